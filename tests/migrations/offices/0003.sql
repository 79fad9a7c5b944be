-- A made-up office as revision 0003 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "certificate" VALUES(6,4,'isms','IS 900100','見本認証機構株式会社','かささぎマネー、かささぎペイの開発、運用及び加盟店管理','2018-12-31','2021-12-30');
INSERT INTO "certificate" VALUES(7,5,'isms','IS 900100','見本認証機構株式会社','かささぎマネー、かささぎペイの開発、運用及び加盟店管理','2018-12-31','2021-12-30');
INSERT INTO "certificate" VALUES(8,6,'pci-dss','PD-900003','一般財団法人見本品質審査協会','かわせみデビットの開発、運用及び加盟店管理','2019-02-15','2020-02-14');
CREATE TABLE certificate_examination (
	certificate_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	note TEXT, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_certificate_examination PRIMARY KEY (certificate_id), 
	CONSTRAINT ck_certificate_examination_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT fk_certificate_examination_certificate_id_certificate FOREIGN KEY(certificate_id) REFERENCES certificate (id), 
	CONSTRAINT fk_certificate_examination_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "certificate_examination" VALUES(6,'pass',NULL,'rin','2019-11-15T05:00:00.000000Z','P-0000003-W',3);
INSERT INTO "certificate_examination" VALUES(7,'pass',NULL,'rin','2019-11-15T05:00:00.000000Z','P-0000003-W',4);
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
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 BLOB NOT NULL, 
	kept_at TEXT NOT NULL, 
	kept_by TEXT NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_status_known CHECK (status IN ('kept')), 
	CONSTRAINT fk_evidence_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_evidence_sha256_evidence_content FOREIGN KEY(sha256) REFERENCES evidence_content (sha256), 
	CONSTRAINT uq_evidence_number UNIQUE (number)
)
 STRICT

;
CREATE TABLE evidence_content (
	sha256 BLOB NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_evidence_content PRIMARY KEY (sha256)
)
 STRICT

