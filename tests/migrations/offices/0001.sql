-- A made-up office as revision 0001 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-21T23:33:10.974972Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'E8B6B5B20C5A3BEE9DBE830DB6FEECB118F6C4C5CEB2A268644C8913B79989EC');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-21T23:33:10.974972Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"17201a5e57b923ea26c3318b46eec19ce0e9c033414effc4b493f8a225db853e","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'F8F7C0783E5733D35D56B8875D05324DD78C383D21E4E6F77B0304C0258D4F99');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-21T23:33:10.974972Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'E4B607B0FEC4245F3DD38E8F82B54E234E2F105FF16EEB22EC5B8EF38FD583FC');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-21T23:33:11.246598Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','899e6ab7379c404b8547a92ae5f40001','{"role":"reviewer"}',NULL,X'',X'FDBE49D790E5BDA7E4F401E3DFFEEBC2289E19F31413AA05FEF2BA03A3046563');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-21T23:33:11.280310Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','61599571750b469baba10817c7b5e9d8','{"role":"reviewer"}',NULL,X'',X'9EB9D1C8B2D947AB12C9F86E314378E68E95B26D78D3207AFD23F30D2C243DAA');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-21T23:33:11.304749Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a55a915b983b43de923f9e123bb9519e','{"role":"manager"}',NULL,X'',X'0D80C6F475E796AC427240092FC65BD02412384311D172A1853B61E58DC2F2EC');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-21T23:33:11.328996Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','19f33aa632b2478882e19e5442e54d44','{"role":"manager"}',NULL,X'',X'7E662913668933D4A44CCD443206C44B7409FC254775B2248316EE0CD135C022');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-21T23:33:11.353992Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a2c5cf2865b44c5c8e97402a8dea67d6','{"role":"shipping"}',NULL,X'',X'211D4CB55451AD82715DE3E2918A9A9A3D1596789005619A743A497487858BE6');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-21T23:33:11.380273Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','813776a9bb07469d9e3a07b8da6a44d3','{"role":"callcentre"}',NULL,X'',X'12F85D7A89CD7E01DEA4518EEE00880EF056D82CBD1281F55F6A720E5CBC35CD');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-21T23:33:11.410253Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a95fbe13944f4439959d106801e226eb','{"role":"auditor"}',NULL,X'',X'FE9EC46FF565CD52317812D4DC47FA309273690A09E0E86C4DD20EF5212AA301');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-21T23:33:11.452142Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','b6910a1fe3b4488fa91715927a2b91bf','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'B00688D9A7E5D4B672877F6E7A52AB877BB883483CDB9C7D289AAC8966D82765');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-21T23:33:11.452142Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','b6910a1fe3b4488fa91715927a2b91bf','{"on":"2019-07-01"}',NULL,X'',X'E7CECF99DED51A7840C1AADB2ADFCA78A0169207C4702B3ECF64C9C126FC3C94');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-21T23:33:11.452142Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','b6910a1fe3b4488fa91715927a2b91bf','{"on":"2019-07-01"}',NULL,X'',X'C914B190BA8F4BE540293D69DD6CACDB129B0FEEF840A78EFD11A4A0FEC0368D');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-21T23:33:11.461261Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','806ff4575d2e4ba2ab0afb91dbc84955','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'6F7E074209C4296A23D9475A53ABAD3ADD2ED8A73D124DCA2D398E6655D1BBD0');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-21T23:33:11.461261Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','806ff4575d2e4ba2ab0afb91dbc84955','{}',NULL,X'',X'25BF99A1AD4BD086272CC514AED588234C63AA049735E78FA3AAB3EFAF9C0DA9');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-21T23:33:11.463056Z','2019-11-15T05:00:00.000000Z','mai','approve','received','registered','da1106bd1dc94ce8b039dccabc024283','{"reasons":[]}',NULL,X'25BF99A1AD4BD086272CC514AED588234C63AA049735E78FA3AAB3EFAF9C0DA9',X'E94C5AFBF657A13969BCE89D06E8903F526DD27E303D0C6ED2BFAE8D306581AB');
INSERT INTO "journal" VALUES(17,'B-0000003-R',1,'2026-11-21T23:33:11.469186Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','de12b03668dd4939b5fd0964f61d0bcd','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'AA49FEDCE1928B7A7BC8CD5B2784D4FE3DCCD28136464B33B297DD84A2ECBD4C');
INSERT INTO "journal" VALUES(18,'P-0000004-U',1,'2026-11-21T23:33:11.469186Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','de12b03668dd4939b5fd0964f61d0bcd','{}',NULL,X'',X'D5FEE075DA686735ACD131E89958B7A5A0C9F3795B34D78375DE4581E774E8A8');
INSERT INTO "journal" VALUES(19,'cutoff:2019-10-01',1,'2026-11-21T23:33:11.606316Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'75089944962799FB67191A07FB011E99BB49988A2E60F16312A8F312F65145D7');
INSERT INTO "journal" VALUES(20,'cutoff:2019-10-01',2,'2026-11-21T23:33:11.614251Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','4bbb3c14c2ea468baa89fc5e6d02b646','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'75089944962799FB67191A07FB011E99BB49988A2E60F16312A8F312F65145D7',X'E89BB48D1F76054EACF727BC80F56CB626A948B0BD71920FDF37668E6EFCE718');
INSERT INTO "journal" VALUES(21,'cutoff:2019-10-11',1,'2026-11-21T23:33:11.620668Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'C0365D922640393B90687F1CA202914DDB94975B6FC2ABBB3E8A26CD09FC67A3');
INSERT INTO "journal" VALUES(22,'cutoff:2019-10-11',2,'2026-11-21T23:33:11.624030Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','f71631c1c80a4c8ba145c42cf2b3a03b','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C0365D922640393B90687F1CA202914DDB94975B6FC2ABBB3E8A26CD09FC67A3',X'C3893840D42E550D08578E91D72FCA44601A92B8EAF9B5B957FDD10A1749A55E');
INSERT INTO "journal" VALUES(23,'cutoff:2019-10-21',1,'2026-11-21T23:33:11.627533Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'52707576566B94D75F8A1442C6E38023DBF32A3049669A6E1484EF98F41473EE');
INSERT INTO "journal" VALUES(24,'cutoff:2019-10-21',2,'2026-11-21T23:33:11.630993Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','fbdcedd328e141bbbf7a9f89a21982df','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'52707576566B94D75F8A1442C6E38023DBF32A3049669A6E1484EF98F41473EE',X'1FA59B46B1C64B12CCCD959E105AFFC3F74F7EF63640D328DDE0A953BF8EAE65');
INSERT INTO "journal" VALUES(25,'cutoff:2019-11-01',1,'2026-11-21T23:33:11.635161Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'65EC2E174F6C593546E65FBC011F6C7150ADB12E9109BD2385E7FDEA5E34CA3C');
INSERT INTO "journal" VALUES(26,'cutoff:2019-11-01',2,'2026-11-21T23:33:11.638156Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','3927549be4be4b0ebd43d56142e344c8','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'65EC2E174F6C593546E65FBC011F6C7150ADB12E9109BD2385E7FDEA5E34CA3C',X'FD505FF61932518FB52AFC8C214556990009377B7A505C3A5C3C5EF8B302F151');
INSERT INTO "journal" VALUES(27,'cutoff:2019-11-11',1,'2026-11-21T23:33:11.641282Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'795A4B4E80EB05147DC50ED777571CFBC5D83D2BE96D1DF8E0B89395B3BE2049');
INSERT INTO "journal" VALUES(28,'cutoff:2019-11-11',2,'2026-11-21T23:33:11.644018Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','53f7d8b026a24b558474ccc52f4ac1d5','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'795A4B4E80EB05147DC50ED777571CFBC5D83D2BE96D1DF8E0B89395B3BE2049',X'78CE873CE6CBAD1E0FAA187DBC1C5C8F43B769CF54944E71DD28BE17EC746B80');
INSERT INTO "journal" VALUES(29,'cutoff:2019-11-21',1,'2026-11-21T23:33:11.646954Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'DB7D28181ECF526CE7D3895B04BD5B262E0AD9D7BA7DC4978018E8A1196D2A43');
INSERT INTO "journal" VALUES(30,'cutoff:2019-11-21',2,'2026-11-21T23:33:11.649757Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','d1fbb7ad8c4646b8b119cd06956575e2','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'DB7D28181ECF526CE7D3895B04BD5B262E0AD9D7BA7DC4978018E8A1196D2A43',X'3EEBB47351654233024C301A93654ED293585DDEE55141E37E6B34D511172A91');
INSERT INTO "journal" VALUES(31,'B-0000004-P',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','58d0a718169146f3b220e91e4b3ac6ad','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'A3F4F34EC1479385D1CC8FF6352A33A45FD4BAFB26A2D056ABD7343EDF641A1B');
INSERT INTO "journal" VALUES(32,'A-0000001-S',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','58d0a718169146f3b220e91e4b3ac6ad','{"batch":4,"programme":1,"row":2}',NULL,X'',X'1F0767F16FFA7E68DE7FEA5E743C3076CB2751FEF7A12013B439222E3BE3F2B5');
INSERT INTO "journal" VALUES(33,'A-0000002-Q',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','58d0a718169146f3b220e91e4b3ac6ad','{"batch":4,"programme":1,"row":3}',NULL,X'',X'FFAFE878C2625010656DDC4ED20C70B6D8826F4A4BC5F298FB0CDEC57EEAFA9C');
INSERT INTO "journal" VALUES(34,'A-0000003-O',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','58d0a718169146f3b220e91e4b3ac6ad','{"batch":4,"programme":1,"row":4}',NULL,X'',X'740CCA9BFDB2A36FF8F807D7665E1BEC4B896B293D14406EE13EC81648EA1E25');
INSERT INTO "journal" VALUES(35,'A-0000004-M',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','58d0a718169146f3b220e91e4b3ac6ad','{"batch":4,"programme":1,"row":5}',NULL,X'',X'C49DD439EDC47EABB83E4BE458DB07D256569C6C343B1F7434EECA15FC3AD943');
INSERT INTO "journal" VALUES(36,'A-0000005-K',1,'2026-11-21T23:33:11.655660Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','58d0a718169146f3b220e91e4b3ac6ad','{"batch":4,"programme":1,"row":6}',NULL,X'',X'7AEE6C9B6D402C2C0FBBDC7DF92218043ED272B752BBF183B15942141188347C');
INSERT INTO "journal" VALUES(37,'cutoff:2019-12-01',1,'2026-11-21T23:33:11.693620Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'7B8879D40968FEE3ACC548CDC3C8BE542621DAEC8FCF48B72D58FF21F47749D8');
INSERT INTO "journal" VALUES(38,'cutoff:2019-12-01',2,'2026-11-21T23:33:11.696539Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','bad7f31e64304d36a7c89335fdfe1ad2','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'7B8879D40968FEE3ACC548CDC3C8BE542621DAEC8FCF48B72D58FF21F47749D8',X'47816F917A813CB430E4AA72813DED2671E6B9A336E8974DB7D2C74DA897A0FC');
INSERT INTO "journal" VALUES(39,'A-0000004-M',2,'2026-11-21T23:33:11.700196Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','0d98816051e34268b31fbf883a6decbb','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'C49DD439EDC47EABB83E4BE458DB07D256569C6C343B1F7434EECA15FC3AD943',X'6030A59FE7AD8E1D54187B77F5E3BF1AFFFCC69930750523FF47F9A24275011C');
INSERT INTO "journal" VALUES(40,'A-0000002-Q',2,'2026-11-21T23:33:11.708194Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','50098d544d1b4282954e23d2a99166f8','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'FFAFE878C2625010656DDC4ED20C70B6D8826F4A4BC5F298FB0CDEC57EEAFA9C',X'C132E71AF5F2AB4596494B47B4769CC0490FB0851063680F08C6267B51745766');
INSERT INTO "journal" VALUES(41,'A-0000005-K',2,'2026-11-21T23:33:11.711833Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','7382197147554ef5b42522231ac1f458','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7AEE6C9B6D402C2C0FBBDC7DF92218043ED272B752BBF183B15942141188347C',X'600E7CE951052F130FFAA6451E01E0AB0C0B0309FD910F52A93B3812B1A97A3A');
INSERT INTO "journal" VALUES(42,'A-0000001-S',2,'2026-11-21T23:33:11.715763Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','8588f94366f0488ab616f170e151206d','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'1F0767F16FFA7E68DE7FEA5E743C3076CB2751FEF7A12013B439222E3BE3F2B5',X'83921773DA26C42C6EF8CB3B335F47A742C9B3F910135411F008D8755CA0AC8C');
INSERT INTO "journal" VALUES(43,'B-0000005-N',1,'2026-11-21T23:33:11.722263Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','1ff554b2ac61487083b7b841d67fb066','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'33818395D95CA2CD5CBC25733243A05E4487B44EF89971E63B95B4202558B221');
INSERT INTO "journal" VALUES(44,'A-0000006-I',1,'2026-11-21T23:33:11.722263Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','1ff554b2ac61487083b7b841d67fb066','{"batch":5,"programme":1,"row":2}',NULL,X'',X'802E99BB7C67A4B5A0E3325DC3E1B6D5957FB1257FD3F5C6CD1B0D404330ACDF');
INSERT INTO "journal" VALUES(45,'A-0000007-G',1,'2026-11-21T23:33:11.722263Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','1ff554b2ac61487083b7b841d67fb066','{"batch":5,"programme":1,"row":3}',NULL,X'',X'A9982FD27AFB201204B0CFB5F383900EE7D26F7956C50A1CB6399911A92E23B6');
INSERT INTO "journal" VALUES(46,'A-0000008-E',1,'2026-11-21T23:33:11.722263Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','1ff554b2ac61487083b7b841d67fb066','{"batch":5,"programme":1,"row":4}',NULL,X'',X'A67A657FBAFD5D6E4FB756C37E19ED4A391B1FE315B9EA2D1B9736574F337F85');
INSERT INTO "journal" VALUES(47,'A-0000009-C',1,'2026-11-21T23:33:11.722263Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','1ff554b2ac61487083b7b841d67fb066','{"batch":5,"programme":1,"row":5}',NULL,X'',X'D747C5A16855CE2C291C763C2FC15AF54583E7B388C858F483BB9938674CB4ED');
INSERT INTO "journal" VALUES(48,'cutoff:2019-12-11',1,'2026-11-21T23:33:11.736668Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'B731D28AB3842F5D17E8238369C4D6BBAED9402D236B18B45F96181F2631C339');
INSERT INTO "journal" VALUES(49,'cutoff:2019-12-11',2,'2026-11-21T23:33:11.739927Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','b24005d1876042e0ae44404ea53c9f91','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B731D28AB3842F5D17E8238369C4D6BBAED9402D236B18B45F96181F2631C339',X'548D37492AAF913575F32198FF88156198F392E7FE0C1C26F72BE432047C0074');
INSERT INTO "journal" VALUES(50,'A-0000003-O',2,'2026-11-21T23:33:11.743102Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','63e5a346502a4e9db640978f77f4014d','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'740CCA9BFDB2A36FF8F807D7665E1BEC4B896B293D14406EE13EC81648EA1E25',X'17EAD7981EC005255FE83F65E77FA859DCAF6FE8727B32405278094C9E0EB25A');
INSERT INTO "journal" VALUES(51,'A-0000009-C',2,'2026-11-21T23:33:11.746946Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','086b7d640d56432bb7b10a92e144f0cf','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'D747C5A16855CE2C291C763C2FC15AF54583E7B388C858F483BB9938674CB4ED',X'011960CF93EC04A17D8E78EB84DE78D439DBB011DA07F1493BFC79B77D02510F');
INSERT INTO "journal" VALUES(52,'A-0000008-E',2,'2026-11-21T23:33:11.751049Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','8929a7835dec404682fe7be4d38e9ae9','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'A67A657FBAFD5D6E4FB756C37E19ED4A391B1FE315B9EA2D1B9736574F337F85',X'71B384ED91D50A20CA1EF465BE4EB27AF4414F82C4B904FBA5BAEF0007CE6353');
INSERT INTO "journal" VALUES(53,'A-0000007-G',2,'2026-11-21T23:33:11.755366Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','27f76a593881488bbe47a99461a160f6','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'A9982FD27AFB201204B0CFB5F383900EE7D26F7956C50A1CB6399911A92E23B6',X'B6BD46E3F14E46FE22F694C6999E4C5AA7CFAF17E272B6E0BE354939C0F6063A');
INSERT INTO "journal" VALUES(54,'A-0000006-I',2,'2026-11-21T23:33:11.759024Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','c8ba78a97d3042c6a69a6b531a02ea63','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'802E99BB7C67A4B5A0E3325DC3E1B6D5957FB1257FD3F5C6CD1B0D404330ACDF',X'FC5205CCF8E7344E15AFB3CF111F4B5DFFEB179DD62B3384140ED6DB7280733C');
INSERT INTO "journal" VALUES(55,'B-0000006-L',1,'2026-11-21T23:33:11.765238Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','eb54b3b22df0467aa6d40b13fc0ef387','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'B92695620EC0DAD0FF306EB47F3EA28D5C616BDA2528640DE0836381196309FE');
INSERT INTO "journal" VALUES(56,'A-0000010-Q',1,'2026-11-21T23:33:11.765238Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','eb54b3b22df0467aa6d40b13fc0ef387','{"batch":6,"programme":1,"row":3}',NULL,X'',X'D21F7DE381010A66DDE868DC8746334DCE955DBC8F1659C7EC158D1CA8ABA15E');
INSERT INTO "journal" VALUES(57,'A-0000011-O',1,'2026-11-21T23:33:11.765238Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','eb54b3b22df0467aa6d40b13fc0ef387','{"batch":6,"programme":1,"row":4}',NULL,X'',X'7D0A374597C740AC89E41E57A440CDAC468E3B2D9B3FBB5F0E7022E27AB9E810');
INSERT INTO "journal" VALUES(58,'A-0000012-M',1,'2026-11-21T23:33:11.765238Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','eb54b3b22df0467aa6d40b13fc0ef387','{"batch":6,"programme":1,"row":5}',NULL,X'',X'A27FCCB66DFBAD7785419905087046A2676ED9F33E59FFAC50A429B6707AE9CE');
INSERT INTO "journal" VALUES(59,'A-0000011-O',2,'2026-11-21T23:33:11.782203Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','295dd4d307bb49bf9d65a9e73d2aa50f','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'7D0A374597C740AC89E41E57A440CDAC468E3B2D9B3FBB5F0E7022E27AB9E810',X'C55A2965E8D380444F7F2F3B07E6D05AB5327538D55D8231563895661A12FC50');
INSERT INTO "journal" VALUES(60,'B-0000007-J',1,'2026-11-21T23:33:11.787809Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','f8751c9171474eac90d57bd705c5f081','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'5380297AEADB2FAAB198B3FD313FC32F9368C9601C605E4274EC3736CB9EE1E7');
INSERT INTO "journal" VALUES(61,'A-0000013-K',1,'2026-11-21T23:33:11.787809Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','f8751c9171474eac90d57bd705c5f081','{"batch":7,"programme":1,"row":2}',NULL,X'',X'B46EC01141078DE7D33D07926133A7BE4995323E0BC7655563CEBDC2CE09D334');
INSERT INTO "journal" VALUES(62,'A-0000014-I',1,'2026-11-21T23:33:11.787809Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','f8751c9171474eac90d57bd705c5f081','{"batch":7,"programme":1,"row":3}',NULL,X'',X'E9C3D99606BB3F2EAD4CE81B49DAAAE6563E85791A800F45D12A9615C5F92B9F');
INSERT INTO "journal" VALUES(63,'A-0000015-G',1,'2026-11-21T23:33:11.787809Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','f8751c9171474eac90d57bd705c5f081','{"batch":7,"programme":1,"row":5}',NULL,X'',X'50111EBECFFA360991A3303A5C7B1F791EA28FAB1454E3E5EBB68CAAB8219269');
INSERT INTO "journal" VALUES(64,'cutoff:2019-12-21',1,'2026-11-21T23:33:11.802073Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'5A17BB84C89BBFE9B5F5F50A7B2D3404AA0428BDAC1715EF0C4369958772048C');
INSERT INTO "journal" VALUES(65,'A-0000001-S',3,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','48acb815e85b4ed78a73f7743ebbc29a','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'83921773DA26C42C6EF8CB3B335F47A742C9B3F910135411F008D8755CA0AC8C',X'B2692921B896CAB4DEBFF979BE23DE5913DF553EE3A84A0F60B99E516BC4D3A2');
INSERT INTO "journal" VALUES(66,'A-0000002-Q',3,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','48acb815e85b4ed78a73f7743ebbc29a','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'C132E71AF5F2AB4596494B47B4769CC0490FB0851063680F08C6267B51745766',X'2162E04315341828B338C715B4761F6EF63D37A4AE0B6672503E54532B9A68AE');
INSERT INTO "journal" VALUES(67,'A-0000003-O',3,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','48acb815e85b4ed78a73f7743ebbc29a','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'17EAD7981EC005255FE83F65E77FA859DCAF6FE8727B32405278094C9E0EB25A',X'63E6EBE6DAE22F3C5F81F4EC29AFF90C30544EB6575298803E885D8023C80D4B');
INSERT INTO "journal" VALUES(68,'A-0000004-M',3,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','48acb815e85b4ed78a73f7743ebbc29a','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'6030A59FE7AD8E1D54187B77F5E3BF1AFFFCC69930750523FF47F9A24275011C',X'D4E329C1D7CE93BFEF77DFF4CF231851C43B8CC571056CA9ABC7B5132E144498');
INSERT INTO "journal" VALUES(69,'A-0000005-K',3,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','48acb815e85b4ed78a73f7743ebbc29a','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'600E7CE951052F130FFAA6451E01E0AB0C0B0309FD910F52A93B3812B1A97A3A',X'537F1011E975753542E8D3B1BC9A3BDA19323382080603F13E99C826066DBA9F');
INSERT INTO "journal" VALUES(70,'K-0000001-L',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"A"}',NULL,X'',X'7D9A3067E69B84DC4DF07467462DED0C04EB0BD721969985C38CB9F24F8D96A2');
INSERT INTO "journal" VALUES(71,'K-0000002-J',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"B"}',NULL,X'',X'F82F44C0C414E7991CA78FDA3B2414F4316BF1F168EE2E0B2D0739059173B85E');
INSERT INTO "journal" VALUES(72,'K-0000003-H',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"A"}',NULL,X'',X'26F0B7AD450AAD592B6270E69BFB529F7EA7519EFF04650E0B4F8572A5160A8A');
INSERT INTO "journal" VALUES(73,'K-0000004-F',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"B"}',NULL,X'',X'88870026A4E11D5D74233707B6696F829BCE24AF7404D5AFFC948A7EFD895F6E');
INSERT INTO "journal" VALUES(74,'K-0000005-D',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"A"}',NULL,X'',X'D4EEBF26DDD2EB64F76CFC91EF5B996663011B6A7490505882640D3E4990A615');
INSERT INTO "journal" VALUES(75,'K-0000006-B',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"B"}',NULL,X'',X'3DBBA5CC5EA9B64CD0FBF7D3A4E8E068CB1DF6A749DAC2F1B12C0B281B44A376');
INSERT INTO "journal" VALUES(76,'K-0000007-9',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"A"}',NULL,X'',X'B497BEEE028828D76B7C8C0B5C1BECB28A691A6B64C102957E1DF474880DCAD2');
INSERT INTO "journal" VALUES(77,'K-0000008-7',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"B"}',NULL,X'',X'C0BE2966F461A3AEDE244D3D74C4246268E3AC3E50A4E05D838961BE0ECD4F5A');
INSERT INTO "journal" VALUES(78,'K-0000009-5',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"A"}',NULL,X'',X'31C500D0EC545887D4037DB54BD1464F490174CCC01D9DC6536960CC97A0B729');
INSERT INTO "journal" VALUES(79,'K-0000010-J',1,'2026-11-21T23:33:11.803619Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','48acb815e85b4ed78a73f7743ebbc29a','{"kit":"B"}',NULL,X'',X'5ECDAFDCCA5FB8C7E730BC28C65273707C174B7055E87471F1413C291F87B845');
INSERT INTO "journal" VALUES(80,'cutoff:2019-12-21',2,'2026-11-21T23:33:11.812899Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','f6b91314eaac4ff2a6fd8242b5b9e2d6','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'5A17BB84C89BBFE9B5F5F50A7B2D3404AA0428BDAC1715EF0C4369958772048C',X'7723339325DCC094225D7ACABDDCDAB94CD80C7E0D9C26670E549A23DF4F6BCE');
INSERT INTO "journal" VALUES(81,'A-0000012-M',2,'2026-11-21T23:33:11.817098Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','bcd8d4956aad47b6a10c65cbad63d08e','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'A27FCCB66DFBAD7785419905087046A2676ED9F33E59FFAC50A429B6707AE9CE',X'5BB04E45037411F76E3B8E16B71FB1FDC4A435E0B47A6F3CF62C2D6958EC9ECE');
INSERT INTO "journal" VALUES(82,'A-0000015-G',2,'2026-11-21T23:33:11.821431Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','664a820dde4546b4a9bdb8c1d6991d70','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'50111EBECFFA360991A3303A5C7B1F791EA28FAB1454E3E5EBB68CAAB8219269',X'9E908D9AEE48FCB6532301A487E58422E570FF45DCC81C056FB0B7300336CD8D');
INSERT INTO "journal" VALUES(83,'A-0000010-Q',2,'2026-11-21T23:33:11.824547Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','0136fa04f950456a862860e534f36e21','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'D21F7DE381010A66DDE868DC8746334DCE955DBC8F1659C7EC158D1CA8ABA15E',X'9C8B7E8FBE11C3CF5BD4FCFA90B8AF652C0E354B5939E67CEC0F142C676CCB3E');
INSERT INTO "journal" VALUES(84,'A-0000013-K',2,'2026-11-21T23:33:11.827804Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','7fdd8a4efe744686a2225977852123d8','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'B46EC01141078DE7D33D07926133A7BE4995323E0BC7655563CEBDC2CE09D334',X'D7F0FFE682200F517BF89D5516AFA0AEFBC48EB8B9EF550D01A1D19E8656712F');
INSERT INTO "journal" VALUES(85,'B-0000008-H',1,'2026-11-21T23:33:11.833453Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','37bd484cdaec4330b2575c49a1f4f2ad','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'FB09AA20D6885D4D1CE15305B6251AF0AC7C134A79D70EBB4EF5CC930E59DCDB');
INSERT INTO "journal" VALUES(86,'A-0000016-E',1,'2026-11-21T23:33:11.833453Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','37bd484cdaec4330b2575c49a1f4f2ad','{"batch":8,"programme":1,"row":2}',NULL,X'',X'611790577D84E89A44BDCCAA33EF05943AC36835DFA9F25D3F55AD9BB3780910');
INSERT INTO "journal" VALUES(87,'A-0000017-C',1,'2026-11-21T23:33:11.833453Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','37bd484cdaec4330b2575c49a1f4f2ad','{"batch":8,"programme":1,"row":3}',NULL,X'',X'C8F3EBD3E67030FDBBA526039A71D48A3ED1A0C3F322B4F87E2F9BA809AB077F');
INSERT INTO "journal" VALUES(88,'A-0000018-A',1,'2026-11-21T23:33:11.833453Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','37bd484cdaec4330b2575c49a1f4f2ad','{"batch":8,"programme":1,"row":4}',NULL,X'',X'938FD9A7E916E9009FB0D28F3615BEB5B6A56209FFE76C5AD64322C3CFB6CA12');
INSERT INTO "journal" VALUES(89,'A-0000019-8',1,'2026-11-21T23:33:11.833453Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','37bd484cdaec4330b2575c49a1f4f2ad','{"batch":8,"programme":1,"row":5}',NULL,X'',X'68CD27925410ABBF043520183459D2517D294E5FD2FBE7EABD2BEBDEEC2EEABE');
INSERT INTO "journal" VALUES(90,'cutoff:2020-01-01',1,'2026-11-21T23:33:11.845766Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'C18782E107DCF2C13B01964343088BC71021ED77466CC191FDB92AE41D5874ED');
INSERT INTO "journal" VALUES(91,'A-0000006-I',3,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','8201728b0e8b47dfab05212473356817','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'FC5205CCF8E7344E15AFB3CF111F4B5DFFEB179DD62B3384140ED6DB7280733C',X'7DD3F776DAEB9507462378634EB2925083802494E39FA18A614900F01CEDA41C');
INSERT INTO "journal" VALUES(92,'A-0000007-G',3,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','8201728b0e8b47dfab05212473356817','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'B6BD46E3F14E46FE22F694C6999E4C5AA7CFAF17E272B6E0BE354939C0F6063A',X'C1166D2E46D6B0DD5C34B8EA320C50E64B2C23C368B4BF736D849BAEE913E0CD');
INSERT INTO "journal" VALUES(93,'A-0000008-E',3,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','8201728b0e8b47dfab05212473356817','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'71B384ED91D50A20CA1EF465BE4EB27AF4414F82C4B904FBA5BAEF0007CE6353',X'4612E17002EC7CFA6221BF1112DE5D15A0F422A85B877B6BFDDF97E5DD18AB2A');
INSERT INTO "journal" VALUES(94,'A-0000009-C',3,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','8201728b0e8b47dfab05212473356817','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'011960CF93EC04A17D8E78EB84DE78D439DBB011DA07F1493BFC79B77D02510F',X'30A7310D697E83DAE56E5AC3C3B75FFDB0106E6D329DE62B3C67F762A3FE1E79');
INSERT INTO "journal" VALUES(95,'K-0000011-H',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"A"}',NULL,X'',X'6CA935F989C7A63E0980404F0FA4CC2F0B4A8729AAAD708079D5FAF67346EA32');
INSERT INTO "journal" VALUES(96,'K-0000012-F',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"B"}',NULL,X'',X'30D7EB856C5A9961EC17D7158F4723F68466995A352D9CB7008D75598108DBFE');
INSERT INTO "journal" VALUES(97,'K-0000013-D',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"A"}',NULL,X'',X'F95EEE7096F1AFB5B6E46F3D8C059D79A6A01E22D158D5FA8AD6E25152031BB8');
INSERT INTO "journal" VALUES(98,'K-0000014-B',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"B"}',NULL,X'',X'819810D58F4FCC9033E549F677D17EB4B8DDF1D96E86FAC5447DB46A46D8B8DF');
INSERT INTO "journal" VALUES(99,'K-0000015-9',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"A"}',NULL,X'',X'7A62E05B1D8FB82F35769C4EF9D573DD658D7DC908A5B5F2FFCB9E6A18756C02');
INSERT INTO "journal" VALUES(100,'K-0000016-7',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"B"}',NULL,X'',X'2DBE75B681CF3433C3078649BF9C50B59548A6DDFEB8BAD9CFA9AAD285FB95D3');
INSERT INTO "journal" VALUES(101,'K-0000017-5',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"A"}',NULL,X'',X'BA5D3820BBAF116BA80C38A4D379B1070C5248C13673D26CD57B589141928A02');
INSERT INTO "journal" VALUES(102,'K-0000018-3',1,'2026-11-21T23:33:11.846964Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','8201728b0e8b47dfab05212473356817','{"kit":"B"}',NULL,X'',X'210EF93CA2E38DD09C8EB6125B31F42FD4F010250656A4EFF4B41BBC088E7610');
INSERT INTO "journal" VALUES(103,'cutoff:2020-01-01',2,'2026-11-21T23:33:11.853252Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','5caadaf195b84d9dbefcb3454b5ada79','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'C18782E107DCF2C13B01964343088BC71021ED77466CC191FDB92AE41D5874ED',X'FE26E7E643A7807BE8ADB7BAE1C7EE5293EA4BC91FE3C30EFD84C7B955B2CD2C');
INSERT INTO "journal" VALUES(104,'A-0000014-I',2,'2026-11-21T23:33:11.857163Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','3e0603ade80a49bba51805ae5b47f1c5','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E9C3D99606BB3F2EAD4CE81B49DAAAE6563E85791A800F45D12A9615C5F92B9F',X'3D14A994A8379D1617B0D42A456A4D5617C840426A465732D73DD12AE7D9D8DD');
INSERT INTO "journal" VALUES(105,'A-0000017-C',2,'2026-11-21T23:33:11.860760Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','f9c378d38c3b4984a1b70faad5dc5aee','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'C8F3EBD3E67030FDBBA526039A71D48A3ED1A0C3F322B4F87E2F9BA809AB077F',X'0423C7C607D82DA6EAA349E7A6B4648734F7C1B0F05BA46066A5A542722E3C43');
INSERT INTO "journal" VALUES(106,'B-0000009-F',1,'2026-11-21T23:33:11.865974Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','8c5e983a34ea4a96be316c1630de13b6','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'EE2BA29693D72287612267DF8E0D277580508CA4B3D279147D4F175B2A91D101');
INSERT INTO "journal" VALUES(107,'A-0000020-M',1,'2026-11-21T23:33:11.865974Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','8c5e983a34ea4a96be316c1630de13b6','{"batch":9,"programme":1,"row":2}',NULL,X'',X'ABD63D34E02E4C2054A96BD655C21F21718054EE5B6D01C0BFA03421653EA248');
INSERT INTO "journal" VALUES(108,'A-0000021-K',1,'2026-11-21T23:33:11.865974Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','8c5e983a34ea4a96be316c1630de13b6','{"batch":9,"programme":1,"row":3}',NULL,X'',X'CA57D4812B8E563AF26E9F0512CBD63D8FFBF74F3B69AFFDF2BF3E7AAF2D75F5');
INSERT INTO "journal" VALUES(109,'A-0000022-I',1,'2026-11-21T23:33:11.865974Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','8c5e983a34ea4a96be316c1630de13b6','{"batch":9,"programme":1,"row":5}',NULL,X'',X'D3D1F483123D09AF6A623377D5C5045C45BEB86E284D0311C7BDFF3C849509DB');
INSERT INTO "journal" VALUES(110,'A-0000019-8',2,'2026-11-21T23:33:11.881881Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','d6b49ef438d9443c8b6f7b6861bcff10','{"programme":1,"reasons":["size"]}',NULL,X'68CD27925410ABBF043520183459D2517D294E5FD2FBE7EABD2BEBDEEC2EEABE',X'B8E7652358D601D361DB13FD6F8CD07393340F19D96764946A54979A20384A97');
INSERT INTO "journal" VALUES(111,'A-0000018-A',2,'2026-11-21T23:33:11.889008Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','0a00bf303c454ccb8a1fbfdc7d15b7fa','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'938FD9A7E916E9009FB0D28F3615BEB5B6A56209FFE76C5AD64322C3CFB6CA12',X'96D1F2F3F7ECAB57CD9FC4BA79C136436673FA47D6A5C49517AD673388198B4D');
INSERT INTO "journal" VALUES(112,'A-0000016-E',2,'2026-11-21T23:33:11.894207Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','feff03caf91f43c3a41a46e07d09628d','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'611790577D84E89A44BDCCAA33EF05943AC36835DFA9F25D3F55AD9BB3780910',X'CF02DD0010F2B7582DBC101790C85A1D25E4B0995C0AEFE961E7C49713E7F7C7');
INSERT INTO "journal" VALUES(113,'A-0000022-I',2,'2026-11-21T23:33:11.899263Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','3042a5dcfbea4907a2c48abecd5ecd62','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'D3D1F483123D09AF6A623377D5C5045C45BEB86E284D0311C7BDFF3C849509DB',X'95B8659ED01ADD685850DBDE8A1AD88CEE822B37C07A85822AABB777EEA043E4');
INSERT INTO "journal" VALUES(114,'A-0000021-K',2,'2026-11-21T23:33:11.904114Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','463f00a583c84e0d878e23cd7af236b6','{"outcome":"fail","rule":"same-store"}',X'E464E7A1F94A672BD25CD2EBD0B273ABCDB2433567BB60B1AE5CCC83DD669652',X'CA57D4812B8E563AF26E9F0512CBD63D8FFBF74F3B69AFFDF2BF3E7AAF2D75F5',X'676AA306721E79F0D9375AC7A65EBE4220C4516CB27C774B36099AEF487984EA');
INSERT INTO "journal" VALUES(115,'A-0000021-K',3,'2026-11-21T23:33:12.013137Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','b9ddd6e4dee34f1cb240dcf1e08439f2','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'676AA306721E79F0D9375AC7A65EBE4220C4516CB27C774B36099AEF487984EA',X'BE10152970D3274FA733B3FB35D345BAA6973AFE15D35A011329365F317A204E');
INSERT INTO "journal" VALUES(116,'cutoff:2020-01-11',1,'2026-11-21T23:33:12.018673Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'10F3782BDE0BBC4A977ADFF7465DFEBF784AFE036F70FA5A4C28C4B8CB096156');
INSERT INTO "journal" VALUES(117,'A-0000010-Q',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'9C8B7E8FBE11C3CF5BD4FCFA90B8AF652C0E354B5939E67CEC0F142C676CCB3E',X'7B0CD6FC22F9B43923AEC431E89F35886ACBC8FFCB4F89C1C3513AB2E1EF4C44');
INSERT INTO "journal" VALUES(118,'A-0000011-O',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'C55A2965E8D380444F7F2F3B07E6D05AB5327538D55D8231563895661A12FC50',X'AB3B6B15E959EB912C288F372D4FE395BCCF70B70A8C6528E68D742211160056');
INSERT INTO "journal" VALUES(119,'A-0000012-M',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'5BB04E45037411F76E3B8E16B71FB1FDC4A435E0B47A6F3CF62C2D6958EC9ECE',X'C11DF78660549A660FAC8FB279AB15DC24E3A4D78CC77D97AB1A91AA3D0DA9C4');
INSERT INTO "journal" VALUES(120,'A-0000013-K',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'D7F0FFE682200F517BF89D5516AFA0AEFBC48EB8B9EF550D01A1D19E8656712F',X'463EBFC4273DC5957E22026A39E44BF8C97FECC149227B27CF02B833DED5237B');
INSERT INTO "journal" VALUES(121,'A-0000014-I',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'3D14A994A8379D1617B0D42A456A4D5617C840426A465732D73DD12AE7D9D8DD',X'FE69C79FBEF879250978B8D1199411F241469BF0AF728763C8ABBA72BD944B6F');
INSERT INTO "journal" VALUES(122,'A-0000015-G',3,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','96819d2187c4409f9da2376b172cfc38','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'9E908D9AEE48FCB6532301A487E58422E570FF45DCC81C056FB0B7300336CD8D',X'BA216B5031FD800FA532092F96FC2AEA9642F8A1F50F0F49D6076B6F59E123B8');
INSERT INTO "journal" VALUES(123,'K-0000019-1',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'73307695A863A3B3D782C507461AC4F3C1C38B6383FE660A3536B8504B75A534');
INSERT INTO "journal" VALUES(124,'K-0000020-F',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'871C45B45D28E115F131C59A3292E4EFA23F00008CB47217460772C4FD89D28D');
INSERT INTO "journal" VALUES(125,'K-0000021-D',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'D25F96D86C4C4E8BB802ACA463E065B1630D3A283119AF4A8C9F1109FE4B91F6');
INSERT INTO "journal" VALUES(126,'K-0000022-B',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'01B9D040B4FCC2D1ADE857BA4185D89FE30DABD37126B7316BBDB8DD3BC5C9FD');
INSERT INTO "journal" VALUES(127,'K-0000023-9',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'F9D15ACAF457EC4F6C3FA68D91863A0ACE714A2CFD4537C95796D9E0FCC1FDE7');
INSERT INTO "journal" VALUES(128,'K-0000024-7',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'4A2768C6FFBD1043068676C17012070298CB24975A5FDBCCD77954B7B6B3E493');
INSERT INTO "journal" VALUES(129,'K-0000025-5',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'D78B95F5DAE23AD39BCB2A84BCAF9B3A1CC230ED409B5CF4886595CE880CBC65');
INSERT INTO "journal" VALUES(130,'K-0000026-3',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'B6A3D2B17B8AE53A3C201D7CE3A90074E91817E3AA37C6C57FBCAD8DE46391C7');
INSERT INTO "journal" VALUES(131,'K-0000027-1',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'746C3E84FB757A18DC275AF163E09CEF986180F07BE3E79717D65494F7306F27');
INSERT INTO "journal" VALUES(132,'K-0000028-0',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'71C510D5A79284CB64043DDF8C4F79528A0437287561BF11D19C48DA4FA34092');
INSERT INTO "journal" VALUES(133,'K-0000029-Y',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"A"}',NULL,X'',X'8799F4A2400B372BA9C4E8152A8DF1883B60777C04B4E029F33911F64C83E151');
INSERT INTO "journal" VALUES(134,'K-0000030-B',1,'2026-11-21T23:33:12.019857Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','96819d2187c4409f9da2376b172cfc38','{"kit":"B"}',NULL,X'',X'2FF73F01BE45E99900329E988A090287803FEA65F435ED0EE7D3EFEE0BDBC4BF');
INSERT INTO "journal" VALUES(135,'cutoff:2020-01-11',2,'2026-11-21T23:33:12.024818Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','f4cb130379c84388a6f87c63df54feef','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'10F3782BDE0BBC4A977ADFF7465DFEBF784AFE036F70FA5A4C28C4B8CB096156',X'DFEF1FF7A7E698B5C88D60019EFD3B2A26F34C417D7E2C443A9A69C8FA06826A');
INSERT INTO "journal" VALUES(136,'B-0000010-T',1,'2026-11-21T23:33:12.031176Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','b212de2026284a278a98634dda9a16d1','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'84FB92F01E5F910C85A4D8CC3C96BFE6038DC8B231A26F82EA4A3393F1C754BB');
INSERT INTO "journal" VALUES(137,'A-0000023-G',1,'2026-11-21T23:33:12.031176Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','b212de2026284a278a98634dda9a16d1','{"batch":10,"programme":1,"row":2}',NULL,X'',X'3535B00B076710385DE2422CE07EB64D1F6737E0B8FD661EAE29E6C216ACF128');
INSERT INTO "journal" VALUES(138,'A-0000024-E',1,'2026-11-21T23:33:12.031176Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','b212de2026284a278a98634dda9a16d1','{"batch":10,"programme":1,"row":3}',NULL,X'',X'D72B67000D6AA1FCF6A8DF79E32097568D6F561D8E716BDE650FC11F18144212');
INSERT INTO "journal" VALUES(139,'A-0000025-C',1,'2026-11-21T23:33:12.031176Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','b212de2026284a278a98634dda9a16d1','{"batch":10,"programme":1,"row":4}',NULL,X'',X'AE7330B8D3F1F1E722A10BBF5F00D44AC84A620CFA566B96D768310EDFD1C48D');
INSERT INTO "journal" VALUES(140,'A-0000026-A',1,'2026-11-21T23:33:12.031176Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','b212de2026284a278a98634dda9a16d1','{"batch":10,"programme":1,"row":5}',NULL,X'',X'18115E768301EF0CBDD7058AAE1B298496A1D0221FBBD18761A35CF9BB9E3A0A');
INSERT INTO "journal" VALUES(141,'A-0000020-M',2,'2026-11-21T23:33:12.047822Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','f0a36beec8f6473d9328c76313647792','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'ABD63D34E02E4C2054A96BD655C21F21718054EE5B6D01C0BFA03421653EA248',X'0779687F1237F3440D6448C26FB8856A6AB569AF8A032C77192C3ABD10D4350C');
INSERT INTO "journal" VALUES(142,'A-0000025-C',2,'2026-11-21T23:33:12.051301Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','5147ae2c166546609aa95cd2afc87f16','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'AE7330B8D3F1F1E722A10BBF5F00D44AC84A620CFA566B96D768310EDFD1C48D',X'1A9BBCD7DF426CD010E50F0160C3D74030EF6BFF3B3FA8EC6FF8C8C7053249AF');
INSERT INTO "journal" VALUES(143,'A-0000026-A',2,'2026-11-21T23:33:12.054596Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','e17a579f17384eaba408c27755bb597e','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'18115E768301EF0CBDD7058AAE1B298496A1D0221FBBD18761A35CF9BB9E3A0A',X'345C3D5CC906D6DA11DC2A7B514475BD0535D3AF94855F2286BBF4AFAF4F28DA');
INSERT INTO "journal" VALUES(144,'cutoff:2020-01-21',1,'2026-11-21T23:33:12.059076Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'2065894E04D39F98ABD888A0378F1A7459E985BC565A56A6D9AC03BA11C8A3A6');
INSERT INTO "journal" VALUES(145,'A-0000016-E',3,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','47e44f83e00d4d34bd158cb5a23ab9c0','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'CF02DD0010F2B7582DBC101790C85A1D25E4B0995C0AEFE961E7C49713E7F7C7',X'028FB681C1E52AA1E93D7A930DC596735F7F85242019A9E1E8EE61D768D7D8B6');
INSERT INTO "journal" VALUES(146,'A-0000017-C',3,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','47e44f83e00d4d34bd158cb5a23ab9c0','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'0423C7C607D82DA6EAA349E7A6B4648734F7C1B0F05BA46066A5A542722E3C43',X'E7FDBE0DB0C16684DFA3F2DA7B4B0FA28527EDE6B5B4AF1E0A2345F0332F0544');
INSERT INTO "journal" VALUES(147,'A-0000018-A',3,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','47e44f83e00d4d34bd158cb5a23ab9c0','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'96D1F2F3F7ECAB57CD9FC4BA79C136436673FA47D6A5C49517AD673388198B4D',X'122F8F9B9C2578614FC4DDC9F02C7D1E5D2786BC949499D0BEAAA3FEFE374DEE');
INSERT INTO "journal" VALUES(148,'K-0000031-9',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"A"}',NULL,X'',X'7F9C6578099A8281E7DFE72A4DCA5ADD2520A5D1230CEA2C18739312EF1F2D41');
INSERT INTO "journal" VALUES(149,'K-0000032-7',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"B"}',NULL,X'',X'1DE4CCB7974FF44198D09468F2434D1B2E39B3309FD6B43154F7406B102A5B8F');
INSERT INTO "journal" VALUES(150,'K-0000033-5',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"A"}',NULL,X'',X'54537A36BA9A133B1F6ABFF44DE557459176804C2D77B075E6CB0F287F75C1A8');
INSERT INTO "journal" VALUES(151,'K-0000034-3',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"B"}',NULL,X'',X'75706AF3CA8A61D5D1CFDAA839C60C6F58FFD30B74E04D23DF967BE11A18BFC5');
INSERT INTO "journal" VALUES(152,'K-0000035-1',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"A"}',NULL,X'',X'3E01EA2C4C06D6C4F6584B0EED495A2AB923DF7C61847676749CBAF9294CE964');
INSERT INTO "journal" VALUES(153,'K-0000036-0',1,'2026-11-21T23:33:12.060171Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','47e44f83e00d4d34bd158cb5a23ab9c0','{"kit":"B"}',NULL,X'',X'4FCCF2B2D9971F2B7A7C7F59116AAB1C5793FC8CEA08870FB4DA6E6F0B2888BC');
INSERT INTO "journal" VALUES(154,'cutoff:2020-01-21',2,'2026-11-21T23:33:12.064704Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','66aa7c7a7bcf447fb4ca32ba9a8a79e6','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'2065894E04D39F98ABD888A0378F1A7459E985BC565A56A6D9AC03BA11C8A3A6',X'733664B1135B1AD0E03FD56F10C5A13774517DE22CCB6ACF6B838C55A5D02915');
INSERT INTO "journal" VALUES(155,'B-0000011-R',1,'2026-11-21T23:33:12.074212Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','9946a16f8a2340b0b39de2d2f8e64866','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'2EA7DF24135C1C6F49F5DBFB897B9B867080F1BF76892726FCC3B3C1578B8485');
INSERT INTO "journal" VALUES(156,'A-0000027-8',1,'2026-11-21T23:33:12.074212Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9946a16f8a2340b0b39de2d2f8e64866','{"batch":11,"programme":1,"row":2}',NULL,X'',X'817B621633F96340A572A8A843C62F2683B305A65727C2A7ACB8FC6515E38D68');
INSERT INTO "journal" VALUES(157,'A-0000028-6',1,'2026-11-21T23:33:12.074212Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9946a16f8a2340b0b39de2d2f8e64866','{"batch":11,"programme":1,"row":3}',NULL,X'',X'E3B061AB0518C4B616A982560D4A619C571563DDBF4ADCF02C2FA53942E96756');
INSERT INTO "journal" VALUES(158,'A-0000029-4',1,'2026-11-21T23:33:12.074212Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9946a16f8a2340b0b39de2d2f8e64866','{"batch":11,"programme":1,"row":4}',NULL,X'',X'8A0057422583583018BDA8884961CBE252312FBB84399B3A64AD40B795E8142B');
INSERT INTO "journal" VALUES(159,'A-0000030-I',1,'2026-11-21T23:33:12.074212Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9946a16f8a2340b0b39de2d2f8e64866','{"batch":11,"programme":1,"row":5}',NULL,X'',X'F9BD18B9E8D7DC2998B11BA9FAF1340EA676DC2443D41D976E0A26DCB7CB2D38');
INSERT INTO "journal" VALUES(160,'A-0000023-G',2,'2026-11-21T23:33:12.088996Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','0d900ae1191d4dd9b5365f53c8546e58','{"programme":1,"reasons":["size"]}',NULL,X'3535B00B076710385DE2422CE07EB64D1F6737E0B8FD661EAE29E6C216ACF128',X'C39A13EC59CAFC82BAD187105631F833C5A602F1F56B5D53C6F13A09ECF197EA');
INSERT INTO "journal" VALUES(161,'cutoff:2020-02-01',1,'2026-11-21T23:33:12.094584Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'56C017E7DB248933DFBF58B08F1E7441F03AF32A84D230BE88749171E1AD2A14');
INSERT INTO "journal" VALUES(162,'A-0000020-M',3,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','b35e142a21c94bc5bcfbf3643c7d324c','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'0779687F1237F3440D6448C26FB8856A6AB569AF8A032C77192C3ABD10D4350C',X'BA45778011E606C747FFA80E29EFA32F43ED2AF9451B4072F6B2AB576715F49B');
INSERT INTO "journal" VALUES(163,'A-0000021-K',4,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','b35e142a21c94bc5bcfbf3643c7d324c','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'BE10152970D3274FA733B3FB35D345BAA6973AFE15D35A011329365F317A204E',X'E8AB348EB5A79B8550C4BDD99B26EB0DA76565570DE6F018B07676A75FE9A225');
INSERT INTO "journal" VALUES(164,'A-0000022-I',3,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','b35e142a21c94bc5bcfbf3643c7d324c','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'95B8659ED01ADD685850DBDE8A1AD88CEE822B37C07A85822AABB777EEA043E4',X'8BAB13E7381BADBB0304A41C14C4D3BC869F792696DA5EB920921A8C78BE9DD8');
INSERT INTO "journal" VALUES(165,'K-0000037-Y',1,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','b35e142a21c94bc5bcfbf3643c7d324c','{"kit":"A"}',NULL,X'',X'60E7BE0BD34FC1DE62844E3965FE9220D64B41FABD2A289FD699BD8E0C253369');
INSERT INTO "journal" VALUES(166,'K-0000038-W',1,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','b35e142a21c94bc5bcfbf3643c7d324c','{"kit":"B"}',NULL,X'',X'C73A136F891744E5121000785D89663AD6412F02C5F37FE6871AA49358F11AAB');
INSERT INTO "journal" VALUES(167,'K-0000039-U',1,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','b35e142a21c94bc5bcfbf3643c7d324c','{"kit":"A"}',NULL,X'',X'28A1A6EAEE3E1777760A1A9965798EC2AE5B20BB6ACDEC5270BFA1E5DA22060A');
INSERT INTO "journal" VALUES(168,'K-0000040-7',1,'2026-11-21T23:33:12.095677Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','b35e142a21c94bc5bcfbf3643c7d324c','{"kit":"B"}',NULL,X'',X'A7317955B127356749A83D292B998DFE252E9929FED4E946015AB62737FD5772');
INSERT INTO "journal" VALUES(169,'cutoff:2020-02-01',2,'2026-11-21T23:33:12.100483Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','7705ed4650d348c8a8c9da7b8ba72e6f','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'56C017E7DB248933DFBF58B08F1E7441F03AF32A84D230BE88749171E1AD2A14',X'ED6242A4DAB0684ED4E763241619316336A453A13B6530D27EFBF3422DC87C68');
INSERT INTO "journal" VALUES(170,'B-0000012-P',1,'2026-11-21T23:33:12.108339Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','667cb720120543a2ad25869bd710ef6f','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'A07841BC0FDB2A1EA1A9CE168B0DA6C00EE28EC2CC0BE2D9AFFE8E44CA241F3D');
INSERT INTO "journal" VALUES(171,'A-0000031-G',1,'2026-11-21T23:33:12.108339Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','667cb720120543a2ad25869bd710ef6f','{"batch":12,"programme":1,"row":2}',NULL,X'',X'27C0D443B7E9E8B5A152C8173EEB597AD4B5BE43A096C55E2C8B10892CDC85A6');
INSERT INTO "journal" VALUES(172,'A-0000032-E',1,'2026-11-21T23:33:12.108339Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','667cb720120543a2ad25869bd710ef6f','{"batch":12,"programme":1,"row":3}',NULL,X'',X'F655FD9C550E4BFDF74A2642B104EBCCADB82D07143DC3E78A5C546478714928');
INSERT INTO "journal" VALUES(173,'A-0000033-C',1,'2026-11-21T23:33:12.108339Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','667cb720120543a2ad25869bd710ef6f','{"batch":12,"programme":1,"row":4}',NULL,X'',X'384021621A83F3B371A58C83054C7AE63C468858E2B5C1C53A663C48F295B93C');
INSERT INTO "journal" VALUES(174,'A-0000034-A',1,'2026-11-21T23:33:12.108339Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','667cb720120543a2ad25869bd710ef6f','{"batch":12,"programme":1,"row":5}',NULL,X'',X'BBE66C0A3DDFA49805E6233B8149E67A3AE547C2E3EAD3F85837872B28E02528');
INSERT INTO "journal" VALUES(175,'cutoff:2020-02-11',1,'2026-11-21T23:33:12.126767Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'68813C8FD37022396BD9F05803584F7F93CC751B219619D1658E27EE05A49E9F');
INSERT INTO "journal" VALUES(176,'A-0000025-C',3,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','c0ed8bbab22c470db377675c171ced1b','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'1A9BBCD7DF426CD010E50F0160C3D74030EF6BFF3B3FA8EC6FF8C8C7053249AF',X'FBE4816BFA1A6EAC9B8E08BECF2332F8E873251DEDCF2413E03B38B2D2683CF8');
INSERT INTO "journal" VALUES(177,'A-0000026-A',3,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','c0ed8bbab22c470db377675c171ced1b','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'345C3D5CC906D6DA11DC2A7B514475BD0535D3AF94855F2286BBF4AFAF4F28DA',X'851EF3B3D80D20883F1CF94AEC1904EDAE85FBDE6A2D455BB9B00E2F242280DA');
INSERT INTO "journal" VALUES(178,'K-0000041-5',1,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','c0ed8bbab22c470db377675c171ced1b','{"kit":"A"}',NULL,X'',X'D423106F3E307A440507D5245BD2F9D7EEF62BFB3838008C5948EBCF359ADC8D');
INSERT INTO "journal" VALUES(179,'K-0000042-3',1,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','c0ed8bbab22c470db377675c171ced1b','{"kit":"B"}',NULL,X'',X'A16113D8A9111FC2EF677F666B348F19E48C67D94F608880A3939E851A2A3653');
INSERT INTO "journal" VALUES(180,'K-0000043-1',1,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','c0ed8bbab22c470db377675c171ced1b','{"kit":"A"}',NULL,X'',X'7845CD42E2FE48D0B91FFFDA394A870D0874A7AC54B329C8CF1ABB4DBBB760D9');
INSERT INTO "journal" VALUES(181,'K-0000044-0',1,'2026-11-21T23:33:12.128396Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','c0ed8bbab22c470db377675c171ced1b','{"kit":"B"}',NULL,X'',X'DB02C5CBB7D03C86D2F6F7F7128BE048195F03E590EDB8B53809911C4F0E0540');
INSERT INTO "journal" VALUES(182,'cutoff:2020-02-11',2,'2026-11-21T23:33:12.134379Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','ae4ae9ed35ad4dbe8731cf72fb6b2770','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'68813C8FD37022396BD9F05803584F7F93CC751B219619D1658E27EE05A49E9F',X'89080DD93570F8EE2ABCE9AA05E648EF92A33886D82215C3C99E365D8BB3BD1C');
INSERT INTO "journal" VALUES(183,'A-0000031-G',2,'2026-11-21T23:33:12.139707Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','78c51d8dc97846dba7a9d65c6fe38f88','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'27C0D443B7E9E8B5A152C8173EEB597AD4B5BE43A096C55E2C8B10892CDC85A6',X'3850658A7CB074D8B0D213076D2C790A06C49ADA220B8D51E1A1D3BF878AB559');
INSERT INTO "journal" VALUES(184,'B-0000013-N',1,'2026-11-21T23:33:12.144696Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','6199f81db4b6458594f005c9104bd689','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'BFCFE348C48ADA3F62300A77975E8E01F40B594C78D5EB60291ADEC3D0EBE0DD');
INSERT INTO "journal" VALUES(185,'A-0000035-8',1,'2026-11-21T23:33:12.144696Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','6199f81db4b6458594f005c9104bd689','{"batch":13,"programme":1,"row":3}',NULL,X'',X'5AD9693D9A57410665E938FC7DD1F0137EC09FA2D965B92F7945D8D943431E44');
INSERT INTO "journal" VALUES(186,'B-0000014-L',1,'2026-11-21T23:33:12.157574Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','f8d6058dc2da4edeab0c4a6871cfb440','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'1C5454BDF408B13F43D2303049729334C72BF6BC30F2602ACED1ECF7DD72FA17');
INSERT INTO "journal" VALUES(187,'A-0000036-6',1,'2026-11-21T23:33:12.157574Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','f8d6058dc2da4edeab0c4a6871cfb440','{"batch":14,"programme":1,"row":2}',NULL,X'',X'36DCECDDE6FC5BA1E0717A96E7AD010789AF634A09D707CD1651304F797BE019');
INSERT INTO "journal" VALUES(188,'A-0000037-4',1,'2026-11-21T23:33:12.157574Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','f8d6058dc2da4edeab0c4a6871cfb440','{"batch":14,"programme":1,"row":3}',NULL,X'',X'405E3EC34F2F00DAF039CA8246B8D1335495EEAC64B3522C8ED4EFBB15272D4A');
INSERT INTO "journal" VALUES(189,'A-0000038-2',1,'2026-11-21T23:33:12.157574Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','f8d6058dc2da4edeab0c4a6871cfb440','{"batch":14,"programme":1,"row":4}',NULL,X'',X'E2E4A8BC1B6549C58CFD894A981A38AC5D62A7886AB12FD481CB5B57AD7631AD');
INSERT INTO "journal" VALUES(190,'A-0000039-Z',1,'2026-11-21T23:33:12.157574Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','f8d6058dc2da4edeab0c4a6871cfb440','{"batch":14,"programme":1,"row":5}',NULL,X'',X'F15EA88830349556F7034792E22461D5630C14A53CE63197786D4EC7F6AEBDFF');
INSERT INTO "journal" VALUES(191,'A-0000001-S',4,'2026-11-21T23:33:12.170555Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','356e4458f092409d9a8e424d1e2993da','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'B2692921B896CAB4DEBFF979BE23DE5913DF553EE3A84A0F60B99E516BC4D3A2',X'A8A092027DA75B8F8E02A2CDCB94112DFF768D27294E0436FA75733FAE4767FA');
INSERT INTO "journal" VALUES(192,'K-0000001-L',2,'2026-11-21T23:33:12.170555Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','356e4458f092409d9a8e424d1e2993da','{"application":"A-0000001-S"}',NULL,X'7D9A3067E69B84DC4DF07467462DED0C04EB0BD721969985C38CB9F24F8D96A2',X'AAABD030E21848381CBA96D51A32543512498C768252A4D14AE40CB9EA3EC331');
INSERT INTO "journal" VALUES(193,'K-0000002-J',2,'2026-11-21T23:33:12.170555Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','356e4458f092409d9a8e424d1e2993da','{"application":"A-0000001-S"}',NULL,X'F82F44C0C414E7991CA78FDA3B2414F4316BF1F168EE2E0B2D0739059173B85E',X'E59DFFD7B48CEE744E47F58CC673660A0BF768B715E8DBD59B9E7F69F1FFB7AE');
INSERT INTO "journal" VALUES(194,'A-0000024-E',2,'2026-11-21T23:33:12.178908Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','710cfbf337e844528db0701d0d715e8f','{"reasons":["documents-missing"]}',NULL,X'D72B67000D6AA1FCF6A8DF79E32097568D6F561D8E716BDE650FC11F18144212',X'F508238DB57E9532497E6115C24177B3080658ED8183CAAD21D0641CA751B99E');
INSERT INTO "journal" VALUES(195,'A-0000027-8',2,'2026-11-21T23:33:12.185116Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','09e0fa996a244227b3c0b4c738bc7d26','{}',X'355FE308B255D873744DEC60131306153BECB8688FB584A0EA9DEEDF3353376E',X'817B621633F96340A572A8A843C62F2683B305A65727C2A7ACB8FC6515E38D68',X'144879128A84499D86E397995E93ACD3DF845CEE2D7A59560D0CFDCF64933592');
INSERT INTO "journal" VALUES(196,'A-0000028-6',2,'2026-11-21T23:33:12.190382Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','9409e126e8094d3481e357c02e4f7913','{"awaits":"reject","reasons":["discretion"]}',X'3CD3852B33CC3C3FC68329C5A6E632C76A89F3A3E59C546DFA00CB09982C7C54',X'E3B061AB0518C4B616A982560D4A619C571563DDBF4ADCF02C2FA53942E96756',X'05D95114ACCE53B9C2AB8DC95013A287CE631C8489A0F03D8659F336303DA889');
INSERT INTO "journal" VALUES(197,'A-0000029-4',2,'2026-11-21T23:33:12.193973Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','3497f9f5f64940ac848c2c17c4f232fb','{"assignee":"rin"}',NULL,X'8A0057422583583018BDA8884961CBE252312FBB84399B3A64AD40B795E8142B',X'3296AE9F95021DBC442191E49DC8BAD4EADB7BAEB9FA002598AE670C3F7F3F43');
INSERT INTO "journal" VALUES(198,'A-0000030-I',2,'2026-11-21T23:33:12.197594Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','9d48082ea5284932acc8b2b508109112','{"assignee":"ren"}',NULL,X'F9BD18B9E8D7DC2998B11BA9FAF1340EA676DC2443D41D976E0A26DCB7CB2D38',X'72E623D472334F8D4CB79D87BF198007F00A13BDDD679F4673D218B1744DDBA0');
INSERT INTO "journal" VALUES(199,'A-0000032-E',2,'2026-11-21T23:33:12.218088Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','7da39d4df1bc49de8c385c4a833307a0','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'F655FD9C550E4BFDF74A2642B104EBCCADB82D07143DC3E78A5C546478714928',X'298698402A397A90F3C10BE000E6DAA78989932835BCBD6F8F8A3D7311B7E36B');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'70B7160B5CC802365F20DCD977BB2C9B','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'D2E566E3064DA6E428F51F5CA0FFF39B','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'D5C269896D6ABFE0C7E68395478C3E6F','{"note":"制度の趣旨に照らして判断"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-21T23:33:10.974972Z');
INSERT INTO "operation" VALUES('899e6ab7379c404b8547a92ae5f40001','admin','staff-add','2026-11-21T23:33:11.246598Z');
INSERT INTO "operation" VALUES('61599571750b469baba10817c7b5e9d8','admin','staff-add','2026-11-21T23:33:11.280310Z');
INSERT INTO "operation" VALUES('a55a915b983b43de923f9e123bb9519e','admin','staff-add','2026-11-21T23:33:11.304749Z');
INSERT INTO "operation" VALUES('19f33aa632b2478882e19e5442e54d44','admin','staff-add','2026-11-21T23:33:11.328996Z');
INSERT INTO "operation" VALUES('a2c5cf2865b44c5c8e97402a8dea67d6','admin','staff-add','2026-11-21T23:33:11.353992Z');
INSERT INTO "operation" VALUES('813776a9bb07469d9e3a07b8da6a44d3','admin','staff-add','2026-11-21T23:33:11.380273Z');
INSERT INTO "operation" VALUES('a95fbe13944f4439959d106801e226eb','admin','staff-add','2026-11-21T23:33:11.410253Z');
INSERT INTO "operation" VALUES('b6910a1fe3b4488fa91715927a2b91bf','admin','intake','2026-11-21T23:33:11.452142Z');
INSERT INTO "operation" VALUES('806ff4575d2e4ba2ab0afb91dbc84955','rin','intake','2026-11-21T23:33:11.461261Z');
INSERT INTO "operation" VALUES('da1106bd1dc94ce8b039dccabc024283','mai','approve','2026-11-21T23:33:11.463056Z');
INSERT INTO "operation" VALUES('de12b03668dd4939b5fd0964f61d0bcd','ren','intake','2026-11-21T23:33:11.469186Z');
INSERT INTO "operation" VALUES('f6699c4915df430e8d6447b7bbd0fe82','mai','render-letters','2026-11-21T23:33:11.603294Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-21T23:33:11.606316Z');
INSERT INTO "operation" VALUES('b8ea126d1d634b1ebff76f6f98828676','mai','closing-chunk','2026-11-21T23:33:11.609198Z');
INSERT INTO "operation" VALUES('4bbb3c14c2ea468baa89fc5e6d02b646','mai','close','2026-11-21T23:33:11.614251Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-21T23:33:11.620668Z');
INSERT INTO "operation" VALUES('fcaee0e7e4964f72bac63b6a04931887','mai','closing-chunk','2026-11-21T23:33:11.622527Z');
INSERT INTO "operation" VALUES('f71631c1c80a4c8ba145c42cf2b3a03b','mai','close','2026-11-21T23:33:11.624030Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-21T23:33:11.627533Z');
INSERT INTO "operation" VALUES('2fa1de5a56c34cafa67580fbb5b2041e','mai','closing-chunk','2026-11-21T23:33:11.628761Z');
INSERT INTO "operation" VALUES('fbdcedd328e141bbbf7a9f89a21982df','mai','close','2026-11-21T23:33:11.630993Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-21T23:33:11.635161Z');
INSERT INTO "operation" VALUES('019b8fe5f37840c2ba189499deac6b21','mai','closing-chunk','2026-11-21T23:33:11.636487Z');
INSERT INTO "operation" VALUES('3927549be4be4b0ebd43d56142e344c8','mai','close','2026-11-21T23:33:11.638156Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-21T23:33:11.641282Z');
INSERT INTO "operation" VALUES('24cb96f94bcf421a9fa6b0b221217d0b','mai','closing-chunk','2026-11-21T23:33:11.642637Z');
INSERT INTO "operation" VALUES('53f7d8b026a24b558474ccc52f4ac1d5','mai','close','2026-11-21T23:33:11.644018Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-21T23:33:11.646954Z');
INSERT INTO "operation" VALUES('f712a6aad296490f9ea58818f81fc918','mai','closing-chunk','2026-11-21T23:33:11.648114Z');
INSERT INTO "operation" VALUES('d1fbb7ad8c4646b8b119cd06956575e2','mai','close','2026-11-21T23:33:11.649757Z');
INSERT INTO "operation" VALUES('8fc3ea1f642a4eccab7bd1c69542348e','rin','number','2026-11-21T23:33:11.671780Z');
INSERT INTO "operation" VALUES('2c6913b1c51044c19c5fd1d77d9506e0','rin','stage','2026-11-21T23:33:11.675104Z');
INSERT INTO "operation" VALUES('58d0a718169146f3b220e91e4b3ac6ad','rin','intake','2026-11-21T23:33:11.678662Z');
INSERT INTO "operation" VALUES('1e10f689669748dba12ebbc42aa1503e','rin','clear-staging','2026-11-21T23:33:11.686445Z');
INSERT INTO "operation" VALUES('e2934845542646f29239eae0a796f95f','rin','clear-staging','2026-11-21T23:33:11.687155Z');
INSERT INTO "operation" VALUES('4a7c128978da464492acdcb888df6be5','rin','clear-staging','2026-11-21T23:33:11.687701Z');
INSERT INTO "operation" VALUES('00b35c95a07f49b8bab2690bc215b353','rin','clear-staging','2026-11-21T23:33:11.688339Z');
INSERT INTO "operation" VALUES('ee1970ba1dd940c899c70d72ac55efe2','rin','clear-staging','2026-11-21T23:33:11.689162Z');
INSERT INTO "operation" VALUES('f0e9155a53e44d138f190bbf76288544','rin','clear-staging','2026-11-21T23:33:11.689862Z');
INSERT INTO "operation" VALUES('7c402993ff844af78d5baf872fd35eb0','rin','clear-staging','2026-11-21T23:33:11.690398Z');
INSERT INTO "operation" VALUES('13a7ee61b8f84b918b93cb0794e7cae0','rin','index','2026-11-21T23:33:11.690961Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-21T23:33:11.693620Z');
INSERT INTO "operation" VALUES('0e67489f9cf948ad8aa34dcec168a24e','mai','closing-chunk','2026-11-21T23:33:11.695050Z');
INSERT INTO "operation" VALUES('bad7f31e64304d36a7c89335fdfe1ad2','mai','close','2026-11-21T23:33:11.696539Z');
INSERT INTO "operation" VALUES('0d98816051e34268b31fbf883a6decbb','rin','approve','2026-11-21T23:33:11.700196Z');
INSERT INTO "operation" VALUES('50098d544d1b4282954e23d2a99166f8','ren','approve','2026-11-21T23:33:11.708194Z');
INSERT INTO "operation" VALUES('7382197147554ef5b42522231ac1f458','rin','approve','2026-11-21T23:33:11.711833Z');
INSERT INTO "operation" VALUES('8588f94366f0488ab616f170e151206d','ren','approve','2026-11-21T23:33:11.715763Z');
INSERT INTO "operation" VALUES('2642b3301cc34a6aa56ef71f29a55cd5','rin','number','2026-11-21T23:33:11.725890Z');
INSERT INTO "operation" VALUES('7e43d01b05e44769bddc9dd1702a98db','rin','stage','2026-11-21T23:33:11.727547Z');
INSERT INTO "operation" VALUES('1ff554b2ac61487083b7b841d67fb066','rin','intake','2026-11-21T23:33:11.729288Z');
INSERT INTO "operation" VALUES('d20b8b81d39c4f588906e6fd03469622','rin','clear-staging','2026-11-21T23:33:11.732413Z');
INSERT INTO "operation" VALUES('b01a7d5167a341fa8323e0a1755faaa6','rin','clear-staging','2026-11-21T23:33:11.732910Z');
INSERT INTO "operation" VALUES('63383114f64948a094622673f010c31b','rin','clear-staging','2026-11-21T23:33:11.733474Z');
INSERT INTO "operation" VALUES('e98eb429ea7d4391849300d57117723c','rin','clear-staging','2026-11-21T23:33:11.733991Z');
INSERT INTO "operation" VALUES('ccf3807f78f14136b9b3bf046c14a563','rin','clear-staging','2026-11-21T23:33:11.734412Z');
INSERT INTO "operation" VALUES('f614b68c83bb49a6be3ebbf8f4f825f3','rin','clear-staging','2026-11-21T23:33:11.734761Z');
INSERT INTO "operation" VALUES('38de1605621b4fed9ad6510aac7bba38','rin','clear-staging','2026-11-21T23:33:11.735091Z');
INSERT INTO "operation" VALUES('9a5def25d04647c6a14ade30f5c63c76','rin','index','2026-11-21T23:33:11.735433Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-21T23:33:11.736668Z');
INSERT INTO "operation" VALUES('b42de51ec95843e39d4a6e8158f2a8e6','mai','closing-chunk','2026-11-21T23:33:11.738173Z');
INSERT INTO "operation" VALUES('b24005d1876042e0ae44404ea53c9f91','mai','close','2026-11-21T23:33:11.739927Z');
INSERT INTO "operation" VALUES('63e5a346502a4e9db640978f77f4014d','rin','approve','2026-11-21T23:33:11.743102Z');
INSERT INTO "operation" VALUES('086b7d640d56432bb7b10a92e144f0cf','ren','approve','2026-11-21T23:33:11.746946Z');
INSERT INTO "operation" VALUES('8929a7835dec404682fe7be4d38e9ae9','rin','approve','2026-11-21T23:33:11.751049Z');
INSERT INTO "operation" VALUES('27f76a593881488bbe47a99461a160f6','ren','approve','2026-11-21T23:33:11.755366Z');
INSERT INTO "operation" VALUES('c8ba78a97d3042c6a69a6b531a02ea63','rin','approve','2026-11-21T23:33:11.759024Z');
INSERT INTO "operation" VALUES('e208da4894df4155bddc8d14fc7afd2b','rin','number','2026-11-21T23:33:11.768930Z');
INSERT INTO "operation" VALUES('947ba5bb3dde4e2ba390f90c72455f1b','rin','stage','2026-11-21T23:33:11.770579Z');
INSERT INTO "operation" VALUES('eb54b3b22df0467aa6d40b13fc0ef387','rin','intake','2026-11-21T23:33:11.772497Z');
INSERT INTO "operation" VALUES('3833d3cc9b4941bd895fa8f68e18a035','rin','clear-staging','2026-11-21T23:33:11.775761Z');
INSERT INTO "operation" VALUES('c5088298eca54100b2747a5c202993e7','rin','clear-staging','2026-11-21T23:33:11.776466Z');
INSERT INTO "operation" VALUES('2c4c655a8bf74b75b93a4974eafdd137','rin','clear-staging','2026-11-21T23:33:11.777145Z');
INSERT INTO "operation" VALUES('dbe34a5105ef4d5daa350148f9f5cf07','rin','clear-staging','2026-11-21T23:33:11.777911Z');
INSERT INTO "operation" VALUES('27d1c33c4d504aafba6d647ff74926c2','rin','clear-staging','2026-11-21T23:33:11.778691Z');
INSERT INTO "operation" VALUES('fdbf8e668f9348b685110ab6d106d8d3','rin','clear-staging','2026-11-21T23:33:11.779462Z');
INSERT INTO "operation" VALUES('df6db43b0c91468b881fd6dfaf15e730','rin','clear-staging','2026-11-21T23:33:11.780136Z');
INSERT INTO "operation" VALUES('076ab1a274084f7a8fe16f1b6b33481d','rin','index','2026-11-21T23:33:11.780762Z');
INSERT INTO "operation" VALUES('295dd4d307bb49bf9d65a9e73d2aa50f','rin','approve','2026-11-21T23:33:11.782203Z');
INSERT INTO "operation" VALUES('cede1068784e4c4e93c7485bc4789daa','rin','number','2026-11-21T23:33:11.792470Z');
INSERT INTO "operation" VALUES('29f32126b1a54ae5a89a3912f94440f5','rin','stage','2026-11-21T23:33:11.793937Z');
INSERT INTO "operation" VALUES('f8751c9171474eac90d57bd705c5f081','rin','intake','2026-11-21T23:33:11.795704Z');
INSERT INTO "operation" VALUES('58efbbbfb56a406cad5057a54633cd70','rin','clear-staging','2026-11-21T23:33:11.798089Z');
INSERT INTO "operation" VALUES('72f6b1768c4c4e12a9eb205cd8bb9dc6','rin','clear-staging','2026-11-21T23:33:11.798568Z');
INSERT INTO "operation" VALUES('296dfc893a6046c785614de6ad06fbb4','rin','clear-staging','2026-11-21T23:33:11.798970Z');
INSERT INTO "operation" VALUES('8e2718c18151432192b2266120a5738c','rin','clear-staging','2026-11-21T23:33:11.799320Z');
INSERT INTO "operation" VALUES('2d01bbb07ed9443db9a19f8079dda99f','rin','clear-staging','2026-11-21T23:33:11.799656Z');
INSERT INTO "operation" VALUES('6c499f6fc37b458f8ee3f75cca8ffae4','rin','clear-staging','2026-11-21T23:33:11.799982Z');
INSERT INTO "operation" VALUES('539a7e24ed0e43348e5d63ca98f8abd8','rin','clear-staging','2026-11-21T23:33:11.800301Z');
INSERT INTO "operation" VALUES('3fa953c6a4654142bea8654534b3cb99','rin','index','2026-11-21T23:33:11.800632Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-21T23:33:11.802073Z');
INSERT INTO "operation" VALUES('48acb815e85b4ed78a73f7743ebbc29a','mai','closing-chunk','2026-11-21T23:33:11.803619Z');
INSERT INTO "operation" VALUES('f6b91314eaac4ff2a6fd8242b5b9e2d6','mai','close','2026-11-21T23:33:11.812899Z');
INSERT INTO "operation" VALUES('bcd8d4956aad47b6a10c65cbad63d08e','ren','approve','2026-11-21T23:33:11.817098Z');
INSERT INTO "operation" VALUES('664a820dde4546b4a9bdb8c1d6991d70','ren','approve','2026-11-21T23:33:11.821431Z');
INSERT INTO "operation" VALUES('0136fa04f950456a862860e534f36e21','ren','approve','2026-11-21T23:33:11.824547Z');
INSERT INTO "operation" VALUES('7fdd8a4efe744686a2225977852123d8','ren','approve','2026-11-21T23:33:11.827804Z');
INSERT INTO "operation" VALUES('6b1e74a6db054071b760d227b1892c25','ren','number','2026-11-21T23:33:11.836429Z');
INSERT INTO "operation" VALUES('4bfd51d2f49042448f43d0b5c9a5caed','ren','stage','2026-11-21T23:33:11.837815Z');
INSERT INTO "operation" VALUES('37bd484cdaec4330b2575c49a1f4f2ad','ren','intake','2026-11-21T23:33:11.839288Z');
INSERT INTO "operation" VALUES('a6cede5d14b04fb885e86b14532a5af8','ren','clear-staging','2026-11-21T23:33:11.841305Z');
INSERT INTO "operation" VALUES('d4f7d0951b7b41089235aafe711c8497','ren','clear-staging','2026-11-21T23:33:11.841805Z');
INSERT INTO "operation" VALUES('aea8f8aacf884e3c8b7d3bc75bc50add','ren','clear-staging','2026-11-21T23:33:11.842197Z');
INSERT INTO "operation" VALUES('0a5d3433f9f3424a94cf06fb8e353864','ren','clear-staging','2026-11-21T23:33:11.842538Z');
INSERT INTO "operation" VALUES('2649ef683aa742f3b8421491b13d3952','ren','clear-staging','2026-11-21T23:33:11.842863Z');
INSERT INTO "operation" VALUES('db87edbaebf545a9906f4c54ed3fc5f5','ren','clear-staging','2026-11-21T23:33:11.843183Z');
INSERT INTO "operation" VALUES('4da263f05a1c4a8ea8442262bc732cae','ren','clear-staging','2026-11-21T23:33:11.843498Z');
INSERT INTO "operation" VALUES('6ffe8f6444c147f297bdaf0201b7aa76','ren','index','2026-11-21T23:33:11.843841Z');
INSERT INTO "operation" VALUES('e33ab13982d441c084f4006b0a9d4380','mai','render-letters','2026-11-21T23:33:11.844535Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-21T23:33:11.845766Z');
INSERT INTO "operation" VALUES('8201728b0e8b47dfab05212473356817','mai','closing-chunk','2026-11-21T23:33:11.846964Z');
INSERT INTO "operation" VALUES('5caadaf195b84d9dbefcb3454b5ada79','mai','close','2026-11-21T23:33:11.853252Z');
INSERT INTO "operation" VALUES('3e0603ade80a49bba51805ae5b47f1c5','ren','approve','2026-11-21T23:33:11.857163Z');
INSERT INTO "operation" VALUES('f9c378d38c3b4984a1b70faad5dc5aee','ren','approve','2026-11-21T23:33:11.860760Z');
INSERT INTO "operation" VALUES('6bf87b34da4d4e299963ec1863d1fee3','rin','number','2026-11-21T23:33:11.868991Z');
INSERT INTO "operation" VALUES('e07218cce67a49a99ce95c1fe7127ef2','rin','stage','2026-11-21T23:33:11.870538Z');
INSERT INTO "operation" VALUES('8c5e983a34ea4a96be316c1630de13b6','rin','intake','2026-11-21T23:33:11.872394Z');
INSERT INTO "operation" VALUES('d2370670166643989d658d8ce54815db','rin','clear-staging','2026-11-21T23:33:11.875596Z');
INSERT INTO "operation" VALUES('da0edb417dcb43949dff5b19f947cd36','rin','clear-staging','2026-11-21T23:33:11.876241Z');
INSERT INTO "operation" VALUES('c5b84c62db374d4fb2822a4e71368bbb','rin','clear-staging','2026-11-21T23:33:11.876832Z');
INSERT INTO "operation" VALUES('9490f8048a3e4edeaac74c7c5776e2b5','rin','clear-staging','2026-11-21T23:33:11.877661Z');
INSERT INTO "operation" VALUES('31d006ddc96946368145314658c67fc4','rin','clear-staging','2026-11-21T23:33:11.878418Z');
INSERT INTO "operation" VALUES('5579949c3ac74815965cec53c8e7c9b2','rin','clear-staging','2026-11-21T23:33:11.879063Z');
INSERT INTO "operation" VALUES('005e360a295243ad8fc4d6790132535e','rin','clear-staging','2026-11-21T23:33:11.879669Z');
INSERT INTO "operation" VALUES('9a13a750c6d349ebb89f0d2cb85059d1','rin','index','2026-11-21T23:33:11.880265Z');
INSERT INTO "operation" VALUES('d6b49ef438d9443c8b6f7b6861bcff10','rin','reject','2026-11-21T23:33:11.881881Z');
INSERT INTO "operation" VALUES('0a00bf303c454ccb8a1fbfdc7d15b7fa','rin','approve','2026-11-21T23:33:11.889008Z');
INSERT INTO "operation" VALUES('feff03caf91f43c3a41a46e07d09628d','rin','approve','2026-11-21T23:33:11.894207Z');
INSERT INTO "operation" VALUES('3042a5dcfbea4907a2c48abecd5ecd62','ren','approve','2026-11-21T23:33:11.899263Z');
INSERT INTO "operation" VALUES('463f00a583c84e0d878e23cd7af236b6','ren','settle','2026-11-21T23:33:11.904114Z');
INSERT INTO "operation" VALUES('b9ddd6e4dee34f1cb240dcf1e08439f2','ren','approve','2026-11-21T23:33:12.013137Z');
INSERT INTO "operation" VALUES('af3a311124f24f6b96de0a5593f1b88f','mai','render-letters','2026-11-21T23:33:12.017230Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-21T23:33:12.018673Z');
INSERT INTO "operation" VALUES('96819d2187c4409f9da2376b172cfc38','mai','closing-chunk','2026-11-21T23:33:12.019857Z');
INSERT INTO "operation" VALUES('f4cb130379c84388a6f87c63df54feef','mai','close','2026-11-21T23:33:12.024818Z');
INSERT INTO "operation" VALUES('de55fafa629041a4b0a2907c1d26f037','rin','number','2026-11-21T23:33:12.036664Z');
INSERT INTO "operation" VALUES('85e2e17c0522475589d9420fff2f33bd','rin','stage','2026-11-21T23:33:12.040241Z');
INSERT INTO "operation" VALUES('b212de2026284a278a98634dda9a16d1','rin','intake','2026-11-21T23:33:12.042151Z');
INSERT INTO "operation" VALUES('4afe618380fe480ab30466e205995346','rin','clear-staging','2026-11-21T23:33:12.044192Z');
INSERT INTO "operation" VALUES('7321945f7078441ba57af84daca5ad7b','rin','clear-staging','2026-11-21T23:33:12.044622Z');
INSERT INTO "operation" VALUES('3a5fb5e0bd43489d8ee9606111bb14ec','rin','clear-staging','2026-11-21T23:33:12.045000Z');
INSERT INTO "operation" VALUES('11dacf5c5f604d4eb7e567a01b16c914','rin','clear-staging','2026-11-21T23:33:12.045493Z');
INSERT INTO "operation" VALUES('a74efbc95fa941fa9d4b07c12a8a4813','rin','clear-staging','2026-11-21T23:33:12.045859Z');
INSERT INTO "operation" VALUES('4a09e1e80d8d4ad5a647def9c6966dd7','rin','clear-staging','2026-11-21T23:33:12.046194Z');
INSERT INTO "operation" VALUES('1144409a79234f2e9b94690b1616b6e9','rin','clear-staging','2026-11-21T23:33:12.046517Z');
INSERT INTO "operation" VALUES('da90046e7adf4b9ba4eebfa30f42ab29','rin','index','2026-11-21T23:33:12.046860Z');
INSERT INTO "operation" VALUES('f0a36beec8f6473d9328c76313647792','rin','approve','2026-11-21T23:33:12.047822Z');
INSERT INTO "operation" VALUES('5147ae2c166546609aa95cd2afc87f16','ren','approve','2026-11-21T23:33:12.051301Z');
INSERT INTO "operation" VALUES('e17a579f17384eaba408c27755bb597e','ren','approve','2026-11-21T23:33:12.054596Z');
INSERT INTO "operation" VALUES('342fff15c32646b4864d250c87e929ce','mai','render-letters','2026-11-21T23:33:12.057870Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-21T23:33:12.059076Z');
INSERT INTO "operation" VALUES('47e44f83e00d4d34bd158cb5a23ab9c0','mai','closing-chunk','2026-11-21T23:33:12.060171Z');
INSERT INTO "operation" VALUES('66aa7c7a7bcf447fb4ca32ba9a8a79e6','mai','close','2026-11-21T23:33:12.064704Z');
INSERT INTO "operation" VALUES('6e8fd71135bb433397eec1b9497772e3','rin','number','2026-11-21T23:33:12.077843Z');
INSERT INTO "operation" VALUES('3590b7c1d8eb460cb4e3039d65c989a2','rin','stage','2026-11-21T23:33:12.079652Z');
INSERT INTO "operation" VALUES('9946a16f8a2340b0b39de2d2f8e64866','rin','intake','2026-11-21T23:33:12.081697Z');
INSERT INTO "operation" VALUES('259f6d04b6d24e168e41fc10c39fb389','rin','clear-staging','2026-11-21T23:33:12.083904Z');
INSERT INTO "operation" VALUES('cfb54122ebd84966a64892846aa9c17f','rin','clear-staging','2026-11-21T23:33:12.084400Z');
INSERT INTO "operation" VALUES('a30b89019c9442ccb9e1dce34c26f92f','rin','clear-staging','2026-11-21T23:33:12.085043Z');
INSERT INTO "operation" VALUES('123fa871a61149ae8e25a4d9dde01c23','rin','clear-staging','2026-11-21T23:33:12.085734Z');
INSERT INTO "operation" VALUES('660495cc55844bd5bb2a3b00ded17577','rin','clear-staging','2026-11-21T23:33:12.086341Z');
INSERT INTO "operation" VALUES('98c3bdbd73834b92a2f039fc02f0c585','rin','clear-staging','2026-11-21T23:33:12.086976Z');
INSERT INTO "operation" VALUES('b7ef5e58efa74f378f2683597c459cfe','rin','clear-staging','2026-11-21T23:33:12.087546Z');
INSERT INTO "operation" VALUES('a6e8393196a049dda0028b0bada89ec9','rin','index','2026-11-21T23:33:12.087938Z');
INSERT INTO "operation" VALUES('0d900ae1191d4dd9b5365f53c8546e58','ren','reject','2026-11-21T23:33:12.088996Z');
INSERT INTO "operation" VALUES('9587f6a078fc49a2b3b2e00a1e51d8df','mai','render-letters','2026-11-21T23:33:12.093311Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-21T23:33:12.094584Z');
INSERT INTO "operation" VALUES('b35e142a21c94bc5bcfbf3643c7d324c','mai','closing-chunk','2026-11-21T23:33:12.095677Z');
INSERT INTO "operation" VALUES('7705ed4650d348c8a8c9da7b8ba72e6f','mai','close','2026-11-21T23:33:12.100483Z');
INSERT INTO "operation" VALUES('5cf28067f4db433791f77df5b52741a5','ren','number','2026-11-21T23:33:12.113484Z');
INSERT INTO "operation" VALUES('1ab23eb76b0b424d908485b4ebc469a3','ren','stage','2026-11-21T23:33:12.115503Z');
INSERT INTO "operation" VALUES('667cb720120543a2ad25869bd710ef6f','ren','intake','2026-11-21T23:33:12.117527Z');
INSERT INTO "operation" VALUES('581f71895a594dd48f70f8e354654753','ren','clear-staging','2026-11-21T23:33:12.120037Z');
INSERT INTO "operation" VALUES('9e98d0f4b6024880b6f975ea789ceee6','ren','clear-staging','2026-11-21T23:33:12.120589Z');
INSERT INTO "operation" VALUES('95f52e66326248acaa97742c88d00787','ren','clear-staging','2026-11-21T23:33:12.121112Z');
INSERT INTO "operation" VALUES('3aa7d25424694e9a95cb88f8c8a56002','ren','clear-staging','2026-11-21T23:33:12.121791Z');
INSERT INTO "operation" VALUES('19d27097903f44eaabb100ac6c74e8fa','ren','clear-staging','2026-11-21T23:33:12.122415Z');
INSERT INTO "operation" VALUES('2389cbdd7627477cb224d8547ed2026c','ren','clear-staging','2026-11-21T23:33:12.123023Z');
INSERT INTO "operation" VALUES('bf3fdab20f8f4da8a3573052db1b450c','ren','clear-staging','2026-11-21T23:33:12.123563Z');
INSERT INTO "operation" VALUES('e034fe25fe0645e38bcb318c0f7557f2','ren','index','2026-11-21T23:33:12.124216Z');
INSERT INTO "operation" VALUES('b56fe15e4ef94df595a0f9f7a24ef590','mai','render-letters','2026-11-21T23:33:12.125025Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-21T23:33:12.126767Z');
INSERT INTO "operation" VALUES('c0ed8bbab22c470db377675c171ced1b','mai','closing-chunk','2026-11-21T23:33:12.128396Z');
INSERT INTO "operation" VALUES('ae4ae9ed35ad4dbe8731cf72fb6b2770','mai','close','2026-11-21T23:33:12.134379Z');
INSERT INTO "operation" VALUES('78c51d8dc97846dba7a9d65c6fe38f88','ren','approve','2026-11-21T23:33:12.139707Z');
INSERT INTO "operation" VALUES('6d00799d8ae949f5aed4e32874b38ea0','ren','number','2026-11-21T23:33:12.147225Z');
INSERT INTO "operation" VALUES('8a8e77edc7414d8aa7bef5eb9545b160','ren','stage','2026-11-21T23:33:12.148312Z');
INSERT INTO "operation" VALUES('6199f81db4b6458594f005c9104bd689','ren','intake','2026-11-21T23:33:12.149549Z');
INSERT INTO "operation" VALUES('67d16bb803d541978b575198d970f782','ren','clear-staging','2026-11-21T23:33:12.151646Z');
INSERT INTO "operation" VALUES('fbff2d9c31104b068d06834b0faa0f6a','ren','clear-staging','2026-11-21T23:33:12.152156Z');
INSERT INTO "operation" VALUES('729cf3229854415688adf31524b7adcd','ren','clear-staging','2026-11-21T23:33:12.152618Z');
INSERT INTO "operation" VALUES('8011aec088c94161839c2eeaa6f29fae','ren','clear-staging','2026-11-21T23:33:12.153013Z');
INSERT INTO "operation" VALUES('126a5ab9a71f4f91a43056b59cf634d6','ren','clear-staging','2026-11-21T23:33:12.153581Z');
INSERT INTO "operation" VALUES('395845f6cc204ffeb3edadc1f89342ce','ren','clear-staging','2026-11-21T23:33:12.154071Z');
INSERT INTO "operation" VALUES('81ec89cfff90483f9642a7456a35aad4','ren','clear-staging','2026-11-21T23:33:12.154430Z');
INSERT INTO "operation" VALUES('f8d92d4399814ee28d6dc7dbd5ed8cc3','ren','index','2026-11-21T23:33:12.154780Z');
INSERT INTO "operation" VALUES('f6370ed26a2e41f889e8582ae16c81fb','ren','number','2026-11-21T23:33:12.160471Z');
INSERT INTO "operation" VALUES('cc8a731bbfac4390b353caca2fe76bc2','ren','stage','2026-11-21T23:33:12.162273Z');
INSERT INTO "operation" VALUES('f8d6058dc2da4edeab0c4a6871cfb440','ren','intake','2026-11-21T23:33:12.163595Z');
INSERT INTO "operation" VALUES('bd4ee913330649e4b08aa2f7d79a8a05','ren','clear-staging','2026-11-21T23:33:12.165721Z');
INSERT INTO "operation" VALUES('e3e12773f58c49fdb175ce1e05d93422','ren','clear-staging','2026-11-21T23:33:12.166227Z');
INSERT INTO "operation" VALUES('d7c2487ec6f34178b0213110458076bc','ren','clear-staging','2026-11-21T23:33:12.166746Z');
INSERT INTO "operation" VALUES('72f79ff3f47a4f3ea3b6c13da1884de0','ren','clear-staging','2026-11-21T23:33:12.167267Z');
INSERT INTO "operation" VALUES('416c45cdeb0e4afbb0f8b30a60491876','ren','clear-staging','2026-11-21T23:33:12.167638Z');
INSERT INTO "operation" VALUES('d859a5400a694441a5783519ec6816cb','ren','clear-staging','2026-11-21T23:33:12.168161Z');
INSERT INTO "operation" VALUES('991116b82cb3485ca39acf9390865d3f','ren','clear-staging','2026-11-21T23:33:12.168611Z');
INSERT INTO "operation" VALUES('7dc822ec63774a3f847c661fa889009f','ren','index','2026-11-21T23:33:12.168985Z');
INSERT INTO "operation" VALUES('356e4458f092409d9a8e424d1e2993da','mai','cancel','2026-11-21T23:33:12.170555Z');
INSERT INTO "operation" VALUES('710cfbf337e844528db0701d0d715e8f','rin','return','2026-11-21T23:33:12.178908Z');
INSERT INTO "operation" VALUES('09e0fa996a244227b3c0b4c738bc7d26','ren','withdraw','2026-11-21T23:33:12.185116Z');
INSERT INTO "operation" VALUES('9409e126e8094d3481e357c02e4f7913','rin','reject','2026-11-21T23:33:12.190382Z');
INSERT INTO "operation" VALUES('3497f9f5f64940ac848c2c17c4f232fb','rin','take','2026-11-21T23:33:12.193973Z');
INSERT INTO "operation" VALUES('9d48082ea5284932acc8b2b508109112','ren','take','2026-11-21T23:33:12.197594Z');
INSERT INTO "operation" VALUES('7da39d4df1bc49de8c385c4a833307a0','rin','approve','2026-11-21T23:33:12.218088Z');
INSERT INTO "operation" VALUES('b23897a353314e87949e15baf9c97556','mai','render-letters','2026-11-21T23:33:12.404803Z');
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
','2026-11-21T23:33:10.974972Z');
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$A0agd0KdbqojN5ACGKqmvw$RQ/ulyAfw0FRrA+iKIE3mfUBHOATRDs4d2uMzYEjvoc',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$rAjEDfPJBXYEo/h5UnYj9g$nXYhRqMHZ9kIMSg72Yp+pGduyfZdnDWkhJ6IfJMUapo',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$OTveyBINinYBOdB/DKogMQ$/ErcJVgC79MHqfjVuNPmpD4mavRq0myGW2s+Fyq2mng',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$HzR3XdFTgFDuoF3bRqnQ0g$un0TBPV1RNtUo1PmkiujPUwOaZPVKR9YowANZ+AulmA',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$AZ+ErFlH0AfvnmwwjydyHA$UuK/UTCko7HZv2mK/wmf+Dt+rBoiZvzQKC9v5ZZ3zF0',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$m9hRTrN07c3l7Rw/oaOLWg$OPJRFF9ASl7zVxZdISr9CzRdF9W2SUFeEgAsavYa0rU',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$Ycj//LKtipAx6etmewsodw$h+w9MuazW8+8WRgMLV/6MuzDBIJA5NNsWcfQXU/iF90',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$RRnZFgSm19413R+wf4OlhQ$uqGZ+xYJcQKDccdZ2sOGJn9dgwGckezLwpS/4BOqE/Q',1);
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
CREATE INDEX ix_application_provider_id_status ON application (provider_id, status);
CREATE INDEX ix_application_provider_reference ON application (provider_reference);
CREATE INDEX ix_application_status_due_on ON application (status, due_on, id);
CREATE INDEX ix_application_store_id ON application (store_id);
CREATE INDEX ix_certificate_service_id ON certificate (service_id);
CREATE INDEX ix_membership_application_id ON membership (application_id);
CREATE UNIQUE INDEX uq_membership_store_id_service_id_open ON membership (store_id, service_id) WHERE valid_to IS NULL;
CREATE INDEX ix_shipment_store_id ON shipment (store_id);
CREATE UNIQUE INDEX uq_shipment_store_id_kit_planned ON shipment (store_id, kit) WHERE status = 'planned';
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
