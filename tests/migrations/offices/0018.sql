-- A made-up office as revision 0018 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0018');
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
INSERT INTO "amendment" VALUES(1,'T-0000001-B',2,'accepted','change','hand',1,2,NULL,NULL,NULL,NULL,'2019-12-27T02:00:00.000000Z','2019-12-27','店舗に電話で確認',1);
INSERT INTO "amendment" VALUES(2,'T-0000002-9',1,'received','change','hand',1,2,NULL,NULL,NULL,NULL,'2020-01-24T07:05:00.000000Z','2020-01-24','店舗の電話が新しくなったとのこと',0);
INSERT INTO "amendment" VALUES(3,'T-0000003-7',2,'accepted','change','hand',3,2,NULL,NULL,NULL,NULL,'2020-01-28T00:35:00.000000Z','2020-01-28','電話での届出',1);
INSERT INTO "amendment" VALUES(4,'T-0000004-5',1,'received','change','hand',18,1,NULL,NULL,NULL,NULL,'2020-01-28T00:35:00.000000Z','2020-01-28','書面での届出',0);
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
INSERT INTO "amendment_item" VALUES(1,1,1,'kit_postal_code',NULL,'"4400875"','2019-12-27',NULL,'2019-12-27T02:00:00.000000Z','null','A-0000001-S',4);
INSERT INTO "amendment_item" VALUES(1,2,1,'kit_address',NULL,'"愛知県豊橋市月見台8丁目26-29　1階"','2019-12-27',NULL,'2019-12-27T02:00:00.000000Z','null','A-0000001-S',4);
INSERT INTO "amendment_item" VALUES(1,3,1,'kit_addressee',NULL,'"久美子書店"','2019-12-27',NULL,'2019-12-27T02:00:00.000000Z','null','A-0000001-S',4);
INSERT INTO "amendment_item" VALUES(1,4,1,'kit_phone',NULL,'"0532015627"','2019-12-27',NULL,'2019-12-27T02:00:00.000000Z','null','A-0000001-S',4);
INSERT INTO "amendment_item" VALUES(2,1,1,'phone',NULL,'"0355550177"','2020-01-24',NULL,NULL,NULL,'T-0000002-9',1);
INSERT INTO "amendment_item" VALUES(3,1,3,'phone',NULL,'"09009475148"','2020-01-28',NULL,'2020-01-28T00:35:00.000000Z','"0920077974"','A-0000003-O',4);
INSERT INTO "amendment_item" VALUES(4,1,18,'store_name',NULL,'"西口笛灯食堂"','2020-01-28',NULL,NULL,NULL,'T-0000004-5',1);
INSERT INTO "amendment_item" VALUES(4,2,18,'store_name_kana',NULL,'"ニシグチフエアカリショクドウ"','2020-01-28',NULL,NULL,NULL,'T-0000004-5',1);
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
INSERT INTO "application" VALUES(1,'A-0000001-S',5,2,1,4,2,'2019-NA-000001',X'63022E2EB6E53DEBF94069A572541458','cancelled',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-05T06:42:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000],"10":["pagrees","A-0000016-E"]}',NULL,'2 3',1,NULL,NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',0,NULL,NULL);
INSERT INTO "application" VALUES(2,'A-0000002-Q',4,2,2,4,3,'2019-NA-000002',X'729F8A1F14790600EE6A771FB8C7E1D1','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T05:34:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000]}',NULL,'2 3',1,NULL,'cotton5524@example.jp','services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',1,NULL,NULL);
INSERT INTO "application" VALUES(3,'A-0000003-O',4,2,3,4,4,'2019-NA-000003',X'F4A86F91CE1E0C8806E8B90A548A9F93','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-09T06:02:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2 3',1,'髙橋 愛',NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',2,NULL,NULL);
INSERT INTO "application" VALUES(4,'A-0000004-M',3,2,4,4,5,'2019-NA-000004',X'CD1AF7EDF30EB17BBFFE4B36E9477D5E','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T04:43:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",0,300000000,"manufacturing"],"3":["pmean",6190333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'2 3',1,'沢田学','pebble6192@example.com','manufacturing','製造業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-18',3,NULL,NULL);
INSERT INTO "application" VALUES(5,'A-0000005-K',3,2,5,4,6,'2019-NA-000005',X'D90F904D696CB83B40361721FC43C99A','registered',NULL,'2019-11-26T01:11:19.000000Z','2019-11-26T01:11:19.000000Z',NULL,'2019-12-02T08:00:00.000000Z','2019-11-26T08:00:00.000000Z','2019-12-21','2020-01-26','2019-12-21','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"10":["pagrees","A-0000002-Q"]}',NULL,'2',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2019-12-18',4,NULL,NULL);
INSERT INTO "application" VALUES(6,'A-0000006-I',3,1,6,5,2,'NR/19/00001',X'1A529903FA078606AD2B74970E56F199','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-12T00:33:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",582000,1500000000]}',NULL,'1',1,NULL,'harbor3081@example.com','retail','衣料品','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',0,NULL,NULL);
INSERT INTO "application" VALUES(7,'A-0000007-G',3,1,7,5,3,'NR/19/00002',X'2D10B2391C48573D2109017C9AF6698A','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:54:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",1612333,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'髙木 陽菜','nuit3628@example.com','services','飲食業','none',NULL,NULL,NULL,'tax-return',NULL,'2019-12-27',1,NULL,NULL);
INSERT INTO "application" VALUES(8,'A-0000008-E',3,1,8,5,4,'NR/19/00003',X'E5F38C6975CF70C11612BEB4C0AF155E','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-11T02:31:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"3":["pmean",2420000,1500000000]}',NULL,'1',1,'増田　彩','sparrow99@example.jp','retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',2,NULL,NULL);
INSERT INTO "application" VALUES(9,'A-0000009-C',3,1,9,5,5,'NR/19/00004',X'E0F7C362BDD509E577B4825B4A859462','registered',NULL,'2019-12-05T07:16:29.000000Z','2019-12-05T07:16:29.000000Z',NULL,'2019-12-09T08:05:00.000000Z','2019-12-06T08:00:00.000000Z','2020-01-01','2020-02-05','2020-01-01','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",7334666,1500000000]}',NULL,'1',1,'山下 昭夫',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2019-12-27',3,NULL,NULL);
INSERT INTO "application" VALUES(10,'A-0000010-Q',3,1,10,6,3,'NR/19/00006',X'EE9A7B8726B5B1B941E45691F9A3E70E','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-23T07:08:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",44000000,50000000,"inns"],"3":["pmean",129275666,1500000000]}',NULL,'1',1,NULL,'neige970@example.jp','inns','宿泊業','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',0,NULL,NULL);
INSERT INTO "application" VALUES(11,'A-0000011-O',3,1,11,6,4,'NR/19/00007',X'F5FF01252EE03D66126C0011B40191F7','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-16T06:39:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",3988000,1500000000],"8":["pgiven",["tax-return"]]}',NULL,'1',1,'田中　翼','rouge3309@example.com','retail','食料品','none',NULL,NULL,NULL,'tax-return',NULL,'2020-01-08',1,NULL,NULL);
INSERT INTO "application" VALUES(12,'A-0000012-M',3,1,12,6,5,'NR/19/00008',X'08A89997050B7C7F39385DDBC53F0447','registered',NULL,'2019-12-12T03:39:42.000000Z','2019-12-12T03:39:42.000000Z',NULL,'2019-12-20T06:59:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-12','2020-01-11','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2661000,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'1',1,'三浦　勇',NULL,'services','その他サービス','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-01-08',2,NULL,NULL);
INSERT INTO "application" VALUES(13,'A-0000013-K',3,1,13,7,2,'NR/19/00009',X'5BC2A61C99179ABD179BD0CDE92BD568','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-26T02:06:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3500000,50000000,"retail"],"3":["pmean",3533666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',3,NULL,NULL);
INSERT INTO "application" VALUES(14,'A-0000014-I',3,1,14,7,3,'NR/19/00010',X'3D5E35C840248EA3183B44F7B760D1D5','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-27T03:05:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1199666,1500000000]}',NULL,'1',1,'竹内　幸子','marche238@example.com','services','介護サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',4,NULL,NULL);
INSERT INTO "application" VALUES(15,'A-0000015-G',3,1,15,7,5,'NR/19/00012',X'41A1C384DE1B45B4C522EC9E825987EC','registered',NULL,'2019-12-17T06:04:43.000000Z','2019-12-17T06:04:43.000000Z',NULL,'2019-12-23T03:26:00.000000Z','2019-12-17T08:00:00.000000Z','2020-01-11','2020-02-17','2020-01-11','eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000]}',NULL,'1',1,'木村　一郎','umi7798@example.com','retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-08',5,NULL,NULL);
INSERT INTO "application" VALUES(16,'A-0000016-E',3,1,16,8,2,'NR/19/00013',X'F24A895A667E3E909E1A4FA959AEAFCF','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T05:04:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"retail"],"3":["pmean",720666,1500000000],"10":["pagrees","A-0000001-S"]}',NULL,'1',1,'松田 隆',NULL,'retail','書籍・玩具・音楽ＣＤ','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',0,NULL,NULL);
INSERT INTO "application" VALUES(17,'A-0000017-C',3,1,17,8,3,'NR/19/00014',X'5752344E41EAC4446BE6168C2074B29C','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-02T03:02:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",3826000,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,'山下 薫','gioia4168@example.com','services','運輸業','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-16',1,NULL,NULL);
INSERT INTO "application" VALUES(18,'A-0000018-A',3,1,18,8,4,'NR/19/00015',X'2E7A9CA3A63C2889278BEC39D2FD9D62','registered',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-06T03:21:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26','2020-01-21','eligible',5,1,0,'{"1":["pcapital",3300000,50000000,"retail"],"3":["pmean",1686333,1500000000]}',NULL,'1',1,'高橋　直樹',NULL,'retail','その他小売','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',2,NULL,NULL);
INSERT INTO "application" VALUES(19,'A-0000019-8',2,1,19,8,5,'NR/19/00016',X'91CD501996AB00BF113446F89A7A87AF','rejected',NULL,'2019-12-26T02:57:55.000000Z','2019-12-26T02:57:55.000000Z',NULL,'2020-01-03T05:27:00.000000Z','2019-12-27T08:00:00.000000Z','2020-01-21','2020-02-26',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1]}',NULL,'1',1,'谷口　和子','soleil9303@example.jp','retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-16',3,NULL,NULL);
INSERT INTO "application" VALUES(20,'A-0000020-M',3,1,20,9,2,'NR/19/00017',X'6F72287F299F8238782364168950972D','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-14T06:15:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",2804666,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'1',1,NULL,'sole8495@example.com','services','その他サービス','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-01-29',0,NULL,NULL);
INSERT INTO "application" VALUES(21,'A-0000021-K',4,1,21,9,3,'NR/19/00018',X'F0F4C93779C66B140B65DA8ACAE15BC2','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T02:38:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pcapital",990000,50000000,"services"],"3":["pmean",246333,1500000000],"f":["ralike","A-0000005-K","つばめカード株式会社",100,["name-equal","phone-equal","address-equal","corporate-equal"]],"10":["pagrees","A-0000002-Q"]}',NULL,'1',1,NULL,NULL,'services','その他サービス','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',1,NULL,NULL);
INSERT INTO "application" VALUES(22,'A-0000022-I',3,1,22,9,5,'NR/19/00020',X'74313106EAE652B3D0FD05F4D6709F2C','registered',NULL,'2020-01-03T01:24:42.000000Z','2020-01-03T01:24:42.000000Z',NULL,'2020-01-07T00:55:00.000000Z','2020-01-07T08:00:00.000000Z','2020-02-01','2020-03-03','2020-02-01','eligible',5,1,0,'{"1":["pemployees",29,50,"retail"],"3":["pmean",2407666,1500000000]}',NULL,'1',1,NULL,NULL,'retail','自動車・自動車部品','none',NULL,NULL,NULL,NULL,NULL,'2020-01-29',2,NULL,NULL);
INSERT INTO "application" VALUES(23,'A-0000023-G',2,1,23,10,2,'NR/19/00021',X'06FDC30C0D0B0B8D1CDA60CF583AE51C','rejected',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-20T02:28:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'ineligible',NULL,0,1,'{"1":["fboth_over",2200000000,50000000,103,100,"services"],"3":["pmean",47154666,1500000000]}',NULL,'1',1,'五十嵐 茂','lantern4554@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',0,NULL,NULL);
INSERT INTO "application" VALUES(24,'A-0000024-E',2,1,24,10,3,'NR/19/00022',X'2671D232B87DBCB9A9F5BB36190D8082','returned',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z','2020-01-28T00:00:00.000000Z',NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",-416334,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'1',1,NULL,'neige531@example.jp','services','飲食業','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-03-10',1,NULL,NULL);
INSERT INTO "application" VALUES(25,'A-0000025-C',3,1,25,10,4,'NR/19/00023',X'F4B2E8702D0970825283B1E4CE35CAD5','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:12:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",4200000,50000000,"services"],"3":["pmean",706666,1500000000]}',NULL,'1',1,'渡邊　拓也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',2,NULL,NULL);
INSERT INTO "application" VALUES(26,'A-0000026-A',3,1,26,10,5,'NR/19/00024',X'A64C42CA4E2941184CDF833442821006','registered',NULL,'2020-01-10T05:26:30.000000Z','2020-01-10T05:26:30.000000Z',NULL,'2020-01-15T06:30:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-10','2020-02-11','eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1058000,1500000000]}',NULL,'1',1,NULL,'kinari761@example.jp','services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-06',3,NULL,NULL);
INSERT INTO "application" VALUES(27,'A-0000027-8',2,4,27,11,2,'2019-BA-000001',X'2B7284740A11F03D4D555FA01FD9AAFB','withdrawn',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,'2020-01-28T00:00:00.000000Z','2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"services"],"3":["pmean",9190666,1500000000]}',NULL,'6',1,'吉田　達也',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',0,NULL,NULL);
INSERT INTO "application" VALUES(28,'A-0000028-6',2,4,28,11,3,'2019-BA-000002',X'8743734CB522BF6CF9385BC5C7E24D44','awaiting-second',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]]}','{"command": "reject", "by": ["rin"], "back": "in-review", "reasons": ["discretion"], "note": "制度の趣旨に照らして判断"}','6',1,'安藤 節子',NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',1,NULL,NULL);
INSERT INTO "application" VALUES(29,'A-0000029-4',1,4,29,11,4,'2019-BA-000003',X'337151DB8272371FF5452E3375DEF3F1','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",140000,50000000,"services"],"3":["pmean",-208000,1500000000]}',NULL,'6',1,NULL,'olive996@example.jp','services',NULL,'none',NULL,NULL,NULL,NULL,NULL,'2020-03-17',2,NULL,NULL);
INSERT INTO "application" VALUES(30,'A-0000030-I',1,4,30,11,5,'2019-BA-000004',X'E58102BAEE7187CA4B38707357B519E3','received',NULL,'2020-01-17T03:22:36.000000Z','2020-01-17T03:22:36.000000Z',NULL,NULL,'2020-01-17T08:00:00.000000Z','2020-02-11','2020-03-17',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",6262000,1500000000],"8":["pgiven",["licence"]]}',NULL,'6',1,'齋藤　葵',NULL,'services','理容・美容業','none',NULL,NULL,NULL,'licence',NULL,'2020-03-17',3,NULL,NULL);
INSERT INTO "application" VALUES(31,'A-0000031-G',2,2,31,12,2,'2019-NA-000006',X'C7782CB323CF9679825226E09E7F2CDA','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-27T07:05:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",275666,1500000000],"8":["pgiven",["tax-certificate"]]}',NULL,'2 3',1,'藤田　洋子','vert5592@example.com','retail','その他小売','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-02-18',0,NULL,NULL);
INSERT INTO "application" VALUES(32,'A-0000032-E',2,2,32,12,3,'2019-NA-000007',X'4FB466E12D01475FB3C5AE7BAD368496','in-review','ren','2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",2174333,1500000000],"8":["pgiven",["opening-notice","tax-return"]]}',NULL,'2 3',1,'武田 文子','luna4838@example.com','retail','食料品','none',NULL,NULL,NULL,'opening-notice tax-return',NULL,'2020-02-18',1,NULL,NULL);
INSERT INTO "application" VALUES(33,'A-0000033-C',2,2,33,12,4,'2019-NA-000008',X'88E33E68FEDB55EE872E32BF94D4FC79','approved',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,'2020-01-28T01:00:00.000000Z','2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",-6842334,1500000000],"8":["pgiven",["opening-notice"]]}',NULL,'2 3',1,'高橋 隆','felice4389@example.com','retail','その他小売','none',NULL,NULL,NULL,'opening-notice',NULL,'2020-02-18',2,NULL,NULL);
INSERT INTO "application" VALUES(34,'A-0000034-A',1,2,34,12,5,'2019-NA-000009',X'9BB86CEAB988F793958EED238856C8C5','received',NULL,'2020-01-24T00:49:48.000000Z','2020-01-24T00:49:48.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-24',NULL,'eligible',5,1,0,'{"1":["pcapital",3000000,50000000,"services"],"3":["pmean",1444666,1500000000],"4":["pnot_held","100",24000000,500000000]}',NULL,'3 2',1,'広瀬　茂',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-18',3,NULL,NULL);
INSERT INTO "application" VALUES(35,'A-0000035-8',2,1,35,13,3,'NR/19/00026',X'E054C1E25A8C9BB2FA22B92628BA99A2','in-review','rin','2020-01-27T07:17:08.000000Z','2020-01-27T07:17:08.000000Z',NULL,NULL,'2020-01-27T08:00:00.000000Z','2020-02-21','2020-03-27',NULL,'eligible',5,1,1,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",29378666,1500000000],"8":["pgiven",["licence"]],"f":["ralike","A-0000028-6","株式会社かわせみクレジット",100,["name-equal","phone-equal","address-equal","business-alike"]]}',NULL,'1',1,NULL,NULL,'retail','食料品','none',NULL,NULL,NULL,'licence',NULL,'2020-02-18',0,NULL,NULL);
INSERT INTO "application" VALUES(36,'A-0000036-6',1,1,36,14,2,'NR/19/00027',X'73346B1DFE6E2EF96774959EDAAE6BA3','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'ineligible',NULL,0,2,'{"1":["fboth_over",71000000,50000000,805,50,"retail"],"3":["rmean_of_settled_over",4324328000,1500000000,1],"10":["pagrees","A-0000019-8"]}',NULL,'1',1,'木村　健一',NULL,'retail','電化製品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',0,NULL,NULL);
INSERT INTO "application" VALUES(37,'A-0000037-4',1,1,37,14,3,'NR/19/00028',X'F493B3AB6567FD71DC30CF9DC1DCEE45','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",10000000,50000000,"retail"],"3":["pmean",7291666,1500000000],"10":["pagrees","A-0000015-G"]}',NULL,'1',1,'清水 文子',NULL,'retail','食料品','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',1,NULL,NULL);
INSERT INTO "application" VALUES(38,'A-0000038-2',1,1,38,14,4,'NR/19/00029',X'755C8D954BD32923897A46D3F53EA9D1','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"services"],"3":["pmean",5198666,1500000000],"8":["pgiven",["licence"]]}',NULL,'1',1,'原田　誠','mare1938@example.jp','services','飲食業','none',NULL,NULL,NULL,'licence',NULL,'2020-02-26',2,NULL,NULL);
INSERT INTO "application" VALUES(39,'A-0000039-Z',1,1,39,14,5,'NR/19/00030',X'A9B8BDFCDC47D1DF02108554AFE4EED3','received',NULL,'2020-01-27T08:20:00.000000Z','2020-01-27T08:20:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-27',NULL,'eligible',5,1,0,'{"1":["pcapital",2800000,50000000,"services"],"3":["pmean",404666,1500000000]}',NULL,'1',1,'森田真由美',NULL,'services','飲食業','none',NULL,NULL,NULL,NULL,NULL,'2020-02-26',3,NULL,NULL);
INSERT INTO "application" VALUES(40,'A-0000040-E',2,1,40,15,2,'NR/19/00031',X'D22F857E8472EA6AD37582606766D730','in-review','ren','2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-28',NULL,'eligible',2,1,1,'{"1":["pcapital_chosen",6500000,50000000,"services","retail"],"3":["pmean",7307000,1500000000],"5":["rmember","むささびマート"]}',NULL,'1',1,'中村 千尋','sora6806@example.jp','retail','食料品','member','むささびマート',NULL,NULL,NULL,NULL,'2020-02-26',4,NULL,'むささびまーと');
INSERT INTO "application" VALUES(41,'A-0000041-C',2,1,41,15,3,'NR/19/00032',X'23D97F9CBCC600EE8C1F6AFEFB8EA7FF','received',NULL,'2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',NULL,NULL,'2020-02-05T08:00:00.000000Z','2020-03-01','2020-03-28',NULL,'eligible',5,1,0,'{"1":["pcapital",0,50000000,"retail"],"3":["pmean",5770000,1500000000],"8":["pgiven",["tax-certificate"]],"f":["ralike","A-0000002-Q","つばめカード株式会社",95,["name-equal","phone-equal","address-equal","business-differs"]]}',NULL,'1',1,'酒井　哲也','reve4242@example.jp','retail','食料品','none',NULL,NULL,NULL,'tax-certificate',NULL,'2020-02-26',5,NULL,NULL);
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
INSERT INTO "batch" VALUES(1,'B-0000001-V',1,'providers',NULL,'2019-07-01-1000-providers.csv',X'976CE12E7DAF6E80D610B14DCA1AB7A2D712A0F58791C617C86DAB5F033FE530','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z',3,3,0,0);
INSERT INTO "batch" VALUES(2,'B-0000002-T',1,'providers',NULL,'2019-11-05-1130-providers.csv',X'8DA01DB843425E233AF63108749597422FF770532805162F543D6F1C302E36C7','2019-11-05T02:30:00.000000Z','2019-11-05T02:30:00.000000Z',2,2,0,0);
INSERT INTO "batch" VALUES(3,'B-0000003-R',1,'providers',NULL,'2020-01-14-1540-providers.csv',X'70492A6BA2F295B106A1A9D22102FB9A17CED80AB6B15D0D27042292AC3E13AE','2020-01-14T06:40:00.000000Z','2020-01-14T06:40:00.000000Z',1,1,0,0);
INSERT INTO "batch" VALUES(4,'B-0000004-P',1,'applications',2,'2019-11-26-1011-P-0000002-Y.csv',X'2F38F32B3FA66208C5F825001F7912A475A8EE9CDE39FAD6935E54BEEA80495C','2019-11-26T01:11:19.000000Z','2019-11-26T01:21:19.000000Z',5,5,0,0);
INSERT INTO "batch" VALUES(5,'B-0000005-N',1,'applications',1,'2019-12-05-1616-P-0000001-0.csv',X'4E63596478BAEA7F7ECE578635D397F3D46DAEE4A0F99EE7507E8AF8950CED20','2019-12-05T07:16:29.000000Z','2019-12-05T07:26:29.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(6,'B-0000006-L',1,'applications',1,'2019-12-12-1239-P-0000001-0.csv',X'4E2C316E031ECB4F229708BD3312B30FB95F4738D40F0BA0ED6CE2E8E70CC91E','2019-12-12T03:39:42.000000Z','2019-12-12T03:49:42.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(7,'B-0000007-J',1,'applications',1,'2019-12-17-1504-P-0000001-0.csv',X'C86B86F76A950FCF3A2BCB1F1569761633D8AE95D9A071021E260399064FE310','2019-12-17T06:04:43.000000Z','2019-12-17T06:14:43.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(8,'B-0000008-H',1,'applications',1,'2019-12-26-1157-P-0000001-0.csv',X'898720AEF2E59AA94DE11E49FCCF36F26EED17BC29E64161D04DEB496101B913','2019-12-26T02:57:55.000000Z','2019-12-26T03:07:55.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(9,'B-0000009-F',1,'applications',1,'2020-01-03-1024-P-0000001-0.csv',X'B68AB5ECC859F5C9B8B98260D628DFCE7254AFA57036DC44EC9566AA6D471D65','2020-01-03T01:24:42.000000Z','2020-01-03T01:34:42.000000Z',4,3,0,1);
INSERT INTO "batch" VALUES(10,'B-0000010-T',1,'applications',1,'2020-01-10-1426-P-0000001-0.csv',X'F6F2A13ABDE89F18C747033EDA09512C84E8B1050F677AA634B5DD98196C6FD3','2020-01-10T05:26:30.000000Z','2020-01-10T05:36:30.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(11,'B-0000011-R',1,'applications',4,'2020-01-17-1222-P-0000004-U.csv',X'97DD298E5632DB3C4D81482AF6E734B852F0732380D9043C60E34C6E2273AE6A','2020-01-17T03:22:36.000000Z','2020-01-17T03:32:36.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(12,'B-0000012-P',1,'applications',2,'2020-01-24-0949-P-0000002-Y.csv',X'1748F1DA1AB3570E3F72F552B9A6CB4E76DF811C7E9737B14313A61D24C7DA77','2020-01-24T00:49:48.000000Z','2020-01-24T00:59:48.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(13,'B-0000013-N',1,'applications',1,'2020-01-27-1617-P-0000001-0.csv',X'6A086945AD6F7CD1D9B2C5848F1D4D467320B41E381714F403D18C0D2737EF64','2020-01-27T07:17:08.000000Z','2020-01-27T07:27:08.000000Z',2,1,0,1);
INSERT INTO "batch" VALUES(14,'B-0000014-L',1,'applications',1,'2020-01-27-1720-P-0000001-0.csv',X'27C30F4D2F8C28AEF3C6FF5CAF4D6278B8396288D5BEB8BAF2DC1A13E3D69E09','2020-01-27T08:20:00.000000Z','2020-01-27T08:30:00.000000Z',4,4,0,0);
INSERT INTO "batch" VALUES(15,'B-0000015-J',1,'applications',1,'2020-01-28-0935-P-0000001-0.csv',X'ADFE137A84E234A25D224D7FA86452ADFDB4656C5849A7840A598C58EF125024','2020-01-28T00:35:00.000000Z','2020-01-28T00:35:00.000000Z',2,2,0,0);
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
INSERT INTO "business" VALUES(1,'6999910531805','藤田コーポレーション株式会社','フジタコーポレーションカブシキガイシャ','corporation','4400875','愛知県豊橋市月見台8丁目26-29','藤田 大輔');
INSERT INTO "business" VALUES(2,'2999917900592','㈱マロンプランニング','カ)マロンプランニング','corporation','8120043','福岡県福岡市博多区高砂町8-16-30','平野 京子');
INSERT INTO "business" VALUES(4,NULL,'村田渚','ﾑﾗﾀ ﾅｷﾞｻ','sole-proprietor','9970101','山形県鶴岡市若草台7丁目9-2　花かごビル1階','村田渚');
INSERT INTO "business" VALUES(6,'9999925269379','株式会社花かご企画','カブシキガイシャハナカゴキカク','corporation','7000031','岡山県岡山市北区月見台5丁目4-2','藤原 京子');
INSERT INTO "business" VALUES(7,NULL,'井上　豊','イノウエ ユタカ','sole-proprietor','6620866','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','井上　豊');
INSERT INTO "business" VALUES(8,'5999932638166','梅商店街振興組合','ウメショウテンガイシンコウクミアイ','cooperative','4313804','静岡県浜松市天竜区錦町1丁目26-2','石田　幸雄');
INSERT INTO "business" VALUES(9,'3999940006953','株式会社Rouge本舗','カブシキガイシャルージュホンポ','corporation','6110011','京都府宇治市北町２丁目３４－１０　鶴亀会館','田中豊');
INSERT INTO "business" VALUES(10,'1999947375740','斎藤フーズ株式会社','サイトウフーズカブシキガイシャ','corporation','3200833','栃木県宇都宮市若草台１－３６－２８','斎藤和子');
INSERT INTO "business" VALUES(11,NULL,'後藤 美咲','ゴトウ ミサキ','sole-proprietor','5810061','大阪府八尾市若葉町4-5-7　第1風車ビル','後藤 美咲');
INSERT INTO "business" VALUES(12,NULL,'近藤　薫','コンドウ カオル','sole-proprietor','8994345','鹿児島県霧島市桜町７丁目５－５','近藤　薫');
INSERT INTO "business" VALUES(13,'7999954744527','有限会社千葉エンタープライズ','ユウゲンガイシャチバエンタープライズ','corporation','2710092','千葉県松戸市末広町１－７－２４','千葉渚');
INSERT INTO "business" VALUES(14,'4999962113314','砂滝プランニング株式会社','スナタキプランニングカブシキガイシャ','corporation','2430123','神奈川県厚木市ひばり台7-31-16','近藤　悦子');
INSERT INTO "business" VALUES(15,'8999976850888','株式会社寿根商店','カブシキガイシャコトブキネショウテン','corporation','9862346','宮城県石巻市花園町九丁目33番2号','岡田　さくら');
INSERT INTO "business" VALUES(17,NULL,'長谷川　裕子','ﾊｾｶﾞﾜ ﾕｳｺ','sole-proprietor','5160001','三重県伊勢市鶴見台4-14-18','長谷川　裕子');
INSERT INTO "business" VALUES(18,'4999984219675','有限会社酒井企画','ユウゲンガイシャサカイキカク','corporation','7740023','徳島県阿南市幸町7-8-27　コーポあおい2０１','酒井　美咲');
INSERT INTO "business" VALUES(19,'1999991588462','有限会社Sparrow企画','ユウゲンガイシャスパロウキカク','corporation','4580037','愛知県名古屋市緑区中央町16-8','大野　裕子');
INSERT INTO "business" VALUES(20,NULL,'岡本　淳','オカモト ジュン','sole-proprietor','8930021','鹿児島県鹿屋市中央町一丁目11番5号　夕凪プラザ4Ｆ','岡本　淳');
INSERT INTO "business" VALUES(22,'7999906326036','一般財団法人ひまわり会館','イッパンザイダンホウジンヒマワリカイカン','general-association','8660812','熊本県八代市ひばり台32-24　たんぽぽビル6階','木村　美穂');
INSERT INTO "business" VALUES(23,'5999913694823','合同会社岩崎エンタープライズ','ゴウドウガイシャイワサキエンタープライズ','corporation','2600803','千葉県千葉市中央区栄町９－３１－１２','岩崎さくら');
INSERT INTO "business" VALUES(24,NULL,'中山　康弘','ナカヤマ ヤスヒロ','sole-proprietor','2310035','神奈川県横浜市中区若葉町5丁目11-9','中山　康弘');
INSERT INTO "business" VALUES(25,'2999921063610','Asagaoグループ（株）','アサガオグループ(カ','corporation','4400823','愛知県豊橋市港町９－１７－２７　青葉ビル2階','斎藤　幸雄');
INSERT INTO "business" VALUES(26,'8999928432397','㈱桃笠サービス','カ)モモガササービス','corporation','3710046','群馬県前橋市錦町28-19','橋本　千尋');
INSERT INTO "business" VALUES(27,'4999935801184','株式会社黒池本舗','カブシキガイシャクロイケホンポ','corporation','8402102','佐賀県佐賀市富士見町8丁目15番地3','上田 裕子');
INSERT INTO "business" VALUES(28,NULL,'櫻井　智子','ｻｸﾗｲ ﾄﾓｺ','sole-proprietor','2730042','千葉県船橋市高砂町8-14-4　あおいビル5階','櫻井　智子');
INSERT INTO "business" VALUES(29,'2999943169971','株式会社宝鳥コーポレーション','カブシキガイシャタカラトリコーポレーション','corporation','4200025','静岡県静岡市葵区錦町2-23-26　花かごハイツ702号','遠藤　修');
INSERT INTO "business" VALUES(30,NULL,'藤井　大輔','ﾌｼﾞｲ ﾀﾞｲｽｹ','sole-proprietor','0620901','北海道札幌市豊平区大手町7丁目20番地20','藤井　大輔');
INSERT INTO "business" VALUES(31,NULL,'村田　聡','ムラタ サトシ','sole-proprietor','0600001','北海道札幌市中央区東町5丁目36-21','村田　聡');
INSERT INTO "business" VALUES(32,NULL,'中嶋正','ナカジマ タダシ','sole-proprietor','5030001','岐阜県大垣市旭町2-14-25　月光プラザ7Ｆ','中嶋正');
INSERT INTO "business" VALUES(33,NULL,'澤田 弘子','サワダ ヒロコ','sole-proprietor','4600026','愛知県名古屋市中区弥生町3-27-11','澤田 弘子');
INSERT INTO "business" VALUES(34,'8999950538758','株式会社澤田フーズ','カブシキガイシャサワダフーズ','corporation','1660015','東京都杉並区中央町2丁目39番地12','澤田　和子');
INSERT INTO "business" VALUES(35,NULL,'櫻井　智子','ｻｸﾗｲ ﾄﾓｺ','sole-proprietor','2730042','千葉県船橋市高砂町8-14-4　あおいビル5階','櫻井　智子');
INSERT INTO "business" VALUES(37,'8999976850888','株式会社寿根商店','ｶﾌﾞｼｷｶﾞｲｼｬｺﾄﾌﾞｷﾈｼｮｳﾃﾝ','corporation','9862346','宮城県石巻市花園町九丁目33番2号','岡田　さくら');
INSERT INTO "business" VALUES(38,NULL,'村田　哲也','ムラタ テツヤ','sole-proprietor','4030012','山梨県富士吉田市鶴見台3丁目8番地5　里山センタービルＢ1','村田　哲也');
INSERT INTO "business" VALUES(39,'3999965276332','有限会社Etoile商会','ユウゲンガイシャエトワールショウカイ','corporation','1506147','東京都渋谷区青葉台1-7-20','宮﨑直樹');
INSERT INTO "business" VALUES(40,'9999972645119','有限会社亀原商会','ユウゲンガイシャカメハラショウカイ','corporation','6040805','京都府京都市中京区高砂町21番地　メゾンあおい 703','比嘉　拓也');
INSERT INTO "business" VALUES(41,NULL,'林 悦子','ハヤシ エツコ','sole-proprietor','6308235','奈良県奈良市高砂町８丁目１２－３０','林 悦子');
CREATE TABLE card_look (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	store_id INTEGER NOT NULL, 
	inquiry_id INTEGER, 
	what TEXT NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_card_look PRIMARY KEY (id), 
	CONSTRAINT ck_card_look_what_known CHECK (what IN ('card', 'unmask')), 
	CONSTRAINT fk_card_look_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_card_look_inquiry_id_inquiry FOREIGN KEY(inquiry_id) REFERENCES inquiry (id), 
	CONSTRAINT fk_card_look_store_id_store FOREIGN KEY(store_id) REFERENCES store (id)
)
 STRICT

;
INSERT INTO "card_look" VALUES(1,'2020-01-28T01:00:00.000000Z','cal',2,NULL,'card','look-cal-2020-01-28',1);
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
INSERT INTO "carrier_file" VALUES(X'B78B1FA9BE5F61B44DBE2ACD323DEE6D37E7C634D4602C6D3DF85B4BBBB1240E','arrive','sagawa','2019-12-23-1657-sagawa-states.csv','2019-12-23T07:57:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'53919D7CF5E5FBC8E2D7BEBCBD9C2EE5CFCBE196E66822DFADD2D50A493009F5','arrive','sagawa','2019-12-26-0957-sagawa-states.csv','2019-12-26T00:57:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'50437340F64F19EC46BCF0689FCD7EAA1EEB7D95B6AB76230886CB21BD58946C','track','sagawa','2019-12-30-sagawa-tracking.csv','2019-12-30T00:20:00.000000Z','sho',5);
INSERT INTO "carrier_file" VALUES(X'646694AB36F28826C0E72775FC3578CFA4FBB5F73D1672CE3E382A004356EC24','track','yamato','2019-12-30-yamato-tracking.csv','2019-12-30T00:20:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'DCA35202B65D5AD52F53F904C00A04EDC058B1497D6CAC3E7E67B49E555DC9FD','arrive','sagawa','2020-01-02-1159-sagawa-states.csv','2020-01-02T02:59:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'B276F1CA02E9C609A2ED52F6AEEBBE93E4717C81957E1B8D1F2ECF25BF3730AC','arrive','sagawa','2020-01-02-1327-sagawa-states.csv','2020-01-02T04:27:00.000000Z','sho',4);
INSERT INTO "carrier_file" VALUES(X'3C68145EB086E27F40249A9D3624438E8723278175618B0C3995EED434989838','arrive','yamato','2020-01-02-1432-yamato-states.csv','2020-01-02T05:32:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'671B6BE846FE0B991ABC7CBFE4C8ECC586E48E6D564CEB85337B75AE26747FA9','arrive','yamato','2020-01-02-1649-yamato-states.csv','2020-01-02T07:49:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'E8A171DD7BBC3E0049B21C1E1B725F237974F40A68C7F846B0A76ACEEA474B00','track','sagawa','2020-01-09-sagawa-tracking.csv','2020-01-09T00:20:00.000000Z','sho',6);
INSERT INTO "carrier_file" VALUES(X'44929E54C5D50AE3D287A42178791F270CEB58B660C749286092B5505CA9DCF2','track','yamato','2020-01-09-yamato-tracking.csv','2020-01-09T00:20:00.000000Z','sho',6);
INSERT INTO "carrier_file" VALUES(X'094012EC8BE4AB423396266E50C6E1D554931233750011FD8B627126524D6479','arrive','yamato','2020-01-14-1247-yamato-states.csv','2020-01-14T03:47:00.000000Z','sho',5);
INSERT INTO "carrier_file" VALUES(X'73F55717A24C8A9CB8791F62BEDBD26BB1738A5F1610D76C1DAAFD7B70122D7F','arrive','yamato','2020-01-14-1327-yamato-states.csv','2020-01-14T04:27:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'1E621A174194308B7C052CE474DEE15ECCFB5BD275D08ABCEB549F1F1071520B','arrive','sagawa','2020-01-14-1714-sagawa-states.csv','2020-01-14T08:14:00.000000Z','sho',6);
INSERT INTO "carrier_file" VALUES(X'462E332E46813772A856E531B7607A75B095439B1ADD42497742212D57C290FC','track','sagawa','2020-01-17-sagawa-tracking.csv','2020-01-17T00:20:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'80920330427834E506073A95E1E591539BD8AC0A47F203067C5D9921001334D4','track','yamato','2020-01-17-yamato-tracking.csv','2020-01-17T00:20:00.000000Z','sho',3);
INSERT INTO "carrier_file" VALUES(X'D6683EEB70F3A1A9AF0230AA184E60DDF9E4A5A1BDEB41C13B662A74CC0E66F4','arrive','sagawa','2020-01-20-0927-sagawa-states.csv','2020-01-20T00:27:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'F60B3CEC05DD9E60CA7F2D2D33558D2E3F3AA8E1DFCD9BBCF5338D2BAC117438','arrive','sagawa','2020-01-20-1013-sagawa-states.csv','2020-01-20T01:13:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'B51E7718E99BAFE449081AB5E7EFE21E3793A3C16B16973178AA815189DEA65D','arrive','yamato','2020-01-20-1433-yamato-states.csv','2020-01-20T05:33:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'916813F9F9DC421AD9E76A0199BB9E44C1B1EA3FE8300BFF8BC93ECC2307283A','arrive','yamato','2020-01-20-1442-yamato-states.csv','2020-01-20T05:42:00.000000Z','sho',1);
INSERT INTO "carrier_file" VALUES(X'FB124CF555335D886BD60C8CB3F30C78403EED30A829A1395D3ECBC172E4EAA1','track','sagawa','2020-01-24-sagawa-tracking.csv','2020-01-24T00:20:00.000000Z','sho',2);
INSERT INTO "carrier_file" VALUES(X'C4A7F9DE688F59BEED9420CC8DD892AB21E043D6494925B88F1A634583364370','arrive','sagawa','2020-01-27-1245-sagawa-states.csv','2020-01-27T03:45:00.000000Z','sho',2);
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
CREATE TABLE day_book (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_day_book PRIMARY KEY (case_id), 
	CONSTRAINT ck_day_book_kind_known CHECK (kind IN ('look', 'export')), 
	CONSTRAINT fk_day_book_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "day_book" VALUES('export-mai-2020-01-28',5,'export','mai','2020-01-28');
INSERT INTO "day_book" VALUES('look-cal-2020-01-28',1,'look','cal','2020-01-28');
CREATE TABLE dimension_change (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	dimension TEXT NOT NULL, 
	"before" TEXT, 
	CONSTRAINT pk_dimension_change PRIMARY KEY (id), 
	CONSTRAINT ck_dimension_change_dimension_known CHECK (dimension IN ('provider', 'prefecture', 'industry', 'start', 'received', 'due', 'prefecture-received', 'kit')), 
	CONSTRAINT fk_dimension_change_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
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
INSERT INTO "file_count" VALUES(1,'providers',NULL,'2019-07-01',1,X'976CE12E7DAF6E80D610B14DCA1AB7A2D712A0F58791C617C86DAB5F033FE530',3,3,0,0);
INSERT INTO "file_count" VALUES(2,'providers',NULL,'2019-11-05',2,X'8DA01DB843425E233AF63108749597422FF770532805162F543D6F1C302E36C7',2,2,0,0);
INSERT INTO "file_count" VALUES(3,'providers',NULL,'2020-01-14',3,X'70492A6BA2F295B106A1A9D22102FB9A17CED80AB6B15D0D27042292AC3E13AE',1,1,0,0);
INSERT INTO "file_count" VALUES(4,'applications',2,'2019-11-26',4,X'2F38F32B3FA66208C5F825001F7912A475A8EE9CDE39FAD6935E54BEEA80495C',5,5,0,0);
INSERT INTO "file_count" VALUES(5,'applications',1,'2019-12-05',5,X'4E63596478BAEA7F7ECE578635D397F3D46DAEE4A0F99EE7507E8AF8950CED20',4,4,0,0);
INSERT INTO "file_count" VALUES(6,'applications',1,'2019-12-12',6,X'4E2C316E031ECB4F229708BD3312B30FB95F4738D40F0BA0ED6CE2E8E70CC91E',4,3,0,1);
INSERT INTO "file_count" VALUES(7,'applications',1,'2019-12-17',7,X'C86B86F76A950FCF3A2BCB1F1569761633D8AE95D9A071021E260399064FE310',4,3,0,1);
INSERT INTO "file_count" VALUES(8,'applications',1,'2019-12-26',8,X'898720AEF2E59AA94DE11E49FCCF36F26EED17BC29E64161D04DEB496101B913',4,4,0,0);
INSERT INTO "file_count" VALUES(9,'applications',1,'2020-01-03',9,X'B68AB5ECC859F5C9B8B98260D628DFCE7254AFA57036DC44EC9566AA6D471D65',4,3,0,1);
INSERT INTO "file_count" VALUES(10,'applications',1,'2020-01-10',10,X'F6F2A13ABDE89F18C747033EDA09512C84E8B1050F677AA634B5DD98196C6FD3',4,4,0,0);
INSERT INTO "file_count" VALUES(11,'applications',4,'2020-01-17',11,X'97DD298E5632DB3C4D81482AF6E734B852F0732380D9043C60E34C6E2273AE6A',4,4,0,0);
INSERT INTO "file_count" VALUES(12,'applications',2,'2020-01-24',12,X'1748F1DA1AB3570E3F72F552B9A6CB4E76DF811C7E9737B14313A61D24C7DA77',4,4,0,0);
INSERT INTO "file_count" VALUES(13,'applications',1,'2020-01-27',13,X'6A086945AD6F7CD1D9B2C5848F1D4D467320B41E381714F403D18C0D2737EF64',2,1,0,1);
INSERT INTO "file_count" VALUES(14,'applications',1,'2020-01-27',14,X'27C30F4D2F8C28AEF3C6FF5CAF4D6278B8396288D5BEB8BAF2DC1A13E3D69E09',4,4,0,0);
INSERT INTO "file_count" VALUES(15,'applications',1,'2020-01-28',15,X'ADFE137A84E234A25D224D7FA86452ADFDB4656C5849A7840A598C58EF125024',2,2,0,0);
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
CREATE TABLE gram_share (
	gram TEXT NOT NULL, 
	share INTEGER NOT NULL, 
	CONSTRAINT pk_gram_share PRIMARY KEY (gram)
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
CREATE TABLE inquiry (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	operator TEXT NOT NULL, 
	begun_at TEXT NOT NULL, 
	ended_at TEXT, 
	caller TEXT, 
	verification TEXT NOT NULL, 
	agreed_items TEXT NOT NULL, 
	store_id INTEGER, 
	application_id INTEGER, 
	provider_id INTEGER, 
	amendment_id INTEGER, 
	category TEXT, 
	faq TEXT, 
	complaint INTEGER NOT NULL, 
	misconduct INTEGER NOT NULL, 
	desk TEXT, 
	owner TEXT, 
	due_at TEXT, 
	call_back INTEGER NOT NULL, 
	CONSTRAINT pk_inquiry PRIMARY KEY (id), 
	CONSTRAINT ck_inquiry_caller_known CHECK (caller IN ('owner', 'headquarters', 'provider', 'franchise-member', 'consumer', 'press', 'politician', 'other')), 
	CONSTRAINT ck_inquiry_channel_known CHECK (channel IN ('phone', 'mail', 'letter', 'visit')), 
	CONSTRAINT ck_inquiry_desk_known CHECK (desk IN ('callcentre', 'supervisor', 'reviewer', 'shipping', 'provider')), 
	CONSTRAINT ck_inquiry_status_known CHECK (status IN ('open', 'waiting', 'answered', 'closed')), 
	CONSTRAINT ck_inquiry_verification_known CHECK (verification IN ('none', 'verified', 'failed')), 
	CONSTRAINT fk_inquiry_amendment_id_amendment FOREIGN KEY(amendment_id) REFERENCES amendment (id), 
	CONSTRAINT fk_inquiry_application_id_application FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_inquiry_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_inquiry_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_inquiry_store_id_store FOREIGN KEY(store_id) REFERENCES store (id), 
	CONSTRAINT uq_inquiry_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "inquiry" VALUES(1,'Q-0000001-2',3,'closed','phone','cal','2019-12-18T00:12:02.000000Z','2019-12-18T00:16:34.000000Z','consumer','none','',NULL,NULL,NULL,NULL,'points','consumer',0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(2,'Q-0000002-Z',3,'closed','phone','kei','2019-12-27T04:15:18.000000Z','2019-12-27T04:23:13.000000Z','consumer','none','',NULL,NULL,NULL,NULL,'points','consumer',0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(3,'Q-0000003-X',4,'closed','phone','cal','2019-12-27T04:40:03.000000Z','2019-12-27T04:42:29.000000Z','owner','verified','phone representative',16,16,1,NULL,'status',NULL,0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(4,'Q-0000004-V',4,'closed','phone','kei','2020-01-13T01:05:00.000000Z','2020-01-13T01:11:00.000000Z','owner','verified','phone representative',20,20,1,NULL,'status',NULL,0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(5,'Q-0000005-T',4,'closed','phone','kei','2020-01-16T04:20:00.000000Z','2020-01-16T04:26:00.000000Z','owner','verified','phone representative',20,20,1,NULL,'status',NULL,0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(6,'Q-0000006-R',7,'closed','phone','cal','2020-01-20T02:10:00.000000Z','2020-01-20T02:16:00.000000Z','owner','verified','phone representative',12,12,1,NULL,'complaint',NULL,1,0,NULL,NULL,NULL,1);
INSERT INTO "inquiry" VALUES(7,'Q-0000007-P',3,'closed','phone','kei','2020-01-21T05:19:56.000000Z','2020-01-21T05:27:55.000000Z','consumer','none','',NULL,NULL,NULL,NULL,'points','shop-list',0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(8,'Q-0000008-N',3,'waiting','phone','cal','2020-01-21T05:30:00.000000Z','2020-01-21T05:36:00.000000Z','press','none','',NULL,NULL,NULL,NULL,'other',NULL,0,0,'supervisor',NULL,'2020-01-22T01:36:00.000000Z',1);
INSERT INTO "inquiry" VALUES(9,'Q-0000009-L',4,'waiting','phone','kei','2020-01-22T00:40:00.000000Z','2020-01-22T00:46:00.000000Z','owner','verified','phone representative',20,20,1,NULL,'status',NULL,0,0,'reviewer',NULL,'2020-01-27T08:00:00.000000Z',1);
INSERT INTO "inquiry" VALUES(10,'Q-0000010-X',6,'answered','phone','cal','2020-01-23T01:45:00.000000Z','2020-01-23T01:51:00.000000Z','owner','verified','phone representative',2,2,2,NULL,'kits',NULL,0,0,'callcentre','cal','2020-01-27T04:00:00.000000Z',1);
INSERT INTO "inquiry" VALUES(11,'Q-0000011-V',5,'waiting','phone','kei','2020-01-24T06:15:00.000000Z','2020-01-24T06:21:00.000000Z','owner','verified','phone representative',19,19,1,NULL,'complaint',NULL,1,1,'supervisor','mio','2020-01-27T02:21:00.000000Z',1);
INSERT INTO "inquiry" VALUES(12,'Q-0000012-T',5,'waiting','phone','cal','2020-01-24T07:05:00.000000Z','2020-01-24T07:11:00.000000Z','owner','verified','phone representative',1,1,2,2,'change',NULL,0,0,'provider',NULL,'2020-01-31T08:00:00.000000Z',0);
INSERT INTO "inquiry" VALUES(13,'Q-0000013-R',2,'closed','phone','kei','2020-01-27T04:50:00.000000Z','2020-01-27T04:50:20.000000Z',NULL,'none','',NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0);
INSERT INTO "inquiry" VALUES(14,'Q-0000014-P',4,'waiting','phone','cal','2020-01-28T00:25:00.000000Z','2020-01-28T00:31:00.000000Z','owner','verified','phone representative',35,35,1,NULL,'status',NULL,0,0,'reviewer',NULL,'2020-01-31T08:00:00.000000Z',1);
CREATE TABLE inquiry_detail (
	inquiry_id INTEGER NOT NULL, 
	name TEXT, 
	phone TEXT, 
	question TEXT, 
	answer TEXT, 
	task TEXT, 
	reply TEXT, 
	conduct TEXT, 
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	CONSTRAINT pk_inquiry_detail PRIMARY KEY (inquiry_id), 
	CONSTRAINT fk_inquiry_detail_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_inquiry_detail_inquiry_id_inquiry FOREIGN KEY(inquiry_id) REFERENCES inquiry (id)
)
 STRICT

;
INSERT INTO "inquiry_detail" VALUES(1,NULL,'0099775579','スーパーで支払ったのにポイントが付いていない。','お使いになった決済サービスの窓口をご案内。',NULL,NULL,NULL,'Q-0000001-2',3);
INSERT INTO "inquiry_detail" VALUES(2,NULL,'0093555673','スーパーで支払ったのにポイントが付いていない。','お使いになった決済サービスの窓口をご案内。',NULL,NULL,NULL,'Q-0000002-Z',3);
INSERT INTO "inquiry_detail" VALUES(3,'藤田 大輔','0532084414','申込みをしてから連絡がない。いまどのような状況か。','審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。',NULL,NULL,NULL,'Q-0000003-X',4);
INSERT INTO "inquiry_detail" VALUES(4,'岡本　淳','09004737574','先日も電話したが、まだ結果が分からないのか。','審査中であることをあらためてご案内。',NULL,NULL,NULL,'Q-0000004-V',4);
INSERT INTO "inquiry_detail" VALUES(5,'岡本　淳','09004737574','先日も電話したが、まだ結果が分からないのか。','審査中であることをあらためてご案内。',NULL,NULL,NULL,'Q-0000005-T',4);
INSERT INTO "inquiry_detail" VALUES(6,'近藤　薫','0995099437','案内された内容が決済事業者の説明と違う。どちらが正しいのか。','責任者からお電話し、ご説明した。','責任者からの説明をご希望です。','ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。',NULL,'Q-0000006-R',7);
INSERT INTO "inquiry_detail" VALUES(7,NULL,'0091480164','近所のどの店が対象なのか知りたい。','公表している登録店舗の一覧と地図をご案内。',NULL,NULL,NULL,'Q-0000007-P',3);
INSERT INTO "inquiry_detail" VALUES(8,'みほん新聞 経済部','0355550099','登録店舗数の推移について取材したい。','確認のうえ、折り返しご連絡することをお約束した。','取材のお申込みです。広報の窓口から折り返しをお願いします。',NULL,NULL,'Q-0000008-N',3);
INSERT INTO "inquiry_detail" VALUES(9,'岡本　淳','09004737574','先日も電話したが、まだ結果が分からないのか。','確認のうえ、折り返しご連絡することをお約束した。','3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。',NULL,NULL,'Q-0000009-L',4);
INSERT INTO "inquiry_detail" VALUES(10,'平野 京子','0920009187','届いたキットにステッカーが1枚しか入っていない。','確認のうえ、折り返しご連絡することをお約束した。','ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。','梱包の記録では2枚。念のため1枚を追加でお送りします。',NULL,'Q-0000010-X',6);
INSERT INTO "inquiry_detail" VALUES(11,'大野　裕子','0520061187','登録できない理由を今すぐ説明しろ。上の者を出せ。','確認のうえ、折り返しご連絡することをお約束した。','本日中の折り返しをお約束しています。',NULL,'大声での罵倒が20分ほど続いた。','Q-0000011-V',4);
INSERT INTO "inquiry_detail" VALUES(12,'藤田 大輔','0532015627','店の電話番号が変わった。','決済事業者へ確認のうえ登録を改めることをご案内。',NULL,NULL,NULL,'Q-0000012-T',5);
INSERT INTO "inquiry_detail" VALUES(13,NULL,'0097133982',NULL,NULL,NULL,NULL,NULL,'Q-0000013-R',1);
INSERT INTO "inquiry_detail" VALUES(14,'櫻井　智子','0470036474','補正の回答を送ったが、届いているか。','確認のうえ、折り返しご連絡することをお約束した。','決済事業者の回答が届いているかをご確認ください。',NULL,NULL,'Q-0000014-P',4);
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-23T01:09:17.928782Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'BA5FC02391DD34E611653E79FF2DF777EF0D3B11BBE9282258B3F09C3E7863CD');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-23T01:09:17.928782Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"70337210ab016c4b1dfedd89cde6098f299e0863b936b64b28129f4cb86b35e2","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'A3D67BB0E579298B89D25F299CF2AED997809BFEC6AE1BDF87E49ADBEE721902');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-23T01:09:17.928782Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'2205064C0E96C3F4176993CD7E3C54CF49EE46117BF1ACEE36A2442BDA7D1E11');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-23T01:09:18.794008Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','638d75af12f445c48bebd0464acd91c6','{"role":"reviewer"}',NULL,X'',X'0A3BBF9895D7F85110B3D8FA816DB395C9CF447EC66A0BA178A76A5848FC2334');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-23T01:09:18.964544Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','7ff7f80a2ed748b68f4cd3ad36ec3265','{"role":"reviewer"}',NULL,X'',X'A909380BF5B612F5351998E71E6C1812A77EB2E19A708CEB2FE0B4116D1D0B32');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-23T01:09:19.033295Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','82081d1e67a3483baeb1adedc757f578','{"role":"manager"}',NULL,X'',X'DDE988E15491A4D1C25EF79576209844963D17943787F4B2E0A2F7AB555619F2');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-23T01:09:19.081105Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','6acd3a3fa6004b76a2b957204b0ec3db','{"role":"manager"}',NULL,X'',X'4D5CB85770D28088E6277F735F4DD555C4E6D377A47509FB5FAE9CF4F8145624');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-23T01:09:19.107891Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','73ca882369584b329443402e50f6bc71','{"role":"shipping"}',NULL,X'',X'C7794205B58944145676A1FF5C76B32040BA514F20E28F87983BE39E29C3A559');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-23T01:09:19.145868Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','50de3871ae0e430b97953adaf3f14383','{"role":"callcentre"}',NULL,X'',X'13BDFBB35A102911B1E885D527EE784E2688DD71003673886D5894A6610123EF');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-23T01:09:19.182312Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','37c2f2d7816a45b08521643977c3fe4a','{"role":"callcentre"}',NULL,X'',X'4CC5D17F53E3DECD8CF54086BE2AA9139B8BB5F3CCC8AFBE6FEDFF5B80395B5E');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-23T01:09:19.216225Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','64ea78dde9674992a776d07d04718d51','{"role":"auditor"}',NULL,X'',X'44AA6E84C986989BE8A70AB07779E50B4A3B82EE282440C770591A555D2C4CA0');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-23T01:09:19.271946Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','fc0d5bfee72b4b5aaebe545a6e3e5daa','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'41C7EB3ACD33CE244B1858A25DA088C3257B183489C8915D9AB3985681F1C6CE');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-23T01:09:19.271946Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','fc0d5bfee72b4b5aaebe545a6e3e5daa','{"on":"2019-07-01"}',NULL,X'',X'2E727CFA6301BD70B59F1B4A6F0E5BE7D13FA18E28705C6D293C9BF84F93CB59');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-23T01:09:19.271946Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','fc0d5bfee72b4b5aaebe545a6e3e5daa','{"on":"2019-07-01"}',NULL,X'',X'C40B698AB68E148241FBA913506F259BF73AF45A0EBBCD851BD17ACA1CEE74F1');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-23T01:09:19.288578Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','ff65d0c6e9e948ebb4e8f20dd6af32d8','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'655609AD05BAAD38C8DFFA361A4BF5C224B8BB36CAF485A08025CFE2ED3E826C');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-23T01:09:19.288578Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','ff65d0c6e9e948ebb4e8f20dd6af32d8','{}',NULL,X'',X'D6BCE55B07834BF3C5AD70CEDF43F28C41B65CAEC4DCF948ED8021C0D0A12D30');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-23T01:09:19.337365Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','1b051036fc7245458dcab44e57950c59','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'ACF0695E60DB1F24BEADBD5616F2C8F528477DD2E1B7D4AC4B16B8273F22F5E5',X'D6BCE55B07834BF3C5AD70CEDF43F28C41B65CAEC4DCF948ED8021C0D0A12D30',X'6E9038CFCCD2652A7B20E64DE0CE31F7302943C64B47753024C9041EB4CA52E4');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-23T01:09:19.348256Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','eb04c69a1650478bb63295d7f7594b15','{"certificate":6,"outcome":"pass"}',NULL,X'6E9038CFCCD2652A7B20E64DE0CE31F7302943C64B47753024C9041EB4CA52E4',X'64AC7B43E0AD2AE79B649FC7DC2B281AE4CB37B6442704EEAB9F2E32B8C0C805');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-23T01:09:19.351088Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','2e16358336d34db1b97723f0d9513963','{"certificate":7,"outcome":"pass"}',NULL,X'64AC7B43E0AD2AE79B649FC7DC2B281AE4CB37B6442704EEAB9F2E32B8C0C805',X'86E0F6D6270B6DA7B0BDE80ED51EF3DD6CA22281415D9D57C4D7E1AA19C5AE07');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-23T01:09:19.357061Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','be03c8b1530147d5b6c3ad517fafd4c5','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'95201A0D883F45B161190DCE88AF0AC83CAE6C675180920BC7671E3F272F1CA8');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-23T01:09:19.359710Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','348068e2b4fb46b0a650c9bac18d082a','{"next_due_on":"2020-11-15"}',NULL,X'95201A0D883F45B161190DCE88AF0AC83CAE6C675180920BC7671E3F272F1CA8',X'27F02FA242E4D5BB665536B490A1E53CA72B1A05CA0D69BB06E40595FA165BD7');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-23T01:09:19.370197Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','cefc4aba2d2a4f219814d461e5ed0587','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'86E0F6D6270B6DA7B0BDE80ED51EF3DD6CA22281415D9D57C4D7E1AA19C5AE07',X'CAF9409B9C04663C2E173B96A975777B54514137E11C9D426FADD370E64FCA39');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-23T01:09:19.372986Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','85d95b86a9a34571850e754a0b528414','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'CAF9409B9C04663C2E173B96A975777B54514137E11C9D426FADD370E64FCA39',X'D5C71B6BBCC091FC91804EBB39DEC6F73893B47E0A866117FA9785CF5FDC78EF');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-23T01:09:19.374626Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','d347572df4474a83abba5d9857b9a5e9','{"service":"かささぎマネー"}',X'7A41E5143D27F31930C89FD2B7CEDB2B80091D4A3404828E57B5B84E7D3DB19C',X'D5C71B6BBCC091FC91804EBB39DEC6F73893B47E0A866117FA9785CF5FDC78EF',X'6D72E7396806BF3E4BA5D4B7D1E469FD33A9902DA95A94A3CF1002E04E32CC70');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-23T01:09:19.382795Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','526e827a6ed841669cb26e021ac6fa82','{"service":"かささぎペイ"}',X'0B0C3C7CE84925364CD00C9F1915D1A13ECF875227F7B7ED154B55F079E260DE',X'6D72E7396806BF3E4BA5D4B7D1E469FD33A9902DA95A94A3CF1002E04E32CC70',X'D55A2CDF6B52F755A781A21E1DA21FC6ABF549948A62CC056A40C97EBFE40CEA');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-23T01:09:19.393609Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','d4455085d7554f52a59cf10526bd1a95','{"outcome":"pass","requirement":"licence","service":null}',X'6C048700700B300BD08DB7908AE16F949101B7A2697876F7D3AD18A00482122A',X'D55A2CDF6B52F755A781A21E1DA21FC6ABF549948A62CC056A40C97EBFE40CEA',X'2EE7B14D934A82D8830192375B7D79962BD00CD851499D96E4B6832BFED94FAC');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-23T01:09:19.397084Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','8bb6aa8b70ce4aea8f6d8bf32d198e28','{"outcome":"pass","requirement":"residents","service":null}',X'2EAD25BE88A51017FEC3E313A2DFF123E3472B7A3858ED7B98E64D9FB53AB069',X'2EE7B14D934A82D8830192375B7D79962BD00CD851499D96E4B6832BFED94FAC',X'4FB99DD18116F91D26B88DD66FB028ADE1864982DD4A75B24FB11849F29ACB5C');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-23T01:09:19.399278Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','fc5c69971aec4eaca06ff54c84c16919','{}',NULL,X'4FB99DD18116F91D26B88DD66FB028ADE1864982DD4A75B24FB11849F29ACB5C',X'C9BD2D63DB3E6207DA3804F1652089861393D13D858BF1FFC5D0B530E2BCDDA3');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-23T01:09:19.406283Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','7f0ce7be97fd46b18135101288a9edea','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'C9BD2D63DB3E6207DA3804F1652089861393D13D858BF1FFC5D0B530E2BCDDA3',X'ABE20C050685FAC289D04BA91987E77B09B803EE363C3EEB39A8D61B5EE01D50');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-23T01:09:19.416736Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','54bf1fbf0d244331a1b8135781d352fe','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'B783FE205C0C7B3B85C340B107FD6014E33E1D2643AA1CEE19CA31D74699FB90',X'',X'944E355C14D827D8726617D6175AB65DC65C1A384A87C97D9A757E029A9260CF');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-23T01:09:19.425568Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','ef298af60f9d4fcdba97d435fe40950e','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'51992A8B5B6219CBC30ECBCB51AA1938AD775347CCD7EAC29F40E105A40E59D1');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-23T01:09:19.425568Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','ef298af60f9d4fcdba97d435fe40950e','{}',NULL,X'',X'C39B0AC28F51D31D1760348504BDF4769DC57C27C5A552CCB5C3976D89E557C0');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-23T01:09:19.428129Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','ca99d464d53143a385c4509398df3016','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'27FC571CC5EF2368227093DA1A861B42BB870A3C6BC1053EB7274CD1F600ADF5');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-23T01:09:19.440121Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ea6a7266f0c948d4b5eb6cfa4ef0241d','{"question":"pd-inventory"}',X'F6F8BF7E57DC384DA9F95D52472D1524A13A89D388A4276DC07B89F5390134CF',X'27FC571CC5EF2368227093DA1A861B42BB870A3C6BC1053EB7274CD1F600ADF5',X'C40F9D0217FE8CECBF47E31C0001C26DF0486E4D016AE579019B2463D669496C');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-23T01:09:19.446029Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','20e8e0d000e9464ebb53015a927cc367','{"outcome":"pass","question":"pd-inventory"}',NULL,X'C40F9D0217FE8CECBF47E31C0001C26DF0486E4D016AE579019B2463D669496C',X'518A199BC4AAE6EAB740D44C90D13A6BB2778325EF45D0A70D5432405BF9177A');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-23T01:09:19.453993Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5490f05f42d946acb58d4a966d3b37dc','{"question":"pd-purpose"}',X'47C72BB1EB7E584668683CD1F78E02AB50D50B9F765ED11E1E00908501A048DF',X'518A199BC4AAE6EAB740D44C90D13A6BB2778325EF45D0A70D5432405BF9177A',X'DEEDF16E2E1616E50D8DE580766A91EA2F90D39353FFF064232B6944FEE88716');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-23T01:09:19.457222Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7644880bfc024244b7eaa82287ee3d2c','{"outcome":"fail","question":"pd-purpose"}',NULL,X'DEEDF16E2E1616E50D8DE580766A91EA2F90D39353FFF064232B6944FEE88716',X'9CE5C5EEC9BF426D66BC4161005D7C901C522AAA0C5933D83E7BAD113B4827B4');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-23T01:09:19.459929Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','45b5b2506b05410dabb249993251504f','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'4D1EC6547DF506794F1192C544FF6CA918D11356D35CD143253006B02F238916',X'9CE5C5EEC9BF426D66BC4161005D7C901C522AAA0C5933D83E7BAD113B4827B4',X'9B5BB3D02E7993FF6C0B0FA009E19D4EDA470A7A03969ECBDBB4388623946A27');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-23T01:09:19.467060Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a76ad7b4016f4a898e66b9e41d0d10ca','{"question":"pd-deletion"}',X'E11BF8E7064F04AE0EF0EFE625422C990D5E3D6A85CA3A276887D5163BD0DD0C',X'9B5BB3D02E7993FF6C0B0FA009E19D4EDA470A7A03969ECBDBB4388623946A27',X'7564B8859DD0441DB42A0F8DC456DA66077C6FB1085FC9CBC89BBD01D55C4F81');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-23T01:09:19.470405Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c63de85c2ddf4aedbeb2d46ec8ff585a','{"outcome":"pass","question":"pd-deletion"}',NULL,X'7564B8859DD0441DB42A0F8DC456DA66077C6FB1085FC9CBC89BBD01D55C4F81',X'C46A37A6784DC275A8EA4A6DFEBA61D72FEEAD017EDA89D3616F6D9EF39027AD');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-23T01:09:19.478519Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','e0d9ca0af7a24aa8b95b32dbbf63ce21','{"question":"ac-least"}',X'6758152214FF3AE228B62550F93F5B29738896308944CD8DE25083658CE934D1',X'C46A37A6784DC275A8EA4A6DFEBA61D72FEEAD017EDA89D3616F6D9EF39027AD',X'D82F9C880F9659714AAFEFEF005FEC443A45F5230F4139349BF5EF8A7BA65E8D');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-23T01:09:19.482241Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d15ab82f0e6b4d5b9967f0b9ee9f68f1','{"outcome":"pass","question":"ac-least"}',NULL,X'D82F9C880F9659714AAFEFEF005FEC443A45F5230F4139349BF5EF8A7BA65E8D',X'B82B8238E1114D43C967FC7D7539B67BA680B1F5EBA280DD366F1010E7415D18');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-23T01:09:19.487388Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3883ff65e7904cdd867a62e6bfbf96c0','{"question":"ac-leavers"}',X'6497007B9A9B48E779980302197C80A1D26AA84C3C1267E7D44F895CCC8C4D87',X'B82B8238E1114D43C967FC7D7539B67BA680B1F5EBA280DD366F1010E7415D18',X'F33C43FE5F40B64102ADEAE61A5194C5FC2F592789D58C909E73C15E925D4FAC');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-23T01:09:19.491816Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','56cc21a7e3ab4f55861871e3f13f5c7b','{"outcome":"fail","question":"ac-leavers"}',NULL,X'F33C43FE5F40B64102ADEAE61A5194C5FC2F592789D58C909E73C15E925D4FAC',X'586525F44C6D20AD58502B9AEB69CCCCD6E7447BAFADB086A5C1B781732E261D');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-23T01:09:19.494900Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','d5a59fc15df742258d650ad4b7790f35','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'9B91FD126F34134C9BF8B8078B9049E3CBA3CBFE2D230BD4ABB5E5314B34D691',X'586525F44C6D20AD58502B9AEB69CCCCD6E7447BAFADB086A5C1B781732E261D',X'ACCF7F95A3A0CD40CBD989C8CC22D8B64ABDF5CA67CE3406330AD64196CE0918');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-23T01:09:19.497061Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4477dceb8b204e3c87271365cf7e734c','{"question":"ac-administrators"}',X'0BB91ED744D49F234AAD6141BD47C961D6256BA2921E8EB684285BE8F60FD7E5',X'ACCF7F95A3A0CD40CBD989C8CC22D8B64ABDF5CA67CE3406330AD64196CE0918',X'473AFBC5F76093BC410AB2AE076132A875EA75DDB9DE03FB0741B3181DAAA991');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-23T01:09:19.499995Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','06b904e95d9d433ea66bb36a8a0c2b1f','{"outcome":"pass","question":"ac-administrators"}',NULL,X'473AFBC5F76093BC410AB2AE076132A875EA75DDB9DE03FB0741B3181DAAA991',X'83C32ECB139B6F1E9B72AFB0B92C96CD426C719B46AEFD3F30A5392C9C904686');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-23T01:09:19.503428Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','438b07b525d449cf81a51bf71f2b2cfd','{"question":"en-transport"}',X'41730D443C5220CF5C7E70A519B6604CAA8A8AD6E110072E720243C6433AE928',X'83C32ECB139B6F1E9B72AFB0B92C96CD426C719B46AEFD3F30A5392C9C904686',X'3D295257ECC1B688F6AA3B7BE71785B668B324D29EBA69EF2F52C5BCB8ABF378');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-23T01:09:19.507958Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ff963919cbba43f69c6fa2ecfb20dd96','{"outcome":"pass","question":"en-transport"}',NULL,X'3D295257ECC1B688F6AA3B7BE71785B668B324D29EBA69EF2F52C5BCB8ABF378',X'E8E279C9B58745E335E41ED2C0A8BF728E01F93C8A25E96505EC6CE9500741A0');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-23T01:09:19.510747Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','288984cfef8348ca8bb1ad49305a9207','{"question":"en-storage"}',X'35C09569A3FFAFDFF5677B1C8235D466F528515134B3F7B0C671562F565D1476',X'E8E279C9B58745E335E41ED2C0A8BF728E01F93C8A25E96505EC6CE9500741A0',X'778179F3B652F9CBDEAA470474F6531D86835F72F7F6AB9CBB5616AE5CD7E636');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-23T01:09:19.518627Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0447816f9e0349deb804ae72b1dcb0bc','{"outcome":"pass","question":"en-storage"}',NULL,X'778179F3B652F9CBDEAA470474F6531D86835F72F7F6AB9CBB5616AE5CD7E636',X'22943A68BADABD97C46C2DAA38B88869503CCE70D9102E767F4B0B69B5A8BB55');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-23T01:09:19.522093Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','05ddbe7967414e10bee9bf3d54c20cf2','{"question":"lo-records"}',X'076F4ACCCF9F3D99A1A6A70D10E4C4F62B2045C873C7CCAE245D997D743CCD4B',X'22943A68BADABD97C46C2DAA38B88869503CCE70D9102E767F4B0B69B5A8BB55',X'6E47521E50E5C2EA2CD372036D35105A94E23AEEE583CD34F701B275970AD46B');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-23T01:09:19.525129Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1a82c8121b5840a6ac57e1f706ab30b4','{"outcome":"pass","question":"lo-records"}',NULL,X'6E47521E50E5C2EA2CD372036D35105A94E23AEEE583CD34F701B275970AD46B',X'4544F23DE49210E237DAB9A595666E72BF9237C772768BA00F59624D30F757A1');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-23T01:09:19.527931Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','728b5287b1e74d30ac06cd3297fd652d','{"question":"lo-watch"}',X'8CBC2AE357209D802ADCECB8FB69A3493ED398A92D7D2E35FBAAB7D4B3E29415',X'4544F23DE49210E237DAB9A595666E72BF9237C772768BA00F59624D30F757A1',X'5FD10E1F25AD4D344628FA56ED950998B17CB3AAFAB424CA06D5552074E82457');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-23T01:09:19.535953Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','209e99bd51b4443c97264bbcb60ed25c','{"outcome":"pass","question":"lo-watch"}',NULL,X'5FD10E1F25AD4D344628FA56ED950998B17CB3AAFAB424CA06D5552074E82457',X'7C7B40183B8B7CC64111CF2AB087BF2F246CCE10C179238BF36DD910E07AE477');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-23T01:09:19.538729Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','703a00466b434d3c93e976eefa83f011','{"question":"au-two-step"}',X'F37B45F10C176918A28BAF9194C9D79E131026F68836F6BE1227B30F9D2138C4',X'7C7B40183B8B7CC64111CF2AB087BF2F246CCE10C179238BF36DD910E07AE477',X'F58C6001C7DC0EA35104F3516F45542A98C133FE71F51A4145891BC6F0F44076');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-23T01:09:19.546406Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','953d1a8abbe94bb185102a389ef10b62','{"outcome":"pass","question":"au-two-step"}',NULL,X'F58C6001C7DC0EA35104F3516F45542A98C133FE71F51A4145891BC6F0F44076',X'A99DA76EAF2901EF21411A386CF010109AD9CD398B0B200B258F21507E65DFBC');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-23T01:09:19.549716Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ed328772b80648eaac19d0fcde8da83c','{"question":"au-attempts"}',X'14D045684A74FC6C0FF5BC48EDDE9F8AAB5C79C9AB67E6D7E14C5EBF0C5FCC2A',X'A99DA76EAF2901EF21411A386CF010109AD9CD398B0B200B258F21507E65DFBC',X'62567FDDCF58095B1A1600FEE5E0EFD1537F2EEF148D61E682FD1C65DB0DBE9C');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-23T01:09:19.552677Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0713bcfe7a12472ea5313c502e543ae3','{"outcome":"pass","question":"au-attempts"}',NULL,X'62567FDDCF58095B1A1600FEE5E0EFD1537F2EEF148D61E682FD1C65DB0DBE9C',X'2C18D0AEC91ADD4FCC5B91C46E7C03BA022AF3B749D56679C7102918D8494F29');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-23T01:09:19.555364Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','630087421bed4b418e9a04f92fc358c3','{"question":"vu-patches"}',X'2B9E9FF187472A7A3D3ACA1269957FD1F2E49996CB87E947349D9B8307DC5507',X'2C18D0AEC91ADD4FCC5B91C46E7C03BA022AF3B749D56679C7102918D8494F29',X'984A9B74F2F0124624DC8B215F081724C399F068DC4DBEDA4556B097015C8342');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-23T01:09:19.563051Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d932b570bf134b3a8ffb8a1b99ad337c','{"outcome":"pass","question":"vu-patches"}',NULL,X'984A9B74F2F0124624DC8B215F081724C399F068DC4DBEDA4556B097015C8342',X'C4C4999528B36C0715E4537CF33939868F2E31AC973342FA8DE735B51AB59F43');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-23T01:09:19.567713Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','0340fcc1fac8449fb0f6d5433a9f178e','{"question":"vu-tests"}',X'8352087203A16B5AAE5C346B48AACE4FA753447C9FDF2DDBB97EE7CDAE3C86D3',X'C4C4999528B36C0715E4537CF33939868F2E31AC973342FA8DE735B51AB59F43',X'4A30694B2B9BF82BE2C6C2DF79092022E7EFB38DB946ABDD13D01E13573A57BF');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-23T01:09:19.576246Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7ce5ac7ed0d044bd99daf062efdabb7d','{"outcome":"pass","question":"vu-tests"}',NULL,X'4A30694B2B9BF82BE2C6C2DF79092022E7EFB38DB946ABDD13D01E13573A57BF',X'84B804F097394C359A26F25378EC03926217CADD093AC167EEB215A72D675957');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-23T01:09:19.580127Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','992f143629c64c0ab72913b270ccfd89','{"question":"in-procedure"}',X'7FCF90C9FAE2826BDBA3E4DAACD1F1AC05D6F7F3282CBD94FAFFEE69C7A08BE0',X'84B804F097394C359A26F25378EC03926217CADD093AC167EEB215A72D675957',X'61856C6568558C7A0DC45488EA32CB35964B3B0BBEA3634C8CFB68C2B02D1C8B');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-23T01:09:19.584091Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','6dea3ca73e6b453aace136334bb43214','{"outcome":"pass","question":"in-procedure"}',NULL,X'61856C6568558C7A0DC45488EA32CB35964B3B0BBEA3634C8CFB68C2B02D1C8B',X'36C6B1DD062BDA53190CBB083E7A59F8028AA97AE87AD70452D88111FA8D8CE7');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-23T01:09:19.597864Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','31c5be36fc7540bca32e486104699f1f','{"question":"in-report"}',X'C1D854E6D665343E14FE08C7D2C98339E6C61A6C5F7BAF3B634D4295803FC1E6',X'36C6B1DD062BDA53190CBB083E7A59F8028AA97AE87AD70452D88111FA8D8CE7',X'88AF628EA971CB1961E5DC43A71B5CD6C361E1A91E1B34DC9CDB7E3A2E2675F4');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-23T01:09:19.601402Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2278182314374b9a994339a84c825546','{"outcome":"pass","question":"in-report"}',NULL,X'88AF628EA971CB1961E5DC43A71B5CD6C361E1A91E1B34DC9CDB7E3A2E2675F4',X'AE103B5EBD0AFEDB37DEF394EC0CE2D51405123359FDC0ED441589D100F0777B');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-23T01:09:19.606610Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','b2799410de1b4c5c982841e6dbf0a7e8','{"place":1,"remedied_on":"2020-01-21"}',X'83DA403BF008AE9A7F2DFE320CBC5E3E821877B0B23CFD44B3CAD6B03351326D',X'AE103B5EBD0AFEDB37DEF394EC0CE2D51405123359FDC0ED441589D100F0777B',X'1FE7656D9ACA7283ACCA3E40B6DA61B7B441EBE8F41B9EFFFD8AB72C23E15433');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-23T01:09:19.650981Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'59B79080D53E80AF57A4571A8D92BABF46B375CAD8D1A3A4493CAAE84669077D');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-23T01:09:19.664284Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','b95d1983415749fd86ea2bf001662442','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'59B79080D53E80AF57A4571A8D92BABF46B375CAD8D1A3A4493CAAE84669077D',X'701A65413D4289E7E305A6F953D540F7F2A0102A44DBD4ECB02AEEA9EADB6349');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-23T01:09:19.686174Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'46092128A6F605549A277E3BA5ADABDD502FABC10AEB83D9E19FDBB9B021F470');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-23T01:09:19.707284Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','280f797e072642359191f0f81bc17600','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'46092128A6F605549A277E3BA5ADABDD502FABC10AEB83D9E19FDBB9B021F470',X'253C50F4D39F248650C6225ABB6310BF241E76665AD7C005DD3709C37FF71ABF');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-23T01:09:19.720490Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'E7C4A2DF894A275359C0855A94275B7047967B91329F14D2B7E960C435240EBD');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-23T01:09:19.733521Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','2606ea275506481b98744778faa1abde','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'E7C4A2DF894A275359C0855A94275B7047967B91329F14D2B7E960C435240EBD',X'97CD67E0DE9DA59AE5AAF2DFEB6ADA7BC346FA322172598FEBCFFC2895CC4138');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-23T01:09:19.745974Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'C4C14EC4EFBE3F44ED8A2360342FDE73124474C900385733007B1BD7B5C9BFB2');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-23T01:09:19.757551Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','59f094eebd4f4378a6942899f4b547bc','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C4C14EC4EFBE3F44ED8A2360342FDE73124474C900385733007B1BD7B5C9BFB2',X'65B4E676819FEA2CBF7392A3BD06C81589A848B32CBBD92FE6D45D85A81C86EA');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-23T01:09:19.768772Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'746BD0A3CFACDE48EBF7D744B7357E29B83409CEC2A898B92057C7DCD17A2BDE');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-23T01:09:19.778861Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','c3fc5149ee5f4037a5627a293b5bdac8','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'746BD0A3CFACDE48EBF7D744B7357E29B83409CEC2A898B92057C7DCD17A2BDE',X'01DF4D37D4C408AC0021D0DD2D919F344C4C9859661E223AD46AEF25369E1503');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-23T01:09:19.782567Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'18dc13b83fbb45f9a83d790e67fff0e0','{"on_hand":2200,"quantity":2200}',X'DF9F54E726EEA67CA029E8F695893800B44E5136AEE07C3ED1FD202AEAB955C8',X'',X'9F7F57891A7511E57E4B053F7AE8145FA432B4D6A9888DE3EC6953733489F63A');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-23T01:09:19.790798Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f85520ee20aa4936b812f4d41a844dd1','{"on_hand":2020,"quantity":2020}',X'A41F82C3E51CD82B6FA871A3856CA944E773312B8030C6A7021219F5581BAEF0',X'',X'0E36F0089F6AD91AA2D7E1F5E40443F4B7B50E1A2535920FFD426C7F46B03CFA');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-23T01:09:19.792802Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b9418357b49d4c4d86b6231ad27e9f9f','{"on_hand":1080,"quantity":1080}',X'2B66B029396AF0B870658A6FF710679123F27B0017EE36D4329A26995EF11695',X'',X'2EF09E9A65EE993E08BEC74742C9D80B4D753E0F899ACC8D0CEFB6607DF27DD0');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-23T01:09:19.794460Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'1441f5331bfc4343abea1faf0d85ff71','{"on_hand":1008,"quantity":1008}',X'2D315E7ADE2E2C18953ACE5DB0D3334C65B9550F79C7FE5BB3E6691F6CB1C47B',X'',X'DB2651CBEF9B705DFB86B9F71A64D9F1EA8EBBFED2C1AF5882749C6881EE6AC9');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-23T01:09:19.795998Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'0005b2ef334e414894623f84e6c5c15f','{"on_hand":2200,"quantity":2200}',X'842CB55DC076EDDEE93F214EF757E6D162CA559E6482037595D2BC3D84536CC2',X'',X'DFA8470512CEEB895C99F59C5DF07A8DDDCE4B2EEE7FDF8BA003E21B46DB3D53');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-23T01:09:19.801984Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'fe9f7b62d91b45be9e46432a59205818','{"on_hand":2020,"quantity":2020}',X'5FD9B7AAFC70ABFF252102A779D00753B15EC39EBFF4E2EE5E252E5F7DD679FB',X'',X'F26283B78105FA02E3FCF260C81AAED4F9EB21DD3E6F40C0DF8ED078A734EA45');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-23T01:09:19.803691Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d4df28fb3f374af58bb0565cd7347f99','{"on_hand":1120,"quantity":1120}',X'7BAF5FE935815CE2F8AC1552130D3721ABA47FA6BFD0BD776130E07EEB98309C',X'',X'22AE909F2F2B3E6EECAB47CC6E0020C5DF912F4DAB1E2F4A5C47E5C0E6BC7F74');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-23T01:09:19.805059Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'1439b7cde1c74976ac9567f91342699f','{"on_hand":1012,"quantity":1012}',X'17882578F603DE36851B52C79FEA144C2D81ECEB9BB109C66083D4B7D23B8D33',X'',X'9E32B822586C2CC61A57FCC73C28B84BF90EDFD93374FBCA6B0917A28CCB80C8');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-23T01:09:19.806482Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3b7e15d9ab374db0b90c9d9e7bd64b0d','{"on_hand":21200,"quantity":21200}',X'C995520A6B03AF6DC57B40E730F6AEA894414AD6CF5B0B1BB618F87490923FA9',X'',X'E4C491CD7BEFDCB5BDF452D89A9F60F77C5CAE4E3E4D6E9F09128B88CBDB8016');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-23T01:09:19.814326Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b86b68f219a644ecbaab30d9da66b1a0','{"on_hand":20120,"quantity":20120}',X'889BFC0DCCAE931096A9358D15101AFB308901C031D27955073D576E541474AA',X'',X'1E7BE4D31292633D3B1A5A893C0553805AB0CC8381D738C7371E3B572E606270');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-23T01:09:19.816158Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'41dd306d5a68482a90da93f395becda7','{"on_hand":2080,"quantity":2080}',X'7421888F2647C15BA535211F6980D575932B849920F6C7846CA9D178DCBCBCD0',X'',X'06D572F5B247B64DB512ECCCFD72C0CEBEF1BE421DDBAF389C57697902AA03FB');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-23T01:09:19.817745Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'ecc1715e138d42e8a2b1f43b506684f9','{"on_hand":2008,"quantity":2008}',X'75988FF4E7FDDF6D8AAEF648E4070871B6EA9361A68D5A2CF35C9AC8170DA127',X'',X'CD7CA3D28B287226476763538C3BBAE26F19BDE6AD91F252F51EC28E2D71F971');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-23T01:09:19.819102Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d1b3769de956479cb91601ccc2c60720','{"on_hand":1040,"quantity":1040}',X'F28438EC5DFF4AEBB3A7363DBB0E6CA19EFEE5FF5990CEFF3281BAFFCBF268C5',X'',X'0A7B233BDFD62F516CE8E651E58BDA8F6F8E9632D30B338B8BE3F3B2CCF6D5CD');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-23T01:09:19.820471Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8f425715e8594d00b605714abb3879fd','{"on_hand":1004,"quantity":1004}',X'1A8D4539B27CBD6D3C2E37FFD50E60CB0F0531F5F25058E1C0ADAD9FFB98C44B',X'',X'8740132D67524273E8553A0B956494050990D321A44EC5FF2A07B37698498790');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-23T01:09:19.821834Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'05d098733e7a42a5a8146dea9350569c','{"on_hand":2080,"quantity":2080}',X'06AC7F7DA71CF4BDAC06C158177DD426AEC8FA24A501AAA7717CEB8AB305ADDA',X'',X'00E42278D99B15A8088CD6B2A038D143C27C4DAEDEA689D67B1452DE98F8D938');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-23T01:09:19.823174Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'2c25fff2759147a59c67b9c87dcb8116','{"on_hand":2008,"quantity":2008}',X'C0417D845E80E16C53147D65E5C7858F4955916ACBA1EEBE7E80489BF889328D',X'',X'BDE4F107489A33C367E285D846BE19A274C9FE7581C2B2B9EC57DA49E60116BF');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-23T01:09:19.828708Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8ba73b329e8e4bacb5c7931e38ab0922','{"on_hand":1040,"quantity":1040}',X'7F9B562A8396EDC57227AF25E6C8866DD021526399AC98550FECC5880D55BA41',X'',X'D82FF25137D6AEA78478287C9F0B8EC04D916C7DAACEF017B45D5237BC332255');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-23T01:09:19.830381Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'4008481ebb53411193cd01b22bd52b50','{"on_hand":1004,"quantity":1004}',X'204D6BEEEA923BC612CC1A918701B9B492CF32A1F9604452755E64B00FA3B6C6',X'',X'7FCDD2C59E3114F0FEE4F003D6D676BA241972272CAD96710A30D46124AE2D7E');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-23T01:09:19.831747Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'620ee26066f445d1aafd73cd6df01988','{"on_hand":21200,"quantity":21200}',X'7F7DBF98C879098F0A05BBCC3AFC66D048E51D7E633261F02C6C50D040E1F2C3',X'',X'B7A453F02041BC0548E10B78FD75AA28870D6BEB8155FD68119468E8F903A260');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-23T01:09:19.833072Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8b9b78ec4db04208b2c7c8566970c37d','{"on_hand":12000,"quantity":12000}',X'D59CAA62609E10B6E4CA991937CC467F2B7956A8F84BA4A5BD89F50370B97281',X'',X'536689067AAFF2AA6F8FDDFC56CA6116A319A061F8FD1A1ADFAAF5792B769FE4');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-23T01:09:19.834441Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'31e28e591f8549f6895b1da49d4be3f7','{"on_hand":24,"quantity":24}',X'37D667A3E26F7CB8D7D2AD5A21863B9B710CA0142C385CFEF52464CEE32CBF26',X'',X'1E7F8D425C43A2E056093F001761D78468CD7BD244FA69322F61CF20C0F8474A');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-23T01:09:19.839870Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'279C378409684C2072E343BC623F32E7E64F585B630043B7166CBFD55EA8C1C4');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-23T01:09:19.849911Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','7495ebfbb18f431bb7ffccfe09643dc6','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'279C378409684C2072E343BC623F32E7E64F585B630043B7166CBFD55EA8C1C4',X'74751875B302CD76AC6A7C3ED08CD7155A2F75C9CF5E8B77B5288CC946759B08');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','e78da92cb4b5484fad0b1f69a22dea65','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'49C904DCABE77BC96CC2C51282BB81FE77D710C2FCD32403C3E7FDB15F636FB1');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','e78da92cb4b5484fad0b1f69a22dea65','{"batch":4,"programme":1,"row":2}',NULL,X'',X'09B6AE88186E11646F53C24BE79FAD807732D0D2DFB1341F7DC067844552B2AD');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','e78da92cb4b5484fad0b1f69a22dea65','{"batch":4,"programme":1,"row":3}',NULL,X'',X'BB58C92F93129C941A8C02CA2B7B1B146184B6C66195BD2870F4E6EBB1F37F27');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','e78da92cb4b5484fad0b1f69a22dea65','{"batch":4,"programme":1,"row":4}',NULL,X'',X'3B28009B2A73674308EC5791BEAE583ADEECE6FBF55D9E2E50B3E60E01483B82');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','e78da92cb4b5484fad0b1f69a22dea65','{"batch":4,"programme":1,"row":5}',NULL,X'',X'045E3B5569B176A8845B8F39CE6E602614E48E89C81B9B3C93741D70C3466054');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-23T01:09:19.868355Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','e78da92cb4b5484fad0b1f69a22dea65','{"batch":4,"programme":1,"row":6}',NULL,X'',X'334A36A242957B4DC4ACC4522E2763E6AB31F8AF9330BFE8A73DE1CC09854E62');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-23T01:09:19.925461Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'7474EE1ACB5077AFB9F763658263A6DA68DC67926260B9C551B8D4338A675E16');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-23T01:09:19.936703Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','0ef7c2739dea4c1aaecd7b037b789bbd','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'7474EE1ACB5077AFB9F763658263A6DA68DC67926260B9C551B8D4338A675E16',X'F031310B742AD76681680803F2159A6179EE18C3D0CC0581144FD3960FF3898A');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-23T01:09:19.946604Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','1ed9b894ac09468c9fb2733038631499','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'045E3B5569B176A8845B8F39CE6E602614E48E89C81B9B3C93741D70C3466054',X'8358FA3DEA7B5D224B63327AC83A4E4F5AA85F9FAE3766A1DC4C189409762F9E');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-23T01:09:19.974478Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','9bb6d94708b94de996052466c887c4f8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'BB58C92F93129C941A8C02CA2B7B1B146184B6C66195BD2870F4E6EBB1F37F27',X'FE7EA57E71B99146C89091EB4964E4C4DFB3450A50EEC889BEFB0FD9B26E6E7D');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-23T01:09:19.985460Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','a3938d6aea8649a99c465ae3a177c231','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'334A36A242957B4DC4ACC4522E2763E6AB31F8AF9330BFE8A73DE1CC09854E62',X'CDE8CE20BC37C28723FC84285949DA48AE1183DD5E3EBE70E1700668E114CF75');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-23T01:09:19.996479Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','5e16e46d347b4e408a38435c66bcecb6','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'09B6AE88186E11646F53C24BE79FAD807732D0D2DFB1341F7DC067844552B2AD',X'CEE611F1A726A0A8815311506D735127EEBCEEA5D235E750C1DF8E57A3097D23');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-23T01:09:20.007810Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','7ddc418c11f94d38b23b6ec4fda2dad3','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'C53F4B98BDB3D5BADF74E9755FBDEE63302DE3493B9AF07C29A5D5854130DA13');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-23T01:09:20.007810Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','7ddc418c11f94d38b23b6ec4fda2dad3','{"batch":5,"programme":1,"row":2}',NULL,X'',X'99716C9541556026124295F403EFDCF749311E60B0C70D41A61101764EB40768');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-23T01:09:20.007810Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','7ddc418c11f94d38b23b6ec4fda2dad3','{"batch":5,"programme":1,"row":3}',NULL,X'',X'CB9056ACADB106BBE815871BCAB9B2D073B9BB9B09B6797EFF4C2A242066B337');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-23T01:09:20.007810Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','7ddc418c11f94d38b23b6ec4fda2dad3','{"batch":5,"programme":1,"row":4}',NULL,X'',X'55E77C4A00581F864FAE0B23FC197F5D13F47CE10E75758C4839EDAB188B53F9');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-23T01:09:20.007810Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','7ddc418c11f94d38b23b6ec4fda2dad3','{"batch":5,"programme":1,"row":5}',NULL,X'',X'AEBCC3E843354E482C4675F9569CC843AB503225AC7EBBC88A78DBA76F3ADF38');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-23T01:09:20.041919Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'4419C2079F95FE781F1E12BEB02A14776CA55A48B24FDB9233657B4B82903C54');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-23T01:09:20.047470Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','a256509be13643b8bae4fe4e86f9cd3a','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'4419C2079F95FE781F1E12BEB02A14776CA55A48B24FDB9233657B4B82903C54',X'EE589F5106D352F4FE17A95A81F4B665022EB514A2309E257968580033E49B52');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-23T01:09:20.057151Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','3ddcee5e5db746b1862fd57542fcb004','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'3B28009B2A73674308EC5791BEAE583ADEECE6FBF55D9E2E50B3E60E01483B82',X'8DBB363C04F73A90656E1F6FAEF39E4A3FC20C13AD23365FD8DFD3E18C54878D');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-23T01:09:20.068360Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','5aec30628c634facab5cb5274a330d71','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'AEBCC3E843354E482C4675F9569CC843AB503225AC7EBBC88A78DBA76F3ADF38',X'E42E26A21219BD11CB596F2C61C616657C860A8E5817095E7D720BC278C3F115');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-23T01:09:20.080484Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','36aa9db3c7834ca09e1702faf61b8e23','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'55E77C4A00581F864FAE0B23FC197F5D13F47CE10E75758C4839EDAB188B53F9',X'CCA140C56BD9C7483191689398823263048CBC9DED9BDA85C2097A9F5BD415C8');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-23T01:09:20.086189Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','5599676b4de7408ab57e747120302ff2','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'CB9056ACADB106BBE815871BCAB9B2D073B9BB9B09B6797EFF4C2A242066B337',X'F8F0FED82EA6FF45EA4B9ABF84C4E607DFE9943FF4B76AE7F1D97107D532DDD8');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-23T01:09:20.096417Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','ba123edfba704789ac45593f079c922b','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'99716C9541556026124295F403EFDCF749311E60B0C70D41A61101764EB40768',X'B560BE9C6494EF048EB67D33C44A70B5F271F1798EB47D12F423E24CC9F75751');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-23T01:09:20.109041Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','e75fe11f2f754f148c453c910d2f0f7a','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'31063B828FD4174153A966D0A56519E2C6B77F8B6E65C78523701054D808C62C');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-23T01:09:20.109041Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','e75fe11f2f754f148c453c910d2f0f7a','{"batch":6,"programme":1,"row":3}',NULL,X'',X'207A4DB7EE868A15824EC9C2235826A772F6F4B6617281F2052F4E5E4CA411D4');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-23T01:09:20.109041Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','e75fe11f2f754f148c453c910d2f0f7a','{"batch":6,"programme":1,"row":4}',NULL,X'',X'69599B8EB8F1D832A70D303E3C7BE67FA2F6D1B5D6667BB238F11DC107BEF2C7');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-23T01:09:20.109041Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','e75fe11f2f754f148c453c910d2f0f7a','{"batch":6,"programme":1,"row":5}',NULL,X'',X'17813829862E68CA9CFE83F4F05FFA35280D75F22E4A23A18871605E15232430');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-23T01:09:20.124864Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','51993a782d274cda82c6fc502cb3d38c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'69599B8EB8F1D832A70D303E3C7BE67FA2F6D1B5D6667BB238F11DC107BEF2C7',X'47924EF7D2A5854ECCA0BE8731DDB80EB7CA36A224F0B990D109A8BBD756FA2B');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-23T01:09:20.131680Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','30f129390cdb419d99f991ee2c4de827','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'2F177D98EA5945A1CBCCB55B5F23B89CC152D62693CD358A1BD6ED0EDA064595');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-23T01:09:20.131680Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','30f129390cdb419d99f991ee2c4de827','{"batch":7,"programme":1,"row":2}',NULL,X'',X'1E7CCB9344207B2FD8A7513C601E741484CA904B5BCE758B1D455A5A631BCAE2');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-23T01:09:20.131680Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','30f129390cdb419d99f991ee2c4de827','{"batch":7,"programme":1,"row":3}',NULL,X'',X'023B1A0472FDC541F9F4FA1133B66EEC4D710B0C6EE3C34673A752910B327DB1');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-23T01:09:20.131680Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','30f129390cdb419d99f991ee2c4de827','{"batch":7,"programme":1,"row":5}',NULL,X'',X'3FC9847765EDB4C92BFD71453FB8AD0ECB0107BF1F6CAEA8CE5303C59B58079E');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-23T01:09:20.142359Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','e1663bce4bcb4a0f932b02a703973778','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'F192CA8ABE721E4165B3779AF27F2C26BCF855D57FD9187AE305A3E59D99802A',X'',X'04906DF8DC02CEC3DE75C206F21A077D1A8348914164819E5EDED0355FED1689');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-23T01:09:20.142359Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','e1663bce4bcb4a0f932b02a703973778','{"caller":"consumer"}',NULL,X'04906DF8DC02CEC3DE75C206F21A077D1A8348914164819E5EDED0355FED1689',X'468BEAA79C3D8AE839D398A8C3A94B7717ECBF47FFD6373B98CA5567D44008A5');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-23T01:09:20.142359Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','e1663bce4bcb4a0f932b02a703973778','{"category":"points","faq":"consumer"}',X'7ABE0C1888E5EEE0E66A9B8EF042AA82C0C02D797EECD56F852EBADF0B5C08DB',X'468BEAA79C3D8AE839D398A8C3A94B7717ECBF47FFD6373B98CA5567D44008A5',X'B5A17D956E697C5BC8348CE4FE67DC156477BA37849106215A23CB9E0A1A0AD6');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-23T01:09:20.149256Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'B188565AA55D5CE9761101B685339C271EA0B6E71D3E83DCF4BB1DC5ED9A935C');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','416543bdd3544a3bab18cb32e789ebb5','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'CEE611F1A726A0A8815311506D735127EEBCEEA5D235E750C1DF8E57A3097D23',X'82956F7FD17FA6792C187C11EC480F8457FA8C00AB6D1DBEF8E25ABEE0E75A8F');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','416543bdd3544a3bab18cb32e789ebb5','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'FE7EA57E71B99146C89091EB4964E4C4DFB3450A50EEC889BEFB0FD9B26E6E7D',X'7D535BEED9CC219627D3DD4B2141F1A60E30BADBFA3687E1A42A64B296883976');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','416543bdd3544a3bab18cb32e789ebb5','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8DBB363C04F73A90656E1F6FAEF39E4A3FC20C13AD23365FD8DFD3E18C54878D',X'3A9F3CB2C9FD50B515231A52A9B7B8A6C0DE42B2F8870E2CAFB1E467F23CD327');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','416543bdd3544a3bab18cb32e789ebb5','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8358FA3DEA7B5D224B63327AC83A4E4F5AA85F9FAE3766A1DC4C189409762F9E',X'08E0B9F4F84BE0E77FC3FFF93AB229FD38A23F5750720F944A928C08FD23802A');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','416543bdd3544a3bab18cb32e789ebb5','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'CDE8CE20BC37C28723FC84285949DA48AE1183DD5E3EBE70E1700668E114CF75',X'5C3CF23DF22A0259F4466BCA676E28E95AE02FC73A0D2C051D8813B475A4277C');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"A"}',NULL,X'',X'9AFA65DBB86316C438D897060B1F2F167EF153A51657E256E018339E8C89FCEA');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"B"}',NULL,X'',X'74D3CC3E686E33E92BB92A1621A82BBE02BE59180727DA9BBA1E129D3190115F');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"A"}',NULL,X'',X'B94FE68401CFEAC5C64F6FCB1860D3B43AA4D65D1CA42140AD7931DDFAE852DC');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"B"}',NULL,X'',X'5459A61D85F5C9399C7EE5DA3F499F32D13EC0F5E9795C280BBDECF7C448E28C');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"A"}',NULL,X'',X'327D0E2E45607E92FFE4651A8A4BC38CA392F9F8EC6868468361CC309960EC78');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"B"}',NULL,X'',X'C71DB80A6C4B75D654BA4E41A5A41B755852820675434D7024ADC010F40ED284');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"A"}',NULL,X'',X'23057AD654093BD41107D20D4D541BAD042358DCB25B508B55E6B009616A50BE');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"B"}',NULL,X'',X'A9190BCCFFF09AA439A66FD443A0E936FAB3937933126C17213DFD513B05D6C7');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"A"}',NULL,X'',X'643EB55B019AF15F1BF1769BF6EEA41FCF23B321E610FD7FB776FE3D6B316EC1');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-23T01:09:20.150246Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','416543bdd3544a3bab18cb32e789ebb5','{"kit":"B"}',NULL,X'',X'6433A894A615CD0E35CBF2017F55601E6D40833E0BE5BC80FF07FEEDB3C8BDEA');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-23T01:09:20.164750Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','e670023429d543c7a0d93e19e6caabf2','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'B188565AA55D5CE9761101B685339C271EA0B6E71D3E83DCF4BB1DC5ED9A935C',X'3C5FE8E842F69E1CED64D93E74BAB1A054576D90A7877CE67ADAAF4CAACE041D');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'9AFA65DBB86316C438D897060B1F2F167EF153A51657E256E018339E8C89FCEA',X'5B2C6A51CFD2F8382003B8E8108A877DA0210875E074382ED4CA29CC1BE35593');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'74D3CC3E686E33E92BB92A1621A82BBE02BE59180727DA9BBA1E129D3190115F',X'0CE2E8E6389E0D517AA244AA5566E87FE26027590CC80670E7D077862193EEA6');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'B94FE68401CFEAC5C64F6FCB1860D3B43AA4D65D1CA42140AD7931DDFAE852DC',X'C3EF8BE8E34279DA49045AAB4514961A16414972B7F67CD455E48ED945D95A5C');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'5459A61D85F5C9399C7EE5DA3F499F32D13EC0F5E9795C280BBDECF7C448E28C',X'38A01A620030BB8DB5A18D528F0E4C3111E0B6C9ECCE072449081D565BB12A41');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'327D0E2E45607E92FFE4651A8A4BC38CA392F9F8EC6868468361CC309960EC78',X'3FC334637B83E760F4CBC95CDA9729D318BF39AABC6FA98E49E3CB6D1A2C0F7F');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'C71DB80A6C4B75D654BA4E41A5A41B755852820675434D7024ADC010F40ED284',X'D80D1D364AFF58B969E6A93B444B4C5695935F372DEA75AFFAFCA04D8F0F469B');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'23057AD654093BD41107D20D4D541BAD042358DCB25B508B55E6B009616A50BE',X'CC618392A6E3C1F352A2449EDFB1468DA3BB2A1D1D6A956301C3D01A75C274EE');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'A9190BCCFFF09AA439A66FD443A0E936FAB3937933126C17213DFD513B05D6C7',X'3CA61F66A5A8B4F3843AC7787F9AB54B4332AD63ADDB83D2B90AD914C8A29B5A');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'643EB55B019AF15F1BF1769BF6EEA41FCF23B321E610FD7FB776FE3D6B316EC1',X'1AF85228A09C31B7E037D550093517F662C0DEF62D58827F43EA2FE3591CB94A');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-23T01:09:20.187551Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','635215e3b6034b01aca4f649a6df09f0','{}',NULL,X'6433A894A615CD0E35CBF2017F55601E6D40833E0BE5BC80FF07FEEDB3C8BDEA',X'EFEDDB8489A09B6B046B474D9D4CB37BF33D40C37BAA06D8E240B096FB1C4D96');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','91cb8533610643449ab060566909496c','{"kit":"A"}',NULL,X'',X'EDD1DE3E69317D4873FA35C59EAB53004311FA29EFB49928A8F9AF7D9E2595C4');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','91cb8533610643449ab060566909496c','{"batch":"W-0000001-K"}',NULL,X'5B2C6A51CFD2F8382003B8E8108A877DA0210875E074382ED4CA29CC1BE35593',X'C31A4D617A9DF287565DB0219521593376EF1F9B1DECEB7085DE08E723CC0B14');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','91cb8533610643449ab060566909496c','{"batch":"W-0000001-K"}',NULL,X'C3EF8BE8E34279DA49045AAB4514961A16414972B7F67CD455E48ED945D95A5C',X'B94ABC744236370901EF13B5C20225363A81A9A7448AAFA584ECFA8F0713DBAD');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','91cb8533610643449ab060566909496c','{"batch":"W-0000001-K"}',NULL,X'3FC334637B83E760F4CBC95CDA9729D318BF39AABC6FA98E49E3CB6D1A2C0F7F',X'46066DE889151335D56E9E8A6EFE0974F4D2E0D785B3300B199E6F1C7EA05FEA');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','91cb8533610643449ab060566909496c','{"batch":"W-0000001-K"}',NULL,X'CC618392A6E3C1F352A2449EDFB1468DA3BB2A1D1D6A956301C3D01A75C274EE',X'1AC2A4DCC47AB4F0F12C6D2CE6E1B3E982E61BC327101B6C8EF68E9825B94964');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','91cb8533610643449ab060566909496c','{"batch":"W-0000001-K"}',NULL,X'1AF85228A09C31B7E037D550093517F662C0DEF62D58827F43EA2FE3591CB94A',X'64F6AB7B1C736E9965AE12A13921A22A4E36C2690535E59D1C3EEDB686055E05');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'00E42278D99B15A8088CD6B2A038D143C27C4DAEDEA689D67B1452DE98F8D938',X'8B580CFACA388E406E52507F295367CB88F95270AC1691F0FF3A9C094096133E');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'DFA8470512CEEB895C99F59C5DF07A8DDDCE4B2EEE7FDF8BA003E21B46DB3D53',X'896412AB989C5261BADE0852163E6524BF4F261CC061E9394FC983E8878B94D2');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'D82FF25137D6AEA78478287C9F0B8EC04D916C7DAACEF017B45D5237BC332255',X'F1C83EE7DDFD4D3587DD12C4B104A797F4E1EDB17029F9411696BD3A6DC20174');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'22AE909F2F2B3E6EECAB47CC6E0020C5DF912F4DAB1E2F4A5C47E5C0E6BC7F74',X'C5CD3D84CCC963C4EBBEE48894D65518EFD43B14EA328CFFE8E790DA20773B73');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'0A7B233BDFD62F516CE8E651E58BDA8F6F8E9632D30B338B8BE3F3B2CCF6D5CD',X'68F758765C565EEDDAC2C2C60563D32B95DD5AD59D23F046641E8C4D9E90CB35');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'2EF09E9A65EE993E08BEC74742C9D80B4D753E0F899ACC8D0CEFB6607DF27DD0',X'C8C3BF04577866892E05BEEE989CDCFCB365FF1CB01FBA4A40A3ABAD6C02FFA0');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'B7A453F02041BC0548E10B78FD75AA28870D6BEB8155FD68119468E8F903A260',X'723F46B71729675ADDAEC3FB7E6E9D6EFEB1FBB06A79BEFBCAC24F8C87409805');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'E4C491CD7BEFDCB5BDF452D89A9F60F77C5CAE4E3E4D6E9F09128B88CBDB8016',X'CD6D84D574B6B7AAB643396858A51ABAFF50A68F8AE4C6656809A78314F01901');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'06D572F5B247B64DB512ECCCFD72C0CEBEF1BE421DDBAF389C57697902AA03FB',X'0F4039AAC849D8FB5D389AC23D8D59B5B34B37F559C20C087B6963F9B21E1246');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-23T01:09:20.208673Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'91cb8533610643449ab060566909496c','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'9F7F57891A7511E57E4B053F7AE8145FA432B4D6A9888DE3EC6953733489F63A',X'48EB04CB3BD4C6387C057EE7D5B71750CD40CE4EBBDE8FBB56B3CCD991CDF024');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','389ec4e8e09b499ea571f38927bf0092','{"batch":"W-0000001-K"}',NULL,X'C31A4D617A9DF287565DB0219521593376EF1F9B1DECEB7085DE08E723CC0B14',X'B3BFF0CE06E2367157284A063F54CFB8420C4A68E8ECE0DB2279CC91CB10C890');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','389ec4e8e09b499ea571f38927bf0092','{"batch":"W-0000001-K"}',NULL,X'B94ABC744236370901EF13B5C20225363A81A9A7448AAFA584ECFA8F0713DBAD',X'FDF60585363A3000941927ABB0D3EC10FEE71024DBC6D0AA37BC5406F32CA59D');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','389ec4e8e09b499ea571f38927bf0092','{"batch":"W-0000001-K"}',NULL,X'46066DE889151335D56E9E8A6EFE0974F4D2E0D785B3300B199E6F1C7EA05FEA',X'0F69F35B0E494F75B687F2F4BA0BEDE1B739071D1D8BD9B1D89177379C486FF6');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','389ec4e8e09b499ea571f38927bf0092','{"batch":"W-0000001-K"}',NULL,X'1AC2A4DCC47AB4F0F12C6D2CE6E1B3E982E61BC327101B6C8EF68E9825B94964',X'2D24B8BD5066C7AF37E28322E88367A3C49305C15C9449523132B75B15ED56DD');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','389ec4e8e09b499ea571f38927bf0092','{"batch":"W-0000001-K"}',NULL,X'64F6AB7B1C736E9965AE12A13921A22A4E36C2690535E59D1C3EEDB686055E05',X'238FBB3422ED940FBF5768DF731CE876F1A9F15D16089114AD9EB5889EB69EAE');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-23T01:09:20.234077Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','389ec4e8e09b499ea571f38927bf0092','{"parcels":5}',NULL,X'EDD1DE3E69317D4873FA35C59EAB53004311FA29EFB49928A8F9AF7D9E2595C4',X'A0512A6418747023E5B965E23052DD88009C558FC76A86BFD29F13313C0A170F');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-23T01:09:20.254520Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','91af2e88fd8d48acb48457f64d2152d3','{"batch":"W-0000001-K"}',NULL,X'B3BFF0CE06E2367157284A063F54CFB8420C4A68E8ECE0DB2279CC91CB10C890',X'488F2C185EFF9A69CC66D07D9093F06335D8B75A7D5E812AB95D721010263301');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-23T01:09:20.254520Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','91af2e88fd8d48acb48457f64d2152d3','{"batch":"W-0000001-K"}',NULL,X'FDF60585363A3000941927ABB0D3EC10FEE71024DBC6D0AA37BC5406F32CA59D',X'A95C5B50C33FBA63907C8242EC3B1BA53C7A640C684E2988C649A0E1192DB45D');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-23T01:09:20.254520Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','91af2e88fd8d48acb48457f64d2152d3','{"batch":"W-0000001-K"}',NULL,X'0F69F35B0E494F75B687F2F4BA0BEDE1B739071D1D8BD9B1D89177379C486FF6',X'AD8F1E6476455AA50EAB7B76BD98046ADF35B043FFD86FBB1C171CCA8D2CCB59');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-23T01:09:20.254520Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','91af2e88fd8d48acb48457f64d2152d3','{"batch":"W-0000001-K"}',NULL,X'2D24B8BD5066C7AF37E28322E88367A3C49305C15C9449523132B75B15ED56DD',X'6CF836DCDC243217010C8757B2A94BB553FE71C8619D1CA4B614F8306EF5B2AE');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-23T01:09:20.254520Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','91af2e88fd8d48acb48457f64d2152d3','{"batch":"W-0000001-K"}',NULL,X'238FBB3422ED940FBF5768DF731CE876F1A9F15D16089114AD9EB5889EB69EAE',X'B604136928C808A95C5C14CED318409A748CF57AF0EF888ADF3AA59EECAB5C00');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'8B580CFACA388E406E52507F295367CB88F95270AC1691F0FF3A9C094096133E',X'360AB94D1E68F2C6ABA8C22124B77D2683F158C1D2ECC752070651ABB10E4EA0');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'896412AB989C5261BADE0852163E6524BF4F261CC061E9394FC983E8878B94D2',X'44416EC87C6497A265D75403E6421442E17533D3FD53EB9E59ECD70E45E99B26');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'F1C83EE7DDFD4D3587DD12C4B104A797F4E1EDB17029F9411696BD3A6DC20174',X'15B5C62C2299D27730FA6A0D35A7FAA57CF4C6459B2CBC77163C10638BBFE98B');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'C5CD3D84CCC963C4EBBEE48894D65518EFD43B14EA328CFFE8E790DA20773B73',X'F4A2DD288F2F138C62A97C3BF82D3A0DF234A837A05A84BAA2F0D1C1671C6858');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'68F758765C565EEDDAC2C2C60563D32B95DD5AD59D23F046641E8C4D9E90CB35',X'ADE22CE9ACE1CB8BF2032713FD959B24470DE202E663EACB1ED995A8F34E419B');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'C8C3BF04577866892E05BEEE989CDCFCB365FF1CB01FBA4A40A3ABAD6C02FFA0',X'BD7A56AF1A5C0F717B0C4C0BD2BB7E8AD90381CB1F45C01FBE5598C731DF086A');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'723F46B71729675ADDAEC3FB7E6E9D6EFEB1FBB06A79BEFBCAC24F8C87409805',X'1C2291D04BED4C4B614CBA1C4C586697FC920299CA6DEEFB6E9A9081B764EE05');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'CD6D84D574B6B7AAB643396858A51ABAFF50A68F8AE4C6656809A78314F01901',X'07150B95D5B98AA4465F1E388E953CABBF9B594921CF55FCE43A62D401D8F394');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'0F4039AAC849D8FB5D389AC23D8D59B5B34B37F559C20C087B6963F9B21E1246',X'E3128CAF4B5104D7A5B2D1513B041B445A9CD71A4B8FEA63B0A28A69FE05F04E');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'79805b87914644599150f4c7b19b56f8','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'48EB04CB3BD4C6387C057EE7D5B71750CD40CE4EBBDE8FBB56B3CCD991CDF024',X'6418D1CC9AFC5FE391BBB0F8A1C36E71703CC3481620232704E69094D74BECF5');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-23T01:09:20.262014Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','79805b87914644599150f4c7b19b56f8','{"parcels":5}',NULL,X'A0512A6418747023E5B965E23052DD88009C558FC76A86BFD29F13313C0A170F',X'738D77EFF42CCBADDAB265343EFDD9415C8D478BFB0E08E39CA317467BFF3370');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-23T01:09:20.277839Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f9cbad6407c498f814246cae0c256e2','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'488F2C185EFF9A69CC66D07D9093F06335D8B75A7D5E812AB95D721010263301',X'690976B43C2C65BD3527AE19CFB9B012FBA7C80CAB346BB6C6187722B691B799');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-23T01:09:20.277839Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f9cbad6407c498f814246cae0c256e2','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'A95C5B50C33FBA63907C8242EC3B1BA53C7A640C684E2988C649A0E1192DB45D',X'064AB868F4BA721D177E1CF60DDB82117394DECF8A59C31DAD32C37B2F7CD554');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-23T01:09:20.277839Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f9cbad6407c498f814246cae0c256e2','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'AD8F1E6476455AA50EAB7B76BD98046ADF35B043FFD86FBB1C171CCA8D2CCB59',X'64C8CC80EBBE5C40A4BCD3544EAE98DB7E37E428D71D4A81F279F80BBA50D8FC');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-23T01:09:20.277839Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f9cbad6407c498f814246cae0c256e2','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'6CF836DCDC243217010C8757B2A94BB553FE71C8619D1CA4B614F8306EF5B2AE',X'9D5C19FB7C0E2BD068D64B00FFCE660B40B727EAD378D7842491BAEEB859AACC');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-23T01:09:20.277839Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f9cbad6407c498f814246cae0c256e2','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'B604136928C808A95C5C14CED318409A748CF57AF0EF888ADF3AA59EECAB5C00',X'A5085B6B3CB264197E10CD8C6334AB47AF090E7014B05B34FBC0C46AAFA8F603');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-23T01:09:20.291277Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','3fee7e65fcb84f6e855bdc0de7d4dc3f','{}',NULL,X'738D77EFF42CCBADDAB265343EFDD9415C8D478BFB0E08E39CA317467BFF3370',X'07E21F74B4B7CACD390E0E545AB88C31E247449D66B5C20CFCF2530EF01464C5');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-23T01:09:20.302208Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','e08b59526310468f8f18cf3dbe9b6fef','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'690976B43C2C65BD3527AE19CFB9B012FBA7C80CAB346BB6C6187722B691B799',X'8E19CE18DB8BBA00E1FADF2432579D09C06D9A42EDB157DF0E474C0C45CDCBBF');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-23T01:09:20.302208Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','e08b59526310468f8f18cf3dbe9b6fef','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'064AB868F4BA721D177E1CF60DDB82117394DECF8A59C31DAD32C37B2F7CD554',X'D238E60FD305E5EABD85230531704A246905A0420636C74DEB191CA2C39D362D');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-23T01:09:20.302208Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','e08b59526310468f8f18cf3dbe9b6fef','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'64C8CC80EBBE5C40A4BCD3544EAE98DB7E37E428D71D4A81F279F80BBA50D8FC',X'C82D1C052C20334AE87FFCB83D63F4761A8F4B7FEEF58529117E10B59A7B3AFD');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-23T01:09:20.302208Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','e08b59526310468f8f18cf3dbe9b6fef','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'9D5C19FB7C0E2BD068D64B00FFCE660B40B727EAD378D7842491BAEEB859AACC',X'394F0E5DA3753985CFF50BC3DEF2965FCF1582D944107AC057F05724081DE778');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-23T01:09:20.302208Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','e08b59526310468f8f18cf3dbe9b6fef','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'A5085B6B3CB264197E10CD8C6334AB47AF090E7014B05B34FBC0C46AAFA8F603',X'BBDFFC6CBB802C84695E7B2F819EDA88170CCC4EF3006F090711EFD3B77D01C1');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','2c66aaf190224cfcae3de92efb0f5625','{"kit":"B"}',NULL,X'',X'1FAE65F7AB41D4C0F3A3CF350836B2F67FC09145A4A6925EE53A95D1F741AA9F');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','2c66aaf190224cfcae3de92efb0f5625','{"batch":"W-0000002-I"}',NULL,X'0CE2E8E6389E0D517AA244AA5566E87FE26027590CC80670E7D077862193EEA6',X'B93605B01057295B04AFAB02FE17E723805AA4C1B6ED871DF2209EFE682D5E68');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','2c66aaf190224cfcae3de92efb0f5625','{"batch":"W-0000002-I"}',NULL,X'38A01A620030BB8DB5A18D528F0E4C3111E0B6C9ECCE072449081D565BB12A41',X'4F85F4010E62441F30B4475775E2A8AA1DA6025A15B36506DBC5DDE30543DFF4');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','2c66aaf190224cfcae3de92efb0f5625','{"batch":"W-0000002-I"}',NULL,X'D80D1D364AFF58B969E6A93B444B4C5695935F372DEA75AFFAFCA04D8F0F469B',X'D1D23A5210C398E4997364607A9D29B4235CDB3788169FFEC9BE491F171FDD3F');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','2c66aaf190224cfcae3de92efb0f5625','{"batch":"W-0000002-I"}',NULL,X'3CA61F66A5A8B4F3843AC7787F9AB54B4332AD63ADDB83D2B90AD914C8A29B5A',X'31A466EB5691B45653BF98174D7F29270A9F191F3C73756877E60444E39B6995');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-23T01:09:20.317463Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','2c66aaf190224cfcae3de92efb0f5625','{"batch":"W-0000002-I"}',NULL,X'EFEDDB8489A09B6B046B474D9D4CB37BF33D40C37BAA06D8E240B096FB1C4D96',X'D1484747DA58DE9ADF29786F92A80817D95A1E00B89B7EC3ECDAA470382A8FFA');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','257bee34ff74404e949666ffdb61874c','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'B93605B01057295B04AFAB02FE17E723805AA4C1B6ED871DF2209EFE682D5E68',X'35D377698B276FF5B14D5DD55449822690E694A487FA89526BD1E0990C40373E');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','257bee34ff74404e949666ffdb61874c','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'4F85F4010E62441F30B4475775E2A8AA1DA6025A15B36506DBC5DDE30543DFF4',X'680AA7641905604597394EC1C460AA4969D531D0F8F72AFFE16588D709874C39');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','257bee34ff74404e949666ffdb61874c','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'D1D23A5210C398E4997364607A9D29B4235CDB3788169FFEC9BE491F171FDD3F',X'0AE77AE7114B87680561728EC7236DAC729155C643A0BFF4192117841A57AD35');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','257bee34ff74404e949666ffdb61874c','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'31A466EB5691B45653BF98174D7F29270A9F191F3C73756877E60444E39B6995',X'38B590E24A2777DDD1A7E2C76832F6CD510DF4CCA6C8DE308B27FE4EA0F846E9');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','257bee34ff74404e949666ffdb61874c','{"batch":"W-0000002-I","services":"2"}',NULL,X'D1484747DA58DE9ADF29786F92A80817D95A1E00B89B7EC3ECDAA470382A8FFA',X'9C4FB86482E9B99AE616C00CCBF1B6CAB319F2E09000E130A209EBF74A251C4A');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-23T01:09:20.326713Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','257bee34ff74404e949666ffdb61874c','{"parcels":5}',NULL,X'1FAE65F7AB41D4C0F3A3CF350836B2F67FC09145A4A6925EE53A95D1F741AA9F',X'F9C6A673DAF57FEC20EC2EEB59A934085EA9736D083DB2735A797823E58036A2');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-23T01:09:20.339842Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8829a53dac15438389bf690528e82be0','{"batch":"W-0000002-I"}',NULL,X'35D377698B276FF5B14D5DD55449822690E694A487FA89526BD1E0990C40373E',X'8C1C642429CD5727C11C604B45E839BB185FD5BC4599C4A3B9974A6C69D68185');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-23T01:09:20.339842Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8829a53dac15438389bf690528e82be0','{"batch":"W-0000002-I"}',NULL,X'680AA7641905604597394EC1C460AA4969D531D0F8F72AFFE16588D709874C39',X'29FA04413B87BBE4E79A03C1BFAB47F2BDD5F1B56C0A1119FE86EADF076C459F');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-23T01:09:20.339842Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8829a53dac15438389bf690528e82be0','{"batch":"W-0000002-I"}',NULL,X'0AE77AE7114B87680561728EC7236DAC729155C643A0BFF4192117841A57AD35',X'0B12EA8AB217791342700360D41A448539E91E90F7EF5C89F8C68EDBD877C549');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-23T01:09:20.339842Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8829a53dac15438389bf690528e82be0','{"batch":"W-0000002-I"}',NULL,X'38B590E24A2777DDD1A7E2C76832F6CD510DF4CCA6C8DE308B27FE4EA0F846E9',X'A79A7E36531B7FB93A6049CFCB2EC47EC13A476DC9BC3BA65DB128AF7DBDEC73');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-23T01:09:20.339842Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8829a53dac15438389bf690528e82be0','{"batch":"W-0000002-I"}',NULL,X'9C4FB86482E9B99AE616C00CCBF1B6CAB319F2E09000E130A209EBF74A251C4A',X'1A1E8E1BB1B165EDFCBDD599B66A7130E717AC2863D7F02C82A03AE843D4B576');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-23T01:09:20.348974Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e83c81aad2d6421bbe938f591a19210d','{"parcels":5}',NULL,X'F9C6A673DAF57FEC20EC2EEB59A934085EA9736D083DB2735A797823E58036A2',X'D47520788E498AC5E3D5BF47ED5ECDC88126A929C41A69C6E53497D7FD43E86C');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-23T01:09:20.358688Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','078b725f13d149f4a29ef72b80134347','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'8C1C642429CD5727C11C604B45E839BB185FD5BC4599C4A3B9974A6C69D68185',X'873F371D2B2213CCAABEDD8ACDCB77174279EFA40482604824E7C60363641DA1');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-23T01:09:20.358688Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','078b725f13d149f4a29ef72b80134347','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'29FA04413B87BBE4E79A03C1BFAB47F2BDD5F1B56C0A1119FE86EADF076C459F',X'E424EACD178DBD36FC2721C2DE69BBC65407DA654FF8871EF939AAE9BFC42CD5');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-23T01:09:20.358688Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','078b725f13d149f4a29ef72b80134347','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'0B12EA8AB217791342700360D41A448539E91E90F7EF5C89F8C68EDBD877C549',X'C54E54777C8C729F0A57BA9C6A365851513F81217D37226339C03E62DA8A8076');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-23T01:09:20.358688Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','078b725f13d149f4a29ef72b80134347','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'A79A7E36531B7FB93A6049CFCB2EC47EC13A476DC9BC3BA65DB128AF7DBDEC73',X'4A9609AE7F96A9818E0E25788697BFD0EB37C1A28726502C43D2F3B888C0CD97');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-23T01:09:20.358688Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','078b725f13d149f4a29ef72b80134347','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'1A1E8E1BB1B165EDFCBDD599B66A7130E717AC2863D7F02C82A03AE843D4B576',X'050162438FB8038A53627E2E7303E66B760407E867EA91BB5B663E3987455582');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-23T01:09:20.369233Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','74281e5b58fb4c769c395585cb6a0ccb','{}',NULL,X'D47520788E498AC5E3D5BF47ED5ECDC88126A929C41A69C6E53497D7FD43E86C',X'3E65281E5E49A3DB21578E52F2478755CE5A50A08B745C565AC040365C99E0D5');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-23T01:09:20.372673Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','34097345c0a441d4a06505547ea63e06','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'873F371D2B2213CCAABEDD8ACDCB77174279EFA40482604824E7C60363641DA1',X'873D483E1778C7823B58943CDF99AE70104E6E7FB941A89B1F178DF169F80836');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-23T01:09:20.372673Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','34097345c0a441d4a06505547ea63e06','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'E424EACD178DBD36FC2721C2DE69BBC65407DA654FF8871EF939AAE9BFC42CD5',X'C792891B5E0F58B1D6A734AFB06881081155C0DAA9D946418B482CC879CDA0A9');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-23T01:09:20.372673Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','34097345c0a441d4a06505547ea63e06','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'C54E54777C8C729F0A57BA9C6A365851513F81217D37226339C03E62DA8A8076',X'23E33873EB9F1BD05A4B156371E4D34A1656E14B5192811B274C26C26893E12A');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-23T01:09:20.372673Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','34097345c0a441d4a06505547ea63e06','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'4A9609AE7F96A9818E0E25788697BFD0EB37C1A28726502C43D2F3B888C0CD97',X'5D93142FF21A555F0E65AB859765FF41165D2AA6C5B9B4A8D243EDF06160F6B9');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-23T01:09:20.372673Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','34097345c0a441d4a06505547ea63e06','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'050162438FB8038A53627E2E7303E66B760407E867EA91BB5B663E3987455582',X'5AB3C1878788A14A993D3F098BE64A97EB7069163DA8BBD774F8AFE7AAE3C701');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-23T01:09:20.383337Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','94bb41985c32464f83dd58156dd6aeb0','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'17813829862E68CA9CFE83F4F05FFA35280D75F22E4A23A18871605E15232430',X'A469C845EB2ED1EFD05B2A189AA27A97F69A96E3086FB96706E5B3B46BD76514');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-23T01:09:20.396377Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','4e8f6af8567c4bb2b3a037300ae4c13c','{"on":"2019-12-22"}',NULL,X'394F0E5DA3753985CFF50BC3DEF2965FCF1582D944107AC057F05724081DE778',X'A669D0836A2D1D60CB4DD9EC2D8C2F652C05CF1618E46985D19E91A0A120E6BC');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-23T01:09:20.399813Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','efae29127e1045be923b8ba3393e83ea','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'3FC9847765EDB4C92BFD71453FB8AD0ECB0107BF1F6CAEA8CE5303C59B58079E',X'5A743EA2929B954281162C63A7B2C86B6034397DF32F7455065295689AE1179C');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-23T01:09:20.643929Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','78e2f2437d214915948fc6bb2432a152','{"on":"2019-12-20"}',NULL,X'873D483E1778C7823B58943CDF99AE70104E6E7FB941A89B1F178DF169F80836',X'BE0E367E9E9903E64C578A4521B6B1CC2ACA2F6D10BB367886C66826A110DD78');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-23T01:09:20.643929Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','78e2f2437d214915948fc6bb2432a152','{"on":"2019-12-20"}',NULL,X'C792891B5E0F58B1D6A734AFB06881081155C0DAA9D946418B482CC879CDA0A9',X'00C5931194C5295275FC2381E7C80A67242898C36CDF468E60BFCA8981007062');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-23T01:09:20.774432Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','00878331a74c4f52bb05b717d0de6a3e','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'207A4DB7EE868A15824EC9C2235826A772F6F4B6617281F2052F4E5E4CA411D4',X'C5C21F73594226ED04A5CD3693A8595D408F31DBECC4EACF4E5FC02A3B48CDEE');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-23T01:09:20.799701Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','a55a8ae272c1449aad7702cd5bc157c8','{"on":"2019-12-21"}',NULL,X'23E33873EB9F1BD05A4B156371E4D34A1656E14B5192811B274C26C26893E12A',X'0026E94157B8E747FAB2CA8CACD5AF3B1C8EB7B8C48B12E2127C5A3BA5BF752B');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-23T01:09:20.799701Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','a55a8ae272c1449aad7702cd5bc157c8','{"on":"2019-12-21"}',NULL,X'5D93142FF21A555F0E65AB859765FF41165D2AA6C5B9B4A8D243EDF06160F6B9',X'3F7AB0913DA9DD5C5C07C5EE7CD7FE6DFEB47480BDBE8CC9B73AD45004350D0F');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-23T01:09:20.799701Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','a55a8ae272c1449aad7702cd5bc157c8','{"on":"2019-12-21"}',NULL,X'5AB3C1878788A14A993D3F098BE64A97EB7069163DA8BBD774F8AFE7AAE3C701',X'496107A6B944058244D6DD91DFA7E6A0A3EB5F2D210D83D5BA347E96D7940869');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-23T01:09:20.807508Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','0ec3d9e0e7544aa09bcc62dc9ed59a8a','{"on":"2019-12-20"}',NULL,X'BBDFFC6CBB802C84695E7B2F819EDA88170CCC4EF3006F090711EFD3B77D01C1',X'3297F1DF8AB5A6E2D5EF62A1A7E33094C04B41E1370D10D47EAA06CB6A7A698D');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-23T01:09:20.818576Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','a16de8179ffb4f1eb0bc3c4da4ff1758','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'8E19CE18DB8BBA00E1FADF2432579D09C06D9A42EDB157DF0E474C0C45CDCBBF',X'F77491AB90E08387175682E7DA47347D31B5FFB7B2C16572ACF55821C2BDE315');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-23T01:09:20.818576Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','a16de8179ffb4f1eb0bc3c4da4ff1758','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'D238E60FD305E5EABD85230531704A246905A0420636C74DEB191CA2C39D362D',X'80178323E34C98D74250F732CEFDDA5CE4E65EF4AC07AE8CCA7637549DF73029');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-23T01:09:20.818576Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','a16de8179ffb4f1eb0bc3c4da4ff1758','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'C82D1C052C20334AE87FFCB83D63F4761A8F4B7FEEF58529117E10B59A7B3AFD',X'42B072EE5F84B025E08B665DF90E1CA6664D5180CEF7EFAA515C90952DF27677');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-23T01:09:20.828880Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','9aaaf27d67b5411a9620ce01bec70da7','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'1E7CCB9344207B2FD8A7513C601E741484CA904B5BCE758B1D455A5A631BCAE2',X'55537DD8DD5FFDCAEF4E144B3055DE98D5423E93C968DBFD7FE3E48183C1365C');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-23T01:09:20.844113Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','f4c71a21fd6947ffa9bf87db6207c77d','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'4C05D7D3AC2A03316C08EB336BB46786F0C7755B99BF79464660832A99D72809');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-23T01:09:20.844113Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','f4c71a21fd6947ffa9bf87db6207c77d','{"batch":8,"programme":1,"row":2}',NULL,X'',X'2DD5EE8BFE5CFD0BECA44EC4A6E9D8E92615008DB756F77EE9B0B4AD4BDF866E');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-23T01:09:20.844113Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','f4c71a21fd6947ffa9bf87db6207c77d','{"batch":8,"programme":1,"row":3}',NULL,X'',X'7B50941696E1AB181970B822E22A0E94C0F131EC538B84F2683AAAFBCA0E13FD');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-23T01:09:20.844113Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','f4c71a21fd6947ffa9bf87db6207c77d','{"batch":8,"programme":1,"row":4}',NULL,X'',X'84A14028CAB76643B6FAC051986129A63E2639575F4B409C20495AFD89DD3711');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-23T01:09:20.844113Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','f4c71a21fd6947ffa9bf87db6207c77d','{"batch":8,"programme":1,"row":5}',NULL,X'',X'9629159E9D0E41480E026F0248770CC0EADF38CBBB1071E5962CA753FC8E0DBB');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-23T01:09:20.895545Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'CC9E5D444E5ECA990CA7DDCB5DD5DDC740ADD67BED1046B868F13EE2F1F7E02D');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','2fcbe6b2edd2462f83e0a57b05375acb','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'B560BE9C6494EF048EB67D33C44A70B5F271F1798EB47D12F423E24CC9F75751',X'F40AF44A8D2EB06124C920E6366B43B4D1369859662327BA4D98EE5A5737EBE7');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','2fcbe6b2edd2462f83e0a57b05375acb','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'F8F0FED82EA6FF45EA4B9ABF84C4E607DFE9943FF4B76AE7F1D97107D532DDD8',X'F3A19413F044AB53EA6B611B407DD2030B6FD2BEB23FB51C82A70765D983D254');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','2fcbe6b2edd2462f83e0a57b05375acb','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'CCA140C56BD9C7483191689398823263048CBC9DED9BDA85C2097A9F5BD415C8',X'787C8986FC0423AC1485AB1CD8321AE14AF33CAD7FF8B106E0C9276243D99EC2');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','2fcbe6b2edd2462f83e0a57b05375acb','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'E42E26A21219BD11CB596F2C61C616657C860A8E5817095E7D720BC278C3F115',X'6D702884C895324896FECAA4E23B98AF9502C65B7EAA5658D058DC6D618E90C0');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"A"}',NULL,X'',X'2EB259CA410DF0E09AC044165D64E1710C8C0F449D1352E06CDA42890837C8F8');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"B"}',NULL,X'',X'3BDCDA2AEF4E1713A49C6F39CB16EC84258FF92CAEA1F3F1FBFD88EF93EAECCF');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"A"}',NULL,X'',X'C3A2C2B4C8BBA32733987F5DA5C8BE9B6AA7861759EC2C4C98FBF2C7E251FE7F');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"B"}',NULL,X'',X'2DFB5C2464537DDF017DD2618399D348E7A227505CD8F53C1EBAEBC0FC9494ED');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"A"}',NULL,X'',X'05EE1514F4BFE0BC8267ABB5810E06CAC101FA80EA4FC6BAA3C1AF0897FE03BC');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"B"}',NULL,X'',X'F076A7472B53106AAD9937C20741DF9694CCAEFC4B242020BD54BCFE7057BE39');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"A"}',NULL,X'',X'FE37EC4D1A09CC7088BD15FB911116AD557F5FDB793389DD627400B56FAA5CBC');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-23T01:09:20.897559Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','2fcbe6b2edd2462f83e0a57b05375acb','{"kit":"B"}',NULL,X'',X'49F12F07BD83758F4A2609A0990492ACF8D785CE2CA007C177BF788272C2095B');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-23T01:09:20.923132Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','f599c06fec8244ecbe74188eb2631777','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'CC9E5D444E5ECA990CA7DDCB5DD5DDC740ADD67BED1046B868F13EE2F1F7E02D',X'CB0706398B1286D43A7286ACEC877EA9487581EA286C9586F6927EDADA51E8E0');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','94495319a0424538828163bd0ff137ab','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'252A457F921E39EBAF8801A92ABD80589EE0987B1AA05015EB61D4D20D29AB5C',X'F77491AB90E08387175682E7DA47347D31B5FFB7B2C16572ACF55821C2BDE315',X'8EA177F7A47D31018A1759977FF0B17E712BCF16F371486C162E501C657E18A6');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'360AB94D1E68F2C6ABA8C22124B77D2683F158C1D2ECC752070651ABB10E4EA0',X'42059FA503D26054B4E34BD880A9AEC45969E4C3333CB650819E4007CFCBC77A');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'44416EC87C6497A265D75403E6421442E17533D3FD53EB9E59ECD70E45E99B26',X'B229B8C2532F2B6CF5B256330FCA40BAEFA4CBA865EAC0E63A799E5634528B49');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'15B5C62C2299D27730FA6A0D35A7FAA57CF4C6459B2CBC77163C10638BBFE98B',X'7D91F49FEE8C1E717E82FD128AB738B38431BE5C07A6E742E04027F3CC7C9F0B');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'F4A2DD288F2F138C62A97C3BF82D3A0DF234A837A05A84BAA2F0D1C1671C6858',X'AC263AF3377943F70BA3415517F553EF01CD43692EC2F736FDA704017F105104');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'ADE22CE9ACE1CB8BF2032713FD959B24470DE202E663EACB1ED995A8F34E419B',X'006B5704B6443B46C2FAECA4963ED407E8FCACC2D561F8463915F084562D0189');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'BD7A56AF1A5C0F717B0C4C0BD2BB7E8AD90381CB1F45C01FBE5598C731DF086A',X'F67427973AF570D9FE2307F1DFA4D4AEF6D58B0304BA0042490BE6370F8D8BA6');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'1C2291D04BED4C4B614CBA1C4C586697FC920299CA6DEEFB6E9A9081B764EE05',X'A56DD3744F6E4CE56154302EE7A67480EBE6584A9C4D4B94AF7397A8734E78AC');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'07150B95D5B98AA4465F1E388E953CABBF9B594921CF55FCE43A62D401D8F394',X'1DA8F8A6DA70DBF6837771C097043266D2A692096BDA11C14B5F7151C9C5446B');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'E3128CAF4B5104D7A5B2D1513B041B445A9CD71A4B8FEA63B0A28A69FE05F04E',X'545889CAC7E80CC97D679E672DB816CF0ED24901A9DCEB4E3BF4E5C59ABDC0F1');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-23T01:09:20.959224Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'94495319a0424538828163bd0ff137ab','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'6418D1CC9AFC5FE391BBB0F8A1C36E71703CC3481620232704E69094D74BECF5',X'B6291CD52CB378A9E6CCEABF704DEED6B3DF08A63E67DC2A9B0F557DD3461463');
INSERT INTO "journal" VALUES(287,'T-0000001-B',1,'2026-11-23T01:09:21.035124Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','6d118f514fdb4a429c5f7725044742db','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'EFC7BE5C56361A48AF0E0F44703A0E1D908E83E3029717DC2CC2D91E8933A0E6');
INSERT INTO "journal" VALUES(288,'A-0000001-S',4,'2026-11-23T01:09:21.038688Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','92ba5642d073419fafcf0191fefbefb4','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'EC31F075FA536F641525A3B567E112F63385FC0D1CA1C9822F7BBB52424600F8',X'82956F7FD17FA6792C187C11EC480F8457FA8C00AB6D1DBEF8E25ABEE0E75A8F',X'CAD3DEF99F9CE1E27C1FB90BBEE26A8CD268D5DF76D7C460D0C548FED699DE3A');
INSERT INTO "journal" VALUES(289,'T-0000001-B',2,'2026-11-23T01:09:21.038688Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','92ba5642d073419fafcf0191fefbefb4','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'EFC7BE5C56361A48AF0E0F44703A0E1D908E83E3029717DC2CC2D91E8933A0E6',X'1AC51786D2CC7C60351A6DE656F5B7A4A0641E5C41C7515E099BA5B765503922');
INSERT INTO "journal" VALUES(290,'K-0000019-1',1,'2026-11-23T01:09:21.124776Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','1041020b39d54dbf9a93e43f51ed0eea','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'85B45C72A31728FFFB6BBDFA6BE0E6C9120C670DF6C02DB106A90B74EF82F7AF');
INSERT INTO "journal" VALUES(291,'K-0000019-1',2,'2026-11-23T01:09:21.124776Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','1041020b39d54dbf9a93e43f51ed0eea','{}',NULL,X'85B45C72A31728FFFB6BBDFA6BE0E6C9120C670DF6C02DB106A90B74EF82F7AF',X'43813BFB25A431C57E80F87FB112DC2B4AA7E6BCAB73653E406372D506857679');
INSERT INTO "journal" VALUES(292,'K-0000001-L',10,'2026-11-23T01:09:21.124776Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','1041020b39d54dbf9a93e43f51ed0eea','{"parcel":"K-0000019-1"}',NULL,X'8EA177F7A47D31018A1759977FF0B17E712BCF16F371486C162E501C657E18A6',X'31F69EDA1EBD4F3501F1279E48C93A94E9AE9A55E8D98F927105D28BF987C417');
INSERT INTO "journal" VALUES(293,'K-0000003-H',9,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','f4c15c465bf64706ae0e1d8acdb5f0bd','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'0FAC197C89E46D0EF2960594CC155FD01BE984B6C6FDA8CA188FE9FB4AA6A1D2',X'80178323E34C98D74250F732CEFDDA5CE4E65EF4AC07AE8CCA7637549DF73029',X'84419AA7D956F99BA9D940FBC54D5F62C8DF0E73A1FB30CC231E5BCC0D2DBA2B');
INSERT INTO "journal" VALUES(294,'Z-0000015-H',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'42059FA503D26054B4E34BD880A9AEC45969E4C3333CB650819E4007CFCBC77A',X'43FE8180A0A129C5D71E82206449746197C90BEDCDEB35ABFCE18912DDCC8A21');
INSERT INTO "journal" VALUES(295,'Z-0000005-L',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'B229B8C2532F2B6CF5B256330FCA40BAEFA4CBA865EAC0E63A799E5634528B49',X'0904F47186A68E102D60A6DCE2028635ADBB1AB7CA56B80E8488D2E288AE9CC5');
INSERT INTO "journal" VALUES(296,'Z-0000017-D',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'7D91F49FEE8C1E717E82FD128AB738B38431BE5C07A6E742E04027F3CC7C9F0B',X'492C29F448EA06DD990493F66243A4A6ABBE18DDEEEA48EE9EADD57EEDEEB229');
INSERT INTO "journal" VALUES(297,'Z-0000007-H',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'AC263AF3377943F70BA3415517F553EF01CD43692EC2F736FDA704017F105104',X'D98750017A442779CC889EE1A6787CD9928411F1A5E26C917FD59E1DDE6CD4F9');
INSERT INTO "journal" VALUES(298,'Z-0000013-L',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'006B5704B6443B46C2FAECA4963ED407E8FCACC2D561F8463915F084562D0189',X'6F69762840508025E5DAB69EAB231F54FE6894E73A5AE6865780B0AA5C6545E8');
INSERT INTO "journal" VALUES(299,'Z-0000003-P',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'F67427973AF570D9FE2307F1DFA4D4AEF6D58B0304BA0042490BE6370F8D8BA6',X'E39E3C55BABDF51D057D556A9F706152BF20F7775DCBF0E68A97DA464651A401');
INSERT INTO "journal" VALUES(300,'Z-0000019-9',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'A56DD3744F6E4CE56154302EE7A67480EBE6584A9C4D4B94AF7397A8734E78AC',X'90D7B750EA45B236B0F296509A50AA66BCB659B8A82856674364722FDB72852F');
INSERT INTO "journal" VALUES(301,'Z-0000009-D',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'1DA8F8A6DA70DBF6837771C097043266D2A692096BDA11C14B5F7151C9C5446B',X'7AF7C16FAC6E9B5A8D28A5C7686628A54E734BAA2FCF1B6968AA7528C1FEAFBB');
INSERT INTO "journal" VALUES(302,'Z-0000011-P',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'545889CAC7E80CC97D679E672DB816CF0ED24901A9DCEB4E3BF4E5C59ABDC0F1',X'02C5B75A4F41C049E5FE576AA93DF63A28DB6FFEB460CF49C0DC715781EEBBD3');
INSERT INTO "journal" VALUES(303,'Z-0000001-T',5,'2026-11-23T01:09:21.159478Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'f4c15c465bf64706ae0e1d8acdb5f0bd','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'B6291CD52CB378A9E6CCEABF704DEED6B3DF08A63E67DC2A9B0F557DD3461463',X'6E9C5C08E34DA6AC77B4B037BB2440AB60198CEBE2AB399951F192C67DD54DC4');
INSERT INTO "journal" VALUES(304,'K-0000003-H',10,'2026-11-23T01:09:21.193800Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','18afe40afcde42fa8d063f299618a132','{}',X'A8EC881D02128CDA2084CE6743FCE5579F21D340C8D0E4D74AC860B6342F5CE4',X'84419AA7D956F99BA9D940FBC54D5F62C8DF0E73A1FB30CC231E5BCC0D2DBA2B',X'C82CA0DF3761D17D9E767CED4E0B2F4DB1FE0B611372E7B06C1063B2FB833937');
INSERT INTO "journal" VALUES(305,'A-0000014-I',2,'2026-11-23T01:09:21.212563Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','6bb02da2f4af49e2b8c2dd389b8c65bc','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'023B1A0472FDC541F9F4FA1133B66EEC4D710B0C6EE3C34673A752910B327DB1',X'206F6679940052009E92FD05A1866C26EA7D07C79A079B37E78A20ACD9FD7E5A');
INSERT INTO "journal" VALUES(306,'Q-0000002-Z',1,'2026-11-23T01:09:21.232126Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','2e48309a32304bda8f83cc444efc5126','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'7E10E281847BADA8EF07CCDB701D5A97D43E01AB80D7F62EF5968E50D6950349',X'',X'09E4288038E36DF140A1A7ECBF510379880FC0710F1ABEC78156CFE9478661C8');
INSERT INTO "journal" VALUES(307,'Q-0000002-Z',2,'2026-11-23T01:09:21.232126Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','2e48309a32304bda8f83cc444efc5126','{"caller":"consumer"}',NULL,X'09E4288038E36DF140A1A7ECBF510379880FC0710F1ABEC78156CFE9478661C8',X'D7427DF61360E0D28AB861B616F5CDE5D4CCF4281F26CB6E3465D6FA54DC7A3C');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',3,'2026-11-23T01:09:21.232126Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','2e48309a32304bda8f83cc444efc5126','{"category":"points","faq":"consumer"}',X'909E0C3D6E08A30C94620C393189E2C92A4482FC1D4580964960AC6532F4E259',X'D7427DF61360E0D28AB861B616F5CDE5D4CCF4281F26CB6E3465D6FA54DC7A3C',X'EACB246A88F05B8F915C764AE0280F560A7D6F5DED1E5B90DDFBA33C6D54E3A8');
INSERT INTO "journal" VALUES(309,'Q-0000003-X',1,'2026-11-23T01:09:21.243607Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','6a15c317f8c9467fbe165b1afa0baea2','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'BB2020FF9CCDEDB2403E5EC1FDA47B52D631BF4250FD3FD33D07913F253E51B2',X'',X'C6F85C4D3B28A0BE3FEED642F8156899D0F748D9A5392EF198335ED01538F8FC');
INSERT INTO "journal" VALUES(310,'Q-0000003-X',2,'2026-11-23T01:09:21.243607Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','6a15c317f8c9467fbe165b1afa0baea2','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'D624022DE6CD682EECA2694F3D34D0539E726EE744A28192F049C930FADCF414',X'C6F85C4D3B28A0BE3FEED642F8156899D0F748D9A5392EF198335ED01538F8FC',X'772CDD357FE40F6A0D038B7A3F4D79F200608D8DB5CC81579BAC74E14D3A96C2');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',3,'2026-11-23T01:09:21.243607Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','6a15c317f8c9467fbe165b1afa0baea2','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'772CDD357FE40F6A0D038B7A3F4D79F200608D8DB5CC81579BAC74E14D3A96C2',X'689B01E7F3112401467BC1408CA7AF88A7F30288C7DF7357F7773E3C5B3E78F4');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',4,'2026-11-23T01:09:21.243607Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','6a15c317f8c9467fbe165b1afa0baea2','{"category":"status"}',X'5FF3C8D8DFC468B6653822410114478DD09C8BD07E50873FD57689479FAD2304',X'689B01E7F3112401467BC1408CA7AF88A7F30288C7DF7357F7773E3C5B3E78F4',X'F2B27DA820A72F8029AD779E6E0A16F915CB393F3DF859D3699BC76650C4363D');
INSERT INTO "journal" VALUES(313,'K-0000011-H',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'2EB259CA410DF0E09AC044165D64E1710C8C0F449D1352E06CDA42890837C8F8',X'BCDF72D6918FE841B8CC42100F73032BE4F4D2A024870C10AF10136342C65980');
INSERT INTO "journal" VALUES(314,'K-0000012-F',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'3BDCDA2AEF4E1713A49C6F39CB16EC84258FF92CAEA1F3F1FBFD88EF93EAECCF',X'A14D4B92EE0BEF400F4A1150B61A7B9BA9DC3EC0B0E37F2506A492A149098943');
INSERT INTO "journal" VALUES(315,'K-0000013-D',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'C3A2C2B4C8BBA32733987F5DA5C8BE9B6AA7861759EC2C4C98FBF2C7E251FE7F',X'B800BDBA0FDF914FB2573B621262115E95E94153E3FA3AAB4BDA31BC126D49B1');
INSERT INTO "journal" VALUES(316,'K-0000014-B',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'2DFB5C2464537DDF017DD2618399D348E7A227505CD8F53C1EBAEBC0FC9494ED',X'A3354CFBE3048E049827C1CE28EEFB3EA504E2FC96A89B51735C872DECF004E1');
INSERT INTO "journal" VALUES(317,'K-0000015-9',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'05EE1514F4BFE0BC8267ABB5810E06CAC101FA80EA4FC6BAA3C1AF0897FE03BC',X'136E5B34EE91A4C33AE6475993EF5D8160DF341026229E031001D34DEA06832C');
INSERT INTO "journal" VALUES(318,'K-0000016-7',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'F076A7472B53106AAD9937C20741DF9694CCAEFC4B242020BD54BCFE7057BE39',X'D37068AFE62E629D64F26B90CE7F64AAA715A13D78441065C20424E5768882E6');
INSERT INTO "journal" VALUES(319,'K-0000017-5',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'FE37EC4D1A09CC7088BD15FB911116AD557F5FDB793389DD627400B56FAA5CBC',X'6A350915F9FD956EF1F0FE4BDC41FA18B12F76CD58B348BFD814A918C63ECE6B');
INSERT INTO "journal" VALUES(320,'K-0000018-3',2,'2026-11-23T01:09:21.271503Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','4e8b582579e84a8d8127c44a2bd3faa3','{}',NULL,X'49F12F07BD83758F4A2609A0990492ACF8D785CE2CA007C177BF788272C2095B',X'8E9CBD0281886E0A781E2439797A196927EAC2A81C1360F1499DEB517C030349');
INSERT INTO "journal" VALUES(321,'W-0000003-G',1,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','ffcafe565dd84b7d893f153228fdb125','{"kit":"A"}',NULL,X'',X'7606AAD2259567C49E4080CAC2B6177037A2C9296B2173B5F77D81B91995D513');
INSERT INTO "journal" VALUES(322,'K-0000011-H',3,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G"}',NULL,X'BCDF72D6918FE841B8CC42100F73032BE4F4D2A024870C10AF10136342C65980',X'6AC340E2561E7BE678553004598E0F6322BF6FB387B8080C57B01C037835F11B');
INSERT INTO "journal" VALUES(323,'K-0000013-D',3,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G"}',NULL,X'B800BDBA0FDF914FB2573B621262115E95E94153E3FA3AAB4BDA31BC126D49B1',X'E6619E74EA0CB6E1FEDB2A234BD729ABC21565B745D1F7AD78E028B6BB9462B1');
INSERT INTO "journal" VALUES(324,'K-0000015-9',3,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G"}',NULL,X'136E5B34EE91A4C33AE6475993EF5D8160DF341026229E031001D34DEA06832C',X'904F1CB1C9A394AE58623BEF7B3575DA0F4E8BCF5D345DCB9EE1AC87FA276841');
INSERT INTO "journal" VALUES(325,'K-0000017-5',3,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G"}',NULL,X'6A350915F9FD956EF1F0FE4BDC41FA18B12F76CD58B348BFD814A918C63ECE6B',X'9FDE1AD55DADF810F62D5E88F4BE835A69084B952EF6E2287599633B1907B4A4');
INSERT INTO "journal" VALUES(326,'K-0000019-1',3,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G"}',NULL,X'43813BFB25A431C57E80F87FB112DC2B4AA7E6BCAB73653E406372D506857679',X'FBBDA3C6E645B758469A2315A57AB568DA3F13416A3C5220A6067B6A198F6A63');
INSERT INTO "journal" VALUES(327,'Z-0000015-H',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'43FE8180A0A129C5D71E82206449746197C90BEDCDEB35ABFCE18912DDCC8A21',X'076C1BB7057835021AD067CC705DCDFB3665EB5716E16B851CC47F87DBED4FBC');
INSERT INTO "journal" VALUES(328,'Z-0000005-L',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'0904F47186A68E102D60A6DCE2028635ADBB1AB7CA56B80E8488D2E288AE9CC5',X'CB601587A766F513414835F384144AA0546988531A99CDB6C5B95A167A1DB291');
INSERT INTO "journal" VALUES(329,'Z-0000017-D',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'492C29F448EA06DD990493F66243A4A6ABBE18DDEEEA48EE9EADD57EEDEEB229',X'59BD58076996852CF36325DAC6888D25AB0C5C2E3BD7047800E0F8A165D36068');
INSERT INTO "journal" VALUES(330,'Z-0000007-H',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'D98750017A442779CC889EE1A6787CD9928411F1A5E26C917FD59E1DDE6CD4F9',X'101AAA4732B98EA49F0DCC97BC3ECE2F5C1A53B42FF29B7030469527DA019CA2');
INSERT INTO "journal" VALUES(331,'Z-0000013-L',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'6F69762840508025E5DAB69EAB231F54FE6894E73A5AE6865780B0AA5C6545E8',X'C365B0E101E99CD3B927ED85E4514863EEE0E93A2D3011B702A30C56ACAE1D85');
INSERT INTO "journal" VALUES(332,'Z-0000003-P',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'E39E3C55BABDF51D057D556A9F706152BF20F7775DCBF0E68A97DA464651A401',X'5B1BFF838FF33612B475BD791E41BD8F815218C6F123D79C37FAF50970CE4854');
INSERT INTO "journal" VALUES(333,'Z-0000019-9',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'90D7B750EA45B236B0F296509A50AA66BCB659B8A82856674364722FDB72852F',X'073A14658BDC51DB497C802312FB91F4E96C6FB298EC8A1B37003BC2CA333F19');
INSERT INTO "journal" VALUES(334,'Z-0000009-D',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'7AF7C16FAC6E9B5A8D28A5C7686628A54E734BAA2FCF1B6968AA7528C1FEAFBB',X'CD6FF196C9903FF246AD3DE7B9D45EC9455E9478B7DF14BD3EF4A21EDD94F326');
INSERT INTO "journal" VALUES(335,'Z-0000011-P',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'02C5B75A4F41C049E5FE576AA93DF63A28DB6FFEB460CF49C0DC715781EEBBD3',X'D67150A3659D6DAF7FD99ADED5F88584FD127ACED508C9BCE08E6671602471FB');
INSERT INTO "journal" VALUES(336,'Z-0000001-T',6,'2026-11-23T01:09:21.301827Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ffcafe565dd84b7d893f153228fdb125','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'6E9C5C08E34DA6AC77B4B037BB2440AB60198CEBE2AB399951F192C67DD54DC4',X'24AFDF2CBD04DE80C475ABE3E1DC60810BB299D67E60429768914D75F2730AFE');
INSERT INTO "journal" VALUES(337,'K-0000011-H',4,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','e59775a4b0e14d6389f2cae287cb031f','{"batch":"W-0000003-G"}',NULL,X'6AC340E2561E7BE678553004598E0F6322BF6FB387B8080C57B01C037835F11B',X'61F2FD2949FC660882888F344C3DAFD4F7D14F8685591A3460A295CDF9C89554');
INSERT INTO "journal" VALUES(338,'K-0000013-D',4,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','e59775a4b0e14d6389f2cae287cb031f','{"batch":"W-0000003-G"}',NULL,X'E6619E74EA0CB6E1FEDB2A234BD729ABC21565B745D1F7AD78E028B6BB9462B1',X'90E9C59F74003AF7C6A7932E077F76581D74274571955E9D1C3C29BC915A3A5D');
INSERT INTO "journal" VALUES(339,'K-0000015-9',4,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','e59775a4b0e14d6389f2cae287cb031f','{"batch":"W-0000003-G"}',NULL,X'904F1CB1C9A394AE58623BEF7B3575DA0F4E8BCF5D345DCB9EE1AC87FA276841',X'B3404DF06F2621F0C0E7D807AF319B2814280DE4A3047427BA1E4919A0FD6049');
INSERT INTO "journal" VALUES(340,'K-0000017-5',4,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','e59775a4b0e14d6389f2cae287cb031f','{"batch":"W-0000003-G"}',NULL,X'9FDE1AD55DADF810F62D5E88F4BE835A69084B952EF6E2287599633B1907B4A4',X'BAA2A34CC18C7E9A19530840B8A39BEF5FD2E7018E684FBAB43ABA87BC97CEC3');
INSERT INTO "journal" VALUES(341,'K-0000019-1',4,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','e59775a4b0e14d6389f2cae287cb031f','{"batch":"W-0000003-G"}',NULL,X'FBBDA3C6E645B758469A2315A57AB568DA3F13416A3C5220A6067B6A198F6A63',X'62006F17F05EAA678B66EFBFE186104B608AECEDE7DB3191B73D968ADA18ADBC');
INSERT INTO "journal" VALUES(342,'W-0000003-G',2,'2026-11-23T01:09:21.361187Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','e59775a4b0e14d6389f2cae287cb031f','{"parcels":5}',NULL,X'7606AAD2259567C49E4080CAC2B6177037A2C9296B2173B5F77D81B91995D513',X'2DE74E0C5EBF184637C7D062F9010F5E20846905E47DB9B374721EAA994ADB6D');
INSERT INTO "journal" VALUES(343,'K-0000011-H',5,'2026-11-23T01:09:21.374843Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2e6aefbe42954b518177470c463fd92c','{"batch":"W-0000003-G"}',NULL,X'61F2FD2949FC660882888F344C3DAFD4F7D14F8685591A3460A295CDF9C89554',X'0B31B4718F911EB4A72097545EE127D0587EE70A73804635E0164AE46A81361D');
INSERT INTO "journal" VALUES(344,'K-0000013-D',5,'2026-11-23T01:09:21.374843Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2e6aefbe42954b518177470c463fd92c','{"batch":"W-0000003-G"}',NULL,X'90E9C59F74003AF7C6A7932E077F76581D74274571955E9D1C3C29BC915A3A5D',X'7F7B9DE09EDE163B8ABA881F4F6046773BCDFFD342BC1B7AAB430AC377204D0D');
INSERT INTO "journal" VALUES(345,'K-0000015-9',5,'2026-11-23T01:09:21.374843Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2e6aefbe42954b518177470c463fd92c','{"batch":"W-0000003-G"}',NULL,X'B3404DF06F2621F0C0E7D807AF319B2814280DE4A3047427BA1E4919A0FD6049',X'9E8146DF69BBEC70F93DB63E7FC69D84886B3D885EDCECA2709BBE2DEF3FC137');
INSERT INTO "journal" VALUES(346,'K-0000017-5',5,'2026-11-23T01:09:21.374843Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2e6aefbe42954b518177470c463fd92c','{"batch":"W-0000003-G"}',NULL,X'BAA2A34CC18C7E9A19530840B8A39BEF5FD2E7018E684FBAB43ABA87BC97CEC3',X'DC429310B5D7A3217BDCF8F30B73D92484A274D26CA9F761308091EC81E91E5E');
INSERT INTO "journal" VALUES(347,'K-0000019-1',5,'2026-11-23T01:09:21.374843Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2e6aefbe42954b518177470c463fd92c','{"batch":"W-0000003-G"}',NULL,X'62006F17F05EAA678B66EFBFE186104B608AECEDE7DB3191B73D968ADA18ADBC',X'197BF6A1E0414648EFD881376B0A9DB56CD631504F75C27595D99FE0592B54AA');
INSERT INTO "journal" VALUES(348,'Z-0000015-H',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'076C1BB7057835021AD067CC705DCDFB3665EB5716E16B851CC47F87DBED4FBC',X'7EB5C7276A32629A6325160FC1A6D1435F4846F403D1BF0538B4B2D928E78328');
INSERT INTO "journal" VALUES(349,'Z-0000005-L',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'CB601587A766F513414835F384144AA0546988531A99CDB6C5B95A167A1DB291',X'F39DC71B940A38E7349F7A66BD5782092B8C594D791E06EB47E0E295E828A540');
INSERT INTO "journal" VALUES(350,'Z-0000017-D',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'59BD58076996852CF36325DAC6888D25AB0C5C2E3BD7047800E0F8A165D36068',X'D746C8BE8FAA678482FA5E713F2E1FE1932D26E331B82A1BCB86877D277324B2');
INSERT INTO "journal" VALUES(351,'Z-0000007-H',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'101AAA4732B98EA49F0DCC97BC3ECE2F5C1A53B42FF29B7030469527DA019CA2',X'EBBB94A33A95FCD45FF69E33A9FC0523F2C887A626EEE1B54DFC6B77C7453999');
INSERT INTO "journal" VALUES(352,'Z-0000013-L',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'C365B0E101E99CD3B927ED85E4514863EEE0E93A2D3011B702A30C56ACAE1D85',X'25970F7D40F6967B6BFD8C8F369B67411FFA6BD8F7539F33640F64E4341DF76E');
INSERT INTO "journal" VALUES(353,'Z-0000003-P',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'5B1BFF838FF33612B475BD791E41BD8F815218C6F123D79C37FAF50970CE4854',X'7BA707D1D1344A6B3305FD636BBE05F67BF4ADD9D170E2FAF4CC12D492C97C13');
INSERT INTO "journal" VALUES(354,'Z-0000019-9',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'073A14658BDC51DB497C802312FB91F4E96C6FB298EC8A1B37003BC2CA333F19',X'3CBDF42FC41ACE09AD944F7C8400386A5BBB8D75D61D73DE575627095DF30680');
INSERT INTO "journal" VALUES(355,'Z-0000009-D',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'CD6FF196C9903FF246AD3DE7B9D45EC9455E9478B7DF14BD3EF4A21EDD94F326',X'46C112EDF0751CE273DC72DE5668D5417E866E61A0C7F731233DBF260CDB8FE8');
INSERT INTO "journal" VALUES(356,'Z-0000011-P',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'D67150A3659D6DAF7FD99ADED5F88584FD127ACED508C9BCE08E6671602471FB',X'04EB95C06CDB31B2659536DEF65BDA0452395A779E3274EDBE0CCF812E64A74E');
INSERT INTO "journal" VALUES(357,'Z-0000001-T',7,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'f58f1bca7daf4d71a817c16793958734','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'24AFDF2CBD04DE80C475ABE3E1DC60810BB299D67E60429768914D75F2730AFE',X'2F95BDE97F379175964A17465CDF316CB2B04B1F586395FD2AE39F51D3B638C4');
INSERT INTO "journal" VALUES(358,'W-0000003-G',3,'2026-11-23T01:09:21.382816Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','f58f1bca7daf4d71a817c16793958734','{"parcels":5}',NULL,X'2DE74E0C5EBF184637C7D062F9010F5E20846905E47DB9B374721EAA994ADB6D',X'92D5AD9B6123FF82D5F2F3E2050724506002E42BC7D5E6F363ED762E53744AA4');
INSERT INTO "journal" VALUES(359,'K-0000011-H',6,'2026-11-23T01:09:21.414784Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','3410fec87e6f4171a2d18a79e66df19a','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'0B31B4718F911EB4A72097545EE127D0587EE70A73804635E0164AE46A81361D',X'667C244EFED3B50CD1A9629D2B90D6EBB795B2FF3A88F4AB546B2D2943507B31');
INSERT INTO "journal" VALUES(360,'K-0000013-D',6,'2026-11-23T01:09:21.414784Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','3410fec87e6f4171a2d18a79e66df19a','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'7F7B9DE09EDE163B8ABA881F4F6046773BCDFFD342BC1B7AAB430AC377204D0D',X'60EF23B0AD4B99A33D5499FDF8BE07A2499EA298068765D80957203F18472754');
INSERT INTO "journal" VALUES(361,'K-0000015-9',6,'2026-11-23T01:09:21.414784Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','3410fec87e6f4171a2d18a79e66df19a','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'9E8146DF69BBEC70F93DB63E7FC69D84886B3D885EDCECA2709BBE2DEF3FC137',X'A91727BCCBDB4C34399376242782BD764625E5EA07BB1693FDA629B646448D4F');
INSERT INTO "journal" VALUES(362,'K-0000017-5',6,'2026-11-23T01:09:21.414784Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','3410fec87e6f4171a2d18a79e66df19a','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'DC429310B5D7A3217BDCF8F30B73D92484A274D26CA9F761308091EC81E91E5E',X'65B7EAB6B17917C345F148C97DAF4D8F3B61D1B8A6DEAACF53209F4AEC8CE460');
INSERT INTO "journal" VALUES(363,'K-0000019-1',6,'2026-11-23T01:09:21.414784Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','3410fec87e6f4171a2d18a79e66df19a','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'197BF6A1E0414648EFD881376B0A9DB56CD631504F75C27595D99FE0592B54AA',X'C6A9C5CD17906CC4FEC3DCCD0C71840B8A0DAD1C0380B1983A7124DD054E0CBF');
INSERT INTO "journal" VALUES(364,'W-0000003-G',4,'2026-11-23T01:09:21.434906Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','01c23ff5eff6410b817fc2745704fa90','{}',NULL,X'92D5AD9B6123FF82D5F2F3E2050724506002E42BC7D5E6F363ED762E53744AA4',X'DD965952C50509B4A8D224317960EEF28632973670808B7EA71F0BE5BAE6A9CF');
INSERT INTO "journal" VALUES(365,'K-0000011-H',7,'2026-11-23T01:09:21.442429Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','f875d3850e0a499db2d7fe012764cd7b','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'667C244EFED3B50CD1A9629D2B90D6EBB795B2FF3A88F4AB546B2D2943507B31',X'789657FC258181395664FDF85372B41B88673E6125E67FCEF7191A75D6997971');
INSERT INTO "journal" VALUES(366,'K-0000013-D',7,'2026-11-23T01:09:21.442429Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','f875d3850e0a499db2d7fe012764cd7b','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'60EF23B0AD4B99A33D5499FDF8BE07A2499EA298068765D80957203F18472754',X'80FFFB2B02469BB818900F00F0D231762B182555AAD9D0AA0F5DA75F0D0DACEE');
INSERT INTO "journal" VALUES(367,'K-0000015-9',7,'2026-11-23T01:09:21.442429Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','f875d3850e0a499db2d7fe012764cd7b','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'A91727BCCBDB4C34399376242782BD764625E5EA07BB1693FDA629B646448D4F',X'FF8232DDC5212D32BF65F4F0231F061DEFC4E60EC6EFE743A20FAB182D58055E');
INSERT INTO "journal" VALUES(368,'K-0000017-5',7,'2026-11-23T01:09:21.442429Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','f875d3850e0a499db2d7fe012764cd7b','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'65B7EAB6B17917C345F148C97DAF4D8F3B61D1B8A6DEAACF53209F4AEC8CE460',X'267AB0DA0F21FBCD0A2CD5C74CBEE52139071AD6298A7B84DEBB08A5523D6214');
INSERT INTO "journal" VALUES(369,'K-0000019-1',7,'2026-11-23T01:09:21.442429Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','f875d3850e0a499db2d7fe012764cd7b','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'C6A9C5CD17906CC4FEC3DCCD0C71840B8A0DAD1C0380B1983A7124DD054E0CBF',X'4CCB9C1D6B591DD1803FAE46AF0C0FA759A9657B55837A063FC357AE5C4A566B');
INSERT INTO "journal" VALUES(370,'W-0000004-E',1,'2026-11-23T01:09:21.454273Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','5b7279444f79497e913e3cc7a61ecd0a','{"kit":"B"}',NULL,X'',X'6323010C96081222FF2352C8F133F73730E686D93E7000AD070B87E5984132A3');
INSERT INTO "journal" VALUES(371,'K-0000012-F',3,'2026-11-23T01:09:21.454273Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','5b7279444f79497e913e3cc7a61ecd0a','{"batch":"W-0000004-E"}',NULL,X'A14D4B92EE0BEF400F4A1150B61A7B9BA9DC3EC0B0E37F2506A492A149098943',X'B97B6CB5BDAA111734B5ED60FB181BC4BD3281D1F8FBA753DACBA140107E256A');
INSERT INTO "journal" VALUES(372,'K-0000014-B',3,'2026-11-23T01:09:21.454273Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','5b7279444f79497e913e3cc7a61ecd0a','{"batch":"W-0000004-E"}',NULL,X'A3354CFBE3048E049827C1CE28EEFB3EA504E2FC96A89B51735C872DECF004E1',X'FCB15E83E67F4FE83F4D1FBBF0F88DE6CB1CFCDE1E6548CF2FE5061991001192');
INSERT INTO "journal" VALUES(373,'K-0000016-7',3,'2026-11-23T01:09:21.454273Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','5b7279444f79497e913e3cc7a61ecd0a','{"batch":"W-0000004-E"}',NULL,X'D37068AFE62E629D64F26B90CE7F64AAA715A13D78441065C20424E5768882E6',X'87EB79C5CF8D5744C2DFBABBB744A3D1FBAE016D61266E035C2AF8871F3BCFF4');
INSERT INTO "journal" VALUES(374,'K-0000018-3',3,'2026-11-23T01:09:21.454273Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','5b7279444f79497e913e3cc7a61ecd0a','{"batch":"W-0000004-E"}',NULL,X'8E9CBD0281886E0A781E2439797A196927EAC2A81C1360F1499DEB517C030349',X'74987F3C1D3CA57045B6AA7F190E74D82FB1DB9B544129AC5F343A84325F052B');
INSERT INTO "journal" VALUES(375,'K-0000012-F',4,'2026-11-23T01:09:21.479454Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','12a431deea4c4f91a65138a9e52b40d0','{"batch":"W-0000004-E","services":"1"}',NULL,X'B97B6CB5BDAA111734B5ED60FB181BC4BD3281D1F8FBA753DACBA140107E256A',X'0185B316786867A78C61A8208A4672E07AFD4F109651DDA4414BFE9C27C6B263');
INSERT INTO "journal" VALUES(376,'K-0000014-B',4,'2026-11-23T01:09:21.479454Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','12a431deea4c4f91a65138a9e52b40d0','{"batch":"W-0000004-E","services":"1"}',NULL,X'FCB15E83E67F4FE83F4D1FBBF0F88DE6CB1CFCDE1E6548CF2FE5061991001192',X'EEE595468E7A2565469A5831799ABDC65BE37B875A3F2ABAE7BF318D96D6FC74');
INSERT INTO "journal" VALUES(377,'K-0000016-7',4,'2026-11-23T01:09:21.479454Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','12a431deea4c4f91a65138a9e52b40d0','{"batch":"W-0000004-E","services":"1"}',NULL,X'87EB79C5CF8D5744C2DFBABBB744A3D1FBAE016D61266E035C2AF8871F3BCFF4',X'379CB40BECD23889E7BFF1729C28A4B4A2AEA6F6BE33846CF3574ACAE7A75C64');
INSERT INTO "journal" VALUES(378,'K-0000018-3',4,'2026-11-23T01:09:21.479454Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','12a431deea4c4f91a65138a9e52b40d0','{"batch":"W-0000004-E","services":"1"}',NULL,X'74987F3C1D3CA57045B6AA7F190E74D82FB1DB9B544129AC5F343A84325F052B',X'1B8EACE81A683ADD7AA031B57F3FFC4F7F1C63FA32F728179FC4F3D8D06D3E77');
INSERT INTO "journal" VALUES(379,'W-0000004-E',2,'2026-11-23T01:09:21.479454Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','12a431deea4c4f91a65138a9e52b40d0','{"parcels":4}',NULL,X'6323010C96081222FF2352C8F133F73730E686D93E7000AD070B87E5984132A3',X'E64E56D6F79CDD2BE7F74BDBF6C29FF15E38485294666D0C8E6FD746CBD2D356');
INSERT INTO "journal" VALUES(380,'K-0000012-F',5,'2026-11-23T01:09:21.486695Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','80fa0033eaed44988cdf43e1180c475e','{"batch":"W-0000004-E"}',NULL,X'0185B316786867A78C61A8208A4672E07AFD4F109651DDA4414BFE9C27C6B263',X'78162D0D97393EC76DF2EA8F4CFC98D00E5843D5F5FEEAC14979CB84228FEE96');
INSERT INTO "journal" VALUES(381,'K-0000014-B',5,'2026-11-23T01:09:21.486695Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','80fa0033eaed44988cdf43e1180c475e','{"batch":"W-0000004-E"}',NULL,X'EEE595468E7A2565469A5831799ABDC65BE37B875A3F2ABAE7BF318D96D6FC74',X'1433B90E16BAE67971CF099191AC018768BC8815BA5AD0FA6EA41298A82F30E2');
INSERT INTO "journal" VALUES(382,'K-0000016-7',5,'2026-11-23T01:09:21.486695Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','80fa0033eaed44988cdf43e1180c475e','{"batch":"W-0000004-E"}',NULL,X'379CB40BECD23889E7BFF1729C28A4B4A2AEA6F6BE33846CF3574ACAE7A75C64',X'E0ABD1BFD3BCCBF53BE7C624916BDF7DEF1FB04059D89C15EE9B4C31A3F5CB9B');
INSERT INTO "journal" VALUES(383,'K-0000018-3',5,'2026-11-23T01:09:21.486695Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','80fa0033eaed44988cdf43e1180c475e','{"batch":"W-0000004-E"}',NULL,X'1B8EACE81A683ADD7AA031B57F3FFC4F7F1C63FA32F728179FC4F3D8D06D3E77',X'5CA0682C4E9E37BE510369804A7FF1D537A1373004647167421C1A7BDFB97565');
INSERT INTO "journal" VALUES(384,'W-0000004-E',3,'2026-11-23T01:09:21.503626Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','8678c64b59394f3b9498e77dbbb035e2','{"parcels":4}',NULL,X'E64E56D6F79CDD2BE7F74BDBF6C29FF15E38485294666D0C8E6FD746CBD2D356',X'4A49763CE3068C7A74FC6237EE242D0CE4438CF83708451FAC706AD0323EFB8D');
INSERT INTO "journal" VALUES(385,'K-0000012-F',6,'2026-11-23T01:09:21.522338Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a80dc67485564b1c91e883b8595d59a2','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'78162D0D97393EC76DF2EA8F4CFC98D00E5843D5F5FEEAC14979CB84228FEE96',X'AEF6B199721DFA68A0973BD063849EB25B83FF204A5833E0BFB18AABE5B485FB');
INSERT INTO "journal" VALUES(386,'K-0000014-B',6,'2026-11-23T01:09:21.522338Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a80dc67485564b1c91e883b8595d59a2','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'1433B90E16BAE67971CF099191AC018768BC8815BA5AD0FA6EA41298A82F30E2',X'786FD15D47C30E49F09B338AF16178DA479694F2BA8580B05CB6D39F9CE3E9A1');
INSERT INTO "journal" VALUES(387,'K-0000016-7',6,'2026-11-23T01:09:21.522338Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a80dc67485564b1c91e883b8595d59a2','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'E0ABD1BFD3BCCBF53BE7C624916BDF7DEF1FB04059D89C15EE9B4C31A3F5CB9B',X'FE383BA543C72F800C46E1120C499C655F540D5C24587458942660AE8F279EF8');
INSERT INTO "journal" VALUES(388,'K-0000018-3',6,'2026-11-23T01:09:21.522338Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a80dc67485564b1c91e883b8595d59a2','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'5CA0682C4E9E37BE510369804A7FF1D537A1373004647167421C1A7BDFB97565',X'C9F537F20E4B1A9EBC5134D74B54496F07CEEC21A75FC8BF55A625CAE987C933');
INSERT INTO "journal" VALUES(389,'W-0000004-E',4,'2026-11-23T01:09:21.542179Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','478a5b6d43d74373a7d9d589a4c8483b','{}',NULL,X'4A49763CE3068C7A74FC6237EE242D0CE4438CF83708451FAC706AD0323EFB8D',X'59C87ADE65202A4473A83B25BFE8109AE3B5CF5F6DE6DC24E7FB20D5AA329866');
INSERT INTO "journal" VALUES(390,'K-0000012-F',7,'2026-11-23T01:09:21.551889Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','5acc96ff61b74895b6408be33ad5f750','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'AEF6B199721DFA68A0973BD063849EB25B83FF204A5833E0BFB18AABE5B485FB',X'1406BC259EC40EBF296F28D80A1720D817B516D3489805C94776B0A7D3A5EE8A');
INSERT INTO "journal" VALUES(391,'K-0000014-B',7,'2026-11-23T01:09:21.551889Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','5acc96ff61b74895b6408be33ad5f750','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'786FD15D47C30E49F09B338AF16178DA479694F2BA8580B05CB6D39F9CE3E9A1',X'154EC22316C6B9F0DA21B443F88A2E46D86FB0FDE37329761A6CBC66FD7A568F');
INSERT INTO "journal" VALUES(392,'K-0000016-7',7,'2026-11-23T01:09:21.551889Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','5acc96ff61b74895b6408be33ad5f750','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'FE383BA543C72F800C46E1120C499C655F540D5C24587458942660AE8F279EF8',X'18AB684FA06B3FBAEF7F9F5C5E2936D9C038D35C687E2F6302688AC98E4435C7');
INSERT INTO "journal" VALUES(393,'K-0000018-3',7,'2026-11-23T01:09:21.551889Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','5acc96ff61b74895b6408be33ad5f750','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'C9F537F20E4B1A9EBC5134D74B54496F07CEEC21A75FC8BF55A625CAE987C933',X'0E178D57CFE2B6C540315DB1829ED37DA6A5145C3B03D5C7F8DE1F6DAEEDE40F');
INSERT INTO "journal" VALUES(394,'K-0000019-1',8,'2026-11-23T01:09:21.565001Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','c00b9101ba9a4cbc8f098ae8bcc36701','{"on":"2020-01-01"}',NULL,X'4CCB9C1D6B591DD1803FAE46AF0C0FA759A9657B55837A063FC357AE5C4A566B',X'331EBBE3FCA7B0572C38B3143606234D520A4FE8897A64E4332E954628B41C1B');
INSERT INTO "journal" VALUES(395,'A-0000017-C',2,'2026-11-23T01:09:21.569946Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','84ffe19a83804254a34af2b5ff584a7d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'7B50941696E1AB181970B822E22A0E94C0F131EC538B84F2683AAAFBCA0E13FD',X'E39EFA6849A2F97BE39FE4AB641CB17979E342B8A2AE04EFA318531E73E22916');
INSERT INTO "journal" VALUES(396,'K-0000011-H',8,'2026-11-23T01:09:21.584982Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','3c48e9cb16a3490ab5567a8fc9147465','{"on":"2019-12-31"}',NULL,X'789657FC258181395664FDF85372B41B88673E6125E67FCEF7191A75D6997971',X'06D1A662D24CE1264612D37E36F76064559D5DC9A4211E52D7123098298D7E87');
INSERT INTO "journal" VALUES(397,'K-0000013-D',8,'2026-11-23T01:09:21.584982Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','3c48e9cb16a3490ab5567a8fc9147465','{"on":"2019-12-31"}',NULL,X'80FFFB2B02469BB818900F00F0D231762B182555AAD9D0AA0F5DA75F0D0DACEE',X'F0709333B9B2CAA914530FC4F5BC31B315932FDBB9904DA8BAD6C6123B5E5FFB');
INSERT INTO "journal" VALUES(398,'K-0000015-9',8,'2026-11-23T01:09:21.584982Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','3c48e9cb16a3490ab5567a8fc9147465','{"on":"2019-12-31"}',NULL,X'FF8232DDC5212D32BF65F4F0231F061DEFC4E60EC6EFE743A20FAB182D58055E',X'C8882D8EF50570CCB9CB59FA3F5F4E6AC67071CEDDE381613BFABEF23440184E');
INSERT INTO "journal" VALUES(399,'K-0000017-5',8,'2026-11-23T01:09:21.584982Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','3c48e9cb16a3490ab5567a8fc9147465','{"on":"2019-12-31"}',NULL,X'267AB0DA0F21FBCD0A2CD5C74CBEE52139071AD6298A7B84DEBB08A5523D6214',X'D62E81D87981DB5F4B97C5E2EB3D17ECEDD5D40F40C7A8832BF217885394307D');
INSERT INTO "journal" VALUES(400,'K-0000018-3',8,'2026-11-23T01:09:21.597549Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','fd41c51b224e41188617c8ed7254e1f7','{"on":"2020-01-01"}',NULL,X'0E178D57CFE2B6C540315DB1829ED37DA6A5145C3B03D5C7F8DE1F6DAEEDE40F',X'D26C72D64335648AFB9D3DEDC8A6EF6620054513AAF6A10DE88A894D62DEEAA4');
INSERT INTO "journal" VALUES(401,'K-0000012-F',8,'2026-11-23T01:09:21.602884Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','7b3e20813682488990df59a0dce7c2df','{"on":"2019-12-31"}',NULL,X'1406BC259EC40EBF296F28D80A1720D817B516D3489805C94776B0A7D3A5EE8A',X'66623344477047E315623D5DFCFA35B1B460161163307588D69B0C73B5B5F6DB');
INSERT INTO "journal" VALUES(402,'K-0000014-B',8,'2026-11-23T01:09:21.602884Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','7b3e20813682488990df59a0dce7c2df','{"on":"2019-12-31"}',NULL,X'154EC22316C6B9F0DA21B443F88A2E46D86FB0FDE37329761A6CBC66FD7A568F',X'68DA17C945F7CAB0E476184EE3FADBD70A16517E6D435F873DB849D7C52A7C2A');
INSERT INTO "journal" VALUES(403,'K-0000016-7',8,'2026-11-23T01:09:21.602884Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','7b3e20813682488990df59a0dce7c2df','{"on":"2019-12-31"}',NULL,X'18AB684FA06B3FBAEF7F9F5C5E2936D9C038D35C687E2F6302688AC98E4435C7',X'2E2041428386AA5440248D7CC5605566C13ACFC10ACF08F06CBCE5C6BB902104');
INSERT INTO "journal" VALUES(404,'B-0000009-F',1,'2026-11-23T01:09:21.615391Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','7ffd0fbde08e4b37bda9c64b78adbb3e','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'890CF9F9B6E8ABCB9F1D2B9BD674D07CD5527832C87844963ED0907769A1789D');
INSERT INTO "journal" VALUES(405,'A-0000020-M',1,'2026-11-23T01:09:21.615391Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','7ffd0fbde08e4b37bda9c64b78adbb3e','{"batch":9,"programme":1,"row":2}',NULL,X'',X'22114E73E63D65E46EE0869DBE79554694B889921683CC520FD2BE8E0EE4F1BA');
INSERT INTO "journal" VALUES(406,'A-0000021-K',1,'2026-11-23T01:09:21.615391Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','7ffd0fbde08e4b37bda9c64b78adbb3e','{"batch":9,"programme":1,"row":3}',NULL,X'',X'4B944839DFD134716014C00A534C82E549BA8D6E533AD2C921CEC4F1C95D6F25');
INSERT INTO "journal" VALUES(407,'A-0000022-I',1,'2026-11-23T01:09:21.615391Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','7ffd0fbde08e4b37bda9c64b78adbb3e','{"batch":9,"programme":1,"row":5}',NULL,X'',X'6ECFC2FC05789A73C92EE81DF4217FB52B441A3391394E098B99CBC3BBE6BA4A');
INSERT INTO "journal" VALUES(408,'A-0000019-8',2,'2026-11-23T01:09:21.660954Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','603b1ab76bb540d78b3ed1563a0da7df','{"programme":1,"reasons":["size"]}',NULL,X'9629159E9D0E41480E026F0248770CC0EADF38CBBB1071E5962CA753FC8E0DBB',X'7E8F7A37523D163557274BFD974510A80EF8AAB228149F1406C24861AFF7FC10');
INSERT INTO "journal" VALUES(409,'A-0000018-A',2,'2026-11-23T01:09:21.683296Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','b838c180ddd44e6c9611263cf91da640','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'84A14028CAB76643B6FAC051986129A63E2639575F4B409C20495AFD89DD3711',X'80F9A3C42C6A7D7B1CD93CAE22225305D45DAD9FC4EC76585F09B9FBB6BE3E28');
INSERT INTO "journal" VALUES(410,'A-0000016-E',2,'2026-11-23T01:09:21.698857Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','6704ffefc80b457c97c3b8f96d887f08','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'2DD5EE8BFE5CFD0BECA44EC4A6E9D8E92615008DB756F77EE9B0B4AD4BDF866E',X'E4AC645C39F4664AED81F44133BC5661F244715819218CF8886D7F4170542C71');
INSERT INTO "journal" VALUES(411,'A-0000022-I',2,'2026-11-23T01:09:21.718805Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','cd3f64012ec0484697dcd21730c295fe','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'6ECFC2FC05789A73C92EE81DF4217FB52B441A3391394E098B99CBC3BBE6BA4A',X'428B6057F4E1CF7B4299A99E48AB6F5017186A47519064C5F541E7D80EB0BA31');
INSERT INTO "journal" VALUES(412,'A-0000021-K',2,'2026-11-23T01:09:21.743970Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','d1983174f52446c08f9a2424777674df','{"outcome":"fail","rule":"same-store"}',X'37663A63546F6D8984719CCB4BDA319ED6EC2DBF27F3D30A25E07CA3A4A6F112',X'4B944839DFD134716014C00A534C82E549BA8D6E533AD2C921CEC4F1C95D6F25',X'9EB79C78600B84E6A3D8054B6808B92778DFFF0E82DB1B0335EF1A52250D38A2');
INSERT INTO "journal" VALUES(413,'A-0000021-K',3,'2026-11-23T01:09:21.777729Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','e85f8890cf6d4ff39d9eab48f041259b','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'9EB79C78600B84E6A3D8054B6808B92778DFFF0E82DB1B0335EF1A52250D38A2',X'D4459886615E7C8E325238AE33562F4F5815599FEBF876DFFE197710B854F5A4');
INSERT INTO "journal" VALUES(414,'cutoff:2020-01-11',1,'2026-11-23T01:09:21.823003Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'FA432A68EE3870CEF401ED0763F1F28190DA7D4A0B80F083A32B5391543F85E6');
INSERT INTO "journal" VALUES(415,'A-0000010-Q',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'C5C21F73594226ED04A5CD3693A8595D408F31DBECC4EACF4E5FC02A3B48CDEE',X'6B43256989977E12F6192597DF449990786F432F339085D0299E0752F73B22C3');
INSERT INTO "journal" VALUES(416,'A-0000011-O',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'47924EF7D2A5854ECCA0BE8731DDB80EB7CA36A224F0B990D109A8BBD756FA2B',X'4A1E7441BED3BDD5B7C1AB51E181427D61302A8BAF6AB31BF709F888201758EB');
INSERT INTO "journal" VALUES(417,'A-0000012-M',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'A469C845EB2ED1EFD05B2A189AA27A97F69A96E3086FB96706E5B3B46BD76514',X'C4406E8CD98D18CCFD04522116D7908D0E387FE656177C8F74D23A6CB9911BDE');
INSERT INTO "journal" VALUES(418,'A-0000013-K',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'55537DD8DD5FFDCAEF4E144B3055DE98D5423E93C968DBFD7FE3E48183C1365C',X'8095A655B52FC19ADAE6D773B28A52EA201A8DA87615CD1D093D3F53A643E5EE');
INSERT INTO "journal" VALUES(419,'A-0000014-I',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'206F6679940052009E92FD05A1866C26EA7D07C79A079B37E78A20ACD9FD7E5A',X'95C1D68D221C0BCC2A6FF76EC6099DFDDDC9CF2AE09A2008607F1856D46473F5');
INSERT INTO "journal" VALUES(420,'A-0000015-G',3,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','6c0cf50919d04f4eb0b3addd0d40ba84','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'5A743EA2929B954281162C63A7B2C86B6034397DF32F7455065295689AE1179C',X'CBA9D7EA16B94BB5665617178D73A4191FAC06E595470DEE9754600A79D42D86');
INSERT INTO "journal" VALUES(421,'K-0000020-F',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'CB9D2EC3C06D0C5F4BA9D22C6DB8EFB744AB699C4E8D6B3D857E54254382B0DE');
INSERT INTO "journal" VALUES(422,'K-0000021-D',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'45488830FCE6CC0E7C5B3EBB6E9452DBB9F785F9C8CF4BC65A48975190939D8E');
INSERT INTO "journal" VALUES(423,'K-0000022-B',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'30026A6EA38F13AFEE9E1C60FDD7AC48499B9F2FC994134A076BE9AAA6718A46');
INSERT INTO "journal" VALUES(424,'K-0000023-9',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'DAB48E3E025D599DD5A32D55C1A4AE2D5281CE4B4430C4446C85B14928FC8A36');
INSERT INTO "journal" VALUES(425,'K-0000024-7',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'C014266149448D8FA88DBDD295D07A21740D40CA738400C9BDDD4328F59E4542');
INSERT INTO "journal" VALUES(426,'K-0000025-5',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'E8D42698AC7E88B5BED1DFED3C3184DC34495E04BAD8CCED026A2C63343898BD');
INSERT INTO "journal" VALUES(427,'K-0000026-3',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'93E9FD13FE51BE21AAF89AC12BC7FFC8CFD54456B5B603E9F08C7390576DBFC8');
INSERT INTO "journal" VALUES(428,'K-0000027-1',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'524A20FE3BB8E27F23BA1D120CD9BE9A2EB41F5DFAAF11182F9AE647D252CD47');
INSERT INTO "journal" VALUES(429,'K-0000028-0',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'E7CCB2F747BDA465B40AF79E9308A10FAA9F06D1CEA18024809ED63063C1044E');
INSERT INTO "journal" VALUES(430,'K-0000029-Y',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'E66D4650336F39EAC4AF24079B34DD955000E69406D8FC5E44C753F8765EDC44');
INSERT INTO "journal" VALUES(431,'K-0000030-B',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"A"}',NULL,X'',X'4D61846E22C4F08F66D58A0EF6FF0C320DD713557DC17D3C1B1F7266BE79F867');
INSERT INTO "journal" VALUES(432,'K-0000031-9',1,'2026-11-23T01:09:21.826180Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','6c0cf50919d04f4eb0b3addd0d40ba84','{"kit":"B"}',NULL,X'',X'769EF1194B94E7B75856D3629702D477FCA985752863CDA3128795A248C73001');
INSERT INTO "journal" VALUES(433,'cutoff:2020-01-11',2,'2026-11-23T01:09:21.843006Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','8397af0668024816b09e336a6421f30a','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'FA432A68EE3870CEF401ED0763F1F28190DA7D4A0B80F083A32B5391543F85E6',X'62EDE678C0886626A0933A40B8E1F3A9CDC189BEE31352921F50BBFF8DBB4544');
INSERT INTO "journal" VALUES(434,'K-0000020-F',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'CB9D2EC3C06D0C5F4BA9D22C6DB8EFB744AB699C4E8D6B3D857E54254382B0DE',X'2D89730854C00D4BE2716BF67388CDD51322B69BEDA46E71E48CF90B64D2126C');
INSERT INTO "journal" VALUES(435,'K-0000021-D',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'45488830FCE6CC0E7C5B3EBB6E9452DBB9F785F9C8CF4BC65A48975190939D8E',X'3524F78746BC7A9803437B63FB07E4CC3CBDD266FFFF121514F9C3EB02E93980');
INSERT INTO "journal" VALUES(436,'K-0000022-B',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'30026A6EA38F13AFEE9E1C60FDD7AC48499B9F2FC994134A076BE9AAA6718A46',X'5B2AF1E520E4E092D78CC907365AD5D9D425878C0AAFBBAD00A39358D088A5CE');
INSERT INTO "journal" VALUES(437,'K-0000023-9',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'DAB48E3E025D599DD5A32D55C1A4AE2D5281CE4B4430C4446C85B14928FC8A36',X'03ABD5107C4DE049D2942BA19E94555B541CEC77D809F61629F74BD160F04CD5');
INSERT INTO "journal" VALUES(438,'K-0000024-7',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'C014266149448D8FA88DBDD295D07A21740D40CA738400C9BDDD4328F59E4542',X'9A0EFC408D1E72E487C5BEFE6623DDACD4FE2B2D4F9F149D2E2FA0889C90862D');
INSERT INTO "journal" VALUES(439,'K-0000025-5',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'E8D42698AC7E88B5BED1DFED3C3184DC34495E04BAD8CCED026A2C63343898BD',X'DCBDFB8B4BC6100A79C8BD4E558A3CC5CD08E6D5EB140AA9B52B124EF03C2105');
INSERT INTO "journal" VALUES(440,'K-0000026-3',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'93E9FD13FE51BE21AAF89AC12BC7FFC8CFD54456B5B603E9F08C7390576DBFC8',X'3E3D791C6276954C0D840A482670AD0B9C7F95976EA408371752E07CB5F1666B');
INSERT INTO "journal" VALUES(441,'K-0000027-1',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'524A20FE3BB8E27F23BA1D120CD9BE9A2EB41F5DFAAF11182F9AE647D252CD47',X'5946FDCF32F701FD3CB5CB6ADE345A4852FCB5F368AC5F1D212F723592ED8EEC');
INSERT INTO "journal" VALUES(442,'K-0000028-0',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'E7CCB2F747BDA465B40AF79E9308A10FAA9F06D1CEA18024809ED63063C1044E',X'0EF1B09F672A9210DDE88D3687344EB0244C79642E22441AF508DEE3466A241D');
INSERT INTO "journal" VALUES(443,'K-0000029-Y',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'E66D4650336F39EAC4AF24079B34DD955000E69406D8FC5E44C753F8765EDC44',X'0850FD26F2AB6935EB63F17323AB5B30B4446859528A4DD181D5A8AFE954D5C9');
INSERT INTO "journal" VALUES(444,'K-0000030-B',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'4D61846E22C4F08F66D58A0EF6FF0C320DD713557DC17D3C1B1F7266BE79F867',X'DE3D9269DF735413855DED02BC6209FBBC1FB6A0C7A0103FE58F0A00EE2239CF');
INSERT INTO "journal" VALUES(445,'K-0000031-9',2,'2026-11-23T01:09:21.917381Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','af127e61ede34429acb3665c6e499780','{}',NULL,X'769EF1194B94E7B75856D3629702D477FCA985752863CDA3128795A248C73001',X'DA23DEDF77DDFCF0D10241C26FE509D7522A42699BC6B12C63070FEEEED6FB2B');
INSERT INTO "journal" VALUES(446,'W-0000005-C',1,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','e519eb4007e94cdcbcbfc2b33e28273e','{"kit":"A"}',NULL,X'',X'65F01F62A677FEF1CE422025824641497A19404FE94240B5D6AABB1B2E6322E2');
INSERT INTO "journal" VALUES(447,'K-0000020-F',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'2D89730854C00D4BE2716BF67388CDD51322B69BEDA46E71E48CF90B64D2126C',X'51D0F91AD8702A2E3136C611F078D6B620C3948B81AA7299D4969F947AEFBAB9');
INSERT INTO "journal" VALUES(448,'K-0000022-B',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'5B2AF1E520E4E092D78CC907365AD5D9D425878C0AAFBBAD00A39358D088A5CE',X'34FDB9E70A6EFB494361C51668276EC65553FE1BE268E649428E156E7F9A318B');
INSERT INTO "journal" VALUES(449,'K-0000024-7',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'9A0EFC408D1E72E487C5BEFE6623DDACD4FE2B2D4F9F149D2E2FA0889C90862D',X'EE2D80FD2B91480021DF7F17FFEF4B69CDB6303F2A8EE1E5E2BBAC4B5A8EA96F');
INSERT INTO "journal" VALUES(450,'K-0000026-3',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'3E3D791C6276954C0D840A482670AD0B9C7F95976EA408371752E07CB5F1666B',X'0B2CB6A1C4EF80AF677B524D499E152CFF4D0E57FFF8C69BE3C361F83162118D');
INSERT INTO "journal" VALUES(451,'K-0000028-0',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'0EF1B09F672A9210DDE88D3687344EB0244C79642E22441AF508DEE3466A241D',X'A06BFF4694B78D8BAFE74EFA47C67E3C8CB21685F42024309E41EE9B0C745F37');
INSERT INTO "journal" VALUES(452,'K-0000030-B',3,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C"}',NULL,X'DE3D9269DF735413855DED02BC6209FBBC1FB6A0C7A0103FE58F0A00EE2239CF',X'AFC9B648A895F9072CA6BAF1CA93D2F87E6480100341E73FE74AE41008E4382F');
INSERT INTO "journal" VALUES(453,'Z-0000015-H',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'7EB5C7276A32629A6325160FC1A6D1435F4846F403D1BF0538B4B2D928E78328',X'44C9136417D29DD0F12AFB8319AEBAFFFF4D7E0EC72F9D7E3E58CBD302CC4B7C');
INSERT INTO "journal" VALUES(454,'Z-0000005-L',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'F39DC71B940A38E7349F7A66BD5782092B8C594D791E06EB47E0E295E828A540',X'03F2DCB7D40FB16D1E540DDEBF24FE6914759830C2357FFAF0BA3CDE397BA315');
INSERT INTO "journal" VALUES(455,'Z-0000017-D',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'D746C8BE8FAA678482FA5E713F2E1FE1932D26E331B82A1BCB86877D277324B2',X'C94E2E581944A20B5167E48709ABE2759A95FF75FCB6C01A74D9CAD5BA763E1E');
INSERT INTO "journal" VALUES(456,'Z-0000007-H',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'EBBB94A33A95FCD45FF69E33A9FC0523F2C887A626EEE1B54DFC6B77C7453999',X'0B1EE6B58681097C63C23C5F186D78A4BFFD9B1ACE651D96EE536D21E4E3EBCF');
INSERT INTO "journal" VALUES(457,'Z-0000013-L',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'25970F7D40F6967B6BFD8C8F369B67411FFA6BD8F7539F33640F64E4341DF76E',X'C92E900C26A7971DBB89531896BA02B65DA9983DC2F7DA318CEAF952695234E4');
INSERT INTO "journal" VALUES(458,'Z-0000003-P',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'7BA707D1D1344A6B3305FD636BBE05F67BF4ADD9D170E2FAF4CC12D492C97C13',X'5EB37FC17640F99E641CC719DE8F9A908B5223AEC824C711558042ED39DB3A54');
INSERT INTO "journal" VALUES(459,'Z-0000019-9',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'3CBDF42FC41ACE09AD944F7C8400386A5BBB8D75D61D73DE575627095DF30680',X'FE5BCA3FED194489DB421BFF7B7FCC6D553288016D13ADD961B9D01527022E10');
INSERT INTO "journal" VALUES(460,'Z-0000009-D',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'46C112EDF0751CE273DC72DE5668D5417E866E61A0C7F731233DBF260CDB8FE8',X'EC02F35DBA594744331CD9F47DE0388F48B5B4AAFAA9881A69C877DA179AA894');
INSERT INTO "journal" VALUES(461,'Z-0000011-P',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'04EB95C06CDB31B2659536DEF65BDA0452395A779E3274EDBE0CCF812E64A74E',X'11546DC0A7FB9BC87ED9C364AC3DFC9C451D5749716E2A53D41EAF3BB8F4FB0F');
INSERT INTO "journal" VALUES(462,'Z-0000001-T',8,'2026-11-23T01:09:21.957041Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'e519eb4007e94cdcbcbfc2b33e28273e','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'2F95BDE97F379175964A17465CDF316CB2B04B1F586395FD2AE39F51D3B638C4',X'5EE70E162BEA0341958F57565AC89C1B20AB360A3262A3D5FE48689888D50B73');
INSERT INTO "journal" VALUES(463,'K-0000020-F',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'51D0F91AD8702A2E3136C611F078D6B620C3948B81AA7299D4969F947AEFBAB9',X'1233729C1A55AAD083C17DA903A454A9F99B2869F7F72A53F86566D5A2731ED5');
INSERT INTO "journal" VALUES(464,'K-0000022-B',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'34FDB9E70A6EFB494361C51668276EC65553FE1BE268E649428E156E7F9A318B',X'52D7562B7DFC724E820688AE37AE2DB683995AF5E3F2F414A97DD227A5DFC5FA');
INSERT INTO "journal" VALUES(465,'K-0000024-7',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'EE2D80FD2B91480021DF7F17FFEF4B69CDB6303F2A8EE1E5E2BBAC4B5A8EA96F',X'75E4164101E7B0A79E86186F7A639A6F2AF0E3CABAF40FB84E38655B0D81F49F');
INSERT INTO "journal" VALUES(466,'K-0000026-3',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'0B2CB6A1C4EF80AF677B524D499E152CFF4D0E57FFF8C69BE3C361F83162118D',X'D7A29FB306FD0D41220EFEC2A7B517A04921AFC9E70F5CEFD397E1A93F9D9657');
INSERT INTO "journal" VALUES(467,'K-0000028-0',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'A06BFF4694B78D8BAFE74EFA47C67E3C8CB21685F42024309E41EE9B0C745F37',X'0998B631277DDCC5CFBC098CFF4F886FDEC18EA0FFC75F022A0B6DCF6DF9BE73');
INSERT INTO "journal" VALUES(468,'K-0000030-B',4,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','3d027c80b66e42b3b2abaa4214f87965','{"batch":"W-0000005-C"}',NULL,X'AFC9B648A895F9072CA6BAF1CA93D2F87E6480100341E73FE74AE41008E4382F',X'EB37BBEB90F96F00478DB5A732207CB12E59E8D929246BA858C3029B68EC50FA');
INSERT INTO "journal" VALUES(469,'W-0000005-C',2,'2026-11-23T01:09:22.002739Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','3d027c80b66e42b3b2abaa4214f87965','{"parcels":6}',NULL,X'65F01F62A677FEF1CE422025824641497A19404FE94240B5D6AABB1B2E6322E2',X'DFAEDCAE8048FAD012F7E53128B4938AF2E64DA76EE256CF5B21AEAE547527A9');
INSERT INTO "journal" VALUES(470,'K-0000020-F',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'1233729C1A55AAD083C17DA903A454A9F99B2869F7F72A53F86566D5A2731ED5',X'F26441A60CD3BB40CAAA2FC8505718DF4AF179C914A8E71466BACC1B3A5402DF');
INSERT INTO "journal" VALUES(471,'K-0000022-B',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'52D7562B7DFC724E820688AE37AE2DB683995AF5E3F2F414A97DD227A5DFC5FA',X'7C8F98D3759B0642E18446B6A5B42CF7F000D7A8751F71962D0595637D1FD7FF');
INSERT INTO "journal" VALUES(472,'K-0000024-7',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'75E4164101E7B0A79E86186F7A639A6F2AF0E3CABAF40FB84E38655B0D81F49F',X'219306E09D058DC0E77757CE4756B5CEB1188DD4A3DF72538E5DF465E494C0EC');
INSERT INTO "journal" VALUES(473,'K-0000026-3',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'D7A29FB306FD0D41220EFEC2A7B517A04921AFC9E70F5CEFD397E1A93F9D9657',X'17E600493484F352B36B44310934F457D3A876387B7EDA62D19A4E43EECA26C5');
INSERT INTO "journal" VALUES(474,'K-0000028-0',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'0998B631277DDCC5CFBC098CFF4F886FDEC18EA0FFC75F022A0B6DCF6DF9BE73',X'F7038C80C1964F39D6B04B86A8684426A4CA2D621FBADAB8C1905D05A030B89D');
INSERT INTO "journal" VALUES(475,'K-0000030-B',5,'2026-11-23T01:09:22.010928Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','1a01f3fb5bde4ed1bbba0dde08e9dd61','{"batch":"W-0000005-C"}',NULL,X'EB37BBEB90F96F00478DB5A732207CB12E59E8D929246BA858C3029B68EC50FA',X'C142135B113953309F285BE25D0F386958276FC8EC176FD8EA5C7B2B01781D38');
INSERT INTO "journal" VALUES(476,'Z-0000015-H',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'44C9136417D29DD0F12AFB8319AEBAFFFF4D7E0EC72F9D7E3E58CBD302CC4B7C',X'43C9B81624FDBD387E094AB2EAD02755AF1B55F02B575E53E4F5F26A7526388A');
INSERT INTO "journal" VALUES(477,'Z-0000005-L',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'03F2DCB7D40FB16D1E540DDEBF24FE6914759830C2357FFAF0BA3CDE397BA315',X'50EE6AD5FC71F198491E116B54EC3717BB8E2926AEC0226CF0774C58C4D6F265');
INSERT INTO "journal" VALUES(478,'Z-0000017-D',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'C94E2E581944A20B5167E48709ABE2759A95FF75FCB6C01A74D9CAD5BA763E1E',X'218907A2C36615957A2CDF71249657FC5C411694228C1B52AB0B4EA7AE5402CA');
INSERT INTO "journal" VALUES(479,'Z-0000007-H',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'0B1EE6B58681097C63C23C5F186D78A4BFFD9B1ACE651D96EE536D21E4E3EBCF',X'B88394F9AF437ECC279206B65FA1D9972B650F742718E2EAFFB9A0BF2204E45F');
INSERT INTO "journal" VALUES(480,'Z-0000013-L',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'C92E900C26A7971DBB89531896BA02B65DA9983DC2F7DA318CEAF952695234E4',X'663686082451406B3DD3F75FBBF85EC104B26E6327745EF75B709AB83B4E9320');
INSERT INTO "journal" VALUES(481,'Z-0000003-P',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'5EB37FC17640F99E641CC719DE8F9A908B5223AEC824C711558042ED39DB3A54',X'F9B22B43D98B55AEA0EA3D125363267A06DE424FD2014003CA5E33B645B9942C');
INSERT INTO "journal" VALUES(482,'Z-0000019-9',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'FE5BCA3FED194489DB421BFF7B7FCC6D553288016D13ADD961B9D01527022E10',X'5454C812FB2EC638C0AAD6156FEBC290977C3A5E433BCA2E09CE089F29CAF14E');
INSERT INTO "journal" VALUES(483,'Z-0000009-D',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'EC02F35DBA594744331CD9F47DE0388F48B5B4AAFAA9881A69C877DA179AA894',X'F2A488DA8879FBB3FC6EFDF8F71DA43228111FDFCC0516B4755CC63BCCBEE81C');
INSERT INTO "journal" VALUES(484,'Z-0000011-P',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'11546DC0A7FB9BC87ED9C364AC3DFC9C451D5749716E2A53D41EAF3BB8F4FB0F',X'3CB967409BC01741F2A34BE4B05B9107702DCEB69C210F038D1A42D14FAD54BE');
INSERT INTO "journal" VALUES(485,'Z-0000001-T',9,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'97c478a3070e456aa6afae22dd66d9c1','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'5EE70E162BEA0341958F57565AC89C1B20AB360A3262A3D5FE48689888D50B73',X'BCA0A6E7A130E006FB7E8CA7334EF92C1222C22B530DB91F6200D590E5B0FE20');
INSERT INTO "journal" VALUES(486,'W-0000005-C',3,'2026-11-23T01:09:22.040169Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','97c478a3070e456aa6afae22dd66d9c1','{"parcels":6}',NULL,X'DFAEDCAE8048FAD012F7E53128B4938AF2E64DA76EE256CF5B21AEAE547527A9',X'9941C8E471408B600D72D3DAFA2D464BC94F46417CD98FEF1BE88B831F7534D5');
INSERT INTO "journal" VALUES(487,'K-0000020-F',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'F26441A60CD3BB40CAAA2FC8505718DF4AF179C914A8E71466BACC1B3A5402DF',X'D6CAD5AB7142F21E3126EBEC3CD8D0520324B616533B31E711718CC13B3DD356');
INSERT INTO "journal" VALUES(488,'K-0000022-B',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'7C8F98D3759B0642E18446B6A5B42CF7F000D7A8751F71962D0595637D1FD7FF',X'90AEA9B44576635A738A380770646215C4A777ACA32ED6804E8B2E8596C92218');
INSERT INTO "journal" VALUES(489,'K-0000024-7',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'219306E09D058DC0E77757CE4756B5CEB1188DD4A3DF72538E5DF465E494C0EC',X'AAC31104D28B2A7F0600285E7EC404A8003E1D36D47348BADA25037E1D30F6C4');
INSERT INTO "journal" VALUES(490,'K-0000026-3',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'17E600493484F352B36B44310934F457D3A876387B7EDA62D19A4E43EECA26C5',X'03CDCA2E65D7607178CD01F38B861ADC034459DE58C576767E4D14D9E2B074DE');
INSERT INTO "journal" VALUES(491,'K-0000028-0',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'F7038C80C1964F39D6B04B86A8684426A4CA2D621FBADAB8C1905D05A030B89D',X'2ADFF73008AE2418229B1A304AB4A49752CD3611B5B97DA68F93B6F5F1A16453');
INSERT INTO "journal" VALUES(492,'K-0000030-B',6,'2026-11-23T01:09:22.068155Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','528d5ab5546148c9aea65d557d8ba0b9','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'C142135B113953309F285BE25D0F386958276FC8EC176FD8EA5C7B2B01781D38',X'B6A60BACB70783D2D0351F20957320AAE385C82F372453C02EC8A5BFF7E580C6');
INSERT INTO "journal" VALUES(493,'W-0000005-C',4,'2026-11-23T01:09:22.090862Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','4bfb7b70d58949b69d121afa05de9aac','{}',NULL,X'9941C8E471408B600D72D3DAFA2D464BC94F46417CD98FEF1BE88B831F7534D5',X'CD42F92172569D5EC14A81B389077A1BFE55942B5E9375FD5166DAAD5283768F');
INSERT INTO "journal" VALUES(494,'K-0000020-F',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'D6CAD5AB7142F21E3126EBEC3CD8D0520324B616533B31E711718CC13B3DD356',X'7CCC388BF4C4101482C1E4257CDC14FA649D35931777CC259966A58DDC894E2E');
INSERT INTO "journal" VALUES(495,'K-0000022-B',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'90AEA9B44576635A738A380770646215C4A777ACA32ED6804E8B2E8596C92218',X'A337B6C9864785C602287609F30D9EA51C8825FF04F791FDA42D1005726844F5');
INSERT INTO "journal" VALUES(496,'K-0000024-7',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'AAC31104D28B2A7F0600285E7EC404A8003E1D36D47348BADA25037E1D30F6C4',X'E5BAC71B36F548C9DD06B54AC0E9DCAA9798C3D646E9E27E88DAE50B226EFE83');
INSERT INTO "journal" VALUES(497,'K-0000026-3',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'03CDCA2E65D7607178CD01F38B861ADC034459DE58C576767E4D14D9E2B074DE',X'AC607D0452172840914C30DB93B8550DCA878523D8822A61AFDB177D986B8F86');
INSERT INTO "journal" VALUES(498,'K-0000028-0',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'2ADFF73008AE2418229B1A304AB4A49752CD3611B5B97DA68F93B6F5F1A16453',X'4D66FD4C2C0BDAA5AC7727EF28C10F942EAB0ED44864BC1D60B08BB73CF41AF9');
INSERT INTO "journal" VALUES(499,'K-0000030-B',7,'2026-11-23T01:09:22.106889Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5eb01e02ab4c4b59b4621b5a170032bf','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'B6A60BACB70783D2D0351F20957320AAE385C82F372453C02EC8A5BFF7E580C6',X'413CA4E977C55B9167A58E42E3FB8B7F6B8188EAAFD8E98A0B2FCDB412F0A531');
INSERT INTO "journal" VALUES(500,'W-0000006-A',1,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','6b07c8f9326340e3b3384bde98b1d9b8','{"kit":"B"}',NULL,X'',X'4227D94F840D8653591D76B121AE8BF72141320C2B085BBB2CE975E608F4ED98');
INSERT INTO "journal" VALUES(501,'K-0000021-D',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'3524F78746BC7A9803437B63FB07E4CC3CBDD266FFFF121514F9C3EB02E93980',X'E0945C05C4C735179690FCEB986FEF9858F7C21449B9FD918937DF6D6429F0BA');
INSERT INTO "journal" VALUES(502,'K-0000023-9',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'03ABD5107C4DE049D2942BA19E94555B541CEC77D809F61629F74BD160F04CD5',X'A88CD9A1B24CA267134819BAC71C4573E46F88EECAA1E5455398ADB958417D0D');
INSERT INTO "journal" VALUES(503,'K-0000025-5',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'DCBDFB8B4BC6100A79C8BD4E558A3CC5CD08E6D5EB140AA9B52B124EF03C2105',X'128DD7E497DA274D55C55DE4FF9CA5D7AE475B53883541726A6BEADDEDBDF695');
INSERT INTO "journal" VALUES(504,'K-0000027-1',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'5946FDCF32F701FD3CB5CB6ADE345A4852FCB5F368AC5F1D212F723592ED8EEC',X'400353F465F435E8983DED602B5A93DB8288AA892F3E754F26AF2BDB01AB405A');
INSERT INTO "journal" VALUES(505,'K-0000029-Y',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'0850FD26F2AB6935EB63F17323AB5B30B4446859528A4DD181D5A8AFE954D5C9',X'29CCD8B510E8D5B0672C2F701C1B550B887A6A9F7B978A395B07454FA934964A');
INSERT INTO "journal" VALUES(506,'K-0000031-9',3,'2026-11-23T01:09:22.124705Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','6b07c8f9326340e3b3384bde98b1d9b8','{"batch":"W-0000006-A"}',NULL,X'DA23DEDF77DDFCF0D10241C26FE509D7522A42699BC6B12C63070FEEEED6FB2B',X'F41E70FFF33FA4F6645DEDFDC19533727B6CBD2D7AEFBD6ED3D92834648B2C37');
INSERT INTO "journal" VALUES(507,'K-0000021-D',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'E0945C05C4C735179690FCEB986FEF9858F7C21449B9FD918937DF6D6429F0BA',X'416A96EC97D2E26FAF4EDD553A46D5BC07EE99BECA3068156A6A0E3416781829');
INSERT INTO "journal" VALUES(508,'K-0000023-9',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'A88CD9A1B24CA267134819BAC71C4573E46F88EECAA1E5455398ADB958417D0D',X'C5FE0B7B3B779117C58936849FDCDBE36E56110F433E611F3D4676EBA6BC453E');
INSERT INTO "journal" VALUES(509,'K-0000025-5',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'128DD7E497DA274D55C55DE4FF9CA5D7AE475B53883541726A6BEADDEDBDF695',X'A2F89B70DBE592B31A22A827FFA4F9B1ED6F22FEB3789F0F18976083B005797D');
INSERT INTO "journal" VALUES(510,'K-0000027-1',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'400353F465F435E8983DED602B5A93DB8288AA892F3E754F26AF2BDB01AB405A',X'B3D70117C657DEFAFC60E778B75D7071D49A5DCD78989647F68F6C21F3075BC3');
INSERT INTO "journal" VALUES(511,'K-0000029-Y',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'29CCD8B510E8D5B0672C2F701C1B550B887A6A9F7B978A395B07454FA934964A',X'345B5F702069A9BF262B84E25A5AB215DE42647B18D1B22F533086663C9FF04E');
INSERT INTO "journal" VALUES(512,'K-0000031-9',4,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"batch":"W-0000006-A","services":"1"}',NULL,X'F41E70FFF33FA4F6645DEDFDC19533727B6CBD2D7AEFBD6ED3D92834648B2C37',X'E7DD0FDD33210ED2470C65A7D1613A3736094CD75D55250E0A32F90CB5994C55');
INSERT INTO "journal" VALUES(513,'W-0000006-A',2,'2026-11-23T01:09:22.167099Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','ef2f5dcbd7064bb7bf66776a3dd3fdf6','{"parcels":6}',NULL,X'4227D94F840D8653591D76B121AE8BF72141320C2B085BBB2CE975E608F4ED98',X'1BB287D42162A01C615F3160E3A9BD4FFC575E1040E62A29266EADBD48BA4A34');
INSERT INTO "journal" VALUES(514,'K-0000021-D',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'416A96EC97D2E26FAF4EDD553A46D5BC07EE99BECA3068156A6A0E3416781829',X'F12D02B7B9554CF8C177FAD1E61B1F3AE5444A4DBA96E4D388E5603AD198EB3F');
INSERT INTO "journal" VALUES(515,'K-0000023-9',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'C5FE0B7B3B779117C58936849FDCDBE36E56110F433E611F3D4676EBA6BC453E',X'D079C8BD8D9C7CFE521C8070D291DA5DB0EC067ABEA779000B095B071406922D');
INSERT INTO "journal" VALUES(516,'K-0000025-5',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'A2F89B70DBE592B31A22A827FFA4F9B1ED6F22FEB3789F0F18976083B005797D',X'3620DA7564055FDA7EF9D962B5FB88A910C2833A0A947AD8B9FAA6D7B8590A39');
INSERT INTO "journal" VALUES(517,'K-0000027-1',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'B3D70117C657DEFAFC60E778B75D7071D49A5DCD78989647F68F6C21F3075BC3',X'580923F76538C2F7B00FAF8CF05781D371C19E335E282BBDE35873A9A1AEA949');
INSERT INTO "journal" VALUES(518,'K-0000029-Y',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'345B5F702069A9BF262B84E25A5AB215DE42647B18D1B22F533086663C9FF04E',X'B208AC09F6DB58275AD535BCCE4DB229DAAD58B1A5D564FDAA8A63BFD09CD3B8');
INSERT INTO "journal" VALUES(519,'K-0000031-9',5,'2026-11-23T01:09:22.189541Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2cbb74b4bf1c44b68122c5df2f3167df','{"batch":"W-0000006-A"}',NULL,X'E7DD0FDD33210ED2470C65A7D1613A3736094CD75D55250E0A32F90CB5994C55',X'B8E7A3275EF22D95D07810E998F12245D08FE275B8553796908DE2A7992784B8');
INSERT INTO "journal" VALUES(520,'W-0000006-A',3,'2026-11-23T01:09:22.199290Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','42f162b73d484177aa37485d24f20e23','{"parcels":6}',NULL,X'1BB287D42162A01C615F3160E3A9BD4FFC575E1040E62A29266EADBD48BA4A34',X'B16F2696C6E852163124FF396E868CA62D5E364C905D18315160FE527A6A917A');
INSERT INTO "journal" VALUES(521,'K-0000021-D',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'F12D02B7B9554CF8C177FAD1E61B1F3AE5444A4DBA96E4D388E5603AD198EB3F',X'8D42772677DB857C1D6EEB6F35DD866AB7B856C842332FA9A0136C30A9AF6DB0');
INSERT INTO "journal" VALUES(522,'K-0000023-9',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'D079C8BD8D9C7CFE521C8070D291DA5DB0EC067ABEA779000B095B071406922D',X'9730332E377B7C408167199D98A227DB3253D34863829E201E94FDAE4A772855');
INSERT INTO "journal" VALUES(523,'K-0000025-5',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'3620DA7564055FDA7EF9D962B5FB88A910C2833A0A947AD8B9FAA6D7B8590A39',X'51DEF96E237B6FED1D4FC52B63B7DC6C372786015691A8201344F98FE9D5DEED');
INSERT INTO "journal" VALUES(524,'K-0000027-1',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'580923F76538C2F7B00FAF8CF05781D371C19E335E282BBDE35873A9A1AEA949',X'58BD891199711097388FF651045661064EB53286138BBC1263230869646716B4');
INSERT INTO "journal" VALUES(525,'K-0000029-Y',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'B208AC09F6DB58275AD535BCCE4DB229DAAD58B1A5D564FDAA8A63BFD09CD3B8',X'5CDBF6EAC296BF88FED5657E040097C7294EDE9B6B23DC520786453756DF8B9B');
INSERT INTO "journal" VALUES(526,'K-0000031-9',6,'2026-11-23T01:09:22.222997Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3277571f1b3646f592b946821ba958f3','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'B8E7A3275EF22D95D07810E998F12245D08FE275B8553796908DE2A7992784B8',X'495BAC0B834A00E611703321CF176FAA9B79D67311E21FCD49BA95E73D452D5E');
INSERT INTO "journal" VALUES(527,'W-0000006-A',4,'2026-11-23T01:09:22.246632Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','4e08d257930a4f25a9f6445effd55a76','{}',NULL,X'B16F2696C6E852163124FF396E868CA62D5E364C905D18315160FE527A6A917A',X'CB9FAE9A39F3B4DFE351FAD04A57D9CCDF969A10EC245B53AE164ADCFA28FFCB');
INSERT INTO "journal" VALUES(528,'K-0000021-D',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'8D42772677DB857C1D6EEB6F35DD866AB7B856C842332FA9A0136C30A9AF6DB0',X'D348CE67CDBBB662819F533C9D2B0ECF8843BFA4C1DA74CFB69118B58EC20463');
INSERT INTO "journal" VALUES(529,'K-0000023-9',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'9730332E377B7C408167199D98A227DB3253D34863829E201E94FDAE4A772855',X'C174E386BB96FBC82049776E955BF3FB8183C48550CE7C54E6D5AB40C8F00128');
INSERT INTO "journal" VALUES(530,'K-0000025-5',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'51DEF96E237B6FED1D4FC52B63B7DC6C372786015691A8201344F98FE9D5DEED',X'5FFA68925C4180740E4B92D01C293DC3A927B893E2521541AB18B81E24D41AEE');
INSERT INTO "journal" VALUES(531,'K-0000027-1',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'58BD891199711097388FF651045661064EB53286138BBC1263230869646716B4',X'C54280A2230E041A03AE988B015D741C1A603F0E85DF05B8D5F37083B338C3D1');
INSERT INTO "journal" VALUES(532,'K-0000029-Y',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'5CDBF6EAC296BF88FED5657E040097C7294EDE9B6B23DC520786453756DF8B9B',X'5F2CF48F91B3F03E5792F9E5B4B19993F74C761D06D2E58E34F6EF7AD9C5C8DE');
INSERT INTO "journal" VALUES(533,'K-0000031-9',7,'2026-11-23T01:09:22.264412Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','5ac871804249407ab82b6ce7cc63d382','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'495BAC0B834A00E611703321CF176FAA9B79D67311E21FCD49BA95E73D452D5E',X'C0C7BCD11479D6B324B9B72C1ED4D63C1F826E8ADF3BF0150679EEE2010A2BB1');
INSERT INTO "journal" VALUES(534,'B-0000010-T',1,'2026-11-23T01:09:22.274604Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','8c0344d7c8854bfd9780b6f6703ee204','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'80B58300970594CD9D557A65700E12595E86457B189AF4C7040EA0AEADB6FAC6');
INSERT INTO "journal" VALUES(535,'A-0000023-G',1,'2026-11-23T01:09:22.274604Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','8c0344d7c8854bfd9780b6f6703ee204','{"batch":10,"programme":1,"row":2}',NULL,X'',X'B7AC2B232534AA03DC9C7D953162CFC9941D92C75E84F6D50830F2672C212C46');
INSERT INTO "journal" VALUES(536,'A-0000024-E',1,'2026-11-23T01:09:22.274604Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','8c0344d7c8854bfd9780b6f6703ee204','{"batch":10,"programme":1,"row":3}',NULL,X'',X'1D68C0155BC291842433EA29CFB8CA885D887D6EC8650D1525FFA537AA9F6F17');
INSERT INTO "journal" VALUES(537,'A-0000025-C',1,'2026-11-23T01:09:22.274604Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','8c0344d7c8854bfd9780b6f6703ee204','{"batch":10,"programme":1,"row":4}',NULL,X'',X'B2DABB27B7E83E0504D17F8A98EDFD59D636AE4FBF2447B41055E662B66F9D8B');
INSERT INTO "journal" VALUES(538,'A-0000026-A',1,'2026-11-23T01:09:22.274604Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','8c0344d7c8854bfd9780b6f6703ee204','{"batch":10,"programme":1,"row":5}',NULL,X'',X'DBE9064E96A0A02BC8FC25A1ADC34CFEACA6C1F7AE5D1C8BE9E4C8A02CAD3EBA');
INSERT INTO "journal" VALUES(539,'Q-0000004-V',1,'2026-11-23T01:09:22.315817Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','a81036c63b324f7f85e45f011397947c','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'47CD2EE989F7EA5EBB568BB41376AADE9E7E24B86D2FBCB966766B04B4CF6CD0',X'',X'1D78746398B76CD918C022542DB500E745F450AC42F2747FEBFE0D75DA4A909C');
INSERT INTO "journal" VALUES(540,'Q-0000004-V',2,'2026-11-23T01:09:22.315817Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','a81036c63b324f7f85e45f011397947c','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'BA1F397738C9449DE48F545401D555F5C4B1ECE326F88BA0D307D59D17743418',X'1D78746398B76CD918C022542DB500E745F450AC42F2747FEBFE0D75DA4A909C',X'A4EED85046BEE3B8EFC0ED3FF357D107DBFAE9D048739FE44CFF7D3B7525256F');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',3,'2026-11-23T01:09:22.315817Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','a81036c63b324f7f85e45f011397947c','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'A4EED85046BEE3B8EFC0ED3FF357D107DBFAE9D048739FE44CFF7D3B7525256F',X'E675C858B68C06639E511A2143A1B01900264E73DDEEB68D81996798A9635E36');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',4,'2026-11-23T01:09:22.315817Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','a81036c63b324f7f85e45f011397947c','{"category":"status"}',X'5B1FE160C22E96F4C2F198F459C11C50B35B5F33C926E44A1D21E2AF371F53E7',X'E675C858B68C06639E511A2143A1B01900264E73DDEEB68D81996798A9635E36',X'995C80579E34EC5993EAA8DA1A8228361FA4A486CD03588E87DABB1DA72EC5D7');
INSERT INTO "journal" VALUES(543,'K-0000021-D',8,'2026-11-23T01:09:22.331286Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','798cf2a1453943afb754e92404d550c6','{"on":"2020-01-10"}',NULL,X'D348CE67CDBBB662819F533C9D2B0ECF8843BFA4C1DA74CFB69118B58EC20463',X'E1493A0FC62F5D78007815FD8FDC4AF1425323ADAA9E81AF959818FD6088AF8E');
INSERT INTO "journal" VALUES(544,'K-0000023-9',8,'2026-11-23T01:09:22.331286Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','798cf2a1453943afb754e92404d550c6','{"on":"2020-01-10"}',NULL,X'C174E386BB96FBC82049776E955BF3FB8183C48550CE7C54E6D5AB40C8F00128',X'CC11D69F60C684984F43454DEC46A0BE06D9C2BF781755AE3277D848C247008C');
INSERT INTO "journal" VALUES(545,'K-0000025-5',8,'2026-11-23T01:09:22.331286Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','798cf2a1453943afb754e92404d550c6','{"on":"2020-01-10"}',NULL,X'5FFA68925C4180740E4B92D01C293DC3A927B893E2521541AB18B81E24D41AEE',X'D0FE4A8F6EC90AB4EFC66CD9492AAEC5471FDC134892060CD50505070FBD06BA');
INSERT INTO "journal" VALUES(546,'K-0000027-1',8,'2026-11-23T01:09:22.331286Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','798cf2a1453943afb754e92404d550c6','{"on":"2020-01-10"}',NULL,X'C54280A2230E041A03AE988B015D741C1A603F0E85DF05B8D5F37083B338C3D1',X'5DA13943D09457C0A330BC7AB0E5A2752D33E02704007F54E159A086A5AC47C2');
INSERT INTO "journal" VALUES(547,'K-0000031-9',8,'2026-11-23T01:09:22.331286Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','798cf2a1453943afb754e92404d550c6','{"on":"2020-01-10"}',NULL,X'C0C7BCD11479D6B324B9B72C1ED4D63C1F826E8ADF3BF0150679EEE2010A2BB1',X'00E0F89D8392F62794029386D8B7C059F430F4BA9D525598D6E2B1E62DB33229');
INSERT INTO "journal" VALUES(548,'K-0000029-Y',8,'2026-11-23T01:09:22.350791Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','fca38ea82f6f4cbe886fb6e414b01c16','{"on":"2020-01-11"}',NULL,X'5F2CF48F91B3F03E5792F9E5B4B19993F74C761D06D2E58E34F6EF7AD9C5C8DE',X'9C71C52EAEC634BD90CE281B90C96FB51BBCBCA758DEB28548A962EDB88521EB');
INSERT INTO "journal" VALUES(549,'A-0000020-M',2,'2026-11-23T01:09:22.366461Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','64ec2da0b6054477864c9bbec17f8d2a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'22114E73E63D65E46EE0869DBE79554694B889921683CC520FD2BE8E0EE4F1BA',X'B3FBF47485545AD53A8B3CD97C8E64FF87C7F58F79E7D1187C779479131E1C9F');
INSERT INTO "journal" VALUES(550,'K-0000020-F',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'7CCC388BF4C4101482C1E4257CDC14FA649D35931777CC259966A58DDC894E2E',X'938BBA29ED5D51B6ABE6A625F26A62E6E3E595501F2A67C50C90FC74EBEC4D44');
INSERT INTO "journal" VALUES(551,'K-0000022-B',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'A337B6C9864785C602287609F30D9EA51C8825FF04F791FDA42D1005726844F5',X'E10D515B87CB9D34CF38E8B71D087FD0A80126E6EF66FC3260B6F0945D9C251B');
INSERT INTO "journal" VALUES(552,'K-0000024-7',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'E5BAC71B36F548C9DD06B54AC0E9DCAA9798C3D646E9E27E88DAE50B226EFE83',X'85773254F8CE24A2276AF8F9B3F8DB00BBA07B4C30348AE1BF1F3C704A4DD05E');
INSERT INTO "journal" VALUES(553,'K-0000026-3',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'AC607D0452172840914C30DB93B8550DCA878523D8822A61AFDB177D986B8F86',X'47286E8568142FFCDD7E8248AE8329412728CF5D1C2AA525D495292F111737E2');
INSERT INTO "journal" VALUES(554,'K-0000028-0',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'4D66FD4C2C0BDAA5AC7727EF28C10F942EAB0ED44864BC1D60B08BB73CF41AF9',X'5ADB288894ACC395D92CB416512F277EAA9CDEFBBA99A64A112D85552B3B048E');
INSERT INTO "journal" VALUES(555,'K-0000030-B',8,'2026-11-23T01:09:22.376155Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6654c5632cb74b918369c5544b5e4675','{"on":"2020-01-10"}',NULL,X'413CA4E977C55B9167A58E42E3FB8B7F6B8188EAAFD8E98A0B2FCDB412F0A531',X'432A65039127FB0757CA52F923C097AB45339356DEDF828AAE5BB377AF4B39EF');
INSERT INTO "journal" VALUES(556,'A-0000025-C',2,'2026-11-23T01:09:22.385326Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','59874f30373f493bb1d838d2b5c6b001','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'B2DABB27B7E83E0504D17F8A98EDFD59D636AE4FBF2447B41055E662B66F9D8B',X'C89FDBB3014F7AA9B7D6B26A558D4A900507C5DA5BC2F675A205B385485F25E6');
INSERT INTO "journal" VALUES(557,'A-0000026-A',2,'2026-11-23T01:09:22.398761Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','9b41d96672014f59988ee493969cc43c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'DBE9064E96A0A02BC8FC25A1ADC34CFEACA6C1F7AE5D1C8BE9E4C8A02CAD3EBA',X'77194652D4501740C73CD954F350EBC2B8747B7235FFEA4C1C9806888A5F7FBE');
INSERT INTO "journal" VALUES(558,'cutoff:2020-01-21',1,'2026-11-23T01:09:22.410949Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'6F7BF7330D9AADEFECC6DF6B51D5FA65F6334E380AB96B4D5013AF39271B2FE7');
INSERT INTO "journal" VALUES(559,'A-0000016-E',3,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','352483576b824a04a0d1165497c93371','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'E4AC645C39F4664AED81F44133BC5661F244715819218CF8886D7F4170542C71',X'E06BAE059A9BEEBE9EF3BE2F8A1582DBED7CFADFA1E2D4B36CEE1D3E56FA9856');
INSERT INTO "journal" VALUES(560,'A-0000017-C',3,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','352483576b824a04a0d1165497c93371','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'E39EFA6849A2F97BE39FE4AB641CB17979E342B8A2AE04EFA318531E73E22916',X'DD728B2FF1050C798D6BB1C2F7F047C932E9B9EFE1E6DAAD3EC26F0AB7A91694');
INSERT INTO "journal" VALUES(561,'A-0000018-A',3,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','352483576b824a04a0d1165497c93371','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'80F9A3C42C6A7D7B1CD93CAE22225305D45DAD9FC4EC76585F09B9FBB6BE3E28',X'07E7D0289C9F96F9DE1DFF0F3C660A45934CEFDD7784A3025CFC4E18D3ED8EBA');
INSERT INTO "journal" VALUES(562,'K-0000032-7',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"A"}',NULL,X'',X'D03808815961625D9095EFC29876E89007FD8E542A1E665AFDA32E7361376EA4');
INSERT INTO "journal" VALUES(563,'K-0000033-5',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"B"}',NULL,X'',X'3915E7BD804361DEB7FB4D40514E6035F2A884259B157FDE2173489E1991A8CE');
INSERT INTO "journal" VALUES(564,'K-0000034-3',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"A"}',NULL,X'',X'03C2099A338D3504F4E962D13F5217306F8FE3B00223F0776826215021B1008D');
INSERT INTO "journal" VALUES(565,'K-0000035-1',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"B"}',NULL,X'',X'F7509B97D3513D714CCD25E7CA2E84CC5DACCD382713D4DF4E9D7FF97C2E25CF');
INSERT INTO "journal" VALUES(566,'K-0000036-0',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"A"}',NULL,X'',X'649F39A07F9F45AD1336E164DA62F1DD2DD197B48FB193C2CF2D9EACEEC07CD3');
INSERT INTO "journal" VALUES(567,'K-0000037-Y',1,'2026-11-23T01:09:22.412208Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','352483576b824a04a0d1165497c93371','{"kit":"B"}',NULL,X'',X'FAF72F5E45F71D15173C92EDA033E097040D3ABF382D533A5B80CB37FAF228DB');
INSERT INTO "journal" VALUES(568,'cutoff:2020-01-21',2,'2026-11-23T01:09:22.444453Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','75425aece64540eba1b15427023f6913','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'6F7BF7330D9AADEFECC6DF6B51D5FA65F6334E380AB96B4D5013AF39271B2FE7',X'97C8A6C7051D78AB1F475D24A8AA7442BD7012FF274047742312F26AB73FE6CD');
INSERT INTO "journal" VALUES(569,'Q-0000005-T',1,'2026-11-23T01:09:22.456265Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','f4a34a1b14a34eb88e26d9c676155252','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'3CCC7B5C368B19C66ED1C7789DC96C29E860E6798ADCE2A99B9A831747D1D947',X'',X'DA6C66C061910212F7DEC80F61BC84A140B2C46D66D151015331BBE82D3C3C6F');
INSERT INTO "journal" VALUES(570,'Q-0000005-T',2,'2026-11-23T01:09:22.456265Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','f4a34a1b14a34eb88e26d9c676155252','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'EDD9BC9A104000EBE831FC6C77B98C78392E9516389BBA8824F8284165F92F68',X'DA6C66C061910212F7DEC80F61BC84A140B2C46D66D151015331BBE82D3C3C6F',X'A8A55BF26CA26D56D76AB77CD679FA735D1E3E2C6DF6379F1E833E05002A2556');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',3,'2026-11-23T01:09:22.456265Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','f4a34a1b14a34eb88e26d9c676155252','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'A8A55BF26CA26D56D76AB77CD679FA735D1E3E2C6DF6379F1E833E05002A2556',X'E4ADEA40EB8726ACD8CB869159D7DFA213545A76B79C80424709CA1425B1B041');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',4,'2026-11-23T01:09:22.456265Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','f4a34a1b14a34eb88e26d9c676155252','{"category":"status"}',X'D7942062B01BCA23766C4582BADC7A3D7CC91E839ACAFAD710951159DE2DA8E4',X'E4ADEA40EB8726ACD8CB869159D7DFA213545A76B79C80424709CA1425B1B041',X'4BA8654AC39A660472F91C3594075316951DBC535EAA455A4860A7D052390C3B');
INSERT INTO "journal" VALUES(573,'K-0000032-7',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'D03808815961625D9095EFC29876E89007FD8E542A1E665AFDA32E7361376EA4',X'A958CC2D6A7919490346560829FF7A031C1F68195E15E854DA7AE24A6816DA85');
INSERT INTO "journal" VALUES(574,'K-0000033-5',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'3915E7BD804361DEB7FB4D40514E6035F2A884259B157FDE2173489E1991A8CE',X'1847CE077DAA9D220B2D8DFB40360A92691E6851F94355220195F8BA2D4CB536');
INSERT INTO "journal" VALUES(575,'K-0000034-3',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'03C2099A338D3504F4E962D13F5217306F8FE3B00223F0776826215021B1008D',X'CC16E614AD16D4C2AE4DA7C6709FE26AC0F376B056C1E75963410FB4729F8D06');
INSERT INTO "journal" VALUES(576,'K-0000035-1',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'F7509B97D3513D714CCD25E7CA2E84CC5DACCD382713D4DF4E9D7FF97C2E25CF',X'7AFC76759249AC88916CCD7E9F3E51187BF293FCBDCA2717E1839E001B5B39F6');
INSERT INTO "journal" VALUES(577,'K-0000036-0',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'649F39A07F9F45AD1336E164DA62F1DD2DD197B48FB193C2CF2D9EACEEC07CD3',X'4679A407B4CC6BC0E0CEDDF9AE4C38B3ED40E1F44EE27ED36C542E1E4CB6B0CB');
INSERT INTO "journal" VALUES(578,'K-0000037-Y',2,'2026-11-23T01:09:22.482392Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','65a1e37293534aaa86f8d2db6ca0376b','{}',NULL,X'FAF72F5E45F71D15173C92EDA033E097040D3ABF382D533A5B80CB37FAF228DB',X'70730C0ED949E84BD21EDB647278937E55BD109A1FDAF905808917628C853B1B');
INSERT INTO "journal" VALUES(579,'W-0000007-8',1,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','b3f9d4709e65411c81dced799e81a900','{"kit":"A"}',NULL,X'',X'A0EBBC367B6FC1B068FBF4CCB65E471C21B835158862FE9712029A3617AB3916');
INSERT INTO "journal" VALUES(580,'K-0000032-7',3,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8"}',NULL,X'A958CC2D6A7919490346560829FF7A031C1F68195E15E854DA7AE24A6816DA85',X'7A16B0F1193C7195590755388FF54AF4CFD25DB607B65755F7E0EFF48146618E');
INSERT INTO "journal" VALUES(581,'K-0000034-3',3,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8"}',NULL,X'CC16E614AD16D4C2AE4DA7C6709FE26AC0F376B056C1E75963410FB4729F8D06',X'9746517BECCBA00337FFF524C413294D00A6E5536755B0A160894A2EF9BA7F02');
INSERT INTO "journal" VALUES(582,'K-0000036-0',3,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8"}',NULL,X'4679A407B4CC6BC0E0CEDDF9AE4C38B3ED40E1F44EE27ED36C542E1E4CB6B0CB',X'0EA5986CFCBA1CCAFA0BDF2BA0D8D8B3DB1C5403FE0800A4313FBC5783CBAC6F');
INSERT INTO "journal" VALUES(583,'Z-0000015-H',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'43C9B81624FDBD387E094AB2EAD02755AF1B55F02B575E53E4F5F26A7526388A',X'054CF2CDD756002F54199CC0B3DA83D2570145BE8D796F81F2B6786CA1C966CE');
INSERT INTO "journal" VALUES(584,'Z-0000005-L',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'50EE6AD5FC71F198491E116B54EC3717BB8E2926AEC0226CF0774C58C4D6F265',X'7F78D90769AE4FBCDDB34B1A61E4D920FD115C5019AB742C3E8373FA11B3F1D3');
INSERT INTO "journal" VALUES(585,'Z-0000017-D',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'218907A2C36615957A2CDF71249657FC5C411694228C1B52AB0B4EA7AE5402CA',X'75EBF27471AE680958DBF3A4BB19D5AE736DA25BC6B8EED63B1219F4C525766D');
INSERT INTO "journal" VALUES(586,'Z-0000007-H',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'B88394F9AF437ECC279206B65FA1D9972B650F742718E2EAFFB9A0BF2204E45F',X'EB15AAE8F5751C6C08343E060F4144C77F8BAF0A440A43A46AF7F00DE55C1280');
INSERT INTO "journal" VALUES(587,'Z-0000013-L',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'663686082451406B3DD3F75FBBF85EC104B26E6327745EF75B709AB83B4E9320',X'A8CDF6F3D5522AC47736FA0EC268CEFFA7BB3E37DAD1FA06C15D9EE1E786B8F3');
INSERT INTO "journal" VALUES(588,'Z-0000003-P',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'F9B22B43D98B55AEA0EA3D125363267A06DE424FD2014003CA5E33B645B9942C',X'1648DB5772B8E3AF1B09132E9945044B89138B1930449FCCB09EE3BBF2ED2541');
INSERT INTO "journal" VALUES(589,'Z-0000019-9',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'5454C812FB2EC638C0AAD6156FEBC290977C3A5E433BCA2E09CE089F29CAF14E',X'47266A836090992B58414F42C027B605F04339012DB9D20FA9F76AF0CAEDD74D');
INSERT INTO "journal" VALUES(590,'Z-0000009-D',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'F2A488DA8879FBB3FC6EFDF8F71DA43228111FDFCC0516B4755CC63BCCBEE81C',X'94ADB13C05D15663CE117478805D6FC4BEA842D441CE1914298386765E4707A2');
INSERT INTO "journal" VALUES(591,'Z-0000011-P',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'3CB967409BC01741F2A34BE4B05B9107702DCEB69C210F038D1A42D14FAD54BE',X'F87EC11829FB098D0737FC1E4A339F9A7C02E61C776CE982FFABEF36AB9461F6');
INSERT INTO "journal" VALUES(592,'Z-0000001-T',10,'2026-11-23T01:09:22.507934Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'b3f9d4709e65411c81dced799e81a900','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'BCA0A6E7A130E006FB7E8CA7334EF92C1222C22B530DB91F6200D590E5B0FE20',X'7246D68BE2C4F8055714466BF33E43A0425837495F0A188328D4E500E11C1A4C');
INSERT INTO "journal" VALUES(593,'K-0000032-7',4,'2026-11-23T01:09:22.545712Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7283f1ad1cb24792ba9f3d0a0dffbbd1','{"batch":"W-0000007-8"}',NULL,X'7A16B0F1193C7195590755388FF54AF4CFD25DB607B65755F7E0EFF48146618E',X'5983ACA283B755C290E6ECBDB597FE586BE4CCD97CC8178952C8F387E0C48EF1');
INSERT INTO "journal" VALUES(594,'K-0000034-3',4,'2026-11-23T01:09:22.545712Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7283f1ad1cb24792ba9f3d0a0dffbbd1','{"batch":"W-0000007-8"}',NULL,X'9746517BECCBA00337FFF524C413294D00A6E5536755B0A160894A2EF9BA7F02',X'66567C38B0B354F4DB9D2C9FCDB693468CE38A60869F2197FD2122C3635FFF0A');
INSERT INTO "journal" VALUES(595,'K-0000036-0',4,'2026-11-23T01:09:22.545712Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7283f1ad1cb24792ba9f3d0a0dffbbd1','{"batch":"W-0000007-8"}',NULL,X'0EA5986CFCBA1CCAFA0BDF2BA0D8D8B3DB1C5403FE0800A4313FBC5783CBAC6F',X'C9499D659F681CE3CC234DE4EAC012986F2D83D7665916F6051877B4B0C62F2D');
INSERT INTO "journal" VALUES(596,'W-0000007-8',2,'2026-11-23T01:09:22.545712Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','7283f1ad1cb24792ba9f3d0a0dffbbd1','{"parcels":3}',NULL,X'A0EBBC367B6FC1B068FBF4CCB65E471C21B835158862FE9712029A3617AB3916',X'36A73B726F9F850BDD3AA7938FA961E11ED3D85504EBE75A9858AD0976BC3182');
INSERT INTO "journal" VALUES(597,'K-0000032-7',5,'2026-11-23T01:09:22.563047Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f6fb9384f87f4df8b8350e319a550dde','{"batch":"W-0000007-8"}',NULL,X'5983ACA283B755C290E6ECBDB597FE586BE4CCD97CC8178952C8F387E0C48EF1',X'5BAC7D271942E58C8A3062865D1A3D06B8903B47F14EB214A76E55FCAC4C4701');
INSERT INTO "journal" VALUES(598,'K-0000034-3',5,'2026-11-23T01:09:22.563047Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f6fb9384f87f4df8b8350e319a550dde','{"batch":"W-0000007-8"}',NULL,X'66567C38B0B354F4DB9D2C9FCDB693468CE38A60869F2197FD2122C3635FFF0A',X'B6D3F46EFE98C76814E346FC3402CE58138FF4905B5350A30E6EDB633C8D5EF1');
INSERT INTO "journal" VALUES(599,'K-0000036-0',5,'2026-11-23T01:09:22.563047Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f6fb9384f87f4df8b8350e319a550dde','{"batch":"W-0000007-8"}',NULL,X'C9499D659F681CE3CC234DE4EAC012986F2D83D7665916F6051877B4B0C62F2D',X'746C349CD6179F20F4B61C298401D896427009719C4C3A87F9C6F57C4E9B34B0');
INSERT INTO "journal" VALUES(600,'Z-0000015-H',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'054CF2CDD756002F54199CC0B3DA83D2570145BE8D796F81F2B6786CA1C966CE',X'6FD01445603CF80BF0B06915B92B2B8737805AE76A6F484870C310BA4964809C');
INSERT INTO "journal" VALUES(601,'Z-0000005-L',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'7F78D90769AE4FBCDDB34B1A61E4D920FD115C5019AB742C3E8373FA11B3F1D3',X'7C0C10A967884D7F591335668457166D60D35C37EC189AB2C87085A4C854E4E5');
INSERT INTO "journal" VALUES(602,'Z-0000017-D',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'75EBF27471AE680958DBF3A4BB19D5AE736DA25BC6B8EED63B1219F4C525766D',X'A12613EA2E9C66426D398EEE70FC4A0125D39821EA225CA0CDB8C356040202CC');
INSERT INTO "journal" VALUES(603,'Z-0000007-H',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'EB15AAE8F5751C6C08343E060F4144C77F8BAF0A440A43A46AF7F00DE55C1280',X'1057394712E7603CA9EBFF015FD57425668827FD36D217CD389AC8CFE9492644');
INSERT INTO "journal" VALUES(604,'Z-0000013-L',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'A8CDF6F3D5522AC47736FA0EC268CEFFA7BB3E37DAD1FA06C15D9EE1E786B8F3',X'C650DEA08E80575107889D32E2465CF6AB6459EF2E0CD1E474891563B80C4707');
INSERT INTO "journal" VALUES(605,'Z-0000003-P',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'1648DB5772B8E3AF1B09132E9945044B89138B1930449FCCB09EE3BBF2ED2541',X'D4DC5547331DA2ED2084312F5AE32D36C135C35E76F7B90EA9C9EAE4100C67E7');
INSERT INTO "journal" VALUES(606,'Z-0000019-9',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'47266A836090992B58414F42C027B605F04339012DB9D20FA9F76AF0CAEDD74D',X'525F3B2D58629B4FC2A75D16E24749A2FFE19F56707F8C9C619705EBB3A7A84F');
INSERT INTO "journal" VALUES(607,'Z-0000009-D',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'94ADB13C05D15663CE117478805D6FC4BEA842D441CE1914298386765E4707A2',X'57C6CA07481A96D04F4796652531BF37A3D815845DF952E42E6E438AAA7991E0');
INSERT INTO "journal" VALUES(608,'Z-0000011-P',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'F87EC11829FB098D0737FC1E4A339F9A7C02E61C776CE982FFABEF36AB9461F6',X'8EAD944CA80E5724AC06ED6EF941D8672B3372B5FDDE973F65B18AE6B1CE4BB1');
INSERT INTO "journal" VALUES(609,'Z-0000001-T',11,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'30e593059c224fca8666a98e74af615f','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'7246D68BE2C4F8055714466BF33E43A0425837495F0A188328D4E500E11C1A4C',X'FB5890B4F7E4053D89722BA940431E53B8C88BB7151048891D31A8521B286856');
INSERT INTO "journal" VALUES(610,'W-0000007-8',3,'2026-11-23T01:09:22.579499Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','30e593059c224fca8666a98e74af615f','{"parcels":3}',NULL,X'36A73B726F9F850BDD3AA7938FA961E11ED3D85504EBE75A9858AD0976BC3182',X'CA7D8EAED1BD72B6B9C93F9CBD0068FDCD0B11B95C242AAB70941EC0DA47C22C');
INSERT INTO "journal" VALUES(611,'K-0000032-7',6,'2026-11-23T01:09:22.604923Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','37077ed9b394456fa0f9bbbefa2ebe84','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'5BAC7D271942E58C8A3062865D1A3D06B8903B47F14EB214A76E55FCAC4C4701',X'4293BE79BE23C8E7A8D702FD6616B17ED778BFDD2A6E51091F75717B79ED08DD');
INSERT INTO "journal" VALUES(612,'K-0000034-3',6,'2026-11-23T01:09:22.604923Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','37077ed9b394456fa0f9bbbefa2ebe84','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'B6D3F46EFE98C76814E346FC3402CE58138FF4905B5350A30E6EDB633C8D5EF1',X'7C41F3B83712278BFAF0818B18F726DBF9B985EF808457364178B4DC4179D11E');
INSERT INTO "journal" VALUES(613,'K-0000036-0',6,'2026-11-23T01:09:22.604923Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','37077ed9b394456fa0f9bbbefa2ebe84','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'746C349CD6179F20F4B61C298401D896427009719C4C3A87F9C6F57C4E9B34B0',X'C067836715489B6176899A2A27A3514DC50E657DCA7E6AE78A348C26BA637103');
INSERT INTO "journal" VALUES(614,'W-0000007-8',4,'2026-11-23T01:09:22.617097Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','60d3a122819b4a578ab76bab198922a0','{}',NULL,X'CA7D8EAED1BD72B6B9C93F9CBD0068FDCD0B11B95C242AAB70941EC0DA47C22C',X'1EAC10AA03BF7DFCB375BF9A55574704804BF7D5A1EA064FA99B0DB22DFC9E3D');
INSERT INTO "journal" VALUES(615,'K-0000032-7',7,'2026-11-23T01:09:22.623454Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','eed2df53629c4095b3883f663884908a','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'4293BE79BE23C8E7A8D702FD6616B17ED778BFDD2A6E51091F75717B79ED08DD',X'791ACFF9547DB42FE8AF14F6D206E92ED3D7C7954AB86324624238E4F61E9AA7');
INSERT INTO "journal" VALUES(616,'K-0000034-3',7,'2026-11-23T01:09:22.623454Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','eed2df53629c4095b3883f663884908a','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'7C41F3B83712278BFAF0818B18F726DBF9B985EF808457364178B4DC4179D11E',X'1B9F480B127E2C87F60A5C812AA6A2E9F36B5F679751C9CC70566B53BD80EF15');
INSERT INTO "journal" VALUES(617,'K-0000036-0',7,'2026-11-23T01:09:22.623454Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','eed2df53629c4095b3883f663884908a','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'C067836715489B6176899A2A27A3514DC50E657DCA7E6AE78A348C26BA637103',X'A1A6A663EC9E6291C75AB2C7B7739DC5DCA660D72670BA3A8FF7E693E85159B2');
INSERT INTO "journal" VALUES(618,'W-0000008-6',1,'2026-11-23T01:09:22.635104Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','c4d495963c1145388985bce621acb736','{"kit":"B"}',NULL,X'',X'78C09431913B3971E8DBB561223B0B9EA897A04A10455F3A1E2DE781FD93168D');
INSERT INTO "journal" VALUES(619,'K-0000033-5',3,'2026-11-23T01:09:22.635104Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c4d495963c1145388985bce621acb736','{"batch":"W-0000008-6"}',NULL,X'1847CE077DAA9D220B2D8DFB40360A92691E6851F94355220195F8BA2D4CB536',X'929609DE6E0E0CA6A68E08A05716F10CF01D43E8A0A507FD4D6C649D68B66267');
INSERT INTO "journal" VALUES(620,'K-0000035-1',3,'2026-11-23T01:09:22.635104Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c4d495963c1145388985bce621acb736','{"batch":"W-0000008-6"}',NULL,X'7AFC76759249AC88916CCD7E9F3E51187BF293FCBDCA2717E1839E001B5B39F6',X'E6D47762D16EEC61682EB2B633B1762C9CA7714F2A9E0554906C35F20199CC9A');
INSERT INTO "journal" VALUES(621,'K-0000037-Y',3,'2026-11-23T01:09:22.635104Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c4d495963c1145388985bce621acb736','{"batch":"W-0000008-6"}',NULL,X'70730C0ED949E84BD21EDB647278937E55BD109A1FDAF905808917628C853B1B',X'23011FB2B9DFEC475DB2D3C26EF92F40914C55024153AEB7747B4EA076E8FFBA');
INSERT INTO "journal" VALUES(622,'K-0000033-5',4,'2026-11-23T01:09:22.662805Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c493fe5209ca464fb813abac87fb3b50','{"batch":"W-0000008-6","services":"1"}',NULL,X'929609DE6E0E0CA6A68E08A05716F10CF01D43E8A0A507FD4D6C649D68B66267',X'C607672AFB12A007806A0D85FEB00B3E714E2F09E19D704A3959157A5FB13063');
INSERT INTO "journal" VALUES(623,'K-0000035-1',4,'2026-11-23T01:09:22.662805Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c493fe5209ca464fb813abac87fb3b50','{"batch":"W-0000008-6","services":"1"}',NULL,X'E6D47762D16EEC61682EB2B633B1762C9CA7714F2A9E0554906C35F20199CC9A',X'44B0D4DDA338D24670C248BB1E80C8970BAA8581BDF67289BF1EC54BFBADC394');
INSERT INTO "journal" VALUES(624,'K-0000037-Y',4,'2026-11-23T01:09:22.662805Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c493fe5209ca464fb813abac87fb3b50','{"batch":"W-0000008-6","services":"1"}',NULL,X'23011FB2B9DFEC475DB2D3C26EF92F40914C55024153AEB7747B4EA076E8FFBA',X'BA80CFBB762434A205E2A16347DCED9A7AD1510015D659A403B006DE65F61E8B');
INSERT INTO "journal" VALUES(625,'W-0000008-6',2,'2026-11-23T01:09:22.662805Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','c493fe5209ca464fb813abac87fb3b50','{"parcels":3}',NULL,X'78C09431913B3971E8DBB561223B0B9EA897A04A10455F3A1E2DE781FD93168D',X'2ADE990B96DD2E639C7B9B6B0ED6EBE9BB1F09F6D01E35EB86507C542FB25FFF');
INSERT INTO "journal" VALUES(626,'K-0000033-5',5,'2026-11-23T01:09:22.698940Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','028c6f2946754f049e40847134ff61a6','{"batch":"W-0000008-6"}',NULL,X'C607672AFB12A007806A0D85FEB00B3E714E2F09E19D704A3959157A5FB13063',X'9BBEBAECA2A3738242402E1488174297C286A57D970331E19450B18A227303AB');
INSERT INTO "journal" VALUES(627,'K-0000035-1',5,'2026-11-23T01:09:22.698940Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','028c6f2946754f049e40847134ff61a6','{"batch":"W-0000008-6"}',NULL,X'44B0D4DDA338D24670C248BB1E80C8970BAA8581BDF67289BF1EC54BFBADC394',X'46B357EBB52108ACEBFEEA14CD3FCD4F8EEA657D65D94C419694D56D8521776F');
INSERT INTO "journal" VALUES(628,'K-0000037-Y',5,'2026-11-23T01:09:22.698940Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','028c6f2946754f049e40847134ff61a6','{"batch":"W-0000008-6"}',NULL,X'BA80CFBB762434A205E2A16347DCED9A7AD1510015D659A403B006DE65F61E8B',X'F4818A0C165D05CB92A3F2732E39D6CF966C341C13C72A4873AAC8A23DC7D29A');
INSERT INTO "journal" VALUES(629,'W-0000008-6',3,'2026-11-23T01:09:22.715257Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','9cbce3bd32224f1882281a1957a5a305','{"parcels":3}',NULL,X'2ADE990B96DD2E639C7B9B6B0ED6EBE9BB1F09F6D01E35EB86507C542FB25FFF',X'773F05DE6FBCE0F2105FB0A35967B97DBEFCE130255395CB273CCDB5BEDCF00B');
INSERT INTO "journal" VALUES(630,'K-0000033-5',6,'2026-11-23T01:09:22.731940Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','f4d3b449957e4cd6b54d26472ca3fa75','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'9BBEBAECA2A3738242402E1488174297C286A57D970331E19450B18A227303AB',X'56457C2DFA90C7B1118E3C4A6755A7B61DB7338E48839A0DFD58E82AC3A4EBCC');
INSERT INTO "journal" VALUES(631,'K-0000035-1',6,'2026-11-23T01:09:22.731940Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','f4d3b449957e4cd6b54d26472ca3fa75','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'46B357EBB52108ACEBFEEA14CD3FCD4F8EEA657D65D94C419694D56D8521776F',X'4A5226860DB2853826B5B9D20082AD71C220F2D267995227B6CF6125496F77CA');
INSERT INTO "journal" VALUES(632,'K-0000037-Y',6,'2026-11-23T01:09:22.731940Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','f4d3b449957e4cd6b54d26472ca3fa75','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'F4818A0C165D05CB92A3F2732E39D6CF966C341C13C72A4873AAC8A23DC7D29A',X'00A24C221E66F5296F800CB49A9F8CB83D8D2164F89701C71FCC1F528A087E2A');
INSERT INTO "journal" VALUES(633,'W-0000008-6',4,'2026-11-23T01:09:22.754412Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','852d72b50b0b4828992c8b7164089a84','{}',NULL,X'773F05DE6FBCE0F2105FB0A35967B97DBEFCE130255395CB273CCDB5BEDCF00B',X'353DC59E34EA7781D08628093D2F2ADEB9D6ED631A7E2EA696925239A9B73CCF');
INSERT INTO "journal" VALUES(634,'K-0000033-5',7,'2026-11-23T01:09:22.763839Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','19aa30ef0c294280ab08418e2f6bcca2','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'56457C2DFA90C7B1118E3C4A6755A7B61DB7338E48839A0DFD58E82AC3A4EBCC',X'37ED78D753940CB0D8CE08AAB03E1A36884EFF4E74A25C0B355838D4D33A0A46');
INSERT INTO "journal" VALUES(635,'K-0000035-1',7,'2026-11-23T01:09:22.763839Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','19aa30ef0c294280ab08418e2f6bcca2','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'4A5226860DB2853826B5B9D20082AD71C220F2D267995227B6CF6125496F77CA',X'CBF6AE84291C80F4DE7BE4491C8A448BB2FF66BEA448BDDBC2AA4FDDD73DF114');
INSERT INTO "journal" VALUES(636,'K-0000037-Y',7,'2026-11-23T01:09:22.763839Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','19aa30ef0c294280ab08418e2f6bcca2','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'00A24C221E66F5296F800CB49A9F8CB83D8D2164F89701C71FCC1F528A087E2A',X'238BBEA54E843AB2917F2CFDDF8C4707808C180C2C212A6E4801049AD7AC2083');
INSERT INTO "journal" VALUES(637,'B-0000011-R',1,'2026-11-23T01:09:22.781155Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','7b7c940944e345dfb04fe8ae6a528634','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'737F5AC1B9B88EEFE2123048D43D58384C66D45D66AD40B05DC47216D4707859');
INSERT INTO "journal" VALUES(638,'A-0000027-8',1,'2026-11-23T01:09:22.781155Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7b7c940944e345dfb04fe8ae6a528634','{"batch":11,"programme":1,"row":2}',NULL,X'',X'E5F4911B44BE9648ED9B28900E85C578326293C1C8F1A2D6FB849F84230F6B26');
INSERT INTO "journal" VALUES(639,'A-0000028-6',1,'2026-11-23T01:09:22.781155Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7b7c940944e345dfb04fe8ae6a528634','{"batch":11,"programme":1,"row":3}',NULL,X'',X'66EFBB0659CF872E40D8B6A4B7123929B9A370E98E42813711FB81963461F598');
INSERT INTO "journal" VALUES(640,'A-0000029-4',1,'2026-11-23T01:09:22.781155Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7b7c940944e345dfb04fe8ae6a528634','{"batch":11,"programme":1,"row":4}',NULL,X'',X'AB283D09C6A67A551B00F8A001FFEAFC32C39A9954D76FA9740BF0BA858EAAD0');
INSERT INTO "journal" VALUES(641,'A-0000030-I',1,'2026-11-23T01:09:22.781155Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7b7c940944e345dfb04fe8ae6a528634','{"batch":11,"programme":1,"row":5}',NULL,X'',X'03B60D3322AF87E350FB9A9D6B1FD4B487FEB8054DE5AC39F65A3A83EF95CBF0');
INSERT INTO "journal" VALUES(642,'K-0000034-3',8,'2026-11-23T01:09:22.835792Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','6575f33f16e84ecdb712982e350a394d','{"on":"2020-01-18"}',NULL,X'1B9F480B127E2C87F60A5C812AA6A2E9F36B5F679751C9CC70566B53BD80EF15',X'0B2F0B63C0DBD5F0E5B36B1DA05FFE1DBE88309FE754C05D4E03AA18EBD8EBC4');
INSERT INTO "journal" VALUES(643,'K-0000036-0',8,'2026-11-23T01:09:22.835792Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','6575f33f16e84ecdb712982e350a394d','{"on":"2020-01-18"}',NULL,X'A1A6A663EC9E6291C75AB2C7B7739DC5DCA660D72670BA3A8FF7E693E85159B2',X'2A11B90B428A6F32CAA626657EDD6A150C7F9D9B53A3924F0CF322262DF40E43');
INSERT INTO "journal" VALUES(644,'K-0000032-7',8,'2026-11-23T01:09:22.852146Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','9f7690b9dd7d459385ad15267b3f67b4','{"on":"2020-01-19"}',NULL,X'791ACFF9547DB42FE8AF14F6D206E92ED3D7C7954AB86324624238E4F61E9AA7',X'487586D1B61DAEA04511A7497C1FA9B60C022B38C3D2BDCF046520AD511FC981');
INSERT INTO "journal" VALUES(645,'Q-0000006-R',1,'2026-11-23T01:09:22.861833Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','2cf621b863d34d02bb3209e9a28c1677','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'53498935DD69E33B3BF25EE6F77F57A7D6773E8F80985DCD80CBE9ABE5F61A57',X'',X'C2D5CDDC90F5AB7623BA6EE4A1D5CE94171B75F805F82F444B063A645C8C27D4');
INSERT INTO "journal" VALUES(646,'Q-0000006-R',2,'2026-11-23T01:09:22.883983Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','1d0cc2be5a074891a46700bb486b370f','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'0D8CF3B92498B254D0996869785D8C5160A71D52C0B01E2274797B5DD54722B5',X'C2D5CDDC90F5AB7623BA6EE4A1D5CE94171B75F805F82F444B063A645C8C27D4',X'545DDA295F4A37DD4BFBDE36613EC23B6EE90C115F8F3EFFAB8AC345FD29D769');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',3,'2026-11-23T01:09:22.906790Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','6bff51475de44d5a9cc39c230c42488a','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'545DDA295F4A37DD4BFBDE36613EC23B6EE90C115F8F3EFFAB8AC345FD29D769',X'6C100F28CDAD3AD6A9189F54AA083E0525F359322AE7A7C945E8B18B8F5F4044');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',4,'2026-11-23T01:09:22.926311Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','19f2189fb2164ad1b992744bbbb95a89','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'30E9CDECD6FAE1AEE9A546C3A653B0C0DDE5F15B222DE426A1154C2CECDD5CD7',X'6C100F28CDAD3AD6A9189F54AA083E0525F359322AE7A7C945E8B18B8F5F4044',X'0595504246A703CF49333B1073D270EE90E0492D7C555CDFD5AB8DE1F596865D');
INSERT INTO "journal" VALUES(649,'A-0000023-G',2,'2026-11-23T01:09:22.942611Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','e099a6cbaa224d7dbb4946b1f600b9fa','{"programme":1,"reasons":["size"]}',NULL,X'B7AC2B232534AA03DC9C7D953162CFC9941D92C75E84F6D50830F2672C212C46',X'1ABBF98CBCDFB84562897296672CE35091A1149F356F99CB62D16D84099F1582');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',5,'2026-11-23T01:09:22.958052Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','0bcf8d93a4d04fba8445f6e5dd2a35b5','{"owner":"mai"}',NULL,X'0595504246A703CF49333B1073D270EE90E0492D7C555CDFD5AB8DE1F596865D',X'8710A54B850179BF1B08913BBE8A470CA53446C55909372C3748BEDBCBE61201');
INSERT INTO "journal" VALUES(651,'Q-0000006-R',6,'2026-11-23T01:09:22.967561Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','1f4e6a0e6082443ea444a4c3f391d298','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'1BB6053A3D08F42AA5FFC47EB8D89804B4939ADDD149B23511961BF524DD9E52',X'8710A54B850179BF1B08913BBE8A470CA53446C55909372C3748BEDBCBE61201',X'617409EAFA360C41823DE9D7FDED696F9433FAE5E38106A9D139D901CEC6A5CA');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',7,'2026-11-23T01:09:22.983853Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','54d586ad83ad4a7a9c137df392874700','{"desk":"callcentre","owner":"cal"}',X'D4822754B02C2B42DB77BA0B2C8BFC51990DE3BA966B6097EBBDE2C87407DD97',X'617409EAFA360C41823DE9D7FDED696F9433FAE5E38106A9D139D901CEC6A5CA',X'D7FF55A6EF1816A9C68C0A6497D78A80FE790979E733F40C5D3DAC32263B3997');
INSERT INTO "journal" VALUES(653,'K-0000035-1',8,'2026-11-23T01:09:23.011397Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','ab43eb2d76e04dd790e349535be5e4a1','{"on":"2020-01-18"}',NULL,X'CBF6AE84291C80F4DE7BE4491C8A448BB2FF66BEA448BDDBC2AA4FDDD73DF114',X'9663D33CAC9D895F7382F91C6684899EBD881619AFDB9900F7ED1AC53BD9A63F');
INSERT INTO "journal" VALUES(654,'K-0000037-Y',8,'2026-11-23T01:09:23.011397Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','ab43eb2d76e04dd790e349535be5e4a1','{"on":"2020-01-18"}',NULL,X'238BBEA54E843AB2917F2CFDDF8C4707808C180C2C212A6E4801049AD7AC2083',X'AFBEFF153F42D3FDD9C4FEA87BB3C5362B3144448BF64B07C85DC2135CD09CDA');
INSERT INTO "journal" VALUES(655,'K-0000033-5',8,'2026-11-23T01:09:23.023623Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','a771793b638a4c99aed9493fc253cbac','{"on":"2020-01-19"}',NULL,X'37ED78D753940CB0D8CE08AAB03E1A36884EFF4E74A25C0B355838D4D33A0A46',X'2753D4FF978A9CD7676FFA823DD2A0EAA18A203B972594BAC9DF022AB4B30774');
INSERT INTO "journal" VALUES(656,'Q-0000007-P',1,'2026-11-23T01:09:23.031387Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','8e4774d5c91442f68d136dba8565f6b0','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'5D9B6346462E2DAF19AA2922E77FADBA23395BF3A10579E441C5B870EA870754',X'',X'A4935B32A78D14240DE6B050FA14011A0D778A79885E5C341731B1B65FAE6B4F');
INSERT INTO "journal" VALUES(657,'Q-0000007-P',2,'2026-11-23T01:09:23.031387Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','8e4774d5c91442f68d136dba8565f6b0','{"caller":"consumer"}',NULL,X'A4935B32A78D14240DE6B050FA14011A0D778A79885E5C341731B1B65FAE6B4F',X'770D1988043264833D80FEA87FB4D36FABAB873121CD4611FF20818D81972408');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',3,'2026-11-23T01:09:23.031387Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','8e4774d5c91442f68d136dba8565f6b0','{"category":"points","faq":"shop-list"}',X'C6CA820176FEC9732E8645D6C678F8D2A558A9490D12C06C423C1BC2BE8D969C',X'770D1988043264833D80FEA87FB4D36FABAB873121CD4611FF20818D81972408',X'906AA680F72E00261DF66D2FCA9492613DE771AD710D3EC353B47ACD4E9BFD21');
INSERT INTO "journal" VALUES(659,'Q-0000008-N',1,'2026-11-23T01:09:23.035781Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','ec7f28c461a14ad9bfca06e15150a11d','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'36E29EC0BE72C7221260BB2C78595B4B24B9DAA72F171BB05E85DB38A51B3074',X'',X'D11602826EC0E5EA805051B8B55005BF32EACE2B19128BDBAE8F61DB2F960CFE');
INSERT INTO "journal" VALUES(660,'Q-0000008-N',2,'2026-11-23T01:09:23.039939Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','d627be07fa9d4f259c935b2b65260c26','{"caller":"press"}',X'6D0203F8E581698FDD6D7D099F8A1139513FBA090B0BA81E62D3A4022272AA4E',X'D11602826EC0E5EA805051B8B55005BF32EACE2B19128BDBAE8F61DB2F960CFE',X'DC886A86B46827EC700C16D2B42723EC7144E0866DDEA51ABA8A07127225F45C');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',3,'2026-11-23T01:09:23.046307Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','4f78c08a7c0b481b8b48b8fb71c4c4d0','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'175509B2291CC4B521F1E3F314AB143E1DFB11786167CB37EF21CB10540B2493',X'DC886A86B46827EC700C16D2B42723EC7144E0866DDEA51ABA8A07127225F45C',X'9D595FEEBEC5B8E838AA32F061F2D1120C27466389B2F4570356BE78281FAD7F');
INSERT INTO "journal" VALUES(662,'Q-0000009-L',1,'2026-11-23T01:09:23.051053Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','54d148e556ae498c94602fc9ad3a3c8b','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'4EA0B10BB615760FBFB6B370E804BEC5134E21F4D753730EB15EF893487A18D5',X'',X'AE2C76173242DCB67B4991F9A797784D40791DA445212D9A0A4482BB75EEBE57');
INSERT INTO "journal" VALUES(663,'Q-0000009-L',2,'2026-11-23T01:09:23.053664Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','0df994fa807849a1973db6dd76d80430','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'076A02FAA5912D3406CA33E7882ED95269CDE0465408EF4F89899AB0854AE9CD',X'AE2C76173242DCB67B4991F9A797784D40791DA445212D9A0A4482BB75EEBE57',X'8E79421ACD3EEE42615A3E146C01A48FF68D32E364788DE1A84AF58CC8BEE5D9');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',3,'2026-11-23T01:09:23.059520Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','c1ec9fd570ab4f75ad9a0b0d87c12826','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'8E79421ACD3EEE42615A3E146C01A48FF68D32E364788DE1A84AF58CC8BEE5D9',X'559BB2305529BBDCA5D18E44F20C003161BCA2472C21FF06C7037E3C4367135E');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',4,'2026-11-23T01:09:23.066635Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','e992bbc2d7b749d9a7f3f318854526af','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'763103F3F4CAD701ECAB1FB8B35A5F0BA7F3C006FDF8C490D9620F03A53290E2',X'559BB2305529BBDCA5D18E44F20C003161BCA2472C21FF06C7037E3C4367135E',X'15FCDDAFCEBDAC9498ABEB79A70C7CF91FC0491885AD85C7528486E22B514870');
INSERT INTO "journal" VALUES(666,'cutoff:2020-02-01',1,'2026-11-23T01:09:23.080522Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'250BAD054729E271675852EC8671F0371C32452632C41F51CE0D9E03A27959D2');
INSERT INTO "journal" VALUES(667,'A-0000020-M',3,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','1e8df101fd7c40a0928f10530fd51bc7','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'B3FBF47485545AD53A8B3CD97C8E64FF87C7F58F79E7D1187C779479131E1C9F',X'1470AA3677B2341CCA656700D14F7F0E7FD7EE859F947BA543B8A56CF2F7A524');
INSERT INTO "journal" VALUES(668,'A-0000021-K',4,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','1e8df101fd7c40a0928f10530fd51bc7','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'D4459886615E7C8E325238AE33562F4F5815599FEBF876DFFE197710B854F5A4',X'DEB7F30AF3E4AFC3B06A848FA6C2772970C2AD0A80230581C6E2641F4593E273');
INSERT INTO "journal" VALUES(669,'A-0000022-I',3,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','1e8df101fd7c40a0928f10530fd51bc7','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'428B6057F4E1CF7B4299A99E48AB6F5017186A47519064C5F541E7D80EB0BA31',X'08DE05337C7621218CA05416E5F1521CA35D1F3AFD9022BDDE86019D9681CBBB');
INSERT INTO "journal" VALUES(670,'K-0000038-W',1,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','1e8df101fd7c40a0928f10530fd51bc7','{"because":"services","kit":"B"}',NULL,X'',X'BB64CEE8A63E9C6E01423BE3CBC20BC9CBA7F48881D8B07245FCF090021BB99B');
INSERT INTO "journal" VALUES(671,'K-0000039-U',1,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','1e8df101fd7c40a0928f10530fd51bc7','{"kit":"A"}',NULL,X'',X'B4B0E86C9087A65B24947642E2C576ECB19FAA23A2FD30C8DDE0A27A3D7F6371');
INSERT INTO "journal" VALUES(672,'K-0000040-7',1,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','1e8df101fd7c40a0928f10530fd51bc7','{"kit":"B"}',NULL,X'',X'37E009E015EE7B29209A20A2D65AAA6FBD7211741B3AD7676558B6B98835111F');
INSERT INTO "journal" VALUES(673,'K-0000041-5',1,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','1e8df101fd7c40a0928f10530fd51bc7','{"kit":"A"}',NULL,X'',X'444B21DD5BFD5578D219CA32C81F67D0515EAF63B12F3054620BA13C96DFC380');
INSERT INTO "journal" VALUES(674,'K-0000042-3',1,'2026-11-23T01:09:23.081884Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','1e8df101fd7c40a0928f10530fd51bc7','{"kit":"B"}',NULL,X'',X'D8DCD83110EF88A072EB32FB6AB09F9F6646AE1FD357E7E735F62A4467E46D1D');
INSERT INTO "journal" VALUES(675,'cutoff:2020-02-01',2,'2026-11-23T01:09:23.105417Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','3c2dc81bf23d4707ad0066c04b2ba7eb','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'250BAD054729E271675852EC8671F0371C32452632C41F51CE0D9E03A27959D2',X'481F256250E53712E483A4711B76BBC3AE21EA288CF98BB33A1BD7187BF95506');
INSERT INTO "journal" VALUES(676,'Q-0000010-X',1,'2026-11-23T01:09:23.117973Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','59973dafc46a483a90be3fe96292a8f9','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'5E3AD584D7BF2A441F681A921F9922AD02A0A2E68CFDEFFDF945AD7E9AF2D96F',X'',X'749522862FC3A02C82B0D096C90D4BC18D674F358BE30AF95F401895628B7A47');
INSERT INTO "journal" VALUES(677,'Q-0000010-X',2,'2026-11-23T01:09:23.123399Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','ef2f58febdda4887aadc8b4b333017f9','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'D644FB3EEC234A7F56D3DFFB900260C2106A5BD295A6DFFCF2D957B6862B3D3B',X'749522862FC3A02C82B0D096C90D4BC18D674F358BE30AF95F401895628B7A47',X'50F21E01510A7A3AFCEEB35C763459BB99807F3E70153ACE752BCCEC25386F36');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',3,'2026-11-23T01:09:23.131927Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','1b6f1817aab04f75beeb0a36ca0b2ec3','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'50F21E01510A7A3AFCEEB35C763459BB99807F3E70153ACE752BCCEC25386F36',X'F9ED962F1D272B687706FAA5CDFED17107A163D4BA756F12000C9ABED677729E');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',4,'2026-11-23T01:09:23.141339Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','97a5a5c23ea64b4099efd0d4c4d24c11','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'FAF63D29323C046380E7854D1425F7D7B1F281119A365464B952005AA0087C9E',X'F9ED962F1D272B687706FAA5CDFED17107A163D4BA756F12000C9ABED677729E',X'179686C42AE1DEF3E2D4724B9211CB4FA9B41DEEFD5A3C091DECEB6B53C1F68B');
INSERT INTO "journal" VALUES(680,'K-0000039-U',2,'2026-11-23T01:09:23.214758Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','10c84b731213445cb58f8eab388c6da0','{}',NULL,X'B4B0E86C9087A65B24947642E2C576ECB19FAA23A2FD30C8DDE0A27A3D7F6371',X'F0A3B3448EA6FFCF3E189AA2EF2FACA3D83D51001B3F19F5D3D4CCAD1A5818E9');
INSERT INTO "journal" VALUES(681,'K-0000040-7',2,'2026-11-23T01:09:23.214758Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','10c84b731213445cb58f8eab388c6da0','{}',NULL,X'37E009E015EE7B29209A20A2D65AAA6FBD7211741B3AD7676558B6B98835111F',X'EDD541CE2A6B9D2E60E1E5EC5D0E62EDA98D4EAD4426F4D3D0D5D460860D326E');
INSERT INTO "journal" VALUES(682,'K-0000041-5',2,'2026-11-23T01:09:23.214758Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','10c84b731213445cb58f8eab388c6da0','{}',NULL,X'444B21DD5BFD5578D219CA32C81F67D0515EAF63B12F3054620BA13C96DFC380',X'70272FEE5DFA2437338C304C4DA271782DF4CA781CB5E2340648D26B941A35FF');
INSERT INTO "journal" VALUES(683,'K-0000042-3',2,'2026-11-23T01:09:23.214758Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','10c84b731213445cb58f8eab388c6da0','{}',NULL,X'D8DCD83110EF88A072EB32FB6AB09F9F6646AE1FD357E7E735F62A4467E46D1D',X'9B1EBF26BCFBDCBE0B25AEBFAC7A12F132AFA884F353A651E1961EF148AB83AB');
INSERT INTO "journal" VALUES(684,'W-0000009-4',1,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','fffc61f7277f4dae9519d86f1855205d','{"kit":"A"}',NULL,X'',X'1BB4452F2E856A0B40333FF6242CBEF15D0376F126990D0D38992BD4B9148A5A');
INSERT INTO "journal" VALUES(685,'K-0000039-U',3,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4"}',NULL,X'F0A3B3448EA6FFCF3E189AA2EF2FACA3D83D51001B3F19F5D3D4CCAD1A5818E9',X'E8316DD73618D19A4D2F2F33FB87FAEE1AE4C05D773BE2754BBC8DA5E49000B6');
INSERT INTO "journal" VALUES(686,'K-0000041-5',3,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4"}',NULL,X'70272FEE5DFA2437338C304C4DA271782DF4CA781CB5E2340648D26B941A35FF',X'DEE9A329216E7352DC33AD62676C3075D1C2AEE6715BC621737DFA4DC1D7CC9B');
INSERT INTO "journal" VALUES(687,'Z-0000015-H',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'6FD01445603CF80BF0B06915B92B2B8737805AE76A6F484870C310BA4964809C',X'1D48C2F5AD494BB2F04B398396F0CFEE02F388C6420C19842F2BD3D325962C60');
INSERT INTO "journal" VALUES(688,'Z-0000005-L',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'7C0C10A967884D7F591335668457166D60D35C37EC189AB2C87085A4C854E4E5',X'456719148A3D8193D875F3443263660C88677720D5B52AFD5384F8D914C43653');
INSERT INTO "journal" VALUES(689,'Z-0000017-D',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'A12613EA2E9C66426D398EEE70FC4A0125D39821EA225CA0CDB8C356040202CC',X'49CCB6EC2FD319E6CDF6E93D609389EBD1972A0131AA3687A5376EE2741A6C58');
INSERT INTO "journal" VALUES(690,'Z-0000007-H',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'1057394712E7603CA9EBFF015FD57425668827FD36D217CD389AC8CFE9492644',X'729357435557E24F4472D55171665E3698F634A80F5D86A221140A8B735F3847');
INSERT INTO "journal" VALUES(691,'Z-0000013-L',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'C650DEA08E80575107889D32E2465CF6AB6459EF2E0CD1E474891563B80C4707',X'A7FF69449D8B6F9038A731B799FEF1EE7AFFBD93A96E78DB144673262E45E541');
INSERT INTO "journal" VALUES(692,'Z-0000003-P',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'D4DC5547331DA2ED2084312F5AE32D36C135C35E76F7B90EA9C9EAE4100C67E7',X'4921E7938F19F2065F1962CEE521BCC2C578B34CBF297D3EE529AF55C2B247DC');
INSERT INTO "journal" VALUES(693,'Z-0000019-9',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'525F3B2D58629B4FC2A75D16E24749A2FFE19F56707F8C9C619705EBB3A7A84F',X'BC10194D99FD3DBF3ECF3B1E9C2021F0EA210DABA4479C399BCABFBB199549F5');
INSERT INTO "journal" VALUES(694,'Z-0000009-D',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'57C6CA07481A96D04F4796652531BF37A3D815845DF952E42E6E438AAA7991E0',X'40E2AF203FE77DE856D32707F94DAFD810B50A9B7F10CA76F140508736E462DE');
INSERT INTO "journal" VALUES(695,'Z-0000011-P',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'8EAD944CA80E5724AC06ED6EF941D8672B3372B5FDDE973F65B18AE6B1CE4BB1',X'2D11F017CF71C6FF0DEF747006D38C73020B71F9BC670BB7C5843EB6E0828A64');
INSERT INTO "journal" VALUES(696,'Z-0000001-T',12,'2026-11-23T01:09:23.247870Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'fffc61f7277f4dae9519d86f1855205d','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'FB5890B4F7E4053D89722BA940431E53B8C88BB7151048891D31A8521B286856',X'280AC65650B35370CC8013E9213797F7F42BDF68BF7D685EA5CEA948A119F718');
INSERT INTO "journal" VALUES(697,'K-0000039-U',4,'2026-11-23T01:09:23.293443Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','80a3f6b60ae94daf85131465d2af880f','{"batch":"W-0000009-4"}',NULL,X'E8316DD73618D19A4D2F2F33FB87FAEE1AE4C05D773BE2754BBC8DA5E49000B6',X'D4813074644AA621F329CD1AF6424D2576BADAA2182AE295FD84F81D46907C91');
INSERT INTO "journal" VALUES(698,'K-0000041-5',4,'2026-11-23T01:09:23.293443Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','80a3f6b60ae94daf85131465d2af880f','{"batch":"W-0000009-4"}',NULL,X'DEE9A329216E7352DC33AD62676C3075D1C2AEE6715BC621737DFA4DC1D7CC9B',X'872A952091FD00CF64BDC5EA1DAD4ED3682737C737EA08039AE46025BC1787CF');
INSERT INTO "journal" VALUES(699,'W-0000009-4',2,'2026-11-23T01:09:23.293443Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','80a3f6b60ae94daf85131465d2af880f','{"parcels":2}',NULL,X'1BB4452F2E856A0B40333FF6242CBEF15D0376F126990D0D38992BD4B9148A5A',X'94BA90C9FF18142714AF7BD8C5F597A35D4D480480F05FE4DC05719901A48A85');
INSERT INTO "journal" VALUES(700,'K-0000039-U',5,'2026-11-23T01:09:23.309355Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','6833470513534c4e86b3a1bf5e7dcf7f','{"batch":"W-0000009-4"}',NULL,X'D4813074644AA621F329CD1AF6424D2576BADAA2182AE295FD84F81D46907C91',X'B0F9222B6E6C496C2804129DBC2ECE6B32CE12961DC27FF2480FF714B7A69CB4');
INSERT INTO "journal" VALUES(701,'K-0000041-5',5,'2026-11-23T01:09:23.309355Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','6833470513534c4e86b3a1bf5e7dcf7f','{"batch":"W-0000009-4"}',NULL,X'872A952091FD00CF64BDC5EA1DAD4ED3682737C737EA08039AE46025BC1787CF',X'1F4980EA00F29C41F5CD1AE8AD2432C0E6FF6A1BA7CDEB58F10DB01D2A812E6C');
INSERT INTO "journal" VALUES(702,'Z-0000015-H',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'1D48C2F5AD494BB2F04B398396F0CFEE02F388C6420C19842F2BD3D325962C60',X'EB5E0425DA1E196EBF72571F83D6D36DA8260B28E2A18AEF44A5722DC0AA315D');
INSERT INTO "journal" VALUES(703,'Z-0000005-L',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'456719148A3D8193D875F3443263660C88677720D5B52AFD5384F8D914C43653',X'56A99FD4905DB68FF236BB427FDF08F2FED6BDF6DB79B7DFD02610B96053E08F');
INSERT INTO "journal" VALUES(704,'Z-0000017-D',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'49CCB6EC2FD319E6CDF6E93D609389EBD1972A0131AA3687A5376EE2741A6C58',X'40618F5A38DA3A93E5BD36778A2EEF1A4B2DFC5AEEA14F8CA26AB400F93BF5D7');
INSERT INTO "journal" VALUES(705,'Z-0000007-H',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'729357435557E24F4472D55171665E3698F634A80F5D86A221140A8B735F3847',X'7707B8CA147E924F6AFF61BB2B167CB899B527B8EAADD8E271CD05FDED2E30AB');
INSERT INTO "journal" VALUES(706,'Z-0000013-L',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'A7FF69449D8B6F9038A731B799FEF1EE7AFFBD93A96E78DB144673262E45E541',X'4EE4DA4F9EE753BE52C8E11F5A0A0B8268DEDF0E5E2C04429FCA157E734D7B43');
INSERT INTO "journal" VALUES(707,'Z-0000003-P',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'4921E7938F19F2065F1962CEE521BCC2C578B34CBF297D3EE529AF55C2B247DC',X'48AEBFE5829689FC2AD92D42082014D8B5673CFFD52342F60A0816EFE795FBC1');
INSERT INTO "journal" VALUES(708,'Z-0000019-9',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'BC10194D99FD3DBF3ECF3B1E9C2021F0EA210DABA4479C399BCABFBB199549F5',X'89D4DA77A1596F338AC53B11A5187915C32666A0A52DE43CF79F0B43CAF1FC30');
INSERT INTO "journal" VALUES(709,'Z-0000009-D',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'40E2AF203FE77DE856D32707F94DAFD810B50A9B7F10CA76F140508736E462DE',X'C39E993C5896ACFC8769E420C339AE76AAF8A019A515593720A08F9C6899B379');
INSERT INTO "journal" VALUES(710,'Z-0000011-P',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'2D11F017CF71C6FF0DEF747006D38C73020B71F9BC670BB7C5843EB6E0828A64',X'5AC4E6EEB6C08307E733E2BF5987AE65EA3F9F5400682DA8F95EEC18E488F2A0');
INSERT INTO "journal" VALUES(711,'Z-0000001-T',13,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'377e8c9e08454d27ad651947b5b8e4d4','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'280AC65650B35370CC8013E9213797F7F42BDF68BF7D685EA5CEA948A119F718',X'BDFB4C0246C4ED7DA1C32C19D40B478C3D64EE08CD52D166EDF470CFC0E02995');
INSERT INTO "journal" VALUES(712,'W-0000009-4',3,'2026-11-23T01:09:23.316284Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','377e8c9e08454d27ad651947b5b8e4d4','{"parcels":2}',NULL,X'94BA90C9FF18142714AF7BD8C5F597A35D4D480480F05FE4DC05719901A48A85',X'9A2C89C5857CC8D2BD4B243ABBABACEF24E8A510EE54FD3D9D3173660BEF2952');
INSERT INTO "journal" VALUES(713,'K-0000039-U',6,'2026-11-23T01:09:23.336550Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','5252988337904e49b6b58028d40ac0ea','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'B0F9222B6E6C496C2804129DBC2ECE6B32CE12961DC27FF2480FF714B7A69CB4',X'2103361500518F3F063E95FC3B2EDF0C113843D97850B3631EFB8BEAB5797596');
INSERT INTO "journal" VALUES(714,'K-0000041-5',6,'2026-11-23T01:09:23.336550Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','5252988337904e49b6b58028d40ac0ea','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'1F4980EA00F29C41F5CD1AE8AD2432C0E6FF6A1BA7CDEB58F10DB01D2A812E6C',X'8D9C6EF457F92374E0A027536685E4EB187E6852FF6F5F6131BCB534DE64496A');
INSERT INTO "journal" VALUES(715,'W-0000009-4',4,'2026-11-23T01:09:23.343535Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','65e4d3257ce44728b172a1419406c135','{}',NULL,X'9A2C89C5857CC8D2BD4B243ABBABACEF24E8A510EE54FD3D9D3173660BEF2952',X'60C1DB278B58288B1CAA3BD85A11EAEEB04C8B693CD75AE74BAA79C5820C47D7');
INSERT INTO "journal" VALUES(716,'K-0000039-U',7,'2026-11-23T01:09:23.351654Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','3259dd0714f4458295e668de913c9a0e','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'2103361500518F3F063E95FC3B2EDF0C113843D97850B3631EFB8BEAB5797596',X'4280C12E00F6A35A419F96ADE29B3BD96F60291ACED12CF5EA6367FA1BC0283B');
INSERT INTO "journal" VALUES(717,'K-0000041-5',7,'2026-11-23T01:09:23.351654Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','3259dd0714f4458295e668de913c9a0e','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'8D9C6EF457F92374E0A027536685E4EB187E6852FF6F5F6131BCB534DE64496A',X'1B3FD94EEC0042E472DEBFC7D11D06BFD07ECC796A01A7EE6B718972DD61E43A');
INSERT INTO "journal" VALUES(718,'W-0000010-I',1,'2026-11-23T01:09:23.354739Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','9f4cb622f46c48d498a6aca63e53dfce','{"kit":"B"}',NULL,X'',X'7A5BBF1E29CBB82BE7E7356AC44B14548600A77888874F48D9912D6A403B1939');
INSERT INTO "journal" VALUES(719,'K-0000040-7',3,'2026-11-23T01:09:23.354739Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','9f4cb622f46c48d498a6aca63e53dfce','{"batch":"W-0000010-I"}',NULL,X'EDD541CE2A6B9D2E60E1E5EC5D0E62EDA98D4EAD4426F4D3D0D5D460860D326E',X'A22F50CB758E364827FF880201EDA859C2D84E2C4A8706E0AD83EAA5A760355A');
INSERT INTO "journal" VALUES(720,'K-0000042-3',3,'2026-11-23T01:09:23.354739Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','9f4cb622f46c48d498a6aca63e53dfce','{"batch":"W-0000010-I"}',NULL,X'9B1EBF26BCFBDCBE0B25AEBFAC7A12F132AFA884F353A651E1961EF148AB83AB',X'6AD9F72E4A26C0FD4DF38808C385A519376EA09449627B4B4BCE388E51E958F6');
INSERT INTO "journal" VALUES(721,'K-0000040-7',4,'2026-11-23T01:09:23.367723Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','02f61794a75041cb8b2b85c2dab083ad','{"batch":"W-0000010-I","services":"1"}',NULL,X'A22F50CB758E364827FF880201EDA859C2D84E2C4A8706E0AD83EAA5A760355A',X'98201BE2DCACE7D998B1988AA8573030B142E72F22D03D81974A5318ACAB9D97');
INSERT INTO "journal" VALUES(722,'K-0000042-3',4,'2026-11-23T01:09:23.367723Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','02f61794a75041cb8b2b85c2dab083ad','{"batch":"W-0000010-I","services":"1"}',NULL,X'6AD9F72E4A26C0FD4DF38808C385A519376EA09449627B4B4BCE388E51E958F6',X'9831460F41A245F679BEDB44A4BDE0F812B969A92A6C622363083EF3DA65226D');
INSERT INTO "journal" VALUES(723,'W-0000010-I',2,'2026-11-23T01:09:23.367723Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','02f61794a75041cb8b2b85c2dab083ad','{"parcels":2}',NULL,X'7A5BBF1E29CBB82BE7E7356AC44B14548600A77888874F48D9912D6A403B1939',X'FAD2F33E24FA17574075D55D5A873A480BD66FEE409CAE8FEF7B5BF5A9502ACC');
INSERT INTO "journal" VALUES(724,'K-0000040-7',5,'2026-11-23T01:09:23.378937Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','025313797d4c4c5a8523e3666129b0e0','{"batch":"W-0000010-I"}',NULL,X'98201BE2DCACE7D998B1988AA8573030B142E72F22D03D81974A5318ACAB9D97',X'A11FD3A597DF73C1FEFE2CFD6E99926567520E117932DEC2F2898F46B9364797');
INSERT INTO "journal" VALUES(725,'B-0000012-P',1,'2026-11-23T01:09:23.387586Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','44ec7b4211d641c786080ebb6a6fbaee','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'00F3CBDAF857C220DDB7FD79995F63B2C52CA2632035BA647F34DFBBF753A51C');
INSERT INTO "journal" VALUES(726,'A-0000031-G',1,'2026-11-23T01:09:23.387586Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','44ec7b4211d641c786080ebb6a6fbaee','{"batch":12,"programme":1,"row":2}',NULL,X'',X'EB1ABA5CC8E42E9D0C895BDF66F1C20F25E756A8E77321407A8E6EFE7C44F364');
INSERT INTO "journal" VALUES(727,'A-0000032-E',1,'2026-11-23T01:09:23.387586Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','44ec7b4211d641c786080ebb6a6fbaee','{"batch":12,"programme":1,"row":3}',NULL,X'',X'D1EEEFDCBC8AD18E379A8BBDA4332D6217FD8CE92DF25CBA4F267A9AA27BBC6D');
INSERT INTO "journal" VALUES(728,'A-0000033-C',1,'2026-11-23T01:09:23.387586Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','44ec7b4211d641c786080ebb6a6fbaee','{"batch":12,"programme":1,"row":4}',NULL,X'',X'F8604FA138CA659166FE8B1F1B7A9C5239054676C8DDEF99477DE4DA15B8AB1D');
INSERT INTO "journal" VALUES(729,'A-0000034-A',1,'2026-11-23T01:09:23.387586Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','44ec7b4211d641c786080ebb6a6fbaee','{"batch":12,"programme":1,"row":5}',NULL,X'',X'36E338F4AF1D27268546F145846CD39EF75664B005134A8D1CA21D14C6E9892C');
INSERT INTO "journal" VALUES(730,'cutoff:2020-02-11',1,'2026-11-23T01:09:23.439208Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'86125B55BE442983D32265F7634C365537DC0B5050C439E1910D52297113675B');
INSERT INTO "journal" VALUES(731,'A-0000025-C',3,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0410081fb8e24c82b67af106f23fafcf','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'C89FDBB3014F7AA9B7D6B26A558D4A900507C5DA5BC2F675A205B385485F25E6',X'21EF29AC2CCADA11816E4B6A9758FA134231AB6BE256EC645E6F407F918E52F3');
INSERT INTO "journal" VALUES(732,'A-0000026-A',3,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0410081fb8e24c82b67af106f23fafcf','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'77194652D4501740C73CD954F350EBC2B8747B7235FFEA4C1C9806888A5F7FBE',X'D4D2E0510E54A3AD327ADEC0F5620E6CEBD1CF67B9234EBEABC79250CDBB75A1');
INSERT INTO "journal" VALUES(733,'K-0000043-1',1,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0410081fb8e24c82b67af106f23fafcf','{"kit":"A"}',NULL,X'',X'3F6DD480885D5A95D161D6832E879E1AEE3C357F00522947AE903CD6C752D59C');
INSERT INTO "journal" VALUES(734,'K-0000044-0',1,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0410081fb8e24c82b67af106f23fafcf','{"kit":"B"}',NULL,X'',X'3DC8337F460BBCA4B217BF659FF2E4A7594AFC5E1345DA265F27C2EB87A899ED');
INSERT INTO "journal" VALUES(735,'K-0000045-Y',1,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0410081fb8e24c82b67af106f23fafcf','{"kit":"A"}',NULL,X'',X'D0EE0D3CCED920F71F85FF758539188DC1E9721AAAA2BE96F8C550FE1D8F9243');
INSERT INTO "journal" VALUES(736,'K-0000046-W',1,'2026-11-23T01:09:23.440607Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0410081fb8e24c82b67af106f23fafcf','{"kit":"B"}',NULL,X'',X'EDC469F145CB95261A6A78E22B7398AD9428D53ABDBB366EEA7EB3AF3339C93F');
INSERT INTO "journal" VALUES(737,'cutoff:2020-02-11',2,'2026-11-23T01:09:23.456920Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','c21e1b62e2c042b59ee9cc602f2d54a0','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'86125B55BE442983D32265F7634C365537DC0B5050C439E1910D52297113675B',X'8BC93210DC4EA47AC498FAB1549E667A433A2D0CB43F11E18765CD7CA88A7409');
INSERT INTO "journal" VALUES(738,'Q-0000011-V',1,'2026-11-23T01:09:23.467222Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','6c3ce87d4f3142599772742f4350d5e8','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'581265F32ED61B19607E7A6E6CB0A41CC030155DA97C932CB22F0DD8F7F79007',X'',X'33457C89D9D0D720B7107D79F63E5BE8ECBC7EDB7561EDDBB4983B15EC1B0A44');
INSERT INTO "journal" VALUES(739,'Q-0000011-V',2,'2026-11-23T01:09:23.470439Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','56db61a565fb46b088dcd725d4b20786','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'80D555CA136B312707AB3064D46D070BC7F394C1AF9F7B016EE25FBA7595E7FB',X'33457C89D9D0D720B7107D79F63E5BE8ECBC7EDB7561EDDBB4983B15EC1B0A44',X'0FBDAE19BADF361D89E920C2B7F2576E5D2C4809F64EF95813508B0D4AD17A7E');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',3,'2026-11-23T01:09:23.479655Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','31c5cf64576847dda4a29064179fca61','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'0FBDAE19BADF361D89E920C2B7F2576E5D2C4809F64EF95813508B0D4AD17A7E',X'E1D9C5E651AF2AD3872D91C11EBD2A7E176F6AD1ABA3EED8F09C594ADAC2F991');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',4,'2026-11-23T01:09:23.489646Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','5bef6f03f9bd46d08709a7d127a3244c','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'D5C8394CD944CEC1B78E0BC4E4C3D32963E38D0AF071049B4D8F63FB1C039B55',X'E1D9C5E651AF2AD3872D91C11EBD2A7E176F6AD1ABA3EED8F09C594ADAC2F991',X'FA243A63A858803C77F1C146E7E2187E0C29906F6B635849C3ED12D8AD971E44');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',5,'2026-11-23T01:09:23.499032Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','dd314f4b08784dc495ef09010d02773c','{"owner":"mio"}',NULL,X'FA243A63A858803C77F1C146E7E2187E0C29906F6B635849C3ED12D8AD971E44',X'05467E5547161DBAEC2F5C000644421CBD343A1C586399D63EF9884F75CEDD4E');
INSERT INTO "journal" VALUES(743,'Q-0000012-T',1,'2026-11-23T01:09:23.503546Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','981c8741effa42e894da0b9259afb34d','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'0A24720FFF1EA5EE0DB9BD200065913AC56B673245B9880F06214BF261EF3AA1',X'',X'8069DAC6EF0EB53E6902695BB6E3029EAFA0241A64F4D10379EA3FC2FD7B6DFE');
INSERT INTO "journal" VALUES(744,'Q-0000012-T',2,'2026-11-23T01:09:23.506114Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','dd7bb87414aa4e929187bdc80172a82b','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'59179E8800621DBAE9E914DAF5C60ED35965F4FBC3BC124A1B7B99C58D280DBB',X'8069DAC6EF0EB53E6902695BB6E3029EAFA0241A64F4D10379EA3FC2FD7B6DFE',X'D3512040D0EFA581E621A74EFE66EE8F099A643438C9F1E87B43BCDB70A54D40');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',3,'2026-11-23T01:09:23.511678Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','04a0f5622817472c9f072d43b29c77e8','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'D3512040D0EFA581E621A74EFE66EE8F099A643438C9F1E87B43BCDB70A54D40',X'E82B2782AAEC25A2DC47B3D1E2C20EDF2B92B8529ADF56713464FAB9F3D55D8B');
INSERT INTO "journal" VALUES(746,'T-0000002-9',1,'2026-11-23T01:09:23.523693Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','109caf62153e49ae917b48e4621ca924','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'1EB2D6EBD538E79E56F23E4FC8B2A24F71070FF32A7DF675BCD9906A8488C825');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',4,'2026-11-23T01:09:23.523693Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','109caf62153e49ae917b48e4621ca924','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'7E1CC35E81CE16BD0BF8FFEFECAF297481475C378C021134587BDFDAA66BF1B6',X'E82B2782AAEC25A2DC47B3D1E2C20EDF2B92B8529ADF56713464FAB9F3D55D8B',X'B57467E928B09A09B8BE0FC6ED181BFDF7F8E4FFD12FF69F768BA405850FDAE2');
INSERT INTO "journal" VALUES(748,'Q-0000012-T',5,'2026-11-23T01:09:23.543052Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','d218debadf314011bcabc4a3921a6eb4','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'78FAD48A668C1841588CD5866C1BEA4B53575BCE36FF96E39D609596CCBBD0C6',X'B57467E928B09A09B8BE0FC6ED181BFDF7F8E4FFD12FF69F768BA405850FDAE2',X'0BCD97F92B0293DF671E780ABB63C11F8D3F7C6A963094FA7ECB69084B936766');
INSERT INTO "journal" VALUES(749,'Q-0000010-X',5,'2026-11-23T01:09:23.552624Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','bf02effdbef24372a6c30a3d5e57ceb2','{"owner":"sho"}',NULL,X'179686C42AE1DEF3E2D4724B9211CB4FA9B41DEEFD5A3C091DECEB6B53C1F68B',X'9303E0D7CDDE4D93F0787F37A8B92A7E2CFC37908AA3561DB9FA911449D3D4EE');
INSERT INTO "journal" VALUES(750,'Q-0000010-X',6,'2026-11-23T01:09:23.555892Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','8f82e3145a304f1984616571c886a4ae','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'EBC4AC236712A6EFF979AE0AE260272FEA6CE333ACD32FB03263B7217E685C17',X'9303E0D7CDDE4D93F0787F37A8B92A7E2CFC37908AA3561DB9FA911449D3D4EE',X'C3CD336F0AF0BFF61F641261FBD9D982CD92E7DC8549A8914543BD54E61AC28E');
INSERT INTO "journal" VALUES(751,'K-0000039-U',8,'2026-11-23T01:09:23.567881Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','019d3d38baad4268b5e5dd79b7aa109f','{"on":"2020-01-26"}',NULL,X'4280C12E00F6A35A419F96ADE29B3BD96F60291ACED12CF5EA6367FA1BC0283B',X'EF587BE31C9C2B2F265A780D6E63BD17160E69283A28E00C95CAC436A8EA2FCE');
INSERT INTO "journal" VALUES(752,'K-0000041-5',8,'2026-11-23T01:09:23.567881Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','019d3d38baad4268b5e5dd79b7aa109f','{"on":"2020-01-26"}',NULL,X'1B3FD94EEC0042E472DEBFC7D11D06BFD07ECC796A01A7EE6B718972DD61E43A',X'2AD9F48AB9113FFC4A3274FBE7922C578B3D32DA93AFDEA32A65E8BBE269EEE6');
INSERT INTO "journal" VALUES(753,'Q-0000013-R',1,'2026-11-23T01:09:23.575727Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','7554061f78ba4d96b477d71ce50566e9','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'8A734DED7279B1DC21F599CC351AB362DAF01702337FA73B35F6C0CA8F31F70F',X'',X'DE54A13AAAB41CD39755209D7C009B52CB6B48CAB1E157D437A0F940EEFB93C4');
INSERT INTO "journal" VALUES(754,'Q-0000013-R',2,'2026-11-23T01:09:23.579659Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','16d5f35a16e04ecd92c7515ed6791ad9','{}',NULL,X'DE54A13AAAB41CD39755209D7C009B52CB6B48CAB1E157D437A0F940EEFB93C4',X'C5289DDBBD42511D9548EA0FBFA040B424720CFDEC88F42DD98CEB8B917E351F');
INSERT INTO "journal" VALUES(755,'A-0000031-G',2,'2026-11-23T01:09:23.600273Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','cb5529f76fd545cd8fbb80a0f024d4c2','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'EB1ABA5CC8E42E9D0C895BDF66F1C20F25E756A8E77321407A8E6EFE7C44F364',X'FDC8D8ED21BF8E75678B9F8C16D185828C93658AC95CA1824F82282612DDC0F2');
INSERT INTO "journal" VALUES(756,'B-0000013-N',1,'2026-11-23T01:09:23.632509Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','11a106003c274a9387f59d2686edc15e','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'94C18DDDA471384B1C79AF763F38AD07D45859C836EB58EA0CAD31A03C5F9AA3');
INSERT INTO "journal" VALUES(757,'A-0000035-8',1,'2026-11-23T01:09:23.632509Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','11a106003c274a9387f59d2686edc15e','{"batch":13,"programme":1,"row":3}',NULL,X'',X'A6AC8B9171EC9EB5D4FB70DCE4BE2D1424A9FDDB8219558F097C6DB85BEE2BA9');
INSERT INTO "journal" VALUES(758,'B-0000014-L',1,'2026-11-23T01:09:23.674976Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','e98a7671efc9466cba6061c58da1b1a5','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'8865067977DE1526E8BF3D261D1296CB5E356CB56955421E6D2427109D7A4EA7');
INSERT INTO "journal" VALUES(759,'A-0000036-6',1,'2026-11-23T01:09:23.674976Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e98a7671efc9466cba6061c58da1b1a5','{"batch":14,"programme":1,"row":2}',NULL,X'',X'4553A02C543BEFFD9FA3AE3AC4341216443CEDFD6BBE439CB1E36CBE8E960443');
INSERT INTO "journal" VALUES(760,'A-0000037-4',1,'2026-11-23T01:09:23.674976Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e98a7671efc9466cba6061c58da1b1a5','{"batch":14,"programme":1,"row":3}',NULL,X'',X'5AE45A9BAA6F08BC5B1FA749CBDDA1A0B0FA8832E216F6E98308D256FCDBEE42');
INSERT INTO "journal" VALUES(761,'A-0000038-2',1,'2026-11-23T01:09:23.674976Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e98a7671efc9466cba6061c58da1b1a5','{"batch":14,"programme":1,"row":4}',NULL,X'',X'952C698BE98C55724E24886564C31064FFA78A843211A4CAE0103015A8220838');
INSERT INTO "journal" VALUES(762,'A-0000039-Z',1,'2026-11-23T01:09:23.674976Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','e98a7671efc9466cba6061c58da1b1a5','{"batch":14,"programme":1,"row":5}',NULL,X'',X'03E2C5582FD333D91CCB945B25706234E18A3C458C7E4F092E886FDE9BD9201B');
INSERT INTO "journal" VALUES(763,'Q-0000014-P',1,'2026-11-23T01:09:23.707266Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','1004e5272c9e464eae5e386bf096a5fa','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'12CA737A8E0C85F17858F8ED1FD2C77A0B469982F9F7091452E4FE3FB5BE1988',X'',X'01A3B9455485D96F437C52A5DF25E1D4788B55B32AA5273FAC998A08ED66F360');
INSERT INTO "journal" VALUES(764,'Q-0000014-P',2,'2026-11-23T01:09:23.711726Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','33376112e84e42068daa9ddf6e6682aa','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'F791EF86F0AD17ACF21F7EDA19B521614E89A3320A4C6B397447A5B5A551725B',X'01A3B9455485D96F437C52A5DF25E1D4788B55B32AA5273FAC998A08ED66F360',X'23C5CA6C8CAADCDE8421F25A32C4E53D2567C14851B18D18A4A027C759FADF9B');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',3,'2026-11-23T01:09:23.715908Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','61771b1cb42c48bfaea3c158b56eb1c3','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'23C5CA6C8CAADCDE8421F25A32C4E53D2567C14851B18D18A4A027C759FADF9B',X'C8843002CE759D382F97C231C32D2EB50F7A29BBF4F248AD86564B66E9146EAB');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',4,'2026-11-23T01:09:23.727271Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','7ab853337696443f9e01119592765841','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'7F984769C83CA708DD20A28CB15CAADA049152C04876E2ACB1BD63C46CE74C03',X'C8843002CE759D382F97C231C32D2EB50F7A29BBF4F248AD86564B66E9146EAB',X'DC51C7B4200C7913EAEE993D78AF1A77DB2CA8FBE9E6132CE5CD9DC21DFAC1A0');
INSERT INTO "journal" VALUES(767,'K-0000047-U',1,'2026-11-23T01:09:23.734097Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','f273a366a0474712b5fd9614fa70bfde','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'32EA5F7731EE9C202DDB497B53A61D0A6597286176A4444B9FCC61D99F5C200B',X'',X'BE3A19EF55FB1C0CDAB2104DC1D07ADC301656B1B7293081C5DE478067BE587C');
INSERT INTO "journal" VALUES(768,'K-0000047-U',2,'2026-11-23T01:09:23.741079Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','f9a78b3846a143e185449bf844da5280','{"item":"のぼり"}',NULL,X'BE3A19EF55FB1C0CDAB2104DC1D07ADC301656B1B7293081C5DE478067BE587C',X'B39F045B836527887DD56637EB18C89957B4498D2038E9C439A5C4DEC63AC9FB');
INSERT INTO "journal" VALUES(769,'K-0000048-S',1,'2026-11-23T01:09:23.749281Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','e4dd3a6024bd4fff8a19515ce81e6c59','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'1F1FD646C2F041F7A88B4C08D8B4BA8A9EDD91A62D39FDCBA6ADBBE7E7D1982F',X'',X'0F3B6D59C35667EC83E689B8A75E610B8BABE0A9E8FDFEE66FBF1C2BD933427A');
INSERT INTO "journal" VALUES(770,'Z-0000009-D',14,'2026-11-23T01:09:23.752623Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'4df29712415c4f6aa1520ef8090cd95b','{"on_hand":20618,"quantity":-12}',X'06FE237DB9AFACD294BA7872216DBB5098D92FF48C222B2B2312911051CA06F8',X'C39E993C5896ACFC8769E420C339AE76AAF8A019A515593720A08F9C6899B379',X'1B49067239FF206D035DD510C159ACB1A983EAFE28721F0F513230BC2D1BA105');
INSERT INTO "journal" VALUES(771,'A-0000001-S',5,'2026-11-23T01:09:23.755623Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','badc73ed41924fbd84b88c7e51032636','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'CAD3DEF99F9CE1E27C1FB90BBEE26A8CD268D5DF76D7C460D0C548FED699DE3A',X'7A49A55D89DB108E7144DCF3CF79E82A74C9FDE9B6CAD1516E5C01520A5EBC5B');
INSERT INTO "journal" VALUES(772,'A-0000024-E',2,'2026-11-23T01:09:23.764733Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','a18186ed67dc41eb891b070b2ad6a11d','{"reasons":["documents-missing"]}',NULL,X'1D68C0155BC291842433EA29CFB8CA885D887D6EC8650D1525FFA537AA9F6F17',X'1127722455DA2C8C1E1AD9A1CD846829B6A4FB9266DAF75BB12C86B95262B95B');
INSERT INTO "journal" VALUES(773,'A-0000027-8',2,'2026-11-23T01:09:23.771973Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','b3379f6bbfe34712b0d87c6a6a6cf71f','{}',X'1B837D26140C7D429FB522B894A89BAA588817CC17ED9CB78A2358FE0CFC496A',X'E5F4911B44BE9648ED9B28900E85C578326293C1C8F1A2D6FB849F84230F6B26',X'8A8313DB7507E6FE61DCEED25A1DF27BA502BC33EEE1C348CC575B18852588A3');
INSERT INTO "journal" VALUES(774,'A-0000028-6',2,'2026-11-23T01:09:23.785037Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','e3b2c00cb76b4efd8d7d137f6cd6f1e5','{"awaits":"reject","reasons":["discretion"]}',X'325AF452341733E92B3B5A5BB48C10B4DD22A5952A5BEE88FEA431789562AF0A',X'66EFBB0659CF872E40D8B6A4B7123929B9A370E98E42813711FB81963461F598',X'06849DF284B2F17B6EFEDB05BB2CA4D2B189FE08678CB3542C882B64A9180E81');
INSERT INTO "journal" VALUES(775,'A-0000035-8',2,'2026-11-23T01:09:23.796259Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','6ea2d48f97844deaa3b46080c2b68b51','{"assignee":"rin"}',NULL,X'A6AC8B9171EC9EB5D4FB70DCE4BE2D1424A9FDDB8219558F097C6DB85BEE2BA9',X'F72049CD66CAAC6552F9E3843DEB1896FA391F2E85B8952C1E78531404971E0B');
INSERT INTO "journal" VALUES(776,'A-0000032-E',2,'2026-11-23T01:09:23.804714Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','ebb17ae35558401eaac6c7d13029613f','{"assignee":"ren"}',NULL,X'D1EEEFDCBC8AD18E379A8BBDA4332D6217FD8CE92DF25CBA4F267A9AA27BBC6D',X'7CCA690717C4A5FD980FB77F87011C531EDD3AA2B7C7D611C122808B4F625C33');
INSERT INTO "journal" VALUES(777,'F-0000001-6',1,'2026-11-23T01:09:23.808496Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','7e6eef0e4ef343d589f8ac4dc77be362','{"from":"2020-01-28","rate":5}',X'276DAE0AA2028BFF7504AF18F918066E328820483D112C1B273A55FF71940D92',X'',X'F19C793B1CD33BE9795437E4DA8BC6DC094387623673F2658A47607891C108B3');
INSERT INTO "journal" VALUES(778,'F-0000002-4',1,'2026-11-23T01:09:23.814997Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','953f1129083743949b2bebacc3bd1c88','{"from":"2020-01-28","rate":2}',X'EFA6FE1B75D3C02DA0409992EB4BDDD47864EB05C2A9369622D479F9309623B1',X'',X'1D1DBE5A471CD61A836389EBC667C2006DB82885CEE1539D4751039A184425F0');
INSERT INTO "journal" VALUES(779,'B-0000015-J',1,'2026-11-23T01:09:23.821975Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','e2d9ede774404ff08f109a0edd19c678','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'E1803D88F70522F6BF05137ABA075917CEF068524568F9D80E8FC0146ADE3A37');
INSERT INTO "journal" VALUES(780,'A-0000040-E',1,'2026-11-23T01:09:23.821975Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','e2d9ede774404ff08f109a0edd19c678','{"batch":15,"programme":1,"row":2}',NULL,X'',X'FDE93F61D9527B6241CA32660646431C705619D5A2EC5B8AF5D70E765B2F68C5');
INSERT INTO "journal" VALUES(781,'A-0000041-C',1,'2026-11-23T01:09:23.821975Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','e2d9ede774404ff08f109a0edd19c678','{"batch":15,"programme":1,"row":3}',NULL,X'',X'5AC6BA953FB209BC0EC09D71126B97D5A32CF86508347C8E72068499A4B955BF');
INSERT INTO "journal" VALUES(782,'A-0000041-C',2,'2026-11-23T01:09:23.834694Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','ef8aa6e7b2e44816bef3584717bd3d3b','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'24BCA216ABEC4F8756F18A25086BF922EF80C6E7DDC7929FD7F8C9EF6E1545DD',X'5AC6BA953FB209BC0EC09D71126B97D5A32CF86508347C8E72068499A4B955BF',X'5F9B45AFC998B070ADB14A12D279C9B774F7995ECA2699961B3C9DD573D19EB3');
INSERT INTO "journal" VALUES(783,'A-0000002-Q',4,'2026-11-23T01:09:23.834694Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','ef8aa6e7b2e44816bef3584717bd3d3b','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'34C638B0D9BF9AEA160FED80485C7DF6CE4F0CB7411EA50A5A2BDC100B9F560F',X'7D535BEED9CC219627D3DD4B2141F1A60E30BADBFA3687E1A42A64B296883976',X'D4FB268349DF1B95B731746153EEA4E201D9E006984A5DFB4EC582F0FE34BC3F');
INSERT INTO "journal" VALUES(784,'T-0000003-7',1,'2026-11-23T01:09:23.875975Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','9b61fe782b4b477da957ca6cd3da33c8','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'8B12115B979C43AD1F964363A8DB072AF6469181C9AB067B22693CB5DF2A1A57');
INSERT INTO "journal" VALUES(785,'A-0000003-O',4,'2026-11-23T01:09:23.878240Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','888b670eafd4463399b97d3199cfe9c2','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'36550C151526916085B646519EA0C1DB632D3BD9B9E4867BC5C6ECF7CB0D4FD9',X'3A9F3CB2C9FD50B515231A52A9B7B8A6C0DE42B2F8870E2CAFB1E467F23CD327',X'E79BB670A6297C2682B4FE0310A65731F0CCD63AEE7B1E3A3AE41D66F2294580');
INSERT INTO "journal" VALUES(786,'T-0000003-7',2,'2026-11-23T01:09:23.878240Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','888b670eafd4463399b97d3199cfe9c2','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'8B12115B979C43AD1F964363A8DB072AF6469181C9AB067B22693CB5DF2A1A57',X'94D958E1AD6B3DE2E016228CD3D6AEA85E5AB7D4152C9DC6C7F41F6DA498C4AD');
INSERT INTO "journal" VALUES(787,'T-0000004-5',1,'2026-11-23T01:09:23.952118Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','840e5b97c63247afbbb2daf9a31abfd5','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'0478D0D8FC8B816F0D09F8463228B490B6A8977869584151F9E659DF610401DA');
INSERT INTO "journal" VALUES(788,'A-0000040-E',2,'2026-11-23T01:09:23.962669Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','d407dbcd5a774b60bf2863d70d6ed240','{"code":null,"declared":"retail","industry":"services"}',X'63538F8FB29EAD52F7FA51A826D732108E44910058B512C1AD0CA4E62B13BA97',X'FDE93F61D9527B6241CA32660646431C705619D5A2EC5B8AF5D70E765B2F68C5',X'341796639CD8CF23090B65265F90C5D8E1A36451D361F19650F3D5CAF5EE8428');
INSERT INTO "journal" VALUES(789,'standing-order:毎朝の審査状況',1,'2026-11-23T01:09:24.093808Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'1da60a249c924e3ca5ff7c97f3756d6a','{"arguments":["status"],"out":"/srv/secretariat/exports-{month}/status-{date}.xlsx"}',NULL,X'',X'CF13B8181E7B30CA0378C87B68C4E0A65CD4E32CA2035B1565DA035600043893');
INSERT INTO "journal" VALUES(790,'standing-order:月次報告',1,'2026-11-23T01:09:24.222371Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'3c702f72869a48059102dbe372f88845','{"arguments":["report","--month","last"],"out":"/srv/secretariat/exports-{month}/report-{month}.pdf"}',NULL,X'',X'68DF21D9A655C0CC9AA0D50B19BA86C40888201B3E705B75B9FA6D37E1A0CEAA');
INSERT INTO "journal" VALUES(791,'standing-order:週次の問合せ',1,'2026-11-23T01:09:24.223906Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'fbbfe528083c42369014b6d9ddce34a3','{"arguments":["inquiries"],"out":"/srv/secretariat/exports-{month}/inquiries-{date}.xlsx"}',NULL,X'',X'72C6F7590660E46F700CE6F51E5866D462170C222D67C89A6FC9C35CF89D4CEE');
INSERT INTO "journal" VALUES(792,'A-0000033-C',2,'2026-11-23T01:09:24.458980Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','d0daf6ff4771440f9e4c09959d686d85','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'F8604FA138CA659166FE8B1F1B7A9C5239054676C8DDEF99477DE4DA15B8AB1D',X'5E90C32CB55FBF430EF70367CC2278401C68892FC872E10D7AB6D955E18E829A');
INSERT INTO "journal" VALUES(793,'export-mai-2020-01-28',1,'2026-11-23T01:09:25.069691Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'f5242f3f22e9408685ee78176eed2a2a','{"files":["letters.pdf"],"filters":{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"},"kind":"letters","rows":4}',NULL,X'',X'98BC149208F72654553B76DB13FDDA35DF9E4B72723437369BFC0107835666FE');
INSERT INTO "journal" VALUES(794,'export-mai-2020-01-28',2,'2026-11-23T01:09:25.152758Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'9bf4b43aebf84660b9fbc17f5bb7b998','{"files":["00_一覧.xlsx","P-0000001-0_株式会社いわひばクレジット.xlsx","P-0000004-U_株式会社かわせみクレジット.xlsx"],"filters":{"start":"2020-02-11"},"kind":"results","rows":5}',NULL,X'98BC149208F72654553B76DB13FDDA35DF9E4B72723437369BFC0107835666FE',X'7337C2475499DB888DE048DFBD99849EE557F6E956530BCAB4186E667A3C5CEE');
INSERT INTO "journal" VALUES(795,'export-mai-2020-01-28',3,'2026-11-23T01:09:29.289558Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'846e87d0ca4c49c8bd30706db8a538a4','{"files":["s.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'7337C2475499DB888DE048DFBD99849EE557F6E956530BCAB4186E667A3C5CEE',X'0597DF94A8D47E0C3E45DF31B23429B3AADC09DE34C1588F3D6882AC04A8800A');
INSERT INTO "journal" VALUES(796,'export-mai-2020-01-28',4,'2026-11-23T01:09:31.880438Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'d8c3ba8c693f4e07849998914e57bd6b','{"files":["l.pdf"],"filters":{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null},"kind":"letters","rows":1}',NULL,X'0597DF94A8D47E0C3E45DF31B23429B3AADC09DE34C1588F3D6882AC04A8800A',X'BAABFA8466E70700A91982B26A495E2FC1186963726749259BFEA22792E2A0B1');
INSERT INTO "journal" VALUES(797,'standing-order:daily',1,'2026-11-23T01:09:34.510448Z','2020-01-28T01:00:00.000000Z','mai','save-order',NULL,NULL,'67b087f6607848058ef721a3b71384e2','{"arguments":["status"],"out":"/srv/reports/d-{date}.xlsx"}',NULL,X'',X'04E4029408747FFA3423384EFFA7FD7ED7F4928FA6C72A3EA5D757C964A4D161');
INSERT INTO "journal" VALUES(798,'export-mai-2020-01-28',5,'2026-11-23T01:09:38.489391Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'f9ba4ce24a8e4b449a122b3c5728be6e','{"files":["d-2020-01-28.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'BAABFA8466E70700A91982B26A495E2FC1186963726749259BFEA22792E2A0B1',X'0E82D0E37B52A6EAFCDDC32448386E17A80164E98F439955D137B896FA3D5D74');
INSERT INTO "journal" VALUES(799,'standing-order:daily',2,'2026-11-23T01:09:38.527999Z','2020-01-28T01:00:00.000000Z','mai','run-order',NULL,NULL,'63fac14dfd024db088a0e81fac030f70','{"code":null,"done":true,"files":["d-2020-01-28.xlsx"],"message":null,"rows":41}',NULL,X'04E4029408747FFA3423384EFFA7FD7ED7F4928FA6C72A3EA5D757C964A4D161',X'4A5B47C91B334BAFC79162485FEF8753EBFC56655E2C13F308A4021BA485B6A7');
INSERT INTO "journal" VALUES(800,'standing-order:daily',3,'2026-11-23T01:09:41.315316Z','2020-01-28T01:00:00.000000Z','mai','stop-order',NULL,NULL,'580bfe0d1e1e43adbe45ceb5aa1fa943','{}',NULL,X'4A5B47C91B334BAFC79162485FEF8753EBFC56655E2C13F308A4021BA485B6A7',X'F95403B3A018BA210073AB2C92FAD9EBD567AA209D860202A9BC06A71EC3568E');
INSERT INTO "journal" VALUES(801,'look-cal-2020-01-28',1,'2026-11-23T01:09:43.934304Z','2020-01-28T01:00:00.000000Z','cal','look-at-card',NULL,NULL,'e8fb312440404ac7b45dedc404e7c8cb','{"store":"S-0000002-6"}',NULL,X'',X'B3CA3FABFFEA309489ED093507D1AD6DF76C02441E35E7B10A50D9FCB741BDFB');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'6C0413CC0F4F82FF5F41A19E9822AFEE','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'59D97EEBC0DBA267DCC413A5A8A3A873','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'B954CA8C89DF12777A9EABED4F477164','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'54813B8CEC8820CAC9914FFA1662D67F','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'0057F6681FC5A2E039CE688DCFE15FEA','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'31563F61C846D8E1984F28E734C28C3A','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'CA3AEC65985D09CD466E86688E62B53C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'A44FD3B9B326DEF1F0278D96FF508A50','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'7832E4E156E290C00922D53A92542D94','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'7A16208F72E5AD4D58C1378C7F3D8553','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'6EC027ED5C7504D6C42FAA79D934684B','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'09817E7613B93D14278FF5E75F4B47C0','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'AB90DF64B2D370781544A1C0B52BB6CD','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'79D6A59B1ED595D7B64B0957503B385B','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'255CD1D6DCE9C7157DD10C824D16AADD','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'1048F8E4259FFF472D547D73C0265288','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'436CDD242C487057AD410019BCF3B0B5','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'458899B321F86AB7C4F1C0929913729C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'234B95A25B06995168A1E9C411430802','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'BFCEF8471C74F79784EE8401E88F9F6F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'89AE3749FE399D25D7A9E1951EC102F7','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'F257594CD4933BFA15057F04C5712DA7','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'249A6B8F7FA57DEC4D03D2F81134BD10','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'452038100789C39DDF88200885902A56','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'FD4A8D577D407DA6C86478F7140F5AC5','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'87CAFD53B9A31D815554AB2363F63564','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'CCA219BC52A51AE57483B9E1CCB374BF','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'48909F340A07CFECC7274A56CA1E9E80','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'233CE5660EC31C7DD3B88157CA4CA67A','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'95245200474F9875D26D2044311FB3E2','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'58DE4B6752416E92757FA106A7C514CE','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'CAA71B35A49D1A6B64B381AAEA762260','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'23EFC29E6012D3C078C6C205442B9BC4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'50EFCE0185858CD791A822B1C033CB4E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'C7FC69BB6DE81BB4BA0062FE5686F536','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'4D069138CDCBCCA11B4B57C0DBD8C772','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'A129F5543A9CC011DA3A71DE53D4DD12','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'4FDAF720FCA2E610CDC85BF4E4CCEE09','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'2AA3C50C38194F5E1CFEA492AA0F92EE','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'4DBA39DCF1B859F17FC531DEDBDC4613','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'B8FA4AE15C3C5AC96D6343662FF6F8A8','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'3D585CC6C4415C3C8F40BA682E6EBE72','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'3AE1FDE234BBEF8E38339874A27EBD93','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'066D78D808088077471C107C81372846','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'0E4AC8B523CF19246CB454BDFBC898D7','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'43CF6F79E535FEB9EE84742D67340E7C','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'0210D4B90CA92CA63B8A49A63A3B21F7','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'AE546A2B770949648EAA9CFA6350779E','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'08A3A93F4E34957678509E77F2137F06','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'68BDD750065755F5AA570A41D572FF00','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'97A1D8CA9E7DDBBD07BC47964EF0E848','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'096A67A84841386A5F8A914F4D5A05D2','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'8B8F066241EBAF1743FDDD0046C54A34','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'453CF2FE9D8F188C17B3440E4B88BC58','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'11D73AC64832A379C95B25C1FFAD4C46','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'3E360B324B283A8997B33B5EE042D88D','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'4FB58CC0176D5C90C91968C0F4CAA9F1','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'590B1CD211367B3B0EB92E5714A292E5','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'A40974132B8B7EBEE5C5D3AEF6C1AD53','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'CC82BCA13B56C01498A1D02930A39E2D','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'51E95A5D9D0FA92919934F5B94B427BF','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'85FE37D8CCC90E0434063CFCA84E3D86','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'04EE5BEA3795A0C9756BCFA0C22E80EF','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'CD5B6BCB742E28565BFC294BE4DCF329','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'B388BC269AD9AEB16BDFC50DC9233252','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'DB1E3D79CC1198ED04E52113E8F53E66','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'94D4F63ADA97B3E4EDAE629668EF77F0','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'A9B4C4DE0CDDC71CF39093725BE24583','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'49EC25536B696283392C743F56DEF27D','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'C7FDCDA3083745152CFD3A0DCB22EE2E','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'9E1CB3BD405BB49591FBC78CDAE61022','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'DEECE7E1420340547004B81C38455335','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'32962B772A5A0A07EA450D230EF8BBE8','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'ACBE084B5071D23DD1069CC739880D4F','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'515F12524E0965AFA5026B1F948AC9C4','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'1A8C60840008FDEE4607A75B4519070F','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'367A1CABA70E305714449B40E519842E','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'DAC0AAE028C5E745CF2A32E76A7A742A','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'C43D5D61403EE34C031C6186B98202F1','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'E98A2DFD4A191A36B2FCBEC34E9C647D','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'ADF6C7AABB1A3450E6107890B054EEB8','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'9DE0AA06E5DBF718876D14050F4B22AC','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'AA06F0A50761A6A737450A8E554A3B99','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'B88364A8E96EF02E876DE124F6CBB3E4','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'65300D4FC671E2BA0F1271674C174E20','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'A7C4E828A470EA4B71190792D25627E9','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'0F7A016E2D0852852F3F9F154258DEE3','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'C35E5D52CC66240D1F2BA117BFD37367','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'19497BBD32F113A8A09846B74208FFC5','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'81A1D0F1421A5D05F8B66F681EABE7CE','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'5B4232E5B7C64B509F890A9E45112FCA','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'B9546B989AB4010662062BAD7BC18ACB','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'5AF991373619E4B2434896EB2EF407D3','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'A17721E8283663DC4EC6320AFF7FCFD4','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'6115F4FAD96A690EB52F1424A2023E4E','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'B83A22AE9C1C114D5FA832AFF82558B2','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'11C29F6B53EE2498213020DB4954E3DC','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'E4A0357DBF616D256F88D22DCCAFD922','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'4E895F9358CE69ECB1E7CBBE2F1C717B','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'8B69F9DBDE69283DD012B01301A7074A','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'8EA032E6D247B6C2AB948C0DA9FC6ADD','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'D3A6AE52996B542FBB78032D4838FBF9','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'C03505D01A7C5EEC97D8C0CBD7D04A32','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "kit_address" VALUES(1,'4400875','愛知県豊橋市月見台8丁目26-29　1階','久美子書店','0532015627');
INSERT INTO "kit_address" VALUES(25,'1110054','東京都台東区桜台4-21-20','Asagaoグループ（株）','0532053201');
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
INSERT INTO "kit_order" VALUES(47,'callcentre',NULL,NULL,NULL);
INSERT INTO "kit_order" VALUES(48,'callcentre',NULL,NULL,NULL);
CREATE TABLE letter_run (
	id INTEGER NOT NULL, 
	staff TEXT NOT NULL, 
	host TEXT NOT NULL, 
	path TEXT NOT NULL, 
	filters TEXT NOT NULL, 
	started_at TEXT NOT NULL, 
	ended_at TEXT, 
	CONSTRAINT pk_letter_run PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "letter_run" VALUES(1,'mai','office-1','/srv/secretariat/letters.pdf','{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"}','2020-01-28T01:00:00.000000Z','2020-01-28T01:00:00.000000Z');
INSERT INTO "letter_run" VALUES(2,'mai','office-1','/srv/reports/l.pdf','{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null}','2020-01-28T01:00:00.000000Z','2020-01-28T01:00:00.000000Z');
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
INSERT INTO "membership" VALUES(1,1,2,1,'2019-12-21','2020-02-20','A-0000001-S',5);
INSERT INTO "membership" VALUES(2,1,3,1,'2019-12-21','2020-02-20','A-0000001-S',5);
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-23T01:09:17.928782Z');
INSERT INTO "operation" VALUES('638d75af12f445c48bebd0464acd91c6','admin','staff-add','2026-11-23T01:09:18.794008Z');
INSERT INTO "operation" VALUES('7ff7f80a2ed748b68f4cd3ad36ec3265','admin','staff-add','2026-11-23T01:09:18.964544Z');
INSERT INTO "operation" VALUES('82081d1e67a3483baeb1adedc757f578','admin','staff-add','2026-11-23T01:09:19.033295Z');
INSERT INTO "operation" VALUES('6acd3a3fa6004b76a2b957204b0ec3db','admin','staff-add','2026-11-23T01:09:19.081105Z');
INSERT INTO "operation" VALUES('73ca882369584b329443402e50f6bc71','admin','staff-add','2026-11-23T01:09:19.107891Z');
INSERT INTO "operation" VALUES('50de3871ae0e430b97953adaf3f14383','admin','staff-add','2026-11-23T01:09:19.145868Z');
INSERT INTO "operation" VALUES('37c2f2d7816a45b08521643977c3fe4a','admin','staff-add','2026-11-23T01:09:19.182312Z');
INSERT INTO "operation" VALUES('64ea78dde9674992a776d07d04718d51','admin','staff-add','2026-11-23T01:09:19.216225Z');
INSERT INTO "operation" VALUES('fc0d5bfee72b4b5aaebe545a6e3e5daa','admin','intake','2026-11-23T01:09:19.271946Z');
INSERT INTO "operation" VALUES('ff65d0c6e9e948ebb4e8f20dd6af32d8','rin','intake','2026-11-23T01:09:19.288578Z');
INSERT INTO "operation" VALUES('1b051036fc7245458dcab44e57950c59','rin','add-certificate','2026-11-23T01:09:19.337365Z');
INSERT INTO "operation" VALUES('eb04c69a1650478bb63295d7f7594b15','rin','examine-certificate','2026-11-23T01:09:19.348256Z');
INSERT INTO "operation" VALUES('2e16358336d34db1b97723f0d9513963','rin','examine-certificate','2026-11-23T01:09:19.351088Z');
INSERT INTO "operation" VALUES('be03c8b1530147d5b6c3ad517fafd4c5','rin','open-review','2026-11-23T01:09:19.357061Z');
INSERT INTO "operation" VALUES('348068e2b4fb46b0a650c9bac18d082a','rin','pass','2026-11-23T01:09:19.359710Z');
INSERT INTO "operation" VALUES('cefc4aba2d2a4f219814d461e5ed0587','rin','run-test','2026-11-23T01:09:19.370197Z');
INSERT INTO "operation" VALUES('85d95b86a9a34571850e754a0b528414','rin','run-test','2026-11-23T01:09:19.372986Z');
INSERT INTO "operation" VALUES('d347572df4474a83abba5d9857b9a5e9','rin','present','2026-11-23T01:09:19.374626Z');
INSERT INTO "operation" VALUES('526e827a6ed841669cb26e021ac6fa82','rin','present','2026-11-23T01:09:19.382795Z');
INSERT INTO "operation" VALUES('d4455085d7554f52a59cf10526bd1a95','rin','settle','2026-11-23T01:09:19.393609Z');
INSERT INTO "operation" VALUES('8bb6aa8b70ce4aea8f6d8bf32d198e28','rin','settle','2026-11-23T01:09:19.397084Z');
INSERT INTO "operation" VALUES('fc5c69971aec4eaca06ff54c84c16919','rin','propose','2026-11-23T01:09:19.399278Z');
INSERT INTO "operation" VALUES('7f0ce7be97fd46b18135101288a9edea','mai','approve','2026-11-23T01:09:19.406283Z');
INSERT INTO "operation" VALUES('54bf1fbf0d244331a1b8135781d352fe','ren','apply','2026-11-23T01:09:19.416736Z');
INSERT INTO "operation" VALUES('ef298af60f9d4fcdba97d435fe40950e','ren','intake','2026-11-23T01:09:19.425568Z');
INSERT INTO "operation" VALUES('ca99d464d53143a385c4509398df3016','rin','open-review','2026-11-23T01:09:19.428129Z');
INSERT INTO "operation" VALUES('ea6a7266f0c948d4b5eb6cfa4ef0241d','rin','answer','2026-11-23T01:09:19.440121Z');
INSERT INTO "operation" VALUES('20e8e0d000e9464ebb53015a927cc367','rin','judge','2026-11-23T01:09:19.446029Z');
INSERT INTO "operation" VALUES('5490f05f42d946acb58d4a966d3b37dc','rin','answer','2026-11-23T01:09:19.453993Z');
INSERT INTO "operation" VALUES('7644880bfc024244b7eaa82287ee3d2c','rin','judge','2026-11-23T01:09:19.457222Z');
INSERT INTO "operation" VALUES('45b5b2506b05410dabb249993251504f','rin','find','2026-11-23T01:09:19.459929Z');
INSERT INTO "operation" VALUES('a76ad7b4016f4a898e66b9e41d0d10ca','rin','answer','2026-11-23T01:09:19.467060Z');
INSERT INTO "operation" VALUES('c63de85c2ddf4aedbeb2d46ec8ff585a','rin','judge','2026-11-23T01:09:19.470405Z');
INSERT INTO "operation" VALUES('e0d9ca0af7a24aa8b95b32dbbf63ce21','rin','answer','2026-11-23T01:09:19.478519Z');
INSERT INTO "operation" VALUES('d15ab82f0e6b4d5b9967f0b9ee9f68f1','rin','judge','2026-11-23T01:09:19.482241Z');
INSERT INTO "operation" VALUES('3883ff65e7904cdd867a62e6bfbf96c0','rin','answer','2026-11-23T01:09:19.487388Z');
INSERT INTO "operation" VALUES('56cc21a7e3ab4f55861871e3f13f5c7b','rin','judge','2026-11-23T01:09:19.491816Z');
INSERT INTO "operation" VALUES('d5a59fc15df742258d650ad4b7790f35','rin','find','2026-11-23T01:09:19.494900Z');
INSERT INTO "operation" VALUES('4477dceb8b204e3c87271365cf7e734c','rin','answer','2026-11-23T01:09:19.497061Z');
INSERT INTO "operation" VALUES('06b904e95d9d433ea66bb36a8a0c2b1f','rin','judge','2026-11-23T01:09:19.499995Z');
INSERT INTO "operation" VALUES('438b07b525d449cf81a51bf71f2b2cfd','rin','answer','2026-11-23T01:09:19.503428Z');
INSERT INTO "operation" VALUES('ff963919cbba43f69c6fa2ecfb20dd96','rin','judge','2026-11-23T01:09:19.507958Z');
INSERT INTO "operation" VALUES('288984cfef8348ca8bb1ad49305a9207','rin','answer','2026-11-23T01:09:19.510747Z');
INSERT INTO "operation" VALUES('0447816f9e0349deb804ae72b1dcb0bc','rin','judge','2026-11-23T01:09:19.518627Z');
INSERT INTO "operation" VALUES('05ddbe7967414e10bee9bf3d54c20cf2','rin','answer','2026-11-23T01:09:19.522093Z');
INSERT INTO "operation" VALUES('1a82c8121b5840a6ac57e1f706ab30b4','rin','judge','2026-11-23T01:09:19.525129Z');
INSERT INTO "operation" VALUES('728b5287b1e74d30ac06cd3297fd652d','rin','answer','2026-11-23T01:09:19.527931Z');
INSERT INTO "operation" VALUES('209e99bd51b4443c97264bbcb60ed25c','rin','judge','2026-11-23T01:09:19.535953Z');
INSERT INTO "operation" VALUES('703a00466b434d3c93e976eefa83f011','rin','answer','2026-11-23T01:09:19.538729Z');
INSERT INTO "operation" VALUES('953d1a8abbe94bb185102a389ef10b62','rin','judge','2026-11-23T01:09:19.546406Z');
INSERT INTO "operation" VALUES('ed328772b80648eaac19d0fcde8da83c','rin','answer','2026-11-23T01:09:19.549716Z');
INSERT INTO "operation" VALUES('0713bcfe7a12472ea5313c502e543ae3','rin','judge','2026-11-23T01:09:19.552677Z');
INSERT INTO "operation" VALUES('630087421bed4b418e9a04f92fc358c3','rin','answer','2026-11-23T01:09:19.555364Z');
INSERT INTO "operation" VALUES('d932b570bf134b3a8ffb8a1b99ad337c','rin','judge','2026-11-23T01:09:19.563051Z');
INSERT INTO "operation" VALUES('0340fcc1fac8449fb0f6d5433a9f178e','rin','answer','2026-11-23T01:09:19.567713Z');
INSERT INTO "operation" VALUES('7ce5ac7ed0d044bd99daf062efdabb7d','rin','judge','2026-11-23T01:09:19.576246Z');
INSERT INTO "operation" VALUES('992f143629c64c0ab72913b270ccfd89','rin','answer','2026-11-23T01:09:19.580127Z');
INSERT INTO "operation" VALUES('6dea3ca73e6b453aace136334bb43214','rin','judge','2026-11-23T01:09:19.584091Z');
INSERT INTO "operation" VALUES('31c5be36fc7540bca32e486104699f1f','rin','answer','2026-11-23T01:09:19.597864Z');
INSERT INTO "operation" VALUES('2278182314374b9a994339a84c825546','rin','judge','2026-11-23T01:09:19.601402Z');
INSERT INTO "operation" VALUES('b2799410de1b4c5c982841e6dbf0a7e8','rin','remedy','2026-11-23T01:09:19.606610Z');
INSERT INTO "operation" VALUES('434cdc4c21a64abf8c72850bcf212684','mai','render-letters','2026-11-23T01:09:19.639174Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-23T01:09:19.650981Z');
INSERT INTO "operation" VALUES('3f75e04a6fbd4f449e24cc8141784edb','mai','closing-chunk','2026-11-23T01:09:19.657591Z');
INSERT INTO "operation" VALUES('b95d1983415749fd86ea2bf001662442','mai','close','2026-11-23T01:09:19.664284Z');
INSERT INTO "operation" VALUES('8722d7f8fa49406b91081b2102ba3ea2','mai','render-letters','2026-11-23T01:09:19.675928Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-23T01:09:19.686174Z');
INSERT INTO "operation" VALUES('eb20dc21edf141619171584a0ad79199','mai','closing-chunk','2026-11-23T01:09:19.687788Z');
INSERT INTO "operation" VALUES('280f797e072642359191f0f81bc17600','mai','close','2026-11-23T01:09:19.707284Z');
INSERT INTO "operation" VALUES('39b14fe9a7d74ff2bfea958da54a29d6','mai','render-letters','2026-11-23T01:09:19.716435Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-23T01:09:19.720490Z');
INSERT INTO "operation" VALUES('9d4f43c71d8b4d12919be8f249182c2b','mai','closing-chunk','2026-11-23T01:09:19.722282Z');
INSERT INTO "operation" VALUES('2606ea275506481b98744778faa1abde','mai','close','2026-11-23T01:09:19.733521Z');
INSERT INTO "operation" VALUES('82f07d9092204d85ac1c32a053d62206','mai','render-letters','2026-11-23T01:09:19.743404Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-23T01:09:19.745974Z');
INSERT INTO "operation" VALUES('1fe0d0eb987b48788650c51602e116ec','mai','closing-chunk','2026-11-23T01:09:19.747417Z');
INSERT INTO "operation" VALUES('59f094eebd4f4378a6942899f4b547bc','mai','close','2026-11-23T01:09:19.757551Z');
INSERT INTO "operation" VALUES('1e64256a4e43490fa29fe59f141a441a','mai','render-letters','2026-11-23T01:09:19.766499Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-23T01:09:19.768772Z');
INSERT INTO "operation" VALUES('9dccff122577418b9f537e6ca1d0417a','mai','closing-chunk','2026-11-23T01:09:19.770190Z');
INSERT INTO "operation" VALUES('c3fc5149ee5f4037a5627a293b5bdac8','mai','close','2026-11-23T01:09:19.778861Z');
INSERT INTO "operation" VALUES('18dc13b83fbb45f9a83d790e67fff0e0','sho','receive-stock','2026-11-23T01:09:19.782567Z');
INSERT INTO "operation" VALUES('f85520ee20aa4936b812f4d41a844dd1','sho','receive-stock','2026-11-23T01:09:19.790798Z');
INSERT INTO "operation" VALUES('b9418357b49d4c4d86b6231ad27e9f9f','sho','receive-stock','2026-11-23T01:09:19.792802Z');
INSERT INTO "operation" VALUES('1441f5331bfc4343abea1faf0d85ff71','sho','receive-stock','2026-11-23T01:09:19.794460Z');
INSERT INTO "operation" VALUES('0005b2ef334e414894623f84e6c5c15f','sho','receive-stock','2026-11-23T01:09:19.795998Z');
INSERT INTO "operation" VALUES('fe9f7b62d91b45be9e46432a59205818','sho','receive-stock','2026-11-23T01:09:19.801984Z');
INSERT INTO "operation" VALUES('d4df28fb3f374af58bb0565cd7347f99','sho','receive-stock','2026-11-23T01:09:19.803691Z');
INSERT INTO "operation" VALUES('1439b7cde1c74976ac9567f91342699f','sho','receive-stock','2026-11-23T01:09:19.805059Z');
INSERT INTO "operation" VALUES('3b7e15d9ab374db0b90c9d9e7bd64b0d','sho','receive-stock','2026-11-23T01:09:19.806482Z');
INSERT INTO "operation" VALUES('b86b68f219a644ecbaab30d9da66b1a0','sho','receive-stock','2026-11-23T01:09:19.814326Z');
INSERT INTO "operation" VALUES('41dd306d5a68482a90da93f395becda7','sho','receive-stock','2026-11-23T01:09:19.816158Z');
INSERT INTO "operation" VALUES('ecc1715e138d42e8a2b1f43b506684f9','sho','receive-stock','2026-11-23T01:09:19.817745Z');
INSERT INTO "operation" VALUES('d1b3769de956479cb91601ccc2c60720','sho','receive-stock','2026-11-23T01:09:19.819102Z');
INSERT INTO "operation" VALUES('8f425715e8594d00b605714abb3879fd','sho','receive-stock','2026-11-23T01:09:19.820471Z');
INSERT INTO "operation" VALUES('05d098733e7a42a5a8146dea9350569c','sho','receive-stock','2026-11-23T01:09:19.821834Z');
INSERT INTO "operation" VALUES('2c25fff2759147a59c67b9c87dcb8116','sho','receive-stock','2026-11-23T01:09:19.823174Z');
INSERT INTO "operation" VALUES('8ba73b329e8e4bacb5c7931e38ab0922','sho','receive-stock','2026-11-23T01:09:19.828708Z');
INSERT INTO "operation" VALUES('4008481ebb53411193cd01b22bd52b50','sho','receive-stock','2026-11-23T01:09:19.830381Z');
INSERT INTO "operation" VALUES('620ee26066f445d1aafd73cd6df01988','sho','receive-stock','2026-11-23T01:09:19.831747Z');
INSERT INTO "operation" VALUES('8b9b78ec4db04208b2c7c8566970c37d','sho','receive-stock','2026-11-23T01:09:19.833072Z');
INSERT INTO "operation" VALUES('31e28e591f8549f6895b1da49d4be3f7','sho','receive-stock','2026-11-23T01:09:19.834441Z');
INSERT INTO "operation" VALUES('f50ac21cf31444ab90538c2b8429a2bf','mai','render-letters','2026-11-23T01:09:19.836059Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-23T01:09:19.839870Z');
INSERT INTO "operation" VALUES('7585043bbc264db987add4e91397ec4f','mai','closing-chunk','2026-11-23T01:09:19.841779Z');
INSERT INTO "operation" VALUES('7495ebfbb18f431bb7ffccfe09643dc6','mai','close','2026-11-23T01:09:19.849911Z');
INSERT INTO "operation" VALUES('b1f104e1d6d94934b0102bf9e8f480f0','rin','number','2026-11-23T01:09:19.884864Z');
INSERT INTO "operation" VALUES('b9ec8e3c328146739b6f7911d5abdfcf','rin','stage','2026-11-23T01:09:19.888038Z');
INSERT INTO "operation" VALUES('e78da92cb4b5484fad0b1f69a22dea65','rin','intake','2026-11-23T01:09:19.894292Z');
INSERT INTO "operation" VALUES('957f9d0bb15c4f6f9d975641573934ef','rin','clear-staging','2026-11-23T01:09:19.909523Z');
INSERT INTO "operation" VALUES('9a3cdc68b846420b8f4c4271c36c64a5','rin','index','2026-11-23T01:09:19.911343Z');
INSERT INTO "operation" VALUES('c0409b2973cc4bda98ef759b1693f47b','mai','render-letters','2026-11-23T01:09:19.918079Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-23T01:09:19.925461Z');
INSERT INTO "operation" VALUES('16c79bd3f975418d8776335c3015df68','mai','closing-chunk','2026-11-23T01:09:19.927010Z');
INSERT INTO "operation" VALUES('0ef7c2739dea4c1aaecd7b037b789bbd','mai','close','2026-11-23T01:09:19.936703Z');
INSERT INTO "operation" VALUES('1ed9b894ac09468c9fb2733038631499','rin','approve','2026-11-23T01:09:19.946604Z');
INSERT INTO "operation" VALUES('9bb6d94708b94de996052466c887c4f8','ren','approve','2026-11-23T01:09:19.974478Z');
INSERT INTO "operation" VALUES('a3938d6aea8649a99c465ae3a177c231','rin','approve','2026-11-23T01:09:19.985460Z');
INSERT INTO "operation" VALUES('5e16e46d347b4e408a38435c66bcecb6','ren','approve','2026-11-23T01:09:19.996479Z');
INSERT INTO "operation" VALUES('7f245f724c3d49f7a2e0a9f97a580f6a','rin','number','2026-11-23T01:09:20.012721Z');
INSERT INTO "operation" VALUES('9ea1c7f35aa44fa1a1f66d34812d53fe','rin','stage','2026-11-23T01:09:20.014577Z');
INSERT INTO "operation" VALUES('7ddc418c11f94d38b23b6ec4fda2dad3','rin','intake','2026-11-23T01:09:20.016052Z');
INSERT INTO "operation" VALUES('657d3fc9e476458d813f92283c825daa','rin','clear-staging','2026-11-23T01:09:20.031594Z');
INSERT INTO "operation" VALUES('ce8553c1269f423ba1c201f8e840646b','rin','index','2026-11-23T01:09:20.037763Z');
INSERT INTO "operation" VALUES('e10ba115cc7b4874a5ac0207947eceff','mai','render-letters','2026-11-23T01:09:20.039303Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-23T01:09:20.041919Z');
INSERT INTO "operation" VALUES('13a270fc28ac4f7891c06ae7a94c33de','mai','closing-chunk','2026-11-23T01:09:20.043552Z');
INSERT INTO "operation" VALUES('a256509be13643b8bae4fe4e86f9cd3a','mai','close','2026-11-23T01:09:20.047470Z');
INSERT INTO "operation" VALUES('3ddcee5e5db746b1862fd57542fcb004','rin','approve','2026-11-23T01:09:20.057151Z');
INSERT INTO "operation" VALUES('5aec30628c634facab5cb5274a330d71','ren','approve','2026-11-23T01:09:20.068360Z');
INSERT INTO "operation" VALUES('36aa9db3c7834ca09e1702faf61b8e23','rin','approve','2026-11-23T01:09:20.080484Z');
INSERT INTO "operation" VALUES('5599676b4de7408ab57e747120302ff2','ren','approve','2026-11-23T01:09:20.086189Z');
INSERT INTO "operation" VALUES('ba123edfba704789ac45593f079c922b','rin','approve','2026-11-23T01:09:20.096417Z');
INSERT INTO "operation" VALUES('d926651c1ad04dc594436f638975dd3d','rin','number','2026-11-23T01:09:20.116714Z');
INSERT INTO "operation" VALUES('e652a2ff3d814281a04a241fc9637017','rin','stage','2026-11-23T01:09:20.118153Z');
INSERT INTO "operation" VALUES('e75fe11f2f754f148c453c910d2f0f7a','rin','intake','2026-11-23T01:09:20.119515Z');
INSERT INTO "operation" VALUES('25badd4543e14acc99000b226ae1d429','rin','clear-staging','2026-11-23T01:09:20.122911Z');
INSERT INTO "operation" VALUES('50d2796a646548a99a76a7e678ff385b','rin','index','2026-11-23T01:09:20.123772Z');
INSERT INTO "operation" VALUES('51993a782d274cda82c6fc502cb3d38c','rin','approve','2026-11-23T01:09:20.124864Z');
INSERT INTO "operation" VALUES('983435672b474e4d90a48ed82b2bac64','rin','number','2026-11-23T01:09:20.135198Z');
INSERT INTO "operation" VALUES('184b4a9a2b4344bcab0c0eb8c71b1183','rin','stage','2026-11-23T01:09:20.136878Z');
INSERT INTO "operation" VALUES('30f129390cdb419d99f991ee2c4de827','rin','intake','2026-11-23T01:09:20.138157Z');
INSERT INTO "operation" VALUES('3e6cb55f76e549f096453c8613757761','rin','clear-staging','2026-11-23T01:09:20.141054Z');
INSERT INTO "operation" VALUES('586fa52a58a640499bcc826455c8c686','rin','index','2026-11-23T01:09:20.141831Z');
INSERT INTO "operation" VALUES('e1663bce4bcb4a0f932b02a703973778','cal','wrap-up','2026-11-23T01:09:20.142359Z');
INSERT INTO "operation" VALUES('998881848f8a4bb380a4503fee2e0594','mai','render-letters','2026-11-23T01:09:20.147205Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-23T01:09:20.149256Z');
INSERT INTO "operation" VALUES('416543bdd3544a3bab18cb32e789ebb5','mai','closing-chunk','2026-11-23T01:09:20.150246Z');
INSERT INTO "operation" VALUES('e670023429d543c7a0d93e19e6caabf2','mai','close','2026-11-23T01:09:20.164750Z');
INSERT INTO "operation" VALUES('87e85eb2831942a69b492c4e9759463c','mai','render-letters','2026-11-23T01:09:20.172514Z');
INSERT INTO "operation" VALUES('635215e3b6034b01aca4f649a6df09f0','sho','release-kits','2026-11-23T01:09:20.187551Z');
INSERT INTO "operation" VALUES('91cb8533610643449ab060566909496c','sho','make-batch','2026-11-23T01:09:20.208673Z');
INSERT INTO "operation" VALUES('e70b259c6f5144fc8cf4b60f03964946','sho','make-batch','2026-11-23T01:09:20.223440Z');
INSERT INTO "operation" VALUES('663459141cb94d1790b825332848de96','sho','leave-batch','2026-11-23T01:09:20.229134Z');
INSERT INTO "operation" VALUES('389ec4e8e09b499ea571f38927bf0092','sho','print-batch','2026-11-23T01:09:20.234077Z');
INSERT INTO "operation" VALUES('91af2e88fd8d48acb48457f64d2152d3','sho','pack','2026-11-23T01:09:20.254520Z');
INSERT INTO "operation" VALUES('1315675e9eeb484a886193651788f18a','sho','leave-batch','2026-11-23T01:09:20.256994Z');
INSERT INTO "operation" VALUES('79805b87914644599150f4c7b19b56f8','sho','pack','2026-11-23T01:09:20.262014Z');
INSERT INTO "operation" VALUES('7f9cbad6407c498f814246cae0c256e2','sho','hand-over','2026-11-23T01:09:20.277839Z');
INSERT INTO "operation" VALUES('7ded881dfeee432ea5d7b8c0f1e4c3d8','sho','hand-over','2026-11-23T01:09:20.286221Z');
INSERT INTO "operation" VALUES('6caba76b08f74f858c7aab29f115a2d9','sho','leave-batch','2026-11-23T01:09:20.288139Z');
INSERT INTO "operation" VALUES('c63ae42b0160409c9f682f47cceee33d','sho','pack','2026-11-23T01:09:20.290444Z');
INSERT INTO "operation" VALUES('3fee7e65fcb84f6e855bdc0de7d4dc3f','sho','hand-over','2026-11-23T01:09:20.291277Z');
INSERT INTO "operation" VALUES('e08b59526310468f8f18cf3dbe9b6fef','sho','track','2026-11-23T01:09:20.302208Z');
INSERT INTO "operation" VALUES('701b46c0618c4e088ac786e75b671bed','sho','track','2026-11-23T01:09:20.310397Z');
INSERT INTO "operation" VALUES('42b00eb76fcb43f3980aaae7444bac14','sho','make-batch','2026-11-23T01:09:20.311879Z');
INSERT INTO "operation" VALUES('2c66aaf190224cfcae3de92efb0f5625','sho','make-batch','2026-11-23T01:09:20.317463Z');
INSERT INTO "operation" VALUES('558e0d64ee8e41529b48710521757300','sho','make-batch','2026-11-23T01:09:20.323015Z');
INSERT INTO "operation" VALUES('d42e13d6330e41e0bf77613754e183f2','sho','leave-batch','2026-11-23T01:09:20.324570Z');
INSERT INTO "operation" VALUES('257bee34ff74404e949666ffdb61874c','sho','print-batch','2026-11-23T01:09:20.326713Z');
INSERT INTO "operation" VALUES('8829a53dac15438389bf690528e82be0','sho','pack','2026-11-23T01:09:20.339842Z');
INSERT INTO "operation" VALUES('c417bf06de394a01a7d7b19853ac2180','sho','leave-batch','2026-11-23T01:09:20.346548Z');
INSERT INTO "operation" VALUES('e83c81aad2d6421bbe938f591a19210d','sho','pack','2026-11-23T01:09:20.348974Z');
INSERT INTO "operation" VALUES('078b725f13d149f4a29ef72b80134347','sho','hand-over','2026-11-23T01:09:20.358688Z');
INSERT INTO "operation" VALUES('d377b689c878476c843b668c214cc4ba','sho','hand-over','2026-11-23T01:09:20.361460Z');
INSERT INTO "operation" VALUES('32edfcae4b9348e188e681057d66e4fd','sho','leave-batch','2026-11-23T01:09:20.362513Z');
INSERT INTO "operation" VALUES('415cf5a07999429e9dd4ceecbb90abb7','sho','pack','2026-11-23T01:09:20.364142Z');
INSERT INTO "operation" VALUES('74281e5b58fb4c769c395585cb6a0ccb','sho','hand-over','2026-11-23T01:09:20.369233Z');
INSERT INTO "operation" VALUES('34097345c0a441d4a06505547ea63e06','sho','track','2026-11-23T01:09:20.372673Z');
INSERT INTO "operation" VALUES('bf21102d6d1349629e8f277630df8b73','sho','track','2026-11-23T01:09:20.381084Z');
INSERT INTO "operation" VALUES('bd407cf3fe574785b78d07f17648ae38','sho','make-batch','2026-11-23T01:09:20.381713Z');
INSERT INTO "operation" VALUES('94bb41985c32464f83dd58156dd6aeb0','ren','approve','2026-11-23T01:09:20.383337Z');
INSERT INTO "operation" VALUES('4e8f6af8567c4bb2b3a037300ae4c13c','sho','arrive','2026-11-23T01:09:20.396377Z');
INSERT INTO "operation" VALUES('2c79a37ad7044a449115148a859fb5bf','sho','arrive','2026-11-23T01:09:20.398865Z');
INSERT INTO "operation" VALUES('efae29127e1045be923b8ba3393e83ea','ren','approve','2026-11-23T01:09:20.399813Z');
INSERT INTO "operation" VALUES('78e2f2437d214915948fc6bb2432a152','sho','arrive','2026-11-23T01:09:20.643929Z');
INSERT INTO "operation" VALUES('2c18c59004d94969a8506ded91a4e65c','sho','arrive','2026-11-23T01:09:20.763746Z');
INSERT INTO "operation" VALUES('00878331a74c4f52bb05b717d0de6a3e','ren','approve','2026-11-23T01:09:20.774432Z');
INSERT INTO "operation" VALUES('a55a8ae272c1449aad7702cd5bc157c8','sho','arrive','2026-11-23T01:09:20.799701Z');
INSERT INTO "operation" VALUES('3e0d940683df44db982f7431ad48af35','sho','arrive','2026-11-23T01:09:20.803309Z');
INSERT INTO "operation" VALUES('0ec3d9e0e7544aa09bcc62dc9ed59a8a','sho','arrive','2026-11-23T01:09:20.807508Z');
INSERT INTO "operation" VALUES('860325cc15174ea7825153056bf04440','sho','arrive','2026-11-23T01:09:20.815374Z');
INSERT INTO "operation" VALUES('a16de8179ffb4f1eb0bc3c4da4ff1758','sho','arrive','2026-11-23T01:09:20.818576Z');
INSERT INTO "operation" VALUES('a43e04c1427a4f9b89b6bf6de86dc232','sho','arrive','2026-11-23T01:09:20.827076Z');
INSERT INTO "operation" VALUES('9aaaf27d67b5411a9620ce01bec70da7','ren','approve','2026-11-23T01:09:20.828880Z');
INSERT INTO "operation" VALUES('6fbd70b4c6f44cefb4f6cde5025413f7','ren','number','2026-11-23T01:09:20.861152Z');
INSERT INTO "operation" VALUES('773cf82ae48a4b639859ed8e5907c9ff','ren','stage','2026-11-23T01:09:20.863904Z');
INSERT INTO "operation" VALUES('f4c71a21fd6947ffa9bf87db6207c77d','ren','intake','2026-11-23T01:09:20.870900Z');
INSERT INTO "operation" VALUES('8a9e312158854fb183339ae461fa0f1a','ren','clear-staging','2026-11-23T01:09:20.882499Z');
INSERT INTO "operation" VALUES('56cc8551587f4758bee337630b986f13','ren','index','2026-11-23T01:09:20.884418Z');
INSERT INTO "operation" VALUES('42a98826646144899a603ace11d09e6a','mai','render-letters','2026-11-23T01:09:20.886813Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-23T01:09:20.895545Z');
INSERT INTO "operation" VALUES('2fcbe6b2edd2462f83e0a57b05375acb','mai','closing-chunk','2026-11-23T01:09:20.897559Z');
INSERT INTO "operation" VALUES('f599c06fec8244ecbe74188eb2631777','mai','close','2026-11-23T01:09:20.923132Z');
INSERT INTO "operation" VALUES('94495319a0424538828163bd0ff137ab','sho','inspect','2026-11-23T01:09:20.959224Z');
INSERT INTO "operation" VALUES('6d118f514fdb4a429c5f7725044742db','cal','amend','2026-11-23T01:09:21.035124Z');
INSERT INTO "operation" VALUES('92ba5642d073419fafcf0191fefbefb4','cal','accept','2026-11-23T01:09:21.038688Z');
INSERT INTO "operation" VALUES('1041020b39d54dbf9a93e43f51ed0eea','sho','resend','2026-11-23T01:09:21.124776Z');
INSERT INTO "operation" VALUES('f4c15c465bf64706ae0e1d8acdb5f0bd','sho','inspect','2026-11-23T01:09:21.159478Z');
INSERT INTO "operation" VALUES('18afe40afcde42fa8d063f299618a132','sho','close-return','2026-11-23T01:09:21.193800Z');
INSERT INTO "operation" VALUES('6bb02da2f4af49e2b8c2dd389b8c65bc','ren','approve','2026-11-23T01:09:21.212563Z');
INSERT INTO "operation" VALUES('2e48309a32304bda8f83cc444efc5126','kei','wrap-up','2026-11-23T01:09:21.232126Z');
INSERT INTO "operation" VALUES('6a15c317f8c9467fbe165b1afa0baea2','cal','wrap-up','2026-11-23T01:09:21.243607Z');
INSERT INTO "operation" VALUES('f4d3cf748b42485e80c853beab005686','mai','render-letters','2026-11-23T01:09:21.254350Z');
INSERT INTO "operation" VALUES('4e8b582579e84a8d8127c44a2bd3faa3','sho','release-kits','2026-11-23T01:09:21.271503Z');
INSERT INTO "operation" VALUES('ffcafe565dd84b7d893f153228fdb125','sho','make-batch','2026-11-23T01:09:21.301827Z');
INSERT INTO "operation" VALUES('774f18b8ac094b419000abf6f927fb97','sho','make-batch','2026-11-23T01:09:21.350136Z');
INSERT INTO "operation" VALUES('9e58f6d5e4354a4e963a24f002b25960','sho','leave-batch','2026-11-23T01:09:21.357051Z');
INSERT INTO "operation" VALUES('e59775a4b0e14d6389f2cae287cb031f','sho','print-batch','2026-11-23T01:09:21.361187Z');
INSERT INTO "operation" VALUES('2e6aefbe42954b518177470c463fd92c','sho','pack','2026-11-23T01:09:21.374843Z');
INSERT INTO "operation" VALUES('9708220fc2fc4e23a27aa11e93e11dd1','sho','leave-batch','2026-11-23T01:09:21.379752Z');
INSERT INTO "operation" VALUES('f58f1bca7daf4d71a817c16793958734','sho','pack','2026-11-23T01:09:21.382816Z');
INSERT INTO "operation" VALUES('3410fec87e6f4171a2d18a79e66df19a','sho','hand-over','2026-11-23T01:09:21.414784Z');
INSERT INTO "operation" VALUES('00ca1a5267c14c8fb78766a5c4f941e8','sho','hand-over','2026-11-23T01:09:21.423863Z');
INSERT INTO "operation" VALUES('2dbc0bc3cffc484596bf917922b118c7','sho','leave-batch','2026-11-23T01:09:21.426049Z');
INSERT INTO "operation" VALUES('bf74f2565e724b4dad5da020748c5856','sho','pack','2026-11-23T01:09:21.433446Z');
INSERT INTO "operation" VALUES('01c23ff5eff6410b817fc2745704fa90','sho','hand-over','2026-11-23T01:09:21.434906Z');
INSERT INTO "operation" VALUES('f875d3850e0a499db2d7fe012764cd7b','sho','track','2026-11-23T01:09:21.442429Z');
INSERT INTO "operation" VALUES('1f008d39d08e4d02923e471fae455e8f','sho','track','2026-11-23T01:09:21.451055Z');
INSERT INTO "operation" VALUES('909cde0e0da54651b96b7e82bfdbbf43','sho','make-batch','2026-11-23T01:09:21.451937Z');
INSERT INTO "operation" VALUES('5b7279444f79497e913e3cc7a61ecd0a','sho','make-batch','2026-11-23T01:09:21.454273Z');
INSERT INTO "operation" VALUES('4ba84d3518b6475cb389fcc8ba0d75e4','sho','make-batch','2026-11-23T01:09:21.473841Z');
INSERT INTO "operation" VALUES('6e6cc201a9d6403c9e769f2e0ad5c691','sho','leave-batch','2026-11-23T01:09:21.476019Z');
INSERT INTO "operation" VALUES('12a431deea4c4f91a65138a9e52b40d0','sho','print-batch','2026-11-23T01:09:21.479454Z');
INSERT INTO "operation" VALUES('80fa0033eaed44988cdf43e1180c475e','sho','pack','2026-11-23T01:09:21.486695Z');
INSERT INTO "operation" VALUES('d8f777d9e0b04f0daf1c6e144399ca6c','sho','leave-batch','2026-11-23T01:09:21.494417Z');
INSERT INTO "operation" VALUES('8678c64b59394f3b9498e77dbbb035e2','sho','pack','2026-11-23T01:09:21.503626Z');
INSERT INTO "operation" VALUES('a80dc67485564b1c91e883b8595d59a2','sho','hand-over','2026-11-23T01:09:21.522338Z');
INSERT INTO "operation" VALUES('996c27ff2ffa4583b8353004a233fe76','sho','hand-over','2026-11-23T01:09:21.531827Z');
INSERT INTO "operation" VALUES('5b69bea3732d49f1a7792cc8ffd8e190','sho','leave-batch','2026-11-23T01:09:21.538271Z');
INSERT INTO "operation" VALUES('18f93879b25842a9b43b90e9a2c94ad7','sho','pack','2026-11-23T01:09:21.541015Z');
INSERT INTO "operation" VALUES('478a5b6d43d74373a7d9d589a4c8483b','sho','hand-over','2026-11-23T01:09:21.542179Z');
INSERT INTO "operation" VALUES('5acc96ff61b74895b6408be33ad5f750','sho','track','2026-11-23T01:09:21.551889Z');
INSERT INTO "operation" VALUES('e423d40110f74449aab2f9d973f505ba','sho','track','2026-11-23T01:09:21.555481Z');
INSERT INTO "operation" VALUES('d5af81f13167487bbbbbc13a2d7c285c','sho','make-batch','2026-11-23T01:09:21.556213Z');
INSERT INTO "operation" VALUES('c00b9101ba9a4cbc8f098ae8bcc36701','sho','arrive','2026-11-23T01:09:21.565001Z');
INSERT INTO "operation" VALUES('580bf5f3213c488bb67a08c977e3251a','sho','arrive','2026-11-23T01:09:21.568499Z');
INSERT INTO "operation" VALUES('84ffe19a83804254a34af2b5ff584a7d','ren','approve','2026-11-23T01:09:21.569946Z');
INSERT INTO "operation" VALUES('3c48e9cb16a3490ab5567a8fc9147465','sho','arrive','2026-11-23T01:09:21.584982Z');
INSERT INTO "operation" VALUES('388f7badf3c64f4db885272d841e65ba','sho','arrive','2026-11-23T01:09:21.594435Z');
INSERT INTO "operation" VALUES('fd41c51b224e41188617c8ed7254e1f7','sho','arrive','2026-11-23T01:09:21.597549Z');
INSERT INTO "operation" VALUES('8bc4f57b723a4ab0813939465f84a2b2','sho','arrive','2026-11-23T01:09:21.600105Z');
INSERT INTO "operation" VALUES('7b3e20813682488990df59a0dce7c2df','sho','arrive','2026-11-23T01:09:21.602884Z');
INSERT INTO "operation" VALUES('160691cbec974787871d6a434fc28351','sho','arrive','2026-11-23T01:09:21.610784Z');
INSERT INTO "operation" VALUES('103362581d5c4cb7a7fc637039afbb78','rin','number','2026-11-23T01:09:21.633328Z');
INSERT INTO "operation" VALUES('6bf71c63c6f448e3812623de9d95a339','rin','stage','2026-11-23T01:09:21.636803Z');
INSERT INTO "operation" VALUES('7ffd0fbde08e4b37bda9c64b78adbb3e','rin','intake','2026-11-23T01:09:21.639591Z');
INSERT INTO "operation" VALUES('565ccb55a9c54193a96cd7cdabfc0a59','rin','clear-staging','2026-11-23T01:09:21.653546Z');
INSERT INTO "operation" VALUES('52f89d84f9fe4e729f4a23b01ab1d0d4','rin','index','2026-11-23T01:09:21.655854Z');
INSERT INTO "operation" VALUES('603b1ab76bb540d78b3ed1563a0da7df','rin','reject','2026-11-23T01:09:21.660954Z');
INSERT INTO "operation" VALUES('b838c180ddd44e6c9611263cf91da640','rin','approve','2026-11-23T01:09:21.683296Z');
INSERT INTO "operation" VALUES('6704ffefc80b457c97c3b8f96d887f08','rin','approve','2026-11-23T01:09:21.698857Z');
INSERT INTO "operation" VALUES('cd3f64012ec0484697dcd21730c295fe','ren','approve','2026-11-23T01:09:21.718805Z');
INSERT INTO "operation" VALUES('d1983174f52446c08f9a2424777674df','ren','settle','2026-11-23T01:09:21.743970Z');
INSERT INTO "operation" VALUES('e85f8890cf6d4ff39d9eab48f041259b','ren','approve','2026-11-23T01:09:21.777729Z');
INSERT INTO "operation" VALUES('4f09c6af3b2d4ca3a28ec2ff781a69f9','mai','render-letters','2026-11-23T01:09:21.807509Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-23T01:09:21.823003Z');
INSERT INTO "operation" VALUES('6c0cf50919d04f4eb0b3addd0d40ba84','mai','closing-chunk','2026-11-23T01:09:21.826180Z');
INSERT INTO "operation" VALUES('8397af0668024816b09e336a6421f30a','mai','close','2026-11-23T01:09:21.843006Z');
INSERT INTO "operation" VALUES('5d8666fceec14156879e60ddc71d43a7','mai','render-letters','2026-11-23T01:09:21.894992Z');
INSERT INTO "operation" VALUES('af127e61ede34429acb3665c6e499780','sho','release-kits','2026-11-23T01:09:21.917381Z');
INSERT INTO "operation" VALUES('e519eb4007e94cdcbcbfc2b33e28273e','sho','make-batch','2026-11-23T01:09:21.957041Z');
INSERT INTO "operation" VALUES('24f2f644392e4956aa0d228d7a151f4c','sho','make-batch','2026-11-23T01:09:21.979112Z');
INSERT INTO "operation" VALUES('7e20a0918e384b9692c93130141911d8','sho','leave-batch','2026-11-23T01:09:21.995695Z');
INSERT INTO "operation" VALUES('3d027c80b66e42b3b2abaa4214f87965','sho','print-batch','2026-11-23T01:09:22.002739Z');
INSERT INTO "operation" VALUES('1a01f3fb5bde4ed1bbba0dde08e9dd61','sho','pack','2026-11-23T01:09:22.010928Z');
INSERT INTO "operation" VALUES('d74b766148a94804851e47871c996474','sho','leave-batch','2026-11-23T01:09:22.030632Z');
INSERT INTO "operation" VALUES('97c478a3070e456aa6afae22dd66d9c1','sho','pack','2026-11-23T01:09:22.040169Z');
INSERT INTO "operation" VALUES('528d5ab5546148c9aea65d557d8ba0b9','sho','hand-over','2026-11-23T01:09:22.068155Z');
INSERT INTO "operation" VALUES('d7ba721791b140acb4e688946d3f93b2','sho','hand-over','2026-11-23T01:09:22.076018Z');
INSERT INTO "operation" VALUES('31207020fb814ad0b6e16816537ebe74','sho','leave-batch','2026-11-23T01:09:22.081999Z');
INSERT INTO "operation" VALUES('a7a0318351ae4a6e95040ce277b7f3fe','sho','pack','2026-11-23T01:09:22.087122Z');
INSERT INTO "operation" VALUES('4bfb7b70d58949b69d121afa05de9aac','sho','hand-over','2026-11-23T01:09:22.090862Z');
INSERT INTO "operation" VALUES('5eb01e02ab4c4b59b4621b5a170032bf','sho','track','2026-11-23T01:09:22.106889Z');
INSERT INTO "operation" VALUES('0ee1a24943da426092362c88ff7a64ea','sho','track','2026-11-23T01:09:22.117547Z');
INSERT INTO "operation" VALUES('cb7ffea484a8470ea3be345aa18e0969','sho','make-batch','2026-11-23T01:09:22.118932Z');
INSERT INTO "operation" VALUES('6b07c8f9326340e3b3384bde98b1d9b8','sho','make-batch','2026-11-23T01:09:22.124705Z');
INSERT INTO "operation" VALUES('52ef0c3d45e34a01b19835e4266c6a82','sho','make-batch','2026-11-23T01:09:22.143722Z');
INSERT INTO "operation" VALUES('c6dfc22e26384405931f551f2bd3e511','sho','leave-batch','2026-11-23T01:09:22.151674Z');
INSERT INTO "operation" VALUES('ef2f5dcbd7064bb7bf66776a3dd3fdf6','sho','print-batch','2026-11-23T01:09:22.167099Z');
INSERT INTO "operation" VALUES('2cbb74b4bf1c44b68122c5df2f3167df','sho','pack','2026-11-23T01:09:22.189541Z');
INSERT INTO "operation" VALUES('4bb7b84973174929984419bcf5f93d41','sho','leave-batch','2026-11-23T01:09:22.195324Z');
INSERT INTO "operation" VALUES('42f162b73d484177aa37485d24f20e23','sho','pack','2026-11-23T01:09:22.199290Z');
INSERT INTO "operation" VALUES('3277571f1b3646f592b946821ba958f3','sho','hand-over','2026-11-23T01:09:22.222997Z');
INSERT INTO "operation" VALUES('79157b46acaf4a52bfee2573f25193a2','sho','hand-over','2026-11-23T01:09:22.234833Z');
INSERT INTO "operation" VALUES('d3f09464321d45fb9cff0ddfa375976d','sho','leave-batch','2026-11-23T01:09:22.239167Z');
INSERT INTO "operation" VALUES('97d7809f8c3540bdbfbfaa8f37faf4e4','sho','pack','2026-11-23T01:09:22.245309Z');
INSERT INTO "operation" VALUES('4e08d257930a4f25a9f6445effd55a76','sho','hand-over','2026-11-23T01:09:22.246632Z');
INSERT INTO "operation" VALUES('5ac871804249407ab82b6ce7cc63d382','sho','track','2026-11-23T01:09:22.264412Z');
INSERT INTO "operation" VALUES('5f7588b18bfd459c94f0c86fc1872601','sho','track','2026-11-23T01:09:22.268920Z');
INSERT INTO "operation" VALUES('7d210f36eaaf4d8da7c6fd7cbbad980d','sho','make-batch','2026-11-23T01:09:22.269710Z');
INSERT INTO "operation" VALUES('7a01a29d82bf4bca85c266e29240484e','rin','number','2026-11-23T01:09:22.280515Z');
INSERT INTO "operation" VALUES('d9250bda8d19481183edb6cc7c647cff','rin','stage','2026-11-23T01:09:22.295391Z');
INSERT INTO "operation" VALUES('8c0344d7c8854bfd9780b6f6703ee204','rin','intake','2026-11-23T01:09:22.302269Z');
INSERT INTO "operation" VALUES('d608d8e61f584feab3a3880b08df1db9','rin','clear-staging','2026-11-23T01:09:22.312852Z');
INSERT INTO "operation" VALUES('2403c5c061134c788ecf918c24c5b9a7','rin','index','2026-11-23T01:09:22.313987Z');
INSERT INTO "operation" VALUES('a81036c63b324f7f85e45f011397947c','kei','wrap-up','2026-11-23T01:09:22.315817Z');
INSERT INTO "operation" VALUES('798cf2a1453943afb754e92404d550c6','sho','arrive','2026-11-23T01:09:22.331286Z');
INSERT INTO "operation" VALUES('ee25b0939c5b4a4182065b65cf231e8d','sho','arrive','2026-11-23T01:09:22.339519Z');
INSERT INTO "operation" VALUES('fca38ea82f6f4cbe886fb6e414b01c16','sho','arrive','2026-11-23T01:09:22.350791Z');
INSERT INTO "operation" VALUES('7e4ff4787ca74e13bc3319ad09168749','sho','arrive','2026-11-23T01:09:22.356080Z');
INSERT INTO "operation" VALUES('64ec2da0b6054477864c9bbec17f8d2a','rin','approve','2026-11-23T01:09:22.366461Z');
INSERT INTO "operation" VALUES('6654c5632cb74b918369c5544b5e4675','sho','arrive','2026-11-23T01:09:22.376155Z');
INSERT INTO "operation" VALUES('11391e737a1c4ed28c4c8b3023f0adfc','sho','arrive','2026-11-23T01:09:22.383627Z');
INSERT INTO "operation" VALUES('59874f30373f493bb1d838d2b5c6b001','ren','approve','2026-11-23T01:09:22.385326Z');
INSERT INTO "operation" VALUES('9b41d96672014f59988ee493969cc43c','ren','approve','2026-11-23T01:09:22.398761Z');
INSERT INTO "operation" VALUES('7ae847caebf94705ad0eac16f9820104','mai','render-letters','2026-11-23T01:09:22.408185Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-23T01:09:22.410949Z');
INSERT INTO "operation" VALUES('352483576b824a04a0d1165497c93371','mai','closing-chunk','2026-11-23T01:09:22.412208Z');
INSERT INTO "operation" VALUES('75425aece64540eba1b15427023f6913','mai','close','2026-11-23T01:09:22.444453Z');
INSERT INTO "operation" VALUES('f4a34a1b14a34eb88e26d9c676155252','kei','wrap-up','2026-11-23T01:09:22.456265Z');
INSERT INTO "operation" VALUES('f81c9f646234472ea766af1162e1e602','mai','render-letters','2026-11-23T01:09:22.466527Z');
INSERT INTO "operation" VALUES('65a1e37293534aaa86f8d2db6ca0376b','sho','release-kits','2026-11-23T01:09:22.482392Z');
INSERT INTO "operation" VALUES('b3f9d4709e65411c81dced799e81a900','sho','make-batch','2026-11-23T01:09:22.507934Z');
INSERT INTO "operation" VALUES('653a4213bd8d4fe99a576ba20224696e','sho','make-batch','2026-11-23T01:09:22.529525Z');
INSERT INTO "operation" VALUES('f70c8359cf6142f8ab7689dd21864e4d','sho','leave-batch','2026-11-23T01:09:22.532206Z');
INSERT INTO "operation" VALUES('7283f1ad1cb24792ba9f3d0a0dffbbd1','sho','print-batch','2026-11-23T01:09:22.545712Z');
INSERT INTO "operation" VALUES('f6fb9384f87f4df8b8350e319a550dde','sho','pack','2026-11-23T01:09:22.563047Z');
INSERT INTO "operation" VALUES('92247f6ba0654811bb3e6d6f938146d7','sho','leave-batch','2026-11-23T01:09:22.570645Z');
INSERT INTO "operation" VALUES('30e593059c224fca8666a98e74af615f','sho','pack','2026-11-23T01:09:22.579499Z');
INSERT INTO "operation" VALUES('37077ed9b394456fa0f9bbbefa2ebe84','sho','hand-over','2026-11-23T01:09:22.604923Z');
INSERT INTO "operation" VALUES('aa283cc13a0a4cf38662c96c00f3de57','sho','hand-over','2026-11-23T01:09:22.610722Z');
INSERT INTO "operation" VALUES('c0d3a5f42857491e8be9fd7d029a588b','sho','leave-batch','2026-11-23T01:09:22.612646Z');
INSERT INTO "operation" VALUES('0add88dba626402e9b069815266adca4','sho','pack','2026-11-23T01:09:22.615703Z');
INSERT INTO "operation" VALUES('60d3a122819b4a578ab76bab198922a0','sho','hand-over','2026-11-23T01:09:22.617097Z');
INSERT INTO "operation" VALUES('eed2df53629c4095b3883f663884908a','sho','track','2026-11-23T01:09:22.623454Z');
INSERT INTO "operation" VALUES('62a6e687352148e38a1e6df265b84db3','sho','track','2026-11-23T01:09:22.630452Z');
INSERT INTO "operation" VALUES('40a4741324634e638d3d21821bd03d8b','sho','make-batch','2026-11-23T01:09:22.631341Z');
INSERT INTO "operation" VALUES('c4d495963c1145388985bce621acb736','sho','make-batch','2026-11-23T01:09:22.635104Z');
INSERT INTO "operation" VALUES('f009b629d196403fad4c665f74eaae79','sho','make-batch','2026-11-23T01:09:22.647401Z');
INSERT INTO "operation" VALUES('6af89077eaab41cd91d19a5a8358dca3','sho','leave-batch','2026-11-23T01:09:22.655915Z');
INSERT INTO "operation" VALUES('c493fe5209ca464fb813abac87fb3b50','sho','print-batch','2026-11-23T01:09:22.662805Z');
INSERT INTO "operation" VALUES('028c6f2946754f049e40847134ff61a6','sho','pack','2026-11-23T01:09:22.698940Z');
INSERT INTO "operation" VALUES('a1612ab064e04e37a95b35ab86bb704e','sho','leave-batch','2026-11-23T01:09:22.707430Z');
INSERT INTO "operation" VALUES('9cbce3bd32224f1882281a1957a5a305','sho','pack','2026-11-23T01:09:22.715257Z');
INSERT INTO "operation" VALUES('f4d3b449957e4cd6b54d26472ca3fa75','sho','hand-over','2026-11-23T01:09:22.731940Z');
INSERT INTO "operation" VALUES('fdfbb7eb7a0e42fb94abff6e0a2d3dbc','sho','hand-over','2026-11-23T01:09:22.746215Z');
INSERT INTO "operation" VALUES('963109e910984676aef6ca14dd7a811b','sho','leave-batch','2026-11-23T01:09:22.747730Z');
INSERT INTO "operation" VALUES('04e74272397646e994a372ccc054b26e','sho','pack','2026-11-23T01:09:22.752080Z');
INSERT INTO "operation" VALUES('852d72b50b0b4828992c8b7164089a84','sho','hand-over','2026-11-23T01:09:22.754412Z');
INSERT INTO "operation" VALUES('19aa30ef0c294280ab08418e2f6bcca2','sho','track','2026-11-23T01:09:22.763839Z');
INSERT INTO "operation" VALUES('776a71ea3ae8448883d3307bf8421d9d','sho','track','2026-11-23T01:09:22.767639Z');
INSERT INTO "operation" VALUES('52fe197a96264092a61ed574034c2514','sho','make-batch','2026-11-23T01:09:22.771410Z');
INSERT INTO "operation" VALUES('74423f56000746d6b4a4ee1e34d21e95','rin','number','2026-11-23T01:09:22.796103Z');
INSERT INTO "operation" VALUES('5b41a54c56b042bfa2fa7bb341202d11','rin','stage','2026-11-23T01:09:22.798695Z');
INSERT INTO "operation" VALUES('7b7c940944e345dfb04fe8ae6a528634','rin','intake','2026-11-23T01:09:22.806012Z');
INSERT INTO "operation" VALUES('061b46c6df01470cbe8e0ae64efee961','rin','clear-staging','2026-11-23T01:09:22.823485Z');
INSERT INTO "operation" VALUES('15a9648ca9664b74b77ee55c375cf0a5','rin','index','2026-11-23T01:09:22.828053Z');
INSERT INTO "operation" VALUES('6575f33f16e84ecdb712982e350a394d','sho','arrive','2026-11-23T01:09:22.835792Z');
INSERT INTO "operation" VALUES('100e16af01344cba8906c8b21644e564','sho','arrive','2026-11-23T01:09:22.845337Z');
INSERT INTO "operation" VALUES('9f7690b9dd7d459385ad15267b3f67b4','sho','arrive','2026-11-23T01:09:22.852146Z');
INSERT INTO "operation" VALUES('88fdec6bca1a4a06a96af0d333bc73b4','sho','arrive','2026-11-23T01:09:22.855713Z');
INSERT INTO "operation" VALUES('2cf621b863d34d02bb3209e9a28c1677','cal','begin-call','2026-11-23T01:09:22.861833Z');
INSERT INTO "operation" VALUES('1d0cc2be5a074891a46700bb486b370f','cal','enter-call','2026-11-23T01:09:22.883983Z');
INSERT INTO "operation" VALUES('6bff51475de44d5a9cc39c230c42488a','cal','verify-caller','2026-11-23T01:09:22.906790Z');
INSERT INTO "operation" VALUES('19f2189fb2164ad1b992744bbbb95a89','cal','pass-on','2026-11-23T01:09:22.926311Z');
INSERT INTO "operation" VALUES('e099a6cbaa224d7dbb4946b1f600b9fa','ren','reject','2026-11-23T01:09:22.942611Z');
INSERT INTO "operation" VALUES('0bcf8d93a4d04fba8445f6e5dd2a35b5','mai','take-up','2026-11-23T01:09:22.958052Z');
INSERT INTO "operation" VALUES('1f4e6a0e6082443ea444a4c3f391d298','mai','reply','2026-11-23T01:09:22.967561Z');
INSERT INTO "operation" VALUES('54d586ad83ad4a7a9c137df392874700','mai','close-inquiry','2026-11-23T01:09:22.983853Z');
INSERT INTO "operation" VALUES('ab43eb2d76e04dd790e349535be5e4a1','sho','arrive','2026-11-23T01:09:23.011397Z');
INSERT INTO "operation" VALUES('9339e3a65af24c4fa5c5676f73457088','sho','arrive','2026-11-23T01:09:23.020807Z');
INSERT INTO "operation" VALUES('a771793b638a4c99aed9493fc253cbac','sho','arrive','2026-11-23T01:09:23.023623Z');
INSERT INTO "operation" VALUES('a9a51ff8954f45d5aea227f10e973c72','sho','arrive','2026-11-23T01:09:23.030641Z');
INSERT INTO "operation" VALUES('8e4774d5c91442f68d136dba8565f6b0','kei','wrap-up','2026-11-23T01:09:23.031387Z');
INSERT INTO "operation" VALUES('ec7f28c461a14ad9bfca06e15150a11d','cal','begin-call','2026-11-23T01:09:23.035781Z');
INSERT INTO "operation" VALUES('d627be07fa9d4f259c935b2b65260c26','cal','enter-call','2026-11-23T01:09:23.039939Z');
INSERT INTO "operation" VALUES('4f78c08a7c0b481b8b48b8fb71c4c4d0','cal','pass-on','2026-11-23T01:09:23.046307Z');
INSERT INTO "operation" VALUES('54d148e556ae498c94602fc9ad3a3c8b','kei','begin-call','2026-11-23T01:09:23.051053Z');
INSERT INTO "operation" VALUES('0df994fa807849a1973db6dd76d80430','kei','enter-call','2026-11-23T01:09:23.053664Z');
INSERT INTO "operation" VALUES('c1ec9fd570ab4f75ad9a0b0d87c12826','kei','verify-caller','2026-11-23T01:09:23.059520Z');
INSERT INTO "operation" VALUES('e992bbc2d7b749d9a7f3f318854526af','kei','pass-on','2026-11-23T01:09:23.066635Z');
INSERT INTO "operation" VALUES('66651f363ec4456cab8ab32e3a7625a0','mai','render-letters','2026-11-23T01:09:23.071992Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-23T01:09:23.080522Z');
INSERT INTO "operation" VALUES('1e8df101fd7c40a0928f10530fd51bc7','mai','closing-chunk','2026-11-23T01:09:23.081884Z');
INSERT INTO "operation" VALUES('3c2dc81bf23d4707ad0066c04b2ba7eb','mai','close','2026-11-23T01:09:23.105417Z');
INSERT INTO "operation" VALUES('59973dafc46a483a90be3fe96292a8f9','cal','begin-call','2026-11-23T01:09:23.117973Z');
INSERT INTO "operation" VALUES('ef2f58febdda4887aadc8b4b333017f9','cal','enter-call','2026-11-23T01:09:23.123399Z');
INSERT INTO "operation" VALUES('1b6f1817aab04f75beeb0a36ca0b2ec3','cal','verify-caller','2026-11-23T01:09:23.131927Z');
INSERT INTO "operation" VALUES('97a5a5c23ea64b4099efd0d4c4d24c11','cal','pass-on','2026-11-23T01:09:23.141339Z');
INSERT INTO "operation" VALUES('a7092d7b05014373bcf71370a29b9f60','mai','render-letters','2026-11-23T01:09:23.151013Z');
INSERT INTO "operation" VALUES('10c84b731213445cb58f8eab388c6da0','sho','release-kits','2026-11-23T01:09:23.214758Z');
INSERT INTO "operation" VALUES('fffc61f7277f4dae9519d86f1855205d','sho','make-batch','2026-11-23T01:09:23.247870Z');
INSERT INTO "operation" VALUES('c061d9e914814e95ae5b847d49579bd4','sho','make-batch','2026-11-23T01:09:23.261764Z');
INSERT INTO "operation" VALUES('5d3f205bcd22491eb069a3bc5b6b89e0','sho','leave-batch','2026-11-23T01:09:23.263442Z');
INSERT INTO "operation" VALUES('80a3f6b60ae94daf85131465d2af880f','sho','print-batch','2026-11-23T01:09:23.293443Z');
INSERT INTO "operation" VALUES('6833470513534c4e86b3a1bf5e7dcf7f','sho','pack','2026-11-23T01:09:23.309355Z');
INSERT INTO "operation" VALUES('96b3129e56cc4da093087cefa242f3d0','sho','leave-batch','2026-11-23T01:09:23.313815Z');
INSERT INTO "operation" VALUES('377e8c9e08454d27ad651947b5b8e4d4','sho','pack','2026-11-23T01:09:23.316284Z');
INSERT INTO "operation" VALUES('5252988337904e49b6b58028d40ac0ea','sho','hand-over','2026-11-23T01:09:23.336550Z');
INSERT INTO "operation" VALUES('111d61a81ece427ebf7a0d35518a4e61','sho','hand-over','2026-11-23T01:09:23.339720Z');
INSERT INTO "operation" VALUES('21f66ec22e464cbbb31f6da1e2f1a81f','sho','leave-batch','2026-11-23T01:09:23.341089Z');
INSERT INTO "operation" VALUES('572f5e9181064924bf51a89e3ac327d0','sho','pack','2026-11-23T01:09:23.342833Z');
INSERT INTO "operation" VALUES('65e4d3257ce44728b172a1419406c135','sho','hand-over','2026-11-23T01:09:23.343535Z');
INSERT INTO "operation" VALUES('3259dd0714f4458295e668de913c9a0e','sho','track','2026-11-23T01:09:23.351654Z');
INSERT INTO "operation" VALUES('fc2539b672744141b57a94f26b26b20e','sho','track','2026-11-23T01:09:23.354118Z');
INSERT INTO "operation" VALUES('9f4cb622f46c48d498a6aca63e53dfce','sho','make-batch','2026-11-23T01:09:23.354739Z');
INSERT INTO "operation" VALUES('369133b6c9dc49d5aa017a973a81b3e2','sho','make-batch','2026-11-23T01:09:23.363747Z');
INSERT INTO "operation" VALUES('f51b0417271e4280983fa99e9f194c41','sho','leave-batch','2026-11-23T01:09:23.365330Z');
INSERT INTO "operation" VALUES('02f61794a75041cb8b2b85c2dab083ad','sho','print-batch','2026-11-23T01:09:23.367723Z');
INSERT INTO "operation" VALUES('025313797d4c4c5a8523e3666129b0e0','sho','pack','2026-11-23T01:09:23.378937Z');
INSERT INTO "operation" VALUES('0acbec4c9bce410a9f6c6e2e1e47b8e8','ren','number','2026-11-23T01:09:23.417295Z');
INSERT INTO "operation" VALUES('8193f7acb4434ed1b2748b1e8e847e6b','ren','stage','2026-11-23T01:09:23.419106Z');
INSERT INTO "operation" VALUES('44ec7b4211d641c786080ebb6a6fbaee','ren','intake','2026-11-23T01:09:23.425217Z');
INSERT INTO "operation" VALUES('0863bcbeca254c6aa528a9431d5cef40','ren','clear-staging','2026-11-23T01:09:23.429713Z');
INSERT INTO "operation" VALUES('079b3e69d1d74825ace80f8e98dea1ff','ren','index','2026-11-23T01:09:23.430852Z');
INSERT INTO "operation" VALUES('1d18bfc289e542ca8860ddfba0afac11','mai','render-letters','2026-11-23T01:09:23.431723Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-23T01:09:23.439208Z');
INSERT INTO "operation" VALUES('0410081fb8e24c82b67af106f23fafcf','mai','closing-chunk','2026-11-23T01:09:23.440607Z');
INSERT INTO "operation" VALUES('a7b9545a653a4c579435020d5d5c9b59','mai','order-queue','2026-11-23T01:09:23.455251Z');
INSERT INTO "operation" VALUES('c21e1b62e2c042b59ee9cc602f2d54a0','mai','close','2026-11-23T01:09:23.456920Z');
INSERT INTO "operation" VALUES('6c3ce87d4f3142599772742f4350d5e8','kei','begin-call','2026-11-23T01:09:23.467222Z');
INSERT INTO "operation" VALUES('56db61a565fb46b088dcd725d4b20786','kei','enter-call','2026-11-23T01:09:23.470439Z');
INSERT INTO "operation" VALUES('31c5cf64576847dda4a29064179fca61','kei','verify-caller','2026-11-23T01:09:23.479655Z');
INSERT INTO "operation" VALUES('5bef6f03f9bd46d08709a7d127a3244c','kei','pass-on','2026-11-23T01:09:23.489646Z');
INSERT INTO "operation" VALUES('dd314f4b08784dc495ef09010d02773c','mio','take-up','2026-11-23T01:09:23.499032Z');
INSERT INTO "operation" VALUES('981c8741effa42e894da0b9259afb34d','cal','begin-call','2026-11-23T01:09:23.503546Z');
INSERT INTO "operation" VALUES('dd7bb87414aa4e929187bdc80172a82b','cal','enter-call','2026-11-23T01:09:23.506114Z');
INSERT INTO "operation" VALUES('04a0f5622817472c9f072d43b29c77e8','cal','verify-caller','2026-11-23T01:09:23.511678Z');
INSERT INTO "operation" VALUES('109caf62153e49ae917b48e4621ca924','cal','request-change','2026-11-23T01:09:23.523693Z');
INSERT INTO "operation" VALUES('d218debadf314011bcabc4a3921a6eb4','cal','pass-on','2026-11-23T01:09:23.543052Z');
INSERT INTO "operation" VALUES('bf02effdbef24372a6c30a3d5e57ceb2','sho','take-up','2026-11-23T01:09:23.552624Z');
INSERT INTO "operation" VALUES('8f82e3145a304f1984616571c886a4ae','sho','reply','2026-11-23T01:09:23.555892Z');
INSERT INTO "operation" VALUES('019d3d38baad4268b5e5dd79b7aa109f','sho','arrive','2026-11-23T01:09:23.567881Z');
INSERT INTO "operation" VALUES('193746878ba8448e90494493e3831a1d','sho','arrive','2026-11-23T01:09:23.575062Z');
INSERT INTO "operation" VALUES('7554061f78ba4d96b477d71ce50566e9','kei','begin-call','2026-11-23T01:09:23.575727Z');
INSERT INTO "operation" VALUES('16d5f35a16e04ecd92c7515ed6791ad9','kei','drop-call','2026-11-23T01:09:23.579659Z');
INSERT INTO "operation" VALUES('cb5529f76fd545cd8fbb80a0f024d4c2','ren','approve','2026-11-23T01:09:23.600273Z');
INSERT INTO "operation" VALUES('63ba66fc81684b1baaca7f83202727eb','ren','number','2026-11-23T01:09:23.642326Z');
INSERT INTO "operation" VALUES('b12d31ecd38f4c4a80a9de863287560c','ren','stage','2026-11-23T01:09:23.644201Z');
INSERT INTO "operation" VALUES('11a106003c274a9387f59d2686edc15e','ren','intake','2026-11-23T01:09:23.654603Z');
INSERT INTO "operation" VALUES('2352eafce178468ba6f5440dad450ec4','ren','clear-staging','2026-11-23T01:09:23.665650Z');
INSERT INTO "operation" VALUES('76eb1dfcbad24dc0b275c6095af99dad','ren','index','2026-11-23T01:09:23.666850Z');
INSERT INTO "operation" VALUES('9225e0336b0f40b38c2eabd1d0c5f6ba','ren','number','2026-11-23T01:09:23.690577Z');
INSERT INTO "operation" VALUES('c149f7740a3f4d50a5b955ab32253f7e','ren','stage','2026-11-23T01:09:23.696815Z');
INSERT INTO "operation" VALUES('e98a7671efc9466cba6061c58da1b1a5','ren','intake','2026-11-23T01:09:23.698809Z');
INSERT INTO "operation" VALUES('7c71a952bd9c418db7434c49f64f0c0b','ren','clear-staging','2026-11-23T01:09:23.702607Z');
INSERT INTO "operation" VALUES('35cdb7cf2a5c40eabff4feb449bd39db','ren','index','2026-11-23T01:09:23.703550Z');
INSERT INTO "operation" VALUES('1004e5272c9e464eae5e386bf096a5fa','cal','begin-call','2026-11-23T01:09:23.707266Z');
INSERT INTO "operation" VALUES('33376112e84e42068daa9ddf6e6682aa','cal','enter-call','2026-11-23T01:09:23.711726Z');
INSERT INTO "operation" VALUES('61771b1cb42c48bfaea3c158b56eb1c3','cal','verify-caller','2026-11-23T01:09:23.715908Z');
INSERT INTO "operation" VALUES('7ab853337696443f9e01119592765841','cal','pass-on','2026-11-23T01:09:23.727271Z');
INSERT INTO "operation" VALUES('f273a366a0474712b5fd9614fa70bfde','cal','order-kits','2026-11-23T01:09:23.734097Z');
INSERT INTO "operation" VALUES('f9a78b3846a143e185449bf844da5280','sho','make-batch','2026-11-23T01:09:23.741079Z');
INSERT INTO "operation" VALUES('1257fcdbeaba470591b7a1b1463185ec','sho','make-batch','2026-11-23T01:09:23.748049Z');
INSERT INTO "operation" VALUES('e4dd3a6024bd4fff8a19515ce81e6c59','cal','order-kits','2026-11-23T01:09:23.749281Z');
INSERT INTO "operation" VALUES('4df29712415c4f6aa1520ef8090cd95b','sho','lose','2026-11-23T01:09:23.752623Z');
INSERT INTO "operation" VALUES('badc73ed41924fbd84b88c7e51032636','mai','cancel','2026-11-23T01:09:23.755623Z');
INSERT INTO "operation" VALUES('a18186ed67dc41eb891b070b2ad6a11d','rin','return','2026-11-23T01:09:23.764733Z');
INSERT INTO "operation" VALUES('b3379f6bbfe34712b0d87c6a6a6cf71f','ren','withdraw','2026-11-23T01:09:23.771973Z');
INSERT INTO "operation" VALUES('e3b2c00cb76b4efd8d7d137f6cd6f1e5','rin','reject','2026-11-23T01:09:23.785037Z');
INSERT INTO "operation" VALUES('6ea2d48f97844deaa3b46080c2b68b51','rin','take','2026-11-23T01:09:23.796259Z');
INSERT INTO "operation" VALUES('ebb17ae35558401eaac6c7d13029613f','ren','take','2026-11-23T01:09:23.804714Z');
INSERT INTO "operation" VALUES('7e6eef0e4ef343d589f8ac4dc77be362','mai','enter-chain','2026-11-23T01:09:23.808496Z');
INSERT INTO "operation" VALUES('953f1129083743949b2bebacc3bd1c88','mai','enter-chain','2026-11-23T01:09:23.814997Z');
INSERT INTO "operation" VALUES('f77c9602a43c41d8bcdacf96a23d1a51','rin','number','2026-11-23T01:09:23.826667Z');
INSERT INTO "operation" VALUES('0b5229122f064b2c8e4d207aeab9c063','rin','stage','2026-11-23T01:09:23.828060Z');
INSERT INTO "operation" VALUES('e2d9ede774404ff08f109a0edd19c678','rin','intake','2026-11-23T01:09:23.829531Z');
INSERT INTO "operation" VALUES('c004ff132a47430f806f769b04cc0e72','rin','clear-staging','2026-11-23T01:09:23.832953Z');
INSERT INTO "operation" VALUES('96a32a558e9c48149170671e13013c2e','rin','index','2026-11-23T01:09:23.834006Z');
INSERT INTO "operation" VALUES('ef8aa6e7b2e44816bef3584717bd3d3b','rin','succeed','2026-11-23T01:09:23.834694Z');
INSERT INTO "operation" VALUES('9b61fe782b4b477da957ca6cd3da33c8','rin','amend','2026-11-23T01:09:23.875975Z');
INSERT INTO "operation" VALUES('888b670eafd4463399b97d3199cfe9c2','rin','accept','2026-11-23T01:09:23.878240Z');
INSERT INTO "operation" VALUES('840e5b97c63247afbbb2daf9a31abfd5','rin','amend','2026-11-23T01:09:23.952118Z');
INSERT INTO "operation" VALUES('d407dbcd5a774b60bf2863d70d6ed240','ren','choose-industry','2026-11-23T01:09:23.962669Z');
INSERT INTO "operation" VALUES('1da60a249c924e3ca5ff7c97f3756d6a','mai','save-order','2026-11-23T01:09:24.093808Z');
INSERT INTO "operation" VALUES('3c702f72869a48059102dbe372f88845','mai','save-order','2026-11-23T01:09:24.222371Z');
INSERT INTO "operation" VALUES('fbbfe528083c42369014b6d9ddce34a3','mai','save-order','2026-11-23T01:09:24.223906Z');
INSERT INTO "operation" VALUES('d0daf6ff4771440f9e4c09959d686d85','rin','approve','2026-11-23T01:09:24.458980Z');
INSERT INTO "operation" VALUES('758462ff10af4487ad479a1a11f866e4','mai','begin-letters','2026-11-23T01:09:24.541657Z');
INSERT INTO "operation" VALUES('c7d8ff764b6a4e1898ca5784549deed5','mai','render-letters','2026-11-23T01:09:25.061117Z');
INSERT INTO "operation" VALUES('f5242f3f22e9408685ee78176eed2a2a','mai','export','2026-11-23T01:09:25.069691Z');
INSERT INTO "operation" VALUES('9bf4b43aebf84660b9fbc17f5bb7b998','mai','export','2026-11-23T01:09:25.152758Z');
INSERT INTO "operation" VALUES('846e87d0ca4c49c8bd30706db8a538a4','mai','export','2026-11-23T01:09:29.289558Z');
INSERT INTO "operation" VALUES('8b85a66041324624abb1bd7354ce713e','mai','begin-letters','2026-11-23T01:09:31.541860Z');
INSERT INTO "operation" VALUES('5c7014747ddd4825b3bb43b4b7fd3fc4','mai','render-letters','2026-11-23T01:09:31.871235Z');
INSERT INTO "operation" VALUES('d8c3ba8c693f4e07849998914e57bd6b','mai','export','2026-11-23T01:09:31.880438Z');
INSERT INTO "operation" VALUES('67b087f6607848058ef721a3b71384e2','mai','save-order','2026-11-23T01:09:34.510448Z');
INSERT INTO "operation" VALUES('f9ba4ce24a8e4b449a122b3c5728be6e','mai','export','2026-11-23T01:09:38.489391Z');
INSERT INTO "operation" VALUES('63fac14dfd024db088a0e81fac030f70','mai','run-order','2026-11-23T01:09:38.527999Z');
INSERT INTO "operation" VALUES('580bfe0d1e1e43adbe45ceb5aa1fa943','mai','switch-order','2026-11-23T01:09:41.315316Z');
INSERT INTO "operation" VALUES('e8fb312440404ac7b45dedc404e7c8cb','cal','look-at-card','2026-11-23T01:09:43.934304Z');
INSERT INTO "operation" VALUES('c42c6baa3d774f54bfd3160798531df1','mai','keep-tallies','2026-11-23T01:09:45.918896Z');
INSERT INTO "operation" VALUES('523d6f863da4404f8687f831be8bef64','mai','keep-tallies','2026-11-23T01:09:45.942960Z');
INSERT INTO "operation" VALUES('260f62e782154f3c8b9db5349921590b','mai','keep-tallies','2026-11-23T01:09:45.951472Z');
INSERT INTO "operation" VALUES('efff868f8e0043fa984041d340bafe61','mai','keep-tallies','2026-11-23T01:09:45.959451Z');
INSERT INTO "operation" VALUES('bbbb94b19a2049f9934f2f3a844022a9','mai','keep-tallies','2026-11-23T01:09:45.971568Z');
INSERT INTO "operation" VALUES('751cb150fc484d6eaa2ba43571e3d882','mai','keep-tallies','2026-11-23T01:09:45.983699Z');
INSERT INTO "operation" VALUES('9305783d7dc74a87a43d59050b459951','mai','keep-tallies','2026-11-23T01:09:45.991165Z');
INSERT INTO "operation" VALUES('d656a1630f0744b598de77f2592f4381','mai','keep-tallies','2026-11-23T01:09:45.999512Z');
INSERT INTO "operation" VALUES('4b5720839a5240d89f3bf3f64872ae91','mai','keep-tallies','2026-11-23T01:09:46.002885Z');
INSERT INTO "operation" VALUES('de46a55cfc8d40fb8b5195c8f6f23379','mai','keep-tallies','2026-11-23T01:09:46.015843Z');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	case_version INTEGER NOT NULL, 
	parameters TEXT NOT NULL, 
	queued_at TEXT NOT NULL, 
	rendered_at TEXT, 
	cancelled_at TEXT, run_id INTEGER, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_case_id_case_version_journal FOREIGN KEY(case_id, case_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "outbox" VALUES(1,'provider-received','P-0000003-W',1,'{"received_on":"2019-11-05"}','2019-11-05T02:30:00.000000Z','2019-09-26T01:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(2,'provider-registered','P-0000003-W',12,'{"conditions":[],"note":null,"reasons":[],"registered_from":"2019-11-15","registration_number":3}','2019-11-15T05:00:00.000000Z','2019-09-26T01:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(3,'provider-received','P-0000004-U',1,'{"received_on":"2020-01-14"}','2020-01-14T06:40:00.000000Z','2019-09-26T01:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(4,'registered','A-0000001-S',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(5,'registered','A-0000002-Q',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(6,'registered','A-0000003-O',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(7,'registered','A-0000004-M',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(8,'registered','A-0000005-K',3,'{"rate":5,"start_on":"2019-12-21","subsidised":true}','2019-12-18T01:00:00.000000Z','2019-12-18T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(9,'registered','A-0000006-I',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(10,'registered','A-0000007-G',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(11,'registered','A-0000008-E',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(12,'registered','A-0000009-C',3,'{"rate":5,"start_on":"2020-01-01","subsidised":true}','2019-12-27T01:00:00.000000Z','2019-12-27T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(13,'rejected','A-0000019-8',2,'{"note":null,"reasons":["size"]}','2020-01-03T05:27:00.000000Z','2020-01-08T01:00:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(14,'registered','A-0000010-Q',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(15,'registered','A-0000011-O',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(16,'registered','A-0000012-M',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(17,'registered','A-0000013-K',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(18,'registered','A-0000014-I',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(19,'registered','A-0000015-G',3,'{"rate":5,"start_on":"2020-01-11","subsidised":true}','2020-01-08T01:00:00.000000Z','2020-01-08T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(20,'registered','A-0000016-E',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(21,'registered','A-0000017-C',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(22,'registered','A-0000018-A',3,'{"rate":5,"start_on":"2020-01-21","subsidised":true}','2020-01-16T01:00:00.000000Z','2020-01-16T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(23,'rejected','A-0000023-G',2,'{"note":null,"reasons":["size"]}','2020-01-20T02:28:00.000000Z','2020-01-23T01:00:00.000000Z',NULL,1);
INSERT INTO "outbox" VALUES(24,'registered','A-0000020-M',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(25,'registered','A-0000021-K',4,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(26,'registered','A-0000022-I',3,'{"rate":5,"start_on":"2020-02-01","subsidised":true}','2020-01-23T01:00:00.000000Z','2020-01-23T08:30:00.000000Z',NULL,NULL);
INSERT INTO "outbox" VALUES(27,'registered','A-0000025-C',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL,1);
INSERT INTO "outbox" VALUES(28,'registered','A-0000026-A',3,'{"rate":5,"start_on":"2020-02-11","subsidised":true}','2020-01-24T01:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL,1);
INSERT INTO "outbox" VALUES(29,'cancelled','A-0000001-S',5,'{"from":"2020-02-20","note":null,"reasons":["closed-down"]}','2020-01-28T00:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL,2);
INSERT INTO "outbox" VALUES(30,'returned','A-0000024-E',2,'{"answer_by":"2020-03-13","note":null,"reasons":["documents-missing"]}','2020-01-28T00:00:00.000000Z','2020-01-28T01:00:00.000000Z',NULL,1);
CREATE TABLE presence (
	login TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	since TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	CONSTRAINT pk_presence PRIMARY KEY (login)
)
 STRICT

;
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'70337210AB016C4B1DFEDD89CDE6098F299E0863B936B64B28129F4CB86B35E2','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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

# how managers see open cases and the trend
[figures]
ageing_days = [7, 14, 30, 45, 60]   # last day of each band since arrival; older ones make one more
weeks = 26                          # of the trend, the present one included

# the report for the ministry
[report]
title = "業務実施状況報告書"
number = "補助金事務局 第R-{period}号"   # blank: it bears none
addressee = "経済産業省 御中"           # blank: it names nobody
opening = ["{programme}の事務局業務の実施状況について、下記のとおり報告します。"]
long_days = 30                         # open for more days than that: waits long; a last day of a band of [figures]
notes = [
    "「受付」は加盟店登録申請の件数です。店舗ごとに1件とし、同じ店舗でも決済事業者が異なれば別の申請として数えます。事業開始前からの登録を引き継いだもの（移行登録）は、累計に含め、期間中の受付には含めません。",
    "「審査待ち」は受付済、審査中及び再鑑待ちの申請、「補正依頼中」は決済事業者に補正を依頼している申請、「審査済」はそれ以外の申請（承認、登録、登録不可、取下げ及び登録取消）です。「審査未了」は、審査待ちと補正依頼中を合わせたものです。",
    "期間中の「審査済」は、承認、登録不可又は取下げとした件数です。審査の再開などにより再び審査した申請は、その都度数えます。",
    "「超過」は、審査待ちのうち標準処理期間（受付から{months}か月）の満了日を過ぎたものです。補正を依頼している期間は、標準処理期間に算入しません。",
    "滞留日数は、受付日からの暦日数です。補正を依頼していた期間も含みます。",
    "締切別の件数は、申請が属する締切（審査に必要な内容がそろった日時以後の最初の締切）によるものです。締切に属さない申請（移行登録など）は含みません。",
    "都道府県は、店舗の所在地です。",
    "週は、月曜日から日曜日までです。最後の週は、基準日時までの件数です。",
]

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
follow_up_days = 1           # business days beyond the one on which an inquiry was due
open_call_hours = 3          # a telephone call that nobody has ended

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
billing_code = ""            # 請求先顧客コード: half-width digits, from the contract
billing_class = ""           # 請求先分類コード, where the contract has one
tariff_number = "01"         # 運賃管理番号

# what stands in every row, by the heading of its column; "" leaves a column empty
[kits.carriers.yamato.constants]
"送り状種類" = "0"           # 発払い
"クール区分" = "0"           # 通常

[kits.carriers.sagawa]
customer_code = ""           # お客様コード: half-width digits, from the contract

[kits.carriers.sagawa.constants]
"出荷個数" = "1"
"スピード指定" = "000"       # 指定なし
"クール便指定" = "001"       # 指定なし
"元着区分" = "1"             # 元払

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
digital-sent = "{kit}は、{day}に決済事業者の{provider}へお送りいたしました。{provider}から加盟店様へお渡しいたします。"

[kits.say.en]
planned = "{kit} is about to be prepared."
being-prepared = "{kit} is being prepared for dispatch."
handed-over = "{kit} was sent with {carrier} on {day}."
on-its-way = "{kit} was sent with {carrier} on {day}. The tracking number is {number}."
delivered = "{kit} was delivered on {day}."
came-back = "{kit} could not be delivered and came back. Please check the delivery address with your payment provider, {provider}."
digital = "{kit} comes through your payment provider, {provider}."
digital-sent = "{kit} was sent to your payment provider, {provider}, on {day}, which passes it on to you."

# calls: so many items have to agree with the record before a caller is who they say; until when somebody has to move who was asked to
[callcentre]
items_needed = 2
call_back_hours = 4                # of the office hours
day_begins = 09:00:00
day_ends = 17:00:00
verification_tries = 6             # items that may disagree in one call, before nobody is asked any more
due_business_days = { callcentre = 1, supervisor = 1, reviewer = 3, shipping = 2, provider = 5 }
looks_without_call = 20          # cards that one person looks at on a day outside calls, before a manager hears of it
looks_a_day = 300                # and in all
repeat_days = 30                 # so many calls within so many calendar days make somebody a repeat caller
repeat_calls = 3

# who may hear what before and after enough items agree: general answers, what the public register says, where a case is, what is personal too
[callcentre.callers]
owner = { unverified = "register", verified = "personal", items = ["phone", "postal-code", "address", "representative", "corporate-number", "merchant-id", "application"] }
headquarters = { unverified = "register", verified = "case", items = ["corporate-number", "address", "representative", "application"] }
provider = { unverified = "register", verified = "case", items = ["provider", "provider-reference", "application", "merchant-id"] }
franchise-member = { unverified = "register", verified = "register" }
consumer = { unverified = "register", verified = "register" }
press = { unverified = "general", verified = "general", passed_to = "supervisor" }
politician = { unverified = "general", verified = "general", passed_to = "supervisor" }
other = { unverified = "register", verified = "register" }

[[callcentre.categories]]
code = "status"
label = { ja = "審査状況", en = "where an application is" }
desk = "reviewer"

[[callcentre.categories]]
code = "registration"
label = { ja = "登録・開始日", en = "registration and start" }
desk = "reviewer"

[[callcentre.categories]]
code = "services"
label = { ja = "対象の決済サービス", en = "services that give points" }
desk = "reviewer"

[[callcentre.categories]]
code = "kits"
label = { ja = "キットの到着", en = "kits" }
desk = "shipping"

[[callcentre.categories]]
code = "order"
label = { ja = "キットの追加", en = "more pieces of a kit" }
desk = "shipping"

[[callcentre.categories]]
code = "change"
label = { ja = "登録内容の変更", en = "changes of the record" }
desk = "provider"

[[callcentre.categories]]
code = "eligibility"
label = { ja = "対象かどうか", en = "eligibility" }
desk = "reviewer"

[[callcentre.categories]]
code = "points"
label = { ja = "消費者の還元", en = "points of consumers" }
desk = "supervisor"

[[callcentre.categories]]
code = "complaint"
label = { ja = "苦情・ご意見", en = "complaints and opinions" }
desk = "supervisor"

[[callcentre.categories]]
code = "other"
label = { ja = "その他", en = "other" }
desk = "supervisor"

# questions that are asked often, with their answers; words: other words by which they are found
[[callcentre.faq]]
code = "how-long"
category = "status"
words = "期間 いつまで 何日 2か月 時間 wait two months"
question.ja = "審査にはどのくらいかかりますか。"
question.en = "How long does the screening take?"
answer.ja = "審査には、申請の到着から最大で2か月ほどいただいております。内容の確認を決済事業者にお願いしている間は、その分お時間がかかります。"
answer.en = "Screening takes up to two months from the arrival of the application. While something is being clarified with the payment provider it takes that much longer."

[[callcentre.faq]]
code = "who-tells"
category = "status"
words = "通知 連絡 結果 notice"
question.ja = "審査の結果はどこから届きますか。"
question.en = "Who tells the result?"
answer.ja = "結果は、お申込みいただいた決済事業者を通じてお知らせいたします。事務局から直接お送りすることはございません。"
answer.en = "The result comes through the payment provider with which the store applied; the secretariat does not send it directly."

[[callcentre.faq]]
code = "when-starts"
category = "registration"
words = "開始日 いつから スタート start day"
question.ja = "還元はいつから始まりますか。"
question.en = "When do points start?"
answer.ja = "還元の開始日は毎月1日・11日・21日です。登録の決定とあわせて、開始日を決済事業者を通じてお知らせいたします。"
answer.en = "Points start on the 1st, 11th or 21st of a month. The payment provider tells the start day together with the registration."

[[callcentre.faq]]
code = "merchant-id"
category = "registration"
words = "ID 番号 加盟店番号"
question.ja = "加盟店IDがあれば登録されていますか。"
question.en = "Does a merchant ID mean that the store is registered?"
answer.ja = "加盟店IDは審査の前にお渡しする番号で、登録が済んだことを示すものではございません。登録の決定は別にお知らせいたします。"
answer.en = "The merchant ID is issued before screening; it does not mean that the store is registered. The decision is notified separately."

[[callcentre.faq]]
code = "each-service"
category = "services"
words = "PayPay カード 別の決済 他の決済 追加"
question.ja = "登録した決済サービス以外でも還元されますか。"
question.en = "Do other payment services give points too?"
answer.ja = "還元の対象になるのは、登録された決済サービスでのお支払いだけです。ほかのサービスは、それぞれの決済事業者を通じたお申込みが必要です。"
answer.en = "Only payments with registered services give points. Every other service needs an application through its own provider."

[[callcentre.faq]]
code = "rate"
category = "registration"
words = "還元率 5% 2% パーセント percent"
question.ja = "還元率は何%ですか。"
question.en = "What is the rate?"
answer.ja = "中小・小規模事業者の店舗は5%、フランチャイズチェーン等の店舗は2%です。どちらになるかは審査で決まります。"
answer.en = "Stores of small and mid-size businesses give 5 %, those of franchise chains and the like 2 %. Which one it is is decided in screening."

[[callcentre.faq]]
code = "kit-when"
category = "kits"
words = "ポスター ステッカー いつ届く poster sticker"
question.ja = "店頭用のキットはいつ届きますか。"
question.en = "When do the kits arrive?"
answer.ja = "キットは、登録決定のお知らせのあと、還元の開始日までにお届けできるよう発送しております。"
answer.en = "Kits leave after the notice of registration, so that they arrive before the start day."

[[callcentre.faq]]
code = "kit-contents"
category = "kits"
words = "中身 内容 下敷き チラシ contents"
question.ja = "キットには何が入っていますか。"
question.en = "What is in the kits?"
answer.ja = "キットAには制度のポスターやステッカーなど、キットBにはその店舗の対象決済サービスを示すポスターと下敷きが入っており、別々に届きます。"
answer.en = "Kit A holds the scheme''s poster, stickers and the like; Kit B the poster and desk mat with the services of that store. They arrive separately."

[[callcentre.faq]]
code = "kit-more"
category = "order"
words = "追加 のぼり 注文 足りない banner order more"
question.ja = "ポスターやのぼりを追加でもらえますか。"
question.en = "Can a store have more posters or a banner?"
answer.ja = "登録済みの店舗でしたら追加をお受けできます。品目ごとに数の上限がございます。"
answer.en = "Registered stores can order more; there is a limit for each item."

[[callcentre.faq]]
code = "change-address"
category = "change"
words = "変更 移転 引っ越し 電話番号 住所 move"
question.ja = "住所や電話番号が変わりました。"
question.en = "The address or telephone has changed."
answer.ja = "お手数ですが、お申込みの決済事業者へ変更をお届けください。決済事業者からの変更届をもって登録を改めます。"
answer.en = "Please report it to the payment provider with which the store applied; the record is changed on the provider''s report."

[[callcentre.faq]]
code = "closed-shop"
category = "change"
words = "閉店 廃業 やめる 取消 close"
question.ja = "店を閉めます。何か手続きが必要ですか。"
question.en = "A store closes. What is to be done?"
answer.ja = "お申込みの決済事業者へ登録の取消をお届けください。"
answer.en = "Please report the end of the registration to the payment provider."

[[callcentre.faq]]
code = "which-shops"
category = "eligibility"
words = "対象 条件 資本金 従業員 中小企業 eligible"
question.ja = "どのような店が対象になりますか。"
question.en = "Which stores are eligible?"
answer.ja = "資本金または従業員数が業種ごとの基準以下の中小・小規模事業者の店舗が対象です。対象外の業種などもございますので、決済事業者を通じた審査で判断いたします。"
answer.en = "Stores of small and mid-size businesses under the limits of capital or employees of their industry. Some kinds of business are excluded; screening decides."

[[callcentre.faq]]
code = "consumer"
category = "points"
words = "ポイント つかない 付かない 還元されない お客様 消費者 points missing"
question.ja = "買い物でポイントが付かなかったのですが。"
question.en = "No points were given for a purchase."
answer.ja = "ポイントの付与は、お使いになった決済事業者が行っております。恐れ入りますが、カード会社や決済サービスの窓口へお問い合わせください。"
answer.en = "Points are given by the payment provider that was used. Please ask the desk of that card or payment service."

[[callcentre.faq]]
code = "shop-list"
category = "points"
words = "一覧 地図 マップ 探す map list"
question.ja = "対象の店はどこで分かりますか。"
question.en = "Where can one see which stores take part?"
answer.ja = "登録店舗の一覧と地図を公表しております。店頭のポスターやステッカーも目印になります。"
answer.en = "The registered stores are published as a list and a map; the poster and sticker at the store show it as well."

[[callcentre.faq]]
code = "end"
category = "points"
words = "期間 終了 いつまで until when"
question.ja = "還元はいつまでですか。"
question.en = "Until when are points given?"
answer.ja = "還元の対象となる期間は、2019年10月1日から2020年6月30日まででございます。"
answer.en = "Points are given from 1 October 2019 to 30 June 2020."

# what callers hear besides where an application stands: the general answer, what the register says, what is missing, whom to ask
[callcentre.say.ja]
general = "恐れ入りますが、個別の店舗の状況は、お客様の確認が取れた場合に限りご案内しております。"
in_register = "{store}（{place}）は、{since}から加盟店として登録されており、還元率は{rate}%でございます。"
not_in_register = "{store}（{place}）は、公表している登録店舗の一覧にはございません。"
headquarters = "登録の内容につきましては、恐れ入りますが、本部の{headquarters}へお問い合わせください。"
missing = "確認をお願いしている内容は、{items}でございます。"
services = "ポイント還元の対象となる決済サービスは、{services}でございます。"
also = "このほか、{provider}を通じたお申込みは「{status}」でございます。"
desk = "詳しくは、決済事業者の{provider}（電話 {phone}）へお問い合わせください。"

[callcentre.say.en]
general = "We can speak about a particular store only once we have confirmed who is calling."
in_register = "{store} ({place}) has been registered since {since}; the rate is {rate} %."
not_in_register = "{store} ({place}) was not found in the published register of stores."
headquarters = "For the registration itself please ask your headquarters, {headquarters}."
missing = "What is being clarified: {items}."
services = "Points are given with {services}."
also = "The application through {provider}: {status}."
desk = "For details please ask your payment provider, {provider} (telephone {phone})."

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
','2026-11-23T01:09:17.928782Z');
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
	registered_from TEXT, registration_number INTEGER, cancelled_from TEXT, proposed_by TEXT, desk_phone TEXT, desk_hours TEXT, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT ck_provider_legal_kind_known CHECK (legal_kind IN ('prepaid-issuer', 'funds-transfer', 'bank', 'card-operator', 'other')), 
	CONSTRAINT ck_provider_status_known CHECK (status IN ('received', 'in-review', 'returned', 'registered', 'suspended', 'refused', 'withdrawn', 'cancelled')), 
	CONSTRAINT fk_provider_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_provider_corporate_number UNIQUE (corporate_number), 
	CONSTRAINT uq_provider_number UNIQUE (number)
)
 STRICT

;
INSERT INTO "provider" VALUES(1,'P-0000001-0',1,'registered','6999981056657','株式会社いわひばクレジット','カブシキガイシャイワヒバクレジット','card-operator','関東経済産業局長 第90000号','a b',1,'遠藤 栄子','leaf8699@example.jp','0420074187','2520244','神奈川県相模原市中央区南町9丁目1-22',X'DE24F4D4912B744A24D94ACED82A4D83','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01',1,NULL,NULL,NULL,NULL);
INSERT INTO "provider" VALUES(2,'P-0000002-Y',1,'registered','3999988425444','つばめカード株式会社','ツバメカードカブシキガイシャ','card-operator','関東経済産業局長 第90001号','a',1,'佐藤　幸子','umi5600@example.jp','0290051087','3050017','茨城県つくば市大字小松原278-7',X'F56D785E602CFF51AB9E8FAC119A204D','2019-07-01T01:00:00.000000Z','2019-07-01T01:00:00.000000Z','2019-07-01',2,NULL,NULL,NULL,NULL);
INSERT INTO "provider" VALUES(3,'P-0000003-W',12,'registered','9999995794231','株式会社かささぎプリペイド','カブシキガイシャカササギプリペイド','prepaid-issuer','関東財務局長 第90002号','a',1,'岡本　健太','vita8171@example.com','0300004887','1760001','東京都練馬区富士見町5丁目19-30',X'22944293AA37C4A4B4E427603C1F3C08','2019-11-05T02:30:00.000000Z','2019-11-15T05:00:00.000000Z','2019-11-15',3,NULL,'rin',NULL,NULL);
INSERT INTO "provider" VALUES(4,'P-0000004-U',1,'received','9999903163018','株式会社かわせみクレジット','カブシキガイシャカワセミクレジット','card-operator','関東経済産業局長 第90003号','a',1,'石井　悦子','coco5051@example.com','0440031587','2110006','神奈川県川崎市中原区南町7-28-2',X'EE7D1FBF4106E90447520DDD744E3787','2020-01-14T06:40:00.000000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
CREATE TABLE search_text (
	id INTEGER NOT NULL, 
	"indexed" TEXT NOT NULL, 
	norm_version INTEGER NOT NULL, 
	CONSTRAINT pk_search_text PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "search_text" VALUES(1,'久美子書店|くみこしょてん|藤田こーぽれーしょん|愛知県|豊橋市月見台8丁目26ー29|',2);
INSERT INTO "search_text" VALUES(2,'横丁ひまわり鍼灸院|よこちょうひまわりしんきゅういん|まろんぷらんにんぐ|福岡県|福岡市博多区常盤町5丁目30ー2|',2);
INSERT INTO "search_text" VALUES(3,'まろんぷらんにんぐ杉浜店|まろんぷらんにんぐすぎはまてん|まろんぷらんにんぐ|福岡県|福岡市博多区青葉台4ー1ー4|',2);
INSERT INTO "search_text" VALUES(4,'村田達也どぶろく蔵|むらたたつやどぶろくぐら|村田渚|茨城県|つくば市若葉町7ー7ー8|',2);
INSERT INTO "search_text" VALUES(5,'まろんぷらんにんぐ柳井店|まろんぷらんにんぐやなぎいてん|まろんぷらんにんぐ|福岡県|福岡市博多区宮前町6ー35ー21|',2);
INSERT INTO "search_text" VALUES(6,'boutiquesoleilーhinata|ぶてぃっくそれいゆひなた|花かご企画|東京都|練馬区東町2丁目19ー14|',2);
INSERT INTO "search_text" VALUES(7,'お好み焼き亀村|おこのみやきかめむら|井上豊|兵庫県|西宮市港町四丁目29番6号|',2);
INSERT INTO "search_text" VALUES(8,'flowermarcheyuzu|ふらわーまるしぇあんどゆず|梅商店街振興組合|静岡県|浜松市天竜区錦町1丁目26ー2|',2);
INSERT INTO "search_text" VALUES(9,'焼鳥浜黒滝|やきとりはまくろたき|rouge本舗|京都府|宇治市天神町3丁目3ー14|',2);
INSERT INTO "search_text" VALUES(10,'ほてる西口銀河|ほてるにしぐちぎんが|斉藤ふーず|栃木県|宇都宮市若草台1ー36ー28|',2);
INSERT INTO "search_text" VALUES(11,'御菓子司鶴舟|おかしつかさつるふね|後藤美咲|大阪府|八尾市若葉町4ー5ー7|',2);
INSERT INTO "search_text" VALUES(12,'からおけ橋詰近藤|からおけはしづめこんどう|近藤薫|鹿児島県|霧島市桜町7丁目5ー5|',2);
INSERT INTO "search_text" VALUES(13,'春笠金物店|はるがさかなものてん|千葉えんたーぷらいず|千葉県|松戸市末広町1ー7ー24|',2);
INSERT INTO "search_text" VALUES(14,'川端藤井けあせんたー|かわばたふじいけあせんたー|砂滝ぷらんにんぐ|神奈川県|厚木市日の出町5ー19ー26|',2);
INSERT INTO "search_text" VALUES(15,'誠青果店|まことせいかてん|寿根商店|宮城県|石巻市月見台5ー37ー13|',2);
INSERT INTO "search_text" VALUES(16,'藤田こーぽれーしょん坂下店|ふじたこーぽれーしょんさかしたてん|藤田こーぽれーしょん|愛知県|豊橋市東雲町8丁目28ー30|',2);
INSERT INTO "search_text" VALUES(17,'丘の藤森たくしー|おかのふじもりたくしー|長谷川裕子|三重県|伊勢市鶴見台4ー14ー18|',2);
INSERT INTO "search_text" VALUES(18,'手芸の三丁目葦浜|しゅげいのさんちょうめあしはま|酒井企画|徳島県|阿南市桜台七丁目35番27号|',2);
INSERT INTO "search_text" VALUES(19,'丘のゔぇーる家電修理店|おかのゔぇーるかでんしゅうりてん|sparrow企画|愛知県|名古屋市緑区鶴見台8ー10ー7|',2);
INSERT INTO "search_text" VALUES(20,'藤畑写真館|ふじはたしゃしんかん|岡本淳|鹿児島県|鹿屋市弥生町34ー24|',2);
INSERT INTO "search_text" VALUES(21,'まろんぷらんにんぐ柳井店|まろんぷらんにんぐやなぎいてん|まろんぷらんにんぐ|福岡県|福岡市博多区宮前町6ー35ー21|',2);
INSERT INTO "search_text" VALUES(22,'角の竹舟自動車販売|かどのたけふねじどうしゃはんばい|ひまわり会館|熊本県|八代市ひばり台32ー24|',2);
INSERT INTO "search_text" VALUES(23,'barcloverneve|ばーくろーばーあんどねーゔぇ|岩崎えんたーぷらいず|千葉県|千葉市中央区栄町9ー31ー12|',2);
INSERT INTO "search_text" VALUES(24,'割烹中山正|かっぽうなかやまただし|中山康弘|神奈川県|横浜市中区若葉町5丁目11ー9|',2);
INSERT INTO "search_text" VALUES(25,'焼鳥月浜|やきとりつきはま|asagaoぐるーぷ|愛知県|豊橋市港町9丁目21ー17|',2);
INSERT INTO "search_text" VALUES(26,'居酒屋峠高田|いざかやとうげたかだ|桃笠さーびす|群馬県|前橋市錦町28ー19|',2);
INSERT INTO "search_text" VALUES(27,'鮨椿庭|すしつばきにわ|黒池本舗|佐賀県|佐賀市南町5ー36ー17|',2);
INSERT INTO "search_text" VALUES(28,'patisserielumieresoleil|ぱてぃすりーりゅみえーるそれいゆ|桜井智子|千葉県|船橋市高砂町8ー14ー4|',2);
INSERT INTO "search_text" VALUES(29,'中華料理工藤|ちゅうかりょうりくどう|宝鳥こーぽれーしょん|静岡県|静岡市葵区錦町2ー23ー26|',2);
INSERT INTO "search_text" VALUES(30,'hairsourireblanche|へあーすーりーるぶらんしゅ|藤井大輔|北海道|札幌市豊平区青葉台4ー14ー24|',2);
INSERT INTO "search_text" VALUES(31,'川端椿川金物店|かわばたつばきかわかなものてん|村田聡|北海道|札幌市中央区東町5丁目36ー21|',2);
INSERT INTO "search_text" VALUES(32,'洋子商店|ようこしょうてん|中島正|北海道|函館市日の出町2ー23|',2);
INSERT INTO "search_text" VALUES(33,'港すずらん陶器店|みなとすずらんとうきてん|沢田弘子|愛知県|名古屋市中区幸町3ー32ー13|',2);
INSERT INTO "search_text" VALUES(34,'お好み焼き沢田|おこのみやきさわだ|沢田ふーず|東京都|杉並区中央町2丁目39番地12|',2);
INSERT INTO "search_text" VALUES(35,'patisserielumieresoleil|ぱてぃすりーりゅみえーるそれいゆ|桜井智子|千葉県|船橋市高砂町8ー14ー4|',2);
INSERT INTO "search_text" VALUES(36,'sparrow企画松瀬店|すぱろうきかくまつせてん|sparrow企画|愛知県|名古屋市緑区青葉台3ー25ー30|',2);
INSERT INTO "search_text" VALUES(37,'寿根商店亀鶴店|ことぶきねしょうてんかめつるてん|寿根商店|宮城県|石巻市寿町八丁目12番4号|',2);
INSERT INTO "search_text" VALUES(38,'居酒屋風車|いざかやかざぐるま|村田哲也|山梨県|富士吉田市鶴見台3丁目8番地5|',2);
INSERT INTO "search_text" VALUES(39,'辻福寿食堂|つじふくじゅしょくどう|etoile商会|東京都|渋谷区青葉台1ー7ー20|',2);
INSERT INTO "search_text" VALUES(40,'patisserietsumugiーkurumi|ぱてぃすりーつむぎくるみ|亀原商会|京都府|京都市中京区高砂町21番地|',2);
INSERT INTO "search_text" VALUES(41,'横丁ひまわり鍼灸院|よこちょうひまわりしんきゅういん|林悦子|福岡県|福岡市博多区常盤町5丁目30ー2|',2);
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
INSERT INTO "serial_counter" VALUES('stock-movement',143);
INSERT INTO "serial_counter" VALUES('application',42);
INSERT INTO "serial_counter" VALUES('store',42);
INSERT INTO "serial_counter" VALUES('business',42);
INSERT INTO "serial_counter" VALUES('turn:2:2019-12-18',6);
INSERT INTO "serial_counter" VALUES('turn:1:2019-12-27',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-08',7);
INSERT INTO "serial_counter" VALUES('inquiry',15);
INSERT INTO "serial_counter" VALUES('shipment',49);
INSERT INTO "serial_counter" VALUES('shipping-batch',11);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-16',5);
INSERT INTO "serial_counter" VALUES('amendment',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-01-29',4);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-06',5);
INSERT INTO "serial_counter" VALUES('turn:4:2020-02-06',5);
INSERT INTO "serial_counter" VALUES('turn:2:2020-02-18',5);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-18',2);
INSERT INTO "serial_counter" VALUES('turn:1:2020-02-26',7);
INSERT INTO "serial_counter" VALUES('chain',3);
INSERT INTO "serial_counter" VALUES('letter-run',3);
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
INSERT INTO "shipment" VALUES(1,'K-0000001-L',10,'came-back',1,1,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000013','2019-12-19',NULL,'2019-12-25','address-unknown','restocked',NULL);
INSERT INTO "shipment" VALUES(2,'K-0000002-J',8,'delivered',1,1,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000061','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(3,'K-0000003-H',10,'came-back',2,2,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000024','2019-12-19',NULL,'2019-12-25','address-unknown','restocked',NULL);
INSERT INTO "shipment" VALUES(4,'K-0000004-F',8,'delivered',2,2,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000072','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(5,'K-0000005-D',8,'came-back',3,3,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000035','2019-12-19',NULL,'2019-12-25','address-unknown',NULL,NULL);
INSERT INTO "shipment" VALUES(6,'K-0000006-B',8,'delivered',3,3,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000083','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(7,'K-0000007-9',8,'delivered',4,4,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000046','2019-12-19','2019-12-22',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(8,'K-0000008-7',8,'delivered',4,4,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2 3',NULL,2,'yamato','400000000094','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(9,'K-0000009-5',8,'delivered',5,5,'A',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28',NULL,NULL,1,'sagawa','400000000050','2019-12-19','2019-12-20',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(10,'K-0000010-J',8,'delivered',5,5,'B',5,'2019-12-18T01:00:00.000000Z','2019-12-20',NULL,'2019-08-28','2',NULL,2,'yamato','400000000105','2019-12-19','2019-12-21',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(11,'K-0000011-H',8,'delivered',6,6,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000116','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(12,'K-0000012-F',8,'delivered',6,6,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000164','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(13,'K-0000013-D',8,'delivered',7,7,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000120','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(14,'K-0000014-B',8,'delivered',7,7,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000175','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(15,'K-0000015-9',8,'delivered',8,8,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000131','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(16,'K-0000016-7',8,'delivered',8,8,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000186','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(17,'K-0000017-5',8,'delivered',9,9,'A',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000142','2019-12-30','2019-12-31',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(18,'K-0000018-3',8,'delivered',9,9,'B',5,'2019-12-27T01:00:00.000000Z','2019-12-31',NULL,'2019-08-28','1',NULL,4,'yamato','400000000190','2019-12-30','2020-01-01',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(19,'K-0000019-1',8,'delivered',1,1,'A',5,'2019-12-27T02:00:00.000000Z','2019-12-30',NULL,'2019-08-28',NULL,NULL,3,'sagawa','400000000153','2019-12-30','2020-01-01',NULL,NULL,NULL,1);
INSERT INTO "shipment" VALUES(20,'K-0000020-F',8,'delivered',10,10,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000201','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(21,'K-0000021-D',8,'delivered',10,10,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000260','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(22,'K-0000022-B',8,'delivered',11,11,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000212','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(23,'K-0000023-9',8,'delivered',11,11,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000271','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(24,'K-0000024-7',8,'delivered',12,12,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000223','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(25,'K-0000025-5',8,'delivered',12,12,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000282','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(26,'K-0000026-3',8,'delivered',13,13,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000234','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(27,'K-0000027-1',8,'delivered',13,13,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000293','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(28,'K-0000028-0',8,'delivered',14,14,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000245','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(29,'K-0000029-Y',8,'delivered',14,14,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000304','2020-01-09','2020-01-11',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(30,'K-0000030-B',8,'delivered',15,15,'A',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28',NULL,NULL,5,'sagawa','400000000256','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(31,'K-0000031-9',8,'delivered',15,15,'B',5,'2020-01-08T01:00:00.000000Z','2020-01-10',NULL,'2019-08-28','1',NULL,6,'yamato','400000000315','2020-01-09','2020-01-10',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(32,'K-0000032-7',8,'delivered',16,16,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000326','2020-01-17','2020-01-19',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(33,'K-0000033-5',8,'delivered',16,16,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000352','2020-01-17','2020-01-19',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(34,'K-0000034-3',8,'delivered',17,17,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000330','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(35,'K-0000035-1',8,'delivered',17,17,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000363','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(36,'K-0000036-0',8,'delivered',18,18,'A',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28',NULL,NULL,7,'sagawa','400000000341','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(37,'K-0000037-Y',8,'delivered',18,18,'B',5,'2020-01-16T01:00:00.000000Z','2020-01-20',NULL,'2019-08-28','1',NULL,8,'yamato','400000000374','2020-01-17','2020-01-18',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(38,'K-0000038-W',1,'planned',5,5,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(39,'K-0000039-U',8,'delivered',20,20,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,9,'sagawa','400000000385','2020-01-24','2020-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(40,'K-0000040-7',5,'packed',20,20,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28','1',NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(41,'K-0000041-5',8,'delivered',22,22,'A',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,9,'sagawa','400000000396','2020-01-24','2020-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(42,'K-0000042-3',4,'printed',22,22,'B',5,'2020-01-23T01:00:00.000000Z','2020-01-31',NULL,'2019-08-28','1',NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(43,'K-0000043-1',1,'planned',25,25,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(44,'K-0000044-0',1,'planned',25,25,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(45,'K-0000045-Y',1,'planned',26,26,'A',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(46,'K-0000046-W',1,'planned',26,26,'B',5,'2020-01-24T01:00:00.000000Z','2020-02-10',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(47,'K-0000047-U',2,'released',4,4,'order',5,'2020-01-28T00:10:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,'のぼり',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "shipment" VALUES(48,'K-0000048-S',1,'released',5,5,'order',5,'2020-01-28T00:10:00.000000Z','2020-01-31',NULL,'2019-08-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "shipment_address" VALUES(1,'4400875','愛知県豊橋市月見台8丁目26-29','久美子書店','0532015627');
INSERT INTO "shipment_address" VALUES(2,'4400875','愛知県豊橋市月見台8丁目26-29','久美子書店','0532015627');
INSERT INTO "shipment_address" VALUES(3,'8120043','福岡県福岡市博多区常盤町５丁目３０－２','横丁ひまわり鍼灸院','0920009187');
INSERT INTO "shipment_address" VALUES(4,'8120043','福岡県福岡市博多区常盤町５丁目３０－２','横丁ひまわり鍼灸院','0920009187');
INSERT INTO "shipment_address" VALUES(5,'8120876','福岡県福岡市博多区青葉台4-1-4　たんぽぽプラザ1Ｆ','マロンプランニング 杉浜店','0920077974');
INSERT INTO "shipment_address" VALUES(6,'8120876','福岡県福岡市博多区青葉台4-1-4　たんぽぽプラザ1Ｆ','マロンプランニング 杉浜店','0920077974');
INSERT INTO "shipment_address" VALUES(7,'3050822','茨城県つくば市若葉町7-7-8','村田達也どぶろく蔵','09007368787');
INSERT INTO "shipment_address" VALUES(8,'3050822','茨城県つくば市若葉町7-7-8','村田達也どぶろく蔵','09007368787');
INSERT INTO "shipment_address" VALUES(9,'8120033','福岡県福岡市博多区宮前町6-35-21','マロンプランニング 柳井店','0920046761');
INSERT INTO "shipment_address" VALUES(10,'8120033','福岡県福岡市博多区宮前町6-35-21','マロンプランニング 柳井店','0920046761');
INSERT INTO "shipment_address" VALUES(11,'1760004','東京都練馬区東町2丁目19-14','Boutique Soleil-Hinata','0300373674');
INSERT INTO "shipment_address" VALUES(12,'1760004','東京都練馬区東町2丁目19-14','Boutique Soleil-Hinata','0300373674');
INSERT INTO "shipment_address" VALUES(13,'6620866','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','お好み焼き亀村','0798089047');
INSERT INTO "shipment_address" VALUES(14,'6620866','兵庫県西宮市港町四丁目29番6号　なごみハイツ402号','お好み焼き亀村','0798089047');
INSERT INTO "shipment_address" VALUES(15,'4313804','静岡県浜松市天竜区錦町1丁目26-2','Flower Marche & Yuzu','0530039887');
INSERT INTO "shipment_address" VALUES(16,'4313804','静岡県浜松市天竜区錦町1丁目26-2','Flower Marche & Yuzu','0530039887');
INSERT INTO "shipment_address" VALUES(17,'6110022','京都府宇治市天神町３丁目３－１４','焼鳥浜黒滝','0774080167');
INSERT INTO "shipment_address" VALUES(18,'6110022','京都府宇治市天神町３丁目３－１４','焼鳥浜黒滝','0774080167');
INSERT INTO "shipment_address" VALUES(19,'4400875','愛知県豊橋市月見台8丁目26-29　1階','久美子書店','0532015627');
INSERT INTO "shipment_address" VALUES(20,'3200833','栃木県宇都宮市若草台１－３６－２８','ホテル西口銀河','0280072387');
INSERT INTO "shipment_address" VALUES(21,'3200833','栃木県宇都宮市若草台１－３６－２８','ホテル西口銀河','0280072387');
INSERT INTO "shipment_address" VALUES(22,'5810061','大阪府八尾市若葉町4-5-7　第1風車ビル','御菓子司鶴舟','0720035187');
INSERT INTO "shipment_address" VALUES(23,'5810061','大阪府八尾市若葉町4-5-7　第1風車ビル','御菓子司鶴舟','0720035187');
INSERT INTO "shipment_address" VALUES(24,'8994345','鹿児島県霧島市桜町７丁目５－５','カラオケ橋詰近藤','0995099437');
INSERT INTO "shipment_address" VALUES(25,'8994345','鹿児島県霧島市桜町７丁目５－５','カラオケ橋詰近藤','0995099437');
INSERT INTO "shipment_address" VALUES(26,'2710092','千葉県松戸市末広町１－７－２４','春笠金物店','0470067687');
INSERT INTO "shipment_address" VALUES(27,'2710092','千葉県松戸市末広町１－７－２４','春笠金物店','0470067687');
INSERT INTO "shipment_address" VALUES(28,'2430204','神奈川県厚木市日の出町５－１９－２６','川端藤井ケアセンター','0460088987');
INSERT INTO "shipment_address" VALUES(29,'2430204','神奈川県厚木市日の出町５－１９－２６','川端藤井ケアセンター','0460088987');
INSERT INTO "shipment_address" VALUES(30,'9862346','宮城県石巻市月見台5-37-13　ひまわりビル2F','誠青果店','0225039537');
INSERT INTO "shipment_address" VALUES(31,'9862346','宮城県石巻市月見台5-37-13　ひまわりビル2F','誠青果店','0225039537');
INSERT INTO "shipment_address" VALUES(32,'4400823','愛知県豊橋市東雲町8丁目28-30','藤田コーポレーション　坂下店','0532084414');
INSERT INTO "shipment_address" VALUES(33,'4400823','愛知県豊橋市東雲町8丁目28-30','藤田コーポレーション　坂下店','0532084414');
INSERT INTO "shipment_address" VALUES(34,'5160001','三重県伊勢市鶴見台4-14-18','丘の藤森タクシー','0596039307');
INSERT INTO "shipment_address" VALUES(35,'5160001','三重県伊勢市鶴見台4-14-18','丘の藤森タクシー','0596039307');
INSERT INTO "shipment_address" VALUES(36,'7740043','徳島県阿南市桜台七丁目35番27号','手芸の三丁目葦浜','0884045867');
INSERT INTO "shipment_address" VALUES(37,'7740043','徳島県阿南市桜台七丁目35番27号','手芸の三丁目葦浜','0884045867');
INSERT INTO "shipment_address" VALUES(39,'8930054','鹿児島県鹿屋市弥生町34-24','藤畑写真館','09004737574');
INSERT INTO "shipment_address" VALUES(41,'8660812','熊本県八代市ひばり台32-24　たんぽぽビル6階','角の竹舟自動車販売','0965063337');
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
INSERT INTO "shipment_item" VALUES(47,'のぼり','scenic',2);
INSERT INTO "shipment_item" VALUES(48,'のぼり','standard',2);
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$v5PnB/fVdtbSC1av9mMTLQ$50kA9W87sTm5Hu7qC60q/2fAUc0EGWd7oysJxhnj9g8',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$AWHLnuQvnb+Hlf+64dsb7w$4lC2+Njxarliow8H33ItS+j3AMuPHeVxroA9vCwpXJo',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$OkwBJF2DZUtsk9P8MjunyA$qJffKamiOq2AyqoD1YvEoAk5tRlHdKj7TL+zcVorqhw',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$6C48CnsCo+Nht/vc7I3Uuw$RYsuFQ5s/WskuAXYKo8qTUtxh/mfy1YCKX/p9mD1vDY',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$qtamfNSbL0KvC/Cc1XIeHA$BOOaT3jEEPc3Vo3KBCVi8ZBjKMCxpBggcj2Zf8DXTqk',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$N2IQeW5NJhJ1CGCSgimYsA$976aNj28FcNhDHl7RZQICctuVeCqK67lycinOGLVqo8',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$CacHR2E3f1YsvC7AQDMHAw$875rhvv1sYRFjAnifO04SKC8Mr3Q1Ey1WpObqFMYvLE',1);
INSERT INTO "staff" VALUES(8,'staff:kei',1,'kei','関 圭','callcentre','$argon2id$v=19$m=19456,t=2,p=1$aySKk+ypk4T7MEHSJ0ESNg$KkZr5paB4/a0J3oki3OhJKZlt97OpsjblWV+ovLoJ6U',1);
INSERT INTO "staff" VALUES(9,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$g+fGKVK2bUqiLDv0VubZaQ$uUeb7sF80yzGI1FubvWsqpghY/n5RWshDfBdK1OgEOw',1);
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
CREATE TABLE standing_order (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	arguments TEXT NOT NULL, 
	out TEXT NOT NULL, 
	is_active INTEGER NOT NULL, 
	CONSTRAINT pk_standing_order PRIMARY KEY (case_id), 
	CONSTRAINT fk_standing_order_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_standing_order_name UNIQUE (name)
)
 STRICT

;
INSERT INTO "standing_order" VALUES('standing-order:毎朝の審査状況',1,'毎朝の審査状況','["status"]','/srv/secretariat/exports-{month}/status-{date}.xlsx',1);
INSERT INTO "standing_order" VALUES('standing-order:月次報告',1,'月次報告','["report","--month","last"]','/srv/secretariat/exports-{month}/report-{month}.pdf',1);
INSERT INTO "standing_order" VALUES('standing-order:週次の問合せ',1,'週次の問合せ','["inquiries"]','/srv/secretariat/exports-{month}/inquiries-{date}.xlsx',1);
INSERT INTO "standing_order" VALUES('standing-order:daily',3,'daily','["status"]','/srv/reports/d-{date}.xlsx',0);
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
INSERT INTO "stock_item" VALUES(1,'Z-0000001-T',13,'制度告知ポスター','standard',5,'2019-08-28',2105,0);
INSERT INTO "stock_item" VALUES(2,'Z-0000002-R',1,'制度告知ポスター','standard',2,'2019-08-28',2020,0);
INSERT INTO "stock_item" VALUES(3,'Z-0000003-P',13,'ステッカー','standard',5,'2019-08-28',1042,0);
INSERT INTO "stock_item" VALUES(4,'Z-0000004-N',1,'ステッカー','standard',2,'2019-08-28',1008,0);
INSERT INTO "stock_item" VALUES(5,'Z-0000005-L',13,'スイングPOP','standard',5,'2019-08-28',2105,0);
INSERT INTO "stock_item" VALUES(6,'Z-0000006-J',1,'スイングPOP','standard',2,'2019-08-28',2020,0);
INSERT INTO "stock_item" VALUES(7,'Z-0000007-H',13,'スタンドPOP','standard',5,'2019-08-28',1063,0);
INSERT INTO "stock_item" VALUES(8,'Z-0000008-F',1,'スタンドPOP','standard',2,'2019-08-28',1012,0);
INSERT INTO "stock_item" VALUES(9,'Z-0000009-D',14,'チラシ','standard',5,'2019-08-28',20618,0);
INSERT INTO "stock_item" VALUES(10,'Z-0000010-R',1,'チラシ','standard',2,'2019-08-28',20120,0);
INSERT INTO "stock_item" VALUES(11,'Z-0000011-P',13,'制度告知ポスター','scenic',5,'2019-08-28',2042,0);
INSERT INTO "stock_item" VALUES(12,'Z-0000012-N',1,'制度告知ポスター','scenic',2,'2019-08-28',2008,0);
INSERT INTO "stock_item" VALUES(13,'Z-0000013-L',13,'ステッカー','scenic',5,'2019-08-28',1021,0);
INSERT INTO "stock_item" VALUES(14,'Z-0000014-J',1,'ステッカー','scenic',2,'2019-08-28',1004,0);
INSERT INTO "stock_item" VALUES(15,'Z-0000015-H',13,'スイングPOP','scenic',5,'2019-08-28',2042,0);
INSERT INTO "stock_item" VALUES(16,'Z-0000016-F',1,'スイングPOP','scenic',2,'2019-08-28',2008,0);
INSERT INTO "stock_item" VALUES(17,'Z-0000017-D',13,'スタンドPOP','scenic',5,'2019-08-28',1021,0);
INSERT INTO "stock_item" VALUES(18,'Z-0000018-B',1,'スタンドPOP','scenic',2,'2019-08-28',1004,0);
INSERT INTO "stock_item" VALUES(19,'Z-0000019-9',13,'チラシ','scenic',5,'2019-08-28',20630,0);
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
INSERT INTO "stock_movement" VALUES(42,15,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000015-H',4);
INSERT INTO "stock_movement" VALUES(43,5,'restocked',5,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000005-L',4);
INSERT INTO "stock_movement" VALUES(44,17,'restocked',1,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000017-D',4);
INSERT INTO "stock_movement" VALUES(45,7,'restocked',3,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000007-H',4);
INSERT INTO "stock_movement" VALUES(46,13,'restocked',1,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000013-L',4);
INSERT INTO "stock_movement" VALUES(47,3,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000003-P',4);
INSERT INTO "stock_movement" VALUES(48,19,'restocked',30,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000019-9',4);
INSERT INTO "stock_movement" VALUES(49,9,'restocked',30,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000009-D',4);
INSERT INTO "stock_movement" VALUES(50,11,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000011-P',4);
INSERT INTO "stock_movement" VALUES(51,1,'restocked',5,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000001-T',4);
INSERT INTO "stock_movement" VALUES(52,15,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000015-H',5);
INSERT INTO "stock_movement" VALUES(53,5,'restocked',5,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000005-L',5);
INSERT INTO "stock_movement" VALUES(54,17,'restocked',1,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000017-D',5);
INSERT INTO "stock_movement" VALUES(55,7,'restocked',3,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000007-H',5);
INSERT INTO "stock_movement" VALUES(56,13,'restocked',1,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000013-L',5);
INSERT INTO "stock_movement" VALUES(57,3,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000003-P',5);
INSERT INTO "stock_movement" VALUES(58,19,'restocked',30,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000019-9',5);
INSERT INTO "stock_movement" VALUES(59,9,'restocked',30,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000009-D',5);
INSERT INTO "stock_movement" VALUES(60,11,'restocked',2,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000011-P',5);
INSERT INTO "stock_movement" VALUES(61,1,'restocked',5,'2019-12-27T02:00:00.000000Z',NULL,'Z-0000001-T',5);
INSERT INTO "stock_movement" VALUES(62,15,'reserved',10,'2019-12-30T00:20:00.000000Z',3,'Z-0000015-H',6);
INSERT INTO "stock_movement" VALUES(63,5,'reserved',25,'2019-12-30T00:20:00.000000Z',3,'Z-0000005-L',6);
INSERT INTO "stock_movement" VALUES(64,17,'reserved',5,'2019-12-30T00:20:00.000000Z',3,'Z-0000017-D',6);
INSERT INTO "stock_movement" VALUES(65,7,'reserved',15,'2019-12-30T00:20:00.000000Z',3,'Z-0000007-H',6);
INSERT INTO "stock_movement" VALUES(66,13,'reserved',5,'2019-12-30T00:20:00.000000Z',3,'Z-0000013-L',6);
INSERT INTO "stock_movement" VALUES(67,3,'reserved',10,'2019-12-30T00:20:00.000000Z',3,'Z-0000003-P',6);
INSERT INTO "stock_movement" VALUES(68,19,'reserved',150,'2019-12-30T00:20:00.000000Z',3,'Z-0000019-9',6);
INSERT INTO "stock_movement" VALUES(69,9,'reserved',150,'2019-12-30T00:20:00.000000Z',3,'Z-0000009-D',6);
INSERT INTO "stock_movement" VALUES(70,11,'reserved',10,'2019-12-30T00:20:00.000000Z',3,'Z-0000011-P',6);
INSERT INTO "stock_movement" VALUES(71,1,'reserved',25,'2019-12-30T00:20:00.000000Z',3,'Z-0000001-T',6);
INSERT INTO "stock_movement" VALUES(72,15,'picked',-10,'2019-12-30T00:20:00.000000Z',3,'Z-0000015-H',7);
INSERT INTO "stock_movement" VALUES(73,5,'picked',-25,'2019-12-30T00:20:00.000000Z',3,'Z-0000005-L',7);
INSERT INTO "stock_movement" VALUES(74,17,'picked',-5,'2019-12-30T00:20:00.000000Z',3,'Z-0000017-D',7);
INSERT INTO "stock_movement" VALUES(75,7,'picked',-15,'2019-12-30T00:20:00.000000Z',3,'Z-0000007-H',7);
INSERT INTO "stock_movement" VALUES(76,13,'picked',-5,'2019-12-30T00:20:00.000000Z',3,'Z-0000013-L',7);
INSERT INTO "stock_movement" VALUES(77,3,'picked',-10,'2019-12-30T00:20:00.000000Z',3,'Z-0000003-P',7);
INSERT INTO "stock_movement" VALUES(78,19,'picked',-150,'2019-12-30T00:20:00.000000Z',3,'Z-0000019-9',7);
INSERT INTO "stock_movement" VALUES(79,9,'picked',-150,'2019-12-30T00:20:00.000000Z',3,'Z-0000009-D',7);
INSERT INTO "stock_movement" VALUES(80,11,'picked',-10,'2019-12-30T00:20:00.000000Z',3,'Z-0000011-P',7);
INSERT INTO "stock_movement" VALUES(81,1,'picked',-25,'2019-12-30T00:20:00.000000Z',3,'Z-0000001-T',7);
INSERT INTO "stock_movement" VALUES(82,15,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000015-H',8);
INSERT INTO "stock_movement" VALUES(83,5,'reserved',30,'2020-01-09T00:20:00.000000Z',5,'Z-0000005-L',8);
INSERT INTO "stock_movement" VALUES(84,17,'reserved',6,'2020-01-09T00:20:00.000000Z',5,'Z-0000017-D',8);
INSERT INTO "stock_movement" VALUES(85,7,'reserved',18,'2020-01-09T00:20:00.000000Z',5,'Z-0000007-H',8);
INSERT INTO "stock_movement" VALUES(86,13,'reserved',6,'2020-01-09T00:20:00.000000Z',5,'Z-0000013-L',8);
INSERT INTO "stock_movement" VALUES(87,3,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000003-P',8);
INSERT INTO "stock_movement" VALUES(88,19,'reserved',180,'2020-01-09T00:20:00.000000Z',5,'Z-0000019-9',8);
INSERT INTO "stock_movement" VALUES(89,9,'reserved',180,'2020-01-09T00:20:00.000000Z',5,'Z-0000009-D',8);
INSERT INTO "stock_movement" VALUES(90,11,'reserved',12,'2020-01-09T00:20:00.000000Z',5,'Z-0000011-P',8);
INSERT INTO "stock_movement" VALUES(91,1,'reserved',30,'2020-01-09T00:20:00.000000Z',5,'Z-0000001-T',8);
INSERT INTO "stock_movement" VALUES(92,15,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000015-H',9);
INSERT INTO "stock_movement" VALUES(93,5,'picked',-30,'2020-01-09T00:20:00.000000Z',5,'Z-0000005-L',9);
INSERT INTO "stock_movement" VALUES(94,17,'picked',-6,'2020-01-09T00:20:00.000000Z',5,'Z-0000017-D',9);
INSERT INTO "stock_movement" VALUES(95,7,'picked',-18,'2020-01-09T00:20:00.000000Z',5,'Z-0000007-H',9);
INSERT INTO "stock_movement" VALUES(96,13,'picked',-6,'2020-01-09T00:20:00.000000Z',5,'Z-0000013-L',9);
INSERT INTO "stock_movement" VALUES(97,3,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000003-P',9);
INSERT INTO "stock_movement" VALUES(98,19,'picked',-180,'2020-01-09T00:20:00.000000Z',5,'Z-0000019-9',9);
INSERT INTO "stock_movement" VALUES(99,9,'picked',-180,'2020-01-09T00:20:00.000000Z',5,'Z-0000009-D',9);
INSERT INTO "stock_movement" VALUES(100,11,'picked',-12,'2020-01-09T00:20:00.000000Z',5,'Z-0000011-P',9);
INSERT INTO "stock_movement" VALUES(101,1,'picked',-30,'2020-01-09T00:20:00.000000Z',5,'Z-0000001-T',9);
INSERT INTO "stock_movement" VALUES(102,15,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000015-H',10);
INSERT INTO "stock_movement" VALUES(103,5,'reserved',15,'2020-01-17T00:20:00.000000Z',7,'Z-0000005-L',10);
INSERT INTO "stock_movement" VALUES(104,17,'reserved',3,'2020-01-17T00:20:00.000000Z',7,'Z-0000017-D',10);
INSERT INTO "stock_movement" VALUES(105,7,'reserved',9,'2020-01-17T00:20:00.000000Z',7,'Z-0000007-H',10);
INSERT INTO "stock_movement" VALUES(106,13,'reserved',3,'2020-01-17T00:20:00.000000Z',7,'Z-0000013-L',10);
INSERT INTO "stock_movement" VALUES(107,3,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000003-P',10);
INSERT INTO "stock_movement" VALUES(108,19,'reserved',90,'2020-01-17T00:20:00.000000Z',7,'Z-0000019-9',10);
INSERT INTO "stock_movement" VALUES(109,9,'reserved',90,'2020-01-17T00:20:00.000000Z',7,'Z-0000009-D',10);
INSERT INTO "stock_movement" VALUES(110,11,'reserved',6,'2020-01-17T00:20:00.000000Z',7,'Z-0000011-P',10);
INSERT INTO "stock_movement" VALUES(111,1,'reserved',15,'2020-01-17T00:20:00.000000Z',7,'Z-0000001-T',10);
INSERT INTO "stock_movement" VALUES(112,15,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000015-H',11);
INSERT INTO "stock_movement" VALUES(113,5,'picked',-15,'2020-01-17T00:20:00.000000Z',7,'Z-0000005-L',11);
INSERT INTO "stock_movement" VALUES(114,17,'picked',-3,'2020-01-17T00:20:00.000000Z',7,'Z-0000017-D',11);
INSERT INTO "stock_movement" VALUES(115,7,'picked',-9,'2020-01-17T00:20:00.000000Z',7,'Z-0000007-H',11);
INSERT INTO "stock_movement" VALUES(116,13,'picked',-3,'2020-01-17T00:20:00.000000Z',7,'Z-0000013-L',11);
INSERT INTO "stock_movement" VALUES(117,3,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000003-P',11);
INSERT INTO "stock_movement" VALUES(118,19,'picked',-90,'2020-01-17T00:20:00.000000Z',7,'Z-0000019-9',11);
INSERT INTO "stock_movement" VALUES(119,9,'picked',-90,'2020-01-17T00:20:00.000000Z',7,'Z-0000009-D',11);
INSERT INTO "stock_movement" VALUES(120,11,'picked',-6,'2020-01-17T00:20:00.000000Z',7,'Z-0000011-P',11);
INSERT INTO "stock_movement" VALUES(121,1,'picked',-15,'2020-01-17T00:20:00.000000Z',7,'Z-0000001-T',11);
INSERT INTO "stock_movement" VALUES(122,15,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000015-H',12);
INSERT INTO "stock_movement" VALUES(123,5,'reserved',10,'2020-01-24T00:20:00.000000Z',9,'Z-0000005-L',12);
INSERT INTO "stock_movement" VALUES(124,17,'reserved',2,'2020-01-24T00:20:00.000000Z',9,'Z-0000017-D',12);
INSERT INTO "stock_movement" VALUES(125,7,'reserved',6,'2020-01-24T00:20:00.000000Z',9,'Z-0000007-H',12);
INSERT INTO "stock_movement" VALUES(126,13,'reserved',2,'2020-01-24T00:20:00.000000Z',9,'Z-0000013-L',12);
INSERT INTO "stock_movement" VALUES(127,3,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000003-P',12);
INSERT INTO "stock_movement" VALUES(128,19,'reserved',60,'2020-01-24T00:20:00.000000Z',9,'Z-0000019-9',12);
INSERT INTO "stock_movement" VALUES(129,9,'reserved',60,'2020-01-24T00:20:00.000000Z',9,'Z-0000009-D',12);
INSERT INTO "stock_movement" VALUES(130,11,'reserved',4,'2020-01-24T00:20:00.000000Z',9,'Z-0000011-P',12);
INSERT INTO "stock_movement" VALUES(131,1,'reserved',10,'2020-01-24T00:20:00.000000Z',9,'Z-0000001-T',12);
INSERT INTO "stock_movement" VALUES(132,15,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000015-H',13);
INSERT INTO "stock_movement" VALUES(133,5,'picked',-10,'2020-01-24T00:20:00.000000Z',9,'Z-0000005-L',13);
INSERT INTO "stock_movement" VALUES(134,17,'picked',-2,'2020-01-24T00:20:00.000000Z',9,'Z-0000017-D',13);
INSERT INTO "stock_movement" VALUES(135,7,'picked',-6,'2020-01-24T00:20:00.000000Z',9,'Z-0000007-H',13);
INSERT INTO "stock_movement" VALUES(136,13,'picked',-2,'2020-01-24T00:20:00.000000Z',9,'Z-0000013-L',13);
INSERT INTO "stock_movement" VALUES(137,3,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000003-P',13);
INSERT INTO "stock_movement" VALUES(138,19,'picked',-60,'2020-01-24T00:20:00.000000Z',9,'Z-0000019-9',13);
INSERT INTO "stock_movement" VALUES(139,9,'picked',-60,'2020-01-24T00:20:00.000000Z',9,'Z-0000009-D',13);
INSERT INTO "stock_movement" VALUES(140,11,'picked',-4,'2020-01-24T00:20:00.000000Z',9,'Z-0000011-P',13);
INSERT INTO "stock_movement" VALUES(141,1,'picked',-10,'2020-01-24T00:20:00.000000Z',9,'Z-0000001-T',13);
INSERT INTO "stock_movement" VALUES(142,9,'lost',-12,'2020-01-28T00:10:00.000000Z',NULL,'Z-0000009-D',14);
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
INSERT INTO "store" VALUES(1,1,NULL,'30J8XXVZ0RF7U','A-0000001-S',4,'久美子書店','クミコショテン','fixed',NULL,'4400875','愛知県','豊橋市','月見台8丁目26-29',NULL,'0532015627',3627786556408305367,8024992614758696021,3061960068282274556);
INSERT INTO "store" VALUES(2,2,NULL,'9OJWYB076A92G','A-0000002-Q',1,'横丁ひまわり鍼灸院','ヨコチョウヒマワリシンキュウイン','fixed',NULL,'8120043','福岡県','福岡市博多区','常盤町５丁目３０－２',NULL,'0920009187',3607062869149622310,7384708128145323229,9042280291448368689);
INSERT INTO "store" VALUES(3,2,NULL,'WXXIT3DWTLELK','A-0000003-O',4,'マロンプランニング 杉浜店','マロンプランニング スギハマテン','fixed',NULL,'8120876','福岡県','福岡市博多区','青葉台4-1-4','たんぽぽプラザ1Ｆ','09009475148',4280023302815021634,123486139444254359,5349760795188992219);
INSERT INTO "store" VALUES(4,4,NULL,'J7C5OV67VVCI4','A-0000004-M',1,'村田達也どぶろく蔵','ムラタタツヤドブロクグラ','fixed',NULL,'3050822','茨城県','つくば市','若葉町7-7-8',NULL,'09007368787',6368538082453486415,3361601578833374735,8486958838002660851);
INSERT INTO "store" VALUES(5,2,NULL,'6HQRINJWI7I1Q','A-0000005-K',1,'マロンプランニング 柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8120033','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477,6421885786058580590,1816959207972221231);
INSERT INTO "store" VALUES(6,6,NULL,'C5RFK15P1P4AL','A-0000006-I',1,'Boutique Soleil-Hinata','ブティック ソレイユ ヒナタ','fixed',NULL,'1760004','東京都','練馬区','東町2丁目19-14',NULL,'0300373674',4611232527986080305,4128768786641108127,2484432624708571228);
INSERT INTO "store" VALUES(7,7,NULL,'ZE52FTHEP0ATJ','A-0000007-G',1,'お好み焼き亀村','オコノミヤキカメムラ','fixed',NULL,'6620866','兵庫県','西宮市','港町四丁目29番6号','なごみハイツ402号','0798089047',1291106812709688572,4519493083399268500,1065478151985933094);
INSERT INTO "store" VALUES(8,8,NULL,'MOJO9LU3DCFC3','A-0000008-E',1,'Flower Marche & Yuzu','フラワー マルシェ アンド ユズ','fixed',NULL,'4313804','静岡県','浜松市天竜区','錦町1丁目26-2',NULL,'0530039887',8653081782845488941,321771929934925964,4664796535071200276);
INSERT INTO "store" VALUES(9,9,NULL,'9YXA4DOEEMD9N','A-0000009-C',1,'焼鳥浜黒滝','ヤキトリハマクロタキ','fixed',NULL,'6110022','京都府','宇治市','天神町３丁目３－１４',NULL,'0774080167',2613524052731544600,7276076666632152409,7238331859172663957);
INSERT INTO "store" VALUES(10,10,NULL,'W7CXY4142YISO','A-0000010-Q',1,'ホテル西口銀河','ホテルニシグチギンガ','fixed',NULL,'3200833','栃木県','宇都宮市','若草台１－３６－２８',NULL,'0280072387',1285141766353441487,7967977482552393537,4464545268715194932);
INSERT INTO "store" VALUES(11,11,NULL,'2WCL0JMWKF51Q','A-0000011-O',1,'御菓子司鶴舟','オカシツカサツルフネ','fixed',NULL,'5810061','大阪府','八尾市','若葉町4-5-7','第1風車ビル','0720035187',4344282231980433181,2306457740086814138,5676816482554043738);
INSERT INTO "store" VALUES(12,12,NULL,'P5R7VAZL8RAKJ','A-0000012-M',1,'カラオケ橋詰近藤','カラオケハシヅメコンドウ','fixed',NULL,'8994345','鹿児島県','霧島市','桜町７丁目５－５',NULL,'0995099437',3089778698095661711,3922156196547313030,4093659239333224756);
INSERT INTO "store" VALUES(13,13,NULL,'CF5UP2CBW2G3Y','A-0000013-K',1,'春笠金物店','ハルガサカナモノテン','fixed',NULL,'2710092','千葉県','松戸市','末広町１－７－２４',NULL,'0470067687',4287823677230770460,149158772601176731,629790686701743402);
INSERT INTO "store" VALUES(14,14,NULL,'ZOJGKU5MXCE0Z','A-0000014-I',1,'川端藤井ケアセンター','カワバタフジイケアセンター','fixed',NULL,'2430204','神奈川県','厚木市','日の出町５－１９－２６',NULL,'0460088987',5976825195333592762,6439236038263227578,6824231087320456536);
INSERT INTO "store" VALUES(15,15,NULL,'MYX2FMIBLOJJ3','A-0000015-G',1,'誠青果店','マコトセイカテン','fixed',NULL,'9862346','宮城県','石巻市','月見台5-37-13','ひまわりビル2F','0225039537',335176431605934584,6422502177390805105,8672223882359866874);
INSERT INTO "store" VALUES(16,1,NULL,'SMYQG044466SO','A-0000016-E',1,'藤田コーポレーション　坂下店','フジタコーポレーション サカシタテン','fixed',NULL,'4400823','愛知県','豊橋市','東雲町8丁目28-30',NULL,'0532084414',4483391836488519211,2231181369921158516,2093247929337927336);
INSERT INTO "store" VALUES(17,17,NULL,'FWCDBSGTRHBB9','A-0000017-C',1,'丘の藤森タクシー','オカノフジモリタクシー','fixed',NULL,'5160001','三重県','伊勢市','鶴見台4-14-18',NULL,'0596039307',351826673649313272,435039149581356980,7416244060070675202);
INSERT INTO "store" VALUES(18,18,NULL,'26RZ5KTIFTGUA','A-0000018-A',1,'手芸の三丁目葦浜','シュゲイノサンチョウメアシハマ','fixed',NULL,'7740043','徳島県','阿南市','桜台七丁目35番27号',NULL,'0884045867',7377386417675408054,7991573999574391315,1315815658643740283);
INSERT INTO "store" VALUES(19,19,NULL,'PF5M0CNTG3FRP','A-0000019-8',1,'丘のヴェール家電修理店','オカノヴェールカデンシュウリテン','fixed',NULL,'4580846','愛知県','名古屋市緑区','鶴見台8-10-7',NULL,'0520061187',430661130733791,6624519885565497871,9153444536428126346);
INSERT INTO "store" VALUES(20,20,NULL,'CPJ8V30J4FKAD','A-0000020-M',1,'藤畑写真館','フジハタシャシンカン','fixed',NULL,'8930054','鹿児島県','鹿屋市','弥生町34-24',NULL,'09004737574',3280714481410498445,6122511289085325046,5878632611899710221);
INSERT INTO "store" VALUES(21,2,5,NULL,'A-0000021-K',2,'マロンプランニング柳井店','マロンプランニング ヤナギイテン','fixed',NULL,'8120033','福岡県','福岡市博多区','宮前町6-35-21',NULL,'0920046761',7839976101464359477,6421885786058580590,1816959207972221231);
INSERT INTO "store" VALUES(22,22,NULL,'5NYIR9Y0B8C26','A-0000022-I',1,'角の竹舟自動車販売','ｶﾄﾞﾉﾀｹﾌﾈｼﾞﾄﾞｳｼｬﾊﾝﾊﾞｲ','fixed',NULL,'8660812','熊本県','八代市','ひばり台32-24','たんぽぽビル6階','0965063337',1238725499036474134,3772662522352004796,373197223584681316);
INSERT INTO "store" VALUES(23,23,NULL,'SWC5M1BQYJHL4','A-0000023-G',1,'Bar Clover & Neve','バー クローバー アンド ネーヴェ','fixed',NULL,'2600803','千葉県','千葉市中央区','栄町９－３１－１２',NULL,'0430052887',1825376144433499341,1972058941087013032,3217366719701308648);
INSERT INTO "store" VALUES(24,24,NULL,'F6RRGT410UFIH','A-0000024-E',1,'割烹中山正','カッポウナカヤマタダシ','fixed',NULL,'2310035','神奈川県','横浜市中区','若葉町5丁目11-9',NULL,'0450010287',6648230619947787834,913771549604228111,5061530816132009433);
INSERT INTO "store" VALUES(25,25,NULL,'2G5EBLHQN5L1E','A-0000025-C',1,'焼鳥月浜','ヤキトリツキハマ','fixed',NULL,'4400047','愛知県','豊橋市','港町9丁目21-17','グランドラベンダー1階','0532053201',1687309126350824286,4909850598564090889,5474012144329702746);
INSERT INTO "store" VALUES(26,26,NULL,'8462DZLXSOEW4','A-0000026-A',1,'居酒屋峠高田','イザカヤトウゲタカダ','fixed',NULL,'3710046','群馬県','前橋市','錦町28-19',NULL,'0270093687',1400458623986929262,8702117783331496362,4914001354495060236);
INSERT INTO "store" VALUES(27,27,NULL,'VDKO7RF8UYCTG','A-0000027-8',1,'鮨椿庭','ｽｼﾂﾊﾞｷﾆﾜ','fixed',NULL,'8400813','佐賀県','佐賀市','南町5-36-17',NULL,'0952021027',1680150917707656430,8553438072109261466,4459397770321500439);
INSERT INTO "store" VALUES(28,28,NULL,'INYA2JSXHAICK','A-0000028-6',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2730042','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882,3030038597501698820,5776149018959355564);
INSERT INTO "store" VALUES(29,29,NULL,'5XCXWAM8JKG9Y','A-0000029-4',1,'中華料理工藤','チュウカリョウリクドウ','fixed',NULL,'4200025','静岡県','静岡市葵区','錦町2-23-26','花かごハイツ702号','0540018587',3012873693188421077,7203128880601214912,1839862749789168116);
INSERT INTO "store" VALUES(30,30,NULL,'S6RJR2ZX6WLSG','A-0000030-I',1,'ＨＡＩＲ　Ｓｏｕｒｉｒｅ　Ｂｌａｎｃｈｅ','ヘアー スーリール ブランシュ','fixed',NULL,'0620021','北海道','札幌市豊平区','青葉台4-14-24',NULL,'0110034487',546688454411010536,656283055025833089,7622956995678207342);
INSERT INTO "store" VALUES(31,31,NULL,'YUR7TG35CFFNL','A-0000031-G',1,'川端椿川金物店','カワバタツバキカワカナモノテン','fixed',NULL,'0600001','北海道','札幌市中央区','東町5丁目36-21',NULL,'0110003274',2459681090351924438,4975691299818611908,8398985784339384943);
INSERT INTO "store" VALUES(32,32,NULL,'L46UN8XFDPDKN','A-0000032-E',1,'洋子商店','ヨウコショウテン','fixed',NULL,'0400065','北海道','函館市','日の出町2-23',NULL,'0138094847',5486121205506632455,7275601938444540765,6577107764051111093);
INSERT INTO "store" VALUES(33,33,NULL,'8EKGI0A511J3Y','A-0000033-C',1,'港すずらん陶器店','ミナトスズラントウキテン','fixed',NULL,'4600018','愛知県','名古屋市中区','幸町3-32-13','朝霧プラザ8Ｆ','0520029974',6988608685683859188,2508110919166980074,1443662671932920328);
INSERT INTO "store" VALUES(34,34,NULL,'VNY2DS3G2BH0U','A-0000034-A',1,'お好み焼き沢田','オコノミヤキサワダ','fixed',NULL,'1660015','東京都','杉並区','中央町2丁目39番地12',NULL,'0300742461',3697453846608291604,1491069314199835756,5667104536758084987);
INSERT INTO "store" VALUES(35,35,NULL,NULL,'A-0000035-8',1,'Patisserie Lumiere Soleil','パティスリー リュミエール ソレイユ','fixed',NULL,'2730042','千葉県','船橋市','高砂町8-14-4','あおいビル5階','0470036474',6520776621485270882,3030038597501698820,5776149018959355564);
INSERT INTO "store" VALUES(36,19,NULL,'OLDD9YKCV5GEQ','A-0000036-6',1,'Sparrow企画 松瀬店','スパロウキカク マツセテン','fixed',NULL,'4580037','愛知県','名古屋市緑区','青葉台３－２５－３０',NULL,'0520098761',5558737992284707566,1520268875916994580,7884689808205525613);
INSERT INTO "store" VALUES(37,37,NULL,'BVRZ3QENWFEB3','A-0000037-4',1,'寿根商店 亀鶴店','コトブキネショウテン カメツルテン','fixed',NULL,'9860041','宮城県','石巻市','寿町八丁目12番4号',NULL,'0225008324',2065343141140576597,6369450486830459974,2467163560623422830);
INSERT INTO "store" VALUES(38,38,NULL,'Y46MYHRCKRJUG','A-0000038-2',1,'居酒屋風車','イザカヤカザグルマ','fixed',NULL,'4030012','山梨県','富士吉田市','鶴見台3丁目8番地5','里山センタービルＢ1','09002106361',2242297485202762812,6514803959310546,2688793456823658693);
INSERT INTO "store" VALUES(39,39,NULL,'LEK8T9LNL1IR8','A-0000039-Z',1,'辻福寿食堂','ツジフクジュショクドウ','fixed',NULL,'1506147','東京都','渋谷区','青葉台1-7-20',NULL,'0300111248',8893779200633296,2004733387053551308,2694336586955790078);
INSERT INTO "store" VALUES(40,40,NULL,'R2LWUNPUQKBMN','A-0000040-E',1,'Ｐａｔｉｓｓｅｒｉｅ　Ｔｓｕｍｕｇｉ－Ｋｕｒｕｍｉ','パティスリー ツムギ クルミ','fixed',NULL,'6040805','京都府','京都市中京区','高砂町21番地','メゾンあおい 703','0750071287',1610207877519954794,4337065143391791491,8557496653394091306);
INSERT INTO "store" VALUES(41,41,2,NULL,'A-0000041-C',2,'横丁ひまわり鍼灸院','ヨコチョウヒマワリシンキュウイン','fixed',NULL,'8120043','福岡県','福岡市博多区','常盤町５丁目３０－２',NULL,'0920009187',3607062869149622310,7384708128145323229,9042280291448368689);
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
CREATE TABLE tally (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	day TEXT, 
	summary TEXT NOT NULL, 
	counts TEXT NOT NULL, 
	entry_id INTEGER NOT NULL, 
	change_id INTEGER NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (id), 
	CONSTRAINT uq_tally_day UNIQUE (day)
)
 STRICT

;
INSERT INTO "tally" VALUES(1,'2019-06-03T15:00:00.000000Z','2019-06-03','{"deciders":{},"due":{},"flows":{},"returned":0}','{}',11,0);
INSERT INTO "tally" VALUES(2,'2019-07-01T15:00:00.000000Z','2019-07-01','{"deciders":{},"due":{},"flows":{},"returned":0}','{}',14,0);
INSERT INTO "tally" VALUES(3,'2019-11-05T15:00:00.000000Z','2019-11-05','{"deciders":{},"due":{},"flows":{},"returned":0}','{}',16,0);
INSERT INTO "tally" VALUES(4,'2019-11-15T15:00:00.000000Z','2019-11-15','{"deciders":{},"due":{},"flows":{},"returned":0}','{}',29,0);
INSERT INTO "tally" VALUES(5,'2020-01-21T15:00:00.000000Z','2020-01-21','{"deciders":{"ren":15,"rin":10},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{">received":30,"approved>registered":18,"in-review>approved":1,"received>approved":22,"received>in-review":1,"received>rejected":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',661,0);
INSERT INTO "tally" VALUES(6,'2020-01-22T15:00:00.000000Z','2020-01-22','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',665,0);
INSERT INTO "tally" VALUES(7,'2020-01-23T15:00:00.000000Z','2020-01-23','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{"approved>registered":3},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":1,"registered":9,"rejected":1},"services":{"approved":2,"received":4,"registered":10,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"planned":2},"B":{"delivered":18,"planned":3}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":2,"received":1,"registered":16,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',679,0);
INSERT INTO "tally" VALUES(8,'2020-01-24T15:00:00.000000Z','2020-01-24','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{">received":4,"approved>registered":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',748,0);
INSERT INTO "tally" VALUES(9,'2020-01-26T15:00:00.000000Z','2020-01-26','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',750,0);
INSERT INTO "tally" VALUES(10,'2020-01-27T15:00:00.000000Z','2020-01-27','{"deciders":{"ren":1},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":3,"2020-03-27":5},"flows":{">received":5,"received>approved":1},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"approved":1,"received":3},"2020-03-27":{"received":5}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":6,"registered":9,"rejected":1},"services":{"received":7,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":18,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"approved":1,"received":2},"千葉県":{"received":2,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"received":1,"registered":1},"山梨県":{"received":1},"徳島県":{"registered":1},"愛知県":{"received":2,"registered":3,"rejected":1},"東京都":{"received":2,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":1},"千葉県 2020-01-17":{"received":1},"千葉県 2020-01-27":{"received":1},"宮城県 2020-01-27":{"received":1},"山梨県 2020-01-27":{"received":1},"愛知県 2020-01-24":{"received":1},"愛知県 2020-01-27":{"received":1},"東京都 2020-01-24":{"received":1},"東京都 2020-01-27":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":6,"registered":18,"rejected":2},"2":{"approved":1,"received":3,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"approved":1,"received":3},"2020-01-27":{"received":5}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"approved":1,"received":4},"2020-03-01":{"received":4}}}',762,0);
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
CREATE INDEX ix_inquiry_begun_at ON inquiry (begun_at, id);
CREATE INDEX ix_inquiry_desk_due_at ON inquiry (desk, due_at, id) WHERE desk IS NOT NULL;
CREATE INDEX ix_inquiry_open ON inquiry (begun_at, id) WHERE status = 'open';
CREATE INDEX ix_inquiry_amendment_id ON inquiry (amendment_id) WHERE amendment_id IS NOT NULL;
CREATE UNIQUE INDEX uq_inquiry_operator_open ON inquiry (operator) WHERE status = 'open' AND channel = 'phone';
CREATE INDEX ix_inquiry_operator_begun_at ON inquiry (operator, begun_at);
CREATE INDEX ix_inquiry_store_id ON inquiry (store_id, id);
CREATE INDEX ix_inquiry_detail_phone ON inquiry_detail (phone) WHERE phone IS NOT NULL;
CREATE INDEX ix_card_look_at ON card_look (at, id);
CREATE INDEX ix_card_look_store_id ON card_look (store_id, at);
CREATE INDEX ix_tally_at ON tally (at);
CREATE INDEX ix_dimension_change_application_id ON dimension_change (application_id);
CREATE INDEX ix_letter_run_open ON letter_run (id) WHERE ended_at IS NULL;
CREATE INDEX ix_outbox_run_id ON outbox (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX ix_application_open ON application (status, cutoff_start_on, due_on) WHERE status IN ('received', 'in-review', 'awaiting-second');
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
CREATE TRIGGER inquiry_version BEFORE UPDATE ON inquiry WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER inquiry_detail_entry BEFORE UPDATE ON inquiry_detail WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER card_look_entry BEFORE UPDATE ON card_look WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER day_book_version BEFORE UPDATE ON day_book WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER dimension_change_entry BEFORE UPDATE ON dimension_change
WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER application_provider_changed AFTER UPDATE OF provider_id ON application WHEN NEW.provider_id <> OLD.provider_id
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'provider', CAST(OLD.provider_id AS TEXT)); END;
CREATE TRIGGER application_industry_changed AFTER UPDATE OF industry_class ON application WHEN NEW.industry_class <> OLD.industry_class
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'industry', OLD.industry_class); END;
CREATE TRIGGER application_start_changed AFTER UPDATE OF cutoff_start_on ON application WHEN NEW.cutoff_start_on IS NOT OLD.cutoff_start_on
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'start', OLD.cutoff_start_on); END;
CREATE TRIGGER application_due_changed AFTER UPDATE OF due_on ON application WHEN NEW.due_on <> OLD.due_on
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'due', OLD.due_on); END;
CREATE TRIGGER application_store_changed AFTER UPDATE OF store_id ON application WHEN NEW.store_id <> OLD.store_id
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
SELECT NEW.id, NEW.number, NEW.version, 'prefecture', s.prefecture FROM store s WHERE s.id = OLD.store_id; END;
CREATE TRIGGER store_prefecture_changed AFTER UPDATE OF prefecture ON store WHEN NEW.prefecture <> OLD.prefecture
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
SELECT a.id, NEW.entry_case, NEW.entry_version, 'prefecture', OLD.prefecture FROM application a WHERE a.store_id = NEW.id; END;
CREATE TRIGGER standing_order_version BEFORE UPDATE ON standing_order WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE VIRTUAL TABLE search_index USING fts5(grams, content='', detail=none, tokenize='unicode61 remove_diacritics 0');
INSERT INTO search_index (rowid, grams) VALUES (1, '2 26 29 6 6ー 8 8丁 9 く くみ こ こし こー し しょ て てん ぽ ぽれ み みこ ょ ょて ょん れ れー ん ー ー2 ーし ーぽ 丁 丁目 久 久美 台 台8 子 子書 市 市月 店 愛知県 書 書店 書店 月 月見 橋 橋市 田 田こ 目 目2 美 美子 藤 藤田 見 見台 豊 豊橋 くみ 久美 藤田 ');
INSERT INTO search_index (rowid, grams) VALUES (2, '0 0ー 2 3 30 5 5丁 い いん う うい うひ き きゅ ぐ こ こち し しん ち ちょ に にん ひ ひま ぷ ぷら ま まろ まわ ゅ ゅう ょ ょう よ よこ ら らん り りし り鍼 ろ ろん わ わり ん んき んぐ んに んぷ ー ー2 丁 丁ひ 丁目 区 区常 博 博多 多 多区 岡 岡市 市 市博 常 常盤 横 横丁 灸 灸院 灸院 町 町5 盤 盤町 目 目3 福 福岡 福岡県 鍼 鍼灸 院 まろ よこ 横丁 ');
INSERT INTO search_index (rowid, grams) VALUES (3, '1 1ー 4 4ー ぎ ぎは ぐ ぐす ぐ杉 す すぎ て てん に にん は はま ぷ ぷら ま まて まろ ら らん ろ ろん ん んぐ んに んぷ ー ー1 ー4 区 区青 博 博多 台 台4 多 多区 岡 岡市 市 市博 店 杉 杉浜 浜 浜店 浜店 福 福岡 福岡県 葉 葉台 青 青葉 まろ ');
INSERT INTO search_index (rowid, grams) VALUES (4, '7 7ー 8 く くぐ くば く蔵 く蔵 ぐ ぐら た たた たつ つ つく つや ど どぶ ば ば市 ぶ ぶろ む むら や やど ら らた ろ ろく ー ー7 ー8 也 也ど 市 市若 村 村田 渚 田 田渚 田達 町 町7 若 若葉 茨城県 葉 葉町 蔵 達 達也 むら 村田 ');
INSERT INTO search_index (rowid, grams) VALUES (5, '1 2 21 3 35 5 5ー 6 6ー い いて ぎ ぎい ぐ ぐや ぐ柳 て てん な なぎ に にん ぷ ぷら ま まろ や やな ら らん ろ ろん ん んぐ んに んぷ ー ー2 ー3 井 井店 井店 前 前町 区 区宮 博 博多 多 多区 宮 宮前 岡 岡市 市 市博 店 柳 柳井 町 町6 福 福岡 福岡県 まろ ');
INSERT INTO search_index (rowid, grams) VALUES (6, '1 14 19 2 2丁 4 9 9ー a at b bo e ei es h hi i il in iq l le lー n na o ol ou q qu s so t ta ta ti u ue ut ぃ ぃっ い いゆ か かご く くそ ご ご企 そ それ た っ っく て てぃ な なた ひ ひな ぶ ぶて ゆ ゆひ れ れい ー ー1 ーh 丁 丁目 企 企画 区 区東 東 東京都 東町 町 町2 画 目 目1 練 練馬 花 花か 馬 馬区 bo ぶて 花か ');
INSERT INTO search_index (rowid, grams) VALUES (7, '2 29 6 6号 9 9番 お おこ お好 か かめ き きか き亀 こ この の のみ み みや み焼 む むら め めむ や やき ら 丁 丁目 上 上豊 亀 亀村 亀村 井 井上 兵庫県 号 四 四丁 好 好み 宮 宮市 市 市港 村 港 港町 焼 焼き 町 町四 番 番6 目 目2 西 西宮 豊 おこ お好 井上 ');
INSERT INTO search_index (rowid, grams) VALUES (8, '1 1丁 2 26 6 6ー a ar c ch e er ey f fl h he l lo m ma o ow r rc rm u uz w we y yu z zu zu あ あん ぇ ぇあ し しぇ ず ど どゆ ふ ふら ま まる ゆ ゆず ら らわ る るし わ わー ん んど ー ー2 ーま 丁 丁目 区 区錦 合 商 商店 天 天竜 市 市天 店 店街 振 振興 松 松市 梅 梅商 浜 浜松 町 町1 目 目2 竜 竜区 組 組合 興 興組 街 街振 錦 錦町 静岡県 fl ふら 梅商 ');
INSERT INTO search_index (rowid, grams) VALUES (9, '1 14 3 3ー 3丁 4 e e本 g ge o ou r ro u ug き きと く くろ た たき と とり は はま ま まく や やき り りは ろ ろた ー ー1 丁 丁目 京都府 天 天神 宇 宇治 市 市天 本 本舗 治 治市 浜 浜黒 滝 焼 焼鳥 町 町3 目 目3 神 神町 舗 鳥 鳥浜 黒 黒滝 黒滝 ro やき 焼鳥 ');
INSERT INTO search_index (rowid, grams) VALUES (10, '1 1ー 2 28 3 36 6 6ー 8 が ぎ ぎん ぐ ぐち し しぐ ず ち ちぎ て てる に にし ふ ふー ほ ほて る るに る西 ん んが ー ー2 ー3 ーず 口 口銀 台 台1 宇 宇都 宮 宮市 市 市若 斉 斉藤 栃木県 河 若 若草 草 草台 藤 藤ふ 西 西口 都 都宮 銀 銀河 銀河 ほて 斉藤 ');
INSERT INTO search_index (rowid, grams) VALUES (11, '4 4ー 5 5ー 7 お おか か かさ かし さ さつ し しつ つ つか つる ね ふ ふね る るふ ー ー5 ー7 八 八尾 司 司鶴 咲 大阪府 子 子司 尾 尾市 市 市若 後 後藤 御 御菓 町 町4 美 美咲 舟 若 若葉 菓 菓子 葉 葉町 藤 藤美 鶴 鶴舟 鶴舟 おか 後藤 御菓 ');
INSERT INTO search_index (rowid, grams) VALUES (12, '5 5ー 7 7丁 う お おけ か から け けは け橋 こ こん し しづ づ づめ ど どう は はし め めこ ら らお ん んど ー ー5 丁 丁目 島 島市 市 市桜 桜 桜町 橋 橋詰 町 町7 目 目5 薫 藤 藤薫 詰 詰近 近 近藤 近藤 霧 霧島 鹿児島県 から 近藤 ');
INSERT INTO search_index (rowid, grams) VALUES (13, '1 1ー 2 24 4 7 7ー い いず え えん か かな が がさ さ さか ず た たー て てん な なも の のて は はる ぷ ぷら も もの ら らい る るが ん んた ー ー2 ー7 ーぷ 千 千葉 千葉県 市 市末 広 広町 店 戸 戸市 春 春笠 末 末広 松 松戸 物 物店 物店 町 町1 笠 笠金 葉 葉え 金 金物 はる 千葉 春笠 ');
INSERT INTO search_index (rowid, grams) VALUES (14, '1 19 2 26 5 5ー 6 9 9ー あ あせ い いけ か かわ ぐ け けあ じ じい せ せん た たふ たー たー に にん の の出 ば ばた ふ ふじ ぷ ぷら ら らん わ わば ん んぐ んた んに ー ー1 ー2 井 井け 出 出町 厚 厚木 川 川端 市 市日 日 日の 木 木市 滝 滝ぷ 町 町5 砂 砂滝 神奈川県 端 端藤 藤 藤井 かわ 川端 砂滝 ');
INSERT INTO search_index (rowid, grams) VALUES (15, '1 13 3 37 5 5ー 7 7ー い いか か かて こ こと せ せい て てん と とせ ま まこ ん ー ー1 ー3 台 台5 商 商店 宮城県 寿 寿根 巻 巻市 市 市月 店 月 月見 果 果店 果店 根 根商 石 石巻 見 見台 誠 誠青 青 青果 まこ 寿根 誠青 ');
INSERT INTO search_index (rowid, grams) VALUES (16, '0 2 28 3 30 8 8ー 8丁 か かし こ こー さ さか し した しょ じ じた た たこ たて て てん ふ ふじ ぽ ぽれ ょ ょん れ れー ん んさ ん坂 ー ー3 ーし ーぽ 丁 丁目 下 下店 下店 坂 坂下 市 市東 店 愛知県 東 東雲 橋 橋市 田 田こ 町 町8 目 目2 藤 藤田 豊 豊橋 雲 雲町 ふじ 藤田 ');
INSERT INTO search_index (rowid, grams) VALUES (17, '1 14 18 4 4ー 8 お おか か かの く くし し しー しー じ じも た たく の のふ の藤 ふ ふじ も もり り りた ー ー1 三重県 丘 丘の 伊 伊勢 勢 勢市 台 台4 子 川 川裕 市 市鶴 森 森た 藤 藤森 裕 裕子 見 見台 谷 谷川 長 長谷 鶴 鶴見 おか 丘の 長谷 ');
INSERT INTO search_index (rowid, grams) VALUES (18, '2 27 3 35 5 5番 7 7号 あ あし い いの う うめ げ げい さ さん し しは しゅ ち ちょ の のさ の三 は はま ま め めあ ゅ ゅげ ょ ょう ん んち 丁 丁目 七 七丁 三 三丁 井 井企 企 企画 南 南市 台 台七 号 市 市桜 徳島県 手 手芸 桜 桜台 浜 画 番 番2 目 目3 目葦 芸 芸の 葦 葦浜 葦浜 酒 酒井 阿 阿南 しゅ 手芸 酒井 ');
INSERT INTO search_index (rowid, grams) VALUES (19, '0 0ー 1 10 7 8 8ー a ar o ow p pa r ro rr s sp w w企 う うり ぇ ぇー お おか か かで かの し しゅ て てん で でん の のゔ ゅ ゅう り りて る るか る家 ん んし ゔ ゔぇ ー ー1 ー7 ーる 丘 丘の 企 企画 修 修理 区 区鶴 古 古屋 台 台8 名 名古 家 家電 屋 屋市 市 市緑 店 愛知県 理 理店 理店 画 緑 緑区 見 見台 電 電修 鶴 鶴見 sp おか 丘の ');
INSERT INTO search_index (rowid, grams) VALUES (20, '2 24 3 34 4 4ー か かん し しゃ しん じ じは た たし は はた ふ ふじ ゃ ゃし ん んか ー ー2 写 写真 屋 屋市 岡 岡本 市 市弥 弥 弥生 本 本淳 淳 生 生町 町 町3 畑 畑写 真 真館 真館 藤 藤畑 館 鹿 鹿児島県 鹿屋 ふじ 岡本 藤畑 ');
INSERT INTO search_index (rowid, grams) VALUES (21, '1 2 21 3 35 5 5ー 6 6ー い いて ぎ ぎい ぐ ぐや ぐ柳 て てん な なぎ に にん ぷ ぷら ま まろ や やな ら らん ろ ろん ん んぐ んに んぷ ー ー2 ー3 井 井店 井店 前 前町 区 区宮 博 博多 多 多区 宮 宮前 岡 岡市 市 市博 店 柳 柳井 町 町6 福 福岡 福岡県 まろ ');
INSERT INTO search_index (rowid, grams) VALUES (22, '2 24 2ー 3 32 4 い う うし か かど け けふ し しゃ じ じど た たけ ど どう どの ね ねじ の のた の竹 は はん ば ばい ばり ひ ひば ひま ふ ふね ま まわ ゃ ゃは り り会 り台 わ わり ん んば ー ー2 代 代市 会 会館 八 八代 動 動車 台 台3 売 市 市ひ 熊本県 竹 竹舟 自 自動 舟 舟自 角 角の 販 販売 販売 車 車販 館 かど ひま 角の ');
INSERT INTO search_index (rowid, grams) VALUES (23, '1 12 1ー 2 3 31 9 9ー a ar b ba c cl e er ev l lo n ne o ov r rc rn v ve ve あ あん い いず ぇ え えん く くろ ず た たー ど どね ね ねー ば ばー ぷ ぷら ら らい ろ ろー ん んた んど ゔ ゔぇ ー ー1 ー3 ーあ ーく ーば ーぷ ーゔ 中 中央 区 区栄 千 千葉 千葉県 央 央区 岩 岩崎 崎 崎え 市 市中 栄 栄町 町 町9 葉 葉市 ba ばー 岩崎 ');
INSERT INTO search_index (rowid, grams) VALUES (24, '1 11 1ー 5 5丁 9 う うな か かっ かや し た ただ だ だし っ っぽ な なか ぽ ぽう ま また や やま ー ー9 丁 丁目 中 中区 中山 割 割烹 区 区若 山 山康 山正 山正 市 市中 康 康弘 弘 横 横浜 正 浜 浜市 烹 烹中 町 町5 目 目1 神奈川県 若 若葉 葉 葉町 かっ 中山 割烹 ');
INSERT INTO search_index (rowid, grams) VALUES (25, '1 17 1ー 2 21 7 9 9丁 a ag ao as g ga o oぐ s sa き きと きは ぐ ぐる つ つき と とり は はま ぷ ま や やき り りつ る るー ー ー1 ーぷ 丁 丁目 市 市港 愛知県 月 月浜 月浜 橋 橋市 浜 港 港町 焼 焼鳥 町 町9 目 目2 豊 豊橋 鳥 鳥月 as やき 焼鳥 ');
INSERT INTO search_index (rowid, grams) VALUES (26, '1 19 2 28 8 8ー 9 い いざ う うげ か かだ かや げ げた さ さー ざ ざか す た たか だ と とう び びす や やと ー ー1 ーび 前 前橋 居 居酒 屋 屋峠 峠 峠高 市 市錦 桃 桃笠 橋 橋市 田 町 町2 笠 笠さ 群馬県 酒 酒屋 錦 錦町 高 高田 高田 いざ 居酒 桃笠 ');
INSERT INTO search_index (rowid, grams) VALUES (27, '1 17 3 36 5 5ー 6 6ー 7 き きに し しつ す すし つ つば に にわ ば ばき わ ー ー1 ー3 佐 佐賀 佐賀県 南 南町 市 市南 庭 本 本舗 椿 椿庭 椿庭 池 池本 町 町5 舗 賀 賀市 鮨 鮨椿 黒 黒池 すし 鮨椿 黒池 ');
INSERT INTO search_index (rowid, grams) VALUES (28, '1 14 4 4ー 8 8ー a at e ei el er es i ie il il is l le lu m mi o ol p pa r re ri s se so ss t ti u um ぃ ぃす い いゆ え えー す すり そ それ て てぃ ぱ ぱて み みえ ゅ ゅみ ゆ り りゅ りー る るそ れ れい ー ー1 ー4 ーり ーる 井 井智 千葉県 子 市 市高 智 智子 桜 桜井 橋 橋市 町 町8 砂 砂町 船 船橋 高 高砂 pa ぱて 桜井 ');
INSERT INTO search_index (rowid, grams) VALUES (29, '2 23 26 2ー 3 3ー 6 う うか うり か かり く くど こ こー し しょ ち ちゅ ど どう ぽ ぽれ ゅ ゅう ょ ょう ょん り りく りょ れ れー ん ー ー2 ーし ーぽ 中 中華 区 区錦 宝 宝鳥 岡 岡市 工 工藤 工藤 市 市葵 料 料理 理 理工 町 町2 華 華料 葵 葵区 藤 錦 錦町 静 静岡 静岡県 鳥 鳥こ ちゅ 中華 宝鳥 ');
INSERT INTO search_index (rowid, grams) VALUES (30, '1 14 2 24 4 4ー a ai an b bl c ch e eb h ha he he i ir l la n nc o ou r re ri rs s so u ur あ あー し しゅ す すー ぶ ぶら へ へあ ゅ ら らん り りー る るぶ ん んし ー ー1 ー2 ーす ーり ーる 井 井大 北海道 区 区青 台 台4 大 大輔 市 市豊 幌 幌市 平 平区 札 札幌 葉 葉台 藤 藤井 豊 豊平 輔 青 青葉 ha へあ 藤井 ');
INSERT INTO search_index (rowid, grams) VALUES (31, '1 2 21 3 36 5 5丁 6 6ー か かな かわ き きか た たつ つ つば て てん な なも の のて ば ばき ばた も もの わ わか わば ん ー ー2 丁 丁目 中 中央 北海道 区 区東 央 央区 川 川端 川金 市 市中 幌 幌市 店 札 札幌 村 村田 東 東町 椿 椿川 物 物店 物店 田 田聡 町 町5 目 目3 端 端椿 聡 金 金物 かわ 川端 村田 ');
INSERT INTO search_index (rowid, grams) VALUES (32, '2 23 2ー 3 う うこ うて こ こし し しょ て てん の の出 ょ ょう よ よう ん ー ー2 中 中島 出 出町 函 函館 北海道 商 商店 商店 子 子商 島 島正 市 市日 店 日 日の 正 洋 洋子 町 町2 館 館市 よう 中島 洋子 ');
INSERT INTO search_index (rowid, grams) VALUES (33, '1 13 2 2ー 3 32 3ー う うき き きて す すず ず ずら て てん と とう とす な なと み みな ら らん ん んと ん陶 ー ー1 ー3 中 中区 区 区幸 古 古屋 名 名古 器 器店 器店 子 屋 屋市 市 市中 幸 幸町 店 弘 弘子 愛知県 沢 沢田 港 港す 田 田弘 町 町3 陶 陶器 みな 沢田 港す ');
INSERT INTO search_index (rowid, grams) VALUES (34, '1 12 2 2丁 3 39 9 9番 お おこ お好 き きさ き沢 こ この さ さわ ず だ の のみ ふ ふー み みや み焼 や やき わ わだ ー ーず 丁 丁目 並 並区 中 中央 区 区中 地 地1 央 央町 好 好み 杉 杉並 東京都 沢 沢田 沢田 焼 焼き 田 田ふ 町 町2 番 番地 目 目3 おこ お好 沢田 ');
INSERT INTO search_index (rowid, grams) VALUES (35, '1 14 4 4ー 8 8ー a at e ei el er es i ie il il is l le lu m mi o ol p pa r re ri s se so ss t ti u um ぃ ぃす い いゆ え えー す すり そ それ て てぃ ぱ ぱて み みえ ゅ ゅみ ゆ り りゅ りー る るそ れ れい ー ー1 ー4 ーり ーる 井 井智 千葉県 子 市 市高 智 智子 桜 桜井 橋 橋市 町 町8 砂 砂町 船 船橋 高 高砂 pa ぱて 桜井 ');
INSERT INTO search_index (rowid, grams) VALUES (36, '0 2 25 3 30 3ー 5 5ー a ar o ow p pa r ro rr s sp w w企 う うき か かく き きか く くま す すぱ せ せて つ つせ て てん ぱ ぱろ ま まつ ろ ろう ん ー ー2 ー3 企 企画 区 区青 古 古屋 台 台3 名 名古 屋 屋市 市 市緑 店 愛知県 松 松瀬 瀬 瀬店 瀬店 画 画松 緑 緑区 葉 葉台 青 青葉 sp すぱ ');
INSERT INTO search_index (rowid, grams) VALUES (37, '1 12 2 2番 4 4号 う うて か かめ き きね こ こと し しょ つ つる て てん と とぶ ね ねし ぶ ぶき め めつ ょ ょう る るて ん んか 丁 丁目 亀 亀鶴 八 八丁 号 商 商店 宮城県 寿 寿根 寿町 巻 巻市 市 市寿 店 店亀 根 根商 町 町八 番 番4 目 目1 石 石巻 鶴 鶴店 鶴店 こと 寿根 ');
INSERT INTO search_index (rowid, grams) VALUES (38, '3 3丁 5 8 8番 い いざ か かざ かや ぐ ぐる ざ ざか ざぐ ま や やか る るま 丁 丁目 也 台 台3 吉 吉田 哲 哲也 地 地5 士 士吉 富 富士 居 居酒 屋 屋風 山梨県 市 市鶴 村 村田 田 田哲 田市 番 番地 目 目8 見 見台 車 酒 酒屋 風 風車 風車 鶴 鶴見 いざ 居酒 村田 ');
INSERT INTO search_index (rowid, grams) VALUES (39, '0 1 1ー 2 20 7 7ー e et e商 i il l le o oi t to う く くじ くど し しょ じ じふ じゅ つ つじ ど どう ふ ふく ゅ ゅし ょ ょく ー ー2 ー7 会 区 区青 台 台1 商 商会 堂 寿 寿食 東京都 渋 渋谷 福 福寿 葉 葉台 谷 谷区 辻 辻福 青 青葉 食 食堂 食堂 et つじ 辻福 ');
INSERT INTO search_index (rowid, grams) VALUES (40, '1 1番 2 21 a at e er et g gi i ie is iー k ku m mi mi mu p pa r ri ru s se ss su t ti ts u ug um ur ぃ ぃす ぎ ぎく く くる す すり つ つむ て てぃ ぱ ぱて み む むぎ り りー る るみ ー ーk ーつ 中 中京 亀 亀原 京 京区 京都 京都府 会 区 区高 原 原商 商 商会 地 市 市中 町 町2 番 番地 砂 砂町 都 都市 高 高砂 pa ぱて 亀原 ');
INSERT INTO search_index (rowid, grams) VALUES (41, '0 0ー 2 3 30 5 5丁 い いん う うい うひ き きゅ こ こち し しん ち ちょ ひ ひま ま まわ ゅ ゅう ょ ょう よ よこ り りし り鍼 わ わり ん んき ー ー2 丁 丁ひ 丁目 区 区常 博 博多 多 多区 子 岡 岡市 市 市博 常 常盤 悦 悦子 林 林悦 横 横丁 灸 灸院 灸院 町 町5 盤 盤町 目 目3 福 福岡 福岡県 鍼 鍼灸 院 よこ 林悦 横丁 ');
COMMIT;
