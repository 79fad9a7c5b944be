-- A made-up office as revision 0022 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0022');
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
INSERT INTO "card_look" VALUES(1,'2019-12-27T02:00:00.000000Z','cal',1,NULL,'unmask','look-cal-2019-12-27',1);
INSERT INTO "card_look" VALUES(2,'2019-12-27T02:00:00.000000Z','cal',1,NULL,'unmask','look-cal-2019-12-27',2);
INSERT INTO "card_look" VALUES(3,'2020-01-28T01:00:00.000000Z','cal',2,NULL,'card','look-cal-2020-01-28',1);
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
CREATE TABLE case_hold (
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	placed_at TEXT NOT NULL, 
	placed_by TEXT NOT NULL, 
	lifted_at TEXT, 
	CONSTRAINT pk_case_hold PRIMARY KEY (entry_case), 
	CONSTRAINT ck_case_hold_reason_known CHECK (reason IN ('request', 'audit', 'dispute')), 
	CONSTRAINT fk_case_hold_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
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
INSERT INTO "day_book" VALUES('look-cal-2019-12-27',2,'look','cal','2019-12-27');
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
CREATE TABLE erased_case (
	entry_case TEXT NOT NULL, 
	entry_version INTEGER NOT NULL, 
	retention TEXT NOT NULL, 
	request_id INTEGER NOT NULL, 
	CONSTRAINT pk_erased_case PRIMARY KEY (entry_case), 
	CONSTRAINT ck_erased_case_retention_known CHECK (retention IN ('registered', 'not-registered', 'inquiries', 'parcels', 'receipts', 'looks', 'providers', 'requests')), 
	CONSTRAINT fk_erased_case_entry_case_entry_version_journal FOREIGN KEY(entry_case, entry_version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_erased_case_request_id_privacy_request FOREIGN KEY(request_id) REFERENCES privacy_request (id)
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-23T07:30:51.822760Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'B6240D3CDA894AC2E85CBC9FD145C7E2524D9E1C3E704D3C5E03E057C6AF1AE3');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-23T07:30:51.822760Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"0d00f11e2e82c67340b86d082b129326a198a5aacb434f19f109f5d12a6d5cbb","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'47011E987C7DE13A570875E91B0AEBF74F2FFF817201444A7A88AB278E00D477');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-23T07:30:51.822760Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'1FD0890FE11A611154D2833642DC51A057891FA65963E7D8C9EBD254831DC766');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-23T07:30:52.308145Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','8ad44a4e226f4a90af9a96b00a2776a4','{"role":"reviewer"}',NULL,X'',X'FAF806C42E3CDA33C05E50B33C2E3EAC433072511A49AF6FAB9A89750DD184D7');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-23T07:30:52.457581Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','0683b343da0946c5a10688b383f47e1e','{"role":"reviewer"}',NULL,X'',X'A3A6EE2FCADEE9237D9055CD3B4C30D6F4511C37DD62F15D1FFF171D60962F20');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-23T07:30:52.479037Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','5e57080e92b04486938707f488f39686','{"role":"manager"}',NULL,X'',X'9A3738158DD0F01C3E0FFD55ED51725E07DC2F313A010EE12D58EEF98C5CD05F');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-23T07:30:52.500272Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','84838677b01040e0a4fb83d406149565','{"role":"manager"}',NULL,X'',X'85DA4E7B4B8600D269BFEDFCA606A89D43B9487F77BFC9F38F10F7B8D41A35B5');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-23T07:30:52.521490Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','38729757357345ca8e1ff121c6c13335','{"role":"shipping"}',NULL,X'',X'26AD15499CEDDC0F910F2F45C5F8E4091E6B656E4BF9DD7C4B7DEE725459C08A');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-23T07:30:52.542215Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','f3abfe202e004af99234b096f6f4fa3e','{"role":"callcentre"}',NULL,X'',X'A5DE87C3162729C74BBC20A142A6398508BDAEED28BDE00B38BA40421204E0D5');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-23T07:30:52.562489Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','b96c32404f1547c7bad27e71034292bb','{"role":"callcentre"}',NULL,X'',X'D6F9F881C41C6A83F28054ECBBEDBEFA0B48BADBD0B3505A5DB2A678F3625F5D');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-23T07:30:52.583763Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','389de4a1ab3c4aa881de472eb7806f99','{"role":"auditor"}',NULL,X'',X'3AF92FF3CC59CA3D331D0E327ADECA0550E9D0F4F100FC9F215A7A6E29303C18');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-23T07:30:52.615108Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','6ba1a9ab0fac4167a0012a95ffda23a8','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'91C81A359EC602BAAB42857B8251B6710B89D0CF8B376CFAB635F161316BE481');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-23T07:30:52.615108Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','6ba1a9ab0fac4167a0012a95ffda23a8','{"on":"2019-07-01"}',NULL,X'',X'884695ACFEE73A528C0E68325D2705DCB38D7D00EF36D7661D6EFB4C32ACAA43');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-23T07:30:52.615108Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','6ba1a9ab0fac4167a0012a95ffda23a8','{"on":"2019-07-01"}',NULL,X'',X'74EAB10075D7348B2C5BFEBF554C1531CDCAF885CFA89904BC74170C225123BE');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-23T07:30:52.622130Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','977dbad234ab492c95ff5d9e87b2026d','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'7C9A0246735C4E6ACFDA086379F655531C69C57759D6F13CB89E506B6B5F1AB4');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-23T07:30:52.622130Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','977dbad234ab492c95ff5d9e87b2026d','{}',NULL,X'',X'110FCCED936340F1655FCAD405B97503BF136DF50E0F86D4471E6FFF0C6D05DB');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-23T07:30:52.648281Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','abcc0d404ff040f0bdd2f9e80a3fe267','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'ABBD737DF8DB563C567E86F3B8FB58C755E82045EE8D210B569564355EAD7B42',X'110FCCED936340F1655FCAD405B97503BF136DF50E0F86D4471E6FFF0C6D05DB',X'DBEA9E40DD3ED023047ED24D54937721347B8488AF60A96076AB865E11BD2C39');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-23T07:30:52.653221Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','15595565fb414f229af83887986ba1b7','{"certificate":6,"outcome":"pass"}',NULL,X'DBEA9E40DD3ED023047ED24D54937721347B8488AF60A96076AB865E11BD2C39',X'BF08911AC0599868DFA1412EBF8306A0E393AF3AF023CF79828FD07FB42E4077');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-23T07:30:52.655879Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','9427285847744f0a844a7321106f1a3c','{"certificate":7,"outcome":"pass"}',NULL,X'BF08911AC0599868DFA1412EBF8306A0E393AF3AF023CF79828FD07FB42E4077',X'EBEA873889750C1D3F164513773A8725B0569E66AEE55D104514B74232EAEFC4');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-23T07:30:52.657585Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','954339a6639b41958dd4d7bc98a2a185','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'12CE0B0EADDC788C9344B17614FA3009925C00F0ABFBA0E7F88975219275B50B');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-23T07:30:52.659574Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','d5e3f73940ad49a284981143c739ca24','{"next_due_on":"2020-11-15"}',NULL,X'12CE0B0EADDC788C9344B17614FA3009925C00F0ABFBA0E7F88975219275B50B',X'DA4E2F212B123700B132F749400366F03DD54C52F1D8187E453DEACE32FC9455');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-23T07:30:52.664294Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','8419b98cdf694a6cab6a0ac7031faf78','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'EBEA873889750C1D3F164513773A8725B0569E66AEE55D104514B74232EAEFC4',X'AB968CA8B492B0183A09DDE526B26C181B54E63198FACA5CF9DD8CFA658CE7F2');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-23T07:30:52.666530Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','c37e1e941c7a411e99d704210db04a84','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'AB968CA8B492B0183A09DDE526B26C181B54E63198FACA5CF9DD8CFA658CE7F2',X'D3AA9F103B44325FE77A3395B54222A67DA341B7E15FD176EAD8E5FFAA6A1310');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-23T07:30:52.668021Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','134a35b60b9c4cc2818a91f5a794d34f','{"service":"かささぎマネー"}',X'5BFD226198AD7CF573E3ED092A6DF013C2C80AC587BDC4B5B5DDF9E9D9EA3F76',X'D3AA9F103B44325FE77A3395B54222A67DA341B7E15FD176EAD8E5FFAA6A1310',X'1E70B005B0ED567163B49D8BF35E0214932765E6CD2E0064CF86CB2EB8C83A8B');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-23T07:30:52.670836Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','22928ff280b34dbc8b53a3a7cde510f2','{"service":"かささぎペイ"}',X'A56E8DC00925E0A5C4E3C7BE5771C4AF1E11160275EB325A3E286059247B55F1',X'1E70B005B0ED567163B49D8BF35E0214932765E6CD2E0064CF86CB2EB8C83A8B',X'D881D4D0F73E4ACFFCA87D61F84E76B9F4ED9B39872B3951CD4FF1C9DD5BE940');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-23T07:30:52.676188Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','6112a97d09874cb49c256ea10321190e','{"outcome":"pass","requirement":"licence","service":null}',X'0B1106B985ABB66D5CDF9BEC4487A9AEC4B4CEFC6466033020A037A22203B153',X'D881D4D0F73E4ACFFCA87D61F84E76B9F4ED9B39872B3951CD4FF1C9DD5BE940',X'2D75930B6EDB54A17D93964ADCCA63EEFAC0D4843B7E1C04CEC63DF6F93020EE');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-23T07:30:52.678987Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','22a6d19779ec4b16b93dfa767dbcc552','{"outcome":"pass","requirement":"residents","service":null}',X'102EE2D7082E2BABEF9BB99339B1553646988BB017C2F04DC593C407DB57B3D3',X'2D75930B6EDB54A17D93964ADCCA63EEFAC0D4843B7E1C04CEC63DF6F93020EE',X'10902BE37D4570DEA915C79EC0E67359611BA130D0D611011C5942F4DFF27070');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-23T07:30:52.680838Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','80a255304a8a44da9204aa4033d46963','{}',NULL,X'10902BE37D4570DEA915C79EC0E67359611BA130D0D611011C5942F4DFF27070',X'A284D36A47153E828E21463896A46BAEBE0E28D88C6BCBB10AD746BE40D94BAA');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-23T07:30:52.685033Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','76e16c2a74104293be207756a10efd25','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'A284D36A47153E828E21463896A46BAEBE0E28D88C6BCBB10AD746BE40D94BAA',X'2A6F4DDB2D8FDE3C0A1D4FE84AB6A2B14EE38A2A9AA40AC102E570FAC77F84E4');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-23T07:30:52.690572Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','1185b37489b24238b134c1bdb3a85190','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'D9B688DB856FD5F1215B695F56A7E8D81EAFA4ECD9851698EDCB10B4BE96DBDB',X'',X'ACFCD0AB2C74A221FA0D9181E5260D0426EA7F18C0993A77ACEA4B50CA90F38C');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-23T07:30:52.694670Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','2e8185ca89954aa080c89bf65bdd1b27','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'93ACEA9D7B8A9DC6C32FF25AC1F8588D527E297E71B36FB701C04261352CBD41');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-23T07:30:52.694670Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','2e8185ca89954aa080c89bf65bdd1b27','{}',NULL,X'',X'BD311D2A411008609D4687D6BB1437EA902FB8A8B6681D3F9FAA04BF4069104C');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-23T07:30:52.697106Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','818d8fb432f1460297bc16c62c68dc3c','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'2C41780E91ED497F04945184C4082686AAAE9F0189FF380C92566FBA666770AF');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-23T07:30:52.705120Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','09b0fa077f484323b7fdfb8be482b026','{"question":"pd-inventory"}',X'37671A3BB6DF3F87F18EF3C58293761A7B1FC05137F0579038F010A37FF33EC5',X'2C41780E91ED497F04945184C4082686AAAE9F0189FF380C92566FBA666770AF',X'4ACE3BDA03E91E256EEDE51B5EF203DD036B46B5815F79464AAA09F07618E64E');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-23T07:30:52.710910Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','fada49b414ed42b290c5f24152f734c8','{"outcome":"pass","question":"pd-inventory"}',NULL,X'4ACE3BDA03E91E256EEDE51B5EF203DD036B46B5815F79464AAA09F07618E64E',X'D2071B5952FFF6A82CEB306B32C81E878C6FB32C3A1F55567821B9F7DD661AC5');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-23T07:30:52.714158Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f8864f8fab234119bd734e9ef373e204','{"question":"pd-purpose"}',X'9BAB21998BBC7A8C6C3A20D91009761317BDB3CC25D0B8AA3610A9B474C4A226',X'D2071B5952FFF6A82CEB306B32C81E878C6FB32C3A1F55567821B9F7DD661AC5',X'ACC8728DE340ADBB07A8B661E8B46F80E4E3851C47B4021D9FDA05FF280D50F2');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-23T07:30:52.717205Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','e5b8c42fef754be4a3fbb32ae8f084e1','{"outcome":"fail","question":"pd-purpose"}',NULL,X'ACC8728DE340ADBB07A8B661E8B46F80E4E3851C47B4021D9FDA05FF280D50F2',X'8CA260DA3C452D704F304031F165930F2445313B1BC2305A7F38D231E1A20987');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-23T07:30:52.719701Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','b226530688a14d1096350fd78045e4c2','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'737AFE5423B26E2476F7A6EAF0870DCB5B3820E867BA2EF035B1B2431BE837C9',X'8CA260DA3C452D704F304031F165930F2445313B1BC2305A7F38D231E1A20987',X'EF57D0D4E07704CB0EC919E1AD88DCE42DD1DADB47181A71B30F7E19B147C66E');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-23T07:30:52.722207Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','22cf28afe26946b19d796e3b304c5387','{"question":"pd-deletion"}',X'E6FB3FCD1B3D7A87AF2F5BA4D294E4C9A3C23F0341614CDF796C4ADFE00EF0EB',X'EF57D0D4E07704CB0EC919E1AD88DCE42DD1DADB47181A71B30F7E19B147C66E',X'242A7EA5A7E288DFE1E1BA4740CBF6550D1B3664DDAB036C456A7B6771AC4B41');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-23T07:30:52.725083Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d51a5d6d327741f8a7021ecc6e3c1161','{"outcome":"pass","question":"pd-deletion"}',NULL,X'242A7EA5A7E288DFE1E1BA4740CBF6550D1B3664DDAB036C456A7B6771AC4B41',X'FE5F2896EAEF3ECC4FC92C1469C48816CE10D031AB8125C3E15E9C1D85E625C7');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-23T07:30:52.727691Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f20ec2e5032a42f6a8768f5fc740b2ac','{"question":"ac-least"}',X'ABDAFE48B7E710CD77E1E8BBF588D18D4F1CAD85A5E0D81332B8AA7CB7923589',X'FE5F2896EAEF3ECC4FC92C1469C48816CE10D031AB8125C3E15E9C1D85E625C7',X'0505C58AE8FA9AE3411CB3DA2E2C9D3A531E9A5087585D026F0E83B2322A9ED3');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-23T07:30:52.730150Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0c93d9d4a7db41b1b9da19cabc444511','{"outcome":"pass","question":"ac-least"}',NULL,X'0505C58AE8FA9AE3411CB3DA2E2C9D3A531E9A5087585D026F0E83B2322A9ED3',X'D2F4A6F51A3647289CC275D298B49AAF162E163535B3D955AE6DDE0ADEBDD42C');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-23T07:30:52.732729Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c5828845f07747ae96fe06f6a06d74e5','{"question":"ac-leavers"}',X'37BE2148AD1F1E17BA647ECC64584CB29EC1F67B71418F823C86C6029A060FA1',X'D2F4A6F51A3647289CC275D298B49AAF162E163535B3D955AE6DDE0ADEBDD42C',X'53ADEB8D2386306FB0AF9317976E8D31BEAF182238AD56ECDA6F0E61EFEAE2DE');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-23T07:30:52.735609Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','652cd2dadbad49b586ad16b0003314a2','{"outcome":"fail","question":"ac-leavers"}',NULL,X'53ADEB8D2386306FB0AF9317976E8D31BEAF182238AD56ECDA6F0E61EFEAE2DE',X'6D694F487B83F2CCB527E6CEAC4476D8C86A7670F810D9B65040AA2999A0071D');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-23T07:30:52.738341Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','caba9fe2436847ea8711eddbec860c68','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'6A05D39E943D8DF90457E8640C70E0AE85042C529B172268B0DF8033E9DA559A',X'6D694F487B83F2CCB527E6CEAC4476D8C86A7670F810D9B65040AA2999A0071D',X'709A6D18D70CC86DA6A039BEE011B32F1ACD2E544608FDCC16C2463F0E4D323E');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-23T07:30:52.739915Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','41ed25a27f8948d4949b05201f6a8b24','{"question":"ac-administrators"}',X'7F1B6D5A362ABCE34FBFF597EF67EE55760FB938549D421156E89BA92D9324EF',X'709A6D18D70CC86DA6A039BEE011B32F1ACD2E544608FDCC16C2463F0E4D323E',X'F663229554D0F0A75B86E7DB7C824EB9BC95730B934B74DC9E4DCFDA5F6BCD4A');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-23T07:30:52.742488Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','effa98af0ce147dcac6ffd0376e19a28','{"outcome":"pass","question":"ac-administrators"}',NULL,X'F663229554D0F0A75B86E7DB7C824EB9BC95730B934B74DC9E4DCFDA5F6BCD4A',X'53BA08354B10DFEAD1DCE0D9BF969331A1B1268BCCF4A9C8A547F81360A5ECAA');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-23T07:30:52.744948Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f44c6f41c12f434bb6822689b7f8c300','{"question":"en-transport"}',X'43FD1BBD8E6D6829A96055520B143AD4C7E66D61E6AD401D515AE7377C188653',X'53BA08354B10DFEAD1DCE0D9BF969331A1B1268BCCF4A9C8A547F81360A5ECAA',X'025A93C949F94C9F7FC4254EB088EBD697C6C89E5AF881C7EADF48639BABCBFB');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-23T07:30:52.747695Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','9d3372a0eea840fb92ba1d474fe4c7b3','{"outcome":"pass","question":"en-transport"}',NULL,X'025A93C949F94C9F7FC4254EB088EBD697C6C89E5AF881C7EADF48639BABCBFB',X'DE29CECD41C8D2F18830C03F8A865D1D74F07BD4F74C4A4CA2F74C0519B537BC');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-23T07:30:52.750278Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d1e6b721229142a3aea04d3b1c768bb8','{"question":"en-storage"}',X'A3E6DD7F1CF973A0B9A4C8624D57E92630F3CFDB3339B8264DA3DE9A1D29E187',X'DE29CECD41C8D2F18830C03F8A865D1D74F07BD4F74C4A4CA2F74C0519B537BC',X'74DE3A63015B84F178D7AFE8147DB5A504A7460E00BB81D5DC66FF524030F63A');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-23T07:30:52.752769Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','a9ca56ac67d04ed18f1d0852f6ddeade','{"outcome":"pass","question":"en-storage"}',NULL,X'74DE3A63015B84F178D7AFE8147DB5A504A7460E00BB81D5DC66FF524030F63A',X'664C48774799BDBD2A3E77589C62476B2EC64B1679E445845FAFEDF3D61D24DC');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-23T07:30:52.755139Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5bd6f799d57c475aad708954cc294d7f','{"question":"lo-records"}',X'66D683A676086355107841CD8BADC91C017983A3903DD2D2A21D27C095ED5289',X'664C48774799BDBD2A3E77589C62476B2EC64B1679E445845FAFEDF3D61D24DC',X'181C466030FF85B3C6AF26CCAAC7D66FE6CBE7F561A30D3A8B9E7CE5FB837F0A');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-23T07:30:52.757719Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','8cad9e570369469b8a5314f2ce632e62','{"outcome":"pass","question":"lo-records"}',NULL,X'181C466030FF85B3C6AF26CCAAC7D66FE6CBE7F561A30D3A8B9E7CE5FB837F0A',X'14890489F96F2F6F36E562F85CA261E3983A679CEEB5E3BBA8AEED9AA29DF658');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-23T07:30:52.760104Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','e5855ddf155f4010a604b47c50599e28','{"question":"lo-watch"}',X'ADD34CC78A2E040D1017DDF9E07D04C3995D486223DEC37209415AA3ADD0A159',X'14890489F96F2F6F36E562F85CA261E3983A679CEEB5E3BBA8AEED9AA29DF658',X'8BA247BAA93CBF1720799E4D89A0DE075ECF5FFE0A74AB0F5C6371D3B076C47F');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-23T07:30:52.762577Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','306eb2faf7ca426b8edce7bee000dd0e','{"outcome":"pass","question":"lo-watch"}',NULL,X'8BA247BAA93CBF1720799E4D89A0DE075ECF5FFE0A74AB0F5C6371D3B076C47F',X'4C9A1DC2CB014979ABB837C73DF6648E0FF8FA6FE49A02E8BCCF3F80D4EF0143');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-23T07:30:52.765122Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a03117b1ae8a4b9fa4b8f31eb511a756','{"question":"au-two-step"}',X'6DBA24676F1BEEDDE8209DE2B056488C0C073A507B6EDECDD481446E8DFC5DEC',X'4C9A1DC2CB014979ABB837C73DF6648E0FF8FA6FE49A02E8BCCF3F80D4EF0143',X'4F3729CD77A91E04C2D5A575A3B3083879F670CCD3E43E1AD66A94C1844AA9E1');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-23T07:30:52.767788Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','859bae67793b42f7956256dfebf32bd5','{"outcome":"pass","question":"au-two-step"}',NULL,X'4F3729CD77A91E04C2D5A575A3B3083879F670CCD3E43E1AD66A94C1844AA9E1',X'339792A7CDAA0B464EB3DB48AD6D6E087E409389A991A6F82D6CB0577BCC400E');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-23T07:30:52.770640Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','dde7dda166464f608bd1c560fd2d2be5','{"question":"au-attempts"}',X'E11F5AB34CA41380D9DE31DBCB3A72FC25BBA56307B864D618BB03C329138785',X'339792A7CDAA0B464EB3DB48AD6D6E087E409389A991A6F82D6CB0577BCC400E',X'E681C82EB8D45A5ABFA8C17738074EB1D2577168F669877B59EE20BA90E12176');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-23T07:30:52.773143Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','85fe03518624405d9e87112ca9b88314','{"outcome":"pass","question":"au-attempts"}',NULL,X'E681C82EB8D45A5ABFA8C17738074EB1D2577168F669877B59EE20BA90E12176',X'9242DE6ADB177EE0E0DAF8CD8461030F466C15F9E32AE747A731C58887FA8B79');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-23T07:30:52.775702Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','663ffec1279e423581fe4f04daf02cfd','{"question":"vu-patches"}',X'9A6F03E8EF0B0B5AA784D2A9D1B17B211FB627C8EADFBDDB5B6093D1CB26B910',X'9242DE6ADB177EE0E0DAF8CD8461030F466C15F9E32AE747A731C58887FA8B79',X'ECB27CCCAB287C70C6FFF5CA117B1AE927B44070B24E86B567EC85C395CC41E8');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-23T07:30:52.778239Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','afce802cda20487fa1f0dea8336887d5','{"outcome":"pass","question":"vu-patches"}',NULL,X'ECB27CCCAB287C70C6FFF5CA117B1AE927B44070B24E86B567EC85C395CC41E8',X'4B93CF056AC2BF6916CC3F8C3A125228671E79ED59B2DE4B1FE7E507A7C44330');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-23T07:30:52.781158Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d8bbcaac06bb4b148122491ca5035532','{"question":"vu-tests"}',X'E8D2CBF178CAD0EE3AA0C2CF4488C56B3A292F2DAAA942C577D55D937AFC28E2',X'4B93CF056AC2BF6916CC3F8C3A125228671E79ED59B2DE4B1FE7E507A7C44330',X'7768DCF2DF5FED0F8941792BACD4325D66AA2D85EC6C42A4A64FDE232155179A');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-23T07:30:52.783686Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','e6c5fdc3a8014f67b8e0d2e4770f006b','{"outcome":"pass","question":"vu-tests"}',NULL,X'7768DCF2DF5FED0F8941792BACD4325D66AA2D85EC6C42A4A64FDE232155179A',X'3E77051FD1253CDAD064CD921D03FB53ED8F713D20594A40C3C1DC7CA95F00A7');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-23T07:30:52.787246Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','63fb0b62dad7496e90db4e7ceb8d7167','{"question":"in-procedure"}',X'A516D69455D7B5D1ECA162FEC2E6234D1E52D127FCC75B2DB59289CDE2223451',X'3E77051FD1253CDAD064CD921D03FB53ED8F713D20594A40C3C1DC7CA95F00A7',X'564372BF2CCF1B1D44969ACC8F01B056A07FFD06CC3A7A097AC7AB80B7C6E887');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-23T07:30:52.791425Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','9aba22b0048e4d9b8d24ff945b02dfee','{"outcome":"pass","question":"in-procedure"}',NULL,X'564372BF2CCF1B1D44969ACC8F01B056A07FFD06CC3A7A097AC7AB80B7C6E887',X'906D1F77633C1B93F4DCE55424550267A6BCC268E2B8867B5731E3AC1DA9194A');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-23T07:30:52.795605Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9c27b04cc99d42c8915a83d5fdad96f4','{"question":"in-report"}',X'0E6C54A31792FCD060B6D19AC8E474AFC863FD07049481FE7137E35697247D5C',X'906D1F77633C1B93F4DCE55424550267A6BCC268E2B8867B5731E3AC1DA9194A',X'A2D659163353EBAF3D7DA5BA6520732B112BCABA4520F3F1942D17F53B207F50');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-23T07:30:52.799834Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1c51f846f3ef4b2291035c6d09e33318','{"outcome":"pass","question":"in-report"}',NULL,X'A2D659163353EBAF3D7DA5BA6520732B112BCABA4520F3F1942D17F53B207F50',X'F523063F541320909858892A175C37AA7075C882A352535F37CC81C8CD3F3A9C');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-23T07:30:52.804780Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','4a358511908745ce8a7491a87af30d88','{"place":1,"remedied_on":"2020-01-21"}',X'75DD0F8F56FD63A8D5FBE64C8E42F060AFFD6E0BA08628FB49B09D5B109BB646',X'F523063F541320909858892A175C37AA7075C882A352535F37CC81C8CD3F3A9C',X'8F5F5982243DAB6AC2965CDF9D34DA65B0F7FCFEDFA20C062129D9B1C78DAEBF');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-23T07:30:52.848547Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'540CC06B94DC4552D2F8AD2956A4B4AC249F80C8D1513AA6F5718D863CB7F520');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-23T07:30:52.860667Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','2ed0b63c6af94889b29853221134b258','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'540CC06B94DC4552D2F8AD2956A4B4AC249F80C8D1513AA6F5718D863CB7F520',X'8FA1570D19392125D0D83681E656778F4A09425AA25FE7DCCFF398091C6E04D1');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-23T07:30:52.870475Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'63F635FE77A606AF8FA76CFABB4C539CC9DD17F82CEB973A97E723F181DB652B');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-23T07:30:52.875552Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','3ced5b05bcac49b6bfc1b1571d808b29','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'63F635FE77A606AF8FA76CFABB4C539CC9DD17F82CEB973A97E723F181DB652B',X'A43AD931A3455AEF2A6447F35DF3D8C22CBBDBB97B60BA76E65B6ECBAA2806C4');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-23T07:30:52.883061Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'38E6A1A5308F15685ED4B6DABDCDEF8113C4F5F4C2896ABCA426C6A7DD60F8D7');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-23T07:30:52.888969Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','1571c2a1bf794cdbb6444fdafe35602a','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'38E6A1A5308F15685ED4B6DABDCDEF8113C4F5F4C2896ABCA426C6A7DD60F8D7',X'F1CC5CF77E6E360E43A0D4F67E67F9A9B5FE32AA36855AD9EEE90F780202DCC1');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-23T07:30:52.896972Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'B5F2A928E27543E0EED2927CC6C21A61ACF36634F7699CE04F65BC3AF50E2E91');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-23T07:30:52.901383Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','17b218276dae4e90873955615685f4ac','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B5F2A928E27543E0EED2927CC6C21A61ACF36634F7699CE04F65BC3AF50E2E91',X'23D4362C12DC9C0427FF0FA6AAE4C8BD074E495EB790E753B8DBDE87A7EBDF90');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-23T07:30:52.907554Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'4237736352CB9210E11BB1730AE25F0E033B99A25EB0092285E2DAC4D372E567');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-23T07:30:52.913111Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','d012934e886f4698bed8b41f25381930','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'4237736352CB9210E11BB1730AE25F0E033B99A25EB0092285E2DAC4D372E567',X'14E015653DDB39EB54272B2380303FC95736027532333C7869CB69BBF3B099D8');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-23T07:30:52.917159Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c6a668b1e5da47408033216b82d3930b','{"on_hand":2200,"quantity":2200}',X'602037016925373D9C99AF988A8CE007AF44D32E1AF735FAA0DA674F48051394',X'',X'03F9229B5CC945031F9C0410BC71257FE359A66340EADD227CE8DB49F84972BE');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-23T07:30:52.920583Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c08dabd74d8e4aabb2ebee532412cb01','{"on_hand":2020,"quantity":2020}',X'B7D5E68561B42B1529D2CC87B0243BD0FCC9401EF795170C0F8E4E2013A3AB82',X'',X'288DC23B6F54ABE6687E0246B8039657B60DE26D11E0FA02B1C36E53D6BEF6B5');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-23T07:30:52.922537Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'07ac7be6e39144a2ae92a60393760474','{"on_hand":1080,"quantity":1080}',X'B5C3FCB101444945F4C8633848BDE4BDED412A1AF341C2D0D5049B26014BBD8C',X'',X'8668406C211AE58C2FA1474E31F3D324E081C71DB56AE7C6A2F3413930B45BBB');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-23T07:30:52.924153Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d9c67f2d3455495881d29f1b7a8a66ed','{"on_hand":1008,"quantity":1008}',X'08347A66F43FEE43B2E428E43FA0A1B29A7C176531287DB51FB6E3965A6E61C0',X'',X'8A60C5542F9DABDCC283895AB16C21BA1F0E2CC47D327B207803F8B593E0D37C');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-23T07:30:52.926106Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'631d84beccb8429091cbff9dea8b9a57','{"on_hand":2200,"quantity":2200}',X'529FB87B05158562372B1FEFFE07EDA54278D402F0658C88AEA84B64C2F868B6',X'',X'4F20FF19121AF5A79BB49AE99F09B9F21A0230C040DFD7736049DCE90480538D');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-23T07:30:52.927594Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9f92ba1010144d8aba975f07ceb46df1','{"on_hand":2020,"quantity":2020}',X'4DC748F99CC07BF2A1707F472FA022043CC355A499D6A65FDA06206F28EABCD0',X'',X'CA481E64494491CC46173C1F5BA0399144AACB473D0913DF7F1D36FDF3B1BA64');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-23T07:30:52.929198Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'84b88415a8cc4af0abf40a0ad9e64e0c','{"on_hand":1120,"quantity":1120}',X'A4DE4580737D3BE1CCEF5A2767B46038B03E85935DA2A9B06B9BEFCC4431B037',X'',X'F06C6EFF9BF6725279594BF8FB905C7FE29136790485B84C5C4E3001E52CC181');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-23T07:30:52.930641Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'a167618ee5f4466c896962a6e6a985a5','{"on_hand":1012,"quantity":1012}',X'14426975C34F5758D3A572F2DF13B9CAAD14AF77CF4228CA221EF8C441FF4DA7',X'',X'BBDFEBC5B6A40F12B48988CFD2B9112B7227CB0EFF0B5CF829A8F173DA41B63C');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-23T07:30:52.931947Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'4c57656cc84247dc8f621ca86db869f4','{"on_hand":21200,"quantity":21200}',X'4E321A7F41AA92B23988350C1F507CBD8B1F532852FE4E7865E373AB4E71027D',X'',X'9CCDA76AFB8C8C82DE5E1B2A1F12B09AF9EF53404CABE9D1605FBCFA6249742D');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-23T07:30:52.933584Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'887253832982409a83a8eb7f61731013','{"on_hand":20120,"quantity":20120}',X'85699AF0C9A05EAEA18511BDB77D20BAE1F01E1EB496BC22A64951C9088637E6',X'',X'AC79B9366832E131E45EEEB6A9003D2BAC7F428ED1AA75E13C31A2F35B175975');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-23T07:30:52.935063Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'924f0515338d499e95c1210be3249e35','{"on_hand":2080,"quantity":2080}',X'A03211613E8B28C2E3681B48CDBD4217879D8472D70134517C4C9EB6D1536229',X'',X'4801CE6112D2CC149EDC12D02632EDD8FE0324B1492D9E0034CBBCEA052E2170');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-23T07:30:52.936608Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b61a56cab0c542cd9c435fb6269e0e27','{"on_hand":2008,"quantity":2008}',X'AC82160527ED55AC67437032663420322C88232C5F6E39C678F2EBF095DDA880',X'',X'F57E0AB4A7A797854410D687A301D404179C6B628194BC80ED4BDA0C4E5595DE');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-23T07:30:52.937967Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'096f5de594394d9cbca594856e602a36','{"on_hand":1040,"quantity":1040}',X'1F6F89C5527D6C5ABC1E0CC3CC1666055B7A6C4A17B6C08D3AAE772466C22BCF',X'',X'BFD5B151BEDB270D7236EEC8B0556A7D8196B58399861E2A3373DDF8B7086D59');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-23T07:30:52.939189Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'31ae387bf0404914ab7e249ce84a0871','{"on_hand":1004,"quantity":1004}',X'6D16CE3B644ABFF877E35F611001EC32A9BDA0141E77E1E4E4337834094652B1',X'',X'F9E46CB686917D0BECD34999F4E2971BF09FC144CF8E933D26629F9C23F4E312');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-23T07:30:52.940541Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b147c30749d7411e8002f7a63e88897a','{"on_hand":2080,"quantity":2080}',X'CC10E8DBFB4908CDB20404423900F49B26033CF5636EA13B1FAB0377B3F900FD',X'',X'F0C173C7DF7F885A32F8999D64C91094A44CB95AE2BD7A4CD63DE4F09A52F372');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-23T07:30:52.941923Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b1f1ad26ab844d0aa626def0baee1e79','{"on_hand":2008,"quantity":2008}',X'F6E4DEBF669B17A3B3B56EF3A6921C96797F746F6AA89FC13E91BB2F34584626',X'',X'0307F6949BF92B9107BBE4095D85ADE4C17B8BA67EE5C1342027E64E4D77533B');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-23T07:30:52.943133Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d1cea10c568f4ee08e229fb29b5e8ecf','{"on_hand":1040,"quantity":1040}',X'B931C5DC3C4725617E2C139A4CAA664CC0DD96D90641AB6787CF6A6D191B1913',X'',X'A84B9339D109D0425234B3909291D82701AAC4A9B991EEE57FD4F9B6446821E5');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-23T07:30:52.944363Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c8cbda8b2714408c80cceb6dd8d74c1a','{"on_hand":1004,"quantity":1004}',X'F61946DBD44579C6199646E39F700BBCF3266A0E42CC5228B0B9969520538619',X'',X'64FF1F866815784B3ABCB8B595D2AE27EF32BAB09D3862E23B104D14272B82E2');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-23T07:30:52.945654Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'5d40dfec2af24687886665de8f261cce','{"on_hand":21200,"quantity":21200}',X'D0C7461290BFCA288F6DBB6522C3FD9FB19A36A4837157158F1AA81B41F33BC9',X'',X'AB4BA28C4AB4AA76770F965B82B196BD1FFCDE6AC4E2C66D35C0FDC0D0652F4B');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-23T07:30:52.946969Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'89b0f97c79f848ebbbbc7b6bb40a0912','{"on_hand":12000,"quantity":12000}',X'4FD48D7CE9F791759CBD7A5591D2E6739DCB6DE5CC00C4BEE5C40EDADAAAF0B1',X'',X'9EA7514C9F9E21963E7BA635F03AEF60F8166F7E9F7671DB018224654F96F9A4');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-23T07:30:52.948150Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3f3eb4779b5c41a1aa822a53ac9a9fc4','{"on_hand":24,"quantity":24}',X'33BA69B06E2979E22E46E6F49A40BCFE1CD60BD098AA66DE9B991501A5F1228D',X'',X'AB86F3D8A6361F1506091372A851F9B995457C9EFBB723773E37450DD82D49AB');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-23T07:30:52.951868Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'A5BA08FC9C93B96DF3992646F673DF9B7FCF39189EB87D724F2D7B34A5289B4C');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-23T07:30:52.957954Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','70afcf5e12ed43c4bd9b474ba23efa41','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A5BA08FC9C93B96DF3992646F673DF9B7FCF39189EB87D724F2D7B34A5289B4C',X'C681098E986A99C0FB8188E8BE0720D29BEDE5FA2EFCC5012F8BBE9467C42E61');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','932d3b677a3e4a7b81bee3c4603bb315','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'3760D9B0D9390649B74945A6A57A08D0DE9BF83CE989E9FD21A2C8CEBDD8B959');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','932d3b677a3e4a7b81bee3c4603bb315','{"batch":4,"programme":1,"row":2}',NULL,X'',X'34C8E307C1B44AC2968B460B6C2ABE4317A0D839678CE30D1B84B742AB667CD0');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','932d3b677a3e4a7b81bee3c4603bb315','{"batch":4,"programme":1,"row":3}',NULL,X'',X'82A5445E4DE10F7A09C212B4C71883CED709ECAA2800D9835BA721FE4241DF30');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','932d3b677a3e4a7b81bee3c4603bb315','{"batch":4,"programme":1,"row":4}',NULL,X'',X'BFBEF1032DC6092AD1ED6D5A5F7076BA22D6F6F29132072C7A3F82DCC85303F1');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','932d3b677a3e4a7b81bee3c4603bb315','{"batch":4,"programme":1,"row":5}',NULL,X'',X'7D8A4574CF584ED9BBC077D475941EDF215C4F242C994F3FA32C1FEB932B6362');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-23T07:30:52.965018Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','932d3b677a3e4a7b81bee3c4603bb315','{"batch":4,"programme":1,"row":6}',NULL,X'',X'40F031BB11ED4EC574D488430407B7652C716F69755F72BD03CCEEF83775146A');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-23T07:30:52.998333Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'644F244BF26D69E9F6C606A71B3DCF14F2713E0D3A78B20FE61A07B62E0635E2');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-23T07:30:53.003084Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','e7132b82176d4ad4b6f75560ef9476c8','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'644F244BF26D69E9F6C606A71B3DCF14F2713E0D3A78B20FE61A07B62E0635E2',X'A840A4208EFD913555796454CFB7CAF0872469E806A26AEBF1EFAEC067D1FB9A');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-23T07:30:53.007685Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','9e76ad136f414feba82cf72c56021d84','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7D8A4574CF584ED9BBC077D475941EDF215C4F242C994F3FA32C1FEB932B6362',X'6C96B6A8858BAFCCB109092C7BF4D99A01BC0F48E5540EB6C343660D0DE9D522');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-23T07:30:53.023613Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','92dca14d7bb349fe8545fbbdf7b43070','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'82A5445E4DE10F7A09C212B4C71883CED709ECAA2800D9835BA721FE4241DF30',X'BC5664D53B51F8B30DB8AA9CE8FC589C7A023294AE0AC6DC5B5DC1E9A990F514');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-23T07:30:53.029604Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','6627900f8adf41c5925d28a0b6b04aea','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'40F031BB11ED4EC574D488430407B7652C716F69755F72BD03CCEEF83775146A',X'5B8A40171B5339F7129BE61D1BCFCE0F3F8260ECE5DCEE2FD63D6075C223D165');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-23T07:30:53.034580Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','0b5b147da31541948cbdb75655827d0e','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'34C8E307C1B44AC2968B460B6C2ABE4317A0D839678CE30D1B84B742AB667CD0',X'3C24C6E740773948452F77A602E6520C72763407BD7CFD6675DC86CAF6891349');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-23T07:30:53.042781Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','b688265b56a24ee7b4a640cb7b575802','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'28387893F5F67D534D6D69A99A808FDDC20E9A6CA7E81C288D1B2732A3B2EB57');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-23T07:30:53.042781Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b688265b56a24ee7b4a640cb7b575802','{"batch":5,"programme":1,"row":2}',NULL,X'',X'6C8113015BEF2E039DB5E1E0C000A0AC93069F756058C898D81883C816C4CAE3');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-23T07:30:53.042781Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b688265b56a24ee7b4a640cb7b575802','{"batch":5,"programme":1,"row":3}',NULL,X'',X'B5D59E3E252EFCAC9CE02DFA4FF86236D38C5C81A38938ACCF9738661326386D');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-23T07:30:53.042781Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b688265b56a24ee7b4a640cb7b575802','{"batch":5,"programme":1,"row":4}',NULL,X'',X'69994AE21F27915AFCD2B3F682DDD001A79A40C3B9D17035D379CAE85620FDAD');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-23T07:30:53.042781Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b688265b56a24ee7b4a640cb7b575802','{"batch":5,"programme":1,"row":5}',NULL,X'',X'D3762FDEB6858C2AA18EF86E6005C486D828E94F799827978BF1B4E2D5B6A27C');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-23T07:30:53.060177Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'A101E3230CB5A19036B81C60ABCA6C3DFD9E6BAEAD5A62982EDC9ECA5A091D61');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-23T07:30:53.064931Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','14f3815993f343fea5d9d68ed62ee3b2','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A101E3230CB5A19036B81C60ABCA6C3DFD9E6BAEAD5A62982EDC9ECA5A091D61',X'8154CF4046D598AB2543FCDA55CBC6FEBA926DCB57E0F12741B10C54974BC094');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-23T07:30:53.069367Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','e71e45c41094488495fea6a1bcff04dd','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'BFBEF1032DC6092AD1ED6D5A5F7076BA22D6F6F29132072C7A3F82DCC85303F1',X'3FB5F3B457BDA7743D705EDFE90024D2373CF054FA3F915D8C4B2204C5B42848');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-23T07:30:53.074734Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','5f516196ecab40009aa25d19d8b97379','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'D3762FDEB6858C2AA18EF86E6005C486D828E94F799827978BF1B4E2D5B6A27C',X'C119779F8212196AE703CD937DE421FA9F18483A7A6534198153E613719F2328');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-23T07:30:53.080268Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','70b217ecaafe4883bb4790c932b89cbe','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'69994AE21F27915AFCD2B3F682DDD001A79A40C3B9D17035D379CAE85620FDAD',X'88030FFC65D7BB4E7ADACB517E42C599B2BD7D8A6DE8235BFDAECA3B3778AD1E');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-23T07:30:53.085833Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','b2b0dc571d41441092a310fdfed83e76','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'B5D59E3E252EFCAC9CE02DFA4FF86236D38C5C81A38938ACCF9738661326386D',X'A58811C70861DEE3EE600B452BF6515FF22EB4F97E430639094A0B18B76AD74C');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-23T07:30:53.091460Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','21f1c275264d40cdb574076df171b93e','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'6C8113015BEF2E039DB5E1E0C000A0AC93069F756058C898D81883C816C4CAE3',X'F102740567F0CE28DDCC08165066BC03A0796A2AE8E03B123895E2CF50E3210F');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-23T07:30:53.099269Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','c4e8caea00914ca1adee5e029bcad0c9','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'D2F491EA00FA10F3CAD803DDE91E9E0EE315ADC127F376784E66007FAAFDE5A6');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-23T07:30:53.099269Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c4e8caea00914ca1adee5e029bcad0c9','{"batch":6,"programme":1,"row":3}',NULL,X'',X'BAEC2C9FCBE483C3585386815AF0F172AF8717CE223D62BAD0B05B487B1403B6');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-23T07:30:53.099269Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c4e8caea00914ca1adee5e029bcad0c9','{"batch":6,"programme":1,"row":4}',NULL,X'',X'B5BA27DCE21F4FFAD94E6E51D3EEFC7CA3D36D76051F07ADDE849C9FF9C751A9');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-23T07:30:53.099269Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c4e8caea00914ca1adee5e029bcad0c9','{"batch":6,"programme":1,"row":5}',NULL,X'',X'E927E5B636CD88BE5B2C3A0A5D5AB2308409D89E113912A3A2A2AFAD903AF2B2');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-23T07:30:53.114573Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','8929606e0753410c9f21d52f7c223790','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'B5BA27DCE21F4FFAD94E6E51D3EEFC7CA3D36D76051F07ADDE849C9FF9C751A9',X'975BBFEA482F122BC89095214D96CFEDCDD9EF17A1C709B00DCEE4A15BD3A988');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-23T07:30:53.122440Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','55e1be8df2ec4fb58120067c1b00202f','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'2D726ED7F1A36D77B02DCFE245DE5DEF0FA730C4303294D736098FE0499BD7C2');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-23T07:30:53.122440Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','55e1be8df2ec4fb58120067c1b00202f','{"batch":7,"programme":1,"row":2}',NULL,X'',X'0D2A4F37A25678BE79854C521AC09BB28ED05C4B516F00098447FC146A458BFB');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-23T07:30:53.122440Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','55e1be8df2ec4fb58120067c1b00202f','{"batch":7,"programme":1,"row":3}',NULL,X'',X'D52C5E3414129BB25C6394ED4B50C587567EB75031F73BC86854F5FF26045F87');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-23T07:30:53.122440Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','55e1be8df2ec4fb58120067c1b00202f','{"batch":7,"programme":1,"row":5}',NULL,X'',X'EE44685BD076B9F55EA04AAD7A4F850DB552D663FB2B35443E43A34FD7C2FE56');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-23T07:30:53.135476Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','0dfbc7a5585f4a1889d6128711cabeb7','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'7A07F26BF46D341A4051325907D409D0E1F6D839E0305D59493AE661F440CE9D',X'',X'44EB423194E37D95B1855E65978B94227038A8CF8B8AEF636B73206BDB3B7E6F');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-23T07:30:53.135476Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','0dfbc7a5585f4a1889d6128711cabeb7','{"caller":"consumer"}',NULL,X'44EB423194E37D95B1855E65978B94227038A8CF8B8AEF636B73206BDB3B7E6F',X'9019937AAC66BAA8B41DC1F403544D1DBCFF24D321C7C8AD749F1D03ADDC8E08');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-23T07:30:53.135476Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','0dfbc7a5585f4a1889d6128711cabeb7','{"category":"points","faq":"consumer"}',X'24D164375C0E36FDEB444590504486133E6580F341DEF4BCEA546AA04C0FFACF',X'9019937AAC66BAA8B41DC1F403544D1DBCFF24D321C7C8AD749F1D03ADDC8E08',X'DEDFB3996E7CBAE1BEF488F92AF7D44D89A315EFE2FCCAEFB9A04F35BF49536C');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-23T07:30:53.143159Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'14779EFD2B3061B9234B8F0DFFB7FB5E1F4BB2CFFC6AABE155B7BEFB80C6D732');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','feb6a9b8787c4346832bb13b78490d15','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'3C24C6E740773948452F77A602E6520C72763407BD7CFD6675DC86CAF6891349',X'0F29C94E21B649073AFA0826A944A11C9B43F3052FC919A52EBB1FCB890F2135');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','feb6a9b8787c4346832bb13b78490d15','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'BC5664D53B51F8B30DB8AA9CE8FC589C7A023294AE0AC6DC5B5DC1E9A990F514',X'283BBC140197A08EB001F8CD092B34D0BD3F6E98C31E6EC0CFB68847C6BA61D3');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','feb6a9b8787c4346832bb13b78490d15','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'3FB5F3B457BDA7743D705EDFE90024D2373CF054FA3F915D8C4B2204C5B42848',X'D0A910F4D006EDB9A81B06F51BF1AADEC36000FDA625017D0654B48F12D2ACD4');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','feb6a9b8787c4346832bb13b78490d15','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'6C96B6A8858BAFCCB109092C7BF4D99A01BC0F48E5540EB6C343660D0DE9D522',X'4C145F44CE7A26A7A2A824E00C3203EE9F84DE23EB07F1AC40A5D22CB30AA75A');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','feb6a9b8787c4346832bb13b78490d15','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'5B8A40171B5339F7129BE61D1BCFCE0F3F8260ECE5DCEE2FD63D6075C223D165',X'75CBE73A3414D26722666557B2127985C3FD8CFC7FE0F699A90051F76881877A');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"A"}',NULL,X'',X'289E1CE3E7FBB8275B7B3A23BC5D20396A8F22375ABEA8A52546F1F836AC5F55');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"B"}',NULL,X'',X'0029C1CCA9F9D7488FCD9CEB00BFBEEA8CC34EF1F322C07E7C791A000E47E567');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"A"}',NULL,X'',X'934A6C8DBD6187103910A0703D3D4EE5A9EB6FC0583BB1C18AF830589EF56053');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"B"}',NULL,X'',X'0924AAF3A6D2236E4CAAE6362537E3026BCCFFFE742217E0F77968A79F6C6D6E');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"A"}',NULL,X'',X'069FB53623EE01441BB9C093957A42DD65FF58A354F0EFF66B9AE42BD1B43AA6');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"B"}',NULL,X'',X'CBB7C2967A3E6D66FA34677E5856A8EDEB5C50B3918B434FBDEBCF9D288A2806');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"A"}',NULL,X'',X'2FC55F7EB874476D56483DF56F320F61541D20E4DC6271F19BAF01BE6C06B395');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"B"}',NULL,X'',X'03C83BCD0D07FC1CDE43AEA4409FF64760E156E59EC76AC0DD09DB4F641D5682');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"A"}',NULL,X'',X'F412879E4558EF1156AB218766E86C33422645A7C6CB880CBB9CB5CF0C0D7774');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-23T07:30:53.144297Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','feb6a9b8787c4346832bb13b78490d15','{"kit":"B"}',NULL,X'',X'D68365F411AF4CE7113A57871689301509E7DD8ED8D542E8695D883B8771273A');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-23T07:30:53.160400Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','8a7374a97df5407cbaaed8a3cec031f0','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'14779EFD2B3061B9234B8F0DFFB7FB5E1F4BB2CFFC6AABE155B7BEFB80C6D732',X'B7CB5EFC62B11D7D38A48E007C00DD6E76946D0181138B3589B8ADB935FD26CC');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'289E1CE3E7FBB8275B7B3A23BC5D20396A8F22375ABEA8A52546F1F836AC5F55',X'B848F02E9629B7D6E1E2EF644E67B6C23FF91AECA1F099DAF1F76E58B4C6163E');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'0029C1CCA9F9D7488FCD9CEB00BFBEEA8CC34EF1F322C07E7C791A000E47E567',X'DB29C29D058139F591A66C9E85E9630D3AA7C54B45A3C30775D47CA0BF4E0D0E');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'934A6C8DBD6187103910A0703D3D4EE5A9EB6FC0583BB1C18AF830589EF56053',X'07A790A28618B0A2F317E50888E4D670BB080870D4F92258AF281E844F446EFE');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'0924AAF3A6D2236E4CAAE6362537E3026BCCFFFE742217E0F77968A79F6C6D6E',X'729F26CCF80A7DD3BFED9241E9895079AA4AF9FD88AA5187512544993236CA14');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'069FB53623EE01441BB9C093957A42DD65FF58A354F0EFF66B9AE42BD1B43AA6',X'E8B1F5EAC67F24E1E3772A334B99716033C831C3E1F622BBDF843F2A10D9C3FB');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'CBB7C2967A3E6D66FA34677E5856A8EDEB5C50B3918B434FBDEBCF9D288A2806',X'AEDB5095D07D68A8C678DB53E73534F70B97075CC2E9B7BE49E3B1807AB16A18');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'2FC55F7EB874476D56483DF56F320F61541D20E4DC6271F19BAF01BE6C06B395',X'51F467B33E5C06557A7419023909FB8E0BB5670AD6CE7CDCC800A4F4ECB8BEF2');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'03C83BCD0D07FC1CDE43AEA4409FF64760E156E59EC76AC0DD09DB4F641D5682',X'B01B5C18B7B608AA90BF17D455EFC9A918C8AAF0E54C3615D6913141774036A0');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'F412879E4558EF1156AB218766E86C33422645A7C6CB880CBB9CB5CF0C0D7774',X'79EE752B3C97AE08B01130CA305B38DF7D483E8A353D2FAB06C313BABD59FDB6');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-23T07:30:53.309498Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','1cbf9373eead49a59c96367f6377f42a','{}',NULL,X'D68365F411AF4CE7113A57871689301509E7DD8ED8D542E8695D883B8771273A',X'741B1B86F54778DC93EB74CC48016B34165B9AA940D3F57B769761AFC0D4233E');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','b8770bcbb91b4d729048a1f00b800575','{"kit":"A"}',NULL,X'',X'21C6340519AA23E79EF362CA8202A772D4D8C42C9810ADE28D6C8A69425FF0F5');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K"}',NULL,X'B848F02E9629B7D6E1E2EF644E67B6C23FF91AECA1F099DAF1F76E58B4C6163E',X'4B04E89F8EDA7843EA8EE1A406CF7C7BDEC38586158FDDA880F7A5D54D83A029');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K"}',NULL,X'07A790A28618B0A2F317E50888E4D670BB080870D4F92258AF281E844F446EFE',X'90CBF92BBD2248B1EF40DEB605D050935E1607D1DE54322C71FC5919E8803DD7');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K"}',NULL,X'E8B1F5EAC67F24E1E3772A334B99716033C831C3E1F622BBDF843F2A10D9C3FB',X'5250ABD17525154F13CDF74A2D560515B4D23AEDC21D18215B5B02B5BEBFA019');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K"}',NULL,X'51F467B33E5C06557A7419023909FB8E0BB5670AD6CE7CDCC800A4F4ECB8BEF2',X'860CD5BFB6DA0C9A55ECAD0B3EC0CEB63C608FC21CE6E24D500798738E8BC1CC');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K"}',NULL,X'79EE752B3C97AE08B01130CA305B38DF7D483E8A353D2FAB06C313BABD59FDB6',X'9A214460F3F50A26C93B857DD48B8F5C7D93EBE45FB818DA0D72B835A6C50895');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'F0C173C7DF7F885A32F8999D64C91094A44CB95AE2BD7A4CD63DE4F09A52F372',X'6393386FE15FD59B9CEF10E25663524844DCCF69A7B4C1710F19ADFABA4CC626');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'4F20FF19121AF5A79BB49AE99F09B9F21A0230C040DFD7736049DCE90480538D',X'7DF8B58C901BD46A9AF0194C044C15CBA60E0815A6F35977E71368047446D03F');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'A84B9339D109D0425234B3909291D82701AAC4A9B991EEE57FD4F9B6446821E5',X'980926D6F3413E88620A149BC97B2F1F9E9F39AD9244026C9819F999F42F813E');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'F06C6EFF9BF6725279594BF8FB905C7FE29136790485B84C5C4E3001E52CC181',X'1934659CDDAC4279D66E73D7A33E3635B695316AFDF8F4C0ED566C3BC3470F21');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'BFD5B151BEDB270D7236EEC8B0556A7D8196B58399861E2A3373DDF8B7086D59',X'4C6CB3F0A21DFD6E5090FCB4E66FFD23D12772DB5FB7DB8EEA674E9B2DEC77A2');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'8668406C211AE58C2FA1474E31F3D324E081C71DB56AE7C6A2F3413930B45BBB',X'B7B8683E21EB2B62CFF218A1D3A656DADA053831C9858B80B458929E9AC7498B');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'AB4BA28C4AB4AA76770F965B82B196BD1FFCDE6AC4E2C66D35C0FDC0D0652F4B',X'11ACB2D58738F7F05C96BE996B48BF9D60738E728405833419314DAA3ED89F9D');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'9CCDA76AFB8C8C82DE5E1B2A1F12B09AF9EF53404CABE9D1605FBCFA6249742D',X'CDF91BA5C408006F2CC253251C0A120FF005C910EF2686EBF958F3566D18E9AB');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'4801CE6112D2CC149EDC12D02632EDD8FE0324B1492D9E0034CBBCEA052E2170',X'7EAE845F202D93AB06FD90AF03FA9FDDED7DCA2D0591853EDC2F65DF3829108C');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-23T07:30:53.324929Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'b8770bcbb91b4d729048a1f00b800575','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'03F9229B5CC945031F9C0410BC71257FE359A66340EADD227CE8DB49F84972BE',X'F117A9529B0857403EAAB3F7EB7D277A3ACAEA76E89D5CD7810D5D88E34B79CE');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"batch":"W-0000001-K"}',NULL,X'4B04E89F8EDA7843EA8EE1A406CF7C7BDEC38586158FDDA880F7A5D54D83A029',X'79C3AD951F3DD123546BD06D48F01FCD98B109CB0E0143DA6BB36C74EB8C6CFD');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"batch":"W-0000001-K"}',NULL,X'90CBF92BBD2248B1EF40DEB605D050935E1607D1DE54322C71FC5919E8803DD7',X'D03C6E51CFE22BBFE51CB9CEEA3782C78E2163DF07A09B11391CD12F5E92D58B');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"batch":"W-0000001-K"}',NULL,X'5250ABD17525154F13CDF74A2D560515B4D23AEDC21D18215B5B02B5BEBFA019',X'B39085ED13A3D64729C598E663DE364F0BC67AF7C4F658EC7550BA469B28B9D1');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"batch":"W-0000001-K"}',NULL,X'860CD5BFB6DA0C9A55ECAD0B3EC0CEB63C608FC21CE6E24D500798738E8BC1CC',X'93478E3C7346606BC60492C9A253C61322B272E4619346648152E3ECF493C8DC');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"batch":"W-0000001-K"}',NULL,X'9A214460F3F50A26C93B857DD48B8F5C7D93EBE45FB818DA0D72B835A6C50895',X'564ECBF8894039A020AC23AED1316E8D16F738221624DCD0BA03926511488E36');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-23T07:30:53.353101Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','8769bf3b7c9f47a5b6cbf976e50d8be6','{"parcels":5}',NULL,X'21C6340519AA23E79EF362CA8202A772D4D8C42C9810ADE28D6C8A69425FF0F5',X'A3505CF0A178CB0BF49A2F3CE20614C95AF06A919BCE6EEBE5AA4F9666C3287B');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-23T07:30:53.364757Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','77663266207c4fce8fc90c0dc6bbbc9f','{"batch":"W-0000001-K"}',NULL,X'79C3AD951F3DD123546BD06D48F01FCD98B109CB0E0143DA6BB36C74EB8C6CFD',X'775DD4DD70DE8231011C9AE4C9F3711DF8655886FA7F5619113EC9DDA801AE6D');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-23T07:30:53.364757Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','77663266207c4fce8fc90c0dc6bbbc9f','{"batch":"W-0000001-K"}',NULL,X'D03C6E51CFE22BBFE51CB9CEEA3782C78E2163DF07A09B11391CD12F5E92D58B',X'1BBC50C0BC47B81A74551A65D4FE4ABF8C9E927BDFFF299E378DF77A64A0DCD0');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-23T07:30:53.364757Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','77663266207c4fce8fc90c0dc6bbbc9f','{"batch":"W-0000001-K"}',NULL,X'B39085ED13A3D64729C598E663DE364F0BC67AF7C4F658EC7550BA469B28B9D1',X'172FA5F4F1EB9850BC5C71D32FD91C3146D1B95F741824FAF5AD2728F85D752D');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-23T07:30:53.364757Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','77663266207c4fce8fc90c0dc6bbbc9f','{"batch":"W-0000001-K"}',NULL,X'93478E3C7346606BC60492C9A253C61322B272E4619346648152E3ECF493C8DC',X'AC59555370083C1196BEC171A4BAD3D59A6D3287A4824978A781F9B963054E80');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-23T07:30:53.364757Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','77663266207c4fce8fc90c0dc6bbbc9f','{"batch":"W-0000001-K"}',NULL,X'564ECBF8894039A020AC23AED1316E8D16F738221624DCD0BA03926511488E36',X'4E15DA2B88221905B5C3C69F9EF754EB8307247CCA0D545F75A06E66E641FF4F');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'6393386FE15FD59B9CEF10E25663524844DCCF69A7B4C1710F19ADFABA4CC626',X'ABF802FB0986EAADAE920165F87E23595ED86AA861C748BE6F89127826872037');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'7DF8B58C901BD46A9AF0194C044C15CBA60E0815A6F35977E71368047446D03F',X'7DFE670DA0833F5DB034AA7A152D9386BB0084AD160567D2A3BADF5A54F2E710');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'980926D6F3413E88620A149BC97B2F1F9E9F39AD9244026C9819F999F42F813E',X'AF860CB309CFD03257F1CA55B9BC8592620ECB0E599BEBD8599F1D4B6DC0BB90');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'1934659CDDAC4279D66E73D7A33E3635B695316AFDF8F4C0ED566C3BC3470F21',X'35750106DF89F58CA49E6B262AA23ACF17A2BFEAC74FAD1847015FF57FF6C296');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'4C6CB3F0A21DFD6E5090FCB4E66FFD23D12772DB5FB7DB8EEA674E9B2DEC77A2',X'61EB268F37511EEC86495A72B8CE865E736750CCAAB9C98C93399BCFFD53C081');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'B7B8683E21EB2B62CFF218A1D3A656DADA053831C9858B80B458929E9AC7498B',X'ABA749BA90B1F1017B29EDBE3BC9F80B93581A0B7C649B7B1858F82859E18A1E');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'11ACB2D58738F7F05C96BE996B48BF9D60738E728405833419314DAA3ED89F9D',X'529830B1CDABD1B9C4800C65D44AE7A8FB6FB4F8A8BA6C919082B54EEE52FF36');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'CDF91BA5C408006F2CC253251C0A120FF005C910EF2686EBF958F3566D18E9AB',X'0E7FCA367108F4BF78572EE5D766918DE9D951A313860E911E386E43A903E9B9');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'7EAE845F202D93AB06FD90AF03FA9FDDED7DCA2D0591853EDC2F65DF3829108C',X'D039E06B84F3C5DE4C27DD8CCCFDEFFDE4EE8699EE3B3DBF7CECACE4C885E8AE');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'60eaf9e689fe4200a6b3484fa1cc49f8','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'F117A9529B0857403EAAB3F7EB7D277A3ACAEA76E89D5CD7810D5D88E34B79CE',X'E70F0EBAE79F4F7EA10682BBD552571E896DD1E80ADD399E395432F1D56285A9');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-23T07:30:53.372127Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','60eaf9e689fe4200a6b3484fa1cc49f8','{"parcels":5}',NULL,X'A3505CF0A178CB0BF49A2F3CE20614C95AF06A919BCE6EEBE5AA4F9666C3287B',X'9D99862D9B681D50D3971177615030496F0669D4CFB537FB8E05AD1DBC4BE782');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-23T07:30:53.389379Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f947696acc24c45923a41d607d63e1f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'775DD4DD70DE8231011C9AE4C9F3711DF8655886FA7F5619113EC9DDA801AE6D',X'93301AF42EA8138A578EF5D7EF83B15E58845624C2F28E24A9FB105E5BE78605');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-23T07:30:53.389379Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f947696acc24c45923a41d607d63e1f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'1BBC50C0BC47B81A74551A65D4FE4ABF8C9E927BDFFF299E378DF77A64A0DCD0',X'505415A91869743B2144E2039F4928D538086BC69CE98FB10694C5C21C444390');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-23T07:30:53.389379Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f947696acc24c45923a41d607d63e1f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'172FA5F4F1EB9850BC5C71D32FD91C3146D1B95F741824FAF5AD2728F85D752D',X'5700F2E7D33AA2172CA700704D7E54D8E39F32FEC8BD82BF171E370EF928F8CB');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-23T07:30:53.389379Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f947696acc24c45923a41d607d63e1f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'AC59555370083C1196BEC171A4BAD3D59A6D3287A4824978A781F9B963054E80',X'70A0D267499F99D49E44B0A5232E31BF8A88E5CDFE3722A2A1607E956C1797E6');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-23T07:30:53.389379Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','7f947696acc24c45923a41d607d63e1f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'4E15DA2B88221905B5C3C69F9EF754EB8307247CCA0D545F75A06E66E641FF4F',X'24EF6A34FA160CA8362C3384FCD7718FF2502B56D66E3E231C876F99FAED0705');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-23T07:30:53.402383Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ae611c2576be4587a68d6c8c257eafb2','{}',NULL,X'9D99862D9B681D50D3971177615030496F0669D4CFB537FB8E05AD1DBC4BE782',X'948CBEEB26F14B0DB9A0392F33DD4925F2BBED002E7AF4BE149F7E7B915E11E4');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-23T07:30:53.409855Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','5f40f8f41d2c4559a0135b6d825130df','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'93301AF42EA8138A578EF5D7EF83B15E58845624C2F28E24A9FB105E5BE78605',X'16514C385A3F39A0B08437E0815C400633D211ADFBB6BD305BE84909DA08886D');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-23T07:30:53.409855Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','5f40f8f41d2c4559a0135b6d825130df','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'505415A91869743B2144E2039F4928D538086BC69CE98FB10694C5C21C444390',X'14B291D1992FF7F841F569853C43A823795621688FB7382A0CF0D5A906B7E982');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-23T07:30:53.409855Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','5f40f8f41d2c4559a0135b6d825130df','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'5700F2E7D33AA2172CA700704D7E54D8E39F32FEC8BD82BF171E370EF928F8CB',X'332219B88CF14779D0A865D9ED635497C25248E30A112D02105C029ACF6F1683');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-23T07:30:53.409855Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','5f40f8f41d2c4559a0135b6d825130df','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'70A0D267499F99D49E44B0A5232E31BF8A88E5CDFE3722A2A1607E956C1797E6',X'2927AC8252C93067EEA6BCB7AD1BC03205FF8293C2D3112EA20809861D53CA0D');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-23T07:30:53.409855Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','5f40f8f41d2c4559a0135b6d825130df','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'24EF6A34FA160CA8362C3384FCD7718FF2502B56D66E3E231C876F99FAED0705',X'6FEBD2A94E51FE3ABDC2436D7217D540865FB9F260C0A6DE9099DFADCF0D70BE');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','210f51912f6147e99fab4fa5370b1829','{"kit":"B"}',NULL,X'',X'A10ACED0D3E6FCC2262FDAFBCC82F79227491FA205E581AD6C9955F3BE69CAD7');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','210f51912f6147e99fab4fa5370b1829','{"batch":"W-0000002-I"}',NULL,X'DB29C29D058139F591A66C9E85E9630D3AA7C54B45A3C30775D47CA0BF4E0D0E',X'5D33F17139D68F2ACC1436C8AC7258F2A3DD5002A8AF8189484CF81B80A368A5');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','210f51912f6147e99fab4fa5370b1829','{"batch":"W-0000002-I"}',NULL,X'729F26CCF80A7DD3BFED9241E9895079AA4AF9FD88AA5187512544993236CA14',X'ACB49123F5ACAB82D3CF431A50456E5F2CACD35A075E32DC278C8C4017D048F8');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','210f51912f6147e99fab4fa5370b1829','{"batch":"W-0000002-I"}',NULL,X'AEDB5095D07D68A8C678DB53E73534F70B97075CC2E9B7BE49E3B1807AB16A18',X'2397A55CA0401C3519AF4047348A97CF73DEB5D063BB4193AB8C2E2DBD564F34');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','210f51912f6147e99fab4fa5370b1829','{"batch":"W-0000002-I"}',NULL,X'B01B5C18B7B608AA90BF17D455EFC9A918C8AAF0E54C3615D6913141774036A0',X'5F5D4366BD1C3F6E392A1C15AEE097E52393431FFEFF574FB66FFE2F5A8E71A8');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-23T07:30:53.418799Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','210f51912f6147e99fab4fa5370b1829','{"batch":"W-0000002-I"}',NULL,X'741B1B86F54778DC93EB74CC48016B34165B9AA940D3F57B769761AFC0D4233E',X'802EA953FC3BD42CDA82609A7A63F51BFAFCB253E89D242BFA261548BF653D0A');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','ea1a209f53b84fdb8386d9533555d3dc','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'5D33F17139D68F2ACC1436C8AC7258F2A3DD5002A8AF8189484CF81B80A368A5',X'287FC748B870914E898ADA38EE2A844ABF73687BB6DF037AAA6F32FDEA059733');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','ea1a209f53b84fdb8386d9533555d3dc','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'ACB49123F5ACAB82D3CF431A50456E5F2CACD35A075E32DC278C8C4017D048F8',X'E24CDDC9D49F4B07CE41B5EE0A19FE507BA7A58111CE1E011E8CB962110BCAFB');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','ea1a209f53b84fdb8386d9533555d3dc','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'2397A55CA0401C3519AF4047348A97CF73DEB5D063BB4193AB8C2E2DBD564F34',X'2F6384901434F1E7ADCA8846CA36AF57946554C4F8C12BC8A66DFE9904835212');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','ea1a209f53b84fdb8386d9533555d3dc','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'5F5D4366BD1C3F6E392A1C15AEE097E52393431FFEFF574FB66FFE2F5A8E71A8',X'EE520E24ECB59BA8848EE2755B6C4B99DB538822A8B55D4D3EE4B4E0BB99DF37');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','ea1a209f53b84fdb8386d9533555d3dc','{"batch":"W-0000002-I","services":"2"}',NULL,X'802EA953FC3BD42CDA82609A7A63F51BFAFCB253E89D242BFA261548BF653D0A',X'7F9D71566166CED5A46E9D53FC46482E478C6AF9C470D966EF0901B8BC347AE3');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-23T07:30:53.432773Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','ea1a209f53b84fdb8386d9533555d3dc','{"parcels":5}',NULL,X'A10ACED0D3E6FCC2262FDAFBCC82F79227491FA205E581AD6C9955F3BE69CAD7',X'2148BC8AE3C3B53CDA4DC804543C646D2D4AD4CDC3123A6B4378B5A712E6C468');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-23T07:30:53.443637Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','{"batch":"W-0000002-I"}',NULL,X'287FC748B870914E898ADA38EE2A844ABF73687BB6DF037AAA6F32FDEA059733',X'424694595B74B2157B9A9779DBDC5B143682AB2B5FED32C73564BD35C1D1823A');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-23T07:30:53.443637Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','{"batch":"W-0000002-I"}',NULL,X'E24CDDC9D49F4B07CE41B5EE0A19FE507BA7A58111CE1E011E8CB962110BCAFB',X'A5CA1E179E2E3DE582187C45F3860B221430485B8F30839F7B80B014AEE9DBD9');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-23T07:30:53.443637Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','{"batch":"W-0000002-I"}',NULL,X'2F6384901434F1E7ADCA8846CA36AF57946554C4F8C12BC8A66DFE9904835212',X'51AD1F0583E36D31C8B4BBF8602A08071D4CA1E3EEA8D6CBC1F4D5F0AD8A739A');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-23T07:30:53.443637Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','{"batch":"W-0000002-I"}',NULL,X'EE520E24ECB59BA8848EE2755B6C4B99DB538822A8B55D4D3EE4B4E0BB99DF37',X'D394D9895EB1F7ECC1F8721A0971DC4C350854C8951EE19390D18269B44EDC6E');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-23T07:30:53.443637Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','{"batch":"W-0000002-I"}',NULL,X'7F9D71566166CED5A46E9D53FC46482E478C6AF9C470D966EF0901B8BC347AE3',X'36CA81B06E16C9A458B658BF37DA8AA5EB2C8CC1E0AA3D70FDD51042967A55E2');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-23T07:30:53.449992Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','ffb4369a53ae423caf5a0d37f7038687','{"parcels":5}',NULL,X'2148BC8AE3C3B53CDA4DC804543C646D2D4AD4CDC3123A6B4378B5A712E6C468',X'C6EFB0BFB32190831D183E1F476D09A1A28B90D679C18AB2F0A0520CD0F5F19F');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-23T07:30:53.458131Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4498f2f345f44396aea3d03a8b9b72a4','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'424694595B74B2157B9A9779DBDC5B143682AB2B5FED32C73564BD35C1D1823A',X'EDE5013D3E7F3DC71B3F6C4F2A91E694B84513517C869DD97E08B3B44579D70C');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-23T07:30:53.458131Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4498f2f345f44396aea3d03a8b9b72a4','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'A5CA1E179E2E3DE582187C45F3860B221430485B8F30839F7B80B014AEE9DBD9',X'6BBE0CD2AB91FBFE97E3AE7BD8D8BA52AC3CB420AFE5E98BFFF04284BE84463D');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-23T07:30:53.458131Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4498f2f345f44396aea3d03a8b9b72a4','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'51AD1F0583E36D31C8B4BBF8602A08071D4CA1E3EEA8D6CBC1F4D5F0AD8A739A',X'FB81D11765BEED0951492C5B6A3ABF70749CD0C45A8E65462FA6ECB479FBE5C2');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-23T07:30:53.458131Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4498f2f345f44396aea3d03a8b9b72a4','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'D394D9895EB1F7ECC1F8721A0971DC4C350854C8951EE19390D18269B44EDC6E',X'97CDBD4383FDB4CE142FB63B4DC9520C33B72386B556570F347998852AA8D016');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-23T07:30:53.458131Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4498f2f345f44396aea3d03a8b9b72a4','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'36CA81B06E16C9A458B658BF37DA8AA5EB2C8CC1E0AA3D70FDD51042967A55E2',X'1EE69E90ED5AF6C5A4CD1D4784FD967FC25AFF09C4F4E951E180BCB6F30D8332');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-23T07:30:53.467731Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','f2d9fd8f3ff04f6a958f48b19de2f952','{}',NULL,X'C6EFB0BFB32190831D183E1F476D09A1A28B90D679C18AB2F0A0520CD0F5F19F',X'70B93D401450C91CCDD5101DC53D989FFE99ADD21CB3C5D8F9A48035BF07148C');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-23T07:30:53.473309Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','2c06435593d4407e829bf822be0d50d2','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'EDE5013D3E7F3DC71B3F6C4F2A91E694B84513517C869DD97E08B3B44579D70C',X'0065D6218AEF81EB17684576642AF4EDA37EDEB59C2F9F12D47098254EFB5622');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-23T07:30:53.473309Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','2c06435593d4407e829bf822be0d50d2','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'6BBE0CD2AB91FBFE97E3AE7BD8D8BA52AC3CB420AFE5E98BFFF04284BE84463D',X'32C43BCF8328A0FE722AD3E073129A1B914CA711EACB678F199C59EB1B142816');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-23T07:30:53.473309Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','2c06435593d4407e829bf822be0d50d2','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'FB81D11765BEED0951492C5B6A3ABF70749CD0C45A8E65462FA6ECB479FBE5C2',X'A9D7DC1E2CBB7FA21826BF9FF492CFC0435ED646AF4352EA7B5B7C7366E0DE63');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-23T07:30:53.473309Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','2c06435593d4407e829bf822be0d50d2','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'97CDBD4383FDB4CE142FB63B4DC9520C33B72386B556570F347998852AA8D016',X'EA3CCADA4E26053EE864AA622BA4143FC2CC3AE65AE34457CD764166E3FE99FC');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-23T07:30:53.473309Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','2c06435593d4407e829bf822be0d50d2','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'1EE69E90ED5AF6C5A4CD1D4784FD967FC25AFF09C4F4E951E180BCB6F30D8332',X'B3123FB385482438C5EF696DCD82941EE4834C5AA2C96F38DBEA8B48992E2EFE');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-23T07:30:53.480056Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','8ddb61abcb514bf694b5a61ede0a4095','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E927E5B636CD88BE5B2C3A0A5D5AB2308409D89E113912A3A2A2AFAD903AF2B2',X'274997E29682CF21A4471393B6B3C93037FA640DDF557C6807CF2DC22CA61F57');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-23T07:30:53.494197Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','2c451003b2394a7588c6356959bf0d15','{"on":"2019-12-22"}',NULL,X'2927AC8252C93067EEA6BCB7AD1BC03205FF8293C2D3112EA20809861D53CA0D',X'0510687E2CD9361E396F7963B2912E9B77B30DD07CFDAA8650D1C43E01F1D989');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-23T07:30:53.499951Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','5d12ccc5cd164e5084b2d43ed7850277','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'EE44685BD076B9F55EA04AAD7A4F850DB552D663FB2B35443E43A34FD7C2FE56',X'487DB04A7EFFBFE819ED79CE6BF1326EC0983932584D30B3AC2F1D9359B141B4');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-23T07:30:53.511503Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','222582ceaa734d31960a31ab6a007760','{"on":"2019-12-20"}',NULL,X'0065D6218AEF81EB17684576642AF4EDA37EDEB59C2F9F12D47098254EFB5622',X'E284F9543F2C8F322AE7D05B48D5D224DBFE8B1ADFFD861420CC654FA1BBDB89');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-23T07:30:53.511503Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','222582ceaa734d31960a31ab6a007760','{"on":"2019-12-20"}',NULL,X'32C43BCF8328A0FE722AD3E073129A1B914CA711EACB678F199C59EB1B142816',X'331B0FC80713F0FF23ED30B0AFB475FBAF251C50595EC1EFD4023308AB39D9D7');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-23T07:30:53.519495Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','361bc7efea204d6d80b4bc516f006c12','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'BAEC2C9FCBE483C3585386815AF0F172AF8717CE223D62BAD0B05B487B1403B6',X'25AB3D2221942F14529A7018C93D31C7F6B358FF3F10D90E788D8DB14F928686');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-23T07:30:53.530507Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','83d80fc574f14b548044a926ec7424f9','{"on":"2019-12-21"}',NULL,X'A9D7DC1E2CBB7FA21826BF9FF492CFC0435ED646AF4352EA7B5B7C7366E0DE63',X'22F9CF2724836946F173DDABD3104E6F4C06D06AF867DFA71D1175AECA4F0899');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-23T07:30:53.530507Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','83d80fc574f14b548044a926ec7424f9','{"on":"2019-12-21"}',NULL,X'EA3CCADA4E26053EE864AA622BA4143FC2CC3AE65AE34457CD764166E3FE99FC',X'504A3BB741CDB52288DBD501492490AB2B4A681767DF04F713E6139755C1E6EE');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-23T07:30:53.530507Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','83d80fc574f14b548044a926ec7424f9','{"on":"2019-12-21"}',NULL,X'B3123FB385482438C5EF696DCD82941EE4834C5AA2C96F38DBEA8B48992E2EFE',X'5AB7C407A43BC4387AAA6484D39D206744944E71CF66CFED8059B73A3B47C42E');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-23T07:30:53.537197Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','f36e3765d9154681a055a3af62fcade5','{"on":"2019-12-20"}',NULL,X'6FEBD2A94E51FE3ABDC2436D7217D540865FB9F260C0A6DE9099DFADCF0D70BE',X'27478275E089A89A4A39F8B8BE2E2A6A792E6721B2304768DFFD30F75290AFEA');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-23T07:30:53.543247Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','e60baf3005934b06afe9abcb5b1cddee','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'16514C385A3F39A0B08437E0815C400633D211ADFBB6BD305BE84909DA08886D',X'0C0C62497DB75714A670E6CCFF968480A320584168BAE017C9721E5D5AFF53D0');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-23T07:30:53.543247Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','e60baf3005934b06afe9abcb5b1cddee','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'14B291D1992FF7F841F569853C43A823795621688FB7382A0CF0D5A906B7E982',X'332D846F3D7F1FE079C3C8DE7919D756E6513AEED845944B8E0DB132EB8B7C6D');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-23T07:30:53.543247Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','e60baf3005934b06afe9abcb5b1cddee','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'332219B88CF14779D0A865D9ED635497C25248E30A112D02105C029ACF6F1683',X'C41053EA0FC2A8870AF028114DB0EDE916B768B401D875853F083A4908C3A0CB');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-23T07:30:53.549486Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','594379c9c8be432eb23573f4a4c159c9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'0D2A4F37A25678BE79854C521AC09BB28ED05C4B516F00098447FC146A458BFB',X'CE1CF428740F583C149802E176340C699DDD188486507DAF97AAB66DC8221571');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-23T07:30:53.561803Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','ab6180e600ec4306b3fac81d560e4371','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'813A5EDF99EEAD7A6939AD31EE5E332FF0672C1EC256FF18F92A02809F41D2FB');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-23T07:30:53.561803Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','ab6180e600ec4306b3fac81d560e4371','{"batch":8,"programme":1,"row":2}',NULL,X'',X'CA46C76126E1E563F4A60975ED5B6135A455D93F9E38E33D371E06429DE4573E');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-23T07:30:53.561803Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','ab6180e600ec4306b3fac81d560e4371','{"batch":8,"programme":1,"row":3}',NULL,X'',X'A279D32053B436DFB8C050B3C5DED62F88C5CEEC1B293BC4EF455E49C6383800');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-23T07:30:53.561803Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','ab6180e600ec4306b3fac81d560e4371','{"batch":8,"programme":1,"row":4}',NULL,X'',X'03307A8DDD242EB57D87AF5AC21B6877E84123F3970DB90E09FAD591AA112149');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-23T07:30:53.561803Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','ab6180e600ec4306b3fac81d560e4371','{"batch":8,"programme":1,"row":5}',NULL,X'',X'7EEE74202CE0D5F2EEC392F3836020D8ED884CBDA1730AF497B0E6D780947E3C');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-23T07:30:53.598512Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'15941B1C9CB2A31AC9A408B3BBBF6EFC470183E06DA92F8F02F6EE5CFF4A79CD');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','0a8d687246c5412e89d7d1b663dc80b9','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'F102740567F0CE28DDCC08165066BC03A0796A2AE8E03B123895E2CF50E3210F',X'8EE64F3F04A2BA3559A8386CE129BDE239493DC4139783C1B22DDCAC1004FA15');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','0a8d687246c5412e89d7d1b663dc80b9','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'A58811C70861DEE3EE600B452BF6515FF22EB4F97E430639094A0B18B76AD74C',X'16F0214A128E7480DDD49DD95B20B2262CDB048405FE4AFDB3411E2FC228DB53');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','0a8d687246c5412e89d7d1b663dc80b9','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'88030FFC65D7BB4E7ADACB517E42C599B2BD7D8A6DE8235BFDAECA3B3778AD1E',X'E7139B580ACA48AC51E808850BAC41DEFE4988D156F481F81172B0AA1D1CBB4F');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','0a8d687246c5412e89d7d1b663dc80b9','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'C119779F8212196AE703CD937DE421FA9F18483A7A6534198153E613719F2328',X'96350CA5C854E5CE9AA0F5883D50A53F410F1908FC120950AB7B651E33B69AB1');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"A"}',NULL,X'',X'751F6EE43EEA96CDCB9B79FE069B047D11DE4B619B707EB81E346E52224075BF');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"B"}',NULL,X'',X'301E737C95D159EFC477D8D17D2DA8B892D317C61CE29E3F17E232A775FB43F9');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"A"}',NULL,X'',X'A0870565B8C4E3AF61CC26A4DC2AA52302D259909DDDC077B64991FF55D686E7');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"B"}',NULL,X'',X'E8D33061D04BA7B145EE4E2E5E7DA0A442F993F26793384583B3DADAD7887E10');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"A"}',NULL,X'',X'575F55F76BF80B0F94AA6FFD24F1AFE9B4E9284E9E6267A6093B3D92A5C22F9A');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"B"}',NULL,X'',X'841766302FDD5B380D460468BD04AADA7ABC8265B7936650E80E8DDA4950DD62');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"A"}',NULL,X'',X'1BEE276C1417E6795183C29876F2989E55F19574AEAA4D3624256E45F96B9264');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-23T07:30:53.600759Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','0a8d687246c5412e89d7d1b663dc80b9','{"kit":"B"}',NULL,X'',X'6C67D359417C5EEDBF3F1C63C8706D4EE524A5B0E9D4F26C8DE56E8270B28B97');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-23T07:30:53.617620Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','24e40334a6f04a4da36e2d67383c66f4','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'15941B1C9CB2A31AC9A408B3BBBF6EFC470183E06DA92F8F02F6EE5CFF4A79CD',X'5408223E8189556E6F4AADA927434C638ED05DBDD25387FF808B0ECE6E4E6170');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','fcdf42a1925d4ea1965bf3e1ef564b5b','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'F3F0A5A541BD0106CEE77444E13D94F8D8B5FDDD3AB929F2ECA6E8A47FEA54FE',X'0C0C62497DB75714A670E6CCFF968480A320584168BAE017C9721E5D5AFF53D0',X'3FDBAAE679C577E2E456F614828A1422351FF4038097FC160595EB1013428E0E');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'ABF802FB0986EAADAE920165F87E23595ED86AA861C748BE6F89127826872037',X'41F18148E93A82E7EF8AE8A35E2E4A6C50A739F74D8DEF092F3EA25F1B63467A');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'7DFE670DA0833F5DB034AA7A152D9386BB0084AD160567D2A3BADF5A54F2E710',X'2DE82688300B37473554D36215B28077B643432AF0CA6159A3FFDDB107C27008');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'AF860CB309CFD03257F1CA55B9BC8592620ECB0E599BEBD8599F1D4B6DC0BB90',X'5649050166BE4F57E7C6217A97047D9541D615CF6E0FBEA5B568C72514B1D031');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'35750106DF89F58CA49E6B262AA23ACF17A2BFEAC74FAD1847015FF57FF6C296',X'5C4C4A492C55A62C56C57D0564A951D2AA9740014ADFFE5410A815A12679608D');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'61EB268F37511EEC86495A72B8CE865E736750CCAAB9C98C93399BCFFD53C081',X'249C8CDC310C1AA1B77074879564773F53C90A5F78FDA39C147B5795A753912D');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'ABA749BA90B1F1017B29EDBE3BC9F80B93581A0B7C649B7B1858F82859E18A1E',X'EF0C0AEA773E3F3E68B30109B28014C23361E9E01AFF9EC9014B6DEFE26CE00C');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'529830B1CDABD1B9C4800C65D44AE7A8FB6FB4F8A8BA6C919082B54EEE52FF36',X'FBD2E32DE38836E67B086F297F71B22EF5B8FE970C7F79D4180367A7299D8458');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'0E7FCA367108F4BF78572EE5D766918DE9D951A313860E911E386E43A903E9B9',X'630B12E81C109D72E49DA0F67172AD69A56394D48019591BE8A8979587D726E4');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'D039E06B84F3C5DE4C27DD8CCCFDEFFDE4EE8699EE3B3DBF7CECACE4C885E8AE',X'AC06A4A8313A1A0D18F30A9EABAEC7583D2B75DEDEE15CCE4A42E55124AC0573');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-23T07:30:53.644225Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'fcdf42a1925d4ea1965bf3e1ef564b5b','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'E70F0EBAE79F4F7EA10682BBD552571E896DD1E80ADD399E395432F1D56285A9',X'99C568DAFD4878411D0B08B5EC0A1255787077D6013324C3C5094E89BEAC57A5');
INSERT INTO "journal" VALUES(287,'look-cal-2019-12-27',1,'2026-11-23T07:30:53.674475Z','2019-12-27T02:00:00.000000Z','cal','look-at-kit-address',NULL,NULL,'956623dc6d824d7e9ee19cc54c126b36','{"store":"S-0000001-8"}',NULL,X'',X'FC68142CA017BA03B597DED8F2C7C0C1220D995B5DEDDE4DF9BEA8AB2990ADC8');
INSERT INTO "journal" VALUES(288,'look-cal-2019-12-27',2,'2026-11-23T07:30:53.687174Z','2019-12-27T02:00:00.000000Z','cal','look-at-kit-address',NULL,NULL,'431a44afff51411baf157353831bd9cd','{"store":"S-0000001-8"}',NULL,X'FC68142CA017BA03B597DED8F2C7C0C1220D995B5DEDDE4DF9BEA8AB2990ADC8',X'6BCE4BC018468245E5572C8E033C61AB5EBC8ED004DEE4FB0D771C4FA0EC394B');
INSERT INTO "journal" VALUES(289,'T-0000001-B',1,'2026-11-23T07:30:53.702294Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','ce57cfbd656e4efc81187c23bc33bf30','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'6CA703D79FB84C53E4A8652C24CF261C27A32DB9CE086B45BBA851CFD7E7DB3F');
INSERT INTO "journal" VALUES(290,'A-0000001-S',4,'2026-11-23T07:30:53.706769Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','cbf9de51b25743369f7da3c937df0014','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'4B524A5B28FC1032861D79856A65F894A0D3196C1BD6D18E6AABC84A928B6C2A',X'0F29C94E21B649073AFA0826A944A11C9B43F3052FC919A52EBB1FCB890F2135',X'4AAB9591F88B7C03496BE35F1A5E59C3B69C415ACCE97902CA58FE7436B11E25');
INSERT INTO "journal" VALUES(291,'T-0000001-B',2,'2026-11-23T07:30:53.706769Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','cbf9de51b25743369f7da3c937df0014','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'6CA703D79FB84C53E4A8652C24CF261C27A32DB9CE086B45BBA851CFD7E7DB3F',X'62C2C1EC3F801AACE9005F6704DC4F942AE54B041C28D2EEE73CA88D94181E34');
INSERT INTO "journal" VALUES(292,'K-0000019-1',1,'2026-11-23T07:30:53.757156Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','5a52d722a68743aeab17ad1870a91512','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'6F03D58704587B45A1DE7A161FBD9396424699542EB9C7D96D7873A9856EFEB2');
INSERT INTO "journal" VALUES(293,'K-0000019-1',2,'2026-11-23T07:30:53.757156Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','5a52d722a68743aeab17ad1870a91512','{}',NULL,X'6F03D58704587B45A1DE7A161FBD9396424699542EB9C7D96D7873A9856EFEB2',X'88420DF5E0A426AE05232CD30EE0608B89CB400C467C423715EAD01FF7D1340C');
INSERT INTO "journal" VALUES(294,'K-0000001-L',10,'2026-11-23T07:30:53.757156Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','5a52d722a68743aeab17ad1870a91512','{"parcel":"K-0000019-1"}',NULL,X'3FDBAAE679C577E2E456F614828A1422351FF4038097FC160595EB1013428E0E',X'EE315D3EF010A28A35C403F3D0EF2E4D67982C8D829B225C39A33466EA748AEC');
INSERT INTO "journal" VALUES(295,'K-0000003-H',9,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','e9047aa45cb14266b6f74ca285d87132','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'9D9C50D69ADCAAD76F407A719BBB62D60904E74C60DEB1D0EFB4235F8472A11B',X'332D846F3D7F1FE079C3C8DE7919D756E6513AEED845944B8E0DB132EB8B7C6D',X'AFE2EC30CD66E77C887FC4BC34E7D8B370F33B8EE818AC2FCDAC002DF58E9141');
INSERT INTO "journal" VALUES(296,'Z-0000015-H',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'41F18148E93A82E7EF8AE8A35E2E4A6C50A739F74D8DEF092F3EA25F1B63467A',X'2096F985FFF6138226BA41F636198A70AA8D0318C02E4884CD44CDAB69EDBEA3');
INSERT INTO "journal" VALUES(297,'Z-0000005-L',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'2DE82688300B37473554D36215B28077B643432AF0CA6159A3FFDDB107C27008',X'BCF9A80EC25486394C67E7D6591241B7032C593AD3B9C7F88FA77D7C6298D325');
INSERT INTO "journal" VALUES(298,'Z-0000017-D',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'5649050166BE4F57E7C6217A97047D9541D615CF6E0FBEA5B568C72514B1D031',X'00BCDC10BBDF163B92ABDB40C2BA5B6F850D68B71DDF586A5DC42D2009C40252');
INSERT INTO "journal" VALUES(299,'Z-0000007-H',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'5C4C4A492C55A62C56C57D0564A951D2AA9740014ADFFE5410A815A12679608D',X'45360528DA6FAC2CA9870B83EDA000F3C8C862AF096400E8BC10369C94DE9D05');
INSERT INTO "journal" VALUES(300,'Z-0000013-L',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'249C8CDC310C1AA1B77074879564773F53C90A5F78FDA39C147B5795A753912D',X'3B64205CCA4F44B5FC8114A443E8C217C8A1033FD6A7F537C40CA4B95A831004');
INSERT INTO "journal" VALUES(301,'Z-0000003-P',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'EF0C0AEA773E3F3E68B30109B28014C23361E9E01AFF9EC9014B6DEFE26CE00C',X'D2CBAF6A681CDAAA1FC6C1924D92FE624AB559025439A83720D881628A78CE9A');
INSERT INTO "journal" VALUES(302,'Z-0000019-9',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'FBD2E32DE38836E67B086F297F71B22EF5B8FE970C7F79D4180367A7299D8458',X'D7423C60AD0939594214B2A88D6A8534D6E85A871EB40E2BDE5092FC2D6B4AB6');
INSERT INTO "journal" VALUES(303,'Z-0000009-D',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'630B12E81C109D72E49DA0F67172AD69A56394D48019591BE8A8979587D726E4',X'59DEEBEB961BC8BBCF17F945A334A0081B59DF8AA6D96472768584A172BE2516');
INSERT INTO "journal" VALUES(304,'Z-0000011-P',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'AC06A4A8313A1A0D18F30A9EABAEC7583D2B75DEDEE15CCE4A42E55124AC0573',X'623ECC9568DA67ED1BB18F8C7A826E51B7EE14297F6BE747726658764F87F102');
INSERT INTO "journal" VALUES(305,'Z-0000001-T',5,'2026-11-23T07:30:53.786049Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'e9047aa45cb14266b6f74ca285d87132','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'99C568DAFD4878411D0B08B5EC0A1255787077D6013324C3C5094E89BEAC57A5',X'2BD1C245C29F82FCBD4000CF0C5418C7157F1D59B6E23C498E5F57B3F12F36CA');
INSERT INTO "journal" VALUES(306,'K-0000003-H',10,'2026-11-23T07:30:53.807823Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','4cf23477426d4587be534a9004bec236','{}',X'D516C14076C2A5D8947C22B568D85CE09063C6EAC65D26CD9E159BDFF9E4FEE7',X'AFE2EC30CD66E77C887FC4BC34E7D8B370F33B8EE818AC2FCDAC002DF58E9141',X'CBB07C230A522BC70A2191DB35AFDA4E1D45D99141707CE482392CCA3D0EA8B3');
INSERT INTO "journal" VALUES(307,'A-0000014-I',2,'2026-11-23T07:30:53.818318Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','2c6fb02429aa49fbabd81ed95686fac5','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'D52C5E3414129BB25C6394ED4B50C587567EB75031F73BC86854F5FF26045F87',X'C81F6D5502A4736037BD7F3B837F918AFEA5ED40FA879856BBD8D8C42D7F4561');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',1,'2026-11-23T07:30:53.827668Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','1558d570c680414c90aae6face2d290b','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'D7BED67703E78C94D6566354167CDEAA13D04E442465B7CE3C7D3370F2F518A8',X'',X'CAD1C7655097739577AAA7A1169CBD1C594526DC9D99215B969480CE96638D8D');
INSERT INTO "journal" VALUES(309,'Q-0000002-Z',2,'2026-11-23T07:30:53.827668Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','1558d570c680414c90aae6face2d290b','{"caller":"consumer"}',NULL,X'CAD1C7655097739577AAA7A1169CBD1C594526DC9D99215B969480CE96638D8D',X'DCE3899DB27FF13F3273603B251AB27F0BEC2D08D284F651D594A38ACB101240');
INSERT INTO "journal" VALUES(310,'Q-0000002-Z',3,'2026-11-23T07:30:53.827668Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','1558d570c680414c90aae6face2d290b','{"category":"points","faq":"consumer"}',X'43462C030EF16BC29AC60F2F37ED442B6A2F6CAC42B9EE6DF9E5F6D3321C60A2',X'DCE3899DB27FF13F3273603B251AB27F0BEC2D08D284F651D594A38ACB101240',X'5EBC50E619683B78B578F0592B95A0B067E3AD019721A997CC465747E966A474');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',1,'2026-11-23T07:30:53.836092Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','d90dd12de90b401aa8e70947e87282c4','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'4EEFDD9247FC2DA580EEB8E7A3E74527F65E01ADC7E18CE9F565A076CF495CBE',X'',X'D062664EB7F8B3CCFA423913A0385401C6C93FD677CC37D239898917BB6A0F39');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',2,'2026-11-23T07:30:53.836092Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','d90dd12de90b401aa8e70947e87282c4','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'8B529260CDCC62FD65554D9BEBD3C5F0D18FA99DD9D1511E5628844A6781B603',X'D062664EB7F8B3CCFA423913A0385401C6C93FD677CC37D239898917BB6A0F39',X'5009743171D960ACA27A060AE336868EF1B62FB3B5AA2F6D04695564C7FCFC2B');
INSERT INTO "journal" VALUES(313,'Q-0000003-X',3,'2026-11-23T07:30:53.836092Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','d90dd12de90b401aa8e70947e87282c4','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'5009743171D960ACA27A060AE336868EF1B62FB3B5AA2F6D04695564C7FCFC2B',X'33068875BC2B936473B30F76379FCB3DF97B84A689D9E1D51FA08056EC47D461');
INSERT INTO "journal" VALUES(314,'Q-0000003-X',4,'2026-11-23T07:30:53.836092Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','d90dd12de90b401aa8e70947e87282c4','{"category":"status"}',X'B6B137E0E25B61DD9FB763FF1F7C91836E02BCF22C3A1A9A8D7409F97DC7F1C4',X'33068875BC2B936473B30F76379FCB3DF97B84A689D9E1D51FA08056EC47D461',X'478E3535A7E2A49B87C142EA01E36F58CD9C87FAB265EC925A744D2F80A8DEBA');
INSERT INTO "journal" VALUES(315,'K-0000011-H',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'751F6EE43EEA96CDCB9B79FE069B047D11DE4B619B707EB81E346E52224075BF',X'4E512FE6ACCA8F976DE09B8408D5D564DCF9937657793F9E5AEE8C86C923E304');
INSERT INTO "journal" VALUES(316,'K-0000012-F',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'301E737C95D159EFC477D8D17D2DA8B892D317C61CE29E3F17E232A775FB43F9',X'5F9046C68AB7FE6FCA016DBD473CC5D2CF7F44995F060F6C2D4005CA648C24E1');
INSERT INTO "journal" VALUES(317,'K-0000013-D',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'A0870565B8C4E3AF61CC26A4DC2AA52302D259909DDDC077B64991FF55D686E7',X'5C608306CDEDE10D5E1E0051AC2670E25F330B548A6B97B56159B04A43B92223');
INSERT INTO "journal" VALUES(318,'K-0000014-B',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'E8D33061D04BA7B145EE4E2E5E7DA0A442F993F26793384583B3DADAD7887E10',X'40786D931E4A1820010F30577F77810D9EC99785FE58312ECFD70928BE65B27F');
INSERT INTO "journal" VALUES(319,'K-0000015-9',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'575F55F76BF80B0F94AA6FFD24F1AFE9B4E9284E9E6267A6093B3D92A5C22F9A',X'57CD9FEDD68EFD7CE5FAE38251D2A7B2D9DEE662B34D0977D0F0EB7A4760ED08');
INSERT INTO "journal" VALUES(320,'K-0000016-7',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'841766302FDD5B380D460468BD04AADA7ABC8265B7936650E80E8DDA4950DD62',X'6553D6D4F0D036BBD841F2411E53068F575C7FB33937B4E8C3DF93B3A2A58544');
INSERT INTO "journal" VALUES(321,'K-0000017-5',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'1BEE276C1417E6795183C29876F2989E55F19574AEAA4D3624256E45F96B9264',X'45412C27486943B478C283FA876E7660856A3F0582A4E94831A6ADA7212051B1');
INSERT INTO "journal" VALUES(322,'K-0000018-3',2,'2026-11-23T07:30:53.857212Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','d5de8d010b024608b1136f2be879a771','{}',NULL,X'6C67D359417C5EEDBF3F1C63C8706D4EE524A5B0E9D4F26C8DE56E8270B28B97',X'4D8B885BA56FEBF3E285E16E54FF76C8DC4B4D60B11A65FD02F0113551671F4A');
INSERT INTO "journal" VALUES(323,'W-0000003-G',1,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','b5bd496c858c495aad3245151834cfa3','{"kit":"A"}',NULL,X'',X'12E45CA204A915B254D06B41D2C2E633CF08077162DA244A0E5B4CDF55847082');
INSERT INTO "journal" VALUES(324,'K-0000011-H',3,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G"}',NULL,X'4E512FE6ACCA8F976DE09B8408D5D564DCF9937657793F9E5AEE8C86C923E304',X'BD6D6F23217A56314E3DC4DC9B807686ED8950F3B5861C2B2FA1D90403A9007B');
INSERT INTO "journal" VALUES(325,'K-0000013-D',3,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G"}',NULL,X'5C608306CDEDE10D5E1E0051AC2670E25F330B548A6B97B56159B04A43B92223',X'C48BA0E84FB92C43C3618A5225B86E8D6520D1A9C686725788D282C3C7D4241D');
INSERT INTO "journal" VALUES(326,'K-0000015-9',3,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G"}',NULL,X'57CD9FEDD68EFD7CE5FAE38251D2A7B2D9DEE662B34D0977D0F0EB7A4760ED08',X'BE7D29E586E37F9E7ACDFEA0B0DCFE1DD08B41C09E5EC80699A40C72D43E9BA2');
INSERT INTO "journal" VALUES(327,'K-0000017-5',3,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G"}',NULL,X'45412C27486943B478C283FA876E7660856A3F0582A4E94831A6ADA7212051B1',X'17661A2F98872CEB2C55D21E1109DAD916BA2927A88F736EE0F3F55E79E7268E');
INSERT INTO "journal" VALUES(328,'K-0000019-1',3,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G"}',NULL,X'88420DF5E0A426AE05232CD30EE0608B89CB400C467C423715EAD01FF7D1340C',X'923C677A46A6FEF6D0A0C4A71C8E28A59C02DE96F8010FB5BFAA96030E976444');
INSERT INTO "journal" VALUES(329,'Z-0000015-H',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'2096F985FFF6138226BA41F636198A70AA8D0318C02E4884CD44CDAB69EDBEA3',X'5E0CAB15DB2BA1EEC57B7E83E28F8296E7F32BF135C287683C8F65509D7E194B');
INSERT INTO "journal" VALUES(330,'Z-0000005-L',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'BCF9A80EC25486394C67E7D6591241B7032C593AD3B9C7F88FA77D7C6298D325',X'4B0A6C3AE3688F70C7378D8C5A8236B8B4A44E18604C98133F60CAA3C1A98890');
INSERT INTO "journal" VALUES(331,'Z-0000017-D',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'00BCDC10BBDF163B92ABDB40C2BA5B6F850D68B71DDF586A5DC42D2009C40252',X'9C011C274655303C8E3960DECFE1548BF359AEA142D0ECE642F960CDAB8C22DD');
INSERT INTO "journal" VALUES(332,'Z-0000007-H',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'45360528DA6FAC2CA9870B83EDA000F3C8C862AF096400E8BC10369C94DE9D05',X'51D53055DA28DEE2E40D83ADE8639DB7B42004C5FD84773F6EB3724C6BA75F65');
INSERT INTO "journal" VALUES(333,'Z-0000013-L',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'3B64205CCA4F44B5FC8114A443E8C217C8A1033FD6A7F537C40CA4B95A831004',X'4ED82B812C452259AD6924E59456C403DF962DBBCCF52C1F4F2F0B5CCA537DF5');
INSERT INTO "journal" VALUES(334,'Z-0000003-P',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'D2CBAF6A681CDAAA1FC6C1924D92FE624AB559025439A83720D881628A78CE9A',X'439FE6404D2F65145201375AA23210D36C1F5973E19BC2662A8CC5470ABAAF5E');
INSERT INTO "journal" VALUES(335,'Z-0000019-9',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'D7423C60AD0939594214B2A88D6A8534D6E85A871EB40E2BDE5092FC2D6B4AB6',X'5C05B3CF861B1396042FE8E404AEA370EE86FA487B5926D6ED1F2F14DC5D40C5');
INSERT INTO "journal" VALUES(336,'Z-0000009-D',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'59DEEBEB961BC8BBCF17F945A334A0081B59DF8AA6D96472768584A172BE2516',X'97D34B86C98393E838EC63B5EC5801E8901F88D7590DD72F968A61D224AF735F');
INSERT INTO "journal" VALUES(337,'Z-0000011-P',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'623ECC9568DA67ED1BB18F8C7A826E51B7EE14297F6BE747726658764F87F102',X'0BEEFA4480166EF096C3EEC63AB3C9A901B857ECDB1D491B69809EADB2F5B400');
INSERT INTO "journal" VALUES(338,'Z-0000001-T',6,'2026-11-23T07:30:53.875897Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'b5bd496c858c495aad3245151834cfa3','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'2BD1C245C29F82FCBD4000CF0C5418C7157F1D59B6E23C498E5F57B3F12F36CA',X'781FDE42E8268AE2D2BCF666698355FCBFD6F120AD35EF75909CBC2E7FDF0C65');
INSERT INTO "journal" VALUES(339,'K-0000011-H',4,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c45944f3ec81456288313e1112f37bd3','{"batch":"W-0000003-G"}',NULL,X'BD6D6F23217A56314E3DC4DC9B807686ED8950F3B5861C2B2FA1D90403A9007B',X'301929BD3D8B6BE3827B21719657C2FC832F10C6EE2E43BF567BE66680CB2496');
INSERT INTO "journal" VALUES(340,'K-0000013-D',4,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c45944f3ec81456288313e1112f37bd3','{"batch":"W-0000003-G"}',NULL,X'C48BA0E84FB92C43C3618A5225B86E8D6520D1A9C686725788D282C3C7D4241D',X'1EDD761B1F640045A837B1ADC4F235618A380E818B9EAFCD5CDDD4D7FC16305C');
INSERT INTO "journal" VALUES(341,'K-0000015-9',4,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c45944f3ec81456288313e1112f37bd3','{"batch":"W-0000003-G"}',NULL,X'BE7D29E586E37F9E7ACDFEA0B0DCFE1DD08B41C09E5EC80699A40C72D43E9BA2',X'2B2E2BD2D4F0B669470225AA262AAED6EEC80089A4D8071A67F44633D1EB75DD');
INSERT INTO "journal" VALUES(342,'K-0000017-5',4,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c45944f3ec81456288313e1112f37bd3','{"batch":"W-0000003-G"}',NULL,X'17661A2F98872CEB2C55D21E1109DAD916BA2927A88F736EE0F3F55E79E7268E',X'0E982603E9DD517E5A682CCA98011CC5474DB343205525DF73B870B60B688ECC');
INSERT INTO "journal" VALUES(343,'K-0000019-1',4,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c45944f3ec81456288313e1112f37bd3','{"batch":"W-0000003-G"}',NULL,X'923C677A46A6FEF6D0A0C4A71C8E28A59C02DE96F8010FB5BFAA96030E976444',X'76F1F513AEBB3C8211F76B6C4E161565BF80114DDA68E3A28CF5ACE2E1B73CA0');
INSERT INTO "journal" VALUES(344,'W-0000003-G',2,'2026-11-23T07:30:53.894425Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','c45944f3ec81456288313e1112f37bd3','{"parcels":5}',NULL,X'12E45CA204A915B254D06B41D2C2E633CF08077162DA244A0E5B4CDF55847082',X'B57AB1AC37228DB09A962FF33A3C0DBD3425BB441C8D1000BAC3684042BD5417');
INSERT INTO "journal" VALUES(345,'K-0000011-H',5,'2026-11-23T07:30:53.902561Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3d345028cc6c4379abc6ae46c675dd0d','{"batch":"W-0000003-G"}',NULL,X'301929BD3D8B6BE3827B21719657C2FC832F10C6EE2E43BF567BE66680CB2496',X'F1A3D0C7F70BA68124D8A1A939EFFBF1937E73965FD97519A541B107ECF93295');
INSERT INTO "journal" VALUES(346,'K-0000013-D',5,'2026-11-23T07:30:53.902561Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3d345028cc6c4379abc6ae46c675dd0d','{"batch":"W-0000003-G"}',NULL,X'1EDD761B1F640045A837B1ADC4F235618A380E818B9EAFCD5CDDD4D7FC16305C',X'E004A9D40714E0EADA147E43F344D22476EAD2EE61F4DCBE0CC0CFE43A95484F');
INSERT INTO "journal" VALUES(347,'K-0000015-9',5,'2026-11-23T07:30:53.902561Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3d345028cc6c4379abc6ae46c675dd0d','{"batch":"W-0000003-G"}',NULL,X'2B2E2BD2D4F0B669470225AA262AAED6EEC80089A4D8071A67F44633D1EB75DD',X'4E7B3200A2DF059BFA566EBD72C132A1EC099BFD00019B64F52062D0B49332E1');
INSERT INTO "journal" VALUES(348,'K-0000017-5',5,'2026-11-23T07:30:53.902561Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3d345028cc6c4379abc6ae46c675dd0d','{"batch":"W-0000003-G"}',NULL,X'0E982603E9DD517E5A682CCA98011CC5474DB343205525DF73B870B60B688ECC',X'802CCAA20099AB1021D34CD6C13B123BA274598E0B140A44AD47E401363E8445');
INSERT INTO "journal" VALUES(349,'K-0000019-1',5,'2026-11-23T07:30:53.902561Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3d345028cc6c4379abc6ae46c675dd0d','{"batch":"W-0000003-G"}',NULL,X'76F1F513AEBB3C8211F76B6C4E161565BF80114DDA68E3A28CF5ACE2E1B73CA0',X'7032AABF8BEB8B13CC38BD5B719DB521B0F7D0E3805FACA77137E3860EE3B932');
INSERT INTO "journal" VALUES(350,'Z-0000015-H',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'5E0CAB15DB2BA1EEC57B7E83E28F8296E7F32BF135C287683C8F65509D7E194B',X'ECAD80262DD48C9376989812D811C3120DC93BB7EE4267524DC408227C44ECE3');
INSERT INTO "journal" VALUES(351,'Z-0000005-L',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'4B0A6C3AE3688F70C7378D8C5A8236B8B4A44E18604C98133F60CAA3C1A98890',X'6A2B617F557375535A7A6CDF8B4F2CA8F36978A6C23C67DBA2BD53CC5A6D6B20');
INSERT INTO "journal" VALUES(352,'Z-0000017-D',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'9C011C274655303C8E3960DECFE1548BF359AEA142D0ECE642F960CDAB8C22DD',X'A28BE984751CE158837E5FA3AFC4EEC656FAE233206B0D46CD1293E6D6865B0F');
INSERT INTO "journal" VALUES(353,'Z-0000007-H',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'51D53055DA28DEE2E40D83ADE8639DB7B42004C5FD84773F6EB3724C6BA75F65',X'6ED220DD0F36ADD7D3414409EAA7FE1189AD95278F975348F75AD98E58EAC5E1');
INSERT INTO "journal" VALUES(354,'Z-0000013-L',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'4ED82B812C452259AD6924E59456C403DF962DBBCCF52C1F4F2F0B5CCA537DF5',X'2EF85BBC9EB3653C53E020328093BFD43D4AD6773258ED5849E2C5D8E7A7CED9');
INSERT INTO "journal" VALUES(355,'Z-0000003-P',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'439FE6404D2F65145201375AA23210D36C1F5973E19BC2662A8CC5470ABAAF5E',X'6570C6D45CB8AD2441C2BEC71C590C1C5067D625BC8B9F12569D636907DC4481');
INSERT INTO "journal" VALUES(356,'Z-0000019-9',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'5C05B3CF861B1396042FE8E404AEA370EE86FA487B5926D6ED1F2F14DC5D40C5',X'C7EBFD8C3F821DCC32A88C11A97EF6E00391089C9AD55EE5483AEEFE6CE035F7');
INSERT INTO "journal" VALUES(357,'Z-0000009-D',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'97D34B86C98393E838EC63B5EC5801E8901F88D7590DD72F968A61D224AF735F',X'C22320DB30B7EA206FBAB89F68D7051B7453A41D4E17EAA19DB54F3F6A6076C5');
INSERT INTO "journal" VALUES(358,'Z-0000011-P',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'0BEEFA4480166EF096C3EEC63AB3C9A901B857ECDB1D491B69809EADB2F5B400',X'0B1EC7058BB05F708BCC1DD4AA22CF3F72CA3DECB10E0F723D5F55EE4C9823D3');
INSERT INTO "journal" VALUES(359,'Z-0000001-T',7,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'fcbad91b5e3e4a8b8487bcb3e77e562a','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'781FDE42E8268AE2D2BCF666698355FCBFD6F120AD35EF75909CBC2E7FDF0C65',X'3A0310866E55E62E843E668E7D517EA4CE2103727127527B4758A1E0A97B2AB2');
INSERT INTO "journal" VALUES(360,'W-0000003-G',3,'2026-11-23T07:30:53.909341Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','fcbad91b5e3e4a8b8487bcb3e77e562a','{"parcels":5}',NULL,X'B57AB1AC37228DB09A962FF33A3C0DBD3425BB441C8D1000BAC3684042BD5417',X'9198A971CA925324CBD971CFE513A75F8717F839C295E59D572601E27514384E');
INSERT INTO "journal" VALUES(361,'K-0000011-H',6,'2026-11-23T07:30:53.921980Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','295df1f3299348dcbd01e76a93d8a6e2','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'F1A3D0C7F70BA68124D8A1A939EFFBF1937E73965FD97519A541B107ECF93295',X'29E65C7C5E598483990FEE01800B10C3FB1F5406CA1CD539950DA920CC934137');
INSERT INTO "journal" VALUES(362,'K-0000013-D',6,'2026-11-23T07:30:53.921980Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','295df1f3299348dcbd01e76a93d8a6e2','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'E004A9D40714E0EADA147E43F344D22476EAD2EE61F4DCBE0CC0CFE43A95484F',X'8C0C3EE82079F7C7DCED04D2681D536230CDB8D2D29EB0640D7920EB43D05339');
INSERT INTO "journal" VALUES(363,'K-0000015-9',6,'2026-11-23T07:30:53.921980Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','295df1f3299348dcbd01e76a93d8a6e2','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'4E7B3200A2DF059BFA566EBD72C132A1EC099BFD00019B64F52062D0B49332E1',X'F22473CEF58881D79E71FCC6F30708ADC9A547C3D84EF235EEB52AD573D11EC3');
INSERT INTO "journal" VALUES(364,'K-0000017-5',6,'2026-11-23T07:30:53.921980Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','295df1f3299348dcbd01e76a93d8a6e2','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'802CCAA20099AB1021D34CD6C13B123BA274598E0B140A44AD47E401363E8445',X'3984D1A669221E4E03FE328ED22DD39CC34CB3C30BBE964B2DE7AD9CBCDB4699');
INSERT INTO "journal" VALUES(365,'K-0000019-1',6,'2026-11-23T07:30:53.921980Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','295df1f3299348dcbd01e76a93d8a6e2','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'7032AABF8BEB8B13CC38BD5B719DB521B0F7D0E3805FACA77137E3860EE3B932',X'9A0C30E0855407BDD430FA92E60719726356B2DBC3F62B3F7BDAEBBBE44B9DA6');
INSERT INTO "journal" VALUES(366,'W-0000003-G',4,'2026-11-23T07:30:53.933589Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','ebfaa007ac814c5b970849756282a134','{}',NULL,X'9198A971CA925324CBD971CFE513A75F8717F839C295E59D572601E27514384E',X'5F244D150C59B6CB95A94FD47BD1B35C24E212D79CEC6BCC0714ADCEC55CC9BE');
INSERT INTO "journal" VALUES(367,'K-0000011-H',7,'2026-11-23T07:30:53.939424Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','4982bfecf1624587a7029af2ae46998d','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'29E65C7C5E598483990FEE01800B10C3FB1F5406CA1CD539950DA920CC934137',X'DA5CCE134B1DCD1A53C57292B9388AB8C15A82B36BE2FA1940D08AE266C7446C');
INSERT INTO "journal" VALUES(368,'K-0000013-D',7,'2026-11-23T07:30:53.939424Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','4982bfecf1624587a7029af2ae46998d','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'8C0C3EE82079F7C7DCED04D2681D536230CDB8D2D29EB0640D7920EB43D05339',X'5B7426C51A05CD1FA3E1F0D4B347A40503C9C8BAAC648C8C7522B51060C8B87C');
INSERT INTO "journal" VALUES(369,'K-0000015-9',7,'2026-11-23T07:30:53.939424Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','4982bfecf1624587a7029af2ae46998d','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'F22473CEF58881D79E71FCC6F30708ADC9A547C3D84EF235EEB52AD573D11EC3',X'572B704850909C1B8840BE46DCE145E4396976BDCC68AD357B28513039ADA937');
INSERT INTO "journal" VALUES(370,'K-0000017-5',7,'2026-11-23T07:30:53.939424Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','4982bfecf1624587a7029af2ae46998d','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'3984D1A669221E4E03FE328ED22DD39CC34CB3C30BBE964B2DE7AD9CBCDB4699',X'F2AF8067C7621F2EDE3BAA3934A650E55413BBF4C542F5B850425E94B8B0E9EF');
INSERT INTO "journal" VALUES(371,'K-0000019-1',7,'2026-11-23T07:30:53.939424Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','4982bfecf1624587a7029af2ae46998d','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'9A0C30E0855407BDD430FA92E60719726356B2DBC3F62B3F7BDAEBBBE44B9DA6',X'7A6FD37D08D45E9FC298DAD25201CF40D2879762F219B78D739DB5E41BF7646E');
INSERT INTO "journal" VALUES(372,'W-0000004-E',1,'2026-11-23T07:30:53.944450Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','ec513f2793594427babb04cf59fa3682','{"kit":"B"}',NULL,X'',X'D92F1DCD093E3888F793FB0F9056A9EED1E4672AEB88F7E802B8EA1C18504A29');
INSERT INTO "journal" VALUES(373,'K-0000012-F',3,'2026-11-23T07:30:53.944450Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ec513f2793594427babb04cf59fa3682','{"batch":"W-0000004-E"}',NULL,X'5F9046C68AB7FE6FCA016DBD473CC5D2CF7F44995F060F6C2D4005CA648C24E1',X'352476C5C42FABE55DB678A0336671890207713242C4C1907ABC17E7E922B6BE');
INSERT INTO "journal" VALUES(374,'K-0000014-B',3,'2026-11-23T07:30:53.944450Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ec513f2793594427babb04cf59fa3682','{"batch":"W-0000004-E"}',NULL,X'40786D931E4A1820010F30577F77810D9EC99785FE58312ECFD70928BE65B27F',X'4AE470262D0A50D3C53792D68AADFB648CC99F03A2DA0A1D14D3CF05F7DCEF8B');
INSERT INTO "journal" VALUES(375,'K-0000016-7',3,'2026-11-23T07:30:53.944450Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ec513f2793594427babb04cf59fa3682','{"batch":"W-0000004-E"}',NULL,X'6553D6D4F0D036BBD841F2411E53068F575C7FB33937B4E8C3DF93B3A2A58544',X'1039D19C5E5FF9879E7FBB338CE89067918B078B03F6650A6D17E25EADF2C560');
INSERT INTO "journal" VALUES(376,'K-0000018-3',3,'2026-11-23T07:30:53.944450Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ec513f2793594427babb04cf59fa3682','{"batch":"W-0000004-E"}',NULL,X'4D8B885BA56FEBF3E285E16E54FF76C8DC4B4D60B11A65FD02F0113551671F4A',X'8AAE510DD696A8CF787FAB010CF38CA0E59009F3D4EFA8A1477FA96C763CFEC7');
INSERT INTO "journal" VALUES(377,'K-0000012-F',4,'2026-11-23T07:30:53.953612Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','96969ac48483443982b6728d2bbdc390','{"batch":"W-0000004-E","services":"1"}',NULL,X'352476C5C42FABE55DB678A0336671890207713242C4C1907ABC17E7E922B6BE',X'FCA157DB75008E9DC24CC0CF4AA8BDB44194A777837CC148B46542D3DE49578F');
INSERT INTO "journal" VALUES(378,'K-0000014-B',4,'2026-11-23T07:30:53.953612Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','96969ac48483443982b6728d2bbdc390','{"batch":"W-0000004-E","services":"1"}',NULL,X'4AE470262D0A50D3C53792D68AADFB648CC99F03A2DA0A1D14D3CF05F7DCEF8B',X'B311C67A92821CA12FDACE1CAC34EBF3F65FBEB03F1377190BF6C33EEBE6A520');
INSERT INTO "journal" VALUES(379,'K-0000016-7',4,'2026-11-23T07:30:53.953612Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','96969ac48483443982b6728d2bbdc390','{"batch":"W-0000004-E","services":"1"}',NULL,X'1039D19C5E5FF9879E7FBB338CE89067918B078B03F6650A6D17E25EADF2C560',X'CF2503338FBC1CF415841D752207A66E24D7E9A50875AD2878FC1BBA946E9DAA');
INSERT INTO "journal" VALUES(380,'K-0000018-3',4,'2026-11-23T07:30:53.953612Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','96969ac48483443982b6728d2bbdc390','{"batch":"W-0000004-E","services":"1"}',NULL,X'8AAE510DD696A8CF787FAB010CF38CA0E59009F3D4EFA8A1477FA96C763CFEC7',X'8748005814F847C3FAC4C6D4F315C90FBFBEE81CCEF08CB06BBC5886DEC5C41B');
INSERT INTO "journal" VALUES(381,'W-0000004-E',2,'2026-11-23T07:30:53.953612Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','96969ac48483443982b6728d2bbdc390','{"parcels":4}',NULL,X'D92F1DCD093E3888F793FB0F9056A9EED1E4672AEB88F7E802B8EA1C18504A29',X'2087C1645EB2ED793EC1CDFD31F0C702E7DF0D38753997EF037E609FB2ABA764');
INSERT INTO "journal" VALUES(382,'K-0000012-F',5,'2026-11-23T07:30:53.959497Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','069aa66ef2e2453a846e49fab24f2ade','{"batch":"W-0000004-E"}',NULL,X'FCA157DB75008E9DC24CC0CF4AA8BDB44194A777837CC148B46542D3DE49578F',X'25855DC4BD1BE0DCD4B90EF0912F7F799AC71A497D9CD7FE47FF7899AE3531E9');
INSERT INTO "journal" VALUES(383,'K-0000014-B',5,'2026-11-23T07:30:53.959497Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','069aa66ef2e2453a846e49fab24f2ade','{"batch":"W-0000004-E"}',NULL,X'B311C67A92821CA12FDACE1CAC34EBF3F65FBEB03F1377190BF6C33EEBE6A520',X'CDEFF3001E184951D96D5F4E0D333FA61AC9A816FAFE9FC0916782DD26EDF67F');
INSERT INTO "journal" VALUES(384,'K-0000016-7',5,'2026-11-23T07:30:53.959497Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','069aa66ef2e2453a846e49fab24f2ade','{"batch":"W-0000004-E"}',NULL,X'CF2503338FBC1CF415841D752207A66E24D7E9A50875AD2878FC1BBA946E9DAA',X'CFEF9202C08E946063C5F3D7ECE83D8DD1D9DF7920104D5D192D89380D0440C0');
INSERT INTO "journal" VALUES(385,'K-0000018-3',5,'2026-11-23T07:30:53.959497Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','069aa66ef2e2453a846e49fab24f2ade','{"batch":"W-0000004-E"}',NULL,X'8748005814F847C3FAC4C6D4F315C90FBFBEE81CCEF08CB06BBC5886DEC5C41B',X'7FD799F63F0334680C5F4FB0F50A5606016A14CEE59389449199F22F7E56CC77');
INSERT INTO "journal" VALUES(386,'W-0000004-E',3,'2026-11-23T07:30:53.963717Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','4e5e99678802444f9aacaffee7a86f16','{"parcels":4}',NULL,X'2087C1645EB2ED793EC1CDFD31F0C702E7DF0D38753997EF037E609FB2ABA764',X'3040BF7961982ACCED1B9CB36651588809FE414FF460FD367178D1ADDF157C5E');
INSERT INTO "journal" VALUES(387,'K-0000012-F',6,'2026-11-23T07:30:53.969000Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','54b9a89d9ca7424180298facb2359160','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'25855DC4BD1BE0DCD4B90EF0912F7F799AC71A497D9CD7FE47FF7899AE3531E9',X'448B90C8CDF154549935BD2DB9C8A7D9FEBFFC587FF8C019C2158307A165632C');
INSERT INTO "journal" VALUES(388,'K-0000014-B',6,'2026-11-23T07:30:53.969000Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','54b9a89d9ca7424180298facb2359160','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'CDEFF3001E184951D96D5F4E0D333FA61AC9A816FAFE9FC0916782DD26EDF67F',X'7D0429D0C466B8FCBB49F91EB70CA7FD599A212F68F96765FD0B6C56109421D3');
INSERT INTO "journal" VALUES(389,'K-0000016-7',6,'2026-11-23T07:30:53.969000Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','54b9a89d9ca7424180298facb2359160','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'CFEF9202C08E946063C5F3D7ECE83D8DD1D9DF7920104D5D192D89380D0440C0',X'DDAE2E5D2F3E5135DB9E3C939C4F2B5CB1A31F6FF13A010A6EDDEFA10D87DC73');
INSERT INTO "journal" VALUES(390,'K-0000018-3',6,'2026-11-23T07:30:53.969000Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','54b9a89d9ca7424180298facb2359160','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'7FD799F63F0334680C5F4FB0F50A5606016A14CEE59389449199F22F7E56CC77',X'71740EA8E40120F40639CD75DB8FDAE50D35FFC0718D2DD09FF36DB458ADC813');
INSERT INTO "journal" VALUES(391,'W-0000004-E',4,'2026-11-23T07:30:53.974649Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','d1fe8ad40f3c4f6aa99b4827b0b219e6','{}',NULL,X'3040BF7961982ACCED1B9CB36651588809FE414FF460FD367178D1ADDF157C5E',X'763FE6C62F6FAD7A668590A3F8F93528834A5984E8CF895B1067CF38C474D44D');
INSERT INTO "journal" VALUES(392,'K-0000012-F',7,'2026-11-23T07:30:53.978202Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','59c07bd411d145a49b09332a0f1f0548','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'448B90C8CDF154549935BD2DB9C8A7D9FEBFFC587FF8C019C2158307A165632C',X'9E5C438FEE6CEB5688AB42FFCE0BBC6F9BFC3506C9BEA2F3DAC6BEAFF2193070');
INSERT INTO "journal" VALUES(393,'K-0000014-B',7,'2026-11-23T07:30:53.978202Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','59c07bd411d145a49b09332a0f1f0548','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'7D0429D0C466B8FCBB49F91EB70CA7FD599A212F68F96765FD0B6C56109421D3',X'2CAB1A23B0123F54D67297DBECA3D754A1FF6A51830D34BF7558412B83437F73');
INSERT INTO "journal" VALUES(394,'K-0000016-7',7,'2026-11-23T07:30:53.978202Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','59c07bd411d145a49b09332a0f1f0548','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'DDAE2E5D2F3E5135DB9E3C939C4F2B5CB1A31F6FF13A010A6EDDEFA10D87DC73',X'3A26C04C0F4945EB1B035C4DC33052BBB5C4AA7BCA69116CED609EFD25F50EAE');
INSERT INTO "journal" VALUES(395,'K-0000018-3',7,'2026-11-23T07:30:53.978202Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','59c07bd411d145a49b09332a0f1f0548','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'71740EA8E40120F40639CD75DB8FDAE50D35FFC0718D2DD09FF36DB458ADC813',X'2AA661EA4ED84371930FEA34A3A67F984131F8533D899ACCDF58E5274B542540');
INSERT INTO "journal" VALUES(396,'K-0000019-1',8,'2026-11-23T07:30:53.983772Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','407d694952334b84a20d9d33b073f00e','{"on":"2020-01-01"}',NULL,X'7A6FD37D08D45E9FC298DAD25201CF40D2879762F219B78D739DB5E41BF7646E',X'9CCC3B3B6B4953BF3F415F0AEDE16C43A8A85D36EBE44BBBC13ABD44EDFA8A09');
INSERT INTO "journal" VALUES(397,'A-0000017-C',2,'2026-11-23T07:30:53.987556Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','b637217d6c6f45babb139d88d248220a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'A279D32053B436DFB8C050B3C5DED62F88C5CEEC1B293BC4EF455E49C6383800',X'13F6DBDC48D038278D3CB562AB6CE8FE6F0A1742A4183DF9FB5878D4D662142A');
INSERT INTO "journal" VALUES(398,'K-0000011-H',8,'2026-11-23T07:30:53.997958Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','51f55ba89a5540edb9e493d3b151f5ac','{"on":"2019-12-31"}',NULL,X'DA5CCE134B1DCD1A53C57292B9388AB8C15A82B36BE2FA1940D08AE266C7446C',X'EA7A739C9A1263A4F5AE798515913C88FEC19CE0D2E2A21B5483FF68C36BB2C9');
INSERT INTO "journal" VALUES(399,'K-0000013-D',8,'2026-11-23T07:30:53.997958Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','51f55ba89a5540edb9e493d3b151f5ac','{"on":"2019-12-31"}',NULL,X'5B7426C51A05CD1FA3E1F0D4B347A40503C9C8BAAC648C8C7522B51060C8B87C',X'E7B211EFC5D9F10D412192E013001C820A7E58884CC122AAB54FAF061F9AC009');
INSERT INTO "journal" VALUES(400,'K-0000015-9',8,'2026-11-23T07:30:53.997958Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','51f55ba89a5540edb9e493d3b151f5ac','{"on":"2019-12-31"}',NULL,X'572B704850909C1B8840BE46DCE145E4396976BDCC68AD357B28513039ADA937',X'FC5275A52EF29A988FE300977D49BDF041098CB9B06F4815343EA36C61EC9179');
INSERT INTO "journal" VALUES(401,'K-0000017-5',8,'2026-11-23T07:30:53.997958Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','51f55ba89a5540edb9e493d3b151f5ac','{"on":"2019-12-31"}',NULL,X'F2AF8067C7621F2EDE3BAA3934A650E55413BBF4C542F5B850425E94B8B0E9EF',X'DE02A442DF5A2FA7ED90C76FC43AB31B1CB121C86EBDB6E5844873D3D7966064');
INSERT INTO "journal" VALUES(402,'K-0000018-3',8,'2026-11-23T07:30:54.002869Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','a3850d1836e44529b8b1d210c328106c','{"on":"2020-01-01"}',NULL,X'2AA661EA4ED84371930FEA34A3A67F984131F8533D899ACCDF58E5274B542540',X'E7B9DAFEAFA4B30E902BAA710974C1EE07E75E5E7FECB101D50B80CD43558A0D');
INSERT INTO "journal" VALUES(403,'K-0000012-F',8,'2026-11-23T07:30:54.006908Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','1863bea014be489397b8a2161f1f413c','{"on":"2019-12-31"}',NULL,X'9E5C438FEE6CEB5688AB42FFCE0BBC6F9BFC3506C9BEA2F3DAC6BEAFF2193070',X'7EF6FC3BD91CC161C87FE0D624EED9A3C08FD6B6674FE9E624619E04EFB840CE');
INSERT INTO "journal" VALUES(404,'K-0000014-B',8,'2026-11-23T07:30:54.006908Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','1863bea014be489397b8a2161f1f413c','{"on":"2019-12-31"}',NULL,X'2CAB1A23B0123F54D67297DBECA3D754A1FF6A51830D34BF7558412B83437F73',X'41127D5415F286D4F8213421355A68DE4D5462583EC93D08D675AECB46A9637A');
INSERT INTO "journal" VALUES(405,'K-0000016-7',8,'2026-11-23T07:30:54.006908Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','1863bea014be489397b8a2161f1f413c','{"on":"2019-12-31"}',NULL,X'3A26C04C0F4945EB1B035C4DC33052BBB5C4AA7BCA69116CED609EFD25F50EAE',X'106F00D5923AE90738E4962AE44F944BBA004D04D25333C98CE18E8C3587AA03');
INSERT INTO "journal" VALUES(406,'B-0000009-F',1,'2026-11-23T07:30:54.012192Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','9b14f7682e4c4569bf342fa12273da75','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'16768CCD0EED7B1A626C012D0AEF3CFFF89A2DBC408BE8CAD0498EFD7E4B5CF6');
INSERT INTO "journal" VALUES(407,'A-0000020-M',1,'2026-11-23T07:30:54.012192Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','9b14f7682e4c4569bf342fa12273da75','{"batch":9,"programme":1,"row":2}',NULL,X'',X'39670EE630F4E40B75563C2C17F503ABA9CA8BC95B7CA7206C62D64011EB36F1');
INSERT INTO "journal" VALUES(408,'A-0000021-K',1,'2026-11-23T07:30:54.012192Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','9b14f7682e4c4569bf342fa12273da75','{"batch":9,"programme":1,"row":3}',NULL,X'',X'61BE4DBF1107B8AA29A5224896AA6C448CAD8B9E2BDB1F945EBF3B036D5C1BE0');
INSERT INTO "journal" VALUES(409,'A-0000022-I',1,'2026-11-23T07:30:54.012192Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','9b14f7682e4c4569bf342fa12273da75','{"batch":9,"programme":1,"row":5}',NULL,X'',X'D4CF52B1E71C920A90EAFDC19977F4FCAEBFCA36338D9CE7C6F179D867A4B160');
INSERT INTO "journal" VALUES(410,'A-0000019-8',2,'2026-11-23T07:30:54.031485Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','cc0b8ed22a374d5cb426680a587ee37e','{"programme":1,"reasons":["size"]}',NULL,X'7EEE74202CE0D5F2EEC392F3836020D8ED884CBDA1730AF497B0E6D780947E3C',X'055BAD04BF9BC8AE3430D3227CF9770FE27C173007288632F22A91A4823E80D3');
INSERT INTO "journal" VALUES(411,'A-0000018-A',2,'2026-11-23T07:30:54.037674Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','f53ac21680484f0baa75a50b6129b7ed','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'03307A8DDD242EB57D87AF5AC21B6877E84123F3970DB90E09FAD591AA112149',X'76553AF4C993403C4BBB32A0E78F1E497066D0A5CA1C939D5B5BF43501FB4928');
INSERT INTO "journal" VALUES(412,'A-0000016-E',2,'2026-11-23T07:30:54.042572Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','07e787373dd1449c9f8c2e4afc97c610','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'CA46C76126E1E563F4A60975ED5B6135A455D93F9E38E33D371E06429DE4573E',X'5F38E4F8559069A4F958EEC3989B5FBD0C0FB2D4930BF0710BEC748AA511D4D9');
INSERT INTO "journal" VALUES(413,'A-0000022-I',2,'2026-11-23T07:30:54.047478Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','b11bfaceee5443e8804e564c3b4ec060','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'D4CF52B1E71C920A90EAFDC19977F4FCAEBFCA36338D9CE7C6F179D867A4B160',X'9850F9DD13CB70641DDE6BDEA4AE16C5D7D84E63503995DFC421B2212C76C958');
INSERT INTO "journal" VALUES(414,'A-0000021-K',2,'2026-11-23T07:30:54.051903Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','6ce062d73a2f4dd0acd709decef688b6','{"outcome":"fail","rule":"same-store"}',X'191041BC15615064E295D29CE36D03C1D66D13B3A34E6D74D2875F4C49AC8350',X'61BE4DBF1107B8AA29A5224896AA6C448CAD8B9E2BDB1F945EBF3B036D5C1BE0',X'0E587BA49C139CD38DE0DF70783D07A93ABDB5558F094002EFBF8FE59B9424C5');
INSERT INTO "journal" VALUES(415,'A-0000021-K',3,'2026-11-23T07:30:54.062028Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','6b7a958423174ed0bf2bb82f7a7aabf2','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'0E587BA49C139CD38DE0DF70783D07A93ABDB5558F094002EFBF8FE59B9424C5',X'B1758CD538C78D8E5F84A6B9674EB7E0D541F2203721794DF1DEF6DA2E105DB8');
INSERT INTO "journal" VALUES(416,'cutoff:2020-01-11',1,'2026-11-23T07:30:54.069821Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'8F66030A1C3E505D4A1B32946EB7FAD14E75850001015FF66E1185DE5778F9DE');
INSERT INTO "journal" VALUES(417,'A-0000010-Q',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'25AB3D2221942F14529A7018C93D31C7F6B358FF3F10D90E788D8DB14F928686',X'B12B21A870BAF63FFBD63B9C2DC44DCA2DE36C64C62ECAC372BF22C38F22796F');
INSERT INTO "journal" VALUES(418,'A-0000011-O',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'975BBFEA482F122BC89095214D96CFEDCDD9EF17A1C709B00DCEE4A15BD3A988',X'C8638DB6D76D483EEC5CA15C80F017EC4D630B6F6785484259DA9138A6C8C9F4');
INSERT INTO "journal" VALUES(419,'A-0000012-M',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'274997E29682CF21A4471393B6B3C93037FA640DDF557C6807CF2DC22CA61F57',X'A266E9AE263BC5D332905718F8015FEA90198843044A5B105EED944D3826CF17');
INSERT INTO "journal" VALUES(420,'A-0000013-K',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'CE1CF428740F583C149802E176340C699DDD188486507DAF97AAB66DC8221571',X'B58A203EB0229380E0231BFE4779DE2B383D456A03057E3B9315763671A0EB7D');
INSERT INTO "journal" VALUES(421,'A-0000014-I',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'C81F6D5502A4736037BD7F3B837F918AFEA5ED40FA879856BBD8D8C42D7F4561',X'3277BE4E2FE06A8F9F7E084A9E7BF14D89C0FE1C30453F8A56429B27B7DC7D0A');
INSERT INTO "journal" VALUES(422,'A-0000015-G',3,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','832cc8fa65264cd69eaf2bfd015bd22e','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'487DB04A7EFFBFE819ED79CE6BF1326EC0983932584D30B3AC2F1D9359B141B4',X'380500458FF0522004628BDA6BE7FFF24B20D76D8985F9D9C58F7C675C3CA2C8');
INSERT INTO "journal" VALUES(423,'K-0000020-F',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'39346CA887D4AA612817A55B4F04DFE92717CC8A394D8A6C752642C486BD1C15');
INSERT INTO "journal" VALUES(424,'K-0000021-D',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'43BE4CBC4229010317ED29600311740D248E893F3F647F27DC8D11E474D12A31');
INSERT INTO "journal" VALUES(425,'K-0000022-B',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'BEC2135F97627679D35BF5401F7ABA49A0CD988BE7AA093EF5833363E7F5750B');
INSERT INTO "journal" VALUES(426,'K-0000023-9',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'1B97B70B2C64F364E0340E9F78060C020FC97104CE92D18852244109D7E24955');
INSERT INTO "journal" VALUES(427,'K-0000024-7',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'31DCED69BB37BA1F07F301084DAC99B7456FCB3C0EDA11E3CECBFC0C36EAD8A6');
INSERT INTO "journal" VALUES(428,'K-0000025-5',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'23C27152F0BE5861A808F6940C9A78F0EFE0B383472C9EAF886E2C32207D6D0B');
INSERT INTO "journal" VALUES(429,'K-0000026-3',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'374798845B116BC0191E3A36E62EB35750D822A5F2FFFB93713FEE5602CA3037');
INSERT INTO "journal" VALUES(430,'K-0000027-1',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'51955215E4C0DC64057E56427D3162CBB539F5E1D705B3D454A19D8295489C49');
INSERT INTO "journal" VALUES(431,'K-0000028-0',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'5FF0014A07AC2EBEE93E30DCD267B6A3F2DD0E28F9F5F24FE548D66814357182');
INSERT INTO "journal" VALUES(432,'K-0000029-Y',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'F4FD94C281282BA01B0F204E28A3C3990C5CE3073BA95642A4A0D0239D2E9612');
INSERT INTO "journal" VALUES(433,'K-0000030-B',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"A"}',NULL,X'',X'7DD68DCEB49F437C11E6660DFD6D00B3FF1DB7F6583D0EA6B68E9C8D3E384249');
INSERT INTO "journal" VALUES(434,'K-0000031-9',1,'2026-11-23T07:30:54.070859Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','832cc8fa65264cd69eaf2bfd015bd22e','{"kit":"B"}',NULL,X'',X'A4A67804AFDD4B5C908A4145760E6AC7B9FBEA3BEDF613F819E96BE2EC0C4238');
INSERT INTO "journal" VALUES(435,'cutoff:2020-01-11',2,'2026-11-23T07:30:54.080198Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','7b59f41acb5c4ebf828b7300ba78dbc4','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'8F66030A1C3E505D4A1B32946EB7FAD14E75850001015FF66E1185DE5778F9DE',X'49084704F2BD6248257C9F23ED4FDCF4EE0FC35EDDDE479F9352078420EF1DD2');
INSERT INTO "journal" VALUES(436,'K-0000020-F',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'39346CA887D4AA612817A55B4F04DFE92717CC8A394D8A6C752642C486BD1C15',X'D7ADC532BBCF7A5B4EDE191F87A7B08F4856D5BF2BCFF292C72A6D5C1CDCC65E');
INSERT INTO "journal" VALUES(437,'K-0000021-D',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'43BE4CBC4229010317ED29600311740D248E893F3F647F27DC8D11E474D12A31',X'C8ADACB043482E0F202D1FDDD5D0DA4BFA41BB53C1F0E6983F0FFD7C1D8FF8E1');
INSERT INTO "journal" VALUES(438,'K-0000022-B',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'BEC2135F97627679D35BF5401F7ABA49A0CD988BE7AA093EF5833363E7F5750B',X'E8E0D3272F21548BBD08F3AAC60861E9BF8FCDE07F3AAFCFC61CC5A052FC7986');
INSERT INTO "journal" VALUES(439,'K-0000023-9',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'1B97B70B2C64F364E0340E9F78060C020FC97104CE92D18852244109D7E24955',X'950CECC36F79D09934527C26A4731F207017838E7B6D5B1FE9C39DBBFAAC1CD6');
INSERT INTO "journal" VALUES(440,'K-0000024-7',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'31DCED69BB37BA1F07F301084DAC99B7456FCB3C0EDA11E3CECBFC0C36EAD8A6',X'0D9B4F24FE697064D78D2AC425239303901DB72B2DE7BA98F05161FE7A76980F');
INSERT INTO "journal" VALUES(441,'K-0000025-5',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'23C27152F0BE5861A808F6940C9A78F0EFE0B383472C9EAF886E2C32207D6D0B',X'B9474846EA702E41B04BEC95620B410D9E249E097B6644EFADFE962DFBC2A20E');
INSERT INTO "journal" VALUES(442,'K-0000026-3',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'374798845B116BC0191E3A36E62EB35750D822A5F2FFFB93713FEE5602CA3037',X'EA927EF9AD2A3061AECC726F7AFF207C52C296DE460B331375868D42023D61D0');
INSERT INTO "journal" VALUES(443,'K-0000027-1',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'51955215E4C0DC64057E56427D3162CBB539F5E1D705B3D454A19D8295489C49',X'C1CC8CF529DDE55579107454FEC377978394A37F163928BAC3A409FCC6259995');
INSERT INTO "journal" VALUES(444,'K-0000028-0',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'5FF0014A07AC2EBEE93E30DCD267B6A3F2DD0E28F9F5F24FE548D66814357182',X'89E60DCDE0EAD3CA7A4FB94CF12674D602C519E31644CED7ACD4B6B15DCC9D57');
INSERT INTO "journal" VALUES(445,'K-0000029-Y',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'F4FD94C281282BA01B0F204E28A3C3990C5CE3073BA95642A4A0D0239D2E9612',X'6B540E6C3A553542F3B1D2389E801E156E2772E697704174BB3C931D9CDA1983');
INSERT INTO "journal" VALUES(446,'K-0000030-B',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'7DD68DCEB49F437C11E6660DFD6D00B3FF1DB7F6583D0EA6B68E9C8D3E384249',X'B3858983AD76F0356B7B8E90299F997AA1D7383950E6E5E7118D30E90141DF01');
INSERT INTO "journal" VALUES(447,'K-0000031-9',2,'2026-11-23T07:30:54.094170Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','7d94bacc156b4826b61fce4de22a84fc','{}',NULL,X'A4A67804AFDD4B5C908A4145760E6AC7B9FBEA3BEDF613F819E96BE2EC0C4238',X'8E9F97D2FD31FCFF78CA244ECC4EB886D61CAE938A9ED8729FE5BD1776917FC6');
INSERT INTO "journal" VALUES(448,'W-0000005-C',1,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','05968663bcfe4b38b71eed6259447244','{"kit":"A"}',NULL,X'',X'C19AB57CEF9D4A11B66393C157500B2915E9E6A3613211030387A7AE32E51E50');
INSERT INTO "journal" VALUES(449,'K-0000020-F',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'D7ADC532BBCF7A5B4EDE191F87A7B08F4856D5BF2BCFF292C72A6D5C1CDCC65E',X'34345148A12313152611D4249772DCE17DF868C9905D477C28C5F2B9920C1571');
INSERT INTO "journal" VALUES(450,'K-0000022-B',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'E8E0D3272F21548BBD08F3AAC60861E9BF8FCDE07F3AAFCFC61CC5A052FC7986',X'204E12721B3992D6E138C6F440D1F920AF4CF4FA8C81B6657AD4B399697A1239');
INSERT INTO "journal" VALUES(451,'K-0000024-7',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'0D9B4F24FE697064D78D2AC425239303901DB72B2DE7BA98F05161FE7A76980F',X'078BAE8B7C1C19DA527B733DB8D7B978B3DF828F359004EB19143B25180B7DAC');
INSERT INTO "journal" VALUES(452,'K-0000026-3',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'EA927EF9AD2A3061AECC726F7AFF207C52C296DE460B331375868D42023D61D0',X'2CF440578364F423C4D87E3F8C6A4B941FC85BBD7CA87851F649EDE86BCDA1E5');
INSERT INTO "journal" VALUES(453,'K-0000028-0',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'89E60DCDE0EAD3CA7A4FB94CF12674D602C519E31644CED7ACD4B6B15DCC9D57',X'A60709B87E751D6389660B0D57104DF813C130156B4054F5D987592F58BB9D14');
INSERT INTO "journal" VALUES(454,'K-0000030-B',3,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C"}',NULL,X'B3858983AD76F0356B7B8E90299F997AA1D7383950E6E5E7118D30E90141DF01',X'79CB5C9C4997E254FC62E6B45EBD6CBD32B05AB0FC1A19FBACC8662CCCCBF46E');
INSERT INTO "journal" VALUES(455,'Z-0000015-H',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'ECAD80262DD48C9376989812D811C3120DC93BB7EE4267524DC408227C44ECE3',X'632E2BE30C1EAE11D9A94B395E0F02A0005BCD334E9DC3F0258953DB52A1B622');
INSERT INTO "journal" VALUES(456,'Z-0000005-L',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'6A2B617F557375535A7A6CDF8B4F2CA8F36978A6C23C67DBA2BD53CC5A6D6B20',X'AA3FEAD765B5F52D674F3E3006204CCBDD80B73F7B7500120019018A72AAFD79');
INSERT INTO "journal" VALUES(457,'Z-0000017-D',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'A28BE984751CE158837E5FA3AFC4EEC656FAE233206B0D46CD1293E6D6865B0F',X'2ABE5435DBD3540ADDC267914BE91A4924C5A4B5B924F4047E104BAA3187E7CC');
INSERT INTO "journal" VALUES(458,'Z-0000007-H',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'6ED220DD0F36ADD7D3414409EAA7FE1189AD95278F975348F75AD98E58EAC5E1',X'91BF319BB42D9A66258EC948DFA6ECC76ED0C5E98B7634C3C7ADC50352F9B245');
INSERT INTO "journal" VALUES(459,'Z-0000013-L',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'2EF85BBC9EB3653C53E020328093BFD43D4AD6773258ED5849E2C5D8E7A7CED9',X'7FF372160FB1E09D0D46380A15294A4DB9103A79826281D9B4D5D8BDC19085B2');
INSERT INTO "journal" VALUES(460,'Z-0000003-P',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'6570C6D45CB8AD2441C2BEC71C590C1C5067D625BC8B9F12569D636907DC4481',X'76F0351BEE0D0F3CEF189A3A743D36F09935E5461101B15238A06166FDB9F8B6');
INSERT INTO "journal" VALUES(461,'Z-0000019-9',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'C7EBFD8C3F821DCC32A88C11A97EF6E00391089C9AD55EE5483AEEFE6CE035F7',X'EFE30307EA1C878D3AA760E453D123DDDBE097966C12969D998A9F5932CA0A7A');
INSERT INTO "journal" VALUES(462,'Z-0000009-D',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'C22320DB30B7EA206FBAB89F68D7051B7453A41D4E17EAA19DB54F3F6A6076C5',X'56EEE867DCB5B51E081A3DE934039170DB75940565FB40A814C44FBF20723602');
INSERT INTO "journal" VALUES(463,'Z-0000011-P',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'0B1EC7058BB05F708BCC1DD4AA22CF3F72CA3DECB10E0F723D5F55EE4C9823D3',X'7CBE71D4804DE975EFF040C72A1CA57C25054C01D8354DA54F5F48510CE38568');
INSERT INTO "journal" VALUES(464,'Z-0000001-T',8,'2026-11-23T07:30:54.105409Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'05968663bcfe4b38b71eed6259447244','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'3A0310866E55E62E843E668E7D517EA4CE2103727127527B4758A1E0A97B2AB2',X'09762C0EE7AF6A731A1B5CE7CEE122442BC0FD13984D5676A30A6B7BEA08595B');
INSERT INTO "journal" VALUES(465,'K-0000020-F',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'34345148A12313152611D4249772DCE17DF868C9905D477C28C5F2B9920C1571',X'941F739A416B08ED33B88919F50B80D8D4E866DA4DFFA659A160DA0F6000C048');
INSERT INTO "journal" VALUES(466,'K-0000022-B',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'204E12721B3992D6E138C6F440D1F920AF4CF4FA8C81B6657AD4B399697A1239',X'3A7C682741FB300FC51D2B00BC74A4D62A0ADF4B745D86560052F8FBA8FB3287');
INSERT INTO "journal" VALUES(467,'K-0000024-7',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'078BAE8B7C1C19DA527B733DB8D7B978B3DF828F359004EB19143B25180B7DAC',X'19CC2C6CF1C3B2A72C9488366C70EE4DD890B7BFAE0D92243E337A8EC2509C59');
INSERT INTO "journal" VALUES(468,'K-0000026-3',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'2CF440578364F423C4D87E3F8C6A4B941FC85BBD7CA87851F649EDE86BCDA1E5',X'F76F17D63DA513F0210EB6888D5F588DB2FF3560F793B2EEDE0BE3DB78FDFB78');
INSERT INTO "journal" VALUES(469,'K-0000028-0',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'A60709B87E751D6389660B0D57104DF813C130156B4054F5D987592F58BB9D14',X'F36DB6FFB805B7BD7CE7ACD7445557B433608EC73A3CF0EAF9CB2992F7BE744C');
INSERT INTO "journal" VALUES(470,'K-0000030-B',4,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','18c654ed8feb48abb29dfa744c7422f3','{"batch":"W-0000005-C"}',NULL,X'79CB5C9C4997E254FC62E6B45EBD6CBD32B05AB0FC1A19FBACC8662CCCCBF46E',X'DDAD682248CF9688E35FF54F125687EADD08D46D34BC638BCCE211C52AB95E7B');
INSERT INTO "journal" VALUES(471,'W-0000005-C',2,'2026-11-23T07:30:54.118813Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','18c654ed8feb48abb29dfa744c7422f3','{"parcels":6}',NULL,X'C19AB57CEF9D4A11B66393C157500B2915E9E6A3613211030387A7AE32E51E50',X'6FB0E881D0651736E7D31FBD0152D6A7D2FAB8D0B171D7518BD3BAE5C79AADC2');
INSERT INTO "journal" VALUES(472,'K-0000020-F',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'941F739A416B08ED33B88919F50B80D8D4E866DA4DFFA659A160DA0F6000C048',X'21E1ABBEC58BF748DF3049677BCFA174B1AA945309FEA51EDE5BB0203BD50E61');
INSERT INTO "journal" VALUES(473,'K-0000022-B',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'3A7C682741FB300FC51D2B00BC74A4D62A0ADF4B745D86560052F8FBA8FB3287',X'B1D771960415D17B8EEF850D8DFA967E6F6D72FD902A93FA25B29AC70B71DD22');
INSERT INTO "journal" VALUES(474,'K-0000024-7',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'19CC2C6CF1C3B2A72C9488366C70EE4DD890B7BFAE0D92243E337A8EC2509C59',X'6CCCD6D167E2A75540E9E74D0D34E4777CE654EDA6226ACA4296C4C47326B1C9');
INSERT INTO "journal" VALUES(475,'K-0000026-3',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'F76F17D63DA513F0210EB6888D5F588DB2FF3560F793B2EEDE0BE3DB78FDFB78',X'EB624FE6655EE1C173E3EC55314E5CCB5CA2C01C82C3E1256710ED8E05152112');
INSERT INTO "journal" VALUES(476,'K-0000028-0',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'F36DB6FFB805B7BD7CE7ACD7445557B433608EC73A3CF0EAF9CB2992F7BE744C',X'8A655291B6A0A51A5E943D8716CB39D7CE3F13A3186EA4F79A8F3462DF276C18');
INSERT INTO "journal" VALUES(477,'K-0000030-B',5,'2026-11-23T07:30:54.123642Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f72bf9c39bd1481382ab123ce288ec88','{"batch":"W-0000005-C"}',NULL,X'DDAD682248CF9688E35FF54F125687EADD08D46D34BC638BCCE211C52AB95E7B',X'E4C06C19181AB53A6A165CAE421FAD3A4082D3815D35CAB8346918C9EF8A451D');
INSERT INTO "journal" VALUES(478,'Z-0000015-H',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'632E2BE30C1EAE11D9A94B395E0F02A0005BCD334E9DC3F0258953DB52A1B622',X'AD99B021F77B065D04BFB74642E800F4760D047E733B71DBC0F46AB1B80809B5');
INSERT INTO "journal" VALUES(479,'Z-0000005-L',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'AA3FEAD765B5F52D674F3E3006204CCBDD80B73F7B7500120019018A72AAFD79',X'49B6BA45349A451226C1484133AEF5F66A2F704C7702F231AE4E6553B69BAD70');
INSERT INTO "journal" VALUES(480,'Z-0000017-D',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'2ABE5435DBD3540ADDC267914BE91A4924C5A4B5B924F4047E104BAA3187E7CC',X'E1038ADEF6A3C57E12301D91A1666F076C641F70D847800A0ED5A15F305BBD18');
INSERT INTO "journal" VALUES(481,'Z-0000007-H',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'91BF319BB42D9A66258EC948DFA6ECC76ED0C5E98B7634C3C7ADC50352F9B245',X'30BF015821C9F638F5E7FF5E98CAD1F860A8ADE5E164721AD029E9AF893579E8');
INSERT INTO "journal" VALUES(482,'Z-0000013-L',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'7FF372160FB1E09D0D46380A15294A4DB9103A79826281D9B4D5D8BDC19085B2',X'1B4DFF3AAEC2E037E649F6AAC7669498340ADD6E54C435E17668262BF596652A');
INSERT INTO "journal" VALUES(483,'Z-0000003-P',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'76F0351BEE0D0F3CEF189A3A743D36F09935E5461101B15238A06166FDB9F8B6',X'437AEE5FB591D60EB43E7597B2926C0EF76D0A257275B698C97136FFEB218962');
INSERT INTO "journal" VALUES(484,'Z-0000019-9',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'EFE30307EA1C878D3AA760E453D123DDDBE097966C12969D998A9F5932CA0A7A',X'E5E88B9ABABA6BB6B106B99957043D6D843D80F4F240E90FC9412479FA4EA6AE');
INSERT INTO "journal" VALUES(485,'Z-0000009-D',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'56EEE867DCB5B51E081A3DE934039170DB75940565FB40A814C44FBF20723602',X'58DB8398DAB3C4A5055EBBD816AA53D2AD0F7B3E58DE290261CE67FDA5D1D023');
INSERT INTO "journal" VALUES(486,'Z-0000011-P',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'7CBE71D4804DE975EFF040C72A1CA57C25054C01D8354DA54F5F48510CE38568',X'EC69E97B647A37FADBA2663D77AF6C750DBD608B3CE460911C2826D1B9513BCA');
INSERT INTO "journal" VALUES(487,'Z-0000001-T',9,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'f81598a317b74b33b4c2484a94685181','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'09762C0EE7AF6A731A1B5CE7CEE122442BC0FD13984D5676A30A6B7BEA08595B',X'E5E9AC8124119687BDB09D5F182B1C852D12C6D6BFFA768029AD64985469600C');
INSERT INTO "journal" VALUES(488,'W-0000005-C',3,'2026-11-23T07:30:54.127748Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','f81598a317b74b33b4c2484a94685181','{"parcels":6}',NULL,X'6FB0E881D0651736E7D31FBD0152D6A7D2FAB8D0B171D7518BD3BAE5C79AADC2',X'8924D3AEFE76759DC99C95DA0A6E577872B14EF94F98B8479E9ABE41BECBF8F2');
INSERT INTO "journal" VALUES(489,'K-0000020-F',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'21E1ABBEC58BF748DF3049677BCFA174B1AA945309FEA51EDE5BB0203BD50E61',X'4C3998D2C8068B61A92F0956670CA7EB8BDA56B3406CA53D8F58355FB4DDD9EE');
INSERT INTO "journal" VALUES(490,'K-0000022-B',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'B1D771960415D17B8EEF850D8DFA967E6F6D72FD902A93FA25B29AC70B71DD22',X'D3740ECE1D441C8DD1D31EF754E0ABC68652F92A22F65C8A21E311FC2F9A3C40');
INSERT INTO "journal" VALUES(491,'K-0000024-7',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'6CCCD6D167E2A75540E9E74D0D34E4777CE654EDA6226ACA4296C4C47326B1C9',X'A318FF22F26A598E31986453F1DA7AAFCE074CE9882EE48B80FCA143D83BDA04');
INSERT INTO "journal" VALUES(492,'K-0000026-3',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'EB624FE6655EE1C173E3EC55314E5CCB5CA2C01C82C3E1256710ED8E05152112',X'5A2E41AFD13582A1DA28947BC3320BB1588734E6C1FAFA0AA4A5B1B69093A2F4');
INSERT INTO "journal" VALUES(493,'K-0000028-0',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'8A655291B6A0A51A5E943D8716CB39D7CE3F13A3186EA4F79A8F3462DF276C18',X'1BCDF38CE6AD5AEF092F0C9DC6B9E11040FB30F1D76A5CCC3FC48D98E6819E1D');
INSERT INTO "journal" VALUES(494,'K-0000030-B',6,'2026-11-23T07:30:54.135346Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a772a80d52e64e87a28c1287bd2a6cac','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'E4C06C19181AB53A6A165CAE421FAD3A4082D3815D35CAB8346918C9EF8A451D',X'DC9CEEB6905AF481566C42DB21A47F6C027174D164DBDA877A6E31C551F65C3D');
INSERT INTO "journal" VALUES(495,'W-0000005-C',4,'2026-11-23T07:30:54.143267Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','1ffc3e9da8d94190b900b564ab3c4e08','{}',NULL,X'8924D3AEFE76759DC99C95DA0A6E577872B14EF94F98B8479E9ABE41BECBF8F2',X'01AD851B8FB31349DDA1859EBA0456FE49416C32457F89823E1EBDDDD9E23878');
INSERT INTO "journal" VALUES(496,'K-0000020-F',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'4C3998D2C8068B61A92F0956670CA7EB8BDA56B3406CA53D8F58355FB4DDD9EE',X'D5A6B6E652EA356B71D5FB1458FF0282C12D221DA902F864EF5EBEAC91A3F49A');
INSERT INTO "journal" VALUES(497,'K-0000022-B',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'D3740ECE1D441C8DD1D31EF754E0ABC68652F92A22F65C8A21E311FC2F9A3C40',X'093D32BBC3A42439B6B3917B6138CE46F788D7B3B0AE3041E1D6B47D893F4D38');
INSERT INTO "journal" VALUES(498,'K-0000024-7',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'A318FF22F26A598E31986453F1DA7AAFCE074CE9882EE48B80FCA143D83BDA04',X'2D55DBAE39E53A29EE7A44E532EAD6E850BD4122B7851F019432D10C5B478923');
INSERT INTO "journal" VALUES(499,'K-0000026-3',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'5A2E41AFD13582A1DA28947BC3320BB1588734E6C1FAFA0AA4A5B1B69093A2F4',X'BB130B2C6153B120C3CFF1E24349697C09C59D13606646404430196C9D5E9210');
INSERT INTO "journal" VALUES(500,'K-0000028-0',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'1BCDF38CE6AD5AEF092F0C9DC6B9E11040FB30F1D76A5CCC3FC48D98E6819E1D',X'5EE769BC137724D4EAB57FD48C1CD751AC0453EBD24C59270B064C887A8EB5E2');
INSERT INTO "journal" VALUES(501,'K-0000030-B',7,'2026-11-23T07:30:54.147299Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d0fdae634f9147eab147d643bf716a8e','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'DC9CEEB6905AF481566C42DB21A47F6C027174D164DBDA877A6E31C551F65C3D',X'7637EBFD37995FEE9262210D9D4FBC1C6F6D2AFC54D9C3C40DDB2FAA3AFFD304');
INSERT INTO "journal" VALUES(502,'W-0000006-A',1,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','1e8016e3f4dd45208fa14db60819d238','{"kit":"B"}',NULL,X'',X'3C38D526F233C136EA3FC5298C6219B8753D6933C57FD1377C793063F5528E55');
INSERT INTO "journal" VALUES(503,'K-0000021-D',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'C8ADACB043482E0F202D1FDDD5D0DA4BFA41BB53C1F0E6983F0FFD7C1D8FF8E1',X'92ECC996C8AB44EA6D79ABCD52EF4822F47E695FF96D64D4B2AB659C8F2A46FE');
INSERT INTO "journal" VALUES(504,'K-0000023-9',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'950CECC36F79D09934527C26A4731F207017838E7B6D5B1FE9C39DBBFAAC1CD6',X'C1E13E9E87158E6170FCB9DE9E92E5B5F21CC208D6605058DE8F8B91459ADBB9');
INSERT INTO "journal" VALUES(505,'K-0000025-5',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'B9474846EA702E41B04BEC95620B410D9E249E097B6644EFADFE962DFBC2A20E',X'E92358804B6948E921129A3A25F0F8277B85B0D6DA30415155A010FFFA1AC2F6');
INSERT INTO "journal" VALUES(506,'K-0000027-1',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'C1CC8CF529DDE55579107454FEC377978394A37F163928BAC3A409FCC6259995',X'1CE5F96C8C77B37DBBC4A377E2C1220113D2436663559AD148A32C4C17A5AB18');
INSERT INTO "journal" VALUES(507,'K-0000029-Y',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'6B540E6C3A553542F3B1D2389E801E156E2772E697704174BB3C931D9CDA1983',X'7C59477023A03A27CE49269387CF40145D9464992773C5E45A48A5DE65EDC12A');
INSERT INTO "journal" VALUES(508,'K-0000031-9',3,'2026-11-23T07:30:54.151199Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','1e8016e3f4dd45208fa14db60819d238','{"batch":"W-0000006-A"}',NULL,X'8E9F97D2FD31FCFF78CA244ECC4EB886D61CAE938A9ED8729FE5BD1776917FC6',X'28F81DD706AA69B75ECBD0460A0A9E6CBE2C4C5E2DA7E2E46A86FDBB1286BECD');
INSERT INTO "journal" VALUES(509,'K-0000021-D',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'92ECC996C8AB44EA6D79ABCD52EF4822F47E695FF96D64D4B2AB659C8F2A46FE',X'D06C057330BB4852C9EE696119DEF7D4EA18F9CEC61778244B675AA2E958878D');
INSERT INTO "journal" VALUES(510,'K-0000023-9',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'C1E13E9E87158E6170FCB9DE9E92E5B5F21CC208D6605058DE8F8B91459ADBB9',X'E4B8AC684717DD8A7D9CB1C29460A280E340108E1742EA8A528BE123603D0877');
INSERT INTO "journal" VALUES(511,'K-0000025-5',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'E92358804B6948E921129A3A25F0F8277B85B0D6DA30415155A010FFFA1AC2F6',X'2F662268B63CF496675272FDB20DC8A6168A11FC4EB2FB2038C8240EDBFE03EE');
INSERT INTO "journal" VALUES(512,'K-0000027-1',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'1CE5F96C8C77B37DBBC4A377E2C1220113D2436663559AD148A32C4C17A5AB18',X'2C78204FCCB790A938D4ABC46193A99F3EF43D53DFD00C9DB08F9E20CE8F975D');
INSERT INTO "journal" VALUES(513,'K-0000029-Y',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'7C59477023A03A27CE49269387CF40145D9464992773C5E45A48A5DE65EDC12A',X'D782F309D8CBAFE044D33E66915554C7CA523F7436D89EEE69E3007336898ADE');
INSERT INTO "journal" VALUES(514,'K-0000031-9',4,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"batch":"W-0000006-A","services":"1"}',NULL,X'28F81DD706AA69B75ECBD0460A0A9E6CBE2C4C5E2DA7E2E46A86FDBB1286BECD',X'A29105B033F53150D806677368CDFA29940C033A6BA3EC2439708A6A3F5B2F97');
INSERT INTO "journal" VALUES(515,'W-0000006-A',2,'2026-11-23T07:30:54.162040Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','d1e3363eea3f43708e18f0b97dd7c70c','{"parcels":6}',NULL,X'3C38D526F233C136EA3FC5298C6219B8753D6933C57FD1377C793063F5528E55',X'A48015845EAF561B198D17855DD9A4250C7DBE95DA6927AD099319484524A12E');
INSERT INTO "journal" VALUES(516,'K-0000021-D',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'D06C057330BB4852C9EE696119DEF7D4EA18F9CEC61778244B675AA2E958878D',X'D650190FFBDA6E89856A76DE54D07932A46A3CF692EF2FB1CAF13BBEC6138B9F');
INSERT INTO "journal" VALUES(517,'K-0000023-9',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'E4B8AC684717DD8A7D9CB1C29460A280E340108E1742EA8A528BE123603D0877',X'60CD4206663C97DFB909ECF3F8F9DD4B73F176AA54B77BF7E58B3BD6672DD550');
INSERT INTO "journal" VALUES(518,'K-0000025-5',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'2F662268B63CF496675272FDB20DC8A6168A11FC4EB2FB2038C8240EDBFE03EE',X'C76477B761B404FB8FFB88275EFFC23E26855CD155356898726877D3FE007836');
INSERT INTO "journal" VALUES(519,'K-0000027-1',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'2C78204FCCB790A938D4ABC46193A99F3EF43D53DFD00C9DB08F9E20CE8F975D',X'607E7922D6A3D7A92400AD03871B793099D3E02B799BB5A89D852902BADC44DF');
INSERT INTO "journal" VALUES(520,'K-0000029-Y',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'D782F309D8CBAFE044D33E66915554C7CA523F7436D89EEE69E3007336898ADE',X'40EE93C05A9472C49A7F99E24BE618E31A044552CC0107843FA5F6AD8C4434D9');
INSERT INTO "journal" VALUES(521,'K-0000031-9',5,'2026-11-23T07:30:54.168535Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','4523f119880345f78e313d3f0df50483','{"batch":"W-0000006-A"}',NULL,X'A29105B033F53150D806677368CDFA29940C033A6BA3EC2439708A6A3F5B2F97',X'BD32F38AA763C7B920AFD11374C7C1730FE438DC73111754DDB7F3912E793D61');
INSERT INTO "journal" VALUES(522,'W-0000006-A',3,'2026-11-23T07:30:54.172638Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','da8d1fd9edac4bcf91420ca86e571172','{"parcels":6}',NULL,X'A48015845EAF561B198D17855DD9A4250C7DBE95DA6927AD099319484524A12E',X'01EC612CEB1347147AF513F91DFAC3A6301D8191157952161F949693D272AEA8');
INSERT INTO "journal" VALUES(523,'K-0000021-D',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'D650190FFBDA6E89856A76DE54D07932A46A3CF692EF2FB1CAF13BBEC6138B9F',X'B595666360DBB23267C38A9DCA4CAA3276DED8861828903158835F05EF8597F9');
INSERT INTO "journal" VALUES(524,'K-0000023-9',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'60CD4206663C97DFB909ECF3F8F9DD4B73F176AA54B77BF7E58B3BD6672DD550',X'F50033219CFF4117FAFD8D89089A634170AF21EFA74104367D9BAF291BD2BB81');
INSERT INTO "journal" VALUES(525,'K-0000025-5',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'C76477B761B404FB8FFB88275EFFC23E26855CD155356898726877D3FE007836',X'C1AE3954E76CB7521834A2153CDE9F1E82C56C645E063C8915AAD133533874B9');
INSERT INTO "journal" VALUES(526,'K-0000027-1',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'607E7922D6A3D7A92400AD03871B793099D3E02B799BB5A89D852902BADC44DF',X'6F8EAD941CE4166556F178AB2C439C256DBC158632AC3A02DD56959CE0205F46');
INSERT INTO "journal" VALUES(527,'K-0000029-Y',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'40EE93C05A9472C49A7F99E24BE618E31A044552CC0107843FA5F6AD8C4434D9',X'9345B32259BC8237F69081C0762E7A3B965B1F6A267AE7D86C301BCAF7DDB8BE');
INSERT INTO "journal" VALUES(528,'K-0000031-9',6,'2026-11-23T07:30:54.177380Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','9dbc25663dd0423ab2a2144eb8e6e639','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'BD32F38AA763C7B920AFD11374C7C1730FE438DC73111754DDB7F3912E793D61',X'F14E2E522E24B9D025BA1B75018400B78F8454B5D968EA508B2A239ED7057739');
INSERT INTO "journal" VALUES(529,'W-0000006-A',4,'2026-11-23T07:30:54.183539Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','c5284671354f47d6a256c41bf4ed0964','{}',NULL,X'01EC612CEB1347147AF513F91DFAC3A6301D8191157952161F949693D272AEA8',X'326E4A28B787FD24816738ED0663FE0F0C0AFCAA6973DAF58861B1D36597FA80');
INSERT INTO "journal" VALUES(530,'K-0000021-D',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'B595666360DBB23267C38A9DCA4CAA3276DED8861828903158835F05EF8597F9',X'9DED1ABE787D10DC3BD0B4ECA6DC03E77D972AFD6FF52172AA2E14E9C6108A0C');
INSERT INTO "journal" VALUES(531,'K-0000023-9',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'F50033219CFF4117FAFD8D89089A634170AF21EFA74104367D9BAF291BD2BB81',X'F5D56633DC60E4FCE227D12D4CEE6F8FD720C85A5D26E1BA9F91F3A301AE2F4F');
INSERT INTO "journal" VALUES(532,'K-0000025-5',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'C1AE3954E76CB7521834A2153CDE9F1E82C56C645E063C8915AAD133533874B9',X'DDAF9397C744D542CF935A80BB50BEDB023DEAFB7009AFD90F2BE027550613B1');
INSERT INTO "journal" VALUES(533,'K-0000027-1',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'6F8EAD941CE4166556F178AB2C439C256DBC158632AC3A02DD56959CE0205F46',X'0A93071F5CDC588543B54B1AD293B8AB2408453417D4281178ABF4C9E87DDFD7');
INSERT INTO "journal" VALUES(534,'K-0000029-Y',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'9345B32259BC8237F69081C0762E7A3B965B1F6A267AE7D86C301BCAF7DDB8BE',X'2D9AB5782FEDFD4503F45BA2E8C11BD5F2DC59A5C8F04E33408B0B22AEA651FC');
INSERT INTO "journal" VALUES(535,'K-0000031-9',7,'2026-11-23T07:30:54.188053Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','529a72d61556427ca1b3173da0a334ba','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'F14E2E522E24B9D025BA1B75018400B78F8454B5D968EA508B2A239ED7057739',X'BEAED6AEBCD4A74A25E73026F528FB243DB1DE90C526F20DB0D88AA43AEF597A');
INSERT INTO "journal" VALUES(536,'B-0000010-T',1,'2026-11-23T07:30:54.195320Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','c0518898d94c4a259a8611164722908f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'8D3E0F9B1137AF2EC8B9B6339A4467762ACE5D3A163CFEA7E7CFEA4674BB44CE');
INSERT INTO "journal" VALUES(537,'A-0000023-G',1,'2026-11-23T07:30:54.195320Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c0518898d94c4a259a8611164722908f','{"batch":10,"programme":1,"row":2}',NULL,X'',X'EA35A0F1BDCEEA436B461E80F9353FFE2070377029962FB2AD5322DEFDB665ED');
INSERT INTO "journal" VALUES(538,'A-0000024-E',1,'2026-11-23T07:30:54.195320Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c0518898d94c4a259a8611164722908f','{"batch":10,"programme":1,"row":3}',NULL,X'',X'822F274D1A2AD007901BFBE0C98064C3D055DB0DAD61B34385E3C3A521709F4F');
INSERT INTO "journal" VALUES(539,'A-0000025-C',1,'2026-11-23T07:30:54.195320Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c0518898d94c4a259a8611164722908f','{"batch":10,"programme":1,"row":4}',NULL,X'',X'D9635CBDC0CB9725D0314509FC85C863AB8BF8D6A321BF2B3B88BFBDEF2E01E8');
INSERT INTO "journal" VALUES(540,'A-0000026-A',1,'2026-11-23T07:30:54.195320Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','c0518898d94c4a259a8611164722908f','{"batch":10,"programme":1,"row":5}',NULL,X'',X'CADA15D629F4D3F50FD96823364EFEBE0510BCA3A57E0EABBA647A58F65AF378');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',1,'2026-11-23T07:30:54.214915Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','e921e42366ab4dfdbac689daf3d02b39','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'AE382D1D9DF6E67B6017C2BC2D6C88199FAC6B69CD3AD515E2AA51A665054956',X'',X'F405DC1305EFEF9E9B361D1F5A896E6A00882A40C176B722816AB87BB374E756');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',2,'2026-11-23T07:30:54.214915Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','e921e42366ab4dfdbac689daf3d02b39','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'08B168BCB463CF4FC3A93AD3D1A8E9C268335CFF40BAEE038ECDD6D3E54732A7',X'F405DC1305EFEF9E9B361D1F5A896E6A00882A40C176B722816AB87BB374E756',X'2D7DDF6EE15EF636F4D2143C4E4647D9F4CAB735D5B508B6E980C8B86B8E1C6A');
INSERT INTO "journal" VALUES(543,'Q-0000004-V',3,'2026-11-23T07:30:54.214915Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','e921e42366ab4dfdbac689daf3d02b39','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'2D7DDF6EE15EF636F4D2143C4E4647D9F4CAB735D5B508B6E980C8B86B8E1C6A',X'766FF22840B71033296F858B8060C93FA8166E6BCDBD3452B92630441FBB8BCB');
INSERT INTO "journal" VALUES(544,'Q-0000004-V',4,'2026-11-23T07:30:54.214915Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','e921e42366ab4dfdbac689daf3d02b39','{"category":"status"}',X'4A29ED06C57ECEEFB0AB74C83CDE1E30CDFEF3D6E3AD166BB1A46A95CA5CC9DB',X'766FF22840B71033296F858B8060C93FA8166E6BCDBD3452B92630441FBB8BCB',X'9D4AFDB52759CD760035CF90FB5CF8F787379486F66FC60718955F5C099CB0F1');
INSERT INTO "journal" VALUES(545,'K-0000021-D',8,'2026-11-23T07:30:54.219663Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','472f703744f54cffbc46176416985d8b','{"on":"2020-01-10"}',NULL,X'9DED1ABE787D10DC3BD0B4ECA6DC03E77D972AFD6FF52172AA2E14E9C6108A0C',X'AF3B5BC7C79CB62DF75F3BC2734581510AA0129E859AF4BF82762DA0F2DF491A');
INSERT INTO "journal" VALUES(546,'K-0000023-9',8,'2026-11-23T07:30:54.219663Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','472f703744f54cffbc46176416985d8b','{"on":"2020-01-10"}',NULL,X'F5D56633DC60E4FCE227D12D4CEE6F8FD720C85A5D26E1BA9F91F3A301AE2F4F',X'EBE94064D4E82426D1D30711EC882C124E7A127DB32E09FB4965D2F9E5A45B8A');
INSERT INTO "journal" VALUES(547,'K-0000025-5',8,'2026-11-23T07:30:54.219663Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','472f703744f54cffbc46176416985d8b','{"on":"2020-01-10"}',NULL,X'DDAF9397C744D542CF935A80BB50BEDB023DEAFB7009AFD90F2BE027550613B1',X'93B9293EAE8F6A7AAC404EA20F4A35F2EB96C510B5B5C01E0AD7336ECD518F63');
INSERT INTO "journal" VALUES(548,'K-0000027-1',8,'2026-11-23T07:30:54.219663Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','472f703744f54cffbc46176416985d8b','{"on":"2020-01-10"}',NULL,X'0A93071F5CDC588543B54B1AD293B8AB2408453417D4281178ABF4C9E87DDFD7',X'F19819005868F2F08D0E4DA94EFC1FABBF02D7152225D00FA73E3364E29BA1C5');
INSERT INTO "journal" VALUES(549,'K-0000031-9',8,'2026-11-23T07:30:54.219663Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','472f703744f54cffbc46176416985d8b','{"on":"2020-01-10"}',NULL,X'BEAED6AEBCD4A74A25E73026F528FB243DB1DE90C526F20DB0D88AA43AEF597A',X'714D7778CD7C8568F860A39935DCFC5E47B5D613990BD99DDB51E709812F3946');
INSERT INTO "journal" VALUES(550,'K-0000029-Y',8,'2026-11-23T07:30:54.226585Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','eb362852fa64415c8c4d6d7bf592f218','{"on":"2020-01-11"}',NULL,X'2D9AB5782FEDFD4503F45BA2E8C11BD5F2DC59A5C8F04E33408B0B22AEA651FC',X'F70A5D36237378D1B55A1C4B3702474A0F71BD4CA5C29CEB0DA0C756AE75C440');
INSERT INTO "journal" VALUES(551,'A-0000020-M',2,'2026-11-23T07:30:54.231045Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','fc520dfea65742e0be19cee342e392a1','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'39670EE630F4E40B75563C2C17F503ABA9CA8BC95B7CA7206C62D64011EB36F1',X'7BAD35AA2F4C1EC22614B20A4933480E651FA5012646B6E541EE7904E40D391D');
INSERT INTO "journal" VALUES(552,'K-0000020-F',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'D5A6B6E652EA356B71D5FB1458FF0282C12D221DA902F864EF5EBEAC91A3F49A',X'A4F460F93AA34CF74204389736822968EF985EC7C9032CA80A55889B526E9DBB');
INSERT INTO "journal" VALUES(553,'K-0000022-B',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'093D32BBC3A42439B6B3917B6138CE46F788D7B3B0AE3041E1D6B47D893F4D38',X'475BD05460CD98F9E69308729425547D5FA6CE67374FFA92E76CD9041C5DD1C2');
INSERT INTO "journal" VALUES(554,'K-0000024-7',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'2D55DBAE39E53A29EE7A44E532EAD6E850BD4122B7851F019432D10C5B478923',X'64CA331081BF06C1A5E8BD0818C4D1C2C539B278C7EED10B31D5B1AEEC189DEC');
INSERT INTO "journal" VALUES(555,'K-0000026-3',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'BB130B2C6153B120C3CFF1E24349697C09C59D13606646404430196C9D5E9210',X'62DA95F1BB23B0CD3FFA7A29E3D475B8B6B20A7E5F5DC336BEB71A87AA3A29F7');
INSERT INTO "journal" VALUES(556,'K-0000028-0',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'5EE769BC137724D4EAB57FD48C1CD751AC0453EBD24C59270B064C887A8EB5E2',X'BDF6A9364BBB867C8EB0675A358BBB94346A20341B2E443196BDE479F1E98310');
INSERT INTO "journal" VALUES(557,'K-0000030-B',8,'2026-11-23T07:30:54.240493Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','6935b7aeb1324a11bac1fb7da2f5e8ff','{"on":"2020-01-10"}',NULL,X'7637EBFD37995FEE9262210D9D4FBC1C6F6D2AFC54D9C3C40DDB2FAA3AFFD304',X'0D8C02EA17D470FB79B34E7F7741E3BBB5DBE5C4AF52235D3511C06073AB0698');
INSERT INTO "journal" VALUES(558,'A-0000025-C',2,'2026-11-23T07:30:54.243664Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','fb8eaab6d85649f2a4cb786e911eedc4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'D9635CBDC0CB9725D0314509FC85C863AB8BF8D6A321BF2B3B88BFBDEF2E01E8',X'D99F202906F80F47E2456B3392F7089BA7A48F7409AB054C21A9DB2493FE1183');
INSERT INTO "journal" VALUES(559,'A-0000026-A',2,'2026-11-23T07:30:54.250126Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','e8c2f9f52bb24e19b772e62441741bec','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'CADA15D629F4D3F50FD96823364EFEBE0510BCA3A57E0EABBA647A58F65AF378',X'B63FE12801E7A54955014CC67F9E2D8A848AFEA422C299C080CD0F48268311D5');
INSERT INTO "journal" VALUES(560,'cutoff:2020-01-21',1,'2026-11-23T07:30:54.258928Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'630078477382BB05A33666CE0E9AABB26D52EC71EA64307A1E01334853C2658A');
INSERT INTO "journal" VALUES(561,'A-0000016-E',3,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'5F38E4F8559069A4F958EEC3989B5FBD0C0FB2D4930BF0710BEC748AA511D4D9',X'E5037C38FD209FD462273E72DE6354269461035FA5CEE8183133789BDC834EFE');
INSERT INTO "journal" VALUES(562,'A-0000017-C',3,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'13F6DBDC48D038278D3CB562AB6CE8FE6F0A1742A4183DF9FB5878D4D662142A',X'1490B927A0887B78CBC2325C316188FC9AF6F61B971696910E9AB40879FB6F0B');
INSERT INTO "journal" VALUES(563,'A-0000018-A',3,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'76553AF4C993403C4BBB32A0E78F1E497066D0A5CA1C939D5B5BF43501FB4928',X'017C36830A1D930BCC296D4D6F4D534D247E91519D248483CF404136ADB74F19');
INSERT INTO "journal" VALUES(564,'K-0000032-7',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"A"}',NULL,X'',X'C11093DF9B85178AC1BC0607CFEA842BEF7D9A9BE42C6124E63CC4A9F73142EF');
INSERT INTO "journal" VALUES(565,'K-0000033-5',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"B"}',NULL,X'',X'3FDFB0959C7AAD03AC9BED28D8E1923B8BB62CB85C172BE68C9F40445A7A2453');
INSERT INTO "journal" VALUES(566,'K-0000034-3',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"A"}',NULL,X'',X'AAB87F7D754A449A98B5462B650D7F6BDEF36A2EC44E3AF7926FEF477459EE9D');
INSERT INTO "journal" VALUES(567,'K-0000035-1',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"B"}',NULL,X'',X'1A74E8F27EA988E9224A208B7547C16973CD34DFB9EA3D3E1799C35EE6BA7E5B');
INSERT INTO "journal" VALUES(568,'K-0000036-0',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"A"}',NULL,X'',X'864B8CB727569028504F03B8AB68439ECEFA87E3FB6C319F6D9DB1CAEA3730EC');
INSERT INTO "journal" VALUES(569,'K-0000037-Y',1,'2026-11-23T07:30:54.260249Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','b86d0d5f0f3d4c31b2826cdbd7fc3dc9','{"kit":"B"}',NULL,X'',X'061F8B6D42DBA38BF6C227862ED0CE15B1487746D59291C8BF7110F493F3F69E');
INSERT INTO "journal" VALUES(570,'cutoff:2020-01-21',2,'2026-11-23T07:30:54.269743Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','2abf8e02aaac47518b0f2d17499e81bb','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'630078477382BB05A33666CE0E9AABB26D52EC71EA64307A1E01334853C2658A',X'6E792082A73A47E029CA8B929EEB4F62EED65042FBFBEE048208396EAFA5E20C');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',1,'2026-11-23T07:30:54.274810Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','0e6f3cb351dc4119bec8cc4980c6b97e','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'DD19791FE36F81A35FB68F2C4BB523C6E753E0C376F8AA9F92356BAFAB98C7AD',X'',X'32BA32DE04F0D36BF3D2E18648ED437764341FD8312D08AC044E92707B37298A');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',2,'2026-11-23T07:30:54.274810Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','0e6f3cb351dc4119bec8cc4980c6b97e','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'A75466739D3609E41D03FB475FD02266B8A53F303173577E27453394523C2400',X'32BA32DE04F0D36BF3D2E18648ED437764341FD8312D08AC044E92707B37298A',X'D765BEF843CFCB04F28DDE489957F49A6CA719771ED32AADE9A759A23A420848');
INSERT INTO "journal" VALUES(573,'Q-0000005-T',3,'2026-11-23T07:30:54.274810Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','0e6f3cb351dc4119bec8cc4980c6b97e','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'D765BEF843CFCB04F28DDE489957F49A6CA719771ED32AADE9A759A23A420848',X'716FDFEF07081B18209696BCDDFE814A30A37DCBE8945E04BC1261DE2C798125');
INSERT INTO "journal" VALUES(574,'Q-0000005-T',4,'2026-11-23T07:30:54.274810Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','0e6f3cb351dc4119bec8cc4980c6b97e','{"category":"status"}',X'B1FC75212073E57F0B4778C80099D9D2B0691808297051648EABB9EA95D4DE82',X'716FDFEF07081B18209696BCDDFE814A30A37DCBE8945E04BC1261DE2C798125',X'5C217DB38BA1F4EEBC79FB5F29ECC1A8DD875F41698E56877095D0515FEC93A7');
INSERT INTO "journal" VALUES(575,'K-0000032-7',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'C11093DF9B85178AC1BC0607CFEA842BEF7D9A9BE42C6124E63CC4A9F73142EF',X'991A1BF56706044CB2BEF88BE533B072D5B6421361748277117F08FA223D3F43');
INSERT INTO "journal" VALUES(576,'K-0000033-5',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'3FDFB0959C7AAD03AC9BED28D8E1923B8BB62CB85C172BE68C9F40445A7A2453',X'090A4A1C506E79217EBDCD29C3E40FF6189772E21F6906C854EB116EDC7B2B4E');
INSERT INTO "journal" VALUES(577,'K-0000034-3',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'AAB87F7D754A449A98B5462B650D7F6BDEF36A2EC44E3AF7926FEF477459EE9D',X'5A74092AE7A70B91FCC28B5E588FDF635B9A09A2BFFBC79DFE7573324EC25279');
INSERT INTO "journal" VALUES(578,'K-0000035-1',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'1A74E8F27EA988E9224A208B7547C16973CD34DFB9EA3D3E1799C35EE6BA7E5B',X'3BB39BF20EFE8F5D28B9D109A9EF5D5CD2AF20937C079BE81851A211F0822EF5');
INSERT INTO "journal" VALUES(579,'K-0000036-0',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'864B8CB727569028504F03B8AB68439ECEFA87E3FB6C319F6D9DB1CAEA3730EC',X'610EF7E76BA2818A12D20A638EE7D468988C485A4336B8F0E4B1F8B6587CA0E4');
INSERT INTO "journal" VALUES(580,'K-0000037-Y',2,'2026-11-23T07:30:54.284815Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','8258fa8e978d4d96b4dc8509b768716f','{}',NULL,X'061F8B6D42DBA38BF6C227862ED0CE15B1487746D59291C8BF7110F493F3F69E',X'5F1B3909331AC30F554E55252F256C327992A40A86BE0F76C6C8BDA83EF4B5D7');
INSERT INTO "journal" VALUES(581,'W-0000007-8',1,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','6e8ebc80bdbf43b88896aca320de5caf','{"kit":"A"}',NULL,X'',X'5FCDBB23062F4412A846C9843E838127BD602C34A64E6ECD28F7A2C75BD1BD86');
INSERT INTO "journal" VALUES(582,'K-0000032-7',3,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8"}',NULL,X'991A1BF56706044CB2BEF88BE533B072D5B6421361748277117F08FA223D3F43',X'60036BD5B2D89856C26BCE79A039E6D96ACBEF5E9CB5F32E28531A0704D5B8D8');
INSERT INTO "journal" VALUES(583,'K-0000034-3',3,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8"}',NULL,X'5A74092AE7A70B91FCC28B5E588FDF635B9A09A2BFFBC79DFE7573324EC25279',X'CC92574FEC6C7E48CC9D380D3DDD81712F7AC958E9178587CAA7F04517251BCA');
INSERT INTO "journal" VALUES(584,'K-0000036-0',3,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8"}',NULL,X'610EF7E76BA2818A12D20A638EE7D468988C485A4336B8F0E4B1F8B6587CA0E4',X'44B3889DB928C778F21C5AAE393915E5B928DF8EFB7E0DC856B4370D32B245F6');
INSERT INTO "journal" VALUES(585,'Z-0000015-H',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'AD99B021F77B065D04BFB74642E800F4760D047E733B71DBC0F46AB1B80809B5',X'C37CCDC5CB745FE28F305D06C431CC78108297B5646F6DF9BC94E2D7D76BC700');
INSERT INTO "journal" VALUES(586,'Z-0000005-L',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'49B6BA45349A451226C1484133AEF5F66A2F704C7702F231AE4E6553B69BAD70',X'CA427F89F03E389E3FBB2B35EF49A57CC509A1794B19E99245A07F87F2E0B883');
INSERT INTO "journal" VALUES(587,'Z-0000017-D',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'E1038ADEF6A3C57E12301D91A1666F076C641F70D847800A0ED5A15F305BBD18',X'171CE32D999253F92C171E02BDFD92FF963AE2CB075F01B3D0B6E12540CA40E8');
INSERT INTO "journal" VALUES(588,'Z-0000007-H',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'30BF015821C9F638F5E7FF5E98CAD1F860A8ADE5E164721AD029E9AF893579E8',X'973C99F3A2ADC0218765DF623D2D017E8B0BB80D1D03D2AF41A0D70E10B0292C');
INSERT INTO "journal" VALUES(589,'Z-0000013-L',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'1B4DFF3AAEC2E037E649F6AAC7669498340ADD6E54C435E17668262BF596652A',X'48025D8E4603E7C28CACA41DB84B0D0CC552382073F5EE3CBED42D09A739F06C');
INSERT INTO "journal" VALUES(590,'Z-0000003-P',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'437AEE5FB591D60EB43E7597B2926C0EF76D0A257275B698C97136FFEB218962',X'9943337632A15B359608A6F05254DC76F25491A8C20319BED43B5D843AD5EA05');
INSERT INTO "journal" VALUES(591,'Z-0000019-9',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'E5E88B9ABABA6BB6B106B99957043D6D843D80F4F240E90FC9412479FA4EA6AE',X'8E63CE30A51E0360DED7E323B4166FBD62A076DEBC19D3F536F32FBB5A6A5315');
INSERT INTO "journal" VALUES(592,'Z-0000009-D',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'58DB8398DAB3C4A5055EBBD816AA53D2AD0F7B3E58DE290261CE67FDA5D1D023',X'06B79A48FF07A81DA5DF6A2C4D200EDC83AD53A67112E1DA38DAEAE7EFBF5A84');
INSERT INTO "journal" VALUES(593,'Z-0000011-P',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'EC69E97B647A37FADBA2663D77AF6C750DBD608B3CE460911C2826D1B9513BCA',X'50913ED254E255E1B662BAA0F903E9DA08F7548A042D163F7BE8ECDB4D0792E8');
INSERT INTO "journal" VALUES(594,'Z-0000001-T',10,'2026-11-23T07:30:54.294705Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'6e8ebc80bdbf43b88896aca320de5caf','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'E5E9AC8124119687BDB09D5F182B1C852D12C6D6BFFA768029AD64985469600C',X'AB4E909D06DBF562BF48F7EF2ECC912704AA7BA99E85A7B18E042C68CEE01649');
INSERT INTO "journal" VALUES(595,'K-0000032-7',4,'2026-11-23T07:30:54.307810Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','5445eb8d88ad42f88cd25a7f0d0a4443','{"batch":"W-0000007-8"}',NULL,X'60036BD5B2D89856C26BCE79A039E6D96ACBEF5E9CB5F32E28531A0704D5B8D8',X'78A11BA9B7E73B054C8713494188531B0E935A0CD0A41BF374B8A20EC2A6F03D');
INSERT INTO "journal" VALUES(596,'K-0000034-3',4,'2026-11-23T07:30:54.307810Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','5445eb8d88ad42f88cd25a7f0d0a4443','{"batch":"W-0000007-8"}',NULL,X'CC92574FEC6C7E48CC9D380D3DDD81712F7AC958E9178587CAA7F04517251BCA',X'3F595A01B1E1BC998C90A6A62FC78B4CF3867C5564AC7E2E6BD0AB2222EF5D83');
INSERT INTO "journal" VALUES(597,'K-0000036-0',4,'2026-11-23T07:30:54.307810Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','5445eb8d88ad42f88cd25a7f0d0a4443','{"batch":"W-0000007-8"}',NULL,X'44B3889DB928C778F21C5AAE393915E5B928DF8EFB7E0DC856B4370D32B245F6',X'04C7424AE7296F591ECEB3245085472F75405EC8AE7C095D68B962D977DF428E');
INSERT INTO "journal" VALUES(598,'W-0000007-8',2,'2026-11-23T07:30:54.307810Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','5445eb8d88ad42f88cd25a7f0d0a4443','{"parcels":3}',NULL,X'5FCDBB23062F4412A846C9843E838127BD602C34A64E6ECD28F7A2C75BD1BD86',X'08DBDFE7CDE29A9D3F5FA0A1EBD2D640C98F301A830632C505E9DF855BC18F35');
INSERT INTO "journal" VALUES(599,'K-0000032-7',5,'2026-11-23T07:30:54.313294Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','43de0c3c72cf4f39ac522a869bc70c6a','{"batch":"W-0000007-8"}',NULL,X'78A11BA9B7E73B054C8713494188531B0E935A0CD0A41BF374B8A20EC2A6F03D',X'32382D3C4A1095ACE0E4394518542D1AD7BF44626314CB42D789C9326CD1F45C');
INSERT INTO "journal" VALUES(600,'K-0000034-3',5,'2026-11-23T07:30:54.313294Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','43de0c3c72cf4f39ac522a869bc70c6a','{"batch":"W-0000007-8"}',NULL,X'3F595A01B1E1BC998C90A6A62FC78B4CF3867C5564AC7E2E6BD0AB2222EF5D83',X'9F90B238A5997FB0C415AB475F52BC430E90087F77B1F7F3192BC3C9127A6552');
INSERT INTO "journal" VALUES(601,'K-0000036-0',5,'2026-11-23T07:30:54.313294Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','43de0c3c72cf4f39ac522a869bc70c6a','{"batch":"W-0000007-8"}',NULL,X'04C7424AE7296F591ECEB3245085472F75405EC8AE7C095D68B962D977DF428E',X'5D31EF26376602BBA60916961B067A53399C014B5DBF8A8A375C1B9524C111A9');
INSERT INTO "journal" VALUES(602,'Z-0000015-H',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'C37CCDC5CB745FE28F305D06C431CC78108297B5646F6DF9BC94E2D7D76BC700',X'03EB590C6BBBB15DEB0BCF07BEED94A46C5983428693563FB397CFD068C68B0F');
INSERT INTO "journal" VALUES(603,'Z-0000005-L',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'CA427F89F03E389E3FBB2B35EF49A57CC509A1794B19E99245A07F87F2E0B883',X'FE6C6423027F663F418CA865912F46490DD532BA5FDA494EA707911DB3CEA3E5');
INSERT INTO "journal" VALUES(604,'Z-0000017-D',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'171CE32D999253F92C171E02BDFD92FF963AE2CB075F01B3D0B6E12540CA40E8',X'845EC7A647EB7709178FC75014FEFA35BEC641FA797013AF919BCD68731E6197');
INSERT INTO "journal" VALUES(605,'Z-0000007-H',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'973C99F3A2ADC0218765DF623D2D017E8B0BB80D1D03D2AF41A0D70E10B0292C',X'3F66846C0DFF1594A24A4D96833CB2BE884CFE4BA94460A1F887F704FB88B11C');
INSERT INTO "journal" VALUES(606,'Z-0000013-L',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'48025D8E4603E7C28CACA41DB84B0D0CC552382073F5EE3CBED42D09A739F06C',X'41315D33FF00A14D20D19962D9BBC2B34054932833416204F8DB7DD883B4DB93');
INSERT INTO "journal" VALUES(607,'Z-0000003-P',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'9943337632A15B359608A6F05254DC76F25491A8C20319BED43B5D843AD5EA05',X'8343819950EDC99A349C704ED1B4FAB68D1BED5B1B2591104049320CF3DEF21B');
INSERT INTO "journal" VALUES(608,'Z-0000019-9',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'8E63CE30A51E0360DED7E323B4166FBD62A076DEBC19D3F536F32FBB5A6A5315',X'33C6BE49E505EDEDB86631D83B9BA5AB71DE6442554B73F27C42A10B5B5581B5');
INSERT INTO "journal" VALUES(609,'Z-0000009-D',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'06B79A48FF07A81DA5DF6A2C4D200EDC83AD53A67112E1DA38DAEAE7EFBF5A84',X'63854B506D7EE9B1ECC3656C9670A175C11E223469484DB77C4534898DA979D9');
INSERT INTO "journal" VALUES(610,'Z-0000011-P',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'50913ED254E255E1B662BAA0F903E9DA08F7548A042D163F7BE8ECDB4D0792E8',X'0CD10E749B105D096C502D9C18A6099B74C3D7060A93B21E8FBA935580C7509C');
INSERT INTO "journal" VALUES(611,'Z-0000001-T',11,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'73485708b3af42318dbd55102cb4cb99','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'AB4E909D06DBF562BF48F7EF2ECC912704AA7BA99E85A7B18E042C68CEE01649',X'A1D8C08F1A255610E00AA2B1B6BDFEE20F22F0FB145E5E9824587D7313687436');
INSERT INTO "journal" VALUES(612,'W-0000007-8',3,'2026-11-23T07:30:54.319819Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','73485708b3af42318dbd55102cb4cb99','{"parcels":3}',NULL,X'08DBDFE7CDE29A9D3F5FA0A1EBD2D640C98F301A830632C505E9DF855BC18F35',X'39F5FB07245BF6630486EED95822FE1A5D607F2D15483A687D295B0B016C2A3D');
INSERT INTO "journal" VALUES(613,'K-0000032-7',6,'2026-11-23T07:30:54.330488Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7bcc219cd997417e948359a76bba8ce3','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'32382D3C4A1095ACE0E4394518542D1AD7BF44626314CB42D789C9326CD1F45C',X'F94468D28757164E3A8D16A1A57E549D669D09C462BC472A89D208C2A50786BD');
INSERT INTO "journal" VALUES(614,'K-0000034-3',6,'2026-11-23T07:30:54.330488Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7bcc219cd997417e948359a76bba8ce3','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'9F90B238A5997FB0C415AB475F52BC430E90087F77B1F7F3192BC3C9127A6552',X'5354ED9E1E4D0A0B1D1E4F5531CA78F7F597FE95025EC6A71E626B684BF938E8');
INSERT INTO "journal" VALUES(615,'K-0000036-0',6,'2026-11-23T07:30:54.330488Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','7bcc219cd997417e948359a76bba8ce3','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'5D31EF26376602BBA60916961B067A53399C014B5DBF8A8A375C1B9524C111A9',X'6E11C594762F180A0A800E0042A54BFF6D86B4E33A9C6FFD1D246CDFC267D5FB');
INSERT INTO "journal" VALUES(616,'W-0000007-8',4,'2026-11-23T07:30:54.339359Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','562114aa7e4d4fa3a61e5d15edc1ec9d','{}',NULL,X'39F5FB07245BF6630486EED95822FE1A5D607F2D15483A687D295B0B016C2A3D',X'14F28D4E53AA53628DFA209415BFB1D777F32BF4449DEB843B9058CEE90453F1');
INSERT INTO "journal" VALUES(617,'K-0000032-7',7,'2026-11-23T07:30:54.343345Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','7ad3e873af254389badd8037c886bee5','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'F94468D28757164E3A8D16A1A57E549D669D09C462BC472A89D208C2A50786BD',X'8FAEA53632D1605A64E252DDDC81C81B2A1296AED6660250A68509DC921992D1');
INSERT INTO "journal" VALUES(618,'K-0000034-3',7,'2026-11-23T07:30:54.343345Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','7ad3e873af254389badd8037c886bee5','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'5354ED9E1E4D0A0B1D1E4F5531CA78F7F597FE95025EC6A71E626B684BF938E8',X'44F5635A2085F1AAB1687381E0B12AA46D135A302D3F71A10AA363F78A95E763');
INSERT INTO "journal" VALUES(619,'K-0000036-0',7,'2026-11-23T07:30:54.343345Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','7ad3e873af254389badd8037c886bee5','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'6E11C594762F180A0A800E0042A54BFF6D86B4E33A9C6FFD1D246CDFC267D5FB',X'904A905EA11203F11C9DD98A90E72D57DE9B7654DA78E0B9A04395D3840FD07F');
INSERT INTO "journal" VALUES(620,'W-0000008-6',1,'2026-11-23T07:30:54.347827Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','0e7e15d83fb2446ca29d5cd5121a6347','{"kit":"B"}',NULL,X'',X'29D5AED3EC4683DAA8A98732767B0C681D7BFB0066CAD5A8206B87623785DE1E');
INSERT INTO "journal" VALUES(621,'K-0000033-5',3,'2026-11-23T07:30:54.347827Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','0e7e15d83fb2446ca29d5cd5121a6347','{"batch":"W-0000008-6"}',NULL,X'090A4A1C506E79217EBDCD29C3E40FF6189772E21F6906C854EB116EDC7B2B4E',X'6533A81113A583B1F03FFA925FD9E91F78A410ADB50A0DF60671296E7869C3EA');
INSERT INTO "journal" VALUES(622,'K-0000035-1',3,'2026-11-23T07:30:54.347827Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','0e7e15d83fb2446ca29d5cd5121a6347','{"batch":"W-0000008-6"}',NULL,X'3BB39BF20EFE8F5D28B9D109A9EF5D5CD2AF20937C079BE81851A211F0822EF5',X'F8263BE0792CD8C0CE3B3F7533D403BE6B79BA55B5CF6469BCD79722A2FB0E1D');
INSERT INTO "journal" VALUES(623,'K-0000037-Y',3,'2026-11-23T07:30:54.347827Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','0e7e15d83fb2446ca29d5cd5121a6347','{"batch":"W-0000008-6"}',NULL,X'5F1B3909331AC30F554E55252F256C327992A40A86BE0F76C6C8BDA83EF4B5D7',X'F2DFEF18D4D3CF8DB587AB86E887F4995C5938A1043D5A5804D00C21801AD1BA');
INSERT INTO "journal" VALUES(624,'K-0000033-5',4,'2026-11-23T07:30:54.356201Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c9265cde9a414f198cc34cf1e14f04f8','{"batch":"W-0000008-6","services":"1"}',NULL,X'6533A81113A583B1F03FFA925FD9E91F78A410ADB50A0DF60671296E7869C3EA',X'84FB642580EEA1E43838F78B0366E64365233E631001E51A92055723DE483C92');
INSERT INTO "journal" VALUES(625,'K-0000035-1',4,'2026-11-23T07:30:54.356201Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c9265cde9a414f198cc34cf1e14f04f8','{"batch":"W-0000008-6","services":"1"}',NULL,X'F8263BE0792CD8C0CE3B3F7533D403BE6B79BA55B5CF6469BCD79722A2FB0E1D',X'8AD5CF05BEF8AF4AF4CE56C75268724285541FDDE74D0977A3C1EB89E11CE215');
INSERT INTO "journal" VALUES(626,'K-0000037-Y',4,'2026-11-23T07:30:54.356201Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c9265cde9a414f198cc34cf1e14f04f8','{"batch":"W-0000008-6","services":"1"}',NULL,X'F2DFEF18D4D3CF8DB587AB86E887F4995C5938A1043D5A5804D00C21801AD1BA',X'D12C2474735ABB8D1D4EFC048947DE96990B28A84C9D1EEDC2227CD7136084B0');
INSERT INTO "journal" VALUES(627,'W-0000008-6',2,'2026-11-23T07:30:54.356201Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','c9265cde9a414f198cc34cf1e14f04f8','{"parcels":3}',NULL,X'29D5AED3EC4683DAA8A98732767B0C681D7BFB0066CAD5A8206B87623785DE1E',X'5B1D9E1FD943BB7B9E6C29318DF41757B12A5263032355D46D78C162EFE3FF95');
INSERT INTO "journal" VALUES(628,'K-0000033-5',5,'2026-11-23T07:30:54.361470Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','ca6adaf0072b4300b31d87c01e5d0cd1','{"batch":"W-0000008-6"}',NULL,X'84FB642580EEA1E43838F78B0366E64365233E631001E51A92055723DE483C92',X'3E1B695949E02A0C7CA61A5204510EC09216BC0243D52B3A273B78158AA9F834');
INSERT INTO "journal" VALUES(629,'K-0000035-1',5,'2026-11-23T07:30:54.361470Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','ca6adaf0072b4300b31d87c01e5d0cd1','{"batch":"W-0000008-6"}',NULL,X'8AD5CF05BEF8AF4AF4CE56C75268724285541FDDE74D0977A3C1EB89E11CE215',X'1BECA582B71690138910F0285D79CB5DC7B20724CCC7F03299A202D801DD22B6');
INSERT INTO "journal" VALUES(630,'K-0000037-Y',5,'2026-11-23T07:30:54.361470Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','ca6adaf0072b4300b31d87c01e5d0cd1','{"batch":"W-0000008-6"}',NULL,X'D12C2474735ABB8D1D4EFC048947DE96990B28A84C9D1EEDC2227CD7136084B0',X'7ED3D516C24020060C06981960E4D5AF0FA239B45A9D138BC793F69C2E0E54C2');
INSERT INTO "journal" VALUES(631,'W-0000008-6',3,'2026-11-23T07:30:54.364867Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','db82a99e6ff84cb39547f98e79004331','{"parcels":3}',NULL,X'5B1D9E1FD943BB7B9E6C29318DF41757B12A5263032355D46D78C162EFE3FF95',X'E66FF36C9EE627F11C1B45650AEF3B380C4F691CF61F921BF03F90E5AF60508B');
INSERT INTO "journal" VALUES(632,'K-0000033-5',6,'2026-11-23T07:30:54.369250Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','81298b58d64d49cfb3a9b290a549363c','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'3E1B695949E02A0C7CA61A5204510EC09216BC0243D52B3A273B78158AA9F834',X'952C792948DE24C58AB9C67683B73D81D8588933DD3C182C886958A6720EE4A7');
INSERT INTO "journal" VALUES(633,'K-0000035-1',6,'2026-11-23T07:30:54.369250Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','81298b58d64d49cfb3a9b290a549363c','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'1BECA582B71690138910F0285D79CB5DC7B20724CCC7F03299A202D801DD22B6',X'5CA287DE2340E53CD1570FBD74921CDB1823C318678EF6886F1055E0F779A850');
INSERT INTO "journal" VALUES(634,'K-0000037-Y',6,'2026-11-23T07:30:54.369250Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','81298b58d64d49cfb3a9b290a549363c','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'7ED3D516C24020060C06981960E4D5AF0FA239B45A9D138BC793F69C2E0E54C2',X'C790663636C79BE5FA1041F303A9C07F98F1FDBF6790E889ADD67E535556A611');
INSERT INTO "journal" VALUES(635,'W-0000008-6',4,'2026-11-23T07:30:54.374644Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','4402c46ef7a64b04872f18f7ba0f038e','{}',NULL,X'E66FF36C9EE627F11C1B45650AEF3B380C4F691CF61F921BF03F90E5AF60508B',X'AC24065F831735302E2D6D23B45CD2A59B62347908A08B51D06EE19A9B8A2CAD');
INSERT INTO "journal" VALUES(636,'K-0000033-5',7,'2026-11-23T07:30:54.377686Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5c053f09ce604580a98368f1ca380291','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'952C792948DE24C58AB9C67683B73D81D8588933DD3C182C886958A6720EE4A7',X'7D4F01FB664B3037465012DD5307F65AE6CB5548D07044F309494C18B3BDD2E5');
INSERT INTO "journal" VALUES(637,'K-0000035-1',7,'2026-11-23T07:30:54.377686Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5c053f09ce604580a98368f1ca380291','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'5CA287DE2340E53CD1570FBD74921CDB1823C318678EF6886F1055E0F779A850',X'BE84FE4C3C88C5375D4C3E70191FC617F2469A4824E68BD4EC8FA0B96F768B6F');
INSERT INTO "journal" VALUES(638,'K-0000037-Y',7,'2026-11-23T07:30:54.377686Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5c053f09ce604580a98368f1ca380291','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'C790663636C79BE5FA1041F303A9C07F98F1FDBF6790E889ADD67E535556A611',X'A6523A8DABDD0EDCD41EF4B0AB393601948834C74417BEE1DC76D0BAAA3F3FB3');
INSERT INTO "journal" VALUES(639,'B-0000011-R',1,'2026-11-23T07:30:54.384116Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','7285c27d8e6b4c75b69e4762e1ae28b1','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'99813E690C8F854D8F13A744B0EB44BBEC5B12E70BDF0F758FDA958C3E0D5268');
INSERT INTO "journal" VALUES(640,'A-0000027-8',1,'2026-11-23T07:30:54.384116Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7285c27d8e6b4c75b69e4762e1ae28b1','{"batch":11,"programme":1,"row":2}',NULL,X'',X'2289E3F03B048040EDE5F433C057260F8B218C2A1A18903989F10DB3AC740FCC');
INSERT INTO "journal" VALUES(641,'A-0000028-6',1,'2026-11-23T07:30:54.384116Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7285c27d8e6b4c75b69e4762e1ae28b1','{"batch":11,"programme":1,"row":3}',NULL,X'',X'D9CB8CB9437995F5E4AE04BEA220F3ADD44A0023876287E32D0932DBE8B51054');
INSERT INTO "journal" VALUES(642,'A-0000029-4',1,'2026-11-23T07:30:54.384116Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7285c27d8e6b4c75b69e4762e1ae28b1','{"batch":11,"programme":1,"row":4}',NULL,X'',X'BB508816E38203E6F83DEC7ECA8CD1D6CC9557C47C26C8D5D515C476AA4CC833');
INSERT INTO "journal" VALUES(643,'A-0000030-I',1,'2026-11-23T07:30:54.384116Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','7285c27d8e6b4c75b69e4762e1ae28b1','{"batch":11,"programme":1,"row":5}',NULL,X'',X'389AC52C051CCBC7A0722324CE786E76261D44E0B8E814E9760C8F1E42188748');
INSERT INTO "journal" VALUES(644,'K-0000034-3',8,'2026-11-23T07:30:54.402289Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','3d7e2602679f423aa4a2456be2cb3fff','{"on":"2020-01-18"}',NULL,X'44F5635A2085F1AAB1687381E0B12AA46D135A302D3F71A10AA363F78A95E763',X'1A6E182D903B8929FF7FC232414885CAB3A4CF47B5360E24BB2287D7E98118DB');
INSERT INTO "journal" VALUES(645,'K-0000036-0',8,'2026-11-23T07:30:54.402289Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','3d7e2602679f423aa4a2456be2cb3fff','{"on":"2020-01-18"}',NULL,X'904A905EA11203F11C9DD98A90E72D57DE9B7654DA78E0B9A04395D3840FD07F',X'6938207BD8BE195C5BE160177F51E68F1D0A6B3BEF1C5092818AB208B49257BD');
INSERT INTO "journal" VALUES(646,'K-0000032-7',8,'2026-11-23T07:30:54.407359Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','c43744e6162040d0a2242b3092ab9498','{"on":"2020-01-19"}',NULL,X'8FAEA53632D1605A64E252DDDC81C81B2A1296AED6660250A68509DC921992D1',X'9A64082D54486660391B83716D3468A98A72DC7F2498CA95D31BF98D60408BA6');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',1,'2026-11-23T07:30:54.412206Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','2d09d07e81934f2a949fa148d9bada7f','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'4972280C3697AAB75A76F8CCD5E5704093B28D0674307118F5A48D908C31EB78',X'',X'5EF579D63F5FAAC3D5F68DC18053F373F097934BFFACFBE76060E98A3A023F73');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',2,'2026-11-23T07:30:54.419743Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','13692b8ad258468aa8b3bce70a2c84c2','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'FA5B992BA1DCA50916A1330BCF282576480022C24E92E80A298C7A81E57B2DEF',X'5EF579D63F5FAAC3D5F68DC18053F373F097934BFFACFBE76060E98A3A023F73',X'CBE6FFE7318B686F0582D241A92179942CCD65A7C8B6919D6CE72C91865233B0');
INSERT INTO "journal" VALUES(649,'Q-0000006-R',3,'2026-11-23T07:30:54.427968Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','0477603097a64fe28774eb93d3325137','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'CBE6FFE7318B686F0582D241A92179942CCD65A7C8B6919D6CE72C91865233B0',X'F885C936E19835AFA533836007BE54DEEBB8D28756A76C8625663E4934CA414E');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',4,'2026-11-23T07:30:54.434172Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','6662dbec977d43a8a36849bbc694634d','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'FEC324597211AED9699C71C44CFAD1EDA9476F6391C64E910E9000BA29684BA3',X'F885C936E19835AFA533836007BE54DEEBB8D28756A76C8625663E4934CA414E',X'BE3264DD19796FD8059F81AFC88D9D4EE4DEBAC15942615E8320AA0AB17C342B');
INSERT INTO "journal" VALUES(651,'A-0000023-G',2,'2026-11-23T07:30:54.438846Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','0035935accc84f88a0afbb070f6f5498','{"programme":1,"reasons":["size"]}',NULL,X'EA35A0F1BDCEEA436B461E80F9353FFE2070377029962FB2AD5322DEFDB665ED',X'849DA9D69EF74661FBDB8F89AB64B84AF7FD74CC61B5A336566B11D9BA7B5ABD');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',5,'2026-11-23T07:30:54.444651Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','221d4704313d4bb0a308b7f8e190d479','{"owner":"mai"}',NULL,X'BE3264DD19796FD8059F81AFC88D9D4EE4DEBAC15942615E8320AA0AB17C342B',X'0335150A3C1D00F48C42E896A5E4DCB282E7418F60BC291CF8886F6231F16E20');
INSERT INTO "journal" VALUES(653,'Q-0000006-R',6,'2026-11-23T07:30:54.447846Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','8bec805402624f178f175ee95a9fc811','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'926DB8730B0B7A8989BA8DB13C0D5847708B346653775AE8C125020CDAFCB574',X'0335150A3C1D00F48C42E896A5E4DCB282E7418F60BC291CF8886F6231F16E20',X'6ADC0EFB4A83006A540BE174094CC36A9931AFC82EDC9DE2070FA65A1D38E9BC');
INSERT INTO "journal" VALUES(654,'Q-0000006-R',7,'2026-11-23T07:30:54.453512Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','a99b457bfb34418db74bd2eda8434aa4','{"desk":"callcentre","owner":"cal"}',X'C2C678783CCC73CE4DE546BCB3A0242E59464063C4C28C3A1478114EECAF2D81',X'6ADC0EFB4A83006A540BE174094CC36A9931AFC82EDC9DE2070FA65A1D38E9BC',X'2B1C834567DD9C7CBD0C0A0FE32C2BADB7EE10847A1E5746205002A463B608BA');
INSERT INTO "journal" VALUES(655,'K-0000035-1',8,'2026-11-23T07:30:54.459259Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','c85a9aeca1404295be2b678f222ff6fe','{"on":"2020-01-18"}',NULL,X'BE84FE4C3C88C5375D4C3E70191FC617F2469A4824E68BD4EC8FA0B96F768B6F',X'7DFED8D31552F470658D161831C87A5BCB744761966F1C0977FD2EC37E445FD6');
INSERT INTO "journal" VALUES(656,'K-0000037-Y',8,'2026-11-23T07:30:54.459259Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','c85a9aeca1404295be2b678f222ff6fe','{"on":"2020-01-18"}',NULL,X'A6523A8DABDD0EDCD41EF4B0AB393601948834C74417BEE1DC76D0BAAA3F3FB3',X'6B1D4D28688CD37B112B495D3E832C2D44B260758E4BC1CAFDEA19060539DBB5');
INSERT INTO "journal" VALUES(657,'K-0000033-5',8,'2026-11-23T07:30:54.463353Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','194095f508474b5e9d1cfd593b9d6dab','{"on":"2020-01-19"}',NULL,X'7D4F01FB664B3037465012DD5307F65AE6CB5548D07044F309494C18B3BDD2E5',X'BCF8F829966C7FE3725E3176C0AB704C547FC07E77E97E51AF63B47292D51A6F');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',1,'2026-11-23T07:30:54.465517Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','cd962bc5cfd14e3ba5e120b093ae842e','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'777B30A94383E658E11CA696B4A46A007760B671FE9CB3034759A2A16A64B9AE',X'',X'CA63E5D3422C6F64D0E25F84B4AFCEF05CBB2281246ACFE0F3FD179860A94AC5');
INSERT INTO "journal" VALUES(659,'Q-0000007-P',2,'2026-11-23T07:30:54.465517Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','cd962bc5cfd14e3ba5e120b093ae842e','{"caller":"consumer"}',NULL,X'CA63E5D3422C6F64D0E25F84B4AFCEF05CBB2281246ACFE0F3FD179860A94AC5',X'55141685F079C996630E5E6CA8CB1D31B4DF485D9854A048B644E913EAA5A0E3');
INSERT INTO "journal" VALUES(660,'Q-0000007-P',3,'2026-11-23T07:30:54.465517Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','cd962bc5cfd14e3ba5e120b093ae842e','{"category":"points","faq":"shop-list"}',X'866E36138D3F29D9B143600520C207D348C7230210DAC4DB2EFC413801118482',X'55141685F079C996630E5E6CA8CB1D31B4DF485D9854A048B644E913EAA5A0E3',X'DFD3EC76DD3E405D7AB049693B24EE619B194D90D65162C229631C82BC5E15C6');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',1,'2026-11-23T07:30:54.467702Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','3e8c857d08eb4d3ca0a86538e6fb1b88','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'1964163F64EE8CE779EAC48D87161CBE884738394E62275EB20F282C98F93112',X'',X'A11898E4DCBCA83E0EBA3BC8C5E5877F0A769F945AD07047DAE584C33E97D357');
INSERT INTO "journal" VALUES(662,'Q-0000008-N',2,'2026-11-23T07:30:54.470356Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','0d41c557fa0d4c429e3b43e0fca47141','{"caller":"press"}',X'1390BDB1134FED0F860CD97C2A6EF7B137426176F46384E15BDDEB4AD8478F87',X'A11898E4DCBCA83E0EBA3BC8C5E5877F0A769F945AD07047DAE584C33E97D357',X'51C7F5470043566A2A782765096179B90F1F371B3D9874BBCAEC05459C4FB3BE');
INSERT INTO "journal" VALUES(663,'Q-0000008-N',3,'2026-11-23T07:30:54.473591Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','381d293e69ca466caacee71512c65db9','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'6FEDB9EA536A878F79C03F1DD5B3E74B1425E80CA3BE4FDC6AA44231392DF8AA',X'51C7F5470043566A2A782765096179B90F1F371B3D9874BBCAEC05459C4FB3BE',X'465BEF48F04F1C0A95A97C8B38F79BD49BDF0A49C469F46EEDF56B63322B8703');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',1,'2026-11-23T07:30:54.476782Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','b4dc9b0ac85949579598d20a41cd30e6','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'0DB851198EAAF7BD08FD47A23FA8201EB0353535278D0C37433F21F713F77B44',X'',X'35AE64951EE1A3AF7C150BFCE52F775773F6E948793CB10ADE34CDC4BC2C441F');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',2,'2026-11-23T07:30:54.479281Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','ceb170633ef64b6f9a3e6ae7811cf27a','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'8E4CCB5E80340783D25619410F579D3EEDAB5851CE8B40169934642A4D5FE1AE',X'35AE64951EE1A3AF7C150BFCE52F775773F6E948793CB10ADE34CDC4BC2C441F',X'C3C8EBE802959D8AA61ACE7D3EB648F676BC41A33B78CA267F361D1842BBA7D6');
INSERT INTO "journal" VALUES(666,'Q-0000009-L',3,'2026-11-23T07:30:54.482832Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','851f308d37b543ceb02efa89ac3cb235','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'C3C8EBE802959D8AA61ACE7D3EB648F676BC41A33B78CA267F361D1842BBA7D6',X'C1BDEE6D2C3700C40D99594224D2B93A4286C0200B7C20ED7292CAF2E94748C5');
INSERT INTO "journal" VALUES(667,'Q-0000009-L',4,'2026-11-23T07:30:54.487179Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','54f06c162d504874b874a49e7385a70e','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'5108AC4159EF779C7F3869C1520BDA7F4ADD40799102ACD0B7FDEA67D0D45DA2',X'C1BDEE6D2C3700C40D99594224D2B93A4286C0200B7C20ED7292CAF2E94748C5',X'75A6DFEFAC75AC5428164B80B20036DA2BA60A37548C9E3927E80273410B930C');
INSERT INTO "journal" VALUES(668,'cutoff:2020-02-01',1,'2026-11-23T07:30:54.496465Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'4428A426EADE6ACDC9D58467C1897604BA71769C0AC4461FDB6640D83BFBDD6F');
INSERT INTO "journal" VALUES(669,'A-0000020-M',3,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','06612fdce47d4a66aac0bb83e2d955f6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'7BAD35AA2F4C1EC22614B20A4933480E651FA5012646B6E541EE7904E40D391D',X'2D53997AC2E576737422BBBBA51643915AC87C366BFA1C368C6DD7A7B85FF369');
INSERT INTO "journal" VALUES(670,'A-0000021-K',4,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','06612fdce47d4a66aac0bb83e2d955f6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'B1758CD538C78D8E5F84A6B9674EB7E0D541F2203721794DF1DEF6DA2E105DB8',X'F03EA89F311387944EDFEF3545943B00BFF43FC2E48C15F587ABCC9D38A0BE0C');
INSERT INTO "journal" VALUES(671,'A-0000022-I',3,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','06612fdce47d4a66aac0bb83e2d955f6','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'9850F9DD13CB70641DDE6BDEA4AE16C5D7D84E63503995DFC421B2212C76C958',X'B381F209F9BC00FE6709EA86681511EC8C25DFCB9128A0959DB01CAF7C71A53C');
INSERT INTO "journal" VALUES(672,'K-0000038-W',1,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','06612fdce47d4a66aac0bb83e2d955f6','{"because":"services","kit":"B"}',NULL,X'',X'EE60C56923AB36CDF8C82569933E5B954A3D9423718EB99CC4AE396A81D549E3');
INSERT INTO "journal" VALUES(673,'K-0000039-U',1,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','06612fdce47d4a66aac0bb83e2d955f6','{"kit":"A"}',NULL,X'',X'53896F3987BA821A6280FD633C36FA92005E87BDCEAF52D223304FCA27BAE610');
INSERT INTO "journal" VALUES(674,'K-0000040-7',1,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','06612fdce47d4a66aac0bb83e2d955f6','{"kit":"B"}',NULL,X'',X'B7557BD1569F371EFFBF998C1889874FF13A7E006368DE8283727FE66A7EDCEF');
INSERT INTO "journal" VALUES(675,'K-0000041-5',1,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','06612fdce47d4a66aac0bb83e2d955f6','{"kit":"A"}',NULL,X'',X'EF89DED272EEEAE5F6D9834A475AD8D1C604C6191B31624B1DC742489FF42B03');
INSERT INTO "journal" VALUES(676,'K-0000042-3',1,'2026-11-23T07:30:54.498113Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','06612fdce47d4a66aac0bb83e2d955f6','{"kit":"B"}',NULL,X'',X'B798845AD0B71AC8275F0139ECF0B8B9A5B88F323241BF80C1F6EEF6B2F5FE2A');
INSERT INTO "journal" VALUES(677,'cutoff:2020-02-01',2,'2026-11-23T07:30:54.509637Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','49c315f3a6e742a1a80db3618d5ae7be','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'4428A426EADE6ACDC9D58467C1897604BA71769C0AC4461FDB6640D83BFBDD6F',X'6420DC9B0383FF04B1FAFD30A5384CE0A5B1A0D3BFBDD3CB0CC080541049DDF3');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',1,'2026-11-23T07:30:54.516799Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','6a934f365cf84e5e83fa19fb24ff3fd6','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'F52D847028C8BEC69C54041ADBB84E0D9EB80D77C3D6B4990B84F32EED68C321',X'',X'98714706CDC8E0C97BB12807A94809143557532EBAD74CAE35ABB7D2158F6B39');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',2,'2026-11-23T07:30:54.519651Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','5e0edb668e20474280a8b1a5ed6bc5ff','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'7FD13B202EE411E3EAD8DC080A2CDCA5E22495499384A1409EDDFEAB49AD38DE',X'98714706CDC8E0C97BB12807A94809143557532EBAD74CAE35ABB7D2158F6B39',X'C71FB202CC5E93E5ED3F5320E163C92345910744E553487DF52D0FBB1FB2DD45');
INSERT INTO "journal" VALUES(680,'Q-0000010-X',3,'2026-11-23T07:30:54.525519Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','2ea75ca52e4b4accbd7cb6146c45b3aa','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'C71FB202CC5E93E5ED3F5320E163C92345910744E553487DF52D0FBB1FB2DD45',X'040A11D0438D35CED9C2FCE5E0E85D19E534DD85566ABC628BFD9C5D0EE53689');
INSERT INTO "journal" VALUES(681,'Q-0000010-X',4,'2026-11-23T07:30:54.532202Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','90c7480713a64c4680e84baa9151a02c','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'650A2AB85C013661DA92B789FC885E95594C4E3F48527705AEF718EDDC0AEEFD',X'040A11D0438D35CED9C2FCE5E0E85D19E534DD85566ABC628BFD9C5D0EE53689',X'1CC9935A6CCED911B8EF88736CF79D92A55E93B5F9C373BB1F0FB75E285A29DE');
INSERT INTO "journal" VALUES(682,'K-0000039-U',2,'2026-11-23T07:30:54.547535Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','51376954e32d40569a380f82ef6ab7a0','{}',NULL,X'53896F3987BA821A6280FD633C36FA92005E87BDCEAF52D223304FCA27BAE610',X'75729C8E32C22630407987C60713EDDDC107EAD7BDA79444C83A9497ACCB1772');
INSERT INTO "journal" VALUES(683,'K-0000040-7',2,'2026-11-23T07:30:54.547535Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','51376954e32d40569a380f82ef6ab7a0','{}',NULL,X'B7557BD1569F371EFFBF998C1889874FF13A7E006368DE8283727FE66A7EDCEF',X'CCDBDF2675C9677964D46EFB7795962F201BD7D6541E74DAA8982032C6046AAE');
INSERT INTO "journal" VALUES(684,'K-0000041-5',2,'2026-11-23T07:30:54.547535Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','51376954e32d40569a380f82ef6ab7a0','{}',NULL,X'EF89DED272EEEAE5F6D9834A475AD8D1C604C6191B31624B1DC742489FF42B03',X'8920AE83CAFB91C25FC23244D1D6D681BCD0D6AFF9871A052AFC2827173153BC');
INSERT INTO "journal" VALUES(685,'K-0000042-3',2,'2026-11-23T07:30:54.547535Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','51376954e32d40569a380f82ef6ab7a0','{}',NULL,X'B798845AD0B71AC8275F0139ECF0B8B9A5B88F323241BF80C1F6EEF6B2F5FE2A',X'DFBF8E09680483F6CE099D04AD3912D2AA35AEA9463F374054DFEEF8623D3ABE');
INSERT INTO "journal" VALUES(686,'W-0000009-4',1,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','1d8462d1be264a439800eca3e126c113','{"kit":"A"}',NULL,X'',X'ED4192B09ABF10E2EA785869C935B0705D13EE3425F317AB2A953FD1FA5CFE85');
INSERT INTO "journal" VALUES(687,'K-0000039-U',3,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4"}',NULL,X'75729C8E32C22630407987C60713EDDDC107EAD7BDA79444C83A9497ACCB1772',X'9DA0E69109961981159A83F3ADCCDC671DEB44A89C1539EE5792BD05DFF0A712');
INSERT INTO "journal" VALUES(688,'K-0000041-5',3,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4"}',NULL,X'8920AE83CAFB91C25FC23244D1D6D681BCD0D6AFF9871A052AFC2827173153BC',X'8BF16D95AE31349DE31B916A7EB43E205322DA8BED5EC3315F3526065B7D21A2');
INSERT INTO "journal" VALUES(689,'Z-0000015-H',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'03EB590C6BBBB15DEB0BCF07BEED94A46C5983428693563FB397CFD068C68B0F',X'1BB4EA3D6D382F75FCF6F57CD16131FBBB9DD04AC7B773D1CA3195C1462D0A92');
INSERT INTO "journal" VALUES(690,'Z-0000005-L',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'FE6C6423027F663F418CA865912F46490DD532BA5FDA494EA707911DB3CEA3E5',X'D74F028E687065B5EE1F49456529D02A07DBBBAA5045E0B3930D2896DF74F897');
INSERT INTO "journal" VALUES(691,'Z-0000017-D',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'845EC7A647EB7709178FC75014FEFA35BEC641FA797013AF919BCD68731E6197',X'9042FDC0202833A13F5DAA25EDBC33E04C774A413C02ED7D13D6110EA555DCD3');
INSERT INTO "journal" VALUES(692,'Z-0000007-H',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'3F66846C0DFF1594A24A4D96833CB2BE884CFE4BA94460A1F887F704FB88B11C',X'0E0FFD542BF31174DF24200EF850B8AF63034D0131E6F0848AE118C22ECAF2AF');
INSERT INTO "journal" VALUES(693,'Z-0000013-L',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'41315D33FF00A14D20D19962D9BBC2B34054932833416204F8DB7DD883B4DB93',X'41DE735E7CE103DEDEFE40E31B408FC81C36565B19CD419AE67F197031135C54');
INSERT INTO "journal" VALUES(694,'Z-0000003-P',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'8343819950EDC99A349C704ED1B4FAB68D1BED5B1B2591104049320CF3DEF21B',X'83A907E01283E129858E4DE4CD05148DC95E11AE32EE57B994E287489EE8F5AB');
INSERT INTO "journal" VALUES(695,'Z-0000019-9',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'33C6BE49E505EDEDB86631D83B9BA5AB71DE6442554B73F27C42A10B5B5581B5',X'BD1408AF703AC61106D586345EC94F7BABB243D7643EB8FEDC75CF4DBDEB5122');
INSERT INTO "journal" VALUES(696,'Z-0000009-D',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'63854B506D7EE9B1ECC3656C9670A175C11E223469484DB77C4534898DA979D9',X'2A1AF06E14E53FEED0B6576FCFBA03B554D85ADEF685A9F54EBE02308DF1012A');
INSERT INTO "journal" VALUES(697,'Z-0000011-P',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'0CD10E749B105D096C502D9C18A6099B74C3D7060A93B21E8FBA935580C7509C',X'B38B85C11885BC0C3B0AE080595AD7CA0D98167E5C3AA5B32F1D376AB1B656A8');
INSERT INTO "journal" VALUES(698,'Z-0000001-T',12,'2026-11-23T07:30:54.568012Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'1d8462d1be264a439800eca3e126c113','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'A1D8C08F1A255610E00AA2B1B6BDFEE20F22F0FB145E5E9824587D7313687436',X'0920CAAA7ED050EBF00E1C5F30EE7CB5F868CD98416BDA6EA36308DED07ABC16');
INSERT INTO "journal" VALUES(699,'K-0000039-U',4,'2026-11-23T07:30:54.586234Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','f83b9e29b01b4d71938066608cf0e2d9','{"batch":"W-0000009-4"}',NULL,X'9DA0E69109961981159A83F3ADCCDC671DEB44A89C1539EE5792BD05DFF0A712',X'9D4B4EA94B15090E269C2B8489B6096B10F4C2C5FC3D91D9ECAC950F5B525029');
INSERT INTO "journal" VALUES(700,'K-0000041-5',4,'2026-11-23T07:30:54.586234Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','f83b9e29b01b4d71938066608cf0e2d9','{"batch":"W-0000009-4"}',NULL,X'8BF16D95AE31349DE31B916A7EB43E205322DA8BED5EC3315F3526065B7D21A2',X'5ABC3116433E7301DD5C0DBF4063A7409E11D5F45C67B2D6DD84B5BC6D83CA4A');
INSERT INTO "journal" VALUES(701,'W-0000009-4',2,'2026-11-23T07:30:54.586234Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','f83b9e29b01b4d71938066608cf0e2d9','{"parcels":2}',NULL,X'ED4192B09ABF10E2EA785869C935B0705D13EE3425F317AB2A953FD1FA5CFE85',X'A4CD54A68E152AC3317DA47C6F5474736EBD33522CFBD62BB66353C8D8544A1E');
INSERT INTO "journal" VALUES(702,'K-0000039-U',5,'2026-11-23T07:30:54.593988Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','e5a3e8950cb341e7865fa877181dae86','{"batch":"W-0000009-4"}',NULL,X'9D4B4EA94B15090E269C2B8489B6096B10F4C2C5FC3D91D9ECAC950F5B525029',X'969B5C40D7BAFB3B3EF80332056426039CC5C574B88F76F1826CA9064ED76ED9');
INSERT INTO "journal" VALUES(703,'K-0000041-5',5,'2026-11-23T07:30:54.593988Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','e5a3e8950cb341e7865fa877181dae86','{"batch":"W-0000009-4"}',NULL,X'5ABC3116433E7301DD5C0DBF4063A7409E11D5F45C67B2D6DD84B5BC6D83CA4A',X'AA96FB996C1ED3E50AABCD73478152FF96F207F9B716B8BB92B680658C245F8D');
INSERT INTO "journal" VALUES(704,'Z-0000015-H',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'1BB4EA3D6D382F75FCF6F57CD16131FBBB9DD04AC7B773D1CA3195C1462D0A92',X'1CCFB67FC3CDBB389E2A15AC339539EE7250F70BA3019113175B7C87CDFD51F1');
INSERT INTO "journal" VALUES(705,'Z-0000005-L',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'D74F028E687065B5EE1F49456529D02A07DBBBAA5045E0B3930D2896DF74F897',X'2BCC23C5898BFEB68EEAE54FDA1FA7AAB73244FB6FC897EB2C9E06C899CD472C');
INSERT INTO "journal" VALUES(706,'Z-0000017-D',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'9042FDC0202833A13F5DAA25EDBC33E04C774A413C02ED7D13D6110EA555DCD3',X'AB582CEC8C6FCD7B15549D1B4F7EFE51D1303CA1C2AC8776A221C4AF7C7CE0BF');
INSERT INTO "journal" VALUES(707,'Z-0000007-H',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'0E0FFD542BF31174DF24200EF850B8AF63034D0131E6F0848AE118C22ECAF2AF',X'F207187FFB287BA400CC38AC00B661AB366B647EC42014DFCB46E64464A69B10');
INSERT INTO "journal" VALUES(708,'Z-0000013-L',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'41DE735E7CE103DEDEFE40E31B408FC81C36565B19CD419AE67F197031135C54',X'1D0DE509788815F3FCA83B3EA1ED0F863D5C0058033B95A619662CE474D7D5FC');
INSERT INTO "journal" VALUES(709,'Z-0000003-P',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'83A907E01283E129858E4DE4CD05148DC95E11AE32EE57B994E287489EE8F5AB',X'502E037A60A54C33B86CDBE1E610C7F06238EA3ED2113020EF9596A57DCD0205');
INSERT INTO "journal" VALUES(710,'Z-0000019-9',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'BD1408AF703AC61106D586345EC94F7BABB243D7643EB8FEDC75CF4DBDEB5122',X'2A2281AC00EB45C944695A791C250C48B441883447A4863DF1E5BA7E385E608D');
INSERT INTO "journal" VALUES(711,'Z-0000009-D',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'2A1AF06E14E53FEED0B6576FCFBA03B554D85ADEF685A9F54EBE02308DF1012A',X'ADCD664083CEC1C0E1AB9E61EE9B7251C8CBF94DC28E1DB3CFB419F16A79D291');
INSERT INTO "journal" VALUES(712,'Z-0000011-P',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'B38B85C11885BC0C3B0AE080595AD7CA0D98167E5C3AA5B32F1D376AB1B656A8',X'C0A3CF0C48720C725564E82C9AE5FAF4C692A8FEEAE7467FE9D28CDCA24F80BB');
INSERT INTO "journal" VALUES(713,'Z-0000001-T',13,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'54cfa8e9b8f7423992e3484c52028a11','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'0920CAAA7ED050EBF00E1C5F30EE7CB5F868CD98416BDA6EA36308DED07ABC16',X'E04070BE1E4A4E1A8185EED8E7855359FB0119858B29C297D381F6EA878B0CB0');
INSERT INTO "journal" VALUES(714,'W-0000009-4',3,'2026-11-23T07:30:54.601417Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','54cfa8e9b8f7423992e3484c52028a11','{"parcels":2}',NULL,X'A4CD54A68E152AC3317DA47C6F5474736EBD33522CFBD62BB66353C8D8544A1E',X'2040BAE5D0E8281DCF41FEDAA5CB7295A4ED1516B9FFF91833AD8E7182CC4B24');
INSERT INTO "journal" VALUES(715,'K-0000039-U',6,'2026-11-23T07:30:54.611616Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','ef26a0899faf485d85680faae660f88a','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'969B5C40D7BAFB3B3EF80332056426039CC5C574B88F76F1826CA9064ED76ED9',X'9D9C310427DE81E732E9B412E980E97CCA6C5ADE8AFFB0A49F526887B233F410');
INSERT INTO "journal" VALUES(716,'K-0000041-5',6,'2026-11-23T07:30:54.611616Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','ef26a0899faf485d85680faae660f88a','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'AA96FB996C1ED3E50AABCD73478152FF96F207F9B716B8BB92B680658C245F8D',X'F35FBBD261CDA2EF7D89F0CA0083AB23CA66B9556833777435A2D70DE23B9DF2');
INSERT INTO "journal" VALUES(717,'W-0000009-4',4,'2026-11-23T07:30:54.618805Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','4428e4823d8b48f39f5d41ac54da5150','{}',NULL,X'2040BAE5D0E8281DCF41FEDAA5CB7295A4ED1516B9FFF91833AD8E7182CC4B24',X'1CD1C8B1C3F967B06DB0840598283336472DBDD3303A38084D8BC2962C5E6DC7');
INSERT INTO "journal" VALUES(718,'K-0000039-U',7,'2026-11-23T07:30:54.622753Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','ca546b4ce91f4ddc9adcb68964ddf0b9','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'9D9C310427DE81E732E9B412E980E97CCA6C5ADE8AFFB0A49F526887B233F410',X'509F8153EEAC91B3509ABC917A6DC3E2B5C2FE1FBE0375A410CFFB93B30E6D7C');
INSERT INTO "journal" VALUES(719,'K-0000041-5',7,'2026-11-23T07:30:54.622753Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','ca546b4ce91f4ddc9adcb68964ddf0b9','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'F35FBBD261CDA2EF7D89F0CA0083AB23CA66B9556833777435A2D70DE23B9DF2',X'F8FE1C5BDCEC8F95675DF0167C6929FE5E312810D78F3E33AE755536EA1BF70D');
INSERT INTO "journal" VALUES(720,'W-0000010-I',1,'2026-11-23T07:30:54.625826Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','25421a3cf6844368b0b197896b93e693','{"kit":"B"}',NULL,X'',X'13BE4C412778C58188F1B9B59E38792FF4A1B10A3C8A773F1880A145A5C73A81');
INSERT INTO "journal" VALUES(721,'K-0000040-7',3,'2026-11-23T07:30:54.625826Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','25421a3cf6844368b0b197896b93e693','{"batch":"W-0000010-I"}',NULL,X'CCDBDF2675C9677964D46EFB7795962F201BD7D6541E74DAA8982032C6046AAE',X'4103A592363D26E649E3433F5D242F375CFBDA6F585CEF75926DF4D8AB73E296');
INSERT INTO "journal" VALUES(722,'K-0000042-3',3,'2026-11-23T07:30:54.625826Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','25421a3cf6844368b0b197896b93e693','{"batch":"W-0000010-I"}',NULL,X'DFBF8E09680483F6CE099D04AD3912D2AA35AEA9463F374054DFEEF8623D3ABE',X'9AF657A89CB660A416CF9AC2652F42A0D45C1EE17DFDBA3BB7038D34D1F2C9DB');
INSERT INTO "journal" VALUES(723,'K-0000040-7',4,'2026-11-23T07:30:54.637828Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','7785eee9567a4e7496de35740762985b','{"batch":"W-0000010-I","services":"1"}',NULL,X'4103A592363D26E649E3433F5D242F375CFBDA6F585CEF75926DF4D8AB73E296',X'3AF069D5B67565A10B65F8815FEFCA16EE5AFED2883976DC675DBD6D1182AFE9');
INSERT INTO "journal" VALUES(724,'K-0000042-3',4,'2026-11-23T07:30:54.637828Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','7785eee9567a4e7496de35740762985b','{"batch":"W-0000010-I","services":"1"}',NULL,X'9AF657A89CB660A416CF9AC2652F42A0D45C1EE17DFDBA3BB7038D34D1F2C9DB',X'55E5383383651D74A43B5B76C095E040DAC730928D5A79D6298013855AD6F1FA');
INSERT INTO "journal" VALUES(725,'W-0000010-I',2,'2026-11-23T07:30:54.637828Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','7785eee9567a4e7496de35740762985b','{"parcels":2}',NULL,X'13BE4C412778C58188F1B9B59E38792FF4A1B10A3C8A773F1880A145A5C73A81',X'9739394E268C41461FE807A4FB47CA0460A23984647F262992FCE7410C28D48B');
INSERT INTO "journal" VALUES(726,'K-0000040-7',5,'2026-11-23T07:30:54.645445Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','d3d0c38449cf4034861f823adede78d3','{"batch":"W-0000010-I"}',NULL,X'3AF069D5B67565A10B65F8815FEFCA16EE5AFED2883976DC675DBD6D1182AFE9',X'02739764D3A3C5BAEBCE1593794DA368C8E5BAF725A3312B3A7F395AF149316F');
INSERT INTO "journal" VALUES(727,'B-0000012-P',1,'2026-11-23T07:30:54.652241Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','6896bfcc4dff41a9b00c898ae99e0330','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'A8600D39D08CC2137A9D4AD246AA38A54EA08DA9F3ECEFC632670DBC0489F2DB');
INSERT INTO "journal" VALUES(728,'A-0000031-G',1,'2026-11-23T07:30:54.652241Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','6896bfcc4dff41a9b00c898ae99e0330','{"batch":12,"programme":1,"row":2}',NULL,X'',X'EE9BC547ED01E4B595C101C7C2053C341EE8930A3DDB25044047015F6D4679A8');
INSERT INTO "journal" VALUES(729,'A-0000032-E',1,'2026-11-23T07:30:54.652241Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','6896bfcc4dff41a9b00c898ae99e0330','{"batch":12,"programme":1,"row":3}',NULL,X'',X'6B4468FEE46541322F9B678451654DD2FFD73ACF61663C44CE8B58B4E4C141EB');
INSERT INTO "journal" VALUES(730,'A-0000033-C',1,'2026-11-23T07:30:54.652241Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','6896bfcc4dff41a9b00c898ae99e0330','{"batch":12,"programme":1,"row":4}',NULL,X'',X'BAB51160280C7B8183CD442D8C59DB1A68D1F9E2C12EAF897EEB029240C34EAC');
INSERT INTO "journal" VALUES(731,'A-0000034-A',1,'2026-11-23T07:30:54.652241Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','6896bfcc4dff41a9b00c898ae99e0330','{"batch":12,"programme":1,"row":5}',NULL,X'',X'A3EE9E75111E1B47AE5C904824B3D48CB960F3A10E69DC317580390DA577F1F9');
INSERT INTO "journal" VALUES(732,'cutoff:2020-02-11',1,'2026-11-23T07:30:54.674613Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'FD9A0D6282F1B975B26C7CE778FD3BAEF58931A12BE538E02F7E41F7BC1E742A');
INSERT INTO "journal" VALUES(733,'A-0000025-C',3,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','28e76f1de1484b3e90296cc28e4d54c7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'D99F202906F80F47E2456B3392F7089BA7A48F7409AB054C21A9DB2493FE1183',X'B53C9D9D8A2B8B85FD511C5768E1AD084023041483CA022DE1B398190C8A58BD');
INSERT INTO "journal" VALUES(734,'A-0000026-A',3,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','28e76f1de1484b3e90296cc28e4d54c7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'B63FE12801E7A54955014CC67F9E2D8A848AFEA422C299C080CD0F48268311D5',X'4816AD62C338CF7D8DE0D9BA0E9F817E75A3905963FA387A360359FDB83CA6B9');
INSERT INTO "journal" VALUES(735,'K-0000043-1',1,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','28e76f1de1484b3e90296cc28e4d54c7','{"kit":"A"}',NULL,X'',X'7A8AC179CCD80F62D012830598DCDFE7824B67BB6E4DA14F88434E614C3D70C7');
INSERT INTO "journal" VALUES(736,'K-0000044-0',1,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','28e76f1de1484b3e90296cc28e4d54c7','{"kit":"B"}',NULL,X'',X'90E85F2ED5E15154D56C7D9DD4DA2983AA2D3BF33381F421A441664F10182F22');
INSERT INTO "journal" VALUES(737,'K-0000045-Y',1,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','28e76f1de1484b3e90296cc28e4d54c7','{"kit":"A"}',NULL,X'',X'09FBFC6B09332AB788535FACFF2DE036B9AC009847D453FF8F100316C40229EC');
INSERT INTO "journal" VALUES(738,'K-0000046-W',1,'2026-11-23T07:30:54.676576Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','28e76f1de1484b3e90296cc28e4d54c7','{"kit":"B"}',NULL,X'',X'927415D0EF5D052EEE1C44299D525182E5B66A95E4F861E02E5D7363AB54A025');
INSERT INTO "journal" VALUES(739,'cutoff:2020-02-11',2,'2026-11-23T07:30:54.689429Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','70beaa42ae9447e8835dc68ad58b1370','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'FD9A0D6282F1B975B26C7CE778FD3BAEF58931A12BE538E02F7E41F7BC1E742A',X'931833FD37B7F42699A74600B27AEC2A51DE15ADC91CB41E8442038C7C3C28AB');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',1,'2026-11-23T07:30:54.696743Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','4dfa41dbaee34730a6cd99f42730ff0f','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'2F0323766DF5E177A0F7B5DE8013736CB606A6EDB5A5F70CFC3354C83D7ED041',X'',X'B8F4486DB3FBBD580D4A6B8A639038526F8239AFEBDC9C642DC8151EDA59788E');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',2,'2026-11-23T07:30:54.700229Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','0c2b55a398d2450781cc0e8bfa8b81c6','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'C51F5A2F76F06F4F2A3E2B4686560CB62129F516311D2EF4D4E2CE17A3BA0607',X'B8F4486DB3FBBD580D4A6B8A639038526F8239AFEBDC9C642DC8151EDA59788E',X'6258D1F68102B0FA9BC77AC47216D1C3244DCE87B19311C81A8478F648161454');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',3,'2026-11-23T07:30:54.705346Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','1c6f281c1bed4c52ae4a110706fefbdb','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'6258D1F68102B0FA9BC77AC47216D1C3244DCE87B19311C81A8478F648161454',X'882D1290E104D94B62F78C991C3380E2FA7BC58FA7246B9BBFAA09F676F18798');
INSERT INTO "journal" VALUES(743,'Q-0000011-V',4,'2026-11-23T07:30:54.711562Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','f1477bbe9c014095a98ce4a7416df5ec','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'22C5456DBCB89E2E39EF640450C9C375DB84BD5520141EA06C9AAE52BF5C465C',X'882D1290E104D94B62F78C991C3380E2FA7BC58FA7246B9BBFAA09F676F18798',X'064D8347864ADD9A94299C5BB922199BC7CD0C4E48A1E2142A6ACDA2E458E8F2');
INSERT INTO "journal" VALUES(744,'Q-0000011-V',5,'2026-11-23T07:30:54.716459Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','d08bec7cf3ac45b78e12473ef78e25bd','{"owner":"mio"}',NULL,X'064D8347864ADD9A94299C5BB922199BC7CD0C4E48A1E2142A6ACDA2E458E8F2',X'E510D5291C5E30D0AF28E1833818D3F55C2543EF99A979505119D8B84485F27B');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',1,'2026-11-23T07:30:54.721114Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','6bc990a5b9d04cd5a20960a02c7f6a08','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'417CC0AC89548A27555213BDE58A8F78587F1B334D10426ADB5B0221A78BC478',X'',X'00351138C60E11914FF4D3F8DF2FEBC43FB88C5AC8D7064DED5954BF752F03D2');
INSERT INTO "journal" VALUES(746,'Q-0000012-T',2,'2026-11-23T07:30:54.724632Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','b7287909a34c4b4ea6c9102ab58a30a0','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'9D71B5AACAC315B51207D05F314D7A3A3E189BAD8CF23D683C4BC6622BC8EB13',X'00351138C60E11914FF4D3F8DF2FEBC43FB88C5AC8D7064DED5954BF752F03D2',X'35984993BD3F55E9D54836B400ECEBB5DCA6D3F77B0FE61386AA37E349155B66');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',3,'2026-11-23T07:30:54.729779Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','17d64cae3a894da38594de061c7d3160','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'35984993BD3F55E9D54836B400ECEBB5DCA6D3F77B0FE61386AA37E349155B66',X'DD6E3D81CD92EF88E3E3D60585AC74CAC53901BAD7DF5F8892C4ED0A121B4E3D');
INSERT INTO "journal" VALUES(748,'T-0000002-9',1,'2026-11-23T07:30:54.735793Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','d42c134e074d413880c059c6d6fa12d4','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'58BD526B5BDA74C9AE2FB22034F357D37173E699F471DBD9FB55D42FB632533D');
INSERT INTO "journal" VALUES(749,'Q-0000012-T',4,'2026-11-23T07:30:54.735793Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','d42c134e074d413880c059c6d6fa12d4','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'01B50F084ED6DA4638523F70278DAF6F18BD40B40312810125D069114E2FE96F',X'DD6E3D81CD92EF88E3E3D60585AC74CAC53901BAD7DF5F8892C4ED0A121B4E3D',X'3C455DEE062AEA052A777F56085CC74E77A54C631355D35CE4BB183721EAB676');
INSERT INTO "journal" VALUES(750,'Q-0000012-T',5,'2026-11-23T07:30:54.756232Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','acef147eb3f7453e838803d26af2f54f','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'9CB837F0F2700D7D92C9FBC1DDCEF02FB1DB3F9CF402301990F69E1CF42EFAD6',X'3C455DEE062AEA052A777F56085CC74E77A54C631355D35CE4BB183721EAB676',X'13C7B9CA71DD02494791C50D85E587B2C460100E04337B94FFBB424BFEC1E906');
INSERT INTO "journal" VALUES(751,'Q-0000010-X',5,'2026-11-23T07:30:54.762403Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','ba9a2d2522424175b90cd22218ac20dd','{"owner":"sho"}',NULL,X'1CC9935A6CCED911B8EF88736CF79D92A55E93B5F9C373BB1F0FB75E285A29DE',X'2EE030C21412FABEAC2C9F8E7550D4B5857FB77C63B6CA8F22E9F6D2A4AB3DDD');
INSERT INTO "journal" VALUES(752,'Q-0000010-X',6,'2026-11-23T07:30:54.766404Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','7ea0a8ff218a4a20a3385bbaba18d750','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'913A93373C23FD172115BFC5F1C518A1CB74D7BBB7A82A97654AD7FD769120CB',X'2EE030C21412FABEAC2C9F8E7550D4B5857FB77C63B6CA8F22E9F6D2A4AB3DDD',X'23D43FF2FB4E5ED0734EC0278DCC5EDB52B6DF8078B1E1A266D2CB792DB4DC6D');
INSERT INTO "journal" VALUES(753,'K-0000039-U',8,'2026-11-23T07:30:54.777114Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','32a40327f7f04550a98e0eb2acdbf89d','{"on":"2020-01-26"}',NULL,X'509F8153EEAC91B3509ABC917A6DC3E2B5C2FE1FBE0375A410CFFB93B30E6D7C',X'3A173E3A793DC4A36946446C84BC2A342EB1851EE8DDBC5D60718ED6E25815CC');
INSERT INTO "journal" VALUES(754,'K-0000041-5',8,'2026-11-23T07:30:54.777114Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','32a40327f7f04550a98e0eb2acdbf89d','{"on":"2020-01-26"}',NULL,X'F8FE1C5BDCEC8F95675DF0167C6929FE5E312810D78F3E33AE755536EA1BF70D',X'16F21345A6D9711D10E828E79923D8B63B5A0E68A121210256D4DC6981EA79B9');
INSERT INTO "journal" VALUES(755,'Q-0000013-R',1,'2026-11-23T07:30:54.781130Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','34f46abc10ca4cb4b81d9b65f42cd356','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'0D5ECD405012FEB96B6033B9F22C8063C2EC5A2ABE8E58454374C74DB2EB30B6',X'',X'4066371C3A58385D694FA576114A3D919F133640ACD0908BEA5598CAFEC25D09');
INSERT INTO "journal" VALUES(756,'Q-0000013-R',2,'2026-11-23T07:30:54.784368Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','9f5fe5cd40d546d7adddded2c77edbee','{}',NULL,X'4066371C3A58385D694FA576114A3D919F133640ACD0908BEA5598CAFEC25D09',X'7176E22B137A6CB06960E276B051A8CEB28B8B8681FF3991054F8ED0B01EB7CD');
INSERT INTO "journal" VALUES(757,'A-0000031-G',2,'2026-11-23T07:30:54.788548Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','3429dc1b259e49b3aa0f8ae63ebd410c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'EE9BC547ED01E4B595C101C7C2053C341EE8930A3DDB25044047015F6D4679A8',X'3DC5D449BB86394AE97E1BEBD3C566214457D0209091FA70032B04DD089FC0DA');
INSERT INTO "journal" VALUES(758,'B-0000013-N',1,'2026-11-23T07:30:54.798735Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','82751e092811447b8c9d53e7be92c3c8','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'45C745A5C24F31DF8F9021D5384E6D950B66D695BB347835B243D2118719EF40');
INSERT INTO "journal" VALUES(759,'A-0000035-8',1,'2026-11-23T07:30:54.798735Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','82751e092811447b8c9d53e7be92c3c8','{"batch":13,"programme":1,"row":3}',NULL,X'',X'8C7163384EC286DF5B824EF872C86A325119B6EBE32D189F7B799435083C25AE');
INSERT INTO "journal" VALUES(760,'B-0000014-L',1,'2026-11-23T07:30:54.818100Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','a5263014444d4c5fa9a725253061328f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'70753D4FD7192EF9A4670611649FB8E91ECA1374A03F8A66FCDA1DD9FB4BCAAF');
INSERT INTO "journal" VALUES(761,'A-0000036-6',1,'2026-11-23T07:30:54.818100Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','a5263014444d4c5fa9a725253061328f','{"batch":14,"programme":1,"row":2}',NULL,X'',X'9D1301E9D80FC2453C52703A196B24F67903A5D58A2984D67A5AE3BC79283A38');
INSERT INTO "journal" VALUES(762,'A-0000037-4',1,'2026-11-23T07:30:54.818100Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','a5263014444d4c5fa9a725253061328f','{"batch":14,"programme":1,"row":3}',NULL,X'',X'294BB9B505C613F74678FC0FD52117B48DAD85D125455D3AF9FC3714AF970AFE');
INSERT INTO "journal" VALUES(763,'A-0000038-2',1,'2026-11-23T07:30:54.818100Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','a5263014444d4c5fa9a725253061328f','{"batch":14,"programme":1,"row":4}',NULL,X'',X'5F23585278136023FD77E22F45E4008C283E34FCD6C0C5D591CB06672494B849');
INSERT INTO "journal" VALUES(764,'A-0000039-Z',1,'2026-11-23T07:30:54.818100Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','a5263014444d4c5fa9a725253061328f','{"batch":14,"programme":1,"row":5}',NULL,X'',X'3D9AA4CD3630A9077082033B772E8C03571EB407EB0A867606303851D8F7AD0A');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',1,'2026-11-23T07:30:54.835047Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','b6b2c8577b614bd3974f0ff7a6de9165','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'26F92849C00D9C1E5D62A8B4CA1A5046D78ABF3807DDF459A13CA4D4B9281268',X'',X'00CEB578F55E56145D15809CF3F1B24FAF076B95349D9C6E91344772483977AC');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',2,'2026-11-23T07:30:54.838025Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','e589f5d916344d1c8629912a0f81678b','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'D945314CC64C96AF1BE6108FC050AD896E96113CB6EF194E34C050A2CD88F68B',X'00CEB578F55E56145D15809CF3F1B24FAF076B95349D9C6E91344772483977AC',X'DB391CD4FF05E8522D2E1BB59DA244D53091753F6553CCD40AF49DF2D65D0E56');
INSERT INTO "journal" VALUES(767,'Q-0000014-P',3,'2026-11-23T07:30:54.842121Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','f206aecc128a41b7a15ccc2b388471eb','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'DB391CD4FF05E8522D2E1BB59DA244D53091753F6553CCD40AF49DF2D65D0E56',X'5A0701A131AA7888584621ECFB22859484C1B816E7B48E15F43EDB644416DA71');
INSERT INTO "journal" VALUES(768,'Q-0000014-P',4,'2026-11-23T07:30:54.849149Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','ba09d0371e914fef940550c6e4ea1123','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'6B81A987227BA6469D561AAB6ABB1933C4BDB055AC12C060590C82C7776476F7',X'5A0701A131AA7888584621ECFB22859484C1B816E7B48E15F43EDB644416DA71',X'C55F1EC13627F5176CA13C7ECB1FE9157AEE8EE68D172B9B6C1A920ED95CBFCB');
INSERT INTO "journal" VALUES(769,'K-0000047-U',1,'2026-11-23T07:30:54.856763Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','e590a61277b746e3a6531a03a13a0851','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'FBCCE9B7F79D74F0B02ED606BCC82E5AC9749F1916E5E35A5AD38AB29D5FF02A',X'',X'660FD252C0D8E84E49AF8A8EE984E3A42B7A4358A789FAADE4A86B0C22D58356');
INSERT INTO "journal" VALUES(770,'K-0000047-U',2,'2026-11-23T07:30:54.864632Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','e282e9debd20487c9579615c87872d11','{"item":"のぼり"}',NULL,X'660FD252C0D8E84E49AF8A8EE984E3A42B7A4358A789FAADE4A86B0C22D58356',X'C333B702258DC08ACC8B7351F27B65672DFFE31CAE5BF6AE0654C385266177E2');
INSERT INTO "journal" VALUES(771,'K-0000048-S',1,'2026-11-23T07:30:54.873951Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','110b7c677b8f4734ae8dfbe57cdd067a','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'7461FDE074A4DA02EF6E488D853C960B2E9C550B7DADC5C279C69C8015C2CB09',X'',X'2610200747BE9C4261F70EBB1122372A15AFE4FC47F417280265687426AB55DB');
INSERT INTO "journal" VALUES(772,'Z-0000009-D',14,'2026-11-23T07:30:54.878342Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'6488c823c475429e80c1787ecbd25079','{"on_hand":20618,"quantity":-12}',X'4862225E142142872F97FE95C24455EB0A4FDD34DE7529F58F6C49DA2EEBB4D4',X'ADCD664083CEC1C0E1AB9E61EE9B7251C8CBF94DC28E1DB3CFB419F16A79D291',X'3AECA8E5E8049216EDA5D64659BE50E5B4C49890D0E5A224BEE27BB8ACB367E3');
INSERT INTO "journal" VALUES(773,'A-0000001-S',5,'2026-11-23T07:30:54.883026Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','c5ccb9108ee34e2994fd35148b8ca1f8','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'4AAB9591F88B7C03496BE35F1A5E59C3B69C415ACCE97902CA58FE7436B11E25',X'4C906CB337B98919541A32EDCD807399ABC511284DBF2CB5B17526BF09B1C38F');
INSERT INTO "journal" VALUES(774,'A-0000024-E',2,'2026-11-23T07:30:54.895360Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','6ad26137867244d482de983dcfeb0592','{"reasons":["documents-missing"]}',NULL,X'822F274D1A2AD007901BFBE0C98064C3D055DB0DAD61B34385E3C3A521709F4F',X'4A6D3414BE4A7B3E94A6EA0A0648A536DE4762077580B3B35BB73CD27F2E93ED');
INSERT INTO "journal" VALUES(775,'A-0000027-8',2,'2026-11-23T07:30:54.905919Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','ff24abec911041aa8100ced37555ad14','{}',X'2FBBDAD4A53348A51DF638CBE71A23E47420484F8229A677806CB90C5D041D50',X'2289E3F03B048040EDE5F433C057260F8B218C2A1A18903989F10DB3AC740FCC',X'A363D7286D154A2447DACDF3EE8BA66C36C4165D63B7E067E0451A7ED39DABA7');
INSERT INTO "journal" VALUES(776,'A-0000028-6',2,'2026-11-23T07:30:54.915276Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','ab9fab0435e6462c964f5eacbd9d3203','{"awaits":"reject","reasons":["discretion"]}',X'864F6C89C15A5388496DC98257A027C9DA428592A172980B55F022FF3D489745',X'D9CB8CB9437995F5E4AE04BEA220F3ADD44A0023876287E32D0932DBE8B51054',X'D2FDD8F102858AFF1BF80ECEB3885D0D8981B256959ABC402CF607D705E203ED');
INSERT INTO "journal" VALUES(777,'A-0000035-8',2,'2026-11-23T07:30:54.923597Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','79fd6bf523904e408cdbcd2fc2dca2d2','{"assignee":"rin"}',NULL,X'8C7163384EC286DF5B824EF872C86A325119B6EBE32D189F7B799435083C25AE',X'A356171BF3F1208C4438C0145DF9019A1F5534CFD2A287AB1FE463C12DD32294');
INSERT INTO "journal" VALUES(778,'A-0000032-E',2,'2026-11-23T07:30:54.936257Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','f9240bb59c2b4f479c4026e12746e9d6','{"assignee":"ren"}',NULL,X'6B4468FEE46541322F9B678451654DD2FFD73ACF61663C44CE8B58B4E4C141EB',X'06316A6E89111DBAD281F426DE94E333EC0E87774848344BA774FB28D17A785B');
INSERT INTO "journal" VALUES(779,'F-0000001-6',1,'2026-11-23T07:30:54.940219Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','bed18fb7b51c4a20984ef9f74e4968d8','{"from":"2020-01-28","rate":5}',X'5A7CB68BFC085201392259FBFF1046FB3EFBDB81B0E5ECBAEDF3DF8A3927A7B2',X'',X'A0C957677C2EEB30CF5EEEE42145B99C28F82D0025EBEB7CE06BC77FAC7BE291');
INSERT INTO "journal" VALUES(780,'F-0000002-4',1,'2026-11-23T07:30:54.949628Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','b86086b2efab445494d1959807e032b3','{"from":"2020-01-28","rate":2}',X'084C10D836E7AE6F6B1C13D39C1B0FF6A8AFB662C8DFE8FAEDBCE9B4AB4EFE26',X'',X'B4A3C9CBD2A8C82385A623E5F521E215DA2FDA0929503E6BAD4965DBDA5BD3C3');
INSERT INTO "journal" VALUES(781,'B-0000015-J',1,'2026-11-23T07:30:54.959835Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','5045abce456b458d8a7d5ab519c35587','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'732417B646F5886C5B5EC89F03EF27C2812A9D01CB5138C0687B0BD40FDA3C30');
INSERT INTO "journal" VALUES(782,'A-0000040-E',1,'2026-11-23T07:30:54.959835Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','5045abce456b458d8a7d5ab519c35587','{"batch":15,"programme":1,"row":2}',NULL,X'',X'C8E3C41524CCD3C63A32E03197C061C68E52B410ED473F3C2D40F55301A5CFDD');
INSERT INTO "journal" VALUES(783,'A-0000041-C',1,'2026-11-23T07:30:54.959835Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','5045abce456b458d8a7d5ab519c35587','{"batch":15,"programme":1,"row":3}',NULL,X'',X'B9403ED12E4132B9FF313CB983D199B8D3C698CB2AF85D2BE4F0BA2FFA0381A1');
INSERT INTO "journal" VALUES(784,'A-0000041-C',2,'2026-11-23T07:30:54.978709Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','ae7df84409584a978c0a77fa2990911a','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'763A80B3F93C57E26917150DE8A737A5EF65C77F84F31C7532CAFBF4B4E06E7C',X'B9403ED12E4132B9FF313CB983D199B8D3C698CB2AF85D2BE4F0BA2FFA0381A1',X'3512EF5DD8829802E01C0ED1C1D6356324D786164189C074B060FA106BCBB6E1');
INSERT INTO "journal" VALUES(785,'A-0000002-Q',4,'2026-11-23T07:30:54.978709Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','ae7df84409584a978c0a77fa2990911a','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'3D2DCA1F57C46133EFEE7F6590122515A677702B44ECDD0B97E037A7CFA99DAE',X'283BBC140197A08EB001F8CD092B34D0BD3F6E98C31E6EC0CFB68847C6BA61D3',X'E55B6DBF43C59AEC484275FE8C2942BC74C5097D7CC8AADE09193A52B778846B');
INSERT INTO "journal" VALUES(786,'T-0000003-7',1,'2026-11-23T07:30:55.002718Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','43bfd0d8ae8145dcaf90c22fe4649190','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'044F51A27A14E9DC403B76F6DBD188FD40E265602C88057081056880FD8E5D3A');
INSERT INTO "journal" VALUES(787,'A-0000003-O',4,'2026-11-23T07:30:55.005089Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','3fd3d045ae644b059bfb4ea540d981c7','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'46C58B0DB628523DD245EDDAEE9B989323489183B1C3ABE3CC625012AC70BC36',X'D0A910F4D006EDB9A81B06F51BF1AADEC36000FDA625017D0654B48F12D2ACD4',X'8EE57B98BF8D9A8E27064902BD6AA39974EE53BD08320D19AC3E5B138C59F562');
INSERT INTO "journal" VALUES(788,'T-0000003-7',2,'2026-11-23T07:30:55.005089Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','3fd3d045ae644b059bfb4ea540d981c7','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'044F51A27A14E9DC403B76F6DBD188FD40E265602C88057081056880FD8E5D3A',X'08EFC28B06E15A7AE6644EF8571C367DBB412462FFB9F16EA0584315D16370FE');
INSERT INTO "journal" VALUES(789,'T-0000004-5',1,'2026-11-23T07:30:55.034917Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','7135a3d968304af4b4ccd5a0c9e6ad74','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'9C5903E120A14C4A6236495AC819759A1C243F4F21A63D99EA0A44BBD58B856C');
INSERT INTO "journal" VALUES(790,'A-0000040-E',2,'2026-11-23T07:30:55.039645Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','949876f7c3af4b31bea3914f14f42a0e','{"code":null,"declared":"retail","industry":"services"}',X'AAC02E8446BAFE6F4A474DD6B049EA49C9C377B16C31576822E108E59244C46F',X'C8E3C41524CCD3C63A32E03197C061C68E52B410ED473F3C2D40F55301A5CFDD',X'0957F4C1997585B1834BE8A9FEA3BE4C8ADBDF3355D7D8A58DB819ECC91B7EAE');
INSERT INTO "journal" VALUES(791,'standing-order:毎朝の審査状況',1,'2026-11-23T07:30:55.098850Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'e2385da471ee46d1810e5b94c6d6affa','{"arguments":["status"],"out":"/srv/secretariat/exports-{month}/status-{date}.xlsx"}',NULL,X'',X'93CFF910044BAA189F62CA6F0C2ADAB55C322FE4C9BE30B3C435E84599C5C9DD');
INSERT INTO "journal" VALUES(792,'standing-order:月次報告',1,'2026-11-23T07:30:55.102041Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'0fcd8807500f489c9a919e649410f10f','{"arguments":["report","--month","last"],"out":"/srv/secretariat/exports-{month}/report-{month}.pdf"}',NULL,X'',X'D85AF34D570EC4751BE6858577B7D27B9D594D84AB3E1C0198F3156160CB8306');
INSERT INTO "journal" VALUES(793,'standing-order:週次の問合せ',1,'2026-11-23T07:30:55.103446Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'3568f6f3be1447838bf06a3b6c5b098a','{"arguments":["inquiries"],"out":"/srv/secretariat/exports-{month}/inquiries-{date}.xlsx"}',NULL,X'',X'5687D4758F889D25307E53F0144FA3B2CCF7C3F481EFEBE43E2A1BD7A995CE20');
INSERT INTO "journal" VALUES(794,'A-0000033-C',2,'2026-11-23T07:30:55.278119Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','744d2fe01b3d452393b03a0fcce1bbb0','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'BAB51160280C7B8183CD442D8C59DB1A68D1F9E2C12EAF897EEB029240C34EAC',X'425D26C4A2CA22B5094C6E21569A8D5FD57CC9D4A449932A10FEB42D814806F2');
INSERT INTO "journal" VALUES(795,'export-mai-2020-01-28',1,'2026-11-23T07:30:55.699883Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'b6ce5d482abe49f3ad854847efb42a45','{"files":["letters.pdf"],"filters":{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"},"kind":"letters","rows":4}',NULL,X'',X'06DD84D5D58EFAB932B59C47C783DE90419E6CB94F220EF89EC39D60D30745F9');
INSERT INTO "journal" VALUES(796,'export-mai-2020-01-28',2,'2026-11-23T07:30:55.748574Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'8cfcb363704140e7aa91e590dcfda03e','{"files":["00_一覧.xlsx","P-0000001-0_株式会社いわひばクレジット.xlsx","P-0000004-U_株式会社かわせみクレジット.xlsx"],"filters":{"start":"2020-02-11"},"kind":"results","rows":5}',NULL,X'06DD84D5D58EFAB932B59C47C783DE90419E6CB94F220EF89EC39D60D30745F9',X'E9F6901138FA5745FD6CEA2600A6E792E22E73982CC5C84ED499D1961BD7775D');
INSERT INTO "journal" VALUES(797,'export-mai-2020-01-28',3,'2026-11-23T07:30:58.908275Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'60a8fb1ffbee4d4b8259930a34e3a7a9','{"files":["s.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'E9F6901138FA5745FD6CEA2600A6E792E22E73982CC5C84ED499D1961BD7775D',X'E3C50C6D70A56E2D4BFC71E19A310D2CEB47C69A4AABD8301CDF6257F8A8CD31');
INSERT INTO "journal" VALUES(798,'export-mai-2020-01-28',4,'2026-11-23T07:31:00.625482Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'eea474487cf6419db4a4e46663a4ed44','{"files":["l.pdf"],"filters":{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null},"kind":"letters","rows":1}',NULL,X'E3C50C6D70A56E2D4BFC71E19A310D2CEB47C69A4AABD8301CDF6257F8A8CD31',X'DC42108BD2147BEE02B77877414BB3F65536FE052BDFB1EA22C167AD27424E0D');
INSERT INTO "journal" VALUES(799,'standing-order:daily',1,'2026-11-23T07:31:02.296263Z','2020-01-28T01:00:00.000000Z','mai','save-order',NULL,NULL,'479d5d36b4324319a166eb1839ad0004','{"arguments":["status"],"out":"/srv/reports/d-{date}.xlsx"}',NULL,X'',X'A7009AB8DA7D2BFAB7C16F9C05B1071CCAB04D9B6E0CD8DDF0489046627928DF');
INSERT INTO "journal" VALUES(800,'export-mai-2020-01-28',5,'2026-11-23T07:31:04.591748Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'4bbe91ac5442407f8dd9a63066ba6e72','{"files":["d-2020-01-28.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'DC42108BD2147BEE02B77877414BB3F65536FE052BDFB1EA22C167AD27424E0D',X'8F52AC614F04624788F0D9B28B29BEB7F2F48D96E16110D9CCD35E156A138DEE');
INSERT INTO "journal" VALUES(801,'standing-order:daily',2,'2026-11-23T07:31:04.599770Z','2020-01-28T01:00:00.000000Z','mai','run-order',NULL,NULL,'f11455a763aa4b1dbaf165e39d1a22df','{"code":null,"done":true,"files":["d-2020-01-28.xlsx"],"message":null,"rows":41}',NULL,X'A7009AB8DA7D2BFAB7C16F9C05B1071CCAB04D9B6E0CD8DDF0489046627928DF',X'24EFD4BC99E9A065AC1A14155E162F6F8535E4A5636FE127E3C2EE9D74E70E4D');
INSERT INTO "journal" VALUES(802,'standing-order:daily',3,'2026-11-23T07:31:06.142129Z','2020-01-28T01:00:00.000000Z','mai','stop-order',NULL,NULL,'cb57debd6ede4bb39b6e68ef7e822d17','{}',NULL,X'24EFD4BC99E9A065AC1A14155E162F6F8535E4A5636FE127E3C2EE9D74E70E4D',X'91107D5F75D3A0A52A6BAF8DC50A43B91868EF328FEC4CA1E21A542672D57F1A');
INSERT INTO "journal" VALUES(803,'look-cal-2020-01-28',1,'2026-11-23T07:31:07.604520Z','2020-01-28T01:00:00.000000Z','cal','look-at-card',NULL,NULL,'a19378ce05e242d09282028f15f1610c','{"store":"S-0000002-6"}',NULL,X'',X'96E9C74D989229DEB17E50DF2AE41F555139BFDB5461564ABCD6EFCC32DBB778');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'AB35445FD6F8C4D0493E91D1AF25E5C2','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'35B99BDFBDD4DFA0325919D9B4CA4A26','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'CC223FCF700ABF2165D90E38FA86D0E6','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'DB111EC19AC36D3E4D134D9F8B99AB30','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'EF125D3D9A371A9025E3F5EA7D575C95','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'0F707E72E01DEF3B876C3B566FA96970','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'736C49551563D1425FD9CAD7C06CBC8D','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'C73C7AAFE14610417D8A6E6984D7D03C','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'9A73B40BC497B32C656EBD975B5B6776','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'52C879C35D361366B450BB5574613918','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'BF9F99E97B20D188F4AC8A79630461F8','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'8A17E006C46F9025322ECFF52945A5CF','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'95E2BBFD7F955F63BD19467BB3E74D5C','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'FD5772EB63D0BC9B9C62E4E5424BDD90','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'28F871FE6D08D3D5BAEBD2CF66D5023A','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'8579FCFC83C003308C4C32C3DBA55E67','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'E593456BF083347D6F5DC00A2F0A81E3','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'422A7D61BE98BA66848D36A713D6A8C1','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'410E99FECEE4DB91F3D8D3F09F40B0D2','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'BFA342F120A35B70C52F5071E53E97E2','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'3F7A3991B77B4F3F75A12FC51F9A2CC5','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'D0160C819C0D1F70EDBE67973DA5FE04','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'A31ED90A69D1D03C8500A60C29D2BF64','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'198C63843EED7FEC81F89223CAE1DD26','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'3141D71CA9C837410E8C75373A4F7C12','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'5608A83223AFEB3064B7D666EFE0C044','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'D34C8B3492C888E087E987B2BF2EF2D0','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'71709A3A244CA9C30F4BAE008ED4EF07','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'55B856A76F34181AF6DF23DA79EFD6E9','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'E25941340A0D76C33FB5DDE8A0B3DF62','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'81DBCDF2A51D486FB9CDB27160DD636B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'9CE93F9B8AD5A4BE4554DFC8ADCCC6DA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'2C1B9987CF8403A64879A75F9F064D8D','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'8A89B68AB47368DA1723B0D5535D914B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'D66853A1A225C126A85BE4B13FA9B56C','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'623ED985406DDFA99E0660BF2D70C232','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'5F0EB80BCB1F9CD9ADA722DDAA015CE4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'2AE51DDC925E6F737F719B5FC7C6AC2F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'032111695BFFDD5E2B142F2E3A34223B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'118EC9D034CF42AE7A4B097832A797C8','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'3A800FDB87ACC94328C7B5B1DDBE092E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'0304169D5633657E1C991C3934CB509F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'C1BF47248552D88E7CA37A22CAAC7726','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'5D15C49AA828193BAF9488BFC2724C29','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'F16369677C3294EF7B4302527BF87A90','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'195EEAEB613FE18943FB30C914563D28','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'D26EE8067DF89737E5AB907C199703EC','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'00D3D5422DA3E7F53AB2926E51FAD6C2','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'674FCE469EF2086B854EFACC7B9F036E','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'677F81931815687CCEB210FC9E1786DC','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'0E34A381A22B72465E49188325A775CA','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'13D7DED7D756712A59FABF82DE0C44AF','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'477778D8E09414D9597D825E1D3C50F3','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'682A5AFE474167103A62980A066A760A','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'70545C17FF616271B295A00A6C4186EC','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'AF7CFFA42F58DD24B35B7BE7D5BCE321','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'EF0966DBE3EBA4BCAC18B41D1B65404B','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'8B60303326D8E4F3576A6D12705C96CC','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'2A48F946356ED61D7F12F42EECB7CD8E','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'900C1D039238BA365A29B3977B198A1B','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'819E39858DCE23C7261981138CD15EFA','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'AD84EC11D3BF822C793B78CA50CB3054','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'982AD86AD0AD2E8A8A7E94246ECE7377','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'C080D1D1EC0F673B101BAB2CE88237AE','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'EF2C8ADED671C0FC4983FCFF7CBD9937','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'0F36027A606B1BF6FB2828AE16D64E99','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'5D0052E6826345D813EE600675E7D0AD','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'692B46AD73395BBDC4B89B5F03095733','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'7D60637C44435B59392C578CE0DA9F66','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'95FAF5B87177EDAFD8F07B0742E45C8B','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'52A76DDB38C32455AB8C09AF098FC001','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'CD001C7434AFCC16B7B60E7B5C1FE845','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'326DCF9CF5FD77FD5F46CC35B1C3E263','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'F66F5AD8062ABDEE846FC9C067170023','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'B911E061002DE3F0B85DCE88020226DE','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'32E84400912D0D90C8D0BBE7FC8D1CEB','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'DFCBD6B819BBCD45C9466367E3EE68D5','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'1BA88E01BC023BB3939CD2D9F40C86DE','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'190DB705A167157D1A154F433DA0ADC0','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'3E8C989EC59C11811EDF1D72C85FF76C','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'EAA64F056886F3460E3A0B7642F635F3','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'698820CFFAE02AD637386809C3EC4D51','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'03448CF5BAD080EBA7669981AB5CC045','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'A9D053AB21DD7130E3B4B69419BD0EA3','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'58FD45232F0CFA8930C0F184EA6927F3','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'559EAA75F74EEB2DE72B504AA5DC5628','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'6643C92B4790556553C7A1935E696DD7','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'198FD95B598B5B754B641A4266E42AF3','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'972999E4B0F68BC469B27CB9BEE4E6E8','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'CEBCBF9F3D4683EF07CCAB91659BBC46','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'21D5942707CEFD147878127EC2521C03','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'7E83DDADBE9D7A5DFE0653FC67F97604','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'10D15F1438BED4E98AE8C28DFB546E40','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'3B08764E51C9F7196F0D176062ACCBBE','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'C32BE9161730BE3C57D2AB265EBE4D66','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'D670405E7C7A2F86684464F5520898ED','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'88098A2EEE07D114048ED2DA30F0308C','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'A3144F0F8BE3337D57ACB6DDDB7C7048','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'821DAF1E007940330D778FBC78AB7FAA','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'13864841A89D02277F0DC5AE52712CA8','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'3DE8E35B788A94F3ACF474E4C0B25679','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'AA8AB276CC44C03E050E8F871BC15540','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'97988DADBAFF01DC67DC0C4807938A26','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-23T07:30:51.822760Z');
INSERT INTO "operation" VALUES('8ad44a4e226f4a90af9a96b00a2776a4','admin','staff-add','2026-11-23T07:30:52.308145Z');
INSERT INTO "operation" VALUES('0683b343da0946c5a10688b383f47e1e','admin','staff-add','2026-11-23T07:30:52.457581Z');
INSERT INTO "operation" VALUES('5e57080e92b04486938707f488f39686','admin','staff-add','2026-11-23T07:30:52.479037Z');
INSERT INTO "operation" VALUES('84838677b01040e0a4fb83d406149565','admin','staff-add','2026-11-23T07:30:52.500272Z');
INSERT INTO "operation" VALUES('38729757357345ca8e1ff121c6c13335','admin','staff-add','2026-11-23T07:30:52.521490Z');
INSERT INTO "operation" VALUES('f3abfe202e004af99234b096f6f4fa3e','admin','staff-add','2026-11-23T07:30:52.542215Z');
INSERT INTO "operation" VALUES('b96c32404f1547c7bad27e71034292bb','admin','staff-add','2026-11-23T07:30:52.562489Z');
INSERT INTO "operation" VALUES('389de4a1ab3c4aa881de472eb7806f99','admin','staff-add','2026-11-23T07:30:52.583763Z');
INSERT INTO "operation" VALUES('6ba1a9ab0fac4167a0012a95ffda23a8','admin','intake','2026-11-23T07:30:52.615108Z');
INSERT INTO "operation" VALUES('977dbad234ab492c95ff5d9e87b2026d','rin','intake','2026-11-23T07:30:52.622130Z');
INSERT INTO "operation" VALUES('abcc0d404ff040f0bdd2f9e80a3fe267','rin','add-certificate','2026-11-23T07:30:52.648281Z');
INSERT INTO "operation" VALUES('15595565fb414f229af83887986ba1b7','rin','examine-certificate','2026-11-23T07:30:52.653221Z');
INSERT INTO "operation" VALUES('9427285847744f0a844a7321106f1a3c','rin','examine-certificate','2026-11-23T07:30:52.655879Z');
INSERT INTO "operation" VALUES('954339a6639b41958dd4d7bc98a2a185','rin','open-review','2026-11-23T07:30:52.657585Z');
INSERT INTO "operation" VALUES('d5e3f73940ad49a284981143c739ca24','rin','pass','2026-11-23T07:30:52.659574Z');
INSERT INTO "operation" VALUES('8419b98cdf694a6cab6a0ac7031faf78','rin','run-test','2026-11-23T07:30:52.664294Z');
INSERT INTO "operation" VALUES('c37e1e941c7a411e99d704210db04a84','rin','run-test','2026-11-23T07:30:52.666530Z');
INSERT INTO "operation" VALUES('134a35b60b9c4cc2818a91f5a794d34f','rin','present','2026-11-23T07:30:52.668021Z');
INSERT INTO "operation" VALUES('22928ff280b34dbc8b53a3a7cde510f2','rin','present','2026-11-23T07:30:52.670836Z');
INSERT INTO "operation" VALUES('6112a97d09874cb49c256ea10321190e','rin','settle','2026-11-23T07:30:52.676188Z');
INSERT INTO "operation" VALUES('22a6d19779ec4b16b93dfa767dbcc552','rin','settle','2026-11-23T07:30:52.678987Z');
INSERT INTO "operation" VALUES('80a255304a8a44da9204aa4033d46963','rin','propose','2026-11-23T07:30:52.680838Z');
INSERT INTO "operation" VALUES('76e16c2a74104293be207756a10efd25','mai','approve','2026-11-23T07:30:52.685033Z');
INSERT INTO "operation" VALUES('1185b37489b24238b134c1bdb3a85190','ren','apply','2026-11-23T07:30:52.690572Z');
INSERT INTO "operation" VALUES('2e8185ca89954aa080c89bf65bdd1b27','ren','intake','2026-11-23T07:30:52.694670Z');
INSERT INTO "operation" VALUES('818d8fb432f1460297bc16c62c68dc3c','rin','open-review','2026-11-23T07:30:52.697106Z');
INSERT INTO "operation" VALUES('09b0fa077f484323b7fdfb8be482b026','rin','answer','2026-11-23T07:30:52.705120Z');
INSERT INTO "operation" VALUES('fada49b414ed42b290c5f24152f734c8','rin','judge','2026-11-23T07:30:52.710910Z');
INSERT INTO "operation" VALUES('f8864f8fab234119bd734e9ef373e204','rin','answer','2026-11-23T07:30:52.714158Z');
INSERT INTO "operation" VALUES('e5b8c42fef754be4a3fbb32ae8f084e1','rin','judge','2026-11-23T07:30:52.717205Z');
INSERT INTO "operation" VALUES('b226530688a14d1096350fd78045e4c2','rin','find','2026-11-23T07:30:52.719701Z');
INSERT INTO "operation" VALUES('22cf28afe26946b19d796e3b304c5387','rin','answer','2026-11-23T07:30:52.722207Z');
INSERT INTO "operation" VALUES('d51a5d6d327741f8a7021ecc6e3c1161','rin','judge','2026-11-23T07:30:52.725083Z');
INSERT INTO "operation" VALUES('f20ec2e5032a42f6a8768f5fc740b2ac','rin','answer','2026-11-23T07:30:52.727691Z');
INSERT INTO "operation" VALUES('0c93d9d4a7db41b1b9da19cabc444511','rin','judge','2026-11-23T07:30:52.730150Z');
INSERT INTO "operation" VALUES('c5828845f07747ae96fe06f6a06d74e5','rin','answer','2026-11-23T07:30:52.732729Z');
INSERT INTO "operation" VALUES('652cd2dadbad49b586ad16b0003314a2','rin','judge','2026-11-23T07:30:52.735609Z');
INSERT INTO "operation" VALUES('caba9fe2436847ea8711eddbec860c68','rin','find','2026-11-23T07:30:52.738341Z');
INSERT INTO "operation" VALUES('41ed25a27f8948d4949b05201f6a8b24','rin','answer','2026-11-23T07:30:52.739915Z');
INSERT INTO "operation" VALUES('effa98af0ce147dcac6ffd0376e19a28','rin','judge','2026-11-23T07:30:52.742488Z');
INSERT INTO "operation" VALUES('f44c6f41c12f434bb6822689b7f8c300','rin','answer','2026-11-23T07:30:52.744948Z');
INSERT INTO "operation" VALUES('9d3372a0eea840fb92ba1d474fe4c7b3','rin','judge','2026-11-23T07:30:52.747695Z');
INSERT INTO "operation" VALUES('d1e6b721229142a3aea04d3b1c768bb8','rin','answer','2026-11-23T07:30:52.750278Z');
INSERT INTO "operation" VALUES('a9ca56ac67d04ed18f1d0852f6ddeade','rin','judge','2026-11-23T07:30:52.752769Z');
INSERT INTO "operation" VALUES('5bd6f799d57c475aad708954cc294d7f','rin','answer','2026-11-23T07:30:52.755139Z');
INSERT INTO "operation" VALUES('8cad9e570369469b8a5314f2ce632e62','rin','judge','2026-11-23T07:30:52.757719Z');
INSERT INTO "operation" VALUES('e5855ddf155f4010a604b47c50599e28','rin','answer','2026-11-23T07:30:52.760104Z');
INSERT INTO "operation" VALUES('306eb2faf7ca426b8edce7bee000dd0e','rin','judge','2026-11-23T07:30:52.762577Z');
INSERT INTO "operation" VALUES('a03117b1ae8a4b9fa4b8f31eb511a756','rin','answer','2026-11-23T07:30:52.765122Z');
INSERT INTO "operation" VALUES('859bae67793b42f7956256dfebf32bd5','rin','judge','2026-11-23T07:30:52.767788Z');
INSERT INTO "operation" VALUES('dde7dda166464f608bd1c560fd2d2be5','rin','answer','2026-11-23T07:30:52.770640Z');
INSERT INTO "operation" VALUES('85fe03518624405d9e87112ca9b88314','rin','judge','2026-11-23T07:30:52.773143Z');
INSERT INTO "operation" VALUES('663ffec1279e423581fe4f04daf02cfd','rin','answer','2026-11-23T07:30:52.775702Z');
INSERT INTO "operation" VALUES('afce802cda20487fa1f0dea8336887d5','rin','judge','2026-11-23T07:30:52.778239Z');
INSERT INTO "operation" VALUES('d8bbcaac06bb4b148122491ca5035532','rin','answer','2026-11-23T07:30:52.781158Z');
INSERT INTO "operation" VALUES('e6c5fdc3a8014f67b8e0d2e4770f006b','rin','judge','2026-11-23T07:30:52.783686Z');
INSERT INTO "operation" VALUES('63fb0b62dad7496e90db4e7ceb8d7167','rin','answer','2026-11-23T07:30:52.787246Z');
INSERT INTO "operation" VALUES('9aba22b0048e4d9b8d24ff945b02dfee','rin','judge','2026-11-23T07:30:52.791425Z');
INSERT INTO "operation" VALUES('9c27b04cc99d42c8915a83d5fdad96f4','rin','answer','2026-11-23T07:30:52.795605Z');
INSERT INTO "operation" VALUES('1c51f846f3ef4b2291035c6d09e33318','rin','judge','2026-11-23T07:30:52.799834Z');
INSERT INTO "operation" VALUES('4a358511908745ce8a7491a87af30d88','rin','remedy','2026-11-23T07:30:52.804780Z');
INSERT INTO "operation" VALUES('f0f25b878a54414ea00f1821d7c80cf5','mai','render-letters','2026-11-23T07:30:52.837845Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-23T07:30:52.848547Z');
INSERT INTO "operation" VALUES('d7dc7b4c505e41849d444ebf888a978e','mai','closing-chunk','2026-11-23T07:30:52.851647Z');
INSERT INTO "operation" VALUES('2ed0b63c6af94889b29853221134b258','mai','close','2026-11-23T07:30:52.860667Z');
INSERT INTO "operation" VALUES('72841d122b3741e99318e6cf16154545','mai','render-letters','2026-11-23T07:30:52.868130Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-23T07:30:52.870475Z');
INSERT INTO "operation" VALUES('57811640066b49b9b49584e51f1d0259','mai','closing-chunk','2026-11-23T07:30:52.871582Z');
INSERT INTO "operation" VALUES('3ced5b05bcac49b6bfc1b1571d808b29','mai','close','2026-11-23T07:30:52.875552Z');
INSERT INTO "operation" VALUES('87971fa73d8848758ccac677d6a2e9bc','mai','render-letters','2026-11-23T07:30:52.881145Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-23T07:30:52.883061Z');
INSERT INTO "operation" VALUES('18f3a95470bc48f993850cdb1d35be5f','mai','closing-chunk','2026-11-23T07:30:52.884615Z');
INSERT INTO "operation" VALUES('1571c2a1bf794cdbb6444fdafe35602a','mai','close','2026-11-23T07:30:52.888969Z');
INSERT INTO "operation" VALUES('1ca3a4b22ee0423384f8e934ce84b605','mai','render-letters','2026-11-23T07:30:52.894315Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-23T07:30:52.896972Z');
INSERT INTO "operation" VALUES('6695c87800584375bb08082965f99be4','mai','closing-chunk','2026-11-23T07:30:52.898126Z');
INSERT INTO "operation" VALUES('17b218276dae4e90873955615685f4ac','mai','close','2026-11-23T07:30:52.901383Z');
INSERT INTO "operation" VALUES('b4bb57dd4ce64aeb828fc0cef4d7479a','mai','render-letters','2026-11-23T07:30:52.905336Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-23T07:30:52.907554Z');
INSERT INTO "operation" VALUES('bc42df8c6a47420d812614f7c74dbd8a','mai','closing-chunk','2026-11-23T07:30:52.908819Z');
INSERT INTO "operation" VALUES('d012934e886f4698bed8b41f25381930','mai','close','2026-11-23T07:30:52.913111Z');
INSERT INTO "operation" VALUES('c6a668b1e5da47408033216b82d3930b','sho','receive-stock','2026-11-23T07:30:52.917159Z');
INSERT INTO "operation" VALUES('c08dabd74d8e4aabb2ebee532412cb01','sho','receive-stock','2026-11-23T07:30:52.920583Z');
INSERT INTO "operation" VALUES('07ac7be6e39144a2ae92a60393760474','sho','receive-stock','2026-11-23T07:30:52.922537Z');
INSERT INTO "operation" VALUES('d9c67f2d3455495881d29f1b7a8a66ed','sho','receive-stock','2026-11-23T07:30:52.924153Z');
INSERT INTO "operation" VALUES('631d84beccb8429091cbff9dea8b9a57','sho','receive-stock','2026-11-23T07:30:52.926106Z');
INSERT INTO "operation" VALUES('9f92ba1010144d8aba975f07ceb46df1','sho','receive-stock','2026-11-23T07:30:52.927594Z');
INSERT INTO "operation" VALUES('84b88415a8cc4af0abf40a0ad9e64e0c','sho','receive-stock','2026-11-23T07:30:52.929198Z');
INSERT INTO "operation" VALUES('a167618ee5f4466c896962a6e6a985a5','sho','receive-stock','2026-11-23T07:30:52.930641Z');
INSERT INTO "operation" VALUES('4c57656cc84247dc8f621ca86db869f4','sho','receive-stock','2026-11-23T07:30:52.931947Z');
INSERT INTO "operation" VALUES('887253832982409a83a8eb7f61731013','sho','receive-stock','2026-11-23T07:30:52.933584Z');
INSERT INTO "operation" VALUES('924f0515338d499e95c1210be3249e35','sho','receive-stock','2026-11-23T07:30:52.935063Z');
INSERT INTO "operation" VALUES('b61a56cab0c542cd9c435fb6269e0e27','sho','receive-stock','2026-11-23T07:30:52.936608Z');
INSERT INTO "operation" VALUES('096f5de594394d9cbca594856e602a36','sho','receive-stock','2026-11-23T07:30:52.937967Z');
INSERT INTO "operation" VALUES('31ae387bf0404914ab7e249ce84a0871','sho','receive-stock','2026-11-23T07:30:52.939189Z');
INSERT INTO "operation" VALUES('b147c30749d7411e8002f7a63e88897a','sho','receive-stock','2026-11-23T07:30:52.940541Z');
INSERT INTO "operation" VALUES('b1f1ad26ab844d0aa626def0baee1e79','sho','receive-stock','2026-11-23T07:30:52.941923Z');
INSERT INTO "operation" VALUES('d1cea10c568f4ee08e229fb29b5e8ecf','sho','receive-stock','2026-11-23T07:30:52.943133Z');
INSERT INTO "operation" VALUES('c8cbda8b2714408c80cceb6dd8d74c1a','sho','receive-stock','2026-11-23T07:30:52.944363Z');
INSERT INTO "operation" VALUES('5d40dfec2af24687886665de8f261cce','sho','receive-stock','2026-11-23T07:30:52.945654Z');
INSERT INTO "operation" VALUES('89b0f97c79f848ebbbbc7b6bb40a0912','sho','receive-stock','2026-11-23T07:30:52.946969Z');
INSERT INTO "operation" VALUES('3f3eb4779b5c41a1aa822a53ac9a9fc4','sho','receive-stock','2026-11-23T07:30:52.948150Z');
INSERT INTO "operation" VALUES('d2f0c046deb94a24833f3f9538b2a2e9','mai','render-letters','2026-11-23T07:30:52.949919Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-23T07:30:52.951868Z');
INSERT INTO "operation" VALUES('4accb9725c3b48fab61b9e558e51fbf9','mai','closing-chunk','2026-11-23T07:30:52.952938Z');
INSERT INTO "operation" VALUES('70afcf5e12ed43c4bd9b474ba23efa41','mai','close','2026-11-23T07:30:52.957954Z');
INSERT INTO "operation" VALUES('208b1e76f8e64df59903ef5c705634e2','rin','number','2026-11-23T07:30:52.975324Z');
INSERT INTO "operation" VALUES('dd78b72e044d4648bc60c4172de9f213','rin','stage','2026-11-23T07:30:52.978514Z');
INSERT INTO "operation" VALUES('932d3b677a3e4a7b81bee3c4603bb315','rin','intake','2026-11-23T07:30:52.980795Z');
INSERT INTO "operation" VALUES('665105a0a19242cf99b501c279298f26','rin','clear-staging','2026-11-23T07:30:52.991391Z');
INSERT INTO "operation" VALUES('b0bcf7fa0e164623bb12d240324db369','rin','index','2026-11-23T07:30:52.993437Z');
INSERT INTO "operation" VALUES('80ece46e27214d1aaaad2ac947d90ff2','mai','render-letters','2026-11-23T07:30:52.996004Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-23T07:30:52.998333Z');
INSERT INTO "operation" VALUES('4e9969aceaa44446ba4617b90229761e','mai','closing-chunk','2026-11-23T07:30:52.999443Z');
INSERT INTO "operation" VALUES('e7132b82176d4ad4b6f75560ef9476c8','mai','close','2026-11-23T07:30:53.003084Z');
INSERT INTO "operation" VALUES('9e76ad136f414feba82cf72c56021d84','rin','approve','2026-11-23T07:30:53.007685Z');
INSERT INTO "operation" VALUES('92dca14d7bb349fe8545fbbdf7b43070','ren','approve','2026-11-23T07:30:53.023613Z');
INSERT INTO "operation" VALUES('6627900f8adf41c5925d28a0b6b04aea','rin','approve','2026-11-23T07:30:53.029604Z');
INSERT INTO "operation" VALUES('0b5b147da31541948cbdb75655827d0e','ren','approve','2026-11-23T07:30:53.034580Z');
INSERT INTO "operation" VALUES('cb0d9fa2ccad46eaaa97763acc3b89ba','rin','number','2026-11-23T07:30:53.048706Z');
INSERT INTO "operation" VALUES('0142675e843f48319f114f7760f2aea7','rin','stage','2026-11-23T07:30:53.050564Z');
INSERT INTO "operation" VALUES('b688265b56a24ee7b4a640cb7b575802','rin','intake','2026-11-23T07:30:53.052186Z');
INSERT INTO "operation" VALUES('d59ff59b323d4354baea4dd5169ecb67','rin','clear-staging','2026-11-23T07:30:53.056012Z');
INSERT INTO "operation" VALUES('ea24e03b1dbb4cc192aaec164471ef8a','rin','index','2026-11-23T07:30:53.056957Z');
INSERT INTO "operation" VALUES('bdb3337c199646fd88a9b0fcbd3d4ee3','mai','render-letters','2026-11-23T07:30:53.057993Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-23T07:30:53.060177Z');
INSERT INTO "operation" VALUES('579cc3b755ad4a8c9a1b122b78650613','mai','closing-chunk','2026-11-23T07:30:53.061360Z');
INSERT INTO "operation" VALUES('14f3815993f343fea5d9d68ed62ee3b2','mai','close','2026-11-23T07:30:53.064931Z');
INSERT INTO "operation" VALUES('e71e45c41094488495fea6a1bcff04dd','rin','approve','2026-11-23T07:30:53.069367Z');
INSERT INTO "operation" VALUES('5f516196ecab40009aa25d19d8b97379','ren','approve','2026-11-23T07:30:53.074734Z');
INSERT INTO "operation" VALUES('70b217ecaafe4883bb4790c932b89cbe','rin','approve','2026-11-23T07:30:53.080268Z');
INSERT INTO "operation" VALUES('b2b0dc571d41441092a310fdfed83e76','ren','approve','2026-11-23T07:30:53.085833Z');
INSERT INTO "operation" VALUES('21f1c275264d40cdb574076df171b93e','rin','approve','2026-11-23T07:30:53.091460Z');
INSERT INTO "operation" VALUES('343fa02465fc417ea0937d12cfd9112d','rin','number','2026-11-23T07:30:53.104812Z');
INSERT INTO "operation" VALUES('c29e73e08ce947f6a4b43a3a8ac656f5','rin','stage','2026-11-23T07:30:53.106389Z');
INSERT INTO "operation" VALUES('c4e8caea00914ca1adee5e029bcad0c9','rin','intake','2026-11-23T07:30:53.107820Z');
INSERT INTO "operation" VALUES('50503df57cd24bc9a97334551a1ba8b6','rin','clear-staging','2026-11-23T07:30:53.112096Z');
INSERT INTO "operation" VALUES('bd7a0eb7fbb947bb85dc84c55b52d1ed','rin','index','2026-11-23T07:30:53.113081Z');
INSERT INTO "operation" VALUES('8929606e0753410c9f21d52f7c223790','rin','approve','2026-11-23T07:30:53.114573Z');
INSERT INTO "operation" VALUES('a4e6d797bca04698b256339c93d02ac7','rin','number','2026-11-23T07:30:53.127039Z');
INSERT INTO "operation" VALUES('fa72bb1f31c6461ab409d013e0f0851e','rin','stage','2026-11-23T07:30:53.128594Z');
INSERT INTO "operation" VALUES('55e1be8df2ec4fb58120067c1b00202f','rin','intake','2026-11-23T07:30:53.130090Z');
INSERT INTO "operation" VALUES('322b6f10393e46239fd705e05bd01c5d','rin','clear-staging','2026-11-23T07:30:53.133903Z');
INSERT INTO "operation" VALUES('738a9b1f7a0e4cd4810929cdd9d86ff4','rin','index','2026-11-23T07:30:53.134756Z');
INSERT INTO "operation" VALUES('0dfbc7a5585f4a1889d6128711cabeb7','cal','wrap-up','2026-11-23T07:30:53.135476Z');
INSERT INTO "operation" VALUES('ff1fd21256044f0f9e4c4a4831f77ba1','mai','render-letters','2026-11-23T07:30:53.140991Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-23T07:30:53.143159Z');
INSERT INTO "operation" VALUES('feb6a9b8787c4346832bb13b78490d15','mai','closing-chunk','2026-11-23T07:30:53.144297Z');
INSERT INTO "operation" VALUES('8a7374a97df5407cbaaed8a3cec031f0','mai','close','2026-11-23T07:30:53.160400Z');
INSERT INTO "operation" VALUES('9925cc7a1182442989d7423677b61fa3','mai','render-letters','2026-11-23T07:30:53.165743Z');
INSERT INTO "operation" VALUES('1cbf9373eead49a59c96367f6377f42a','sho','release-kits','2026-11-23T07:30:53.309498Z');
INSERT INTO "operation" VALUES('b8770bcbb91b4d729048a1f00b800575','sho','make-batch','2026-11-23T07:30:53.324929Z');
INSERT INTO "operation" VALUES('74f2633f594744eca0499762473d35a0','sho','make-batch','2026-11-23T07:30:53.341544Z');
INSERT INTO "operation" VALUES('69905ec5dc40423f89f4809914cd72ff','sho','leave-batch','2026-11-23T07:30:53.345334Z');
INSERT INTO "operation" VALUES('8769bf3b7c9f47a5b6cbf976e50d8be6','sho','print-batch','2026-11-23T07:30:53.353101Z');
INSERT INTO "operation" VALUES('77663266207c4fce8fc90c0dc6bbbc9f','sho','pack','2026-11-23T07:30:53.364757Z');
INSERT INTO "operation" VALUES('03f5fcd0ed8b486787bf7be78b961589','sho','leave-batch','2026-11-23T07:30:53.368463Z');
INSERT INTO "operation" VALUES('60eaf9e689fe4200a6b3484fa1cc49f8','sho','pack','2026-11-23T07:30:53.372127Z');
INSERT INTO "operation" VALUES('7f947696acc24c45923a41d607d63e1f','sho','hand-over','2026-11-23T07:30:53.389379Z');
INSERT INTO "operation" VALUES('32f5b832995545389f202cccf31c58ba','sho','hand-over','2026-11-23T07:30:53.395578Z');
INSERT INTO "operation" VALUES('cbbd3a9ad5a242ce98e94f9fd58ee119','sho','leave-batch','2026-11-23T07:30:53.398188Z');
INSERT INTO "operation" VALUES('66834d6dbb55409098e7f0a9f53124ef','sho','pack','2026-11-23T07:30:53.401147Z');
INSERT INTO "operation" VALUES('ae611c2576be4587a68d6c8c257eafb2','sho','hand-over','2026-11-23T07:30:53.402383Z');
INSERT INTO "operation" VALUES('5f40f8f41d2c4559a0135b6d825130df','sho','track','2026-11-23T07:30:53.409855Z');
INSERT INTO "operation" VALUES('302d44ad8c774ed8bb00e8432c30a6c4','sho','track','2026-11-23T07:30:53.415368Z');
INSERT INTO "operation" VALUES('1b8e5617f72f45cf9f3b0d983751439e','sho','make-batch','2026-11-23T07:30:53.417212Z');
INSERT INTO "operation" VALUES('210f51912f6147e99fab4fa5370b1829','sho','make-batch','2026-11-23T07:30:53.418799Z');
INSERT INTO "operation" VALUES('064f0c840554478bb074bfa6bcfd2427','sho','make-batch','2026-11-23T07:30:53.426882Z');
INSERT INTO "operation" VALUES('1e5a3b45f88a412fa7b392281e7ea21b','sho','leave-batch','2026-11-23T07:30:53.429204Z');
INSERT INTO "operation" VALUES('ea1a209f53b84fdb8386d9533555d3dc','sho','print-batch','2026-11-23T07:30:53.432773Z');
INSERT INTO "operation" VALUES('8a3c1995dcdc4cc6ae3a6dc3b7f2dab3','sho','pack','2026-11-23T07:30:53.443637Z');
INSERT INTO "operation" VALUES('6c50d2c7f1e74ee1b6c62294f9006704','sho','leave-batch','2026-11-23T07:30:53.446511Z');
INSERT INTO "operation" VALUES('ffb4369a53ae423caf5a0d37f7038687','sho','pack','2026-11-23T07:30:53.449992Z');
INSERT INTO "operation" VALUES('4498f2f345f44396aea3d03a8b9b72a4','sho','hand-over','2026-11-23T07:30:53.458131Z');
INSERT INTO "operation" VALUES('c7ee3f8f455847a59223ccea0d9e1e8a','sho','hand-over','2026-11-23T07:30:53.462037Z');
INSERT INTO "operation" VALUES('8da729a303f94f65a272fc16038a1155','sho','leave-batch','2026-11-23T07:30:53.463732Z');
INSERT INTO "operation" VALUES('4ce755c3a7f34c8883afb960ad195ca3','sho','pack','2026-11-23T07:30:53.466536Z');
INSERT INTO "operation" VALUES('f2d9fd8f3ff04f6a958f48b19de2f952','sho','hand-over','2026-11-23T07:30:53.467731Z');
INSERT INTO "operation" VALUES('2c06435593d4407e829bf822be0d50d2','sho','track','2026-11-23T07:30:53.473309Z');
INSERT INTO "operation" VALUES('be8f1235a6924658a556e2b733174fe8','sho','track','2026-11-23T07:30:53.476756Z');
INSERT INTO "operation" VALUES('6f23be69e2624df5aa089f46e3183bc3','sho','make-batch','2026-11-23T07:30:53.477678Z');
INSERT INTO "operation" VALUES('8ddb61abcb514bf694b5a61ede0a4095','ren','approve','2026-11-23T07:30:53.480056Z');
INSERT INTO "operation" VALUES('2c451003b2394a7588c6356959bf0d15','sho','arrive','2026-11-23T07:30:53.494197Z');
INSERT INTO "operation" VALUES('be9991c0a02d41ce88169d0890fe9b20','sho','arrive','2026-11-23T07:30:53.498248Z');
INSERT INTO "operation" VALUES('5d12ccc5cd164e5084b2d43ed7850277','ren','approve','2026-11-23T07:30:53.499951Z');
INSERT INTO "operation" VALUES('222582ceaa734d31960a31ab6a007760','sho','arrive','2026-11-23T07:30:53.511503Z');
INSERT INTO "operation" VALUES('cdb4113818e5469bae03ce1a3385fbe0','sho','arrive','2026-11-23T07:30:53.517760Z');
INSERT INTO "operation" VALUES('361bc7efea204d6d80b4bc516f006c12','ren','approve','2026-11-23T07:30:53.519495Z');
INSERT INTO "operation" VALUES('83d80fc574f14b548044a926ec7424f9','sho','arrive','2026-11-23T07:30:53.530507Z');
INSERT INTO "operation" VALUES('c96059887af141b09734194bfad4c701','sho','arrive','2026-11-23T07:30:53.534117Z');
INSERT INTO "operation" VALUES('f36e3765d9154681a055a3af62fcade5','sho','arrive','2026-11-23T07:30:53.537197Z');
INSERT INTO "operation" VALUES('9f7117f445e64ec9bc0ae3883271e7c5','sho','arrive','2026-11-23T07:30:53.540124Z');
INSERT INTO "operation" VALUES('e60baf3005934b06afe9abcb5b1cddee','sho','arrive','2026-11-23T07:30:53.543247Z');
INSERT INTO "operation" VALUES('33edf65594204d63bd6b16b53eed2762','sho','arrive','2026-11-23T07:30:53.547682Z');
INSERT INTO "operation" VALUES('594379c9c8be432eb23573f4a4c159c9','ren','approve','2026-11-23T07:30:53.549486Z');
INSERT INTO "operation" VALUES('f946c7a4e53b40db85aaee88ffca534d','ren','number','2026-11-23T07:30:53.573804Z');
INSERT INTO "operation" VALUES('dbc5c70f43c5409993ccccbe61a78db5','ren','stage','2026-11-23T07:30:53.576988Z');
INSERT INTO "operation" VALUES('ab6180e600ec4306b3fac81d560e4371','ren','intake','2026-11-23T07:30:53.579860Z');
INSERT INTO "operation" VALUES('79b49ce264c947738307139b1446dd55','ren','clear-staging','2026-11-23T07:30:53.589099Z');
INSERT INTO "operation" VALUES('6380c4f771a64de19f4e95964637cdb9','ren','index','2026-11-23T07:30:53.591196Z');
INSERT INTO "operation" VALUES('c0fe34ccdcfa40e1915c6d6726923abd','mai','render-letters','2026-11-23T07:30:53.593755Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-23T07:30:53.598512Z');
INSERT INTO "operation" VALUES('0a8d687246c5412e89d7d1b663dc80b9','mai','closing-chunk','2026-11-23T07:30:53.600759Z');
INSERT INTO "operation" VALUES('24e40334a6f04a4da36e2d67383c66f4','mai','close','2026-11-23T07:30:53.617620Z');
INSERT INTO "operation" VALUES('fcdf42a1925d4ea1965bf3e1ef564b5b','sho','inspect','2026-11-23T07:30:53.644225Z');
INSERT INTO "operation" VALUES('956623dc6d824d7e9ee19cc54c126b36','cal','look-at-kit-address','2026-11-23T07:30:53.674475Z');
INSERT INTO "operation" VALUES('431a44afff51411baf157353831bd9cd','cal','look-at-kit-address','2026-11-23T07:30:53.687174Z');
INSERT INTO "operation" VALUES('ce57cfbd656e4efc81187c23bc33bf30','cal','amend','2026-11-23T07:30:53.702294Z');
INSERT INTO "operation" VALUES('cbf9de51b25743369f7da3c937df0014','cal','accept','2026-11-23T07:30:53.706769Z');
INSERT INTO "operation" VALUES('5a52d722a68743aeab17ad1870a91512','sho','resend','2026-11-23T07:30:53.757156Z');
INSERT INTO "operation" VALUES('e9047aa45cb14266b6f74ca285d87132','sho','inspect','2026-11-23T07:30:53.786049Z');
INSERT INTO "operation" VALUES('4cf23477426d4587be534a9004bec236','sho','close-return','2026-11-23T07:30:53.807823Z');
INSERT INTO "operation" VALUES('2c6fb02429aa49fbabd81ed95686fac5','ren','approve','2026-11-23T07:30:53.818318Z');
INSERT INTO "operation" VALUES('1558d570c680414c90aae6face2d290b','kei','wrap-up','2026-11-23T07:30:53.827668Z');
INSERT INTO "operation" VALUES('d90dd12de90b401aa8e70947e87282c4','cal','wrap-up','2026-11-23T07:30:53.836092Z');
INSERT INTO "operation" VALUES('aba9eade63a64a2d90688fbd6bc6e75c','mai','render-letters','2026-11-23T07:30:53.843010Z');
INSERT INTO "operation" VALUES('d5de8d010b024608b1136f2be879a771','sho','release-kits','2026-11-23T07:30:53.857212Z');
INSERT INTO "operation" VALUES('b5bd496c858c495aad3245151834cfa3','sho','make-batch','2026-11-23T07:30:53.875897Z');
INSERT INTO "operation" VALUES('7e16f146155448c894d0f153d40f81e1','sho','make-batch','2026-11-23T07:30:53.888237Z');
INSERT INTO "operation" VALUES('7a2bcd01414a4f4fae0831f4706aab06','sho','leave-batch','2026-11-23T07:30:53.890780Z');
INSERT INTO "operation" VALUES('c45944f3ec81456288313e1112f37bd3','sho','print-batch','2026-11-23T07:30:53.894425Z');
INSERT INTO "operation" VALUES('3d345028cc6c4379abc6ae46c675dd0d','sho','pack','2026-11-23T07:30:53.902561Z');
INSERT INTO "operation" VALUES('c3e37b8bc8a74467a84c86353b204f36','sho','leave-batch','2026-11-23T07:30:53.905482Z');
INSERT INTO "operation" VALUES('fcbad91b5e3e4a8b8487bcb3e77e562a','sho','pack','2026-11-23T07:30:53.909341Z');
INSERT INTO "operation" VALUES('295df1f3299348dcbd01e76a93d8a6e2','sho','hand-over','2026-11-23T07:30:53.921980Z');
INSERT INTO "operation" VALUES('04e36285104d49ea8dc36bdf2c5c6801','sho','hand-over','2026-11-23T07:30:53.926930Z');
INSERT INTO "operation" VALUES('788fbfdc9518489c834aa7a1bbd060eb','sho','leave-batch','2026-11-23T07:30:53.929143Z');
INSERT INTO "operation" VALUES('796fef1b38e1447c953435ed08aa60f6','sho','pack','2026-11-23T07:30:53.932233Z');
INSERT INTO "operation" VALUES('ebfaa007ac814c5b970849756282a134','sho','hand-over','2026-11-23T07:30:53.933589Z');
INSERT INTO "operation" VALUES('4982bfecf1624587a7029af2ae46998d','sho','track','2026-11-23T07:30:53.939424Z');
INSERT INTO "operation" VALUES('c79273dd6f1d4368adaf78e6aa7d1f4c','sho','track','2026-11-23T07:30:53.942669Z');
INSERT INTO "operation" VALUES('2632a3734e0549b4a3c557267fd2350b','sho','make-batch','2026-11-23T07:30:53.943369Z');
INSERT INTO "operation" VALUES('ec513f2793594427babb04cf59fa3682','sho','make-batch','2026-11-23T07:30:53.944450Z');
INSERT INTO "operation" VALUES('9ddf2bc00ff84754aae8ade41a19ab83','sho','make-batch','2026-11-23T07:30:53.950089Z');
INSERT INTO "operation" VALUES('099cd1d99ba94824a5fd47189118facd','sho','leave-batch','2026-11-23T07:30:53.951515Z');
INSERT INTO "operation" VALUES('96969ac48483443982b6728d2bbdc390','sho','print-batch','2026-11-23T07:30:53.953612Z');
INSERT INTO "operation" VALUES('069aa66ef2e2453a846e49fab24f2ade','sho','pack','2026-11-23T07:30:53.959497Z');
INSERT INTO "operation" VALUES('091d6e65b79a4df6a700370291ee1693','sho','leave-batch','2026-11-23T07:30:53.961704Z');
INSERT INTO "operation" VALUES('4e5e99678802444f9aacaffee7a86f16','sho','pack','2026-11-23T07:30:53.963717Z');
INSERT INTO "operation" VALUES('54b9a89d9ca7424180298facb2359160','sho','hand-over','2026-11-23T07:30:53.969000Z');
INSERT INTO "operation" VALUES('be376ff4585445d2be598f63b2c0ee2b','sho','hand-over','2026-11-23T07:30:53.971508Z');
INSERT INTO "operation" VALUES('0b5403007c6145febd0a615be81e2d4d','sho','leave-batch','2026-11-23T07:30:53.972551Z');
INSERT INTO "operation" VALUES('7d9663df988049f3ab8012139866d540','sho','pack','2026-11-23T07:30:53.974003Z');
INSERT INTO "operation" VALUES('d1fe8ad40f3c4f6aa99b4827b0b219e6','sho','hand-over','2026-11-23T07:30:53.974649Z');
INSERT INTO "operation" VALUES('59c07bd411d145a49b09332a0f1f0548','sho','track','2026-11-23T07:30:53.978202Z');
INSERT INTO "operation" VALUES('3e2eb94d2a3a4754b2ffa92d4f16e470','sho','track','2026-11-23T07:30:53.980550Z');
INSERT INTO "operation" VALUES('d86b7e45a4994b0980a507437221a17e','sho','make-batch','2026-11-23T07:30:53.981214Z');
INSERT INTO "operation" VALUES('407d694952334b84a20d9d33b073f00e','sho','arrive','2026-11-23T07:30:53.983772Z');
INSERT INTO "operation" VALUES('ff03ea1410ae4e6e9096add6e345f75a','sho','arrive','2026-11-23T07:30:53.986190Z');
INSERT INTO "operation" VALUES('b637217d6c6f45babb139d88d248220a','ren','approve','2026-11-23T07:30:53.987556Z');
INSERT INTO "operation" VALUES('51f55ba89a5540edb9e493d3b151f5ac','sho','arrive','2026-11-23T07:30:53.997958Z');
INSERT INTO "operation" VALUES('5b96e7bccf98482b88b4d72ca7d1b11e','sho','arrive','2026-11-23T07:30:54.000682Z');
INSERT INTO "operation" VALUES('a3850d1836e44529b8b1d210c328106c','sho','arrive','2026-11-23T07:30:54.002869Z');
INSERT INTO "operation" VALUES('99fddecbf1dc42e2ac053ee523562f1a','sho','arrive','2026-11-23T07:30:54.004753Z');
INSERT INTO "operation" VALUES('1863bea014be489397b8a2161f1f413c','sho','arrive','2026-11-23T07:30:54.006908Z');
INSERT INTO "operation" VALUES('2b1c108aaec044069e3dae829d9582f5','sho','arrive','2026-11-23T07:30:54.009199Z');
INSERT INTO "operation" VALUES('f8eb02f641c043b8bba480413b314d85','rin','number','2026-11-23T07:30:54.018565Z');
INSERT INTO "operation" VALUES('a718619856ec4ac099ca8e5c564a5bd3','rin','stage','2026-11-23T07:30:54.020559Z');
INSERT INTO "operation" VALUES('9b14f7682e4c4569bf342fa12273da75','rin','intake','2026-11-23T07:30:54.022775Z');
INSERT INTO "operation" VALUES('326690187abd49c896bc54e6d9d782b4','rin','clear-staging','2026-11-23T07:30:54.028084Z');
INSERT INTO "operation" VALUES('d7de213677994e4ea613a3f64ef6e2d8','rin','index','2026-11-23T07:30:54.029171Z');
INSERT INTO "operation" VALUES('cc0b8ed22a374d5cb426680a587ee37e','rin','reject','2026-11-23T07:30:54.031485Z');
INSERT INTO "operation" VALUES('f53ac21680484f0baa75a50b6129b7ed','rin','approve','2026-11-23T07:30:54.037674Z');
INSERT INTO "operation" VALUES('07e787373dd1449c9f8c2e4afc97c610','rin','approve','2026-11-23T07:30:54.042572Z');
INSERT INTO "operation" VALUES('b11bfaceee5443e8804e564c3b4ec060','ren','approve','2026-11-23T07:30:54.047478Z');
INSERT INTO "operation" VALUES('6ce062d73a2f4dd0acd709decef688b6','ren','settle','2026-11-23T07:30:54.051903Z');
INSERT INTO "operation" VALUES('6b7a958423174ed0bf2bb82f7a7aabf2','ren','approve','2026-11-23T07:30:54.062028Z');
INSERT INTO "operation" VALUES('75c0dd902b55473695c73b94bd59dac6','mai','render-letters','2026-11-23T07:30:54.067237Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-23T07:30:54.069821Z');
INSERT INTO "operation" VALUES('832cc8fa65264cd69eaf2bfd015bd22e','mai','closing-chunk','2026-11-23T07:30:54.070859Z');
INSERT INTO "operation" VALUES('7b59f41acb5c4ebf828b7300ba78dbc4','mai','close','2026-11-23T07:30:54.080198Z');
INSERT INTO "operation" VALUES('a9206b074ccd4ba7b71e342e544cd23d','mai','render-letters','2026-11-23T07:30:54.084992Z');
INSERT INTO "operation" VALUES('7d94bacc156b4826b61fce4de22a84fc','sho','release-kits','2026-11-23T07:30:54.094170Z');
INSERT INTO "operation" VALUES('05968663bcfe4b38b71eed6259447244','sho','make-batch','2026-11-23T07:30:54.105409Z');
INSERT INTO "operation" VALUES('5a6b10cee14244b997541188ec298c7a','sho','make-batch','2026-11-23T07:30:54.113768Z');
INSERT INTO "operation" VALUES('36c2dbaf28a04880a3a34f6804b401f8','sho','leave-batch','2026-11-23T07:30:54.116131Z');
INSERT INTO "operation" VALUES('18c654ed8feb48abb29dfa744c7422f3','sho','print-batch','2026-11-23T07:30:54.118813Z');
INSERT INTO "operation" VALUES('f72bf9c39bd1481382ab123ce288ec88','sho','pack','2026-11-23T07:30:54.123642Z');
INSERT INTO "operation" VALUES('49f564c7817e4c72bbe1bdc8ddcf72dc','sho','leave-batch','2026-11-23T07:30:54.125631Z');
INSERT INTO "operation" VALUES('f81598a317b74b33b4c2484a94685181','sho','pack','2026-11-23T07:30:54.127748Z');
INSERT INTO "operation" VALUES('a772a80d52e64e87a28c1287bd2a6cac','sho','hand-over','2026-11-23T07:30:54.135346Z');
INSERT INTO "operation" VALUES('ba4954a0c5834c2b9547c216a5288de0','sho','hand-over','2026-11-23T07:30:54.139441Z');
INSERT INTO "operation" VALUES('f6d5eb5b7dda4f6ab2b0444d782e094b','sho','leave-batch','2026-11-23T07:30:54.140725Z');
INSERT INTO "operation" VALUES('eb9b0dc270b24b6193f7b95d258063eb','sho','pack','2026-11-23T07:30:54.142495Z');
INSERT INTO "operation" VALUES('1ffc3e9da8d94190b900b564ab3c4e08','sho','hand-over','2026-11-23T07:30:54.143267Z');
INSERT INTO "operation" VALUES('d0fdae634f9147eab147d643bf716a8e','sho','track','2026-11-23T07:30:54.147299Z');
INSERT INTO "operation" VALUES('b6dcc80723e3459c96f0b0e71abbf1d5','sho','track','2026-11-23T07:30:54.149661Z');
INSERT INTO "operation" VALUES('0cd061231c2545cc8510eccd3dc77c11','sho','make-batch','2026-11-23T07:30:54.150329Z');
INSERT INTO "operation" VALUES('1e8016e3f4dd45208fa14db60819d238','sho','make-batch','2026-11-23T07:30:54.151199Z');
INSERT INTO "operation" VALUES('a71728bbae1947249df2f5abd000338b','sho','make-batch','2026-11-23T07:30:54.157098Z');
INSERT INTO "operation" VALUES('38a9dfda93aa4025806a16125baf197c','sho','leave-batch','2026-11-23T07:30:54.158853Z');
INSERT INTO "operation" VALUES('d1e3363eea3f43708e18f0b97dd7c70c','sho','print-batch','2026-11-23T07:30:54.162040Z');
INSERT INTO "operation" VALUES('4523f119880345f78e313d3f0df50483','sho','pack','2026-11-23T07:30:54.168535Z');
INSERT INTO "operation" VALUES('46c59fa50e004533a7e51c3c60912edf','sho','leave-batch','2026-11-23T07:30:54.170413Z');
INSERT INTO "operation" VALUES('da8d1fd9edac4bcf91420ca86e571172','sho','pack','2026-11-23T07:30:54.172638Z');
INSERT INTO "operation" VALUES('9dbc25663dd0423ab2a2144eb8e6e639','sho','hand-over','2026-11-23T07:30:54.177380Z');
INSERT INTO "operation" VALUES('e132dba864914a6eb51634d19b80e337','sho','hand-over','2026-11-23T07:30:54.180172Z');
INSERT INTO "operation" VALUES('3452ac7c3e504e2da599743c138adbd6','sho','leave-batch','2026-11-23T07:30:54.181422Z');
INSERT INTO "operation" VALUES('9564d90ab5444fb89184a3638b974119','sho','pack','2026-11-23T07:30:54.182880Z');
INSERT INTO "operation" VALUES('c5284671354f47d6a256c41bf4ed0964','sho','hand-over','2026-11-23T07:30:54.183539Z');
INSERT INTO "operation" VALUES('529a72d61556427ca1b3173da0a334ba','sho','track','2026-11-23T07:30:54.188053Z');
INSERT INTO "operation" VALUES('1d60a2a55fa1488fad3f907404e87f15','sho','track','2026-11-23T07:30:54.190820Z');
INSERT INTO "operation" VALUES('e7dfb306155b4bb7b89e4bf994489ad2','sho','make-batch','2026-11-23T07:30:54.191385Z');
INSERT INTO "operation" VALUES('a721d1ed5d814444bd2d160b1e198572','rin','number','2026-11-23T07:30:54.201914Z');
INSERT INTO "operation" VALUES('b6a4b38b636c427d837fc083d5b46574','rin','stage','2026-11-23T07:30:54.203455Z');
INSERT INTO "operation" VALUES('c0518898d94c4a259a8611164722908f','rin','intake','2026-11-23T07:30:54.205317Z');
INSERT INTO "operation" VALUES('a8890b0978f646aa92453a9c76b73bbf','rin','clear-staging','2026-11-23T07:30:54.211528Z');
INSERT INTO "operation" VALUES('96a1fd89c0c042259e8e1800a05c2b00','rin','index','2026-11-23T07:30:54.213057Z');
INSERT INTO "operation" VALUES('e921e42366ab4dfdbac689daf3d02b39','kei','wrap-up','2026-11-23T07:30:54.214915Z');
INSERT INTO "operation" VALUES('472f703744f54cffbc46176416985d8b','sho','arrive','2026-11-23T07:30:54.219663Z');
INSERT INTO "operation" VALUES('3cd9cc8e78e744528c91c6a7c744bb28','sho','arrive','2026-11-23T07:30:54.223093Z');
INSERT INTO "operation" VALUES('eb362852fa64415c8c4d6d7bf592f218','sho','arrive','2026-11-23T07:30:54.226585Z');
INSERT INTO "operation" VALUES('ab2a4a32ba3b41a8ab3c7132b259c11d','sho','arrive','2026-11-23T07:30:54.229660Z');
INSERT INTO "operation" VALUES('fc520dfea65742e0be19cee342e392a1','rin','approve','2026-11-23T07:30:54.231045Z');
INSERT INTO "operation" VALUES('6935b7aeb1324a11bac1fb7da2f5e8ff','sho','arrive','2026-11-23T07:30:54.240493Z');
INSERT INTO "operation" VALUES('0d2d11eb83554751aad152b61ea13e19','sho','arrive','2026-11-23T07:30:54.242745Z');
INSERT INTO "operation" VALUES('fb8eaab6d85649f2a4cb786e911eedc4','ren','approve','2026-11-23T07:30:54.243664Z');
INSERT INTO "operation" VALUES('e8c2f9f52bb24e19b772e62441741bec','ren','approve','2026-11-23T07:30:54.250126Z');
INSERT INTO "operation" VALUES('b1d3b09a276546ca8829196b081dc536','mai','render-letters','2026-11-23T07:30:54.255513Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-23T07:30:54.258928Z');
INSERT INTO "operation" VALUES('b86d0d5f0f3d4c31b2826cdbd7fc3dc9','mai','closing-chunk','2026-11-23T07:30:54.260249Z');
INSERT INTO "operation" VALUES('2abf8e02aaac47518b0f2d17499e81bb','mai','close','2026-11-23T07:30:54.269743Z');
INSERT INTO "operation" VALUES('0e6f3cb351dc4119bec8cc4980c6b97e','kei','wrap-up','2026-11-23T07:30:54.274810Z');
INSERT INTO "operation" VALUES('9b20b937df3e4be0a332d4c26019d077','mai','render-letters','2026-11-23T07:30:54.277874Z');
INSERT INTO "operation" VALUES('8258fa8e978d4d96b4dc8509b768716f','sho','release-kits','2026-11-23T07:30:54.284815Z');
INSERT INTO "operation" VALUES('6e8ebc80bdbf43b88896aca320de5caf','sho','make-batch','2026-11-23T07:30:54.294705Z');
INSERT INTO "operation" VALUES('fa20ffbad56f48b0ab1291ff0c9f1801','sho','make-batch','2026-11-23T07:30:54.303103Z');
INSERT INTO "operation" VALUES('2aaf4df43e5949f281f80e7f54e58ef7','sho','leave-batch','2026-11-23T07:30:54.305493Z');
INSERT INTO "operation" VALUES('5445eb8d88ad42f88cd25a7f0d0a4443','sho','print-batch','2026-11-23T07:30:54.307810Z');
INSERT INTO "operation" VALUES('43de0c3c72cf4f39ac522a869bc70c6a','sho','pack','2026-11-23T07:30:54.313294Z');
INSERT INTO "operation" VALUES('bc634f0785864184b1d185bf84eb702c','sho','leave-batch','2026-11-23T07:30:54.316663Z');
INSERT INTO "operation" VALUES('73485708b3af42318dbd55102cb4cb99','sho','pack','2026-11-23T07:30:54.319819Z');
INSERT INTO "operation" VALUES('7bcc219cd997417e948359a76bba8ce3','sho','hand-over','2026-11-23T07:30:54.330488Z');
INSERT INTO "operation" VALUES('1810822ff2e248dd99af7a9bbb556020','sho','hand-over','2026-11-23T07:30:54.334192Z');
INSERT INTO "operation" VALUES('ec86a3f97ad54bf3a516afa24fd3eb95','sho','leave-batch','2026-11-23T07:30:54.335748Z');
INSERT INTO "operation" VALUES('07718039b2c543b5b83caaf6bad4a75f','sho','pack','2026-11-23T07:30:54.338379Z');
INSERT INTO "operation" VALUES('562114aa7e4d4fa3a61e5d15edc1ec9d','sho','hand-over','2026-11-23T07:30:54.339359Z');
INSERT INTO "operation" VALUES('7ad3e873af254389badd8037c886bee5','sho','track','2026-11-23T07:30:54.343345Z');
INSERT INTO "operation" VALUES('94608868c7fc42f789efbd0828167b97','sho','track','2026-11-23T07:30:54.345993Z');
INSERT INTO "operation" VALUES('5ded9a74462b45f68c835358f652072b','sho','make-batch','2026-11-23T07:30:54.346617Z');
INSERT INTO "operation" VALUES('0e7e15d83fb2446ca29d5cd5121a6347','sho','make-batch','2026-11-23T07:30:54.347827Z');
INSERT INTO "operation" VALUES('99e7a28ab9764840b133ee4cb945a248','sho','make-batch','2026-11-23T07:30:54.352239Z');
INSERT INTO "operation" VALUES('f057d5e6ddb847e9835ec207c1ef5068','sho','leave-batch','2026-11-23T07:30:54.353653Z');
INSERT INTO "operation" VALUES('c9265cde9a414f198cc34cf1e14f04f8','sho','print-batch','2026-11-23T07:30:54.356201Z');
INSERT INTO "operation" VALUES('ca6adaf0072b4300b31d87c01e5d0cd1','sho','pack','2026-11-23T07:30:54.361470Z');
INSERT INTO "operation" VALUES('a6461f0e50404b7698b85a430e9a1dd7','sho','leave-batch','2026-11-23T07:30:54.363063Z');
INSERT INTO "operation" VALUES('db82a99e6ff84cb39547f98e79004331','sho','pack','2026-11-23T07:30:54.364867Z');
INSERT INTO "operation" VALUES('81298b58d64d49cfb3a9b290a549363c','sho','hand-over','2026-11-23T07:30:54.369250Z');
INSERT INTO "operation" VALUES('d6a96d87e03147afa9ff194c67088527','sho','hand-over','2026-11-23T07:30:54.371595Z');
INSERT INTO "operation" VALUES('07f669ea814647e3887e008ed0079818','sho','leave-batch','2026-11-23T07:30:54.372592Z');
INSERT INTO "operation" VALUES('9b5099b644834a41a14c771520ce6234','sho','pack','2026-11-23T07:30:54.374033Z');
INSERT INTO "operation" VALUES('4402c46ef7a64b04872f18f7ba0f038e','sho','hand-over','2026-11-23T07:30:54.374644Z');
INSERT INTO "operation" VALUES('5c053f09ce604580a98368f1ca380291','sho','track','2026-11-23T07:30:54.377686Z');
INSERT INTO "operation" VALUES('cc0639f9751340b2b2d07bb4af57c672','sho','track','2026-11-23T07:30:54.379844Z');
INSERT INTO "operation" VALUES('d96c0d38a2564df6b2e6eb0fff7fa6e6','sho','make-batch','2026-11-23T07:30:54.380401Z');
INSERT INTO "operation" VALUES('eadd8556a4814170a510fff7fee5d24e','rin','number','2026-11-23T07:30:54.389297Z');
INSERT INTO "operation" VALUES('5f261b529c504bddbaee66cb5687fa34','rin','stage','2026-11-23T07:30:54.390944Z');
INSERT INTO "operation" VALUES('7285c27d8e6b4c75b69e4762e1ae28b1','rin','intake','2026-11-23T07:30:54.392921Z');
INSERT INTO "operation" VALUES('f2451cab75614d9aa5bab8575f7e0952','rin','clear-staging','2026-11-23T07:30:54.398403Z');
INSERT INTO "operation" VALUES('095f8c254e66458c9bc6ddca1906c565','rin','index','2026-11-23T07:30:54.399417Z');
INSERT INTO "operation" VALUES('3d7e2602679f423aa4a2456be2cb3fff','sho','arrive','2026-11-23T07:30:54.402289Z');
INSERT INTO "operation" VALUES('83c358009699434888f0ec6a5fd23dc7','sho','arrive','2026-11-23T07:30:54.404942Z');
INSERT INTO "operation" VALUES('c43744e6162040d0a2242b3092ab9498','sho','arrive','2026-11-23T07:30:54.407359Z');
INSERT INTO "operation" VALUES('53dce84ea3524e508b1dcb4c5862161b','sho','arrive','2026-11-23T07:30:54.410456Z');
INSERT INTO "operation" VALUES('2d09d07e81934f2a949fa148d9bada7f','cal','begin-call','2026-11-23T07:30:54.412206Z');
INSERT INTO "operation" VALUES('13692b8ad258468aa8b3bce70a2c84c2','cal','enter-call','2026-11-23T07:30:54.419743Z');
INSERT INTO "operation" VALUES('0477603097a64fe28774eb93d3325137','cal','verify-caller','2026-11-23T07:30:54.427968Z');
INSERT INTO "operation" VALUES('6662dbec977d43a8a36849bbc694634d','cal','pass-on','2026-11-23T07:30:54.434172Z');
INSERT INTO "operation" VALUES('0035935accc84f88a0afbb070f6f5498','ren','reject','2026-11-23T07:30:54.438846Z');
INSERT INTO "operation" VALUES('221d4704313d4bb0a308b7f8e190d479','mai','take-up','2026-11-23T07:30:54.444651Z');
INSERT INTO "operation" VALUES('8bec805402624f178f175ee95a9fc811','mai','reply','2026-11-23T07:30:54.447846Z');
INSERT INTO "operation" VALUES('a99b457bfb34418db74bd2eda8434aa4','mai','close-inquiry','2026-11-23T07:30:54.453512Z');
INSERT INTO "operation" VALUES('c85a9aeca1404295be2b678f222ff6fe','sho','arrive','2026-11-23T07:30:54.459259Z');
INSERT INTO "operation" VALUES('aee364a68a584e589e14302d233b069e','sho','arrive','2026-11-23T07:30:54.461517Z');
INSERT INTO "operation" VALUES('194095f508474b5e9d1cfd593b9d6dab','sho','arrive','2026-11-23T07:30:54.463353Z');
INSERT INTO "operation" VALUES('0a8334cd2c07423e823406ec805a4ea0','sho','arrive','2026-11-23T07:30:54.465075Z');
INSERT INTO "operation" VALUES('cd962bc5cfd14e3ba5e120b093ae842e','kei','wrap-up','2026-11-23T07:30:54.465517Z');
INSERT INTO "operation" VALUES('3e8c857d08eb4d3ca0a86538e6fb1b88','cal','begin-call','2026-11-23T07:30:54.467702Z');
INSERT INTO "operation" VALUES('0d41c557fa0d4c429e3b43e0fca47141','cal','enter-call','2026-11-23T07:30:54.470356Z');
INSERT INTO "operation" VALUES('381d293e69ca466caacee71512c65db9','cal','pass-on','2026-11-23T07:30:54.473591Z');
INSERT INTO "operation" VALUES('b4dc9b0ac85949579598d20a41cd30e6','kei','begin-call','2026-11-23T07:30:54.476782Z');
INSERT INTO "operation" VALUES('ceb170633ef64b6f9a3e6ae7811cf27a','kei','enter-call','2026-11-23T07:30:54.479281Z');
INSERT INTO "operation" VALUES('851f308d37b543ceb02efa89ac3cb235','kei','verify-caller','2026-11-23T07:30:54.482832Z');
INSERT INTO "operation" VALUES('54f06c162d504874b874a49e7385a70e','kei','pass-on','2026-11-23T07:30:54.487179Z');
INSERT INTO "operation" VALUES('7444cca8f3d44ccea4da9fac54a3bf91','mai','render-letters','2026-11-23T07:30:54.491722Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-23T07:30:54.496465Z');
INSERT INTO "operation" VALUES('06612fdce47d4a66aac0bb83e2d955f6','mai','closing-chunk','2026-11-23T07:30:54.498113Z');
INSERT INTO "operation" VALUES('49c315f3a6e742a1a80db3618d5ae7be','mai','close','2026-11-23T07:30:54.509637Z');
INSERT INTO "operation" VALUES('6a934f365cf84e5e83fa19fb24ff3fd6','cal','begin-call','2026-11-23T07:30:54.516799Z');
INSERT INTO "operation" VALUES('5e0edb668e20474280a8b1a5ed6bc5ff','cal','enter-call','2026-11-23T07:30:54.519651Z');
INSERT INTO "operation" VALUES('2ea75ca52e4b4accbd7cb6146c45b3aa','cal','verify-caller','2026-11-23T07:30:54.525519Z');
INSERT INTO "operation" VALUES('90c7480713a64c4680e84baa9151a02c','cal','pass-on','2026-11-23T07:30:54.532202Z');
INSERT INTO "operation" VALUES('0b430e5e4d9c44088a800ea481ce9d69','mai','render-letters','2026-11-23T07:30:54.538081Z');
INSERT INTO "operation" VALUES('51376954e32d40569a380f82ef6ab7a0','sho','release-kits','2026-11-23T07:30:54.547535Z');
INSERT INTO "operation" VALUES('1d8462d1be264a439800eca3e126c113','sho','make-batch','2026-11-23T07:30:54.568012Z');
INSERT INTO "operation" VALUES('4d740fb1f3b84b3ba10ef75f460c0e4e','sho','make-batch','2026-11-23T07:30:54.580575Z');
INSERT INTO "operation" VALUES('ca6f4201d4254bdb889418e739949aa7','sho','leave-batch','2026-11-23T07:30:54.583191Z');
INSERT INTO "operation" VALUES('f83b9e29b01b4d71938066608cf0e2d9','sho','print-batch','2026-11-23T07:30:54.586234Z');
INSERT INTO "operation" VALUES('e5a3e8950cb341e7865fa877181dae86','sho','pack','2026-11-23T07:30:54.593988Z');
INSERT INTO "operation" VALUES('613ef02dca8f4994bdbe6cb5c448ef5a','sho','leave-batch','2026-11-23T07:30:54.597411Z');
INSERT INTO "operation" VALUES('54cfa8e9b8f7423992e3484c52028a11','sho','pack','2026-11-23T07:30:54.601417Z');
INSERT INTO "operation" VALUES('ef26a0899faf485d85680faae660f88a','sho','hand-over','2026-11-23T07:30:54.611616Z');
INSERT INTO "operation" VALUES('aa7337dfa9ce492fbfc89731fb38f171','sho','hand-over','2026-11-23T07:30:54.614669Z');
INSERT INTO "operation" VALUES('6b7bda0527384b6cbd8add60d0ff9389','sho','leave-batch','2026-11-23T07:30:54.616106Z');
INSERT INTO "operation" VALUES('091a6d0af0314277b919f1606df99540','sho','pack','2026-11-23T07:30:54.618042Z');
INSERT INTO "operation" VALUES('4428e4823d8b48f39f5d41ac54da5150','sho','hand-over','2026-11-23T07:30:54.618805Z');
INSERT INTO "operation" VALUES('ca546b4ce91f4ddc9adcb68964ddf0b9','sho','track','2026-11-23T07:30:54.622753Z');
INSERT INTO "operation" VALUES('f55b6b2d12e44aeba336f55ab5a1f003','sho','track','2026-11-23T07:30:54.625157Z');
INSERT INTO "operation" VALUES('25421a3cf6844368b0b197896b93e693','sho','make-batch','2026-11-23T07:30:54.625826Z');
INSERT INTO "operation" VALUES('bd2c7904a45c4004a144da947361d9d2','sho','make-batch','2026-11-23T07:30:54.632586Z');
INSERT INTO "operation" VALUES('392204e45c4e410ba3212faa4073b090','sho','leave-batch','2026-11-23T07:30:54.634867Z');
INSERT INTO "operation" VALUES('7785eee9567a4e7496de35740762985b','sho','print-batch','2026-11-23T07:30:54.637828Z');
INSERT INTO "operation" VALUES('d3d0c38449cf4034861f823adede78d3','sho','pack','2026-11-23T07:30:54.645445Z');
INSERT INTO "operation" VALUES('eee9313b9be445029fe5edb66a7a79d5','ren','number','2026-11-23T07:30:54.658592Z');
INSERT INTO "operation" VALUES('2cde56f6cc0d4d5893d6402c9caf44aa','ren','stage','2026-11-23T07:30:54.660453Z');
INSERT INTO "operation" VALUES('6896bfcc4dff41a9b00c898ae99e0330','ren','intake','2026-11-23T07:30:54.662374Z');
INSERT INTO "operation" VALUES('4ed2dab5e4194d4e909241a5b254c175','ren','clear-staging','2026-11-23T07:30:54.669114Z');
INSERT INTO "operation" VALUES('32c3dc364077452d822b7c0c09a0e394','ren','index','2026-11-23T07:30:54.670377Z');
INSERT INTO "operation" VALUES('bb94b61e1b214a51899813e244f82242','mai','render-letters','2026-11-23T07:30:54.671620Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-23T07:30:54.674613Z');
INSERT INTO "operation" VALUES('28e76f1de1484b3e90296cc28e4d54c7','mai','closing-chunk','2026-11-23T07:30:54.676576Z');
INSERT INTO "operation" VALUES('648e960a44da4914a1488c61d661270e','mai','order-queue','2026-11-23T07:30:54.687560Z');
INSERT INTO "operation" VALUES('70beaa42ae9447e8835dc68ad58b1370','mai','close','2026-11-23T07:30:54.689429Z');
INSERT INTO "operation" VALUES('4dfa41dbaee34730a6cd99f42730ff0f','kei','begin-call','2026-11-23T07:30:54.696743Z');
INSERT INTO "operation" VALUES('0c2b55a398d2450781cc0e8bfa8b81c6','kei','enter-call','2026-11-23T07:30:54.700229Z');
INSERT INTO "operation" VALUES('1c6f281c1bed4c52ae4a110706fefbdb','kei','verify-caller','2026-11-23T07:30:54.705346Z');
INSERT INTO "operation" VALUES('f1477bbe9c014095a98ce4a7416df5ec','kei','pass-on','2026-11-23T07:30:54.711562Z');
INSERT INTO "operation" VALUES('d08bec7cf3ac45b78e12473ef78e25bd','mio','take-up','2026-11-23T07:30:54.716459Z');
INSERT INTO "operation" VALUES('6bc990a5b9d04cd5a20960a02c7f6a08','cal','begin-call','2026-11-23T07:30:54.721114Z');
INSERT INTO "operation" VALUES('b7287909a34c4b4ea6c9102ab58a30a0','cal','enter-call','2026-11-23T07:30:54.724632Z');
INSERT INTO "operation" VALUES('17d64cae3a894da38594de061c7d3160','cal','verify-caller','2026-11-23T07:30:54.729779Z');
INSERT INTO "operation" VALUES('d42c134e074d413880c059c6d6fa12d4','cal','request-change','2026-11-23T07:30:54.735793Z');
INSERT INTO "operation" VALUES('acef147eb3f7453e838803d26af2f54f','cal','pass-on','2026-11-23T07:30:54.756232Z');
INSERT INTO "operation" VALUES('ba9a2d2522424175b90cd22218ac20dd','sho','take-up','2026-11-23T07:30:54.762403Z');
INSERT INTO "operation" VALUES('7ea0a8ff218a4a20a3385bbaba18d750','sho','reply','2026-11-23T07:30:54.766404Z');
INSERT INTO "operation" VALUES('32a40327f7f04550a98e0eb2acdbf89d','sho','arrive','2026-11-23T07:30:54.777114Z');
INSERT INTO "operation" VALUES('a6e7a4d5a27c4cbaa8d4594d502317db','sho','arrive','2026-11-23T07:30:54.780299Z');
INSERT INTO "operation" VALUES('34f46abc10ca4cb4b81d9b65f42cd356','kei','begin-call','2026-11-23T07:30:54.781130Z');
INSERT INTO "operation" VALUES('9f5fe5cd40d546d7adddded2c77edbee','kei','drop-call','2026-11-23T07:30:54.784368Z');
INSERT INTO "operation" VALUES('3429dc1b259e49b3aa0f8ae63ebd410c','ren','approve','2026-11-23T07:30:54.788548Z');
INSERT INTO "operation" VALUES('08dcca876f134654ab61bc77dc2f452b','ren','number','2026-11-23T07:30:54.804807Z');
INSERT INTO "operation" VALUES('472d351a807b423f9ce3f40b90c04d82','ren','stage','2026-11-23T07:30:54.806463Z');
INSERT INTO "operation" VALUES('82751e092811447b8c9d53e7be92c3c8','ren','intake','2026-11-23T07:30:54.808009Z');
INSERT INTO "operation" VALUES('015dc2ee106e436d93795fb0b249735b','ren','clear-staging','2026-11-23T07:30:54.813285Z');
INSERT INTO "operation" VALUES('9512f5f7d7064bc78e3e42e25deb29e6','ren','index','2026-11-23T07:30:54.814343Z');
INSERT INTO "operation" VALUES('2dfbb6b1d9be4ef883b305b4585fcfbb','ren','number','2026-11-23T07:30:54.824925Z');
INSERT INTO "operation" VALUES('29d5a9eefdc04b08bf8a8fdcf1d2a8a2','ren','stage','2026-11-23T07:30:54.826974Z');
INSERT INTO "operation" VALUES('a5263014444d4c5fa9a725253061328f','ren','intake','2026-11-23T07:30:54.828665Z');
INSERT INTO "operation" VALUES('04b8e8c9502e47779b0ed244ff0f78ec','ren','clear-staging','2026-11-23T07:30:54.832520Z');
INSERT INTO "operation" VALUES('d4021e575f564ee993226a2f11695a4b','ren','index','2026-11-23T07:30:54.833398Z');
INSERT INTO "operation" VALUES('b6b2c8577b614bd3974f0ff7a6de9165','cal','begin-call','2026-11-23T07:30:54.835047Z');
INSERT INTO "operation" VALUES('e589f5d916344d1c8629912a0f81678b','cal','enter-call','2026-11-23T07:30:54.838025Z');
INSERT INTO "operation" VALUES('f206aecc128a41b7a15ccc2b388471eb','cal','verify-caller','2026-11-23T07:30:54.842121Z');
INSERT INTO "operation" VALUES('ba09d0371e914fef940550c6e4ea1123','cal','pass-on','2026-11-23T07:30:54.849149Z');
INSERT INTO "operation" VALUES('e590a61277b746e3a6531a03a13a0851','cal','order-kits','2026-11-23T07:30:54.856763Z');
INSERT INTO "operation" VALUES('e282e9debd20487c9579615c87872d11','sho','make-batch','2026-11-23T07:30:54.864632Z');
INSERT INTO "operation" VALUES('b9936f47687048f48d214bcaca3113eb','sho','make-batch','2026-11-23T07:30:54.872452Z');
INSERT INTO "operation" VALUES('110b7c677b8f4734ae8dfbe57cdd067a','cal','order-kits','2026-11-23T07:30:54.873951Z');
INSERT INTO "operation" VALUES('6488c823c475429e80c1787ecbd25079','sho','lose','2026-11-23T07:30:54.878342Z');
INSERT INTO "operation" VALUES('c5ccb9108ee34e2994fd35148b8ca1f8','mai','cancel','2026-11-23T07:30:54.883026Z');
INSERT INTO "operation" VALUES('6ad26137867244d482de983dcfeb0592','rin','return','2026-11-23T07:30:54.895360Z');
INSERT INTO "operation" VALUES('ff24abec911041aa8100ced37555ad14','ren','withdraw','2026-11-23T07:30:54.905919Z');
INSERT INTO "operation" VALUES('ab9fab0435e6462c964f5eacbd9d3203','rin','reject','2026-11-23T07:30:54.915276Z');
INSERT INTO "operation" VALUES('79fd6bf523904e408cdbcd2fc2dca2d2','rin','take','2026-11-23T07:30:54.923597Z');
INSERT INTO "operation" VALUES('f9240bb59c2b4f479c4026e12746e9d6','ren','take','2026-11-23T07:30:54.936257Z');
INSERT INTO "operation" VALUES('bed18fb7b51c4a20984ef9f74e4968d8','mai','enter-chain','2026-11-23T07:30:54.940219Z');
INSERT INTO "operation" VALUES('b86086b2efab445494d1959807e032b3','mai','enter-chain','2026-11-23T07:30:54.949628Z');
INSERT INTO "operation" VALUES('68ca5f978d63467788b5022079b53c41','rin','number','2026-11-23T07:30:54.967275Z');
INSERT INTO "operation" VALUES('2b68089fd8e442388b7aa4d818e5a09c','rin','stage','2026-11-23T07:30:54.969203Z');
INSERT INTO "operation" VALUES('5045abce456b458d8a7d5ab519c35587','rin','intake','2026-11-23T07:30:54.970704Z');
INSERT INTO "operation" VALUES('546cfd7e8a344043888189eba9c87c79','rin','clear-staging','2026-11-23T07:30:54.976823Z');
INSERT INTO "operation" VALUES('7625932a54da404da46ba3755f399eef','rin','index','2026-11-23T07:30:54.977868Z');
INSERT INTO "operation" VALUES('ae7df84409584a978c0a77fa2990911a','rin','succeed','2026-11-23T07:30:54.978709Z');
INSERT INTO "operation" VALUES('43bfd0d8ae8145dcaf90c22fe4649190','rin','amend','2026-11-23T07:30:55.002718Z');
INSERT INTO "operation" VALUES('3fd3d045ae644b059bfb4ea540d981c7','rin','accept','2026-11-23T07:30:55.005089Z');
INSERT INTO "operation" VALUES('7135a3d968304af4b4ccd5a0c9e6ad74','rin','amend','2026-11-23T07:30:55.034917Z');
INSERT INTO "operation" VALUES('949876f7c3af4b31bea3914f14f42a0e','ren','choose-industry','2026-11-23T07:30:55.039645Z');
INSERT INTO "operation" VALUES('e2385da471ee46d1810e5b94c6d6affa','mai','save-order','2026-11-23T07:30:55.098850Z');
INSERT INTO "operation" VALUES('0fcd8807500f489c9a919e649410f10f','mai','save-order','2026-11-23T07:30:55.102041Z');
INSERT INTO "operation" VALUES('3568f6f3be1447838bf06a3b6c5b098a','mai','save-order','2026-11-23T07:30:55.103446Z');
INSERT INTO "operation" VALUES('744d2fe01b3d452393b03a0fcce1bbb0','rin','approve','2026-11-23T07:30:55.278119Z');
INSERT INTO "operation" VALUES('a6fbdee0d2f241299703c449b021abab','mai','begin-letters','2026-11-23T07:30:55.353774Z');
INSERT INTO "operation" VALUES('9973eb26f0d34e3bb9fb5fa584f28abe','mai','render-letters','2026-11-23T07:30:55.695904Z');
INSERT INTO "operation" VALUES('b6ce5d482abe49f3ad854847efb42a45','mai','export','2026-11-23T07:30:55.699883Z');
INSERT INTO "operation" VALUES('8cfcb363704140e7aa91e590dcfda03e','mai','export','2026-11-23T07:30:55.748574Z');
INSERT INTO "operation" VALUES('60a8fb1ffbee4d4b8259930a34e3a7a9','mai','export','2026-11-23T07:30:58.908275Z');
INSERT INTO "operation" VALUES('b603f46bfbe3480fac0100f6ec80c22e','mai','begin-letters','2026-11-23T07:31:00.427631Z');
INSERT INTO "operation" VALUES('c4bf1f6bd65b41199e91af81cf527609','mai','render-letters','2026-11-23T07:31:00.621239Z');
INSERT INTO "operation" VALUES('eea474487cf6419db4a4e46663a4ed44','mai','export','2026-11-23T07:31:00.625482Z');
INSERT INTO "operation" VALUES('479d5d36b4324319a166eb1839ad0004','mai','save-order','2026-11-23T07:31:02.296263Z');
INSERT INTO "operation" VALUES('4bbe91ac5442407f8dd9a63066ba6e72','mai','export','2026-11-23T07:31:04.591748Z');
INSERT INTO "operation" VALUES('f11455a763aa4b1dbaf165e39d1a22df','mai','run-order','2026-11-23T07:31:04.599770Z');
INSERT INTO "operation" VALUES('cb57debd6ede4bb39b6e68ef7e822d17','mai','switch-order','2026-11-23T07:31:06.142129Z');
INSERT INTO "operation" VALUES('a19378ce05e242d09282028f15f1610c','cal','look-at-card','2026-11-23T07:31:07.604520Z');
INSERT INTO "operation" VALUES('ea30d59de278456fb299b30477a883a8','mai','keep-tallies','2026-11-23T07:31:08.954163Z');
INSERT INTO "operation" VALUES('66f25afbda504e70b2893eb8a13f4992','mai','keep-tallies','2026-11-23T07:31:08.961190Z');
INSERT INTO "operation" VALUES('f291ba18bcd24679952b50622293775a','mai','keep-tallies','2026-11-23T07:31:08.966616Z');
INSERT INTO "operation" VALUES('e235281345c9449b879c6276bba2e1de','mai','keep-tallies','2026-11-23T07:31:08.973402Z');
INSERT INTO "operation" VALUES('6122f87a355746cd885f026d9b592e76','mai','keep-tallies','2026-11-23T07:31:08.980001Z');
INSERT INTO "operation" VALUES('d57a18a999644e96a21e55ffdc325026','mai','keep-tallies','2026-11-23T07:31:08.983990Z');
INSERT INTO "operation" VALUES('087941ed06f7471295834600d68bdc10','mai','keep-tallies','2026-11-23T07:31:08.987766Z');
INSERT INTO "operation" VALUES('246454740b3e4795a0ee639b37065abc','mai','keep-tallies','2026-11-23T07:31:08.991535Z');
INSERT INTO "operation" VALUES('df05b8b0239f4f27b072dab5226fd248','mai','keep-tallies','2026-11-23T07:31:08.994655Z');
INSERT INTO "operation" VALUES('fe25f8c002744177b211622a553d56b0','mai','keep-tallies','2026-11-23T07:31:08.997951Z');
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
CREATE TABLE privacy_request (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	received_on TEXT NOT NULL, 
	until_on TEXT, 
	begun_at TEXT NOT NULL, 
	answered_at TEXT, 
	found INTEGER NOT NULL, 
	erased INTEGER NOT NULL, 
	kept INTEGER NOT NULL, 
	CONSTRAINT pk_privacy_request PRIMARY KEY (id), 
	CONSTRAINT ck_privacy_request_kind_known CHECK (kind IN ('disclosure', 'erasure', 'retention')), 
	CONSTRAINT ck_privacy_request_status_known CHECK (status IN ('open', 'answered')), 
	CONSTRAINT fk_privacy_request_number_version_journal FOREIGN KEY(number, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_privacy_request_number UNIQUE (number)
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'0D00F11E2E82C67340B86D082B129326A198A5AACB434F19F109F5D12A6D5CBB','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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

# how long personal data is kept: years after the end of the fiscal year (31 March) in which the case came to its end; of what was registered, and of
# providers, not before the end of the programme. Papers behind a grant: five years after the end of the project (公文書等の管理に関する法律施行令 別表).
# Calls and looks: until claims for damages lapse (民法 724). on_request: may be erased earlier where the person asks (個人情報の保護に関する法律 35)
[retention]
registered = { years = 5 }
not_registered = { years = 5 }
parcels = { years = 5 }
receipts = { years = 5 }
providers = { years = 5 }
inquiries = { years = 3, on_request = true }
looks = { years = 3 }
requests = { years = 3 }

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
','2026-11-23T07:30:51.822760Z');
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
	active INTEGER NOT NULL, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT ck_staff_role_known CHECK (role IN ('reviewer', 'manager', 'shipping', 'callcentre', 'admin', 'auditor')), 
	CONSTRAINT fk_staff_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_staff_login UNIQUE (login)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre',1);
INSERT INTO "staff" VALUES(8,'staff:kei',1,'kei','関 圭','callcentre',1);
INSERT INTO "staff" VALUES(9,'staff:aud',1,'aud','古賀 明','auditor',1);
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
CREATE TABLE staff_password (
	login TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	CONSTRAINT pk_staff_password PRIMARY KEY (login), 
	CONSTRAINT fk_staff_password_login_staff FOREIGN KEY(login) REFERENCES staff (login)
)
 STRICT

;
INSERT INTO "staff_password" VALUES('admin','$argon2id$v=19$m=19456,t=2,p=1$xHNEIjA+m5RcQzy4cSe7pQ$X2es71+1pTk9YPJrFF4CGK9zsUyVe9EgdYR9pgDsBwI');
INSERT INTO "staff_password" VALUES('rin','$argon2id$v=19$m=19456,t=2,p=1$9AafQ7siFrT7jzG8J5EYww$d1aMON53KUp2RWm3FXXP+HboE2sw7544vKo9EJ3161E');
INSERT INTO "staff_password" VALUES('ren','$argon2id$v=19$m=19456,t=2,p=1$p2Z4l2ocIAGqoMpGpTKRCA$Zy7PNuETkkZ0KfWVWtiW5EP7ZmBZYFuESGTWBt5bhuY');
INSERT INTO "staff_password" VALUES('mai','$argon2id$v=19$m=19456,t=2,p=1$szP2Jnmw/nuyATA10fKUWQ$V4Rxj1RZP4rQA6dU59e816M15UjaON4eP+NUN5rFX7M');
INSERT INTO "staff_password" VALUES('mio','$argon2id$v=19$m=19456,t=2,p=1$DgnmBziYnEVm7NrffXT2Pg$R/7gwdXAVoeGpT5+ngwR8ab4bmjC9oz9Ma0cyODVnhU');
INSERT INTO "staff_password" VALUES('sho','$argon2id$v=19$m=19456,t=2,p=1$EV3jaTwQOCGT1ksoEBENvA$zI63OE54XAPfWctmEBkARPT+dg/4iEcNnJY3DXaWSqo');
INSERT INTO "staff_password" VALUES('cal','$argon2id$v=19$m=19456,t=2,p=1$0axpWePKxZu9ZIfry+cRgg$yTMnzhu+jNL98zJkHu1KrHYUQmNHonLMWaaK3AQFutY');
INSERT INTO "staff_password" VALUES('kei','$argon2id$v=19$m=19456,t=2,p=1$63nVyHTHTYH3hpqxX/us+w$D7GxtT2dNzt2huRGqDpCiEIvxbJyNsKAptw1UXFucwk');
INSERT INTO "staff_password" VALUES('aud','$argon2id$v=19$m=19456,t=2,p=1$3F5ZlvKBjIj0OATYK3/IdQ$WQ81zrNpSHDlcQDlPv9LjnVHnhmxWmcvR833g8GgiZ4');
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
INSERT INTO "tally" VALUES(5,'2020-01-21T15:00:00.000000Z','2020-01-21','{"deciders":{"ren":15,"rin":10},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{">received":30,"approved>registered":18,"in-review>approved":1,"received>approved":22,"received>in-review":1,"received>rejected":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',663,0);
INSERT INTO "tally" VALUES(6,'2020-01-22T15:00:00.000000Z','2020-01-22','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"approved":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":1,"registered":8,"rejected":1},"services":{"approved":4,"received":4,"registered":8,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16},"B":{"delivered":18}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"approved":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"approved":1,"registered":3},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"approved":1,"registered":1}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":5,"received":1,"registered":13,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"approved":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"approved":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',667,0);
INSERT INTO "tally" VALUES(7,'2020-01-23T15:00:00.000000Z','2020-01-23','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4},"flows":{"approved>registered":3},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"approved":2,"received":1,"rejected":1},"2020-03-17":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":1,"registered":9,"rejected":1},"services":{"approved":2,"received":4,"registered":10,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"planned":2},"B":{"delivered":18,"planned":3}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":1},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"approved":1,"registered":2,"rejected":1},"東京都":{"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"approved":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"千葉県 2020-01-17":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"approved":2,"received":1,"registered":16,"rejected":2},"2":{"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"approved":2,"received":1,"rejected":1},"2020-01-17":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"approved":2,"received":5,"rejected":1}}}',681,0);
INSERT INTO "tally" VALUES(8,'2020-01-24T15:00:00.000000Z','2020-01-24','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{">received":4,"approved>registered":2},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',750,0);
INSERT INTO "tally" VALUES(9,'2020-01-26T15:00:00.000000Z','2020-01-26','{"deciders":{},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":4},"flows":{},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"received":4}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"received":4,"registered":9,"rejected":1},"services":{"received":5,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":16,"handed-over":2,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"received":3},"千葉県":{"received":1,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"registered":1},"徳島県":{"registered":1},"愛知県":{"received":1,"registered":3,"rejected":1},"東京都":{"received":1,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":2},"千葉県 2020-01-17":{"received":1},"愛知県 2020-01-24":{"received":1},"東京都 2020-01-24":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":1,"registered":18,"rejected":2},"2":{"received":4,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"received":4}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"received":4}}}',752,0);
INSERT INTO "tally" VALUES(10,'2020-01-27T15:00:00.000000Z','2020-01-27','{"deciders":{"ren":1},"due":{"2020-03-10":1,"2020-03-17":4,"2020-03-24":3,"2020-03-27":5},"flows":{">received":5,"received>approved":1},"returned":0}','{"due":{"2020-01-26":{"registered":5},"2020-02-05":{"registered":4},"2020-02-12":{"registered":3},"2020-02-17":{"registered":3},"2020-02-26":{"registered":3,"rejected":1},"2020-03-03":{"registered":3},"2020-03-10":{"received":1,"registered":2,"rejected":1},"2020-03-17":{"received":4},"2020-03-24":{"approved":1,"received":3},"2020-03-27":{"received":5}},"industry":{"inns":{"registered":1},"manufacturing":{"registered":1},"retail":{"approved":1,"received":6,"registered":9,"rejected":1},"services":{"received":7,"registered":12,"rejected":1}},"kit":{"A":{"came-back":3,"delivered":18,"planned":2},"B":{"delivered":18,"packed":1,"planned":3,"printed":1}},"prefecture":{"三重県":{"registered":1},"京都府":{"registered":1},"佐賀県":{"received":1},"兵庫県":{"registered":1},"北海道":{"approved":1,"received":2},"千葉県":{"received":2,"registered":1,"rejected":1},"大阪府":{"registered":1},"宮城県":{"received":1,"registered":1},"山梨県":{"received":1},"徳島県":{"registered":1},"愛知県":{"received":2,"registered":3,"rejected":1},"東京都":{"received":2,"registered":1},"栃木県":{"registered":1},"熊本県":{"registered":1},"神奈川県":{"received":1,"registered":1},"福岡県":{"registered":4},"群馬県":{"registered":1},"茨城県":{"registered":1},"静岡県":{"received":1,"registered":1},"鹿児島県":{"registered":2}},"prefecture-received":{"佐賀県 2020-01-17":{"received":1},"北海道 2020-01-17":{"received":1},"北海道 2020-01-24":{"received":1},"千葉県 2020-01-17":{"received":1},"千葉県 2020-01-27":{"received":1},"宮城県 2020-01-27":{"received":1},"山梨県 2020-01-27":{"received":1},"愛知県 2020-01-24":{"received":1},"愛知県 2020-01-27":{"received":1},"東京都 2020-01-24":{"received":1},"東京都 2020-01-27":{"received":1},"神奈川県 2020-01-10":{"received":1},"静岡県 2020-01-17":{"received":1}},"provider":{"1":{"received":6,"registered":18,"rejected":2},"2":{"approved":1,"received":3,"registered":5},"4":{"received":4}},"received":{"2019-11-26":{"registered":5},"2019-12-05":{"registered":4},"2019-12-12":{"registered":3},"2019-12-17":{"registered":3},"2019-12-26":{"registered":3,"rejected":1},"2020-01-03":{"registered":3},"2020-01-10":{"received":1,"registered":2,"rejected":1},"2020-01-17":{"received":4},"2020-01-24":{"approved":1,"received":3},"2020-01-27":{"received":5}},"start":{"2019-12-21":{"registered":5},"2020-01-01":{"registered":4},"2020-01-11":{"registered":6},"2020-01-21":{"registered":3,"rejected":1},"2020-02-01":{"registered":3},"2020-02-11":{"received":5,"registered":2,"rejected":1},"2020-02-21":{"approved":1,"received":4},"2020-03-01":{"received":4}}}',764,0);
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
CREATE INDEX ix_erased_case_request_id ON erased_case (request_id);
CREATE INDEX ix_case_hold_in_force ON case_hold (placed_at) WHERE lifted_at IS NULL;
CREATE INDEX ix_application_free ON application (urgent_on, turn, id) WHERE assignee IS NULL AND status NOT IN ('returned', 'awaiting-second', 'approved', 'registered', 'rejected', 'withdrawn', 'cancelled');
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
CREATE TRIGGER privacy_request_version BEFORE UPDATE ON privacy_request WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER erased_case_entry BEFORE UPDATE ON erased_case WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
CREATE TRIGGER case_hold_entry BEFORE UPDATE ON case_hold WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END;
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
