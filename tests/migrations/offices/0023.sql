-- A made-up office as revision 0023 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0023');
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-23T15:13:19.595784Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'C28592249CFDC6C05EDF852BEE35D9611EACE21832E53CA6C4E1B8D7AFDC7293');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-23T15:13:19.595784Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"0d00f11e2e82c67340b86d082b129326a198a5aacb434f19f109f5d12a6d5cbb","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'15C5CC269DDC92E30AB5B0C26C9B4821811067380893D0ED244A4EC3E4401289');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-23T15:13:19.595784Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'F84FFABB24DB56927BF76DD0E2746F876883DAA14A66040088947008E7211B04');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"reviewer"}',NULL,X'',X'B105F7A69924172073A67CEBDFFAFE0D8D2F373F29E4E00C382AB0CE0A77D0C2');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"reviewer"}',NULL,X'',X'D124EFD737C426BC1513C25B004EE5E751B12E394A4355557C35BB5DCA91AFAF');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"manager"}',NULL,X'',X'D45715519E07A3D7EBEF046EAC90DBEFECE0409A5CE5C0330418F84E4D837B71');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"manager"}',NULL,X'',X'2726CF1F2B0347A36539298A1444FA010EB909F0ACE149B7FB94D88B3AF6AA05');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"shipping"}',NULL,X'',X'6A42DD488C961A0510EEBB9906BE50B11CF2E8F6FD9F7C30E48407971CBB8341');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"callcentre"}',NULL,X'',X'5916B0339F2B8D5F380D833AED4F52EE6D17BF998D0B5C9D6C3FB589BD2D22A1');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"callcentre"}',NULL,X'',X'991002FD2DB5611A47B99AA973EF8493C93DC97C9F787A3DEA78944F33726378');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-23T15:13:20.827264Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','d2136fec30fc4d00af89c1bd9281cd86','{"role":"auditor"}',NULL,X'',X'F2ADE77740558AAD20F928E079359EE16FAB74EED2D7F9A23EC0B13D013FDCBE');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-23T15:13:20.875628Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','3284d44b92cf47de9246230c30e41c0c','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'4D737DF311D3157335C16BC3B5C89CA8DBD62F8D5EA109DD29DD63271DE281D5');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-23T15:13:20.875628Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','3284d44b92cf47de9246230c30e41c0c','{"on":"2019-07-01"}',NULL,X'',X'3C9E4668DE08609C0E9A9B0A0FC4FD0E2B1939A1C9328CBCADDFD4227C72781B');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-23T15:13:20.875628Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','3284d44b92cf47de9246230c30e41c0c','{"on":"2019-07-01"}',NULL,X'',X'4595DA5E0AC5603328A849205484F66ED55EB61FE7A056AD37ED1CD354D86D8F');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-23T15:13:20.903427Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','4fd7a79da4454645bd21ffa90a025b42','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'CEE4FAA2F709C369E598921CFD43CF05A9FC1BB62DE3FF14E086FF51FB8DE9B9');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-23T15:13:20.903427Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','4fd7a79da4454645bd21ffa90a025b42','{}',NULL,X'',X'B3608001832A8C74002935B2C0452D5B577AFECD15D3852ABD437CB7E57E895B');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-23T15:13:21.000290Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','18439445aa8e4baab4e9198e85ed89a9','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'0B89C02496C25976262C73BFB152355703B0371655434EB8EA964928E2A191D2',X'B3608001832A8C74002935B2C0452D5B577AFECD15D3852ABD437CB7E57E895B',X'0228A10C9B61BB1EC3D1B6E77B380E2BE9BC7D098A2DCC2163F5E2256A51F85F');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-23T15:13:21.015329Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','212281e4800c4054ac6e45105a9af6b7','{"certificate":6,"outcome":"pass"}',NULL,X'0228A10C9B61BB1EC3D1B6E77B380E2BE9BC7D098A2DCC2163F5E2256A51F85F',X'AB739BA576EA8244E1A058ED2E2F0654B470FE48FB7FE20F804BE59A1008E14E');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-23T15:13:21.023848Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','0b4f73798fe142cdb3e6b1784b2e447e','{"certificate":7,"outcome":"pass"}',NULL,X'AB739BA576EA8244E1A058ED2E2F0654B470FE48FB7FE20F804BE59A1008E14E',X'21FD6496DD234AB9BB44CE7DD80CF50B5337AC06D84A71E25A0DAD89A33CE33C');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-23T15:13:21.030121Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','a7afca84f07e4a659961df342186a64f','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'1D63BF566E2ECA7882A1A80BA3F710417E3CDFE2F97F32BD1D10A95069FB64F8');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-23T15:13:21.036246Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','1dc391d303ca43ae886468ff1e1b4a0b','{"next_due_on":"2020-11-15"}',NULL,X'1D63BF566E2ECA7882A1A80BA3F710417E3CDFE2F97F32BD1D10A95069FB64F8',X'404B324C50B9DFC31955C26D868B8715DA4689DB6E26FE0850F67D516097FBB0');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-23T15:13:21.056153Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','3cda37d7c96f45aea96ecddb3d2a26ce','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'21FD6496DD234AB9BB44CE7DD80CF50B5337AC06D84A71E25A0DAD89A33CE33C',X'720D46BBB2884C2072D301B4DA309DDFFB513AB521D823622F2CF5C51DAE2331');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-23T15:13:21.063458Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','dd3522ffad5149df974bc17a4a4b05b0','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'720D46BBB2884C2072D301B4DA309DDFFB513AB521D823622F2CF5C51DAE2331',X'BB50B65A8565FAEE1F4D03115350CA7C14A64BDACEDFA495A8B417A8BBA46DF1');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-23T15:13:21.071174Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','6f092b683f9a4530962fed66d24c7213','{"service":"かささぎマネー"}',X'3639E6C5E1F9CA6DD77E1BA3F3A4E788645EFE5AB21B7377C5E659E2D1BF7820',X'BB50B65A8565FAEE1F4D03115350CA7C14A64BDACEDFA495A8B417A8BBA46DF1',X'B3A7ECFF061F6E2FD05A3D09898844863B5A264E21B9E2A3B947F4882EC9ED94');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-23T15:13:21.079707Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','92e9471986444a0cbc2ea2175585fad3','{"service":"かささぎペイ"}',X'9006E8F61D50B6D6002116A9749AEF2A13F20BDDEC99FAFFC3D0F39E0F5969D9',X'B3A7ECFF061F6E2FD05A3D09898844863B5A264E21B9E2A3B947F4882EC9ED94',X'9899C9E536A0C6280DBFA5CE4A0E27407172EBEA83115A251B2E6DCDB24E3F2D');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-23T15:13:21.098029Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','d6d0d7feba844af7bea9cd79a356691d','{"outcome":"pass","requirement":"licence","service":null}',X'9194232AC3F9CF986365DBFC2E0A61733B3BA8CFB1B198DF0EA699E5420FC769',X'9899C9E536A0C6280DBFA5CE4A0E27407172EBEA83115A251B2E6DCDB24E3F2D',X'C4E8E8571F4E0B4B347A84E61F844649276A431C4B5E554E837BCA6EFCEE7E7F');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-23T15:13:21.105313Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','a8f61ff4237b4f62a96a33fdd536863d','{"outcome":"pass","requirement":"residents","service":null}',X'02D27A73CDAC5CF94595C3ABAA637A507EADF2C2BF4C310542B128DD4E156F74',X'C4E8E8571F4E0B4B347A84E61F844649276A431C4B5E554E837BCA6EFCEE7E7F',X'3BC2184AAB34B1D628AECA953ECAD222DE74C10CF265B66A2F8F92F860777589');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-23T15:13:21.109608Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','88234cd07194479b8d85b0d0058a3c38','{}',NULL,X'3BC2184AAB34B1D628AECA953ECAD222DE74C10CF265B66A2F8F92F860777589',X'FD8D48CE0AF758ABE8CA1855CC8707861A3C1CC962EB6AF3DAA1FF9121514B1B');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-23T15:13:21.119053Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','202d0ea60453474c813e7314c384b64f','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'FD8D48CE0AF758ABE8CA1855CC8707861A3C1CC962EB6AF3DAA1FF9121514B1B',X'5F670CEBC9A9281E76F1C943B699223308B0BBF1E371CD6774F3078F3094FD88');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-23T15:13:21.137936Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','b2e7d3837983438cae209d846a12195a','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'D434A80A9A7206F31D80A30F2253EF54061552B7C783E219359C1878A040879F',X'',X'0531B314D4890D963B2166A471734CACB6E0F76BD4E12941F01D5C000B2D99BD');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-23T15:13:21.151151Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','a42981f0f34c4a32a2fd53a30d92b676','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'056047BC0434CCA2865F1B423127F67F6D6821511D2A56FEF6D8667A85E59F3B');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-23T15:13:21.151151Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','a42981f0f34c4a32a2fd53a30d92b676','{}',NULL,X'',X'7ACFA68EF7C7F08B49D0C33BBF3F3F28647A0869E4B63C6DD3A6A846912A693E');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-23T15:13:21.155420Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','3c255038ac9e43d1a45ab950302894b0','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'E68291C312C557C23CCF3B063589609B313B04E536EAB839E00E731DEAD3B155');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-23T15:13:21.179504Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','1d14776db2e4455aada7afa07549780b','{"question":"pd-inventory"}',X'D19A112C784F623643B628F6DD4123234B2C025D965BF593F25EBA48A016641E',X'E68291C312C557C23CCF3B063589609B313B04E536EAB839E00E731DEAD3B155',X'A42F463AAEAA01CB63F20769EF3F228614402323B7513A619C576DC4476F16E9');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-23T15:13:21.193576Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2d06d62e646040799b0691a4600383a1','{"outcome":"pass","question":"pd-inventory"}',NULL,X'A42F463AAEAA01CB63F20769EF3F228614402323B7513A619C576DC4476F16E9',X'5DEA4E8647E7D2CE4B5D9F83378BD4F05C87E5FA8E93C0DD7995962A21F90962');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-23T15:13:21.202751Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4ab6ffbe396c40ed83e1fc8dd0d2e4c8','{"question":"pd-purpose"}',X'6B766699B52783B07C6DBBDD9A897AAD4A5B1BD2346416926D44DA39E2446F36',X'5DEA4E8647E7D2CE4B5D9F83378BD4F05C87E5FA8E93C0DD7995962A21F90962',X'D0AD5C6BA9B97D4CDF216C6305E0582CCFC38A6C62E6003324319B146ADBCEE3');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-23T15:13:21.210129Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','34f2a682e8594c79bafc67b1a41c50a0','{"outcome":"fail","question":"pd-purpose"}',NULL,X'D0AD5C6BA9B97D4CDF216C6305E0582CCFC38A6C62E6003324319B146ADBCEE3',X'7B15F3BE1A12C15CEA062BEFECBAF525E4EB1258B923396ACAB102600D7F602B');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-23T15:13:21.217707Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','42410592c3924ab883c7a954a9369036','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'2C55E151F66FAB3DEA6BA5F99AF8CC7E13CF76A3DB0ABCE30656F8FA9D585B50',X'7B15F3BE1A12C15CEA062BEFECBAF525E4EB1258B923396ACAB102600D7F602B',X'7872278108E80953641788FB766EFFCA8B121C13F9E4FD7E8537A2F7A673CE2A');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-23T15:13:21.226242Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4d9e9c89e4684096a7738b17e0ee6805','{"question":"pd-deletion"}',X'95561F36E180DB1043E11BA5ED7E88616A7CD3365F78D004141079B509E78AC1',X'7872278108E80953641788FB766EFFCA8B121C13F9E4FD7E8537A2F7A673CE2A',X'C9F6EF9013EA528D9170F9A46F8404CBB0BA6EC0EDCB35700A08003FF28B8C84');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-23T15:13:21.233768Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0c642410799b48a3a5d0642a3f88903e','{"outcome":"pass","question":"pd-deletion"}',NULL,X'C9F6EF9013EA528D9170F9A46F8404CBB0BA6EC0EDCB35700A08003FF28B8C84',X'062DCD91CE50D83CD5B9D5BD0C3515631B9737A1542F8D249877406B63487F1F');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-23T15:13:21.242142Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','da6ce4616ad44e0a8d782daf43e691a9','{"question":"ac-least"}',X'DFB1D36691CDBED306EE263C51EC0633F4449B375AB24250BA82D416ADB84003',X'062DCD91CE50D83CD5B9D5BD0C3515631B9737A1542F8D249877406B63487F1F',X'93880DA8F6F0DBB41E402FFCDFEAA80B208788472A2090E943B669C1E0C6BCFD');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-23T15:13:21.251348Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','4069810158dd49bda85091514018703a','{"outcome":"pass","question":"ac-least"}',NULL,X'93880DA8F6F0DBB41E402FFCDFEAA80B208788472A2090E943B669C1E0C6BCFD',X'4F2AD4DF05FE56B0E3D302C48A233BE206B3A30CAED6A1519015A507089E50C0');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-23T15:13:21.266857Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6ea757d6fb754e56a0a6b2a6270bc6d3','{"question":"ac-leavers"}',X'8047509D41E2F999FB705A1118A6794BD2C2347B10A80C7F5B187F8F49C69E7C',X'4F2AD4DF05FE56B0E3D302C48A233BE206B3A30CAED6A1519015A507089E50C0',X'97DB841DAEBA8B19309A82EC11631FC89FAE37FC802B55D2B48D8B1A76C83294');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-23T15:13:21.275087Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d94c58f47ba14e5c9776a6ed6a5c2489','{"outcome":"fail","question":"ac-leavers"}',NULL,X'97DB841DAEBA8B19309A82EC11631FC89FAE37FC802B55D2B48D8B1A76C83294',X'C68D2E07F27AB2E2B690830177F4306985769B210D4BF780ED900098153A1B0A');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-23T15:13:21.297698Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','44fee576f9df4671a2fac79cdb077465','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'69FF87D5E20EA52BEA7419DD1D3BA99F25C834B10A73455C9C8429654F10EB3B',X'C68D2E07F27AB2E2B690830177F4306985769B210D4BF780ED900098153A1B0A',X'42D65F5F984F60E66365BB1F10015EF6BBFDF757EF0472BE01E87943EF6F28C6');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-23T15:13:21.311311Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8dd65480bf46421a9247dc8ab66e13aa','{"question":"ac-administrators"}',X'98EE2A3CCC12B06CAF74A48DC5D687E4E529FE80FDA50F212147813027EEF98A',X'42D65F5F984F60E66365BB1F10015EF6BBFDF757EF0472BE01E87943EF6F28C6',X'F0D79FAFA9DB23880CE2711FCABC8131A32BE408E1B3789403D41564019CF349');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-23T15:13:21.338059Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','9b694c5a10484ef084c6e65e35b6f2dd','{"outcome":"pass","question":"ac-administrators"}',NULL,X'F0D79FAFA9DB23880CE2711FCABC8131A32BE408E1B3789403D41564019CF349',X'21D015EFE56F8BF659C70A88FC2C7B9CE6AD56C69D7C3B60A9D5B420EDC48A2A');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-23T15:13:21.354265Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5718cf6453a4433bb3e9c0d6ad6ecd85','{"question":"en-transport"}',X'BE12E21E39AE0CDBDE54A2CE2CF387D1E3EAB6EBC8C6F39B3CD881D554DA49DE',X'21D015EFE56F8BF659C70A88FC2C7B9CE6AD56C69D7C3B60A9D5B420EDC48A2A',X'F8ADED1EFB99FDC9895A67887A6FC7343AF4F1A2F51951DC265C8D00969B6F83');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-23T15:13:21.374238Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0a599ec4ca40494089a41bcd23b08087','{"outcome":"pass","question":"en-transport"}',NULL,X'F8ADED1EFB99FDC9895A67887A6FC7343AF4F1A2F51951DC265C8D00969B6F83',X'2DB7CE84CD913BF8E1741E2BE1E943BB9945D6B572DD59A229AD749B685FBA53');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-23T15:13:21.382906Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a697ca08638d4568a0a0cc08493bf9f4','{"question":"en-storage"}',X'8A72B3BC6AB298B101BE742A634809FBE4EED6027DA17F7A2155CC1ECE3FCF78',X'2DB7CE84CD913BF8E1741E2BE1E943BB9945D6B572DD59A229AD749B685FBA53',X'16FD5E6F00AA9AEBE111EC75F354BE494214D38B776F9CEA981355295A9ACFE2');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-23T15:13:21.393815Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','906ec3a320d24aa9891a15b18366e420','{"outcome":"pass","question":"en-storage"}',NULL,X'16FD5E6F00AA9AEBE111EC75F354BE494214D38B776F9CEA981355295A9ACFE2',X'5DAA7E6804F448EA4DFA51F374D1B3C0CC1909DE32C58EEA30DC6AC00E1988CA');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-23T15:13:21.402402Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','98e2fc5ee35c4d8cbf09eb79e0aab0c5','{"question":"lo-records"}',X'723BDFB61A99980BD96AF009749C08E525FC6FCC2A1E36F294961C4D8562BFE4',X'5DAA7E6804F448EA4DFA51F374D1B3C0CC1909DE32C58EEA30DC6AC00E1988CA',X'5D6DDBB4AE653C455996926A2D191595D6C738905414FA7A329854798446AF72');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-23T15:13:21.415294Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b1287d1cd7ee40c48fc031a408011d76','{"outcome":"pass","question":"lo-records"}',NULL,X'5D6DDBB4AE653C455996926A2D191595D6C738905414FA7A329854798446AF72',X'546D8E4E0D80C1447C1A004F95882FBB38F2FFD250B9EDDA61032A22F68092DD');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-23T15:13:21.421389Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6c6768110cc3432e83d089e3a7d2f0ba','{"question":"lo-watch"}',X'4BD68A8E2A710221D13E8D0BA9860C73E9720A16F31A591352B3C6E3E09A72B8',X'546D8E4E0D80C1447C1A004F95882FBB38F2FFD250B9EDDA61032A22F68092DD',X'C471CF3D1A1D17578564D56F06E3FF91AB34870BE68535E7EAC3A074F4923A82');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-23T15:13:21.429365Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0a1952abd87b45f79668c6664a9a8085','{"outcome":"pass","question":"lo-watch"}',NULL,X'C471CF3D1A1D17578564D56F06E3FF91AB34870BE68535E7EAC3A074F4923A82',X'F4DE7495A35DF2CEB153245992D5AD390D733BDB65EC6E6574440D2982B655B8');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-23T15:13:21.437570Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9c62a76ccdc2491ab0cdb41a6174d8ef','{"question":"au-two-step"}',X'1B3E9C30AF1A4BCCE22B14B8059FCD8808CF65ADE54AC9CA3A4F945095190EEE',X'F4DE7495A35DF2CEB153245992D5AD390D733BDB65EC6E6574440D2982B655B8',X'99FB66B83D9647A0BD6818A493201FBEC85623CA7F418F3727836B69A50A2E46');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-23T15:13:21.442419Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','fd4012b5487f4e8f8176bc42ad400f7f','{"outcome":"pass","question":"au-two-step"}',NULL,X'99FB66B83D9647A0BD6818A493201FBEC85623CA7F418F3727836B69A50A2E46',X'46F85DCAF17114BB903F10C71E881FCBAD58A399EB049294DD3273DAA214B985');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-23T15:13:21.450994Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','49fa55541eda4bcca5b85331826c7e96','{"question":"au-attempts"}',X'17F4E59408A9900B8EB4C4BEB18A3EA7EDDCAF0293DDA5C2BA3A2352AFD4F95F',X'46F85DCAF17114BB903F10C71E881FCBAD58A399EB049294DD3273DAA214B985',X'3551BFDCC34AE9147071247C7692620838FC8ED714F4DCA90148D747319E40F5');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-23T15:13:21.459448Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','9b486d3dc5c2460498611f528ead2738','{"outcome":"pass","question":"au-attempts"}',NULL,X'3551BFDCC34AE9147071247C7692620838FC8ED714F4DCA90148D747319E40F5',X'BC792523C69AA69B191D0AAAB892D8F8A90BE40B43C1CFF78A7625CE4763932C');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-23T15:13:21.477496Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','662dc0ede9d1458084fd558561288314','{"question":"vu-patches"}',X'9B9321C13E64BA78F32752FC2C876EC41D7EEA0A6BA58B6DC44071C652E9523B',X'BC792523C69AA69B191D0AAAB892D8F8A90BE40B43C1CFF78A7625CE4763932C',X'D3EDC22A045348239D6C5C1165142096B46929CE76E1FADDF7AE2909C53832BC');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-23T15:13:21.485879Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','14765bdd754d4bc99336d41c54483911','{"outcome":"pass","question":"vu-patches"}',NULL,X'D3EDC22A045348239D6C5C1165142096B46929CE76E1FADDF7AE2909C53832BC',X'22E1C389EAF9CD675BDAD5F666296073FEE05CE7444895D2A40BF7EC5D05F768');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-23T15:13:21.499494Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','afd246e880d142e280183fc74b12af5b','{"question":"vu-tests"}',X'9E169B87B3E242A1C7889BAE8870BE325B07C5CBDC971CC7E55F3F4CFED85E7B',X'22E1C389EAF9CD675BDAD5F666296073FEE05CE7444895D2A40BF7EC5D05F768',X'05BAAF05FF4A528EF3302C10089220AB0B5225897CD787AED690B64EE34C7624');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-23T15:13:21.512511Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','fe7b33d8ce37476daf6ad929c5bc7882','{"outcome":"pass","question":"vu-tests"}',NULL,X'05BAAF05FF4A528EF3302C10089220AB0B5225897CD787AED690B64EE34C7624',X'16CB6ABA8AC73789B188FC96108DE897E49674372668BAB0086C0445366C12DD');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-23T15:13:21.519321Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','10653de689a14af8af6411e128c76bba','{"question":"in-procedure"}',X'153C27EFAB49B20201F9F2EC7D073199E244B6ED4FD89C7B19CF79A126FF4810',X'16CB6ABA8AC73789B188FC96108DE897E49674372668BAB0086C0445366C12DD',X'B41948B13CC8EEC72C0672B4A2B0B3387D44429A97CC48F33690777E633E4134');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-23T15:13:21.526196Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','e70d83a130da4d5392b14dd96728dc19','{"outcome":"pass","question":"in-procedure"}',NULL,X'B41948B13CC8EEC72C0672B4A2B0B3387D44429A97CC48F33690777E633E4134',X'060474974F3218CA74E0CB172492FD120069C009E62B6976110BA549815966BB');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-23T15:13:21.533285Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','191c7bfa4f60437ebf4d257663611798','{"question":"in-report"}',X'AE61EF5D33BAAAAF8B4B1475D0746C60BFE00A1E05FD058FC097C661A6D0C7B7',X'060474974F3218CA74E0CB172492FD120069C009E62B6976110BA549815966BB',X'C68F74B725044886C47B5E03A3B70DB0DCAE342D8E88FA7AF8C1E032EA7C6FE4');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-23T15:13:21.537979Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d4acc59807fc4afea22b8c1412679f4a','{"outcome":"pass","question":"in-report"}',NULL,X'C68F74B725044886C47B5E03A3B70DB0DCAE342D8E88FA7AF8C1E032EA7C6FE4',X'D0B5BAA25BFF13EFD20F5A775313B1A0058E526FE380620EF55FA488C9C602C2');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-23T15:13:21.542240Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','53dfecc3b3cd4e0e836ffaf76f4960fb','{"place":1,"remedied_on":"2020-01-21"}',X'370EDFC4871EEB381669995DCDA0AE603626F82E2194D970A8B30141EB916973',X'D0B5BAA25BFF13EFD20F5A775313B1A0058E526FE380620EF55FA488C9C602C2',X'F1B5D4AF054DB614ADC82050A3E9F5E467AF5F9B1168C9633A23E39C572955D4');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-23T15:13:21.602897Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'CB5EBB1E6EE576BC57C8EEF7E4A13DB89785C903266C0D3930D83092102B3E7B');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-23T15:13:21.631361Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','8b9184120ae94fc0abba2ab08ca0843e','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'CB5EBB1E6EE576BC57C8EEF7E4A13DB89785C903266C0D3930D83092102B3E7B',X'ABB62F3F1974B6CBE04B32DFAA4875F32CB42EC975BFC3B99B747BC8349DA84A');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-23T15:13:21.649909Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'D2FAC5E98CF76EF93902CBDCB4F17675F9E48EFD735B2F1AA3B3C8FE3FD66174');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-23T15:13:21.659774Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','8de546b034e34c8f8e23cffa68f37b4d','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D2FAC5E98CF76EF93902CBDCB4F17675F9E48EFD735B2F1AA3B3C8FE3FD66174',X'41F240E76BE33536867978FCC6C12144AF46D7A594802CD7C49DD3D7F579ADE8');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-23T15:13:21.671820Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'D07D4AB77B1A27C40F003BE82A07020C32407227FE00E9785887425A4BB8365F');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-23T15:13:21.681642Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','a2e2cf5092b64aa2a84e1298d6eb6c16','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D07D4AB77B1A27C40F003BE82A07020C32407227FE00E9785887425A4BB8365F',X'25D623463097C377A2C00BF171258539C402F5B884930C4CDE61307EE01CC9D6');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-23T15:13:21.691012Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'68AEB42A98C69768A8339AEC0C9B514164991488FD170F2329200128DCBD7012');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-23T15:13:21.702818Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','a4ef1fa394e64fa88626d05cf846993c','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'68AEB42A98C69768A8339AEC0C9B514164991488FD170F2329200128DCBD7012',X'54D81ABFC850ED45C7DED385ABE48CA672F6E79F39EC22137B5C3106F33C701F');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-23T15:13:21.719300Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'1955259BC383C3FB6B2EE304157C31FB57B93078C038EAA991A122E59C036766');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-23T15:13:21.743688Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','5f4b3c5677f54e1aafd526a437b2eb1a','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'1955259BC383C3FB6B2EE304157C31FB57B93078C038EAA991A122E59C036766',X'D97E06BABD1931CB0D10A7D567791520C62E0F4884AD3A02DD5F4F5CB8BA65B5');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-23T15:13:21.753867Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b27f0cd687284876bf175ef9382078cc','{"on_hand":2200,"quantity":2200}',X'E343C42342BCFFCB731D7BC5B3E94892D153937ED3C0B4AA7EE425186B0A4EA0',X'',X'428C8A965DD513BA83B6F824442EE4830D725F0D22219312E799F5105518749C');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-23T15:13:21.765876Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'5ec5b69c10124fb6aaf23f533ef55ebc','{"on_hand":2020,"quantity":2020}',X'61043991551BE712B9F66460B78FB92A1B13E184092A35B1D2CA84A3529B328C',X'',X'24EC8F3D1A94843F0FD63126B61A36DB9F4125756E5CB36D37DC876027C20BDF');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-23T15:13:21.774631Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'506bc70997ca49d9b982dd231303646f','{"on_hand":1080,"quantity":1080}',X'A47BCD6B900E801E4811DD52A5AA4EF4EE0B047CD3138FBCD0C975BDB14198B4',X'',X'8143CF6350F3DF01D66B97F613557F2065284F3576882B74ECEE45650B90F198');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-23T15:13:21.782487Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'1d446f79b30140c8b95c32828b25ed54','{"on_hand":1008,"quantity":1008}',X'7C3434CE17C0FB804121A7AD4F1AC332492D83AABFE92AC751302AEFD611332B',X'',X'2219EFB026C7B800AA2280B39464BE2706C1E010DA2687598E3B2293AA3A668B');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-23T15:13:21.787610Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f7531768112a4803b0fcdd0aaeb4ce13','{"on_hand":2200,"quantity":2200}',X'2A691BF35E4D2DB8980D44B8B561140FD8969FA4975372F9FA8502E961044B67',X'',X'A1A28A3761400AA00D21A53751D4D20CA8D1F68C28485AF58EC132A1E60921F5');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-23T15:13:21.795440Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'193bed3713a74947b63e364527c659aa','{"on_hand":2020,"quantity":2020}',X'99B8EF97C28C4D3F2F85B309198D3EA86B028CE94E83CE83545538ACDDA2399E',X'',X'D97C1312268D2F2536DC31D5E142D84A672732E15AFA8AF65D62A205CAC6B84C');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-23T15:13:21.797712Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'548344f081ae4ee7a1e07dd839aa3552','{"on_hand":1120,"quantity":1120}',X'83F97274400BD770B6F2EB2FC9C6F3D415030256547C0CBF70FE96B5D3DDDF5D',X'',X'B57604F1FDC0760B8FFD89F85A0E4A3AF2FEAA6E62AECE59D6CBF9C9676A53C8');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-23T15:13:21.799264Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'eca377cd82e945ffb6dd2c4813346868','{"on_hand":1012,"quantity":1012}',X'3DDA81C4BE44BE14C5410EEB04FB2756B8867E9FDCB64656AF527152AD35B5AA',X'',X'04909184021023EB082ED47ECD5315EA996ADBB053A5710DFF323C1427633391');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-23T15:13:21.813250Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'aa592e77c01f474c9c17b0abcc30ad83','{"on_hand":21200,"quantity":21200}',X'1775FEF51792585DE1D3FD1E1C1CAEB0EDCBDBDA580EA70D9DDA2C44D9883B89',X'',X'A52FA876324A3A007E48F3B6A5F2D02B734BC4D185468DBBB4177BAB22AC93BA');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-23T15:13:21.818698Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'123082dade6f477985965bfee1e9fe14','{"on_hand":20120,"quantity":20120}',X'F1BE66CC0D057627AA195C1F1C7797AE1C4E0FDE8468CB45CF9D9F273DD4F517',X'',X'1E92E5B5D0AFBF2A41E8669A8201D3E78EC9D83E319887F875E7E83DB727AEF5');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-23T15:13:21.831039Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'282c63a8ea5a4c2e9e8cbcd155b7b9fd','{"on_hand":2080,"quantity":2080}',X'D4B07F22880C12B6857F002FBD6E262DA9019BF2E38C77E1AC77FCBCD21DC318',X'',X'430BA97BE415535FC0E23281226E90C323522E87A98399622F87B4ACF4BD3727');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-23T15:13:21.841716Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'955b2f4c9d1f4929be133f6c0ca1264d','{"on_hand":2008,"quantity":2008}',X'0DBD867534EE01D4F9748F44D3A5204B2B10551CC43AC41AB43F2BC6F6B79B23',X'',X'053AD4E077C95DD76346AC73B754A6BC717859BF7F52EAB3FF47847F441031B9');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-23T15:13:21.844023Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9ac113592c554217bb87fc7b73fd34a6','{"on_hand":1040,"quantity":1040}',X'AAED12350C851DE9AF1A56FCE25FFF4733ABCAF6635333021814DEB036D30271',X'',X'99CA3D1CDBD9F16F2FC6F962F09DB3334EE2C61D395C4F3FAE9AD5D7F640285D');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-23T15:13:21.847294Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c383c98bef9a4d538c23102373f1824b','{"on_hand":1004,"quantity":1004}',X'0656FBDEF53BBD72AC0F327ECA63C58C38D2797232F8E01A670900CD121E25D1',X'',X'225DA20B70B57699F2EF5FFA2872760C539806C66CE0F4F8473E1B0A023B045A');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-23T15:13:21.850569Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d2e8b075f229462db28a98bc8fd27b98','{"on_hand":2080,"quantity":2080}',X'216485854ECE033E2757BFF88CDEF83772333E6C25A22C5EFD888ED3214A8DB5',X'',X'15AD2FD0B75DDC8BA1964D0C6BDC74B280B1F1DC7F9A99025388E7466FBEA024');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-23T15:13:21.853352Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'6be9f20fe4f84bbeaf08285010e1c291','{"on_hand":2008,"quantity":2008}',X'B85BB7588AD02B4219BC56E3AC2F82570DF9E4A9DAF6AE32D124B971E4FC073A',X'',X'63ED61063B7F4722127124CA39B8D02267754F8CFB325FD0A109ADB691091279');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-23T15:13:21.858005Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'32f004782801425c9ad5ce74e8ad1946','{"on_hand":1040,"quantity":1040}',X'CE48DBDA472AC3253B7248BE4D43C23D7C272879FDC47E94EEE6550DB8DF448E',X'',X'9A8884619A0C130E9C091AA397A07A071BAEE7ADAF3CF27C3D175491913152A6');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-23T15:13:21.859732Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9d2a389f5f2b4773a4a30e912b009e0d','{"on_hand":1004,"quantity":1004}',X'F68FB5D3D239750A314791FC507EA80BC5FF49E6061EB4B48EA8D03D7D949BDC',X'',X'C8BD344C6E023D8F7A887A6A4628C8CA1668BBB8C861E250758354629430EFFA');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-23T15:13:21.866303Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'86493741d2c34194ae0748fc1b7e1116','{"on_hand":21200,"quantity":21200}',X'B5A91B5251D5BFA30D9C03CB8032BD0A6196B483E5AEABA023BD61BAF04D6F40',X'',X'CDFD1DFA86742B377E266D4637FCBA7784AB75B83727EEDE84BBE5BA41B337AF');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-23T15:13:21.868123Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'a2772696ebec4c8888bf86bb74eac4cf','{"on_hand":12000,"quantity":12000}',X'9B110CDE9B139714E809BEB5D6ECE98AE7E46C2D31B5FF8F18314B05D6067897',X'',X'D88BE06E02E78E04A35CE4D71C7217E4429C763E4557D0F7D114429A6241652B');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-23T15:13:21.875326Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'e803681d631d40678a018a2f22dff685','{"on_hand":24,"quantity":24}',X'97567EE3CD8BC9B6AC93D3EF8351B508DE4399BB5D42F35C9783F21F4057F32A',X'',X'CED37BED96E54DC737FAB37B047AD657741B6772BE16424E5540A8AA8EB96E03');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-23T15:13:21.881831Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'7E5D7A8D991283F8D74C199C135B9B7FD3DD4B4DB0FFA4F3920831231AB10934');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-23T15:13:21.897592Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','52cac2c2c04e4d0595c8397f4f8af3ea','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'7E5D7A8D991283F8D74C199C135B9B7FD3DD4B4DB0FFA4F3920831231AB10934',X'31C8E93FF98879F533E10A9472280C0F069924975D237A6BD88FB4F6C8329BDC');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','9e6b2c7d93d140a698fcf639d6812873','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'EA6F194E92992AA06E98F33EFAA16B2D91479F088D232B8CC1D59D000140F79B');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','9e6b2c7d93d140a698fcf639d6812873','{"batch":4,"programme":1,"row":2}',NULL,X'',X'F98DBAB31962B3D990170E1FF2DC3B70CF09E3288C23DD99A6C8DE116018B175');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','9e6b2c7d93d140a698fcf639d6812873','{"batch":4,"programme":1,"row":3}',NULL,X'',X'7B9AF75E4DE58B9A69059B3EFABCC73087AA0F13C528BCCCB0123951C242BE14');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','9e6b2c7d93d140a698fcf639d6812873','{"batch":4,"programme":1,"row":4}',NULL,X'',X'D1F1A4F675CD99C3D2E286A0EB673A2500E7A1562C4D4168B0082125A77038ED');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','9e6b2c7d93d140a698fcf639d6812873','{"batch":4,"programme":1,"row":5}',NULL,X'',X'AE331F0790DC3B6E7C936E8E11246248313C580A70DF181D6E31650BF1C44B64');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-23T15:13:21.946843Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','9e6b2c7d93d140a698fcf639d6812873','{"batch":4,"programme":1,"row":6}',NULL,X'',X'C349CF43EB475A9B66CA3377E4CEFEECC2CFBE9C23050FC54F6C710F4C903953');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-23T15:13:22.084130Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'C6F78AB45A01079897C6D1ED55798ECE1DD0C0B5E3BBF0ED9D9D3DBB8101F0CB');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-23T15:13:22.113698Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','0a825f67fbaa4ab69b5add7d8535f7b2','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C6F78AB45A01079897C6D1ED55798ECE1DD0C0B5E3BBF0ED9D9D3DBB8101F0CB',X'DA1A4A995BBA7D0A0D145157D9943E7F2A22FF793FFFB631811715563DF40FF7');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-23T15:13:22.133783Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','4cd85737c629483eb67adfa357cccea4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'AE331F0790DC3B6E7C936E8E11246248313C580A70DF181D6E31650BF1C44B64',X'5425BC69493603CBA5C2E36504406C3847AADF077B3D13EBEF927C7A8B6EEAAA');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-23T15:13:22.460187Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','5171d36a092a4fdb8cca127288f8f5bb','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7B9AF75E4DE58B9A69059B3EFABCC73087AA0F13C528BCCCB0123951C242BE14',X'F535BC90290ABF8401AD5B98BA2D513969BB09FE88776AB1AB1A01D85E61DDC1');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-23T15:13:22.605173Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','cc0cd4b02c3d4101852861b539b43126','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'C349CF43EB475A9B66CA3377E4CEFEECC2CFBE9C23050FC54F6C710F4C903953',X'A6097C89FC0A2945EA77C71C83281592FA5DFBC9FB05445190E9FB2B18F7ECD5');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-23T15:13:22.623914Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','9f2d9e3c50174a318c43b87caab86189','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'F98DBAB31962B3D990170E1FF2DC3B70CF09E3288C23DD99A6C8DE116018B175',X'B0A3E9B90DF3574249D7BC05932C90DA4249729F39938EC4217DA8378D837B5F');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-23T15:13:22.660526Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','8e88d30957264c2798e1c16b4ae1b94b','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'4E735B71A8B7F01E94CC0FEE0A412ED6E5770001705343CF41601A7E77A07337');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-23T15:13:22.660526Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','8e88d30957264c2798e1c16b4ae1b94b','{"batch":5,"programme":1,"row":2}',NULL,X'',X'FD0F35404249C6B979D997FCA33DB98A1557853A36B8CB6FECA7721079603324');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-23T15:13:22.660526Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','8e88d30957264c2798e1c16b4ae1b94b','{"batch":5,"programme":1,"row":3}',NULL,X'',X'CD565CCEF0D08B3885AC19622E7FAC7166F886CBE7FD7D475719AF8FD61DC23F');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-23T15:13:22.660526Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','8e88d30957264c2798e1c16b4ae1b94b','{"batch":5,"programme":1,"row":4}',NULL,X'',X'F09CF2AF2B790614A2AA84E13C1645286B75221858EC61C0195D9F41585243AC');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-23T15:13:22.660526Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','8e88d30957264c2798e1c16b4ae1b94b','{"batch":5,"programme":1,"row":5}',NULL,X'',X'671FD1850B658F83046F0138D61500D25D067AAC4EF7860019FECA55F1AE876C');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-23T15:13:22.750042Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'BEFFC122B1CB1414D509BF519D103373F599F3C008699D7B434F68D1AAB2A6C1');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-23T15:13:22.797865Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','64192aee5e274218a41bfcc9be6ad8e8','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'BEFFC122B1CB1414D509BF519D103373F599F3C008699D7B434F68D1AAB2A6C1',X'C340CE8DF398E04C1B883565599A088340BBD23A8358B394C56AD716AC1660D1');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-23T15:13:22.825260Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','4996d8b9e795426599519d0ba7764895','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'D1F1A4F675CD99C3D2E286A0EB673A2500E7A1562C4D4168B0082125A77038ED',X'8DD81854A0E41784C384BEC4E2DDB817A0363002FAD0A5F8AA4602CA301FD762');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-23T15:13:22.840257Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','53e26e8a7f764ea9802f0918dcc3abcc','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'671FD1850B658F83046F0138D61500D25D067AAC4EF7860019FECA55F1AE876C',X'B0358049F55CB20837D600048B533F2BE89B200A6C9D22534E61CE7BAC5EE77D');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-23T15:13:22.869675Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','9ccfaab202cf4b68b2744808586518f4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'F09CF2AF2B790614A2AA84E13C1645286B75221858EC61C0195D9F41585243AC',X'3B0A34F6432475203203E89FE1BC4F6E3ACB67752D82220A07661F174A266CA6');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-23T15:13:22.879554Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','74f28d8a630d4fdfbf685874136f0460','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'CD565CCEF0D08B3885AC19622E7FAC7166F886CBE7FD7D475719AF8FD61DC23F',X'AFBE5722CF05E0B57AE8A02E31B7800BF361FAD1ABE34D74EA2CD4F27F1A229D');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-23T15:13:22.895344Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','b989fb523375456e82713b76fd30dcc8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'FD0F35404249C6B979D997FCA33DB98A1557853A36B8CB6FECA7721079603324',X'59BA8E683E91BA327339D2940AE4D8342E3235C10AB3CAEAC2BD9BA3B9728620');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-23T15:13:22.918823Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','aa11086f71c94a47a866809f3ef954af','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'997F18BC886E18508F94F1B62B88154B9ED3A5880F80E17497AD0EAC0D73D94E');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-23T15:13:22.918823Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','aa11086f71c94a47a866809f3ef954af','{"batch":6,"programme":1,"row":3}',NULL,X'',X'7834F46790C40C5AEF9C18B9BFBAD017B1E41A55025FBF4345B1A69E83C89C22');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-23T15:13:22.918823Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','aa11086f71c94a47a866809f3ef954af','{"batch":6,"programme":1,"row":4}',NULL,X'',X'CCCA6398BBEC050426DED8F70CBA446F0263B64AFC781F0E620EB03240BF2F2E');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-23T15:13:22.918823Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','aa11086f71c94a47a866809f3ef954af','{"batch":6,"programme":1,"row":5}',NULL,X'',X'159CC8B9D1C11C87E55F9F171E03BEC0DE1788A78D7FE6624E6452BFA67293C1');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-23T15:13:22.958328Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','bef06c70f7954f11817cd2040a31ede7','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'CCCA6398BBEC050426DED8F70CBA446F0263B64AFC781F0E620EB03240BF2F2E',X'F800C66A026962FCF592D46F13EC98746EDF0CD4057A59A99DEFB8F44E49FE77');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-23T15:13:22.992015Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','6f3f35db776b45a18934716d7293f82b','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'C3BFE6370207D16873C7F537B33869FB8E4A816B5794EDE9DA1C3993F904B825');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-23T15:13:22.992015Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','6f3f35db776b45a18934716d7293f82b','{"batch":7,"programme":1,"row":2}',NULL,X'',X'741F9B66636BF23A289F697CDD111681AC17FB45A0D1C38803D9ADBB462892C0');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-23T15:13:22.992015Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','6f3f35db776b45a18934716d7293f82b','{"batch":7,"programme":1,"row":3}',NULL,X'',X'CAA70048D1833D279EB52A88FEDA771FC2B86F332D19073F3D0E7747ADF8CB35');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-23T15:13:22.992015Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','6f3f35db776b45a18934716d7293f82b','{"batch":7,"programme":1,"row":5}',NULL,X'',X'E2C05684BD3B57518CE73D2D7440B99C7C6537765892C7A204C16089EF65F9C8');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-23T15:13:23.052480Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','a0d6288dc2434c5a881f7b06ee13d563','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'4655B6A35B2DB7F25433925948C87EC22357833A5058E44B1E1EF244A005695A',X'',X'A62492C5663A7AB2F692E7542258F68B8B2202724AC5EDE762BD121564C2B555');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-23T15:13:23.052480Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','a0d6288dc2434c5a881f7b06ee13d563','{"caller":"consumer"}',NULL,X'A62492C5663A7AB2F692E7542258F68B8B2202724AC5EDE762BD121564C2B555',X'FF6F3F392E70B848C6BC8181127C16DBBD88F09A1F0715EAA867AD5383A8B9B1');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-23T15:13:23.052480Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','a0d6288dc2434c5a881f7b06ee13d563','{"category":"points","faq":"consumer"}',X'11431A4FE40198CE8C99451B9C6C42D220347DECF61386E81CE2487341A312DA',X'FF6F3F392E70B848C6BC8181127C16DBBD88F09A1F0715EAA867AD5383A8B9B1',X'042C75BD63D4A313F3D704ED7203DEA6CDB45FAB5D78073CFBD49342273B438C');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-23T15:13:23.075632Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'D985DA1F57FFAAAF4CA0F10A96CE5A237B22FF101ED1B1B5128F031B0ABEC1C2');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','7b14d2930aa4470c8b58bf4bd4b77249','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'B0A3E9B90DF3574249D7BC05932C90DA4249729F39938EC4217DA8378D837B5F',X'49857191C8E694AB55AE7353FA324DB743CE33C100E71CE9CF58D583FD6DD731');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','7b14d2930aa4470c8b58bf4bd4b77249','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'F535BC90290ABF8401AD5B98BA2D513969BB09FE88776AB1AB1A01D85E61DDC1',X'A22E4B72F8222159521A26EA54E5A9C9190A5647450377B4D0DA146223CB4E99');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','7b14d2930aa4470c8b58bf4bd4b77249','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'8DD81854A0E41784C384BEC4E2DDB817A0363002FAD0A5F8AA4602CA301FD762',X'648A88AF8C6A4924A8B93EE846D7C5AC65AA11B95935999A44011405C33D6913');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','7b14d2930aa4470c8b58bf4bd4b77249','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'5425BC69493603CBA5C2E36504406C3847AADF077B3D13EBEF927C7A8B6EEAAA',X'D27947989154872662FC8D9F8627BF05952BDA67EAAE9E95F0BF2E8FBEA8BB70');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','7b14d2930aa4470c8b58bf4bd4b77249','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'A6097C89FC0A2945EA77C71C83281592FA5DFBC9FB05445190E9FB2B18F7ECD5',X'0321A9D28335928C9C4FC46A7E8CD96D33703D384296EE9A9FD2C4C5BD50B266');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"A"}',NULL,X'',X'D2E516069BDA26F423682828A4AF08D15793ACC2BC64BD8CEDDAA128DD3E5664');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"B"}',NULL,X'',X'14D18F05006146A95BB18805B754F30C4B308507DA684F2977E9292CD12BBA7D');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"A"}',NULL,X'',X'1201307775D8D53678AA3B32B67C4297FC434F53F79AEE27B4C3AE733F9C26F6');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"B"}',NULL,X'',X'2FA63461165EFADA69C21A3217E2857BD4EC224FE3CAC9E212A604DFEC69E079');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"A"}',NULL,X'',X'E26C8D3EBF3803A14F721E678362046BA73590F8C145EE24E9B437BCD0015BCC');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"B"}',NULL,X'',X'130A52ECC28AF5449F3F4C564D1439B993D50AE5C87738D77041042090419C2C');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"A"}',NULL,X'',X'DADCA46D7CFE2461E6C74449EE8ECC14733962C95E4229888CE98448399FB108');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"B"}',NULL,X'',X'C77B01056F104923A2563F1FB88368C022C4097F00FC74D854ADD3AD2EBA1AC0');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"A"}',NULL,X'',X'B9FBCD5FDF82C53538EC4613C5614C114D3000C73EE53C92D9D4FAFEC6509E31');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-23T15:13:23.081218Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','7b14d2930aa4470c8b58bf4bd4b77249','{"kit":"B"}',NULL,X'',X'DBD62B3D85DD91A985FD4AC31190F5D422FB6F11B16FDA04DDFAC57222B41D9D');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-23T15:13:23.111137Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','c0e8638a175e444097ffe87a3627ab78','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'D985DA1F57FFAAAF4CA0F10A96CE5A237B22FF101ED1B1B5128F031B0ABEC1C2',X'E13FDE9338341212DA4373CA16E8793C784C08B6848A23D849ADCCDEA21645D5');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'D2E516069BDA26F423682828A4AF08D15793ACC2BC64BD8CEDDAA128DD3E5664',X'5DCC2634A04F5BF9806C68ED480B238194CB2015FB41F41236AF34653F801956');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'14D18F05006146A95BB18805B754F30C4B308507DA684F2977E9292CD12BBA7D',X'F3D2B47C8B9FA434279D7A9D80E72A393F339FBDA3A9C42EED801F4F49366A31');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'1201307775D8D53678AA3B32B67C4297FC434F53F79AEE27B4C3AE733F9C26F6',X'75FC27B4DED11F30CE072DCA9AACE076D0BF3FCA0C92C01EB6AB3E0BF1039345');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'2FA63461165EFADA69C21A3217E2857BD4EC224FE3CAC9E212A604DFEC69E079',X'3791BA7B01AE690FBF258833EAC970382FF4F38E5931441E350C5FFD48231E4B');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'E26C8D3EBF3803A14F721E678362046BA73590F8C145EE24E9B437BCD0015BCC',X'53783CF8CBF2E21568FCFCB75CCFA1BA6F2E0F12E19697E9C774FAA3EEC00F04');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'130A52ECC28AF5449F3F4C564D1439B993D50AE5C87738D77041042090419C2C',X'16E933145213C053407E884766C72EA984079B6492040453E51CFBF47AFA163E');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'DADCA46D7CFE2461E6C74449EE8ECC14733962C95E4229888CE98448399FB108',X'DD4BADBDB78926A92662E80E4AD2F3D3DCB8CE743974341AE3420C286589D604');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'C77B01056F104923A2563F1FB88368C022C4097F00FC74D854ADD3AD2EBA1AC0',X'4ABDC4F13F8F5A9CC9C01F8488D71FBC9D57BBCBEC13D37CE6276DF54D69126C');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'B9FBCD5FDF82C53538EC4613C5614C114D3000C73EE53C92D9D4FAFEC6509E31',X'38E7B190CD3247C736CEE61B86BFFC5746B4FBAD007513F037F1616F8BDE41DC');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-23T15:13:23.126735Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','202788c2d2374de7bfc0ca80ae395281','{}',NULL,X'DBD62B3D85DD91A985FD4AC31190F5D422FB6F11B16FDA04DDFAC57222B41D9D',X'73798466AB17947A4113707097302F4DA507EF2C30120E4847D3EBED23FCB9ED');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','dfb4735138a5443a87703c6d5dfa26de','{"kit":"A"}',NULL,X'',X'EC480D099116C367DB0672F8CC8E334A02E4B2C7365C402732542708B7B7E18F');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K"}',NULL,X'5DCC2634A04F5BF9806C68ED480B238194CB2015FB41F41236AF34653F801956',X'B6C779852A5C5969F40D7F088DE0E11C491F81C9F9959D7199C80D52A8922500');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K"}',NULL,X'75FC27B4DED11F30CE072DCA9AACE076D0BF3FCA0C92C01EB6AB3E0BF1039345',X'6EF5B008E80B31192A25341C8C0EB0FE5805B7A7DC6970CBA5EC17D7DE310EA1');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K"}',NULL,X'53783CF8CBF2E21568FCFCB75CCFA1BA6F2E0F12E19697E9C774FAA3EEC00F04',X'F6B7CB29BEE5ECA587D76CD058DA659670508ADA7B9988A678CF6D2388838DFE');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K"}',NULL,X'DD4BADBDB78926A92662E80E4AD2F3D3DCB8CE743974341AE3420C286589D604',X'62D00A2990F5B84D7F3B818BD2CD018B64E2192C16FE381753A061E61727335C');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K"}',NULL,X'38E7B190CD3247C736CEE61B86BFFC5746B4FBAD007513F037F1616F8BDE41DC',X'1AB726B6A1A3409D1BA8E7D36E7BC284110C189C28672D348E951F6D04487BF2');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'15AD2FD0B75DDC8BA1964D0C6BDC74B280B1F1DC7F9A99025388E7466FBEA024',X'48396AA5248E90958D9FDCC94F2D19A1DC56F15B059C66D79827E03E22C1B125');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'A1A28A3761400AA00D21A53751D4D20CA8D1F68C28485AF58EC132A1E60921F5',X'90062E41E5CA84D1F20B06C2E0EC99317C2C85C6963690B2CC658077CF3CB182');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'9A8884619A0C130E9C091AA397A07A071BAEE7ADAF3CF27C3D175491913152A6',X'4E9C6931FBA285AE723A47FA1D19985785690C34F53077C00702F238BD05A73D');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'B57604F1FDC0760B8FFD89F85A0E4A3AF2FEAA6E62AECE59D6CBF9C9676A53C8',X'EE6A013DA978B740899A575A8173D6BF13E34959794ABD1E3C5C4F96E7F0D86D');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'99CA3D1CDBD9F16F2FC6F962F09DB3334EE2C61D395C4F3FAE9AD5D7F640285D',X'C878F4BA4181A83ED6AAB283BA92E766A76598B19D4FADC5BCD41033BCA28CC4');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'8143CF6350F3DF01D66B97F613557F2065284F3576882B74ECEE45650B90F198',X'871405C3D69E76C2C905019651E75A41AEC73B98E07C8BED34E668F6DB97AA22');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'CDFD1DFA86742B377E266D4637FCBA7784AB75B83727EEDE84BBE5BA41B337AF',X'1262E1EC30C7D1B554A40B2D85D335EE9B001A4717AFC6D8F34402C508CE8B86');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'A52FA876324A3A007E48F3B6A5F2D02B734BC4D185468DBBB4177BAB22AC93BA',X'11D763A01B107E12343657496AEFD6C2A3F413C23186CD099E32D436EAEEC270');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'430BA97BE415535FC0E23281226E90C323522E87A98399622F87B4ACF4BD3727',X'B1E26F73FDE28CA744CED25E9E2170B5C62D951372284505FC75CEC23275D679');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-23T15:13:23.155684Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'dfb4735138a5443a87703c6d5dfa26de','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'428C8A965DD513BA83B6F824442EE4830D725F0D22219312E799F5105518749C',X'9AC65662A9A61957D9FD4B5ADA44116656B0EFE75AD7864E3AE94B9A443FCA20');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3a61871196f840b9af658b158cbbfaae','{"batch":"W-0000001-K"}',NULL,X'B6C779852A5C5969F40D7F088DE0E11C491F81C9F9959D7199C80D52A8922500',X'4A09C219C7AB21C76BB6CBFB064D5C4667B63BC6D13DC15EB079BFB4EFE7C855');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3a61871196f840b9af658b158cbbfaae','{"batch":"W-0000001-K"}',NULL,X'6EF5B008E80B31192A25341C8C0EB0FE5805B7A7DC6970CBA5EC17D7DE310EA1',X'2CE7DACA75E4FD85C097E990F3489578AB6CC63AE8977D1825B7C96FE3B30852');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3a61871196f840b9af658b158cbbfaae','{"batch":"W-0000001-K"}',NULL,X'F6B7CB29BEE5ECA587D76CD058DA659670508ADA7B9988A678CF6D2388838DFE',X'2532E73D9F1604678E72FCB9A5F917DC396EFAF21A6D7C4FFB8D8EEE4AF97617');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3a61871196f840b9af658b158cbbfaae','{"batch":"W-0000001-K"}',NULL,X'62D00A2990F5B84D7F3B818BD2CD018B64E2192C16FE381753A061E61727335C',X'E4AE77CA145D5A201AD46D69D9855F6BB8CBF30A0229F81903DE3097E3F464DC');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3a61871196f840b9af658b158cbbfaae','{"batch":"W-0000001-K"}',NULL,X'1AB726B6A1A3409D1BA8E7D36E7BC284110C189C28672D348E951F6D04487BF2',X'BCE2763CC6157889DE9DC339ECA26A15106C9B9FDA6A50F1AE97106D9DE6B35D');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-23T15:13:23.240533Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','3a61871196f840b9af658b158cbbfaae','{"parcels":5}',NULL,X'EC480D099116C367DB0672F8CC8E334A02E4B2C7365C402732542708B7B7E18F',X'2BB4D18B5C940888F6938430D917CBA9E2A199DC42B3CD3C3B78BB464E07A7A3');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-23T15:13:23.273549Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2e68623003a04970b59b3516ba5620c3','{"batch":"W-0000001-K"}',NULL,X'4A09C219C7AB21C76BB6CBFB064D5C4667B63BC6D13DC15EB079BFB4EFE7C855',X'34D94459F6B74D39745C323D9B302206C4C9A8651789B0CD620D4CFBCBE46E9D');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-23T15:13:23.273549Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2e68623003a04970b59b3516ba5620c3','{"batch":"W-0000001-K"}',NULL,X'2CE7DACA75E4FD85C097E990F3489578AB6CC63AE8977D1825B7C96FE3B30852',X'80441BC30CA1D1E25AF5E01C16C9A92AC5ADE98FF50996AB08016913A3ED3B82');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-23T15:13:23.273549Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2e68623003a04970b59b3516ba5620c3','{"batch":"W-0000001-K"}',NULL,X'2532E73D9F1604678E72FCB9A5F917DC396EFAF21A6D7C4FFB8D8EEE4AF97617',X'BC0DF8BC922A19E9FFD5AFD52F19FAC28B087FF4A09911F3FECCAD3787096749');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-23T15:13:23.273549Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2e68623003a04970b59b3516ba5620c3','{"batch":"W-0000001-K"}',NULL,X'E4AE77CA145D5A201AD46D69D9855F6BB8CBF30A0229F81903DE3097E3F464DC',X'9CC96C102804C02AF3939F4A881FF3B700605B700BDA4D4359444E992DF1A8FD');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-23T15:13:23.273549Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2e68623003a04970b59b3516ba5620c3','{"batch":"W-0000001-K"}',NULL,X'BCE2763CC6157889DE9DC339ECA26A15106C9B9FDA6A50F1AE97106D9DE6B35D',X'C9F8FD3846D4B14344C7B8C03DA4E28A81B3322BE113399B08C8826266914C0C');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'48396AA5248E90958D9FDCC94F2D19A1DC56F15B059C66D79827E03E22C1B125',X'CB4BCA16241D3241246E8622372D840C85719AAA553F2A1173A685EFFC09BFB9');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'90062E41E5CA84D1F20B06C2E0EC99317C2C85C6963690B2CC658077CF3CB182',X'D0581AE9C4CB7B0278437557E99350666B2F115DF3B3325A0784396FBD91F460');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'4E9C6931FBA285AE723A47FA1D19985785690C34F53077C00702F238BD05A73D',X'64DC61696C3D72D73775C6D4BBF053E90BD7099668591E473B1C7099F19BA4BC');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'EE6A013DA978B740899A575A8173D6BF13E34959794ABD1E3C5C4F96E7F0D86D',X'44BF40D5A8F74F6BADF1448F51DCA9EBBAB6C52DA892882DCC4EAE87C0FFB5AF');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'C878F4BA4181A83ED6AAB283BA92E766A76598B19D4FADC5BCD41033BCA28CC4',X'0CC65B2720498FF45B21AED2614C6F8A951AD1CC47209323CA6D0F3AD31280EB');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'871405C3D69E76C2C905019651E75A41AEC73B98E07C8BED34E668F6DB97AA22',X'D996CE13311FA11A25BD86AC336513A2FEA4848605570FDB70FE868124595488');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'1262E1EC30C7D1B554A40B2D85D335EE9B001A4717AFC6D8F34402C508CE8B86',X'C52D96C8136D4651D4D53F97E5FF1E75FCD3788C2854FE05E08D246A85E9765E');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'11D763A01B107E12343657496AEFD6C2A3F413C23186CD099E32D436EAEEC270',X'21B1FEEFBC93B05D35E1210ED0E9F0AAE72191EEDC2668F7B7FD2A3EB70B26C1');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'B1E26F73FDE28CA744CED25E9E2170B5C62D951372284505FC75CEC23275D679',X'131DCE20AA39C5E08B4C5F0B0D514DE7F402F7BA950323AB5FB644C8279BE799');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'2b21c24b1c9b4b56bfbb3b78ceb56467','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'9AC65662A9A61957D9FD4B5ADA44116656B0EFE75AD7864E3AE94B9A443FCA20',X'D908479BF10DE26F38652C69FAB68180889DE276E39E129D782347B4E888DD2A');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-23T15:13:23.292445Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','2b21c24b1c9b4b56bfbb3b78ceb56467','{"parcels":5}',NULL,X'2BB4D18B5C940888F6938430D917CBA9E2A199DC42B3CD3C3B78BB464E07A7A3',X'64488D711552D5EC9CA5B12A0DA3B62524E8C1F21D3A878232348731A43C971C');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-23T15:13:23.322470Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','16b8d0eff106467eb37bd64d6ae4a23f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'34D94459F6B74D39745C323D9B302206C4C9A8651789B0CD620D4CFBCBE46E9D',X'7E54BC707D3F98E9E0969CE1E0DE6F05DCF316960256968E1A82DF2AD3FB8537');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-23T15:13:23.322470Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','16b8d0eff106467eb37bd64d6ae4a23f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'80441BC30CA1D1E25AF5E01C16C9A92AC5ADE98FF50996AB08016913A3ED3B82',X'2BF2301F0840EB943039CB3D099C6DE95CF60DCE83375E799D913EA6B782DEC9');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-23T15:13:23.322470Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','16b8d0eff106467eb37bd64d6ae4a23f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'BC0DF8BC922A19E9FFD5AFD52F19FAC28B087FF4A09911F3FECCAD3787096749',X'6170268F22E58A19399126FB321E0212135A7D4CDB3F950192353A1156C759AD');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-23T15:13:23.322470Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','16b8d0eff106467eb37bd64d6ae4a23f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'9CC96C102804C02AF3939F4A881FF3B700605B700BDA4D4359444E992DF1A8FD',X'1AAD5A94B5DABF28A6E517A5668ECD63B2687295EC3AA2D56BCDBBEEC2A61CC0');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-23T15:13:23.322470Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','16b8d0eff106467eb37bd64d6ae4a23f','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'C9F8FD3846D4B14344C7B8C03DA4E28A81B3322BE113399B08C8826266914C0C',X'096A490A4E3485D317746A14F12C4A20644B2DD9D44F46B2CB516F6C9EB25266');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-23T15:13:23.350683Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','a308dc2b3d584bd49ed64a1ba0ed924a','{}',NULL,X'64488D711552D5EC9CA5B12A0DA3B62524E8C1F21D3A878232348731A43C971C',X'5600880D60B169670E378563459F4887FD257C250E0574D3611CF78B01AD11A3');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-23T15:13:23.368712Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c326fd4f1bfc4f34b6464912ac969b19','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'7E54BC707D3F98E9E0969CE1E0DE6F05DCF316960256968E1A82DF2AD3FB8537',X'163F356AAB2CCF71C240A536C9B82DE87588B6CF1755504EA5CBDBB14554A58E');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-23T15:13:23.368712Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c326fd4f1bfc4f34b6464912ac969b19','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'2BF2301F0840EB943039CB3D099C6DE95CF60DCE83375E799D913EA6B782DEC9',X'6767628644CAD66B20F1173BA6B9FCB50C054B4144DBAB69BBEF122C4FBDF558');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-23T15:13:23.368712Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c326fd4f1bfc4f34b6464912ac969b19','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'6170268F22E58A19399126FB321E0212135A7D4CDB3F950192353A1156C759AD',X'97D72E5FE47179BE99DF14AC5A69F42D362A3D35DFE231B5E0A3F4FDF3972544');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-23T15:13:23.368712Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c326fd4f1bfc4f34b6464912ac969b19','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'1AAD5A94B5DABF28A6E517A5668ECD63B2687295EC3AA2D56BCDBBEEC2A61CC0',X'44FA0BACABE14A0F06006201842132E566D9CADEDA0C6D0D38F60F35EA81341F');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-23T15:13:23.368712Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','c326fd4f1bfc4f34b6464912ac969b19','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'096A490A4E3485D317746A14F12C4A20644B2DD9D44F46B2CB516F6C9EB25266',X'39A83D93947E3E4C50583FC46B5E5A1C37C14824B1C4453696A0AD78E194AC2F');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','0a2d98d45463407588297d6fa89f2f49','{"kit":"B"}',NULL,X'',X'4CB345F9BD1C8202A902F8FE593A6AD786E2476453D753C0C93DFD722B869410');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','0a2d98d45463407588297d6fa89f2f49','{"batch":"W-0000002-I"}',NULL,X'F3D2B47C8B9FA434279D7A9D80E72A393F339FBDA3A9C42EED801F4F49366A31',X'AD9AD50A528CA24387B775948CE96BA70C842768B16476B6B256FE1E9A75BCC6');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','0a2d98d45463407588297d6fa89f2f49','{"batch":"W-0000002-I"}',NULL,X'3791BA7B01AE690FBF258833EAC970382FF4F38E5931441E350C5FFD48231E4B',X'2B1B896B2D6F8E7F5C1E78EDA694BA3BC61E39A7B6C88F152D9F8C11A0CE119E');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','0a2d98d45463407588297d6fa89f2f49','{"batch":"W-0000002-I"}',NULL,X'16E933145213C053407E884766C72EA984079B6492040453E51CFBF47AFA163E',X'F695A9A38C932DCF78D64DDDEC12F49807F7D27BBC72327C3089227AFE0BBF20');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','0a2d98d45463407588297d6fa89f2f49','{"batch":"W-0000002-I"}',NULL,X'4ABDC4F13F8F5A9CC9C01F8488D71FBC9D57BBCBEC13D37CE6276DF54D69126C',X'9854748FCB337A5CE1EF692BB0C069E48CA6845BE958D124AF55DA247C5F75D9');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-23T15:13:23.399096Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','0a2d98d45463407588297d6fa89f2f49','{"batch":"W-0000002-I"}',NULL,X'73798466AB17947A4113707097302F4DA507EF2C30120E4847D3EBED23FCB9ED',X'8F5AEFA213E0DFD1B999BA664C9CC6615F4AA90F5B52023DEC9B98F70542D615');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3ec700f3a075457a859c8a301e74fa08','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'AD9AD50A528CA24387B775948CE96BA70C842768B16476B6B256FE1E9A75BCC6',X'395DCCC1C4D0210871ED5F196A95D60F42ED856A0A4847556647AA12FB78EF30');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3ec700f3a075457a859c8a301e74fa08','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'2B1B896B2D6F8E7F5C1E78EDA694BA3BC61E39A7B6C88F152D9F8C11A0CE119E',X'51E243C2DFBAD693A879CEEA52FBD3670CBB690461DFF128BB991FA2F6AD71C1');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3ec700f3a075457a859c8a301e74fa08','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'F695A9A38C932DCF78D64DDDEC12F49807F7D27BBC72327C3089227AFE0BBF20',X'28B74B625D33DDE4DC42E4DE438517251482579F9154B60EE591B601A46F978D');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3ec700f3a075457a859c8a301e74fa08','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'9854748FCB337A5CE1EF692BB0C069E48CA6845BE958D124AF55DA247C5F75D9',X'30CFAE1AFC6CCC75B7756301247850D521715499F0EF07BAD9A4DDAC3A7081E5');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','3ec700f3a075457a859c8a301e74fa08','{"batch":"W-0000002-I","services":"2"}',NULL,X'8F5AEFA213E0DFD1B999BA664C9CC6615F4AA90F5B52023DEC9B98F70542D615',X'82C819235061616780A903684BE13C1A7980FA0B453E8F1E3C8D9C19775A51CE');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-23T15:13:23.450882Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','3ec700f3a075457a859c8a301e74fa08','{"parcels":5}',NULL,X'4CB345F9BD1C8202A902F8FE593A6AD786E2476453D753C0C93DFD722B869410',X'FD3E97E8185ED8726BCA7D0C10DF5978E4ECC3340EF3CA41BA6FF4809A1ADEE7');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-23T15:13:23.474052Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','d361e0555dac449f8321d03efd3f7226','{"batch":"W-0000002-I"}',NULL,X'395DCCC1C4D0210871ED5F196A95D60F42ED856A0A4847556647AA12FB78EF30',X'12B83C5E0498FAE7D5B908B2E6789A48BF59B36EEAC05C40F5155BAF9613E622');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-23T15:13:23.474052Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','d361e0555dac449f8321d03efd3f7226','{"batch":"W-0000002-I"}',NULL,X'51E243C2DFBAD693A879CEEA52FBD3670CBB690461DFF128BB991FA2F6AD71C1',X'E27927555DA2989E9D13F343B88A3A0D3FF8C36B5192D1D76B6DA9A48A832D6B');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-23T15:13:23.474052Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','d361e0555dac449f8321d03efd3f7226','{"batch":"W-0000002-I"}',NULL,X'28B74B625D33DDE4DC42E4DE438517251482579F9154B60EE591B601A46F978D',X'9D56A0F01C32E191A4A545848675B3017E9BE29ADD050D251DC97D05D2281F79');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-23T15:13:23.474052Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','d361e0555dac449f8321d03efd3f7226','{"batch":"W-0000002-I"}',NULL,X'30CFAE1AFC6CCC75B7756301247850D521715499F0EF07BAD9A4DDAC3A7081E5',X'A5AEB98217A64011CCD3EB64BBC009E14FAB9BFED8F874C0556693318096EB3B');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-23T15:13:23.474052Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','d361e0555dac449f8321d03efd3f7226','{"batch":"W-0000002-I"}',NULL,X'82C819235061616780A903684BE13C1A7980FA0B453E8F1E3C8D9C19775A51CE',X'59F3D4336B94988696F88FEDA0895815E7BBBFF5635EBB2E506EEC20F77481CB');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-23T15:13:23.483645Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','177f3497921149bdabb53213c43f3690','{"parcels":5}',NULL,X'FD3E97E8185ED8726BCA7D0C10DF5978E4ECC3340EF3CA41BA6FF4809A1ADEE7',X'AEBEAF83CF6E91CF6526D4CA3D2047E9E2C9AE54C9002CBC03AD6112AC8589D4');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-23T15:13:23.496973Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4ae4be3bccc248fd8f3288b7d015b4b1','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'12B83C5E0498FAE7D5B908B2E6789A48BF59B36EEAC05C40F5155BAF9613E622',X'74AAFD5535F3060BE680340A2E0099C17C07962586B300EC23E396AC3552D07B');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-23T15:13:23.496973Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4ae4be3bccc248fd8f3288b7d015b4b1','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'E27927555DA2989E9D13F343B88A3A0D3FF8C36B5192D1D76B6DA9A48A832D6B',X'9460E7CC3345CCCEB5EFBAAD6E1AF4CC4C94C581CE6CE7522B28ACF150CA2713');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-23T15:13:23.496973Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4ae4be3bccc248fd8f3288b7d015b4b1','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'9D56A0F01C32E191A4A545848675B3017E9BE29ADD050D251DC97D05D2281F79',X'C17DBFF8F4625034B38A494C6E710D26C794BF0AF74172CFD54ECCA0BD41E9E7');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-23T15:13:23.496973Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4ae4be3bccc248fd8f3288b7d015b4b1','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'A5AEB98217A64011CCD3EB64BBC009E14FAB9BFED8F874C0556693318096EB3B',X'00E3628AEE0EE3E752D8876C554F04B8A0847278F653060238E60B5545E46A47');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-23T15:13:23.496973Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','4ae4be3bccc248fd8f3288b7d015b4b1','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'59F3D4336B94988696F88FEDA0895815E7BBBFF5635EBB2E506EEC20F77481CB',X'1312B6D158FB9E15AC5CBF741BFC09753374AD87BB18BA0DAB41AFE5BF4B88AA');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-23T15:13:23.530621Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','dade029a77f2482a8579b0ba02ff259f','{}',NULL,X'AEBEAF83CF6E91CF6526D4CA3D2047E9E2C9AE54C9002CBC03AD6112AC8589D4',X'290E72782F485CF020E9B9AF8EAF0CDDD12C58CA20D8C3FA9E1D82064C986C60');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-23T15:13:23.549253Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','842880df08e04ebe807b227546c96ea7','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'74AAFD5535F3060BE680340A2E0099C17C07962586B300EC23E396AC3552D07B',X'C598D1D3D6E1D12A20F4098DB8CE9E73E78AD1208DE1EDA5AA2DCABE36CC39A6');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-23T15:13:23.549253Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','842880df08e04ebe807b227546c96ea7','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'9460E7CC3345CCCEB5EFBAAD6E1AF4CC4C94C581CE6CE7522B28ACF150CA2713',X'FD23B3FDFA83E014C615BBE74FA70866AF5B0AD199A57F31FD4359822396A59D');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-23T15:13:23.549253Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','842880df08e04ebe807b227546c96ea7','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'C17DBFF8F4625034B38A494C6E710D26C794BF0AF74172CFD54ECCA0BD41E9E7',X'65BAC6FCB77C6B1D78DAE682B58E57EF37EDCCE4C7418F98AC2A1185AF6F0523');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-23T15:13:23.549253Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','842880df08e04ebe807b227546c96ea7','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'00E3628AEE0EE3E752D8876C554F04B8A0847278F653060238E60B5545E46A47',X'55256A38E7547C56FD71A5FF1DC05A6C126ECA997E13C5C6A800A45152E643A0');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-23T15:13:23.549253Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','842880df08e04ebe807b227546c96ea7','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'1312B6D158FB9E15AC5CBF741BFC09753374AD87BB18BA0DAB41AFE5BF4B88AA',X'2A2DA244A6337B84FE99573DF76167B3284CFA3BCA256719A05F057F59901529');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-23T15:13:23.567988Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','8d834841b99244778ece6abb0d4b7936','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'159CC8B9D1C11C87E55F9F171E03BEC0DE1788A78D7FE6624E6452BFA67293C1',X'C068C83C8F0BD394704CAD218222D3D5F40725E33507D285987C2C8BF3066CBB');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-23T15:13:23.590418Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','d53f173498344e77b916fa78cdf49c09','{"on":"2019-12-22"}',NULL,X'44FA0BACABE14A0F06006201842132E566D9CADEDA0C6D0D38F60F35EA81341F',X'7F66B9BFAA2174FD96169C6285228F712EF501F5D55C2F6178C7304B8C47DF5E');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-23T15:13:23.598268Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','e004d99e03f1468e93ac82ee80b304ca','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E2C05684BD3B57518CE73D2D7440B99C7C6537765892C7A204C16089EF65F9C8',X'3739B17BCF866F1973F12585A4C085C40369532D2C510FE1F88F352BAB71B686');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-23T15:13:23.622480Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','907bcb60a0b3464da529a713462f2254','{"on":"2019-12-20"}',NULL,X'C598D1D3D6E1D12A20F4098DB8CE9E73E78AD1208DE1EDA5AA2DCABE36CC39A6',X'383BE8C7296CE223D11DDAC392A1103940F85CC481534144B07977580328EA28');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-23T15:13:23.622480Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','907bcb60a0b3464da529a713462f2254','{"on":"2019-12-20"}',NULL,X'FD23B3FDFA83E014C615BBE74FA70866AF5B0AD199A57F31FD4359822396A59D',X'088FEEB843A0BEC5F5D67738E03E6E152F995519FFD0D465169CC8115EB242FE');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-23T15:13:23.633879Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','4f117669e6b247fda0d2b6ea89236c8a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'7834F46790C40C5AEF9C18B9BFBAD017B1E41A55025FBF4345B1A69E83C89C22',X'A129555C1BDF67C7A176054B3CCCB512F97D31607AAD60257C17E2BB2B6C04E0');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-23T15:13:23.651514Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','9a903a977b3144ba85c8c55fcd3cb79b','{"on":"2019-12-21"}',NULL,X'65BAC6FCB77C6B1D78DAE682B58E57EF37EDCCE4C7418F98AC2A1185AF6F0523',X'E86B67F35B337214720FDDD9379F6E27052E27FBFED4E913EA98410B83F2EA1D');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-23T15:13:23.651514Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','9a903a977b3144ba85c8c55fcd3cb79b','{"on":"2019-12-21"}',NULL,X'55256A38E7547C56FD71A5FF1DC05A6C126ECA997E13C5C6A800A45152E643A0',X'348CCEBF789EF29196A440AF3396F3E4D1AA59CAB55037CFEB5F129C3452E2A5');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-23T15:13:23.651514Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','9a903a977b3144ba85c8c55fcd3cb79b','{"on":"2019-12-21"}',NULL,X'2A2DA244A6337B84FE99573DF76167B3284CFA3BCA256719A05F057F59901529',X'0E8829044446A1702F27763313704405C047865E0044FB0EE8F404D087022A8C');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-23T15:13:23.665828Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','53835b9db86d409b96e8796c55b04e0e','{"on":"2019-12-20"}',NULL,X'39A83D93947E3E4C50583FC46B5E5A1C37C14824B1C4453696A0AD78E194AC2F',X'3CA5D221B985D090963B7BB7341B0C1706B779C99A321D11AB8FD697030BD1E0');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-23T15:13:23.684212Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','b7dad02e2a57435da784004b6e1cb4e1','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'163F356AAB2CCF71C240A536C9B82DE87588B6CF1755504EA5CBDBB14554A58E',X'682E4125AE51AD90C8965A9AB6AA29AA4C5E7680AA5A4B88B47F160449942115');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-23T15:13:23.684212Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','b7dad02e2a57435da784004b6e1cb4e1','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'6767628644CAD66B20F1173BA6B9FCB50C054B4144DBAB69BBEF122C4FBDF558',X'63C43063160D26864249AD0DB64BE0E2D513470EAA918C93CB8639DAB1E44AAE');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-23T15:13:23.684212Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','b7dad02e2a57435da784004b6e1cb4e1','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'97D72E5FE47179BE99DF14AC5A69F42D362A3D35DFE231B5E0A3F4FDF3972544',X'6C3583F25B6A0D42E0A2003121C898290476A423D18EAE2892A434FCEA738706');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-23T15:13:23.703746Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','e37f4e5998a24c46878c80f7f659d50e','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'741F9B66636BF23A289F697CDD111681AC17FB45A0D1C38803D9ADBB462892C0',X'A5A3601279CC85386A766FFA4E71A6C0CA80A9F5CAFDA9AD1E328F7E89CC8061');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-23T15:13:23.733828Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','7d18b6ae63ed42ab96b62bd98e8b584c','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'23E481850ACCE1EBF07A39336BF9C567F3CA0C343D7A16DCE104FC74F239B420');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-23T15:13:23.733828Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','7d18b6ae63ed42ab96b62bd98e8b584c','{"batch":8,"programme":1,"row":2}',NULL,X'',X'533E20E7B367AA548709EF17B564B1ED6494256B47851321FE60FD837107B3ED');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-23T15:13:23.733828Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','7d18b6ae63ed42ab96b62bd98e8b584c','{"batch":8,"programme":1,"row":3}',NULL,X'',X'90BC5620A036139D55DB6121B2285DA2E946F9B55EBCEDE5A6D27D9070A4B3AB');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-23T15:13:23.733828Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','7d18b6ae63ed42ab96b62bd98e8b584c','{"batch":8,"programme":1,"row":4}',NULL,X'',X'94F5CE61A908D3EB972E636E83072891C4E94DB74018AABFB53C6F9BE1B6C336');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-23T15:13:23.733828Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','7d18b6ae63ed42ab96b62bd98e8b584c','{"batch":8,"programme":1,"row":5}',NULL,X'',X'235B4EFC13B75035C5CD8E000467717BC844B8443769132E077B45A45B25BED5');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-23T15:13:23.848886Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'4A2CEFC5A868D8A059D82BE5819EA872A8E7451A9D64A4690821463CCEDB5F37');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','6e49dd350b3c4dc9bad3acdc40f7219f','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'59BA8E683E91BA327339D2940AE4D8342E3235C10AB3CAEAC2BD9BA3B9728620',X'FD9A2A958ED7B5812026F764C80EA02FBEF5546CEA45473E41C547EDE25C72DE');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','6e49dd350b3c4dc9bad3acdc40f7219f','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'AFBE5722CF05E0B57AE8A02E31B7800BF361FAD1ABE34D74EA2CD4F27F1A229D',X'CA1B83BCCF81E75F786DAE8570CCB170D13CD04BF3CACF043C0445826341F6CE');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','6e49dd350b3c4dc9bad3acdc40f7219f','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'3B0A34F6432475203203E89FE1BC4F6E3ACB67752D82220A07661F174A266CA6',X'63EC71705DFAD666AFA8F78C3DAEF726F4A614809CB4BEB59EB44E01E6733501');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','6e49dd350b3c4dc9bad3acdc40f7219f','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'B0358049F55CB20837D600048B533F2BE89B200A6C9D22534E61CE7BAC5EE77D',X'767927202238E8C8E680CCD2CF3F76ED0C87510339FF1A50EF974F0ABC3F3631');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"A"}',NULL,X'',X'88E18C2312B9E5188780B860AA73B08B3A6290C246B159BBF85D50656DD34E59');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"B"}',NULL,X'',X'BDC4D2C9ADDC3D3A9088385CACD886591112FC69D6184A47B9F264D00AD7FDB8');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"A"}',NULL,X'',X'6C934B8519A254273B2FB899BD85D9836F1A7D66DEA3EF983E1D46087B9579CB');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"B"}',NULL,X'',X'578F8935F785FAE21E23B4E479080A508AB70955F2F9DD4DB054929206D49784');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"A"}',NULL,X'',X'B61B0B98D01CB41D0F67B4BFC453DE906CA967FF0B71EFF3DB3EC2147958B8A5');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"B"}',NULL,X'',X'666291A4BAB4871F355663406D37769DEF44E7CA2369D8C8E7C808AE927DDC44');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"A"}',NULL,X'',X'6F597299BF8387340EAACC3FA57BE12469FA934D092E347B6704F12684C42FBE');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-23T15:13:23.850975Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','6e49dd350b3c4dc9bad3acdc40f7219f','{"kit":"B"}',NULL,X'',X'6CC140DD5F3B8F3EC6508E9F6E0CE36FC8DBD8B67502B05DD4274A12AAE08B62');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-23T15:13:23.872256Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','806a8936b15148a8a0c494740b98683d','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'4A2CEFC5A868D8A059D82BE5819EA872A8E7451A9D64A4690821463CCEDB5F37',X'4534F2FED625751CA9A0E29A3E06F9B97750E7044E241909B0A31CFAB635B825');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','b0c2b2a6c4df414989c79eea060ac70a','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'73E96949F0F3FF29E25F4BE4ED7725DF3C15115E38D4B1102998DB51A32367F7',X'682E4125AE51AD90C8965A9AB6AA29AA4C5E7680AA5A4B88B47F160449942115',X'09BF5A0F15F65BAF31376EE261954E94651FCB07542F52DA012038C5F08453A1');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'CB4BCA16241D3241246E8622372D840C85719AAA553F2A1173A685EFFC09BFB9',X'A0B0BA2B24E69ADC318EF09B773A7C5BC50AEFBE48E56178C46C476E35CE1C82');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'D0581AE9C4CB7B0278437557E99350666B2F115DF3B3325A0784396FBD91F460',X'15B2D018E954253D103140733DD56FA5F39481D74F7872F33795E36A0F989089');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'64DC61696C3D72D73775C6D4BBF053E90BD7099668591E473B1C7099F19BA4BC',X'9D7460801BA08870343A553AFAE85AC90C4D09ADE1B7CFCEE157D52C8B09CE46');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'44BF40D5A8F74F6BADF1448F51DCA9EBBAB6C52DA892882DCC4EAE87C0FFB5AF',X'BF3748F1D51DB89A8896664EF28C8E4EF75446F9E5B29E1A6E85F87642867764');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'0CC65B2720498FF45B21AED2614C6F8A951AD1CC47209323CA6D0F3AD31280EB',X'88603D651D63394BE382B7BA3BDA1DA2774B4960807128B00B6361E95BA72715');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'D996CE13311FA11A25BD86AC336513A2FEA4848605570FDB70FE868124595488',X'1F546DD2C50290B57042B5E04784F0C95B756DC12B33EBBB4E693412F38EDE99');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'C52D96C8136D4651D4D53F97E5FF1E75FCD3788C2854FE05E08D246A85E9765E',X'7338CEDE2CB6FF8BF628AA13BBE1CC64DD9C761F9C5F70EE627BBC058033C1AF');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'21B1FEEFBC93B05D35E1210ED0E9F0AAE72191EEDC2668F7B7FD2A3EB70B26C1',X'F29FD239AD15B8D0BE6C08221E4C79511CF6BAB0827D6A6AE8727C93E1837887');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'131DCE20AA39C5E08B4C5F0B0D514DE7F402F7BA950323AB5FB644C8279BE799',X'1CE7AAA13B694B3F0346F06764A27E5B67DE38EDBCF05FE33598AAEB1004781B');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-23T15:13:23.925995Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'b0c2b2a6c4df414989c79eea060ac70a','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'D908479BF10DE26F38652C69FAB68180889DE276E39E129D782347B4E888DD2A',X'0DBA58C39E12C26C9F9285DF2A6FA00DF414F14E736AE31F02E1DF54A17CCA61');
INSERT INTO "journal" VALUES(287,'look-cal-2019-12-27',1,'2026-11-23T15:13:23.986740Z','2019-12-27T02:00:00.000000Z','cal','look-at-kit-address',NULL,NULL,'767906f4799a4f1baf014996b0cf9785','{"store":"S-0000001-8"}',NULL,X'',X'FE744199F6E3FCE1DD604A65E1DF8B21CB5154A6D69651AEBD2DED921E2A489F');
INSERT INTO "journal" VALUES(288,'look-cal-2019-12-27',2,'2026-11-23T15:13:24.054503Z','2019-12-27T02:00:00.000000Z','cal','look-at-kit-address',NULL,NULL,'73e822ceff37455e98a0cb6e28a40b4a','{"store":"S-0000001-8"}',NULL,X'FE744199F6E3FCE1DD604A65E1DF8B21CB5154A6D69651AEBD2DED921E2A489F',X'D98402D6A94A3E36070F5DB40B5E8BF6A59BB3438D72FE6C0CFFD2C9F66CC560');
INSERT INTO "journal" VALUES(289,'T-0000001-B',1,'2026-11-23T15:13:24.109754Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','ab08bbebc3bf4afbb25cad70494fc296','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'26CA9E89743FACB82BEAB9286349C42E998E1D92FBABE28103912D321ECF603F');
INSERT INTO "journal" VALUES(290,'A-0000001-S',4,'2026-11-23T15:13:24.117139Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','491cc9c52ea3447582bd550f39126538','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'7EC3EF1D0B9DD2036BCE7ABEFAEF59DC473E3F045F92A48D3CB4412D287F4B35',X'49857191C8E694AB55AE7353FA324DB743CE33C100E71CE9CF58D583FD6DD731',X'6DF7640A3A32A59BD00D329BDCCF7D582AC3E620B03AD6203E6B32216312C3B6');
INSERT INTO "journal" VALUES(291,'T-0000001-B',2,'2026-11-23T15:13:24.117139Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','491cc9c52ea3447582bd550f39126538','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'26CA9E89743FACB82BEAB9286349C42E998E1D92FBABE28103912D321ECF603F',X'3D42A9D5DF5F14A843E779A9BE85C3AF907CB6E2C2092F7805AFEFF8DD838F78');
INSERT INTO "journal" VALUES(292,'K-0000019-1',1,'2026-11-23T15:13:24.224222Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','2c095e00bf274b209b3925c38406d4cc','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'2E5AA57CCAF59EF32128DF8BEC638109227A614E358C25D575F49175988E6B82');
INSERT INTO "journal" VALUES(293,'K-0000019-1',2,'2026-11-23T15:13:24.224222Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','2c095e00bf274b209b3925c38406d4cc','{}',NULL,X'2E5AA57CCAF59EF32128DF8BEC638109227A614E358C25D575F49175988E6B82',X'DCF5A227014FE45F121F3B75509A464D76DC3D1BA5AA9D2BB68CCEC9122BDD80');
INSERT INTO "journal" VALUES(294,'K-0000001-L',10,'2026-11-23T15:13:24.224222Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','2c095e00bf274b209b3925c38406d4cc','{"parcel":"K-0000019-1"}',NULL,X'09BF5A0F15F65BAF31376EE261954E94651FCB07542F52DA012038C5F08453A1',X'00AB2C49BA882653C002C93C865A573826E9C0CCA3EE98D4BEB22D0B576A2F0E');
INSERT INTO "journal" VALUES(295,'K-0000003-H',9,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','aae64f72e456485181bd4d0a89a40984','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'764CB551EA48B16967916C3CF28624742A6C77FFAAD154E0659E7942A0655C5F',X'63C43063160D26864249AD0DB64BE0E2D513470EAA918C93CB8639DAB1E44AAE',X'291392A866DE210F9BB4FB28D1FAC0CBA83A22D5F0D43D01EF84293A64D0A1A7');
INSERT INTO "journal" VALUES(296,'Z-0000015-H',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'A0B0BA2B24E69ADC318EF09B773A7C5BC50AEFBE48E56178C46C476E35CE1C82',X'B1E0AD21FD2DAD13E0D41C6AEB09263135B6DD76C2F73DFA660FA4580EC9CAB2');
INSERT INTO "journal" VALUES(297,'Z-0000005-L',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'15B2D018E954253D103140733DD56FA5F39481D74F7872F33795E36A0F989089',X'DECC52E078A63A8B7977E04BD4D7AAF9F2C445EF5F015254723EBF1985B85706');
INSERT INTO "journal" VALUES(298,'Z-0000017-D',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'9D7460801BA08870343A553AFAE85AC90C4D09ADE1B7CFCEE157D52C8B09CE46',X'C4337A268A63435E2C78EBE20936ED8047A25EE9A750D437DC697026DBF7FF25');
INSERT INTO "journal" VALUES(299,'Z-0000007-H',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'BF3748F1D51DB89A8896664EF28C8E4EF75446F9E5B29E1A6E85F87642867764',X'5207ACCDFF0A6CC635162E37676505D7B625D3FBD2FC6B477BB859B89100562C');
INSERT INTO "journal" VALUES(300,'Z-0000013-L',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'88603D651D63394BE382B7BA3BDA1DA2774B4960807128B00B6361E95BA72715',X'B9BBB2EDEBE3B87B3282BE7B16009C47AD4CB7C928FE288F0A24852C182346DD');
INSERT INTO "journal" VALUES(301,'Z-0000003-P',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'1F546DD2C50290B57042B5E04784F0C95B756DC12B33EBBB4E693412F38EDE99',X'EE1F41770C0A6D6EBCD5348F296D60F552421B683C3A1E00DA97AC356E057ABE');
INSERT INTO "journal" VALUES(302,'Z-0000019-9',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'7338CEDE2CB6FF8BF628AA13BBE1CC64DD9C761F9C5F70EE627BBC058033C1AF',X'0853F18FAA2F2A6906C7B64B2E7175ACA13ABA2464956A67ECB6416DE786F398');
INSERT INTO "journal" VALUES(303,'Z-0000009-D',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'F29FD239AD15B8D0BE6C08221E4C79511CF6BAB0827D6A6AE8727C93E1837887',X'18ADAE2CA9F93B99CF4F4449AB422C6ADC3916BDCD55F333186CDF922ED566B8');
INSERT INTO "journal" VALUES(304,'Z-0000011-P',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'1CE7AAA13B694B3F0346F06764A27E5B67DE38EDBCF05FE33598AAEB1004781B',X'35B453498AEDE29F5231D7EABCE45F83CD14C263929B0C3344FD5D9D0E388373');
INSERT INTO "journal" VALUES(305,'Z-0000001-T',5,'2026-11-23T15:13:24.414568Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'aae64f72e456485181bd4d0a89a40984','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'0DBA58C39E12C26C9F9285DF2A6FA00DF414F14E736AE31F02E1DF54A17CCA61',X'A922D25CF86E85B2B076A51289FBA66DC1A54887EAB7D9857D9FEFF65A0E7D5A');
INSERT INTO "journal" VALUES(306,'K-0000003-H',10,'2026-11-23T15:13:24.471395Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','c9c669bcaa884a4ea3a56363b4aaca16','{}',X'0861CDCBDF8C6FC694C0C571F59B419AAD5864EBAA06936F65FDF95AE5EE4CB1',X'291392A866DE210F9BB4FB28D1FAC0CBA83A22D5F0D43D01EF84293A64D0A1A7',X'E223CCFB29327185FCF38D6852C245AFD6FDEF3FD00FF4BE6A07B26AF8F03824');
INSERT INTO "journal" VALUES(307,'A-0000014-I',2,'2026-11-23T15:13:24.497782Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','e7a9b6df352b453185248200727e29d1','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'CAA70048D1833D279EB52A88FEDA771FC2B86F332D19073F3D0E7747ADF8CB35',X'CD9A720E9A7F86D551C6D43FF4DF92D6451F7B7AC4B9A7407D0AD80C7CB9CAC2');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',1,'2026-11-23T15:13:24.524052Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','953c4ca6a2e94f80b39ebbc82a1d515a','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'76BDE4C9834E72A13E682AC6904EE4937CBB1B9A78B8351EC8571A67EF2FBA04',X'',X'C8E9D7D80AB2C65470FBE94E36FCF1E418EF78AD1A6642AD04B599A0389E6FF2');
INSERT INTO "journal" VALUES(309,'Q-0000002-Z',2,'2026-11-23T15:13:24.524052Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','953c4ca6a2e94f80b39ebbc82a1d515a','{"caller":"consumer"}',NULL,X'C8E9D7D80AB2C65470FBE94E36FCF1E418EF78AD1A6642AD04B599A0389E6FF2',X'1FE7A72A662CD31EB24679A8AF4BC00C2652FE9270C9CA716CDB011E8FECE709');
INSERT INTO "journal" VALUES(310,'Q-0000002-Z',3,'2026-11-23T15:13:24.524052Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','953c4ca6a2e94f80b39ebbc82a1d515a','{"category":"points","faq":"consumer"}',X'FC39A14B7DCBB3577EA2CC036F47497F1FB9EFBF6AB9E2E460513AB739687A58',X'1FE7A72A662CD31EB24679A8AF4BC00C2652FE9270C9CA716CDB011E8FECE709',X'6D746F23629DA13F8592C0FE55E4AEB04DCD57C546B1D3E581241D0429B0EBD1');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',1,'2026-11-23T15:13:24.547416Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','bed0e62ac5de4bf9bcc8d777ce0e7cef','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'01FDDAE87EF2D92E2BC3A75DE7C64D79B703BF12AC0A4682E52F96AE6B07C73F',X'',X'51BDF5F96F2F0DA0143E8FA7E534271EC3B31D4D69A6019F13BB5EAD1C21C75C');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',2,'2026-11-23T15:13:24.547416Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','bed0e62ac5de4bf9bcc8d777ce0e7cef','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'E14FBCA3EA3C70048FAD16BB76F5B70AC405AA1B08473F20B3D497725E601050',X'51BDF5F96F2F0DA0143E8FA7E534271EC3B31D4D69A6019F13BB5EAD1C21C75C',X'7F9C0164DB0ABE847CDB02209336BA14AD513DF7C60646F035CC21C85BBD0907');
INSERT INTO "journal" VALUES(313,'Q-0000003-X',3,'2026-11-23T15:13:24.547416Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','bed0e62ac5de4bf9bcc8d777ce0e7cef','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'7F9C0164DB0ABE847CDB02209336BA14AD513DF7C60646F035CC21C85BBD0907',X'F7938F07AD21A7A13C1BFE099CD3D85F95CE83346A4A2338D850BD0FAEF8B4AC');
INSERT INTO "journal" VALUES(314,'Q-0000003-X',4,'2026-11-23T15:13:24.547416Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','bed0e62ac5de4bf9bcc8d777ce0e7cef','{"category":"status"}',X'33282B2109B02ABA65E99126CE19E5C9441711BEAAADF58816A03ACBC9454451',X'F7938F07AD21A7A13C1BFE099CD3D85F95CE83346A4A2338D850BD0FAEF8B4AC',X'86521B1985473281862E2684576B7CCEFBEF964C3C42CD5543DFF023A439E48F');
INSERT INTO "journal" VALUES(315,'K-0000011-H',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'88E18C2312B9E5188780B860AA73B08B3A6290C246B159BBF85D50656DD34E59',X'8C49782862EFE134BC727A0B04B08E02AA4668EF23588FB1624670498DCF2546');
INSERT INTO "journal" VALUES(316,'K-0000012-F',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'BDC4D2C9ADDC3D3A9088385CACD886591112FC69D6184A47B9F264D00AD7FDB8',X'6BD3EA7C84A1531BD4451918F0907293AE1057E159DA5E2AC0BE6FC34E34736E');
INSERT INTO "journal" VALUES(317,'K-0000013-D',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'6C934B8519A254273B2FB899BD85D9836F1A7D66DEA3EF983E1D46087B9579CB',X'A0287B75CDE408B1A04DCB4120676E10E5F4E812A5F7F5F6732B6DC4C06A2C95');
INSERT INTO "journal" VALUES(318,'K-0000014-B',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'578F8935F785FAE21E23B4E479080A508AB70955F2F9DD4DB054929206D49784',X'9414927CB6A9AD86A673C756150A4C09F285A882DF11260E799C6CF70CA46C55');
INSERT INTO "journal" VALUES(319,'K-0000015-9',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'B61B0B98D01CB41D0F67B4BFC453DE906CA967FF0B71EFF3DB3EC2147958B8A5',X'F679A7972BD3F00BE48BEDF6CF4AB845863EDAE282A80434362B81977563E9B3');
INSERT INTO "journal" VALUES(320,'K-0000016-7',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'666291A4BAB4871F355663406D37769DEF44E7CA2369D8C8E7C808AE927DDC44',X'E0E8C265A24FDFF06686F037AA42B9C7DF80DD85826AFB46E9CA4979AF410803');
INSERT INTO "journal" VALUES(321,'K-0000017-5',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'6F597299BF8387340EAACC3FA57BE12469FA934D092E347B6704F12684C42FBE',X'3E19DDD94FC3022CECB1E2EE0CE99115807FCFFBB25105A8F2D734F418FCA02B');
INSERT INTO "journal" VALUES(322,'K-0000018-3',2,'2026-11-23T15:13:24.576120Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','50f52e6639ef43f2a5214adebc26f919','{}',NULL,X'6CC140DD5F3B8F3EC6508E9F6E0CE36FC8DBD8B67502B05DD4274A12AAE08B62',X'52655F6D489E44F76F7DDD561CE986A2F2DDC7AD711471CD5D07C286266C3F7F');
INSERT INTO "journal" VALUES(323,'W-0000003-G',1,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','ee4955a88ce04b72bc0ee34604029992','{"kit":"A"}',NULL,X'',X'06D0A9D1E8B49F898C4FB45D7AA442BA50A1B4AAF988299AC7B2554C732EF3BF');
INSERT INTO "journal" VALUES(324,'K-0000011-H',3,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G"}',NULL,X'8C49782862EFE134BC727A0B04B08E02AA4668EF23588FB1624670498DCF2546',X'A3A9F53C8F1BBCF72DD95E88C27B92CB7B964095EE199EAD85085CBE1631672F');
INSERT INTO "journal" VALUES(325,'K-0000013-D',3,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G"}',NULL,X'A0287B75CDE408B1A04DCB4120676E10E5F4E812A5F7F5F6732B6DC4C06A2C95',X'449D92B6A4A72DB5D760F7CA239F8054C2AE3D0C93855C7FBFA5AF16E65AEE5A');
INSERT INTO "journal" VALUES(326,'K-0000015-9',3,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G"}',NULL,X'F679A7972BD3F00BE48BEDF6CF4AB845863EDAE282A80434362B81977563E9B3',X'495C92D8B0102307EFA464E63DA9441190F4B34484B6BEF1EDF75CC436FB3A27');
INSERT INTO "journal" VALUES(327,'K-0000017-5',3,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G"}',NULL,X'3E19DDD94FC3022CECB1E2EE0CE99115807FCFFBB25105A8F2D734F418FCA02B',X'D22B2DA9C68622C78E0483ECB8A638617E69F20AE5601E33696EBCD25791327B');
INSERT INTO "journal" VALUES(328,'K-0000019-1',3,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G"}',NULL,X'DCF5A227014FE45F121F3B75509A464D76DC3D1BA5AA9D2BB68CCEC9122BDD80',X'B966BE2E875FD4C18080ACBBDD6D1467FA312D7AA41D1408C904F7144386DBB5');
INSERT INTO "journal" VALUES(329,'Z-0000015-H',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'B1E0AD21FD2DAD13E0D41C6AEB09263135B6DD76C2F73DFA660FA4580EC9CAB2',X'130396874DE2F6AB79EA5BBEE6D460C292D7D3A28BD7EDB9082B9A43EF2DFC5F');
INSERT INTO "journal" VALUES(330,'Z-0000005-L',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'DECC52E078A63A8B7977E04BD4D7AAF9F2C445EF5F015254723EBF1985B85706',X'A0340884BE079EDA3C6AAAE0AB660EE43B500BA95C8B12EF28E3E6A431943E55');
INSERT INTO "journal" VALUES(331,'Z-0000017-D',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'C4337A268A63435E2C78EBE20936ED8047A25EE9A750D437DC697026DBF7FF25',X'82D99ADABAA913C8198CC0BE19F348CEB4664463421DBE8AA4C1FE7921989815');
INSERT INTO "journal" VALUES(332,'Z-0000007-H',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'5207ACCDFF0A6CC635162E37676505D7B625D3FBD2FC6B477BB859B89100562C',X'290A7DCE6A7103E8FBBC92A1945346B960375F09409FAB99E359585A766A7A29');
INSERT INTO "journal" VALUES(333,'Z-0000013-L',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'B9BBB2EDEBE3B87B3282BE7B16009C47AD4CB7C928FE288F0A24852C182346DD',X'C17AE58AD8CC57AEC45F9B56DA360C941E17C1C6C1DAEF7E5CF240F91564FE76');
INSERT INTO "journal" VALUES(334,'Z-0000003-P',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'EE1F41770C0A6D6EBCD5348F296D60F552421B683C3A1E00DA97AC356E057ABE',X'DE7267010FC602FC5777F6E43738DBA070D5696BFE79F99FE6A5DFE352F7DD38');
INSERT INTO "journal" VALUES(335,'Z-0000019-9',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'0853F18FAA2F2A6906C7B64B2E7175ACA13ABA2464956A67ECB6416DE786F398',X'D9346D8BE7B82C561C0BDA957C4C911E53466926A3A1558D2EDC9586C4DC1E93');
INSERT INTO "journal" VALUES(336,'Z-0000009-D',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'18ADAE2CA9F93B99CF4F4449AB422C6ADC3916BDCD55F333186CDF922ED566B8',X'3FAADF929C62F916C8AFC16D0D66B3FF70CA7E7B642502F1E5604955AE8FD1B1');
INSERT INTO "journal" VALUES(337,'Z-0000011-P',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'35B453498AEDE29F5231D7EABCE45F83CD14C263929B0C3344FD5D9D0E388373',X'CEF83ADB5CBB5954B17D7A2377C334588F8F2E4E5A11E2C45F3F1A3028B28F80');
INSERT INTO "journal" VALUES(338,'Z-0000001-T',6,'2026-11-23T15:13:24.606300Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'ee4955a88ce04b72bc0ee34604029992','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'A922D25CF86E85B2B076A51289FBA66DC1A54887EAB7D9857D9FEFF65A0E7D5A',X'5B4852C51B42A33CB95D5339DAE36C69EA62685697E34CC7BFFCFAA264AF472A');
INSERT INTO "journal" VALUES(339,'K-0000011-H',4,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ac5f6b1179b440ea8a188824cdc638ba','{"batch":"W-0000003-G"}',NULL,X'A3A9F53C8F1BBCF72DD95E88C27B92CB7B964095EE199EAD85085CBE1631672F',X'1B922109A17C0575B1CE68E5C0241FBA93A1934799F9E5BD705E0551AEA79AFE');
INSERT INTO "journal" VALUES(340,'K-0000013-D',4,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ac5f6b1179b440ea8a188824cdc638ba','{"batch":"W-0000003-G"}',NULL,X'449D92B6A4A72DB5D760F7CA239F8054C2AE3D0C93855C7FBFA5AF16E65AEE5A',X'9E9838EA5D194DED2EAB7D0C610BC47D4FDFAB986957FBE00BDDF290167816CA');
INSERT INTO "journal" VALUES(341,'K-0000015-9',4,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ac5f6b1179b440ea8a188824cdc638ba','{"batch":"W-0000003-G"}',NULL,X'495C92D8B0102307EFA464E63DA9441190F4B34484B6BEF1EDF75CC436FB3A27',X'0D407F4AA72E3543DD520A5D0611DFEA6AC835AE34D72D01806F4E4A838C5D63');
INSERT INTO "journal" VALUES(342,'K-0000017-5',4,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ac5f6b1179b440ea8a188824cdc638ba','{"batch":"W-0000003-G"}',NULL,X'D22B2DA9C68622C78E0483ECB8A638617E69F20AE5601E33696EBCD25791327B',X'8C0FAADCA209998C2860337D5E74E8E170E62DB5A01E1099B6D55BE98D856D2C');
INSERT INTO "journal" VALUES(343,'K-0000019-1',4,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','ac5f6b1179b440ea8a188824cdc638ba','{"batch":"W-0000003-G"}',NULL,X'B966BE2E875FD4C18080ACBBDD6D1467FA312D7AA41D1408C904F7144386DBB5',X'8A816B3224E09E643685C351C25A9D2B0265D8D2AD0D50BE9ECA2EBD54B36BF5');
INSERT INTO "journal" VALUES(344,'W-0000003-G',2,'2026-11-23T15:13:24.646194Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','ac5f6b1179b440ea8a188824cdc638ba','{"parcels":5}',NULL,X'06D0A9D1E8B49F898C4FB45D7AA442BA50A1B4AAF988299AC7B2554C732EF3BF',X'4D40513C40A3FC33FEC22E924C161881BAAD17360CA5DF5F925F0D73EEE81D45');
INSERT INTO "journal" VALUES(345,'K-0000011-H',5,'2026-11-23T15:13:24.672675Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','1ee2c2ff71ad4edb9e6f23f29f4bad7d','{"batch":"W-0000003-G"}',NULL,X'1B922109A17C0575B1CE68E5C0241FBA93A1934799F9E5BD705E0551AEA79AFE',X'CF618F4D8CEBAA06A995BE9954C771E51ED6B6AB675DF942CE5209829540C8BD');
INSERT INTO "journal" VALUES(346,'K-0000013-D',5,'2026-11-23T15:13:24.672675Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','1ee2c2ff71ad4edb9e6f23f29f4bad7d','{"batch":"W-0000003-G"}',NULL,X'9E9838EA5D194DED2EAB7D0C610BC47D4FDFAB986957FBE00BDDF290167816CA',X'B12AE7B0ADB3083534B3A83903610C2361F53EEEDB4D949B5A38BFDB38F5427E');
INSERT INTO "journal" VALUES(347,'K-0000015-9',5,'2026-11-23T15:13:24.672675Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','1ee2c2ff71ad4edb9e6f23f29f4bad7d','{"batch":"W-0000003-G"}',NULL,X'0D407F4AA72E3543DD520A5D0611DFEA6AC835AE34D72D01806F4E4A838C5D63',X'055BE8A338503300E95EE328DD906E9A61B5C1E350446A9D741204E851C1D99F');
INSERT INTO "journal" VALUES(348,'K-0000017-5',5,'2026-11-23T15:13:24.672675Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','1ee2c2ff71ad4edb9e6f23f29f4bad7d','{"batch":"W-0000003-G"}',NULL,X'8C0FAADCA209998C2860337D5E74E8E170E62DB5A01E1099B6D55BE98D856D2C',X'C1BCC2AF3BD34175DCD5BC5F1FBBF5A95C72B387B80C9440E2B35BABEF61A8FA');
INSERT INTO "journal" VALUES(349,'K-0000019-1',5,'2026-11-23T15:13:24.672675Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','1ee2c2ff71ad4edb9e6f23f29f4bad7d','{"batch":"W-0000003-G"}',NULL,X'8A816B3224E09E643685C351C25A9D2B0265D8D2AD0D50BE9ECA2EBD54B36BF5',X'AC2351350B3C40AB6F2C9153C51D7861192CF5A7DC20F2A391945094D7B98B0C');
INSERT INTO "journal" VALUES(350,'Z-0000015-H',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'130396874DE2F6AB79EA5BBEE6D460C292D7D3A28BD7EDB9082B9A43EF2DFC5F',X'B45700A75037612FB3311B5BB9183166A1E9AA9861F4D669838D77896010EF04');
INSERT INTO "journal" VALUES(351,'Z-0000005-L',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'A0340884BE079EDA3C6AAAE0AB660EE43B500BA95C8B12EF28E3E6A431943E55',X'3BB0F6A78F96E9BDBD0FC9C7C90E2176E36B7665F05688251516025FEF3E3ADC');
INSERT INTO "journal" VALUES(352,'Z-0000017-D',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'82D99ADABAA913C8198CC0BE19F348CEB4664463421DBE8AA4C1FE7921989815',X'BB1ACB81E01B76E59F0A1345BFBA6E7218E6640A627D0F0706198B452D9044CE');
INSERT INTO "journal" VALUES(353,'Z-0000007-H',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'290A7DCE6A7103E8FBBC92A1945346B960375F09409FAB99E359585A766A7A29',X'DE8B53A60870219A106E054E4CA3A01A137FC4AE0D17015518DC6A47BEF2BFD9');
INSERT INTO "journal" VALUES(354,'Z-0000013-L',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'C17AE58AD8CC57AEC45F9B56DA360C941E17C1C6C1DAEF7E5CF240F91564FE76',X'56455B82EF838A4E7D12A0F60B80735CF37F1E3E40583AD772249E84E7E78BAE');
INSERT INTO "journal" VALUES(355,'Z-0000003-P',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'DE7267010FC602FC5777F6E43738DBA070D5696BFE79F99FE6A5DFE352F7DD38',X'DEA7DD4A05A1313F6DEA2BBC75F4F2AD600E413BFDC00EF04EB1C83579E014BE');
INSERT INTO "journal" VALUES(356,'Z-0000019-9',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'D9346D8BE7B82C561C0BDA957C4C911E53466926A3A1558D2EDC9586C4DC1E93',X'AACB3EEA89099108AA9F464671ECC149D4D07B66A3C7CF65F4BD2C70D73DF110');
INSERT INTO "journal" VALUES(357,'Z-0000009-D',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'3FAADF929C62F916C8AFC16D0D66B3FF70CA7E7B642502F1E5604955AE8FD1B1',X'8A16E0D6F37BADBFD850799B230394D9A2D5D3E152860F0E34E643701462467B');
INSERT INTO "journal" VALUES(358,'Z-0000011-P',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'CEF83ADB5CBB5954B17D7A2377C334588F8F2E4E5A11E2C45F3F1A3028B28F80',X'C8BA5D4CEBF99DFD2106DAE9B3E607F150A6D98EB518344D1A93F69996FC7E85');
INSERT INTO "journal" VALUES(359,'Z-0000001-T',7,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'a2b459c55d024e6289418816d1da7833','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'5B4852C51B42A33CB95D5339DAE36C69EA62685697E34CC7BFFCFAA264AF472A',X'99B8A605AB1E0065FEBDA709941D2718CE18859422C3672B26CEE641C17D3E6C');
INSERT INTO "journal" VALUES(360,'W-0000003-G',3,'2026-11-23T15:13:24.683156Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','a2b459c55d024e6289418816d1da7833','{"parcels":5}',NULL,X'4D40513C40A3FC33FEC22E924C161881BAAD17360CA5DF5F925F0D73EEE81D45',X'EA85C9331DFE2E4F5EFF455D41B2E87007FBB8EF5137C63EC279D6F2E0734A74');
INSERT INTO "journal" VALUES(361,'K-0000011-H',6,'2026-11-23T15:13:24.705571Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9feeff20307341909c35de1aa3025cec','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'CF618F4D8CEBAA06A995BE9954C771E51ED6B6AB675DF942CE5209829540C8BD',X'B909061969DC138345094C33737F97A139A1DE19414FF252D3728522687A86C3');
INSERT INTO "journal" VALUES(362,'K-0000013-D',6,'2026-11-23T15:13:24.705571Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9feeff20307341909c35de1aa3025cec','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'B12AE7B0ADB3083534B3A83903610C2361F53EEEDB4D949B5A38BFDB38F5427E',X'FEF2C56E749077037827FBBA52D33CC5183BF8DA47F9F318491FBCA5FF6F895A');
INSERT INTO "journal" VALUES(363,'K-0000015-9',6,'2026-11-23T15:13:24.705571Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9feeff20307341909c35de1aa3025cec','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'055BE8A338503300E95EE328DD906E9A61B5C1E350446A9D741204E851C1D99F',X'D15B0F499CBBA1A2790AA8F6B28B1828581306C080D27206FE383374B7FE92D2');
INSERT INTO "journal" VALUES(364,'K-0000017-5',6,'2026-11-23T15:13:24.705571Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9feeff20307341909c35de1aa3025cec','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'C1BCC2AF3BD34175DCD5BC5F1FBBF5A95C72B387B80C9440E2B35BABEF61A8FA',X'9D496AA6C28B5C5BBD9A71D90E807187FC0EEBDE77956B62EC5AE4F323F37CB7');
INSERT INTO "journal" VALUES(365,'K-0000019-1',6,'2026-11-23T15:13:24.705571Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9feeff20307341909c35de1aa3025cec','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'AC2351350B3C40AB6F2C9153C51D7861192CF5A7DC20F2A391945094D7B98B0C',X'F222C62FA7286F1277E3B78DEC63D4D63E0A08A1A9DC4532E15CEB5E6CB4ABBB');
INSERT INTO "journal" VALUES(366,'W-0000003-G',4,'2026-11-23T15:13:24.715886Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','c11329fe56b44547b91340c0bcd55f42','{}',NULL,X'EA85C9331DFE2E4F5EFF455D41B2E87007FBB8EF5137C63EC279D6F2E0734A74',X'7A426E03844C746D67EE29ED5DDA10F7DF055E863F01DD3BD9791269140E337B');
INSERT INTO "journal" VALUES(367,'K-0000011-H',7,'2026-11-23T15:13:24.725994Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d59e4c47a464d4db2e4434a8976ab18','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'B909061969DC138345094C33737F97A139A1DE19414FF252D3728522687A86C3',X'9AE25D0521584B1E12C04DE088F50A6A3231B1859361CA615DB746CA2A3C6FD9');
INSERT INTO "journal" VALUES(368,'K-0000013-D',7,'2026-11-23T15:13:24.725994Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d59e4c47a464d4db2e4434a8976ab18','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'FEF2C56E749077037827FBBA52D33CC5183BF8DA47F9F318491FBCA5FF6F895A',X'8DF1D6B1525FF9F7C2DFA29E57DCE181048115DF685B478BE5A2A34F0C595123');
INSERT INTO "journal" VALUES(369,'K-0000015-9',7,'2026-11-23T15:13:24.725994Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d59e4c47a464d4db2e4434a8976ab18','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'D15B0F499CBBA1A2790AA8F6B28B1828581306C080D27206FE383374B7FE92D2',X'D6F781783060C91DBA6733AD3A42C8299BA8D41836004F3A5358AF64E1BB4B5A');
INSERT INTO "journal" VALUES(370,'K-0000017-5',7,'2026-11-23T15:13:24.725994Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d59e4c47a464d4db2e4434a8976ab18','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'9D496AA6C28B5C5BBD9A71D90E807187FC0EEBDE77956B62EC5AE4F323F37CB7',X'1A9DDD6CDFF3DB7D9FBDA31C0B8987B928ED322CEDAF05DB7371384415D50E8A');
INSERT INTO "journal" VALUES(371,'K-0000019-1',7,'2026-11-23T15:13:24.725994Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d59e4c47a464d4db2e4434a8976ab18','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'F222C62FA7286F1277E3B78DEC63D4D63E0A08A1A9DC4532E15CEB5E6CB4ABBB',X'6C7683B3F1A9E6D5765369C00BF9864FE577B843D5CC2244C180F4B55EE6DE05');
INSERT INTO "journal" VALUES(372,'W-0000004-E',1,'2026-11-23T15:13:24.732072Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','49cdb3deed9a4a37b9be70bc84a57494','{"kit":"B"}',NULL,X'',X'088BBCF1D0D87C80E72C2BA27A92729282757B189339A2EE254726DA5C5F0AF4');
INSERT INTO "journal" VALUES(373,'K-0000012-F',3,'2026-11-23T15:13:24.732072Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','49cdb3deed9a4a37b9be70bc84a57494','{"batch":"W-0000004-E"}',NULL,X'6BD3EA7C84A1531BD4451918F0907293AE1057E159DA5E2AC0BE6FC34E34736E',X'764A21A6B6912DA1BEFA6AE8D90CECC40068451CCD49EB64C49427A31A723B4A');
INSERT INTO "journal" VALUES(374,'K-0000014-B',3,'2026-11-23T15:13:24.732072Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','49cdb3deed9a4a37b9be70bc84a57494','{"batch":"W-0000004-E"}',NULL,X'9414927CB6A9AD86A673C756150A4C09F285A882DF11260E799C6CF70CA46C55',X'3CCA2F7F2EB562AF0AFAAD37D099ED6DB1637230BFBDCA4D0837C79F2899DDBC');
INSERT INTO "journal" VALUES(375,'K-0000016-7',3,'2026-11-23T15:13:24.732072Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','49cdb3deed9a4a37b9be70bc84a57494','{"batch":"W-0000004-E"}',NULL,X'E0E8C265A24FDFF06686F037AA42B9C7DF80DD85826AFB46E9CA4979AF410803',X'0BAA1D864EC47B5697320DDF2FF998ED43DF179776DE143B9DB4A9EE24D9324B');
INSERT INTO "journal" VALUES(376,'K-0000018-3',3,'2026-11-23T15:13:24.732072Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','49cdb3deed9a4a37b9be70bc84a57494','{"batch":"W-0000004-E"}',NULL,X'52655F6D489E44F76F7DDD561CE986A2F2DDC7AD711471CD5D07C286266C3F7F',X'B9D9A852395C75B15C0497A66094F67020F8C01BA4152408C327BE00B0D78E6E');
INSERT INTO "journal" VALUES(377,'K-0000012-F',4,'2026-11-23T15:13:24.746943Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','a8101e71784543f9bf37b84ffff52522','{"batch":"W-0000004-E","services":"1"}',NULL,X'764A21A6B6912DA1BEFA6AE8D90CECC40068451CCD49EB64C49427A31A723B4A',X'15AE0AFCA085F71FCF66A9F55E24651CB0ADAF65CDBE072ED95FD13D3DC44527');
INSERT INTO "journal" VALUES(378,'K-0000014-B',4,'2026-11-23T15:13:24.746943Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','a8101e71784543f9bf37b84ffff52522','{"batch":"W-0000004-E","services":"1"}',NULL,X'3CCA2F7F2EB562AF0AFAAD37D099ED6DB1637230BFBDCA4D0837C79F2899DDBC',X'B237349950786E5A35BE62D91C507057D7D9BE9BEFB8551CB4AECD24DBA3E16C');
INSERT INTO "journal" VALUES(379,'K-0000016-7',4,'2026-11-23T15:13:24.746943Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','a8101e71784543f9bf37b84ffff52522','{"batch":"W-0000004-E","services":"1"}',NULL,X'0BAA1D864EC47B5697320DDF2FF998ED43DF179776DE143B9DB4A9EE24D9324B',X'E77B388AC45861966AE6B57A891DECBA0F70CA57E15B7682D88DDAAB91BEC58F');
INSERT INTO "journal" VALUES(380,'K-0000018-3',4,'2026-11-23T15:13:24.746943Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','a8101e71784543f9bf37b84ffff52522','{"batch":"W-0000004-E","services":"1"}',NULL,X'B9D9A852395C75B15C0497A66094F67020F8C01BA4152408C327BE00B0D78E6E',X'DE1705A33A653A233CAA5473C9519CE4D98E7FDC267B4F27D9B02D283D4F5112');
INSERT INTO "journal" VALUES(381,'W-0000004-E',2,'2026-11-23T15:13:24.746943Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','a8101e71784543f9bf37b84ffff52522','{"parcels":4}',NULL,X'088BBCF1D0D87C80E72C2BA27A92729282757B189339A2EE254726DA5C5F0AF4',X'B4DB220855AE2B7F1216A9DC3F7C219C820971B7AE2CEAF844B911B949EB37C4');
INSERT INTO "journal" VALUES(382,'K-0000012-F',5,'2026-11-23T15:13:24.760141Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','cb78e5d869584c5ba71fef70cf3942ab','{"batch":"W-0000004-E"}',NULL,X'15AE0AFCA085F71FCF66A9F55E24651CB0ADAF65CDBE072ED95FD13D3DC44527',X'673ADC85405B2551AB1315EE671F290C46052ECD2F1041E72BB887B87C5FA2FE');
INSERT INTO "journal" VALUES(383,'K-0000014-B',5,'2026-11-23T15:13:24.760141Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','cb78e5d869584c5ba71fef70cf3942ab','{"batch":"W-0000004-E"}',NULL,X'B237349950786E5A35BE62D91C507057D7D9BE9BEFB8551CB4AECD24DBA3E16C',X'F1C859D74464FB2C926918000541D91F49EBD061D8E846313573A03F86BA1183');
INSERT INTO "journal" VALUES(384,'K-0000016-7',5,'2026-11-23T15:13:24.760141Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','cb78e5d869584c5ba71fef70cf3942ab','{"batch":"W-0000004-E"}',NULL,X'E77B388AC45861966AE6B57A891DECBA0F70CA57E15B7682D88DDAAB91BEC58F',X'A20C049C661DC385A29A0D5AFAABBD95E56412C837A45350A396904D6BF8350D');
INSERT INTO "journal" VALUES(385,'K-0000018-3',5,'2026-11-23T15:13:24.760141Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','cb78e5d869584c5ba71fef70cf3942ab','{"batch":"W-0000004-E"}',NULL,X'DE1705A33A653A233CAA5473C9519CE4D98E7FDC267B4F27D9B02D283D4F5112',X'84CC9204D9E2B4967B844DAFBCBF488BC0F63313119FC953AD2474CB7FF947D4');
INSERT INTO "journal" VALUES(386,'W-0000004-E',3,'2026-11-23T15:13:24.775752Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','dc9cffe1c07740898e618f54f5cebcdd','{"parcels":4}',NULL,X'B4DB220855AE2B7F1216A9DC3F7C219C820971B7AE2CEAF844B911B949EB37C4',X'112489C3CDC3FE8B4C5D6C34E044A6C1FF8EBA391FD1CF8256E71AF29BFB7450');
INSERT INTO "journal" VALUES(387,'K-0000012-F',6,'2026-11-23T15:13:24.790712Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','d31133b44b87438c823e4fc21d1e4408','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'673ADC85405B2551AB1315EE671F290C46052ECD2F1041E72BB887B87C5FA2FE',X'00BA830DF5A964D5C1CB12C28B532DF3A0BCC985F1AA0CA91134D33503000BC1');
INSERT INTO "journal" VALUES(388,'K-0000014-B',6,'2026-11-23T15:13:24.790712Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','d31133b44b87438c823e4fc21d1e4408','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'F1C859D74464FB2C926918000541D91F49EBD061D8E846313573A03F86BA1183',X'74038EE98043709F0C5F4C6E9965FAF7DE33A07735EB61FAC669E1C739E606CF');
INSERT INTO "journal" VALUES(389,'K-0000016-7',6,'2026-11-23T15:13:24.790712Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','d31133b44b87438c823e4fc21d1e4408','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'A20C049C661DC385A29A0D5AFAABBD95E56412C837A45350A396904D6BF8350D',X'0666A9612583D0BE2F840ADA66378D4C0B04C3E4F92B4AA7407774A8A00F8115');
INSERT INTO "journal" VALUES(390,'K-0000018-3',6,'2026-11-23T15:13:24.790712Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','d31133b44b87438c823e4fc21d1e4408','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'84CC9204D9E2B4967B844DAFBCBF488BC0F63313119FC953AD2474CB7FF947D4',X'A02DF69CE60C7AC955D70633C82F233A3AE50448DD6A95EB52CB17A240212EA5');
INSERT INTO "journal" VALUES(391,'W-0000004-E',4,'2026-11-23T15:13:24.839898Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','9a4ce6677882494e9041322653373a79','{}',NULL,X'112489C3CDC3FE8B4C5D6C34E044A6C1FF8EBA391FD1CF8256E71AF29BFB7450',X'FAF7D41EE115D4CE63E77D8ACFC1E5831587E05BAE6AAE1B18DBA1381C596986');
INSERT INTO "journal" VALUES(392,'K-0000012-F',7,'2026-11-23T15:13:24.870076Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d224f61ac1f4b568212b3779b1d5a35','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'00BA830DF5A964D5C1CB12C28B532DF3A0BCC985F1AA0CA91134D33503000BC1',X'E150398AA51892BFE90C717B83C2BC95357DD988F79CE78DF1A7D783ED7D1FC2');
INSERT INTO "journal" VALUES(393,'K-0000014-B',7,'2026-11-23T15:13:24.870076Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d224f61ac1f4b568212b3779b1d5a35','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'74038EE98043709F0C5F4C6E9965FAF7DE33A07735EB61FAC669E1C739E606CF',X'4A3F96A1DC28A0D79C56E1A3C78503578905614661AAD9049EA5CC0A3130762A');
INSERT INTO "journal" VALUES(394,'K-0000016-7',7,'2026-11-23T15:13:24.870076Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d224f61ac1f4b568212b3779b1d5a35','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'0666A9612583D0BE2F840ADA66378D4C0B04C3E4F92B4AA7407774A8A00F8115',X'96DB4C49AE7002FB5D7276214F907F201E0901DCB60BEB2AB19857A70B50A673');
INSERT INTO "journal" VALUES(395,'K-0000018-3',7,'2026-11-23T15:13:24.870076Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','2d224f61ac1f4b568212b3779b1d5a35','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'A02DF69CE60C7AC955D70633C82F233A3AE50448DD6A95EB52CB17A240212EA5',X'17F2E65A443C8939D9C93938A12C633AEBB975F1021FA5B67C8F3BDC99217E12');
INSERT INTO "journal" VALUES(396,'K-0000019-1',8,'2026-11-23T15:13:24.924470Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','6e4e73c2131542438bb1f8e128d177ee','{"on":"2020-01-01"}',NULL,X'6C7683B3F1A9E6D5765369C00BF9864FE577B843D5CC2244C180F4B55EE6DE05',X'688F527E2440606776885FBE1AC6143C1AF2A4786186EFB6EEF3A66181D1B027');
INSERT INTO "journal" VALUES(397,'A-0000017-C',2,'2026-11-23T15:13:24.945985Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','3fd6550419fb44d89afc9dae1fbe2625','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'90BC5620A036139D55DB6121B2285DA2E946F9B55EBCEDE5A6D27D9070A4B3AB',X'CF8AD4FB6F5F6376F9C5C18E4DDB14A5F6A9303DA78365AAF0D31E239AA980FA');
INSERT INTO "journal" VALUES(398,'K-0000011-H',8,'2026-11-23T15:13:24.965447Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','a1b86955fed2469aba8975bd624dd929','{"on":"2019-12-31"}',NULL,X'9AE25D0521584B1E12C04DE088F50A6A3231B1859361CA615DB746CA2A3C6FD9',X'26DDE0E87A0CE5AF316DDF3FB184A469E066E84DA4224C25A8788C19BB6659F6');
INSERT INTO "journal" VALUES(399,'K-0000013-D',8,'2026-11-23T15:13:24.965447Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','a1b86955fed2469aba8975bd624dd929','{"on":"2019-12-31"}',NULL,X'8DF1D6B1525FF9F7C2DFA29E57DCE181048115DF685B478BE5A2A34F0C595123',X'97ADE1A78AC03DE8536854E0010E94DCD2FE35089F3708D11E8DE2F404056450');
INSERT INTO "journal" VALUES(400,'K-0000015-9',8,'2026-11-23T15:13:24.965447Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','a1b86955fed2469aba8975bd624dd929','{"on":"2019-12-31"}',NULL,X'D6F781783060C91DBA6733AD3A42C8299BA8D41836004F3A5358AF64E1BB4B5A',X'2C10143235B9C77939ED14C2B725D5BF1B4B899970EFCB1DBF7F9D22CD1B39A3');
INSERT INTO "journal" VALUES(401,'K-0000017-5',8,'2026-11-23T15:13:24.965447Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','a1b86955fed2469aba8975bd624dd929','{"on":"2019-12-31"}',NULL,X'1A9DDD6CDFF3DB7D9FBDA31C0B8987B928ED322CEDAF05DB7371384415D50E8A',X'735C066DD62E0A241F1BA47E87D7575BF2AAD0563AE48D28EA30D0A2E8C8B2B3');
INSERT INTO "journal" VALUES(402,'K-0000018-3',8,'2026-11-23T15:13:24.979246Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','cab5dc9a0b1149829aefa340572b8673','{"on":"2020-01-01"}',NULL,X'17F2E65A443C8939D9C93938A12C633AEBB975F1021FA5B67C8F3BDC99217E12',X'A181A3523FBFAFF3C5F518DCAEAA435F810CF87C2BCA9DC59E38861718A8E0A6');
INSERT INTO "journal" VALUES(403,'K-0000012-F',8,'2026-11-23T15:13:24.995416Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','3e5a9c872d194881a35529fa55ef5c69','{"on":"2019-12-31"}',NULL,X'E150398AA51892BFE90C717B83C2BC95357DD988F79CE78DF1A7D783ED7D1FC2',X'51C588CC4C79F041BE27682098EFA2CFCC4F7577D24FC7B11F68A30B160ABE7A');
INSERT INTO "journal" VALUES(404,'K-0000014-B',8,'2026-11-23T15:13:24.995416Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','3e5a9c872d194881a35529fa55ef5c69','{"on":"2019-12-31"}',NULL,X'4A3F96A1DC28A0D79C56E1A3C78503578905614661AAD9049EA5CC0A3130762A',X'9E563A9AE6BA18EA39E62CA5444FD868DC88FC084CC70D5CEF1BDB269834FB78');
INSERT INTO "journal" VALUES(405,'K-0000016-7',8,'2026-11-23T15:13:24.995416Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','3e5a9c872d194881a35529fa55ef5c69','{"on":"2019-12-31"}',NULL,X'96DB4C49AE7002FB5D7276214F907F201E0901DCB60BEB2AB19857A70B50A673',X'D1052C4F7A57D1AF19FE73E248E9D95ED4F23305EC2642CEC00C0DEE94C3DE7C');
INSERT INTO "journal" VALUES(406,'B-0000009-F',1,'2026-11-23T15:13:25.043187Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','0b626e7e921a44a1a70bf6da46432eb7','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'BEC0A34BF8DBBE3330E0CF6787B7ECA0881E9223C081D4D08E38E88C81BFE019');
INSERT INTO "journal" VALUES(407,'A-0000020-M',1,'2026-11-23T15:13:25.043187Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','0b626e7e921a44a1a70bf6da46432eb7','{"batch":9,"programme":1,"row":2}',NULL,X'',X'FDE30647CA009DCCE8A9F947777487246399A1C1FD69053E7E6AE0612252C1E4');
INSERT INTO "journal" VALUES(408,'A-0000021-K',1,'2026-11-23T15:13:25.043187Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','0b626e7e921a44a1a70bf6da46432eb7','{"batch":9,"programme":1,"row":3}',NULL,X'',X'D90BEE8464DC4FA90E9F5E5751B56014736E2A2F11F3E447CF39959EF69A6025');
INSERT INTO "journal" VALUES(409,'A-0000022-I',1,'2026-11-23T15:13:25.043187Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','0b626e7e921a44a1a70bf6da46432eb7','{"batch":9,"programme":1,"row":5}',NULL,X'',X'2D19A1D1F6B7CD6CD973CB271A6DD91F12D159C76FE062F300678F8C4D20A8FC');
INSERT INTO "journal" VALUES(410,'A-0000019-8',2,'2026-11-23T15:13:25.128157Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','ed9ef2cdc70645d78851618043f89e50','{"programme":1,"reasons":["size"]}',NULL,X'235B4EFC13B75035C5CD8E000467717BC844B8443769132E077B45A45B25BED5',X'D8CA44DE6D2A3978849DD35315CCD721ACE61AD1F486438E3D0244A75466DDB5');
INSERT INTO "journal" VALUES(411,'A-0000018-A',2,'2026-11-23T15:13:25.166813Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','7843f0548b904384a4ed52b6a6ddd2a5','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'94F5CE61A908D3EB972E636E83072891C4E94DB74018AABFB53C6F9BE1B6C336',X'E4EE2752B1B6AAD9EC1AD36C7E284E32D7AB8F6C3A5027136DD46B1396390C3F');
INSERT INTO "journal" VALUES(412,'A-0000016-E',2,'2026-11-23T15:13:25.233537Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','7887a8fa56db4125b2ff0d973e9568af','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'533E20E7B367AA548709EF17B564B1ED6494256B47851321FE60FD837107B3ED',X'568465A1FAC0AADD40D1997669BEAF119D8DD7FBA010ECE259C4A813FBF39F0A');
INSERT INTO "journal" VALUES(413,'A-0000022-I',2,'2026-11-23T15:13:25.279305Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','e4d395051001475580c0a46f154908ba','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'2D19A1D1F6B7CD6CD973CB271A6DD91F12D159C76FE062F300678F8C4D20A8FC',X'6FFC95554462C70BAB4641E361F99887969CA57F2CA0B08CE232A09F4FBC3E9F');
INSERT INTO "journal" VALUES(414,'A-0000021-K',2,'2026-11-23T15:13:25.307147Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','c0822fcddc8743c396c947515cecbef4','{"outcome":"fail","rule":"same-store"}',X'BD8D9855BF296823311C86C49F81101E69AD2151E9BB6AB976E9F916B7FE147B',X'D90BEE8464DC4FA90E9F5E5751B56014736E2A2F11F3E447CF39959EF69A6025',X'36193293090018C145980CE89162E9C1E54B9A145813802586CEFF115C61A0DB');
INSERT INTO "journal" VALUES(415,'A-0000021-K',3,'2026-11-23T15:13:25.337961Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','4a0619ce7fff43e4b2f5af15d73e1cf3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'36193293090018C145980CE89162E9C1E54B9A145813802586CEFF115C61A0DB',X'E0190444FFE087F2208340643B00DFE55A3DD79324BBA1EE29418DC4EC3DC435');
INSERT INTO "journal" VALUES(416,'cutoff:2020-01-11',1,'2026-11-23T15:13:25.354968Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'56CFA2752D21F28DBD7131B3DE9265C4A52D86872381642BD9E9D8D6147B8859');
INSERT INTO "journal" VALUES(417,'A-0000010-Q',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'A129555C1BDF67C7A176054B3CCCB512F97D31607AAD60257C17E2BB2B6C04E0',X'CC9456970AC4A2679CDD9952147B71C6BAC34848506D38C53F25AE2773902DE6');
INSERT INTO "journal" VALUES(418,'A-0000011-O',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'F800C66A026962FCF592D46F13EC98746EDF0CD4057A59A99DEFB8F44E49FE77',X'836D69A0EB848CB9B25ACA59746428F833345449DE7BF3AC698C0C16F5C53949');
INSERT INTO "journal" VALUES(419,'A-0000012-M',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'C068C83C8F0BD394704CAD218222D3D5F40725E33507D285987C2C8BF3066CBB',X'78E95B590D92F21DB839D548EF274CF56BFFB610C69A995C129C2A87916CEF64');
INSERT INTO "journal" VALUES(420,'A-0000013-K',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'A5A3601279CC85386A766FFA4E71A6C0CA80A9F5CAFDA9AD1E328F7E89CC8061',X'E1E5252BAD9ED5ADC1E9CBABDDFB1345444EDE81FD10D3D53B2B4CA7D9444D66');
INSERT INTO "journal" VALUES(421,'A-0000014-I',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'CD9A720E9A7F86D551C6D43FF4DF92D6451F7B7AC4B9A7407D0AD80C7CB9CAC2',X'F60F8DB4F7038D38EC723CB48D177E8E822FA4144FABC46584CA6CE5E8C90133');
INSERT INTO "journal" VALUES(422,'A-0000015-G',3,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','e0c0f648c3a945bfa792d4281f8b1744','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'3739B17BCF866F1973F12585A4C085C40369532D2C510FE1F88F352BAB71B686',X'D9A95FB82BA461AAEED9728E679ACD6425CAED0C395D3F6E11DE171620BA8841');
INSERT INTO "journal" VALUES(423,'K-0000020-F',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'9FB3424AAC8C940CB7DF5E85E0E53DAC961C972E0A39CE01EC364057783834C0');
INSERT INTO "journal" VALUES(424,'K-0000021-D',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'6F91AF3657D63C7CD26E906F208C2F97B788C5DB5984B97DFC837658645C61C0');
INSERT INTO "journal" VALUES(425,'K-0000022-B',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'F47FE6CDA53D58E360DAF54F276E1E035BC7725CB14E1442589FCC3711ED7B22');
INSERT INTO "journal" VALUES(426,'K-0000023-9',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'0F8079AE06409537AB962245435FA8D9363195A1C0A34490C1C51EAFB11FABC5');
INSERT INTO "journal" VALUES(427,'K-0000024-7',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'70C80A1DBFEA475F96931E3F7560E01DC7C087299ADC046CD15DA51377EF87E0');
INSERT INTO "journal" VALUES(428,'K-0000025-5',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'C75D9D45610D68E4976385825D8AE607C048762C7381AF31C64A2606C155CF6C');
INSERT INTO "journal" VALUES(429,'K-0000026-3',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'F9DC0FA1493FCC698FC0F771CFA23D287ECE6159E1DD21184142B519E6923B1A');
INSERT INTO "journal" VALUES(430,'K-0000027-1',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'584C606ED0E49E97586ABCB62338B414A3B1C6C0ED7B6E5FCFFBF6DFA6EC9D85');
INSERT INTO "journal" VALUES(431,'K-0000028-0',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'CB2225FAC4B1E79D4FC1F3105E39A46D5AEE1A5C8A8B15276C3AB7490724F43A');
INSERT INTO "journal" VALUES(432,'K-0000029-Y',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'EBBD8871B260CE18A22BD7C3686F4C57D21E389832039803C091D1090568578B');
INSERT INTO "journal" VALUES(433,'K-0000030-B',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"A"}',NULL,X'',X'92A714A46A1FB7E7719C542F5BD0AACA2BF3817FC8CD095EDCDE857D4AD542B1');
INSERT INTO "journal" VALUES(434,'K-0000031-9',1,'2026-11-23T15:13:25.357171Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','e0c0f648c3a945bfa792d4281f8b1744','{"kit":"B"}',NULL,X'',X'4C19FCF30C17CFACC683974429D67B8FE01E74A4B1DC9BFBF25E76D684C0A2A9');
INSERT INTO "journal" VALUES(435,'cutoff:2020-01-11',2,'2026-11-23T15:13:25.380082Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','9dfab12d86b640f695a8465d6e091a25','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'56CFA2752D21F28DBD7131B3DE9265C4A52D86872381642BD9E9D8D6147B8859',X'D6820979A9A7140D5B9168329E2B7F516EBD30B9066125BE92DACEC13CF05779');
INSERT INTO "journal" VALUES(436,'K-0000020-F',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'9FB3424AAC8C940CB7DF5E85E0E53DAC961C972E0A39CE01EC364057783834C0',X'D4A417C199E174D880C37E962D520158C287ADA79F6BBBBF8A3BBDEE26F18923');
INSERT INTO "journal" VALUES(437,'K-0000021-D',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'6F91AF3657D63C7CD26E906F208C2F97B788C5DB5984B97DFC837658645C61C0',X'EDF9E567CEA28091B6D10E7532151A36F1075C6853745F7901A2492442C937E6');
INSERT INTO "journal" VALUES(438,'K-0000022-B',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'F47FE6CDA53D58E360DAF54F276E1E035BC7725CB14E1442589FCC3711ED7B22',X'C00E346BBCF417FB9A73CACCFFD363A3C353438DA2CAFA51E33DF35A25C5628A');
INSERT INTO "journal" VALUES(439,'K-0000023-9',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'0F8079AE06409537AB962245435FA8D9363195A1C0A34490C1C51EAFB11FABC5',X'064471761CFDD648CD3A5C763A21201223E5AC436E186D081F62A813A98E6997');
INSERT INTO "journal" VALUES(440,'K-0000024-7',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'70C80A1DBFEA475F96931E3F7560E01DC7C087299ADC046CD15DA51377EF87E0',X'6C6986FC568AFD61B0A9C534FEEF44F08BEFED2ED6D626A2AEF40E098722EC53');
INSERT INTO "journal" VALUES(441,'K-0000025-5',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'C75D9D45610D68E4976385825D8AE607C048762C7381AF31C64A2606C155CF6C',X'E662A223FDCAF642E6BAA4CAC6DD06C9EDF4E7D2E9C6189395845DA9EC82C282');
INSERT INTO "journal" VALUES(442,'K-0000026-3',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'F9DC0FA1493FCC698FC0F771CFA23D287ECE6159E1DD21184142B519E6923B1A',X'E0DD8DBA6DD5D275E8596E501E1EEE3DF63386BFEBB753EC729E2CE9E79EDE42');
INSERT INTO "journal" VALUES(443,'K-0000027-1',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'584C606ED0E49E97586ABCB62338B414A3B1C6C0ED7B6E5FCFFBF6DFA6EC9D85',X'C0DC0CCAEB963B3D9D0C8C0FB12C471409807DB73CD724F897FABA01F3EB0B61');
INSERT INTO "journal" VALUES(444,'K-0000028-0',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'CB2225FAC4B1E79D4FC1F3105E39A46D5AEE1A5C8A8B15276C3AB7490724F43A',X'81A75A8F5A01EBD5FB58C9FD0F00826468614A01438959C273042D9E1F9B08BF');
INSERT INTO "journal" VALUES(445,'K-0000029-Y',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'EBBD8871B260CE18A22BD7C3686F4C57D21E389832039803C091D1090568578B',X'040E4574670E87BAFD925D17684CED1F3D51A40482AD0A13E4530E9600A4AA47');
INSERT INTO "journal" VALUES(446,'K-0000030-B',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'92A714A46A1FB7E7719C542F5BD0AACA2BF3817FC8CD095EDCDE857D4AD542B1',X'9D1B6DFD5CA4939D925DC2F9A76B75B96AAF827085083E9DBD74965C79F15076');
INSERT INTO "journal" VALUES(447,'K-0000031-9',2,'2026-11-23T15:13:25.403261Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','c3e544924d7042f9b1da3bcb02a0cc12','{}',NULL,X'4C19FCF30C17CFACC683974429D67B8FE01E74A4B1DC9BFBF25E76D684C0A2A9',X'FC33B4CB8AA41DC9E178A395BA323A8AA02FD30D3B2D416ED5C372ACBAA29894');
INSERT INTO "journal" VALUES(448,'W-0000005-C',1,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','0137d7273cfb4724bdf4649bbab7fabc','{"kit":"A"}',NULL,X'',X'9649A137BA9DD068844227B4C22CF1FADD8118D52177DC586C43BAE4EE931AB4');
INSERT INTO "journal" VALUES(449,'K-0000020-F',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'D4A417C199E174D880C37E962D520158C287ADA79F6BBBBF8A3BBDEE26F18923',X'55744A86CBA317B266E3AA90CCE928A101259A595060F9BF9DAA773AF43785DD');
INSERT INTO "journal" VALUES(450,'K-0000022-B',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'C00E346BBCF417FB9A73CACCFFD363A3C353438DA2CAFA51E33DF35A25C5628A',X'CEF267A0FB65764EC8561B6E5D82AA9568045936ACC9B2B88B76627422B31108');
INSERT INTO "journal" VALUES(451,'K-0000024-7',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'6C6986FC568AFD61B0A9C534FEEF44F08BEFED2ED6D626A2AEF40E098722EC53',X'94A2000B4D51C40265AA5D97F5EFB1E4A0FC101BAB73398721E54D6516510E0F');
INSERT INTO "journal" VALUES(452,'K-0000026-3',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'E0DD8DBA6DD5D275E8596E501E1EEE3DF63386BFEBB753EC729E2CE9E79EDE42',X'9133258DABEC8F8FE859BA51AF87CE1A5506BA540159DE6DCE5C6C1C5DEB6654');
INSERT INTO "journal" VALUES(453,'K-0000028-0',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'81A75A8F5A01EBD5FB58C9FD0F00826468614A01438959C273042D9E1F9B08BF',X'27BD2731F3FE9EC6230169E229E9E58F9EAA60B9BD447CEBD231A87F78EC75F3');
INSERT INTO "journal" VALUES(454,'K-0000030-B',3,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C"}',NULL,X'9D1B6DFD5CA4939D925DC2F9A76B75B96AAF827085083E9DBD74965C79F15076',X'0E0B5F74A02A789523C697E3414F5D4D5BA49B39118BE9AD17A5D56063132B29');
INSERT INTO "journal" VALUES(455,'Z-0000015-H',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'B45700A75037612FB3311B5BB9183166A1E9AA9861F4D669838D77896010EF04',X'BB13DC228780FDB99E78F8915D1003B0EB7394214E78465247D8DBD467392F87');
INSERT INTO "journal" VALUES(456,'Z-0000005-L',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'3BB0F6A78F96E9BDBD0FC9C7C90E2176E36B7665F05688251516025FEF3E3ADC',X'CBB015ACE07023DCEFFDDDA0EF1F4E953EB9633A430A554F879505F3FFD1953C');
INSERT INTO "journal" VALUES(457,'Z-0000017-D',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'BB1ACB81E01B76E59F0A1345BFBA6E7218E6640A627D0F0706198B452D9044CE',X'F159E373B06B58A28913BDD30C4F85A3CC26997CFA39002DC14F1FE47EEB2493');
INSERT INTO "journal" VALUES(458,'Z-0000007-H',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'DE8B53A60870219A106E054E4CA3A01A137FC4AE0D17015518DC6A47BEF2BFD9',X'CF2B15E1257A9595EAEFC84F5CE4BF728CC4D6C38B13C9025E817BEADD49CEB8');
INSERT INTO "journal" VALUES(459,'Z-0000013-L',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'56455B82EF838A4E7D12A0F60B80735CF37F1E3E40583AD772249E84E7E78BAE',X'9D4D277DD955721E59F15EB92C007A640D0864C85CB56520638CE8FBFAC02386');
INSERT INTO "journal" VALUES(460,'Z-0000003-P',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'DEA7DD4A05A1313F6DEA2BBC75F4F2AD600E413BFDC00EF04EB1C83579E014BE',X'8461D6EF5B4ECD632D584012FB3F7CE82F62B9267DB145856820AD11DF64B55B');
INSERT INTO "journal" VALUES(461,'Z-0000019-9',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'AACB3EEA89099108AA9F464671ECC149D4D07B66A3C7CF65F4BD2C70D73DF110',X'31A02E327B41C871DBD4B529ABD2EE9171C9D7B777B7FDF488D53157CE1490A6');
INSERT INTO "journal" VALUES(462,'Z-0000009-D',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'8A16E0D6F37BADBFD850799B230394D9A2D5D3E152860F0E34E643701462467B',X'18598752E70EA7F8B62D39F888AAE1050DB31020780AF5A353A4920A26FED110');
INSERT INTO "journal" VALUES(463,'Z-0000011-P',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'C8BA5D4CEBF99DFD2106DAE9B3E607F150A6D98EB518344D1A93F69996FC7E85',X'7E2FB5172E979862AC9B8ADF57C93D8583899DDBE7863C3C77118FB484D3902F');
INSERT INTO "journal" VALUES(464,'Z-0000001-T',8,'2026-11-23T15:13:25.445201Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'0137d7273cfb4724bdf4649bbab7fabc','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'99B8A605AB1E0065FEBDA709941D2718CE18859422C3672B26CEE641C17D3E6C',X'A4112C2CE5945AEE17383345FD66572042366CC65F02E3B202E0346F620B5CC3');
INSERT INTO "journal" VALUES(465,'K-0000020-F',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'55744A86CBA317B266E3AA90CCE928A101259A595060F9BF9DAA773AF43785DD',X'C0DF7D13B80C53657EED81E1539CF63AB888D25BB3AFAF0F6F9713F6F68AB17D');
INSERT INTO "journal" VALUES(466,'K-0000022-B',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'CEF267A0FB65764EC8561B6E5D82AA9568045936ACC9B2B88B76627422B31108',X'210DF67F51DF499663EB4292CA3CB1F453D0CF702CB9E073E05593B7C18AC237');
INSERT INTO "journal" VALUES(467,'K-0000024-7',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'94A2000B4D51C40265AA5D97F5EFB1E4A0FC101BAB73398721E54D6516510E0F',X'347B7A2B484E7F26C812A7065B93D568746622F71B524CB019C690E0ACDA76E5');
INSERT INTO "journal" VALUES(468,'K-0000026-3',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'9133258DABEC8F8FE859BA51AF87CE1A5506BA540159DE6DCE5C6C1C5DEB6654',X'70133EFFE4BCD1C17D146D0821042BB45BD8749A241AB8C52A99122ED665C020');
INSERT INTO "journal" VALUES(469,'K-0000028-0',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'27BD2731F3FE9EC6230169E229E9E58F9EAA60B9BD447CEBD231A87F78EC75F3',X'CF39FE5E4A2DCBEFBD987D48701D820F15A929EF79B346B1D0A6C25EFD308A43');
INSERT INTO "journal" VALUES(470,'K-0000030-B',4,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"batch":"W-0000005-C"}',NULL,X'0E0B5F74A02A789523C697E3414F5D4D5BA49B39118BE9AD17A5D56063132B29',X'E66B40CC00410E08E0CF409635865EDDE15A7036764C95437A1D324A1D174F1E');
INSERT INTO "journal" VALUES(471,'W-0000005-C',2,'2026-11-23T15:13:25.517581Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','bcb8aa5a52aa4807bfc731bbe4aba802','{"parcels":6}',NULL,X'9649A137BA9DD068844227B4C22CF1FADD8118D52177DC586C43BAE4EE931AB4',X'3734A29D813F54BCDD7ECB955046A854D7EC46F5FF19A2ECFDDC9966E989FD78');
INSERT INTO "journal" VALUES(472,'K-0000020-F',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'C0DF7D13B80C53657EED81E1539CF63AB888D25BB3AFAF0F6F9713F6F68AB17D',X'F59BE44F4C8FF275B6CAB6512DE481F7BF1B1150CD21138716F1C3B47D8EE2B2');
INSERT INTO "journal" VALUES(473,'K-0000022-B',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'210DF67F51DF499663EB4292CA3CB1F453D0CF702CB9E073E05593B7C18AC237',X'0222BC7E354C6627C69689F20AC5BB28D58B4B1E92427F8DAC881CC60F4475C3');
INSERT INTO "journal" VALUES(474,'K-0000024-7',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'347B7A2B484E7F26C812A7065B93D568746622F71B524CB019C690E0ACDA76E5',X'EA3AE93D27B3C1CB87F03D95FEAB492C0E90708AC729A3609D7F58B404906C21');
INSERT INTO "journal" VALUES(475,'K-0000026-3',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'70133EFFE4BCD1C17D146D0821042BB45BD8749A241AB8C52A99122ED665C020',X'8FEDCC60E32E0DF013DEAEEE62D68A8FF455FE09F26177E5FDCF21968A0DE1EF');
INSERT INTO "journal" VALUES(476,'K-0000028-0',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'CF39FE5E4A2DCBEFBD987D48701D820F15A929EF79B346B1D0A6C25EFD308A43',X'ED06B766AE78CEB6332F235849880A2013821E81EBC4E26E1E779BEC7296824A');
INSERT INTO "journal" VALUES(477,'K-0000030-B',5,'2026-11-23T15:13:25.556777Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','02b89b2d1ba7490580e5d210a436e4d8','{"batch":"W-0000005-C"}',NULL,X'E66B40CC00410E08E0CF409635865EDDE15A7036764C95437A1D324A1D174F1E',X'96BAE8537240FB5AD4BC27B8AE9D0E90038355DF936C7A9EAFCA4F3DD26C4FEB');
INSERT INTO "journal" VALUES(478,'Z-0000015-H',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'BB13DC228780FDB99E78F8915D1003B0EB7394214E78465247D8DBD467392F87',X'50166DF7BD55EFB406C91E856861291A0BD0990FA6D65506AF9A76B288B1F733');
INSERT INTO "journal" VALUES(479,'Z-0000005-L',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'CBB015ACE07023DCEFFDDDA0EF1F4E953EB9633A430A554F879505F3FFD1953C',X'696F5638C89B849FDA753FF49F47072E74AEECA94107651D1618576D14F33576');
INSERT INTO "journal" VALUES(480,'Z-0000017-D',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'F159E373B06B58A28913BDD30C4F85A3CC26997CFA39002DC14F1FE47EEB2493',X'8D1B61B7A5A421F1947452D57EA998EE8B36C8CA49B3C054175F2E248950BFED');
INSERT INTO "journal" VALUES(481,'Z-0000007-H',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'CF2B15E1257A9595EAEFC84F5CE4BF728CC4D6C38B13C9025E817BEADD49CEB8',X'F1238E5CBDDA8151D32FFD2F78865C48471AEFEA306E32ABDB22C2F7A9AE3B6F');
INSERT INTO "journal" VALUES(482,'Z-0000013-L',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'9D4D277DD955721E59F15EB92C007A640D0864C85CB56520638CE8FBFAC02386',X'7465358334BF245A1A6B641FE07DD5C880EEC7A62958FA09C7E9B85A45327861');
INSERT INTO "journal" VALUES(483,'Z-0000003-P',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'8461D6EF5B4ECD632D584012FB3F7CE82F62B9267DB145856820AD11DF64B55B',X'BDC7142AE831F03782B7B4D346DF2C200F422349DCDB2AE341DD06DE3891CD2B');
INSERT INTO "journal" VALUES(484,'Z-0000019-9',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'31A02E327B41C871DBD4B529ABD2EE9171C9D7B777B7FDF488D53157CE1490A6',X'658944BFC2DEBAB06E29C65AF55222F1ACDC45BA9CAEB9977D0F07795EBB63F1');
INSERT INTO "journal" VALUES(485,'Z-0000009-D',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'18598752E70EA7F8B62D39F888AAE1050DB31020780AF5A353A4920A26FED110',X'F4179150352C4C2201B332EF6FD2C3AC7B8CE767CC9D9BC2F05954FE10CB21A8');
INSERT INTO "journal" VALUES(486,'Z-0000011-P',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'7E2FB5172E979862AC9B8ADF57C93D8583899DDBE7863C3C77118FB484D3902F',X'DF808B043935F811A5A34BD2FD651784F131574B27C4AD2CCCB4678366A42F2F');
INSERT INTO "journal" VALUES(487,'Z-0000001-T',9,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'0d4f70c09a1e4d58bcac3c318a8c197d','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'A4112C2CE5945AEE17383345FD66572042366CC65F02E3B202E0346F620B5CC3',X'92499151EA8E279EC392CEA6A6267396C82919201FC037AC72DB28BDC4F32F9E');
INSERT INTO "journal" VALUES(488,'W-0000005-C',3,'2026-11-23T15:13:25.568437Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','0d4f70c09a1e4d58bcac3c318a8c197d','{"parcels":6}',NULL,X'3734A29D813F54BCDD7ECB955046A854D7EC46F5FF19A2ECFDDC9966E989FD78',X'848C5739FB39ABCA0940121BF326BF5A79A3AD82900724D69AFDB908A8B359AB');
INSERT INTO "journal" VALUES(489,'K-0000020-F',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'F59BE44F4C8FF275B6CAB6512DE481F7BF1B1150CD21138716F1C3B47D8EE2B2',X'3C32C07CFD5C86CE6D96FDF532112770C8D1C1F932D2DD3448EFF4E2E0C3FB08');
INSERT INTO "journal" VALUES(490,'K-0000022-B',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'0222BC7E354C6627C69689F20AC5BB28D58B4B1E92427F8DAC881CC60F4475C3',X'973C4384C9FA754C31F3CBBB90782940EF92D94F35C71E971F39D6A5C4E93750');
INSERT INTO "journal" VALUES(491,'K-0000024-7',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'EA3AE93D27B3C1CB87F03D95FEAB492C0E90708AC729A3609D7F58B404906C21',X'C28CA82AB462A88408F28E017878E09D0D47AF292C11813B78D197D863C1745F');
INSERT INTO "journal" VALUES(492,'K-0000026-3',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'8FEDCC60E32E0DF013DEAEEE62D68A8FF455FE09F26177E5FDCF21968A0DE1EF',X'587C92B0F5AB37DE3B1B77C807B5259018FA322546A980F6A8C4F25F6CACE715');
INSERT INTO "journal" VALUES(493,'K-0000028-0',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'ED06B766AE78CEB6332F235849880A2013821E81EBC4E26E1E779BEC7296824A',X'634BE9CED2EA53AFDAB05A4BB4CB596A2D7D90377D135AF268FEF61BFB9342A4');
INSERT INTO "journal" VALUES(494,'K-0000030-B',6,'2026-11-23T15:13:25.586911Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a2c5cca51a3b4ada99d9427b05533ba4','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'96BAE8537240FB5AD4BC27B8AE9D0E90038355DF936C7A9EAFCA4F3DD26C4FEB',X'E75B088F90E63679643AA0424EB1DBAAF2BF7BB4BDDD99118F274ACBD5A27AA7');
INSERT INTO "journal" VALUES(495,'W-0000005-C',4,'2026-11-23T15:13:25.599081Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','1b10ed720a264166ba7fb1b0dfb1e335','{}',NULL,X'848C5739FB39ABCA0940121BF326BF5A79A3AD82900724D69AFDB908A8B359AB',X'2B28D124A699BCBE9B20FF6AB8ABB0DE1B5691993C914165082CE5E4979E115D');
INSERT INTO "journal" VALUES(496,'K-0000020-F',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'3C32C07CFD5C86CE6D96FDF532112770C8D1C1F932D2DD3448EFF4E2E0C3FB08',X'60C613D0BDC09153554A568C723DA73AA77248DE152A5EA5F085D339FF13E5BD');
INSERT INTO "journal" VALUES(497,'K-0000022-B',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'973C4384C9FA754C31F3CBBB90782940EF92D94F35C71E971F39D6A5C4E93750',X'A0C8B7B2EFD660CF27BEFB01211B11A89E32B077C5979535F2C987AA4BC95B52');
INSERT INTO "journal" VALUES(498,'K-0000024-7',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'C28CA82AB462A88408F28E017878E09D0D47AF292C11813B78D197D863C1745F',X'20CDEB31519A7E1115BA7DA2ACD12C2D019290E51C0A40A7940CD863A9B5A433');
INSERT INTO "journal" VALUES(499,'K-0000026-3',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'587C92B0F5AB37DE3B1B77C807B5259018FA322546A980F6A8C4F25F6CACE715',X'C848C8F7D2BBE94293A9D36A30B93105D3915B922C86A183DB9F7171D658062F');
INSERT INTO "journal" VALUES(500,'K-0000028-0',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'634BE9CED2EA53AFDAB05A4BB4CB596A2D7D90377D135AF268FEF61BFB9342A4',X'90BC70B7545B49ABE21A4971430EC088390F140E0D2FD9799F9F9630722E3AD2');
INSERT INTO "journal" VALUES(501,'K-0000030-B',7,'2026-11-23T15:13:25.610714Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','f50418c7014b4034b85595eedd667f13','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'E75B088F90E63679643AA0424EB1DBAAF2BF7BB4BDDD99118F274ACBD5A27AA7',X'E3BC937BCE93B3FA4C200E705E18EAEE1CB05AEF1A288FB501C96CF2C45518DD');
INSERT INTO "journal" VALUES(502,'W-0000006-A',1,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','822548077440420893a7bc04e2d7c165','{"kit":"B"}',NULL,X'',X'486E904EE11588C42EF6783D2BAD7B539CE61F0FADA58923C8D880F7046ED0C9');
INSERT INTO "journal" VALUES(503,'K-0000021-D',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'EDF9E567CEA28091B6D10E7532151A36F1075C6853745F7901A2492442C937E6',X'AF509B8E12A52502C5C777DB9A74C1D50B019363F1A90411C1E1CAEDD8433575');
INSERT INTO "journal" VALUES(504,'K-0000023-9',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'064471761CFDD648CD3A5C763A21201223E5AC436E186D081F62A813A98E6997',X'EABB34E6F1F4655BD2A1CA992A272C9A49E439E74500B1A52A43B0060EC235AF');
INSERT INTO "journal" VALUES(505,'K-0000025-5',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'E662A223FDCAF642E6BAA4CAC6DD06C9EDF4E7D2E9C6189395845DA9EC82C282',X'FEB5900DDC3F2F454E69840E9B91B3A62CB1D92901CD4203EFC66732D711C9F1');
INSERT INTO "journal" VALUES(506,'K-0000027-1',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'C0DC0CCAEB963B3D9D0C8C0FB12C471409807DB73CD724F897FABA01F3EB0B61',X'6A0BA68E318298B99B11076D1D228BD1760FC83E49C784FFDBD9A0FB32E2D753');
INSERT INTO "journal" VALUES(507,'K-0000029-Y',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'040E4574670E87BAFD925D17684CED1F3D51A40482AD0A13E4530E9600A4AA47',X'F7387B9818239CC64076B9723935F996540296CC41D8D68533D1417DF539D399');
INSERT INTO "journal" VALUES(508,'K-0000031-9',3,'2026-11-23T15:13:25.621102Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','822548077440420893a7bc04e2d7c165','{"batch":"W-0000006-A"}',NULL,X'FC33B4CB8AA41DC9E178A395BA323A8AA02FD30D3B2D416ED5C372ACBAA29894',X'AA7E184D2D9F6C04B6E28F2117D0D3F38EC48BF444F42F7A148909B0240CA99D');
INSERT INTO "journal" VALUES(509,'K-0000021-D',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'AF509B8E12A52502C5C777DB9A74C1D50B019363F1A90411C1E1CAEDD8433575',X'2B1A597F0811FDCA549A9DF5C9D38ED1ACA1702CCEF46E01E2F960A402F23816');
INSERT INTO "journal" VALUES(510,'K-0000023-9',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'EABB34E6F1F4655BD2A1CA992A272C9A49E439E74500B1A52A43B0060EC235AF',X'CB9A2FFCAB3C22328B0D8C76AF0C2B962B4B5BCAEF32944186420476A567847D');
INSERT INTO "journal" VALUES(511,'K-0000025-5',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'FEB5900DDC3F2F454E69840E9B91B3A62CB1D92901CD4203EFC66732D711C9F1',X'3016FB2FCEA91C0EAB0FF7696D04A7E5ED894BBEF8AC3526D0CAAD24926D93E5');
INSERT INTO "journal" VALUES(512,'K-0000027-1',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'6A0BA68E318298B99B11076D1D228BD1760FC83E49C784FFDBD9A0FB32E2D753',X'6B53DDFE8728FC420FFC98CD0A815E433E6E65375665E095D583EB7534E607C2');
INSERT INTO "journal" VALUES(513,'K-0000029-Y',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'F7387B9818239CC64076B9723935F996540296CC41D8D68533D1417DF539D399',X'431E3E725EF6F939B0279E8A46C53B3446A90FF84A1F0C00FC4A02A7317DF6C7');
INSERT INTO "journal" VALUES(514,'K-0000031-9',4,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','19c793320df443469f482bc7d75696aa','{"batch":"W-0000006-A","services":"1"}',NULL,X'AA7E184D2D9F6C04B6E28F2117D0D3F38EC48BF444F42F7A148909B0240CA99D',X'0E4BB31C58B50B57675AF4AE9586F536D0E856A0D1C4E7C505DC58D6E9B42AF7');
INSERT INTO "journal" VALUES(515,'W-0000006-A',2,'2026-11-23T15:13:25.647261Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','19c793320df443469f482bc7d75696aa','{"parcels":6}',NULL,X'486E904EE11588C42EF6783D2BAD7B539CE61F0FADA58923C8D880F7046ED0C9',X'34F6AFAC906359970752EB9A5556E25077B807163465E5D49EA953FD2AE91D1D');
INSERT INTO "journal" VALUES(516,'K-0000021-D',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'2B1A597F0811FDCA549A9DF5C9D38ED1ACA1702CCEF46E01E2F960A402F23816',X'A967C71522EC498755295460EC20FAADD13EE775F1ECA936D4CB880DD8E97865');
INSERT INTO "journal" VALUES(517,'K-0000023-9',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'CB9A2FFCAB3C22328B0D8C76AF0C2B962B4B5BCAEF32944186420476A567847D',X'A0F37F665F985862628B21DDAE7716A1FCA829CB3EE39992BB5B1B1D22E5AEE4');
INSERT INTO "journal" VALUES(518,'K-0000025-5',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'3016FB2FCEA91C0EAB0FF7696D04A7E5ED894BBEF8AC3526D0CAAD24926D93E5',X'C9CABDCAA3B0472E0F45A9BB6B263AA371275A143C0AA50397279A3FF4F80910');
INSERT INTO "journal" VALUES(519,'K-0000027-1',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'6B53DDFE8728FC420FFC98CD0A815E433E6E65375665E095D583EB7534E607C2',X'23E512EF148B6D8EBBC6E6794585A0EEECF1D355FEA1AB5C02610D46C57E09B7');
INSERT INTO "journal" VALUES(520,'K-0000029-Y',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'431E3E725EF6F939B0279E8A46C53B3446A90FF84A1F0C00FC4A02A7317DF6C7',X'2FBA70EA41A3E100522FDC69AE2F3315B37AFF2CD6B5C1FCF5F31AAA76114CB8');
INSERT INTO "journal" VALUES(521,'K-0000031-9',5,'2026-11-23T15:13:25.670893Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','24129b3169764437b850d18c9e1aa3f9','{"batch":"W-0000006-A"}',NULL,X'0E4BB31C58B50B57675AF4AE9586F536D0E856A0D1C4E7C505DC58D6E9B42AF7',X'385D22BEA3344415D84682B2950F3AD45CC56F3C1AA41D0898E62EBCB4F1AA2D');
INSERT INTO "journal" VALUES(522,'W-0000006-A',3,'2026-11-23T15:13:25.702087Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','7cf351fd3b1542f6ba11e6b2a9391530','{"parcels":6}',NULL,X'34F6AFAC906359970752EB9A5556E25077B807163465E5D49EA953FD2AE91D1D',X'E0BF91E5EAC5ADC29CE0C5D7F5913248DE52B90E5C840C6D6C002E9BDF6CB60A');
INSERT INTO "journal" VALUES(523,'K-0000021-D',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'A967C71522EC498755295460EC20FAADD13EE775F1ECA936D4CB880DD8E97865',X'3B5A6C8D85D1568932B01B2B885BCB175B1459AB9511DE5DC8010ACFAE0D4EE2');
INSERT INTO "journal" VALUES(524,'K-0000023-9',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'A0F37F665F985862628B21DDAE7716A1FCA829CB3EE39992BB5B1B1D22E5AEE4',X'5B8FC7BED5797ADE5E226A0414F6C37505FE3AB532E6ABF2441C99A1961D3CF5');
INSERT INTO "journal" VALUES(525,'K-0000025-5',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'C9CABDCAA3B0472E0F45A9BB6B263AA371275A143C0AA50397279A3FF4F80910',X'F4D08DCE5BD1C6C1010AEB7DE245A969BABABD671A9E000A3210BBCBFA4EC68E');
INSERT INTO "journal" VALUES(526,'K-0000027-1',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'23E512EF148B6D8EBBC6E6794585A0EEECF1D355FEA1AB5C02610D46C57E09B7',X'D2D4E37F93EF5C6DE2952F45599BDFFDE13D0AB9D8B621B81E6D35307B9F67BF');
INSERT INTO "journal" VALUES(527,'K-0000029-Y',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'2FBA70EA41A3E100522FDC69AE2F3315B37AFF2CD6B5C1FCF5F31AAA76114CB8',X'B268BB9255E7078E9EF1E802A96FA5EAF569E7DDA8808B6C2D49BECB661C8114');
INSERT INTO "journal" VALUES(528,'K-0000031-9',6,'2026-11-23T15:13:25.731473Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','6410623234924bb5905798f9f27ef0c5','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'385D22BEA3344415D84682B2950F3AD45CC56F3C1AA41D0898E62EBCB4F1AA2D',X'D8C9DD7A8A104B0E6B4AAAE01C531F91A16EAB0DE737CC571E199BE27F1C5E64');
INSERT INTO "journal" VALUES(529,'W-0000006-A',4,'2026-11-23T15:13:25.763998Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','ece5776e33164afaafc1219a54f4b0b3','{}',NULL,X'E0BF91E5EAC5ADC29CE0C5D7F5913248DE52B90E5C840C6D6C002E9BDF6CB60A',X'C83BD41DAB9AA1E1ABFC0F93DE5FD8BAC1CE3D6FF35CC8227B7E4391AEEE3707');
INSERT INTO "journal" VALUES(530,'K-0000021-D',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'3B5A6C8D85D1568932B01B2B885BCB175B1459AB9511DE5DC8010ACFAE0D4EE2',X'879941BDE080C53826EA8E5102BBFF7FAA8B282604CFB116365236D6351CCAB2');
INSERT INTO "journal" VALUES(531,'K-0000023-9',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'5B8FC7BED5797ADE5E226A0414F6C37505FE3AB532E6ABF2441C99A1961D3CF5',X'53E23EE80567C4979F82C50EE4909210C8DC9BF11A83A844D2B6504388B58724');
INSERT INTO "journal" VALUES(532,'K-0000025-5',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'F4D08DCE5BD1C6C1010AEB7DE245A969BABABD671A9E000A3210BBCBFA4EC68E',X'FC1C2AE6AB444DE216574A3E84E5213B1BDC35840F9498A4988DF8E59A12B64C');
INSERT INTO "journal" VALUES(533,'K-0000027-1',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'D2D4E37F93EF5C6DE2952F45599BDFFDE13D0AB9D8B621B81E6D35307B9F67BF',X'1E63329322534AA08B1808AAC133E7747436C81333C6676E458A97928C0DA2BA');
INSERT INTO "journal" VALUES(534,'K-0000029-Y',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'B268BB9255E7078E9EF1E802A96FA5EAF569E7DDA8808B6C2D49BECB661C8114',X'3B9CE01A6F0ADF2EBF2F53B76B624C6D0B8A0D405C8170EA283323EFDA8AEFC6');
INSERT INTO "journal" VALUES(535,'K-0000031-9',7,'2026-11-23T15:13:25.798152Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','d1baf2d6ebbe427bb6a0852e2efd653c','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'D8C9DD7A8A104B0E6B4AAAE01C531F91A16EAB0DE737CC571E199BE27F1C5E64',X'75694F4AABB35DAC1EDF03D97B4D121129B1E8252D8D36BF698059177CA888A1');
INSERT INTO "journal" VALUES(536,'B-0000010-T',1,'2026-11-23T15:13:25.851954Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','ffdc3d9e94e740cb80cf2cec6a91419e','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'5B52F46EDA3ADA7F61A4E64F7F2AD6AB5AB14010BE66A93DE73F8D6630B214CA');
INSERT INTO "journal" VALUES(537,'A-0000023-G',1,'2026-11-23T15:13:25.851954Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ffdc3d9e94e740cb80cf2cec6a91419e','{"batch":10,"programme":1,"row":2}',NULL,X'',X'B0A2133D8C39224A6B9ED0B012DFB68C22C95023D7437F9ADBC2329CCA70F778');
INSERT INTO "journal" VALUES(538,'A-0000024-E',1,'2026-11-23T15:13:25.851954Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ffdc3d9e94e740cb80cf2cec6a91419e','{"batch":10,"programme":1,"row":3}',NULL,X'',X'5E3DEEAA3FC506B7996B8E8A3EE879190479992EC31EAF305EDFB523A9638E4F');
INSERT INTO "journal" VALUES(539,'A-0000025-C',1,'2026-11-23T15:13:25.851954Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ffdc3d9e94e740cb80cf2cec6a91419e','{"batch":10,"programme":1,"row":4}',NULL,X'',X'969B5DFA743EBE86C4A78FBEB8FA1D164F86BAAA1D4815570F1B0FC237DF930B');
INSERT INTO "journal" VALUES(540,'A-0000026-A',1,'2026-11-23T15:13:25.851954Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','ffdc3d9e94e740cb80cf2cec6a91419e','{"batch":10,"programme":1,"row":5}',NULL,X'',X'6BE9ADFDE62FD992437919A1812DF3CE6CC1FDA15C074161CA96F85E6F3B6E8F');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',1,'2026-11-23T15:13:25.909055Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','7d62aecd08c146e4845624c92937ffc4','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'A58DCB57F7C0BFCADB2941388B14DB63526B21269F5560020DA62D367EDF4AF6',X'',X'7ACAC70B52A74F7A86A1548D1B98B06149FA0D0CA237B88B21BE4F9EF310D518');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',2,'2026-11-23T15:13:25.909055Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','7d62aecd08c146e4845624c92937ffc4','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'4E3873F0098F0B5FA9921F6FBECE50C74D804BF9D1F32CFB2A645536FBCEA27D',X'7ACAC70B52A74F7A86A1548D1B98B06149FA0D0CA237B88B21BE4F9EF310D518',X'49D65815DD14AC6712F025AF12788C9E829A5B85AD2B074930EB08E81C00E99F');
INSERT INTO "journal" VALUES(543,'Q-0000004-V',3,'2026-11-23T15:13:25.909055Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','7d62aecd08c146e4845624c92937ffc4','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'49D65815DD14AC6712F025AF12788C9E829A5B85AD2B074930EB08E81C00E99F',X'F0C157E76DD131CEB8FAA9EBDD1A27C3DD1611858EC95CB8C99A477009F2AB10');
INSERT INTO "journal" VALUES(544,'Q-0000004-V',4,'2026-11-23T15:13:25.909055Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','7d62aecd08c146e4845624c92937ffc4','{"category":"status"}',X'083B9DFA62B29B8063737EA84632142E52FAD04C028B4AC0DE2AD760F4643573',X'F0C157E76DD131CEB8FAA9EBDD1A27C3DD1611858EC95CB8C99A477009F2AB10',X'F8F009222D8C15675F92313C120800ACC46A7402A7C36D4E0F21659B86E5C709');
INSERT INTO "journal" VALUES(545,'K-0000021-D',8,'2026-11-23T15:13:25.925820Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','d67810d23ce141c8bd0f0277ea4a272d','{"on":"2020-01-10"}',NULL,X'879941BDE080C53826EA8E5102BBFF7FAA8B282604CFB116365236D6351CCAB2',X'EE203CE02BABD9C97136EC5DA7C320ACFBCF7714071A003E1521FBF455378278');
INSERT INTO "journal" VALUES(546,'K-0000023-9',8,'2026-11-23T15:13:25.925820Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','d67810d23ce141c8bd0f0277ea4a272d','{"on":"2020-01-10"}',NULL,X'53E23EE80567C4979F82C50EE4909210C8DC9BF11A83A844D2B6504388B58724',X'4C76CA6E71389B5571C5436CC61E18B9E3F125A910D7D635FEA48B937524F64B');
INSERT INTO "journal" VALUES(547,'K-0000025-5',8,'2026-11-23T15:13:25.925820Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','d67810d23ce141c8bd0f0277ea4a272d','{"on":"2020-01-10"}',NULL,X'FC1C2AE6AB444DE216574A3E84E5213B1BDC35840F9498A4988DF8E59A12B64C',X'F33F7A153F6923D583E674308750F1CE9A0B51215A570BC3E0AA9C83C7CD6D8E');
INSERT INTO "journal" VALUES(548,'K-0000027-1',8,'2026-11-23T15:13:25.925820Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','d67810d23ce141c8bd0f0277ea4a272d','{"on":"2020-01-10"}',NULL,X'1E63329322534AA08B1808AAC133E7747436C81333C6676E458A97928C0DA2BA',X'FC13CFA6E5751F9407F4A7F4290C59F6EFD5337E18DD88B9EC1FC9AA9CAA7DBC');
INSERT INTO "journal" VALUES(549,'K-0000031-9',8,'2026-11-23T15:13:25.925820Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','d67810d23ce141c8bd0f0277ea4a272d','{"on":"2020-01-10"}',NULL,X'75694F4AABB35DAC1EDF03D97B4D121129B1E8252D8D36BF698059177CA888A1',X'DC052D0753226684ECF3E506BEF5F2CBFD37CCF1B7B94CA4499FC57775ABF3EF');
INSERT INTO "journal" VALUES(550,'K-0000029-Y',8,'2026-11-23T15:13:25.942748Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','ffe45b1420a24053ada756b4eefe558c','{"on":"2020-01-11"}',NULL,X'3B9CE01A6F0ADF2EBF2F53B76B624C6D0B8A0D405C8170EA283323EFDA8AEFC6',X'0CD8A4C982BC645FDD4334FE852FC60516AD3A33835970DC54AF15A81BAF1793');
INSERT INTO "journal" VALUES(551,'A-0000020-M',2,'2026-11-23T15:13:25.953309Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','7e6960039f7a49159a20d43397fa902d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'FDE30647CA009DCCE8A9F947777487246399A1C1FD69053E7E6AE0612252C1E4',X'7240AB41F43E22E72FD705D2EEA7EF7FF48ABC8CE4C7FB9159A66D2785139539');
INSERT INTO "journal" VALUES(552,'K-0000020-F',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'60C613D0BDC09153554A568C723DA73AA77248DE152A5EA5F085D339FF13E5BD',X'17D43816D92D8F27D849F8A84BD2368A60E5745FC2BB91CFEC4B4649D48A91ED');
INSERT INTO "journal" VALUES(553,'K-0000022-B',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'A0C8B7B2EFD660CF27BEFB01211B11A89E32B077C5979535F2C987AA4BC95B52',X'7DF747BB9E65AF2843C2A036BF1768AF648679E5A4851219594314F99E04160D');
INSERT INTO "journal" VALUES(554,'K-0000024-7',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'20CDEB31519A7E1115BA7DA2ACD12C2D019290E51C0A40A7940CD863A9B5A433',X'7435816C347895EF2463D8D21B2CD823B9AF16947EA95399092943A35F16E7EF');
INSERT INTO "journal" VALUES(555,'K-0000026-3',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'C848C8F7D2BBE94293A9D36A30B93105D3915B922C86A183DB9F7171D658062F',X'889C9BB8967DB28F4E1F01361DC62B54BC7317F17A9B43C021A24F10DD72CFFB');
INSERT INTO "journal" VALUES(556,'K-0000028-0',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'90BC70B7545B49ABE21A4971430EC088390F140E0D2FD9799F9F9630722E3AD2',X'F4B27286AE6929877E119C149CB87463BFD3814BA9E3E81419C55BB64C07E0EB');
INSERT INTO "journal" VALUES(557,'K-0000030-B',8,'2026-11-23T15:13:25.981120Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','af654a1d25f84423af25ef6b80e6790e','{"on":"2020-01-10"}',NULL,X'E3BC937BCE93B3FA4C200E705E18EAEE1CB05AEF1A288FB501C96CF2C45518DD',X'7F9F314FDB0156D301778153F80DAE96F0F0E067B4825EC3D0F4804F660DCC7E');
INSERT INTO "journal" VALUES(558,'A-0000025-C',2,'2026-11-23T15:13:25.988959Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','e556ef4eafde400391a03c333fa2cd11','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'969B5DFA743EBE86C4A78FBEB8FA1D164F86BAAA1D4815570F1B0FC237DF930B',X'51B5578E519BD839111187138CFE7046053E7DBB54C37715FF5A9A053769FD21');
INSERT INTO "journal" VALUES(559,'A-0000026-A',2,'2026-11-23T15:13:26.007390Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','d669c3059b2b4cf7a2fc0326803988fa','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'6BE9ADFDE62FD992437919A1812DF3CE6CC1FDA15C074161CA96F85E6F3B6E8F',X'D7AAC40FCABD480AD61845A5A61A961B21F21D056315687B4B8DF384EE04D0CC');
INSERT INTO "journal" VALUES(560,'cutoff:2020-01-21',1,'2026-11-23T15:13:26.037837Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'2DCFB2428557045BAA73A4452396DB3FBBDA317D4D10606839D5A20E8337B238');
INSERT INTO "journal" VALUES(561,'A-0000016-E',3,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ded2fbaccae04d11b1544459c56b2a8b','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'568465A1FAC0AADD40D1997669BEAF119D8DD7FBA010ECE259C4A813FBF39F0A',X'820CFFD2F553A085181DA890B5CEAD244ECE810699B82124B3BF0A0B0D0CAF0A');
INSERT INTO "journal" VALUES(562,'A-0000017-C',3,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ded2fbaccae04d11b1544459c56b2a8b','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'CF8AD4FB6F5F6376F9C5C18E4DDB14A5F6A9303DA78365AAF0D31E239AA980FA',X'416484A113E14CEE29795572DE857AC0A9D58FF7B671D245205CFEC331F0E9D9');
INSERT INTO "journal" VALUES(563,'A-0000018-A',3,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','ded2fbaccae04d11b1544459c56b2a8b','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'E4EE2752B1B6AAD9EC1AD36C7E284E32D7AB8F6C3A5027136DD46B1396390C3F',X'B9233F0929B0F3E84542ADAB9E1078DC4D89BE2BA60AB37F9633C245D499A60F');
INSERT INTO "journal" VALUES(564,'K-0000032-7',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"A"}',NULL,X'',X'62C35DDD08F3209D0C028D1E1B7D010A4232AC6B20F9DCA689E990B9C853BA17');
INSERT INTO "journal" VALUES(565,'K-0000033-5',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"B"}',NULL,X'',X'CAB58AA716B3518776104F5BDB6018D441392A402DE55A2E5B179C504DB2C62B');
INSERT INTO "journal" VALUES(566,'K-0000034-3',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"A"}',NULL,X'',X'389F3B196E4873E220FF88DE820EDEED907DE10FDCF6D051736E6A4734427722');
INSERT INTO "journal" VALUES(567,'K-0000035-1',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"B"}',NULL,X'',X'07827371387CA5A9B85BB745701D5EF6E24E6F61EFCD0B9A84B4F2D0705C95CD');
INSERT INTO "journal" VALUES(568,'K-0000036-0',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"A"}',NULL,X'',X'08D8CF41598B3ED7FE6B26BF1662B11FD4358136784C2D781741B572ECC01447');
INSERT INTO "journal" VALUES(569,'K-0000037-Y',1,'2026-11-23T15:13:26.039942Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','ded2fbaccae04d11b1544459c56b2a8b','{"kit":"B"}',NULL,X'',X'B4C784028C5FE2A5CE4F0A089DDF97827143DE3A90BF3E010759568F0F5ECFBF');
INSERT INTO "journal" VALUES(570,'cutoff:2020-01-21',2,'2026-11-23T15:13:26.093772Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','ab68a0a0a4254ed09913f3276d5060fa','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'2DCFB2428557045BAA73A4452396DB3FBBDA317D4D10606839D5A20E8337B238',X'7964794E8FB9A6E03BFCB58DF72D2AC2A80806419AE493FD6FD47EA862E6FDA5');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',1,'2026-11-23T15:13:26.116965Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','69fb306814b64222bf9467a1caee9d92','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'5DC2119604C0AE3BA9C0C22750AE7E39AF80DB75996B01CE9385BB8983B07DA5',X'',X'B7D7B618172CF4B0A1944A14F8B6953CAF69998B8B0F39D96AAFDBB4CF967439');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',2,'2026-11-23T15:13:26.116965Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','69fb306814b64222bf9467a1caee9d92','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'815919514729E039B637A32BE7698DBCEBB0534EC44AC8BFE70E13828FCDC9F3',X'B7D7B618172CF4B0A1944A14F8B6953CAF69998B8B0F39D96AAFDBB4CF967439',X'B1B43FFF54C1E53F6CB69690A28F7194ECE17A52B421DE985C5692F3616E055A');
INSERT INTO "journal" VALUES(573,'Q-0000005-T',3,'2026-11-23T15:13:26.116965Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','69fb306814b64222bf9467a1caee9d92','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'B1B43FFF54C1E53F6CB69690A28F7194ECE17A52B421DE985C5692F3616E055A',X'630665F9AB83DF15F97436C42D43CC37A809F1C70C7476E6966BF432D0EE3AE1');
INSERT INTO "journal" VALUES(574,'Q-0000005-T',4,'2026-11-23T15:13:26.116965Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','69fb306814b64222bf9467a1caee9d92','{"category":"status"}',X'8C9904E3580D7DF5DC20EADD2EF531903A05DD0F96ADF361BF3C2DE6986979BB',X'630665F9AB83DF15F97436C42D43CC37A809F1C70C7476E6966BF432D0EE3AE1',X'ECEB8363A68DB08F51E51A2591250820332FC4816FA39D601C3DEE9629AFA1D6');
INSERT INTO "journal" VALUES(575,'K-0000032-7',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'62C35DDD08F3209D0C028D1E1B7D010A4232AC6B20F9DCA689E990B9C853BA17',X'00EDED102D37C3B9CCA308DA64D464C3C4B00A17E4E60D4E732143C0EE10E33A');
INSERT INTO "journal" VALUES(576,'K-0000033-5',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'CAB58AA716B3518776104F5BDB6018D441392A402DE55A2E5B179C504DB2C62B',X'6DFF72C907677CF57DCD48453FF233B4A7695417D3BA645807F464D8D3859AB8');
INSERT INTO "journal" VALUES(577,'K-0000034-3',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'389F3B196E4873E220FF88DE820EDEED907DE10FDCF6D051736E6A4734427722',X'0A305517965078DCB293A72E2AC2F4ED4BF03627FD6696B6757190433E793940');
INSERT INTO "journal" VALUES(578,'K-0000035-1',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'07827371387CA5A9B85BB745701D5EF6E24E6F61EFCD0B9A84B4F2D0705C95CD',X'E6AAEFFFE45CECD6DA5C690F374248509B515192C37584AAFE684E1B0E6D0692');
INSERT INTO "journal" VALUES(579,'K-0000036-0',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'08D8CF41598B3ED7FE6B26BF1662B11FD4358136784C2D781741B572ECC01447',X'9DACC87981DE083A98E4CF572418D69AFED13822D9D09DB2EF85A6D28C63A964');
INSERT INTO "journal" VALUES(580,'K-0000037-Y',2,'2026-11-23T15:13:26.128804Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','2c2f6421880e4b1788306dfb7b9edd28','{}',NULL,X'B4C784028C5FE2A5CE4F0A089DDF97827143DE3A90BF3E010759568F0F5ECFBF',X'952A95F1F0E4F86025EBD1A1DA6262642065B6155CFC571DAD605B82A2C05260');
INSERT INTO "journal" VALUES(581,'W-0000007-8',1,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','098b877d021e493aa5c65c0ea3c12655','{"kit":"A"}',NULL,X'',X'CD9D6EFF61000EF00FC6445675B51951037071FF9D2C6D1E51CD729CCF86D73C');
INSERT INTO "journal" VALUES(582,'K-0000032-7',3,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8"}',NULL,X'00EDED102D37C3B9CCA308DA64D464C3C4B00A17E4E60D4E732143C0EE10E33A',X'9574094DB4BBB5247E992CB7A8BC993600A7F83A72227195882A4692E1CF0E3E');
INSERT INTO "journal" VALUES(583,'K-0000034-3',3,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8"}',NULL,X'0A305517965078DCB293A72E2AC2F4ED4BF03627FD6696B6757190433E793940',X'EF9CC403A92D91E9E39B1EA70BAA5BE94FDB187D534443768E5F1EA553A31DC0');
INSERT INTO "journal" VALUES(584,'K-0000036-0',3,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8"}',NULL,X'9DACC87981DE083A98E4CF572418D69AFED13822D9D09DB2EF85A6D28C63A964',X'359CF8A2C439210901B84680FE925705131A04A4FD25CD1311DB2219E521818F');
INSERT INTO "journal" VALUES(585,'Z-0000015-H',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'50166DF7BD55EFB406C91E856861291A0BD0990FA6D65506AF9A76B288B1F733',X'275E4A72CC78DE8B5CA10DE66DE208EF564AE7E57F04A6C78BF5849610B7B731');
INSERT INTO "journal" VALUES(586,'Z-0000005-L',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'696F5638C89B849FDA753FF49F47072E74AEECA94107651D1618576D14F33576',X'54C704F693B794C79286F1E5DAD54FDBB8468B0D3B4EAF9FB32FDFA253067DDC');
INSERT INTO "journal" VALUES(587,'Z-0000017-D',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'8D1B61B7A5A421F1947452D57EA998EE8B36C8CA49B3C054175F2E248950BFED',X'375B315230C53D42D6E9DC949760E17885AE01A1BA973B82FD82F44937DA4FA6');
INSERT INTO "journal" VALUES(588,'Z-0000007-H',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'F1238E5CBDDA8151D32FFD2F78865C48471AEFEA306E32ABDB22C2F7A9AE3B6F',X'8AD955AB6CD0112A1765ABB449566B4B491A40F5D9C21154CEF3C90727E2DF18');
INSERT INTO "journal" VALUES(589,'Z-0000013-L',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'7465358334BF245A1A6B641FE07DD5C880EEC7A62958FA09C7E9B85A45327861',X'CCE749CFD7BA6F53655524B4B81DEBC59CC1622C580285E3B68096BDD8AF0DAB');
INSERT INTO "journal" VALUES(590,'Z-0000003-P',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'BDC7142AE831F03782B7B4D346DF2C200F422349DCDB2AE341DD06DE3891CD2B',X'FF7F1DE5AD2C7A6BFD247A6156E2513F10829BC3E4FB16B080CB0541FD2C0B0B');
INSERT INTO "journal" VALUES(591,'Z-0000019-9',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'658944BFC2DEBAB06E29C65AF55222F1ACDC45BA9CAEB9977D0F07795EBB63F1',X'49DD29288F1814331CF6FC7E4DD608408CB77A0623B272F7F3E96A2A78AFECED');
INSERT INTO "journal" VALUES(592,'Z-0000009-D',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'F4179150352C4C2201B332EF6FD2C3AC7B8CE767CC9D9BC2F05954FE10CB21A8',X'3AAB9955E7DD9726699AD583A1B81C765685B683A8A33F7ED9E32803F9B68A0F');
INSERT INTO "journal" VALUES(593,'Z-0000011-P',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'DF808B043935F811A5A34BD2FD651784F131574B27C4AD2CCCB4678366A42F2F',X'71233097A06AF158970E50D33C938F5FC4092D251A6D747740EBAE459A3B8769');
INSERT INTO "journal" VALUES(594,'Z-0000001-T',10,'2026-11-23T15:13:26.151587Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'098b877d021e493aa5c65c0ea3c12655','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'92499151EA8E279EC392CEA6A6267396C82919201FC037AC72DB28BDC4F32F9E',X'27E8F09F796E1D318828245F86F6040F55BF03D9685DB1267533CA5997F78BB3');
INSERT INTO "journal" VALUES(595,'K-0000032-7',4,'2026-11-23T15:13:26.191963Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3b16424c3e944c9797261563873baf3f','{"batch":"W-0000007-8"}',NULL,X'9574094DB4BBB5247E992CB7A8BC993600A7F83A72227195882A4692E1CF0E3E',X'25B6FE40EE12FAE929C91123FCFF8A752DCC6144042095B5160B80B8C2FF9589');
INSERT INTO "journal" VALUES(596,'K-0000034-3',4,'2026-11-23T15:13:26.191963Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3b16424c3e944c9797261563873baf3f','{"batch":"W-0000007-8"}',NULL,X'EF9CC403A92D91E9E39B1EA70BAA5BE94FDB187D534443768E5F1EA553A31DC0',X'8514DB15084C50D909A81C6DA505C182517C3359DE1A1806AA85BA623C87C50E');
INSERT INTO "journal" VALUES(597,'K-0000036-0',4,'2026-11-23T15:13:26.191963Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3b16424c3e944c9797261563873baf3f','{"batch":"W-0000007-8"}',NULL,X'359CF8A2C439210901B84680FE925705131A04A4FD25CD1311DB2219E521818F',X'8BF4FA51E6667DC17FBFB14ABA79C49C43E71F5353EBD9B6CC39330BE83D2689');
INSERT INTO "journal" VALUES(598,'W-0000007-8',2,'2026-11-23T15:13:26.191963Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','3b16424c3e944c9797261563873baf3f','{"parcels":3}',NULL,X'CD9D6EFF61000EF00FC6445675B51951037071FF9D2C6D1E51CD729CCF86D73C',X'2F9ACEAD9E17CFDF2667756053684B4D574127B72D6E72179EE701BFD8955577');
INSERT INTO "journal" VALUES(599,'K-0000032-7',5,'2026-11-23T15:13:26.214153Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','7dd15c8554ab4986bf656efc0c250769','{"batch":"W-0000007-8"}',NULL,X'25B6FE40EE12FAE929C91123FCFF8A752DCC6144042095B5160B80B8C2FF9589',X'16D889E51FDD1DF709564D989D817A10A8E2295ECB9BEA22DBA983F2F925AADA');
INSERT INTO "journal" VALUES(600,'K-0000034-3',5,'2026-11-23T15:13:26.214153Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','7dd15c8554ab4986bf656efc0c250769','{"batch":"W-0000007-8"}',NULL,X'8514DB15084C50D909A81C6DA505C182517C3359DE1A1806AA85BA623C87C50E',X'6992B9F9EE91B14C072A51CA0E07BA9B7D2CE1103E9C492F5C430BDE45D0EE8F');
INSERT INTO "journal" VALUES(601,'K-0000036-0',5,'2026-11-23T15:13:26.214153Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','7dd15c8554ab4986bf656efc0c250769','{"batch":"W-0000007-8"}',NULL,X'8BF4FA51E6667DC17FBFB14ABA79C49C43E71F5353EBD9B6CC39330BE83D2689',X'59384D22BA4FF71964CA64F0A6CD0AB15D8AEFE88B5FE19794722F193CE43A48');
INSERT INTO "journal" VALUES(602,'Z-0000015-H',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'275E4A72CC78DE8B5CA10DE66DE208EF564AE7E57F04A6C78BF5849610B7B731',X'06B03D1AA7673FF9A8287C0561D671FA8F3F1D3F1C2BD0601C219A6DA62949E9');
INSERT INTO "journal" VALUES(603,'Z-0000005-L',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'54C704F693B794C79286F1E5DAD54FDBB8468B0D3B4EAF9FB32FDFA253067DDC',X'EB8D33D4A71D2255FDA994E78F30FBA393A44A58D6A5B22228DCFBBB94ACCEF2');
INSERT INTO "journal" VALUES(604,'Z-0000017-D',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'375B315230C53D42D6E9DC949760E17885AE01A1BA973B82FD82F44937DA4FA6',X'69E131BBC85F07D16EA979B5F88506DAF052BDA6481E5D464253AB742B6EB68F');
INSERT INTO "journal" VALUES(605,'Z-0000007-H',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'8AD955AB6CD0112A1765ABB449566B4B491A40F5D9C21154CEF3C90727E2DF18',X'E65C51EC7A8905028B4A722710FE077D928BDE42E5BB3C849435287B49BA3552');
INSERT INTO "journal" VALUES(606,'Z-0000013-L',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'CCE749CFD7BA6F53655524B4B81DEBC59CC1622C580285E3B68096BDD8AF0DAB',X'C92E324B1F42E8E79DF08B522BEDF24312B9C7DC7E68126406398B81158C5873');
INSERT INTO "journal" VALUES(607,'Z-0000003-P',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'FF7F1DE5AD2C7A6BFD247A6156E2513F10829BC3E4FB16B080CB0541FD2C0B0B',X'433BF2F387C8482F5965D77A42F29683BAA38B8EAB1B5F933359DDA04F4A4CB0');
INSERT INTO "journal" VALUES(608,'Z-0000019-9',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'49DD29288F1814331CF6FC7E4DD608408CB77A0623B272F7F3E96A2A78AFECED',X'D3F01F8452953915BDB3F246DF1A6650C724FEA324ACEABB8435D9CBDEB33916');
INSERT INTO "journal" VALUES(609,'Z-0000009-D',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'3AAB9955E7DD9726699AD583A1B81C765685B683A8A33F7ED9E32803F9B68A0F',X'924FD224BEB98AC2811D2266F6F36FEDF9AEBE1FD00717026F66F77320F94C0E');
INSERT INTO "journal" VALUES(610,'Z-0000011-P',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'71233097A06AF158970E50D33C938F5FC4092D251A6D747740EBAE459A3B8769',X'52B991D7A19D0F697C86C51C9D15E742DEAE3A917737A1D6F5D31C064FE52627');
INSERT INTO "journal" VALUES(611,'Z-0000001-T',11,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'0a8d101c9de347f5a4e58ac9587c4c8a','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'27E8F09F796E1D318828245F86F6040F55BF03D9685DB1267533CA5997F78BB3',X'6434DFAB2A84B853502F09B5BFC807877C280B445F707A57A0C404681081091C');
INSERT INTO "journal" VALUES(612,'W-0000007-8',3,'2026-11-23T15:13:26.233583Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','0a8d101c9de347f5a4e58ac9587c4c8a','{"parcels":3}',NULL,X'2F9ACEAD9E17CFDF2667756053684B4D574127B72D6E72179EE701BFD8955577',X'95179B248E33580CE7F46C9B710A15376007E5E3A5AE3252C192B6F0B3AF8FA2');
INSERT INTO "journal" VALUES(613,'K-0000032-7',6,'2026-11-23T15:13:26.267227Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','20be6b6331bd4db7ac281dd39e5ce388','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'16D889E51FDD1DF709564D989D817A10A8E2295ECB9BEA22DBA983F2F925AADA',X'F1F0032DA04301C1AD240162A7B4544B92FB634D7EC47B98BF34B0DBD8E9BA1A');
INSERT INTO "journal" VALUES(614,'K-0000034-3',6,'2026-11-23T15:13:26.267227Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','20be6b6331bd4db7ac281dd39e5ce388','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'6992B9F9EE91B14C072A51CA0E07BA9B7D2CE1103E9C492F5C430BDE45D0EE8F',X'2928C3B0E14B1B2D3E1562E4B913EB6C385025BF3A00F604DD8B332BA14A52E4');
INSERT INTO "journal" VALUES(615,'K-0000036-0',6,'2026-11-23T15:13:26.267227Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','20be6b6331bd4db7ac281dd39e5ce388','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'59384D22BA4FF71964CA64F0A6CD0AB15D8AEFE88B5FE19794722F193CE43A48',X'8F29339C7F32E8C07547FE7915FA3B3C0E696FEC1156D1A56BBBFA5B67EED686');
INSERT INTO "journal" VALUES(616,'W-0000007-8',4,'2026-11-23T15:13:26.295964Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','18d5f058fdb24f588734340c731a630f','{}',NULL,X'95179B248E33580CE7F46C9B710A15376007E5E3A5AE3252C192B6F0B3AF8FA2',X'EAAEF438F3603BED16DFFF2580BB0EC7C2241342D843843D3C507BB13E160BD2');
INSERT INTO "journal" VALUES(617,'K-0000032-7',7,'2026-11-23T15:13:26.315644Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5654d5f298be4e1db02deafb5a837dd2','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'F1F0032DA04301C1AD240162A7B4544B92FB634D7EC47B98BF34B0DBD8E9BA1A',X'309E1E465FDD8FD7830A7E7B413974E89B019CFE2640BF825BA3A661E76D98D5');
INSERT INTO "journal" VALUES(618,'K-0000034-3',7,'2026-11-23T15:13:26.315644Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5654d5f298be4e1db02deafb5a837dd2','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'2928C3B0E14B1B2D3E1562E4B913EB6C385025BF3A00F604DD8B332BA14A52E4',X'438493F0DDA7CF094A0D20E26CE28D3406095C9CE1381F26C0DB77255FA62B75');
INSERT INTO "journal" VALUES(619,'K-0000036-0',7,'2026-11-23T15:13:26.315644Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5654d5f298be4e1db02deafb5a837dd2','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'8F29339C7F32E8C07547FE7915FA3B3C0E696FEC1156D1A56BBBFA5B67EED686',X'7AE317EA15D641F227DA49B3281CC6355551F6EFA83B40F21BE78622F5B2A2B6');
INSERT INTO "journal" VALUES(620,'W-0000008-6',1,'2026-11-23T15:13:26.334261Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','e2306c8653044ab7b58eb1de247483c7','{"kit":"B"}',NULL,X'',X'91AD66BC35CF0019091301B56D8498C50D77510188C1FD783D635E85EDD2946B');
INSERT INTO "journal" VALUES(621,'K-0000033-5',3,'2026-11-23T15:13:26.334261Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','e2306c8653044ab7b58eb1de247483c7','{"batch":"W-0000008-6"}',NULL,X'6DFF72C907677CF57DCD48453FF233B4A7695417D3BA645807F464D8D3859AB8',X'8E126004BC8935E538A7E7F854AC18294DA986F393B25254D1C5B27F49C4D78C');
INSERT INTO "journal" VALUES(622,'K-0000035-1',3,'2026-11-23T15:13:26.334261Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','e2306c8653044ab7b58eb1de247483c7','{"batch":"W-0000008-6"}',NULL,X'E6AAEFFFE45CECD6DA5C690F374248509B515192C37584AAFE684E1B0E6D0692',X'3A4FB21B6CCB4BBC965F31656905E6E4FB63778A1202E2FA8B4720719F8CBE22');
INSERT INTO "journal" VALUES(623,'K-0000037-Y',3,'2026-11-23T15:13:26.334261Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','e2306c8653044ab7b58eb1de247483c7','{"batch":"W-0000008-6"}',NULL,X'952A95F1F0E4F86025EBD1A1DA6262642065B6155CFC571DAD605B82A2C05260',X'CC10BB04391229C58275312CD8AC87F636AB64A235BB3BA2B51F045C331C7D7E');
INSERT INTO "journal" VALUES(624,'K-0000033-5',4,'2026-11-23T15:13:26.374034Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','f5d55e3bf26342d9b0e76e42f8e12b7c','{"batch":"W-0000008-6","services":"1"}',NULL,X'8E126004BC8935E538A7E7F854AC18294DA986F393B25254D1C5B27F49C4D78C',X'AC9396D75B0B32A6DDE3BB0988892B58EC13B8751B8A9F9957A1BE266E06C714');
INSERT INTO "journal" VALUES(625,'K-0000035-1',4,'2026-11-23T15:13:26.374034Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','f5d55e3bf26342d9b0e76e42f8e12b7c','{"batch":"W-0000008-6","services":"1"}',NULL,X'3A4FB21B6CCB4BBC965F31656905E6E4FB63778A1202E2FA8B4720719F8CBE22',X'4B79BA8447607321C09E82E762AF4920C17E25EFE64C0721B9F51B88D38555E4');
INSERT INTO "journal" VALUES(626,'K-0000037-Y',4,'2026-11-23T15:13:26.374034Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','f5d55e3bf26342d9b0e76e42f8e12b7c','{"batch":"W-0000008-6","services":"1"}',NULL,X'CC10BB04391229C58275312CD8AC87F636AB64A235BB3BA2B51F045C331C7D7E',X'EBEB552AFCCEE44D87D0FEAE13AEBFF37BCCECAC0CFD10BA46146957CF1EB3C3');
INSERT INTO "journal" VALUES(627,'W-0000008-6',2,'2026-11-23T15:13:26.374034Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','f5d55e3bf26342d9b0e76e42f8e12b7c','{"parcels":3}',NULL,X'91AD66BC35CF0019091301B56D8498C50D77510188C1FD783D635E85EDD2946B',X'1DA0211DF770BD8918337A03E440E3C52D68D1B06788FCF89F0557B04282A919');
INSERT INTO "journal" VALUES(628,'K-0000033-5',5,'2026-11-23T15:13:26.396057Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','18fa4046e4f54f7c858562b091220041','{"batch":"W-0000008-6"}',NULL,X'AC9396D75B0B32A6DDE3BB0988892B58EC13B8751B8A9F9957A1BE266E06C714',X'21D9C6788573AF035F9274DD12AAFD01E8EFA66CE9221B10272B26789F6F8074');
INSERT INTO "journal" VALUES(629,'K-0000035-1',5,'2026-11-23T15:13:26.396057Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','18fa4046e4f54f7c858562b091220041','{"batch":"W-0000008-6"}',NULL,X'4B79BA8447607321C09E82E762AF4920C17E25EFE64C0721B9F51B88D38555E4',X'2CF47CFCF33D119BB3078BAA54E97A0EDF315FD9A254DB6B349321D08D4D5E95');
INSERT INTO "journal" VALUES(630,'K-0000037-Y',5,'2026-11-23T15:13:26.396057Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','18fa4046e4f54f7c858562b091220041','{"batch":"W-0000008-6"}',NULL,X'EBEB552AFCCEE44D87D0FEAE13AEBFF37BCCECAC0CFD10BA46146957CF1EB3C3',X'52C47F080ADD8AC7719CE75A2CA4D9E0A88A8DA8D88D44264DECAC79316E1279');
INSERT INTO "journal" VALUES(631,'W-0000008-6',3,'2026-11-23T15:13:26.413660Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','aeb02948906644d083c05b380735cb24','{"parcels":3}',NULL,X'1DA0211DF770BD8918337A03E440E3C52D68D1B06788FCF89F0557B04282A919',X'4846D2C4BC18079796EB2AE310B86C24FFA6F58B51FD42E9F25AC1B7C236D083');
INSERT INTO "journal" VALUES(632,'K-0000033-5',6,'2026-11-23T15:13:26.430171Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','2180017078944fa2b3140a033a4d9143','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'21D9C6788573AF035F9274DD12AAFD01E8EFA66CE9221B10272B26789F6F8074',X'26B1315C4C0C1A0813281803D347358B9646292CA75CA75CBC79688BD5BCE69B');
INSERT INTO "journal" VALUES(633,'K-0000035-1',6,'2026-11-23T15:13:26.430171Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','2180017078944fa2b3140a033a4d9143','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'2CF47CFCF33D119BB3078BAA54E97A0EDF315FD9A254DB6B349321D08D4D5E95',X'9887E49FC6C6CDD0B193578A4854F560305B07EC8386B94D50AD375CC391864C');
INSERT INTO "journal" VALUES(634,'K-0000037-Y',6,'2026-11-23T15:13:26.430171Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','2180017078944fa2b3140a033a4d9143','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'52C47F080ADD8AC7719CE75A2CA4D9E0A88A8DA8D88D44264DECAC79316E1279',X'5B6BDB8F69C62D0AA3B1A7E8783E42763406A23455614B4517396D94AA228CA2');
INSERT INTO "journal" VALUES(635,'W-0000008-6',4,'2026-11-23T15:13:26.474577Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','b824f99bb6db47178c14a8baeaa7918e','{}',NULL,X'4846D2C4BC18079796EB2AE310B86C24FFA6F58B51FD42E9F25AC1B7C236D083',X'98A800897BFEB49B50E3A2D26041C1AE68F23EF3E2196DD1B34192652D7A6CC0');
INSERT INTO "journal" VALUES(636,'K-0000033-5',7,'2026-11-23T15:13:26.520810Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','ef88375917bd4d32b366f959d63903cc','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'26B1315C4C0C1A0813281803D347358B9646292CA75CA75CBC79688BD5BCE69B',X'3CAC48E01A44DB98D5BE25BD3C24607DE110AF26F7310EA715AFE9B6A0F3B83C');
INSERT INTO "journal" VALUES(637,'K-0000035-1',7,'2026-11-23T15:13:26.520810Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','ef88375917bd4d32b366f959d63903cc','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'9887E49FC6C6CDD0B193578A4854F560305B07EC8386B94D50AD375CC391864C',X'63F6AE5D0E5EA2ABAA5A09F5E6891ECBC9C0D807ED3996F0C8F16EF015B059F8');
INSERT INTO "journal" VALUES(638,'K-0000037-Y',7,'2026-11-23T15:13:26.520810Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','ef88375917bd4d32b366f959d63903cc','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'5B6BDB8F69C62D0AA3B1A7E8783E42763406A23455614B4517396D94AA228CA2',X'72C325CCB5DDD00FB79142924EA77314E33DFB138E632080C9CF5CF6D6FF0F07');
INSERT INTO "journal" VALUES(639,'B-0000011-R',1,'2026-11-23T15:13:26.572526Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','def137250a334f079d1241e4dd063f3d','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'615362B0056E5B0517BEF26D11D6EB2876ABB6CF2EEABEBFA4C3934B419F4C31');
INSERT INTO "journal" VALUES(640,'A-0000027-8',1,'2026-11-23T15:13:26.572526Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','def137250a334f079d1241e4dd063f3d','{"batch":11,"programme":1,"row":2}',NULL,X'',X'FF560ED85C19AE6455224935FA7CA766E729D7243A795571FAEB7C7008922FC8');
INSERT INTO "journal" VALUES(641,'A-0000028-6',1,'2026-11-23T15:13:26.572526Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','def137250a334f079d1241e4dd063f3d','{"batch":11,"programme":1,"row":3}',NULL,X'',X'0A6D809DCC5BCA21CF8EC0A6CE65F45577FC0040D734DB2DCEF216DE3D027661');
INSERT INTO "journal" VALUES(642,'A-0000029-4',1,'2026-11-23T15:13:26.572526Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','def137250a334f079d1241e4dd063f3d','{"batch":11,"programme":1,"row":4}',NULL,X'',X'9EA1EC77E184CB32CF2350B39BEAA74BB47735179A08A9C209DB592C657A0422');
INSERT INTO "journal" VALUES(643,'A-0000030-I',1,'2026-11-23T15:13:26.572526Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','def137250a334f079d1241e4dd063f3d','{"batch":11,"programme":1,"row":5}',NULL,X'',X'3648CA96222EF4B7B16306F9C819B7B0CC5F2B443948AF682EFFD7293B3C365F');
INSERT INTO "journal" VALUES(644,'K-0000034-3',8,'2026-11-23T15:13:26.666052Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','a87b38bd32bb40e684db3649b6ff77ce','{"on":"2020-01-18"}',NULL,X'438493F0DDA7CF094A0D20E26CE28D3406095C9CE1381F26C0DB77255FA62B75',X'46D0BE1C8B956AD1403C57651F201F8A9B089E2697FF2EE127E995A49AD17C36');
INSERT INTO "journal" VALUES(645,'K-0000036-0',8,'2026-11-23T15:13:26.666052Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','a87b38bd32bb40e684db3649b6ff77ce','{"on":"2020-01-18"}',NULL,X'7AE317EA15D641F227DA49B3281CC6355551F6EFA83B40F21BE78622F5B2A2B6',X'40FAD60396A2E27905AEF6DF09DA1C1D75EB9A651D1D983F87155362EFFE4A4A');
INSERT INTO "journal" VALUES(646,'K-0000032-7',8,'2026-11-23T15:13:26.689306Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','2815f51e6b9f4d8c90b2c4abb80ba032','{"on":"2020-01-19"}',NULL,X'309E1E465FDD8FD7830A7E7B413974E89B019CFE2640BF825BA3A661E76D98D5',X'840DC14B38C142BA7D68DFBE9AE6B880C3854CCF77EDB998EA28C31102DE056D');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',1,'2026-11-23T15:13:26.705222Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','d82c2b2aa11e4e2c85b271fd64d4d839','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'EEFE2857FFC3AEAC66E5F7DF40915DF59F8ECDB958D6516B4554DCBA29061B5F',X'',X'EF9319B7CE6DA8F6E8875B7C19122DB3229BB99FF6E441C6CAEE30D695FF0CD2');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',2,'2026-11-23T15:13:26.727507Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','24d475e4ef4c4d08bb1adbb5bd50e2fd','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'25F3961C7DD965270FC7CE96747F845869FDC6BB457093A21EA8B1EFDB7673E8',X'EF9319B7CE6DA8F6E8875B7C19122DB3229BB99FF6E441C6CAEE30D695FF0CD2',X'74942DEAD5F605E4A64B472CF68851FF6C4C4496D341769C49F2CAF128DE417B');
INSERT INTO "journal" VALUES(649,'Q-0000006-R',3,'2026-11-23T15:13:26.756170Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','0575990a6535418bab3aac275e77dac5','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'74942DEAD5F605E4A64B472CF68851FF6C4C4496D341769C49F2CAF128DE417B',X'F9E029B98CE8B5B7F03257BBC8BD22A5AD313FCEF066DB640DBFE442DDE8FBB6');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',4,'2026-11-23T15:13:26.778105Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','6474e857cd8a41ddbb9700c47834a2fa','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'A8A07924985014CD6004731EC6979A644C21D6BD9900A6027300C9146369424F',X'F9E029B98CE8B5B7F03257BBC8BD22A5AD313FCEF066DB640DBFE442DDE8FBB6',X'BA3626B024D4D0E7E06B45A56E5A87D8F89D5A30ADF66497D204EE4C1FB5E69A');
INSERT INTO "journal" VALUES(651,'A-0000023-G',2,'2026-11-23T15:13:26.793694Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','bccbdb41680c4ce89de7473e9f714533','{"programme":1,"reasons":["size"]}',NULL,X'B0A2133D8C39224A6B9ED0B012DFB68C22C95023D7437F9ADBC2329CCA70F778',X'59D64E53D2E38B2CB49C8FB8BDA067528652D84FDF291B674003A7BC01C58634');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',5,'2026-11-23T15:13:26.817382Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','892c1894739a44bfbf551e3b3631a04a','{"owner":"mai"}',NULL,X'BA3626B024D4D0E7E06B45A56E5A87D8F89D5A30ADF66497D204EE4C1FB5E69A',X'B6E250B0FEE4881568794C3E41595035E3AD70F9C264E8B9436AE255B523B834');
INSERT INTO "journal" VALUES(653,'Q-0000006-R',6,'2026-11-23T15:13:26.826406Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','cdba1e70da024a54a38024051457e539','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'7EE56FCAADEB895D0E625F68CF57B4899B1F27AD24EDDADB689D2A5FAD85BD3B',X'B6E250B0FEE4881568794C3E41595035E3AD70F9C264E8B9436AE255B523B834',X'C1BD32B41C03069FBA7DEB444B439A3DB4B434543B563D147BF826917857ADE0');
INSERT INTO "journal" VALUES(654,'Q-0000006-R',7,'2026-11-23T15:13:26.846402Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','d9dd82d9095a4dca986ee1cfb8b28c25','{"desk":"callcentre","owner":"cal"}',X'1D2DD1D659F9BCFDB46280E9733F3848E592BC966B28DCA2B24248AA38969DF8',X'C1BD32B41C03069FBA7DEB444B439A3DB4B434543B563D147BF826917857ADE0',X'6B367265860DFC11BCC9FCFF8332F8B09DF89F23EE85A53A877D9D1E0C1D2423');
INSERT INTO "journal" VALUES(655,'K-0000035-1',8,'2026-11-23T15:13:26.875501Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','c600c7b713b04b8b8dc41be1f669ebb6','{"on":"2020-01-18"}',NULL,X'63F6AE5D0E5EA2ABAA5A09F5E6891ECBC9C0D807ED3996F0C8F16EF015B059F8',X'83F839BC852C178D7BAB7CAB6EBC2AC4CB3934F098FE15AC35B3601DE291C722');
INSERT INTO "journal" VALUES(656,'K-0000037-Y',8,'2026-11-23T15:13:26.875501Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','c600c7b713b04b8b8dc41be1f669ebb6','{"on":"2020-01-18"}',NULL,X'72C325CCB5DDD00FB79142924EA77314E33DFB138E632080C9CF5CF6D6FF0F07',X'6B9DF96D7E0B47C97B81F25E9E9E11F4D597CC55E903E56F369CD943820EABD0');
INSERT INTO "journal" VALUES(657,'K-0000033-5',8,'2026-11-23T15:13:26.891918Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','27ce380a7c7143fb87ed425de5fd68f5','{"on":"2020-01-19"}',NULL,X'3CAC48E01A44DB98D5BE25BD3C24607DE110AF26F7310EA715AFE9B6A0F3B83C',X'83287BAC624C242B6917C32D757DFC539F095C53A0955CEC5B3A801677B7CEFC');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',1,'2026-11-23T15:13:26.899971Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','305aa1dd0e4e4d10986e535696464de0','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'914B4211F3478F1BA4E7B9EF4C2D3AAA5724C19D0EB69C2BA7FB3733B8E2B357',X'',X'A8D2E4C6A8469CE1B28B0EFCD6C3E6B3C77039EF67B49586304E557783DAF0BE');
INSERT INTO "journal" VALUES(659,'Q-0000007-P',2,'2026-11-23T15:13:26.899971Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','305aa1dd0e4e4d10986e535696464de0','{"caller":"consumer"}',NULL,X'A8D2E4C6A8469CE1B28B0EFCD6C3E6B3C77039EF67B49586304E557783DAF0BE',X'7E049762CFB1197C5E0F43C45C4A109C72702A75FAEC157194E46A4386F75590');
INSERT INTO "journal" VALUES(660,'Q-0000007-P',3,'2026-11-23T15:13:26.899971Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','305aa1dd0e4e4d10986e535696464de0','{"category":"points","faq":"shop-list"}',X'DF450090F2E23C94D6D1B0DE8991658E876C22EE7B83FA073BD04A4BE81BD729',X'7E049762CFB1197C5E0F43C45C4A109C72702A75FAEC157194E46A4386F75590',X'D967B2BDB8E800EB4CE89FA758C0E52E15D40832BA76C37CD01B9E5E92DD9BD2');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',1,'2026-11-23T15:13:26.911589Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','c2c25992123a49e597c5ce5e9158fc35','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'D1D370DB549830766ABAD40FB78D624657D9781275C3B579FEC02C9FC26EAAFB',X'',X'FF9ED84EE0944AB10D7BE2B1639CDDCBE4E902805F7F7CF0C0088D7373A53180');
INSERT INTO "journal" VALUES(662,'Q-0000008-N',2,'2026-11-23T15:13:26.923923Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','6c8f9d9113ba42818bfdf0f788ae8906','{"caller":"press"}',X'E500FA33C8FBEC5184CEA4F95275263470678A461C7D7C0C96F32A4DD8182A50',X'FF9ED84EE0944AB10D7BE2B1639CDDCBE4E902805F7F7CF0C0088D7373A53180',X'1F157330C305CCAEB08DC20CB0293B6098A25265BBDEDEF8790DC4D34B991451');
INSERT INTO "journal" VALUES(663,'Q-0000008-N',3,'2026-11-23T15:13:26.940196Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','012814fb39324f22a122f99065294052','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'16B523E1665F4F1EF0DCB0BC8CD9B6087EB645DEBF70E2C191032A38FDCBD24B',X'1F157330C305CCAEB08DC20CB0293B6098A25265BBDEDEF8790DC4D34B991451',X'3CB1A7DB73F9E9DF99B3156F9C40A309245394F14926AAFC23C06DB6E58C8983');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',1,'2026-11-23T15:13:26.960014Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','863c10b98a7f4ea9a2e82ed0f2963db1','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'B912E021E865ED36FE6462E6369C305EF354C937DD02908CC3AEDAD8BA727854',X'',X'760B774E6D0B17DE3A9956570204021DFC5394D5B1E30F3D52CA9E40DC086459');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',2,'2026-11-23T15:13:26.970093Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','7ce3389537d24239ad7a70a10c75424c','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'08FBB846FACF2CB0A5359113F53BEE6F232619C8837DC6C7A5C21D425D27C168',X'760B774E6D0B17DE3A9956570204021DFC5394D5B1E30F3D52CA9E40DC086459',X'FAE0CA50370531FF14B75D829FB5A62949A67636C7A7817B6DF44AE757A40146');
INSERT INTO "journal" VALUES(666,'Q-0000009-L',3,'2026-11-23T15:13:26.981080Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','b76a707a98154ef2994cfae2b8d61408','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'FAE0CA50370531FF14B75D829FB5A62949A67636C7A7817B6DF44AE757A40146',X'F3A1ED89C09E0C5D100ADFD22E49F3DC6FBEB57EADF99C3F677EC35B52B5EE8A');
INSERT INTO "journal" VALUES(667,'Q-0000009-L',4,'2026-11-23T15:13:26.994772Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','0a81b28ecfe64dfa9ea470670398f169','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'F84A1B4E6F2F1F66209B3D1048B5EA307F7AE0FC5BF0E708BCAD49607F0FE1F8',X'F3A1ED89C09E0C5D100ADFD22E49F3DC6FBEB57EADF99C3F677EC35B52B5EE8A',X'3EF917B2C55268B67BDDF37BB705B97A29412977C9B592143F316E06396704EA');
INSERT INTO "journal" VALUES(668,'cutoff:2020-02-01',1,'2026-11-23T15:13:27.029478Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'79847425EDC1F4B11D8E5C60B11574F22968CE1100DB4D87925405037B178891');
INSERT INTO "journal" VALUES(669,'A-0000020-M',3,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'7240AB41F43E22E72FD705D2EEA7EF7FF48ABC8CE4C7FB9159A66D2785139539',X'5A04AA240770E76B7333C7BC8258076588CBE0715C64953FD9EB182053A2593B');
INSERT INTO "journal" VALUES(670,'A-0000021-K',4,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'E0190444FFE087F2208340643B00DFE55A3DD79324BBA1EE29418DC4EC3DC435',X'1006E7DB5315BEAED0FDFC4AF56CCD3D3D60780A485FDC6D8B05726EFBFFF67B');
INSERT INTO "journal" VALUES(671,'A-0000022-I',3,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'6FFC95554462C70BAB4641E361F99887969CA57F2CA0B08CE232A09F4FBC3E9F',X'8FEFE490F403D30D257B9FD55E9000941CB19DD1E555681626F28570D23050F9');
INSERT INTO "journal" VALUES(672,'K-0000038-W',1,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"because":"services","kit":"B"}',NULL,X'',X'07F831B535DA9FE7C5148E895078FE656B13991194B13CD85A4E6040BD468876');
INSERT INTO "journal" VALUES(673,'K-0000039-U',1,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"kit":"A"}',NULL,X'',X'FC88CD6AE68C4C9DBD070DD210A6FD051F3594BD3633083EF3C6BCCF24F987D4');
INSERT INTO "journal" VALUES(674,'K-0000040-7',1,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"kit":"B"}',NULL,X'',X'C3330894E49FE8B7F8BBE2174491451D1CDF0F29234BFED56B7A653E3CAEC98A');
INSERT INTO "journal" VALUES(675,'K-0000041-5',1,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"kit":"A"}',NULL,X'',X'FA7B0B04DBCF6A6B34B34200B9E0F4BA96A646946F91DD420FA85CC7696ECE01');
INSERT INTO "journal" VALUES(676,'K-0000042-3',1,'2026-11-23T15:13:27.037134Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','bd98daef2a3c4cd7b9b78d2ff42a1ba8','{"kit":"B"}',NULL,X'',X'F7C1E2D15DC1B71D6C1CEEB4A66F75660D61052A218195E97628FD5BEE7FC45E');
INSERT INTO "journal" VALUES(677,'cutoff:2020-02-01',2,'2026-11-23T15:13:27.083202Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','ab2bc1581c744347be11f0a1c532996d','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'79847425EDC1F4B11D8E5C60B11574F22968CE1100DB4D87925405037B178891',X'0758990CF68CBC298EDFCBACB7377374A5D12FF414A7B4A747BAEC731A8C5D71');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',1,'2026-11-23T15:13:27.116928Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','881ee9cda56840569a7aa5ed9b795a21','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'AB715B3F92F12C3B123A055264633096C188CAEDC3531470639D9225802CCC38',X'',X'484B13A4A417A8DA1E1EDC9010B22CB820A18F5EC2B1313947922386F07DA3FE');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',2,'2026-11-23T15:13:27.140152Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','4bb33cb1384145e69799539418fca89d','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'793A76F97719C86AA36B68DC48BB07ACA18BB91EBD901A4C4E150399941942B5',X'484B13A4A417A8DA1E1EDC9010B22CB820A18F5EC2B1313947922386F07DA3FE',X'E990078E1867D4615274D6D520B08E3351BA80FDC8718442450381F4340D1FEC');
INSERT INTO "journal" VALUES(680,'Q-0000010-X',3,'2026-11-23T15:13:27.164150Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','e3be8cb193244f54bcc1e941efeb857d','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'E990078E1867D4615274D6D520B08E3351BA80FDC8718442450381F4340D1FEC',X'98A73D40709C174BE18F1C8E65306FF116E8D3CB22445A05A2C170FCA1834EB0');
INSERT INTO "journal" VALUES(681,'Q-0000010-X',4,'2026-11-23T15:13:27.205324Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','12bbbac1c1264927861aa5dfa46fa803','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'C5D5710E3DB5A1A73BA41AD3416B09E6F8957F91A879BC2CC6DB902E15BE6012',X'98A73D40709C174BE18F1C8E65306FF116E8D3CB22445A05A2C170FCA1834EB0',X'24DE2E794FFFC07BF16C7CD4C648EC90F0AC8AE641A0402084B405444CF0D06C');
INSERT INTO "journal" VALUES(682,'K-0000039-U',2,'2026-11-23T15:13:27.239630Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','c9b16d46ec35476ba985a7f6ed1927ef','{}',NULL,X'FC88CD6AE68C4C9DBD070DD210A6FD051F3594BD3633083EF3C6BCCF24F987D4',X'973A1957B0C58439D99261BA1270506D7197A872928C3A74F7BB3C163DB58B09');
INSERT INTO "journal" VALUES(683,'K-0000040-7',2,'2026-11-23T15:13:27.239630Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','c9b16d46ec35476ba985a7f6ed1927ef','{}',NULL,X'C3330894E49FE8B7F8BBE2174491451D1CDF0F29234BFED56B7A653E3CAEC98A',X'2AEF2E91DDCC000BB552DE5217180B87CEB3C72183E5B9C55975BDCCA46E6F68');
INSERT INTO "journal" VALUES(684,'K-0000041-5',2,'2026-11-23T15:13:27.239630Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','c9b16d46ec35476ba985a7f6ed1927ef','{}',NULL,X'FA7B0B04DBCF6A6B34B34200B9E0F4BA96A646946F91DD420FA85CC7696ECE01',X'D750A2685EE5CF35E4130EBC9C9EAAC7A198F8F35F4E9EF4E5AB13585C7061DC');
INSERT INTO "journal" VALUES(685,'K-0000042-3',2,'2026-11-23T15:13:27.239630Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','c9b16d46ec35476ba985a7f6ed1927ef','{}',NULL,X'F7C1E2D15DC1B71D6C1CEEB4A66F75660D61052A218195E97628FD5BEE7FC45E',X'8306F1684CF8EFD3BE23424DCFBB59D270198B4FCC0488B15D68FFBA28259440');
INSERT INTO "journal" VALUES(686,'W-0000009-4',1,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','2193454d9adf4f43a2f8cd0253ef9a1f','{"kit":"A"}',NULL,X'',X'F2DB0BC4C233190289F9FF1778F42BAC1F130880E74608180E7598D75438B3AD');
INSERT INTO "journal" VALUES(687,'K-0000039-U',3,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4"}',NULL,X'973A1957B0C58439D99261BA1270506D7197A872928C3A74F7BB3C163DB58B09',X'BA7A125296958CA52ED25FAEA9FA99E4D84440C11A85B11DD07FE831293563CD');
INSERT INTO "journal" VALUES(688,'K-0000041-5',3,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4"}',NULL,X'D750A2685EE5CF35E4130EBC9C9EAAC7A198F8F35F4E9EF4E5AB13585C7061DC',X'1893BE1A842F15A7FAEC4EFBCC9F66F548FFFC0D624981DD8ADD737255BA4E3D');
INSERT INTO "journal" VALUES(689,'Z-0000015-H',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'06B03D1AA7673FF9A8287C0561D671FA8F3F1D3F1C2BD0601C219A6DA62949E9',X'14544A8D41EFD6AE440F239951C9425D5243841B9B197D194A49AA6BC37F1AC5');
INSERT INTO "journal" VALUES(690,'Z-0000005-L',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'EB8D33D4A71D2255FDA994E78F30FBA393A44A58D6A5B22228DCFBBB94ACCEF2',X'31C525E57D730EDCA6B261BDEBE506FB547968DAF5AAA4230905D395F97A21D7');
INSERT INTO "journal" VALUES(691,'Z-0000017-D',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'69E131BBC85F07D16EA979B5F88506DAF052BDA6481E5D464253AB742B6EB68F',X'E333E3A43D31063B3B914597E71FF3EF38E6D429E663D9ED865912024D397C27');
INSERT INTO "journal" VALUES(692,'Z-0000007-H',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'E65C51EC7A8905028B4A722710FE077D928BDE42E5BB3C849435287B49BA3552',X'7AFA75DEB4733A37E7C57473C3C0F8ABF97377BF4D87A97A7B1DA6B25166CE7D');
INSERT INTO "journal" VALUES(693,'Z-0000013-L',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'C92E324B1F42E8E79DF08B522BEDF24312B9C7DC7E68126406398B81158C5873',X'7C894C5599275D26BF4C2D97F904CF02CD8DBDE0253BBD9A840954BE35A70B98');
INSERT INTO "journal" VALUES(694,'Z-0000003-P',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'433BF2F387C8482F5965D77A42F29683BAA38B8EAB1B5F933359DDA04F4A4CB0',X'7969319275378DD7F18200DBDF0931B538F4DB9FF66C3E650F0B3A8D0E0CB2F6');
INSERT INTO "journal" VALUES(695,'Z-0000019-9',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'D3F01F8452953915BDB3F246DF1A6650C724FEA324ACEABB8435D9CBDEB33916',X'9071F3A10A6A539459BC26F65188DE2FB98BC4DA19CCB54C043561031007E3D5');
INSERT INTO "journal" VALUES(696,'Z-0000009-D',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'924FD224BEB98AC2811D2266F6F36FEDF9AEBE1FD00717026F66F77320F94C0E',X'0E55C00EC93EA8C46B7A3627DBCD49CF6E72E73FA9A67A1322DF3996C84FADD8');
INSERT INTO "journal" VALUES(697,'Z-0000011-P',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'52B991D7A19D0F697C86C51C9D15E742DEAE3A917737A1D6F5D31C064FE52627',X'12CB0DA8BD55D22BE2D49F8ABFBF37E8B3F2B7FBF9531F43089FA927145A3D7C');
INSERT INTO "journal" VALUES(698,'Z-0000001-T',12,'2026-11-23T15:13:27.263493Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'2193454d9adf4f43a2f8cd0253ef9a1f','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'6434DFAB2A84B853502F09B5BFC807877C280B445F707A57A0C404681081091C',X'DC3D8AC3A1CD2C4E48DC8A1A5C99A2D0D73243E3BFDDBA9BF2DC2820DE2C72A0');
INSERT INTO "journal" VALUES(699,'K-0000039-U',4,'2026-11-23T15:13:27.302770Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','26a40c4cbdf34596aabcb57f0e57fd47','{"batch":"W-0000009-4"}',NULL,X'BA7A125296958CA52ED25FAEA9FA99E4D84440C11A85B11DD07FE831293563CD',X'3A9846403051E0DC1DE0A3713B559CDEC710924019332ABD8329365CB09E8C9F');
INSERT INTO "journal" VALUES(700,'K-0000041-5',4,'2026-11-23T15:13:27.302770Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','26a40c4cbdf34596aabcb57f0e57fd47','{"batch":"W-0000009-4"}',NULL,X'1893BE1A842F15A7FAEC4EFBCC9F66F548FFFC0D624981DD8ADD737255BA4E3D',X'783BAACEE77BCCC09AD207DA540997E7DFDA1E3C983400B8E2CBA0153DB8F906');
INSERT INTO "journal" VALUES(701,'W-0000009-4',2,'2026-11-23T15:13:27.302770Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','26a40c4cbdf34596aabcb57f0e57fd47','{"parcels":2}',NULL,X'F2DB0BC4C233190289F9FF1778F42BAC1F130880E74608180E7598D75438B3AD',X'EDF12EA06393B5369D28D16777CB1DA3F1A17A505ED501F78007936F85BFC815');
INSERT INTO "journal" VALUES(702,'K-0000039-U',5,'2026-11-23T15:13:27.319214Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','a4f4f933446b4dcd836bfa08253fa4d1','{"batch":"W-0000009-4"}',NULL,X'3A9846403051E0DC1DE0A3713B559CDEC710924019332ABD8329365CB09E8C9F',X'AB3C65BAF3DA6A2C0AC87B5D42F1FBBCB195481C311F6CB22874E55BA9FF33E9');
INSERT INTO "journal" VALUES(703,'K-0000041-5',5,'2026-11-23T15:13:27.319214Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','a4f4f933446b4dcd836bfa08253fa4d1','{"batch":"W-0000009-4"}',NULL,X'783BAACEE77BCCC09AD207DA540997E7DFDA1E3C983400B8E2CBA0153DB8F906',X'77E52682F010259BAB3E46785D6FF300FBFD9DF997CCCFA750599CF1CCEB6643');
INSERT INTO "journal" VALUES(704,'Z-0000015-H',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'14544A8D41EFD6AE440F239951C9425D5243841B9B197D194A49AA6BC37F1AC5',X'49EAA6CA0A0920C4694D6F7C137C1A082C4B915CA7F9E5834D56EA1CA4583C98');
INSERT INTO "journal" VALUES(705,'Z-0000005-L',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'31C525E57D730EDCA6B261BDEBE506FB547968DAF5AAA4230905D395F97A21D7',X'2FB2C03DB1C89964D5E427AE47C4A0923EEFF05B48CF720BE7C3F5A9CA1697EE');
INSERT INTO "journal" VALUES(706,'Z-0000017-D',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'E333E3A43D31063B3B914597E71FF3EF38E6D429E663D9ED865912024D397C27',X'FE4F79920D0A7014D3A5FA9A6B14B1EB0365E3A4B4A85F5B624A78A7A47D8503');
INSERT INTO "journal" VALUES(707,'Z-0000007-H',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'7AFA75DEB4733A37E7C57473C3C0F8ABF97377BF4D87A97A7B1DA6B25166CE7D',X'298C31F02187D775C3D87C5BF021037AB498EE93E44DEAD5186B7A46C1123DCC');
INSERT INTO "journal" VALUES(708,'Z-0000013-L',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'7C894C5599275D26BF4C2D97F904CF02CD8DBDE0253BBD9A840954BE35A70B98',X'12110B2151A40509BB5BA5E374E0ABB74F1E0551F90D404886DDEF5DDA2FAFD0');
INSERT INTO "journal" VALUES(709,'Z-0000003-P',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'7969319275378DD7F18200DBDF0931B538F4DB9FF66C3E650F0B3A8D0E0CB2F6',X'3E58DDA2B2BBEC5AEC905F9EAD682F5C760D99BD9D4D292BEF50325620B5D0E9');
INSERT INTO "journal" VALUES(710,'Z-0000019-9',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'9071F3A10A6A539459BC26F65188DE2FB98BC4DA19CCB54C043561031007E3D5',X'660F4F2939B7973CB427039008772F32736BB6FA5446A2F67353CC01A280C5E3');
INSERT INTO "journal" VALUES(711,'Z-0000009-D',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'0E55C00EC93EA8C46B7A3627DBCD49CF6E72E73FA9A67A1322DF3996C84FADD8',X'5C2441338D25853BEC604A06C50A1821EF49C18E5719955C33C214625364CA3E');
INSERT INTO "journal" VALUES(712,'Z-0000011-P',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'12CB0DA8BD55D22BE2D49F8ABFBF37E8B3F2B7FBF9531F43089FA927145A3D7C',X'393C72AEEBBE773F032CEAC6445A0A46CCAE368D8A98E0B4A5A11F5C0328A735');
INSERT INTO "journal" VALUES(713,'Z-0000001-T',13,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'c8b0a1db33dd4a2da0d79a6b2bbab8de','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'DC3D8AC3A1CD2C4E48DC8A1A5C99A2D0D73243E3BFDDBA9BF2DC2820DE2C72A0',X'0050A5C6102C18473A7967B596CAF7395099074D0F340841A3E72FAA60579C00');
INSERT INTO "journal" VALUES(714,'W-0000009-4',3,'2026-11-23T15:13:27.339105Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','c8b0a1db33dd4a2da0d79a6b2bbab8de','{"parcels":2}',NULL,X'EDF12EA06393B5369D28D16777CB1DA3F1A17A505ED501F78007936F85BFC815',X'F552BDDBDCAEB8CA9BB4041BE83012F8EF82F9DFA86A6123A6EB65308313F838');
INSERT INTO "journal" VALUES(715,'K-0000039-U',6,'2026-11-23T15:13:27.378398Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','b51b22b944784549acdcb78d683f8ab7','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'AB3C65BAF3DA6A2C0AC87B5D42F1FBBCB195481C311F6CB22874E55BA9FF33E9',X'8D7E7C8FEA889F14414CD8B826D3148E3261B9519F285B9BE1851598F8698514');
INSERT INTO "journal" VALUES(716,'K-0000041-5',6,'2026-11-23T15:13:27.378398Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','b51b22b944784549acdcb78d683f8ab7','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'77E52682F010259BAB3E46785D6FF300FBFD9DF997CCCFA750599CF1CCEB6643',X'5D321162A97729BEADA558CDD682DEAF0BE81FE9D494CDD411D6ADDFA7B34983');
INSERT INTO "journal" VALUES(717,'W-0000009-4',4,'2026-11-23T15:13:27.419050Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','e7e8a6ac19db4d3a9b85c1b944734d29','{}',NULL,X'F552BDDBDCAEB8CA9BB4041BE83012F8EF82F9DFA86A6123A6EB65308313F838',X'6440F123211D0DF70BE82324259ADF6D0AE925BFEB913DA8F8AC531A9966F8E5');
INSERT INTO "journal" VALUES(718,'K-0000039-U',7,'2026-11-23T15:13:27.447711Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','b64eba976f294e4c86e1a0686bd36951','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'8D7E7C8FEA889F14414CD8B826D3148E3261B9519F285B9BE1851598F8698514',X'0017085B10C299299D826C32895F0FC3494AE1F64CDAD96263D496ACCD410C72');
INSERT INTO "journal" VALUES(719,'K-0000041-5',7,'2026-11-23T15:13:27.447711Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','b64eba976f294e4c86e1a0686bd36951','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'5D321162A97729BEADA558CDD682DEAF0BE81FE9D494CDD411D6ADDFA7B34983',X'132359B067BEFC9259D341F4E32F7DEB80595FC9B0D4CD13FA7BC3B6E6B4B461');
INSERT INTO "journal" VALUES(720,'W-0000010-I',1,'2026-11-23T15:13:27.472007Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','e9bd3a3a9d34465e863acc5d83c4b46a','{"kit":"B"}',NULL,X'',X'207C1A6F67AE32025799A2BF5A4538BCF6BF659275E69517135CDC875B8A338B');
INSERT INTO "journal" VALUES(721,'K-0000040-7',3,'2026-11-23T15:13:27.472007Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','e9bd3a3a9d34465e863acc5d83c4b46a','{"batch":"W-0000010-I"}',NULL,X'2AEF2E91DDCC000BB552DE5217180B87CEB3C72183E5B9C55975BDCCA46E6F68',X'68003129AB3442DAB9675D21496C2E73D92CF0297BD3BD619410D28DE1B1ED96');
INSERT INTO "journal" VALUES(722,'K-0000042-3',3,'2026-11-23T15:13:27.472007Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','e9bd3a3a9d34465e863acc5d83c4b46a','{"batch":"W-0000010-I"}',NULL,X'8306F1684CF8EFD3BE23424DCFBB59D270198B4FCC0488B15D68FFBA28259440',X'E75C2009094B2DBC4817693534E5E54D1A0B29BE6BE9DF8F22D125DE912747B6');
INSERT INTO "journal" VALUES(723,'K-0000040-7',4,'2026-11-23T15:13:27.535524Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','fa84ea9156764ae3851eb81debbbaa07','{"batch":"W-0000010-I","services":"1"}',NULL,X'68003129AB3442DAB9675D21496C2E73D92CF0297BD3BD619410D28DE1B1ED96',X'A58DD4D80A6E687181F06EB80ED0F3FAD097BB2CC4DA6AEB5A38D2917C548778');
INSERT INTO "journal" VALUES(724,'K-0000042-3',4,'2026-11-23T15:13:27.535524Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','fa84ea9156764ae3851eb81debbbaa07','{"batch":"W-0000010-I","services":"1"}',NULL,X'E75C2009094B2DBC4817693534E5E54D1A0B29BE6BE9DF8F22D125DE912747B6',X'8E18DA2F9720E27F3A4CBEDB24E73CF58F27E9A3D503C93DD8A0FC7019DEF06B');
INSERT INTO "journal" VALUES(725,'W-0000010-I',2,'2026-11-23T15:13:27.535524Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','fa84ea9156764ae3851eb81debbbaa07','{"parcels":2}',NULL,X'207C1A6F67AE32025799A2BF5A4538BCF6BF659275E69517135CDC875B8A338B',X'FE752B6DC86E6B0505D10164C4C57E3D06DA0DF90920C5F8EE51A397A65013C2');
INSERT INTO "journal" VALUES(726,'K-0000040-7',5,'2026-11-23T15:13:27.575324Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','76d43f9b9d7c4620b8d1711f76b4ccff','{"batch":"W-0000010-I"}',NULL,X'A58DD4D80A6E687181F06EB80ED0F3FAD097BB2CC4DA6AEB5A38D2917C548778',X'7B8F8E6358D2877EC487D39687C194E070CFA228142A6F3E474A39837DDA59BE');
INSERT INTO "journal" VALUES(727,'B-0000012-P',1,'2026-11-23T15:13:27.617216Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','9203c182a7984270b60d7c4dc79c9a04','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'3E30F72887584AC772B265D5412DEE543225F47C5D9165C26351A78D45C7BC08');
INSERT INTO "journal" VALUES(728,'A-0000031-G',1,'2026-11-23T15:13:27.617216Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','9203c182a7984270b60d7c4dc79c9a04','{"batch":12,"programme":1,"row":2}',NULL,X'',X'1E088610C7CCAA97DE576CB493109EFEB5DE090782B741EF081732072099182C');
INSERT INTO "journal" VALUES(729,'A-0000032-E',1,'2026-11-23T15:13:27.617216Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','9203c182a7984270b60d7c4dc79c9a04','{"batch":12,"programme":1,"row":3}',NULL,X'',X'C00CF72FC258E220538647966C934D259F2DD5816525302B09AAE37AC6682931');
INSERT INTO "journal" VALUES(730,'A-0000033-C',1,'2026-11-23T15:13:27.617216Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','9203c182a7984270b60d7c4dc79c9a04','{"batch":12,"programme":1,"row":4}',NULL,X'',X'CDBE270E6A13D4AD4FED9FDF841F178CDE083D8387B11007BDC172C7FADE4452');
INSERT INTO "journal" VALUES(731,'A-0000034-A',1,'2026-11-23T15:13:27.617216Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','9203c182a7984270b60d7c4dc79c9a04','{"batch":12,"programme":1,"row":5}',NULL,X'',X'49790469E2DAE457B5041B043DACA3BAFE21157BAE50B6F5F567238E98631486');
INSERT INTO "journal" VALUES(732,'cutoff:2020-02-11',1,'2026-11-23T15:13:27.710542Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'BF19BBBF9A3CB1C5C5EF4C63D8B29E4211BDDF14A9F16F7D0080388775F94FB4');
INSERT INTO "journal" VALUES(733,'A-0000025-C',3,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','7b3f9eaefa8d431d8de011743380add7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'51B5578E519BD839111187138CFE7046053E7DBB54C37715FF5A9A053769FD21',X'A3DE2FFD3FFC2D3741F2297CE28928D019365C2DF383DDAD37B4A7D4E6271E17');
INSERT INTO "journal" VALUES(734,'A-0000026-A',3,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','7b3f9eaefa8d431d8de011743380add7','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'D7AAC40FCABD480AD61845A5A61A961B21F21D056315687B4B8DF384EE04D0CC',X'23A167C33A2A959F5647BA2818E697E769FA7F37E3391D9A5F82E541CFA276D1');
INSERT INTO "journal" VALUES(735,'K-0000043-1',1,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','7b3f9eaefa8d431d8de011743380add7','{"kit":"A"}',NULL,X'',X'37917BB9C3E9530E4D41F3DC0AA7DB0DBCC41430A95D916EACCE74A9EB7C4D8E');
INSERT INTO "journal" VALUES(736,'K-0000044-0',1,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','7b3f9eaefa8d431d8de011743380add7','{"kit":"B"}',NULL,X'',X'72A4FBDD24BFC673C61123B9B652CF957E454A20A3233FA08B6A175CEB73BED2');
INSERT INTO "journal" VALUES(737,'K-0000045-Y',1,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','7b3f9eaefa8d431d8de011743380add7','{"kit":"A"}',NULL,X'',X'E760B4701AB5E79AB635C79583CCEDBE2A734CFEEBBC96C88E1CD1E4BC3DFF59');
INSERT INTO "journal" VALUES(738,'K-0000046-W',1,'2026-11-23T15:13:27.722554Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','7b3f9eaefa8d431d8de011743380add7','{"kit":"B"}',NULL,X'',X'CA27240EF2D85291D2D7CC9A34747058E6A1103BE347E90A57019A9787F7B945');
INSERT INTO "journal" VALUES(739,'cutoff:2020-02-11',2,'2026-11-23T15:13:27.779189Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','97743e04e108408ebc89d1cfd341bb70','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'BF19BBBF9A3CB1C5C5EF4C63D8B29E4211BDDF14A9F16F7D0080388775F94FB4',X'1BDBB28A0E10BA2522CE1F1C04DC1DDE6AA085B553D0124814F8C87DB8BF1D88');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',1,'2026-11-23T15:13:27.802676Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','2bf512ddb0e74469b424c7018d2c6c48','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'B76C5EEC6B40CFA5F00484F5B0F7CD84F7DD0FEF7CE2F0968A14E890533EA9C0',X'',X'7885B8798C3B251776EC3EFB6949454D377015D4D9EED9B78ED9D4531E8D4455');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',2,'2026-11-23T15:13:27.811829Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','69f1759f2f6344758b57c90f7c9b694a','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'EBEBDEFA685F7EA779F3B2B42131C0FEA89D807F590CEB334E89900569B71308',X'7885B8798C3B251776EC3EFB6949454D377015D4D9EED9B78ED9D4531E8D4455',X'F7C8A511A7AA540CAD0FE642001ADFA958D9C376D46D2CC61862A55E536E23C2');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',3,'2026-11-23T15:13:27.849761Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','86d13f126ac94389be20f18790a02c21','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'F7C8A511A7AA540CAD0FE642001ADFA958D9C376D46D2CC61862A55E536E23C2',X'DC2F6CF48ECC974C6903C5775BDB0226DC156748ECC8126431EDFBA00214CAF5');
INSERT INTO "journal" VALUES(743,'Q-0000011-V',4,'2026-11-23T15:13:27.879950Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','7b0fb60874dd46b69e3c032ed94dcae0','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'361BDEB58CC0DEE6A35905942EC6BE9979AEB9CA46AD6E29AC6BDED1D6CD03F8',X'DC2F6CF48ECC974C6903C5775BDB0226DC156748ECC8126431EDFBA00214CAF5',X'F42DC8D568418BE503FC19F95067B2B8CF4DF57B1F1AEA8AB14815838E296F28');
INSERT INTO "journal" VALUES(744,'Q-0000011-V',5,'2026-11-23T15:13:27.908906Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','dc3e04e2abe6412a8c3266e7a14c2948','{"owner":"mio"}',NULL,X'F42DC8D568418BE503FC19F95067B2B8CF4DF57B1F1AEA8AB14815838E296F28',X'8EB04D222AAD4CCD44D833D01F69D57505ECB25B321F2A33B9A1812F9F30B5D4');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',1,'2026-11-23T15:13:27.976212Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','62db98eeb1d14e1aab02965b25911542','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'8EDF9572252BBCC47782DE6794E36DF9226BD257566D4B761BB9291D664E6A8B',X'',X'E7D11CA0E22FB48583A33466F7E790B8FF6BB18E845CC323AEC2216603EB7A04');
INSERT INTO "journal" VALUES(746,'Q-0000012-T',2,'2026-11-23T15:13:27.991440Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','7aeacddb06e3467eb5e6282ae40e0604','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'7B2A54DDD81D85133AAABD13DABF7E0DA3B6BFEEE7155FC54807EEC46B828579',X'E7D11CA0E22FB48583A33466F7E790B8FF6BB18E845CC323AEC2216603EB7A04',X'854D886F1505C12506E9285F06A96ED74D112763D2063030F4E13E301B4BFA76');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',3,'2026-11-23T15:13:28.022719Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','0743f5ee96094415bdb619c800fafb21','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'854D886F1505C12506E9285F06A96ED74D112763D2063030F4E13E301B4BFA76',X'9A36CF5FADB42039E82B6B4A7954620626D6D3D78D9DEC7C5146C6A92C3CD3C7');
INSERT INTO "journal" VALUES(748,'T-0000002-9',1,'2026-11-23T15:13:28.054409Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','41b8b498d7504057ba6570ff9a44c546','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'3F2B657CA1DF091102BD8F9BA65B2986FF34279A679867C6A231642093F692CB');
INSERT INTO "journal" VALUES(749,'Q-0000012-T',4,'2026-11-23T15:13:28.054409Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','41b8b498d7504057ba6570ff9a44c546','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'CE1231A892482C3F0C6C84ED7D737CF3A34A0A8027A13B06082672D35780025D',X'9A36CF5FADB42039E82B6B4A7954620626D6D3D78D9DEC7C5146C6A92C3CD3C7',X'3BD5C9DE4639408FA8667A27EE2236B482C9CAEB7286D4B5C1172FF9CF36DF90');
INSERT INTO "journal" VALUES(750,'Q-0000012-T',5,'2026-11-23T15:13:28.127437Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','cb53d0b53b89455686c6d09ddce25413','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'87E37206F17AACCA92E9EFAF46DCF9BE672C999BF3C1DD90EA24FF2DF1006B4E',X'3BD5C9DE4639408FA8667A27EE2236B482C9CAEB7286D4B5C1172FF9CF36DF90',X'1B1A0FCBC5E314C6EED4AE3AF9F85FB299B5FE6101C41FB44F741227D5F52242');
INSERT INTO "journal" VALUES(751,'Q-0000010-X',5,'2026-11-23T15:13:28.151617Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','a4d0a2ba061c43d9963ca3373de05929','{"owner":"sho"}',NULL,X'24DE2E794FFFC07BF16C7CD4C648EC90F0AC8AE641A0402084B405444CF0D06C',X'63F032895AE5710F63681F7686315228DB6EB04A74B8E63103C41A1D4C2FE0AD');
INSERT INTO "journal" VALUES(752,'Q-0000010-X',6,'2026-11-23T15:13:28.166365Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','b78b1d1644ea44988b3bf3692d25931c','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'4C6FFCC39BF41921510613860890656E1D205750325A404332463191B76A3429',X'63F032895AE5710F63681F7686315228DB6EB04A74B8E63103C41A1D4C2FE0AD',X'E4C51F08A9E0162832A91DE5F076858CDD5E9847CC407C94BFF02464CBA6B37F');
INSERT INTO "journal" VALUES(753,'K-0000039-U',8,'2026-11-23T15:13:28.208812Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','a8ac1a83b0224c67876910c2ebd88f6b','{"on":"2020-01-26"}',NULL,X'0017085B10C299299D826C32895F0FC3494AE1F64CDAD96263D496ACCD410C72',X'9CCC5A873761DA230C9AF8D47505AE6D6FA8FE34C7CDB976979153D6646EEEAA');
INSERT INTO "journal" VALUES(754,'K-0000041-5',8,'2026-11-23T15:13:28.208812Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','a8ac1a83b0224c67876910c2ebd88f6b','{"on":"2020-01-26"}',NULL,X'132359B067BEFC9259D341F4E32F7DEB80595FC9B0D4CD13FA7BC3B6E6B4B461',X'C7377569D1397E79280D8AA5669278FF35EB136C734EA2B2FC333848B69E1458');
INSERT INTO "journal" VALUES(755,'Q-0000013-R',1,'2026-11-23T15:13:28.217978Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','f0e6135ae7ab4fcbae76706bc599c851','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'8589EC1D9A4BA1F1A87AC37D52E809BBB9B849C3DFBBA53CD40E4F58FAA97FEE',X'',X'96F4A35FD27CBD112548E0FA1DD18D0BEA71E4D7FF3AB6F4C8440A9997D10D72');
INSERT INTO "journal" VALUES(756,'Q-0000013-R',2,'2026-11-23T15:13:28.237606Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','80aef0f925d64d038ca65ddf41e0a296','{}',NULL,X'96F4A35FD27CBD112548E0FA1DD18D0BEA71E4D7FF3AB6F4C8440A9997D10D72',X'5649B408C4EBD3868D2D93B107373F1085136A6BFDD141B30E05B33BF6F73B04');
INSERT INTO "journal" VALUES(757,'A-0000031-G',2,'2026-11-23T15:13:28.256908Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','8c7ea048c69b4d4b9921ebdd5e8c3e07','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'1E088610C7CCAA97DE576CB493109EFEB5DE090782B741EF081732072099182C',X'07787FD4D1B621BA0C801C1DA019EB8DD41F076A1FE9753DC91984589D1D68E8');
INSERT INTO "journal" VALUES(758,'B-0000013-N',1,'2026-11-23T15:13:28.295925Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','d285ee0340aa4a9b9d71d819e2617b2a','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'E07CAD1188A71027E2E8EA5842658FEC9945B0EDE428859FF9BAEFFC8B85B77D');
INSERT INTO "journal" VALUES(759,'A-0000035-8',1,'2026-11-23T15:13:28.295925Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','d285ee0340aa4a9b9d71d819e2617b2a','{"batch":13,"programme":1,"row":3}',NULL,X'',X'4172B0335369BDD86DBDAADD0BF94A250AA45B9E195EB343DF23CA80A839E103');
INSERT INTO "journal" VALUES(760,'B-0000014-L',1,'2026-11-23T15:13:28.392856Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','9c881f11c4164a788ffb8aca42825ce9','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'992416C0C1D6682BD36322791F8467B8813A21A1F68B2E5061DEB83B805D1519');
INSERT INTO "journal" VALUES(761,'A-0000036-6',1,'2026-11-23T15:13:28.392856Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','9c881f11c4164a788ffb8aca42825ce9','{"batch":14,"programme":1,"row":2}',NULL,X'',X'A318EE1780C5F413CDC1653589E5F06441FC16799FC0E48F2701B37B92F07A1A');
INSERT INTO "journal" VALUES(762,'A-0000037-4',1,'2026-11-23T15:13:28.392856Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','9c881f11c4164a788ffb8aca42825ce9','{"batch":14,"programme":1,"row":3}',NULL,X'',X'42ACE10419932F87F17A6D2FCCF90583D02F9E4E7B7F8F5186BFDD870CC9231D');
INSERT INTO "journal" VALUES(763,'A-0000038-2',1,'2026-11-23T15:13:28.392856Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','9c881f11c4164a788ffb8aca42825ce9','{"batch":14,"programme":1,"row":4}',NULL,X'',X'7B8BEEA585FEB4DE772A066DF9BCC29DCEAA8A41EC703550A84F2E344439FA50');
INSERT INTO "journal" VALUES(764,'A-0000039-Z',1,'2026-11-23T15:13:28.392856Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','9c881f11c4164a788ffb8aca42825ce9','{"batch":14,"programme":1,"row":5}',NULL,X'',X'60B98A302403D3C80D50A1A2F89313CC76C2B44101ABE7973FFC7ECFDB85BE29');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',1,'2026-11-23T15:13:28.499088Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','c179aecf0fab4fefa5dee7c4baeebdad','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'8177C4B4D40BEF4051ED666BF319E30B9336E19F6DD6ACC1406547BD25877662',X'',X'1934506E71D3C2D063B62AD23C797F66726E32D4E2FD34CDD456F6324323FB85');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',2,'2026-11-23T15:13:28.526249Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','f5d748faa6a34974a49fca490536d09a','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'8AC2B208F864AFD1ABFBBB7EEB5F98F61121BCA894CFB4EA07838534B880E3A0',X'1934506E71D3C2D063B62AD23C797F66726E32D4E2FD34CDD456F6324323FB85',X'2A8565648DDC52E69B7B10BFCBAD11460CFE0057D5EA79E834C98371236FB422');
INSERT INTO "journal" VALUES(767,'Q-0000014-P',3,'2026-11-23T15:13:28.546823Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','f04d9d78f05d43a3a7676392dcce67e2','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'2A8565648DDC52E69B7B10BFCBAD11460CFE0057D5EA79E834C98371236FB422',X'F8179BAAB61A5CCD94C2B8D01B63A227E81AE2CDFF53B4EB1C4DF4F2E38D1A11');
INSERT INTO "journal" VALUES(768,'Q-0000014-P',4,'2026-11-23T15:13:28.577877Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','19aaeda936154a4fbefa7c08e03751cb','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'131E95D289D79F1020CE46C96BAED3E95A4BA6E7AF8581F3AD26A71CA22C4245',X'F8179BAAB61A5CCD94C2B8D01B63A227E81AE2CDFF53B4EB1C4DF4F2E38D1A11',X'2C4968453AEFDBB7527625B1C0073064235A65158E393EBA308599759762BAB7');
INSERT INTO "journal" VALUES(769,'K-0000047-U',1,'2026-11-23T15:13:28.616884Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','c2648224596b452f83b3974bf6cd44b4','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'726C669318A84F1218CC8B37B69C2F68D396A859CFC90F306A42E457C866117D',X'',X'33C71545814F4CDAC7E0B8C68DCC9D5C146311C06FDCC1E272C0713A3E18A27F');
INSERT INTO "journal" VALUES(770,'K-0000047-U',2,'2026-11-23T15:13:28.652114Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','b9bbbe4be846443697a28aae117bf431','{"item":"のぼり"}',NULL,X'33C71545814F4CDAC7E0B8C68DCC9D5C146311C06FDCC1E272C0713A3E18A27F',X'7A18FDB1634461B2D34B7213658160BE28EE0685DE83C6BB56FFFEBABFA8C81A');
INSERT INTO "journal" VALUES(771,'K-0000048-S',1,'2026-11-23T15:13:28.696031Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','72941867d329497e9ce30abcdbcd5e29','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'539FBBB645A44307E927A1236500B48BE0BE0A78BE010FF67A868EAF0DBAFD36',X'',X'2CA118FC13C9666E42C24D8348B1B160CED5EC7D437E768EB99D9D1CA34EF3C6');
INSERT INTO "journal" VALUES(772,'Z-0000009-D',14,'2026-11-23T15:13:28.725724Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'5b47f163833249a19fc4a9aacb86ac26','{"on_hand":20618,"quantity":-12}',X'84BB50402720A3073853ADDC934FFFBFF1CB6339672966B4D90F3AB879AA9A93',X'5C2441338D25853BEC604A06C50A1821EF49C18E5719955C33C214625364CA3E',X'5A659E4E666F6315FCBE3F080A785755430DB8BCAB44319A836A51D0AB73605E');
INSERT INTO "journal" VALUES(773,'A-0000001-S',5,'2026-11-23T15:13:28.749090Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','ef8e2c1e8564436d838a6407342cc736','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'6DF7640A3A32A59BD00D329BDCCF7D582AC3E620B03AD6203E6B32216312C3B6',X'575791AA1C8E4EBF61DF76394BD45FD4E494753D11E59B526C18BE79CD45E68A');
INSERT INTO "journal" VALUES(774,'A-0000024-E',2,'2026-11-23T15:13:28.799873Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','a7d42d04a50f4677a31ead6db7a18706','{"reasons":["documents-missing"]}',NULL,X'5E3DEEAA3FC506B7996B8E8A3EE879190479992EC31EAF305EDFB523A9638E4F',X'0D1EE875A32122B4D8F1DFF0F2CFE01BCD1B2AC486AE2B340AF7595878891E1D');
INSERT INTO "journal" VALUES(775,'A-0000027-8',2,'2026-11-23T15:13:28.823968Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','a1fd48dcf2af45f49c2145c61ee3adbd','{}',X'C24E48F4D323A60238760BDA837DC51C11F75556275F2FD702AADFFCD6E492D8',X'FF560ED85C19AE6455224935FA7CA766E729D7243A795571FAEB7C7008922FC8',X'41BDEFD6E2D5B8DEA81E30A8DBE6EBD7314EE989668EA2F419BE5546BC45B951');
INSERT INTO "journal" VALUES(776,'A-0000028-6',2,'2026-11-23T15:13:28.837067Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','bb8cff534b7140d5ab075f42784b9cfe','{"awaits":"reject","reasons":["discretion"]}',X'C7C55B097F691D6F863C8CCC1843BD2712464C38E98D2586EF89DA0DFF742514',X'0A6D809DCC5BCA21CF8EC0A6CE65F45577FC0040D734DB2DCEF216DE3D027661',X'A8A59FEAF474D2D26D214C6FBC52DF460A46E2BB06C89AD98E479F9D65B11913');
INSERT INTO "journal" VALUES(777,'A-0000035-8',2,'2026-11-23T15:13:28.852807Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','0e26b74bf75c4f7297fe7ade75761e8b','{"assignee":"rin"}',NULL,X'4172B0335369BDD86DBDAADD0BF94A250AA45B9E195EB343DF23CA80A839E103',X'E8756A7257D31089008857103BF3104E4CF0E3043F16D1E74544BFA2761BB095');
INSERT INTO "journal" VALUES(778,'A-0000032-E',2,'2026-11-23T15:13:28.876116Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','b9676e0949f94db4b0b5c06b8edb8be6','{"assignee":"ren"}',NULL,X'C00CF72FC258E220538647966C934D259F2DD5816525302B09AAE37AC6682931',X'9D3350AEF884066602BA27DD03E0B85CE5F74C298B6FFA7DD3064DFF5FA30521');
INSERT INTO "journal" VALUES(779,'F-0000001-6',1,'2026-11-23T15:13:28.893292Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','e159d5ef7d854bc5b118aed83c2dc196','{"from":"2020-01-28","rate":5}',X'CE635ED2CFDB07602AC2D5BEED29F720BFD59091EED53B660722ADCD4D90C433',X'',X'CAA8254EBFD674F20ED389B0BE7AAC40864CB837D2C7522F0205F6BF7FF23DBA');
INSERT INTO "journal" VALUES(780,'F-0000002-4',1,'2026-11-23T15:13:28.927328Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','4003982a1cd04d86938814a7ac94b069','{"from":"2020-01-28","rate":2}',X'2B9BBF321337D6983E4F501A6DE012CE8E74A88250A27B3A1FD08FAC1FD2F36E',X'',X'185A1E99145D042F52895F6BA3F5DD1E6C965665660AAF65680FF77C77301692');
INSERT INTO "journal" VALUES(781,'B-0000015-J',1,'2026-11-23T15:13:28.973124Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','0cb6502440604f74acca0191f29e980b','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'67C096A8E8D941E46FCF8A79961F89C24CE6A78750502A335C738B69C3BEE280');
INSERT INTO "journal" VALUES(782,'A-0000040-E',1,'2026-11-23T15:13:28.973124Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','0cb6502440604f74acca0191f29e980b','{"batch":15,"programme":1,"row":2}',NULL,X'',X'F08E4A587ACEC1BB8940CD86258606C46797D753AF0034C18780DA6C6A977F6F');
INSERT INTO "journal" VALUES(783,'A-0000041-C',1,'2026-11-23T15:13:28.973124Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','0cb6502440604f74acca0191f29e980b','{"batch":15,"programme":1,"row":3}',NULL,X'',X'46407065216BD69D01C9B9115D828C9E412F1C041B5960BCA3B232D9BC9D3476');
INSERT INTO "journal" VALUES(784,'A-0000041-C',2,'2026-11-23T15:13:29.019128Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','a12e4216f98e4ac0a02b3243ecbb2d87','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'D108F7E6D5E4F2F1119F1CD116F0C51E163EE53C27FE4A852356C790B1697676',X'46407065216BD69D01C9B9115D828C9E412F1C041B5960BCA3B232D9BC9D3476',X'EB7DDD231E34756E40361F86F14F44BDCECF3B8421BF205D3D3BE588CB4A92D2');
INSERT INTO "journal" VALUES(785,'A-0000002-Q',4,'2026-11-23T15:13:29.019128Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','a12e4216f98e4ac0a02b3243ecbb2d87','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'284352D37A8636D770E7EFE29904EC8FF2F5A45BDBACB3CF0D48AED9500E8CBB',X'A22E4B72F8222159521A26EA54E5A9C9190A5647450377B4D0DA146223CB4E99',X'FEDAE051294BE22D52E56C4B9AA387A3A41AB96A97F3F031BCF24E422A390E74');
INSERT INTO "journal" VALUES(786,'T-0000003-7',1,'2026-11-23T15:13:29.179569Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','87b285603cea49059f00e500cd6d4a9b','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'234C10C52A9F3196F12520A7B7F7D0AC4DF252EB898CD0104BFDEB0923D59565');
INSERT INTO "journal" VALUES(787,'A-0000003-O',4,'2026-11-23T15:13:29.283166Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','2164dd7eb0e540abb0b4be22c64265f6','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'CA94D79E6A98F9135C1A091D3DD746D16601FB3C9588FB6F196792B822A2CD06',X'648A88AF8C6A4924A8B93EE846D7C5AC65AA11B95935999A44011405C33D6913',X'E450C0ADDA540EB31436CBEC172ACDC157CAA321B3CE3E842131A89FC0F350C9');
INSERT INTO "journal" VALUES(788,'T-0000003-7',2,'2026-11-23T15:13:29.283166Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','2164dd7eb0e540abb0b4be22c64265f6','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'234C10C52A9F3196F12520A7B7F7D0AC4DF252EB898CD0104BFDEB0923D59565',X'AD46E356E90894C9A1ED9762233F8C8D90F6960D94C70CB7BC9ABBA13F31E3ED');
INSERT INTO "journal" VALUES(789,'T-0000004-5',1,'2026-11-23T15:13:29.441234Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','50964ae43bb64a2e9e7d6bb2ef1ef51e','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'E2852C0A6325DC6B3056DE8A7430B4A4139C5687DCDC590F69ED116ADA2FE17C');
INSERT INTO "journal" VALUES(790,'A-0000040-E',2,'2026-11-23T15:13:29.564709Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','fe4318550e9b4146b6c12268595bb21a','{"code":null,"declared":"retail","industry":"services"}',X'37CEEAA892AEE6DD551D227A065025210658E597E6C25410D840DB0065868DD7',X'F08E4A587ACEC1BB8940CD86258606C46797D753AF0034C18780DA6C6A977F6F',X'69BA861A3C8248A993314E27D204077242FF46186A22E40403C1933D32866CDA');
INSERT INTO "journal" VALUES(791,'standing-order:毎朝の審査状況',1,'2026-11-23T15:13:29.823214Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'0eb46b69fcdc434f8f14f486688bbd19','{"arguments":["status"],"out":"/srv/secretariat/exports-{month}/status-{date}.xlsx"}',NULL,X'',X'F5088548BBC2D2D4751AA9DCBAA4B3FBF68E3202E31825065A33D7266D2BD107');
INSERT INTO "journal" VALUES(792,'standing-order:月次報告',1,'2026-11-23T15:13:29.846009Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'6d99c77563b242ec85f891a8616c5b4c','{"arguments":["report","--month","last"],"out":"/srv/secretariat/exports-{month}/report-{month}.pdf"}',NULL,X'',X'B25A46E79C3965C1B2055DC883EA12B3EAD2DCA53FFE6D070ECC7FC2DA35568D');
INSERT INTO "journal" VALUES(793,'standing-order:週次の問合せ',1,'2026-11-23T15:13:29.847257Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'3e42e2e1b66b4ba194b836518eb3b52f','{"arguments":["inquiries"],"out":"/srv/secretariat/exports-{month}/inquiries-{date}.xlsx"}',NULL,X'',X'CC433D385CEFFE7E1DDDB323B01FAD9F5A8803ADE291CA0A1C97E54203478711');
INSERT INTO "journal" VALUES(794,'A-0000033-C',2,'2026-11-23T15:13:30.137462Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','6acacdad1c734fb9aea3bc4d9610b924','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'CDBE270E6A13D4AD4FED9FDF841F178CDE083D8387B11007BDC172C7FADE4452',X'1F0D2882F0E95272BE1F1238BA0F6553F162966FA9EC383332ED6550C9BF6B99');
INSERT INTO "journal" VALUES(795,'export-mai-2020-01-28',1,'2026-11-23T15:13:30.991696Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'f81d8967f15a48d685ecf7095c6c6397','{"files":["letters.pdf"],"filters":{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"},"kind":"letters","rows":4}',NULL,X'',X'4C3F5D69C4950BE1F1EFC3C5B437790972CA15D4AA942538EFE64B9C8B09853A');
INSERT INTO "journal" VALUES(796,'export-mai-2020-01-28',2,'2026-11-23T15:13:31.108804Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'c13029cba2574ce4ba8739e3f34fb826','{"files":["00_一覧.xlsx","P-0000001-0_株式会社いわひばクレジット.xlsx","P-0000004-U_株式会社かわせみクレジット.xlsx"],"filters":{"start":"2020-02-11"},"kind":"results","rows":5}',NULL,X'4C3F5D69C4950BE1F1EFC3C5B437790972CA15D4AA942538EFE64B9C8B09853A',X'B8EF123F677A08DC6D77D233293681DE670C38E481D05109889DFDD1FA478E01');
INSERT INTO "journal" VALUES(797,'export-mai-2020-01-28',3,'2026-11-23T15:13:37.372720Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'280c747a0e3c4af8a150acf1c8b60444','{"files":["s.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'B8EF123F677A08DC6D77D233293681DE670C38E481D05109889DFDD1FA478E01',X'6E5CD742438E23EB2C988ED010DA64C59D3DE3C803DDA361D9C43F46AAB4D895');
INSERT INTO "journal" VALUES(798,'export-mai-2020-01-28',4,'2026-11-23T15:13:40.505372Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'4a4474e8fdf6439ea7bea9296af2811b','{"files":["l.pdf"],"filters":{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null},"kind":"letters","rows":1}',NULL,X'6E5CD742438E23EB2C988ED010DA64C59D3DE3C803DDA361D9C43F46AAB4D895',X'8DDDB751901B467C40A9B409973FA7B0DE288A2833892B78952E3171FAB30A30');
INSERT INTO "journal" VALUES(799,'standing-order:daily',1,'2026-11-23T15:13:44.065009Z','2020-01-28T01:00:00.000000Z','mai','save-order',NULL,NULL,'ce28a97daf0a462ba328e3c101e8d28c','{"arguments":["status"],"out":"/srv/reports/d-{date}.xlsx"}',NULL,X'',X'B655AF18427D062056E774EBFF39FC8C622DA040811B3029C3779B2D4D04A56A');
INSERT INTO "journal" VALUES(800,'export-mai-2020-01-28',5,'2026-11-23T15:13:49.046678Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'aebb9152da5b4838bb68cd7bf16faa21','{"files":["d-2020-01-28.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'8DDDB751901B467C40A9B409973FA7B0DE288A2833892B78952E3171FAB30A30',X'DD8AE992F6E85EFD14E4816251FBC84D4D8FF3B039EA14FF382114401EA13AB5');
INSERT INTO "journal" VALUES(801,'standing-order:daily',2,'2026-11-23T15:13:49.063872Z','2020-01-28T01:00:00.000000Z','mai','run-order',NULL,NULL,'d020d5c6a39742eba5ba00d4b9f85420','{"code":null,"done":true,"files":["d-2020-01-28.xlsx"],"message":null,"rows":41}',NULL,X'B655AF18427D062056E774EBFF39FC8C622DA040811B3029C3779B2D4D04A56A',X'A87C9AD0F1184AAF8B86E0314C7FD458DD5456F0C99E41EF08B0BC9E90A48E36');
INSERT INTO "journal" VALUES(802,'standing-order:daily',3,'2026-11-23T15:13:52.771350Z','2020-01-28T01:00:00.000000Z','mai','stop-order',NULL,NULL,'8a7ccb4c0de9443799559a335c0807fc','{}',NULL,X'A87C9AD0F1184AAF8B86E0314C7FD458DD5456F0C99E41EF08B0BC9E90A48E36',X'353198890E0433F7EB9AE260023D985D4CF0ECC4F61F5F0407621C05A25A1923');
INSERT INTO "journal" VALUES(803,'look-cal-2020-01-28',1,'2026-11-23T15:13:56.712826Z','2020-01-28T01:00:00.000000Z','cal','look-at-card',NULL,NULL,'7d6ac623540841458de49fb0a81f6954','{"store":"S-0000002-6"}',NULL,X'',X'1F17243C6EAB1BAA2859983FE609E65D538F49AEB8AB13A94E39D7DD43F56F3F');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'CCB7593ABE76155CCCC7E94326CB88FF','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'D2641AAB7C420856FF9364EFDADF05C5','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'2C535E66A6FCE6A51AE3DC0458088B53','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'4D9BFB40EB1CB158C935C00A469A61CB','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'FE3B426F1649ED8803CBDCEE9B7F6A1B','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'B9512ACF2AE2D7E5598EB47D7F8EA224','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'00CFEEC233BE2CE4D2ACCD8852262DFA','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'7411285AB6AC53373D2F99B9AC1F5118','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'F57EFA29BCED4B8173AF39CFAE077601','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'D045111A9422116DF86146FBDA3A1389','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'9CADE09F10880F8E6D61A430E28F1F6C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'77D90387504AED5BD1A4C9E071A9C8A5','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'0F05403425BB5E8AFB31387D1F0931BC','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'8CCFE5CDBA39F27D13D694F5F921936E','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'1295B061E53E3A632DF3788922EBD032','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'FC2C96E3CB8C87A5E0583E962B6FD19D','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'E08F804615E453B9B8CA2D6FFC4D6E75','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'C11456556080F5E1032D58BCB1247D7F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'4240B884A13C11A7156E87EEFED10137','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'E1B1FA1430B1DBC615970908D18DE412','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'E5DFA922D1288B18057CB0ADB2C3F196','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'5C4FC522E99BC7463A5AEF2BDF26A6C8','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'1CD9872C30D2A9AC2FA715F8F4538603','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'72228365A34B86E3855117CF68DE90BD','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'4D3F9B8AFF9CB38C2DCE4896CCB9C601','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'A363992A3102E0E09277A7B0F795B0BA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'06DCABBF9CAC82EE32B08B5645DDCB58','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'85FF824A1F26199B8CEC38A31C0DBCF3','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'54751FE6B3974953E47BA232A4438837','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'36E03CF58A63DD2E6F1FA7699183170D','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'0A616D2A4834451078E3AE807F5BF8C1','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'856BDE4AF8317807826C1333CFC41AE0','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'779C4A69A0E60D0A88B938EDC18A48A3','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'34BDA002FE9098243C8E2CD7ADF86401','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'8ED276B4D440BD64F6E28996DA626202','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'2A246916AA579D7131D152151201DBB7','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'94B39BD8953FB8CD7C71CD73B31CFDDE','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'67B059B933786FA3765A2221A4C4B613','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'E9CB9286E9359F3ABCF76DF49C6F2A15','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'8BF887601AE00D353037128AEA5AF83B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'5B77712AF51F729EBAF0129BCBAB2AAA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'4B7283BC9D4E5B4E9F62669A599719FA','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'7A6F6094EFD0477EB23F4FB37022855F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'9983029866A7C57B7DBCD024D6A33DD1','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'ED691DCB2B73C18B9AD4EBABE5CC8022','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'7129932935C61CC495A9D6825862C2E3','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'7B204B057DA88A7D03F16FF5703072DE','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'E50972963FFFE673BE0EB7CFB3B14876','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'442E029B5029D3AFA4B73592B3260209','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'F6865369FAAAD8B323769FF97EA1663E','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'0CF793ABAFF196C99D352DFAC85BF887','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'6C32A69B048FCDDD03872782FD29071A','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'E84D3D71F7A1F0511BED159FAA621E5B','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'D70D33A80EF519F6711BC31E8232C8AF','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'00C766EAB2873789F152087439479A6C','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'F389BE37EDA141B392DBE6D0AE9F27B2','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'4107CEC00AE46B744E6BA3D4B1D997AD','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'38597668C821B7BA44812EE47E05F683','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'624A648FD0558BD1F807A9BF44750ABE','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'7C9811B345CACCAFB5BDA811E574B5BC','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'3AF729F67A9EA33638F1B57EC73C3826','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'62ADEEA0A2FDBDD59314CD1E8B2498F4','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'D7FA9F119B66AF02539161A9401AD4B8','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'4AEA6BD56FEA747DAD09185ADFCCDDB1','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'3A016F567216043EE35327C97585288B','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'51F050843D07130597DF494E0101E990','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'B3D07571D4F62F97C8636F82FF337FF3','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'57C7DF43DD2CF7A9DD7F03C160FFBA52','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'6FC255B30FF69585D84D5C038172B6DB','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'DC90E49756C7DCF85A5E9DB0A1876FF5','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'C43BC55C092347D84970209C4E878AF5','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'A68CCAFF7EE931A29C24B5BB9D4BB0B4','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'B691102DFE0BFB2C4935FED5FAEDBC3D','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'188706F8C6BFB5D936272483F0C60883','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'13740AFF0FD0DB1902668A184DD3C4EC','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'5B2601C272B9C9C2F96E5A927DB970FC','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'38A2E190B857A412693C6A7FBA72449C','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'8EE0C11D885BB9BF37E99802A9D26B1E','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'9304F2C823FA71A97E822609586C59A4','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'EE6E3F9C357E4C042B4A15B0C9365864','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'A85306C4657F3A53D916D0537A854355','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'398B3F31EABFDD39FA4A9B3806270E7D','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'29CF1AD5BC523F8B961442315D81B6BE','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'726231C7A6F85BF93384D1454125C65D','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'37CA2BB15F3B39A59C21AD54B88D5329','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'37074079773B7F13D921799AAE4FBCCF','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'DFD2C85B0F15C2F468D7587611D7E38A','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'B01F716E50805A59B3585953B0C6E889','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'D5A199A14DA2191698D26702BE399E7E','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'DE1874E6600D007578DDB28A6EDD4142','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'E473658428BED7AFB47D6F2B8AEC5521','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'1949D9C3F33EF74BBA67C8836B9A0C80','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'3976B83ABB6757951EB7101DF7BFDD98','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'110336F5E14ECB18820F6B1EAC755074','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'C8D3A003EE4D7CC73319F0C3487E37DE','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'83A7DD6B100E52D4331DA78AA6A4CC78','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'729582B6EE71C391A39FB5B1B4B281A3','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'1FA47DC0AB82CC51BC524A7E1CB67D00','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'86CA0EDA98C1557B64AFAA9F7BFF4230','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'FD15CAABB6C2066354CE2CFCB45F50FC','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'DD4891696DBA66F0648BE1D4171E5352','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'92C0F2E5CB77E9685162737505BB7619','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'D840AFE8DCA81ECDD2CB2D22AEA9BE32','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-23T15:13:19.595784Z');
INSERT INTO "operation" VALUES('d2136fec30fc4d00af89c1bd9281cd86','admin','staff-add','2026-11-23T15:13:20.827264Z');
INSERT INTO "operation" VALUES('3284d44b92cf47de9246230c30e41c0c','admin','intake','2026-11-23T15:13:20.875628Z');
INSERT INTO "operation" VALUES('4fd7a79da4454645bd21ffa90a025b42','rin','intake','2026-11-23T15:13:20.903427Z');
INSERT INTO "operation" VALUES('18439445aa8e4baab4e9198e85ed89a9','rin','add-certificate','2026-11-23T15:13:21.000290Z');
INSERT INTO "operation" VALUES('212281e4800c4054ac6e45105a9af6b7','rin','examine-certificate','2026-11-23T15:13:21.015329Z');
INSERT INTO "operation" VALUES('0b4f73798fe142cdb3e6b1784b2e447e','rin','examine-certificate','2026-11-23T15:13:21.023848Z');
INSERT INTO "operation" VALUES('a7afca84f07e4a659961df342186a64f','rin','open-review','2026-11-23T15:13:21.030121Z');
INSERT INTO "operation" VALUES('1dc391d303ca43ae886468ff1e1b4a0b','rin','pass','2026-11-23T15:13:21.036246Z');
INSERT INTO "operation" VALUES('3cda37d7c96f45aea96ecddb3d2a26ce','rin','run-test','2026-11-23T15:13:21.056153Z');
INSERT INTO "operation" VALUES('dd3522ffad5149df974bc17a4a4b05b0','rin','run-test','2026-11-23T15:13:21.063458Z');
INSERT INTO "operation" VALUES('6f092b683f9a4530962fed66d24c7213','rin','present','2026-11-23T15:13:21.071174Z');
INSERT INTO "operation" VALUES('92e9471986444a0cbc2ea2175585fad3','rin','present','2026-11-23T15:13:21.079707Z');
INSERT INTO "operation" VALUES('d6d0d7feba844af7bea9cd79a356691d','rin','settle','2026-11-23T15:13:21.098029Z');
INSERT INTO "operation" VALUES('a8f61ff4237b4f62a96a33fdd536863d','rin','settle','2026-11-23T15:13:21.105313Z');
INSERT INTO "operation" VALUES('88234cd07194479b8d85b0d0058a3c38','rin','propose','2026-11-23T15:13:21.109608Z');
INSERT INTO "operation" VALUES('202d0ea60453474c813e7314c384b64f','mai','approve','2026-11-23T15:13:21.119053Z');
INSERT INTO "operation" VALUES('b2e7d3837983438cae209d846a12195a','ren','apply','2026-11-23T15:13:21.137936Z');
INSERT INTO "operation" VALUES('a42981f0f34c4a32a2fd53a30d92b676','ren','intake','2026-11-23T15:13:21.151151Z');
INSERT INTO "operation" VALUES('3c255038ac9e43d1a45ab950302894b0','rin','open-review','2026-11-23T15:13:21.155420Z');
INSERT INTO "operation" VALUES('1d14776db2e4455aada7afa07549780b','rin','answer','2026-11-23T15:13:21.179504Z');
INSERT INTO "operation" VALUES('2d06d62e646040799b0691a4600383a1','rin','judge','2026-11-23T15:13:21.193576Z');
INSERT INTO "operation" VALUES('4ab6ffbe396c40ed83e1fc8dd0d2e4c8','rin','answer','2026-11-23T15:13:21.202751Z');
INSERT INTO "operation" VALUES('34f2a682e8594c79bafc67b1a41c50a0','rin','judge','2026-11-23T15:13:21.210129Z');
INSERT INTO "operation" VALUES('42410592c3924ab883c7a954a9369036','rin','find','2026-11-23T15:13:21.217707Z');
INSERT INTO "operation" VALUES('4d9e9c89e4684096a7738b17e0ee6805','rin','answer','2026-11-23T15:13:21.226242Z');
INSERT INTO "operation" VALUES('0c642410799b48a3a5d0642a3f88903e','rin','judge','2026-11-23T15:13:21.233768Z');
INSERT INTO "operation" VALUES('da6ce4616ad44e0a8d782daf43e691a9','rin','answer','2026-11-23T15:13:21.242142Z');
INSERT INTO "operation" VALUES('4069810158dd49bda85091514018703a','rin','judge','2026-11-23T15:13:21.251348Z');
INSERT INTO "operation" VALUES('6ea757d6fb754e56a0a6b2a6270bc6d3','rin','answer','2026-11-23T15:13:21.266857Z');
INSERT INTO "operation" VALUES('d94c58f47ba14e5c9776a6ed6a5c2489','rin','judge','2026-11-23T15:13:21.275087Z');
INSERT INTO "operation" VALUES('44fee576f9df4671a2fac79cdb077465','rin','find','2026-11-23T15:13:21.297698Z');
INSERT INTO "operation" VALUES('8dd65480bf46421a9247dc8ab66e13aa','rin','answer','2026-11-23T15:13:21.311311Z');
INSERT INTO "operation" VALUES('9b694c5a10484ef084c6e65e35b6f2dd','rin','judge','2026-11-23T15:13:21.338059Z');
INSERT INTO "operation" VALUES('5718cf6453a4433bb3e9c0d6ad6ecd85','rin','answer','2026-11-23T15:13:21.354265Z');
INSERT INTO "operation" VALUES('0a599ec4ca40494089a41bcd23b08087','rin','judge','2026-11-23T15:13:21.374238Z');
INSERT INTO "operation" VALUES('a697ca08638d4568a0a0cc08493bf9f4','rin','answer','2026-11-23T15:13:21.382906Z');
INSERT INTO "operation" VALUES('906ec3a320d24aa9891a15b18366e420','rin','judge','2026-11-23T15:13:21.393815Z');
INSERT INTO "operation" VALUES('98e2fc5ee35c4d8cbf09eb79e0aab0c5','rin','answer','2026-11-23T15:13:21.402402Z');
INSERT INTO "operation" VALUES('b1287d1cd7ee40c48fc031a408011d76','rin','judge','2026-11-23T15:13:21.415294Z');
INSERT INTO "operation" VALUES('6c6768110cc3432e83d089e3a7d2f0ba','rin','answer','2026-11-23T15:13:21.421389Z');
INSERT INTO "operation" VALUES('0a1952abd87b45f79668c6664a9a8085','rin','judge','2026-11-23T15:13:21.429365Z');
INSERT INTO "operation" VALUES('9c62a76ccdc2491ab0cdb41a6174d8ef','rin','answer','2026-11-23T15:13:21.437570Z');
INSERT INTO "operation" VALUES('fd4012b5487f4e8f8176bc42ad400f7f','rin','judge','2026-11-23T15:13:21.442419Z');
INSERT INTO "operation" VALUES('49fa55541eda4bcca5b85331826c7e96','rin','answer','2026-11-23T15:13:21.450994Z');
INSERT INTO "operation" VALUES('9b486d3dc5c2460498611f528ead2738','rin','judge','2026-11-23T15:13:21.459448Z');
INSERT INTO "operation" VALUES('662dc0ede9d1458084fd558561288314','rin','answer','2026-11-23T15:13:21.477496Z');
INSERT INTO "operation" VALUES('14765bdd754d4bc99336d41c54483911','rin','judge','2026-11-23T15:13:21.485879Z');
INSERT INTO "operation" VALUES('afd246e880d142e280183fc74b12af5b','rin','answer','2026-11-23T15:13:21.499494Z');
INSERT INTO "operation" VALUES('fe7b33d8ce37476daf6ad929c5bc7882','rin','judge','2026-11-23T15:13:21.512511Z');
INSERT INTO "operation" VALUES('10653de689a14af8af6411e128c76bba','rin','answer','2026-11-23T15:13:21.519321Z');
INSERT INTO "operation" VALUES('e70d83a130da4d5392b14dd96728dc19','rin','judge','2026-11-23T15:13:21.526196Z');
INSERT INTO "operation" VALUES('191c7bfa4f60437ebf4d257663611798','rin','answer','2026-11-23T15:13:21.533285Z');
INSERT INTO "operation" VALUES('d4acc59807fc4afea22b8c1412679f4a','rin','judge','2026-11-23T15:13:21.537979Z');
INSERT INTO "operation" VALUES('53dfecc3b3cd4e0e836ffaf76f4960fb','rin','remedy','2026-11-23T15:13:21.542240Z');
INSERT INTO "operation" VALUES('d8219f4002c5421da656b8363a4a50b4','mai','render-letters','2026-11-23T15:13:21.579447Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-23T15:13:21.602897Z');
INSERT INTO "operation" VALUES('797234c231d44e1c98c8c8d061b42559','mai','closing-chunk','2026-11-23T15:13:21.611872Z');
INSERT INTO "operation" VALUES('8b9184120ae94fc0abba2ab08ca0843e','mai','close','2026-11-23T15:13:21.631361Z');
INSERT INTO "operation" VALUES('eab34c5aa29141bb95ece2bd558df13e','mai','render-letters','2026-11-23T15:13:21.646386Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-23T15:13:21.649909Z');
INSERT INTO "operation" VALUES('2d09e25485944f5a9e4a951f2213aee5','mai','closing-chunk','2026-11-23T15:13:21.651457Z');
INSERT INTO "operation" VALUES('8de546b034e34c8f8e23cffa68f37b4d','mai','close','2026-11-23T15:13:21.659774Z');
INSERT INTO "operation" VALUES('87f89ffa2e85459bbebf7a6c5b5fe06a','mai','render-letters','2026-11-23T15:13:21.668033Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-23T15:13:21.671820Z');
INSERT INTO "operation" VALUES('4af7979ed8394a6d8e37daa707720cb0','mai','closing-chunk','2026-11-23T15:13:21.674887Z');
INSERT INTO "operation" VALUES('a2e2cf5092b64aa2a84e1298d6eb6c16','mai','close','2026-11-23T15:13:21.681642Z');
INSERT INTO "operation" VALUES('280fece0dc0b47cfb8b73b1547e2c947','mai','render-letters','2026-11-23T15:13:21.686981Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-23T15:13:21.691012Z');
INSERT INTO "operation" VALUES('6ad936edcb2945258a7d42050f56047e','mai','closing-chunk','2026-11-23T15:13:21.694715Z');
INSERT INTO "operation" VALUES('a4ef1fa394e64fa88626d05cf846993c','mai','close','2026-11-23T15:13:21.702818Z');
INSERT INTO "operation" VALUES('90c8053d4d894db58722322d25441a9b','mai','render-letters','2026-11-23T15:13:21.712879Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-23T15:13:21.719300Z');
INSERT INTO "operation" VALUES('dfcac184d9794dc591a3615f864a267f','mai','closing-chunk','2026-11-23T15:13:21.723791Z');
INSERT INTO "operation" VALUES('5f4b3c5677f54e1aafd526a437b2eb1a','mai','close','2026-11-23T15:13:21.743688Z');
INSERT INTO "operation" VALUES('b27f0cd687284876bf175ef9382078cc','sho','receive-stock','2026-11-23T15:13:21.753867Z');
INSERT INTO "operation" VALUES('5ec5b69c10124fb6aaf23f533ef55ebc','sho','receive-stock','2026-11-23T15:13:21.765876Z');
INSERT INTO "operation" VALUES('506bc70997ca49d9b982dd231303646f','sho','receive-stock','2026-11-23T15:13:21.774631Z');
INSERT INTO "operation" VALUES('1d446f79b30140c8b95c32828b25ed54','sho','receive-stock','2026-11-23T15:13:21.782487Z');
INSERT INTO "operation" VALUES('f7531768112a4803b0fcdd0aaeb4ce13','sho','receive-stock','2026-11-23T15:13:21.787610Z');
INSERT INTO "operation" VALUES('193bed3713a74947b63e364527c659aa','sho','receive-stock','2026-11-23T15:13:21.795440Z');
INSERT INTO "operation" VALUES('548344f081ae4ee7a1e07dd839aa3552','sho','receive-stock','2026-11-23T15:13:21.797712Z');
INSERT INTO "operation" VALUES('eca377cd82e945ffb6dd2c4813346868','sho','receive-stock','2026-11-23T15:13:21.799264Z');
INSERT INTO "operation" VALUES('aa592e77c01f474c9c17b0abcc30ad83','sho','receive-stock','2026-11-23T15:13:21.813250Z');
INSERT INTO "operation" VALUES('123082dade6f477985965bfee1e9fe14','sho','receive-stock','2026-11-23T15:13:21.818698Z');
INSERT INTO "operation" VALUES('282c63a8ea5a4c2e9e8cbcd155b7b9fd','sho','receive-stock','2026-11-23T15:13:21.831039Z');
INSERT INTO "operation" VALUES('955b2f4c9d1f4929be133f6c0ca1264d','sho','receive-stock','2026-11-23T15:13:21.841716Z');
INSERT INTO "operation" VALUES('9ac113592c554217bb87fc7b73fd34a6','sho','receive-stock','2026-11-23T15:13:21.844023Z');
INSERT INTO "operation" VALUES('c383c98bef9a4d538c23102373f1824b','sho','receive-stock','2026-11-23T15:13:21.847294Z');
INSERT INTO "operation" VALUES('d2e8b075f229462db28a98bc8fd27b98','sho','receive-stock','2026-11-23T15:13:21.850569Z');
INSERT INTO "operation" VALUES('6be9f20fe4f84bbeaf08285010e1c291','sho','receive-stock','2026-11-23T15:13:21.853352Z');
INSERT INTO "operation" VALUES('32f004782801425c9ad5ce74e8ad1946','sho','receive-stock','2026-11-23T15:13:21.858005Z');
INSERT INTO "operation" VALUES('9d2a389f5f2b4773a4a30e912b009e0d','sho','receive-stock','2026-11-23T15:13:21.859732Z');
INSERT INTO "operation" VALUES('86493741d2c34194ae0748fc1b7e1116','sho','receive-stock','2026-11-23T15:13:21.866303Z');
INSERT INTO "operation" VALUES('a2772696ebec4c8888bf86bb74eac4cf','sho','receive-stock','2026-11-23T15:13:21.868123Z');
INSERT INTO "operation" VALUES('e803681d631d40678a018a2f22dff685','sho','receive-stock','2026-11-23T15:13:21.875326Z');
INSERT INTO "operation" VALUES('f9c3c2ef00f54f618a09eadea084172d','mai','render-letters','2026-11-23T15:13:21.877965Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-23T15:13:21.881831Z');
INSERT INTO "operation" VALUES('23e8e410055641069d4ed4414c2d5058','mai','closing-chunk','2026-11-23T15:13:21.883258Z');
INSERT INTO "operation" VALUES('52cac2c2c04e4d0595c8397f4f8af3ea','mai','close','2026-11-23T15:13:21.897592Z');
INSERT INTO "operation" VALUES('4ea4580c3bda4b1094825f1c4e17363f','rin','number','2026-11-23T15:13:21.991699Z');
INSERT INTO "operation" VALUES('7fbcd5ffc8c441098035f32694fa5ff7','rin','stage','2026-11-23T15:13:21.995109Z');
INSERT INTO "operation" VALUES('9e6b2c7d93d140a698fcf639d6812873','rin','intake','2026-11-23T15:13:22.011131Z');
INSERT INTO "operation" VALUES('528eebc59c4c40e58ebeed2e841c2988','rin','clear-staging','2026-11-23T15:13:22.050051Z');
INSERT INTO "operation" VALUES('4fe75efaf9284195b5d4127cc03862bf','rin','index','2026-11-23T15:13:22.060079Z');
INSERT INTO "operation" VALUES('43e6f28e179f4b21957f7db175b55f55','mai','render-letters','2026-11-23T15:13:22.071691Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-23T15:13:22.084130Z');
INSERT INTO "operation" VALUES('4ba9b4c141304ad1ab8fc7957b1576ff','mai','closing-chunk','2026-11-23T15:13:22.090328Z');
INSERT INTO "operation" VALUES('0a825f67fbaa4ab69b5add7d8535f7b2','mai','close','2026-11-23T15:13:22.113698Z');
INSERT INTO "operation" VALUES('4cd85737c629483eb67adfa357cccea4','rin','approve','2026-11-23T15:13:22.133783Z');
INSERT INTO "operation" VALUES('5171d36a092a4fdb8cca127288f8f5bb','ren','approve','2026-11-23T15:13:22.460187Z');
INSERT INTO "operation" VALUES('cc0cd4b02c3d4101852861b539b43126','rin','approve','2026-11-23T15:13:22.605173Z');
INSERT INTO "operation" VALUES('9f2d9e3c50174a318c43b87caab86189','ren','approve','2026-11-23T15:13:22.623914Z');
INSERT INTO "operation" VALUES('e3d074ec8c59451ea8e6e3fa59fe4149','rin','number','2026-11-23T15:13:22.683185Z');
INSERT INTO "operation" VALUES('cdf57e96a22740f98096a3e881bb8903','rin','stage','2026-11-23T15:13:22.690937Z');
INSERT INTO "operation" VALUES('8e88d30957264c2798e1c16b4ae1b94b','rin','intake','2026-11-23T15:13:22.695757Z');
INSERT INTO "operation" VALUES('4ff15faf9bd043558233e9b01fa54ee7','rin','clear-staging','2026-11-23T15:13:22.710761Z');
INSERT INTO "operation" VALUES('ac480554a02a4e0fbcdd075468036359','rin','index','2026-11-23T15:13:22.716698Z');
INSERT INTO "operation" VALUES('8bbaf9818eca44c7873630a5dee8e50c','mai','render-letters','2026-11-23T15:13:22.719514Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-23T15:13:22.750042Z');
INSERT INTO "operation" VALUES('e91d7c6d6749443c84db9957169caedb','mai','closing-chunk','2026-11-23T15:13:22.759460Z');
INSERT INTO "operation" VALUES('64192aee5e274218a41bfcc9be6ad8e8','mai','close','2026-11-23T15:13:22.797865Z');
INSERT INTO "operation" VALUES('4996d8b9e795426599519d0ba7764895','rin','approve','2026-11-23T15:13:22.825260Z');
INSERT INTO "operation" VALUES('53e26e8a7f764ea9802f0918dcc3abcc','ren','approve','2026-11-23T15:13:22.840257Z');
INSERT INTO "operation" VALUES('9ccfaab202cf4b68b2744808586518f4','rin','approve','2026-11-23T15:13:22.869675Z');
INSERT INTO "operation" VALUES('74f28d8a630d4fdfbf685874136f0460','ren','approve','2026-11-23T15:13:22.879554Z');
INSERT INTO "operation" VALUES('b989fb523375456e82713b76fd30dcc8','rin','approve','2026-11-23T15:13:22.895344Z');
INSERT INTO "operation" VALUES('d6b667e520924d84b34ed7111d5a6fef','rin','number','2026-11-23T15:13:22.930703Z');
INSERT INTO "operation" VALUES('ea683c7a1e7c4cc886730c9b375d5bd9','rin','stage','2026-11-23T15:13:22.936784Z');
INSERT INTO "operation" VALUES('aa11086f71c94a47a866809f3ef954af','rin','intake','2026-11-23T15:13:22.941190Z');
INSERT INTO "operation" VALUES('5ebf594068d447f18173c629823ae479','rin','clear-staging','2026-11-23T15:13:22.953238Z');
INSERT INTO "operation" VALUES('5e2fc5e186a14db0bd173ca26ff7c1e6','rin','index','2026-11-23T15:13:22.956920Z');
INSERT INTO "operation" VALUES('bef06c70f7954f11817cd2040a31ede7','rin','approve','2026-11-23T15:13:22.958328Z');
INSERT INTO "operation" VALUES('9ea296ba233a4a02b562fcc750b30766','rin','number','2026-11-23T15:13:23.008068Z');
INSERT INTO "operation" VALUES('6450d8b8b9b64963b23d7e069294495b','rin','stage','2026-11-23T15:13:23.011067Z');
INSERT INTO "operation" VALUES('6f3f35db776b45a18934716d7293f82b','rin','intake','2026-11-23T15:13:23.015525Z');
INSERT INTO "operation" VALUES('3385e980c7174fa18898b703508a08d0','rin','clear-staging','2026-11-23T15:13:23.036870Z');
INSERT INTO "operation" VALUES('7181e11979fe4a858329e62950d91383','rin','index','2026-11-23T15:13:23.038606Z');
INSERT INTO "operation" VALUES('a0d6288dc2434c5a881f7b06ee13d563','cal','wrap-up','2026-11-23T15:13:23.052480Z');
INSERT INTO "operation" VALUES('f05b5cdaf97a49f9a1ec4c9c21c76f1c','mai','render-letters','2026-11-23T15:13:23.068144Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-23T15:13:23.075632Z');
INSERT INTO "operation" VALUES('7b14d2930aa4470c8b58bf4bd4b77249','mai','closing-chunk','2026-11-23T15:13:23.081218Z');
INSERT INTO "operation" VALUES('c0e8638a175e444097ffe87a3627ab78','mai','close','2026-11-23T15:13:23.111137Z');
INSERT INTO "operation" VALUES('3bc573f7865c45f4b3409ab4ae83d56b','mai','render-letters','2026-11-23T15:13:23.122773Z');
INSERT INTO "operation" VALUES('202788c2d2374de7bfc0ca80ae395281','sho','release-kits','2026-11-23T15:13:23.126735Z');
INSERT INTO "operation" VALUES('dfb4735138a5443a87703c6d5dfa26de','sho','make-batch','2026-11-23T15:13:23.155684Z');
INSERT INTO "operation" VALUES('59ebb529836448a7999a7ef92a4abdd3','sho','make-batch','2026-11-23T15:13:23.215840Z');
INSERT INTO "operation" VALUES('681eb53c81a54ecf8e5754b2c9c06620','sho','leave-batch','2026-11-23T15:13:23.227056Z');
INSERT INTO "operation" VALUES('3a61871196f840b9af658b158cbbfaae','sho','print-batch','2026-11-23T15:13:23.240533Z');
INSERT INTO "operation" VALUES('2e68623003a04970b59b3516ba5620c3','sho','pack','2026-11-23T15:13:23.273549Z');
INSERT INTO "operation" VALUES('c3b5b76ed4ae48ad84e388fe4101bc15','sho','leave-batch','2026-11-23T15:13:23.284613Z');
INSERT INTO "operation" VALUES('2b21c24b1c9b4b56bfbb3b78ceb56467','sho','pack','2026-11-23T15:13:23.292445Z');
INSERT INTO "operation" VALUES('16b8d0eff106467eb37bd64d6ae4a23f','sho','hand-over','2026-11-23T15:13:23.322470Z');
INSERT INTO "operation" VALUES('d077c3b6f4a74d358e725dab7cef30fc','sho','hand-over','2026-11-23T15:13:23.334692Z');
INSERT INTO "operation" VALUES('c2be95b40bc548f2a52fdc5b1706bbc1','sho','leave-batch','2026-11-23T15:13:23.341305Z');
INSERT INTO "operation" VALUES('c696adec593b46c8ab4f9ffbb37b60b5','sho','pack','2026-11-23T15:13:23.348132Z');
INSERT INTO "operation" VALUES('a308dc2b3d584bd49ed64a1ba0ed924a','sho','hand-over','2026-11-23T15:13:23.350683Z');
INSERT INTO "operation" VALUES('c326fd4f1bfc4f34b6464912ac969b19','sho','track','2026-11-23T15:13:23.368712Z');
INSERT INTO "operation" VALUES('f59b398a31ee4d398df29f2cae2f93ca','sho','track','2026-11-23T15:13:23.385105Z');
INSERT INTO "operation" VALUES('61fb7afc851b4e7f84affc646ec4850b','sho','make-batch','2026-11-23T15:13:23.387098Z');
INSERT INTO "operation" VALUES('0a2d98d45463407588297d6fa89f2f49','sho','make-batch','2026-11-23T15:13:23.399096Z');
INSERT INTO "operation" VALUES('7979ba21a08c4d6c98ba1fbe434221a7','sho','make-batch','2026-11-23T15:13:23.432349Z');
INSERT INTO "operation" VALUES('0cc99ac49ca946f4975f4ea883de6854','sho','leave-batch','2026-11-23T15:13:23.435000Z');
INSERT INTO "operation" VALUES('3ec700f3a075457a859c8a301e74fa08','sho','print-batch','2026-11-23T15:13:23.450882Z');
INSERT INTO "operation" VALUES('d361e0555dac449f8321d03efd3f7226','sho','pack','2026-11-23T15:13:23.474052Z');
INSERT INTO "operation" VALUES('308184071a7d445ebfe81a3ad51034ec','sho','leave-batch','2026-11-23T15:13:23.476235Z');
INSERT INTO "operation" VALUES('177f3497921149bdabb53213c43f3690','sho','pack','2026-11-23T15:13:23.483645Z');
INSERT INTO "operation" VALUES('4ae4be3bccc248fd8f3288b7d015b4b1','sho','hand-over','2026-11-23T15:13:23.496973Z');
INSERT INTO "operation" VALUES('3509ee909b3244cc93da06e6aff6d023','sho','hand-over','2026-11-23T15:13:23.499894Z');
INSERT INTO "operation" VALUES('ff4f920c61c74e249c49d83ae475f2bd','sho','leave-batch','2026-11-23T15:13:23.510061Z');
INSERT INTO "operation" VALUES('4308987ced4340029b5f06d79925b284','sho','pack','2026-11-23T15:13:23.527015Z');
INSERT INTO "operation" VALUES('dade029a77f2482a8579b0ba02ff259f','sho','hand-over','2026-11-23T15:13:23.530621Z');
INSERT INTO "operation" VALUES('842880df08e04ebe807b227546c96ea7','sho','track','2026-11-23T15:13:23.549253Z');
INSERT INTO "operation" VALUES('8395f93f96ff4814b8761be5510de161','sho','track','2026-11-23T15:13:23.558554Z');
INSERT INTO "operation" VALUES('9d3ce666d9ac477da3d15cd19767e49b','sho','make-batch','2026-11-23T15:13:23.559722Z');
INSERT INTO "operation" VALUES('8d834841b99244778ece6abb0d4b7936','ren','approve','2026-11-23T15:13:23.567988Z');
INSERT INTO "operation" VALUES('d53f173498344e77b916fa78cdf49c09','sho','arrive','2026-11-23T15:13:23.590418Z');
INSERT INTO "operation" VALUES('956bde3c626a4870aed9c2d14de57124','sho','arrive','2026-11-23T15:13:23.596847Z');
INSERT INTO "operation" VALUES('e004d99e03f1468e93ac82ee80b304ca','ren','approve','2026-11-23T15:13:23.598268Z');
INSERT INTO "operation" VALUES('907bcb60a0b3464da529a713462f2254','sho','arrive','2026-11-23T15:13:23.622480Z');
INSERT INTO "operation" VALUES('18804079a5ec49ebbdd74b512567b23a','sho','arrive','2026-11-23T15:13:23.631087Z');
INSERT INTO "operation" VALUES('4f117669e6b247fda0d2b6ea89236c8a','ren','approve','2026-11-23T15:13:23.633879Z');
INSERT INTO "operation" VALUES('9a903a977b3144ba85c8c55fcd3cb79b','sho','arrive','2026-11-23T15:13:23.651514Z');
INSERT INTO "operation" VALUES('aa5045669d434e34b00a4a2087af36f1','sho','arrive','2026-11-23T15:13:23.656295Z');
INSERT INTO "operation" VALUES('53835b9db86d409b96e8796c55b04e0e','sho','arrive','2026-11-23T15:13:23.665828Z');
INSERT INTO "operation" VALUES('0399f0c559c148b18217fc5fc032febb','sho','arrive','2026-11-23T15:13:23.672894Z');
INSERT INTO "operation" VALUES('b7dad02e2a57435da784004b6e1cb4e1','sho','arrive','2026-11-23T15:13:23.684212Z');
INSERT INTO "operation" VALUES('ffb42ff3a4634a03ae64ec5d13224fe5','sho','arrive','2026-11-23T15:13:23.695980Z');
INSERT INTO "operation" VALUES('e37f4e5998a24c46878c80f7f659d50e','ren','approve','2026-11-23T15:13:23.703746Z');
INSERT INTO "operation" VALUES('10b90fc8be69472abd67aa1de1683f3f','ren','number','2026-11-23T15:13:23.797167Z');
INSERT INTO "operation" VALUES('e84d9db16fdf48f4a7101557264b609c','ren','stage','2026-11-23T15:13:23.809589Z');
INSERT INTO "operation" VALUES('7d18b6ae63ed42ab96b62bd98e8b584c','ren','intake','2026-11-23T15:13:23.813756Z');
INSERT INTO "operation" VALUES('8de281a8647e401a985d56d199890789','ren','clear-staging','2026-11-23T15:13:23.838462Z');
INSERT INTO "operation" VALUES('08c13ad3e6e1458ea053035d248ec839','ren','index','2026-11-23T15:13:23.841345Z');
INSERT INTO "operation" VALUES('d902bbe688774420b2660be4f59f85f3','mai','render-letters','2026-11-23T15:13:23.844843Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-23T15:13:23.848886Z');
INSERT INTO "operation" VALUES('6e49dd350b3c4dc9bad3acdc40f7219f','mai','closing-chunk','2026-11-23T15:13:23.850975Z');
INSERT INTO "operation" VALUES('806a8936b15148a8a0c494740b98683d','mai','close','2026-11-23T15:13:23.872256Z');
INSERT INTO "operation" VALUES('b0c2b2a6c4df414989c79eea060ac70a','sho','inspect','2026-11-23T15:13:23.925995Z');
INSERT INTO "operation" VALUES('767906f4799a4f1baf014996b0cf9785','cal','look-at-kit-address','2026-11-23T15:13:23.986740Z');
INSERT INTO "operation" VALUES('73e822ceff37455e98a0cb6e28a40b4a','cal','look-at-kit-address','2026-11-23T15:13:24.054503Z');
INSERT INTO "operation" VALUES('ab08bbebc3bf4afbb25cad70494fc296','cal','amend','2026-11-23T15:13:24.109754Z');
INSERT INTO "operation" VALUES('491cc9c52ea3447582bd550f39126538','cal','accept','2026-11-23T15:13:24.117139Z');
INSERT INTO "operation" VALUES('2c095e00bf274b209b3925c38406d4cc','sho','resend','2026-11-23T15:13:24.224222Z');
INSERT INTO "operation" VALUES('aae64f72e456485181bd4d0a89a40984','sho','inspect','2026-11-23T15:13:24.414568Z');
INSERT INTO "operation" VALUES('c9c669bcaa884a4ea3a56363b4aaca16','sho','close-return','2026-11-23T15:13:24.471395Z');
INSERT INTO "operation" VALUES('e7a9b6df352b453185248200727e29d1','ren','approve','2026-11-23T15:13:24.497782Z');
INSERT INTO "operation" VALUES('953c4ca6a2e94f80b39ebbc82a1d515a','kei','wrap-up','2026-11-23T15:13:24.524052Z');
INSERT INTO "operation" VALUES('bed0e62ac5de4bf9bcc8d777ce0e7cef','cal','wrap-up','2026-11-23T15:13:24.547416Z');
INSERT INTO "operation" VALUES('ff59e4a690ac425189dd3f32d6872152','mai','render-letters','2026-11-23T15:13:24.574015Z');
INSERT INTO "operation" VALUES('50f52e6639ef43f2a5214adebc26f919','sho','release-kits','2026-11-23T15:13:24.576120Z');
INSERT INTO "operation" VALUES('ee4955a88ce04b72bc0ee34604029992','sho','make-batch','2026-11-23T15:13:24.606300Z');
INSERT INTO "operation" VALUES('0ec949be76fd4845b2981386c1d0f38b','sho','make-batch','2026-11-23T15:13:24.631520Z');
INSERT INTO "operation" VALUES('02035ee1873c49cf92b941744a02890f','sho','leave-batch','2026-11-23T15:13:24.634225Z');
INSERT INTO "operation" VALUES('ac5f6b1179b440ea8a188824cdc638ba','sho','print-batch','2026-11-23T15:13:24.646194Z');
INSERT INTO "operation" VALUES('1ee2c2ff71ad4edb9e6f23f29f4bad7d','sho','pack','2026-11-23T15:13:24.672675Z');
INSERT INTO "operation" VALUES('93ccb3e2b77847a6871acc259207124e','sho','leave-batch','2026-11-23T15:13:24.675599Z');
INSERT INTO "operation" VALUES('a2b459c55d024e6289418816d1da7833','sho','pack','2026-11-23T15:13:24.683156Z');
INSERT INTO "operation" VALUES('9feeff20307341909c35de1aa3025cec','sho','hand-over','2026-11-23T15:13:24.705571Z');
INSERT INTO "operation" VALUES('b16499bcd2cf436d84e9bcad50578e7f','sho','hand-over','2026-11-23T15:13:24.710397Z');
INSERT INTO "operation" VALUES('2fe7f3113dc241b092b7a1bf47214815','sho','leave-batch','2026-11-23T15:13:24.711746Z');
INSERT INTO "operation" VALUES('a59910052f1d400d9a99a7b0e1b8f6c4','sho','pack','2026-11-23T15:13:24.714924Z');
INSERT INTO "operation" VALUES('c11329fe56b44547b91340c0bcd55f42','sho','hand-over','2026-11-23T15:13:24.715886Z');
INSERT INTO "operation" VALUES('2d59e4c47a464d4db2e4434a8976ab18','sho','track','2026-11-23T15:13:24.725994Z');
INSERT INTO "operation" VALUES('d8638f6ca72d495ab9f4bcd4ba9e0c1c','sho','track','2026-11-23T15:13:24.729541Z');
INSERT INTO "operation" VALUES('d54d072adcae4dac85a352fde3f8bd58','sho','make-batch','2026-11-23T15:13:24.730582Z');
INSERT INTO "operation" VALUES('49cdb3deed9a4a37b9be70bc84a57494','sho','make-batch','2026-11-23T15:13:24.732072Z');
INSERT INTO "operation" VALUES('585c371b2b72472f86eb743219d4b9f6','sho','make-batch','2026-11-23T15:13:24.742999Z');
INSERT INTO "operation" VALUES('564b87a297704023ab92335f9e1f9897','sho','leave-batch','2026-11-23T15:13:24.744804Z');
INSERT INTO "operation" VALUES('a8101e71784543f9bf37b84ffff52522','sho','print-batch','2026-11-23T15:13:24.746943Z');
INSERT INTO "operation" VALUES('cb78e5d869584c5ba71fef70cf3942ab','sho','pack','2026-11-23T15:13:24.760141Z');
INSERT INTO "operation" VALUES('f03f076856274832ba6b5c74dd55f002','sho','leave-batch','2026-11-23T15:13:24.767920Z');
INSERT INTO "operation" VALUES('dc9cffe1c07740898e618f54f5cebcdd','sho','pack','2026-11-23T15:13:24.775752Z');
INSERT INTO "operation" VALUES('d31133b44b87438c823e4fc21d1e4408','sho','hand-over','2026-11-23T15:13:24.790712Z');
INSERT INTO "operation" VALUES('fbbad830c8c74c8e89f4fe23241bcb1d','sho','hand-over','2026-11-23T15:13:24.799911Z');
INSERT INTO "operation" VALUES('1fb0d223afe74c00b924cb1857e33066','sho','leave-batch','2026-11-23T15:13:24.813551Z');
INSERT INTO "operation" VALUES('61d1d6170c2f4ac989190055f15af66c','sho','pack','2026-11-23T15:13:24.830784Z');
INSERT INTO "operation" VALUES('9a4ce6677882494e9041322653373a79','sho','hand-over','2026-11-23T15:13:24.839898Z');
INSERT INTO "operation" VALUES('2d224f61ac1f4b568212b3779b1d5a35','sho','track','2026-11-23T15:13:24.870076Z');
INSERT INTO "operation" VALUES('bde567bf5b6b4398939a724fca2b5d9c','sho','track','2026-11-23T15:13:24.883677Z');
INSERT INTO "operation" VALUES('237c0bbc8cf749d9bb96205078a0efd5','sho','make-batch','2026-11-23T15:13:24.893686Z');
INSERT INTO "operation" VALUES('6e4e73c2131542438bb1f8e128d177ee','sho','arrive','2026-11-23T15:13:24.924470Z');
INSERT INTO "operation" VALUES('10a9fd7dfb6a4137b43c51bbcbf10c0b','sho','arrive','2026-11-23T15:13:24.938176Z');
INSERT INTO "operation" VALUES('3fd6550419fb44d89afc9dae1fbe2625','ren','approve','2026-11-23T15:13:24.945985Z');
INSERT INTO "operation" VALUES('a1b86955fed2469aba8975bd624dd929','sho','arrive','2026-11-23T15:13:24.965447Z');
INSERT INTO "operation" VALUES('973bfc8ea3984a8086f6fa2da8a9eafb','sho','arrive','2026-11-23T15:13:24.971947Z');
INSERT INTO "operation" VALUES('cab5dc9a0b1149829aefa340572b8673','sho','arrive','2026-11-23T15:13:24.979246Z');
INSERT INTO "operation" VALUES('2a1ae4345d524ac99223bcbeae03b65d','sho','arrive','2026-11-23T15:13:24.987904Z');
INSERT INTO "operation" VALUES('3e5a9c872d194881a35529fa55ef5c69','sho','arrive','2026-11-23T15:13:24.995416Z');
INSERT INTO "operation" VALUES('18ce8c8ec80c481f9485c62326e6d133','sho','arrive','2026-11-23T15:13:25.017897Z');
INSERT INTO "operation" VALUES('174132da7d0c429bbbb003fc5a846f35','rin','number','2026-11-23T15:13:25.082802Z');
INSERT INTO "operation" VALUES('b2c4511acf144923995a0fcc90055b05','rin','stage','2026-11-23T15:13:25.091435Z');
INSERT INTO "operation" VALUES('0b626e7e921a44a1a70bf6da46432eb7','rin','intake','2026-11-23T15:13:25.099089Z');
INSERT INTO "operation" VALUES('f7644b83dbd046be972ca87fa4fb5f06','rin','clear-staging','2026-11-23T15:13:25.120841Z');
INSERT INTO "operation" VALUES('d764e29c2f784ae6a32be1f7944757c2','rin','index','2026-11-23T15:13:25.123993Z');
INSERT INTO "operation" VALUES('ed9ef2cdc70645d78851618043f89e50','rin','reject','2026-11-23T15:13:25.128157Z');
INSERT INTO "operation" VALUES('7843f0548b904384a4ed52b6a6ddd2a5','rin','approve','2026-11-23T15:13:25.166813Z');
INSERT INTO "operation" VALUES('7887a8fa56db4125b2ff0d973e9568af','rin','approve','2026-11-23T15:13:25.233537Z');
INSERT INTO "operation" VALUES('e4d395051001475580c0a46f154908ba','ren','approve','2026-11-23T15:13:25.279305Z');
INSERT INTO "operation" VALUES('c0822fcddc8743c396c947515cecbef4','ren','settle','2026-11-23T15:13:25.307147Z');
INSERT INTO "operation" VALUES('4a0619ce7fff43e4b2f5af15d73e1cf3','ren','approve','2026-11-23T15:13:25.337961Z');
INSERT INTO "operation" VALUES('016dc0a565b44a83a2a0eb8fd59b631f','mai','render-letters','2026-11-23T15:13:25.350089Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-23T15:13:25.354968Z');
INSERT INTO "operation" VALUES('e0c0f648c3a945bfa792d4281f8b1744','mai','closing-chunk','2026-11-23T15:13:25.357171Z');
INSERT INTO "operation" VALUES('9dfab12d86b640f695a8465d6e091a25','mai','close','2026-11-23T15:13:25.380082Z');
INSERT INTO "operation" VALUES('8651c26203624f338ea1b88401d64f00','mai','render-letters','2026-11-23T15:13:25.399547Z');
INSERT INTO "operation" VALUES('c3e544924d7042f9b1da3bcb02a0cc12','sho','release-kits','2026-11-23T15:13:25.403261Z');
INSERT INTO "operation" VALUES('0137d7273cfb4724bdf4649bbab7fabc','sho','make-batch','2026-11-23T15:13:25.445201Z');
INSERT INTO "operation" VALUES('e4e0e0b9bd844d7ea999954ada896a4a','sho','make-batch','2026-11-23T15:13:25.479858Z');
INSERT INTO "operation" VALUES('9ce3bbcabac545959035c3ef66b93755','sho','leave-batch','2026-11-23T15:13:25.496673Z');
INSERT INTO "operation" VALUES('bcb8aa5a52aa4807bfc731bbe4aba802','sho','print-batch','2026-11-23T15:13:25.517581Z');
INSERT INTO "operation" VALUES('02b89b2d1ba7490580e5d210a436e4d8','sho','pack','2026-11-23T15:13:25.556777Z');
INSERT INTO "operation" VALUES('a80c21377aeb4564816e4d16146bf82f','sho','leave-batch','2026-11-23T15:13:25.561275Z');
INSERT INTO "operation" VALUES('0d4f70c09a1e4d58bcac3c318a8c197d','sho','pack','2026-11-23T15:13:25.568437Z');
INSERT INTO "operation" VALUES('a2c5cca51a3b4ada99d9427b05533ba4','sho','hand-over','2026-11-23T15:13:25.586911Z');
INSERT INTO "operation" VALUES('1831f4ff26d44ed184cb655599cf6140','sho','hand-over','2026-11-23T15:13:25.592527Z');
INSERT INTO "operation" VALUES('46ae68a5a7ff440ca22dad0fba6ad428','sho','leave-batch','2026-11-23T15:13:25.594645Z');
INSERT INTO "operation" VALUES('d26a2098ebbd457c9ec98b8a66b1de58','sho','pack','2026-11-23T15:13:25.597927Z');
INSERT INTO "operation" VALUES('1b10ed720a264166ba7fb1b0dfb1e335','sho','hand-over','2026-11-23T15:13:25.599081Z');
INSERT INTO "operation" VALUES('f50418c7014b4034b85595eedd667f13','sho','track','2026-11-23T15:13:25.610714Z');
INSERT INTO "operation" VALUES('294bb415e11a4e12989092c3730252df','sho','track','2026-11-23T15:13:25.615258Z');
INSERT INTO "operation" VALUES('b9042264d2da46988a2c36f5a0f45117','sho','make-batch','2026-11-23T15:13:25.616297Z');
INSERT INTO "operation" VALUES('822548077440420893a7bc04e2d7c165','sho','make-batch','2026-11-23T15:13:25.621102Z');
INSERT INTO "operation" VALUES('f660d054f37b48fe8f5cb48874cf28f2','sho','make-batch','2026-11-23T15:13:25.634550Z');
INSERT INTO "operation" VALUES('960ceba3200040d0a6d4108d3007598d','sho','leave-batch','2026-11-23T15:13:25.639459Z');
INSERT INTO "operation" VALUES('19c793320df443469f482bc7d75696aa','sho','print-batch','2026-11-23T15:13:25.647261Z');
INSERT INTO "operation" VALUES('24129b3169764437b850d18c9e1aa3f9','sho','pack','2026-11-23T15:13:25.670893Z');
INSERT INTO "operation" VALUES('934d4d29d6204b61ba246000cccd88a3','sho','leave-batch','2026-11-23T15:13:25.679465Z');
INSERT INTO "operation" VALUES('7cf351fd3b1542f6ba11e6b2a9391530','sho','pack','2026-11-23T15:13:25.702087Z');
INSERT INTO "operation" VALUES('6410623234924bb5905798f9f27ef0c5','sho','hand-over','2026-11-23T15:13:25.731473Z');
INSERT INTO "operation" VALUES('4035f15890e7470d8d08640fafd529c2','sho','hand-over','2026-11-23T15:13:25.741079Z');
INSERT INTO "operation" VALUES('95e4b04fed664c1f84554e0ca4c639c6','sho','leave-batch','2026-11-23T15:13:25.742619Z');
INSERT INTO "operation" VALUES('31d796a27da04d37988102e69713f24d','sho','pack','2026-11-23T15:13:25.762062Z');
INSERT INTO "operation" VALUES('ece5776e33164afaafc1219a54f4b0b3','sho','hand-over','2026-11-23T15:13:25.763998Z');
INSERT INTO "operation" VALUES('d1baf2d6ebbe427bb6a0852e2efd653c','sho','track','2026-11-23T15:13:25.798152Z');
INSERT INTO "operation" VALUES('f14c84184ad7485d84e5e20d20d9ee31','sho','track','2026-11-23T15:13:25.817653Z');
INSERT INTO "operation" VALUES('fd4517bc29d84e4e9c4ea00e9902904f','sho','make-batch','2026-11-23T15:13:25.818810Z');
INSERT INTO "operation" VALUES('ca27a47e491041c5867a7939771e745d','rin','number','2026-11-23T15:13:25.868219Z');
INSERT INTO "operation" VALUES('7abbbc0747c445868645e2bbadeb6838','rin','stage','2026-11-23T15:13:25.875977Z');
INSERT INTO "operation" VALUES('ffdc3d9e94e740cb80cf2cec6a91419e','rin','intake','2026-11-23T15:13:25.882853Z');
INSERT INTO "operation" VALUES('a05af18f1f2a41f895c0a437d9c1cc6d','rin','clear-staging','2026-11-23T15:13:25.902736Z');
INSERT INTO "operation" VALUES('e0c02907a4b341c4b033f184afbbe9c8','rin','index','2026-11-23T15:13:25.904038Z');
INSERT INTO "operation" VALUES('7d62aecd08c146e4845624c92937ffc4','kei','wrap-up','2026-11-23T15:13:25.909055Z');
INSERT INTO "operation" VALUES('d67810d23ce141c8bd0f0277ea4a272d','sho','arrive','2026-11-23T15:13:25.925820Z');
INSERT INTO "operation" VALUES('fcce9e32c5d449fcb8acf43a6a3342bb','sho','arrive','2026-11-23T15:13:25.931896Z');
INSERT INTO "operation" VALUES('ffe45b1420a24053ada756b4eefe558c','sho','arrive','2026-11-23T15:13:25.942748Z');
INSERT INTO "operation" VALUES('25b2104a8141421eb7152a2250b11c14','sho','arrive','2026-11-23T15:13:25.947783Z');
INSERT INTO "operation" VALUES('7e6960039f7a49159a20d43397fa902d','rin','approve','2026-11-23T15:13:25.953309Z');
INSERT INTO "operation" VALUES('af654a1d25f84423af25ef6b80e6790e','sho','arrive','2026-11-23T15:13:25.981120Z');
INSERT INTO "operation" VALUES('f688ed6ffd4f42b49f5d94d56b3bda4f','sho','arrive','2026-11-23T15:13:25.983666Z');
INSERT INTO "operation" VALUES('e556ef4eafde400391a03c333fa2cd11','ren','approve','2026-11-23T15:13:25.988959Z');
INSERT INTO "operation" VALUES('d669c3059b2b4cf7a2fc0326803988fa','ren','approve','2026-11-23T15:13:26.007390Z');
INSERT INTO "operation" VALUES('ca3ff120dfdb4e4fa32ed3b6077ebdbd','mai','render-letters','2026-11-23T15:13:26.024278Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-23T15:13:26.037837Z');
INSERT INTO "operation" VALUES('ded2fbaccae04d11b1544459c56b2a8b','mai','closing-chunk','2026-11-23T15:13:26.039942Z');
INSERT INTO "operation" VALUES('ab68a0a0a4254ed09913f3276d5060fa','mai','close','2026-11-23T15:13:26.093772Z');
INSERT INTO "operation" VALUES('69fb306814b64222bf9467a1caee9d92','kei','wrap-up','2026-11-23T15:13:26.116965Z');
INSERT INTO "operation" VALUES('5fed6639ebd24680a1f1bead175f6d64','mai','render-letters','2026-11-23T15:13:26.123635Z');
INSERT INTO "operation" VALUES('2c2f6421880e4b1788306dfb7b9edd28','sho','release-kits','2026-11-23T15:13:26.128804Z');
INSERT INTO "operation" VALUES('098b877d021e493aa5c65c0ea3c12655','sho','make-batch','2026-11-23T15:13:26.151587Z');
INSERT INTO "operation" VALUES('21059f248f414c90bec7295aafeafb99','sho','make-batch','2026-11-23T15:13:26.176992Z');
INSERT INTO "operation" VALUES('217af9979ee54310ad51890366b6b5c6','sho','leave-batch','2026-11-23T15:13:26.180136Z');
INSERT INTO "operation" VALUES('3b16424c3e944c9797261563873baf3f','sho','print-batch','2026-11-23T15:13:26.191963Z');
INSERT INTO "operation" VALUES('7dd15c8554ab4986bf656efc0c250769','sho','pack','2026-11-23T15:13:26.214153Z');
INSERT INTO "operation" VALUES('3cdca8d2c2ef4aa2a3de9179a7ddd9e7','sho','leave-batch','2026-11-23T15:13:26.224271Z');
INSERT INTO "operation" VALUES('0a8d101c9de347f5a4e58ac9587c4c8a','sho','pack','2026-11-23T15:13:26.233583Z');
INSERT INTO "operation" VALUES('20be6b6331bd4db7ac281dd39e5ce388','sho','hand-over','2026-11-23T15:13:26.267227Z');
INSERT INTO "operation" VALUES('ecf758362964476a9fca4698f1b84397','sho','hand-over','2026-11-23T15:13:26.276710Z');
INSERT INTO "operation" VALUES('b7d9e0cba29c42f2a0b84f775765c28a','sho','leave-batch','2026-11-23T15:13:26.279273Z');
INSERT INTO "operation" VALUES('f6950e36f2fc4811b023817b16f6b1c3','sho','pack','2026-11-23T15:13:26.291448Z');
INSERT INTO "operation" VALUES('18d5f058fdb24f588734340c731a630f','sho','hand-over','2026-11-23T15:13:26.295964Z');
INSERT INTO "operation" VALUES('5654d5f298be4e1db02deafb5a837dd2','sho','track','2026-11-23T15:13:26.315644Z');
INSERT INTO "operation" VALUES('7c81b7e37cd748dfb49f84504236e32b','sho','track','2026-11-23T15:13:26.331892Z');
INSERT INTO "operation" VALUES('2fc50350daa548c4a5110d904f31e511','sho','make-batch','2026-11-23T15:13:26.332969Z');
INSERT INTO "operation" VALUES('e2306c8653044ab7b58eb1de247483c7','sho','make-batch','2026-11-23T15:13:26.334261Z');
INSERT INTO "operation" VALUES('6107c0fc99774ab1b18697d2bc0be8ab','sho','make-batch','2026-11-23T15:13:26.351226Z');
INSERT INTO "operation" VALUES('0ff410f0546243e98e27f6f3ef532b30','sho','leave-batch','2026-11-23T15:13:26.359373Z');
INSERT INTO "operation" VALUES('f5d55e3bf26342d9b0e76e42f8e12b7c','sho','print-batch','2026-11-23T15:13:26.374034Z');
INSERT INTO "operation" VALUES('18fa4046e4f54f7c858562b091220041','sho','pack','2026-11-23T15:13:26.396057Z');
INSERT INTO "operation" VALUES('cee2546a399f4426938a4f14bf79e9ab','sho','leave-batch','2026-11-23T15:13:26.405353Z');
INSERT INTO "operation" VALUES('aeb02948906644d083c05b380735cb24','sho','pack','2026-11-23T15:13:26.413660Z');
INSERT INTO "operation" VALUES('2180017078944fa2b3140a033a4d9143','sho','hand-over','2026-11-23T15:13:26.430171Z');
INSERT INTO "operation" VALUES('645c5b12fa464ae2bfbc315deca30afe','sho','hand-over','2026-11-23T15:13:26.446514Z');
INSERT INTO "operation" VALUES('7f9521ff9d074fe1b381d861a8b0d6b0','sho','leave-batch','2026-11-23T15:13:26.457765Z');
INSERT INTO "operation" VALUES('894353fbb24d4c36ab76a896307ad52b','sho','pack','2026-11-23T15:13:26.473098Z');
INSERT INTO "operation" VALUES('b824f99bb6db47178c14a8baeaa7918e','sho','hand-over','2026-11-23T15:13:26.474577Z');
INSERT INTO "operation" VALUES('ef88375917bd4d32b366f959d63903cc','sho','track','2026-11-23T15:13:26.520810Z');
INSERT INTO "operation" VALUES('2d1423433e1f4b2a921253665bf396d5','sho','track','2026-11-23T15:13:26.538658Z');
INSERT INTO "operation" VALUES('cd5b590e1e894d6aa8d859e27f874666','sho','make-batch','2026-11-23T15:13:26.545840Z');
INSERT INTO "operation" VALUES('73d5af9596e84327af348fa484315134','rin','number','2026-11-23T15:13:26.610161Z');
INSERT INTO "operation" VALUES('df2d91864d5c420e95e5eaa96ffe5519','rin','stage','2026-11-23T15:13:26.622029Z');
INSERT INTO "operation" VALUES('def137250a334f079d1241e4dd063f3d','rin','intake','2026-11-23T15:13:26.629015Z');
INSERT INTO "operation" VALUES('6e0afc03eea24e0faaa7033bd4438f41','rin','clear-staging','2026-11-23T15:13:26.646192Z');
INSERT INTO "operation" VALUES('6c415708f49d4589adab4dea1674ab81','rin','index','2026-11-23T15:13:26.653914Z');
INSERT INTO "operation" VALUES('a87b38bd32bb40e684db3649b6ff77ce','sho','arrive','2026-11-23T15:13:26.666052Z');
INSERT INTO "operation" VALUES('4de3e1b437414f628a9e862d588dfc04','sho','arrive','2026-11-23T15:13:26.675682Z');
INSERT INTO "operation" VALUES('2815f51e6b9f4d8c90b2c4abb80ba032','sho','arrive','2026-11-23T15:13:26.689306Z');
INSERT INTO "operation" VALUES('e1dcd7190d5a47c787b9f25b3e8f48f1','sho','arrive','2026-11-23T15:13:26.696825Z');
INSERT INTO "operation" VALUES('d82c2b2aa11e4e2c85b271fd64d4d839','cal','begin-call','2026-11-23T15:13:26.705222Z');
INSERT INTO "operation" VALUES('24d475e4ef4c4d08bb1adbb5bd50e2fd','cal','enter-call','2026-11-23T15:13:26.727507Z');
INSERT INTO "operation" VALUES('0575990a6535418bab3aac275e77dac5','cal','verify-caller','2026-11-23T15:13:26.756170Z');
INSERT INTO "operation" VALUES('6474e857cd8a41ddbb9700c47834a2fa','cal','pass-on','2026-11-23T15:13:26.778105Z');
INSERT INTO "operation" VALUES('bccbdb41680c4ce89de7473e9f714533','ren','reject','2026-11-23T15:13:26.793694Z');
INSERT INTO "operation" VALUES('892c1894739a44bfbf551e3b3631a04a','mai','take-up','2026-11-23T15:13:26.817382Z');
INSERT INTO "operation" VALUES('cdba1e70da024a54a38024051457e539','mai','reply','2026-11-23T15:13:26.826406Z');
INSERT INTO "operation" VALUES('d9dd82d9095a4dca986ee1cfb8b28c25','mai','close-inquiry','2026-11-23T15:13:26.846402Z');
INSERT INTO "operation" VALUES('c600c7b713b04b8b8dc41be1f669ebb6','sho','arrive','2026-11-23T15:13:26.875501Z');
INSERT INTO "operation" VALUES('b25776dccd874dc5a8606ba386c86b3c','sho','arrive','2026-11-23T15:13:26.884586Z');
INSERT INTO "operation" VALUES('27ce380a7c7143fb87ed425de5fd68f5','sho','arrive','2026-11-23T15:13:26.891918Z');
INSERT INTO "operation" VALUES('d65236ea22994d8b824e18cb7cc7ce5d','sho','arrive','2026-11-23T15:13:26.898574Z');
INSERT INTO "operation" VALUES('305aa1dd0e4e4d10986e535696464de0','kei','wrap-up','2026-11-23T15:13:26.899971Z');
INSERT INTO "operation" VALUES('c2c25992123a49e597c5ce5e9158fc35','cal','begin-call','2026-11-23T15:13:26.911589Z');
INSERT INTO "operation" VALUES('6c8f9d9113ba42818bfdf0f788ae8906','cal','enter-call','2026-11-23T15:13:26.923923Z');
INSERT INTO "operation" VALUES('012814fb39324f22a122f99065294052','cal','pass-on','2026-11-23T15:13:26.940196Z');
INSERT INTO "operation" VALUES('863c10b98a7f4ea9a2e82ed0f2963db1','kei','begin-call','2026-11-23T15:13:26.960014Z');
INSERT INTO "operation" VALUES('7ce3389537d24239ad7a70a10c75424c','kei','enter-call','2026-11-23T15:13:26.970093Z');
INSERT INTO "operation" VALUES('b76a707a98154ef2994cfae2b8d61408','kei','verify-caller','2026-11-23T15:13:26.981080Z');
INSERT INTO "operation" VALUES('0a81b28ecfe64dfa9ea470670398f169','kei','pass-on','2026-11-23T15:13:26.994772Z');
INSERT INTO "operation" VALUES('83583dea28aa4c8292785a771d99d7b1','mai','render-letters','2026-11-23T15:13:27.015917Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-23T15:13:27.029478Z');
INSERT INTO "operation" VALUES('bd98daef2a3c4cd7b9b78d2ff42a1ba8','mai','closing-chunk','2026-11-23T15:13:27.037134Z');
INSERT INTO "operation" VALUES('ab2bc1581c744347be11f0a1c532996d','mai','close','2026-11-23T15:13:27.083202Z');
INSERT INTO "operation" VALUES('881ee9cda56840569a7aa5ed9b795a21','cal','begin-call','2026-11-23T15:13:27.116928Z');
INSERT INTO "operation" VALUES('4bb33cb1384145e69799539418fca89d','cal','enter-call','2026-11-23T15:13:27.140152Z');
INSERT INTO "operation" VALUES('e3be8cb193244f54bcc1e941efeb857d','cal','verify-caller','2026-11-23T15:13:27.164150Z');
INSERT INTO "operation" VALUES('12bbbac1c1264927861aa5dfa46fa803','cal','pass-on','2026-11-23T15:13:27.205324Z');
INSERT INTO "operation" VALUES('583373e8a80c454da50985379418f0e5','mai','render-letters','2026-11-23T15:13:27.236209Z');
INSERT INTO "operation" VALUES('c9b16d46ec35476ba985a7f6ed1927ef','sho','release-kits','2026-11-23T15:13:27.239630Z');
INSERT INTO "operation" VALUES('2193454d9adf4f43a2f8cd0253ef9a1f','sho','make-batch','2026-11-23T15:13:27.263493Z');
INSERT INTO "operation" VALUES('7dc29491273445ada04b97ba2b226ac8','sho','make-batch','2026-11-23T15:13:27.287792Z');
INSERT INTO "operation" VALUES('fc9066cf56f24c1fac6ccae7c2c11f4a','sho','leave-batch','2026-11-23T15:13:27.294554Z');
INSERT INTO "operation" VALUES('26a40c4cbdf34596aabcb57f0e57fd47','sho','print-batch','2026-11-23T15:13:27.302770Z');
INSERT INTO "operation" VALUES('a4f4f933446b4dcd836bfa08253fa4d1','sho','pack','2026-11-23T15:13:27.319214Z');
INSERT INTO "operation" VALUES('a4aef490dd8d4fb0885c12a27b079010','sho','leave-batch','2026-11-23T15:13:27.331546Z');
INSERT INTO "operation" VALUES('c8b0a1db33dd4a2da0d79a6b2bbab8de','sho','pack','2026-11-23T15:13:27.339105Z');
INSERT INTO "operation" VALUES('b51b22b944784549acdcb78d683f8ab7','sho','hand-over','2026-11-23T15:13:27.378398Z');
INSERT INTO "operation" VALUES('3bcd1a7410ef4a768e6e5aa3dac6d612','sho','hand-over','2026-11-23T15:13:27.392038Z');
INSERT INTO "operation" VALUES('5794292e4f2d4cb4828c66126c9f68ee','sho','leave-batch','2026-11-23T15:13:27.405924Z');
INSERT INTO "operation" VALUES('a8beabf9f696428182f75afe15c27b3d','sho','pack','2026-11-23T15:13:27.417320Z');
INSERT INTO "operation" VALUES('e7e8a6ac19db4d3a9b85c1b944734d29','sho','hand-over','2026-11-23T15:13:27.419050Z');
INSERT INTO "operation" VALUES('b64eba976f294e4c86e1a0686bd36951','sho','track','2026-11-23T15:13:27.447711Z');
INSERT INTO "operation" VALUES('0f78fc16c5634c57b3df971de19bc663','sho','track','2026-11-23T15:13:27.470561Z');
INSERT INTO "operation" VALUES('e9bd3a3a9d34465e863acc5d83c4b46a','sho','make-batch','2026-11-23T15:13:27.472007Z');
INSERT INTO "operation" VALUES('4f24a22148bd44ef903778472afea2f3','sho','make-batch','2026-11-23T15:13:27.508879Z');
INSERT INTO "operation" VALUES('dcf8e9b7a50744a39ea063d77ffeec51','sho','leave-batch','2026-11-23T15:13:27.517215Z');
INSERT INTO "operation" VALUES('fa84ea9156764ae3851eb81debbbaa07','sho','print-batch','2026-11-23T15:13:27.535524Z');
INSERT INTO "operation" VALUES('76d43f9b9d7c4620b8d1711f76b4ccff','sho','pack','2026-11-23T15:13:27.575324Z');
INSERT INTO "operation" VALUES('08acb05e74cf4607ada821d94761def7','ren','number','2026-11-23T15:13:27.640752Z');
INSERT INTO "operation" VALUES('6b20533cf7e449c5868a689f4c038e4b','ren','stage','2026-11-23T15:13:27.646215Z');
INSERT INTO "operation" VALUES('9203c182a7984270b60d7c4dc79c9a04','ren','intake','2026-11-23T15:13:27.651122Z');
INSERT INTO "operation" VALUES('8d5e0670322c48c7bcb1df9676b95617','ren','clear-staging','2026-11-23T15:13:27.671887Z');
INSERT INTO "operation" VALUES('5dfef73da3ac43468ba7ef68ebcff3df','ren','index','2026-11-23T15:13:27.682819Z');
INSERT INTO "operation" VALUES('b77c6b8de794485db736a536cafe28f1','mai','render-letters','2026-11-23T15:13:27.691438Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-23T15:13:27.710542Z');
INSERT INTO "operation" VALUES('7b3f9eaefa8d431d8de011743380add7','mai','closing-chunk','2026-11-23T15:13:27.722554Z');
INSERT INTO "operation" VALUES('5ca59faa8cae40d28338db4d0d21856e','mai','order-queue','2026-11-23T15:13:27.776264Z');
INSERT INTO "operation" VALUES('97743e04e108408ebc89d1cfd341bb70','mai','close','2026-11-23T15:13:27.779189Z');
INSERT INTO "operation" VALUES('2bf512ddb0e74469b424c7018d2c6c48','kei','begin-call','2026-11-23T15:13:27.802676Z');
INSERT INTO "operation" VALUES('69f1759f2f6344758b57c90f7c9b694a','kei','enter-call','2026-11-23T15:13:27.811829Z');
INSERT INTO "operation" VALUES('86d13f126ac94389be20f18790a02c21','kei','verify-caller','2026-11-23T15:13:27.849761Z');
INSERT INTO "operation" VALUES('7b0fb60874dd46b69e3c032ed94dcae0','kei','pass-on','2026-11-23T15:13:27.879950Z');
INSERT INTO "operation" VALUES('dc3e04e2abe6412a8c3266e7a14c2948','mio','take-up','2026-11-23T15:13:27.908906Z');
INSERT INTO "operation" VALUES('62db98eeb1d14e1aab02965b25911542','cal','begin-call','2026-11-23T15:13:27.976212Z');
INSERT INTO "operation" VALUES('7aeacddb06e3467eb5e6282ae40e0604','cal','enter-call','2026-11-23T15:13:27.991440Z');
INSERT INTO "operation" VALUES('0743f5ee96094415bdb619c800fafb21','cal','verify-caller','2026-11-23T15:13:28.022719Z');
INSERT INTO "operation" VALUES('41b8b498d7504057ba6570ff9a44c546','cal','request-change','2026-11-23T15:13:28.054409Z');
INSERT INTO "operation" VALUES('cb53d0b53b89455686c6d09ddce25413','cal','pass-on','2026-11-23T15:13:28.127437Z');
INSERT INTO "operation" VALUES('a4d0a2ba061c43d9963ca3373de05929','sho','take-up','2026-11-23T15:13:28.151617Z');
INSERT INTO "operation" VALUES('b78b1d1644ea44988b3bf3692d25931c','sho','reply','2026-11-23T15:13:28.166365Z');
INSERT INTO "operation" VALUES('a8ac1a83b0224c67876910c2ebd88f6b','sho','arrive','2026-11-23T15:13:28.208812Z');
INSERT INTO "operation" VALUES('b0c1cab5dbb7436faa38b711f41ec95d','sho','arrive','2026-11-23T15:13:28.216576Z');
INSERT INTO "operation" VALUES('f0e6135ae7ab4fcbae76706bc599c851','kei','begin-call','2026-11-23T15:13:28.217978Z');
INSERT INTO "operation" VALUES('80aef0f925d64d038ca65ddf41e0a296','kei','drop-call','2026-11-23T15:13:28.237606Z');
INSERT INTO "operation" VALUES('8c7ea048c69b4d4b9921ebdd5e8c3e07','ren','approve','2026-11-23T15:13:28.256908Z');
INSERT INTO "operation" VALUES('cce84c5fc9ae475c9c930a5882d146f6','ren','number','2026-11-23T15:13:28.317859Z');
INSERT INTO "operation" VALUES('051ae0c7f38e4ba3a26ad36834f9683a','ren','stage','2026-11-23T15:13:28.319678Z');
INSERT INTO "operation" VALUES('d285ee0340aa4a9b9d71d819e2617b2a','ren','intake','2026-11-23T15:13:28.326591Z');
INSERT INTO "operation" VALUES('97bcfe55cb1446bcbbd6ca3f754ef866','ren','clear-staging','2026-11-23T15:13:28.347983Z');
INSERT INTO "operation" VALUES('95c1e93fd18c4aa49f73b7de47c90d72','ren','index','2026-11-23T15:13:28.360061Z');
INSERT INTO "operation" VALUES('17cca04c738d46e7ad20f84ad232bd0e','ren','number','2026-11-23T15:13:28.424093Z');
INSERT INTO "operation" VALUES('326128f36fcb47be82de0837abd8254d','ren','stage','2026-11-23T15:13:28.441787Z');
INSERT INTO "operation" VALUES('9c881f11c4164a788ffb8aca42825ce9','ren','intake','2026-11-23T15:13:28.453154Z');
INSERT INTO "operation" VALUES('a28d3769a22e4fba8e3308edbdfbcc50','ren','clear-staging','2026-11-23T15:13:28.475200Z');
INSERT INTO "operation" VALUES('5e700e9d975b412b87b0f0e64c4cc4af','ren','index','2026-11-23T15:13:28.486384Z');
INSERT INTO "operation" VALUES('c179aecf0fab4fefa5dee7c4baeebdad','cal','begin-call','2026-11-23T15:13:28.499088Z');
INSERT INTO "operation" VALUES('f5d748faa6a34974a49fca490536d09a','cal','enter-call','2026-11-23T15:13:28.526249Z');
INSERT INTO "operation" VALUES('f04d9d78f05d43a3a7676392dcce67e2','cal','verify-caller','2026-11-23T15:13:28.546823Z');
INSERT INTO "operation" VALUES('19aaeda936154a4fbefa7c08e03751cb','cal','pass-on','2026-11-23T15:13:28.577877Z');
INSERT INTO "operation" VALUES('c2648224596b452f83b3974bf6cd44b4','cal','order-kits','2026-11-23T15:13:28.616884Z');
INSERT INTO "operation" VALUES('b9bbbe4be846443697a28aae117bf431','sho','make-batch','2026-11-23T15:13:28.652114Z');
INSERT INTO "operation" VALUES('ef80a1a821cf463785610beba632f59c','sho','make-batch','2026-11-23T15:13:28.693662Z');
INSERT INTO "operation" VALUES('72941867d329497e9ce30abcdbcd5e29','cal','order-kits','2026-11-23T15:13:28.696031Z');
INSERT INTO "operation" VALUES('5b47f163833249a19fc4a9aacb86ac26','sho','lose','2026-11-23T15:13:28.725724Z');
INSERT INTO "operation" VALUES('ef8e2c1e8564436d838a6407342cc736','mai','cancel','2026-11-23T15:13:28.749090Z');
INSERT INTO "operation" VALUES('a7d42d04a50f4677a31ead6db7a18706','rin','return','2026-11-23T15:13:28.799873Z');
INSERT INTO "operation" VALUES('a1fd48dcf2af45f49c2145c61ee3adbd','ren','withdraw','2026-11-23T15:13:28.823968Z');
INSERT INTO "operation" VALUES('bb8cff534b7140d5ab075f42784b9cfe','rin','reject','2026-11-23T15:13:28.837067Z');
INSERT INTO "operation" VALUES('0e26b74bf75c4f7297fe7ade75761e8b','rin','take','2026-11-23T15:13:28.852807Z');
INSERT INTO "operation" VALUES('b9676e0949f94db4b0b5c06b8edb8be6','ren','take','2026-11-23T15:13:28.876116Z');
INSERT INTO "operation" VALUES('e159d5ef7d854bc5b118aed83c2dc196','mai','enter-chain','2026-11-23T15:13:28.893292Z');
INSERT INTO "operation" VALUES('4003982a1cd04d86938814a7ac94b069','mai','enter-chain','2026-11-23T15:13:28.927328Z');
INSERT INTO "operation" VALUES('dd51957ad390464d8de03148fb5e7b6a','rin','number','2026-11-23T15:13:28.991288Z');
INSERT INTO "operation" VALUES('03f3a79e14bf44189032238574f5d6a5','rin','stage','2026-11-23T15:13:28.998762Z');
INSERT INTO "operation" VALUES('0cb6502440604f74acca0191f29e980b','rin','intake','2026-11-23T15:13:29.005076Z');
INSERT INTO "operation" VALUES('54c44f255b18487c86c5a64a69249f32','rin','clear-staging','2026-11-23T15:13:29.011931Z');
INSERT INTO "operation" VALUES('f86442c312ec4a9193c81c14e1ab19b4','rin','index','2026-11-23T15:13:29.017921Z');
INSERT INTO "operation" VALUES('a12e4216f98e4ac0a02b3243ecbb2d87','rin','succeed','2026-11-23T15:13:29.019128Z');
INSERT INTO "operation" VALUES('87b285603cea49059f00e500cd6d4a9b','rin','amend','2026-11-23T15:13:29.179569Z');
INSERT INTO "operation" VALUES('2164dd7eb0e540abb0b4be22c64265f6','rin','accept','2026-11-23T15:13:29.283166Z');
INSERT INTO "operation" VALUES('50964ae43bb64a2e9e7d6bb2ef1ef51e','rin','amend','2026-11-23T15:13:29.441234Z');
INSERT INTO "operation" VALUES('fe4318550e9b4146b6c12268595bb21a','ren','choose-industry','2026-11-23T15:13:29.564709Z');
INSERT INTO "operation" VALUES('0eb46b69fcdc434f8f14f486688bbd19','mai','save-order','2026-11-23T15:13:29.823214Z');
INSERT INTO "operation" VALUES('6d99c77563b242ec85f891a8616c5b4c','mai','save-order','2026-11-23T15:13:29.846009Z');
INSERT INTO "operation" VALUES('3e42e2e1b66b4ba194b836518eb3b52f','mai','save-order','2026-11-23T15:13:29.847257Z');
INSERT INTO "operation" VALUES('6acacdad1c734fb9aea3bc4d9610b924','rin','approve','2026-11-23T15:13:30.137462Z');
INSERT INTO "operation" VALUES('5104796245244efcb35b57ca1749bc73','mai','begin-letters','2026-11-23T15:13:30.240495Z');
INSERT INTO "operation" VALUES('f81d8967f15a48d685ecf7095c6c6397','mai','render-letters','2026-11-23T15:13:30.991696Z');
INSERT INTO "operation" VALUES('c13029cba2574ce4ba8739e3f34fb826','mai','export','2026-11-23T15:13:31.108804Z');
INSERT INTO "operation" VALUES('280c747a0e3c4af8a150acf1c8b60444','mai','export','2026-11-23T15:13:37.372720Z');
INSERT INTO "operation" VALUES('8febc3efa0ad450b90bb6d3c576e777a','mai','begin-letters','2026-11-23T15:13:40.128233Z');
INSERT INTO "operation" VALUES('4a4474e8fdf6439ea7bea9296af2811b','mai','render-letters','2026-11-23T15:13:40.505372Z');
INSERT INTO "operation" VALUES('ce28a97daf0a462ba328e3c101e8d28c','mai','save-order','2026-11-23T15:13:44.065009Z');
INSERT INTO "operation" VALUES('aebb9152da5b4838bb68cd7bf16faa21','mai','export','2026-11-23T15:13:49.046678Z');
INSERT INTO "operation" VALUES('d020d5c6a39742eba5ba00d4b9f85420','mai','run-order','2026-11-23T15:13:49.063872Z');
INSERT INTO "operation" VALUES('8a7ccb4c0de9443799559a335c0807fc','mai','switch-order','2026-11-23T15:13:52.771350Z');
INSERT INTO "operation" VALUES('7d6ac623540841458de49fb0a81f6954','cal','look-at-card','2026-11-23T15:13:56.712826Z');
INSERT INTO "operation" VALUES('c8d405cb891b41a2848ff6f9ef3e6928','mai','keep-tallies','2026-11-23T15:13:59.825160Z');
INSERT INTO "operation" VALUES('8735399716ec4f76a0d3db570b91b821','mai','keep-tallies','2026-11-23T15:13:59.848017Z');
INSERT INTO "operation" VALUES('5c806e6df31244bfa58df327a8e4b1b6','mai','keep-tallies','2026-11-23T15:13:59.859790Z');
INSERT INTO "operation" VALUES('2515359ae040484787105e58de750c17','mai','keep-tallies','2026-11-23T15:13:59.871652Z');
INSERT INTO "operation" VALUES('cbae852607b043dfa00f06ab1729fae5','mai','keep-tallies','2026-11-23T15:13:59.891155Z');
INSERT INTO "operation" VALUES('3d48ce63d81a40fa838f6620ab994798','mai','keep-tallies','2026-11-23T15:13:59.909481Z');
INSERT INTO "operation" VALUES('b9a2cdfb7cc34c8daacb436741bfc5e5','mai','keep-tallies','2026-11-23T15:13:59.922318Z');
INSERT INTO "operation" VALUES('1741c1dd950044a08cc0ccb64dbf4334','mai','keep-tallies','2026-11-23T15:13:59.939710Z');
INSERT INTO "operation" VALUES('7132fab7b1d946fc85271213af3be6b8','mai','keep-tallies','2026-11-23T15:13:59.961080Z');
INSERT INTO "operation" VALUES('b2265c8371d147b08a0011d3c2df62fa','mai','keep-tallies','2026-11-23T15:13:59.983126Z');
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
','2026-11-23T15:13:19.595784Z');
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
	active INTEGER NOT NULL, temporary_until TEXT, password_serial INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT ck_staff_role_known CHECK (role IN ('reviewer', 'manager', 'shipping', 'callcentre', 'admin', 'auditor')), 
	CONSTRAINT fk_staff_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_staff_login UNIQUE (login)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin',1,NULL,0);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer',1,NULL,0);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer',1,NULL,0);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager',1,NULL,0);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager',1,NULL,0);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping',1,NULL,0);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre',1,NULL,0);
INSERT INTO "staff" VALUES(8,'staff:kei',1,'kei','関 圭','callcentre',1,NULL,0);
INSERT INTO "staff" VALUES(9,'staff:aud',1,'aud','古賀 明','auditor',1,NULL,0);
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
INSERT INTO "staff_password" VALUES('admin','$argon2id$v=19$m=19456,t=2,p=1$o1wzcjCjW3Afw4LfzmTkQA$6vHoQmhLXvhJBKC4iWGikRXNmiwcc+CpkpNqBapC0jk');
INSERT INTO "staff_password" VALUES('rin','$argon2id$v=19$m=19456,t=2,p=1$RcDDeK0dOtZDbF/GAS5+CQ$fYMzDSz1cMUQS4vvGR7C3gQRw/PrQjKUukl2CeFhg+c');
INSERT INTO "staff_password" VALUES('ren','$argon2id$v=19$m=19456,t=2,p=1$Kg7DdidFEqNIvNpKfI4ldQ$X2x1woev+wYuPjXy3DWnqweLLKzJAXlRXtLcXKT6D2I');
INSERT INTO "staff_password" VALUES('mai','$argon2id$v=19$m=19456,t=2,p=1$aADdWWIEfPMigQxmc6bF0g$Bfr5p5p9WUOpt3uq1/VcRF41jX7lnITvlP7dmc5H+tk');
INSERT INTO "staff_password" VALUES('mio','$argon2id$v=19$m=19456,t=2,p=1$hFnAQv377zzYPd+Kzu6WWg$EzNC/2umfMwyQGegJPlQ/8jC3TN7XT36PzyhaCJWkWE');
INSERT INTO "staff_password" VALUES('sho','$argon2id$v=19$m=19456,t=2,p=1$pucHlolVeXJLPeDIrRWdfA$5CVwHWMtqXU94OLU/WypddC5+7HJLhFXUzHCa6juSis');
INSERT INTO "staff_password" VALUES('cal','$argon2id$v=19$m=19456,t=2,p=1$ha5VqIUAmmejiQwfzrZSTg$60nAr0L+3eNeil6dE/CsoS4R79mnR8WKZZj3N/kiUy8');
INSERT INTO "staff_password" VALUES('kei','$argon2id$v=19$m=19456,t=2,p=1$3afgd4RMpWr5i3LJVNO6Mw$Ufmesm3kKLebAu1q8TeRtqR/EPcpYePHkAzUTiqjpFw');
INSERT INTO "staff_password" VALUES('aud','$argon2id$v=19$m=19456,t=2,p=1$lPDVUYI6E0OKObkITYHPJA$Vsv9xun5ejq51fKfXbj8voWYkeD0+8P3Qs5ZPKLSPBU');
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
