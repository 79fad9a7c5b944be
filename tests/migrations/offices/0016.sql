-- A made-up office as revision 0016 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-22T18:48:41.061731Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'5DF68563B9E48D1C5BAEC35452184F48B002C7864A13D13CCA77598C4BF13668');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-22T18:48:41.061731Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"50a359d1d4b994807cab336466eacba584a76f00bb3800e8013c20f925d2e177","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'1233039C874BB68F28DA6FCA8FB079897B6817276D5C0FE6679BB73F430200D3');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-22T18:48:41.061731Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'21A4A372C377494E90171C7C527D99EBC07C4EFE897AD6DF86539C1A5A42A4BB');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-22T18:48:41.838825Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','96ed5b79da784e88916eb6dd1cda2770','{"role":"reviewer"}',NULL,X'',X'5F77B1F59362EFAE8415F3614D4D3FAED49C5C9CA914B2CD3579F08F7CD77DDD');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-22T18:48:42.012091Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','3b34b8fa94b94b059ec028f2ec118106','{"role":"reviewer"}',NULL,X'',X'43F8B7060F6A98E24B4BC74231A502FE98578C8B3E97481BD2B2A3CAE50278E8');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-22T18:48:42.059763Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9a82484c55fc43e28660fb339c820eff','{"role":"manager"}',NULL,X'',X'AA5FD61D35765A1745DC699EB8855E5587AB13391EF78555B97C7E82A203C958');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-22T18:48:42.105844Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','10e578cd7de64d55aa44cd10ba7fca6d','{"role":"manager"}',NULL,X'',X'4BBBA918F7DE1DDCAD3D39456DF46B5A7AB60AD52762E63D23DC8ED0869C60FE');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-22T18:48:42.159526Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9931a17d0b2f4e7aa5e655ad5abe74d6','{"role":"shipping"}',NULL,X'',X'972B412D655B3C4D2787DB6087B63E90B95381E73535E775852987DC5F88EC20');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-22T18:48:42.211201Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','32acb99585cd44e0a3d247f9bc0be5e3','{"role":"callcentre"}',NULL,X'',X'FCA407B6FD62700B0C0B31953FDCFFDE40BC502CDA9AFF61C6218B8676801E7F');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-22T18:48:42.273544Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','9ab56e19f5c5483a81f276546b5bd6f6','{"role":"callcentre"}',NULL,X'',X'80102A3F163253CE371D5F1C91C28B31F565EA17CBA19CE0B668CAF32BEF634E');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-22T18:48:42.335124Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','3f976726f38f497e996914a1c7b354ce','{"role":"auditor"}',NULL,X'',X'D396B4378893FB8AB09369D49943C487D6A8A4F9F7B0D47F4E6E1BB19B545ED0');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-22T18:48:42.411066Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','2ed771b89c534c2195b72d92fcdc2db7','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'2E894DDE2205B25BEEE5118FACA6198149B223D51A05E4DECB0F00133C6AF815');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-22T18:48:42.411066Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','2ed771b89c534c2195b72d92fcdc2db7','{"on":"2019-07-01"}',NULL,X'',X'812CAA28316B21A8E27E24A0C02B92A8D709FBCB3D549503D0960C6EA1180C4C');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-22T18:48:42.411066Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','2ed771b89c534c2195b72d92fcdc2db7','{"on":"2019-07-01"}',NULL,X'',X'487377ED396D407B87A2C1387CE85DC1E9F48FEDBD003FB1D0916ED779A37CDD');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-22T18:48:42.434996Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','06c6e1e7033e498c82887b36d796fa31','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'822C47617F80A04F7DDA0BEDE7896797B48343DF2ED8DE525AE7E0C6A8C50F6E');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-22T18:48:42.434996Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','06c6e1e7033e498c82887b36d796fa31','{}',NULL,X'',X'A16AC1D5282A8BA79C83D56E640B7BADD4AB620106B48DF93E9EB2FA3B0B10BA');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-22T18:48:42.503860Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','63359b1c8df3427cbe66b66b4725cf84','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'EB2D6ED5CD09C2432FE2F66C3A4CECAC5FA2C1179832BCE54A8814C205E19DA6',X'A16AC1D5282A8BA79C83D56E640B7BADD4AB620106B48DF93E9EB2FA3B0B10BA',X'D04993ABF0B31DD5CEB6EBBFE759FC1C5F11F63AEE21A0AA99D0AE9F2F2E43E9');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-22T18:48:42.514254Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','53fab1919f82445e969875396c7e73a9','{"certificate":6,"outcome":"pass"}',NULL,X'D04993ABF0B31DD5CEB6EBBFE759FC1C5F11F63AEE21A0AA99D0AE9F2F2E43E9',X'4682CE9B50D4A4FCCDD4A0EBE7980863EC1E2BD8A8472C00445A119177496DAE');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-22T18:48:42.517182Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','61c6dae22eeb464d8babfa40ffbbbe68','{"certificate":7,"outcome":"pass"}',NULL,X'4682CE9B50D4A4FCCDD4A0EBE7980863EC1E2BD8A8472C00445A119177496DAE',X'DC6247F8195DAC0A51DF9566682B13FDBFC183490E8D38C06F24FA2D17415E76');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-22T18:48:42.527201Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','c715fa48ddff42dfaf1ffe0cbe9b7f82','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'E64EB165B95D1BEC7F710E66B50A38E71C54FFCDBA2D5339381958AB3C8D6924');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-22T18:48:42.533940Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','44db1939de6a4cc1895463ff8c9422a1','{"next_due_on":"2020-11-15"}',NULL,X'E64EB165B95D1BEC7F710E66B50A38E71C54FFCDBA2D5339381958AB3C8D6924',X'DF0A0910AEB8CC454A518A5DDDBB5F7BEF20524F42A94513630B83CDC2DCE3AB');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-22T18:48:42.544160Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','88dba85415ab4f75a3bbf60640f1111d','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'DC6247F8195DAC0A51DF9566682B13FDBFC183490E8D38C06F24FA2D17415E76',X'44A8E49DD061B6476A2AA514AD279AA6F357C06FA81486E5E4B89B787E35BC4A');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-22T18:48:42.548366Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','7b10fb32109941809542bd36fab8edcb','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'44A8E49DD061B6476A2AA514AD279AA6F357C06FA81486E5E4B89B787E35BC4A',X'28B40815615D29E6FFDA3110647982DEE80C1D2B254CB8DFC323A3EA4746CC55');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-22T18:48:42.554866Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','ed8027ec75bb43b8a334f9755a697456','{"service":"かささぎマネー"}',X'D1CBDB4A077D62C68AC08EAB1BBDD0D99A7E54982481A4A835E3B3A3932B682E',X'28B40815615D29E6FFDA3110647982DEE80C1D2B254CB8DFC323A3EA4746CC55',X'C416309F9C0EF8372E175CED95C1E804DD48B7579169AD80FEC5A7E315A0EE3D');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-22T18:48:42.559088Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','e35d60d4e8914002835d78e1b8bc9789','{"service":"かささぎペイ"}',X'F47AF0E4D2A3225BA0DDC63B3D741108CCC6845CEA6FE271E06D074D58720D80',X'C416309F9C0EF8372E175CED95C1E804DD48B7579169AD80FEC5A7E315A0EE3D',X'F3FD10359B084D5FB4867FA1844743A935AAFB6A01381E3070010AAF9C9A3A8B');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-22T18:48:42.567412Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','77bcb0782c9a49bea385a5dacd549901','{"outcome":"pass","requirement":"licence","service":null}',X'74F263A43D0D797DFFCE3DCBAD59B9284E6DBAF83F150DCAD1E497AECB47FA90',X'F3FD10359B084D5FB4867FA1844743A935AAFB6A01381E3070010AAF9C9A3A8B',X'318353F0B74C9AD1337C0A01CE0DF760E1A08053E0ADA63772B6F36A48D9D424');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-22T18:48:42.578251Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','1921a9c8da594e09ad4d17e7bcb1576c','{"outcome":"pass","requirement":"residents","service":null}',X'E98D7B6A4C97E101F999688D0B7548248192256E57AF18721083125113885F7B',X'318353F0B74C9AD1337C0A01CE0DF760E1A08053E0ADA63772B6F36A48D9D424',X'4896CA19F2B7F345260D860CA4BC37725733B92EC0E83E901121D60BEEE1F75B');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-22T18:48:42.579951Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','6b499e7e6f29450cb7141d098fd84e05','{}',NULL,X'4896CA19F2B7F345260D860CA4BC37725733B92EC0E83E901121D60BEEE1F75B',X'289330C59C602EF7E59D52446801E6E1B2B1DDEF062A71CBD62B6C008E4A5E6A');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-22T18:48:42.587456Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','2a6453c7d6a84e32a8ec09e8612706b6','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'289330C59C602EF7E59D52446801E6E1B2B1DDEF062A71CBD62B6C008E4A5E6A',X'DE3C7C51B5965730C94F4B1BD85AB2915E9F792DDFE513BCDE673FCE292B2F97');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-22T18:48:42.594240Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','86414d1d918548d6bb604353442d787d','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'E89C6A33AE3B97C46E486D2838AD26F36E685897AD78569B58866AB8DF21BE92',X'',X'906E8100C2504B334C44EC31D11BF2A7CFEEA79DA04BCC04D26303D0E6841F24');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-22T18:48:42.598861Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','ed8c9525ce6749fb8cb4aab076294745','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'35234614E751C10443C66DFE487FA4467E2CD7EF748F5FECAF91367E8377BFA2');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-22T18:48:42.598861Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','ed8c9525ce6749fb8cb4aab076294745','{}',NULL,X'',X'92EF14525C437C9B6CF5D744E640A9526D78698300417D07E59975352A084F60');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-22T18:48:42.601189Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','5306107519944709b43d4e4edb186ba1','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'B5852223A22F7D384E5852AA1B3CBF1DA2933B7A5565DAA678E0A8A40C8DFE49');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-22T18:48:42.611424Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ccc9442d831045b9a17a891b26db5bd7','{"question":"pd-inventory"}',X'3ABCA6656A6F049E36E967B4EBAFA64D20EF61F2712EEA6B231EFB0B01C9150C',X'B5852223A22F7D384E5852AA1B3CBF1DA2933B7A5565DAA678E0A8A40C8DFE49',X'469D7C7B3C13BF756A37FBBD2B8211291FD1D704101B39C4E42D4E86F640254E');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-22T18:48:42.615870Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2e78f462a50343059b4d1d2c8a6be2f9','{"outcome":"pass","question":"pd-inventory"}',NULL,X'469D7C7B3C13BF756A37FBBD2B8211291FD1D704101B39C4E42D4E86F640254E',X'B22F7D89F8139E0A9592AA93E9A96CED1B9FF59E614396E4736583D0A9EF53FE');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-22T18:48:42.619543Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2b7d0a746f8a468297feba7448bc52d3','{"question":"pd-purpose"}',X'F882CAE3C3B44AC04C201945C14D99FD0D7B10AE64D7220F0E0F0FBB348DC000',X'B22F7D89F8139E0A9592AA93E9A96CED1B9FF59E614396E4736583D0A9EF53FE',X'F617B8BEDDD8B687FA3B5BFD199CCFAB45C65825EFA97E13956383017DD2F1F8');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-22T18:48:42.622455Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','db8d03c40ee14d078abbac1f2a3dcac9','{"outcome":"fail","question":"pd-purpose"}',NULL,X'F617B8BEDDD8B687FA3B5BFD199CCFAB45C65825EFA97E13956383017DD2F1F8',X'3AEA732232E3AABDA30843D7180BECA31C9426BCA66226DECDA4D50ED48DA94C');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-22T18:48:42.625422Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','6af63e846fab4047bc9f483fff6957be','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'5058EB5519E95C84B57ECE3ADB58392495C3749171588293C79D323EA4693AD4',X'3AEA732232E3AABDA30843D7180BECA31C9426BCA66226DECDA4D50ED48DA94C',X'BB523FA1AE6B9BBED2392F9DEDC757B817BBA9E9B78B16FCEF2A75F3E6576588');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-22T18:48:42.627966Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','779719fe00454a5c81570dd53dbfb2de','{"question":"pd-deletion"}',X'6DBBC8CD978AE6327ABCD2D9D621B72B8BA4C7E6ADD6A9EC86D06319368D4DCA',X'BB523FA1AE6B9BBED2392F9DEDC757B817BBA9E9B78B16FCEF2A75F3E6576588',X'B633BFE70403997B44C026E25F8AA4FA7D3279C1609BBDA5408EAF49C1EB19E8');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-22T18:48:42.631856Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','a795b09177b24a6f97698858f7002bc9','{"outcome":"pass","question":"pd-deletion"}',NULL,X'B633BFE70403997B44C026E25F8AA4FA7D3279C1609BBDA5408EAF49C1EB19E8',X'F9E6FB081747FE92B1899D7B39C621F548A5148C2F04EC865A1AD0C82B91DA19');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-22T18:48:42.635343Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3631165658e743c4ba7ae678645a3e92','{"question":"ac-least"}',X'52FFA7E23D785949170BF1E57A33AA8C2F0B31AB6E92DED60E3B6B59738976A0',X'F9E6FB081747FE92B1899D7B39C621F548A5148C2F04EC865A1AD0C82B91DA19',X'57B3CF7D419EB3CC4ADBDD810E26AD94A20192BADCF4155751768896D501578D');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-22T18:48:42.638514Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','bb94ea11d29749daa97924f7a4e268f5','{"outcome":"pass","question":"ac-least"}',NULL,X'57B3CF7D419EB3CC4ADBDD810E26AD94A20192BADCF4155751768896D501578D',X'55CEC3E8B0ABC4CBEAE2528726D435C06F471185637DB8CDF7332879D13D831D');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-22T18:48:42.641433Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6e17ab2204f948eab28100918a64f5d8','{"question":"ac-leavers"}',X'075BF4D6052993E08EAD916FB376AE9EA53298545E3E577CC24511076402BAFE',X'55CEC3E8B0ABC4CBEAE2528726D435C06F471185637DB8CDF7332879D13D831D',X'02F396D178BD4219FF35D370FDC0B0ED0852F696B36EFB884885489B386B6154');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-22T18:48:42.644449Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','2c1c69df9b8d4b3caf541ed22816d6c0','{"outcome":"fail","question":"ac-leavers"}',NULL,X'02F396D178BD4219FF35D370FDC0B0ED0852F696B36EFB884885489B386B6154',X'399738BFF7F525A65B3BB78A2623C5EDFA966634A19793DAC59BB0FA4C416F5F');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-22T18:48:42.647681Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','23af65def237475481e92cd8693ebc09','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'CBF3DF70A2ECBF1990D1E0B8F430F41BB28C6AE5EB599AD0AC401376B670EBC4',X'399738BFF7F525A65B3BB78A2623C5EDFA966634A19793DAC59BB0FA4C416F5F',X'036B04F23B37E809C6B67012D808AE1CDA27E31D3217B430312CB97ABFD47248');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-22T18:48:42.649809Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','c64d6fe8193d4429807680cee60c5931','{"question":"ac-administrators"}',X'0C43397EF150E86B25F42B6CA48DA8CAA7FEA92070AA1C5D111FFCCB781FC476',X'036B04F23B37E809C6B67012D808AE1CDA27E31D3217B430312CB97ABFD47248',X'94B7CBD87F47EA940BB847F02F9AC1410B8F3686D8F5D5AC2637A506F9546A20');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-22T18:48:42.652776Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','1261aa28924e4c9e8ce89f405539fbc4','{"outcome":"pass","question":"ac-administrators"}',NULL,X'94B7CBD87F47EA940BB847F02F9AC1410B8F3686D8F5D5AC2637A506F9546A20',X'3C5A4B9C1A2A97ED2DD5EE707A3CA894FD5C72CD1A4132163F39FF8724D9E22D');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-22T18:48:42.655747Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','9f08b10537c34a1eac9962c9ea635a22','{"question":"en-transport"}',X'6130061922BAFFD37C34100930B6DA5ED5650C6E04F2C442BFB1BB568C3BE7AD',X'3C5A4B9C1A2A97ED2DD5EE707A3CA894FD5C72CD1A4132163F39FF8724D9E22D',X'27E70F1976CB36DA2B4D7CA88558F0592D894CF83951BAAF9B676FECB7C2B6BC');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-22T18:48:42.658693Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f06ccd402a43493bb19b10f373836505','{"outcome":"pass","question":"en-transport"}',NULL,X'27E70F1976CB36DA2B4D7CA88558F0592D894CF83951BAAF9B676FECB7C2B6BC',X'73819BAB8286C5A2EF3B5891D6A3405C899CDF2999F5D3BCDB01DC0EB9BEEB85');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-22T18:48:42.661472Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3d3544996abe480f851dcf67be620477','{"question":"en-storage"}',X'3E8C9646DDC127C34CED5628E7D457E1A8682642449D41D9B160BABDD85AD984',X'73819BAB8286C5A2EF3B5891D6A3405C899CDF2999F5D3BCDB01DC0EB9BEEB85',X'58F95428BE42EA09BCE002779FA257EF3FB272458749374D6AADD4C4AE5F8E4B');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-22T18:48:42.664434Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','23e76cf432584426a7cb47e86d5a5668','{"outcome":"pass","question":"en-storage"}',NULL,X'58F95428BE42EA09BCE002779FA257EF3FB272458749374D6AADD4C4AE5F8E4B',X'ABD3A760C9AEA8020D4A82C757219A4DD153AD22D2B0CEA12C2A3896CA0838AC');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-22T18:48:42.667400Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','94710f268aeb4b9b93fe4cf8c201ba3f','{"question":"lo-records"}',X'FA295411BB3007FBA09A1457F47D1430EBE8709E04717AE49C9A5F9B90901DF6',X'ABD3A760C9AEA8020D4A82C757219A4DD153AD22D2B0CEA12C2A3896CA0838AC',X'EEE35A8DEA36BFC6D62B7EC5AA3A9B86613E1C969F935BB5620642398B28BAB5');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-22T18:48:42.670078Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','45ad7e084783422fbd0419b23374314a','{"outcome":"pass","question":"lo-records"}',NULL,X'EEE35A8DEA36BFC6D62B7EC5AA3A9B86613E1C969F935BB5620642398B28BAB5',X'E9FA473EAD03613303443F3515618A8F50EAFF01F1554EFA7FB50E7EB864F027');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-22T18:48:42.672801Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','13666246c5314bfb93aaf5295b25205f','{"question":"lo-watch"}',X'F341A8FFD81F710FA45DFB49EA6224F4455BD27FA665C1EC3FBC15FCF4128195',X'E9FA473EAD03613303443F3515618A8F50EAFF01F1554EFA7FB50E7EB864F027',X'AF5058BF81F1676985C1F6FB2A3BA27DAAB5E2CBBC7E398DC3971DFEB72676C3');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-22T18:48:42.675728Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','ee271dc3b52f4aada4ec6617c8364e71','{"outcome":"pass","question":"lo-watch"}',NULL,X'AF5058BF81F1676985C1F6FB2A3BA27DAAB5E2CBBC7E398DC3971DFEB72676C3',X'374D6ADF7AC0C0D84F77970EB7931AF70DEFECDD1874A9B0669953101BF46081');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-22T18:48:42.678678Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','1c5f438fb47d468ca04a68892770102d','{"question":"au-two-step"}',X'7DACD2837E0A65B96C919EABD0321E045F3B1E0762C3CA654A6B0C8ED9C0FF81',X'374D6ADF7AC0C0D84F77970EB7931AF70DEFECDD1874A9B0669953101BF46081',X'238FFBC5876FC7428E5E4967341F1E074DCBE1F766CF981EFE76978E7F2678D4');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-22T18:48:42.681443Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','92313b8d28514bf98653711595453249','{"outcome":"pass","question":"au-two-step"}',NULL,X'238FFBC5876FC7428E5E4967341F1E074DCBE1F766CF981EFE76978E7F2678D4',X'C358F1FB4B9F0B6A957A087337D47B3FD703375347EC53135DFBBE9EDFD5038C');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-22T18:48:42.689627Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','5b8bdb6bdd9549dfab7987f7310e6c47','{"question":"au-attempts"}',X'B832462C9E85775B51C4BC06A0C5E5803EC9183504DE1771FECB29C222CAED3C',X'C358F1FB4B9F0B6A957A087337D47B3FD703375347EC53135DFBBE9EDFD5038C',X'D189E77A09624B48FD801E147E4FE8B59DA552AD2AA63043C0FC587656884B1A');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-22T18:48:42.692994Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','8757319eb4cb4f9997418d5f7eaeff73','{"outcome":"pass","question":"au-attempts"}',NULL,X'D189E77A09624B48FD801E147E4FE8B59DA552AD2AA63043C0FC587656884B1A',X'CE335FB7FE8324948796AD004B8402D6DF7E781A090797DF8530FF8E025EF5E0');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-22T18:48:42.696122Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','133285fc71674529abb1d374f7cdcb0a','{"question":"vu-patches"}',X'DAC77418ADD569B991B6C04841D0F2614CFDE4B8B4A9E8CE681030D73D5BCA29',X'CE335FB7FE8324948796AD004B8402D6DF7E781A090797DF8530FF8E025EF5E0',X'A926C4A4AA9233E2AB88E1FF3D706142746229729070C9E4509C9E5F47B9F7A4');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-22T18:48:42.707143Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','120249766a274dfb963c3a6810b6c61e','{"outcome":"pass","question":"vu-patches"}',NULL,X'A926C4A4AA9233E2AB88E1FF3D706142746229729070C9E4509C9E5F47B9F7A4',X'826117EA9A760A362ADD9C535041AE113C4FCEFEB1CE3D2366F1632022D9B26A');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-22T18:48:42.714250Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','0c21eac5e9ca4f04a037953435ef7045','{"question":"vu-tests"}',X'EA5453A396B763627B5BBB0AE17A35E6FDB413AD1AC6A94882D13187D61170AC',X'826117EA9A760A362ADD9C535041AE113C4FCEFEB1CE3D2366F1632022D9B26A',X'7DF0070916B4EE393104185954866239E8B4583D45E638D4A30402F32CDE30D1');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-22T18:48:42.717122Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','38e5550636f1441a8b28135fd7a9c78b','{"outcome":"pass","question":"vu-tests"}',NULL,X'7DF0070916B4EE393104185954866239E8B4583D45E638D4A30402F32CDE30D1',X'4592563DA97A4A06F55422C901F28989A6C5D8ACCC74ADA79B5B890BBAA5AF76');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-22T18:48:42.724330Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f1e505c73f314d0e94be2151d07ad4cb','{"question":"in-procedure"}',X'0F7A6F1C8A3F047D8E4A085570849730F9495348087BAD91EEB40057B40BB297',X'4592563DA97A4A06F55422C901F28989A6C5D8ACCC74ADA79B5B890BBAA5AF76',X'263F44698CE44A5BB334D37AD6F87182B1497C2856F1D60054F663C9411DF2B9');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-22T18:48:42.731555Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','0d84f128861743bf9381b3d60773ca5d','{"outcome":"pass","question":"in-procedure"}',NULL,X'263F44698CE44A5BB334D37AD6F87182B1497C2856F1D60054F663C9411DF2B9',X'F54F8AD98966F127DB362FA2B4C0126159A87FD8D908675B5AB97ACC6F2C9850');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-22T18:48:42.738980Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f03c5a7e8ee242bda8ef727dfc251526','{"question":"in-report"}',X'FFEC07A0D8668AF312C62812265EAB284213FC2DC13A1DDAC8CF80EE4381CB73',X'F54F8AD98966F127DB362FA2B4C0126159A87FD8D908675B5AB97ACC6F2C9850',X'BA5773284031318240DD02B0E8416190B24BE81396F4DD3318A7DA2D0C89A566');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-22T18:48:42.746274Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','cf8b0df09583413c98d236c089e7acce','{"outcome":"pass","question":"in-report"}',NULL,X'BA5773284031318240DD02B0E8416190B24BE81396F4DD3318A7DA2D0C89A566',X'48B3E15D27F5167BA25DB8CF54666E1564AC6E7F4B13094FFE8BE9923C90E734');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-22T18:48:42.749285Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','d3beeedc45df4fd3908da84285af478b','{"place":1,"remedied_on":"2020-01-21"}',X'721040A9CBE85CB8A0522733C7DAA19218DEC766FB55A3A6AA322E29FDA2572F',X'48B3E15D27F5167BA25DB8CF54666E1564AC6E7F4B13094FFE8BE9923C90E734',X'73D081F2CF8807FABDE76A4C9AD5DA6ABE7963EE03EA37A4197FD64EC7098957');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-22T18:48:42.832394Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'2EB9C0AEEE0A8ECB2CA595FE73F6AA63A5515ECE5A33ADEC3D453724AC70E0DD');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-22T18:48:42.849177Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','b3ec03ecf3c44adea57078989286ff7d','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'2EB9C0AEEE0A8ECB2CA595FE73F6AA63A5515ECE5A33ADEC3D453724AC70E0DD',X'5C58CCB0E7FA100C22EEA76EC3902E7E21608D15A6A945F22A82A61C12A4A7A7');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-22T18:48:42.868369Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'F04CAB76798211B810D11B398324D7FF1FB8D5B19D5A1B4B1AD2539AB46C2273');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-22T18:48:42.889774Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','8f7848871e5a4e2db2407fadb690fedb','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'F04CAB76798211B810D11B398324D7FF1FB8D5B19D5A1B4B1AD2539AB46C2273',X'1E78345F3BD1ACB6639B2811F0CEDFCBE2CD252967C9D7B5C90AF167A06E92BE');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-22T18:48:42.908012Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'AA739DF3CB38CF6958E31FDC1B7724D98039EEC73F91DD23D3D33E157AEB0141');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-22T18:48:42.921528Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','2d29b1d8e11f49f4aadf88e79657336f','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'AA739DF3CB38CF6958E31FDC1B7724D98039EEC73F91DD23D3D33E157AEB0141',X'5298E9C517D2EF44BC8A798F8C6F906799AC2A092CC245157A552719691BAEE4');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-22T18:48:42.933289Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'D94DEA529588B44A07F413704D1B25615D660E477B659BE9EE75B53E661C9D94');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-22T18:48:42.946896Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','4d9a04108acd4d1bb6d7d4744e98777d','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'D94DEA529588B44A07F413704D1B25615D660E477B659BE9EE75B53E661C9D94',X'B147D7362A25E898B003DBE7D76151D19CD474E5379CB7E90287B047FC2A3F72');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-22T18:48:42.962377Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'C50716A5376DF28383674EDF2969EB6B8A5B4F90F5DD65011B7593C952C6EABA');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-22T18:48:42.976519Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','e4dd647531484407b2108b79d00406fd','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'C50716A5376DF28383674EDF2969EB6B8A5B4F90F5DD65011B7593C952C6EABA',X'0057F473BB62C2A652EBD724DF7A63F580701F2AC678D7480577B7F2AA00B97E');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-22T18:48:42.985106Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'1bee9cdec72345fe82c3c493f80ab820','{"on_hand":2200,"quantity":2200}',X'D10FC175B784B8D8F32907CBDBE9F64B54BE491D4239A748E7938EEFC2F2D482',X'',X'A57DE9BF8BBF61EA7FBF4328FC0F99FFA203CDB4369B8CCCAD76601EF2C21525');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-22T18:48:42.990315Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f16db69e5c07454cae9433482bab088d','{"on_hand":2020,"quantity":2020}',X'9331B79F9FDD4996503D9ED72A787100A554C8C82B08DA77C41D9DCB89459292',X'',X'17B0DFE9B49A0226DD30C387283C75F97C0D0F1E269EE6EA3351DC13AB651688');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-22T18:48:42.992595Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'95cd50bfa5454651be5457f48c253d94','{"on_hand":1080,"quantity":1080}',X'1F797FCC94937CBF5D02B5CA27BC6A9C168F1E9D01B3E2EA60A11D0BC45CBBC6',X'',X'03D2643C8C644B90695FE68C1DBF1888154C55E2EED7F191A59319D166AE7033');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-22T18:48:42.994800Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'179444eaf15a43798d29040aae56eb35','{"on_hand":1008,"quantity":1008}',X'1D0E0A26EF992BF66D677C680EE72C04F34994DC2F6BEF3A6C70CAE90E1F6EDF',X'',X'1CDD11F7840116DDD0C242C36AB3273F317544CED6C3AFC9F8FFDBF3E6B18D7E');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-22T18:48:42.996842Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'7ef83464208641568cf2fdc28550d9a9','{"on_hand":2200,"quantity":2200}',X'EECD5F0AEAF86A4608B9EEAC7AC1F02E4CDF336A49C947384A037945439AD701',X'',X'4CEE8A61F9D2DC1EABF70576EE10B25379042E195D95D2D9BFE6DFEC16FEAA07');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-22T18:48:42.998605Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f9a0f915277f43ca8ff0db450777c097','{"on_hand":2020,"quantity":2020}',X'C23042F9A00835AD62C5B3E2E87F3168B8C4C13A124C57E64647C30D802F0819',X'',X'4E37C5DD67B74F2E86A936081F04182E45898F9268E45B2676347DCFCB7EB715');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-22T18:48:43.000482Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'cd7f30bd80654b209e38eff036f5abf0','{"on_hand":1120,"quantity":1120}',X'968D4A31FDC890015F1801B95B10420FCA2507F729491067F47210BFC07C5477',X'',X'573E5D743CA5862B789B2893DE93D652E0DCBC757FDEB9CE441088771C14DCF5');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-22T18:48:43.002286Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3481942f884e42a4bad235839b891100','{"on_hand":1012,"quantity":1012}',X'D911928B9FBB284BC45A31DDF822327456CFD4247A598FD0FD0EDFF7F4B5D5E9',X'',X'F52E9564A6B1C00F3BB78387E9656C006BEB444E154FFE41F6AD713CD010E63A');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-22T18:48:43.003867Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'b46a775eb8c744f7a6a27c182e0dc364','{"on_hand":21200,"quantity":21200}',X'1347CDA500EBFD20ECD18D6B3A6CF1267C060FA23905EF7AA5C424ABD7BE2C83',X'',X'BF272D02E0D7FDCE2E391E0ADEAE9C5D670B552B6E3FE0EF7EC10BEF8CF97E19');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-22T18:48:43.005730Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f8a7b6def6b349c8840f37182409facd','{"on_hand":20120,"quantity":20120}',X'7975C9A655084B85589F46DB4307EC0432B64431DE86A53E194238B22CE57435',X'',X'59C9E12CE2E01CFC810FAEFD177BB31B5A076C1BB4A99D2750B9677AFF6853E3');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-22T18:48:43.007454Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9dc21cb7c09e4e119e19f1f46c7c692c','{"on_hand":2080,"quantity":2080}',X'4BE37ED46A9D2B0CE507FEE26DEB118EE9B1253DF4D759A46AECD1652DAF97DC',X'',X'3662E416E78C082ABA64591EE86CE55AB26E73BC1F7EA12DA8EEEAE03809F52E');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-22T18:48:43.010403Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'e8bf9bdb322c4e40973c302d72fe5c0c','{"on_hand":2008,"quantity":2008}',X'50DCF9DF59B60D7723DDFEAA6E3DAE47911DA85EF1D6B1FCF0C5F79E789FB720',X'',X'413FF2C759B2A2BAB72E4A067C4864A48C8D2FB0026230CCFB13B32D3FFDA09A');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-22T18:48:43.013203Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'21f6965fe57b4cc68292614aeef851ae','{"on_hand":1040,"quantity":1040}',X'85D612224F5FC45B21FE5F2A11F120B67C18ABAB046146CBFEC52DD0B3DE4BD4',X'',X'FE55407318FFC6836B9B285BBE7D096EBB26F8C8275B683202A603B436300BE0');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-22T18:48:43.019498Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'bd0721a489484661b3d6442651170728','{"on_hand":1004,"quantity":1004}',X'D3C32EA36A5B6CE1D3AA0060CC024F6A3E929174FACCBE45D4432BCAA749347A',X'',X'DBDB8CB824D0C2912D8C2375DC0F52746301CDB3D9EB4735E95BAED3D5A7776E');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-22T18:48:43.026027Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'796ff9d74f594092bb08444a2e945230','{"on_hand":2080,"quantity":2080}',X'3D4FEAFF1847D21E71B84594434E46C245465ADDFBF7F7992218AD9C7D7494EF',X'',X'8CAFF28DF1354846C0D1DB5FE5BA8630F2CA8513146681F58B3C40F4FFDC46A3');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-22T18:48:43.028286Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d7d78762c77c4aa0b816cae251caf2f6','{"on_hand":2008,"quantity":2008}',X'9D453AADBD66AC840980EFF8AFD8D3926C9D0287867350E779D5D5D249BA0BEE',X'',X'D2B0FA1F048457B14B2F05B5F61403C4229E68ECE8FB44FA8CF18CCBFA4B9476');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-22T18:48:43.034793Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d4a6477edcf14691bfcc0ad46cbe3a4e','{"on_hand":1040,"quantity":1040}',X'5D472A8EF6912EF6F9F5572BCECF5238E31E0E0B42769614879A6C1B6C5EF9B8',X'',X'2CEB69E8333EBEC7F14B03C878671FEB32F2A940280D0BE469D6C57D1083267C');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-22T18:48:43.037538Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'4d47b7bcafce4be7b80176ac1cad84b4','{"on_hand":1004,"quantity":1004}',X'A82082C791EE55A62B263C257714BE1F236F813C307B97C71F4F930A3661DCF9',X'',X'159BBD3FD6C6B78FFEEBA44E423F7C611FBA7F6523E2F44D0DE07D43354E4A7B');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-22T18:48:43.040693Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'914b5ef33cae435581cb2154ad32a35e','{"on_hand":21200,"quantity":21200}',X'EAB1B57EF7A571FFB894A9BC77EE1A109B2BCDFF138AC47D99B8A610F3E5EDE6',X'',X'1C5E3D4D534C9B5285ED7A60D05DE53D1A49A424F7D8494476A70D21D3FB7F57');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-22T18:48:43.043614Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'e2532bd8624d4a0e974daf96e27d8d48','{"on_hand":12000,"quantity":12000}',X'0CB9C5D9EA45FADD7B79695003774809FF0A775A20CED917450A8E7D6D31E7BF',X'',X'1BF179C3C1725755FD9DC05D494B9891EADA5258CA1DF0ED873B1F02D908B4CA');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-22T18:48:43.046431Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'327f8eaf220e4853800fbb04966d16c7','{"on_hand":24,"quantity":24}',X'A3D2217661BAA0208C06578C96895780A574EDC36C4988475950144A129CC6AE',X'',X'74F3F3C68033CDE20FE4E394FE1C0FC8DD0767E1E20DE4E287473FEF67D0F4DD');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-22T18:48:43.054603Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'1126C04C803DF2418BA7261CC73E28DAA78C8CF83EF4AD43C58320FFC7AEF51D');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-22T18:48:43.064830Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','f6803bb404db49629a7e136e4d3d6a52','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'1126C04C803DF2418BA7261CC73E28DAA78C8CF83EF4AD43C58320FFC7AEF51D',X'118A64A621C6BD7D6712CB4118C83D6D26B6971073CFC4313845CF98FE42B7DB');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','ac34964695024a11acc04b6a0376b971','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'2C6FFC08106C1352CCC61454BB5451B62C6ABD81B865ACF00C7E8C5E907804F0');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','ac34964695024a11acc04b6a0376b971','{"batch":4,"programme":1,"row":2}',NULL,X'',X'D6AAD2BA72E283CA89D1F0CE1086F81E8A8ED90D3E4EB41063CCAAAA9C4416F7');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','ac34964695024a11acc04b6a0376b971','{"batch":4,"programme":1,"row":3}',NULL,X'',X'C24B0F405960F1CD6005DA0C0AAE435BC99FD5E9C4D5B70D1E801D5C1CCD7B18');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','ac34964695024a11acc04b6a0376b971','{"batch":4,"programme":1,"row":4}',NULL,X'',X'24DABE7D17A51A44100BFD8BB02D3AD02B2FC6EA0D76F5B6BB5C4D54EDF20E47');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','ac34964695024a11acc04b6a0376b971','{"batch":4,"programme":1,"row":5}',NULL,X'',X'BBD7ECB7CD1D08A18105543F16123E301896FAC7AEF1FCC4A7C11DA0D2057936');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-22T18:48:43.077148Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','ac34964695024a11acc04b6a0376b971','{"batch":4,"programme":1,"row":6}',NULL,X'',X'0311F193AA3BB0CCE2E92BDAC74F2C7A5168543576558F0D5719078AA59321B6');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-22T18:48:43.118510Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'BE317413662B88D559493CC1D4F027E1D652445CED071B86FF43437EEC0B40A2');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-22T18:48:43.126562Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','e0cd81cd905c4e90a2fad3ccc825e45b','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'BE317413662B88D559493CC1D4F027E1D652445CED071B86FF43437EEC0B40A2',X'6E02871F70EBEF6C1A4BBE5859D990E8422322477943DB5CFA7622B010EE1C58');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-22T18:48:43.133269Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','63e51fc9310a4502a3d967a1ac6d22eb','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'BBD7ECB7CD1D08A18105543F16123E301896FAC7AEF1FCC4A7C11DA0D2057936',X'D3A67CD78B2CCEE6C7845AF6B3B6DC5167439F43ECA1DA7496B53D61F6CD7A66');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-22T18:48:43.158199Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','939e3b8622344f688802cea53edf52c8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'C24B0F405960F1CD6005DA0C0AAE435BC99FD5E9C4D5B70D1E801D5C1CCD7B18',X'6849224EA5D4988296D1BA1A811AEDC0DB7BC225625D79D8C99CD1795621E096');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-22T18:48:43.166626Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','c657e0aa08624b20a25af29d69ea5c8d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'0311F193AA3BB0CCE2E92BDAC74F2C7A5168543576558F0D5719078AA59321B6',X'3229FBE2BD467A98115D0A05A3AB7151CB6E66EDFF1485CF7CDFE4B686E44068');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-22T18:48:43.174778Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','dacd878b7d9f492ebb1206226821ed67','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'D6AAD2BA72E283CA89D1F0CE1086F81E8A8ED90D3E4EB41063CCAAAA9C4416F7',X'E2AD13D82C99429CAB34249F5178F993A072C3EFFF7183C48803ED06FE9834AA');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-22T18:48:43.186760Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','23839aa13da64f1ca809c43df265fa91','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'5DFDB2FD2BFF6601435E786D848377965F44735056792AFD351A6A600FAA32E1');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-22T18:48:43.186760Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','23839aa13da64f1ca809c43df265fa91','{"batch":5,"programme":1,"row":2}',NULL,X'',X'292A4FB22B7A2485F2C2A37130C74727DCEE27D115CE4884E4E3A7BE179E2427');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-22T18:48:43.186760Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','23839aa13da64f1ca809c43df265fa91','{"batch":5,"programme":1,"row":3}',NULL,X'',X'6DD2CA0EAED0ECE6BA9A752DF591500D7AB61A9714E4220B71E9E470323D5889');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-22T18:48:43.186760Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','23839aa13da64f1ca809c43df265fa91','{"batch":5,"programme":1,"row":4}',NULL,X'',X'F3847FBB9C6847CDB1CD6CE827D6C57101231C9636953C905295D90B104A1F86');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-22T18:48:43.186760Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','23839aa13da64f1ca809c43df265fa91','{"batch":5,"programme":1,"row":5}',NULL,X'',X'34E3F9DA7D39576878DB3C6E80CDC68738772FE2A69BBC95A7B691B7397A0C66');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-22T18:48:43.206309Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'B94E34F280D5DC69B979A60B0CC6055C1E88181CAEDC652245D62AED7AAC7AB7');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-22T18:48:43.211662Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','4d562f1684194679939c6fd9b907d2ff','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'B94E34F280D5DC69B979A60B0CC6055C1E88181CAEDC652245D62AED7AAC7AB7',X'BC2BBBD5C014701C91CD41B7A55DCF1E2DF203B116B4C58E62E26C407FC616D9');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-22T18:48:43.216639Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','008a7d44631b463e911292fbcdfe1c45','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'24DABE7D17A51A44100BFD8BB02D3AD02B2FC6EA0D76F5B6BB5C4D54EDF20E47',X'AFEAEF7C3E35D318B5EE48111857A2347917F257048D127F3CBA8BA156C8C5D5');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-22T18:48:43.222878Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','716f98d0675d43c59a28afe1dac3685c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'34E3F9DA7D39576878DB3C6E80CDC68738772FE2A69BBC95A7B691B7397A0C66',X'8F8E678BE2498C2606E0235463A5DE7849A9AF76E1DC47EBCC3C934BE1D22F30');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-22T18:48:43.228624Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','310e0080646349ee9085a65446276f8c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'F3847FBB9C6847CDB1CD6CE827D6C57101231C9636953C905295D90B104A1F86',X'EC6F6C52F195125870594E0EBE43E5082355A7E587F14F8F6C5EF6D7241A4157');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-22T18:48:43.234471Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','a61101d3d3d24e9394129d202c446bf6','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'6DD2CA0EAED0ECE6BA9A752DF591500D7AB61A9714E4220B71E9E470323D5889',X'9C09BA7D856344EEA8E514B3B9943BB9D73BC6915ED960D2BDA43EC22F2FE08F');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-22T18:48:43.239972Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','073e4893ac814ae0b8b2e74f9f46b8b9','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'292A4FB22B7A2485F2C2A37130C74727DCEE27D115CE4884E4E3A7BE179E2427',X'11BE96D60E0AC9F6EEF61D32927C6DEDBE37E344478DD61BF03F0F270E080E98');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-22T18:48:43.248129Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','c300de172f5e403780bfadb61b567f4c','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'4922419624FD8019221093676CD8577D013538A8AD72D7216EA8BD371F15BBDC');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-22T18:48:43.248129Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c300de172f5e403780bfadb61b567f4c','{"batch":6,"programme":1,"row":3}',NULL,X'',X'879C2C7BDDFC2EC566C7BFB5D37FF97E31788DE3A8662B51305533B3A7AA35A1');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-22T18:48:43.248129Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c300de172f5e403780bfadb61b567f4c','{"batch":6,"programme":1,"row":4}',NULL,X'',X'B0BCFB122C6BC25C9748E26E8AD70351172D73168DA1D8AEF86BA44A757531F5');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-22T18:48:43.248129Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','c300de172f5e403780bfadb61b567f4c','{"batch":6,"programme":1,"row":5}',NULL,X'',X'BF5E586A35B8E762B3D808E2D50CCDD6552F2EB47A158345BE54C247DD474327');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-22T18:48:43.264412Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','5a6d111fe7864e7d95db8a909b1b0092','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'B0BCFB122C6BC25C9748E26E8AD70351172D73168DA1D8AEF86BA44A757531F5',X'6D744F8A87B39FC6B33BBE179BCD91390888E2DA2FDFC77AAF7638B681D905C9');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-22T18:48:43.274294Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','280a14018ab848ed8410814aa6f29229','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'68077F7633273A78689E1F6222D46ACB62A068DF572738F4F67AD5A3A2F4A29D');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-22T18:48:43.274294Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','280a14018ab848ed8410814aa6f29229','{"batch":7,"programme":1,"row":2}',NULL,X'',X'E0B5ABF72E755F6113E5888D22FCA19D7D7B0523C4088ED2895724220E2753C5');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-22T18:48:43.274294Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','280a14018ab848ed8410814aa6f29229','{"batch":7,"programme":1,"row":3}',NULL,X'',X'132E2B471ACF847CE42918150C63C7AA44939E4510F621F9C36A9ED229DC8C58');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-22T18:48:43.274294Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','280a14018ab848ed8410814aa6f29229','{"batch":7,"programme":1,"row":5}',NULL,X'',X'20D7EAC010F6DA62D30362D335581CFDE467DD30E059223CD8D52B9651839948');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-22T18:48:43.289972Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','9e21b4fa088543dc9ffb3131c3b16c35','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'D3D951AEED779264742FADA08E5C6B4AF54DB372733FD2757666CB00C171F062',X'',X'9CE7DE2760A29E95A03078E4587CB975A68902352B4E4E35F7CCC9D1C743D6C8');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-22T18:48:43.289972Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','9e21b4fa088543dc9ffb3131c3b16c35','{"caller":"consumer"}',NULL,X'9CE7DE2760A29E95A03078E4587CB975A68902352B4E4E35F7CCC9D1C743D6C8',X'5C97806E52180BA0DF69E0BDE2E58EB65AC38F8626E6EC447DC42DA2C89560ED');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-22T18:48:43.289972Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','9e21b4fa088543dc9ffb3131c3b16c35','{"category":"points","faq":"consumer"}',X'E3A6FF1114851A58E8B5C468BF29E1095E9790C299AF8C4556FC8C2916F2F598',X'5C97806E52180BA0DF69E0BDE2E58EB65AC38F8626E6EC447DC42DA2C89560ED',X'2638C8E6EAB4127DF8C99DF3699BEB8CB93309333F1EBED9EAF9E34108E04887');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-22T18:48:43.299565Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'9A493EEDBDF7A0232CA1E4EA73A797BA958278C09359AD5CE1E6C0CE345F50CA');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','17a186f59d11460f9ac9a6829a3f436e','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'E2AD13D82C99429CAB34249F5178F993A072C3EFFF7183C48803ED06FE9834AA',X'A71BBFA715D4AB2FA46225E58E9118BF7C7F16F0B0C1CD41F4D3A88E29FC98A2');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','17a186f59d11460f9ac9a6829a3f436e','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'6849224EA5D4988296D1BA1A811AEDC0DB7BC225625D79D8C99CD1795621E096',X'341F287828BF02F2074EE79966F0607EE343B20BEA804033595A8A89C72677D8');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','17a186f59d11460f9ac9a6829a3f436e','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'AFEAEF7C3E35D318B5EE48111857A2347917F257048D127F3CBA8BA156C8C5D5',X'DE13F10C97A4DCB023A6B8EFAF7EB20CB0214F7FFBF48C08B1F03FE87BDF8C6B');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','17a186f59d11460f9ac9a6829a3f436e','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'D3A67CD78B2CCEE6C7845AF6B3B6DC5167439F43ECA1DA7496B53D61F6CD7A66',X'153D748EE1CD677A50C3BB960B3B3213FCBE0DCED8E99B6DA940724D1810E37E');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','17a186f59d11460f9ac9a6829a3f436e','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'3229FBE2BD467A98115D0A05A3AB7151CB6E66EDFF1485CF7CDFE4B686E44068',X'12139FE19B007872F5B37BABFAF6D5BEC8D36D560D688A72CDCA1D994238B392');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"A"}',NULL,X'',X'CBC21ADA07707D7E888C07DBB157B7CF51DC1C549819AE23D3D62936DED70975');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"B"}',NULL,X'',X'4DC68762EDCE6F23264AC2090C120A38317F1298F9B00BC3F7423E06240DB989');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"A"}',NULL,X'',X'54FD0EA5F2F92F58540AE1FE83CAA0DD51A1DC09C9CD4EA1AD58F74E3016C2FE');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"B"}',NULL,X'',X'DB4919EF3AAB514C91BAE59F37A19B227D716738D54824DDC870F01E34270086');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"A"}',NULL,X'',X'6D4277C01E25249466C62C9D90143E7DD72009E52B396A95CBA3750AC5C07F56');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"B"}',NULL,X'',X'8784248DD1261DDC005BBC57CB901291E8F827C7EEF9E00436CF0CF316E1E09C');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"A"}',NULL,X'',X'F884464494775D06E0C89CC4BE752AB45F8BD8C0F36A8C86B14F617F42D953E7');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"B"}',NULL,X'',X'D6D26B3B06106F32AC5EA0EEED8CA264A720999BE650BA981E3FCC597D928793');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"A"}',NULL,X'',X'6AE84EB4BFD8FE8B21E22D902C97949103B86779F6CD8A733D21B221244725E7');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-22T18:48:43.301269Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','17a186f59d11460f9ac9a6829a3f436e','{"kit":"B"}',NULL,X'',X'6EB0A417C490FCA8034D3513BDF05C4348E283921E8B4C71F32F1CEE14DC2257');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-22T18:48:43.322456Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','b586fbd790644b798454731e2a3a6bb4','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'9A493EEDBDF7A0232CA1E4EA73A797BA958278C09359AD5CE1E6C0CE345F50CA',X'310B403CC80368C7F367C90D22547BE8823304FF44F89128C5E4F50FA3FF5979');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'CBC21ADA07707D7E888C07DBB157B7CF51DC1C549819AE23D3D62936DED70975',X'70FC962151F07092CC42C50E32C683D736656673C32A11684A2894140952105F');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'4DC68762EDCE6F23264AC2090C120A38317F1298F9B00BC3F7423E06240DB989',X'66FD5543A33986D7F774A1710B8F9C33CFA9292E96F16B8C54E46BF95BC16082');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'54FD0EA5F2F92F58540AE1FE83CAA0DD51A1DC09C9CD4EA1AD58F74E3016C2FE',X'67292C12AE8D79C1C6A4AE32BA19887CD3D3B646FD1F9BE83B5E620138444FCE');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'DB4919EF3AAB514C91BAE59F37A19B227D716738D54824DDC870F01E34270086',X'012A8EA278CDD2A116ABA7AE1A1DAB1EEA83F0E56F5718370AE0DBB37FA18ADB');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'6D4277C01E25249466C62C9D90143E7DD72009E52B396A95CBA3750AC5C07F56',X'7243E5751C3DB8CAD80C2F2FDDD79ADD771351C64AEB60BB4BE4E3829B98DAB1');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'8784248DD1261DDC005BBC57CB901291E8F827C7EEF9E00436CF0CF316E1E09C',X'C46EAB6A917ABC238105FED10DEFCB5602BD7507682111CCCCB2094FAEA7178A');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'F884464494775D06E0C89CC4BE752AB45F8BD8C0F36A8C86B14F617F42D953E7',X'274F1317DA792B48DCDB0CDA957A5C7C397B3BC0DFB8F1344DEA788B11D33B30');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'D6D26B3B06106F32AC5EA0EEED8CA264A720999BE650BA981E3FCC597D928793',X'FCFDCE6CAB96B0C87BE1AC470D19A4DF2A2257F6FB01A25E105A9CDF6C7152F3');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'6AE84EB4BFD8FE8B21E22D902C97949103B86779F6CD8A733D21B221244725E7',X'4692BBD8784989C325E8BDE1B07755320244B15741A9AB309D02AB76F9D847A6');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-22T18:48:43.343848Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','ddbb4a9471aa402a823e0d7640f2b7ff','{}',NULL,X'6EB0A417C490FCA8034D3513BDF05C4348E283921E8B4C71F32F1CEE14DC2257',X'9BF8554C2A06D6B253C01637123C9D1A887D19825F9BD75FBAD78C1ACFB44F4F');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','cee00f82493547c8b9c0df00469d275a','{"kit":"A"}',NULL,X'',X'544C2D6649410F9323A941EFF34F782A0708418DB1F136B498652559346FEAA8');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K"}',NULL,X'70FC962151F07092CC42C50E32C683D736656673C32A11684A2894140952105F',X'1E7960DAD7F73D01E96D38EEB7368A341AE9CD3B02500A3E0171BF56DA5EC20A');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K"}',NULL,X'67292C12AE8D79C1C6A4AE32BA19887CD3D3B646FD1F9BE83B5E620138444FCE',X'8FAFE5D3B77B5FB61BAC5B5F64A195839E6B4E38F50D1165C8FC0ED3705D22A1');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K"}',NULL,X'7243E5751C3DB8CAD80C2F2FDDD79ADD771351C64AEB60BB4BE4E3829B98DAB1',X'AC313293B496363E8C3AD08ED1859873D71800740B96B490D6C233729C80813A');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K"}',NULL,X'274F1317DA792B48DCDB0CDA957A5C7C397B3BC0DFB8F1344DEA788B11D33B30',X'185CC753F4E917CC8982398D78C612CBF996C3826A13F4D1889F0B1FE0253A68');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K"}',NULL,X'4692BBD8784989C325E8BDE1B07755320244B15741A9AB309D02AB76F9D847A6',X'30D1B1081D915369C161B3D48B75B8A4DECB9D83DFB16045705719DCAE76EB37');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'8CAFF28DF1354846C0D1DB5FE5BA8630F2CA8513146681F58B3C40F4FFDC46A3',X'A7279E0FD3B4219DD7911FC47D3A4CAAA90DEC775B57CEF90B6859E874F02C77');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'4CEE8A61F9D2DC1EABF70576EE10B25379042E195D95D2D9BFE6DFEC16FEAA07',X'182967B4E91B07E9DC02200543DBF360509E47E0DB5DB937D72505255148324A');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'2CEB69E8333EBEC7F14B03C878671FEB32F2A940280D0BE469D6C57D1083267C',X'1863A6A7B5B8797899382E05C6113D138D9BF15E9A3A1E8FF05D23A887C37098');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'573E5D743CA5862B789B2893DE93D652E0DCBC757FDEB9CE441088771C14DCF5',X'2E33DB55056668E2AA99F3CE0D6E16BF814C0902E9013DEF8D0699807CC91728');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'FE55407318FFC6836B9B285BBE7D096EBB26F8C8275B683202A603B436300BE0',X'D4A23C88965B8A88AD41BC5867A07949809493C7B6724F16FC74A995FE595805');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'03D2643C8C644B90695FE68C1DBF1888154C55E2EED7F191A59319D166AE7033',X'0EB66F8408731FBC163B364EAFB7A33DA213B4FEE48444A3EA3B995D14E786AA');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'1C5E3D4D534C9B5285ED7A60D05DE53D1A49A424F7D8494476A70D21D3FB7F57',X'38A90BF0F1A25E4E6461ACD5947C8D6B13DCF3F727F1A41927FDFC2C8CB58450');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'BF272D02E0D7FDCE2E391E0ADEAE9C5D670B552B6E3FE0EF7EC10BEF8CF97E19',X'B1F08F84F76BB476089AA97CB7FAE5BF8422FE77B7E462050DF92F0146170462');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'3662E416E78C082ABA64591EE86CE55AB26E73BC1F7EA12DA8EEEAE03809F52E',X'A6401EEF9B7433DD8AA5E4CC849D4B722BB4BC33830B0546B6B7736CCC78B21E');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-22T18:48:43.360445Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'cee00f82493547c8b9c0df00469d275a','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'A57DE9BF8BBF61EA7FBF4328FC0F99FFA203CDB4369B8CCCAD76601EF2C21525',X'4C0DA686F0D8DE6B3A3EDAAA6BD1F758D69EAA5D601103F89B059A14574F5DD3');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','9e41c449a2e94ed9bc078391997e1f0c','{"batch":"W-0000001-K"}',NULL,X'1E7960DAD7F73D01E96D38EEB7368A341AE9CD3B02500A3E0171BF56DA5EC20A',X'FBC2E599E81A7D13F544C93B5602493EAC045170D3DECEEE47F8402E6B66664E');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','9e41c449a2e94ed9bc078391997e1f0c','{"batch":"W-0000001-K"}',NULL,X'8FAFE5D3B77B5FB61BAC5B5F64A195839E6B4E38F50D1165C8FC0ED3705D22A1',X'772E092C96B2A2FDD0D7EBEBB410F464D9154AA79576952E5270E9DF70540FDB');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','9e41c449a2e94ed9bc078391997e1f0c','{"batch":"W-0000001-K"}',NULL,X'AC313293B496363E8C3AD08ED1859873D71800740B96B490D6C233729C80813A',X'B3F6C2B1998DBFF4E8A76B35765E1B8F54818ECE3AA97565C1DDB5E8A34C2392');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','9e41c449a2e94ed9bc078391997e1f0c','{"batch":"W-0000001-K"}',NULL,X'185CC753F4E917CC8982398D78C612CBF996C3826A13F4D1889F0B1FE0253A68',X'D8C00DD97EB591946BB7FFB9F406135198FFF628D7B11B583B4F27E8F29D5061');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','9e41c449a2e94ed9bc078391997e1f0c','{"batch":"W-0000001-K"}',NULL,X'30D1B1081D915369C161B3D48B75B8A4DECB9D83DFB16045705719DCAE76EB37',X'1352D3431AE8364893184DD0DACDEE9488FDD2DB9222595138409C4B820E2726');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-22T18:48:43.387883Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','9e41c449a2e94ed9bc078391997e1f0c','{"parcels":5}',NULL,X'544C2D6649410F9323A941EFF34F782A0708418DB1F136B498652559346FEAA8',X'064A4873027CD602DCDE40525514AEB536A62F8F8BE1C25C97180DEC8F5E9272');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-22T18:48:43.398034Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','5afdfc85b56d4c5bbbc96d5144dd5528','{"batch":"W-0000001-K"}',NULL,X'FBC2E599E81A7D13F544C93B5602493EAC045170D3DECEEE47F8402E6B66664E',X'845A83F97501170927E93641598E0C2939EADF32FBE0EBF31DE715DC5CA10788');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-22T18:48:43.398034Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','5afdfc85b56d4c5bbbc96d5144dd5528','{"batch":"W-0000001-K"}',NULL,X'772E092C96B2A2FDD0D7EBEBB410F464D9154AA79576952E5270E9DF70540FDB',X'0D5B4D33053D8FCB4E81044762D2B12207B392620EE868D5397C31027F19FF5B');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-22T18:48:43.398034Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','5afdfc85b56d4c5bbbc96d5144dd5528','{"batch":"W-0000001-K"}',NULL,X'B3F6C2B1998DBFF4E8A76B35765E1B8F54818ECE3AA97565C1DDB5E8A34C2392',X'6E0CCDA55456D7D064B6B9454BB3C8139A5CAD2CCE32F0A821924ED0D7010336');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-22T18:48:43.398034Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','5afdfc85b56d4c5bbbc96d5144dd5528','{"batch":"W-0000001-K"}',NULL,X'D8C00DD97EB591946BB7FFB9F406135198FFF628D7B11B583B4F27E8F29D5061',X'F22FFA376D0AE682D268FEA02FCD5DB0E87D6A7D66D21445C7BA32155FF34CAC');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-22T18:48:43.398034Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','5afdfc85b56d4c5bbbc96d5144dd5528','{"batch":"W-0000001-K"}',NULL,X'1352D3431AE8364893184DD0DACDEE9488FDD2DB9222595138409C4B820E2726',X'94A7B42269BA9DAE1A9DC849CE3DB6526100DA0F69088C104A06E00852F36F1F');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'A7279E0FD3B4219DD7911FC47D3A4CAAA90DEC775B57CEF90B6859E874F02C77',X'6590C46F0BEEF538A5B6CDB7700A8946341A520539241837AE7A93533F309FD7');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'182967B4E91B07E9DC02200543DBF360509E47E0DB5DB937D72505255148324A',X'8A54E4892BDC760D023CD0D2266817CF0FD29F1D19C9AAC11F0C26CBA7699FED');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'1863A6A7B5B8797899382E05C6113D138D9BF15E9A3A1E8FF05D23A887C37098',X'43C5E34877263912A1F78CBA04BD660CA88B2B239F664D365B0ED149659AA39D');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'2E33DB55056668E2AA99F3CE0D6E16BF814C0902E9013DEF8D0699807CC91728',X'1362ECBF2045143EA7ADBC178344DEDEE9E4693E4F09505C1C67A4F3289936D8');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'D4A23C88965B8A88AD41BC5867A07949809493C7B6724F16FC74A995FE595805',X'6EE2DB4D0EFB62117546C0606FAC8B9FD4FC229082193CA8E742CBF4B2A18A0F');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'0EB66F8408731FBC163B364EAFB7A33DA213B4FEE48444A3EA3B995D14E786AA',X'9FBBDF819518FCC1E6B2946927099D4E5EEF1CFEDCB580C76A18B81F968CFDBB');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'38A90BF0F1A25E4E6461ACD5947C8D6B13DCF3F727F1A41927FDFC2C8CB58450',X'D514D358A3F26159B2EE43AE6B3337B4FC4DC7E2CD934313A51C608B7FC4C21E');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'B1F08F84F76BB476089AA97CB7FAE5BF8422FE77B7E462050DF92F0146170462',X'07C1CE3FC4F0A514EDC57164E68C57D87EF21CA0E6546DC5D949B7D33F04D70B');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'A6401EEF9B7433DD8AA5E4CC849D4B722BB4BC33830B0546B6B7736CCC78B21E',X'9C9A42602BCCB38A491E107172D88361A2241B4ABBB74AF13049597A1E84C8DC');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'8cfaf28294804a1ca97735358eee162a','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'4C0DA686F0D8DE6B3A3EDAAA6BD1F758D69EAA5D601103F89B059A14574F5DD3',X'3EBEFF00190A86E4130B076BFD0DB6F7509A547DB965002EAA8FBADD98E3DEB9');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-22T18:48:43.405281Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','8cfaf28294804a1ca97735358eee162a','{"parcels":5}',NULL,X'064A4873027CD602DCDE40525514AEB536A62F8F8BE1C25C97180DEC8F5E9272',X'65E8DB690ACBA37B969CBABB11FAA058E0406D485A61C6E5B6958EA87FF749D7');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-22T18:48:43.420060Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','38d060ea3ef14caab69feea7ef182a65','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'845A83F97501170927E93641598E0C2939EADF32FBE0EBF31DE715DC5CA10788',X'913ED48A29862ACDC442E6DD983C38F96423897F10FDB1822A8DA1033D96B74F');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-22T18:48:43.420060Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','38d060ea3ef14caab69feea7ef182a65','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'0D5B4D33053D8FCB4E81044762D2B12207B392620EE868D5397C31027F19FF5B',X'8BF3D17743CD86F5E4F57567D0C7D4918BEE521FEB6290A0C86A137777709D1D');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-22T18:48:43.420060Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','38d060ea3ef14caab69feea7ef182a65','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'6E0CCDA55456D7D064B6B9454BB3C8139A5CAD2CCE32F0A821924ED0D7010336',X'AF83D198FF5D3CE9638473560A1C556E6D5B20E66F2D763DDA1C1D2315E6007B');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-22T18:48:43.420060Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','38d060ea3ef14caab69feea7ef182a65','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'F22FFA376D0AE682D268FEA02FCD5DB0E87D6A7D66D21445C7BA32155FF34CAC',X'72AE92E2352A1D70286E5E927771A3B16D267A421810B21DB0849900EAE9E627');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-22T18:48:43.420060Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','38d060ea3ef14caab69feea7ef182a65','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'94A7B42269BA9DAE1A9DC849CE3DB6526100DA0F69088C104A06E00852F36F1F',X'3C434368220EDD74DA384D108491040ACA22D09EFC404AD22796027999392BDF');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-22T18:48:43.433025Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','00f3bab091274680adce9b548bc7c806','{}',NULL,X'65E8DB690ACBA37B969CBABB11FAA058E0406D485A61C6E5B6958EA87FF749D7',X'89B65130801766BC5AAD5B70694C147492D0AFDDFAF433F4316F158A45804583');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-22T18:48:43.440050Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','04da1ca3d8734f2dbda00a5d79320be3','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'913ED48A29862ACDC442E6DD983C38F96423897F10FDB1822A8DA1033D96B74F',X'1D3F3F3EEE2A49AA04531583C7D94B8B84247C58122DE2790138A23FD5708001');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-22T18:48:43.440050Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','04da1ca3d8734f2dbda00a5d79320be3','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'8BF3D17743CD86F5E4F57567D0C7D4918BEE521FEB6290A0C86A137777709D1D',X'DC53134AB674C4D6C79E53343E588889DE236D2956187614DC5A244624DBCCCC');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-22T18:48:43.440050Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','04da1ca3d8734f2dbda00a5d79320be3','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'AF83D198FF5D3CE9638473560A1C556E6D5B20E66F2D763DDA1C1D2315E6007B',X'634540EAC7FD2D968E216D145EE14B773891E5AB2CD55CC85849158E038B28EB');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-22T18:48:43.440050Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','04da1ca3d8734f2dbda00a5d79320be3','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'72AE92E2352A1D70286E5E927771A3B16D267A421810B21DB0849900EAE9E627',X'E4F78A14D257BC09A4764EBFB0D88DAADF905AF96763F614B85D7CCC1AD5DE42');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-22T18:48:43.440050Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','04da1ca3d8734f2dbda00a5d79320be3','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'3C434368220EDD74DA384D108491040ACA22D09EFC404AD22796027999392BDF',X'B3EF16D4F5EDA407E40DD7D36C8A4DA0AF7BD4DA77B1B4B5D7F079733F53C51B');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','d2dda90208ae4a1880c31e4189a59b4c','{"kit":"B"}',NULL,X'',X'D2DFC59F625406B7EDEBA108A642B632730F58B09B7C51C5D1326EC527BD49D1');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','d2dda90208ae4a1880c31e4189a59b4c','{"batch":"W-0000002-I"}',NULL,X'66FD5543A33986D7F774A1710B8F9C33CFA9292E96F16B8C54E46BF95BC16082',X'19C0D9E85F2CF446C8CE9BA0D12491FD5E1441CD3AEAE570BCF2B3390DAB5C16');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','d2dda90208ae4a1880c31e4189a59b4c','{"batch":"W-0000002-I"}',NULL,X'012A8EA278CDD2A116ABA7AE1A1DAB1EEA83F0E56F5718370AE0DBB37FA18ADB',X'EF7EA4BD98D57F397B6BDF29993E28E5AE02DC94D78AD310FA578F93D36586C7');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','d2dda90208ae4a1880c31e4189a59b4c','{"batch":"W-0000002-I"}',NULL,X'C46EAB6A917ABC238105FED10DEFCB5602BD7507682111CCCCB2094FAEA7178A',X'F8D372A199CA0D51928D8915CFF6FB1936075996CB9233B6BAC510A58E9E2AE4');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','d2dda90208ae4a1880c31e4189a59b4c','{"batch":"W-0000002-I"}',NULL,X'FCFDCE6CAB96B0C87BE1AC470D19A4DF2A2257F6FB01A25E105A9CDF6C7152F3',X'FB63319AAFAC03160BA1A188663970ADDC1C7593BB9BDFA8EDFFDC93F626BF0D');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-22T18:48:43.448585Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','d2dda90208ae4a1880c31e4189a59b4c','{"batch":"W-0000002-I"}',NULL,X'9BF8554C2A06D6B253C01637123C9D1A887D19825F9BD75FBAD78C1ACFB44F4F',X'2E93A91515D9E1CC7D784C5FB089813750C7B50A03E300DF94D036705549853A');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e45a09e39c13403c9037024664e9787a','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'19C0D9E85F2CF446C8CE9BA0D12491FD5E1441CD3AEAE570BCF2B3390DAB5C16',X'CD9089EAD75B1B8223CF52C266E2FD7F325771936BF5F1AB725378015C47A2AD');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e45a09e39c13403c9037024664e9787a','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'EF7EA4BD98D57F397B6BDF29993E28E5AE02DC94D78AD310FA578F93D36586C7',X'F7405595F5B97B2875ADA014B9E8B57E562D9E26CA3C1C0139B3759F66418A76');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e45a09e39c13403c9037024664e9787a','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'F8D372A199CA0D51928D8915CFF6FB1936075996CB9233B6BAC510A58E9E2AE4',X'81798C5CB36EA2CA8C59EF3843B9F4F125E5B3DE9CC39FD51BC75603129D53E8');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e45a09e39c13403c9037024664e9787a','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'FB63319AAFAC03160BA1A188663970ADDC1C7593BB9BDFA8EDFFDC93F626BF0D',X'85F03AFDC3BA0153E7C7BFA34157CD2416D0106CE7DFF3ACA5A6ADE818E7A24D');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','e45a09e39c13403c9037024664e9787a','{"batch":"W-0000002-I","services":"2"}',NULL,X'2E93A91515D9E1CC7D784C5FB089813750C7B50A03E300DF94D036705549853A',X'386167F260A210C655702E1B213D2FB38EAADB0CCC1D3F196C41B9B7AE814728');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-22T18:48:43.462369Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','e45a09e39c13403c9037024664e9787a','{"parcels":5}',NULL,X'D2DFC59F625406B7EDEBA108A642B632730F58B09B7C51C5D1326EC527BD49D1',X'928279781BD66878DBDD8C6F447BB1131F4F1B387A47734B2E21CD83E7FAB298');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-22T18:48:43.474508Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','094460c8fb5d4d55868ffcbe493fc764','{"batch":"W-0000002-I"}',NULL,X'CD9089EAD75B1B8223CF52C266E2FD7F325771936BF5F1AB725378015C47A2AD',X'5B0F5E35FED44EA61F5B987BEF04C55D9DC41B8F7094B47536419A97ED0D1BE0');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-22T18:48:43.474508Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','094460c8fb5d4d55868ffcbe493fc764','{"batch":"W-0000002-I"}',NULL,X'F7405595F5B97B2875ADA014B9E8B57E562D9E26CA3C1C0139B3759F66418A76',X'9574B2318395FD1B0DEE410C33889B39B4F1E16610C903A9C125844C39FFFB8E');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-22T18:48:43.474508Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','094460c8fb5d4d55868ffcbe493fc764','{"batch":"W-0000002-I"}',NULL,X'81798C5CB36EA2CA8C59EF3843B9F4F125E5B3DE9CC39FD51BC75603129D53E8',X'A975DA8A6D14B46B881E45D4AA62CC84DB803292DE1168EA2E18037DD371A49D');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-22T18:48:43.474508Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','094460c8fb5d4d55868ffcbe493fc764','{"batch":"W-0000002-I"}',NULL,X'85F03AFDC3BA0153E7C7BFA34157CD2416D0106CE7DFF3ACA5A6ADE818E7A24D',X'4FDFC50782268C5C3D7168BE70EA33C11C6347B3848AE01B9DC91D5142502179');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-22T18:48:43.474508Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','094460c8fb5d4d55868ffcbe493fc764','{"batch":"W-0000002-I"}',NULL,X'386167F260A210C655702E1B213D2FB38EAADB0CCC1D3F196C41B9B7AE814728',X'D8952014F14DC984F41CA82FB9C2EBB42300E141251BC1D79F9DCCDF87DBB238');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-22T18:48:43.480588Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','fda49e44bd8642d386cb69a5a9a7ab6f','{"parcels":5}',NULL,X'928279781BD66878DBDD8C6F447BB1131F4F1B387A47734B2E21CD83E7FAB298',X'7BE193E8A22D5CD88E1A41BCAC4820EB9ABA85B12D4C92F58F30F541AF93A21E');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-22T18:48:43.488259Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8af85236dada428894d6e786620099f5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'5B0F5E35FED44EA61F5B987BEF04C55D9DC41B8F7094B47536419A97ED0D1BE0',X'C5832BDFCA6ED4E7D84E3A01C13E68E770F0395442E4D52C26CA7D56DBFCC8F0');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-22T18:48:43.488259Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8af85236dada428894d6e786620099f5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'9574B2318395FD1B0DEE410C33889B39B4F1E16610C903A9C125844C39FFFB8E',X'3F40C562AB4FD8C52323DED280F53414C0098917A1D530BA4A6CEBAD4181A0C1');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-22T18:48:43.488259Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8af85236dada428894d6e786620099f5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'A975DA8A6D14B46B881E45D4AA62CC84DB803292DE1168EA2E18037DD371A49D',X'AD0A38218B213376DCC1B8AA0EF7B256A943EB409AB50A24BE6B11A40422F8BF');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-22T18:48:43.488259Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8af85236dada428894d6e786620099f5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'4FDFC50782268C5C3D7168BE70EA33C11C6347B3848AE01B9DC91D5142502179',X'3516BB8F5766C559AD667026FE5B3F5E6D22020527EA79CF5CA26D868DC4CDD6');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-22T18:48:43.488259Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8af85236dada428894d6e786620099f5','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'D8952014F14DC984F41CA82FB9C2EBB42300E141251BC1D79F9DCCDF87DBB238',X'6ABEBE5A5BE4C942ECD912E5259B71333431FB5DDF6DF4D56D0F3CB71E288864');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-22T18:48:43.497969Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','6daaeebd110c4cf78ec6f17533ed21d4','{}',NULL,X'7BE193E8A22D5CD88E1A41BCAC4820EB9ABA85B12D4C92F58F30F541AF93A21E',X'53EDBDCC9D69BDDB2C86CA3A6569EA69D342361DE085C24DC89C3E4CA7F68FF2');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-22T18:48:43.503116Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','f4e9f89058124faba54a88427b9c8be8','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'C5832BDFCA6ED4E7D84E3A01C13E68E770F0395442E4D52C26CA7D56DBFCC8F0',X'6DD0054EE9CBC5974C5A44B19C3E2F3A80E29F9E1199875572AAD13D9FB78A3B');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-22T18:48:43.503116Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','f4e9f89058124faba54a88427b9c8be8','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'3F40C562AB4FD8C52323DED280F53414C0098917A1D530BA4A6CEBAD4181A0C1',X'2CD6E625B33C2C67756B7094CF1B2C2F4C8B55CC4B5F1D79290BB52B3CAC8EA3');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-22T18:48:43.503116Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','f4e9f89058124faba54a88427b9c8be8','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'AD0A38218B213376DCC1B8AA0EF7B256A943EB409AB50A24BE6B11A40422F8BF',X'469E1375DB78C99ED663F88A455C80D2CF1035A94810AA3F70DCCE0C972D5B5C');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-22T18:48:43.503116Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','f4e9f89058124faba54a88427b9c8be8','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'3516BB8F5766C559AD667026FE5B3F5E6D22020527EA79CF5CA26D868DC4CDD6',X'EEC9201C8517AB7F6F187C134B4F23730CCD5638044279FDB1E42329DE6E25B4');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-22T18:48:43.503116Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','f4e9f89058124faba54a88427b9c8be8','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'6ABEBE5A5BE4C942ECD912E5259B71333431FB5DDF6DF4D56D0F3CB71E288864',X'78F33D2BF97E5C13324EC8DDBEC93104A729DA53C97437FDD4C67835B7A79D3D');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-22T18:48:43.509843Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','e104a68e156e401187b31e39f85107fd','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'BF5E586A35B8E762B3D808E2D50CCDD6552F2EB47A158345BE54C247DD474327',X'62ACB7BED93F25CFFFC25E2E692EDEC852411AC0F4F9805EA0B641527A0BCAC0');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-22T18:48:43.535329Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','24ddb7e41ff9435e9ee08523f46087b5','{"on":"2019-12-22"}',NULL,X'E4F78A14D257BC09A4764EBFB0D88DAADF905AF96763F614B85D7CCC1AD5DE42',X'51FE7144AE03A5DD246B0FFDA146E185DB2F7EA3080A4A8FBF62DC522C2DF91F');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-22T18:48:43.545108Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','dd0999caa0dc4a7caba87b2fa3f0d127','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'20D7EAC010F6DA62D30362D335581CFDE467DD30E059223CD8D52B9651839948',X'15C82F922C7E26D664EB74946D2D220DE6ED3E8E407175355D9E232AE14B7768');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-22T18:48:43.562190Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','5dbbf3a40fbe47118bc16600d551c10a','{"on":"2019-12-20"}',NULL,X'6DD0054EE9CBC5974C5A44B19C3E2F3A80E29F9E1199875572AAD13D9FB78A3B',X'6A75A6ECDADBAA4193D0D00E35320B0D4A8288E259870F44532BB195D07C8F1A');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-22T18:48:43.562190Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','5dbbf3a40fbe47118bc16600d551c10a','{"on":"2019-12-20"}',NULL,X'2CD6E625B33C2C67756B7094CF1B2C2F4C8B55CC4B5F1D79290BB52B3CAC8EA3',X'1FD07E4D078B8AF20ABE10314B1ECD929F3F93F4446A9B806C74BF446561A65E');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-22T18:48:43.570169Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','bc300340149d4c45a45452ab28e7a078','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'879C2C7BDDFC2EC566C7BFB5D37FF97E31788DE3A8662B51305533B3A7AA35A1',X'63A2D700EE9D137D8265F03086F315707A4AD98A55742980B46FB210E6491D9C');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-22T18:48:43.582707Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','d50a60e34ed04d05bfb0a1d59847629e','{"on":"2019-12-21"}',NULL,X'469E1375DB78C99ED663F88A455C80D2CF1035A94810AA3F70DCCE0C972D5B5C',X'878D5FB6CE048BAEE45D94105CA0C46C8D12D1EF5DA969EE5BA65D4A3AA8ED73');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-22T18:48:43.582707Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','d50a60e34ed04d05bfb0a1d59847629e','{"on":"2019-12-21"}',NULL,X'EEC9201C8517AB7F6F187C134B4F23730CCD5638044279FDB1E42329DE6E25B4',X'003FD5012D1E09487C68C6B760ACEDDAFCE0FC3720B6312F7B634E6742743564');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-22T18:48:43.582707Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','d50a60e34ed04d05bfb0a1d59847629e','{"on":"2019-12-21"}',NULL,X'78F33D2BF97E5C13324EC8DDBEC93104A729DA53C97437FDD4C67835B7A79D3D',X'46C71746AD25F1B5E929A0949B3B95AB80B4A29A06D2C863E71087A46EE531E1');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-22T18:48:43.589153Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','4bb0f25df9f54c9d9598a3f95df7f664','{"on":"2019-12-20"}',NULL,X'B3EF16D4F5EDA407E40DD7D36C8A4DA0AF7BD4DA77B1B4B5D7F079733F53C51B',X'8B7EFEF2437CC2ACC42C557DD2AA7A059DF2F61DECB9D01CFCF63EC328B49A4A');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-22T18:48:43.595463Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','d7f1e31edf4e44e4a95a6afacd61f3ff','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'1D3F3F3EEE2A49AA04531583C7D94B8B84247C58122DE2790138A23FD5708001',X'F68C6E8DEA117868615EC6768510DE23A37D2E055461DDB475C924AE564B5FE0');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-22T18:48:43.595463Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','d7f1e31edf4e44e4a95a6afacd61f3ff','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'DC53134AB674C4D6C79E53343E588889DE236D2956187614DC5A244624DBCCCC',X'A92ACD2B9A6B9A42BE56410A353D34198F3D063D971AC5C47D90DE68F763C79E');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-22T18:48:43.595463Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','d7f1e31edf4e44e4a95a6afacd61f3ff','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'634540EAC7FD2D968E216D145EE14B773891E5AB2CD55CC85849158E038B28EB',X'5BFD5BBCBF241686A93CBFBA89BA415B1342245B6D2447FF557F77BFCA788971');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-22T18:48:43.601060Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','047433c43eef47ddb2a7ecd1c1998fdb','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'E0B5ABF72E755F6113E5888D22FCA19D7D7B0523C4088ED2895724220E2753C5',X'B28FA2F1E8C3C1CDBCA226D39A51E8A6C567A9807D41F303E04654839C782535');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-22T18:48:43.613049Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','54efc4bfea0d4e59924d48c8e09af0d3','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'317994863A57C66B2E2E4067FEB3726B7945F2D242DE9FF91D07A7713EA54407');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-22T18:48:43.613049Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','54efc4bfea0d4e59924d48c8e09af0d3','{"batch":8,"programme":1,"row":2}',NULL,X'',X'A0CE3EE83C6064C468132149C27884EFA2C42BE0E008DCA8248E2716F0FDDE20');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-22T18:48:43.613049Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','54efc4bfea0d4e59924d48c8e09af0d3','{"batch":8,"programme":1,"row":3}',NULL,X'',X'9DA87F7A82197900105184A715C72E2525CA9CDB2607ABBBE520909EEDCF5C27');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-22T18:48:43.613049Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','54efc4bfea0d4e59924d48c8e09af0d3','{"batch":8,"programme":1,"row":4}',NULL,X'',X'A42A26375FA1F863FC6692807A4BBE5FAFCDE81ED2FAF7FDA744BD7836D3BB44');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-22T18:48:43.613049Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','54efc4bfea0d4e59924d48c8e09af0d3','{"batch":8,"programme":1,"row":5}',NULL,X'',X'E77FBDCDD5745C524054F28039E35403B46478B0D1FED7DD97B4EB56A18954A5');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-22T18:48:43.643928Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'1D439DF584E62B601C42A6FA1A4A6CFEBDE64E675EC901B9AE5EA90345CD8D8B');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c9b5fcca0b46bfbb98dd54b6b7e941','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'11BE96D60E0AC9F6EEF61D32927C6DEDBE37E344478DD61BF03F0F270E080E98',X'5933A2C5CD6FD6A31CE3610984FC09F7FC347C56E6E98AD332475492D2684DA4');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c9b5fcca0b46bfbb98dd54b6b7e941','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'9C09BA7D856344EEA8E514B3B9943BB9D73BC6915ED960D2BDA43EC22F2FE08F',X'735FF6C51C52037F1AB9D9C48C311D3C63E611D1A11BE3B3041608AC496F975C');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c9b5fcca0b46bfbb98dd54b6b7e941','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'EC6F6C52F195125870594E0EBE43E5082355A7E587F14F8F6C5EF6D7241A4157',X'D51D1C6AF7CCA75978360E4727CCE6D3AAEC2B037BCB8F3A89F032CCA38D6CB9');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c9b5fcca0b46bfbb98dd54b6b7e941','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'8F8E678BE2498C2606E0235463A5DE7849A9AF76E1DC47EBCC3C934BE1D22F30',X'8B98A6CE6014657BDA04A865F70FA6B8D524453B7A1599079212210F1F5A717A');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"A"}',NULL,X'',X'4DEC32356D48CD65B12FBCCA173CF8858065ED4269758945F4B878265AC2126B');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"B"}',NULL,X'',X'8B1AFAADE5ED58AB90C62D0341B2C957B6001C6FA2C9983EB2FED0FFD1E2E26F');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"A"}',NULL,X'',X'DDE52ED9A909207DCF4B2D3EE0F03D5406791F73EC62DA64620331132DEB39F5');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"B"}',NULL,X'',X'571907AE3171CD0E763274F74431227482BEE737D5572AF06043100600BAF650');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"A"}',NULL,X'',X'8E2A38855B4B1B67CF025941DBC9D46B917B14536EA150B8E26232C29C29F77C');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"B"}',NULL,X'',X'06255A006CCA0D0F9AEE4B51DF286BC037F2E04A6593C110346DB44C5F863D54');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"A"}',NULL,X'',X'BD2AC63774AF466788FB70343876CDEE3D07647880F04A2CC6E6D78B53A0DD90');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-22T18:48:43.646703Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c9b5fcca0b46bfbb98dd54b6b7e941','{"kit":"B"}',NULL,X'',X'7C257E1A7EB51DBC15E020C5F57BF86AD6A79E5975CB4680245118A0E5E94C95');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-22T18:48:43.656763Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','c495a7d7c7a6472a957186ab904ed207','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'1D439DF584E62B601C42A6FA1A4A6CFEBDE64E675EC901B9AE5EA90345CD8D8B',X'198F61EDFBFFC3A0490DDBEE1A00B538AE9E6DB1006CE3BB0B1B583C6675D7A5');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','d2d1988f6b484d10a71700b5f88a37e4','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'E25368A358651BC51C5A70ECD563C97AC69D5BE48932C9BCB2F006301ECE2C1D',X'F68C6E8DEA117868615EC6768510DE23A37D2E055461DDB475C924AE564B5FE0',X'99C7739DF6F950C5DBC1ADAAE49842704D7EF87EF94E27DCB85C65AFA7BD4A59');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'6590C46F0BEEF538A5B6CDB7700A8946341A520539241837AE7A93533F309FD7',X'E1843159892791DF2BB7DC0C177815943BFADAA286C2CD01F5472F5A05D35F1A');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'8A54E4892BDC760D023CD0D2266817CF0FD29F1D19C9AAC11F0C26CBA7699FED',X'9F3746EE508B8769D09904198D04DC2AE4C6892D9E3F017CFA41E599FA4F2D68');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'43C5E34877263912A1F78CBA04BD660CA88B2B239F664D365B0ED149659AA39D',X'9D0F03897D6D0C93CFD6982B5925263A64DF65BEB7BA5BF83409ABC2F063083D');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'1362ECBF2045143EA7ADBC178344DEDEE9E4693E4F09505C1C67A4F3289936D8',X'717F2AC0DC05BCCF4F7905BD02A945FF153ECE15EBA2B0A287CAB7DD32F9C3C4');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'6EE2DB4D0EFB62117546C0606FAC8B9FD4FC229082193CA8E742CBF4B2A18A0F',X'05FCE609FF6E71E10BC984AACF176E106732F3B256DD4D876A329AF627E5BAE2');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'9FBBDF819518FCC1E6B2946927099D4E5EEF1CFEDCB580C76A18B81F968CFDBB',X'B001DCDFA92D281C74759D96DC98B006B0B8418BE92FF8B5904874A66FFBD178');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'D514D358A3F26159B2EE43AE6B3337B4FC4DC7E2CD934313A51C608B7FC4C21E',X'A27B7161DEC9A86EDFAC4B96BD6F7247F5DD4C5269A24BA9703323D3B067FC2F');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'07C1CE3FC4F0A514EDC57164E68C57D87EF21CA0E6546DC5D949B7D33F04D70B',X'E17472001F18D6072D4E64B18AE6D55C703B6B42C25FCB2BCD9EEC7378A01713');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'9C9A42602BCCB38A491E107172D88361A2241B4ABBB74AF13049597A1E84C8DC',X'3351956AA9A200C1729012AF536822407CEA59319BDA9A79EE818C0FAF6B3FC7');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-22T18:48:43.673308Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d2d1988f6b484d10a71700b5f88a37e4','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'3EBEFF00190A86E4130B076BFD0DB6F7509A547DB965002EAA8FBADD98E3DEB9',X'1282E8746017E336B3A5839527FB52177BF0E7714EF1C2E6844CC87933A4CA40');
INSERT INTO "journal" VALUES(287,'T-0000001-B',1,'2026-11-22T18:48:43.705809Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','98bdb54c73e14727b7abfd5969c007ac','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'910BB49A4CAE701FC7105B4226A211629B923168611A77922182A64D76C3E07E');
INSERT INTO "journal" VALUES(288,'A-0000001-S',4,'2026-11-22T18:48:43.710440Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','32dd3d2ff81845e9ac0e004c8d718020','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'507DDA27972EF604FFE31A06532DDFF85FA0183E83680367F5449DB5F8B87927',X'A71BBFA715D4AB2FA46225E58E9118BF7C7F16F0B0C1CD41F4D3A88E29FC98A2',X'E41B4CFA558195D79419F7805973CCA89BE57B1E47AAEB1FC0E178DBE92C6217');
INSERT INTO "journal" VALUES(289,'T-0000001-B',2,'2026-11-22T18:48:43.710440Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','32dd3d2ff81845e9ac0e004c8d718020','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'910BB49A4CAE701FC7105B4226A211629B923168611A77922182A64D76C3E07E',X'7E5EA2759260103EE7288CCED43538966C140DEB3E4C6533D18501D3D95E0CCB');
INSERT INTO "journal" VALUES(290,'K-0000019-1',1,'2026-11-22T18:48:43.738854Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','a65e8ab41ae7426db679d480a40ff201','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'384C49DF94BBDC5F0D2A23B2B99968D4A9651C1A79399D2BC59179799159E279');
INSERT INTO "journal" VALUES(291,'K-0000019-1',2,'2026-11-22T18:48:43.738854Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','a65e8ab41ae7426db679d480a40ff201','{}',NULL,X'384C49DF94BBDC5F0D2A23B2B99968D4A9651C1A79399D2BC59179799159E279',X'D5B15AEE0140A02ABA84F23C7EFFC36FBAE1FF051ADDA6C9E0BEB8509A02393E');
INSERT INTO "journal" VALUES(292,'K-0000001-L',10,'2026-11-22T18:48:43.738854Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','a65e8ab41ae7426db679d480a40ff201','{"parcel":"K-0000019-1"}',NULL,X'99C7739DF6F950C5DBC1ADAAE49842704D7EF87EF94E27DCB85C65AFA7BD4A59',X'7A66114E3B9ACC0A496D2BAFCB631512F0F35F77A30BB091F99C2CD8A705EA99');
INSERT INTO "journal" VALUES(293,'K-0000003-H',9,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','d0bde3f3fb8349959fa42b289a168af3','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'5EE0A54F61774BD91BAFCCD483D776323F5957A8A7E8F54E50E9446CA7D43613',X'A92ACD2B9A6B9A42BE56410A353D34198F3D063D971AC5C47D90DE68F763C79E',X'A17C4893E4BB6DFE94C2156FC1A82FD9A73ED0CC2816D3CA363440483ADA1CDC');
INSERT INTO "journal" VALUES(294,'Z-0000015-H',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'E1843159892791DF2BB7DC0C177815943BFADAA286C2CD01F5472F5A05D35F1A',X'8EAA99AD6DF8ECA0E413A66C9A32450668ED0F65C70924AC488CCDFCAC7D15A7');
INSERT INTO "journal" VALUES(295,'Z-0000005-L',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'9F3746EE508B8769D09904198D04DC2AE4C6892D9E3F017CFA41E599FA4F2D68',X'DDC3B0F97F02753C3DC8C5A609852E5935F0FBEC2F3AB57C073691C0343E4190');
INSERT INTO "journal" VALUES(296,'Z-0000017-D',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'9D0F03897D6D0C93CFD6982B5925263A64DF65BEB7BA5BF83409ABC2F063083D',X'BA442F58ABAE19E171FB014DC62BBEFEF362239D62E6DF7CABFAB8754417C696');
INSERT INTO "journal" VALUES(297,'Z-0000007-H',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'717F2AC0DC05BCCF4F7905BD02A945FF153ECE15EBA2B0A287CAB7DD32F9C3C4',X'139853A873FA76BA3B165E3F2A045EA108A31D8BFB27835D365C45654C6211C2');
INSERT INTO "journal" VALUES(298,'Z-0000013-L',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'05FCE609FF6E71E10BC984AACF176E106732F3B256DD4D876A329AF627E5BAE2',X'30ABDB7000A35581E8E8950715DE9AB53EE99F383DCE96878AA81AE53889D58D');
INSERT INTO "journal" VALUES(299,'Z-0000003-P',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'B001DCDFA92D281C74759D96DC98B006B0B8418BE92FF8B5904874A66FFBD178',X'295870CE18ABB4425C6E0B9A4E0D753717624610EB5B5313D71ED130DDD075E3');
INSERT INTO "journal" VALUES(300,'Z-0000019-9',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'A27B7161DEC9A86EDFAC4B96BD6F7247F5DD4C5269A24BA9703323D3B067FC2F',X'3932B5D6D39BF2BF01EF0BEAE5C2DF1841DA0846E9355023E15C2748C3BD0AAD');
INSERT INTO "journal" VALUES(301,'Z-0000009-D',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'E17472001F18D6072D4E64B18AE6D55C703B6B42C25FCB2BCD9EEC7378A01713',X'4928D891BAD161A79396083D40D122BAE771D10582CBA5007D7893EDB55E9392');
INSERT INTO "journal" VALUES(302,'Z-0000011-P',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'3351956AA9A200C1729012AF536822407CEA59319BDA9A79EE818C0FAF6B3FC7',X'15382FD544208D0F74057FE7D0E5F13B4E5EB4375B218285ACAD29FEC19BA4B5');
INSERT INTO "journal" VALUES(303,'Z-0000001-T',5,'2026-11-22T18:48:43.756339Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'d0bde3f3fb8349959fa42b289a168af3','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'1282E8746017E336B3A5839527FB52177BF0E7714EF1C2E6844CC87933A4CA40',X'58771C5DDF51388FB654C5AC5674579F32F52FC06C0233AE063788FC20216E8D');
INSERT INTO "journal" VALUES(304,'K-0000003-H',10,'2026-11-22T18:48:43.873550Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','ee3e9b4cc37d4889af52c2b9768049c9','{}',X'76A89091A1E6FF3D35242801C79DDDA155CF5C9D5D7E5BFCD7D59BDA752F43AA',X'A17C4893E4BB6DFE94C2156FC1A82FD9A73ED0CC2816D3CA363440483ADA1CDC',X'2B4E2A15A4B5F49272182C2BFC2A64BC567DA711DA79F7B03EC90A3F69A2041B');
INSERT INTO "journal" VALUES(305,'A-0000014-I',2,'2026-11-22T18:48:44.001774Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','d83bba6b118244a1b08e835bb0525686','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'132E2B471ACF847CE42918150C63C7AA44939E4510F621F9C36A9ED229DC8C58',X'4E0736E32F9CE87E0DEDD0248C6C89E6DDCD57E94C9A4441D1054CD94D330E20');
INSERT INTO "journal" VALUES(306,'Q-0000002-Z',1,'2026-11-22T18:48:44.007627Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','f386c82ad81746678dd9800aff675b1a','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'03D08A28AADBFD263D8FABCF227B46BCD5DA5F106EA68CDA1A28C1F6579E3F47',X'',X'5AAF727A07F5F3675DF52C6CB0489B580150365B978B1C158CED044347205098');
INSERT INTO "journal" VALUES(307,'Q-0000002-Z',2,'2026-11-22T18:48:44.007627Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','f386c82ad81746678dd9800aff675b1a','{"caller":"consumer"}',NULL,X'5AAF727A07F5F3675DF52C6CB0489B580150365B978B1C158CED044347205098',X'19AC15E5BB619425CA404F7528766B5BAF8D11BD6CDC77D5B65815E1BA9BDDFB');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',3,'2026-11-22T18:48:44.007627Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','f386c82ad81746678dd9800aff675b1a','{"category":"points","faq":"consumer"}',X'2A389FA27231F9521C9841D294E20B2F3EFEFA9E8D7627F874D8B0504027ECBF',X'19AC15E5BB619425CA404F7528766B5BAF8D11BD6CDC77D5B65815E1BA9BDDFB',X'87AC93194F83BB18BB49DBC1E1C1D516790AACCACB264373F290A4F0B5C27334');
INSERT INTO "journal" VALUES(309,'Q-0000003-X',1,'2026-11-22T18:48:44.011689Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','ce50a78b84574b5999dcb9bb3fd3cf1f','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'AC79E90147C8F0FDDBF137415E0BAD50C653ADCF10DA4FA906CDD6568DFE848C',X'',X'2087F3776781FC0123544EA0CDF365E03943CEA550B939D40AF7F0EC458898DF');
INSERT INTO "journal" VALUES(310,'Q-0000003-X',2,'2026-11-22T18:48:44.011689Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','ce50a78b84574b5999dcb9bb3fd3cf1f','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'71E0EF4B6FACBBF879C8F043A507FD81518B24F4657558FEAF3AF1D88AD35614',X'2087F3776781FC0123544EA0CDF365E03943CEA550B939D40AF7F0EC458898DF',X'EE910C19F4EC09642FB85E78C5FC0A0DD38DF9CB457EB76A4ADC6985165092AC');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',3,'2026-11-22T18:48:44.011689Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','ce50a78b84574b5999dcb9bb3fd3cf1f','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'EE910C19F4EC09642FB85E78C5FC0A0DD38DF9CB457EB76A4ADC6985165092AC',X'4C8EAAE1ACA43554D21399FD30F20066D1483F86E48701F9134FEC4B6E25AE30');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',4,'2026-11-22T18:48:44.011689Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','ce50a78b84574b5999dcb9bb3fd3cf1f','{"category":"status"}',X'F18ED6C3808B217915DF64982EB3BFC42382D5A20B9F09D4EAFB75259BE9131F',X'4C8EAAE1ACA43554D21399FD30F20066D1483F86E48701F9134FEC4B6E25AE30',X'18FE260A5AE0488BB4D45E41CC68C431A79759D517335399CC7B62AA190D4661');
INSERT INTO "journal" VALUES(313,'K-0000011-H',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'4DEC32356D48CD65B12FBCCA173CF8858065ED4269758945F4B878265AC2126B',X'AFA3168D8FC7D411CC758092DA28409469DFA71096547E5F321B957A8A1BA409');
INSERT INTO "journal" VALUES(314,'K-0000012-F',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'8B1AFAADE5ED58AB90C62D0341B2C957B6001C6FA2C9983EB2FED0FFD1E2E26F',X'BB00B144A03557EF258EA938B3411CB780CEF7F421244EAE886D3817392D09CD');
INSERT INTO "journal" VALUES(315,'K-0000013-D',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'DDE52ED9A909207DCF4B2D3EE0F03D5406791F73EC62DA64620331132DEB39F5',X'62178580EE8CE3A65BE806B8B78E33B2F1DB17EBCE769D955160143441FB977E');
INSERT INTO "journal" VALUES(316,'K-0000014-B',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'571907AE3171CD0E763274F74431227482BEE737D5572AF06043100600BAF650',X'97B2006338E6FFFB5D1921E76BDBB9A44E05AFDCCE049236C764C6EECCE903F1');
INSERT INTO "journal" VALUES(317,'K-0000015-9',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'8E2A38855B4B1B67CF025941DBC9D46B917B14536EA150B8E26232C29C29F77C',X'9C09F16549F793E1B2E7DFFABBC0CE7C3B845BE7646A3D7ACA9EE6183E7225FD');
INSERT INTO "journal" VALUES(318,'K-0000016-7',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'06255A006CCA0D0F9AEE4B51DF286BC037F2E04A6593C110346DB44C5F863D54',X'8842B0A6CD24B632AE9BC13C76DB95D1340300AF78D208E11565EAD6492020FB');
INSERT INTO "journal" VALUES(319,'K-0000017-5',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'BD2AC63774AF466788FB70343876CDEE3D07647880F04A2CC6E6D78B53A0DD90',X'3B0849EE3A2A5EE3604DB0AFAD77BC4A12DF5E2CABBDD2E047995ED526282300');
INSERT INTO "journal" VALUES(320,'K-0000018-3',2,'2026-11-22T18:48:44.021042Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','6011dd1fe38945b49ad1dcc50ce7dfdf','{}',NULL,X'7C257E1A7EB51DBC15E020C5F57BF86AD6A79E5975CB4680245118A0E5E94C95',X'A3ED4963C8E8B609BBBF844CE66F764EBF26893FB663C861B40B930A56B34F14');
INSERT INTO "journal" VALUES(321,'W-0000003-G',1,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','a0590ea916d142beb96f767667274f38','{"kit":"A"}',NULL,X'',X'1C0C5ABED846C56C24E50CC39F5481B6917FD0716FDC1732E13A41D763A07C96');
INSERT INTO "journal" VALUES(322,'K-0000011-H',3,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G"}',NULL,X'AFA3168D8FC7D411CC758092DA28409469DFA71096547E5F321B957A8A1BA409',X'D8B05B3B473260DE4B9A8B270EAC82D2DF52C6C8831035E8D03A7E36872DC67E');
INSERT INTO "journal" VALUES(323,'K-0000013-D',3,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G"}',NULL,X'62178580EE8CE3A65BE806B8B78E33B2F1DB17EBCE769D955160143441FB977E',X'FEF778BA6F321BBB5DB022DA6F068CE1B34BAD3D58B43BA14342E27704A18C0F');
INSERT INTO "journal" VALUES(324,'K-0000015-9',3,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G"}',NULL,X'9C09F16549F793E1B2E7DFFABBC0CE7C3B845BE7646A3D7ACA9EE6183E7225FD',X'2830C16D38A1049007633BA574455673291D3F27AA0667CE37E4C6737AFF0EEA');
INSERT INTO "journal" VALUES(325,'K-0000017-5',3,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G"}',NULL,X'3B0849EE3A2A5EE3604DB0AFAD77BC4A12DF5E2CABBDD2E047995ED526282300',X'5AA69A1D079B8129C322ECD456D6592F4DA61E405640D53441A9D289E9C150FC');
INSERT INTO "journal" VALUES(326,'K-0000019-1',3,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G"}',NULL,X'D5B15AEE0140A02ABA84F23C7EFFC36FBAE1FF051ADDA6C9E0BEB8509A02393E',X'C659250D2E513705F3C6ED5314D6699EE75CDDEED1D49BAAACFD43D89364443D');
INSERT INTO "journal" VALUES(327,'Z-0000015-H',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'8EAA99AD6DF8ECA0E413A66C9A32450668ED0F65C70924AC488CCDFCAC7D15A7',X'7BE268C3E10F6360CDFCB52B856079903D423D63080A0D722568CCF368B49384');
INSERT INTO "journal" VALUES(328,'Z-0000005-L',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'DDC3B0F97F02753C3DC8C5A609852E5935F0FBEC2F3AB57C073691C0343E4190',X'08F4F3057E8F88965CB5981937FFCF46DE14CB3C0B4C9855A346454396FFAADC');
INSERT INTO "journal" VALUES(329,'Z-0000017-D',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'BA442F58ABAE19E171FB014DC62BBEFEF362239D62E6DF7CABFAB8754417C696',X'0335BF1E01B310772FA07638217F4B707213074F80F18E29EB65FEB15BF82338');
INSERT INTO "journal" VALUES(330,'Z-0000007-H',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'139853A873FA76BA3B165E3F2A045EA108A31D8BFB27835D365C45654C6211C2',X'18CF5FCEE8761A65D8DA7326B20F9A9E2A496EF679FE727EB0444F909787E7E4');
INSERT INTO "journal" VALUES(331,'Z-0000013-L',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'30ABDB7000A35581E8E8950715DE9AB53EE99F383DCE96878AA81AE53889D58D',X'C9375FE8F959C188A48D8B72E7C742DB96B549B7FB681991FF99E854809D494A');
INSERT INTO "journal" VALUES(332,'Z-0000003-P',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'295870CE18ABB4425C6E0B9A4E0D753717624610EB5B5313D71ED130DDD075E3',X'FD508DE924E6CB18D162C8EC5B40E43C75834E1DE14F5EB03C6FBD2D19CF3B64');
INSERT INTO "journal" VALUES(333,'Z-0000019-9',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'3932B5D6D39BF2BF01EF0BEAE5C2DF1841DA0846E9355023E15C2748C3BD0AAD',X'FE66C6F80E7568AD1273919F16368218230EE99AB76E503A4F4941EB5923F7C1');
INSERT INTO "journal" VALUES(334,'Z-0000009-D',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'4928D891BAD161A79396083D40D122BAE771D10582CBA5007D7893EDB55E9392',X'72FF44427CC8182B8C370752F8A147D6993003141BEB2FD37958E8D4A948541B');
INSERT INTO "journal" VALUES(335,'Z-0000011-P',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'15382FD544208D0F74057FE7D0E5F13B4E5EB4375B218285ACAD29FEC19BA4B5',X'A14789FD227C716A8F25A5AB19D5C9AE94AFA97C4D7EEA14D091FE827A58C7E3');
INSERT INTO "journal" VALUES(336,'Z-0000001-T',6,'2026-11-22T18:48:44.032395Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'a0590ea916d142beb96f767667274f38','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'58771C5DDF51388FB654C5AC5674579F32F52FC06C0233AE063788FC20216E8D',X'6313E558C548112A330840320057C2A69FF537EDF0ACF25932FC218730DF1B11');
INSERT INTO "journal" VALUES(337,'K-0000011-H',4,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c240cff101014c95bd68c3d681a25314','{"batch":"W-0000003-G"}',NULL,X'D8B05B3B473260DE4B9A8B270EAC82D2DF52C6C8831035E8D03A7E36872DC67E',X'5E6CD05C237570CBE27445FD81A66D701FA039E71B6FD18A9672F22613E25446');
INSERT INTO "journal" VALUES(338,'K-0000013-D',4,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c240cff101014c95bd68c3d681a25314','{"batch":"W-0000003-G"}',NULL,X'FEF778BA6F321BBB5DB022DA6F068CE1B34BAD3D58B43BA14342E27704A18C0F',X'7DEEE7170EB64135D5D53F6635F2ADE84377380E5575E1C75696FF89D1807142');
INSERT INTO "journal" VALUES(339,'K-0000015-9',4,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c240cff101014c95bd68c3d681a25314','{"batch":"W-0000003-G"}',NULL,X'2830C16D38A1049007633BA574455673291D3F27AA0667CE37E4C6737AFF0EEA',X'3679A5681704B2C4EC44059B642787ED31523BC37CB5901BA394E06A9836B331');
INSERT INTO "journal" VALUES(340,'K-0000017-5',4,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c240cff101014c95bd68c3d681a25314','{"batch":"W-0000003-G"}',NULL,X'5AA69A1D079B8129C322ECD456D6592F4DA61E405640D53441A9D289E9C150FC',X'B4E3194EE4361714B4E9ACC85418C40D22CBAD520646969BF3DAE00E81F54964');
INSERT INTO "journal" VALUES(341,'K-0000019-1',4,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','c240cff101014c95bd68c3d681a25314','{"batch":"W-0000003-G"}',NULL,X'C659250D2E513705F3C6ED5314D6699EE75CDDEED1D49BAAACFD43D89364443D',X'BC9A7C77724223BC28F20F0A93AD1389C1318540371284C4BF7DE65752BDD385');
INSERT INTO "journal" VALUES(342,'W-0000003-G',2,'2026-11-22T18:48:44.043536Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','c240cff101014c95bd68c3d681a25314','{"parcels":5}',NULL,X'1C0C5ABED846C56C24E50CC39F5481B6917FD0716FDC1732E13A41D763A07C96',X'EE8153F0DFF0EC86174103F628F192D6715D8B6A73DF30FEE11F504C6CBD0502');
INSERT INTO "journal" VALUES(343,'K-0000011-H',5,'2026-11-22T18:48:44.049214Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2ff9dcb1c76548ee80e83c38f4acf7aa','{"batch":"W-0000003-G"}',NULL,X'5E6CD05C237570CBE27445FD81A66D701FA039E71B6FD18A9672F22613E25446',X'8B302784F53A7D819A45FC98FC9EFC9F2D5DF45549418855F309E648B20FA2B8');
INSERT INTO "journal" VALUES(344,'K-0000013-D',5,'2026-11-22T18:48:44.049214Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2ff9dcb1c76548ee80e83c38f4acf7aa','{"batch":"W-0000003-G"}',NULL,X'7DEEE7170EB64135D5D53F6635F2ADE84377380E5575E1C75696FF89D1807142',X'689C6CF171C0F663AE8287CCDFBFBD36205CD9BE5841668F6BA117C76057FC86');
INSERT INTO "journal" VALUES(345,'K-0000015-9',5,'2026-11-22T18:48:44.049214Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2ff9dcb1c76548ee80e83c38f4acf7aa','{"batch":"W-0000003-G"}',NULL,X'3679A5681704B2C4EC44059B642787ED31523BC37CB5901BA394E06A9836B331',X'BC9423261123029426D92867D6CDA16CE6AEEAAA9506EBA0F0D123FFE5F09DF7');
INSERT INTO "journal" VALUES(346,'K-0000017-5',5,'2026-11-22T18:48:44.049214Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2ff9dcb1c76548ee80e83c38f4acf7aa','{"batch":"W-0000003-G"}',NULL,X'B4E3194EE4361714B4E9ACC85418C40D22CBAD520646969BF3DAE00E81F54964',X'24DA6DB4600F511121CDB52AFAB1D66E5BE1B9CA94FCBF16742BAD7631F217F4');
INSERT INTO "journal" VALUES(347,'K-0000019-1',5,'2026-11-22T18:48:44.049214Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','2ff9dcb1c76548ee80e83c38f4acf7aa','{"batch":"W-0000003-G"}',NULL,X'BC9A7C77724223BC28F20F0A93AD1389C1318540371284C4BF7DE65752BDD385',X'744C5E84C92F1FB88AEBB42943D4B3E13C9244542046B6A60E9BEBCBEE5F2EA4');
INSERT INTO "journal" VALUES(348,'Z-0000015-H',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'7BE268C3E10F6360CDFCB52B856079903D423D63080A0D722568CCF368B49384',X'C61E2440BC8359C06F49D2E4347BDE2BE72E83ACE5DD42F8B25257778A89A241');
INSERT INTO "journal" VALUES(349,'Z-0000005-L',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'08F4F3057E8F88965CB5981937FFCF46DE14CB3C0B4C9855A346454396FFAADC',X'E3F35683869B01185A58A7B271DD69140C0C684FCD636774B3E48FA689A4ECA8');
INSERT INTO "journal" VALUES(350,'Z-0000017-D',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'0335BF1E01B310772FA07638217F4B707213074F80F18E29EB65FEB15BF82338',X'C63416EB637406A66AF1A9A208A88388BBF662FDCA012BD9BED65D2CCF7F6125');
INSERT INTO "journal" VALUES(351,'Z-0000007-H',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'18CF5FCEE8761A65D8DA7326B20F9A9E2A496EF679FE727EB0444F909787E7E4',X'CC0E310B23C99946F0561293D220F01DDBF1B5ADAB5346C0D97612F1BF8C0966');
INSERT INTO "journal" VALUES(352,'Z-0000013-L',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'C9375FE8F959C188A48D8B72E7C742DB96B549B7FB681991FF99E854809D494A',X'FC6EC1C5940306540C8EC7EA05FFE48C8C76D45BF17E0C662D9740A8379865EA');
INSERT INTO "journal" VALUES(353,'Z-0000003-P',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'FD508DE924E6CB18D162C8EC5B40E43C75834E1DE14F5EB03C6FBD2D19CF3B64',X'A97221C139BE0EC07563840B5BA1657F88D2518AA4B08016EC7B3EF3D2F965E6');
INSERT INTO "journal" VALUES(354,'Z-0000019-9',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'FE66C6F80E7568AD1273919F16368218230EE99AB76E503A4F4941EB5923F7C1',X'65BB6843E3D7A0D3670C7A5255C1DDBB79B8D40F52094BC42CCAF7440483BC26');
INSERT INTO "journal" VALUES(355,'Z-0000009-D',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'72FF44427CC8182B8C370752F8A147D6993003141BEB2FD37958E8D4A948541B',X'99A1942955BD5E0839A9DD8E8636220BFBE37EA51F27A4160F75E0933569CD7F');
INSERT INTO "journal" VALUES(356,'Z-0000011-P',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'A14789FD227C716A8F25A5AB19D5C9AE94AFA97C4D7EEA14D091FE827A58C7E3',X'F7562EABC8DD615A38C78341C8BFCF8EAA6259B3F97F1A04E5B23A0C20146BA0');
INSERT INTO "journal" VALUES(357,'Z-0000001-T',7,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'eaf9cc64301042f3b95698ef699978e7','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'6313E558C548112A330840320057C2A69FF537EDF0ACF25932FC218730DF1B11',X'B75ACFAA32D123819AE22936B3F8F6C2E5B00F1074439DEB57E01160921CFE99');
INSERT INTO "journal" VALUES(358,'W-0000003-G',3,'2026-11-22T18:48:44.054500Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','eaf9cc64301042f3b95698ef699978e7','{"parcels":5}',NULL,X'EE8153F0DFF0EC86174103F628F192D6715D8B6A73DF30FEE11F504C6CBD0502',X'B4E62AEB34BC373489ACF4D5DF69164154D64177E08C73DEFECD44BFCDC939A4');
INSERT INTO "journal" VALUES(359,'K-0000011-H',6,'2026-11-22T18:48:44.062923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a31ea84af750493eaae78fea9df1fb4b','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'8B302784F53A7D819A45FC98FC9EFC9F2D5DF45549418855F309E648B20FA2B8',X'20964D034FB9C7EC1A81CB6E920A149135CABDEB592C26E0E7ED0E99B2F41024');
INSERT INTO "journal" VALUES(360,'K-0000013-D',6,'2026-11-22T18:48:44.062923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a31ea84af750493eaae78fea9df1fb4b','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'689C6CF171C0F663AE8287CCDFBFBD36205CD9BE5841668F6BA117C76057FC86',X'BECE41B160BAC547A79BAEEB9005893E2CEFCC8484B757A070FAD265280C478C');
INSERT INTO "journal" VALUES(361,'K-0000015-9',6,'2026-11-22T18:48:44.062923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a31ea84af750493eaae78fea9df1fb4b','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'BC9423261123029426D92867D6CDA16CE6AEEAAA9506EBA0F0D123FFE5F09DF7',X'183633DB37BCB54D6149783AF253BC987D54C56C60F8AE3120CA72ADC184B07C');
INSERT INTO "journal" VALUES(362,'K-0000017-5',6,'2026-11-22T18:48:44.062923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a31ea84af750493eaae78fea9df1fb4b','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'24DA6DB4600F511121CDB52AFAB1D66E5BE1B9CA94FCBF16742BAD7631F217F4',X'2E1DB243861B7BAE7549DA66A7AA27FC31BE8DA5A18E901D0E8701E668596359');
INSERT INTO "journal" VALUES(363,'K-0000019-1',6,'2026-11-22T18:48:44.062923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','a31ea84af750493eaae78fea9df1fb4b','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'744C5E84C92F1FB88AEBB42943D4B3E13C9244542046B6A60E9BEBCBEE5F2EA4',X'6C4520B206075C18A2E43966B213AB6C6B87491541734A8975A6C663547F1EDC');
INSERT INTO "journal" VALUES(364,'W-0000003-G',4,'2026-11-22T18:48:44.069567Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','927b079f73d244e295e5521737f2076a','{}',NULL,X'B4E62AEB34BC373489ACF4D5DF69164154D64177E08C73DEFECD44BFCDC939A4',X'6D28E1F0529C6FEB15A2E9F475D374FDB41A63EC1A4C26BF551A3C07797BE82B');
INSERT INTO "journal" VALUES(365,'K-0000011-H',7,'2026-11-22T18:48:44.078938Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','6b5fa1d261674186b5029ffdc0c9e921','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'20964D034FB9C7EC1A81CB6E920A149135CABDEB592C26E0E7ED0E99B2F41024',X'E37294FC9868B486AC3696512688E53B4608B20EF132FCD7E401E909E6BD1F6B');
INSERT INTO "journal" VALUES(366,'K-0000013-D',7,'2026-11-22T18:48:44.078938Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','6b5fa1d261674186b5029ffdc0c9e921','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'BECE41B160BAC547A79BAEEB9005893E2CEFCC8484B757A070FAD265280C478C',X'EF107A6093FD1791F7A811B2601F5E66B651EFA0AE341B6024A32E2857880997');
INSERT INTO "journal" VALUES(367,'K-0000015-9',7,'2026-11-22T18:48:44.078938Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','6b5fa1d261674186b5029ffdc0c9e921','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'183633DB37BCB54D6149783AF253BC987D54C56C60F8AE3120CA72ADC184B07C',X'41FDFA4D6D6B3677364160B0F7157E5BA84D46B49090356ABD4882FDB078B613');
INSERT INTO "journal" VALUES(368,'K-0000017-5',7,'2026-11-22T18:48:44.078938Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','6b5fa1d261674186b5029ffdc0c9e921','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'2E1DB243861B7BAE7549DA66A7AA27FC31BE8DA5A18E901D0E8701E668596359',X'481701B4AEE17E706549866DE9847F6ACA2CCAC06420328F148ED7B7B6264A12');
INSERT INTO "journal" VALUES(369,'K-0000019-1',7,'2026-11-22T18:48:44.078938Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','6b5fa1d261674186b5029ffdc0c9e921','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'6C4520B206075C18A2E43966B213AB6C6B87491541734A8975A6C663547F1EDC',X'07BD0E697784EA6D0CCBC09259AC4AC564E5005E66663F185768EBB539E2CD80');
INSERT INTO "journal" VALUES(370,'W-0000004-E',1,'2026-11-22T18:48:44.086919Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','8bd17b2cdbc74f63b7e47d786730da3e','{"kit":"B"}',NULL,X'',X'867B58B343E7048A73FDF9988E47EC9EF1FB8E3B8FFD15823161AA0198336F35');
INSERT INTO "journal" VALUES(371,'K-0000012-F',3,'2026-11-22T18:48:44.086919Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','8bd17b2cdbc74f63b7e47d786730da3e','{"batch":"W-0000004-E"}',NULL,X'BB00B144A03557EF258EA938B3411CB780CEF7F421244EAE886D3817392D09CD',X'1C9CD58E97DE6AB41C45ABD14A778968C58C5FD792DB8C7D6BFDF0C884F484E5');
INSERT INTO "journal" VALUES(372,'K-0000014-B',3,'2026-11-22T18:48:44.086919Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','8bd17b2cdbc74f63b7e47d786730da3e','{"batch":"W-0000004-E"}',NULL,X'97B2006338E6FFFB5D1921E76BDBB9A44E05AFDCCE049236C764C6EECCE903F1',X'33A4EAB8B58146E3648E6F3CDFBA8204067F391D362720A27CE697A9BF5868DE');
INSERT INTO "journal" VALUES(373,'K-0000016-7',3,'2026-11-22T18:48:44.086919Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','8bd17b2cdbc74f63b7e47d786730da3e','{"batch":"W-0000004-E"}',NULL,X'8842B0A6CD24B632AE9BC13C76DB95D1340300AF78D208E11565EAD6492020FB',X'0FAEF9AA8FE4BE1FD93F426C25A9C95BBDC77723D7E4D0B4870A2754A00D6E51');
INSERT INTO "journal" VALUES(374,'K-0000018-3',3,'2026-11-22T18:48:44.086919Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','8bd17b2cdbc74f63b7e47d786730da3e','{"batch":"W-0000004-E"}',NULL,X'A3ED4963C8E8B609BBBF844CE66F764EBF26893FB663C861B40B930A56B34F14',X'FD1EF3E041FD7BCC148024AFB6BB0E4E0234FD6B31C7488DFB37B6DF6B2E6679');
INSERT INTO "journal" VALUES(375,'K-0000012-F',4,'2026-11-22T18:48:44.104382Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','d1cd9adc8fda487b8e23a8b38417c478','{"batch":"W-0000004-E","services":"1"}',NULL,X'1C9CD58E97DE6AB41C45ABD14A778968C58C5FD792DB8C7D6BFDF0C884F484E5',X'84F73AE270C0E47CFABE8427A8C5128DCFAC748925D5C5342ADE241FA21A39A3');
INSERT INTO "journal" VALUES(376,'K-0000014-B',4,'2026-11-22T18:48:44.104382Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','d1cd9adc8fda487b8e23a8b38417c478','{"batch":"W-0000004-E","services":"1"}',NULL,X'33A4EAB8B58146E3648E6F3CDFBA8204067F391D362720A27CE697A9BF5868DE',X'F55B9D44B64456B22A881C21A8D28BFCF70CD217C60A667929E780F4C7185797');
INSERT INTO "journal" VALUES(377,'K-0000016-7',4,'2026-11-22T18:48:44.104382Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','d1cd9adc8fda487b8e23a8b38417c478','{"batch":"W-0000004-E","services":"1"}',NULL,X'0FAEF9AA8FE4BE1FD93F426C25A9C95BBDC77723D7E4D0B4870A2754A00D6E51',X'F94033282E432509503E21292E83AD6C61EC4D09B3EA411CA833C8F8C9724DE2');
INSERT INTO "journal" VALUES(378,'K-0000018-3',4,'2026-11-22T18:48:44.104382Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','d1cd9adc8fda487b8e23a8b38417c478','{"batch":"W-0000004-E","services":"1"}',NULL,X'FD1EF3E041FD7BCC148024AFB6BB0E4E0234FD6B31C7488DFB37B6DF6B2E6679',X'F19CCEB1E2B8B957992A6A58765AAD5CE3CD9E75920E9A81C81FA1694034215B');
INSERT INTO "journal" VALUES(379,'W-0000004-E',2,'2026-11-22T18:48:44.104382Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','d1cd9adc8fda487b8e23a8b38417c478','{"parcels":4}',NULL,X'867B58B343E7048A73FDF9988E47EC9EF1FB8E3B8FFD15823161AA0198336F35',X'2FD4779FE746C4FD6173828247776946BEA2914B793774F92E626E184E896EE6');
INSERT INTO "journal" VALUES(380,'K-0000012-F',5,'2026-11-22T18:48:44.118936Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','69f5477927574481806dc75dec65adaa','{"batch":"W-0000004-E"}',NULL,X'84F73AE270C0E47CFABE8427A8C5128DCFAC748925D5C5342ADE241FA21A39A3',X'D4BA816F0856DF123184FFE17FE90462C06A94EA5E0C1447040C6386FD94561A');
INSERT INTO "journal" VALUES(381,'K-0000014-B',5,'2026-11-22T18:48:44.118936Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','69f5477927574481806dc75dec65adaa','{"batch":"W-0000004-E"}',NULL,X'F55B9D44B64456B22A881C21A8D28BFCF70CD217C60A667929E780F4C7185797',X'F69F4C098260F659F0DEE966CD15ECC5BC20DCABCD8E280BA4003D2D9163DAD8');
INSERT INTO "journal" VALUES(382,'K-0000016-7',5,'2026-11-22T18:48:44.118936Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','69f5477927574481806dc75dec65adaa','{"batch":"W-0000004-E"}',NULL,X'F94033282E432509503E21292E83AD6C61EC4D09B3EA411CA833C8F8C9724DE2',X'D1A3B4C7A3BAFFAEFD711CD436DDD6AF815EB94218408E58CCFA8733427E7640');
INSERT INTO "journal" VALUES(383,'K-0000018-3',5,'2026-11-22T18:48:44.118936Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','69f5477927574481806dc75dec65adaa','{"batch":"W-0000004-E"}',NULL,X'F19CCEB1E2B8B957992A6A58765AAD5CE3CD9E75920E9A81C81FA1694034215B',X'C35FF92C2A3BC8C08EFF45B7A32E537A989BE2F0B201B69B4ED971215337D4C6');
INSERT INTO "journal" VALUES(384,'W-0000004-E',3,'2026-11-22T18:48:44.127882Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','a8158597d92542668c6a4f4ecae3b66c','{"parcels":4}',NULL,X'2FD4779FE746C4FD6173828247776946BEA2914B793774F92E626E184E896EE6',X'3CC4A56EAD1E80BCCE0512A544A15B3E1F7923A799FAA9FE07BC7399B955C660');
INSERT INTO "journal" VALUES(385,'K-0000012-F',6,'2026-11-22T18:48:44.137022Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','7c4ec22cc7e645b28f8d7f81b7c9b5e3','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'D4BA816F0856DF123184FFE17FE90462C06A94EA5E0C1447040C6386FD94561A',X'34DFB349E466C384A44D517336F7216172944228BB05C89B57B51532DCB13C86');
INSERT INTO "journal" VALUES(386,'K-0000014-B',6,'2026-11-22T18:48:44.137022Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','7c4ec22cc7e645b28f8d7f81b7c9b5e3','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'F69F4C098260F659F0DEE966CD15ECC5BC20DCABCD8E280BA4003D2D9163DAD8',X'CE74B2D6D8264BAC03CBDDD21A3542668B48FAA68D49E255250475CFF19032B3');
INSERT INTO "journal" VALUES(387,'K-0000016-7',6,'2026-11-22T18:48:44.137022Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','7c4ec22cc7e645b28f8d7f81b7c9b5e3','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'D1A3B4C7A3BAFFAEFD711CD436DDD6AF815EB94218408E58CCFA8733427E7640',X'F4057E9EE901001D185F791D1E415BCAC8FF836780FB9527AA287FCA0397A2AD');
INSERT INTO "journal" VALUES(388,'K-0000018-3',6,'2026-11-22T18:48:44.137022Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','7c4ec22cc7e645b28f8d7f81b7c9b5e3','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'C35FF92C2A3BC8C08EFF45B7A32E537A989BE2F0B201B69B4ED971215337D4C6',X'B7BA60CA2540AAE9F28C0E76400E86A92D312F66124931260B8489980761126F');
INSERT INTO "journal" VALUES(389,'W-0000004-E',4,'2026-11-22T18:48:44.151973Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','019e4cdc618e413db24afc23a62fafab','{}',NULL,X'3CC4A56EAD1E80BCCE0512A544A15B3E1F7923A799FAA9FE07BC7399B955C660',X'CE5BF7796C4853D65E6F720D5EE6201A21431FE63FBCDDB07AFFE9A1C359D158');
INSERT INTO "journal" VALUES(390,'K-0000012-F',7,'2026-11-22T18:48:44.159475Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','87d3ad8192b6484db492e4ff59219ce6','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'34DFB349E466C384A44D517336F7216172944228BB05C89B57B51532DCB13C86',X'70D45FC6D898FF300FEC2B20FEB832BCF9B33094BEC543D6C6077A73FADB9E60');
INSERT INTO "journal" VALUES(391,'K-0000014-B',7,'2026-11-22T18:48:44.159475Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','87d3ad8192b6484db492e4ff59219ce6','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'CE74B2D6D8264BAC03CBDDD21A3542668B48FAA68D49E255250475CFF19032B3',X'3DFB37726AB9F26FBA789E7B5E4A9FD690504A6E2B86346A9A629607039344B6');
INSERT INTO "journal" VALUES(392,'K-0000016-7',7,'2026-11-22T18:48:44.159475Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','87d3ad8192b6484db492e4ff59219ce6','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'F4057E9EE901001D185F791D1E415BCAC8FF836780FB9527AA287FCA0397A2AD',X'F78DA4B641B6AF6E434D777D4ADE4D94AB52655D64EC000A4370F2B5A5132DE1');
INSERT INTO "journal" VALUES(393,'K-0000018-3',7,'2026-11-22T18:48:44.159475Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','87d3ad8192b6484db492e4ff59219ce6','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'B7BA60CA2540AAE9F28C0E76400E86A92D312F66124931260B8489980761126F',X'5749225731B74029DA3F9DA1450DF075BD209588C0E27AE454460DC5089188BF');
INSERT INTO "journal" VALUES(394,'K-0000019-1',8,'2026-11-22T18:48:44.168979Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','5094691b6c684c4792ee762fa5dc853d','{"on":"2020-01-01"}',NULL,X'07BD0E697784EA6D0CCBC09259AC4AC564E5005E66663F185768EBB539E2CD80',X'36037721B58E7F1648D61D1B707166AA3B0AB51EF4DFC42F992A21A593099F18');
INSERT INTO "journal" VALUES(395,'A-0000017-C',2,'2026-11-22T18:48:44.176287Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','43fc01c02716491eb00e56f712c6f6ac','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'9DA87F7A82197900105184A715C72E2525CA9CDB2607ABBBE520909EEDCF5C27',X'3881B53EB2AAF269C295D41B1FB4B636B584CDB151090AA322CAD23929247D85');
INSERT INTO "journal" VALUES(396,'K-0000011-H',8,'2026-11-22T18:48:44.192604Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','5a9fbf92276f4c53a62f3624d236f6fd','{"on":"2019-12-31"}',NULL,X'E37294FC9868B486AC3696512688E53B4608B20EF132FCD7E401E909E6BD1F6B',X'AAEFFC75D7DB87EA6A1CEE6547EF8255B6A0BF126FFD7ABD72D7839D5E73C18D');
INSERT INTO "journal" VALUES(397,'K-0000013-D',8,'2026-11-22T18:48:44.192604Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','5a9fbf92276f4c53a62f3624d236f6fd','{"on":"2019-12-31"}',NULL,X'EF107A6093FD1791F7A811B2601F5E66B651EFA0AE341B6024A32E2857880997',X'EA0D13F02AABB38876FEA4B73EC7BDF89F268DEDCEB8133E9CA5CBA245DBA368');
INSERT INTO "journal" VALUES(398,'K-0000015-9',8,'2026-11-22T18:48:44.192604Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','5a9fbf92276f4c53a62f3624d236f6fd','{"on":"2019-12-31"}',NULL,X'41FDFA4D6D6B3677364160B0F7157E5BA84D46B49090356ABD4882FDB078B613',X'84F87719713F7B0901C4A293A9BB6C2DD51E3D3A72BD8C30F8CA4BC01F050B6E');
INSERT INTO "journal" VALUES(399,'K-0000017-5',8,'2026-11-22T18:48:44.192604Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','5a9fbf92276f4c53a62f3624d236f6fd','{"on":"2019-12-31"}',NULL,X'481701B4AEE17E706549866DE9847F6ACA2CCAC06420328F148ED7B7B6264A12',X'1605D2E708D961F3C395FCBABFA7A594DF3F05761463795346B9DAA27891D016');
INSERT INTO "journal" VALUES(400,'K-0000018-3',8,'2026-11-22T18:48:44.201132Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','34d54aa8acd544a6ad6c9b7cb639782b','{"on":"2020-01-01"}',NULL,X'5749225731B74029DA3F9DA1450DF075BD209588C0E27AE454460DC5089188BF',X'05D46D2E91D702BE940DEB33E29780E5A6704F5B4894BEF0BA7BB58A89C32C9D');
INSERT INTO "journal" VALUES(401,'K-0000012-F',8,'2026-11-22T18:48:44.211970Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ec3ba8b3a9694adb92f6f2d6b79841c5','{"on":"2019-12-31"}',NULL,X'70D45FC6D898FF300FEC2B20FEB832BCF9B33094BEC543D6C6077A73FADB9E60',X'1E87EEE5ED48A0836C104E6500C808DF99EBA44B71A5B7659A5BD95D844EEE58');
INSERT INTO "journal" VALUES(402,'K-0000014-B',8,'2026-11-22T18:48:44.211970Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ec3ba8b3a9694adb92f6f2d6b79841c5','{"on":"2019-12-31"}',NULL,X'3DFB37726AB9F26FBA789E7B5E4A9FD690504A6E2B86346A9A629607039344B6',X'1E10D293934DC3C2CAE1D316CAE875BC578AD2C21F9194BC121B342D8B285475');
INSERT INTO "journal" VALUES(403,'K-0000016-7',8,'2026-11-22T18:48:44.211970Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ec3ba8b3a9694adb92f6f2d6b79841c5','{"on":"2019-12-31"}',NULL,X'F78DA4B641B6AF6E434D777D4ADE4D94AB52655D64EC000A4370F2B5A5132DE1',X'AF781511F035A953EFCD71260B71BACBEE05E7251F918EC4FACDBEF025246953');
INSERT INTO "journal" VALUES(404,'B-0000009-F',1,'2026-11-22T18:48:44.226133Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','37f2ecd8be61440c8561324b0affe559','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'9260CC334C55D6404CE23077D4373E3286F81494D4B57937926DC30B46527728');
INSERT INTO "journal" VALUES(405,'A-0000020-M',1,'2026-11-22T18:48:44.226133Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','37f2ecd8be61440c8561324b0affe559','{"batch":9,"programme":1,"row":2}',NULL,X'',X'65E5E5A7DE038804FE063444221677069E6E79BFFDD3CE3EE794A9F5CE43CC45');
INSERT INTO "journal" VALUES(406,'A-0000021-K',1,'2026-11-22T18:48:44.226133Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','37f2ecd8be61440c8561324b0affe559','{"batch":9,"programme":1,"row":3}',NULL,X'',X'D03915C6F3D67047E58754BF178DA451DD43158A5AF1CB8A2BFE40C7C911ABA0');
INSERT INTO "journal" VALUES(407,'A-0000022-I',1,'2026-11-22T18:48:44.226133Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','37f2ecd8be61440c8561324b0affe559','{"batch":9,"programme":1,"row":5}',NULL,X'',X'C7AEB2D25A13555C701DDA37F3158163026F3112DECC099E17E221FD4A7C1B42');
INSERT INTO "journal" VALUES(408,'A-0000019-8',2,'2026-11-22T18:48:44.271398Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','edcd2c7a9a074109ac6d150862384cf3','{"programme":1,"reasons":["size"]}',NULL,X'E77FBDCDD5745C524054F28039E35403B46478B0D1FED7DD97B4EB56A18954A5',X'F18AC647C0A1C2352C6FD5948D58D7A1D879E633815665B331E02EB792B3834E');
INSERT INTO "journal" VALUES(409,'A-0000018-A',2,'2026-11-22T18:48:44.290457Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','e253e27f5aec465b825077d3cebb0d0d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'A42A26375FA1F863FC6692807A4BBE5FAFCDE81ED2FAF7FDA744BD7836D3BB44',X'23E764E22653EFEDE27789AD90E1FE004300406C8E1CF3BB99AEFABAE0A13782');
INSERT INTO "journal" VALUES(410,'A-0000016-E',2,'2026-11-22T18:48:44.296450Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','465da0f5644f4c339796a5d9ec88fa4a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'A0CE3EE83C6064C468132149C27884EFA2C42BE0E008DCA8248E2716F0FDDE20',X'48A2AB83803B27D2D0755B4E8253E00B714017F6E0E9ED897DA48D909C8A4D2A');
INSERT INTO "journal" VALUES(411,'A-0000022-I',2,'2026-11-22T18:48:44.302334Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','a63cba25cee549e49478079d7478f556','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'C7AEB2D25A13555C701DDA37F3158163026F3112DECC099E17E221FD4A7C1B42',X'0E3002870DAFA259E222DA8A409EB4ADC7429D8EF7544AFA33132A47CFDBE9AF');
INSERT INTO "journal" VALUES(412,'A-0000021-K',2,'2026-11-22T18:48:44.311826Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','f9e9bab347224712a8f2209359e9be3d','{"outcome":"fail","rule":"same-store"}',X'2716B442AFBECF09299D1CE6D28139F8C650671EE7B30599C2BAE1F5AD5F5335',X'D03915C6F3D67047E58754BF178DA451DD43158A5AF1CB8A2BFE40C7C911ABA0',X'4BAD9FFA529C54C8B87744CE1832319B64922C3790B831CBC58B399EA90CF60E');
INSERT INTO "journal" VALUES(413,'A-0000021-K',3,'2026-11-22T18:48:44.325229Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','13d9604e17ad4a519028822ceca35a07','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'4BAD9FFA529C54C8B87744CE1832319B64922C3790B831CBC58B399EA90CF60E',X'370C567AF254D7D98D09E81ABEA368BBB39060FDE0676FBB7C43851524B27562');
INSERT INTO "journal" VALUES(414,'cutoff:2020-01-11',1,'2026-11-22T18:48:44.346759Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'E7ACAB58D5B08A5FA15A87528C5D265F3927870A577C7CD01CD36E39A9A52ABB');
INSERT INTO "journal" VALUES(415,'A-0000010-Q',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'63A2D700EE9D137D8265F03086F315707A4AD98A55742980B46FB210E6491D9C',X'39A53E1E2AC7CDDE1D3B8370F739FCF165FD7A0BE2B61E81090C6C2CC7A1CCB6');
INSERT INTO "journal" VALUES(416,'A-0000011-O',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'6D744F8A87B39FC6B33BBE179BCD91390888E2DA2FDFC77AAF7638B681D905C9',X'B77D71B530D27DD9A14A783BF7156C6D207789C50F1AE5138655DE9580ACD49B');
INSERT INTO "journal" VALUES(417,'A-0000012-M',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'62ACB7BED93F25CFFFC25E2E692EDEC852411AC0F4F9805EA0B641527A0BCAC0',X'3E97B2519B1DBC02FD44448D4EBC5D314AE869837AB01A91331A5E898AF6987E');
INSERT INTO "journal" VALUES(418,'A-0000013-K',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'B28FA2F1E8C3C1CDBCA226D39A51E8A6C567A9807D41F303E04654839C782535',X'432FDA4043897E76FF60B4739C673C04F6EE7154A2F5C36E49A259D5EDE078CD');
INSERT INTO "journal" VALUES(419,'A-0000014-I',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'4E0736E32F9CE87E0DEDD0248C6C89E6DDCD57E94C9A4441D1054CD94D330E20',X'6F3832FFD694D2EE5A67920480D551228221A7DEB11368B2D51FEB57D45A1E02');
INSERT INTO "journal" VALUES(420,'A-0000015-G',3,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','969686a57b5d4ec7a1b080e473d2bfdc','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'15C82F922C7E26D664EB74946D2D220DE6ED3E8E407175355D9E232AE14B7768',X'5032708332F02961A9C5C85E3B2816DDD8ED6F11D39A3083FC36337CC8A0E2D4');
INSERT INTO "journal" VALUES(421,'K-0000020-F',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'05D0EDE4D8DB7825DBD4567172250400A9A54AEE5055B9BB4439CBD33C39208E');
INSERT INTO "journal" VALUES(422,'K-0000021-D',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'C4F87352154E29DF475B5C381CAF7639EDF1C2314189377BC002807D1132DF6A');
INSERT INTO "journal" VALUES(423,'K-0000022-B',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'CD93B1B68E088688F9B4E469FDE90270D9E5FE9AB2CE713DA57260993FD9195E');
INSERT INTO "journal" VALUES(424,'K-0000023-9',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'F0650304F160CDD97FCF6EDA52D29DA07F75D6372A5585C3267D2FB31FE8476A');
INSERT INTO "journal" VALUES(425,'K-0000024-7',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'64F4F5085BAAFE1E21A3F5C27A7316687DB4CC99508BCF5AD116B2A054761FDA');
INSERT INTO "journal" VALUES(426,'K-0000025-5',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'7DB39C042836F325716E348E06D86A294AEE475FD7F0D87BFFE688FC7393BDA7');
INSERT INTO "journal" VALUES(427,'K-0000026-3',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'D755A67404D2CDE13B9B7DC62521D7DE393B4DF47C63B663BCF0D4FE71FDE0A5');
INSERT INTO "journal" VALUES(428,'K-0000027-1',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'1E260DA2C75030F214818BF3119862A2FED36898004112D6231B636834983367');
INSERT INTO "journal" VALUES(429,'K-0000028-0',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'01B82F5519E6519431CC0BCC6E57EA7EC9F202DEFA47E1267975F933D1EB33AE');
INSERT INTO "journal" VALUES(430,'K-0000029-Y',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'841C5C252A6443147F3ADAF24D7D2F26852EC89A760EA5EC4B95CED694BACFC8');
INSERT INTO "journal" VALUES(431,'K-0000030-B',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"A"}',NULL,X'',X'0F7FD93BF093AA320FE73DBCFF692CC2D7C544557F746F8F22F7325FA508C733');
INSERT INTO "journal" VALUES(432,'K-0000031-9',1,'2026-11-22T18:48:44.348201Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','969686a57b5d4ec7a1b080e473d2bfdc','{"kit":"B"}',NULL,X'',X'696B5CCA0EDCF97EBCBF3EDD9B40826CD1CC9A27AA635C0E8B04C76916CC03BD');
INSERT INTO "journal" VALUES(433,'cutoff:2020-01-11',2,'2026-11-22T18:48:44.371055Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','f0cf80b77c5942bfb90e6648e514d579','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'E7ACAB58D5B08A5FA15A87528C5D265F3927870A577C7CD01CD36E39A9A52ABB',X'4195024098F2DC9EE7ED2B0F6F0EE0FA726306756455E727D0F135179E4623BA');
INSERT INTO "journal" VALUES(434,'K-0000020-F',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'05D0EDE4D8DB7825DBD4567172250400A9A54AEE5055B9BB4439CBD33C39208E',X'54BE077EEA9387E64E317B31E12401B59D25847AAF980EF296C8087F4BB1A57D');
INSERT INTO "journal" VALUES(435,'K-0000021-D',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'C4F87352154E29DF475B5C381CAF7639EDF1C2314189377BC002807D1132DF6A',X'0EF0ADAB3500098F92DE9625A719256D985BDCC8256D99C7CB175451A2197D43');
INSERT INTO "journal" VALUES(436,'K-0000022-B',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'CD93B1B68E088688F9B4E469FDE90270D9E5FE9AB2CE713DA57260993FD9195E',X'BFD29331C8936488A389E2DD4FF801DCFB32103AAE12833B1EC3015353643113');
INSERT INTO "journal" VALUES(437,'K-0000023-9',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'F0650304F160CDD97FCF6EDA52D29DA07F75D6372A5585C3267D2FB31FE8476A',X'D1786FBF96501A84FD1D21BFFCD1CBDAF420D11C9E5549D222FE5006EA1D040A');
INSERT INTO "journal" VALUES(438,'K-0000024-7',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'64F4F5085BAAFE1E21A3F5C27A7316687DB4CC99508BCF5AD116B2A054761FDA',X'2D40DFDF1F25130FFE68719D149C86070A5803F83144BBFA280995C7C7A18B47');
INSERT INTO "journal" VALUES(439,'K-0000025-5',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'7DB39C042836F325716E348E06D86A294AEE475FD7F0D87BFFE688FC7393BDA7',X'204878B327B134003A586A84F07A5F40C0E27028DB9296C3D1B30FB580361EBF');
INSERT INTO "journal" VALUES(440,'K-0000026-3',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'D755A67404D2CDE13B9B7DC62521D7DE393B4DF47C63B663BCF0D4FE71FDE0A5',X'42CD110ED5179CD1ECA6E93F6EF99F7DE4F969CB589CACC98D0E957541251EC3');
INSERT INTO "journal" VALUES(441,'K-0000027-1',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'1E260DA2C75030F214818BF3119862A2FED36898004112D6231B636834983367',X'FED72DCCC366236F5AC6902BCECAFBAE6E7C799B8D8B19CC19990E98C4FA2499');
INSERT INTO "journal" VALUES(442,'K-0000028-0',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'01B82F5519E6519431CC0BCC6E57EA7EC9F202DEFA47E1267975F933D1EB33AE',X'9A832FA39658B9EC1184ADD28703649AC6CE9DE57DC01C7B81D5E202C56117C7');
INSERT INTO "journal" VALUES(443,'K-0000029-Y',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'841C5C252A6443147F3ADAF24D7D2F26852EC89A760EA5EC4B95CED694BACFC8',X'AC3CAB16A10B73E916D5902A3F1CE5045D2B91FEC5032E3B1401E642AB727440');
INSERT INTO "journal" VALUES(444,'K-0000030-B',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'0F7FD93BF093AA320FE73DBCFF692CC2D7C544557F746F8F22F7325FA508C733',X'9FD1F1322FE15794D293503CBD139B7FD4AAEE0F242E3399C7A8853ACB3E773F');
INSERT INTO "journal" VALUES(445,'K-0000031-9',2,'2026-11-22T18:48:44.390190Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','8be7e9dcdc324899b08675b95bd66ac3','{}',NULL,X'696B5CCA0EDCF97EBCBF3EDD9B40826CD1CC9A27AA635C0E8B04C76916CC03BD',X'A4BA9038152A949A88654ADD88A90E5E0536CC32B39A49EED2F43BD50845EAC0');
INSERT INTO "journal" VALUES(446,'W-0000005-C',1,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','cbb069893bd0424297dfd5fe189d1a3f','{"kit":"A"}',NULL,X'',X'F0F19E5324C228669B135D8909D1B3A09759955BE5161DDAB2538AB391CF9FEB');
INSERT INTO "journal" VALUES(447,'K-0000020-F',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'54BE077EEA9387E64E317B31E12401B59D25847AAF980EF296C8087F4BB1A57D',X'F47C33C9330A7D83E6C8E3B318178415D477A8F21B44545701E4C41C99893016');
INSERT INTO "journal" VALUES(448,'K-0000022-B',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'BFD29331C8936488A389E2DD4FF801DCFB32103AAE12833B1EC3015353643113',X'6F037CF57AEBFC1BA1AC701CF49A0EAD7E82D8BE2AE1F3D0885DF3462374C0F4');
INSERT INTO "journal" VALUES(449,'K-0000024-7',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'2D40DFDF1F25130FFE68719D149C86070A5803F83144BBFA280995C7C7A18B47',X'D9EBBE01409FF91D12EAF50E7C07FE3D237B8ABAD6A160E767AFA7FC26540CE6');
INSERT INTO "journal" VALUES(450,'K-0000026-3',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'42CD110ED5179CD1ECA6E93F6EF99F7DE4F969CB589CACC98D0E957541251EC3',X'8D792A769F6CBA15DFEF5625E339F25EFF29A06834BB35DD9EDD154A2826E5BF');
INSERT INTO "journal" VALUES(451,'K-0000028-0',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'9A832FA39658B9EC1184ADD28703649AC6CE9DE57DC01C7B81D5E202C56117C7',X'6CD6A16129ABD90A5FFA45986E00ED42D39D953D15017C14F7C821E935981E32');
INSERT INTO "journal" VALUES(452,'K-0000030-B',3,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C"}',NULL,X'9FD1F1322FE15794D293503CBD139B7FD4AAEE0F242E3399C7A8853ACB3E773F',X'077ED29EF27053FA376BDE426C1738F3E53B22E21D53665494E01783299E6CA6');
INSERT INTO "journal" VALUES(453,'Z-0000015-H',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'C61E2440BC8359C06F49D2E4347BDE2BE72E83ACE5DD42F8B25257778A89A241',X'74ABA0D720FEE606373842BBEB4E30BFC420BE27A6B7F446B7CC643411A1D950');
INSERT INTO "journal" VALUES(454,'Z-0000005-L',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'E3F35683869B01185A58A7B271DD69140C0C684FCD636774B3E48FA689A4ECA8',X'1F9D8EA54D921132D1C5BD6D0D2789209591F2AC0EBAB6E1CB5C1BCA9A0964D8');
INSERT INTO "journal" VALUES(455,'Z-0000017-D',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'C63416EB637406A66AF1A9A208A88388BBF662FDCA012BD9BED65D2CCF7F6125',X'264DC02F903D95B7B18B3C7DA3BFFB333633F20EDE498AF209EB4CED9F17543C');
INSERT INTO "journal" VALUES(456,'Z-0000007-H',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'CC0E310B23C99946F0561293D220F01DDBF1B5ADAB5346C0D97612F1BF8C0966',X'DF1CF5ACCA4370DEF115C77100A6757029B91C35733D8DD4737BF730C4CB827F');
INSERT INTO "journal" VALUES(457,'Z-0000013-L',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'FC6EC1C5940306540C8EC7EA05FFE48C8C76D45BF17E0C662D9740A8379865EA',X'5DFB612A86BE1A43890439092D86DD0CBEE345FBE071F56937D6599DE18E0805');
INSERT INTO "journal" VALUES(458,'Z-0000003-P',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'A97221C139BE0EC07563840B5BA1657F88D2518AA4B08016EC7B3EF3D2F965E6',X'B51ABBA3FA4310F8BE34FFC9151F14954FEFEED2BB99C0696B3B122CE79F6114');
INSERT INTO "journal" VALUES(459,'Z-0000019-9',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'65BB6843E3D7A0D3670C7A5255C1DDBB79B8D40F52094BC42CCAF7440483BC26',X'990CC80D429E20A0977BD6541B6C14CC53F2A3103D65954A2FC37798FFCF4DCE');
INSERT INTO "journal" VALUES(460,'Z-0000009-D',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'99A1942955BD5E0839A9DD8E8636220BFBE37EA51F27A4160F75E0933569CD7F',X'631348147C1EF205450D1FA3FB0F2A2B3CD998B2D30616FCDAD7CE99D545CDEF');
INSERT INTO "journal" VALUES(461,'Z-0000011-P',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'F7562EABC8DD615A38C78341C8BFCF8EAA6259B3F97F1A04E5B23A0C20146BA0',X'B34A24D871230FFF81E3539F6CD73797373CF3BCD7889AB725B5D03AFDC4EBE8');
INSERT INTO "journal" VALUES(462,'Z-0000001-T',8,'2026-11-22T18:48:44.414794Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'cbb069893bd0424297dfd5fe189d1a3f','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'B75ACFAA32D123819AE22936B3F8F6C2E5B00F1074439DEB57E01160921CFE99',X'5400065A97E07B88FF9FE16D75449AB487004E293D9511E4F21AABBABB3BC01C');
INSERT INTO "journal" VALUES(463,'K-0000020-F',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'F47C33C9330A7D83E6C8E3B318178415D477A8F21B44545701E4C41C99893016',X'46F955854E0043797EBE34F390B0E0685DFC39D76B5C4A7F32A8D5EA904F9269');
INSERT INTO "journal" VALUES(464,'K-0000022-B',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'6F037CF57AEBFC1BA1AC701CF49A0EAD7E82D8BE2AE1F3D0885DF3462374C0F4',X'B30EDCBE76286BB1B564631A0D163F400D73F25ECB2494513280612D0A6DEBA8');
INSERT INTO "journal" VALUES(465,'K-0000024-7',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'D9EBBE01409FF91D12EAF50E7C07FE3D237B8ABAD6A160E767AFA7FC26540CE6',X'9398CDCA6C1D4638A6764848B24DFB0827F2E0F0ABEB6F2284F8F59C5C911447');
INSERT INTO "journal" VALUES(466,'K-0000026-3',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'8D792A769F6CBA15DFEF5625E339F25EFF29A06834BB35DD9EDD154A2826E5BF',X'047A101DF20FF71F8F1146D2AB2DCA7FED926C7F71715F436215C6B57E733D70');
INSERT INTO "journal" VALUES(467,'K-0000028-0',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'6CD6A16129ABD90A5FFA45986E00ED42D39D953D15017C14F7C821E935981E32',X'130608D57C797B2D86B3E38E7F74A7449BF275E4665920BA1FD9E4969EFA341E');
INSERT INTO "journal" VALUES(468,'K-0000030-B',4,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','8001ec8a746c4782bc432c0e6b1173e8','{"batch":"W-0000005-C"}',NULL,X'077ED29EF27053FA376BDE426C1738F3E53B22E21D53665494E01783299E6CA6',X'E6DBC818FE37FA6B2CF75A83B65EA73CEC923DD017BC3B28FBC508D32B7C5911');
INSERT INTO "journal" VALUES(469,'W-0000005-C',2,'2026-11-22T18:48:44.440637Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','8001ec8a746c4782bc432c0e6b1173e8','{"parcels":6}',NULL,X'F0F19E5324C228669B135D8909D1B3A09759955BE5161DDAB2538AB391CF9FEB',X'A185675CBD7BBE86D6F99FFA95C64EE6ECF1E9988183E53F09BA68AB86E97E18');
INSERT INTO "journal" VALUES(470,'K-0000020-F',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'46F955854E0043797EBE34F390B0E0685DFC39D76B5C4A7F32A8D5EA904F9269',X'30B17D5AA8A25D0C240B551AFFFBD0AAE38D39FF9C5D272D90A442836852ED5B');
INSERT INTO "journal" VALUES(471,'K-0000022-B',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'B30EDCBE76286BB1B564631A0D163F400D73F25ECB2494513280612D0A6DEBA8',X'3E17B0526EA3779206FDE3AE54DDCB104501D5AD48414CD203CE643AF3B5C194');
INSERT INTO "journal" VALUES(472,'K-0000024-7',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'9398CDCA6C1D4638A6764848B24DFB0827F2E0F0ABEB6F2284F8F59C5C911447',X'96ABD0A9AB6299E0F6CAEF7AE70CFD854A7BE02247F58D6368F7EF60F7E07A05');
INSERT INTO "journal" VALUES(473,'K-0000026-3',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'047A101DF20FF71F8F1146D2AB2DCA7FED926C7F71715F436215C6B57E733D70',X'0138A2D77D15338381880E55C6192C5A400081EB7B890BA9BF0572780226AF11');
INSERT INTO "journal" VALUES(474,'K-0000028-0',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'130608D57C797B2D86B3E38E7F74A7449BF275E4665920BA1FD9E4969EFA341E',X'380F6107A132ACBDDC975087983C714FB983283086548617EEBE5F5D4943C673');
INSERT INTO "journal" VALUES(475,'K-0000030-B',5,'2026-11-22T18:48:44.458003Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','efb5c6bd3c234430949f35da3c138879','{"batch":"W-0000005-C"}',NULL,X'E6DBC818FE37FA6B2CF75A83B65EA73CEC923DD017BC3B28FBC508D32B7C5911',X'5D5C8A134E3B7A0EB6B9AB7128082FF95B266DEE95E5583E9A0EC637BCA1EFBF');
INSERT INTO "journal" VALUES(476,'Z-0000015-H',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'74ABA0D720FEE606373842BBEB4E30BFC420BE27A6B7F446B7CC643411A1D950',X'D4F82B64BBF2F9FA9AFF99DD666101258F2461D77F1FF8A899AF3969D7C37A92');
INSERT INTO "journal" VALUES(477,'Z-0000005-L',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'1F9D8EA54D921132D1C5BD6D0D2789209591F2AC0EBAB6E1CB5C1BCA9A0964D8',X'1006BCAA085196C028BC5BA927DD14E1F72716BFFC0476FEA122DB3CF10422DA');
INSERT INTO "journal" VALUES(478,'Z-0000017-D',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'264DC02F903D95B7B18B3C7DA3BFFB333633F20EDE498AF209EB4CED9F17543C',X'3ABFDEF8367639AFDCABA69494DD2C68ACE0B6B58B32763483C6FA533D7D5A49');
INSERT INTO "journal" VALUES(479,'Z-0000007-H',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'DF1CF5ACCA4370DEF115C77100A6757029B91C35733D8DD4737BF730C4CB827F',X'35629CC115E289F364A85C01E945CCD891D703EF824F69B1669263A2EA57B077');
INSERT INTO "journal" VALUES(480,'Z-0000013-L',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'5DFB612A86BE1A43890439092D86DD0CBEE345FBE071F56937D6599DE18E0805',X'0043EB1D98BB2037F6472E5A2EA5773E36DE560876A4D5C8BA3C2A311F7A7C79');
INSERT INTO "journal" VALUES(481,'Z-0000003-P',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'B51ABBA3FA4310F8BE34FFC9151F14954FEFEED2BB99C0696B3B122CE79F6114',X'16437EB5F062B877109D544F992C8148CF79BA0F0DA8B14DF35E27007CF87F43');
INSERT INTO "journal" VALUES(482,'Z-0000019-9',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'990CC80D429E20A0977BD6541B6C14CC53F2A3103D65954A2FC37798FFCF4DCE',X'68506C81EE94DF2FDC4F0C133A0A69BD6067D230A3BDEEDF6C9815F17BF7BF93');
INSERT INTO "journal" VALUES(483,'Z-0000009-D',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'631348147C1EF205450D1FA3FB0F2A2B3CD998B2D30616FCDAD7CE99D545CDEF',X'FBAF5D402FF5EFCB276947CE2FF32F193E977C6DDB33C582C42A7B713EE74CDB');
INSERT INTO "journal" VALUES(484,'Z-0000011-P',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'B34A24D871230FFF81E3539F6CD73797373CF3BCD7889AB725B5D03AFDC4EBE8',X'3FC3D8A8FF7A6229E6B02F41A6E9E527B2AD49B6347629702E393DE273093F1B');
INSERT INTO "journal" VALUES(485,'Z-0000001-T',9,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'2caef4f471d949d193c72a93ed79d651','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'5400065A97E07B88FF9FE16D75449AB487004E293D9511E4F21AABBABB3BC01C',X'20CCDE7E094DFF0CBB40964A051B67D8D35EFE346074712B44C1D7BA2A875EF9');
INSERT INTO "journal" VALUES(486,'W-0000005-C',3,'2026-11-22T18:48:44.463997Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2caef4f471d949d193c72a93ed79d651','{"parcels":6}',NULL,X'A185675CBD7BBE86D6F99FFA95C64EE6ECF1E9988183E53F09BA68AB86E97E18',X'905B7641A30149FF95BBCB2B21381719C9A0BE726DFA3F6692E681F71F8835A0');
INSERT INTO "journal" VALUES(487,'K-0000020-F',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'30B17D5AA8A25D0C240B551AFFFBD0AAE38D39FF9C5D272D90A442836852ED5B',X'C3128B6A49597E246B371148ACAA1E859F5325726451559635B075818EE6896E');
INSERT INTO "journal" VALUES(488,'K-0000022-B',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'3E17B0526EA3779206FDE3AE54DDCB104501D5AD48414CD203CE643AF3B5C194',X'2029B10D09150AC5D4F594D3FAFA1C62507363470BEBB960F09388BEF6D6D151');
INSERT INTO "journal" VALUES(489,'K-0000024-7',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'96ABD0A9AB6299E0F6CAEF7AE70CFD854A7BE02247F58D6368F7EF60F7E07A05',X'7517294616BF06489C924C144DC6E31AE4B05CFD5FA2CDC24C9B65F893085139');
INSERT INTO "journal" VALUES(490,'K-0000026-3',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'0138A2D77D15338381880E55C6192C5A400081EB7B890BA9BF0572780226AF11',X'56A5A1EE223A9BB935EE295621F597B9F1F9524D1F482694F6533203B0924544');
INSERT INTO "journal" VALUES(491,'K-0000028-0',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'380F6107A132ACBDDC975087983C714FB983283086548617EEBE5F5D4943C673',X'BE51B9E4BF00C8E9A5B2C5EA3B4EE8D578666B46E78FBA44606AEE6E1680A102');
INSERT INTO "journal" VALUES(492,'K-0000030-B',6,'2026-11-22T18:48:44.472745Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','3bba6937310044fe86fe389f829f570a','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'5D5C8A134E3B7A0EB6B9AB7128082FF95B266DEE95E5583E9A0EC637BCA1EFBF',X'DA79DE5FE7A19AC07EB9A65E717A99C2A38A34B7B90DD83F0ED139142972D498');
INSERT INTO "journal" VALUES(493,'W-0000005-C',4,'2026-11-22T18:48:44.479296Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','a24bc66b75ac4701bcd3a5ea0e47acb3','{}',NULL,X'905B7641A30149FF95BBCB2B21381719C9A0BE726DFA3F6692E681F71F8835A0',X'0F0ACCDC464CDFEE62ED98E5BCA38035A1A6395FF32BA1C9175B7217B2912220');
INSERT INTO "journal" VALUES(494,'K-0000020-F',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'C3128B6A49597E246B371148ACAA1E859F5325726451559635B075818EE6896E',X'87B38EBE3972D3134C98524ABDEEC99DF9DBD7DA9DD0577731B33E6644696E3D');
INSERT INTO "journal" VALUES(495,'K-0000022-B',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'2029B10D09150AC5D4F594D3FAFA1C62507363470BEBB960F09388BEF6D6D151',X'24D3779FD73419F90658F8C422CE6A5B37D32D377883AB8D88309384206CBCDF');
INSERT INTO "journal" VALUES(496,'K-0000024-7',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'7517294616BF06489C924C144DC6E31AE4B05CFD5FA2CDC24C9B65F893085139',X'D51018841422B8AB8EB4C49E214E68B8865ECE8722EE68C3021C4674EFF32840');
INSERT INTO "journal" VALUES(497,'K-0000026-3',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'56A5A1EE223A9BB935EE295621F597B9F1F9524D1F482694F6533203B0924544',X'6093C2F55D9F28778E1318165AF06432432F0182F7757AAFE63DC8A2569B6F07');
INSERT INTO "journal" VALUES(498,'K-0000028-0',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'BE51B9E4BF00C8E9A5B2C5EA3B4EE8D578666B46E78FBA44606AEE6E1680A102',X'A355E79F75CBF852D0A53B8342D97A500649E0C7D79369B828F4A7F7DCC8DFEB');
INSERT INTO "journal" VALUES(499,'K-0000030-B',7,'2026-11-22T18:48:44.482864Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','7630ccd0b9ba42d5a1f038ee4db62f98','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'DA79DE5FE7A19AC07EB9A65E717A99C2A38A34B7B90DD83F0ED139142972D498',X'0E17EFC0F920FE27E60D3F423F61656C6379D6E3F8746846E0FBFBACBFFCBFF7');
INSERT INTO "journal" VALUES(500,'W-0000006-A',1,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','2aefb7c9c53348afb3ac07b81880f588','{"kit":"B"}',NULL,X'',X'C8650256E7028173A43B193EFFFD5B5D1FA605A9042DDC55679884C3EA88CB9A');
INSERT INTO "journal" VALUES(501,'K-0000021-D',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'0EF0ADAB3500098F92DE9625A719256D985BDCC8256D99C7CB175451A2197D43',X'D89D34422ECCFD7EBCCDCA5B9D0120C48F881AADB66BD4CEB41EA3F50E8936F3');
INSERT INTO "journal" VALUES(502,'K-0000023-9',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'D1786FBF96501A84FD1D21BFFCD1CBDAF420D11C9E5549D222FE5006EA1D040A',X'CE35D91097AE437497C9E73117647C7A3FE24C31C17CF3176FA52AB890607134');
INSERT INTO "journal" VALUES(503,'K-0000025-5',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'204878B327B134003A586A84F07A5F40C0E27028DB9296C3D1B30FB580361EBF',X'0BAE441348CB9EABA0049A8BCDFF00F2DFEF2B17A6A8CB7178EF5D94E9DD20E1');
INSERT INTO "journal" VALUES(504,'K-0000027-1',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'FED72DCCC366236F5AC6902BCECAFBAE6E7C799B8D8B19CC19990E98C4FA2499',X'A54718C77FC03B7C0D2FF9022F7584D09D8E744D1330A4FAB407CF221E948182');
INSERT INTO "journal" VALUES(505,'K-0000029-Y',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'AC3CAB16A10B73E916D5902A3F1CE5045D2B91FEC5032E3B1401E642AB727440',X'1094034090BDCCECD4CE66EC86FB134E7CD1E594238C573BE4C51AAEC3A9E046');
INSERT INTO "journal" VALUES(506,'K-0000031-9',3,'2026-11-22T18:48:44.486887Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','2aefb7c9c53348afb3ac07b81880f588','{"batch":"W-0000006-A"}',NULL,X'A4BA9038152A949A88654ADD88A90E5E0536CC32B39A49EED2F43BD50845EAC0',X'483F71E7328E0BA81CABC780F29C10908E339EF3C76BED80C54D3263FE00A3FC');
INSERT INTO "journal" VALUES(507,'K-0000021-D',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'D89D34422ECCFD7EBCCDCA5B9D0120C48F881AADB66BD4CEB41EA3F50E8936F3',X'183CF4D71441AE36E05663385B0CF7A091F32104BB1E891330B8AFE877C731A4');
INSERT INTO "journal" VALUES(508,'K-0000023-9',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'CE35D91097AE437497C9E73117647C7A3FE24C31C17CF3176FA52AB890607134',X'571942996DC6F5ABD5506DCDEDCF63CD396E4EE446B7F9A1EC0EC817314E85E9');
INSERT INTO "journal" VALUES(509,'K-0000025-5',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'0BAE441348CB9EABA0049A8BCDFF00F2DFEF2B17A6A8CB7178EF5D94E9DD20E1',X'529EDB9C2B737F1AC0EB560677FA8C32C5B8FC472E49B195AE9901D08AA48261');
INSERT INTO "journal" VALUES(510,'K-0000027-1',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'A54718C77FC03B7C0D2FF9022F7584D09D8E744D1330A4FAB407CF221E948182',X'A42B82A80D035D2EA2FBF2B45D5250F9A160DB8BD727133D7FDE100E5C92587E');
INSERT INTO "journal" VALUES(511,'K-0000029-Y',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'1094034090BDCCECD4CE66EC86FB134E7CD1E594238C573BE4C51AAEC3A9E046',X'508A6732FE5F69E497A5227FFA41680F110A0D6F8BC7AB2258DD684E9BD157FE');
INSERT INTO "journal" VALUES(512,'K-0000031-9',4,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"batch":"W-0000006-A","services":"1"}',NULL,X'483F71E7328E0BA81CABC780F29C10908E339EF3C76BED80C54D3263FE00A3FC',X'2218D4881AA8CAD2238187A2C42DC0776F66AAC839FDA37EEAC88BB3D8D01066');
INSERT INTO "journal" VALUES(513,'W-0000006-A',2,'2026-11-22T18:48:44.495270Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','c4ed4d69cc774c93b1acd1eedfec6fc6','{"parcels":6}',NULL,X'C8650256E7028173A43B193EFFFD5B5D1FA605A9042DDC55679884C3EA88CB9A',X'5A3398A4600A0003E2E76D506AA00E26CBFDF12F5EE091FEA1CD02BDB17B63F6');
INSERT INTO "journal" VALUES(514,'K-0000021-D',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'183CF4D71441AE36E05663385B0CF7A091F32104BB1E891330B8AFE877C731A4',X'32411E65ED368DB08C48C80936B7E1DCCB6EF19CA9EC9D104FAA1B46F0C01673');
INSERT INTO "journal" VALUES(515,'K-0000023-9',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'571942996DC6F5ABD5506DCDEDCF63CD396E4EE446B7F9A1EC0EC817314E85E9',X'277F704AF40422B678E17A839E0C158A74CF0108829821D39799C56FF4DB0581');
INSERT INTO "journal" VALUES(516,'K-0000025-5',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'529EDB9C2B737F1AC0EB560677FA8C32C5B8FC472E49B195AE9901D08AA48261',X'E499B4E62489C2B74196F1B99997526CBA59A074801339C18132E8171DC41DE2');
INSERT INTO "journal" VALUES(517,'K-0000027-1',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'A42B82A80D035D2EA2FBF2B45D5250F9A160DB8BD727133D7FDE100E5C92587E',X'6C3EEF4761EBA9B60EBC00FBD5EE42BC239C69A5E291C5CB96A44AAE12DF9003');
INSERT INTO "journal" VALUES(518,'K-0000029-Y',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'508A6732FE5F69E497A5227FFA41680F110A0D6F8BC7AB2258DD684E9BD157FE',X'5218A3F1BED082D4F52B05C4EEB81E23744D10AC58567C93DB2DAAEE2D97984F');
INSERT INTO "journal" VALUES(519,'K-0000031-9',5,'2026-11-22T18:48:44.509505Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','cf775a06af1541789b6b55569a9f217c','{"batch":"W-0000006-A"}',NULL,X'2218D4881AA8CAD2238187A2C42DC0776F66AAC839FDA37EEAC88BB3D8D01066',X'95C3A95F3FE1D4FAB2907D9497D8E49F7CCE440090D2D9C4BC36F78AE56E28E7');
INSERT INTO "journal" VALUES(520,'W-0000006-A',3,'2026-11-22T18:48:44.513516Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','7f4a9d1646204d39a660da69af6fbb49','{"parcels":6}',NULL,X'5A3398A4600A0003E2E76D506AA00E26CBFDF12F5EE091FEA1CD02BDB17B63F6',X'B875DD77684462A57F3F691BDB0526EF1A85811703B67AFBBCF1471D2D4DC757');
INSERT INTO "journal" VALUES(521,'K-0000021-D',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'32411E65ED368DB08C48C80936B7E1DCCB6EF19CA9EC9D104FAA1B46F0C01673',X'5F4F766380B1CB21A0CA953A5C53D3C442A05935B257CFC27F436C6201F93682');
INSERT INTO "journal" VALUES(522,'K-0000023-9',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'277F704AF40422B678E17A839E0C158A74CF0108829821D39799C56FF4DB0581',X'A17421CF0207C5B0F78D3F155B766CF959F7F34960E0FFC1A06A363F350569D1');
INSERT INTO "journal" VALUES(523,'K-0000025-5',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'E499B4E62489C2B74196F1B99997526CBA59A074801339C18132E8171DC41DE2',X'91F26F45ED71E0091056CD4BB1F6DE03F3DF960CCFBAB9A9D3891CF910D26E73');
INSERT INTO "journal" VALUES(524,'K-0000027-1',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'6C3EEF4761EBA9B60EBC00FBD5EE42BC239C69A5E291C5CB96A44AAE12DF9003',X'9691B514348C9421DD88B1A89044B9AC81CF93F1019234F6BAD1A9EBE2C74CC4');
INSERT INTO "journal" VALUES(525,'K-0000029-Y',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'5218A3F1BED082D4F52B05C4EEB81E23744D10AC58567C93DB2DAAEE2D97984F',X'98E4E154764795769C13E9DB6D88B1C29DFE01631089B82656726C3C4A39AB6B');
INSERT INTO "journal" VALUES(526,'K-0000031-9',6,'2026-11-22T18:48:44.518624Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb886684000c40bb94c6e05b7d2de57d','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'95C3A95F3FE1D4FAB2907D9497D8E49F7CCE440090D2D9C4BC36F78AE56E28E7',X'D1E504AC16088C34ED0E0FD57AF8165B600E67299872C26FA32FC39479858446');
INSERT INTO "journal" VALUES(527,'W-0000006-A',4,'2026-11-22T18:48:44.524807Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','726a966ba8334d6b8011d9b5f112a8bd','{}',NULL,X'B875DD77684462A57F3F691BDB0526EF1A85811703B67AFBBCF1471D2D4DC757',X'FAA037B698E08814DBC493C1CEE483A32E0B8186A89048CDAEFC8B38D60A840E');
INSERT INTO "journal" VALUES(528,'K-0000021-D',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'5F4F766380B1CB21A0CA953A5C53D3C442A05935B257CFC27F436C6201F93682',X'F6B57CFC7E41F54732A70CBB3CFBA95835C1061E91E5FC3D1DD82560F816A342');
INSERT INTO "journal" VALUES(529,'K-0000023-9',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'A17421CF0207C5B0F78D3F155B766CF959F7F34960E0FFC1A06A363F350569D1',X'CDDAF6EA9582F9B93BE9EA1905746CAD645D56A6D9A985F237CF000BD59A78EF');
INSERT INTO "journal" VALUES(530,'K-0000025-5',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'91F26F45ED71E0091056CD4BB1F6DE03F3DF960CCFBAB9A9D3891CF910D26E73',X'E2CEF8050DAFA62E6EAF049D0FA6C873CB199A5F79A2F3A20D04AA666524FDC4');
INSERT INTO "journal" VALUES(531,'K-0000027-1',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'9691B514348C9421DD88B1A89044B9AC81CF93F1019234F6BAD1A9EBE2C74CC4',X'E5DD000C664BA4E3E28A08AAC3BA0A3BF053B8F9E4F77CE7D2135AC17258D6A1');
INSERT INTO "journal" VALUES(532,'K-0000029-Y',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'98E4E154764795769C13E9DB6D88B1C29DFE01631089B82656726C3C4A39AB6B',X'F0FE62B6620913571EC455C0FAEFD06DF2BAF550C12A67246BBED5E6344582F5');
INSERT INTO "journal" VALUES(533,'K-0000031-9',7,'2026-11-22T18:48:44.528241Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','9e6f01815b5a45429a7be0584a832807','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'D1E504AC16088C34ED0E0FD57AF8165B600E67299872C26FA32FC39479858446',X'CA5121A5CF06A146069D5A350BFB1B3EA4EEAA927BB4E39285553F40B68A3F34');
INSERT INTO "journal" VALUES(534,'B-0000010-T',1,'2026-11-22T18:48:44.538867Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','1e7ac39643434caeb0ce3a18a02abc89','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'D3912AEACBAB9750DE85A44796A5E07C3A4BF1250230FC07C048A3AA5D1A0A4A');
INSERT INTO "journal" VALUES(535,'A-0000023-G',1,'2026-11-22T18:48:44.538867Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1e7ac39643434caeb0ce3a18a02abc89','{"batch":10,"programme":1,"row":2}',NULL,X'',X'3598AB398C19A40E3862CCF6ADDBF1A0FC4CB34D6836614C78757827C752A73C');
INSERT INTO "journal" VALUES(536,'A-0000024-E',1,'2026-11-22T18:48:44.538867Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1e7ac39643434caeb0ce3a18a02abc89','{"batch":10,"programme":1,"row":3}',NULL,X'',X'B27E1A7DFC7D99F9829839732C0A2CB6ADB1BAE5577E704EE3D94CFEEEB20B9E');
INSERT INTO "journal" VALUES(537,'A-0000025-C',1,'2026-11-22T18:48:44.538867Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1e7ac39643434caeb0ce3a18a02abc89','{"batch":10,"programme":1,"row":4}',NULL,X'',X'466B029E43BF815C4C828E55C705606A56DAC1705695D8CCA3D440FBDFE37A8B');
INSERT INTO "journal" VALUES(538,'A-0000026-A',1,'2026-11-22T18:48:44.538867Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','1e7ac39643434caeb0ce3a18a02abc89','{"batch":10,"programme":1,"row":5}',NULL,X'',X'BEE2087DA767A64EE2A05093D27686A92902C615A20225F1F29C616FEE562C25');
INSERT INTO "journal" VALUES(539,'Q-0000004-V',1,'2026-11-22T18:48:44.571048Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','2ff4865e253c414084818f67e70706f0','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'F7632BB8D1E14A09BB958C0695FA0CFAF344ED75F29B675A4C4FBCA2CDB2C7CC',X'',X'7DC49C67A5DF43956B51874E538E53204BF678C93CAAEADB74DE2D2E9B7F805E');
INSERT INTO "journal" VALUES(540,'Q-0000004-V',2,'2026-11-22T18:48:44.571048Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','2ff4865e253c414084818f67e70706f0','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'A694E6C0B97F434BCBE9AB96352D666B1A417D5A10054E7D25B7E7E719127570',X'7DC49C67A5DF43956B51874E538E53204BF678C93CAAEADB74DE2D2E9B7F805E',X'4E17AAA05A497F4D141BA1FB851CE4F8655BD7BA7045316FB528B39F71EDA723');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',3,'2026-11-22T18:48:44.571048Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','2ff4865e253c414084818f67e70706f0','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'4E17AAA05A497F4D141BA1FB851CE4F8655BD7BA7045316FB528B39F71EDA723',X'2DC20EAC7A245027D062C779D60FAAD97507FF10B039D8A31435F71176E8F947');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',4,'2026-11-22T18:48:44.571048Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','2ff4865e253c414084818f67e70706f0','{"category":"status"}',X'8D55330DFB03E7EF0916345441B6F67226128BC8C264F29C4695920CB6442E2C',X'2DC20EAC7A245027D062C779D60FAAD97507FF10B039D8A31435F71176E8F947',X'20E61C499E982E5C9F5A2776EBD2D14BD26797C68B42ECFD7592F474567E5EE9');
INSERT INTO "journal" VALUES(543,'K-0000021-D',8,'2026-11-22T18:48:44.580652Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','ca9ad4d2420544ce8db040505a765b2b','{"on":"2020-01-10"}',NULL,X'F6B57CFC7E41F54732A70CBB3CFBA95835C1061E91E5FC3D1DD82560F816A342',X'1BDE1A722F2F39154AB38223AA80C4B6CCE72DB79EE360708F31D5E9D9364C75');
INSERT INTO "journal" VALUES(544,'K-0000023-9',8,'2026-11-22T18:48:44.580652Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','ca9ad4d2420544ce8db040505a765b2b','{"on":"2020-01-10"}',NULL,X'CDDAF6EA9582F9B93BE9EA1905746CAD645D56A6D9A985F237CF000BD59A78EF',X'B0D02E11A62E203585178047F49FA7D3B14C661B3EE1DDAB2F1A4EF1A481A8AB');
INSERT INTO "journal" VALUES(545,'K-0000025-5',8,'2026-11-22T18:48:44.580652Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','ca9ad4d2420544ce8db040505a765b2b','{"on":"2020-01-10"}',NULL,X'E2CEF8050DAFA62E6EAF049D0FA6C873CB199A5F79A2F3A20D04AA666524FDC4',X'71EF7B40E251893FAD0B98CF3138FDA8E0F6AE36B0A6970BCDC026EAAE7534C6');
INSERT INTO "journal" VALUES(546,'K-0000027-1',8,'2026-11-22T18:48:44.580652Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','ca9ad4d2420544ce8db040505a765b2b','{"on":"2020-01-10"}',NULL,X'E5DD000C664BA4E3E28A08AAC3BA0A3BF053B8F9E4F77CE7D2135AC17258D6A1',X'31358084FFF3A875051FEDD8C156F4A7B8C29422DAE922243F23048BA8D4CE64');
INSERT INTO "journal" VALUES(547,'K-0000031-9',8,'2026-11-22T18:48:44.580652Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','ca9ad4d2420544ce8db040505a765b2b','{"on":"2020-01-10"}',NULL,X'CA5121A5CF06A146069D5A350BFB1B3EA4EEAA927BB4E39285553F40B68A3F34',X'62604D45D5A4B586300119621CB4305A8A612F5F2F1E42A857240B2F9696DE5B');
INSERT INTO "journal" VALUES(548,'K-0000029-Y',8,'2026-11-22T18:48:44.595097Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','d795b00b69454ba78e92ab44304912a8','{"on":"2020-01-11"}',NULL,X'F0FE62B6620913571EC455C0FAEFD06DF2BAF550C12A67246BBED5E6344582F5',X'7F7BC4DBBE926DE9DCC8A061B8FAFC35C05A6DE1634942B224DD8E8FC9A15AF2');
INSERT INTO "journal" VALUES(549,'A-0000020-M',2,'2026-11-22T18:48:44.602669Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','bf639bdaaef84360a1cf394e6612995f','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'65E5E5A7DE038804FE063444221677069E6E79BFFDD3CE3EE794A9F5CE43CC45',X'72DD69C1325D49EA49F2FDC1820CF9B31F69285F5A37DAD2F5AD6871C6B610F6');
INSERT INTO "journal" VALUES(550,'K-0000020-F',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'87B38EBE3972D3134C98524ABDEEC99DF9DBD7DA9DD0577731B33E6644696E3D',X'4EDE878254F60463A36540FB5CED773498D32F86BC35E0C855B742901FEF42B7');
INSERT INTO "journal" VALUES(551,'K-0000022-B',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'24D3779FD73419F90658F8C422CE6A5B37D32D377883AB8D88309384206CBCDF',X'8339CA1B82F55CBDD6B085E248A8514C90EAF1DF2B46727033EF93E2FA8EE082');
INSERT INTO "journal" VALUES(552,'K-0000024-7',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'D51018841422B8AB8EB4C49E214E68B8865ECE8722EE68C3021C4674EFF32840',X'F021F52F96E157AC33E39234EAD92CE0E4A73E3A35696ED1C10C5861A99086D0');
INSERT INTO "journal" VALUES(553,'K-0000026-3',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'6093C2F55D9F28778E1318165AF06432432F0182F7757AAFE63DC8A2569B6F07',X'29C53290F49A6E5ED2AA21F92F7BDB27C4E2221D0B7C8841B297075205F5FE03');
INSERT INTO "journal" VALUES(554,'K-0000028-0',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'A355E79F75CBF852D0A53B8342D97A500649E0C7D79369B828F4A7F7DCC8DFEB',X'38F53C31479EFCC8DF5EEA99AF8895672D92AC4230FD9A02CDDA939773A5B95F');
INSERT INTO "journal" VALUES(555,'K-0000030-B',8,'2026-11-22T18:48:44.619416Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','a042e0ac9fd34203963f48d9ec17781e','{"on":"2020-01-10"}',NULL,X'0E17EFC0F920FE27E60D3F423F61656C6379D6E3F8746846E0FBFBACBFFCBFF7',X'EF4821C318FE696CC169CAD46E23294F8DFF96A45B13F244B34858380D9AC536');
INSERT INTO "journal" VALUES(556,'A-0000025-C',2,'2026-11-22T18:48:44.626851Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','0ce1e71b972a4c98ad9707416ad94d5c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'466B029E43BF815C4C828E55C705606A56DAC1705695D8CCA3D440FBDFE37A8B',X'C6D6095B527FD88F08EE90FC568F450277BB398174045D148740F08DE9B13349');
INSERT INTO "journal" VALUES(557,'A-0000026-A',2,'2026-11-22T18:48:44.639636Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','0caeb504284d4e26842cbbd316204d62','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'BEE2087DA767A64EE2A05093D27686A92902C615A20225F1F29C616FEE562C25',X'CEE7CB95F2BC418F6E88F4AC471AF223D31342C160D3EEB0BD52419BE22860DA');
INSERT INTO "journal" VALUES(558,'cutoff:2020-01-21',1,'2026-11-22T18:48:44.651710Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'85FA17BFB1B594E656C2826659B03095BA8D65FDA7B9C035AF22C3A98D745A50');
INSERT INTO "journal" VALUES(559,'A-0000016-E',3,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','5500c99f114c4fd79e3bc49534be20ab','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'48A2AB83803B27D2D0755B4E8253E00B714017F6E0E9ED897DA48D909C8A4D2A',X'844EFA8D8ACDF2534F84E010604BB5FB968D36CB6C750310C9966F2F303008DE');
INSERT INTO "journal" VALUES(560,'A-0000017-C',3,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','5500c99f114c4fd79e3bc49534be20ab','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'3881B53EB2AAF269C295D41B1FB4B636B584CDB151090AA322CAD23929247D85',X'F2D7B8CCE86592AE788BE40CA7C7F3BEBD54A918C5B3BA8E9F8286B5E0886217');
INSERT INTO "journal" VALUES(561,'A-0000018-A',3,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','5500c99f114c4fd79e3bc49534be20ab','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'23E764E22653EFEDE27789AD90E1FE004300406C8E1CF3BB99AEFABAE0A13782',X'99D089F2711CDBC55172A937F86788F6A7FEB2AC787BD7284DBDBF21EB0191F3');
INSERT INTO "journal" VALUES(562,'K-0000032-7',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"A"}',NULL,X'',X'A6B1225D0119457397A07A2672D45FDF5037E08DF50A1D4BE84F2A0408972148');
INSERT INTO "journal" VALUES(563,'K-0000033-5',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"B"}',NULL,X'',X'614CED7739E36A43D81A66CBC23839797D43E1A348B6102E1DD23B0717A2B0E6');
INSERT INTO "journal" VALUES(564,'K-0000034-3',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"A"}',NULL,X'',X'B0252F625D5094952A72BAE61F94CE1505AF87822F166E05264CD647E875D439');
INSERT INTO "journal" VALUES(565,'K-0000035-1',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"B"}',NULL,X'',X'3990B9FD6276F7ED539EADB7D11249E50C86012AE5E89E784BAC094C86F8F7FF');
INSERT INTO "journal" VALUES(566,'K-0000036-0',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"A"}',NULL,X'',X'37DC43F8F3821AFDA6F9B35E43B3700F82A8A29B9F6C862C432D022D9E2139BF');
INSERT INTO "journal" VALUES(567,'K-0000037-Y',1,'2026-11-22T18:48:44.653978Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','5500c99f114c4fd79e3bc49534be20ab','{"kit":"B"}',NULL,X'',X'E0679C37C549E3F62C6C6CC26C675D4C2344D838AF50A2494DCE882EAEEA5C13');
INSERT INTO "journal" VALUES(568,'cutoff:2020-01-21',2,'2026-11-22T18:48:44.667036Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','5c73aec3bfc44306b057446f9431f6c8','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'85FA17BFB1B594E656C2826659B03095BA8D65FDA7B9C035AF22C3A98D745A50',X'8762B9546BC7380893B755C860067435D533D9AA167D68A944954D56070C6802');
INSERT INTO "journal" VALUES(569,'Q-0000005-T',1,'2026-11-22T18:48:44.671623Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','1427c904adb649daaef323322dcca6dc','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'FBF941CE1294C1D289F16FF7208486DF0975E35247221EA3A639A2667EB26B73',X'',X'E9E7A8CE5F048349F3C32FF6B99B909A0B557370859B76F29EC79A214F363205');
INSERT INTO "journal" VALUES(570,'Q-0000005-T',2,'2026-11-22T18:48:44.671623Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','1427c904adb649daaef323322dcca6dc','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'C6BE41506F9D6616FF270CA0AAFD920658CE3E6B2028CE9A1CA79EAEEE3642AC',X'E9E7A8CE5F048349F3C32FF6B99B909A0B557370859B76F29EC79A214F363205',X'B23CB3C744424ACBBAB57E5810C3CEEC33B3A34BCE0BFE27AD1317B6A0D899D6');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',3,'2026-11-22T18:48:44.671623Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','1427c904adb649daaef323322dcca6dc','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'B23CB3C744424ACBBAB57E5810C3CEEC33B3A34BCE0BFE27AD1317B6A0D899D6',X'60C0F79D70453CB07E4AF9BB7EA2C6B913BD5837748203279791837A33837D58');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',4,'2026-11-22T18:48:44.671623Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','1427c904adb649daaef323322dcca6dc','{"category":"status"}',X'CCC8E15B143DE737E776CE60D8C45A2D7D20698315CEF0D55CD15A3D3F7EA8B5',X'60C0F79D70453CB07E4AF9BB7EA2C6B913BD5837748203279791837A33837D58',X'8123F3EC8A9447EE7B4E8EE84D84BA1618A2193B1507D2E2781B36462E79A75E');
INSERT INTO "journal" VALUES(573,'K-0000032-7',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'A6B1225D0119457397A07A2672D45FDF5037E08DF50A1D4BE84F2A0408972148',X'31851E1822EB119188E1A79D9D69613D92B0D9F751C1C1B03E1044DCAAC5860D');
INSERT INTO "journal" VALUES(574,'K-0000033-5',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'614CED7739E36A43D81A66CBC23839797D43E1A348B6102E1DD23B0717A2B0E6',X'1C149441638FA4EA78CC483C4EB69EF880796FF151B2D16E0A52617C547E3202');
INSERT INTO "journal" VALUES(575,'K-0000034-3',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'B0252F625D5094952A72BAE61F94CE1505AF87822F166E05264CD647E875D439',X'D924CD8901D7402FFE7F9F22A3CA0B603D887E796CEF6FDFDEB262693CCB5FBD');
INSERT INTO "journal" VALUES(576,'K-0000035-1',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'3990B9FD6276F7ED539EADB7D11249E50C86012AE5E89E784BAC094C86F8F7FF',X'8707B56FFE751B61B8588BE6E635F806C52B494B5F5F464965F14CA2207738D6');
INSERT INTO "journal" VALUES(577,'K-0000036-0',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'37DC43F8F3821AFDA6F9B35E43B3700F82A8A29B9F6C862C432D022D9E2139BF',X'629E1ABF17CAF0F4BD4744DFABDA6B48D18534B3F004AB9869FEC57C41D9632F');
INSERT INTO "journal" VALUES(578,'K-0000037-Y',2,'2026-11-22T18:48:44.680514Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','c06ec992bb6346e49479424ea2f3dfbe','{}',NULL,X'E0679C37C549E3F62C6C6CC26C675D4C2344D838AF50A2494DCE882EAEEA5C13',X'25F0E61F92373BF2DC78675D175014F73D3D4B3E511935C90658D4046251FCDE');
INSERT INTO "journal" VALUES(579,'W-0000007-8',1,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','f006cd6bb2914e749ba4f91204086a0e','{"kit":"A"}',NULL,X'',X'BFE7EA8E464D2F6E427072DD8CBA3C7CA4A7242515941ABDA02A0F086138B161');
INSERT INTO "journal" VALUES(580,'K-0000032-7',3,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8"}',NULL,X'31851E1822EB119188E1A79D9D69613D92B0D9F751C1C1B03E1044DCAAC5860D',X'1AC27B8528A97B94E3944656B908F8B901F5068DF2B5B4C8A5B2F4DD3CB89998');
INSERT INTO "journal" VALUES(581,'K-0000034-3',3,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8"}',NULL,X'D924CD8901D7402FFE7F9F22A3CA0B603D887E796CEF6FDFDEB262693CCB5FBD',X'AF7F691CDF7F4A2524150F569A21860488D62D14A5962A5BF3CB48B158C15454');
INSERT INTO "journal" VALUES(582,'K-0000036-0',3,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8"}',NULL,X'629E1ABF17CAF0F4BD4744DFABDA6B48D18534B3F004AB9869FEC57C41D9632F',X'1BF3D635ADD44919C250353E69AEF8FEF37576DCCF6E7C5444346B7C021CD61B');
INSERT INTO "journal" VALUES(583,'Z-0000015-H',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'D4F82B64BBF2F9FA9AFF99DD666101258F2461D77F1FF8A899AF3969D7C37A92',X'4F6FFF05D4FF29149BBDEF147660BA8EAE0E7F6C06EB277F4AF8D07AF48345C3');
INSERT INTO "journal" VALUES(584,'Z-0000005-L',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'1006BCAA085196C028BC5BA927DD14E1F72716BFFC0476FEA122DB3CF10422DA',X'6ED29664195D51C2B476D25D3421DEF082BAA77825E58D2C81B058319213B8D2');
INSERT INTO "journal" VALUES(585,'Z-0000017-D',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'3ABFDEF8367639AFDCABA69494DD2C68ACE0B6B58B32763483C6FA533D7D5A49',X'F295633F711519541E1B02EBD0A3127A745D1553A8CF4F3191EBB6D9EB32D1D7');
INSERT INTO "journal" VALUES(586,'Z-0000007-H',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'35629CC115E289F364A85C01E945CCD891D703EF824F69B1669263A2EA57B077',X'E8893A7BBDC74357F8A690C4FAA32CA35FEBBB8F0911EC6CE14F803C21A83FC6');
INSERT INTO "journal" VALUES(587,'Z-0000013-L',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'0043EB1D98BB2037F6472E5A2EA5773E36DE560876A4D5C8BA3C2A311F7A7C79',X'D3134B34D0A1D4CE2B6A19F5D3DCF396468A7B2EA9B56F34F19BF8E7D95FC4B0');
INSERT INTO "journal" VALUES(588,'Z-0000003-P',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'16437EB5F062B877109D544F992C8148CF79BA0F0DA8B14DF35E27007CF87F43',X'1492006117B40FE66A27ACB5576B6A44B3E7BE7E9D63A699C40A3D88603003E8');
INSERT INTO "journal" VALUES(589,'Z-0000019-9',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'68506C81EE94DF2FDC4F0C133A0A69BD6067D230A3BDEEDF6C9815F17BF7BF93',X'1C37212095A9DFDAFC13A4FB5A8AADC1491CBA9E746D0034C4B5A0A2CD05D39D');
INSERT INTO "journal" VALUES(590,'Z-0000009-D',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'FBAF5D402FF5EFCB276947CE2FF32F193E977C6DDB33C582C42A7B713EE74CDB',X'90883FC198B9B23EEF9C4C0067BF14AB5E3EE03AE9366FB7A4A570FBD0EAD1A9');
INSERT INTO "journal" VALUES(591,'Z-0000011-P',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'3FC3D8A8FF7A6229E6B02F41A6E9E527B2AD49B6347629702E393DE273093F1B',X'8A586676FBE631E05E5A8442FFB708CB822E39C149EF73C8C4CBC2358CD385A1');
INSERT INTO "journal" VALUES(592,'Z-0000001-T',10,'2026-11-22T18:48:44.691322Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'f006cd6bb2914e749ba4f91204086a0e','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'20CCDE7E094DFF0CBB40964A051B67D8D35EFE346074712B44C1D7BA2A875EF9',X'B542C961B8D8C76E44FC27079B8FC0FC45C0626AA176537400C5E4AE70ACECFD');
INSERT INTO "journal" VALUES(593,'K-0000032-7',4,'2026-11-22T18:48:44.702677Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7c32b42cd8174a3f9346323b6cf974d1','{"batch":"W-0000007-8"}',NULL,X'1AC27B8528A97B94E3944656B908F8B901F5068DF2B5B4C8A5B2F4DD3CB89998',X'1ABD8DE107F39686A103D8CEAD25290CAE07A1BF3DBAD12D6E1D388C5B826F46');
INSERT INTO "journal" VALUES(594,'K-0000034-3',4,'2026-11-22T18:48:44.702677Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7c32b42cd8174a3f9346323b6cf974d1','{"batch":"W-0000007-8"}',NULL,X'AF7F691CDF7F4A2524150F569A21860488D62D14A5962A5BF3CB48B158C15454',X'989C6C8A27512772F1C0C3B4F1DF33DC92782FB1C8F605E08BA40EAEDBF44F8D');
INSERT INTO "journal" VALUES(595,'K-0000036-0',4,'2026-11-22T18:48:44.702677Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','7c32b42cd8174a3f9346323b6cf974d1','{"batch":"W-0000007-8"}',NULL,X'1BF3D635ADD44919C250353E69AEF8FEF37576DCCF6E7C5444346B7C021CD61B',X'5432B8E9829D0388A349DD9DAC87C39245E10EE265A5D34ADF9186AE8A3A79E0');
INSERT INTO "journal" VALUES(596,'W-0000007-8',2,'2026-11-22T18:48:44.702677Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','7c32b42cd8174a3f9346323b6cf974d1','{"parcels":3}',NULL,X'BFE7EA8E464D2F6E427072DD8CBA3C7CA4A7242515941ABDA02A0F086138B161',X'3BA50F29887198466BDFA1CD03C01D1881F94AEFE6368BEF9E40CED112290C53');
INSERT INTO "journal" VALUES(597,'K-0000032-7',5,'2026-11-22T18:48:44.707545Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','770bdaeaf63d4f3185e6d62edcd6fe55','{"batch":"W-0000007-8"}',NULL,X'1ABD8DE107F39686A103D8CEAD25290CAE07A1BF3DBAD12D6E1D388C5B826F46',X'1E30EA7B31D50F9E4653C9DC06090EF43CA882841D4F805A9284E08DCEF9F48C');
INSERT INTO "journal" VALUES(598,'K-0000034-3',5,'2026-11-22T18:48:44.707545Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','770bdaeaf63d4f3185e6d62edcd6fe55','{"batch":"W-0000007-8"}',NULL,X'989C6C8A27512772F1C0C3B4F1DF33DC92782FB1C8F605E08BA40EAEDBF44F8D',X'50231CA40076C2AFE668803F07E80FF5C60C55958113D4FE7AA2ECC5DEC035D2');
INSERT INTO "journal" VALUES(599,'K-0000036-0',5,'2026-11-22T18:48:44.707545Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','770bdaeaf63d4f3185e6d62edcd6fe55','{"batch":"W-0000007-8"}',NULL,X'5432B8E9829D0388A349DD9DAC87C39245E10EE265A5D34ADF9186AE8A3A79E0',X'F201B2034E4C5B95B913DBB5E494162C3F19BC3C995B1C1CE9E12F1ED4962F21');
INSERT INTO "journal" VALUES(600,'Z-0000015-H',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'4F6FFF05D4FF29149BBDEF147660BA8EAE0E7F6C06EB277F4AF8D07AF48345C3',X'4BFEB698147CB5787F31A0046DFD751F59BAB4E8A0756C7E649CF6C485481C21');
INSERT INTO "journal" VALUES(601,'Z-0000005-L',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'6ED29664195D51C2B476D25D3421DEF082BAA77825E58D2C81B058319213B8D2',X'892E1024909018DCE2C4C8CF534B2DC33609B433B008A6FB6DFF126F0498EF68');
INSERT INTO "journal" VALUES(602,'Z-0000017-D',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'F295633F711519541E1B02EBD0A3127A745D1553A8CF4F3191EBB6D9EB32D1D7',X'FF07CB7807F8F850CC79AC5D72D47DBDB468922957CA549FF33E928B71A703E3');
INSERT INTO "journal" VALUES(603,'Z-0000007-H',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'E8893A7BBDC74357F8A690C4FAA32CA35FEBBB8F0911EC6CE14F803C21A83FC6',X'2D19061EA8F8FF24A1C9A7EE23BE3E098C05E2617749FC8D3B0E1DEDF6D28434');
INSERT INTO "journal" VALUES(604,'Z-0000013-L',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'D3134B34D0A1D4CE2B6A19F5D3DCF396468A7B2EA9B56F34F19BF8E7D95FC4B0',X'B10D217CB4D131204848189F0B4724ED2331D70B16B4584954C65D6B2AFDF534');
INSERT INTO "journal" VALUES(605,'Z-0000003-P',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'1492006117B40FE66A27ACB5576B6A44B3E7BE7E9D63A699C40A3D88603003E8',X'11A6BDD3A22AA2FDBCAEA833583AD71336088509A3EC0B651DC394422BBE85CC');
INSERT INTO "journal" VALUES(606,'Z-0000019-9',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'1C37212095A9DFDAFC13A4FB5A8AADC1491CBA9E746D0034C4B5A0A2CD05D39D',X'36EF6CD21D349840B5EB211D954D56D8BA27007DC252D585FC1121260E05AEC2');
INSERT INTO "journal" VALUES(607,'Z-0000009-D',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'90883FC198B9B23EEF9C4C0067BF14AB5E3EE03AE9366FB7A4A570FBD0EAD1A9',X'1C0B36A9D1F3BEF0E43CA027A3CFE6B7305D000DC646350CFDB9BCBCC550224E');
INSERT INTO "journal" VALUES(608,'Z-0000011-P',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'8A586676FBE631E05E5A8442FFB708CB822E39C149EF73C8C4CBC2358CD385A1',X'ED5862E8185E2354127DF34DB9F76737F1C51DBC524C7BE5E2AF932848E8BFEA');
INSERT INTO "journal" VALUES(609,'Z-0000001-T',11,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'83c4025075b74cfd9eda3feb8459d41c','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'B542C961B8D8C76E44FC27079B8FC0FC45C0626AA176537400C5E4AE70ACECFD',X'256E0F8EF6899F48D66E2A4437BB541E16773F7123F32DBC50EC84FE901E2BF4');
INSERT INTO "journal" VALUES(610,'W-0000007-8',3,'2026-11-22T18:48:44.718922Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','83c4025075b74cfd9eda3feb8459d41c','{"parcels":3}',NULL,X'3BA50F29887198466BDFA1CD03C01D1881F94AEFE6368BEF9E40CED112290C53',X'33D6396E78E88E98580C071E4141ED5BB145E2561F1660608DF272839B8CE7A1');
INSERT INTO "journal" VALUES(611,'K-0000032-7',6,'2026-11-22T18:48:44.726369Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d554281eb2034f8899ea322681f3b2ea','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'1E30EA7B31D50F9E4653C9DC06090EF43CA882841D4F805A9284E08DCEF9F48C',X'7AA414AF903E879B711C69B1574E0E121E9731147EB3C33234CB3A60436D2EF3');
INSERT INTO "journal" VALUES(612,'K-0000034-3',6,'2026-11-22T18:48:44.726369Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d554281eb2034f8899ea322681f3b2ea','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'50231CA40076C2AFE668803F07E80FF5C60C55958113D4FE7AA2ECC5DEC035D2',X'43FBF1964C9DA448C659CB0D9E0EA30ACE022AE692F30BFDAA0F9F466B6C7AB3');
INSERT INTO "journal" VALUES(613,'K-0000036-0',6,'2026-11-22T18:48:44.726369Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d554281eb2034f8899ea322681f3b2ea','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'F201B2034E4C5B95B913DBB5E494162C3F19BC3C995B1C1CE9E12F1ED4962F21',X'250FA830335B126E25581C441281CD0F6177F70A9056696D44F407F3F50DF628');
INSERT INTO "journal" VALUES(614,'W-0000007-8',4,'2026-11-22T18:48:44.733783Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','c7f14b014aeb446cbc2c241983fbed1e','{}',NULL,X'33D6396E78E88E98580C071E4141ED5BB145E2561F1660608DF272839B8CE7A1',X'EA47FA74AEA8CA69F3EDDCD90D6B5F2623BF8F3FF7D86033167BF8A60B1D08E4');
INSERT INTO "journal" VALUES(615,'K-0000032-7',7,'2026-11-22T18:48:44.737453Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9ff0fcf2112845f99bb2db5f66817e9d','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'7AA414AF903E879B711C69B1574E0E121E9731147EB3C33234CB3A60436D2EF3',X'9A3796EB583BF40CD25BCBBE1D466D08256D9B7E8927BC1730D041FA9981D894');
INSERT INTO "journal" VALUES(616,'K-0000034-3',7,'2026-11-22T18:48:44.737453Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9ff0fcf2112845f99bb2db5f66817e9d','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'43FBF1964C9DA448C659CB0D9E0EA30ACE022AE692F30BFDAA0F9F466B6C7AB3',X'E8470FEEFB638E6688BD4B27B7E4C02E491774216AAAC8DECD427DE5758221AE');
INSERT INTO "journal" VALUES(617,'K-0000036-0',7,'2026-11-22T18:48:44.737453Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','9ff0fcf2112845f99bb2db5f66817e9d','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'250FA830335B126E25581C441281CD0F6177F70A9056696D44F407F3F50DF628',X'9263CF35D605AE2899CCF90D60623B2B6AC8662A8957623243CD585269F01EA6');
INSERT INTO "journal" VALUES(618,'W-0000008-6',1,'2026-11-22T18:48:44.741374Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','c1b01d34f2ac45d7bef517e0eaa6e8ea','{"kit":"B"}',NULL,X'',X'6C0CD8E6AE18F7081ABFA221CABBB12DAE9201C350B094F2A1206BA1F3BA00A6');
INSERT INTO "journal" VALUES(619,'K-0000033-5',3,'2026-11-22T18:48:44.741374Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c1b01d34f2ac45d7bef517e0eaa6e8ea','{"batch":"W-0000008-6"}',NULL,X'1C149441638FA4EA78CC483C4EB69EF880796FF151B2D16E0A52617C547E3202',X'CA5D998E5DD7C333CE81D72B6E16E6195BC411A009495C40B62C281714B208C7');
INSERT INTO "journal" VALUES(620,'K-0000035-1',3,'2026-11-22T18:48:44.741374Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c1b01d34f2ac45d7bef517e0eaa6e8ea','{"batch":"W-0000008-6"}',NULL,X'8707B56FFE751B61B8588BE6E635F806C52B494B5F5F464965F14CA2207738D6',X'846BFED166E4FFF04C983B06C61A5E4C06B05A1017F2F9FB6C6447CA6D64D9EF');
INSERT INTO "journal" VALUES(621,'K-0000037-Y',3,'2026-11-22T18:48:44.741374Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','c1b01d34f2ac45d7bef517e0eaa6e8ea','{"batch":"W-0000008-6"}',NULL,X'25F0E61F92373BF2DC78675D175014F73D3D4B3E511935C90658D4046251FCDE',X'6381E6E6190BC2221575702FE2EE721FD6A7B2DC77AD2ECA94947377FA3005FC');
INSERT INTO "journal" VALUES(622,'K-0000033-5',4,'2026-11-22T18:48:44.749827Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3583c14d017b433ca5b30c698903dfde','{"batch":"W-0000008-6","services":"1"}',NULL,X'CA5D998E5DD7C333CE81D72B6E16E6195BC411A009495C40B62C281714B208C7',X'E4AA9BAE6FBB7C00E2396F63420F7A8B6E70E4D0A3B03CC7755565101C654FF9');
INSERT INTO "journal" VALUES(623,'K-0000035-1',4,'2026-11-22T18:48:44.749827Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3583c14d017b433ca5b30c698903dfde','{"batch":"W-0000008-6","services":"1"}',NULL,X'846BFED166E4FFF04C983B06C61A5E4C06B05A1017F2F9FB6C6447CA6D64D9EF',X'ECF6BD59A0F9C7F45E1ACE10631D0CC99A3D4964DB9B1FF04B2C5B1F70A14083');
INSERT INTO "journal" VALUES(624,'K-0000037-Y',4,'2026-11-22T18:48:44.749827Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','3583c14d017b433ca5b30c698903dfde','{"batch":"W-0000008-6","services":"1"}',NULL,X'6381E6E6190BC2221575702FE2EE721FD6A7B2DC77AD2ECA94947377FA3005FC',X'6B0C41B69C0552B27DAF6E9576D396A25515BD41A1359F9C4610557AFB6161BE');
INSERT INTO "journal" VALUES(625,'W-0000008-6',2,'2026-11-22T18:48:44.749827Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','3583c14d017b433ca5b30c698903dfde','{"parcels":3}',NULL,X'6C0CD8E6AE18F7081ABFA221CABBB12DAE9201C350B094F2A1206BA1F3BA00A6',X'6941350D9E2CB0583359DABF018ACC0856897C77D3846AF994DAB3C647BDD994');
INSERT INTO "journal" VALUES(626,'K-0000033-5',5,'2026-11-22T18:48:44.756131Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f5249016e2b14a499c0478afae62a3f4','{"batch":"W-0000008-6"}',NULL,X'E4AA9BAE6FBB7C00E2396F63420F7A8B6E70E4D0A3B03CC7755565101C654FF9',X'BA2DE9B960734715A1036D3C278B797A9D0EF0CE0CAE68E207684AB7ABBCFB02');
INSERT INTO "journal" VALUES(627,'K-0000035-1',5,'2026-11-22T18:48:44.756131Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f5249016e2b14a499c0478afae62a3f4','{"batch":"W-0000008-6"}',NULL,X'ECF6BD59A0F9C7F45E1ACE10631D0CC99A3D4964DB9B1FF04B2C5B1F70A14083',X'6144520ADCA2EAF3216423D9674B544DD9CFE185F69B1EF3A73F890F753AE67C');
INSERT INTO "journal" VALUES(628,'K-0000037-Y',5,'2026-11-22T18:48:44.756131Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','f5249016e2b14a499c0478afae62a3f4','{"batch":"W-0000008-6"}',NULL,X'6B0C41B69C0552B27DAF6E9576D396A25515BD41A1359F9C4610557AFB6161BE',X'4622DD317E8E953CD59C508310B35E244A0DB3F252272D74F61981C80A12BA20');
INSERT INTO "journal" VALUES(629,'W-0000008-6',3,'2026-11-22T18:48:44.759850Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','a392b96818aa416ab61413c09c2dff42','{"parcels":3}',NULL,X'6941350D9E2CB0583359DABF018ACC0856897C77D3846AF994DAB3C647BDD994',X'2B64CAD6492D5EA15B99EDAE26E88A19E6A3F552EB94EFCD707201B79228BFCC');
INSERT INTO "journal" VALUES(630,'K-0000033-5',6,'2026-11-22T18:48:44.764395Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','936014fde90f4c6392d192aa6e1c0331','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'BA2DE9B960734715A1036D3C278B797A9D0EF0CE0CAE68E207684AB7ABBCFB02',X'564FBC6E17F5F226EE5F803E38B3E12FB732B681FD7E5D66494C296EC380A3E9');
INSERT INTO "journal" VALUES(631,'K-0000035-1',6,'2026-11-22T18:48:44.764395Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','936014fde90f4c6392d192aa6e1c0331','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'6144520ADCA2EAF3216423D9674B544DD9CFE185F69B1EF3A73F890F753AE67C',X'7ADF11738422B1215C16BD4658E340C0008ED85515FB856583E89EFCDE28F416');
INSERT INTO "journal" VALUES(632,'K-0000037-Y',6,'2026-11-22T18:48:44.764395Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','936014fde90f4c6392d192aa6e1c0331','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'4622DD317E8E953CD59C508310B35E244A0DB3F252272D74F61981C80A12BA20',X'BD79F78BFD3514BBD97DC187A2A883D8DF0906AC1F66F543FC4CAEA98E7C39A5');
INSERT INTO "journal" VALUES(633,'W-0000008-6',4,'2026-11-22T18:48:44.770627Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','922355a0978b4c4b82667b76735b3cb5','{}',NULL,X'2B64CAD6492D5EA15B99EDAE26E88A19E6A3F552EB94EFCD707201B79228BFCC',X'5D42522511737C5B41F6201A4C349DFFD5E9A4E90192F4E861E32A231F7D64E7');
INSERT INTO "journal" VALUES(634,'K-0000033-5',7,'2026-11-22T18:48:44.775191Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','b0b14c6c91dc489988972799f32ed252','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'564FBC6E17F5F226EE5F803E38B3E12FB732B681FD7E5D66494C296EC380A3E9',X'94169F5541B6E12C1FD8FF9E4088BFB9AD520BAC0A2ADF440E9E67477BBDACC0');
INSERT INTO "journal" VALUES(635,'K-0000035-1',7,'2026-11-22T18:48:44.775191Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','b0b14c6c91dc489988972799f32ed252','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'7ADF11738422B1215C16BD4658E340C0008ED85515FB856583E89EFCDE28F416',X'C4E8A20C756BBE0F41B2FB98375199186FAC9FCA4D30A87BF6F0C74CCA29F067');
INSERT INTO "journal" VALUES(636,'K-0000037-Y',7,'2026-11-22T18:48:44.775191Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','b0b14c6c91dc489988972799f32ed252','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'BD79F78BFD3514BBD97DC187A2A883D8DF0906AC1F66F543FC4CAEA98E7C39A5',X'A34B428C6E8BCF2282170B84EAC50556FDD3CEB0D092B80E78FED083641CFE64');
INSERT INTO "journal" VALUES(637,'B-0000011-R',1,'2026-11-22T18:48:44.781807Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','cc3d5f2e50ba4cd0bbde3e702b278978','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'1E970F9B71C27308C61AC35AF0069D11577457E29AFE5F59E9D617D699EE35E7');
INSERT INTO "journal" VALUES(638,'A-0000027-8',1,'2026-11-22T18:48:44.781807Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','cc3d5f2e50ba4cd0bbde3e702b278978','{"batch":11,"programme":1,"row":2}',NULL,X'',X'E3D9809085FADF83FAD05BA6DB1B852AE9F0A49DCF1E34DF810D8E614504F5FA');
INSERT INTO "journal" VALUES(639,'A-0000028-6',1,'2026-11-22T18:48:44.781807Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','cc3d5f2e50ba4cd0bbde3e702b278978','{"batch":11,"programme":1,"row":3}',NULL,X'',X'F323054B2166FDE43703C2CC9BFBD046B20DCF77F03E69435D599EB891B5F425');
INSERT INTO "journal" VALUES(640,'A-0000029-4',1,'2026-11-22T18:48:44.781807Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','cc3d5f2e50ba4cd0bbde3e702b278978','{"batch":11,"programme":1,"row":4}',NULL,X'',X'78CC2712ADA47D71FC6CA295DF857D59570D7F4ACDDAD456D2F55C047737FBD4');
INSERT INTO "journal" VALUES(641,'A-0000030-I',1,'2026-11-22T18:48:44.781807Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','cc3d5f2e50ba4cd0bbde3e702b278978','{"batch":11,"programme":1,"row":5}',NULL,X'',X'8E34DF25EB1948EA9CD684B631E2C448A2000E0D94223D49E47ED47320AB8286');
INSERT INTO "journal" VALUES(642,'K-0000034-3',8,'2026-11-22T18:48:44.797926Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','6c86eb8836634f6280a7a84717c352c5','{"on":"2020-01-18"}',NULL,X'E8470FEEFB638E6688BD4B27B7E4C02E491774216AAAC8DECD427DE5758221AE',X'A8DDA382B2766F56BD447BCAA2B4D0E607E3E45CF037A4977B4CB8C253543A28');
INSERT INTO "journal" VALUES(643,'K-0000036-0',8,'2026-11-22T18:48:44.797926Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','6c86eb8836634f6280a7a84717c352c5','{"on":"2020-01-18"}',NULL,X'9263CF35D605AE2899CCF90D60623B2B6AC8662A8957623243CD585269F01EA6',X'E242DF3A81D10735ED538DD6EE27F1F73761081F2661B8B3A06250EDE8386252');
INSERT INTO "journal" VALUES(644,'K-0000032-7',8,'2026-11-22T18:48:44.802153Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','ecf110f28d6e443fb539149dda698f39','{"on":"2020-01-19"}',NULL,X'9A3796EB583BF40CD25BCBBE1D466D08256D9B7E8927BC1730D041FA9981D894',X'8D7DF1550D9E1102CE03BFBE59223CD748707D58740A70E5754940F440A22F0C');
INSERT INTO "journal" VALUES(645,'Q-0000006-R',1,'2026-11-22T18:48:44.810629Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','7412d14dd38e461c93461539191efc16','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'799715483FCC63110753B74078FF8D0DBBAF6138FC98A7172D38FCA343C5310C',X'',X'15EC808E7E87F2B4B6E65A9F02267A57F26E9D7D5D5282B8004E0BE2ED6C3CF6');
INSERT INTO "journal" VALUES(646,'Q-0000006-R',2,'2026-11-22T18:48:44.824324Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','0b7ea543f9f74529aee5f99991c0b9ab','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'3F77A8A6489DC4227445D200F390211321F31E6FF315858E7E7AA47B55F1D609',X'15EC808E7E87F2B4B6E65A9F02267A57F26E9D7D5D5282B8004E0BE2ED6C3CF6',X'891BEC45AD650B7DB683F2EFEF62425A5C861DA01798EB85D84BF8643BDDB0A9');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',3,'2026-11-22T18:48:44.837681Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','5155b4784d024d5ca8d450010a12c731','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'891BEC45AD650B7DB683F2EFEF62425A5C861DA01798EB85D84BF8643BDDB0A9',X'A9818181D917D186B70DF3AB39C721244AD5168C1B3C210E21A6AAF5173972A1');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',4,'2026-11-22T18:48:44.856321Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','6aeec519f37c41fd8b7c34dcc6f6cea3','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'34D3DF0B3EE296C8B55AB0C861F4C54DD98E5FF6EF1CFDA8AB1C5B6D76E26E6E',X'A9818181D917D186B70DF3AB39C721244AD5168C1B3C210E21A6AAF5173972A1',X'E6C7D458179451450898BDACEE601C226F1D0CAA9652435924934E822E041F62');
INSERT INTO "journal" VALUES(649,'A-0000023-G',2,'2026-11-22T18:48:44.861886Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','8d0b7aa93e8e44f9b922dc9a8b9be16f','{"programme":1,"reasons":["size"]}',NULL,X'3598AB398C19A40E3862CCF6ADDBF1A0FC4CB34D6836614C78757827C752A73C',X'F1CC9BCAC33ACCCB787A6D7986722A98B7849A7BC891175CA71F1AA1F7CC1A1C');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',5,'2026-11-22T18:48:44.868417Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','0ce76dc492de4317bc623ced821ee3a2','{"owner":"mai"}',NULL,X'E6C7D458179451450898BDACEE601C226F1D0CAA9652435924934E822E041F62',X'AD28505F22477E8919F5F3706DFECE3CC3F690BF74739F11F6431B557D94E710');
INSERT INTO "journal" VALUES(651,'Q-0000006-R',6,'2026-11-22T18:48:44.871721Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','939f8f1a21cc47ce885241e4f49c1f86','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'654195A34174913D4D23624473E9B3C88A3440931CA340D995669549B22DF660',X'AD28505F22477E8919F5F3706DFECE3CC3F690BF74739F11F6431B557D94E710',X'F377B10EEF0EA15ACAB624CCF392ADF0B1A85C5D72714DD5778CFD79891C0B72');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',7,'2026-11-22T18:48:44.877156Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','7053d89f3dfe434a957606f7c93a60a1','{"desk":"callcentre","owner":"cal"}',X'ECD8E32D58372C05A1B782CB2BE0CAEC447B18F7EB6D9B805B7A4EA075FC7192',X'F377B10EEF0EA15ACAB624CCF392ADF0B1A85C5D72714DD5778CFD79891C0B72',X'FF3CF8792A2B152CBC74EF1A4F988609453769EAA81DF64EBBA7B5DF8536B88F');
INSERT INTO "journal" VALUES(653,'K-0000035-1',8,'2026-11-22T18:48:44.887827Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','76befc9000e74d4b87f8eb57cf136843','{"on":"2020-01-18"}',NULL,X'C4E8A20C756BBE0F41B2FB98375199186FAC9FCA4D30A87BF6F0C74CCA29F067',X'4A23884940BEC063DE9B3F15C58B5CE83C8F516631DCE7D5CDD355B01ADB6A0A');
INSERT INTO "journal" VALUES(654,'K-0000037-Y',8,'2026-11-22T18:48:44.887827Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','76befc9000e74d4b87f8eb57cf136843','{"on":"2020-01-18"}',NULL,X'A34B428C6E8BCF2282170B84EAC50556FDD3CEB0D092B80E78FED083641CFE64',X'31CA1D9AFB3267D065EAF5EC8780D86C2619139E0019AAE3C583D4DD6EB1452F');
INSERT INTO "journal" VALUES(655,'K-0000033-5',8,'2026-11-22T18:48:44.896564Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','72ae4c9c243748989fd25da6c4435b33','{"on":"2020-01-19"}',NULL,X'94169F5541B6E12C1FD8FF9E4088BFB9AD520BAC0A2ADF440E9E67477BBDACC0',X'F477683275D842F0ECA98D5D4FA2BA9E417A4B0A227E829E2D9E3CCDA76648FB');
INSERT INTO "journal" VALUES(656,'Q-0000007-P',1,'2026-11-22T18:48:44.903309Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','f86f48557c004740831139e386da1dcb','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'B2EE6811C77D5A217AF4A67C767A70F9A502108EB2EAFEACD8ACE14AD46EB0C4',X'',X'E6840EF9600C5F816C9298264865634C9AD607B400BD50943F353A0E03BF8342');
INSERT INTO "journal" VALUES(657,'Q-0000007-P',2,'2026-11-22T18:48:44.903309Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','f86f48557c004740831139e386da1dcb','{"caller":"consumer"}',NULL,X'E6840EF9600C5F816C9298264865634C9AD607B400BD50943F353A0E03BF8342',X'46C06EAF4046870BA8BC556FFE4777D7CEFC854B20F35C543DE25604007F2F4D');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',3,'2026-11-22T18:48:44.903309Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','f86f48557c004740831139e386da1dcb','{"category":"points","faq":"shop-list"}',X'644FECC12E1ADB38CE93EE89E4D23572DFF14B7DBC11F284EE151F67BB40956B',X'46C06EAF4046870BA8BC556FFE4777D7CEFC854B20F35C543DE25604007F2F4D',X'EBDFBDDC964C566651F6229A254C5254814F4D1FC02D767B9C2A9DCF185987FC');
INSERT INTO "journal" VALUES(659,'Q-0000008-N',1,'2026-11-22T18:48:44.910270Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','4e885dbdbadb41618923df893da9abae','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'1BB5D544A78E0BEEDAED286340163B7DBA2824460D6CEFB213DD50605C88D73F',X'',X'94A3EFACDBE9D3E59AFFEE8DCA62BF64FF39DC26F5D7131D92C2EC2002803B26');
INSERT INTO "journal" VALUES(660,'Q-0000008-N',2,'2026-11-22T18:48:44.912880Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','8522c82507894fd7bea761b1290e65ec','{"caller":"press"}',X'533E8ADFD44900AFD449A9921972380A31C2AD646B7C9D4D579E2089E0C568B5',X'94A3EFACDBE9D3E59AFFEE8DCA62BF64FF39DC26F5D7131D92C2EC2002803B26',X'0413D7A86333E70E3E391C61673B7806051EC0BB8001D694643A9FDF5220233F');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',3,'2026-11-22T18:48:44.920884Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','157ef6333eb841449e61a3be6a00b095','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'3FB8D5D688E401F70F0E56BCF1B315B141824ADAD57F355FBC66C03C3D5F4770',X'0413D7A86333E70E3E391C61673B7806051EC0BB8001D694643A9FDF5220233F',X'BDD02A6F728FD00A61E5B221B728E00DE2A712B7B1977C92AFC7F010D9E09826');
INSERT INTO "journal" VALUES(662,'Q-0000009-L',1,'2026-11-22T18:48:44.933695Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','9237f66571c14b169294b2ef9e215f04','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'19684F68246FC1F6661D02F420CDEEC8A6FF21C2F97E5B0EB112DB778D3A2A1F',X'',X'587113D2D83B6325C3E6B3D62C765BC2F8466052381558C91629F0553ACCE407');
INSERT INTO "journal" VALUES(663,'Q-0000009-L',2,'2026-11-22T18:48:44.936355Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','1971bc1cd71445b0bc527f0815a6b806','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'1334A467A403578F3EC7196C759D28F1DAA134D825141D4352C97C6AFED9A177',X'587113D2D83B6325C3E6B3D62C765BC2F8466052381558C91629F0553ACCE407',X'45A277CADC4EFA10CE4CF900255F7891B9FFF0D53163FD7594997415C89270DD');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',3,'2026-11-22T18:48:44.944309Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','b8927600af794a96bf9d82f35f18c243','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'45A277CADC4EFA10CE4CF900255F7891B9FFF0D53163FD7594997415C89270DD',X'F07DB6F3834E52A10D00549FC2ECF278D7471B40F316BCAF3A1A00AFF18CDDCB');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',4,'2026-11-22T18:48:44.953998Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','c58e37d2042b43f49a26e49a5a57fb2d','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'4F41A702C73441F74EEFFA62BBEE27C23A0305B04EDBD02022758CC52865506C',X'F07DB6F3834E52A10D00549FC2ECF278D7471B40F316BCAF3A1A00AFF18CDDCB',X'7D849A81004DBD5B79FD29F4B298B34A666836C7AB02FF8094E7D643E14B0330');
INSERT INTO "journal" VALUES(666,'cutoff:2020-02-01',1,'2026-11-22T18:48:44.969542Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'5D6A7FEBB4E66F52AAD592CDCD15329422CE8037A8A7F661883BCEFB139CAFA1');
INSERT INTO "journal" VALUES(667,'A-0000020-M',3,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','cbc66b977d4b438dbcb09f9fc6ce9d48','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'72DD69C1325D49EA49F2FDC1820CF9B31F69285F5A37DAD2F5AD6871C6B610F6',X'37E026A4B8942C351DEDD868463194681E819707577D40DF045DF9CAD3225E98');
INSERT INTO "journal" VALUES(668,'A-0000021-K',4,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','cbc66b977d4b438dbcb09f9fc6ce9d48','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'370C567AF254D7D98D09E81ABEA368BBB39060FDE0676FBB7C43851524B27562',X'59A853AA6D0D7F2538D1591ACE020CD7055D6A5E455986BC6737DF89E491A1F8');
INSERT INTO "journal" VALUES(669,'A-0000022-I',3,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','cbc66b977d4b438dbcb09f9fc6ce9d48','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'0E3002870DAFA259E222DA8A409EB4ADC7429D8EF7544AFA33132A47CFDBE9AF',X'C29B2DB7AEB81B4D491EB0F1A6EECC27B122EF4131E6C2FF6D5AD32411179AFD');
INSERT INTO "journal" VALUES(670,'K-0000038-W',1,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','cbc66b977d4b438dbcb09f9fc6ce9d48','{"because":"services","kit":"B"}',NULL,X'',X'996698E6C7A185A6F9A12FADA1A11FFAC1ADEA8A14D889668B3DF4BD72813952');
INSERT INTO "journal" VALUES(671,'K-0000039-U',1,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','cbc66b977d4b438dbcb09f9fc6ce9d48','{"kit":"A"}',NULL,X'',X'A3DC7FEC4629845F4A3824563771EFF8AC813CED0DFB09E7DB6F6BB24E71ED6F');
INSERT INTO "journal" VALUES(672,'K-0000040-7',1,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','cbc66b977d4b438dbcb09f9fc6ce9d48','{"kit":"B"}',NULL,X'',X'A9070AAE8FC665F746700CF12E601B41A11F4FA09A213C13C84B9A73BB5C6AFC');
INSERT INTO "journal" VALUES(673,'K-0000041-5',1,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','cbc66b977d4b438dbcb09f9fc6ce9d48','{"kit":"A"}',NULL,X'',X'7A109B70605D613473CA05E6EB1286A8861BDD726AFF1D85AC29542760DB094A');
INSERT INTO "journal" VALUES(674,'K-0000042-3',1,'2026-11-22T18:48:44.971249Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','cbc66b977d4b438dbcb09f9fc6ce9d48','{"kit":"B"}',NULL,X'',X'7AD083C7142D93AFF2A31D8C361380BBF8A27385F67FCBF0E227A2D379FEB9A8');
INSERT INTO "journal" VALUES(675,'cutoff:2020-02-01',2,'2026-11-22T18:48:44.998774Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','3263ff6f513746309e0a433e2f5071a8','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'5D6A7FEBB4E66F52AAD592CDCD15329422CE8037A8A7F661883BCEFB139CAFA1',X'295462C6B77BF03AA88275850746957C0C76515EFF4D19ED58E720766D4B4B68');
INSERT INTO "journal" VALUES(676,'Q-0000010-X',1,'2026-11-22T18:48:45.009045Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','8ce9a90ecaf4417096c900849d8d3ce4','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'2F4DD3045F7B88D15DAB465D148191E5C0B1F3AA2D937B96CEE2981163E172AF',X'',X'F27824A6D5E8E3EBA2B01CE5634366B2238AFE432540C2675BECFB4015455259');
INSERT INTO "journal" VALUES(677,'Q-0000010-X',2,'2026-11-22T18:48:45.016066Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','61133522cfa1451e8b4259d4c7346c6e','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'D8523D8388476532CE91D0663FC576EC1A857732C773CDE7903E67CE82283392',X'F27824A6D5E8E3EBA2B01CE5634366B2238AFE432540C2675BECFB4015455259',X'BA9E93D29F80C11CAE9B7675876445DA16A281A84300B0AC551F9AF9CD457178');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',3,'2026-11-22T18:48:45.024070Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','113b4a237a314a838016a6d1210cf055','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'BA9E93D29F80C11CAE9B7675876445DA16A281A84300B0AC551F9AF9CD457178',X'5F982F271788AB6E0C6F3F367DA21EF8D9EB012AB2417BC1F57DAEE41F868F87');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',4,'2026-11-22T18:48:45.032037Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','5203af9a546b418a8e5141fc0f56938e','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'E226F6A209AB59F6E67E47A7098CDFC6E40379235C40BF963B12FE2E9296DAD4',X'5F982F271788AB6E0C6F3F367DA21EF8D9EB012AB2417BC1F57DAEE41F868F87',X'045596ED35ABB08DCE161BBEBD6F155D49FC431F0BAA5DBB46ECFBD8295AA64C');
INSERT INTO "journal" VALUES(680,'K-0000039-U',2,'2026-11-22T18:48:45.054116Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','a4236a48010149da9195b732fff274c9','{}',NULL,X'A3DC7FEC4629845F4A3824563771EFF8AC813CED0DFB09E7DB6F6BB24E71ED6F',X'8F4984120F1EB7964183C6B3F4F4929B980F759ECFFE0DEE157594C388F6D45E');
INSERT INTO "journal" VALUES(681,'K-0000040-7',2,'2026-11-22T18:48:45.054116Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','a4236a48010149da9195b732fff274c9','{}',NULL,X'A9070AAE8FC665F746700CF12E601B41A11F4FA09A213C13C84B9A73BB5C6AFC',X'3F327C72762C3924E5A47D48EDA52263BC4695715A83EC0B5E64DCD9CB8E734B');
INSERT INTO "journal" VALUES(682,'K-0000041-5',2,'2026-11-22T18:48:45.054116Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','a4236a48010149da9195b732fff274c9','{}',NULL,X'7A109B70605D613473CA05E6EB1286A8861BDD726AFF1D85AC29542760DB094A',X'1780D0D70C71DDF1447A590FCD376A60A434F8475A389088EE45526B2EC6B00F');
INSERT INTO "journal" VALUES(683,'K-0000042-3',2,'2026-11-22T18:48:45.054116Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','a4236a48010149da9195b732fff274c9','{}',NULL,X'7AD083C7142D93AFF2A31D8C361380BBF8A27385F67FCBF0E227A2D379FEB9A8',X'EB3EB923712A9690FC16E0511F1056FF68C04302D22FD98E8DE1E301654D99A3');
INSERT INTO "journal" VALUES(684,'W-0000009-4',1,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','4170ebdaee8949f3a32b57aee8140d4a','{"kit":"A"}',NULL,X'',X'50693461F1186A290AB76AC7245553E46BB29143AF51F32C0F0D34450FFC620F');
INSERT INTO "journal" VALUES(685,'K-0000039-U',3,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4"}',NULL,X'8F4984120F1EB7964183C6B3F4F4929B980F759ECFFE0DEE157594C388F6D45E',X'5E337A893E1F1CC2BB38CD20F176CD8FF4C4E0BCEFEF99B2C834353E6C7800B9');
INSERT INTO "journal" VALUES(686,'K-0000041-5',3,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4"}',NULL,X'1780D0D70C71DDF1447A590FCD376A60A434F8475A389088EE45526B2EC6B00F',X'AD50BCF9596A061F84B3F4BAEE144AD5314785FE1D268C88EE273C298FEE5E69');
INSERT INTO "journal" VALUES(687,'Z-0000015-H',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'4BFEB698147CB5787F31A0046DFD751F59BAB4E8A0756C7E649CF6C485481C21',X'93F8A524341F2335C679615FAACDBEFD971E5C3EA1B01C78917AECFD5B2FAAE1');
INSERT INTO "journal" VALUES(688,'Z-0000005-L',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'892E1024909018DCE2C4C8CF534B2DC33609B433B008A6FB6DFF126F0498EF68',X'A10B4A587321C052DB2BC6F555617607CD4B0AEF8BDDFE6BCA720F9ABAACD375');
INSERT INTO "journal" VALUES(689,'Z-0000017-D',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'FF07CB7807F8F850CC79AC5D72D47DBDB468922957CA549FF33E928B71A703E3',X'CADE68B5303775AC882DEC3AFFA5A4A08300F9C794307D7A3F08135B4EE7B31C');
INSERT INTO "journal" VALUES(690,'Z-0000007-H',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'2D19061EA8F8FF24A1C9A7EE23BE3E098C05E2617749FC8D3B0E1DEDF6D28434',X'E32448A5C0A807D713B0B01F156DF565C221824DE6AD8CDB3B9C8E76E06ECBD5');
INSERT INTO "journal" VALUES(691,'Z-0000013-L',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'B10D217CB4D131204848189F0B4724ED2331D70B16B4584954C65D6B2AFDF534',X'96C366BEC9D639FB643B1851AAABDB33ADFA361250E9C73934A3D6930B6936BA');
INSERT INTO "journal" VALUES(692,'Z-0000003-P',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'11A6BDD3A22AA2FDBCAEA833583AD71336088509A3EC0B651DC394422BBE85CC',X'990D880EF5366275489B28A77311CB07B5ABA0BDF78726672E74B092CA69297D');
INSERT INTO "journal" VALUES(693,'Z-0000019-9',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'36EF6CD21D349840B5EB211D954D56D8BA27007DC252D585FC1121260E05AEC2',X'D542BBA3520500B3E6E10F125094A66E7402C93009DA9C7BD83DF345BF6E5BE6');
INSERT INTO "journal" VALUES(694,'Z-0000009-D',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'1C0B36A9D1F3BEF0E43CA027A3CFE6B7305D000DC646350CFDB9BCBCC550224E',X'293492E765098A39A205088397CDD0858D9D918D2E9B30D9D8301C174233278F');
INSERT INTO "journal" VALUES(695,'Z-0000011-P',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'ED5862E8185E2354127DF34DB9F76737F1C51DBC524C7BE5E2AF932848E8BFEA',X'FBB4D915928BF767257DF4FCE534C6FFDDB3EE4D247D74E44ADEB7AA3A6C8E7E');
INSERT INTO "journal" VALUES(696,'Z-0000001-T',12,'2026-11-22T18:48:45.072500Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'4170ebdaee8949f3a32b57aee8140d4a','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'256E0F8EF6899F48D66E2A4437BB541E16773F7123F32DBC50EC84FE901E2BF4',X'E475AF09E2539036A427C47065A6498E1321CFCAD811F3D4B346D9E77F58FDB4');
INSERT INTO "journal" VALUES(697,'K-0000039-U',4,'2026-11-22T18:48:45.099902Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','b94c4e7552824cb096cdbe203862aa4a','{"batch":"W-0000009-4"}',NULL,X'5E337A893E1F1CC2BB38CD20F176CD8FF4C4E0BCEFEF99B2C834353E6C7800B9',X'EB694A0D9396B0E57ED11868F23E6914EB35320EAC62C241CE14CE40DA8D3247');
INSERT INTO "journal" VALUES(698,'K-0000041-5',4,'2026-11-22T18:48:45.099902Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','b94c4e7552824cb096cdbe203862aa4a','{"batch":"W-0000009-4"}',NULL,X'AD50BCF9596A061F84B3F4BAEE144AD5314785FE1D268C88EE273C298FEE5E69',X'6401BA5E28879AB89D6A6DFA4D7701F534BD209C62DB7E1791EAD046FDE128F9');
INSERT INTO "journal" VALUES(699,'W-0000009-4',2,'2026-11-22T18:48:45.099902Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','b94c4e7552824cb096cdbe203862aa4a','{"parcels":2}',NULL,X'50693461F1186A290AB76AC7245553E46BB29143AF51F32C0F0D34450FFC620F',X'05A252CCB1E57BA0C65E06442FC05DE39E71255D2C81B8D34AEDF2FDCDCE0833');
INSERT INTO "journal" VALUES(700,'K-0000039-U',5,'2026-11-22T18:48:45.108821Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','ce386ae85f674d5bba713ad078fe3242','{"batch":"W-0000009-4"}',NULL,X'EB694A0D9396B0E57ED11868F23E6914EB35320EAC62C241CE14CE40DA8D3247',X'FDEDBBF2199B270E726473DD2076DD1D7C9D751EF8C8FCB80118E95889EBD96B');
INSERT INTO "journal" VALUES(701,'K-0000041-5',5,'2026-11-22T18:48:45.108821Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','ce386ae85f674d5bba713ad078fe3242','{"batch":"W-0000009-4"}',NULL,X'6401BA5E28879AB89D6A6DFA4D7701F534BD209C62DB7E1791EAD046FDE128F9',X'0F55814008000F69D0E70FBCD79449BC84A098B53D8D644B12130E9904356704');
INSERT INTO "journal" VALUES(702,'Z-0000015-H',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'93F8A524341F2335C679615FAACDBEFD971E5C3EA1B01C78917AECFD5B2FAAE1',X'03691689302D5A0441E7E22E07DD0F21631352D31EF0E9DFB1BE08A4FF758289');
INSERT INTO "journal" VALUES(703,'Z-0000005-L',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'A10B4A587321C052DB2BC6F555617607CD4B0AEF8BDDFE6BCA720F9ABAACD375',X'EF8EE05847EC400ED8BC18BFA264B250661D82B36D0F1E3A3DC3FA98522CC2C2');
INSERT INTO "journal" VALUES(704,'Z-0000017-D',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'CADE68B5303775AC882DEC3AFFA5A4A08300F9C794307D7A3F08135B4EE7B31C',X'5FD3F69B68278837C5FDCABE2E3E2ACD609B53A59629A49FED1656760793DAC7');
INSERT INTO "journal" VALUES(705,'Z-0000007-H',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'E32448A5C0A807D713B0B01F156DF565C221824DE6AD8CDB3B9C8E76E06ECBD5',X'D1EE738E37C1F37CEAD9ED39421D5CED9A2B28A3F32D057A8955FBECE88E377E');
INSERT INTO "journal" VALUES(706,'Z-0000013-L',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'96C366BEC9D639FB643B1851AAABDB33ADFA361250E9C73934A3D6930B6936BA',X'DFE6B1935104FFA99BACB6624B61E0F667D0778DE8C8E142ECAAAF3AE865EC26');
INSERT INTO "journal" VALUES(707,'Z-0000003-P',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'990D880EF5366275489B28A77311CB07B5ABA0BDF78726672E74B092CA69297D',X'DE49B8728990A073C7B9AD075F6A1DCD277C755E475DD6B858282BF04EE5B2B4');
INSERT INTO "journal" VALUES(708,'Z-0000019-9',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'D542BBA3520500B3E6E10F125094A66E7402C93009DA9C7BD83DF345BF6E5BE6',X'415466A878E52B8653CE493BEA73BA48E262B2039B1EEAE2DC0DC784DE4836C6');
INSERT INTO "journal" VALUES(709,'Z-0000009-D',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'293492E765098A39A205088397CDD0858D9D918D2E9B30D9D8301C174233278F',X'D2267B8039DA2F288330ECC6F4D14047B3F0D7B11C1D8F877D3A33D03B71F30D');
INSERT INTO "journal" VALUES(710,'Z-0000011-P',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'FBB4D915928BF767257DF4FCE534C6FFDDB3EE4D247D74E44ADEB7AA3A6C8E7E',X'D2A3E47472776E9C0BF50252F6B03760EE6D849C21118F8B605561DF342CC0ED');
INSERT INTO "journal" VALUES(711,'Z-0000001-T',13,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'fd5d7f6ff7bc4206a58f65ac6d426b0b','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'E475AF09E2539036A427C47065A6498E1321CFCAD811F3D4B346D9E77F58FDB4',X'D25984C96D6F802A4BD7E513ED29D1E0C0CA91932B6D6573B600FA61CC62CECD');
INSERT INTO "journal" VALUES(712,'W-0000009-4',3,'2026-11-22T18:48:45.120556Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','fd5d7f6ff7bc4206a58f65ac6d426b0b','{"parcels":2}',NULL,X'05A252CCB1E57BA0C65E06442FC05DE39E71255D2C81B8D34AEDF2FDCDCE0833',X'2D997E01018C471FA223FFECCEF02C7BBEC4C06DF42860844C6C2A8F5EBABD08');
INSERT INTO "journal" VALUES(713,'K-0000039-U',6,'2026-11-22T18:48:45.137297Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','9d1278b1ed00419081373f4ca1a191e5','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'FDEDBBF2199B270E726473DD2076DD1D7C9D751EF8C8FCB80118E95889EBD96B',X'B15E5E9D225CFA1E99D9590347EBF937FFAA1BD1D8FEF578812007395AA6E4BC');
INSERT INTO "journal" VALUES(714,'K-0000041-5',6,'2026-11-22T18:48:45.137297Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','9d1278b1ed00419081373f4ca1a191e5','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'0F55814008000F69D0E70FBCD79449BC84A098B53D8D644B12130E9904356704',X'F8359C43635C44D76B6ABC030109E9CEF6EB2B2146760995361D74E936F532D4');
INSERT INTO "journal" VALUES(715,'W-0000009-4',4,'2026-11-22T18:48:45.148494Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','88441acc49f04dfaad9cba8af2afc3eb','{}',NULL,X'2D997E01018C471FA223FFECCEF02C7BBEC4C06DF42860844C6C2A8F5EBABD08',X'FFED680F162E3B5E5DBB57B0EB34107B770F26FB738022834D4F55E964837107');
INSERT INTO "journal" VALUES(716,'K-0000039-U',7,'2026-11-22T18:48:45.156666Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','778a5cd6ae6b4908a55dea9c55c58eb9','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'B15E5E9D225CFA1E99D9590347EBF937FFAA1BD1D8FEF578812007395AA6E4BC',X'C256E3A3F725BBFFBE1C6FE9937CDF5675E10728ABBC854406B8286CE8AE375E');
INSERT INTO "journal" VALUES(717,'K-0000041-5',7,'2026-11-22T18:48:45.156666Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','778a5cd6ae6b4908a55dea9c55c58eb9','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'F8359C43635C44D76B6ABC030109E9CEF6EB2B2146760995361D74E936F532D4',X'904D45013C1023118EBE5829E41D54AC075E100D55C575C47065D2B2E552A6FB');
INSERT INTO "journal" VALUES(718,'W-0000010-I',1,'2026-11-22T18:48:45.163887Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','75b493817e084ad8958ee9537db1befd','{"kit":"B"}',NULL,X'',X'58E34563D8B2FF926D055FBF23073A1C63BC64294F6C116CF5B9464D6E3F3B32');
INSERT INTO "journal" VALUES(719,'K-0000040-7',3,'2026-11-22T18:48:45.163887Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','75b493817e084ad8958ee9537db1befd','{"batch":"W-0000010-I"}',NULL,X'3F327C72762C3924E5A47D48EDA52263BC4695715A83EC0B5E64DCD9CB8E734B',X'733E697493DEE66235A8922D395DDF9DB1F28E56C7FD0EE81787A46E00702320');
INSERT INTO "journal" VALUES(720,'K-0000042-3',3,'2026-11-22T18:48:45.163887Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','75b493817e084ad8958ee9537db1befd','{"batch":"W-0000010-I"}',NULL,X'EB3EB923712A9690FC16E0511F1056FF68C04302D22FD98E8DE1E301654D99A3',X'BB532E944117C7AD6F00976D5A3668DE81342E971684DA1237E9AFCA6B701140');
INSERT INTO "journal" VALUES(721,'K-0000040-7',4,'2026-11-22T18:48:45.184093Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','ac966322c06e4ec0a3f82c7d17fabf54','{"batch":"W-0000010-I","services":"1"}',NULL,X'733E697493DEE66235A8922D395DDF9DB1F28E56C7FD0EE81787A46E00702320',X'DC030E332F4FFDDF64FE5390315E4B822FA0929B2BF4A46EC45EB6E5F373376F');
INSERT INTO "journal" VALUES(722,'K-0000042-3',4,'2026-11-22T18:48:45.184093Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','ac966322c06e4ec0a3f82c7d17fabf54','{"batch":"W-0000010-I","services":"1"}',NULL,X'BB532E944117C7AD6F00976D5A3668DE81342E971684DA1237E9AFCA6B701140',X'0F3A460EECC98FD4C6FE101F434C82DB54E36AC1EED5AA3CFAC06DDCAD252B97');
INSERT INTO "journal" VALUES(723,'W-0000010-I',2,'2026-11-22T18:48:45.184093Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','ac966322c06e4ec0a3f82c7d17fabf54','{"parcels":2}',NULL,X'58E34563D8B2FF926D055FBF23073A1C63BC64294F6C116CF5B9464D6E3F3B32',X'999C766D277C9575AA9C0FF583D87E14CFBED4D4879BB6757A201B37984AEF44');
INSERT INTO "journal" VALUES(724,'K-0000040-7',5,'2026-11-22T18:48:45.199437Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','eda72aae9f8e483abf02b829c4631758','{"batch":"W-0000010-I"}',NULL,X'DC030E332F4FFDDF64FE5390315E4B822FA0929B2BF4A46EC45EB6E5F373376F',X'E74418DB38D0E62A865327B0250CD54D76462A061A9C835DBE6FF16982EDC631');
INSERT INTO "journal" VALUES(725,'B-0000012-P',1,'2026-11-22T18:48:45.214147Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','0f6588a788494514ba503beae66db312','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'75C96254E2D1E9C6FB39F57476AFEFEF6E0BFCD2D1E77B761C4FCAECB53C7646');
INSERT INTO "journal" VALUES(726,'A-0000031-G',1,'2026-11-22T18:48:45.214147Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','0f6588a788494514ba503beae66db312','{"batch":12,"programme":1,"row":2}',NULL,X'',X'BE8B4B16DCC1AAD0939BABF1C388925EFA1710A7D9C2730828A601809C69223B');
INSERT INTO "journal" VALUES(727,'A-0000032-E',1,'2026-11-22T18:48:45.214147Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','0f6588a788494514ba503beae66db312','{"batch":12,"programme":1,"row":3}',NULL,X'',X'EDB57550F8BB9732E96F2585E530ACD271560441835324A7C12438719931A72E');
INSERT INTO "journal" VALUES(728,'A-0000033-C',1,'2026-11-22T18:48:45.214147Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','0f6588a788494514ba503beae66db312','{"batch":12,"programme":1,"row":4}',NULL,X'',X'3823EC9E63D49C910F580C8673C0AB38EDA6A02A8934CABDD528B16EA4DC73C4');
INSERT INTO "journal" VALUES(729,'A-0000034-A',1,'2026-11-22T18:48:45.214147Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','0f6588a788494514ba503beae66db312','{"batch":12,"programme":1,"row":5}',NULL,X'',X'7E38B95AB8CDEF786E20D90203189F509DBAEDF923E760B22133E79D155B5AB3');
INSERT INTO "journal" VALUES(730,'cutoff:2020-02-11',1,'2026-11-22T18:48:45.247147Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'35349174A574B7C34F9FDB987C13F1AA8C4ED0C16F5B400EDAB398D4FAC85F8B');
INSERT INTO "journal" VALUES(731,'A-0000025-C',3,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','8c2aff01a87d494ea451fba0f287c761','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'C6D6095B527FD88F08EE90FC568F450277BB398174045D148740F08DE9B13349',X'9F4C2CF5506255D3E366CC0282800F6B86B54F6786DF7FAADDDDCC6B09D600B8');
INSERT INTO "journal" VALUES(732,'A-0000026-A',3,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','8c2aff01a87d494ea451fba0f287c761','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'CEE7CB95F2BC418F6E88F4AC471AF223D31342C160D3EEB0BD52419BE22860DA',X'1C914478857463490F7E0C92D288ADA1ABA31A0819E880EB91D2C398982ACCC2');
INSERT INTO "journal" VALUES(733,'K-0000043-1',1,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','8c2aff01a87d494ea451fba0f287c761','{"kit":"A"}',NULL,X'',X'ABFAE1521F1E68CB9BCE04F300166E316620D5D02818B38EA3B86D6074AB51E1');
INSERT INTO "journal" VALUES(734,'K-0000044-0',1,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','8c2aff01a87d494ea451fba0f287c761','{"kit":"B"}',NULL,X'',X'1CB328B4184ADE39B6711D59CEAC13BA872D5B15557022E34EA3414E1A20C863');
INSERT INTO "journal" VALUES(735,'K-0000045-Y',1,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','8c2aff01a87d494ea451fba0f287c761','{"kit":"A"}',NULL,X'',X'CF29FBB6CFB75160A9F605D15EBFF67797BD009B62740DF15A4EC146C5E682DF');
INSERT INTO "journal" VALUES(736,'K-0000046-W',1,'2026-11-22T18:48:45.248637Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','8c2aff01a87d494ea451fba0f287c761','{"kit":"B"}',NULL,X'',X'D7C222870A4E995CAE18D4AA922E0701DCA22B71CA9AAAF7B660F89C1E1445D6');
INSERT INTO "journal" VALUES(737,'cutoff:2020-02-11',2,'2026-11-22T18:48:45.265080Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','a480ed8a062e413eafa705cb7462e81f','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'35349174A574B7C34F9FDB987C13F1AA8C4ED0C16F5B400EDAB398D4FAC85F8B',X'75CE43141653DC6C3A99C638AFDAA81BDA87001B4F6C189A37F9EF16FC3DD9C6');
INSERT INTO "journal" VALUES(738,'Q-0000011-V',1,'2026-11-22T18:48:45.271149Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','f93a570605164c6fa0216cf8b15d92c9','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'04362A7F90CFA1BD84A8BFE030CD26E4FED65C2365C10487CC2FC279BD2799B1',X'',X'952CBE432016C48D44E2B2578D9361D75CAEC583E6DA7DB4F6F4411FA148CF04');
INSERT INTO "journal" VALUES(739,'Q-0000011-V',2,'2026-11-22T18:48:45.274252Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','c4ef561f1ef3484eb509aa430ffd00a2','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'BCB792FC26B7BBAFDA79FEDCDB91621910FD12D148D2CCA26CA6CBC8D14BCC08',X'952CBE432016C48D44E2B2578D9361D75CAEC583E6DA7DB4F6F4411FA148CF04',X'B1A632F5C45B4BA88A20C5C6F9A23D1F3D2EA12ED46E24A8B1AB99B84D1562C3');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',3,'2026-11-22T18:48:45.282684Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','598f32a90f264c8b93aea85165522e65','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'B1A632F5C45B4BA88A20C5C6F9A23D1F3D2EA12ED46E24A8B1AB99B84D1562C3',X'1F698B7B371EF67F6B660C602E275A646F620282ACA2107FFFAC4216834EE932');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',4,'2026-11-22T18:48:45.293534Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','9d8325be44e34b8cbed50b47e84001e0','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'E880A0BF547AA2E68A8D1581FF15B67CB8D244CD50B4A3099ECAD73630AD1AE8',X'1F698B7B371EF67F6B660C602E275A646F620282ACA2107FFFAC4216834EE932',X'E48EB17398AC46B624E415FFA26B8BD48AEB2F0E1CDF8B607DBFD1C77DCEF796');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',5,'2026-11-22T18:48:45.299142Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','bfb882be0465427cb328188a8ad04fdf','{"owner":"mio"}',NULL,X'E48EB17398AC46B624E415FFA26B8BD48AEB2F0E1CDF8B607DBFD1C77DCEF796',X'29E8F535AA5287BBB556CAA94C27EBC9F87843992D82D9BBBBA809DF1A7C5163');
INSERT INTO "journal" VALUES(743,'Q-0000012-T',1,'2026-11-22T18:48:45.304407Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','a93f0ec11efe479285e34fb02ee2ad53','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'319B58B62147D72A40C84384E603FFDDA50BEADDE088D8E2D2807AE9F290CEAE',X'',X'8940B3046E2A67B2E03B98B0550E5B17EDF5ADA3AE3080D1C101CEE1A22C5D53');
INSERT INTO "journal" VALUES(744,'Q-0000012-T',2,'2026-11-22T18:48:45.312670Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','76c608e94b8942e09d870745635654d3','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'19468DC3C97B75B00B6B17BB8B587260B7A67D241EBB9B5901B8DBA850D3B3E2',X'8940B3046E2A67B2E03B98B0550E5B17EDF5ADA3AE3080D1C101CEE1A22C5D53',X'01BA8D9DC56F57BF8764782CA7124783F576B180E184BFC40E010016DF3998CF');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',3,'2026-11-22T18:48:45.323696Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','5ed7e16be4d94c86b8d8509f3141e5c0','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'01BA8D9DC56F57BF8764782CA7124783F576B180E184BFC40E010016DF3998CF',X'628020E4DD71C0B3E675E42AD34D71D3E5D69FD80614DAAD1053B7564526C57B');
INSERT INTO "journal" VALUES(746,'T-0000002-9',1,'2026-11-22T18:48:45.332133Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','ed00578c7b914d4f906c135846d69545','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'4395621DD0AEE87F5662A282243D9ACE52CAC863A7DA599BF6D95D6D0032A4E6');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',4,'2026-11-22T18:48:45.332133Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','ed00578c7b914d4f906c135846d69545','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'C99ACCEB8AB0197D860FFAB7532C9F6A8D70279FD3B0CE018608480C02225664',X'628020E4DD71C0B3E675E42AD34D71D3E5D69FD80614DAAD1053B7564526C57B',X'6D094B7F35BB16F5D21C2212D12750A247DC8AC0F92E6B18D69B5561D333457E');
INSERT INTO "journal" VALUES(748,'Q-0000012-T',5,'2026-11-22T18:48:45.354126Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','07a1f431bd114baa9b3bb66b79cd9410','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'67710738ABD0752270548697B2B1A119AAB4DF7A2C28DD2D55B194F848E3F049',X'6D094B7F35BB16F5D21C2212D12750A247DC8AC0F92E6B18D69B5561D333457E',X'3766C902BCA9F2229564BA93B852947DB7A2BB16C7410162B085480FCAEF8E6E');
INSERT INTO "journal" VALUES(749,'Q-0000010-X',5,'2026-11-22T18:48:45.358347Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','c9db111a73d14a4dabcd93ec3af854ce','{"owner":"sho"}',NULL,X'045596ED35ABB08DCE161BBEBD6F155D49FC431F0BAA5DBB46ECFBD8295AA64C',X'77279DD1C6B8E0A4DF7E680C30AD6D8EE33520F9994EF2F46A235B3D734D9399');
INSERT INTO "journal" VALUES(750,'Q-0000010-X',6,'2026-11-22T18:48:45.360933Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','d60566196a814765ae29eefaa722d84e','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'018C1F312709C2F7D9F7BDDFB458D7C8F3007E32C81A6016522719BF0FAED11C',X'77279DD1C6B8E0A4DF7E680C30AD6D8EE33520F9994EF2F46A235B3D734D9399',X'F87D0F3709C811C35760A5EC60C9A57E69C4C17DC4BD7B57F417B5D7166E396E');
INSERT INTO "journal" VALUES(751,'K-0000039-U',8,'2026-11-22T18:48:45.372077Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','1474c0c41e5f46f186e8c9ef9910fd87','{"on":"2020-01-26"}',NULL,X'C256E3A3F725BBFFBE1C6FE9937CDF5675E10728ABBC854406B8286CE8AE375E',X'BDF8C9D6BFC4D1F4E5DB7A235CB9710D3AC2782324200E2980F0D0CD5DFC8F0E');
INSERT INTO "journal" VALUES(752,'K-0000041-5',8,'2026-11-22T18:48:45.372077Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','1474c0c41e5f46f186e8c9ef9910fd87','{"on":"2020-01-26"}',NULL,X'904D45013C1023118EBE5829E41D54AC075E100D55C575C47065D2B2E552A6FB',X'B27A2E28B931B0E1CB80B2AD23A1884A37090AD9E389E7B504569E26AE08FA06');
INSERT INTO "journal" VALUES(753,'Q-0000013-R',1,'2026-11-22T18:48:45.376435Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','a7f8447dba8448368d4029b418554f4b','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'1AA77402BC5632F95F030684912F03C625428EA638D79041691B5E840F751CEA',X'',X'5747A59ACE0E81D63B65F3E65D47F32F40F1F5F23BFE38992356B24537F2ABCD');
INSERT INTO "journal" VALUES(754,'Q-0000013-R',2,'2026-11-22T18:48:45.384366Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','f4065257c98e4d43a035540301a06243','{}',NULL,X'5747A59ACE0E81D63B65F3E65D47F32F40F1F5F23BFE38992356B24537F2ABCD',X'E7CCFC55C78C200C51CDD7A2688A57FC96D05722D7B4441631C71F110ED467F7');
INSERT INTO "journal" VALUES(755,'A-0000031-G',2,'2026-11-22T18:48:45.397916Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','c77eb141c0044534a0d63319249c8952','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'BE8B4B16DCC1AAD0939BABF1C388925EFA1710A7D9C2730828A601809C69223B',X'1D770524FFED7845E1DDAC8827802D5191D0E068DAC4F6F5E625395B4088877C');
INSERT INTO "journal" VALUES(756,'B-0000013-N',1,'2026-11-22T18:48:45.419045Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','76a37a9481fb4466add73ddd7ff5d4bd','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'A0F9A61B0788DBC70C8157B54AE78F822E12B66511B63058B855272F1C7B1FFF');
INSERT INTO "journal" VALUES(757,'A-0000035-8',1,'2026-11-22T18:48:45.419045Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','76a37a9481fb4466add73ddd7ff5d4bd','{"batch":13,"programme":1,"row":3}',NULL,X'',X'7D91A3C45EA120578DE4ED6A41D13D46332B90701B266B7F46ECD244988705A4');
INSERT INTO "journal" VALUES(758,'B-0000014-L',1,'2026-11-22T18:48:45.470649Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','040b017621054421b62b359aafe5e20f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'C5D9B01E4FB9E6502740D80563415132B652D0CC9E453C755E164978FB7ABA57');
INSERT INTO "journal" VALUES(759,'A-0000036-6',1,'2026-11-22T18:48:45.470649Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','040b017621054421b62b359aafe5e20f','{"batch":14,"programme":1,"row":2}',NULL,X'',X'7FD6DF2C69000E011465E1003E85042E3FF03F9506DFB0897346F5B1C4501F9E');
INSERT INTO "journal" VALUES(760,'A-0000037-4',1,'2026-11-22T18:48:45.470649Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','040b017621054421b62b359aafe5e20f','{"batch":14,"programme":1,"row":3}',NULL,X'',X'4C8C490B723F86EAB0EACBB2999588E567D653F09FA4218264B8375EFD41BD19');
INSERT INTO "journal" VALUES(761,'A-0000038-2',1,'2026-11-22T18:48:45.470649Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','040b017621054421b62b359aafe5e20f','{"batch":14,"programme":1,"row":4}',NULL,X'',X'0AC15444AC3DD5770C780E668D9B03910527603C9C511219B74A24AD16B74B58');
INSERT INTO "journal" VALUES(762,'A-0000039-Z',1,'2026-11-22T18:48:45.470649Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','040b017621054421b62b359aafe5e20f','{"batch":14,"programme":1,"row":5}',NULL,X'',X'0F5F05247B8755261BCBEDD020F1A09EAC18DF314779F9DF4AA50ACBDA3D15FF');
INSERT INTO "journal" VALUES(763,'Q-0000014-P',1,'2026-11-22T18:48:45.504704Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','7b0f9e542ae8474da276e741e7f8f479','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'4424DF7D6649A4B5D7ADE9E82C8B7543EFAA08F070A1ABCE37BAFEDD66281D85',X'',X'1A2A3DED6B9CD68E5BA97235C38B4337BC67150B883CACC38854588316523D49');
INSERT INTO "journal" VALUES(764,'Q-0000014-P',2,'2026-11-22T18:48:45.511712Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','ccc214210c444663bed4957cc423b486','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'3DB9C7A972F0778CF9CD2E124F569034926BE776B6C399CA0AD75FE32AFAA17D',X'1A2A3DED6B9CD68E5BA97235C38B4337BC67150B883CACC38854588316523D49',X'2EA286F9551EABB305E9D1FC2666E3C7550B2E9A92F97DEAA969258C15ECDA49');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',3,'2026-11-22T18:48:45.519948Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','014ae5667c5745caac96f27a93663285','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'2EA286F9551EABB305E9D1FC2666E3C7550B2E9A92F97DEAA969258C15ECDA49',X'A4C957E7A93EE3A0554F65320FFAF9A4A8A5B205CEA62952951CE35138B2A90D');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',4,'2026-11-22T18:48:45.529297Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','c4ce0d343a884f13b247324a8b929f70','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'A1E50504FF46138781E1EEAE35C1ADF955F1592A27A35F509EFCA09D28EBA81B',X'A4C957E7A93EE3A0554F65320FFAF9A4A8A5B205CEA62952951CE35138B2A90D',X'D529E8EE8080A37C80877D31F7713C8BD26CFDAE83933B04035DF42A577FCBA4');
INSERT INTO "journal" VALUES(767,'K-0000047-U',1,'2026-11-22T18:48:45.542464Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','904a89bf6cfa445c8a90980a495be9f6','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'0E0AF33600BAAC73CB348846531A399E06C1C402E3D02209E6A9E88A827DBE97',X'',X'8411B441D2AD38E0301F2C401C5E588C8B3584926E58397BB553F044F0319E84');
INSERT INTO "journal" VALUES(768,'K-0000047-U',2,'2026-11-22T18:48:45.552156Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','7ce75709c33647dfa7b52fcc4d17ef8c','{"item":"のぼり"}',NULL,X'8411B441D2AD38E0301F2C401C5E588C8B3584926E58397BB553F044F0319E84',X'03484378939B59A1DD2D5A0D47D50A8ADE25FB44E3A96DDE231A3F4E827AB4C6');
INSERT INTO "journal" VALUES(769,'K-0000048-S',1,'2026-11-22T18:48:45.568208Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','ac35905b905c44c99bda279fbfee7bee','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'A369EE843FA93DC9090E70CF00A1C4F14F21F7B7A2FD0D7FE39863CF8E4BB35B',X'',X'31130500D2E0E1C9B30F9967F8373485A8D54E400B4B3186E8F4CEF889CA7B3C');
INSERT INTO "journal" VALUES(770,'Z-0000009-D',14,'2026-11-22T18:48:45.575754Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'60fc06b19d7a444d96cfda1b438fbb08','{"on_hand":20618,"quantity":-12}',X'4D113EAC4163776B21245AC16043C9B4EC5FB26D5094CF37BF8705239717A3D4',X'D2267B8039DA2F288330ECC6F4D14047B3F0D7B11C1D8F877D3A33D03B71F30D',X'546726E57F053EC41F66DD47761F2D3BAED72A078865BACA0EE97C7112366E87');
INSERT INTO "journal" VALUES(771,'A-0000001-S',5,'2026-11-22T18:48:45.583957Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','67d7bf296a4c44ac830b6ca273ad8f91','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'E41B4CFA558195D79419F7805973CCA89BE57B1E47AAEB1FC0E178DBE92C6217',X'8C0FE60055B0CA389A4EB3EB4A0CBDC0378299C7571A542F3E5EC1292755CF99');
INSERT INTO "journal" VALUES(772,'A-0000024-E',2,'2026-11-22T18:48:45.607162Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','f175a6210f16428cb1caafb390822585','{"reasons":["documents-missing"]}',NULL,X'B27E1A7DFC7D99F9829839732C0A2CB6ADB1BAE5577E704EE3D94CFEEEB20B9E',X'ADA9DEB223FD183DB17A98EF0680111A9C43583A9C3ED4B4F30B0BE49B55D989');
INSERT INTO "journal" VALUES(773,'A-0000027-8',2,'2026-11-22T18:48:45.623808Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','83b80f9b51e248d2923224fce63dcb8f','{}',X'035DE6B0A6DB73E5D03A417BCCE01E4B4998C9D4D5AE827A1AE3CD7C011EF2AB',X'E3D9809085FADF83FAD05BA6DB1B852AE9F0A49DCF1E34DF810D8E614504F5FA',X'A42DBFE4784D7F3B881284C3AE08CC68DFDB2BF8151A2F728C97020F3B5E1DD2');
INSERT INTO "journal" VALUES(774,'A-0000028-6',2,'2026-11-22T18:48:45.636046Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','a692c8ee52b44754a53415d3d88ba32c','{"awaits":"reject","reasons":["discretion"]}',X'195FF24B28557CCF47E6B2D058133BD62B2A93AB1BA855DEDB7703E2D954BD58',X'F323054B2166FDE43703C2CC9BFBD046B20DCF77F03E69435D599EB891B5F425',X'40E204394283D6852706C2BA8AC06D57059A97CB26914CE260BBE90A42A14BB2');
INSERT INTO "journal" VALUES(775,'A-0000035-8',2,'2026-11-22T18:48:45.652250Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','820db4956a8e41819d2f097b61fe25f6','{"assignee":"rin"}',NULL,X'7D91A3C45EA120578DE4ED6A41D13D46332B90701B266B7F46ECD244988705A4',X'3F1FCAD6CB9C3357DC9993E636BB9C7A4BF91E4E46E6D450D62AAF359F484301');
INSERT INTO "journal" VALUES(776,'A-0000032-E',2,'2026-11-22T18:48:45.669105Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','bab0266c4bd141df89e6ea481c430394','{"assignee":"ren"}',NULL,X'EDB57550F8BB9732E96F2585E530ACD271560441835324A7C12438719931A72E',X'E360AC8BA1C89D3B72AD53D77B1DC2643DB472ABCD27DE1B7CEDD97F087596B3');
INSERT INTO "journal" VALUES(777,'F-0000001-6',1,'2026-11-22T18:48:45.681993Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','91f8e69269774b0bbf494f9b4b8d9171','{"from":"2020-01-28","rate":5}',X'EA9445FACB8F00DBB6B80C7A37C386C0F4F2568B3CF013E6D3D8F128DAD8FCEE',X'',X'F528A613360EFA268E0F541FAF63A56B77EBF6B5475410D324A1943C35D43BCB');
INSERT INTO "journal" VALUES(778,'F-0000002-4',1,'2026-11-22T18:48:45.688426Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','33960b45ec6e4c849816f2af94f8b962','{"from":"2020-01-28","rate":2}',X'E3B7744FB4250E0C1049CA28BF56F74FBC2A6173C96A6FECD842AAC09544A9E7',X'',X'221D367B881608B7FA5CB9054744B41126EAC6758DD5A256685557C4ADE4D1BB');
INSERT INTO "journal" VALUES(779,'B-0000015-J',1,'2026-11-22T18:48:45.696969Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','26162f9ba9d044c28183e79ef4804aaf','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'D005A25A172BD7C821ECB1BEEF41756E8782D09554D2FDDEF1BC8D413B85950A');
INSERT INTO "journal" VALUES(780,'A-0000040-E',1,'2026-11-22T18:48:45.696969Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','26162f9ba9d044c28183e79ef4804aaf','{"batch":15,"programme":1,"row":2}',NULL,X'',X'EBDF918C85F746E694ABF514FC8621959A1A3490B3305F14EF386B74326F19A9');
INSERT INTO "journal" VALUES(781,'A-0000041-C',1,'2026-11-22T18:48:45.696969Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','26162f9ba9d044c28183e79ef4804aaf','{"batch":15,"programme":1,"row":3}',NULL,X'',X'59AA8FB4F96265CE88730ADADC571647796127EC9E7142CE4B3B9F60D6561CD1');
INSERT INTO "journal" VALUES(782,'A-0000041-C',2,'2026-11-22T18:48:45.722866Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','42b8f2a9691447ecb977b12bc7d65827','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'A02209BA47F8C364D211350FF37E2661BA046ACE2CD2DCAB93B7CF7E0AB06C55',X'59AA8FB4F96265CE88730ADADC571647796127EC9E7142CE4B3B9F60D6561CD1',X'5D41D9D94954C22079B35E49876ABFF280A6E09026352757BD21D0CC15923667');
INSERT INTO "journal" VALUES(783,'A-0000002-Q',4,'2026-11-22T18:48:45.722866Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','42b8f2a9691447ecb977b12bc7d65827','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'7291E4380B5EA679E538C67A2269BC046E502F7527B4C8B794BB689CDBE5C40A',X'341F287828BF02F2074EE79966F0607EE343B20BEA804033595A8A89C72677D8',X'08FDA47BFBE1D890E1A66CFCBA6CB9BECF42652932032B6C34ADC3806AE5FD55');
INSERT INTO "journal" VALUES(784,'T-0000003-7',1,'2026-11-22T18:48:45.768457Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','f336d047612f49c4abcf6ca9f4b39987','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'F530EA5EE28EC0070419773BFA51D906A8FBB424B91AD9BD12E5BAA8FB183D97');
INSERT INTO "journal" VALUES(785,'A-0000003-O',4,'2026-11-22T18:48:45.775391Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','f9e4fb4e11c14388bdfede88c2326c82','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'C646DD27E9004CCA2E729D11276AD4C0E677C89449C96D4791CD07046F993822',X'DE13F10C97A4DCB023A6B8EFAF7EB20CB0214F7FFBF48C08B1F03FE87BDF8C6B',X'5A0352161CD2C6367D1CE8F714B850C5FDF60C878806225F58CA88DC1F027124');
INSERT INTO "journal" VALUES(786,'T-0000003-7',2,'2026-11-22T18:48:45.775391Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','f9e4fb4e11c14388bdfede88c2326c82','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'F530EA5EE28EC0070419773BFA51D906A8FBB424B91AD9BD12E5BAA8FB183D97',X'B4863228BE47866B59D6DA350181A2DA004C6BB1132C5D9B68B68ACBA2CA7A22');
INSERT INTO "journal" VALUES(787,'T-0000004-5',1,'2026-11-22T18:48:45.826262Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','befc195460de4537a9501b8bd0edc1be','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'868F76074BB4FB795A7204219B869E9CF98147CABA1121B72BB9509C88F00942');
INSERT INTO "journal" VALUES(788,'A-0000040-E',2,'2026-11-22T18:48:45.845458Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','0ce38a7db8a3401a88ab9927db9fe09b','{"code":null,"declared":"retail","industry":"services"}',X'C6040ED088AA3FD070E5853045534FA886ECB99B4EFA577FD1B13B220E7D7673',X'EBDF918C85F746E694ABF514FC8621959A1A3490B3305F14EF386B74326F19A9',X'5186B7CA62920EEC587AEDDF6F8BF23EFF27ABEF9CD180E2E333761A17DAC6CA');
INSERT INTO "journal" VALUES(789,'A-0000033-C',2,'2026-11-22T18:48:45.956151Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','89c563faf12144d6a78b6460eb5e6876','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'3823EC9E63D49C910F580C8673C0AB38EDA6A02A8934CABDD528B16EA4DC73C4',X'EFDFD1530FA2837C8442960449C293C382BF6E46D6AD37D6A6C0F3AA026AD6C5');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'64C36CFDB9FCE6BF0B1991123544D705','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'DF9ADCD02B5F47F4D3715EE7EB25021C','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'CA6D77721A3C2CA718DA9B74E2B5011F','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'1A8EDB8A45DDB3A3589BC4B6C8465182','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'CC5BCC110FB26C2EA025A0EC3087A9D1','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'9ECF9B3C7DB80BB78EEFA0E9EDA8B7BE','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'7692B443705CC23BF3E31231811B5CEA','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'2D3CEAB2FC8F977DF991BB888CDBE62A','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'BF6A5194FAF487A8FFDF55E8149F1C92','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'8CD83424E601C4E10AEA910C8D9AB77D','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'CAD718F525F5C327A80EE2444968DB70','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'BB12572B1DE1DFB0C44AD2B51245E82F','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'0BAAA7AB2DAB7C12F7C9C796F83018E8','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'5D5B62A946D459ACECE2068E2C4B5152','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'8A2EF49BF38BF50B3F7BBC33953F9332','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'7BE843B000FB9A746D14F6D34FD0D835','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'995F3A20A1C216F26EFD1240B169EF26','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'14D8FF753F707F158CA5818EE00272A7','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'AEBA05BA755BA6912D1C696FA955CC42','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'DF3D95A60D8B5F80A455513F5D2B4539','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'FAC6293A45F682EF243C6150DDF07507','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'8BA5B6D8CCE0C80BDF2B5A9D41221A6F','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'75636E577D6279FE5E157433467612D8','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'75F53FDD50F6CDE068D704FC8E637A6C','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'EBF9F2B7B80403901C3E135ADAB66090','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'0FC9E922336420670F734843197D18A6','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'30199B8A275F105C978599D37BB5E968','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'1C46018EAEB7A21E487C887A00697B12','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'F7CCB94FB7B2416B8DDCA3B773AD2C59','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'0C6079097D87B9715B695A44CB492644','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'A6432866A3FCFEE9F91492822F876C7D','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'4CA1D5E906ACBC219561AF6433118825','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'48DE7306F71E450874CE9C907341B8ED','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'75DE34232918F7D11D024E74061CE05D','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'3C98FF6038FE5286D984D137ED8BA39E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'6D33810D78B0A20ED205C15B29D596E4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'F95B10128E20916A61B8129B592D3D2F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'D926079EE0491D329B413B4CA3E21E49','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'BCF8181B913207EC1E2D5009FAD50D91','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'BC518B897B99BC1BE69D167492C39807','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'CD80B35D9ECA1CB6419EF5F83A3C7AF9','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'99501D24AB4F8B8E44C9AC1DB6E7AEAE','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'4BE253E9E3AF3D91EE637C43EBAC04D6','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'D02BF6A550CF85D15AD54664201FABDF','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'0E55AFF2FC67EC2258868BF7BA50BFE4','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'69B5B5A2E1CA0C060E715FCCFF00D1F6','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'85C05FC8D1219F561D511464F07E93A7','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'FBB06DD9F8BE4CDE622A88E0D5680960','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'1B24D6E070C696F4036A03865E66DE20','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'9215E2C8DAAEEE2C01454FBFFFC59A9F','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'7246DD6C613C548A37C8D04E970604DC','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'E274AEE37F3A9FAC00A80DE4B071C935','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'C06B07ED8BC12DEC58C21AC5BC8D0FB5','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'E1E7B0C7CEA23305DF99136C49847A66','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'9F5382EA151EF3128A61A85F2531FE7B','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'BDA6C63F9BE1ABF7D9DD9BCDDB24BFAF','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'44B97725212E6FE9660F293A1DC1E376','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'6725FF41B641F85B668B1D49D133F7DF','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'C0195502712453B130134D79B4B894AD','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'CF8AAB228AAC7EFAF97D8BC569AB1020','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'C6A4B4C70A67B0C5EBD98A814CA3B9EA','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'7BA7AF5B5A4FE1CFB94ECC1EE66454E9','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'E51B8842C6D8C9E5EB1B97C63A67A519','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'BC030F015723749D6F496A7518C262F6','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'6587C2FD22B9AA68F2180AA8BF7AE071','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'8CAEFC2C697EBF95A5370EE0B71FA6E2','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'7A2CBDC275098528F9A847819E6821DC','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'0B1B6798073CA4E90482C7791F4FA789','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'7EB43DA4BEAF848A07C030A51499068B','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'2CE1FC47677D41143D2C43EB991FDE7C','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'AE71F04051A7C6C8BCFD60401D14992C','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'1C02F6D2BA94A8C3D96553379EDE85C4','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'A665C4EBA759F22B212591595CC9839C','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'54DDC2CBE544C347BDC0F0CE829CAB4B','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'C97614B768655B2C5F3CC342F6F09E2D','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'070B8C0970F31B3B7E8E7241F148A6F4','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'1AC0B828FF3F4CB6C6F333073946D917','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'405EF9F13AB52F5F010A69A6D4020F20','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'5276E813D23707DBBB0BF8B258133CE8','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'05A7E638D23A1C9C4E9F83EB74C08AFA','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'BA38DF68ADDC21DB21ABE8B97714E543','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'3C5730C163400463E8C192418FB33264','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'9C1609525AB60B2F3D9B6D59156529D9','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'B18F1D2A9E8E6C9D573AFE17FC73958A','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'0BAA83251FAAAF296821F11C0606147A','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'C6F42470AD5338F999AC79921F4E9506','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'F306C82CD79B262FF68B31489E164737','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'DF98BC6C3999B64FD1AB61DFF6AA4706','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'2549DA1685A980658F566D4F7E9C599C','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'3832F2B536657E4C7A6377F88D760264','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'4149551DAF4E288E55EA52BC68CD4275','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'C55E138DA1B876E1D6EB64CDDCD9A830','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'B15BE3932D17625862ADEB4CE817556C','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'CF8A3E52572B2E0154908E50347FB6B1','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'0757A1E4B1C746A4247ACADBD4AA9592','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'042108C438F6A52EA8A6042DB377C232','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'471F2178F79D0D6FC794D56621FC8028','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'2BBE1D5686693FE0D9E21CDEF173524E','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'74BEF38023F13E1833D7D144891FB202','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'46EE43A4D879F885597D5B8961D47A4E','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'CE0B5ADFBD89E1D76C9FB0FEC54A5428','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'C2478E2C6AD9318994F7F6266C8F3D3C','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'6A19747DACFE148C65672ACA959F5180','{"note":"売上の内訳では、店内での提供が主"}');
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
CREATE TABLE look_book (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	staff TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_look_book PRIMARY KEY (case_id), 
	CONSTRAINT fk_look_book_case_id_version_journal FOREIGN KEY(case_id, version) REFERENCES journal (case_id, version) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-22T18:48:41.061731Z');
INSERT INTO "operation" VALUES('96ed5b79da784e88916eb6dd1cda2770','admin','staff-add','2026-11-22T18:48:41.838825Z');
INSERT INTO "operation" VALUES('3b34b8fa94b94b059ec028f2ec118106','admin','staff-add','2026-11-22T18:48:42.012091Z');
INSERT INTO "operation" VALUES('9a82484c55fc43e28660fb339c820eff','admin','staff-add','2026-11-22T18:48:42.059763Z');
INSERT INTO "operation" VALUES('10e578cd7de64d55aa44cd10ba7fca6d','admin','staff-add','2026-11-22T18:48:42.105844Z');
INSERT INTO "operation" VALUES('9931a17d0b2f4e7aa5e655ad5abe74d6','admin','staff-add','2026-11-22T18:48:42.159526Z');
INSERT INTO "operation" VALUES('32acb99585cd44e0a3d247f9bc0be5e3','admin','staff-add','2026-11-22T18:48:42.211201Z');
INSERT INTO "operation" VALUES('9ab56e19f5c5483a81f276546b5bd6f6','admin','staff-add','2026-11-22T18:48:42.273544Z');
INSERT INTO "operation" VALUES('3f976726f38f497e996914a1c7b354ce','admin','staff-add','2026-11-22T18:48:42.335124Z');
INSERT INTO "operation" VALUES('2ed771b89c534c2195b72d92fcdc2db7','admin','intake','2026-11-22T18:48:42.411066Z');
INSERT INTO "operation" VALUES('06c6e1e7033e498c82887b36d796fa31','rin','intake','2026-11-22T18:48:42.434996Z');
INSERT INTO "operation" VALUES('63359b1c8df3427cbe66b66b4725cf84','rin','add-certificate','2026-11-22T18:48:42.503860Z');
INSERT INTO "operation" VALUES('53fab1919f82445e969875396c7e73a9','rin','examine-certificate','2026-11-22T18:48:42.514254Z');
INSERT INTO "operation" VALUES('61c6dae22eeb464d8babfa40ffbbbe68','rin','examine-certificate','2026-11-22T18:48:42.517182Z');
INSERT INTO "operation" VALUES('c715fa48ddff42dfaf1ffe0cbe9b7f82','rin','open-review','2026-11-22T18:48:42.527201Z');
INSERT INTO "operation" VALUES('44db1939de6a4cc1895463ff8c9422a1','rin','pass','2026-11-22T18:48:42.533940Z');
INSERT INTO "operation" VALUES('88dba85415ab4f75a3bbf60640f1111d','rin','run-test','2026-11-22T18:48:42.544160Z');
INSERT INTO "operation" VALUES('7b10fb32109941809542bd36fab8edcb','rin','run-test','2026-11-22T18:48:42.548366Z');
INSERT INTO "operation" VALUES('ed8027ec75bb43b8a334f9755a697456','rin','present','2026-11-22T18:48:42.554866Z');
INSERT INTO "operation" VALUES('e35d60d4e8914002835d78e1b8bc9789','rin','present','2026-11-22T18:48:42.559088Z');
INSERT INTO "operation" VALUES('77bcb0782c9a49bea385a5dacd549901','rin','settle','2026-11-22T18:48:42.567412Z');
INSERT INTO "operation" VALUES('1921a9c8da594e09ad4d17e7bcb1576c','rin','settle','2026-11-22T18:48:42.578251Z');
INSERT INTO "operation" VALUES('6b499e7e6f29450cb7141d098fd84e05','rin','propose','2026-11-22T18:48:42.579951Z');
INSERT INTO "operation" VALUES('2a6453c7d6a84e32a8ec09e8612706b6','mai','approve','2026-11-22T18:48:42.587456Z');
INSERT INTO "operation" VALUES('86414d1d918548d6bb604353442d787d','ren','apply','2026-11-22T18:48:42.594240Z');
INSERT INTO "operation" VALUES('ed8c9525ce6749fb8cb4aab076294745','ren','intake','2026-11-22T18:48:42.598861Z');
INSERT INTO "operation" VALUES('5306107519944709b43d4e4edb186ba1','rin','open-review','2026-11-22T18:48:42.601189Z');
INSERT INTO "operation" VALUES('ccc9442d831045b9a17a891b26db5bd7','rin','answer','2026-11-22T18:48:42.611424Z');
INSERT INTO "operation" VALUES('2e78f462a50343059b4d1d2c8a6be2f9','rin','judge','2026-11-22T18:48:42.615870Z');
INSERT INTO "operation" VALUES('2b7d0a746f8a468297feba7448bc52d3','rin','answer','2026-11-22T18:48:42.619543Z');
INSERT INTO "operation" VALUES('db8d03c40ee14d078abbac1f2a3dcac9','rin','judge','2026-11-22T18:48:42.622455Z');
INSERT INTO "operation" VALUES('6af63e846fab4047bc9f483fff6957be','rin','find','2026-11-22T18:48:42.625422Z');
INSERT INTO "operation" VALUES('779719fe00454a5c81570dd53dbfb2de','rin','answer','2026-11-22T18:48:42.627966Z');
INSERT INTO "operation" VALUES('a795b09177b24a6f97698858f7002bc9','rin','judge','2026-11-22T18:48:42.631856Z');
INSERT INTO "operation" VALUES('3631165658e743c4ba7ae678645a3e92','rin','answer','2026-11-22T18:48:42.635343Z');
INSERT INTO "operation" VALUES('bb94ea11d29749daa97924f7a4e268f5','rin','judge','2026-11-22T18:48:42.638514Z');
INSERT INTO "operation" VALUES('6e17ab2204f948eab28100918a64f5d8','rin','answer','2026-11-22T18:48:42.641433Z');
INSERT INTO "operation" VALUES('2c1c69df9b8d4b3caf541ed22816d6c0','rin','judge','2026-11-22T18:48:42.644449Z');
INSERT INTO "operation" VALUES('23af65def237475481e92cd8693ebc09','rin','find','2026-11-22T18:48:42.647681Z');
INSERT INTO "operation" VALUES('c64d6fe8193d4429807680cee60c5931','rin','answer','2026-11-22T18:48:42.649809Z');
INSERT INTO "operation" VALUES('1261aa28924e4c9e8ce89f405539fbc4','rin','judge','2026-11-22T18:48:42.652776Z');
INSERT INTO "operation" VALUES('9f08b10537c34a1eac9962c9ea635a22','rin','answer','2026-11-22T18:48:42.655747Z');
INSERT INTO "operation" VALUES('f06ccd402a43493bb19b10f373836505','rin','judge','2026-11-22T18:48:42.658693Z');
INSERT INTO "operation" VALUES('3d3544996abe480f851dcf67be620477','rin','answer','2026-11-22T18:48:42.661472Z');
INSERT INTO "operation" VALUES('23e76cf432584426a7cb47e86d5a5668','rin','judge','2026-11-22T18:48:42.664434Z');
INSERT INTO "operation" VALUES('94710f268aeb4b9b93fe4cf8c201ba3f','rin','answer','2026-11-22T18:48:42.667400Z');
INSERT INTO "operation" VALUES('45ad7e084783422fbd0419b23374314a','rin','judge','2026-11-22T18:48:42.670078Z');
INSERT INTO "operation" VALUES('13666246c5314bfb93aaf5295b25205f','rin','answer','2026-11-22T18:48:42.672801Z');
INSERT INTO "operation" VALUES('ee271dc3b52f4aada4ec6617c8364e71','rin','judge','2026-11-22T18:48:42.675728Z');
INSERT INTO "operation" VALUES('1c5f438fb47d468ca04a68892770102d','rin','answer','2026-11-22T18:48:42.678678Z');
INSERT INTO "operation" VALUES('92313b8d28514bf98653711595453249','rin','judge','2026-11-22T18:48:42.681443Z');
INSERT INTO "operation" VALUES('5b8bdb6bdd9549dfab7987f7310e6c47','rin','answer','2026-11-22T18:48:42.689627Z');
INSERT INTO "operation" VALUES('8757319eb4cb4f9997418d5f7eaeff73','rin','judge','2026-11-22T18:48:42.692994Z');
INSERT INTO "operation" VALUES('133285fc71674529abb1d374f7cdcb0a','rin','answer','2026-11-22T18:48:42.696122Z');
INSERT INTO "operation" VALUES('120249766a274dfb963c3a6810b6c61e','rin','judge','2026-11-22T18:48:42.707143Z');
INSERT INTO "operation" VALUES('0c21eac5e9ca4f04a037953435ef7045','rin','answer','2026-11-22T18:48:42.714250Z');
INSERT INTO "operation" VALUES('38e5550636f1441a8b28135fd7a9c78b','rin','judge','2026-11-22T18:48:42.717122Z');
INSERT INTO "operation" VALUES('f1e505c73f314d0e94be2151d07ad4cb','rin','answer','2026-11-22T18:48:42.724330Z');
INSERT INTO "operation" VALUES('0d84f128861743bf9381b3d60773ca5d','rin','judge','2026-11-22T18:48:42.731555Z');
INSERT INTO "operation" VALUES('f03c5a7e8ee242bda8ef727dfc251526','rin','answer','2026-11-22T18:48:42.738980Z');
INSERT INTO "operation" VALUES('cf8b0df09583413c98d236c089e7acce','rin','judge','2026-11-22T18:48:42.746274Z');
INSERT INTO "operation" VALUES('d3beeedc45df4fd3908da84285af478b','rin','remedy','2026-11-22T18:48:42.749285Z');
INSERT INTO "operation" VALUES('defcc02eb0354d38a14f94f3f6e01be4','mai','render-letters','2026-11-22T18:48:42.815665Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-22T18:48:42.832394Z');
INSERT INTO "operation" VALUES('6ec73f9eb99c4eed8f7b6d120fe49c3e','mai','closing-chunk','2026-11-22T18:48:42.836510Z');
INSERT INTO "operation" VALUES('b3ec03ecf3c44adea57078989286ff7d','mai','close','2026-11-22T18:48:42.849177Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-22T18:48:42.868369Z');
INSERT INTO "operation" VALUES('1fac4a6c01cc4ee48cae26d837be09e7','mai','closing-chunk','2026-11-22T18:48:42.874808Z');
INSERT INTO "operation" VALUES('8f7848871e5a4e2db2407fadb690fedb','mai','close','2026-11-22T18:48:42.889774Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-22T18:48:42.908012Z');
INSERT INTO "operation" VALUES('7c140cbce7e84e2da448edca4641b63e','mai','closing-chunk','2026-11-22T18:48:42.910755Z');
INSERT INTO "operation" VALUES('2d29b1d8e11f49f4aadf88e79657336f','mai','close','2026-11-22T18:48:42.921528Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-22T18:48:42.933289Z');
INSERT INTO "operation" VALUES('7e27454bb0654854b6945b7118676972','mai','closing-chunk','2026-11-22T18:48:42.939019Z');
INSERT INTO "operation" VALUES('4d9a04108acd4d1bb6d7d4744e98777d','mai','close','2026-11-22T18:48:42.946896Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-22T18:48:42.962377Z');
INSERT INTO "operation" VALUES('1fd29f6af6964c669144f315781a5c1f','mai','closing-chunk','2026-11-22T18:48:42.963746Z');
INSERT INTO "operation" VALUES('e4dd647531484407b2108b79d00406fd','mai','close','2026-11-22T18:48:42.976519Z');
INSERT INTO "operation" VALUES('1bee9cdec72345fe82c3c493f80ab820','sho','receive-stock','2026-11-22T18:48:42.985106Z');
INSERT INTO "operation" VALUES('f16db69e5c07454cae9433482bab088d','sho','receive-stock','2026-11-22T18:48:42.990315Z');
INSERT INTO "operation" VALUES('95cd50bfa5454651be5457f48c253d94','sho','receive-stock','2026-11-22T18:48:42.992595Z');
INSERT INTO "operation" VALUES('179444eaf15a43798d29040aae56eb35','sho','receive-stock','2026-11-22T18:48:42.994800Z');
INSERT INTO "operation" VALUES('7ef83464208641568cf2fdc28550d9a9','sho','receive-stock','2026-11-22T18:48:42.996842Z');
INSERT INTO "operation" VALUES('f9a0f915277f43ca8ff0db450777c097','sho','receive-stock','2026-11-22T18:48:42.998605Z');
INSERT INTO "operation" VALUES('cd7f30bd80654b209e38eff036f5abf0','sho','receive-stock','2026-11-22T18:48:43.000482Z');
INSERT INTO "operation" VALUES('3481942f884e42a4bad235839b891100','sho','receive-stock','2026-11-22T18:48:43.002286Z');
INSERT INTO "operation" VALUES('b46a775eb8c744f7a6a27c182e0dc364','sho','receive-stock','2026-11-22T18:48:43.003867Z');
INSERT INTO "operation" VALUES('f8a7b6def6b349c8840f37182409facd','sho','receive-stock','2026-11-22T18:48:43.005730Z');
INSERT INTO "operation" VALUES('9dc21cb7c09e4e119e19f1f46c7c692c','sho','receive-stock','2026-11-22T18:48:43.007454Z');
INSERT INTO "operation" VALUES('e8bf9bdb322c4e40973c302d72fe5c0c','sho','receive-stock','2026-11-22T18:48:43.010403Z');
INSERT INTO "operation" VALUES('21f6965fe57b4cc68292614aeef851ae','sho','receive-stock','2026-11-22T18:48:43.013203Z');
INSERT INTO "operation" VALUES('bd0721a489484661b3d6442651170728','sho','receive-stock','2026-11-22T18:48:43.019498Z');
INSERT INTO "operation" VALUES('796ff9d74f594092bb08444a2e945230','sho','receive-stock','2026-11-22T18:48:43.026027Z');
INSERT INTO "operation" VALUES('d7d78762c77c4aa0b816cae251caf2f6','sho','receive-stock','2026-11-22T18:48:43.028286Z');
INSERT INTO "operation" VALUES('d4a6477edcf14691bfcc0ad46cbe3a4e','sho','receive-stock','2026-11-22T18:48:43.034793Z');
INSERT INTO "operation" VALUES('4d47b7bcafce4be7b80176ac1cad84b4','sho','receive-stock','2026-11-22T18:48:43.037538Z');
INSERT INTO "operation" VALUES('914b5ef33cae435581cb2154ad32a35e','sho','receive-stock','2026-11-22T18:48:43.040693Z');
INSERT INTO "operation" VALUES('e2532bd8624d4a0e974daf96e27d8d48','sho','receive-stock','2026-11-22T18:48:43.043614Z');
INSERT INTO "operation" VALUES('327f8eaf220e4853800fbb04966d16c7','sho','receive-stock','2026-11-22T18:48:43.046431Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-22T18:48:43.054603Z');
INSERT INTO "operation" VALUES('73f482e216fc46e2a427ba1d8fd8fc75','mai','closing-chunk','2026-11-22T18:48:43.057068Z');
INSERT INTO "operation" VALUES('f6803bb404db49629a7e136e4d3d6a52','mai','close','2026-11-22T18:48:43.064830Z');
INSERT INTO "operation" VALUES('3e3f45b8c3914ef2b7f50fb27c2ffef1','rin','number','2026-11-22T18:48:43.090984Z');
INSERT INTO "operation" VALUES('d479988f71f84ff4b4f188578fb218ed','rin','stage','2026-11-22T18:48:43.094690Z');
INSERT INTO "operation" VALUES('ac34964695024a11acc04b6a0376b971','rin','intake','2026-11-22T18:48:43.097376Z');
INSERT INTO "operation" VALUES('6f4ec0261ca5461cb0ac7bc359cc4fb7','rin','clear-staging','2026-11-22T18:48:43.109942Z');
INSERT INTO "operation" VALUES('850631de639a414486980b134fa1e05f','rin','index','2026-11-22T18:48:43.112801Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-22T18:48:43.118510Z');
INSERT INTO "operation" VALUES('383e9d443217413bbb43929ab41125df','mai','closing-chunk','2026-11-22T18:48:43.120580Z');
INSERT INTO "operation" VALUES('e0cd81cd905c4e90a2fad3ccc825e45b','mai','close','2026-11-22T18:48:43.126562Z');
INSERT INTO "operation" VALUES('63e51fc9310a4502a3d967a1ac6d22eb','rin','approve','2026-11-22T18:48:43.133269Z');
INSERT INTO "operation" VALUES('939e3b8622344f688802cea53edf52c8','ren','approve','2026-11-22T18:48:43.158199Z');
INSERT INTO "operation" VALUES('c657e0aa08624b20a25af29d69ea5c8d','rin','approve','2026-11-22T18:48:43.166626Z');
INSERT INTO "operation" VALUES('dacd878b7d9f492ebb1206226821ed67','ren','approve','2026-11-22T18:48:43.174778Z');
INSERT INTO "operation" VALUES('9af3eac197c94888b21cbb0132d7382e','rin','number','2026-11-22T18:48:43.192755Z');
INSERT INTO "operation" VALUES('4fcd6adc0e7d443d86b9fb0fcac38335','rin','stage','2026-11-22T18:48:43.195141Z');
INSERT INTO "operation" VALUES('23839aa13da64f1ca809c43df265fa91','rin','intake','2026-11-22T18:48:43.197002Z');
INSERT INTO "operation" VALUES('c5f34928cfbd4c48ac70446af87df3d5','rin','clear-staging','2026-11-22T18:48:43.201002Z');
INSERT INTO "operation" VALUES('fb1b97e405854cefae4ee1222e39779f','rin','index','2026-11-22T18:48:43.202561Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-22T18:48:43.206309Z');
INSERT INTO "operation" VALUES('8fe78e0ad8d847848d7cab14c514e185','mai','closing-chunk','2026-11-22T18:48:43.207807Z');
INSERT INTO "operation" VALUES('4d562f1684194679939c6fd9b907d2ff','mai','close','2026-11-22T18:48:43.211662Z');
INSERT INTO "operation" VALUES('008a7d44631b463e911292fbcdfe1c45','rin','approve','2026-11-22T18:48:43.216639Z');
INSERT INTO "operation" VALUES('716f98d0675d43c59a28afe1dac3685c','ren','approve','2026-11-22T18:48:43.222878Z');
INSERT INTO "operation" VALUES('310e0080646349ee9085a65446276f8c','rin','approve','2026-11-22T18:48:43.228624Z');
INSERT INTO "operation" VALUES('a61101d3d3d24e9394129d202c446bf6','ren','approve','2026-11-22T18:48:43.234471Z');
INSERT INTO "operation" VALUES('073e4893ac814ae0b8b2e74f9f46b8b9','rin','approve','2026-11-22T18:48:43.239972Z');
INSERT INTO "operation" VALUES('dc71f94e7d534964aed7c62dad99da85','rin','number','2026-11-22T18:48:43.253683Z');
INSERT INTO "operation" VALUES('9f4b394754424e7ca4437a60d7c20cc9','rin','stage','2026-11-22T18:48:43.255579Z');
INSERT INTO "operation" VALUES('c300de172f5e403780bfadb61b567f4c','rin','intake','2026-11-22T18:48:43.257233Z');
INSERT INTO "operation" VALUES('bb262ec559db42d48123ae065b4ab9a2','rin','clear-staging','2026-11-22T18:48:43.262041Z');
INSERT INTO "operation" VALUES('89500bb03ce84a679222a102d09693d1','rin','index','2026-11-22T18:48:43.263250Z');
INSERT INTO "operation" VALUES('5a6d111fe7864e7d95db8a909b1b0092','rin','approve','2026-11-22T18:48:43.264412Z');
INSERT INTO "operation" VALUES('fd2748558936478884ef72184ba00bbd','rin','number','2026-11-22T18:48:43.279440Z');
INSERT INTO "operation" VALUES('77d0f973e4734c049ce562f9dfab3105','rin','stage','2026-11-22T18:48:43.281264Z');
INSERT INTO "operation" VALUES('280a14018ab848ed8410814aa6f29229','rin','intake','2026-11-22T18:48:43.283148Z');
INSERT INTO "operation" VALUES('43b78167c52c4b65b995221512da1448','rin','clear-staging','2026-11-22T18:48:43.287795Z');
INSERT INTO "operation" VALUES('0b2630407c91499dadf5e66c46be9736','rin','index','2026-11-22T18:48:43.289221Z');
INSERT INTO "operation" VALUES('9e21b4fa088543dc9ffb3131c3b16c35','cal','wrap-up','2026-11-22T18:48:43.289972Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-22T18:48:43.299565Z');
INSERT INTO "operation" VALUES('17a186f59d11460f9ac9a6829a3f436e','mai','closing-chunk','2026-11-22T18:48:43.301269Z');
INSERT INTO "operation" VALUES('b586fbd790644b798454731e2a3a6bb4','mai','close','2026-11-22T18:48:43.322456Z');
INSERT INTO "operation" VALUES('2fe7035197004196a2caaddedd266da2','mai','render-letters','2026-11-22T18:48:43.329507Z');
INSERT INTO "operation" VALUES('ddbb4a9471aa402a823e0d7640f2b7ff','sho','release-kits','2026-11-22T18:48:43.343848Z');
INSERT INTO "operation" VALUES('cee00f82493547c8b9c0df00469d275a','sho','make-batch','2026-11-22T18:48:43.360445Z');
INSERT INTO "operation" VALUES('ff3569da59dd4f5f895ca66d94e46943','sho','make-batch','2026-11-22T18:48:43.378478Z');
INSERT INTO "operation" VALUES('ae94d1f4fe7545d8af3142ee18d0ee66','sho','leave-batch','2026-11-22T18:48:43.381828Z');
INSERT INTO "operation" VALUES('9e41c449a2e94ed9bc078391997e1f0c','sho','print-batch','2026-11-22T18:48:43.387883Z');
INSERT INTO "operation" VALUES('5afdfc85b56d4c5bbbc96d5144dd5528','sho','pack','2026-11-22T18:48:43.398034Z');
INSERT INTO "operation" VALUES('f834961421ed42c3a058e4ddb310d0a2','sho','leave-batch','2026-11-22T18:48:43.401775Z');
INSERT INTO "operation" VALUES('8cfaf28294804a1ca97735358eee162a','sho','pack','2026-11-22T18:48:43.405281Z');
INSERT INTO "operation" VALUES('38d060ea3ef14caab69feea7ef182a65','sho','hand-over','2026-11-22T18:48:43.420060Z');
INSERT INTO "operation" VALUES('f2edf8069ef941a893715f5ecd00b1dc','sho','hand-over','2026-11-22T18:48:43.426177Z');
INSERT INTO "operation" VALUES('6fc8a2d9a4044bacb75cd42e46676a35','sho','leave-batch','2026-11-22T18:48:43.428642Z');
INSERT INTO "operation" VALUES('b56aa1e2794f485e95203ffe7e03a38b','sho','pack','2026-11-22T18:48:43.431830Z');
INSERT INTO "operation" VALUES('00f3bab091274680adce9b548bc7c806','sho','hand-over','2026-11-22T18:48:43.433025Z');
INSERT INTO "operation" VALUES('04da1ca3d8734f2dbda00a5d79320be3','sho','track','2026-11-22T18:48:43.440050Z');
INSERT INTO "operation" VALUES('d313e08ba63a43f09af07e32d9bcf388','sho','track','2026-11-22T18:48:43.445635Z');
INSERT INTO "operation" VALUES('2e6b1be6158245ef90f7af79c2acdae8','sho','make-batch','2026-11-22T18:48:43.447109Z');
INSERT INTO "operation" VALUES('d2dda90208ae4a1880c31e4189a59b4c','sho','make-batch','2026-11-22T18:48:43.448585Z');
INSERT INTO "operation" VALUES('97488b4438c948649fb0753e62a0f901','sho','make-batch','2026-11-22T18:48:43.456713Z');
INSERT INTO "operation" VALUES('351465ac56ee43288aa3c9e8d82b9efa','sho','leave-batch','2026-11-22T18:48:43.459290Z');
INSERT INTO "operation" VALUES('e45a09e39c13403c9037024664e9787a','sho','print-batch','2026-11-22T18:48:43.462369Z');
INSERT INTO "operation" VALUES('094460c8fb5d4d55868ffcbe493fc764','sho','pack','2026-11-22T18:48:43.474508Z');
INSERT INTO "operation" VALUES('e202a82b1bcf4797be94c8da26867f1b','sho','leave-batch','2026-11-22T18:48:43.477311Z');
INSERT INTO "operation" VALUES('fda49e44bd8642d386cb69a5a9a7ab6f','sho','pack','2026-11-22T18:48:43.480588Z');
INSERT INTO "operation" VALUES('8af85236dada428894d6e786620099f5','sho','hand-over','2026-11-22T18:48:43.488259Z');
INSERT INTO "operation" VALUES('f4a2f8870d384913a9bdf4986b0c18ee','sho','hand-over','2026-11-22T18:48:43.492332Z');
INSERT INTO "operation" VALUES('b47e09177c5f4e7b9038ed0bb87abcbd','sho','leave-batch','2026-11-22T18:48:43.494128Z');
INSERT INTO "operation" VALUES('844a51489f1c420eaea454b6e54cae2e','sho','pack','2026-11-22T18:48:43.496722Z');
INSERT INTO "operation" VALUES('6daaeebd110c4cf78ec6f17533ed21d4','sho','hand-over','2026-11-22T18:48:43.497969Z');
INSERT INTO "operation" VALUES('f4e9f89058124faba54a88427b9c8be8','sho','track','2026-11-22T18:48:43.503116Z');
INSERT INTO "operation" VALUES('cbf935b35f914d489204f8fb9fdd37c6','sho','track','2026-11-22T18:48:43.506798Z');
INSERT INTO "operation" VALUES('e3c210b7ad1745d2afcadd137b04288c','sho','make-batch','2026-11-22T18:48:43.507612Z');
INSERT INTO "operation" VALUES('e104a68e156e401187b31e39f85107fd','ren','approve','2026-11-22T18:48:43.509843Z');
INSERT INTO "operation" VALUES('24ddb7e41ff9435e9ee08523f46087b5','sho','arrive','2026-11-22T18:48:43.535329Z');
INSERT INTO "operation" VALUES('9ae7d81b93464aab85fd82f80a50a2a3','sho','arrive','2026-11-22T18:48:43.543275Z');
INSERT INTO "operation" VALUES('dd0999caa0dc4a7caba87b2fa3f0d127','ren','approve','2026-11-22T18:48:43.545108Z');
INSERT INTO "operation" VALUES('5dbbf3a40fbe47118bc16600d551c10a','sho','arrive','2026-11-22T18:48:43.562190Z');
INSERT INTO "operation" VALUES('2f48621eabb44ab1b58acc46d68e9c54','sho','arrive','2026-11-22T18:48:43.567927Z');
INSERT INTO "operation" VALUES('bc300340149d4c45a45452ab28e7a078','ren','approve','2026-11-22T18:48:43.570169Z');
INSERT INTO "operation" VALUES('d50a60e34ed04d05bfb0a1d59847629e','sho','arrive','2026-11-22T18:48:43.582707Z');
INSERT INTO "operation" VALUES('4b0d6d8b6ef143f0ac36c1633e223587','sho','arrive','2026-11-22T18:48:43.586276Z');
INSERT INTO "operation" VALUES('4bb0f25df9f54c9d9598a3f95df7f664','sho','arrive','2026-11-22T18:48:43.589153Z');
INSERT INTO "operation" VALUES('517afe6dfe3c42e0970991cf160dcab1','sho','arrive','2026-11-22T18:48:43.592069Z');
INSERT INTO "operation" VALUES('d7f1e31edf4e44e4a95a6afacd61f3ff','sho','arrive','2026-11-22T18:48:43.595463Z');
INSERT INTO "operation" VALUES('f8e9a8fe1af84a2d813461bffc222072','sho','arrive','2026-11-22T18:48:43.599454Z');
INSERT INTO "operation" VALUES('047433c43eef47ddb2a7ecd1c1998fdb','ren','approve','2026-11-22T18:48:43.601060Z');
INSERT INTO "operation" VALUES('ae872cd4d93c43c5988446e1b2515d7e','ren','number','2026-11-22T18:48:43.624176Z');
INSERT INTO "operation" VALUES('0aa39351e7034ceca83abfe939230a2a','ren','stage','2026-11-22T18:48:43.627131Z');
INSERT INTO "operation" VALUES('54efc4bfea0d4e59924d48c8e09af0d3','ren','intake','2026-11-22T18:48:43.629794Z');
INSERT INTO "operation" VALUES('9c9d14c213d84307abde6ed572fe0b77','ren','clear-staging','2026-11-22T18:48:43.636659Z');
INSERT INTO "operation" VALUES('9a83c1781ae548faa12a43aac6a26bd5','ren','index','2026-11-22T18:48:43.638598Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-22T18:48:43.643928Z');
INSERT INTO "operation" VALUES('25c9b5fcca0b46bfbb98dd54b6b7e941','mai','closing-chunk','2026-11-22T18:48:43.646703Z');
INSERT INTO "operation" VALUES('c495a7d7c7a6472a957186ab904ed207','mai','close','2026-11-22T18:48:43.656763Z');
INSERT INTO "operation" VALUES('d2d1988f6b484d10a71700b5f88a37e4','sho','inspect','2026-11-22T18:48:43.673308Z');
INSERT INTO "operation" VALUES('98bdb54c73e14727b7abfd5969c007ac','cal','amend','2026-11-22T18:48:43.705809Z');
INSERT INTO "operation" VALUES('32dd3d2ff81845e9ac0e004c8d718020','cal','accept','2026-11-22T18:48:43.710440Z');
INSERT INTO "operation" VALUES('a65e8ab41ae7426db679d480a40ff201','sho','resend','2026-11-22T18:48:43.738854Z');
INSERT INTO "operation" VALUES('d0bde3f3fb8349959fa42b289a168af3','sho','inspect','2026-11-22T18:48:43.756339Z');
INSERT INTO "operation" VALUES('ee3e9b4cc37d4889af52c2b9768049c9','sho','close-return','2026-11-22T18:48:43.873550Z');
INSERT INTO "operation" VALUES('d83bba6b118244a1b08e835bb0525686','ren','approve','2026-11-22T18:48:44.001774Z');
INSERT INTO "operation" VALUES('f386c82ad81746678dd9800aff675b1a','kei','wrap-up','2026-11-22T18:48:44.007627Z');
INSERT INTO "operation" VALUES('ce50a78b84574b5999dcb9bb3fd3cf1f','cal','wrap-up','2026-11-22T18:48:44.011689Z');
INSERT INTO "operation" VALUES('462a56544a724778890894b4d20a324b','mai','render-letters','2026-11-22T18:48:44.015451Z');
INSERT INTO "operation" VALUES('6011dd1fe38945b49ad1dcc50ce7dfdf','sho','release-kits','2026-11-22T18:48:44.021042Z');
INSERT INTO "operation" VALUES('a0590ea916d142beb96f767667274f38','sho','make-batch','2026-11-22T18:48:44.032395Z');
INSERT INTO "operation" VALUES('36c48b4551c54725b14fb174a9d440cd','sho','make-batch','2026-11-22T18:48:44.039739Z');
INSERT INTO "operation" VALUES('60e4ce2b48954031916c0cf135c0048d','sho','leave-batch','2026-11-22T18:48:44.041141Z');
INSERT INTO "operation" VALUES('c240cff101014c95bd68c3d681a25314','sho','print-batch','2026-11-22T18:48:44.043536Z');
INSERT INTO "operation" VALUES('2ff9dcb1c76548ee80e83c38f4acf7aa','sho','pack','2026-11-22T18:48:44.049214Z');
INSERT INTO "operation" VALUES('2981c74bae2348e09f17b27b56af3d0f','sho','leave-batch','2026-11-22T18:48:44.051766Z');
INSERT INTO "operation" VALUES('eaf9cc64301042f3b95698ef699978e7','sho','pack','2026-11-22T18:48:44.054500Z');
INSERT INTO "operation" VALUES('a31ea84af750493eaae78fea9df1fb4b','sho','hand-over','2026-11-22T18:48:44.062923Z');
INSERT INTO "operation" VALUES('44e99e4339ae4b449a839d9a071787a4','sho','hand-over','2026-11-22T18:48:44.065739Z');
INSERT INTO "operation" VALUES('8b47ea094f6a494f85c2b5c49322cb71','sho','leave-batch','2026-11-22T18:48:44.066951Z');
INSERT INTO "operation" VALUES('e3b6845da9b946d68eb6ff7ad0757786','sho','pack','2026-11-22T18:48:44.068731Z');
INSERT INTO "operation" VALUES('927b079f73d244e295e5521737f2076a','sho','hand-over','2026-11-22T18:48:44.069567Z');
INSERT INTO "operation" VALUES('6b5fa1d261674186b5029ffdc0c9e921','sho','track','2026-11-22T18:48:44.078938Z');
INSERT INTO "operation" VALUES('229ab87f894a4bb2816b3906d2aebf85','sho','track','2026-11-22T18:48:44.081229Z');
INSERT INTO "operation" VALUES('ea956cbb20b24ed08ccb1eb19dff4317','sho','make-batch','2026-11-22T18:48:44.086003Z');
INSERT INTO "operation" VALUES('8bd17b2cdbc74f63b7e47d786730da3e','sho','make-batch','2026-11-22T18:48:44.086919Z');
INSERT INTO "operation" VALUES('60efabeb0c6a4bf9a5423431d576e7e8','sho','make-batch','2026-11-22T18:48:44.096447Z');
INSERT INTO "operation" VALUES('5657fb6131ba4e6ab9a062db28a44894','sho','leave-batch','2026-11-22T18:48:44.102169Z');
INSERT INTO "operation" VALUES('d1cd9adc8fda487b8e23a8b38417c478','sho','print-batch','2026-11-22T18:48:44.104382Z');
INSERT INTO "operation" VALUES('69f5477927574481806dc75dec65adaa','sho','pack','2026-11-22T18:48:44.118936Z');
INSERT INTO "operation" VALUES('6c05aae0e8194280af3afef12765c24f','sho','leave-batch','2026-11-22T18:48:44.120700Z');
INSERT INTO "operation" VALUES('a8158597d92542668c6a4f4ecae3b66c','sho','pack','2026-11-22T18:48:44.127882Z');
INSERT INTO "operation" VALUES('7c4ec22cc7e645b28f8d7f81b7c9b5e3','sho','hand-over','2026-11-22T18:48:44.137022Z');
INSERT INTO "operation" VALUES('f26c22e0410344bb98d2562681a29516','sho','hand-over','2026-11-22T18:48:44.143878Z');
INSERT INTO "operation" VALUES('9f79fc80e2204504960bf1036842c429','sho','leave-batch','2026-11-22T18:48:44.145060Z');
INSERT INTO "operation" VALUES('e9a6e55628ac4cb0bb82b0b3f3638006','sho','pack','2026-11-22T18:48:44.151224Z');
INSERT INTO "operation" VALUES('019e4cdc618e413db24afc23a62fafab','sho','hand-over','2026-11-22T18:48:44.151973Z');
INSERT INTO "operation" VALUES('87d3ad8192b6484db492e4ff59219ce6','sho','track','2026-11-22T18:48:44.159475Z');
INSERT INTO "operation" VALUES('6403a57432334cd8b050400e802b7d3a','sho','track','2026-11-22T18:48:44.165795Z');
INSERT INTO "operation" VALUES('1bf49f7b73f449a382887f897c844c98','sho','make-batch','2026-11-22T18:48:44.166474Z');
INSERT INTO "operation" VALUES('5094691b6c684c4792ee762fa5dc853d','sho','arrive','2026-11-22T18:48:44.168979Z');
INSERT INTO "operation" VALUES('42996d619f6d4290a9016a6b10512974','sho','arrive','2026-11-22T18:48:44.175290Z');
INSERT INTO "operation" VALUES('43fc01c02716491eb00e56f712c6f6ac','ren','approve','2026-11-22T18:48:44.176287Z');
INSERT INTO "operation" VALUES('5a9fbf92276f4c53a62f3624d236f6fd','sho','arrive','2026-11-22T18:48:44.192604Z');
INSERT INTO "operation" VALUES('ecb6c2e1bf424832b3d773254564803d','sho','arrive','2026-11-22T18:48:44.199223Z');
INSERT INTO "operation" VALUES('34d54aa8acd544a6ad6c9b7cb639782b','sho','arrive','2026-11-22T18:48:44.201132Z');
INSERT INTO "operation" VALUES('c01fe04bf844468ebdb6f6ca93fdca55','sho','arrive','2026-11-22T18:48:44.207409Z');
INSERT INTO "operation" VALUES('ec3ba8b3a9694adb92f6f2d6b79841c5','sho','arrive','2026-11-22T18:48:44.211970Z');
INSERT INTO "operation" VALUES('f39f82f6ec584fdca810d9ddbafcc42f','sho','arrive','2026-11-22T18:48:44.218776Z');
INSERT INTO "operation" VALUES('328e22c75b654e5cb8d48197d8c525c3','rin','number','2026-11-22T18:48:44.236508Z');
INSERT INTO "operation" VALUES('ebf54b8c595d426cbf49491c170f421d','rin','stage','2026-11-22T18:48:44.246658Z');
INSERT INTO "operation" VALUES('37f2ecd8be61440c8561324b0affe559','rin','intake','2026-11-22T18:48:44.248435Z');
INSERT INTO "operation" VALUES('0ba114ce1ee148f48dca955ea9183be6','rin','clear-staging','2026-11-22T18:48:44.260923Z');
INSERT INTO "operation" VALUES('d8df79aa787b4c679b659743aa19967a','rin','index','2026-11-22T18:48:44.270402Z');
INSERT INTO "operation" VALUES('edcd2c7a9a074109ac6d150862384cf3','rin','reject','2026-11-22T18:48:44.271398Z');
INSERT INTO "operation" VALUES('e253e27f5aec465b825077d3cebb0d0d','rin','approve','2026-11-22T18:48:44.290457Z');
INSERT INTO "operation" VALUES('465da0f5644f4c339796a5d9ec88fa4a','rin','approve','2026-11-22T18:48:44.296450Z');
INSERT INTO "operation" VALUES('a63cba25cee549e49478079d7478f556','ren','approve','2026-11-22T18:48:44.302334Z');
INSERT INTO "operation" VALUES('f9e9bab347224712a8f2209359e9be3d','ren','settle','2026-11-22T18:48:44.311826Z');
INSERT INTO "operation" VALUES('13d9604e17ad4a519028822ceca35a07','ren','approve','2026-11-22T18:48:44.325229Z');
INSERT INTO "operation" VALUES('6d15578c196d4b43a244bec0fcf2c6ea','mai','render-letters','2026-11-22T18:48:44.339601Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-22T18:48:44.346759Z');
INSERT INTO "operation" VALUES('969686a57b5d4ec7a1b080e473d2bfdc','mai','closing-chunk','2026-11-22T18:48:44.348201Z');
INSERT INTO "operation" VALUES('f0cf80b77c5942bfb90e6648e514d579','mai','close','2026-11-22T18:48:44.371055Z');
INSERT INTO "operation" VALUES('3d8f4c5e65a943239b443abca624c1e0','mai','render-letters','2026-11-22T18:48:44.380194Z');
INSERT INTO "operation" VALUES('8be7e9dcdc324899b08675b95bd66ac3','sho','release-kits','2026-11-22T18:48:44.390190Z');
INSERT INTO "operation" VALUES('cbb069893bd0424297dfd5fe189d1a3f','sho','make-batch','2026-11-22T18:48:44.414794Z');
INSERT INTO "operation" VALUES('ca65683b73354a60aec4fc1333fa671d','sho','make-batch','2026-11-22T18:48:44.432454Z');
INSERT INTO "operation" VALUES('57c8efdf881b4104b6b063da4bc4531c','sho','leave-batch','2026-11-22T18:48:44.438142Z');
INSERT INTO "operation" VALUES('8001ec8a746c4782bc432c0e6b1173e8','sho','print-batch','2026-11-22T18:48:44.440637Z');
INSERT INTO "operation" VALUES('efb5c6bd3c234430949f35da3c138879','sho','pack','2026-11-22T18:48:44.458003Z');
INSERT INTO "operation" VALUES('83079cabde794776865fc34b23be817d','sho','leave-batch','2026-11-22T18:48:44.461742Z');
INSERT INTO "operation" VALUES('2caef4f471d949d193c72a93ed79d651','sho','pack','2026-11-22T18:48:44.463997Z');
INSERT INTO "operation" VALUES('3bba6937310044fe86fe389f829f570a','sho','hand-over','2026-11-22T18:48:44.472745Z');
INSERT INTO "operation" VALUES('ef89640643794b78bd357c8dd9d4f885','sho','hand-over','2026-11-22T18:48:44.475648Z');
INSERT INTO "operation" VALUES('3cea2c8e342b43d18779193334521298','sho','leave-batch','2026-11-22T18:48:44.476779Z');
INSERT INTO "operation" VALUES('278ff6baae854c94afb34f41972d80f1','sho','pack','2026-11-22T18:48:44.478552Z');
INSERT INTO "operation" VALUES('a24bc66b75ac4701bcd3a5ea0e47acb3','sho','hand-over','2026-11-22T18:48:44.479296Z');
INSERT INTO "operation" VALUES('7630ccd0b9ba42d5a1f038ee4db62f98','sho','track','2026-11-22T18:48:44.482864Z');
INSERT INTO "operation" VALUES('baacb293474a4873a761d57e870f920c','sho','track','2026-11-22T18:48:44.485432Z');
INSERT INTO "operation" VALUES('0d4dedaaafed4a42918694ffaad7a5ae','sho','make-batch','2026-11-22T18:48:44.486013Z');
INSERT INTO "operation" VALUES('2aefb7c9c53348afb3ac07b81880f588','sho','make-batch','2026-11-22T18:48:44.486887Z');
INSERT INTO "operation" VALUES('aa3e6030cb064468b722449ab867052d','sho','make-batch','2026-11-22T18:48:44.491627Z');
INSERT INTO "operation" VALUES('96556b74c21d4f0e94fada01833163bc','sho','leave-batch','2026-11-22T18:48:44.493086Z');
INSERT INTO "operation" VALUES('c4ed4d69cc774c93b1acd1eedfec6fc6','sho','print-batch','2026-11-22T18:48:44.495270Z');
INSERT INTO "operation" VALUES('cf775a06af1541789b6b55569a9f217c','sho','pack','2026-11-22T18:48:44.509505Z');
INSERT INTO "operation" VALUES('9ca45871b4344b518e7437286e994a92','sho','leave-batch','2026-11-22T18:48:44.511445Z');
INSERT INTO "operation" VALUES('7f4a9d1646204d39a660da69af6fbb49','sho','pack','2026-11-22T18:48:44.513516Z');
INSERT INTO "operation" VALUES('eb886684000c40bb94c6e05b7d2de57d','sho','hand-over','2026-11-22T18:48:44.518624Z');
INSERT INTO "operation" VALUES('6f70aa44fb3f43419552e38ecedd1aa5','sho','hand-over','2026-11-22T18:48:44.521024Z');
INSERT INTO "operation" VALUES('816aaf792a7d42848ea2b4e910a87f52','sho','leave-batch','2026-11-22T18:48:44.522314Z');
INSERT INTO "operation" VALUES('72974b3bce4f4d2cbd562374b2187112','sho','pack','2026-11-22T18:48:44.523978Z');
INSERT INTO "operation" VALUES('726a966ba8334d6b8011d9b5f112a8bd','sho','hand-over','2026-11-22T18:48:44.524807Z');
INSERT INTO "operation" VALUES('9e6f01815b5a45429a7be0584a832807','sho','track','2026-11-22T18:48:44.528241Z');
INSERT INTO "operation" VALUES('d4c0d041a98b487b893a315db76e30f7','sho','track','2026-11-22T18:48:44.530788Z');
INSERT INTO "operation" VALUES('ac97180963264033b8280746053c1d5c','sho','make-batch','2026-11-22T18:48:44.531278Z');
INSERT INTO "operation" VALUES('e37d0b0fcc384c12823f87d6e89b8c7b','rin','number','2026-11-22T18:48:44.547685Z');
INSERT INTO "operation" VALUES('c257ab43a47a4f65894af892ace48ba4','rin','stage','2026-11-22T18:48:44.549245Z');
INSERT INTO "operation" VALUES('1e7ac39643434caeb0ce3a18a02abc89','rin','intake','2026-11-22T18:48:44.555438Z');
INSERT INTO "operation" VALUES('085559642acc4e31ab7ecc00c297e1c7','rin','clear-staging','2026-11-22T18:48:44.563863Z');
INSERT INTO "operation" VALUES('26abb2a95d084c8397f36d62344a78bd','rin','index','2026-11-22T18:48:44.565097Z');
INSERT INTO "operation" VALUES('2ff4865e253c414084818f67e70706f0','kei','wrap-up','2026-11-22T18:48:44.571048Z');
INSERT INTO "operation" VALUES('ca9ad4d2420544ce8db040505a765b2b','sho','arrive','2026-11-22T18:48:44.580652Z');
INSERT INTO "operation" VALUES('7bfa25fe22b045e3903594cb61388c6f','sho','arrive','2026-11-22T18:48:44.588277Z');
INSERT INTO "operation" VALUES('d795b00b69454ba78e92ab44304912a8','sho','arrive','2026-11-22T18:48:44.595097Z');
INSERT INTO "operation" VALUES('13cc1b835abf4f948b8d5d46dd78ec2a','sho','arrive','2026-11-22T18:48:44.597241Z');
INSERT INTO "operation" VALUES('bf639bdaaef84360a1cf394e6612995f','rin','approve','2026-11-22T18:48:44.602669Z');
INSERT INTO "operation" VALUES('a042e0ac9fd34203963f48d9ec17781e','sho','arrive','2026-11-22T18:48:44.619416Z');
INSERT INTO "operation" VALUES('3b25c60615544498b9fd668b03b31867','sho','arrive','2026-11-22T18:48:44.625848Z');
INSERT INTO "operation" VALUES('0ce1e71b972a4c98ad9707416ad94d5c','ren','approve','2026-11-22T18:48:44.626851Z');
INSERT INTO "operation" VALUES('0caeb504284d4e26842cbbd316204d62','ren','approve','2026-11-22T18:48:44.639636Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-22T18:48:44.651710Z');
INSERT INTO "operation" VALUES('5500c99f114c4fd79e3bc49534be20ab','mai','closing-chunk','2026-11-22T18:48:44.653978Z');
INSERT INTO "operation" VALUES('5c73aec3bfc44306b057446f9431f6c8','mai','close','2026-11-22T18:48:44.667036Z');
INSERT INTO "operation" VALUES('1427c904adb649daaef323322dcca6dc','kei','wrap-up','2026-11-22T18:48:44.671623Z');
INSERT INTO "operation" VALUES('98404e846565499ba6c3a339ede1fda9','mai','render-letters','2026-11-22T18:48:44.674652Z');
INSERT INTO "operation" VALUES('c06ec992bb6346e49479424ea2f3dfbe','sho','release-kits','2026-11-22T18:48:44.680514Z');
INSERT INTO "operation" VALUES('f006cd6bb2914e749ba4f91204086a0e','sho','make-batch','2026-11-22T18:48:44.691322Z');
INSERT INTO "operation" VALUES('9f0d61249b294cf49a867d6b868a527e','sho','make-batch','2026-11-22T18:48:44.698688Z');
INSERT INTO "operation" VALUES('dc95df56e48f4b3590d1bda01e80c42d','sho','leave-batch','2026-11-22T18:48:44.700283Z');
INSERT INTO "operation" VALUES('7c32b42cd8174a3f9346323b6cf974d1','sho','print-batch','2026-11-22T18:48:44.702677Z');
INSERT INTO "operation" VALUES('770bdaeaf63d4f3185e6d62edcd6fe55','sho','pack','2026-11-22T18:48:44.707545Z');
INSERT INTO "operation" VALUES('1d2e9f63de454294bcd0a4531eabc42b','sho','leave-batch','2026-11-22T18:48:44.712376Z');
INSERT INTO "operation" VALUES('83c4025075b74cfd9eda3feb8459d41c','sho','pack','2026-11-22T18:48:44.718922Z');
INSERT INTO "operation" VALUES('d554281eb2034f8899ea322681f3b2ea','sho','hand-over','2026-11-22T18:48:44.726369Z');
INSERT INTO "operation" VALUES('44f66979210a4357ae32fbef9286ab76','sho','hand-over','2026-11-22T18:48:44.729486Z');
INSERT INTO "operation" VALUES('78e634d1c6bd41abaae3271c7bcb29c1','sho','leave-batch','2026-11-22T18:48:44.730907Z');
INSERT INTO "operation" VALUES('ec3142dc029a452ab9e96f71d92206fa','sho','pack','2026-11-22T18:48:44.732714Z');
INSERT INTO "operation" VALUES('c7f14b014aeb446cbc2c241983fbed1e','sho','hand-over','2026-11-22T18:48:44.733783Z');
INSERT INTO "operation" VALUES('9ff0fcf2112845f99bb2db5f66817e9d','sho','track','2026-11-22T18:48:44.737453Z');
INSERT INTO "operation" VALUES('3c43f3b8556449f5857ab8fb868df790','sho','track','2026-11-22T18:48:44.740015Z');
INSERT INTO "operation" VALUES('ea858662650a4b02b0388cff717db14f','sho','make-batch','2026-11-22T18:48:44.740511Z');
INSERT INTO "operation" VALUES('c1b01d34f2ac45d7bef517e0eaa6e8ea','sho','make-batch','2026-11-22T18:48:44.741374Z');
INSERT INTO "operation" VALUES('2c97303ffcd747948c4a5830979ba658','sho','make-batch','2026-11-22T18:48:44.745948Z');
INSERT INTO "operation" VALUES('ec514da10181459b87989fb718925f5a','sho','leave-batch','2026-11-22T18:48:44.747489Z');
INSERT INTO "operation" VALUES('3583c14d017b433ca5b30c698903dfde','sho','print-batch','2026-11-22T18:48:44.749827Z');
INSERT INTO "operation" VALUES('f5249016e2b14a499c0478afae62a3f4','sho','pack','2026-11-22T18:48:44.756131Z');
INSERT INTO "operation" VALUES('2eb31ed6b0ae472ca5c9304078076cea','sho','leave-batch','2026-11-22T18:48:44.758011Z');
INSERT INTO "operation" VALUES('a392b96818aa416ab61413c09c2dff42','sho','pack','2026-11-22T18:48:44.759850Z');
INSERT INTO "operation" VALUES('936014fde90f4c6392d192aa6e1c0331','sho','hand-over','2026-11-22T18:48:44.764395Z');
INSERT INTO "operation" VALUES('d36c6542c2924556bd71f2a5fdf180cf','sho','hand-over','2026-11-22T18:48:44.766874Z');
INSERT INTO "operation" VALUES('02e891cfe55e4d1abe0d82b9c45c2d91','sho','leave-batch','2026-11-22T18:48:44.767953Z');
INSERT INTO "operation" VALUES('4df08c2bd82540cd88d3009adb1d6cfd','sho','pack','2026-11-22T18:48:44.769770Z');
INSERT INTO "operation" VALUES('922355a0978b4c4b82667b76735b3cb5','sho','hand-over','2026-11-22T18:48:44.770627Z');
INSERT INTO "operation" VALUES('b0b14c6c91dc489988972799f32ed252','sho','track','2026-11-22T18:48:44.775191Z');
INSERT INTO "operation" VALUES('977328b68172430099a3fd548b362c13','sho','track','2026-11-22T18:48:44.777169Z');
INSERT INTO "operation" VALUES('02082a0ede4540648de5708097574e01','sho','make-batch','2026-11-22T18:48:44.777834Z');
INSERT INTO "operation" VALUES('7d03a7f55cde439d9e1d568347a1beac','rin','number','2026-11-22T18:48:44.786419Z');
INSERT INTO "operation" VALUES('96448ab8c46447e19cb0d3b14830ac19','rin','stage','2026-11-22T18:48:44.788099Z');
INSERT INTO "operation" VALUES('cc3d5f2e50ba4cd0bbde3e702b278978','rin','intake','2026-11-22T18:48:44.790028Z');
INSERT INTO "operation" VALUES('0264f5f7b7854ffbad8fb0974d33359c','rin','clear-staging','2026-11-22T18:48:44.794079Z');
INSERT INTO "operation" VALUES('534798c42fd54c4da07a7cf5ca630e67','rin','index','2026-11-22T18:48:44.795321Z');
INSERT INTO "operation" VALUES('6c86eb8836634f6280a7a84717c352c5','sho','arrive','2026-11-22T18:48:44.797926Z');
INSERT INTO "operation" VALUES('db78b46b8e0d4b2aaa6fc31235e9979b','sho','arrive','2026-11-22T18:48:44.800022Z');
INSERT INTO "operation" VALUES('ecf110f28d6e443fb539149dda698f39','sho','arrive','2026-11-22T18:48:44.802153Z');
INSERT INTO "operation" VALUES('893db239f9914a85b4bd101ea871e373','sho','arrive','2026-11-22T18:48:44.804830Z');
INSERT INTO "operation" VALUES('7412d14dd38e461c93461539191efc16','cal','begin-call','2026-11-22T18:48:44.810629Z');
INSERT INTO "operation" VALUES('0b7ea543f9f74529aee5f99991c0b9ab','cal','enter-call','2026-11-22T18:48:44.824324Z');
INSERT INTO "operation" VALUES('5155b4784d024d5ca8d450010a12c731','cal','verify-caller','2026-11-22T18:48:44.837681Z');
INSERT INTO "operation" VALUES('6aeec519f37c41fd8b7c34dcc6f6cea3','cal','pass-on','2026-11-22T18:48:44.856321Z');
INSERT INTO "operation" VALUES('8d0b7aa93e8e44f9b922dc9a8b9be16f','ren','reject','2026-11-22T18:48:44.861886Z');
INSERT INTO "operation" VALUES('0ce76dc492de4317bc623ced821ee3a2','mai','take-up','2026-11-22T18:48:44.868417Z');
INSERT INTO "operation" VALUES('939f8f1a21cc47ce885241e4f49c1f86','mai','reply','2026-11-22T18:48:44.871721Z');
INSERT INTO "operation" VALUES('7053d89f3dfe434a957606f7c93a60a1','mai','close-inquiry','2026-11-22T18:48:44.877156Z');
INSERT INTO "operation" VALUES('76befc9000e74d4b87f8eb57cf136843','sho','arrive','2026-11-22T18:48:44.887827Z');
INSERT INTO "operation" VALUES('ef4c0a6fad544bc785dab434348ec184','sho','arrive','2026-11-22T18:48:44.894283Z');
INSERT INTO "operation" VALUES('72ae4c9c243748989fd25da6c4435b33','sho','arrive','2026-11-22T18:48:44.896564Z');
INSERT INTO "operation" VALUES('d89b00a712374c86a81bc5276db1d5e6','sho','arrive','2026-11-22T18:48:44.902847Z');
INSERT INTO "operation" VALUES('f86f48557c004740831139e386da1dcb','kei','wrap-up','2026-11-22T18:48:44.903309Z');
INSERT INTO "operation" VALUES('4e885dbdbadb41618923df893da9abae','cal','begin-call','2026-11-22T18:48:44.910270Z');
INSERT INTO "operation" VALUES('8522c82507894fd7bea761b1290e65ec','cal','enter-call','2026-11-22T18:48:44.912880Z');
INSERT INTO "operation" VALUES('157ef6333eb841449e61a3be6a00b095','cal','pass-on','2026-11-22T18:48:44.920884Z');
INSERT INTO "operation" VALUES('9237f66571c14b169294b2ef9e215f04','kei','begin-call','2026-11-22T18:48:44.933695Z');
INSERT INTO "operation" VALUES('1971bc1cd71445b0bc527f0815a6b806','kei','enter-call','2026-11-22T18:48:44.936355Z');
INSERT INTO "operation" VALUES('b8927600af794a96bf9d82f35f18c243','kei','verify-caller','2026-11-22T18:48:44.944309Z');
INSERT INTO "operation" VALUES('c58e37d2042b43f49a26e49a5a57fb2d','kei','pass-on','2026-11-22T18:48:44.953998Z');
INSERT INTO "operation" VALUES('067ae0b2c4b243b293b67d45a73f7fcc','mai','render-letters','2026-11-22T18:48:44.962109Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-22T18:48:44.969542Z');
INSERT INTO "operation" VALUES('cbc66b977d4b438dbcb09f9fc6ce9d48','mai','closing-chunk','2026-11-22T18:48:44.971249Z');
INSERT INTO "operation" VALUES('3263ff6f513746309e0a433e2f5071a8','mai','close','2026-11-22T18:48:44.998774Z');
INSERT INTO "operation" VALUES('8ce9a90ecaf4417096c900849d8d3ce4','cal','begin-call','2026-11-22T18:48:45.009045Z');
INSERT INTO "operation" VALUES('61133522cfa1451e8b4259d4c7346c6e','cal','enter-call','2026-11-22T18:48:45.016066Z');
INSERT INTO "operation" VALUES('113b4a237a314a838016a6d1210cf055','cal','verify-caller','2026-11-22T18:48:45.024070Z');
INSERT INTO "operation" VALUES('5203af9a546b418a8e5141fc0f56938e','cal','pass-on','2026-11-22T18:48:45.032037Z');
INSERT INTO "operation" VALUES('f0d54862cd814070a54ea1a8267d1c3e','mai','render-letters','2026-11-22T18:48:45.040622Z');
INSERT INTO "operation" VALUES('a4236a48010149da9195b732fff274c9','sho','release-kits','2026-11-22T18:48:45.054116Z');
INSERT INTO "operation" VALUES('4170ebdaee8949f3a32b57aee8140d4a','sho','make-batch','2026-11-22T18:48:45.072500Z');
INSERT INTO "operation" VALUES('049d7c78529f49a78e1ba0971c51643a','sho','make-batch','2026-11-22T18:48:45.091602Z');
INSERT INTO "operation" VALUES('3f51c3e786cb400eb615715a87ee5206','sho','leave-batch','2026-11-22T18:48:45.093177Z');
INSERT INTO "operation" VALUES('b94c4e7552824cb096cdbe203862aa4a','sho','print-batch','2026-11-22T18:48:45.099902Z');
INSERT INTO "operation" VALUES('ce386ae85f674d5bba713ad078fe3242','sho','pack','2026-11-22T18:48:45.108821Z');
INSERT INTO "operation" VALUES('d42bb65ce8e144f68073f723e0be9ff3','sho','leave-batch','2026-11-22T18:48:45.117866Z');
INSERT INTO "operation" VALUES('fd5d7f6ff7bc4206a58f65ac6d426b0b','sho','pack','2026-11-22T18:48:45.120556Z');
INSERT INTO "operation" VALUES('9d1278b1ed00419081373f4ca1a191e5','sho','hand-over','2026-11-22T18:48:45.137297Z');
INSERT INTO "operation" VALUES('2610c1a7654341e0a17e3eb3f452def8','sho','hand-over','2026-11-22T18:48:45.140113Z');
INSERT INTO "operation" VALUES('71b46a8e170145edb942bde8ae587d53','sho','leave-batch','2026-11-22T18:48:45.145767Z');
INSERT INTO "operation" VALUES('e987b797b9d54f8daa2de6c5f96ec641','sho','pack','2026-11-22T18:48:45.147742Z');
INSERT INTO "operation" VALUES('88441acc49f04dfaad9cba8af2afc3eb','sho','hand-over','2026-11-22T18:48:45.148494Z');
INSERT INTO "operation" VALUES('778a5cd6ae6b4908a55dea9c55c58eb9','sho','track','2026-11-22T18:48:45.156666Z');
INSERT INTO "operation" VALUES('8822b9b3d431495bb3ed22fc0bf7065d','sho','track','2026-11-22T18:48:45.163298Z');
INSERT INTO "operation" VALUES('75b493817e084ad8958ee9537db1befd','sho','make-batch','2026-11-22T18:48:45.163887Z');
INSERT INTO "operation" VALUES('ca00152cb825431ea9f652a8591feb7a','sho','make-batch','2026-11-22T18:48:45.177615Z');
INSERT INTO "operation" VALUES('532e76d9afa240398c8b302ca9a03525','sho','leave-batch','2026-11-22T18:48:45.182121Z');
INSERT INTO "operation" VALUES('ac966322c06e4ec0a3f82c7d17fabf54','sho','print-batch','2026-11-22T18:48:45.184093Z');
INSERT INTO "operation" VALUES('eda72aae9f8e483abf02b829c4631758','sho','pack','2026-11-22T18:48:45.199437Z');
INSERT INTO "operation" VALUES('39c0ae0c92a047afbb0b6aa6f667e35c','ren','number','2026-11-22T18:48:45.223362Z');
INSERT INTO "operation" VALUES('77777c3e6007402f846d71ea391a76b8','ren','stage','2026-11-22T18:48:45.225107Z');
INSERT INTO "operation" VALUES('0f6588a788494514ba503beae66db312','ren','intake','2026-11-22T18:48:45.230471Z');
INSERT INTO "operation" VALUES('ad5ea783a3004de2b9ec16ea0bab5a84','ren','clear-staging','2026-11-22T18:48:45.238723Z');
INSERT INTO "operation" VALUES('b573347d09664ab292a5926085f3aac1','ren','index','2026-11-22T18:48:45.239808Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-22T18:48:45.247147Z');
INSERT INTO "operation" VALUES('8c2aff01a87d494ea451fba0f287c761','mai','closing-chunk','2026-11-22T18:48:45.248637Z');
INSERT INTO "operation" VALUES('8edd89290f384aaba0a0baebefec3c38','mai','order-queue','2026-11-22T18:48:45.263516Z');
INSERT INTO "operation" VALUES('a480ed8a062e413eafa705cb7462e81f','mai','close','2026-11-22T18:48:45.265080Z');
INSERT INTO "operation" VALUES('f93a570605164c6fa0216cf8b15d92c9','kei','begin-call','2026-11-22T18:48:45.271149Z');
INSERT INTO "operation" VALUES('c4ef561f1ef3484eb509aa430ffd00a2','kei','enter-call','2026-11-22T18:48:45.274252Z');
INSERT INTO "operation" VALUES('598f32a90f264c8b93aea85165522e65','kei','verify-caller','2026-11-22T18:48:45.282684Z');
INSERT INTO "operation" VALUES('9d8325be44e34b8cbed50b47e84001e0','kei','pass-on','2026-11-22T18:48:45.293534Z');
INSERT INTO "operation" VALUES('bfb882be0465427cb328188a8ad04fdf','mio','take-up','2026-11-22T18:48:45.299142Z');
INSERT INTO "operation" VALUES('a93f0ec11efe479285e34fb02ee2ad53','cal','begin-call','2026-11-22T18:48:45.304407Z');
INSERT INTO "operation" VALUES('76c608e94b8942e09d870745635654d3','cal','enter-call','2026-11-22T18:48:45.312670Z');
INSERT INTO "operation" VALUES('5ed7e16be4d94c86b8d8509f3141e5c0','cal','verify-caller','2026-11-22T18:48:45.323696Z');
INSERT INTO "operation" VALUES('ed00578c7b914d4f906c135846d69545','cal','request-change','2026-11-22T18:48:45.332133Z');
INSERT INTO "operation" VALUES('07a1f431bd114baa9b3bb66b79cd9410','cal','pass-on','2026-11-22T18:48:45.354126Z');
INSERT INTO "operation" VALUES('c9db111a73d14a4dabcd93ec3af854ce','sho','take-up','2026-11-22T18:48:45.358347Z');
INSERT INTO "operation" VALUES('d60566196a814765ae29eefaa722d84e','sho','reply','2026-11-22T18:48:45.360933Z');
INSERT INTO "operation" VALUES('1474c0c41e5f46f186e8c9ef9910fd87','sho','arrive','2026-11-22T18:48:45.372077Z');
INSERT INTO "operation" VALUES('fe3a7cad16f541b08646e772049fcd4a','sho','arrive','2026-11-22T18:48:45.375736Z');
INSERT INTO "operation" VALUES('a7f8447dba8448368d4029b418554f4b','kei','begin-call','2026-11-22T18:48:45.376435Z');
INSERT INTO "operation" VALUES('f4065257c98e4d43a035540301a06243','kei','drop-call','2026-11-22T18:48:45.384366Z');
INSERT INTO "operation" VALUES('c77eb141c0044534a0d63319249c8952','ren','approve','2026-11-22T18:48:45.397916Z');
INSERT INTO "operation" VALUES('202e0bcaf4034c0cabdae9f7fea030e8','ren','number','2026-11-22T18:48:45.433709Z');
INSERT INTO "operation" VALUES('be48e76ca7d94b54883c22d82c3a5d96','ren','stage','2026-11-22T18:48:45.435713Z');
INSERT INTO "operation" VALUES('76a37a9481fb4466add73ddd7ff5d4bd','ren','intake','2026-11-22T18:48:45.441936Z');
INSERT INTO "operation" VALUES('55b8897e2a584f3fb8ba7f4f6c27b7e9','ren','clear-staging','2026-11-22T18:48:45.452441Z');
INSERT INTO "operation" VALUES('8f19280ad97b4090b92df44711e4b912','ren','index','2026-11-22T18:48:45.458468Z');
INSERT INTO "operation" VALUES('67ed80025fa2404baa0f48f18cd5f34a','ren','number','2026-11-22T18:48:45.486486Z');
INSERT INTO "operation" VALUES('923806e43d6a4a16a826ae1e60220de0','ren','stage','2026-11-22T18:48:45.488547Z');
INSERT INTO "operation" VALUES('040b017621054421b62b359aafe5e20f','ren','intake','2026-11-22T18:48:45.494458Z');
INSERT INTO "operation" VALUES('6667bf7a3c3b4240b2f09cc106062910','ren','clear-staging','2026-11-22T18:48:45.502396Z');
INSERT INTO "operation" VALUES('ab8a8e6fdbe74897b9171a2f01fe7669','ren','index','2026-11-22T18:48:45.503354Z');
INSERT INTO "operation" VALUES('7b0f9e542ae8474da276e741e7f8f479','cal','begin-call','2026-11-22T18:48:45.504704Z');
INSERT INTO "operation" VALUES('ccc214210c444663bed4957cc423b486','cal','enter-call','2026-11-22T18:48:45.511712Z');
INSERT INTO "operation" VALUES('014ae5667c5745caac96f27a93663285','cal','verify-caller','2026-11-22T18:48:45.519948Z');
INSERT INTO "operation" VALUES('c4ce0d343a884f13b247324a8b929f70','cal','pass-on','2026-11-22T18:48:45.529297Z');
INSERT INTO "operation" VALUES('904a89bf6cfa445c8a90980a495be9f6','cal','order-kits','2026-11-22T18:48:45.542464Z');
INSERT INTO "operation" VALUES('7ce75709c33647dfa7b52fcc4d17ef8c','sho','make-batch','2026-11-22T18:48:45.552156Z');
INSERT INTO "operation" VALUES('853139427f24458d8d947b13bae68156','sho','make-batch','2026-11-22T18:48:45.561105Z');
INSERT INTO "operation" VALUES('ac35905b905c44c99bda279fbfee7bee','cal','order-kits','2026-11-22T18:48:45.568208Z');
INSERT INTO "operation" VALUES('60fc06b19d7a444d96cfda1b438fbb08','sho','lose','2026-11-22T18:48:45.575754Z');
INSERT INTO "operation" VALUES('67d7bf296a4c44ac830b6ca273ad8f91','mai','cancel','2026-11-22T18:48:45.583957Z');
INSERT INTO "operation" VALUES('f175a6210f16428cb1caafb390822585','rin','return','2026-11-22T18:48:45.607162Z');
INSERT INTO "operation" VALUES('83b80f9b51e248d2923224fce63dcb8f','ren','withdraw','2026-11-22T18:48:45.623808Z');
INSERT INTO "operation" VALUES('a692c8ee52b44754a53415d3d88ba32c','rin','reject','2026-11-22T18:48:45.636046Z');
INSERT INTO "operation" VALUES('820db4956a8e41819d2f097b61fe25f6','rin','take','2026-11-22T18:48:45.652250Z');
INSERT INTO "operation" VALUES('bab0266c4bd141df89e6ea481c430394','ren','take','2026-11-22T18:48:45.669105Z');
INSERT INTO "operation" VALUES('91f8e69269774b0bbf494f9b4b8d9171','mai','enter-chain','2026-11-22T18:48:45.681993Z');
INSERT INTO "operation" VALUES('33960b45ec6e4c849816f2af94f8b962','mai','enter-chain','2026-11-22T18:48:45.688426Z');
INSERT INTO "operation" VALUES('99116c048927431e86dbf9f0ae7c03fc','rin','number','2026-11-22T18:48:45.701517Z');
INSERT INTO "operation" VALUES('29c2dccac0414aa19eaf948c122a2729','rin','stage','2026-11-22T18:48:45.702938Z');
INSERT INTO "operation" VALUES('26162f9ba9d044c28183e79ef4804aaf','rin','intake','2026-11-22T18:48:45.704256Z');
INSERT INTO "operation" VALUES('d4074d112fd047b28ba349f3da30c466','rin','clear-staging','2026-11-22T18:48:45.716087Z');
INSERT INTO "operation" VALUES('27af92875a93464f9ac46526dcc56228','rin','index','2026-11-22T18:48:45.717056Z');
INSERT INTO "operation" VALUES('42b8f2a9691447ecb977b12bc7d65827','rin','succeed','2026-11-22T18:48:45.722866Z');
INSERT INTO "operation" VALUES('f336d047612f49c4abcf6ca9f4b39987','rin','amend','2026-11-22T18:48:45.768457Z');
INSERT INTO "operation" VALUES('f9e4fb4e11c14388bdfede88c2326c82','rin','accept','2026-11-22T18:48:45.775391Z');
INSERT INTO "operation" VALUES('befc195460de4537a9501b8bd0edc1be','rin','amend','2026-11-22T18:48:45.826262Z');
INSERT INTO "operation" VALUES('0ce38a7db8a3401a88ab9927db9fe09b','ren','choose-industry','2026-11-22T18:48:45.845458Z');
INSERT INTO "operation" VALUES('89c563faf12144d6a78b6460eb5e6876','rin','approve','2026-11-22T18:48:45.956151Z');
INSERT INTO "operation" VALUES('bb4a003dd6f44300bcf4ad9f0363bb23','mai','render-letters','2026-11-22T18:48:46.457146Z');
INSERT INTO "operation" VALUES('06c17b630af2442bad6e3c266ae71885','rin','save-view','2026-11-22T18:48:48.872738Z');
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
INSERT INTO "outbox" VALUES(29,'cancelled','A-0000001-S',5,'{"from":"2020-02-20","note":null,"reasons":["closed-down"]}','2020-01-28T00:00:00.000000Z',NULL,NULL);
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
INSERT INTO "presence" VALUES('rin','A-0000035-8','2026-11-22T18:48:49.463387Z','2026-11-22T18:48:49.463387Z');
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
INSERT INTO "programme_version" VALUES(1,'キャッシュレス・ポイント還元事業',X'50A359D1D4B994807CAB336466EACBA584A76F00BB3800E8013C20F925D2E177','# The programme: キャッシュレス・ポイント還元事業 (2019-10-01 to 2020-06-30).
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
','2026-11-22T18:48:41.061731Z');
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
INSERT INTO "saved_view" VALUES(1,'queue','rin','東京の小売',1,'{"text":"東京"}');
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
INSERT INTO "staff" VALUES(1,'staff:admin',1,'admin','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$ywM9shrey/XuJZjth4Pbzg$aG2Z7EHflwPIWkNqd8Nv+1XKnthMh798PObPgff3sLI',1);
INSERT INTO "staff" VALUES(2,'staff:rin',1,'rin','森下 凛','reviewer','$argon2id$v=19$m=19456,t=2,p=1$zdquckSGcoQB3Zi+LxHhrQ$/KIV8l5OBMcSwihUvwpX+yRSfemMmcim8TCUur/KTHM',1);
INSERT INTO "staff" VALUES(3,'staff:ren',1,'ren','大谷 蓮','reviewer','$argon2id$v=19$m=19456,t=2,p=1$cWlyyqg/AF50rFtmOX0Eaw$VD3O4Ys4m0Zt7Wa2ZYGrq/SSMm/kiNl9ciz+B6qb4KU',1);
INSERT INTO "staff" VALUES(4,'staff:mai',1,'mai','高瀬 舞','manager','$argon2id$v=19$m=19456,t=2,p=1$zxpsnowsGpveSEoIGMpXaw$5OrkpVQxpGsyMojhjXM5KL6sRoHuD2W0vLEkej524KI',1);
INSERT INTO "staff" VALUES(5,'staff:mio',1,'mio','早川 澪','manager','$argon2id$v=19$m=19456,t=2,p=1$fOPh78BDVCrTOGfzR1BgEQ$hjd44VZlazmFnjs1Te1tD52tBGlFCMHVP0aVu4LOLww',1);
INSERT INTO "staff" VALUES(6,'staff:sho',1,'sho','北野 翔','shipping','$argon2id$v=19$m=19456,t=2,p=1$mQ3FGIbkm7egwM3Qf7ncvQ$cRuBA/ASxLhNAlSDp4tSHAILdfV9fyylHDqrolLAxcI',1);
INSERT INTO "staff" VALUES(7,'staff:cal',1,'cal','南 香','callcentre','$argon2id$v=19$m=19456,t=2,p=1$isxErR7uCfIk3RK1Fz4fWg$TftqGEsj0EAK/t3y6AVbdIruTIFT7OishckL99QJ9xs',1);
INSERT INTO "staff" VALUES(8,'staff:kei',1,'kei','関 圭','callcentre','$argon2id$v=19$m=19456,t=2,p=1$euwi7VwL6VNmPKSKhyoj6A$3AxbKx40xJCEDhYhp9NpxDop27idrA+9DJyPIhWCUok',1);
INSERT INTO "staff" VALUES(9,'staff:aud',1,'aud','古賀 明','auditor','$argon2id$v=19$m=19456,t=2,p=1$4jZWGNtktYUtTBxrzYCGOQ$pMcQP4sqRlVg3qFkefPJFkLlbUZg1XTaIGYi545XtOE',1);
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
CREATE TRIGGER look_book_version BEFORE UPDATE ON look_book WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END;
CREATE TRIGGER card_look_entry BEFORE UPDATE ON card_look WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
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
