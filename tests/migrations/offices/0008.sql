-- A made-up office as revision 0008 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
	declared_merchant_id TEXT, urgent_on TEXT DEFAULT '1970-01-01' NOT NULL, turn INTEGER DEFAULT '0' NOT NULL, 
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
INSERT INTO "application" VALUES(1,'A-0000001-S',4,2,1,4,2,'2019-NA-000001',X'0A741DF316F1860DCB6EB67D163CB760','cancelled',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-05T06:42:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000]}',NULL,'2 3',1,NULL,NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',0);
INSERT INTO "application" VALUES(2,'A-0000002-Q',3,2,2,4,3,'2019-NA-000002',X'E0C8497858BB1AF48F5769C26142A039','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T05:34:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000]}',NULL,'2 3',1,NULL,'cotton5524@example.jp','services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',1);
INSERT INTO "application" VALUES(3,'A-0000003-O',3,2,3,4,4,'2019-NA-000003',X'A856E9DC07E98A8B01EC03C1781F7675','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-09T06:02:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2 3',1,'髙橋 愛',NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',2);
INSERT INTO "application" VALUES(4,'A-0000004-M',3,2,4,4,5,'2019-NA-000004',X'4C1403D477B70C36ACBD0387BA6C1EF4','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T04:43:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",0,300000000,"manufacturing"],"3":["pmean",6190333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'2 3',1,'沢田学','pebble6192@example.com','manufacturing','製造業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-18',3);
INSERT INTO "application" VALUES(5,'A-0000005-K',3,2,5,4,6,'2019-NA-000005',X'9198E39E7AD77C296B08E435B51FAAAD','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T08:00:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',4);
INSERT INTO "application" VALUES(6,'A-0000006-I',3,1,6,5,2,'NR/19/00001',X'CF89ADA61A17141512159BEC003854BB','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-12T00:33:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",582000,1500000000]}',NULL,'1',1,NULL,'harbor3081@example.com','retail','衣料品','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',0);
INSERT INTO "application" VALUES(7,'A-0000007-G',3,1,7,5,3,'NR/19/00002',X'A6F60D0A7C031DE15533AA5967E73946','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:54:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",1612333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'髙木 陽菜','nuit3628@example.com','services','飲食業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-27',1);
INSERT INTO "application" VALUES(8,'A-0000008-E',3,1,8,5,4,'NR/19/00003',X'C9BEFD3DD2F652F0CFC46FD185B21DAF','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:31:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"3":["pmean",2420000,1500000000]}',NULL,'1',1,'増田　彩','sparrow99@example.jp','retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',2);
INSERT INTO "application" VALUES(9,'A-0000009-C',3,1,9,5,5,'NR/19/00004',X'F49EEE2AEAE8DEE36A531CB3515F85D2','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-09T08:05:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",7334666,1500000000]}',NULL,'1',1,'山下 昭夫',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',3);
INSERT INTO "application" VALUES(10,'A-0000010-Q',3,1,10,6,3,'NR/19/00006',X'00CB31AB923C6A00AD8737A4D940603A','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-23T07:08:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",44000000,50000000,"inns"],"3":["pmean",129275666,1500000000]}',NULL,'1',1,NULL,'neige970@example.jp','inns','宿泊業','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',0);
INSERT INTO "application" VALUES(11,'A-0000011-O',3,1,11,6,4,'NR/19/00007',X'1997FF05C3C5AD9B1F9BA6B970B39D69','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-16T06:39:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",3988000,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'田中　翼','rouge3309@example.com','retail','食料品','none',NULL,NULL,NULL,'tax-return',NULL,'2020-01-08',1);
INSERT INTO "application" VALUES(12,'A-0000012-M',3,1,12,6,5,'NR/19/00008',X'058438584E4A5545F87DBED6DECA3AA0','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-20T06:59:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2661000,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'1',1,'三浦　勇',NULL,'services','その他サービス','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-01-08',2);
INSERT INTO "application" VALUES(13,'A-0000013-K',3,1,13,7,2,'NR/19/00009',X'795047DB7EF14D4B58CE1CB0486C1927','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-26T02:06:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3500000,50000000,"retail"],"3":["pmean",3533666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',3);
INSERT INTO "application" VALUES(14,'A-0000014-I',3,1,14,7,3,'NR/19/00010',X'1FF3B9AE201A30FD060F9E1E55515DEA','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-27T03:05:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1199666,1500000000]}',NULL,'1',1,'竹内　幸子','marche238@example.com','services','介護サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',4);
INSERT INTO "application" VALUES(15,'A-0000015-G',3,1,15,7,5,'NR/19/00012',X'79BDC1470AF7A01DACB3E36F99C76D1A','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-23T03:26:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000]}',NULL,'1',1,'木村　一郎','umi7798@example.com','retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',5);
INSERT INTO "application" VALUES(16,'A-0000016-E',3,1,16,8,2,'NR/19/00013',X'912B600694E768D2D2A23F66668D3D62','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T05:04:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000],"10":["pagrees","A-0000001-S"]}',NULL,'1',1,'松田 隆',NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',0);
INSERT INTO "application" VALUES(17,'A-0000017-C',3,1,17,8,3,'NR/19/00014',X'A02050A00272C300FC3410A42761FB63','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-02T03:02:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",3826000,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,'山下 薫','gioia4168@example.com','services','運輸業','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-16',1);
INSERT INTO "application" VALUES(18,'A-0000018-A',3,1,18,8,4,'NR/19/00015',X'9ACA720D6B9DD5286E73F289FD6528B0','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T03:21:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3300000,50000000,"retail"],"3":["pmean",1686333,1500000000]}',NULL,'1',1,'高橋　直樹',NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',2);
INSERT INTO "application" VALUES(19,'A-0000019-8',2,1,19,8,5,'NR/19/00016',X'A2B1269CDC88900E6443718FF4D27DF7','rejected',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-03T05:27:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1]}',NULL,'1',1,'谷口　和子','soleil9303@example.jp','retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',3);
INSERT INTO "application" VALUES(20,'A-0000020-M',3,1,20,9,2,'NR/19/00017',X'494973B5EA2E4F5C70B3E094B94D7A1E','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-14T06:15:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2804666,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,NULL,'sole8495@example.com','services','その他サービス','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-29',0);
INSERT INTO "application" VALUES(21,'A-0000021-K',4,1,21,9,3,'NR/19/00018',X'FE0A0983FD926A742ECC46EA0E00FC58','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T02:38:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"f":["ralike","A-0000005-K","つばめカード株式会社",100,["name-equal","phone-equal","address-equal","corporate-equal"]],"10":["pagrees","A-0000002-Q"]}',NULL,'1',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',1);
INSERT INTO "application" VALUES(22,'A-0000022-I',3,1,22,9,5,'NR/19/00020',X'7182819B6AE55F68FE0C9F8BEF4BCA19','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T00:55:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pemployees",29,50,"retail"],"3":["pmean",2407666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','自動車・自動車部品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',2);
INSERT INTO "application" VALUES(23,'A-0000023-G',2,1,23,10,2,'NR/19/00021',X'C02A727C9E9C55C914FB92322526961D','rejected',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-20T02:28:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'ineligible',NULL,0,1,'{"1":["fboth_over",2200000000,50000000,103,100,"services"],"3":["pmean",47154666,1500000000]}',NULL,'1',1,'五十嵐 茂','lantern4554@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',0);
INSERT INTO "application" VALUES(24,'A-0000024-E',2,1,24,10,3,'NR/19/00022',X'3B80FBA98AABFEAD943460E22BB0260E','returned',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z','2020-01-28T00:00:00.000000Z',NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",-416334,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'1',1,NULL,'neige531@example.jp','services','飲食業','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-03-10',1);
INSERT INTO "application" VALUES(25,'A-0000025-C',3,1,25,10,4,'NR/19/00023',X'BC189E55D4D6C8CFD20097AA0DC15CC7','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:12:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",4200000,50000000,"services"],"3":["pmean",706666,1500000000]}',NULL,'1',1,'渡邊　拓也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',2);
INSERT INTO "application" VALUES(26,'A-0000026-A',3,1,26,10,5,'NR/19/00024',X'689A74BB8FEE159EC8731777A21D0CAC','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:30:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1058000,1500000000]}',NULL,'1',1,NULL,'kinari761@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',3);
INSERT INTO "application" VALUES(27,'A-0000027-8',2,4,27,11,2,'2019-BA-000001',X'580BDE9D58372806C8BC523C5C11280F','withdrawn',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,'2020-01-28T00:00:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",9190666,1500000000]}',NULL,'6',1,'吉田　達也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',0);
INSERT INTO "application" VALUES(28,'A-0000028-6',2,4,28,11,3,'2019-BA-000002',X'745F3FCBD73BA69B53391ED9E92B32C0','awaiting-second',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]]}','{"command": "reject", "by": ["rin"], "back": "in-review", "reasons": ["discretion"], "note": "制度の趣旨に照らして判断"}','6',1,'安藤 節子',NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',1);
INSERT INTO "application" VALUES(29,'A-0000029-4',1,4,29,11,4,'2019-BA-000003',X'A515A3F57B41502487B0E791CF323F65','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",140000,50000000,"services"],"3":["pmean",-208000,1500000000]}',NULL,'6',1,NULL,'olive996@example.jp','services',NULL,'none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',2);
INSERT INTO "application" VALUES(30,'A-0000030-I',1,4,30,11,5,'2019-BA-000004',X'A62CFB13474D19C99451F846482C2644','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",6262000,1500000000],"8":["pgiven",["licence"]]}',NULL,'6',1,'齋藤　葵',NULL,'services','理容・美容業','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',3);
INSERT INTO "application" VALUES(31,'A-0000031-G',2,2,31,12,2,'2019-NA-000006',X'9652AAAAB71071B2CA9C9E4D86727B2B','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-27T07:05:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",275666,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'2 3',1,'藤田　洋子','vert5592@example.com','retail','その他小売','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-02-18',0);
INSERT INTO "application" VALUES(32,'A-0000032-E',2,2,32,12,3,'2019-NA-000007',X'DD96EAA7DC842B71A8C77ECB1343B968','in-review','ren','2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",2174333,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'2 3',1,'武田 文子','luna4838@example.com','retail','食料品','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-02-18',1);
INSERT INTO "application" VALUES(33,'A-0000033-C',2,2,33,12,4,'2019-NA-000008',X'DA265783816458C671D3C7570EFFA11E','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-28T01:00:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",-6842334,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'2 3',1,'高橋 隆','felice4389@example.com','retail','その他小売','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-02-18',2);
INSERT INTO "application" VALUES(34,'A-0000034-A',1,2,34,12,5,'2019-NA-000009',X'BB932015E082CB00A5D884668C387DB4','received',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1444666,1500000000],"4":["pnot_held","100",24000000,500000000]}',NULL,'3 2',1,'広瀬　茂',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-18',3);
INSERT INTO "application" VALUES(35,'A-0000035-8',2,1,35,13,3,'NR/19/00026',X'A7C39180D9C5DCE0CD084D4C29B0D8CA','in-review','rin','2020-01-27T07:17:08.000000Z','2020-01-27T07:17:08.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-27',NULL,'eligible',5,1,1,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]],"f":["ralike","A-0000028-6","株式会社かわせみクレジット",100,["name-equal","phone-equal","address-equal","business-alike"]]}',NULL,'1',1,NULL,NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-02-18',0);
INSERT INTO "application" VALUES(36,'A-0000036-6',1,1,36,14,2,'NR/19/00027',X'CB376D058A8D35AEDE2AFE4D73F29922','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1],"10":["pagrees","A-0000019-8"]}',NULL,'1',1,'木村　健一',NULL,'retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',0);
INSERT INTO "application" VALUES(37,'A-0000037-4',1,1,37,14,3,'NR/19/00028',X'6FC9813B70F13C03EC4E2BEF37B0A7C5','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000],"10":["pagrees","A-0000015-G"]}',NULL,'1',1,'清水 文子',NULL,'retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',1);
INSERT INTO "application" VALUES(38,'A-0000038-2',1,1,38,14,4,'NR/19/00029',X'18D45B8CB7725C67849897810DC8BB83','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",5198666,1500000000],"8":["pgiven",["licence"]]}',NULL,'1',1,'原田　誠','mare1938@example.jp','services','飲食業','none',NULL,NULL,NULL,'licence',NULL,'2020-02-26',2);
INSERT INTO "application" VALUES(39,'A-0000039-Z',1,1,39,14,5,'NR/19/00030',X'B30A9FE91127BDF4BF876F5A5A172927','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",2800000,50000000,"services"],"3":["pmean",404666,1500000000]}',NULL,'1',1,'森田真由美',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',3);
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
CREATE TABLE correction_item (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	field TEXT, 
	wanted TEXT, 
	asked_at TEXT NOT NULL, 
	status TEXT NOT NULL, 
	answer TEXT, 
	changed TEXT, 
	answered_at TEXT, 
	judged_by TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_correction_item PRIMARY KEY (id), 
	CONSTRAINT ck_correction_item_status_known CHECK (status IN ('open', 'answered', 'accepted', 'still-wrong', 'withdrawn')), 
	CONSTRAINT fk_correction_item_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_correction_item_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_correction_item_application_id_place UNIQUE (application_id, place)
)
 STRICT

;
INSERT INTO "correction_item" VALUES(1,24,1,1,'documents-missing',NULL,NULL,'2020-01-28T00:00:00.000000Z','open',NULL,NULL,NULL,NULL,'A-0000024-E',2);
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
CREATE TABLE document_check (
	application_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	year INTEGER, 
	evidence TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	note TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_document_check PRIMARY KEY (application_id, kind), 
	CONSTRAINT ck_document_check_kind_known CHECK (kind IN ('opening-notice', 'tax-return', 'tax-certificate', 'licence', 'company-register', 'other')), 
	CONSTRAINT ck_document_check_outcome_known CHECK (outcome IN ('pass', 'fail')), 
	CONSTRAINT fk_document_check_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_document_check_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
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
CREATE TABLE held_batch (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	provider_id INTEGER NOT NULL, 
	file_name TEXT NOT NULL, 
	file_digest BLOB NOT NULL, 
	received_at TEXT NOT NULL, 
	entered_at TEXT NOT NULL, 
	entered_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	programme_version INTEGER NOT NULL, 
	row_count INTEGER NOT NULL, 
	accepted INTEGER NOT NULL, 
	duplicates INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	corrections TEXT NOT NULL, 
	CONSTRAINT pk_held_batch PRIMARY KEY (id), 
	CONSTRAINT ck_held_batch_status_known CHECK (status IN ('waiting', 'declined')), 
	CONSTRAINT fk_held_batch_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_held_batch_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_held_batch_number UNIQUE (number)
)
 STRICT

;
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T08:49:00.521395Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'0BAD90C927AF66B4A3A96A24818E15EB6B852A0CF6BE3A1E1B1C689D8CD558E7');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T08:49:00.521395Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"e794b4a09c47a77921356a96fadeb51a4c58aec7900ac840c838dfc8c479af15","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'CF218CE3183FB3BBE6584A045AC35C1C771B745FD78301AE427D5489E1E6C41D');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T08:49:00.521395Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'95461B6791E9782C836A9188146C6D3D4DA8C238EDF93E8AC291A72A2DDE6F4F');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T08:49:00.932832Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','63251c18334249c19a60ef4b3f4a537e','{"role":"reviewer"}',NULL,X'',X'89D49E5C28B0967BE0B1C9B7AA70FA6254D4BD6EEC5F4466F58D364CE0A44B09');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T08:49:00.982231Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','255e9b94e9e24367929eb2367d7ed71d','{"role":"reviewer"}',NULL,X'',X'11E7FB68E1C0833F794FC62A2CED303B73F767B79FFE94505768295D4F9C5A1F');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T08:49:01.013482Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','6174a1f599194527b7115f31ac7c2ba0','{"role":"manager"}',NULL,X'',X'7E791BFDFCF57C2F0F9BF2CB7F59353083AB4681C2E335A106972E85B24E6E8A');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T08:49:01.044253Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','1f5f3a8b04b74c6d8916053ff8911bae','{"role":"manager"}',NULL,X'',X'93FE1F2202F9FC56ACC4A352465EAD479D256F971E3A1FF08D08F3B53A0A6A3E');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T08:49:01.073773Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','21ce9ff238704fa99df9ad57d9a84bfe','{"role":"shipping"}',NULL,X'',X'A6553BF90D5E148D647E8C1379C182D1A22C9D467D21C93B00EB5E80D0DC007A');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T08:49:01.105990Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','154d3eb760ff4022ae9701ae8a72c47d','{"role":"callcentre"}',NULL,X'',X'A39F4C27763867A6542CF31389988C9615DD65DA36AE670034874D91BBEBAC7F');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-22T08:49:01.137507Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','e5f03990cf8045daa307a7791a8aa14b','{"role":"auditor"}',NULL,X'',X'B2524CEBFA21C3BF12F2DE189C7B0F5C0893688B42B44753E88262B15438F4BE');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-22T08:49:01.183134Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','a559adb5e37441cda7b5f95747ade17b','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'EAA27AA662E8C54E501AA3B04E869747A0C37A86F0B2E627DA4691EA7A5DFF4D');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-22T08:49:01.183134Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','a559adb5e37441cda7b5f95747ade17b','{"on":"2019-07-01"}',NULL,X'',X'2AB4C603F7A467EA873330B1CE88B8A5B88175D6BFE948B28678A255A2F8E07C');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-22T08:49:01.183134Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','a559adb5e37441cda7b5f95747ade17b','{"on":"2019-07-01"}',NULL,X'',X'E8703624E70ADE8C55CE3D4AFACEF4E0868B442B2A527781B5A36DE61264F0E1');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-22T08:49:01.197080Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','9a126a4b5fde4eba8cffef88d4a2011b','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'8B5D8662C37EAF1BECB54C9A2F7D0F59CC8C269755E878F76F63609AA51F0CC9');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-22T08:49:01.197080Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','9a126a4b5fde4eba8cffef88d4a2011b','{}',NULL,X'',X'613422E802F4A73FC1EA4ED89B466A142C3705A4B6870E1BECD80AF22CF15DE2');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-22T08:49:01.240907Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','ece58236c98040e3bd00feb54e378ff2','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'4E4F99255122FE76B90E94EFDA723B9ADB17EE61C61D8A13FB5E2056E609480C',X'613422E802F4A73FC1EA4ED89B466A142C3705A4B6870E1BECD80AF22CF15DE2',X'9771179318567DA79F76FBD6F0B8BE2E92508808A1B296094E75DEF9768508BD');
INSERT INTO "journal" VALUES(17,'P-0000003-W',3,'2026-11-22T08:49:01.249794Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','69d79f605fdf4d00a8e191e211d0fc22','{"certificate":6,"outcome":"pass"}',NULL,X'9771179318567DA79F76FBD6F0B8BE2E92508808A1B296094E75DEF9768508BD',X'7060871963394FDBC56E9470E705DB173F9FA5F36774F3CD823940EE30F6B0C9');
INSERT INTO "journal" VALUES(18,'P-0000003-W',4,'2026-11-22T08:49:01.254503Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','141136abd3ad4c7ca05535e974e76a58','{"certificate":7,"outcome":"pass"}',NULL,X'7060871963394FDBC56E9470E705DB173F9FA5F36774F3CD823940EE30F6B0C9',X'01A0F45B6F8E6B00F798FAE80DC73E8A29E4686218EEEC59195AA26F93CD0E65');
INSERT INTO "journal" VALUES(19,'R-0000001-5',1,'2026-11-22T08:49:01.257910Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','1c84e0398da74b8cb2ed36510198468c','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'13C021DB6295FA8614ACE99AB8B2804D185E0E360823A4B1C66B9F0A1BABC280');
INSERT INTO "journal" VALUES(20,'R-0000001-5',2,'2026-11-22T08:49:01.261719Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','286ed9d414794550ba2d821a4b8c9f28','{"next_due_on":"2020-11-15"}',NULL,X'13C021DB6295FA8614ACE99AB8B2804D185E0E360823A4B1C66B9F0A1BABC280',X'125DDEE8C1C1D98DB40606B48C9D87F61DB3F4C96004248ABEE9AFD592858718');
INSERT INTO "journal" VALUES(21,'P-0000003-W',5,'2026-11-22T08:49:01.269414Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','2bec8d4dfb0c449b91c06be599801708','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'01A0F45B6F8E6B00F798FAE80DC73E8A29E4686218EEEC59195AA26F93CD0E65',X'98BEAD4A5AF0052C1EC389F1F9ACE433A956FE93A28FD58B8E063CF1B9B8DE93');
INSERT INTO "journal" VALUES(22,'P-0000003-W',6,'2026-11-22T08:49:01.272987Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','acc36b2fa5834740bc697682d3bd5690','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'98BEAD4A5AF0052C1EC389F1F9ACE433A956FE93A28FD58B8E063CF1B9B8DE93',X'D395BC8D32B9241CC62CB4FB2DB5A3FA62DAA7A30E65083630E71F70839A3A75');
INSERT INTO "journal" VALUES(23,'P-0000003-W',7,'2026-11-22T08:49:01.275929Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','53fd8c734d50492388f767aa28301cef','{"service":"かささぎマネー"}',X'65A270822D324FEB93126066848A936602DE5BDC7E9B1DF3BBB73FA5C1B5A754',X'D395BC8D32B9241CC62CB4FB2DB5A3FA62DAA7A30E65083630E71F70839A3A75',X'376D8943D13953EFA306D45F82EF7457CDF5B910620BCD70B96CCDBF573455BD');
INSERT INTO "journal" VALUES(24,'P-0000003-W',8,'2026-11-22T08:49:01.280774Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','959d0a11799941169ba80415a58ac9db','{"service":"かささぎペイ"}',X'028C6DF90494EEA30FB0D47C3944C6E1C8FE3EFDCA3B45080F88AFD2BE6DDDF0',X'376D8943D13953EFA306D45F82EF7457CDF5B910620BCD70B96CCDBF573455BD',X'243CB55815BFC6F67F8BEFFD43FDA78E84E101B73FED0D7068AB86BE5E7373C5');
INSERT INTO "journal" VALUES(25,'P-0000003-W',9,'2026-11-22T08:49:01.290903Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','8b1415112bff4134ab6e8f0cc29c4426','{"outcome":"pass","requirement":"licence","service":null}',X'1FE117855D7F413852F3603421B0DBAA5A291A79DF65CB044316F78E8795EA08',X'243CB55815BFC6F67F8BEFFD43FDA78E84E101B73FED0D7068AB86BE5E7373C5',X'BE521203E352BB5344018A99768C318F22E5250EF0D984AAC358797C060079FC');
INSERT INTO "journal" VALUES(26,'P-0000003-W',10,'2026-11-22T08:49:01.295436Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','0c848c916a394c33b4a592b0eaaaa867','{"outcome":"pass","requirement":"residents","service":null}',X'F2B159BE5194CD115FA4B179C7CD9222297895B5C37AAA7A5AFAEFFD3EC9F364',X'BE521203E352BB5344018A99768C318F22E5250EF0D984AAC358797C060079FC',X'EFC91D7046B4F4AF6AD6E1391C7090CE33F4EB8562CA89693F277B8C267B7CAA');
INSERT INTO "journal" VALUES(27,'P-0000003-W',11,'2026-11-22T08:49:01.298491Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','4504be013d824c4fb87d2ae12c4cb256','{}',NULL,X'EFC91D7046B4F4AF6AD6E1391C7090CE33F4EB8562CA89693F277B8C267B7CAA',X'CEDC6F0174321AC43BBB072C5F0288C855EE81E9B32461C386223C2F61046FF1');
INSERT INTO "journal" VALUES(28,'P-0000003-W',12,'2026-11-22T08:49:01.306871Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','3ae0243ad298413ab106ee276e731b1b','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'CEDC6F0174321AC43BBB072C5F0288C855EE81E9B32461C386223C2F61046FF1',X'90287CC1C2BEB977033F998BFF2B621EE6B538B6D39545B6264E5451CE52BABF');
INSERT INTO "journal" VALUES(29,'G-0000001-9',1,'2026-11-22T08:49:01.319279Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','c9a6f3f706b14b0e9491b7af0243b02d','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'739384D1BDAD8F2C4AD0BAB5A73B2147758FFFF2968FA39CC93AB87C303ED717',X'',X'07EFB412A232337B0789070307413A69048E8D6AAFEE8F4C7F4F9603C24FEEA9');
INSERT INTO "journal" VALUES(30,'B-0000003-R',1,'2026-11-22T08:49:01.328764Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','4e2e93dae3d14bbb89fc9f88a9b484e7','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'86B4E29FC8943D18268A5305FE66EFF2E5A74419F30C265B1A060D5B70B0B142');
INSERT INTO "journal" VALUES(31,'P-0000004-U',1,'2026-11-22T08:49:01.328764Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','4e2e93dae3d14bbb89fc9f88a9b484e7','{}',NULL,X'',X'6497FE94BCC6239CC53397CE5DC5C5455A60230FE1B9ECE3721528E174BC4522');
INSERT INTO "journal" VALUES(32,'R-0000002-3',1,'2026-11-22T08:49:01.331409Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','f3cb7c45ae5a4c14896657ed224be624','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'EA4D922D9F361FD6296FD8675C42BFE2A7165A677D0145ABC3017C4511CC5903');
INSERT INTO "journal" VALUES(33,'R-0000002-3',2,'2026-11-22T08:49:01.343222Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','aaf447a33292490f95803f596af4b5fa','{"question":"pd-inventory"}',X'FC8063F8AE50631B6C22D534D1454BF4B8ACD8DD9A3C66B22DA3EB9460F691BF',X'EA4D922D9F361FD6296FD8675C42BFE2A7165A677D0145ABC3017C4511CC5903',X'DC875E0FE7E2958847057D27CE4C221C46984819FECCA6C8061C7F663B9F9EFE');
INSERT INTO "journal" VALUES(34,'R-0000002-3',3,'2026-11-22T08:49:01.432130Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','21d1d9872eb543c1a83cf15886ccd53f','{"outcome":"pass","question":"pd-inventory"}',NULL,X'DC875E0FE7E2958847057D27CE4C221C46984819FECCA6C8061C7F663B9F9EFE',X'91EE83DFD6B1234336D0BD91CD048DBA85CBD814AA9A80B781F499E49B83FB60');
INSERT INTO "journal" VALUES(35,'R-0000002-3',4,'2026-11-22T08:49:01.437078Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a43db32d24654aa18a6d070f430b9527','{"question":"pd-purpose"}',X'C81E71435344A3F7FF3B172EBB4E961829C220823C5F6AE23D4C8158F098DBA4',X'91EE83DFD6B1234336D0BD91CD048DBA85CBD814AA9A80B781F499E49B83FB60',X'B34089A5E9DB545705761A1575853F094E416A3891DD7CF59B16810771823C8A');
INSERT INTO "journal" VALUES(36,'R-0000002-3',5,'2026-11-22T08:49:01.440583Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','6bad1ac6e831446093838a5b02f8e79d','{"outcome":"fail","question":"pd-purpose"}',NULL,X'B34089A5E9DB545705761A1575853F094E416A3891DD7CF59B16810771823C8A',X'A106BF7F5CD2753FD601EA9FFD9DE96421AD5C23C192DDFFAC8AEF2F67552B41');
INSERT INTO "journal" VALUES(37,'R-0000002-3',6,'2026-11-22T08:49:01.445070Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','8451d65333e0444c966596b86a914a6c','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'4B9FFD24185CD2671B6DBF6C5289D43DA5F671F920E0B0C1406234573B2D225F',X'A106BF7F5CD2753FD601EA9FFD9DE96421AD5C23C192DDFFAC8AEF2F67552B41',X'517639157561D7835E6C080010454930CFB471C48F63D9584198CE12A2A0561E');
INSERT INTO "journal" VALUES(38,'R-0000002-3',7,'2026-11-22T08:49:01.449978Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3b13e52474d744d69e385918e5975ef4','{"question":"pd-deletion"}',X'9454D2D33F4DAA8C509539F40F4D6E974A9E4097FEC16419A748953A0C11FAA9',X'517639157561D7835E6C080010454930CFB471C48F63D9584198CE12A2A0561E',X'72CE4F8259ADAFC7397E40167C8CBE87F2E0F1E34D8E328570A52DE6CA94E1D2');
INSERT INTO "journal" VALUES(39,'R-0000002-3',8,'2026-11-22T08:49:01.453695Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f8156e7feb3f47898ded16a92cc8c4f9','{"outcome":"pass","question":"pd-deletion"}',NULL,X'72CE4F8259ADAFC7397E40167C8CBE87F2E0F1E34D8E328570A52DE6CA94E1D2',X'96E0F2A3F7759E5A5EBAED30A3D77F254894F2533DFD3E6AE2BA82D1E275E4C0');
INSERT INTO "journal" VALUES(40,'R-0000002-3',9,'2026-11-22T08:49:01.456816Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5a5d50326a024f9285257340a42818cd','{"question":"ac-least"}',X'14D009B69FA10843C3C15DF3114B779A8D65DFBDDDDF6536DE09747006E919CC',X'96E0F2A3F7759E5A5EBAED30A3D77F254894F2533DFD3E6AE2BA82D1E275E4C0',X'29A8A2A6E24C27C25194B961B610918BDFE583FE2A71D026A273E3C6A2E5A616');
INSERT INTO "journal" VALUES(41,'R-0000002-3',10,'2026-11-22T08:49:01.459884Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','98870e08f5f24334a9a9cb95f9684d9a','{"outcome":"pass","question":"ac-least"}',NULL,X'29A8A2A6E24C27C25194B961B610918BDFE583FE2A71D026A273E3C6A2E5A616',X'DE3C56D1DCB6174776CA5054CB16928911BE85186E47DE4064F547704320C369');
INSERT INTO "journal" VALUES(42,'R-0000002-3',11,'2026-11-22T08:49:01.462920Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','69e052c10a044d7da602ca0e0e4efe46','{"question":"ac-leavers"}',X'5B2B1104B4B3ADFAB520429D851ECDFFDEE13988C72BA249D86796C2692FAC95',X'DE3C56D1DCB6174776CA5054CB16928911BE85186E47DE4064F547704320C369',X'B7F0E2720D3CBD7C568C0A7391D2C571A844D7469BCDBBEF17B2FF54F5DCDA36');
INSERT INTO "journal" VALUES(43,'R-0000002-3',12,'2026-11-22T08:49:01.466906Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c4864a26bfa544ad8c6569be078491be','{"outcome":"fail","question":"ac-leavers"}',NULL,X'B7F0E2720D3CBD7C568C0A7391D2C571A844D7469BCDBBEF17B2FF54F5DCDA36',X'E19E93BB3C848839D6AF244B8B45D6E6BE65DAF2F3ABD6AF7345547352CADA3B');
INSERT INTO "journal" VALUES(44,'R-0000002-3',13,'2026-11-22T08:49:01.470548Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','e3c8125707ea41b09cedd181062eedd3','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'78B8725BB1FBA77A29B6919CFB376BEB20B3936FD371BA973772E207BB02BC53',X'E19E93BB3C848839D6AF244B8B45D6E6BE65DAF2F3ABD6AF7345547352CADA3B',X'E93CE04ECB994F80C33DA7ACFB33AD3BFDA30A9921530EB906D3E249CADAD4D0');
INSERT INTO "journal" VALUES(45,'R-0000002-3',14,'2026-11-22T08:49:01.472652Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9bcbc9401bc44be68279a996107129f4','{"question":"ac-administrators"}',X'AD527F4C0D44985E150A9D7D0B0B5E9F1770BCB76D270F325654BA31B8F36E6C',X'E93CE04ECB994F80C33DA7ACFB33AD3BFDA30A9921530EB906D3E249CADAD4D0',X'5ABA3739E1D2F730266020F86BB7FA44F8714018AA5AB5C859EC0B1EBF8B03AE');
INSERT INTO "journal" VALUES(46,'R-0000002-3',15,'2026-11-22T08:49:01.475938Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2f42309d75e542a0981acb84eeae540e','{"outcome":"pass","question":"ac-administrators"}',NULL,X'5ABA3739E1D2F730266020F86BB7FA44F8714018AA5AB5C859EC0B1EBF8B03AE',X'179F9448A3CC5D7DD80A07FE08D6929ECAA88D62B19752D6511ADF83654F0A70');
INSERT INTO "journal" VALUES(47,'R-0000002-3',16,'2026-11-22T08:49:01.479446Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3699fad41241492c9c801c2b51d0649a','{"question":"en-transport"}',X'44AB422A46D45DAC4FDF8185F46738E4EB34408CBBC3966DD448FE54628B3A38',X'179F9448A3CC5D7DD80A07FE08D6929ECAA88D62B19752D6511ADF83654F0A70',X'CFEA7DB31F62B15446CF0B0465EE38B19D1D230318BFF5227F7CC325726FF9AC');
INSERT INTO "journal" VALUES(48,'R-0000002-3',17,'2026-11-22T08:49:01.482676Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','07cc2a0745a6411486e92f12772bdb25','{"outcome":"pass","question":"en-transport"}',NULL,X'CFEA7DB31F62B15446CF0B0465EE38B19D1D230318BFF5227F7CC325726FF9AC',X'F65C36C09359EA15AC027C3C19140A496FCC3D27BFF6458E9E82CE6BB7B9CF72');
INSERT INTO "journal" VALUES(49,'R-0000002-3',18,'2026-11-22T08:49:01.486063Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','b00f02aa19394beb91a4949b43bdcdd8','{"question":"en-storage"}',X'A65B855A46A416F2863C4584BBF6F9BE4BB32FA9ABA94518B0887C05D038F2DD',X'F65C36C09359EA15AC027C3C19140A496FCC3D27BFF6458E9E82CE6BB7B9CF72',X'E4FD6670FA9A893C4C3ACA5B08D6A501B95BB31F39B806C7C6330AB1EE26DB60');
INSERT INTO "journal" VALUES(50,'R-0000002-3',19,'2026-11-22T08:49:01.490566Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','172cfea6fa1a4d04b37eaa471b2b0a96','{"outcome":"pass","question":"en-storage"}',NULL,X'E4FD6670FA9A893C4C3ACA5B08D6A501B95BB31F39B806C7C6330AB1EE26DB60',X'B51C2D8904B3E6AFFCB0BC78417D1C221AE1FD3DD520FEE08AF4D44A23641D7F');
INSERT INTO "journal" VALUES(51,'R-0000002-3',20,'2026-11-22T08:49:01.493591Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2800b21cb9f548369b25bbe0d0c70aeb','{"question":"lo-records"}',X'CF42FAD5026AA89774719034C5EE64621AC0906E25C081EC59DAFC107DE44D63',X'B51C2D8904B3E6AFFCB0BC78417D1C221AE1FD3DD520FEE08AF4D44A23641D7F',X'11EF8454966936224122775610D5257974EDEBC1136F8CD329108A37E4FBAFDF');
INSERT INTO "journal" VALUES(52,'R-0000002-3',21,'2026-11-22T08:49:01.498316Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b5e20f9158364f28885639ca60063667','{"outcome":"pass","question":"lo-records"}',NULL,X'11EF8454966936224122775610D5257974EDEBC1136F8CD329108A37E4FBAFDF',X'516602BFDEF6C060FFA22F5DD2B8C8772C6A50AA9851E1FB8F5552B9DA1FB5F6');
INSERT INTO "journal" VALUES(53,'R-0000002-3',22,'2026-11-22T08:49:01.502871Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a9667c14de71479d9be662ad4396a685','{"question":"lo-watch"}',X'8DBD462CA302BF9F251E0DDF480172FEAB62EA9F64BDF1DC269091D1B3B0F25B',X'516602BFDEF6C060FFA22F5DD2B8C8772C6A50AA9851E1FB8F5552B9DA1FB5F6',X'D0AB83E2518DA8407E3BF753CDA3A84BAA65876764030A225AEBEFAB7C57227E');
INSERT INTO "journal" VALUES(54,'R-0000002-3',23,'2026-11-22T08:49:01.507627Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','393ec608bdee4fb880ea45f08eb2d5fd','{"outcome":"pass","question":"lo-watch"}',NULL,X'D0AB83E2518DA8407E3BF753CDA3A84BAA65876764030A225AEBEFAB7C57227E',X'49AE24CA759CCF58F15D88F38376078E17AAF89AA8822A083237EAA04382C3A7');
INSERT INTO "journal" VALUES(55,'R-0000002-3',24,'2026-11-22T08:49:01.511992Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','cae934c3473d4091ae970a2395bd950b','{"question":"au-two-step"}',X'E893436D475C0E7F04CFBFFA505F52A7C94CD5512F1B3510479A865523552A7D',X'49AE24CA759CCF58F15D88F38376078E17AAF89AA8822A083237EAA04382C3A7',X'60BD83BAD427C7240EC401342ECE79AFE8F031A17DD9CC63E37C9FE1BF66CB7D');
INSERT INTO "journal" VALUES(56,'R-0000002-3',25,'2026-11-22T08:49:01.515809Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ab4fe19105fd4aa6bbef4a264af185d4','{"outcome":"pass","question":"au-two-step"}',NULL,X'60BD83BAD427C7240EC401342ECE79AFE8F031A17DD9CC63E37C9FE1BF66CB7D',X'EE49ADF6EA8269250BAED452B47457AC27E10A1EB40F8A86B672037E10257D91');
INSERT INTO "journal" VALUES(57,'R-0000002-3',26,'2026-11-22T08:49:01.520301Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','17db15c220c14b0b9e291c886e7ba654','{"question":"au-attempts"}',X'A8A4034D424774AC87E0E1056F4A2D8A8F9B9F845DBD9097E2ED82F85DB7FA93',X'EE49ADF6EA8269250BAED452B47457AC27E10A1EB40F8A86B672037E10257D91',X'DF2672C0258ACF333B4EC59C124F5CD239E56E1E6D2C02A4A6149558A673EEF3');
INSERT INTO "journal" VALUES(58,'R-0000002-3',27,'2026-11-22T08:49:01.524407Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','04b54f10380843c381bc1214849414c1','{"outcome":"pass","question":"au-attempts"}',NULL,X'DF2672C0258ACF333B4EC59C124F5CD239E56E1E6D2C02A4A6149558A673EEF3',X'9C1A97DF4BECED21050CDA1330FC4EB2CADF64F7D8418209517B28EA13FF38BA');
INSERT INTO "journal" VALUES(59,'R-0000002-3',28,'2026-11-22T08:49:01.528835Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','b484c721d81e4d669a16e341bc485107','{"question":"vu-patches"}',X'03F8F32DB14E557810CA6EF6A49C948CA8D7FC01AE5967C3FC94FB13073A0C8C',X'9C1A97DF4BECED21050CDA1330FC4EB2CADF64F7D8418209517B28EA13FF38BA',X'EB14399CD84EF8E451BC528EA97BA47EA7B2BFF6F2811E522C50E871F874D7CC');
INSERT INTO "journal" VALUES(60,'R-0000002-3',29,'2026-11-22T08:49:01.533571Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','8bc76f5ed782420ea34502e732af126f','{"outcome":"pass","question":"vu-patches"}',NULL,X'EB14399CD84EF8E451BC528EA97BA47EA7B2BFF6F2811E522C50E871F874D7CC',X'5F81EC2562FF338237B1B80F37D48560698EBDFAFDB22B6F72721DDBAF7B5045');
INSERT INTO "journal" VALUES(61,'R-0000002-3',30,'2026-11-22T08:49:01.537377Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ffc8b73ee13f46df8c7196e88228d674','{"question":"vu-tests"}',X'F3B4EDBCBF5D93D2E29105D83A213E59B300496DB7C73A1CB2FECD3E719FFA40',X'5F81EC2562FF338237B1B80F37D48560698EBDFAFDB22B6F72721DDBAF7B5045',X'AF8EF42004EECFE2749C476FDDC05A5D7DE4EDB1AABC86D34C7DF8EB78E2B163');
INSERT INTO "journal" VALUES(62,'R-0000002-3',31,'2026-11-22T08:49:01.540901Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','4b76c8d66f54407fa3332822b5a05f0e','{"outcome":"pass","question":"vu-tests"}',NULL,X'AF8EF42004EECFE2749C476FDDC05A5D7DE4EDB1AABC86D34C7DF8EB78E2B163',X'BE4A2E6E038A67A8E909E3C87E25A99C63F48DFF71CA091B6CA8711DA546AF43');
INSERT INTO "journal" VALUES(63,'R-0000002-3',32,'2026-11-22T08:49:01.544783Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','83fad20ca23e4c4384181d67ba4657c0','{"question":"in-procedure"}',X'373CAADA95C21B90CEA2CF5ADD41B8B3E882C303C8279624A8D949A4328CA199',X'BE4A2E6E038A67A8E909E3C87E25A99C63F48DFF71CA091B6CA8711DA546AF43',X'6DE2CA150331D3D4F40F796948DF76373FF6128DA4E55BC2041B26D1DDC95467');
INSERT INTO "journal" VALUES(64,'R-0000002-3',33,'2026-11-22T08:49:01.548614Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','fb6f48009d534a02a182161549f0a310','{"outcome":"pass","question":"in-procedure"}',NULL,X'6DE2CA150331D3D4F40F796948DF76373FF6128DA4E55BC2041B26D1DDC95467',X'D7A805AE0EE87DD4C3751E00B01A8EFA8CEE969B91CF5C1FE4CAA35CA314541E');
INSERT INTO "journal" VALUES(65,'R-0000002-3',34,'2026-11-22T08:49:01.551725Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','1055e1bc28eb4beb84afae3db830370d','{"question":"in-report"}',X'CF2B8E2DF3495B8368A55B185C1387D3DFCE4DB9CA5C691D8E06C03ACA207944',X'D7A805AE0EE87DD4C3751E00B01A8EFA8CEE969B91CF5C1FE4CAA35CA314541E',X'B30883A2CB53CF4F47635AFC71A18D6726B210E6360E117A1C3DA088FF2CF522');
INSERT INTO "journal" VALUES(66,'R-0000002-3',35,'2026-11-22T08:49:01.555102Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','03a5d3536ba94b15a42635b9685bded1','{"outcome":"pass","question":"in-report"}',NULL,X'B30883A2CB53CF4F47635AFC71A18D6726B210E6360E117A1C3DA088FF2CF522',X'957B21A8FAFEEDFC4C50E85647401F6C04E7007D426AFAEAF4A49D5647572DC0');
INSERT INTO "journal" VALUES(67,'R-0000002-3',36,'2026-11-22T08:49:01.558401Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','e5a2061607274aecb1eb69f7aaf9b5fa','{"place":1,"remedied_on":"2020-01-21"}',X'EEDD8356FB0A3D9A8BBBE25583ADC3AEFB82750DD1BD7AAFC486FFE5B0EA12CD',X'957B21A8FAFEEDFC4C50E85647401F6C04E7007D426AFAEAF4A49D5647572DC0',X'BBB13916F931CC150BB8414A6E732E3D09E951FAC043A9FE8B26E6D005DD252B');
INSERT INTO "journal" VALUES(68,'cutoff:2019-10-01',1,'2026-11-22T08:49:01.595078Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'8395C2D356D30D9A2BE561B5676F56DE1ABC9C0EA1C7EE3C18AA57C4AA519438');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',2,'2026-11-22T08:49:01.606166Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','239d48d4cf8147c08097972646383e73','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'8395C2D356D30D9A2BE561B5676F56DE1ABC9C0EA1C7EE3C18AA57C4AA519438',X'E9A8F4056EB1740DB3EA8338B2BE973FEA96D9677FD895F93E5E9D73BB43BFF6');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-11',1,'2026-11-22T08:49:01.620114Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'5C2E452D5FE48BEEB47B7F66B7CF7F91B956DC26993B40C4C97470F84C39FA36');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',2,'2026-11-22T08:49:01.627356Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','ec04edfdc56c4687a0c74831a412afa4','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'5C2E452D5FE48BEEB47B7F66B7CF7F91B956DC26993B40C4C97470F84C39FA36',X'BE776FF4BA2121CCEFEEE7FFCCEE3AE584C4478282796A4A30C2E516005BB8EE');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-21',1,'2026-11-22T08:49:01.635789Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'FFB953726A8A87CDEFA4305669824888A1B9CEA2D08741894A6BAF06B8CACE1B');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',2,'2026-11-22T08:49:01.642143Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','038af4ec808a40059ad5d20892d121fb','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'FFB953726A8A87CDEFA4305669824888A1B9CEA2D08741894A6BAF06B8CACE1B',X'9F3FA6CB0ED83BFAFA22DCA977A919B9356B827270EB6F26635BCD77F564FABD');
INSERT INTO "journal" VALUES(74,'cutoff:2019-11-01',1,'2026-11-22T08:49:01.649223Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'08C6826B05C6710926B89934DF460B3A715AA8AEAEB6F4ECCFD83B49C7FCDA10');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',2,'2026-11-22T08:49:01.655181Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','f1fb5b7143ee4be9a22828b113a5ba8e','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'08C6826B05C6710926B89934DF460B3A715AA8AEAEB6F4ECCFD83B49C7FCDA10',X'CEDE8BC836F9C3E98BF581F3D2EFF04EC51957AF2B042080942D466C3B99C2F3');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-11',1,'2026-11-22T08:49:01.662967Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'94AA7BF5E7B1E43A8729BCC42BCE2DFD8EDB924FD37C1343BF6FBF0A8AF6A055');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',2,'2026-11-22T08:49:01.669603Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','b753cbdd380246ceaf823349cc5db180','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'94AA7BF5E7B1E43A8729BCC42BCE2DFD8EDB924FD37C1343BF6FBF0A8AF6A055',X'7E572D8EDF94AA33F057F249C59B8AA1AA4CEC8C3CCFC21A2D8290B27A9A6481');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-21',1,'2026-11-22T08:49:01.677767Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'CD936D9B8023A566A132698D28693FB8C885AAFF694A8CA57F9FA4B4ECB89261');
INSERT INTO "journal" VALUES(79,'cutoff:2019-11-21',2,'2026-11-22T08:49:01.684199Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','fbf67472565c48dabd2808ff9f59f915','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'CD936D9B8023A566A132698D28693FB8C885AAFF694A8CA57F9FA4B4ECB89261',X'284F4C99CBB59EFBBEEDD354118F15D3F7B1A6D1EEA7C699460752737856820D');
INSERT INTO "journal" VALUES(80,'B-0000004-P',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','833dde71b136460da38e92ee3521a9f7','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'4F0CB3B73E50E1E169CE5921BA87132E5D8F03F13F7198BA19E1E44848F248BC');
INSERT INTO "journal" VALUES(81,'A-0000001-S',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','833dde71b136460da38e92ee3521a9f7','{"batch":4,"programme":1,"row":2}',NULL,X'',X'5C87BDEA1E6F095ACA64DF46752FCCE36823A3DF6DAFB8C8CFD36C4E0DEE3285');
INSERT INTO "journal" VALUES(82,'A-0000002-Q',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','833dde71b136460da38e92ee3521a9f7','{"batch":4,"programme":1,"row":3}',NULL,X'',X'A9FA68B9072223055F3FC7E8F593271CE5CD807618B0083632CAD6408116D177');
INSERT INTO "journal" VALUES(83,'A-0000003-O',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','833dde71b136460da38e92ee3521a9f7','{"batch":4,"programme":1,"row":4}',NULL,X'',X'38BFBC35EF14C9BAE89F47E90D1B5552052556FA4E5D36C3831DA3CFEBCBD4A5');
INSERT INTO "journal" VALUES(84,'A-0000004-M',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','833dde71b136460da38e92ee3521a9f7','{"batch":4,"programme":1,"row":5}',NULL,X'',X'A120A6CE9DD9B759E508B7BD9B36466B3F1596853D988DC1F584C91EAEAC45DE');
INSERT INTO "journal" VALUES(85,'A-0000005-K',1,'2026-11-22T08:49:01.695760Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','833dde71b136460da38e92ee3521a9f7','{"batch":4,"programme":1,"row":6}',NULL,X'',X'7542668E16F2FE936E5123BDD76CF8E1A4779926B0DFB65C22C9E0C1ECE8ABD8');
INSERT INTO "journal" VALUES(86,'cutoff:2019-12-01',1,'2026-11-22T08:49:01.736882Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'6E1666D2ECE176A2E3AA6C8EAC3E09DECBB5524B6BC8895F609C8AC49D56D0D1');
INSERT INTO "journal" VALUES(87,'cutoff:2019-12-01',2,'2026-11-22T08:49:01.743244Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','c4285106c4964662b37e71b06255749a','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'6E1666D2ECE176A2E3AA6C8EAC3E09DECBB5524B6BC8895F609C8AC49D56D0D1',X'209F01449BE1666402CC3233D9E219FD72C219E951359B6E14053AAADB1C5188');
INSERT INTO "journal" VALUES(88,'A-0000004-M',2,'2026-11-22T08:49:01.749160Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','4cd718096c27450794ce448b73ab1ca8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'A120A6CE9DD9B759E508B7BD9B36466B3F1596853D988DC1F584C91EAEAC45DE',X'0C3E42A93C1BACF06C67CDFD0FFCBCB2BDD16F1E2725DC1E4857D18631A49C73');
INSERT INTO "journal" VALUES(89,'A-0000002-Q',2,'2026-11-22T08:49:01.767600Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','3070f3e1d80e45c1be6b1fe05503ed7d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'A9FA68B9072223055F3FC7E8F593271CE5CD807618B0083632CAD6408116D177',X'88E29E5141AE5B02177064637EE3BD246CAA9E1D2225DE7D51B53DA438A4521E');
INSERT INTO "journal" VALUES(90,'A-0000005-K',2,'2026-11-22T08:49:01.776268Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','7d835a0f932345ec9c8bb8006004f325','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7542668E16F2FE936E5123BDD76CF8E1A4779926B0DFB65C22C9E0C1ECE8ABD8',X'864219518CA07E44938CDEF811D96CB0314D8E1C6E9D9F27C4B9F7F885740B16');
INSERT INTO "journal" VALUES(91,'A-0000001-S',2,'2026-11-22T08:49:01.785077Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','f341824c20844a428ca834fee93f1745','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'5C87BDEA1E6F095ACA64DF46752FCCE36823A3DF6DAFB8C8CFD36C4E0DEE3285',X'4E317B207576DDA6618C43ACDE9149768500C02B48FF410CE57531DB8FEF8B60');
INSERT INTO "journal" VALUES(92,'B-0000005-N',1,'2026-11-22T08:49:01.795657Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','d2de9c1c977b44029bb0c2d44b6fbb85','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'5EA1099C8D45E8B0419C70BFA49A9D869D7CE8D5AC262A0EC708130C5DC2EA27');
INSERT INTO "journal" VALUES(93,'A-0000006-I',1,'2026-11-22T08:49:01.795657Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d2de9c1c977b44029bb0c2d44b6fbb85','{"batch":5,"programme":1,"row":2}',NULL,X'',X'8C99F5826D817AED234D24648542F4E4AAC4BB912D6D6E9A01BB497FFB8AC17E');
INSERT INTO "journal" VALUES(94,'A-0000007-G',1,'2026-11-22T08:49:01.795657Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d2de9c1c977b44029bb0c2d44b6fbb85','{"batch":5,"programme":1,"row":3}',NULL,X'',X'085D54F74605C6736640CABB79E773DC68886756E20E4814678FB1C8FD86A502');
INSERT INTO "journal" VALUES(95,'A-0000008-E',1,'2026-11-22T08:49:01.795657Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d2de9c1c977b44029bb0c2d44b6fbb85','{"batch":5,"programme":1,"row":4}',NULL,X'',X'1809BD34751407ED4E60367CD93905F7136104D86C821D85A7359FE3C0400D38');
INSERT INTO "journal" VALUES(96,'A-0000009-C',1,'2026-11-22T08:49:01.795657Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d2de9c1c977b44029bb0c2d44b6fbb85','{"batch":5,"programme":1,"row":5}',NULL,X'',X'00CE2455401591CA05DC691FE23D71813FF6474DCADF0B7902E72CC20837A451');
INSERT INTO "journal" VALUES(97,'cutoff:2019-12-11',1,'2026-11-22T08:49:01.813988Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'3A82C8FB1C8B00ABA21EE1158315E6AA9FE90E29CB62EA63D93F24D050B8995C');
INSERT INTO "journal" VALUES(98,'cutoff:2019-12-11',2,'2026-11-22T08:49:01.820763Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','2c1ad1a356d246e285a17f263d2ffe9e','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'3A82C8FB1C8B00ABA21EE1158315E6AA9FE90E29CB62EA63D93F24D050B8995C',X'5BCEAEB9A5AC3CE1503D335A57D1151CC04DC14FF118FBD93FAF814DA07E5409');
INSERT INTO "journal" VALUES(99,'A-0000003-O',2,'2026-11-22T08:49:01.826130Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','a4b715fe2ef1457cb3f75fb43e322f46','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'38BFBC35EF14C9BAE89F47E90D1B5552052556FA4E5D36C3831DA3CFEBCBD4A5',X'32D0739A00C1AC559B3090567E505BADD9CE11AF98F74DD6B2D5D755CE10F7C9');
INSERT INTO "journal" VALUES(100,'A-0000009-C',2,'2026-11-22T08:49:01.835360Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','5a898d49fb1d48d78e1ff9ef56b32b22','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'00CE2455401591CA05DC691FE23D71813FF6474DCADF0B7902E72CC20837A451',X'2AB43AC4E3B8024783F0F378808153FC91E9DA292137C7EDFD494C01BD7D468B');
INSERT INTO "journal" VALUES(101,'A-0000008-E',2,'2026-11-22T08:49:01.843610Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','2e18c9a0e6ee4ab69a7be1539c11dd22','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'1809BD34751407ED4E60367CD93905F7136104D86C821D85A7359FE3C0400D38',X'0D30D783172D4908D3066E0F2251C63B9FE5383975A620AC823A474041748C2C');
INSERT INTO "journal" VALUES(102,'A-0000007-G',2,'2026-11-22T08:49:01.851453Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','1a1910d2359747ca9c1cf6f217bd86d9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'085D54F74605C6736640CABB79E773DC68886756E20E4814678FB1C8FD86A502',X'9145129F31BADB821F2FEA24DE54A92CDB0A1374A269348538DEA8E1CDB8C659');
INSERT INTO "journal" VALUES(103,'A-0000006-I',2,'2026-11-22T08:49:01.861231Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','2f512a68f997404aaaa966ca889aae19','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'8C99F5826D817AED234D24648542F4E4AAC4BB912D6D6E9A01BB497FFB8AC17E',X'F36613FE0FAB4C219906059C5A7C01C0B549D4BD839160112C1B7618726968C7');
INSERT INTO "journal" VALUES(104,'B-0000006-L',1,'2026-11-22T08:49:01.873567Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','3612365e4478451cb65374b99c0b3bc7','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'40767724C16D1C920AA698973C350EEF27D184356E6E054A68D2E1D6C01674F2');
INSERT INTO "journal" VALUES(105,'A-0000010-Q',1,'2026-11-22T08:49:01.873567Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','3612365e4478451cb65374b99c0b3bc7','{"batch":6,"programme":1,"row":3}',NULL,X'',X'3E505C7219279190438DE09846E89524BBC184812751C72E89D1A70512B77702');
INSERT INTO "journal" VALUES(106,'A-0000011-O',1,'2026-11-22T08:49:01.873567Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','3612365e4478451cb65374b99c0b3bc7','{"batch":6,"programme":1,"row":4}',NULL,X'',X'3062F1D4335839D81E580A379A995E3D851645BE7ABA52C25D17D75AF47C0198');
INSERT INTO "journal" VALUES(107,'A-0000012-M',1,'2026-11-22T08:49:01.873567Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','3612365e4478451cb65374b99c0b3bc7','{"batch":6,"programme":1,"row":5}',NULL,X'',X'960245E774363B689A4D1DCD9EAB9DD43D61C03A8658723B71F8B4E59F771DD2');
INSERT INTO "journal" VALUES(108,'A-0000011-O',2,'2026-11-22T08:49:01.894018Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','6a5527c94458473ca87c497ef922d64f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'3062F1D4335839D81E580A379A995E3D851645BE7ABA52C25D17D75AF47C0198',X'529FC0BA0FDADF0512F2F5EEBF26F63117FEEB50E6D9B49699EED92AB676AB1E');
INSERT INTO "journal" VALUES(109,'B-0000007-J',1,'2026-11-22T08:49:01.906106Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','754049d850f34449898a08eae4ad7845','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'EAAF4A5AB0F63EC336FBF39A54ABCC8B031DDC779D4EAC0749730510DF2A1BE2');
INSERT INTO "journal" VALUES(110,'A-0000013-K',1,'2026-11-22T08:49:01.906106Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','754049d850f34449898a08eae4ad7845','{"batch":7,"programme":1,"row":2}',NULL,X'',X'57EA2D86B3EB154A9C934714C30D3ECDB37A9D44DE4A526A5C80AC5912B1B73B');
INSERT INTO "journal" VALUES(111,'A-0000014-I',1,'2026-11-22T08:49:01.906106Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','754049d850f34449898a08eae4ad7845','{"batch":7,"programme":1,"row":3}',NULL,X'',X'37766E12B90A4F4EF4B78D6F340A3332637738AB9A0C542D9423F807E3F6949C');
INSERT INTO "journal" VALUES(112,'A-0000015-G',1,'2026-11-22T08:49:01.906106Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','754049d850f34449898a08eae4ad7845','{"batch":7,"programme":1,"row":5}',NULL,X'',X'8181FE47869516905A69E5CDA33A9F48F15A1F2D29B189327DA9340A437F1F5C');
INSERT INTO "journal" VALUES(113,'cutoff:2019-12-21',1,'2026-11-22T08:49:01.922442Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'18C6612905E71E10A24C630DBAE29929E1076D500B2F60101CF46CFD030BF990');
INSERT INTO "journal" VALUES(114,'A-0000001-S',3,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','ed90da4ac0104288851f6a4c76c67e2f','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'4E317B207576DDA6618C43ACDE9149768500C02B48FF410CE57531DB8FEF8B60',X'363D64F492FB0DF15295F5C2409935609618BCEEC399AF14877F04B34B507224');
INSERT INTO "journal" VALUES(115,'A-0000002-Q',3,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','ed90da4ac0104288851f6a4c76c67e2f','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'88E29E5141AE5B02177064637EE3BD246CAA9E1D2225DE7D51B53DA438A4521E',X'FD108904EA7BD5BA66E050BA4D060B3B1C144095BE608237E0FB2972EE6D8DA6');
INSERT INTO "journal" VALUES(116,'A-0000003-O',3,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','ed90da4ac0104288851f6a4c76c67e2f','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'32D0739A00C1AC559B3090567E505BADD9CE11AF98F74DD6B2D5D755CE10F7C9',X'AC91A2E198E269020EE620F45AE547B5E62573A4B4E34DC648BC351594E5B5E9');
INSERT INTO "journal" VALUES(117,'A-0000004-M',3,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','ed90da4ac0104288851f6a4c76c67e2f','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'0C3E42A93C1BACF06C67CDFD0FFCBCB2BDD16F1E2725DC1E4857D18631A49C73',X'DC63F2155A08A5A298761FFE31FE08F59F729406559EE4C2D7CCBC84B1C4007F');
INSERT INTO "journal" VALUES(118,'A-0000005-K',3,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','ed90da4ac0104288851f6a4c76c67e2f','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'864219518CA07E44938CDEF811D96CB0314D8E1C6E9D9F27C4B9F7F885740B16',X'393A67398C53D5640308227323FA91010C0572317973F4FB4A82969E1948C083');
INSERT INTO "journal" VALUES(119,'K-0000001-L',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"A"}',NULL,X'',X'C019AC49FDBA199FD14AEF89E4F0E6BBB408C654B112E6C09C1592187C0D5B9C');
INSERT INTO "journal" VALUES(120,'K-0000002-J',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"B"}',NULL,X'',X'82D9BC394D93F086C3244C61298A9EC181F95E7137A0AF4E29F4CEFDF39005BC');
INSERT INTO "journal" VALUES(121,'K-0000003-H',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"A"}',NULL,X'',X'D2F855240A54096A3BB691DA9EE471F9089DB7D43228683DEFFB8FC878B8723F');
INSERT INTO "journal" VALUES(122,'K-0000004-F',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"B"}',NULL,X'',X'86C2EA2999149CBEC5E8FF0F4DDA4F78037FEF0A9271A0DEB4538B0BF1C88249');
INSERT INTO "journal" VALUES(123,'K-0000005-D',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"A"}',NULL,X'',X'3C44A952D6A20EA5160B19D414E7F35C87DE48244BBC23D7F2422FC4BB86C5A2');
INSERT INTO "journal" VALUES(124,'K-0000006-B',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"B"}',NULL,X'',X'376FFD218762CDA8AA02275EEF3B2FB5D113181417CF0EA6C23193F213B9C0D4');
INSERT INTO "journal" VALUES(125,'K-0000007-9',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"A"}',NULL,X'',X'D47D794F442798DA1D11857F120B78733718F78A3DE0DA2D37B4D14F1BFABEDC');
INSERT INTO "journal" VALUES(126,'K-0000008-7',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"B"}',NULL,X'',X'10510E6F7E54D3DAAA123652274571DF0CF3D0EB8AAA18527AD039EF362E9EC5');
INSERT INTO "journal" VALUES(127,'K-0000009-5',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"A"}',NULL,X'',X'270D0529B224459FADC8E8FC39EBD25ED0E8764464504275E7A21E0DC9EE5728');
INSERT INTO "journal" VALUES(128,'K-0000010-J',1,'2026-11-22T08:49:01.924136Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','ed90da4ac0104288851f6a4c76c67e2f','{"kit":"B"}',NULL,X'',X'B8B762734A047894D270D2D183F142D6E23BEF341225A78FDA793091CE901266');
INSERT INTO "journal" VALUES(129,'cutoff:2019-12-21',2,'2026-11-22T08:49:01.939012Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','d2d511e024ac42eca4857adf1c361c27','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'18C6612905E71E10A24C630DBAE29929E1076D500B2F60101CF46CFD030BF990',X'0153F220C867A7A9B5C5AD5101466B56853E0576F01F6FA3C529295368382EF8');
INSERT INTO "journal" VALUES(130,'A-0000012-M',2,'2026-11-22T08:49:01.947141Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','6886b5ead4784df0ae28bba4a0c891ba','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'960245E774363B689A4D1DCD9EAB9DD43D61C03A8658723B71F8B4E59F771DD2',X'AE93976F3A5F1FCDE90E037BE1CD6E8C9D7C7FCA27605984F433070F0791F08C');
INSERT INTO "journal" VALUES(131,'A-0000015-G',2,'2026-11-22T08:49:01.956539Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','ab68324159344ca89cb60bbd81a00fa2','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'8181FE47869516905A69E5CDA33A9F48F15A1F2D29B189327DA9340A437F1F5C',X'18C534795DB90E4A5B450533F5F5B1195DD138B10830D8EAB4E24B6229722DC3');
INSERT INTO "journal" VALUES(132,'A-0000010-Q',2,'2026-11-22T08:49:01.964672Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','3983453ca9604eac885b438076122866','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'3E505C7219279190438DE09846E89524BBC184812751C72E89D1A70512B77702',X'9A57F9BB94723AFBFFB52FD572E255ADFDFFD7B0AB22C879C002206EB3C02FAE');
INSERT INTO "journal" VALUES(133,'A-0000013-K',2,'2026-11-22T08:49:01.973437Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','1772289ee22f42e281da92b776962277','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'57EA2D86B3EB154A9C934714C30D3ECDB37A9D44DE4A526A5C80AC5912B1B73B',X'BCFF14764577DD94A2A3948228836B2DA07A02B2E3D60680D5FD3D88E4B364E0');
INSERT INTO "journal" VALUES(134,'B-0000008-H',1,'2026-11-22T08:49:01.984171Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','6d53db2433bb4d52987a2e02e7f533f2','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'E0D5F13EC8C6AB289DD94EBC30F70992C31FAA72BC0E55D7C26B5303D86E0DB1');
INSERT INTO "journal" VALUES(135,'A-0000016-E',1,'2026-11-22T08:49:01.984171Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','6d53db2433bb4d52987a2e02e7f533f2','{"batch":8,"programme":1,"row":2}',NULL,X'',X'2E49B880E3CB4D874764F960DBF8A2325CCF37AD48B6D0DE1907435B4D7AE36A');
INSERT INTO "journal" VALUES(136,'A-0000017-C',1,'2026-11-22T08:49:01.984171Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','6d53db2433bb4d52987a2e02e7f533f2','{"batch":8,"programme":1,"row":3}',NULL,X'',X'5647B00C30F6D8E7DFCE8EEEC3A6F0F88E93C8552BA6B14D38E9C1285D3868BE');
INSERT INTO "journal" VALUES(137,'A-0000018-A',1,'2026-11-22T08:49:01.984171Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','6d53db2433bb4d52987a2e02e7f533f2','{"batch":8,"programme":1,"row":4}',NULL,X'',X'EA443B4678AEB933C256788214465F5F8196F4F29193C4269AD508E314371ED1');
INSERT INTO "journal" VALUES(138,'A-0000019-8',1,'2026-11-22T08:49:01.984171Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','6d53db2433bb4d52987a2e02e7f533f2','{"batch":8,"programme":1,"row":5}',NULL,X'',X'CFF4443D3809B8BA1231E56785381105E487570B23B1A4DA0982DE8C3E4E8BD2');
INSERT INTO "journal" VALUES(139,'cutoff:2020-01-01',1,'2026-11-22T08:49:02.007774Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'14D6B3A03CDF168BD29C61980B0FF0A834D5EF83D3D62E6DAF6860456C09FC3C');
INSERT INTO "journal" VALUES(140,'A-0000006-I',3,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','df6f891832ab4c9187e26e5719ca22bf','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'F36613FE0FAB4C219906059C5A7C01C0B549D4BD839160112C1B7618726968C7',X'CEA5E9BE3675D67EAD24C50EE4BE36B9B6547B47F892F90FC454B86304AB78DA');
INSERT INTO "journal" VALUES(141,'A-0000007-G',3,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','df6f891832ab4c9187e26e5719ca22bf','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'9145129F31BADB821F2FEA24DE54A92CDB0A1374A269348538DEA8E1CDB8C659',X'D1497C23C1A201F4C261ADC3AFC373027C95EBDEF0135F184F215ED37F1D109B');
INSERT INTO "journal" VALUES(142,'A-0000008-E',3,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','df6f891832ab4c9187e26e5719ca22bf','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'0D30D783172D4908D3066E0F2251C63B9FE5383975A620AC823A474041748C2C',X'CB3B516DF5A504BA04E7C8FC1DF345FD8A68058210431880F7600547497FCB3C');
INSERT INTO "journal" VALUES(143,'A-0000009-C',3,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','df6f891832ab4c9187e26e5719ca22bf','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'2AB43AC4E3B8024783F0F378808153FC91E9DA292137C7EDFD494C01BD7D468B',X'144163A12160A88E8091CA93295074CB7A749C1FF49FFE6B1E5D8F2E4051E9C1');
INSERT INTO "journal" VALUES(144,'K-0000011-H',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"A"}',NULL,X'',X'97AEDA6F93FFC3432E2E704B6C89796FB2A1CEB3730DDA71E6ED2EBDF66FEE75');
INSERT INTO "journal" VALUES(145,'K-0000012-F',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"B"}',NULL,X'',X'635BBA3EEA30F78506AFAC2DA6F8106581B6A21D5B74C9D79328038CF4FAC57B');
INSERT INTO "journal" VALUES(146,'K-0000013-D',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"A"}',NULL,X'',X'0BC358C2A5E187E080D193B19EBC87486BE5C9383705BDE8DC97E2935045C8A7');
INSERT INTO "journal" VALUES(147,'K-0000014-B',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"B"}',NULL,X'',X'DC07151C861FCBD8602422E63B9E5EA3EA29928C6F38A31F8D2B57FD907FC2FF');
INSERT INTO "journal" VALUES(148,'K-0000015-9',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"A"}',NULL,X'',X'9C39253074169F82D7158CF220FB2137A4D39B66ED5AEC4D92326EC1DD0F516F');
INSERT INTO "journal" VALUES(149,'K-0000016-7',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"B"}',NULL,X'',X'7C89AA6437B811B1A1EFE96EA8A8B746C3223339DDCB42E422990C0EC65FA5B4');
INSERT INTO "journal" VALUES(150,'K-0000017-5',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"A"}',NULL,X'',X'7640AE8425F5D9AE942B36F2E2C015878DDD4FFB0C4CA87442FC40354A572E0C');
INSERT INTO "journal" VALUES(151,'K-0000018-3',1,'2026-11-22T08:49:02.009209Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','df6f891832ab4c9187e26e5719ca22bf','{"kit":"B"}',NULL,X'',X'610B3585709F42B962B76F7453EA6629720349C6A2B459267167AB40A32A1CDA');
INSERT INTO "journal" VALUES(152,'cutoff:2020-01-01',2,'2026-11-22T08:49:02.019745Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','9a59771833b3490e958fcfdc7d7255af','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'14D6B3A03CDF168BD29C61980B0FF0A834D5EF83D3D62E6DAF6860456C09FC3C',X'487EF95609A13C653AF7AA7D9C7A36A627D327C3623232A84DE66B1DAE56C798');
INSERT INTO "journal" VALUES(153,'A-0000014-I',2,'2026-11-22T08:49:02.027344Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','3cdd678d55a84beaabf4dc5cc0a38525','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'37766E12B90A4F4EF4B78D6F340A3332637738AB9A0C542D9423F807E3F6949C',X'5E813190D897A1EEE4182966847C4444973ABC28A05E80B1515AE3D34D13AA34');
INSERT INTO "journal" VALUES(154,'A-0000017-C',2,'2026-11-22T08:49:02.038028Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','3bd9f9a8fa8d4d13922517e7684c95dc','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'5647B00C30F6D8E7DFCE8EEEC3A6F0F88E93C8552BA6B14D38E9C1285D3868BE',X'FF532151BFB33A09EDCC0CA4BC337A959DD4F2BCAD38307CE3EC541B24A71872');
INSERT INTO "journal" VALUES(155,'B-0000009-F',1,'2026-11-22T08:49:02.051751Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','929035a4f027416699d407dfa645a2a1','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'454246ACB378DB0BBF9138EA83392E3B752DA5A7CD89D24EB705DF30EC8CC77E');
INSERT INTO "journal" VALUES(156,'A-0000020-M',1,'2026-11-22T08:49:02.051751Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','929035a4f027416699d407dfa645a2a1','{"batch":9,"programme":1,"row":2}',NULL,X'',X'9FE298C2E1C75AB26BE58FCDF639939A30F1EF77F8E60913CDE523F8563B1125');
INSERT INTO "journal" VALUES(157,'A-0000021-K',1,'2026-11-22T08:49:02.051751Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','929035a4f027416699d407dfa645a2a1','{"batch":9,"programme":1,"row":3}',NULL,X'',X'A66197372B0B6555478F7139C73BE17094837E04C023028D32D9ED822CCFCEA5');
INSERT INTO "journal" VALUES(158,'A-0000022-I',1,'2026-11-22T08:49:02.051751Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','929035a4f027416699d407dfa645a2a1','{"batch":9,"programme":1,"row":5}',NULL,X'',X'56A4D2B3FFECA959AA236B0DC398C29E04B112E17AE701A90059B6192A95D76D');
INSERT INTO "journal" VALUES(159,'A-0000019-8',2,'2026-11-22T08:49:02.072459Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','15d75e58c85c408c8a9298ad1084c87c','{"programme":1,"reasons":["size"]}',NULL,X'CFF4443D3809B8BA1231E56785381105E487570B23B1A4DA0982DE8C3E4E8BD2',X'7B43CBA9C8D8B3030BEBFCC32A9E6F0EC91F2859861B1434B09864875EAA24B9');
INSERT INTO "journal" VALUES(160,'A-0000018-A',2,'2026-11-22T08:49:02.084271Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','3e26eb677403453685289aabe8cc648b','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'EA443B4678AEB933C256788214465F5F8196F4F29193C4269AD508E314371ED1',X'01349C7328509C7A2CD1815BF67D48E73EC2BAF29266AE76452F5986DAAEF347');
INSERT INTO "journal" VALUES(161,'A-0000016-E',2,'2026-11-22T08:49:02.094419Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','6e44daa8698744099f20430874594eca','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'2E49B880E3CB4D874764F960DBF8A2325CCF37AD48B6D0DE1907435B4D7AE36A',X'2AF4E5E5D172C378C241386B8090F770FF676939E143CB90EA870EE725DCDD4C');
INSERT INTO "journal" VALUES(162,'A-0000022-I',2,'2026-11-22T08:49:02.104635Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','1fa58ecd985b4fc8bbbb5b96c085b269','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'56A4D2B3FFECA959AA236B0DC398C29E04B112E17AE701A90059B6192A95D76D',X'F03AFADAC8172C7F19CD22702B2CA45A3B0A5B84858EC927DC4E008D87A2E953');
INSERT INTO "journal" VALUES(163,'A-0000021-K',2,'2026-11-22T08:49:02.114895Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','345e864bb5cb4661a91dcd372f83a05a','{"outcome":"fail","rule":"same-store"}',X'1A74D8DFAC7D377E7879CEB7F7CD80F65F9C32FB633DE52FE333C005A369B89D',X'A66197372B0B6555478F7139C73BE17094837E04C023028D32D9ED822CCFCEA5',X'7B1B56275DBA9035272B1ECAFE93AF763A7799BB1ABB7536CD5E5CAF5B03FC04');
INSERT INTO "journal" VALUES(164,'A-0000021-K',3,'2026-11-22T08:49:02.174605Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','7a80d6af494f4724b442bb14384c0114','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'7B1B56275DBA9035272B1ECAFE93AF763A7799BB1ABB7536CD5E5CAF5B03FC04',X'FBEC9B983725E38A61C06872A7E46A999E53D224A27CB9CCDCE1FCE34EE08C65');
INSERT INTO "journal" VALUES(165,'cutoff:2020-01-11',1,'2026-11-22T08:49:02.188124Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'DA833603E3D7A0A800DFC7BE64D07155A4450E7F309878888C4E0D41232CCB33');
INSERT INTO "journal" VALUES(166,'A-0000010-Q',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'9A57F9BB94723AFBFFB52FD572E255ADFDFFD7B0AB22C879C002206EB3C02FAE',X'BADFED8E73BA4ADA2641DF187995CBFE3792532F209B6185FB742938764920ED');
INSERT INTO "journal" VALUES(167,'A-0000011-O',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'529FC0BA0FDADF0512F2F5EEBF26F63117FEEB50E6D9B49699EED92AB676AB1E',X'109F30EE6E87B1ADF573FDAC7336032C00D83F8F1EAC3C6BD5D66E0682B62A23');
INSERT INTO "journal" VALUES(168,'A-0000012-M',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'AE93976F3A5F1FCDE90E037BE1CD6E8C9D7C7FCA27605984F433070F0791F08C',X'1ECBC922E0E338DD1FE291F3A1C5C971718DCF1359B2C6F4965594F05816875A');
INSERT INTO "journal" VALUES(169,'A-0000013-K',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'BCFF14764577DD94A2A3948228836B2DA07A02B2E3D60680D5FD3D88E4B364E0',X'21F26470899389C5505E360752F518DE0868E55786259BE7BA4131D31C3E7217');
INSERT INTO "journal" VALUES(170,'A-0000014-I',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'5E813190D897A1EEE4182966847C4444973ABC28A05E80B1515AE3D34D13AA34',X'87B1709DD28350CEE5134ED6747BA9650C8AB73711220119E74C72F070EAE9FF');
INSERT INTO "journal" VALUES(171,'A-0000015-G',3,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','b33f7ead1ce24a4a99fb2983046d84e4','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'18C534795DB90E4A5B450533F5F5B1195DD138B10830D8EAB4E24B6229722DC3',X'E9803F59324BE8C56A2C853A35B7E6FB7B77066307A584F635DB3E0DEF4D1AC2');
INSERT INTO "journal" VALUES(172,'K-0000019-1',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'68DD5675D6283E20C82E6D442E6005FC26C7DAF908B4A90AC6E384E84510C9F2');
INSERT INTO "journal" VALUES(173,'K-0000020-F',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'10D7FF773F04B01DDEBC2AA6D6FA41F7FEFECAC6DCB5E8A0A66D4F9D8905CB95');
INSERT INTO "journal" VALUES(174,'K-0000021-D',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'CA719B1D6B17C63764F2EDC3E65FE4399114E6B813883E1BA23D30236EF1D2AE');
INSERT INTO "journal" VALUES(175,'K-0000022-B',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'1797C6690D466F4EB9EB40C477BFCE6A30CE61C244A84610E47E6108429C7347');
INSERT INTO "journal" VALUES(176,'K-0000023-9',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'2C50265493EBA1BDFAACEDC55BD81E8749355CFDF3DD367E4ACE048E3904A852');
INSERT INTO "journal" VALUES(177,'K-0000024-7',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'9A47EF7CA21D661F5244757360F60323BB46EA9E3E5F78CBF153CD64B54DF958');
INSERT INTO "journal" VALUES(178,'K-0000025-5',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'B049D499B25D72FDDC4268D9DF64C456FDB6E52E074BD55464D9BA5DA518C6FC');
INSERT INTO "journal" VALUES(179,'K-0000026-3',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'C14B0D5707E3EDA41051143FD7283C8DE5423683F6A332467EB5310B15249574');
INSERT INTO "journal" VALUES(180,'K-0000027-1',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'D57B1685BFF77D4FA51F840D8009FFA5CB9A8F5E986C7FFC06B7B02B786A4BCC');
INSERT INTO "journal" VALUES(181,'K-0000028-0',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'2FC5032FB543BBE5D8645B8C1B4E8EA8A8193F569A63F429D8C101EDC052B717');
INSERT INTO "journal" VALUES(182,'K-0000029-Y',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"A"}',NULL,X'',X'41A61F2B528ED99AE94AC0FD86FF9820B264DC67ACBD59F6D91B54A76C36DC71');
INSERT INTO "journal" VALUES(183,'K-0000030-B',1,'2026-11-22T08:49:02.189560Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','b33f7ead1ce24a4a99fb2983046d84e4','{"kit":"B"}',NULL,X'',X'BB8C8A8AA17239B5EEF29DA0F33D1B299206BCB3F6643C21001E2984088FB40B');
INSERT INTO "journal" VALUES(184,'cutoff:2020-01-11',2,'2026-11-22T08:49:02.199179Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','40be2c0d29c9490ca94e590fb942c850','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'DA833603E3D7A0A800DFC7BE64D07155A4450E7F309878888C4E0D41232CCB33',X'F02E2165A63B710FDD3DE128E6CBA61933BB122B60574DAEF2277B156721F164');
INSERT INTO "journal" VALUES(185,'B-0000010-T',1,'2026-11-22T08:49:02.210483Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','c701e71b6f5540fc9c03b2acb1ea52de','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'F6A81A26D4A19EF5A23CD7F8CD9C21DFBC97BB8774182EBF5458AB700B3009EA');
INSERT INTO "journal" VALUES(186,'A-0000023-G',1,'2026-11-22T08:49:02.210483Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c701e71b6f5540fc9c03b2acb1ea52de','{"batch":10,"programme":1,"row":2}',NULL,X'',X'F47391410765576DA886C5C6AEC296526291254061244F8205CC63276B1990B4');
INSERT INTO "journal" VALUES(187,'A-0000024-E',1,'2026-11-22T08:49:02.210483Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c701e71b6f5540fc9c03b2acb1ea52de','{"batch":10,"programme":1,"row":3}',NULL,X'',X'41BE1B579E7CD658B848A994160FC4FD5C2C5F816A6F129BE6BAAE445CED41B3');
INSERT INTO "journal" VALUES(188,'A-0000025-C',1,'2026-11-22T08:49:02.210483Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c701e71b6f5540fc9c03b2acb1ea52de','{"batch":10,"programme":1,"row":4}',NULL,X'',X'90B1B49D6F25FB8CE98DFBC7DE558B2751B14A3D5295F9B52D30148EE06D6E27');
INSERT INTO "journal" VALUES(189,'A-0000026-A',1,'2026-11-22T08:49:02.210483Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c701e71b6f5540fc9c03b2acb1ea52de','{"batch":10,"programme":1,"row":5}',NULL,X'',X'3DD1790BC2362ABB524ECC9FCCD84D31183B3ED0D2329E620DEF805034235790');
INSERT INTO "journal" VALUES(190,'A-0000020-M',2,'2026-11-22T08:49:02.230649Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','32f94722557b44d8b8e1a3deb93a833d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'9FE298C2E1C75AB26BE58FCDF639939A30F1EF77F8E60913CDE523F8563B1125',X'E5D134E43AF88556A3FF90D29D06EB11C8DC8F08AF99AC41E7A8AEADD3ECF114');
INSERT INTO "journal" VALUES(191,'A-0000025-C',2,'2026-11-22T08:49:02.241593Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','3800774332e940ef900d739bd523dc11','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'90B1B49D6F25FB8CE98DFBC7DE558B2751B14A3D5295F9B52D30148EE06D6E27',X'4552B846C7467AF18100BD7797273CD0ECB157CFD02727BD8DE67DC781F71A05');
INSERT INTO "journal" VALUES(192,'A-0000026-A',2,'2026-11-22T08:49:02.252990Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','03383eae50ab4c4d95ef3f6fe82ebdbe','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'3DD1790BC2362ABB524ECC9FCCD84D31183B3ED0D2329E620DEF805034235790',X'FCD9DD25F1ED32AF2617A2F4309B1CCCC38DDD035EA827B0B1CCF6453F660AA2');
INSERT INTO "journal" VALUES(193,'cutoff:2020-01-21',1,'2026-11-22T08:49:02.268785Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'4550B8695682DFAEEC0CE72E0314B87A5FF433987B079CE3A617B7F64CEFD4F9');
INSERT INTO "journal" VALUES(194,'A-0000016-E',3,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','11b6655b5ccc44ee987011c993e1383f','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'2AF4E5E5D172C378C241386B8090F770FF676939E143CB90EA870EE725DCDD4C',X'D8591A7833B8D80852292155DD519EBFC9C3DAE0304DB32232CE810F0BBBC04A');
INSERT INTO "journal" VALUES(195,'A-0000017-C',3,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','11b6655b5ccc44ee987011c993e1383f','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'FF532151BFB33A09EDCC0CA4BC337A959DD4F2BCAD38307CE3EC541B24A71872',X'46F3AAF9C0A3F22B742BA675D74C6B3CE50B7721637679004C9ECECAF8A2B2DC');
INSERT INTO "journal" VALUES(196,'A-0000018-A',3,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','11b6655b5ccc44ee987011c993e1383f','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'01349C7328509C7A2CD1815BF67D48E73EC2BAF29266AE76452F5986DAAEF347',X'3E449C5339FC9739ACFC68B594CFB8A8A0C8B8B389004009824C4EB31C710F9F');
INSERT INTO "journal" VALUES(197,'K-0000031-9',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"A"}',NULL,X'',X'071A92025770CD3C3B145C4FD623528662CB49C369DB8E95ABE5447239682C7A');
INSERT INTO "journal" VALUES(198,'K-0000032-7',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"B"}',NULL,X'',X'440DF84AC39352F3C25B9BB418B6E1CFBECD4CD41722841933263C51C8B1D049');
INSERT INTO "journal" VALUES(199,'K-0000033-5',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"A"}',NULL,X'',X'CB6230516070CDEA1543D45320F45EA50332CF5ACA239D9DB5540372DE5919D9');
INSERT INTO "journal" VALUES(200,'K-0000034-3',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"B"}',NULL,X'',X'0697D0354A7084FD741EB7FCE9EA2241F0D4ECE58ABBEB63C87C475BB716B968');
INSERT INTO "journal" VALUES(201,'K-0000035-1',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"A"}',NULL,X'',X'8BD89115A0028A413A00E86E8344B445882542F4EDE2BB321658BFEDAC2240E2');
INSERT INTO "journal" VALUES(202,'K-0000036-0',1,'2026-11-22T08:49:02.270517Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','11b6655b5ccc44ee987011c993e1383f','{"kit":"B"}',NULL,X'',X'3DF6EBBF3EB9BE004A8D4E92ECAF93EC3B8494F497389919BCF1DF2BF5904E0B');
INSERT INTO "journal" VALUES(203,'cutoff:2020-01-21',2,'2026-11-22T08:49:02.281415Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','f56a441f30324438af1bc3af6d6a6784','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'4550B8695682DFAEEC0CE72E0314B87A5FF433987B079CE3A617B7F64CEFD4F9',X'70A81E5DFE8DDBBBD7C9C96996D9C56A7E07BEB76DB53BC33316EC052939B21B');
INSERT INTO "journal" VALUES(204,'B-0000011-R',1,'2026-11-22T08:49:02.290719Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','9349a402ff8e465a8e6cf7884dc2fdb9','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'B90B21C5BBEE45868DF696A9A7586538CBC0F31B64FF95BEDD34A3566B343958');
INSERT INTO "journal" VALUES(205,'A-0000027-8',1,'2026-11-22T08:49:02.290719Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9349a402ff8e465a8e6cf7884dc2fdb9','{"batch":11,"programme":1,"row":2}',NULL,X'',X'97AC79266202CFAA1DE3DA5C6853785712E713CBF66291EA2CCB0493C4896964');
INSERT INTO "journal" VALUES(206,'A-0000028-6',1,'2026-11-22T08:49:02.290719Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9349a402ff8e465a8e6cf7884dc2fdb9','{"batch":11,"programme":1,"row":3}',NULL,X'',X'1C045A672CFA62FC9BE323EFC2DA19247F2807CB92C5153EFBBD5ACB8F75648A');
INSERT INTO "journal" VALUES(207,'A-0000029-4',1,'2026-11-22T08:49:02.290719Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9349a402ff8e465a8e6cf7884dc2fdb9','{"batch":11,"programme":1,"row":4}',NULL,X'',X'5357BD5C2F13E9A93B23FBDDBA10DF6E8D84A1566304BAA950D347DBC4D74F06');
INSERT INTO "journal" VALUES(208,'A-0000030-I',1,'2026-11-22T08:49:02.290719Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','9349a402ff8e465a8e6cf7884dc2fdb9','{"batch":11,"programme":1,"row":5}',NULL,X'',X'E9F947CD11B66DF856BB020519E33632EC6C2027ED3C28881F80C65E1285E6B4');
INSERT INTO "journal" VALUES(209,'A-0000023-G',2,'2026-11-22T08:49:02.310318Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','40be3f4d77a346008d87b921308774e8','{"programme":1,"reasons":["size"]}',NULL,X'F47391410765576DA886C5C6AEC296526291254061244F8205CC63276B1990B4',X'7A868B97C3027424313F99632494621F1C463B0C94E7927F6D71EEBD17D56037');
INSERT INTO "journal" VALUES(210,'cutoff:2020-02-01',1,'2026-11-22T08:49:02.322804Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'0024395B2C8B197855D43F20EFE2AAD7B212AE1449BDB84FD1AD26FBA47BFBAF');
INSERT INTO "journal" VALUES(211,'A-0000020-M',3,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','371ee5958d1b48ffae2da1c08aef940b','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'E5D134E43AF88556A3FF90D29D06EB11C8DC8F08AF99AC41E7A8AEADD3ECF114',X'3D68AEABB1FB8439699A9D0BCA245F76A2C616232372AB854F7ABF5D182E3447');
INSERT INTO "journal" VALUES(212,'A-0000021-K',4,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','371ee5958d1b48ffae2da1c08aef940b','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'FBEC9B983725E38A61C06872A7E46A999E53D224A27CB9CCDCE1FCE34EE08C65',X'E1A9D84EF093AC37856196747F726EB943674E135C5A11226AE0A7749F9B3ECC');
INSERT INTO "journal" VALUES(213,'A-0000022-I',3,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','371ee5958d1b48ffae2da1c08aef940b','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'F03AFADAC8172C7F19CD22702B2CA45A3B0A5B84858EC927DC4E008D87A2E953',X'B20173C25BEF9BD6BD7A279CC0F674F9B83FF08908016D6B66BF4CDF0BDFE350');
INSERT INTO "journal" VALUES(214,'K-0000037-Y',1,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','371ee5958d1b48ffae2da1c08aef940b','{"kit":"A"}',NULL,X'',X'716352F94FDE859F24C8D26CE49C3FE04A3D8D59F780C8135CF165BE7FCD04A2');
INSERT INTO "journal" VALUES(215,'K-0000038-W',1,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','371ee5958d1b48ffae2da1c08aef940b','{"kit":"B"}',NULL,X'',X'912DD0B658BD3DDE5A355C0062D44AAF31C4D643FA074C17A2C9B63355CA89B4');
INSERT INTO "journal" VALUES(216,'K-0000039-U',1,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','371ee5958d1b48ffae2da1c08aef940b','{"kit":"A"}',NULL,X'',X'4C144983559F63B51511DFF6E8A08F1CDD28307497CBA5120ED25F7AD0CBF419');
INSERT INTO "journal" VALUES(217,'K-0000040-7',1,'2026-11-22T08:49:02.324117Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','371ee5958d1b48ffae2da1c08aef940b','{"kit":"B"}',NULL,X'',X'9A19405DDC023A4A184BD23EFF87745A69D9BCFAD49F67183896F32F9EC61CED');
INSERT INTO "journal" VALUES(218,'cutoff:2020-02-01',2,'2026-11-22T08:49:02.332605Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','a132947e469a494bb9b0a8dc89357a5a','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'0024395B2C8B197855D43F20EFE2AAD7B212AE1449BDB84FD1AD26FBA47BFBAF',X'A99B5DDB600DCD852A5132278C23180E518BBD908F3B6E92A8CF5CCC9CFEDCFC');
INSERT INTO "journal" VALUES(219,'B-0000012-P',1,'2026-11-22T08:49:02.342617Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','babf9157d43e4f1ea0258bd63aa16ce7','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'A92435679AF1C99ABF3038A5D1B40E1970017B601E190223F70F0B605AC4D655');
INSERT INTO "journal" VALUES(220,'A-0000031-G',1,'2026-11-22T08:49:02.342617Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','babf9157d43e4f1ea0258bd63aa16ce7','{"batch":12,"programme":1,"row":2}',NULL,X'',X'C5B61BFD1729A835CADD5421C22A57C5EF8666C8B5F2D5C5DF7A74E61A3D0B5D');
INSERT INTO "journal" VALUES(221,'A-0000032-E',1,'2026-11-22T08:49:02.342617Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','babf9157d43e4f1ea0258bd63aa16ce7','{"batch":12,"programme":1,"row":3}',NULL,X'',X'599593E0A411D17CD728F6D9899EEE0EFD50CA805CC4074C4A519A32AAE0B929');
INSERT INTO "journal" VALUES(222,'A-0000033-C',1,'2026-11-22T08:49:02.342617Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','babf9157d43e4f1ea0258bd63aa16ce7','{"batch":12,"programme":1,"row":4}',NULL,X'',X'166FDBAED7D48DB923D84462400867C75F38D237D8688C7C23ED8F45C599A962');
INSERT INTO "journal" VALUES(223,'A-0000034-A',1,'2026-11-22T08:49:02.342617Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','babf9157d43e4f1ea0258bd63aa16ce7','{"batch":12,"programme":1,"row":5}',NULL,X'',X'02283C2B505D5DDC88F1045A486CFFBA8BD5F1F6405C2A43E92063BFD7CD5D75');
INSERT INTO "journal" VALUES(224,'cutoff:2020-02-11',1,'2026-11-22T08:49:02.366803Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'1755F54C3B641408A97E67DC21B2498330C0BC86BAB686B97504003107FBDB98');
INSERT INTO "journal" VALUES(225,'A-0000025-C',3,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','ebb4fc66fce64089b61ff04c9f56af3c','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'4552B846C7467AF18100BD7797273CD0ECB157CFD02727BD8DE67DC781F71A05',X'B58326CE6F42D7DC51412535136A7A5DC3851999E7F4ECC0FCFB1ECDCBC59165');
INSERT INTO "journal" VALUES(226,'A-0000026-A',3,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','ebb4fc66fce64089b61ff04c9f56af3c','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'FCD9DD25F1ED32AF2617A2F4309B1CCCC38DDD035EA827B0B1CCF6453F660AA2',X'D33DF1E3A550654CF9EF6D4B9153782D0E881C96E725DF5207A4BACD96B7AABB');
INSERT INTO "journal" VALUES(227,'K-0000041-5',1,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','ebb4fc66fce64089b61ff04c9f56af3c','{"kit":"A"}',NULL,X'',X'C9F1976D17E14906334F4DB1BDF7B72A96F6D2467D02C624A12432E0F912554D');
INSERT INTO "journal" VALUES(228,'K-0000042-3',1,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','ebb4fc66fce64089b61ff04c9f56af3c','{"kit":"B"}',NULL,X'',X'6B46538889956C620ED981F8BB933ADA1377957FAE51F79ABFA6B61C14D4A252');
INSERT INTO "journal" VALUES(229,'K-0000043-1',1,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','ebb4fc66fce64089b61ff04c9f56af3c','{"kit":"A"}',NULL,X'',X'E1C074252667193A46C7684DCD19E49A7061C1BA584DD380C1C9A70473521871');
INSERT INTO "journal" VALUES(230,'K-0000044-0',1,'2026-11-22T08:49:02.368816Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','ebb4fc66fce64089b61ff04c9f56af3c','{"kit":"B"}',NULL,X'',X'9D8D6F1CEDAA2D21157628114751DB98F08DF71A9B93F89CEEA75276A3BBA9E4');
INSERT INTO "journal" VALUES(231,'cutoff:2020-02-11',2,'2026-11-22T08:49:02.381803Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','db2d1f25e79440949ecf4b2de824916a','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'1755F54C3B641408A97E67DC21B2498330C0BC86BAB686B97504003107FBDB98',X'6408E111215595B0F7CF697BC3A445ABA7A4830201B46C317266F61FEC2D7199');
INSERT INTO "journal" VALUES(232,'A-0000031-G',2,'2026-11-22T08:49:02.390337Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','fbb6c975f2854f92831c3edb6427638a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'C5B61BFD1729A835CADD5421C22A57C5EF8666C8B5F2D5C5DF7A74E61A3D0B5D',X'4EE189682CD405D2AE88AF87808037380D7CF6B81565B3EABCFA19449D097F76');
INSERT INTO "journal" VALUES(233,'B-0000013-N',1,'2026-11-22T08:49:02.404268Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','5ecff551c32c4dda8e90e3613458bcc4','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'9E96A102C6FD2471F975322E43896A7D5A436F327644AE6FF3E517852A190ADA');
INSERT INTO "journal" VALUES(234,'A-0000035-8',1,'2026-11-22T08:49:02.404268Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','5ecff551c32c4dda8e90e3613458bcc4','{"batch":13,"programme":1,"row":3}',NULL,X'',X'713E2654B69D81BD5E920D11DA1B3EA0FDC21DC7E42C4AE823509BD24984DB3E');
INSERT INTO "journal" VALUES(235,'B-0000014-L',1,'2026-11-22T08:49:02.427621Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','e2589365c41b4aa68dd040c48da9983a','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'F41FDCAB9E266D2017B8FF095A326B6546080DF132FF6212453F4C49F3DBAA36');
INSERT INTO "journal" VALUES(236,'A-0000036-6',1,'2026-11-22T08:49:02.427621Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e2589365c41b4aa68dd040c48da9983a','{"batch":14,"programme":1,"row":2}',NULL,X'',X'867D8C3B69BD5E5A099991BFAACC56F7BBBDDE7045C741A2BCE79DEB39A0E1AF');
INSERT INTO "journal" VALUES(237,'A-0000037-4',1,'2026-11-22T08:49:02.427621Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e2589365c41b4aa68dd040c48da9983a','{"batch":14,"programme":1,"row":3}',NULL,X'',X'4B4EDECF602E8FEECE162542BBBD92CFA2AAF0AF4345212E7162576068BEA5B7');
INSERT INTO "journal" VALUES(238,'A-0000038-2',1,'2026-11-22T08:49:02.427621Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e2589365c41b4aa68dd040c48da9983a','{"batch":14,"programme":1,"row":4}',NULL,X'',X'0BF077F5E0328C68647A90F52618D6E8DE95317D898098763AE67AAD8EBD4FB8');
INSERT INTO "journal" VALUES(239,'A-0000039-Z',1,'2026-11-22T08:49:02.427621Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e2589365c41b4aa68dd040c48da9983a','{"batch":14,"programme":1,"row":5}',NULL,X'',X'81AF91B9AC4C3BBCF36DBF5DA9D900383C51230BA734A33EEC1DF3FAB245D38A');
INSERT INTO "journal" VALUES(240,'A-0000001-S',4,'2026-11-22T08:49:02.449589Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','cf6936ade36a45cfa4072333d963c26a','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'363D64F492FB0DF15295F5C2409935609618BCEEC399AF14877F04B34B507224',X'D7C6A4A5E16705427CA58BF4E5881C5E0B088F7A9F4677CF7C8A45FEFD982B4A');
INSERT INTO "journal" VALUES(241,'K-0000001-L',2,'2026-11-22T08:49:02.449589Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','cf6936ade36a45cfa4072333d963c26a','{"application":"A-0000001-S"}',NULL,X'C019AC49FDBA199FD14AEF89E4F0E6BBB408C654B112E6C09C1592187C0D5B9C',X'205249B5B9EFDBF5E6C2DDF7A1240954E1DFDCAAC24908D9B98F726D9B5A4971');
INSERT INTO "journal" VALUES(242,'K-0000002-J',2,'2026-11-22T08:49:02.449589Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','cf6936ade36a45cfa4072333d963c26a','{"application":"A-0000001-S"}',NULL,X'82D9BC394D93F086C3244C61298A9EC181F95E7137A0AF4E29F4CEFDF39005BC',X'58DD45EA316D7A6D3449F66CA7AE1A1729BA7A58C281BCF37A4903F016E8B5F4');
INSERT INTO "journal" VALUES(243,'A-0000024-E',2,'2026-11-22T08:49:02.466562Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','8603e64ad2b24adbbcaeef306d8b899e','{"reasons":["documents-missing"]}',NULL,X'41BE1B579E7CD658B848A994160FC4FD5C2C5F816A6F129BE6BAAE445CED41B3',X'F47D21179CEE621DAD19C7BA34D0C26B4C77228BA8FF58DD817E8A85A5C862FD');
INSERT INTO "journal" VALUES(244,'A-0000027-8',2,'2026-11-22T08:49:02.478538Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','7170a25109da448fa9b87c77967432d0','{}',X'971DE37E8637F2BA4B37E50DD4014079A48CA40DE613B7EE5ED26BC71FEC7BEB',X'97AC79266202CFAA1DE3DA5C6853785712E713CBF66291EA2CCB0493C4896964',X'35CD19AC65EBFEA58D2B42CF64DA5A858063E127CC57BD82CE7C45CAB6219854');
INSERT INTO "journal" VALUES(245,'A-0000028-6',2,'2026-11-22T08:49:02.490493Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','3d5a779450ac448f9596d134f285945b','{"awaits":"reject","reasons":["discretion"]}',X'DBF70065B62FCC3DB5F030CB3A553C61FE600393113F7DA00C73BC83A0943AF8',X'1C045A672CFA62FC9BE323EFC2DA19247F2807CB92C5153EFBBD5ACB8F75648A',X'A5D57B928B41E987CF3AB305E2DE453546A7B91DA3BB5C9BABF76883F1ACDEBD');
INSERT INTO "journal" VALUES(246,'A-0000035-8',2,'2026-11-22T08:49:02.501979Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','514d8b8dbe514aef9562d68b584b6822','{"assignee":"rin"}',NULL,X'713E2654B69D81BD5E920D11DA1B3EA0FDC21DC7E42C4AE823509BD24984DB3E',X'6B403F876EA14F927802C1638486F33D03C0123596B8D71E78B112B7A07E31E4');
INSERT INTO "journal" VALUES(247,'A-0000032-E',2,'2026-11-22T08:49:02.513049Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','498f73d71c18407790c4ff74377042e4','{"assignee":"ren"}',NULL,X'599593E0A411D17CD728F6D9899EEE0EFD50CA805CC4074C4A519A32AAE0B929',X'4200CF6B42D9A98B81BC313A9246B96DE737C4FF18F8D755AD61F818DC0341A6');
INSERT INTO "journal" VALUES(248,'A-0000033-C',2,'2026-11-22T08:49:02.545411Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','dbfaf42152c348f7952ac3a8b7bcaece','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'166FDBAED7D48DB923D84462400867C75F38D237D8688C7C23ED8F45C599A962',X'9A210C47905F114C7AC6E9DE2EC74B918D109E95D0AD18E4A403B8C39CDB1C86');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'6C042FDB258995566E312587E873215D','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'42EAAF6A68007D7465723E41BAF30D32','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'CC44F2D98A652483FD89F2C3F6EE63A3','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'FDF93FA321BB1C731E6F0093BEEC2245','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'CC400DE460DDC168D86E6804E1A3AB22','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'6F642E681ED3B62DB43D08C2BA97AFBF','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'1DD3C68CB4B803EC291B42F4FB23E606','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'394EF9F1B3E95C5AB85F8143CF12D0D5','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'42E178C2806087A1ABE2615F4420EC69','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'41889F4494830FE301780E4368113FD0','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'4F65F3B58CA66C7D9A3BC3C0AAF96DB1','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'922FFBBE3EF132690EDD72A7A42FCE52','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'648F4E14733DD3CD2E23B12DB6DF03BF','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'60A294C2CC242D00641506499232F06B','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'7D746A05BC2CE89DA496B0DB93532B03','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'C76E56C86B15D07C5A8345A251999D65','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'ED8BBCD077E40F25DD4D151CAB6C17D1','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'0A83ED5523DC7993FE9B423C92043900','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'9DE773F49C320052AE7D81E67E5F05C2','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'222E6AF937654809EA330C7564818EEC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'4634447DA608AB6A89D1E49D1461FC47','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'7255E86E83710CD4BB0DD5DE92635CC2','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'9933318775560EFD7873DAE6D6500D23','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'8FC4521D14072CD05C8524B258F96784','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'53AED9A72633D5BF8F8707E775483677','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'19ED818819B025B94F784A389D17DB63','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'A0FD725BB7880DA05F83DE694F5D9339','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'69A34981324D9C1F1D98106BBA8AA0C4','{"note":"制度の趣旨に照らして判断"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T08:49:00.521395Z');
INSERT INTO "operation" VALUES('63251c18334249c19a60ef4b3f4a537e','admin','staff-add','2026-11-22T08:49:00.932832Z');
INSERT INTO "operation" VALUES('255e9b94e9e24367929eb2367d7ed71d','admin','staff-add','2026-11-22T08:49:00.982231Z');
INSERT INTO "operation" VALUES('6174a1f599194527b7115f31ac7c2ba0','admin','staff-add','2026-11-22T08:49:01.013482Z');
INSERT INTO "operation" VALUES('1f5f3a8b04b74c6d8916053ff8911bae','admin','staff-add','2026-11-22T08:49:01.044253Z');
INSERT INTO "operation" VALUES('21ce9ff238704fa99df9ad57d9a84bfe','admin','staff-add','2026-11-22T08:49:01.073773Z');
INSERT INTO "operation" VALUES('154d3eb760ff4022ae9701ae8a72c47d','admin','staff-add','2026-11-22T08:49:01.105990Z');
INSERT INTO "operation" VALUES('e5f03990cf8045daa307a7791a8aa14b','admin','staff-add','2026-11-22T08:49:01.137507Z');
INSERT INTO "operation" VALUES('a559adb5e37441cda7b5f95747ade17b','admin','intake','2026-11-22T08:49:01.183134Z');
INSERT INTO "operation" VALUES('9a126a4b5fde4eba8cffef88d4a2011b','rin','intake','2026-11-22T08:49:01.197080Z');
INSERT INTO "operation" VALUES('ece58236c98040e3bd00feb54e378ff2','rin','add-certificate','2026-11-22T08:49:01.240907Z');
INSERT INTO "operation" VALUES('69d79f605fdf4d00a8e191e211d0fc22','rin','examine-certificate','2026-11-22T08:49:01.249794Z');
INSERT INTO "operation" VALUES('141136abd3ad4c7ca05535e974e76a58','rin','examine-certificate','2026-11-22T08:49:01.254503Z');
INSERT INTO "operation" VALUES('1c84e0398da74b8cb2ed36510198468c','rin','open-review','2026-11-22T08:49:01.257910Z');
INSERT INTO "operation" VALUES('286ed9d414794550ba2d821a4b8c9f28','rin','pass','2026-11-22T08:49:01.261719Z');
INSERT INTO "operation" VALUES('2bec8d4dfb0c449b91c06be599801708','rin','run-test','2026-11-22T08:49:01.269414Z');
INSERT INTO "operation" VALUES('acc36b2fa5834740bc697682d3bd5690','rin','run-test','2026-11-22T08:49:01.272987Z');
INSERT INTO "operation" VALUES('53fd8c734d50492388f767aa28301cef','rin','present','2026-11-22T08:49:01.275929Z');
INSERT INTO "operation" VALUES('959d0a11799941169ba80415a58ac9db','rin','present','2026-11-22T08:49:01.280774Z');
INSERT INTO "operation" VALUES('8b1415112bff4134ab6e8f0cc29c4426','rin','settle','2026-11-22T08:49:01.290903Z');
INSERT INTO "operation" VALUES('0c848c916a394c33b4a592b0eaaaa867','rin','settle','2026-11-22T08:49:01.295436Z');
INSERT INTO "operation" VALUES('4504be013d824c4fb87d2ae12c4cb256','rin','propose','2026-11-22T08:49:01.298491Z');
INSERT INTO "operation" VALUES('3ae0243ad298413ab106ee276e731b1b','mai','approve','2026-11-22T08:49:01.306871Z');
INSERT INTO "operation" VALUES('c9a6f3f706b14b0e9491b7af0243b02d','ren','apply','2026-11-22T08:49:01.319279Z');
INSERT INTO "operation" VALUES('4e2e93dae3d14bbb89fc9f88a9b484e7','ren','intake','2026-11-22T08:49:01.328764Z');
INSERT INTO "operation" VALUES('f3cb7c45ae5a4c14896657ed224be624','rin','open-review','2026-11-22T08:49:01.331409Z');
INSERT INTO "operation" VALUES('aaf447a33292490f95803f596af4b5fa','rin','answer','2026-11-22T08:49:01.343222Z');
INSERT INTO "operation" VALUES('21d1d9872eb543c1a83cf15886ccd53f','rin','judge','2026-11-22T08:49:01.432130Z');
INSERT INTO "operation" VALUES('a43db32d24654aa18a6d070f430b9527','rin','answer','2026-11-22T08:49:01.437078Z');
INSERT INTO "operation" VALUES('6bad1ac6e831446093838a5b02f8e79d','rin','judge','2026-11-22T08:49:01.440583Z');
INSERT INTO "operation" VALUES('8451d65333e0444c966596b86a914a6c','rin','find','2026-11-22T08:49:01.445070Z');
INSERT INTO "operation" VALUES('3b13e52474d744d69e385918e5975ef4','rin','answer','2026-11-22T08:49:01.449978Z');
INSERT INTO "operation" VALUES('f8156e7feb3f47898ded16a92cc8c4f9','rin','judge','2026-11-22T08:49:01.453695Z');
INSERT INTO "operation" VALUES('5a5d50326a024f9285257340a42818cd','rin','answer','2026-11-22T08:49:01.456816Z');
INSERT INTO "operation" VALUES('98870e08f5f24334a9a9cb95f9684d9a','rin','judge','2026-11-22T08:49:01.459884Z');
INSERT INTO "operation" VALUES('69e052c10a044d7da602ca0e0e4efe46','rin','answer','2026-11-22T08:49:01.462920Z');
INSERT INTO "operation" VALUES('c4864a26bfa544ad8c6569be078491be','rin','judge','2026-11-22T08:49:01.466906Z');
INSERT INTO "operation" VALUES('e3c8125707ea41b09cedd181062eedd3','rin','find','2026-11-22T08:49:01.470548Z');
INSERT INTO "operation" VALUES('9bcbc9401bc44be68279a996107129f4','rin','answer','2026-11-22T08:49:01.472652Z');
INSERT INTO "operation" VALUES('2f42309d75e542a0981acb84eeae540e','rin','judge','2026-11-22T08:49:01.475938Z');
INSERT INTO "operation" VALUES('3699fad41241492c9c801c2b51d0649a','rin','answer','2026-11-22T08:49:01.479446Z');
INSERT INTO "operation" VALUES('07cc2a0745a6411486e92f12772bdb25','rin','judge','2026-11-22T08:49:01.482676Z');
INSERT INTO "operation" VALUES('b00f02aa19394beb91a4949b43bdcdd8','rin','answer','2026-11-22T08:49:01.486063Z');
INSERT INTO "operation" VALUES('172cfea6fa1a4d04b37eaa471b2b0a96','rin','judge','2026-11-22T08:49:01.490566Z');
INSERT INTO "operation" VALUES('2800b21cb9f548369b25bbe0d0c70aeb','rin','answer','2026-11-22T08:49:01.493591Z');
INSERT INTO "operation" VALUES('b5e20f9158364f28885639ca60063667','rin','judge','2026-11-22T08:49:01.498316Z');
INSERT INTO "operation" VALUES('a9667c14de71479d9be662ad4396a685','rin','answer','2026-11-22T08:49:01.502871Z');
INSERT INTO "operation" VALUES('393ec608bdee4fb880ea45f08eb2d5fd','rin','judge','2026-11-22T08:49:01.507627Z');
INSERT INTO "operation" VALUES('cae934c3473d4091ae970a2395bd950b','rin','answer','2026-11-22T08:49:01.511992Z');
INSERT INTO "operation" VALUES('ab4fe19105fd4aa6bbef4a264af185d4','rin','judge','2026-11-22T08:49:01.515809Z');
INSERT INTO "operation" VALUES('17db15c220c14b0b9e291c886e7ba654','rin','answer','2026-11-22T08:49:01.520301Z');
INSERT INTO "operation" VALUES('04b54f10380843c381bc1214849414c1','rin','judge','2026-11-22T08:49:01.524407Z');
INSERT INTO "operation" VALUES('b484c721d81e4d669a16e341bc485107','rin','answer','2026-11-22T08:49:01.528835Z');
INSERT INTO "operation" VALUES('8bc76f5ed782420ea34502e732af126f','rin','judge','2026-11-22T08:49:01.533571Z');
INSERT INTO "operation" VALUES('ffc8b73ee13f46df8c7196e88228d674','rin','answer','2026-11-22T08:49:01.537377Z');
INSERT INTO "operation" VALUES('4b76c8d66f54407fa3332822b5a05f0e','rin','judge','2026-11-22T08:49:01.540901Z');
INSERT INTO "operation" VALUES('83fad20ca23e4c4384181d67ba4657c0','rin','answer','2026-11-22T08:49:01.544783Z');
INSERT INTO "operation" VALUES('fb6f48009d534a02a182161549f0a310','rin','judge','2026-11-22T08:49:01.548614Z');
INSERT INTO "operation" VALUES('1055e1bc28eb4beb84afae3db830370d','rin','answer','2026-11-22T08:49:01.551725Z');
INSERT INTO "operation" VALUES('03a5d3536ba94b15a42635b9685bded1','rin','judge','2026-11-22T08:49:01.555102Z');
INSERT INTO "operation" VALUES('e5a2061607274aecb1eb69f7aaf9b5fa','rin','remedy','2026-11-22T08:49:01.558401Z');
INSERT INTO "operation" VALUES('1acd067aac9a4fafaed637dc152ed38c','mai','render-letters','2026-11-22T08:49:01.583134Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T08:49:01.595078Z');
INSERT INTO "operation" VALUES('5182cd433bdf45d4a260abb4e2c15128','mai','closing-chunk','2026-11-22T08:49:01.597848Z');
INSERT INTO "operation" VALUES('239d48d4cf8147c08097972646383e73','mai','close','2026-11-22T08:49:01.606166Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T08:49:01.620114Z');
INSERT INTO "operation" VALUES('9b0816aacd17432eaf2bf6e5376d0987','mai','closing-chunk','2026-11-22T08:49:01.621883Z');
INSERT INTO "operation" VALUES('ec04edfdc56c4687a0c74831a412afa4','mai','close','2026-11-22T08:49:01.627356Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T08:49:01.635789Z');
INSERT INTO "operation" VALUES('5914cd90e45e42fead58e04488251c8b','mai','closing-chunk','2026-11-22T08:49:01.637908Z');
INSERT INTO "operation" VALUES('038af4ec808a40059ad5d20892d121fb','mai','close','2026-11-22T08:49:01.642143Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T08:49:01.649223Z');
INSERT INTO "operation" VALUES('7bb8bd72381340caab0c02c59fa3d936','mai','closing-chunk','2026-11-22T08:49:01.650667Z');
INSERT INTO "operation" VALUES('f1fb5b7143ee4be9a22828b113a5ba8e','mai','close','2026-11-22T08:49:01.655181Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T08:49:01.662967Z');
INSERT INTO "operation" VALUES('8872d3cc2af643bfa35da193d6634292','mai','closing-chunk','2026-11-22T08:49:01.664338Z');
INSERT INTO "operation" VALUES('b753cbdd380246ceaf823349cc5db180','mai','close','2026-11-22T08:49:01.669603Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T08:49:01.677767Z');
INSERT INTO "operation" VALUES('841ae4fcb604432f9d8d2c9a88d26377','mai','closing-chunk','2026-11-22T08:49:01.679188Z');
INSERT INTO "operation" VALUES('fbf67472565c48dabd2808ff9f59f915','mai','close','2026-11-22T08:49:01.684199Z');
INSERT INTO "operation" VALUES('bb575e702d64416dab7d755388ff5fbd','rin','number','2026-11-22T08:49:01.707146Z');
INSERT INTO "operation" VALUES('c78c9a24a6524cf98eec6aae455b62da','rin','stage','2026-11-22T08:49:01.710250Z');
INSERT INTO "operation" VALUES('833dde71b136460da38e92ee3521a9f7','rin','intake','2026-11-22T08:49:01.712821Z');
INSERT INTO "operation" VALUES('3f4205bb33f64fc0aa67aee57a5aac39','rin','clear-staging','2026-11-22T08:49:01.723072Z');
INSERT INTO "operation" VALUES('7c8f2d9414eb49479a47c7aa58fbda30','rin','clear-staging','2026-11-22T08:49:01.723861Z');
INSERT INTO "operation" VALUES('97a5e66039324dcf9a34e6d00f7833a9','rin','clear-staging','2026-11-22T08:49:01.724908Z');
INSERT INTO "operation" VALUES('e1ba9f8b7fb241a0a5a168fe60d2777a','rin','clear-staging','2026-11-22T08:49:01.725680Z');
INSERT INTO "operation" VALUES('1269500a987848d0a26955d5b7050cf9','rin','clear-staging','2026-11-22T08:49:01.726585Z');
INSERT INTO "operation" VALUES('a384d7554a4b48b7bf8375170b195cc3','rin','clear-staging','2026-11-22T08:49:01.727496Z');
INSERT INTO "operation" VALUES('e31bfa453a784e88b5d7d3afa2ba5cf1','rin','clear-staging','2026-11-22T08:49:01.728377Z');
INSERT INTO "operation" VALUES('96f8edd04bef45e081843ff8807fca11','rin','index','2026-11-22T08:49:01.729478Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T08:49:01.736882Z');
INSERT INTO "operation" VALUES('91a421a3c4704350a347695f42a27f97','mai','closing-chunk','2026-11-22T08:49:01.738469Z');
INSERT INTO "operation" VALUES('c4285106c4964662b37e71b06255749a','mai','close','2026-11-22T08:49:01.743244Z');
INSERT INTO "operation" VALUES('4cd718096c27450794ce448b73ab1ca8','rin','approve','2026-11-22T08:49:01.749160Z');
INSERT INTO "operation" VALUES('3070f3e1d80e45c1be6b1fe05503ed7d','ren','approve','2026-11-22T08:49:01.767600Z');
INSERT INTO "operation" VALUES('7d835a0f932345ec9c8bb8006004f325','rin','approve','2026-11-22T08:49:01.776268Z');
INSERT INTO "operation" VALUES('f341824c20844a428ca834fee93f1745','ren','approve','2026-11-22T08:49:01.785077Z');
INSERT INTO "operation" VALUES('93a6d15e7a444bab9aa7f2cd089b08a1','rin','number','2026-11-22T08:49:01.800611Z');
INSERT INTO "operation" VALUES('33d3f992206e4ec590f94717bd0ddd58','rin','stage','2026-11-22T08:49:01.802576Z');
INSERT INTO "operation" VALUES('d2de9c1c977b44029bb0c2d44b6fbb85','rin','intake','2026-11-22T08:49:01.804003Z');
INSERT INTO "operation" VALUES('4c7f743f281a4a5d81c7d30a6ee4fadf','rin','clear-staging','2026-11-22T08:49:01.806384Z');
INSERT INTO "operation" VALUES('169b9b7b9fcd468497d559e67163729f','rin','clear-staging','2026-11-22T08:49:01.807019Z');
INSERT INTO "operation" VALUES('3ecba86f74ac4322aa785be283edbca3','rin','clear-staging','2026-11-22T08:49:01.807471Z');
INSERT INTO "operation" VALUES('6605bdf3b04943d99eb885ff2cb80909','rin','clear-staging','2026-11-22T08:49:01.807839Z');
INSERT INTO "operation" VALUES('63dbf9ad24ca4f70a08a04db2f110d57','rin','clear-staging','2026-11-22T08:49:01.808281Z');
INSERT INTO "operation" VALUES('dfbb4f8e70fc442db81d66ece71ee0a6','rin','clear-staging','2026-11-22T08:49:01.808638Z');
INSERT INTO "operation" VALUES('ecc20116a4204a48b7f963bb9a3749a5','rin','clear-staging','2026-11-22T08:49:01.809075Z');
INSERT INTO "operation" VALUES('554046080fc94ce5ae06ffd834cf5a20','rin','index','2026-11-22T08:49:01.809766Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T08:49:01.813988Z');
INSERT INTO "operation" VALUES('91003fa67275470aa439f947af1f6491','mai','closing-chunk','2026-11-22T08:49:01.815969Z');
INSERT INTO "operation" VALUES('2c1ad1a356d246e285a17f263d2ffe9e','mai','close','2026-11-22T08:49:01.820763Z');
INSERT INTO "operation" VALUES('a4b715fe2ef1457cb3f75fb43e322f46','rin','approve','2026-11-22T08:49:01.826130Z');
INSERT INTO "operation" VALUES('5a898d49fb1d48d78e1ff9ef56b32b22','ren','approve','2026-11-22T08:49:01.835360Z');
INSERT INTO "operation" VALUES('2e18c9a0e6ee4ab69a7be1539c11dd22','rin','approve','2026-11-22T08:49:01.843610Z');
INSERT INTO "operation" VALUES('1a1910d2359747ca9c1cf6f217bd86d9','ren','approve','2026-11-22T08:49:01.851453Z');
INSERT INTO "operation" VALUES('2f512a68f997404aaaa966ca889aae19','rin','approve','2026-11-22T08:49:01.861231Z');
INSERT INTO "operation" VALUES('be6f07e60ed3492085d0cff772e4b6c7','rin','number','2026-11-22T08:49:01.880312Z');
INSERT INTO "operation" VALUES('7d0f2e62d956438ebde3deb19198b06a','rin','stage','2026-11-22T08:49:01.882616Z');
INSERT INTO "operation" VALUES('3612365e4478451cb65374b99c0b3bc7','rin','intake','2026-11-22T08:49:01.884630Z');
INSERT INTO "operation" VALUES('3cd2c39737e54f618d45c659fb77fc1b','rin','clear-staging','2026-11-22T08:49:01.888223Z');
INSERT INTO "operation" VALUES('3905aab7b6664d86929361af2ce9c00d','rin','clear-staging','2026-11-22T08:49:01.888953Z');
INSERT INTO "operation" VALUES('f0166292c59744b1a3609c2a19816aa5','rin','clear-staging','2026-11-22T08:49:01.889725Z');
INSERT INTO "operation" VALUES('77020252439e4c4e8519ac1287903bd3','rin','clear-staging','2026-11-22T08:49:01.890332Z');
INSERT INTO "operation" VALUES('40f6637de4ed4e479ff8334daf9539f9','rin','clear-staging','2026-11-22T08:49:01.890953Z');
INSERT INTO "operation" VALUES('e795439f753a4894b852773d14b3ffdb','rin','clear-staging','2026-11-22T08:49:01.891561Z');
INSERT INTO "operation" VALUES('a412e9734340477194a07d371f96f1a8','rin','clear-staging','2026-11-22T08:49:01.892129Z');
INSERT INTO "operation" VALUES('49a483a159c24dd9af08a3200c6f7466','rin','index','2026-11-22T08:49:01.892814Z');
INSERT INTO "operation" VALUES('6a5527c94458473ca87c497ef922d64f','rin','approve','2026-11-22T08:49:01.894018Z');
INSERT INTO "operation" VALUES('4774bc3b65714dde9bc95e790cc81910','rin','number','2026-11-22T08:49:01.910389Z');
INSERT INTO "operation" VALUES('4375142c5f174f71a6ec36452e57a693','rin','stage','2026-11-22T08:49:01.911762Z');
INSERT INTO "operation" VALUES('754049d850f34449898a08eae4ad7845','rin','intake','2026-11-22T08:49:01.913141Z');
INSERT INTO "operation" VALUES('57af0c4fd0504197b7a18f9333648ebd','rin','clear-staging','2026-11-22T08:49:01.915501Z');
INSERT INTO "operation" VALUES('52174eab3cb24f3b92516e4f137f0c5c','rin','clear-staging','2026-11-22T08:49:01.915979Z');
INSERT INTO "operation" VALUES('7e455058165646ea9d49f224babdab2e','rin','clear-staging','2026-11-22T08:49:01.916422Z');
INSERT INTO "operation" VALUES('6a441cb8b75c41539569bc11bbf180c1','rin','clear-staging','2026-11-22T08:49:01.916922Z');
INSERT INTO "operation" VALUES('dc0e782cc7504f948f47c5cecbc00208','rin','clear-staging','2026-11-22T08:49:01.917389Z');
INSERT INTO "operation" VALUES('bdcca689c59d4982b5165aa3b2d8618b','rin','clear-staging','2026-11-22T08:49:01.917872Z');
INSERT INTO "operation" VALUES('3f72deed8b344388924b2835e6bc74d7','rin','clear-staging','2026-11-22T08:49:01.918363Z');
INSERT INTO "operation" VALUES('ce240a8ce1834b51beef0c8606c31a1f','rin','index','2026-11-22T08:49:01.918732Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T08:49:01.922442Z');
INSERT INTO "operation" VALUES('ed90da4ac0104288851f6a4c76c67e2f','mai','closing-chunk','2026-11-22T08:49:01.924136Z');
INSERT INTO "operation" VALUES('d2d511e024ac42eca4857adf1c361c27','mai','close','2026-11-22T08:49:01.939012Z');
INSERT INTO "operation" VALUES('6886b5ead4784df0ae28bba4a0c891ba','ren','approve','2026-11-22T08:49:01.947141Z');
INSERT INTO "operation" VALUES('ab68324159344ca89cb60bbd81a00fa2','ren','approve','2026-11-22T08:49:01.956539Z');
INSERT INTO "operation" VALUES('3983453ca9604eac885b438076122866','ren','approve','2026-11-22T08:49:01.964672Z');
INSERT INTO "operation" VALUES('1772289ee22f42e281da92b776962277','ren','approve','2026-11-22T08:49:01.973437Z');
INSERT INTO "operation" VALUES('c0f783ca8c6443a7968618af813f5cbc','ren','number','2026-11-22T08:49:01.991329Z');
INSERT INTO "operation" VALUES('9c81779019d74f6d89028bc940166664','ren','stage','2026-11-22T08:49:01.993106Z');
INSERT INTO "operation" VALUES('6d53db2433bb4d52987a2e02e7f533f2','ren','intake','2026-11-22T08:49:01.994687Z');
INSERT INTO "operation" VALUES('c6cdfbedd6a5467c9dcba236ff0b74d1','ren','clear-staging','2026-11-22T08:49:01.997434Z');
INSERT INTO "operation" VALUES('ba0a7e6ba2fa4f9a8967ef9fdfa8d3d4','ren','clear-staging','2026-11-22T08:49:01.998112Z');
INSERT INTO "operation" VALUES('dd48af93c52f41009d6fac471aa9cf0c','ren','clear-staging','2026-11-22T08:49:01.998702Z');
INSERT INTO "operation" VALUES('f01cd3112aa846faacad4a943defd3a9','ren','clear-staging','2026-11-22T08:49:01.999327Z');
INSERT INTO "operation" VALUES('5cdd4f4b74f245338e1a3d50a605a238','ren','clear-staging','2026-11-22T08:49:01.999866Z');
INSERT INTO "operation" VALUES('564f9115035c42778a056e820d847838','ren','clear-staging','2026-11-22T08:49:02.000401Z');
INSERT INTO "operation" VALUES('d6537af5c2b14a088b69cf15481ca9c1','ren','clear-staging','2026-11-22T08:49:02.000879Z');
INSERT INTO "operation" VALUES('bd8a478aa5c64ddf9632905f2bfc51a1','ren','index','2026-11-22T08:49:02.001495Z');
INSERT INTO "operation" VALUES('729b28bda21145eda1c330a2aac99422','mai','render-letters','2026-11-22T08:49:02.003045Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T08:49:02.007774Z');
INSERT INTO "operation" VALUES('df6f891832ab4c9187e26e5719ca22bf','mai','closing-chunk','2026-11-22T08:49:02.009209Z');
INSERT INTO "operation" VALUES('9a59771833b3490e958fcfdc7d7255af','mai','close','2026-11-22T08:49:02.019745Z');
INSERT INTO "operation" VALUES('3cdd678d55a84beaabf4dc5cc0a38525','ren','approve','2026-11-22T08:49:02.027344Z');
INSERT INTO "operation" VALUES('3bd9f9a8fa8d4d13922517e7684c95dc','ren','approve','2026-11-22T08:49:02.038028Z');
INSERT INTO "operation" VALUES('7a805fb01dd24fba866d8cf07ff3a65e','rin','number','2026-11-22T08:49:02.059296Z');
INSERT INTO "operation" VALUES('0a88c2e8e5c0409894389ef5963190d2','rin','stage','2026-11-22T08:49:02.062157Z');
INSERT INTO "operation" VALUES('929035a4f027416699d407dfa645a2a1','rin','intake','2026-11-22T08:49:02.064014Z');
INSERT INTO "operation" VALUES('52ae8441a2cb4c669abbcb42de9899bb','rin','clear-staging','2026-11-22T08:49:02.067267Z');
INSERT INTO "operation" VALUES('8e36e11184f644cda21743416d28ff5e','rin','clear-staging','2026-11-22T08:49:02.067899Z');
INSERT INTO "operation" VALUES('3c1fde4d815249c992a480500a68bcf7','rin','clear-staging','2026-11-22T08:49:02.068446Z');
INSERT INTO "operation" VALUES('146dea2a14234149bcb269f6215384e0','rin','clear-staging','2026-11-22T08:49:02.068959Z');
INSERT INTO "operation" VALUES('9a3fdd59d94048d7ac1c0f821a63337d','rin','clear-staging','2026-11-22T08:49:02.069591Z');
INSERT INTO "operation" VALUES('6fb104584db94a83a678a1b2f7e69114','rin','clear-staging','2026-11-22T08:49:02.070119Z');
INSERT INTO "operation" VALUES('622e740747104439b812243391429cc1','rin','clear-staging','2026-11-22T08:49:02.070690Z');
INSERT INTO "operation" VALUES('1039c8c43ed047e18c211abb893ab587','rin','index','2026-11-22T08:49:02.071224Z');
INSERT INTO "operation" VALUES('15d75e58c85c408c8a9298ad1084c87c','rin','reject','2026-11-22T08:49:02.072459Z');
INSERT INTO "operation" VALUES('3e26eb677403453685289aabe8cc648b','rin','approve','2026-11-22T08:49:02.084271Z');
INSERT INTO "operation" VALUES('6e44daa8698744099f20430874594eca','rin','approve','2026-11-22T08:49:02.094419Z');
INSERT INTO "operation" VALUES('1fa58ecd985b4fc8bbbb5b96c085b269','ren','approve','2026-11-22T08:49:02.104635Z');
INSERT INTO "operation" VALUES('345e864bb5cb4661a91dcd372f83a05a','ren','settle','2026-11-22T08:49:02.114895Z');
INSERT INTO "operation" VALUES('7a80d6af494f4724b442bb14384c0114','ren','approve','2026-11-22T08:49:02.174605Z');
INSERT INTO "operation" VALUES('dae70f9853d44579b4da59c15e4cc09a','mai','render-letters','2026-11-22T08:49:02.184187Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T08:49:02.188124Z');
INSERT INTO "operation" VALUES('b33f7ead1ce24a4a99fb2983046d84e4','mai','closing-chunk','2026-11-22T08:49:02.189560Z');
INSERT INTO "operation" VALUES('40be2c0d29c9490ca94e590fb942c850','mai','close','2026-11-22T08:49:02.199179Z');
INSERT INTO "operation" VALUES('d73253874e88443b9d6959949d79f625','rin','number','2026-11-22T08:49:02.215969Z');
INSERT INTO "operation" VALUES('d1d2cc9772754ba8aed0f7c0b3e35011','rin','stage','2026-11-22T08:49:02.218502Z');
INSERT INTO "operation" VALUES('c701e71b6f5540fc9c03b2acb1ea52de','rin','intake','2026-11-22T08:49:02.220658Z');
INSERT INTO "operation" VALUES('59e243ffeda74f4bba6638ffc256feaa','rin','clear-staging','2026-11-22T08:49:02.223901Z');
INSERT INTO "operation" VALUES('96b3d39a27aa4482b268e18000cad836','rin','clear-staging','2026-11-22T08:49:02.224597Z');
INSERT INTO "operation" VALUES('340eb91f0cfd44a8afedee9be0d5d8d4','rin','clear-staging','2026-11-22T08:49:02.225366Z');
INSERT INTO "operation" VALUES('b1406d2c43a84c88aaae01aa3112fe43','rin','clear-staging','2026-11-22T08:49:02.226032Z');
INSERT INTO "operation" VALUES('ecd993aebfe34216ab7f31058efab699','rin','clear-staging','2026-11-22T08:49:02.226670Z');
INSERT INTO "operation" VALUES('2d1e2b40efdb42acb57968b2de9760fa','rin','clear-staging','2026-11-22T08:49:02.227327Z');
INSERT INTO "operation" VALUES('ba213faf330b41ba821ee86f8f774384','rin','clear-staging','2026-11-22T08:49:02.227922Z');
INSERT INTO "operation" VALUES('2059333db94740e1943665b002d71ebd','rin','index','2026-11-22T08:49:02.228508Z');
INSERT INTO "operation" VALUES('32f94722557b44d8b8e1a3deb93a833d','rin','approve','2026-11-22T08:49:02.230649Z');
INSERT INTO "operation" VALUES('3800774332e940ef900d739bd523dc11','ren','approve','2026-11-22T08:49:02.241593Z');
INSERT INTO "operation" VALUES('03383eae50ab4c4d95ef3f6fe82ebdbe','ren','approve','2026-11-22T08:49:02.252990Z');
INSERT INTO "operation" VALUES('3cc505d8a0004247ba8e2c9753c7122f','mai','render-letters','2026-11-22T08:49:02.262412Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T08:49:02.268785Z');
INSERT INTO "operation" VALUES('11b6655b5ccc44ee987011c993e1383f','mai','closing-chunk','2026-11-22T08:49:02.270517Z');
INSERT INTO "operation" VALUES('f56a441f30324438af1bc3af6d6a6784','mai','close','2026-11-22T08:49:02.281415Z');
INSERT INTO "operation" VALUES('86ac9b35ecd244749f7c5d45be07f2db','rin','number','2026-11-22T08:49:02.295432Z');
INSERT INTO "operation" VALUES('c054158a63c7474e8383852957097de5','rin','stage','2026-11-22T08:49:02.298055Z');
INSERT INTO "operation" VALUES('9349a402ff8e465a8e6cf7884dc2fdb9','rin','intake','2026-11-22T08:49:02.300322Z');
INSERT INTO "operation" VALUES('420f224cbff74810a8aea033e3a8f27e','rin','clear-staging','2026-11-22T08:49:02.303219Z');
INSERT INTO "operation" VALUES('11df97d26a814b29b4324655c3228115','rin','clear-staging','2026-11-22T08:49:02.303696Z');
INSERT INTO "operation" VALUES('a1c5d24c9c4543799e339f91b1fc4f4b','rin','clear-staging','2026-11-22T08:49:02.304285Z');
INSERT INTO "operation" VALUES('f9afde2569c1457cb589603d15d5a159','rin','clear-staging','2026-11-22T08:49:02.305096Z');
INSERT INTO "operation" VALUES('61cf1452c40f4d8a8ea1c3c26b8fafb2','rin','clear-staging','2026-11-22T08:49:02.306011Z');
INSERT INTO "operation" VALUES('3bf5db108415467fa0c290c0cffb3dac','rin','clear-staging','2026-11-22T08:49:02.306478Z');
INSERT INTO "operation" VALUES('435704e2068943f8a229eb7cf44072e2','rin','clear-staging','2026-11-22T08:49:02.306863Z');
INSERT INTO "operation" VALUES('f7e8b10890424702a588b1cbea4d5da5','rin','index','2026-11-22T08:49:02.307404Z');
INSERT INTO "operation" VALUES('40be3f4d77a346008d87b921308774e8','ren','reject','2026-11-22T08:49:02.310318Z');
INSERT INTO "operation" VALUES('cbc0e916dc204f5e98029932707260c4','mai','render-letters','2026-11-22T08:49:02.319004Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T08:49:02.322804Z');
INSERT INTO "operation" VALUES('371ee5958d1b48ffae2da1c08aef940b','mai','closing-chunk','2026-11-22T08:49:02.324117Z');
INSERT INTO "operation" VALUES('a132947e469a494bb9b0a8dc89357a5a','mai','close','2026-11-22T08:49:02.332605Z');
INSERT INTO "operation" VALUES('17f26b4d7c0d4f36ab24a8e88e6f08fb','ren','number','2026-11-22T08:49:02.347876Z');
INSERT INTO "operation" VALUES('db2cc481b70d4267a672f2ce3b525169','ren','stage','2026-11-22T08:49:02.349871Z');
INSERT INTO "operation" VALUES('babf9157d43e4f1ea0258bd63aa16ce7','ren','intake','2026-11-22T08:49:02.351305Z');
INSERT INTO "operation" VALUES('aff7709333a343b89c05ab04482853b5','ren','clear-staging','2026-11-22T08:49:02.354033Z');
INSERT INTO "operation" VALUES('4e8f8162a34a4eefa8ef30d2821b5c86','ren','clear-staging','2026-11-22T08:49:02.354461Z');
INSERT INTO "operation" VALUES('ba0faf9097c346d593c95c5b2bc406c6','ren','clear-staging','2026-11-22T08:49:02.354906Z');
INSERT INTO "operation" VALUES('fb0a93b549ce40be8caf1d84f4911e89','ren','clear-staging','2026-11-22T08:49:02.355272Z');
INSERT INTO "operation" VALUES('8c7a7d92117e4a4d9a8cb446060d5194','ren','clear-staging','2026-11-22T08:49:02.355608Z');
INSERT INTO "operation" VALUES('1234665b00cf48c9a5e34efae762d4c2','ren','clear-staging','2026-11-22T08:49:02.356206Z');
INSERT INTO "operation" VALUES('afb35f01be514198b77c6d5919d6b8bc','ren','clear-staging','2026-11-22T08:49:02.356855Z');
INSERT INTO "operation" VALUES('4d40a4c06eab4e509a595b7c063ad4b6','ren','index','2026-11-22T08:49:02.357271Z');
INSERT INTO "operation" VALUES('2304cee0c6a94ff89040dce9c9bdcf2a','mai','render-letters','2026-11-22T08:49:02.358261Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T08:49:02.366803Z');
INSERT INTO "operation" VALUES('ebb4fc66fce64089b61ff04c9f56af3c','mai','closing-chunk','2026-11-22T08:49:02.368816Z');
INSERT INTO "operation" VALUES('39a60a5fbe534be6b2d16c2978271a40','mai','order-queue','2026-11-22T08:49:02.379301Z');
INSERT INTO "operation" VALUES('db2d1f25e79440949ecf4b2de824916a','mai','close','2026-11-22T08:49:02.381803Z');
INSERT INTO "operation" VALUES('fbb6c975f2854f92831c3edb6427638a','ren','approve','2026-11-22T08:49:02.390337Z');
INSERT INTO "operation" VALUES('1d30a238800a4c54b27ef3fec57b35be','ren','number','2026-11-22T08:49:02.410701Z');
INSERT INTO "operation" VALUES('079c1e9b05d6453e988fb3b8c0175fc9','ren','stage','2026-11-22T08:49:02.412628Z');
INSERT INTO "operation" VALUES('5ecff551c32c4dda8e90e3613458bcc4','ren','intake','2026-11-22T08:49:02.414588Z');
INSERT INTO "operation" VALUES('6aac99cfc46040d39baefe9694524eec','ren','clear-staging','2026-11-22T08:49:02.418178Z');
INSERT INTO "operation" VALUES('e14943714d764735a19a8e16db1b0129','ren','clear-staging','2026-11-22T08:49:02.418866Z');
INSERT INTO "operation" VALUES('8fbc123a9bdc4c6889d247d396834a99','ren','clear-staging','2026-11-22T08:49:02.419521Z');
INSERT INTO "operation" VALUES('7e07cd9800524a3aa315a702ad5abce1','ren','clear-staging','2026-11-22T08:49:02.420085Z');
INSERT INTO "operation" VALUES('abb1be3d293041569712330bbfe2427d','ren','clear-staging','2026-11-22T08:49:02.420655Z');
INSERT INTO "operation" VALUES('807cee36cbc549798e7b79f23fa254db','ren','clear-staging','2026-11-22T08:49:02.421215Z');
INSERT INTO "operation" VALUES('9939b56be7d24d3c86307c3ddefaf464','ren','clear-staging','2026-11-22T08:49:02.421840Z');
INSERT INTO "operation" VALUES('e556eab5220d42fda99348b5098214a0','ren','index','2026-11-22T08:49:02.422557Z');
INSERT INTO "operation" VALUES('d36567273188434ea73cc8511a19a3b1','ren','number','2026-11-22T08:49:02.435388Z');
INSERT INTO "operation" VALUES('5b368565716f44fa836810c9bc5f15fa','ren','stage','2026-11-22T08:49:02.438024Z');
INSERT INTO "operation" VALUES('e2589365c41b4aa68dd040c48da9983a','ren','intake','2026-11-22T08:49:02.439952Z');
INSERT INTO "operation" VALUES('f61eaf806f9b46a5a7230f8a40a6ec0f','ren','clear-staging','2026-11-22T08:49:02.443053Z');
INSERT INTO "operation" VALUES('31ba4281dec7486c95c3490aa1ae435f','ren','clear-staging','2026-11-22T08:49:02.443663Z');
INSERT INTO "operation" VALUES('c820aaff77674a29929ca72de7c10b85','ren','clear-staging','2026-11-22T08:49:02.444227Z');
INSERT INTO "operation" VALUES('9ea662e80eaf4b6b93440899fe0fc300','ren','clear-staging','2026-11-22T08:49:02.444810Z');
INSERT INTO "operation" VALUES('0909f9cf5d114aed88eddcd7d0550682','ren','clear-staging','2026-11-22T08:49:02.445560Z');
INSERT INTO "operation" VALUES('ad43a0a2f42042c482a1bba796bf8e82','ren','clear-staging','2026-11-22T08:49:02.446235Z');
INSERT INTO "operation" VALUES('d6eea4511fe04c1881d88ecb165f2ad8','ren','clear-staging','2026-11-22T08:49:02.446884Z');
INSERT INTO "operation" VALUES('9bb58407078f4781b613d96e95584174','ren','index','2026-11-22T08:49:02.447416Z');
INSERT INTO "operation" VALUES('cf6936ade36a45cfa4072333d963c26a','mai','cancel','2026-11-22T08:49:02.449589Z');
INSERT INTO "operation" VALUES('8603e64ad2b24adbbcaeef306d8b899e','rin','return','2026-11-22T08:49:02.466562Z');
INSERT INTO "operation" VALUES('7170a25109da448fa9b87c77967432d0','ren','withdraw','2026-11-22T08:49:02.478538Z');
INSERT INTO "operation" VALUES('3d5a779450ac448f9596d134f285945b','rin','reject','2026-11-22T08:49:02.490493Z');
INSERT INTO "operation" VALUES('514d8b8dbe514aef9562d68b584b6822','rin','take','2026-11-22T08:49:02.501979Z');
INSERT INTO "operation" VALUES('498f73d71c18407790c4ff74377042e4','ren','take','2026-11-22T08:49:02.513049Z');
INSERT INTO "operation" VALUES('dbfaf42152c348f7952ac3a8b7bcaece','rin','approve','2026-11-22T08:49:02.545411Z');
INSERT INTO "operation" VALUES('8cb208bf819d4fbcab389d91ce24cdaa','mai','render-letters','2026-11-22T08:49:02.905619Z');
INSERT INTO "operation" VALUES('53d99550aff742bbbcfab803ad66cc0f','rin','save-view','2026-11-22T08:49:04.213289Z');
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
INSERT INTO "presence" VALUES('rin','A-0000035-8','2026-11-22T08:49:04.267276Z','2026-11-22T08:49:04.267276Z');
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'E794B4A09C47A77921356A96FADEB51A4C58AEC7900AC840C838DFC8C479AF15','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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

# a provider that does not answer a return for correction; days after the return
[corrections]
first_reminder_days = 14
reminder_every_days = 7
close_after_days = 45

# approvals that another person looks at a second time
[sampling]
first = 20                   # everybody''s first ones
share_percent = 5            # of the later ones, drawn by chance

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
dated = ["tax-return", "tax-certificate"]   # papers that are for a year
years_back = 2               # how many years before the application''s arrival such a paper may be for

# the ledger of what arrives by mail or by hand
[receipts]
waiting_days = 3             # calendar days after which it is waiting too long to be taken in

# when two applications may be for one store (名寄せ): shown to a reviewer from so many points (0 to 100) on; likeness in per cent from which a
# difference may be a slip of the pen. Of name and reading the better sign counts.
[same_store]
review_from = 45
alike_from = 70
[same_store.points]
name-equal = 45
kana-equal = 32              # written otherwise, read alike
name-close = 30              # a slip or two
name-part = 25               # one is part of the other, or its words stand in another order
kana-close = 20
name-differs = -15
branch-differs = -20         # 駅前店 and 港店
phone-equal = 35
phone-close = 5              # one digit: neighbours have such numbers too
phone-differs = -5           # numbers change
address-equal = 30
address-part = 22            # one says less than the other
address-close = -5           # same town, other plot: re-numbered, or a slip
address-differs = -20
town-differs = -25
floor-differs = -20
corporate-equal = 10
corporate-differs = -25
business-alike = 10          # where there is no corporate number to go by
business-differs = -15
elsewhere = -25              # one business, two addresses: branches

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

[queue]
skill_days = 3               # a case this close to its urgent day goes to whoever asks, practised in it or not

# when something counts as stuck: calendar days without anything happening to it
[patrol]
untouched_days = 7           # an open case that somebody holds, or that a closing run left open
unread_correction_days = 3   # an answer of a provider that nobody has judged
second_person_days = 3       # a decision that awaits a second person
letter_days = 3              # a letter that nobody has written
unconfirmed_file_days = 1    # a file whose time of receipt waits for a second person
proposal_days = 7            # a registration that was proposed and not signed

# reasons: `for` names the decisions that may give one; `letter` is the sentence that the paper carries; `field` what is to be mended
[reasons.other]
for = ["return", "reject", "reopen", "cancel", "disagree", "hand-back"]
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
rule = "excluded"            # of what is judged by discretion (E10), a rejection too takes two people

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

[reasons.no-answer]
for = ["close-correction"]
label = { ja = "補正の提出なし", en = "correction never answered" }
letter = "補正をお願いしておりましたが、期限までにご提出を確認できませんでした。"

[reasons.mistake]
for = ["reopen"]
label = { ja = "判断の誤り", en = "mistaken decision" }
letter = ""

[reasons.new-facts]
for = ["reopen"]
label = { ja = "新たな事実", en = "new facts" }
letter = ""

[reasons.looked-documents]
for = ["disagree"]
label = { ja = "書類の確認もれ", en = "documents not looked at closely" }
letter = ""

[reasons.looked-figures]
for = ["disagree"]
label = { ja = "規模・所得の判定の誤り", en = "size or income judged wrongly" }
letter = ""

[reasons.looked-excluded]
for = ["disagree"]
label = { ja = "対象外の事業者・商品の見落とし", en = "excluded business or goods overlooked" }
letter = ""

[reasons.looked-rate]
for = ["disagree"]
label = { ja = "還元率・補助の判定の誤り", en = "rate or subsidy judged wrongly" }
letter = ""

[reasons.looked-store]
for = ["disagree"]
label = { ja = "店舗の同一・所在地の確認もれ", en = "same store or address not looked at closely" }
letter = ""

# why somebody hands a case back that they hold; these stand in no letter
[reasons.not-practised]
for = ["hand-back"]
label = { ja = "専門外", en = "needs somebody practised in it" }
letter = ""

[reasons.interest]
for = ["hand-back"]
label = { ja = "利害関係", en = "conflict of interest" }
letter = ""

[reasons.absence]
for = ["hand-back"]
label = { ja = "不在になる", en = "going to be away" }
letter = ""

[reasons.not-meant]
for = ["hand-back"]
label = { ja = "誤って担当", en = "taken by mistake" }
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
labels = { store = "店舗名", merchant_id = "加盟店ID", application = "受付番号", reference = "申請番号", rate = "還元率", start = "還元開始日", services = "対象サービス", reasons = "理由", corrections = "補正事項", address = "店舗所在地", provider = "決済事業者", registered = "登録日", provider_number = "登録番号", ends = "登録取消日", received = "受付日", suspended = "停止期間", conditions = "条件", grant = "交付決定番号", project = "改修の内容", amount = "金額", review = "審査番号", place = "番号", severity = "区分", finding = "指摘事項", due = "是正期限", resumed = "停止解除日", change = "変更の内容", changed_on = "変更日", asked = "補正依頼日", answer_by = "提出期限" }
unsubsidised = "{rate}%（国の補助の対象外）"
contact = "本通知に関するお問い合わせは、申請をされた決済事業者（{provider}）までお願いいたします。"

[letters.registered]
title = "加盟店登録決定通知書"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について、審査の結果、{programme}の加盟店として登録することを決定しましたので、下記のとおり通知します。", "開始日より前のお支払いは、還元の対象となりません。店頭用広報ツールは別途お送りします。"]

[letters.returned]
title = "申請内容の不備に関する補正依頼書"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について内容を確認しましたところ、下記の点について補正が必要です。決済事業者を通じて、補正した内容をご提出くださいますようお願いいたします。", "補正をいただくまでの期間は、審査に要する期間に含まれません。"]

[letters.correction-reminder]
title = "補正書類のご提出のお願い（再度のご案内）"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "先に補正をお願いしました店舗の申請について、補正した内容のご提出を確認できておりません。下記の点について、決済事業者を通じてお早めにご提出くださいますようお願いいたします。", "提出期限までにご提出を確認できない場合は、申請の審査を終了することがあります。行き違いの際は、ご容赦ください。"]

[letters.correction-closed]
title = "申請の審査の終了について"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "申請のありました店舗について、下記の理由により審査を終了しましたので、お知らせします。改めて申請される場合は、新しい申請番号にて、決済事業者を通じてご提出ください。"]

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
','2026-11-22T08:49:00.521395Z');
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
CREATE TABLE receipt (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	received_at TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	provider_id INTEGER, 
	what TEXT NOT NULL, 
	pieces INTEGER NOT NULL, 
	taken_in_as TEXT, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT ck_receipt_channel_known CHECK (channel IN ('mail', 'hand')), 
	CONSTRAINT ck_receipt_status_known CHECK (status IN ('waiting', 'taken-in', 'sent-back')), 
	CONSTRAINT fk_receipt_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_receipt_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_receipt_number UNIQUE (number)
)
 STRICT

;
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
CREATE TABLE second_look (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	approved_version INTEGER NOT NULL, 
	approved_by TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	status TEXT NOT NULL, 
	drawn_at TEXT NOT NULL, 
	looked_by TEXT, 
	looked_at TEXT, 
	reasons TEXT, 
	rule TEXT, 
	resolved_at TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_second_look PRIMARY KEY (id), 
	CONSTRAINT ck_second_look_origin_known CHECK (origin IN ('first', 'share')), 
	CONSTRAINT ck_second_look_rule_known CHECK (rule IN ('kind', 'size', 'excluded', 'taxable-income', 'subsidiary', 'franchise', 'goods', 'consent', 'documents', 'provider', 'services', 'merchant-id', 'corporate-number', 'postal-code', 'phone', 'same-store', 'same-business')), 
	CONSTRAINT ck_second_look_status_known CHECK (status IN ('waiting', 'agreed', 'disagreed', 'dropped')), 
	CONSTRAINT fk_second_look_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_second_look_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_second_look_application_id_approved_version UNIQUE (application_id, approved_version)
)
 STRICT

;
INSERT INTO "second_look" VALUES(1,4,2,'rin','first','waiting','2019-12-02T04:43:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000004-M',2);
INSERT INTO "second_look" VALUES(2,2,2,'ren','first','waiting','2019-12-02T05:34:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000002-Q',2);
INSERT INTO "second_look" VALUES(3,5,2,'rin','first','waiting','2019-12-02T08:00:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000005-K',2);
INSERT INTO "second_look" VALUES(4,1,2,'ren','first','waiting','2019-12-05T06:42:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000001-S',2);
INSERT INTO "second_look" VALUES(5,3,2,'rin','first','waiting','2019-12-09T06:02:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000003-O',2);
INSERT INTO "second_look" VALUES(6,9,2,'ren','first','waiting','2019-12-09T08:05:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000009-C',2);
INSERT INTO "second_look" VALUES(7,8,2,'rin','first','waiting','2019-12-11T02:31:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000008-E',2);
INSERT INTO "second_look" VALUES(8,7,2,'ren','first','waiting','2019-12-11T02:54:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000007-G',2);
INSERT INTO "second_look" VALUES(9,6,2,'rin','first','waiting','2019-12-12T00:33:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000006-I',2);
INSERT INTO "second_look" VALUES(10,11,2,'rin','first','waiting','2019-12-16T06:39:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000011-O',2);
INSERT INTO "second_look" VALUES(11,12,2,'ren','first','waiting','2019-12-20T06:59:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000012-M',2);
INSERT INTO "second_look" VALUES(12,15,2,'ren','first','waiting','2019-12-23T03:26:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000015-G',2);
INSERT INTO "second_look" VALUES(13,10,2,'ren','first','waiting','2019-12-23T07:08:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000010-Q',2);
INSERT INTO "second_look" VALUES(14,13,2,'ren','first','waiting','2019-12-26T02:06:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000013-K',2);
INSERT INTO "second_look" VALUES(15,14,2,'ren','first','waiting','2019-12-27T03:05:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000014-I',2);
INSERT INTO "second_look" VALUES(16,17,2,'ren','first','waiting','2020-01-02T03:02:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000017-C',2);
INSERT INTO "second_look" VALUES(17,18,2,'rin','first','waiting','2020-01-06T03:21:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000018-A',2);
INSERT INTO "second_look" VALUES(18,16,2,'rin','first','waiting','2020-01-06T05:04:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000016-E',2);
INSERT INTO "second_look" VALUES(19,22,2,'ren','first','waiting','2020-01-07T00:55:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000022-I',2);
INSERT INTO "second_look" VALUES(20,21,3,'ren','first','waiting','2020-01-07T02:38:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000021-K',3);
INSERT INTO "second_look" VALUES(21,20,2,'rin','first','waiting','2020-01-14T06:15:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000020-M',2);
INSERT INTO "second_look" VALUES(22,25,2,'ren','first','waiting','2020-01-15T06:12:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000025-C',2);
INSERT INTO "second_look" VALUES(23,26,2,'ren','first','waiting','2020-01-15T06:30:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000026-A',2);
INSERT INTO "second_look" VALUES(24,31,2,'ren','first','waiting','2020-01-27T07:05:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000031-G',2);
INSERT INTO "second_look" VALUES(25,33,2,'rin','first','waiting','2020-01-28T01:00:00.000000Z',NULL,NULL,NULL,NULL,NULL,'A-0000033-C',2);
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
INSERT INTO "serial_counter" VALUES('turn:2:2019-12-18',6);
INSERT INTO "serial_counter" VALUES('turn:1:2019-12-27',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-08',7);
INSERT INTO "serial_counter" VALUES('shipment',45);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-16',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-29',4);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-06',5);
INSERT INTO "serial_counter" VALUES('turn:4:2020-02-06',5);
INSERT INTO "serial_counter" VALUES('turn:2:2020-02-18',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-18',2);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-26',5);
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$qpacoyEDUiiK89UtfaK4Tg$LiiZ2pBfSSTnNY0KIyo6Drwpuyt0w7S5ZzwCJjjEXS0',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$7d9G57jdYAgjhkRRTPLaHA$T3h0ci5q3NClLKlNvOIMhtTPoXokjAzmLeLS/LyA7Qg',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$05E03m+kcKmiZVa8pL7qnQ$xsHiQcJtcNT9pRDEZ3GoWipKf2PK9ATgzpiRaHgdJJ8',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$tfLxIyeYg5x15CCnH6KBeA$mTGFfBxXRDZFGWKYXZvuf70WO+lKceq4kLbV0lu7UVs',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$XCSMraWbeHIJQO9JYtfLKQ$Zg7Yl4R01n6kVG3I3M229yybjwFbAXBK96Xq1j+WxNM',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$Ucv4Cs1JKnq7A2bDkDpGog$qVWFDN+0+PHYS4hWOzR1OfZYu2beTsyXSIxVF7SCXAY',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$skWnJCc8T92qdDCYDHVhMQ$Y/ZbOaqUSGtYah6KxDzrMq5Qe9VMsT3TQ2SUvIMl7nE',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$pJQ+Rx4ibgHRA1CoagCmiw$MTCmHHA60JrmYg5yfqsakziYV/W2ataJCq15JpoZyMA',1);
CREATE TABLE staff_absence (
	login TEXT NOT NULL, 
	from_on TEXT NOT NULL, 
	until_on TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_staff_absence PRIMARY KEY (login), 
	CONSTRAINT fk_staff_absence_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_staff_absence_login_staff FOREIGN KEY(login) REFERENCES staff (login)
)
 STRICT

;
CREATE TABLE staff_skill (
	login TEXT NOT NULL, 
	skill TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_staff_skill PRIMARY KEY (login, skill), 
	CONSTRAINT ck_staff_skill_skill_known CHECK (skill IN ('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software', 'franchise', 'corrections')), 
	CONSTRAINT fk_staff_skill_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_staff_skill_login_staff FOREIGN KEY(login) REFERENCES staff (login)
)
 STRICT

;
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
, urgent_on TEXT, turn INTEGER)
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
, kana_town_key INTEGER, address_key INTEGER)
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
	name_key INTEGER NOT NULL, kana_town_key INTEGER, address_key INTEGER, 
	CONSTRAINT pk_store PRIMARY KEY (id), 
	CONSTRAINT ck_store_kind_known CHECK (kind IN ('fixed', 'mobile', 'ec')), 
	CONSTRAINT fk_store_business_id_business FOREIGN KEY(business_id) REFERENCES business (id), 
	CONSTRAINT fk_store_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_store_joined_to_store FOREIGN KEY(joined_to) REFERENCES store (id), 
	CONSTRAINT uq_store_merchant_id UNIQUE (merchant_id)
)
 STRICT

;
INSERT INTO "store" VALUES(1,1,NULL,'30J8XXVZ0RF7U','A-0000001-S',1,'久美子書店','クミコショテン','fixed',NULL,'4409830','愛知県','豊橋市','月見台8丁目26-29',NULL,'0532015627',3627786556408305367,8024992614758696021,3061960068282274556);
INSERT INTO "store" VALUES(2,2,NULL,'9OJWYB076A92G','A-0000002-Q',1,'横丁ひまわり鍼灸院','ヨコチョウヒマワリシンキュウイン','fixed',NULL,'8125277','福岡県','福岡市博多区','常盤町５丁目３０－２',NULL,'0920009187',3607062869149622310,7384708128145323229,9042280291448368689);
INSERT INTO "store" VALUES(3,2,NULL,'WXXIT3DWTLELK','A-0000003-O',1,'マロンプランニング 杉浜店','マロンプランニング スギハマテン','fixed',NULL,'8127534','福岡県','福岡市博多区','青葉台4-1-4','たんぽぽプラザ1Ｆ','0920077974',4280023302815021634,123486139444254359,5349760795188992219);
INSERT INTO "store" VALUES(4,4,NULL,'J7C5OV67VVCI4','A-0000004-M',1,'村田達也どぶろく蔵','ムラタタツヤドブロクグラ','fixed',NULL,'3057027','茨城県','つくば市','若葉町7-7-8',NULL,'09007368787',6368538082453486415,3361601578833374735,8486958838002660851);
INSERT INTO "store" VALUES(5,2,NULL,'6HQRINJWI7I1Q','A-0000005-K',1,'マロンプランニング 柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8124008','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477,6421885786058580590,1816959207972221231);
INSERT INTO "store" VALUES(6,6,NULL,'C5RFK15P1P4AL','A-0000006-I',1,'Boutique Soleil-Hinata','ブティック ソレイユ ヒナタ','fixed',NULL,'1763100','東京都','練馬区','東町2丁目19-14',NULL,'0300373674',4611232527986080305,4128768786641108127,2484432624708571228);
INSERT INTO "store" VALUES(7,7,NULL,'ZE52FTHEP0ATJ','A-0000007-G',1,'お好み焼き亀村','オコノミヤキカメムラ','fixed',NULL,'6627348','兵庫県','西宮市','港町四丁目29番6号','なごみハイツ402号','0798089047',1291106812709688572,4519493083399268500,1065478151985933094);
INSERT INTO "store" VALUES(8,8,NULL,'MOJO9LU3DCFC3','A-0000008-E',1,'Flower Marche & Yuzu','フラワー マルシェ アンド ユズ','fixed',NULL,'4308551','静岡県','浜松市中区','錦町1丁目26-2',NULL,'0530039887',7500308370597240335,4644419800078116671,6339664412225453461);
INSERT INTO "store" VALUES(9,9,NULL,'9YXA4DOEEMD9N','A-0000009-C',1,'焼鳥浜黒滝','ヤキトリハマクロタキ','fixed',NULL,'6114245','京都府','宇治市','天神町３丁目３－１４',NULL,'0774080167',2613524052731544600,7276076666632152409,7238331859172663957);
INSERT INTO "store" VALUES(10,10,NULL,'W7CXY4142YISO','A-0000010-Q',1,'ホテル西口銀河','ホテルニシグチギンガ','fixed',NULL,'3207759','栃木県','宇都宮市','若草台１－３６－２８',NULL,'0280072387',1285141766353441487,7967977482552393537,4464545268715194932);
INSERT INTO "store" VALUES(11,11,NULL,'2WCL0JMWKF51Q','A-0000011-O',1,'御菓子司鶴舟','オカシツカサツルフネ','fixed',NULL,'5814331','大阪府','八尾市','若葉町4-5-7','第1風車ビル','0720035187',4344282231980433181,2306457740086814138,5676816482554043738);
INSERT INTO "store" VALUES(12,12,NULL,'P5R7VAZL8RAKJ','A-0000012-M',1,'カラオケ橋詰近藤','カラオケハシヅメコンドウ','fixed',NULL,'8994082','鹿児島県','霧島市','桜町７丁目５－５',NULL,'0995099437',3089778698095661711,3922156196547313030,4093659239333224756);
INSERT INTO "store" VALUES(13,13,NULL,'CF5UP2CBW2G3Y','A-0000013-K',1,'春笠金物店','ハルガサカナモノテン','fixed',NULL,'2719200','千葉県','松戸市','末広町１－７－２４',NULL,'0470067687',4287823677230770460,149158772601176731,629790686701743402);
INSERT INTO "store" VALUES(14,14,NULL,'ZOJGKU5MXCE0Z','A-0000014-I',1,'川端藤井ケアセンター','カワバタフジイケアセンター','fixed',NULL,'2437466','神奈川県','厚木市','日の出町５－１９－２６',NULL,'0460088987',5976825195333592762,6439236038263227578,6824231087320456536);
INSERT INTO "store" VALUES(15,15,NULL,'MYX2FMIBLOJJ3','A-0000015-G',1,'誠青果店','マコトセイカテン','fixed',NULL,'9869921','宮城県','石巻市','月見台5-37-13','ひまわりビル2F','0225039537',335176431605934584,6422502177390805105,8672223882359866874);
INSERT INTO "store" VALUES(16,1,NULL,'SMYQG044466SO','A-0000016-E',1,'藤田コーポレーション　坂下店','フジタコーポレーション サカシタテン','fixed',NULL,'4407218','愛知県','豊橋市','東雲町8丁目28-30',NULL,'0532084414',4483391836488519211,2231181369921158516,2093247929337927336);
INSERT INTO "store" VALUES(17,17,NULL,'FWCDBSGTRHBB9','A-0000017-C',1,'丘の藤森タクシー','オカノフジモリタクシー','fixed',NULL,'5160363','三重県','伊勢市','鶴見台4-14-18',NULL,'0596039307',351826673649313272,435039149581356980,7416244060070675202);
INSERT INTO "store" VALUES(18,18,NULL,'26RZ5KTIFTGUA','A-0000018-A',1,'手芸の三丁目葦浜','シュゲイノサンチョウメアシハマ','fixed',NULL,'7747730','徳島県','阿南市','桜台七丁目35番27号',NULL,'0884045867',7377386417675408054,7991573999574391315,1315815658643740283);
INSERT INTO "store" VALUES(19,19,NULL,'PF5M0CNTG3FRP','A-0000019-8',1,'丘のヴェール家電修理店','オカノヴェールカデンシュウリテン','fixed',NULL,'4588179','愛知県','名古屋市緑区','鶴見台8-10-7',NULL,'0520061187',430661130733791,6624519885565497871,9153444536428126346);
INSERT INTO "store" VALUES(20,20,NULL,'CPJ8V30J4FKAD','A-0000020-M',1,'藤畑写真館','フジハタシャシンカン','fixed',NULL,'8937423','鹿児島県','鹿屋市','弥生町34-24',NULL,'09004737574',3280714481410498445,6122511289085325046,5878632611899710221);
INSERT INTO "store" VALUES(21,2,5,NULL,'A-0000021-K',2,'マロンプランニング柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8124008','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477,6421885786058580590,1816959207972221231);
INSERT INTO "store" VALUES(22,22,NULL,'5NYIR9Y0B8C26','A-0000022-I',1,'角の竹舟自動車販売','ｶﾄﾞﾉﾀｹﾌﾈｼﾞﾄﾞｳｼｬﾊﾝﾊﾞｲ','fixed',NULL,'8665470','熊本県','八代市','ひばり台32-24','たんぽぽビル6階','0965063337',1238725499036474134,3772662522352004796,373197223584681316);
INSERT INTO "store" VALUES(23,23,NULL,'SWC5M1BQYJHL4','A-0000023-G',1,'Bar Clover & Neve','バー クローバー アンド ネーヴェ','fixed',NULL,'2605173','千葉県','千葉市中央区','栄町９－３１－１２',NULL,'0430052887',1825376144433499341,1972058941087013032,3217366719701308648);
INSERT INTO "store" VALUES(24,24,NULL,'F6RRGT410UFIH','A-0000024-E',1,'割烹中山正','カッポウナカヤマタダシ','fixed',NULL,'2313280','神奈川県','横浜市中区','若葉町5丁目11-9',NULL,'0450010287',6648230619947787834,913771549604228111,5061530816132009433);
INSERT INTO "store" VALUES(25,25,NULL,'2G5EBLHQN5L1E','A-0000025-C',1,'焼鳥月浜','ヤキトリツキハマ','fixed',NULL,'4403250','愛知県','豊橋市','港町9丁目21-17','グランドラベンダー1階','0532053201',1687309126350824286,4909850598564090889,5474012144329702746);
INSERT INTO "store" VALUES(26,26,NULL,'8462DZLXSOEW4','A-0000026-A',1,'居酒屋峠高田','イザカヤトウゲタカダ','fixed',NULL,'3713149','群馬県','前橋市','錦町28-19',NULL,'0270093687',1400458623986929262,8702117783331496362,4914001354495060236);
INSERT INTO "store" VALUES(27,27,NULL,'VDKO7RF8UYCTG','A-0000027-8',1,'鮨椿庭','ｽｼﾂﾊﾞｷﾆﾜ','fixed',NULL,'8407306','佐賀県','佐賀市','南町5-36-17',NULL,'0952021027',1680150917707656430,8553438072109261466,4459397770321500439);
INSERT INTO "store" VALUES(28,28,NULL,'INYA2JSXHAICK','A-0000028-6',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2736353','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882,3030038597501698820,5776149018959355564);
INSERT INTO "store" VALUES(29,29,NULL,'5XCXWAM8JKG9Y','A-0000029-4',1,'中華料理工藤','チュウカリョウリクドウ','fixed',NULL,'4201364','静岡県','静岡市葵区','錦町2-23-26','花かごハイツ702号','0540018587',3012873693188421077,7203128880601214912,1839862749789168116);
INSERT INTO "store" VALUES(30,30,NULL,'S6RJR2ZX6WLSG','A-0000030-I',1,'ＨＡＩＲ　Ｓｏｕｒｉｒｅ　Ｂｌａｎｃｈｅ','ヘアー スーリール ブランシュ','fixed',NULL,'0623291','北海道','札幌市豊平区','青葉台4-14-24',NULL,'0110034487',546688454411010536,656283055025833089,7622956995678207342);
INSERT INTO "store" VALUES(31,31,NULL,'YUR7TG35CFFNL','A-0000031-G',1,'川端椿川金物店','カワバタツバキカワカナモノテン','fixed',NULL,'0600355','北海道','札幌市中央区','東町5丁目36-21',NULL,'0110003274',2459681090351924438,4975691299818611908,8398985784339384943);
INSERT INTO "store" VALUES(32,32,NULL,'L46UN8XFDPDKN','A-0000032-E',1,'洋子商店','ヨウコショウテン','fixed',NULL,'0408618','北海道','函館市','日の出町2-23',NULL,'0138094847',5486121205506632455,7275601938444540765,6577107764051111093);
INSERT INTO "store" VALUES(33,33,NULL,'8EKGI0A511J3Y','A-0000033-C',1,'港すずらん陶器店','ミナトスズラントウキテン','fixed',NULL,'4606351','愛知県','名古屋市中区','幸町3-32-13','朝霧プラザ8Ｆ','0520029974',6988608685683859188,2508110919166980074,1443662671932920328);
INSERT INTO "store" VALUES(34,34,NULL,'VNY2DS3G2BH0U','A-0000034-A',1,'お好み焼き沢田','オコノミヤキサワダ','fixed',NULL,'1668987','東京都','杉並区','中央町2丁目39番地12',NULL,'0300742461',3697453846608291604,1491069314199835756,5667104536758084987);
INSERT INTO "store" VALUES(35,35,NULL,NULL,'A-0000035-8',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2736353','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882,3030038597501698820,5776149018959355564);
INSERT INTO "store" VALUES(36,19,NULL,'OLDD9YKCV5GEQ','A-0000036-6',1,'Sparrow企画 松瀬店','スパロウキカク マツセテン','fixed',NULL,'4582565','愛知県','名古屋市緑区','青葉台３－２５－３０',NULL,'0520098761',5558737992284707566,1520268875916994580,7884689808205525613);
INSERT INTO "store" VALUES(37,37,NULL,'BVRZ3QENWFEB3','A-0000037-4',1,'寿根商店 亀鶴店','コトブキネショウテン カメツルテン','fixed',NULL,'9861449','宮城県','石巻市','寿町八丁目12番4号',NULL,'0225008324',2065343141140576597,6369450486830459974,2467163560623422830);
INSERT INTO "store" VALUES(38,38,NULL,'Y46MYHRCKRJUG','A-0000038-2',1,'居酒屋風車','イザカヤカザグルマ','fixed',NULL,'4035837','山梨県','富士吉田市','鶴見台3丁目8番地5','里山センタービルＢ1','09002106361',2242297485202762812,6514803959310546,2688793456823658693);
INSERT INTO "store" VALUES(39,39,NULL,'LEK8T9LNL1IR8','A-0000039-Z',1,'辻福寿食堂','ツジフクジュショクドウ','fixed',NULL,'1508383','東京都','渋谷区','青葉台1-7-20',NULL,'0300111248',8893779200633296,2004733387053551308,2694336586955790078);
CREATE TABLE store_pair (
	store_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_store_pair PRIMARY KEY (store_id, other_id), 
	CONSTRAINT ck_store_pair_decision_known CHECK (decision IN ('same', 'apart', 'undone')), 
	CONSTRAINT ck_store_pair_in_order CHECK (store_id < other_id), 
	CONSTRAINT fk_store_pair_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_store_pair_store_id_store FOREIGN KEY(store_id) REFERENCES store (id), 
	CONSTRAINT fk_store_pair_other_id_store FOREIGN KEY(other_id) REFERENCES store (id)
)
 STRICT

;
INSERT INTO "store_pair" VALUES(5,21,'same','ren','2020-01-07T02:38:00.000000Z','A-0000021-K',2);
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
CREATE INDEX ix_store_kana_town_key ON store (kana_town_key);
CREATE INDEX ix_store_address_key ON store (address_key);
CREATE INDEX ix_store_pair_other_id ON store_pair (other_id);
CREATE INDEX ix_application_status_returned_at ON application (status, returned_at, id) WHERE returned_at IS NOT NULL;
CREATE INDEX ix_second_look_status ON second_look (status, id);
CREATE INDEX ix_second_look_approved_by_origin ON second_look (approved_by, origin);
CREATE UNIQUE INDEX uq_second_look_application_id_waiting ON second_look (application_id) WHERE status = 'waiting';
CREATE INDEX ix_second_look_unresolved ON second_look (id) WHERE status = 'disagreed' AND resolved_at IS NULL;
CREATE INDEX ix_application_status_urgent_on ON application (status, urgent_on, turn, id);
CREATE INDEX ix_receipt_waiting ON receipt (received_at) WHERE status = 'waiting';
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
CREATE TRIGGER store_pair_entry BEFORE UPDATE ON store_pair WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER correction_item_entry BEFORE UPDATE ON correction_item WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER second_look_entry BEFORE UPDATE ON second_look WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER application_version BEFORE UPDATE OF
id, number, version, provider_id, store_id, batch_id, batch_row, provider_reference, content_hash, status, assignee, received_at, completed_at,
returned_at, decided_at, cutoff_at, cutoff_start_on, due_on, start_on, verdict, return_rate, subsidised, open_points, checks, pending, services,
consent, contact_name, contact_email, industry_class, industry_detail, franchise, chain_name, exclusion, excluded_goods, documents,
declared_merchant_id
ON application WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER staff_skill_entry BEFORE UPDATE ON staff_skill WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER staff_absence_entry BEFORE UPDATE ON staff_absence WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER receipt_version BEFORE UPDATE ON receipt WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER held_batch_version BEFORE UPDATE ON held_batch WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER document_check_entry BEFORE UPDATE ON document_check WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
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