;
CREATE TABLE grant_cost (
	id INTEGER NOT NULL, 
	grant_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	wording TEXT NOT NULL, 
	planned_yen INTEGER NOT NULL, 
	begins_on TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	reported_yen INTEGER, 
	began_on TEXT, 
	reported_outcome TEXT, 
	note TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_grant_cost PRIMARY KEY (id), 
	CONSTRAINT ck_grant_cost_kind_known CHECK (kind IN ('staff', 'operating', 'development')), 
	CONSTRAINT ck_grant_cost_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT ck_grant_cost_reported_outcome_known CHECK (reported_outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT fk_grant_cost_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_grant_cost_grant_id_modification_grant FOREIGN KEY(grant_id) REFERENCES modification_grant (id), 
	CONSTRAINT uq_grant_cost_grant_id_place UNIQUE (grant_id, place)
)
 STRICT

;
INSERT INTO "grant_cost" VALUES(1,1,1,'development','付与機能の設計と開発',6400000,'2020-02-20','review',NULL,NULL,NULL,NULL,'G-0000001-9',1);
INSERT INTO "grant_cost" VALUES(2,1,2,'staff','開発に従事する社員2名',1850000,'2020-02-20','review',NULL,NULL,NULL,NULL,'G-0000001-9',1);
INSERT INTO "grant_cost" VALUES(3,1,3,'development','要件の整理',720000,'2020-01-01','review',NULL,NULL,NULL,NULL,'G-0000001-9',1);
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T06:39:46.246767Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'682C911D6B21AF6E3D5A8367FF1EBA7E1D6DAC2B0952AA0721C4493CB81CCFA0');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T06:39:46.246767Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"7e0a51c83e06d86b98ef331c11d52d5ce0f816280ab12c5831148427e45c17b6","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'376F05CF4FCA4B53E338A98A25767ABCAC1B46DD865C27FDB7B2B2EA3D8F100E');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T06:39:46.246767Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'5CB6686C2A616FF3D565A797937F32891EC3079FAFC4538E41122054A0CBA68E');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T06:39:46.514228Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9887fccb9e894d50a54538b68538c82c','{"role":"reviewer"}',NULL,X'',X'7D261E00FD708A26C1A626EDCB2F77713553DD8634577FDA3819668415191D45');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T06:39:46.552092Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','3fbd0e4fcc524cae9bfc02d67871e6c0','{"role":"reviewer"}',NULL,X'',X'8E2E97A570BEB6344993EFE20446DFA9153AE47B3B93C90BEFC5F4E41B6457C8');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T06:39:46.578478Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a62aa0e843ba439780b5046a477005eb','{"role":"manager"}',NULL,X'',X'5C27CD61E2C733D21265DBD1C636DDE170D05FF948B1E95D1BAD0296427492E6');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T06:39:46.605514Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','172793c27073464eaa9a01b84253d6dc','{"role":"manager"}',NULL,X'',X'BEEDEA91D887917B3388DB823F6992251FF2EF4A2C326CA42E354B231415ED78');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T06:39:46.631712Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d82c0caaae0d4385895818f5e96816a8','{"role":"shipping"}',NULL,X'',X'D635FFF7EE0ADC7A1AFD4662702E7D956C0F4DB4F5B28D6E1C932C7803AEC4CC');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T06:39:46.657152Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','0406f40b13d44038b69e84ee7473844f','{"role":"callcentre"}',NULL,X'',X'5A343B1C4F969794182117B4F827F2CAD9BF9761D5A792434F2A26BB3839F1A2');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-22T06:39:46.684677Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','c0408be27b39407c82d6e95b53ef93c8','{"role":"auditor"}',NULL,X'',X'9D362A16F03674B86F1E8057E7CCFD2FD7CE2A0254FCD10295E4A5835683F1F8');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-22T06:39:46.722505Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','36e8e10dd61f458ba3f4c2d53d3f7fa7','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'8C1B3CAA24837F884431E8BDFFFA7B8DD1E1525D3E7A37D4A3477FF1CBE7DFBC');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-22T06:39:46.722505Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','36e8e10dd61f458ba3f4c2d53d3f7fa7','{"on":"2019-07-01"}',NULL,X'',X'3779130F5F439241A8CD9C90BB9CBA0088F444B7946C1CC7E3C0B4710AFC5E97');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-22T06:39:46.722505Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','36e8e10dd61f458ba3f4c2d53d3f7fa7','{"on":"2019-07-01"}',NULL,X'',X'9B5D409EB375717E55343AA65F7C433D3E5F26165828B41D2C51D1D9330B90FE');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-22T06:39:46.734161Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','cc3c37da9b8444efaf710e6c47b448d9','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'7D2508968F7E1D49168FC0613DD891780584A44BE48AEF4CD4A51B20AE6E0871');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-22T06:39:46.734161Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','cc3c37da9b8444efaf710e6c47b448d9','{}',NULL,X'',X'38BBFB7F2B7AE121795DE5093117FEC26C93A5D579F038F444308D6F97EAEE84');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-22T06:39:46.779031Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','54b04d8f8ee04ffbb5227067d2b001ef','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'398F31004AAE98DB5E96E0D8249815AB3F0CCE6806ECD60732FC930B15CA0DB2',X'38BBFB7F2B7AE121795DE5093117FEC26C93A5D579F038F444308D6F97EAEE84',X'A6198133AD3BC6F75F03D2CD7D7EA8DECA0BDE83F24B08EB98D75C7503B1CE36');
INSERT INTO "journal" VALUES(17,'P-0000003-W',3,'2026-11-22T06:39:46.788343Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','85fba3a47d2d4785aef78a3ef9093526','{"certificate":6,"outcome":"pass"}',NULL,X'A6198133AD3BC6F75F03D2CD7D7EA8DECA0BDE83F24B08EB98D75C7503B1CE36',X'DEF4D955D0B1B871C3EF28F30EFC11BFB54822BF3FA837D0ABA37E756EDE5C17');
INSERT INTO "journal" VALUES(18,'P-0000003-W',4,'2026-11-22T06:39:46.792793Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','07e46ebc0c294cf99f51c291c13d3cc1','{"certificate":7,"outcome":"pass"}',NULL,X'DEF4D955D0B1B871C3EF28F30EFC11BFB54822BF3FA837D0ABA37E756EDE5C17',X'FFBF848F395624864561ECD0BC775A8ACA95C6CA0339DCBDA4E7E46E9A8DBFFB');
INSERT INTO "journal" VALUES(19,'R-0000001-5',1,'2026-11-22T06:39:46.796032Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','e24b631cae6b4b959a0dcaa0e0a53fb4','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'B6486E21C8061A1983F2F993547B0B11B16C768A106526EB26E01A8900C6A6D6');
INSERT INTO "journal" VALUES(20,'R-0000001-5',2,'2026-11-22T06:39:46.799982Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','a80d8961ce7549fabdc141c1331b8834','{"next_due_on":"2020-11-15"}',NULL,X'B6486E21C8061A1983F2F993547B0B11B16C768A106526EB26E01A8900C6A6D6',X'55E12C5366236480AE24EEB0A52723AB0AA1FC97381457A160C6F90D715E2018');
INSERT INTO "journal" VALUES(21,'P-0000003-W',5,'2026-11-22T06:39:46.807727Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','39e559c2abde46c6915bf470bb43f65d','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'FFBF848F395624864561ECD0BC775A8ACA95C6CA0339DCBDA4E7E46E9A8DBFFB',X'5E5300E38F3BBBA1F8629E5C2A6AAF208A61451FD0811FE9D18DB53837AF0BB7');
INSERT INTO "journal" VALUES(22,'P-0000003-W',6,'2026-11-22T06:39:46.810268Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','c12ef19874e445d09c6bac7e3bf2f2f8','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'5E5300E38F3BBBA1F8629E5C2A6AAF208A61451FD0811FE9D18DB53837AF0BB7',X'DCED2C2F54436E6361E4234A57ACF89D81438B5143E4B52F4BCF74C3EED5E0B1');
INSERT INTO "journal" VALUES(23,'P-0000003-W',7,'2026-11-22T06:39:46.811993Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','f514550d9902484aa8bbba2666831304','{"service":"かささぎマネー"}',X'23DC72A4C1BBC5C81AFCC9C6F375EAEE2085DD1C49FDA83ED194FB8870F6F647',X'DCED2C2F54436E6361E4234A57ACF89D81438B5143E4B52F4BCF74C3EED5E0B1',X'9D58A31CB428646088EEB2761D9F74CEF82B05F875315824447EF5D2BF19F696');
INSERT INTO "journal" VALUES(24,'P-0000003-W',8,'2026-11-22T06:39:46.816085Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','3fbf5b966a7445b8bf35f14472319c13','{"service":"かささぎペイ"}',X'4204820907854E8FF6EFE063960FC2659AA5E4A4002C7441E00EA414DB2820F9',X'9D58A31CB428646088EEB2761D9F74CEF82B05F875315824447EF5D2BF19F696',X'CCE1811608A89FB636B1E47FF32CAF11CF55098ADB0267945CEE72C4A6DFBE4D');
INSERT INTO "journal" VALUES(25,'P-0000003-W',9,'2026-11-22T06:39:46.824407Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','649b246bd0514d588307375d3d1fdafe','{"outcome":"pass","requirement":"licence","service":null}',X'D019DDF0B9149CD83AF36337BF9BDEB0AD98EB75CAB04D0D4F5CCA4452DCE4F8',X'CCE1811608A89FB636B1E47FF32CAF11CF55098ADB0267945CEE72C4A6DFBE4D',X'CC71F1A2DA21A37DCEA94F1F8DA5FA619B7AAA860B030E9B741F67A51B5F7081');
INSERT INTO "journal" VALUES(26,'P-0000003-W',10,'2026-11-22T06:39:46.827522Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','63e7651aab254c5fa247a139d885d3d8','{"outcome":"pass","requirement":"residents","service":null}',X'C77AAC9CF3FF052892352363056882AC99AB19CB8AC6A543891AAED6E6A3DCBB',X'CC71F1A2DA21A37DCEA94F1F8DA5FA619B7AAA860B030E9B741F67A51B5F7081',X'6A1B2CAD109CB01457B93BEED7CA01E9F1E22AD692C30F7FFBAC8C0E5F5F2813');
INSERT INTO "journal" VALUES(27,'P-0000003-W',11,'2026-11-22T06:39:46.830248Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','75d0e7de0ea24037ad3cc889927c1b32','{}',NULL,X'6A1B2CAD109CB01457B93BEED7CA01E9F1E22AD692C30F7FFBAC8C0E5F5F2813',X'0B36F1E022530A7F48FA4AD91E59D7329C3CE4086DFAB30C816FB2F474E85DF8');
INSERT INTO "journal" VALUES(28,'P-0000003-W',12,'2026-11-22T06:39:46.836510Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','371cdf2a383f4c42a1ef902c18d96a07','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'0B36F1E022530A7F48FA4AD91E59D7329C3CE4086DFAB30C816FB2F474E85DF8',X'7DDAA9DD355595485D58D039797793692B16C27F43D9400EFA5F896ADD8B1C97');
INSERT INTO "journal" VALUES(29,'G-0000001-9',1,'2026-11-22T06:39:46.844703Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','5211644ce76d44909f0c7594a1d499a3','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'D9B7019D4A22B56C41983E432621BA393E65352A61730EB0AED93B86573F0D32',X'',X'A41606F328F0375AC74CDD2C6FD677FF756A08091399D7B4D629EF5DF15AE661');
INSERT INTO "journal" VALUES(30,'B-0000003-R',1,'2026-11-22T06:39:46.849114Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','b624db3f9c5e4f42b3b98ebf96b6e91e','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'05992955A0BED0176C5924A6F69A4C9F689883735BF5B5A30DFF0E363071EB99');
INSERT INTO "journal" VALUES(31,'P-0000004-U',1,'2026-11-22T06:39:46.849114Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','b624db3f9c5e4f42b3b98ebf96b6e91e','{}',NULL,X'',X'4DCC3D433B715A5044DCCD9F6DA73F9FFC3A509131B3C292A0EA59F3094B9680');
INSERT INTO "journal" VALUES(32,'R-0000002-3',1,'2026-11-22T06:39:46.851289Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','653768fd22ff41c298f1269a48de92ec','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'F307E4051EF12F851EFA74ACA8CC525C333882012943FAE8EBCEF98FA55E72D8');
INSERT INTO "journal" VALUES(33,'R-0000002-3',2,'2026-11-22T06:39:46.859161Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','b6d8c5a828d048faa18a54cc164f403a','{"question":"pd-inventory"}',X'8A4845B5B00157AFEC8B4A6F555742F9D594F24B010ED22BB9F569F40643CFCF',X'F307E4051EF12F851EFA74ACA8CC525C333882012943FAE8EBCEF98FA55E72D8',X'A0BF15C08A260395AF5F7AF77A3B15ACE6E93D061821EF18FCC465FF2605C04D');
INSERT INTO "journal" VALUES(34,'R-0000002-3',3,'2026-11-22T06:39:46.863316Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7f65754d396142a1b00630a8418ce89e','{"outcome":"pass","question":"pd-inventory"}',NULL,X'A0BF15C08A260395AF5F7AF77A3B15ACE6E93D061821EF18FCC465FF2605C04D',X'140D63FD7A103398F4C789DDFBE5E8BD61A991D242D833D520F0F97DF50A7706');
INSERT INTO "journal" VALUES(35,'R-0000002-3',4,'2026-11-22T06:39:46.869535Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','60acc75b681a4a1faf00952b239a8963','{"question":"pd-purpose"}',X'3F2DA189DD46C60025F708A68990724D4CF7904E9D224170CE54C4229827D227',X'140D63FD7A103398F4C789DDFBE5E8BD61A991D242D833D520F0F97DF50A7706',X'7A50C94CF8AC8E9BA256BF5AB354EF6511E6C4D1109A0CA8B817F7823227BAEB');
INSERT INTO "journal" VALUES(36,'R-0000002-3',5,'2026-11-22T06:39:46.872891Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0fcbe2a7e7034c9fa8d8d60341ed9d81','{"outcome":"fail","question":"pd-purpose"}',NULL,X'7A50C94CF8AC8E9BA256BF5AB354EF6511E6C4D1109A0CA8B817F7823227BAEB',X'99B71C1E2B4B8E64B87513EBA88758AE17B8A9232AE0ACB4A6B355246EB0FE07');
INSERT INTO "journal" VALUES(37,'R-0000002-3',6,'2026-11-22T06:39:46.876393Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','98be2f63678841348f2b76d5b68c7196','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'FAA20FF61F0B17E8E0CA2E003D0D85AF7607C2E96AF8CE6E16DA768792717ED3',X'99B71C1E2B4B8E64B87513EBA88758AE17B8A9232AE0ACB4A6B355246EB0FE07',X'C004BD79A8D4C6F0E4EF0EB441C48AAFAEE7D72FEB0D7D7E6F9B13B461299C77');
INSERT INTO "journal" VALUES(38,'R-0000002-3',7,'2026-11-22T06:39:46.880292Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d229bff7586a4f59926b041d9993ab23','{"question":"pd-deletion"}',X'8D111D5116C72D1337C1F6FF96BC0AF86D8CE50AEC6E465AA3C6D0EF3319F2E1',X'C004BD79A8D4C6F0E4EF0EB441C48AAFAEE7D72FEB0D7D7E6F9B13B461299C77',X'1E2429C63193AFBE8EC63B9E27BBF5E2D70302BDB9B9713F680C54CC7ACFEB11');
INSERT INTO "journal" VALUES(39,'R-0000002-3',8,'2026-11-22T06:39:46.883912Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b9c09107dd1d4dd1a3742cfdd1af1256','{"outcome":"pass","question":"pd-deletion"}',NULL,X'1E2429C63193AFBE8EC63B9E27BBF5E2D70302BDB9B9713F680C54CC7ACFEB11',X'CAC7A0984730115206284E20FA26A61840C723F58E580218505669C36FD4AB59');
INSERT INTO "journal" VALUES(40,'R-0000002-3',9,'2026-11-22T06:39:46.887125Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','828efa5fac174c92bb373ab341b7e6b9','{"question":"ac-least"}',X'08BAE564D5B983B92E0798ECE19D0530D1509CE368B3BED8E3D83EF6D20A836A',X'CAC7A0984730115206284E20FA26A61840C723F58E580218505669C36FD4AB59',X'E32CDBCCD4B6BC222DD4C69A2B6C79EB5F39120DADB2E9059D17D05AE991D9CF');
INSERT INTO "journal" VALUES(41,'R-0000002-3',10,'2026-11-22T06:39:46.891643Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','a05ff87692a84da7b9f7fd9aca132477','{"outcome":"pass","question":"ac-least"}',NULL,X'E32CDBCCD4B6BC222DD4C69A2B6C79EB5F39120DADB2E9059D17D05AE991D9CF',X'BD64CD63FFC7B5540AFBE0789446156122A89EB2060C3F4D8C23D7B6BE51B766');
INSERT INTO "journal" VALUES(42,'R-0000002-3',11,'2026-11-22T06:39:46.896281Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','1e607e44d979482d8c913a32f3774ebe','{"question":"ac-leavers"}',X'1C4249910BCE5F9B9F69A344AE53E65B46B6CEDAF297BF44022D171E37CCEC3A',X'BD64CD63FFC7B5540AFBE0789446156122A89EB2060C3F4D8C23D7B6BE51B766',X'EDEC7D6C2A55E3FC9E450871677D376797C2B0279677B21C41CF0AD825B55321');
INSERT INTO "journal" VALUES(43,'R-0000002-3',12,'2026-11-22T06:39:46.900788Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1b23fd80467044c19555c1f44c28e515','{"outcome":"fail","question":"ac-leavers"}',NULL,X'EDEC7D6C2A55E3FC9E450871677D376797C2B0279677B21C41CF0AD825B55321',X'53613C44BCDCE7CC7957CD37A564013DCA31C8BF0CC69363A83EF56A50533A27');
INSERT INTO "journal" VALUES(44,'R-0000002-3',13,'2026-11-22T06:39:46.903988Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','9c660a5cd73a4a0ba133c5b6d50a9414','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'26B2E4E830FFB98613FA110C6C256487C69E81DF5E3F918D0A2DB09A7C2820D7',X'53613C44BCDCE7CC7957CD37A564013DCA31C8BF0CC69363A83EF56A50533A27',X'4587B99D085ECFA78DED58699FAD1BA0F080607CDE8C03EBF020BFACC695DB7B');
INSERT INTO "journal" VALUES(45,'R-0000002-3',14,'2026-11-22T06:39:46.906538Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','885e567e0ebb408b994008fc5d1c6553','{"question":"ac-administrators"}',X'7D1C370697E21889DC7EDD072CBD4C22AD3F188DD9E98BC406A8DA66FE4D6860',X'4587B99D085ECFA78DED58699FAD1BA0F080607CDE8C03EBF020BFACC695DB7B',X'E2FBEBE4F4ED9CEB496BF50EE0E366C18B908699D145470E79AD9D414B58EED8');
INSERT INTO "journal" VALUES(46,'R-0000002-3',15,'2026-11-22T06:39:46.910467Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','871d1c9ada7c44efb3983c362d2174fd','{"outcome":"pass","question":"ac-administrators"}',NULL,X'E2FBEBE4F4ED9CEB496BF50EE0E366C18B908699D145470E79AD9D414B58EED8',X'E66987E3A13936C23B1CA7F407711317BDA50C3512FF3889D1DEBFA798A0D14E');
INSERT INTO "journal" VALUES(47,'R-0000002-3',16,'2026-11-22T06:39:46.914857Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','46ba92e7ffe04cb5b1c4fd501a82558a','{"question":"en-transport"}',X'0CCC9735FF25701B0B494494E69BAD9144321B4A3F69B5A215E3DD1C5D3E906C',X'E66987E3A13936C23B1CA7F407711317BDA50C3512FF3889D1DEBFA798A0D14E',X'F9240B422B14DE81E830E01072E5938D67A51BB790405FDFF5179587C9ED8F1F');
INSERT INTO "journal" VALUES(48,'R-0000002-3',17,'2026-11-22T06:39:46.919522Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','97fbbcf2e59648aaadd1e3c34c8eae26','{"outcome":"pass","question":"en-transport"}',NULL,X'F9240B422B14DE81E830E01072E5938D67A51BB790405FDFF5179587C9ED8F1F',X'E01F6B0C48AFB77117BEBE608FFB4384F8B78FDC11215E37F623D6FC13578D7E');
INSERT INTO "journal" VALUES(49,'R-0000002-3',18,'2026-11-22T06:39:46.923564Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','114831dfc98b4b009cba860c6c3ec71f','{"question":"en-storage"}',X'E78D3A6398479F7B4AFA97C5F4E348D4336C5998FF1C2D1CF93646A0981BA85F',X'E01F6B0C48AFB77117BEBE608FFB4384F8B78FDC11215E37F623D6FC13578D7E',X'F3AE2D5B86EBBBE962EC358875A8ACFFDED645E003003AD396ED0F13D077828C');
INSERT INTO "journal" VALUES(50,'R-0000002-3',19,'2026-11-22T06:39:46.927241Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','cacf1ba09daf471583e69f16299c1451','{"outcome":"pass","question":"en-storage"}',NULL,X'F3AE2D5B86EBBBE962EC358875A8ACFFDED645E003003AD396ED0F13D077828C',X'57DAE8A9016D80938E4A81143BD0F153DD9CA0C9137ABE3B3ED49F10090AF602');
INSERT INTO "journal" VALUES(51,'R-0000002-3',20,'2026-11-22T06:39:46.930466Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2141394bec644a3ca5a40ecfcf4274dd','{"question":"lo-records"}',X'84BB657861E8449D4ECC715BD07BD3B19D7D445B7075058D35A81393C99FE56F',X'57DAE8A9016D80938E4A81143BD0F153DD9CA0C9137ABE3B3ED49F10090AF602',X'C8176010BE6F5D326BAA9DFDF0E09FD6D80FA38CEC1586C5522E8068ED05BF7A');
INSERT INTO "journal" VALUES(52,'R-0000002-3',21,'2026-11-22T06:39:46.933993Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2a66850c0d8f45099fc5f7fa9ddef771','{"outcome":"pass","question":"lo-records"}',NULL,X'C8176010BE6F5D326BAA9DFDF0E09FD6D80FA38CEC1586C5522E8068ED05BF7A',X'3DC0832E8D460D0A3062477C8AF25173C077235B7AE34D54C0F7E5947334B783');
INSERT INTO "journal" VALUES(53,'R-0000002-3',22,'2026-11-22T06:39:46.937396Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','074def9251cc4125ab3004d46fa0811f','{"question":"lo-watch"}',X'88A18507A9D8DB88ED1E5E38BB5746087DDE052C1DA6423356B0844B801DD494',X'3DC0832E8D460D0A3062477C8AF25173C077235B7AE34D54C0F7E5947334B783',X'5AFC7B5F1E4B11036C3A358A75C0BC0268FB0E121836AA3F3274FE110D57F783');
INSERT INTO "journal" VALUES(54,'R-0000002-3',23,'2026-11-22T06:39:46.940616Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1a8e5cd30b4144de9f772c91f8c427d3','{"outcome":"pass","question":"lo-watch"}',NULL,X'5AFC7B5F1E4B11036C3A358A75C0BC0268FB0E121836AA3F3274FE110D57F783',X'EDB8439DC0DB6B222A5E83AD1D33943AC391295654A8354496BB4B4224435461');
INSERT INTO "journal" VALUES(55,'R-0000002-3',24,'2026-11-22T06:39:46.943615Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4cbadb6dd2b24fe09ccc80f68ca60688','{"question":"au-two-step"}',X'74D42EB44E3B65EA4175DFE64763D2FF57855ABDF16249300C3C681292921C14',X'EDB8439DC0DB6B222A5E83AD1D33943AC391295654A8354496BB4B4224435461',X'E741F8EAFFB64F3AE9293B746FECB886D9AA8740D063889EADF8EFACE06B651D');
INSERT INTO "journal" VALUES(56,'R-0000002-3',25,'2026-11-22T06:39:46.946716Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','46de2683cb8f4c07a93e8d1e2bc4e41d','{"outcome":"pass","question":"au-two-step"}',NULL,X'E741F8EAFFB64F3AE9293B746FECB886D9AA8740D063889EADF8EFACE06B651D',X'173CF283234D3B3D68BBC421B16F565346E883EA3E0B3BE749A318A14530B3F7');
INSERT INTO "journal" VALUES(57,'R-0000002-3',26,'2026-11-22T06:39:46.950469Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d22e4428306e4959bf27b8475cc84dde','{"question":"au-attempts"}',X'CB4BF87FE4AFB256B27B6702832A6A746167EEE0D8B34B50032703EB29710903',X'173CF283234D3B3D68BBC421B16F565346E883EA3E0B3BE749A318A14530B3F7',X'FD2EAE08375E899674DCFC08307703AA76F45B2B59BE391FA4AB912F1FC1DE09');
INSERT INTO "journal" VALUES(58,'R-0000002-3',27,'2026-11-22T06:39:46.953930Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','84a872896efb472ea27cba52f2591f82','{"outcome":"pass","question":"au-attempts"}',NULL,X'FD2EAE08375E899674DCFC08307703AA76F45B2B59BE391FA4AB912F1FC1DE09',X'D4CF2834C2763B93B59A0D14C32427F23AF2354B4CDFA9CF94A19F5BC69751AE');
INSERT INTO "journal" VALUES(59,'R-0000002-3',28,'2026-11-22T06:39:46.957169Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','190df1ab1edb49d291ddbe3164913276','{"question":"vu-patches"}',X'BA090E3FCE9A557E101EFBD1EB1CB4E6CF9CDDAD3DC0362FF45B8E8920AF2917',X'D4CF2834C2763B93B59A0D14C32427F23AF2354B4CDFA9CF94A19F5BC69751AE',X'FFA5B845D4005D37822505D5C5615A71D1B03BF71D9BD986157C9381C4CBB4A4');
INSERT INTO "journal" VALUES(60,'R-0000002-3',29,'2026-11-22T06:39:46.960227Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','e661657916674e78beef77dcc8269a90','{"outcome":"pass","question":"vu-patches"}',NULL,X'FFA5B845D4005D37822505D5C5615A71D1B03BF71D9BD986157C9381C4CBB4A4',X'CA2D64938D7AF0CA89D892F1884EA2BFC2C9900BBAB7D40F32E91D01C002DE48');
INSERT INTO "journal" VALUES(61,'R-0000002-3',30,'2026-11-22T06:39:46.963126Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','dede2251dc73459eaff5dd3fb9624172','{"question":"vu-tests"}',X'181FBB94CF9B5DE66F5EC1316684B821449F1E755611088D44E7C52B1BEB77A4',X'CA2D64938D7AF0CA89D892F1884EA2BFC2C9900BBAB7D40F32E91D01C002DE48',X'4F6DB226CBAD638703D45CA5C1C62269C97D1CBF788F828D95A20F5596BD03B7');
INSERT INTO "journal" VALUES(62,'R-0000002-3',31,'2026-11-22T06:39:46.965873Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','cf2510e373be4a8fbfec7ea67f9e01da','{"outcome":"pass","question":"vu-tests"}',NULL,X'4F6DB226CBAD638703D45CA5C1C62269C97D1CBF788F828D95A20F5596BD03B7',X'FA0DAAEDC64FEFE4B3E95FEE52478199EF4D88D92AAA9A0649785BE31AAE277D');
INSERT INTO "journal" VALUES(63,'R-0000002-3',32,'2026-11-22T06:39:46.968766Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','54b679bf67f14924ad5e4a9fb67d7f94','{"question":"in-procedure"}',X'97EAF12D79F7D6668973D9B23176B727F6DBAD9364A0B0893A3316393B4AC85F',X'FA0DAAEDC64FEFE4B3E95FEE52478199EF4D88D92AAA9A0649785BE31AAE277D',X'3F4FDB2CC4CC80FDE00C1B6FF6941F65B404C983D7572F9D427D824BB8AAAB7D');
INSERT INTO "journal" VALUES(64,'R-0000002-3',33,'2026-11-22T06:39:46.973421Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c135e3e9e6534d2f82b09ed6088c6f69','{"outcome":"pass","question":"in-procedure"}',NULL,X'3F4FDB2CC4CC80FDE00C1B6FF6941F65B404C983D7572F9D427D824BB8AAAB7D',X'D7A4A004B6127E652DD6EE81603E0E1A99C2D5FF4617D0BC5052E4DE1063F0AE');
INSERT INTO "journal" VALUES(65,'R-0000002-3',34,'2026-11-22T06:39:46.978358Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2bfb6c65908242e19434ae27ef56b714','{"question":"in-report"}',X'5A1E2C6632BC1B051DE6167B39E05B202376FCFBE661AB44668ACCAECF403512',X'D7A4A004B6127E652DD6EE81603E0E1A99C2D5FF4617D0BC5052E4DE1063F0AE',X'78BBBCCBC66593B482B38A2957EF879ABFD8ED90B96B9F6B8788E83BEA325F2C');
INSERT INTO "journal" VALUES(66,'R-0000002-3',35,'2026-11-22T06:39:46.983231Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7866c7df5b1f402597a1f707ca8314bb','{"outcome":"pass","question":"in-report"}',NULL,X'78BBBCCBC66593B482B38A2957EF879ABFD8ED90B96B9F6B8788E83BEA325F2C',X'E0A1ADD17966889127F6BCE3D30A7DC5EE03D978B965F5835076A88B2003DC84');
INSERT INTO "journal" VALUES(67,'R-0000002-3',36,'2026-11-22T06:39:46.987700Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','329d9bfb4cad4c06acaf27486d24e2ca','{"place":1,"remedied_on":"2020-01-21"}',X'5D77CC08DAA10D71EBCA2A46FFE9CDE6DB8275B97D3EFB6915F7C2E984DFA4A4',X'E0A1ADD17966889127F6BCE3D30A7DC5EE03D978B965F5835076A88B2003DC84',X'32C04774C1957ABC2625A7AFD95EEC319CEA791E6E7F555D204ABDCDAEE653A2');
INSERT INTO "journal" VALUES(68,'cutoff:2019-10-01',1,'2026-11-22T06:39:47.043546Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'CCCC3C90A9F03CFD57FEAFDE8197DA9E55EFC6B0222A57B4C8569BA37A14934B');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',2,'2026-11-22T06:39:47.056455Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','2d47aa257c014644bd361ada149c9be2','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'CCCC3C90A9F03CFD57FEAFDE8197DA9E55EFC6B0222A57B4C8569BA37A14934B',X'C7D49EE745EB8B089BA4014B70D6CE25D8E25776D2E3B6F7E2F5B5AA92966CC8');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-11',1,'2026-11-22T06:39:47.069941Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'70AF63492A0A73DDC13496E659D237F3525A781EA0F62671AC734636698C81DF');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',2,'2026-11-22T06:39:47.077258Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','feb1948b869d4787907b3b7ad9edc05b','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'70AF63492A0A73DDC13496E659D237F3525A781EA0F62671AC734636698C81DF',X'1793D769E607E3FFAAA9CA7FE9A776ED594740328F71892E75D71A526C5192BC');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-21',1,'2026-11-22T06:39:47.089180Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'D2FA41E95AD7C4C811CB73EE9CDEE5FB6C9226528DFDA9588EEFDC225BC3755B');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',2,'2026-11-22T06:39:47.096496Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','83e2626995a94628859f741da93f095e','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D2FA41E95AD7C4C811CB73EE9CDEE5FB6C9226528DFDA9588EEFDC225BC3755B',X'B39553ECBE39A843F6F538B328FF307D734CB1292A428D3B5788E150681AA91C');
INSERT INTO "journal" VALUES(74,'cutoff:2019-11-01',1,'2026-11-22T06:39:47.107582Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'FABD71DF82D628B4E3C7BFAD5E0A323D7A22DA78895BFD62E808BD7D82E39C69');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',2,'2026-11-22T06:39:47.113676Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','716bbe44abf74d1a9edfd194404a6522','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'FABD71DF82D628B4E3C7BFAD5E0A323D7A22DA78895BFD62E808BD7D82E39C69',X'E7E13ABE8A1DD39714C767C359859720D4C79362129BA267D26613B5F7A854E4');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-11',1,'2026-11-22T06:39:47.122910Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'E3A286CBBBE049FC813E188B6D7B1E84673FFAF08A4B94E74CFA33BBA70799CC');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',2,'2026-11-22T06:39:47.128550Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','24fa2d0d93cf4de8b0b392eb2e6bd366','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E3A286CBBBE049FC813E188B6D7B1E84673FFAF08A4B94E74CFA33BBA70799CC',X'0EF1E8E06D9445AA61961FF3128DC6E5E2AF0306BCE0F1323436B452C9474311');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-21',1,'2026-11-22T06:39:47.138800Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'E429D71179F5EEF6CFE8669EB32B5921ECEC8D7B3380D91B7C5E93C2CFF0343D');
INSERT INTO "journal" VALUES(79,'cutoff:2019-11-21',2,'2026-11-22T06:39:47.144285Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','757ed300d957450faa83751a32c2b288','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E429D71179F5EEF6CFE8669EB32B5921ECEC8D7B3380D91B7C5E93C2CFF0343D',X'392BA1E318CF6E284D5CC5B83E2F2D121D0B147D7A077E631DB9306785E86D92');
INSERT INTO "journal" VALUES(80,'B-0000004-P',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','1ce51ad59ef7497dae84ed1dc3239bc1','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'86DA2E68C6DD528FEA45CD9B3351D47661D475D3E32D6EAA78A9795540E97791');
INSERT INTO "journal" VALUES(81,'A-0000001-S',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','1ce51ad59ef7497dae84ed1dc3239bc1','{"batch":4,"programme":1,"row":2}',NULL,X'',X'A5DCB911FBD7252E71AAA019BDD5D9C9CAFAE425FAAFECBD7B2E8A4589379C58');
INSERT INTO "journal" VALUES(82,'A-0000002-Q',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','1ce51ad59ef7497dae84ed1dc3239bc1','{"batch":4,"programme":1,"row":3}',NULL,X'',X'58B63CCA516F168E2D4743B2BF4F5056549CDF5086626EF27470D3C6EA208783');
INSERT INTO "journal" VALUES(83,'A-0000003-O',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','1ce51ad59ef7497dae84ed1dc3239bc1','{"batch":4,"programme":1,"row":4}',NULL,X'',X'B7EB8BD6021A8EEBBF0B4F4E18DF6160DA35C0B1EF2EE2DD2B63EFF28B1469D7');
INSERT INTO "journal" VALUES(84,'A-0000004-M',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','1ce51ad59ef7497dae84ed1dc3239bc1','{"batch":4,"programme":1,"row":5}',NULL,X'',X'950713FEFF83C7F4BB889B7FCAB73A29CEFCA69ACA94B43C4004141DC15C939F');
INSERT INTO "journal" VALUES(85,'A-0000005-K',1,'2026-11-22T06:39:47.152126Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','1ce51ad59ef7497dae84ed1dc3239bc1','{"batch":4,"programme":1,"row":6}',NULL,X'',X'3D7219196D9B8A65CF3EE84003BEB5373CA8445718F5828B882453763B3DC726');
INSERT INTO "journal" VALUES(86,'cutoff:2019-12-01',1,'2026-11-22T06:39:47.187989Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'83CC3EE1E10CB0D7DCC156FCBF698D639913B87731EF4409D59E90A2BBA485F7');
INSERT INTO "journal" VALUES(87,'cutoff:2019-12-01',2,'2026-11-22T06:39:47.194322Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','35949c956d7d463eb0dcbf3e1a6b7f79','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'83CC3EE1E10CB0D7DCC156FCBF698D639913B87731EF4409D59E90A2BBA485F7',X'11583FFEFC3EBB9E19224CCF3BA616841DC11DD0960C65E6713DB1B6E4E9744B');
INSERT INTO "journal" VALUES(88,'A-0000004-M',2,'2026-11-22T06:39:47.200201Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','4b40874abf9c4effbb49b687e8bc6117','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'950713FEFF83C7F4BB889B7FCAB73A29CEFCA69ACA94B43C4004141DC15C939F',X'2132DC272BF1CD61A2F17225F23EF859D86068A163AB95FBCAD9B70792806CB5');
INSERT INTO "journal" VALUES(89,'A-0000002-Q',2,'2026-11-22T06:39:47.210320Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','7397b603ee9343e68f68960f35519a3a','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'58B63CCA516F168E2D4743B2BF4F5056549CDF5086626EF27470D3C6EA208783',X'8785EBAF7D9CDD6C64D85B6818199D12BA66A9BCBB531E9CAC5F2FCD9E0D5BA1');
INSERT INTO "journal" VALUES(90,'A-0000005-K',2,'2026-11-22T06:39:47.216101Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','e56f5049d0df4e7fbe970a634d16f574','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'3D7219196D9B8A65CF3EE84003BEB5373CA8445718F5828B882453763B3DC726',X'51AB0AA628D04146169F68E7A776FB93DAF342401BF17F0C8CCA998D4D0581C9');
INSERT INTO "journal" VALUES(91,'A-0000001-S',2,'2026-11-22T06:39:47.221624Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','491d18db077047e78337578dff5925e0','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'A5DCB911FBD7252E71AAA019BDD5D9C9CAFAE425FAAFECBD7B2E8A4589379C58',X'728DB819A4A4B9084916E2160AF6DAECBB626131EB0A4712BDDE0AF0503C09F4');
INSERT INTO "journal" VALUES(92,'B-0000005-N',1,'2026-11-22T06:39:47.228803Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','bf8eaa714dc94ca8822b83898ee20e17','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'E747FFE7072E11CF12DA709CCA41FE0AC6E36344AC84313BEE32834A7CEF73A6');
INSERT INTO "journal" VALUES(93,'A-0000006-I',1,'2026-11-22T06:39:47.228803Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','bf8eaa714dc94ca8822b83898ee20e17','{"batch":5,"programme":1,"row":2}',NULL,X'',X'C6D3575DC88E753502A40D980426088E7F7559C0E2D191B55634B03F31342998');
INSERT INTO "journal" VALUES(94,'A-0000007-G',1,'2026-11-22T06:39:47.228803Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','bf8eaa714dc94ca8822b83898ee20e17','{"batch":5,"programme":1,"row":3}',NULL,X'',X'8DB6E8B8CA5E3262F44258D91F8A4B4E317E47DED45B9B2F7308BD98D90916EF');
INSERT INTO "journal" VALUES(95,'A-0000008-E',1,'2026-11-22T06:39:47.228803Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','bf8eaa714dc94ca8822b83898ee20e17','{"batch":5,"programme":1,"row":4}',NULL,X'',X'66FFACC33942F0142386C33775E372F04093778269F3E6EF63112D78853C5E80');
INSERT INTO "journal" VALUES(96,'A-0000009-C',1,'2026-11-22T06:39:47.228803Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','bf8eaa714dc94ca8822b83898ee20e17','{"batch":5,"programme":1,"row":5}',NULL,X'',X'6B30C13EDEFDFA9F8BB9A03A4E294662887DDDD08A8E1731B56DDA36A9D60F86');
INSERT INTO "journal" VALUES(97,'cutoff:2019-12-11',1,'2026-11-22T06:39:47.245849Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'6FAD52D1EDB09735DB11AE805CDDD3BDA4697B64F2D03253F5509A8A8077DB4E');
INSERT INTO "journal" VALUES(98,'cutoff:2019-12-11',2,'2026-11-22T06:39:47.250971Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','9b3233065db74d8ca7894c49dacb7b79','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'6FAD52D1EDB09735DB11AE805CDDD3BDA4697B64F2D03253F5509A8A8077DB4E',X'0449CCEC3D1BDB9B8AD1C171A14092409E1C1B7149A8005BB71CBE20C729B4EE');
INSERT INTO "journal" VALUES(99,'A-0000003-O',2,'2026-11-22T06:39:47.257767Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','70d930d5a5c94efe8c561e10d3b4bcce','{"programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'B7EB8BD6021A8EEBBF0B4F4E18DF6160DA35C0B1EF2EE2DD2B63EFF28B1469D7',X'4EF12528CDB909B9D5CE6B2287BC133D40445318F0FD9FCC162058D71F29981E');
INSERT INTO "journal" VALUES(100,'A-0000009-C',2,'2026-11-22T06:39:47.264603Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','75410e5b516f4def90d2ea00140993cc','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'6B30C13EDEFDFA9F8BB9A03A4E294662887DDDD08A8E1731B56DDA36A9D60F86',X'7E681EC9D4E8BB75AE4C8586810A2F4EA25C20E06DE165ABBCE2E679DCB58E73');
INSERT INTO "journal" VALUES(101,'A-0000008-E',2,'2026-11-22T06:39:47.270605Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','edb0c10d7d074896a9c3680d69b9e493','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'66FFACC33942F0142386C33775E372F04093778269F3E6EF63112D78853C5E80',X'A7D444DCA9A996170B62066557D6E23B540A27575EBDDB04047ECCD738D1B5CA');
INSERT INTO "journal" VALUES(102,'A-0000007-G',2,'2026-11-22T06:39:47.276238Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','62b1054c0f0a4f508f312f412b866437','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'8DB6E8B8CA5E3262F44258D91F8A4B4E317E47DED45B9B2F7308BD98D90916EF',X'402E90DD6E2120B3F1CD853BE3C01DEA51BA21E6CC8F41C7E8BB83A815EF3E28');
INSERT INTO "journal" VALUES(103,'A-0000006-I',2,'2026-11-22T06:39:47.282017Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','a225f4dc8a7f4c0db4c463c14a6012b9','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'C6D3575DC88E753502A40D980426088E7F7559C0E2D191B55634B03F31342998',X'928C72E306BB8FFDE6527AE93F845A2A2C10E1488E623A4C70F44CD0D8F0C2E2');
INSERT INTO "journal" VALUES(104,'B-0000006-L',1,'2026-11-22T06:39:47.289702Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','af00cc750aca4f30b97a9fb30bf24a26','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'9F2BF05454600DE3AB2DFC591EE278599D15773F220C9DBF9779B94FC508DD8F');
INSERT INTO "journal" VALUES(105,'A-0000010-Q',1,'2026-11-22T06:39:47.289702Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','af00cc750aca4f30b97a9fb30bf24a26','{"batch":6,"programme":1,"row":3}',NULL,X'',X'265A2E92F1448E99D5B6BF8E4EC28070E1CACCF3289AF2ECE5C8B9432A4A23DB');
INSERT INTO "journal" VALUES(106,'A-0000011-O',1,'2026-11-22T06:39:47.289702Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','af00cc750aca4f30b97a9fb30bf24a26','{"batch":6,"programme":1,"row":4}',NULL,X'',X'C3536B333D8E0FD4BEFA4AAC87F47920CACBE2CA0438B14E332A18CA64E82EEA');
INSERT INTO "journal" VALUES(107,'A-0000012-M',1,'2026-11-22T06:39:47.289702Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','af00cc750aca4f30b97a9fb30bf24a26','{"batch":6,"programme":1,"row":5}',NULL,X'',X'16B08F8804563C93CCAFD8B71F1E6717C12B0B1551D94132F2786BFD9CEEC062');
INSERT INTO "journal" VALUES(108,'A-0000011-O',2,'2026-11-22T06:39:47.306117Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','acf2e927d3494fb1a689c63e9cfedca8','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'C3536B333D8E0FD4BEFA4AAC87F47920CACBE2CA0438B14E332A18CA64E82EEA',X'1CB960ED1D4EF7D4E3A5FE0116C11A8F14FC6F516D6F1180B4E5895412A59492');
INSERT INTO "journal" VALUES(109,'B-0000007-J',1,'2026-11-22T06:39:47.316179Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','633cbad51fd94f92ab61ebd354bcc87b','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'2D79ADF488D13BB4FB634E75F247603A7EE54D505F9AB29D1260253781F341CF');
INSERT INTO "journal" VALUES(110,'A-0000013-K',1,'2026-11-22T06:39:47.316179Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','633cbad51fd94f92ab61ebd354bcc87b','{"batch":7,"programme":1,"row":2}',NULL,X'',X'D8B2F6C1D6E866DB65FB14A9DCE5F74BB8B113A84EF1D0B1B8B56E134F1A55C8');
INSERT INTO "journal" VALUES(111,'A-0000014-I',1,'2026-11-22T06:39:47.316179Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','633cbad51fd94f92ab61ebd354bcc87b','{"batch":7,"programme":1,"row":3}',NULL,X'',X'1272C12D5863047529301D92DC7E35CD41BB70C3BF2D1FB6DF7BD15774B8FB1A');
INSERT INTO "journal" VALUES(112,'A-0000015-G',1,'2026-11-22T06:39:47.316179Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','633cbad51fd94f92ab61ebd354bcc87b','{"batch":7,"programme":1,"row":5}',NULL,X'',X'5A4E14F0F5C08D4CFECEF507C13A99729C9235336048B53A5023673D755514D6');
INSERT INTO "journal" VALUES(113,'cutoff:2019-12-21',1,'2026-11-22T06:39:47.341579Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'EEAB172C98F840A25701ACB5FD584C9D99BD6D04265AE2F6FD61C4360EE6AB90');
INSERT INTO "journal" VALUES(114,'A-0000001-S',3,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'728DB819A4A4B9084916E2160AF6DAECBB626131EB0A4712BDDE0AF0503C09F4',X'7A297F5AD7054D8863856B39A4D223735D377D02A919CB32699709615109F5CB');
INSERT INTO "journal" VALUES(115,'A-0000002-Q',3,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8785EBAF7D9CDD6C64D85B6818199D12BA66A9BCBB531E9CAC5F2FCD9E0D5BA1',X'CB880441FC2E222601B273593A6BF76CDDBC849C01FFB6F86A7DDEEF65DACB68');
INSERT INTO "journal" VALUES(116,'A-0000003-O',3,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'4EF12528CDB909B9D5CE6B2287BC133D40445318F0FD9FCC162058D71F29981E',X'57882890769267812E7BBBBE136AC4063E79DB7D49000F4ED4BA2A1CDC55D838');
INSERT INTO "journal" VALUES(117,'A-0000004-M',3,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'2132DC272BF1CD61A2F17225F23EF859D86068A163AB95FBCAD9B70792806CB5',X'55D3B8898C9198BF030B91E974A14F2C0321D0A2FF7B25FFD11816AE13A68078');
INSERT INTO "journal" VALUES(118,'A-0000005-K',3,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'51AB0AA628D04146169F68E7A776FB93DAF342401BF17F0C8CCA998D4D0581C9',X'D6D3D3396A19270B580178CD0666FC2D806FE4A8BC07097BA1E7A227DFBFA7E3');
INSERT INTO "journal" VALUES(119,'K-0000001-L',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"A"}',NULL,X'',X'4E53C0F8B9F1076450B192D97502659224D31320D1CBCE1A382892A0BAC33488');
INSERT INTO "journal" VALUES(120,'K-0000002-J',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"B"}',NULL,X'',X'504C34AA06B7E5DA03788BE3DDF9515CC91343ED9C5CF8B71038C21798A28037');
INSERT INTO "journal" VALUES(121,'K-0000003-H',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"A"}',NULL,X'',X'3D31ECB34D9F24EE3F5F5231C9E9A1F0047E6C7865B613B7E3786439125F786F');
INSERT INTO "journal" VALUES(122,'K-0000004-F',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"B"}',NULL,X'',X'9EFA2609ABFBF2014243C076CC5070E23D457903B3242CC6B1420119D4B9C11E');
INSERT INTO "journal" VALUES(123,'K-0000005-D',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"A"}',NULL,X'',X'07DBA4D0EF3E806AB2C4097CF5623C7CE4AC1142A6950A47AF545B5D81204FA0');
INSERT INTO "journal" VALUES(124,'K-0000006-B',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"B"}',NULL,X'',X'B02B02B81D3138263D14C4BE1EB7930C44ADC342B435BBECE0113320FDE1EDB1');
INSERT INTO "journal" VALUES(125,'K-0000007-9',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"A"}',NULL,X'',X'7C7AB3EB6C7328A3FA5DD947BB8F5C6B73B30B8AC0FC453C10DFB7C02A3E7928');
INSERT INTO "journal" VALUES(126,'K-0000008-7',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"B"}',NULL,X'',X'0EEEA400588D8DF3CFDC8E4EC0F9D07067A3604BCB5C5D16FA2A4F9E8D05C7F9');
INSERT INTO "journal" VALUES(127,'K-0000009-5',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"A"}',NULL,X'',X'A0656F2786096C34653C61D172845834C9B74802F0CC28B529AA60C63FEFD60E');
INSERT INTO "journal" VALUES(128,'K-0000010-J',1,'2026-11-22T06:39:47.343410Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','8ab0b2170c2d4154a6e8f5ce7d6ee014','{"kit":"B"}',NULL,X'',X'5A0FB05655004F195390878195A5B00ED05D29E195FBB76EA59B596A1BACF8B6');
INSERT INTO "journal" VALUES(129,'cutoff:2019-12-21',2,'2026-11-22T06:39:47.356269Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','26e135423cf14e7a99d3f34e6f9a5af5','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'EEAB172C98F840A25701ACB5FD584C9D99BD6D04265AE2F6FD61C4360EE6AB90',X'5E1E00E67A733C77E34D9909F316092F075D795CC1B42FD2A17E187EC9BF4455');
INSERT INTO "journal" VALUES(130,'A-0000012-M',2,'2026-11-22T06:39:47.362673Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','905689faa8274c91a0de093f13ada512','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'16B08F8804563C93CCAFD8B71F1E6717C12B0B1551D94132F2786BFD9CEEC062',X'B06DD89900759348CCF7D17825BD308EA35954AB07F13F79454C4013D1131060');
INSERT INTO "journal" VALUES(131,'A-0000015-G',2,'2026-11-22T06:39:47.368670Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','223d7ed3f6644cb1bb7d95a47f7e0acf','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'5A4E14F0F5C08D4CFECEF507C13A99729C9235336048B53A5023673D755514D6',X'9A0755A1D0A20E3DA8865B031223853B2820D1D056FA3C119DE46DA7D57075AF');
INSERT INTO "journal" VALUES(132,'A-0000010-Q',2,'2026-11-22T06:39:47.374534Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','a554d7a7d3334935a3a7ed55015c3c29','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'265A2E92F1448E99D5B6BF8E4EC28070E1CACCF3289AF2ECE5C8B9432A4A23DB',X'24976D54562B00C074F69F221C0E4DB18974C1B3B8173AB18C74D537858C1395');
INSERT INTO "journal" VALUES(133,'A-0000013-K',2,'2026-11-22T06:39:47.385094Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','bac2aae6729e4a89bcc3dea5ba87a7a5','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'D8B2F6C1D6E866DB65FB14A9DCE5F74BB8B113A84EF1D0B1B8B56E134F1A55C8',X'1781A1D72FA874F78968A7BAD7E97D736C25A642A531654D4142299620E7F285');
INSERT INTO "journal" VALUES(134,'B-0000008-H',1,'2026-11-22T06:39:47.395786Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','0c1446f436b74ac09d2d804f2da62af4','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'4B0569F6150B5EBD0DB1BB93184D6CAD2B77D48246934A7761D939A70713065D');
INSERT INTO "journal" VALUES(135,'A-0000016-E',1,'2026-11-22T06:39:47.395786Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','0c1446f436b74ac09d2d804f2da62af4','{"batch":8,"programme":1,"row":2}',NULL,X'',X'98E4BB5EFAC71F6A30359BAD9CC34C615FCD5931952551154E01E57D502B8926');
INSERT INTO "journal" VALUES(136,'A-0000017-C',1,'2026-11-22T06:39:47.395786Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','0c1446f436b74ac09d2d804f2da62af4','{"batch":8,"programme":1,"row":3}',NULL,X'',X'74AB582A2D7496417D991B4A77A76E258C5CE6806C6E7CCA532E4456DF264DB7');
INSERT INTO "journal" VALUES(137,'A-0000018-A',1,'2026-11-22T06:39:47.395786Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','0c1446f436b74ac09d2d804f2da62af4','{"batch":8,"programme":1,"row":4}',NULL,X'',X'A47A6BC094B96BA0B506271B422BB755352D8DE0172A8025850582E0603C3792');
INSERT INTO "journal" VALUES(138,'A-0000019-8',1,'2026-11-22T06:39:47.395786Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','0c1446f436b74ac09d2d804f2da62af4','{"batch":8,"programme":1,"row":5}',NULL,X'',X'91D1D9538B21A782353AAA56E1D98C9CA8A5CC974ABCFD3DCE5E75F911A151E0');
INSERT INTO "journal" VALUES(139,'cutoff:2020-01-01',1,'2026-11-22T06:39:47.422902Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'918A63A9FDD8254DB1465041BCFE0C1279C100B3A76E77E72D625DCA7C003CCA');
INSERT INTO "journal" VALUES(140,'A-0000006-I',3,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','e75e24788d37417c875a7feabf3c7ee7','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'928C72E306BB8FFDE6527AE93F845A2A2C10E1488E623A4C70F44CD0D8F0C2E2',X'48EF1A79E7FF6632E57E8DFE166745D8A38B005E6EF178C86404FE18EE081048');
INSERT INTO "journal" VALUES(141,'A-0000007-G',3,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','e75e24788d37417c875a7feabf3c7ee7','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'402E90DD6E2120B3F1CD853BE3C01DEA51BA21E6CC8F41C7E8BB83A815EF3E28',X'E904CFED41122F2964770809ABB652C8259B2A15FD8169D7A72917F5DEA53185');
INSERT INTO "journal" VALUES(142,'A-0000008-E',3,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','e75e24788d37417c875a7feabf3c7ee7','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'A7D444DCA9A996170B62066557D6E23B540A27575EBDDB04047ECCD738D1B5CA',X'F5B0352A91724D44DC490AB879D69612C7A1D5C0991BE35C6B6E52F3009F4552');
INSERT INTO "journal" VALUES(143,'A-0000009-C',3,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','e75e24788d37417c875a7feabf3c7ee7','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'7E681EC9D4E8BB75AE4C8586810A2F4EA25C20E06DE165ABBCE2E679DCB58E73',X'83AC97DEEB88F30AC58B9A9492E2EB2665424C30887F1C1D384C472FB8C804FD');
INSERT INTO "journal" VALUES(144,'K-0000011-H',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"A"}',NULL,X'',X'AB238C797AB3470BE026B2D222B52A7F5B0CD2534AFF39F707DB236ED4850E7D');
INSERT INTO "journal" VALUES(145,'K-0000012-F',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"B"}',NULL,X'',X'C202BBECF013A36DF0CBADB4ACD20F34A18182AA97B5C2D110BC67A2B5DD575A');
INSERT INTO "journal" VALUES(146,'K-0000013-D',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"A"}',NULL,X'',X'9AB0C12D1B282FCCE78593B284A0226D9F6E9956EC349A05D688123B1EF1CEC6');
INSERT INTO "journal" VALUES(147,'K-0000014-B',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"B"}',NULL,X'',X'0FC368F30AEC8E79F388755D034BB71CD6813FB3313D9C5D3001DD299351D9F1');
INSERT INTO "journal" VALUES(148,'K-0000015-9',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"A"}',NULL,X'',X'D5A5353BCEFCB00BE4CDEE12400E5908F6964F9DA0684065606EACBF452BE5CD');
INSERT INTO "journal" VALUES(149,'K-0000016-7',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"B"}',NULL,X'',X'B3E5BF438293999719EB6E0A1C7BA37D7DA0C5718C72FE56AD595938BCF0430E');
INSERT INTO "journal" VALUES(150,'K-0000017-5',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"A"}',NULL,X'',X'4177DB9794AD6B3DBFB9D4E9FC13DF394B39D7445EAD4D79DB1513318557C22D');
INSERT INTO "journal" VALUES(151,'K-0000018-3',1,'2026-11-22T06:39:47.424954Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','e75e24788d37417c875a7feabf3c7ee7','{"kit":"B"}',NULL,X'',X'D1E2686360E7DF14B379396CCEF33A330FDC1E9E4AAD76698BEAED0EA866DA64');
INSERT INTO "journal" VALUES(152,'cutoff:2020-01-01',2,'2026-11-22T06:39:47.438985Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','6e7683ad148745c98cdeebffda2939f9','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'918A63A9FDD8254DB1465041BCFE0C1279C100B3A76E77E72D625DCA7C003CCA',X'9735D8E5E2F8D99E4BFC2DF4B54568D06F3A691408CCF596A48E7A9B4A2816A2');
INSERT INTO "journal" VALUES(153,'A-0000014-I',2,'2026-11-22T06:39:47.448167Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','ee6384a623c340f78a693d639742d631','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'1272C12D5863047529301D92DC7E35CD41BB70C3BF2D1FB6DF7BD15774B8FB1A',X'01BE3BB902B3FBBDCF2591EA219F14862D8B371D8B1FF59DEE8C910FD0A69557');
INSERT INTO "journal" VALUES(154,'A-0000017-C',2,'2026-11-22T06:39:47.457259Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','d42d3e422e284fb29d16a489e243f9c0','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'74AB582A2D7496417D991B4A77A76E258C5CE6806C6E7CCA532E4456DF264DB7',X'701EF78261CC92753878ED3BC3FC65949A8599D5E95489C4E83A794FDA450B5F');
INSERT INTO "journal" VALUES(155,'B-0000009-F',1,'2026-11-22T06:39:47.468447Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','38372f2bb582411ca0db308b31beaa66','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'9123E2FCBC6E079D366439B0FD502390F6B17730280B744647ABCEA2597C69A3');
INSERT INTO "journal" VALUES(156,'A-0000020-M',1,'2026-11-22T06:39:47.468447Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','38372f2bb582411ca0db308b31beaa66','{"batch":9,"programme":1,"row":2}',NULL,X'',X'7B36CE54F481355E7FAA99A9CBD513520D5DE7BBD873C9618B1E1C05E3C4D04C');
INSERT INTO "journal" VALUES(157,'A-0000021-K',1,'2026-11-22T06:39:47.468447Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','38372f2bb582411ca0db308b31beaa66','{"batch":9,"programme":1,"row":3}',NULL,X'',X'2C21B58B7DF10D030577F5F94000602965A1E038BB0CDAAFC76EA15F6AAADBD1');
INSERT INTO "journal" VALUES(158,'A-0000022-I',1,'2026-11-22T06:39:47.468447Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','38372f2bb582411ca0db308b31beaa66','{"batch":9,"programme":1,"row":5}',NULL,X'',X'5CB732BE49C28A2FE042FE3C13DCDE046282D6DA3BF5EAEDC75EA8E91ACDBFE0');
INSERT INTO "journal" VALUES(159,'A-0000019-8',2,'2026-11-22T06:39:47.495741Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','ac9e1882ac9d4dc0931a7bd99dbc9933','{"programme":1,"reasons":["size"]}',NULL,X'91D1D9538B21A782353AAA56E1D98C9CA8A5CC974ABCFD3DCE5E75F911A151E0',X'CA5E3D42F4E719CC69BB6C2192CDAB59D16E6E8A43F2FBC914E342A80BCC2EC4');
INSERT INTO "journal" VALUES(160,'A-0000018-A',2,'2026-11-22T06:39:47.508435Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','a2520b67da3846b8b42f9156053199fc','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'A47A6BC094B96BA0B506271B422BB755352D8DE0172A8025850582E0603C3792',X'0C25907FB377598ADD6EE2466935B22CD9A43469CA40917E83AD92BEEF3F6051');
INSERT INTO "journal" VALUES(161,'A-0000016-E',2,'2026-11-22T06:39:47.630552Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','faa4753429ed41c3839d35d257ea8479','{"programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'98E4BB5EFAC71F6A30359BAD9CC34C615FCD5931952551154E01E57D502B8926',X'20944945872B7AB8CDE1CE93651553C13C2AC30A6E472254C7A49B7D0EBB6529');
INSERT INTO "journal" VALUES(162,'A-0000022-I',2,'2026-11-22T06:39:47.639848Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','926bf20d4b4c49c582c0d9474cb98079','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'5CB732BE49C28A2FE042FE3C13DCDE046282D6DA3BF5EAEDC75EA8E91ACDBFE0',X'08F911485B3D121BC189131E4D75A2B3AC8097E12805A1AFD649EECBFFE2124B');
INSERT INTO "journal" VALUES(163,'A-0000021-K',2,'2026-11-22T06:39:47.650744Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','7379a44b22a9448b9d8aab29674de8a9','{"outcome":"fail","rule":"same-store"}',X'3006723B7B5050C5B8AA03503B8482CDF568DCCFB1560C1530A7E492A61E2405',X'2C21B58B7DF10D030577F5F94000602965A1E038BB0CDAAFC76EA15F6AAADBD1',X'02217A86D06EF99E3386EA8E6063BDBA017C0F5B0B785A5924B7F03E0410CBAD');
INSERT INTO "journal" VALUES(164,'A-0000021-K',3,'2026-11-22T06:39:47.716137Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','3f91cd0a09524ebcb46dbd3c0677dc19','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'02217A86D06EF99E3386EA8E6063BDBA017C0F5B0B785A5924B7F03E0410CBAD',X'9539ADCE290A320D2609D4AA782402F3DD5ED593FAF9C20AB53D1EC8F6A5863E');
INSERT INTO "journal" VALUES(165,'cutoff:2020-01-11',1,'2026-11-22T06:39:47.731061Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'2EB1633CBD26260F464A8C97C1E7C8580EA73DCCC3151292DABEC48E34A1F99C');
INSERT INTO "journal" VALUES(166,'A-0000010-Q',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'24976D54562B00C074F69F221C0E4DB18974C1B3B8173AB18C74D537858C1395',X'FD967FDDA330B580DFD2FAAD402B0D47DF1DD12D78D8E556921727236A51E291');
INSERT INTO "journal" VALUES(167,'A-0000011-O',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'1CB960ED1D4EF7D4E3A5FE0116C11A8F14FC6F516D6F1180B4E5895412A59492',X'0A2CFCB9141E33F3CDE0DF2BB2FBE4F03D546A3DE65C4F2428D7E46B8AC831AE');
INSERT INTO "journal" VALUES(168,'A-0000012-M',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'B06DD89900759348CCF7D17825BD308EA35954AB07F13F79454C4013D1131060',X'094D0AF4BE5C2E2CF1FE94774582C24D1237B25EA9006C1EBDBBEF9DCBCDC7B3');
INSERT INTO "journal" VALUES(169,'A-0000013-K',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'1781A1D72FA874F78968A7BAD7E97D736C25A642A531654D4142299620E7F285',X'BAEE476434943DAEADF39A163FE8283270801DB8E7D655989DF7D0106BC34B73');
INSERT INTO "journal" VALUES(170,'A-0000014-I',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'01BE3BB902B3FBBDCF2591EA219F14862D8B371D8B1FF59DEE8C910FD0A69557',X'CABBB594251AB7C29F522F6CC78AC2893843909A2B2982E72BAA85948C04ABE5');
INSERT INTO "journal" VALUES(171,'A-0000015-G',3,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cbe9a5a96425433aba847ea427ca4625','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'9A0755A1D0A20E3DA8865B031223853B2820D1D056FA3C119DE46DA7D57075AF',X'2588C8429BE96020758654E663C87FCA154F546EF4997A02BF7DC100E3EA2C1D');
INSERT INTO "journal" VALUES(172,'K-0000019-1',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'2E90EA748E63C8BB92544DA7DA153EA29C90659A203CA12CD556D1B3C2BBAAD0');
INSERT INTO "journal" VALUES(173,'K-0000020-F',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'E5638284FEAA46231FA405EAC771F277C8FDA7CA6EFF178F095B67B89927E364');
INSERT INTO "journal" VALUES(174,'K-0000021-D',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'69F6D8FF02A8A45459DF645BC03ECFC93DF98087C1E7C2A6F8EE4BA2B3CD9742');
INSERT INTO "journal" VALUES(175,'K-0000022-B',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'37508C534B720788631E6559A92603ACAA7234DDDD3E61DE2854D0CDC6124271');
INSERT INTO "journal" VALUES(176,'K-0000023-9',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'23889CD9A100167050D073B495F079F9A1001E0456FBCFF2C8A1343658494FBE');
INSERT INTO "journal" VALUES(177,'K-0000024-7',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'A9422B7A89290773B64052DFDC021B6439EE30C5B476247FA148348DF34F8FE6');
INSERT INTO "journal" VALUES(178,'K-0000025-5',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'400A43D7D7E32B90A92C602C11735507E3F1811559717DFC554FCE69A1B68E6E');
INSERT INTO "journal" VALUES(179,'K-0000026-3',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'CBD6B706796F850DF326E08904AAE2033DB8EF99DE5D834ADE1E93166303614C');
INSERT INTO "journal" VALUES(180,'K-0000027-1',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'0630596BC4B513A51000CFD20D39EF3770AE611ECE3D419C3FE440409BF0FD4C');
INSERT INTO "journal" VALUES(181,'K-0000028-0',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'32FC2796CAC0E6DB99DF2C698FE82A197ED7931F5FAEDDF37C77F7DD56580CCD');
INSERT INTO "journal" VALUES(182,'K-0000029-Y',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"A"}',NULL,X'',X'F77183E41D10213AF34A403B32D2FFABCE8C982E9CE1507607DA166D60935D09');
INSERT INTO "journal" VALUES(183,'K-0000030-B',1,'2026-11-22T06:39:47.733005Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cbe9a5a96425433aba847ea427ca4625','{"kit":"B"}',NULL,X'',X'E0212814BB51E2EB87777A4B939FDBE0B41280CEB48DF191D1BD9B0B5272C55E');
INSERT INTO "journal" VALUES(184,'cutoff:2020-01-11',2,'2026-11-22T06:39:47.743959Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','c01975f2afb74717ac88b3acda75a1e5','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'2EB1633CBD26260F464A8C97C1E7C8580EA73DCCC3151292DABEC48E34A1F99C',X'D750414E14989C84F60E27F4F625039447C1354A5A367363DC3B5FB4328D1785');
INSERT INTO "journal" VALUES(185,'B-0000010-T',1,'2026-11-22T06:39:47.754927Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','cb4ecf79945046fa8b7f1c33dcf19b23','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'0E920F160D8844150C15D8405F9EE4E597ECD757926D385282DBF94B1B569DBB');
INSERT INTO "journal" VALUES(186,'A-0000023-G',1,'2026-11-22T06:39:47.754927Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cb4ecf79945046fa8b7f1c33dcf19b23','{"batch":10,"programme":1,"row":2}',NULL,X'',X'7F63CE1C6E2F4136A11CF0BE6C4F6996DDE21446F0A2B3A34A0BD2D3B0DA8FD3');
INSERT INTO "journal" VALUES(187,'A-0000024-E',1,'2026-11-22T06:39:47.754927Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cb4ecf79945046fa8b7f1c33dcf19b23','{"batch":10,"programme":1,"row":3}',NULL,X'',X'0AAF8ED34E061FD3A7D4AF4B729706EBF8315AC2C713CA08892794B21E0F9634');
INSERT INTO "journal" VALUES(188,'A-0000025-C',1,'2026-11-22T06:39:47.754927Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cb4ecf79945046fa8b7f1c33dcf19b23','{"batch":10,"programme":1,"row":4}',NULL,X'',X'C49F9EB36192D48E4B1893444B195FD6096AB6809A8FE2C97059C6BEEB8A49CC');
INSERT INTO "journal" VALUES(189,'A-0000026-A',1,'2026-11-22T06:39:47.754927Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cb4ecf79945046fa8b7f1c33dcf19b23','{"batch":10,"programme":1,"row":5}',NULL,X'',X'04F283A8CC3FBD22D862F46942EA09D41D135E69D7BDF38B83D3C545D73F4CB8');
INSERT INTO "journal" VALUES(190,'A-0000020-M',2,'2026-11-22T06:39:47.773931Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','a4b38c5420674886bd228efd94ba9581','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'7B36CE54F481355E7FAA99A9CBD513520D5DE7BBD873C9618B1E1C05E3C4D04C',X'AFF53655950EB59CFB5A84DD6FB5F30137104FA788A399E89389936CBC6A1019');
INSERT INTO "journal" VALUES(191,'A-0000025-C',2,'2026-11-22T06:39:47.782428Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','d1ae2170f4ec423c84b627e0f9caf9a0','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'C49F9EB36192D48E4B1893444B195FD6096AB6809A8FE2C97059C6BEEB8A49CC',X'271D0D6BB389C5E89DB9B71F9DEB27638FC8AA6BD4EE1F146AFE43E480A7263C');
INSERT INTO "journal" VALUES(192,'A-0000026-A',2,'2026-11-22T06:39:47.790490Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','2d2e78f2425f49ca8d861bd832979d5e','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'04F283A8CC3FBD22D862F46942EA09D41D135E69D7BDF38B83D3C545D73F4CB8',X'6AA62D37FCCF7F107C7AE8470E033578086AFE1D2833635D3136AE88256D5297');
INSERT INTO "journal" VALUES(193,'cutoff:2020-01-21',1,'2026-11-22T06:39:47.805263Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'CA044ADA3BC0C2896BC55BB29867A5F587A769976AF4495F5516FC2F375F0F70');
INSERT INTO "journal" VALUES(194,'A-0000016-E',3,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ed4611dce8c9463ab4d629dd70a9feb2','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'20944945872B7AB8CDE1CE93651553C13C2AC30A6E472254C7A49B7D0EBB6529',X'EB20EA63EED017A291FEC5B907EFF9EFAF78C45E33A14CCA0B537884211B11CE');
INSERT INTO "journal" VALUES(195,'A-0000017-C',3,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ed4611dce8c9463ab4d629dd70a9feb2','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'701EF78261CC92753878ED3BC3FC65949A8599D5E95489C4E83A794FDA450B5F',X'4638155D23925542192E145A292FBF2C57A0D97C615B2C2663C784E09DEA3564');
INSERT INTO "journal" VALUES(196,'A-0000018-A',3,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ed4611dce8c9463ab4d629dd70a9feb2','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'0C25907FB377598ADD6EE2466935B22CD9A43469CA40917E83AD92BEEF3F6051',X'7249B3482E375DAA9B55A61FD5F465927A00D83EAD746DB68642CF0FF0ABCE3D');
INSERT INTO "journal" VALUES(197,'K-0000031-9',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"A"}',NULL,X'',X'E4AE4E0FA3D11A51649F19669728055F647298A5D5B86792EF4898BCF5B0302D');
INSERT INTO "journal" VALUES(198,'K-0000032-7',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"B"}',NULL,X'',X'5E413AEA1731F6A046DDEDE220A00FD801E9E771DD8C961F338054DB534802F4');
INSERT INTO "journal" VALUES(199,'K-0000033-5',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"A"}',NULL,X'',X'31E3EF1FD07AA281A2125CC78C804E8ADE7140792278C7EA552ECCD0A1F8AFF6');
INSERT INTO "journal" VALUES(200,'K-0000034-3',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"B"}',NULL,X'',X'7291DD29D0766C3DA987DE7E9B3CCE8C384531D28F1DF53D92AFE0964D8AFDA9');
INSERT INTO "journal" VALUES(201,'K-0000035-1',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"A"}',NULL,X'',X'434282838C5A3B25B2550C234138DFC6490A24B1FE3BC372DF94C3121ED27C29');
INSERT INTO "journal" VALUES(202,'K-0000036-0',1,'2026-11-22T06:39:47.807420Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ed4611dce8c9463ab4d629dd70a9feb2','{"kit":"B"}',NULL,X'',X'9202B03CD5040F3F06BF6CE55B376F12F66FBD319014A384D9AACA0A753CC29A');
INSERT INTO "journal" VALUES(203,'cutoff:2020-01-21',2,'2026-11-22T06:39:47.821623Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','f4a64309e4684a2ab8de90c27ee7a4e1','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'CA044ADA3BC0C2896BC55BB29867A5F587A769976AF4495F5516FC2F375F0F70',X'F4ACC5B4A8B5EFB29C7196E00353295C21363FFBB707800B0B4DACAEBEB83E9A');
INSERT INTO "journal" VALUES(204,'B-0000011-R',1,'2026-11-22T06:39:47.832485Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','1d1cf6fa933a43ff94ff1dabd9037407','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'BD54373A76C2AA26C6FF6EBCF7DD65286905A215D0EC8FD3FE60ACF3BFB3647C');
INSERT INTO "journal" VALUES(205,'A-0000027-8',1,'2026-11-22T06:39:47.832485Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','1d1cf6fa933a43ff94ff1dabd9037407','{"batch":11,"programme":1,"row":2}',NULL,X'',X'90F542C0476DA1AF7E4CD978585F92A00B0FA182A6F24DF4F3F45DC67C7AC1B8');
INSERT INTO "journal" VALUES(206,'A-0000028-6',1,'2026-11-22T06:39:47.832485Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','1d1cf6fa933a43ff94ff1dabd9037407','{"batch":11,"programme":1,"row":3}',NULL,X'',X'B42E2763239428FB136403EF292B7958CA620C644BAB1CF029372ED87A629CA4');
INSERT INTO "journal" VALUES(207,'A-0000029-4',1,'2026-11-22T06:39:47.832485Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','1d1cf6fa933a43ff94ff1dabd9037407','{"batch":11,"programme":1,"row":4}',NULL,X'',X'0D48965C921482B08FF2730E0CE91C6CB9F76A4BF21149449FE9F88653B5A25C');
INSERT INTO "journal" VALUES(208,'A-0000030-I',1,'2026-11-22T06:39:47.832485Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','1d1cf6fa933a43ff94ff1dabd9037407','{"batch":11,"programme":1,"row":5}',NULL,X'',X'7D22EBD06C78589045BD3FC0FEBC09D391E6FCCF4E929C91B95EED0443A88C1F');
INSERT INTO "journal" VALUES(209,'A-0000023-G',2,'2026-11-22T06:39:47.850753Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','ad9a76432b7c4cb382837a8e152c3bde','{"programme":1,"reasons":["size"]}',NULL,X'7F63CE1C6E2F4136A11CF0BE6C4F6996DDE21446F0A2B3A34A0BD2D3B0DA8FD3',X'5AAB6C7F04D8B562389918F72D9A32F7610FF4917A75DFA7CAC1A357D9F79BFF');
INSERT INTO "journal" VALUES(210,'cutoff:2020-02-01',1,'2026-11-22T06:39:47.865999Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'BE171DCD4FBECBD116B22EC4C0FEFFC816BB3DAD632A5E1807D453FBE828C7EB');
INSERT INTO "journal" VALUES(211,'A-0000020-M',3,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','0cf6660a74a245269ed9e3d1375ea7ea','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'AFF53655950EB59CFB5A84DD6FB5F30137104FA788A399E89389936CBC6A1019',X'6B156449E6B53FD611D0606AD2AFFCA7D4986BA8E441BA5D7FA84F78E4F2AEB8');
INSERT INTO "journal" VALUES(212,'A-0000021-K',4,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','0cf6660a74a245269ed9e3d1375ea7ea','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'9539ADCE290A320D2609D4AA782402F3DD5ED593FAF9C20AB53D1EC8F6A5863E',X'4932CD47A34ABF37982CDA7552B7D5C0CB2216CF1EF40415B64AD24700C12BD3');
INSERT INTO "journal" VALUES(213,'A-0000022-I',3,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','0cf6660a74a245269ed9e3d1375ea7ea','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'08F911485B3D121BC189131E4D75A2B3AC8097E12805A1AFD649EECBFFE2124B',X'A9589E3ED51A32B891EE85B5F714526E28AE1E58F44D2AF29AA046EBB7A83DB5');
INSERT INTO "journal" VALUES(214,'K-0000037-Y',1,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','0cf6660a74a245269ed9e3d1375ea7ea','{"kit":"A"}',NULL,X'',X'BC34536C8B1DDAC9E254C0E61C16F4A03181E7A1E9B302A37B3851FA775AF315');
INSERT INTO "journal" VALUES(215,'K-0000038-W',1,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','0cf6660a74a245269ed9e3d1375ea7ea','{"kit":"B"}',NULL,X'',X'3C44F1D28F628A8A16B68C0D15A28038EDBA633000B91CD1947C0509AB1C5A85');
INSERT INTO "journal" VALUES(216,'K-0000039-U',1,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','0cf6660a74a245269ed9e3d1375ea7ea','{"kit":"A"}',NULL,X'',X'F318A749F0F139DF824A76974B918AE1B222426B67957EC57869544EF9DF10D5');
INSERT INTO "journal" VALUES(217,'K-0000040-7',1,'2026-11-22T06:39:47.868039Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','0cf6660a74a245269ed9e3d1375ea7ea','{"kit":"B"}',NULL,X'',X'7EACE646781C93F74B5DB68EDB010C6A96F82930D63F6D73E1331B558C6BD884');
INSERT INTO "journal" VALUES(218,'cutoff:2020-02-01',2,'2026-11-22T06:39:47.880948Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','57ee521cdeca4512991c3b3a453aad16','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'BE171DCD4FBECBD116B22EC4C0FEFFC816BB3DAD632A5E1807D453FBE828C7EB',X'20DB7F4AD3A2D513F43047B68E026EBB875416ECA8971C8032945E8A2A1B2CEB');
INSERT INTO "journal" VALUES(219,'B-0000012-P',1,'2026-11-22T06:39:47.894480Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','82cd4c96cf9d4c0bb3034a002547f7e1','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'8C31D290C78659200AFCEC0C3A4F4AD4EA09E4518A271FC56B7F8BA8B349C2C2');
INSERT INTO "journal" VALUES(220,'A-0000031-G',1,'2026-11-22T06:39:47.894480Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','82cd4c96cf9d4c0bb3034a002547f7e1','{"batch":12,"programme":1,"row":2}',NULL,X'',X'15FB4EBD91EBF52F4BAEE1E355500C95D1690EA76C1B21C1C8801CDBB1302451');
INSERT INTO "journal" VALUES(221,'A-0000032-E',1,'2026-11-22T06:39:47.894480Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','82cd4c96cf9d4c0bb3034a002547f7e1','{"batch":12,"programme":1,"row":3}',NULL,X'',X'DB3F2A9C60C5AD56BF1DD5F3F7C58BCC3EFF398B14585061DCD708BED6F60901');
INSERT INTO "journal" VALUES(222,'A-0000033-C',1,'2026-11-22T06:39:47.894480Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','82cd4c96cf9d4c0bb3034a002547f7e1','{"batch":12,"programme":1,"row":4}',NULL,X'',X'D3A72BCD9C551675AB2B5B4B47370BE1DE19F6569B676DCD83DAD3B293D1D288');
INSERT INTO "journal" VALUES(223,'A-0000034-A',1,'2026-11-22T06:39:47.894480Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','82cd4c96cf9d4c0bb3034a002547f7e1','{"batch":12,"programme":1,"row":5}',NULL,X'',X'A09D639F5306252AE9916B3510FDA4D1B43B140FC14DDB7DAF8AACF16E770D93');
INSERT INTO "journal" VALUES(224,'cutoff:2020-02-11',1,'2026-11-22T06:39:47.918238Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'457C2BD0F83C20B1B4BB8943C0864B3EC99FFD9BEB97DBF925687865F5446300');
INSERT INTO "journal" VALUES(225,'A-0000025-C',3,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','f2fac2b2949d4613baf21babf85349b8','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'271D0D6BB389C5E89DB9B71F9DEB27638FC8AA6BD4EE1F146AFE43E480A7263C',X'7D9C99AD3B9596BA4A7F00E70C5911497708B9661215CC727CD3846BD89BF40E');
INSERT INTO "journal" VALUES(226,'A-0000026-A',3,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','f2fac2b2949d4613baf21babf85349b8','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'6AA62D37FCCF7F107C7AE8470E033578086AFE1D2833635D3136AE88256D5297',X'02A878C9D8F4C8F3336843BEDEEF7187A1C269DCA2292EBF7D409134CEACE1FC');
INSERT INTO "journal" VALUES(227,'K-0000041-5',1,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','f2fac2b2949d4613baf21babf85349b8','{"kit":"A"}',NULL,X'',X'250A97604CDCA59C095E9504F2B9E264537F937D262D0B90595B15E0A8729204');
INSERT INTO "journal" VALUES(228,'K-0000042-3',1,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','f2fac2b2949d4613baf21babf85349b8','{"kit":"B"}',NULL,X'',X'2B2946EE236CA2566B3D752ADD2DD18C80121E39A5AE574AA44ADDE722D8624E');
INSERT INTO "journal" VALUES(229,'K-0000043-1',1,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','f2fac2b2949d4613baf21babf85349b8','{"kit":"A"}',NULL,X'',X'66125F3FF453F68026D85B542907623ACD3F31D89A293576B195C1FCF2D3BE79');
INSERT INTO "journal" VALUES(230,'K-0000044-0',1,'2026-11-22T06:39:47.920180Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','f2fac2b2949d4613baf21babf85349b8','{"kit":"B"}',NULL,X'',X'92F9DAE90DA49A6BB5293863D1E055E66EE6FB573711DA3EF41E41BAAA7C60E0');
INSERT INTO "journal" VALUES(231,'cutoff:2020-02-11',2,'2026-11-22T06:39:47.930330Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','fef17d9a250b45e4aafa3189b6a8a4fe','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'457C2BD0F83C20B1B4BB8943C0864B3EC99FFD9BEB97DBF925687865F5446300',X'E290EEC597FE7A880B0A3A3CA1E42AF6EE85CBA4A740A67B71B41B550069F79A');
INSERT INTO "journal" VALUES(232,'A-0000031-G',2,'2026-11-22T06:39:47.941841Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','d451340cd0d7445eac4adbabbffa815c','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'15FB4EBD91EBF52F4BAEE1E355500C95D1690EA76C1B21C1C8801CDBB1302451',X'5FB9F691AD7FF8074E950B5589B97049D7D05873E6B6FF65F379F5FED66CB03E');
INSERT INTO "journal" VALUES(233,'B-0000013-N',1,'2026-11-22T06:39:47.952616Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','d0ad4e65b3b9449cb7f5357b0d8a5acd','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'0B361EE5AC43EFBD12B886E2F9111A54494C2E762F65F9263EA10F1425D95C8C');
INSERT INTO "journal" VALUES(234,'A-0000035-8',1,'2026-11-22T06:39:47.952616Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','d0ad4e65b3b9449cb7f5357b0d8a5acd','{"batch":13,"programme":1,"row":3}',NULL,X'',X'276C8DDA47B79390C63493DAE009F4F5155134B96DB0A13270B1CC27DA28467A');
INSERT INTO "journal" VALUES(235,'B-0000014-L',1,'2026-11-22T06:39:47.974277Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','8e23b98396ad4824b0a64d12a7788cd8','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'CC41C6D878E6CC2F1B0427F703609243797B84A547A13891BBCF955C6E6B7C7A');
INSERT INTO "journal" VALUES(236,'A-0000036-6',1,'2026-11-22T06:39:47.974277Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','8e23b98396ad4824b0a64d12a7788cd8','{"batch":14,"programme":1,"row":2}',NULL,X'',X'FC76FB5589D2744B35B2BED4CAAD8AE3337DA4867C69D68BF784BA7BF05B2EF6');
INSERT INTO "journal" VALUES(237,'A-0000037-4',1,'2026-11-22T06:39:47.974277Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','8e23b98396ad4824b0a64d12a7788cd8','{"batch":14,"programme":1,"row":3}',NULL,X'',X'0FA057B5C2BE9059C03156EF1A3C1B0FE901D49F8F9FE21BF5AADDE95B33A8F6');
INSERT INTO "journal" VALUES(238,'A-0000038-2',1,'2026-11-22T06:39:47.974277Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','8e23b98396ad4824b0a64d12a7788cd8','{"batch":14,"programme":1,"row":4}',NULL,X'',X'BEFF6F1556AB75C36BC0EC8A82C18C435626C9A084CED05A5063227B50B6C876');
INSERT INTO "journal" VALUES(239,'A-0000039-Z',1,'2026-11-22T06:39:47.974277Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','8e23b98396ad4824b0a64d12a7788cd8','{"batch":14,"programme":1,"row":5}',NULL,X'',X'2C152E36CC887B4C5FD717A90679FB0D0E4B48576003118AB6125798C9694EBA');
INSERT INTO "journal" VALUES(240,'A-0000001-S',4,'2026-11-22T06:39:47.997994Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','02e9db3d52af42289490f178185a7c30','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'7A297F5AD7054D8863856B39A4D223735D377D02A919CB32699709615109F5CB',X'3AEA61546C304EB12935D380A42002DD3AED5299035CD22CDEAB837AFC15F7A9');
INSERT INTO "journal" VALUES(241,'K-0000001-L',2,'2026-11-22T06:39:47.997994Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','02e9db3d52af42289490f178185a7c30','{"application":"A-0000001-S"}',NULL,X'4E53C0F8B9F1076450B192D97502659224D31320D1CBCE1A382892A0BAC33488',X'A3F94E4539CDDED74340533D208B3DDE88B23DA199833DAC40D3209ABDF9B153');
INSERT INTO "journal" VALUES(242,'K-0000002-J',2,'2026-11-22T06:39:47.997994Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','02e9db3d52af42289490f178185a7c30','{"application":"A-0000001-S"}',NULL,X'504C34AA06B7E5DA03788BE3DDF9515CC91343ED9C5CF8B71038C21798A28037',X'C30A8D510388AE00E8F8EE91D52193B4E4B37695476A5F1E9CE72D8EC623D291');
INSERT INTO "journal" VALUES(243,'A-0000024-E',2,'2026-11-22T06:39:48.012382Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','f5838633e6964e2d8d970e44522e7c58','{"reasons":["documents-missing"]}',NULL,X'0AAF8ED34E061FD3A7D4AF4B729706EBF8315AC2C713CA08892794B21E0F9634',X'8363138441E922DB84DA6CCBBE95C19651499AA1F57481F3B097A7CB9757D54E');
INSERT INTO "journal" VALUES(244,'A-0000027-8',2,'2026-11-22T06:39:48.022817Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','20cd651bb8e04114a02568315123f6be','{}',X'26143DFB0ED4F51FDED975065E81782EA027E3DFC1C22E7E1B40D862CCA2B930',X'90F542C0476DA1AF7E4CD978585F92A00B0FA182A6F24DF4F3F45DC67C7AC1B8',X'400F69F6033FCCE6FA47619E5A465398B64E76F8AA2F4498E06770A9EDEED430');
INSERT INTO "journal" VALUES(245,'A-0000028-6',2,'2026-11-22T06:39:48.031230Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','10366bd74c3f410780765ee952ee50b2','{"awaits":"reject","reasons":["discretion"]}',X'08B214625E4028CBDF1F2051B8897363FC0723A11EA2DCF9EB4AB93D64FF13A0',X'B42E2763239428FB136403EF292B7958CA620C644BAB1CF029372ED87A629CA4',X'C2F29F195E4F9FA8A5838124A0D9AFF2AEBD51AC3AF92547245FBA13B1B7B194');
INSERT INTO "journal" VALUES(246,'A-0000029-4',2,'2026-11-22T06:39:48.039542Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','963fc97c2486420a8b8dc0e0cd32756d','{"assignee":"rin"}',NULL,X'0D48965C921482B08FF2730E0CE91C6CB9F76A4BF21149449FE9F88653B5A25C',X'0172C4F94E7E79B7F4EAB6994EF623F31D7D8E7711400D62CE141498FBC98080');
INSERT INTO "journal" VALUES(247,'A-0000030-I',2,'2026-11-22T06:39:48.046218Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','f5896578af804a17b8435866cc2702f3','{"assignee":"ren"}',NULL,X'7D22EBD06C78589045BD3FC0FEBC09D391E6FCCF4E929C91B95EED0443A88C1F',X'21D805FC47776DBA9149DF66CC9F58D00B2DF34042046B514866879027B0B91A');
INSERT INTO "journal" VALUES(248,'A-0000032-E',2,'2026-11-22T06:39:48.077270Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','43c9ac8554a74722a2a9bd2862f9fc02','{"programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'DB3F2A9C60C5AD56BF1DD5F3F7C58BCC3EFF398B14585061DCD708BED6F60901',X'F842D33AF53508CB6CB2B66C631D39F6C674EA146962EDE33A3F8F9C4B1EAC75');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'AA0887377BE9D786ABF9CE2FC3A520D7','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'AF05FEC2EB1E8BB8BD8EA65A51F9A747','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'67F158C26FA286AA14A7C6401FB144EA','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'240E55BD5B7DB3EA666C4D73F324FD7B','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'87835F2B40D252F1D8B069B7C59BD749','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'AD43057860EEEA479EB0355342AB35F4','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'DC7201C69EC27A46388867AF8A64F817','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'52827B30696060EB350CD2A2DF77E24C','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'E7DB041E4DC8BD8B32460D19D7E0508A','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'53501E02511C861873116C2DF5C84EB3','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'8F0A3BCA84732FDCC912AFABEF736F3C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'549FD0C4E438A5AD09B05E0573AA041A','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'EAA39E9E96DFFF167DC9F8255EBC277B','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'750961A0CB4A67375FDEA0C2D03BAFCA','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'7E991D7C298A157C4D89567CE9DB314C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'1E4D42E340ABA38D2F630900C1DA26AF','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'4F789BBF9CB076AFADF37B82DBA3353C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'DF3C924BB7C0E6F3BDDB9AD446C41CBB','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'D0A25D69689983C14F266D4C9EBDBE3F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'979263B3FDFAC2869A2422B13D27E2C3','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'679197B2B919657076C6B9BF2A12FFDF','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'E0EF1B052E057AD53233E87A21DA7DBD','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'962E47B824126CFA41E3841BFCB69B66','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'16D3733E9D22D27DB144CE60923462E6','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'8E20AE53740AA3A3A71511787EEDDF4D','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'6B05F46D44E1FEA2AE9EA3514FB92634','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'A036A3C68B381A699E5BFB05673611EC','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'D45FD932ED0620D75434E59B0C65B319','{"note":"制度の趣旨に照らして判断"}');
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
CREATE TABLE licence (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	legal_kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_licence PRIMARY KEY (id), 
	CONSTRAINT ck_licence_legal_kind_known CHECK (legal_kind IN ('prepaid-issuer', 'funds-transfer', 'bank', 'card-operator', 'other')), 
	CONSTRAINT fk_licence_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_licence_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_licence_provider_id_legal_kind_number UNIQUE (provider_id, legal_kind, number)
)
 STRICT

;
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
CREATE TABLE modification_grant (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	provider_id INTEGER NOT NULL, 
	project TEXT NOT NULL, 
	received_at TEXT NOT NULL, 
	decided_on TEXT, 
	granted_yen INTEGER, 
	conditions TEXT, 
	reported_on TEXT, 
	settled_on TEXT, 
	settled_yen INTEGER, 
	paid_on TEXT, 
	CONSTRAINT pk_modification_grant PRIMARY KEY (id), 
	CONSTRAINT ck_modification_grant_status_known CHECK (status IN ('received', 'in-review', 'granted', 'reported', 'settled', 'paid', 'refused', 'withdrawn')), 
	CONSTRAINT fk_modification_grant_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_modification_grant_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_modification_grant_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "modification_grant" VALUES(1,'G-0000001-9',1,'received',3,'ポイント付与機能の改修','2020-01-21T06:20:00.000000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T06:39:46.246767Z');
INSERT INTO "operation" VALUES('9887fccb9e894d50a54538b68538c82c','admin','staff-add','2026-11-22T06:39:46.514228Z');
INSERT INTO "operation" VALUES('3fbd0e4fcc524cae9bfc02d67871e6c0','admin','staff-add','2026-11-22T06:39:46.552092Z');
INSERT INTO "operation" VALUES('a62aa0e843ba439780b5046a477005eb','admin','staff-add','2026-11-22T06:39:46.578478Z');
INSERT INTO "operation" VALUES('172793c27073464eaa9a01b84253d6dc','admin','staff-add','2026-11-22T06:39:46.605514Z');
INSERT INTO "operation" VALUES('d82c0caaae0d4385895818f5e96816a8','admin','staff-add','2026-11-22T06:39:46.631712Z');
INSERT INTO "operation" VALUES('0406f40b13d44038b69e84ee7473844f','admin','staff-add','2026-11-22T06:39:46.657152Z');
INSERT INTO "operation" VALUES('c0408be27b39407c82d6e95b53ef93c8','admin','staff-add','2026-11-22T06:39:46.684677Z');
INSERT INTO "operation" VALUES('36e8e10dd61f458ba3f4c2d53d3f7fa7','admin','intake','2026-11-22T06:39:46.722505Z');
INSERT INTO "operation" VALUES('cc3c37da9b8444efaf710e6c47b448d9','rin','intake','2026-11-22T06:39:46.734161Z');
INSERT INTO "operation" VALUES('54b04d8f8ee04ffbb5227067d2b001ef','rin','add-certificate','2026-11-22T06:39:46.779031Z');
INSERT INTO "operation" VALUES('85fba3a47d2d4785aef78a3ef9093526','rin','examine-certificate','2026-11-22T06:39:46.788343Z');
INSERT INTO "operation" VALUES('07e46ebc0c294cf99f51c291c13d3cc1','rin','examine-certificate','2026-11-22T06:39:46.792793Z');
INSERT INTO "operation" VALUES('e24b631cae6b4b959a0dcaa0e0a53fb4','rin','open-review','2026-11-22T06:39:46.796032Z');
INSERT INTO "operation" VALUES('a80d8961ce7549fabdc141c1331b8834','rin','pass','2026-11-22T06:39:46.799982Z');
INSERT INTO "operation" VALUES('39e559c2abde46c6915bf470bb43f65d','rin','run-test','2026-11-22T06:39:46.807727Z');
INSERT INTO "operation" VALUES('c12ef19874e445d09c6bac7e3bf2f2f8','rin','run-test','2026-11-22T06:39:46.810268Z');
INSERT INTO "operation" VALUES('f514550d9902484aa8bbba2666831304','rin','present','2026-11-22T06:39:46.811993Z');
INSERT INTO "operation" VALUES('3fbf5b966a7445b8bf35f14472319c13','rin','present','2026-11-22T06:39:46.816085Z');
INSERT INTO "operation" VALUES('649b246bd0514d588307375d3d1fdafe','rin','settle','2026-11-22T06:39:46.824407Z');
INSERT INTO "operation" VALUES('63e7651aab254c5fa247a139d885d3d8','rin','settle','2026-11-22T06:39:46.827522Z');
INSERT INTO "operation" VALUES('75d0e7de0ea24037ad3cc889927c1b32','rin','propose','2026-11-22T06:39:46.830248Z');
INSERT INTO "operation" VALUES('371cdf2a383f4c42a1ef902c18d96a07','mai','approve','2026-11-22T06:39:46.836510Z');
INSERT INTO "operation" VALUES('5211644ce76d44909f0c7594a1d499a3','ren','apply','2026-11-22T06:39:46.844703Z');
INSERT INTO "operation" VALUES('b624db3f9c5e4f42b3b98ebf96b6e91e','ren','intake','2026-11-22T06:39:46.849114Z');
INSERT INTO "operation" VALUES('653768fd22ff41c298f1269a48de92ec','rin','open-review','2026-11-22T06:39:46.851289Z');
INSERT INTO "operation" VALUES('b6d8c5a828d048faa18a54cc164f403a','rin','answer','2026-11-22T06:39:46.859161Z');
INSERT INTO "operation" VALUES('7f65754d396142a1b00630a8418ce89e','rin','judge','2026-11-22T06:39:46.863316Z');
INSERT INTO "operation" VALUES('60acc75b681a4a1faf00952b239a8963','rin','answer','2026-11-22T06:39:46.869535Z');
INSERT INTO "operation" VALUES('0fcbe2a7e7034c9fa8d8d60341ed9d81','rin','judge','2026-11-22T06:39:46.872891Z');
INSERT INTO "operation" VALUES('98be2f63678841348f2b76d5b68c7196','rin','find','2026-11-22T06:39:46.876393Z');
INSERT INTO "operation" VALUES('d229bff7586a4f59926b041d9993ab23','rin','answer','2026-11-22T06:39:46.880292Z');
INSERT INTO "operation" VALUES('b9c09107dd1d4dd1a3742cfdd1af1256','rin','judge','2026-11-22T06:39:46.883912Z');
INSERT INTO "operation" VALUES('828efa5fac174c92bb373ab341b7e6b9','rin','answer','2026-11-22T06:39:46.887125Z');
INSERT INTO "operation" VALUES('a05ff87692a84da7b9f7fd9aca132477','rin','judge','2026-11-22T06:39:46.891643Z');
INSERT INTO "operation" VALUES('1e607e44d979482d8c913a32f3774ebe','rin','answer','2026-11-22T06:39:46.896281Z');
INSERT INTO "operation" VALUES('1b23fd80467044c19555c1f44c28e515','rin','judge','2026-11-22T06:39:46.900788Z');
INSERT INTO "operation" VALUES('9c660a5cd73a4a0ba133c5b6d50a9414','rin','find','2026-11-22T06:39:46.903988Z');
INSERT INTO "operation" VALUES('885e567e0ebb408b994008fc5d1c6553','rin','answer','2026-11-22T06:39:46.906538Z');
INSERT INTO "operation" VALUES('871d1c9ada7c44efb3983c362d2174fd','rin','judge','2026-11-22T06:39:46.910467Z');
INSERT INTO "operation" VALUES('46ba92e7ffe04cb5b1c4fd501a82558a','rin','answer','2026-11-22T06:39:46.914857Z');
INSERT INTO "operation" VALUES('97fbbcf2e59648aaadd1e3c34c8eae26','rin','judge','2026-11-22T06:39:46.919522Z');
INSERT INTO "operation" VALUES('114831dfc98b4b009cba860c6c3ec71f','rin','answer','2026-11-22T06:39:46.923564Z');
INSERT INTO "operation" VALUES('cacf1ba09daf471583e69f16299c1451','rin','judge','2026-11-22T06:39:46.927241Z');
INSERT INTO "operation" VALUES('2141394bec644a3ca5a40ecfcf4274dd','rin','answer','2026-11-22T06:39:46.930466Z');
INSERT INTO "operation" VALUES('2a66850c0d8f45099fc5f7fa9ddef771','rin','judge','2026-11-22T06:39:46.933993Z');
INSERT INTO "operation" VALUES('074def9251cc4125ab3004d46fa0811f','rin','answer','2026-11-22T06:39:46.937396Z');
INSERT INTO "operation" VALUES('1a8e5cd30b4144de9f772c91f8c427d3','rin','judge','2026-11-22T06:39:46.940616Z');
INSERT INTO "operation" VALUES('4cbadb6dd2b24fe09ccc80f68ca60688','rin','answer','2026-11-22T06:39:46.943615Z');
INSERT INTO "operation" VALUES('46de2683cb8f4c07a93e8d1e2bc4e41d','rin','judge','2026-11-22T06:39:46.946716Z');
INSERT INTO "operation" VALUES('d22e4428306e4959bf27b8475cc84dde','rin','answer','2026-11-22T06:39:46.950469Z');
INSERT INTO "operation" VALUES('84a872896efb472ea27cba52f2591f82','rin','judge','2026-11-22T06:39:46.953930Z');
INSERT INTO "operation" VALUES('190df1ab1edb49d291ddbe3164913276','rin','answer','2026-11-22T06:39:46.957169Z');
INSERT INTO "operation" VALUES('e661657916674e78beef77dcc8269a90','rin','judge','2026-11-22T06:39:46.960227Z');
INSERT INTO "operation" VALUES('dede2251dc73459eaff5dd3fb9624172','rin','answer','2026-11-22T06:39:46.963126Z');
INSERT INTO "operation" VALUES('cf2510e373be4a8fbfec7ea67f9e01da','rin','judge','2026-11-22T06:39:46.965873Z');
INSERT INTO "operation" VALUES('54b679bf67f14924ad5e4a9fb67d7f94','rin','answer','2026-11-22T06:39:46.968766Z');
INSERT INTO "operation" VALUES('c135e3e9e6534d2f82b09ed6088c6f69','rin','judge','2026-11-22T06:39:46.973421Z');
INSERT INTO "operation" VALUES('2bfb6c65908242e19434ae27ef56b714','rin','answer','2026-11-22T06:39:46.978358Z');
INSERT INTO "operation" VALUES('7866c7df5b1f402597a1f707ca8314bb','rin','judge','2026-11-22T06:39:46.983231Z');
INSERT INTO "operation" VALUES('329d9bfb4cad4c06acaf27486d24e2ca','rin','remedy','2026-11-22T06:39:46.987700Z');
INSERT INTO "operation" VALUES('2ea16ca62fa544ffa4b7211abed01f6d','mai','render-letters','2026-11-22T06:39:47.033776Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T06:39:47.043546Z');
INSERT INTO "operation" VALUES('aea23243c1aa46f1a3c52d4f22b6afd0','mai','closing-chunk','2026-11-22T06:39:47.046987Z');
INSERT INTO "operation" VALUES('2d47aa257c014644bd361ada149c9be2','mai','close','2026-11-22T06:39:47.056455Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T06:39:47.069941Z');
INSERT INTO "operation" VALUES('efca405a0bd14cc2a76872edf93ffc78','mai','closing-chunk','2026-11-22T06:39:47.071830Z');
INSERT INTO "operation" VALUES('feb1948b869d4787907b3b7ad9edc05b','mai','close','2026-11-22T06:39:47.077258Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T06:39:47.089180Z');
INSERT INTO "operation" VALUES('4ca8385d5a5b405fadf381f1bcbfcac2','mai','closing-chunk','2026-11-22T06:39:47.091139Z');
INSERT INTO "operation" VALUES('83e2626995a94628859f741da93f095e','mai','close','2026-11-22T06:39:47.096496Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T06:39:47.107582Z');
INSERT INTO "operation" VALUES('3f8235d33bb14067995ba9d42db1eed7','mai','closing-chunk','2026-11-22T06:39:47.109169Z');
INSERT INTO "operation" VALUES('716bbe44abf74d1a9edfd194404a6522','mai','close','2026-11-22T06:39:47.113676Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T06:39:47.122910Z');
INSERT INTO "operation" VALUES('c8733783351a49e1b369bdddf00088c8','mai','closing-chunk','2026-11-22T06:39:47.124363Z');
INSERT INTO "operation" VALUES('24fa2d0d93cf4de8b0b392eb2e6bd366','mai','close','2026-11-22T06:39:47.128550Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T06:39:47.138800Z');
INSERT INTO "operation" VALUES('f60a0e80fd5b497f9117d0644a4465a1','mai','closing-chunk','2026-11-22T06:39:47.140462Z');
INSERT INTO "operation" VALUES('757ed300d957450faa83751a32c2b288','mai','close','2026-11-22T06:39:47.144285Z');
INSERT INTO "operation" VALUES('048c288b10584f2b840c3d2193d24e23','rin','number','2026-11-22T06:39:47.161731Z');
INSERT INTO "operation" VALUES('b6ecf70e2df2410f8867f7204bfff16a','rin','stage','2026-11-22T06:39:47.164166Z');
INSERT INTO "operation" VALUES('1ce51ad59ef7497dae84ed1dc3239bc1','rin','intake','2026-11-22T06:39:47.166737Z');
INSERT INTO "operation" VALUES('6080ca0341ee4792946cb0b5ba5de0a9','rin','clear-staging','2026-11-22T06:39:47.176279Z');
INSERT INTO "operation" VALUES('628e503bab164be2b9a0f245191bbbc4','rin','clear-staging','2026-11-22T06:39:47.177244Z');
INSERT INTO "operation" VALUES('3eaa52b9a17241fcbbe883cdb9cbbe5e','rin','clear-staging','2026-11-22T06:39:47.178336Z');
INSERT INTO "operation" VALUES('64023626be5d45d98cd638977320da62','rin','clear-staging','2026-11-22T06:39:47.178924Z');
INSERT INTO "operation" VALUES('d92a7ec2e10242a4856630ef590e0d66','rin','clear-staging','2026-11-22T06:39:47.179543Z');
INSERT INTO "operation" VALUES('109d09d33e0540f1b0d92a2128bf7f2e','rin','clear-staging','2026-11-22T06:39:47.180266Z');
INSERT INTO "operation" VALUES('e3f49e53faf44fc796f28ffac2dcf0e4','rin','clear-staging','2026-11-22T06:39:47.180815Z');
INSERT INTO "operation" VALUES('dac6efbcae074a5094a932a64a2121d3','rin','index','2026-11-22T06:39:47.181715Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T06:39:47.187989Z');
INSERT INTO "operation" VALUES('94b9affc4d36453f8571cb72e0e18a4d','mai','closing-chunk','2026-11-22T06:39:47.189773Z');
INSERT INTO "operation" VALUES('35949c956d7d463eb0dcbf3e1a6b7f79','mai','close','2026-11-22T06:39:47.194322Z');
INSERT INTO "operation" VALUES('4b40874abf9c4effbb49b687e8bc6117','rin','approve','2026-11-22T06:39:47.200201Z');
INSERT INTO "operation" VALUES('7397b603ee9343e68f68960f35519a3a','ren','approve','2026-11-22T06:39:47.210320Z');
INSERT INTO "operation" VALUES('e56f5049d0df4e7fbe970a634d16f574','rin','approve','2026-11-22T06:39:47.216101Z');
INSERT INTO "operation" VALUES('491d18db077047e78337578dff5925e0','ren','approve','2026-11-22T06:39:47.221624Z');
INSERT INTO "operation" VALUES('8ae83ee5642b47d691adcc1653962cbb','rin','number','2026-11-22T06:39:47.232313Z');
INSERT INTO "operation" VALUES('5d4797eb720644708691a93d2b0c6206','rin','stage','2026-11-22T06:39:47.233933Z');
INSERT INTO "operation" VALUES('bf8eaa714dc94ca8822b83898ee20e17','rin','intake','2026-11-22T06:39:47.235444Z');
INSERT INTO "operation" VALUES('101bf113906d41fcbe1068708f11e6f2','rin','clear-staging','2026-11-22T06:39:47.238287Z');
INSERT INTO "operation" VALUES('16d94e392b7643b287efe982ad8a0824','rin','clear-staging','2026-11-22T06:39:47.238839Z');
INSERT INTO "operation" VALUES('b66d4fda83b849d2a1ca1f72f1d1a3b3','rin','clear-staging','2026-11-22T06:39:47.239251Z');
INSERT INTO "operation" VALUES('426f67bdb2c3447ab19218df29acdc5c','rin','clear-staging','2026-11-22T06:39:47.239775Z');
INSERT INTO "operation" VALUES('48120b662fc14dfeb79a858eea46eda3','rin','clear-staging','2026-11-22T06:39:47.240295Z');
INSERT INTO "operation" VALUES('b02560eeec054a8b8f34d8545cd1f3d6','rin','clear-staging','2026-11-22T06:39:47.240864Z');
INSERT INTO "operation" VALUES('75197660a51f48499283470d40ead662','rin','clear-staging','2026-11-22T06:39:47.241452Z');
INSERT INTO "operation" VALUES('bdb90ef4eb5441fe9f49263abceebcf7','rin','index','2026-11-22T06:39:47.241950Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T06:39:47.245849Z');
INSERT INTO "operation" VALUES('a0ad0b84e12a4e8a995dc3f380058bf9','mai','closing-chunk','2026-11-22T06:39:47.247536Z');
INSERT INTO "operation" VALUES('9b3233065db74d8ca7894c49dacb7b79','mai','close','2026-11-22T06:39:47.250971Z');
INSERT INTO "operation" VALUES('70d930d5a5c94efe8c561e10d3b4bcce','rin','approve','2026-11-22T06:39:47.257767Z');
INSERT INTO "operation" VALUES('75410e5b516f4def90d2ea00140993cc','ren','approve','2026-11-22T06:39:47.264603Z');
INSERT INTO "operation" VALUES('edb0c10d7d074896a9c3680d69b9e493','rin','approve','2026-11-22T06:39:47.270605Z');
INSERT INTO "operation" VALUES('62b1054c0f0a4f508f312f412b866437','ren','approve','2026-11-22T06:39:47.276238Z');
INSERT INTO "operation" VALUES('a225f4dc8a7f4c0db4c463c14a6012b9','rin','approve','2026-11-22T06:39:47.282017Z');
INSERT INTO "operation" VALUES('62fa8f2a3f364be88f3781dccd3bc0bb','rin','number','2026-11-22T06:39:47.293364Z');
INSERT INTO "operation" VALUES('3c684268bac041ce841cf5b5113be851','rin','stage','2026-11-22T06:39:47.294860Z');
INSERT INTO "operation" VALUES('af00cc750aca4f30b97a9fb30bf24a26','rin','intake','2026-11-22T06:39:47.298135Z');
INSERT INTO "operation" VALUES('679e1cc771314050bfbfdd564f212ab2','rin','clear-staging','2026-11-22T06:39:47.300566Z');
INSERT INTO "operation" VALUES('8fc7b491e760492096eadc6eed1844f1','rin','clear-staging','2026-11-22T06:39:47.301061Z');
INSERT INTO "operation" VALUES('18218cb4ea044f469d4ca5f1eb926f9f','rin','clear-staging','2026-11-22T06:39:47.301743Z');
INSERT INTO "operation" VALUES('79b722d3dae44c86b72c4c320843a700','rin','clear-staging','2026-11-22T06:39:47.302325Z');
INSERT INTO "operation" VALUES('54c73a88e6e44dd9b77ab4f1f9684f98','rin','clear-staging','2026-11-22T06:39:47.302872Z');
INSERT INTO "operation" VALUES('14804c56ec514722a308f506cfcf9e7f','rin','clear-staging','2026-11-22T06:39:47.303416Z');
INSERT INTO "operation" VALUES('3d3f4c7663cb456ba8e5da5770f602aa','rin','clear-staging','2026-11-22T06:39:47.304018Z');
INSERT INTO "operation" VALUES('37a2ac8f72094075b5db2e358dc5d04e','rin','index','2026-11-22T06:39:47.304607Z');
INSERT INTO "operation" VALUES('acf2e927d3494fb1a689c63e9cfedca8','rin','approve','2026-11-22T06:39:47.306117Z');
INSERT INTO "operation" VALUES('b9126d5cc69e4c608745997b3d6a6945','rin','number','2026-11-22T06:39:47.319526Z');
INSERT INTO "operation" VALUES('8984e91e5f274f3f9a5fbb4ab5dfa06e','rin','stage','2026-11-22T06:39:47.321100Z');
INSERT INTO "operation" VALUES('633cbad51fd94f92ab61ebd354bcc87b','rin','intake','2026-11-22T06:39:47.322657Z');
INSERT INTO "operation" VALUES('11de56e28325455da7ed336348d825c9','rin','clear-staging','2026-11-22T06:39:47.331294Z');
INSERT INTO "operation" VALUES('4817a46541ec4ab7ae1ac0895d64d7f1','rin','clear-staging','2026-11-22T06:39:47.331947Z');
INSERT INTO "operation" VALUES('cc11772e1d0d4d52bca794de83b09fed','rin','clear-staging','2026-11-22T06:39:47.332570Z');
INSERT INTO "operation" VALUES('74fe6eaf5684487aa4c0d364cd677383','rin','clear-staging','2026-11-22T06:39:47.333151Z');
INSERT INTO "operation" VALUES('c76cb07eacf1453b9cc9b4c997120642','rin','clear-staging','2026-11-22T06:39:47.333984Z');
INSERT INTO "operation" VALUES('5d4aa6cc143142f8a3480c7573fc797c','rin','clear-staging','2026-11-22T06:39:47.334580Z');
INSERT INTO "operation" VALUES('022c1ce02334422c963d2d85c757ba91','rin','clear-staging','2026-11-22T06:39:47.335163Z');
INSERT INTO "operation" VALUES('c61c6be3e3d1468c9852ab214824dd2c','rin','index','2026-11-22T06:39:47.335720Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T06:39:47.341579Z');
INSERT INTO "operation" VALUES('8ab0b2170c2d4154a6e8f5ce7d6ee014','mai','closing-chunk','2026-11-22T06:39:47.343410Z');
INSERT INTO "operation" VALUES('26e135423cf14e7a99d3f34e6f9a5af5','mai','close','2026-11-22T06:39:47.356269Z');
INSERT INTO "operation" VALUES('905689faa8274c91a0de093f13ada512','ren','approve','2026-11-22T06:39:47.362673Z');
INSERT INTO "operation" VALUES('223d7ed3f6644cb1bb7d95a47f7e0acf','ren','approve','2026-11-22T06:39:47.368670Z');
INSERT INTO "operation" VALUES('a554d7a7d3334935a3a7ed55015c3c29','ren','approve','2026-11-22T06:39:47.374534Z');
INSERT INTO "operation" VALUES('bac2aae6729e4a89bcc3dea5ba87a7a5','ren','approve','2026-11-22T06:39:47.385094Z');
INSERT INTO "operation" VALUES('c430d0ce5c6f4d56b99c6dbdbf304a97','ren','number','2026-11-22T06:39:47.400115Z');
INSERT INTO "operation" VALUES('1bc6347c346a4566b193a17f858c7787','ren','stage','2026-11-22T06:39:47.402316Z');
INSERT INTO "operation" VALUES('0c1446f436b74ac09d2d804f2da62af4','ren','intake','2026-11-22T06:39:47.404402Z');
INSERT INTO "operation" VALUES('a82499a00155412ca861e657edc24b87','ren','clear-staging','2026-11-22T06:39:47.407864Z');
INSERT INTO "operation" VALUES('d5fc09e90e084f53b9b53cc765cdccac','ren','clear-staging','2026-11-22T06:39:47.408589Z');
INSERT INTO "operation" VALUES('838c4fce13cc448daf4e2cf1549ee5f5','ren','clear-staging','2026-11-22T06:39:47.409193Z');
INSERT INTO "operation" VALUES('eb16ddb4c66541e2af4ad59d0241945d','ren','clear-staging','2026-11-22T06:39:47.410041Z');
INSERT INTO "operation" VALUES('2c1cfab46dbd4c71b8df70f56e7a6ccf','ren','clear-staging','2026-11-22T06:39:47.410684Z');
INSERT INTO "operation" VALUES('2d35e6a30da142fabb46293126c7d2ce','ren','clear-staging','2026-11-22T06:39:47.411323Z');
INSERT INTO "operation" VALUES('ea4916e7631b4306b4a669cd06f15105','ren','clear-staging','2026-11-22T06:39:47.411905Z');
INSERT INTO "operation" VALUES('df8013132720454fb745c79e13e3b349','ren','index','2026-11-22T06:39:47.412485Z');
INSERT INTO "operation" VALUES('2bbe8d5ac2974bd095d9601e44efed2e','mai','render-letters','2026-11-22T06:39:47.413672Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T06:39:47.422902Z');
INSERT INTO "operation" VALUES('e75e24788d37417c875a7feabf3c7ee7','mai','closing-chunk','2026-11-22T06:39:47.424954Z');
INSERT INTO "operation" VALUES('6e7683ad148745c98cdeebffda2939f9','mai','close','2026-11-22T06:39:47.438985Z');
INSERT INTO "operation" VALUES('ee6384a623c340f78a693d639742d631','ren','approve','2026-11-22T06:39:47.448167Z');
INSERT INTO "operation" VALUES('d42d3e422e284fb29d16a489e243f9c0','ren','approve','2026-11-22T06:39:47.457259Z');
INSERT INTO "operation" VALUES('0db704c2c7424d11a6249483c42535f6','rin','number','2026-11-22T06:39:47.473139Z');
INSERT INTO "operation" VALUES('229649a94d1d45d996237942e22fcd48','rin','stage','2026-11-22T06:39:47.475087Z');
INSERT INTO "operation" VALUES('38372f2bb582411ca0db308b31beaa66','rin','intake','2026-11-22T06:39:47.476879Z');
INSERT INTO "operation" VALUES('30c95c3a8d1341feb0e9ae5f91102432','rin','clear-staging','2026-11-22T06:39:47.480072Z');
INSERT INTO "operation" VALUES('5cdfc7b973e54dc89ae02a6d23a41b80','rin','clear-staging','2026-11-22T06:39:47.484076Z');
INSERT INTO "operation" VALUES('15a57500434b44e8901e0224c6e4d17b','rin','clear-staging','2026-11-22T06:39:47.484686Z');
INSERT INTO "operation" VALUES('529d96fc953649e3aa70348fe89483b1','rin','clear-staging','2026-11-22T06:39:47.485114Z');
INSERT INTO "operation" VALUES('201bc725e3f94a738cdcc3f03229af11','rin','clear-staging','2026-11-22T06:39:47.488494Z');
INSERT INTO "operation" VALUES('f8ada14f6c8e428ca9b94f91d84d2ee0','rin','clear-staging','2026-11-22T06:39:47.489089Z');
INSERT INTO "operation" VALUES('faf420e36eae4f59a38d66f73c41a7ec','rin','clear-staging','2026-11-22T06:39:47.489839Z');
INSERT INTO "operation" VALUES('ea4127b293d2487ca80c7b7f4407dc8a','rin','index','2026-11-22T06:39:47.490525Z');
INSERT INTO "operation" VALUES('ac9e1882ac9d4dc0931a7bd99dbc9933','rin','reject','2026-11-22T06:39:47.495741Z');
INSERT INTO "operation" VALUES('a2520b67da3846b8b42f9156053199fc','rin','approve','2026-11-22T06:39:47.508435Z');
INSERT INTO "operation" VALUES('faa4753429ed41c3839d35d257ea8479','rin','approve','2026-11-22T06:39:47.630552Z');
INSERT INTO "operation" VALUES('926bf20d4b4c49c582c0d9474cb98079','ren','approve','2026-11-22T06:39:47.639848Z');
INSERT INTO "operation" VALUES('7379a44b22a9448b9d8aab29674de8a9','ren','settle','2026-11-22T06:39:47.650744Z');
INSERT INTO "operation" VALUES('3f91cd0a09524ebcb46dbd3c0677dc19','ren','approve','2026-11-22T06:39:47.716137Z');
INSERT INTO "operation" VALUES('e958c196d6ad47cb84df0b45c00289b6','mai','render-letters','2026-11-22T06:39:47.725725Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T06:39:47.731061Z');
INSERT INTO "operation" VALUES('cbe9a5a96425433aba847ea427ca4625','mai','closing-chunk','2026-11-22T06:39:47.733005Z');
INSERT INTO "operation" VALUES('c01975f2afb74717ac88b3acda75a1e5','mai','close','2026-11-22T06:39:47.743959Z');
INSERT INTO "operation" VALUES('58fd62fed2954c8e994be7ab79f24992','rin','number','2026-11-22T06:39:47.759160Z');
INSERT INTO "operation" VALUES('557ee2c07fef48e799b8612842940d50','rin','stage','2026-11-22T06:39:47.761306Z');
INSERT INTO "operation" VALUES('cb4ecf79945046fa8b7f1c33dcf19b23','rin','intake','2026-11-22T06:39:47.763591Z');
INSERT INTO "operation" VALUES('52b63b8ecaff462688ca1c69e27ac3dd','rin','clear-staging','2026-11-22T06:39:47.767064Z');
INSERT INTO "operation" VALUES('05e5409ceba743a5a3730331fe059fb2','rin','clear-staging','2026-11-22T06:39:47.767886Z');
INSERT INTO "operation" VALUES('21a4c94a29ea44bd86e2ae861fd26bfa','rin','clear-staging','2026-11-22T06:39:47.768553Z');
INSERT INTO "operation" VALUES('2d6c404c45a34ab9a03f268ef8bc29db','rin','clear-staging','2026-11-22T06:39:47.769139Z');
INSERT INTO "operation" VALUES('4eebb043d725414ab45d0a29f666fe77','rin','clear-staging','2026-11-22T06:39:47.769900Z');
INSERT INTO "operation" VALUES('6ded7bed6ee54221a9bb051169172e8c','rin','clear-staging','2026-11-22T06:39:47.770552Z');
INSERT INTO "operation" VALUES('1fdf8fd654104758b5f8cb0178ac7d7e','rin','clear-staging','2026-11-22T06:39:47.771135Z');
INSERT INTO "operation" VALUES('2e97c6a7cff243dfa50e6773df76ea64','rin','index','2026-11-22T06:39:47.771732Z');
INSERT INTO "operation" VALUES('a4b38c5420674886bd228efd94ba9581','rin','approve','2026-11-22T06:39:47.773931Z');
INSERT INTO "operation" VALUES('d1ae2170f4ec423c84b627e0f9caf9a0','ren','approve','2026-11-22T06:39:47.782428Z');
INSERT INTO "operation" VALUES('2d2e78f2425f49ca8d861bd832979d5e','ren','approve','2026-11-22T06:39:47.790490Z');
INSERT INTO "operation" VALUES('d83a0fad16814bef9e8c32e4f61a743c','mai','render-letters','2026-11-22T06:39:47.799192Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T06:39:47.805263Z');
INSERT INTO "operation" VALUES('ed4611dce8c9463ab4d629dd70a9feb2','mai','closing-chunk','2026-11-22T06:39:47.807420Z');
INSERT INTO "operation" VALUES('f4a64309e4684a2ab8de90c27ee7a4e1','mai','close','2026-11-22T06:39:47.821623Z');
INSERT INTO "operation" VALUES('86244e46118f4da8ba0a1634849eda6f','rin','number','2026-11-22T06:39:47.836662Z');
INSERT INTO "operation" VALUES('4dea4cfec3d84f308b18540e8f7ce385','rin','stage','2026-11-22T06:39:47.838762Z');
INSERT INTO "operation" VALUES('1d1cf6fa933a43ff94ff1dabd9037407','rin','intake','2026-11-22T06:39:47.840937Z');
INSERT INTO "operation" VALUES('e96b40e5196a42878051ca274f0908e9','rin','clear-staging','2026-11-22T06:39:47.844519Z');
INSERT INTO "operation" VALUES('cc6a60422b08451b9dd64c0b2a9e7f9b','rin','clear-staging','2026-11-22T06:39:47.845167Z');
INSERT INTO "operation" VALUES('235f76f5efed444fa8495df4f2ba11d5','rin','clear-staging','2026-11-22T06:39:47.845894Z');
INSERT INTO "operation" VALUES('aaa4afc5664a48589b1c8fe69c8bbce2','rin','clear-staging','2026-11-22T06:39:47.846498Z');
INSERT INTO "operation" VALUES('8abeb4e15887430eade28964910c5738','rin','clear-staging','2026-11-22T06:39:47.847051Z');
INSERT INTO "operation" VALUES('73c0c6064ab34a27bb4a4b440a836231','rin','clear-staging','2026-11-22T06:39:47.847653Z');
INSERT INTO "operation" VALUES('09931878f3c24593af1f146ebb8e9d70','rin','clear-staging','2026-11-22T06:39:47.848208Z');
INSERT INTO "operation" VALUES('8a93d661fbea4940a4a603fc5c70720e','rin','index','2026-11-22T06:39:47.848824Z');
INSERT INTO "operation" VALUES('ad9a76432b7c4cb382837a8e152c3bde','ren','reject','2026-11-22T06:39:47.850753Z');
INSERT INTO "operation" VALUES('78edeb45c42a4d6fa86c278c57cafb52','mai','render-letters','2026-11-22T06:39:47.860596Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T06:39:47.865999Z');
INSERT INTO "operation" VALUES('0cf6660a74a245269ed9e3d1375ea7ea','mai','closing-chunk','2026-11-22T06:39:47.868039Z');
INSERT INTO "operation" VALUES('57ee521cdeca4512991c3b3a453aad16','mai','close','2026-11-22T06:39:47.880948Z');
INSERT INTO "operation" VALUES('eeede6861fd64c16b17ccfaa0887934b','ren','number','2026-11-22T06:39:47.899423Z');
INSERT INTO "operation" VALUES('ae3cdfd62da54dbd8d68acae197b20ae','ren','stage','2026-11-22T06:39:47.901549Z');
INSERT INTO "operation" VALUES('82cd4c96cf9d4c0bb3034a002547f7e1','ren','intake','2026-11-22T06:39:47.903622Z');
INSERT INTO "operation" VALUES('59d10e96bbd947ddbc246d8fbddf8d8a','ren','clear-staging','2026-11-22T06:39:47.906934Z');
INSERT INTO "operation" VALUES('e0a44a7a01b748d1811a6b020bf273eb','ren','clear-staging','2026-11-22T06:39:47.907623Z');
INSERT INTO "operation" VALUES('289210a5f3c44d2e9c410affcf011484','ren','clear-staging','2026-11-22T06:39:47.908190Z');
INSERT INTO "operation" VALUES('96f30394b57a49598c2959911110250e','ren','clear-staging','2026-11-22T06:39:47.908808Z');
INSERT INTO "operation" VALUES('49f5864f792d4bc1b21eb8af623e5f25','ren','clear-staging','2026-11-22T06:39:47.909482Z');
INSERT INTO "operation" VALUES('0e7a738892f148e4a8d2d6c7abff444a','ren','clear-staging','2026-11-22T06:39:47.910208Z');
INSERT INTO "operation" VALUES('17241dc47d6947fca6c668cb9e8b1aac','ren','clear-staging','2026-11-22T06:39:47.910791Z');
INSERT INTO "operation" VALUES('cb0cc55f2675414a9df161d094fa4b7f','ren','index','2026-11-22T06:39:47.911358Z');
INSERT INTO "operation" VALUES('fb740a79508b436a8f595af8f1f91bb4','mai','render-letters','2026-11-22T06:39:47.912716Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T06:39:47.918238Z');
INSERT INTO "operation" VALUES('f2fac2b2949d4613baf21babf85349b8','mai','closing-chunk','2026-11-22T06:39:47.920180Z');
INSERT INTO "operation" VALUES('fef17d9a250b45e4aafa3189b6a8a4fe','mai','close','2026-11-22T06:39:47.930330Z');
INSERT INTO "operation" VALUES('d451340cd0d7445eac4adbabbffa815c','ren','approve','2026-11-22T06:39:47.941841Z');
INSERT INTO "operation" VALUES('0d05ac01bdf64e5cbcbb58f95353ad91','ren','number','2026-11-22T06:39:47.956420Z');
INSERT INTO "operation" VALUES('60e6304f72ff4e92b9a356a9bebc9dbb','ren','stage','2026-11-22T06:39:47.958072Z');
INSERT INTO "operation" VALUES('d0ad4e65b3b9449cb7f5357b0d8a5acd','ren','intake','2026-11-22T06:39:47.959828Z');
INSERT INTO "operation" VALUES('793b10f6b4624361b4524cefa5efc3d1','ren','clear-staging','2026-11-22T06:39:47.963094Z');
INSERT INTO "operation" VALUES('9f5664bccd8f42dda51e31c3040d27a8','ren','clear-staging','2026-11-22T06:39:47.963689Z');
INSERT INTO "operation" VALUES('08de5070b1ca4e7fb1b47663221a0f48','ren','clear-staging','2026-11-22T06:39:47.964226Z');
INSERT INTO "operation" VALUES('f455ca3af2bc42b9b60ee62faa5223c9','ren','clear-staging','2026-11-22T06:39:47.964734Z');
INSERT INTO "operation" VALUES('f13a356d2c7e41b7ab1dab36f0d418fd','ren','clear-staging','2026-11-22T06:39:47.965226Z');
INSERT INTO "operation" VALUES('24f36d6e8ab541218de7b914215a7d69','ren','clear-staging','2026-11-22T06:39:47.965836Z');
INSERT INTO "operation" VALUES('f5e8259451b14967a6c4ff1238d2a601','ren','clear-staging','2026-11-22T06:39:47.966326Z');
INSERT INTO "operation" VALUES('f5a1849cbd114690a472d15479fff4c3','ren','index','2026-11-22T06:39:47.966826Z');
INSERT INTO "operation" VALUES('a3d2ff65223d4c6a9b2be1c0fd92cedc','ren','number','2026-11-22T06:39:47.980241Z');
INSERT INTO "operation" VALUES('3d9598146a5d4e2bbfbda2048b7bc717','ren','stage','2026-11-22T06:39:47.986446Z');
INSERT INTO "operation" VALUES('8e23b98396ad4824b0a64d12a7788cd8','ren','intake','2026-11-22T06:39:47.988483Z');
INSERT INTO "operation" VALUES('762247d8de624aba88f7bd9f6d33f48b','ren','clear-staging','2026-11-22T06:39:47.991799Z');
INSERT INTO "operation" VALUES('7a8f94d26c864bb0b64d7f293ba48fb9','ren','clear-staging','2026-11-22T06:39:47.992433Z');
INSERT INTO "operation" VALUES('62fffec571b04564b756c61af8030359','ren','clear-staging','2026-11-22T06:39:47.992987Z');
INSERT INTO "operation" VALUES('e15fd4351a87495fb50f89b89f4ccc42','ren','clear-staging','2026-11-22T06:39:47.993649Z');
INSERT INTO "operation" VALUES('3c9b5073c98d462489c5b94eed0e7f89','ren','clear-staging','2026-11-22T06:39:47.994204Z');
INSERT INTO "operation" VALUES('94a18b86c44a49519504192cbf8f1789','ren','clear-staging','2026-11-22T06:39:47.994747Z');
INSERT INTO "operation" VALUES('dd9cb56e97ab430880d089a33112bed6','ren','clear-staging','2026-11-22T06:39:47.995294Z');
INSERT INTO "operation" VALUES('26450b26ddc042a8a8122791ede74c5b','ren','index','2026-11-22T06:39:47.995822Z');
INSERT INTO "operation" VALUES('02e9db3d52af42289490f178185a7c30','mai','cancel','2026-11-22T06:39:47.997994Z');
INSERT INTO "operation" VALUES('f5838633e6964e2d8d970e44522e7c58','rin','return','2026-11-22T06:39:48.012382Z');
INSERT INTO "operation" VALUES('20cd651bb8e04114a02568315123f6be','ren','withdraw','2026-11-22T06:39:48.022817Z');
INSERT INTO "operation" VALUES('10366bd74c3f410780765ee952ee50b2','rin','reject','2026-11-22T06:39:48.031230Z');
INSERT INTO "operation" VALUES('963fc97c2486420a8b8dc0e0cd32756d','rin','take','2026-11-22T06:39:48.039542Z');
INSERT INTO "operation" VALUES('f5896578af804a17b8435866cc2702f3','ren','take','2026-11-22T06:39:48.046218Z');
INSERT INTO "operation" VALUES('43c9ac8554a74722a2a9bd2862f9fc02','rin','approve','2026-11-22T06:39:48.077270Z');
INSERT INTO "operation" VALUES('3e0e5ff31565474e9c46df6322ace408','mai','render-letters','2026-11-22T06:39:48.336805Z');
INSERT INTO "operation" VALUES('72a9d9ccf0e443879bf3a313fd42dba6','rin','save-view','2026-11-22T06:39:49.882645Z');
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
INSERT INTO "outbox" VALUES(1,'provider-received','P-0000003-W',1,'{"received_on":"2019-11-05"}','2019-11-05T02:30:00.000000Z','2019-09-26T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(2,'provider-registered','P-0000003-W',12,'{"conditions":[],"note":null,"reasons":[],"registered_from":"2019-11-15","registration_number":3}','2019-11-15T05:00:00.000000Z','2019-09-26T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(3,'provider-received','P-0000004-U',1,'{"received_on":"2020-01-14"}','2020-01-14T06:40:00.000000Z','2019-09-26T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(4,'registered','A-0000001-S',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(5,'registered','A-0000002-Q',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(6,'registered','A-0000003-O',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(7,'registered','A-0000004-M',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(8,'registered','A-0000005-K',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-27T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(9,'registered','A-0000006-I',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(10,'registered','A-0000007-G',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(11,'registered','A-0000008-E',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(12,'registered','A-0000009-C',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(13,'rejected','A-0000019-8',2,'{"note":null,"reasons":["size"]}','2020-01-03T05:27:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(14,'registered','A-0000010-Q',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(15,'registered','A-0000011-O',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(16,'registered','A-0000012-M',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(17,'registered','A-0000013-K',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(18,'registered','A-0000014-I',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(19,'registered','A-0000015-G',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-16T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(20,'registered','A-0000016-E',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(21,'registered','A-0000017-C',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(22,'registered','A-0000018-A',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(23,'rejected','A-0000023-G',2,'{"note":null,"reasons":["size"]}','2020-01-20T02:28:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(24,'registered','A-0000020-M',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(25,'registered','A-0000021-K',4,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(26,'registered','A-0000022-I',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-24T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(27,'registered','A-0000025-C',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(28,'registered','A-0000026-A',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(29,'cancelled','A-0000001-S',4,'{"from":"2020-02-20","note":null,"reasons":["closed-down"]}','2020-01-28T00:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(30,'returned','A-0000024-E',2,'{"note":null,"reasons":["documents-missing"]}','2020-01-28T00:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
CREATE TABLE presence (
	login TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	since TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	CONSTRAINT pk_presence PRIMARY KEY (login)
)
 STRICT

;
INSERT INTO "presence" VALUES('rin','A-0000028-6','2026-11-22T06:39:49.970595Z','2026-11-22T06:39:49.970595Z');
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'7E0A51C83E06D86B98EF331C11D52D5CE0F816280AB12C5831148427E45C17B6','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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

[reasons.requirements-unclear]
for = ["return-provider"]
label = { ja = "要件の確認", en = "requirements unclear" }
letter = "決済事業者の要件について、確認を要する点があります。{note}"
needs_note = true

[reasons.evidence-missing]
for = ["return-provider"]
label = { ja = "証拠書類の不足", en = "evidence missing" }
letter = "要件を確認するための書類が不足しています。{note}"
needs_note = true

[reasons.security-lapsed]
for = ["suspend-provider", "cancel-provider"]
label = { ja = "安全対策の確認の失効", en = "security no longer shown" }
letter = "情報管理・安全対策について、有効な認証又は是正を確認できなくなりました。"

[reasons.incident]
for = ["suspend-provider"]
label = { ja = "情報漏えい等の事故", en = "incident" }
letter = "情報の漏えい等の事故について、原因と対策を確認する必要があります。"

[reasons.provider-rules-broken]
for = ["suspend-provider", "cancel-provider"]
label = { ja = "登録の要件への違反", en = "requirements broken" }
letter = "登録の要件に反する取扱いが確認されました。"
needs_note = true

[reasons.provider-ends-business]
for = ["cancel-provider"]
label = { ja = "事業の終了", en = "end of business" }
letter = "決済サービスの提供を終了する旨の届出を受けました。"

[reasons.grant-not-eligible]
for = ["refuse-grant"]
label = { ja = "対象外の改修", en = "modification not eligible" }
letter = "申請された改修は、補助の対象となる改修に該当しません。"

# papers: titles, sentences; {…} is filled in
[letters]
number = "補助金事務局 第{number}-{version}号"
labels = { store = "店舗名", merchant_id = "加盟店ID", application = "受付番号", reference = "申請番号", rate = "還元率", start = "還元開始日", services = "対象サービス", reasons = "理由", corrections = "補正事項", address = "店舗所在地", provider = "決済事業者", registered = "登録日", provider_number = "登録番号", ends = "登録取消日", received = "受付日", suspended = "停止期間", conditions = "条件", grant = "交付決定番号", project = "改修の内容", amount = "金額", review = "審査番号", place = "番号", severity = "区分", finding = "指摘事項", due = "是正期限", resumed = "停止解除日", change = "変更の内容", changed_on = "変更日" }
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

[letters.provider-received]
title = "決済事業者登録申請書の受付について"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "{programme}の決済事業者の登録について、下記のとおり申請を受け付けました。審査の結果は、追って文書で通知します。"]

[letters.provider-returned]
title = "決済事業者登録申請に関する補正依頼書"
paragraphs = ["申請のありました決済事業者の登録について内容を確認しましたところ、下記の点について補正が必要です。補正した内容をご提出くださいますようお願いいたします。"]

[letters.provider-suspended]
title = "決済事業者登録停止通知書"
paragraphs = ["{programme}の決済事業者としての登録を、下記のとおり停止しますので、通知します。停止の期間中は、新たな加盟店の登録を行いません。"]

[letters.provider-resumed]
title = "決済事業者登録停止解除通知書"
paragraphs = ["{programme}の決済事業者としての登録の停止を解除しましたので、通知します。"]

[letters.provider-cancelled]
title = "決済事業者登録取消通知書"
paragraphs = ["{programme}の決済事業者としての登録を、下記のとおり取り消しますので、通知します。"]

[letters.provider-findings]
title = "情報管理・安全対策に関する調査結果（指摘事項）通知書"
paragraphs = ["情報管理及び安全対策について調査しましたところ、下記のとおり是正を要する事項がありました。期限までに是正し、その内容をご報告くださいますようお願いいたします。"]

[letters.provider-stopped]
title = "決済サービスの取扱いに関するお知らせ"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "ご登録の店舗で取り扱われている決済サービスについて、{programme}における取扱いが下記のとおり変わりますので、お知らせします。"]

[letters.grant-decided]
title = "システム改修補助金交付決定通知書"
paragraphs = ["申請のありましたシステム改修補助金について、審査の結果、下記のとおり交付することを決定しましたので、通知します。", "本決定の日より前に着手された改修に係る経費は、補助の対象となりません。"]

[letters.grant-refused]
title = "システム改修補助金不交付決定通知書"
paragraphs = ["申請のありましたシステム改修補助金について慎重に審査しましたが、下記の理由により交付しないことを決定しましたので、通知します。"]

[letters.grant-settled]
title = "システム改修補助金の額の確定通知書"
paragraphs = ["提出された実績報告を審査した結果、補助金の額を下記のとおり確定しましたので、通知します。"]

[letters.registration-certificate]
title = "決済事業者登録証"
paragraphs = ["貴社を{programme}の決済事業者として登録したことを証します。"]

# what a merchant is told of a service, by what happened to it
[letters.stopped]
suspended = "決済事業者の登録が停止されました。"
cancelled = "決済事業者の登録が取り消されます。"
withdrawn = "決済サービスの登録が廃止されます。"
lapsed = "決済サービスの安全対策を確認できなくなりました。"

# payment providers [M "決済事業者の主な要件"]
[providers]
warn_days = [90, 30, 7]      # before a certificate ends, a condition or a remedy falls due
forbidden_words = ["キャッシュバック", "現金還元", "cashback", "cash back"]   # misleading to consumers [C 1(3)]

[providers.call]             # registrations are taken in from this day to this instant
opens_on = 2019-03-01
closes_at = 2020-04-30T17:00:00+09:00

# files that are kept as evidence; the kind is told by the content, never by the name
[providers.evidence]
largest_bytes = 20_000_000
kinds = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/tiff",
    "text/plain",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]

# how licences are numbered; banks are named by law and need none
[providers.licences]
prepaid-issuer = { pattern = "(.{2,8}財務(支)?局長|沖縄総合事務局長) ?第[0-9]{5}号", example = "関東財務局長 第00012号" }
funds-transfer = { pattern = "(.{2,8}財務(支)?局長|沖縄総合事務局長) ?第[0-9]{5}号", example = "関東財務局長 第00012号" }
card-operator = { pattern = ".{1,12}(第[0-9]{1,5}号|[0-9]{1,5}号?)(.{0,20})", example = "関東（包）第12号" }
bank = {}
other = {}

# ways of returning [C 1(3)]: some are for a person to look at
[providers.return_methods]
points = "pass"
prepaid-value = "pass"
instant = "pass"
direct-debit = "pass"
account-credit = "review"    # only where it is done within a month

[security]
threshold = "high"           # no registration while a finding as grave as this is open
remedy_days = { critical = 7, high = 14, medium = 30, low = 90 }
review_months = 12           # from one review to the next

[security.areas]
personal-data = { ja = "個人情報の取扱い", en = "Personal data" }
access-control = { ja = "アクセス管理", en = "Access control" }
encryption = { ja = "暗号化", en = "Encryption" }
logging = { ja = "記録・監視", en = "Logging and monitoring" }
authentication = { ja = "利用者の認証", en = "Authentication of users" }
vulnerabilities = { ja = "脆弱性への対応", en = "Vulnerabilities" }
incidents = { ja = "事故時の報告", en = "Incident reporting" }
subcontractors = { ja = "委託先の管理", en = "Subcontractors" }
fraud = { ja = "不正利用の検知", en = "Fraud detection" }

[security.questions]
pd-inventory = { area = "personal-data", label = { ja = "取り扱う個人情報の範囲と保管場所を台帳で管理しているか", en = "Is there a register of which personal data is kept where?" } }
pd-purpose = { area = "personal-data", label = { ja = "利用目的を定め、その範囲を超えた利用を防ぐ手順があるか", en = "Are purposes defined, and does a procedure prevent other use?" } }
pd-deletion = { area = "personal-data", label = { ja = "不要となった個人情報の消去を行い、記録しているか", en = "Is personal data that is no longer needed erased, and is that recorded?" } }
ac-least = { area = "access-control", label = { ja = "業務に必要な者だけに権限を与え、定期に見直しているか", en = "Have only those access who need it, and is that reviewed regularly?" } }
ac-leavers = { area = "access-control", label = { ja = "退職・異動した者の権限を速やかに停止しているか", en = "Is the access of leavers stopped at once?" } }
ac-administrators = { area = "access-control", label = { ja = "管理者権限の利用を記録し、二要素で認証しているか", en = "Is the use of administrator rights recorded and protected by two factors?" } }
en-transport = { area = "encryption", label = { ja = "通信を暗号化しているか", en = "Is data encrypted in transit?" } }
en-storage = { area = "encryption", label = { ja = "保管中の個人情報・決済情報を暗号化し、鍵を分けて管理しているか", en = "Is stored data encrypted, with keys kept apart?" } }
lo-records = { area = "logging", label = { ja = "操作と接続の記録を取り、改ざんを防いで保存しているか", en = "Are actions and connections logged and kept safe from change?" } }
lo-watch = { area = "logging", label = { ja = "記録を監視し、異常を検知する体制があるか", en = "Are logs watched, and are anomalies noticed?" } }
au-two-step = { area = "authentication", label = { ja = "決済アプリの登録・機種変更・高額の決済で二段階認証を行っているか", en = "Does the payment app ask for a second step at sign-up, at a change of device and for large payments?" }, kinds = ["qr-code", "e-money", "prepaid"] }
au-attempts = { area = "authentication", label = { ja = "連続した認証の失敗を制限しているか", en = "Are repeated failures of authentication limited?" } }
vu-patches = { area = "vulnerabilities", label = { ja = "脆弱性の情報を集め、期限を定めて修正しているか", en = "Is information on vulnerabilities collected, and are they mended in fixed times?" } }
vu-tests = { area = "vulnerabilities", label = { ja = "第三者による診断を定期に受けているか", en = "Are systems tested by a third party regularly?" } }
in-procedure = { area = "incidents", label = { ja = "事故が起きたときの連絡先・手順を定め、訓練しているか", en = "Are contacts and steps for incidents defined and trained?" } }
in-report = { area = "incidents", label = { ja = "事故を速やかに事務局と監督官庁に報告する体制があるか", en = "Will incidents be reported to the secretariat and the authority at once?" } }
su-contracts = { area = "subcontractors", label = { ja = "委託先に同じ水準の安全管理を契約で求めているか", en = "Do contracts demand the same level of security from subcontractors?" } }
su-checks = { area = "subcontractors", label = { ja = "委託先の実施状況を定期に確かめているか", en = "Are subcontractors checked regularly?" } }
fr-detection = { area = "fraud", label = { ja = "不正な決済を検知し、止める仕組みがあるか", en = "Are fraudulent payments noticed and stopped?" } }
fr-compensation = { area = "fraud", label = { ja = "不正利用の被害を受けた利用者への補償の定めがあるか", en = "Are there rules for making good the losses of defrauded users?" } }

# tests of the provider''s system before it is registered [M]
[readiness.tests]
link-id = { label = { ja = "利用者IDと決済サービスIDの紐付け", en = "Linking the person''s ID to the payment service''s" }, required = false }   # in programmes that link IDs
grant-points = { label = { ja = "ポイントの付与", en = "Granting points" } }
security-requirements = { label = { ja = "安全対策の要件", en = "Security requirements" } }

# system-modification grant (システム改修補助) [M]; share and cap are the office''s to set
[grant]
share = 50                   # of the accepted costs
cap_yen = 100_000_000        # for one provider

[grant.costs]
staff = { ja = "人件費", en = "Staff" }
operating = { ja = "事業費", en = "Operating" }
development = { ja = "開発費", en = "Development" }

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
','2026-11-22T06:39:46.246767Z');
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
	registered_from TEXT, registration_number INTEGER, cancelled_from TEXT, proposed_by TEXT, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT ck_provider_legal_kind_known CHECK (legal_kind IN ('prepaid-issuer', 'funds-transfer', 'bank', 'card-operator', 'other')), 
	CONSTRAINT ck_provider_status_known CHECK (status IN ('received', 'in-review', 'returned', 'registered', 'suspended', 'refused', 'withdrawn', 'cancelled')), 
	CONSTRAINT fk_provider_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_provider_corporate_number UNIQUE (corporate_number), 
	CONSTRAINT uq_provider_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "provider" VALUES(1,'P-0000001-0',1,'registered','6999981056657','株式会社いわひばクレジット','カブシキガイシャイワヒバクレジット','card-operator','関東経済産業局長 第90000号','a b',1,'遠藤 栄子','leaf8699@example.jp','0420074187','2529229','神奈川県相模原市中央区南町9丁目1-22',X'3FA9DD67B314D00F248A64B4C2BD6245','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01',1,NULL,NULL);
INSERT INTO "provider" VALUES(2,'P-0000002-Y',1,'registered','3999988425444','つばめカード株式会社','ツバメカードカブシキガイシャ','card-operator','関東経済産業局長 第90001号','a',1,'佐藤　幸子','umi5600@example.jp','0290051087','3051282','茨城県つくば市大字小松原278-7',X'D4E482F692EB65D2E654A862EBD9F91B','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01',2,NULL,NULL);
INSERT INTO "provider" VALUES(3,'P-0000003-W',12,'registered','9999995794231','株式会社かささぎプリペイド','カブシキガイシャカササギプリペイド','prepaid-issuer','関東財務局長 第90002号','a',1,'岡本　健太','vita8171@example.com','0300004887','1760890','東京都練馬区富士見町5丁目19-30',X'12DFCB31290945773A06D86A9E8CE2AB','2019-11-05T02:30:00.000000Z','2019-11-15T05:00:00.000000Z','2019-11-15',3,NULL,'rin');
INSERT INTO "provider" VALUES(4,'P-0000004-U',1,'received','9999903163018','株式会社かわせみクレジット','カブシキガイシャカワセミクレジット','card-operator','関東経済産業局長 第90003号','a',1,'石井　悦子','coco5051@example.com','0440031587','2112369','神奈川県川崎市中原区南町7-28-2',X'3512B2801E0B6664651E63C8AE673ED2','2020-01-14T06:40:00.000000Z',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE readiness_run (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	test TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	run_on TEXT NOT NULL, 
	system_version TEXT NOT NULL, 
	note TEXT, 
	staff TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_readiness_run PRIMARY KEY (id), 
	CONSTRAINT ck_readiness_run_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT fk_readiness_run_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_readiness_run_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
)
 STRICT

;
INSERT INTO "readiness_run" VALUES(1,3,'grant-points','pass','2019-11-15','1.0',NULL,'rin','P-0000003-W',5);
INSERT INTO "readiness_run" VALUES(2,3,'security-requirements','pass','2019-11-15','1.0',NULL,'rin','P-0000003-W',6);
CREATE TABLE registration_condition (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	service_id INTEGER, 
	requirement TEXT, 
	wording TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	met_on TEXT, 
	met_by TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_registration_condition PRIMARY KEY (id), 
	CONSTRAINT fk_registration_condition_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_registration_condition_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_registration_condition_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
)
 STRICT

;
CREATE TABLE review_answer (
	id INTEGER NOT NULL, 
	review_id INTEGER NOT NULL, 
	question TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_review_answer PRIMARY KEY (id), 
	CONSTRAINT ck_review_answer_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT fk_review_answer_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_review_answer_review_id_security_review FOREIGN KEY(review_id) REFERENCES security_review (id), 
	CONSTRAINT uq_review_answer_review_id_question UNIQUE (review_id, question)
)
 STRICT

;
INSERT INTO "review_answer" VALUES(1,2,'pd-inventory','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',3);
INSERT INTO "review_answer" VALUES(2,2,'pd-purpose','担当者が都度対応しています。','fail','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',5);
INSERT INTO "review_answer" VALUES(3,2,'pd-deletion','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',8);
INSERT INTO "review_answer" VALUES(4,2,'ac-least','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',10);
INSERT INTO "review_answer" VALUES(5,2,'ac-leavers','担当者が都度対応しています。','fail','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',12);
INSERT INTO "review_answer" VALUES(6,2,'ac-administrators','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',15);
INSERT INTO "review_answer" VALUES(7,2,'en-transport','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',17);
INSERT INTO "review_answer" VALUES(8,2,'en-storage','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',19);
INSERT INTO "review_answer" VALUES(9,2,'lo-records','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',21);
INSERT INTO "review_answer" VALUES(10,2,'lo-watch','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',23);
INSERT INTO "review_answer" VALUES(11,2,'au-two-step','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',25);
INSERT INTO "review_answer" VALUES(12,2,'au-attempts','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',27);
INSERT INTO "review_answer" VALUES(13,2,'vu-patches','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',29);
INSERT INTO "review_answer" VALUES(14,2,'vu-tests','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',31);
INSERT INTO "review_answer" VALUES(15,2,'in-procedure','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',33);
INSERT INTO "review_answer" VALUES(16,2,'in-report','規程に定め、年に1回見直しています。','pass','rin','2020-01-21T06:20:00.000000Z','R-0000002-3',35);
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
CREATE TABLE security_finding (
	id INTEGER NOT NULL, 
	review_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	severity TEXT NOT NULL, 
	status TEXT NOT NULL, 
	question TEXT, 
	wording TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	found_by TEXT NOT NULL, 
	remedy TEXT, 
	remedied_on TEXT, 
	remedied_by TEXT, 
	verified_by TEXT, 
	verified_on TEXT, 
	times_reopened INTEGER NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_security_finding PRIMARY KEY (id), 
	CONSTRAINT ck_security_finding_severity_known CHECK (severity IN ('critical', 'high', 'medium', 'low')), 
	CONSTRAINT ck_security_finding_status_known CHECK (status IN ('open', 'remedied', 'closed')), 
	CONSTRAINT fk_security_finding_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_security_finding_review_id_security_review FOREIGN KEY(review_id) REFERENCES security_review (id), 
	CONSTRAINT uq_security_finding_review_id_place UNIQUE (review_id, place)
)
 STRICT

;
INSERT INTO "security_finding" VALUES(1,2,1,'low','remedied','pd-purpose','目的外の利用を防ぐ確認の記録が残されていない。','2020-04-20','rin','手順書を改め、関係する部署に周知しました。','2020-01-21','rin',NULL,NULL,0,'R-0000002-3',36);
INSERT INTO "security_finding" VALUES(2,2,2,'medium','open','ac-leavers','異動した者の権限の停止に定めがなく、停止の記録がない。','2020-02-20','rin',NULL,NULL,NULL,NULL,NULL,0,'R-0000002-3',13);
CREATE TABLE security_review (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	provider_id INTEGER NOT NULL, 
	route TEXT NOT NULL, 
	occasion TEXT NOT NULL, 
	opened_at TEXT NOT NULL, 
	incident_on TEXT, 
	concluded_at TEXT, 
	concluded_by TEXT, 
	next_due_on TEXT, 
	CONSTRAINT pk_security_review PRIMARY KEY (id), 
	CONSTRAINT ck_security_review_occasion_known CHECK (occasion IN ('registration', 'yearly', 'incident')), 
	CONSTRAINT ck_security_review_route_known CHECK (route IN ('certificate', 'investigation')), 
	CONSTRAINT ck_security_review_status_known CHECK (status IN ('open', 'passed', 'failed')), 
	CONSTRAINT fk_security_review_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_security_review_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_security_review_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "security_review" VALUES(1,'R-0000001-5',2,'passed',3,'certificate','registration','2019-11-15T05:00:00.000000Z',NULL,'2019-11-15T05:00:00.000000Z','rin','2020-11-15');
INSERT INTO "security_review" VALUES(2,'R-0000002-3',36,'open',1,'investigation','yearly','2020-01-21T06:20:00.000000Z',NULL,NULL,NULL,NULL);
CREATE TABLE serial_counter (
	name TEXT NOT NULL, 
	next_serial INTEGER NOT NULL, 
	CONSTRAINT pk_serial_counter PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "serial_counter" VALUES('provider',5);
INSERT INTO "serial_counter" VALUES('batch',15);
INSERT INTO "serial_counter" VALUES('registration',4);
INSERT INTO "serial_counter" VALUES('service',7);
INSERT INTO "serial_counter" VALUES('security-review',3);
INSERT INTO "serial_counter" VALUES('grant',2);
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
	registered_to TEXT, presentation TEXT, 
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
INSERT INTO "service" VALUES(1,1,'いわひばタッチ','e-money','prepaid','points','all',325,'2019-07-01',NULL,NULL);
INSERT INTO "service" VALUES(2,2,'つばめゴールドカード','credit-card','paid','points','all',324,'2019-07-01',NULL,NULL);
INSERT INTO "service" VALUES(3,2,'つばめデビット','debit-card','paid','direct-debit','all',325,'2019-07-01',NULL,NULL);
INSERT INTO "service" VALUES(4,3,'かささぎマネー','e-money','prepaid','prepaid-value','all',300,'2019-11-15',NULL,'お支払いの額に応じてポイントを差し上げます。');
INSERT INTO "service" VALUES(5,3,'かささぎペイ','qr-code','paid','points','all',300,'2019-11-15',NULL,'お支払いの額に応じてポイントを差し上げます。');
INSERT INTO "service" VALUES(6,4,'かわせみデビット','debit-card','paid','points','all',300,NULL,NULL,NULL);
CREATE TABLE service_amendment (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	valid_from TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	grant_basis TEXT NOT NULL, 
	return_method TEXT NOT NULL, 
	usable_at TEXT NOT NULL, 
	merchant_fee INTEGER NOT NULL, 
	presentation TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_service_amendment PRIMARY KEY (id), 
	CONSTRAINT ck_service_amendment_grant_basis_known CHECK (grant_basis IN ('prepaid', 'paid')), 
	CONSTRAINT ck_service_amendment_kind_known CHECK (kind IN ('credit-card', 'debit-card', 'e-money', 'qr-code', 'prepaid', 'other')), 
	CONSTRAINT ck_service_amendment_return_method_known CHECK (return_method IN ('points', 'prepaid-value', 'instant', 'direct-debit', 'account-credit')), 
	CONSTRAINT ck_service_amendment_usable_at_known CHECK (usable_at IN ('all', 'limited')), 
	CONSTRAINT fk_service_amendment_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_service_amendment_service_id_service FOREIGN KEY(service_id) REFERENCES service (id), 
	CONSTRAINT uq_service_amendment_service_id_valid_from UNIQUE (service_id, valid_from)
)
 STRICT

;
CREATE TABLE settled_requirement (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	service_id INTEGER, 
	requirement TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	note TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_settled_requirement PRIMARY KEY (id), 
	CONSTRAINT ck_settled_requirement_outcome_known CHECK (outcome IN ('pass', 'review', 'fail')), 
	CONSTRAINT ck_settled_requirement_requirement_known CHECK (requirement IN ('licence', 'residents', 'security', 'readiness', 'grant-basis', 'usable', 'fee', 'return-method', 'presentation')), 
	CONSTRAINT fk_settled_requirement_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_settled_requirement_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_settled_requirement_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
)
 STRICT

;
INSERT INTO "settled_requirement" VALUES(1,3,NULL,'licence','pass','公表資料と照合して確認','rin','2019-11-15T05:00:00.000000Z','P-0000003-W',9);
INSERT INTO "settled_requirement" VALUES(2,3,NULL,'residents','pass','公表資料と照合して確認','rin','2019-11-15T05:00:00.000000Z','P-0000003-W',10);
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
	due_on TEXT NOT NULL, held_for TEXT, 
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
INSERT INTO "shipment" VALUES(1,'K-0000001-L',2,'cancelled',1,1,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(2,'K-0000002-J',2,'cancelled',1,1,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(3,'K-0000003-H',1,'planned',2,2,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(4,'K-0000004-F',1,'planned',2,2,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(5,'K-0000005-D',1,'planned',3,3,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(6,'K-0000006-B',1,'planned',3,3,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(7,'K-0000007-9',1,'planned',4,4,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(8,'K-0000008-7',1,'planned',4,4,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(9,'K-0000009-5',1,'planned',5,5,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(10,'K-0000010-J',1,'planned',5,5,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL);
INSERT INTO "shipment" VALUES(11,'K-0000011-H',1,'planned',6,6,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(12,'K-0000012-F',1,'planned',6,6,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(13,'K-0000013-D',1,'planned',7,7,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(14,'K-0000014-B',1,'planned',7,7,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(15,'K-0000015-9',1,'planned',8,8,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(16,'K-0000016-7',1,'planned',8,8,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(17,'K-0000017-5',1,'planned',9,9,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(18,'K-0000018-3',1,'planned',9,9,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL);
INSERT INTO "shipment" VALUES(19,'K-0000019-1',1,'planned',10,10,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(20,'K-0000020-F',1,'planned',10,10,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(21,'K-0000021-D',1,'planned',11,11,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(22,'K-0000022-B',1,'planned',11,11,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(23,'K-0000023-9',1,'planned',12,12,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(24,'K-0000024-7',1,'planned',12,12,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(25,'K-0000025-5',1,'planned',13,13,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(26,'K-0000026-3',1,'planned',13,13,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(27,'K-0000027-1',1,'planned',14,14,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(28,'K-0000028-0',1,'planned',14,14,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(29,'K-0000029-Y',1,'planned',15,15,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(30,'K-0000030-B',1,'planned',15,15,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL);
INSERT INTO "shipment" VALUES(31,'K-0000031-9',1,'planned',16,16,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(32,'K-0000032-7',1,'planned',16,16,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(33,'K-0000033-5',1,'planned',17,17,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(34,'K-0000034-3',1,'planned',17,17,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(35,'K-0000035-1',1,'planned',18,18,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(36,'K-0000036-0',1,'planned',18,18,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL);
INSERT INTO "shipment" VALUES(37,'K-0000037-Y',1,'planned',20,20,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL);
INSERT INTO "shipment" VALUES(38,'K-0000038-W',1,'planned',20,20,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL);
INSERT INTO "shipment" VALUES(39,'K-0000039-U',1,'planned',22,22,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL);
INSERT INTO "shipment" VALUES(40,'K-0000040-7',1,'planned',22,22,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL);
INSERT INTO "shipment" VALUES(41,'K-0000041-5',1,'planned',25,25,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL);
INSERT INTO "shipment" VALUES(42,'K-0000042-3',1,'planned',25,25,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL);
INSERT INTO "shipment" VALUES(43,'K-0000043-1',1,'planned',26,26,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL);
INSERT INTO "shipment" VALUES(44,'K-0000044-0',1,'planned',26,26,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL);
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$ycTEddqa0lbbA2Agwl/5FA$VUJQpyBOSPOtdP7RE89lNx6wqigDxElg9t/B3SGDDRA',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$sM/ZDxk7q7Fhp5vkA1IFDw$pqWcnuk9hSc2MWKW3A+PwqdDLPvWbRW6tItoywYw1NM',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$uO3S2n9MI+aRzavAGnb3DA$EwfPWAEHI/s/djZW+erqp/u8wnRCi+64+Byo+nfv/ug',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$mHrhR/8qU2j8kU4UvWg0Bg$36xEYeRm+WVHtdK1a97fqhAi3JUV2vC9szFo+20hNdI',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$din+nPm/XVVh5GoSveicBA$l9qqf14UHcceES6KSf8AyhiJ3BScwIQJjmzhtAQNYzE',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$v1+IyXU0P4sADeT4Spmgug$pxtxmwhzfIXRTYq8I3B92hxULnvgFX0yXt4MSRF2Aa4',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$mNl6cdBfPFox67JwfScIZQ$NjwwTx3uDJipP0gc+xXQiNbmRMbPcMoGVut2YbFkDPE',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$D+B9T4j0fJJGUbDgIB3jNg$shAr+KdSwMb2OuafkSj2SG2EoXUs36VuZJO98g0nUeY',1);
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
CREATE TABLE suspension (
	id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	starts_on TEXT NOT NULL, 
	ends_on TEXT, 
	lifted_on TEXT, 
	reasons TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_suspension PRIMARY KEY (id), 
	CONSTRAINT fk_suspension_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_suspension_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
)
 STRICT

;
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
CREATE INDEX ix_evidence_case_id ON evidence (case_id);
CREATE INDEX ix_modification_grant_provider_id ON modification_grant (provider_id);
CREATE INDEX ix_readiness_run_provider_id ON readiness_run (provider_id);
CREATE INDEX ix_security_review_provider_id ON security_review (provider_id);
CREATE INDEX ix_suspension_provider_id ON suspension (provider_id);
CREATE INDEX ix_registration_condition_provider_id ON registration_condition (provider_id);
CREATE INDEX ix_security_finding_status_due_on ON security_finding (status, due_on);
CREATE INDEX ix_settled_requirement_provider_id ON settled_requirement (provider_id);
CREATE INDEX ix_membership_service_id ON membership (service_id);
CREATE INDEX ix_certificate_valid_to ON certificate (valid_to);
CREATE UNIQUE INDEX uq_provider_registration_number ON provider (registration_number);
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
CREATE TRIGGER security_review_version BEFORE UPDATE ON security_review WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER evidence_version BEFORE UPDATE ON evidence WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER modification_grant_version BEFORE UPDATE ON modification_grant WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER service_amendment_entry BEFORE UPDATE ON service_amendment WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER licence_entry BEFORE UPDATE ON licence WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER settled_requirement_entry BEFORE UPDATE ON settled_requirement WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER registration_condition_entry BEFORE UPDATE ON registration_condition WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER suspension_entry BEFORE UPDATE ON suspension WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER readiness_run_entry BEFORE UPDATE ON readiness_run WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER certificate_examination_entry BEFORE UPDATE ON certificate_examination WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER review_answer_entry BEFORE UPDATE ON review_answer WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER security_finding_entry BEFORE UPDATE ON security_finding WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER grant_cost_entry BEFORE UPDATE ON grant_cost WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
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
