-- A made-up office as revision 0013 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
CREATE TABLE amendment (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	application_id INTEGER NOT NULL, 
	provider_id INTEGER NOT NULL, 
	provider_reference TEXT, 
	content_hash BLOB, 
	batch_id INTEGER, 
	batch_row INTEGER, 
	received_at TEXT NOT NULL, 
	from_on TEXT NOT NULL, 
	reason TEXT, 
	at_once INTEGER NOT NULL, 
	CONSTRAINT pk_amendment PRIMARY KEY (id), 
	CONSTRAINT ck_amendment_channel_known CHECK (channel IN ('file', 'hand')), 
	CONSTRAINT ck_amendment_kind_known CHECK (kind IN ('change', 'cancellation')), 
	CONSTRAINT ck_amendment_status_known CHECK (status IN ('received', 'accepted', 'refused', 'withdrawn')), 
	CONSTRAINT fk_amendment_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_amendment_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_amendment_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_amendment_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT uq_amendment_number UNIQUE (number), 
	CONSTRAINT uq_amendment_provider_id_provider_reference UNIQUE (provider_id, provider_reference)
)
 STRICT

;
INSERT INTO "amendment" VALUES(1,'T-0000001-B',2,'accepted','change','hand',3,2,NULL,NULL,NULL,NULL,'2020-01-28T00:35:00.000000Z','2020-01-28','電話での届出',1);
INSERT INTO "amendment" VALUES(2,'T-0000002-9',1,'received','change','hand',18,1,NULL,NULL,NULL,NULL,'2020-01-28T00:35:00.000000Z','2020-01-28','書面での届出',0);
CREATE TABLE amendment_item (
	amendment_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	stated_before TEXT, 
	"after" TEXT NOT NULL, 
	from_on TEXT NOT NULL, 
	enter_on TEXT, 
	entered_at TEXT, 
	replaced TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_amendment_item PRIMARY KEY (amendment_id, place), 
	CONSTRAINT fk_amendment_item_amendment_id_amendment FOREIGN KEY(amendment_id) REFERENCES amendment (id), 
	CONSTRAINT fk_amendment_item_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_amendment_item_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "amendment_item" VALUES(1,1,3,'phone',NULL,'"09009475148"','2020-01-28',NULL,'2020-01-28T00:35:00.000000Z','"0920077974"','A-0000003-O',4);
INSERT INTO "amendment_item" VALUES(2,1,18,'store_name',NULL,'"西口笛灯食堂"','2020-01-28',NULL,NULL,NULL,'T-0000002-9',1);
INSERT INTO "amendment_item" VALUES(2,2,18,'store_name_kana',NULL,'"ニシグチフエアカリショクドウ"','2020-01-28',NULL,NULL,NULL,'T-0000002-9',1);
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
	declared_merchant_id TEXT, urgent_on TEXT DEFAULT '1970-01-01' NOT NULL, turn INTEGER DEFAULT '0' NOT NULL, industry_code TEXT, chain_key TEXT, 
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
INSERT INTO "application" VALUES(1,'A-0000001-S',4,2,1,4,2,'2019-NA-000001',X'0A741DF316F1860DCB6EB67D163CB760','cancelled',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-05T06:42:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000]}',NULL,'2 3',1,NULL,NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',0,NULL,NULL);
INSERT INTO "application" VALUES(2,'A-0000002-Q',4,2,2,4,3,'2019-NA-000002',X'E0C8497858BB1AF48F5769C26142A039','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T05:34:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000]}',NULL,'2 3',1,NULL,'cotton5524@example.jp','services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',1,NULL,NULL);
INSERT INTO "application" VALUES(3,'A-0000003-O',4,2,3,4,4,'2019-NA-000003',X'D694D73C2CA6984F38821BE41A34CEE7','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-09T06:02:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2 3',1,'髙橋 愛',NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',2,NULL,NULL);
INSERT INTO "application" VALUES(4,'A-0000004-M',3,2,4,4,5,'2019-NA-000004',X'4C1403D477B70C36ACBD0387BA6C1EF4','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T04:43:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",0,300000000,"manufacturing"],"3":["pmean",6190333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'2 3',1,'沢田学','pebble6192@example.com','manufacturing','製造業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-18',3,NULL,NULL);
INSERT INTO "application" VALUES(5,'A-0000005-K',3,2,5,4,6,'2019-NA-000005',X'9198E39E7AD77C296B08E435B51FAAAD','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T08:00:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',4,NULL,NULL);
INSERT INTO "application" VALUES(6,'A-0000006-I',3,1,6,5,2,'NR/19/00001',X'CF89ADA61A17141512159BEC003854BB','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-12T00:33:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",582000,1500000000]}',NULL,'1',1,NULL,'harbor3081@example.com','retail','衣料品','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',0,NULL,NULL);
INSERT INTO "application" VALUES(7,'A-0000007-G',3,1,7,5,3,'NR/19/00002',X'A6F60D0A7C031DE15533AA5967E73946','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:54:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",1612333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'髙木 陽菜','nuit3628@example.com','services','飲食業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-27',1,NULL,NULL);
INSERT INTO "application" VALUES(8,'A-0000008-E',3,1,8,5,4,'NR/19/00003',X'C9BEFD3DD2F652F0CFC46FD185B21DAF','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:31:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"3":["pmean",2420000,1500000000]}',NULL,'1',1,'増田　彩','sparrow99@example.jp','retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',2,NULL,NULL);
INSERT INTO "application" VALUES(9,'A-0000009-C',3,1,9,5,5,'NR/19/00004',X'F49EEE2AEAE8DEE36A531CB3515F85D2','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-09T08:05:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",7334666,1500000000]}',NULL,'1',1,'山下 昭夫',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',3,NULL,NULL);
INSERT INTO "application" VALUES(10,'A-0000010-Q',3,1,10,6,3,'NR/19/00006',X'00CB31AB923C6A00AD8737A4D940603A','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-23T07:08:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",44000000,50000000,"inns"],"3":["pmean",129275666,1500000000]}',NULL,'1',1,NULL,'neige970@example.jp','inns','宿泊業','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',0,NULL,NULL);
INSERT INTO "application" VALUES(11,'A-0000011-O',3,1,11,6,4,'NR/19/00007',X'1997FF05C3C5AD9B1F9BA6B970B39D69','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-16T06:39:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",3988000,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'田中　翼','rouge3309@example.com','retail','食料品','none',NULL,NULL,NULL,'tax-return',NULL,'2020-01-08',1,NULL,NULL);
INSERT INTO "application" VALUES(12,'A-0000012-M',3,1,12,6,5,'NR/19/00008',X'058438584E4A5545F87DBED6DECA3AA0','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-20T06:59:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2661000,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'1',1,'三浦　勇',NULL,'services','その他サービス','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-01-08',2,NULL,NULL);
INSERT INTO "application" VALUES(13,'A-0000013-K',3,1,13,7,2,'NR/19/00009',X'795047DB7EF14D4B58CE1CB0486C1927','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-26T02:06:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3500000,50000000,"retail"],"3":["pmean",3533666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',3,NULL,NULL);
INSERT INTO "application" VALUES(14,'A-0000014-I',3,1,14,7,3,'NR/19/00010',X'1FF3B9AE201A30FD060F9E1E55515DEA','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-27T03:05:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1199666,1500000000]}',NULL,'1',1,'竹内　幸子','marche238@example.com','services','介護サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',4,NULL,NULL);
INSERT INTO "application" VALUES(15,'A-0000015-G',3,1,15,7,5,'NR/19/00012',X'79BDC1470AF7A01DACB3E36F99C76D1A','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-23T03:26:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000]}',NULL,'1',1,'木村　一郎','umi7798@example.com','retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',5,NULL,NULL);
INSERT INTO "application" VALUES(16,'A-0000016-E',3,1,16,8,2,'NR/19/00013',X'912B600694E768D2D2A23F66668D3D62','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T05:04:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000],"10":["pagrees","A-0000001-S"]}',NULL,'1',1,'松田 隆',NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',0,NULL,NULL);
INSERT INTO "application" VALUES(17,'A-0000017-C',3,1,17,8,3,'NR/19/00014',X'A02050A00272C300FC3410A42761FB63','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-02T03:02:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",3826000,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,'山下 薫','gioia4168@example.com','services','運輸業','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-16',1,NULL,NULL);
INSERT INTO "application" VALUES(18,'A-0000018-A',3,1,18,8,4,'NR/19/00015',X'9ACA720D6B9DD5286E73F289FD6528B0','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T03:21:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3300000,50000000,"retail"],"3":["pmean",1686333,1500000000]}',NULL,'1',1,'高橋　直樹',NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',2,NULL,NULL);
INSERT INTO "application" VALUES(19,'A-0000019-8',2,1,19,8,5,'NR/19/00016',X'A2B1269CDC88900E6443718FF4D27DF7','rejected',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-03T05:27:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1]}',NULL,'1',1,'谷口　和子','soleil9303@example.jp','retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',3,NULL,NULL);
INSERT INTO "application" VALUES(20,'A-0000020-M',3,1,20,9,2,'NR/19/00017',X'494973B5EA2E4F5C70B3E094B94D7A1E','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-14T06:15:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2804666,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,NULL,'sole8495@example.com','services','その他サービス','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-29',0,NULL,NULL);
INSERT INTO "application" VALUES(21,'A-0000021-K',4,1,21,9,3,'NR/19/00018',X'FE0A0983FD926A742ECC46EA0E00FC58','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T02:38:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"f":["ralike","A-0000005-K","つばめカード株式会社",100,["name-equal","phone-equal","address-equal","corporate-equal"]],"10":["pagrees","A-0000002-Q"]}',NULL,'1',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',1,NULL,NULL);
INSERT INTO "application" VALUES(22,'A-0000022-I',3,1,22,9,5,'NR/19/00020',X'7182819B6AE55F68FE0C9F8BEF4BCA19','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T00:55:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pemployees",29,50,"retail"],"3":["pmean",2407666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','自動車・自動車部品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',2,NULL,NULL);
INSERT INTO "application" VALUES(23,'A-0000023-G',2,1,23,10,2,'NR/19/00021',X'C02A727C9E9C55C914FB92322526961D','rejected',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-20T02:28:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'ineligible',NULL,0,1,'{"1":["fboth_over",2200000000,50000000,103,100,"services"],"3":["pmean",47154666,1500000000]}',NULL,'1',1,'五十嵐 茂','lantern4554@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',0,NULL,NULL);
INSERT INTO "application" VALUES(24,'A-0000024-E',2,1,24,10,3,'NR/19/00022',X'3B80FBA98AABFEAD943460E22BB0260E','returned',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z','2020-01-28T00:00:00.000000Z',NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",-416334,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'1',1,NULL,'neige531@example.jp','services','飲食業','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-03-10',1,NULL,NULL);
INSERT INTO "application" VALUES(25,'A-0000025-C',3,1,25,10,4,'NR/19/00023',X'BC189E55D4D6C8CFD20097AA0DC15CC7','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:12:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",4200000,50000000,"services"],"3":["pmean",706666,1500000000]}',NULL,'1',1,'渡邊　拓也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',2,NULL,NULL);
INSERT INTO "application" VALUES(26,'A-0000026-A',3,1,26,10,5,'NR/19/00024',X'689A74BB8FEE159EC8731777A21D0CAC','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:30:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1058000,1500000000]}',NULL,'1',1,NULL,'kinari761@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',3,NULL,NULL);
INSERT INTO "application" VALUES(27,'A-0000027-8',2,4,27,11,2,'2019-BA-000001',X'580BDE9D58372806C8BC523C5C11280F','withdrawn',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,'2020-01-28T00:00:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",9190666,1500000000]}',NULL,'6',1,'吉田　達也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',0,NULL,NULL);
INSERT INTO "application" VALUES(28,'A-0000028-6',2,4,28,11,3,'2019-BA-000002',X'745F3FCBD73BA69B53391ED9E92B32C0','awaiting-second',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]]}','{"command": "reject", "by": ["rin"], "back": "in-review", "reasons": ["discretion"], "note": "制度の趣旨に照らして判断"}','6',1,'安藤 節子',NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',1,NULL,NULL);
INSERT INTO "application" VALUES(29,'A-0000029-4',1,4,29,11,4,'2019-BA-000003',X'A515A3F57B41502487B0E791CF323F65','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",140000,50000000,"services"],"3":["pmean",-208000,1500000000]}',NULL,'6',1,NULL,'olive996@example.jp','services',NULL,'none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',2,NULL,NULL);
INSERT INTO "application" VALUES(30,'A-0000030-I',1,4,30,11,5,'2019-BA-000004',X'A62CFB13474D19C99451F846482C2644','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",6262000,1500000000],"8":["pgiven",["licence"]]}',NULL,'6',1,'齋藤　葵',NULL,'services','理容・美容業','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',3,NULL,NULL);
INSERT INTO "application" VALUES(31,'A-0000031-G',2,2,31,12,2,'2019-NA-000006',X'9652AAAAB71071B2CA9C9E4D86727B2B','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-27T07:05:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",275666,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'2 3',1,'藤田　洋子','vert5592@example.com','retail','その他小売','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-02-18',0,NULL,NULL);
INSERT INTO "application" VALUES(32,'A-0000032-E',2,2,32,12,3,'2019-NA-000007',X'DD96EAA7DC842B71A8C77ECB1343B968','in-review','ren','2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",2174333,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'2 3',1,'武田 文子','luna4838@example.com','retail','食料品','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-02-18',1,NULL,NULL);
INSERT INTO "application" VALUES(33,'A-0000033-C',2,2,33,12,4,'2019-NA-000008',X'DA265783816458C671D3C7570EFFA11E','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-28T01:00:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",-6842334,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'2 3',1,'高橋 隆','felice4389@example.com','retail','その他小売','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-02-18',2,NULL,NULL);
INSERT INTO "application" VALUES(34,'A-0000034-A',1,2,34,12,5,'2019-NA-000009',X'BB932015E082CB00A5D884668C387DB4','received',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1444666,1500000000],"4":["pnot_held","100",24000000,500000000]}',NULL,'3 2',1,'広瀬　茂',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-18',3,NULL,NULL);
INSERT INTO "application" VALUES(35,'A-0000035-8',2,1,35,13,3,'NR/19/00026',X'A7C39180D9C5DCE0CD084D4C29B0D8CA','in-review','rin','2020-01-27T07:17:08.000000Z','2020-01-27T07:17:08.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-27',NULL,'eligible',5,1,1,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]],"f":["ralike","A-0000028-6","株式会社かわせみクレジット",100,["name-equal","phone-equal","address-equal","business-alike"]]}',NULL,'1',1,NULL,NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-02-18',0,NULL,NULL);
INSERT INTO "application" VALUES(36,'A-0000036-6',1,1,36,14,2,'NR/19/00027',X'CB376D058A8D35AEDE2AFE4D73F29922','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1],"10":["pagrees","A-0000019-8"]}',NULL,'1',1,'木村　健一',NULL,'retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',0,NULL,NULL);
INSERT INTO "application" VALUES(37,'A-0000037-4',1,1,37,14,3,'NR/19/00028',X'6FC9813B70F13C03EC4E2BEF37B0A7C5','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000],"10":["pagrees","A-0000015-G"]}',NULL,'1',1,'清水 文子',NULL,'retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',1,NULL,NULL);
INSERT INTO "application" VALUES(38,'A-0000038-2',1,1,38,14,4,'NR/19/00029',X'18D45B8CB7725C67849897810DC8BB83','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",5198666,1500000000],"8":["pgiven",["licence"]]}',NULL,'1',1,'原田　誠','mare1938@example.jp','services','飲食業','none',NULL,NULL,NULL,'licence',NULL,'2020-02-26',2,NULL,NULL);
INSERT INTO "application" VALUES(39,'A-0000039-Z',1,1,39,14,5,'NR/19/00030',X'B30A9FE91127BDF4BF876F5A5A172927','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",2800000,50000000,"services"],"3":["pmean",404666,1500000000]}',NULL,'1',1,'森田真由美',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',3,NULL,NULL);
INSERT INTO "application" VALUES(40,'A-0000040-E',2,1,40,15,2,'NR/19/00031',X'A7A43BF803ABCE1CF2F69F6F0780C67E','in-review','ren','2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-28',NULL,'eligible',2,1,1,'{"1":["pcapital_chosen",6500000,50000000,"services","retail"],"3":["pmean",7307000,1500000000],"5":["rmember","むささびマート"]}',NULL,'1',1,'中村 千尋','sora6806@example.jp','retail','食料品','member','むささびマート',NULL,NULL,NULL,NULL,'2020-02-26',4,NULL,'むささびまーと');
INSERT INTO "application" VALUES(41,'A-0000041-C',2,1,41,15,3,'NR/19/00032',X'105F97C298EE0B5EECCADB6C1BED553C','received',NULL,'2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-28',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",5770000,1500000000],"8":["pgiven",["tax-certificate"]],"f":["ralike","A-0000002-Q","つばめカード株式会社",95,["name-equal","phone-equal","address-equal","business-differs"]]}',NULL,'1',1,'酒井　哲也','reve4242@example.jp','retail','食料品','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-02-26',5,NULL,NULL);
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
INSERT INTO "application_figures" VALUES(40,6500000,8,7356000,7796000,6769000,92519000,NULL,NULL);
INSERT INTO "application_figures" VALUES(41,0,3,5727000,5704000,5879000,22931000,NULL,NULL);
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
INSERT INTO "batch" VALUES(15,'B-0000015-J',1,'applications',1,'2020-01-28-0935-P-0000001-0.csv',X'D4502AE872446AF6C04CB62EA8771295C8A1170A674276A6F58F5ECC62322DB4','2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',2,2,0,0);
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
INSERT INTO "business" VALUES(40,'9999972645119','有限会社亀原商会','ユウゲンガイシャカメハラショウカイ','corporation','6041910','京都府京都市中京区高砂町21番地　メゾンあおい 703','比嘉　拓也');
INSERT INTO "business" VALUES(41,NULL,'林 悦子','ハヤシ エツコ','sole-proprietor','6305058','奈良県奈良市高砂町８丁目１２－３０','林 悦子');
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
CREATE TABLE chain (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	name TEXT NOT NULL, 
	headquarters TEXT, 
	corporate_number TEXT, 
	industry_class TEXT, 
	capital_yen INTEGER, 
	employees INTEGER, 
	taxable_income_1 INTEGER, 
	taxable_income_2 INTEGER, 
	taxable_income_3 INTEGER, 
	CONSTRAINT pk_chain PRIMARY KEY (id), 
	CONSTRAINT ck_chain_status_known CHECK (status IN ('open', 'closed')), 
	CONSTRAINT ck_chain_industry_class_known CHECK (industry_class IN ('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software')), 
	CONSTRAINT fk_chain_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_chain_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "chain" VALUES(1,'F-0000001-6',1,'open','むささびマート','株式会社むささびマート本部',NULL,'retail',30000000,42,86000000,91000000,78000000);
INSERT INTO "chain" VALUES(2,'F-0000002-4',1,'open','みみずくストア','株式会社みみずくストア本部',NULL,'retail',1200000000,2300,NULL,NULL,NULL);
CREATE TABLE chain_rate (
	chain_id INTEGER NOT NULL, 
	from_on TEXT NOT NULL, 
	rate INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_chain_rate PRIMARY KEY (chain_id, from_on), 
	CONSTRAINT fk_chain_rate_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_chain_rate_chain_id_chain FOREIGN KEY(chain_id) REFERENCES chain (id)
)
 STRICT

;
INSERT INTO "chain_rate" VALUES(1,'2020-01-28',5,'本部の直近3期の決算書で確認','mai','F-0000001-6',1);
INSERT INTO "chain_rate" VALUES(2,'2020-01-28',2,'本部の直近3期の決算書で確認','mai','F-0000002-4',1);
CREATE TABLE chain_spelling (
	"key" TEXT NOT NULL, 
	chain_id INTEGER NOT NULL, 
	spelling TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_chain_spelling PRIMARY KEY ("key"), 
	CONSTRAINT fk_chain_spelling_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_chain_spelling_chain_id_chain FOREIGN KEY(chain_id) REFERENCES chain (id)
)
 STRICT

;
INSERT INTO "chain_spelling" VALUES('むささびまーと',1,'むささびマート','F-0000001-6',1);
INSERT INTO "chain_spelling" VALUES('みみずくすとあ',2,'みみずくストア','F-0000002-4',1);
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
CREATE TABLE file_count (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	provider_id INTEGER, 
	received_on TEXT NOT NULL, 
	batch_id INTEGER, 
	file_digest BLOB NOT NULL, 
	row_count INTEGER NOT NULL, 
	accepted INTEGER NOT NULL, 
	duplicates INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	CONSTRAINT pk_file_count PRIMARY KEY (id), 
	CONSTRAINT fk_file_count_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
)
 STRICT

;
INSERT INTO "file_count" VALUES(1,'providers',NULL,'2019-07-01',1,X'77A30A3F50483DBDD047C320AA801D67F9D0788C728DC638CBF82C4C8EE5BDF3',3,3,0,0);
INSERT INTO "file_count" VALUES(2,'providers',NULL,'2019-11-05',2,X'466091F82A3F6E3670238CD421CF7D964931C02FFCD3F65521D88A135136515E',2,2,0,0);
INSERT INTO "file_count" VALUES(3,'providers',NULL,'2020-01-14',3,X'AF1B546253C8C1EFE5FD510318992EA4CAA958C67284D1F8397806DB5C09C545',1,1,0,0);
INSERT INTO "file_count" VALUES(4,'applications',2,'2019-11-26',4,X'C8B3D86FE15B636C9CE57E762A4E6F983003A3BC42453D6CAC02A264656E6C2D',5,5,0,0);
INSERT INTO "file_count" VALUES(5,'applications',1,'2019-12-05',5,X'9514D5652AA9AC5A7E0F9D26E901604F1D516B99C9BE8CC442BE0532B127047C',4,4,0,0);
INSERT INTO "file_count" VALUES(6,'applications',1,'2019-12-12',6,X'A5C04166F0D2D6B5EE6B0E18B2DA971F56466F2D87395F2BAB77E853C9745099',4,3,0,1);
INSERT INTO "file_count" VALUES(7,'applications',1,'2019-12-17',7,X'0AE7FF6D8CC8DC319571D5C541432655996DDB6DA6BDEC38070008D76E4E9DDD',4,3,0,1);
INSERT INTO "file_count" VALUES(8,'applications',1,'2019-12-26',8,X'F32FA3B8DBEC1834DB5719217D36EFE1141771444BCD051AEBF386D4FCD4A30A',4,4,0,0);
INSERT INTO "file_count" VALUES(9,'applications',1,'2020-01-03',9,X'90B97204422178C770A3946D6EB9A0701C972C5358C373A07CFFCE327E582742',4,3,0,1);
INSERT INTO "file_count" VALUES(10,'applications',1,'2020-01-10',10,X'5841D3A5887D0FC88736E9ACB0BA045761D9322DADC18C85CB9C561698C9BC41',4,4,0,0);
INSERT INTO "file_count" VALUES(11,'applications',4,'2020-01-17',11,X'56D771D909DC3689C9E66A56BC24135EE369967A137776876F3311731701B913',4,4,0,0);
INSERT INTO "file_count" VALUES(12,'applications',2,'2020-01-24',12,X'BC7C71EE0BB7B52528FC8BCECB89944C7801A1022E5280F31BEDCE215F40B5A1',4,4,0,0);
INSERT INTO "file_count" VALUES(13,'applications',1,'2020-01-27',13,X'25747E545532BC4A4B65A372326B02389E65A20BC812929827C0616C28ACEE3A',2,1,0,1);
INSERT INTO "file_count" VALUES(14,'applications',1,'2020-01-27',14,X'EFF9983BD898ED8A1AE0B89E95001E445C596E3135AC419E66F6143830A27275',4,4,0,0);
INSERT INTO "file_count" VALUES(15,'applications',1,'2020-01-28',15,X'D4502AE872446AF6C04CB62EA8771295C8A1170A674276A6F58F5ECC62322DB4',2,2,0,0);
CREATE TABLE file_finding (
	file_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	field TEXT NOT NULL, 
	problem TEXT NOT NULL, 
	row_count INTEGER NOT NULL, 
	CONSTRAINT pk_file_finding PRIMARY KEY (file_id, kind, field, problem), 
	CONSTRAINT ck_file_finding_kind_known CHECK (kind IN ('fault', 'fail', 'review')), 
	CONSTRAINT fk_file_finding_file_id_file_count FOREIGN KEY(file_id) REFERENCES file_count (id)
)
 STRICT

;
INSERT INTO "file_finding" VALUES(6,'fault','services','missing',1);
INSERT INTO "file_finding" VALUES(7,'fault','annual_sales_yen','not_a_number',1);
INSERT INTO "file_finding" VALUES(8,'fail','size','both_over',1);
INSERT INTO "file_finding" VALUES(8,'review','taxable-income','mean_of_settled_over',1);
INSERT INTO "file_finding" VALUES(9,'fault','corporate_number','wrong_form',1);
INSERT INTO "file_finding" VALUES(9,'review','same-store','alike',1);
INSERT INTO "file_finding" VALUES(10,'fail','size','both_over',1);
INSERT INTO "file_finding" VALUES(13,'fault','franchise','not_a_choice',1);
INSERT INTO "file_finding" VALUES(13,'fault','postal_code','wrong_form',1);
INSERT INTO "file_finding" VALUES(13,'review','same-store','alike',1);
INSERT INTO "file_finding" VALUES(14,'fail','size','both_over',1);
INSERT INTO "file_finding" VALUES(14,'review','taxable-income','mean_of_settled_over',1);
INSERT INTO "file_finding" VALUES(15,'review','franchise','member',1);
INSERT INTO "file_finding" VALUES(15,'review','same-store','alike',1);
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
CREATE TABLE industry_choice (
	application_id INTEGER NOT NULL, 
	industry_class TEXT NOT NULL, 
	code TEXT, 
	declared_class TEXT NOT NULL, 
	declared_detail TEXT, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	confirmed_by TEXT, 
	note TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_industry_choice PRIMARY KEY (application_id), 
	CONSTRAINT ck_industry_choice_industry_class_known CHECK (industry_class IN ('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software')), 
	CONSTRAINT ck_industry_choice_declared_class_known CHECK (declared_class IN ('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software')), 
	CONSTRAINT fk_industry_choice_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_industry_choice_application_id_application FOREIGN KEY(application_id) REFERENCES application (id)
)
 STRICT

;
INSERT INTO "industry_choice" VALUES(40,'services',NULL,'retail','食料品','ren','2020-01-28T00:35:00.000000Z',NULL,'売上の内訳では、店内での提供が主','A-0000040-E',2);
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T12:01:59.702753Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'8B71555D2EC8E38D5E4724105141E8623A8A5CA135F3740AADD218F26BE0533C');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T12:01:59.702753Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"e13115c09af1099c0051e4c4ae164d61658f732e26d82df78d5f7c05c64192a9","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'5AF4332E89B84C68111B0DAF3AB21194F7545B1C44D38D6105E5DF3F2834254F');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T12:01:59.702753Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'405D334125B08D8E8AE34A774EC93625E078D1BA8C08E960EABE009B6AD53362');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T12:02:00.355333Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d505e8615270422992c0c2492af7647f','{"role":"reviewer"}',NULL,X'',X'B3B024BD274374548CF3523A735C480B7C103BB958C2316666F551274330322C');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T12:02:00.394754Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','3a9a20c2ba814aa3a2a985e924c03e31','{"role":"reviewer"}',NULL,X'',X'FFEE474CE38F0904C26428C14CBE23C7FD7C3253F825CDEF00FAAF20789C9C02');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T12:02:00.422730Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','aea34a90f66647429ff43f186fa5d98d','{"role":"manager"}',NULL,X'',X'4897A5B449C4886A0A5BEE822711B328287CED9268E29BC3FA731987923FC12C');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T12:02:00.451477Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','5859b27427964d6d9bfd1caa39d1cb06','{"role":"manager"}',NULL,X'',X'888328D43B9B152BE8B76B58FDC4211E09AC9EA76227929586DEF5806C3DC723');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T12:02:00.479798Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','f626770eeb46417ba4fbf28e8dd37dd5','{"role":"shipping"}',NULL,X'',X'7258BFD0B78322225D1C2560172FE41FD363ED9511DA91950415B1BC8BB1C630');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T12:02:00.505975Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','867bc0c3c13246ef8da95730c68c0dc5','{"role":"callcentre"}',NULL,X'',X'55D202FDD75B22CF7E05A7A100E7E1FF4065B91DC8A0EA32425B4D18721FFB99');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-22T12:02:00.532144Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','46b73cb8768545b1a4412e7abe61af8f','{"role":"auditor"}',NULL,X'',X'3BA4F0989B01D339D0D2DF7FB1C7DF1928F10A4BBEAA24EB6BCDD38BD8DFABE7');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-22T12:02:00.570995Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','271097c664ef4e3db3a58535c3407adc','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'90F6BE4A419D58ABE2E26402107B1B628128EE95440B333C9E97EFA1002043EB');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-22T12:02:00.570995Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','271097c664ef4e3db3a58535c3407adc','{"on":"2019-07-01"}',NULL,X'',X'7890F43C4B7B9A982B140A9239341170A24E9D47E8735D8ACD50F9D38ADB9A6B');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-22T12:02:00.570995Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','271097c664ef4e3db3a58535c3407adc','{"on":"2019-07-01"}',NULL,X'',X'BEA6B95F09185D3CD49258786A6D0F46223A30FA522745D8904FD3120BD990F7');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-22T12:02:00.583378Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','29334c0dc52a4b019f3063264c815169','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'1902490343D0C629D87909C0E260857F26671CDD753E88A36D192FF11DF83DEC');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-22T12:02:00.583378Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','29334c0dc52a4b019f3063264c815169','{}',NULL,X'',X'C9155BDEB215A20566E76A04DE5627AC95CC4BC7B188FA75DEC9FD3306E5CD73');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-22T12:02:00.621761Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','81040bef971f4f1c94efa38efedc8144','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'6789755EB2256613E1FE59FB50B740BE381EE1AD63D76CB53E81F801DD5E664E',X'C9155BDEB215A20566E76A04DE5627AC95CC4BC7B188FA75DEC9FD3306E5CD73',X'A0976285A03A774631D90F257A028B46A9AF41299D253F2BA0A4D2DF60A7FC93');
INSERT INTO "journal" VALUES(17,'P-0000003-W',3,'2026-11-22T12:02:00.629305Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','29c78ccfe9d74ba785858ffb805eef7d','{"certificate":6,"outcome":"pass"}',NULL,X'A0976285A03A774631D90F257A028B46A9AF41299D253F2BA0A4D2DF60A7FC93',X'55FA795FD2F9A6E8A2DDFC0B003B1A5820C8F9154FC0FAEA4C18959DB589781E');
INSERT INTO "journal" VALUES(18,'P-0000003-W',4,'2026-11-22T12:02:00.632952Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','0b862dbcfcaf4ec2ae48632b4fe273a4','{"certificate":7,"outcome":"pass"}',NULL,X'55FA795FD2F9A6E8A2DDFC0B003B1A5820C8F9154FC0FAEA4C18959DB589781E',X'7C7EFAE3B2AAD4CCE7AB45F0DC89130447509568C3D748FE2A6BB99EA7076070');
INSERT INTO "journal" VALUES(19,'R-0000001-5',1,'2026-11-22T12:02:00.635249Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','c65da2f44c714f9ca9e624b66e8122a3','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'0C4D7CF633EB68C8F49AD52AE792BEC29E3D1DDFDA82116E8E83A9E831317BFC');
INSERT INTO "journal" VALUES(20,'R-0000001-5',2,'2026-11-22T12:02:00.638141Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','604e52415519413dbe30b31ae81240e2','{"next_due_on":"2020-11-15"}',NULL,X'0C4D7CF633EB68C8F49AD52AE792BEC29E3D1DDFDA82116E8E83A9E831317BFC',X'46FA3AA8D431DD2E986CA92D1CCF68E3B32143F694E1007AF2E37E12F9C16DDE');
INSERT INTO "journal" VALUES(21,'P-0000003-W',5,'2026-11-22T12:02:00.644479Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','7c8b671f8bd147a4ab79003d94695f01','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'7C7EFAE3B2AAD4CCE7AB45F0DC89130447509568C3D748FE2A6BB99EA7076070',X'49E599CADFE54D73FC0BC688DEF93EADEA7867612E8912FDE1C0BFA71C9E04B4');
INSERT INTO "journal" VALUES(22,'P-0000003-W',6,'2026-11-22T12:02:00.647357Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','d4615b14bf8e44d8a4cd266e76451714','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'49E599CADFE54D73FC0BC688DEF93EADEA7867612E8912FDE1C0BFA71C9E04B4',X'9FD4E95CC4D11613B9AE3E2A5EAFEDD5C7BB9883400C10163CCFC3CDAE29168C');
INSERT INTO "journal" VALUES(23,'P-0000003-W',7,'2026-11-22T12:02:00.649018Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','7ce2f87dfed745f78ebef7bd4f3041e4','{"service":"かささぎマネー"}',X'63549E42E4CDDD0D4FDF1FFD34A6FECAD468B5D842A607E93962F79157C29179',X'9FD4E95CC4D11613B9AE3E2A5EAFEDD5C7BB9883400C10163CCFC3CDAE29168C',X'B64D64C473772C34D8BA1203652F1FE14F6BA5D380A8ACF6D1EBB0BD4979E66D');
INSERT INTO "journal" VALUES(24,'P-0000003-W',8,'2026-11-22T12:02:00.652881Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','becda5b21be345a58bd21e270b91b579','{"service":"かささぎペイ"}',X'3A6D35745C67EC313EC95EF9EF27AE904B88586226FB0CE453F92D13B491C59F',X'B64D64C473772C34D8BA1203652F1FE14F6BA5D380A8ACF6D1EBB0BD4979E66D',X'9DFD7DEB166E2231946A96E047811DFEEA5326C7BB10B15D918529696F32D2FE');
INSERT INTO "journal" VALUES(25,'P-0000003-W',9,'2026-11-22T12:02:00.660478Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','b808de4e6a444c29b6348a23330d9df8','{"outcome":"pass","requirement":"licence","service":null}',X'D19889569C086DF711C58E98CCE269BD42217EF769B2864B70E9E3B4E44FF16A',X'9DFD7DEB166E2231946A96E047811DFEEA5326C7BB10B15D918529696F32D2FE',X'C3B1BB8481A41ED6366FAF861C58120211DD2CD5BAD3DF41B4CDAD00B87F3F43');
INSERT INTO "journal" VALUES(26,'P-0000003-W',10,'2026-11-22T12:02:00.664201Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','e0e686acd4b54ab5a5d6b2be0fd315f3','{"outcome":"pass","requirement":"residents","service":null}',X'302D723761CA61319BB0E6F0B22FB7A4CDA6FEB238C7F5055CAC9E671EDE797C',X'C3B1BB8481A41ED6366FAF861C58120211DD2CD5BAD3DF41B4CDAD00B87F3F43',X'2D4C8BF879C2306F637B849DBAD6AFDDB68ECE99649AFBB71E3DE759818EE232');
INSERT INTO "journal" VALUES(27,'P-0000003-W',11,'2026-11-22T12:02:00.667086Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','29dd7a44a51247d3a9ca2f951ebeafda','{}',NULL,X'2D4C8BF879C2306F637B849DBAD6AFDDB68ECE99649AFBB71E3DE759818EE232',X'6C3AD91358C9F6310DEA1C3BF4C5C2F592DEFE82D79F6C5487F882F44533EB92');
INSERT INTO "journal" VALUES(28,'P-0000003-W',12,'2026-11-22T12:02:00.673544Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','a19c6f9ab8b54bdb93f372c8e27683d8','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'6C3AD91358C9F6310DEA1C3BF4C5C2F592DEFE82D79F6C5487F882F44533EB92',X'8740D2C690464B1A4584502DA42C70C6F06BFCD4C10BDAB6F23878BC315645DA');
INSERT INTO "journal" VALUES(29,'G-0000001-9',1,'2026-11-22T12:02:00.681962Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','9a18444f68744d1d9c50cafe47a61ad3','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'457F077E647D465A562C365F6DC2ECE2A724A62E63146D68D4B89AF2DA53FFD5',X'',X'57622AE659C344B5B3C61CBDB756AB654BD3A990928F410CC3C88F5F8ACA41C6');
INSERT INTO "journal" VALUES(30,'B-0000003-R',1,'2026-11-22T12:02:00.687291Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','c1281db867e44e9e97a0f42146b5ea09','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'3953368E2462A29E047618C70A85205AE0F53F68A99C4DF3D781FD49ED3E35F0');
INSERT INTO "journal" VALUES(31,'P-0000004-U',1,'2026-11-22T12:02:00.687291Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','c1281db867e44e9e97a0f42146b5ea09','{}',NULL,X'',X'81A834C99EBD6EA24CED65890F93F10318B863DC6E3A5FC68FE132D551AF0A57');
INSERT INTO "journal" VALUES(32,'R-0000002-3',1,'2026-11-22T12:02:00.690835Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','d44de284a8a241818563f65b5e0cd859','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'15431B200CAC186CC351533351689A98E945A9474A2F6D40EB7FC5992A5769F2');
INSERT INTO "journal" VALUES(33,'R-0000002-3',2,'2026-11-22T12:02:00.700644Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2c6dd573700948029d10326452e667b1','{"question":"pd-inventory"}',X'18A183607FE27974EABEDB02187639AF43262B7A4A48B689A94E2D6CDE06FFBA',X'15431B200CAC186CC351533351689A98E945A9474A2F6D40EB7FC5992A5769F2',X'3C4667716F7D719CEE0C891D10B19D9DCE5280E506F170D6C1518F3D8C6744F5');
INSERT INTO "journal" VALUES(34,'R-0000002-3',3,'2026-11-22T12:02:00.707072Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b11434581dd34f7784d290b34dbca9d9','{"outcome":"pass","question":"pd-inventory"}',NULL,X'3C4667716F7D719CEE0C891D10B19D9DCE5280E506F170D6C1518F3D8C6744F5',X'C872E7335AF24A0A936D7F90CACD823AF075FE1A1FB41F9063FDF3646240FDB8');
INSERT INTO "journal" VALUES(35,'R-0000002-3',4,'2026-11-22T12:02:00.712958Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8050b55764d04640ac831b8f8ba9ec1e','{"question":"pd-purpose"}',X'BC9151135170AC6E03DA7F7FC8F59DFCF9883B2BA7477884E8E70F258CEF28C1',X'C872E7335AF24A0A936D7F90CACD823AF075FE1A1FB41F9063FDF3646240FDB8',X'D6CCED21296C2A2DA3D079129A043A595E14E44CF00FD16D883D837B098395D6');
INSERT INTO "journal" VALUES(36,'R-0000002-3',5,'2026-11-22T12:02:00.717991Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ebb66c634e084545baab7c8ace6ccca4','{"outcome":"fail","question":"pd-purpose"}',NULL,X'D6CCED21296C2A2DA3D079129A043A595E14E44CF00FD16D883D837B098395D6',X'AC5FF6F45786FD8F79E0B74D8FE06DB0D7B9ACE788DDEF39F31B9982BD705399');
INSERT INTO "journal" VALUES(37,'R-0000002-3',6,'2026-11-22T12:02:00.722947Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','389de49182984b86a53211843310ecb8','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'CA31C2A1335B8253D79DD8021F2864312B5AA9209E78BBECEFF907BCE3D8CA2C',X'AC5FF6F45786FD8F79E0B74D8FE06DB0D7B9ACE788DDEF39F31B9982BD705399',X'0E6AB477B93B5E8B9793637A733281D325CB1DB52A7B836B10F2D4202C61273E');
INSERT INTO "journal" VALUES(38,'R-0000002-3',7,'2026-11-22T12:02:00.727524Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ab7e4ffc815140a6bfc98894dd03fb66','{"question":"pd-deletion"}',X'BF0DF71F29F02E0EF000909D938F5E102CB70942D8D51720B1D5408783F01DBB',X'0E6AB477B93B5E8B9793637A733281D325CB1DB52A7B836B10F2D4202C61273E',X'9DBF25166447B3A888343D224D0DE26D7551AA39B67D5C4D987174C9D4B31CB4');
INSERT INTO "journal" VALUES(39,'R-0000002-3',8,'2026-11-22T12:02:00.732929Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','893b8b63e95d4357a7018185bf8161ac','{"outcome":"pass","question":"pd-deletion"}',NULL,X'9DBF25166447B3A888343D224D0DE26D7551AA39B67D5C4D987174C9D4B31CB4',X'701B9DCD404EC291906A4ACA9D7087B02790B440B3E912C6C4A29A9C7481D15A');
INSERT INTO "journal" VALUES(40,'R-0000002-3',9,'2026-11-22T12:02:00.737665Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','49c59386406d4bd891584967c0295435','{"question":"ac-least"}',X'CF162AE92C525806A06F1256065E2E25AFBC131F43F08ACD5AFE425DE48F5DB2',X'701B9DCD404EC291906A4ACA9D7087B02790B440B3E912C6C4A29A9C7481D15A',X'5AEE6CA2C6C0095650E016CA2A3F171F5E133973121DE7BB3015381B9B2FAB56');
INSERT INTO "journal" VALUES(41,'R-0000002-3',10,'2026-11-22T12:02:00.742458Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c16c05c163174b0587b9956f1402a305','{"outcome":"pass","question":"ac-least"}',NULL,X'5AEE6CA2C6C0095650E016CA2A3F171F5E133973121DE7BB3015381B9B2FAB56',X'FEDC030C04670A2066E5ABF679D72CEB04DFFC48F4BAB6A1555A30D93F9CE026');
INSERT INTO "journal" VALUES(42,'R-0000002-3',11,'2026-11-22T12:02:00.747245Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8af2f60b6bfc4b6a8e133d6be6959c67','{"question":"ac-leavers"}',X'D5D4BABE03A0016683A47E866EDBA3E9F87BC4D54AFCEB706C24E27AA320621A',X'FEDC030C04670A2066E5ABF679D72CEB04DFFC48F4BAB6A1555A30D93F9CE026',X'DD9CA61C4C3C141BE313F89A894C74CCE334A908435B0F24BA1682FA2D6F37DB');
INSERT INTO "journal" VALUES(43,'R-0000002-3',12,'2026-11-22T12:02:00.751879Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','96c081e9543c4973844c474a694070f4','{"outcome":"fail","question":"ac-leavers"}',NULL,X'DD9CA61C4C3C141BE313F89A894C74CCE334A908435B0F24BA1682FA2D6F37DB',X'52CF8B38A508C7563D61015B6F167C182F2D9B18473A8236B89644F534F5CC7C');
INSERT INTO "journal" VALUES(44,'R-0000002-3',13,'2026-11-22T12:02:00.756599Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','d9231d0f396843fe812e867248123f8e','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'22FE0E8FAE15D4AC19B505AD7DB21FB77B1A763460ABDD88C2E2ACED3106106B',X'52CF8B38A508C7563D61015B6F167C182F2D9B18473A8236B89644F534F5CC7C',X'BC520A7CA07BD105D3672E0D6B93390F6DD27949CAFD609078FD04B6BE9BB838');
INSERT INTO "journal" VALUES(45,'R-0000002-3',14,'2026-11-22T12:02:00.759709Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','b80376a6d45d463490b5b318b7bf6b9c','{"question":"ac-administrators"}',X'A61E788C5D424DB83045CCA07F8F6E27D51F7368655077CB5DC5FCC201804C58',X'BC520A7CA07BD105D3672E0D6B93390F6DD27949CAFD609078FD04B6BE9BB838',X'D28504EBC4B93F36F858FCF26F9E1466418E3647590106F9CA2A608688A96DEE');
INSERT INTO "journal" VALUES(46,'R-0000002-3',15,'2026-11-22T12:02:00.764776Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c6d216f1d71b47eba50120b30607e37e','{"outcome":"pass","question":"ac-administrators"}',NULL,X'D28504EBC4B93F36F858FCF26F9E1466418E3647590106F9CA2A608688A96DEE',X'C852B340C0CB27825CA912BF09714BEE0CCA66BC17CBDBC99EE5F4C0158CB1BB');
INSERT INTO "journal" VALUES(47,'R-0000002-3',16,'2026-11-22T12:02:00.769966Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a9ac2966c08a4226a76eac2f7b6261a3','{"question":"en-transport"}',X'61B7C7279BD187355E0701535AC561EC8F4CFE2C4508E0921F975434ED2F3429',X'C852B340C0CB27825CA912BF09714BEE0CCA66BC17CBDBC99EE5F4C0158CB1BB',X'441EFA93D92CF19398DF1F32BC31D9959EC7CAEC02CF247169C59B3B495E1CC2');
INSERT INTO "journal" VALUES(48,'R-0000002-3',17,'2026-11-22T12:02:00.775256Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','77cdf33024324ebf9aa2a8977b4f2659','{"outcome":"pass","question":"en-transport"}',NULL,X'441EFA93D92CF19398DF1F32BC31D9959EC7CAEC02CF247169C59B3B495E1CC2',X'B75CAFCC1B1B381606FB8B955CAE2F1B2D9A34B03205011DB1DB94F1A453C82D');
INSERT INTO "journal" VALUES(49,'R-0000002-3',18,'2026-11-22T12:02:00.780343Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f676e69b722e4653be5f8eaa14709a8c','{"question":"en-storage"}',X'F7CBA3044433278FAB6A7108FA1CA9B32E611B1AEA23208629C7D45545D2BA41',X'B75CAFCC1B1B381606FB8B955CAE2F1B2D9A34B03205011DB1DB94F1A453C82D',X'D66288C4AE1302E4CD3131208F64DBA8CED445E4D7706006C8FA8F1058787E80');
INSERT INTO "journal" VALUES(50,'R-0000002-3',19,'2026-11-22T12:02:00.785128Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2f8194bb3aad4dfc9489920eb2dcb895','{"outcome":"pass","question":"en-storage"}',NULL,X'D66288C4AE1302E4CD3131208F64DBA8CED445E4D7706006C8FA8F1058787E80',X'2AFA8CD597A49B531D7BE8F0CDAA528ADFD6CE5B0B392E37C3AB3065BC8E7BC5');
INSERT INTO "journal" VALUES(51,'R-0000002-3',20,'2026-11-22T12:02:00.789583Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6462a35c053e4c73a0914d3002f61119','{"question":"lo-records"}',X'08277EDF528841914758DA53BE626BD894793275C038E5A863CF77812F7CC2C2',X'2AFA8CD597A49B531D7BE8F0CDAA528ADFD6CE5B0B392E37C3AB3065BC8E7BC5',X'B77D2B8832D4DECD7B44E845732E2D1B1FE007AA945564158ABAF64E30AC180A');
INSERT INTO "journal" VALUES(52,'R-0000002-3',21,'2026-11-22T12:02:00.794279Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1402889052ac4136854e27f74c4db954','{"outcome":"pass","question":"lo-records"}',NULL,X'B77D2B8832D4DECD7B44E845732E2D1B1FE007AA945564158ABAF64E30AC180A',X'AECE8F6C394172624044248A1E3AF51FC840841761940CA1AF92E27B97AB51AE');
INSERT INTO "journal" VALUES(53,'R-0000002-3',22,'2026-11-22T12:02:00.798879Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c6540fff2f6445afb11fc6d89b2b30a1','{"question":"lo-watch"}',X'83AD85F8EE5782E0B60F6661704635B771841F7D49519CFD63C969F56C519A0F',X'AECE8F6C394172624044248A1E3AF51FC840841761940CA1AF92E27B97AB51AE',X'ACB96326065C3EA06D664C558F8F60AA55706B15217F862927C145B6703B696E');
INSERT INTO "journal" VALUES(54,'R-0000002-3',23,'2026-11-22T12:02:00.803665Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ae2bc89c8983419bbfcfa615e7e0cf3a','{"outcome":"pass","question":"lo-watch"}',NULL,X'ACB96326065C3EA06D664C558F8F60AA55706B15217F862927C145B6703B696E',X'987F0320001E0B2AD929795F3BC63BB7CDF68D13858BA36ADB186F0CFA51618E');
INSERT INTO "journal" VALUES(55,'R-0000002-3',24,'2026-11-22T12:02:00.808372Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a3b5641ea51e426e91fa56ed4f201b26','{"question":"au-two-step"}',X'1D05A683A295D0F4A88D51520C1CA796BE750E98A1EA64E41A219918A660BF49',X'987F0320001E0B2AD929795F3BC63BB7CDF68D13858BA36ADB186F0CFA51618E',X'F81CFECCFA76D124D37E52BF771DBFE5950B0479C31A4FBE5B589B6DEE421FEA');
INSERT INTO "journal" VALUES(56,'R-0000002-3',25,'2026-11-22T12:02:00.813037Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','81a5c7b45b6b40dc9c75f357400b48f5','{"outcome":"pass","question":"au-two-step"}',NULL,X'F81CFECCFA76D124D37E52BF771DBFE5950B0479C31A4FBE5B589B6DEE421FEA',X'CBADDBC53A9B7E796400006D903D602D7EA3979A0AC8AA604440C1CAD90F7953');
INSERT INTO "journal" VALUES(57,'R-0000002-3',26,'2026-11-22T12:02:00.817773Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','287c9b3c14234ab193d1126d8f61a05e','{"question":"au-attempts"}',X'A4E0E17A3338A643AA9B791A2146602B5D7897DC2A3966C792865FFBC62CBDA3',X'CBADDBC53A9B7E796400006D903D602D7EA3979A0AC8AA604440C1CAD90F7953',X'538E10E6EE80B3879A524ECBC8DD4956CDBEB35F4494B1F39378A4698962258C');
INSERT INTO "journal" VALUES(58,'R-0000002-3',27,'2026-11-22T12:02:00.822889Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ee23b51de7ef4b01a23bbe3e8921adf6','{"outcome":"pass","question":"au-attempts"}',NULL,X'538E10E6EE80B3879A524ECBC8DD4956CDBEB35F4494B1F39378A4698962258C',X'097BDC6CB1AB0690DA892BFC10F55F45B50B1468D1CCB620A5A99AF775FAEF7F');
INSERT INTO "journal" VALUES(59,'R-0000002-3',28,'2026-11-22T12:02:00.827828Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','e11a699bbed342d199a9a1d4460c33cf','{"question":"vu-patches"}',X'DE4FA213D7BE98E19699D9603DC09DED9631354BE1CC6872CBD59B292001CAED',X'097BDC6CB1AB0690DA892BFC10F55F45B50B1468D1CCB620A5A99AF775FAEF7F',X'72BC582695F85288D54B0ACC5DAB3D023DEE54B37E0AD432E1AB72AD58727B79');
INSERT INTO "journal" VALUES(60,'R-0000002-3',29,'2026-11-22T12:02:00.833046Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','50fa1c9b02714006a68f50fd95ad5cf1','{"outcome":"pass","question":"vu-patches"}',NULL,X'72BC582695F85288D54B0ACC5DAB3D023DEE54B37E0AD432E1AB72AD58727B79',X'5C9B8C13886EA1A4944009D38846981732B8C147245E5D881E30FFBD1CC552C6');
INSERT INTO "journal" VALUES(61,'R-0000002-3',30,'2026-11-22T12:02:00.838307Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2b1eddda7ab64450b01f9c2655911842','{"question":"vu-tests"}',X'15BF35016CD089F23BDB58B5A6271EAF26FA62F978EE7854C1E274F4BE563981',X'5C9B8C13886EA1A4944009D38846981732B8C147245E5D881E30FFBD1CC552C6',X'E048719CCF05EDEA38A26FABB7CD0AC1E3F3D29F30916F94B502F4A07C81EE95');
INSERT INTO "journal" VALUES(62,'R-0000002-3',31,'2026-11-22T12:02:00.843123Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','fc5ae637b3614a57881c1e09822ee331','{"outcome":"pass","question":"vu-tests"}',NULL,X'E048719CCF05EDEA38A26FABB7CD0AC1E3F3D29F30916F94B502F4A07C81EE95',X'C393AFF3A9F448A2E3F580B914035652FD77CAEE717F01770E5B06E10FEE8899');
INSERT INTO "journal" VALUES(63,'R-0000002-3',32,'2026-11-22T12:02:00.847199Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','90db544429ac4ae08e4b49088c09f796','{"question":"in-procedure"}',X'72ACBEBA6D96819884F7B3FD7D9A4FA52E10D6A13B20085EEB86C69ECA6758BB',X'C393AFF3A9F448A2E3F580B914035652FD77CAEE717F01770E5B06E10FEE8899',X'B71D365DD498FD566C0A7552C8114195E4CE4AC4E0F59CC6E5E4825CA0CE0678');
INSERT INTO "journal" VALUES(64,'R-0000002-3',33,'2026-11-22T12:02:00.852737Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','64d94b5d10d9474ba347e1dfce99dcc1','{"outcome":"pass","question":"in-procedure"}',NULL,X'B71D365DD498FD566C0A7552C8114195E4CE4AC4E0F59CC6E5E4825CA0CE0678',X'9BFB33F7FDDFD0593C52C0F81EB9CFA0D2677FEF93287F2913582988537E1799');
INSERT INTO "journal" VALUES(65,'R-0000002-3',34,'2026-11-22T12:02:00.858076Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a3635388216c49b4bdb68537098423e3','{"question":"in-report"}',X'09A1A32CF4926B8A028361CCE1BE31E29AD56D3D263658A04ED94459C36BF6FD',X'9BFB33F7FDDFD0593C52C0F81EB9CFA0D2677FEF93287F2913582988537E1799',X'D8EE77E43F924507E5209E73C51FADD5E69A1622360290CF4C47521C3B9BA2DD');
INSERT INTO "journal" VALUES(66,'R-0000002-3',35,'2026-11-22T12:02:00.863885Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f681b212d40746e08f5636aef3c52a6e','{"outcome":"pass","question":"in-report"}',NULL,X'D8EE77E43F924507E5209E73C51FADD5E69A1622360290CF4C47521C3B9BA2DD',X'00919A9D8850D5571CB006C67DBFE3BD3BFC8C335ABB574D5D73831869E713FB');
INSERT INTO "journal" VALUES(67,'R-0000002-3',36,'2026-11-22T12:02:00.869425Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','5a9163824c1544e88c0bd0a63c9a2214','{"place":1,"remedied_on":"2020-01-21"}',X'3191F0A466E30219F013E9A6B14D3BEB57AA21DB5B9601EA718AFE85210C0E4B',X'00919A9D8850D5571CB006C67DBFE3BD3BFC8C335ABB574D5D73831869E713FB',X'9FB9A476D3674259151E4BB5A2900A70A59FE71F41EBF316A51849C005FDD8B5');
INSERT INTO "journal" VALUES(68,'cutoff:2019-10-01',1,'2026-11-22T12:02:00.931785Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'C1B2BB475AB5FD54C71B4140206D41BBB1C32D99C16236006FDF2DBCFDCA7862');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',2,'2026-11-22T12:02:00.946384Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','00b4a196ce39403dbcc4277e077c92ae','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C1B2BB475AB5FD54C71B4140206D41BBB1C32D99C16236006FDF2DBCFDCA7862',X'1343B3FFAF9E9C6754853D6DC461FCF75C866BB0EA81964416F3D26B8E90ABCA');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-11',1,'2026-11-22T12:02:00.957768Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'F246B473938C2E991044A6A579AEA991FE0DB26F856D1FAA47F7343D678BEA30');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',2,'2026-11-22T12:02:00.965257Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','8c1db1eefdf3480aab47f7f9743bf340','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'F246B473938C2E991044A6A579AEA991FE0DB26F856D1FAA47F7343D678BEA30',X'26180B1CACFD776753A0336D13F6889C27C1CF4D6BF77A920D4FBF0457DE960A');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-21',1,'2026-11-22T12:02:00.972176Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'A56DE6852C56D324452EF665C3BB30E1961418AE42E0CC535369F60249686917');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',2,'2026-11-22T12:02:00.977830Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','8d72028a359147a2b90d6d4546e6e80f','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A56DE6852C56D324452EF665C3BB30E1961418AE42E0CC535369F60249686917',X'7C2AD533FDE2CF40B4001D9BAD318A0862DF15C09CC02655EA9BE466ADA7650C');
INSERT INTO "journal" VALUES(74,'cutoff:2019-11-01',1,'2026-11-22T12:02:00.987108Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'C1637E793C3119B5F36873B15004CF6DCB05963C514F9260905485529DB02E45');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',2,'2026-11-22T12:02:00.995144Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','e75e74c479954e368b60c035dabd13a1','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C1637E793C3119B5F36873B15004CF6DCB05963C514F9260905485529DB02E45',X'370BEA0B1ADD2BAFEF74174C4E77FA8F147852407ED6B3A4EFF5789B24E8F5D9');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-11',1,'2026-11-22T12:02:01.014148Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'93F16B8AC747595AFD04E8BF2F418E2D43703C16963758E4CC95D7828447B643');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',2,'2026-11-22T12:02:01.023015Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','1d4d42ff541d4c3996e12f59406e39f4','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'93F16B8AC747595AFD04E8BF2F418E2D43703C16963758E4CC95D7828447B643',X'212AC17AD08EB90F2A5953A4F186A10A02CC872BA9FEFB7BFA13BD41EF6862EF');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-21',1,'2026-11-22T12:02:01.030894Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'287DF1E4F44CB2E4B7E7976417A6EECCF113FCD04E92703B76ED4F661CDC1F93');
INSERT INTO "journal" VALUES(79,'cutoff:2019-11-21',2,'2026-11-22T12:02:01.038070Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','2cefe50a40c540399e2a6086589a1a8f','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'287DF1E4F44CB2E4B7E7976417A6EECCF113FCD04E92703B76ED4F661CDC1F93',X'EBA60B77954D99DA20E9F5D2D30EA535F538B798E491342422F9309798518468');
INSERT INTO "journal" VALUES(80,'B-0000004-P',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','19de02eb82394d2cafb961259c33edff','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'BA9F1E862B6ED133EE455B331DDE49843A0928974171FCD1896672005459B1CE');
INSERT INTO "journal" VALUES(81,'A-0000001-S',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','19de02eb82394d2cafb961259c33edff','{"batch":4,"programme":1,"row":2}',NULL,X'',X'776C0197F26803BA421ACAA65793D2AED22AAECE24E847250E23DDB3B3D89EFE');
INSERT INTO "journal" VALUES(82,'A-0000002-Q',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','19de02eb82394d2cafb961259c33edff','{"batch":4,"programme":1,"row":3}',NULL,X'',X'8FE9046581BEC8B093DF7A21C89FF563D3D68AA10E150CE35D07512412D483A5');
INSERT INTO "journal" VALUES(83,'A-0000003-O',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','19de02eb82394d2cafb961259c33edff','{"batch":4,"programme":1,"row":4}',NULL,X'',X'6EE61519C4F7FE2D2023D78DAD429D9325269ABA89AF04CF870710585A52EBF8');
INSERT INTO "journal" VALUES(84,'A-0000004-M',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','19de02eb82394d2cafb961259c33edff','{"batch":4,"programme":1,"row":5}',NULL,X'',X'0D27AC13E3C9C043B44A227F22D18BBC1B4894BEAB24AE04D407E1D256194C61');
INSERT INTO "journal" VALUES(85,'A-0000005-K',1,'2026-11-22T12:02:01.050716Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','19de02eb82394d2cafb961259c33edff','{"batch":4,"programme":1,"row":6}',NULL,X'',X'52FD67CD4CC04D43FB8E313F0B1F42048BDD853AF86B48297A7CA78C2BA42FEB');
INSERT INTO "journal" VALUES(86,'cutoff:2019-12-01',1,'2026-11-22T12:02:01.113153Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'B19116C7454B75820ECC3B3C5A7585A8D478F4AAA96E217F32E66F63B0BD1B7F');
INSERT INTO "journal" VALUES(87,'cutoff:2019-12-01',2,'2026-11-22T12:02:01.121995Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','d85775963cdd4d2084c575c58311cdc7','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B19116C7454B75820ECC3B3C5A7585A8D478F4AAA96E217F32E66F63B0BD1B7F',X'C8204F362282384C77340E00E914E54EE6FE4C8398F27A94C3EC62F16B9EA8AD');
INSERT INTO "journal" VALUES(88,'A-0000004-M',2,'2026-11-22T12:02:01.131133Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','ae00b2d8d7b44bc6a02e0e45d0786c93','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'0D27AC13E3C9C043B44A227F22D18BBC1B4894BEAB24AE04D407E1D256194C61',X'B158569C5AA42DD47043418BA9864EFF8CF218F2820DD79F6597D5B323086382');
INSERT INTO "journal" VALUES(89,'A-0000002-Q',2,'2026-11-22T12:02:01.159184Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','2cda5223ceb148d19103bbdb829fd753','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'8FE9046581BEC8B093DF7A21C89FF563D3D68AA10E150CE35D07512412D483A5',X'AA7AB94441A9491FE11067456014CB85CBBC823FDCAEADA266707AF1F3D45249');
INSERT INTO "journal" VALUES(90,'A-0000005-K',2,'2026-11-22T12:02:01.169169Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','d6ce6c8118c0408687a04d241c921d64','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'52FD67CD4CC04D43FB8E313F0B1F42048BDD853AF86B48297A7CA78C2BA42FEB',X'57F0960751E4D73FE452DD956AA85D5F998618CC5AE50C371687A79F4CA7AE48');
INSERT INTO "journal" VALUES(91,'A-0000001-S',2,'2026-11-22T12:02:01.179374Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','3d9270bcee2f44e9947c0e99f2f4ed8c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'776C0197F26803BA421ACAA65793D2AED22AAECE24E847250E23DDB3B3D89EFE',X'8ACA2D3FF3397707A215300CD049BCE27CCE5C97D22F00D2EBD96ECFC0694403');
INSERT INTO "journal" VALUES(92,'B-0000005-N',1,'2026-11-22T12:02:01.191620Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','d6feb5a21eef434984ea19c6ff10e8a2','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'ABCA037E1F921A4564BB55AA37CDFB17223869EF367D0EE09C8A0A434B5E797A');
INSERT INTO "journal" VALUES(93,'A-0000006-I',1,'2026-11-22T12:02:01.191620Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d6feb5a21eef434984ea19c6ff10e8a2','{"batch":5,"programme":1,"row":2}',NULL,X'',X'21E0E9A2D55FC3359515F414B71AFE74C9844FCB3D0A25BCAC99CA56BE234301');
INSERT INTO "journal" VALUES(94,'A-0000007-G',1,'2026-11-22T12:02:01.191620Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d6feb5a21eef434984ea19c6ff10e8a2','{"batch":5,"programme":1,"row":3}',NULL,X'',X'1E75A436D86649E84AAF45CB462709404DE7DC4AEE494B7138FC35DFC48DDC21');
INSERT INTO "journal" VALUES(95,'A-0000008-E',1,'2026-11-22T12:02:01.191620Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d6feb5a21eef434984ea19c6ff10e8a2','{"batch":5,"programme":1,"row":4}',NULL,X'',X'A4D131FF17F8CA2AD8393EAD507DC36BE080D18F1BA609192423301F5A1553D9');
INSERT INTO "journal" VALUES(96,'A-0000009-C',1,'2026-11-22T12:02:01.191620Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','d6feb5a21eef434984ea19c6ff10e8a2','{"batch":5,"programme":1,"row":5}',NULL,X'',X'090BFDBAEB36F376D306F667765AFE30205FCC7C42AC288C33AD953832115CD9');
INSERT INTO "journal" VALUES(97,'cutoff:2019-12-11',1,'2026-11-22T12:02:01.218805Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'B67A294EEB353A539B055BF7681924326AF28181D8D7271210CD45A5BC1ABC35');
INSERT INTO "journal" VALUES(98,'cutoff:2019-12-11',2,'2026-11-22T12:02:01.226351Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','3fd13d37df524bb5aaf3a66b12ce7027','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B67A294EEB353A539B055BF7681924326AF28181D8D7271210CD45A5BC1ABC35',X'CE8F73CA1D505502376B7610E37F6F083E0342EB5655B778DF7AB790C0BDBF47');
INSERT INTO "journal" VALUES(99,'A-0000003-O',2,'2026-11-22T12:02:01.235668Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','4ed58df3015045ae89d771000bf222f9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'6EE61519C4F7FE2D2023D78DAD429D9325269ABA89AF04CF870710585A52EBF8',X'F6F14C1C0EA68838EB8FC6AE0C49C4D247833BC1C8E32AE74801FB21DA08E32F');
INSERT INTO "journal" VALUES(100,'A-0000009-C',2,'2026-11-22T12:02:01.245960Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','44af5e8530534662a97443a0bf0cad33','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'090BFDBAEB36F376D306F667765AFE30205FCC7C42AC288C33AD953832115CD9',X'0CA2DA2DFB2F5B17481D6A9AB424A2DF94AA4A62B0DBE623142012CE43F718EE');
INSERT INTO "journal" VALUES(101,'A-0000008-E',2,'2026-11-22T12:02:01.254057Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','595fef8843e64f7bbf4096f739b1f85d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'A4D131FF17F8CA2AD8393EAD507DC36BE080D18F1BA609192423301F5A1553D9',X'16670E1137C3471DBEF4510D5D2CDC850F9DE6B924EC11FB1874F6370852CEA4');
INSERT INTO "journal" VALUES(102,'A-0000007-G',2,'2026-11-22T12:02:01.262221Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','2f9bdcbc3bb748bab748b927bc696d0f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'1E75A436D86649E84AAF45CB462709404DE7DC4AEE494B7138FC35DFC48DDC21',X'919B6243E38E4EE78CE31C9258A54850406B0C2D1443F50F136B74DF78EAC226');
INSERT INTO "journal" VALUES(103,'A-0000006-I',2,'2026-11-22T12:02:01.270413Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','d6de870be1ea4c9eac6b102633b999af','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'21E0E9A2D55FC3359515F414B71AFE74C9844FCB3D0A25BCAC99CA56BE234301',X'92D94CB1AB540967B1EF877D08F899AA713CE233E1F1540B05A1E80BC24039BA');
INSERT INTO "journal" VALUES(104,'B-0000006-L',1,'2026-11-22T12:02:01.284898Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','7e5e14dcd02a489f90ed5bb4fc62ee34','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'E8D2EC90B14FE7CD22E0C52010E0EC40A46F52EA94201FADFEEE96CAEBDCB2C8');
INSERT INTO "journal" VALUES(105,'A-0000010-Q',1,'2026-11-22T12:02:01.284898Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','7e5e14dcd02a489f90ed5bb4fc62ee34','{"batch":6,"programme":1,"row":3}',NULL,X'',X'392B29A2C18C9DC7DABC9ACE002664DB6D8C3D75628B960CD7A6D62025BB76BF');
INSERT INTO "journal" VALUES(106,'A-0000011-O',1,'2026-11-22T12:02:01.284898Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','7e5e14dcd02a489f90ed5bb4fc62ee34','{"batch":6,"programme":1,"row":4}',NULL,X'',X'D6B4ED6807531EBCBFF914BB2B906126B6C5C3B9D069F1DA4BAE05E50E2D73C4');
INSERT INTO "journal" VALUES(107,'A-0000012-M',1,'2026-11-22T12:02:01.284898Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','7e5e14dcd02a489f90ed5bb4fc62ee34','{"batch":6,"programme":1,"row":5}',NULL,X'',X'E486A956C813337F75922657A45B750277995FA7C380A3F18474A56E7E876B2E');
INSERT INTO "journal" VALUES(108,'A-0000011-O',2,'2026-11-22T12:02:01.306358Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','3d6de93249124241a1e712d41af41804','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'D6B4ED6807531EBCBFF914BB2B906126B6C5C3B9D069F1DA4BAE05E50E2D73C4',X'62462EE2306BCA2ED4B94C4B28AD523B5BC44436E865C53125BAC87B1E5ECB53');
INSERT INTO "journal" VALUES(109,'B-0000007-J',1,'2026-11-22T12:02:01.318483Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','02a1ce53559e4061bdca598f6810d79f','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'1DF5E8D1A0760761559013AE55BDB74DDAE81A9A579C0EA8F92691380278A9DD');
INSERT INTO "journal" VALUES(110,'A-0000013-K',1,'2026-11-22T12:02:01.318483Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','02a1ce53559e4061bdca598f6810d79f','{"batch":7,"programme":1,"row":2}',NULL,X'',X'7E18C2C5439FA3B2A488BF3AC90E63D905B53A9BDBD9F1E5E9E678FB556033CE');
INSERT INTO "journal" VALUES(111,'A-0000014-I',1,'2026-11-22T12:02:01.318483Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','02a1ce53559e4061bdca598f6810d79f','{"batch":7,"programme":1,"row":3}',NULL,X'',X'AF6517F547691D82AB47A09417E2CE4CC295B6718E76CD22C9A64CFD18C6BAE0');
INSERT INTO "journal" VALUES(112,'A-0000015-G',1,'2026-11-22T12:02:01.318483Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','02a1ce53559e4061bdca598f6810d79f','{"batch":7,"programme":1,"row":5}',NULL,X'',X'EDEAD911DFED47A467074ECD9A497612A8C0F4E27599983BE22542A1FE5082D2');
INSERT INTO "journal" VALUES(113,'cutoff:2019-12-21',1,'2026-11-22T12:02:01.335508Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'CC46BB23F849833842094F40C56E8208C055E18985612B5BD0D9A69640CE2128');
INSERT INTO "journal" VALUES(114,'A-0000001-S',3,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','fbf0dc1d58774b03873616a4cd15ebba','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8ACA2D3FF3397707A215300CD049BCE27CCE5C97D22F00D2EBD96ECFC0694403',X'CC48F7A2D9197663F35CDBD24571A807B3A046EA5FDC2C734D0B59BFA6DDF58B');
INSERT INTO "journal" VALUES(115,'A-0000002-Q',3,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','fbf0dc1d58774b03873616a4cd15ebba','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'AA7AB94441A9491FE11067456014CB85CBBC823FDCAEADA266707AF1F3D45249',X'68EDAFF4C5250260685DDA811E3500D93B7C8175C6F389ECEC01B01A97F67F90');
INSERT INTO "journal" VALUES(116,'A-0000003-O',3,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','fbf0dc1d58774b03873616a4cd15ebba','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'F6F14C1C0EA68838EB8FC6AE0C49C4D247833BC1C8E32AE74801FB21DA08E32F',X'22F78F318478666D68DAB87AE55AA7F218E2DC0023755C8CD1C2903D279AD9DA');
INSERT INTO "journal" VALUES(117,'A-0000004-M',3,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','fbf0dc1d58774b03873616a4cd15ebba','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'B158569C5AA42DD47043418BA9864EFF8CF218F2820DD79F6597D5B323086382',X'39E455560BD862ADE40DAF81813496F44CD0F38EA8B4682D802B7A76863D52F1');
INSERT INTO "journal" VALUES(118,'A-0000005-K',3,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','fbf0dc1d58774b03873616a4cd15ebba','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'57F0960751E4D73FE452DD956AA85D5F998618CC5AE50C371687A79F4CA7AE48',X'A443A02A59E8769E8C2F17EEFA2391E98E264812F9D24B7DFBD1177947ED2A80');
INSERT INTO "journal" VALUES(119,'K-0000001-L',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"A"}',NULL,X'',X'4707A08D989C963E6F600FB53D61016FCF12863C63191F55E9498A979D7E4A42');
INSERT INTO "journal" VALUES(120,'K-0000002-J',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"B"}',NULL,X'',X'BA296C55DF8F24DE46722A1892FAB80531B9944B5CD84548B51731F0369DBE1F');
INSERT INTO "journal" VALUES(121,'K-0000003-H',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"A"}',NULL,X'',X'B8AC9A41116E20B3E40569BD5A908B4F5944CB274C47EFC28B51FFB6C6ADFD05');
INSERT INTO "journal" VALUES(122,'K-0000004-F',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"B"}',NULL,X'',X'A38FD9EE2C5EEFF8AB72DBA3A3F3CF02809F55F5AA53AD199307C3F0D6109345');
INSERT INTO "journal" VALUES(123,'K-0000005-D',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"A"}',NULL,X'',X'E4B09E2FC6F11AD432FFDFA8CFD98E9FC1CE470D3915238366497100139E4AE1');
INSERT INTO "journal" VALUES(124,'K-0000006-B',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"B"}',NULL,X'',X'B476E1B41087279EBE3D084E51913EE3016D56B4D9527F1FBA8EEFD3C91C639B');
INSERT INTO "journal" VALUES(125,'K-0000007-9',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"A"}',NULL,X'',X'47961BD01848D4D27CB96A02EDF3CC62DA745337D7456FB5969E54E22BB43FE7');
INSERT INTO "journal" VALUES(126,'K-0000008-7',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"B"}',NULL,X'',X'4D1D420C52874BC853726C24333A441741694A41191B27A8F6C4FE3FE6E1CEB4');
INSERT INTO "journal" VALUES(127,'K-0000009-5',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"A"}',NULL,X'',X'C704D54A65E5B0B2D5BAC49FB1CAA3580BC7C86F39BAD2829A75A6CFD6143E5F');
INSERT INTO "journal" VALUES(128,'K-0000010-J',1,'2026-11-22T12:02:01.337076Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','fbf0dc1d58774b03873616a4cd15ebba','{"kit":"B"}',NULL,X'',X'3BE88CE5FA4B0B6644B3018F0CE15449CC9091790C00CE25C2F7C8BB09DA8D1A');
INSERT INTO "journal" VALUES(129,'cutoff:2019-12-21',2,'2026-11-22T12:02:01.353928Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','c5ba0d109864476083b13f337ca4e82a','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'CC46BB23F849833842094F40C56E8208C055E18985612B5BD0D9A69640CE2128',X'F0B020495013F996D8486A7D9EE6FC7A22B5113B94B5905013C8694B521267A5');
INSERT INTO "journal" VALUES(130,'A-0000012-M',2,'2026-11-22T12:02:01.360778Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','bd1e33c96cc94233a04fe1004d6d5ce8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E486A956C813337F75922657A45B750277995FA7C380A3F18474A56E7E876B2E',X'F48E57FD24525E16290DF17206DED2B6947789A4B33DF81FBA34EC56FA0701EE');
INSERT INTO "journal" VALUES(131,'A-0000015-G',2,'2026-11-22T12:02:01.368834Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','da9d1a353562484aabfe01cf5bf2ad89','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'EDEAD911DFED47A467074ECD9A497612A8C0F4E27599983BE22542A1FE5082D2',X'E0D354BC20061001659E7A31A777B3C1494A016D69619ACCDEFF72D136018D17');
INSERT INTO "journal" VALUES(132,'A-0000010-Q',2,'2026-11-22T12:02:01.376475Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','b2fc40ed73ef47708cbdfd3b6574667f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'392B29A2C18C9DC7DABC9ACE002664DB6D8C3D75628B960CD7A6D62025BB76BF',X'49E3F437EC9ACF9BCAAFCF1193255A82EAB2772C7C53A701DEB4DC090F7A2484');
INSERT INTO "journal" VALUES(133,'A-0000013-K',2,'2026-11-22T12:02:01.382756Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','3cfea8234c524c9cbcefa13c806d0e92','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'7E18C2C5439FA3B2A488BF3AC90E63D905B53A9BDBD9F1E5E9E678FB556033CE',X'71F1ABFF65A1A520153F3037EA88479394FB887DBBE68AD08A1EA3A4058D39CE');
INSERT INTO "journal" VALUES(134,'B-0000008-H',1,'2026-11-22T12:02:01.392031Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','2ccdfcdfb42a44f4aed24312ad7d5b4b','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'168A0B6308113304814C26FE461A5D9CA33799F3706DF3F4180C74935D239A38');
INSERT INTO "journal" VALUES(135,'A-0000016-E',1,'2026-11-22T12:02:01.392031Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','2ccdfcdfb42a44f4aed24312ad7d5b4b','{"batch":8,"programme":1,"row":2}',NULL,X'',X'3EF0153D6E02366781FE31E28A3DAF542E9B49A2FF98BD316CA74B99F10D0CF1');
INSERT INTO "journal" VALUES(136,'A-0000017-C',1,'2026-11-22T12:02:01.392031Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','2ccdfcdfb42a44f4aed24312ad7d5b4b','{"batch":8,"programme":1,"row":3}',NULL,X'',X'A2861332D91D4F611C2305EF2687BD01886FCD25C7A37DF8C18A2A378183E8A5');
INSERT INTO "journal" VALUES(137,'A-0000018-A',1,'2026-11-22T12:02:01.392031Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','2ccdfcdfb42a44f4aed24312ad7d5b4b','{"batch":8,"programme":1,"row":4}',NULL,X'',X'62F2D4FF4793291CED2F7CE5C60BF4B908EC7C358098A950D421D2B51F5B5F80');
INSERT INTO "journal" VALUES(138,'A-0000019-8',1,'2026-11-22T12:02:01.392031Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','2ccdfcdfb42a44f4aed24312ad7d5b4b','{"batch":8,"programme":1,"row":5}',NULL,X'',X'70C873B10D98C2FC8F79E5AF57C4E590474C2FC567B6527865A3371032B4575C');
INSERT INTO "journal" VALUES(139,'cutoff:2020-01-01',1,'2026-11-22T12:02:01.417652Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'B1AA73400BAFEB4D73F115E3AF938DE24941FAA8E9FC2CD5CF48489D5DD2FD20');
INSERT INTO "journal" VALUES(140,'A-0000006-I',3,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','d62d44957958495a80c26f76cf4e7f60','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'92D94CB1AB540967B1EF877D08F899AA713CE233E1F1540B05A1E80BC24039BA',X'4A280AE5B7EA7A67AC4B984B1BDB841554679386E04C3CB888ECA9FB418586F2');
INSERT INTO "journal" VALUES(141,'A-0000007-G',3,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','d62d44957958495a80c26f76cf4e7f60','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'919B6243E38E4EE78CE31C9258A54850406B0C2D1443F50F136B74DF78EAC226',X'18E0A9AEFDCEC4ED10C70FAD7EE959566D3FDD75CFA6C4D50C8070159EEF6A60');
INSERT INTO "journal" VALUES(142,'A-0000008-E',3,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','d62d44957958495a80c26f76cf4e7f60','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'16670E1137C3471DBEF4510D5D2CDC850F9DE6B924EC11FB1874F6370852CEA4',X'F3EC9228EC391E77E1E8467D836DD1595C5940F31B897326DAEEA1DDD3A72C1E');
INSERT INTO "journal" VALUES(143,'A-0000009-C',3,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','d62d44957958495a80c26f76cf4e7f60','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'0CA2DA2DFB2F5B17481D6A9AB424A2DF94AA4A62B0DBE623142012CE43F718EE',X'5588E714ED0356A20A89CFC18B4A232AABF51DF0F7B444FA6820577C5C8C0904');
INSERT INTO "journal" VALUES(144,'K-0000011-H',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"A"}',NULL,X'',X'785B3CD3D6C9175BC1BD8A73A12044A731AAAECF5A4907ADE4E897F46EEF9CD5');
INSERT INTO "journal" VALUES(145,'K-0000012-F',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"B"}',NULL,X'',X'502DFB180200BB94FCDE870E46730F81BB1ABAB47F019D54D17DDEEF4023BBAF');
INSERT INTO "journal" VALUES(146,'K-0000013-D',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"A"}',NULL,X'',X'E39367EE41D0682AEA30E70E443B59C3DE48D7E6CAA323A5F92A9973F017312E');
INSERT INTO "journal" VALUES(147,'K-0000014-B',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"B"}',NULL,X'',X'571B2E6486464F4CD6BDC4AE0BF3E382A26E774799A14B22F3658980495B4BB8');
INSERT INTO "journal" VALUES(148,'K-0000015-9',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"A"}',NULL,X'',X'E2983C21541FDAFBB111BD5E8DE331B36F73FC6D3F443870D4E0BA2F2FC59485');
INSERT INTO "journal" VALUES(149,'K-0000016-7',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"B"}',NULL,X'',X'184F264182AC99381BA61B4A61CECF91EBAED525B74D5A604D2BC6BAC8E1129F');
INSERT INTO "journal" VALUES(150,'K-0000017-5',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"A"}',NULL,X'',X'FB3690CB4F4E437F4A0D6C7549487C5142A3D8A3A7B8D9BD9E24F618C70BCC50');
INSERT INTO "journal" VALUES(151,'K-0000018-3',1,'2026-11-22T12:02:01.419598Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','d62d44957958495a80c26f76cf4e7f60','{"kit":"B"}',NULL,X'',X'160A138C9B2262A3CD7B335DF1F8195C7A09458DA20D0ECF86186D99215637CB');
INSERT INTO "journal" VALUES(152,'cutoff:2020-01-01',2,'2026-11-22T12:02:01.431694Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','6a5ba56337614f8dbcd8d2ceafb2dd34','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'B1AA73400BAFEB4D73F115E3AF938DE24941FAA8E9FC2CD5CF48489D5DD2FD20',X'DE8A3226A68CA52713C4AE98ED1E8CE6B8896B472016594E1CDB35B077A1D1C5');
INSERT INTO "journal" VALUES(153,'A-0000014-I',2,'2026-11-22T12:02:01.438720Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','8ede6b239fec46a28059d8b661096156','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'AF6517F547691D82AB47A09417E2CE4CC295B6718E76CD22C9A64CFD18C6BAE0',X'9228E0AF5F8F56E0AA495DDAF87C34551A0A07CE7002FC9929E0A0059F611D8B');
INSERT INTO "journal" VALUES(154,'A-0000017-C',2,'2026-11-22T12:02:01.447187Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','6d5caefae3ad4b6c9d3f909d27d2f883','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'A2861332D91D4F611C2305EF2687BD01886FCD25C7A37DF8C18A2A378183E8A5',X'DF4A24677BDF4984DDAA18B0775C7AEA6BFF6C7E8C7656C12EB4F78242B839DB');
INSERT INTO "journal" VALUES(155,'B-0000009-F',1,'2026-11-22T12:02:01.458191Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','2f748e05b6304f6d8359db910786632d','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'B153689DAFA34BF81C13DCD6E481BA2F364FD49BD850E04E9B442F722A93F87D');
INSERT INTO "journal" VALUES(156,'A-0000020-M',1,'2026-11-22T12:02:01.458191Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','2f748e05b6304f6d8359db910786632d','{"batch":9,"programme":1,"row":2}',NULL,X'',X'F5D027B6D65E72C81438FE9935E516EEC055066B5FB04A4987FB4D0C67429771');
INSERT INTO "journal" VALUES(157,'A-0000021-K',1,'2026-11-22T12:02:01.458191Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','2f748e05b6304f6d8359db910786632d','{"batch":9,"programme":1,"row":3}',NULL,X'',X'7BCCDA9613AF0813BC70F40F5ADCCA809D67FECABBA4955BD4F5D3AC354FDAC1');
INSERT INTO "journal" VALUES(158,'A-0000022-I',1,'2026-11-22T12:02:01.458191Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','2f748e05b6304f6d8359db910786632d','{"batch":9,"programme":1,"row":5}',NULL,X'',X'BF577D7D749F215D926A065203E2255AAEDACCE683610C2A6247CB11FF01836F');
INSERT INTO "journal" VALUES(159,'A-0000019-8',2,'2026-11-22T12:02:01.479177Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','8458a21e7d694551bc76b0ab2890724b','{"programme":1,"reasons":["size"]}',NULL,X'70C873B10D98C2FC8F79E5AF57C4E590474C2FC567B6527865A3371032B4575C',X'73ECBCA0F352AAF1656EAC23C36365EB30F1D10EAD0CC01B9382FC1FC36EEC66');
INSERT INTO "journal" VALUES(160,'A-0000018-A',2,'2026-11-22T12:02:01.488474Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','10eae0b1c0504ba4a37b4221cf9c8bab','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'62F2D4FF4793291CED2F7CE5C60BF4B908EC7C358098A950D421D2B51F5B5F80',X'300624F4A9946BF8CF734EA11FB8C825446E586DC232A4B8D0FA27BEB70D948F');
INSERT INTO "journal" VALUES(161,'A-0000016-E',2,'2026-11-22T12:02:01.497100Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','250bc68625814171baf6e22ce90330e8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'3EF0153D6E02366781FE31E28A3DAF542E9B49A2FF98BD316CA74B99F10D0CF1',X'A97709F7901C75BBB76F8C43DC59659F3C88C00F6899F35DB3A7FD43E94BC205');
INSERT INTO "journal" VALUES(162,'A-0000022-I',2,'2026-11-22T12:02:01.504946Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','f41110f86541444980fdbc4a6729c683','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'BF577D7D749F215D926A065203E2255AAEDACCE683610C2A6247CB11FF01836F',X'68CB3EFD27DE7DF0F76DFD2E1637C8EB75603B83D759CA3BC831BC0F9BCA115C');
INSERT INTO "journal" VALUES(163,'A-0000021-K',2,'2026-11-22T12:02:01.512847Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','076f1716bc4f4f4392098aaec31577ce','{"outcome":"fail","rule":"same-store"}',X'FBED47DF34A1374858E68E2134C969310679A40DEDDF0295955FF8F525F6F693',X'7BCCDA9613AF0813BC70F40F5ADCCA809D67FECABBA4955BD4F5D3AC354FDAC1',X'B3EC308E6A0E2DFFE395ADAC85274FA778582F11DBD7B5BC8F003291C91D6D16');
INSERT INTO "journal" VALUES(164,'A-0000021-K',3,'2026-11-22T12:02:01.601309Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','8353262cf7c8472c9d3de1b7e47ddb69','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'B3EC308E6A0E2DFFE395ADAC85274FA778582F11DBD7B5BC8F003291C91D6D16',X'8A0758B0211D366B1D3634D544F7C2CB5D56840D9DB6A89B88B21CFD76053989');
INSERT INTO "journal" VALUES(165,'cutoff:2020-01-11',1,'2026-11-22T12:02:01.615227Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'CB23087AA94927EEBB74F53C7EE9ACD274DF4F10743549576B57543EABE0E9FF');
INSERT INTO "journal" VALUES(166,'A-0000010-Q',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'49E3F437EC9ACF9BCAAFCF1193255A82EAB2772C7C53A701DEB4DC090F7A2484',X'C67130918AAA140D344B6490D6DD5D59A58F16C1925E9BB60B05EBB00781EBD1');
INSERT INTO "journal" VALUES(167,'A-0000011-O',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'62462EE2306BCA2ED4B94C4B28AD523B5BC44436E865C53125BAC87B1E5ECB53',X'A602DFDD3F000E074750D35007C6A298C11EB056B88DEFA00D8D8224D4FFABED');
INSERT INTO "journal" VALUES(168,'A-0000012-M',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'F48E57FD24525E16290DF17206DED2B6947789A4B33DF81FBA34EC56FA0701EE',X'CD84DCBF0705FD77C4E31711C06828242599922C208351F63DFC77C432ED3A3B');
INSERT INTO "journal" VALUES(169,'A-0000013-K',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'71F1ABFF65A1A520153F3037EA88479394FB887DBBE68AD08A1EA3A4058D39CE',X'A7CAD710DE6F7CDDE2823317F8D8BA8E82E167FFF756C5358318744D0FC9AEEA');
INSERT INTO "journal" VALUES(170,'A-0000014-I',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'9228E0AF5F8F56E0AA495DDAF87C34551A0A07CE7002FC9929E0A0059F611D8B',X'4263A1941C70ADD87BBE3504212B30566D729A77A401D8EED2930429F9C79AE8');
INSERT INTO "journal" VALUES(171,'A-0000015-G',3,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','ab8e5f99175845cc9fc05082ebec3341','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'E0D354BC20061001659E7A31A777B3C1494A016D69619ACCDEFF72D136018D17',X'464081446F1B65982AFB6C363AC41BBCB80E792C5D4A9C1EE3606D8F329E9AE9');
INSERT INTO "journal" VALUES(172,'K-0000019-1',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'11568C23F82E14C448F88E217C7770395B556575BC8AC201D5A956BD2D586E76');
INSERT INTO "journal" VALUES(173,'K-0000020-F',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'1F3FF9CA4EBAAABD59F51A99A540F872CCEDE943F84A0574C74114CD0A5B1838');
INSERT INTO "journal" VALUES(174,'K-0000021-D',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'7D749779A76171E754DE368E6BA7970A7013A0F0AA0CFC5924C340FD5AE3163A');
INSERT INTO "journal" VALUES(175,'K-0000022-B',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'CCD4F22F1151362E6C7E42E34D1B26857AF67159239EF8A694FC768D783F5902');
INSERT INTO "journal" VALUES(176,'K-0000023-9',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'37D28645D000E55AC5CF165E582B98FBEC84C04A77E63AC6007D349A5D619821');
INSERT INTO "journal" VALUES(177,'K-0000024-7',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'756CA8351F9BE55B9C09CCB5DF76D23D6336F534365CA6E8537C8CE239477D26');
INSERT INTO "journal" VALUES(178,'K-0000025-5',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'7851C1D61154AED9D414DC215869183C9F70884E63DF1520E96B16008BC8B3C5');
INSERT INTO "journal" VALUES(179,'K-0000026-3',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'63983F15381D4A2DC8EEECDCABDA0986D09F734A82E98AA3C69E8056258FB26B');
INSERT INTO "journal" VALUES(180,'K-0000027-1',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'6563166E779EB8B8F70564495162ED78C5F32E050FB4286EBD9A7C099DF79DE2');
INSERT INTO "journal" VALUES(181,'K-0000028-0',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'22873E17EACD4C970AE35FC6BEA9E73080BDDE5075F937F06AE4D63B9257DE24');
INSERT INTO "journal" VALUES(182,'K-0000029-Y',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"A"}',NULL,X'',X'E9EA66220BBC9C3335385243A3D8E393BAF997524B729A2EDE28F96ABE81FBFC');
INSERT INTO "journal" VALUES(183,'K-0000030-B',1,'2026-11-22T12:02:01.620878Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','ab8e5f99175845cc9fc05082ebec3341','{"kit":"B"}',NULL,X'',X'7E83B1595CD110CEF56B6CE7069E71727EA37F1B8C06B2D4EC27CE99C0459418');
INSERT INTO "journal" VALUES(184,'cutoff:2020-01-11',2,'2026-11-22T12:02:01.634301Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','5a8383def63a4adb8024e46ed7f1b1d0','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'CB23087AA94927EEBB74F53C7EE9ACD274DF4F10743549576B57543EABE0E9FF',X'C08178DDD3AC4B765CF8A277BBE9B1F24EB8F9891280FFA9EE94CAFE72C65A07');
INSERT INTO "journal" VALUES(185,'B-0000010-T',1,'2026-11-22T12:02:01.644956Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','55855c2cfe5b484e96b5334e0cf3557d','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'2DB21352717D72B492355D1C235607678577484D61CA7A0791D26680C75001C0');
INSERT INTO "journal" VALUES(186,'A-0000023-G',1,'2026-11-22T12:02:01.644956Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','55855c2cfe5b484e96b5334e0cf3557d','{"batch":10,"programme":1,"row":2}',NULL,X'',X'74E0B2DD27A6EB07B659AE261DBA6FEA3D8A6B330322071B3BB00146179FBE4C');
INSERT INTO "journal" VALUES(187,'A-0000024-E',1,'2026-11-22T12:02:01.644956Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','55855c2cfe5b484e96b5334e0cf3557d','{"batch":10,"programme":1,"row":3}',NULL,X'',X'FFF075060B560529255E613D24035AD07E785D178ED8A91B4635B57C2467177A');
INSERT INTO "journal" VALUES(188,'A-0000025-C',1,'2026-11-22T12:02:01.644956Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','55855c2cfe5b484e96b5334e0cf3557d','{"batch":10,"programme":1,"row":4}',NULL,X'',X'959BF645A85A6D16BE03D6407A9562597247AB6E40B3E08CB67C234C0DB34443');
INSERT INTO "journal" VALUES(189,'A-0000026-A',1,'2026-11-22T12:02:01.644956Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','55855c2cfe5b484e96b5334e0cf3557d','{"batch":10,"programme":1,"row":5}',NULL,X'',X'7E7AABCF6B7459B010631B170FF60732ADFFFF0847148E77C639F00271DD706B');
INSERT INTO "journal" VALUES(190,'A-0000020-M',2,'2026-11-22T12:02:01.662311Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','a1fefe5a08e542179975df3d37c65e14','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'F5D027B6D65E72C81438FE9935E516EEC055066B5FB04A4987FB4D0C67429771',X'01DF2FB163513ABB3F53EB894EADCE28B5EBB95A165526DC043B97B891FB605F');
INSERT INTO "journal" VALUES(191,'A-0000025-C',2,'2026-11-22T12:02:01.670243Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','169503da24764345b086806e3c2a8ae4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'959BF645A85A6D16BE03D6407A9562597247AB6E40B3E08CB67C234C0DB34443',X'A669F6EAAE252BDD08721B6AC8E3496E1ACB89BE05853EA04985E4061FCC0E89');
INSERT INTO "journal" VALUES(192,'A-0000026-A',2,'2026-11-22T12:02:01.677833Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','4a18cb1ed80046df8c9bb974b763f7eb','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'7E7AABCF6B7459B010631B170FF60732ADFFFF0847148E77C639F00271DD706B',X'F890EC5D63A93DE5C9080EE48BADD105AFD7AE1BB5E718C749C79FCE5DD9A0DB');
INSERT INTO "journal" VALUES(193,'cutoff:2020-01-21',1,'2026-11-22T12:02:01.688874Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'DC6359620FEB864DBBE56A3D3CEAE2BD044590EDC15755EB3C3E0FAEF3DE0BE2');
INSERT INTO "journal" VALUES(194,'A-0000016-E',3,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','aff2ef9616954f5585b2c8a2a80d15a3','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'A97709F7901C75BBB76F8C43DC59659F3C88C00F6899F35DB3A7FD43E94BC205',X'50A510E2D55A8339CC572E8F78E6625B115694B501E9D2889F2ECCA2023F3A1A');
INSERT INTO "journal" VALUES(195,'A-0000017-C',3,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','aff2ef9616954f5585b2c8a2a80d15a3','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'DF4A24677BDF4984DDAA18B0775C7AEA6BFF6C7E8C7656C12EB4F78242B839DB',X'6537E7BFB0E433F3F7772DD2F93CF1A09A3945A78DBDDAAF2DC22B44E4646B43');
INSERT INTO "journal" VALUES(196,'A-0000018-A',3,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','aff2ef9616954f5585b2c8a2a80d15a3','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'300624F4A9946BF8CF734EA11FB8C825446E586DC232A4B8D0FA27BEB70D948F',X'EFBDFE7D12DDBEDF029CA798BFC8333741DA57648E6A3F33024951D77D65E6CE');
INSERT INTO "journal" VALUES(197,'K-0000031-9',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"A"}',NULL,X'',X'438469D845CA56A664A91DDC7D6EF753FA2C5139DA6FAAC73870FD29E7AA987E');
INSERT INTO "journal" VALUES(198,'K-0000032-7',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"B"}',NULL,X'',X'7B3F6AF7C357D9098778048093C5E26437F4E53AFD3D42C4F34EB5430CDE9976');
INSERT INTO "journal" VALUES(199,'K-0000033-5',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"A"}',NULL,X'',X'CAB235864BD1818A8C1C61AECF0AE60AB6B52F2D052A03BB25EAA7B2DDA88154');
INSERT INTO "journal" VALUES(200,'K-0000034-3',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"B"}',NULL,X'',X'A32D46093688996DE42C8F045596CB604B3BE0DB0004120334A1916797C665AD');
INSERT INTO "journal" VALUES(201,'K-0000035-1',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"A"}',NULL,X'',X'E0A33F74CD1278D69C3DEAE2037E2699ED4A6080098721EAA96987E976DB947A');
INSERT INTO "journal" VALUES(202,'K-0000036-0',1,'2026-11-22T12:02:01.690803Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','aff2ef9616954f5585b2c8a2a80d15a3','{"kit":"B"}',NULL,X'',X'6F7DD6150ABDFAB416C1B5AAFE3BDEC3CF5479BD56DFA6321010A0EAE3D42F74');
INSERT INTO "journal" VALUES(203,'cutoff:2020-01-21',2,'2026-11-22T12:02:01.701637Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','991dff6039b7491a925fa264472ea1e5','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'DC6359620FEB864DBBE56A3D3CEAE2BD044590EDC15755EB3C3E0FAEF3DE0BE2',X'03803A474DC73D13586F4F2CF22F811139DCCE748C5432A756C953A272CBA23C');
INSERT INTO "journal" VALUES(204,'B-0000011-R',1,'2026-11-22T12:02:01.712138Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','f837402dc84144a88a296cc170647203','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'BEA0A29B27CE9F5596D6063DEB132939025C663F20CB51A894B62B8C9565DB7E');
INSERT INTO "journal" VALUES(205,'A-0000027-8',1,'2026-11-22T12:02:01.712138Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f837402dc84144a88a296cc170647203','{"batch":11,"programme":1,"row":2}',NULL,X'',X'83F81D586C8FAC83BE1E1805DE3A1A61895B307D235501E89B4B5185580AFA75');
INSERT INTO "journal" VALUES(206,'A-0000028-6',1,'2026-11-22T12:02:01.712138Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f837402dc84144a88a296cc170647203','{"batch":11,"programme":1,"row":3}',NULL,X'',X'10E0CC6C4A4CC09E1BFF858E8FC93F2ADF1827F3640C03AD54DE96D04E9843B7');
INSERT INTO "journal" VALUES(207,'A-0000029-4',1,'2026-11-22T12:02:01.712138Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f837402dc84144a88a296cc170647203','{"batch":11,"programme":1,"row":4}',NULL,X'',X'2FA1A9C2EB5C9A571514B78AE1F88E5F3AB66515D6DAFC102F6B36BB5EF850D7');
INSERT INTO "journal" VALUES(208,'A-0000030-I',1,'2026-11-22T12:02:01.712138Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f837402dc84144a88a296cc170647203','{"batch":11,"programme":1,"row":5}',NULL,X'',X'F473EC76FBA500FFA426C11B2BC33F230F5511178AA0DD7DDFC98E49C81E4C35');
INSERT INTO "journal" VALUES(209,'A-0000023-G',2,'2026-11-22T12:02:01.730410Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','c76d4bca7f714fafa34595685fef05c2','{"programme":1,"reasons":["size"]}',NULL,X'74E0B2DD27A6EB07B659AE261DBA6FEA3D8A6B330322071B3BB00146179FBE4C',X'C37C5BFAEA5022ABFE1A8716380EEA559C426E9E0689DBDB199418F94D237CAB');
INSERT INTO "journal" VALUES(210,'cutoff:2020-02-01',1,'2026-11-22T12:02:01.742728Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'3C23C71DCD04C3F6611D74F538F1B29CFFA775C0FA97F9469C9A20664B59A925');
INSERT INTO "journal" VALUES(211,'A-0000020-M',3,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','d00870099f974570bf61bfcfa90852c6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'01DF2FB163513ABB3F53EB894EADCE28B5EBB95A165526DC043B97B891FB605F',X'004EEBD1B89BE864361EE36A6BD469CA4628A5482EEA4779823A9EF9D62A7478');
INSERT INTO "journal" VALUES(212,'A-0000021-K',4,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','d00870099f974570bf61bfcfa90852c6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'8A0758B0211D366B1D3634D544F7C2CB5D56840D9DB6A89B88B21CFD76053989',X'6A09F50EF9F612C8F3A6FD20D3CD5021B0A397E1C171B89155C4230E676BA8EE');
INSERT INTO "journal" VALUES(213,'A-0000022-I',3,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','d00870099f974570bf61bfcfa90852c6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'68CB3EFD27DE7DF0F76DFD2E1637C8EB75603B83D759CA3BC831BC0F9BCA115C',X'5C814263BE8F3C8ACF43AC9F05BAB944765E16DF7DD5A33C2FD652CF1F21FF6C');
INSERT INTO "journal" VALUES(214,'K-0000037-Y',1,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','d00870099f974570bf61bfcfa90852c6','{"kit":"A"}',NULL,X'',X'B46D4514440B0557549498CB6488284A5652103CE827888A9F9E0FC3FE370EBB');
INSERT INTO "journal" VALUES(215,'K-0000038-W',1,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','d00870099f974570bf61bfcfa90852c6','{"kit":"B"}',NULL,X'',X'477BC31CFD37A3D835B94F6CBDE35FF5305342342DA43A18EA31E2096EF275F1');
INSERT INTO "journal" VALUES(216,'K-0000039-U',1,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','d00870099f974570bf61bfcfa90852c6','{"kit":"A"}',NULL,X'',X'B731D262BB6E61FD40CB880744CE0A55DC987355CD9D76DB337B5A834681E66E');
INSERT INTO "journal" VALUES(217,'K-0000040-7',1,'2026-11-22T12:02:01.744560Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','d00870099f974570bf61bfcfa90852c6','{"kit":"B"}',NULL,X'',X'6016A9FAF23888551BA9FB456BBD59C8F468A75E435D2C9FFE6173F9FEB2375D');
INSERT INTO "journal" VALUES(218,'cutoff:2020-02-01',2,'2026-11-22T12:02:01.755016Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','d06cceb445354547b6410e2be2c2d4c4','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'3C23C71DCD04C3F6611D74F538F1B29CFFA775C0FA97F9469C9A20664B59A925',X'7051535872217750F557B63CED54F2F4D852A518348FDA18A6A14AD696BA4885');
INSERT INTO "journal" VALUES(219,'B-0000012-P',1,'2026-11-22T12:02:01.765823Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','7664097408c84cbe8f99e0b656c6f10a','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'22B7CDAD9E82A6A2AF1F81B2754986EC05278543A85EE3ACFD7392F0734B0459');
INSERT INTO "journal" VALUES(220,'A-0000031-G',1,'2026-11-22T12:02:01.765823Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7664097408c84cbe8f99e0b656c6f10a','{"batch":12,"programme":1,"row":2}',NULL,X'',X'4A6B4628862744FA244F6B0FD101DB20E64FB10692062DC151F49C9E86ACDA97');
INSERT INTO "journal" VALUES(221,'A-0000032-E',1,'2026-11-22T12:02:01.765823Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7664097408c84cbe8f99e0b656c6f10a','{"batch":12,"programme":1,"row":3}',NULL,X'',X'3E60EC297E8F611CE283D9217B7A2A66AF0EFB72C174A4041F522B0977C41F99');
INSERT INTO "journal" VALUES(222,'A-0000033-C',1,'2026-11-22T12:02:01.765823Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7664097408c84cbe8f99e0b656c6f10a','{"batch":12,"programme":1,"row":4}',NULL,X'',X'4C8C7838E767F1366C13F22874497AAFD43D1CFFA9EBF067ABA925B782FB5CEB');
INSERT INTO "journal" VALUES(223,'A-0000034-A',1,'2026-11-22T12:02:01.765823Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7664097408c84cbe8f99e0b656c6f10a','{"batch":12,"programme":1,"row":5}',NULL,X'',X'CBD09EB47DBD1849DFB08E47FCFB73825D96B2B183E15480EE86CA26A07E6C43');
INSERT INTO "journal" VALUES(224,'cutoff:2020-02-11',1,'2026-11-22T12:02:01.785196Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'60782B3E049239F6AAAA0306725D1A402CA58BB5D594FE7239BC2AFFB96D3875');
INSERT INTO "journal" VALUES(225,'A-0000025-C',3,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','a03968ee6c404037bdbc7efca3d9cea8','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'A669F6EAAE252BDD08721B6AC8E3496E1ACB89BE05853EA04985E4061FCC0E89',X'9D00D8BE58EBA7DC75E393699ABA9A130D09F55CCDB1DAE90F94827F55DDA687');
INSERT INTO "journal" VALUES(226,'A-0000026-A',3,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','a03968ee6c404037bdbc7efca3d9cea8','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'F890EC5D63A93DE5C9080EE48BADD105AFD7AE1BB5E718C749C79FCE5DD9A0DB',X'5BB38F7E02DD3D3E711AA0525BB139EA9CC7CEF92AB70F453C5B21FEEAC443A2');
INSERT INTO "journal" VALUES(227,'K-0000041-5',1,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','a03968ee6c404037bdbc7efca3d9cea8','{"kit":"A"}',NULL,X'',X'2BCB07A18B298F943BB73DEBDAEADC2BF56AA1A559D4EA80FC4F2D234B3FF198');
INSERT INTO "journal" VALUES(228,'K-0000042-3',1,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','a03968ee6c404037bdbc7efca3d9cea8','{"kit":"B"}',NULL,X'',X'487B8048E8066016E87D8803FEDA09904B4AD6D2CDFF2941FB9B8235DF3E9EC1');
INSERT INTO "journal" VALUES(229,'K-0000043-1',1,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','a03968ee6c404037bdbc7efca3d9cea8','{"kit":"A"}',NULL,X'',X'8015F8195B632AA29B50D7E106584DD8A7D192404E29F9D6DD40BEDB25AA9CD5');
INSERT INTO "journal" VALUES(230,'K-0000044-0',1,'2026-11-22T12:02:01.786762Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','a03968ee6c404037bdbc7efca3d9cea8','{"kit":"B"}',NULL,X'',X'2E06913EF847354360D520451A850E827EC0013140B45B26FF923997AD09F55F');
INSERT INTO "journal" VALUES(231,'cutoff:2020-02-11',2,'2026-11-22T12:02:01.798950Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','dc6552147c1d4ae49a4a1998d4ba1344','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'60782B3E049239F6AAAA0306725D1A402CA58BB5D594FE7239BC2AFFB96D3875',X'F059EDC8D999F6F9D95EA243F81D0CC697203998E66349EFBF272E7F075C24C2');
INSERT INTO "journal" VALUES(232,'A-0000031-G',2,'2026-11-22T12:02:01.804598Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','fa0546d9563e428a9b18dd14d444cd98','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'4A6B4628862744FA244F6B0FD101DB20E64FB10692062DC151F49C9E86ACDA97',X'98F0D8DD9E1288C1AFD201C89345BD7B7098E1E9D5493A975F78D47670C3AD05');
INSERT INTO "journal" VALUES(233,'B-0000013-N',1,'2026-11-22T12:02:01.812692Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','9161bc3f36b943a48ae33a67c93d429a','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'73153884B23031F7097E24002FF8ECA7BBCA434F8FD5F9B588C28043B832B4DA');
INSERT INTO "journal" VALUES(234,'A-0000035-8',1,'2026-11-22T12:02:01.812692Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','9161bc3f36b943a48ae33a67c93d429a','{"batch":13,"programme":1,"row":3}',NULL,X'',X'01898D3028BACD38FB1A6CCAD5290DD9ECDACA894137985BBB48593173EF31C0');
INSERT INTO "journal" VALUES(235,'B-0000014-L',1,'2026-11-22T12:02:01.828043Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','3331016734304e4fbfdac5d60a1911dd','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'E9730D2DBEC1BC3A5874F5CBE3934DE9119AE4941510B88BD46455D919E62878');
INSERT INTO "journal" VALUES(236,'A-0000036-6',1,'2026-11-22T12:02:01.828043Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','3331016734304e4fbfdac5d60a1911dd','{"batch":14,"programme":1,"row":2}',NULL,X'',X'AE6243EA3FFDA2A2250924C36471731045FC616AADA7E3E618671B5A67F5B9EA');
INSERT INTO "journal" VALUES(237,'A-0000037-4',1,'2026-11-22T12:02:01.828043Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','3331016734304e4fbfdac5d60a1911dd','{"batch":14,"programme":1,"row":3}',NULL,X'',X'77272CB9C374DA574F4CAD08FAB39B4E88306019B0384A1B7634198A55220C80');
INSERT INTO "journal" VALUES(238,'A-0000038-2',1,'2026-11-22T12:02:01.828043Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','3331016734304e4fbfdac5d60a1911dd','{"batch":14,"programme":1,"row":4}',NULL,X'',X'0332CEF695635AC9E669FE8C34A1F3420F9B22AA8CA119C9DFFEB72C6EF5D248');
INSERT INTO "journal" VALUES(239,'A-0000039-Z',1,'2026-11-22T12:02:01.828043Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','3331016734304e4fbfdac5d60a1911dd','{"batch":14,"programme":1,"row":5}',NULL,X'',X'5880C4025663D70153E2F4272D3DE96677B43BD41EFE4C02A7B2A0F6BD2FF612');
INSERT INTO "journal" VALUES(240,'A-0000001-S',4,'2026-11-22T12:02:01.845394Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','f6abc92f01454832ae725e8605c8ba92','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'CC48F7A2D9197663F35CDBD24571A807B3A046EA5FDC2C734D0B59BFA6DDF58B',X'B3BD1AF80472161830FD5C3230F4923F29F12F6377019C611A2323858C7DA805');
INSERT INTO "journal" VALUES(241,'K-0000001-L',2,'2026-11-22T12:02:01.845394Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','f6abc92f01454832ae725e8605c8ba92','{"application":"A-0000001-S"}',NULL,X'4707A08D989C963E6F600FB53D61016FCF12863C63191F55E9498A979D7E4A42',X'0DB75390E48A99CFC3CE204249B05B7A7078A2115CB68FABFD584CA24FBD1DDE');
INSERT INTO "journal" VALUES(242,'K-0000002-J',2,'2026-11-22T12:02:01.845394Z','2020-01-28T00:00:00.000000Z','mai','cancel','planned','cancelled','f6abc92f01454832ae725e8605c8ba92','{"application":"A-0000001-S"}',NULL,X'BA296C55DF8F24DE46722A1892FAB80531B9944B5CD84548B51731F0369DBE1F',X'D139AA94456516A45326A0A92C20D2D783DBAF6B476889FD9AFCA8CE53F6602C');
INSERT INTO "journal" VALUES(243,'A-0000024-E',2,'2026-11-22T12:02:01.858690Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','547e5a70fcf0460d91e5d2169b14d44a','{"reasons":["documents-missing"]}',NULL,X'FFF075060B560529255E613D24035AD07E785D178ED8A91B4635B57C2467177A',X'014A6A499ABCE78AD32147E60A242502F8880FA160667EA5AB81B07D56DCDF1E');
INSERT INTO "journal" VALUES(244,'A-0000027-8',2,'2026-11-22T12:02:01.868384Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','9153020a8a924ff88b77b02aa04d44b0','{}',X'80E6F07BCE15BD4182B894BEC3503D07112223A83FC1E029729172BB2AE9E5DA',X'83F81D586C8FAC83BE1E1805DE3A1A61895B307D235501E89B4B5185580AFA75',X'91A5DB14F2C388015DAC0AC9FBBDACDF5139A8F4D19D72E6E1CF90537827D35F');
INSERT INTO "journal" VALUES(245,'A-0000028-6',2,'2026-11-22T12:02:01.876125Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','f0737eb04c1b4e8ea7371726d03c5087','{"awaits":"reject","reasons":["discretion"]}',X'185DF271DE2FA98F9743EF97AC9E56110F4D849FEB380E2205E7189AFE9BE9B0',X'10E0CC6C4A4CC09E1BFF858E8FC93F2ADF1827F3640C03AD54DE96D04E9843B7',X'EBD7B8DC96A84CABC9CCF12D1E6A5C2FCC00E778161796DB9DDA36CBE3152CDA');
INSERT INTO "journal" VALUES(246,'A-0000035-8',2,'2026-11-22T12:02:01.885428Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','3175207bed414d16befeed0f17a8df07','{"assignee":"rin"}',NULL,X'01898D3028BACD38FB1A6CCAD5290DD9ECDACA894137985BBB48593173EF31C0',X'735406396BF2E9312B53A0A1C1F4BC62BE920A21222490CCD4E47B4F51760A8D');
INSERT INTO "journal" VALUES(247,'A-0000032-E',2,'2026-11-22T12:02:01.898361Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','7de5dc13bb5349e88555d6347246ecb2','{"assignee":"ren"}',NULL,X'3E60EC297E8F611CE283D9217B7A2A66AF0EFB72C174A4041F522B0977C41F99',X'33E8A5A50FBA007534C156167A9B5B18CED6F71B946B1B8F5CF72B469B19D5C2');
INSERT INTO "journal" VALUES(248,'F-0000001-6',1,'2026-11-22T12:02:01.904893Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','f33ac722fc954fed96cd35435b15d9cd','{"from":"2020-01-28","rate":5}',X'31007E060911BE50C0FC8B6D37BC23D7286FB2BCAFAB49216588FBA08CF703F2',X'',X'604C52454007169D42CDE9CD821A90DC72C972A6DA4283BF5FFAC64B8C665409');
INSERT INTO "journal" VALUES(249,'F-0000002-4',1,'2026-11-22T12:02:01.911287Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','8f4a9b93c80c4184959c4b6d6254bbbb','{"from":"2020-01-28","rate":2}',X'3FC00A2C401787B20ECC940B8F7A6228A7A18B20E111E788FF308711BA416A00',X'',X'5C96C5BDFFB9C7C5C84FC264ABDCB12AA02B586B0C45D20B9ED53A27F564508F');
INSERT INTO "journal" VALUES(250,'B-0000015-J',1,'2026-11-22T12:02:01.926037Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','bf2562e0375641ce9fc345e7f1b8e4f7','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'3F16949EC663581874AF0E0DDAFCD61B1DDF9FBA333A958FC40EF28831EF73BB');
INSERT INTO "journal" VALUES(251,'A-0000040-E',1,'2026-11-22T12:02:01.926037Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','bf2562e0375641ce9fc345e7f1b8e4f7','{"batch":15,"programme":1,"row":2}',NULL,X'',X'B1103FB0D49677550583537838B170295AB4BBDFCE1E8FFB03AA6A140BB940FB');
INSERT INTO "journal" VALUES(252,'A-0000041-C',1,'2026-11-22T12:02:01.926037Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','bf2562e0375641ce9fc345e7f1b8e4f7','{"batch":15,"programme":1,"row":3}',NULL,X'',X'012A32D8CB6F3CD3357BAAD086F21AC2D99B7D542849B4E2F6BC1D929B5F25D1');
INSERT INTO "journal" VALUES(253,'A-0000041-C',2,'2026-11-22T12:02:01.944293Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','f79768003cf74cfb824912af1d1d7b73','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'2E4ACE67B0FCBB12D3A5BD7A0A1D6393D52629D214CA37AE5123C227FDE4F0B9',X'012A32D8CB6F3CD3357BAAD086F21AC2D99B7D542849B4E2F6BC1D929B5F25D1',X'D795204BD2F6869E0A01063AE604A7BF4AD1F77B90FF02E2F82FAF498E7F2238');
INSERT INTO "journal" VALUES(254,'A-0000002-Q',4,'2026-11-22T12:02:01.944293Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','f79768003cf74cfb824912af1d1d7b73','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'1CCD5D7E05300F6C41EB4023EF010FBB6EDF52E4E967AAE8F3B3CB1C441F1876',X'68EDAFF4C5250260685DDA811E3500D93B7C8175C6F389ECEC01B01A97F67F90',X'4356951CDF7004B37378CA136A360D18A51CBF1F1F93BC4261F82CB24B5FE954');
INSERT INTO "journal" VALUES(255,'T-0000001-B',1,'2026-11-22T12:02:01.975114Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','53a697892c084436a5bf498b59f367f9','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'3940BF59803F716D84CC7CBB342E6B898FD81ED759CF139E01AE19413EFC44D8');
INSERT INTO "journal" VALUES(256,'A-0000003-O',4,'2026-11-22T12:02:01.978792Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','2c205d2da1ba4cb291b1277735937b1e','{"amendment":"T-0000001-B","fields":["phone"],"from":"2020-01-28","programme":1}',X'0DE771D1CCB46B9F240F714EC46E575C74E25DA93B8472DAA0589F7E92571FF0',X'22F78F318478666D68DAB87AE55AA7F218E2DC0023755C8CD1C2903D279AD9DA',X'144573614392906559758A82B6DC86E6FAB2926FF215ED9AF0970E5A4E194C3E');
INSERT INTO "journal" VALUES(257,'T-0000001-B',2,'2026-11-22T12:02:01.978792Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','2c205d2da1ba4cb291b1277735937b1e','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'3940BF59803F716D84CC7CBB342E6B898FD81ED759CF139E01AE19413EFC44D8',X'1AA3CDC05A18A43EDA0A0B7BF4206A5214D5CE9647EAA97EF814F17B8226D326');
INSERT INTO "journal" VALUES(258,'T-0000002-9',1,'2026-11-22T12:02:02.031400Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','4971ce280bc640088c0c720d225f4ea3','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'A3566BED7205D724E0AFA1A0240A083A6798EA8E80E815F7F60D283BCB65074E');
INSERT INTO "journal" VALUES(259,'A-0000040-E',2,'2026-11-22T12:02:02.036311Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','f4ffdfcd86b04d69a78cd413fa362c56','{"code":null,"declared":"retail","industry":"services"}',X'41E9FD31D24E492170C00B0842E6946F70E7D5FC66E287B9C644200C95386F7E',X'B1103FB0D49677550583537838B170295AB4BBDFCE1E8FFB03AA6A140BB940FB',X'4E6A1BC32AD8A08068311C98A7365772821AEA1C74B8D1E4D22A9E81B07D007C');
INSERT INTO "journal" VALUES(260,'A-0000033-C',2,'2026-11-22T12:02:02.070069Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','ea35e1f219994c2dae8b5e9c183fc358','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'4C8C7838E767F1366C13F22874497AAFD43D1CFFA9EBF067ABA925B782FB5CEB',X'03A7426AEA58F3CBEA75F5023271C8D6B8388F3331789D2D4C454E691522A1A7');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'C9C65692CFC52AF05731D72A2A8B5A2F','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'81B1FCE610207D5FE45DE01A0413BAEF','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'52151365EE3775217C6046BB25A075C6','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'A508815BBD788F675B82B1BC0ED98342','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'C4892B06F722344746F69A5D25E21CF5','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'8B5EA9EA8F1B8B7ADB5D4154E9BD5789','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'AE7F5886C87D0D439F52C32F5E7CA192','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'674FA2524064ABE16335B25012FEC263','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'1DC185D55E9E43ED86DE575C90AAA002','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'2558DB196B0218921AEE2ECF6273F4D0','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'8F802DE06283EE28573600A09A00E990','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'B9AEC7215E0BD7E6AF865B500E06B2CE','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'D7AC16BA0C50632B51F6853EA9ED3E4B','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'56C58764DD59628594107294391860E7','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'1EFEB5C1B01CE1F6489B9E3ECB172A6E','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'9298788B71ECAFD9C58F7CF7627A87F7','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'3820AE47FFA9DCC9A2E8768DAD4F52BD','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'B49CA14862AA8642B1BA2AAC85D2C6DA','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'1FDBE5D444BC74BCDCCBFF4C7400AA9C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'904559EF3F1754A73F85DAF270F05FF4','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'36B26EAFF5CC0BB5D63E7A8061BE0EBE','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'F7D7565C21F2364804C14833EB41B394','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'3D47C2E0F74D18F70960512367E80617','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'B2BFA3F02A31CA8B089B17974E122D2C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'9B9EF5EE5C990123A80FC448E18ED92E','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'FFFB8DC192B9AE22D6C45BBB0DE1BB58','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'8ABED0B205EC9C8CF60504D6A4167FD0','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'6C3E10B53671BB8D866289DE93973981','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'04BB63413E11116D83125A1E2D10B28B','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'C517D252DB788C71E633CFDB1D14A248','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'941F117FA6F385C7F11390E8470115ED','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'B50A2D2850A9AEC6A570BDAA4481A5EB','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'522AE3FAB26641FBB2C0B1F7F198A04F','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'CF5DB2A3D3DBD7BC29A282FB5D4F0CEA','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T12:01:59.702753Z');
INSERT INTO "operation" VALUES('d505e8615270422992c0c2492af7647f','admin','staff-add','2026-11-22T12:02:00.355333Z');
INSERT INTO "operation" VALUES('3a9a20c2ba814aa3a2a985e924c03e31','admin','staff-add','2026-11-22T12:02:00.394754Z');
INSERT INTO "operation" VALUES('aea34a90f66647429ff43f186fa5d98d','admin','staff-add','2026-11-22T12:02:00.422730Z');
INSERT INTO "operation" VALUES('5859b27427964d6d9bfd1caa39d1cb06','admin','staff-add','2026-11-22T12:02:00.451477Z');
INSERT INTO "operation" VALUES('f626770eeb46417ba4fbf28e8dd37dd5','admin','staff-add','2026-11-22T12:02:00.479798Z');
INSERT INTO "operation" VALUES('867bc0c3c13246ef8da95730c68c0dc5','admin','staff-add','2026-11-22T12:02:00.505975Z');
INSERT INTO "operation" VALUES('46b73cb8768545b1a4412e7abe61af8f','admin','staff-add','2026-11-22T12:02:00.532144Z');
INSERT INTO "operation" VALUES('271097c664ef4e3db3a58535c3407adc','admin','intake','2026-11-22T12:02:00.570995Z');
INSERT INTO "operation" VALUES('29334c0dc52a4b019f3063264c815169','rin','intake','2026-11-22T12:02:00.583378Z');
INSERT INTO "operation" VALUES('81040bef971f4f1c94efa38efedc8144','rin','add-certificate','2026-11-22T12:02:00.621761Z');
INSERT INTO "operation" VALUES('29c78ccfe9d74ba785858ffb805eef7d','rin','examine-certificate','2026-11-22T12:02:00.629305Z');
INSERT INTO "operation" VALUES('0b862dbcfcaf4ec2ae48632b4fe273a4','rin','examine-certificate','2026-11-22T12:02:00.632952Z');
INSERT INTO "operation" VALUES('c65da2f44c714f9ca9e624b66e8122a3','rin','open-review','2026-11-22T12:02:00.635249Z');
INSERT INTO "operation" VALUES('604e52415519413dbe30b31ae81240e2','rin','pass','2026-11-22T12:02:00.638141Z');
INSERT INTO "operation" VALUES('7c8b671f8bd147a4ab79003d94695f01','rin','run-test','2026-11-22T12:02:00.644479Z');
INSERT INTO "operation" VALUES('d4615b14bf8e44d8a4cd266e76451714','rin','run-test','2026-11-22T12:02:00.647357Z');
INSERT INTO "operation" VALUES('7ce2f87dfed745f78ebef7bd4f3041e4','rin','present','2026-11-22T12:02:00.649018Z');
INSERT INTO "operation" VALUES('becda5b21be345a58bd21e270b91b579','rin','present','2026-11-22T12:02:00.652881Z');
INSERT INTO "operation" VALUES('b808de4e6a444c29b6348a23330d9df8','rin','settle','2026-11-22T12:02:00.660478Z');
INSERT INTO "operation" VALUES('e0e686acd4b54ab5a5d6b2be0fd315f3','rin','settle','2026-11-22T12:02:00.664201Z');
INSERT INTO "operation" VALUES('29dd7a44a51247d3a9ca2f951ebeafda','rin','propose','2026-11-22T12:02:00.667086Z');
INSERT INTO "operation" VALUES('a19c6f9ab8b54bdb93f372c8e27683d8','mai','approve','2026-11-22T12:02:00.673544Z');
INSERT INTO "operation" VALUES('9a18444f68744d1d9c50cafe47a61ad3','ren','apply','2026-11-22T12:02:00.681962Z');
INSERT INTO "operation" VALUES('c1281db867e44e9e97a0f42146b5ea09','ren','intake','2026-11-22T12:02:00.687291Z');
INSERT INTO "operation" VALUES('d44de284a8a241818563f65b5e0cd859','rin','open-review','2026-11-22T12:02:00.690835Z');
INSERT INTO "operation" VALUES('2c6dd573700948029d10326452e667b1','rin','answer','2026-11-22T12:02:00.700644Z');
INSERT INTO "operation" VALUES('b11434581dd34f7784d290b34dbca9d9','rin','judge','2026-11-22T12:02:00.707072Z');
INSERT INTO "operation" VALUES('8050b55764d04640ac831b8f8ba9ec1e','rin','answer','2026-11-22T12:02:00.712958Z');
INSERT INTO "operation" VALUES('ebb66c634e084545baab7c8ace6ccca4','rin','judge','2026-11-22T12:02:00.717991Z');
INSERT INTO "operation" VALUES('389de49182984b86a53211843310ecb8','rin','find','2026-11-22T12:02:00.722947Z');
INSERT INTO "operation" VALUES('ab7e4ffc815140a6bfc98894dd03fb66','rin','answer','2026-11-22T12:02:00.727524Z');
INSERT INTO "operation" VALUES('893b8b63e95d4357a7018185bf8161ac','rin','judge','2026-11-22T12:02:00.732929Z');
INSERT INTO "operation" VALUES('49c59386406d4bd891584967c0295435','rin','answer','2026-11-22T12:02:00.737665Z');
INSERT INTO "operation" VALUES('c16c05c163174b0587b9956f1402a305','rin','judge','2026-11-22T12:02:00.742458Z');
INSERT INTO "operation" VALUES('8af2f60b6bfc4b6a8e133d6be6959c67','rin','answer','2026-11-22T12:02:00.747245Z');
INSERT INTO "operation" VALUES('96c081e9543c4973844c474a694070f4','rin','judge','2026-11-22T12:02:00.751879Z');
INSERT INTO "operation" VALUES('d9231d0f396843fe812e867248123f8e','rin','find','2026-11-22T12:02:00.756599Z');
INSERT INTO "operation" VALUES('b80376a6d45d463490b5b318b7bf6b9c','rin','answer','2026-11-22T12:02:00.759709Z');
INSERT INTO "operation" VALUES('c6d216f1d71b47eba50120b30607e37e','rin','judge','2026-11-22T12:02:00.764776Z');
INSERT INTO "operation" VALUES('a9ac2966c08a4226a76eac2f7b6261a3','rin','answer','2026-11-22T12:02:00.769966Z');
INSERT INTO "operation" VALUES('77cdf33024324ebf9aa2a8977b4f2659','rin','judge','2026-11-22T12:02:00.775256Z');
INSERT INTO "operation" VALUES('f676e69b722e4653be5f8eaa14709a8c','rin','answer','2026-11-22T12:02:00.780343Z');
INSERT INTO "operation" VALUES('2f8194bb3aad4dfc9489920eb2dcb895','rin','judge','2026-11-22T12:02:00.785128Z');
INSERT INTO "operation" VALUES('6462a35c053e4c73a0914d3002f61119','rin','answer','2026-11-22T12:02:00.789583Z');
INSERT INTO "operation" VALUES('1402889052ac4136854e27f74c4db954','rin','judge','2026-11-22T12:02:00.794279Z');
INSERT INTO "operation" VALUES('c6540fff2f6445afb11fc6d89b2b30a1','rin','answer','2026-11-22T12:02:00.798879Z');
INSERT INTO "operation" VALUES('ae2bc89c8983419bbfcfa615e7e0cf3a','rin','judge','2026-11-22T12:02:00.803665Z');
INSERT INTO "operation" VALUES('a3b5641ea51e426e91fa56ed4f201b26','rin','answer','2026-11-22T12:02:00.808372Z');
INSERT INTO "operation" VALUES('81a5c7b45b6b40dc9c75f357400b48f5','rin','judge','2026-11-22T12:02:00.813037Z');
INSERT INTO "operation" VALUES('287c9b3c14234ab193d1126d8f61a05e','rin','answer','2026-11-22T12:02:00.817773Z');
INSERT INTO "operation" VALUES('ee23b51de7ef4b01a23bbe3e8921adf6','rin','judge','2026-11-22T12:02:00.822889Z');
INSERT INTO "operation" VALUES('e11a699bbed342d199a9a1d4460c33cf','rin','answer','2026-11-22T12:02:00.827828Z');
INSERT INTO "operation" VALUES('50fa1c9b02714006a68f50fd95ad5cf1','rin','judge','2026-11-22T12:02:00.833046Z');
INSERT INTO "operation" VALUES('2b1eddda7ab64450b01f9c2655911842','rin','answer','2026-11-22T12:02:00.838307Z');
INSERT INTO "operation" VALUES('fc5ae637b3614a57881c1e09822ee331','rin','judge','2026-11-22T12:02:00.843123Z');
INSERT INTO "operation" VALUES('90db544429ac4ae08e4b49088c09f796','rin','answer','2026-11-22T12:02:00.847199Z');
INSERT INTO "operation" VALUES('64d94b5d10d9474ba347e1dfce99dcc1','rin','judge','2026-11-22T12:02:00.852737Z');
INSERT INTO "operation" VALUES('a3635388216c49b4bdb68537098423e3','rin','answer','2026-11-22T12:02:00.858076Z');
INSERT INTO "operation" VALUES('f681b212d40746e08f5636aef3c52a6e','rin','judge','2026-11-22T12:02:00.863885Z');
INSERT INTO "operation" VALUES('5a9163824c1544e88c0bd0a63c9a2214','rin','remedy','2026-11-22T12:02:00.869425Z');
INSERT INTO "operation" VALUES('1ab551ea8ce2464ca59fb3ea6fbf4b24','mai','render-letters','2026-11-22T12:02:00.916729Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T12:02:00.931785Z');
INSERT INTO "operation" VALUES('ccec6a6b8c294f9facc7eff192aed0c7','mai','closing-chunk','2026-11-22T12:02:00.935435Z');
INSERT INTO "operation" VALUES('00b4a196ce39403dbcc4277e077c92ae','mai','close','2026-11-22T12:02:00.946384Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T12:02:00.957768Z');
INSERT INTO "operation" VALUES('0d53f95071c7438aae07ae5ea441b3fd','mai','closing-chunk','2026-11-22T12:02:00.959872Z');
INSERT INTO "operation" VALUES('8c1db1eefdf3480aab47f7f9743bf340','mai','close','2026-11-22T12:02:00.965257Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T12:02:00.972176Z');
INSERT INTO "operation" VALUES('4c754cde3b8148908490f877d1c88976','mai','closing-chunk','2026-11-22T12:02:00.973578Z');
INSERT INTO "operation" VALUES('8d72028a359147a2b90d6d4546e6e80f','mai','close','2026-11-22T12:02:00.977830Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T12:02:00.987108Z');
INSERT INTO "operation" VALUES('b5395424a94547bb8288702db96dd024','mai','closing-chunk','2026-11-22T12:02:00.989072Z');
INSERT INTO "operation" VALUES('e75e74c479954e368b60c035dabd13a1','mai','close','2026-11-22T12:02:00.995144Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T12:02:01.014148Z');
INSERT INTO "operation" VALUES('2f3e56f6045843049b65ebdb66df2866','mai','closing-chunk','2026-11-22T12:02:01.016248Z');
INSERT INTO "operation" VALUES('1d4d42ff541d4c3996e12f59406e39f4','mai','close','2026-11-22T12:02:01.023015Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T12:02:01.030894Z');
INSERT INTO "operation" VALUES('11ee7dd073af41a1ba523b1a23ed45f3','mai','closing-chunk','2026-11-22T12:02:01.032651Z');
INSERT INTO "operation" VALUES('2cefe50a40c540399e2a6086589a1a8f','mai','close','2026-11-22T12:02:01.038070Z');
INSERT INTO "operation" VALUES('01ca3b0571a44ccba50938fa2eea9e8c','rin','number','2026-11-22T12:02:01.076004Z');
INSERT INTO "operation" VALUES('3b4a8442c0b643b28370e270041c4820','rin','stage','2026-11-22T12:02:01.082573Z');
INSERT INTO "operation" VALUES('19de02eb82394d2cafb961259c33edff','rin','intake','2026-11-22T12:02:01.086666Z');
INSERT INTO "operation" VALUES('9ecf44b95a384d59a048acfb6dbb6059','rin','clear-staging','2026-11-22T12:02:01.103188Z');
INSERT INTO "operation" VALUES('ce48fb72679f4046a136c479e8f04ae7','rin','index','2026-11-22T12:02:01.107267Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T12:02:01.113153Z');
INSERT INTO "operation" VALUES('ad2d63235c3948bda72e32a20b368e6b','mai','closing-chunk','2026-11-22T12:02:01.115609Z');
INSERT INTO "operation" VALUES('d85775963cdd4d2084c575c58311cdc7','mai','close','2026-11-22T12:02:01.121995Z');
INSERT INTO "operation" VALUES('ae00b2d8d7b44bc6a02e0e45d0786c93','rin','approve','2026-11-22T12:02:01.131133Z');
INSERT INTO "operation" VALUES('2cda5223ceb148d19103bbdb829fd753','ren','approve','2026-11-22T12:02:01.159184Z');
INSERT INTO "operation" VALUES('d6ce6c8118c0408687a04d241c921d64','rin','approve','2026-11-22T12:02:01.169169Z');
INSERT INTO "operation" VALUES('3d9270bcee2f44e9947c0e99f2f4ed8c','ren','approve','2026-11-22T12:02:01.179374Z');
INSERT INTO "operation" VALUES('08491accd856482688a6f9073d839776','rin','number','2026-11-22T12:02:01.197692Z');
INSERT INTO "operation" VALUES('1238907161ff492aacc32c8e985d1e54','rin','stage','2026-11-22T12:02:01.199992Z');
INSERT INTO "operation" VALUES('d6feb5a21eef434984ea19c6ff10e8a2','rin','intake','2026-11-22T12:02:01.202400Z');
INSERT INTO "operation" VALUES('ef78c7199cd64fdbbbde0f68d077cc3d','rin','clear-staging','2026-11-22T12:02:01.210757Z');
INSERT INTO "operation" VALUES('e2cec041bed048ea9db2d3d71b8113e5','rin','index','2026-11-22T12:02:01.212772Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T12:02:01.218805Z');
INSERT INTO "operation" VALUES('7946dd89bbf140efac37267a0c8b80b7','mai','closing-chunk','2026-11-22T12:02:01.220894Z');
INSERT INTO "operation" VALUES('3fd13d37df524bb5aaf3a66b12ce7027','mai','close','2026-11-22T12:02:01.226351Z');
INSERT INTO "operation" VALUES('4ed58df3015045ae89d771000bf222f9','rin','approve','2026-11-22T12:02:01.235668Z');
INSERT INTO "operation" VALUES('44af5e8530534662a97443a0bf0cad33','ren','approve','2026-11-22T12:02:01.245960Z');
INSERT INTO "operation" VALUES('595fef8843e64f7bbf4096f739b1f85d','rin','approve','2026-11-22T12:02:01.254057Z');
INSERT INTO "operation" VALUES('2f9bdcbc3bb748bab748b927bc696d0f','ren','approve','2026-11-22T12:02:01.262221Z');
INSERT INTO "operation" VALUES('d6de870be1ea4c9eac6b102633b999af','rin','approve','2026-11-22T12:02:01.270413Z');
INSERT INTO "operation" VALUES('350716dd783b417db80a975a577ac912','rin','number','2026-11-22T12:02:01.291106Z');
INSERT INTO "operation" VALUES('9103b1c5cf95471599cd2df3788a4633','rin','stage','2026-11-22T12:02:01.292775Z');
INSERT INTO "operation" VALUES('7e5e14dcd02a489f90ed5bb4fc62ee34','rin','intake','2026-11-22T12:02:01.294810Z');
INSERT INTO "operation" VALUES('255c5a275e884465a5a3db57f96c7b60','rin','clear-staging','2026-11-22T12:02:01.300355Z');
INSERT INTO "operation" VALUES('a97c671820694d358f98d2bccc2323cb','rin','index','2026-11-22T12:02:01.302291Z');
INSERT INTO "operation" VALUES('3d6de93249124241a1e712d41af41804','rin','approve','2026-11-22T12:02:01.306358Z');
INSERT INTO "operation" VALUES('0f3a6ffd6c91430abc6e41e28de8fbfe','rin','number','2026-11-22T12:02:01.323512Z');
INSERT INTO "operation" VALUES('1ff55a507a114d3ba7e5ce35ef868f45','rin','stage','2026-11-22T12:02:01.325683Z');
INSERT INTO "operation" VALUES('02a1ce53559e4061bdca598f6810d79f','rin','intake','2026-11-22T12:02:01.328233Z');
INSERT INTO "operation" VALUES('b5f96f417f0642e99add8eb97e12f0ff','rin','clear-staging','2026-11-22T12:02:01.331670Z');
INSERT INTO "operation" VALUES('03a90ebedfdb439f91ca28fd8037008e','rin','index','2026-11-22T12:02:01.332681Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T12:02:01.335508Z');
INSERT INTO "operation" VALUES('fbf0dc1d58774b03873616a4cd15ebba','mai','closing-chunk','2026-11-22T12:02:01.337076Z');
INSERT INTO "operation" VALUES('c5ba0d109864476083b13f337ca4e82a','mai','close','2026-11-22T12:02:01.353928Z');
INSERT INTO "operation" VALUES('bd1e33c96cc94233a04fe1004d6d5ce8','ren','approve','2026-11-22T12:02:01.360778Z');
INSERT INTO "operation" VALUES('da9d1a353562484aabfe01cf5bf2ad89','ren','approve','2026-11-22T12:02:01.368834Z');
INSERT INTO "operation" VALUES('b2fc40ed73ef47708cbdfd3b6574667f','ren','approve','2026-11-22T12:02:01.376475Z');
INSERT INTO "operation" VALUES('3cfea8234c524c9cbcefa13c806d0e92','ren','approve','2026-11-22T12:02:01.382756Z');
INSERT INTO "operation" VALUES('cb746108ab3a454dbc2971179c740855','ren','number','2026-11-22T12:02:01.400887Z');
INSERT INTO "operation" VALUES('d040c1143be14f1e8b85b88e4b41263b','ren','stage','2026-11-22T12:02:01.403760Z');
INSERT INTO "operation" VALUES('2ccdfcdfb42a44f4aed24312ad7d5b4b','ren','intake','2026-11-22T12:02:01.405905Z');
INSERT INTO "operation" VALUES('4e398a96b1c34608913fd1a5936ae5ba','ren','clear-staging','2026-11-22T12:02:01.410527Z');
INSERT INTO "operation" VALUES('d7ff95ff5dda46eabdb5c1e0fe4a5a4c','ren','index','2026-11-22T12:02:01.411922Z');
INSERT INTO "operation" VALUES('90086eb787e741c7a2ba363268187bfe','mai','render-letters','2026-11-22T12:02:01.413266Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T12:02:01.417652Z');
INSERT INTO "operation" VALUES('d62d44957958495a80c26f76cf4e7f60','mai','closing-chunk','2026-11-22T12:02:01.419598Z');
INSERT INTO "operation" VALUES('6a5ba56337614f8dbcd8d2ceafb2dd34','mai','close','2026-11-22T12:02:01.431694Z');
INSERT INTO "operation" VALUES('8ede6b239fec46a28059d8b661096156','ren','approve','2026-11-22T12:02:01.438720Z');
INSERT INTO "operation" VALUES('6d5caefae3ad4b6c9d3f909d27d2f883','ren','approve','2026-11-22T12:02:01.447187Z');
INSERT INTO "operation" VALUES('8390bdff2a704070b407b9950f9889ce','rin','number','2026-11-22T12:02:01.465990Z');
INSERT INTO "operation" VALUES('9017425522064f2e95d482de138a5ef3','rin','stage','2026-11-22T12:02:01.469203Z');
INSERT INTO "operation" VALUES('2f748e05b6304f6d8359db910786632d','rin','intake','2026-11-22T12:02:01.471382Z');
INSERT INTO "operation" VALUES('d8aa37ad2bb34c458cfed6af09da04ec','rin','clear-staging','2026-11-22T12:02:01.476116Z');
INSERT INTO "operation" VALUES('0cd1c7a50fa141c6aae3fdf727a5b7df','rin','index','2026-11-22T12:02:01.477807Z');
INSERT INTO "operation" VALUES('8458a21e7d694551bc76b0ab2890724b','rin','reject','2026-11-22T12:02:01.479177Z');
INSERT INTO "operation" VALUES('10eae0b1c0504ba4a37b4221cf9c8bab','rin','approve','2026-11-22T12:02:01.488474Z');
INSERT INTO "operation" VALUES('250bc68625814171baf6e22ce90330e8','rin','approve','2026-11-22T12:02:01.497100Z');
INSERT INTO "operation" VALUES('f41110f86541444980fdbc4a6729c683','ren','approve','2026-11-22T12:02:01.504946Z');
INSERT INTO "operation" VALUES('076f1716bc4f4f4392098aaec31577ce','ren','settle','2026-11-22T12:02:01.512847Z');
INSERT INTO "operation" VALUES('8353262cf7c8472c9d3de1b7e47ddb69','ren','approve','2026-11-22T12:02:01.601309Z');
INSERT INTO "operation" VALUES('958e3303fa50433e8904cf1f34bcdcb1','mai','render-letters','2026-11-22T12:02:01.610875Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T12:02:01.615227Z');
INSERT INTO "operation" VALUES('ab8e5f99175845cc9fc05082ebec3341','mai','closing-chunk','2026-11-22T12:02:01.620878Z');
INSERT INTO "operation" VALUES('5a8383def63a4adb8024e46ed7f1b1d0','mai','close','2026-11-22T12:02:01.634301Z');
INSERT INTO "operation" VALUES('69f48862778f435987b19cb812e135fa','rin','number','2026-11-22T12:02:01.650342Z');
INSERT INTO "operation" VALUES('d1029a7993a04946a6658bd77f850a40','rin','stage','2026-11-22T12:02:01.651913Z');
INSERT INTO "operation" VALUES('55855c2cfe5b484e96b5334e0cf3557d','rin','intake','2026-11-22T12:02:01.653700Z');
INSERT INTO "operation" VALUES('0a33ef14455f4bcc9fa62a5488012922','rin','clear-staging','2026-11-22T12:02:01.658702Z');
INSERT INTO "operation" VALUES('21aad2c8a510413784ac84d87b0f6c4f','rin','index','2026-11-22T12:02:01.660179Z');
INSERT INTO "operation" VALUES('a1fefe5a08e542179975df3d37c65e14','rin','approve','2026-11-22T12:02:01.662311Z');
INSERT INTO "operation" VALUES('169503da24764345b086806e3c2a8ae4','ren','approve','2026-11-22T12:02:01.670243Z');
INSERT INTO "operation" VALUES('4a18cb1ed80046df8c9bb974b763f7eb','ren','approve','2026-11-22T12:02:01.677833Z');
INSERT INTO "operation" VALUES('b6ca32f02e2b4a149d915b634976bb89','mai','render-letters','2026-11-22T12:02:01.684958Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T12:02:01.688874Z');
INSERT INTO "operation" VALUES('aff2ef9616954f5585b2c8a2a80d15a3','mai','closing-chunk','2026-11-22T12:02:01.690803Z');
INSERT INTO "operation" VALUES('991dff6039b7491a925fa264472ea1e5','mai','close','2026-11-22T12:02:01.701637Z');
INSERT INTO "operation" VALUES('162ed9d8ec1347f3a00bf45d0e5aeecc','rin','number','2026-11-22T12:02:01.718042Z');
INSERT INTO "operation" VALUES('bbc6ef2d17a144568404866e48131dc9','rin','stage','2026-11-22T12:02:01.720190Z');
INSERT INTO "operation" VALUES('f837402dc84144a88a296cc170647203','rin','intake','2026-11-22T12:02:01.722391Z');
INSERT INTO "operation" VALUES('5acd7415f27d4dd0b644e832ae020645','rin','clear-staging','2026-11-22T12:02:01.726805Z');
INSERT INTO "operation" VALUES('af06df6704b6483f88308823341397db','rin','index','2026-11-22T12:02:01.728279Z');
INSERT INTO "operation" VALUES('c76d4bca7f714fafa34595685fef05c2','ren','reject','2026-11-22T12:02:01.730410Z');
INSERT INTO "operation" VALUES('e39b92d976da42c9bf0204e8ed445edb','mai','render-letters','2026-11-22T12:02:01.738694Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T12:02:01.742728Z');
INSERT INTO "operation" VALUES('d00870099f974570bf61bfcfa90852c6','mai','closing-chunk','2026-11-22T12:02:01.744560Z');
INSERT INTO "operation" VALUES('d06cceb445354547b6410e2be2c2d4c4','mai','close','2026-11-22T12:02:01.755016Z');
INSERT INTO "operation" VALUES('36a55c001de9414c9433259b2b3893b1','ren','number','2026-11-22T12:02:01.771505Z');
INSERT INTO "operation" VALUES('f66a7e95b679404dbb591b24df4c4180','ren','stage','2026-11-22T12:02:01.773752Z');
INSERT INTO "operation" VALUES('7664097408c84cbe8f99e0b656c6f10a','ren','intake','2026-11-22T12:02:01.775802Z');
INSERT INTO "operation" VALUES('b9e0ec4fc3fc45cb95a67455339392d0','ren','clear-staging','2026-11-22T12:02:01.780504Z');
INSERT INTO "operation" VALUES('b2eb970fa420462d8354f86bef55b5ce','ren','index','2026-11-22T12:02:01.781735Z');
INSERT INTO "operation" VALUES('212fe529d0d24329974cb7096f55ca0b','mai','render-letters','2026-11-22T12:02:01.782672Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T12:02:01.785196Z');
INSERT INTO "operation" VALUES('a03968ee6c404037bdbc7efca3d9cea8','mai','closing-chunk','2026-11-22T12:02:01.786762Z');
INSERT INTO "operation" VALUES('4aaa796172704d029a23422517170982','mai','order-queue','2026-11-22T12:02:01.797186Z');
INSERT INTO "operation" VALUES('dc6552147c1d4ae49a4a1998d4ba1344','mai','close','2026-11-22T12:02:01.798950Z');
INSERT INTO "operation" VALUES('fa0546d9563e428a9b18dd14d444cd98','ren','approve','2026-11-22T12:02:01.804598Z');
INSERT INTO "operation" VALUES('297a0ec570724c37a3b90eae6edb3329','ren','number','2026-11-22T12:02:01.816888Z');
INSERT INTO "operation" VALUES('d02a7f0900bf431293546cbc61b110ce','ren','stage','2026-11-22T12:02:01.818305Z');
INSERT INTO "operation" VALUES('9161bc3f36b943a48ae33a67c93d429a','ren','intake','2026-11-22T12:02:01.819488Z');
INSERT INTO "operation" VALUES('32edac3a10fb410d945be408a9c873b9','ren','clear-staging','2026-11-22T12:02:01.823489Z');
INSERT INTO "operation" VALUES('faf38ef74abc43d2b2b1cf81a6c8499e','ren','index','2026-11-22T12:02:01.824416Z');
INSERT INTO "operation" VALUES('5239c71b467f4f4a86359861d3ff6b02','ren','number','2026-11-22T12:02:01.833999Z');
INSERT INTO "operation" VALUES('a8f141458d49480eb8f3fbb16c6ee8bc','ren','stage','2026-11-22T12:02:01.835702Z');
INSERT INTO "operation" VALUES('3331016734304e4fbfdac5d60a1911dd','ren','intake','2026-11-22T12:02:01.837787Z');
INSERT INTO "operation" VALUES('9e4c75f4cf7d4df59f4d355b19423478','ren','clear-staging','2026-11-22T12:02:01.842132Z');
INSERT INTO "operation" VALUES('a0b84711ada24818a6da9c36fa319ac5','ren','index','2026-11-22T12:02:01.843042Z');
INSERT INTO "operation" VALUES('f6abc92f01454832ae725e8605c8ba92','mai','cancel','2026-11-22T12:02:01.845394Z');
INSERT INTO "operation" VALUES('547e5a70fcf0460d91e5d2169b14d44a','rin','return','2026-11-22T12:02:01.858690Z');
INSERT INTO "operation" VALUES('9153020a8a924ff88b77b02aa04d44b0','ren','withdraw','2026-11-22T12:02:01.868384Z');
INSERT INTO "operation" VALUES('f0737eb04c1b4e8ea7371726d03c5087','rin','reject','2026-11-22T12:02:01.876125Z');
INSERT INTO "operation" VALUES('3175207bed414d16befeed0f17a8df07','rin','take','2026-11-22T12:02:01.885428Z');
INSERT INTO "operation" VALUES('7de5dc13bb5349e88555d6347246ecb2','ren','take','2026-11-22T12:02:01.898361Z');
INSERT INTO "operation" VALUES('f33ac722fc954fed96cd35435b15d9cd','mai','enter-chain','2026-11-22T12:02:01.904893Z');
INSERT INTO "operation" VALUES('8f4a9b93c80c4184959c4b6d6254bbbb','mai','enter-chain','2026-11-22T12:02:01.911287Z');
INSERT INTO "operation" VALUES('4041c5b049024b83ae1e00ae2d3406a4','rin','number','2026-11-22T12:02:01.933079Z');
INSERT INTO "operation" VALUES('0e08e73453824da1bb3320b5eadc4885','rin','stage','2026-11-22T12:02:01.935265Z');
INSERT INTO "operation" VALUES('bf2562e0375641ce9fc345e7f1b8e4f7','rin','intake','2026-11-22T12:02:01.937403Z');
INSERT INTO "operation" VALUES('80683ace6fb34d87bb30202945940423','rin','clear-staging','2026-11-22T12:02:01.942214Z');
INSERT INTO "operation" VALUES('230fc0643c024d2fa91f36cfa4601b72','rin','index','2026-11-22T12:02:01.943569Z');
INSERT INTO "operation" VALUES('f79768003cf74cfb824912af1d1d7b73','rin','succeed','2026-11-22T12:02:01.944293Z');
INSERT INTO "operation" VALUES('53a697892c084436a5bf498b59f367f9','rin','amend','2026-11-22T12:02:01.975114Z');
INSERT INTO "operation" VALUES('2c205d2da1ba4cb291b1277735937b1e','rin','accept','2026-11-22T12:02:01.978792Z');
INSERT INTO "operation" VALUES('4971ce280bc640088c0c720d225f4ea3','rin','amend','2026-11-22T12:02:02.031400Z');
INSERT INTO "operation" VALUES('f4ffdfcd86b04d69a78cd413fa362c56','ren','choose-industry','2026-11-22T12:02:02.036311Z');
INSERT INTO "operation" VALUES('ea35e1f219994c2dae8b5e9c183fc358','rin','approve','2026-11-22T12:02:02.070069Z');
INSERT INTO "operation" VALUES('1ddc7786eac349cbab063e3afde72221','mai','render-letters','2026-11-22T12:02:02.521807Z');
INSERT INTO "operation" VALUES('3821e650e30c4a9a81dc660a9b9f09da','rin','save-view','2026-11-22T12:02:04.219362Z');
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
INSERT INTO "outbox" VALUES(30,'returned','A-0000024-E',2,'{"answer_by":"2020-03-13","note":null,"reasons":["documents-missing"]}','2020-01-28T00:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL);
CREATE TABLE presence (
	login TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	since TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	CONSTRAINT pk_presence PRIMARY KEY (login)
)
 STRICT

;
INSERT INTO "presence" VALUES('rin','A-0000035-8','2026-11-22T12:02:04.341213Z','2026-11-22T12:02:04.341213Z');
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'E13115C09AF1099C0051E4C4AE164D61658F732E26D82DF78D5F7C05C64192A9','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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

# what is reported of approved and registered stores (変更届, 登録取消届); all other fields wait for a reviewer
[amendments]
at_once = ["phone", "building", "store_url", "contact_name", "contact_email", "industry_detail", "representative", "kit_postal_code", "kit_address", "kit_addressee", "kit_phone"]
days_ahead = 90              # calendar days from today on which a change may lie at most
waiting_days = 7             # after which one is waiting too long to be accepted or refused
cancel_reason = "closed-down"   # of a cancellation, where whoever accepts it gives no other

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

[reasons.succeeded]
for = ["succeed"]
label = { ja = "事業の承継", en = "another operator took over" }
letter = "店舗の事業が承継され、承継後の事業者としての登録が行われました。"

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

[reasons.provider-merged]
for = ["merge-provider"]
label = { ja = "合併", en = "merger" }
letter = "合併により、登録された決済サービスは承継先の決済事業者に引き継がれました。"

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

[letters.provider-quality]
title = "提出ファイルの品質のお知らせ"
paragraphs = ["平素より本事業にご理解とご協力を賜り、厚く御礼申し上げます。", "{programme}について貴社よりご提出いただいたファイルの状況を、下記のとおりお知らせします。不備の行は、受付結果の色の付いたセルのコメントに直し方を記載しております。ご提出の前に、件数の多い項目から順にご確認くださいますようお願いいたします。"]

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
posters_per_file = 200       # stores in one file for the printer

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
','2026-11-22T12:01:59.702753Z');
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
CREATE TABLE provider_merger (
	provider_id INTEGER NOT NULL, 
	into_id INTEGER NOT NULL, 
	from_on TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_provider_merger PRIMARY KEY (provider_id), 
	CONSTRAINT fk_provider_merger_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_provider_merger_into_id_provider FOREIGN KEY(into_id) REFERENCES provider (id), 
	CONSTRAINT fk_provider_merger_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
)
 STRICT

;
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
INSERT INTO "search_text" VALUES(40,'patisserietsumugiーkurumi|ぱてぃすりーつむぎくるみ|亀原商会|京都市中京区高砂町21番地',1);
INSERT INTO "search_text" VALUES(41,'横丁ひまわり鍼灸院|よこちょうひまわりしんきゅういん|林悦子|福岡市博多区常盤町5丁目30ー2',1);
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
INSERT INTO "serial_counter" VALUES('batch',16);
INSERT INTO "serial_counter" VALUES('registration',4);
INSERT INTO "serial_counter" VALUES('service',7);
INSERT INTO "serial_counter" VALUES('security-review',3);
INSERT INTO "serial_counter" VALUES('grant',2);
INSERT INTO "serial_counter" VALUES('application',42);
INSERT INTO "serial_counter" VALUES('store',42);
INSERT INTO "serial_counter" VALUES('business',42);
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
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-26',7);
INSERT INTO "serial_counter" VALUES('chain',3);
INSERT INTO "serial_counter" VALUES('amendment',3);
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
CREATE TABLE service_move (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	until_on TEXT NOT NULL, 
	provider_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_service_move PRIMARY KEY (id), 
	CONSTRAINT fk_service_move_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_service_move_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_service_move_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
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
INSERT INTO "settlement" VALUES(41,'same-store','fail','rin','2020-01-28T00:35:00.000000Z',NULL,'事業譲渡契約書の写しで確認','A-0000041-C',2);
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$bt56MkmVSqseHfMd8SLvKg$iDxHiqxW8YW7FoMdql3lzKVDHIUj70PiXyJRKY8X/0c',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$WvU+HBRLDD3k3GFd2oPlpA$yFZATkhCeo9VSlPZiQcEqNDCYMopMExwimuM4xzf2io',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$Pgwby463bKkrgCr6o3W2/A$zMUffXPQlR9UFtdXuCgY24MhSIzO2qJ5g+5IEIwVqb0',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$SNGX6EPOWB8I6FHApSgjYQ$c8IMBBCq+JVLbHBUn0W2WMKDwkT1AF6/fEsN/gv4ero',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$3vUAHiH3YlkQaQU0IyOYdg$voZg37nzmXMU6gykXpMa0r/iQQIQcH8FJIM7+SdcI6M',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$lrgz5jSjLc7TVP+Xth2DwA$hNJFwINRGPGcxsQDdnlXg1eJfdZyalvabtbM9lKZzYc',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$dAO/TO7mulp7xDcAfjFdBg$9hkoOzXILUWx0+xDepvE+Ee6GKNVTSgnNjShwvxBvoQ',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$rTpMqmwedy37K0N1N6xT4A$w87J8YyVGML5K5J2cLdB6XWImVVUDxRHG/KMdMThSD8',1);
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
, urgent_on TEXT, turn INTEGER, industry_code TEXT, chain_key TEXT)
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
INSERT INTO "store" VALUES(3,2,NULL,'WXXIT3DWTLELK','A-0000003-O',4,'マロンプランニング 杉浜店','マロンプランニング スギハマテン','fixed',NULL,'8127534','福岡県','福岡市博多区','青葉台4-1-4','たんぽぽプラザ1Ｆ','09009475148',4280023302815021634,123486139444254359,5349760795188992219);
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
INSERT INTO "store" VALUES(40,40,NULL,'R2LWUNPUQKBMN','A-0000040-E',1,'Ｐａｔｉｓｓｅｒｉｅ　Ｔｓｕｍｕｇｉ－Ｋｕｒｕｍｉ','パティスリー ツムギ クルミ','fixed',NULL,'6041910','京都府','京都市中京区','高砂町21番地','メゾンあおい 703','0750071287',1610207877519954794,4337065143391791491,8557496653394091306);
INSERT INTO "store" VALUES(41,41,2,NULL,'A-0000041-C',2,'横丁ひまわり鍼灸院','ヨコチョウヒマワリシンキュウイン','fixed',NULL,'8125277','福岡県','福岡市博多区','常盤町５丁目３０－２',NULL,'0920009187',3607062869149622310,7384708128145323229,9042280291448368689);
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
INSERT INTO "store_pair" VALUES(2,41,'same','rin','2020-01-28T00:35:00.000000Z','A-0000041-C',2);
CREATE TABLE succession (
	id INTEGER NOT NULL, 
	predecessor_id INTEGER NOT NULL, 
	successor_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	transferred_on TEXT NOT NULL, 
	status TEXT NOT NULL, 
	joined INTEGER NOT NULL, 
	note TEXT, 
	staff TEXT NOT NULL, 
	at TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_succession PRIMARY KEY (id), 
	CONSTRAINT ck_succession_kind_known CHECK (kind IN ('transfer', 'inheritance', 'incorporation', 'merger')), 
	CONSTRAINT ck_succession_status_known CHECK (status IN ('recorded', 'completed', 'undone')), 
	CONSTRAINT ck_succession_two_applications CHECK (predecessor_id <> successor_id), 
	CONSTRAINT fk_succession_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_succession_predecessor_id_application FOREIGN KEY(predecessor_id) REFERENCES application (id), 
	CONSTRAINT fk_succession_successor_id_application FOREIGN KEY(successor_id) REFERENCES application (id)
)
 STRICT

;
INSERT INTO "succession" VALUES(1,2,41,'transfer','2020-01-25','recorded',1,'事業譲渡契約書の写しで確認','rin','2020-01-28T00:35:00.000000Z','A-0000041-C',2);
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
CREATE INDEX ix_amendment_application_id ON amendment (application_id);
CREATE INDEX ix_amendment_status_received_at ON amendment (status, received_at, id);
CREATE INDEX ix_amendment_item_application_id ON amendment_item (application_id);
CREATE INDEX ix_amendment_item_enter_on ON amendment_item (enter_on) WHERE enter_on IS NOT NULL;
CREATE INDEX ix_application_registered_with_points ON application (id) WHERE status = 'registered' AND open_points > 0;
CREATE UNIQUE INDEX uq_succession_predecessor_id_standing ON succession (predecessor_id) WHERE status <> 'undone';
CREATE UNIQUE INDEX uq_succession_successor_id_standing ON succession (successor_id) WHERE status <> 'undone';
CREATE INDEX ix_provider_merger_into_id ON provider_merger (into_id);
CREATE INDEX ix_file_count_received_on ON file_count (received_on, provider_id);
CREATE INDEX ix_file_count_provider_id_received_on ON file_count (provider_id, received_on);
CREATE INDEX ix_correction_item_asked_at ON correction_item (asked_at, application_id);
CREATE INDEX ix_application_chain_key ON application (chain_key, status, id) WHERE chain_key IS NOT NULL;
CREATE INDEX ix_chain_spelling_chain_id ON chain_spelling (chain_id);
CREATE INDEX ix_membership_store_id ON membership (store_id);
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
CREATE TRIGGER amendment_version BEFORE UPDATE ON amendment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER amendment_item_entry BEFORE UPDATE ON amendment_item WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER succession_entry BEFORE UPDATE ON succession WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER provider_merger_entry BEFORE UPDATE ON provider_merger WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER service_move_entry BEFORE UPDATE ON service_move WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER application_version BEFORE UPDATE OF
id, number, version, provider_id, store_id, batch_id, batch_row, provider_reference, content_hash, status, assignee, received_at, completed_at,
returned_at, decided_at, cutoff_at, cutoff_start_on, due_on, start_on, verdict, return_rate, subsidised, open_points, checks, pending, services,
consent, contact_name, contact_email, industry_class, industry_detail, industry_code, franchise, chain_name, chain_key, exclusion, excluded_goods,
documents, declared_merchant_id
ON application WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER industry_choice_entry BEFORE UPDATE ON industry_choice WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER chain_version BEFORE UPDATE ON chain WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER chain_spelling_entry BEFORE UPDATE ON chain_spelling WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER chain_rate_entry BEFORE UPDATE ON chain_rate WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
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
INSERT INTO search_index (rowid, grams) VALUES (40, '1 1番 2 21 a at e er et g gi i ie is iー k ku m mi mu p pa r ri ru s se ss su t ti ts u ug um ur ぃ ぃす ぎ ぎく く くる す すり つ つむ て てぃ ぱ ぱて み む むぎ り りー る るみ ー ーk ーつ 中 中京 亀 亀原 京 京区 京都 会 区 区高 原 原商 商 商会 地 市 市中 町 町2 番 番地 砂 砂町 都 都市 高 高砂');
INSERT INTO search_index (rowid, grams) VALUES (41, '0 0ー 2 3 30 5 5丁 い いん う うい うひ き きゅ こ こち し しん ち ちょ ひ ひま ま まわ ゅ ゅう ょ ょう よ よこ り りし り鍼 わ わり ん んき ー ー2 丁 丁ひ 丁目 区 区常 博 博多 多 多区 子 岡 岡市 市 市博 常 常盤 悦 悦子 林 林悦 横 横丁 灸 灸院 町 町5 盤 盤町 目 目3 福 福岡 鍼 鍼灸 院');
COMMIT;
