-- A made-up office as revision 0002 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE application (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	store_id INTEGER NOT NULL, 
	batch_id INTEGER NOT NULL, 
	batch_row INTEGER NOT NULL, 
	provider_reference TEXT NOT NULL, 
	content_hash BLOB NOT NULL, 
	status TEXT NOT NULL, 
	assignee TEXT, 
	received_at TEXT NOT NULL, 
	completed_at TEXT NOT NULL, 
	returned_at TEXT, 
	decided_at TEXT, 
	cutoff_at TEXT, 
	cutoff_start_on TEXT, 
	due_on TEXT NOT NULL, 
	start_on TEXT, 
	verdict TEXT NOT NULL, 
	return_rate INTEGER, 
	subsidised INTEGER NOT NULL, 
	open_points INTEGER NOT NULL, 
	checks TEXT NOT NULL, 
	pending TEXT, 
	services TEXT NOT NULL, 
	consent INTEGER NOT NULL, 
	contact_name TEXT, 
	contact_email TEXT, 
	industry_class TEXT NOT NULL, 
	industry_detail TEXT, 
	franchise TEXT NOT NULL, 
	chain_name TEXT, 
	exclusion TEXT, 
	excluded_goods TEXT, 
	documents TEXT, 
	declared_merchant_id TEXT, 
	CONSTRAINT pk_application PRIMARY KEY (id), 
	CONSTRAINT ck_application_franchise_known CHECK (franchise IN ('none', 'member', 'direct')), 
	CONSTRAINT ck_application_industry_class_known CHECK (industry_class IN ('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software')), 
	CONSTRAINT ck_application_status_known CHECK (status IN ('received', 'in-review', 'returned', 'awaiting-second', 'approved', 'registered', 'rejected', 'withdrawn', 'cancelled')), 
	CONSTRAINT ck_application_verdict_known CHECK (verdict IN ('eligible', 'review', 'ineligible')), 
	CONSTRAINT fk_application_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_application_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_application_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_application_store_id_store FOREIGN KEY(store_id) REFERENCES store (id), 
	CONSTRAINT uq_application_number UNIQUE (number), 
	CONSTRAINT uq_application_provider_id_provider_reference UNIQUE (provider_id, provider_reference)
)
 STRICT

