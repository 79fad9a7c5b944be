-- A made-up office as revision 0015 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
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
CREATE TABLE carrier_file (
	digest BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	carrier TEXT, 
	file_name TEXT NOT NULL, 
	taken_in_at TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	row_count INTEGER NOT NULL, 
	CONSTRAINT pk_carrier_file PRIMARY KEY (digest), 
	CONSTRAINT ck_carrier_file_carrier_known CHECK (carrier IN ('yamato', 'sagawa'))
)
 STRICT

;
INSERT INTO "carrier_file" VALUES(X'E36627F38CDFB759C0D88EEC5EB64A09EF4E5E7F3CE9281B5CD4864FEA8B62F2','track','sagawa','2019-12-19-sagawa-tracking.csv','2019-12-19T00:20:00.000000Z','sho',5);
INSERT INTO "carrier_file" VALUES(X'7935554A16E3D5A2E66C6C2D3F4C9440B6FFF3E2B247FDA0D65395CB9FC37800','track','yamato','2019-12-19-yamato-tracking.csv','2019-12-19T00:20:00.000000Z','sho',5);
INSERT INTO "carrier_file" VALUES(X'F9515C6F2346F35FD3C9E9306A8D75E320858AF85B00FF160924286706F15F3C','arrive','sagawa','2019-12-23-1039-sagawa-states.csv','2019-12-23T01:39:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'FEEC77FF438289B45E668F800245A9611CFEFF8D413F353307630EB959EE7688','arrive','yamato','2019-12-23-1444-yamato-states.csv','2019-12-23T05:44:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'1A71BA04CA5E94DD435A29923FC673960762D99021BB6BC557A9B148834DF4B3','arrive','yamato','2019-12-23-1620-yamato-states.csv','2019-12-23T07:20:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'2BF1CE6664C1513D0BF9E09662F4544919F6801D40F698D80E9E332BCA38D748','arrive','sagawa','2019-12-23-1657-sagawa-states.csv','2019-12-23T07:57:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'4C4C6C77AFFF0FD951CDDD55F5146446340F43EB58B13AC6FFAFBFA3B89D4762','arrive','sagawa','2019-12-26-0957-sagawa-states.csv','2019-12-26T00:57:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'0D0D6D2728FE046EEA82190C0A02B851F526D83CDE52C34793ED0D0F5A9857E8','track','sagawa','2019-12-30-sagawa-tracking.csv','2019-12-30T00:20:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'C54C1809701E5125B6EB85727681D55493150AA70A37EAC315F613A013603B03','track','yamato','2019-12-30-yamato-tracking.csv','2019-12-30T00:20:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'90EC9D54D6B7C545BAA3AF4822673F2FC6E02401941AC2A862E1FE7869BB0C77','arrive','yamato','2020-01-02-0946-yamato-states.csv','2020-01-02T00:46:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'2496D013BA241D9BF3AEAC86A3AEC07406A6CD352F96307BED7476313456D651','arrive','yamato','2020-01-02-1152-yamato-states.csv','2020-01-02T02:52:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'B276F1CA02E9C609A2ED52F6AEEBBE93E4717C81957E1B8D1F2ECF25BF3730AC','arrive','sagawa','2020-01-02-1655-sagawa-states.csv','2020-01-02T07:55:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'8D6925EEE5A5BBC12943134F953B61803B2268A4180E3E0C8A7E7F7A0C9ECED2','track','sagawa','2020-01-09-sagawa-tracking.csv','2020-01-09T00:20:00.000000Z','sho',6);
INSERT INTO "carrier_file" VALUES(X'40573EBDC281E8CA01B0C1EBA96CD2FBD9C28C920D0D99D819F6D4BEC4773C0B','track','yamato','2020-01-09-yamato-tracking.csv','2020-01-09T00:20:00.000000Z','sho',6);
INSERT INTO "carrier_file" VALUES(X'91B330A4A790964F00C24416CD49BA5A05BD068CD3EA4657A77A81EE598AE077','arrive','sagawa','2020-01-14-0932-sagawa-states.csv','2020-01-14T00:32:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'9BB3B14CD284998698843D54F7314963670BA3DD52BF636C92630C5D1813A02D','arrive','yamato','2020-01-14-0933-yamato-states.csv','2020-01-14T00:33:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'E12868DB3DAD21F6085D7599A8B52632145C75920B9B6B48EEDAACF96F1C8FFE','arrive','sagawa','2020-01-14-1102-sagawa-states.csv','2020-01-14T02:02:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'874DF43B5E51E622E0E54E367D092F48836A73179C129F3936BC98DFEE3405F0','arrive','sagawa','2020-01-14-1212-sagawa-states.csv','2020-01-14T03:12:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'8E15C9492581B1BF4148E6E2FB63B06263E7786A4F37911C88F832AC0CC841D2','arrive','yamato','2020-01-14-1247-yamato-states.csv','2020-01-14T03:47:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'7C14815F2376B465E143792F50D2E8276C373EF781AE13BEBFF068A188BF87DB','arrive','yamato','2020-01-14-1327-yamato-states.csv','2020-01-14T04:27:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'6189666960DCE18C5FA95AE3607A46FFD398111CD4D018C41EA523120A0C1495','track','sagawa','2020-01-17-sagawa-tracking.csv','2020-01-17T00:20:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'97010F8B7C474B2DB913C1467EB7FF6B83FA33A307BA8758DD4742BAB5C252DE','track','yamato','2020-01-17-yamato-tracking.csv','2020-01-17T00:20:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'EDCDF898208AD9C7809E81F0105B40DCE29CE7BEA7F54D9900B66C94C3366C34','arrive','sagawa','2020-01-20-0927-sagawa-states.csv','2020-01-20T00:27:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'A9B3A9E6AF60C757B4FEB53AF274DEE686AA5B1EA32767A7937630BBEA0776B5','arrive','sagawa','2020-01-20-1013-sagawa-states.csv','2020-01-20T01:13:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'D6683EEB70F3A1A9AF0230AA184E60DDF9E4A5A1BDEB41C13B662A74CC0E66F4','arrive','yamato','2020-01-20-1433-yamato-states.csv','2020-01-20T05:33:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'F60B3CEC05DD9E60CA7F2D2D33558D2E3F3AA8E1DFCD9BBCF5338D2BAC117438','arrive','yamato','2020-01-20-1442-yamato-states.csv','2020-01-20T05:42:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'202F62529ABF20807AB5966FF79D1CEC11C4E476DC896A2FA3A1ED3F5AF434FC','track','sagawa','2020-01-24-sagawa-tracking.csv','2020-01-24T00:20:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'BD9609650366BDF668CDE8F2C1B1ED075133013F870342A2D6840CF4E87FF1B5','arrive','sagawa','2020-01-27-1245-sagawa-states.csv','2020-01-27T03:45:00.000000Z','sho',2);
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T16:59:53.601188Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'F01D1771FC6B88D6E6D17186308A65898F2D929EBF4F248E301AAE935F3E58B1');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T16:59:53.601188Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"f72858671ffcd720c411a0200402cf14c0322347384c4c474c3b7b62ef24d230","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'5BA4D5BABC4BFD90D52E05CC5FC7801BC1309F3B9B869823DCB19E54CB703DEC');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T16:59:53.601188Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'46E1EFB53611649341206334B55FE5EF1A000836EB52CE08DB6503FC426D1661');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T16:59:54.207225Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','30c4ccc01ea145089cdd990cc73d8c9f','{"role":"reviewer"}',NULL,X'',X'C706F3218651086F229D8E4AB44FABA6AA964B5A65FB729CAD7CE37E3CA6EC81');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T16:59:54.368890Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d03c422922a4421fb91e4819dbdf0df9','{"role":"reviewer"}',NULL,X'',X'303BC0CDE83AA48DF37E6964B0BBF926ADA49B310CFF03C88383F57A2E017EDE');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T16:59:54.411040Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','88361aedae5a4e2dacc03ca3f6ed9988','{"role":"manager"}',NULL,X'',X'D01342E778E7AA39094FE640C55A98D069CD57D0D380C91E118FBE83C8710749');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T16:59:54.444325Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','cca35d8bb73545b7b112478209b447e2','{"role":"manager"}',NULL,X'',X'676C7F29572D55BBF5E027BFCC6E0E3930E3EB8C86CA83266F851001799B0226');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T16:59:54.476496Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','b2b505538d674fbfa5f8d5d6fe92d688','{"role":"shipping"}',NULL,X'',X'2AC365864180559643F783E2F84275A030236AE1D47EC46CE8CCE1C1FB9125C9');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T16:59:54.500118Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','8d7387cfefba40aaaf3e984c5233117f','{"role":"callcentre"}',NULL,X'',X'982EF43F69EC3A880C572FA1696C80483CAB3D9D2CD5B26E133F69DE33C819C0');
INSERT INTO "journal" VALUES(10,'staff:aud',1,'2026-11-22T16:59:54.524415Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a02da5a73dae4d93926e3ff45ba39c70','{"role":"auditor"}',NULL,X'',X'895AE4791CA4CAE5477FC601C4A8DA01B600829728FCCD33A718A38B52111753');
INSERT INTO "journal" VALUES(11,'B-0000001-V',1,'2026-11-22T16:59:54.558155Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','8dad592064d345cc826aaa7c302063bf','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'D0EF5EBEF466D385454BABABAC0BF7B14B8BE8776AEC8CCC723774CF5DDA583F');
INSERT INTO "journal" VALUES(12,'P-0000001-0',1,'2026-11-22T16:59:54.558155Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','8dad592064d345cc826aaa7c302063bf','{"on":"2019-07-01"}',NULL,X'',X'5533888DF4C85927A02C13D1A481A2BE8800493DB9A7066004D71DB676AFB04D');
INSERT INTO "journal" VALUES(13,'P-0000002-Y',1,'2026-11-22T16:59:54.558155Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','8dad592064d345cc826aaa7c302063bf','{"on":"2019-07-01"}',NULL,X'',X'50BD779E58954955BAF541651E2D2DF2F6663AA5BC587E0540435F22044969B7');
INSERT INTO "journal" VALUES(14,'B-0000002-T',1,'2026-11-22T16:59:54.570439Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','0c398333f8564cbd865a7c36332549ef','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'B7C6010127742ADD584526E3C15E5F716DAAD693E384618BD896967A2F7C2138');
INSERT INTO "journal" VALUES(15,'P-0000003-W',1,'2026-11-22T16:59:54.570439Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','0c398333f8564cbd865a7c36332549ef','{}',NULL,X'',X'DC7FE69C32E6F46BF48448308DF7349E610997E78D9F148D2F201557BFF66B59');
INSERT INTO "journal" VALUES(16,'P-0000003-W',2,'2026-11-22T16:59:54.617231Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','55ed84aece6c4cd38c3cf128c9b365a5','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'5FEBBE175AA9804FE297130B7C381E99E3E305958BFC55D4C31C0F8A74B17D72',X'DC7FE69C32E6F46BF48448308DF7349E610997E78D9F148D2F201557BFF66B59',X'EA85A21C6D5E776C36C6D76F3EF8BE6357316E469D23C1EFB3F05B6AA257DC0C');
INSERT INTO "journal" VALUES(17,'P-0000003-W',3,'2026-11-22T16:59:54.622456Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','61dbaa3f803849aeab082a3a0bae045c','{"certificate":6,"outcome":"pass"}',NULL,X'EA85A21C6D5E776C36C6D76F3EF8BE6357316E469D23C1EFB3F05B6AA257DC0C',X'86D789708068E8E585AADCD8508C136DFB89912676A6ECC3DDC306086B84921E');
INSERT INTO "journal" VALUES(18,'P-0000003-W',4,'2026-11-22T16:59:54.624934Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','cc34f422a6164666b759e387088c0505','{"certificate":7,"outcome":"pass"}',NULL,X'86D789708068E8E585AADCD8508C136DFB89912676A6ECC3DDC306086B84921E',X'59D1789CCD9571E033B7330D4146C03A7E58AC6537E14D16DA84E2A91B9C6EAF');
INSERT INTO "journal" VALUES(19,'R-0000001-5',1,'2026-11-22T16:59:54.630122Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','290ba64bf91e45f0939c432a397b9192','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'ECF6D9B12FEE30B258057E31BF0EB09BF7475C246F8C11CFE51EF9A656A8EBF9');
INSERT INTO "journal" VALUES(20,'R-0000001-5',2,'2026-11-22T16:59:54.632318Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','c76e785488b34cfeb1671039e1a930c0','{"next_due_on":"2020-11-15"}',NULL,X'ECF6D9B12FEE30B258057E31BF0EB09BF7475C246F8C11CFE51EF9A656A8EBF9',X'C881F8644F463049AAE2439A1C51DFD0735D1665E24AAADDDFCAEB628A7D1EC7');
INSERT INTO "journal" VALUES(21,'P-0000003-W',5,'2026-11-22T16:59:54.636673Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','d7a94049c45c4e72a3c9d7bd2b908660','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'59D1789CCD9571E033B7330D4146C03A7E58AC6537E14D16DA84E2A91B9C6EAF',X'9349032733E439E8196261130E7AAF80088DC64058616BA6E68EF07ACFCAD03F');
INSERT INTO "journal" VALUES(22,'P-0000003-W',6,'2026-11-22T16:59:54.642684Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','b8573cb190ff4de5bb04e17ed2f5da41','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'9349032733E439E8196261130E7AAF80088DC64058616BA6E68EF07ACFCAD03F',X'C41460B9716E8E6516749A3E0CE920C6FD52B365E1745FA73E27E9CF5D9B7533');
INSERT INTO "journal" VALUES(23,'P-0000003-W',7,'2026-11-22T16:59:54.644036Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','381325c8852e41f68fec4049d2b064c5','{"service":"かささぎマネー"}',X'46F197C920627368F7B56B797B27002233DB71701AC7A12ED7C93881CAAB5908',X'C41460B9716E8E6516749A3E0CE920C6FD52B365E1745FA73E27E9CF5D9B7533',X'2FBA2A7FA87C2B5FA2B74DF9B461983DC474505CCD36D083E4E9503B452FE09B');
INSERT INTO "journal" VALUES(24,'P-0000003-W',8,'2026-11-22T16:59:54.646851Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','73a82197d8dd4d81a75ea03ec0a9d203','{"service":"かささぎペイ"}',X'DBBE0605C11B1C323D8D1A0E8295FE18858C9A616401BD3D8FEAB6F5A42B9F64',X'2FBA2A7FA87C2B5FA2B74DF9B461983DC474505CCD36D083E4E9503B452FE09B',X'1BEE355D50FBFA7C6ACCB7E612923577D9E5A32EA9260114C042F6711B060DF1');
INSERT INTO "journal" VALUES(25,'P-0000003-W',9,'2026-11-22T16:59:54.652151Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','61a72f60dcc547148677a9462c44722e','{"outcome":"pass","requirement":"licence","service":null}',X'462E75CFB0501D42295DF8A3E7B75C581A0B548105EE726FBE408EAFE21D1D08',X'1BEE355D50FBFA7C6ACCB7E612923577D9E5A32EA9260114C042F6711B060DF1',X'C2458C1EE3D8EDE6BB2CA9D5EB5C5CAFE1D3EF3CAFE50C1C9BC6B995E73522E3');
INSERT INTO "journal" VALUES(26,'P-0000003-W',10,'2026-11-22T16:59:54.658772Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','74908c5f92534e8e85611e3ecedc3084','{"outcome":"pass","requirement":"residents","service":null}',X'97B503B3D65B8F76B27E82ED80716A26440C494D71A9AFB72D36584CC9EDB494',X'C2458C1EE3D8EDE6BB2CA9D5EB5C5CAFE1D3EF3CAFE50C1C9BC6B995E73522E3',X'0BC0C2A98B937F7BFA33FA6D184537883B7D24DB1B2B707176C904D55C74E554');
INSERT INTO "journal" VALUES(27,'P-0000003-W',11,'2026-11-22T16:59:54.660352Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','d8699c9da6a24792b1a11bae59642ebc','{}',NULL,X'0BC0C2A98B937F7BFA33FA6D184537883B7D24DB1B2B707176C904D55C74E554',X'83A350F3CAC3AC45995EDBE4805289A2FA1119CA62C5C74A91CC7C88377F1B22');
INSERT INTO "journal" VALUES(28,'P-0000003-W',12,'2026-11-22T16:59:54.664941Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','7fa3d5d49b0344968380cb565e66f5f3','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'83A350F3CAC3AC45995EDBE4805289A2FA1119CA62C5C74A91CC7C88377F1B22',X'617772A99BB81B4156CB75368943A008EC28F68C1843A0B5C387781BCBA7DA03');
INSERT INTO "journal" VALUES(29,'G-0000001-9',1,'2026-11-22T16:59:54.670544Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','8e0101bc646846a19a7a42eb625c3ed4','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'5D18656F219B2149444493498F120476271049524F1F3490B14C1C930F43C991',X'',X'2FB70C3FC39059FF2CD55A4F3A4565EC75E5245CB27EACA8EBDB6BA930F841E2');
INSERT INTO "journal" VALUES(30,'B-0000003-R',1,'2026-11-22T16:59:54.678530Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','6938b9e782ad4541866909bae1b4a566','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'E15BA874A5217AFB5DB9E54C4F84F4125D66E9B42F145E9925721A7DDA7087E3');
INSERT INTO "journal" VALUES(31,'P-0000004-U',1,'2026-11-22T16:59:54.678530Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','6938b9e782ad4541866909bae1b4a566','{}',NULL,X'',X'68FEBAC46A093670AD9484B9CA8D5FA07FBEF059F98CF253ECAAC8B7C1EAFA48');
INSERT INTO "journal" VALUES(32,'R-0000002-3',1,'2026-11-22T16:59:54.680366Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','a331581c7fc5427eaa1d8587853c9516','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'D26DF4217E243CC239AC5785F639057D82BCEC6302525CD2A7C8ADB7C71F5682');
INSERT INTO "journal" VALUES(33,'R-0000002-3',2,'2026-11-22T16:59:54.687520Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c3e9677c63874b3795e5a1d35f15c887','{"question":"pd-inventory"}',X'9341C7EF996DBED1EBFAE9873D382489EC479C56C6D951465818BA1CFA53029F',X'D26DF4217E243CC239AC5785F639057D82BCEC6302525CD2A7C8ADB7C71F5682',X'76F14AA338245AC59538D6B6334A812D3239613F4E50412CE977C64960394435');
INSERT INTO "journal" VALUES(34,'R-0000002-3',3,'2026-11-22T16:59:54.698407Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','03437201e029496f9457aaabe847f136','{"outcome":"pass","question":"pd-inventory"}',NULL,X'76F14AA338245AC59538D6B6334A812D3239613F4E50412CE977C64960394435',X'2AA02C3121BB9070ECA64259DF554D0270AC4F903A6228BFB83D6EB6D182B26B');
INSERT INTO "journal" VALUES(35,'R-0000002-3',4,'2026-11-22T16:59:54.701922Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5efc82e21a4847a0957d56652e6f7e08','{"question":"pd-purpose"}',X'0EE93DAF0920728D1E563566FCE0796910A964338C43EBA75BB934B5E4C937ED',X'2AA02C3121BB9070ECA64259DF554D0270AC4F903A6228BFB83D6EB6D182B26B',X'F760182EF79A72A0EF2FF94418156D2C0E7B56FC0C7E26A931DB06A92B773D44');
INSERT INTO "journal" VALUES(36,'R-0000002-3',5,'2026-11-22T16:59:54.704847Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','5ec4e0c03b864874a17d74ffc44db5dc','{"outcome":"fail","question":"pd-purpose"}',NULL,X'F760182EF79A72A0EF2FF94418156D2C0E7B56FC0C7E26A931DB06A92B773D44',X'30891CE143185BD2665D5CCE55E694EDC3F9E17B617C11E82C0851314CC0DDD6');
INSERT INTO "journal" VALUES(37,'R-0000002-3',6,'2026-11-22T16:59:54.712123Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','43c443ce827c4a369ac8dd3efc812f8d','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'619782A19B36CFFA0EBC00FD1E787EB4C76A81005ED43ADC98051DA2E52A7C3F',X'30891CE143185BD2665D5CCE55E694EDC3F9E17B617C11E82C0851314CC0DDD6',X'C36DC0D1FF1BF3E85FD0B9C45C098DC6A2C0A4B9E344B2B5F6654B33EA2462C9');
INSERT INTO "journal" VALUES(38,'R-0000002-3',7,'2026-11-22T16:59:54.714715Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2116f45ddbf9475093f987209840918c','{"question":"pd-deletion"}',X'7C7F373BC714BA41AC1A832C6152B202755D690419767D0B8B3FEDFA317FA520',X'C36DC0D1FF1BF3E85FD0B9C45C098DC6A2C0A4B9E344B2B5F6654B33EA2462C9',X'B5D2D45370646A15246AA8C9479F9CAF7F39A12A7767B728BC5456FECF5967D5');
INSERT INTO "journal" VALUES(39,'R-0000002-3',8,'2026-11-22T16:59:54.717936Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ac663f19cf6b4f6b8f2ce075dd2b4932','{"outcome":"pass","question":"pd-deletion"}',NULL,X'B5D2D45370646A15246AA8C9479F9CAF7F39A12A7767B728BC5456FECF5967D5',X'0F54EEA12C61134FF90B720454F034E4EE71E49A7C039DDE19CA16D578B43F72');
INSERT INTO "journal" VALUES(40,'R-0000002-3',9,'2026-11-22T16:59:54.726504Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9b02dadd611b4c60bd391fcb316c0d14','{"question":"ac-least"}',X'725E13FB4E80DC023B8F3FF4AD7AC3F080EF5FA09E86670E40CE0B9BB8AA6DDC',X'0F54EEA12C61134FF90B720454F034E4EE71E49A7C039DDE19CA16D578B43F72',X'7B5C059D01132E0512B60742D620A98FCCB7FAFEBB52653B6A097E1FB2A6F8DE');
INSERT INTO "journal" VALUES(41,'R-0000002-3',10,'2026-11-22T16:59:54.729606Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2580bf46824645b5b86d1ea0832e4b51','{"outcome":"pass","question":"ac-least"}',NULL,X'7B5C059D01132E0512B60742D620A98FCCB7FAFEBB52653B6A097E1FB2A6F8DE',X'9E79B05A518C302F14F242A223D64FECBBB6A6F9111600F4F967D4E0230FC549');
INSERT INTO "journal" VALUES(42,'R-0000002-3',11,'2026-11-22T16:59:54.732512Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6ebf48b6101646b9820c26ba2b0ec646','{"question":"ac-leavers"}',X'4BF489FB1041F9B27CC33740FA984D7B5C262E5FE8CB79F30F6CCF249A207F87',X'9E79B05A518C302F14F242A223D64FECBBB6A6F9111600F4F967D4E0230FC549',X'70CCA17D58F42DA6DC969A5D25F086A09962990E591156E790A9C3F4F9AA417D');
INSERT INTO "journal" VALUES(43,'R-0000002-3',12,'2026-11-22T16:59:54.735521Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ae220c2d0ca8434a996f0623ffe8210a','{"outcome":"fail","question":"ac-leavers"}',NULL,X'70CCA17D58F42DA6DC969A5D25F086A09962990E591156E790A9C3F4F9AA417D',X'6D085EF4CD8D36DE213D92E7346D8D896724A32109339580442B6D7D1FC1070C');
INSERT INTO "journal" VALUES(44,'R-0000002-3',13,'2026-11-22T16:59:54.742521Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','9c937e93ed894a94945d67982aef2030','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'4ED2DEFBF35A3514CB9855AF8F8D749106E220E9DBD463BA2A8ABD01BF339FE8',X'6D085EF4CD8D36DE213D92E7346D8D896724A32109339580442B6D7D1FC1070C',X'5CBEC2BD45A7836483EF7443D3F2FB9D08BCCF69594507DF184C8BD30A2F74A4');
INSERT INTO "journal" VALUES(45,'R-0000002-3',14,'2026-11-22T16:59:54.744359Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','085533d8e4db4c2a8b0dc2f7a4ba9547','{"question":"ac-administrators"}',X'BBD163360B1C0E68E9F016E4A5EEC1B0D1A3115DC8BA2C263B2999AE6FED1503',X'5CBEC2BD45A7836483EF7443D3F2FB9D08BCCF69594507DF184C8BD30A2F74A4',X'6835AADC34D94F424148CAB5DACD77F9C7E45CA3BBE5F5BAFB6BF1C5FBE98174');
INSERT INTO "journal" VALUES(46,'R-0000002-3',15,'2026-11-22T16:59:54.747312Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','bbe7add62a474f48a544107bd9692914','{"outcome":"pass","question":"ac-administrators"}',NULL,X'6835AADC34D94F424148CAB5DACD77F9C7E45CA3BBE5F5BAFB6BF1C5FBE98174',X'75259806087D5EF8963F413E9900F86183ACFCE820C01C8E757BFAC6065FCB1A');
INSERT INTO "journal" VALUES(47,'R-0000002-3',16,'2026-11-22T16:59:54.750290Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','04c595b14b394ed0b0f51060d92e2c54','{"question":"en-transport"}',X'7E3862031A359E5852D87A44AE113294BF76C1D20FD594ACAF70AA24BE0B1B12',X'75259806087D5EF8963F413E9900F86183ACFCE820C01C8E757BFAC6065FCB1A',X'039C370B13F58B381D9801835C06D611F710974F8DE7B70CE1EF008F7CBCF671');
INSERT INTO "journal" VALUES(48,'R-0000002-3',17,'2026-11-22T16:59:54.759608Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','cf783131a17a4c629942aa4af519cdf8','{"outcome":"pass","question":"en-transport"}',NULL,X'039C370B13F58B381D9801835C06D611F710974F8DE7B70CE1EF008F7CBCF671',X'7ED114BC1027125A9219320B3087063A77FCCDB803D0B4C0BEFA470A3CA5BACB');
INSERT INTO "journal" VALUES(49,'R-0000002-3',18,'2026-11-22T16:59:54.764195Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a00355a2ee7342099ef4ff42aaf43cf6','{"question":"en-storage"}',X'6D5BB63912169F0DB210112C5CE823983444283C4C89C903FF7D8CE238F03CCD',X'7ED114BC1027125A9219320B3087063A77FCCDB803D0B4C0BEFA470A3CA5BACB',X'484B13E90CC2421D4032B4B1841841A2F47BB6E22D4B76BB770989B5754248D2');
INSERT INTO "journal" VALUES(50,'R-0000002-3',19,'2026-11-22T16:59:54.767166Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','78c32e0d2883421694bb9dc32c39e4b1','{"outcome":"pass","question":"en-storage"}',NULL,X'484B13E90CC2421D4032B4B1841841A2F47BB6E22D4B76BB770989B5754248D2',X'DF81A15BC1B6BC7DBE283E05A1E19B0B00695550BC6016FFD02ADACACD627A07');
INSERT INTO "journal" VALUES(51,'R-0000002-3',20,'2026-11-22T16:59:54.770133Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d2f8bd74f704452daf640c2c1ecdea78','{"question":"lo-records"}',X'8AAD9AB747A5DE139DABC5CDF4D0B7DB59478D18427F91339ADF009EDC36BB58',X'DF81A15BC1B6BC7DBE283E05A1E19B0B00695550BC6016FFD02ADACACD627A07',X'880245E652B30409547F675A5AB562201A895A8397ED570D9E20F8C095E12132');
INSERT INTO "journal" VALUES(52,'R-0000002-3',21,'2026-11-22T16:59:54.773181Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b604aeb4bc3a4d3f961c6bdd31992e51','{"outcome":"pass","question":"lo-records"}',NULL,X'880245E652B30409547F675A5AB562201A895A8397ED570D9E20F8C095E12132',X'B1ED0F215AD356891E014AEB91D8EEDF237D07FD5336E2D92D79929DCDA41136');
INSERT INTO "journal" VALUES(53,'R-0000002-3',22,'2026-11-22T16:59:54.776166Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','24f10c1305b749cbaed62d4ccf99e06d','{"question":"lo-watch"}',X'902988E226FDA5C44A4365C71C3AB89FC7579F31157961B0203E64C411FD3429',X'B1ED0F215AD356891E014AEB91D8EEDF237D07FD5336E2D92D79929DCDA41136',X'CE13EB1B9282451C50B13A8E7C843C6F061F3CEFF18A6F2CCE993C9BF141C50D');
INSERT INTO "journal" VALUES(54,'R-0000002-3',23,'2026-11-22T16:59:54.781891Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','4659e03a30364d44836a227a28558cff','{"outcome":"pass","question":"lo-watch"}',NULL,X'CE13EB1B9282451C50B13A8E7C843C6F061F3CEFF18A6F2CCE993C9BF141C50D',X'12147496CA62BC4FC21CA42B15A7B833394CE8B57FDAA5729A3713D9B06F4D6C');
INSERT INTO "journal" VALUES(55,'R-0000002-3',24,'2026-11-22T16:59:54.784801Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d7cb17a8361743ae868c8e4a7fea95c5','{"question":"au-two-step"}',X'F71C812767269C23FE7A887CA223755A7C29BA329EF2A307836B75AF9B2BBE28',X'12147496CA62BC4FC21CA42B15A7B833394CE8B57FDAA5729A3713D9B06F4D6C',X'7D5C006BE34081EC698838345C8EEB27526AEBB92B2655F55E43037294EF022F');
INSERT INTO "journal" VALUES(56,'R-0000002-3',25,'2026-11-22T16:59:54.787755Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','5068cc6766e944ac997dacdd67570c18','{"outcome":"pass","question":"au-two-step"}',NULL,X'7D5C006BE34081EC698838345C8EEB27526AEBB92B2655F55E43037294EF022F',X'F18A6CD72EBF1DC38F5C26D306EF4B8058B044230AB9A0B9340E9B394DB6962D');
INSERT INTO "journal" VALUES(57,'R-0000002-3',26,'2026-11-22T16:59:54.790553Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c3d8da18a7274a328f2ffbe8e053f851','{"question":"au-attempts"}',X'9E2A5D098D984E79E80363904654F5FA3CB15DDD10D6C5D88AAC9B6672E62892',X'F18A6CD72EBF1DC38F5C26D306EF4B8058B044230AB9A0B9340E9B394DB6962D',X'F164ED9570F4A99BCCF1137E5E11F8A89DD837617929CB72CF6A8F78E43266BE');
INSERT INTO "journal" VALUES(58,'R-0000002-3',27,'2026-11-22T16:59:54.793452Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f98f3cb2bab24eb08562130322baa7d2','{"outcome":"pass","question":"au-attempts"}',NULL,X'F164ED9570F4A99BCCF1137E5E11F8A89DD837617929CB72CF6A8F78E43266BE',X'BBB438C285B60ADFBE6C3C5A09F04060B9CABB2B979D9A089B7D06F1878C21CB');
INSERT INTO "journal" VALUES(59,'R-0000002-3',28,'2026-11-22T16:59:54.796488Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','0043d2e911e148bcbf5333b089fbfde1','{"question":"vu-patches"}',X'6CA85D45945CECECC80BDE0255B744989FE6DF44E9D884F9B2276E61F5A672E3',X'BBB438C285B60ADFBE6C3C5A09F04060B9CABB2B979D9A089B7D06F1878C21CB',X'B2E838749B214DA01DD982B3597592A996C33C9441703A5A341BE567182D63B5');
INSERT INTO "journal" VALUES(60,'R-0000002-3',29,'2026-11-22T16:59:54.799403Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','660670e014ac45b3aa0a50ec828ad4e7','{"outcome":"pass","question":"vu-patches"}',NULL,X'B2E838749B214DA01DD982B3597592A996C33C9441703A5A341BE567182D63B5',X'E93C865BBE34F07E2B0B9D716FA62040A6B22BF266D9D0ED7627DA0AC3201997');
INSERT INTO "journal" VALUES(61,'R-0000002-3',30,'2026-11-22T16:59:54.806799Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','513919b1f92a4fe09566d260d873d8b2','{"question":"vu-tests"}',X'0FAA0FD6C0DCF40B6667B3F6F71AAFAF23D5AD3498A69A0855AC541409D0588E',X'E93C865BBE34F07E2B0B9D716FA62040A6B22BF266D9D0ED7627DA0AC3201997',X'1E3DF697AC76DF29C1A8408F2481BDDBE5E60C151736428F5D6995EB8FF62A2B');
INSERT INTO "journal" VALUES(62,'R-0000002-3',31,'2026-11-22T16:59:54.809625Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','09230d98554843e289d5b8e5bf0dee90','{"outcome":"pass","question":"vu-tests"}',NULL,X'1E3DF697AC76DF29C1A8408F2481BDDBE5E60C151736428F5D6995EB8FF62A2B',X'AB8772360D692F1FCEFDFB7F16847089E3F158FD0748358674C77E4BE63A4ADA');
INSERT INTO "journal" VALUES(63,'R-0000002-3',32,'2026-11-22T16:59:54.812534Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','b1e5b04902f7456b91534a271147ee6f','{"question":"in-procedure"}',X'8AA80EEE939D9334D66C5FD6D4B2BDFFD80FD93C729DFABE8FFFC949AAFD9CAB',X'AB8772360D692F1FCEFDFB7F16847089E3F158FD0748358674C77E4BE63A4ADA',X'6D72EA3FE4C2EB46D86D08C0C89701B91F1383CBA43AEBF8DF2B005742B14C86');
INSERT INTO "journal" VALUES(64,'R-0000002-3',33,'2026-11-22T16:59:54.815286Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','3c06c95f55c74db0a18ec346eecee0d3','{"outcome":"pass","question":"in-procedure"}',NULL,X'6D72EA3FE4C2EB46D86D08C0C89701B91F1383CBA43AEBF8DF2B005742B14C86',X'73FFC95BBA09DF0DCF144F2CD0E04AA26657BDBC644D400905FE84FA0F5768FB');
INSERT INTO "journal" VALUES(65,'R-0000002-3',34,'2026-11-22T16:59:54.817996Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','43b8e0785cb04a0fb6164d2a09080480','{"question":"in-report"}',X'4038A033ED605311298CAE20AD962E51CBB081E4DF7E4060DC0E499243ECD5DD',X'73FFC95BBA09DF0DCF144F2CD0E04AA26657BDBC644D400905FE84FA0F5768FB',X'3C214CD253A4DF356BDCC56232F6F690A8FB92929215A9560D13998946195999');
INSERT INTO "journal" VALUES(66,'R-0000002-3',35,'2026-11-22T16:59:54.820624Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','63b79fe9cb954577bfdd85b99729df02','{"outcome":"pass","question":"in-report"}',NULL,X'3C214CD253A4DF356BDCC56232F6F690A8FB92929215A9560D13998946195999',X'165EEA5BC63A1ACFCB4CBA5103DA486F1DE3DB4406BAD1C2A465A94B0F6529D2');
INSERT INTO "journal" VALUES(67,'R-0000002-3',36,'2026-11-22T16:59:54.823522Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','0b4da5e3bf234268b4674c878edb7f72','{"place":1,"remedied_on":"2020-01-21"}',X'68810C5CF496FBD8BF4356C93E0E84DCF60010D8F7574763FCB5B8117E09BE74',X'165EEA5BC63A1ACFCB4CBA5103DA486F1DE3DB4406BAD1C2A465A94B0F6529D2',X'8AA29028F9F093AA16A666E0589C69132F3B1079E2A50E4B6DB4861FA45880CC');
INSERT INTO "journal" VALUES(68,'cutoff:2019-10-01',1,'2026-11-22T16:59:54.853740Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'8CE39BC06830F8DBB6BCB89795EB3DE1750F3A169967D04028D0AD1C7932CD7F');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',2,'2026-11-22T16:59:54.868558Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','31508cfaeb0142d386c3e954384f25dd','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'8CE39BC06830F8DBB6BCB89795EB3DE1750F3A169967D04028D0AD1C7932CD7F',X'58E457A925DECE63CF773BDB04975BEEFBA3BF00F6ED8DA3C7E0EF2E91AB5ACE');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-11',1,'2026-11-22T16:59:54.880725Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'E6E2199184F0E82B9B1E9593FAAE87F2CF8427AFA9517E1A77A61FC4A5ACEE81');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',2,'2026-11-22T16:59:54.885913Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','cae52256a1b242d4b79544ccdd008fa2','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E6E2199184F0E82B9B1E9593FAAE87F2CF8427AFA9517E1A77A61FC4A5ACEE81',X'3F8F7A01B393CAB889195D9F843F1EC7E887129484065A2AED7C89A4DDD0F0B2');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-21',1,'2026-11-22T16:59:54.891596Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'4474D0CFD297FED1943136196A4503A8601F25C8E214C11E40754274E8CADB01');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',2,'2026-11-22T16:59:54.900278Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','3f5cf5034c3c4ba9a953bb4affadcfcd','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'4474D0CFD297FED1943136196A4503A8601F25C8E214C11E40754274E8CADB01',X'368B9CB1F358063E562E47EADA8A639364E07E640EE57116E137DA7343282C84');
INSERT INTO "journal" VALUES(74,'cutoff:2019-11-01',1,'2026-11-22T16:59:54.905968Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'E4AB12DB02ACB9A19DC1FAD4A84D5104419CD82E1A11412026B5335F34782BC0');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',2,'2026-11-22T16:59:54.914706Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','e408fe3e143d44e38449307ec6d3bc43','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E4AB12DB02ACB9A19DC1FAD4A84D5104419CD82E1A11412026B5335F34782BC0',X'D95C8BADA0330E61473D2AF05FF26F3281C69B6E01B32057EA14FCE247B836CF');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-11',1,'2026-11-22T16:59:54.920207Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'931984493AC565A84D0400FC6E365D79C3CD5BCF0686C5FBBB404974D6EE327F');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',2,'2026-11-22T16:59:54.924783Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','e60a7f04d5b648a79796e95cc86fab53','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'931984493AC565A84D0400FC6E365D79C3CD5BCF0686C5FBBB404974D6EE327F',X'1E733BDCF2245761C54D8E3EE6AA6263AA6866DF8152A7E78F7E1B8AEC306159');
INSERT INTO "journal" VALUES(78,'Z-0000001-T',1,'2026-11-22T16:59:54.932849Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'86a557ace5d24caeaa70a72bdd5e356f','{"on_hand":2200,"quantity":2200}',X'0F56063315B9340CBFBCB053FD783BBC7707271318F4F1D09A621ADE32389950',X'',X'2E894F160382E0006224216B17539CEB00525124121148DB3F8653B6E27DC1C4');
INSERT INTO "journal" VALUES(79,'Z-0000002-R',1,'2026-11-22T16:59:54.936274Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8bb52aa1f1c84cde9cc1adcbfc9b3c45','{"on_hand":2020,"quantity":2020}',X'077E1DE7E29F1CDCA5288AF723D324AAE8A9EBB22F1DD4BF54A36B6AB2B4876E',X'',X'071F38F8377C852B675E490D5A7C1034BF88B724A639420A50A0CB3AC157F576');
INSERT INTO "journal" VALUES(80,'Z-0000003-P',1,'2026-11-22T16:59:54.937853Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'70b327ab28e84db58c5c16621192a81c','{"on_hand":1080,"quantity":1080}',X'283002D766BCD82E89C77A7B517C7207F5AB6EC0DE6389384CAD6A7356F1A37D',X'',X'C324CC075C0A89A3A54E196441E5DC491086F2DCD2694864B4AC12136225FF5A');
INSERT INTO "journal" VALUES(81,'Z-0000004-N',1,'2026-11-22T16:59:54.939230Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'5b91d80b2fb0443c8fa18a61fc151327','{"on_hand":1008,"quantity":1008}',X'1597E6123D94E4C062D264445EFE482A9D759FC8C8CF24BDA53302B73541EBF1',X'',X'9A60022CEC078389202342E7EAEDE328315CD03D384A32389BEE976BFC5F5EFD');
INSERT INTO "journal" VALUES(82,'Z-0000005-L',1,'2026-11-22T16:59:54.940565Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d8ce2abd3f1d44788c8dddbc76e38b8b','{"on_hand":2200,"quantity":2200}',X'C92F4481AC4697956F0AC2428A6ED8BED5B21C8990968C901485EB9EBF219D58',X'',X'F30A7BFFC0039DDB24307046D6617B4BA36CCDE35F229CF7EE443EC650951F63');
INSERT INTO "journal" VALUES(83,'Z-0000006-J',1,'2026-11-22T16:59:54.946270Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'73b87fa8034f48c9b34e51dba3c93f61','{"on_hand":2020,"quantity":2020}',X'371C4E866A3D8CA4DEB0CA6DB51AE587AB5740CCFC3988EA15352B57A0A32778',X'',X'2D454F1A42E101366B5C86EF710F6AF743616E6B6BC7F0E315D8B636D92A8D5D');
INSERT INTO "journal" VALUES(84,'Z-0000007-H',1,'2026-11-22T16:59:54.947753Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'efc9de53e810404fad6213944e80e240','{"on_hand":1120,"quantity":1120}',X'81B4B6EF3396C75E4BB007064D53F42D969FB6CB7793AE1C38AF14617D61631D',X'',X'659AC6A51C0D0F66595F2C73A960188403F21FC209DCEBE10908019D1295BAE0');
INSERT INTO "journal" VALUES(85,'Z-0000008-F',1,'2026-11-22T16:59:54.949092Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'62f975803b2040e8932496e53acb471b','{"on_hand":1012,"quantity":1012}',X'16FD5726838669620BC5AD07BCA363733C43CA79A01499EF0135581116B4F23A',X'',X'0B70099D0C8A2A8351423808AB081B27D5BDA0117A10BA591388AFAE4325C249');
INSERT INTO "journal" VALUES(86,'Z-0000009-D',1,'2026-11-22T16:59:54.950568Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'0d77c93d203247b2b62655b0542959e6','{"on_hand":21200,"quantity":21200}',X'1357C2D00840F16ED85CAE4BF7969F6400029B7F482EC87239BC2E8E99D80B30',X'',X'35EC3D343B3160EA3F43E3AF106CA376AF338746CDDA59489C4A9E9C67EF0AFB');
INSERT INTO "journal" VALUES(87,'Z-0000010-R',1,'2026-11-22T16:59:54.952093Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'a3a4a3cc0115446b89c8a73e4c7199bd','{"on_hand":20120,"quantity":20120}',X'082BD33A324061546C824646C9A1CCAEFD4FEAE8A0E852CD95BEA6D2F5CC4C47',X'',X'68E9D31DA94466B7A212E72832FCBDA4EEAAFDB540D02BE6C9186D1AF35FB9E4');
INSERT INTO "journal" VALUES(88,'Z-0000011-P',1,'2026-11-22T16:59:54.953571Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'506eec0057cb415e955853bbbc3db82d','{"on_hand":2080,"quantity":2080}',X'BA24F9EC23400FECE333DF598C7A2CFFC9290F8113F86534406128CA6EBDA33F',X'',X'CE58B1B2F6D4876D5389F9814BDA22F500C9C06840F2B839C1830F7A5B3C67D8');
INSERT INTO "journal" VALUES(89,'Z-0000012-N',1,'2026-11-22T16:59:54.954995Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'afbfc6a337634700bcb3137c9167d160','{"on_hand":2008,"quantity":2008}',X'9E7AD8C8D169A2FAFD2A06CF37D03F52AF582D4FF0592E6EC46DD9BE0E034546',X'',X'3250280B99F4465D9BB633AC8D6A22B0CC0FD39C71ECFF49A09FD68A8458B260');
INSERT INTO "journal" VALUES(90,'Z-0000013-L',1,'2026-11-22T16:59:54.956351Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8d4afe46b30a42fc884fb6e80f7c631e','{"on_hand":1040,"quantity":1040}',X'253BD532C1FB50A1602AB95961BC0F3E1CFB5E0C07ACDE9861609ECD9DB31CB4',X'',X'1C56605E230B3B81AE50BA3BAF26700E708040B95FD423A5611BA17791810D53');
INSERT INTO "journal" VALUES(91,'Z-0000014-J',1,'2026-11-22T16:59:54.961911Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f5b0c62409e54f3a98c5b84b0d80dc89','{"on_hand":1004,"quantity":1004}',X'CEDC2F380F3C1C3CC93C19983B0E59916ED1CD8D5BE9D52AE7C9615A276EC94E',X'',X'73F479BF63BC5EAD970571F3895D17F1996CAEF294115C96D809DD2F9C509344');
INSERT INTO "journal" VALUES(92,'Z-0000015-H',1,'2026-11-22T16:59:54.963406Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'68bd9f4fc87c4f30b3950433a6ba1724','{"on_hand":2080,"quantity":2080}',X'67B0EAFCF9370F6177EC398FFD7A441F3416681C65B933F77EFC5BBB3B464C5F',X'',X'7FEB129589D4A28A3C4C7DF5C6C3328A6BD868AC249FE4C56B67141225F8BADC');
INSERT INTO "journal" VALUES(93,'Z-0000016-F',1,'2026-11-22T16:59:54.964742Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'77b1e2f19894426e81af273e727c269f','{"on_hand":2008,"quantity":2008}',X'EE8BC68B1841A6407A5DCF644613B6F40C45F19F0DA12A8F5E940F92C434C666',X'',X'C15062C186CEDA30F118D6724828EA61904B336EF68EE14F2B3350A22BDFD393');
INSERT INTO "journal" VALUES(94,'Z-0000017-D',1,'2026-11-22T16:59:54.966415Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'82628cce9d5e4f7292e085c857ea8e17','{"on_hand":1040,"quantity":1040}',X'C0744C7774F4110BF28CA6653C268FEBFE3558B5A94531CA0F80328E0F50E237',X'',X'F4B3B019DA64D2812CC819AF4F82F55E730DAC118A6F7CE97FA15C3DC8A5E5A1');
INSERT INTO "journal" VALUES(95,'Z-0000018-B',1,'2026-11-22T16:59:54.967916Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c987aaab0a4c40e9a26cd8dbadbf66c5','{"on_hand":1004,"quantity":1004}',X'46619D51FD5159E6F90CD0EEE817C42E9754277AD31CF7EF406FAD6AF43E7B7B',X'',X'1AA49D2265E958F9CEC1B6BB48A56E45B0A6752D19556E9AC7CA7FCB15B56900');
INSERT INTO "journal" VALUES(96,'Z-0000019-9',1,'2026-11-22T16:59:54.969305Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'75ad491e4d8341f6a0362092c0312cff','{"on_hand":21200,"quantity":21200}',X'B23446351F1F394DFF5C95EAD0CC33A3852685F42F287E23CEE027C5773B7E5A',X'',X'B6A60CB70AC7F1785C2D333A3E09852738AA1FAAB8DC193C43DB3F6B12BF3EFD');
INSERT INTO "journal" VALUES(97,'Z-0000020-N',1,'2026-11-22T16:59:54.971618Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'fc3addeccecf4922bd50245abb534391','{"on_hand":12000,"quantity":12000}',X'32982A454CAA35EE5A6B3F7BA12C0B1804D9413C349DD8B21B3656C3A1EC68C2',X'',X'7E53D35AE4E8E3FC38CA4A37B368B2D48062DA4614DA0E97B71ECB841349EC13');
INSERT INTO "journal" VALUES(98,'Z-0000021-L',1,'2026-11-22T16:59:54.974582Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'01e94a80326d489fbc74ce341495df10','{"on_hand":24,"quantity":24}',X'A0C10A664AC6F561D362B2B19CC39CFFAAE69BFB34F4F783B7E82332AA4A3815',X'',X'D134CF38C401F5BD42630A6EB5D4F2340F0C450F2B419CAAFA5D5A79D016D073');
INSERT INTO "journal" VALUES(99,'cutoff:2019-11-21',1,'2026-11-22T16:59:54.979300Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'36F0AF52DD1FECB7BFA5B80325DCDB7A05B7EC81B1FA93023DE855A5ACA4BA7E');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',2,'2026-11-22T16:59:54.984421Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','5b241b351fba49728b3c52b8c2379181','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'36F0AF52DD1FECB7BFA5B80325DCDB7A05B7EC81B1FA93023DE855A5ACA4BA7E',X'F2EB2810A6F8534B1A5BD0DEB065E0FC48AEFFC3175CE69284E987272EB4A6D8');
INSERT INTO "journal" VALUES(101,'B-0000004-P',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','77128313838c4872a5a7a1ded0813e32','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'0BB40CF13F2D3CA053417C47B550F60D31F220B3523BD4AC26A9049C34CA6F93');
INSERT INTO "journal" VALUES(102,'A-0000001-S',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','77128313838c4872a5a7a1ded0813e32','{"batch":4,"programme":1,"row":2}',NULL,X'',X'85A9B7C9FA4C0EB7219E50FC9CC5802C03971B7E976B6CE550ED2A3C62772CA7');
INSERT INTO "journal" VALUES(103,'A-0000002-Q',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','77128313838c4872a5a7a1ded0813e32','{"batch":4,"programme":1,"row":3}',NULL,X'',X'A9CEF7538BEEACEF9585A69E7F0F36E52F3B5DFDBDBE336B27AA0BAF75DB369A');
INSERT INTO "journal" VALUES(104,'A-0000003-O',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','77128313838c4872a5a7a1ded0813e32','{"batch":4,"programme":1,"row":4}',NULL,X'',X'8804EFFAFF8E0822156F8D1ECF010055C5F858FC7C8819D6612660D14216ECAD');
INSERT INTO "journal" VALUES(105,'A-0000004-M',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','77128313838c4872a5a7a1ded0813e32','{"batch":4,"programme":1,"row":5}',NULL,X'',X'215C9015F2826343F300A6D73801A227BA4EDD0D04CFC6144EB8041D017433A4');
INSERT INTO "journal" VALUES(106,'A-0000005-K',1,'2026-11-22T16:59:54.991840Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','77128313838c4872a5a7a1ded0813e32','{"batch":4,"programme":1,"row":6}',NULL,X'',X'72E8843A7EDABCD038A2E65085B6EC2F9740D15C66D0DBEA0ACD7B7318C767AA');
INSERT INTO "journal" VALUES(107,'cutoff:2019-12-01',1,'2026-11-22T16:59:55.020356Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'82A0319D947D2D73C7281D461DF86460917B231A1B2EFF4A7D1A6C322EB0DB1C');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',2,'2026-11-22T16:59:55.025280Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','1a8511c927ab4aaabc4b0ca4ded9b449','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'82A0319D947D2D73C7281D461DF86460917B231A1B2EFF4A7D1A6C322EB0DB1C',X'191F39A6B157EBAA5C795D67F50BBEFE56029EFC7481B32DA03BD4FFC3CE9BDC');
INSERT INTO "journal" VALUES(109,'A-0000004-M',2,'2026-11-22T16:59:55.030508Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','4ce55eac8cf64656bd321f065fea53ba','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'215C9015F2826343F300A6D73801A227BA4EDD0D04CFC6144EB8041D017433A4',X'E071061C7605434D7D2861E13B3DFF2B179FDF664CC87FC39A308E886193AC5D');
INSERT INTO "journal" VALUES(110,'A-0000002-Q',2,'2026-11-22T16:59:55.053727Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','05ca3163a2d14c24b731f721a9221079','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'A9CEF7538BEEACEF9585A69E7F0F36E52F3B5DFDBDBE336B27AA0BAF75DB369A',X'8F7EB4F12B0A4F6EB9DF4B0171CF58868944C3A1C370E82FDCB16BAE75FC2318');
INSERT INTO "journal" VALUES(111,'A-0000005-K',2,'2026-11-22T16:59:55.059063Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','8f13dcdf444d441e93a88c5cb3670dc3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'72E8843A7EDABCD038A2E65085B6EC2F9740D15C66D0DBEA0ACD7B7318C767AA',X'2294D192B6ABFED18E3A642E3F1BC33120A2BB7E91D75424B4D1119373B72018');
INSERT INTO "journal" VALUES(112,'A-0000001-S',2,'2026-11-22T16:59:55.068471Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','e36a2b96c78f41be91e5c39efa819597','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'85A9B7C9FA4C0EB7219E50FC9CC5802C03971B7E976B6CE550ED2A3C62772CA7',X'F0E962B3A8EBE19D1544AA20DCB07CE821A50D058D1603C79435212715C58BE0');
INSERT INTO "journal" VALUES(113,'B-0000005-N',1,'2026-11-22T16:59:55.076177Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','4036cb2206634223b4630d0b4634cb5c','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'1A9B85F9402ED21F404DB0F2165DCB408A485027691E196252D86D821B113CD3');
INSERT INTO "journal" VALUES(114,'A-0000006-I',1,'2026-11-22T16:59:55.076177Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','4036cb2206634223b4630d0b4634cb5c','{"batch":5,"programme":1,"row":2}',NULL,X'',X'D8B28117FAA90AFA6E02015024DC4EAC487D53F70317DEDF5DECD31B97E25EF1');
INSERT INTO "journal" VALUES(115,'A-0000007-G',1,'2026-11-22T16:59:55.076177Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','4036cb2206634223b4630d0b4634cb5c','{"batch":5,"programme":1,"row":3}',NULL,X'',X'256B6579BDA887F4F7E07E04722738E2D870CEE77F403413A619C5D7160D7F97');
INSERT INTO "journal" VALUES(116,'A-0000008-E',1,'2026-11-22T16:59:55.076177Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','4036cb2206634223b4630d0b4634cb5c','{"batch":5,"programme":1,"row":4}',NULL,X'',X'07D220C9065E2C6B260CF35C1F17900260D8EB8C91ABE629570495F7E9A51258');
INSERT INTO "journal" VALUES(117,'A-0000009-C',1,'2026-11-22T16:59:55.076177Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','4036cb2206634223b4630d0b4634cb5c','{"batch":5,"programme":1,"row":5}',NULL,X'',X'83CEF98AF8C7433C4BCEBA12A95E0BC37BAC17EEE54E2499AE0AEF9887AD8818');
INSERT INTO "journal" VALUES(118,'cutoff:2019-12-11',1,'2026-11-22T16:59:55.094785Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'D852FE4556E2ABD4D6262432CB3026BFC3580CA8A248F4B22ABD403051C1C4DA');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',2,'2026-11-22T16:59:55.099552Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','14e10b07a04e46f9b431daebfce9d5b0','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D852FE4556E2ABD4D6262432CB3026BFC3580CA8A248F4B22ABD403051C1C4DA',X'F4BFAD75404DF03BDC4EE08A16AD02500D0A686C102CF9DCD084114294090B7C');
INSERT INTO "journal" VALUES(120,'A-0000003-O',2,'2026-11-22T16:59:55.103978Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','b8c5b23126cf4eadb63ba0c06b343100','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'8804EFFAFF8E0822156F8D1ECF010055C5F858FC7C8819D6612660D14216ECAD',X'AA6A66C3030BA2B81B2FC01DF9631AC2A4A5F1CBA95344A34B726655288D8239');
INSERT INTO "journal" VALUES(121,'A-0000009-C',2,'2026-11-22T16:59:55.109007Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','7d2ccf742c0a42dc8bce230750f40e23','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'83CEF98AF8C7433C4BCEBA12A95E0BC37BAC17EEE54E2499AE0AEF9887AD8818',X'ED60565431E60FBDB246FE27F70FE9DBC509561C63F9206CBE7C1FBC5AF9CA8D');
INSERT INTO "journal" VALUES(122,'A-0000008-E',2,'2026-11-22T16:59:55.114304Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','9f409b6fff554be381aa913d24efcdc3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'07D220C9065E2C6B260CF35C1F17900260D8EB8C91ABE629570495F7E9A51258',X'C4944902D7065D3BCAA1070BC0A9C52D311A573122AB259D67E912439ADC8047');
INSERT INTO "journal" VALUES(123,'A-0000007-G',2,'2026-11-22T16:59:55.119241Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','6af80377cd1c418ca585a63b5b6a6dc8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'256B6579BDA887F4F7E07E04722738E2D870CEE77F403413A619C5D7160D7F97',X'63622FADBA85F4077F33B6EBFE218D8C6402FF1DE1F1A9067936680727A2C552');
INSERT INTO "journal" VALUES(124,'A-0000006-I',2,'2026-11-22T16:59:55.124414Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','c1bb3ed4b89848cd9b0505c87d730087','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'D8B28117FAA90AFA6E02015024DC4EAC487D53F70317DEDF5DECD31B97E25EF1',X'1DF1E305FFDACEF25CB0AF86031EC8653CAEE32C1AF010FA3E067B1267F5AB2F');
INSERT INTO "journal" VALUES(125,'B-0000006-L',1,'2026-11-22T16:59:55.132399Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','051ba113c08d40cc81a7adb0b15e9c2a','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'3572633901D54F6A10E384BB9068D23BBF7677A92B7392F462985E9372AE834D');
INSERT INTO "journal" VALUES(126,'A-0000010-Q',1,'2026-11-22T16:59:55.132399Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','051ba113c08d40cc81a7adb0b15e9c2a','{"batch":6,"programme":1,"row":3}',NULL,X'',X'FFFB29035B3BA6D61C4B7575E811EDC1EB0E292EF6718236BC263A76E9B42131');
INSERT INTO "journal" VALUES(127,'A-0000011-O',1,'2026-11-22T16:59:55.132399Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','051ba113c08d40cc81a7adb0b15e9c2a','{"batch":6,"programme":1,"row":4}',NULL,X'',X'3E20EF479C0AB5EF20B5F1F902663EBB5B999A8DB3DBA6119CA332E67ED0BE6F');
INSERT INTO "journal" VALUES(128,'A-0000012-M',1,'2026-11-22T16:59:55.132399Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','051ba113c08d40cc81a7adb0b15e9c2a','{"batch":6,"programme":1,"row":5}',NULL,X'',X'7D1736AFE3CCD5E57D1444992D9ACF692F89BDAC4000B8B46CB8D9C2A290D39C');
INSERT INTO "journal" VALUES(129,'A-0000011-O',2,'2026-11-22T16:59:55.145069Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','7c142c90a5994766a59fec08271b40db','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'3E20EF479C0AB5EF20B5F1F902663EBB5B999A8DB3DBA6119CA332E67ED0BE6F',X'D91290D61A92E25B81830F82003FC77751DC039322D79C21EC9E33D2AE019FED');
INSERT INTO "journal" VALUES(130,'B-0000007-J',1,'2026-11-22T16:59:55.152945Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','e1c0362482c74102863f7de4256d813f','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'416C7440D8C93770FC14FBC69861FA0CC89743DC63096D17F8AD179D0739AD72');
INSERT INTO "journal" VALUES(131,'A-0000013-K',1,'2026-11-22T16:59:55.152945Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','e1c0362482c74102863f7de4256d813f','{"batch":7,"programme":1,"row":2}',NULL,X'',X'C913831ABC13FE0111045F550636DB4F8AD4AC33CA1DC48D3F610F13545430A7');
INSERT INTO "journal" VALUES(132,'A-0000014-I',1,'2026-11-22T16:59:55.152945Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','e1c0362482c74102863f7de4256d813f','{"batch":7,"programme":1,"row":3}',NULL,X'',X'1680CF5DC76091690FE0DA265347BDEB2B3F89439EC3ECBF4380BFEF1FC51FC2');
INSERT INTO "journal" VALUES(133,'A-0000015-G',1,'2026-11-22T16:59:55.152945Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','e1c0362482c74102863f7de4256d813f','{"batch":7,"programme":1,"row":5}',NULL,X'',X'755505FFDDD367F776A44D704D44955D2EDFBD012CE5FF9D7615A2D1C21F7D02');
INSERT INTO "journal" VALUES(134,'cutoff:2019-12-21',1,'2026-11-22T16:59:55.166411Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'99DD66010F616C663E6F295654876FF6B2DC588E189FBD657F77371F5A2E28DF');
INSERT INTO "journal" VALUES(135,'A-0000001-S',3,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','dea1eb6f9a1b4883a51011ed70b529cf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'F0E962B3A8EBE19D1544AA20DCB07CE821A50D058D1603C79435212715C58BE0',X'756EF183E25563B9D45140B10BF3925BE871FF16A469DCEED55618AAB7815E9B');
INSERT INTO "journal" VALUES(136,'A-0000002-Q',3,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','dea1eb6f9a1b4883a51011ed70b529cf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8F7EB4F12B0A4F6EB9DF4B0171CF58868944C3A1C370E82FDCB16BAE75FC2318',X'C679219773B93C369DB4F191F5F05406F9E68F030B6FE31A9FF211CDB2EA108B');
INSERT INTO "journal" VALUES(137,'A-0000003-O',3,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','dea1eb6f9a1b4883a51011ed70b529cf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'AA6A66C3030BA2B81B2FC01DF9631AC2A4A5F1CBA95344A34B726655288D8239',X'83D1338E8F5EE94236649BC0681D5FB3BA0359356A1FF7F3E66D7CF2B06C1135');
INSERT INTO "journal" VALUES(138,'A-0000004-M',3,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','dea1eb6f9a1b4883a51011ed70b529cf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'E071061C7605434D7D2861E13B3DFF2B179FDF664CC87FC39A308E886193AC5D',X'4E2E2D767E461A9E68A5088900DFFF8E4B3FC9FC88CE732FA0D7D7D07F20E9E8');
INSERT INTO "journal" VALUES(139,'A-0000005-K',3,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','dea1eb6f9a1b4883a51011ed70b529cf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'2294D192B6ABFED18E3A642E3F1BC33120A2BB7E91D75424B4D1119373B72018',X'62A6E9E74EA1F598DC797E960AFBCCB09AF61E20010CA24A7396B6DDD2D5F01D');
INSERT INTO "journal" VALUES(140,'K-0000001-L',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"A"}',NULL,X'',X'FAA7D5F5365F6536944824D6149692D1E446821566BBFDE95455B5EB77890BA2');
INSERT INTO "journal" VALUES(141,'K-0000002-J',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"B"}',NULL,X'',X'E2CC7E832AE832BBBD728984FC617FBE385168B0D6285AD5E9E28BA5A5D5FE7E');
INSERT INTO "journal" VALUES(142,'K-0000003-H',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"A"}',NULL,X'',X'AD7A39DD1B9166F134D868452EF512898907C34163F4B166261D2DE4F86AD0DC');
INSERT INTO "journal" VALUES(143,'K-0000004-F',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"B"}',NULL,X'',X'108B26ACCCD9D9AF7EAF8093D74239020ABB80E528E4D24CA0FB703A7B30998E');
INSERT INTO "journal" VALUES(144,'K-0000005-D',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"A"}',NULL,X'',X'D8EB239257DE2EDB11C820D856F3F45ABD4153477243FAAE9C20C1EACA693616');
INSERT INTO "journal" VALUES(145,'K-0000006-B',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"B"}',NULL,X'',X'A2389F385E659C88D6B5C820883C8D580DE3890030B5A48FF48C9FE54606A87C');
INSERT INTO "journal" VALUES(146,'K-0000007-9',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"A"}',NULL,X'',X'72C6487B2D098884B8838199CC337ACE15C85B7FC8A496243B4E2ADE15EDC923');
INSERT INTO "journal" VALUES(147,'K-0000008-7',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"B"}',NULL,X'',X'858691B87405BF6E4C3045B5946F0ACD23418A2095466F116399ABF0F212CE92');
INSERT INTO "journal" VALUES(148,'K-0000009-5',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"A"}',NULL,X'',X'4D6B261FEC32CDC4FD3B87FEC4BDA59CE2876A6C65F1B627D973B7B8A6D8A41E');
INSERT INTO "journal" VALUES(149,'K-0000010-J',1,'2026-11-22T16:59:55.167816Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','dea1eb6f9a1b4883a51011ed70b529cf','{"kit":"B"}',NULL,X'',X'BEC8F24741010D498A2ABAC8516C1AE1F297E4355751035A13824B6377B8ADFD');
INSERT INTO "journal" VALUES(150,'cutoff:2019-12-21',2,'2026-11-22T16:59:55.182941Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','5de4278da60c409e84d552f7cff44a46','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'99DD66010F616C663E6F295654876FF6B2DC588E189FBD657F77371F5A2E28DF',X'702533E02959AE3E7A6E948B030E7AC7CED6D992B54BC24EFAC3C9D508C5A35B');
INSERT INTO "journal" VALUES(151,'K-0000001-L',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'FAA7D5F5365F6536944824D6149692D1E446821566BBFDE95455B5EB77890BA2',X'89054BC3E80D3CAB6C359B54D4253927E773ABA789B25D754AF048322CA3DEB1');
INSERT INTO "journal" VALUES(152,'K-0000002-J',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'E2CC7E832AE832BBBD728984FC617FBE385168B0D6285AD5E9E28BA5A5D5FE7E',X'8CB41C457EBAA7B7DB2516EB46240CE736ED0EAC5668FFFEA402EC3594DB9A15');
INSERT INTO "journal" VALUES(153,'K-0000003-H',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'AD7A39DD1B9166F134D868452EF512898907C34163F4B166261D2DE4F86AD0DC',X'F8CAAB1ECF9F9B04B0626937F11038159008BB0EAE0BA510B4D1283EB8ABA074');
INSERT INTO "journal" VALUES(154,'K-0000004-F',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'108B26ACCCD9D9AF7EAF8093D74239020ABB80E528E4D24CA0FB703A7B30998E',X'B11F7DDDB108A15805E6A025E94118EBC6CFBA4D8D4AC415F5D38EC46580C27B');
INSERT INTO "journal" VALUES(155,'K-0000005-D',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'D8EB239257DE2EDB11C820D856F3F45ABD4153477243FAAE9C20C1EACA693616',X'50C3EF2660C2DB1441583451A84642480ED3B2AA33374B93401109EFAC6B2F8B');
INSERT INTO "journal" VALUES(156,'K-0000006-B',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'A2389F385E659C88D6B5C820883C8D580DE3890030B5A48FF48C9FE54606A87C',X'18DFB55DB73F10EC8ADB15853E4215423077948AE936D9F62157709D0CE1222D');
INSERT INTO "journal" VALUES(157,'K-0000007-9',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'72C6487B2D098884B8838199CC337ACE15C85B7FC8A496243B4E2ADE15EDC923',X'AB34342CEF552B53031A21F25C4D7CA7B299C38C524FACDB72FB1DBA9E9EAA3A');
INSERT INTO "journal" VALUES(158,'K-0000008-7',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'858691B87405BF6E4C3045B5946F0ACD23418A2095466F116399ABF0F212CE92',X'0A27D6F61B6C3501EC4D4BF275A93AF4F3AC477EC639B3A1414DC564FA9C409A');
INSERT INTO "journal" VALUES(159,'K-0000009-5',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'4D6B261FEC32CDC4FD3B87FEC4BDA59CE2876A6C65F1B627D973B7B8A6D8A41E',X'AA456AAA76CF109783146E619251B14605FD068DEA13143034E90CFF32695956');
INSERT INTO "journal" VALUES(160,'K-0000010-J',2,'2026-11-22T16:59:55.196239Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','d4d4f14c83d64a369b1def33ad4339fd','{}',NULL,X'BEC8F24741010D498A2ABAC8516C1AE1F297E4355751035A13824B6377B8ADFD',X'AE64F6BE016624F1A01AACFAC792BA51088A7EE6DC029B1D0F94F15C8BBA95E0');
INSERT INTO "journal" VALUES(161,'W-0000001-K',1,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','f51c949956f64196b54cbb5c3efc63dc','{"kit":"A"}',NULL,X'',X'0287A07C0D68AC7A8B9AC71E28DCBAD76818DE07A34C353F516228CE78C870FB');
INSERT INTO "journal" VALUES(162,'K-0000001-L',3,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K"}',NULL,X'89054BC3E80D3CAB6C359B54D4253927E773ABA789B25D754AF048322CA3DEB1',X'1F856EE895CFD8099A5AD1B9F96EB73AD05B4E80F77D54D8F914A9857B9B6C91');
INSERT INTO "journal" VALUES(163,'K-0000003-H',3,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K"}',NULL,X'F8CAAB1ECF9F9B04B0626937F11038159008BB0EAE0BA510B4D1283EB8ABA074',X'5378DFD9FC633B44CAB846A3466267359325F8131B47E263AB5002DBAFBE8475');
INSERT INTO "journal" VALUES(164,'K-0000005-D',3,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K"}',NULL,X'50C3EF2660C2DB1441583451A84642480ED3B2AA33374B93401109EFAC6B2F8B',X'2654F5D648E669392FD600D1D7FE32944E789C548FD51ACEBFB2398DDEF23BC8');
INSERT INTO "journal" VALUES(165,'K-0000007-9',3,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K"}',NULL,X'AB34342CEF552B53031A21F25C4D7CA7B299C38C524FACDB72FB1DBA9E9EAA3A',X'B785FDE1374E539509B7846163C992CE30D10110D1922A596DF5EF7A6EA5A918');
INSERT INTO "journal" VALUES(166,'K-0000009-5',3,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K"}',NULL,X'AA456AAA76CF109783146E619251B14605FD068DEA13143034E90CFF32695956',X'19B021EFDB67842067ED08D67B541181E2857AFB7D31E3F9CE6109A1A68F1998');
INSERT INTO "journal" VALUES(167,'Z-0000015-H',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'7FEB129589D4A28A3C4C7DF5C6C3328A6BD868AC249FE4C56B67141225F8BADC',X'0154CCA6A6AB1D11944BB06BA266F8AD106B5D0423DAA0496418AAD4458E13A2');
INSERT INTO "journal" VALUES(168,'Z-0000005-L',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'F30A7BFFC0039DDB24307046D6617B4BA36CCDE35F229CF7EE443EC650951F63',X'B3A3480DC5A974F259CA632974B0D582DE99C01EC1AD6CE78942F35EEE1346FA');
INSERT INTO "journal" VALUES(169,'Z-0000017-D',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'F4B3B019DA64D2812CC819AF4F82F55E730DAC118A6F7CE97FA15C3DC8A5E5A1',X'956077B1ED8965D5A96E3625F14AEB7651FDC800ABAECC0AF51B761605D721F7');
INSERT INTO "journal" VALUES(170,'Z-0000007-H',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'659AC6A51C0D0F66595F2C73A960188403F21FC209DCEBE10908019D1295BAE0',X'78A43CAE4943E3FA5733D760AF5D03EDACF41C2980538E475871BE21E00294AE');
INSERT INTO "journal" VALUES(171,'Z-0000013-L',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'1C56605E230B3B81AE50BA3BAF26700E708040B95FD423A5611BA17791810D53',X'8E2F6F7F9EB4EA9B153A99B8A8C9EFB03C47FD1644717129FE8760F7B0E2B356');
INSERT INTO "journal" VALUES(172,'Z-0000003-P',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'C324CC075C0A89A3A54E196441E5DC491086F2DCD2694864B4AC12136225FF5A',X'A15A7C6510C404D60B17A1B306228AB3EAD13681F4870BE7512B5344302ED7D8');
INSERT INTO "journal" VALUES(173,'Z-0000019-9',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'B6A60CB70AC7F1785C2D333A3E09852738AA1FAAB8DC193C43DB3F6B12BF3EFD',X'EFC0F049AB30DA490B60EE203F3B009F761EA05C64238D2681FDB568DA88C1DF');
INSERT INTO "journal" VALUES(174,'Z-0000009-D',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'35EC3D343B3160EA3F43E3AF106CA376AF338746CDDA59489C4A9E9C67EF0AFB',X'B7100BCED979EA0E6AE600CA835E345187557CC5E13FD20E418DF14D9FA14CDE');
INSERT INTO "journal" VALUES(175,'Z-0000011-P',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'CE58B1B2F6D4876D5389F9814BDA22F500C9C06840F2B839C1830F7A5B3C67D8',X'93620106EB3044F06AF01B7166B757E9AD54EA059E33AC94DB1E43F19EEDD85F');
INSERT INTO "journal" VALUES(176,'Z-0000001-T',2,'2026-11-22T16:59:55.207468Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'f51c949956f64196b54cbb5c3efc63dc','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'2E894F160382E0006224216B17539CEB00525124121148DB3F8653B6E27DC1C4',X'6BABA0B56EC1895DACCE3815384913D2CE9FCE22B95581E1C0F9A5E94CD1607C');
INSERT INTO "journal" VALUES(177,'K-0000001-L',4,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e2dac5aa941e4f03a7f577fb7719232d','{"batch":"W-0000001-K"}',NULL,X'1F856EE895CFD8099A5AD1B9F96EB73AD05B4E80F77D54D8F914A9857B9B6C91',X'10586B4EED36079B7855E8E026DC5A8FF985232F91EF270CF48B17312C43CE64');
INSERT INTO "journal" VALUES(178,'K-0000003-H',4,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e2dac5aa941e4f03a7f577fb7719232d','{"batch":"W-0000001-K"}',NULL,X'5378DFD9FC633B44CAB846A3466267359325F8131B47E263AB5002DBAFBE8475',X'47123ECFC28388E85A60DAD5D4F7359B57FD0A065E1122DAD6FFCF65174FE87B');
INSERT INTO "journal" VALUES(179,'K-0000005-D',4,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e2dac5aa941e4f03a7f577fb7719232d','{"batch":"W-0000001-K"}',NULL,X'2654F5D648E669392FD600D1D7FE32944E789C548FD51ACEBFB2398DDEF23BC8',X'B086BF7A5306E3D53F670C0B236EAD81B9AB8A14491CCF4A05FC379D1A7C2BB3');
INSERT INTO "journal" VALUES(180,'K-0000007-9',4,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e2dac5aa941e4f03a7f577fb7719232d','{"batch":"W-0000001-K"}',NULL,X'B785FDE1374E539509B7846163C992CE30D10110D1922A596DF5EF7A6EA5A918',X'EBE15CC98F1A82CC3D93C9463F38F75C8A25804741F00AB21057F9F00825E746');
INSERT INTO "journal" VALUES(181,'K-0000009-5',4,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e2dac5aa941e4f03a7f577fb7719232d','{"batch":"W-0000001-K"}',NULL,X'19B021EFDB67842067ED08D67B541181E2857AFB7D31E3F9CE6109A1A68F1998',X'BA7B570854D1DB7B6EAD16D062D0832DE2E949BF62EA2E8E31FE49E191738488');
INSERT INTO "journal" VALUES(182,'W-0000001-K',2,'2026-11-22T16:59:55.224535Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','e2dac5aa941e4f03a7f577fb7719232d','{"parcels":5}',NULL,X'0287A07C0D68AC7A8B9AC71E28DCBAD76818DE07A34C353F516228CE78C870FB',X'9AD48BC2EA156549A79473FD5AF2E632C5700F789CC204196D7EE9BF61BEF271');
INSERT INTO "journal" VALUES(183,'K-0000001-L',5,'2026-11-22T16:59:55.230833Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8c59342925834effa30eac94a3383c04','{"batch":"W-0000001-K"}',NULL,X'10586B4EED36079B7855E8E026DC5A8FF985232F91EF270CF48B17312C43CE64',X'D8B63023A194405AFE4654F77CD97C47CCD06AB4FCBD4BF137020C5E20F11AE6');
INSERT INTO "journal" VALUES(184,'K-0000003-H',5,'2026-11-22T16:59:55.230833Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8c59342925834effa30eac94a3383c04','{"batch":"W-0000001-K"}',NULL,X'47123ECFC28388E85A60DAD5D4F7359B57FD0A065E1122DAD6FFCF65174FE87B',X'E94476DB3DC4B1978A28765730BA2AB66175EFB1C2C095EBC845C0288897F6FA');
INSERT INTO "journal" VALUES(185,'K-0000005-D',5,'2026-11-22T16:59:55.230833Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8c59342925834effa30eac94a3383c04','{"batch":"W-0000001-K"}',NULL,X'B086BF7A5306E3D53F670C0B236EAD81B9AB8A14491CCF4A05FC379D1A7C2BB3',X'8D804127E819BF21DD09151FEDC28083605FA413B560C6ED67A25C90ADB160A6');
INSERT INTO "journal" VALUES(186,'K-0000007-9',5,'2026-11-22T16:59:55.230833Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8c59342925834effa30eac94a3383c04','{"batch":"W-0000001-K"}',NULL,X'EBE15CC98F1A82CC3D93C9463F38F75C8A25804741F00AB21057F9F00825E746',X'7E22B71C466F5A82ACA1388DBA668D2D072BBBC692031DC1BD707BB5B3A45406');
INSERT INTO "journal" VALUES(187,'K-0000009-5',5,'2026-11-22T16:59:55.230833Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8c59342925834effa30eac94a3383c04','{"batch":"W-0000001-K"}',NULL,X'BA7B570854D1DB7B6EAD16D062D0832DE2E949BF62EA2E8E31FE49E191738488',X'9C03F7A394C5B0C91735CDFF7674C3445BCF37472D67C38E7F644DAD4DB8772C');
INSERT INTO "journal" VALUES(188,'Z-0000015-H',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'0154CCA6A6AB1D11944BB06BA266F8AD106B5D0423DAA0496418AAD4458E13A2',X'1B04A77E322411A2D79EDB5B6BC34756016ACE83FBFE74D366B8ACB80F855B11');
INSERT INTO "journal" VALUES(189,'Z-0000005-L',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'B3A3480DC5A974F259CA632974B0D582DE99C01EC1AD6CE78942F35EEE1346FA',X'9A6CAEBE602D6787ED21BB1849FCBFEE6F414841CEC4CDAE2630B71E134B023E');
INSERT INTO "journal" VALUES(190,'Z-0000017-D',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'956077B1ED8965D5A96E3625F14AEB7651FDC800ABAECC0AF51B761605D721F7',X'84143A33F2B4134749C00BEAF54EA832DBF2C9EDC0A99E0B2F7BC47E57B242D5');
INSERT INTO "journal" VALUES(191,'Z-0000007-H',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'78A43CAE4943E3FA5733D760AF5D03EDACF41C2980538E475871BE21E00294AE',X'1CAACDAD393B59786559368C6509CA4E4A586AC9155ADFB96FE508EB483336A3');
INSERT INTO "journal" VALUES(192,'Z-0000013-L',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'8E2F6F7F9EB4EA9B153A99B8A8C9EFB03C47FD1644717129FE8760F7B0E2B356',X'1B65DF6F664CD4C64673655812699A892426D135D1CF42EC4700FA7BFCAD664A');
INSERT INTO "journal" VALUES(193,'Z-0000003-P',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'A15A7C6510C404D60B17A1B306228AB3EAD13681F4870BE7512B5344302ED7D8',X'694131DB3D7D22CF11726F2CE543D092C3E113479F2D348849E85D0D9D239A46');
INSERT INTO "journal" VALUES(194,'Z-0000019-9',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'EFC0F049AB30DA490B60EE203F3B009F761EA05C64238D2681FDB568DA88C1DF',X'10092F0783576281D0C72E68DC456024B0F6B27ED4E57BB8974E37C67F68CF9C');
INSERT INTO "journal" VALUES(195,'Z-0000009-D',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'B7100BCED979EA0E6AE600CA835E345187557CC5E13FD20E418DF14D9FA14CDE',X'F8CB79D055381A6F8944A9FB5E4EC53A820541F6D5F3C67991D846152B487B1F');
INSERT INTO "journal" VALUES(196,'Z-0000011-P',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'93620106EB3044F06AF01B7166B757E9AD54EA059E33AC94DB1E43F19EEDD85F',X'5A0405C119071DF11FACC7F3AB98DCB2130014065A289D5ABB022527E5E13053');
INSERT INTO "journal" VALUES(197,'Z-0000001-T',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'55e26fef70614c27b2f0a64c4e4188c0','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'6BABA0B56EC1895DACCE3815384913D2CE9FCE22B95581E1C0F9A5E94CD1607C',X'769B5168F698FB0A1AA357A3BFA7BCB2DF3C22B5979907379D1F9CA0E671D323');
INSERT INTO "journal" VALUES(198,'W-0000001-K',3,'2026-11-22T16:59:55.235311Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','55e26fef70614c27b2f0a64c4e4188c0','{"parcels":5}',NULL,X'9AD48BC2EA156549A79473FD5AF2E632C5700F789CC204196D7EE9BF61BEF271',X'C54289531183498A02A0B84DA5F4B6BB81C0880EA79E5D436721CBFB253831C8');
INSERT INTO "journal" VALUES(199,'K-0000001-L',6,'2026-11-22T16:59:55.254162Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','47080d06469f42ddb21c5e9eca4d510d','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'D8B63023A194405AFE4654F77CD97C47CCD06AB4FCBD4BF137020C5E20F11AE6',X'6C9FD304FA22DBB7124A179EC638D422CAFE9BE4303456DACA85B96E8689EC9B');
INSERT INTO "journal" VALUES(200,'K-0000003-H',6,'2026-11-22T16:59:55.254162Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','47080d06469f42ddb21c5e9eca4d510d','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'E94476DB3DC4B1978A28765730BA2AB66175EFB1C2C095EBC845C0288897F6FA',X'B1E361BE99618216BFE7163CDC08DC0E2716735A5C9BE0A0C308D15829521788');
INSERT INTO "journal" VALUES(201,'K-0000005-D',6,'2026-11-22T16:59:55.254162Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','47080d06469f42ddb21c5e9eca4d510d','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'8D804127E819BF21DD09151FEDC28083605FA413B560C6ED67A25C90ADB160A6',X'9FD9634F6CD1E529A9C173CA71AD4CF3B201B467AD568E30355B73CE97AD5513');
INSERT INTO "journal" VALUES(202,'K-0000007-9',6,'2026-11-22T16:59:55.254162Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','47080d06469f42ddb21c5e9eca4d510d','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'7E22B71C466F5A82ACA1388DBA668D2D072BBBC692031DC1BD707BB5B3A45406',X'24785D846EE738E40FA40BD21C0CE67395BF5677509118B04C0C1BD553C9A31F');
INSERT INTO "journal" VALUES(203,'K-0000009-5',6,'2026-11-22T16:59:55.254162Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','47080d06469f42ddb21c5e9eca4d510d','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'9C03F7A394C5B0C91735CDFF7674C3445BCF37472D67C38E7F644DAD4DB8772C',X'A02194D2B654E626002DE58BA92925A538D4825DD9B60E1D1CBCD87EF1EBEF7E');
INSERT INTO "journal" VALUES(204,'W-0000001-K',4,'2026-11-22T16:59:55.263303Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','9856c7a82a1c477cb7ca059891c8ef09','{}',NULL,X'C54289531183498A02A0B84DA5F4B6BB81C0880EA79E5D436721CBFB253831C8',X'E61AF7D58F9095A624016CA55CCBAFD8E271710C71DA09E8E4050A0105123C2E');
INSERT INTO "journal" VALUES(205,'K-0000001-L',7,'2026-11-22T16:59:55.273615Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c93015edaba94d049ee93aeb9fa7e784','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'6C9FD304FA22DBB7124A179EC638D422CAFE9BE4303456DACA85B96E8689EC9B',X'496D9EF0089464AE6B212D491B0D56BB7E93BB3CE6BA7B24DCA67C0ED96B04AB');
INSERT INTO "journal" VALUES(206,'K-0000003-H',7,'2026-11-22T16:59:55.273615Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c93015edaba94d049ee93aeb9fa7e784','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'B1E361BE99618216BFE7163CDC08DC0E2716735A5C9BE0A0C308D15829521788',X'A051E6AD58B5D46F4B931C15A4A9DC20DCB41C9F78FE2359184DF2EC2C2A8F05');
INSERT INTO "journal" VALUES(207,'K-0000005-D',7,'2026-11-22T16:59:55.273615Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c93015edaba94d049ee93aeb9fa7e784','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'9FD9634F6CD1E529A9C173CA71AD4CF3B201B467AD568E30355B73CE97AD5513',X'667D106E70AB4462C7091AADA25126E485D9E480ADCF1E52C04564A67D1132B2');
INSERT INTO "journal" VALUES(208,'K-0000007-9',7,'2026-11-22T16:59:55.273615Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c93015edaba94d049ee93aeb9fa7e784','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'24785D846EE738E40FA40BD21C0CE67395BF5677509118B04C0C1BD553C9A31F',X'983FE3734B86354A0C75BCF2BEC4CCD436C487F2C879922CC1951293CEA4964B');
INSERT INTO "journal" VALUES(209,'K-0000009-5',7,'2026-11-22T16:59:55.273615Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c93015edaba94d049ee93aeb9fa7e784','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'A02194D2B654E626002DE58BA92925A538D4825DD9B60E1D1CBCD87EF1EBEF7E',X'797040FAD2473E44E61091917E181D436EE40EAB9AFB10C4A0A4B5F3DA47DF82');
INSERT INTO "journal" VALUES(210,'W-0000002-I',1,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','365737d804024d1e9eb76c5cffbb2944','{"kit":"B"}',NULL,X'',X'83D5781DF3C328B4E18703ACA1D6FE60F66DACF47AC524AD370A6F9DEE8F7746');
INSERT INTO "journal" VALUES(211,'K-0000002-J',3,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','365737d804024d1e9eb76c5cffbb2944','{"batch":"W-0000002-I"}',NULL,X'8CB41C457EBAA7B7DB2516EB46240CE736ED0EAC5668FFFEA402EC3594DB9A15',X'8AFC61D3D86D9038C5BFB172D17102F5AE037BFF413921D7FA876E6099B3C55C');
INSERT INTO "journal" VALUES(212,'K-0000004-F',3,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','365737d804024d1e9eb76c5cffbb2944','{"batch":"W-0000002-I"}',NULL,X'B11F7DDDB108A15805E6A025E94118EBC6CFBA4D8D4AC415F5D38EC46580C27B',X'484732546522D044C2B870DB6F9FB4E79D4495230E718246888EA7830EEF212A');
INSERT INTO "journal" VALUES(213,'K-0000006-B',3,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','365737d804024d1e9eb76c5cffbb2944','{"batch":"W-0000002-I"}',NULL,X'18DFB55DB73F10EC8ADB15853E4215423077948AE936D9F62157709D0CE1222D',X'72B6BCC8D1CEC7F346E802B771411F737D0BA8EB632797BC6D7F5160AB0A5B58');
INSERT INTO "journal" VALUES(214,'K-0000008-7',3,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','365737d804024d1e9eb76c5cffbb2944','{"batch":"W-0000002-I"}',NULL,X'0A27D6F61B6C3501EC4D4BF275A93AF4F3AC477EC639B3A1414DC564FA9C409A',X'41F4817FE7E4872B50264BF2CFD6F9234CF6555212C8A842E1A54778AE61B953');
INSERT INTO "journal" VALUES(215,'K-0000010-J',3,'2026-11-22T16:59:55.279176Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','365737d804024d1e9eb76c5cffbb2944','{"batch":"W-0000002-I"}',NULL,X'AE64F6BE016624F1A01AACFAC792BA51088A7EE6DC029B1D0F94F15C8BBA95E0',X'8D6E58F3A3EA20166E479E768C59E067C5EB69D0E050D23A621E7E3930420F20');
INSERT INTO "journal" VALUES(216,'K-0000002-J',4,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'8AFC61D3D86D9038C5BFB172D17102F5AE037BFF413921D7FA876E6099B3C55C',X'EBCD12BB5366E7E6527C602DE5778B389A72E7ED29D6C58CAEBC5A4DCEA6195B');
INSERT INTO "journal" VALUES(217,'K-0000004-F',4,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'484732546522D044C2B870DB6F9FB4E79D4495230E718246888EA7830EEF212A',X'6F43F73C9284D13A64680A30722FE29DE393EE56A1196E310E5F1DE40716ABB4');
INSERT INTO "journal" VALUES(218,'K-0000006-B',4,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'72B6BCC8D1CEC7F346E802B771411F737D0BA8EB632797BC6D7F5160AB0A5B58',X'BCB41EFC3C047934313320918C53E368D9B4C8694559D895B8FFB072306DD335');
INSERT INTO "journal" VALUES(219,'K-0000008-7',4,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'41F4817FE7E4872B50264BF2CFD6F9234CF6555212C8A842E1A54778AE61B953',X'9983A1A922DBCD3AA56D22EFEBDFE9B14FA5C8EA63E64B986A0DF7ED5A1ED70C');
INSERT INTO "journal" VALUES(220,'K-0000010-J',4,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"batch":"W-0000002-I","services":"2"}',NULL,X'8D6E58F3A3EA20166E479E768C59E067C5EB69D0E050D23A621E7E3930420F20',X'8CD2467660AE8F8460D110771C58A664D377C6D1B0DE3C1FA7ED810BA52C0B10');
INSERT INTO "journal" VALUES(221,'W-0000002-I',2,'2026-11-22T16:59:55.293139Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','b7fe9a6bb94746a9af963d5b64c53d5e','{"parcels":5}',NULL,X'83D5781DF3C328B4E18703ACA1D6FE60F66DACF47AC524AD370A6F9DEE8F7746',X'D38BDB98CB8C96A6D51AFE4FD6C4ECF8DE4BD69C2F59E77BBD9665329B366034');
INSERT INTO "journal" VALUES(222,'K-0000002-J',5,'2026-11-22T16:59:55.304627Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e58fbc37bbbe43b88a0e69691c0bf39f','{"batch":"W-0000002-I"}',NULL,X'EBCD12BB5366E7E6527C602DE5778B389A72E7ED29D6C58CAEBC5A4DCEA6195B',X'77653E9FF3988922303E0C7B7C98258710FB6236291FD7FE0102165FC48F02F8');
INSERT INTO "journal" VALUES(223,'K-0000004-F',5,'2026-11-22T16:59:55.304627Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e58fbc37bbbe43b88a0e69691c0bf39f','{"batch":"W-0000002-I"}',NULL,X'6F43F73C9284D13A64680A30722FE29DE393EE56A1196E310E5F1DE40716ABB4',X'2A6DF6C1F3B547EE750BE95A95390C101AE4FF86B2385303FC438E5AB4F404A6');
INSERT INTO "journal" VALUES(224,'K-0000006-B',5,'2026-11-22T16:59:55.304627Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e58fbc37bbbe43b88a0e69691c0bf39f','{"batch":"W-0000002-I"}',NULL,X'BCB41EFC3C047934313320918C53E368D9B4C8694559D895B8FFB072306DD335',X'5BE0652451087A8AE5AAB2553FDA398226C004F6BB039CF24DE9604101782014');
INSERT INTO "journal" VALUES(225,'K-0000008-7',5,'2026-11-22T16:59:55.304627Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e58fbc37bbbe43b88a0e69691c0bf39f','{"batch":"W-0000002-I"}',NULL,X'9983A1A922DBCD3AA56D22EFEBDFE9B14FA5C8EA63E64B986A0DF7ED5A1ED70C',X'785387EBCD97E1663BA0FC2A9132D6588CEA06EE9E5E8EEC676EDD6CEF11C8D9');
INSERT INTO "journal" VALUES(226,'K-0000010-J',5,'2026-11-22T16:59:55.304627Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e58fbc37bbbe43b88a0e69691c0bf39f','{"batch":"W-0000002-I"}',NULL,X'8CD2467660AE8F8460D110771C58A664D377C6D1B0DE3C1FA7ED810BA52C0B10',X'2C9040BE536DD4FA10C60FEC3D1F77FDF753F5C525E681DB7791EF36B0A3F7D5');
INSERT INTO "journal" VALUES(227,'W-0000002-I',3,'2026-11-22T16:59:55.310914Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','43700a3f9139403a871d60dde1b472ca','{"parcels":5}',NULL,X'D38BDB98CB8C96A6D51AFE4FD6C4ECF8DE4BD69C2F59E77BBD9665329B366034',X'4A02F7310418C866B7FBAD6D0D44F5AAB3A70FE2A7A5A4A67C9B1633C5FACD59');
INSERT INTO "journal" VALUES(228,'K-0000002-J',6,'2026-11-22T16:59:55.316950Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','b1c035becf124bf79e49d37682b18183','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'77653E9FF3988922303E0C7B7C98258710FB6236291FD7FE0102165FC48F02F8',X'CD748E8DFB7304F9419AB3FE96F7880FAA98CB89D3A51EFC4019D59CFAC45DBF');
INSERT INTO "journal" VALUES(229,'K-0000004-F',6,'2026-11-22T16:59:55.316950Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','b1c035becf124bf79e49d37682b18183','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'2A6DF6C1F3B547EE750BE95A95390C101AE4FF86B2385303FC438E5AB4F404A6',X'7C4F6A04E359A888DE6D6F56B4BD5AF8DA967B7BD8A0DAD91775840DF18F2422');
INSERT INTO "journal" VALUES(230,'K-0000006-B',6,'2026-11-22T16:59:55.316950Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','b1c035becf124bf79e49d37682b18183','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'5BE0652451087A8AE5AAB2553FDA398226C004F6BB039CF24DE9604101782014',X'147D3A66FCF62594FA5D1ADDB2E52CFF4C7216170A8ACCEA621F99BB559FC9E8');
INSERT INTO "journal" VALUES(231,'K-0000008-7',6,'2026-11-22T16:59:55.316950Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','b1c035becf124bf79e49d37682b18183','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'785387EBCD97E1663BA0FC2A9132D6588CEA06EE9E5E8EEC676EDD6CEF11C8D9',X'F71C899FE8FAC9695175209A80DCE69D6F69CAD33357CEE0AE000F20B3DD8DEF');
INSERT INTO "journal" VALUES(232,'K-0000010-J',6,'2026-11-22T16:59:55.316950Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','b1c035becf124bf79e49d37682b18183','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'2C9040BE536DD4FA10C60FEC3D1F77FDF753F5C525E681DB7791EF36B0A3F7D5',X'5AA3A1C0EC37D58BD0EB39B130F3899CC7285E0CF3AF22C0203442B8DCB0CAD5');
INSERT INTO "journal" VALUES(233,'W-0000002-I',4,'2026-11-22T16:59:55.322832Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','c21cc5808e2440819cdad024b1529ce2','{}',NULL,X'4A02F7310418C866B7FBAD6D0D44F5AAB3A70FE2A7A5A4A67C9B1633C5FACD59',X'D2EC7244F6A111F2CD37FB05712AD0BCC57CF4DD4886621C09CACD256CB1C571');
INSERT INTO "journal" VALUES(234,'K-0000002-J',7,'2026-11-22T16:59:55.326751Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','4f18d350a4084cde8e8e00f4fd1f1c30','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'CD748E8DFB7304F9419AB3FE96F7880FAA98CB89D3A51EFC4019D59CFAC45DBF',X'33F37D7CB51FB1819DCB633117B0C729894D6B9A1332A570E67A6E1B49C38F23');
INSERT INTO "journal" VALUES(235,'K-0000004-F',7,'2026-11-22T16:59:55.326751Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','4f18d350a4084cde8e8e00f4fd1f1c30','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'7C4F6A04E359A888DE6D6F56B4BD5AF8DA967B7BD8A0DAD91775840DF18F2422',X'623FD780E5FFABCA6028B1B6A36EB05FE85700067B8FC668CD22534A7368EC90');
INSERT INTO "journal" VALUES(236,'K-0000006-B',7,'2026-11-22T16:59:55.326751Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','4f18d350a4084cde8e8e00f4fd1f1c30','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'147D3A66FCF62594FA5D1ADDB2E52CFF4C7216170A8ACCEA621F99BB559FC9E8',X'82882C29299F028324F41419FCDFF7A42F1FF7093F6FEED690C51DC1F09DA2CF');
INSERT INTO "journal" VALUES(237,'K-0000008-7',7,'2026-11-22T16:59:55.326751Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','4f18d350a4084cde8e8e00f4fd1f1c30','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'F71C899FE8FAC9695175209A80DCE69D6F69CAD33357CEE0AE000F20B3DD8DEF',X'FFF4B579175933741789A7D4391C8EEB4BCB8670720875B3BD20AB54A0045B72');
INSERT INTO "journal" VALUES(238,'K-0000010-J',7,'2026-11-22T16:59:55.326751Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','4f18d350a4084cde8e8e00f4fd1f1c30','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'5AA3A1C0EC37D58BD0EB39B130F3899CC7285E0CF3AF22C0203442B8DCB0CAD5',X'8B842DDD4C54A112D2249D62D8A807838C1EA73F40D2ACBCF5259FC1F38DBE48');
INSERT INTO "journal" VALUES(239,'A-0000012-M',2,'2026-11-22T16:59:55.331927Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','e4ed54e3d99d4b349e673e93d4cfe9af','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'7D1736AFE3CCD5E57D1444992D9ACF692F89BDAC4000B8B46CB8D9C2A290D39C',X'BDF51506128826E27B351D50D64BF42C58FCBFA6068F4EEFE3CE3571931A92B9');
INSERT INTO "journal" VALUES(240,'K-0000007-9',8,'2026-11-22T16:59:55.341992Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','9d514fb59e31422dbdadd68290446e4b','{"on":"2019-12-22"}',NULL,X'983FE3734B86354A0C75BCF2BEC4CCD436C487F2C879922CC1951293CEA4964B',X'065C5FE78F14FD994D592AEBEBEEEFE09E15BF3EB323890F632363A7D5EAD0AC');
INSERT INTO "journal" VALUES(241,'A-0000015-G',2,'2026-11-22T16:59:55.345877Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','a6de4c48fa294d5bbb1661a4a577a478','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'755505FFDDD367F776A44D704D44955D2EDFBD012CE5FF9D7615A2D1C21F7D02',X'897A6442298594BB46A7F36E62EED64C6484DA35FD02AB1D2B22ECE1B774423C');
INSERT INTO "journal" VALUES(242,'K-0000002-J',8,'2026-11-22T16:59:55.353746Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','9b54425a06ae43d58f5db09182645672','{"on":"2019-12-20"}',NULL,X'33F37D7CB51FB1819DCB633117B0C729894D6B9A1332A570E67A6E1B49C38F23',X'D744FB05AA53AF5C8140CA5C50BC22C6B87F28501CF431A9054D7D18FC19F83D');
INSERT INTO "journal" VALUES(243,'K-0000004-F',8,'2026-11-22T16:59:55.353746Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','9b54425a06ae43d58f5db09182645672','{"on":"2019-12-20"}',NULL,X'623FD780E5FFABCA6028B1B6A36EB05FE85700067B8FC668CD22534A7368EC90',X'ABF5D53166075451D16510D4DE0571361C93E439E2DAEDFBE3A09C150E2CE0C6');
INSERT INTO "journal" VALUES(244,'A-0000010-Q',2,'2026-11-22T16:59:55.357700Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','ac721fef1c53417b86743107628e75f7','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'FFFB29035B3BA6D61C4B7575E811EDC1EB0E292EF6718236BC263A76E9B42131',X'E30733AC40354704FC25184E21361AC03762F92909C8E7C2BE818EC0FF1B3372');
INSERT INTO "journal" VALUES(245,'K-0000006-B',8,'2026-11-22T16:59:55.365147Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','f81f5262e6764e67912a535ccffcf82d','{"on":"2019-12-21"}',NULL,X'82882C29299F028324F41419FCDFF7A42F1FF7093F6FEED690C51DC1F09DA2CF',X'8B961F0CE5207802A181CD9A95EA34DF8CD673ED4290FBF69AEAA20FBA1883D5');
INSERT INTO "journal" VALUES(246,'K-0000008-7',8,'2026-11-22T16:59:55.365147Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','f81f5262e6764e67912a535ccffcf82d','{"on":"2019-12-21"}',NULL,X'FFF4B579175933741789A7D4391C8EEB4BCB8670720875B3BD20AB54A0045B72',X'32AE9427C8E8590DF00F0C6A32FDBC8A18646D8CA0B7358FD6D5978DAC01E9B3');
INSERT INTO "journal" VALUES(247,'K-0000010-J',8,'2026-11-22T16:59:55.365147Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','f81f5262e6764e67912a535ccffcf82d','{"on":"2019-12-21"}',NULL,X'8B842DDD4C54A112D2249D62D8A807838C1EA73F40D2ACBCF5259FC1F38DBE48',X'7E0B8EF5F67890D8C7CE33C36F87F838E7CFFAA04136E628580DE1D4B6EDDB34');
INSERT INTO "journal" VALUES(248,'K-0000003-H',8,'2026-11-22T16:59:55.374475Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','1733da5ca59b45e0baa03e8e9c380d10','{"on":"2019-12-20"}',NULL,X'A051E6AD58B5D46F4B931C15A4A9DC20DCB41C9F78FE2359184DF2EC2C2A8F05',X'74F905A98D5DEE7E00096438D755E5BE33CAFC5C06F4693CCA4705878882FB43');
INSERT INTO "journal" VALUES(249,'K-0000005-D',8,'2026-11-22T16:59:55.374475Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','1733da5ca59b45e0baa03e8e9c380d10','{"on":"2019-12-20"}',NULL,X'667D106E70AB4462C7091AADA25126E485D9E480ADCF1E52C04564A67D1132B2',X'A290E5C8E6918752FFF9794723877A5174F912B1C18175B75924A57387094238');
INSERT INTO "journal" VALUES(250,'K-0000009-5',8,'2026-11-22T16:59:55.374475Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','1733da5ca59b45e0baa03e8e9c380d10','{"on":"2019-12-20"}',NULL,X'797040FAD2473E44E61091917E181D436EE40EAB9AFB10C4A0A4B5F3DA47DF82',X'EC1FB6F51244BD514F679BF973AD599F41D48D55B4B7FB706033BEBC52D16A1B');
INSERT INTO "journal" VALUES(251,'K-0000001-L',8,'2026-11-22T16:59:55.378948Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','21a52609a4f347928a60ef40e52fd008','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'496D9EF0089464AE6B212D491B0D56BB7E93BB3CE6BA7B24DCA67C0ED96B04AB',X'4BEB7A78E40E76DE19C481BBA29554C0CA78A9AD401A2E6219FC7C187CF4D8DB');
INSERT INTO "journal" VALUES(252,'A-0000013-K',2,'2026-11-22T16:59:55.386828Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','9a367c57b7df4e909da7b1ee9490bc4a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'C913831ABC13FE0111045F550636DB4F8AD4AC33CA1DC48D3F610F13545430A7',X'4F71BB72FD13FB2E880800353CCB25EABEF8F2A108F89100F52A2C4A21955875');
INSERT INTO "journal" VALUES(253,'B-0000008-H',1,'2026-11-22T16:59:55.396102Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','1ec90c961c044dd79b8606b0cfe2cb04','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'B5F0C3A74232A0CD16669429F495CA63D0ABD31B65AAB0721D9BFD477752BF44');
INSERT INTO "journal" VALUES(254,'A-0000016-E',1,'2026-11-22T16:59:55.396102Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ec90c961c044dd79b8606b0cfe2cb04','{"batch":8,"programme":1,"row":2}',NULL,X'',X'0E0916A6DCFA1AA2A0BADCE42A9A39F4BE0E98314E2BF182369517CECFB94916');
INSERT INTO "journal" VALUES(255,'A-0000017-C',1,'2026-11-22T16:59:55.396102Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ec90c961c044dd79b8606b0cfe2cb04','{"batch":8,"programme":1,"row":3}',NULL,X'',X'4E400EE067ADC2EF2F0E3B83DD7DDDFC91B95AD21C56D92E86983DDE07258C29');
INSERT INTO "journal" VALUES(256,'A-0000018-A',1,'2026-11-22T16:59:55.396102Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ec90c961c044dd79b8606b0cfe2cb04','{"batch":8,"programme":1,"row":4}',NULL,X'',X'95AD697E0F0AB4A383643E4A1C8277E4C783C5B5FBC567E8CF0E0BB77575A5AC');
INSERT INTO "journal" VALUES(257,'A-0000019-8',1,'2026-11-22T16:59:55.396102Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ec90c961c044dd79b8606b0cfe2cb04','{"batch":8,"programme":1,"row":5}',NULL,X'',X'31D45B0F99A27B586AA6CAECACA280B51081F54CBC32F1F6ED7935FE232E97DA');
INSERT INTO "journal" VALUES(258,'cutoff:2020-01-01',1,'2026-11-22T16:59:55.427204Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'EC0620C0398B2B948D49FF8B701521115EF191C0C8C21F04BB9D3C284C8AC98D');
INSERT INTO "journal" VALUES(259,'A-0000006-I',3,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','90d43b835bbd49ec80653d2668ed23f1','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'1DF1E305FFDACEF25CB0AF86031EC8653CAEE32C1AF010FA3E067B1267F5AB2F',X'31C7BA00167518B7A0147A5BC112CBCB87EAA8BAF3B2B9895E06367414F59734');
INSERT INTO "journal" VALUES(260,'A-0000007-G',3,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','90d43b835bbd49ec80653d2668ed23f1','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'63622FADBA85F4077F33B6EBFE218D8C6402FF1DE1F1A9067936680727A2C552',X'DDA5BB95F47F10668AB46A63B3CCE899E95080FF13B06CD0DDC5916390F0D265');
INSERT INTO "journal" VALUES(261,'A-0000008-E',3,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','90d43b835bbd49ec80653d2668ed23f1','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'C4944902D7065D3BCAA1070BC0A9C52D311A573122AB259D67E912439ADC8047',X'63F450AD2BF0A54D00534266125BEBD0424F235E39D604B5DA7E079F8CFCF6B0');
INSERT INTO "journal" VALUES(262,'A-0000009-C',3,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','90d43b835bbd49ec80653d2668ed23f1','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'ED60565431E60FBDB246FE27F70FE9DBC509561C63F9206CBE7C1FBC5AF9CA8D',X'8F3428E6283310706DC754F3D73D86C88FBDF204314B6A5375D62C1F17469B8C');
INSERT INTO "journal" VALUES(263,'K-0000011-H',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"A"}',NULL,X'',X'95604D4B5FF0B883F75E50A61F21357B0C21CF660F26207318C11334F0C699DA');
INSERT INTO "journal" VALUES(264,'K-0000012-F',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"B"}',NULL,X'',X'691246099A1EE5740C19BAE7CE34E80DFC612FE5C910F32ECC4BB2F1D93013E4');
INSERT INTO "journal" VALUES(265,'K-0000013-D',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"A"}',NULL,X'',X'0C99E3DA8772BB54C0A0C5DAA031CEB05F909AB28806DEFF86EFBEF3EED0083A');
INSERT INTO "journal" VALUES(266,'K-0000014-B',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"B"}',NULL,X'',X'633201CC93BCC3E2186D982ACF99625EB65B6550B582479AD5807BCF56EE2925');
INSERT INTO "journal" VALUES(267,'K-0000015-9',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"A"}',NULL,X'',X'F2A60C85F6FE949F830ECEB57F4F06B44285E68E81AD9C47EC902F20690456C4');
INSERT INTO "journal" VALUES(268,'K-0000016-7',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"B"}',NULL,X'',X'1D5A15430091C4B088DEAD162CBA22FACD86E09B5B914C6C33AB25F15DA7D29E');
INSERT INTO "journal" VALUES(269,'K-0000017-5',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"A"}',NULL,X'',X'A7AD4D84234CF8C217DA5C33A448972958FA1E14A366999C348D175E9BB43CB6');
INSERT INTO "journal" VALUES(270,'K-0000018-3',1,'2026-11-22T16:59:55.428873Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','90d43b835bbd49ec80653d2668ed23f1','{"kit":"B"}',NULL,X'',X'F0DA73EEA524AC8BA9EEDE1EE68521C2D7A66D2A78E3D7B8EA40FD80370C9F68');
INSERT INTO "journal" VALUES(271,'cutoff:2020-01-01',2,'2026-11-22T16:59:55.444260Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','c6c434dddace422c9515edbeec795d41','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'EC0620C0398B2B948D49FF8B701521115EF191C0C8C21F04BB9D3C284C8AC98D',X'59378CAA2B3289E9185FA7C6EF3E06332EE8890447AEF334DD280DECE8EA3130');
INSERT INTO "journal" VALUES(272,'A-0000014-I',2,'2026-11-22T16:59:55.450469Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','af72ca45bc4449f89ba48c2446adb383','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'1680CF5DC76091690FE0DA265347BDEB2B3F89439EC3ECBF4380BFEF1FC51FC2',X'765AAFD8BA72AA56D4EB9FE8236874B339C71649C8DBF96EED7FAFBE1FDA0AB6');
INSERT INTO "journal" VALUES(273,'K-0000011-H',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'95604D4B5FF0B883F75E50A61F21357B0C21CF660F26207318C11334F0C699DA',X'9E0747416CBFB2D9148FCB12C22AE4D71C5B053AD5C24D2541CC4FB0075818D1');
INSERT INTO "journal" VALUES(274,'K-0000012-F',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'691246099A1EE5740C19BAE7CE34E80DFC612FE5C910F32ECC4BB2F1D93013E4',X'3E35232EC8D584DE79D4181274A74DC9BE36EE4ED68B61698A487AB2F0D6D52C');
INSERT INTO "journal" VALUES(275,'K-0000013-D',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'0C99E3DA8772BB54C0A0C5DAA031CEB05F909AB28806DEFF86EFBEF3EED0083A',X'D730F19DA1035920F4AC02D00692FD7F07E7F99842B4B52E5B0BC7C8854BDAB3');
INSERT INTO "journal" VALUES(276,'K-0000014-B',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'633201CC93BCC3E2186D982ACF99625EB65B6550B582479AD5807BCF56EE2925',X'3310DC45FF1F16A3B8A37EC0E12DF3103CC413EB0AE9FDEFD9802A8BA43EE23F');
INSERT INTO "journal" VALUES(277,'K-0000015-9',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'F2A60C85F6FE949F830ECEB57F4F06B44285E68E81AD9C47EC902F20690456C4',X'520BE956B558BD285B3FE002EBA2CBF6CEA712E858549EFCF4FCD6DB8E404EDF');
INSERT INTO "journal" VALUES(278,'K-0000016-7',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'1D5A15430091C4B088DEAD162CBA22FACD86E09B5B914C6C33AB25F15DA7D29E',X'049229E966D50386F098F5027D85AAFB51096FDFA563F459C25DF04BBDA30AED');
INSERT INTO "journal" VALUES(279,'K-0000017-5',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'A7AD4D84234CF8C217DA5C33A448972958FA1E14A366999C348D175E9BB43CB6',X'4361E3A7047B949319E15FDAB02594925FD1B9C59475018D00837AFD7F0344C9');
INSERT INTO "journal" VALUES(280,'K-0000018-3',2,'2026-11-22T16:59:55.468294Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','62c2309c2edf4a2c9a501c814898ba76','{}',NULL,X'F0DA73EEA524AC8BA9EEDE1EE68521C2D7A66D2A78E3D7B8EA40FD80370C9F68',X'EBCFEA1E4AFAE82D4A479DA39E7546538325F769D74BF30D7F76361316031544');
INSERT INTO "journal" VALUES(281,'W-0000003-G',1,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','78446ae9c973462da11b25716412a46f','{"kit":"A"}',NULL,X'',X'49D7EBCD35B9FE6E767E5B897F11F1A02F71E486FF37E78FDEDA472D5A32ED4C');
INSERT INTO "journal" VALUES(282,'K-0000011-H',3,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G"}',NULL,X'9E0747416CBFB2D9148FCB12C22AE4D71C5B053AD5C24D2541CC4FB0075818D1',X'4B227EFD3ABB8E0DBFA60AC9CF6B7C0A00C020E483924095171ECE3DB82483B0');
INSERT INTO "journal" VALUES(283,'K-0000013-D',3,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G"}',NULL,X'D730F19DA1035920F4AC02D00692FD7F07E7F99842B4B52E5B0BC7C8854BDAB3',X'AC1595334E3F2019BFD4048F81B34A92125A8514AFA939C5EEA29CC2A3FD2437');
INSERT INTO "journal" VALUES(284,'K-0000015-9',3,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G"}',NULL,X'520BE956B558BD285B3FE002EBA2CBF6CEA712E858549EFCF4FCD6DB8E404EDF',X'8FFECE626E16CB7AFA834D4D882496345EC7716971F9EFF03F329B2CD7808B1F');
INSERT INTO "journal" VALUES(285,'K-0000017-5',3,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G"}',NULL,X'4361E3A7047B949319E15FDAB02594925FD1B9C59475018D00837AFD7F0344C9',X'EC720859A2EF3B1227369F6E2640A04F85C620BD88B1C4B61CC905A202C90DA1');
INSERT INTO "journal" VALUES(286,'Z-0000015-H',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":2070,"quantity":8}',NULL,X'1B04A77E322411A2D79EDB5B6BC34756016ACE83FBFE74D366B8ACB80F855B11',X'E0FA89F45C44DF8ACD1FE62CE805DC11EB4BB77E2530E16622C2E55E028FD051');
INSERT INTO "journal" VALUES(287,'Z-0000005-L',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":2175,"quantity":20}',NULL,X'9A6CAEBE602D6787ED21BB1849FCBFEE6F414841CEC4CDAE2630B71E134B023E',X'090D4CF4487F05645C4A404245F9B791EE78458C72033FE4D255A8A88F36F75B');
INSERT INTO "journal" VALUES(288,'Z-0000017-D',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":1035,"quantity":4}',NULL,X'84143A33F2B4134749C00BEAF54EA832DBF2C9EDC0A99E0B2F7BC47E57B242D5',X'37FE63F0DE3A317449A4DD36F20E9F1EB078C4CDAFB1A546C216F98EF4123CFA');
INSERT INTO "journal" VALUES(289,'Z-0000007-H',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":1105,"quantity":12}',NULL,X'1CAACDAD393B59786559368C6509CA4E4A586AC9155ADFB96FE508EB483336A3',X'011E3FBFA3F5E91A9C100F525EBDDE364CE328EFDAB387D4C0ABEADCFC85D29F');
INSERT INTO "journal" VALUES(290,'Z-0000013-L',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":1035,"quantity":4}',NULL,X'1B65DF6F664CD4C64673655812699A892426D135D1CF42EC4700FA7BFCAD664A',X'7B3415E8E09AC15B273C64593E1284AB4B3BA11B1107A8487279670EC51C2C07');
INSERT INTO "journal" VALUES(291,'Z-0000003-P',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":1070,"quantity":8}',NULL,X'694131DB3D7D22CF11726F2CE543D092C3E113479F2D348849E85D0D9D239A46',X'763BACBB976FB1D6DE8537EFDF1671681DF44A94D80D50A1C805E70EEA184476');
INSERT INTO "journal" VALUES(292,'Z-0000019-9',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":21050,"quantity":120}',NULL,X'10092F0783576281D0C72E68DC456024B0F6B27ED4E57BB8974E37C67F68CF9C',X'A69DB1C135E34C9DBE4A6E4EF2543B2ABE8E60F778B6F2B69054EFA797B2DDAF');
INSERT INTO "journal" VALUES(293,'Z-0000009-D',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":21050,"quantity":120}',NULL,X'F8CB79D055381A6F8944A9FB5E4EC53A820541F6D5F3C67991D846152B487B1F',X'5539AF5AA4BC676B1574E4B6113444C606E3A27D688FF636832E6752EAF2C7F6');
INSERT INTO "journal" VALUES(294,'Z-0000011-P',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":2070,"quantity":8}',NULL,X'5A0405C119071DF11FACC7F3AB98DCB2130014065A289D5ABB022527E5E13053',X'63D55171ECAFD27BB82026486AA675F434146296948B897E42B2ABAEB63457E8');
INSERT INTO "journal" VALUES(295,'Z-0000001-T',4,'2026-11-22T16:59:55.480427Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'78446ae9c973462da11b25716412a46f','{"batch":"W-0000003-G","on_hand":2175,"quantity":20}',NULL,X'769B5168F698FB0A1AA357A3BFA7BCB2DF3C22B5979907379D1F9CA0E671D323',X'F9BB0B8F625A21F01C95604743C9CF3D844D92B5971AF1161E187C316722C1EA');
INSERT INTO "journal" VALUES(296,'K-0000011-H',4,'2026-11-22T16:59:55.495381Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ba172b09e42841e99ca17bbc74a93589','{"batch":"W-0000003-G"}',NULL,X'4B227EFD3ABB8E0DBFA60AC9CF6B7C0A00C020E483924095171ECE3DB82483B0',X'0F6B37BFD5DDA5C3149766CBC3EFCB7CF301252ABD90A777DBB0A406F0183250');
INSERT INTO "journal" VALUES(297,'K-0000013-D',4,'2026-11-22T16:59:55.495381Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ba172b09e42841e99ca17bbc74a93589','{"batch":"W-0000003-G"}',NULL,X'AC1595334E3F2019BFD4048F81B34A92125A8514AFA939C5EEA29CC2A3FD2437',X'437AA3CDC6A5014B524C42D30A6F9BA50D0F0377B70372CEAAB7E270C4C7CFCD');
INSERT INTO "journal" VALUES(298,'K-0000015-9',4,'2026-11-22T16:59:55.495381Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ba172b09e42841e99ca17bbc74a93589','{"batch":"W-0000003-G"}',NULL,X'8FFECE626E16CB7AFA834D4D882496345EC7716971F9EFF03F329B2CD7808B1F',X'61DB73F039BDF1DCB18FA3BC7A463A06EE17483927117BB317415A7DE7E2B832');
INSERT INTO "journal" VALUES(299,'K-0000017-5',4,'2026-11-22T16:59:55.495381Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ba172b09e42841e99ca17bbc74a93589','{"batch":"W-0000003-G"}',NULL,X'EC720859A2EF3B1227369F6E2640A04F85C620BD88B1C4B61CC905A202C90DA1',X'B01FB15ADC8A2DF1D157A5DF180DB889D0F8D934A69AD935D99ACDE94261C718');
INSERT INTO "journal" VALUES(300,'W-0000003-G',2,'2026-11-22T16:59:55.495381Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','ba172b09e42841e99ca17bbc74a93589','{"parcels":4}',NULL,X'49D7EBCD35B9FE6E767E5B897F11F1A02F71E486FF37E78FDEDA472D5A32ED4C',X'6F4D362DD32859FBB6455F7D1087F4EC5CD288AF95983D6C7C93BB7B7B15A218');
INSERT INTO "journal" VALUES(301,'K-0000011-H',5,'2026-11-22T16:59:55.506282Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8680176d8df24078b29bb5482b55b1e9','{"batch":"W-0000003-G"}',NULL,X'0F6B37BFD5DDA5C3149766CBC3EFCB7CF301252ABD90A777DBB0A406F0183250',X'43042964AD15E44AD129EA0B2F52580D577E03383751F830A67372AD4C4A98E4');
INSERT INTO "journal" VALUES(302,'K-0000013-D',5,'2026-11-22T16:59:55.506282Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8680176d8df24078b29bb5482b55b1e9','{"batch":"W-0000003-G"}',NULL,X'437AA3CDC6A5014B524C42D30A6F9BA50D0F0377B70372CEAAB7E270C4C7CFCD',X'4D2FB65FFE9D54406965931B8F68DA285E58CB3D1628C6DF70E01388B6506DFD');
INSERT INTO "journal" VALUES(303,'K-0000015-9',5,'2026-11-22T16:59:55.506282Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8680176d8df24078b29bb5482b55b1e9','{"batch":"W-0000003-G"}',NULL,X'61DB73F039BDF1DCB18FA3BC7A463A06EE17483927117BB317415A7DE7E2B832',X'F7F8789DAD4CF658E29EFD7517236D20A69D867B85E4E72AA8B11EB095B37A4D');
INSERT INTO "journal" VALUES(304,'K-0000017-5',5,'2026-11-22T16:59:55.506282Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8680176d8df24078b29bb5482b55b1e9','{"batch":"W-0000003-G"}',NULL,X'B01FB15ADC8A2DF1D157A5DF180DB889D0F8D934A69AD935D99ACDE94261C718',X'2427D4A1E54B7C2F455576C5366768DD99777499764048B8B47F927A63E5DA18');
INSERT INTO "journal" VALUES(305,'Z-0000015-H',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":2062,"quantity":-8}',NULL,X'E0FA89F45C44DF8ACD1FE62CE805DC11EB4BB77E2530E16622C2E55E028FD051',X'FA81F09C002318699C129811200F1CC2DDFD57B71301CEB3DC3D15E79BB9295D');
INSERT INTO "journal" VALUES(306,'Z-0000005-L',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":2155,"quantity":-20}',NULL,X'090D4CF4487F05645C4A404245F9B791EE78458C72033FE4D255A8A88F36F75B',X'7A455C1A08C6D80D6EF1388A6332BBC211B49DBBB0B40F1198B6D28CF87DB842');
INSERT INTO "journal" VALUES(307,'Z-0000017-D',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":1031,"quantity":-4}',NULL,X'37FE63F0DE3A317449A4DD36F20E9F1EB078C4CDAFB1A546C216F98EF4123CFA',X'24351A865BC43CD7B2723CDB6010D61E0ED1F5EE8E30E423F8465EB4BE58D712');
INSERT INTO "journal" VALUES(308,'Z-0000007-H',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":1093,"quantity":-12}',NULL,X'011E3FBFA3F5E91A9C100F525EBDDE364CE328EFDAB387D4C0ABEADCFC85D29F',X'CA766B51E2328653F7E5DD16FF2A4C7601DEB0EBF83D323159EAA34C40B0E143');
INSERT INTO "journal" VALUES(309,'Z-0000013-L',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":1031,"quantity":-4}',NULL,X'7B3415E8E09AC15B273C64593E1284AB4B3BA11B1107A8487279670EC51C2C07',X'56D86650612B895CEC5BD95659AB47659A00C6E75F1F6AFA56D4070581CFF881');
INSERT INTO "journal" VALUES(310,'Z-0000003-P',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":1062,"quantity":-8}',NULL,X'763BACBB976FB1D6DE8537EFDF1671681DF44A94D80D50A1C805E70EEA184476',X'1807386553A1A72827B949BEB93398E7126DC0A3615ABE0EF1D9D3305759818C');
INSERT INTO "journal" VALUES(311,'Z-0000019-9',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":20930,"quantity":-120}',NULL,X'A69DB1C135E34C9DBE4A6E4EF2543B2ABE8E60F778B6F2B69054EFA797B2DDAF',X'EFCD6AC1002752515D6111F25039D7A20985BA0DE2F4F55B8A6C263C18B09E58');
INSERT INTO "journal" VALUES(312,'Z-0000009-D',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":20930,"quantity":-120}',NULL,X'5539AF5AA4BC676B1574E4B6113444C606E3A27D688FF636832E6752EAF2C7F6',X'599E94A9E9335E4CD77B71B219CE0A0D18541540B87E51FEA7E696A48ED15AE5');
INSERT INTO "journal" VALUES(313,'Z-0000011-P',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":2062,"quantity":-8}',NULL,X'63D55171ECAFD27BB82026486AA675F434146296948B897E42B2ABAEB63457E8',X'48F3357ECFE36207BD9F08B586DAFF1DA54E9D2743ACE5FD073068DB34C20734');
INSERT INTO "journal" VALUES(314,'Z-0000001-T',5,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'8703d78df7894942b8191feefb3ecdc6','{"batch":"W-0000003-G","on_hand":2155,"quantity":-20}',NULL,X'F9BB0B8F625A21F01C95604743C9CF3D844D92B5971AF1161E187C316722C1EA',X'A4E7937C68A764B282DCCB22709B2C29B9813F8F4BEC21060B1D0B2CEB2BA77C');
INSERT INTO "journal" VALUES(315,'W-0000003-G',3,'2026-11-22T16:59:55.510901Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8703d78df7894942b8191feefb3ecdc6','{"parcels":4}',NULL,X'6F4D362DD32859FBB6455F7D1087F4EC5CD288AF95983D6C7C93BB7B7B15A218',X'913187B9BE51E4DCF1BF01110A01AC53064C7962DFA8E8715BF553509F58E835');
INSERT INTO "journal" VALUES(316,'K-0000011-H',6,'2026-11-22T16:59:55.518663Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','354ae8adabfe475086e06499f040108e','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'43042964AD15E44AD129EA0B2F52580D577E03383751F830A67372AD4C4A98E4',X'CC9F680AA0B20138D44E989420C36CBE9B902A677CB2BD6F96E4FC14D4577564');
INSERT INTO "journal" VALUES(317,'K-0000013-D',6,'2026-11-22T16:59:55.518663Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','354ae8adabfe475086e06499f040108e','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'4D2FB65FFE9D54406965931B8F68DA285E58CB3D1628C6DF70E01388B6506DFD',X'73645C5A2C58D11FD10CDF6BA1E8CCF0880B26EB2C414AD8CFAF9633D0B257FA');
INSERT INTO "journal" VALUES(318,'K-0000015-9',6,'2026-11-22T16:59:55.518663Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','354ae8adabfe475086e06499f040108e','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'F7F8789DAD4CF658E29EFD7517236D20A69D867B85E4E72AA8B11EB095B37A4D',X'0A79A3AA43E2D2C7EF687B763A626C19DEAD111C0C6C5D481EDDAA93DF25084E');
INSERT INTO "journal" VALUES(319,'K-0000017-5',6,'2026-11-22T16:59:55.518663Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','354ae8adabfe475086e06499f040108e','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'2427D4A1E54B7C2F455576C5366768DD99777499764048B8B47F927A63E5DA18',X'16A1B17F6754ADBFA7C6EB8F2328619095FF75D67FF683035304AF2FC147B104');
INSERT INTO "journal" VALUES(320,'W-0000003-G',4,'2026-11-22T16:59:55.525065Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','37df22fee0c3433a989928e438c1749f','{}',NULL,X'913187B9BE51E4DCF1BF01110A01AC53064C7962DFA8E8715BF553509F58E835',X'9D10E3E7D234E142A23328C98624DD635775A002A85ACC9E3C1478C10B758B72');
INSERT INTO "journal" VALUES(321,'K-0000011-H',7,'2026-11-22T16:59:55.529050Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','26ae7ee8f91549368489a161e120cfe1','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'CC9F680AA0B20138D44E989420C36CBE9B902A677CB2BD6F96E4FC14D4577564',X'D70172E3F51820D6193AAADBFF93729F30EECEF7E81B7DAA8F280A4B2D5D7791');
INSERT INTO "journal" VALUES(322,'K-0000013-D',7,'2026-11-22T16:59:55.529050Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','26ae7ee8f91549368489a161e120cfe1','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'73645C5A2C58D11FD10CDF6BA1E8CCF0880B26EB2C414AD8CFAF9633D0B257FA',X'DFB7C766AEFBA0C52B82B4E3246BB25A2A32AFB6B0B4D7DF42EE89020B890A1C');
INSERT INTO "journal" VALUES(323,'K-0000015-9',7,'2026-11-22T16:59:55.529050Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','26ae7ee8f91549368489a161e120cfe1','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'0A79A3AA43E2D2C7EF687B763A626C19DEAD111C0C6C5D481EDDAA93DF25084E',X'802D7C8145E0EACE7C028E4B5639D8A0E95ABADAEBB231A819C094FBC84CC84E');
INSERT INTO "journal" VALUES(324,'K-0000017-5',7,'2026-11-22T16:59:55.529050Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','26ae7ee8f91549368489a161e120cfe1','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'16A1B17F6754ADBFA7C6EB8F2328619095FF75D67FF683035304AF2FC147B104',X'431B16E4D2D300FC83275DB9A8BBB2A13F88EA495C347693EE1F07CC2CB275AB');
INSERT INTO "journal" VALUES(325,'W-0000004-E',1,'2026-11-22T16:59:55.533532Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','676ac345848a4753b6aa4392bd9f7652','{"kit":"B"}',NULL,X'',X'EC689F54DD064B4120E4F5DD7E7E79D757D255C803D2D02FD8B52D1A0C6ECA62');
INSERT INTO "journal" VALUES(326,'K-0000012-F',3,'2026-11-22T16:59:55.533532Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','676ac345848a4753b6aa4392bd9f7652','{"batch":"W-0000004-E"}',NULL,X'3E35232EC8D584DE79D4181274A74DC9BE36EE4ED68B61698A487AB2F0D6D52C',X'1E9A22A2C2EED2BD30689C06B48349CBAF52D3F24AB3399E6C80DA5744314FA9');
INSERT INTO "journal" VALUES(327,'K-0000014-B',3,'2026-11-22T16:59:55.533532Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','676ac345848a4753b6aa4392bd9f7652','{"batch":"W-0000004-E"}',NULL,X'3310DC45FF1F16A3B8A37EC0E12DF3103CC413EB0AE9FDEFD9802A8BA43EE23F',X'D8CBA058B12C039260FE3FEFFE871EFEE65C96107CFE61E282937E44CE92523A');
INSERT INTO "journal" VALUES(328,'K-0000016-7',3,'2026-11-22T16:59:55.533532Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','676ac345848a4753b6aa4392bd9f7652','{"batch":"W-0000004-E"}',NULL,X'049229E966D50386F098F5027D85AAFB51096FDFA563F459C25DF04BBDA30AED',X'A0082576832292FF40FA93BC53699275A2235D5E090AC946F84EAC2267632132');
INSERT INTO "journal" VALUES(329,'K-0000018-3',3,'2026-11-22T16:59:55.533532Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','676ac345848a4753b6aa4392bd9f7652','{"batch":"W-0000004-E"}',NULL,X'EBCFEA1E4AFAE82D4A479DA39E7546538325F769D74BF30D7F76361316031544',X'D3162B22707D980E897C44A9C56B4CAE264C89B9108D756B751EB1D905F99A6B');
INSERT INTO "journal" VALUES(330,'K-0000012-F',4,'2026-11-22T16:59:55.545177Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','dce27abb64044f0583ec31f5ff81c9ca','{"batch":"W-0000004-E","services":"1"}',NULL,X'1E9A22A2C2EED2BD30689C06B48349CBAF52D3F24AB3399E6C80DA5744314FA9',X'4F64969053D5AAA97E4FE21192E7D1524FA0B7251D73FFC09A9AE7C26A0F8A29');
INSERT INTO "journal" VALUES(331,'K-0000014-B',4,'2026-11-22T16:59:55.545177Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','dce27abb64044f0583ec31f5ff81c9ca','{"batch":"W-0000004-E","services":"1"}',NULL,X'D8CBA058B12C039260FE3FEFFE871EFEE65C96107CFE61E282937E44CE92523A',X'B8DEB8C4DEC9AD1FEB5F458CFE34640479DC40677537E7DE2EA9936B3B0D58A6');
INSERT INTO "journal" VALUES(332,'K-0000016-7',4,'2026-11-22T16:59:55.545177Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','dce27abb64044f0583ec31f5ff81c9ca','{"batch":"W-0000004-E","services":"1"}',NULL,X'A0082576832292FF40FA93BC53699275A2235D5E090AC946F84EAC2267632132',X'FF9A71E1EADEDE9D25A9F95CB1CBC07921F39DC039B81A26DC74DFEF4AD65857');
INSERT INTO "journal" VALUES(333,'K-0000018-3',4,'2026-11-22T16:59:55.545177Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','dce27abb64044f0583ec31f5ff81c9ca','{"batch":"W-0000004-E","services":"1"}',NULL,X'D3162B22707D980E897C44A9C56B4CAE264C89B9108D756B751EB1D905F99A6B',X'2959C00AB64E0B50A89CC77F44B76C029D84AF9E73B5EA4E86534B9D550011C5');
INSERT INTO "journal" VALUES(334,'W-0000004-E',2,'2026-11-22T16:59:55.545177Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','dce27abb64044f0583ec31f5ff81c9ca','{"parcels":4}',NULL,X'EC689F54DD064B4120E4F5DD7E7E79D757D255C803D2D02FD8B52D1A0C6ECA62',X'187E5CFFADFADFECF6F1E8D9AFA0172FAA2B7C95979F1B7E638E82A243C8943A');
INSERT INTO "journal" VALUES(335,'K-0000012-F',5,'2026-11-22T16:59:55.554389Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8602201fd1d84d84a96235b03732c81a','{"batch":"W-0000004-E"}',NULL,X'4F64969053D5AAA97E4FE21192E7D1524FA0B7251D73FFC09A9AE7C26A0F8A29',X'23B2E0C4FBC7BDFF03F049DF3235D38CE6EB46191306FFD7CCF9D153AC7A629E');
INSERT INTO "journal" VALUES(336,'K-0000014-B',5,'2026-11-22T16:59:55.554389Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8602201fd1d84d84a96235b03732c81a','{"batch":"W-0000004-E"}',NULL,X'B8DEB8C4DEC9AD1FEB5F458CFE34640479DC40677537E7DE2EA9936B3B0D58A6',X'794ADDF9544CFFAECE0B39A3744EC4AFE93301DF824DEA18470CBF9392B4F795');
INSERT INTO "journal" VALUES(337,'K-0000016-7',5,'2026-11-22T16:59:55.554389Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8602201fd1d84d84a96235b03732c81a','{"batch":"W-0000004-E"}',NULL,X'FF9A71E1EADEDE9D25A9F95CB1CBC07921F39DC039B81A26DC74DFEF4AD65857',X'2461E773EC472040C2D085D63BCE37CFB5A441D8163B30C2F7B586B9A9C1F912');
INSERT INTO "journal" VALUES(338,'K-0000018-3',5,'2026-11-22T16:59:55.554389Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8602201fd1d84d84a96235b03732c81a','{"batch":"W-0000004-E"}',NULL,X'2959C00AB64E0B50A89CC77F44B76C029D84AF9E73B5EA4E86534B9D550011C5',X'50748A594F3BB69AA80EC50208B13702954D4F3772FB58F62DB30DF250B6C4E5');
INSERT INTO "journal" VALUES(339,'W-0000004-E',3,'2026-11-22T16:59:55.559546Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','947aa9cd3ad24bb78a239fd4d09b1743','{"parcels":4}',NULL,X'187E5CFFADFADFECF6F1E8D9AFA0172FAA2B7C95979F1B7E638E82A243C8943A',X'901197AB869F059DBAAC737F8AC05E8426FAD238D0AE3FC4304F772230FB9D05');
INSERT INTO "journal" VALUES(340,'K-0000012-F',6,'2026-11-22T16:59:55.565548Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','db80c4ee008644a8bbfe8164cee66728','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'23B2E0C4FBC7BDFF03F049DF3235D38CE6EB46191306FFD7CCF9D153AC7A629E',X'49DC0C3F5C1428DB4AE18BBE44BEB149C2163EE4353409A3D97029F924CA5315');
INSERT INTO "journal" VALUES(341,'K-0000014-B',6,'2026-11-22T16:59:55.565548Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','db80c4ee008644a8bbfe8164cee66728','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'794ADDF9544CFFAECE0B39A3744EC4AFE93301DF824DEA18470CBF9392B4F795',X'23FE92007F53ADAAAEC338D041C329A9CCBC3E36528908C623D4BF79C3C3F0CE');
INSERT INTO "journal" VALUES(342,'K-0000016-7',6,'2026-11-22T16:59:55.565548Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','db80c4ee008644a8bbfe8164cee66728','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'2461E773EC472040C2D085D63BCE37CFB5A441D8163B30C2F7B586B9A9C1F912',X'9CDE2F3AA473AAE476A9FC95627C52B43DC9B9D39BB2C7B563B922371B478782');
INSERT INTO "journal" VALUES(343,'K-0000018-3',6,'2026-11-22T16:59:55.565548Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','db80c4ee008644a8bbfe8164cee66728','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'50748A594F3BB69AA80EC50208B13702954D4F3772FB58F62DB30DF250B6C4E5',X'936D7DAA45885C9D1016EA51DE48162A5E5648E1408B4BDBF94D4E045FD96C17');
INSERT INTO "journal" VALUES(344,'W-0000004-E',4,'2026-11-22T16:59:55.571359Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','ac7d0274852e4fe1bd63b75a723c06e1','{}',NULL,X'901197AB869F059DBAAC737F8AC05E8426FAD238D0AE3FC4304F772230FB9D05',X'749132003171F0A5524F14D39B65055D0734532691955F6A5BB40C8E1FA3A73B');
INSERT INTO "journal" VALUES(345,'K-0000012-F',7,'2026-11-22T16:59:55.575273Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9aa68b5a7bf74f47ac9e45cb9862eb92','{"carrier":"yamato","tracking_number":"400000000153"}',NULL,X'49DC0C3F5C1428DB4AE18BBE44BEB149C2163EE4353409A3D97029F924CA5315',X'87AD2E1DF7D5782A7AB6D16F9C44FE2818F8FCE5E68F0895E919E849186498A0');
INSERT INTO "journal" VALUES(346,'K-0000014-B',7,'2026-11-22T16:59:55.575273Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9aa68b5a7bf74f47ac9e45cb9862eb92','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'23FE92007F53ADAAAEC338D041C329A9CCBC3E36528908C623D4BF79C3C3F0CE',X'D8507F8907D18E4AA6605C0C2FE6BFADD2852B5B158B4DB01F584047519D71BB');
INSERT INTO "journal" VALUES(347,'K-0000016-7',7,'2026-11-22T16:59:55.575273Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9aa68b5a7bf74f47ac9e45cb9862eb92','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'9CDE2F3AA473AAE476A9FC95627C52B43DC9B9D39BB2C7B563B922371B478782',X'32A5556CD5DC952E3EBFD7A7B645600086A899857ED9019A5C3ACF1FCC5AD172');
INSERT INTO "journal" VALUES(348,'K-0000018-3',7,'2026-11-22T16:59:55.575273Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9aa68b5a7bf74f47ac9e45cb9862eb92','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'936D7DAA45885C9D1016EA51DE48162A5E5648E1408B4BDBF94D4E045FD96C17',X'646FD0132E2C491478207EF89C15D292740EF280026FA2750F259E2DDE1326EA');
INSERT INTO "journal" VALUES(349,'K-0000012-F',8,'2026-11-22T16:59:55.586710Z','2020-01-02T00:46:00.000000Z','sho','deliver','handed-over','delivered','403cd82f4fe44788aad2573d303b603f','{"on":"2019-12-31"}',NULL,X'87AD2E1DF7D5782A7AB6D16F9C44FE2818F8FCE5E68F0895E919E849186498A0',X'D98C985E4B57CD505D65098D3DF2EDD1ABAF896A8560692C583879C4EE7BE840');
INSERT INTO "journal" VALUES(350,'K-0000016-7',8,'2026-11-22T16:59:55.586710Z','2020-01-02T00:46:00.000000Z','sho','deliver','handed-over','delivered','403cd82f4fe44788aad2573d303b603f','{"on":"2019-12-31"}',NULL,X'32A5556CD5DC952E3EBFD7A7B645600086A899857ED9019A5C3ACF1FCC5AD172',X'913C4A3F352919EEA4658BC97DFF074920BFA9CADC20A0FF7E77DCC7E5DB29A4');
INSERT INTO "journal" VALUES(351,'K-0000018-3',8,'2026-11-22T16:59:55.586710Z','2020-01-02T00:46:00.000000Z','sho','deliver','handed-over','delivered','403cd82f4fe44788aad2573d303b603f','{"on":"2019-12-31"}',NULL,X'646FD0132E2C491478207EF89C15D292740EF280026FA2750F259E2DDE1326EA',X'E1E33C0A0CEED211DC89CD3C8AB7C26CECA278C184290D912F51A41E7B8BD917');
INSERT INTO "journal" VALUES(352,'K-0000014-B',8,'2026-11-22T16:59:55.591887Z','2020-01-02T02:52:00.000000Z','sho','deliver','handed-over','delivered','c84c90aefde84073ab0cfb5abd98bd0d','{"on":"2020-01-01"}',NULL,X'D8507F8907D18E4AA6605C0C2FE6BFADD2852B5B158B4DB01F584047519D71BB',X'E7220F6D02E84F3B83861132079FF35EC7016FD2E2F40F1869EC08D9181C37EE');
INSERT INTO "journal" VALUES(353,'A-0000017-C',2,'2026-11-22T16:59:55.595681Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','266971dfd7944dde81571320470efc1b','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'4E400EE067ADC2EF2F0E3B83DD7DDDFC91B95AD21C56D92E86983DDE07258C29',X'8712A9D8EE6CD4A850FF42A581ACC193074E3F0D6FFE13EBCB163E2B2435574C');
INSERT INTO "journal" VALUES(354,'K-0000011-H',8,'2026-11-22T16:59:55.607654Z','2020-01-02T07:55:00.000000Z','sho','deliver','handed-over','delivered','577fa06aa17b42ffb4b34007a0f9f9e4','{"on":"2019-12-31"}',NULL,X'D70172E3F51820D6193AAADBFF93729F30EECEF7E81B7DAA8F280A4B2D5D7791',X'AAC23BD1677FC30487C02B4BD721112E042D97DEC60761A12A80AE00D7F1B243');
INSERT INTO "journal" VALUES(355,'K-0000013-D',8,'2026-11-22T16:59:55.607654Z','2020-01-02T07:55:00.000000Z','sho','deliver','handed-over','delivered','577fa06aa17b42ffb4b34007a0f9f9e4','{"on":"2019-12-31"}',NULL,X'DFB7C766AEFBA0C52B82B4E3246BB25A2A32AFB6B0B4D7DF42EE89020B890A1C',X'30359B09E4948441759D1DFC24F180064070E71374F8BE83C02E48C83FADD8AE');
INSERT INTO "journal" VALUES(356,'K-0000015-9',8,'2026-11-22T16:59:55.607654Z','2020-01-02T07:55:00.000000Z','sho','deliver','handed-over','delivered','577fa06aa17b42ffb4b34007a0f9f9e4','{"on":"2019-12-31"}',NULL,X'802D7C8145E0EACE7C028E4B5639D8A0E95ABADAEBB231A819C094FBC84CC84E',X'B1573C0271390474F2C3B31C2DDB8082D06F1A85B1F2DE9AE602E29F1C44728B');
INSERT INTO "journal" VALUES(357,'K-0000017-5',8,'2026-11-22T16:59:55.607654Z','2020-01-02T07:55:00.000000Z','sho','deliver','handed-over','delivered','577fa06aa17b42ffb4b34007a0f9f9e4','{"on":"2019-12-31"}',NULL,X'431B16E4D2D300FC83275DB9A8BBB2A13F88EA495C347693EE1F07CC2CB275AB',X'57F706954F7EE45229E9524783DC43C3D4F03E37AD5E51730A3BD5A91637E930');
INSERT INTO "journal" VALUES(358,'B-0000009-F',1,'2026-11-22T16:59:55.615060Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','dc92085e7e19469884f9e23c9e6640f6','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'761FCF0C3525F6FE3038B965A62D110385F8EA96991D7DB70A2C95556F80B6D6');
INSERT INTO "journal" VALUES(359,'A-0000020-M',1,'2026-11-22T16:59:55.615060Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','dc92085e7e19469884f9e23c9e6640f6','{"batch":9,"programme":1,"row":2}',NULL,X'',X'ED307268199F0AEDA2E682678243639F4A50C802FF45D68F6F47C2B0CCFDBE0C');
INSERT INTO "journal" VALUES(360,'A-0000021-K',1,'2026-11-22T16:59:55.615060Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','dc92085e7e19469884f9e23c9e6640f6','{"batch":9,"programme":1,"row":3}',NULL,X'',X'17FFE734A9B4C50D055BC67488557784C7487BAEA449C33E34EBF39F1C4A2123');
INSERT INTO "journal" VALUES(361,'A-0000022-I',1,'2026-11-22T16:59:55.615060Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','dc92085e7e19469884f9e23c9e6640f6','{"batch":9,"programme":1,"row":5}',NULL,X'',X'72AC74A93BE13C8E8467FF9574F57F4EBC712BFAB63FD791E4F28FDE98139F76');
INSERT INTO "journal" VALUES(362,'A-0000019-8',2,'2026-11-22T16:59:55.638764Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','f55d358405f94d09968673c42d7dbb33','{"programme":1,"reasons":["size"]}',NULL,X'31D45B0F99A27B586AA6CAECACA280B51081F54CBC32F1F6ED7935FE232E97DA',X'20E108B6364BA40FE086831CC548FE82AF91720772C512E870A1F31B285030F7');
INSERT INTO "journal" VALUES(363,'A-0000018-A',2,'2026-11-22T16:59:55.650919Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','4029812d4b43455b86bb0b68e25d73b7','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'95AD697E0F0AB4A383643E4A1C8277E4C783C5B5FBC567E8CF0E0BB77575A5AC',X'C9024131D60D781B7B2D9234C27969D15978CB22BDEAD69A1F30DB2E8955C335');
INSERT INTO "journal" VALUES(364,'A-0000016-E',2,'2026-11-22T16:59:55.662639Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','d34ac3977e46425a945bdf5031afeb60','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'0E0916A6DCFA1AA2A0BADCE42A9A39F4BE0E98314E2BF182369517CECFB94916',X'E7A0FF0975A0FA85277E03533396A569FCB1A47416334A274F3C95A415D176E2');
INSERT INTO "journal" VALUES(365,'A-0000022-I',2,'2026-11-22T16:59:55.673920Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','91311bb276b84d03b830891c33c3266d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'72AC74A93BE13C8E8467FF9574F57F4EBC712BFAB63FD791E4F28FDE98139F76',X'12A941A83F63FDB187B1E9BAACDA90677EC9FA224596B69323FB830363599787');
INSERT INTO "journal" VALUES(366,'A-0000021-K',2,'2026-11-22T16:59:55.687180Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','2ac10bb02727431e87f8bb7e424dd30d','{"outcome":"fail","rule":"same-store"}',X'EF88E4E986838CCBBF7F9F38C6475634A0638F4A0ABBAFF8EC2B843A0F97DAD0',X'17FFE734A9B4C50D055BC67488557784C7487BAEA449C33E34EBF39F1C4A2123',X'D3E53B6F50038A9507AA6A05D958B7BE56CD49621457CE0D92A81B696BFDE672');
INSERT INTO "journal" VALUES(367,'A-0000021-K',3,'2026-11-22T16:59:55.715604Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','5d31e44ddf214c43b00fccc3336e77f6','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'D3E53B6F50038A9507AA6A05D958B7BE56CD49621457CE0D92A81B696BFDE672',X'26EF05149AC38255529390FD0A9918C709093F0C6BD295F313E373C433AE9D4F');
INSERT INTO "journal" VALUES(368,'cutoff:2020-01-11',1,'2026-11-22T16:59:55.729875Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'8B793D35971D5B07FAA5FE26EFB2746ED16F7CF1C7D3F0E095517AD8C8156B06');
INSERT INTO "journal" VALUES(369,'A-0000010-Q',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'E30733AC40354704FC25184E21361AC03762F92909C8E7C2BE818EC0FF1B3372',X'25952718CE370320B48424C2F6F3835DC6653FD0D142EB2BD484443C8F25B1F1');
INSERT INTO "journal" VALUES(370,'A-0000011-O',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'D91290D61A92E25B81830F82003FC77751DC039322D79C21EC9E33D2AE019FED',X'AF3EB34D85176CF270DC2C9CB0A30E85E6E81517789FEF60FFE4A93472E2046A');
INSERT INTO "journal" VALUES(371,'A-0000012-M',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'BDF51506128826E27B351D50D64BF42C58FCBFA6068F4EEFE3CE3571931A92B9',X'2799A5359921B85138455F03E86867036E487B06AE41CCC2657B5933F625A2B1');
INSERT INTO "journal" VALUES(372,'A-0000013-K',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'4F71BB72FD13FB2E880800353CCB25EABEF8F2A108F89100F52A2C4A21955875',X'9412B48FDE3034913D30E9379D5838E76CE1D3057C80BBDEB03513B6FED6B44D');
INSERT INTO "journal" VALUES(373,'A-0000014-I',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'765AAFD8BA72AA56D4EB9FE8236874B339C71649C8DBF96EED7FAFBE1FDA0AB6',X'A1790987C86001F67487F7D7B5F6A9BC711DA8EC3CB1E99D532FEBB8D88C086D');
INSERT INTO "journal" VALUES(374,'A-0000015-G',3,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','cf51b406f1004da692a5232cdc7216eb','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'897A6442298594BB46A7F36E62EED64C6484DA35FD02AB1D2B22ECE1B774423C',X'33CADDCA757820E3E1EC2124462FD4E52F67A35472493941282F773EC1AFF379');
INSERT INTO "journal" VALUES(375,'K-0000019-1',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'53605EF77E8CAF7B5A0C9421F07A761EFF5FA5A38C620A0635417751E91F0958');
INSERT INTO "journal" VALUES(376,'K-0000020-F',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'D31F6E54980399B99DDBCE69340FDFD209B6C549735D2AFCFB79F1AA2E039DD1');
INSERT INTO "journal" VALUES(377,'K-0000021-D',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'E346A2C2EAFE4DCC9B75C2DB47C8E2565BF2CB7E5B181D9035944D96B48E0884');
INSERT INTO "journal" VALUES(378,'K-0000022-B',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'2DEB23770249B120B3F04EF9F090CEC2A65C57A99B73B5B7F35B77C50AA05CB9');
INSERT INTO "journal" VALUES(379,'K-0000023-9',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'78940D82738DC21EAC2BFDB3001F59432707473DA988C26CFAF10E6008DC194B');
INSERT INTO "journal" VALUES(380,'K-0000024-7',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'1201704323B2A0734795612665A96AB8E196EBDBAC12CAA39A51D6648F5C389E');
INSERT INTO "journal" VALUES(381,'K-0000025-5',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'CA9F4CCEF413C9EE0EFC987BEDA1A52456BE312F4FB89B4F14C863F8A5CF7F1B');
INSERT INTO "journal" VALUES(382,'K-0000026-3',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'580020F3CFAB8B62375A7DA3349FD51163A03A391BA5A886A2DF8170FF7F1340');
INSERT INTO "journal" VALUES(383,'K-0000027-1',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'2C4E5F51A7EE889FC181DAF928FB6095102C36E0A7A0AFDD1E26FE7DA8DA3E90');
INSERT INTO "journal" VALUES(384,'K-0000028-0',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'DD419D1246D8139324BDA0F39F95D32958F1A7D0692913AC645A70919D4A4F06');
INSERT INTO "journal" VALUES(385,'K-0000029-Y',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"A"}',NULL,X'',X'F8DFFE8B7965EA814839682F87828F59A195E72B07524F5152B261A2A45EC21A');
INSERT INTO "journal" VALUES(386,'K-0000030-B',1,'2026-11-22T16:59:55.731505Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','cf51b406f1004da692a5232cdc7216eb','{"kit":"B"}',NULL,X'',X'EE4E3CFBF4E4069C7A3D204A996E56E3BCDE2DDD4B75A14BF58D42BD2C55902D');
INSERT INTO "journal" VALUES(387,'cutoff:2020-01-11',2,'2026-11-22T16:59:55.744714Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','0a9b1c2dd94d407499e385965db1fb52','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'8B793D35971D5B07FAA5FE26EFB2746ED16F7CF1C7D3F0E095517AD8C8156B06',X'1C0B44AE86A12E0161125A06CD54626DB9E342DE4D6AC1D2EDD098891384B069');
INSERT INTO "journal" VALUES(388,'K-0000019-1',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'53605EF77E8CAF7B5A0C9421F07A761EFF5FA5A38C620A0635417751E91F0958',X'834342109D31F286DC7863D8B7944584CA9388F9C51C1287ACEB47F32F534F76');
INSERT INTO "journal" VALUES(389,'K-0000020-F',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'D31F6E54980399B99DDBCE69340FDFD209B6C549735D2AFCFB79F1AA2E039DD1',X'AB91A65F54A2D700056DA35157658D2D7301A69372E51FA23CFB7B6116D968F8');
INSERT INTO "journal" VALUES(390,'K-0000021-D',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'E346A2C2EAFE4DCC9B75C2DB47C8E2565BF2CB7E5B181D9035944D96B48E0884',X'1ED3F1E4E89B3B519EB2A2AD28C6C508DFDBD449528B721DDA80DDF7FC15D8E3');
INSERT INTO "journal" VALUES(391,'K-0000022-B',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'2DEB23770249B120B3F04EF9F090CEC2A65C57A99B73B5B7F35B77C50AA05CB9',X'D94F05163BC5CC7AA0D9B6FA0AED1D879CBE934C6F8C51E5CFDA998AD4FB22D2');
INSERT INTO "journal" VALUES(392,'K-0000023-9',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'78940D82738DC21EAC2BFDB3001F59432707473DA988C26CFAF10E6008DC194B',X'D8F51D2B6CDCB87A267317085B2047D57F30F5F32C28070D425CDB0401758988');
INSERT INTO "journal" VALUES(393,'K-0000024-7',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'1201704323B2A0734795612665A96AB8E196EBDBAC12CAA39A51D6648F5C389E',X'DAB8BFE3B80C03E90A142BBAC6354C0936F628DC3303538CF23FBD955604B536');
INSERT INTO "journal" VALUES(394,'K-0000025-5',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'CA9F4CCEF413C9EE0EFC987BEDA1A52456BE312F4FB89B4F14C863F8A5CF7F1B',X'D3F5F58D37C8E0A7911DB8BBCB78527D3DD29953F22A6FA63AA41B061E54DC7E');
INSERT INTO "journal" VALUES(395,'K-0000026-3',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'580020F3CFAB8B62375A7DA3349FD51163A03A391BA5A886A2DF8170FF7F1340',X'33012ED352A32E5FBF6049DD7ADB7BC9D7A13FED43981BE68FD601970AAD78DB');
INSERT INTO "journal" VALUES(396,'K-0000027-1',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'2C4E5F51A7EE889FC181DAF928FB6095102C36E0A7A0AFDD1E26FE7DA8DA3E90',X'C588E63E6AE606AF812DB47DDCBEA42FA767157BCCF89A5784DE1A7271AE2F44');
INSERT INTO "journal" VALUES(397,'K-0000028-0',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'DD419D1246D8139324BDA0F39F95D32958F1A7D0692913AC645A70919D4A4F06',X'0693E9DE88BF25E5A35302971F00D016A8D678D44EDE3FFB8F807BA1F919F959');
INSERT INTO "journal" VALUES(398,'K-0000029-Y',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'F8DFFE8B7965EA814839682F87828F59A195E72B07524F5152B261A2A45EC21A',X'7A86B3C725C1C65751629C65C477B59964853610F4F20C32D53472E34C6B96DE');
INSERT INTO "journal" VALUES(399,'K-0000030-B',2,'2026-11-22T16:59:55.761927Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','732d3690b71f4407bc1d9c2d2d5ddcb5','{}',NULL,X'EE4E3CFBF4E4069C7A3D204A996E56E3BCDE2DDD4B75A14BF58D42BD2C55902D',X'E7A38227C5019447C71D4A365EB0A826A5C1D085E53E268FE2B87AA1544D59F0');
INSERT INTO "journal" VALUES(400,'W-0000005-C',1,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','c4e53bfe2693424fa6fb34a8c518973a','{"kit":"A"}',NULL,X'',X'2338B53DFD16F56A885C4781A90C59294676FC0A4B36286BE42736B1B3EE4A23');
INSERT INTO "journal" VALUES(401,'K-0000019-1',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'834342109D31F286DC7863D8B7944584CA9388F9C51C1287ACEB47F32F534F76',X'9AD998595916ED3A90D74424B88D13A88C3587442732851A873EC8D2CC7AA47C');
INSERT INTO "journal" VALUES(402,'K-0000021-D',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'1ED3F1E4E89B3B519EB2A2AD28C6C508DFDBD449528B721DDA80DDF7FC15D8E3',X'7DB12D7D3825B5A7F1C4748B576FE5BED4DD7BDB3059AF14FFEF617552FE94A0');
INSERT INTO "journal" VALUES(403,'K-0000023-9',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'D8F51D2B6CDCB87A267317085B2047D57F30F5F32C28070D425CDB0401758988',X'76C446DB0C88FBDE0676CE072FC39FD9704E625C5B7E2707F2EEF67AEA9927DC');
INSERT INTO "journal" VALUES(404,'K-0000025-5',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'D3F5F58D37C8E0A7911DB8BBCB78527D3DD29953F22A6FA63AA41B061E54DC7E',X'CD164E7EC3AA74B6CD51398A961A4295F67363882C23A2D6E933D8C396A062F3');
INSERT INTO "journal" VALUES(405,'K-0000027-1',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'C588E63E6AE606AF812DB47DDCBEA42FA767157BCCF89A5784DE1A7271AE2F44',X'73BFF59B4B464F9EA07CCE0AFF293D5B410C235A793C6617F6E9B979AA90C359');
INSERT INTO "journal" VALUES(406,'K-0000029-Y',3,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C"}',NULL,X'7A86B3C725C1C65751629C65C477B59964853610F4F20C32D53472E34C6B96DE',X'9988E7C77D8C732085F754211FDF0C51E6AD643A94505B5E800B83C052EB4C85');
INSERT INTO "journal" VALUES(407,'Z-0000015-H',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":2062,"quantity":12}',NULL,X'FA81F09C002318699C129811200F1CC2DDFD57B71301CEB3DC3D15E79BB9295D',X'7B2E82E621ABFFA5862882935A69EAD26ABF5DAE8FAF39EDECB4875733B19608');
INSERT INTO "journal" VALUES(408,'Z-0000005-L',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":2155,"quantity":30}',NULL,X'7A455C1A08C6D80D6EF1388A6332BBC211B49DBBB0B40F1198B6D28CF87DB842',X'ADD1649BAA704EFA181CC0C7F4A085830701A80123D5AFFE17CB2DDBE3514740');
INSERT INTO "journal" VALUES(409,'Z-0000017-D',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":1031,"quantity":6}',NULL,X'24351A865BC43CD7B2723CDB6010D61E0ED1F5EE8E30E423F8465EB4BE58D712',X'74E9E99BF437AD347460E53097B92CBE717563B888E915465B8D48D72441E6DA');
INSERT INTO "journal" VALUES(410,'Z-0000007-H',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":1093,"quantity":18}',NULL,X'CA766B51E2328653F7E5DD16FF2A4C7601DEB0EBF83D323159EAA34C40B0E143',X'B08A701F7A3DB6FEAB8C87C0C6BED41CEAF3A172DE8063FC8929E625CDF4C417');
INSERT INTO "journal" VALUES(411,'Z-0000013-L',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":1031,"quantity":6}',NULL,X'56D86650612B895CEC5BD95659AB47659A00C6E75F1F6AFA56D4070581CFF881',X'BCB23706BBEA47C34921C8D6A7C7EF7872CCA0DF701F665D8823BEB10B9DE0C7');
INSERT INTO "journal" VALUES(412,'Z-0000003-P',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":1062,"quantity":12}',NULL,X'1807386553A1A72827B949BEB93398E7126DC0A3615ABE0EF1D9D3305759818C',X'A441BDF37161BE16A460D46817C021B0F3E0A046EC7955D8B4AA0E97BD2F4533');
INSERT INTO "journal" VALUES(413,'Z-0000019-9',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":20930,"quantity":180}',NULL,X'EFCD6AC1002752515D6111F25039D7A20985BA0DE2F4F55B8A6C263C18B09E58',X'7C5EA1D70F3285E67182FECCED1D74530B27940445C434EF74EA24EB82AE3211');
INSERT INTO "journal" VALUES(414,'Z-0000009-D',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":20930,"quantity":180}',NULL,X'599E94A9E9335E4CD77B71B219CE0A0D18541540B87E51FEA7E696A48ED15AE5',X'0FBD3F25AD258DD63F2A563AE3F9C234665A2C01FB694D5267048F9093547577');
INSERT INTO "journal" VALUES(415,'Z-0000011-P',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":2062,"quantity":12}',NULL,X'48F3357ECFE36207BD9F08B586DAFF1DA54E9D2743ACE5FD073068DB34C20734',X'35F02C072498979B0DF1EF95BE6148152C7DDC515ECA6070A5D961DB87062D83');
INSERT INTO "journal" VALUES(416,'Z-0000001-T',6,'2026-11-22T16:59:55.773698Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'c4e53bfe2693424fa6fb34a8c518973a','{"batch":"W-0000005-C","on_hand":2155,"quantity":30}',NULL,X'A4E7937C68A764B282DCCB22709B2C29B9813F8F4BEC21060B1D0B2CEB2BA77C',X'48C69FAEBF650B0BCB5CEF4CC0ACE1E195211F942AB3BA8912553E6FF5D2AB78');
INSERT INTO "journal" VALUES(417,'K-0000019-1',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'9AD998595916ED3A90D74424B88D13A88C3587442732851A873EC8D2CC7AA47C',X'69B4A23CA6DD5684390A82E1BD6CE98F9B936E85439B811022A8DEFE36F5C66B');
INSERT INTO "journal" VALUES(418,'K-0000021-D',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'7DB12D7D3825B5A7F1C4748B576FE5BED4DD7BDB3059AF14FFEF617552FE94A0',X'9A4291CAFADA4E3B1478B48DF1CF25D0CDB6A3242DC634E61C3675961F05F0A1');
INSERT INTO "journal" VALUES(419,'K-0000023-9',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'76C446DB0C88FBDE0676CE072FC39FD9704E625C5B7E2707F2EEF67AEA9927DC',X'B128EFC29EFB87A73D97A728D33B388F6C6FAA2AE6E3B3BA0C639770C48E2E9A');
INSERT INTO "journal" VALUES(420,'K-0000025-5',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'CD164E7EC3AA74B6CD51398A961A4295F67363882C23A2D6E933D8C396A062F3',X'406A6315BFC701BE2B93C1FA685CBF2DAFE884D3CB2F4056F97AD33E819F0E7B');
INSERT INTO "journal" VALUES(421,'K-0000027-1',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'73BFF59B4B464F9EA07CCE0AFF293D5B410C235A793C6617F6E9B979AA90C359',X'23E75AC06E17012D992387E8EF8C6285382633C88DBFAE688DC47FC88EEC496E');
INSERT INTO "journal" VALUES(422,'K-0000029-Y',4,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','de65bfcf892f488ea1e16dd2b223a70a','{"batch":"W-0000005-C"}',NULL,X'9988E7C77D8C732085F754211FDF0C51E6AD643A94505B5E800B83C052EB4C85',X'D07E0E0B8DD42B51FFFC95A04A10ECDEDD385AD144C8B8734560575B2458E5E5');
INSERT INTO "journal" VALUES(423,'W-0000005-C',2,'2026-11-22T16:59:55.787093Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','de65bfcf892f488ea1e16dd2b223a70a','{"parcels":6}',NULL,X'2338B53DFD16F56A885C4781A90C59294676FC0A4B36286BE42736B1B3EE4A23',X'19B2B968AAEF05115EFC841495755CC42CEB9AD00334DC54431F4A2E32A731C6');
INSERT INTO "journal" VALUES(424,'K-0000019-1',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'69B4A23CA6DD5684390A82E1BD6CE98F9B936E85439B811022A8DEFE36F5C66B',X'6F788A19D2F15457054DB0C2267AA587AC7ECB37CF283AF062FE4DE5C0ACDAE6');
INSERT INTO "journal" VALUES(425,'K-0000021-D',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'9A4291CAFADA4E3B1478B48DF1CF25D0CDB6A3242DC634E61C3675961F05F0A1',X'05F9DC93538CC1B54523BB88C591563AC462016726B4D493030FBFA2A5D7A594');
INSERT INTO "journal" VALUES(426,'K-0000023-9',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'B128EFC29EFB87A73D97A728D33B388F6C6FAA2AE6E3B3BA0C639770C48E2E9A',X'B50D62CDAF76D2714F1ED5F7730D970CE2868A2024C2EB80056E1FF2CC93EEA7');
INSERT INTO "journal" VALUES(427,'K-0000025-5',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'406A6315BFC701BE2B93C1FA685CBF2DAFE884D3CB2F4056F97AD33E819F0E7B',X'3937901B0830502F7A613B4BB5AEB547B847F2D5ECC4E51B69C629DC34BA8610');
INSERT INTO "journal" VALUES(428,'K-0000027-1',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'23E75AC06E17012D992387E8EF8C6285382633C88DBFAE688DC47FC88EEC496E',X'225BAF5E1C04BD0125A59E7070056BE8205CE4037DECE247DE8F49DCC5E5013E');
INSERT INTO "journal" VALUES(429,'K-0000029-Y',5,'2026-11-22T16:59:55.793380Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','871cc9c8407248758d6e592ce1f82d41','{"batch":"W-0000005-C"}',NULL,X'D07E0E0B8DD42B51FFFC95A04A10ECDEDD385AD144C8B8734560575B2458E5E5',X'48268C0522E6A9A86568BC8391C5CD13E264BB72DF4396A6A87EF153543ED103');
INSERT INTO "journal" VALUES(430,'Z-0000015-H',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":2050,"quantity":-12}',NULL,X'7B2E82E621ABFFA5862882935A69EAD26ABF5DAE8FAF39EDECB4875733B19608',X'78D7492DF4250C91EC6A1B5C98CE684B87C32AAAF45445F23EE86B96B1264CEB');
INSERT INTO "journal" VALUES(431,'Z-0000005-L',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":2125,"quantity":-30}',NULL,X'ADD1649BAA704EFA181CC0C7F4A085830701A80123D5AFFE17CB2DDBE3514740',X'D1C0F64B9E946194215D958985B8A0BA47B05F73EEF91F616A42B493EBB90F9D');
INSERT INTO "journal" VALUES(432,'Z-0000017-D',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":1025,"quantity":-6}',NULL,X'74E9E99BF437AD347460E53097B92CBE717563B888E915465B8D48D72441E6DA',X'96EA995DB0A253085EAC928B2F5526234227F74D0B5125FDC0ECD3AC6D365652');
INSERT INTO "journal" VALUES(433,'Z-0000007-H',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":1075,"quantity":-18}',NULL,X'B08A701F7A3DB6FEAB8C87C0C6BED41CEAF3A172DE8063FC8929E625CDF4C417',X'7947BD2F8F4536DB76C10F8F2B862221E92CC50357956376D2F0832390B30E8F');
INSERT INTO "journal" VALUES(434,'Z-0000013-L',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":1025,"quantity":-6}',NULL,X'BCB23706BBEA47C34921C8D6A7C7EF7872CCA0DF701F665D8823BEB10B9DE0C7',X'108492E29E81FC0DEC38B64BA839C9193E733663A9EA93ED668970257A6D2C62');
INSERT INTO "journal" VALUES(435,'Z-0000003-P',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":1050,"quantity":-12}',NULL,X'A441BDF37161BE16A460D46817C021B0F3E0A046EC7955D8B4AA0E97BD2F4533',X'2F17FCD7037BD34CE8A2CD69516A7FCC341E729A593DD2A19607D116BFE514AC');
INSERT INTO "journal" VALUES(436,'Z-0000019-9',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":20750,"quantity":-180}',NULL,X'7C5EA1D70F3285E67182FECCED1D74530B27940445C434EF74EA24EB82AE3211',X'AF73BF02FBE1D23F4D4E7E68A755BDF397067F50FD7A69FAFFE98F9F455B464A');
INSERT INTO "journal" VALUES(437,'Z-0000009-D',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":20750,"quantity":-180}',NULL,X'0FBD3F25AD258DD63F2A563AE3F9C234665A2C01FB694D5267048F9093547577',X'CA3112412E550F5348140564487B03FD9268CA9150B097D76862A14AA5C05F95');
INSERT INTO "journal" VALUES(438,'Z-0000011-P',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":2050,"quantity":-12}',NULL,X'35F02C072498979B0DF1EF95BE6148152C7DDC515ECA6070A5D961DB87062D83',X'CB9BC600AC12C5E7BBD7A42A7BC3CE93015D9E710D8A581AC4808D5A79D194BA');
INSERT INTO "journal" VALUES(439,'Z-0000001-T',7,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'4958c425271f4c41a9af1dc7ae41b499','{"batch":"W-0000005-C","on_hand":2125,"quantity":-30}',NULL,X'48C69FAEBF650B0BCB5CEF4CC0ACE1E195211F942AB3BA8912553E6FF5D2AB78',X'42C9675C832B30B690A4C1D3B4A3CBF0424F667548116E990F2C090283E67861');
INSERT INTO "journal" VALUES(440,'W-0000005-C',3,'2026-11-22T16:59:55.798345Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4958c425271f4c41a9af1dc7ae41b499','{"parcels":6}',NULL,X'19B2B968AAEF05115EFC841495755CC42CEB9AD00334DC54431F4A2E32A731C6',X'C5941566ED2B99D074D7B3F2813C102D67DA703DEE419CB899669931315D91DC');
INSERT INTO "journal" VALUES(441,'K-0000019-1',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'6F788A19D2F15457054DB0C2267AA587AC7ECB37CF283AF062FE4DE5C0ACDAE6',X'75C68B36178E6A7CC4C9C62EED4F4D2C2FE8C91BAEE3001CA864B3B493D20E6B');
INSERT INTO "journal" VALUES(442,'K-0000021-D',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'05F9DC93538CC1B54523BB88C591563AC462016726B4D493030FBFA2A5D7A594',X'768B29B6221CF34FC78EC8241A5691CB1FEFCA3131B20F2D011F8DFD4B33EA94');
INSERT INTO "journal" VALUES(443,'K-0000023-9',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'B50D62CDAF76D2714F1ED5F7730D970CE2868A2024C2EB80056E1FF2CC93EEA7',X'5BC8205AE791ED4E2F82020C8C5B3125D4E3C697495A31CA0C583EC8C44E0A0B');
INSERT INTO "journal" VALUES(444,'K-0000025-5',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'3937901B0830502F7A613B4BB5AEB547B847F2D5ECC4E51B69C629DC34BA8610',X'608B287001E1E9C5D62EF1779679EFC66BE52559A9F86196F888FA98CC66A0B3');
INSERT INTO "journal" VALUES(445,'K-0000027-1',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'225BAF5E1C04BD0125A59E7070056BE8205CE4037DECE247DE8F49DCC5E5013E',X'33DF5238E0C3C6A2ED79E44549DEE330ED76CBB839A7EB90D969897AEC17822B');
INSERT INTO "journal" VALUES(446,'K-0000029-Y',6,'2026-11-22T16:59:55.806487Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','f8f45ec27f1c410cb4fd45f19eaf83ff','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'48268C0522E6A9A86568BC8391C5CD13E264BB72DF4396A6A87EF153543ED103',X'C0B6C3F2295406F2229B92B01271662D5C159CC19430E2F520454182E66E889E');
INSERT INTO "journal" VALUES(447,'W-0000005-C',4,'2026-11-22T16:59:55.812979Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','5cf5d3dafaab4ff99b9f32365675e6f8','{}',NULL,X'C5941566ED2B99D074D7B3F2813C102D67DA703DEE419CB899669931315D91DC',X'CE771CE59476031A3662CFA91BDD0837B404A91D7A39CA8DB816484FB21CE366');
INSERT INTO "journal" VALUES(448,'K-0000019-1',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000190"}',NULL,X'75C68B36178E6A7CC4C9C62EED4F4D2C2FE8C91BAEE3001CA864B3B493D20E6B',X'0B6FB126AF21735AD28FBE26FED1B05C05D862202345CD34818FAB6DDAD72E15');
INSERT INTO "journal" VALUES(449,'K-0000021-D',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'768B29B6221CF34FC78EC8241A5691CB1FEFCA3131B20F2D011F8DFD4B33EA94',X'C92EF589E9C387627AF5D0E7FABBAD7A0BFCA66878325AD3A8B6BB477062F018');
INSERT INTO "journal" VALUES(450,'K-0000023-9',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'5BC8205AE791ED4E2F82020C8C5B3125D4E3C697495A31CA0C583EC8C44E0A0B',X'1F4DCB68F6160CBAC230C62A33642A7353A990A7646E4D34342562D7CC1AEA44');
INSERT INTO "journal" VALUES(451,'K-0000025-5',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'608B287001E1E9C5D62EF1779679EFC66BE52559A9F86196F888FA98CC66A0B3',X'2A9BD7BD4B141ED5763FCF5F9F6BBB282DF209A08D0A0989E89265CFBB050532');
INSERT INTO "journal" VALUES(452,'K-0000027-1',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'33DF5238E0C3C6A2ED79E44549DEE330ED76CBB839A7EB90D969897AEC17822B',X'7B8B8987058AA4511593F5403114E0B16B92C58B689B958603E3FAE8EDD44D66');
INSERT INTO "journal" VALUES(453,'K-0000029-Y',7,'2026-11-22T16:59:55.821302Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','51920799a90343b8a1b5214b63461205','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'C0B6C3F2295406F2229B92B01271662D5C159CC19430E2F520454182E66E889E',X'0AEC507661372D1EB8165FC5DB53B1F6E7BC5A1DBF02F139279A9114C48558D9');
INSERT INTO "journal" VALUES(454,'W-0000006-A',1,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','c14ab8fea2bb4c789add6ce2dfdf43b9','{"kit":"B"}',NULL,X'',X'DFCC1D1D57AC6C9F2A47D44CF8A4B5810A08ED6DCD6F6C3F38EE441EBCEC6BDE');
INSERT INTO "journal" VALUES(455,'K-0000020-F',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'AB91A65F54A2D700056DA35157658D2D7301A69372E51FA23CFB7B6116D968F8',X'654721A6C71F2BF9156241156BE803EB7F151755B6A9F574B90AD74932143E26');
INSERT INTO "journal" VALUES(456,'K-0000022-B',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'D94F05163BC5CC7AA0D9B6FA0AED1D879CBE934C6F8C51E5CFDA998AD4FB22D2',X'2A923B4EFDD59DCF97E26BACEFD1144CC5620AD3797CF6E62A2F70A9416DACCA');
INSERT INTO "journal" VALUES(457,'K-0000024-7',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'DAB8BFE3B80C03E90A142BBAC6354C0936F628DC3303538CF23FBD955604B536',X'A8C36800233CB76BE60767E030EEDB9490E316299F9FCE030427A2C0A9A6158A');
INSERT INTO "journal" VALUES(458,'K-0000026-3',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'33012ED352A32E5FBF6049DD7ADB7BC9D7A13FED43981BE68FD601970AAD78DB',X'61D1E1282E199A477B2D031D8C3B83C9575C80B4CAB7698BAA74265CBDAA6487');
INSERT INTO "journal" VALUES(459,'K-0000028-0',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'0693E9DE88BF25E5A35302971F00D016A8D678D44EDE3FFB8F807BA1F919F959',X'D479590FBEB3526037CF425C1D49CC845345534D5CB4989EE24FF59FC5960286');
INSERT INTO "journal" VALUES(460,'K-0000030-B',3,'2026-11-22T16:59:55.825798Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','c14ab8fea2bb4c789add6ce2dfdf43b9','{"batch":"W-0000006-A"}',NULL,X'E7A38227C5019447C71D4A365EB0A826A5C1D085E53E268FE2B87AA1544D59F0',X'564DF7BB6C713E35E40EB87A97975A636F5D133F3B1B40EAEDA000F1C4240372');
INSERT INTO "journal" VALUES(461,'K-0000020-F',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'654721A6C71F2BF9156241156BE803EB7F151755B6A9F574B90AD74932143E26',X'21A8E41E8748DBAA2DA2726242A8EE488387E6BCC38B682DA9BA0BAAF98921FB');
INSERT INTO "journal" VALUES(462,'K-0000022-B',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'2A923B4EFDD59DCF97E26BACEFD1144CC5620AD3797CF6E62A2F70A9416DACCA',X'262776725368535B56ACCF46ADBC716D161ACE0FE93C2B9D9EE50D1965AF88E5');
INSERT INTO "journal" VALUES(463,'K-0000024-7',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'A8C36800233CB76BE60767E030EEDB9490E316299F9FCE030427A2C0A9A6158A',X'4EC20F57997E81CFE8E2C62A427CC7C5D95BB56F24A149CA15E81DA6F09E2B8D');
INSERT INTO "journal" VALUES(464,'K-0000026-3',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'61D1E1282E199A477B2D031D8C3B83C9575C80B4CAB7698BAA74265CBDAA6487',X'1CC2EBE9C5579C6542F3E10802D7247240A7C40F2F4EAF5742B835181AF9216A');
INSERT INTO "journal" VALUES(465,'K-0000028-0',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'D479590FBEB3526037CF425C1D49CC845345534D5CB4989EE24FF59FC5960286',X'82990EC09E1D56933455459CA250F6459FB1903D3E3BE2187C88E06D68CE711B');
INSERT INTO "journal" VALUES(466,'K-0000030-B',4,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','84f87ed664ad48658e456be43a7e1aed','{"batch":"W-0000006-A","services":"1"}',NULL,X'564DF7BB6C713E35E40EB87A97975A636F5D133F3B1B40EAEDA000F1C4240372',X'9A9952C11B3B690162C595B435794B8682BAA3F096A42D56BFDD30425C6624F3');
INSERT INTO "journal" VALUES(467,'W-0000006-A',2,'2026-11-22T16:59:55.839275Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','84f87ed664ad48658e456be43a7e1aed','{"parcels":6}',NULL,X'DFCC1D1D57AC6C9F2A47D44CF8A4B5810A08ED6DCD6F6C3F38EE441EBCEC6BDE',X'0B528C45455C0614A4C6B7727A3BB08505B534547873F91EAD7F40D5255BF610');
INSERT INTO "journal" VALUES(468,'K-0000020-F',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'21A8E41E8748DBAA2DA2726242A8EE488387E6BCC38B682DA9BA0BAAF98921FB',X'F12498C07EF10756BC35D578AE511EB14A9D6B58D316FC8C9230EDEC7F6FDF5E');
INSERT INTO "journal" VALUES(469,'K-0000022-B',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'262776725368535B56ACCF46ADBC716D161ACE0FE93C2B9D9EE50D1965AF88E5',X'38CC49A5ABAF92D0C5A76A5E84D83C69EA0A32768CC1A6C142B5EE4DA17B0ACA');
INSERT INTO "journal" VALUES(470,'K-0000024-7',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'4EC20F57997E81CFE8E2C62A427CC7C5D95BB56F24A149CA15E81DA6F09E2B8D',X'09A7D06CE25B394831A0552B181156180EE7A78BC4EBC7ED74A67AD3E9A09DB5');
INSERT INTO "journal" VALUES(471,'K-0000026-3',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'1CC2EBE9C5579C6542F3E10802D7247240A7C40F2F4EAF5742B835181AF9216A',X'57786D1274F7A22C8589E28B52AA193FFE0A65E13FAAF85DAB8479AC1F603576');
INSERT INTO "journal" VALUES(472,'K-0000028-0',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'82990EC09E1D56933455459CA250F6459FB1903D3E3BE2187C88E06D68CE711B',X'EF05D7142824A7C9D7E049EA8CF1F01F084CBF1B0DF9F531484F88858C6DFF13');
INSERT INTO "journal" VALUES(473,'K-0000030-B',5,'2026-11-22T16:59:55.846295Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','a8ffbbef3821403fbeea38940ce08f74','{"batch":"W-0000006-A"}',NULL,X'9A9952C11B3B690162C595B435794B8682BAA3F096A42D56BFDD30425C6624F3',X'0AE21B19AE5CB6A5A6F883BB7FA1546E4D97A1686F3AB177A9BD6DC894EE5436');
INSERT INTO "journal" VALUES(474,'W-0000006-A',3,'2026-11-22T16:59:55.855107Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','10c17d83e3864c34be79720e5af6d8c6','{"parcels":6}',NULL,X'0B528C45455C0614A4C6B7727A3BB08505B534547873F91EAD7F40D5255BF610',X'58D1A0FCD52BCF9F2CAA9D63BCED6EC2CE5F1FBB8BE7ED473573DF4A4EFC08BF');
INSERT INTO "journal" VALUES(475,'K-0000020-F',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'F12498C07EF10756BC35D578AE511EB14A9D6B58D316FC8C9230EDEC7F6FDF5E',X'16FB287E4B4F2156D8C83405F7391DF57BCBBE0F606122988AA1B228B0D81638');
INSERT INTO "journal" VALUES(476,'K-0000022-B',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'38CC49A5ABAF92D0C5A76A5E84D83C69EA0A32768CC1A6C142B5EE4DA17B0ACA',X'96B8B5F2CDA0201A5231CAB0A9D33BBCC33CB87BC09799A0D0509C274F605FA1');
INSERT INTO "journal" VALUES(477,'K-0000024-7',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'09A7D06CE25B394831A0552B181156180EE7A78BC4EBC7ED74A67AD3E9A09DB5',X'11B94319A5B6B8B2C69DEFF863BBC78668D106FD8E6F38CEF2C9FEE269F90187');
INSERT INTO "journal" VALUES(478,'K-0000026-3',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'57786D1274F7A22C8589E28B52AA193FFE0A65E13FAAF85DAB8479AC1F603576',X'C76E40C5643437FA28B6728A8E50F672936D62B825F0EF594EAD40DF3F660B68');
INSERT INTO "journal" VALUES(479,'K-0000028-0',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'EF05D7142824A7C9D7E049EA8CF1F01F084CBF1B0DF9F531484F88858C6DFF13',X'7F07E966BBD28A6A7670EF7BE6DAFFDB14C6E25087F4920C35992E19E7FD2CEA');
INSERT INTO "journal" VALUES(480,'K-0000030-B',6,'2026-11-22T16:59:55.860579Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','97cae795a13545d8bc7c1b1a2002b801','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'0AE21B19AE5CB6A5A6F883BB7FA1546E4D97A1686F3AB177A9BD6DC894EE5436',X'40E9E2123BE77A67947F3620F0A17838CAE1BC508A0D64DF784C59912546F380');
INSERT INTO "journal" VALUES(481,'W-0000006-A',4,'2026-11-22T16:59:55.868510Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','74a7b534cdd84d74aff9cd07b56585e0','{}',NULL,X'58D1A0FCD52BCF9F2CAA9D63BCED6EC2CE5F1FBB8BE7ED473573DF4A4EFC08BF',X'01181E65DB15D60574B83C2BE18B13FAA58612E3540561D2F58E7FF72C8EF35B');
INSERT INTO "journal" VALUES(482,'K-0000020-F',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000256"}',NULL,X'16FB287E4B4F2156D8C83405F7391DF57BCBBE0F606122988AA1B228B0D81638',X'199840F73E85582910B1061BDA6FA00B62CCC8FFFB5EF8CD5A2F91A0E299E05D');
INSERT INTO "journal" VALUES(483,'K-0000022-B',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'96B8B5F2CDA0201A5231CAB0A9D33BBCC33CB87BC09799A0D0509C274F605FA1',X'5FE4EB1B7F162B95D8FCE19A0626E3E773B03F3E9AF840F9541976D350923635');
INSERT INTO "journal" VALUES(484,'K-0000024-7',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'11B94319A5B6B8B2C69DEFF863BBC78668D106FD8E6F38CEF2C9FEE269F90187',X'BC3CDC9D9317F8C2BFF6698AC8B411FE62DA43EE5287E40B21870C6B72BA1E6F');
INSERT INTO "journal" VALUES(485,'K-0000026-3',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'C76E40C5643437FA28B6728A8E50F672936D62B825F0EF594EAD40DF3F660B68',X'937FDB30A135ABC388FAA642A7B4AFD68F6172BBA62AA13F842D453253CEBAB0');
INSERT INTO "journal" VALUES(486,'K-0000028-0',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'7F07E966BBD28A6A7670EF7BE6DAFFDB14C6E25087F4920C35992E19E7FD2CEA',X'A2651E71B02192A0E99D6CDC161E54D320EAC70D222826FFF2FEE99AAA3C402C');
INSERT INTO "journal" VALUES(487,'K-0000030-B',7,'2026-11-22T16:59:55.876887Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','e6f23973b53a42bda69e40e9796a4f8f','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'40E9E2123BE77A67947F3620F0A17838CAE1BC508A0D64DF784C59912546F380',X'BDA38024CB39B449B01D6112384779E1F5565473188C84EEFB0CB4D0F3670572');
INSERT INTO "journal" VALUES(488,'B-0000010-T',1,'2026-11-22T16:59:55.889037Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','cab1c796fab94056a5699d65c98664a2','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'51DF04D6EC275BE854D93E3F173F5DD52B5AAEA506590618729851AE1A1CBC73');
INSERT INTO "journal" VALUES(489,'A-0000023-G',1,'2026-11-22T16:59:55.889037Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cab1c796fab94056a5699d65c98664a2','{"batch":10,"programme":1,"row":2}',NULL,X'',X'A195152882F232524C76AE439ADC0DC53D68152EC9BEC696EA13BB4EB09008E1');
INSERT INTO "journal" VALUES(490,'A-0000024-E',1,'2026-11-22T16:59:55.889037Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cab1c796fab94056a5699d65c98664a2','{"batch":10,"programme":1,"row":3}',NULL,X'',X'4229E9245E9ECCEBCBCA4498E25681336D49FEFDB858C7B064B54B3F8F094BFB');
INSERT INTO "journal" VALUES(491,'A-0000025-C',1,'2026-11-22T16:59:55.889037Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cab1c796fab94056a5699d65c98664a2','{"batch":10,"programme":1,"row":4}',NULL,X'',X'A3F12A274198C2C23FE365ACE5651B815A5E93601353E25B628F2731DBB51DE5');
INSERT INTO "journal" VALUES(492,'A-0000026-A',1,'2026-11-22T16:59:55.889037Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','cab1c796fab94056a5699d65c98664a2','{"batch":10,"programme":1,"row":5}',NULL,X'',X'9FD3CBBE26985ADBDB1568B7738622B2B5A94B4A8A66C36DBEB2D2394B523CED');
INSERT INTO "journal" VALUES(493,'K-0000021-D',8,'2026-11-22T16:59:55.916744Z','2020-01-14T00:32:00.000000Z','sho','deliver','handed-over','delivered','43fc0137f1144f96aea82e5f001d3b81','{"on":"2020-01-10"}',NULL,X'C92EF589E9C387627AF5D0E7FABBAD7A0BFCA66878325AD3A8B6BB477062F018',X'DE830913A3A9AD8E7E75C6B03A27C8623EA2A068929233FF516767719EB2208B');
INSERT INTO "journal" VALUES(494,'K-0000029-Y',8,'2026-11-22T16:59:55.916744Z','2020-01-14T00:32:00.000000Z','sho','deliver','handed-over','delivered','43fc0137f1144f96aea82e5f001d3b81','{"on":"2020-01-10"}',NULL,X'0AEC507661372D1EB8165FC5DB53B1F6E7BC5A1DBF02F139279A9114C48558D9',X'3D855F7FCD4C3EEC41465E19944527F5CC6E358EE46DF20DA11F6E1729287A48');
INSERT INTO "journal" VALUES(495,'K-0000020-F',8,'2026-11-22T16:59:55.922311Z','2020-01-14T00:33:00.000000Z','sho','deliver','handed-over','delivered','b95ea8d3950a4ef5871752a1d85edaf0','{"on":"2020-01-10"}',NULL,X'199840F73E85582910B1061BDA6FA00B62CCC8FFFB5EF8CD5A2F91A0E299E05D',X'B4A1987B4683382270713EE27EABB88F540C63B9EE26D389AC1832FE1092DA4D');
INSERT INTO "journal" VALUES(496,'K-0000024-7',8,'2026-11-22T16:59:55.922311Z','2020-01-14T00:33:00.000000Z','sho','deliver','handed-over','delivered','b95ea8d3950a4ef5871752a1d85edaf0','{"on":"2020-01-10"}',NULL,X'BC3CDC9D9317F8C2BFF6698AC8B411FE62DA43EE5287E40B21870C6B72BA1E6F',X'FE174080C90B795BFE0442221BB370325734C99DDDD127158C0A3DB7510F588C');
INSERT INTO "journal" VALUES(497,'K-0000026-3',8,'2026-11-22T16:59:55.922311Z','2020-01-14T00:33:00.000000Z','sho','deliver','handed-over','delivered','b95ea8d3950a4ef5871752a1d85edaf0','{"on":"2020-01-10"}',NULL,X'937FDB30A135ABC388FAA642A7B4AFD68F6172BBA62AA13F842D453253CEBAB0',X'BFA34A88244292C1DAB489ED074FD49D2FB3C04B9AD10E7CFF2ADD2C0833DADA');
INSERT INTO "journal" VALUES(498,'K-0000030-B',8,'2026-11-22T16:59:55.922311Z','2020-01-14T00:33:00.000000Z','sho','deliver','handed-over','delivered','b95ea8d3950a4ef5871752a1d85edaf0','{"on":"2020-01-10"}',NULL,X'BDA38024CB39B449B01D6112384779E1F5565473188C84EEFB0CB4D0F3670572',X'AB82291EEB4FC7A4F846C12FBA53C72B58D54C4307274CCF2151188237FBBD38');
INSERT INTO "journal" VALUES(499,'K-0000023-9',8,'2026-11-22T16:59:55.933179Z','2020-01-14T02:02:00.000000Z','sho','deliver','handed-over','delivered','944360f4585d4d79b2e6b921ba36826d','{"on":"2020-01-11"}',NULL,X'1F4DCB68F6160CBAC230C62A33642A7353A990A7646E4D34342562D7CC1AEA44',X'398DEDE2F17DD3499F1138F422D09618FD2BB0401BBDA16E4AA0C965E955F340');
INSERT INTO "journal" VALUES(500,'K-0000027-1',8,'2026-11-22T16:59:55.933179Z','2020-01-14T02:02:00.000000Z','sho','deliver','handed-over','delivered','944360f4585d4d79b2e6b921ba36826d','{"on":"2020-01-11"}',NULL,X'7B8B8987058AA4511593F5403114E0B16B92C58B689B958603E3FAE8EDD44D66',X'F2D2B4339B90584C9CA8A6C4AED78C268731ECAE93EABF750A4A52770189EBEA');
INSERT INTO "journal" VALUES(501,'K-0000019-1',8,'2026-11-22T16:59:55.943094Z','2020-01-14T03:12:00.000000Z','sho','deliver','handed-over','delivered','7beeb6011c1a41f2b716f98dac8ef8c7','{"on":"2020-01-12"}',NULL,X'0B6FB126AF21735AD28FBE26FED1B05C05D862202345CD34818FAB6DDAD72E15',X'5A4BD6124363220E58AFEC6D9C5A057D0B53CA1DEB106A46F63C890817DC6749');
INSERT INTO "journal" VALUES(502,'K-0000025-5',8,'2026-11-22T16:59:55.943094Z','2020-01-14T03:12:00.000000Z','sho','deliver','handed-over','delivered','7beeb6011c1a41f2b716f98dac8ef8c7','{"on":"2020-01-12"}',NULL,X'2A9BD7BD4B141ED5763FCF5F9F6BBB282DF209A08D0A0989E89265CFBB050532',X'E70082AED5023A043C919FF098B8DA70C9A01D95C3690990D72166A0BDABAAA1');
INSERT INTO "journal" VALUES(503,'K-0000022-B',8,'2026-11-22T16:59:55.947744Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','b16d36c7df1b4568ae265b2adb1472c2','{"on":"2020-01-11"}',NULL,X'5FE4EB1B7F162B95D8FCE19A0626E3E773B03F3E9AF840F9541976D350923635',X'CA0313CDA1C021BC002DB0537B61FE89E9AFBFE9BE2A60850789D642D6FDEDA9');
INSERT INTO "journal" VALUES(504,'K-0000028-0',8,'2026-11-22T16:59:55.952252Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','bad7a98694814fa8a8765ae05abfd18b','{"on":"2020-01-12"}',NULL,X'A2651E71B02192A0E99D6CDC161E54D320EAC70D222826FFF2FEE99AAA3C402C',X'5E286B245386F9BE2563210E47D58C02827D7571B6DE7CC35B3B84AA52C4B096');
INSERT INTO "journal" VALUES(505,'A-0000020-M',2,'2026-11-22T16:59:55.955664Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','7e6c6d761f494d56a68ae91f778f49c3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'ED307268199F0AEDA2E682678243639F4A50C802FF45D68F6F47C2B0CCFDBE0C',X'6D4EF67EAB5562B79C4D0FCDBA3444084A54577BFA244EE8ADD7BCEA550FBC3B');
INSERT INTO "journal" VALUES(506,'A-0000025-C',2,'2026-11-22T16:59:55.964433Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','f4c68ab9a6a14b719c4f2de51681d5f4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'A3F12A274198C2C23FE365ACE5651B815A5E93601353E25B628F2731DBB51DE5',X'C2689781743FE50AA801BD5FE925142045B78FCA6018E35664539E43D3DC843A');
INSERT INTO "journal" VALUES(507,'A-0000026-A',2,'2026-11-22T16:59:55.971108Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','4eae49c136b741c7ad745db9f861f76b','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'9FD3CBBE26985ADBDB1568B7738622B2B5A94B4A8A66C36DBEB2D2394B523CED',X'FD4B03A03FCC1253C9FB2D4841774737E04C07A0B6C455EAB1D5F7344B1F14C4');
INSERT INTO "journal" VALUES(508,'cutoff:2020-01-21',1,'2026-11-22T16:59:55.980439Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'8256144B729D7097B02E86C1162FCDE408B5ECBF5072CD46D673D2393461DAD6');
INSERT INTO "journal" VALUES(509,'A-0000016-E',3,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3580bb3a9f684ef49a28524862c18469','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'E7A0FF0975A0FA85277E03533396A569FCB1A47416334A274F3C95A415D176E2',X'C7057F03A8DC50C950460572F3D6BE0E6BEB18DB5F5655AC052F41AB07E6E155');
INSERT INTO "journal" VALUES(510,'A-0000017-C',3,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3580bb3a9f684ef49a28524862c18469','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'8712A9D8EE6CD4A850FF42A581ACC193074E3F0D6FFE13EBCB163E2B2435574C',X'455D5668F0339C6B1075E2AC35AFFC0335D02B13D90B044BC0495B243D6502FF');
INSERT INTO "journal" VALUES(511,'A-0000018-A',3,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','3580bb3a9f684ef49a28524862c18469','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'C9024131D60D781B7B2D9234C27969D15978CB22BDEAD69A1F30DB2E8955C335',X'37EEA6F9932A6EDBA423DCAB70C7A9C61E1A3EFDAEFC13BACE1659A7B5D82346');
INSERT INTO "journal" VALUES(512,'K-0000031-9',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"A"}',NULL,X'',X'0606AAEF38E4F72781328C37B39F4D659BE83F040A27DF379F10573A15E28E04');
INSERT INTO "journal" VALUES(513,'K-0000032-7',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"B"}',NULL,X'',X'3BA5BFFE9AF982F0E96BFA105AC16E8E1EA6C52A39B7C1062EAFE7A928B2663E');
INSERT INTO "journal" VALUES(514,'K-0000033-5',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"A"}',NULL,X'',X'7968544662BE3B7C968882C5467F9ED9AC2629CA77F898F6312A6082CAFD1F10');
INSERT INTO "journal" VALUES(515,'K-0000034-3',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"B"}',NULL,X'',X'FA9F4D0036E84E166F583B7D89F2006136E73C2CF10C08CCE1A8A4EA46D05EDE');
INSERT INTO "journal" VALUES(516,'K-0000035-1',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"A"}',NULL,X'',X'894CD7736DEA07846883824EC6440CA51CAF3E3B6824573A8782B5E4900554D3');
INSERT INTO "journal" VALUES(517,'K-0000036-0',1,'2026-11-22T16:59:55.982133Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','3580bb3a9f684ef49a28524862c18469','{"kit":"B"}',NULL,X'',X'675EEDA03A2EFFAB1E4DDDECA086F3ABB27C4412A4F11C40B4F3EF6B3323D1B9');
INSERT INTO "journal" VALUES(518,'cutoff:2020-01-21',2,'2026-11-22T16:59:55.992829Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','5deb2eedd6504da5a244a7fcb79d455a','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'8256144B729D7097B02E86C1162FCDE408B5ECBF5072CD46D673D2393461DAD6',X'29CA9E740328B64D635E3C6A6DFFAFFA02EBF2931868091ABAE29066942BC5ED');
INSERT INTO "journal" VALUES(519,'K-0000031-9',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'0606AAEF38E4F72781328C37B39F4D659BE83F040A27DF379F10573A15E28E04',X'5F161D3277B6495E8C03ADB3277965902B5EC4AA17954509CB84C5C8A4923ADC');
INSERT INTO "journal" VALUES(520,'K-0000032-7',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'3BA5BFFE9AF982F0E96BFA105AC16E8E1EA6C52A39B7C1062EAFE7A928B2663E',X'F874628788AF5506F30EA513D2C576DA3E63E318BE8F898972F9166E687F7966');
INSERT INTO "journal" VALUES(521,'K-0000033-5',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'7968544662BE3B7C968882C5467F9ED9AC2629CA77F898F6312A6082CAFD1F10',X'E1B23CD1F89192AC85BCD36E506873765BFB9D512B42334C96AEB00EC293BAF0');
INSERT INTO "journal" VALUES(522,'K-0000034-3',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'FA9F4D0036E84E166F583B7D89F2006136E73C2CF10C08CCE1A8A4EA46D05EDE',X'98D2224EA8182027003A0AAD4196EDA2434BCFDC36EAB17DC9F4C2EBF8F778DD');
INSERT INTO "journal" VALUES(523,'K-0000035-1',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'894CD7736DEA07846883824EC6440CA51CAF3E3B6824573A8782B5E4900554D3',X'3314A7F3236B61A79915524484E07E3CEE5966459186E17AEC3BBBE5D8FB24DB');
INSERT INTO "journal" VALUES(524,'K-0000036-0',2,'2026-11-22T16:59:56.008741Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8d8d4421c04a4c2ca299fd1389076fb1','{}',NULL,X'675EEDA03A2EFFAB1E4DDDECA086F3ABB27C4412A4F11C40B4F3EF6B3323D1B9',X'D970049D6650E0C5A37B58F5D3529FD843CB7921A9A1759DDE03C861DCCE80A5');
INSERT INTO "journal" VALUES(525,'W-0000007-8',1,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','bc0dd9f561694f14a48743333cb95f19','{"kit":"A"}',NULL,X'',X'CA0F90C5FE0A4499F85D8F1160A1E10778D2C4FF94DBD4213E62FD8DDEB075B3');
INSERT INTO "journal" VALUES(526,'K-0000031-9',3,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8"}',NULL,X'5F161D3277B6495E8C03ADB3277965902B5EC4AA17954509CB84C5C8A4923ADC',X'FD38997B455A8EB9F8E9B4BBF52F77D31F699CED5BED9EE0CFA14BFD28481C23');
INSERT INTO "journal" VALUES(527,'K-0000033-5',3,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8"}',NULL,X'E1B23CD1F89192AC85BCD36E506873765BFB9D512B42334C96AEB00EC293BAF0',X'34FD273714828A19157E4187A158EF319A031BB203F4D655321261D098BEFD9E');
INSERT INTO "journal" VALUES(528,'K-0000035-1',3,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8"}',NULL,X'3314A7F3236B61A79915524484E07E3CEE5966459186E17AEC3BBBE5D8FB24DB',X'BA8237823401A0ED0DDDCEBCBD75C692DF3CEEC6C25F8EDEC719A5E9EBBC4381');
INSERT INTO "journal" VALUES(529,'Z-0000015-H',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":2050,"quantity":6}',NULL,X'78D7492DF4250C91EC6A1B5C98CE684B87C32AAAF45445F23EE86B96B1264CEB',X'E704E1AEDF0C393D19AF6050AC27A4328C8B7B6C38FAE91D825D9EC8FEBF72E7');
INSERT INTO "journal" VALUES(530,'Z-0000005-L',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":2125,"quantity":15}',NULL,X'D1C0F64B9E946194215D958985B8A0BA47B05F73EEF91F616A42B493EBB90F9D',X'DDB8AAC328ECA30CC9EB6F4E383BDD34DF23F349533E48BE0633326AD6AF8FCC');
INSERT INTO "journal" VALUES(531,'Z-0000017-D',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":1025,"quantity":3}',NULL,X'96EA995DB0A253085EAC928B2F5526234227F74D0B5125FDC0ECD3AC6D365652',X'BEF0A6B7BB86ED30B1A9C9102257E53F28A63E8D9ECAEB525F09AB619FC059DD');
INSERT INTO "journal" VALUES(532,'Z-0000007-H',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":1075,"quantity":9}',NULL,X'7947BD2F8F4536DB76C10F8F2B862221E92CC50357956376D2F0832390B30E8F',X'A83EEABD4EA033E0CE5A675FF13BC3E47F19D96F080C537B1884E09EB47BCB97');
INSERT INTO "journal" VALUES(533,'Z-0000013-L',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":1025,"quantity":3}',NULL,X'108492E29E81FC0DEC38B64BA839C9193E733663A9EA93ED668970257A6D2C62',X'DD5C500F10CBB36D6C97499495E15F268FBF85118C9819D9C53EF79B719F32C2');
INSERT INTO "journal" VALUES(534,'Z-0000003-P',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":1050,"quantity":6}',NULL,X'2F17FCD7037BD34CE8A2CD69516A7FCC341E729A593DD2A19607D116BFE514AC',X'45BDF3A898F98EA89B459B547A8BA9ABFFC3C1B4393A63A85059F2C69BA46FDF');
INSERT INTO "journal" VALUES(535,'Z-0000019-9',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":20750,"quantity":90}',NULL,X'AF73BF02FBE1D23F4D4E7E68A755BDF397067F50FD7A69FAFFE98F9F455B464A',X'3A99E8F34EFC6E3CFE6A8081A336F8AB18A7BE0316105A32C62DFB9215263B0D');
INSERT INTO "journal" VALUES(536,'Z-0000009-D',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":20750,"quantity":90}',NULL,X'CA3112412E550F5348140564487B03FD9268CA9150B097D76862A14AA5C05F95',X'8D2E74741A6D445B9F29C02F277865922C610336D4E231F657B3263FACA1D61D');
INSERT INTO "journal" VALUES(537,'Z-0000011-P',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":2050,"quantity":6}',NULL,X'CB9BC600AC12C5E7BBD7A42A7BC3CE93015D9E710D8A581AC4808D5A79D194BA',X'D74D1F8B2353EB5668FBC63835A4DA64185FE9DCA5EB4CFDD6DFBA8FAE918E27');
INSERT INTO "journal" VALUES(538,'Z-0000001-T',8,'2026-11-22T16:59:56.024076Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'bc0dd9f561694f14a48743333cb95f19','{"batch":"W-0000007-8","on_hand":2125,"quantity":15}',NULL,X'42C9675C832B30B690A4C1D3B4A3CBF0424F667548116E990F2C090283E67861',X'62838DBA02C4E64AF3A04B88FA1C29407AB09841EBAE6F220A724A73DA6E4E86');
INSERT INTO "journal" VALUES(539,'K-0000031-9',4,'2026-11-22T16:59:56.050030Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','aba61c298a48466f95f10f4242aa6aed','{"batch":"W-0000007-8"}',NULL,X'FD38997B455A8EB9F8E9B4BBF52F77D31F699CED5BED9EE0CFA14BFD28481C23',X'E1D07408CF0194414322209912929AE2BA71EA693F45C1E25E197F355DE80959');
INSERT INTO "journal" VALUES(540,'K-0000033-5',4,'2026-11-22T16:59:56.050030Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','aba61c298a48466f95f10f4242aa6aed','{"batch":"W-0000007-8"}',NULL,X'34FD273714828A19157E4187A158EF319A031BB203F4D655321261D098BEFD9E',X'FA90A3E3F6377C9B2557728F1C07D066B0C940AF2F2994E80D136C3D7A266C04');
INSERT INTO "journal" VALUES(541,'K-0000035-1',4,'2026-11-22T16:59:56.050030Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','aba61c298a48466f95f10f4242aa6aed','{"batch":"W-0000007-8"}',NULL,X'BA8237823401A0ED0DDDCEBCBD75C692DF3CEEC6C25F8EDEC719A5E9EBBC4381',X'8871D7BD7737B74D518B864A9B289A9152058E2F2B6DEB8C98C6F2168F82F6C8');
INSERT INTO "journal" VALUES(542,'W-0000007-8',2,'2026-11-22T16:59:56.050030Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','aba61c298a48466f95f10f4242aa6aed','{"parcels":3}',NULL,X'CA0F90C5FE0A4499F85D8F1160A1E10778D2C4FF94DBD4213E62FD8DDEB075B3',X'799C0529BB92070C80A655F71FAEB85A0BEE699B1C8865E1E6803DDC938B8936');
INSERT INTO "journal" VALUES(543,'K-0000031-9',5,'2026-11-22T16:59:56.056815Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','173c66bc71214d829539a6e2b48fc404','{"batch":"W-0000007-8"}',NULL,X'E1D07408CF0194414322209912929AE2BA71EA693F45C1E25E197F355DE80959',X'22704A592307167DFC1A04653E768F37D54B0748734ADAAF579CEC0F2CF91125');
INSERT INTO "journal" VALUES(544,'K-0000033-5',5,'2026-11-22T16:59:56.056815Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','173c66bc71214d829539a6e2b48fc404','{"batch":"W-0000007-8"}',NULL,X'FA90A3E3F6377C9B2557728F1C07D066B0C940AF2F2994E80D136C3D7A266C04',X'9CAC23CFE5CAE4ADACBFF617385C633C658351FA2350D68AFA9B561C7C27D668');
INSERT INTO "journal" VALUES(545,'K-0000035-1',5,'2026-11-22T16:59:56.056815Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','173c66bc71214d829539a6e2b48fc404','{"batch":"W-0000007-8"}',NULL,X'8871D7BD7737B74D518B864A9B289A9152058E2F2B6DEB8C98C6F2168F82F6C8',X'D184543CE61386317DCF2A6A38B669C1C2499BF4344BAA3CF8417FA84FE22FFD');
INSERT INTO "journal" VALUES(546,'Z-0000015-H',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":2044,"quantity":-6}',NULL,X'E704E1AEDF0C393D19AF6050AC27A4328C8B7B6C38FAE91D825D9EC8FEBF72E7',X'408D18CA489FC163BFD6FD74CB2C474C1C13ACD5716B0B3FB6ED8E4CA66CD880');
INSERT INTO "journal" VALUES(547,'Z-0000005-L',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":2110,"quantity":-15}',NULL,X'DDB8AAC328ECA30CC9EB6F4E383BDD34DF23F349533E48BE0633326AD6AF8FCC',X'2E3A67717C4D1C0A748EC01825DA0BB0943B750E1E84014C4841458BACEF4069');
INSERT INTO "journal" VALUES(548,'Z-0000017-D',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":1022,"quantity":-3}',NULL,X'BEF0A6B7BB86ED30B1A9C9102257E53F28A63E8D9ECAEB525F09AB619FC059DD',X'65E445F6AA16C107D0B059EBAEFE87C701996318C6EB3B1BB2BF58BD30721262');
INSERT INTO "journal" VALUES(549,'Z-0000007-H',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":1066,"quantity":-9}',NULL,X'A83EEABD4EA033E0CE5A675FF13BC3E47F19D96F080C537B1884E09EB47BCB97',X'0E5BA4290B1343CCDD44C8C221A326C1AB8867750339AB89C5427D7F37CD49C8');
INSERT INTO "journal" VALUES(550,'Z-0000013-L',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":1022,"quantity":-3}',NULL,X'DD5C500F10CBB36D6C97499495E15F268FBF85118C9819D9C53EF79B719F32C2',X'8A867409BE9633195D86716287CE6CDA951109BBFF34E7B5BA6F7850031DAA6C');
INSERT INTO "journal" VALUES(551,'Z-0000003-P',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":1044,"quantity":-6}',NULL,X'45BDF3A898F98EA89B459B547A8BA9ABFFC3C1B4393A63A85059F2C69BA46FDF',X'C084F50094C1F8D2782AF8D8963238B3AAD38B71D7A9AE36E943011BB8054894');
INSERT INTO "journal" VALUES(552,'Z-0000019-9',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":20660,"quantity":-90}',NULL,X'3A99E8F34EFC6E3CFE6A8081A336F8AB18A7BE0316105A32C62DFB9215263B0D',X'E9845869D881E527B501349FAA144704129FD18AF075AC1D330FACF976C89585');
INSERT INTO "journal" VALUES(553,'Z-0000009-D',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":20660,"quantity":-90}',NULL,X'8D2E74741A6D445B9F29C02F277865922C610336D4E231F657B3263FACA1D61D',X'10C1C3756E509DDCD6AC00D4AB9746375B41FA3E169DEE369DF080476608F3D3');
INSERT INTO "journal" VALUES(554,'Z-0000011-P',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":2044,"quantity":-6}',NULL,X'D74D1F8B2353EB5668FBC63835A4DA64185FE9DCA5EB4CFDD6DFBA8FAE918E27',X'7331820300FE4F02EB15DD584BC0AFC35DE9E1EB2F5C8114DBB653817D828929');
INSERT INTO "journal" VALUES(555,'Z-0000001-T',9,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'ae2e7378621f4951ada1bea0137ea17b','{"batch":"W-0000007-8","on_hand":2110,"quantity":-15}',NULL,X'62838DBA02C4E64AF3A04B88FA1C29407AB09841EBAE6F220A724A73DA6E4E86',X'7B470FAE027A9C4A265DF4938A86CC2B541466CB8FD7C5FF76B5F406C17210B6');
INSERT INTO "journal" VALUES(556,'W-0000007-8',3,'2026-11-22T16:59:56.067095Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','ae2e7378621f4951ada1bea0137ea17b','{"parcels":3}',NULL,X'799C0529BB92070C80A655F71FAEB85A0BEE699B1C8865E1E6803DDC938B8936',X'45F2F953C5B511F10C8922B219B597360F24F106B7193FE3B40B5738F6FDF322');
INSERT INTO "journal" VALUES(557,'K-0000031-9',6,'2026-11-22T16:59:56.075293Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','90726425156246918b00acedd16a06aa','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'22704A592307167DFC1A04653E768F37D54B0748734ADAAF579CEC0F2CF91125',X'ED85C2D19DCFEA2BC39EE73B9A2716ADD7F1A800C9FEE927A947B1A06D4BECC1');
INSERT INTO "journal" VALUES(558,'K-0000033-5',6,'2026-11-22T16:59:56.075293Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','90726425156246918b00acedd16a06aa','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'9CAC23CFE5CAE4ADACBFF617385C633C658351FA2350D68AFA9B561C7C27D668',X'5D193E15F359F794AF57F0F4DA0F886A946C9B1D0C8D53A077804543DEA58457');
INSERT INTO "journal" VALUES(559,'K-0000035-1',6,'2026-11-22T16:59:56.075293Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','90726425156246918b00acedd16a06aa','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'D184543CE61386317DCF2A6A38B669C1C2499BF4344BAA3CF8417FA84FE22FFD',X'E9214332DA50F2911169108B585D00A21A69075EDC802C7063799214E2EB3F1C');
INSERT INTO "journal" VALUES(560,'W-0000007-8',4,'2026-11-22T16:59:56.087662Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','b8bef001294947bbadd739d57d39279b','{}',NULL,X'45F2F953C5B511F10C8922B219B597360F24F106B7193FE3B40B5738F6FDF322',X'8CD3EA636341ED6191E07DF84D7C752395DB68D535314EF485B84E69ADF7B43B');
INSERT INTO "journal" VALUES(561,'K-0000031-9',7,'2026-11-22T16:59:56.091704Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','907e06e095b34a8a9915f1a3d5e73fb0','{"carrier":"sagawa","tracking_number":"400000000315"}',NULL,X'ED85C2D19DCFEA2BC39EE73B9A2716ADD7F1A800C9FEE927A947B1A06D4BECC1',X'FD8F250AAFC8AA55AB5C73F33C1B9E67C0AEE62B6EBD85AB171719B04B4370B2');
INSERT INTO "journal" VALUES(562,'K-0000033-5',7,'2026-11-22T16:59:56.091704Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','907e06e095b34a8a9915f1a3d5e73fb0','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'5D193E15F359F794AF57F0F4DA0F886A946C9B1D0C8D53A077804543DEA58457',X'1B7D3DA07B5094A9CB2668788ADBD1210C10833B0113BE303A8A6BE16D8BFE51');
INSERT INTO "journal" VALUES(563,'K-0000035-1',7,'2026-11-22T16:59:56.091704Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','907e06e095b34a8a9915f1a3d5e73fb0','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'E9214332DA50F2911169108B585D00A21A69075EDC802C7063799214E2EB3F1C',X'B15436DBC3324D8DAD5E869D6C148CBF99DB530B0361D4C546B041EEB3FD743C');
INSERT INTO "journal" VALUES(564,'W-0000008-6',1,'2026-11-22T16:59:56.096001Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','c539aa7bdffa4923b7878d88f301e55f','{"kit":"B"}',NULL,X'',X'E38A898695AC670893C486F8FEF9DDB252729967734EE22B6B1C06D52BF9642C');
INSERT INTO "journal" VALUES(565,'K-0000032-7',3,'2026-11-22T16:59:56.096001Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c539aa7bdffa4923b7878d88f301e55f','{"batch":"W-0000008-6"}',NULL,X'F874628788AF5506F30EA513D2C576DA3E63E318BE8F898972F9166E687F7966',X'34627A72699AE029A06AEFC26BF67C903CCAE461FE683794411F6564AC0D7A2D');
INSERT INTO "journal" VALUES(566,'K-0000034-3',3,'2026-11-22T16:59:56.096001Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c539aa7bdffa4923b7878d88f301e55f','{"batch":"W-0000008-6"}',NULL,X'98D2224EA8182027003A0AAD4196EDA2434BCFDC36EAB17DC9F4C2EBF8F778DD',X'27D600C5353E7DB2B243E9BD56B7901FD9F708C7E61E721F6CB24598FAAE0C6D');
INSERT INTO "journal" VALUES(567,'K-0000036-0',3,'2026-11-22T16:59:56.096001Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c539aa7bdffa4923b7878d88f301e55f','{"batch":"W-0000008-6"}',NULL,X'D970049D6650E0C5A37B58F5D3529FD843CB7921A9A1759DDE03C861DCCE80A5',X'B82F192525FF758FD0C9CD3468C52B737C45D64268D5496F7CB21851FC52C25F');
INSERT INTO "journal" VALUES(568,'K-0000032-7',4,'2026-11-22T16:59:56.118758Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','2a0d0ae20cf4451f81905033df5d4d48','{"batch":"W-0000008-6","services":"1"}',NULL,X'34627A72699AE029A06AEFC26BF67C903CCAE461FE683794411F6564AC0D7A2D',X'461ADCAB3E8EEB2B909F08A6502105CBF8D16E8E2A904802B0832DD7CB090618');
INSERT INTO "journal" VALUES(569,'K-0000034-3',4,'2026-11-22T16:59:56.118758Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','2a0d0ae20cf4451f81905033df5d4d48','{"batch":"W-0000008-6","services":"1"}',NULL,X'27D600C5353E7DB2B243E9BD56B7901FD9F708C7E61E721F6CB24598FAAE0C6D',X'CD6B4446ACCD1DD80E72D4FC6E500AF79179DB63EC74A138760FD19F6747E6CB');
INSERT INTO "journal" VALUES(570,'K-0000036-0',4,'2026-11-22T16:59:56.118758Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','2a0d0ae20cf4451f81905033df5d4d48','{"batch":"W-0000008-6","services":"1"}',NULL,X'B82F192525FF758FD0C9CD3468C52B737C45D64268D5496F7CB21851FC52C25F',X'4B13FA4A36A6E8ED9B446A96E620E414BBEB5445F8A6492FC41004F33311AE0F');
INSERT INTO "journal" VALUES(571,'W-0000008-6',2,'2026-11-22T16:59:56.118758Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','2a0d0ae20cf4451f81905033df5d4d48','{"parcels":3}',NULL,X'E38A898695AC670893C486F8FEF9DDB252729967734EE22B6B1C06D52BF9642C',X'FD21526666FB40B11889994AE64D15FDA8BA636EA6D7F0588B6CC7B150869731');
INSERT INTO "journal" VALUES(572,'K-0000032-7',5,'2026-11-22T16:59:56.129714Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','8319da2fe58b4f9d82a4f6b1cf5bd1de','{"batch":"W-0000008-6"}',NULL,X'461ADCAB3E8EEB2B909F08A6502105CBF8D16E8E2A904802B0832DD7CB090618',X'6CC604BA42C96B00C38A4F4020DA3EB911E754977ACE8E9FD63463911D10ABCD');
INSERT INTO "journal" VALUES(573,'K-0000034-3',5,'2026-11-22T16:59:56.129714Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','8319da2fe58b4f9d82a4f6b1cf5bd1de','{"batch":"W-0000008-6"}',NULL,X'CD6B4446ACCD1DD80E72D4FC6E500AF79179DB63EC74A138760FD19F6747E6CB',X'2653C7C7920E2485DBD52CEEE0CF6B0CFBFB8FC27490E67F7D63A246D4139D32');
INSERT INTO "journal" VALUES(574,'K-0000036-0',5,'2026-11-22T16:59:56.129714Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','8319da2fe58b4f9d82a4f6b1cf5bd1de','{"batch":"W-0000008-6"}',NULL,X'4B13FA4A36A6E8ED9B446A96E620E414BBEB5445F8A6492FC41004F33311AE0F',X'C4383F8CC97713035BB078C53B1CF22B5F89E78B4DCEC7B86DAEC9F740BA7C7B');
INSERT INTO "journal" VALUES(575,'W-0000008-6',3,'2026-11-22T16:59:56.134106Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','d9c0f1b35b924de6b20ef6dcb5c67809','{"parcels":3}',NULL,X'FD21526666FB40B11889994AE64D15FDA8BA636EA6D7F0588B6CC7B150869731',X'74F5E7794808704D40ABD830E045516C07F696C467537AD8B308F0DA96E1740B');
INSERT INTO "journal" VALUES(576,'K-0000032-7',6,'2026-11-22T16:59:56.139780Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cb21173c02664915b6f3c8d48a2e6902','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'6CC604BA42C96B00C38A4F4020DA3EB911E754977ACE8E9FD63463911D10ABCD',X'1457BAEC73F5903D3EA0980495861FC7B9AF4354CC9911012397DFFED3D54371');
INSERT INTO "journal" VALUES(577,'K-0000034-3',6,'2026-11-22T16:59:56.139780Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cb21173c02664915b6f3c8d48a2e6902','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'2653C7C7920E2485DBD52CEEE0CF6B0CFBFB8FC27490E67F7D63A246D4139D32',X'8D8AD18E1C12B19464A160B7250D6C61EDED50934FC2DB161F42EFF6485DEEF0');
INSERT INTO "journal" VALUES(578,'K-0000036-0',6,'2026-11-22T16:59:56.139780Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cb21173c02664915b6f3c8d48a2e6902','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'C4383F8CC97713035BB078C53B1CF22B5F89E78B4DCEC7B86DAEC9F740BA7C7B',X'C2F39155E23C459B736D088821A66FBCDA3514BE4E1F8C1B81D2818C6312AB40');
INSERT INTO "journal" VALUES(579,'W-0000008-6',4,'2026-11-22T16:59:56.145112Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','c16644ff95454248bfd76ed07432d697','{}',NULL,X'74F5E7794808704D40ABD830E045516C07F696C467537AD8B308F0DA96E1740B',X'57A6CCCF517AA9878CD052192D8B58FE0FABBE5AB3B355D6AE8E4C1D9675849A');
INSERT INTO "journal" VALUES(580,'K-0000032-7',7,'2026-11-22T16:59:56.149264Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9cbb9a0a7a534bfea55e61cbe176fc11','{"carrier":"yamato","tracking_number":"400000000341"}',NULL,X'1457BAEC73F5903D3EA0980495861FC7B9AF4354CC9911012397DFFED3D54371',X'B298F9C3BB2E39533C1388A17268C882EC38011493A0763B54F3C610842F4F10');
INSERT INTO "journal" VALUES(581,'K-0000034-3',7,'2026-11-22T16:59:56.149264Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9cbb9a0a7a534bfea55e61cbe176fc11','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'8D8AD18E1C12B19464A160B7250D6C61EDED50934FC2DB161F42EFF6485DEEF0',X'2F12F659796A689BFC27E8E8AFA7C7EDE978AC9C1CFF4B4918C5F3FD5A13F1E0');
INSERT INTO "journal" VALUES(582,'K-0000036-0',7,'2026-11-22T16:59:56.149264Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9cbb9a0a7a534bfea55e61cbe176fc11','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'C2F39155E23C459B736D088821A66FBCDA3514BE4E1F8C1B81D2818C6312AB40',X'80126C9AF75645D8D25B0009D53D0F14FC601836B913ADD1BD2E56195A9778C4');
INSERT INTO "journal" VALUES(583,'B-0000011-R',1,'2026-11-22T16:59:56.157837Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','7a61a6d73e3a4a34822f04d98adb159e','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'021329485D2D22E5AE2720B85B6BA3304E71B51B0B851EB65B040C61BF9A5F3C');
INSERT INTO "journal" VALUES(584,'A-0000027-8',1,'2026-11-22T16:59:56.157837Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7a61a6d73e3a4a34822f04d98adb159e','{"batch":11,"programme":1,"row":2}',NULL,X'',X'EFBF127131E9E611B73F54081AB3A80A0F858805E3A501B01B456E4170C790BE');
INSERT INTO "journal" VALUES(585,'A-0000028-6',1,'2026-11-22T16:59:56.157837Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7a61a6d73e3a4a34822f04d98adb159e','{"batch":11,"programme":1,"row":3}',NULL,X'',X'79584FA69F517C2BD71700332DA6E420326457DF4AF66509CD620B2F2871693F');
INSERT INTO "journal" VALUES(586,'A-0000029-4',1,'2026-11-22T16:59:56.157837Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7a61a6d73e3a4a34822f04d98adb159e','{"batch":11,"programme":1,"row":4}',NULL,X'',X'75B1341E78CE3A5AF152368E8DB8B2F7AB0702E65A4F5E734DC6247751153300');
INSERT INTO "journal" VALUES(587,'A-0000030-I',1,'2026-11-22T16:59:56.157837Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7a61a6d73e3a4a34822f04d98adb159e','{"batch":11,"programme":1,"row":5}',NULL,X'',X'71BD9F5FD64B4798BB30080827229BE0AC0A3D4E4611AFD46EEF9B2A0ACFCB01');
INSERT INTO "journal" VALUES(588,'K-0000033-5',8,'2026-11-22T16:59:56.185248Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','9c9c644e7b674236ad538237ac928d1f','{"on":"2020-01-18"}',NULL,X'1B7D3DA07B5094A9CB2668788ADBD1210C10833B0113BE303A8A6BE16D8BFE51',X'631B4C48BD6569BBEAD522E05C76D14DF2115D0BA7687DEC14237F906B9D04BA');
INSERT INTO "journal" VALUES(589,'K-0000035-1',8,'2026-11-22T16:59:56.185248Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','9c9c644e7b674236ad538237ac928d1f','{"on":"2020-01-18"}',NULL,X'B15436DBC3324D8DAD5E869D6C148CBF99DB530B0361D4C546B041EEB3FD743C',X'C94142ADF753FBEA7A539F448B25CA9368DD7194100680C82DA4D21A3CEA5D39');
INSERT INTO "journal" VALUES(590,'K-0000031-9',8,'2026-11-22T16:59:56.191911Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','6dee4347874c4ca1becf5f730f41be64','{"on":"2020-01-19"}',NULL,X'FD8F250AAFC8AA55AB5C73F33C1B9E67C0AEE62B6EBD85AB171719B04B4370B2',X'F816694D81AB51316638CA2F30ADD62223F8664B25FFF5145EF6FF047B9358D9');
INSERT INTO "journal" VALUES(591,'A-0000023-G',2,'2026-11-22T16:59:56.195590Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','4c0dcc618c4c4fdfba002901dd56e462','{"programme":1,"reasons":["size"]}',NULL,X'A195152882F232524C76AE439ADC0DC53D68152EC9BEC696EA13BB4EB09008E1',X'1854CA55FFF0343434FE47C2FDA6C721ABDE99E056C38D44AA7C75C0B43406CD');
INSERT INTO "journal" VALUES(592,'K-0000034-3',8,'2026-11-22T16:59:56.208594Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','47e5b0977ffb49f6a20945a1bca3c53a','{"on":"2020-01-18"}',NULL,X'2F12F659796A689BFC27E8E8AFA7C7EDE978AC9C1CFF4B4918C5F3FD5A13F1E0',X'6DAB61DECD9E1B79A6D824B95ADE8BDA6869FE3A23E5D68017486BB9A8B35BE9');
INSERT INTO "journal" VALUES(593,'K-0000036-0',8,'2026-11-22T16:59:56.208594Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','47e5b0977ffb49f6a20945a1bca3c53a','{"on":"2020-01-18"}',NULL,X'80126C9AF75645D8D25B0009D53D0F14FC601836B913ADD1BD2E56195A9778C4',X'D69A8DE6D67E660C3EC14F3D4A613E3B6006CBFBADA1531F29FC1484E08128B4');
INSERT INTO "journal" VALUES(594,'K-0000032-7',8,'2026-11-22T16:59:56.213004Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','79f4fc3d1edf4a34bb7dab400bebbc01','{"on":"2020-01-19"}',NULL,X'B298F9C3BB2E39533C1388A17268C882EC38011493A0763B54F3C610842F4F10',X'D3B354B95A94FF71C5EA1CA87C96E85BED91828FEA0AF15EE7C8CFDE738602AC');
INSERT INTO "journal" VALUES(595,'cutoff:2020-02-01',1,'2026-11-22T16:59:56.219025Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'E0EF122D9A28B31CF15B999A6E0984D8195871C2FEFCA4AB46F626806B2E0E87');
INSERT INTO "journal" VALUES(596,'A-0000020-M',3,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','07a4fcc221234de3b18918c43d987ee4','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'6D4EF67EAB5562B79C4D0FCDBA3444084A54577BFA244EE8ADD7BCEA550FBC3B',X'38FD1522E6BA1FEC5FD9F1640CE04910647263368528974AC451D11C9B8FE663');
INSERT INTO "journal" VALUES(597,'A-0000021-K',4,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','07a4fcc221234de3b18918c43d987ee4','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'26EF05149AC38255529390FD0A9918C709093F0C6BD295F313E373C433AE9D4F',X'B7F98E1B3BD0D5C4C2D880C9328CF529DE1996D20C5477FC1DA17DDB150A187F');
INSERT INTO "journal" VALUES(598,'A-0000022-I',3,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','07a4fcc221234de3b18918c43d987ee4','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'12A941A83F63FDB187B1E9BAACDA90677EC9FA224596B69323FB830363599787',X'66CCAE82559E725E2A9B44C898E1199196012FE7EF15D0422DEDE3890BC92A16');
INSERT INTO "journal" VALUES(599,'K-0000037-Y',1,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','07a4fcc221234de3b18918c43d987ee4','{"because":"services","kit":"B"}',NULL,X'',X'9AF8FBA2D683214F9C704046BF6315B0C7514D6F8DB253734604123D2706A6D2');
INSERT INTO "journal" VALUES(600,'K-0000038-W',1,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','07a4fcc221234de3b18918c43d987ee4','{"kit":"A"}',NULL,X'',X'CF18BEF03A26746FEB42B0F96E56734EDF4C6299F3780E8ECAF9F8063D288B22');
INSERT INTO "journal" VALUES(601,'K-0000039-U',1,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','07a4fcc221234de3b18918c43d987ee4','{"kit":"B"}',NULL,X'',X'3C4C230483E039C2F26F333FDB40054B92FFDF24B6F90E83D85BA6D2C4A4AB1A');
INSERT INTO "journal" VALUES(602,'K-0000040-7',1,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','07a4fcc221234de3b18918c43d987ee4','{"kit":"A"}',NULL,X'',X'73F09A232EB28F95185DABF1E56F49F671AAEF24F29346069D20F3B558C4B919');
INSERT INTO "journal" VALUES(603,'K-0000041-5',1,'2026-11-22T16:59:56.220497Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','07a4fcc221234de3b18918c43d987ee4','{"kit":"B"}',NULL,X'',X'96597D0FB5A19B26D37E7CB2262F50DC3A86D701674EEDC5DF48572471098346');
INSERT INTO "journal" VALUES(604,'cutoff:2020-02-01',2,'2026-11-22T16:59:56.230795Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','ea300638fafc47dbaf29b589517447ec','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'E0EF122D9A28B31CF15B999A6E0984D8195871C2FEFCA4AB46F626806B2E0E87',X'6987ADC5ACAA1A045917CBD4DD2EF82657FD7ED35FF0999743901A67C9FBF20C');
INSERT INTO "journal" VALUES(605,'K-0000038-W',2,'2026-11-22T16:59:56.243501Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','ab4bdb1ce1e14de19e279b6733c28600','{}',NULL,X'CF18BEF03A26746FEB42B0F96E56734EDF4C6299F3780E8ECAF9F8063D288B22',X'FDC552E0713384AF30C6CFB0B98D0288631FB02AE1D0EE4536A09ADACF9169F8');
INSERT INTO "journal" VALUES(606,'K-0000039-U',2,'2026-11-22T16:59:56.243501Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','ab4bdb1ce1e14de19e279b6733c28600','{}',NULL,X'3C4C230483E039C2F26F333FDB40054B92FFDF24B6F90E83D85BA6D2C4A4AB1A',X'DB39E0A41CD532EAD5C0DD52F7F6ACB0EA78E9500EAD43D5760CEE5A12F766AF');
INSERT INTO "journal" VALUES(607,'K-0000040-7',2,'2026-11-22T16:59:56.243501Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','ab4bdb1ce1e14de19e279b6733c28600','{}',NULL,X'73F09A232EB28F95185DABF1E56F49F671AAEF24F29346069D20F3B558C4B919',X'B94489D14C8AE65C7F6669E0571642813BA9C2D934876D430A8D47B6A4C84462');
INSERT INTO "journal" VALUES(608,'K-0000041-5',2,'2026-11-22T16:59:56.243501Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','ab4bdb1ce1e14de19e279b6733c28600','{}',NULL,X'96597D0FB5A19B26D37E7CB2262F50DC3A86D701674EEDC5DF48572471098346',X'89F097E4A7A74162B1B0A01DFBA37B649737D084CAC2CAFD1F3E9AFA5B32C29F');
INSERT INTO "journal" VALUES(609,'W-0000009-4',1,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','66a53ea6c2e844539bdd4453baec806f','{"kit":"A"}',NULL,X'',X'37700A6AEC0C17B134DDD2FECA09784D5E3A0710AF91FB357CBEB036ABBD5A2D');
INSERT INTO "journal" VALUES(610,'K-0000038-W',3,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4"}',NULL,X'FDC552E0713384AF30C6CFB0B98D0288631FB02AE1D0EE4536A09ADACF9169F8',X'40D9E608AC07932B33DC973071B7CE5711CBBB03650D05882F23EFF4D4997A79');
INSERT INTO "journal" VALUES(611,'K-0000040-7',3,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4"}',NULL,X'B94489D14C8AE65C7F6669E0571642813BA9C2D934876D430A8D47B6A4C84462',X'A1C426802396700D9F98C679B17C570816E25BC8124C19D5ED109A5FE2C5E14B');
INSERT INTO "journal" VALUES(612,'Z-0000015-H',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":2044,"quantity":4}',NULL,X'408D18CA489FC163BFD6FD74CB2C474C1C13ACD5716B0B3FB6ED8E4CA66CD880',X'36B6062D71641113427DED05703F3B4905ECF0D3743C45DA28129F7BD7AAA922');
INSERT INTO "journal" VALUES(613,'Z-0000005-L',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":2110,"quantity":10}',NULL,X'2E3A67717C4D1C0A748EC01825DA0BB0943B750E1E84014C4841458BACEF4069',X'7FDA5AF6F32E9BCEABA6827CFF2D4C05C96F9BC8E2C5156812F021C1527F9D89');
INSERT INTO "journal" VALUES(614,'Z-0000017-D',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":1022,"quantity":2}',NULL,X'65E445F6AA16C107D0B059EBAEFE87C701996318C6EB3B1BB2BF58BD30721262',X'AB0AFE2964A6888B2BAAF009DC496560B40A1F0A3E3D746D2DEE9E329FF6AB82');
INSERT INTO "journal" VALUES(615,'Z-0000007-H',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":1066,"quantity":6}',NULL,X'0E5BA4290B1343CCDD44C8C221A326C1AB8867750339AB89C5427D7F37CD49C8',X'B32CA76D43CACD4B9EB803BD2D3B5FCC51284C419AC40251689347B3EE9C6D42');
INSERT INTO "journal" VALUES(616,'Z-0000013-L',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":1022,"quantity":2}',NULL,X'8A867409BE9633195D86716287CE6CDA951109BBFF34E7B5BA6F7850031DAA6C',X'ECC92DABCA81B1EF6E0049EB64E912D687D82B7A57DEB39022340ABBE914DDAE');
INSERT INTO "journal" VALUES(617,'Z-0000003-P',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":1044,"quantity":4}',NULL,X'C084F50094C1F8D2782AF8D8963238B3AAD38B71D7A9AE36E943011BB8054894',X'B0619ECE18628BEBD7C8CFAB503C8C283E116D3D4B7AE72F6AF2424F2F7928FB');
INSERT INTO "journal" VALUES(618,'Z-0000019-9',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":20660,"quantity":60}',NULL,X'E9845869D881E527B501349FAA144704129FD18AF075AC1D330FACF976C89585',X'C0EA6749D56F102910A6CCCCDA5FA4784ABE78EE1A418ABA228157FB7071D428');
INSERT INTO "journal" VALUES(619,'Z-0000009-D',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":20660,"quantity":60}',NULL,X'10C1C3756E509DDCD6AC00D4AB9746375B41FA3E169DEE369DF080476608F3D3',X'C71F05748997506BE51A5D834984A88D3B6346B25095319E8B25AE1A58EEC5B0');
INSERT INTO "journal" VALUES(620,'Z-0000011-P',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":2044,"quantity":4}',NULL,X'7331820300FE4F02EB15DD584BC0AFC35DE9E1EB2F5C8114DBB653817D828929',X'3AC7FD2E44C17B4122F216E923DD38CDC669D389A18D207D20DE6A73A4D45E8E');
INSERT INTO "journal" VALUES(621,'Z-0000001-T',10,'2026-11-22T16:59:56.255622Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'66a53ea6c2e844539bdd4453baec806f','{"batch":"W-0000009-4","on_hand":2110,"quantity":10}',NULL,X'7B470FAE027A9C4A265DF4938A86CC2B541466CB8FD7C5FF76B5F406C17210B6',X'F8E9FAE07F71C7AB7144E9ADDAB39F298A42A5EF6405A5FA51DE2AE13F4AEFFB');
INSERT INTO "journal" VALUES(622,'K-0000038-W',4,'2026-11-22T16:59:56.270405Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','0ed5dd8e783d4c208d095747d5d274b2','{"batch":"W-0000009-4"}',NULL,X'40D9E608AC07932B33DC973071B7CE5711CBBB03650D05882F23EFF4D4997A79',X'D5294A6C8C34ED1D6CAD5458DD1841099AEFCA63ABB3ACB4437F4767B29D78C0');
INSERT INTO "journal" VALUES(623,'K-0000040-7',4,'2026-11-22T16:59:56.270405Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','0ed5dd8e783d4c208d095747d5d274b2','{"batch":"W-0000009-4"}',NULL,X'A1C426802396700D9F98C679B17C570816E25BC8124C19D5ED109A5FE2C5E14B',X'373CDEFF46BF682FA5C6F23734AE3756B43348A0B3982C1E22011286A2388768');
INSERT INTO "journal" VALUES(624,'W-0000009-4',2,'2026-11-22T16:59:56.270405Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','0ed5dd8e783d4c208d095747d5d274b2','{"parcels":2}',NULL,X'37700A6AEC0C17B134DDD2FECA09784D5E3A0710AF91FB357CBEB036ABBD5A2D',X'AC88AB63D81B6C50FF962397EC5CF2383A904E3EDCD8EDD8B863B8C5E30C4FB2');
INSERT INTO "journal" VALUES(625,'K-0000038-W',5,'2026-11-22T16:59:56.276720Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','7df164d0e7a3474ebacd4a54e8f31ee9','{"batch":"W-0000009-4"}',NULL,X'D5294A6C8C34ED1D6CAD5458DD1841099AEFCA63ABB3ACB4437F4767B29D78C0',X'C2777C674767DC0195BF298DBE9071BF57C74BFD0CFBF0D026D3CFEB0AB754FC');
INSERT INTO "journal" VALUES(626,'K-0000040-7',5,'2026-11-22T16:59:56.276720Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','7df164d0e7a3474ebacd4a54e8f31ee9','{"batch":"W-0000009-4"}',NULL,X'373CDEFF46BF682FA5C6F23734AE3756B43348A0B3982C1E22011286A2388768',X'23BE8175CDEB64E4BB25FD1A5FD7197053972CC35358457DDFD0F6501E13415A');
INSERT INTO "journal" VALUES(627,'Z-0000015-H',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":2040,"quantity":-4}',NULL,X'36B6062D71641113427DED05703F3B4905ECF0D3743C45DA28129F7BD7AAA922',X'6520124B703107564EC4FAE176526A1B8A63FA0DEE401B97B038140ACBE03644');
INSERT INTO "journal" VALUES(628,'Z-0000005-L',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":2100,"quantity":-10}',NULL,X'7FDA5AF6F32E9BCEABA6827CFF2D4C05C96F9BC8E2C5156812F021C1527F9D89',X'78CD94F87800C606963738B77881CD74445646FA5138606B8FE3564726F09F01');
INSERT INTO "journal" VALUES(629,'Z-0000017-D',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":1020,"quantity":-2}',NULL,X'AB0AFE2964A6888B2BAAF009DC496560B40A1F0A3E3D746D2DEE9E329FF6AB82',X'5077D619AE6AE0D4345477838356B99FA355A91F407571B32B9B908E375F1A1B');
INSERT INTO "journal" VALUES(630,'Z-0000007-H',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":1060,"quantity":-6}',NULL,X'B32CA76D43CACD4B9EB803BD2D3B5FCC51284C419AC40251689347B3EE9C6D42',X'B6074562045B02F084A6996A4D6182C2A5177FB9CECEE58718CB352C9C72F604');
INSERT INTO "journal" VALUES(631,'Z-0000013-L',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":1020,"quantity":-2}',NULL,X'ECC92DABCA81B1EF6E0049EB64E912D687D82B7A57DEB39022340ABBE914DDAE',X'7ABF29D7A6ABDE8B216136D96F682A4472DBEC6515269CA5C5ED15C829F219CA');
INSERT INTO "journal" VALUES(632,'Z-0000003-P',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":1040,"quantity":-4}',NULL,X'B0619ECE18628BEBD7C8CFAB503C8C283E116D3D4B7AE72F6AF2424F2F7928FB',X'2AEE3FFFFED1AE87AE21060256507897A4EFCE72A6899237774A8339569881B3');
INSERT INTO "journal" VALUES(633,'Z-0000019-9',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":20600,"quantity":-60}',NULL,X'C0EA6749D56F102910A6CCCCDA5FA4784ABE78EE1A418ABA228157FB7071D428',X'B0E2503CFF57A1F7F0FE00D19AAB7906757889E1750961A3F6E4F6C4067B7535');
INSERT INTO "journal" VALUES(634,'Z-0000009-D',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":20600,"quantity":-60}',NULL,X'C71F05748997506BE51A5D834984A88D3B6346B25095319E8B25AE1A58EEC5B0',X'B687DED2F1F7E60B33661D295D61E2AF7706ACFFD28B441C3ED536BBC175EF05');
INSERT INTO "journal" VALUES(635,'Z-0000011-P',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":2040,"quantity":-4}',NULL,X'3AC7FD2E44C17B4122F216E923DD38CDC669D389A18D207D20DE6A73A4D45E8E',X'651E51A458F4CA70E6889DFA9EA61D5E97755A305C0AEBD2B00556D1D421BD37');
INSERT INTO "journal" VALUES(636,'Z-0000001-T',11,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'e5ecd2cab06c411381e0ac5a8f50bb36','{"batch":"W-0000009-4","on_hand":2100,"quantity":-10}',NULL,X'F8E9FAE07F71C7AB7144E9ADDAB39F298A42A5EF6405A5FA51DE2AE13F4AEFFB',X'D84C3CD4E3204EBF1AD595C28F4B8C2E752962B0F507014D5C216F9A58EAE2D5');
INSERT INTO "journal" VALUES(637,'W-0000009-4',3,'2026-11-22T16:59:56.280948Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','e5ecd2cab06c411381e0ac5a8f50bb36','{"parcels":2}',NULL,X'AC88AB63D81B6C50FF962397EC5CF2383A904E3EDCD8EDD8B863B8C5E30C4FB2',X'B12E37BC0396D9410922EAAABB3B1D17C9F038B7DB310E4BF8B13CFFA80431D2');
INSERT INTO "journal" VALUES(638,'K-0000038-W',6,'2026-11-22T16:59:56.289213Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','e026f2813d924435813a5893234514f4','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'C2777C674767DC0195BF298DBE9071BF57C74BFD0CFBF0D026D3CFEB0AB754FC',X'A8C9B8E909AE597AAEEC6C330BDDFF695F6B30AF505F65129B024990C0A5409F');
INSERT INTO "journal" VALUES(639,'K-0000040-7',6,'2026-11-22T16:59:56.289213Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','e026f2813d924435813a5893234514f4','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'23BE8175CDEB64E4BB25FD1A5FD7197053972CC35358457DDFD0F6501E13415A',X'1C5B6A5154EAF8F5FEBBFC4926EA22F88B5BDACBC3B7A8836006B5CF6F3F71E7');
INSERT INTO "journal" VALUES(640,'W-0000009-4',4,'2026-11-22T16:59:56.296508Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','42c86a8f914243a1936b37ad16fdfa60','{}',NULL,X'B12E37BC0396D9410922EAAABB3B1D17C9F038B7DB310E4BF8B13CFFA80431D2',X'3D0C9D90B2820118B268EA9A4846E91881995F763064CF2AE65F1A03AE6BC342');
INSERT INTO "journal" VALUES(641,'K-0000038-W',7,'2026-11-22T16:59:56.300694Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','5b02b43ade3644ab858408836207841c','{"carrier":"sagawa","tracking_number":"400000000374"}',NULL,X'A8C9B8E909AE597AAEEC6C330BDDFF695F6B30AF505F65129B024990C0A5409F',X'F06C5617224753F9F228199135E0A7B56D4EAD99E79FED20E2E6EDDF885494E1');
INSERT INTO "journal" VALUES(642,'K-0000040-7',7,'2026-11-22T16:59:56.300694Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','5b02b43ade3644ab858408836207841c','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'1C5B6A5154EAF8F5FEBBFC4926EA22F88B5BDACBC3B7A8836006B5CF6F3F71E7',X'842F9BBC44ADEBCE83A12E2ECBBFCEDE71D56533B95B4D3ABFC578019E77BA4A');
INSERT INTO "journal" VALUES(643,'W-0000010-I',1,'2026-11-22T16:59:56.305066Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','2916bd11d9004e0ab2f128813550ce3e','{"kit":"B"}',NULL,X'',X'739BE5E10B3C13B4185F274D5571FECCEF6D1BE2E891B99AE579E81C13D66186');
INSERT INTO "journal" VALUES(644,'K-0000039-U',3,'2026-11-22T16:59:56.305066Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','2916bd11d9004e0ab2f128813550ce3e','{"batch":"W-0000010-I"}',NULL,X'DB39E0A41CD532EAD5C0DD52F7F6ACB0EA78E9500EAD43D5760CEE5A12F766AF',X'A4785BC2BAF4C38E1D1F540DED0231C8615EC7CCEFFB3067BC859C9693A7C612');
INSERT INTO "journal" VALUES(645,'K-0000041-5',3,'2026-11-22T16:59:56.305066Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','2916bd11d9004e0ab2f128813550ce3e','{"batch":"W-0000010-I"}',NULL,X'89F097E4A7A74162B1B0A01DFBA37B649737D084CAC2CAFD1F3E9AFA5B32C29F',X'DDF4794E7C0BBFAFAA1B74AB2D9B46C7E1A340D4E36D7A1103676026E679FDB7');
INSERT INTO "journal" VALUES(646,'K-0000039-U',4,'2026-11-22T16:59:56.318272Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','47a34b269e70435489773d2c73ab4271','{"batch":"W-0000010-I","services":"1"}',NULL,X'A4785BC2BAF4C38E1D1F540DED0231C8615EC7CCEFFB3067BC859C9693A7C612',X'82DC652BEA39FDF77CCE84A91CD83A66575828A5A24866524EABB921EFA4D5BD');
INSERT INTO "journal" VALUES(647,'K-0000041-5',4,'2026-11-22T16:59:56.318272Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','47a34b269e70435489773d2c73ab4271','{"batch":"W-0000010-I","services":"1"}',NULL,X'DDF4794E7C0BBFAFAA1B74AB2D9B46C7E1A340D4E36D7A1103676026E679FDB7',X'120B872AC12CBB194B7080196170C94FDF58CDC8A531CC95F709A8C1FBCFCD5B');
INSERT INTO "journal" VALUES(648,'W-0000010-I',2,'2026-11-22T16:59:56.318272Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','47a34b269e70435489773d2c73ab4271','{"parcels":2}',NULL,X'739BE5E10B3C13B4185F274D5571FECCEF6D1BE2E891B99AE579E81C13D66186',X'725E66D67CDCDFDEF42BA55AA5A7C337561C3EED2248C877BCE5505DB1BD1367');
INSERT INTO "journal" VALUES(649,'K-0000039-U',5,'2026-11-22T16:59:56.325386Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','800f256d39164a1c8a0912edcc8cd3a1','{"batch":"W-0000010-I"}',NULL,X'82DC652BEA39FDF77CCE84A91CD83A66575828A5A24866524EABB921EFA4D5BD',X'E83DE528A11306C5B4B8361C5FF016E20C6621248F0CECB6188A5100E8A81B02');
INSERT INTO "journal" VALUES(650,'B-0000012-P',1,'2026-11-22T16:59:56.335094Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','72e07c7afeff49fa9a6f76cf77837bcb','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'26326BF920982CA43720DB195FEB1394D5D2FDCF66BBD04B3D723CFD5CD4828A');
INSERT INTO "journal" VALUES(651,'A-0000031-G',1,'2026-11-22T16:59:56.335094Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','72e07c7afeff49fa9a6f76cf77837bcb','{"batch":12,"programme":1,"row":2}',NULL,X'',X'914A85D52C0BC7B3B927612F2B6EBC90AC7A824819415E1C99C5788A4CC9A87A');
INSERT INTO "journal" VALUES(652,'A-0000032-E',1,'2026-11-22T16:59:56.335094Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','72e07c7afeff49fa9a6f76cf77837bcb','{"batch":12,"programme":1,"row":3}',NULL,X'',X'3C74A8D512BDC86A160367A1AC84C1F52E9973C4B91B0E22443454760296A26B');
INSERT INTO "journal" VALUES(653,'A-0000033-C',1,'2026-11-22T16:59:56.335094Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','72e07c7afeff49fa9a6f76cf77837bcb','{"batch":12,"programme":1,"row":4}',NULL,X'',X'2D588F0956166E41B8B2C5EA0D706DAD002DF8B36806F2D029D00CF5CF81E462');
INSERT INTO "journal" VALUES(654,'A-0000034-A',1,'2026-11-22T16:59:56.335094Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','72e07c7afeff49fa9a6f76cf77837bcb','{"batch":12,"programme":1,"row":5}',NULL,X'',X'9374789057A2CB05CEC671FA7BA014AF49B513E5553EE0E8C93231A2FA991116');
INSERT INTO "journal" VALUES(655,'cutoff:2020-02-11',1,'2026-11-22T16:59:56.358456Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'1C1288A11ABB9DF35E1513C00C23174E04BCC98AA5ED166ED481755BBA01F57E');
INSERT INTO "journal" VALUES(656,'A-0000025-C',3,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','799088b74bfe432aa7618c2393dd4ed5','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'C2689781743FE50AA801BD5FE925142045B78FCA6018E35664539E43D3DC843A',X'34203C9947B4906D917972C21A0D6BCE2B14A45BA39AC0A4A7A27A8065487422');
INSERT INTO "journal" VALUES(657,'A-0000026-A',3,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','799088b74bfe432aa7618c2393dd4ed5','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'FD4B03A03FCC1253C9FB2D4841774737E04C07A0B6C455EAB1D5F7344B1F14C4',X'010B032FADDBEA789D177ABFF83CEC87A28B8680620931380E20933D0D4627D8');
INSERT INTO "journal" VALUES(658,'K-0000042-3',1,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','799088b74bfe432aa7618c2393dd4ed5','{"kit":"A"}',NULL,X'',X'A1A6E4746FE561E0D2488A4B57E51A210D7A78363C1A677AABF965EC5E9B943C');
INSERT INTO "journal" VALUES(659,'K-0000043-1',1,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','799088b74bfe432aa7618c2393dd4ed5','{"kit":"B"}',NULL,X'',X'36F8ADB82E488F1EA7E7EBDBBCF9934A322592AB68829E62AE4EDFF2B27DA311');
INSERT INTO "journal" VALUES(660,'K-0000044-0',1,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','799088b74bfe432aa7618c2393dd4ed5','{"kit":"A"}',NULL,X'',X'869A9090E83F9F2AAAD84ED2C33C4DB379AD6BADBC8A4C6CC42B406841EFF4EA');
INSERT INTO "journal" VALUES(661,'K-0000045-Y',1,'2026-11-22T16:59:56.359835Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','799088b74bfe432aa7618c2393dd4ed5','{"kit":"B"}',NULL,X'',X'4246076AAB813D3A6EF480718A7BE0CDB691B7B27ED37977E8EA50F0248BDA19');
INSERT INTO "journal" VALUES(662,'cutoff:2020-02-11',2,'2026-11-22T16:59:56.379734Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','e91a0a80b1484186968bfe1f4d71bc91','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'1C1288A11ABB9DF35E1513C00C23174E04BCC98AA5ED166ED481755BBA01F57E',X'6B34ADC6A2D17F49038B8EDA05A0A930C072E7DFF67176CB27CD0DB806CDB7D2');
INSERT INTO "journal" VALUES(663,'K-0000038-W',8,'2026-11-22T16:59:56.390415Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','22a6a0d0d9f64c439dc683ff387aea37','{"on":"2020-01-26"}',NULL,X'F06C5617224753F9F228199135E0A7B56D4EAD99E79FED20E2E6EDDF885494E1',X'51E4C834F32DA610771BE704DA515D30ADD6B9D491356CFC4B3875DF40C7C6B9');
INSERT INTO "journal" VALUES(664,'K-0000040-7',8,'2026-11-22T16:59:56.390415Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','22a6a0d0d9f64c439dc683ff387aea37','{"on":"2020-01-26"}',NULL,X'842F9BBC44ADEBCE83A12E2ECBBFCEDE71D56533B95B4D3ABFC578019E77BA4A',X'8D2790C03AA4BDB3E9F2B948B4A785BDE2F6E24B856AA9EA942D1C856DB1C224');
INSERT INTO "journal" VALUES(665,'A-0000031-G',2,'2026-11-22T16:59:56.395271Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','6d67c6a695e54cb4a8e71ff7b14499c9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'914A85D52C0BC7B3B927612F2B6EBC90AC7A824819415E1C99C5788A4CC9A87A',X'B9A929B7D3AF0A6503AF20F314BCEB03773D650C6220907DC6BEA9B073BCDF79');
INSERT INTO "journal" VALUES(666,'B-0000013-N',1,'2026-11-22T16:59:56.407814Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','4d8b3f3f424d4ccea71f16a409f09c0d','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'02C41576A281B20A6313F46D621340343269B74E507112168BBB7521ECC997F4');
INSERT INTO "journal" VALUES(667,'A-0000035-8',1,'2026-11-22T16:59:56.407814Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','4d8b3f3f424d4ccea71f16a409f09c0d','{"batch":13,"programme":1,"row":3}',NULL,X'',X'F23AF43F769068771F52F0BDB965E94743306D37E1A8D688F4340DAD9265AD35');
INSERT INTO "journal" VALUES(668,'B-0000014-L',1,'2026-11-22T16:59:56.427663Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','fb1485584b054269b7d98f7e05a5027e','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'0BBE93412955FC65BFFBFF2885F3520ECF22937B063DC0F748CA5EDA9DDA5921');
INSERT INTO "journal" VALUES(669,'A-0000036-6',1,'2026-11-22T16:59:56.427663Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','fb1485584b054269b7d98f7e05a5027e','{"batch":14,"programme":1,"row":2}',NULL,X'',X'648A1539B8374CB2BE4C1144219397315EDD1191B2E10C1E99AE67A30811171A');
INSERT INTO "journal" VALUES(670,'A-0000037-4',1,'2026-11-22T16:59:56.427663Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','fb1485584b054269b7d98f7e05a5027e','{"batch":14,"programme":1,"row":3}',NULL,X'',X'3FF5D810EC70CF8A44210203D6D1FD586DF3BD44360E52AFBA82E62B08C12B04');
INSERT INTO "journal" VALUES(671,'A-0000038-2',1,'2026-11-22T16:59:56.427663Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','fb1485584b054269b7d98f7e05a5027e','{"batch":14,"programme":1,"row":4}',NULL,X'',X'0BB4ED6CB99A5B90CB891FC248A0B7E5684988BAF7C6F82ABD33C52FE8974E5E');
INSERT INTO "journal" VALUES(672,'A-0000039-Z',1,'2026-11-22T16:59:56.427663Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','fb1485584b054269b7d98f7e05a5027e','{"batch":14,"programme":1,"row":5}',NULL,X'',X'324EBAD4BEBBE94F70CEDB614290ED75976A9A1C8A4C0EC8A2F4577350FDDFB0');
INSERT INTO "journal" VALUES(673,'K-0000046-W',1,'2026-11-22T16:59:56.447855Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','efdb208c8e9f4b9da968132191822751','{"application":"A-0000002-Q","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'ED9A138E8153485EECBBBD33B07E02FFB3DB2DB24F47D4EFB7667203D1524493',X'',X'9D15499F014B6A8E36DFA20E8625CD3335BC2573598808B3A479427D982ED102');
INSERT INTO "journal" VALUES(674,'K-0000046-W',2,'2026-11-22T16:59:56.455666Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','bbcff881396b40aea6e3898c652dfcf6','{"item":"のぼり"}',NULL,X'9D15499F014B6A8E36DFA20E8625CD3335BC2573598808B3A479427D982ED102',X'EABFE3E739F3E260CC5BF5E5E165421C009F4ECE90D36AB80C3F07608EFA1FCF');
INSERT INTO "journal" VALUES(675,'K-0000047-U',1,'2026-11-22T16:59:56.463793Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','d1f33f4a6bc743e98cc7103eb21b20dc','{"application":"A-0000003-O","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'F9AA4FC3F9803995BD7CABEE5E44C08BFC7E70A67772FBCFEBADD4DE5AFC38B5',X'',X'C24E1D0AA6713360448644181244054723BC2236056E3BA012CF6B8364192AD5');
INSERT INTO "journal" VALUES(676,'Z-0000009-D',12,'2026-11-22T16:59:56.466958Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'9190371091c347dcaee6d4e7a5b8ef55','{"on_hand":20588,"quantity":-12}',X'3881233E75940BE31A368B237FC4A9F6D9A1590574E81390CB41E8F2F97C4E18',X'B687DED2F1F7E60B33661D295D61E2AF7706ACFFD28B441C3ED536BBC175EF05',X'E1FA138DD44C4504E8D41F79E65B8C30C096DB3252B3EAD180F5EC13B582D942');
INSERT INTO "journal" VALUES(677,'A-0000001-S',4,'2026-11-22T16:59:56.472629Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','7754983bd35343f691cff5439bafd770','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'756EF183E25563B9D45140B10BF3925BE871FF16A469DCEED55618AAB7815E9B',X'11977762AF53B7D379FB1C6F0EC6FB61026469352A4034AE725863A379BC71DD');
INSERT INTO "journal" VALUES(678,'A-0000024-E',2,'2026-11-22T16:59:56.483677Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','227275f246d64a26adc2d9267201b6e3','{"reasons":["documents-missing"]}',NULL,X'4229E9245E9ECCEBCBCA4498E25681336D49FEFDB858C7B064B54B3F8F094BFB',X'0AA24BC255873784163EDB99DCF20F3D2C44173B4A142E1D1AC442E2B6605346');
INSERT INTO "journal" VALUES(679,'A-0000027-8',2,'2026-11-22T16:59:56.492669Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','bb9cba326d504131b938bbdaae7ab9f2','{}',X'726C0EA997538D584D79E7AFFE8A5FB8DD2AEF439E1E49089C9923C2A62773F9',X'EFBF127131E9E611B73F54081AB3A80A0F858805E3A501B01B456E4170C790BE',X'58BB03B4E359FD20200851E06D27891A708662E6F87EBBFAF6A1047E84A150F9');
INSERT INTO "journal" VALUES(680,'A-0000028-6',2,'2026-11-22T16:59:56.500796Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','a92e8fe4eda148a1961feb821964f713','{"awaits":"reject","reasons":["discretion"]}',X'24CF9676E7F07F9DE2AC088237C53D509813E54CA4B25E1F076E30DACF19F3CC',X'79584FA69F517C2BD71700332DA6E420326457DF4AF66509CD620B2F2871693F',X'72A32D433E8336C8244370769D41F3617A112B69B9F333170A59A811DC136D4B');
INSERT INTO "journal" VALUES(681,'A-0000035-8',2,'2026-11-22T16:59:56.511670Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','5f425d56f2f94185b53de3235b410ea8','{"assignee":"rin"}',NULL,X'F23AF43F769068771F52F0BDB965E94743306D37E1A8D688F4340DAD9265AD35',X'5DD292EE45B1DCB7E05350CF1A407876C8AA9666040E476E8B366DE2DD0FD526');
INSERT INTO "journal" VALUES(682,'A-0000032-E',2,'2026-11-22T16:59:56.521610Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','c5d14a2b95c34cb2912d1eab4bb097a3','{"assignee":"ren"}',NULL,X'3C74A8D512BDC86A160367A1AC84C1F52E9973C4B91B0E22443454760296A26B',X'297772B8344659FC2499CAB6A6B6D8985349A02B8435BDFA1B2D72F5A10E0DA7');
INSERT INTO "journal" VALUES(683,'F-0000001-6',1,'2026-11-22T16:59:56.526722Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','1ff48f5ff2e84488b206fee38d998368','{"from":"2020-01-28","rate":5}',X'39B1172EBE5D7A9A42E0461F2DFBF8B523AFC8D8E4389FC2717CA61F0CACC94A',X'',X'E82C4E28194659B688F3D43E1282507A09F35084FDD65C074B08D7D65140736C');
INSERT INTO "journal" VALUES(684,'F-0000002-4',1,'2026-11-22T16:59:56.532658Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','ebcdf127cd6846de866bf0f0dc12a968','{"from":"2020-01-28","rate":2}',X'90F3B5F082E9D5AC63C92F573A480E1F51FEB71690296EA2D3A5C908D9118B59',X'',X'6240A2253CBDFA69BC696B5B6EBCC3C7D906DCAE9E1B5DB8B1DE021F3F2BC162');
INSERT INTO "journal" VALUES(685,'B-0000015-J',1,'2026-11-22T16:59:56.545150Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','e615ca7736da44e8bc850edd4135eb51','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'84A22C3954A3C5A3A071FCD6D6FDFC39A02A7C86A6AF491C401DEE8F620AA0C6');
INSERT INTO "journal" VALUES(686,'A-0000040-E',1,'2026-11-22T16:59:56.545150Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','e615ca7736da44e8bc850edd4135eb51','{"batch":15,"programme":1,"row":2}',NULL,X'',X'0C015BE2CF0F12AA11C0D0DAB920CADD07B755108784A8232349CE05F3136721');
INSERT INTO "journal" VALUES(687,'A-0000041-C',1,'2026-11-22T16:59:56.545150Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','e615ca7736da44e8bc850edd4135eb51','{"batch":15,"programme":1,"row":3}',NULL,X'',X'A132471D48DA576B11004833AEC7926F4B17448EA64BA7F44EACFFC168710C36');
INSERT INTO "journal" VALUES(688,'A-0000041-C',2,'2026-11-22T16:59:56.556833Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','abb48ed5516d44db9ad5472c2bea0f14','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'07821AB33C4FF38D284573C0797A14CEB61FA0AB5CDE7BE552251DEFA597C4B0',X'A132471D48DA576B11004833AEC7926F4B17448EA64BA7F44EACFFC168710C36',X'F80001A2086D7644C6836174032273D15172E6AC650A9D550C51B202EA548840');
INSERT INTO "journal" VALUES(689,'A-0000002-Q',4,'2026-11-22T16:59:56.556833Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','abb48ed5516d44db9ad5472c2bea0f14','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'3042107FA8378393EFEC94A7F732B859BF8110F38842CDC959E193781256B37B',X'C679219773B93C369DB4F191F5F05406F9E68F030B6FE31A9FF211CDB2EA108B',X'D343082B1AE500151D9644F53747A923FA92AF060F9655DB88269FA7A70EAE09');
INSERT INTO "journal" VALUES(690,'T-0000001-B',1,'2026-11-22T16:59:56.587223Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','4c053db97bba48e288a137b16df683c3','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'C162E4613D47DA478094F8B756B8C908D9441A08DAB7A3F9E87BCD3147A1DFC9');
INSERT INTO "journal" VALUES(691,'A-0000003-O',4,'2026-11-22T16:59:56.589621Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','376390b3303647f585d3279a4f863b70','{"amendment":"T-0000001-B","fields":["phone"],"from":"2020-01-28","programme":1}',X'CE8C265CA7E63CB3FD2DD5FE1E24E4EA3F8F9E26FC0A7DD6422A595287F97E93',X'83D1338E8F5EE94236649BC0681D5FB3BA0359356A1FF7F3E66D7CF2B06C1135',X'EE75D0537820C4C9B01294A91B3B85EFC92347B403978C7E8D99D8329970D317');
INSERT INTO "journal" VALUES(692,'T-0000001-B',2,'2026-11-22T16:59:56.589621Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','376390b3303647f585d3279a4f863b70','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'C162E4613D47DA478094F8B756B8C908D9441A08DAB7A3F9E87BCD3147A1DFC9',X'2451D02E9DD638ACD952ACE68EE36FADF9687D4896C87DA5F82535E0D95B08F1');
INSERT INTO "journal" VALUES(693,'T-0000002-9',1,'2026-11-22T16:59:56.717375Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','6ff57440b2824eb09046a7a4e07ee4bc','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'8E4C3366961C210859F796A5662C11ED922921025BC2A7E09B7962B60C93503B');
INSERT INTO "journal" VALUES(694,'A-0000040-E',2,'2026-11-22T16:59:56.840825Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','7c7b55ba8f3a4ae68262c409e10dffd1','{"code":null,"declared":"retail","industry":"services"}',X'2C7D0F64ECCFA4D40235F0B5920770CB621A81C3815C2D62E51151AAADADBFD7',X'0C015BE2CF0F12AA11C0D0DAB920CADD07B755108784A8232349CE05F3136721',X'C849388E0DB6DB17661015E3555C6A1A812B4110A8D82F9DFAF23C267E3F530C');
INSERT INTO "journal" VALUES(695,'A-0000033-C',2,'2026-11-22T16:59:56.917841Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','b08916798ab94a6992d9b91fa4461907','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'2D588F0956166E41B8B2C5EA0D706DAD002DF8B36806F2D029D00CF5CF81E462',X'D55FABFFC9E9895FB759E23472B3B8A8D4CFB3A4D6B651DB9AA3786057299BCB');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'BDBD063D62AD1771F354F1B720735189','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'0D5142240A2A56064681127A9AA67622','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'19A746F06B4F9D06FAF6939E9AEEE498','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'53B4F334B846BA8B598178508D37D619','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'4EC223D00411EB65A13873B646C3B79C','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'121375A7F1E7DF487B89A0B40F132998','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'E38F5914B4B1E80737354DB1C4472475','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'DB8E135D42D97530828A42BBCCADAFBD','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'CD7296A2E4353CD9190D8E9785656EFA','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'8CC90A7DCD22B865F45CF4640C21DF5C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'9B17FF24E5C0AFBAC4FF7C3546107CB1','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'966C392F4D3C8A306B3B8D1B3CF5086D','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'71B644A3B6F84F08837464A823A4243F','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'5AE32025BD83F5C1CBBF92406E4A45AC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'5B9F3661687EB150927B66BC23AA4944','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'B94ED4171176705FA5DC315B89154D53','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'496736263C66E5B89A850B299E4F95EC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'E8630C102E728E2454FE048D3B0CA1BC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'30931283843B253F10AA90AD959860AF','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'A2F478193216EAF7EDEF20CBE1C6E070','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'F8811276F9FE8D949233B79C2DCF470B','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'8E20457A3699988BA449589331681871','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'2AD5EA21499C378AA0A953B2F6309F5F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'C236EE9EBF5B1DC34183733716A793E2','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'E70517FF1CF7EFD395327506C5477EB2','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'4BF7E4459545470F418958BA31C17CCD','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'69EC4B3FF65D2193ACD93CE9F08950BA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'BE6D80FC6051CAFC1FA87FBF67365B6C','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'E186C6AFB32997E9BC173C9291C05C0C','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'E159BE1944B834C5986F4C7015426E2E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'4A0BF830DAF4E5A89F4A906E0C78D975','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'60D7E17B2F8B1E2932DB32C160FEC0DF','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'1754622208F2431322803E2830A4D89C','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'9622B7E0ACDF15B537FE60A6768B9779','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'8BB65E14AE63EB31015A8CF23993BDDD','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'2A23A4FF6A2FF70BA4727B4F6CC48303','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'93ADC0E2131967870A1208F78092E06B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'41E73B391EA7DF30F8BFAC0A965AE538','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'55A6917FEB2BD52E149BA0F66E752A7A','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'787796FADA8F6BB9205D40D14465A811','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'AF4428FB2DD4D2C2975A28943EFC974E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'7ABDAD7A89B28F59BF23FB5F11D0C852','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'F9739732B550050DD8A9638A2B69A401','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'C59E271D15195CEF78408A176447667B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'9830C0A0F3455274B556E2EA86106C5E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'50729CDFB0A0F253D61AC3F7EDFA3535','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'5977189F6C89F289943D28352DB9AAE7','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('K-0000046-W',1,X'BADB36A9F39382F177D1831054071339','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'C2D9A8C26A0317F71B656A667CDAA38B','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',12,X'1E6CEE159BFDADE8CF36D31553D5F30C','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'5A00212E9B0AF39DBC48652AC617FC9A','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'AAD662C15C1D02BC7CF9AA22015D74A2','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'D3FD3D3B2BE6C7040B63FA14DB3C785C','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'E28BB09761AF3219AD14FF7A9CD114FB','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'7603BE90011AB4A143AA3F7C014BB835','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'B20DAC5673C4DDCC0CB1B0B644D7B89E','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'6ED3B3EB9DACDF1D94C5F68E62F7F6A5','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'B3C454C7BD3D0C264A80A60087566DB9','{"note":"売上の内訳では、店内での提供が主"}');
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
CREATE TABLE kit_order (
	shipment_id INTEGER NOT NULL, 
	through TEXT NOT NULL, 
	provider_id INTEGER, 
	provider_reference TEXT, 
	batch_id INTEGER, 
	CONSTRAINT pk_kit_order PRIMARY KEY (shipment_id), 
	CONSTRAINT ck_kit_order_through_known CHECK (through IN ('callcentre', 'provider')), 
	CONSTRAINT fk_kit_order_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_kit_order_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_kit_order_shipment_id_shipment FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT uq_kit_order_provider_id_provider_reference UNIQUE (provider_id, provider_reference)
)
 STRICT

;
INSERT INTO "kit_order" VALUES(46,'callcentre',NULL,NULL,NULL);
INSERT INTO "kit_order" VALUES(47,'callcentre',NULL,NULL,NULL);
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
CREATE TABLE logo_decision (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	evidence_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_logo_decision PRIMARY KEY (id), 
	CONSTRAINT ck_logo_decision_outcome_known CHECK (outcome IN ('accepted', 'refused', 'withdrawn')), 
	CONSTRAINT fk_logo_decision_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_logo_decision_evidence_id_evidence FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	CONSTRAINT fk_logo_decision_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T16:59:53.601188Z');
INSERT INTO "operation" VALUES('30c4ccc01ea145089cdd990cc73d8c9f','admin','staff-add','2026-11-22T16:59:54.207225Z');
INSERT INTO "operation" VALUES('d03c422922a4421fb91e4819dbdf0df9','admin','staff-add','2026-11-22T16:59:54.368890Z');
INSERT INTO "operation" VALUES('88361aedae5a4e2dacc03ca3f6ed9988','admin','staff-add','2026-11-22T16:59:54.411040Z');
INSERT INTO "operation" VALUES('cca35d8bb73545b7b112478209b447e2','admin','staff-add','2026-11-22T16:59:54.444325Z');
INSERT INTO "operation" VALUES('b2b505538d674fbfa5f8d5d6fe92d688','admin','staff-add','2026-11-22T16:59:54.476496Z');
INSERT INTO "operation" VALUES('8d7387cfefba40aaaf3e984c5233117f','admin','staff-add','2026-11-22T16:59:54.500118Z');
INSERT INTO "operation" VALUES('a02da5a73dae4d93926e3ff45ba39c70','admin','staff-add','2026-11-22T16:59:54.524415Z');
INSERT INTO "operation" VALUES('8dad592064d345cc826aaa7c302063bf','admin','intake','2026-11-22T16:59:54.558155Z');
INSERT INTO "operation" VALUES('0c398333f8564cbd865a7c36332549ef','rin','intake','2026-11-22T16:59:54.570439Z');
INSERT INTO "operation" VALUES('55ed84aece6c4cd38c3cf128c9b365a5','rin','add-certificate','2026-11-22T16:59:54.617231Z');
INSERT INTO "operation" VALUES('61dbaa3f803849aeab082a3a0bae045c','rin','examine-certificate','2026-11-22T16:59:54.622456Z');
INSERT INTO "operation" VALUES('cc34f422a6164666b759e387088c0505','rin','examine-certificate','2026-11-22T16:59:54.624934Z');
INSERT INTO "operation" VALUES('290ba64bf91e45f0939c432a397b9192','rin','open-review','2026-11-22T16:59:54.630122Z');
INSERT INTO "operation" VALUES('c76e785488b34cfeb1671039e1a930c0','rin','pass','2026-11-22T16:59:54.632318Z');
INSERT INTO "operation" VALUES('d7a94049c45c4e72a3c9d7bd2b908660','rin','run-test','2026-11-22T16:59:54.636673Z');
INSERT INTO "operation" VALUES('b8573cb190ff4de5bb04e17ed2f5da41','rin','run-test','2026-11-22T16:59:54.642684Z');
INSERT INTO "operation" VALUES('381325c8852e41f68fec4049d2b064c5','rin','present','2026-11-22T16:59:54.644036Z');
INSERT INTO "operation" VALUES('73a82197d8dd4d81a75ea03ec0a9d203','rin','present','2026-11-22T16:59:54.646851Z');
INSERT INTO "operation" VALUES('61a72f60dcc547148677a9462c44722e','rin','settle','2026-11-22T16:59:54.652151Z');
INSERT INTO "operation" VALUES('74908c5f92534e8e85611e3ecedc3084','rin','settle','2026-11-22T16:59:54.658772Z');
INSERT INTO "operation" VALUES('d8699c9da6a24792b1a11bae59642ebc','rin','propose','2026-11-22T16:59:54.660352Z');
INSERT INTO "operation" VALUES('7fa3d5d49b0344968380cb565e66f5f3','mai','approve','2026-11-22T16:59:54.664941Z');
INSERT INTO "operation" VALUES('8e0101bc646846a19a7a42eb625c3ed4','ren','apply','2026-11-22T16:59:54.670544Z');
INSERT INTO "operation" VALUES('6938b9e782ad4541866909bae1b4a566','ren','intake','2026-11-22T16:59:54.678530Z');
INSERT INTO "operation" VALUES('a331581c7fc5427eaa1d8587853c9516','rin','open-review','2026-11-22T16:59:54.680366Z');
INSERT INTO "operation" VALUES('c3e9677c63874b3795e5a1d35f15c887','rin','answer','2026-11-22T16:59:54.687520Z');
INSERT INTO "operation" VALUES('03437201e029496f9457aaabe847f136','rin','judge','2026-11-22T16:59:54.698407Z');
INSERT INTO "operation" VALUES('5efc82e21a4847a0957d56652e6f7e08','rin','answer','2026-11-22T16:59:54.701922Z');
INSERT INTO "operation" VALUES('5ec4e0c03b864874a17d74ffc44db5dc','rin','judge','2026-11-22T16:59:54.704847Z');
INSERT INTO "operation" VALUES('43c443ce827c4a369ac8dd3efc812f8d','rin','find','2026-11-22T16:59:54.712123Z');
INSERT INTO "operation" VALUES('2116f45ddbf9475093f987209840918c','rin','answer','2026-11-22T16:59:54.714715Z');
INSERT INTO "operation" VALUES('ac663f19cf6b4f6b8f2ce075dd2b4932','rin','judge','2026-11-22T16:59:54.717936Z');
INSERT INTO "operation" VALUES('9b02dadd611b4c60bd391fcb316c0d14','rin','answer','2026-11-22T16:59:54.726504Z');
INSERT INTO "operation" VALUES('2580bf46824645b5b86d1ea0832e4b51','rin','judge','2026-11-22T16:59:54.729606Z');
INSERT INTO "operation" VALUES('6ebf48b6101646b9820c26ba2b0ec646','rin','answer','2026-11-22T16:59:54.732512Z');
INSERT INTO "operation" VALUES('ae220c2d0ca8434a996f0623ffe8210a','rin','judge','2026-11-22T16:59:54.735521Z');
INSERT INTO "operation" VALUES('9c937e93ed894a94945d67982aef2030','rin','find','2026-11-22T16:59:54.742521Z');
INSERT INTO "operation" VALUES('085533d8e4db4c2a8b0dc2f7a4ba9547','rin','answer','2026-11-22T16:59:54.744359Z');
INSERT INTO "operation" VALUES('bbe7add62a474f48a544107bd9692914','rin','judge','2026-11-22T16:59:54.747312Z');
INSERT INTO "operation" VALUES('04c595b14b394ed0b0f51060d92e2c54','rin','answer','2026-11-22T16:59:54.750290Z');
INSERT INTO "operation" VALUES('cf783131a17a4c629942aa4af519cdf8','rin','judge','2026-11-22T16:59:54.759608Z');
INSERT INTO "operation" VALUES('a00355a2ee7342099ef4ff42aaf43cf6','rin','answer','2026-11-22T16:59:54.764195Z');
INSERT INTO "operation" VALUES('78c32e0d2883421694bb9dc32c39e4b1','rin','judge','2026-11-22T16:59:54.767166Z');
INSERT INTO "operation" VALUES('d2f8bd74f704452daf640c2c1ecdea78','rin','answer','2026-11-22T16:59:54.770133Z');
INSERT INTO "operation" VALUES('b604aeb4bc3a4d3f961c6bdd31992e51','rin','judge','2026-11-22T16:59:54.773181Z');
INSERT INTO "operation" VALUES('24f10c1305b749cbaed62d4ccf99e06d','rin','answer','2026-11-22T16:59:54.776166Z');
INSERT INTO "operation" VALUES('4659e03a30364d44836a227a28558cff','rin','judge','2026-11-22T16:59:54.781891Z');
INSERT INTO "operation" VALUES('d7cb17a8361743ae868c8e4a7fea95c5','rin','answer','2026-11-22T16:59:54.784801Z');
INSERT INTO "operation" VALUES('5068cc6766e944ac997dacdd67570c18','rin','judge','2026-11-22T16:59:54.787755Z');
INSERT INTO "operation" VALUES('c3d8da18a7274a328f2ffbe8e053f851','rin','answer','2026-11-22T16:59:54.790553Z');
INSERT INTO "operation" VALUES('f98f3cb2bab24eb08562130322baa7d2','rin','judge','2026-11-22T16:59:54.793452Z');
INSERT INTO "operation" VALUES('0043d2e911e148bcbf5333b089fbfde1','rin','answer','2026-11-22T16:59:54.796488Z');
INSERT INTO "operation" VALUES('660670e014ac45b3aa0a50ec828ad4e7','rin','judge','2026-11-22T16:59:54.799403Z');
INSERT INTO "operation" VALUES('513919b1f92a4fe09566d260d873d8b2','rin','answer','2026-11-22T16:59:54.806799Z');
INSERT INTO "operation" VALUES('09230d98554843e289d5b8e5bf0dee90','rin','judge','2026-11-22T16:59:54.809625Z');
INSERT INTO "operation" VALUES('b1e5b04902f7456b91534a271147ee6f','rin','answer','2026-11-22T16:59:54.812534Z');
INSERT INTO "operation" VALUES('3c06c95f55c74db0a18ec346eecee0d3','rin','judge','2026-11-22T16:59:54.815286Z');
INSERT INTO "operation" VALUES('43b8e0785cb04a0fb6164d2a09080480','rin','answer','2026-11-22T16:59:54.817996Z');
INSERT INTO "operation" VALUES('63b79fe9cb954577bfdd85b99729df02','rin','judge','2026-11-22T16:59:54.820624Z');
INSERT INTO "operation" VALUES('0b4da5e3bf234268b4674c878edb7f72','rin','remedy','2026-11-22T16:59:54.823522Z');
INSERT INTO "operation" VALUES('b0007c9c340a4798b3ad8514018e95c6','mai','render-letters','2026-11-22T16:59:54.846060Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T16:59:54.853740Z');
INSERT INTO "operation" VALUES('7f23816ecc714228a15532e67d4f240b','mai','closing-chunk','2026-11-22T16:59:54.857199Z');
INSERT INTO "operation" VALUES('31508cfaeb0142d386c3e954384f25dd','mai','close','2026-11-22T16:59:54.868558Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T16:59:54.880725Z');
INSERT INTO "operation" VALUES('f64e2c05c45e4050bb21ae43bcf7be48','mai','closing-chunk','2026-11-22T16:59:54.882054Z');
INSERT INTO "operation" VALUES('cae52256a1b242d4b79544ccdd008fa2','mai','close','2026-11-22T16:59:54.885913Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T16:59:54.891596Z');
INSERT INTO "operation" VALUES('73c1ad50ddf7448b8a87fa316a9336ec','mai','closing-chunk','2026-11-22T16:59:54.892763Z');
INSERT INTO "operation" VALUES('3f5cf5034c3c4ba9a953bb4affadcfcd','mai','close','2026-11-22T16:59:54.900278Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T16:59:54.905968Z');
INSERT INTO "operation" VALUES('ade38a6f032a4e94aebbd47da297bc73','mai','closing-chunk','2026-11-22T16:59:54.907099Z');
INSERT INTO "operation" VALUES('e408fe3e143d44e38449307ec6d3bc43','mai','close','2026-11-22T16:59:54.914706Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T16:59:54.920207Z');
INSERT INTO "operation" VALUES('a1808f75279141a28b77e3b7fa9d0128','mai','closing-chunk','2026-11-22T16:59:54.921466Z');
INSERT INTO "operation" VALUES('e60a7f04d5b648a79796e95cc86fab53','mai','close','2026-11-22T16:59:54.924783Z');
INSERT INTO "operation" VALUES('86a557ace5d24caeaa70a72bdd5e356f','sho','receive-stock','2026-11-22T16:59:54.932849Z');
INSERT INTO "operation" VALUES('8bb52aa1f1c84cde9cc1adcbfc9b3c45','sho','receive-stock','2026-11-22T16:59:54.936274Z');
INSERT INTO "operation" VALUES('70b327ab28e84db58c5c16621192a81c','sho','receive-stock','2026-11-22T16:59:54.937853Z');
INSERT INTO "operation" VALUES('5b91d80b2fb0443c8fa18a61fc151327','sho','receive-stock','2026-11-22T16:59:54.939230Z');
INSERT INTO "operation" VALUES('d8ce2abd3f1d44788c8dddbc76e38b8b','sho','receive-stock','2026-11-22T16:59:54.940565Z');
INSERT INTO "operation" VALUES('73b87fa8034f48c9b34e51dba3c93f61','sho','receive-stock','2026-11-22T16:59:54.946270Z');
INSERT INTO "operation" VALUES('efc9de53e810404fad6213944e80e240','sho','receive-stock','2026-11-22T16:59:54.947753Z');
INSERT INTO "operation" VALUES('62f975803b2040e8932496e53acb471b','sho','receive-stock','2026-11-22T16:59:54.949092Z');
INSERT INTO "operation" VALUES('0d77c93d203247b2b62655b0542959e6','sho','receive-stock','2026-11-22T16:59:54.950568Z');
INSERT INTO "operation" VALUES('a3a4a3cc0115446b89c8a73e4c7199bd','sho','receive-stock','2026-11-22T16:59:54.952093Z');
INSERT INTO "operation" VALUES('506eec0057cb415e955853bbbc3db82d','sho','receive-stock','2026-11-22T16:59:54.953571Z');
INSERT INTO "operation" VALUES('afbfc6a337634700bcb3137c9167d160','sho','receive-stock','2026-11-22T16:59:54.954995Z');
INSERT INTO "operation" VALUES('8d4afe46b30a42fc884fb6e80f7c631e','sho','receive-stock','2026-11-22T16:59:54.956351Z');
INSERT INTO "operation" VALUES('f5b0c62409e54f3a98c5b84b0d80dc89','sho','receive-stock','2026-11-22T16:59:54.961911Z');
INSERT INTO "operation" VALUES('68bd9f4fc87c4f30b3950433a6ba1724','sho','receive-stock','2026-11-22T16:59:54.963406Z');
INSERT INTO "operation" VALUES('77b1e2f19894426e81af273e727c269f','sho','receive-stock','2026-11-22T16:59:54.964742Z');
INSERT INTO "operation" VALUES('82628cce9d5e4f7292e085c857ea8e17','sho','receive-stock','2026-11-22T16:59:54.966415Z');
INSERT INTO "operation" VALUES('c987aaab0a4c40e9a26cd8dbadbf66c5','sho','receive-stock','2026-11-22T16:59:54.967916Z');
INSERT INTO "operation" VALUES('75ad491e4d8341f6a0362092c0312cff','sho','receive-stock','2026-11-22T16:59:54.969305Z');
INSERT INTO "operation" VALUES('fc3addeccecf4922bd50245abb534391','sho','receive-stock','2026-11-22T16:59:54.971618Z');
INSERT INTO "operation" VALUES('01e94a80326d489fbc74ce341495df10','sho','receive-stock','2026-11-22T16:59:54.974582Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T16:59:54.979300Z');
INSERT INTO "operation" VALUES('95016f08d37d48d89384fc00079721a8','mai','closing-chunk','2026-11-22T16:59:54.980548Z');
INSERT INTO "operation" VALUES('5b241b351fba49728b3c52b8c2379181','mai','close','2026-11-22T16:59:54.984421Z');
INSERT INTO "operation" VALUES('23d23d7bb3984935abaa125c5f62a3ab','rin','number','2026-11-22T16:59:55.000682Z');
INSERT INTO "operation" VALUES('f1d41e53884740928d81075ba46ce723','rin','stage','2026-11-22T16:59:55.003507Z');
INSERT INTO "operation" VALUES('77128313838c4872a5a7a1ded0813e32','rin','intake','2026-11-22T16:59:55.005586Z');
INSERT INTO "operation" VALUES('80d9af1b005c486e9ee6f62fbf5ccedd','rin','clear-staging','2026-11-22T16:59:55.014667Z');
INSERT INTO "operation" VALUES('5adad7fc60af4c2aa709338233724f20','rin','index','2026-11-22T16:59:55.016522Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T16:59:55.020356Z');
INSERT INTO "operation" VALUES('5073521b3e7a405d83eedd058c2e054e','mai','closing-chunk','2026-11-22T16:59:55.021741Z');
INSERT INTO "operation" VALUES('1a8511c927ab4aaabc4b0ca4ded9b449','mai','close','2026-11-22T16:59:55.025280Z');
INSERT INTO "operation" VALUES('4ce55eac8cf64656bd321f065fea53ba','rin','approve','2026-11-22T16:59:55.030508Z');
INSERT INTO "operation" VALUES('05ca3163a2d14c24b731f721a9221079','ren','approve','2026-11-22T16:59:55.053727Z');
INSERT INTO "operation" VALUES('8f13dcdf444d441e93a88c5cb3670dc3','rin','approve','2026-11-22T16:59:55.059063Z');
INSERT INTO "operation" VALUES('e36a2b96c78f41be91e5c39efa819597','ren','approve','2026-11-22T16:59:55.068471Z');
INSERT INTO "operation" VALUES('fd0dba986e184edab2e51b8f973f1a10','rin','number','2026-11-22T16:59:55.084560Z');
INSERT INTO "operation" VALUES('d4b13a294efc4c61b07e920f438b7d5a','rin','stage','2026-11-22T16:59:55.086265Z');
INSERT INTO "operation" VALUES('4036cb2206634223b4630d0b4634cb5c','rin','intake','2026-11-22T16:59:55.087705Z');
INSERT INTO "operation" VALUES('e354750ccfae49068556b31aeb6a4d50','rin','clear-staging','2026-11-22T16:59:55.090712Z');
INSERT INTO "operation" VALUES('0e6997acec4a4bb69333c23d4fa3b955','rin','index','2026-11-22T16:59:55.091866Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T16:59:55.094785Z');
INSERT INTO "operation" VALUES('8cb07ede8b0845b19fe3f5bf7087f004','mai','closing-chunk','2026-11-22T16:59:55.095996Z');
INSERT INTO "operation" VALUES('14e10b07a04e46f9b431daebfce9d5b0','mai','close','2026-11-22T16:59:55.099552Z');
INSERT INTO "operation" VALUES('b8c5b23126cf4eadb63ba0c06b343100','rin','approve','2026-11-22T16:59:55.103978Z');
INSERT INTO "operation" VALUES('7d2ccf742c0a42dc8bce230750f40e23','ren','approve','2026-11-22T16:59:55.109007Z');
INSERT INTO "operation" VALUES('9f409b6fff554be381aa913d24efcdc3','rin','approve','2026-11-22T16:59:55.114304Z');
INSERT INTO "operation" VALUES('6af80377cd1c418ca585a63b5b6a6dc8','ren','approve','2026-11-22T16:59:55.119241Z');
INSERT INTO "operation" VALUES('c1bb3ed4b89848cd9b0505c87d730087','rin','approve','2026-11-22T16:59:55.124414Z');
INSERT INTO "operation" VALUES('0828246ba79c47fbbc3253b0546635ea','rin','number','2026-11-22T16:59:55.136851Z');
INSERT INTO "operation" VALUES('7ab8f6f3636c440592073082cb4183ae','rin','stage','2026-11-22T16:59:55.138343Z');
INSERT INTO "operation" VALUES('051ba113c08d40cc81a7adb0b15e9c2a','rin','intake','2026-11-22T16:59:55.139730Z');
INSERT INTO "operation" VALUES('bd34639ddb894e708570bc84f14278f1','rin','clear-staging','2026-11-22T16:59:55.143325Z');
INSERT INTO "operation" VALUES('0b1404a7896b4daf95c07d1311dc4cd9','rin','index','2026-11-22T16:59:55.144254Z');
INSERT INTO "operation" VALUES('7c142c90a5994766a59fec08271b40db','rin','approve','2026-11-22T16:59:55.145069Z');
INSERT INTO "operation" VALUES('53d66f1904f14c769fdcf68a25f00dba','rin','number','2026-11-22T16:59:55.156562Z');
INSERT INTO "operation" VALUES('291c525f5da74ffaa6a2689241d28c37','rin','stage','2026-11-22T16:59:55.157952Z');
INSERT INTO "operation" VALUES('e1c0362482c74102863f7de4256d813f','rin','intake','2026-11-22T16:59:55.159214Z');
INSERT INTO "operation" VALUES('abc8a9c8d594440bb1b361ff0957ea35','rin','clear-staging','2026-11-22T16:59:55.162893Z');
INSERT INTO "operation" VALUES('ca7a28625129482e87c202ccd8c8c722','rin','index','2026-11-22T16:59:55.163789Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T16:59:55.166411Z');
INSERT INTO "operation" VALUES('dea1eb6f9a1b4883a51011ed70b529cf','mai','closing-chunk','2026-11-22T16:59:55.167816Z');
INSERT INTO "operation" VALUES('5de4278da60c409e84d552f7cff44a46','mai','close','2026-11-22T16:59:55.182941Z');
INSERT INTO "operation" VALUES('8d4870c7f65c4b23b197f27a984712ae','mai','render-letters','2026-11-22T16:59:55.187834Z');
INSERT INTO "operation" VALUES('d4d4f14c83d64a369b1def33ad4339fd','sho','release-kits','2026-11-22T16:59:55.196239Z');
INSERT INTO "operation" VALUES('f51c949956f64196b54cbb5c3efc63dc','sho','make-batch','2026-11-22T16:59:55.207468Z');
INSERT INTO "operation" VALUES('92e8cfba57e440c5a43ccf49f4185121','sho','make-batch','2026-11-22T16:59:55.218261Z');
INSERT INTO "operation" VALUES('a75f79cc8e704d62903058de593102f3','sho','leave-batch','2026-11-22T16:59:55.220695Z');
INSERT INTO "operation" VALUES('e2dac5aa941e4f03a7f577fb7719232d','sho','print-batch','2026-11-22T16:59:55.224535Z');
INSERT INTO "operation" VALUES('8c59342925834effa30eac94a3383c04','sho','pack','2026-11-22T16:59:55.230833Z');
INSERT INTO "operation" VALUES('434d3d0b371640a3b9c1b11772e28822','sho','leave-batch','2026-11-22T16:59:55.233149Z');
INSERT INTO "operation" VALUES('55e26fef70614c27b2f0a64c4e4188c0','sho','pack','2026-11-22T16:59:55.235311Z');
INSERT INTO "operation" VALUES('47080d06469f42ddb21c5e9eca4d510d','sho','hand-over','2026-11-22T16:59:55.254162Z');
INSERT INTO "operation" VALUES('5ac26c270fbc480a8ba1786123939465','sho','leave-batch','2026-11-22T16:59:55.259182Z');
INSERT INTO "operation" VALUES('ce06e9ce59b5480ab0a474b1846276bd','sho','pack','2026-11-22T16:59:55.260932Z');
INSERT INTO "operation" VALUES('9856c7a82a1c477cb7ca059891c8ef09','sho','hand-over','2026-11-22T16:59:55.263303Z');
INSERT INTO "operation" VALUES('c93015edaba94d049ee93aeb9fa7e784','sho','track','2026-11-22T16:59:55.273615Z');
INSERT INTO "operation" VALUES('e21864ef86f74cb194ccdf78c93ea2b6','sho','track','2026-11-22T16:59:55.276946Z');
INSERT INTO "operation" VALUES('3f18c3e2044f4402b5634ab9d1f1ea3d','sho','make-batch','2026-11-22T16:59:55.278114Z');
INSERT INTO "operation" VALUES('365737d804024d1e9eb76c5cffbb2944','sho','make-batch','2026-11-22T16:59:55.279176Z');
INSERT INTO "operation" VALUES('a3ea91e6e1b44ef4a516a2b1ee473ea7','sho','make-batch','2026-11-22T16:59:55.286621Z');
INSERT INTO "operation" VALUES('9ff1c3360e884eddac998ebb303ebf94','sho','leave-batch','2026-11-22T16:59:55.288308Z');
INSERT INTO "operation" VALUES('b7fe9a6bb94746a9af963d5b64c53d5e','sho','print-batch','2026-11-22T16:59:55.293139Z');
INSERT INTO "operation" VALUES('e58fbc37bbbe43b88a0e69691c0bf39f','sho','pack','2026-11-22T16:59:55.304627Z');
INSERT INTO "operation" VALUES('16d9a758fa4a404a8ea91e2b3119bc3e','sho','leave-batch','2026-11-22T16:59:55.307748Z');
INSERT INTO "operation" VALUES('43700a3f9139403a871d60dde1b472ca','sho','pack','2026-11-22T16:59:55.310914Z');
INSERT INTO "operation" VALUES('b1c035becf124bf79e49d37682b18183','sho','hand-over','2026-11-22T16:59:55.316950Z');
INSERT INTO "operation" VALUES('00367f9b504f4da1bc5ad6587f100e98','sho','leave-batch','2026-11-22T16:59:55.320025Z');
INSERT INTO "operation" VALUES('f26c16805eaa4ae6a635b835b2ed30ac','sho','pack','2026-11-22T16:59:55.321955Z');
INSERT INTO "operation" VALUES('c21cc5808e2440819cdad024b1529ce2','sho','hand-over','2026-11-22T16:59:55.322832Z');
INSERT INTO "operation" VALUES('4f18d350a4084cde8e8e00f4fd1f1c30','sho','track','2026-11-22T16:59:55.326751Z');
INSERT INTO "operation" VALUES('6b7f3b5a49ba4bdab6e8dbee48a2796a','sho','track','2026-11-22T16:59:55.329240Z');
INSERT INTO "operation" VALUES('3016e9c7a7224d938ac41c7a64d562ee','sho','make-batch','2026-11-22T16:59:55.329909Z');
INSERT INTO "operation" VALUES('e4ed54e3d99d4b349e673e93d4cfe9af','ren','approve','2026-11-22T16:59:55.331927Z');
INSERT INTO "operation" VALUES('9d514fb59e31422dbdadd68290446e4b','sho','arrive','2026-11-22T16:59:55.341992Z');
INSERT INTO "operation" VALUES('25d9f64c12394b6685b5727776a75601','sho','arrive','2026-11-22T16:59:55.344711Z');
INSERT INTO "operation" VALUES('a6de4c48fa294d5bbb1661a4a577a478','ren','approve','2026-11-22T16:59:55.345877Z');
INSERT INTO "operation" VALUES('9b54425a06ae43d58f5db09182645672','sho','arrive','2026-11-22T16:59:55.353746Z');
INSERT INTO "operation" VALUES('040d902f3a884685b3d7a41aa78a21b9','sho','arrive','2026-11-22T16:59:55.356517Z');
INSERT INTO "operation" VALUES('ac721fef1c53417b86743107628e75f7','ren','approve','2026-11-22T16:59:55.357700Z');
INSERT INTO "operation" VALUES('f81f5262e6764e67912a535ccffcf82d','sho','arrive','2026-11-22T16:59:55.365147Z');
INSERT INTO "operation" VALUES('bf06450c2a7a46359a96ffd8c8815b34','sho','arrive','2026-11-22T16:59:55.371997Z');
INSERT INTO "operation" VALUES('1733da5ca59b45e0baa03e8e9c380d10','sho','arrive','2026-11-22T16:59:55.374475Z');
INSERT INTO "operation" VALUES('309fe3a0205e42a0a2f7d9acc810e42c','sho','arrive','2026-11-22T16:59:55.376727Z');
INSERT INTO "operation" VALUES('21a52609a4f347928a60ef40e52fd008','sho','arrive','2026-11-22T16:59:55.378948Z');
INSERT INTO "operation" VALUES('018dac626032477a867b7a3e92cfe28c','sho','arrive','2026-11-22T16:59:55.385735Z');
INSERT INTO "operation" VALUES('9a367c57b7df4e909da7b1ee9490bc4a','ren','approve','2026-11-22T16:59:55.386828Z');
INSERT INTO "operation" VALUES('096dad7045e24e48a7ac4e343dc3b02e','ren','number','2026-11-22T16:59:55.408397Z');
INSERT INTO "operation" VALUES('a8f36d09e09541bb9439c18173ded39d','ren','stage','2026-11-22T16:59:55.410597Z');
INSERT INTO "operation" VALUES('1ec90c961c044dd79b8606b0cfe2cb04','ren','intake','2026-11-22T16:59:55.412613Z');
INSERT INTO "operation" VALUES('5405ce326a2f42ab88a7f4588c5c7799','ren','clear-staging','2026-11-22T16:59:55.421702Z');
INSERT INTO "operation" VALUES('20126eab3c754a9db2217f9f00472e93','ren','index','2026-11-22T16:59:55.423158Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T16:59:55.427204Z');
INSERT INTO "operation" VALUES('90d43b835bbd49ec80653d2668ed23f1','mai','closing-chunk','2026-11-22T16:59:55.428873Z');
INSERT INTO "operation" VALUES('c6c434dddace422c9515edbeec795d41','mai','close','2026-11-22T16:59:55.444260Z');
INSERT INTO "operation" VALUES('af72ca45bc4449f89ba48c2446adb383','ren','approve','2026-11-22T16:59:55.450469Z');
INSERT INTO "operation" VALUES('4ef47e3874144a25acda7a9055291228','mai','render-letters','2026-11-22T16:59:55.462324Z');
INSERT INTO "operation" VALUES('62c2309c2edf4a2c9a501c814898ba76','sho','release-kits','2026-11-22T16:59:55.468294Z');
INSERT INTO "operation" VALUES('78446ae9c973462da11b25716412a46f','sho','make-batch','2026-11-22T16:59:55.480427Z');
INSERT INTO "operation" VALUES('95559c7a74504a9da2e46a73aac533c2','sho','make-batch','2026-11-22T16:59:55.488955Z');
INSERT INTO "operation" VALUES('3e939853f28344ff91d4345c2b3a00b8','sho','leave-batch','2026-11-22T16:59:55.490816Z');
INSERT INTO "operation" VALUES('ba172b09e42841e99ca17bbc74a93589','sho','print-batch','2026-11-22T16:59:55.495381Z');
INSERT INTO "operation" VALUES('8680176d8df24078b29bb5482b55b1e9','sho','pack','2026-11-22T16:59:55.506282Z');
INSERT INTO "operation" VALUES('926e3978d260405e95d716821fcbe8f3','sho','leave-batch','2026-11-22T16:59:55.508446Z');
INSERT INTO "operation" VALUES('8703d78df7894942b8191feefb3ecdc6','sho','pack','2026-11-22T16:59:55.510901Z');
INSERT INTO "operation" VALUES('354ae8adabfe475086e06499f040108e','sho','hand-over','2026-11-22T16:59:55.518663Z');
INSERT INTO "operation" VALUES('d663a99ea9874c9d992acabedfacf3c1','sho','leave-batch','2026-11-22T16:59:55.522214Z');
INSERT INTO "operation" VALUES('3b1141aaec394d589cdf77f6fc7246e0','sho','pack','2026-11-22T16:59:55.524158Z');
INSERT INTO "operation" VALUES('37df22fee0c3433a989928e438c1749f','sho','hand-over','2026-11-22T16:59:55.525065Z');
INSERT INTO "operation" VALUES('26ae7ee8f91549368489a161e120cfe1','sho','track','2026-11-22T16:59:55.529050Z');
INSERT INTO "operation" VALUES('b70c7b9695394f02b72136f90dfc5dda','sho','track','2026-11-22T16:59:55.531928Z');
INSERT INTO "operation" VALUES('e4192a3dfad54bb9af10d8237b16ccd2','sho','make-batch','2026-11-22T16:59:55.532513Z');
INSERT INTO "operation" VALUES('676ac345848a4753b6aa4392bd9f7652','sho','make-batch','2026-11-22T16:59:55.533532Z');
INSERT INTO "operation" VALUES('86b2911738a84deeabf26c2e1a265e07','sho','make-batch','2026-11-22T16:59:55.539136Z');
INSERT INTO "operation" VALUES('96aa0d3fd53f4786b80c1e54db6e29a1','sho','leave-batch','2026-11-22T16:59:55.541757Z');
INSERT INTO "operation" VALUES('dce27abb64044f0583ec31f5ff81c9ca','sho','print-batch','2026-11-22T16:59:55.545177Z');
INSERT INTO "operation" VALUES('8602201fd1d84d84a96235b03732c81a','sho','pack','2026-11-22T16:59:55.554389Z');
INSERT INTO "operation" VALUES('bd77d65fdb24407a85922e536caf07ff','sho','leave-batch','2026-11-22T16:59:55.556687Z');
INSERT INTO "operation" VALUES('947aa9cd3ad24bb78a239fd4d09b1743','sho','pack','2026-11-22T16:59:55.559546Z');
INSERT INTO "operation" VALUES('db80c4ee008644a8bbfe8164cee66728','sho','hand-over','2026-11-22T16:59:55.565548Z');
INSERT INTO "operation" VALUES('639d620b54e54b209fdd0ed4bafb415b','sho','leave-batch','2026-11-22T16:59:55.568543Z');
INSERT INTO "operation" VALUES('ba4ac1b8992544bd8c94db5a01784236','sho','pack','2026-11-22T16:59:55.570408Z');
INSERT INTO "operation" VALUES('ac7d0274852e4fe1bd63b75a723c06e1','sho','hand-over','2026-11-22T16:59:55.571359Z');
INSERT INTO "operation" VALUES('9aa68b5a7bf74f47ac9e45cb9862eb92','sho','track','2026-11-22T16:59:55.575273Z');
INSERT INTO "operation" VALUES('cd8949ffe66242d7854be550398d6240','sho','track','2026-11-22T16:59:55.577993Z');
INSERT INTO "operation" VALUES('3e7d8e2fed854d068e6ee3906f0bf64d','sho','make-batch','2026-11-22T16:59:55.578555Z');
INSERT INTO "operation" VALUES('403cd82f4fe44788aad2573d303b603f','sho','arrive','2026-11-22T16:59:55.586710Z');
INSERT INTO "operation" VALUES('0bd8adacff44419189d0ee071236e9ed','sho','arrive','2026-11-22T16:59:55.589448Z');
INSERT INTO "operation" VALUES('c84c90aefde84073ab0cfb5abd98bd0d','sho','arrive','2026-11-22T16:59:55.591887Z');
INSERT INTO "operation" VALUES('350c4d483b2d4b5e80870017217b4e67','sho','arrive','2026-11-22T16:59:55.594629Z');
INSERT INTO "operation" VALUES('266971dfd7944dde81571320470efc1b','ren','approve','2026-11-22T16:59:55.595681Z');
INSERT INTO "operation" VALUES('577fa06aa17b42ffb4b34007a0f9f9e4','sho','arrive','2026-11-22T16:59:55.607654Z');
INSERT INTO "operation" VALUES('f1c2fe0af3d54f218e3a41cf338fcecb','sho','arrive','2026-11-22T16:59:55.610627Z');
INSERT INTO "operation" VALUES('0b4da645b1234d519a8da9391894d89a','rin','number','2026-11-22T16:59:55.622464Z');
INSERT INTO "operation" VALUES('9a47be2c2f534dcd8fb9f14f2dddf40e','rin','stage','2026-11-22T16:59:55.627428Z');
INSERT INTO "operation" VALUES('dc92085e7e19469884f9e23c9e6640f6','rin','intake','2026-11-22T16:59:55.629208Z');
INSERT INTO "operation" VALUES('c513084b584b4ad388230f97c74364e4','rin','clear-staging','2026-11-22T16:59:55.635031Z');
INSERT INTO "operation" VALUES('dcc0708b48fa4686aca8f2785b211f60','rin','index','2026-11-22T16:59:55.636319Z');
INSERT INTO "operation" VALUES('f55d358405f94d09968673c42d7dbb33','rin','reject','2026-11-22T16:59:55.638764Z');
INSERT INTO "operation" VALUES('4029812d4b43455b86bb0b68e25d73b7','rin','approve','2026-11-22T16:59:55.650919Z');
INSERT INTO "operation" VALUES('d34ac3977e46425a945bdf5031afeb60','rin','approve','2026-11-22T16:59:55.662639Z');
INSERT INTO "operation" VALUES('91311bb276b84d03b830891c33c3266d','ren','approve','2026-11-22T16:59:55.673920Z');
INSERT INTO "operation" VALUES('2ac10bb02727431e87f8bb7e424dd30d','ren','settle','2026-11-22T16:59:55.687180Z');
INSERT INTO "operation" VALUES('5d31e44ddf214c43b00fccc3336e77f6','ren','approve','2026-11-22T16:59:55.715604Z');
INSERT INTO "operation" VALUES('98db1811b2bd4f2e94cae5800e7d822e','mai','render-letters','2026-11-22T16:59:55.726386Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T16:59:55.729875Z');
INSERT INTO "operation" VALUES('cf51b406f1004da692a5232cdc7216eb','mai','closing-chunk','2026-11-22T16:59:55.731505Z');
INSERT INTO "operation" VALUES('0a9b1c2dd94d407499e385965db1fb52','mai','close','2026-11-22T16:59:55.744714Z');
INSERT INTO "operation" VALUES('47ebcc65ea594334bf9f35b45392c483','mai','render-letters','2026-11-22T16:59:55.753298Z');
INSERT INTO "operation" VALUES('732d3690b71f4407bc1d9c2d2d5ddcb5','sho','release-kits','2026-11-22T16:59:55.761927Z');
INSERT INTO "operation" VALUES('c4e53bfe2693424fa6fb34a8c518973a','sho','make-batch','2026-11-22T16:59:55.773698Z');
INSERT INTO "operation" VALUES('2739a3d547844400847f56b01b7e0394','sho','make-batch','2026-11-22T16:59:55.782357Z');
INSERT INTO "operation" VALUES('c26b4e894c3f4848b18a0391a8a9e778','sho','leave-batch','2026-11-22T16:59:55.784002Z');
INSERT INTO "operation" VALUES('de65bfcf892f488ea1e16dd2b223a70a','sho','print-batch','2026-11-22T16:59:55.787093Z');
INSERT INTO "operation" VALUES('871cc9c8407248758d6e592ce1f82d41','sho','pack','2026-11-22T16:59:55.793380Z');
INSERT INTO "operation" VALUES('1bf1f474771940b88540c1a6c4e862fb','sho','leave-batch','2026-11-22T16:59:55.795685Z');
INSERT INTO "operation" VALUES('4958c425271f4c41a9af1dc7ae41b499','sho','pack','2026-11-22T16:59:55.798345Z');
INSERT INTO "operation" VALUES('f8f45ec27f1c410cb4fd45f19eaf83ff','sho','hand-over','2026-11-22T16:59:55.806487Z');
INSERT INTO "operation" VALUES('bcc942ae86764cf2bb42f9a8ac195599','sho','leave-batch','2026-11-22T16:59:55.809862Z');
INSERT INTO "operation" VALUES('4ba23861052648cd98c10cada4dabecf','sho','pack','2026-11-22T16:59:55.812006Z');
INSERT INTO "operation" VALUES('5cf5d3dafaab4ff99b9f32365675e6f8','sho','hand-over','2026-11-22T16:59:55.812979Z');
INSERT INTO "operation" VALUES('51920799a90343b8a1b5214b63461205','sho','track','2026-11-22T16:59:55.821302Z');
INSERT INTO "operation" VALUES('fb255abbb1b34ff880b47b175e2d1537','sho','track','2026-11-22T16:59:55.824152Z');
INSERT INTO "operation" VALUES('c9e5e18b2cfc45aa880e186cd3ba3120','sho','make-batch','2026-11-22T16:59:55.824753Z');
INSERT INTO "operation" VALUES('c14ab8fea2bb4c789add6ce2dfdf43b9','sho','make-batch','2026-11-22T16:59:55.825798Z');
INSERT INTO "operation" VALUES('75e68e0609194fef855b8ec1d01226da','sho','make-batch','2026-11-22T16:59:55.834926Z');
INSERT INTO "operation" VALUES('8db9286d83174a9dbf4be3ad3dfc5302','sho','leave-batch','2026-11-22T16:59:55.836490Z');
INSERT INTO "operation" VALUES('84f87ed664ad48658e456be43a7e1aed','sho','print-batch','2026-11-22T16:59:55.839275Z');
INSERT INTO "operation" VALUES('a8ffbbef3821403fbeea38940ce08f74','sho','pack','2026-11-22T16:59:55.846295Z');
INSERT INTO "operation" VALUES('689bb9d4ce9a43b5bac3f3eed94ea19f','sho','leave-batch','2026-11-22T16:59:55.848563Z');
INSERT INTO "operation" VALUES('10c17d83e3864c34be79720e5af6d8c6','sho','pack','2026-11-22T16:59:55.855107Z');
INSERT INTO "operation" VALUES('97cae795a13545d8bc7c1b1a2002b801','sho','hand-over','2026-11-22T16:59:55.860579Z');
INSERT INTO "operation" VALUES('953014083fa448b0bbde5287feff1d6e','sho','leave-batch','2026-11-22T16:59:55.863948Z');
INSERT INTO "operation" VALUES('e83469a197e7452e8d266c5ed87a2a63','sho','pack','2026-11-22T16:59:55.867588Z');
INSERT INTO "operation" VALUES('74a7b534cdd84d74aff9cd07b56585e0','sho','hand-over','2026-11-22T16:59:55.868510Z');
INSERT INTO "operation" VALUES('e6f23973b53a42bda69e40e9796a4f8f','sho','track','2026-11-22T16:59:55.876887Z');
INSERT INTO "operation" VALUES('8110de8e102e4295b5cc1c7fac930587','sho','track','2026-11-22T16:59:55.884045Z');
INSERT INTO "operation" VALUES('4163027598aa4368a430db2fc7d7fa39','sho','make-batch','2026-11-22T16:59:55.884620Z');
INSERT INTO "operation" VALUES('27a0bd407f7249f0ae69835d420cef12','rin','number','2026-11-22T16:59:55.898598Z');
INSERT INTO "operation" VALUES('cea4788e24aa49c58ab3ea8cd5528988','rin','stage','2026-11-22T16:59:55.900369Z');
INSERT INTO "operation" VALUES('cab1c796fab94056a5699d65c98664a2','rin','intake','2026-11-22T16:59:55.902562Z');
INSERT INTO "operation" VALUES('ee2b5b64154041adadce8676e858a102','rin','clear-staging','2026-11-22T16:59:55.907875Z');
INSERT INTO "operation" VALUES('23dc47b4b4b640d488193f042f8e2326','rin','index','2026-11-22T16:59:55.909180Z');
INSERT INTO "operation" VALUES('43fc0137f1144f96aea82e5f001d3b81','sho','arrive','2026-11-22T16:59:55.916744Z');
INSERT INTO "operation" VALUES('652baa6989f44467917c3c2747c92bc0','sho','arrive','2026-11-22T16:59:55.919549Z');
INSERT INTO "operation" VALUES('b95ea8d3950a4ef5871752a1d85edaf0','sho','arrive','2026-11-22T16:59:55.922311Z');
INSERT INTO "operation" VALUES('4c4ff6acb0e34eeb916594bb95d3fc40','sho','arrive','2026-11-22T16:59:55.930831Z');
INSERT INTO "operation" VALUES('944360f4585d4d79b2e6b921ba36826d','sho','arrive','2026-11-22T16:59:55.933179Z');
INSERT INTO "operation" VALUES('c51b665fe32443fdaeac9b06e5497d89','sho','arrive','2026-11-22T16:59:55.940046Z');
INSERT INTO "operation" VALUES('7beeb6011c1a41f2b716f98dac8ef8c7','sho','arrive','2026-11-22T16:59:55.943094Z');
INSERT INTO "operation" VALUES('48366b5f833a4a1195125f7a991c53c7','sho','arrive','2026-11-22T16:59:55.945515Z');
INSERT INTO "operation" VALUES('b16d36c7df1b4568ae265b2adb1472c2','sho','arrive','2026-11-22T16:59:55.947744Z');
INSERT INTO "operation" VALUES('d7d53253bbb946ea95eed7fb928b2619','sho','arrive','2026-11-22T16:59:55.950120Z');
INSERT INTO "operation" VALUES('bad7a98694814fa8a8765ae05abfd18b','sho','arrive','2026-11-22T16:59:55.952252Z');
INSERT INTO "operation" VALUES('29486996d0394765b43d0cf986f6a699','sho','arrive','2026-11-22T16:59:55.954427Z');
INSERT INTO "operation" VALUES('7e6c6d761f494d56a68ae91f778f49c3','rin','approve','2026-11-22T16:59:55.955664Z');
INSERT INTO "operation" VALUES('f4c68ab9a6a14b719c4f2de51681d5f4','ren','approve','2026-11-22T16:59:55.964433Z');
INSERT INTO "operation" VALUES('4eae49c136b741c7ad745db9f861f76b','ren','approve','2026-11-22T16:59:55.971108Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T16:59:55.980439Z');
INSERT INTO "operation" VALUES('3580bb3a9f684ef49a28524862c18469','mai','closing-chunk','2026-11-22T16:59:55.982133Z');
INSERT INTO "operation" VALUES('5deb2eedd6504da5a244a7fcb79d455a','mai','close','2026-11-22T16:59:55.992829Z');
INSERT INTO "operation" VALUES('dd0057a7a056450a98da2870f635fbdd','mai','render-letters','2026-11-22T16:59:56.003151Z');
INSERT INTO "operation" VALUES('8d8d4421c04a4c2ca299fd1389076fb1','sho','release-kits','2026-11-22T16:59:56.008741Z');
INSERT INTO "operation" VALUES('bc0dd9f561694f14a48743333cb95f19','sho','make-batch','2026-11-22T16:59:56.024076Z');
INSERT INTO "operation" VALUES('2b8e0fff11764882bc5138d3f6ae4af4','sho','make-batch','2026-11-22T16:59:56.040273Z');
INSERT INTO "operation" VALUES('0053692342534d6dbb0fe9de31b3b67f','sho','leave-batch','2026-11-22T16:59:56.042731Z');
INSERT INTO "operation" VALUES('aba61c298a48466f95f10f4242aa6aed','sho','print-batch','2026-11-22T16:59:56.050030Z');
INSERT INTO "operation" VALUES('173c66bc71214d829539a6e2b48fc404','sho','pack','2026-11-22T16:59:56.056815Z');
INSERT INTO "operation" VALUES('067e76a84f554bcda12b5f48d2fd581e','sho','leave-batch','2026-11-22T16:59:56.059692Z');
INSERT INTO "operation" VALUES('ae2e7378621f4951ada1bea0137ea17b','sho','pack','2026-11-22T16:59:56.067095Z');
INSERT INTO "operation" VALUES('90726425156246918b00acedd16a06aa','sho','hand-over','2026-11-22T16:59:56.075293Z');
INSERT INTO "operation" VALUES('54f86f10095e4d359b6459939abbf9dc','sho','leave-batch','2026-11-22T16:59:56.080241Z');
INSERT INTO "operation" VALUES('c70a8c28e736491a99edc26b142ae1fe','sho','pack','2026-11-22T16:59:56.086587Z');
INSERT INTO "operation" VALUES('b8bef001294947bbadd739d57d39279b','sho','hand-over','2026-11-22T16:59:56.087662Z');
INSERT INTO "operation" VALUES('907e06e095b34a8a9915f1a3d5e73fb0','sho','track','2026-11-22T16:59:56.091704Z');
INSERT INTO "operation" VALUES('777d5c8db21140ac9398442342f4a1f3','sho','track','2026-11-22T16:59:56.094440Z');
INSERT INTO "operation" VALUES('876853cd25ba4b5dbe94321c7a96ffad','sho','make-batch','2026-11-22T16:59:56.095055Z');
INSERT INTO "operation" VALUES('c539aa7bdffa4923b7878d88f301e55f','sho','make-batch','2026-11-22T16:59:56.096001Z');
INSERT INTO "operation" VALUES('80023eb252dc4a89ba1402ac8b2b4074','sho','make-batch','2026-11-22T16:59:56.108826Z');
INSERT INTO "operation" VALUES('c9d88dbd337d4bb9abeca9f2c63bf184','sho','leave-batch','2026-11-22T16:59:56.111678Z');
INSERT INTO "operation" VALUES('2a0d0ae20cf4451f81905033df5d4d48','sho','print-batch','2026-11-22T16:59:56.118758Z');
INSERT INTO "operation" VALUES('8319da2fe58b4f9d82a4f6b1cf5bd1de','sho','pack','2026-11-22T16:59:56.129714Z');
INSERT INTO "operation" VALUES('fe0a2466dffd4b5bb135e6249f261cc6','sho','leave-batch','2026-11-22T16:59:56.131864Z');
INSERT INTO "operation" VALUES('d9c0f1b35b924de6b20ef6dcb5c67809','sho','pack','2026-11-22T16:59:56.134106Z');
INSERT INTO "operation" VALUES('cb21173c02664915b6f3c8d48a2e6902','sho','hand-over','2026-11-22T16:59:56.139780Z');
INSERT INTO "operation" VALUES('220e5448c1184840a7cdddba734267db','sho','leave-batch','2026-11-22T16:59:56.142620Z');
INSERT INTO "operation" VALUES('038f8c26b497469894c01c5420ea6383','sho','pack','2026-11-22T16:59:56.144301Z');
INSERT INTO "operation" VALUES('c16644ff95454248bfd76ed07432d697','sho','hand-over','2026-11-22T16:59:56.145112Z');
INSERT INTO "operation" VALUES('9cbb9a0a7a534bfea55e61cbe176fc11','sho','track','2026-11-22T16:59:56.149264Z');
INSERT INTO "operation" VALUES('85b787d87af04adda76913c8d1ec94c9','sho','track','2026-11-22T16:59:56.152092Z');
INSERT INTO "operation" VALUES('6b9abc2d4f014aeb934b68dd19d6b3e5','sho','make-batch','2026-11-22T16:59:56.152685Z');
INSERT INTO "operation" VALUES('04ee111c45b74a7aabdc7355cc139b27','rin','number','2026-11-22T16:59:56.163969Z');
INSERT INTO "operation" VALUES('faabc752afcc44e6b51bd8495887e84b','rin','stage','2026-11-22T16:59:56.168546Z');
INSERT INTO "operation" VALUES('7a61a6d73e3a4a34822f04d98adb159e','rin','intake','2026-11-22T16:59:56.170947Z');
INSERT INTO "operation" VALUES('82595c81487a4cb9b5ac7722dd6c5039','rin','clear-staging','2026-11-22T16:59:56.181088Z');
INSERT INTO "operation" VALUES('e26a43de5bb047afa152a7fd5c5965fd','rin','index','2026-11-22T16:59:56.182438Z');
INSERT INTO "operation" VALUES('9c9c644e7b674236ad538237ac928d1f','sho','arrive','2026-11-22T16:59:56.185248Z');
INSERT INTO "operation" VALUES('76183cda941a46b5b15c59ab3d25d1ce','sho','arrive','2026-11-22T16:59:56.189000Z');
INSERT INTO "operation" VALUES('6dee4347874c4ca1becf5f730f41be64','sho','arrive','2026-11-22T16:59:56.191911Z');
INSERT INTO "operation" VALUES('2d8ddab541494baa95e2d6554a83483d','sho','arrive','2026-11-22T16:59:56.194141Z');
INSERT INTO "operation" VALUES('4c0dcc618c4c4fdfba002901dd56e462','ren','reject','2026-11-22T16:59:56.195590Z');
INSERT INTO "operation" VALUES('47e5b0977ffb49f6a20945a1bca3c53a','sho','arrive','2026-11-22T16:59:56.208594Z');
INSERT INTO "operation" VALUES('d70cab055c1a47808a57d51b218e0383','sho','arrive','2026-11-22T16:59:56.210859Z');
INSERT INTO "operation" VALUES('79f4fc3d1edf4a34bb7dab400bebbc01','sho','arrive','2026-11-22T16:59:56.213004Z');
INSERT INTO "operation" VALUES('f6a6d071d7a6445397661cc1413be965','sho','arrive','2026-11-22T16:59:56.215029Z');
INSERT INTO "operation" VALUES('a164d95a178a4e67b9be6807eb77d2dc','mai','render-letters','2026-11-22T16:59:56.215791Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T16:59:56.219025Z');
INSERT INTO "operation" VALUES('07a4fcc221234de3b18918c43d987ee4','mai','closing-chunk','2026-11-22T16:59:56.220497Z');
INSERT INTO "operation" VALUES('ea300638fafc47dbaf29b589517447ec','mai','close','2026-11-22T16:59:56.230795Z');
INSERT INTO "operation" VALUES('1466a2e20a104b09b2e104ab79511473','mai','render-letters','2026-11-22T16:59:56.236421Z');
INSERT INTO "operation" VALUES('ab4bdb1ce1e14de19e279b6733c28600','sho','release-kits','2026-11-22T16:59:56.243501Z');
INSERT INTO "operation" VALUES('66a53ea6c2e844539bdd4453baec806f','sho','make-batch','2026-11-22T16:59:56.255622Z');
INSERT INTO "operation" VALUES('5009738527014536aa5c10725c0064d6','sho','make-batch','2026-11-22T16:59:56.264614Z');
INSERT INTO "operation" VALUES('43140bc1073b4902bb047e33f6970d66','sho','leave-batch','2026-11-22T16:59:56.267612Z');
INSERT INTO "operation" VALUES('0ed5dd8e783d4c208d095747d5d274b2','sho','print-batch','2026-11-22T16:59:56.270405Z');
INSERT INTO "operation" VALUES('7df164d0e7a3474ebacd4a54e8f31ee9','sho','pack','2026-11-22T16:59:56.276720Z');
INSERT INTO "operation" VALUES('3b53bca8ab534fde97b8b20ad0b29c17','sho','leave-batch','2026-11-22T16:59:56.278555Z');
INSERT INTO "operation" VALUES('e5ecd2cab06c411381e0ac5a8f50bb36','sho','pack','2026-11-22T16:59:56.280948Z');
INSERT INTO "operation" VALUES('e026f2813d924435813a5893234514f4','sho','hand-over','2026-11-22T16:59:56.289213Z');
INSERT INTO "operation" VALUES('c500fe7519034343b69b48035d0f8d0d','sho','leave-batch','2026-11-22T16:59:56.293604Z');
INSERT INTO "operation" VALUES('b018e5ed4bea4fbc8b13b45d1185961c','sho','pack','2026-11-22T16:59:56.295488Z');
INSERT INTO "operation" VALUES('42c86a8f914243a1936b37ad16fdfa60','sho','hand-over','2026-11-22T16:59:56.296508Z');
INSERT INTO "operation" VALUES('5b02b43ade3644ab858408836207841c','sho','track','2026-11-22T16:59:56.300694Z');
INSERT INTO "operation" VALUES('10ff623cd4be4f7695c6d5f02262f5cc','sho','track','2026-11-22T16:59:56.304593Z');
INSERT INTO "operation" VALUES('2916bd11d9004e0ab2f128813550ce3e','sho','make-batch','2026-11-22T16:59:56.305066Z');
INSERT INTO "operation" VALUES('8007f84a5be347b581ba1b082a8a700f','sho','make-batch','2026-11-22T16:59:56.312090Z');
INSERT INTO "operation" VALUES('dcff096c314d4a5b90f893d353a8fae7','sho','leave-batch','2026-11-22T16:59:56.314269Z');
INSERT INTO "operation" VALUES('47a34b269e70435489773d2c73ab4271','sho','print-batch','2026-11-22T16:59:56.318272Z');
INSERT INTO "operation" VALUES('800f256d39164a1c8a0912edcc8cd3a1','sho','pack','2026-11-22T16:59:56.325386Z');
INSERT INTO "operation" VALUES('774ae47ea11f43f4a20d28af20564d20','ren','number','2026-11-22T16:59:56.340636Z');
INSERT INTO "operation" VALUES('d4cfa1f72bc74718ac85bfb0a35fba25','ren','stage','2026-11-22T16:59:56.342598Z');
INSERT INTO "operation" VALUES('72e07c7afeff49fa9a6f76cf77837bcb','ren','intake','2026-11-22T16:59:56.344257Z');
INSERT INTO "operation" VALUES('19ead41030c14813800f81a6320a2387','ren','clear-staging','2026-11-22T16:59:56.350419Z');
INSERT INTO "operation" VALUES('eb7af32b202d4b0a80af5c3b01909698','ren','index','2026-11-22T16:59:56.351809Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T16:59:56.358456Z');
INSERT INTO "operation" VALUES('799088b74bfe432aa7618c2393dd4ed5','mai','closing-chunk','2026-11-22T16:59:56.359835Z');
INSERT INTO "operation" VALUES('ef5c266a637e4a99b339062f874180b7','mai','order-queue','2026-11-22T16:59:56.376817Z');
INSERT INTO "operation" VALUES('e91a0a80b1484186968bfe1f4d71bc91','mai','close','2026-11-22T16:59:56.379734Z');
INSERT INTO "operation" VALUES('22a6a0d0d9f64c439dc683ff387aea37','sho','arrive','2026-11-22T16:59:56.390415Z');
INSERT INTO "operation" VALUES('fea7470501c743b08537c81ede957507','sho','arrive','2026-11-22T16:59:56.394368Z');
INSERT INTO "operation" VALUES('6d67c6a695e54cb4a8e71ff7b14499c9','ren','approve','2026-11-22T16:59:56.395271Z');
INSERT INTO "operation" VALUES('c9102021daf943b485057b7325e37df9','ren','number','2026-11-22T16:59:56.412540Z');
INSERT INTO "operation" VALUES('6772f05d59a04cae95b17d76a84a6bcd','ren','stage','2026-11-22T16:59:56.416107Z');
INSERT INTO "operation" VALUES('4d8b3f3f424d4ccea71f16a409f09c0d','ren','intake','2026-11-22T16:59:56.417499Z');
INSERT INTO "operation" VALUES('84219bf4872a4d08968460a5e18b48f2','ren','clear-staging','2026-11-22T16:59:56.420818Z');
INSERT INTO "operation" VALUES('046d3f85114f41c793ae6a8d849ca998','ren','index','2026-11-22T16:59:56.424463Z');
INSERT INTO "operation" VALUES('b347ae7c0dab47e49d91c0a3febcc8b0','ren','number','2026-11-22T16:59:56.435661Z');
INSERT INTO "operation" VALUES('887925d7f3f74367977ecac86896878f','ren','stage','2026-11-22T16:59:56.438373Z');
INSERT INTO "operation" VALUES('fb1485584b054269b7d98f7e05a5027e','ren','intake','2026-11-22T16:59:56.440032Z');
INSERT INTO "operation" VALUES('9b47d22565c64bb393ba7b9ad58f1bca','ren','clear-staging','2026-11-22T16:59:56.445174Z');
INSERT INTO "operation" VALUES('0933db37ffd54c6fb9878a147e7cb4e1','ren','index','2026-11-22T16:59:56.446250Z');
INSERT INTO "operation" VALUES('efdb208c8e9f4b9da968132191822751','cal','order-kits','2026-11-22T16:59:56.447855Z');
INSERT INTO "operation" VALUES('bbcff881396b40aea6e3898c652dfcf6','sho','make-batch','2026-11-22T16:59:56.455666Z');
INSERT INTO "operation" VALUES('5f2827a6d93a46fda6dc5079892a7ae5','sho','make-batch','2026-11-22T16:59:56.461530Z');
INSERT INTO "operation" VALUES('d1f33f4a6bc743e98cc7103eb21b20dc','cal','order-kits','2026-11-22T16:59:56.463793Z');
INSERT INTO "operation" VALUES('9190371091c347dcaee6d4e7a5b8ef55','sho','lose','2026-11-22T16:59:56.466958Z');
INSERT INTO "operation" VALUES('7754983bd35343f691cff5439bafd770','mai','cancel','2026-11-22T16:59:56.472629Z');
INSERT INTO "operation" VALUES('227275f246d64a26adc2d9267201b6e3','rin','return','2026-11-22T16:59:56.483677Z');
INSERT INTO "operation" VALUES('bb9cba326d504131b938bbdaae7ab9f2','ren','withdraw','2026-11-22T16:59:56.492669Z');
INSERT INTO "operation" VALUES('a92e8fe4eda148a1961feb821964f713','rin','reject','2026-11-22T16:59:56.500796Z');
INSERT INTO "operation" VALUES('5f425d56f2f94185b53de3235b410ea8','rin','take','2026-11-22T16:59:56.511670Z');
INSERT INTO "operation" VALUES('c5d14a2b95c34cb2912d1eab4bb097a3','ren','take','2026-11-22T16:59:56.521610Z');
INSERT INTO "operation" VALUES('1ff48f5ff2e84488b206fee38d998368','mai','enter-chain','2026-11-22T16:59:56.526722Z');
INSERT INTO "operation" VALUES('ebcdf127cd6846de866bf0f0dc12a968','mai','enter-chain','2026-11-22T16:59:56.532658Z');
INSERT INTO "operation" VALUES('d043afa3158041249d3ef6e9681ef4fe','rin','number','2026-11-22T16:59:56.549658Z');
INSERT INTO "operation" VALUES('2f7cd74e098f476cab0265473aea440b','rin','stage','2026-11-22T16:59:56.551057Z');
INSERT INTO "operation" VALUES('e615ca7736da44e8bc850edd4135eb51','rin','intake','2026-11-22T16:59:56.552454Z');
INSERT INTO "operation" VALUES('1179f3558d0548889b57f75500cb63ef','rin','clear-staging','2026-11-22T16:59:56.555565Z');
INSERT INTO "operation" VALUES('e87b838037b04ca4891ff0b3875fc278','rin','index','2026-11-22T16:59:56.556501Z');
INSERT INTO "operation" VALUES('abb48ed5516d44db9ad5472c2bea0f14','rin','succeed','2026-11-22T16:59:56.556833Z');
INSERT INTO "operation" VALUES('4c053db97bba48e288a137b16df683c3','rin','amend','2026-11-22T16:59:56.587223Z');
INSERT INTO "operation" VALUES('376390b3303647f585d3279a4f863b70','rin','accept','2026-11-22T16:59:56.589621Z');
INSERT INTO "operation" VALUES('6ff57440b2824eb09046a7a4e07ee4bc','rin','amend','2026-11-22T16:59:56.717375Z');
INSERT INTO "operation" VALUES('7c7b55ba8f3a4ae68262c409e10dffd1','ren','choose-industry','2026-11-22T16:59:56.840825Z');
INSERT INTO "operation" VALUES('b08916798ab94a6992d9b91fa4461907','rin','approve','2026-11-22T16:59:56.917841Z');
INSERT INTO "operation" VALUES('17d1695d328743bbb86d1ec1a1e942ff','mai','render-letters','2026-11-22T16:59:57.241169Z');
INSERT INTO "operation" VALUES('0ddc467b9dfb4c908bbe66f5be7cc74f','rin','save-view','2026-11-22T16:59:58.710458Z');
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
INSERT INTO "outbox" VALUES(4,'registered','A-0000001-S',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(5,'registered','A-0000002-Q',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(6,'registered','A-0000003-O',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(7,'registered','A-0000004-M',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(8,'registered','A-0000005-K',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(9,'registered','A-0000006-I',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(10,'registered','A-0000007-G',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(11,'registered','A-0000008-E',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(12,'registered','A-0000009-C',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(13,'rejected','A-0000019-8',2,'{"note":null,"reasons":["size"]}','2020-01-03T05:27:00.000000Z','2020-01-08T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(14,'registered','A-0000010-Q',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(15,'registered','A-0000011-O',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(16,'registered','A-0000012-M',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(17,'registered','A-0000013-K',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(18,'registered','A-0000014-I',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(19,'registered','A-0000015-G',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(20,'registered','A-0000016-E',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(21,'registered','A-0000017-C',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(22,'registered','A-0000018-A',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(23,'rejected','A-0000023-G',2,'{"note":null,"reasons":["size"]}','2020-01-20T02:28:00.000000Z','2020-01-23T01:00:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(24,'registered','A-0000020-M',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(25,'registered','A-0000021-K',4,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL);
INSERT INTO "outbox" VALUES(26,'registered','A-0000022-I',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL);
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
INSERT INTO "presence" VALUES('rin','A-0000035-8','2026-11-22T16:59:58.851670Z','2026-11-22T16:59:58.851670Z');
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'F72858671FFCD720C411A0200402CF14C0322347384C4C474C3B7B62EF24D230','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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
came_back_days = 7           # a parcel that came back, about which nobody has done anything

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

# a parcel that came back: why, as the carrier says
[reasons.address-unknown]
for = ["come-back"]
label = { ja = "宛所不明", en = "address unknown" }
letter = "宛所にお届け先が見当たりませんでした。"

[reasons.addressee-moved]
for = ["come-back"]
label = { ja = "転居・移転", en = "addressee moved" }
letter = "お届け先が移転していました。"

[reasons.storage-ended]
for = ["come-back"]
label = { ja = "保管期限経過", en = "storage period ended" }
letter = "ご不在のため、保管期限内にお届けできませんでした。"

[reasons.not-accepted]
for = ["come-back"]
label = { ja = "受取辞退", en = "not accepted" }
letter = "お届け先で受取りを辞退されました。"

[reasons.damaged]
for = ["come-back"]
label = { ja = "輸送中の破損", en = "damaged on the way" }
letter = "輸送中に破損しました。"

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
gather_days = 7              # calendar days that a new Kit B waits for further changes of a store''s services
posters_per_file = 200       # stores in one file for the printer
parcels_per_batch = 1000     # at most, unless whoever makes it says another number

# logos of providers'' services on posters and desk mats: enough dots for the longer side in print
[kits.logos]
largest_bytes = 5_000_000
print_millimetres = 40
dots_per_inch = 300

# the printing for which the colours are meant: a reference name of the ICC Characterization Data Registry
[kits.printing]
identifier = "JC200103"
name = "Japan Color 2001 Coated"
registry = "http://www.color.org"

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

# who sends parcels, as it stands on labels and packing slips
[kits.sender]
name = "補助金事務局 広報ツール発送係"
postal_code = "1030027"
address = "東京都中央区日本橋99丁目9番9号"
phone = "0300001234"

# what lies in the warehouse; posters and mats of Kit B are printed for each store. Each design is counted by itself
[kits.stock]
loss_by_manager_above = 100      # more lost pieces at once are entered by a manager
forecast_starts = 4              # start days that a forecast looks ahead
items = [
    { item = "制度告知ポスター", by_rate = true, reorder_at = 2000 },
    { item = "ステッカー", by_rate = true, reorder_at = 1000 },
    { item = "スイングPOP", by_rate = true, reorder_at = 2000 },
    { item = "スタンドPOP", by_rate = true, reorder_at = 1000 },
    { item = "チラシ", by_rate = true, reorder_at = 20000 },
    { item = "のぼり", reorder_at = 300 },
    { item = "窓用両面ステッカー", by_rate = true, reorder_at = 300 },
]

# contracts with the carriers, and what parcels are called on their slips
[kits.carriers.goods]
A = "広報ツール（Ａキット）"
B = "広報ツール（Ｂキット）"
order = "広報ツール（追加分）"

[kits.carriers.yamato]
billing_code = ""            # 請求先顧客コード
billing_class = ""           # 請求先分類コード
tariff_number = "01"         # 運賃管理番号

[kits.carriers.sagawa]
customer_code = ""           # お客様コード

# parcels that came back
[kits.returns]
storage_days = 30            # calendar days that one is kept before it is inspected
near_days = 7                # calendar days before the last one from which it counts as near
due_business_days = 1        # until when one that is sent again is due to leave
request = "お届け先をご確認のうえ、正しいキット送付先(郵便番号・住所・宛名・電話番号)を変更届でお知らせください。"

# sheets of labels, A4: millimetres
[kits.stock.labels]
columns = 2
rows = 6
margin_left = 18.6
margin_top = 21.2
label_width = 86.4
label_height = 42.3

# what a registered store may order besides: at most so many pieces of both designs together within so many calendar days
[kits.orders]
status = "released"              # its parcel is ready to go out at once; "planned": it is released with the others
due_business_days = 3
items = [
    { item = "制度告知ポスター", maximum = 10, days = 30 },
    { item = "ステッカー", maximum = 10, days = 30 },
    { item = "スイングPOP", maximum = 10, days = 30 },
    { item = "スタンドPOP", maximum = 10, days = 30 },
    { item = "チラシ", maximum = 300, days = 30 },
    { item = "決済手段表記ポスター", maximum = 10, days = 30 },
    { item = "下敷き", maximum = 10, days = 30 },
    { item = "のぼり", maximum = 4, days = 90 },
    { item = "窓用両面ステッカー", maximum = 4, days = 90 },
]

# what callers hear of a parcel; {…} is filled in
[kits.say.ja]
planned = "{kit}は、これから発送の準備に入るところでございます。"
being-prepared = "{kit}は、ただいま発送の準備をしております。"
handed-over = "{kit}は、{day}に{carrier}で発送いたしました。"
on-its-way = "{kit}は、{day}に{carrier}で発送いたしました。お問い合わせ番号は{number}でございます。"
delivered = "{kit}は、{day}にお届け済みでございます。"
came-back = "{kit}は、お届けできずに戻っております。恐れ入りますが、お届け先の住所を決済事業者の{provider}へご確認ください。"
digital = "{kit}は、決済事業者の{provider}を通じてお渡しいたします。"

[kits.say.en]
planned = "{kit} is about to be prepared."
being-prepared = "{kit} is being prepared for dispatch."
handed-over = "{kit} was sent with {carrier} on {day}."
on-its-way = "{kit} was sent with {carrier} on {day}. The tracking number is {number}."
delivered = "{kit} was delivered on {day}."
came-back = "{kit} could not be delivered and came back. Please check the delivery address with your payment provider, {provider}."
digital = "{kit} comes through your payment provider, {provider}."

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
','2026-11-22T16:59:53.601188Z');
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
INSERT INTO "serial_counter" VALUES('stock-item',22);
INSERT INTO "serial_counter" VALUES('stock-movement',123);
INSERT INTO "serial_counter" VALUES('application',42);
INSERT INTO "serial_counter" VALUES('store',42);
INSERT INTO "serial_counter" VALUES('business',42);
INSERT INTO "serial_counter" VALUES('turn:2:2019-12-18',6);
INSERT INTO "serial_counter" VALUES('turn:1:2019-12-27',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-08',7);
INSERT INTO "serial_counter" VALUES('shipment',48);
INSERT INTO "serial_counter" VALUES('shipping-batch',11);
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
CREATE TABLE "shipment" (
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
	held_for TEXT, 
	contents_from TEXT, 
	services TEXT, 
	waits_for TEXT, 
	shipping_batch_id INTEGER, 
	carrier TEXT, 
	tracking_number TEXT, 
	handed_over_on TEXT, 
	delivered_on TEXT, 
	came_back_on TEXT, 
	came_back_reason TEXT, 
	returned_goods TEXT, 
	resend_of INTEGER, 
	CONSTRAINT pk_shipment PRIMARY KEY (id), 
	CONSTRAINT ck_shipment_kit_known CHECK (kit IN ('A', 'B', 'order', 'digital')), 
	CONSTRAINT ck_shipment_status_known CHECK (status IN ('planned', 'released', 'printed', 'packed', 'handed-over', 'delivered', 'came-back', 'cancelled')), 
	CONSTRAINT ck_shipment_carrier_known CHECK (carrier IN ('yamato', 'sagawa')), 
	CONSTRAINT ck_shipment_returned_goods_known CHECK (returned_goods IN ('restocked', 'destroyed')), 
	CONSTRAINT fk_shipment_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_shipment_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_shipment_resend_of_shipment FOREIGN KEY(resend_of) REFERENCES shipment (id), 
	CONSTRAINT fk_shipment_shipping_batch_id_shipping_batch FOREIGN KEY(shipping_batch_id) REFERENCES shipping_batch (id), 
	CONSTRAINT fk_shipment_store_id_store FOREIGN KEY(store_id) REFERENCES store (id), 
	CONSTRAINT uq_shipment_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "shipment" VALUES(1,'K-0000001-L',8,'came-back',1,1,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000013','2019-12-19',NULL,'2019-12-25','address-unknown',NULL,NULL);
INSERT INTO "shipment" VALUES(2,'K-0000002-J',8,'delivered',1,1,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000061','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(3,'K-0000003-H',8,'delivered',2,2,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000024','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(4,'K-0000004-F',8,'delivered',2,2,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000072','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(5,'K-0000005-D',8,'delivered',3,3,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000035','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(6,'K-0000006-B',8,'delivered',3,3,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000083','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(7,'K-0000007-9',8,'delivered',4,4,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000046','2019-12-19','2019-12-22',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(8,'K-0000008-7',8,'delivered',4,4,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000094','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(9,'K-0000009-5',8,'delivered',5,5,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000050','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(10,'K-0000010-J',8,'delivered',5,5,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2',NULL,2,'yamato','400000000105','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(11,'K-0000011-H',8,'delivered',6,6,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000116','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(12,'K-0000012-F',8,'delivered',6,6,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000153','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(13,'K-0000013-D',8,'delivered',7,7,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000120','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(14,'K-0000014-B',8,'delivered',7,7,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000164','2019-12-30','2020-01-01',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(15,'K-0000015-9',8,'delivered',8,8,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000131','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(16,'K-0000016-7',8,'delivered',8,8,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000175','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(17,'K-0000017-5',8,'delivered',9,9,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000142','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(18,'K-0000018-3',8,'delivered',9,9,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000186','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(19,'K-0000019-1',8,'delivered',10,10,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000190','2020-01-09','2020-01-12',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(20,'K-0000020-F',8,'delivered',10,10,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000256','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(21,'K-0000021-D',8,'delivered',11,11,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000201','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(22,'K-0000022-B',8,'delivered',11,11,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000260','2020-01-09','2020-01-11',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(23,'K-0000023-9',8,'delivered',12,12,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000212','2020-01-09','2020-01-11',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(24,'K-0000024-7',8,'delivered',12,12,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000271','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(25,'K-0000025-5',8,'delivered',13,13,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000223','2020-01-09','2020-01-12',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(26,'K-0000026-3',8,'delivered',13,13,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000282','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(27,'K-0000027-1',8,'delivered',14,14,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000234','2020-01-09','2020-01-11',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(28,'K-0000028-0',8,'delivered',14,14,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000293','2020-01-09','2020-01-12',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(29,'K-0000029-Y',8,'delivered',15,15,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000245','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(30,'K-0000030-B',8,'delivered',15,15,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000304','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(31,'K-0000031-9',8,'delivered',16,16,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000315','2020-01-17','2020-01-19',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(32,'K-0000032-7',8,'delivered',16,16,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000341','2020-01-17','2020-01-19',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(33,'K-0000033-5',8,'delivered',17,17,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000326','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(34,'K-0000034-3',8,'delivered',17,17,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000352','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(35,'K-0000035-1',8,'delivered',18,18,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000330','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(36,'K-0000036-0',8,'delivered',18,18,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000363','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(37,'K-0000037-Y',1,'planned',5,5,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(38,'K-0000038-W',8,'delivered',20,20,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,9,'sagawa','400000000374','2020-01-24','2020-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(39,'K-0000039-U',5,'packed',20,20,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28','1',NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(40,'K-0000040-7',8,'delivered',22,22,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,9,'sagawa','400000000385','2020-01-24','2020-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(41,'K-0000041-5',4,'printed',22,22,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28','1',NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(42,'K-0000042-3',1,'planned',25,25,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(43,'K-0000043-1',1,'planned',25,25,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(44,'K-0000044-0',1,'planned',26,26,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(45,'K-0000045-Y',1,'planned',26,26,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(46,'K-0000046-W',2,'released',2,2,'order',5,'2020-01-28T00:10:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,'のぼり',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(47,'K-0000047-U',1,'released',3,3,'order',5,'2020-01-28T00:10:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE shipment_address (
	shipment_id INTEGER NOT NULL, 
	postal_code TEXT NOT NULL, 
	address TEXT NOT NULL, 
	addressee TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	CONSTRAINT pk_shipment_address PRIMARY KEY (shipment_id), 
	CONSTRAINT fk_shipment_address_shipment_id_shipment FOREIGN KEY(shipment_id) REFERENCES shipment (id)
)
 STRICT

;
INSERT INTO "shipment_address" VALUES(1,'4409830','愛知県豊橋市月見台8丁目26-29','久美子書店','0532015627');
INSERT INTO "shipment_address" VALUES(2,'4409830','愛知県豊橋市月見台8丁目26-29','久美子書店','0532015627');
INSERT INTO "shipment_address" VALUES(3,'8125277','福岡県福岡市博多区常盤町５丁目３０－２','横丁ひまわり鍼灸院','0920009187');
INSERT INTO "shipment_address" VALUES(4,'8125277','福岡県福岡市博多区常盤町５丁目３０－２','横丁ひまわり鍼灸院','0920009187');
INSERT INTO "shipment_address" VALUES(5,'8127534','福岡県福岡市博多区青葉台4-1-4　たんぽぽプラザ1Ｆ','マロンプランニング 杉浜店','0920077974');
INSERT INTO "shipment_address" VALUES(6,'8127534','福岡県福岡市博多区青葉台4-1-4　たんぽぽプラザ1Ｆ','マロンプランニング 杉浜店','0920077974');
INSERT INTO "shipment_address" VALUES(7,'3057027','茨城県つくば市若葉町7-7-8','村田達也どぶろく蔵','09007368787');
INSERT INTO "shipment_address" VALUES(8,'3057027','茨城県つくば市若葉町7-7-8','村田達也どぶろく蔵','09007368787');
INSERT INTO "shipment_address" VALUES(9,'8124008','福岡県福岡市博多区宮前町6-35-21','マロンプランニング 柳井店','0920046761');
INSERT INTO "shipment_address" VALUES(10,'8124008','福岡県福岡市博多区宮前町6-35-21','マロンプランニング 柳井店','0920046761');
INSERT INTO "shipment_address" VALUES(11,'1763100','東京都練馬区東町2丁目19-14','Boutique Soleil-Hinata','0300373674');
INSERT INTO "shipment_address" VALUES(12,'1763100','東京都練馬区東町2丁目19-14','Boutique Soleil-Hinata','0300373674');
INSERT INTO "shipment_address" VALUES(13,'6627348','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','お好み焼き亀村','0798089047');
INSERT INTO "shipment_address" VALUES(14,'6627348','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','お好み焼き亀村','0798089047');
INSERT INTO "shipment_address" VALUES(15,'4308551','静岡県浜松市中区錦町1丁目26-2','Flower Marche & Yuzu','0530039887');
INSERT INTO "shipment_address" VALUES(16,'4308551','静岡県浜松市中区錦町1丁目26-2','Flower Marche & Yuzu','0530039887');
INSERT INTO "shipment_address" VALUES(17,'6114245','京都府宇治市天神町３丁目３－１４','焼鳥浜黒滝','0774080167');
INSERT INTO "shipment_address" VALUES(18,'6114245','京都府宇治市天神町３丁目３－１４','焼鳥浜黒滝','0774080167');
INSERT INTO "shipment_address" VALUES(19,'3207759','栃木県宇都宮市若草台１－３６－２８','ホテル西口銀河','0280072387');
INSERT INTO "shipment_address" VALUES(20,'3207759','栃木県宇都宮市若草台１－３６－２８','ホテル西口銀河','0280072387');
INSERT INTO "shipment_address" VALUES(21,'5814331','大阪府八尾市若葉町4-5-7　第1風車ビル','御菓子司鶴舟','0720035187');
INSERT INTO "shipment_address" VALUES(22,'5814331','大阪府八尾市若葉町4-5-7　第1風車ビル','御菓子司鶴舟','0720035187');
INSERT INTO "shipment_address" VALUES(23,'8994082','鹿児島県霧島市桜町７丁目５－５','カラオケ橋詰近藤','0995099437');
INSERT INTO "shipment_address" VALUES(24,'8994082','鹿児島県霧島市桜町７丁目５－５','カラオケ橋詰近藤','0995099437');
INSERT INTO "shipment_address" VALUES(25,'2719200','千葉県松戸市末広町１－７－２４','春笠金物店','0470067687');
INSERT INTO "shipment_address" VALUES(26,'2719200','千葉県松戸市末広町１－７－２４','春笠金物店','0470067687');
INSERT INTO "shipment_address" VALUES(27,'2437466','神奈川県厚木市日の出町５－１９－２６','川端藤井ケアセンター','0460088987');
INSERT INTO "shipment_address" VALUES(28,'2437466','神奈川県厚木市日の出町５－１９－２６','川端藤井ケアセンター','0460088987');
INSERT INTO "shipment_address" VALUES(29,'9869921','宮城県石巻市月見台5-37-13　ひまわりビル2F','誠青果店','0225039537');
INSERT INTO "shipment_address" VALUES(30,'9869921','宮城県石巻市月見台5-37-13　ひまわりビル2F','誠青果店','0225039537');
INSERT INTO "shipment_address" VALUES(31,'4407218','愛知県豊橋市東雲町8丁目28-30','藤田コーポレーション　坂下店','0532084414');
INSERT INTO "shipment_address" VALUES(32,'4407218','愛知県豊橋市東雲町8丁目28-30','藤田コーポレーション　坂下店','0532084414');
INSERT INTO "shipment_address" VALUES(33,'5160363','三重県伊勢市鶴見台4-14-18','丘の藤森タクシー','0596039307');
INSERT INTO "shipment_address" VALUES(34,'5160363','三重県伊勢市鶴見台4-14-18','丘の藤森タクシー','0596039307');
INSERT INTO "shipment_address" VALUES(35,'7747730','徳島県阿南市桜台七丁目35番27号','手芸の三丁目葦浜','0884045867');
INSERT INTO "shipment_address" VALUES(36,'7747730','徳島県阿南市桜台七丁目35番27号','手芸の三丁目葦浜','0884045867');
INSERT INTO "shipment_address" VALUES(38,'8937423','鹿児島県鹿屋市弥生町34-24','藤畑写真館','09004737574');
INSERT INTO "shipment_address" VALUES(40,'8665470','熊本県八代市ひばり台32-24　たんぽぽビル6階','角の竹舟自動車販売','0965063337');
CREATE TABLE shipment_item (
	shipment_id INTEGER NOT NULL, 
	item TEXT NOT NULL, 
	design TEXT NOT NULL, 
	quantity INTEGER NOT NULL, 
	CONSTRAINT pk_shipment_item PRIMARY KEY (shipment_id, item, design), 
	CONSTRAINT ck_shipment_item_design_known CHECK (design IN ('standard', 'scenic')), 
	CONSTRAINT ck_shipment_item_some CHECK (quantity > 0), 
	CONSTRAINT fk_shipment_item_shipment_id_shipment FOREIGN KEY(shipment_id) REFERENCES shipment (id)
)
 STRICT

;
INSERT INTO "shipment_item" VALUES(46,'のぼり','scenic',2);
INSERT INTO "shipment_item" VALUES(47,'のぼり','standard',2);
CREATE TABLE shipping_batch (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	kit TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	CONSTRAINT pk_shipping_batch PRIMARY KEY (id), 
	CONSTRAINT ck_shipping_batch_kit_known CHECK (kit IN ('A', 'B', 'order', 'digital')), 
	CONSTRAINT ck_shipping_batch_status_known CHECK (status IN ('made', 'printed', 'packed', 'handed-over')), 
	CONSTRAINT fk_shipping_batch_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_shipping_batch_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "shipping_batch" VALUES(1,'W-0000001-K',4,'handed-over','A','2019-12-19T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(2,'W-0000002-I',4,'handed-over','B','2019-12-19T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(3,'W-0000003-G',4,'handed-over','A','2019-12-30T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(4,'W-0000004-E',4,'handed-over','B','2019-12-30T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(5,'W-0000005-C',4,'handed-over','A','2020-01-09T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(6,'W-0000006-A',4,'handed-over','B','2020-01-09T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(7,'W-0000007-8',4,'handed-over','A','2020-01-17T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(8,'W-0000008-6',4,'handed-over','B','2020-01-17T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(9,'W-0000009-4',4,'handed-over','A','2020-01-24T00:20:00.000000Z','sho');
INSERT INTO "shipping_batch" VALUES(10,'W-0000010-I',2,'printed','B','2020-01-24T00:20:00.000000Z','sho');
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$PY5sKBCQ3wOE95gyUKUSnQ$YvF+ywV7rl4I/0WkcqtaR2A5FmN9h0AeAi16jqPm76s',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$VYyKUslPByxP/AZkWSaAMQ$OE8JbsizqZPirDXDjZzDrCisU4SE3HfNyq1G2BnOF20',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$ZnMXWN+5A9Bl7hR2H0s5tw$Y5pp6baG4Q9yposSLNynFlKDgjrqLeTt/OL3KZgYhO8',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$HJVsT3+IrOo25b22zshtzA$XiolirPk8xyflH2KpFocpF2xPM0oetOyeDVwLXG9LJM',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$en+Wyy+/aEOrOXtzNRmkTA$EbwXiCLkeyKGLK1FHtnGW81tiocQI9RpKLGkOHTbS7I',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$wh7+3imI7fi+YGS4+OAtVw$vyMESONwO9vbL5CTfInIHFP9ZrZTCiZmTR4kLTbeYYo',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$pH09bBuvDd/QkL+QDdj0kQ$QiDi8InbJ/bdUEFBWHfCgif4hVm24/XBrcd4QlKXj/w',1);
INSERT INTO "staff" VALUES(8,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$C8DEeklwE7YPAC4lmFC4+g$napBOwdHB5qhdnsvP5C8tdIrHMHEclWrPuqzGJ4+yyM',1);
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
CREATE TABLE stock_item (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	item TEXT NOT NULL, 
	design TEXT NOT NULL, 
	return_rate INTEGER NOT NULL, 
	contents_from TEXT NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	CONSTRAINT pk_stock_item PRIMARY KEY (id), 
	CONSTRAINT ck_stock_item_design_known CHECK (design IN ('standard', 'scenic')), 
	CONSTRAINT ck_stock_item_never_below_nothing CHECK (reserved >= 0 AND on_hand >= reserved), 
	CONSTRAINT fk_stock_item_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_stock_item_item_design_return_rate_contents_from UNIQUE (item, design, return_rate, contents_from), 
	CONSTRAINT uq_stock_item_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "stock_item" VALUES(1,'Z-0000001-T',11,'制度告知ポスター','standard',5,'2019-08-28',2100,0);
INSERT INTO "stock_item" VALUES(2,'Z-0000002-R',1,'制度告知ポスター','standard',2,'2019-08-28',2020,0);
INSERT INTO "stock_item" VALUES(3,'Z-0000003-P',11,'ステッカー','standard',5,'2019-08-28',1040,0);
INSERT INTO "stock_item" VALUES(4,'Z-0000004-N',1,'ステッカー','standard',2,'2019-08-28',1008,0);
INSERT INTO "stock_item" VALUES(5,'Z-0000005-L',11,'スイングPOP','standard',5,'2019-08-28',2100,0);
INSERT INTO "stock_item" VALUES(6,'Z-0000006-J',1,'スイングPOP','standard',2,'2019-08-28',2020,0);
INSERT INTO "stock_item" VALUES(7,'Z-0000007-H',11,'スタンドPOP','standard',5,'2019-08-28',1060,0);
INSERT INTO "stock_item" VALUES(8,'Z-0000008-F',1,'スタンドPOP','standard',2,'2019-08-28',1012,0);
INSERT INTO "stock_item" VALUES(9,'Z-0000009-D',12,'チラシ','standard',5,'2019-08-28',20588,0);
INSERT INTO "stock_item" VALUES(10,'Z-0000010-R',1,'チラシ','standard',2,'2019-08-28',20120,0);
INSERT INTO "stock_item" VALUES(11,'Z-0000011-P',11,'制度告知ポスター','scenic',5,'2019-08-28',2040,0);
INSERT INTO "stock_item" VALUES(12,'Z-0000012-N',1,'制度告知ポスター','scenic',2,'2019-08-28',2008,0);
INSERT INTO "stock_item" VALUES(13,'Z-0000013-L',11,'ステッカー','scenic',5,'2019-08-28',1020,0);
INSERT INTO "stock_item" VALUES(14,'Z-0000014-J',1,'ステッカー','scenic',2,'2019-08-28',1004,0);
INSERT INTO "stock_item" VALUES(15,'Z-0000015-H',11,'スイングPOP','scenic',5,'2019-08-28',2040,0);
INSERT INTO "stock_item" VALUES(16,'Z-0000016-F',1,'スイングPOP','scenic',2,'2019-08-28',2008,0);
INSERT INTO "stock_item" VALUES(17,'Z-0000017-D',11,'スタンドPOP','scenic',5,'2019-08-28',1020,0);
INSERT INTO "stock_item" VALUES(18,'Z-0000018-B',1,'スタンドPOP','scenic',2,'2019-08-28',1004,0);
INSERT INTO "stock_item" VALUES(19,'Z-0000019-9',11,'チラシ','scenic',5,'2019-08-28',20600,0);
INSERT INTO "stock_item" VALUES(20,'Z-0000020-N',1,'チラシ','scenic',2,'2019-08-28',12000,0);
INSERT INTO "stock_item" VALUES(21,'Z-0000021-L',1,'のぼり','standard',0,'2019-08-28',24,0);
CREATE TABLE stock_movement (
	id INTEGER NOT NULL, 
	stock_item_id INTEGER NOT NULL, 
	movement TEXT NOT NULL, 
	quantity INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	shipping_batch_id INTEGER, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_stock_movement PRIMARY KEY (id), 
	CONSTRAINT ck_stock_movement_movement_known CHECK (movement IN ('received', 'reserved', 'set-free', 'picked', 'counted', 'lost', 'restocked')), 
	CONSTRAINT fk_stock_movement_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stock_movement_shipping_batch_id_shipping_batch FOREIGN KEY(shipping_batch_id) REFERENCES shipping_batch (id), 
	CONSTRAINT fk_stock_movement_stock_item_id_stock_item FOREIGN KEY(stock_item_id) REFERENCES stock_item (id)
)
 STRICT

;
INSERT INTO "stock_movement" VALUES(1,1,'received',2200,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000001-T',1);
INSERT INTO "stock_movement" VALUES(2,2,'received',2020,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000002-R',1);
INSERT INTO "stock_movement" VALUES(3,3,'received',1080,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000003-P',1);
INSERT INTO "stock_movement" VALUES(4,4,'received',1008,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000004-N',1);
INSERT INTO "stock_movement" VALUES(5,5,'received',2200,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000005-L',1);
INSERT INTO "stock_movement" VALUES(6,6,'received',2020,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000006-J',1);
INSERT INTO "stock_movement" VALUES(7,7,'received',1120,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000007-H',1);
INSERT INTO "stock_movement" VALUES(8,8,'received',1012,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000008-F',1);
INSERT INTO "stock_movement" VALUES(9,9,'received',21200,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000009-D',1);
INSERT INTO "stock_movement" VALUES(10,10,'received',20120,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000010-R',1);
INSERT INTO "stock_movement" VALUES(11,11,'received',2080,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000011-P',1);
INSERT INTO "stock_movement" VALUES(12,12,'received',2008,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000012-N',1);
INSERT INTO "stock_movement" VALUES(13,13,'received',1040,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000013-L',1);
INSERT INTO "stock_movement" VALUES(14,14,'received',1004,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000014-J',1);
INSERT INTO "stock_movement" VALUES(15,15,'received',2080,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000015-H',1);
INSERT INTO "stock_movement" VALUES(16,16,'received',2008,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000016-F',1);
INSERT INTO "stock_movement" VALUES(17,17,'received',1040,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000017-D',1);
INSERT INTO "stock_movement" VALUES(18,18,'received',1004,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000018-B',1);
INSERT INTO "stock_movement" VALUES(19,19,'received',21200,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000019-9',1);
INSERT INTO "stock_movement" VALUES(20,20,'received',12000,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000020-N',1);
INSERT INTO "stock_movement" VALUES(21,21,'received',24,'2019-11-18T00:30:00.000000Z',NULL,'Z-0000021-L',1);
INSERT INTO "stock_movement" VALUES(22,15,'reserved',10,'2019-12-19T00:20:00.000000Z',1,'Z-0000015-H',2);
INSERT INTO "stock_movement" VALUES(23,5,'reserved',25,'2019-12-19T00:20:00.000000Z',1,'Z-0000005-L',2);
INSERT INTO "stock_movement" VALUES(24,17,'reserved',5,'2019-12-19T00:20:00.000000Z',1,'Z-0000017-D',2);
INSERT INTO "stock_movement" VALUES(25,7,'reserved',15,'2019-12-19T00:20:00.000000Z',1,'Z-0000007-H',2);
INSERT INTO "stock_movement" VALUES(26,13,'reserved',5,'2019-12-19T00:20:00.000000Z',1,'Z-0000013-L',2);
INSERT INTO "stock_movement" VALUES(27,3,'reserved',10,'2019-12-19T00:20:00.000000Z',1,'Z-0000003-P',2);
INSERT INTO "stock_movement" VALUES(28,19,'reserved',150,'2019-12-19T00:20:00.000000Z',1,'Z-0000019-9',2);
INSERT INTO "stock_movement" VALUES(29,9,'reserved',150,'2019-12-19T00:20:00.000000Z',1,'Z-0000009-D',2);
INSERT INTO "stock_movement" VALUES(30,11,'reserved',10,'2019-12-19T00:20:00.000000Z',1,'Z-0000011-P',2);
INSERT INTO "stock_movement" VALUES(31,1,'reserved',25,'2019-12-19T00:20:00.000000Z',1,'Z-0000001-T',2);
INSERT INTO "stock_movement" VALUES(32,15,'picked',-10,'2019-12-19T00:20:00.000000Z',1,'Z-0000015-H',3);
INSERT INTO "stock_movement" VALUES(33,5,'picked',-25,'2019-12-19T00:20:00.000000Z',1,'Z-0000005-L',3);
INSERT INTO "stock_movement" VALUES(34,17,'picked',-5,'2019-12-19T00:20:00.000000Z',1,'Z-0000017-D',3);
INSERT INTO "stock_movement" VALUES(35,7,'picked',-15,'2019-12-19T00:20:00.000000Z',1,'Z-0000007-H',3);
INSERT INTO "stock_movement" VALUES(36,13,'picked',-5,'2019-12-19T00:20:00.000000Z',1,'Z-0000013-L',3);
INSERT INTO "stock_movement" VALUES(37,3,'picked',-10,'2019-12-19T00:20:00.000000Z',1,'Z-0000003-P',3);
INSERT INTO "stock_movement" VALUES(38,19,'picked',-150,'2019-12-19T00:20:00.000000Z',1,'Z-0000019-9',3);
INSERT INTO "stock_movement" VALUES(39,9,'picked',-150,'2019-12-19T00:20:00.000000Z',1,'Z-0000009-D',3);
INSERT INTO "stock_movement" VALUES(40,11,'picked',-10,'2019-12-19T00:20:00.000000Z',1,'Z-0000011-P',3);
INSERT INTO "stock_movement" VALUES(41,1,'picked',-25,'2019-12-19T00:20:00.000000Z',1,'Z-0000001-T',3);
INSERT INTO "stock_movement" VALUES(42,15,'reserved',8,'2019-12-30T00:20:00.000000Z',3,'Z-0000015-H',4);
INSERT INTO "stock_movement" VALUES(43,5,'reserved',20,'2019-12-30T00:20:00.000000Z',3,'Z-0000005-L',4);
INSERT INTO "stock_movement" VALUES(44,17,'reserved',4,'2019-12-30T00:20:00.000000Z',3,'Z-0000017-D',4);
INSERT INTO "stock_movement" VALUES(45,7,'reserved',12,'2019-12-30T00:20:00.000000Z',3,'Z-0000007-H',4);
INSERT INTO "stock_movement" VALUES(46,13,'reserved',4,'2019-12-30T00:20:00.000000Z',3,'Z-0000013-L',4);
INSERT INTO "stock_movement" VALUES(47,3,'reserved',8,'2019-12-30T00:20:00.000000Z',3,'Z-0000003-P',4);
INSERT INTO "stock_movement" VALUES(48,19,'reserved',120,'2019-12-30T00:20:00.000000Z',3,'Z-0000019-9',4);
INSERT INTO "stock_movement" VALUES(49,9,'reserved',120,'2019-12-30T00:20:00.000000Z',3,'Z-0000009-D',4);
INSERT INTO "stock_movement" VALUES(50,11,'reserved',8,'2019-12-30T00:20:00.000000Z',3,'Z-0000011-P',4);
INSERT INTO "stock_movement" VALUES(51,1,'reserved',20,'2019-12-30T00:20:00.000000Z',3,'Z-0000001-T',4);
INSERT INTO "stock_movement" VALUES(52,15,'picked',-8,'2019-12-30T00:20:00.000000Z',3,'Z-0000015-H',5);
INSERT INTO "stock_movement" VALUES(53,5,'picked',-20,'2019-12-30T00:20:00.000000Z',3,'Z-0000005-L',5);
INSERT INTO "stock_movement" VALUES(54,17,'picked',-4,'2019-12-30T00:20:00.000000Z',3,'Z-0000017-D',5);
INSERT INTO "stock_movement" VALUES(55,7,'picked',-12,'2019-12-30T00:20:00.000000Z',3,'Z-0000007-H',5);
INSERT INTO "stock_movement" VALUES(56,13,'picked',-4,'2019-12-30T00:20:00.000000Z',3,'Z-0000013-L',5);
INSERT INTO "stock_movement" VALUES(57,3,'picked',-8,'2019-12-30T00:20:00.000000Z',3,'Z-0000003-P',5);
INSERT INTO "stock_movement" VALUES(58,19,'picked',-120,'2019-12-30T00:20:00.000000Z',3,'Z-0000019-9',5);
INSERT INTO "stock_movement" VALUES(59,9,'picked',-120,'2019-12-30T00:20:00.000000Z',3,'Z-0000009-D',5);
INSERT INTO "stock_movement" VALUES(60,11,'picked',-8,'2019-12-30T00:20:00.000000Z',3,'Z-0000011-P',5);
INSERT INTO "stock_movement" VALUES(61,1,'picked',-20,'2019-12-30T00:20:00.000000Z',3,'Z-0000001-T',5);
INSERT INTO "stock_movement" VALUES(62,15,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000015-H',6);
INSERT INTO "stock_movement" VALUES(63,5,'reserved',30,'2020-01-09T00:20:00.000000Z',5,'Z-0000005-L',6);
INSERT INTO "stock_movement" VALUES(64,17,'reserved',6,'2020-01-09T00:20:00.000000Z',5,'Z-0000017-D',6);
INSERT INTO "stock_movement" VALUES(65,7,'reserved',18,'2020-01-09T00:20:00.000000Z',5,'Z-0000007-H',6);
INSERT INTO "stock_movement" VALUES(66,13,'reserved',6,'2020-01-09T00:20:00.000000Z',5,'Z-0000013-L',6);
INSERT INTO "stock_movement" VALUES(67,3,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000003-P',6);
INSERT INTO "stock_movement" VALUES(68,19,'reserved',180,'2020-01-09T00:20:00.000000Z',5,'Z-0000019-9',6);
INSERT INTO "stock_movement" VALUES(69,9,'reserved',180,'2020-01-09T00:20:00.000000Z',5,'Z-0000009-D',6);
INSERT INTO "stock_movement" VALUES(70,11,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000011-P',6);
INSERT INTO "stock_movement" VALUES(71,1,'reserved',30,'2020-01-09T00:20:00.000000Z',5,'Z-0000001-T',6);
INSERT INTO "stock_movement" VALUES(72,15,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000015-H',7);
INSERT INTO "stock_movement" VALUES(73,5,'picked',-30,'2020-01-09T00:20:00.000000Z',5,'Z-0000005-L',7);
INSERT INTO "stock_movement" VALUES(74,17,'picked',-6,'2020-01-09T00:20:00.000000Z',5,'Z-0000017-D',7);
INSERT INTO "stock_movement" VALUES(75,7,'picked',-18,'2020-01-09T00:20:00.000000Z',5,'Z-0000007-H',7);
INSERT INTO "stock_movement" VALUES(76,13,'picked',-6,'2020-01-09T00:20:00.000000Z',5,'Z-0000013-L',7);
INSERT INTO "stock_movement" VALUES(77,3,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000003-P',7);
INSERT INTO "stock_movement" VALUES(78,19,'picked',-180,'2020-01-09T00:20:00.000000Z',5,'Z-0000019-9',7);
INSERT INTO "stock_movement" VALUES(79,9,'picked',-180,'2020-01-09T00:20:00.000000Z',5,'Z-0000009-D',7);
INSERT INTO "stock_movement" VALUES(80,11,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000011-P',7);
INSERT INTO "stock_movement" VALUES(81,1,'picked',-30,'2020-01-09T00:20:00.000000Z',5,'Z-0000001-T',7);
INSERT INTO "stock_movement" VALUES(82,15,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000015-H',8);
INSERT INTO "stock_movement" VALUES(83,5,'reserved',15,'2020-01-17T00:20:00.000000Z',7,'Z-0000005-L',8);
INSERT INTO "stock_movement" VALUES(84,17,'reserved',3,'2020-01-17T00:20:00.000000Z',7,'Z-0000017-D',8);
INSERT INTO "stock_movement" VALUES(85,7,'reserved',9,'2020-01-17T00:20:00.000000Z',7,'Z-0000007-H',8);
INSERT INTO "stock_movement" VALUES(86,13,'reserved',3,'2020-01-17T00:20:00.000000Z',7,'Z-0000013-L',8);
INSERT INTO "stock_movement" VALUES(87,3,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000003-P',8);
INSERT INTO "stock_movement" VALUES(88,19,'reserved',90,'2020-01-17T00:20:00.000000Z',7,'Z-0000019-9',8);
INSERT INTO "stock_movement" VALUES(89,9,'reserved',90,'2020-01-17T00:20:00.000000Z',7,'Z-0000009-D',8);
INSERT INTO "stock_movement" VALUES(90,11,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000011-P',8);
INSERT INTO "stock_movement" VALUES(91,1,'reserved',15,'2020-01-17T00:20:00.000000Z',7,'Z-0000001-T',8);
INSERT INTO "stock_movement" VALUES(92,15,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000015-H',9);
INSERT INTO "stock_movement" VALUES(93,5,'picked',-15,'2020-01-17T00:20:00.000000Z',7,'Z-0000005-L',9);
INSERT INTO "stock_movement" VALUES(94,17,'picked',-3,'2020-01-17T00:20:00.000000Z',7,'Z-0000017-D',9);
INSERT INTO "stock_movement" VALUES(95,7,'picked',-9,'2020-01-17T00:20:00.000000Z',7,'Z-0000007-H',9);
INSERT INTO "stock_movement" VALUES(96,13,'picked',-3,'2020-01-17T00:20:00.000000Z',7,'Z-0000013-L',9);
INSERT INTO "stock_movement" VALUES(97,3,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000003-P',9);
INSERT INTO "stock_movement" VALUES(98,19,'picked',-90,'2020-01-17T00:20:00.000000Z',7,'Z-0000019-9',9);
INSERT INTO "stock_movement" VALUES(99,9,'picked',-90,'2020-01-17T00:20:00.000000Z',7,'Z-0000009-D',9);
INSERT INTO "stock_movement" VALUES(100,11,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000011-P',9);
INSERT INTO "stock_movement" VALUES(101,1,'picked',-15,'2020-01-17T00:20:00.000000Z',7,'Z-0000001-T',9);
INSERT INTO "stock_movement" VALUES(102,15,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000015-H',10);
INSERT INTO "stock_movement" VALUES(103,5,'reserved',10,'2020-01-24T00:20:00.000000Z',9,'Z-0000005-L',10);
INSERT INTO "stock_movement" VALUES(104,17,'reserved',2,'2020-01-24T00:20:00.000000Z',9,'Z-0000017-D',10);
INSERT INTO "stock_movement" VALUES(105,7,'reserved',6,'2020-01-24T00:20:00.000000Z',9,'Z-0000007-H',10);
INSERT INTO "stock_movement" VALUES(106,13,'reserved',2,'2020-01-24T00:20:00.000000Z',9,'Z-0000013-L',10);
INSERT INTO "stock_movement" VALUES(107,3,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000003-P',10);
INSERT INTO "stock_movement" VALUES(108,19,'reserved',60,'2020-01-24T00:20:00.000000Z',9,'Z-0000019-9',10);
INSERT INTO "stock_movement" VALUES(109,9,'reserved',60,'2020-01-24T00:20:00.000000Z',9,'Z-0000009-D',10);
INSERT INTO "stock_movement" VALUES(110,11,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000011-P',10);
INSERT INTO "stock_movement" VALUES(111,1,'reserved',10,'2020-01-24T00:20:00.000000Z',9,'Z-0000001-T',10);
INSERT INTO "stock_movement" VALUES(112,15,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000015-H',11);
INSERT INTO "stock_movement" VALUES(113,5,'picked',-10,'2020-01-24T00:20:00.000000Z',9,'Z-0000005-L',11);
INSERT INTO "stock_movement" VALUES(114,17,'picked',-2,'2020-01-24T00:20:00.000000Z',9,'Z-0000017-D',11);
INSERT INTO "stock_movement" VALUES(115,7,'picked',-6,'2020-01-24T00:20:00.000000Z',9,'Z-0000007-H',11);
INSERT INTO "stock_movement" VALUES(116,13,'picked',-2,'2020-01-24T00:20:00.000000Z',9,'Z-0000013-L',11);
INSERT INTO "stock_movement" VALUES(117,3,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000003-P',11);
INSERT INTO "stock_movement" VALUES(118,19,'picked',-60,'2020-01-24T00:20:00.000000Z',9,'Z-0000019-9',11);
INSERT INTO "stock_movement" VALUES(119,9,'picked',-60,'2020-01-24T00:20:00.000000Z',9,'Z-0000009-D',11);
INSERT INTO "stock_movement" VALUES(120,11,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000011-P',11);
INSERT INTO "stock_movement" VALUES(121,1,'picked',-10,'2020-01-24T00:20:00.000000Z',9,'Z-0000001-T',11);
INSERT INTO "stock_movement" VALUES(122,9,'lost',-12,'2020-01-28T00:10:00.000000Z',NULL,'Z-0000009-D',12);
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
CREATE INDEX ix_presence_case_id ON presence (case_id);
CREATE INDEX ix_application_status_received_at ON application (status, received_at, id);
CREATE INDEX ix_application_status_id ON application (status, id);
CREATE INDEX ix_application_received_at ON application (received_at);
CREATE INDEX ix_application_decided_at ON application (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX ix_application_provider_id_status_due_on ON application (provider_id, status, due_on, id);
CREATE INDEX ix_batch_published_at ON batch (published_at);
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
CREATE INDEX ix_shipment_store_id ON shipment (store_id);
CREATE INDEX ix_shipment_status_due_on ON shipment (status, due_on);
CREATE UNIQUE INDEX uq_shipment_store_id_kit_planned ON shipment (store_id, kit) WHERE status = 'planned' AND kit <> 'order';
CREATE UNIQUE INDEX uq_shipment_tracking_number ON shipment (tracking_number) WHERE tracking_number IS NOT NULL;
CREATE INDEX ix_shipment_shipping_batch_id ON shipment (shipping_batch_id, id) WHERE shipping_batch_id IS NOT NULL;
CREATE INDEX ix_shipment_held_for ON shipment (due_on, id) WHERE held_for IS NOT NULL;
CREATE INDEX ix_shipment_waits_for ON shipment (due_on, id) WHERE waits_for IS NOT NULL;
CREATE INDEX ix_shipment_came_back_on ON shipment (came_back_on, id) WHERE came_back_on IS NOT NULL;
CREATE INDEX ix_shipment_handed_over_on ON shipment (handed_over_on) WHERE handed_over_on IS NOT NULL;
CREATE INDEX ix_shipment_application_id ON shipment (application_id);
CREATE INDEX ix_stock_movement_stock_item_id ON stock_movement (stock_item_id, id);
CREATE INDEX ix_stock_movement_shipping_batch_id ON stock_movement (shipping_batch_id) WHERE shipping_batch_id IS NOT NULL;
CREATE INDEX ix_logo_decision_service_id ON logo_decision (service_id);
CREATE INDEX ix_application_start_on ON application (start_on) WHERE start_on IS NOT NULL;
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
CREATE TRIGGER shipment_version BEFORE UPDATE ON shipment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER shipping_batch_version BEFORE UPDATE ON shipping_batch WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER stock_item_version BEFORE UPDATE ON stock_item WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER stock_movement_entry BEFORE UPDATE ON stock_movement WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER logo_decision_entry BEFORE UPDATE ON logo_decision WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
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
