-- A made-up office as revision 0017 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0017');
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T22:47:37.146091Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'B28D3428661F395535B7BF21FC7936FD0488AD15F5C546446C4B51A769EF8B48');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T22:47:37.146091Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"70337210ab016c4b1dfedd89cde6098f299e0863b936b64b28129f4cb86b35e2","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'03624BD9A5FB3622DCBCE60D99519545E23DB6EBD1EC23C26EF36CED06CBFABD');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T22:47:37.146091Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'8766C3435336B6CD7245C2FF2BAEB386F1D3EC25BF4D08B9ACEF245DBA6C07A5');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T22:47:37.871726Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','b00533b603f94013a843548309aba9ed','{"role":"reviewer"}',NULL,X'',X'53151E8E6F3A97BF0965E01D614997EA517A328F77536CC9DFD0399CA50D7416');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T22:47:38.065271Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','26288a00dbd44e48abed873cd2993921','{"role":"reviewer"}',NULL,X'',X'3EDCDEB92A731714C3915F6AB4730DBAF60D5AEC889AE641C07D58F76370DA57');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T22:47:38.122076Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','25b10cc70158434cacb60e8625ea68dd','{"role":"manager"}',NULL,X'',X'3ACFE36CEB148A62C72C9184EF6EEFDCA40D0E636493B42636451BC013712FAE');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T22:47:38.163741Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a3837dff059c405d82f1f15727f6ea46','{"role":"manager"}',NULL,X'',X'D127B941A4A2FAAEE9720343DA91FB1F2488893AFB6167C263995BDAEBAA1DF0');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T22:47:38.214802Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','b1b188e4a3224c80a2b1bca868bf9e41','{"role":"shipping"}',NULL,X'',X'A834AF0E1DB9BA385E01C8F664A4E7BFE26DA34626625716FD71804223E6E0D6');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T22:47:38.254241Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','991c7cec4cde4e32acad063a394b756e','{"role":"callcentre"}',NULL,X'',X'FD7CDF337015C9F7756FC8DDBE9EE8DEB48CEB0E98C15F69501C29476447C898');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-22T22:47:38.294946Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','f69511a6613b41a7b0fccc331e9a66c3','{"role":"callcentre"}',NULL,X'',X'0307304D2E8CC4C87DB81A527664B7873D79100644CAEBDA4BB484ADD0C5F4A9');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-22T22:47:38.329080Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','1d84d701c7fb4f99be468f38205f0418','{"role":"auditor"}',NULL,X'',X'CE1A3E50324C672B03234D691F013D27FCD3597C3534107D809275F456B159B8');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-22T22:47:38.372486Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','6c1d2b5a87644c9ca78b7e5a74c36817','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'BCE6AC48298E0876921DFDA5ED1130320D2B51DC1513BA6FB3905B4C63CE1FF5');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-22T22:47:38.372486Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','6c1d2b5a87644c9ca78b7e5a74c36817','{"on":"2019-07-01"}',NULL,X'',X'0807E15D9F64B417BFF675A0CCB5DA173A9E1A2081F49FC91C667C2390CD0DCD');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-22T22:47:38.372486Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','6c1d2b5a87644c9ca78b7e5a74c36817','{"on":"2019-07-01"}',NULL,X'',X'794FE0C34ECC501FA01376428E49BA418154812DAF42408FB2BE99E41D510295');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-22T22:47:38.386788Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','eb43d50cda184e189b191497b10acec8','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'405431DCA42EE28B60F00903BA2E09AFC92D25BC6AD3421121F8E1CB89D782C3');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-22T22:47:38.386788Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','eb43d50cda184e189b191497b10acec8','{}',NULL,X'',X'B580BBF64BFC8F4D0E9454816B93DAE876FAB1B4ED33F946C98469B95EFB8A1C');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-22T22:47:38.428217Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','1be214e4a3214531b620203a331061d9','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'01D80240252A035E5AC6290F9CD9DEBEB92B397D3950A1E556B914C44D61FA86',X'B580BBF64BFC8F4D0E9454816B93DAE876FAB1B4ED33F946C98469B95EFB8A1C',X'2A4AB5D2E3D8BA8A3290755FA64CBD3DB6DA90AFA61611A36A2129854F2430CE');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-22T22:47:38.436884Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','9e1ad50684ce43219c02859340a34c77','{"certificate":6,"outcome":"pass"}',NULL,X'2A4AB5D2E3D8BA8A3290755FA64CBD3DB6DA90AFA61611A36A2129854F2430CE',X'E5DD260E30B116EEDE176ABCBFA008DDB07F5522205936E369390B2B441659E9');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-22T22:47:38.439310Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','7d7990cc1bb249f69e6ede295d14a814','{"certificate":7,"outcome":"pass"}',NULL,X'E5DD260E30B116EEDE176ABCBFA008DDB07F5522205936E369390B2B441659E9',X'53D225E1E29B8A43D3CB9F20DCCC59FC9C4743CB338D0D33018B2754B033F3A5');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-22T22:47:38.443902Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','7d4d19e3a49b48be98074622c9c1fec2','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'B29A8EA36EC8C405D116F05C9327DD3398DBD748250CF8D71D4EFA7EBB4711AA');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-22T22:47:38.445943Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','a1816f094da842088e2d78cdabb5729f','{"next_due_on":"2020-11-15"}',NULL,X'B29A8EA36EC8C405D116F05C9327DD3398DBD748250CF8D71D4EFA7EBB4711AA',X'3F68026F169472086A58DE8BBEBDE79D926B599279ED95CABC4A3DF4C7556345');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-22T22:47:38.459015Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','a63d1edddfe745ba83b51898d3ce5d0e','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'53D225E1E29B8A43D3CB9F20DCCC59FC9C4743CB338D0D33018B2754B033F3A5',X'64B10C44D6598543DB34BDD799A69C4CC4B18D86CED62816EDAB1F6C5DE9E490');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-22T22:47:38.461805Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','bf1934b304bf42a4ac111e22dfd1fa70','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'64B10C44D6598543DB34BDD799A69C4CC4B18D86CED62816EDAB1F6C5DE9E490',X'63F1F3DB301CBF14C93C2C253FB621765FEFE1DFC3860C63280EB2A5E0E3034B');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-22T22:47:38.463265Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','69f8e4d889f34e95b9fbc273b3b2170e','{"service":"かささぎマネー"}',X'1F18C3DD15F7F36C32FBD976558C5B510E3442810C52FF843026E87572EECEF4',X'63F1F3DB301CBF14C93C2C253FB621765FEFE1DFC3860C63280EB2A5E0E3034B',X'51C522221EB5F2F1B73D8E04CA9DF30BD8DFAFCCDE589C7CBEBB9E132B706845');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-22T22:47:38.468225Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','83f1b9b092634a5d84e5b9a595ec7669','{"service":"かささぎペイ"}',X'74DB800E43BB0F8467BE082A99FAD9336D4FC570940D1F44F5FB94C20652DB6F',X'51C522221EB5F2F1B73D8E04CA9DF30BD8DFAFCCDE589C7CBEBB9E132B706845',X'57A8EA5D94B4B46B8CA540052B74CE33D9414576D9B9BE1C66E7864C254FD5BF');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-22T22:47:38.479596Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','66d996a1888444069c0b761904e3b485','{"outcome":"pass","requirement":"licence","service":null}',X'0B9EFFC0E859DB4B8849961BA84AEFC9A525CA4A5A1E71CEF1E7ED0151660B42',X'57A8EA5D94B4B46B8CA540052B74CE33D9414576D9B9BE1C66E7864C254FD5BF',X'729CEB085A979359157881F71B02D4B7AF6A16B413C53613D7B1C76976A70210');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-22T22:47:38.481912Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','cb01549872c14600ada1ac6e78db3c9c','{"outcome":"pass","requirement":"residents","service":null}',X'9508050DDF0CEC22E71FE3A8C601A1760C3919A047649679C58E7CC9ABCE3658',X'729CEB085A979359157881F71B02D4B7AF6A16B413C53613D7B1C76976A70210',X'F83414A5FCE9575995B2612382C1A73FAB6B0B095569E5B32CD8646CF8861657');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-22T22:47:38.483437Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','b92919d94b27431f9486c312545c19a5','{}',NULL,X'F83414A5FCE9575995B2612382C1A73FAB6B0B095569E5B32CD8646CF8861657',X'04E9344B1147F3CB2CAAC893ECC6D6D51ADC477284802E45D0F879BE1134F779');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-22T22:47:38.487255Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','0f811c640d2b44aeb422b6a959967bd8','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'04E9344B1147F3CB2CAAC893ECC6D6D51ADC477284802E45D0F879BE1134F779',X'03F5A09896CFF2BFA91232616122DEB75A47A7859531057B180D48365E7421BF');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-22T22:47:38.496920Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','41c495ea9fda45709c5d6c655a6dc2ac','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'20F4D1CFD672E97AF0A863E3F317B0DB844CC338537054136225A4CC888B1610',X'',X'3CC4E4A5AD3CFBB9225B93802742126D232A3B461AEF99BB3C5FBD09C3C9BE2D');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-22T22:47:38.500547Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','96aefcbdc70140f98dcdc2f4c25cba25','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'C2DA77E7AA5763239DAA16137D84305FA3B8FF8B620A4B89D3FCDF6FADE7F937');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-22T22:47:38.500547Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','96aefcbdc70140f98dcdc2f4c25cba25','{}',NULL,X'',X'978E7B06AF3147DC3E2DC8BC426A676577CDEE981411AE2EC10E9F5F4B7D8EFE');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-22T22:47:38.502219Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','deedfc8daf0c473d95bf9c6c3d94cf19','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'6A929C14366A6AB5CD9CDE2B94573241C328B7FF72507B1C7583943A781BA282');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-22T22:47:38.511343Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c6fab63aeecb4565ab5881fa8d6f0b94','{"question":"pd-inventory"}',X'53137589FF004537E80FE333D13231AFB4AE7B71C37028F5C03B7D02ABD297B6',X'6A929C14366A6AB5CD9CDE2B94573241C328B7FF72507B1C7583943A781BA282',X'A37F6497FA859EC4220C099F8CBD37C050363AE1B3B3AC5204E96066AD0C07E4');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-22T22:47:38.520671Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','55783538a98f4230885f7e76cf413c47','{"outcome":"pass","question":"pd-inventory"}',NULL,X'A37F6497FA859EC4220C099F8CBD37C050363AE1B3B3AC5204E96066AD0C07E4',X'FD169B8A586AC33C2F368E3057746FF25D5F9A86443E4D12CBB1DF9EFD5D83EA');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-22T22:47:38.524224Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','16253c1bf5e34851bb674dd47bd5ea48','{"question":"pd-purpose"}',X'09171EE8403E30265231033158736E25207C0A53611F51960D9EBE2F4F6B65CD',X'FD169B8A586AC33C2F368E3057746FF25D5F9A86443E4D12CBB1DF9EFD5D83EA',X'4E1F5B165FD60033A6C2AFC2A5BB363E4466A41E5FAE05897546C72487F1045B');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-22T22:47:38.529211Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','59e4514372b348e1808fb71bc2676766','{"outcome":"fail","question":"pd-purpose"}',NULL,X'4E1F5B165FD60033A6C2AFC2A5BB363E4466A41E5FAE05897546C72487F1045B',X'EEA533682233A56847BA34A8AA8587B1823624713F4F57C4A2577B60C7B0E9BC');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-22T22:47:38.531501Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','66061ad4d24e4e77abeb415b06b8b819','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'4A7D6C48713077E6CCBD7D2B9EDB0D6BE1EB6EA8E529759C0FD2BD1A3C3E43BB',X'EEA533682233A56847BA34A8AA8587B1823624713F4F57C4A2577B60C7B0E9BC',X'CD9CA7A2F2F4948BF16504CCB1FF459BBFEA6F9FAF543417DD78720AFFA2C62C');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-22T22:47:38.541566Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','e4a5a6d29d594ea6b53e3145ed7a05df','{"question":"pd-deletion"}',X'A5B967397ABC4BC0EA0FD69A4D9954899A473CFCA5F65B3FA9A9FA8B1FB6663B',X'CD9CA7A2F2F4948BF16504CCB1FF459BBFEA6F9FAF543417DD78720AFFA2C62C',X'9DF7C01B76BEFD5E17E6B536F588E52DE3B01487F81E9AC6EDC65CDA81543798');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-22T22:47:38.545415Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','51f8df948c6646ca96f50c97deb15759','{"outcome":"pass","question":"pd-deletion"}',NULL,X'9DF7C01B76BEFD5E17E6B536F588E52DE3B01487F81E9AC6EDC65CDA81543798',X'3C0B32A30DC720D626FA5456FA84474BB926B5F3648845BE7242C6380BB01440');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-22T22:47:38.548357Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','094ef7b758ae421894483e3862176b61','{"question":"ac-least"}',X'4022E6189C75C4291B0E51C1FB5C5D958AB37EF9E95F5DD5426AD05216ABB7F9',X'3C0B32A30DC720D626FA5456FA84474BB926B5F3648845BE7242C6380BB01440',X'D581E4BD648E6B9E144706362055DD620253DEBEC84F3B405915AFCE49F4600C');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-22T22:47:38.552858Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','946524e8bc434305995cf8089f28a235','{"outcome":"pass","question":"ac-least"}',NULL,X'D581E4BD648E6B9E144706362055DD620253DEBEC84F3B405915AFCE49F4600C',X'7B5238A6132B8914946B572EB95727FC6B56D2FBD28ECEF34BF53691A904E030');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-22T22:47:38.557215Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','76acc41a76814b98bdb928e0beefe969','{"question":"ac-leavers"}',X'573E67687B6E53B19414EF4E38319ED2CB623BA6D9D5658A3A094D0E3AD05EF1',X'7B5238A6132B8914946B572EB95727FC6B56D2FBD28ECEF34BF53691A904E030',X'1CCFA4653582E3176E95C1CBF825F7CAA2F4C272E80414727B3D15835CA05F4C');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-22T22:47:38.561495Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','81ac3a46873f4e4a936ee1d3534235e8','{"outcome":"fail","question":"ac-leavers"}',NULL,X'1CCFA4653582E3176E95C1CBF825F7CAA2F4C272E80414727B3D15835CA05F4C',X'3E47A465C87947241E8F8A18716E2A39AAECF1D3635D6AF46759295529C2B02F');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-22T22:47:38.564138Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','d316b3e7a1d6478b9ae376fccbfe8d42','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'887D34385BE241030F07773433A11F6040C70893D9C7AAA1C2865524A79CCC08',X'3E47A465C87947241E8F8A18716E2A39AAECF1D3635D6AF46759295529C2B02F',X'C424B6DC10CE00C25D0770CF28A7A47C507EC0518FB5985D00B84BB14994CC98');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-22T22:47:38.570206Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','20cbf19c6ab6428cac88c9904b1a1a95','{"question":"ac-administrators"}',X'41FDE904C37C7597572E6542E6F87FD234D0525D81C034F8CF8AF424694DD284',X'C424B6DC10CE00C25D0770CF28A7A47C507EC0518FB5985D00B84BB14994CC98',X'FA7C482FFBC15491AED32701C7E73EB636C2E12C2789D92395C5ABC9EF544A1E');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-22T22:47:38.573034Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','33840f1948904ef5bd1fc373ecf3002e','{"outcome":"pass","question":"ac-administrators"}',NULL,X'FA7C482FFBC15491AED32701C7E73EB636C2E12C2789D92395C5ABC9EF544A1E',X'A32EDE23E21F3446A8D315F7DB2BCBC6F83EFCAD202D7EBAFAE0C5448327D83F');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-22T22:47:38.575589Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9081d5998ebb4f9b9eaeb7d7f429018e','{"question":"en-transport"}',X'BC6B02177E8170B95FB77E66EA2C8774C47897F706157BB261529DD070C3F494',X'A32EDE23E21F3446A8D315F7DB2BCBC6F83EFCAD202D7EBAFAE0C5448327D83F',X'EBC3A3BF6120AEAD7AED0021C2BD5DCC012D767353898AE5B27146877DB79D18');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-22T22:47:38.581665Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0e16000925d3432495447444d662531e','{"outcome":"pass","question":"en-transport"}',NULL,X'EBC3A3BF6120AEAD7AED0021C2BD5DCC012D767353898AE5B27146877DB79D18',X'0A4C4344AA99A7CF3DDB90FDFBE8C8C2A30F20A69436F31655552EEF2CC56F1F');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-22T22:47:38.586179Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8eba16365c9b4ea1aeecdb65032b7183','{"question":"en-storage"}',X'7A855BA4ADF792EA19AF6B94B86069E0A568FC2848239CE27768E23760CE2C32',X'0A4C4344AA99A7CF3DDB90FDFBE8C8C2A30F20A69436F31655552EEF2CC56F1F',X'09D2E0D8F21888972D35417C0139F95DD47C958706FB8D48E802CED2E1FDCC6A');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-22T22:47:38.591699Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d31b0f139d6c490f8110123a5c10a929','{"outcome":"pass","question":"en-storage"}',NULL,X'09D2E0D8F21888972D35417C0139F95DD47C958706FB8D48E802CED2E1FDCC6A',X'111EF3AAD1D2F7840C363CE0416E5BA0B90EEADC6329C3ED63AE03D2D41506E1');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-22T22:47:38.594316Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','74f62362b5114adc86f95fce3294b039','{"question":"lo-records"}',X'62C5AA038B6443E16B9B822DF242BB4980994140DC065AFF631C52B6AF6BF402',X'111EF3AAD1D2F7840C363CE0416E5BA0B90EEADC6329C3ED63AE03D2D41506E1',X'B50D81BA29211F2A9A242FD51CC50535E84B6A843FDC44329B1E4C746CB84209');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-22T22:47:38.600793Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','bc655362644f407fb580b36e419c2888','{"outcome":"pass","question":"lo-records"}',NULL,X'B50D81BA29211F2A9A242FD51CC50535E84B6A843FDC44329B1E4C746CB84209',X'775CFB37C49FC82CB0B2A420A4F8C4BA27C2943CD6CD953BDC522F0AAC25D932');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-22T22:47:38.603387Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3bbf87739b6c48fc816419bdd726325c','{"question":"lo-watch"}',X'40ED7EE0C84687FE03F4B17436AB2DBBDE6CD9B66F3F80EB232830DE4DA948B5',X'775CFB37C49FC82CB0B2A420A4F8C4BA27C2943CD6CD953BDC522F0AAC25D932',X'C1DE075E3BC89AF2BDFD44BEADDD96983CB0AF7E78B68CDC0A9E20035B790BD5');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-22T22:47:38.605800Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f9305c4409b5405493714fb2feac973d','{"outcome":"pass","question":"lo-watch"}',NULL,X'C1DE075E3BC89AF2BDFD44BEADDD96983CB0AF7E78B68CDC0A9E20035B790BD5',X'4C9714B614018F287BB301AB9D36D7CA0E1297D5F0F9C5FAF845D451B0A90968');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-22T22:47:38.607958Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','247b98e6b5eb4b518ec1bc436683582a','{"question":"au-two-step"}',X'369192C0D9BF94AC945487C2C93C43C3E0C72BA6A4FBF30CFADC9A95DE3A62AE',X'4C9714B614018F287BB301AB9D36D7CA0E1297D5F0F9C5FAF845D451B0A90968',X'0CECA258F0D6DB879464AF4F926E84A894319E9F4945EDB9E5739A17ABB4CEEC');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-22T22:47:38.614836Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b69b4b524c4b47dc87552354b97d1221','{"outcome":"pass","question":"au-two-step"}',NULL,X'0CECA258F0D6DB879464AF4F926E84A894319E9F4945EDB9E5739A17ABB4CEEC',X'DD6F88739A5971532E4C0B52CDFB3AB08BF96B2FB684D2184D8FAEDFF315F4A5');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-22T22:47:38.617205Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d9b6769189b24dbbb37291153830daca','{"question":"au-attempts"}',X'C120E5AE8912F32BD25E45242A105650FAA5064FFF63599A040A59D1B91ADF77',X'DD6F88739A5971532E4C0B52CDFB3AB08BF96B2FB684D2184D8FAEDFF315F4A5',X'C10A74ED1ED045356657C16EEC7EEC0B82676D46B92C3576A83A0EAA1C1B3665');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-22T22:47:38.619468Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','dc6f8db7441d40bfaa75369ebe026b33','{"outcome":"pass","question":"au-attempts"}',NULL,X'C10A74ED1ED045356657C16EEC7EEC0B82676D46B92C3576A83A0EAA1C1B3665',X'F1E6764822012536538EE918C3F529623FA0A059BF066A17932C53120395CE2C');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-22T22:47:38.622342Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8ac9523ace3a402eba9a3c305b6ec3d2','{"question":"vu-patches"}',X'B4D61950C061B0D50E11B0BEE128F7B4F94984B991FCE6D6664B518A0A5D9824',X'F1E6764822012536538EE918C3F529623FA0A059BF066A17932C53120395CE2C',X'21DD27FDF09834CA1FD84B47610BC88434AAFEE15E99CC706420C5116231BBF4');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-22T22:47:38.624549Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d6b91dd89e8246ada683ccd94569ce3c','{"outcome":"pass","question":"vu-patches"}',NULL,X'21DD27FDF09834CA1FD84B47610BC88434AAFEE15E99CC706420C5116231BBF4',X'5905FED2D8464831E3EA28B178F5DF15A6E0EAC89ABC4B51AACDD01EF6D5FDD4');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-22T22:47:38.626719Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','bb83c8ee56a142bc82701e55a1406793','{"question":"vu-tests"}',X'8498FE7C6CABB02CFC8FC0616763C119AF5776A5BE09C66372F8979A5D923851',X'5905FED2D8464831E3EA28B178F5DF15A6E0EAC89ABC4B51AACDD01EF6D5FDD4',X'F06710DF28AAA7011EA5F8F7B90CA83B770E6C669486AE6D05DAABA4644C3611');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-22T22:47:38.632883Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0f5e39d1ab80427093c6b252ceffebfc','{"outcome":"pass","question":"vu-tests"}',NULL,X'F06710DF28AAA7011EA5F8F7B90CA83B770E6C669486AE6D05DAABA4644C3611',X'EB63A6A3A62612E12269918A6C31279340EABFAF1864C092D3912938E5B03A4E');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-22T22:47:38.644991Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','12894251d1ca49be992d7bf519042d6f','{"question":"in-procedure"}',X'822AF0D768239A76181DA83508503FAA7883325F65A1A64BEE4EDBFEA2E17716',X'EB63A6A3A62612E12269918A6C31279340EABFAF1864C092D3912938E5B03A4E',X'3C4495FB8B2A8A695873EF4E4DD7FAB64116942B50354BC6825AA505E5FD9F15');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-22T22:47:38.649243Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2f3c1263c6d6403d9d65afec957957a5','{"outcome":"pass","question":"in-procedure"}',NULL,X'3C4495FB8B2A8A695873EF4E4DD7FAB64116942B50354BC6825AA505E5FD9F15',X'B12901AE51CAB8E113CEAC6D174D38AC44E08D5E29BF972E0DC6C75A76C46C21');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-22T22:47:38.651729Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d972fed0ca3048ca99e86f26c01e9f9e','{"question":"in-report"}',X'5F44DD579F05C3A2645C6789450E7C5A1035FF6D07C3328B6C1D92024C66BC33',X'B12901AE51CAB8E113CEAC6D174D38AC44E08D5E29BF972E0DC6C75A76C46C21',X'2D3B52535554DDFB1A1D75590FABE736A756E5C80CFC381BB04474C845038687');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-22T22:47:38.654350Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7840461d96e64b02b0fa2dd7ea10a770','{"outcome":"pass","question":"in-report"}',NULL,X'2D3B52535554DDFB1A1D75590FABE736A756E5C80CFC381BB04474C845038687',X'DA19F7ECA0599B083225AE0FF40811E69EE5589019D6CD8285ED8BB67A519556');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-22T22:47:38.656761Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','abe09581a07747ec95036b7fe7ef2117','{"place":1,"remedied_on":"2020-01-21"}',X'B6E0EDAB5DB180575D400E468610A774142A3B87A8BAC463E3FD64F721FB02EC',X'DA19F7ECA0599B083225AE0FF40811E69EE5589019D6CD8285ED8BB67A519556',X'1D251FE90F2BFD3E19C17ACDEC52632CCDAC118F039FEE850B0693DE5AE8EF7B');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-22T22:47:38.714198Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'A8B9AB55A0602918B638163E3411FF2FCF236B58A9C9090305E0772933294943');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-22T22:47:38.727924Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','721c8ea6963548c18e2a0ff1f93e1086','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A8B9AB55A0602918B638163E3411FF2FCF236B58A9C9090305E0772933294943',X'D67FAEE4E928CDDB5A4A2C554497FFF09600425E14C5E844F61BFFBF9801CB4E');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-22T22:47:38.747949Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'73B2F01AF9D7A3F38F7FA8A8ECB5EDCBFAB563EF542F73224C87E908B4D01893');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-22T22:47:38.758296Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','67f4915fa0204746a65a742e02f10208','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'73B2F01AF9D7A3F38F7FA8A8ECB5EDCBFAB563EF542F73224C87E908B4D01893',X'E201B528CCA883B83E9A6EB0A6759B33BFC6E7E39ED9468CECA3C714B8449276');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-22T22:47:38.767349Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'B1E09C4FDD4B48118EDE922A107539CC5A371085B4E77669FF1C8ABA32E7B669');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-22T22:47:38.779496Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','2e1c51f7853347348c6e8c7285170ac4','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B1E09C4FDD4B48118EDE922A107539CC5A371085B4E77669FF1C8ABA32E7B669',X'50B06BDE5F4C82E53B8A47E43EEBCB20EDC7F04B34353BFF48D00490C523C540');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-22T22:47:38.787741Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'4F26F876E7B35E9A64DF92FF5B781D9A5737D76DA549CD55AE3D5D6B7E9B8A63');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-22T22:47:38.795372Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','2fcab62df97c4572be037136bd56aa35','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'4F26F876E7B35E9A64DF92FF5B781D9A5737D76DA549CD55AE3D5D6B7E9B8A63',X'E9397FC2AF17EF78079DE7F286A6AA417739BB85CA8AB370B663BFA28741F2C6');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-22T22:47:38.813120Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'8AEBF11D4DFCA0757ED8482368660727FC3267384A62C3D3555CF00A6D6FF6CC');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-22T22:47:38.822585Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','37141102176441229e4c3722deac7739','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'8AEBF11D4DFCA0757ED8482368660727FC3267384A62C3D3555CF00A6D6FF6CC',X'4F0EC6119EF80DFBEC169DC900433A71A0D6C487FF2C634E5DB4AAB70D7A3430');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-22T22:47:38.827016Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'88dc2a3ae8294422bb79721200e73ff0','{"on_hand":2200,"quantity":2200}',X'B8871CF8209D88B5583A1CC1657E196BC61B1BA5D560CBB0DFA94B0640F71ACB',X'',X'D7CE44B26D69B3445CB96A4C1DDDFC07D82423275633761218515ACD8F59B27E');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-22T22:47:38.830169Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'34db754a60d042cd990a5644516ca936','{"on_hand":2020,"quantity":2020}',X'BBB4DDBDC62A9D8148DECD711704524C23D80DF120D99EA70C324C5058CCD5C2',X'',X'74A07E0286A47AA643538747B8CBA3997C0B510ED710198B4AA25BAB5F177408');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-22T22:47:38.831598Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'df7d4b3134e34813b81bf54194c6e1f6','{"on_hand":1080,"quantity":1080}',X'AB7D6B1F38D8790E407EFA8465E9461BD367F1B0298946BE7903872F2A647CD2',X'',X'661773D7FE6581D4676B649FD6ACE0ADEF6009FD73DD9B349B4129506D04CEBE');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-22T22:47:38.833022Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'10d8923026b8498f94a301a3cd5d7a19','{"on_hand":1008,"quantity":1008}',X'E5B20867370BB1052BAB38239776661166592D99667026C7A052F2EAF64EA1A4',X'',X'8E21872EA8D39F5E5E8935ED23DECF2B4DFAC78EC0F4B1F6A7B0422E2B5BDD94');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-22T22:47:38.836451Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'ef29bb6038f746f1be48ea7627d55489','{"on_hand":2200,"quantity":2200}',X'FDD1FEA65C123A7C5A10A8C170D459FFFD1CFA14B52F3373165268202F507E19',X'',X'D573F441BF39B5A672E9A9503523D980364AE817D08C21AD4117C8513ED7370F');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-22T22:47:38.845175Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'7cd7133207364f0f9c2cd0c469e23cb4','{"on_hand":2020,"quantity":2020}',X'3817C50CC8566EF25AB681C4457CA6EF12BD7A24A295075CDF6991AAC8E7EC3B',X'',X'480EEE3AC47A68B3C089F4DAA2426DDA3B96AF466B87EA1A2F8567016CB96C05');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-22T22:47:38.846449Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c8ad4d9c3eda44e1a12d9b74e9dd26cd','{"on_hand":1120,"quantity":1120}',X'B51D5B1498EFEEF2EF73F7F00E69C9C4716FDF04B7EF926C58A4AC1A37B6E3FD',X'',X'0140AD193AE5BB7A22B5754C17CF71DB2629E8DBE30AB3A9AA78952A5BCA92A3');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-22T22:47:38.847573Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'ba043ae8bfc44edd930d4a0ca451e350','{"on_hand":1012,"quantity":1012}',X'A409A10A7DAD08239393A2C1B2FED305F156FB6D435BDBE797D8785DD27DDCB6',X'',X'6BFB31C53E3F288258A4DCD188C884D97DDA7BB0684DF61BF0E8CA59C9F0DE96');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-22T22:47:38.852812Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b6f53500fd0b46cebd8d0a90f493d155','{"on_hand":21200,"quantity":21200}',X'27FD60E5E14DFEADE58E3E9F6A6B1FDADD82217213FD2D01895BC688B79B55BC',X'',X'3274FA9821344D70192282CC32867F27D2BAEA15E36B5FC55A2E4C66778B0A30');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-22T22:47:38.854117Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d9738d532e5b46e688656776bc463d6e','{"on_hand":20120,"quantity":20120}',X'7C81204F69646A461138183A124C94853930F8836C41BC4213DC76000FCD3700',X'',X'E94A95241797702DD043B9F4B516A7DBAB5940DF43115C45D4BA44A241CC2D0C');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-22T22:47:38.855331Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'419e412e8eee45889528c1c640fca5e1','{"on_hand":2080,"quantity":2080}',X'0E9555986B2553A4BC00AC25F499982968C7AAF6436B2B150240562569DB047C',X'',X'2C7F54817C9E775F421090C00E7F281415E2059FC1D38FBB4D0C99CEE8A0D21A');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-22T22:47:38.858442Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3bf2582c481f453e84e42cf3dbdb8b01','{"on_hand":2008,"quantity":2008}',X'0A051F7911AD9B6D8634CF4912F4CC452D7854022E0B455A76AFC1B189C10058',X'',X'49DC904E8860E38900A29C518DEDE517150EF40A794676DEBB4F275C94A83519');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-22T22:47:38.861366Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'61c9ca7052a34c2298556d830dbd4614','{"on_hand":1040,"quantity":1040}',X'2AD486E422C182A41401E19ED9D38A3D9F912626F5B6B04C69C28A1AEECFEE60',X'',X'D0BCC4573A655FBE3C8F67F0D459D54333349E066AA16D10A928786355CA56E8');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-22T22:47:38.862550Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3188265b786c4f489b57ebde4d498dcc','{"on_hand":1004,"quantity":1004}',X'FE0F7924FA4769DB7337FF5B9CF383D990030FEE1641AC4F09403E4F81CD7E96',X'',X'A9E55016F062B5885D4F5C3B80A6CB92D7B3D9EFCFDE7DB786A86313E1852BEC');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-22T22:47:38.863708Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'cee1b0badfe44bf69134ad301aad610d','{"on_hand":2080,"quantity":2080}',X'273391325423122C31134D8EA0B2309B821D590F4474418AE4E1ED7E89378D72',X'',X'99F12C87A6B8A7D8B7BAA68CC10E65CFF8C4A65F4BC0BFF8076BDCF476D47B98');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-22T22:47:38.869050Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'dd0aaa032bf4424eb87a76a225d87da4','{"on_hand":2008,"quantity":2008}',X'1DD57F52A918AA117B642BC6FBE213FA17DB801CC61E39CBD2D2809E144CACEC',X'',X'8D0E216D453A2DA63D130EC25FD9A5F689DF433526FF4FB7DCB3728C28357298');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-22T22:47:38.870296Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'88d4fabce4534f3087492182ff99e843','{"on_hand":1040,"quantity":1040}',X'71742B523E115928A5D9BAC6039ABFAE775DA331454B6FBA72FA2A3213DA0608',X'',X'5F693E292F4D2E465D2199C0BF2B366E210888F267392AB32CB378313BEDD970');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-22T22:47:38.874895Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'bb9609d8af454550b17fc832c007f705','{"on_hand":1004,"quantity":1004}',X'C07D4A6E7E73D1482474B84BB8D99008F7F648878E6E295344B90032DB2257C1',X'',X'1951CA9800D9CFACCEEA58DB0644ECB214F8867FBF18C3962A3353BDFA7ED408');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-22T22:47:38.876203Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'a32fbb512343413c9a577926b80a8de6','{"on_hand":21200,"quantity":21200}',X'E60B08910281863CE85F41FAE6CFA25EB2B8BCB3FD7D0C85A6933A58CF565984',X'',X'2CEC9D3B69968818477DF9FF56C8BFEE27F60FD33C5ED27035DBD087D12385C4');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-22T22:47:38.880585Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'4e4afed0ea764669a2d7497b1cb26585','{"on_hand":12000,"quantity":12000}',X'E63913C1E26340ADCAA123CB92F64F1FA1B48A045AEDEB1926E0EC6C153F1E9F',X'',X'FEC2FC395272DE501FBF1B8ACB1ADDB4F82CF698A7DE4CC1961CD06E2D463871');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-22T22:47:38.881830Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'a49f3f7bc21c459987b1c87cd5d10c27','{"on_hand":24,"quantity":24}',X'EDA2B0E854084AC7C0796D01C95269763BE42AAA8FCC3BBD68C648724052FC4F',X'',X'4749640C17B4DA55A570E698AF0617FDCD1B8031F7508EC025B8A3A48EBCBDC4');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-22T22:47:38.890071Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'A4722984384AD29F15D40FE0522BC2BDB01F6C850E2318945079C051503EF65C');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-22T22:47:38.899414Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','7745ec14a127472993d026b8e6fe3903','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A4722984384AD29F15D40FE0522BC2BDB01F6C850E2318945079C051503EF65C',X'0B6A00AAF9C1DB8FCE860EAF642DC67144F5CFF7909D7F815DE06D5BAE0948CB');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','719e73ba134e4fcc822bf5802941c1ff','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'E0320FAC071E7577363CF95C32E60BC4E6887D72D8CC470BB51FAB2B10BC3931');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','719e73ba134e4fcc822bf5802941c1ff','{"batch":4,"programme":1,"row":2}',NULL,X'',X'56D551CE2CEF30681BF40F6A87B72649DBB4AB38B86AB4C5818D1270DD81E6AB');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','719e73ba134e4fcc822bf5802941c1ff','{"batch":4,"programme":1,"row":3}',NULL,X'',X'7EC07D2A332D14F8AFE6E7DC5278214C772A48049FF58D5E168B4A82F49366CD');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','719e73ba134e4fcc822bf5802941c1ff','{"batch":4,"programme":1,"row":4}',NULL,X'',X'BF695EE47E05D3E1EDB927D80E3149C75FE5209C2239D0D4EB4BB49E948DDBAC');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','719e73ba134e4fcc822bf5802941c1ff','{"batch":4,"programme":1,"row":5}',NULL,X'',X'11B0CA6CFB288379B29713C783F3DBAF5CF73BB7910E8BB5925069EC51F706BA');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-22T22:47:38.916115Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','719e73ba134e4fcc822bf5802941c1ff','{"batch":4,"programme":1,"row":6}',NULL,X'',X'802572BA134A2972C7441C04A545729CD4CD75D60C5C214AA923E741A56AE75A');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-22T22:47:38.965770Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'5A65A47651BA48D1CBA084F053BE7082F0D81C02D22C618DF88A8CE8B568EAC4');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-22T22:47:38.971790Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','70ee142a6faf4ba7a65c18b8f5fc630b','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'5A65A47651BA48D1CBA084F053BE7082F0D81C02D22C618DF88A8CE8B568EAC4',X'7CD80A4A1F7FC07CD9E43705A9FAB9E04BB5CDA90FE1E8F96EE6456FFFA86B48');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-22T22:47:38.977739Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','b0a33aef7af4447b8dfc13fa6e1515b4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'11B0CA6CFB288379B29713C783F3DBAF5CF73BB7910E8BB5925069EC51F706BA',X'05FB66B5FF1FA3259F31268198FD7816EBD05448B90438F0161744177973D9D2');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-22T22:47:38.999999Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','6b70e7db77f9428994e2fce6386e6327','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7EC07D2A332D14F8AFE6E7DC5278214C772A48049FF58D5E168B4A82F49366CD',X'A12E311F7B71687D64B4D78FA1E78F095FB598D0ABC9081F81DACEA82FB4DC92');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-22T22:47:39.010419Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','11579fd0eb384f02bc0370fb85f31f08','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'802572BA134A2972C7441C04A545729CD4CD75D60C5C214AA923E741A56AE75A',X'2D5B57D543ED4EF0C8C820D9FF80AB0C99F00B43C46FF0722536B1CE60B59127');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-22T22:47:39.019237Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','12312133eba64c8e9c9b2a5cfb58cc7d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'56D551CE2CEF30681BF40F6A87B72649DBB4AB38B86AB4C5818D1270DD81E6AB',X'CB1816FA7B68F5D72B0BC25096EF40E4BD724718635DCA50C3978591CC846987');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-22T22:47:39.031560Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','5c1caa8362f4443d96bb7d5c46f32980','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'AB829C29E3C9C18F17869D38F966ED76821A7ED80AC624592ACA8FF5CE523051');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-22T22:47:39.031560Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','5c1caa8362f4443d96bb7d5c46f32980','{"batch":5,"programme":1,"row":2}',NULL,X'',X'C59EF5AF9F6E85C032AA234C43C4531F3A29117A52D1890D42B77806729FF188');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-22T22:47:39.031560Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','5c1caa8362f4443d96bb7d5c46f32980','{"batch":5,"programme":1,"row":3}',NULL,X'',X'BD6481F09DF64DDF3CFB5030DB5BA25797960887C5EC2C2D71FB6B2F59AB5288');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-22T22:47:39.031560Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','5c1caa8362f4443d96bb7d5c46f32980','{"batch":5,"programme":1,"row":4}',NULL,X'',X'9D4BA6C4F698F3EF39F38527F5505EB80FB865D01AC8A8989B372F7BEF134CA0');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-22T22:47:39.031560Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','5c1caa8362f4443d96bb7d5c46f32980','{"batch":5,"programme":1,"row":5}',NULL,X'',X'32DDEA2904C71AB9F006CF731CB0BA61C3F76688AC76F8C2F40AFC95C4ACED46');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-22T22:47:39.051045Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'67DED872BDC7D27F89DD0DBA8D59FF09B79D7CE514E6C87FFF1A8D57A2E8ACCF');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-22T22:47:39.058732Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','5e4cd8d4d97a485c8e71822ae5c2dace','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'67DED872BDC7D27F89DD0DBA8D59FF09B79D7CE514E6C87FFF1A8D57A2E8ACCF',X'BC156268D5A9575BCE05CED2493441EF4573174EE245B6C138E18F050D0C91D2');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-22T22:47:39.069201Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','96855ba2a6f744e793a526b72d376d3f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'BF695EE47E05D3E1EDB927D80E3149C75FE5209C2239D0D4EB4BB49E948DDBAC',X'7B8EF12E0AF798E66D94334D97EFCB68B629540D4E9B2CF1253647D5F934FCF4');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-22T22:47:39.076028Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','500b16ff719048d2a9fe3e6d71825f4c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'32DDEA2904C71AB9F006CF731CB0BA61C3F76688AC76F8C2F40AFC95C4ACED46',X'54D573E996F7730F368D35D79A1697B213C6A572E42B8FE07E1A0519E5D5EF17');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-22T22:47:39.090422Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','70764742e7d446f3be9dc6f15b728788','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'9D4BA6C4F698F3EF39F38527F5505EB80FB865D01AC8A8989B372F7BEF134CA0',X'AEABB523C3258ECA2954850C9A1E9AB7115684DC85EB55ECD4FD3735D6F03A5C');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-22T22:47:39.096061Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','3890cb25a08940a4b24d2524b84c17ba','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'BD6481F09DF64DDF3CFB5030DB5BA25797960887C5EC2C2D71FB6B2F59AB5288',X'C7D611A02263E79A73463AF668358D91488605E97B2776DB01186C926C5692C6');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-22T22:47:39.104066Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','3d23b5df4e0242919c8c9667960c4572','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'C59EF5AF9F6E85C032AA234C43C4531F3A29117A52D1890D42B77806729FF188',X'51836613DF3CAB077BCC417B448DFF98CEC5C78556C1E5432B12F41350670883');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-22T22:47:39.115337Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','05f458c609c749c2bda2df0de030ae51','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'D149A83F5144881AE0FD73D9F8489EFABBB66C06A59191E6576792C6C27EACC1');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-22T22:47:39.115337Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','05f458c609c749c2bda2df0de030ae51','{"batch":6,"programme":1,"row":3}',NULL,X'',X'E9627AE406B7D85132E5E406BC302FC7FBBB9BBE1664E314396CA2F7D93A4C14');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-22T22:47:39.115337Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','05f458c609c749c2bda2df0de030ae51','{"batch":6,"programme":1,"row":4}',NULL,X'',X'9B9B4ADCC73DA69BD85A7FB3CFA98D167001421B2F53F52089FFC6CB197AA092');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-22T22:47:39.115337Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','05f458c609c749c2bda2df0de030ae51','{"batch":6,"programme":1,"row":5}',NULL,X'',X'FB99D1F42C50EF9E474AC7D6DA24673C02B95543F515190B512AA129C2FB130D');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-22T22:47:39.131909Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','f176ed288ad640f2b0bcf17e0fa65a80','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'9B9B4ADCC73DA69BD85A7FB3CFA98D167001421B2F53F52089FFC6CB197AA092',X'CC9D39188B01F0031102F1EFABF1977F3139F392445B0FDFF61E1082FD0CB074');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-22T22:47:39.142415Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','bf11eb9424d04926acb7280299b87302','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'35C4A80D76918E09C1B579C00972023C07DFC6062FD3F3237833646EE5D31FCD');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-22T22:47:39.142415Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','bf11eb9424d04926acb7280299b87302','{"batch":7,"programme":1,"row":2}',NULL,X'',X'B95C043033D6ED63480392658BA330E03B19064CE14877F602CFA8B82CE9024B');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-22T22:47:39.142415Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','bf11eb9424d04926acb7280299b87302','{"batch":7,"programme":1,"row":3}',NULL,X'',X'020455C4C565AA5BAA28FB88780D099C31D98A18742B3A5B6B435F36F0846E6F');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-22T22:47:39.142415Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','bf11eb9424d04926acb7280299b87302','{"batch":7,"programme":1,"row":5}',NULL,X'',X'B6AF86294400DB2801622241EC1BCDB4C672FB29E32EC3504E8E7B094345D28A');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-22T22:47:39.157994Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','a32780d577c145588447a068f6996b09','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'FE8B20CDF5E606FE8262E2E3A483E4E81867B66FAA8EDD69EB76B7B6DB1CC6CC',X'',X'ED411191E4F4BE0B419080872B8EF78BAF40390D746D71269B26B8291D44695B');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-22T22:47:39.157994Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','a32780d577c145588447a068f6996b09','{"caller":"consumer"}',NULL,X'ED411191E4F4BE0B419080872B8EF78BAF40390D746D71269B26B8291D44695B',X'516DEC724E0830430539A45D9151E36349DFF5232A611EB52DC10B0A983640B6');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-22T22:47:39.157994Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','a32780d577c145588447a068f6996b09','{"category":"points","faq":"consumer"}',X'7AB720778A3DB448DA9CD5C9BE39A5173EA32C56B6F5AC26CB27AAC1786A873F',X'516DEC724E0830430539A45D9151E36349DFF5232A611EB52DC10B0A983640B6',X'9C392DF95CF960B00F25BD3BC96FFE9A0A5934EC08C2657D51C84798658BEDE4');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-22T22:47:39.164241Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'EC7ADCD6CACD6E55C7120AE7675455F7F28E7A71FC482B1D0252EA64C4EDAA16');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','493c5b6e03224b97b53a4c74035081bf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'CB1816FA7B68F5D72B0BC25096EF40E4BD724718635DCA50C3978591CC846987',X'3F875F1E8731A7C26B5042506830ABD40CD23A91C4D8E45AED441A03CFEA08BF');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','493c5b6e03224b97b53a4c74035081bf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'A12E311F7B71687D64B4D78FA1E78F095FB598D0ABC9081F81DACEA82FB4DC92',X'9F6A8DE7808C035AEFF7D258025230FAEF457FCDE9DB07947D2B26C47BE5E8D3');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','493c5b6e03224b97b53a4c74035081bf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'7B8EF12E0AF798E66D94334D97EFCB68B629540D4E9B2CF1253647D5F934FCF4',X'3E8E4D4EEBB2E83D9AE65BDBEFCD4BC4BA4437129299356D830E151C02790BEF');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','493c5b6e03224b97b53a4c74035081bf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'05FB66B5FF1FA3259F31268198FD7816EBD05448B90438F0161744177973D9D2',X'FE5E4253954C5702B0B492092CBBCF568CEDE5D69B06E9DA3D3A0B651A2BB063');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','493c5b6e03224b97b53a4c74035081bf','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'2D5B57D543ED4EF0C8C820D9FF80AB0C99F00B43C46FF0722536B1CE60B59127',X'5B64B298CE5D93EACD771ECE73A8DFD46DB6B1F7EDE1738C1E0652F987E609F6');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"A"}',NULL,X'',X'EB625F342BCD6B445E0CCD5A2357A15C968FDD400016A59AFA757E3C81AA05A5');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"B"}',NULL,X'',X'CA725893FB9A4D5A4B6908DE6CF8DB28543DFFD6965F0DE8F65F266945901FF3');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"A"}',NULL,X'',X'FFFE0CB92022818FB4F7E4673E91455D191ECCA4B140BC408C7F011FCFCC4CD3');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"B"}',NULL,X'',X'AC8B2DAD49C9A05A9478CCE63E0059A5717E8C18B5BBB8D14185A5383BB932DB');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"A"}',NULL,X'',X'7A55D5C12C7B6A0BF8A925247DBBD3AB209D99C2F7F31A30055F681D101A4F75');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"B"}',NULL,X'',X'53FED7DF0E78ED6D7D74B05E2DAE42FEBC90AE2F761BF395BC4C3FF71A285827');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"A"}',NULL,X'',X'1834EBBCC6FB5981A95A01EAF4E72B49401F9F90C1EFB9B66F50E0C3DB6C2841');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"B"}',NULL,X'',X'4E6B6B7B29B4B5A3DF4513B09B9B1F42F76CCC3334A14F0ECA0611FEFEB46D78');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"A"}',NULL,X'',X'AB1FD3CCFC7EE918BB093E3EBC510A2B72A7E6D67D15367DDB3188605EF259C4');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-22T22:47:39.166307Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','493c5b6e03224b97b53a4c74035081bf','{"kit":"B"}',NULL,X'',X'B50D8C0D2D850138E8720970059DDCC0659AB8094A27C56D04D0FF5C6F2937EA');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-22T22:47:39.188248Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','648c86115a2a43f1adf112bd056a790d','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'EC7ADCD6CACD6E55C7120AE7675455F7F28E7A71FC482B1D0252EA64C4EDAA16',X'87D90E1719912ED66AB11A65D072C829B4FED6C3D35A13A1C981166D2FF8F073');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'EB625F342BCD6B445E0CCD5A2357A15C968FDD400016A59AFA757E3C81AA05A5',X'95ADBC731D74AF63AA820DA0309354125F5B6C58D68758ABF973441093539818');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'CA725893FB9A4D5A4B6908DE6CF8DB28543DFFD6965F0DE8F65F266945901FF3',X'26AFFB6D654269DAFC9D089E876D9825552FE5F46753681E640CB954F589326F');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'FFFE0CB92022818FB4F7E4673E91455D191ECCA4B140BC408C7F011FCFCC4CD3',X'A69AA9ECB0CC31B7B4231F8B44CA75AA5E3F92ED334438C963C2007049156B86');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'AC8B2DAD49C9A05A9478CCE63E0059A5717E8C18B5BBB8D14185A5383BB932DB',X'7CE4CD57C81DC4FE2EA2C351623BE0924F6221891E6118047DFD212E9CE85A68');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'7A55D5C12C7B6A0BF8A925247DBBD3AB209D99C2F7F31A30055F681D101A4F75',X'63B20A81EA55D91171A9A0F7C996A1B157914A15F57373723BF3B6D018BBA813');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'53FED7DF0E78ED6D7D74B05E2DAE42FEBC90AE2F761BF395BC4C3FF71A285827',X'5C46CC5D5D1F8B66E0D4399FE5740F27BCF3BEC95F2FE9FE63B5EEAB361DE32A');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'1834EBBCC6FB5981A95A01EAF4E72B49401F9F90C1EFB9B66F50E0C3DB6C2841',X'4683CF25653078DCF1DE50F1F468FF4F896D89F4330A36A837935B50793FF20F');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'4E6B6B7B29B4B5A3DF4513B09B9B1F42F76CCC3334A14F0ECA0611FEFEB46D78',X'B4029DF229402F92CD229226DBCCB9B1067986FFF50044692C2781A57A17CB65');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'AB1FD3CCFC7EE918BB093E3EBC510A2B72A7E6D67D15367DDB3188605EF259C4',X'3D7AA2FD2AB231E610E0C618595526A211B3C0706BF97904BBC786CA16E7C755');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-22T22:47:39.212272Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','e8c2aff4e99a4ef98ca421cc05b3f894','{}',NULL,X'B50D8C0D2D850138E8720970059DDCC0659AB8094A27C56D04D0FF5C6F2937EA',X'4AC579271D696241C93E6646B0D3FA8C0262B7D6128E04D2DA495762D89AAA4D');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','62a7d65ccedc4347b385616b641ecb1e','{"kit":"A"}',NULL,X'',X'4EEF330D8932EFEDAF53180986A7561677F6AF08C064085D6EA92FE9AC31B4EE');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K"}',NULL,X'95ADBC731D74AF63AA820DA0309354125F5B6C58D68758ABF973441093539818',X'377517B823DA536024EE04E4D0F9B5885C843F26B857936E39C616391B28FF01');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K"}',NULL,X'A69AA9ECB0CC31B7B4231F8B44CA75AA5E3F92ED334438C963C2007049156B86',X'BFF877C1F5A645114EA8CFF8C007A5196542DDA0186CCD87A4C3D4EB89E2E776');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K"}',NULL,X'63B20A81EA55D91171A9A0F7C996A1B157914A15F57373723BF3B6D018BBA813',X'6A69BCF1FD33042740D0DBF5B2E2E0ADA3A66D91A7906716006F08EBC39CEB4A');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K"}',NULL,X'4683CF25653078DCF1DE50F1F468FF4F896D89F4330A36A837935B50793FF20F',X'C29511514D84C90625D239C7069FC83E0C1CBD6921F6625728F9B9B9E04D33AF');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K"}',NULL,X'3D7AA2FD2AB231E610E0C618595526A211B3C0706BF97904BBC786CA16E7C755',X'37637CEA3CF115BEBAC643703853545651F0E50A6265D28831D085A241957207');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'99F12C87A6B8A7D8B7BAA68CC10E65CFF8C4A65F4BC0BFF8076BDCF476D47B98',X'8B3597BF6F9B76A7DCFB7D27DC40A67675E6385A5A4D948CB06EB722A4D464E6');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'D573F441BF39B5A672E9A9503523D980364AE817D08C21AD4117C8513ED7370F',X'F07D654D4247F79BB7A9C6411E0F9DA296D7507C7F5453EBD699302807CAC1C6');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'5F693E292F4D2E465D2199C0BF2B366E210888F267392AB32CB378313BEDD970',X'A6CC444A8700F2F4C81D35BF97989A69C7ACC9132C248DE2F2949740F0F9D257');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'0140AD193AE5BB7A22B5754C17CF71DB2629E8DBE30AB3A9AA78952A5BCA92A3',X'8C9BC1B40E43AA1F65D1D881D552635C8D20B4513DF2995C60591393218344A9');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'D0BCC4573A655FBE3C8F67F0D459D54333349E066AA16D10A928786355CA56E8',X'90B752B47246EF9F9B0D310255DA5E8B818308C89685DA73DFF3607BEE0476AB');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'661773D7FE6581D4676B649FD6ACE0ADEF6009FD73DD9B349B4129506D04CEBE',X'D93ACFDDD69F3130E558BB41C04E31D2E0BB9C46B9B1CC240A2C453BD16C5765');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'2CEC9D3B69968818477DF9FF56C8BFEE27F60FD33C5ED27035DBD087D12385C4',X'5E83157B9981204FC131774707AF18E19B0DC46563695AC5023023BB78735F25');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'3274FA9821344D70192282CC32867F27D2BAEA15E36B5FC55A2E4C66778B0A30',X'38727CBAA8FA9D55686106A670CE56BFAEE2A83A3973DFFBA4293B99F317418F');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'2C7F54817C9E775F421090C00E7F281415E2059FC1D38FBB4D0C99CEE8A0D21A',X'89EFDCE8AB844DE850B599045DFEFF4F54CA57EA4BC129A0ACABC46B780F6239');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-22T22:47:39.227609Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'62a7d65ccedc4347b385616b641ecb1e','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'D7CE44B26D69B3445CB96A4C1DDDFC07D82423275633761218515ACD8F59B27E',X'978CB6B394DB39B9DFA65572684E7EC13F3E8547A0F72DA4A06538027D797F4D');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8e7979594f91417696e5e71303e5f164','{"batch":"W-0000001-K"}',NULL,X'377517B823DA536024EE04E4D0F9B5885C843F26B857936E39C616391B28FF01',X'A5A85493781BD837D8370CE9043FC2362B69A055203B5CB1814D82C51486BB50');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8e7979594f91417696e5e71303e5f164','{"batch":"W-0000001-K"}',NULL,X'BFF877C1F5A645114EA8CFF8C007A5196542DDA0186CCD87A4C3D4EB89E2E776',X'1ACDEB7EF08027ECEFB61AA8BF4FDE68A826778CA8668F068B0CE0CAAAB9EE53');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8e7979594f91417696e5e71303e5f164','{"batch":"W-0000001-K"}',NULL,X'6A69BCF1FD33042740D0DBF5B2E2E0ADA3A66D91A7906716006F08EBC39CEB4A',X'8931B71166E24655BCC0A360AE8828CCDC9AFE3756B839C70BDE1AAE603B75CC');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8e7979594f91417696e5e71303e5f164','{"batch":"W-0000001-K"}',NULL,X'C29511514D84C90625D239C7069FC83E0C1CBD6921F6625728F9B9B9E04D33AF',X'DE5479B939E4780F2416571F8CD6B70E53896CAEE318C813142FB1C762B2FC15');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8e7979594f91417696e5e71303e5f164','{"batch":"W-0000001-K"}',NULL,X'37637CEA3CF115BEBAC643703853545651F0E50A6265D28831D085A241957207',X'0B4EBE3608F7973D201A0318F811AED1FE403B838A7B37F9CC6FB07A160CEBD7');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-22T22:47:39.247523Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','8e7979594f91417696e5e71303e5f164','{"parcels":5}',NULL,X'4EEF330D8932EFEDAF53180986A7561677F6AF08C064085D6EA92FE9AC31B4EE',X'122C3A6DF41A6EE17738E7DEDDA55AE204C438E70CF853AE68D4640344D3765B');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-22T22:47:39.256431Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e4b83aabefde41109daf129728a41d92','{"batch":"W-0000001-K"}',NULL,X'A5A85493781BD837D8370CE9043FC2362B69A055203B5CB1814D82C51486BB50',X'C05B947DD10BF100E1B494D431CCCF00ECA30D3B1D80950E74AB944662DD5B47');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-22T22:47:39.256431Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e4b83aabefde41109daf129728a41d92','{"batch":"W-0000001-K"}',NULL,X'1ACDEB7EF08027ECEFB61AA8BF4FDE68A826778CA8668F068B0CE0CAAAB9EE53',X'FB88E2EFA6ADEB57614377B09FBEA59063FFC778A88120C578D7E87A773F3052');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-22T22:47:39.256431Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e4b83aabefde41109daf129728a41d92','{"batch":"W-0000001-K"}',NULL,X'8931B71166E24655BCC0A360AE8828CCDC9AFE3756B839C70BDE1AAE603B75CC',X'EB205677FA9A72F0C32B8B394E1CFC2EB943FA824CDA3CF749A5A2FA9E740D15');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-22T22:47:39.256431Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e4b83aabefde41109daf129728a41d92','{"batch":"W-0000001-K"}',NULL,X'DE5479B939E4780F2416571F8CD6B70E53896CAEE318C813142FB1C762B2FC15',X'0427732BB4B0F0934904FC6A3E50DDD165DA860931976F6527E4EBC2194F63BD');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-22T22:47:39.256431Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e4b83aabefde41109daf129728a41d92','{"batch":"W-0000001-K"}',NULL,X'0B4EBE3608F7973D201A0318F811AED1FE403B838A7B37F9CC6FB07A160CEBD7',X'2EC17453FA0E833883A77350297F37DF1D804E75AAB4153D234946FA904283D8');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'8B3597BF6F9B76A7DCFB7D27DC40A67675E6385A5A4D948CB06EB722A4D464E6',X'F45172E08EDCE4383F58E3BD893CBCDDF44072DE6ADFB5874CF025D6FEDE2828');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'F07D654D4247F79BB7A9C6411E0F9DA296D7507C7F5453EBD699302807CAC1C6',X'7B1C192F3DBB9AB0BFAA5C13CB13C4094A0AF7F5D0E707944A1F955EACDBEDE4');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'A6CC444A8700F2F4C81D35BF97989A69C7ACC9132C248DE2F2949740F0F9D257',X'BBCBED4F7755052B588B9939878E537EA13A8980B5702E99C0CB55489E0B0480');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'8C9BC1B40E43AA1F65D1D881D552635C8D20B4513DF2995C60591393218344A9',X'844DD8E4A762115AF4EAA5001303FBA3B967C56D3B30FD29B0356C74FB35ACAE');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'90B752B47246EF9F9B0D310255DA5E8B818308C89685DA73DFF3607BEE0476AB',X'58F0DF2082F4E3BE12ACD47E76519A937F45662BFF431EBB3415F76D459F169E');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'D93ACFDDD69F3130E558BB41C04E31D2E0BB9C46B9B1CC240A2C453BD16C5765',X'CD9ACB85B9B6EE28F0B152E67D438C161C2965CF5839FD2C717DD911EF241E5C');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'5E83157B9981204FC131774707AF18E19B0DC46563695AC5023023BB78735F25',X'87FE384A14518088F40AED99EFB94F03DD1D0B3D5A6876FA136CB75E14128665');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'38727CBAA8FA9D55686106A670CE56BFAEE2A83A3973DFFBA4293B99F317418F',X'5E8701C03E16ACC9CA6872E6D8189939E051D7B9E81268CF7E4B07057E327D3D');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'89EFDCE8AB844DE850B599045DFEFF4F54CA57EA4BC129A0ACABC46B780F6239',X'1E94F7F5F032162C3F5BED8160ABA6DB660DE9D1CD48ADD51ACBF3BB07A2E6FF');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'0c1a655d55924153a31ff2cd9661cd33','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'978CB6B394DB39B9DFA65572684E7EC13F3E8547A0F72DA4A06538027D797F4D',X'5536D06A6E241EE37F073B3B8E02C508E7A1FEC75CDCC377FF97A5A9ED97098E');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-22T22:47:39.261360Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','0c1a655d55924153a31ff2cd9661cd33','{"parcels":5}',NULL,X'122C3A6DF41A6EE17738E7DEDDA55AE204C438E70CF853AE68D4640344D3765B',X'6C029D53B0D9CB67AF3E357C1A0990EA5C5842E631E5B22683BB0981628347A8');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-22T22:47:39.271810Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f06c8d1aae5648a1885b232a025509e4','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'C05B947DD10BF100E1B494D431CCCF00ECA30D3B1D80950E74AB944662DD5B47',X'596058FD744E812A0B152553B35AA67FC4562254F287D347E35599345BB8A191');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-22T22:47:39.271810Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f06c8d1aae5648a1885b232a025509e4','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'FB88E2EFA6ADEB57614377B09FBEA59063FFC778A88120C578D7E87A773F3052',X'D4E7AC7C61459D77DCEBDD9A6F412AFA991E1A1D24F1072BCB62FE2362D1C02D');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-22T22:47:39.271810Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f06c8d1aae5648a1885b232a025509e4','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'EB205677FA9A72F0C32B8B394E1CFC2EB943FA824CDA3CF749A5A2FA9E740D15',X'DFB11FEB0C8496F1CE2E8B1B21FB55ECE83C0981A770966A9FBD761E0B6286DE');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-22T22:47:39.271810Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f06c8d1aae5648a1885b232a025509e4','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'0427732BB4B0F0934904FC6A3E50DDD165DA860931976F6527E4EBC2194F63BD',X'7B8D48B91BE202869BA6B56B873F2F8293A44001D65CFF6F12491131C805F4DA');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-22T22:47:39.271810Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f06c8d1aae5648a1885b232a025509e4','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'2EC17453FA0E833883A77350297F37DF1D804E75AAB4153D234946FA904283D8',X'0E271BE47D65F7078A413213FD100B745784564546923EB364DDD25570D3F80B');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-22T22:47:39.307910Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','76003ca1b9bd45f0b8281cca15d9c6a3','{}',NULL,X'6C029D53B0D9CB67AF3E357C1A0990EA5C5842E631E5B22683BB0981628347A8',X'DD2805E684C2FD887E55EFCD2DA00AFAFC6238303FF0227642074862361F26FC');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-22T22:47:39.314587Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','b18fc08c4f8141a981409e3595069ec2','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'596058FD744E812A0B152553B35AA67FC4562254F287D347E35599345BB8A191',X'E5FE3761B3193D0C49D2998EB8D25363ABA2535EB651E59AF47F5C5A77D3734B');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-22T22:47:39.314587Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','b18fc08c4f8141a981409e3595069ec2','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'D4E7AC7C61459D77DCEBDD9A6F412AFA991E1A1D24F1072BCB62FE2362D1C02D',X'C9E42FBAACD58F7268F3730E3E0FBECA5DCA075359A875577E1BB3F8814A81D6');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-22T22:47:39.314587Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','b18fc08c4f8141a981409e3595069ec2','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'DFB11FEB0C8496F1CE2E8B1B21FB55ECE83C0981A770966A9FBD761E0B6286DE',X'18AD8AA32E6EE8B787AF321209D13CED54A944E1F9F8AF404C0CEF6930172786');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-22T22:47:39.314587Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','b18fc08c4f8141a981409e3595069ec2','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'7B8D48B91BE202869BA6B56B873F2F8293A44001D65CFF6F12491131C805F4DA',X'883058C31DA8F508847475C85124E8CFB9BA6FA87C908792392675067C59822C');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-22T22:47:39.314587Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','b18fc08c4f8141a981409e3595069ec2','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'0E271BE47D65F7078A413213FD100B745784564546923EB364DDD25570D3F80B',X'D8620D1FD5A3FB5B83425CCB478A85132B47BED44659BDF9AE3544724B1E0774');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','fb09233339514d589435e4978823b4ad','{"kit":"B"}',NULL,X'',X'93CF5048711BEB85001F44677F5EA935D53501EBEEF4B4141819810A20BF338D');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','fb09233339514d589435e4978823b4ad','{"batch":"W-0000002-I"}',NULL,X'26AFFB6D654269DAFC9D089E876D9825552FE5F46753681E640CB954F589326F',X'C1F5276FBB22012D271D82D723A1298EB1FF77C9894C32C49438E37C8C219F06');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','fb09233339514d589435e4978823b4ad','{"batch":"W-0000002-I"}',NULL,X'7CE4CD57C81DC4FE2EA2C351623BE0924F6221891E6118047DFD212E9CE85A68',X'EA5FF7C8D524ACE32D28C45CB4D9A4A0CB3514742E1C93B9F6C647358FCAC318');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','fb09233339514d589435e4978823b4ad','{"batch":"W-0000002-I"}',NULL,X'5C46CC5D5D1F8B66E0D4399FE5740F27BCF3BEC95F2FE9FE63B5EEAB361DE32A',X'55D084C2FFCFA3A797EE9FEC90A753F584DF2B50DE152F825144627EEE65519C');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','fb09233339514d589435e4978823b4ad','{"batch":"W-0000002-I"}',NULL,X'B4029DF229402F92CD229226DBCCB9B1067986FFF50044692C2781A57A17CB65',X'F06C9288201A0B2F36D68453B4F64C28D27AA848FE504A39CC126797CE72D9EB');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-22T22:47:39.321056Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','fb09233339514d589435e4978823b4ad','{"batch":"W-0000002-I"}',NULL,X'4AC579271D696241C93E6646B0D3FA8C0262B7D6128E04D2DA495762D89AAA4D',X'69E5A5C2A48B2DB621A0383E8A9D7EAFD256E5A3C70B8DE9EC4A72ABC00AE734');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','efe31e7590fa4c4db9d4239e33e3a354','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'C1F5276FBB22012D271D82D723A1298EB1FF77C9894C32C49438E37C8C219F06',X'F5B19463C9E7CF8DA8389E3B14065B3118F7744580BEFEE5270F2824A6DB8645');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','efe31e7590fa4c4db9d4239e33e3a354','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'EA5FF7C8D524ACE32D28C45CB4D9A4A0CB3514742E1C93B9F6C647358FCAC318',X'DF27F74FF971615E461718BD34C930F4D87CE6BD81567107E9CDA917968E0432');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','efe31e7590fa4c4db9d4239e33e3a354','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'55D084C2FFCFA3A797EE9FEC90A753F584DF2B50DE152F825144627EEE65519C',X'B92BAC595D6897E25C5705A45A974EFB43C46EC59135A6CCFFECFDF41F32FD4A');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','efe31e7590fa4c4db9d4239e33e3a354','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'F06C9288201A0B2F36D68453B4F64C28D27AA848FE504A39CC126797CE72D9EB',X'A6D79ACC71E507604848B92192A93E075F49CA8227659D2AE58FB30FCB35D808');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','efe31e7590fa4c4db9d4239e33e3a354','{"batch":"W-0000002-I","services":"2"}',NULL,X'69E5A5C2A48B2DB621A0383E8A9D7EAFD256E5A3C70B8DE9EC4A72ABC00AE734',X'029B057F379AA65596111D63EA02641CD1861179317D86FF6F354BDE8B2CE1EA');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-22T22:47:39.331717Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','efe31e7590fa4c4db9d4239e33e3a354','{"parcels":5}',NULL,X'93CF5048711BEB85001F44677F5EA935D53501EBEEF4B4141819810A20BF338D',X'80EC8FD324B13CF12B79E3BE76498CC9C7E23C715A6D73AB5FBA5D385079F1F1');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-22T22:47:39.340144Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e54d584aa11644db9b062a68a42adbc8','{"batch":"W-0000002-I"}',NULL,X'F5B19463C9E7CF8DA8389E3B14065B3118F7744580BEFEE5270F2824A6DB8645',X'61CC4876A106707D7A71C5EFCBA647A97DE820A194FBB17EABF83D82F6D647A7');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-22T22:47:39.340144Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e54d584aa11644db9b062a68a42adbc8','{"batch":"W-0000002-I"}',NULL,X'DF27F74FF971615E461718BD34C930F4D87CE6BD81567107E9CDA917968E0432',X'C6C4DC9D50E9D6E727C1512A65D8609DC97E2EC6D83A48348D54B5D33F15D4B6');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-22T22:47:39.340144Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e54d584aa11644db9b062a68a42adbc8','{"batch":"W-0000002-I"}',NULL,X'B92BAC595D6897E25C5705A45A974EFB43C46EC59135A6CCFFECFDF41F32FD4A',X'E6257D9BC092B377F9403BB39906D684A06ADE8E66E8020AF3E8CE7C37CF3951');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-22T22:47:39.340144Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e54d584aa11644db9b062a68a42adbc8','{"batch":"W-0000002-I"}',NULL,X'A6D79ACC71E507604848B92192A93E075F49CA8227659D2AE58FB30FCB35D808',X'03B7DE950417AF9B217BF1F14E1BD72EA49B206AE84E7D42D78965AC357BBAF5');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-22T22:47:39.340144Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','e54d584aa11644db9b062a68a42adbc8','{"batch":"W-0000002-I"}',NULL,X'029B057F379AA65596111D63EA02641CD1861179317D86FF6F354BDE8B2CE1EA',X'E340114AC2AE0603A23ED1DA66BF286D90F99425D46F4BE1E6DB9342B6D5969E');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-22T22:47:39.346481Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','783195291ca14d389eb016fd4d650586','{"parcels":5}',NULL,X'80EC8FD324B13CF12B79E3BE76498CC9C7E23C715A6D73AB5FBA5D385079F1F1',X'40E8D10DF93669B36AC6D1EB17CBB759A9ADF82BEDF98980F9720AB74DCF3858');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-22T22:47:39.355185Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','62382da2ea87416fb5f76fd33d6293d5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'61CC4876A106707D7A71C5EFCBA647A97DE820A194FBB17EABF83D82F6D647A7',X'7B9EFF0C0F8AE40790CC91E6F9CE29900F4191361AF121770CA2CEDDB349B32C');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-22T22:47:39.355185Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','62382da2ea87416fb5f76fd33d6293d5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'C6C4DC9D50E9D6E727C1512A65D8609DC97E2EC6D83A48348D54B5D33F15D4B6',X'FDA84C2826472190D0B438F907D475D9CB2279E8D816158FDAEFEFDD7C44DADE');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-22T22:47:39.355185Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','62382da2ea87416fb5f76fd33d6293d5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'E6257D9BC092B377F9403BB39906D684A06ADE8E66E8020AF3E8CE7C37CF3951',X'8A752E3734794A8CE71F045C61B3E195DDFBAD4D3C2FAF6182C96208AE7FB37D');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-22T22:47:39.355185Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','62382da2ea87416fb5f76fd33d6293d5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'03B7DE950417AF9B217BF1F14E1BD72EA49B206AE84E7D42D78965AC357BBAF5',X'AC1621C2F08CB61B9D2FA90355BC22929505B5C3402C0FC1BD6FB186F555B9EE');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-22T22:47:39.355185Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','62382da2ea87416fb5f76fd33d6293d5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'E340114AC2AE0603A23ED1DA66BF286D90F99425D46F4BE1E6DB9342B6D5969E',X'4F018BD2719CAEAA7CD823104FF4D7F687BB62232DBFF1E3CBAC4DBE9E8DCE24');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-22T22:47:39.363435Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','15177c19322a4a0da76fe31e35c8d879','{}',NULL,X'40E8D10DF93669B36AC6D1EB17CBB759A9ADF82BEDF98980F9720AB74DCF3858',X'D2ABE87330F4EC56B66C0A8AC720CA85F71E5D72C11826F3ADE5B8B450DA6DFF');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-22T22:47:39.366563Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','8c7c5ca121ca4b56b9d6e08ab48d9b46','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'7B9EFF0C0F8AE40790CC91E6F9CE29900F4191361AF121770CA2CEDDB349B32C',X'B2C2A08B486A791F41C8474D2717FD1CE1181508E667551F40B11372826D0F27');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-22T22:47:39.366563Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','8c7c5ca121ca4b56b9d6e08ab48d9b46','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'FDA84C2826472190D0B438F907D475D9CB2279E8D816158FDAEFEFDD7C44DADE',X'866433BB4BB9EC80CD3781F5F04A7B665212AF35D7953DE5BF1B36F492F48CF7');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-22T22:47:39.366563Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','8c7c5ca121ca4b56b9d6e08ab48d9b46','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'8A752E3734794A8CE71F045C61B3E195DDFBAD4D3C2FAF6182C96208AE7FB37D',X'295C28E9745F94791E11E46157A16C04FCAC06F8582EF08F251410952FA525EF');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-22T22:47:39.366563Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','8c7c5ca121ca4b56b9d6e08ab48d9b46','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'AC1621C2F08CB61B9D2FA90355BC22929505B5C3402C0FC1BD6FB186F555B9EE',X'541EA8B14C9EFD868CB47943C4B12D331D6990818372B4120BAF5D326BA4A230');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-22T22:47:39.366563Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','8c7c5ca121ca4b56b9d6e08ab48d9b46','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'4F018BD2719CAEAA7CD823104FF4D7F687BB62232DBFF1E3CBAC4DBE9E8DCE24',X'3B09495E9229605B46AE2D4458649A009DE03F90268EF955EC6A3B51E67E6219');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-22T22:47:39.373810Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','8c65b529834a4e1cb9e9cb6c6e3aca7d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'FB99D1F42C50EF9E474AC7D6DA24673C02B95543F515190B512AA129C2FB130D',X'4025EDB6865AA174AFDB6627BED5F3CAF4CF4273C1B3C62DCD9836901BB001C1');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-22T22:47:39.385682Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','7f8af5aa6f8242d1a32b73bd3cecf1e4','{"on":"2019-12-22"}',NULL,X'883058C31DA8F508847475C85124E8CFB9BA6FA87C908792392675067C59822C',X'5EC411972CE79014E1ADCD8D2CF3C54AA398A874E7F7D148AE9C9F9B897B9A6E');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-22T22:47:39.388962Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','4ce1f9d934e844238db17e0e15a021df','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'B6AF86294400DB2801622241EC1BCDB4C672FB29E32EC3504E8E7B094345D28A',X'99C3E85576CD58AA54268FC93E4B263734A0D9E9FDB18E373B522E0988965265');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-22T22:47:39.623423Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','04335e8b72084d16b8f0710dfdfaef0e','{"on":"2019-12-20"}',NULL,X'B2C2A08B486A791F41C8474D2717FD1CE1181508E667551F40B11372826D0F27',X'489AC23AEC0FDFA94AE870790C9269E9581021003A85D5E8EC444CDDE14BB1CB');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-22T22:47:39.623423Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','04335e8b72084d16b8f0710dfdfaef0e','{"on":"2019-12-20"}',NULL,X'866433BB4BB9EC80CD3781F5F04A7B665212AF35D7953DE5BF1B36F492F48CF7',X'139ACC5CB9A3429827B06CEFAF1B965D83AEBF690FB7C50D150223F88F193EC5');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-22T22:47:39.748113Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','90e8f090add549e48fbb162857b9a9ef','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E9627AE406B7D85132E5E406BC302FC7FBBB9BBE1664E314396CA2F7D93A4C14',X'CFF0BB945D0FDA743D84A0612663C94D609C2F72C0BBBC0BAFA2F57DEAED2B7C');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-22T22:47:39.761274Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','5c5923a577d24b6c97cf7471983f9522','{"on":"2019-12-21"}',NULL,X'295C28E9745F94791E11E46157A16C04FCAC06F8582EF08F251410952FA525EF',X'AC07EB4712B03263DDD84D6B39C78EB59CC33590E3391F4D86027DB9E985AF40');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-22T22:47:39.761274Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','5c5923a577d24b6c97cf7471983f9522','{"on":"2019-12-21"}',NULL,X'541EA8B14C9EFD868CB47943C4B12D331D6990818372B4120BAF5D326BA4A230',X'231D401CDD2F59706113BCF03E4DD708FFC075AD486A09E34C81488DE24C1310');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-22T22:47:39.761274Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','5c5923a577d24b6c97cf7471983f9522','{"on":"2019-12-21"}',NULL,X'3B09495E9229605B46AE2D4458649A009DE03F90268EF955EC6A3B51E67E6219',X'701A0A855341FCFB59FBECA206F265D8FC1E928124775F7C4ECA0BF0B9F3A914');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-22T22:47:39.773902Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','80aa89bed5a84d3981b6e5468b9c7dd3','{"on":"2019-12-20"}',NULL,X'D8620D1FD5A3FB5B83425CCB478A85132B47BED44659BDF9AE3544724B1E0774',X'9C3D77FE848B6C3996F3F837C85BE6B34E739A4386FBB62AF89988EBF906DB43');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-22T22:47:39.778991Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','c2199c51226c461babe6c985ed8202ac','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'E5FE3761B3193D0C49D2998EB8D25363ABA2535EB651E59AF47F5C5A77D3734B',X'ED41E562730F4922F811809F774C498F06A1DBBFB2088BF7FB415C9D470ED073');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-22T22:47:39.778991Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','c2199c51226c461babe6c985ed8202ac','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'C9E42FBAACD58F7268F3730E3E0FBECA5DCA075359A875577E1BB3F8814A81D6',X'42A7ECB581FEB6012F5A524C49F020C3F5A81648775C2593C799E0CFA16AA588');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-22T22:47:39.778991Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','c2199c51226c461babe6c985ed8202ac','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'18AD8AA32E6EE8B787AF321209D13CED54A944E1F9F8AF404C0CEF6930172786',X'885D9DA7E19EFD141E18502A1D4E80DC8C3F2C7683ED5267DC3D0BF5FA3ED228');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-22T22:47:39.787035Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','88f75fe4991f4c36a45e071e0879d348','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'B95C043033D6ED63480392658BA330E03B19064CE14877F602CFA8B82CE9024B',X'6B76B4C0517CDCCA0DCE299569C65CB1364391448602F5946DB84958BF35C106');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-22T22:47:39.803318Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','1ccff07818584894a7adf7a6d5703ffb','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'0873F4A4A0DCDE80AAA62FBCC2C4A983127BE88559AE3DEC463013F47BE8000C');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-22T22:47:39.803318Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ccff07818584894a7adf7a6d5703ffb','{"batch":8,"programme":1,"row":2}',NULL,X'',X'95467EFFF7177785341165847902059458C76C7389BF8C594208C34B963A7944');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-22T22:47:39.803318Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ccff07818584894a7adf7a6d5703ffb','{"batch":8,"programme":1,"row":3}',NULL,X'',X'CF31186A3009297A1265740C2F1D1FA3E14F4678F7BF83872A30A73385AB2A43');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-22T22:47:39.803318Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ccff07818584894a7adf7a6d5703ffb','{"batch":8,"programme":1,"row":4}',NULL,X'',X'78053447F02AFC4E8AFCB56CE27A8B0258A11088A6A98D7550EC592F8C99DB96');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-22T22:47:39.803318Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','1ccff07818584894a7adf7a6d5703ffb','{"batch":8,"programme":1,"row":5}',NULL,X'',X'0D3B4B2D1D4AB556F4764E65C2970E470BE9E2511C8767218047D8EED2E0801C');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-22T22:47:39.886845Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'2F0662E8AF4F49B9AF251D3205731F5290D4ECB89C2F4B5143B4F7F8F5E3E97C');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','cac85a6aa6404ca7991de5d11b4f3c5d','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'51836613DF3CAB077BCC417B448DFF98CEC5C78556C1E5432B12F41350670883',X'31BEF645C8EE865F3D6F99AD28D2D02CBBDD4103483A3F09BA5BCFEE9B82D7CC');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','cac85a6aa6404ca7991de5d11b4f3c5d','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'C7D611A02263E79A73463AF668358D91488605E97B2776DB01186C926C5692C6',X'A7F8C3526728C4BCF196A93E2A47CFB3518B5BCF553AAECBC0D8B5F36CF8D7EB');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','cac85a6aa6404ca7991de5d11b4f3c5d','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'AEABB523C3258ECA2954850C9A1E9AB7115684DC85EB55ECD4FD3735D6F03A5C',X'7FD17A186A9E8A9AC2C8FBD8982356F126068CC22A1FD236F03A12B21C8798DF');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','cac85a6aa6404ca7991de5d11b4f3c5d','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'54D573E996F7730F368D35D79A1697B213C6A572E42B8FE07E1A0519E5D5EF17',X'6C66E91A5EA1DD8116318ED4735EF3109ECFF86AEBB38BD7D84D1F30943FA447');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"A"}',NULL,X'',X'AEC2A2E106E04332C26524F066B281825CF525B156675058E867EFAC38613B76');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"B"}',NULL,X'',X'35A5F7AED5B7D9125F36F231810A078BA29C0B3D22B0C0B192B54C90666DE4E8');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"A"}',NULL,X'',X'F4219A6BE810D79EF6C6F1151DF1BD203B782EE1A2768FB5CBE54D3E6F806FC3');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"B"}',NULL,X'',X'131AD37E54932227A37E60154A8A4670BB378AFB2C0F70C24BBDCEF6335596F5');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"A"}',NULL,X'',X'C068B3F133BB75F2AC56251B0705B8B8CF1A739BD6A6E7B5AA05E0A3CE0BF8E4');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"B"}',NULL,X'',X'303AA122E6DAA8BA6EC805089AB02FA8156A98E872BE17EAF8691E5358F331A6');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"A"}',NULL,X'',X'0F66BBBF60E5DEF274B204AE9C5B98546F36FB56337F9161699805C0693CD254');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-22T22:47:39.888184Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','cac85a6aa6404ca7991de5d11b4f3c5d','{"kit":"B"}',NULL,X'',X'F0FE6CEAB85D13D1440ECDA90F3883294C887A4D09ADB5521D8B75B659B9F26E');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-22T22:47:39.907525Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','c9cfbab77f65419d81387ada6f321f9f','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'2F0662E8AF4F49B9AF251D3205731F5290D4ECB89C2F4B5143B4F7F8F5E3E97C',X'7C1B2CCE7B471139EDCC18692A91165E8769A97055E18886529AE3D868927079');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','9bfd9daf41ab4166a2cd50ee01e124bf','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'59307B47F809CDE661CC92CE95693901ECFE082A5B5C9687CEE0390A06EAA2F7',X'ED41E562730F4922F811809F774C498F06A1DBBFB2088BF7FB415C9D470ED073',X'FD9AD69243BD9784437525D4665766C5AC0055D0445CD570BA01AB69FB662488');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'F45172E08EDCE4383F58E3BD893CBCDDF44072DE6ADFB5874CF025D6FEDE2828',X'54D486991A717B43E53F372552EC9D92D99555BC1F31C442FB1A988D74C6048F');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'7B1C192F3DBB9AB0BFAA5C13CB13C4094A0AF7F5D0E707944A1F955EACDBEDE4',X'B25F7874AC813AD1BA841AAD237E6628C49CBB45EAD0359D1F6D1AD6CF262A92');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'BBCBED4F7755052B588B9939878E537EA13A8980B5702E99C0CB55489E0B0480',X'CE0C55CDB57839F6940980BE0F9325CBA474D1E6E2E81E70782453360ADDDD8D');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'844DD8E4A762115AF4EAA5001303FBA3B967C56D3B30FD29B0356C74FB35ACAE',X'9B99D078CE4774667E5F0CE5CE0706E031667417A05B9401024A904A086C48F7');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'58F0DF2082F4E3BE12ACD47E76519A937F45662BFF431EBB3415F76D459F169E',X'D5C4ED70ED4E41A99A975EA4734DB31FC2A4C714F548FC066FC1F81C44A9CCC7');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'CD9ACB85B9B6EE28F0B152E67D438C161C2965CF5839FD2C717DD911EF241E5C',X'51756642A9B80453E059135BF2EF3E77E542CB8E5B8246F7BE859DD67AFF4ABA');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'87FE384A14518088F40AED99EFB94F03DD1D0B3D5A6876FA136CB75E14128665',X'F0DBAC5E19C6AFF43445BF74FE4AA8A57395B509355F31CA06B126DADCF80182');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'5E8701C03E16ACC9CA6872E6D8189939E051D7B9E81268CF7E4B07057E327D3D',X'DEF70C81166A3DA636194BB6BB950DCAA7BAE8488ECFED478CBCA30F659B31F1');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'1E94F7F5F032162C3F5BED8160ABA6DB660DE9D1CD48ADD51ACBF3BB07A2E6FF',X'F974DAE806E1594F757DCB5FEEDF690508E5033F90D07B07A2F212E394827EF4');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-22T22:47:39.931448Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'9bfd9daf41ab4166a2cd50ee01e124bf','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'5536D06A6E241EE37F073B3B8E02C508E7A1FEC75CDCC377FF97A5A9ED97098E',X'AD731F63CCED6CCBCA894CBCABA156EAF76D427002691C22498D3092A9C696D5');
INSERT INTO "journal" VALUES(287,'T-0000001-B',1,'2026-11-22T22:47:39.963206Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','ea36b5c7762345f4a77bd03ba6e7483f','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'A2BB9214929C02C8E3BEE0B601AB4D788FD1041A1024E1A6BAAE6E83C8D0B9D1');
INSERT INTO "journal" VALUES(288,'A-0000001-S',4,'2026-11-22T22:47:39.965377Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','15c46b9ce7c94ccba7828db4c4eae24d','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'70F8631DF346E8EBCF78DEBBEE3A28E3908A40DE3CCD1D3D727806A09D0B6F3A',X'3F875F1E8731A7C26B5042506830ABD40CD23A91C4D8E45AED441A03CFEA08BF',X'50FAE4FCB5F9C4D2D044880031C29A20ECD4CCCDCA5163044D183AAEA447B4AB');
INSERT INTO "journal" VALUES(289,'T-0000001-B',2,'2026-11-22T22:47:39.965377Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','15c46b9ce7c94ccba7828db4c4eae24d','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'A2BB9214929C02C8E3BEE0B601AB4D788FD1041A1024E1A6BAAE6E83C8D0B9D1',X'539C4610BDFB583E75DAC666D75A3604C0ADD3D2EF82B5BEFEA078846C77A567');
INSERT INTO "journal" VALUES(290,'K-0000019-1',1,'2026-11-22T22:47:39.992972Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','6cee8d35384c4140841654c8d72577be','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'9315A2B45D7EA58F13C14CFBC24D6F62C212B89AB65200D3937C2A2A010CABE6');
INSERT INTO "journal" VALUES(291,'K-0000019-1',2,'2026-11-22T22:47:39.992972Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','6cee8d35384c4140841654c8d72577be','{}',NULL,X'9315A2B45D7EA58F13C14CFBC24D6F62C212B89AB65200D3937C2A2A010CABE6',X'CB714A66185AFF3470E773F354A11C23B37C1C34086CFA8CBF4AD6C5136C488E');
INSERT INTO "journal" VALUES(292,'K-0000001-L',10,'2026-11-22T22:47:39.992972Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','6cee8d35384c4140841654c8d72577be','{"parcel":"K-0000019-1"}',NULL,X'FD9AD69243BD9784437525D4665766C5AC0055D0445CD570BA01AB69FB662488',X'E8A1D3CC7A34E6ECFD2F381F4B072A275ABE7A312C2EEAB84A769FE293724ED8');
INSERT INTO "journal" VALUES(293,'K-0000003-H',9,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','28965e9a7a2a4c9bae28238dc3f30e2a','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'9F2B87968B758F34062FADD27B75374348042E544CF4E891819FD9A0C34D1E6B',X'42A7ECB581FEB6012F5A524C49F020C3F5A81648775C2593C799E0CFA16AA588',X'256216CDDC5AA81700CB9B2A2788CEA65B656E29AD5B8FCBBC13A76AAA71E723');
INSERT INTO "journal" VALUES(294,'Z-0000015-H',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'54D486991A717B43E53F372552EC9D92D99555BC1F31C442FB1A988D74C6048F',X'F0A88092B4E1A3934B0E2560910BDBCECFDF10F740DC13D9467C0A5DFB0769CA');
INSERT INTO "journal" VALUES(295,'Z-0000005-L',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'B25F7874AC813AD1BA841AAD237E6628C49CBB45EAD0359D1F6D1AD6CF262A92',X'03B5D0B7F730B32EFA0B7A7E93693F6382AA891915A7FC42576448E10F8838F6');
INSERT INTO "journal" VALUES(296,'Z-0000017-D',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'CE0C55CDB57839F6940980BE0F9325CBA474D1E6E2E81E70782453360ADDDD8D',X'0622F73766A2BF1B4DBAA2A640705BEC6736B02A31A2B3A13C507B0BCBBAF73A');
INSERT INTO "journal" VALUES(297,'Z-0000007-H',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'9B99D078CE4774667E5F0CE5CE0706E031667417A05B9401024A904A086C48F7',X'EBE27E11DA2CB82F692A4CF75ABFA77A7F23D5F9B67EBA28255C28C3BF299188');
INSERT INTO "journal" VALUES(298,'Z-0000013-L',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'D5C4ED70ED4E41A99A975EA4734DB31FC2A4C714F548FC066FC1F81C44A9CCC7',X'E121EB388A91A950D439AF3EACCA9ABA470FCAC575745603C58F3BAA4C16FE66');
INSERT INTO "journal" VALUES(299,'Z-0000003-P',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'51756642A9B80453E059135BF2EF3E77E542CB8E5B8246F7BE859DD67AFF4ABA',X'6444CE172819EB8B54A0CDF1CCFD0EEDFC863612BAA7738E5F05F22E627E9E44');
INSERT INTO "journal" VALUES(300,'Z-0000019-9',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'F0DBAC5E19C6AFF43445BF74FE4AA8A57395B509355F31CA06B126DADCF80182',X'077890B3339523ACC39F7F2DBA2F5DAACC714E68B7CE1B6DD8EBB7D331660307');
INSERT INTO "journal" VALUES(301,'Z-0000009-D',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'DEF70C81166A3DA636194BB6BB950DCAA7BAE8488ECFED478CBCA30F659B31F1',X'EA1FE1811DD0745DF5D6FC5B0676168821DB8DDFFE6E022B32EB0887C40B2825');
INSERT INTO "journal" VALUES(302,'Z-0000011-P',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'F974DAE806E1594F757DCB5FEEDF690508E5033F90D07B07A2F212E394827EF4',X'E024FA8660F0A9A3C5EBD3EC0A8E3200802800811F331A5985FCB5EF93C4D2B5');
INSERT INTO "journal" VALUES(303,'Z-0000001-T',5,'2026-11-22T22:47:40.011063Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'28965e9a7a2a4c9bae28238dc3f30e2a','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'AD731F63CCED6CCBCA894CBCABA156EAF76D427002691C22498D3092A9C696D5',X'6E08A49D1697061E0B913804520B83B7BED244988B031A25830DBC8F04100D2C');
INSERT INTO "journal" VALUES(304,'K-0000003-H',10,'2026-11-22T22:47:40.022037Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','fed39fbededb4c5e95062c806acf8420','{}',X'2AF4C35C900D40DEE6E9D981519E09505AAADED580302DE1634A1CD58C7D9231',X'256216CDDC5AA81700CB9B2A2788CEA65B656E29AD5B8FCBBC13A76AAA71E723',X'11FB03DA5E9E7AB9D7FB19A30902F6FE579C99BB3F0F351F9BA358075E543FE6');
INSERT INTO "journal" VALUES(305,'A-0000014-I',2,'2026-11-22T22:47:40.027119Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','aa53957ab51f45198eb399b0aa01b0ee','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'020455C4C565AA5BAA28FB88780D099C31D98A18742B3A5B6B435F36F0846E6F',X'A144300EB7263B7397A144B12221F4118EB12CB5F6D1287F3D1D02EF519882E9');
INSERT INTO "journal" VALUES(306,'Q-0000002-Z',1,'2026-11-22T22:47:40.032241Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','35c76aba0ef845e6a956c3de01514c4a','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'38F0798A48EAE94A764C2C98611524CEB07BF00DFE0EB4635A4DE6B1DE4B56A7',X'',X'9164C0EEFC6090520A50DE249664E8081C96EF8751D064BBC61245AC331CE8CE');
INSERT INTO "journal" VALUES(307,'Q-0000002-Z',2,'2026-11-22T22:47:40.032241Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','35c76aba0ef845e6a956c3de01514c4a','{"caller":"consumer"}',NULL,X'9164C0EEFC6090520A50DE249664E8081C96EF8751D064BBC61245AC331CE8CE',X'81ED414ED1A0F941775D388271CC4D5ADF9FB14C809FE5D577C244701C0B872C');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',3,'2026-11-22T22:47:40.032241Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','35c76aba0ef845e6a956c3de01514c4a','{"category":"points","faq":"consumer"}',X'B7F432ACFE243FDF422F1C1A552E279C482953A7F3911285F4BEE97F47FECF3F',X'81ED414ED1A0F941775D388271CC4D5ADF9FB14C809FE5D577C244701C0B872C',X'FC66EF770E9A88C837A7FE5213CF35D238DC7CE5C0F60319678AC77F4A04DF7F');
INSERT INTO "journal" VALUES(309,'Q-0000003-X',1,'2026-11-22T22:47:40.035743Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','e891032e71de4d94968453578f524b60','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'B614804FCAAB9EFBCD9576E81E7CCCE211254BBCB548F64B2203D4A83A4CECFF',X'',X'84215AE3792A64F2A8B741B614A75E1C2AB00651349395D273B0B4DF6A754C3F');
INSERT INTO "journal" VALUES(310,'Q-0000003-X',2,'2026-11-22T22:47:40.035743Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','e891032e71de4d94968453578f524b60','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'6B13CFD56E3C5ABBFB9A27983F71A0FEBE234BA02BEBD7AA25A708802401C18D',X'84215AE3792A64F2A8B741B614A75E1C2AB00651349395D273B0B4DF6A754C3F',X'3967D5BEFC22D640DC76CCC562C1D2FCE05BAFB6A057C115F81909EE92EFE61B');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',3,'2026-11-22T22:47:40.035743Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','e891032e71de4d94968453578f524b60','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'3967D5BEFC22D640DC76CCC562C1D2FCE05BAFB6A057C115F81909EE92EFE61B',X'863E51923D453CAACFFD0515372FD7021BCE48C30AD144F30DFD381A2E2AE074');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',4,'2026-11-22T22:47:40.035743Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','e891032e71de4d94968453578f524b60','{"category":"status"}',X'18C2875B14932A513760CDA5B20A09031B45A35AEE66E9FF65BF49BE6D5C398D',X'863E51923D453CAACFFD0515372FD7021BCE48C30AD144F30DFD381A2E2AE074',X'FC04BD6651429B3E42CACB4B3EB4B5E993F21427428CECAFF5B68BBDBE9362F7');
INSERT INTO "journal" VALUES(313,'K-0000011-H',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'AEC2A2E106E04332C26524F066B281825CF525B156675058E867EFAC38613B76',X'FE59C60CE4870E71F1B6B03F3153C5A3E3D3F5433887CF448EB9496EEF285FF0');
INSERT INTO "journal" VALUES(314,'K-0000012-F',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'35A5F7AED5B7D9125F36F231810A078BA29C0B3D22B0C0B192B54C90666DE4E8',X'564718EDCF91E9026E9ED0B512825E3C3A591F391F58720927912348A0A066D0');
INSERT INTO "journal" VALUES(315,'K-0000013-D',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'F4219A6BE810D79EF6C6F1151DF1BD203B782EE1A2768FB5CBE54D3E6F806FC3',X'85DD1A256EE77791C170E7186B0F8B209447E62C8A7603B1E634392D3F651C8A');
INSERT INTO "journal" VALUES(316,'K-0000014-B',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'131AD37E54932227A37E60154A8A4670BB378AFB2C0F70C24BBDCEF6335596F5',X'8C8F8196741092D9A2561FBE8B0D6909073E9307432F54257ABB5A05AFB75E37');
INSERT INTO "journal" VALUES(317,'K-0000015-9',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'C068B3F133BB75F2AC56251B0705B8B8CF1A739BD6A6E7B5AA05E0A3CE0BF8E4',X'58D13E4463C8E0A5A3AB5A15009C85CFA5063FBA9AB02EE88F5D9BD694665B9E');
INSERT INTO "journal" VALUES(318,'K-0000016-7',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'303AA122E6DAA8BA6EC805089AB02FA8156A98E872BE17EAF8691E5358F331A6',X'305FB97BBF2EB1F5D1458CCE17D1BEBFC80C6ABFE5958B10DB24B79CC2C5BEB2');
INSERT INTO "journal" VALUES(319,'K-0000017-5',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'0F66BBBF60E5DEF274B204AE9C5B98546F36FB56337F9161699805C0693CD254',X'3259427593E8423452CFDBF4F6D1358AE36F5DF50332C9FD31B321181030BF75');
INSERT INTO "journal" VALUES(320,'K-0000018-3',2,'2026-11-22T22:47:40.043573Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d88d7a36fd844140bdde047bc8ce9eff','{}',NULL,X'F0FE6CEAB85D13D1440ECDA90F3883294C887A4D09ADB5521D8B75B659B9F26E',X'BB830EB109CD16EDE043142F8B4813ABAF1C10C73A619DC5A0012AA620AC834D');
INSERT INTO "journal" VALUES(321,'W-0000003-G',1,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','186d9bb9589d4542b819ccee2baf63ec','{"kit":"A"}',NULL,X'',X'0671447CFD182BD48F3219E367D156579DC289C66C6FF9425E5B4E583E59FDFC');
INSERT INTO "journal" VALUES(322,'K-0000011-H',3,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G"}',NULL,X'FE59C60CE4870E71F1B6B03F3153C5A3E3D3F5433887CF448EB9496EEF285FF0',X'D26BFF2C8D7097809220FF87B6D00126F4D0FF65F69F722EA81DE32C11C1B1A4');
INSERT INTO "journal" VALUES(323,'K-0000013-D',3,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G"}',NULL,X'85DD1A256EE77791C170E7186B0F8B209447E62C8A7603B1E634392D3F651C8A',X'95FDF71FE4568CA5814CBE2A3F0AA44A7FE18A84FD6511D63C66DE0068DDC6E2');
INSERT INTO "journal" VALUES(324,'K-0000015-9',3,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G"}',NULL,X'58D13E4463C8E0A5A3AB5A15009C85CFA5063FBA9AB02EE88F5D9BD694665B9E',X'A58F95BEBCDC9A9DAEEADC82ADB34845A9496E3B2E27DAB4C612ED8FA69831C2');
INSERT INTO "journal" VALUES(325,'K-0000017-5',3,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G"}',NULL,X'3259427593E8423452CFDBF4F6D1358AE36F5DF50332C9FD31B321181030BF75',X'5EBD688212648E0A6FE6ACD896BC4E0025C5F819ECED829934CE12649DB7612F');
INSERT INTO "journal" VALUES(326,'K-0000019-1',3,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G"}',NULL,X'CB714A66185AFF3470E773F354A11C23B37C1C34086CFA8CBF4AD6C5136C488E',X'B3E2019D0C98B66367D339DD9D56076142D6B9C713B9041054BF164B5CB16C5F');
INSERT INTO "journal" VALUES(327,'Z-0000015-H',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'F0A88092B4E1A3934B0E2560910BDBCECFDF10F740DC13D9467C0A5DFB0769CA',X'1F71A4273E930B655EBB9B30807488A27F5D1EC4A74E5546602E6BF5E0A01250');
INSERT INTO "journal" VALUES(328,'Z-0000005-L',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'03B5D0B7F730B32EFA0B7A7E93693F6382AA891915A7FC42576448E10F8838F6',X'B5B2BA531A10DB2591402192C742C7BB54810C8E7012E0F3628FE4EEC9188AAE');
INSERT INTO "journal" VALUES(329,'Z-0000017-D',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'0622F73766A2BF1B4DBAA2A640705BEC6736B02A31A2B3A13C507B0BCBBAF73A',X'1CA52A918740EB336D5A66E43E599E92F9F7B5A0DB1AF6ADBFB6C85109A4685D');
INSERT INTO "journal" VALUES(330,'Z-0000007-H',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'EBE27E11DA2CB82F692A4CF75ABFA77A7F23D5F9B67EBA28255C28C3BF299188',X'038E07825BF97D29B398B5E00771C9177D4272D004F071B7EAE34D06A8671DDB');
INSERT INTO "journal" VALUES(331,'Z-0000013-L',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'E121EB388A91A950D439AF3EACCA9ABA470FCAC575745603C58F3BAA4C16FE66',X'2B028DF5CF609970141FF6BACF5A1FF31121C26AA8D2D058D7A8B1FE8D8E6E5C');
INSERT INTO "journal" VALUES(332,'Z-0000003-P',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'6444CE172819EB8B54A0CDF1CCFD0EEDFC863612BAA7738E5F05F22E627E9E44',X'532303FF573055810F002A13CE5669D0D32B3E2C445E68BA831C1F43F4587F9D');
INSERT INTO "journal" VALUES(333,'Z-0000019-9',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'077890B3339523ACC39F7F2DBA2F5DAACC714E68B7CE1B6DD8EBB7D331660307',X'0305D490A2F205074A60A44C65E8191AB84ADC4BD3AECEA6147F4B4E9DCEB0D2');
INSERT INTO "journal" VALUES(334,'Z-0000009-D',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'EA1FE1811DD0745DF5D6FC5B0676168821DB8DDFFE6E022B32EB0887C40B2825',X'4853524901EF777ACED717DB24DF6E8FE3B1D535E6F2B3B3389F7BB4B2ED90E9');
INSERT INTO "journal" VALUES(335,'Z-0000011-P',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'E024FA8660F0A9A3C5EBD3EC0A8E3200802800811F331A5985FCB5EF93C4D2B5',X'8893C8F3EBC5BC838D2C0D3E87CA22C41377548516CBEF93063D27BA5BC66F53');
INSERT INTO "journal" VALUES(336,'Z-0000001-T',6,'2026-11-22T22:47:40.063951Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'186d9bb9589d4542b819ccee2baf63ec','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'6E08A49D1697061E0B913804520B83B7BED244988B031A25830DBC8F04100D2C',X'A55DD577E9EE4915424CEE40B82D3CD3CBBE3739FDE300288FEFD637EA8B58D1');
INSERT INTO "journal" VALUES(337,'K-0000011-H',4,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','288b016050b740d8b1d2b7f1b9a654b1','{"batch":"W-0000003-G"}',NULL,X'D26BFF2C8D7097809220FF87B6D00126F4D0FF65F69F722EA81DE32C11C1B1A4',X'D43528305544EBD5D99B3A54D5A183E8B647632134F31777FF84E0B2D076D78C');
INSERT INTO "journal" VALUES(338,'K-0000013-D',4,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','288b016050b740d8b1d2b7f1b9a654b1','{"batch":"W-0000003-G"}',NULL,X'95FDF71FE4568CA5814CBE2A3F0AA44A7FE18A84FD6511D63C66DE0068DDC6E2',X'B90113DC2981C612923BC08B9DD4F778FAEC1BC35219B51C0983B26A6A901660');
INSERT INTO "journal" VALUES(339,'K-0000015-9',4,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','288b016050b740d8b1d2b7f1b9a654b1','{"batch":"W-0000003-G"}',NULL,X'A58F95BEBCDC9A9DAEEADC82ADB34845A9496E3B2E27DAB4C612ED8FA69831C2',X'DEA982EC296BA4C6ECBCB2A2290ACDB7E06A9AB398D285DE99B2A8421F7287AD');
INSERT INTO "journal" VALUES(340,'K-0000017-5',4,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','288b016050b740d8b1d2b7f1b9a654b1','{"batch":"W-0000003-G"}',NULL,X'5EBD688212648E0A6FE6ACD896BC4E0025C5F819ECED829934CE12649DB7612F',X'F1D1981FC0D66CA6FF6DE9B4104344E89E4F5AF0652CAA6EC246F546CE3350A5');
INSERT INTO "journal" VALUES(341,'K-0000019-1',4,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','288b016050b740d8b1d2b7f1b9a654b1','{"batch":"W-0000003-G"}',NULL,X'B3E2019D0C98B66367D339DD9D56076142D6B9C713B9041054BF164B5CB16C5F',X'52C3C0C2C64C424126DA58298DB04A841008445B17E7CDC7210719801ACDEB91');
INSERT INTO "journal" VALUES(342,'W-0000003-G',2,'2026-11-22T22:47:40.081100Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','288b016050b740d8b1d2b7f1b9a654b1','{"parcels":5}',NULL,X'0671447CFD182BD48F3219E367D156579DC289C66C6FF9425E5B4E583E59FDFC',X'BB19A9840AE4ED5ECD0FA7098B21D896B1247A92BC4AEDBCA478D6CC7B33B628');
INSERT INTO "journal" VALUES(343,'K-0000011-H',5,'2026-11-22T22:47:40.090869Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','09fb3295b2164646a7f50ca1b8959595','{"batch":"W-0000003-G"}',NULL,X'D43528305544EBD5D99B3A54D5A183E8B647632134F31777FF84E0B2D076D78C',X'7F35029A5BA8352CA95978A784B50640F8993CC6EB9C672B63A0576B48B6E12C');
INSERT INTO "journal" VALUES(344,'K-0000013-D',5,'2026-11-22T22:47:40.090869Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','09fb3295b2164646a7f50ca1b8959595','{"batch":"W-0000003-G"}',NULL,X'B90113DC2981C612923BC08B9DD4F778FAEC1BC35219B51C0983B26A6A901660',X'07209449C5727F1F208D1E425A10A0B3E2E262A4B1D282FFDA7755672D83AA59');
INSERT INTO "journal" VALUES(345,'K-0000015-9',5,'2026-11-22T22:47:40.090869Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','09fb3295b2164646a7f50ca1b8959595','{"batch":"W-0000003-G"}',NULL,X'DEA982EC296BA4C6ECBCB2A2290ACDB7E06A9AB398D285DE99B2A8421F7287AD',X'4D93ED536B1A289B94C4ECA7806CF0E4C4E1935188C0E47E014F90AD0E1D8820');
INSERT INTO "journal" VALUES(346,'K-0000017-5',5,'2026-11-22T22:47:40.090869Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','09fb3295b2164646a7f50ca1b8959595','{"batch":"W-0000003-G"}',NULL,X'F1D1981FC0D66CA6FF6DE9B4104344E89E4F5AF0652CAA6EC246F546CE3350A5',X'36C124E6D558F2C5968675FE86D195331B06AA286219A804CA243A21915E01DB');
INSERT INTO "journal" VALUES(347,'K-0000019-1',5,'2026-11-22T22:47:40.090869Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','09fb3295b2164646a7f50ca1b8959595','{"batch":"W-0000003-G"}',NULL,X'52C3C0C2C64C424126DA58298DB04A841008445B17E7CDC7210719801ACDEB91',X'A54A173136C4416A3552738495642C070A5B056BE75851BDC521425C7461C9D1');
INSERT INTO "journal" VALUES(348,'Z-0000015-H',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'1F71A4273E930B655EBB9B30807488A27F5D1EC4A74E5546602E6BF5E0A01250',X'258A7EB3F4739B851ECA12B7AC8A97A98443B216A264EA05D39377B64CEEE9B0');
INSERT INTO "journal" VALUES(349,'Z-0000005-L',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'B5B2BA531A10DB2591402192C742C7BB54810C8E7012E0F3628FE4EEC9188AAE',X'2EDAB2C462055284F4D3FE0BCA0B78DA81D44FDD189A2276D77C602A0E3A0146');
INSERT INTO "journal" VALUES(350,'Z-0000017-D',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'1CA52A918740EB336D5A66E43E599E92F9F7B5A0DB1AF6ADBFB6C85109A4685D',X'7C9C2AF473A8AE4C4F35FD98A5005916C0B2C196BA4A018C47969BCA0EA4E7E5');
INSERT INTO "journal" VALUES(351,'Z-0000007-H',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'038E07825BF97D29B398B5E00771C9177D4272D004F071B7EAE34D06A8671DDB',X'57D87C715464B9C1E61A71439FB0148984532B71B8109CFE31C6432D33149F3E');
INSERT INTO "journal" VALUES(352,'Z-0000013-L',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'2B028DF5CF609970141FF6BACF5A1FF31121C26AA8D2D058D7A8B1FE8D8E6E5C',X'B7E60038E4CE7EFB79F87AC96D3F56EBB78E9C431284D7C5D539FD50B101A117');
INSERT INTO "journal" VALUES(353,'Z-0000003-P',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'532303FF573055810F002A13CE5669D0D32B3E2C445E68BA831C1F43F4587F9D',X'D919BB3455A6541896262386E1A8094F861BDCA759D68E4F5C1F602795331049');
INSERT INTO "journal" VALUES(354,'Z-0000019-9',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'0305D490A2F205074A60A44C65E8191AB84ADC4BD3AECEA6147F4B4E9DCEB0D2',X'CAB1BDCEAC826294CE6C3FE2E8204CCD3F00EF6AA04128FFC3B7D124F429F9DA');
INSERT INTO "journal" VALUES(355,'Z-0000009-D',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'4853524901EF777ACED717DB24DF6E8FE3B1D535E6F2B3B3389F7BB4B2ED90E9',X'BA48238CC3769D38B388963EDB0C49895218FC29B19F420375F2634BD73BCE89');
INSERT INTO "journal" VALUES(356,'Z-0000011-P',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'8893C8F3EBC5BC838D2C0D3E87CA22C41377548516CBEF93063D27BA5BC66F53',X'13A427A2A2E2A946F450D1DCBB92E268296FF11A875DB2B54FBAAE54782227D5');
INSERT INTO "journal" VALUES(357,'Z-0000001-T',7,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'bbf7c7ae86d84c9d9d565f9bd76be4a0','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'A55DD577E9EE4915424CEE40B82D3CD3CBBE3739FDE300288FEFD637EA8B58D1',X'4762A54BCCF8EC2AC903826950980A651F2202F4EB118469EEA9DEE1367F6586');
INSERT INTO "journal" VALUES(358,'W-0000003-G',3,'2026-11-22T22:47:40.095082Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','bbf7c7ae86d84c9d9d565f9bd76be4a0','{"parcels":5}',NULL,X'BB19A9840AE4ED5ECD0FA7098B21D896B1247A92BC4AEDBCA478D6CC7B33B628',X'F7CFF666CC13E6F64B14C1A0BF379807407F3FEBC45722D46D3993E1C225B40E');
INSERT INTO "journal" VALUES(359,'K-0000011-H',6,'2026-11-22T22:47:40.103581Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','8fbe68ce030a416aaa4cf3cae561e8a6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'7F35029A5BA8352CA95978A784B50640F8993CC6EB9C672B63A0576B48B6E12C',X'349B3502116B1A0AFAA0E7AAC6EADFCF6988D4FB0E96F9936AE7AFD6CA0DE5A5');
INSERT INTO "journal" VALUES(360,'K-0000013-D',6,'2026-11-22T22:47:40.103581Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','8fbe68ce030a416aaa4cf3cae561e8a6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'07209449C5727F1F208D1E425A10A0B3E2E262A4B1D282FFDA7755672D83AA59',X'90C485F25D33BE15A34A41B09DD90665BD24CDF38FD20402FD3F29E310E60930');
INSERT INTO "journal" VALUES(361,'K-0000015-9',6,'2026-11-22T22:47:40.103581Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','8fbe68ce030a416aaa4cf3cae561e8a6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'4D93ED536B1A289B94C4ECA7806CF0E4C4E1935188C0E47E014F90AD0E1D8820',X'828F9C0FC4DCA27194BB661C450ABB8CF2E7B0DD9FAF9F6AD8C4D5DB0ACCEFB8');
INSERT INTO "journal" VALUES(362,'K-0000017-5',6,'2026-11-22T22:47:40.103581Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','8fbe68ce030a416aaa4cf3cae561e8a6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'36C124E6D558F2C5968675FE86D195331B06AA286219A804CA243A21915E01DB',X'A36AFDF015DAD2D224015E5B36BD7A65B1443633F6598A01CB7FC74869298173');
INSERT INTO "journal" VALUES(363,'K-0000019-1',6,'2026-11-22T22:47:40.103581Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','8fbe68ce030a416aaa4cf3cae561e8a6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'A54A173136C4416A3552738495642C070A5B056BE75851BDC521425C7461C9D1',X'5DB3916956E98935F392B7F2195D71E67696CC53F7E1DDCDF77D1F4CCF7ED28E');
INSERT INTO "journal" VALUES(364,'W-0000003-G',4,'2026-11-22T22:47:40.113943Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','6d3c74c019d94477a60f6eeea423fdfc','{}',NULL,X'F7CFF666CC13E6F64B14C1A0BF379807407F3FEBC45722D46D3993E1C225B40E',X'4290F918223257E528E3B1A902D29F87E67FE85D207757EC03890AC3B5EFD78C');
INSERT INTO "journal" VALUES(365,'K-0000011-H',7,'2026-11-22T22:47:40.117035Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9a2aaa044be949908d23ce217b96d92a','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'349B3502116B1A0AFAA0E7AAC6EADFCF6988D4FB0E96F9936AE7AFD6CA0DE5A5',X'C88E351A37BD4EA8B4FF6C316B0128E62A9CF3239AF4870E96ED50DC1F5C46D4');
INSERT INTO "journal" VALUES(366,'K-0000013-D',7,'2026-11-22T22:47:40.117035Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9a2aaa044be949908d23ce217b96d92a','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'90C485F25D33BE15A34A41B09DD90665BD24CDF38FD20402FD3F29E310E60930',X'D9B0819746AF329F3E58A77BE9CB8E35965EF872935815BEA8F1BD3952DE96D8');
INSERT INTO "journal" VALUES(367,'K-0000015-9',7,'2026-11-22T22:47:40.117035Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9a2aaa044be949908d23ce217b96d92a','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'828F9C0FC4DCA27194BB661C450ABB8CF2E7B0DD9FAF9F6AD8C4D5DB0ACCEFB8',X'7069213BA61AA3162B995C4374BB3C11D7990EB18C147B5A811F9633A39C84A6');
INSERT INTO "journal" VALUES(368,'K-0000017-5',7,'2026-11-22T22:47:40.117035Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9a2aaa044be949908d23ce217b96d92a','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'A36AFDF015DAD2D224015E5B36BD7A65B1443633F6598A01CB7FC74869298173',X'AA752EC99974A5C1E35637F26332EC3499A1C4669C67F35443B7850383ACAF2B');
INSERT INTO "journal" VALUES(369,'K-0000019-1',7,'2026-11-22T22:47:40.117035Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','9a2aaa044be949908d23ce217b96d92a','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'5DB3916956E98935F392B7F2195D71E67696CC53F7E1DDCDF77D1F4CCF7ED28E',X'FD8E9B6286B588198E5070BBBBED35A6DEDEEEAF184E51B6201370E9163668E7');
INSERT INTO "journal" VALUES(370,'W-0000004-E',1,'2026-11-22T22:47:40.120199Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','2baa7aff585445f895084f106f96ec16','{"kit":"B"}',NULL,X'',X'9C7D33784D1117B053D6DE3AD6EAEFAD275175CB9E897A9E04C083BCFF4D4D4A');
INSERT INTO "journal" VALUES(371,'K-0000012-F',3,'2026-11-22T22:47:40.120199Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','2baa7aff585445f895084f106f96ec16','{"batch":"W-0000004-E"}',NULL,X'564718EDCF91E9026E9ED0B512825E3C3A591F391F58720927912348A0A066D0',X'0ADF48DC99DD9BDD3175D910C4C647F968D5DC5DF1B00ABEC6883F7DC8D89E12');
INSERT INTO "journal" VALUES(372,'K-0000014-B',3,'2026-11-22T22:47:40.120199Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','2baa7aff585445f895084f106f96ec16','{"batch":"W-0000004-E"}',NULL,X'8C8F8196741092D9A2561FBE8B0D6909073E9307432F54257ABB5A05AFB75E37',X'6638E9B91ACE6614A4FE6D9BD7C092576A0E5F2CD675BD069177838D4C369737');
INSERT INTO "journal" VALUES(373,'K-0000016-7',3,'2026-11-22T22:47:40.120199Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','2baa7aff585445f895084f106f96ec16','{"batch":"W-0000004-E"}',NULL,X'305FB97BBF2EB1F5D1458CCE17D1BEBFC80C6ABFE5958B10DB24B79CC2C5BEB2',X'7B24DF12075EADC17D6ABFA880670706B9C42AD22ED8C08DEA8751ECD55CC675');
INSERT INTO "journal" VALUES(374,'K-0000018-3',3,'2026-11-22T22:47:40.120199Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','2baa7aff585445f895084f106f96ec16','{"batch":"W-0000004-E"}',NULL,X'BB830EB109CD16EDE043142F8B4813ABAF1C10C73A619DC5A0012AA620AC834D',X'C24316BA669184A5700A518AA99514096764B9EBF33D613599D8C11C0372C761');
INSERT INTO "journal" VALUES(375,'K-0000012-F',4,'2026-11-22T22:47:40.131510Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','7fbf53eef823443c868796b0a758eead','{"batch":"W-0000004-E","services":"1"}',NULL,X'0ADF48DC99DD9BDD3175D910C4C647F968D5DC5DF1B00ABEC6883F7DC8D89E12',X'EEBA7D7E471C223F1028867F891559D914F466323E77810DFFF80E23880ADE9D');
INSERT INTO "journal" VALUES(376,'K-0000014-B',4,'2026-11-22T22:47:40.131510Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','7fbf53eef823443c868796b0a758eead','{"batch":"W-0000004-E","services":"1"}',NULL,X'6638E9B91ACE6614A4FE6D9BD7C092576A0E5F2CD675BD069177838D4C369737',X'FAFCC1369DB7E21983CCC90AC47510F7BA41607E6E0E326B943E0BC32815E61C');
INSERT INTO "journal" VALUES(377,'K-0000016-7',4,'2026-11-22T22:47:40.131510Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','7fbf53eef823443c868796b0a758eead','{"batch":"W-0000004-E","services":"1"}',NULL,X'7B24DF12075EADC17D6ABFA880670706B9C42AD22ED8C08DEA8751ECD55CC675',X'7FBAB136DEC28A6D769B6D813886F9D1BA370731D080E4DB758B2A2C8AA568DF');
INSERT INTO "journal" VALUES(378,'K-0000018-3',4,'2026-11-22T22:47:40.131510Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','7fbf53eef823443c868796b0a758eead','{"batch":"W-0000004-E","services":"1"}',NULL,X'C24316BA669184A5700A518AA99514096764B9EBF33D613599D8C11C0372C761',X'28601C1E3C11E0F040D6B5B86255ACB2D236A85486F082BCEBE4676A3E4723A0');
INSERT INTO "journal" VALUES(379,'W-0000004-E',2,'2026-11-22T22:47:40.131510Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','7fbf53eef823443c868796b0a758eead','{"parcels":4}',NULL,X'9C7D33784D1117B053D6DE3AD6EAEFAD275175CB9E897A9E04C083BCFF4D4D4A',X'725C6832F2095C2472A513EFDE0349BE3094B20C0BEBEFDF6CB8BA9F10A138C8');
INSERT INTO "journal" VALUES(380,'K-0000012-F',5,'2026-11-22T22:47:40.144254Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3b56ebe459414f70955cdf8cd9532fd6','{"batch":"W-0000004-E"}',NULL,X'EEBA7D7E471C223F1028867F891559D914F466323E77810DFFF80E23880ADE9D',X'7FC629F8DFCC7571E18F39B8E33DFD0B50D057960D12D31345E84AE3E9AC9EF2');
INSERT INTO "journal" VALUES(381,'K-0000014-B',5,'2026-11-22T22:47:40.144254Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3b56ebe459414f70955cdf8cd9532fd6','{"batch":"W-0000004-E"}',NULL,X'FAFCC1369DB7E21983CCC90AC47510F7BA41607E6E0E326B943E0BC32815E61C',X'87580F85B6BC9332DBFBAF2567CA78541E0BE705DB8DF0A5AE43EA3D759168DC');
INSERT INTO "journal" VALUES(382,'K-0000016-7',5,'2026-11-22T22:47:40.144254Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3b56ebe459414f70955cdf8cd9532fd6','{"batch":"W-0000004-E"}',NULL,X'7FBAB136DEC28A6D769B6D813886F9D1BA370731D080E4DB758B2A2C8AA568DF',X'F2319E3BEE95F9A76F07BAF4CA60A92912678605D0531F5E2F0A81AB2991D5A0');
INSERT INTO "journal" VALUES(383,'K-0000018-3',5,'2026-11-22T22:47:40.144254Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3b56ebe459414f70955cdf8cd9532fd6','{"batch":"W-0000004-E"}',NULL,X'28601C1E3C11E0F040D6B5B86255ACB2D236A85486F082BCEBE4676A3E4723A0',X'290BBEB1109328D438C754D5D18D5B471B90BC89E2A5F9F52413D308474E51E5');
INSERT INTO "journal" VALUES(384,'W-0000004-E',3,'2026-11-22T22:47:40.148209Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','80e9586062b0426daa5e57872e38d370','{"parcels":4}',NULL,X'725C6832F2095C2472A513EFDE0349BE3094B20C0BEBEFDF6CB8BA9F10A138C8',X'3950AB20277ED437BAD2595BA2DA78FE2D374D03E4D0B154D2430D5EA0BAD25A');
INSERT INTO "journal" VALUES(385,'K-0000012-F',6,'2026-11-22T22:47:40.157477Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','130db04b2da14c2b99833c9d6fe11cda','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'7FC629F8DFCC7571E18F39B8E33DFD0B50D057960D12D31345E84AE3E9AC9EF2',X'6748C6131B0FC3F65103CC5DC7D45B6E818A5A4D4DF505254DA9529EA707D41B');
INSERT INTO "journal" VALUES(386,'K-0000014-B',6,'2026-11-22T22:47:40.157477Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','130db04b2da14c2b99833c9d6fe11cda','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'87580F85B6BC9332DBFBAF2567CA78541E0BE705DB8DF0A5AE43EA3D759168DC',X'FB93653A7810CEA70A6D924AE4ED15AF32116A0CB75C19139CC9FC1182C13070');
INSERT INTO "journal" VALUES(387,'K-0000016-7',6,'2026-11-22T22:47:40.157477Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','130db04b2da14c2b99833c9d6fe11cda','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'F2319E3BEE95F9A76F07BAF4CA60A92912678605D0531F5E2F0A81AB2991D5A0',X'E6D91321E3FCA4AF5BEC07A0ADCE717AD1399BCFE52E27417FF7966B06AC5393');
INSERT INTO "journal" VALUES(388,'K-0000018-3',6,'2026-11-22T22:47:40.157477Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','130db04b2da14c2b99833c9d6fe11cda','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'290BBEB1109328D438C754D5D18D5B471B90BC89E2A5F9F52413D308474E51E5',X'AA3D5DB76956C184FAA6861DBABA5E0445DEAED9E84872E583CCFEE731D0F32D');
INSERT INTO "journal" VALUES(389,'W-0000004-E',4,'2026-11-22T22:47:40.163195Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','b51e388b6b6d4f2b8bbe00833c44e337','{}',NULL,X'3950AB20277ED437BAD2595BA2DA78FE2D374D03E4D0B154D2430D5EA0BAD25A',X'E7E2EB1BE9F2D0943E562DDD21D9BE8EDC944E83BD6775AE87C53DCD6C76C4C2');
INSERT INTO "journal" VALUES(390,'K-0000012-F',7,'2026-11-22T22:47:40.167568Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','e0982b6d5cce4b5a8d33fa5245ca3801','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'6748C6131B0FC3F65103CC5DC7D45B6E818A5A4D4DF505254DA9529EA707D41B',X'50CC6689FE1359C625E518F1803FA3050AC02716D53A9954C909627B48C1CF59');
INSERT INTO "journal" VALUES(391,'K-0000014-B',7,'2026-11-22T22:47:40.167568Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','e0982b6d5cce4b5a8d33fa5245ca3801','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'FB93653A7810CEA70A6D924AE4ED15AF32116A0CB75C19139CC9FC1182C13070',X'3BAAFE7E1F8E6577E3BA9E519838605D7E76564644988CD0FFE89AF4E18A4689');
INSERT INTO "journal" VALUES(392,'K-0000016-7',7,'2026-11-22T22:47:40.167568Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','e0982b6d5cce4b5a8d33fa5245ca3801','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'E6D91321E3FCA4AF5BEC07A0ADCE717AD1399BCFE52E27417FF7966B06AC5393',X'693A7B657BA987EF1E4C75F3F647411D3211B66CEAFE8993BC7B1C4404C38FAB');
INSERT INTO "journal" VALUES(393,'K-0000018-3',7,'2026-11-22T22:47:40.167568Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','e0982b6d5cce4b5a8d33fa5245ca3801','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'AA3D5DB76956C184FAA6861DBABA5E0445DEAED9E84872E583CCFEE731D0F32D',X'8EB974CC0132C3A3DCDD66C139F406CD81784C4C00449F96456123268A3B78AF');
INSERT INTO "journal" VALUES(394,'K-0000019-1',8,'2026-11-22T22:47:40.175710Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','1be7887ebac344338b1d7634d8d85e55','{"on":"2020-01-01"}',NULL,X'FD8E9B6286B588198E5070BBBBED35A6DEDEEEAF184E51B6201370E9163668E7',X'FC78C3C4304F06ACFA739563E514D2DE138C3497B246F6149CF362215B4E29D2');
INSERT INTO "journal" VALUES(395,'A-0000017-C',2,'2026-11-22T22:47:40.181096Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','336eaca2925b4e8880dea58899a7b6a9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'CF31186A3009297A1265740C2F1D1FA3E14F4678F7BF83872A30A73385AB2A43',X'2F23FF7B7E719E13D800A03B4570F705A60DE565E8CF4F4ACCD82B3B8EEBA6AE');
INSERT INTO "journal" VALUES(396,'K-0000011-H',8,'2026-11-22T22:47:40.186991Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','581b60fc97fc4f9d8ed7f00e058b94f9','{"on":"2019-12-31"}',NULL,X'C88E351A37BD4EA8B4FF6C316B0128E62A9CF3239AF4870E96ED50DC1F5C46D4',X'41F4D7AEEDA57CF30D5C74C7002E3086805A4034E2AC9B34067FE63CDC05A69F');
INSERT INTO "journal" VALUES(397,'K-0000013-D',8,'2026-11-22T22:47:40.186991Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','581b60fc97fc4f9d8ed7f00e058b94f9','{"on":"2019-12-31"}',NULL,X'D9B0819746AF329F3E58A77BE9CB8E35965EF872935815BEA8F1BD3952DE96D8',X'81C65AFE113C1401162E193F7820CFA0FB4746E4DFB52BAB64ECBC3165C0FC03');
INSERT INTO "journal" VALUES(398,'K-0000015-9',8,'2026-11-22T22:47:40.186991Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','581b60fc97fc4f9d8ed7f00e058b94f9','{"on":"2019-12-31"}',NULL,X'7069213BA61AA3162B995C4374BB3C11D7990EB18C147B5A811F9633A39C84A6',X'F8AB2523A0D1CB2E62AF8156A3D18F5D65DE898A8D8F629EE8411E1061FB738E');
INSERT INTO "journal" VALUES(399,'K-0000017-5',8,'2026-11-22T22:47:40.186991Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','581b60fc97fc4f9d8ed7f00e058b94f9','{"on":"2019-12-31"}',NULL,X'AA752EC99974A5C1E35637F26332EC3499A1C4669C67F35443B7850383ACAF2B',X'F8CBBC8B51F76F6A0F91E80441763F70199059B1F9ED765CE1F058317A2D6EA6');
INSERT INTO "journal" VALUES(400,'K-0000018-3',8,'2026-11-22T22:47:40.194754Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','b9a9fade70854d46b983d2f597095887','{"on":"2020-01-01"}',NULL,X'8EB974CC0132C3A3DCDD66C139F406CD81784C4C00449F96456123268A3B78AF',X'EB56FAEFA38D988BE05BDD74860045CF2BB760BC8A3D6BE8F6D8FA0FF8FC0F58');
INSERT INTO "journal" VALUES(401,'K-0000012-F',8,'2026-11-22T22:47:40.197982Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','754526d2232a4b0985fd8ae87a6a6b0d','{"on":"2019-12-31"}',NULL,X'50CC6689FE1359C625E518F1803FA3050AC02716D53A9954C909627B48C1CF59',X'BE747149D1629951E39B17BD4C4C1822978A8BAC05F4F16F2E56F7DD2B4C2D45');
INSERT INTO "journal" VALUES(402,'K-0000014-B',8,'2026-11-22T22:47:40.197982Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','754526d2232a4b0985fd8ae87a6a6b0d','{"on":"2019-12-31"}',NULL,X'3BAAFE7E1F8E6577E3BA9E519838605D7E76564644988CD0FFE89AF4E18A4689',X'C3160830D17CF7200BC09F59D43084942EFCBCF99496777E10A57FA00165A771');
INSERT INTO "journal" VALUES(403,'K-0000016-7',8,'2026-11-22T22:47:40.197982Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','754526d2232a4b0985fd8ae87a6a6b0d','{"on":"2019-12-31"}',NULL,X'693A7B657BA987EF1E4C75F3F647411D3211B66CEAFE8993BC7B1C4404C38FAB',X'E12936B224EE5BF4F491CC846A081F8FA09CB96903EA6F53001D2C1051BBFEB2');
INSERT INTO "journal" VALUES(404,'B-0000009-F',1,'2026-11-22T22:47:40.202601Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','854bae50f5ee4c19892881186e1d667f','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'23F8006A48EBBB5CC9EF3BF407BE36B83BCE53212C1F31E9E907BBFF329A722E');
INSERT INTO "journal" VALUES(405,'A-0000020-M',1,'2026-11-22T22:47:40.202601Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','854bae50f5ee4c19892881186e1d667f','{"batch":9,"programme":1,"row":2}',NULL,X'',X'70C9DA6C4B3251DCE689BEAD309A0B44A957D3D302450C2B5A0618D904F04B5E');
INSERT INTO "journal" VALUES(406,'A-0000021-K',1,'2026-11-22T22:47:40.202601Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','854bae50f5ee4c19892881186e1d667f','{"batch":9,"programme":1,"row":3}',NULL,X'',X'C296B416807009805457F3AB8ADB3C27300ED76EA2F72DEA2A7FFDD49DD1D02E');
INSERT INTO "journal" VALUES(407,'A-0000022-I',1,'2026-11-22T22:47:40.202601Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','854bae50f5ee4c19892881186e1d667f','{"batch":9,"programme":1,"row":5}',NULL,X'',X'A3126FD13C616163AB16052CD6C369B8B974FAA196B8F624F318F2B3F4D4140F');
INSERT INTO "journal" VALUES(408,'A-0000019-8',2,'2026-11-22T22:47:40.222753Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','dc16790607284457acb449c9cace3477','{"programme":1,"reasons":["size"]}',NULL,X'0D3B4B2D1D4AB556F4764E65C2970E470BE9E2511C8767218047D8EED2E0801C',X'C4F7FE188A6847EBC1B479C1C17E6F95029A1C4022B733ABA6876D0BAB5FBAFA');
INSERT INTO "journal" VALUES(409,'A-0000018-A',2,'2026-11-22T22:47:40.233299Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','d25b47cff2574811b8c88f59b614a3a4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'78053447F02AFC4E8AFCB56CE27A8B0258A11088A6A98D7550EC592F8C99DB96',X'5D28D3449C7C7431DB7BC29686EE00282B8D373B48F0456BA625038674AC9326');
INSERT INTO "journal" VALUES(410,'A-0000016-E',2,'2026-11-22T22:47:40.238001Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','0d23b31dac7a458285404310ad18cf0c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'95467EFFF7177785341165847902059458C76C7389BF8C594208C34B963A7944',X'91EB152BA2E2AB43BC238B9984FAA6246FB3B3C2019E21E81B377DF1919AF13D');
INSERT INTO "journal" VALUES(411,'A-0000022-I',2,'2026-11-22T22:47:40.243173Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','f631dae341d247c093d7e873e57a0a75','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'A3126FD13C616163AB16052CD6C369B8B974FAA196B8F624F318F2B3F4D4140F',X'40859C856E403452EC6FC3A46E506F6AD862EF24D0B71CDC41EC0E9A61055C77');
INSERT INTO "journal" VALUES(412,'A-0000021-K',2,'2026-11-22T22:47:40.251665Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','39e6cec961694126b98f4f4d3a946c91','{"outcome":"fail","rule":"same-store"}',X'C607140F6379568B2BA038072A31AB644546DED4A4B9D23D7D2A8E6596968579',X'C296B416807009805457F3AB8ADB3C27300ED76EA2F72DEA2A7FFDD49DD1D02E',X'6E071B4595760ECE2E21DF169C144B21CED81B115FB8D8213A96C6669A1908AF');
INSERT INTO "journal" VALUES(413,'A-0000021-K',3,'2026-11-22T22:47:40.264445Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','2c0a8ee989f441cb9eed19407eb3fa45','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'6E071B4595760ECE2E21DF169C144B21CED81B115FB8D8213A96C6669A1908AF',X'ADED90FF61102E62F061B30181A14B99A365D2F1D2D9566C07CDF250A2EA6BE3');
INSERT INTO "journal" VALUES(414,'cutoff:2020-01-11',1,'2026-11-22T22:47:40.271941Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'39314E3E410F46B0C1DAE56CC0BAFBB6EEC1414FDC0F9B39E6B750CE7B45E5F8');
INSERT INTO "journal" VALUES(415,'A-0000010-Q',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'CFF0BB945D0FDA743D84A0612663C94D609C2F72C0BBBC0BAFA2F57DEAED2B7C',X'C946944DCA6CAE8EF5E820EF8C774327789555E9D54D1149F840B1EC0CBAAA96');
INSERT INTO "journal" VALUES(416,'A-0000011-O',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'CC9D39188B01F0031102F1EFABF1977F3139F392445B0FDFF61E1082FD0CB074',X'EBB7DA3475D6EF32C5E73016429F5C25F8C91D9699F90E22AB69F24876B5F036');
INSERT INTO "journal" VALUES(417,'A-0000012-M',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'4025EDB6865AA174AFDB6627BED5F3CAF4CF4273C1B3C62DCD9836901BB001C1',X'386D9AAFE4427F406A5E55565A5E74328647FCD101348216A0FCFE0180EE651E');
INSERT INTO "journal" VALUES(418,'A-0000013-K',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'6B76B4C0517CDCCA0DCE299569C65CB1364391448602F5946DB84958BF35C106',X'56741A423E8A2D93D8CA2E50453A18F4D96EF6E9C034EFC53AF13E6336A1D2F7');
INSERT INTO "journal" VALUES(419,'A-0000014-I',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'A144300EB7263B7397A144B12221F4118EB12CB5F6D1287F3D1D02EF519882E9',X'B4A6FA6142AA9FE1BBED53B38093742394AFA57FCC88CBE768276947D3D4957E');
INSERT INTO "journal" VALUES(420,'A-0000015-G',3,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','a617349c6eba44f4a7573a1622168e9e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'99C3E85576CD58AA54268FC93E4B263734A0D9E9FDB18E373B522E0988965265',X'2C8413FA54D62D5AB559A1805AF4148C1D4A6AB9B6292CFA95D1EE118296D378');
INSERT INTO "journal" VALUES(421,'K-0000020-F',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'1C92F9ECC7D6F8D3A4177235EF9EB6459900811CCFDD5209DE0A8D038748137F');
INSERT INTO "journal" VALUES(422,'K-0000021-D',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'16E1905BF7C40D2100048310DB007B907FA575B2FEF217520046A4B6AD6B5FF1');
INSERT INTO "journal" VALUES(423,'K-0000022-B',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'9E7527B14ED0CEADA4DB0B7C57BACEB04B111055DEC1BCDD875CA64638848CF5');
INSERT INTO "journal" VALUES(424,'K-0000023-9',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'8DBC3DB9BF374DF30010E99776EAE70A54719D53A4D08FC84C8A9FE390B56579');
INSERT INTO "journal" VALUES(425,'K-0000024-7',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'37EB1AD49990F597C1CE4927025D0A1DE7F9EB400265D36389F3A2FA95A45B95');
INSERT INTO "journal" VALUES(426,'K-0000025-5',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'D2DD54412BD10FA8534553E95F83DC5BF1982A62B974F8026F639E2CE7F8943E');
INSERT INTO "journal" VALUES(427,'K-0000026-3',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'810A67B680217E0D20D1CDD671C700A1A9302C0D6E7D17FFF7C7D0C1CF542028');
INSERT INTO "journal" VALUES(428,'K-0000027-1',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'0DDFC0C005F95E2BA3111E10A5325D784C03EBC745182CC6C0FDF7EB485468D5');
INSERT INTO "journal" VALUES(429,'K-0000028-0',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'F1BDB1FF9732D8349EE7FC79A2C46E81BB7F603616834737713D8C568CCC0AA3');
INSERT INTO "journal" VALUES(430,'K-0000029-Y',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'909D68156851C7C419704BC593CCB96A1604E694A05BFBCAB598082EBF9B3F11');
INSERT INTO "journal" VALUES(431,'K-0000030-B',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"A"}',NULL,X'',X'4CEFB13F444BFE8EBCE1FFAAE860C0B1ADFC170AF751442291814FF2E9743AF6');
INSERT INTO "journal" VALUES(432,'K-0000031-9',1,'2026-11-22T22:47:40.273140Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','a617349c6eba44f4a7573a1622168e9e','{"kit":"B"}',NULL,X'',X'D34E1DD75964509957FA8E59BD418B146DE7BCA088B19AE3E1D80304870FF53E');
INSERT INTO "journal" VALUES(433,'cutoff:2020-01-11',2,'2026-11-22T22:47:40.283351Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','f2deeee801ca4a86a6ec1dedabd31bb0','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'39314E3E410F46B0C1DAE56CC0BAFBB6EEC1414FDC0F9B39E6B750CE7B45E5F8',X'CE12549C50A0CFA7ACBF3185BE2A1ECD2F9EDD6EB49CCE4BF59417E59C05F174');
INSERT INTO "journal" VALUES(434,'K-0000020-F',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'1C92F9ECC7D6F8D3A4177235EF9EB6459900811CCFDD5209DE0A8D038748137F',X'4EC6CA808535FF8B0D129423387B9CD81CFAF2EEAE220BF304556535D4EB87E1');
INSERT INTO "journal" VALUES(435,'K-0000021-D',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'16E1905BF7C40D2100048310DB007B907FA575B2FEF217520046A4B6AD6B5FF1',X'89D413F2FCC5B2EB11411B4E0AB57F0F0AE6C61DB7E5D96511982097F54F3253');
INSERT INTO "journal" VALUES(436,'K-0000022-B',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'9E7527B14ED0CEADA4DB0B7C57BACEB04B111055DEC1BCDD875CA64638848CF5',X'AD6E36976DA57E46FF9F3951C22E27AA05993D7D0AEB5ACE6218160A81D9EE76');
INSERT INTO "journal" VALUES(437,'K-0000023-9',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'8DBC3DB9BF374DF30010E99776EAE70A54719D53A4D08FC84C8A9FE390B56579',X'A8797668B1D1E70B22674A5953EFAD8C1CBA618F42A7D9064C8C4BA1FFCB7E00');
INSERT INTO "journal" VALUES(438,'K-0000024-7',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'37EB1AD49990F597C1CE4927025D0A1DE7F9EB400265D36389F3A2FA95A45B95',X'17FE626371339BEB14EE23548031796AAFCFF66505BB8BF374480444C0AA7205');
INSERT INTO "journal" VALUES(439,'K-0000025-5',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'D2DD54412BD10FA8534553E95F83DC5BF1982A62B974F8026F639E2CE7F8943E',X'F54213629A255CE511E7B09FB43417AC9E559F05C71B4D61BE66778036A25C6C');
INSERT INTO "journal" VALUES(440,'K-0000026-3',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'810A67B680217E0D20D1CDD671C700A1A9302C0D6E7D17FFF7C7D0C1CF542028',X'487CA36CDD54B2A15D872B949653C7E27E383B4BE755C5B24A904DDEEDE54A9C');
INSERT INTO "journal" VALUES(441,'K-0000027-1',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'0DDFC0C005F95E2BA3111E10A5325D784C03EBC745182CC6C0FDF7EB485468D5',X'78FB5983193996C3649EA165D86BF2849B35F7151303D579D62B3A82F984A39D');
INSERT INTO "journal" VALUES(442,'K-0000028-0',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'F1BDB1FF9732D8349EE7FC79A2C46E81BB7F603616834737713D8C568CCC0AA3',X'2E1AA56F3C2FE030737BC87F8C81924531AA303B464BB3738D5D19B2E3E4DDD1');
INSERT INTO "journal" VALUES(443,'K-0000029-Y',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'909D68156851C7C419704BC593CCB96A1604E694A05BFBCAB598082EBF9B3F11',X'DF130711D108E255A4DEFD9F5FDB3DE76CE94A8FD57EA1D60A135223EEFE10A2');
INSERT INTO "journal" VALUES(444,'K-0000030-B',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'4CEFB13F444BFE8EBCE1FFAAE860C0B1ADFC170AF751442291814FF2E9743AF6',X'4AF5C52BE3C0208232EE0A626E2C3B14402B928FAD638FD45825C204A4363576');
INSERT INTO "journal" VALUES(445,'K-0000031-9',2,'2026-11-22T22:47:40.297040Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','a9ad068d53814f7a8c72e89d7bc47deb','{}',NULL,X'D34E1DD75964509957FA8E59BD418B146DE7BCA088B19AE3E1D80304870FF53E',X'9DD759613D49A3F1E52D853F75E102EE9761E692E07B9607863E87898227AC42');
INSERT INTO "journal" VALUES(446,'W-0000005-C',1,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','2b395af546bd4d2aadd22d2d19365458','{"kit":"A"}',NULL,X'',X'4B0A459DC30D8FED81F2BF64C7FE8E1E17A351CE52887D93D5FC998C41132F1F');
INSERT INTO "journal" VALUES(447,'K-0000020-F',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'4EC6CA808535FF8B0D129423387B9CD81CFAF2EEAE220BF304556535D4EB87E1',X'CA1CFAF5D321AA3154B57AC3C036CC0857099AD05D103ABB09B2E6CEC33E2F5C');
INSERT INTO "journal" VALUES(448,'K-0000022-B',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'AD6E36976DA57E46FF9F3951C22E27AA05993D7D0AEB5ACE6218160A81D9EE76',X'136DD2110CE60E7210C59B12C4108F4172FC2A637114D65188FD985CBD836800');
INSERT INTO "journal" VALUES(449,'K-0000024-7',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'17FE626371339BEB14EE23548031796AAFCFF66505BB8BF374480444C0AA7205',X'DC300A2F6E49D3E0FE75C90CC41DFD9E6ACFCE75380E5F9B77DB5B92DCADA4C5');
INSERT INTO "journal" VALUES(450,'K-0000026-3',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'487CA36CDD54B2A15D872B949653C7E27E383B4BE755C5B24A904DDEEDE54A9C',X'D40EDA5B4EC1B4F38854FE4ACFB97E1DC7259EC4BA265BFC8155C210685D24D7');
INSERT INTO "journal" VALUES(451,'K-0000028-0',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'2E1AA56F3C2FE030737BC87F8C81924531AA303B464BB3738D5D19B2E3E4DDD1',X'FB44EE81812D9DE897C9C5BD90C0AA99493D2C9A68C18843E82CC7ED9B407D54');
INSERT INTO "journal" VALUES(452,'K-0000030-B',3,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C"}',NULL,X'4AF5C52BE3C0208232EE0A626E2C3B14402B928FAD638FD45825C204A4363576',X'549B6E15C72F77D5CCFD7E59FFBCC5CBAB2E7661F41675039DD5C2AB7C3226D1');
INSERT INTO "journal" VALUES(453,'Z-0000015-H',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'258A7EB3F4739B851ECA12B7AC8A97A98443B216A264EA05D39377B64CEEE9B0',X'DA0F6C8B20C9AB5AE002F22867D98F3FB25F33B046A0D773F2F76B73955D39E3');
INSERT INTO "journal" VALUES(454,'Z-0000005-L',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'2EDAB2C462055284F4D3FE0BCA0B78DA81D44FDD189A2276D77C602A0E3A0146',X'0C0D7CB04948F6250D911942262B91ADFC744A0610D48CF04F7BCEEBA1E77F9B');
INSERT INTO "journal" VALUES(455,'Z-0000017-D',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'7C9C2AF473A8AE4C4F35FD98A5005916C0B2C196BA4A018C47969BCA0EA4E7E5',X'6BC6F4B803884DDEDF657757633C4BDE34580BEA1FD01E3DB88E9747A2762B32');
INSERT INTO "journal" VALUES(456,'Z-0000007-H',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'57D87C715464B9C1E61A71439FB0148984532B71B8109CFE31C6432D33149F3E',X'3345CA77AE3834F0073D5B558C54C601669B92F94595647C52815AA6F94E75BC');
INSERT INTO "journal" VALUES(457,'Z-0000013-L',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'B7E60038E4CE7EFB79F87AC96D3F56EBB78E9C431284D7C5D539FD50B101A117',X'320DEB240056548CAE7D5C371B9CE06B6CEAB7D71694386747116A26B1AB03D0');
INSERT INTO "journal" VALUES(458,'Z-0000003-P',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'D919BB3455A6541896262386E1A8094F861BDCA759D68E4F5C1F602795331049',X'9FCBF10871591223F0953FB50DC3E78DA76AA2CBB4A179902E5EC17E7A331406');
INSERT INTO "journal" VALUES(459,'Z-0000019-9',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'CAB1BDCEAC826294CE6C3FE2E8204CCD3F00EF6AA04128FFC3B7D124F429F9DA',X'BB82DF2742447465BFF8DD88F85BE0DB9674CC15C87BD431BD440693B2BD3F68');
INSERT INTO "journal" VALUES(460,'Z-0000009-D',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'BA48238CC3769D38B388963EDB0C49895218FC29B19F420375F2634BD73BCE89',X'8DE607D7580916C92B080D5FF0D07BC462368F042D36FE57E532E98B21E17ADD');
INSERT INTO "journal" VALUES(461,'Z-0000011-P',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'13A427A2A2E2A946F450D1DCBB92E268296FF11A875DB2B54FBAAE54782227D5',X'8ED31A1002931EC81D30834543AAAE94C0C773715353400D3B42B9FCE2AAB861');
INSERT INTO "journal" VALUES(462,'Z-0000001-T',8,'2026-11-22T22:47:40.310329Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'2b395af546bd4d2aadd22d2d19365458','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'4762A54BCCF8EC2AC903826950980A651F2202F4EB118469EEA9DEE1367F6586',X'1496F6970F321E6609E4B83E20D3837E48BAD279BD152C38457F9A0810875D4D');
INSERT INTO "journal" VALUES(463,'K-0000020-F',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'CA1CFAF5D321AA3154B57AC3C036CC0857099AD05D103ABB09B2E6CEC33E2F5C',X'516C76490471BA5BBE10DB8C032D7566C9359B01F03E371F39B80F1DF476C473');
INSERT INTO "journal" VALUES(464,'K-0000022-B',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'136DD2110CE60E7210C59B12C4108F4172FC2A637114D65188FD985CBD836800',X'F63A034B2EFC70FD523780CEB031E03C36091C4B63B23E27DF1654CA140FBF43');
INSERT INTO "journal" VALUES(465,'K-0000024-7',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'DC300A2F6E49D3E0FE75C90CC41DFD9E6ACFCE75380E5F9B77DB5B92DCADA4C5',X'F76BD7D2FDB573A80CD91C690B052C056762A94FE6B4E7847F9BCDADEA6B3C1D');
INSERT INTO "journal" VALUES(466,'K-0000026-3',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'D40EDA5B4EC1B4F38854FE4ACFB97E1DC7259EC4BA265BFC8155C210685D24D7',X'7D76054B3D98B5C709D34CCAE5F8BCE4250EBEC0AB3B50F8DEBA93E01C52DC8B');
INSERT INTO "journal" VALUES(467,'K-0000028-0',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'FB44EE81812D9DE897C9C5BD90C0AA99493D2C9A68C18843E82CC7ED9B407D54',X'F3F8A8AD529D5476CBB1024479FC8E937236355FC31071062D19B63ED99BCB1C');
INSERT INTO "journal" VALUES(468,'K-0000030-B',4,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"batch":"W-0000005-C"}',NULL,X'549B6E15C72F77D5CCFD7E59FFBCC5CBAB2E7661F41675039DD5C2AB7C3226D1',X'1675B741617EDC6B8A1F20DA0ED6759D9919BD1DC49C790D5E7DD13BAAE6CAB2');
INSERT INTO "journal" VALUES(469,'W-0000005-C',2,'2026-11-22T22:47:40.319756Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','50a39bf9879a4fc19dc5c176b01c4c2a','{"parcels":6}',NULL,X'4B0A459DC30D8FED81F2BF64C7FE8E1E17A351CE52887D93D5FC998C41132F1F',X'2211E86DFD16EA597DF186D6668ABA9A6F77DE8E3834218033BC04CBB528558A');
INSERT INTO "journal" VALUES(470,'K-0000020-F',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'516C76490471BA5BBE10DB8C032D7566C9359B01F03E371F39B80F1DF476C473',X'663D18E3D9D6DD2817B794C3020D023D5B49ECF24891EEC6DDBA307786D3090B');
INSERT INTO "journal" VALUES(471,'K-0000022-B',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'F63A034B2EFC70FD523780CEB031E03C36091C4B63B23E27DF1654CA140FBF43',X'637CFB190B5A6C0F6825EC8B7E79B9D82A3050B2497274C9906B154EE6BFA979');
INSERT INTO "journal" VALUES(472,'K-0000024-7',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'F76BD7D2FDB573A80CD91C690B052C056762A94FE6B4E7847F9BCDADEA6B3C1D',X'4EA17CA6A0E91968793C7CB598F8C1BF87936A914100F4477B969A98109C6295');
INSERT INTO "journal" VALUES(473,'K-0000026-3',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'7D76054B3D98B5C709D34CCAE5F8BCE4250EBEC0AB3B50F8DEBA93E01C52DC8B',X'21365FB1E4745370CE8625CBFB9FBC9E9C5BBD4EDF43BBDBFE2A2FF518EAF4EA');
INSERT INTO "journal" VALUES(474,'K-0000028-0',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'F3F8A8AD529D5476CBB1024479FC8E937236355FC31071062D19B63ED99BCB1C',X'FDC0E695393EAD30348024C05C1D5E77A7D8E05B81A16053E468C95D05184F84');
INSERT INTO "journal" VALUES(475,'K-0000030-B',5,'2026-11-22T22:47:40.328104Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','817bd8a953db4eee8cdfca64be3e70c3','{"batch":"W-0000005-C"}',NULL,X'1675B741617EDC6B8A1F20DA0ED6759D9919BD1DC49C790D5E7DD13BAAE6CAB2',X'CBF0E93B7DACA27E0DED6CAA20FFF1BD99CE86FC5F9CDAA5A61470980C3737C6');
INSERT INTO "journal" VALUES(476,'Z-0000015-H',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'DA0F6C8B20C9AB5AE002F22867D98F3FB25F33B046A0D773F2F76B73955D39E3',X'AF887FC165877153BD086EC21745266972803D4A22052D004FF44BAF390A7A59');
INSERT INTO "journal" VALUES(477,'Z-0000005-L',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'0C0D7CB04948F6250D911942262B91ADFC744A0610D48CF04F7BCEEBA1E77F9B',X'16E1EDAA3CFBDFEB20F4D2BE5DEAA5065CB2EFDC4AB4EBB816512B6649375D57');
INSERT INTO "journal" VALUES(478,'Z-0000017-D',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'6BC6F4B803884DDEDF657757633C4BDE34580BEA1FD01E3DB88E9747A2762B32',X'F3F990F7B485907B67E2AD06336D23AA441FC09EF85C620C98B5E167FA6900F3');
INSERT INTO "journal" VALUES(479,'Z-0000007-H',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'3345CA77AE3834F0073D5B558C54C601669B92F94595647C52815AA6F94E75BC',X'AD2E7D7162DF2B2118F89B1B7606C323358C970B924669FFBC814084F2CD1DF2');
INSERT INTO "journal" VALUES(480,'Z-0000013-L',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'320DEB240056548CAE7D5C371B9CE06B6CEAB7D71694386747116A26B1AB03D0',X'4F3D5C1B7D9DE434E37B3992824479A6E43381DDDBACE53FE956653DE7A28219');
INSERT INTO "journal" VALUES(481,'Z-0000003-P',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'9FCBF10871591223F0953FB50DC3E78DA76AA2CBB4A179902E5EC17E7A331406',X'67947C19079337A7CA73C65550985C10EBD079E149DB71B37047DF7EDDE0C6DC');
INSERT INTO "journal" VALUES(482,'Z-0000019-9',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'BB82DF2742447465BFF8DD88F85BE0DB9674CC15C87BD431BD440693B2BD3F68',X'14EE07A28F0388270CA35D58FDE2F9B7D15576A5A4E70D2E45525DBDAB3068E7');
INSERT INTO "journal" VALUES(483,'Z-0000009-D',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'8DE607D7580916C92B080D5FF0D07BC462368F042D36FE57E532E98B21E17ADD',X'30EAB564EAF4E72805E8EA98E753BCE1914DED21A8A1AC5294BC7C2036BF730E');
INSERT INTO "journal" VALUES(484,'Z-0000011-P',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'8ED31A1002931EC81D30834543AAAE94C0C773715353400D3B42B9FCE2AAB861',X'8E2C4964A2E647D4349A7B2A1CA18ED30C82EC8E63571ECBA2AB0C58F527F07B');
INSERT INTO "journal" VALUES(485,'Z-0000001-T',9,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'780d017c2d234f76a983e860edfd7622','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'1496F6970F321E6609E4B83E20D3837E48BAD279BD152C38457F9A0810875D4D',X'7671AEE8A767621F9F8CD76256D4DA833A6595747C2D2E15B35F1A890D0D775B');
INSERT INTO "journal" VALUES(486,'W-0000005-C',3,'2026-11-22T22:47:40.331774Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','780d017c2d234f76a983e860edfd7622','{"parcels":6}',NULL,X'2211E86DFD16EA597DF186D6668ABA9A6F77DE8E3834218033BC04CBB528558A',X'8A8365F1F84FBC8FEC88CD92F7CCE4FF9DFEFDBDF8076804981C8CFA457DEAE0');
INSERT INTO "journal" VALUES(487,'K-0000020-F',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'663D18E3D9D6DD2817B794C3020D023D5B49ECF24891EEC6DDBA307786D3090B',X'0D8E1CD671FB2182D9B401AAD97C8253A83E93DD35A8D7402A778EB1141A2E02');
INSERT INTO "journal" VALUES(488,'K-0000022-B',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'637CFB190B5A6C0F6825EC8B7E79B9D82A3050B2497274C9906B154EE6BFA979',X'6F91851E1E186A45F7E592A22D67921B2B39CC257FE18DF8CA2E796B7BB47C85');
INSERT INTO "journal" VALUES(489,'K-0000024-7',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'4EA17CA6A0E91968793C7CB598F8C1BF87936A914100F4477B969A98109C6295',X'B09892E50E50ECBD00CA8EA7E64F49295F3CFD635CFBBE2626F75A0D98A76305');
INSERT INTO "journal" VALUES(490,'K-0000026-3',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'21365FB1E4745370CE8625CBFB9FBC9E9C5BBD4EDF43BBDBFE2A2FF518EAF4EA',X'205D5B28924CC01D59BF6E0944DD3D2DB8369E7998B9CC2C3EA395D4D9CF70E8');
INSERT INTO "journal" VALUES(491,'K-0000028-0',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'FDC0E695393EAD30348024C05C1D5E77A7D8E05B81A16053E468C95D05184F84',X'E29E0284E381771532F7AC379327D6DCE4C7A5A5E2B5FAE1C1EBD93EDEF6263A');
INSERT INTO "journal" VALUES(492,'K-0000030-B',6,'2026-11-22T22:47:40.342056Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','7e7256f6173a427eb9c2ff018952e7f4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'CBF0E93B7DACA27E0DED6CAA20FFF1BD99CE86FC5F9CDAA5A61470980C3737C6',X'FBE624B1341D9CF2810509A3C47EE7F6DC491D312715688D0189BB9DFF15BDB9');
INSERT INTO "journal" VALUES(493,'W-0000005-C',4,'2026-11-22T22:47:40.347274Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','897962504249489a9417039bbd1ca337','{}',NULL,X'8A8365F1F84FBC8FEC88CD92F7CCE4FF9DFEFDBDF8076804981C8CFA457DEAE0',X'46056910F758439A7C629B302636D78D68652A8A80B88D97A1D6512022439B54');
INSERT INTO "journal" VALUES(494,'K-0000020-F',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'0D8E1CD671FB2182D9B401AAD97C8253A83E93DD35A8D7402A778EB1141A2E02',X'F8160C59B17BDF2112B52454DA6F35AFA2AE9673E04A3F3C95D77B3F2EB69084');
INSERT INTO "journal" VALUES(495,'K-0000022-B',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'6F91851E1E186A45F7E592A22D67921B2B39CC257FE18DF8CA2E796B7BB47C85',X'83B6C92E0FECBEF0C818C7EB6E87FDC8E85B8C2C5269635EE2678DD7C6DD7AC6');
INSERT INTO "journal" VALUES(496,'K-0000024-7',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'B09892E50E50ECBD00CA8EA7E64F49295F3CFD635CFBBE2626F75A0D98A76305',X'DDF439A6E849E431D620416562877D55B4A61DBBB61032EB30CA663A618ADC81');
INSERT INTO "journal" VALUES(497,'K-0000026-3',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'205D5B28924CC01D59BF6E0944DD3D2DB8369E7998B9CC2C3EA395D4D9CF70E8',X'EDBE09F4D06CA85508B851F51100DFDE5F01347DE907E23CC294CFCB2418E88F');
INSERT INTO "journal" VALUES(498,'K-0000028-0',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'E29E0284E381771532F7AC379327D6DCE4C7A5A5E2B5FAE1C1EBD93EDEF6263A',X'FFDF8C09EE228705467A2E1202E4ED41C2657E1D2C098BD569D7DFAB46ADA55F');
INSERT INTO "journal" VALUES(499,'K-0000030-B',7,'2026-11-22T22:47:40.354351Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','320ae5445e1e4031a8141ab72fbb971f','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'FBE624B1341D9CF2810509A3C47EE7F6DC491D312715688D0189BB9DFF15BDB9',X'9CE5B2C8A246AF1ECDA1C2132B25D94F54171FF964753B08E81C40885B8EB857');
INSERT INTO "journal" VALUES(500,'W-0000006-A',1,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','29bbdd8f2413469c87825d38aad8a95d','{"kit":"B"}',NULL,X'',X'D22BB3278D11A459C5EE1227A1F77FD196F0951150A26F5C1B4DA42DFEFEAD68');
INSERT INTO "journal" VALUES(501,'K-0000021-D',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'89D413F2FCC5B2EB11411B4E0AB57F0F0AE6C61DB7E5D96511982097F54F3253',X'DF7D77CFB8EC0EBE0D1F1D440BD8B5FB398BB15FF3FE904806C46BECE3CADCC8');
INSERT INTO "journal" VALUES(502,'K-0000023-9',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'A8797668B1D1E70B22674A5953EFAD8C1CBA618F42A7D9064C8C4BA1FFCB7E00',X'A210CE258A29619D94A351019579656C290C876079B5A5E430480F14065315DC');
INSERT INTO "journal" VALUES(503,'K-0000025-5',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'F54213629A255CE511E7B09FB43417AC9E559F05C71B4D61BE66778036A25C6C',X'E9B3313A42ABC26F9DF9A4377645B5DF1992B8C95F421A56D92B67F0AEEFFC8E');
INSERT INTO "journal" VALUES(504,'K-0000027-1',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'78FB5983193996C3649EA165D86BF2849B35F7151303D579D62B3A82F984A39D',X'49FBB86BD18F5D9275A75ACFEABD4F9B16FF6AF018744B34A66F15CCC9955A0F');
INSERT INTO "journal" VALUES(505,'K-0000029-Y',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'DF130711D108E255A4DEFD9F5FDB3DE76CE94A8FD57EA1D60A135223EEFE10A2',X'BBA29EC4CDB2E265B2FB8D31E78B535B5A3DCDF234171BE7D8AB42BBA4730D56');
INSERT INTO "journal" VALUES(506,'K-0000031-9',3,'2026-11-22T22:47:40.363324Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','29bbdd8f2413469c87825d38aad8a95d','{"batch":"W-0000006-A"}',NULL,X'9DD759613D49A3F1E52D853F75E102EE9761E692E07B9607863E87898227AC42',X'05F0A5D7993D99C2F4FE043A203404433AA0E80601C8D3DE600D10BFF9EE4945');
INSERT INTO "journal" VALUES(507,'K-0000021-D',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'DF7D77CFB8EC0EBE0D1F1D440BD8B5FB398BB15FF3FE904806C46BECE3CADCC8',X'5C6AC75C4119DA9D0D665134CE00F1AEE8C401B7F87728F4AE60CDE81406ED14');
INSERT INTO "journal" VALUES(508,'K-0000023-9',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'A210CE258A29619D94A351019579656C290C876079B5A5E430480F14065315DC',X'7E0CCF0A7298626B6B746BF4B3222B4C3CA13E7028F21D4E53DE7934ECA36594');
INSERT INTO "journal" VALUES(509,'K-0000025-5',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'E9B3313A42ABC26F9DF9A4377645B5DF1992B8C95F421A56D92B67F0AEEFFC8E',X'C3D731C0ECC503766077A81C4C83E6A5446ADB212E656FF8F05977204F3FFA40');
INSERT INTO "journal" VALUES(510,'K-0000027-1',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'49FBB86BD18F5D9275A75ACFEABD4F9B16FF6AF018744B34A66F15CCC9955A0F',X'62DB6B8A0F4370C0E6DC52103BA7CE426FF07DD163C25CE4F52C08B3FAFFF730');
INSERT INTO "journal" VALUES(511,'K-0000029-Y',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'BBA29EC4CDB2E265B2FB8D31E78B535B5A3DCDF234171BE7D8AB42BBA4730D56',X'5E9DAC207A4B8CE13015275DB1726CDFE01D684B47492BDD12A2B7862BBA1945');
INSERT INTO "journal" VALUES(512,'K-0000031-9',4,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','b3323dab700543d0bb7369395aef6351','{"batch":"W-0000006-A","services":"1"}',NULL,X'05F0A5D7993D99C2F4FE043A203404433AA0E80601C8D3DE600D10BFF9EE4945',X'DBBEC9338AD81BA37989FAA5F11CC9ACF5EF04EB9E0D89ABB69F312D02690261');
INSERT INTO "journal" VALUES(513,'W-0000006-A',2,'2026-11-22T22:47:40.376868Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','b3323dab700543d0bb7369395aef6351','{"parcels":6}',NULL,X'D22BB3278D11A459C5EE1227A1F77FD196F0951150A26F5C1B4DA42DFEFEAD68',X'456D59C899C4E9FC020582CFA4DEF923C351877ECE209EF5729F084F1EC69A40');
INSERT INTO "journal" VALUES(514,'K-0000021-D',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'5C6AC75C4119DA9D0D665134CE00F1AEE8C401B7F87728F4AE60CDE81406ED14',X'2D930F1E874CBFC03BFF158EC601E0D8CB030D91E054765DECDC727EA2B1F45D');
INSERT INTO "journal" VALUES(515,'K-0000023-9',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'7E0CCF0A7298626B6B746BF4B3222B4C3CA13E7028F21D4E53DE7934ECA36594',X'070520FD0A034E720D68A84A64B2633DBE41962C07AF842BF9417E4C68467766');
INSERT INTO "journal" VALUES(516,'K-0000025-5',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'C3D731C0ECC503766077A81C4C83E6A5446ADB212E656FF8F05977204F3FFA40',X'653C87399EA4D8243904A1F7D7AE2E853C3370236E7DE48FD7F1B5BAC3D2D75E');
INSERT INTO "journal" VALUES(517,'K-0000027-1',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'62DB6B8A0F4370C0E6DC52103BA7CE426FF07DD163C25CE4F52C08B3FAFFF730',X'5CB7E0AD010C16E735035584729A079A6F4333BA26E27E289B43A4A49BCAA815');
INSERT INTO "journal" VALUES(518,'K-0000029-Y',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'5E9DAC207A4B8CE13015275DB1726CDFE01D684B47492BDD12A2B7862BBA1945',X'AE5132DB75B786A1C1CC6B3B34A47BA659B858812C65456BB3B74F1B04AC3EA2');
INSERT INTO "journal" VALUES(519,'K-0000031-9',5,'2026-11-22T22:47:40.387355Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','94f9a6e2f3354d90993b55c090c8ef47','{"batch":"W-0000006-A"}',NULL,X'DBBEC9338AD81BA37989FAA5F11CC9ACF5EF04EB9E0D89ABB69F312D02690261',X'6EF676AEF9F2C227972C1D4234351B15D2013B6280EBFE9862BFF175736227CA');
INSERT INTO "journal" VALUES(520,'W-0000006-A',3,'2026-11-22T22:47:40.395511Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','9b36b06546f94131999c6d419cd863c8','{"parcels":6}',NULL,X'456D59C899C4E9FC020582CFA4DEF923C351877ECE209EF5729F084F1EC69A40',X'498BCEBD34B5EAD5B239F9F2E3FDCFE136FCA9D02EABA55A34D6986F4808C54C');
INSERT INTO "journal" VALUES(521,'K-0000021-D',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'2D930F1E874CBFC03BFF158EC601E0D8CB030D91E054765DECDC727EA2B1F45D',X'82932963CDE110B34EF2681A8E9FF0C87122FD5861870506B938F0DB684EB1ED');
INSERT INTO "journal" VALUES(522,'K-0000023-9',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'070520FD0A034E720D68A84A64B2633DBE41962C07AF842BF9417E4C68467766',X'9B997710DD2B06D3BE8D8CC284592AD785F31762663DFA66D373F01D05D6F35D');
INSERT INTO "journal" VALUES(523,'K-0000025-5',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'653C87399EA4D8243904A1F7D7AE2E853C3370236E7DE48FD7F1B5BAC3D2D75E',X'2162F0ED48EEA0C17497576852DB0F226107616436A56D8518C69D86794E35EA');
INSERT INTO "journal" VALUES(524,'K-0000027-1',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'5CB7E0AD010C16E735035584729A079A6F4333BA26E27E289B43A4A49BCAA815',X'CF464EA7CAC24D0F5A905371734C8A49BE851755282776A82E5CEF74EF375ED4');
INSERT INTO "journal" VALUES(525,'K-0000029-Y',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'AE5132DB75B786A1C1CC6B3B34A47BA659B858812C65456BB3B74F1B04AC3EA2',X'1903DC67E4666CDD0353261CD550F34275C80CFEB5FB14E6D58B93441CA90E37');
INSERT INTO "journal" VALUES(526,'K-0000031-9',6,'2026-11-22T22:47:40.399729Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','64fb6410824848c688b976cebdccd37c','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'6EF676AEF9F2C227972C1D4234351B15D2013B6280EBFE9862BFF175736227CA',X'1ED38CAF723DCA4DF3FF68B0900714A8401B8A9BC1DAFFD389B408A206A668CB');
INSERT INTO "journal" VALUES(527,'W-0000006-A',4,'2026-11-22T22:47:40.409406Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','31ba9df1b68e4b38b8aaa8bf104dbaca','{}',NULL,X'498BCEBD34B5EAD5B239F9F2E3FDCFE136FCA9D02EABA55A34D6986F4808C54C',X'D05EA9EBFCB97701A0E794AA4EABAD944274AE5820F4EDF5925E84DE7E605F80');
INSERT INTO "journal" VALUES(528,'K-0000021-D',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'82932963CDE110B34EF2681A8E9FF0C87122FD5861870506B938F0DB684EB1ED',X'4F74017619450B7123BE06BFEDCBDDE98F9EFF129AF67F02D3BF2EE4E814882A');
INSERT INTO "journal" VALUES(529,'K-0000023-9',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'9B997710DD2B06D3BE8D8CC284592AD785F31762663DFA66D373F01D05D6F35D',X'08FDF8E50623C9CAFDDB28E08A5E23404846E1D032F665994B0658C3C8AACDC6');
INSERT INTO "journal" VALUES(530,'K-0000025-5',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'2162F0ED48EEA0C17497576852DB0F226107616436A56D8518C69D86794E35EA',X'CB0EB6EEB64C323F30F10D0C2968468EC4EDCAF9A0D83C21369089D4A3A46A38');
INSERT INTO "journal" VALUES(531,'K-0000027-1',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'CF464EA7CAC24D0F5A905371734C8A49BE851755282776A82E5CEF74EF375ED4',X'6E97E5476A4F1833510F6530B1066A1BD7CEA0192BA5EACE11A9158606458551');
INSERT INTO "journal" VALUES(532,'K-0000029-Y',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'1903DC67E4666CDD0353261CD550F34275C80CFEB5FB14E6D58B93441CA90E37',X'7D97527D3EC5733C212D0A1419DFB705CB35094F35AEEF96C15808F95E8F73E9');
INSERT INTO "journal" VALUES(533,'K-0000031-9',7,'2026-11-22T22:47:40.412231Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','8d0d589a49174bb996bb051186a0f8e2','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'1ED38CAF723DCA4DF3FF68B0900714A8401B8A9BC1DAFFD389B408A206A668CB',X'036CB70A03B11298A417023AC46E17FA2EF024DD05D6D2FF91D988689EEAC515');
INSERT INTO "journal" VALUES(534,'B-0000010-T',1,'2026-11-22T22:47:40.423084Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','1b4bd74912374c38882487f1adf05964','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'F5259C767E1B82977C719ABDE71559CA42E0E0B7A939FCBC35DAFB83789E15CA');
INSERT INTO "journal" VALUES(535,'A-0000023-G',1,'2026-11-22T22:47:40.423084Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1b4bd74912374c38882487f1adf05964','{"batch":10,"programme":1,"row":2}',NULL,X'',X'DC8421DAA5A28DD407C8B1A20BDC6E66F7676A540D24CA7BDB0554BD52083A22');
INSERT INTO "journal" VALUES(536,'A-0000024-E',1,'2026-11-22T22:47:40.423084Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1b4bd74912374c38882487f1adf05964','{"batch":10,"programme":1,"row":3}',NULL,X'',X'1D83067870718B0A615442F8164BED9F2A76366C6256046624D78424B31F1CDC');
INSERT INTO "journal" VALUES(537,'A-0000025-C',1,'2026-11-22T22:47:40.423084Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1b4bd74912374c38882487f1adf05964','{"batch":10,"programme":1,"row":4}',NULL,X'',X'F2FE501629E73873E0CB527D9F78F253675CE7D6B7A20572AA9A528413E8B1EC');
INSERT INTO "journal" VALUES(538,'A-0000026-A',1,'2026-11-22T22:47:40.423084Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1b4bd74912374c38882487f1adf05964','{"batch":10,"programme":1,"row":5}',NULL,X'',X'C69970A65FA0F7E84CD324FF4FA52E1950187930FE86DCE65F65FDDF08F7013E');
INSERT INTO "journal" VALUES(539,'Q-0000004-V',1,'2026-11-22T22:47:40.443894Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','b96422315f2c4b37a8734b90494114f7','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'4F58A27AB6FF358BCB23E30BF3F1670EF435A45FE60439BE3BCED08F612D5A20',X'',X'13FAE4BF0E4BC8593E0712FB5AEBD907B2EC1028444DBC4E65924EAD3FFC371E');
INSERT INTO "journal" VALUES(540,'Q-0000004-V',2,'2026-11-22T22:47:40.443894Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','b96422315f2c4b37a8734b90494114f7','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'A055EBE6A2D93A011AC6307E77344F5E1A45A3EDC39D7FDE988F590D55F91307',X'13FAE4BF0E4BC8593E0712FB5AEBD907B2EC1028444DBC4E65924EAD3FFC371E',X'466217788815F2816FE863EDD932F82B97BDF899AC3BB004D9893763113C266C');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',3,'2026-11-22T22:47:40.443894Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','b96422315f2c4b37a8734b90494114f7','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'466217788815F2816FE863EDD932F82B97BDF899AC3BB004D9893763113C266C',X'0F25A94F1FBC28E77C7AB5C1B8FAE1D876D5EB84AE7FD82CD27E61C4B5404CC3');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',4,'2026-11-22T22:47:40.443894Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','b96422315f2c4b37a8734b90494114f7','{"category":"status"}',X'755E69FF1CFF7277930BE2E22C837D1CCD55A9A304DF8791D9D2701187F38E77',X'0F25A94F1FBC28E77C7AB5C1B8FAE1D876D5EB84AE7FD82CD27E61C4B5404CC3',X'BF001D7CDB0D1687AC0172D7B7E3D74E7965E596D15DA523C5FF1DD0D98F3274');
INSERT INTO "journal" VALUES(543,'K-0000021-D',8,'2026-11-22T22:47:40.453626Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','2cdb1e53a7134f9f94a5f44638face2e','{"on":"2020-01-10"}',NULL,X'4F74017619450B7123BE06BFEDCBDDE98F9EFF129AF67F02D3BF2EE4E814882A',X'6B87C249148CC753E4936BAA3C99651D49021E486A0721BEA64B0DA21C099B81');
INSERT INTO "journal" VALUES(544,'K-0000023-9',8,'2026-11-22T22:47:40.453626Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','2cdb1e53a7134f9f94a5f44638face2e','{"on":"2020-01-10"}',NULL,X'08FDF8E50623C9CAFDDB28E08A5E23404846E1D032F665994B0658C3C8AACDC6',X'DF77845700159A52F530C8EB2E941E30C0509DB8BD89D502468438EF8068C012');
INSERT INTO "journal" VALUES(545,'K-0000025-5',8,'2026-11-22T22:47:40.453626Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','2cdb1e53a7134f9f94a5f44638face2e','{"on":"2020-01-10"}',NULL,X'CB0EB6EEB64C323F30F10D0C2968468EC4EDCAF9A0D83C21369089D4A3A46A38',X'03C003412E019B9786ED0645BD3CC8AC8ACDA02199F6796C843E8A35401D9E56');
INSERT INTO "journal" VALUES(546,'K-0000027-1',8,'2026-11-22T22:47:40.453626Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','2cdb1e53a7134f9f94a5f44638face2e','{"on":"2020-01-10"}',NULL,X'6E97E5476A4F1833510F6530B1066A1BD7CEA0192BA5EACE11A9158606458551',X'2637D2558E191C3068FE23D61F756872692DD8DFC81661E53012BA0183889BFC');
INSERT INTO "journal" VALUES(547,'K-0000031-9',8,'2026-11-22T22:47:40.453626Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','2cdb1e53a7134f9f94a5f44638face2e','{"on":"2020-01-10"}',NULL,X'036CB70A03B11298A417023AC46E17FA2EF024DD05D6D2FF91D988689EEAC515',X'EE090A891F8126B039B1C033BB4017169CE542BA5053AB6005B4BF75B807F7C6');
INSERT INTO "journal" VALUES(548,'K-0000029-Y',8,'2026-11-22T22:47:40.463295Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','f766c12f4d0b44e9b91e45770715b9b4','{"on":"2020-01-11"}',NULL,X'7D97527D3EC5733C212D0A1419DFB705CB35094F35AEEF96C15808F95E8F73E9',X'EA9D3FA025239D15CB8EFD0902E70927AB7C82CCCA11951414B273EB1644BBD5');
INSERT INTO "journal" VALUES(549,'A-0000020-M',2,'2026-11-22T22:47:40.466962Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','82d7984376be401ba3a98560d28cd94f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'70C9DA6C4B3251DCE689BEAD309A0B44A957D3D302450C2B5A0618D904F04B5E',X'D64023A60B3C570941E511CF23A9F42088C7B6AE83B185D10FE5178B44B516B2');
INSERT INTO "journal" VALUES(550,'K-0000020-F',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'F8160C59B17BDF2112B52454DA6F35AFA2AE9673E04A3F3C95D77B3F2EB69084',X'8B6C1ADE126720B0869E2B9D03213DE390C9D9FDD41CB64BB381C472A0D594FC');
INSERT INTO "journal" VALUES(551,'K-0000022-B',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'83B6C92E0FECBEF0C818C7EB6E87FDC8E85B8C2C5269635EE2678DD7C6DD7AC6',X'E86E21A421601EA0E62AF0FDD1A7B1365F3327B5F5049B9C89441C3A8C0DBE20');
INSERT INTO "journal" VALUES(552,'K-0000024-7',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'DDF439A6E849E431D620416562877D55B4A61DBBB61032EB30CA663A618ADC81',X'62B4DEA1837D11668A9BCB8685A43706E016CD1FA6CC11B841C281DA7B959FA5');
INSERT INTO "journal" VALUES(553,'K-0000026-3',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'EDBE09F4D06CA85508B851F51100DFDE5F01347DE907E23CC294CFCB2418E88F',X'44F3A37CF18F7EEE7BA198600EF4692149B52602A2965A46531D8A409EAF12B0');
INSERT INTO "journal" VALUES(554,'K-0000028-0',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'FFDF8C09EE228705467A2E1202E4ED41C2657E1D2C098BD569D7DFAB46ADA55F',X'88AEAFB66960E785C87CD17CD76FAC0622D3EB3C99ABC38BA81DDCA4FA32E386');
INSERT INTO "journal" VALUES(555,'K-0000030-B',8,'2026-11-22T22:47:40.479728Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','5ba8fd38f1ed4b0d91f02d77e9a7cacd','{"on":"2020-01-10"}',NULL,X'9CE5B2C8A246AF1ECDA1C2132B25D94F54171FF964753B08E81C40885B8EB857',X'891752C09197C6C7DB2E327A44C31FD4C38602E589460493349B284A6AC3DA8D');
INSERT INTO "journal" VALUES(556,'A-0000025-C',2,'2026-11-22T22:47:40.484350Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','e96a0c031b5742e0a7e349b858623b38','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'F2FE501629E73873E0CB527D9F78F253675CE7D6B7A20572AA9A528413E8B1EC',X'9C40DCF9EEFBAB2752A9F9E0D90709815FFE4163157355E479D437DFD6B0F01C');
INSERT INTO "journal" VALUES(557,'A-0000026-A',2,'2026-11-22T22:47:40.489330Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','06c65771bade4ad293308e7856b7d60f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'C69970A65FA0F7E84CD324FF4FA52E1950187930FE86DCE65F65FDDF08F7013E',X'F8092B43B113D10F25E48878FF6AC066C37272546BD20419271FDBB4E85FE1BE');
INSERT INTO "journal" VALUES(558,'cutoff:2020-01-21',1,'2026-11-22T22:47:40.495872Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'83FB9BECC3DC68FEF76AF32B65AB0E3112ACD1D972600A394AEAEB68C41F7037');
INSERT INTO "journal" VALUES(559,'A-0000016-E',3,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','e2a0a785c03d4b128467ca89d58f5c54','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'91EB152BA2E2AB43BC238B9984FAA6246FB3B3C2019E21E81B377DF1919AF13D',X'FE06ABB25BC0AE4D63A22CFC4D806DE29D920F5A161741DDB7078507D8DA78DF');
INSERT INTO "journal" VALUES(560,'A-0000017-C',3,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','e2a0a785c03d4b128467ca89d58f5c54','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'2F23FF7B7E719E13D800A03B4570F705A60DE565E8CF4F4ACCD82B3B8EEBA6AE',X'1CDA856C95B5F59DAA38C12FF4174824027D57C37CCB822E6788C0523B40F867');
INSERT INTO "journal" VALUES(561,'A-0000018-A',3,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','e2a0a785c03d4b128467ca89d58f5c54','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'5D28D3449C7C7431DB7BC29686EE00282B8D373B48F0456BA625038674AC9326',X'7691DA040EA8BAC187C3D95B9626C4AA4EA40F4E3BA3A63E7779EA63779F2897');
INSERT INTO "journal" VALUES(562,'K-0000032-7',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"A"}',NULL,X'',X'CA5B5A3C7E2046EEAFEE243869CAF122C5ACCA3C69F40F9D518515674580219B');
INSERT INTO "journal" VALUES(563,'K-0000033-5',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"B"}',NULL,X'',X'DA89C769DD7C20710D6053C53B6B4DF4D3886D0C30B34B1EE9B067413F2ADFE7');
INSERT INTO "journal" VALUES(564,'K-0000034-3',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"A"}',NULL,X'',X'A1F3D91B0E45D4ECD396C721B39085FD918B2A3C442FED145D8DBCED6BA64653');
INSERT INTO "journal" VALUES(565,'K-0000035-1',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"B"}',NULL,X'',X'19D960AC65533DB67D6092277B653F8995D844FC8D5F89C7715C122D79B1FB8F');
INSERT INTO "journal" VALUES(566,'K-0000036-0',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"A"}',NULL,X'',X'6F505AEB2746BC502247C04B96046A19CABF8C1A9AF3124285665CF8D9066088');
INSERT INTO "journal" VALUES(567,'K-0000037-Y',1,'2026-11-22T22:47:40.497081Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','e2a0a785c03d4b128467ca89d58f5c54','{"kit":"B"}',NULL,X'',X'660A73210AB9FDB9CED3815EE2BD5555D06BB4055C359CFA4173A5B21F2D231D');
INSERT INTO "journal" VALUES(568,'cutoff:2020-01-21',2,'2026-11-22T22:47:40.507971Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','52c2e61f4ee34f1c85f71dce637de2bf','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'83FB9BECC3DC68FEF76AF32B65AB0E3112ACD1D972600A394AEAEB68C41F7037',X'4CC2108A867BE4618D93F32D6B9907C9A21E9BE1AAB52BD482820B719DC7E501');
INSERT INTO "journal" VALUES(569,'Q-0000005-T',1,'2026-11-22T22:47:40.512216Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','58eda709df9d4aeda8878d3a54378ab1','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'5C003E6E595BE600853B3429F89F1F1FAE50E42D1CAF2EA334D3D52D8B123EC9',X'',X'FE457BCF176DCC62825A96F252C5B62DE7C7746E0057A55F3D437AFBDFEF12DD');
INSERT INTO "journal" VALUES(570,'Q-0000005-T',2,'2026-11-22T22:47:40.512216Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','58eda709df9d4aeda8878d3a54378ab1','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'32B5F9949353FA7A053CE20259BD4C1469EAA84FF1905417BE71E9EF59D232F0',X'FE457BCF176DCC62825A96F252C5B62DE7C7746E0057A55F3D437AFBDFEF12DD',X'0F9F9D544A8C8BB8E3779DF69A12167520AD53852FE78DA2FA8A23EB3E2EF9C2');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',3,'2026-11-22T22:47:40.512216Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','58eda709df9d4aeda8878d3a54378ab1','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'0F9F9D544A8C8BB8E3779DF69A12167520AD53852FE78DA2FA8A23EB3E2EF9C2',X'F1981329207B2893B96289CBF5374CD18782F27CF693E04F631DE2DE7221CAAB');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',4,'2026-11-22T22:47:40.512216Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','58eda709df9d4aeda8878d3a54378ab1','{"category":"status"}',X'38DBDB9C36B583F637C0907409E5E9BE6A6760DD85840AF51F6A7BF863D111D3',X'F1981329207B2893B96289CBF5374CD18782F27CF693E04F631DE2DE7221CAAB',X'9BDCA1FC127C2763E8842E9FE32F4158203741710955D4DFC648E84E3B17F6F5');
INSERT INTO "journal" VALUES(573,'K-0000032-7',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'CA5B5A3C7E2046EEAFEE243869CAF122C5ACCA3C69F40F9D518515674580219B',X'6FF21913336095D164F8019F6C7007C7538169A8D1FA947F3485F3C2459CA6B1');
INSERT INTO "journal" VALUES(574,'K-0000033-5',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'DA89C769DD7C20710D6053C53B6B4DF4D3886D0C30B34B1EE9B067413F2ADFE7',X'B0F1D1FE3B3572228FFBB566372E36F532F5E0DE2184253ECEF7445CC81A6979');
INSERT INTO "journal" VALUES(575,'K-0000034-3',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'A1F3D91B0E45D4ECD396C721B39085FD918B2A3C442FED145D8DBCED6BA64653',X'99E237B4429427CC389FC9F6562D88D1CC9D7D7B199DA3C0639DAB2FB13D956F');
INSERT INTO "journal" VALUES(576,'K-0000035-1',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'19D960AC65533DB67D6092277B653F8995D844FC8D5F89C7715C122D79B1FB8F',X'391E346F96C93538B789057AF6984DD4FDD32ACE79BFE54FA933CBECC0466292');
INSERT INTO "journal" VALUES(577,'K-0000036-0',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'6F505AEB2746BC502247C04B96046A19CABF8C1A9AF3124285665CF8D9066088',X'0132E5E99AEF41B220FBD251FC9B152FA01846E479F2D390959768982DCFC417');
INSERT INTO "journal" VALUES(578,'K-0000037-Y',2,'2026-11-22T22:47:40.520996Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8cf939eb78734272b29aac326d33242e','{}',NULL,X'660A73210AB9FDB9CED3815EE2BD5555D06BB4055C359CFA4173A5B21F2D231D',X'B893C3D65213254917FC54B8C8C791F2E51DAB6279BE15BA5FF90D79D93E16E4');
INSERT INTO "journal" VALUES(579,'W-0000007-8',1,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','7317c1da71ef4712ad82f90f939b740c','{"kit":"A"}',NULL,X'',X'5F8F8D6DB8A4208F59862823D46D4AC2E5131BCC2C62021ADF87F933A5BD870D');
INSERT INTO "journal" VALUES(580,'K-0000032-7',3,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8"}',NULL,X'6FF21913336095D164F8019F6C7007C7538169A8D1FA947F3485F3C2459CA6B1',X'AEEAACB8A3A92B753197A1B12DE229D14BC89E923668853D4985360B12B9DF76');
INSERT INTO "journal" VALUES(581,'K-0000034-3',3,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8"}',NULL,X'99E237B4429427CC389FC9F6562D88D1CC9D7D7B199DA3C0639DAB2FB13D956F',X'A95C6F20B12EBBD8377352FE6BCA3EC986E30EECA096D03719D140810B940284');
INSERT INTO "journal" VALUES(582,'K-0000036-0',3,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8"}',NULL,X'0132E5E99AEF41B220FBD251FC9B152FA01846E479F2D390959768982DCFC417',X'06DC331768A1A49D78FCD7D6707A8DF731ED40353855CE3F665A918319B9BEDD');
INSERT INTO "journal" VALUES(583,'Z-0000015-H',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'AF887FC165877153BD086EC21745266972803D4A22052D004FF44BAF390A7A59',X'EA8BF122EC559297392474DC9B8EC3F112894279BEB82A98A82145C1BC5A46ED');
INSERT INTO "journal" VALUES(584,'Z-0000005-L',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'16E1EDAA3CFBDFEB20F4D2BE5DEAA5065CB2EFDC4AB4EBB816512B6649375D57',X'C5E91E5F929069A91D5E1DD232308CC6310F0541D72466CB05F031387C295B91');
INSERT INTO "journal" VALUES(585,'Z-0000017-D',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'F3F990F7B485907B67E2AD06336D23AA441FC09EF85C620C98B5E167FA6900F3',X'8E28DA9502B81C0C90C9ADE44CE35EA5316DB2875B35C0E6ED367F078426A393');
INSERT INTO "journal" VALUES(586,'Z-0000007-H',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'AD2E7D7162DF2B2118F89B1B7606C323358C970B924669FFBC814084F2CD1DF2',X'9F5CA0F69056C08D7006B69D05F681B196FF0341DE915AD39E5B2654EC5AA866');
INSERT INTO "journal" VALUES(587,'Z-0000013-L',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'4F3D5C1B7D9DE434E37B3992824479A6E43381DDDBACE53FE956653DE7A28219',X'6CF381738D90ED66FBB951AC42C6AA022E046CF4F92B86D82DC7766FE9F67E32');
INSERT INTO "journal" VALUES(588,'Z-0000003-P',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'67947C19079337A7CA73C65550985C10EBD079E149DB71B37047DF7EDDE0C6DC',X'0EF332C480871D0A4542E647A96128CDDDB27A418D26100198A9B68F21BE4C5C');
INSERT INTO "journal" VALUES(589,'Z-0000019-9',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'14EE07A28F0388270CA35D58FDE2F9B7D15576A5A4E70D2E45525DBDAB3068E7',X'93600608438F0B038D2AEBE55F0CF687FCBAE6AC6DDDDB28618A26F2828351CD');
INSERT INTO "journal" VALUES(590,'Z-0000009-D',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'30EAB564EAF4E72805E8EA98E753BCE1914DED21A8A1AC5294BC7C2036BF730E',X'A9AC7CEAEC286A425B3B993643FF3407F4209599C73AC4F25A15F8B25F3E296C');
INSERT INTO "journal" VALUES(591,'Z-0000011-P',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'8E2C4964A2E647D4349A7B2A1CA18ED30C82EC8E63571ECBA2AB0C58F527F07B',X'A3F175D104482CDC1BE1E67A434272DF8F7F6E5BE531F117440C67C191E0097D');
INSERT INTO "journal" VALUES(592,'Z-0000001-T',10,'2026-11-22T22:47:40.529777Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'7317c1da71ef4712ad82f90f939b740c','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'7671AEE8A767621F9F8CD76256D4DA833A6595747C2D2E15B35F1A890D0D775B',X'1EE1EA64DB089E16C30AB4F5FBB4914FFDAF907FA7E5EDE3986117EE7F50402B');
INSERT INTO "journal" VALUES(593,'K-0000032-7',4,'2026-11-22T22:47:40.541225Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','321821f7dd1d4abe98cab6bdbbfba386','{"batch":"W-0000007-8"}',NULL,X'AEEAACB8A3A92B753197A1B12DE229D14BC89E923668853D4985360B12B9DF76',X'6D59BBDE4F7477B3762080C91615EEDEDE8522EC9E7F08921180E6534EBA1841');
INSERT INTO "journal" VALUES(594,'K-0000034-3',4,'2026-11-22T22:47:40.541225Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','321821f7dd1d4abe98cab6bdbbfba386','{"batch":"W-0000007-8"}',NULL,X'A95C6F20B12EBBD8377352FE6BCA3EC986E30EECA096D03719D140810B940284',X'872E134388266051C317406A7DDD5AEB0F4EA523640C6AA8D8829A29B1F3AA05');
INSERT INTO "journal" VALUES(595,'K-0000036-0',4,'2026-11-22T22:47:40.541225Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','321821f7dd1d4abe98cab6bdbbfba386','{"batch":"W-0000007-8"}',NULL,X'06DC331768A1A49D78FCD7D6707A8DF731ED40353855CE3F665A918319B9BEDD',X'A1003B31E45C4CC0192172812C29FF3BBCA2C2DC69B2C45416D8EC9B68A3F482');
INSERT INTO "journal" VALUES(596,'W-0000007-8',2,'2026-11-22T22:47:40.541225Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','321821f7dd1d4abe98cab6bdbbfba386','{"parcels":3}',NULL,X'5F8F8D6DB8A4208F59862823D46D4AC2E5131BCC2C62021ADF87F933A5BD870D',X'2FCC58DF965C5D01A41B1420EE9D80BF93CB98C68999292C88E257CC8CD08223');
INSERT INTO "journal" VALUES(597,'K-0000032-7',5,'2026-11-22T22:47:40.545632Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','17a618503f7b4698bade4212b223416b','{"batch":"W-0000007-8"}',NULL,X'6D59BBDE4F7477B3762080C91615EEDEDE8522EC9E7F08921180E6534EBA1841',X'A4826A97BEF1653DA769EBEBB1B54D0730FA4EA268A877C2430D11E178969BA7');
INSERT INTO "journal" VALUES(598,'K-0000034-3',5,'2026-11-22T22:47:40.545632Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','17a618503f7b4698bade4212b223416b','{"batch":"W-0000007-8"}',NULL,X'872E134388266051C317406A7DDD5AEB0F4EA523640C6AA8D8829A29B1F3AA05',X'BC98DADA0159930A6991B142DEB2B688F84BC29E4C41E596C61E95B7CB4F6EA2');
INSERT INTO "journal" VALUES(599,'K-0000036-0',5,'2026-11-22T22:47:40.545632Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','17a618503f7b4698bade4212b223416b','{"batch":"W-0000007-8"}',NULL,X'A1003B31E45C4CC0192172812C29FF3BBCA2C2DC69B2C45416D8EC9B68A3F482',X'5C0D940310509A7F708C362E20E7B425EF27B0E7A6C9783BCC7F1882B7C3F96D');
INSERT INTO "journal" VALUES(600,'Z-0000015-H',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'EA8BF122EC559297392474DC9B8EC3F112894279BEB82A98A82145C1BC5A46ED',X'54B0C0F8C66B13CBB5E20A4BAEE5052E057E773924C410B171075781FA658A6A');
INSERT INTO "journal" VALUES(601,'Z-0000005-L',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'C5E91E5F929069A91D5E1DD232308CC6310F0541D72466CB05F031387C295B91',X'80C2EE25B639D77539EC1413B7AEBD9BB5BB472635F3DA7FD17753137FE715E1');
INSERT INTO "journal" VALUES(602,'Z-0000017-D',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'8E28DA9502B81C0C90C9ADE44CE35EA5316DB2875B35C0E6ED367F078426A393',X'BE883DA9848D27F9B0DA249F711AB820B5664FAF2AACC965C715A578A11BAF7A');
INSERT INTO "journal" VALUES(603,'Z-0000007-H',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'9F5CA0F69056C08D7006B69D05F681B196FF0341DE915AD39E5B2654EC5AA866',X'E404E01DDFD156E2A253D7A2C04C9EFD7870D07E9B99A3D373980B33D86D1EAC');
INSERT INTO "journal" VALUES(604,'Z-0000013-L',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'6CF381738D90ED66FBB951AC42C6AA022E046CF4F92B86D82DC7766FE9F67E32',X'5F54775541FB8817469E8D5FCDA1376DF2AB499F39D268391390C4660526E790');
INSERT INTO "journal" VALUES(605,'Z-0000003-P',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'0EF332C480871D0A4542E647A96128CDDDB27A418D26100198A9B68F21BE4C5C',X'82B13DC5F7A61649DD78BCFC9EBECB567E356FAE0DD6D5A82C2FB6AC4431311C');
INSERT INTO "journal" VALUES(606,'Z-0000019-9',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'93600608438F0B038D2AEBE55F0CF687FCBAE6AC6DDDDB28618A26F2828351CD',X'BBCC04F8F9629B74FAF6B532EEAFF2B6CE901088578C17328AC661E47522C54C');
INSERT INTO "journal" VALUES(607,'Z-0000009-D',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'A9AC7CEAEC286A425B3B993643FF3407F4209599C73AC4F25A15F8B25F3E296C',X'E09F01E4747F492CE52F792BA0FB03FCB2BC102555CAC8D1C4373A8B6FAFCC63');
INSERT INTO "journal" VALUES(608,'Z-0000011-P',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'A3F175D104482CDC1BE1E67A434272DF8F7F6E5BE531F117440C67C191E0097D',X'24031F916155B19F4AF8143EAED02B28AD6248487777833A4096C7132BEF973B');
INSERT INTO "journal" VALUES(609,'Z-0000001-T',11,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'20940cbdbad547d8a88058856874c599','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'1EE1EA64DB089E16C30AB4F5FBB4914FFDAF907FA7E5EDE3986117EE7F50402B',X'376C866340EA4DFEB683E223317268C57F7FB50B8F2F4E3BFD39D3A147EC33FF');
INSERT INTO "journal" VALUES(610,'W-0000007-8',3,'2026-11-22T22:47:40.548777Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','20940cbdbad547d8a88058856874c599','{"parcels":3}',NULL,X'2FCC58DF965C5D01A41B1420EE9D80BF93CB98C68999292C88E257CC8CD08223',X'57BA97288134AE92632815DA0411B62FB68AF40B7EC8CD300766421F2A8AF63F');
INSERT INTO "journal" VALUES(611,'K-0000032-7',6,'2026-11-22T22:47:40.556795Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7206a50cccaf47b29a06083a2072cd6b','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'A4826A97BEF1653DA769EBEBB1B54D0730FA4EA268A877C2430D11E178969BA7',X'F90578FCEE1BF5659F59982FAFC35F7B023E7484F730C98BED7B25CD946B2F05');
INSERT INTO "journal" VALUES(612,'K-0000034-3',6,'2026-11-22T22:47:40.556795Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7206a50cccaf47b29a06083a2072cd6b','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'BC98DADA0159930A6991B142DEB2B688F84BC29E4C41E596C61E95B7CB4F6EA2',X'6ACE40BCC46DC3506C79CA4DCF2694BB1CFF6D8DA61255AF4CF0D8286936FF36');
INSERT INTO "journal" VALUES(613,'K-0000036-0',6,'2026-11-22T22:47:40.556795Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7206a50cccaf47b29a06083a2072cd6b','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'5C0D940310509A7F708C362E20E7B425EF27B0E7A6C9783BCC7F1882B7C3F96D',X'C65AD2DF3B11DABECEB3451B881CD701FDB5330EF8E12F69D2DCE9A64CA82BDB');
INSERT INTO "journal" VALUES(614,'W-0000007-8',4,'2026-11-22T22:47:40.562223Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','940a9389575245baa0eae7b05945e0b4','{}',NULL,X'57BA97288134AE92632815DA0411B62FB68AF40B7EC8CD300766421F2A8AF63F',X'CD409308BE11C9075322B57576F010555154A40E3EBBEC5C04974B51462B31B0');
INSERT INTO "journal" VALUES(615,'K-0000032-7',7,'2026-11-22T22:47:40.565157Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','dd0f04f662774781bf8a8783dc39cb48','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'F90578FCEE1BF5659F59982FAFC35F7B023E7484F730C98BED7B25CD946B2F05',X'7202738C8FF8C2D2DC15C28B1BD1010EDEC8D05907AF166E9E6E444E3DC055AF');
INSERT INTO "journal" VALUES(616,'K-0000034-3',7,'2026-11-22T22:47:40.565157Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','dd0f04f662774781bf8a8783dc39cb48','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'6ACE40BCC46DC3506C79CA4DCF2694BB1CFF6D8DA61255AF4CF0D8286936FF36',X'A9C1A0D15EB24F18E16F08B3F33AADFCC95252807A881672C8813EA97495047F');
INSERT INTO "journal" VALUES(617,'K-0000036-0',7,'2026-11-22T22:47:40.565157Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','dd0f04f662774781bf8a8783dc39cb48','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'C65AD2DF3B11DABECEB3451B881CD701FDB5330EF8E12F69D2DCE9A64CA82BDB',X'907748B149D113B87FDFD0576CBDC63CC703481D6F12C17D29D5D255C484DF89');
INSERT INTO "journal" VALUES(618,'W-0000008-6',1,'2026-11-22T22:47:40.568115Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','b5ad61bb21c7456992e0e47af4ec7fb1','{"kit":"B"}',NULL,X'',X'489AC116A90266211AEF6A6FCBBE13B0856F21C24318DFE77D29C416D6DD4BFD');
INSERT INTO "journal" VALUES(619,'K-0000033-5',3,'2026-11-22T22:47:40.568115Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b5ad61bb21c7456992e0e47af4ec7fb1','{"batch":"W-0000008-6"}',NULL,X'B0F1D1FE3B3572228FFBB566372E36F532F5E0DE2184253ECEF7445CC81A6979',X'414DDD5CD40346C93447AADB581F64DFC27687557F32F2EEB6BDE442B8C08199');
INSERT INTO "journal" VALUES(620,'K-0000035-1',3,'2026-11-22T22:47:40.568115Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b5ad61bb21c7456992e0e47af4ec7fb1','{"batch":"W-0000008-6"}',NULL,X'391E346F96C93538B789057AF6984DD4FDD32ACE79BFE54FA933CBECC0466292',X'93437A7692E36CC3B7FCA32EE8C55CCDFBBD426AE906EBC6E11161D2CCB445C8');
INSERT INTO "journal" VALUES(621,'K-0000037-Y',3,'2026-11-22T22:47:40.568115Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','b5ad61bb21c7456992e0e47af4ec7fb1','{"batch":"W-0000008-6"}',NULL,X'B893C3D65213254917FC54B8C8C791F2E51DAB6279BE15BA5FF90D79D93E16E4',X'22D4047CE4ABA6A632DB78DF1D70BCB3EE534648E8E42C30C8D583C3DAB652C0');
INSERT INTO "journal" VALUES(622,'K-0000033-5',4,'2026-11-22T22:47:40.574693Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','10ff4b3772734864bee30db61e81be69','{"batch":"W-0000008-6","services":"1"}',NULL,X'414DDD5CD40346C93447AADB581F64DFC27687557F32F2EEB6BDE442B8C08199',X'3AAA666460178E09226BF92ECB356EA775B64374312E1F41DD2F3A16E83C81A7');
INSERT INTO "journal" VALUES(623,'K-0000035-1',4,'2026-11-22T22:47:40.574693Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','10ff4b3772734864bee30db61e81be69','{"batch":"W-0000008-6","services":"1"}',NULL,X'93437A7692E36CC3B7FCA32EE8C55CCDFBBD426AE906EBC6E11161D2CCB445C8',X'F5BE4EA3EE488B7A8ABE90AFE276B1F33A55079F4C56B318CBE64166F0955AEE');
INSERT INTO "journal" VALUES(624,'K-0000037-Y',4,'2026-11-22T22:47:40.574693Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','10ff4b3772734864bee30db61e81be69','{"batch":"W-0000008-6","services":"1"}',NULL,X'22D4047CE4ABA6A632DB78DF1D70BCB3EE534648E8E42C30C8D583C3DAB652C0',X'9380D056F8DFDE1DF2306D7365702924907D9876676C2C7426B1980BE843F74D');
INSERT INTO "journal" VALUES(625,'W-0000008-6',2,'2026-11-22T22:47:40.574693Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','10ff4b3772734864bee30db61e81be69','{"parcels":3}',NULL,X'489AC116A90266211AEF6A6FCBBE13B0856F21C24318DFE77D29C416D6DD4BFD',X'17384E4A9BE22993DECC92564EB409F03CFD6DF29B66AB50A8EB85943FB2C17D');
INSERT INTO "journal" VALUES(626,'K-0000033-5',5,'2026-11-22T22:47:40.579291Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','20e26c1cab254164bb3647839e08f3af','{"batch":"W-0000008-6"}',NULL,X'3AAA666460178E09226BF92ECB356EA775B64374312E1F41DD2F3A16E83C81A7',X'8569472011CEDD0CA2CC4DDD4B698CC4649A8545F68243D0308EE77DF6BF0BBB');
INSERT INTO "journal" VALUES(627,'K-0000035-1',5,'2026-11-22T22:47:40.579291Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','20e26c1cab254164bb3647839e08f3af','{"batch":"W-0000008-6"}',NULL,X'F5BE4EA3EE488B7A8ABE90AFE276B1F33A55079F4C56B318CBE64166F0955AEE',X'0C6377097DAFBF0524D51BD055370FA99CD6B3645AA16CACEAED182067E7B65F');
INSERT INTO "journal" VALUES(628,'K-0000037-Y',5,'2026-11-22T22:47:40.579291Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','20e26c1cab254164bb3647839e08f3af','{"batch":"W-0000008-6"}',NULL,X'9380D056F8DFDE1DF2306D7365702924907D9876676C2C7426B1980BE843F74D',X'ED0B66800F9A5C3A4B402140C280723811F1D298C723E32F9FA4A517AF60F311');
INSERT INTO "journal" VALUES(629,'W-0000008-6',3,'2026-11-22T22:47:40.583067Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','67aa42a17bb640e0bb1b9d007ae70e4b','{"parcels":3}',NULL,X'17384E4A9BE22993DECC92564EB409F03CFD6DF29B66AB50A8EB85943FB2C17D',X'D779052BC9A5F274CC4673CEDF9462E37629BA89C1371A38DB4EF750F58BB518');
INSERT INTO "journal" VALUES(630,'K-0000033-5',6,'2026-11-22T22:47:40.588296Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfd361960ff143aa806d4edca0acb3cf','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'8569472011CEDD0CA2CC4DDD4B698CC4649A8545F68243D0308EE77DF6BF0BBB',X'E9FF03A5618CF4FEEE080F20FA87E58E7E3E9736FB9870753F417FEFE845BB53');
INSERT INTO "journal" VALUES(631,'K-0000035-1',6,'2026-11-22T22:47:40.588296Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfd361960ff143aa806d4edca0acb3cf','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'0C6377097DAFBF0524D51BD055370FA99CD6B3645AA16CACEAED182067E7B65F',X'A0A1AE0246C4D83E2075FE58A196CE78E721C5A2DE0E172F82CE7C1E2E8557F5');
INSERT INTO "journal" VALUES(632,'K-0000037-Y',6,'2026-11-22T22:47:40.588296Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfd361960ff143aa806d4edca0acb3cf','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'ED0B66800F9A5C3A4B402140C280723811F1D298C723E32F9FA4A517AF60F311',X'99F0DD6886364524727AED96CFDBBB5154C59A7494051B8677787E89740A38EE');
INSERT INTO "journal" VALUES(633,'W-0000008-6',4,'2026-11-22T22:47:40.593941Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','3b59eaa27ea8492e9270cf214806eae5','{}',NULL,X'D779052BC9A5F274CC4673CEDF9462E37629BA89C1371A38DB4EF750F58BB518',X'524423DD85A6DC7FDADED1B0833626D73374DE1DE6AE1007054E828CAC0D2CBB');
INSERT INTO "journal" VALUES(634,'K-0000033-5',7,'2026-11-22T22:47:40.597666Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','a45c2fd275d842e8a678a4b8de61c0ca','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'E9FF03A5618CF4FEEE080F20FA87E58E7E3E9736FB9870753F417FEFE845BB53',X'F5D0895A5ED71160A0DA9A0795898F337E9669D48E058E44DAE33729943F6188');
INSERT INTO "journal" VALUES(635,'K-0000035-1',7,'2026-11-22T22:47:40.597666Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','a45c2fd275d842e8a678a4b8de61c0ca','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'A0A1AE0246C4D83E2075FE58A196CE78E721C5A2DE0E172F82CE7C1E2E8557F5',X'E8D9071114B67D5D7A4304A18221FE6067D98709665385763F2DB0E2FEDD59AA');
INSERT INTO "journal" VALUES(636,'K-0000037-Y',7,'2026-11-22T22:47:40.597666Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','a45c2fd275d842e8a678a4b8de61c0ca','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'99F0DD6886364524727AED96CFDBBB5154C59A7494051B8677787E89740A38EE',X'64857245AB17CB3B4958E0AAD460D9290698F308CA0EB3F9965BC5AF57287B6E');
INSERT INTO "journal" VALUES(637,'B-0000011-R',1,'2026-11-22T22:47:40.604454Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','8601c7dae74f4c58939867448fff8130','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'80A5AA4292F12E6CFE288BED5EAE7CC69B9E4633EE68C24DFCC5BF1C7FDC18A2');
INSERT INTO "journal" VALUES(638,'A-0000027-8',1,'2026-11-22T22:47:40.604454Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','8601c7dae74f4c58939867448fff8130','{"batch":11,"programme":1,"row":2}',NULL,X'',X'FE0BDA1A99CE730CAB355A8D0AB75F9C2400CF7AC536E5FE1B22CFC42B909C2F');
INSERT INTO "journal" VALUES(639,'A-0000028-6',1,'2026-11-22T22:47:40.604454Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','8601c7dae74f4c58939867448fff8130','{"batch":11,"programme":1,"row":3}',NULL,X'',X'DC66EBA61309AD9B613A4B7AAA561BD3BBB58ECDE2353C602CD9A585578F7C6B');
INSERT INTO "journal" VALUES(640,'A-0000029-4',1,'2026-11-22T22:47:40.604454Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','8601c7dae74f4c58939867448fff8130','{"batch":11,"programme":1,"row":4}',NULL,X'',X'A4F7F7228C5C526CC18155A97AA96BEF18BCDC875CDF60BA2A8EBD1C4894F2E2');
INSERT INTO "journal" VALUES(641,'A-0000030-I',1,'2026-11-22T22:47:40.604454Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','8601c7dae74f4c58939867448fff8130','{"batch":11,"programme":1,"row":5}',NULL,X'',X'8D692BF3FB38C8D6AC9502E6E456C784BF39A44DF17B7B2ADF5561AD31E0D12E');
INSERT INTO "journal" VALUES(642,'K-0000034-3',8,'2026-11-22T22:47:40.618545Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','0e86f0f2fa484b9ba5857b39aedfce77','{"on":"2020-01-18"}',NULL,X'A9C1A0D15EB24F18E16F08B3F33AADFCC95252807A881672C8813EA97495047F',X'30379966423E6821D3948BDFBAEE2C1ED6D5BE6D5029A70362619FAE3CBA7BCC');
INSERT INTO "journal" VALUES(643,'K-0000036-0',8,'2026-11-22T22:47:40.618545Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','0e86f0f2fa484b9ba5857b39aedfce77','{"on":"2020-01-18"}',NULL,X'907748B149D113B87FDFD0576CBDC63CC703481D6F12C17D29D5D255C484DF89',X'B062912DB705D219B6503C226A8C2C039EFA328AB1438FE52F82DB5C362D438F');
INSERT INTO "journal" VALUES(644,'K-0000032-7',8,'2026-11-22T22:47:40.622151Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','d9e76bdda2e64a2f81efa467e709d4c1','{"on":"2020-01-19"}',NULL,X'7202738C8FF8C2D2DC15C28B1BD1010EDEC8D05907AF166E9E6E444E3DC055AF',X'26DD5A61AC3B73B3A10F5A315CD5963EA6965807CEBDD7DB4BD2CB8E9C3DBD77');
INSERT INTO "journal" VALUES(645,'Q-0000006-R',1,'2026-11-22T22:47:40.625485Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','cd5db08bf4854ac78f2351b3910ce4df','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'A8305109BFC9F4A17ABA7847E7CFD781C58BE085CD186A741877AC1D608C6C15',X'',X'0659A2855553F6F2DDCB3EA9D6F04C0E0C0FD742BAC8298F4B0C514A0457EC45');
INSERT INTO "journal" VALUES(646,'Q-0000006-R',2,'2026-11-22T22:47:40.634248Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','98e295ea47fb45998c9d13d83eb8eb59','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'54A2B7D902FEFE68A9A6671C059E0B29708F2786D9485E6EEC494ABBE86F88A5',X'0659A2855553F6F2DDCB3EA9D6F04C0E0C0FD742BAC8298F4B0C514A0457EC45',X'C9D90D125A10E58EA9A9BF0EE6486B9D4B1B0EB326E367F47D649EE43A2E940E');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',3,'2026-11-22T22:47:40.640277Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','2e181ff7a914449ba782346aed5963ee','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'C9D90D125A10E58EA9A9BF0EE6486B9D4B1B0EB326E367F47D649EE43A2E940E',X'9298ABD631836FBF83505FA3AB7D4D365519A00FA46A4AB242F6DCE58D300B7D');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',4,'2026-11-22T22:47:40.649177Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','a9a530778ff24103a234f75bde37e62b','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'42DEB77185846C9918AA976A24484E7FB4D3206D04B03D8DBA5FB9D9322AC02E',X'9298ABD631836FBF83505FA3AB7D4D365519A00FA46A4AB242F6DCE58D300B7D',X'327CDCC1D5C87408313DC3FB5FB27488F3743FF07E57FAD5ED242876FBB458E1');
INSERT INTO "journal" VALUES(649,'A-0000023-G',2,'2026-11-22T22:47:40.653607Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','841f9c8a5a9a45628fdb54e4caeefcad','{"programme":1,"reasons":["size"]}',NULL,X'DC8421DAA5A28DD407C8B1A20BDC6E66F7676A540D24CA7BDB0554BD52083A22',X'71DA8E01AD6CAB74D3EA0A495F62C8A9DAB1575C186C07FC1E1F4A09922FB202');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',5,'2026-11-22T22:47:40.661904Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','fadc5f618e3b4e56a18c133b47c29802','{"owner":"mai"}',NULL,X'327CDCC1D5C87408313DC3FB5FB27488F3743FF07E57FAD5ED242876FBB458E1',X'ACA626586BBEA0545721DB4A2D741963A89AE15FA285E6B3E09B7B84ABE37459');
INSERT INTO "journal" VALUES(651,'Q-0000006-R',6,'2026-11-22T22:47:40.665018Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','853df548003944f19d27015514f2d883','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'6777DBE82CD626579C4E29B79D51F1CCE07B7C87CA691E7BA5AC10CDDDDDACC8',X'ACA626586BBEA0545721DB4A2D741963A89AE15FA285E6B3E09B7B84ABE37459',X'75916F4D9DCBF80A874EC69FF6D91FCB919D133B21743C22728FAE6E517990BD');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',7,'2026-11-22T22:47:40.669725Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','5bdaab57fbf94a878dd7c38bdd1ae47a','{"desk":"callcentre","owner":"cal"}',X'28B7D0EFF70F6489E8D9121F34A6F98F849B0681B47328AF46938CB86BD85ECB',X'75916F4D9DCBF80A874EC69FF6D91FCB919D133B21743C22728FAE6E517990BD',X'B7DCE7F56FDDFC1E4DA7D27B32FC002BACDD1B1BEDADD9179374A3FD54442ADB');
INSERT INTO "journal" VALUES(653,'K-0000035-1',8,'2026-11-22T22:47:40.677872Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','ceb5d8849b044fefbad302c2bd11fd76','{"on":"2020-01-18"}',NULL,X'E8D9071114B67D5D7A4304A18221FE6067D98709665385763F2DB0E2FEDD59AA',X'43DD2644662E1146B71FBCF6FD76090416E40B32D8CC3FD1F6842CB4E15391C0');
INSERT INTO "journal" VALUES(654,'K-0000037-Y',8,'2026-11-22T22:47:40.677872Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','ceb5d8849b044fefbad302c2bd11fd76','{"on":"2020-01-18"}',NULL,X'64857245AB17CB3B4958E0AAD460D9290698F308CA0EB3F9965BC5AF57287B6E',X'AB80F706C90E3F4FAD56009BBB5E5561510EE4A8472B16D19D21FF82C0874938');
INSERT INTO "journal" VALUES(655,'K-0000033-5',8,'2026-11-22T22:47:40.686969Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','0eb9a8011d984bbc866a105acfaa7ece','{"on":"2020-01-19"}',NULL,X'F5D0895A5ED71160A0DA9A0795898F337E9669D48E058E44DAE33729943F6188',X'5C5AD55299F8F1DA1F59675211F478D0DD116241A83FA08AA09DF8337C579724');
INSERT INTO "journal" VALUES(656,'Q-0000007-P',1,'2026-11-22T22:47:40.693378Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','ae5184f45b3e4b249cdbd2936eb9c491','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'2A90FDB3CDB5A3BB54DF8D3FBEB6D40A3E51A3AE5E7BB7B4EA21BAE26C58BD06',X'',X'A21F567D39FA15B22258C613DC8E601E699B9AE262759E60F302EB6CBCB482BA');
INSERT INTO "journal" VALUES(657,'Q-0000007-P',2,'2026-11-22T22:47:40.693378Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','ae5184f45b3e4b249cdbd2936eb9c491','{"caller":"consumer"}',NULL,X'A21F567D39FA15B22258C613DC8E601E699B9AE262759E60F302EB6CBCB482BA',X'50BD57864BDC283F917268039D32A0FBB518B06840830ACB1B5D4C4C96FCBB7F');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',3,'2026-11-22T22:47:40.693378Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','ae5184f45b3e4b249cdbd2936eb9c491','{"category":"points","faq":"shop-list"}',X'D3429BC776A004CFDEBDD2392977130CD16165DA9638CB020364340B2E7673D2',X'50BD57864BDC283F917268039D32A0FBB518B06840830ACB1B5D4C4C96FCBB7F',X'8B04E85FB1808B809AB034B6CFC50A75BAA4A12516897CAC6E9EA350AE32B97E');
INSERT INTO "journal" VALUES(659,'Q-0000008-N',1,'2026-11-22T22:47:40.695691Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','5bb2b5fa249547cbad04f8d9ef5b3dc3','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'0D9DCF07F56F331E6C85135EA664354BA54FEA8AEE9EBDC217F3E7505313E397',X'',X'20C89E5F347F91FE98585E39983719B4CC00DFFA1137DE9C6419CC8D2877DAFC');
INSERT INTO "journal" VALUES(660,'Q-0000008-N',2,'2026-11-22T22:47:40.702620Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','a665acf30b6a4a6884b0a726fd247c6e','{"caller":"press"}',X'27C7CEC45087F08CCF011F12091E30A43ADA877AA68157AF90D6679E52B85199',X'20C89E5F347F91FE98585E39983719B4CC00DFFA1137DE9C6419CC8D2877DAFC',X'FB9F599CDB0DA9796DF326A34F7A379ECCB26FA0BDCFF519DDF72345C93A25D0');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',3,'2026-11-22T22:47:40.707001Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','67188a765a9142428e92ba73647b2d90','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'05F2928C0BF76DBA7BE3BF0229E845A12F29D33AE509D87B9940919BBDD87166',X'FB9F599CDB0DA9796DF326A34F7A379ECCB26FA0BDCFF519DDF72345C93A25D0',X'60439984EB6693CB0F5A0C1C9C640137F8E8175736472E54517C009DA4AA17DA');
INSERT INTO "journal" VALUES(662,'Q-0000009-L',1,'2026-11-22T22:47:40.709529Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','a1821cb96e9e4783b7ea2d226b5de713','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'DB8857D9EBA3CBB544107CD0096D2FC91567B96E7652F1C9550E3C1680AFE23E',X'',X'AD597152831F60A8A39C68126E73BB1623309F3DFB816EBD10C6396A21D0661E');
INSERT INTO "journal" VALUES(663,'Q-0000009-L',2,'2026-11-22T22:47:40.711464Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','ed97668e2b1040dabd1aa4e770fb573c','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'D82D5BDB127B6D5463986AE00594D15B0177B77962C73593CB9A0CF75E27AD89',X'AD597152831F60A8A39C68126E73BB1623309F3DFB816EBD10C6396A21D0661E',X'ECDF7C0A9A6201399E1392EC998E3D52DE085443A2AE29C9383B4D169337D8C0');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',3,'2026-11-22T22:47:40.714567Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','d37ef350844244edabb295e2a9064deb','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'ECDF7C0A9A6201399E1392EC998E3D52DE085443A2AE29C9383B4D169337D8C0',X'360A561489BB1E2F5A6BCEB67F7E941D442F403B9077FDD02AA1A49FE5BA5DF5');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',4,'2026-11-22T22:47:40.718367Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','a932b70f620241dfa020f00f82601a13','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'2D541E44E2B8DDBBF51A33F7DC94361C1F6D16E5223B0FC087A7482F6E0FB7E9',X'360A561489BB1E2F5A6BCEB67F7E941D442F403B9077FDD02AA1A49FE5BA5DF5',X'904397D957E8585F7FF48CE4D753929B168A7AC81F0B7D1444A119FD46430247');
INSERT INTO "journal" VALUES(666,'cutoff:2020-02-01',1,'2026-11-22T22:47:40.723963Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'D8123781E3B307CF26E070B9A4823648D8113FBE42B2E0E65D43B075C6C3EB48');
INSERT INTO "journal" VALUES(667,'A-0000020-M',3,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','ed580834a13941e3bca7e4f385f52286','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'D64023A60B3C570941E511CF23A9F42088C7B6AE83B185D10FE5178B44B516B2',X'C4A4CE11B2CB71CD986AC04F383F579D7E8B4990BF4F120B85F9F6994366507C');
INSERT INTO "journal" VALUES(668,'A-0000021-K',4,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','ed580834a13941e3bca7e4f385f52286','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'ADED90FF61102E62F061B30181A14B99A365D2F1D2D9566C07CDF250A2EA6BE3',X'9C28D71B2924305A6B15629729B90418460F071E6BA4565FE3B5AE34F67D8BCD');
INSERT INTO "journal" VALUES(669,'A-0000022-I',3,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','ed580834a13941e3bca7e4f385f52286','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'40859C856E403452EC6FC3A46E506F6AD862EF24D0B71CDC41EC0E9A61055C77',X'06ED457553DA65800BB3BD3BC792196601F33693F61480F33017A9A41162E7C1');
INSERT INTO "journal" VALUES(670,'K-0000038-W',1,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','ed580834a13941e3bca7e4f385f52286','{"because":"services","kit":"B"}',NULL,X'',X'BE8ED74FAA592B00DDE9B89CB5159F2A81450A9F27E07304F87CF7EB68674538');
INSERT INTO "journal" VALUES(671,'K-0000039-U',1,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','ed580834a13941e3bca7e4f385f52286','{"kit":"A"}',NULL,X'',X'82357563DD84AD1332B65A63ACB8D03E5FD468C26ED119A3B00B87B8B35C592C');
INSERT INTO "journal" VALUES(672,'K-0000040-7',1,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','ed580834a13941e3bca7e4f385f52286','{"kit":"B"}',NULL,X'',X'4D1964F8F1C0B96BCD9CF6C6F813D2833DFF0412480D44EDED1D9FF9A571FC7C');
INSERT INTO "journal" VALUES(673,'K-0000041-5',1,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','ed580834a13941e3bca7e4f385f52286','{"kit":"A"}',NULL,X'',X'E2BDC6B7E3DD783CB299333D5872C4F1A8CB548FBAE76A8B474664FE9D22EA43');
INSERT INTO "journal" VALUES(674,'K-0000042-3',1,'2026-11-22T22:47:40.725250Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','ed580834a13941e3bca7e4f385f52286','{"kit":"B"}',NULL,X'',X'C4595A1B52A6D8E4016288279C4B1295C1420A52CE4EA14C5C703354FC693C3F');
INSERT INTO "journal" VALUES(675,'cutoff:2020-02-01',2,'2026-11-22T22:47:40.733711Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','25eb82f1def04ce4af353b6fcd24bce0','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'D8123781E3B307CF26E070B9A4823648D8113FBE42B2E0E65D43B075C6C3EB48',X'2A5DAA183A24552D97C83F84B7D5D376F220F70B3BB9211AAF8561988668667C');
INSERT INTO "journal" VALUES(676,'Q-0000010-X',1,'2026-11-22T22:47:40.738853Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','de3968d740af411dab3f805f67f5ee9b','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'141B387314E927E35004D98911B24E21CAB9A3D9A7A14C3D66136E7164BC772C',X'',X'6D49453670BC67CDEC7A46A77F7F3423DFE7550DD449CA10A916A11FB6D022DF');
INSERT INTO "journal" VALUES(677,'Q-0000010-X',2,'2026-11-22T22:47:40.741089Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','f4994f0920eb4aec97cbd781efa09282','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'3CCC3DF4ECF28C49009BA126C5506E04DBC286323451091FEFF873DB007C5243',X'6D49453670BC67CDEC7A46A77F7F3423DFE7550DD449CA10A916A11FB6D022DF',X'FE9D953D1FF77FD437E98ECA650F5A46042CB0C37B06CF2DB87A23D8F20763DB');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',3,'2026-11-22T22:47:40.744156Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','763fcb83db01456693088310e2d3d731','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'FE9D953D1FF77FD437E98ECA650F5A46042CB0C37B06CF2DB87A23D8F20763DB',X'F2D7A295BE6F2473A7257370F687C6DAA45EEBD11FEDF208AE6158933C10B255');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',4,'2026-11-22T22:47:40.752783Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','76c0155841fc4eebabc51fcf22b500c8','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'9A5629B57E7696B5CD061FF95AF0B71E3CFB345C96B96639EE3BF70C907C38C5',X'F2D7A295BE6F2473A7257370F687C6DAA45EEBD11FEDF208AE6158933C10B255',X'3A4850ECA1514E942B556274691C3ACB4D15F294579E525EC5A971F43ABE44EC');
INSERT INTO "journal" VALUES(680,'K-0000039-U',2,'2026-11-22T22:47:40.761468Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','9c38fcfff4b3440b90d4f143b1cf3c95','{}',NULL,X'82357563DD84AD1332B65A63ACB8D03E5FD468C26ED119A3B00B87B8B35C592C',X'9CD6BEC081A914CE44962192CFC02326A934B6E40BD138E7517471AACCA6E9AE');
INSERT INTO "journal" VALUES(681,'K-0000040-7',2,'2026-11-22T22:47:40.761468Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','9c38fcfff4b3440b90d4f143b1cf3c95','{}',NULL,X'4D1964F8F1C0B96BCD9CF6C6F813D2833DFF0412480D44EDED1D9FF9A571FC7C',X'1B3A58E010C19A400623C2E3BE99614CF99ABD2457CEE57E3FC1923F48EE4EF9');
INSERT INTO "journal" VALUES(682,'K-0000041-5',2,'2026-11-22T22:47:40.761468Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','9c38fcfff4b3440b90d4f143b1cf3c95','{}',NULL,X'E2BDC6B7E3DD783CB299333D5872C4F1A8CB548FBAE76A8B474664FE9D22EA43',X'DC6513F5ED9B4CED16E43B1988C8797D2633A2496FE6417B1D9B86AC2DABF805');
INSERT INTO "journal" VALUES(683,'K-0000042-3',2,'2026-11-22T22:47:40.761468Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','9c38fcfff4b3440b90d4f143b1cf3c95','{}',NULL,X'C4595A1B52A6D8E4016288279C4B1295C1420A52CE4EA14C5C703354FC693C3F',X'AF48BAE7728591428AA70D2D9FE7EBB1C2B57F165C139C548BFB47CAC7B7C15C');
INSERT INTO "journal" VALUES(684,'W-0000009-4',1,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','0589fb97790c4df3a8ad299ae7234031','{"kit":"A"}',NULL,X'',X'0CF274A55C2BC0FCAE869904B835AA00A59066F3AE45C089D4C2D568AD9E6743');
INSERT INTO "journal" VALUES(685,'K-0000039-U',3,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4"}',NULL,X'9CD6BEC081A914CE44962192CFC02326A934B6E40BD138E7517471AACCA6E9AE',X'BAA5530ECB069EF66A3AF9BCE2C1B3F788AD368ECFEBC6DFAABC0A2BAE01BB50');
INSERT INTO "journal" VALUES(686,'K-0000041-5',3,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4"}',NULL,X'DC6513F5ED9B4CED16E43B1988C8797D2633A2496FE6417B1D9B86AC2DABF805',X'4D60FDBDF165F4F38388385A7D9484B35AA556D22786C072D1829D4758C45236');
INSERT INTO "journal" VALUES(687,'Z-0000015-H',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'54B0C0F8C66B13CBB5E20A4BAEE5052E057E773924C410B171075781FA658A6A',X'BAF0CDD0B55CB99B51A8F61881E7DE3406920744F576875A25C03E43AF6AE926');
INSERT INTO "journal" VALUES(688,'Z-0000005-L',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'80C2EE25B639D77539EC1413B7AEBD9BB5BB472635F3DA7FD17753137FE715E1',X'6AB7D8E109B2EA940ED3FCF23F2BC15D1FF0904212D23C09A7DB576F1D393A2B');
INSERT INTO "journal" VALUES(689,'Z-0000017-D',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'BE883DA9848D27F9B0DA249F711AB820B5664FAF2AACC965C715A578A11BAF7A',X'AFA316D0B27DE1A11CCF30DD6B8056F3024DBB7FACA5E458411BEF3F1AE39B5C');
INSERT INTO "journal" VALUES(690,'Z-0000007-H',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'E404E01DDFD156E2A253D7A2C04C9EFD7870D07E9B99A3D373980B33D86D1EAC',X'0669387F80E6B3A2125E8179CC0DBD7C94DA9046634F2D61119BEDDDB5EB9917');
INSERT INTO "journal" VALUES(691,'Z-0000013-L',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'5F54775541FB8817469E8D5FCDA1376DF2AB499F39D268391390C4660526E790',X'166AC402C3676B5C92AC1722CFFCA7F5A2B6C8BEBD61295B5FCAEB1F9DE7003B');
INSERT INTO "journal" VALUES(692,'Z-0000003-P',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'82B13DC5F7A61649DD78BCFC9EBECB567E356FAE0DD6D5A82C2FB6AC4431311C',X'F5A15FD83E24E831FBF55F81C4BD8F70B03F1372E5531794202EA49B43D8AFB2');
INSERT INTO "journal" VALUES(693,'Z-0000019-9',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'BBCC04F8F9629B74FAF6B532EEAFF2B6CE901088578C17328AC661E47522C54C',X'C0B2CD7D75E002DF80CA2A0CC1212CBC1D6A42D7A95E002A9530557337A91AB9');
INSERT INTO "journal" VALUES(694,'Z-0000009-D',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'E09F01E4747F492CE52F792BA0FB03FCB2BC102555CAC8D1C4373A8B6FAFCC63',X'6D77994E9E103E30F707469FF1BFA3960AD02CB967C90454525500A6081493D3');
INSERT INTO "journal" VALUES(695,'Z-0000011-P',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'24031F916155B19F4AF8143EAED02B28AD6248487777833A4096C7132BEF973B',X'534562D0F5141E5870763260DEDCACD3CFF83E13E4555A17ACB415F6D2C8B35E');
INSERT INTO "journal" VALUES(696,'Z-0000001-T',12,'2026-11-22T22:47:40.774563Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'0589fb97790c4df3a8ad299ae7234031','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'376C866340EA4DFEB683E223317268C57F7FB50B8F2F4E3BFD39D3A147EC33FF',X'2B990DB6B6B470587E3D2B29AE6C5D20CBBDE9E79961172572087F7A11B04A93');
INSERT INTO "journal" VALUES(697,'K-0000039-U',4,'2026-11-22T22:47:40.784105Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','236b0fbecd4c482b8c32462b96ffa13d','{"batch":"W-0000009-4"}',NULL,X'BAA5530ECB069EF66A3AF9BCE2C1B3F788AD368ECFEBC6DFAABC0A2BAE01BB50',X'712DA34CE43AFC983A4E52F18C359C4FC59D12B049D7027959EC412C52BD0A46');
INSERT INTO "journal" VALUES(698,'K-0000041-5',4,'2026-11-22T22:47:40.784105Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','236b0fbecd4c482b8c32462b96ffa13d','{"batch":"W-0000009-4"}',NULL,X'4D60FDBDF165F4F38388385A7D9484B35AA556D22786C072D1829D4758C45236',X'160B74626E8CAA5CF49CAB5F4FB598822FFD11906DE3191EEA9D399D9208D419');
INSERT INTO "journal" VALUES(699,'W-0000009-4',2,'2026-11-22T22:47:40.784105Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','236b0fbecd4c482b8c32462b96ffa13d','{"parcels":2}',NULL,X'0CF274A55C2BC0FCAE869904B835AA00A59066F3AE45C089D4C2D568AD9E6743',X'8A6798306A49E041C97525B6BC995C20A16A245C74316B6479934659208B5291');
INSERT INTO "journal" VALUES(700,'K-0000039-U',5,'2026-11-22T22:47:40.787974Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','45865ab1de1b4c36a8934a2ff32201dc','{"batch":"W-0000009-4"}',NULL,X'712DA34CE43AFC983A4E52F18C359C4FC59D12B049D7027959EC412C52BD0A46',X'7B938342A96231B2DE324835676D97848EDF04A2409252994A37E5A3D53458C2');
INSERT INTO "journal" VALUES(701,'K-0000041-5',5,'2026-11-22T22:47:40.787974Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','45865ab1de1b4c36a8934a2ff32201dc','{"batch":"W-0000009-4"}',NULL,X'160B74626E8CAA5CF49CAB5F4FB598822FFD11906DE3191EEA9D399D9208D419',X'1A836C1FE7C396588CA21D416575485DFE5DF38EC474BDA4ED5CEFFA16E6ECD8');
INSERT INTO "journal" VALUES(702,'Z-0000015-H',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'BAF0CDD0B55CB99B51A8F61881E7DE3406920744F576875A25C03E43AF6AE926',X'74330CF43C95AFC5C33E1E1B22D441DBE2C1710A1DD84559822EF2E0086C6223');
INSERT INTO "journal" VALUES(703,'Z-0000005-L',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'6AB7D8E109B2EA940ED3FCF23F2BC15D1FF0904212D23C09A7DB576F1D393A2B',X'0A7525AE1E7F4AA86EE5139CC09507BB381F88553CD84977907A53355B0D92BC');
INSERT INTO "journal" VALUES(704,'Z-0000017-D',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'AFA316D0B27DE1A11CCF30DD6B8056F3024DBB7FACA5E458411BEF3F1AE39B5C',X'2375CF8569541DB4DA52E3F36EB04B605F8144043AB9DF763E8AE0C9E9FC2F7C');
INSERT INTO "journal" VALUES(705,'Z-0000007-H',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'0669387F80E6B3A2125E8179CC0DBD7C94DA9046634F2D61119BEDDDB5EB9917',X'C5E00230AC279D0B2D8C9C2ED33130D95D3F85D80F92FA42CB58E770B931155D');
INSERT INTO "journal" VALUES(706,'Z-0000013-L',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'166AC402C3676B5C92AC1722CFFCA7F5A2B6C8BEBD61295B5FCAEB1F9DE7003B',X'F7A68038BFE8D61C2481861C261BDD690C14E978BDB4CC82F6994DFEB5E0B62F');
INSERT INTO "journal" VALUES(707,'Z-0000003-P',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'F5A15FD83E24E831FBF55F81C4BD8F70B03F1372E5531794202EA49B43D8AFB2',X'71044A49085B5FC5F54963E51DC7A26240F1E73F39E3C62A37B83ABA792532DB');
INSERT INTO "journal" VALUES(708,'Z-0000019-9',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'C0B2CD7D75E002DF80CA2A0CC1212CBC1D6A42D7A95E002A9530557337A91AB9',X'D18FE6C4F8D1C237EE68A9A4010456858023EA7BB7AB76864F3140C925FC52D4');
INSERT INTO "journal" VALUES(709,'Z-0000009-D',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'6D77994E9E103E30F707469FF1BFA3960AD02CB967C90454525500A6081493D3',X'5B22CD2B546D76E4C6FAAC1EC5383819FCE2A0F5ADC58A907DD8D7D623FDD630');
INSERT INTO "journal" VALUES(710,'Z-0000011-P',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'534562D0F5141E5870763260DEDCACD3CFF83E13E4555A17ACB415F6D2C8B35E',X'8C08555F5A23B1E88E99A4B020357002CA841F694E1AE9A428A087C9BCAA5890');
INSERT INTO "journal" VALUES(711,'Z-0000001-T',13,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'79b692b122cf4082bbc5dffa44b92075','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'2B990DB6B6B470587E3D2B29AE6C5D20CBBDE9E79961172572087F7A11B04A93',X'F6F3890C6CCBD096BF6F02A94CE8AF887114431EF07B77327C8DE4CFDBC39EED');
INSERT INTO "journal" VALUES(712,'W-0000009-4',3,'2026-11-22T22:47:40.796103Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','79b692b122cf4082bbc5dffa44b92075','{"parcels":2}',NULL,X'8A6798306A49E041C97525B6BC995C20A16A245C74316B6479934659208B5291',X'660FD130B93A9B8DAB777E94A001BA8FAC86336ECCDA874A1797A80E830815EE');
INSERT INTO "journal" VALUES(713,'K-0000039-U',6,'2026-11-22T22:47:40.803899Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','b61cac435cc04a5f95ce1d0da7ae446c','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'7B938342A96231B2DE324835676D97848EDF04A2409252994A37E5A3D53458C2',X'739B9512748BCFC7B17B19ACBF0D3A83B1D8D8056F1FB7FDAE52EBBD7A3A2866');
INSERT INTO "journal" VALUES(714,'K-0000041-5',6,'2026-11-22T22:47:40.803899Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','b61cac435cc04a5f95ce1d0da7ae446c','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'1A836C1FE7C396588CA21D416575485DFE5DF38EC474BDA4ED5CEFFA16E6ECD8',X'EF8447473207E4B6D56E4DB149A5EBF858B921B7492F27C5073A45A34F01A3E6');
INSERT INTO "journal" VALUES(715,'W-0000009-4',4,'2026-11-22T22:47:40.809148Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','b01aa11d131d42879a7c98756caabae5','{}',NULL,X'660FD130B93A9B8DAB777E94A001BA8FAC86336ECCDA874A1797A80E830815EE',X'71ED3DC7171CB36CF24895D09C8A5F665AEB6244EF2DC1DB89C7364450BB27CE');
INSERT INTO "journal" VALUES(716,'K-0000039-U',7,'2026-11-22T22:47:40.811916Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','3f7126283d284b2495441c75781c7cd8','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'739B9512748BCFC7B17B19ACBF0D3A83B1D8D8056F1FB7FDAE52EBBD7A3A2866',X'ADF4177BDC6D37AA137543C61745CF200A730C3CC542D3D4A5FD6012174EA0BC');
INSERT INTO "journal" VALUES(717,'K-0000041-5',7,'2026-11-22T22:47:40.811916Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','3f7126283d284b2495441c75781c7cd8','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'EF8447473207E4B6D56E4DB149A5EBF858B921B7492F27C5073A45A34F01A3E6',X'79E4541F28CA15871B9FBF52947853037274F32C0947261B014D250ECBD3C634');
INSERT INTO "journal" VALUES(718,'W-0000010-I',1,'2026-11-22T22:47:40.819139Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','3987369bdaf24f14a2fb295ba12c7afa','{"kit":"B"}',NULL,X'',X'ECFB843FD8DD67C7B1C2B335C03E31198C084D825DA296E1F3D37620C3BB4406');
INSERT INTO "journal" VALUES(719,'K-0000040-7',3,'2026-11-22T22:47:40.819139Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','3987369bdaf24f14a2fb295ba12c7afa','{"batch":"W-0000010-I"}',NULL,X'1B3A58E010C19A400623C2E3BE99614CF99ABD2457CEE57E3FC1923F48EE4EF9',X'7CD64A9F5ED42330DFD1C116156CF60A1C04889261F12BA145BCB84E9C70F9FF');
INSERT INTO "journal" VALUES(720,'K-0000042-3',3,'2026-11-22T22:47:40.819139Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','3987369bdaf24f14a2fb295ba12c7afa','{"batch":"W-0000010-I"}',NULL,X'AF48BAE7728591428AA70D2D9FE7EBB1C2B57F165C139C548BFB47CAC7B7C15C',X'436FD182D03B22C4E132D6B79F708B5C7729AE7D3E339B4DBA2DFC2821A576CB');
INSERT INTO "journal" VALUES(721,'K-0000040-7',4,'2026-11-22T22:47:40.826004Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','47e3093b39fe49bbb55a06b825e02fcc','{"batch":"W-0000010-I","services":"1"}',NULL,X'7CD64A9F5ED42330DFD1C116156CF60A1C04889261F12BA145BCB84E9C70F9FF',X'7947B0C153D0C63B1DC0F09B66124799529481C6688313882A156CCCE15204EF');
INSERT INTO "journal" VALUES(722,'K-0000042-3',4,'2026-11-22T22:47:40.826004Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','47e3093b39fe49bbb55a06b825e02fcc','{"batch":"W-0000010-I","services":"1"}',NULL,X'436FD182D03B22C4E132D6B79F708B5C7729AE7D3E339B4DBA2DFC2821A576CB',X'8245BFCD33E23EF0CA622099013C015C0A432F218385BFFFBB1343A65976FDB4');
INSERT INTO "journal" VALUES(723,'W-0000010-I',2,'2026-11-22T22:47:40.826004Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','47e3093b39fe49bbb55a06b825e02fcc','{"parcels":2}',NULL,X'ECFB843FD8DD67C7B1C2B335C03E31198C084D825DA296E1F3D37620C3BB4406',X'42766B7A6BD99F4A87FF6C2DC289E26A6616FD7AF5B2FFEC61E71AC8AF0176D3');
INSERT INTO "journal" VALUES(724,'K-0000040-7',5,'2026-11-22T22:47:40.831756Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','88493564d608403b8be491956ca7e96d','{"batch":"W-0000010-I"}',NULL,X'7947B0C153D0C63B1DC0F09B66124799529481C6688313882A156CCCE15204EF',X'FA83CF95E90CA0200C92DB823352571EF05C1B323E5A49D5031AA062CAB11F70');
INSERT INTO "journal" VALUES(725,'B-0000012-P',1,'2026-11-22T22:47:40.836970Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','7df69eb75dbe48ad8c94070d6235dd0a','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'947AD21591CB3CC23E7DB82FF325544B96E5FF92F6E4622B2022211A074FD14D');
INSERT INTO "journal" VALUES(726,'A-0000031-G',1,'2026-11-22T22:47:40.836970Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7df69eb75dbe48ad8c94070d6235dd0a','{"batch":12,"programme":1,"row":2}',NULL,X'',X'990996A87BA03A559975403E4C7CA6B1BF5AD291C44155944F6793CC17DCB10F');
INSERT INTO "journal" VALUES(727,'A-0000032-E',1,'2026-11-22T22:47:40.836970Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7df69eb75dbe48ad8c94070d6235dd0a','{"batch":12,"programme":1,"row":3}',NULL,X'',X'A92B9C1845552DF75E089CB9DADD4B2269CA8B34F342CFA2D8388E0DB9802678');
INSERT INTO "journal" VALUES(728,'A-0000033-C',1,'2026-11-22T22:47:40.836970Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7df69eb75dbe48ad8c94070d6235dd0a','{"batch":12,"programme":1,"row":4}',NULL,X'',X'37B7A07193AED21227CB926F97A6FBB8CF20199F31A8ABDFAA39A2C275418EF4');
INSERT INTO "journal" VALUES(729,'A-0000034-A',1,'2026-11-22T22:47:40.836970Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','7df69eb75dbe48ad8c94070d6235dd0a','{"batch":12,"programme":1,"row":5}',NULL,X'',X'45891085933013438247D47ED3E32A48CCB6D1BDB5D78B94E657A0A07E65E204');
INSERT INTO "journal" VALUES(730,'cutoff:2020-02-11',1,'2026-11-22T22:47:40.851221Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'F3461DCA53C9E582043C9A1E07CA046E6CBF741CF76514FA8C80CDBA8A74E43F');
INSERT INTO "journal" VALUES(731,'A-0000025-C',3,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0baea86e215a4ef49614d49531319d4c','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'9C40DCF9EEFBAB2752A9F9E0D90709815FFE4163157355E479D437DFD6B0F01C',X'EEAB5A4095976A9F0CBC5BDC826F8D6D330249FF11BA2D508EE31C1B9AA7D814');
INSERT INTO "journal" VALUES(732,'A-0000026-A',3,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0baea86e215a4ef49614d49531319d4c','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'F8092B43B113D10F25E48878FF6AC066C37272546BD20419271FDBB4E85FE1BE',X'98C12B4291BCB04539C7E8068461DB14FB5CD21A7013A8873110F711A47BAB00');
INSERT INTO "journal" VALUES(733,'K-0000043-1',1,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0baea86e215a4ef49614d49531319d4c','{"kit":"A"}',NULL,X'',X'11230AA43EF098A2C60E3A4D6AC3595DE50E8C00866ECB873E9E0DE340D06E33');
INSERT INTO "journal" VALUES(734,'K-0000044-0',1,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0baea86e215a4ef49614d49531319d4c','{"kit":"B"}',NULL,X'',X'9269A62DC0A8B01E224E4BC7E54E78446DCC92DE44EE87FBBB38C80FB83F6F17');
INSERT INTO "journal" VALUES(735,'K-0000045-Y',1,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0baea86e215a4ef49614d49531319d4c','{"kit":"A"}',NULL,X'',X'1E6DE783295783184ECE4EBAFEDCBC738CCB9441C31EC5175080C43BD9467806');
INSERT INTO "journal" VALUES(736,'K-0000046-W',1,'2026-11-22T22:47:40.852363Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0baea86e215a4ef49614d49531319d4c','{"kit":"B"}',NULL,X'',X'4DA693C69CAE18E4E248095AF72853BA3D57DED332363B8EA12E42549A98A88F');
INSERT INTO "journal" VALUES(737,'cutoff:2020-02-11',2,'2026-11-22T22:47:40.861681Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','80177f964d9d485b92c6c7af36a25ebc','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'F3461DCA53C9E582043C9A1E07CA046E6CBF741CF76514FA8C80CDBA8A74E43F',X'2F00C777310F740D48FADA053C97B809609BC83B5C4FD40BDB6915EF548F446D');
INSERT INTO "journal" VALUES(738,'Q-0000011-V',1,'2026-11-22T22:47:40.866643Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','b4990f60e8b6477788b6f53d65278718','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'6CE7731ACFF2A9B36ECCE42F592AE03CE36A8576DEBC5D80A1C7ED43D50CFFE9',X'',X'2981CEF80BDF5006410C178F36220A0E639EED1ED3A9B36A41EA437B9E5BA023');
INSERT INTO "journal" VALUES(739,'Q-0000011-V',2,'2026-11-22T22:47:40.873644Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','d1ecff643b104acd9d848fe3ca6cbc07','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'DFACFB1624D6602E4FDF08A79706828AE2002281D7FC647AF07EFEFB9BAC33E3',X'2981CEF80BDF5006410C178F36220A0E639EED1ED3A9B36A41EA437B9E5BA023',X'F8D94D8556502AE706DB55FFD793FF7D4F5E16058E8918DA92146E6D48652DA2');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',3,'2026-11-22T22:47:40.877484Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','0a965831940f47f986bd58f4637df60f','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'F8D94D8556502AE706DB55FFD793FF7D4F5E16058E8918DA92146E6D48652DA2',X'4A2A0DFBCA1E8123B214462AD8E1E4F0DD0954579D165A988F7E12E7A4C6A6EF');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',4,'2026-11-22T22:47:40.881667Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','24fffe2b87cf44df937aa324fa3c95c9','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'CBC0E9F7109D48061136DD67AB8700CA4FAF9C405533796BA56D059CA4994BE1',X'4A2A0DFBCA1E8123B214462AD8E1E4F0DD0954579D165A988F7E12E7A4C6A6EF',X'7203A10E768F544E49931C7EE0D81DCF8665ACC8A864379E52BA4FFDD24A7D1D');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',5,'2026-11-22T22:47:40.889196Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','d65e3eabf56549aa9753d3dffab395a0','{"owner":"mio"}',NULL,X'7203A10E768F544E49931C7EE0D81DCF8665ACC8A864379E52BA4FFDD24A7D1D',X'06AC7B8E8066BE44AF702FECFA00DA5B6F661567A7A2AE7972DA7654B005AF5B');
INSERT INTO "journal" VALUES(743,'Q-0000012-T',1,'2026-11-22T22:47:40.892668Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','d6c44350b0544b219bde8044b03d2137','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'DDC08E4A59C79AEAE68BAECED618ABEDBE262F626C6FD9179C4EB6541BCB8B46',X'',X'D9701E83C1EABC3F36BB7DDCB6B3086FBE979A40DA387FC5398EFF50CB7F40A6');
INSERT INTO "journal" VALUES(744,'Q-0000012-T',2,'2026-11-22T22:47:40.894637Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','42e15560dcb941708e7876c93c3ea1e8','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'A8F630F00FC2D8411452D41C5EEAF267C9AE242C5B489A55A90F394503176B34',X'D9701E83C1EABC3F36BB7DDCB6B3086FBE979A40DA387FC5398EFF50CB7F40A6',X'80CACBE84F8E94D7899A512B1D6FFE50C190C388BC9C81D75D007848AC3CEBE9');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',3,'2026-11-22T22:47:40.897642Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','61bd1436ba044767b9e42f728f9999d5','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'80CACBE84F8E94D7899A512B1D6FFE50C190C388BC9C81D75D007848AC3CEBE9',X'6F556883AAADFAA58FCBBC3138EF7D68035E23FC7FD4B50D162EFEF94A26FBF1');
INSERT INTO "journal" VALUES(746,'T-0000002-9',1,'2026-11-22T22:47:40.900951Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','3fd5ee1f760240ba8f84781ed2d00ee3','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'B33D0B3E901ED558876285BC55DBB752F7343287B06642AB1B2BB672B178AA0F');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',4,'2026-11-22T22:47:40.900951Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','3fd5ee1f760240ba8f84781ed2d00ee3','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'1B8E6251CFFC5CF61BDA6825D4F1CAF7ECA41A975AD049E6E42A96B4E2424A61',X'6F556883AAADFAA58FCBBC3138EF7D68035E23FC7FD4B50D162EFEF94A26FBF1',X'3668F6A054B3A2300D2B2F7408D93155D9AD0108B0BBDD5101DF0689E6B8BE8D');
INSERT INTO "journal" VALUES(748,'Q-0000012-T',5,'2026-11-22T22:47:40.915760Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','8d23c8dfa8384c14a06d7f73498c1335','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'B069E691BCD2027769D37631B07E594AB02B61E6953979CC08EEACD881193B18',X'3668F6A054B3A2300D2B2F7408D93155D9AD0108B0BBDD5101DF0689E6B8BE8D',X'F447A72C8C38F9510B1B7729B58AA92E19015AA1283D11EFC08B3B5D56DB7E62');
INSERT INTO "journal" VALUES(749,'Q-0000010-X',5,'2026-11-22T22:47:40.919204Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','77014eda4af84196ac72e774b2786afa','{"owner":"sho"}',NULL,X'3A4850ECA1514E942B556274691C3ACB4D15F294579E525EC5A971F43ABE44EC',X'A7B5F43EF155BB678E02A642C308BAD182351BAB3101157772BCA461AF29CEC0');
INSERT INTO "journal" VALUES(750,'Q-0000010-X',6,'2026-11-22T22:47:40.921478Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','148d3c700cc74c5bbba55f9b8a9975aa','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'EAE9F8A4E2EED3C14DC7CC132206B91B3C794592F98D6B8168C41A5C70614009',X'A7B5F43EF155BB678E02A642C308BAD182351BAB3101157772BCA461AF29CEC0',X'F476C97764F819B0E0DD9E9D3F93C84DD19025F9EB114146EF90415FE73F9D15');
INSERT INTO "journal" VALUES(751,'K-0000039-U',8,'2026-11-22T22:47:40.931818Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','87d5ee11759f42eaa29b4871dd30871b','{"on":"2020-01-26"}',NULL,X'ADF4177BDC6D37AA137543C61745CF200A730C3CC542D3D4A5FD6012174EA0BC',X'1DE895DC33B587009C2F6D6A515F36D5D4777B11A466627AB02EF565FF3626A8');
INSERT INTO "journal" VALUES(752,'K-0000041-5',8,'2026-11-22T22:47:40.931818Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','87d5ee11759f42eaa29b4871dd30871b','{"on":"2020-01-26"}',NULL,X'79E4541F28CA15871B9FBF52947853037274F32C0947261B014D250ECBD3C634',X'01D6D8CF093A333A9A6438AB3EFF1371CADE1E54E91BFD1B7EFA2A39832211B6');
INSERT INTO "journal" VALUES(753,'Q-0000013-R',1,'2026-11-22T22:47:40.934328Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','997c603bba4a4523b183abc261580a6b','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'12D3505364EC867EF218EBF830F307C3113A1E413FE8C18D898F1EE679FDEF12',X'',X'E07DAB8AB196007D1317175D670749E43FA356AC31AC455FB0DB97767A037D5D');
INSERT INTO "journal" VALUES(754,'Q-0000013-R',2,'2026-11-22T22:47:40.936681Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','71e40b64cf2e45658ea04bdb2fddae7f','{}',NULL,X'E07DAB8AB196007D1317175D670749E43FA356AC31AC455FB0DB97767A037D5D',X'52C20F353193948D1451CD0C821B2D3081EA3ABE73CFFB75BE3A5A3A88A5F0C8');
INSERT INTO "journal" VALUES(755,'A-0000031-G',2,'2026-11-22T22:47:40.939549Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','3501224b76cb4c7589767b44643c888c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'990996A87BA03A559975403E4C7CA6B1BF5AD291C44155944F6793CC17DCB10F',X'00258E76800CDF4CBF7FE30D172223857C0587E4C5EDADE01FE7B80E246B9CE4');
INSERT INTO "journal" VALUES(756,'B-0000013-N',1,'2026-11-22T22:47:40.947511Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','2f3a337b19a44d45a2c716dee106d88c','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'E5B17848B94A2DEDAC9D3D04500E0A46771A5DFCE5527E1D161AC6D2E5C33437');
INSERT INTO "journal" VALUES(757,'A-0000035-8',1,'2026-11-22T22:47:40.947511Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','2f3a337b19a44d45a2c716dee106d88c','{"batch":13,"programme":1,"row":3}',NULL,X'',X'376845E278C516B96B066D7C17D43C5BBE9E67DE7797E7682C8F201256E6FC00');
INSERT INTO "journal" VALUES(758,'B-0000014-L',1,'2026-11-22T22:47:40.961871Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','993ea47d92b04efcbbc7de265d5b515b','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'A775220357FFE0540BA3474E3422D10163C1BB0EBEE62FD9C8FC99FE69F757FB');
INSERT INTO "journal" VALUES(759,'A-0000036-6',1,'2026-11-22T22:47:40.961871Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','993ea47d92b04efcbbc7de265d5b515b','{"batch":14,"programme":1,"row":2}',NULL,X'',X'6C52EDC17BC5E8F856345F59E0C081DE8DAFE80A23B0D0645FFA57DBB5560080');
INSERT INTO "journal" VALUES(760,'A-0000037-4',1,'2026-11-22T22:47:40.961871Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','993ea47d92b04efcbbc7de265d5b515b','{"batch":14,"programme":1,"row":3}',NULL,X'',X'4835ADEBCFDA0C091409E6EB8EA53307428F887D7D3A6C2F200C1BD8F1401B16');
INSERT INTO "journal" VALUES(761,'A-0000038-2',1,'2026-11-22T22:47:40.961871Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','993ea47d92b04efcbbc7de265d5b515b','{"batch":14,"programme":1,"row":4}',NULL,X'',X'567C600ADF094D1A43E11BA433DD9DBA4BE4FF831DF487793282573BCD629B02');
INSERT INTO "journal" VALUES(762,'A-0000039-Z',1,'2026-11-22T22:47:40.961871Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','993ea47d92b04efcbbc7de265d5b515b','{"batch":14,"programme":1,"row":5}',NULL,X'',X'B71A72F62AE47B8D3C67366BC1D209431E52432300A3520EF7A8353FB4A0B35F');
INSERT INTO "journal" VALUES(763,'Q-0000014-P',1,'2026-11-22T22:47:40.976024Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','ac89f0760b4b43c2bf216d221461a50c','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'E5C6651E08A58DC0D949BED82CDE34B84EAAA38AD9E9B5E826852C8CDBF002C0',X'',X'FF6BF8401ADC5F3DEC5BB4F283E452057D0C4CE1AD7DA9E4044735A6EFA819CE');
INSERT INTO "journal" VALUES(764,'Q-0000014-P',2,'2026-11-22T22:47:40.978677Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','023a850e4ac94037a695cf418a46616d','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'7618028E3D662E6F3F458EF0324DB083C03D4773C1C97E2816E27D59AF3C3E74',X'FF6BF8401ADC5F3DEC5BB4F283E452057D0C4CE1AD7DA9E4044735A6EFA819CE',X'59FAE2F898B5B1DE36A65D89A9C2C1EE72875A4D1074C2612758B267AA782B4E');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',3,'2026-11-22T22:47:40.982184Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','e0e7794c7d134bbd9f5d45dbc28125db','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'59FAE2F898B5B1DE36A65D89A9C2C1EE72875A4D1074C2612758B267AA782B4E',X'A445BC4371D659B6B301AF565B5CE8834A1EF314A541FA68B8EC89E7F2D72781');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',4,'2026-11-22T22:47:40.986015Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','56b171420f654af0896a5d79cef85e16','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'83B4A0CBE87FB26F1FFBDEB84D818FFB4B503A36620768DA4CCBCEF018BC2324',X'A445BC4371D659B6B301AF565B5CE8834A1EF314A541FA68B8EC89E7F2D72781',X'257F6586F1EF4F5BFCFD73DF467A7EA0129A60712182AAB315BB599CFE0E0F59');
INSERT INTO "journal" VALUES(767,'K-0000047-U',1,'2026-11-22T22:47:40.990216Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','fceb2bffb5594110b8b37cc5d76fece0','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'97EF3A728A09669D2B8403E65DAB98A5AD928F8904DD5E500D382073FB6DD98D',X'',X'4FF02D82591471BF29F35A0B997FC7DA27F060F8BB03AAAE17B13C6CB74DB602');
INSERT INTO "journal" VALUES(768,'K-0000047-U',2,'2026-11-22T22:47:40.994814Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','b49340fa828143358a9a906c61c46b53','{"item":"のぼり"}',NULL,X'4FF02D82591471BF29F35A0B997FC7DA27F060F8BB03AAAE17B13C6CB74DB602',X'C7C7A27E1332713DDCFF8DCB1E64305379B57619DCB50DE221A53B578845F8C8');
INSERT INTO "journal" VALUES(769,'K-0000048-S',1,'2026-11-22T22:47:40.999720Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','6f1beebc457e44d3bc755a60ccc4d686','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'6E5C6315BB36ED40229CFC5A7C2224DC5AE37FFCD784AD48FE8CA5C2A00ECB19',X'',X'61A9FE5D179E8CFE1EE5DA35619113D1D58F633D57E71A747FDB6247E996508D');
INSERT INTO "journal" VALUES(770,'Z-0000009-D',14,'2026-11-22T22:47:41.002292Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'94e74524ed37488d8ec167f812b8f765','{"on_hand":20618,"quantity":-12}',X'0A4F1638A803BD3C676996CA3A5B43A124E33BCCEB6A20969344DB0488E6F2AB',X'5B22CD2B546D76E4C6FAAC1EC5383819FCE2A0F5ADC58A907DD8D7D623FDD630',X'E0D6D8EEA9EB67BDECC4C0075DB331AF3B7082D646C6EA58C54DDCF537BC3D82');
INSERT INTO "journal" VALUES(771,'A-0000001-S',5,'2026-11-22T22:47:41.005105Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','6f1c2a1ba83d45cba93ddde08c89e067','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'50FAE4FCB5F9C4D2D044880031C29A20ECD4CCCDCA5163044D183AAEA447B4AB',X'D6E7A88F2F81CA028121018004B81F01B3ECE3F7F6A02BBAD6955B4FEFBD1F16');
INSERT INTO "journal" VALUES(772,'A-0000024-E',2,'2026-11-22T22:47:41.012439Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','7a827b8443d24b22af4cc29d862eb907','{"reasons":["documents-missing"]}',NULL,X'1D83067870718B0A615442F8164BED9F2A76366C6256046624D78424B31F1CDC',X'7BB3FF18A8124DF71A6DD3229E92A453FA9A9DAD5DB6E5ADD65661BDE7A0E6A5');
INSERT INTO "journal" VALUES(773,'A-0000027-8',2,'2026-11-22T22:47:41.018455Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','82ccc599a54246dd9b2f76fa158e81fe','{}',X'F88B9D7AD9A63B23729D3F700C44B57C6F47B10CFF25BE6BC6DC8C42DDA878D9',X'FE0BDA1A99CE730CAB355A8D0AB75F9C2400CF7AC536E5FE1B22CFC42B909C2F',X'51CAF81C418B0D410C74DB0D63BFAE707FD3896170D574E8284297B6C9AE4725');
INSERT INTO "journal" VALUES(774,'A-0000028-6',2,'2026-11-22T22:47:41.024190Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','a7944bed6fca4a84b193973aea48757b','{"awaits":"reject","reasons":["discretion"]}',X'2DF2A14EDF26766B38804BFE2A0E3FD75448B82497282FCD9645CFCB9FD370D5',X'DC66EBA61309AD9B613A4B7AAA561BD3BBB58ECDE2353C602CD9A585578F7C6B',X'7A89D027025BF18AE8D4D436198F1981B8156E92FF6099301DAD8200898654AA');
INSERT INTO "journal" VALUES(775,'A-0000035-8',2,'2026-11-22T22:47:41.030499Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','76cfe3443a1c430197ab5d7c3507ec96','{"assignee":"rin"}',NULL,X'376845E278C516B96B066D7C17D43C5BBE9E67DE7797E7682C8F201256E6FC00',X'B7FAC4EEE58DB95C39F0AF392B8359ACA4098CB02E0D6547280632D86B81EEF3');
INSERT INTO "journal" VALUES(776,'A-0000032-E',2,'2026-11-22T22:47:41.041424Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','63c49f46f678407cbefa5d153527787c','{"assignee":"ren"}',NULL,X'A92B9C1845552DF75E089CB9DADD4B2269CA8B34F342CFA2D8388E0DB9802678',X'E9AF9FB84E06633DB7B746002E37E1AB01FB0DF3D8C1D7225EE30FE6373F063D');
INSERT INTO "journal" VALUES(777,'F-0000001-6',1,'2026-11-22T22:47:41.045048Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','33b9ac1df1f849e8923fef07712912aa','{"from":"2020-01-28","rate":5}',X'ACA2AFA09595703ABF7434D31F510DCDB9F203899F1C5035E8DBD9EE83343986',X'',X'9BCB5A3EA5C211F79C4FE9A81F713321933E720A572907DCABB78706AE35A2A0');
INSERT INTO "journal" VALUES(778,'F-0000002-4',1,'2026-11-22T22:47:41.050292Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','a4c8db1263cf418c9b22cdbb9875885e','{"from":"2020-01-28","rate":2}',X'A86025BDF22EBA282C3E945C5B6AD5481210FEE18F07B1AD9F57B259EE0ABA2F',X'',X'91EE5FFEA75C4933B472AFC1E0283F1149FB48FB583852FEB795AF8DFB849F71');
INSERT INTO "journal" VALUES(779,'B-0000015-J',1,'2026-11-22T22:47:41.056277Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','5a20f02ee6df413c92cd0cd0c7244924','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'AB98DA79E2F6FF6329C4AB2DB66358B6F46B004B299B56FC3D2D531AF267BCFA');
INSERT INTO "journal" VALUES(780,'A-0000040-E',1,'2026-11-22T22:47:41.056277Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','5a20f02ee6df413c92cd0cd0c7244924','{"batch":15,"programme":1,"row":2}',NULL,X'',X'24B275F72901C24C3F6DBAC63C69C72562F6A4916606239DC502AFFB042B3F42');
INSERT INTO "journal" VALUES(781,'A-0000041-C',1,'2026-11-22T22:47:41.056277Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','5a20f02ee6df413c92cd0cd0c7244924','{"batch":15,"programme":1,"row":3}',NULL,X'',X'A93F246BE4912BDD5D71FA1672A8FFD9DF94D6392B36E3859E76A80226B82CF9');
INSERT INTO "journal" VALUES(782,'A-0000041-C',2,'2026-11-22T22:47:41.066986Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','479f986d3f0641dab752bf6e2a35555b','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'38C81791CC35C0453BB55F9AB620051B87D88350EE8850A2E76CBBFE4D2BF85C',X'A93F246BE4912BDD5D71FA1672A8FFD9DF94D6392B36E3859E76A80226B82CF9',X'9AD9CF17F2F3751FE410D6D6D8993B748F63821AB5ACED3BFB02DF64C465E7BB');
INSERT INTO "journal" VALUES(783,'A-0000002-Q',4,'2026-11-22T22:47:41.066986Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','479f986d3f0641dab752bf6e2a35555b','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'7928A65D012E2574D52AA044C578A002BD51BB7616DB372D143FF3225326635E',X'9F6A8DE7808C035AEFF7D258025230FAEF457FCDE9DB07947D2B26C47BE5E8D3',X'B4B765918BD84CD09F1177F17699A30C9959CA5BFF2C58256BC2E562149DC850');
INSERT INTO "journal" VALUES(784,'T-0000003-7',1,'2026-11-22T22:47:41.092981Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','274ccce0fce443f8bd852e44a33174ed','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'FAC48726772E07E34EFA8EF11855160485C2C2954FD3471AB78FCD856F52F1D6');
INSERT INTO "journal" VALUES(785,'A-0000003-O',4,'2026-11-22T22:47:41.094661Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','413579999bb04c478624e2f613de63b0','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'1CEB2C433E45A1105C82EC047B6582A4D7A7F5D5CBA6304372699E2DBFB20C35',X'3E8E4D4EEBB2E83D9AE65BDBEFCD4BC4BA4437129299356D830E151C02790BEF',X'EF532AC5E034D82DC9EAF55D634CA24BC1AD657C53113758EC79D16B3FE303D4');
INSERT INTO "journal" VALUES(786,'T-0000003-7',2,'2026-11-22T22:47:41.094661Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','413579999bb04c478624e2f613de63b0','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'FAC48726772E07E34EFA8EF11855160485C2C2954FD3471AB78FCD856F52F1D6',X'6830AB86A06561E5F8644EE21664F2B68C7309872ACF0CA63FBAAC65A0170B0E');
INSERT INTO "journal" VALUES(787,'T-0000004-5',1,'2026-11-22T22:47:41.119581Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','8d237fb593384f78810aefe814bedc86','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'A94354E088E283D305D071A6C01027627F9F094435F3FF5BB3041986B1B82958');
INSERT INTO "journal" VALUES(788,'A-0000040-E',2,'2026-11-22T22:47:41.122364Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','6cc0029281fe4f4391acd450a168c0b0','{"code":null,"declared":"retail","industry":"services"}',X'50E6707903F32540E397D424F5C2CFA53DD10EEB4C73A3B90E7C873B3B149C0E',X'24B275F72901C24C3F6DBAC63C69C72562F6A4916606239DC502AFFB042B3F42',X'659B6209140B8ABB6206F8DE911F17B5B18825ECC63C1561A7AD1F01C6D45434');
INSERT INTO "journal" VALUES(789,'standing-order:毎朝の審査状況',1,'2026-11-22T22:47:41.172198Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'c0cad434e644440786400c6d5d0ecd2d','{"arguments":["status"],"out":"/srv/secretariat/exports-{month}/status-{date}.xlsx"}',NULL,X'',X'EB153101E5464141188B9EB9835F401F38F45E3864CCA0A02158A000745CAEE2');
INSERT INTO "journal" VALUES(790,'standing-order:月次報告',1,'2026-11-22T22:47:41.175011Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'4136024dace44e908b0617dfc036ffee','{"arguments":["report","--month","last"],"out":"/srv/secretariat/exports-{month}/report-{month}.pdf"}',NULL,X'',X'A40A86BE658230E6B50E124CE5150126EE44E0E89B3C04BB51508DCBC1D320E0');
INSERT INTO "journal" VALUES(791,'standing-order:週次の問合せ',1,'2026-11-22T22:47:41.176634Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'e132e3dec91a428db3ab3c2eba9bb0d9','{"arguments":["inquiries"],"out":"/srv/secretariat/exports-{month}/inquiries-{date}.xlsx"}',NULL,X'',X'C7851A53CF4015ECAED18CE993142D25830F6A065DA513A6E97D3B917D9E0D84');
INSERT INTO "journal" VALUES(792,'A-0000033-C',2,'2026-11-22T22:47:41.345031Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','6d21a693f9c04104afb509e2306e7123','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'37B7A07193AED21227CB926F97A6FBB8CF20199F31A8ABDFAA39A2C275418EF4',X'18CB4263BE867C6E407F93E4C5CBE0AED6D66F94CE2FCB20D1DDE147D3193E22');
INSERT INTO "journal" VALUES(793,'export-mai-2020-01-28',1,'2026-11-22T22:47:41.689593Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'3f80ad8788674b42a9e2645ef5bbcebd','{"files":["letters.pdf"],"filters":{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"},"kind":"letters","rows":4}',NULL,X'',X'69A329D470E68577498C8D77CC1A36C4D99D467B3AD7458A482312AB29EDEA08');
INSERT INTO "journal" VALUES(794,'export-mai-2020-01-28',2,'2026-11-22T22:47:41.743354Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'9e5c08df36384393b812712b15d69274','{"files":["00_一覧.xlsx","P-0000001-0_株式会社いわひばクレジット.xlsx","P-0000004-U_株式会社かわせみクレジット.xlsx"],"filters":{"start":"2020-02-11"},"kind":"results","rows":5}',NULL,X'69A329D470E68577498C8D77CC1A36C4D99D467B3AD7458A482312AB29EDEA08',X'0E9E7D50F0EB9ECC1F9DE560E369B922AECB7DFF3D357448F154E0633CCA052A');
INSERT INTO "journal" VALUES(795,'export-mai-2020-01-28',3,'2026-11-22T22:47:45.009350Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'cf1ab4cd610b4525b99f5b8319925721','{"files":["s.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'0E9E7D50F0EB9ECC1F9DE560E369B922AECB7DFF3D357448F154E0633CCA052A',X'02E9485DD524E7056FB3FC50DB8760F76240338D883989622887B61297D86694');
INSERT INTO "journal" VALUES(796,'export-mai-2020-01-28',4,'2026-11-22T22:47:47.194607Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'387e8ce5a70241deb7c45915aa86488b','{"files":["l.pdf"],"filters":{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null},"kind":"letters","rows":1}',NULL,X'02E9485DD524E7056FB3FC50DB8760F76240338D883989622887B61297D86694',X'63BDDD6B3C24227FC4027AAE776CF0D172EC07C7993C1366E95366B2A0BAB151');
INSERT INTO "journal" VALUES(797,'standing-order:daily',1,'2026-11-22T22:47:49.211211Z','2020-01-28T01:00:00.000000Z','mai','save-order',NULL,NULL,'bc0b636a302b4b32bfa3fd652a5cf27f','{"arguments":["status"],"out":"/srv/reports/d-{date}.xlsx"}',NULL,X'',X'87A8AF0F69424DD37459EB8C3F61892E82F1211D6D4411A19171C0FD44DB1AFF');
INSERT INTO "journal" VALUES(798,'export-mai-2020-01-28',5,'2026-11-22T22:47:52.630658Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'d6513667bcd84988a0a0595a399b7faa','{"files":["d-2020-01-28.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'63BDDD6B3C24227FC4027AAE776CF0D172EC07C7993C1366E95366B2A0BAB151',X'41BA629B72BAE5537FDBDD9A0864A4AC0FF70DFD374410414A0B0BE8A8B2E176');
INSERT INTO "journal" VALUES(799,'standing-order:daily',2,'2026-11-22T22:47:52.646351Z','2020-01-28T01:00:00.000000Z','mai','run-order',NULL,NULL,'42f2d6a1b9dc4586b7827609df37e603','{"code":null,"done":true,"files":["d-2020-01-28.xlsx"],"message":null,"rows":41}',NULL,X'87A8AF0F69424DD37459EB8C3F61892E82F1211D6D4411A19171C0FD44DB1AFF',X'E0AEED07C712C0EEB5E0A7D4798D21A43C0145D438EA7AF4E9255488306758CE');
INSERT INTO "journal" VALUES(800,'standing-order:daily',3,'2026-11-22T22:47:54.688138Z','2020-01-28T01:00:00.000000Z','mai','stop-order',NULL,NULL,'19573bd3d48846d193f39f3be1461c42','{}',NULL,X'E0AEED07C712C0EEB5E0A7D4798D21A43C0145D438EA7AF4E9255488306758CE',X'8B6D7ACB915E687522B834C1180AED2F2351BD28A846B8706A48C3822E28F6B9');
INSERT INTO "journal" VALUES(801,'look-cal-2020-01-28',1,'2026-11-22T22:47:57.087259Z','2020-01-28T01:00:00.000000Z','cal','look-at-card',NULL,NULL,'4665756c0d78421184ad509ede1cf1d0','{"store":"S-0000002-6"}',NULL,X'',X'65C9FE63D961CEDF9D723B81E78DEDA4EAD0EA6AE019EA792CE5414B6BC78E20');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'BAFD18C491B5EA9E330225FB8D0C5034','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'199D6153FBA89EE54BCE43901D299226','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'92D8D3F8096059B004ABA413E385857F','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'3DAD5BFD5693BB15EB53446ACD386EDC','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'DB1ED7E1B6A51B395FDC77CC33322CF4','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'B301E72FB5169A47C2D33C608FF8159B','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'058255F81C29FECE56CE995F0BBA4FDC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'33931C8F435374FD2B9004990DF4818C','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'C6FA5BC91622967301E85E73BFAD52A2','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'DD5B942FF2CB927F12F8A919C3D54A4F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'0D7C87423195AB2D1F8DA6B3AD2DBCA4','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'465781CD729EC771D0A39703F49FE097','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'37DBF7DCFFEA359426E9A2E9C4B07D43','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'ED97A7895F42645C8B2B8EA9AF525FC5','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'016F07853746C10DB0F80785F07D454D','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'7BB1EE41F725A7130D1895D9B655664A','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'5482EF4F74EADD02D573FA1BAE156519','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'5AE390E8415FDE669516EECADE72737D','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'D36E93D3FDE570B5E1C47407EAA08D56','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'072455F9590F70544C17C412F53F87DD','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'F45359B00896C2EAAABB1EB38851A3E6','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'9C32097194636A4B8077CC798F52E89C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'8F4E74B1C16B869D4D2C9B811C98CDDB','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'18FC0AC93DCCC85AEBCE86D6E1C0EB91','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'029026314D648D6D120321DF9DC78219','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'E88BE706FE4969C22007FA242C51D5AC','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'818DEF99322E55F1AD5F1BD43F010EF7','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'4AF6E3696B0A8F73FB018A17331B9969','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'3552170BE9690923D953117165389338','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'44833B22232038523356FD8151798628','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'65C5B7CB4755CBB9502D800CCC1167EE','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'DCBCF3AB9A48295419083AC687E4D0C1','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'ED6AF2F9691163431CD97BC3745CFDC1','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'6DFCA461CB68698914EDDEDC28797BAA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'2A255F260BB8DB690662C9A0C31A02F4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'95E5D5672C05F7858BFFC59C682502F2','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'C8F22FB17FE25B6A60BCC5813B3909F4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'6173AE32AEB517F014FB84F761E815AA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'EE691B8B634DEF02A586A736E9237F2F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'F508C0DE01704E5DCA3453814690775A','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'C393CEC1CB18ABE84F388724C2D59A44','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'23547102C7B1A0AE833343674B40D9FA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'067DD4D25803809F41EDB04E35A387C3','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'4212E5D634224A0F2B52E698A02AF123','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'1C400D30314C4E029BE73FA13C51CFE2','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'0EEBA8B3928E6B0C8ECA33C60CE79D8E','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'A3844622D6460B1D4B6C3D18F34085B6','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'8A40FD2A65E701E02B9301CF69786E31','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'2954151CDDCCEBF499529A9C8718E32C','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'EA021DB51BFF0A02325C5A7C4637363E','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'907C121E467F0677463D6E7795D0204B','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'E0274AF308C5C02D5A834B8AB305E077','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'CBA8362FE259CC1183F8D816C76A1FAE','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'5D80FB6727A3942786421CD77080A83E','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'89114F7BAFD7B784D190CAD7459D00BA','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'857D352415133E8500F9FAD9BAEC291C','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'870105177911D4D00F40C746E5D93B9B','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'1F821EA41E10D265F3E3C9F8CD286E36','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'69FE66CA63C7FE31BA2F68EE56F9B2F7','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'F02129256CC1B7DEE58BB3DFF2B917A9','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'4670C4296E428806B63377D6B724CC81','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'F1F01239FC13724D2D3D252A89025C79','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'E6CEDA79B100D581B2C0BDACD74B2BF3','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'73A62762C83CDCE0E76407F66831B941','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'1F84B3D214556A3DBA1D485B320A234C','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'AC1836894FD2ECC066D11AC5CF82DBD1','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'84C036D748DF8AFCA38447FFC5E64174','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'FCB0C1CA35AC52D2D53A29B7DD733D78','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'E441938AD544D6A00450EBF94F1CA821','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'D700F6BF275313CA21DE252FAEA2263F','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'2CCD2D1E280F8FBC35404AB9111A1599','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'EC6DF284FDC26D48A0325FEC66E04542','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'1A4DD88B93C35C48CCF81D6139A5681D','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'EE01A7B525ED03D36C95FF743659D437','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'BAD660018F0D89C177089BEA4FD5888B','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'3BFFA24F29E786B13B2FB79B329EDE5E','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'E8B6D2F7DB30E0CBB70B0CB2F52E9A22','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'77C5F1469C89E890C0F75339485783E2','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'84C6E6DEF7FDA9A58FA9B5C3DD688D45','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'B894BC4FDA469122BAC4C21199904BCA','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'9A15F8E5CA138DE06C44707E3D4F5B38','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'A0028CB915AB630CEDEC7401865BA9DD','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'1DFAD566EBA196AC4C6C4CF9BE163006','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'610507CD224AECCA98C963062D053E1E','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'02FF3CAFC40E78EBFCBFC75B3EF82CB6','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'7EACDAB03F52F9C2F7BD21457F1823B7','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'2ED01ACDD0D15741CEE98FBA7733F4B9','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'0295306B2EFFD4713EF6519906D3F671','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'178D3911EC7AF4DCEB40BB4B46767F24','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'19E95765AEFEECA5310F33AEF4C96144','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'5E62E80409E9ED183FD4F48B30320A75','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'161D3DEF6FF71A85BF78589B03AC6761','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'381069EFEDA4D196A540B76736951DEA','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'AB28DB628A5F46B48A4D02B7522A5EE8','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'D2F9E150F1D7B800828A02A4AFE1B011','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'86A7C9D19A9DB520A7FFAF94C804AF05','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'636C32782C664F2CD37DADD8FCEF5FD4','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'2F500ABB284C92080B27C79BDE831DF2','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'DD9F0DAAF665091664C7A3305BC41BBF','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'931CBA2417281A510A73CD697EDAA26F','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'D4B523E0DCEA9F735B996F1E97BEA7C3','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'6147F94AA6FF175A5CAC953E4A6A8312','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'53EB997E7F01AFAE856BCB7A68BC3A15','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T22:47:37.146091Z');
INSERT INTO "operation" VALUES('b00533b603f94013a843548309aba9ed','admin','staff-add','2026-11-22T22:47:37.871726Z');
INSERT INTO "operation" VALUES('26288a00dbd44e48abed873cd2993921','admin','staff-add','2026-11-22T22:47:38.065271Z');
INSERT INTO "operation" VALUES('25b10cc70158434cacb60e8625ea68dd','admin','staff-add','2026-11-22T22:47:38.122076Z');
INSERT INTO "operation" VALUES('a3837dff059c405d82f1f15727f6ea46','admin','staff-add','2026-11-22T22:47:38.163741Z');
INSERT INTO "operation" VALUES('b1b188e4a3224c80a2b1bca868bf9e41','admin','staff-add','2026-11-22T22:47:38.214802Z');
INSERT INTO "operation" VALUES('991c7cec4cde4e32acad063a394b756e','admin','staff-add','2026-11-22T22:47:38.254241Z');
INSERT INTO "operation" VALUES('f69511a6613b41a7b0fccc331e9a66c3','admin','staff-add','2026-11-22T22:47:38.294946Z');
INSERT INTO "operation" VALUES('1d84d701c7fb4f99be468f38205f0418','admin','staff-add','2026-11-22T22:47:38.329080Z');
INSERT INTO "operation" VALUES('6c1d2b5a87644c9ca78b7e5a74c36817','admin','intake','2026-11-22T22:47:38.372486Z');
INSERT INTO "operation" VALUES('eb43d50cda184e189b191497b10acec8','rin','intake','2026-11-22T22:47:38.386788Z');
INSERT INTO "operation" VALUES('1be214e4a3214531b620203a331061d9','rin','add-certificate','2026-11-22T22:47:38.428217Z');
INSERT INTO "operation" VALUES('9e1ad50684ce43219c02859340a34c77','rin','examine-certificate','2026-11-22T22:47:38.436884Z');
INSERT INTO "operation" VALUES('7d7990cc1bb249f69e6ede295d14a814','rin','examine-certificate','2026-11-22T22:47:38.439310Z');
INSERT INTO "operation" VALUES('7d4d19e3a49b48be98074622c9c1fec2','rin','open-review','2026-11-22T22:47:38.443902Z');
INSERT INTO "operation" VALUES('a1816f094da842088e2d78cdabb5729f','rin','pass','2026-11-22T22:47:38.445943Z');
INSERT INTO "operation" VALUES('a63d1edddfe745ba83b51898d3ce5d0e','rin','run-test','2026-11-22T22:47:38.459015Z');
INSERT INTO "operation" VALUES('bf1934b304bf42a4ac111e22dfd1fa70','rin','run-test','2026-11-22T22:47:38.461805Z');
INSERT INTO "operation" VALUES('69f8e4d889f34e95b9fbc273b3b2170e','rin','present','2026-11-22T22:47:38.463265Z');
INSERT INTO "operation" VALUES('83f1b9b092634a5d84e5b9a595ec7669','rin','present','2026-11-22T22:47:38.468225Z');
INSERT INTO "operation" VALUES('66d996a1888444069c0b761904e3b485','rin','settle','2026-11-22T22:47:38.479596Z');
INSERT INTO "operation" VALUES('cb01549872c14600ada1ac6e78db3c9c','rin','settle','2026-11-22T22:47:38.481912Z');
INSERT INTO "operation" VALUES('b92919d94b27431f9486c312545c19a5','rin','propose','2026-11-22T22:47:38.483437Z');
INSERT INTO "operation" VALUES('0f811c640d2b44aeb422b6a959967bd8','mai','approve','2026-11-22T22:47:38.487255Z');
INSERT INTO "operation" VALUES('41c495ea9fda45709c5d6c655a6dc2ac','ren','apply','2026-11-22T22:47:38.496920Z');
INSERT INTO "operation" VALUES('96aefcbdc70140f98dcdc2f4c25cba25','ren','intake','2026-11-22T22:47:38.500547Z');
INSERT INTO "operation" VALUES('deedfc8daf0c473d95bf9c6c3d94cf19','rin','open-review','2026-11-22T22:47:38.502219Z');
INSERT INTO "operation" VALUES('c6fab63aeecb4565ab5881fa8d6f0b94','rin','answer','2026-11-22T22:47:38.511343Z');
INSERT INTO "operation" VALUES('55783538a98f4230885f7e76cf413c47','rin','judge','2026-11-22T22:47:38.520671Z');
INSERT INTO "operation" VALUES('16253c1bf5e34851bb674dd47bd5ea48','rin','answer','2026-11-22T22:47:38.524224Z');
INSERT INTO "operation" VALUES('59e4514372b348e1808fb71bc2676766','rin','judge','2026-11-22T22:47:38.529211Z');
INSERT INTO "operation" VALUES('66061ad4d24e4e77abeb415b06b8b819','rin','find','2026-11-22T22:47:38.531501Z');
INSERT INTO "operation" VALUES('e4a5a6d29d594ea6b53e3145ed7a05df','rin','answer','2026-11-22T22:47:38.541566Z');
INSERT INTO "operation" VALUES('51f8df948c6646ca96f50c97deb15759','rin','judge','2026-11-22T22:47:38.545415Z');
INSERT INTO "operation" VALUES('094ef7b758ae421894483e3862176b61','rin','answer','2026-11-22T22:47:38.548357Z');
INSERT INTO "operation" VALUES('946524e8bc434305995cf8089f28a235','rin','judge','2026-11-22T22:47:38.552858Z');
INSERT INTO "operation" VALUES('76acc41a76814b98bdb928e0beefe969','rin','answer','2026-11-22T22:47:38.557215Z');
INSERT INTO "operation" VALUES('81ac3a46873f4e4a936ee1d3534235e8','rin','judge','2026-11-22T22:47:38.561495Z');
INSERT INTO "operation" VALUES('d316b3e7a1d6478b9ae376fccbfe8d42','rin','find','2026-11-22T22:47:38.564138Z');
INSERT INTO "operation" VALUES('20cbf19c6ab6428cac88c9904b1a1a95','rin','answer','2026-11-22T22:47:38.570206Z');
INSERT INTO "operation" VALUES('33840f1948904ef5bd1fc373ecf3002e','rin','judge','2026-11-22T22:47:38.573034Z');
INSERT INTO "operation" VALUES('9081d5998ebb4f9b9eaeb7d7f429018e','rin','answer','2026-11-22T22:47:38.575589Z');
INSERT INTO "operation" VALUES('0e16000925d3432495447444d662531e','rin','judge','2026-11-22T22:47:38.581665Z');
INSERT INTO "operation" VALUES('8eba16365c9b4ea1aeecdb65032b7183','rin','answer','2026-11-22T22:47:38.586179Z');
INSERT INTO "operation" VALUES('d31b0f139d6c490f8110123a5c10a929','rin','judge','2026-11-22T22:47:38.591699Z');
INSERT INTO "operation" VALUES('74f62362b5114adc86f95fce3294b039','rin','answer','2026-11-22T22:47:38.594316Z');
INSERT INTO "operation" VALUES('bc655362644f407fb580b36e419c2888','rin','judge','2026-11-22T22:47:38.600793Z');
INSERT INTO "operation" VALUES('3bbf87739b6c48fc816419bdd726325c','rin','answer','2026-11-22T22:47:38.603387Z');
INSERT INTO "operation" VALUES('f9305c4409b5405493714fb2feac973d','rin','judge','2026-11-22T22:47:38.605800Z');
INSERT INTO "operation" VALUES('247b98e6b5eb4b518ec1bc436683582a','rin','answer','2026-11-22T22:47:38.607958Z');
INSERT INTO "operation" VALUES('b69b4b524c4b47dc87552354b97d1221','rin','judge','2026-11-22T22:47:38.614836Z');
INSERT INTO "operation" VALUES('d9b6769189b24dbbb37291153830daca','rin','answer','2026-11-22T22:47:38.617205Z');
INSERT INTO "operation" VALUES('dc6f8db7441d40bfaa75369ebe026b33','rin','judge','2026-11-22T22:47:38.619468Z');
INSERT INTO "operation" VALUES('8ac9523ace3a402eba9a3c305b6ec3d2','rin','answer','2026-11-22T22:47:38.622342Z');
INSERT INTO "operation" VALUES('d6b91dd89e8246ada683ccd94569ce3c','rin','judge','2026-11-22T22:47:38.624549Z');
INSERT INTO "operation" VALUES('bb83c8ee56a142bc82701e55a1406793','rin','answer','2026-11-22T22:47:38.626719Z');
INSERT INTO "operation" VALUES('0f5e39d1ab80427093c6b252ceffebfc','rin','judge','2026-11-22T22:47:38.632883Z');
INSERT INTO "operation" VALUES('12894251d1ca49be992d7bf519042d6f','rin','answer','2026-11-22T22:47:38.644991Z');
INSERT INTO "operation" VALUES('2f3c1263c6d6403d9d65afec957957a5','rin','judge','2026-11-22T22:47:38.649243Z');
INSERT INTO "operation" VALUES('d972fed0ca3048ca99e86f26c01e9f9e','rin','answer','2026-11-22T22:47:38.651729Z');
INSERT INTO "operation" VALUES('7840461d96e64b02b0fa2dd7ea10a770','rin','judge','2026-11-22T22:47:38.654350Z');
INSERT INTO "operation" VALUES('abe09581a07747ec95036b7fe7ef2117','rin','remedy','2026-11-22T22:47:38.656761Z');
INSERT INTO "operation" VALUES('ab64a711b6e541d290fff19bcd3a900a','mai','render-letters','2026-11-22T22:47:38.699994Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T22:47:38.714198Z');
INSERT INTO "operation" VALUES('7318600ada0f4985b9ff2d970add960c','mai','closing-chunk','2026-11-22T22:47:38.718490Z');
INSERT INTO "operation" VALUES('721c8ea6963548c18e2a0ff1f93e1086','mai','close','2026-11-22T22:47:38.727924Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T22:47:38.747949Z');
INSERT INTO "operation" VALUES('8900d6ae0ffe435299f79bc0140f6f8f','mai','closing-chunk','2026-11-22T22:47:38.750550Z');
INSERT INTO "operation" VALUES('67f4915fa0204746a65a742e02f10208','mai','close','2026-11-22T22:47:38.758296Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T22:47:38.767349Z');
INSERT INTO "operation" VALUES('5727f8aba2664c3e9152d610070a969b','mai','closing-chunk','2026-11-22T22:47:38.772014Z');
INSERT INTO "operation" VALUES('2e1c51f7853347348c6e8c7285170ac4','mai','close','2026-11-22T22:47:38.779496Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T22:47:38.787741Z');
INSERT INTO "operation" VALUES('4b6aef03575646479484c52917b179ba','mai','closing-chunk','2026-11-22T22:47:38.791967Z');
INSERT INTO "operation" VALUES('2fcab62df97c4572be037136bd56aa35','mai','close','2026-11-22T22:47:38.795372Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T22:47:38.813120Z');
INSERT INTO "operation" VALUES('0c400a493d3f453c82cb323e7f20d698','mai','closing-chunk','2026-11-22T22:47:38.814264Z');
INSERT INTO "operation" VALUES('37141102176441229e4c3722deac7739','mai','close','2026-11-22T22:47:38.822585Z');
INSERT INTO "operation" VALUES('88dc2a3ae8294422bb79721200e73ff0','sho','receive-stock','2026-11-22T22:47:38.827016Z');
INSERT INTO "operation" VALUES('34db754a60d042cd990a5644516ca936','sho','receive-stock','2026-11-22T22:47:38.830169Z');
INSERT INTO "operation" VALUES('df7d4b3134e34813b81bf54194c6e1f6','sho','receive-stock','2026-11-22T22:47:38.831598Z');
INSERT INTO "operation" VALUES('10d8923026b8498f94a301a3cd5d7a19','sho','receive-stock','2026-11-22T22:47:38.833022Z');
INSERT INTO "operation" VALUES('ef29bb6038f746f1be48ea7627d55489','sho','receive-stock','2026-11-22T22:47:38.836451Z');
INSERT INTO "operation" VALUES('7cd7133207364f0f9c2cd0c469e23cb4','sho','receive-stock','2026-11-22T22:47:38.845175Z');
INSERT INTO "operation" VALUES('c8ad4d9c3eda44e1a12d9b74e9dd26cd','sho','receive-stock','2026-11-22T22:47:38.846449Z');
INSERT INTO "operation" VALUES('ba043ae8bfc44edd930d4a0ca451e350','sho','receive-stock','2026-11-22T22:47:38.847573Z');
INSERT INTO "operation" VALUES('b6f53500fd0b46cebd8d0a90f493d155','sho','receive-stock','2026-11-22T22:47:38.852812Z');
INSERT INTO "operation" VALUES('d9738d532e5b46e688656776bc463d6e','sho','receive-stock','2026-11-22T22:47:38.854117Z');
INSERT INTO "operation" VALUES('419e412e8eee45889528c1c640fca5e1','sho','receive-stock','2026-11-22T22:47:38.855331Z');
INSERT INTO "operation" VALUES('3bf2582c481f453e84e42cf3dbdb8b01','sho','receive-stock','2026-11-22T22:47:38.858442Z');
INSERT INTO "operation" VALUES('61c9ca7052a34c2298556d830dbd4614','sho','receive-stock','2026-11-22T22:47:38.861366Z');
INSERT INTO "operation" VALUES('3188265b786c4f489b57ebde4d498dcc','sho','receive-stock','2026-11-22T22:47:38.862550Z');
INSERT INTO "operation" VALUES('cee1b0badfe44bf69134ad301aad610d','sho','receive-stock','2026-11-22T22:47:38.863708Z');
INSERT INTO "operation" VALUES('dd0aaa032bf4424eb87a76a225d87da4','sho','receive-stock','2026-11-22T22:47:38.869050Z');
INSERT INTO "operation" VALUES('88d4fabce4534f3087492182ff99e843','sho','receive-stock','2026-11-22T22:47:38.870296Z');
INSERT INTO "operation" VALUES('bb9609d8af454550b17fc832c007f705','sho','receive-stock','2026-11-22T22:47:38.874895Z');
INSERT INTO "operation" VALUES('a32fbb512343413c9a577926b80a8de6','sho','receive-stock','2026-11-22T22:47:38.876203Z');
INSERT INTO "operation" VALUES('4e4afed0ea764669a2d7497b1cb26585','sho','receive-stock','2026-11-22T22:47:38.880585Z');
INSERT INTO "operation" VALUES('a49f3f7bc21c459987b1c87cd5d10c27','sho','receive-stock','2026-11-22T22:47:38.881830Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T22:47:38.890071Z');
INSERT INTO "operation" VALUES('3910a806f36442e08f39c1ac38eec5fe','mai','closing-chunk','2026-11-22T22:47:38.891248Z');
INSERT INTO "operation" VALUES('7745ec14a127472993d026b8e6fe3903','mai','close','2026-11-22T22:47:38.899414Z');
INSERT INTO "operation" VALUES('3057a317dfc74c3b9fd807d66538086a','rin','number','2026-11-22T22:47:38.929468Z');
INSERT INTO "operation" VALUES('36223fcebddc4f64b533a228b2c149ec','rin','stage','2026-11-22T22:47:38.935386Z');
INSERT INTO "operation" VALUES('719e73ba134e4fcc822bf5802941c1ff','rin','intake','2026-11-22T22:47:38.938551Z');
INSERT INTO "operation" VALUES('f66c56fd332c45a58eb6eb43b643a483','rin','clear-staging','2026-11-22T22:47:38.953766Z');
INSERT INTO "operation" VALUES('703afa9be0834261b14b43072284ae15','rin','index','2026-11-22T22:47:38.955597Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T22:47:38.965770Z');
INSERT INTO "operation" VALUES('a5772667b54245a4a09b9399b46c761f','mai','closing-chunk','2026-11-22T22:47:38.967143Z');
INSERT INTO "operation" VALUES('70ee142a6faf4ba7a65c18b8f5fc630b','mai','close','2026-11-22T22:47:38.971790Z');
INSERT INTO "operation" VALUES('b0a33aef7af4447b8dfc13fa6e1515b4','rin','approve','2026-11-22T22:47:38.977739Z');
INSERT INTO "operation" VALUES('6b70e7db77f9428994e2fce6386e6327','ren','approve','2026-11-22T22:47:38.999999Z');
INSERT INTO "operation" VALUES('11579fd0eb384f02bc0370fb85f31f08','rin','approve','2026-11-22T22:47:39.010419Z');
INSERT INTO "operation" VALUES('12312133eba64c8e9c9b2a5cfb58cc7d','ren','approve','2026-11-22T22:47:39.019237Z');
INSERT INTO "operation" VALUES('41701254439f47aa80bbb84451eb66ee','rin','number','2026-11-22T22:47:39.038541Z');
INSERT INTO "operation" VALUES('73bc8d5e04c947618c0204886e19d3d4','rin','stage','2026-11-22T22:47:39.040060Z');
INSERT INTO "operation" VALUES('5c1caa8362f4443d96bb7d5c46f32980','rin','intake','2026-11-22T22:47:39.042329Z');
INSERT INTO "operation" VALUES('74d9193155094acb836f624889cfc98d','rin','clear-staging','2026-11-22T22:47:39.045590Z');
INSERT INTO "operation" VALUES('03699c78aece41309d47064b14577b4f','rin','index','2026-11-22T22:47:39.046367Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T22:47:39.051045Z');
INSERT INTO "operation" VALUES('0c3d2e5b1c90477699de247d4d0b1563','mai','closing-chunk','2026-11-22T22:47:39.052268Z');
INSERT INTO "operation" VALUES('5e4cd8d4d97a485c8e71822ae5c2dace','mai','close','2026-11-22T22:47:39.058732Z');
INSERT INTO "operation" VALUES('96855ba2a6f744e793a526b72d376d3f','rin','approve','2026-11-22T22:47:39.069201Z');
INSERT INTO "operation" VALUES('500b16ff719048d2a9fe3e6d71825f4c','ren','approve','2026-11-22T22:47:39.076028Z');
INSERT INTO "operation" VALUES('70764742e7d446f3be9dc6f15b728788','rin','approve','2026-11-22T22:47:39.090422Z');
INSERT INTO "operation" VALUES('3890cb25a08940a4b24d2524b84c17ba','ren','approve','2026-11-22T22:47:39.096061Z');
INSERT INTO "operation" VALUES('3d23b5df4e0242919c8c9667960c4572','rin','approve','2026-11-22T22:47:39.104066Z');
INSERT INTO "operation" VALUES('86485d54f1514644aa0951887b58a43e','rin','number','2026-11-22T22:47:39.120441Z');
INSERT INTO "operation" VALUES('228527ac698947169a00ce605158a76c','rin','stage','2026-11-22T22:47:39.121709Z');
INSERT INTO "operation" VALUES('05f458c609c749c2bda2df0de030ae51','rin','intake','2026-11-22T22:47:39.124710Z');
INSERT INTO "operation" VALUES('348ffec6bd7944ff9a51473a5327f49d','rin','clear-staging','2026-11-22T22:47:39.128051Z');
INSERT INTO "operation" VALUES('eff77389d44941588fd011a1b5a3b994','rin','index','2026-11-22T22:47:39.129999Z');
INSERT INTO "operation" VALUES('f176ed288ad640f2b0bcf17e0fa65a80','rin','approve','2026-11-22T22:47:39.131909Z');
INSERT INTO "operation" VALUES('c033d1600a2340df8ae2837b92ac75df','rin','number','2026-11-22T22:47:39.147680Z');
INSERT INTO "operation" VALUES('0ee4b5ac4e584122bd2736252f756896','rin','stage','2026-11-22T22:47:39.149759Z');
INSERT INTO "operation" VALUES('bf11eb9424d04926acb7280299b87302','rin','intake','2026-11-22T22:47:39.151095Z');
INSERT INTO "operation" VALUES('314636f7dff0465a871c5ad23436a93b','rin','clear-staging','2026-11-22T22:47:39.155541Z');
INSERT INTO "operation" VALUES('8e9a2715226845a8aab0c86f3aca6f3a','rin','index','2026-11-22T22:47:39.156609Z');
INSERT INTO "operation" VALUES('a32780d577c145588447a068f6996b09','cal','wrap-up','2026-11-22T22:47:39.157994Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T22:47:39.164241Z');
INSERT INTO "operation" VALUES('493c5b6e03224b97b53a4c74035081bf','mai','closing-chunk','2026-11-22T22:47:39.166307Z');
INSERT INTO "operation" VALUES('648c86115a2a43f1adf112bd056a790d','mai','close','2026-11-22T22:47:39.188248Z');
INSERT INTO "operation" VALUES('feba1e5ebd5d4f318fb29a690180aacc','mai','render-letters','2026-11-22T22:47:39.196009Z');
INSERT INTO "operation" VALUES('e8c2aff4e99a4ef98ca421cc05b3f894','sho','release-kits','2026-11-22T22:47:39.212272Z');
INSERT INTO "operation" VALUES('62a7d65ccedc4347b385616b641ecb1e','sho','make-batch','2026-11-22T22:47:39.227609Z');
INSERT INTO "operation" VALUES('22052a5896b146549f5f7dce1c2a850b','sho','make-batch','2026-11-22T22:47:39.241019Z');
INSERT INTO "operation" VALUES('83c17aba79a94e4787b585455e4d7cd0','sho','leave-batch','2026-11-22T22:47:39.243574Z');
INSERT INTO "operation" VALUES('8e7979594f91417696e5e71303e5f164','sho','print-batch','2026-11-22T22:47:39.247523Z');
INSERT INTO "operation" VALUES('e4b83aabefde41109daf129728a41d92','sho','pack','2026-11-22T22:47:39.256431Z');
INSERT INTO "operation" VALUES('d66025c22d54405e97711e8eb18f03cf','sho','leave-batch','2026-11-22T22:47:39.258514Z');
INSERT INTO "operation" VALUES('0c1a655d55924153a31ff2cd9661cd33','sho','pack','2026-11-22T22:47:39.261360Z');
INSERT INTO "operation" VALUES('f06c8d1aae5648a1885b232a025509e4','sho','hand-over','2026-11-22T22:47:39.271810Z');
INSERT INTO "operation" VALUES('c81b9d4b38d24bd281e76a4087003b1a','sho','hand-over','2026-11-22T22:47:39.275827Z');
INSERT INTO "operation" VALUES('50159f71572f4b88bee703027bfe713c','sho','leave-batch','2026-11-22T22:47:39.302516Z');
INSERT INTO "operation" VALUES('35b138da7329430c877f0b0080d7c76a','sho','pack','2026-11-22T22:47:39.307185Z');
INSERT INTO "operation" VALUES('76003ca1b9bd45f0b8281cca15d9c6a3','sho','hand-over','2026-11-22T22:47:39.307910Z');
INSERT INTO "operation" VALUES('b18fc08c4f8141a981409e3595069ec2','sho','track','2026-11-22T22:47:39.314587Z');
INSERT INTO "operation" VALUES('adaf154d9f1d4fcc913b79807beaeebe','sho','track','2026-11-22T22:47:39.319128Z');
INSERT INTO "operation" VALUES('28390cf2913f46529f0ae6bba86e1882','sho','make-batch','2026-11-22T22:47:39.319954Z');
INSERT INTO "operation" VALUES('fb09233339514d589435e4978823b4ad','sho','make-batch','2026-11-22T22:47:39.321056Z');
INSERT INTO "operation" VALUES('e5263d84053b408a9e7d22df2f941407','sho','make-batch','2026-11-22T22:47:39.327080Z');
INSERT INTO "operation" VALUES('2c30820c24c94576995f2daa47a7a6f9','sho','leave-batch','2026-11-22T22:47:39.329927Z');
INSERT INTO "operation" VALUES('efe31e7590fa4c4db9d4239e33e3a354','sho','print-batch','2026-11-22T22:47:39.331717Z');
INSERT INTO "operation" VALUES('e54d584aa11644db9b062a68a42adbc8','sho','pack','2026-11-22T22:47:39.340144Z');
INSERT INTO "operation" VALUES('4da34ef7286f4fd1a45776644be28a21','sho','leave-batch','2026-11-22T22:47:39.344042Z');
INSERT INTO "operation" VALUES('783195291ca14d389eb016fd4d650586','sho','pack','2026-11-22T22:47:39.346481Z');
INSERT INTO "operation" VALUES('62382da2ea87416fb5f76fd33d6293d5','sho','hand-over','2026-11-22T22:47:39.355185Z');
INSERT INTO "operation" VALUES('613de5ee0a784b9a94a281a579dc57d1','sho','hand-over','2026-11-22T22:47:39.358046Z');
INSERT INTO "operation" VALUES('0ffeb4a2c24f4c438b0213ef020679b9','sho','leave-batch','2026-11-22T22:47:39.358955Z');
INSERT INTO "operation" VALUES('7ea2969e80334581a8c1445f7281a5b7','sho','pack','2026-11-22T22:47:39.361572Z');
INSERT INTO "operation" VALUES('15177c19322a4a0da76fe31e35c8d879','sho','hand-over','2026-11-22T22:47:39.363435Z');
INSERT INTO "operation" VALUES('8c7c5ca121ca4b56b9d6e08ab48d9b46','sho','track','2026-11-22T22:47:39.366563Z');
INSERT INTO "operation" VALUES('71b0bab3b5154ff698c0aac065267570','sho','track','2026-11-22T22:47:39.370793Z');
INSERT INTO "operation" VALUES('a8bf4923e2414b49a4d245b8abeeb738','sho','make-batch','2026-11-22T22:47:39.371239Z');
INSERT INTO "operation" VALUES('8c65b529834a4e1cb9e9cb6c6e3aca7d','ren','approve','2026-11-22T22:47:39.373810Z');
INSERT INTO "operation" VALUES('7f8af5aa6f8242d1a32b73bd3cecf1e4','sho','arrive','2026-11-22T22:47:39.385682Z');
INSERT INTO "operation" VALUES('fb43d9c8b0ee48969439ae88152707d7','sho','arrive','2026-11-22T22:47:39.387745Z');
INSERT INTO "operation" VALUES('4ce1f9d934e844238db17e0e15a021df','ren','approve','2026-11-22T22:47:39.388962Z');
INSERT INTO "operation" VALUES('04335e8b72084d16b8f0710dfdfaef0e','sho','arrive','2026-11-22T22:47:39.623423Z');
INSERT INTO "operation" VALUES('2262e108b5714513a7aa309cad18f83b','sho','arrive','2026-11-22T22:47:39.747134Z');
INSERT INTO "operation" VALUES('90e8f090add549e48fbb162857b9a9ef','ren','approve','2026-11-22T22:47:39.748113Z');
INSERT INTO "operation" VALUES('5c5923a577d24b6c97cf7471983f9522','sho','arrive','2026-11-22T22:47:39.761274Z');
INSERT INTO "operation" VALUES('a8efccf41c5744148e94a2ac7bd26bce','sho','arrive','2026-11-22T22:47:39.763339Z');
INSERT INTO "operation" VALUES('80aa89bed5a84d3981b6e5468b9c7dd3','sho','arrive','2026-11-22T22:47:39.773902Z');
INSERT INTO "operation" VALUES('5662cc338c424292b18bce9eefac56f6','sho','arrive','2026-11-22T22:47:39.775828Z');
INSERT INTO "operation" VALUES('c2199c51226c461babe6c985ed8202ac','sho','arrive','2026-11-22T22:47:39.778991Z');
INSERT INTO "operation" VALUES('7171fcd33dfe45ffa60d3dd6580ec958','sho','arrive','2026-11-22T22:47:39.786016Z');
INSERT INTO "operation" VALUES('88f75fe4991f4c36a45e071e0879d348','ren','approve','2026-11-22T22:47:39.787035Z');
INSERT INTO "operation" VALUES('be7de753aca14e38a595a0013deb0454','ren','number','2026-11-22T22:47:39.827275Z');
INSERT INTO "operation" VALUES('fdef1811066648b4b7f21f35ec72bb06','ren','stage','2026-11-22T22:47:39.834008Z');
INSERT INTO "operation" VALUES('1ccff07818584894a7adf7a6d5703ffb','ren','intake','2026-11-22T22:47:39.835793Z');
INSERT INTO "operation" VALUES('850164b19b494905b646210a04b3352a','ren','clear-staging','2026-11-22T22:47:39.839854Z');
INSERT INTO "operation" VALUES('f3b3c958132d4e8ab2e83cfcefdd61d4','ren','index','2026-11-22T22:47:39.878582Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T22:47:39.886845Z');
INSERT INTO "operation" VALUES('cac85a6aa6404ca7991de5d11b4f3c5d','mai','closing-chunk','2026-11-22T22:47:39.888184Z');
INSERT INTO "operation" VALUES('c9cfbab77f65419d81387ada6f321f9f','mai','close','2026-11-22T22:47:39.907525Z');
INSERT INTO "operation" VALUES('9bfd9daf41ab4166a2cd50ee01e124bf','sho','inspect','2026-11-22T22:47:39.931448Z');
INSERT INTO "operation" VALUES('ea36b5c7762345f4a77bd03ba6e7483f','cal','amend','2026-11-22T22:47:39.963206Z');
INSERT INTO "operation" VALUES('15c46b9ce7c94ccba7828db4c4eae24d','cal','accept','2026-11-22T22:47:39.965377Z');
INSERT INTO "operation" VALUES('6cee8d35384c4140841654c8d72577be','sho','resend','2026-11-22T22:47:39.992972Z');
INSERT INTO "operation" VALUES('28965e9a7a2a4c9bae28238dc3f30e2a','sho','inspect','2026-11-22T22:47:40.011063Z');
INSERT INTO "operation" VALUES('fed39fbededb4c5e95062c806acf8420','sho','close-return','2026-11-22T22:47:40.022037Z');
INSERT INTO "operation" VALUES('aa53957ab51f45198eb399b0aa01b0ee','ren','approve','2026-11-22T22:47:40.027119Z');
INSERT INTO "operation" VALUES('35c76aba0ef845e6a956c3de01514c4a','kei','wrap-up','2026-11-22T22:47:40.032241Z');
INSERT INTO "operation" VALUES('e891032e71de4d94968453578f524b60','cal','wrap-up','2026-11-22T22:47:40.035743Z');
INSERT INTO "operation" VALUES('77e189afbc2647f0abb4ef62dd99f487','mai','render-letters','2026-11-22T22:47:40.038908Z');
INSERT INTO "operation" VALUES('d88d7a36fd844140bdde047bc8ce9eff','sho','release-kits','2026-11-22T22:47:40.043573Z');
INSERT INTO "operation" VALUES('186d9bb9589d4542b819ccee2baf63ec','sho','make-batch','2026-11-22T22:47:40.063951Z');
INSERT INTO "operation" VALUES('aeaea2e3a2eb4390a6ffb7a4d588057f','sho','make-batch','2026-11-22T22:47:40.077183Z');
INSERT INTO "operation" VALUES('1a9faa386db14c1c8704949f3a2d77eb','sho','leave-batch','2026-11-22T22:47:40.078815Z');
INSERT INTO "operation" VALUES('288b016050b740d8b1d2b7f1b9a654b1','sho','print-batch','2026-11-22T22:47:40.081100Z');
INSERT INTO "operation" VALUES('09fb3295b2164646a7f50ca1b8959595','sho','pack','2026-11-22T22:47:40.090869Z');
INSERT INTO "operation" VALUES('1bab93113c924372bd97df6cec5ed455','sho','leave-batch','2026-11-22T22:47:40.093041Z');
INSERT INTO "operation" VALUES('bbf7c7ae86d84c9d9d565f9bd76be4a0','sho','pack','2026-11-22T22:47:40.095082Z');
INSERT INTO "operation" VALUES('8fbe68ce030a416aaa4cf3cae561e8a6','sho','hand-over','2026-11-22T22:47:40.103581Z');
INSERT INTO "operation" VALUES('6c5cb204b68d41a781c87bdc83ecdc70','sho','hand-over','2026-11-22T22:47:40.110498Z');
INSERT INTO "operation" VALUES('ab9466565bbe4302a49ea846de4737ea','sho','leave-batch','2026-11-22T22:47:40.111510Z');
INSERT INTO "operation" VALUES('3aafd29f1e6b4e07aa083532a3c34cb5','sho','pack','2026-11-22T22:47:40.113324Z');
INSERT INTO "operation" VALUES('6d3c74c019d94477a60f6eeea423fdfc','sho','hand-over','2026-11-22T22:47:40.113943Z');
INSERT INTO "operation" VALUES('9a2aaa044be949908d23ce217b96d92a','sho','track','2026-11-22T22:47:40.117035Z');
INSERT INTO "operation" VALUES('4b59401a4fae45cfb9d1692dbb5f0943','sho','track','2026-11-22T22:47:40.119041Z');
INSERT INTO "operation" VALUES('812d54260bad44029ccc14b82f5987c6','sho','make-batch','2026-11-22T22:47:40.119497Z');
INSERT INTO "operation" VALUES('2baa7aff585445f895084f106f96ec16','sho','make-batch','2026-11-22T22:47:40.120199Z');
INSERT INTO "operation" VALUES('063cf800bc84411d9877b23e3f788d0a','sho','make-batch','2026-11-22T22:47:40.127737Z');
INSERT INTO "operation" VALUES('72806e62e628452aaffe10adc09829f1','sho','leave-batch','2026-11-22T22:47:40.129633Z');
INSERT INTO "operation" VALUES('7fbf53eef823443c868796b0a758eead','sho','print-batch','2026-11-22T22:47:40.131510Z');
INSERT INTO "operation" VALUES('3b56ebe459414f70955cdf8cd9532fd6','sho','pack','2026-11-22T22:47:40.144254Z');
INSERT INTO "operation" VALUES('bf9b8676bb8c4abfb9015b9344112c69','sho','leave-batch','2026-11-22T22:47:40.146564Z');
INSERT INTO "operation" VALUES('80e9586062b0426daa5e57872e38d370','sho','pack','2026-11-22T22:47:40.148209Z');
INSERT INTO "operation" VALUES('130db04b2da14c2b99833c9d6fe11cda','sho','hand-over','2026-11-22T22:47:40.157477Z');
INSERT INTO "operation" VALUES('2108c6bf815b4e3ebf856f5cc5a7acc4','sho','hand-over','2026-11-22T22:47:40.159822Z');
INSERT INTO "operation" VALUES('66b0cc5b90cc4519860cdd7a1fcad77a','sho','leave-batch','2026-11-22T22:47:40.160798Z');
INSERT INTO "operation" VALUES('223e937b62cf40ac9c5bb43a0f42d360','sho','pack','2026-11-22T22:47:40.162586Z');
INSERT INTO "operation" VALUES('b51e388b6b6d4f2b8bbe00833c44e337','sho','hand-over','2026-11-22T22:47:40.163195Z');
INSERT INTO "operation" VALUES('e0982b6d5cce4b5a8d33fa5245ca3801','sho','track','2026-11-22T22:47:40.167568Z');
INSERT INTO "operation" VALUES('f45489f2900949aba7f113cd9d4f0ce3','sho','track','2026-11-22T22:47:40.172963Z');
INSERT INTO "operation" VALUES('84897d44e6d7476dbf5f0fb818332e5b','sho','make-batch','2026-11-22T22:47:40.173455Z');
INSERT INTO "operation" VALUES('1be7887ebac344338b1d7634d8d85e55','sho','arrive','2026-11-22T22:47:40.175710Z');
INSERT INTO "operation" VALUES('5b7b42b25ea54c91a49f1ec09224d39f','sho','arrive','2026-11-22T22:47:40.179846Z');
INSERT INTO "operation" VALUES('336eaca2925b4e8880dea58899a7b6a9','ren','approve','2026-11-22T22:47:40.181096Z');
INSERT INTO "operation" VALUES('581b60fc97fc4f9d8ed7f00e058b94f9','sho','arrive','2026-11-22T22:47:40.186991Z');
INSERT INTO "operation" VALUES('1592217d413b462baeb2935666f468d9','sho','arrive','2026-11-22T22:47:40.193012Z');
INSERT INTO "operation" VALUES('b9a9fade70854d46b983d2f597095887','sho','arrive','2026-11-22T22:47:40.194754Z');
INSERT INTO "operation" VALUES('d74adbb315824c579d4064556c251056','sho','arrive','2026-11-22T22:47:40.196291Z');
INSERT INTO "operation" VALUES('754526d2232a4b0985fd8ae87a6a6b0d','sho','arrive','2026-11-22T22:47:40.197982Z');
INSERT INTO "operation" VALUES('e26eec19d1464fc9bfc20dc25541514a','sho','arrive','2026-11-22T22:47:40.199917Z');
INSERT INTO "operation" VALUES('5de1dbc676254af69a143aa1abe4252b','rin','number','2026-11-22T22:47:40.211967Z');
INSERT INTO "operation" VALUES('1045a81093144e5499b4450aed9eeeb6','rin','stage','2026-11-22T22:47:40.213843Z');
INSERT INTO "operation" VALUES('854bae50f5ee4c19892881186e1d667f','rin','intake','2026-11-22T22:47:40.215306Z');
INSERT INTO "operation" VALUES('a2e9b2e9af5a49dc823382ccbb200ef5','rin','clear-staging','2026-11-22T22:47:40.219116Z');
INSERT INTO "operation" VALUES('490671e31aed483b8f0dcf119afb7681','rin','index','2026-11-22T22:47:40.220001Z');
INSERT INTO "operation" VALUES('dc16790607284457acb449c9cace3477','rin','reject','2026-11-22T22:47:40.222753Z');
INSERT INTO "operation" VALUES('d25b47cff2574811b8c88f59b614a3a4','rin','approve','2026-11-22T22:47:40.233299Z');
INSERT INTO "operation" VALUES('0d23b31dac7a458285404310ad18cf0c','rin','approve','2026-11-22T22:47:40.238001Z');
INSERT INTO "operation" VALUES('f631dae341d247c093d7e873e57a0a75','ren','approve','2026-11-22T22:47:40.243173Z');
INSERT INTO "operation" VALUES('39e6cec961694126b98f4f4d3a946c91','ren','settle','2026-11-22T22:47:40.251665Z');
INSERT INTO "operation" VALUES('2c0a8ee989f441cb9eed19407eb3fa45','ren','approve','2026-11-22T22:47:40.264445Z');
INSERT INTO "operation" VALUES('fd4e37f1d04e4628bf343ef1cfcdc194','mai','render-letters','2026-11-22T22:47:40.269443Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T22:47:40.271941Z');
INSERT INTO "operation" VALUES('a617349c6eba44f4a7573a1622168e9e','mai','closing-chunk','2026-11-22T22:47:40.273140Z');
INSERT INTO "operation" VALUES('f2deeee801ca4a86a6ec1dedabd31bb0','mai','close','2026-11-22T22:47:40.283351Z');
INSERT INTO "operation" VALUES('bac8310c294a4db8b02c260d61853a7e','mai','render-letters','2026-11-22T22:47:40.292079Z');
INSERT INTO "operation" VALUES('a9ad068d53814f7a8c72e89d7bc47deb','sho','release-kits','2026-11-22T22:47:40.297040Z');
INSERT INTO "operation" VALUES('2b395af546bd4d2aadd22d2d19365458','sho','make-batch','2026-11-22T22:47:40.310329Z');
INSERT INTO "operation" VALUES('279401ae3a724e5f8ce19377c8f44531','sho','make-batch','2026-11-22T22:47:40.316772Z');
INSERT INTO "operation" VALUES('8f270d1226d54590bbf530690a7012a7','sho','leave-batch','2026-11-22T22:47:40.317927Z');
INSERT INTO "operation" VALUES('50a39bf9879a4fc19dc5c176b01c4c2a','sho','print-batch','2026-11-22T22:47:40.319756Z');
INSERT INTO "operation" VALUES('817bd8a953db4eee8cdfca64be3e70c3','sho','pack','2026-11-22T22:47:40.328104Z');
INSERT INTO "operation" VALUES('58e26c31bdd642ec955df48b3b9fb1ce','sho','leave-batch','2026-11-22T22:47:40.330111Z');
INSERT INTO "operation" VALUES('780d017c2d234f76a983e860edfd7622','sho','pack','2026-11-22T22:47:40.331774Z');
INSERT INTO "operation" VALUES('7e7256f6173a427eb9c2ff018952e7f4','sho','hand-over','2026-11-22T22:47:40.342056Z');
INSERT INTO "operation" VALUES('052a78add76942b7943d7ebc7f51b6e7','sho','hand-over','2026-11-22T22:47:40.344346Z');
INSERT INTO "operation" VALUES('1ef363c34c1841d6b380a9d03f4b5394','sho','leave-batch','2026-11-22T22:47:40.345350Z');
INSERT INTO "operation" VALUES('fc023c61a7f84cc4a7bc948234e51c78','sho','pack','2026-11-22T22:47:40.346708Z');
INSERT INTO "operation" VALUES('897962504249489a9417039bbd1ca337','sho','hand-over','2026-11-22T22:47:40.347274Z');
INSERT INTO "operation" VALUES('320ae5445e1e4031a8141ab72fbb971f','sho','track','2026-11-22T22:47:40.354351Z');
INSERT INTO "operation" VALUES('235f45118b054a00b3ac4d954fbd6681','sho','track','2026-11-22T22:47:40.361550Z');
INSERT INTO "operation" VALUES('7a9fce32d3cf4793b14fcd63b6a28445','sho','make-batch','2026-11-22T22:47:40.362339Z');
INSERT INTO "operation" VALUES('29bbdd8f2413469c87825d38aad8a95d','sho','make-batch','2026-11-22T22:47:40.363324Z');
INSERT INTO "operation" VALUES('5a8f137348534511899b363cfa5b9798','sho','make-batch','2026-11-22T22:47:40.373567Z');
INSERT INTO "operation" VALUES('5e93d3c88bb942e084e68c57460635cd','sho','leave-batch','2026-11-22T22:47:40.375043Z');
INSERT INTO "operation" VALUES('b3323dab700543d0bb7369395aef6351','sho','print-batch','2026-11-22T22:47:40.376868Z');
INSERT INTO "operation" VALUES('94f9a6e2f3354d90993b55c090c8ef47','sho','pack','2026-11-22T22:47:40.387355Z');
INSERT INTO "operation" VALUES('55db3e683f8e4e7ab9758d1878237ccb','sho','leave-batch','2026-11-22T22:47:40.393473Z');
INSERT INTO "operation" VALUES('9b36b06546f94131999c6d419cd863c8','sho','pack','2026-11-22T22:47:40.395511Z');
INSERT INTO "operation" VALUES('64fb6410824848c688b976cebdccd37c','sho','hand-over','2026-11-22T22:47:40.399729Z');
INSERT INTO "operation" VALUES('8bd9786707394d609b0e40755afa997a','sho','hand-over','2026-11-22T22:47:40.406415Z');
INSERT INTO "operation" VALUES('86fb270d09f841a9b2e2b381761964fd','sho','leave-batch','2026-11-22T22:47:40.407355Z');
INSERT INTO "operation" VALUES('7edacbb4909c4e1bb74884bee0ae8142','sho','pack','2026-11-22T22:47:40.408824Z');
INSERT INTO "operation" VALUES('31ba9df1b68e4b38b8aaa8bf104dbaca','sho','hand-over','2026-11-22T22:47:40.409406Z');
INSERT INTO "operation" VALUES('8d0d589a49174bb996bb051186a0f8e2','sho','track','2026-11-22T22:47:40.412231Z');
INSERT INTO "operation" VALUES('7c1bdf66b35145609798ef960b310040','sho','track','2026-11-22T22:47:40.419153Z');
INSERT INTO "operation" VALUES('ab442fed6328445595534f236eba6fa0','sho','make-batch','2026-11-22T22:47:40.419671Z');
INSERT INTO "operation" VALUES('e2c482bd55464b10b70af2bc79f0cfdd','rin','number','2026-11-22T22:47:40.427352Z');
INSERT INTO "operation" VALUES('ca77fbff4028490b9e2440f32ef403d4','rin','stage','2026-11-22T22:47:40.429696Z');
INSERT INTO "operation" VALUES('1b4bd74912374c38882487f1adf05964','rin','intake','2026-11-22T22:47:40.431407Z');
INSERT INTO "operation" VALUES('e2538a7009594a859450bd3736e53bd4','rin','clear-staging','2026-11-22T22:47:40.440550Z');
INSERT INTO "operation" VALUES('ea20a91bc0684db394b67fb9b8dbf538','rin','index','2026-11-22T22:47:40.442121Z');
INSERT INTO "operation" VALUES('b96422315f2c4b37a8734b90494114f7','kei','wrap-up','2026-11-22T22:47:40.443894Z');
INSERT INTO "operation" VALUES('2cdb1e53a7134f9f94a5f44638face2e','sho','arrive','2026-11-22T22:47:40.453626Z');
INSERT INTO "operation" VALUES('4b5f70e265464750b0d9982ec9747187','sho','arrive','2026-11-22T22:47:40.461070Z');
INSERT INTO "operation" VALUES('f766c12f4d0b44e9b91e45770715b9b4','sho','arrive','2026-11-22T22:47:40.463295Z');
INSERT INTO "operation" VALUES('257f28972aa14c6499e72d996f515faf','sho','arrive','2026-11-22T22:47:40.466003Z');
INSERT INTO "operation" VALUES('82d7984376be401ba3a98560d28cd94f','rin','approve','2026-11-22T22:47:40.466962Z');
INSERT INTO "operation" VALUES('5ba8fd38f1ed4b0d91f02d77e9a7cacd','sho','arrive','2026-11-22T22:47:40.479728Z');
INSERT INTO "operation" VALUES('86b3ce03b9a3472dbc80d99cb405e1b4','sho','arrive','2026-11-22T22:47:40.483361Z');
INSERT INTO "operation" VALUES('e96a0c031b5742e0a7e349b858623b38','ren','approve','2026-11-22T22:47:40.484350Z');
INSERT INTO "operation" VALUES('06c65771bade4ad293308e7856b7d60f','ren','approve','2026-11-22T22:47:40.489330Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T22:47:40.495872Z');
INSERT INTO "operation" VALUES('e2a0a785c03d4b128467ca89d58f5c54','mai','closing-chunk','2026-11-22T22:47:40.497081Z');
INSERT INTO "operation" VALUES('52c2e61f4ee34f1c85f71dce637de2bf','mai','close','2026-11-22T22:47:40.507971Z');
INSERT INTO "operation" VALUES('58eda709df9d4aeda8878d3a54378ab1','kei','wrap-up','2026-11-22T22:47:40.512216Z');
INSERT INTO "operation" VALUES('f9bf1386d8084f07922db9968fe7db48','mai','render-letters','2026-11-22T22:47:40.514646Z');
INSERT INTO "operation" VALUES('8cf939eb78734272b29aac326d33242e','sho','release-kits','2026-11-22T22:47:40.520996Z');
INSERT INTO "operation" VALUES('7317c1da71ef4712ad82f90f939b740c','sho','make-batch','2026-11-22T22:47:40.529777Z');
INSERT INTO "operation" VALUES('7d8958b14c3f439698b638d547ab200d','sho','make-batch','2026-11-22T22:47:40.536197Z');
INSERT INTO "operation" VALUES('0d21e73472f64e0881ef9ba004d3c31f','sho','leave-batch','2026-11-22T22:47:40.539162Z');
INSERT INTO "operation" VALUES('321821f7dd1d4abe98cab6bdbbfba386','sho','print-batch','2026-11-22T22:47:40.541225Z');
INSERT INTO "operation" VALUES('17a618503f7b4698bade4212b223416b','sho','pack','2026-11-22T22:47:40.545632Z');
INSERT INTO "operation" VALUES('8462eca3350a482f820b18aff864f4a3','sho','leave-batch','2026-11-22T22:47:40.547060Z');
INSERT INTO "operation" VALUES('20940cbdbad547d8a88058856874c599','sho','pack','2026-11-22T22:47:40.548777Z');
INSERT INTO "operation" VALUES('7206a50cccaf47b29a06083a2072cd6b','sho','hand-over','2026-11-22T22:47:40.556795Z');
INSERT INTO "operation" VALUES('ae9e8613fcd546a6b2e69916df002b73','sho','hand-over','2026-11-22T22:47:40.559042Z');
INSERT INTO "operation" VALUES('8decfdd9f5d043299c528235aee3bb19','sho','leave-batch','2026-11-22T22:47:40.559971Z');
INSERT INTO "operation" VALUES('36854105f38346818d437fb6e02a1e92','sho','pack','2026-11-22T22:47:40.561647Z');
INSERT INTO "operation" VALUES('940a9389575245baa0eae7b05945e0b4','sho','hand-over','2026-11-22T22:47:40.562223Z');
INSERT INTO "operation" VALUES('dd0f04f662774781bf8a8783dc39cb48','sho','track','2026-11-22T22:47:40.565157Z');
INSERT INTO "operation" VALUES('e303410e1cf247a99e250adaf3e87f74','sho','track','2026-11-22T22:47:40.567008Z');
INSERT INTO "operation" VALUES('d4145e5e5c15438e98dafd0e9409d761','sho','make-batch','2026-11-22T22:47:40.567416Z');
INSERT INTO "operation" VALUES('b5ad61bb21c7456992e0e47af4ec7fb1','sho','make-batch','2026-11-22T22:47:40.568115Z');
INSERT INTO "operation" VALUES('ea40ec34d5cd4150816e5841bec88ef1','sho','make-batch','2026-11-22T22:47:40.571840Z');
INSERT INTO "operation" VALUES('249b10255878453a91602d369ed6ecab','sho','leave-batch','2026-11-22T22:47:40.572942Z');
INSERT INTO "operation" VALUES('10ff4b3772734864bee30db61e81be69','sho','print-batch','2026-11-22T22:47:40.574693Z');
INSERT INTO "operation" VALUES('20e26c1cab254164bb3647839e08f3af','sho','pack','2026-11-22T22:47:40.579291Z');
INSERT INTO "operation" VALUES('62b63237d1ad4cd785d5be834e3c03db','sho','leave-batch','2026-11-22T22:47:40.580962Z');
INSERT INTO "operation" VALUES('67aa42a17bb640e0bb1b9d007ae70e4b','sho','pack','2026-11-22T22:47:40.583067Z');
INSERT INTO "operation" VALUES('cfd361960ff143aa806d4edca0acb3cf','sho','hand-over','2026-11-22T22:47:40.588296Z');
INSERT INTO "operation" VALUES('d14da11abb6d4d91b24b3396b850f628','sho','hand-over','2026-11-22T22:47:40.590542Z');
INSERT INTO "operation" VALUES('2665e2aa2d6d4fd59fddb1184cee015c','sho','leave-batch','2026-11-22T22:47:40.591366Z');
INSERT INTO "operation" VALUES('67e96f9c04cc4a0481decc34bb94029b','sho','pack','2026-11-22T22:47:40.593342Z');
INSERT INTO "operation" VALUES('3b59eaa27ea8492e9270cf214806eae5','sho','hand-over','2026-11-22T22:47:40.593941Z');
INSERT INTO "operation" VALUES('a45c2fd275d842e8a678a4b8de61c0ca','sho','track','2026-11-22T22:47:40.597666Z');
INSERT INTO "operation" VALUES('9760acb76015482fa871175989a2e280','sho','track','2026-11-22T22:47:40.599396Z');
INSERT INTO "operation" VALUES('692f8143c9e14ac0ba016ebd4a53e606','sho','make-batch','2026-11-22T22:47:40.599809Z');
INSERT INTO "operation" VALUES('b2837acc1fd4467392d3839e38b6bbd5','rin','number','2026-11-22T22:47:40.608661Z');
INSERT INTO "operation" VALUES('9db96178cf18406da27d8293348cce2f','rin','stage','2026-11-22T22:47:40.610049Z');
INSERT INTO "operation" VALUES('8601c7dae74f4c58939867448fff8130','rin','intake','2026-11-22T22:47:40.611577Z');
INSERT INTO "operation" VALUES('76b4ebcbfa814923a68aa4b5675ec9ad','rin','clear-staging','2026-11-22T22:47:40.615248Z');
INSERT INTO "operation" VALUES('d6f1d3124ca64886a489e29dd69eb583','rin','index','2026-11-22T22:47:40.616145Z');
INSERT INTO "operation" VALUES('0e86f0f2fa484b9ba5857b39aedfce77','sho','arrive','2026-11-22T22:47:40.618545Z');
INSERT INTO "operation" VALUES('ab46830f0d604a44b75078607a2b1c4d','sho','arrive','2026-11-22T22:47:40.620464Z');
INSERT INTO "operation" VALUES('d9e76bdda2e64a2f81efa467e709d4c1','sho','arrive','2026-11-22T22:47:40.622151Z');
INSERT INTO "operation" VALUES('88f98e7e0626493abacd291906944b1e','sho','arrive','2026-11-22T22:47:40.624000Z');
INSERT INTO "operation" VALUES('cd5db08bf4854ac78f2351b3910ce4df','cal','begin-call','2026-11-22T22:47:40.625485Z');
INSERT INTO "operation" VALUES('98e295ea47fb45998c9d13d83eb8eb59','cal','enter-call','2026-11-22T22:47:40.634248Z');
INSERT INTO "operation" VALUES('2e181ff7a914449ba782346aed5963ee','cal','verify-caller','2026-11-22T22:47:40.640277Z');
INSERT INTO "operation" VALUES('a9a530778ff24103a234f75bde37e62b','cal','pass-on','2026-11-22T22:47:40.649177Z');
INSERT INTO "operation" VALUES('841f9c8a5a9a45628fdb54e4caeefcad','ren','reject','2026-11-22T22:47:40.653607Z');
INSERT INTO "operation" VALUES('fadc5f618e3b4e56a18c133b47c29802','mai','take-up','2026-11-22T22:47:40.661904Z');
INSERT INTO "operation" VALUES('853df548003944f19d27015514f2d883','mai','reply','2026-11-22T22:47:40.665018Z');
INSERT INTO "operation" VALUES('5bdaab57fbf94a878dd7c38bdd1ae47a','mai','close-inquiry','2026-11-22T22:47:40.669725Z');
INSERT INTO "operation" VALUES('ceb5d8849b044fefbad302c2bd11fd76','sho','arrive','2026-11-22T22:47:40.677872Z');
INSERT INTO "operation" VALUES('cbfcb623c237441da36e582139e670c4','sho','arrive','2026-11-22T22:47:40.684763Z');
INSERT INTO "operation" VALUES('0eb9a8011d984bbc866a105acfaa7ece','sho','arrive','2026-11-22T22:47:40.686969Z');
INSERT INTO "operation" VALUES('543a216542ab479396917899a9990183','sho','arrive','2026-11-22T22:47:40.692876Z');
INSERT INTO "operation" VALUES('ae5184f45b3e4b249cdbd2936eb9c491','kei','wrap-up','2026-11-22T22:47:40.693378Z');
INSERT INTO "operation" VALUES('5bb2b5fa249547cbad04f8d9ef5b3dc3','cal','begin-call','2026-11-22T22:47:40.695691Z');
INSERT INTO "operation" VALUES('a665acf30b6a4a6884b0a726fd247c6e','cal','enter-call','2026-11-22T22:47:40.702620Z');
INSERT INTO "operation" VALUES('67188a765a9142428e92ba73647b2d90','cal','pass-on','2026-11-22T22:47:40.707001Z');
INSERT INTO "operation" VALUES('a1821cb96e9e4783b7ea2d226b5de713','kei','begin-call','2026-11-22T22:47:40.709529Z');
INSERT INTO "operation" VALUES('ed97668e2b1040dabd1aa4e770fb573c','kei','enter-call','2026-11-22T22:47:40.711464Z');
INSERT INTO "operation" VALUES('d37ef350844244edabb295e2a9064deb','kei','verify-caller','2026-11-22T22:47:40.714567Z');
INSERT INTO "operation" VALUES('a932b70f620241dfa020f00f82601a13','kei','pass-on','2026-11-22T22:47:40.718367Z');
INSERT INTO "operation" VALUES('7d5cde700d67482eb800bddc935a1e54','mai','render-letters','2026-11-22T22:47:40.721291Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T22:47:40.723963Z');
INSERT INTO "operation" VALUES('ed580834a13941e3bca7e4f385f52286','mai','closing-chunk','2026-11-22T22:47:40.725250Z');
INSERT INTO "operation" VALUES('25eb82f1def04ce4af353b6fcd24bce0','mai','close','2026-11-22T22:47:40.733711Z');
INSERT INTO "operation" VALUES('de3968d740af411dab3f805f67f5ee9b','cal','begin-call','2026-11-22T22:47:40.738853Z');
INSERT INTO "operation" VALUES('f4994f0920eb4aec97cbd781efa09282','cal','enter-call','2026-11-22T22:47:40.741089Z');
INSERT INTO "operation" VALUES('763fcb83db01456693088310e2d3d731','cal','verify-caller','2026-11-22T22:47:40.744156Z');
INSERT INTO "operation" VALUES('76c0155841fc4eebabc51fcf22b500c8','cal','pass-on','2026-11-22T22:47:40.752783Z');
INSERT INTO "operation" VALUES('86b1e6d39a6647d88b88cb0b8c1308af','mai','render-letters','2026-11-22T22:47:40.756438Z');
INSERT INTO "operation" VALUES('9c38fcfff4b3440b90d4f143b1cf3c95','sho','release-kits','2026-11-22T22:47:40.761468Z');
INSERT INTO "operation" VALUES('0589fb97790c4df3a8ad299ae7234031','sho','make-batch','2026-11-22T22:47:40.774563Z');
INSERT INTO "operation" VALUES('168686ff20264fea8dd98b5614886995','sho','make-batch','2026-11-22T22:47:40.780919Z');
INSERT INTO "operation" VALUES('ac8628b23d2a4126a3411b3f9d24eec4','sho','leave-batch','2026-11-22T22:47:40.782165Z');
INSERT INTO "operation" VALUES('236b0fbecd4c482b8c32462b96ffa13d','sho','print-batch','2026-11-22T22:47:40.784105Z');
INSERT INTO "operation" VALUES('45865ab1de1b4c36a8934a2ff32201dc','sho','pack','2026-11-22T22:47:40.787974Z');
INSERT INTO "operation" VALUES('23cb4d0d8c774a799df6f292c45d801e','sho','leave-batch','2026-11-22T22:47:40.794024Z');
INSERT INTO "operation" VALUES('79b692b122cf4082bbc5dffa44b92075','sho','pack','2026-11-22T22:47:40.796103Z');
INSERT INTO "operation" VALUES('b61cac435cc04a5f95ce1d0da7ae446c','sho','hand-over','2026-11-22T22:47:40.803899Z');
INSERT INTO "operation" VALUES('585dfbc0d3424292a22175e91922585c','sho','hand-over','2026-11-22T22:47:40.806120Z');
INSERT INTO "operation" VALUES('a528abb9f4ed4d779017d59c9c27fc1c','sho','leave-batch','2026-11-22T22:47:40.807089Z');
INSERT INTO "operation" VALUES('debf335de7c1469f8d6c43d3d6fddbec','sho','pack','2026-11-22T22:47:40.808564Z');
INSERT INTO "operation" VALUES('b01aa11d131d42879a7c98756caabae5','sho','hand-over','2026-11-22T22:47:40.809148Z');
INSERT INTO "operation" VALUES('3f7126283d284b2495441c75781c7cd8','sho','track','2026-11-22T22:47:40.811916Z');
INSERT INTO "operation" VALUES('6b345d921d2a4535b59faf916b163bb4','sho','track','2026-11-22T22:47:40.818607Z');
INSERT INTO "operation" VALUES('3987369bdaf24f14a2fb295ba12c7afa','sho','make-batch','2026-11-22T22:47:40.819139Z');
INSERT INTO "operation" VALUES('61e526a6a17d4d8893b092b8a6d2f32b','sho','make-batch','2026-11-22T22:47:40.823125Z');
INSERT INTO "operation" VALUES('0d9ce3ec2e7d4c279fce5a82472f6ff3','sho','leave-batch','2026-11-22T22:47:40.824270Z');
INSERT INTO "operation" VALUES('47e3093b39fe49bbb55a06b825e02fcc','sho','print-batch','2026-11-22T22:47:40.826004Z');
INSERT INTO "operation" VALUES('88493564d608403b8be491956ca7e96d','sho','pack','2026-11-22T22:47:40.831756Z');
INSERT INTO "operation" VALUES('3a166474afe84ac788ff7efa53556016','ren','number','2026-11-22T22:47:40.840837Z');
INSERT INTO "operation" VALUES('d0d79a216f554d05a7259c52cc408265','ren','stage','2026-11-22T22:47:40.842169Z');
INSERT INTO "operation" VALUES('7df69eb75dbe48ad8c94070d6235dd0a','ren','intake','2026-11-22T22:47:40.843558Z');
INSERT INTO "operation" VALUES('ffd2500436ab459d8c3b1ed2930c8fe7','ren','clear-staging','2026-11-22T22:47:40.847143Z');
INSERT INTO "operation" VALUES('8c277af95f8949adb09871be2b9c662d','ren','index','2026-11-22T22:47:40.848075Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T22:47:40.851221Z');
INSERT INTO "operation" VALUES('0baea86e215a4ef49614d49531319d4c','mai','closing-chunk','2026-11-22T22:47:40.852363Z');
INSERT INTO "operation" VALUES('ba700d2e9187434eaab59f7810b801af','mai','order-queue','2026-11-22T22:47:40.860461Z');
INSERT INTO "operation" VALUES('80177f964d9d485b92c6c7af36a25ebc','mai','close','2026-11-22T22:47:40.861681Z');
INSERT INTO "operation" VALUES('b4990f60e8b6477788b6f53d65278718','kei','begin-call','2026-11-22T22:47:40.866643Z');
INSERT INTO "operation" VALUES('d1ecff643b104acd9d848fe3ca6cbc07','kei','enter-call','2026-11-22T22:47:40.873644Z');
INSERT INTO "operation" VALUES('0a965831940f47f986bd58f4637df60f','kei','verify-caller','2026-11-22T22:47:40.877484Z');
INSERT INTO "operation" VALUES('24fffe2b87cf44df937aa324fa3c95c9','kei','pass-on','2026-11-22T22:47:40.881667Z');
INSERT INTO "operation" VALUES('d65e3eabf56549aa9753d3dffab395a0','mio','take-up','2026-11-22T22:47:40.889196Z');
INSERT INTO "operation" VALUES('d6c44350b0544b219bde8044b03d2137','cal','begin-call','2026-11-22T22:47:40.892668Z');
INSERT INTO "operation" VALUES('42e15560dcb941708e7876c93c3ea1e8','cal','enter-call','2026-11-22T22:47:40.894637Z');
INSERT INTO "operation" VALUES('61bd1436ba044767b9e42f728f9999d5','cal','verify-caller','2026-11-22T22:47:40.897642Z');
INSERT INTO "operation" VALUES('3fd5ee1f760240ba8f84781ed2d00ee3','cal','request-change','2026-11-22T22:47:40.900951Z');
INSERT INTO "operation" VALUES('8d23c8dfa8384c14a06d7f73498c1335','cal','pass-on','2026-11-22T22:47:40.915760Z');
INSERT INTO "operation" VALUES('77014eda4af84196ac72e774b2786afa','sho','take-up','2026-11-22T22:47:40.919204Z');
INSERT INTO "operation" VALUES('148d3c700cc74c5bbba55f9b8a9975aa','sho','reply','2026-11-22T22:47:40.921478Z');
INSERT INTO "operation" VALUES('87d5ee11759f42eaa29b4871dd30871b','sho','arrive','2026-11-22T22:47:40.931818Z');
INSERT INTO "operation" VALUES('a5918c37bac74c40b991897e86498160','sho','arrive','2026-11-22T22:47:40.933852Z');
INSERT INTO "operation" VALUES('997c603bba4a4523b183abc261580a6b','kei','begin-call','2026-11-22T22:47:40.934328Z');
INSERT INTO "operation" VALUES('71e40b64cf2e45658ea04bdb2fddae7f','kei','drop-call','2026-11-22T22:47:40.936681Z');
INSERT INTO "operation" VALUES('3501224b76cb4c7589767b44643c888c','ren','approve','2026-11-22T22:47:40.939549Z');
INSERT INTO "operation" VALUES('3170019bcef54c7d9ea55c579c3f3fbb','ren','number','2026-11-22T22:47:40.951317Z');
INSERT INTO "operation" VALUES('8bc08ee97fd447368443cf0a2b51406e','ren','stage','2026-11-22T22:47:40.953050Z');
INSERT INTO "operation" VALUES('2f3a337b19a44d45a2c716dee106d88c','ren','intake','2026-11-22T22:47:40.954429Z');
INSERT INTO "operation" VALUES('68ddcb5713da493f9108a12a4c02d2e6','ren','clear-staging','2026-11-22T22:47:40.958095Z');
INSERT INTO "operation" VALUES('2b37972a17e54be39a8dfcd16ddadb64','ren','index','2026-11-22T22:47:40.958999Z');
INSERT INTO "operation" VALUES('d27db6251b164bc2a6b2b645f8a2d8ef','ren','number','2026-11-22T22:47:40.966737Z');
INSERT INTO "operation" VALUES('3f133561150443bbb3c05182323479b3','ren','stage','2026-11-22T22:47:40.968281Z');
INSERT INTO "operation" VALUES('993ea47d92b04efcbbc7de265d5b515b','ren','intake','2026-11-22T22:47:40.969832Z');
INSERT INTO "operation" VALUES('79ea4b753a744caf878e6bfc793be399','ren','clear-staging','2026-11-22T22:47:40.973250Z');
INSERT INTO "operation" VALUES('be646099c8264c0881c2137ffbf5caa8','ren','index','2026-11-22T22:47:40.974038Z');
INSERT INTO "operation" VALUES('ac89f0760b4b43c2bf216d221461a50c','cal','begin-call','2026-11-22T22:47:40.976024Z');
INSERT INTO "operation" VALUES('023a850e4ac94037a695cf418a46616d','cal','enter-call','2026-11-22T22:47:40.978677Z');
INSERT INTO "operation" VALUES('e0e7794c7d134bbd9f5d45dbc28125db','cal','verify-caller','2026-11-22T22:47:40.982184Z');
INSERT INTO "operation" VALUES('56b171420f654af0896a5d79cef85e16','cal','pass-on','2026-11-22T22:47:40.986015Z');
INSERT INTO "operation" VALUES('fceb2bffb5594110b8b37cc5d76fece0','cal','order-kits','2026-11-22T22:47:40.990216Z');
INSERT INTO "operation" VALUES('b49340fa828143358a9a906c61c46b53','sho','make-batch','2026-11-22T22:47:40.994814Z');
INSERT INTO "operation" VALUES('c6c7960fd9024b68818c52d1536a4373','sho','make-batch','2026-11-22T22:47:40.998821Z');
INSERT INTO "operation" VALUES('6f1beebc457e44d3bc755a60ccc4d686','cal','order-kits','2026-11-22T22:47:40.999720Z');
INSERT INTO "operation" VALUES('94e74524ed37488d8ec167f812b8f765','sho','lose','2026-11-22T22:47:41.002292Z');
INSERT INTO "operation" VALUES('6f1c2a1ba83d45cba93ddde08c89e067','mai','cancel','2026-11-22T22:47:41.005105Z');
INSERT INTO "operation" VALUES('7a827b8443d24b22af4cc29d862eb907','rin','return','2026-11-22T22:47:41.012439Z');
INSERT INTO "operation" VALUES('82ccc599a54246dd9b2f76fa158e81fe','ren','withdraw','2026-11-22T22:47:41.018455Z');
INSERT INTO "operation" VALUES('a7944bed6fca4a84b193973aea48757b','rin','reject','2026-11-22T22:47:41.024190Z');
INSERT INTO "operation" VALUES('76cfe3443a1c430197ab5d7c3507ec96','rin','take','2026-11-22T22:47:41.030499Z');
INSERT INTO "operation" VALUES('63c49f46f678407cbefa5d153527787c','ren','take','2026-11-22T22:47:41.041424Z');
INSERT INTO "operation" VALUES('33b9ac1df1f849e8923fef07712912aa','mai','enter-chain','2026-11-22T22:47:41.045048Z');
INSERT INTO "operation" VALUES('a4c8db1263cf418c9b22cdbb9875885e','mai','enter-chain','2026-11-22T22:47:41.050292Z');
INSERT INTO "operation" VALUES('0accef977da1417f965077c0f395a6d4','rin','number','2026-11-22T22:47:41.060128Z');
INSERT INTO "operation" VALUES('f433aeba502d47a288c23234b3612d9f','rin','stage','2026-11-22T22:47:41.061374Z');
INSERT INTO "operation" VALUES('5a20f02ee6df413c92cd0cd0c7244924','rin','intake','2026-11-22T22:47:41.062517Z');
INSERT INTO "operation" VALUES('c39ba0efd0474e36af791237fccaf004','rin','clear-staging','2026-11-22T22:47:41.065411Z');
INSERT INTO "operation" VALUES('21151b86009743ec88e42ca76bd399a6','rin','index','2026-11-22T22:47:41.066364Z');
INSERT INTO "operation" VALUES('479f986d3f0641dab752bf6e2a35555b','rin','succeed','2026-11-22T22:47:41.066986Z');
INSERT INTO "operation" VALUES('274ccce0fce443f8bd852e44a33174ed','rin','amend','2026-11-22T22:47:41.092981Z');
INSERT INTO "operation" VALUES('413579999bb04c478624e2f613de63b0','rin','accept','2026-11-22T22:47:41.094661Z');
INSERT INTO "operation" VALUES('8d237fb593384f78810aefe814bedc86','rin','amend','2026-11-22T22:47:41.119581Z');
INSERT INTO "operation" VALUES('6cc0029281fe4f4391acd450a168c0b0','ren','choose-industry','2026-11-22T22:47:41.122364Z');
INSERT INTO "operation" VALUES('c0cad434e644440786400c6d5d0ecd2d','mai','save-order','2026-11-22T22:47:41.172198Z');
INSERT INTO "operation" VALUES('4136024dace44e908b0617dfc036ffee','mai','save-order','2026-11-22T22:47:41.175011Z');
INSERT INTO "operation" VALUES('e132e3dec91a428db3ab3c2eba9bb0d9','mai','save-order','2026-11-22T22:47:41.176634Z');
INSERT INTO "operation" VALUES('6d21a693f9c04104afb509e2306e7123','rin','approve','2026-11-22T22:47:41.345031Z');
INSERT INTO "operation" VALUES('20ad19f44c0b4d3fb25f3b5e4a2704dd','mai','begin-letters','2026-11-22T22:47:41.389159Z');
INSERT INTO "operation" VALUES('4155eecec0fe4034b8f26d350facee6e','mai','render-letters','2026-11-22T22:47:41.682456Z');
INSERT INTO "operation" VALUES('3f80ad8788674b42a9e2645ef5bbcebd','mai','export','2026-11-22T22:47:41.689593Z');
INSERT INTO "operation" VALUES('9e5c08df36384393b812712b15d69274','mai','export','2026-11-22T22:47:41.743354Z');
INSERT INTO "operation" VALUES('cf1ab4cd610b4525b99f5b8319925721','mai','export','2026-11-22T22:47:45.009350Z');
INSERT INTO "operation" VALUES('c28cfffc726547bda6369c419532b0a4','mai','begin-letters','2026-11-22T22:47:46.971133Z');
INSERT INTO "operation" VALUES('06c571e10ea14028af8c3fc10c94a522','mai','render-letters','2026-11-22T22:47:47.188827Z');
INSERT INTO "operation" VALUES('387e8ce5a70241deb7c45915aa86488b','mai','export','2026-11-22T22:47:47.194607Z');
INSERT INTO "operation" VALUES('bc0b636a302b4b32bfa3fd652a5cf27f','mai','save-order','2026-11-22T22:47:49.211211Z');
INSERT INTO "operation" VALUES('d6513667bcd84988a0a0595a399b7faa','mai','export','2026-11-22T22:47:52.630658Z');
INSERT INTO "operation" VALUES('42f2d6a1b9dc4586b7827609df37e603','mai','run-order','2026-11-22T22:47:52.646351Z');
INSERT INTO "operation" VALUES('19573bd3d48846d193f39f3be1461c42','mai','switch-order','2026-11-22T22:47:54.688138Z');
INSERT INTO "operation" VALUES('4665756c0d78421184ad509ede1cf1d0','cal','look-at-card','2026-11-22T22:47:57.087259Z');
INSERT INTO "operation" VALUES('b2bca10eef974c61a6bb138c955d6863','mai','keep-tallies','2026-11-22T22:47:58.724175Z');
INSERT INTO "operation" VALUES('fed7b0c00dae4791a8306a704734c344','mai','keep-tallies','2026-11-22T22:47:58.739062Z');
INSERT INTO "operation" VALUES('56d4430e133840ed8359a1cc3f2138ea','mai','keep-tallies','2026-11-22T22:47:58.749621Z');
INSERT INTO "operation" VALUES('9cae26a319c64a4d885c73a7c530058e','mai','keep-tallies','2026-11-22T22:47:58.757063Z');
INSERT INTO "operation" VALUES('6d602c881a374fcd89857a72edb95e27','mai','keep-tallies','2026-11-22T22:47:58.766879Z');
INSERT INTO "operation" VALUES('8dac0a8e703046b48e519d3d4449a480','mai','keep-tallies','2026-11-22T22:47:58.777833Z');
INSERT INTO "operation" VALUES('caae151b812a463b8794e349aab6fdf1','mai','keep-tallies','2026-11-22T22:47:58.785651Z');
INSERT INTO "operation" VALUES('50d7c8ce739540c698186187c9061962','mai','keep-tallies','2026-11-22T22:47:58.796857Z');
INSERT INTO "operation" VALUES('82d03751a3e9419c8382bb15c3b622ff','mai','keep-tallies','2026-11-22T22:47:58.832692Z');
INSERT INTO "operation" VALUES('609ee1290b0d4419b279f92a7184d636','mai','keep-tallies','2026-11-22T22:47:58.847576Z');
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
','2026-11-22T22:47:37.146091Z');
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$TsyJQhIFuS9iw2xIRTNuyA$QMOukoA2dP9lsqXDVV/Joz3S+3N3SdTzq8a3C2OW8Tk',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$mkCbWOL/xjzK08jHEKG6fw$xsbTn/Nrc2n/VQBQqC/258cvcURfvM1+lksLbaCh8jE',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$LHL6NybfphmRNHUV+FUKkg$1yqd4S4VpvwL0LuWbE9ThKvwLn2paS8LXx7GySe6y/Q',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$uqnvxXEBTWRRsO1GuO5hbg$pjqyUaIsjFfTg2wZjvrSwwR+S0mFKXmeQQ4hNsmABCM',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$z63Co6P3AoAiUTAbovNxeg$AechZ4gSpbajpUE8u3MCrHyNVnXXTDvlDaM7mIVwaKk',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$tbXOirazRi+g1IQvpBGWyg$ElDWZf/SqW/ObVMFeN01MCH9TJh1JN4ueWgfls2h8dY',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$JeL8qa3csmjfQWxTwZwSMw$no3rDuAOfyz8PT8Jr2Ulz+EbUc82SXuSHnx6/9wLCC0',1);
INSERT INTO "staff" VALUES(8,'staff:kei',1,'kei','関 圭','callcentre','$argon2id$v=19$m=19456,t=2,p=1$tE+RMI/MqxEh1PbG2ownSg$zRMz+Ilub1OqRJmHb67XR+b8mGti5hdpukFKGPTeUAU',1);
INSERT INTO "staff" VALUES(9,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$R6kWTdcLFqaDXa9JyM8tzA$gF7PLEQxGOuVP+ONQ9HbZQJVdMg11tmviPramH8Y4UA',1);
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
INSERT INTO "tally" VALUES(1,'2019-06-03T15:00:00.000000Z','2019-06-03','{"due":{},"flows":{},"returned":0}','{}',11,0);
INSERT INTO "tally" VALUES(2,'2019-07-01T15:00:00.000000Z','2019-07-01','{"due":{},"flows":{},"returned":0}','{}',14,0);
INSERT INTO "tally" VALUES(3,'2019-11-05T15:00:00.000000Z','2019-11-05','{"due":{},"flows":{},"returned":0}','{}',16,0);
INSERT INTO "tally" VALUES(4,'2019-11-15T15:00:00.000000Z','2019-11-15','{"due":{},"flows":{},"returned":0}','{}',29,0);
INSERT INTO "tally" VALUES(5,'2020-01-21T15:00:00.000000Z','2020-01-21','{"due":{"2020-03-10":1,"2020-03-17":4},"flows":{">received":30,"approved>registered":18,"in-review>approved":1,"received>approved":22,"received>in-review":1,"received>rejected":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',661,0);
INSERT INTO "tally" VALUES(6,'2020-01-22T15:00:00.000000Z','2020-01-22','{"due":{"2020-03-10":1,"2020-03-17":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',665,0);
INSERT INTO "tally" VALUES(7,'2020-01-23T15:00:00.000000Z','2020-01-23','{"due":{"2020-03-10":1,"2020-03-17":4},"flows":{"approved>registered":3},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":1,"registered":9,"rejected":1},"services":{"approved":2,"received":4,"registered":10,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"planned":2},"B":{"delivered":18,"planned":3}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":2,"received":1,"registered":16,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',679,0);
INSERT INTO "tally" VALUES(8,'2020-01-24T15:00:00.000000Z','2020-01-24','{"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{">received":4,"approved>registered":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',748,0);
INSERT INTO "tally" VALUES(9,'2020-01-26T15:00:00.000000Z','2020-01-26','{"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',750,0);
INSERT INTO "tally" VALUES(10,'2020-01-27T15:00:00.000000Z','2020-01-27','{"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":3,"2020-03-27":5},"flows":{">received":5,"received>approved":1},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"approved":1,"received":3},"2020-03-27":{"received":5}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":6,"registered":9,"rejected":1},"services":{"received":7,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":18,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"approved":1,"received":2},"千葉県":{"received":2,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"received":1,"registered":1},"山梨県":{"received":1},"徳島県":{"registered":1},"愛知県":{"received":2,"registered":3,"rejected":1},"東京都":{"received":2,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":1},"千葉県 2020-01-17":{"received":1},"千葉県 2020-01-27":{"received":1},"宮城県 2020-01-27":{"received":1},"山梨県 2020-01-27":{"received":1},"愛知県 2020-01-24":{"received":1},"愛知県 2020-01-27":{"received":1},"東京都 2020-01-24":{"received":1},"東京都 2020-01-27":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":6,"registered":18,"rejected":2},"2":{"approved":1,"received":3,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"approved":1,"received":3},"2020-01-27":{"received":5}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"approved":1,"received":4},"2020-03-01":{"received":4}}}',762,0);
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