;
INSERT INTO "application" VALUES(1,'A-0000001-S',4,2,1,4,2,'2019-NA-000001',X'0A741DF316F1860DCB6EB67D163CB760','cancelled',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-05T06:42:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000]}',NULL,'2 3',1,NULL,NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(2,'A-0000002-Q',3,2,2,4,3,'2019-NA-000002',X'E0C8497858BB1AF48F5769C26142A039','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T05:34:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000]}',NULL,'2 3',1,NULL,'cotton5524@example.jp','services','その他サービス','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(3,'A-0000003-O',3,2,3,4,4,'2019-NA-000003',X'A856E9DC07E98A8B01EC03C1781F7675','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-09T06:02:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2 3',1,'髙橋 愛',NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(4,'A-0000004-M',3,2,4,4,5,'2019-NA-000004',X'4C1403D477B70C36ACBD0387BA6C1EF4','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T04:43:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",0,300000000,"manufacturing"],"3":["pmean",6190333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'2 3',1,'沢田学','pebble6192@example.com','manufacturing','製造業','none',NULL,NULL,NULL,'tax-return',NULL);
INSERT INTO "application" VALUES(5,'A-0000005-K',3,2,5,4,6,'2019-NA-000005',X'9198E39E7AD77C296B08E435B51FAAAD','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T08:00:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(6,'A-0000006-I',3,1,6,5,2,'NR/19/00001',X'CF89ADA61A17141512159BEC003854BB','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-12T00:33:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",582000,1500000000]}',NULL,'1',1,NULL,'harbor3081@example.com','retail','衣料品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(7,'A-0000007-G',3,1,7,5,3,'NR/19/00002',X'A6F60D0A7C031DE15533AA5967E73946','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:54:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",1612333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'髙木 陽菜','nuit3628@example.com','services','飲食業','none',NULL,NULL,NULL,'tax-return',NULL);
INSERT INTO "application" VALUES(8,'A-0000008-E',3,1,8,5,4,'NR/19/00003',X'C9BEFD3DD2F652F0CFC46FD185B21DAF','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:31:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"3":["pmean",2420000,1500000000]}',NULL,'1',1,'増田　彩','sparrow99@example.jp','retail','その他小売','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(9,'A-0000009-C',3,1,9,5,5,'NR/19/00004',X'F49EEE2AEAE8DEE36A531CB3515F85D2','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-09T08:05:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",7334666,1500000000]}',NULL,'1',1,'山下 昭夫',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(10,'A-0000010-Q',3,1,10,6,3,'NR/19/00006',X'00CB31AB923C6A00AD8737A4D940603A','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-23T07:08:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",44000000,50000000,"inns"],"3":["pmean",129275666,1500000000]}',NULL,'1',1,NULL,'neige970@example.jp','inns','宿泊業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(11,'A-0000011-O',3,1,11,6,4,'NR/19/00007',X'1997FF05C3C5AD9B1F9BA6B970B39D69','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-16T06:39:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",3988000,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'田中　翼','rouge3309@example.com','retail','食料品','none',NULL,NULL,NULL,'tax-return',NULL);
INSERT INTO "application" VALUES(12,'A-0000012-M',3,1,12,6,5,'NR/19/00008',X'058438584E4A5545F87DBED6DECA3AA0','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-20T06:59:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2661000,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'1',1,'三浦　勇',NULL,'services','その他サービス','none',NULL,NULL,NULL,'tax-certificate',NULL);
INSERT INTO "application" VALUES(13,'A-0000013-K',3,1,13,7,2,'NR/19/00009',X'795047DB7EF14D4B58CE1CB0486C1927','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-26T02:06:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3500000,50000000,"retail"],"3":["pmean",3533666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(14,'A-0000014-I',3,1,14,7,3,'NR/19/00010',X'1FF3B9AE201A30FD060F9E1E55515DEA','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-27T03:05:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1199666,1500000000]}',NULL,'1',1,'竹内　幸子','marche238@example.com','services','介護サービス','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(15,'A-0000015-G',3,1,15,7,5,'NR/19/00012',X'79BDC1470AF7A01DACB3E36F99C76D1A','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-23T03:26:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000]}',NULL,'1',1,'木村　一郎','umi7798@example.com','retail','食料品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(16,'A-0000016-E',3,1,16,8,2,'NR/19/00013',X'912B600694E768D2D2A23F66668D3D62','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T05:04:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000],"10":["pagrees","A-0000001-S"]}',NULL,'1',1,'松田 隆',NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(17,'A-0000017-C',3,1,17,8,3,'NR/19/00014',X'A02050A00272C300FC3410A42761FB63','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-02T03:02:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",3826000,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,'山下 薫','gioia4168@example.com','services','運輸業','none',NULL,NULL,NULL,'opening-notice',NULL);
INSERT INTO "application" VALUES(18,'A-0000018-A',3,1,18,8,4,'NR/19/00015',X'9ACA720D6B9DD5286E73F289FD6528B0','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T03:21:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3300000,50000000,"retail"],"3":["pmean",1686333,1500000000]}',NULL,'1',1,'高橋　直樹',NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(19,'A-0000019-8',2,1,19,8,5,'NR/19/00016',X'A2B1269CDC88900E6443718FF4D27DF7','rejected',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-03T05:27:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1]}',NULL,'1',1,'谷口　和子','soleil9303@example.jp','retail','電化製品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(20,'A-0000020-M',3,1,20,9,2,'NR/19/00017',X'494973B5EA2E4F5C70B3E094B94D7A1E','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-14T06:15:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2804666,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,NULL,'sole8495@example.com','services','その他サービス','none',NULL,NULL,NULL,'opening-notice',NULL);
INSERT INTO "application" VALUES(21,'A-0000021-K',4,1,21,9,3,'NR/19/00018',X'FE0A0983FD926A742ECC46EA0E00FC58','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T02:38:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"f":["rname_and_phone","A-0000005-K","つばめカード株式会社"],"10":["pagrees","A-0000002-Q"]}',NULL,'1',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(22,'A-0000022-I',3,1,22,9,5,'NR/19/00020',X'7182819B6AE55F68FE0C9F8BEF4BCA19','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T00:55:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pemployees",29,50,"retail"],"3":["pmean",2407666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','自動車・自動車部品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(23,'A-0000023-G',2,1,23,10,2,'NR/19/00021',X'C02A727C9E9C55C914FB92322526961D','rejected',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-20T02:28:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'ineligible',NULL,0,1,'{"1":["fboth_over",2200000000,50000000,103,100,"services"],"3":["pmean",47154666,1500000000]}',NULL,'1',1,'五十嵐 茂','lantern4554@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(24,'A-0000024-E',2,1,24,10,3,'NR/19/00022',X'3B80FBA98AABFEAD943460E22BB0260E','returned',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z','2020-01-28T00:00:00.000000Z',NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",-416334,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'1',1,NULL,'neige531@example.jp','services','飲食業','none',NULL,NULL,NULL,'opening-notice tax-return',NULL);
INSERT INTO "application" VALUES(25,'A-0000025-C',3,1,25,10,4,'NR/19/00023',X'BC189E55D4D6C8CFD20097AA0DC15CC7','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:12:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",4200000,50000000,"services"],"3":["pmean",706666,1500000000]}',NULL,'1',1,'渡邊　拓也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(26,'A-0000026-A',3,1,26,10,5,'NR/19/00024',X'689A74BB8FEE159EC8731777A21D0CAC','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:30:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1058000,1500000000]}',NULL,'1',1,NULL,'kinari761@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(27,'A-0000027-8',2,4,27,11,2,'2019-BA-000001',X'580BDE9D58372806C8BC523C5C11280F','withdrawn',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,'2020-01-28T00:00:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",9190666,1500000000]}',NULL,'6',1,'吉田　達也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(28,'A-0000028-6',2,4,28,11,3,'2019-BA-000002',X'745F3FCBD73BA69B53391ED9E92B32C0','awaiting-second',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]]}','{"command": "reject", "by": ["rin"], "back": "in-review", "reasons": ["discretion"], "note": "制度の趣旨に照らして判断"}','6',1,'安藤 節子',NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL);
INSERT INTO "application" VALUES(29,'A-0000029-4',2,4,29,11,4,'2019-BA-000003',X'A515A3F57B41502487B0E791CF323F65','in-review','rin','2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",140000,50000000,"services"],"3":["pmean",-208000,1500000000]}',NULL,'6',1,NULL,'olive996@example.jp','services',NULL,'none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(30,'A-0000030-I',2,4,30,11,5,'2019-BA-000004',X'A62CFB13474D19C99451F846482C2644','in-review','ren','2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",6262000,1500000000],"8":["pgiven",["licence"]]}',NULL,'6',1,'齋藤　葵',NULL,'services','理容・美容業','none',NULL,NULL,NULL,'licence',NULL);
INSERT INTO "application" VALUES(31,'A-0000031-G',2,2,31,12,2,'2019-NA-000006',X'9652AAAAB71071B2CA9C9E4D86727B2B','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-27T07:05:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",275666,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'2 3',1,'藤田　洋子','vert5592@example.com','retail','その他小売','none',NULL,NULL,NULL,'tax-certificate',NULL);
INSERT INTO "application" VALUES(32,'A-0000032-E',2,2,32,12,3,'2019-NA-000007',X'DD96EAA7DC842B71A8C77ECB1343B968','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-28T01:00:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",2174333,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'2 3',1,'武田 文子','luna4838@example.com','retail','食料品','none',NULL,NULL,NULL,'opening-notice tax-return',NULL);
INSERT INTO "application" VALUES(33,'A-0000033-C',1,2,33,12,4,'2019-NA-000008',X'DA265783816458C671D3C7570EFFA11E','received',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",-6842334,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'2 3',1,'高橋 隆','felice4389@example.com','retail','その他小売','none',NULL,NULL,NULL,'opening-notice',NULL);
INSERT INTO "application" VALUES(34,'A-0000034-A',1,2,34,12,5,'2019-NA-000009',X'BB932015E082CB00A5D884668C387DB4','received',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1444666,1500000000],"4":["pnot_held","100",24000000,500000000]}',NULL,'3 2',1,'広瀬　茂',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(35,'A-0000035-8',1,1,35,13,3,'NR/19/00026',X'A7C39180D9C5DCE0CD084D4C29B0D8CA','received',NULL,'2020-01-27T07:17:08.000000Z','2020-01-27T07:17:08.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-27',NULL,'eligible',5,1,1,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]],"f":["rname_and_phone","A-0000028-6","株式会社かわせみクレジット"]}',NULL,'1',1,NULL,NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL);
INSERT INTO "application" VALUES(36,'A-0000036-6',1,1,36,14,2,'NR/19/00027',X'CB376D058A8D35AEDE2AFE4D73F29922','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1],"10":["pagrees","A-0000019-8"]}',NULL,'1',1,'木村　健一',NULL,'retail','電化製品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(37,'A-0000037-4',1,1,37,14,3,'NR/19/00028',X'6FC9813B70F13C03EC4E2BEF37B0A7C5','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000],"10":["pagrees","A-0000015-G"]}',NULL,'1',1,'清水 文子',NULL,'retail','食料品','none',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "application" VALUES(38,'A-0000038-2',1,1,38,14,4,'NR/19/00029',X'18D45B8CB7725C67849897810DC8BB83','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",5198666,1500000000],"8":["pgiven",["licence"]]}',NULL,'1',1,'原田　誠','mare1938@example.jp','services','飲食業','none',NULL,NULL,NULL,'licence',NULL);
INSERT INTO "application" VALUES(39,'A-0000039-Z',1,1,39,14,5,'NR/19/00030',X'B30A9FE91127BDF4BF876F5A5A172927','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",2800000,50000000,"services"],"3":["pmean",404666,1500000000]}',NULL,'1',1,'森田真由美',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE application_figures (
	application_id INTEGER NOT NULL, 
	capital_yen INTEGER NOT NULL, 
	employees INTEGER NOT NULL, 
	taxable_income_1 INTEGER NOT NULL, 
	taxable_income_2 INTEGER NOT NULL, 
	taxable_income_3 INTEGER NOT NULL, 
	annual_sales_yen INTEGER NOT NULL, 
	parent_capital_yen INTEGER, 
	parent_share INTEGER, 
	CONSTRAINT pk_application_figures PRIMARY KEY (application_id), 
	CONSTRAINT fk_application_figures_application_id_application FOREIGN KEY(application_id) REFERENCES application (id)
)
 STRICT

;
INSERT INTO "application_figures" VALUES(1,3000000,1,792000,795000,575000,3838000,NULL,NULL);
INSERT INTO "application_figures" VALUES(2,990000,1,285000,222000,232000,14470000,NULL,NULL);
INSERT INTO "application_figures" VALUES(3,990000,1,285000,222000,232000,3388000,NULL,NULL);
INSERT INTO "application_figures" VALUES(4,0,3,6547000,6392000,5632000,27053000,NULL,NULL);
INSERT INTO "application_figures" VALUES(5,990000,1,285000,222000,232000,18640000,NULL,NULL);
INSERT INTO "application_figures" VALUES(6,3000000,2,588000,609000,549000,34067000,NULL,NULL);
INSERT INTO "application_figures" VALUES(7,0,0,1753000,1502000,1582000,9703000,NULL,NULL);
INSERT INTO "application_figures" VALUES(8,0,4,2134000,2736000,2390000,31504000,NULL,NULL);
INSERT INTO "application_figures" VALUES(9,10000000,14,7851000,6566000,7587000,86786000,NULL,NULL);
INSERT INTO "application_figures" VALUES(10,44000000,89,111066000,129400000,147361000,8503277000,NULL,NULL);
INSERT INTO "application_figures" VALUES(11,0,1,3510000,4013000,4441000,10907000,NULL,NULL);
INSERT INTO "application_figures" VALUES(12,0,0,2310000,2967000,2706000,7444000,NULL,NULL);
INSERT INTO "application_figures" VALUES(13,3500000,4,3316000,3736000,3549000,24813000,NULL,NULL);
INSERT INTO "application_figures" VALUES(14,3000000,2,1126000,1226000,1247000,20206000,NULL,NULL);
INSERT INTO "application_figures" VALUES(15,10000000,13,7971000,6920000,6984000,73125000,NULL,NULL);
INSERT INTO "application_figures" VALUES(16,3000000,1,792000,795000,575000,3736000,NULL,NULL);
INSERT INTO "application_figures" VALUES(17,0,0,3517000,4447000,3514000,8287000,NULL,NULL);
INSERT INTO "application_figures" VALUES(18,3300000,5,1733000,1695000,1631000,41852000,NULL,NULL);
INSERT INTO "application_figures" VALUES(19,71000000,805,4324328000,0,0,587227000,NULL,NULL);
INSERT INTO "application_figures" VALUES(20,0,0,2897000,2559000,2958000,7308000,NULL,NULL);
INSERT INTO "application_figures" VALUES(21,990000,1,285000,222000,232000,18640000,NULL,NULL);
INSERT INTO "application_figures" VALUES(22,0,29,2608000,1962000,2653000,3007792000,NULL,NULL);
INSERT INTO "application_figures" VALUES(23,2200000000,103,49122000,47493000,44849000,524566000,NULL,NULL);
INSERT INTO "application_figures" VALUES(24,0,1,-522000,-361000,-366000,11220000,NULL,NULL);
INSERT INTO "application_figures" VALUES(25,4200000,4,2120000,0,0,37220000,NULL,NULL);
INSERT INTO "application_figures" VALUES(26,3000000,2,1127000,1088000,959000,16550000,NULL,NULL);
INSERT INTO "application_figures" VALUES(27,10000000,9,9503000,7746000,10323000,108953000,NULL,NULL);
INSERT INTO "application_figures" VALUES(28,0,18,32320000,28382000,27434000,38631000,NULL,NULL);
INSERT INTO "application_figures" VALUES(29,140000,1,-193000,-221000,-210000,11528000,NULL,NULL);
INSERT INTO "application_figures" VALUES(30,0,18,6996000,6261000,5529000,24711000,NULL,NULL);
INSERT INTO "application_figures" VALUES(31,0,0,265000,293000,269000,1012000,NULL,NULL);
INSERT INTO "application_figures" VALUES(32,0,1,2197000,2409000,1917000,6852000,NULL,NULL);
INSERT INTO "application_figures" VALUES(33,0,6,-6682000,-8088000,-5757000,30646000,NULL,NULL);
INSERT INTO "application_figures" VALUES(34,3000000,2,1530000,1372000,1432000,14523000,24000000,10000);
INSERT INTO "application_figures" VALUES(35,0,18,32320000,28382000,27434000,38631000,NULL,NULL);
INSERT INTO "application_figures" VALUES(36,71000000,805,4324328000,0,0,517799000,NULL,NULL);
INSERT INTO "application_figures" VALUES(37,10000000,13,7971000,6920000,6984000,133741000,NULL,NULL);
INSERT INTO "application_figures" VALUES(38,0,1,5592000,5105000,4899000,13240000,NULL,NULL);
INSERT INTO "application_figures" VALUES(39,2800000,1,363000,423000,428000,2006000,NULL,NULL);
CREATE TABLE batch (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	provider_id INTEGER, 
	file_name TEXT NOT NULL, 
	file_digest BLOB NOT NULL, 
	received_at TEXT NOT NULL, 
	published_at TEXT NOT NULL, 
	row_count INTEGER NOT NULL, 
	accepted INTEGER NOT NULL, 
	duplicates INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id), 
	CONSTRAINT fk_batch_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_batch_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_batch_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "batch" VALUES(1,'B-0000001-V',1,'providers',NULL,'2019-07-01-1000-providers.csv',X'77A30A3F50483DBDD047C320AA801D67F9D0788C728DC638CBF82C4C8EE5BDF3','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z',3,3,0,0);
INSERT INTO "batch" VALUES(2,'B-0000002-T',1,'providers',NULL,'2019-11-05-1130-providers.csv',X'466091F82A3F6E3670238CD421CF7D964931C02FFCD3F65521D88A135136515E','2019-11-05T02:30:00.000000Z','2019-11-05T02:30:00.000000Z',2,2,0,0);
INSERT INTO "batch" VALUES(3,'B-0000003-R',1,'providers',NULL,'2020-01-14-1540-providers.csv',X'AF1B546253C8C1EFE5FD510318992EA4CAA958C67284D1F8397806DB5C09C545','2020-01-14T06:40:00.000000Z','2020-01-14T06:40:00.000000Z',1,1,0,0);
INSERT INTO "batch" VALUES(4,'B-0000004-P',1,'applications',2,'2019-11-26-1011-P-0000002-Y.csv',X'C8B3D86FE15B636C9CE57E762A4E6F983003A3BC42453D6CAC02A264656E6C2D','2019-11-26T01:11:19.000000Z','2019-11-26T01:21:19.000000Z',5,5,0,0);
INSERT INTO "batch" VALUES(5,'B-0000005-N',1,'applications',1,'2019-12-05-1616-P-0000001-0.csv',X'9514D5652AA9AC5A7E0F9D26E901604F1D516B99C9BE8CC442BE0532B127047C','2019-12-05T07:16:29.000000Z','2019-12-05T07:26:29.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(6,'B-0000006-L',1,'applications',1,'2019-12-12-1239-P-0000001-0.csv',X'A5C04166F0D2D6B5EE6B0E18B2DA971F56466F2D87395F2BAB77E853C9745099','2019-12-12T03:39:42.000000Z','2019-12-12T03:49:42.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(7,'B-0000007-J',1,'applications',1,'2019-12-17-1504-P-0000001-0.csv',X'0AE7FF6D8CC8DC319571D5C541432655996DDB6DA6BDEC38070008D76E4E9DDD','2019-12-17T06:04:43.000000Z','2019-12-17T06:14:43.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(8,'B-0000008-H',1,'applications',1,'2019-12-26-1157-P-0000001-0.csv',X'F32FA3B8DBEC1834DB5719217D36EFE1141771444BCD051AEBF386D4FCD4A30A','2019-12-26T02:57:55.000000Z','2019-12-26T03:07:55.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(9,'B-0000009-F',1,'applications',1,'2020-01-03-1024-P-0000001-0.csv',X'90B97204422178C770A3946D6EB9A0701C972C5358C373A07CFFCE327E582742','2020-01-03T01:24:42.000000Z','2020-01-03T01:34:42.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(10,'B-0000010-T',1,'applications',1,'2020-01-10-1426-P-0000001-0.csv',X'5841D3A5887D0FC88736E9ACB0BA045761D9322DADC18C85CB9C561698C9BC41','2020-01-10T05:26:30.000000Z','2020-01-10T05:36:30.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(11,'B-0000011-R',1,'applications',4,'2020-01-17-1222-P-0000004-U.csv',X'56D771D909DC3689C9E66A56BC24135EE369967A137776876F3311731701B913','2020-01-17T03:22:36.000000Z','2020-01-17T03:32:36.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(12,'B-0000012-P',1,'applications',2,'2020-01-24-0949-P-0000002-Y.csv',X'BC7C71EE0BB7B52528FC8BCECB89944C7801A1022E5280F31BEDCE215F40B5A1','2020-01-24T00:49:48.000000Z','2020-01-24T00:59:48.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(13,'B-0000013-N',1,'applications',1,'2020-01-27-1617-P-0000001-0.csv',X'25747E545532BC4A4B65A372326B02389E65A20BC812929827C0616C28ACEE3A','2020-01-27T07:17:08.000000Z','2020-01-27T07:27:08.000000Z',2,1,0,1);
INSERT INTO "batch" VALUES(14,'B-0000014-L',1,'applications',1,'2020-01-27-1720-P-0000001-0.csv',X'EFF9983BD898ED8A1AE0B89E95001E445C596E3135AC419E66F6143830A27275','2020-01-27T08:20:00.000000Z','2020-01-27T08:30:00.000000Z',4,4,0,0);
CREATE TABLE business (
	id INTEGER NOT NULL, 
	corporate_number TEXT, 
	name TEXT NOT NULL, 
	name_kana TEXT NOT NULL, 
	applicant_kind TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	address TEXT NOT NULL, 
	representative TEXT NOT NULL, 
	CONSTRAINT pk_business PRIMARY KEY (id), 
	CONSTRAINT ck_business_applicant_kind_known CHECK (applicant_kind IN ('corporation', 'sole-proprietor', 'cooperative', 'general-association', 'public-interest-association', 'npo', 'unincorporated', 'other'))
)
 STRICT

;
INSERT INTO "business" VALUES(1,'6999910531805','藤田コーポレーション株式会社','フジタコーポレーションカブシキガイシャ','corporation','4409830','愛知県豊橋市月見台8丁目26-29','藤田 大輔');
INSERT INTO "business" VALUES(2,'2999917900592','㈱マロンプランニング','カ)マロンプランニング','corporation','8126161','福岡県福岡市博多区高砂町8-16-30','平野 京子');
INSERT INTO "business" VALUES(4,NULL,'村田渚','ﾑﾗﾀ ﾅｷﾞｻ','sole-proprietor','9972893','山形県鶴岡市若草台7丁目9-2　花かごビル1階','村田渚');
INSERT INTO "business" VALUES(6,'9999925269379','株式会社花かご企画','カブシキガイシャハナカゴキカク','corporation','7001327','岡山県岡山市北区月見台5丁目4-2','藤原 京子');
INSERT INTO "business" VALUES(7,NULL,'井上　豊','イノウエ ユタカ','sole-proprietor','6627348','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','井上　豊');
INSERT INTO "business" VALUES(8,'5999932638166','梅商店街振興組合','ウメショウテンガイシンコウクミアイ','cooperative','4308551','静岡県浜松市中区錦町1丁目26-2','石田　幸雄');
INSERT INTO "business" VALUES(9,'3999940006953','株式会社Rouge本舗','カブシキガイシャルージュホンポ','corporation','6112030','京都府宇治市北町２丁目３４－１０　鶴亀会館','田中豊');
INSERT INTO "business" VALUES(10,'1999947375740','斎藤フーズ株式会社','サイトウフーズカブシキガイシャ','corporation','3207759','栃木県宇都宮市若草台１－３６－２８','斎藤和子');
INSERT INTO "business" VALUES(11,NULL,'後藤 美咲','ゴトウ ミサキ','sole-proprietor','5814331','大阪府八尾市若葉町4-5-7　第1風車ビル','後藤 美咲');
INSERT INTO "business" VALUES(12,NULL,'近藤　薫','コンドウ カオル','sole-proprietor','8994082','鹿児島県霧島市桜町７丁目５－５','近藤　薫');
INSERT INTO "business" VALUES(13,'7999954744527','有限会社千葉エンタープライズ','ユウゲンガイシャチバエンタープライズ','corporation','2719200','千葉県松戸市末広町１－７－２４','千葉渚');
INSERT INTO "business" VALUES(14,'4999962113314','砂滝プランニング株式会社','スナタキプランニングカブシキガイシャ','corporation','2435878','神奈川県厚木市ひばり台7-31-16','近藤　悦子');
INSERT INTO "business" VALUES(15,'8999976850888','株式会社寿根商店','カブシキガイシャコトブキネショウテン','corporation','9868759','宮城県石巻市花園町九丁目33番2号','岡田　さくら');
INSERT INTO "business" VALUES(17,NULL,'長谷川　裕子','ﾊｾｶﾞﾜ ﾕｳｺ','sole-proprietor','5160363','三重県伊勢市鶴見台4-14-18','長谷川　裕子');
INSERT INTO "business" VALUES(18,'4999984219675','有限会社酒井企画','ユウゲンガイシャサカイキカク','corporation','7747448','徳島県阿南市幸町7-8-27　コーポあおい2０１','酒井　美咲');
INSERT INTO "business" VALUES(19,'1999991588462','有限会社Sparrow企画','ユウゲンガイシャスパロウキカク','corporation','4583145','愛知県名古屋市緑区中央町16-8','大野　裕子');
INSERT INTO "business" VALUES(20,NULL,'岡本　淳','オカモト ジュン','sole-proprietor','8933501','鹿児島県鹿屋市中央町一丁目11番5号　夕凪プラザ4Ｆ','岡本　淳');
INSERT INTO "business" VALUES(22,'7999906326036','一般財団法人ひまわり会館','イッパンザイダンホウジンヒマワリカイカン','general-association','8665470','熊本県八代市ひばり台32-24　たんぽぽビル6階','木村　美穂');
INSERT INTO "business" VALUES(23,'5999913694823','合同会社岩崎エンタープライズ','ゴウドウガイシャイワサキエンタープライズ','corporation','2605173','千葉県千葉市中央区栄町９－３１－１２','岩崎さくら');
INSERT INTO "business" VALUES(24,NULL,'中山　康弘','ナカヤマ ヤスヒロ','sole-proprietor','2313280','神奈川県横浜市中区若葉町5丁目11-9','中山　康弘');
INSERT INTO "business" VALUES(25,'2999921063610','Asagaoグループ（株）','アサガオグループ(カ','corporation','4407324','愛知県豊橋市港町９－１７－２７　青葉ビル2階','斎藤　幸雄');
INSERT INTO "business" VALUES(26,'8999928432397','㈱桃笠サービス','カ)モモガササービス','corporation','3713149','群馬県前橋市錦町28-19','橋本　千尋');
INSERT INTO "business" VALUES(27,'4999935801184','株式会社黒池本舗','カブシキガイシャクロイケホンポ','corporation','8409234','佐賀県佐賀市富士見町8丁目15番地3','上田 裕子');
INSERT INTO "business" VALUES(28,NULL,'櫻井　智子','ｻｸﾗｲ ﾄﾓｺ','sole-proprietor','2736353','千葉県船橋市高砂町8-14-4　あおいビル5階','櫻井　智子');
INSERT INTO "business" VALUES(29,'2999943169971','株式会社宝鳥コーポレーション','カブシキガイシャタカラトリコーポレーション','corporation','4201364','静岡県静岡市葵区錦町2-23-26　花かごハイツ702号','遠藤　修');
INSERT INTO "business" VALUES(30,NULL,'藤井　大輔','ﾌｼﾞｲ ﾀﾞｲｽｹ','sole-proprietor','0626536','北海道札幌市豊平区大手町7丁目20番地20','藤井　大輔');
INSERT INTO "business" VALUES(31,NULL,'村田　聡','ムラタ サトシ','sole-proprietor','0600355','北海道札幌市中央区東町5丁目36-21','村田　聡');
INSERT INTO "business" VALUES(32,NULL,'中嶋正','ナカジマ タダシ','sole-proprietor','5030949','岐阜県大垣市旭町2-14-25　月光プラザ7Ｆ','中嶋正');
INSERT INTO "business" VALUES(33,NULL,'澤田 弘子','サワダ ヒロコ','sole-proprietor','4609795','愛知県名古屋市中区弥生町3-27-11','澤田 弘子');
INSERT INTO "business" VALUES(34,'8999950538758','株式会社澤田フーズ','カブシキガイシャサワダフーズ','corporation','1668987','東京都杉並区中央町2丁目39番地12','澤田　和子');
INSERT INTO "business" VALUES(35,NULL,'櫻井　智子','ｻｸﾗｲ ﾄﾓｺ','sole-proprietor','2736353','千葉県船橋市高砂町8-14-4　あおいビル5階','櫻井　智子');
INSERT INTO "business" VALUES(37,'8999976850888','株式会社寿根商店','ｶﾌﾞｼｷｶﾞｲｼｬｺﾄﾌﾞｷﾈｼｮｳﾃﾝ','corporation','9868759','宮城県石巻市花園町九丁目33番2号','岡田　さくら');
INSERT INTO "business" VALUES(38,NULL,'村田　哲也','ムラタ テツヤ','sole-proprietor','4035837','山梨県富士吉田市鶴見台3丁目8番地5　里山センタービルＢ1','村田　哲也');
INSERT INTO "business" VALUES(39,'3999965276332','有限会社Etoile商会','ユウゲンガイシャエトワールショウカイ','corporation','1508383','東京都渋谷区青葉台1-7-20','宮﨑直樹');
CREATE TABLE certificate (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	standard TEXT NOT NULL, 
	number TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	valid_from TEXT NOT NULL, 
	valid_to TEXT NOT NULL, 
	CONSTRAINT pk_certificate PRIMARY KEY (id), 
	CONSTRAINT ck_certificate_standard_known CHECK (standard IN ('isms', 'pci-dss', 'privacy-mark', 'other')), 
	CONSTRAINT fk_certificate_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
)
 STRICT

;
INSERT INTO "certificate" VALUES(1,1,'isms','IS 900000','見本認証機構株式会社','いわひばタッチの開発、運用及び加盟店管理','2018-04-25','2021-04-23');
INSERT INTO "certificate" VALUES(2,2,'pci-dss','PD-900001','みほん監査サービス合同会社','つばめゴールドカード、つばめデビットの開発、運用及び加盟店管理','2019-05-12','2020-05-10');
INSERT INTO "certificate" VALUES(3,3,'pci-dss','PD-900001','みほん監査サービス合同会社','つばめゴールドカード、つばめデビットの開発、運用及び加盟店管理','2019-05-12','2020-05-10');
INSERT INTO "certificate" VALUES(4,4,'pci-dss','PD-900002','見本認証機構株式会社','かささぎマネー、かささぎペイの開発、運用及び加盟店管理','2018-11-02','2019-11-01');
INSERT INTO "certificate" VALUES(5,5,'pci-dss','PD-900002','見本認証機構株式会社','かささぎマネー、かささぎペイの開発、運用及び加盟店管理','2018-11-02','2019-11-01');
INSERT INTO "certificate" VALUES(6,6,'pci-dss','PD-900003','一般財団法人見本品質審査協会','かわせみデビットの開発、運用及び加盟店管理','2019-02-15','2020-02-14');
CREATE TABLE closing_item (
	start_on TEXT NOT NULL, 
	application_id INTEGER NOT NULL, 
	CONSTRAINT pk_closing_item PRIMARY KEY (start_on, application_id), 
	CONSTRAINT fk_closing_item_application_id_application FOREIGN KEY(application_id) REFERENCES application (id)
)
 STRICT

;
CREATE TABLE cutoff (
	start_on TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	cutoff_at TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	closing_at TEXT, 
	closed_at TEXT, 
	registered INTEGER NOT NULL, 
	left_open INTEGER NOT NULL, 
	CONSTRAINT pk_cutoff PRIMARY KEY (start_on), 
	CONSTRAINT fk_cutoff_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_cutoff_case_id UNIQUE (case_id)
)
 STRICT

;
INSERT INTO "cutoff" VALUES('2019-10-01','cutoff:2019-10-01',2,'2019-09-06T08:00:00.000000Z','programme','2019-09-26T01:00:00.000000Z','2019-09-26T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-10-11','cutoff:2019-10-11',2,'2019-09-13T08:00:00.000000Z','rule','2019-10-08T01:00:00.000000Z','2019-10-08T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-10-21','cutoff:2019-10-21',2,'2019-09-26T08:00:00.000000Z','programme','2019-10-16T01:00:00.000000Z','2019-10-16T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-11-01','cutoff:2019-11-01',2,'2019-10-07T08:00:00.000000Z','rule','2019-10-29T01:00:00.000000Z','2019-10-29T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-11-11','cutoff:2019-11-11',2,'2019-10-17T08:00:00.000000Z','rule','2019-11-06T01:00:00.000000Z','2019-11-06T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-11-21','cutoff:2019-11-21',2,'2019-10-25T08:00:00.000000Z','rule','2019-11-18T01:00:00.000000Z','2019-11-18T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-12-01','cutoff:2019-12-01',2,'2019-11-06T08:00:00.000000Z','rule','2019-11-27T01:00:00.000000Z','2019-11-27T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-12-11','cutoff:2019-12-11',2,'2019-11-15T08:00:00.000000Z','rule','2019-12-06T01:00:00.000000Z','2019-12-06T01:00:00.000000Z',0,0);
INSERT INTO "cutoff" VALUES('2019-12-21','cutoff:2019-12-21',2,'2019-11-26T08:00:00.000000Z','rule','2019-12-18T01:00:00.000000Z','2019-12-18T01:00:00.000000Z',5,0);
INSERT INTO "cutoff" VALUES('2020-01-01','cutoff:2020-01-01',2,'2019-12-06T08:00:00.000000Z','rule','2019-12-27T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',4,0);
INSERT INTO "cutoff" VALUES('2020-01-11','cutoff:2020-01-11',2,'2019-12-17T08:00:00.000000Z','rule','2020-01-08T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',6,0);
INSERT INTO "cutoff" VALUES('2020-01-21','cutoff:2020-01-21',2,'2019-12-27T08:00:00.000000Z','rule','2020-01-16T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',3,0);
INSERT INTO "cutoff" VALUES('2020-02-01','cutoff:2020-02-01',2,'2020-01-07T08:00:00.000000Z','rule','2020-01-23T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',3,0);
INSERT INTO "cutoff" VALUES('2020-02-11','cutoff:2020-02-11',2,'2020-01-17T08:00:00.000000Z','rule','2020-01-24T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',2,5);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	at TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	action TEXT NOT NULL, 
	from_status TEXT, 
	to_status TEXT, 
	operation_id TEXT NOT NULL, 
	payload TEXT NOT NULL, 
	personal_digest BLOB, 
	previous_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT uq_journal_case_id_version UNIQUE (case_id, version)
)
 STRICT

;
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T02:56:31.819456Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'9FFBE52C21B8793A7364286F9441A15BD28F1B919E143EF6BE942E65CA732E25');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T02:56:31.819456Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"17201a5e57b923ea26c3318b46eec19ce0e9c033414effc4b493f8a225db853e","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'0BD8DC1138C70929E77C553BA2A2893D3BD8DDDA4E6C6ACDFCDDC4377CA9B296');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T02:56:31.819456Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'3F47D5D00B542D0BA94E10C2A8348B214A512A2154C570BFA76473BC694394C4');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T02:56:32.181521Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9109f44613114c86a82d3f8727ae2a8a','{"role":"reviewer"}',NULL,X'',X'7DD6E410B79E3C7A9BDA879EE6FBDF413797E7748926CF13AC32BD3BDCC30A2F');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T02:56:32.225086Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','0985216fda464c72a25549b5502da3ef','{"role":"reviewer"}',NULL,X'',X'EA38B4AAD721555E9AF820AD963658A917B4E3A2836A72926B04D19E52C53EC5');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T02:56:32.254587Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','5f7237eddc094675ac30dbbd59f52d5e','{"role":"manager"}',NULL,X'',X'152E9D8AF9AD62C7107168D34A5D7736DAD1FC3EF1DFC939AB9A9043D0729CEA');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T02:56:32.279258Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','859dabd209e348f9961fe4361bfe6011','{"role":"manager"}',NULL,X'',X'702FC75B27C01913833366C621B2636F9DFC746B48631F346FC0790B10C4CE1A');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T02:56:32.304878Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9331426e97714cce9397e4d792821e1a','{"role":"shipping"}',NULL,X'',X'01FC98593A3BABF0443DE39572509D48D7DA8C67DC05933871268B6780C18B2D');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T02:56:32.331541Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','271937843d6d4a25a33dd6b16680bfcd','{"role":"callcentre"}',NULL,X'',X'432F63DE0FCA20F2A37E3537A1F1A69958074ED97CB660651C51CDDBDC9F707C');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-22T02:56:32.358827Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','4523202c55d94902a9eb1f6e725cb7e4','{"role":"auditor"}',NULL,X'',X'AC51BD49DC6AA7782015A56CBE9EAEC2EF019FD08031B394A76393A7EEF9FE66');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-22T02:56:32.400559Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','9ad5897594924018a57caf8d2c2f9393','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'02CAFCFEE9FD5BF6474E8E55E18A7E18D9285FB768EA47F700ED795428CFA223');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-22T02:56:32.400559Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','9ad5897594924018a57caf8d2c2f9393','{"on":"2019-07-01"}',NULL,X'',X'E8A25345524DCC6EBB552CB2855B2CB9949DCBD254298FE4CE7343CE8DA24ED0');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-22T02:56:32.400559Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','9ad5897594924018a57caf8d2c2f9393','{"on":"2019-07-01"}',NULL,X'',X'E17097DC43F4A058B0980DBF9B6CB460811E1F378D45FEFDB8BEED51A2E73332');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-22T02:56:32.410642Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','16f23e8299164fb491563c13b7059e4a','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'4CA4955DFFAC8ACA4DF0529DA8824F655A50344DFC5ABC67388A904611DD9E8B');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-22T02:56:32.410642Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','16f23e8299164fb491563c13b7059e4a','{}',NULL,X'',X'AB898E3353E4BE6AF3C5B041CBECA036A1D78FC4DE263FEDBCF722FCF468FE77');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-22T02:56:32.413159Z','2019-11-15T05:00:00.000000Z','mai','approve','received','registered','a2def88043a54588b14c4cf7f5f07ecc','{"reasons":[]}',NULL,X'AB898E3353E4BE6AF3C5B041CBECA036A1D78FC4DE263FEDBCF722FCF468FE77',X'9A14A9E2877CA375785624866BD1F29C3AAE3A15896BB3D250D17772BAF22FDD');
INSERT INTO "journal" VALUES(17,'B-0000003-R',1,'2026-11-22T02:56:32.422846Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','d03c8bf2b1564ee6bbaf48ae289cd7db','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'E31D3103775C615A802502F2787849134EA5B7459204441F6C25B46C4BD3C0AA');
INSERT INTO "journal" VALUES(18,'P-0000004-U',1,'2026-11-22T02:56:32.422846Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','d03c8bf2b1564ee6bbaf48ae289cd7db','{}',NULL,X'',X'01EBC1A1A84C3AB4F606430271A9E733C85070DF87F3167DF5A1E907371078B4');
INSERT INTO "journal" VALUES(19,'cutoff:2019-10-01',1,'2026-11-22T02:56:32.464523Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'DB34A047042A1D619B9F341888B4CAD029105189312E9EED71935123CD279E46');
INSERT INTO "journal" VALUES(20,'cutoff:2019-10-01',2,'2026-11-22T02:56:32.472623Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','7a3e5253b91a4f799c852962914ac514','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'DB34A047042A1D619B9F341888B4CAD029105189312E9EED71935123CD279E46',X'0D84388AD289656E98A593C0227F55B81FF910D91A345CC4D8AD280367880AE8');
INSERT INTO "journal" VALUES(21,'cutoff:2019-10-11',1,'2026-11-22T02:56:32.479865Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'E45E7FB38E251531A64B02F225E8DD82FC432822614FB0FB698465E44432DC5C');
INSERT INTO "journal" VALUES(22,'cutoff:2019-10-11',2,'2026-11-22T02:56:32.482826Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','558251c7411c4293b905b6fd9c71cb55','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E45E7FB38E251531A64B02F225E8DD82FC432822614FB0FB698465E44432DC5C',X'7907D4870719561D7550E043C808B63A9C3DAE3F970F2DD193CC322B9427D929');
INSERT INTO "journal" VALUES(23,'cutoff:2019-10-21',1,'2026-11-22T02:56:32.486743Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'D48D1C7FCB5B6AF2E82BB6C22A3DB03B03A9C8783C8AAE59A4691911864EA83A');
INSERT INTO "journal" VALUES(24,'cutoff:2019-10-21',2,'2026-11-22T02:56:32.490029Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','8a60df333e6f478a8777c75dd7379e48','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D48D1C7FCB5B6AF2E82BB6C22A3DB03B03A9C8783C8AAE59A4691911864EA83A',X'6B12FC818D6FD7A0F32F128187B0511A978D5D281D4C4361DE1245435AFBA52F');
INSERT INTO "journal" VALUES(25,'cutoff:2019-11-01',1,'2026-11-22T02:56:32.494976Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'6695FE9BA661C7B583E351480E8D74EA45535114CA05A1DAB2700032F23422A9');
INSERT INTO "journal" VALUES(26,'cutoff:2019-11-01',2,'2026-11-22T02:56:32.499113Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','35a4ae38dc494bb68341bda900ea73ae','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'6695FE9BA661C7B583E351480E8D74EA45535114CA05A1DAB2700032F23422A9',X'56B67DB529D101C646563BA2ED9DA6EA32842CFD2D370404FB88913E6D7A08A2');
INSERT INTO "journal" VALUES(27,'cutoff:2019-11-11',1,'2026-11-22T02:56:32.504093Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'AB3194F937F65857B1466234EBF9ADB27B4AA687554D064FB13BED9518C57972');
INSERT INTO "journal" VALUES(28,'cutoff:2019-11-11',2,'2026-11-22T02:56:32.507807Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','6839d086349d4b0b845560fa9e6d5739','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'AB3194F937F65857B1466234EBF9ADB27B4AA687554D064FB13BED9518C57972',X'E3CCE129EB334638CAFE99E6EC631FB729A3C8AD050499B5039B264251A9141A');
INSERT INTO "journal" VALUES(29,'cutoff:2019-11-21',1,'2026-11-22T02:56:32.515883Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'DE90C957E3A90F2B61ED13153C66219002533D99BD019B9AF2CD1A19773189D5');
INSERT INTO "journal" VALUES(30,'cutoff:2019-11-21',2,'2026-11-22T02:56:32.520714Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','ce60c4638cb742ef90b40ebc050cad8f','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'DE90C957E3A90F2B61ED13153C66219002533D99BD019B9AF2CD1A19773189D5',X'ECEC0723868E4A4075D4839F41F6D1A9E0D86402621D1FB3195BBE1FAD261553');
INSERT INTO "journal" VALUES(31,'B-0000004-P',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','8a2235c6447b45199b89366a84e8caf6','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'C8F075AE2AFA5EFAB9858B5280C43DE36B8AE6F94ED11B55351639F014E7B9F3');
INSERT INTO "journal" VALUES(32,'A-0000001-S',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','8a2235c6447b45199b89366a84e8caf6','{"batch":4,"programme":1,"row":2}',NULL,X'',X'B42B9BC6CE11A89A564F84D999B8253E531711BE71D7C63710E4E03C5816C6C8');
INSERT INTO "journal" VALUES(33,'A-0000002-Q',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','8a2235c6447b45199b89366a84e8caf6','{"batch":4,"programme":1,"row":3}',NULL,X'',X'7B98D32F404C347A7B0EFCFED4A2DB8F0F98EA0CA89310AA08AE2869BA535428');
INSERT INTO "journal" VALUES(34,'A-0000003-O',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','8a2235c6447b45199b89366a84e8caf6','{"batch":4,"programme":1,"row":4}',NULL,X'',X'D90B2566E7E0FE9FA2D7EFC66F6363C91B92D575025D9BECDE986B043F55C566');
INSERT INTO "journal" VALUES(35,'A-0000004-M',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','8a2235c6447b45199b89366a84e8caf6','{"batch":4,"programme":1,"row":5}',NULL,X'',X'E89E78AEE4D659FBF60F109925AF74F45437CF8F0411A7A32D53D828940CAA5F');
INSERT INTO "journal" VALUES(36,'A-0000005-K',1,'2026-11-22T02:56:32.531146Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','8a2235c6447b45199b89366a84e8caf6','{"batch":4,"programme":1,"row":6}',NULL,X'',X'D717AA91D96C7F0B2D758C80148B7667471950736AB114F8B267BC1456728C0C');
INSERT INTO "journal" VALUES(37,'cutoff:2019-12-01',1,'2026-11-22T02:56:32.569742Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'7F354216084E6DEF789B581F4D1AAA30F8BEDED08263832EDFD8CD05DD420E4E');
INSERT INTO "journal" VALUES(38,'cutoff:2019-12-01',2,'2026-11-22T02:56:32.574209Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','813aae37fcc7407689ae14f01f71de7d','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'7F354216084E6DEF789B581F4D1AAA30F8BEDED08263832EDFD8CD05DD420E4E',X'244A6F02ABD0ACCD881E5ADBCA49C1DE771576D59039F020D57CFF81DD735705');
INSERT INTO "journal" VALUES(39,'A-0000004-M',2,'2026-11-22T02:56:32.579262Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','d0c98d386e9f4cc0bcda539ab7125b90','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'E89E78AEE4D659FBF60F109925AF74F45437CF8F0411A7A32D53D828940CAA5F',X'C592431E2C3364DC3536B4020E3C3547E648590128DFCEE81D64C281874AB6CD');
INSERT INTO "journal" VALUES(40,'A-0000002-Q',2,'2026-11-22T02:56:32.592090Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','7705b5a08ceb4743b7c973ac3e98bf44','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7B98D32F404C347A7B0EFCFED4A2DB8F0F98EA0CA89310AA08AE2869BA535428',X'01AEC9536B37A5B1E4DA30C3636EA51EE913DE14DDA8C62D65B481AB7E9FAD58');
INSERT INTO "journal" VALUES(41,'A-0000005-K',2,'2026-11-22T02:56:32.598936Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','9ce6ff35bb7243919ca48c3085aac31f','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'D717AA91D96C7F0B2D758C80148B7667471950736AB114F8B267BC1456728C0C',X'D0E4B1F000D0735D92C529FA4F60053402D298664B328B0B211227443F5FF784');
INSERT INTO "journal" VALUES(42,'A-0000001-S',2,'2026-11-22T02:56:32.606459Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','b02457826201488496b501b9b702c013','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'B42B9BC6CE11A89A564F84D999B8253E531711BE71D7C63710E4E03C5816C6C8',X'E760C61154F77AB773E87E22C202834112FAC7729EC8BD3B742FC8701D40495B');
INSERT INTO "journal" VALUES(43,'B-0000005-N',1,'2026-11-22T02:56:32.618197Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','99e090bde89840278517d0b98cf09873','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'41DAF1E725E6E497BC82AA5F4461659DEFC61DB78C1F82D25A95228E79F4892E');
INSERT INTO "journal" VALUES(44,'A-0000006-I',1,'2026-11-22T02:56:32.618197Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','99e090bde89840278517d0b98cf09873','{"batch":5,"programme":1,"row":2}',NULL,X'',X'1E5FCA42EEA5025BF078D08071B4C2C458A1EA5A5D1CBBA2D1663BCD62D20A96');
INSERT INTO "journal" VALUES(45,'A-0000007-G',1,'2026-11-22T02:56:32.618197Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','99e090bde89840278517d0b98cf09873','{"batch":5,"programme":1,"row":3}',NULL,X'',X'D61851E977837737AA44B8A1FC8F73B128B89C4A4D9C0B7F79F70EB69FC39BA7');
INSERT INTO "journal" VALUES(46,'A-0000008-E',1,'2026-11-22T02:56:32.618197Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','99e090bde89840278517d0b98cf09873','{"batch":5,"programme":1,"row":4}',NULL,X'',X'020D2004276AE4B5743E59CADC008DB523C524BC8F2F91DE0345F638CA295FF4');
INSERT INTO "journal" VALUES(47,'A-0000009-C',1,'2026-11-22T02:56:32.618197Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','99e090bde89840278517d0b98cf09873','{"batch":5,"programme":1,"row":5}',NULL,X'',X'3A4808319665A4033A3885FC2AEC9BC66255BC0F103C5B6490A1E2C804709C0B');
INSERT INTO "journal" VALUES(48,'cutoff:2019-12-11',1,'2026-11-22T02:56:32.638898Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'20CBA778DBA08508ADF6C08E0D165FD99991CDC760C34B34DF4D6070EBEEA822');
INSERT INTO "journal" VALUES(49,'cutoff:2019-12-11',2,'2026-11-22T02:56:32.643646Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','a5cc2eae79e94e3c8a6b324545defe99','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'20CBA778DBA08508ADF6C08E0D165FD99991CDC760C34B34DF4D6070EBEEA822',X'23C7C8A79AF374B7A36981FF0D06687DFFFE92C7A21131B5098D16E26B88DBB2');
INSERT INTO "journal" VALUES(50,'A-0000003-O',2,'2026-11-22T02:56:32.648498Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','04430a210cd64ea28913dab3aca57373','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'D90B2566E7E0FE9FA2D7EFC66F6363C91B92D575025D9BECDE986B043F55C566',X'D8B17CD5E7DCD8CE1CCF0043DC76D7827427E8B0871C81164C8C64CA448887B0');
INSERT INTO "journal" VALUES(51,'A-0000009-C',2,'2026-11-22T02:56:32.658132Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','730a01061a154a94b80f24dfeb0ccf6d','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'3A4808319665A4033A3885FC2AEC9BC66255BC0F103C5B6490A1E2C804709C0B',X'D821D879EAD2C5A3F78DE8D175D3E383A3A7442B78A083FDF646F6C92325E59A');
INSERT INTO "journal" VALUES(52,'A-0000008-E',2,'2026-11-22T02:56:32.664178Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','c0a72d689b8f4560b6c32d00c5e0a8a7','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'020D2004276AE4B5743E59CADC008DB523C524BC8F2F91DE0345F638CA295FF4',X'3F9E99323198E57B07960B08D2F3E3FAC116D9BF78EDCA8E0A53DA2C6AB578D5');
INSERT INTO "journal" VALUES(53,'A-0000007-G',2,'2026-11-22T02:56:32.670091Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','8d0118c51d5049d290bca55cf7e5ab82','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'D61851E977837737AA44B8A1FC8F73B128B89C4A4D9C0B7F79F70EB69FC39BA7',X'73B7FBE0F26EFABB3457031521B56ED57F72B57CBD8CEE2BEAFFBD266F75B6EC');
INSERT INTO "journal" VALUES(54,'A-0000006-I',2,'2026-11-22T02:56:32.679506Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','f65e87dd4e4a483082d470fe0702dae6','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'1E5FCA42EEA5025BF078D08071B4C2C458A1EA5A5D1CBBA2D1663BCD62D20A96',X'46E3162949D6BB175D083B3CA1CC7D5572C244A8331DB7C82E6D1000AEEF3800');
INSERT INTO "journal" VALUES(55,'B-0000006-L',1,'2026-11-22T02:56:32.688719Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','5c20cf383afe4602b422b5bc211e170e','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'B3B62F9D4F8E1955B9A118B24A74582795414D37309C462CD6AF80FA81ADD973');
INSERT INTO "journal" VALUES(56,'A-0000010-Q',1,'2026-11-22T02:56:32.688719Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','5c20cf383afe4602b422b5bc211e170e','{"batch":6,"programme":1,"row":3}',NULL,X'',X'6146E9A881943C01D0EF6FC53DE6E0E534ED131942F494A7DCB8340F833D0D22');
INSERT INTO "journal" VALUES(57,'A-0000011-O',1,'2026-11-22T02:56:32.688719Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','5c20cf383afe4602b422b5bc211e170e','{"batch":6,"programme":1,"row":4}',NULL,X'',X'9E55F8C2176098591C129E5FA4B89D22D72D67CDD3F88EB1DE6B7D995BAE92B1');
INSERT INTO "journal" VALUES(58,'A-0000012-M',1,'2026-11-22T02:56:32.688719Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','5c20cf383afe4602b422b5bc211e170e','{"batch":6,"programme":1,"row":5}',NULL,X'',X'C0CF4E8A76D8AC271C069D462BC65F8D1DC6178687472A3F4ED06CF9FAF07162');
INSERT INTO "journal" VALUES(59,'A-0000011-O',2,'2026-11-22T02:56:32.710137Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','9757f947e0204634ad2c2c6bbf91a478','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'9E55F8C2176098591C129E5FA4B89D22D72D67CDD3F88EB1DE6B7D995BAE92B1',X'33D66E270F1007410B1749499E8C96C2A2B6ED162284BA3D95369F6A7AF9E64A');
INSERT INTO "journal" VALUES(60,'B-0000007-J',1,'2026-11-22T02:56:32.719580Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','9e3393f29630482b8d0b141db990e983','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'32F2F1985FA028BA8552E9204F9B2ABD4DA49BC5E62E7D96D58ED98595030D1C');
INSERT INTO "journal" VALUES(61,'A-0000013-K',1,'2026-11-22T02:56:32.719580Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','9e3393f29630482b8d0b141db990e983','{"batch":7,"programme":1,"row":2}',NULL,X'',X'8B26CEFC21E333DA600D17D773DF13E228F48F31DF6E3FA7C9192358E1249986');
INSERT INTO "journal" VALUES(62,'A-0000014-I',1,'2026-11-22T02:56:32.719580Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','9e3393f29630482b8d0b141db990e983','{"batch":7,"programme":1,"row":3}',NULL,X'',X'2318FD6A7813550C20622634573FAFF10319201DD3E99AE784332841789CE5E1');
INSERT INTO "journal" VALUES(63,'A-0000015-G',1,'2026-11-22T02:56:32.719580Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','9e3393f29630482b8d0b141db990e983','{"batch":7,"programme":1,"row":5}',NULL,X'',X'F1061068551EACB9C713234B43511F130C93B5BF5CC3931820D10CCDA1CB6BCB');
INSERT INTO "journal" VALUES(64,'cutoff:2019-12-21',1,'2026-11-22T02:56:32.738588Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'AE52C42203FF26E6FC94EE20AF74347F1CF4542103FAAD080125925BDC1E3897');
INSERT INTO "journal" VALUES(65,'A-0000001-S',3,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','a7d09b45fef9462e8424afa466602a93','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'E760C61154F77AB773E87E22C202834112FAC7729EC8BD3B742FC8701D40495B',X'97BA9B9796473D6B683929268B828E4167ECD29208823CF13292ECFF52BBF42D');
INSERT INTO "journal" VALUES(66,'A-0000002-Q',3,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','a7d09b45fef9462e8424afa466602a93','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'01AEC9536B37A5B1E4DA30C3636EA51EE913DE14DDA8C62D65B481AB7E9FAD58',X'C0F1E685CE022B8172BC680149A6705F73545B2E2D6D0149342B22D8212409AC');
INSERT INTO "journal" VALUES(67,'A-0000003-O',3,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','a7d09b45fef9462e8424afa466602a93','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'D8B17CD5E7DCD8CE1CCF0043DC76D7827427E8B0871C81164C8C64CA448887B0',X'9DC63C3AC5336EE8CF4F808311A42A09CAC2AC9D95B5C1A84953A2EE8DB0C948');
INSERT INTO "journal" VALUES(68,'A-0000004-M',3,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','a7d09b45fef9462e8424afa466602a93','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'C592431E2C3364DC3536B4020E3C3547E648590128DFCEE81D64C281874AB6CD',X'591B262C987A954D7FD020671EAADC98F6608CF2BA030A59C62D428BF460DA62');
INSERT INTO "journal" VALUES(69,'A-0000005-K',3,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','a7d09b45fef9462e8424afa466602a93','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'D0E4B1F000D0735D92C529FA4F60053402D298664B328B0B211227443F5FF784',X'E0EA361C4E86A8917883C8899CBC0D43CFD79BFA06937229F8F2225179012ECF');
INSERT INTO "journal" VALUES(70,'K-0000001-L',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"A"}',NULL,X'',X'DFB626E43F9CA2BEB6BF3453480E8D84A45D6F52BC563A1B80528D3804132A8A');
INSERT INTO "journal" VALUES(71,'K-0000002-J',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"B"}',NULL,X'',X'36228925E633A598D3E54D2FE09CBCAA30EDC25876B5FF93A3E361A9326E73FC');
INSERT INTO "journal" VALUES(72,'K-0000003-H',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"A"}',NULL,X'',X'21A01FC3DC92AD46B57938A6758807545CF8FAD2DD7E4F9743DCAE28057013F2');
INSERT INTO "journal" VALUES(73,'K-0000004-F',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"B"}',NULL,X'',X'A6ADBF91F06E4822EAC9977BF9A3385FE704A04C9EB75E842A404CF0EE770CE0');
INSERT INTO "journal" VALUES(74,'K-0000005-D',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"A"}',NULL,X'',X'C6E7EF3403707533607BD68F07551FBE3F3F75330B1BD19A920A6AE89BA3EBF9');
INSERT INTO "journal" VALUES(75,'K-0000006-B',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"B"}',NULL,X'',X'5F1ECDB888BB9E9C4E9E730C77B5FDC2A242C87244CD6A2AB33F7C3710042A7A');
INSERT INTO "journal" VALUES(76,'K-0000007-9',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"A"}',NULL,X'',X'61C8F847DA235DC471B7741298B761B9150A8CEC58778B604821FBE61D5FBD22');
INSERT INTO "journal" VALUES(77,'K-0000008-7',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"B"}',NULL,X'',X'CE0C6D54721B5A9CD9C6EF5DD0F560B558B0E116FCC232435E16CC246AC91123');
INSERT INTO "journal" VALUES(78,'K-0000009-5',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"A"}',NULL,X'',X'14DC22EBF80A03487629EFDC3D94C73598CA976EAF6776A2FFCDB473A55FEB0B');
INSERT INTO "journal" VALUES(79,'K-0000010-J',1,'2026-11-22T02:56:32.740894Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','a7d09b45fef9462e8424afa466602a93','{"kit":"B"}',NULL,X'',X'AD818290C84F408DDD34AC60D3B3AB051B539A4B9F9B5E6E6063E5764A111461');
INSERT INTO "journal" VALUES(80,'cutoff:2019-12-21',2,'2026-11-22T02:56:32.754479Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','adae3cfa33df4058ba55406339a2c525','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'AE52C42203FF26E6FC94EE20AF74347F1CF4542103FAAD080125925BDC1E3897',X'507FBCE932A0BB6BC70840B4623F5A143565A23F004651DF3F672415546FC6E4');
INSERT INTO "journal" VALUES(81,'A-0000012-M',2,'2026-11-22T02:56:32.760477Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','3b30143373c241e4a70c8ecd930be133','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'C0CF4E8A76D8AC271C069D462BC65F8D1DC6178687472A3F4ED06CF9FAF07162',X'E9E9AE448A000977B6244E7C077C267A121B47F905DF0BD3D849EF21D682B302');
INSERT INTO "journal" VALUES(82,'A-0000015-G',2,'2026-11-22T02:56:32.767170Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','8ddd5888bfab4f38a4e3c13b8baa7573','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'F1061068551EACB9C713234B43511F130C93B5BF5CC3931820D10CCDA1CB6BCB',X'290B30E08CC54EFAD7BAB4EEF14C00400BE17842A955B119989358F657142C61');
INSERT INTO "journal" VALUES(83,'A-0000010-Q',2,'2026-11-22T02:56:32.773437Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','7e428c7dcd704023b24bda91c22a6eac','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'6146E9A881943C01D0EF6FC53DE6E0E534ED131942F494A7DCB8340F833D0D22',X'1A7B153B7A50B52959A81725CD26210C44BC3A89EB8C40DFD25817F355D3D2DA');
INSERT INTO "journal" VALUES(84,'A-0000013-K',2,'2026-11-22T02:56:32.779746Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','882e56c574c24c7e881fea3b2053591d','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'8B26CEFC21E333DA600D17D773DF13E228F48F31DF6E3FA7C9192358E1249986',X'67E32711B6506008C1584C84D9D47C5276A55405962949648221EB2D861668A9');
INSERT INTO "journal" VALUES(85,'B-0000008-H',1,'2026-11-22T02:56:32.789087Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','3e83b411b9934473af59133f6888bda1','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'CEE98D30B77961D16E97D4874C779D5D0142A55435A3C0A6D4B833FEA060C8B0');
INSERT INTO "journal" VALUES(86,'A-0000016-E',1,'2026-11-22T02:56:32.789087Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','3e83b411b9934473af59133f6888bda1','{"batch":8,"programme":1,"row":2}',NULL,X'',X'7E69B324C4EE935CB4C415E27D09CD9D1CF7B4E3D629884B12C4D49FD6C80128');
INSERT INTO "journal" VALUES(87,'A-0000017-C',1,'2026-11-22T02:56:32.789087Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','3e83b411b9934473af59133f6888bda1','{"batch":8,"programme":1,"row":3}',NULL,X'',X'AF47DE461CCA2B23B6A1769C58663399C9438B5781A3EF6390E2168843729606');
INSERT INTO "journal" VALUES(88,'A-0000018-A',1,'2026-11-22T02:56:32.789087Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','3e83b411b9934473af59133f6888bda1','{"batch":8,"programme":1,"row":4}',NULL,X'',X'EEDF4525F31E3E0B0E31B3D647C8EA13782040D5646341F8B4A26DD866D093D1');
INSERT INTO "journal" VALUES(89,'A-0000019-8',1,'2026-11-22T02:56:32.789087Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','3e83b411b9934473af59133f6888bda1','{"batch":8,"programme":1,"row":5}',NULL,X'',X'73D8CA7FCE3A261DF579E2E49356C57810E0655C83C49C5FA563E85FC356A3B5');
INSERT INTO "journal" VALUES(90,'cutoff:2020-01-01',1,'2026-11-22T02:56:32.809994Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'84766E83CDFCDC240E0CB025DEE236746763DB8121EA000ACD46EE03294D777C');
INSERT INTO "journal" VALUES(91,'A-0000006-I',3,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','bbacb4f059184b7996a06ebb364d51d0','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'46E3162949D6BB175D083B3CA1CC7D5572C244A8331DB7C82E6D1000AEEF3800',X'A59FA322332B0F4581DFCD1E282F09C816BC708FBA51AA35E611DC5F6B5A72D6');
INSERT INTO "journal" VALUES(92,'A-0000007-G',3,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','bbacb4f059184b7996a06ebb364d51d0','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'73B7FBE0F26EFABB3457031521B56ED57F72B57CBD8CEE2BEAFFBD266F75B6EC',X'34AF2EC4F994A5CDBE64D8DA2591012A035FF9432E82FBD43789B346A752707D');
INSERT INTO "journal" VALUES(93,'A-0000008-E',3,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','bbacb4f059184b7996a06ebb364d51d0','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'3F9E99323198E57B07960B08D2F3E3FAC116D9BF78EDCA8E0A53DA2C6AB578D5',X'59D23E736053893AC1155BE7412D491AC407428CF9B8F18591B1A7D1A5EADB39');
INSERT INTO "journal" VALUES(94,'A-0000009-C',3,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','bbacb4f059184b7996a06ebb364d51d0','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'D821D879EAD2C5A3F78DE8D175D3E383A3A7442B78A083FDF646F6C92325E59A',X'236B28C9CDAEB2B5B31D4C28D43CC50D2D3521A878F35F07DCECECF7F9DE74B8');
INSERT INTO "journal" VALUES(95,'K-0000011-H',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"A"}',NULL,X'',X'94737D59F434754D7F0EE831C8FCC3298B3D70882A04201EED7DDDB95309A0E6');
INSERT INTO "journal" VALUES(96,'K-0000012-F',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"B"}',NULL,X'',X'EC0993745D5F4C57DFDF9E24E2CD3ECDAC30310F45CA080D1F41B9EBD7FDCF04');
INSERT INTO "journal" VALUES(97,'K-0000013-D',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"A"}',NULL,X'',X'E4011DF76B9511649C3908DC04B387BE0DBB2066C921284CB311B988ED79E7D1');
INSERT INTO "journal" VALUES(98,'K-0000014-B',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"B"}',NULL,X'',X'C53ADB5A6600BD59780430F3A12DA98DDF4B0DBC55FA94808866F9384FEEDEC5');
INSERT INTO "journal" VALUES(99,'K-0000015-9',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"A"}',NULL,X'',X'DC2A68CA13002BC3E57DF19452E2F30524B139A73B98F7D4EA13FF7C109EB6FD');
INSERT INTO "journal" VALUES(100,'K-0000016-7',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"B"}',NULL,X'',X'40709A0405540DE05713600433D097A6FC9AED05AF28A4761F43CEA7F59158E4');
INSERT INTO "journal" VALUES(101,'K-0000017-5',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"A"}',NULL,X'',X'C9955A819545B41FC0C50AFD8AC7A588FB8C9EF0041DC2524C70270B21EBF0CF');
INSERT INTO "journal" VALUES(102,'K-0000018-3',1,'2026-11-22T02:56:32.811928Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','bbacb4f059184b7996a06ebb364d51d0','{"kit":"B"}',NULL,X'',X'860142CF6CCCD047AA4F66A35051F6643D968C91665C97AB0FBA9B3A131479E3');
INSERT INTO "journal" VALUES(103,'cutoff:2020-01-01',2,'2026-11-22T02:56:32.819320Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','7c095c5eca2a4a37a1150339fecc8e1c','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'84766E83CDFCDC240E0CB025DEE236746763DB8121EA000ACD46EE03294D777C',X'74111E806CFCCD6DC40B316FD94EC4E16C21B649C7327728AAABC6F43E0039A9');
INSERT INTO "journal" VALUES(104,'A-0000014-I',2,'2026-11-22T02:56:32.824399Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','297522aed72b456c955ad33d7ed157c6','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'2318FD6A7813550C20622634573FAFF10319201DD3E99AE784332841789CE5E1',X'930E8D93458EF5FD146D9092EE0A583901CB8E380AB9C2A893C179104D195859');
INSERT INTO "journal" VALUES(105,'A-0000017-C',2,'2026-11-22T02:56:32.831043Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','297b0319f9524596aecb8d3fa6b01cd4','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'AF47DE461CCA2B23B6A1769C58663399C9438B5781A3EF6390E2168843729606',X'FEC6241E25185DDF401D0BC54FF0F968E1D5F43C0964800C44DCF7218070CEBC');
INSERT INTO "journal" VALUES(106,'B-0000009-F',1,'2026-11-22T02:56:32.840674Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','1104a15ed7d640438f80cc67ee721a69','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'D79640775404C07BF4255159BDC59EB34BA7A42BE93428386C8AB3F1BE415169');
INSERT INTO "journal" VALUES(107,'A-0000020-M',1,'2026-11-22T02:56:32.840674Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','1104a15ed7d640438f80cc67ee721a69','{"batch":9,"programme":1,"row":2}',NULL,X'',X'19EFBC018656A881F1B5B667647ED600DCC0B350133933DBE1C0FFB21475A1BE');
INSERT INTO "journal" VALUES(108,'A-0000021-K',1,'2026-11-22T02:56:32.840674Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','1104a15ed7d640438f80cc67ee721a69','{"batch":9,"programme":1,"row":3}',NULL,X'',X'12631F64B9711B435F1F9CD4AEDE1C305E00B6C3B7B53D2876F03B54C168AF9F');
INSERT INTO "journal" VALUES(109,'A-0000022-I',1,'2026-11-22T02:56:32.840674Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','1104a15ed7d640438f80cc67ee721a69','{"batch":9,"programme":1,"row":5}',NULL,X'',X'94613D26CF16CEEFF41E9FBA70B96EE06545787B748DF801DA1164898DF52E66');
INSERT INTO "journal" VALUES(110,'A-0000019-8',2,'2026-11-22T02:56:32.859474Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','1e6eb6e181f24ce3afa65b37872f0867','{"programme":1,"reasons":["size"]}',NULL,X'73D8CA7FCE3A261DF579E2E49356C57810E0655C83C49C5FA563E85FC356A3B5',X'5C181FFED35692E2FFF6988CA5A29E22B428AE7C7A61D75BB36790A3190D00A6');
INSERT INTO "journal" VALUES(111,'A-0000018-A',2,'2026-11-22T02:56:32.867469Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','7b8a9a847677435fbb328d187b310a61','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'EEDF4525F31E3E0B0E31B3D647C8EA13782040D5646341F8B4A26DD866D093D1',X'F63C239F256CA2614D20EDB76EC0E5CE5BC7C7A5F28592BC2CE433CA24A27813');
INSERT INTO "journal" VALUES(112,'A-0000016-E',2,'2026-11-22T02:56:32.873171Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','d9ac1c770aad49339d01db271f755a92','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'7E69B324C4EE935CB4C415E27D09CD9D1CF7B4E3D629884B12C4D49FD6C80128',X'56520D10D54BAEF14820C51D255871ED9C456FD778DAD317BC43CB0F51237719');
INSERT INTO "journal" VALUES(113,'A-0000022-I',2,'2026-11-22T02:56:32.879417Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','9b6e2ccfd674429086ef805b00a781d8','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'94613D26CF16CEEFF41E9FBA70B96EE06545787B748DF801DA1164898DF52E66',X'CDCEB6B4BAC1E5DE034949B725A526C2012120942E18AC8ECBC30FDD052C1248');
INSERT INTO "journal" VALUES(114,'A-0000021-K',2,'2026-11-22T02:56:32.884872Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','03bbe0ac60684869be6fcf6df7bfd328','{"outcome":"fail","rule":"same-store"}',X'425FC07AB585564E6203468377F815EAAD0A807CF375C61E46CF23FB05F0E575',X'12631F64B9711B435F1F9CD4AEDE1C305E00B6C3B7B53D2876F03B54C168AF9F',X'1D3C4B591954966E7D6E97DCAB924B3441FC27A1DCCA8180A3796E61FC1E28C3');
INSERT INTO "journal" VALUES(115,'A-0000021-K',3,'2026-11-22T02:56:32.920581Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','665dc7c061da497c8271bc8279c1eb84','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'1D3C4B591954966E7D6E97DCAB924B3441FC27A1DCCA8180A3796E61FC1E28C3',X'0D7F1BFFB4BF9FAC4649926D4352EBC7577A39E129BC9CE81B5479733A21505C');
INSERT INTO "journal" VALUES(116,'cutoff:2020-01-11',1,'2026-11-22T02:56:32.929012Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'CFB3DAEF0C8A397F9EF63EBFD416F52F1A636CC389B348DE0B39228EBC32B4B8');
INSERT INTO "journal" VALUES(117,'A-0000010-Q',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'1A7B153B7A50B52959A81725CD26210C44BC3A89EB8C40DFD25817F355D3D2DA',X'406DC1971A379B6417D67CA00B3461AF6A072C30857B697BC87DE81A97F74245');
INSERT INTO "journal" VALUES(118,'A-0000011-O',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'33D66E270F1007410B1749499E8C96C2A2B6ED162284BA3D95369F6A7AF9E64A',X'7F23F2F526C23AD87ACD707BBE09292CF1AA53D5D2873B81A09C61671A29DABB');
INSERT INTO "journal" VALUES(119,'A-0000012-M',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'E9E9AE448A000977B6244E7C077C267A121B47F905DF0BD3D849EF21D682B302',X'8CF02288AA93B6A17E31E1CAC052458AA8610C9192FDD32DEF9AFC0580980232');
INSERT INTO "journal" VALUES(120,'A-0000013-K',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'67E32711B6506008C1584C84D9D47C5276A55405962949648221EB2D861668A9',X'D579A65160474618A0806F71B7352B41DF4DD319567847F2131E1EC0C0F97FE3');
INSERT INTO "journal" VALUES(121,'A-0000014-I',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'930E8D93458EF5FD146D9092EE0A583901CB8E380AB9C2A893C179104D195859',X'6D4976225E700596D31C1F7A7F8D7758925A5B51C203D8D6154E3F048E2CE962');
INSERT INTO "journal" VALUES(122,'A-0000015-G',3,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','95b78aee0d8846f3845cc4f6752cb583','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'290B30E08CC54EFAD7BAB4EEF14C00400BE17842A955B119989358F657142C61',X'E78986C68D55A48E57AAD5821B274673A2C7A92FD5FE3C8948BF6D04A238FA0E');
INSERT INTO "journal" VALUES(123,'K-0000019-1',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'A200A806CD130052255A9FE37D3DA9B4B0A0920334E65930B9AB801B04212184');
INSERT INTO "journal" VALUES(124,'K-0000020-F',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'B6ADB8635643B0548959CAE25D858804B263263848CA125EDF681444915D3DC1');
INSERT INTO "journal" VALUES(125,'K-0000021-D',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'0C59AB6AB949558F27F659ADE2A17888F5872D01895BA20E4E0C3F0D51A50C5A');
INSERT INTO "journal" VALUES(126,'K-0000022-B',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'A6570ED3184658932387ECBC2461551D6326E303381CDB10642B99A129ED7B4D');
INSERT INTO "journal" VALUES(127,'K-0000023-9',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'0AC3C084862ABDDB7EEF3FEB193EDCE227ED31F139A85568C3B91BD50E6FD37A');
INSERT INTO "journal" VALUES(128,'K-0000024-7',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'090DF57F0DA9DABAFDF0DB08E69C8AD429E415107FF7C5BD8EB1EB3E37D6F451');
INSERT INTO "journal" VALUES(129,'K-0000025-5',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'935BF6D30B1BF99AF003C16133A27C9FABB5546A496A21FD90692B26A9B7C0F8');
INSERT INTO "journal" VALUES(130,'K-0000026-3',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'C23BC3FE0A00963AFA8FA2609E9428C987F610678AEFA34C2FA2492065DBDEF7');
INSERT INTO "journal" VALUES(131,'K-0000027-1',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'1E23A2F1ECB8BCB3CD9C54AD3E7A812217CAEC27953570DD73A1E58E6B913C8A');
INSERT INTO "journal" VALUES(132,'K-0000028-0',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'C816D5F406A4064F8507D3753250AC2B47BF00E3063559CBF4C90BC1D4178112');
INSERT INTO "journal" VALUES(133,'K-0000029-Y',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"A"}',NULL,X'',X'3797F7D2F09DB561DFD2E067833F86CEA64D797E8343143C7EE486BDED88E63E');
INSERT INTO "journal" VALUES(134,'K-0000030-B',1,'2026-11-22T02:56:32.931021Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','95b78aee0d8846f3845cc4f6752cb583','{"kit":"B"}',NULL,X'',X'1FAAD8B54C73FAABBBE9BBC4A592FFC8AA2CEFAD1A1683503BCBC332253A8851');
INSERT INTO "journal" VALUES(135,'cutoff:2020-01-11',2,'2026-11-22T02:56:32.939604Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','d05302da26c74278a6ac7e210d21705b','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'CFB3DAEF0C8A397F9EF63EBFD416F52F1A636CC389B348DE0B39228EBC32B4B8',X'9DE2D9943F6A9685FF828E7C32189E19850E01F51DEF7043417E4780EC21E720');
INSERT INTO "journal" VALUES(136,'B-0000010-T',1,'2026-11-22T02:56:32.948019Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','ccc6802e05e14ef2a1089c022cd7ba83','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'1940A382A0930092199EED3931A3A064D97C664360BF8BFD1286F4DDF07F29B6');
INSERT INTO "journal" VALUES(137,'A-0000023-G',1,'2026-11-22T02:56:32.948019Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ccc6802e05e14ef2a1089c022cd7ba83','{"batch":10,"programme":1,"row":2}',NULL,X'',X'257D08FDD9B69166FFF7A937EA58F241F6055EB24A2FD4EA04F257F8518F1F36');
INSERT INTO "journal" VALUES(138,'A-0000024-E',1,'2026-11-22T02:56:32.948019Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ccc6802e05e14ef2a1089c022cd7ba83','{"batch":10,"programme":1,"row":3}',NULL,X'',X'F744DCDDEB000F3AD018F9E11E169F1B2A71B588AAC37DDDB19ED6D086DC0FDD');
INSERT INTO "journal" VALUES(139,'A-0000025-C',1,'2026-11-22T02:56:32.948019Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ccc6802e05e14ef2a1089c022cd7ba83','{"batch":10,"programme":1,"row":4}',NULL,X'',X'66511ECB52C16593C9B1206CFD44F52D17BDE035FBEE27DE97D4E97079BB9614');
INSERT INTO "journal" VALUES(140,'A-0000026-A',1,'2026-11-22T02:56:32.948019Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ccc6802e05e14ef2a1089c022cd7ba83','{"batch":10,"programme":1,"row":5}',NULL,X'',X'20F47046B97D7662FA4C118605DE7B459875D864F718A0986DECF5E41BF134F7');
INSERT INTO "journal" VALUES(141,'A-0000020-M',2,'2026-11-22T02:56:32.966460Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','1e06b958de4d4ca6890fdac99804879c','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'19EFBC018656A881F1B5B667647ED600DCC0B350133933DBE1C0FFB21475A1BE',X'1ADD9E440CA44BB9581FF83BEF52A0158227380A9E70FABFFE36814CF6ABB1F7');
INSERT INTO "journal" VALUES(142,'A-0000025-C',2,'2026-11-22T02:56:32.972682Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','c49d1f83fa7f40de9b6c148d50518a80','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'66511ECB52C16593C9B1206CFD44F52D17BDE035FBEE27DE97D4E97079BB9614',X'96500EC79E96C01E3D4D1F613ECCF13FB9AA4FD31FD95254947C1582A2164B3E');
INSERT INTO "journal" VALUES(143,'A-0000026-A',2,'2026-11-22T02:56:32.978737Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','443864864797497cb3f5151aac0c6f73','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'20F47046B97D7662FA4C118605DE7B459875D864F718A0986DECF5E41BF134F7',X'4004867723A5D8690948FFDDA8B1D5CEE47B1A848EFEA7657886DD85E0C9D972');
INSERT INTO "journal" VALUES(144,'cutoff:2020-01-21',1,'2026-11-22T02:56:32.986769Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'EC2EF5E4282916836653B137CADFC115CDA0141C075E4E1BE46486BE7D581FA1');
INSERT INTO "journal" VALUES(145,'A-0000016-E',3,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3d99216b643b4cbcaecbfdc06119256d','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'56520D10D54BAEF14820C51D255871ED9C456FD778DAD317BC43CB0F51237719',X'0730FF3F60118E310565A24D4AE323039AB01C7CFB91D4ED22F7FD0262B8CBF0');
INSERT INTO "journal" VALUES(146,'A-0000017-C',3,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3d99216b643b4cbcaecbfdc06119256d','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'FEC6241E25185DDF401D0BC54FF0F968E1D5F43C0964800C44DCF7218070CEBC',X'9C67A26AB35893337393A1DE8B2D3C596B3B37FABCB9AAAE6B6FFCB8F9CDE71B');
INSERT INTO "journal" VALUES(147,'A-0000018-A',3,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3d99216b643b4cbcaecbfdc06119256d','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'F63C239F256CA2614D20EDB76EC0E5CE5BC7C7A5F28592BC2CE433CA24A27813',X'0D9F5A19289DB25F6FAC09AF8E319C96B37E59C943845E9EA6FE9C709A8E690C');
INSERT INTO "journal" VALUES(148,'K-0000031-9',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"A"}',NULL,X'',X'9EB9D5B54C834C3F9B9D92833BD03F4AE85EB7A0BD4FF5870F1CAD020F131BF4');
INSERT INTO "journal" VALUES(149,'K-0000032-7',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"B"}',NULL,X'',X'02EDA38B8E64A58F58DD6ECA0DD33C873388455BE6A62018AF432024BA76E5E9');
INSERT INTO "journal" VALUES(150,'K-0000033-5',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"A"}',NULL,X'',X'DFF40D49F7287FAF48BED25D4BAF53548E15D224C5F1C526F546EE8EE959ECDA');
INSERT INTO "journal" VALUES(151,'K-0000034-3',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"B"}',NULL,X'',X'B857850F3A58EAD20C34A953F3CDEBF98A2C9CF1A67A402B8EBD55F0FECB17A7');
INSERT INTO "journal" VALUES(152,'K-0000035-1',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"A"}',NULL,X'',X'EE019FB7308B925C2B5766B7991EF8227060188938E2620EECCE881A72909D98');
INSERT INTO "journal" VALUES(153,'K-0000036-0',1,'2026-11-22T02:56:32.988494Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3d99216b643b4cbcaecbfdc06119256d','{"kit":"B"}',NULL,X'',X'7B5A7C854B53A35EC08ADBEBA7639A6B23B6DA9A9A4504C18779A92013498A4C');
INSERT INTO "journal" VALUES(154,'cutoff:2020-01-21',2,'2026-11-22T02:56:32.995872Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','ac5d33a79ee342d8b15b00524e2b95bc','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'EC2EF5E4282916836653B137CADFC115CDA0141C075E4E1BE46486BE7D581FA1',X'C94FAA7FD69BB398C513ECE03D71EABFCB202D26A89CD989F5C09D6EFA008EBC');
INSERT INTO "journal" VALUES(155,'B-0000011-R',1,'2026-11-22T02:56:33.003662Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','c08431a1678747acb31be257772eb931','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'52B71BB632BA3550A3961FF195873AF2DF63A336C17AEFAFD8372AF095763AA2');
INSERT INTO "journal" VALUES(156,'A-0000027-8',1,'2026-11-22T02:56:33.003662Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','c08431a1678747acb31be257772eb931','{"batch":11,"programme":1,"row":2}',NULL,X'',X'CC9946E042092463AB273B1E131E20D0D7AAA75C20BF76F1CE30A7DFAEE8905D');
INSERT INTO "journal" VALUES(157,'A-0000028-6',1,'2026-11-22T02:56:33.003662Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','c08431a1678747acb31be257772eb931','{"batch":11,"programme":1,"row":3}',NULL,X'',X'B634F4BF82AF5DB9773BA2551B9D4A542B3E93AC9F8323118ECD7BCA87F8D8B1');
INSERT INTO "journal" VALUES(158,'A-0000029-4',1,'2026-11-22T02:56:33.003662Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','c08431a1678747acb31be257772eb931','{"batch":11,"programme":1,"row":4}',NULL,X'',X'5623EF49366272ED9292DA4F3F41F6DA95A7B5B3D857BD48852B25365C94AD4E');
INSERT INTO "journal" VALUES(159,'A-0000030-I',1,'2026-11-22T02:56:33.003662Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','c08431a1678747acb31be257772eb931','{"batch":11,"programme":1,"row":5}',NULL,X'',X'E0CAA441369EB08CA02121C0750D7E4DC8141D4A146B7D0ACCB13C68572E8ECC');
INSERT INTO "journal" VALUES(160,'A-0000023-G',2,'2026-11-22T02:56:33.021833Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','6978010a5db742aeaa814bab39371e00','{"programme":1,"reasons":["size"]}',NULL,X'257D08FDD9B69166FFF7A937EA58F241F6055EB24A2FD4EA04F257F8518F1F36',X'BA0301AD2CB443622FE7CF7272E706680EAD76CED53E1A37C25ABBDA2E16CF93');
INSERT INTO "journal" VALUES(161,'cutoff:2020-02-01',1,'2026-11-22T02:56:33.031662Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'412FFF9306E9541505144E58948E28BB539A2435E341FC28D691FAEC91DBD627');
INSERT INTO "journal" VALUES(162,'A-0000020-M',3,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','f9720013296b4a08b9fdf7ebc42d209d','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'1ADD9E440CA44BB9581FF83BEF52A0158227380A9E70FABFFE36814CF6ABB1F7',X'3A44565C1A3DAD714C5027613BD1CB3AA6211548F016B3E3FAD8820CD2741C3E');
INSERT INTO "journal" VALUES(163,'A-0000021-K',4,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','f9720013296b4a08b9fdf7ebc42d209d','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'0D7F1BFFB4BF9FAC4649926D4352EBC7577A39E129BC9CE81B5479733A21505C',X'5FDBAC15D652145E2CAC7D5C8C264241628D0F1FFB8F6A96CF36AAB5E4E796DE');
INSERT INTO "journal" VALUES(164,'A-0000022-I',3,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','f9720013296b4a08b9fdf7ebc42d209d','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'CDCEB6B4BAC1E5DE034949B725A526C2012120942E18AC8ECBC30FDD052C1248',X'CCB687B15D1A98687B6BCEE43DC46DFC33CC77F30AC285366C9C5A74CE553D5B');
INSERT INTO "journal" VALUES(165,'K-0000037-Y',1,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','f9720013296b4a08b9fdf7ebc42d209d','{"kit":"A"}',NULL,X'',X'713B4EFB5435CDFD63CE4435CF698484EAC5549C8E2537BD1C44A405503DEBFB');
INSERT INTO "journal" VALUES(166,'K-0000038-W',1,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','f9720013296b4a08b9fdf7ebc42d209d','{"kit":"B"}',NULL,X'',X'EA950E9C21CD6A786C78FA793148CE382D06B07A478FDE7396BFED9C850E8BBF');
INSERT INTO "journal" VALUES(167,'K-0000039-U',1,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','f9720013296b4a08b9fdf7ebc42d209d','{"kit":"A"}',NULL,X'',X'1B571D60586970E98ACDB591D7222B78224F939C2D185454FC6FDEB9BFA9EBE5');
INSERT INTO "journal" VALUES(168,'K-0000040-7',1,'2026-11-22T02:56:33.033271Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','f9720013296b4a08b9fdf7ebc42d209d','{"kit":"B"}',NULL,X'',X'DF0D07A29007EB078E66534E39BFDFE20643EF0352AA0220D1E7CBD2A8C27A1E');
INSERT INTO "journal" VALUES(169,'cutoff:2020-02-01',2,'2026-11-22T02:56:33.039445Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','e1ad901960e845e381ee1047d04b9998','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'412FFF9306E9541505144E58948E28BB539A2435E341FC28D691FAEC91DBD627',X'237CBEB5EA0051399D4A73D0B45E6CA15693AA7A42268E7B6D60E1AE102F08DC');
INSERT INTO "journal" VALUES(170,'B-0000012-P',1,'2026-11-22T02:56:33.048037Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','7874f97885014a11a0195bda3692a021','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'9C737940B22847E171E38B5E85F7C7D35EA050167D360B97DD1E6869AE9ED142');
INSERT INTO "journal" VALUES(171,'A-0000031-G',1,'2026-11-22T02:56:33.048037Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7874f97885014a11a0195bda3692a021','{"batch":12,"programme":1,"row":2}',NULL,X'',X'EA027E3807EE5DA0EAE744770A4308021D349023AFBB772F7C4A187D97ACF6B4');
INSERT INTO "journal" VALUES(172,'A-0000032-E',1,'2026-11-22T02:56:33.048037Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7874f97885014a11a0195bda3692a021','{"batch":12,"programme":1,"row":3}',NULL,X'',X'52B7006E27D0E1483ECD67EA0286CFFE66BA53513AAAA78FE74738A0F7A1201F');
INSERT INTO "journal" VALUES(173,'A-0000033-C',1,'2026-11-22T02:56:33.048037Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7874f97885014a11a0195bda3692a021','{"batch":12,"programme":1,"row":4}',NULL,X'',X'C17E09AD0A0E752E498F73BEB6749F410F923D39167F01D09218EB2729B5C872');
INSERT INTO "journal" VALUES(174,'A-0000034-A',1,'2026-11-22T02:56:33.048037Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7874f97885014a11a0195bda3692a021','{"batch":12,"programme":1,"row":5}',NULL,X'',X'61C906B9CE50A8FF83522D6138A464C8E63F138033F257D6B54C46A20E5C9F14');
INSERT INTO "journal" VALUES(175,'cutoff:2020-02-11',1,'2026-11-22T02:56:33.067287Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'ADB417B712165F6266A9CB50BC43FE0AC8D0684C172784118D54221C368498C0');
INSERT INTO "journal" VALUES(176,'A-0000025-C',3,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','2c3e26ad6502420c8440e7e55667a5c7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'96500EC79E96C01E3D4D1F613ECCF13FB9AA4FD31FD95254947C1582A2164B3E',X'495262B9F5EEF2CD9C08ADB3328983915C577A44E760241E31A66CC6D98AD51B');
INSERT INTO "journal" VALUES(177,'A-0000026-A',3,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','2c3e26ad6502420c8440e7e55667a5c7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'4004867723A5D8690948FFDDA8B1D5CEE47B1A848EFEA7657886DD85E0C9D972',X'9FDBD5EF65C666C38197B31DE68E2B744A1955A147EACB8815E34C953A7C1C0E');
INSERT INTO "journal" VALUES(178,'K-0000041-5',1,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','2c3e26ad6502420c8440e7e55667a5c7','{"kit":"A"}',NULL,X'',X'F250038FDB4CF8DD4F49626CFF9D49D27C19FDCA754EE5B14E244E699C1029FD');
INSERT INTO "journal" VALUES(179,'K-0000042-3',1,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','2c3e26ad6502420c8440e7e55667a5c7','{"kit":"B"}',NULL,X'',X'033EA56135B64750BE6215DED7494C66D23E962B1BF4D36E13599276712617AE');
INSERT INTO "journal" VALUES(180,'K-0000043-1',1,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','2c3e26ad6502420c8440e7e55667a5c7','{"kit":"A"}',NULL,X'',X'D72C338DB5FDB01FB43EACB3CC208B0F8DB16BCE6260B8DF4D1147F61BC9C244');
INSERT INTO "journal" VALUES(181,'K-0000044-0',1,'2026-11-22T02:56:33.069046Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','2c3e26ad6502420c8440e7e55667a5c7','{"kit":"B"}',NULL,X'',X'5FE78BEBE21CBAA7F7DE25812BF13089877B99E4005E087F5CF156C9A75D33BE');
INSERT INTO "journal" VALUES(182,'cutoff:2020-02-11',2,'2026-11-22T02:56:33.074736Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','a0643e44a774496791c32feb6027ee50','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'ADB417B712165F6266A9CB50BC43FE0AC8D0684C172784118D54221C368498C0',X'FD29531CF8F389B1BC4D99662D89B0B3133E21487946F402E9E710CC11082C2C');
INSERT INTO "journal" VALUES(183,'A-0000031-G',2,'2026-11-22T02:56:33.080471Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','27ba171f8b0e4c2c88004b591670ac82','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'EA027E3807EE5DA0EAE744770A4308021D349023AFBB772F7C4A187D97ACF6B4',X'79BBE2533F8310BF80FE61B370914489176C32849A7D44842DC09AA49D65DE48');
INSERT INTO "journal" VALUES(184,'B-0000013-N',1,'2026-11-22T02:56:33.089882Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','7b0b49d0d5204b0b9379badf58a2c8fa','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'45A445200AC312791155AE2F15FC8255571A3503F2ECA0D6A6DC95B3B0E3330F');
INSERT INTO "journal" VALUES(185,'A-0000035-8',1,'2026-11-22T02:56:33.089882Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','7b0b49d0d5204b0b9379badf58a2c8fa','{"batch":13,"programme":1,"row":3}',NULL,X'',X'6D72BC173AAD90AC4FD2685FB2E6F75D120C6E4A63E500B7D453847EE3125743');
INSERT INTO "journal" VALUES(186,'B-0000014-L',1,'2026-11-22T02:56:33.107786Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','2cecdae2891b495d87b687cb0396058c','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'1255814871AF5F62BBA13B130630161542D3FA21FDFE21F56DCC82C3D19DD3D6');
INSERT INTO "journal" VALUES(187,'A-0000036-6',1,'2026-11-22T02:56:33.107786Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','2cecdae2891b495d87b687cb0396058c','{"batch":14,"programme":1,"row":2}',NULL,X'',X'36A52D3D76F25DEF744F2A39ECA6E057B04E27807CB665CA707B015C95CAAFE8');
INSERT INTO "journal" VALUES(188,'A-0000037-4',1,'2026-11-22T02:56:33.107786Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','2cecdae2891b495d87b687cb0396058c','{"batch":14,"programme":1,"row":3}',NULL,X'',X'8B23B4E96B7C06A95CDB6EEC40B40A42C8CE8076079AE4DA98DA092F9B7C4C1F');
INSERT INTO "journal" VALUES(189,'A-0000038-2',1,'2026-11-22T02:56:33.107786Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','2cecdae2891b495d87b687cb0396058c','{"batch":14,"programme":1,"row":4}',NULL,X'',X'C8F38CC2270E2DAAB8432110565CED59B4B3E2A698B6024BCF10FD185F526029');
INSERT INTO "journal" VALUES(190,'A-0000039-Z',1,'2026-11-22T02:56:33.107786Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','2cecdae2891b495d87b687cb0396058c','{"batch":14,"programme":1,"row":5}',NULL,X'',X'469EEBCB53CF19A80A89A99EA931EFB185B66F55E8F52529A0069A054A2B4B9C');
INSERT INTO "journal" VALUES(191,'A-0000001-S',4,'2026-11-22T02:56:33.125088Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','5bc1dc5e36674aea9c9ae9d5cfbc6b92','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'97BA9B9796473D6B683929268B828E4167ECD29208823CF13292ECFF52BBF42D',X'D8B15467BFA7C313A3562E6775DFFF0309FAC8282873707AD093ADEA6D760E94');
INSERT INTO "journal" VALUES(192,'K-0000001-L',2,'2026-11-22T02:56:33.125088Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','5bc1dc5e36674aea9c9ae9d5cfbc6b92','{"application":"A-0000001-S"}',NULL,X'DFB626E43F9CA2BEB6BF3453480E8D84A45D6F52BC563A1B80528D3804132A8A',X'07A6AE9378728F180DB192891C253E99E95830B9B478F612E663D18B375EB422');
INSERT INTO "journal" VALUES(193,'K-0000002-J',2,'2026-11-22T02:56:33.125088Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','5bc1dc5e36674aea9c9ae9d5cfbc6b92','{"application":"A-0000001-S"}',NULL,X'36228925E633A598D3E54D2FE09CBCAA30EDC25876B5FF93A3E361A9326E73FC',X'F8974C106283050EFCFFD18C60EE21B432F399A5950F691BA8EB627D730B0B5D');
INSERT INTO "journal" VALUES(194,'A-0000024-E',2,'2026-11-22T02:56:33.137213Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','1a8b2db5def7493ab51853ad59c0e4e5','{"reasons":["documents-missing"]}',NULL,X'F744DCDDEB000F3AD018F9E11E169F1B2A71B588AAC37DDDB19ED6D086DC0FDD',X'70A61AD816BF812BD52BCAC6194C742B1B7D58F1A69A3130A06A0A985A5ECD26');
INSERT INTO "journal" VALUES(195,'A-0000027-8',2,'2026-11-22T02:56:33.145542Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','a305d0ff9bee4a4fa01da24e6d260101','{}',X'7FCB1562D4734702CFDABA61012BEC3D452FA8BEE19EE35687BBE876CA664401',X'CC9946E042092463AB273B1E131E20D0D7AAA75C20BF76F1CE30A7DFAEE8905D',X'40BC06333659F046AB7B025A7285A2F799DD4BBB8EEA1476EFB3D180DA14B02C');
INSERT INTO "journal" VALUES(196,'A-0000028-6',2,'2026-11-22T02:56:33.151415Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','3e28e8ecb3de47f5ac46789854f1c5b4','{"awaits":"reject","reasons":["discretion"]}',X'1CB4C655DF03770BAC8B8318E802C415EE957A972AB1BD57F939DC53DBE8A212',X'B634F4BF82AF5DB9773BA2551B9D4A542B3E93AC9F8323118ECD7BCA87F8D8B1',X'24C551B34C4EC98341EE0FFBCCAA1271B76BF7DD44EDE3CFBC5BD2557D7FAB45');
INSERT INTO "journal" VALUES(197,'A-0000029-4',2,'2026-11-22T02:56:33.157834Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','c6cba1ca865246d6930f733ae279f6f4','{"assignee":"rin"}',NULL,X'5623EF49366272ED9292DA4F3F41F6DA95A7B5B3D857BD48852B25365C94AD4E',X'C01E4EE4745FF4F54777A2EB56F27B3F87D3B93B92EC1089367C5419494029BE');
INSERT INTO "journal" VALUES(198,'A-0000030-I',2,'2026-11-22T02:56:33.163758Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','0a8bba90ef714113a2fc8d9677b4e812','{"assignee":"ren"}',NULL,X'E0CAA441369EB08CA02121C0750D7E4DC8141D4A146B7D0ACCB13C68572E8ECC',X'DA4211BB117D46545435C20FB61715539AAC591E342F8FF3B3A7A6288DABD928');
INSERT INTO "journal" VALUES(199,'A-0000032-E',2,'2026-11-22T02:56:33.188414Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','1a021b8533c54cc98c6aea7896aa567f','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'52B7006E27D0E1483ECD67EA0286CFFE66BA53513AAAA78FE74738A0F7A1201F',X'D6E597CC7A93D1B1D7EE0EF9429562609202915CFBBE350E55DDE145385FE0A0');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'13E929C363BB6A9BACABE80456BF66EF','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'1774378396B84B31C0FFF4AE4E71DE9B','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'D5FB8E5132EBFE97CE69F5996C23ADAC','{"note":"制度の趣旨に照らして判断"}');
CREATE TABLE kit_address (
	application_id INTEGER NOT NULL, 
	postal_code TEXT NOT NULL, 
	address TEXT NOT NULL, 
	addressee TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	CONSTRAINT pk_kit_address PRIMARY KEY (application_id), 
	CONSTRAINT fk_kit_address_application_id_application FOREIGN KEY(application_id) REFERENCES application (id)
)
 STRICT

;
INSERT INTO "kit_address" VALUES(25,'1118829','東京都台東区桜台4-21-20','Asagaoグループ（株）','0532053201');
CREATE TABLE login_attempts (
	login TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until TEXT, 
	CONSTRAINT pk_login_attempts PRIMARY KEY (login)
)
 STRICT

;
CREATE TABLE membership (
	id INTEGER NOT NULL, 
	store_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	valid_from TEXT NOT NULL, 
	valid_to TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_membership_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_membership_service_id_service FOREIGN KEY(service_id) REFERENCES service (id), 
	CONSTRAINT fk_membership_store_id_store FOREIGN KEY(store_id) REFERENCES store (id)
)
 STRICT

;
INSERT INTO "membership" VALUES(1,1,2,1,'2019-12-21','2020-02-20','A-0000001-S',4);
INSERT INTO "membership" VALUES(2,1,3,1,'2019-12-21','2020-02-20','A-0000001-S',4);
INSERT INTO "membership" VALUES(3,2,2,2,'2019-12-21',NULL,'A-0000002-Q',3);
INSERT INTO "membership" VALUES(4,2,3,2,'2019-12-21',NULL,'A-0000002-Q',3);
INSERT INTO "membership" VALUES(5,3,2,3,'2019-12-21',NULL,'A-0000003-O',3);
INSERT INTO "membership" VALUES(6,3,3,3,'2019-12-21',NULL,'A-0000003-O',3);
INSERT INTO "membership" VALUES(7,4,2,4,'2019-12-21',NULL,'A-0000004-M',3);
INSERT INTO "membership" VALUES(8,4,3,4,'2019-12-21',NULL,'A-0000004-M',3);
INSERT INTO "membership" VALUES(9,5,2,5,'2019-12-21',NULL,'A-0000005-K',3);
INSERT INTO "membership" VALUES(10,6,1,6,'2020-01-01',NULL,'A-0000006-I',3);
INSERT INTO "membership" VALUES(11,7,1,7,'2020-01-01',NULL,'A-0000007-G',3);
INSERT INTO "membership" VALUES(12,8,1,8,'2020-01-01',NULL,'A-0000008-E',3);
INSERT INTO "membership" VALUES(13,9,1,9,'2020-01-01',NULL,'A-0000009-C',3);
INSERT INTO "membership" VALUES(14,10,1,10,'2020-01-11',NULL,'A-0000010-Q',3);
INSERT INTO "membership" VALUES(15,11,1,11,'2020-01-11',NULL,'A-0000011-O',3);
INSERT INTO "membership" VALUES(16,12,1,12,'2020-01-11',NULL,'A-0000012-M',3);
INSERT INTO "membership" VALUES(17,13,1,13,'2020-01-11',NULL,'A-0000013-K',3);
INSERT INTO "membership" VALUES(18,14,1,14,'2020-01-11',NULL,'A-0000014-I',3);
INSERT INTO "membership" VALUES(19,15,1,15,'2020-01-11',NULL,'A-0000015-G',3);
INSERT INTO "membership" VALUES(20,16,1,16,'2020-01-21',NULL,'A-0000016-E',3);
INSERT INTO "membership" VALUES(21,17,1,17,'2020-01-21',NULL,'A-0000017-C',3);
INSERT INTO "membership" VALUES(22,18,1,18,'2020-01-21',NULL,'A-0000018-A',3);
INSERT INTO "membership" VALUES(23,20,1,20,'2020-02-01',NULL,'A-0000020-M',3);
INSERT INTO "membership" VALUES(24,5,1,21,'2020-02-01',NULL,'A-0000021-K',4);
INSERT INTO "membership" VALUES(25,22,1,22,'2020-02-01',NULL,'A-0000022-I',3);
INSERT INTO "membership" VALUES(26,25,1,25,'2020-02-11',NULL,'A-0000025-C',3);
INSERT INTO "membership" VALUES(27,26,1,26,'2020-02-11',NULL,'A-0000026-A',3);
CREATE TABLE office (
	id INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	rehearsal INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	programme_version INTEGER NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id), 
	CONSTRAINT ck_office_single CHECK (id = 1), 
	CONSTRAINT fk_office_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "office" VALUES(1,'office',1,1,'2019-06-03T00:00:00.000000Z',1);
CREATE TABLE operation (
	id TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	action TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T02:56:31.819456Z');
INSERT INTO "operation" VALUES('9109f44613114c86a82d3f8727ae2a8a','admin','staff-add','2026-11-22T02:56:32.181521Z');
INSERT INTO "operation" VALUES('0985216fda464c72a25549b5502da3ef','admin','staff-add','2026-11-22T02:56:32.225086Z');
INSERT INTO "operation" VALUES('5f7237eddc094675ac30dbbd59f52d5e','admin','staff-add','2026-11-22T02:56:32.254587Z');
INSERT INTO "operation" VALUES('859dabd209e348f9961fe4361bfe6011','admin','staff-add','2026-11-22T02:56:32.279258Z');
INSERT INTO "operation" VALUES('9331426e97714cce9397e4d792821e1a','admin','staff-add','2026-11-22T02:56:32.304878Z');
INSERT INTO "operation" VALUES('271937843d6d4a25a33dd6b16680bfcd','admin','staff-add','2026-11-22T02:56:32.331541Z');
INSERT INTO "operation" VALUES('4523202c55d94902a9eb1f6e725cb7e4','admin','staff-add','2026-11-22T02:56:32.358827Z');
INSERT INTO "operation" VALUES('9ad5897594924018a57caf8d2c2f9393','admin','intake','2026-11-22T02:56:32.400559Z');
INSERT INTO "operation" VALUES('16f23e8299164fb491563c13b7059e4a','rin','intake','2026-11-22T02:56:32.410642Z');
INSERT INTO "operation" VALUES('a2def88043a54588b14c4cf7f5f07ecc','mai','approve','2026-11-22T02:56:32.413159Z');
INSERT INTO "operation" VALUES('d03c8bf2b1564ee6bbaf48ae289cd7db','ren','intake','2026-11-22T02:56:32.422846Z');
INSERT INTO "operation" VALUES('bfd7eb57964449b7b49e8897a9ec396d','mai','render-letters','2026-11-22T02:56:32.461291Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T02:56:32.464523Z');
INSERT INTO "operation" VALUES('565c52d110f044458eec7abccdd07ca9','mai','closing-chunk','2026-11-22T02:56:32.467735Z');
INSERT INTO "operation" VALUES('7a3e5253b91a4f799c852962914ac514','mai','close','2026-11-22T02:56:32.472623Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T02:56:32.479865Z');
INSERT INTO "operation" VALUES('7012538a000a4d85b7288783f8447ca7','mai','closing-chunk','2026-11-22T02:56:32.481248Z');
INSERT INTO "operation" VALUES('558251c7411c4293b905b6fd9c71cb55','mai','close','2026-11-22T02:56:32.482826Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T02:56:32.486743Z');
INSERT INTO "operation" VALUES('852b9ca423ce482eb6d55575dcdfb935','mai','closing-chunk','2026-11-22T02:56:32.488223Z');
INSERT INTO "operation" VALUES('8a60df333e6f478a8777c75dd7379e48','mai','close','2026-11-22T02:56:32.490029Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T02:56:32.494976Z');
INSERT INTO "operation" VALUES('d0557bc352f6487ba60d74a170b072db','mai','closing-chunk','2026-11-22T02:56:32.496687Z');
INSERT INTO "operation" VALUES('35a4ae38dc494bb68341bda900ea73ae','mai','close','2026-11-22T02:56:32.499113Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T02:56:32.504093Z');
INSERT INTO "operation" VALUES('5c31610deeae4e978a7a7b316ce09af9','mai','closing-chunk','2026-11-22T02:56:32.505799Z');
INSERT INTO "operation" VALUES('6839d086349d4b0b845560fa9e6d5739','mai','close','2026-11-22T02:56:32.507807Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T02:56:32.515883Z');
INSERT INTO "operation" VALUES('d2dbde1948fe4e92b838110ec0137c53','mai','closing-chunk','2026-11-22T02:56:32.517817Z');
INSERT INTO "operation" VALUES('ce60c4638cb742ef90b40ebc050cad8f','mai','close','2026-11-22T02:56:32.520714Z');
INSERT INTO "operation" VALUES('d8344c1f94b84e31bce928b580e68ebd','rin','number','2026-11-22T02:56:32.542741Z');
INSERT INTO "operation" VALUES('4018c209bad84c04a7297a06d6165718','rin','stage','2026-11-22T02:56:32.546145Z');
INSERT INTO "operation" VALUES('8a2235c6447b45199b89366a84e8caf6','rin','intake','2026-11-22T02:56:32.549190Z');
INSERT INTO "operation" VALUES('b0905a03a70b42ae8e9603e0f8e097f8','rin','clear-staging','2026-11-22T02:56:32.560066Z');
INSERT INTO "operation" VALUES('991d9b6787b547f3972f7312a7eb38ee','rin','clear-staging','2026-11-22T02:56:32.560967Z');
INSERT INTO "operation" VALUES('4f6cd008d487445b8f5803676f12bdc3','rin','clear-staging','2026-11-22T02:56:32.561926Z');
INSERT INTO "operation" VALUES('c4282c03f3b542d683546e7978498b53','rin','clear-staging','2026-11-22T02:56:32.562966Z');
INSERT INTO "operation" VALUES('a482a305504f431792af96644bde8147','rin','clear-staging','2026-11-22T02:56:32.563944Z');
INSERT INTO "operation" VALUES('2500e194bf1149a78beb603fa51f9742','rin','clear-staging','2026-11-22T02:56:32.564891Z');
INSERT INTO "operation" VALUES('1e4bc97eb13b4608bf544a01abe02123','rin','clear-staging','2026-11-22T02:56:32.565852Z');
INSERT INTO "operation" VALUES('38ca29b30b114b60af7394cf96e53ff2','rin','index','2026-11-22T02:56:32.566768Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T02:56:32.569742Z');
INSERT INTO "operation" VALUES('b8bdc047c1304dd7ac1188482600be03','mai','closing-chunk','2026-11-22T02:56:32.571684Z');
INSERT INTO "operation" VALUES('813aae37fcc7407689ae14f01f71de7d','mai','close','2026-11-22T02:56:32.574209Z');
INSERT INTO "operation" VALUES('d0c98d386e9f4cc0bcda539ab7125b90','rin','approve','2026-11-22T02:56:32.579262Z');
INSERT INTO "operation" VALUES('7705b5a08ceb4743b7c973ac3e98bf44','ren','approve','2026-11-22T02:56:32.592090Z');
INSERT INTO "operation" VALUES('9ce6ff35bb7243919ca48c3085aac31f','rin','approve','2026-11-22T02:56:32.598936Z');
INSERT INTO "operation" VALUES('b02457826201488496b501b9b702c013','ren','approve','2026-11-22T02:56:32.606459Z');
INSERT INTO "operation" VALUES('49b78b0ec4d8404581806be692c3883a','rin','number','2026-11-22T02:56:32.623600Z');
INSERT INTO "operation" VALUES('71612bcf7fab4bc6aa4342742d1162a3','rin','stage','2026-11-22T02:56:32.625722Z');
INSERT INTO "operation" VALUES('99e090bde89840278517d0b98cf09873','rin','intake','2026-11-22T02:56:32.627875Z');
INSERT INTO "operation" VALUES('4801e923bee94236bf472ceb730b8b00','rin','clear-staging','2026-11-22T02:56:32.631880Z');
INSERT INTO "operation" VALUES('28200fef95fb41fd8dd1123e5863b597','rin','clear-staging','2026-11-22T02:56:32.632628Z');
INSERT INTO "operation" VALUES('e18a0174c6974d5ca682a94547bfa73f','rin','clear-staging','2026-11-22T02:56:32.633400Z');
INSERT INTO "operation" VALUES('b60b89e4019d4f059ad4c04474ad4cf9','rin','clear-staging','2026-11-22T02:56:32.634073Z');
INSERT INTO "operation" VALUES('2ec80f5120964c34b33d4704bd7c5904','rin','clear-staging','2026-11-22T02:56:32.634654Z');
INSERT INTO "operation" VALUES('2a20056ce3a04473a55eb3365aee63e0','rin','clear-staging','2026-11-22T02:56:32.635218Z');
INSERT INTO "operation" VALUES('c5d523ebcaad4e14bbc5a3c1e6c7b622','rin','clear-staging','2026-11-22T02:56:32.635863Z');
INSERT INTO "operation" VALUES('5b6fd57f534a4e2aa2164fce2abbdd97','rin','index','2026-11-22T02:56:32.636476Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T02:56:32.638898Z');
INSERT INTO "operation" VALUES('e7f39e3ccb5f4022bd32131dcf8ef829','mai','closing-chunk','2026-11-22T02:56:32.641063Z');
INSERT INTO "operation" VALUES('a5cc2eae79e94e3c8a6b324545defe99','mai','close','2026-11-22T02:56:32.643646Z');
INSERT INTO "operation" VALUES('04430a210cd64ea28913dab3aca57373','rin','approve','2026-11-22T02:56:32.648498Z');
INSERT INTO "operation" VALUES('730a01061a154a94b80f24dfeb0ccf6d','ren','approve','2026-11-22T02:56:32.658132Z');
INSERT INTO "operation" VALUES('c0a72d689b8f4560b6c32d00c5e0a8a7','rin','approve','2026-11-22T02:56:32.664178Z');
INSERT INTO "operation" VALUES('8d0118c51d5049d290bca55cf7e5ab82','ren','approve','2026-11-22T02:56:32.670091Z');
INSERT INTO "operation" VALUES('f65e87dd4e4a483082d470fe0702dae6','rin','approve','2026-11-22T02:56:32.679506Z');
INSERT INTO "operation" VALUES('1844049a82924f8bbc6ec66eba54b021','rin','number','2026-11-22T02:56:32.693948Z');
INSERT INTO "operation" VALUES('d0faab2f2af34420bc4574c19dc877dc','rin','stage','2026-11-22T02:56:32.695923Z');
INSERT INTO "operation" VALUES('5c20cf383afe4602b422b5bc211e170e','rin','intake','2026-11-22T02:56:32.700353Z');
INSERT INTO "operation" VALUES('3b15f34ca26a4dcf973d1d3feaebc963','rin','clear-staging','2026-11-22T02:56:32.703965Z');
INSERT INTO "operation" VALUES('d3048387579c4d7d83babf4fa59185e0','rin','clear-staging','2026-11-22T02:56:32.704676Z');
INSERT INTO "operation" VALUES('7506e27e2ce44af6844ca3f15f821204','rin','clear-staging','2026-11-22T02:56:32.705408Z');
INSERT INTO "operation" VALUES('ad03e742421c48c580980bc2b80fde6f','rin','clear-staging','2026-11-22T02:56:32.706040Z');
INSERT INTO "operation" VALUES('73c501a160e5402691518d760d35644f','rin','clear-staging','2026-11-22T02:56:32.706705Z');
INSERT INTO "operation" VALUES('5968238a061e4d0092f83db1fefb2461','rin','clear-staging','2026-11-22T02:56:32.707316Z');
INSERT INTO "operation" VALUES('d46b83f45da1438198db21159af7f359','rin','clear-staging','2026-11-22T02:56:32.707911Z');
INSERT INTO "operation" VALUES('8caa1f14607d4b2089bcf93d1e8b56de','rin','index','2026-11-22T02:56:32.708672Z');
INSERT INTO "operation" VALUES('9757f947e0204634ad2c2c6bbf91a478','rin','approve','2026-11-22T02:56:32.710137Z');
INSERT INTO "operation" VALUES('d7829c0e4b3e462ea3e4670ae20e99e3','rin','number','2026-11-22T02:56:32.723670Z');
INSERT INTO "operation" VALUES('5ce50043ba72484bbbed064d62b86fcd','rin','stage','2026-11-22T02:56:32.725639Z');
INSERT INTO "operation" VALUES('9e3393f29630482b8d0b141db990e983','rin','intake','2026-11-22T02:56:32.727565Z');
INSERT INTO "operation" VALUES('461401ae55994468a1561e5007db255d','rin','clear-staging','2026-11-22T02:56:32.731094Z');
INSERT INTO "operation" VALUES('d96fd4a66e0e482ab6cebd6f4220d018','rin','clear-staging','2026-11-22T02:56:32.731828Z');
INSERT INTO "operation" VALUES('cd56156d24874dd99948aa3f16c5d514','rin','clear-staging','2026-11-22T02:56:32.732509Z');
INSERT INTO "operation" VALUES('ea03cd6454894b40bab352d10aa65632','rin','clear-staging','2026-11-22T02:56:32.733237Z');
INSERT INTO "operation" VALUES('e9ee9b808d6c4704ae0ba848bea9be89','rin','clear-staging','2026-11-22T02:56:32.734050Z');
INSERT INTO "operation" VALUES('2f8a7ea4d44249959031c5d929a4452d','rin','clear-staging','2026-11-22T02:56:32.734753Z');
INSERT INTO "operation" VALUES('3f31c913ca074d319bff6516ee1518c3','rin','clear-staging','2026-11-22T02:56:32.735424Z');
INSERT INTO "operation" VALUES('144bb91ab4d249db81508fca00578e8a','rin','index','2026-11-22T02:56:32.736101Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T02:56:32.738588Z');
INSERT INTO "operation" VALUES('a7d09b45fef9462e8424afa466602a93','mai','closing-chunk','2026-11-22T02:56:32.740894Z');
INSERT INTO "operation" VALUES('adae3cfa33df4058ba55406339a2c525','mai','close','2026-11-22T02:56:32.754479Z');
INSERT INTO "operation" VALUES('3b30143373c241e4a70c8ecd930be133','ren','approve','2026-11-22T02:56:32.760477Z');
INSERT INTO "operation" VALUES('8ddd5888bfab4f38a4e3c13b8baa7573','ren','approve','2026-11-22T02:56:32.767170Z');
INSERT INTO "operation" VALUES('7e428c7dcd704023b24bda91c22a6eac','ren','approve','2026-11-22T02:56:32.773437Z');
INSERT INTO "operation" VALUES('882e56c574c24c7e881fea3b2053591d','ren','approve','2026-11-22T02:56:32.779746Z');
INSERT INTO "operation" VALUES('80fcdc16be3d42f6ba509d24cb0aed52','ren','number','2026-11-22T02:56:32.793516Z');
INSERT INTO "operation" VALUES('0217e5dec98a45ea909353d62b8522df','ren','stage','2026-11-22T02:56:32.795776Z');
INSERT INTO "operation" VALUES('3e83b411b9934473af59133f6888bda1','ren','intake','2026-11-22T02:56:32.798001Z');
INSERT INTO "operation" VALUES('e4e36071941a4530b3bea149ba19550a','ren','clear-staging','2026-11-22T02:56:32.801741Z');
INSERT INTO "operation" VALUES('8ea3f35f3a9f417789312cdae011b974','ren','clear-staging','2026-11-22T02:56:32.802479Z');
INSERT INTO "operation" VALUES('84d5b9b657754629813dff50a77c14f9','ren','clear-staging','2026-11-22T02:56:32.803190Z');
INSERT INTO "operation" VALUES('ec2e5d25eaf04e2380fe4f666fc2a2d5','ren','clear-staging','2026-11-22T02:56:32.803843Z');
INSERT INTO "operation" VALUES('e191196200cc42d3a20320aa539d21d1','ren','clear-staging','2026-11-22T02:56:32.804642Z');
INSERT INTO "operation" VALUES('e3ba1fe515324b0ebf46fdffd197e12d','ren','clear-staging','2026-11-22T02:56:32.805390Z');
INSERT INTO "operation" VALUES('612d2b92de384c57b3a6048c0b81faf4','ren','clear-staging','2026-11-22T02:56:32.806051Z');
INSERT INTO "operation" VALUES('8a642644724d41289826b14c0d719437','ren','index','2026-11-22T02:56:32.806634Z');
INSERT INTO "operation" VALUES('4c64582dea0947f6bfe1dec51ff08903','mai','render-letters','2026-11-22T02:56:32.807706Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T02:56:32.809994Z');
INSERT INTO "operation" VALUES('bbacb4f059184b7996a06ebb364d51d0','mai','closing-chunk','2026-11-22T02:56:32.811928Z');
INSERT INTO "operation" VALUES('7c095c5eca2a4a37a1150339fecc8e1c','mai','close','2026-11-22T02:56:32.819320Z');
INSERT INTO "operation" VALUES('297522aed72b456c955ad33d7ed157c6','ren','approve','2026-11-22T02:56:32.824399Z');
INSERT INTO "operation" VALUES('297b0319f9524596aecb8d3fa6b01cd4','ren','approve','2026-11-22T02:56:32.831043Z');
INSERT INTO "operation" VALUES('280e731b4c0d4be69cd29dc6f57940a1','rin','number','2026-11-22T02:56:32.845399Z');
INSERT INTO "operation" VALUES('0636f9a98a314150adfb8f5f9adecc85','rin','stage','2026-11-22T02:56:32.847455Z');
INSERT INTO "operation" VALUES('1104a15ed7d640438f80cc67ee721a69','rin','intake','2026-11-22T02:56:32.849684Z');
INSERT INTO "operation" VALUES('7be9e2e9ffcf4ceaaffffe2aa6b72439','rin','clear-staging','2026-11-22T02:56:32.853178Z');
INSERT INTO "operation" VALUES('ee218bada547414b90b79f79c390a3f2','rin','clear-staging','2026-11-22T02:56:32.854010Z');
INSERT INTO "operation" VALUES('74b63bfcb1c244f4ba0c0e209e04fbf9','rin','clear-staging','2026-11-22T02:56:32.854764Z');
INSERT INTO "operation" VALUES('b5a9a7033b774767b796ebe58e8f1041','rin','clear-staging','2026-11-22T02:56:32.855467Z');
INSERT INTO "operation" VALUES('e9b4905bc01d4ef3b9c3b857f290a70c','rin','clear-staging','2026-11-22T02:56:32.856129Z');
INSERT INTO "operation" VALUES('15ab16960d7b4b63a310e662c358f373','rin','clear-staging','2026-11-22T02:56:32.856857Z');
INSERT INTO "operation" VALUES('552862d5cf9c43f88c429999cb962946','rin','clear-staging','2026-11-22T02:56:32.857604Z');
INSERT INTO "operation" VALUES('fea5ef41060b4a3790363dbbe7de4a1d','rin','index','2026-11-22T02:56:32.858197Z');
INSERT INTO "operation" VALUES('1e6eb6e181f24ce3afa65b37872f0867','rin','reject','2026-11-22T02:56:32.859474Z');
INSERT INTO "operation" VALUES('7b8a9a847677435fbb328d187b310a61','rin','approve','2026-11-22T02:56:32.867469Z');
INSERT INTO "operation" VALUES('d9ac1c770aad49339d01db271f755a92','rin','approve','2026-11-22T02:56:32.873171Z');
INSERT INTO "operation" VALUES('9b6e2ccfd674429086ef805b00a781d8','ren','approve','2026-11-22T02:56:32.879417Z');
INSERT INTO "operation" VALUES('03bbe0ac60684869be6fcf6df7bfd328','ren','settle','2026-11-22T02:56:32.884872Z');
INSERT INTO "operation" VALUES('665dc7c061da497c8271bc8279c1eb84','ren','approve','2026-11-22T02:56:32.920581Z');
INSERT INTO "operation" VALUES('5ddd223c080345d9b971a9b620536e61','mai','render-letters','2026-11-22T02:56:32.927087Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T02:56:32.929012Z');
INSERT INTO "operation" VALUES('95b78aee0d8846f3845cc4f6752cb583','mai','closing-chunk','2026-11-22T02:56:32.931021Z');
INSERT INTO "operation" VALUES('d05302da26c74278a6ac7e210d21705b','mai','close','2026-11-22T02:56:32.939604Z');
INSERT INTO "operation" VALUES('6538d7ae38084fb1b4d2e141b208a049','rin','number','2026-11-22T02:56:32.952347Z');
INSERT INTO "operation" VALUES('c9d764bc74b84e21a46d70fa2b51a11c','rin','stage','2026-11-22T02:56:32.954585Z');
INSERT INTO "operation" VALUES('ccc6802e05e14ef2a1089c022cd7ba83','rin','intake','2026-11-22T02:56:32.956743Z');
INSERT INTO "operation" VALUES('f6673519b5f845e5ba1336819a1abd69','rin','clear-staging','2026-11-22T02:56:32.960052Z');
INSERT INTO "operation" VALUES('1a23e353d32d4500b212307b684a3019','rin','clear-staging','2026-11-22T02:56:32.960762Z');
INSERT INTO "operation" VALUES('4530f964dc6249539d3771eec4e2d165','rin','clear-staging','2026-11-22T02:56:32.961575Z');
INSERT INTO "operation" VALUES('57976f23f3104bd09470b9ba641b857b','rin','clear-staging','2026-11-22T02:56:32.962267Z');
INSERT INTO "operation" VALUES('43337bd9927545aa8ede37355d16c610','rin','clear-staging','2026-11-22T02:56:32.962872Z');
INSERT INTO "operation" VALUES('e8548c99d5774cc39d5d6e0d6e689630','rin','clear-staging','2026-11-22T02:56:32.963418Z');
INSERT INTO "operation" VALUES('abf28118a918496c8486281c5be849d2','rin','clear-staging','2026-11-22T02:56:32.963999Z');
INSERT INTO "operation" VALUES('6564e11f7b5148158804c49976e6d131','rin','index','2026-11-22T02:56:32.964637Z');
INSERT INTO "operation" VALUES('1e06b958de4d4ca6890fdac99804879c','rin','approve','2026-11-22T02:56:32.966460Z');
INSERT INTO "operation" VALUES('c49d1f83fa7f40de9b6c148d50518a80','ren','approve','2026-11-22T02:56:32.972682Z');
INSERT INTO "operation" VALUES('443864864797497cb3f5151aac0c6f73','ren','approve','2026-11-22T02:56:32.978737Z');
INSERT INTO "operation" VALUES('48b1922acdd54b21ae65977d69960dcd','mai','render-letters','2026-11-22T02:56:32.984605Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T02:56:32.986769Z');
INSERT INTO "operation" VALUES('3d99216b643b4cbcaecbfdc06119256d','mai','closing-chunk','2026-11-22T02:56:32.988494Z');
INSERT INTO "operation" VALUES('ac5d33a79ee342d8b15b00524e2b95bc','mai','close','2026-11-22T02:56:32.995872Z');
INSERT INTO "operation" VALUES('3e7ce763d80845f7b670778132ed517a','rin','number','2026-11-22T02:56:33.007624Z');
INSERT INTO "operation" VALUES('ebd5a6f6e7cf493095560f9b992adc3c','rin','stage','2026-11-22T02:56:33.009585Z');
INSERT INTO "operation" VALUES('c08431a1678747acb31be257772eb931','rin','intake','2026-11-22T02:56:33.011767Z');
INSERT INTO "operation" VALUES('8cf841370ace4c81b44e8ab13106198c','rin','clear-staging','2026-11-22T02:56:33.015425Z');
INSERT INTO "operation" VALUES('3647126f5451403e9604266bf9fb250b','rin','clear-staging','2026-11-22T02:56:33.016149Z');
INSERT INTO "operation" VALUES('b2039ab69b7f4a6ab80b7118c023093a','rin','clear-staging','2026-11-22T02:56:33.016821Z');
INSERT INTO "operation" VALUES('be48e2132adf48ff8554a7d6d8e70e3c','rin','clear-staging','2026-11-22T02:56:33.017593Z');
INSERT INTO "operation" VALUES('0640dc03a9af456ab8af5b530c755378','rin','clear-staging','2026-11-22T02:56:33.018208Z');
INSERT INTO "operation" VALUES('1b3cdc47b8124ca4b6a7fe1182c2a990','rin','clear-staging','2026-11-22T02:56:33.018826Z');
INSERT INTO "operation" VALUES('e2094ecd34f842a4a202a54867b8c50e','rin','clear-staging','2026-11-22T02:56:33.019347Z');
INSERT INTO "operation" VALUES('cf0b050e67dd4539868c6739dd73618f','rin','index','2026-11-22T02:56:33.019870Z');
INSERT INTO "operation" VALUES('6978010a5db742aeaa814bab39371e00','ren','reject','2026-11-22T02:56:33.021833Z');
INSERT INTO "operation" VALUES('231b200f36bc4d6a849f527a49d9bf22','mai','render-letters','2026-11-22T02:56:33.029628Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T02:56:33.031662Z');
INSERT INTO "operation" VALUES('f9720013296b4a08b9fdf7ebc42d209d','mai','closing-chunk','2026-11-22T02:56:33.033271Z');
INSERT INTO "operation" VALUES('e1ad901960e845e381ee1047d04b9998','mai','close','2026-11-22T02:56:33.039445Z');
INSERT INTO "operation" VALUES('2044a125a35c478f948ba53595b90bf8','ren','number','2026-11-22T02:56:33.052257Z');
INSERT INTO "operation" VALUES('df55435b205943caa33000cb9ddd00c2','ren','stage','2026-11-22T02:56:33.054459Z');
INSERT INTO "operation" VALUES('7874f97885014a11a0195bda3692a021','ren','intake','2026-11-22T02:56:33.056399Z');
INSERT INTO "operation" VALUES('ecaa9358aa1d4d80a414676066574676','ren','clear-staging','2026-11-22T02:56:33.059279Z');
INSERT INTO "operation" VALUES('60d8e3e7a4be45a3a3e1b0cbe205ea9e','ren','clear-staging','2026-11-22T02:56:33.059797Z');
INSERT INTO "operation" VALUES('f3dd16dd0bb04e83a59ed03edd981f4a','ren','clear-staging','2026-11-22T02:56:33.060238Z');
INSERT INTO "operation" VALUES('af7ca6ca2fb643a68411ce030ca2ac83','ren','clear-staging','2026-11-22T02:56:33.060749Z');
INSERT INTO "operation" VALUES('330fe8a06d9d4aba8c4c90ba3eb4949b','ren','clear-staging','2026-11-22T02:56:33.061508Z');
INSERT INTO "operation" VALUES('556ace96ab1f4770975343320491b10b','ren','clear-staging','2026-11-22T02:56:33.062222Z');
INSERT INTO "operation" VALUES('9afab6e995be4ef59b6af6e53ef84534','ren','clear-staging','2026-11-22T02:56:33.062870Z');
INSERT INTO "operation" VALUES('49b805a5de62492abbe1c2bb090d6d25','ren','index','2026-11-22T02:56:33.063490Z');
INSERT INTO "operation" VALUES('a5b6d4bc5a95411a80b11202176d1b78','mai','render-letters','2026-11-22T02:56:33.064997Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T02:56:33.067287Z');
INSERT INTO "operation" VALUES('2c3e26ad6502420c8440e7e55667a5c7','mai','closing-chunk','2026-11-22T02:56:33.069046Z');
INSERT INTO "operation" VALUES('a0643e44a774496791c32feb6027ee50','mai','close','2026-11-22T02:56:33.074736Z');
INSERT INTO "operation" VALUES('27ba171f8b0e4c2c88004b591670ac82','ren','approve','2026-11-22T02:56:33.080471Z');
INSERT INTO "operation" VALUES('cc6b228c07424f45a20d42b8094c2e1c','ren','number','2026-11-22T02:56:33.093071Z');
INSERT INTO "operation" VALUES('77da10cef9424bed97c677f5a1a640d6','ren','stage','2026-11-22T02:56:33.094550Z');
INSERT INTO "operation" VALUES('7b0b49d0d5204b0b9379badf58a2c8fa','ren','intake','2026-11-22T02:56:33.096327Z');
INSERT INTO "operation" VALUES('31e69c67764f438784dc7a901a3647ea','ren','clear-staging','2026-11-22T02:56:33.099963Z');
INSERT INTO "operation" VALUES('25929d87f78b494d9286cbf7d08f2fbb','ren','clear-staging','2026-11-22T02:56:33.100659Z');
INSERT INTO "operation" VALUES('29ce5b2c31df44ea874ba7ef2fdbc8a2','ren','clear-staging','2026-11-22T02:56:33.101372Z');
INSERT INTO "operation" VALUES('5162f4be7c18437d990c9cec0517421a','ren','clear-staging','2026-11-22T02:56:33.101984Z');
INSERT INTO "operation" VALUES('e175399fc662444e9b4e42b614fa6f62','ren','clear-staging','2026-11-22T02:56:33.102465Z');
INSERT INTO "operation" VALUES('e29d28e475554fa884ad6ecec70d2a73','ren','clear-staging','2026-11-22T02:56:33.102918Z');
INSERT INTO "operation" VALUES('19959441ffed4eb3979e262f1e9a518a','ren','clear-staging','2026-11-22T02:56:33.103377Z');
INSERT INTO "operation" VALUES('0b6e234761544991afdb817e1493e761','ren','index','2026-11-22T02:56:33.103804Z');
INSERT INTO "operation" VALUES('bb46fd69510049248e810f296e758664','ren','number','2026-11-22T02:56:33.111958Z');
INSERT INTO "operation" VALUES('79bcdf32dfa848f7a819a3c95bdcacd4','ren','stage','2026-11-22T02:56:33.113827Z');
INSERT INTO "operation" VALUES('2cecdae2891b495d87b687cb0396058c','ren','intake','2026-11-22T02:56:33.115819Z');
INSERT INTO "operation" VALUES('cc9366445ed140429ffb8f54ace22223','ren','clear-staging','2026-11-22T02:56:33.119459Z');
INSERT INTO "operation" VALUES('163a3072f4ed46cfbdd50562a681284f','ren','clear-staging','2026-11-22T02:56:33.120009Z');
INSERT INTO "operation" VALUES('297e0af8cea847358fe98c898c55bf3f','ren','clear-staging','2026-11-22T02:56:33.120501Z');
INSERT INTO "operation" VALUES('8c265897781c46ac9cb2c30a28d708ea','ren','clear-staging','2026-11-22T02:56:33.120966Z');
INSERT INTO "operation" VALUES('fc386f6e8baa4adb927a49e7a2888295','ren','clear-staging','2026-11-22T02:56:33.121528Z');
INSERT INTO "operation" VALUES('5b036988b93e478b8c825cd949e4135d','ren','clear-staging','2026-11-22T02:56:33.122168Z');
INSERT INTO "operation" VALUES('90a663577f2d471aaab4143f8edddfb9','ren','clear-staging','2026-11-22T02:56:33.122818Z');
INSERT INTO "operation" VALUES('e2d544e75bb14106981148e088e61b4e','ren','index','2026-11-22T02:56:33.123398Z');
INSERT INTO "operation" VALUES('5bc1dc5e36674aea9c9ae9d5cfbc6b92','mai','cancel','2026-11-22T02:56:33.125088Z');
INSERT INTO "operation" VALUES('1a8b2db5def7493ab51853ad59c0e4e5','rin','return','2026-11-22T02:56:33.137213Z');
INSERT INTO "operation" VALUES('a305d0ff9bee4a4fa01da24e6d260101','ren','withdraw','2026-11-22T02:56:33.145542Z');
INSERT INTO "operation" VALUES('3e28e8ecb3de47f5ac46789854f1c5b4','rin','reject','2026-11-22T02:56:33.151415Z');
INSERT INTO "operation" VALUES('c6cba1ca865246d6930f733ae279f6f4','rin','take','2026-11-22T02:56:33.157834Z');
INSERT INTO "operation" VALUES('0a8bba90ef714113a2fc8d9677b4e812','ren','take','2026-11-22T02:56:33.163758Z');
INSERT INTO "operation" VALUES('1a021b8533c54cc98c6aea7896aa567f','rin','approve','2026-11-22T02:56:33.188414Z');
INSERT INTO "operation" VALUES('60998d8dec6c4826918be0f275a3ecfd','mai','render-letters','2026-11-22T02:56:33.502201Z');
INSERT INTO "operation" VALUES('10952473eb524ce39586e58d291492b1','rin','save-view','2026-11-22T02:56:34.920716Z');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	case_version INTEGER NOT NULL, 
	parameters TEXT NOT NULL, 
	queued_at TEXT NOT NULL, 
	rendered_at TEXT, 
	cancelled_at TEXT, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_case_id_case_version_journal FOREIGN KEY(case_id, case_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "outbox" VALUES(1,'provider-registered','P-0000003-W',2,'{"note":null,"reasons":[]}','2019-11-15T05:00:00.000000Z','2019-09-26T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(2,'registered','A-0000001-S',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(3,'registered','A-0000002-Q',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(4,'registered','A-0000003-O',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(5,'registered','A-0000004-M',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(6,'registered','A-0000005-K',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(7,'registered','A-0000006-I',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(8,'registered','A-0000007-G',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(9,'registered','A-0000008-E',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(10,'registered','A-0000009-C',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(11,'rejected','A-0000019-8',2,'{"note":null,"reasons":["size"]}','2020-01-03T05:27:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(12,'registered','A-0000010-Q',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(13,'registered','A-0000011-O',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(14,'registered','A-0000012-M',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(15,'registered','A-0000013-K',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(16,'registered','A-0000014-I',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(17,'registered','A-0000015-G',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(18,'registered','A-0000016-E',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(19,'registered','A-0000017-C',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(20,'registered','A-0000018-A',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(21,'rejected','A-0000023-G',2,'{"note":null,"reasons":["size"]}','2020-01-20T02:28:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(22,'registered','A-0000020-M',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(23,'registered','A-0000021-K',4,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(24,'registered','A-0000022-I',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(25,'registered','A-0000025-C',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(26,'registered','A-0000026-A',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(27,'cancelled','A-0000001-S',4,'{"from":"2020-02-20","note":null,"reasons":["closed-down"]}','2020-01-28T00:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(28,'returned','A-0000024-E',2,'{"note":null,"reasons":["documents-missing"]}','2020-01-28T00:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
CREATE TABLE presence (
	login TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	since TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	CONSTRAINT pk_presence PRIMARY KEY (login)
)
 STRICT

;
INSERT INTO "presence" VALUES('rin','A-0000028-6','2026-11-22T02:56:35.024209Z','2026-11-22T02:56:35.024209Z');
CREATE TABLE programme_version (
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	content TEXT NOT NULL, 
	loaded_at TEXT NOT NULL, 
	CONSTRAINT pk_programme_version PRIMARY KEY (version)
)
 STRICT

;
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'17201A5E57B923EA26C3318B46EEC19CE0E9C033414EFFC4B493F8A225DB853E','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
# `init` copies this file into the office; what holds from then on is the copy. Amounts are whole yen, shares are per cent, days are calendar days
# unless they are called business days. "C" is the merchants'' guide, "M" the programme design, "P" public pages on the programme.

[programme]
name = "キャッシュレス・ポイント還元事業"
sender = ["補助金事務局"]
begins_on = 2019-10-01
ends_on = 2020-06-30

[rates]
standard = 5                 # small and mid-size [C 1(1)]
franchise = 2                # every store of a chain alike [C 1(1)]

[calendar]
start_days = [1, 11, 21]     # days of the month on which stores become active [C]
cutoff_days_before = 25      # calendar days before the start, moved back to the last business day
cutoff_time = 17:00:00       # Japan time
closing_business_days_before = 3
first_start_on = 2019-10-01
last_start_on = 2020-06-11   # 6/21 does not exist [P]
intake_ends_at = 2020-04-30T17:00:00+09:00
closed_days = []             # days on which the secretariat is closed besides weekends and public holidays

# rows as the secretariat published them; they stand above the rule
[[calendar.rows]]
start_on = 2019-10-01
cutoff_at = 2019-09-06T17:00:00+09:00
[[calendar.rows]]
start_on = 2019-10-21
cutoff_at = 2019-09-26T17:00:00+09:00
[[calendar.rows]]
start_on = 2020-02-21
cutoff_at = 2020-01-27T17:00:00+09:00
[[calendar.rows]]
start_on = 2020-03-01
cutoff_at = 2020-02-05T17:00:00+09:00
[[calendar.rows]]
start_on = 2020-03-11
cutoff_at = 2020-02-14T17:00:00+09:00

[standard_time]
months = 2                   # 標準処理期間 [C 3]
warn_days = [14, 3]

# capital at or under OR employees at or under [C 1(1)]
[size.manufacturing]
capital_yen = 300_000_000
employees = 300
[size.wholesale]
capital_yen = 100_000_000
employees = 100
[size.retail]
capital_yen = 50_000_000
employees = 50
[size.services]
capital_yen = 50_000_000
employees = 100
[size.inns]
capital_yen = 50_000_000
employees = 200
[size.software]
capital_yen = 300_000_000
employees = 300

[limits]
taxable_income_yen = 1_500_000_000   # the mean of three settled years may not be over it
parent_capital_yen = 500_000_000     # a parent with at least this capital …
parent_share = 100                   # … that holds this share rules a company out
merchant_fee_percent = 3.25

# kinds of applicant: how the size rule treats them [C 1(1)]
[kinds]
corporation = "size"
sole-proprietor = "size"
cooperative = "eligible"
general-association = "employees"
public-interest-association = "employees"
npo = "employees"
unincorporated = "ineligible"
other = "review"

# what each declared exclusion comes to [C 1(1)]
[exclusions]
E01 = { outcome = "fail", text = "国・地方公共団体・公共法人" }
E02 = { outcome = "fail", text = "金融商品取引業者・金融機関・信用協同組合・信用保証協会・信託会社・保険会社・生命保険会社・損害保険会社・仮想通貨交換業者" }
E03 = { outcome = "fail", text = "風営法上の風俗営業等" }
E04 = { outcome = "fail", text = "保険医療機関・保険薬局・介護・社会福祉・更生保護" }
E05 = { outcome = "fail", text = "学校・専修学校等" }
E06 = { outcome = "fail", text = "暴力団等に関係する事業者" }
E07 = { outcome = "fail", text = "宗教法人" }
E08 = { outcome = "fail", text = "保税売店" }
E09 = { outcome = "fail", text = "法人格のない任意団体" }
E10 = { outcome = "review", text = "その他(趣旨から適切でない)", second_person = true }
E11 = { outcome = "figures", figures = "taxable-income", text = "課税所得が15億円を超える" }
E12 = { outcome = "figures", figures = "subsidiary", text = "大法人の100%子会社" }

[goods]
G01 = "有価証券・郵便切手・印紙・証紙・物品切手"
G02 = "自動車の販売"
G03 = "新築住宅の販売"
G04 = "当せん金付証票等"
G05 = "収納代行・代金引換"
G06 = "給与・賃金・寄付金"
G07 = "その他"

[documents]
sole_proprietor = ["opening-notice", "tax-return", "tax-certificate", "licence"]   # one of these [C 2(3)]

# where each rule stands
[sources]
kind = "C §1(1)"
size = "C §1(1)"
excluded = "C §1(1)"
taxable-income = "C §1(1)"
subsidiary = "C §1(1)"
franchise = "C §1(1)"
goods = "C §1(2)"
consent = "C §2(3)"
documents = "C §2(3)"
provider = "C §3"
services = "C §3"
merchant-id = "C §2(3)"
corporate-number = "C §2(3)"
postal-code = "C §2(3)"
phone = "C §2(3)"
same-store = "P"
same-business = "P"

# reasons: `for` names the decisions that may give one; `letter` is the sentence that the paper carries; `field` what is to be mended
[reasons.other]
for = ["return", "reject", "reopen", "cancel"]
label = { ja = "その他", en = "other" }
letter = "{note}"
needs_note = true

[reasons.documents-missing]
for = ["return"]
label = { ja = "書類の不足", en = "documents missing" }
letter = "営業の実態を確認できる書類（開業届、確定申告書、納税証明書、許認可証のいずれか）が添付されていません。"
field = "documents"

[reasons.address-wrong]
for = ["return"]
label = { ja = "住所の相違", en = "address does not agree" }
letter = "店舗の郵便番号と所在地が一致しません。正しい内容をご記入ください。"
field = "postal_code"

[reasons.phone-wrong]
for = ["return"]
label = { ja = "電話番号の不備", en = "telephone number wrong" }
letter = "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。"
field = "phone"

[reasons.corporate-number-wrong]
for = ["return"]
label = { ja = "法人番号の不備", en = "corporate number wrong" }
letter = "法人番号に誤りがあります。国税庁の公表する13桁の番号をご記入ください。"
field = "corporate_number"

[reasons.merchant-id-wrong]
for = ["return"]
label = { ja = "加盟店IDの不備", en = "merchant ID wrong" }
letter = "加盟店IDを確認できませんでした。本事業のために発行された13桁のIDをご記入いただくか、空欄としてください。"
field = "merchant_id"

[reasons.consent-missing]
for = ["return", "reject"]
label = { ja = "第三者提供の同意なし", en = "no consent to data being passed on" }
letter = "申請情報の第三者提供についての同意が確認できませんでした。"
field = "consent"

[reasons.figures-unclear]
for = ["return"]
label = { ja = "資本金・従業員数・課税所得の確認", en = "figures unclear" }
letter = "資本金、従業員数又は課税所得の内容に確認を要する点があります。直近の確定した内容をご記入ください。"
field = "capital_yen"

[reasons.goods-unclear]
for = ["return"]
label = { ja = "取扱商品の確認", en = "goods unclear" }
letter = "対象外となる商品・サービスの取扱いについて確認を要する点があります。"
field = "excluded_goods"

[reasons.duplicate]
for = ["reject"]
label = { ja = "重複した申請", en = "the same store was applied for already" }
letter = "同一の店舗について、同じ決済事業者を通じた申請を既に受け付けています。"

[reasons.size]
for = ["reject"]
label = { ja = "中小・小規模事業者に該当しない", en = "not small or mid-size" }
letter = "資本金及び従業員数が、本事業の定める中小・小規模事業者の範囲を超えています。"

[reasons.excluded]
for = ["reject"]
label = { ja = "対象外の事業者", en = "excluded business" }
letter = "本事業の対象とならない事業者に該当します。"

[reasons.taxable-income]
for = ["reject"]
label = { ja = "課税所得の上限超過", en = "taxable income over the limit" }
letter = "直近3年間の課税所得の年平均額が、本事業の定める額を超えています。"

[reasons.subsidiary]
for = ["reject"]
label = { ja = "大法人の完全子会社", en = "wholly owned by a large corporation" }
letter = "本事業の定める資本金以上の法人に、直接又は間接に全株式を保有されています。"

[reasons.discretion]
for = ["reject"]
label = { ja = "趣旨から適切でない(再鑑)", en = "contrary to the programme (second person)" }
letter = "本事業の目的・趣旨に照らし、登録の対象とすることが適切でないと判断しました。"
needs_note = true
second_person = true

[reasons.fraud]
for = ["cancel"]
label = { ja = "不正な取引", en = "fraud" }
letter = "登録の要件に反する取引が確認されました。"
needs_note = true

[reasons.closed-down]
for = ["cancel"]
label = { ja = "廃業・閉店", en = "closed down" }
letter = "店舗の営業を終了された旨の届出を受けました。"

[reasons.requirements-lost]
for = ["cancel"]
label = { ja = "要件の喪失", en = "no longer eligible" }
letter = "登録の要件を満たさなくなったことを確認しました。"

[reasons.mistake]
for = ["reopen"]
label = { ja = "判断の誤り", en = "mistaken decision" }
letter = ""

[reasons.new-facts]
for = ["reopen"]
label = { ja = "新たな事実", en = "new facts" }
letter = ""

[reasons.requirements-not-met]
for = ["reject-provider"]
label = { ja = "要件の不充足", en = "requirements not met" }
letter = "決済事業者の要件を満たしていることを確認できませんでした。"

# papers: titles, sentences; {…} is filled in
[letters]
number = "補助金事務局 第{number}-{version}号"
labels = { store = "店舗名", merchant_id = "加盟店ID", application = "受付番号", reference = "申請番号", rate = "還元率", start = "還元開始日", services = "対象サービス", reasons = "理由", corrections = "補正事項", address = "店舗所在地", provider = "決済事業者", registered = "登録日", provider_number = "登録番号", ends = "登録取消日" }
unsubsidised = "{rate}%（国の補助の対象外）"
contact = "本通知に関するお問い合わせは、申請をされた決済事業者（{provider}）までお願いいたします。"

[letters.registered]
title = "加盟店登録決定通知書"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について、審査の結果、{programme}の加盟店として登録することを決定しましたので、下記のとおり通知します。", "開始日より前のお支払いは、還元の対象となりません。店頭用広報ツールは別途お送りします。"]

[letters.returned]
title = "申請内容の不備に関する補正依頼書"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について内容を確認しましたところ、下記の点について補正が必要です。決済事業者を通じて、補正した内容をご提出くださいますようお願いいたします。", "補正をいただくまでの期間は、審査に要する期間に含まれません。"]

[letters.rejected]
title = "加盟店登録審査結果通知書（登録不可）"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について慎重に審査しましたが、下記の理由により、{programme}の加盟店として登録することができませんので、通知します。"]

[letters.cancelled]
title = "加盟店登録取消通知書"
paragraphs = ["下記の店舗について、{programme}の加盟店登録を取り消しますので、通知します。"]

[letters.provider-registered]
title = "決済事業者登録通知書"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました決済事業者の登録について、審査の結果、{programme}の決済事業者として登録しましたので、下記のとおり通知します。"]

[letters.provider-refused]
title = "登録不可通知書"
paragraphs = ["申請のありました決済事業者の登録について慎重に審査しましたが、下記の理由により登録することができませんので、通知します。"]

# kits: quantity of each design; both designs lie in the parcel [C 2(4)]
[kits]
due_business_days_before_start = 1

[[kits.contents]]
from = 2019-08-28
A = [
    { item = "制度告知ポスター", size = "B3", standard = 5, scenic = 2 },
    { item = "ステッカー", size = "A4", standard = 2, scenic = 1 },
    { item = "スイングPOP", standard = 5, scenic = 2 },
    { item = "スタンドPOP", standard = 3, scenic = 1 },
    { item = "チラシ", size = "A4", standard = 30, scenic = 30 },
]
B = [
    { item = "決済手段表記ポスター", size = "B3", standard = 5, scenic = 2 },
    { item = "下敷き", size = "A4", standard = 5, scenic = 2 },
]

# what callers hear, by public status; {…} is filled in
[say.ja]
received = "お申込みは{received}に受け付けており、審査の順番をお待ちいただいております。"
in-review = "お申込みは{received}に受け付け、ただいま審査中でございます。結果は決済事業者の{provider}を通じてお知らせいたします。"
returned = "お申込みの内容について、決済事業者の{provider}に確認をお願いしております。恐れ入りますが、詳しくは{provider}へお問い合わせください。"
awaiting-second = "お申込みは{received}に受け付け、ただいま審査中でございます。結果は決済事業者の{provider}を通じてお知らせいたします。"
approved = "審査が終わり、登録の準備を進めております。還元の開始は{start}の予定で、正式なお知らせは決済事業者の{provider}を通じてお届けいたします。"
registered = "加盟店として登録されており、還元率は{rate}%、還元の開始日は{start}でございます。"
rejected = "お申込みの結果は、決済事業者の{provider}を通じてお知らせしております。恐れ入りますが、{provider}へお問い合わせください。"
withdrawn = "お申込みは取り下げられております。詳しくは決済事業者の{provider}へお問い合わせください。"
cancelled = "こちらの店舗のご登録は、現在有効ではございません。詳しくは決済事業者の{provider}へお問い合わせください。"

[say.en]
received = "Your application arrived on {received} and is waiting for its turn to be screened."
in-review = "Your application arrived on {received} and is being screened. You will hear the result through your payment provider, {provider}."
returned = "We have asked your payment provider, {provider}, about a point in your application. Please ask {provider} for the details."
awaiting-second = "Your application arrived on {received} and is being screened. You will hear the result through your payment provider, {provider}."
approved = "The screening is complete and the registration is being prepared. Points are planned to start on {start}; the notice comes through {provider}."
registered = "Your store is registered. The rate is {rate} % and points started or start on {start}."
rejected = "The result of your application was sent through your payment provider, {provider}. Please ask {provider}."
withdrawn = "The application was withdrawn. Please ask your payment provider, {provider}, for the details."
cancelled = "The registration of this store is not in force at present. Please ask your payment provider, {provider}."
','2026-11-22T02:56:31.819456Z');
CREATE TABLE provider (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	corporate_number TEXT NOT NULL, 
	name TEXT NOT NULL, 
	name_kana TEXT NOT NULL, 
	legal_kind TEXT NOT NULL, 
	licence_number TEXT, 
	roles TEXT NOT NULL, 
	serves_residents INTEGER NOT NULL, 
	contact_name TEXT NOT NULL, 
	contact_email TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	address TEXT NOT NULL, 
	content_hash BLOB NOT NULL, 
	received_at TEXT NOT NULL, 
	decided_at TEXT, 
	registered_from TEXT, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT ck_provider_legal_kind_known CHECK (legal_kind IN ('prepaid-issuer', 'funds-transfer', 'bank', 'card-operator', 'other')), 
	CONSTRAINT ck_provider_status_known CHECK (status IN ('received', 'in-review', 'returned', 'registered', 'suspended', 'refused', 'withdrawn', 'cancelled')), 
	CONSTRAINT fk_provider_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_provider_corporate_number UNIQUE (corporate_number), 
	CONSTRAINT uq_provider_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "provider" VALUES(1,'P-0000001-0',1,'registered','6999981056657','株式会社いわひばクレジット','カブシキガイシャイワヒバクレジット','card-operator','関東経済産業局長 第90000号','a b',1,'遠藤 栄子','leaf8699@example.jp','0420074187','2529229','神奈川県相模原市中央区南町9丁目1-22',X'3FA9DD67B314D00F248A64B4C2BD6245','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01');
INSERT INTO "provider" VALUES(2,'P-0000002-Y',1,'registered','3999988425444','つばめカード株式会社','ツバメカードカブシキガイシャ','card-operator','関東経済産業局長 第90001号','a',1,'佐藤　幸子','umi5600@example.jp','0290051087','3051282','茨城県つくば市大字小松原278-7',X'D4E482F692EB65D2E654A862EBD9F91B','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01');
INSERT INTO "provider" VALUES(3,'P-0000003-W',2,'registered','9999995794231','株式会社かささぎプリペイド','カブシキガイシャカササギプリペイド','prepaid-issuer','関東財務局長 第90002号','a',1,'岡本　健太','vita8171@example.com','0300004887','1760890','東京都練馬区富士見町5丁目19-30',X'12DFCB31290945773A06D86A9E8CE2AB','2019-11-05T02:30:00.000000Z','2019-11-15T05:00:00.000000Z','2019-11-15');
INSERT INTO "provider" VALUES(4,'P-0000004-U',1,'received','9999903163018','株式会社かわせみクレジット','カブシキガイシャカワセミクレジット','card-operator','関東経済産業局長 第90003号','a',1,'石井　悦子','coco5051@example.com','0440031587','2112369','神奈川県川崎市中原区南町7-28-2',X'3512B2801E0B6664651E63C8AE673ED2','2020-01-14T06:40:00.000000Z',NULL,NULL);
CREATE TABLE saved_view (
	id INTEGER NOT NULL, 
	list_name TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	name TEXT NOT NULL, 
	shared INTEGER NOT NULL, 
	definition TEXT NOT NULL, 
	CONSTRAINT pk_saved_view PRIMARY KEY (id), 
	CONSTRAINT uq_saved_view_list_name_owner_name UNIQUE (list_name, owner, name)
)
 STRICT

;
INSERT INTO "saved_view" VALUES(1,'queue','rin','東京の小売',1,'{"text":"東京"}');
CREATE TABLE search_text (
	id INTEGER NOT NULL, 
	"indexed" TEXT NOT NULL, 
	norm_version INTEGER NOT NULL, 
	CONSTRAINT pk_search_text PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "search_text" VALUES(1,'久美子書店|くみこしょてん|藤田こーぽれーしょん|豊橋市月見台8丁目26ー29',1);
INSERT INTO "search_text" VALUES(2,'横丁ひまわり鍼灸院|よこちょうひまわりしんきゅういん|まろんぷらんにんぐ|福岡市博多区常盤町5丁目30ー2',1);
INSERT INTO "search_text" VALUES(3,'まろんぷらんにんぐ杉浜店|まろんぷらんにんぐすぎはまてん|まろんぷらんにんぐ|福岡市博多区青葉台4ー1ー4',1);
INSERT INTO "search_text" VALUES(4,'村田達也どぶろく蔵|むらたたつやどぶろくぐら|村田渚|つくば市若葉町7ー7ー8',1);
INSERT INTO "search_text" VALUES(5,'まろんぷらんにんぐ柳井店|まろんぷらんにんぐやなぎいてん|まろんぷらんにんぐ|福岡市博多区宮前町6ー35ー21',1);
INSERT INTO "search_text" VALUES(6,'boutiquesoleilーhinata|ぶてぃっくそれいゆひなた|花かご企画|練馬区東町2丁目19ー14',1);
INSERT INTO "search_text" VALUES(7,'お好み焼き亀村|おこのみやきかめむら|井上豊|西宮市港町四丁目29番6号',1);
INSERT INTO "search_text" VALUES(8,'flowermarcheyuzu|ふらわーまるしぇあんどゆず|梅商店街振興組合|浜松市中区錦町1丁目26ー2',1);
INSERT INTO "search_text" VALUES(9,'焼鳥浜黒滝|やきとりはまくろたき|rouge本舗|宇治市天神町3丁目3ー14',1);
INSERT INTO "search_text" VALUES(10,'ほてる西口銀河|ほてるにしぐちぎんが|斉藤ふーず|宇都宮市若草台1ー36ー28',1);
INSERT INTO "search_text" VALUES(11,'御菓子司鶴舟|おかしつかさつるふね|後藤美咲|八尾市若葉町4ー5ー7',1);
INSERT INTO "search_text" VALUES(12,'からおけ橋詰近藤|からおけはしづめこんどう|近藤薫|霧島市桜町7丁目5ー5',1);
INSERT INTO "search_text" VALUES(13,'春笠金物店|はるがさかなものてん|千葉えんたーぷらいず|松戸市末広町1ー7ー24',1);
INSERT INTO "search_text" VALUES(14,'川端藤井けあせんたー|かわばたふじいけあせんたー|砂滝ぷらんにんぐ|厚木市日の出町5ー19ー26',1);
INSERT INTO "search_text" VALUES(15,'誠青果店|まことせいかてん|寿根商店|石巻市月見台5ー37ー13',1);
INSERT INTO "search_text" VALUES(16,'藤田こーぽれーしょん坂下店|ふじたこーぽれーしょんさかしたてん|藤田こーぽれーしょん|豊橋市東雲町8丁目28ー30',1);
INSERT INTO "search_text" VALUES(17,'丘の藤森たくしー|おかのふじもりたくしー|長谷川裕子|伊勢市鶴見台4ー14ー18',1);
INSERT INTO "search_text" VALUES(18,'手芸の三丁目葦浜|しゅげいのさんちょうめあしはま|酒井企画|阿南市桜台七丁目35番27号',1);
INSERT INTO "search_text" VALUES(19,'丘のゔぇーる家電修理店|おかのゔぇーるかでんしゅうりてん|sparrow企画|名古屋市緑区鶴見台8ー10ー7',1);
INSERT INTO "search_text" VALUES(20,'藤畑写真館|ふじはたしゃしんかん|岡本淳|鹿屋市弥生町34ー24',1);
INSERT INTO "search_text" VALUES(21,'まろんぷらんにんぐ柳井店|まろんぷらんにんぐやなぎいてん|まろんぷらんにんぐ|福岡市博多区宮前町6ー35ー21',1);
INSERT INTO "search_text" VALUES(22,'角の竹舟自動車販売|かどのたけふねじどうしゃはんばい|ひまわり会館|八代市ひばり台32ー24',1);
INSERT INTO "search_text" VALUES(23,'barcloverneve|ばーくろーばーあんどねーゔぇ|岩崎えんたーぷらいず|千葉市中央区栄町9ー31ー12',1);
INSERT INTO "search_text" VALUES(24,'割烹中山正|かっぽうなかやまただし|中山康弘|横浜市中区若葉町5丁目11ー9',1);
INSERT INTO "search_text" VALUES(25,'焼鳥月浜|やきとりつきはま|asagaoぐるーぷ|豊橋市港町9丁目21ー17',1);
INSERT INTO "search_text" VALUES(26,'居酒屋峠高田|いざかやとうげたかだ|桃笠さーびす|前橋市錦町28ー19',1);
INSERT INTO "search_text" VALUES(27,'鮨椿庭|すしつばきにわ|黒池本舗|佐賀市南町5ー36ー17',1);
INSERT INTO "search_text" VALUES(28,'patisserielumieresoleil|ぱてぃすりーりゅみえーるそれいゆ|桜井智子|船橋市高砂町8ー14ー4',1);
INSERT INTO "search_text" VALUES(29,'中華料理工藤|ちゅうかりょうりくどう|宝鳥こーぽれーしょん|静岡市葵区錦町2ー23ー26',1);
INSERT INTO "search_text" VALUES(30,'hairsourireblanche|へあーすーりーるぶらんしゅ|藤井大輔|札幌市豊平区青葉台4ー14ー24',1);
INSERT INTO "search_text" VALUES(31,'川端椿川金物店|かわばたつばきかわかなものてん|村田聡|札幌市中央区東町5丁目36ー21',1);
INSERT INTO "search_text" VALUES(32,'洋子商店|ようこしょうてん|中島正|函館市日の出町2ー23',1);
INSERT INTO "search_text" VALUES(33,'港すずらん陶器店|みなとすずらんとうきてん|沢田弘子|名古屋市中区幸町3ー32ー13',1);
INSERT INTO "search_text" VALUES(34,'お好み焼き沢田|おこのみやきさわだ|沢田ふーず|杉並区中央町2丁目39番地12',1);
INSERT INTO "search_text" VALUES(35,'patisserielumieresoleil|ぱてぃすりーりゅみえーるそれいゆ|桜井智子|船橋市高砂町8ー14ー4',1);
INSERT INTO "search_text" VALUES(36,'sparrow企画松瀬店|すぱろうきかくまつせてん|sparrow企画|名古屋市緑区青葉台3ー25ー30',1);
INSERT INTO "search_text" VALUES(37,'寿根商店亀鶴店|ことぶきねしょうてんかめつるてん|寿根商店|石巻市寿町八丁目12番4号',1);
INSERT INTO "search_text" VALUES(38,'居酒屋風車|いざかやかざぐるま|村田哲也|富士吉田市鶴見台3丁目8番地5',1);
INSERT INTO "search_text" VALUES(39,'辻福寿食堂|つじふくじゅしょくどう|etoile商会|渋谷区青葉台1ー7ー20',1);
CREATE TABLE serial_counter (
	name TEXT NOT NULL, 
	next_serial INTEGER NOT NULL, 
	CONSTRAINT pk_serial_counter PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "serial_counter" VALUES('provider',5);
INSERT INTO "serial_counter" VALUES('batch',15);
INSERT INTO "serial_counter" VALUES('service',7);
INSERT INTO "serial_counter" VALUES('application',40);
INSERT INTO "serial_counter" VALUES('store',40);
INSERT INTO "serial_counter" VALUES('business',40);
INSERT INTO "serial_counter" VALUES('shipment',45);
CREATE TABLE service (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	grant_basis TEXT NOT NULL, 
	return_method TEXT NOT NULL, 
	usable_at TEXT NOT NULL, 
	merchant_fee INTEGER NOT NULL, 
	registered_from TEXT, 
	registered_to TEXT, 
	CONSTRAINT pk_service PRIMARY KEY (id), 
	CONSTRAINT ck_service_grant_basis_known CHECK (grant_basis IN ('prepaid', 'paid')), 
	CONSTRAINT ck_service_kind_known CHECK (kind IN ('credit-card', 'debit-card', 'e-money', 'qr-code', 'prepaid', 'other')), 
	CONSTRAINT ck_service_return_method_known CHECK (return_method IN ('points', 'prepaid-value', 'instant', 'direct-debit', 'account-credit')), 
	CONSTRAINT ck_service_usable_at_known CHECK (usable_at IN ('all', 'limited')), 
	CONSTRAINT fk_service_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_service_provider_id_name UNIQUE (provider_id, name)
)
 STRICT

;
INSERT INTO "service" VALUES(1,1,'いわひばタッチ','e-money','prepaid','points','all',325,'2019-07-01',NULL);
INSERT INTO "service" VALUES(2,2,'つばめゴールドカード','credit-card','paid','points','all',324,'2019-07-01',NULL);
INSERT INTO "service" VALUES(3,2,'つばめデビット','debit-card','paid','direct-debit','all',325,'2019-07-01',NULL);
INSERT INTO "service" VALUES(4,3,'かささぎマネー','e-money','prepaid','prepaid-value','all',300,'2019-11-15',NULL);
INSERT INTO "service" VALUES(5,3,'かささぎペイ','qr-code','paid','points','all',300,'2019-11-15',NULL);
INSERT INTO "service" VALUES(6,4,'かわせみデビット','debit-card','paid','points','all',300,NULL,NULL);
CREATE TABLE settlement (
	application_id INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	confirmed_by TEXT, 
	note TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_settlement PRIMARY KEY (application_id, rule), 
	CONSTRAINT ck_settlement_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT ck_settlement_rule_known CHECK (rule IN ('kind', 'size', 'excluded', 'taxable-income', 'subsidiary', 'franchise', 'goods', 'consent', 'documents', 'provider', 'services', 'merchant-id', 'corporate-number', 'postal-code', 'phone', 'same-store', 'same-business')), 
	CONSTRAINT fk_settlement_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_settlement_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "settlement" VALUES(21,'same-store','fail','ren','2020-01-07T02:38:00.000000Z',NULL,'所在地と電話番号から同じ店舗と確認','A-0000021-K',2);
CREATE TABLE shipment (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	store_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	kit TEXT NOT NULL, 
	return_rate INTEGER NOT NULL, 
	planned_at TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	CONSTRAINT pk_shipment PRIMARY KEY (id), 
	CONSTRAINT ck_shipment_kit_known CHECK (kit IN ('A', 'B')), 
	CONSTRAINT ck_shipment_status_known CHECK (status IN ('planned', 'released', 'printed', 'packed', 'handed-over', 'delivered', 'came-back', 'cancelled')), 
	CONSTRAINT fk_shipment_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_shipment_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_shipment_store_id_store FOREIGN KEY(store_id) REFERENCES store (id), 
	CONSTRAINT uq_shipment_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "shipment" VALUES(1,'K-0000001-L',2,'cancelled',1,1,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(2,'K-0000002-J',2,'cancelled',1,1,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(3,'K-0000003-H',1,'planned',2,2,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(4,'K-0000004-F',1,'planned',2,2,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(5,'K-0000005-D',1,'planned',3,3,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(6,'K-0000006-B',1,'planned',3,3,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(7,'K-0000007-9',1,'planned',4,4,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(8,'K-0000008-7',1,'planned',4,4,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(9,'K-0000009-5',1,'planned',5,5,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(10,'K-0000010-J',1,'planned',5,5,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20');
INSERT INTO "shipment" VALUES(11,'K-0000011-H',1,'planned',6,6,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(12,'K-0000012-F',1,'planned',6,6,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(13,'K-0000013-D',1,'planned',7,7,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(14,'K-0000014-B',1,'planned',7,7,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(15,'K-0000015-9',1,'planned',8,8,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(16,'K-0000016-7',1,'planned',8,8,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(17,'K-0000017-5',1,'planned',9,9,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(18,'K-0000018-3',1,'planned',9,9,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31');
INSERT INTO "shipment" VALUES(19,'K-0000019-1',1,'planned',10,10,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(20,'K-0000020-F',1,'planned',10,10,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(21,'K-0000021-D',1,'planned',11,11,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(22,'K-0000022-B',1,'planned',11,11,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(23,'K-0000023-9',1,'planned',12,12,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(24,'K-0000024-7',1,'planned',12,12,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(25,'K-0000025-5',1,'planned',13,13,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(26,'K-0000026-3',1,'planned',13,13,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(27,'K-0000027-1',1,'planned',14,14,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(28,'K-0000028-0',1,'planned',14,14,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(29,'K-0000029-Y',1,'planned',15,15,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(30,'K-0000030-B',1,'planned',15,15,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10');
INSERT INTO "shipment" VALUES(31,'K-0000031-9',1,'planned',16,16,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(32,'K-0000032-7',1,'planned',16,16,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(33,'K-0000033-5',1,'planned',17,17,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(34,'K-0000034-3',1,'planned',17,17,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(35,'K-0000035-1',1,'planned',18,18,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(36,'K-0000036-0',1,'planned',18,18,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20');
INSERT INTO "shipment" VALUES(37,'K-0000037-Y',1,'planned',20,20,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31');
INSERT INTO "shipment" VALUES(38,'K-0000038-W',1,'planned',20,20,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31');
INSERT INTO "shipment" VALUES(39,'K-0000039-U',1,'planned',22,22,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31');
INSERT INTO "shipment" VALUES(40,'K-0000040-7',1,'planned',22,22,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31');
INSERT INTO "shipment" VALUES(41,'K-0000041-5',1,'planned',25,25,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10');
INSERT INTO "shipment" VALUES(42,'K-0000042-3',1,'planned',25,25,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10');
INSERT INTO "shipment" VALUES(43,'K-0000043-1',1,'planned',26,26,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10');
INSERT INTO "shipment" VALUES(44,'K-0000044-0',1,'planned',26,26,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10');
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	login TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	active INTEGER NOT NULL, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT ck_staff_role_known CHECK (role IN ('reviewer', 'manager', 'shipping', 'callcentre', 'admin', 'auditor')), 
	CONSTRAINT fk_staff_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_staff_login UNIQUE (login)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$95jJA+oSyxOwPQMAfYqjvA$PbulP9o15TXJO+w0U11yPrIzUakENLDeu/BismuD/j4',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$x7HFtPwB18tPZO2WxKZp2Q$//mXLp4kjru2cKPEMnerXJUEtS+pBrgR6pKuUfBIp44',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$cU4QxGAvf5YraDwvmkPVfg$rq/kDZZh1Az5q46AnAlzpeCTsVyspCQDcJyet+NlpZY',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$ckq3lbAXJEQTk8inJeg8Rw$o859c/ydxvl2K+YoNGuUwpyc8BIdWUK2FIZ170ETt/M',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$96E0SpTWhCRqCdm917Oiag$u2c41y4DHBhGLU5HvQtJtE3CAgAqJLAy3gWfMRY4fr0',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$5FScb35pGkr8blWMY1oTKQ$4pQ3XjAmrvjYJsf/ipt+SykfHK4gezLj2XZJXLZOqrk',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$lwB1r5bw8NaCSfAborLOVQ$D6/4aFXgkG0rZwYryeEHlJPmhnSzIiYQhPcVjKYdOps',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$SOXRhbm735/UStbMza9aEA$dUnLnqVfmU9nX8+5iXKAo01H9/koUwsEptvc/+BSSFk',1);
CREATE TABLE staged_application (
	staged_batch INTEGER NOT NULL, 
	id INTEGER, 
	number TEXT, 
	version INTEGER, 
	provider_id INTEGER, 
	store_id INTEGER, 
	batch_id INTEGER, 
	batch_row INTEGER, 
	provider_reference TEXT, 
	content_hash BLOB, 
	status TEXT, 
	assignee TEXT, 
	received_at TEXT, 
	completed_at TEXT, 
	returned_at TEXT, 
	decided_at TEXT, 
	cutoff_at TEXT, 
	cutoff_start_on TEXT, 
	due_on TEXT, 
	start_on TEXT, 
	verdict TEXT, 
	return_rate INTEGER, 
	subsidised INTEGER, 
	open_points INTEGER, 
	checks TEXT, 
	pending TEXT, 
	services TEXT, 
	consent INTEGER, 
	contact_name TEXT, 
	contact_email TEXT, 
	industry_class TEXT, 
	industry_detail TEXT, 
	franchise TEXT, 
	chain_name TEXT, 
	exclusion TEXT, 
	excluded_goods TEXT, 
	documents TEXT, 
	declared_merchant_id TEXT
)
 STRICT

;
CREATE TABLE staged_application_figures (
	staged_batch INTEGER NOT NULL, 
	application_id INTEGER, 
	capital_yen INTEGER, 
	employees INTEGER, 
	taxable_income_1 INTEGER, 
	taxable_income_2 INTEGER, 
	taxable_income_3 INTEGER, 
	annual_sales_yen INTEGER, 
	parent_capital_yen INTEGER, 
	parent_share INTEGER
)
 STRICT

;
CREATE TABLE staged_business (
	staged_batch INTEGER NOT NULL, 
	id INTEGER, 
	corporate_number TEXT, 
	name TEXT, 
	name_kana TEXT, 
	applicant_kind TEXT, 
	postal_code TEXT, 
	address TEXT, 
	representative TEXT
)
 STRICT

;
CREATE TABLE staged_journal (
	staged_batch INTEGER NOT NULL, 
	id INTEGER, 
	case_id TEXT, 
	version INTEGER, 
	recorded_at TEXT, 
	at TEXT, 
	staff TEXT, 
	action TEXT, 
	from_status TEXT, 
	to_status TEXT, 
	operation_id TEXT, 
	payload TEXT, 
	personal_digest BLOB, 
	previous_hash BLOB, 
	hash BLOB
)
 STRICT

;
CREATE TABLE staged_kit_address (
	staged_batch INTEGER NOT NULL, 
	application_id INTEGER, 
	postal_code TEXT, 
	address TEXT, 
	addressee TEXT, 
	phone TEXT
)
 STRICT

;
CREATE TABLE staged_store (
	staged_batch INTEGER NOT NULL, 
	id INTEGER, 
	business_id INTEGER, 
	joined_to INTEGER, 
	merchant_id TEXT, 
	entry_case TEXT, 
	entry_version INTEGER, 
	name TEXT, 
	name_kana TEXT, 
	kind TEXT, 
	url TEXT, 
	postal_code TEXT, 
	prefecture TEXT, 
	city TEXT, 
	street TEXT, 
	building TEXT, 
	phone TEXT, 
	name_key INTEGER
)
 STRICT

;
CREATE TABLE staging (
	batch_id INTEGER NOT NULL, 
	touched_at TEXT NOT NULL, 
	CONSTRAINT pk_staging PRIMARY KEY (batch_id)
)
 STRICT

;
CREATE TABLE store (
	id INTEGER NOT NULL, 
	business_id INTEGER NOT NULL, 
	joined_to INTEGER, 
	merchant_id TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	name_kana TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	url TEXT, 
	postal_code TEXT NOT NULL, 
	prefecture TEXT NOT NULL, 
	city TEXT NOT NULL, 
	street TEXT NOT NULL, 
	building TEXT, 
	phone TEXT NOT NULL, 
	name_key INTEGER NOT NULL, 
	CONSTRAINT pk_store PRIMARY KEY (id), 
	CONSTRAINT ck_store_kind_known CHECK (kind IN ('fixed', 'mobile', 'ec')), 
	CONSTRAINT fk_store_business_id_business FOREIGN KEY(business_id) REFERENCES business (id), 
	CONSTRAINT fk_store_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_store_joined_to_store FOREIGN KEY(joined_to) REFERENCES store (id), 
	CONSTRAINT uq_store_merchant_id UNIQUE (merchant_id)
)
 STRICT

;
INSERT INTO "store" VALUES(1,1,NULL,'30J8XXVZ0RF7U','A-0000001-S',1,'久美子書店','クミコショテン','fixed',NULL,'4409830','愛知県','豊橋市','月見台8丁目26-29',NULL,'0532015627',3627786556408305367);
INSERT INTO "store" VALUES(2,2,NULL,'9OJWYB076A92G','A-0000002-Q',1,'横丁ひまわり鍼灸院','ヨコチョウヒマワリシンキュウイン','fixed',NULL,'8125277','福岡県','福岡市博多区','常盤町５丁目３０－２',NULL,'0920009187',3607062869149622310);
INSERT INTO "store" VALUES(3,2,NULL,'WXXIT3DWTLELK','A-0000003-O',1,'マロンプランニング 杉浜店','マロンプランニング スギハマテン','fixed',NULL,'8127534','福岡県','福岡市博多区','青葉台4-1-4','たんぽぽプラザ1Ｆ','0920077974',4280023302815021634);
INSERT INTO "store" VALUES(4,4,NULL,'J7C5OV67VVCI4','A-0000004-M',1,'村田達也どぶろく蔵','ムラタタツヤドブロクグラ','fixed',NULL,'3057027','茨城県','つくば市','若葉町7-7-8',NULL,'09007368787',6368538082453486415);
INSERT INTO "store" VALUES(5,2,NULL,'6HQRINJWI7I1Q','A-0000005-K',1,'マロンプランニング 柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8124008','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477);
INSERT INTO "store" VALUES(6,6,NULL,'C5RFK15P1P4AL','A-0000006-I',1,'Boutique Soleil-Hinata','ブティック ソレイユ ヒナタ','fixed',NULL,'1763100','東京都','練馬区','東町2丁目19-14',NULL,'0300373674',4611232527986080305);
INSERT INTO "store" VALUES(7,7,NULL,'ZE52FTHEP0ATJ','A-0000007-G',1,'お好み焼き亀村','オコノミヤキカメムラ','fixed',NULL,'6627348','兵庫県','西宮市','港町四丁目29番6号','なごみハイツ402号','0798089047',1291106812709688572);
INSERT INTO "store" VALUES(8,8,NULL,'MOJO9LU3DCFC3','A-0000008-E',1,'Flower Marche & Yuzu','フラワー マルシェ アンド ユズ','fixed',NULL,'4308551','静岡県','浜松市中区','錦町1丁目26-2',NULL,'0530039887',7500308370597240335);
INSERT INTO "store" VALUES(9,9,NULL,'9YXA4DOEEMD9N','A-0000009-C',1,'焼鳥浜黒滝','ヤキトリハマクロタキ','fixed',NULL,'6114245','京都府','宇治市','天神町３丁目３－１４',NULL,'0774080167',2613524052731544600);
INSERT INTO "store" VALUES(10,10,NULL,'W7CXY4142YISO','A-0000010-Q',1,'ホテル西口銀河','ホテルニシグチギンガ','fixed',NULL,'3207759','栃木県','宇都宮市','若草台１－３６－２８',NULL,'0280072387',1285141766353441487);
INSERT INTO "store" VALUES(11,11,NULL,'2WCL0JMWKF51Q','A-0000011-O',1,'御菓子司鶴舟','オカシツカサツルフネ','fixed',NULL,'5814331','大阪府','八尾市','若葉町4-5-7','第1風車ビル','0720035187',4344282231980433181);
INSERT INTO "store" VALUES(12,12,NULL,'P5R7VAZL8RAKJ','A-0000012-M',1,'カラオケ橋詰近藤','カラオケハシヅメコンドウ','fixed',NULL,'8994082','鹿児島県','霧島市','桜町７丁目５－５',NULL,'0995099437',3089778698095661711);
INSERT INTO "store" VALUES(13,13,NULL,'CF5UP2CBW2G3Y','A-0000013-K',1,'春笠金物店','ハルガサカナモノテン','fixed',NULL,'2719200','千葉県','松戸市','末広町１－７－２４',NULL,'0470067687',4287823677230770460);
INSERT INTO "store" VALUES(14,14,NULL,'ZOJGKU5MXCE0Z','A-0000014-I',1,'川端藤井ケアセンター','カワバタフジイケアセンター','fixed',NULL,'2437466','神奈川県','厚木市','日の出町５－１９－２６',NULL,'0460088987',5976825195333592762);
INSERT INTO "store" VALUES(15,15,NULL,'MYX2FMIBLOJJ3','A-0000015-G',1,'誠青果店','マコトセイカテン','fixed',NULL,'9869921','宮城県','石巻市','月見台5-37-13','ひまわりビル2F','0225039537',335176431605934584);
INSERT INTO "store" VALUES(16,1,NULL,'SMYQG044466SO','A-0000016-E',1,'藤田コーポレーション　坂下店','フジタコーポレーション サカシタテン','fixed',NULL,'4407218','愛知県','豊橋市','東雲町8丁目28-30',NULL,'0532084414',4483391836488519211);
INSERT INTO "store" VALUES(17,17,NULL,'FWCDBSGTRHBB9','A-0000017-C',1,'丘の藤森タクシー','オカノフジモリタクシー','fixed',NULL,'5160363','三重県','伊勢市','鶴見台4-14-18',NULL,'0596039307',351826673649313272);
INSERT INTO "store" VALUES(18,18,NULL,'26RZ5KTIFTGUA','A-0000018-A',1,'手芸の三丁目葦浜','シュゲイノサンチョウメアシハマ','fixed',NULL,'7747730','徳島県','阿南市','桜台七丁目35番27号',NULL,'0884045867',7377386417675408054);
INSERT INTO "store" VALUES(19,19,NULL,'PF5M0CNTG3FRP','A-0000019-8',1,'丘のヴェール家電修理店','オカノヴェールカデンシュウリテン','fixed',NULL,'4588179','愛知県','名古屋市緑区','鶴見台8-10-7',NULL,'0520061187',430661130733791);
INSERT INTO "store" VALUES(20,20,NULL,'CPJ8V30J4FKAD','A-0000020-M',1,'藤畑写真館','フジハタシャシンカン','fixed',NULL,'8937423','鹿児島県','鹿屋市','弥生町34-24',NULL,'09004737574',3280714481410498445);
INSERT INTO "store" VALUES(21,2,5,NULL,'A-0000021-K',2,'マロンプランニング柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8124008','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477);
INSERT INTO "store" VALUES(22,22,NULL,'5NYIR9Y0B8C26','A-0000022-I',1,'角の竹舟自動車販売','ｶﾄﾞﾉﾀｹﾌﾈｼﾞﾄﾞｳｼｬﾊﾝﾊﾞｲ','fixed',NULL,'8665470','熊本県','八代市','ひばり台32-24','たんぽぽビル6階','0965063337',1238725499036474134);
INSERT INTO "store" VALUES(23,23,NULL,'SWC5M1BQYJHL4','A-0000023-G',1,'Bar Clover & Neve','バー クローバー アンド ネーヴェ','fixed',NULL,'2605173','千葉県','千葉市中央区','栄町９－３１－１２',NULL,'0430052887',1825376144433499341);
INSERT INTO "store" VALUES(24,24,NULL,'F6RRGT410UFIH','A-0000024-E',1,'割烹中山正','カッポウナカヤマタダシ','fixed',NULL,'2313280','神奈川県','横浜市中区','若葉町5丁目11-9',NULL,'0450010287',6648230619947787834);
INSERT INTO "store" VALUES(25,25,NULL,'2G5EBLHQN5L1E','A-0000025-C',1,'焼鳥月浜','ヤキトリツキハマ','fixed',NULL,'4403250','愛知県','豊橋市','港町9丁目21-17','グランドラベンダー1階','0532053201',1687309126350824286);
INSERT INTO "store" VALUES(26,26,NULL,'8462DZLXSOEW4','A-0000026-A',1,'居酒屋峠高田','イザカヤトウゲタカダ','fixed',NULL,'3713149','群馬県','前橋市','錦町28-19',NULL,'0270093687',1400458623986929262);
INSERT INTO "store" VALUES(27,27,NULL,'VDKO7RF8UYCTG','A-0000027-8',1,'鮨椿庭','ｽｼﾂﾊﾞｷﾆﾜ','fixed',NULL,'8407306','佐賀県','佐賀市','南町5-36-17',NULL,'0952021027',1680150917707656430);
INSERT INTO "store" VALUES(28,28,NULL,'INYA2JSXHAICK','A-0000028-6',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2736353','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882);
INSERT INTO "store" VALUES(29,29,NULL,'5XCXWAM8JKG9Y','A-0000029-4',1,'中華料理工藤','チュウカリョウリクドウ','fixed',NULL,'4201364','静岡県','静岡市葵区','錦町2-23-26','花かごハイツ702号','0540018587',3012873693188421077);
INSERT INTO "store" VALUES(30,30,NULL,'S6RJR2ZX6WLSG','A-0000030-I',1,'ＨＡＩＲ　Ｓｏｕｒｉｒｅ　Ｂｌａｎｃｈｅ','ヘアー スーリール ブランシュ','fixed',NULL,'0623291','北海道','札幌市豊平区','青葉台4-14-24',NULL,'0110034487',546688454411010536);
INSERT INTO "store" VALUES(31,31,NULL,'YUR7TG35CFFNL','A-0000031-G',1,'川端椿川金物店','カワバタツバキカワカナモノテン','fixed',NULL,'0600355','北海道','札幌市中央区','東町5丁目36-21',NULL,'0110003274',2459681090351924438);
INSERT INTO "store" VALUES(32,32,NULL,'L46UN8XFDPDKN','A-0000032-E',1,'洋子商店','ヨウコショウテン','fixed',NULL,'0408618','北海道','函館市','日の出町2-23',NULL,'0138094847',5486121205506632455);
INSERT INTO "store" VALUES(33,33,NULL,'8EKGI0A511J3Y','A-0000033-C',1,'港すずらん陶器店','ミナトスズラントウキテン','fixed',NULL,'4606351','愛知県','名古屋市中区','幸町3-32-13','朝霧プラザ8Ｆ','0520029974',6988608685683859188);
INSERT INTO "store" VALUES(34,34,NULL,'VNY2DS3G2BH0U','A-0000034-A',1,'お好み焼き沢田','オコノミヤキサワダ','fixed',NULL,'1668987','東京都','杉並区','中央町2丁目39番地12',NULL,'0300742461',3697453846608291604);
INSERT INTO "store" VALUES(35,35,NULL,NULL,'A-0000035-8',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2736353','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882);
INSERT INTO "store" VALUES(36,19,NULL,'OLDD9YKCV5GEQ','A-0000036-6',1,'Sparrow企画 松瀬店','スパロウキカク マツセテン','fixed',NULL,'4582565','愛知県','名古屋市緑区','青葉台３－２５－３０',NULL,'0520098761',5558737992284707566);
INSERT INTO "store" VALUES(37,37,NULL,'BVRZ3QENWFEB3','A-0000037-4',1,'寿根商店 亀鶴店','コトブキネショウテン カメツルテン','fixed',NULL,'9861449','宮城県','石巻市','寿町八丁目12番4号',NULL,'0225008324',2065343141140576597);
INSERT INTO "store" VALUES(38,38,NULL,'Y46MYHRCKRJUG','A-0000038-2',1,'居酒屋風車','イザカヤカザグルマ','fixed',NULL,'4035837','山梨県','富士吉田市','鶴見台3丁目8番地5','里山センタービルＢ1','09002106361',2242297485202762812);
INSERT INTO "store" VALUES(39,39,NULL,'LEK8T9LNL1IR8','A-0000039-Z',1,'辻福寿食堂','ツジフクジュショクドウ','fixed',NULL,'1508383','東京都','渋谷区','青葉台1-7-20',NULL,'0300111248',8893779200633296);
CREATE INDEX ix_business_corporate_number ON business (corporate_number) WHERE corporate_number IS NOT NULL;
CREATE INDEX ix_outbox_case_id ON outbox (case_id);
CREATE INDEX ix_store_business_id ON store (business_id);
CREATE INDEX ix_store_joined_to ON store (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX ix_store_name_key ON store (name_key);
CREATE INDEX ix_store_phone ON store (phone);
CREATE INDEX ix_application_assignee ON application (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX ix_application_cutoff_start_on_status ON application (cutoff_start_on, status);
CREATE INDEX ix_application_provider_reference ON application (provider_reference);
CREATE INDEX ix_application_status_due_on ON application (status, due_on, id);
CREATE INDEX ix_application_store_id ON application (store_id);
CREATE INDEX ix_certificate_service_id ON certificate (service_id);
CREATE INDEX ix_membership_application_id ON membership (application_id);
CREATE UNIQUE INDEX uq_membership_store_id_service_id_open ON membership (store_id, service_id) WHERE valid_to IS NULL;
CREATE INDEX ix_shipment_store_id ON shipment (store_id);
CREATE UNIQUE INDEX uq_shipment_store_id_kit_planned ON shipment (store_id, kit) WHERE status = 'planned';
CREATE INDEX ix_presence_case_id ON presence (case_id);
CREATE INDEX ix_application_status_received_at ON application (status, received_at, id);
CREATE INDEX ix_application_status_id ON application (status, id);
CREATE INDEX ix_application_received_at ON application (received_at);
CREATE INDEX ix_application_decided_at ON application (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX ix_application_provider_id_status_due_on ON application (provider_id, status, due_on, id);
CREATE INDEX ix_batch_published_at ON batch (published_at);
CREATE INDEX ix_shipment_status_due_on ON shipment (status, due_on);
CREATE INDEX ix_outbox_waiting ON outbox (id) WHERE rendered_at IS NULL AND cancelled_at IS NULL;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE case_id = NEW.case_id AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER programme_version_no_update BEFORE UPDATE ON programme_version BEGIN SELECT RAISE(ABORT, 'a loaded programme is never changed'); END;
CREATE TRIGGER programme_version_no_delete BEFORE DELETE ON programme_version BEGIN SELECT RAISE(ABORT, 'a loaded programme is never changed'); END;
CREATE TRIGGER office_version BEFORE UPDATE ON office WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER staff_version BEFORE UPDATE ON staff WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER provider_version BEFORE UPDATE ON provider WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER application_version BEFORE UPDATE ON application WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER batch_version BEFORE UPDATE ON batch WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER cutoff_version BEFORE UPDATE ON cutoff WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER shipment_version BEFORE UPDATE ON shipment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER store_entry BEFORE UPDATE ON store WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER membership_entry BEFORE UPDATE ON membership WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER settlement_entry BEFORE UPDATE ON settlement WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE VIRTUAL TABLE search_index USING fts5(grams, content='', detail=none, tokenize='unicode61 remove_diacritics 0');
INSERT INTO search_index (rowid, grams) VALUES (1, '2 26 29 6 6ー 8 8丁 9 く くみ こ こし こー し しょ て てん ぽ ぽれ み みこ ょ ょて ょん れ れー ん ー ー2 ーし ーぽ 丁 丁目 久 久美 台 台8 子 子書 市 市月 店 書 書店 月 月見 橋 橋市 田 田こ 目 目2 美 美子 藤 藤田 見 見台 豊 豊橋');
INSERT INTO search_index (rowid, grams) VALUES (2, '0 0ー 2 3 30 5 5丁 い いん う うい うひ き きゅ ぐ こ こち し しん ち ちょ に にん ひ ひま ぷ ぷら ま まろ まわ ゅ ゅう ょ ょう よ よこ ら らん り りし り鍼 ろ ろん わ わり ん んき んぐ んに んぷ ー ー2 丁 丁ひ 丁目 区 区常 博 博多 多 多区 岡 岡市 市 市博 常 常盤 横 横丁 灸 灸院 町 町5 盤 盤町 目 目3 福 福岡 鍼 鍼灸 院');
INSERT INTO search_index (rowid, grams) VALUES (3, '1 1ー 4 4ー ぎ ぎは ぐ ぐす ぐ杉 す すぎ て てん に にん は はま ぷ ぷら ま まて まろ ら らん ろ ろん ん んぐ んに んぷ ー ー1 ー4 区 区青 博 博多 台 台4 多 多区 岡 岡市 市 市博 店 杉 杉浜 浜 浜店 福 福岡 葉 葉台 青 青葉');
INSERT INTO search_index (rowid, grams) VALUES (4, '7 7ー 8 く くぐ くば く蔵 ぐ ぐら た たた たつ つ つく つや ど どぶ ば ば市 ぶ ぶろ む むら や やど ら らた ろ ろく ー ー7 ー8 也 也ど 市 市若 村 村田 渚 田 田渚 田達 町 町7 若 若葉 葉 葉町 蔵 達 達也');
INSERT INTO search_index (rowid, grams) VALUES (5, '1 2 21 3 35 5 5ー 6 6ー い いて ぎ ぎい ぐ ぐや ぐ柳 て てん な なぎ に にん ぷ ぷら ま まろ や やな ら らん ろ ろん ん んぐ んに んぷ ー ー2 ー3 井 井店 前 前町 区 区宮 博 博多 多 多区 宮 宮前 岡 岡市 市 市博 店 柳 柳井 町 町6 福 福岡');
INSERT INTO search_index (rowid, grams) VALUES (6, '1 14 19 2 2丁 4 9 9ー a at b bo e ei es h hi i il in iq l le lー n na o ol ou q qu s so t ta ti u ue ut ぃ ぃっ い いゆ か かご く くそ ご ご企 そ それ た っ っく て てぃ な なた ひ ひな ぶ ぶて ゆ ゆひ れ れい ー ー1 ーh 丁 丁目 企 企画 区 区東 東 東町 町 町2 画 目 目1 練 練馬 花 花か 馬 馬区');
INSERT INTO search_index (rowid, grams) VALUES (7, '2 29 6 6号 9 9番 お おこ お好 か かめ き きか き亀 こ この の のみ み みや み焼 む むら め めむ や やき ら 丁 丁目 上 上豊 亀 亀村 井 井上 号 四 四丁 好 好み 宮 宮市 市 市港 村 港 港町 焼 焼き 町 町四 番 番6 目 目2 西 西宮 豊');
INSERT INTO search_index (rowid, grams) VALUES (8, '1 1丁 2 26 6 6ー a ar c ch e er ey f fl h he l lo m ma o ow r rc rm u uz w we y yu z zu あ あん ぇ ぇあ し しぇ ず ど どゆ ふ ふら ま まる ゆ ゆず ら らわ る るし わ わー ん んど ー ー2 ーま 丁 丁目 中 中区 区 区錦 合 商 商店 市 市中 店 店街 振 振興 松 松市 梅 梅商 浜 浜松 町 町1 目 目2 組 組合 興 興組 街 街振 錦 錦町');
INSERT INTO search_index (rowid, grams) VALUES (9, '1 14 3 3ー 3丁 4 e e本 g ge o ou r ro u ug き きと く くろ た たき と とり は はま ま まく や やき り りは ろ ろた ー ー1 丁 丁目 天 天神 宇 宇治 市 市天 本 本舗 治 治市 浜 浜黒 滝 焼 焼鳥 町 町3 目 目3 神 神町 舗 鳥 鳥浜 黒 黒滝');
INSERT INTO search_index (rowid, grams) VALUES (10, '1 1ー 2 28 3 36 6 6ー 8 が ぎ ぎん ぐ ぐち し しぐ ず ち ちぎ て てる に にし ふ ふー ほ ほて る るに る西 ん んが ー ー2 ー3 ーず 口 口銀 台 台1 宇 宇都 宮 宮市 市 市若 斉 斉藤 河 若 若草 草 草台 藤 藤ふ 西 西口 都 都宮 銀 銀河');
INSERT INTO search_index (rowid, grams) VALUES (11, '4 4ー 5 5ー 7 お おか か かさ かし さ さつ し しつ つ つか つる ね ふ ふね る るふ ー ー5 ー7 八 八尾 司 司鶴 咲 子 子司 尾 尾市 市 市若 後 後藤 御 御菓 町 町4 美 美咲 舟 若 若葉 菓 菓子 葉 葉町 藤 藤美 鶴 鶴舟');
INSERT INTO search_index (rowid, grams) VALUES (12, '5 5ー 7 7丁 う お おけ か から け けは け橋 こ こん し しづ づ づめ ど どう は はし め めこ ら らお ん んど ー ー5 丁 丁目 島 島市 市 市桜 桜 桜町 橋 橋詰 町 町7 目 目5 薫 藤 藤薫 詰 詰近 近 近藤 霧 霧島');
INSERT INTO search_index (rowid, grams) VALUES (13, '1 1ー 2 24 4 7 7ー い いず え えん か かな が がさ さ さか ず た たー て てん な なも の のて は はる ぷ ぷら も もの ら らい る るが ん んた ー ー2 ー7 ーぷ 千 千葉 市 市末 広 広町 店 戸 戸市 春 春笠 末 末広 松 松戸 物 物店 町 町1 笠 笠金 葉 葉え 金 金物');
INSERT INTO search_index (rowid, grams) VALUES (14, '1 19 2 26 5 5ー 6 9 9ー あ あせ い いけ か かわ ぐ け けあ じ じい せ せん た たふ たー に にん の の出 ば ばた ふ ふじ ぷ ぷら ら らん わ わば ん んぐ んた んに ー ー1 ー2 井 井け 出 出町 厚 厚木 川 川端 市 市日 日 日の 木 木市 滝 滝ぷ 町 町5 砂 砂滝 端 端藤 藤 藤井');
INSERT INTO search_index (rowid, grams) VALUES (15, '1 13 3 37 5 5ー 7 7ー い いか か かて こ こと せ せい て てん と とせ ま まこ ん ー ー1 ー3 台 台5 商 商店 寿 寿根 巻 巻市 市 市月 店 月 月見 果 果店 根 根商 石 石巻 見 見台 誠 誠青 青 青果');
INSERT INTO search_index (rowid, grams) VALUES (16, '0 2 28 3 30 8 8ー 8丁 か かし こ こー さ さか し した しょ じ じた た たこ たて て てん ふ ふじ ぽ ぽれ ょ ょん れ れー ん んさ ん坂 ー ー3 ーし ーぽ 丁 丁目 下 下店 坂 坂下 市 市東 店 東 東雲 橋 橋市 田 田こ 町 町8 目 目2 藤 藤田 豊 豊橋 雲 雲町');
INSERT INTO search_index (rowid, grams) VALUES (17, '1 14 18 4 4ー 8 お おか か かの く くし し しー じ じも た たく の のふ の藤 ふ ふじ も もり り りた ー ー1 丘 丘の 伊 伊勢 勢 勢市 台 台4 子 川 川裕 市 市鶴 森 森た 藤 藤森 裕 裕子 見 見台 谷 谷川 長 長谷 鶴 鶴見');
INSERT INTO search_index (rowid, grams) VALUES (18, '2 27 3 35 5 5番 7 7号 あ あし い いの う うめ げ げい さ さん し しは しゅ ち ちょ の のさ の三 は はま ま め めあ ゅ ゅげ ょ ょう ん んち 丁 丁目 七 七丁 三 三丁 井 井企 企 企画 南 南市 台 台七 号 市 市桜 手 手芸 桜 桜台 浜 画 番 番2 目 目3 目葦 芸 芸の 葦 葦浜 酒 酒井 阿 阿南');
INSERT INTO search_index (rowid, grams) VALUES (19, '0 0ー 1 10 7 8 8ー a ar o ow p pa r ro rr s sp w w企 う うり ぇ ぇー お おか か かで かの し しゅ て てん で でん の のゔ ゅ ゅう り りて る るか る家 ん んし ゔ ゔぇ ー ー1 ー7 ーる 丘 丘の 企 企画 修 修理 区 区鶴 古 古屋 台 台8 名 名古 家 家電 屋 屋市 市 市緑 店 理 理店 画 緑 緑区 見 見台 電 電修 鶴 鶴見');
INSERT INTO search_index (rowid, grams) VALUES (20, '2 24 3 34 4 4ー か かん し しゃ しん じ じは た たし は はた ふ ふじ ゃ ゃし ん んか ー ー2 写 写真 屋 屋市 岡 岡本 市 市弥 弥 弥生 本 本淳 淳 生 生町 町 町3 畑 畑写 真 真館 藤 藤畑 館 鹿 鹿屋');
INSERT INTO search_index (rowid, grams) VALUES (21, '1 2 21 3 35 5 5ー 6 6ー い いて ぎ ぎい ぐ ぐや ぐ柳 て てん な なぎ に にん ぷ ぷら ま まろ や やな ら らん ろ ろん ん んぐ んに んぷ ー ー2 ー3 井 井店 前 前町 区 区宮 博 博多 多 多区 宮 宮前 岡 岡市 市 市博 店 柳 柳井 町 町6 福 福岡');
INSERT INTO search_index (rowid, grams) VALUES (22, '2 24 2ー 3 32 4 い う うし か かど け けふ し しゃ じ じど た たけ ど どう どの ね ねじ の のた の竹 は はん ば ばい ばり ひ ひば ひま ふ ふね ま まわ ゃ ゃは り り会 り台 わ わり ん んば ー ー2 代 代市 会 会館 八 八代 動 動車 台 台3 売 市 市ひ 竹 竹舟 自 自動 舟 舟自 角 角の 販 販売 車 車販 館');
INSERT INTO search_index (rowid, grams) VALUES (23, '1 12 1ー 2 3 31 9 9ー a ar b ba c cl e er ev l lo n ne o ov r rc rn v ve あ あん い いず ぇ え えん く くろ ず た たー ど どね ね ねー ば ばー ぷ ぷら ら らい ろ ろー ん んた んど ゔ ゔぇ ー ー1 ー3 ーあ ーく ーば ーぷ ーゔ 中 中央 区 区栄 千 千葉 央 央区 岩 岩崎 崎 崎え 市 市中 栄 栄町 町 町9 葉 葉市');
INSERT INTO search_index (rowid, grams) VALUES (24, '1 11 1ー 5 5丁 9 う うな か かっ かや し た ただ だ だし っ っぽ な なか ぽ ぽう ま また や やま ー ー9 丁 丁目 中 中区 中山 割 割烹 区 区若 山 山康 山正 市 市中 康 康弘 弘 横 横浜 正 浜 浜市 烹 烹中 町 町5 目 目1 若 若葉 葉 葉町');
INSERT INTO search_index (rowid, grams) VALUES (25, '1 17 1ー 2 21 7 9 9丁 a ag ao as g ga o oぐ s sa き きと きは ぐ ぐる つ つき と とり は はま ぷ ま や やき り りつ る るー ー ー1 ーぷ 丁 丁目 市 市港 月 月浜 橋 橋市 浜 港 港町 焼 焼鳥 町 町9 目 目2 豊 豊橋 鳥 鳥月');
INSERT INTO search_index (rowid, grams) VALUES (26, '1 19 2 28 8 8ー 9 い いざ う うげ か かだ かや げ げた さ さー ざ ざか す た たか だ と とう び びす や やと ー ー1 ーび 前 前橋 居 居酒 屋 屋峠 峠 峠高 市 市錦 桃 桃笠 橋 橋市 田 町 町2 笠 笠さ 酒 酒屋 錦 錦町 高 高田');
INSERT INTO search_index (rowid, grams) VALUES (27, '1 17 3 36 5 5ー 6 6ー 7 き きに し しつ す すし つ つば に にわ ば ばき わ ー ー1 ー3 佐 佐賀 南 南町 市 市南 庭 本 本舗 椿 椿庭 池 池本 町 町5 舗 賀 賀市 鮨 鮨椿 黒 黒池');
INSERT INTO search_index (rowid, grams) VALUES (28, '1 14 4 4ー 8 8ー a at e ei el er es i ie il is l le lu m mi o ol p pa r re ri s se so ss t ti u um ぃ ぃす い いゆ え えー す すり そ それ て てぃ ぱ ぱて み みえ ゅ ゅみ ゆ り りゅ りー る るそ れ れい ー ー1 ー4 ーり ーる 井 井智 子 市 市高 智 智子 桜 桜井 橋 橋市 町 町8 砂 砂町 船 船橋 高 高砂');
INSERT INTO search_index (rowid, grams) VALUES (29, '2 23 26 2ー 3 3ー 6 う うか うり か かり く くど こ こー し しょ ち ちゅ ど どう ぽ ぽれ ゅ ゅう ょ ょう ょん り りく りょ れ れー ん ー ー2 ーし ーぽ 中 中華 区 区錦 宝 宝鳥 岡 岡市 工 工藤 市 市葵 料 料理 理 理工 町 町2 華 華料 葵 葵区 藤 錦 錦町 静 静岡 鳥 鳥こ');
INSERT INTO search_index (rowid, grams) VALUES (30, '1 14 2 24 4 4ー a ai an b bl c ch e eb h ha he i ir l la n nc o ou r re ri rs s so u ur あ あー し しゅ す すー ぶ ぶら へ へあ ゅ ら らん り りー る るぶ ん んし ー ー1 ー2 ーす ーり ーる 井 井大 区 区青 台 台4 大 大輔 市 市豊 幌 幌市 平 平区 札 札幌 葉 葉台 藤 藤井 豊 豊平 輔 青 青葉');
INSERT INTO search_index (rowid, grams) VALUES (31, '1 2 21 3 36 5 5丁 6 6ー か かな かわ き きか た たつ つ つば て てん な なも の のて ば ばき ばた も もの わ わか わば ん ー ー2 丁 丁目 中 中央 区 区東 央 央区 川 川端 川金 市 市中 幌 幌市 店 札 札幌 村 村田 東 東町 椿 椿川 物 物店 田 田聡 町 町5 目 目3 端 端椿 聡 金 金物');
INSERT INTO search_index (rowid, grams) VALUES (32, '2 23 2ー 3 う うこ うて こ こし し しょ て てん の の出 ょ ょう よ よう ん ー ー2 中 中島 出 出町 函 函館 商 商店 子 子商 島 島正 市 市日 店 日 日の 正 洋 洋子 町 町2 館 館市');
INSERT INTO search_index (rowid, grams) VALUES (33, '1 13 2 2ー 3 32 3ー う うき き きて す すず ず ずら て てん と とう とす な なと み みな ら らん ん んと ん陶 ー ー1 ー3 中 中区 区 区幸 古 古屋 名 名古 器 器店 子 屋 屋市 市 市中 幸 幸町 店 弘 弘子 沢 沢田 港 港す 田 田弘 町 町3 陶 陶器');
INSERT INTO search_index (rowid, grams) VALUES (34, '1 12 2 2丁 3 39 9 9番 お おこ お好 き きさ き沢 こ この さ さわ ず だ の のみ ふ ふー み みや み焼 や やき わ わだ ー ーず 丁 丁目 並 並区 中 中央 区 区中 地 地1 央 央町 好 好み 杉 杉並 沢 沢田 焼 焼き 田 田ふ 町 町2 番 番地 目 目3');
INSERT INTO search_index (rowid, grams) VALUES (35, '1 14 4 4ー 8 8ー a at e ei el er es i ie il is l le lu m mi o ol p pa r re ri s se so ss t ti u um ぃ ぃす い いゆ え えー す すり そ それ て てぃ ぱ ぱて み みえ ゅ ゅみ ゆ り りゅ りー る るそ れ れい ー ー1 ー4 ーり ーる 井 井智 子 市 市高 智 智子 桜 桜井 橋 橋市 町 町8 砂 砂町 船 船橋 高 高砂');
INSERT INTO search_index (rowid, grams) VALUES (36, '0 2 25 3 30 3ー 5 5ー a ar o ow p pa r ro rr s sp w w企 う うき か かく き きか く くま す すぱ せ せて つ つせ て てん ぱ ぱろ ま まつ ろ ろう ん ー ー2 ー3 企 企画 区 区青 古 古屋 台 台3 名 名古 屋 屋市 市 市緑 店 松 松瀬 瀬 瀬店 画 画松 緑 緑区 葉 葉台 青 青葉');
INSERT INTO search_index (rowid, grams) VALUES (37, '1 12 2 2番 4 4号 う うて か かめ き きね こ こと し しょ つ つる て てん と とぶ ね ねし ぶ ぶき め めつ ょ ょう る るて ん んか 丁 丁目 亀 亀鶴 八 八丁 号 商 商店 寿 寿根 寿町 巻 巻市 市 市寿 店 店亀 根 根商 町 町八 番 番4 目 目1 石 石巻 鶴 鶴店');
INSERT INTO search_index (rowid, grams) VALUES (38, '3 3丁 5 8 8番 い いざ か かざ かや ぐ ぐる ざ ざか ざぐ ま や やか る るま 丁 丁目 也 台 台3 吉 吉田 哲 哲也 地 地5 士 士吉 富 富士 居 居酒 屋 屋風 市 市鶴 村 村田 田 田哲 田市 番 番地 目 目8 見 見台 車 酒 酒屋 風 風車 鶴 鶴見');
INSERT INTO search_index (rowid, grams) VALUES (39, '0 1 1ー 2 20 7 7ー e et e商 i il l le o oi t to う く くじ くど し しょ じ じふ じゅ つ つじ ど どう ふ ふく ゅ ゅし ょ ょく ー ー2 ー7 会 区 区青 台 台1 商 商会 堂 寿 寿食 渋 渋谷 福 福寿 葉 葉台 谷 谷区 辻 辻福 青 青葉 食 食堂');
COMMIT;
