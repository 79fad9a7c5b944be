-- A made-up office as revision 0021 of the schema left it (SQLite, version 0.1.0 of the program). Never changed: later revisions have to upgrade it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1397048146;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0021');
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
INSERT INTO "journal" VALUES(1,'office',1,'2026-11-23T06:26:24.043580Z','2019-06-03T00:00:00.000000Z','admin','found',NULL,NULL,'founding','{"rehearsal":true}',NULL,X'',X'A73E8848596C5EDFA1F412D686542D4212AFBEB1B34B78D67E65D743CA30F310');
INSERT INTO "journal" VALUES(2,'programme',1,'2026-11-23T06:26:24.043580Z','2019-06-03T00:00:00.000000Z','admin','load',NULL,NULL,'founding','{"digest":"0d00f11e2e82c67340b86d082b129326a198a5aacb434f19f109f5d12a6d5cbb","name":"キャッシュレス・ポイント還元事業"}',NULL,X'',X'5A54BE805714B93677B3CF246179D7E9CFDE0D5CD96057FEE277A9C4B439B963');
INSERT INTO "journal" VALUES(3,'staff:admin',1,'2026-11-23T06:26:24.043580Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','founding','{"role":"admin"}',NULL,X'',X'73922494130C19BBEA0CF138E1D9753C1098A68D40846123D54F0EE502302D8B');
INSERT INTO "journal" VALUES(4,'staff:rin',1,'2026-11-23T06:26:24.504760Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','0765a34257d9438ea904c385fbfe410c','{"role":"reviewer"}',NULL,X'',X'73183DEABF0526A070D03A7FC0C64E06D54DD18C4BD2206C60C118095149BDDC');
INSERT INTO "journal" VALUES(5,'staff:ren',1,'2026-11-23T06:26:24.652234Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','01bca0e1251e46db88230c8bb9c61630','{"role":"reviewer"}',NULL,X'',X'2BBF89BD9DC2BCF5A83AF35A4EF6850559A75850ABB532CA71E2AD1D3F97B4B6');
INSERT INTO "journal" VALUES(6,'staff:mai',1,'2026-11-23T06:26:24.674076Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','455ff60c30f64b2ead5c86621d8c46b8','{"role":"manager"}',NULL,X'',X'D0D8AA24471492FF8632E21EFFE7F7D8462BEFBA171E4BEC91AEA53793E4FCDF');
INSERT INTO "journal" VALUES(7,'staff:mio',1,'2026-11-23T06:26:24.695638Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','bca9fe4e6cc3425197d22cfada2755be','{"role":"manager"}',NULL,X'',X'7F9D869A55F72399F23FD78F849ADA1B50D5340B4D305F20A456D7C900479381');
INSERT INTO "journal" VALUES(8,'staff:sho',1,'2026-11-23T06:26:24.719853Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','4dfde3d4dc3f41b98ecfce6f8da35e6f','{"role":"shipping"}',NULL,X'',X'C6F151B82B67E53B03AE2B0FEA162F1E6C6CB38F7F651E5A2B7CF7BFB0CD0524');
INSERT INTO "journal" VALUES(9,'staff:cal',1,'2026-11-23T06:26:24.742058Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','a7959d0ad3544f31a2aee6253219ab40','{"role":"callcentre"}',NULL,X'',X'E7D392959E484B714015B438FEC6135A64F75B541B6F17B53B517EB698E1FFD1');
INSERT INTO "journal" VALUES(10,'staff:kei',1,'2026-11-23T06:26:24.763635Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','4601ba27f4334520b99244cf6f3e7c15','{"role":"callcentre"}',NULL,X'',X'354C1B19DC96F59898FC9849DDA1870F8C7DE8BFCFB7E19FAE9DE3AE25A69DB2');
INSERT INTO "journal" VALUES(11,'staff:aud',1,'2026-11-23T06:26:24.790915Z','2019-06-03T00:00:00.000000Z','admin','add',NULL,'active','f97d2fd5942e4170b979941e9bb16225','{"role":"auditor"}',NULL,X'',X'FDEE870E26F01C6A00E1C18DACFF2CB1F2C08E52852008C88E9AF4D57BC97647');
INSERT INTO "journal" VALUES(12,'B-0000001-V',1,'2026-11-23T06:26:24.823627Z','2019-07-01T01:00:00.000000Z','admin','intake',NULL,'published','dc33e5a7356b4f3e820f786c8f943a79','{"accepted":3,"duplicates":0,"provider":null,"received_at":"2019-07-01T01:00:00+00:00","rejected":0,"row_count":3}',NULL,X'',X'40862A59420726B4E3FFA98A6716AA3685D18D792555116323CD689A0D1C659E');
INSERT INTO "journal" VALUES(13,'P-0000001-0',1,'2026-11-23T06:26:24.823627Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','dc33e5a7356b4f3e820f786c8f943a79','{"on":"2019-07-01"}',NULL,X'',X'9A9D214EEC5845406855F4B667A262710598D642486AD06CB1045F77404D8005');
INSERT INTO "journal" VALUES(14,'P-0000002-Y',1,'2026-11-23T06:26:24.823627Z','2019-07-01T01:00:00.000000Z','admin','take-over',NULL,'registered','dc33e5a7356b4f3e820f786c8f943a79','{"on":"2019-07-01"}',NULL,X'',X'AFEF08563127D5F4B29CF2288E12A5C018E77699198C4E46661939CABE122781');
INSERT INTO "journal" VALUES(15,'B-0000002-T',1,'2026-11-23T06:26:24.830625Z','2019-11-05T02:30:00.000000Z','rin','intake',NULL,'published','5935142bd1804cc7bce962dd5520e9f3','{"accepted":2,"duplicates":0,"provider":null,"received_at":"2019-11-05T02:30:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'EA85AC77995C26868CB24594E16D086C3500AC74AC0304DCEF7DCAF038A4B4D7');
INSERT INTO "journal" VALUES(16,'P-0000003-W',1,'2026-11-23T06:26:24.830625Z','2019-11-05T02:30:00.000000Z','rin','receive',NULL,'received','5935142bd1804cc7bce962dd5520e9f3','{}',NULL,X'',X'A7B5D1D3098F9E4EF66AB6131B98711B9964815B69192C8214B5F744F009BC6F');
INSERT INTO "journal" VALUES(17,'P-0000003-W',2,'2026-11-23T06:26:24.859106Z','2019-11-15T05:00:00.000000Z','rin','add-certificate','received','received','361c6ae08d3e4397930aa807dcff7904','{"certificates":[6,7],"number":"IS 900100","services":["かささぎマネー","かささぎペイ"],"standard":"isms","valid_from":"2018-12-31","valid_to":"2021-12-30"}',X'838C6E95AF6A92A1C136C63F1E0B2E8FBBDE60313D2A0A6F477C8674DEC61FEE',X'A7B5D1D3098F9E4EF66AB6131B98711B9964815B69192C8214B5F744F009BC6F',X'F6BF80728D3F5C30D672CC023D9698E631B403D7B79BEAB25F9777E4755B717F');
INSERT INTO "journal" VALUES(18,'P-0000003-W',3,'2026-11-23T06:26:24.864184Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','7c7c04dc42d344c2b6a7a3e8de2757d3','{"certificate":6,"outcome":"pass"}',NULL,X'F6BF80728D3F5C30D672CC023D9698E631B403D7B79BEAB25F9777E4755B717F',X'B296ABFA69A35D6E88A9F1DCA66A61C5EF6FCC8588503FDA2DA4738B225A350D');
INSERT INTO "journal" VALUES(19,'P-0000003-W',4,'2026-11-23T06:26:24.866626Z','2019-11-15T05:00:00.000000Z','rin','examine-certificate','received','received','8274f698002345cfbe46ab1c54cc8da1','{"certificate":7,"outcome":"pass"}',NULL,X'B296ABFA69A35D6E88A9F1DCA66A61C5EF6FCC8588503FDA2DA4738B225A350D',X'009DAA192F8D3BAF9F122F3BD3C7B98792C99892727EFA277A313C387192D2FC');
INSERT INTO "journal" VALUES(20,'R-0000001-5',1,'2026-11-23T06:26:24.868363Z','2019-11-15T05:00:00.000000Z','rin','open-review',NULL,'open','18d57f79530746d9a21040e06fc8a4d1','{"occasion":"registration","provider":"P-0000003-W","route":"certificate"}',NULL,X'',X'B0F649FA59020CE22C460C49EA91AA9A80D3BD3E5F275A8C9204E615E2A71E45');
INSERT INTO "journal" VALUES(21,'R-0000001-5',2,'2026-11-23T06:26:24.870493Z','2019-11-15T05:00:00.000000Z','rin','pass','open','passed','ebdce357196c4c6ea15d1324d955d5e2','{"next_due_on":"2020-11-15"}',NULL,X'B0F649FA59020CE22C460C49EA91AA9A80D3BD3E5F275A8C9204E615E2A71E45',X'EB15084388D7DB2B39C82808A2736CF98435D6372B4BE02B241B850698183259');
INSERT INTO "journal" VALUES(22,'P-0000003-W',5,'2026-11-23T06:26:24.875301Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','9870983930714ad990f35f5ec9e4d44a','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"grant-points"}',NULL,X'009DAA192F8D3BAF9F122F3BD3C7B98792C99892727EFA277A313C387192D2FC',X'F976219CAC675A7AFF26E375FAA454CED8F28609815FD369D8F2D25977211680');
INSERT INTO "journal" VALUES(23,'P-0000003-W',6,'2026-11-23T06:26:24.878056Z','2019-11-15T05:00:00.000000Z','rin','run-test','received','received','c16624d8a7c747aeb787522faf036cb9','{"outcome":"pass","run_on":"2019-11-15","system_version":"1.0","test":"security-requirements"}',NULL,X'F976219CAC675A7AFF26E375FAA454CED8F28609815FD369D8F2D25977211680',X'023FE42AD3F46F80AB556EB6E41E7FF14D16184C857137F9B37FCF63DC6FEBF3');
INSERT INTO "journal" VALUES(24,'P-0000003-W',7,'2026-11-23T06:26:24.879635Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','9bf4894aefb04b03bfcab78f06f48524','{"service":"かささぎマネー"}',X'2297A5BE2020ADB197FDC816933EFBE70756BC793B6FAB34BB26D86A298AEFFD',X'023FE42AD3F46F80AB556EB6E41E7FF14D16184C857137F9B37FCF63DC6FEBF3',X'78075713664F8440C24A0BA391BD894731566D5721B5C05D645E5F8A92EA0017');
INSERT INTO "journal" VALUES(25,'P-0000003-W',8,'2026-11-23T06:26:24.882524Z','2019-11-15T05:00:00.000000Z','rin','present','received','received','4998866cdc1447dd8aa9fd1ec46d58aa','{"service":"かささぎペイ"}',X'342C7DF81835FC9BE6451272C47CBDCD5A2DC2B4B61E6F9217661769E698A84E',X'78075713664F8440C24A0BA391BD894731566D5721B5C05D645E5F8A92EA0017',X'3ECBE7CD158E2F2A473E9624C0FF33E6CFA0CD3B00043C65969944EA59A420A0');
INSERT INTO "journal" VALUES(26,'P-0000003-W',9,'2026-11-23T06:26:24.887163Z','2019-11-15T05:00:00.000000Z','rin','settle','received','in-review','c9d45d3b9e164d8bac66e9a58802f385','{"outcome":"pass","requirement":"licence","service":null}',X'0B5054FAC3CAB064832CD6E2C730B38ACDF351A89AA7E86E1AD1261E1547C5D8',X'3ECBE7CD158E2F2A473E9624C0FF33E6CFA0CD3B00043C65969944EA59A420A0',X'F1AC0ACBBD79E2A2BF4AFF0AF1C0E8D5D5A230131E74DA2E55EEC22B29FF28E4');
INSERT INTO "journal" VALUES(27,'P-0000003-W',10,'2026-11-23T06:26:24.889535Z','2019-11-15T05:00:00.000000Z','rin','settle','in-review','in-review','45205db2c7e9427a9366170b0e978b8e','{"outcome":"pass","requirement":"residents","service":null}',X'67DB32B9D6B789AA40C464E4EC611F2A934B5B047126A25AB5AEAE8C0EE46AAE',X'F1AC0ACBBD79E2A2BF4AFF0AF1C0E8D5D5A230131E74DA2E55EEC22B29FF28E4',X'2EFE741F987CD2574FA6968309B941B7830A97AF7CC2349A4F102477A40A81C0');
INSERT INTO "journal" VALUES(28,'P-0000003-W',11,'2026-11-23T06:26:24.891251Z','2019-11-15T05:00:00.000000Z','rin','propose','in-review','in-review','2f09ca90cf524cef81b6e8ca1224efbd','{}',NULL,X'2EFE741F987CD2574FA6968309B941B7830A97AF7CC2349A4F102477A40A81C0',X'B8375642BAD1C5AAC1CA26089BD6B58F5810C82D6251178ADC0C75CAF2AA3616');
INSERT INTO "journal" VALUES(29,'P-0000003-W',12,'2026-11-23T06:26:24.895643Z','2019-11-15T05:00:00.000000Z','mai','approve','in-review','registered','9be6e84642904c3eae67116a4f6ed243','{"conditions":0,"programme":1,"registered_from":"2019-11-15","registration_number":3}',NULL,X'B8375642BAD1C5AAC1CA26089BD6B58F5810C82D6251178ADC0C75CAF2AA3616',X'E6BACA4E33FD9FB75B61268A97D9A28E3A001BE812B37C664010D51004FFE424');
INSERT INTO "journal" VALUES(30,'G-0000001-9',1,'2026-11-23T06:26:24.901345Z','2020-01-21T06:20:00.000000Z','ren','apply',NULL,'received','8db406d006014f9d81993af71fa947ba','{"costs":[["development",6400000,"2020-02-20"],["staff",1850000,"2020-02-20"],["development",720000,"2020-01-01"]],"provider":"P-0000003-W"}',X'2F42410D79F08E0B73026737B7E408A7EA70C0DEED46790711FFA2ABF221612D',X'',X'67F43624CB264AC444A8DDECC2825FB2140B68325FA53A460F785DA6BF1D5576');
INSERT INTO "journal" VALUES(31,'B-0000003-R',1,'2026-11-23T06:26:24.905262Z','2020-01-14T06:40:00.000000Z','ren','intake',NULL,'published','da82961583ce41e799c438c15ac8da3d','{"accepted":1,"duplicates":0,"provider":null,"received_at":"2020-01-14T06:40:00+00:00","rejected":0,"row_count":1}',NULL,X'',X'23C524EBDC9065323B6CC79402318C673CA14218EDA78C497576D9E27F024869');
INSERT INTO "journal" VALUES(32,'P-0000004-U',1,'2026-11-23T06:26:24.905262Z','2020-01-14T06:40:00.000000Z','ren','receive',NULL,'received','da82961583ce41e799c438c15ac8da3d','{}',NULL,X'',X'F7C9D1EE813E4102D464B7E84863208C6FB159D1A8E5105404B103ED4010670D');
INSERT INTO "journal" VALUES(33,'R-0000002-3',1,'2026-11-23T06:26:24.907214Z','2020-01-21T06:20:00.000000Z','rin','open-review',NULL,'open','2bb2abfbb64647d28e27605678b8d1a4','{"occasion":"yearly","provider":"P-0000001-0","route":"investigation"}',NULL,X'',X'3E9C519FE8D296EC2C761A4C92E00030424AD59FF61A48032B6964C172102D29');
INSERT INTO "journal" VALUES(34,'R-0000002-3',2,'2026-11-23T06:26:24.914298Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4f6717dc15484b6bb71d6b7c26d9bc26','{"question":"pd-inventory"}',X'686C61403E341DB73FF8140DB778D31622FD667428BAE4C5B539DCEBB3D2F496',X'3E9C519FE8D296EC2C761A4C92E00030424AD59FF61A48032B6964C172102D29',X'AD79537B2483A886BADED28F26663011C7C273438B6C46B073B8140473CD9342');
INSERT INTO "journal" VALUES(35,'R-0000002-3',3,'2026-11-23T06:26:24.918216Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','7bca37f2ae554e359c6bf64c170c3e80','{"outcome":"pass","question":"pd-inventory"}',NULL,X'AD79537B2483A886BADED28F26663011C7C273438B6C46B073B8140473CD9342',X'073E791B4297639AC00F555F412BE3A283300EAF123688E1BB53D01C6D5694ED');
INSERT INTO "journal" VALUES(36,'R-0000002-3',4,'2026-11-23T06:26:24.921515Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','ac58a4096683469a82b40af2cd0306ca','{"question":"pd-purpose"}',X'21AFDC228E1DC604FC347BD53EE6730068B91308FD82978FC887E5DD1D34AC50',X'073E791B4297639AC00F555F412BE3A283300EAF123688E1BB53D01C6D5694ED',X'86EC31DECC9DE170A5D64C5D9CC5869124BFCDF4D22D28247824EA566A5C776D');
INSERT INTO "journal" VALUES(37,'R-0000002-3',5,'2026-11-23T06:26:24.924028Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d54e897623b7454482ff5adf9e069a36','{"outcome":"fail","question":"pd-purpose"}',NULL,X'86EC31DECC9DE170A5D64C5D9CC5869124BFCDF4D22D28247824EA566A5C776D',X'E8BFB6DECE096E93AC3548D4F4DB45B6656B9F5E576DF52530D4357A94BF8FBE');
INSERT INTO "journal" VALUES(38,'R-0000002-3',6,'2026-11-23T06:26:24.926491Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','7e22e824a34e46dd967b98ffa5d311bb','{"due_on":"2020-04-20","place":1,"question":"pd-purpose","severity":"low"}',X'F58620CFA4846D792C2B4EB622BE8CE4CB2B4B35BEA714DAB17C7EDB4297795D',X'E8BFB6DECE096E93AC3548D4F4DB45B6656B9F5E576DF52530D4357A94BF8FBE',X'D06B4DA7F720C7E7D112885F981AD5DE530356B7D2BA55B3D644875F26119C4D');
INSERT INTO "journal" VALUES(39,'R-0000002-3',7,'2026-11-23T06:26:24.928907Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','3c35c4259be64a9f8854cc61344a95e9','{"question":"pd-deletion"}',X'80A83EB27FBEA5CF1189CB2CD0F8F882AEA4B92D97D35463EDC983CDA304E0CE',X'D06B4DA7F720C7E7D112885F981AD5DE530356B7D2BA55B3D644875F26119C4D',X'A20D3A32846A48B2490E73624A9D22FE5731086F35C7DCF3768115C6D6340107');
INSERT INTO "journal" VALUES(40,'R-0000002-3',8,'2026-11-23T06:26:24.931560Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','f3a6ce027c894d86a304f5454af0f347','{"outcome":"pass","question":"pd-deletion"}',NULL,X'A20D3A32846A48B2490E73624A9D22FE5731086F35C7DCF3768115C6D6340107',X'F9D532B7D022F5E08515240E990EE0AE945BEAA43C75C5311309B0FB32624A0F');
INSERT INTO "journal" VALUES(41,'R-0000002-3',9,'2026-11-23T06:26:24.934212Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','2e9581d82a264fe8ba813e3a81aaf10f','{"question":"ac-least"}',X'9D8C8C78089DE2EFDFE85FFDA31964AB7138442B028E1862FE4C4FBAA3EC14EC',X'F9D532B7D022F5E08515240E990EE0AE945BEAA43C75C5311309B0FB32624A0F',X'E647C61225994710CB502E8F98A320486D6179B84686A309A79D1EA68FF5AD95');
INSERT INTO "journal" VALUES(42,'R-0000002-3',10,'2026-11-23T06:26:24.936580Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','d2a26c66532a4786bd4d667f7b14825d','{"outcome":"pass","question":"ac-least"}',NULL,X'E647C61225994710CB502E8F98A320486D6179B84686A309A79D1EA68FF5AD95',X'BF184796B35F298D8B96721C70A2C609E1BE400CB0F5D3065C5C91BDFBB108FE');
INSERT INTO "journal" VALUES(43,'R-0000002-3',11,'2026-11-23T06:26:24.939031Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','1fe713a60e47409b927f414d46d6ac5b','{"question":"ac-leavers"}',X'4BC7D8575BA6ADD8C821E915C9BA20E9925EC088CAB33691C37313DC3A057F24',X'BF184796B35F298D8B96721C70A2C609E1BE400CB0F5D3065C5C91BDFBB108FE',X'FF35742C2A388A800932F56017D52D90060F51B92627E1D28D3F001441E1F786');
INSERT INTO "journal" VALUES(44,'R-0000002-3',12,'2026-11-23T06:26:24.941546Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c6b1eb163ca74fa28a8d6d9e7208d0f7','{"outcome":"fail","question":"ac-leavers"}',NULL,X'FF35742C2A388A800932F56017D52D90060F51B92627E1D28D3F001441E1F786',X'A5949428B77C565272D56649CE329603C68C069ECCB248D1A8248E861E19B941');
INSERT INTO "journal" VALUES(45,'R-0000002-3',13,'2026-11-23T06:26:24.944125Z','2020-01-21T06:20:00.000000Z','rin','find','open','open','d54a1e865e4b47a59dcb85f29aecb0cf','{"due_on":"2020-02-20","place":2,"question":"ac-leavers","severity":"medium"}',X'BCD862593FC3F48CAC945EF34D05E23CD12F57B03F70396734F0782637B5FC04',X'A5949428B77C565272D56649CE329603C68C069ECCB248D1A8248E861E19B941',X'845AB7F8B230BEE63C4580131069FACD68C151C03038BDF6E8CE726565256E21');
INSERT INTO "journal" VALUES(46,'R-0000002-3',14,'2026-11-23T06:26:24.945783Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','a9392307e53d4e789ed9247543c07bb2','{"question":"ac-administrators"}',X'B981170C16971BF0A373CB62F76F86617DE924E7797018190BED78D3F64879E9',X'845AB7F8B230BEE63C4580131069FACD68C151C03038BDF6E8CE726565256E21',X'C379B495D4036A7FD4D9C7DAE6065F5AFBBF8929469F6658D08FCCABD9622237');
INSERT INTO "journal" VALUES(47,'R-0000002-3',15,'2026-11-23T06:26:24.948203Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','c6c2853f96fe4be29455ceb6d57ac6a4','{"outcome":"pass","question":"ac-administrators"}',NULL,X'C379B495D4036A7FD4D9C7DAE6065F5AFBBF8929469F6658D08FCCABD9622237',X'38F3EA8A6AFBB3999FDEA0B1F1F528DF799273114FFE1ED0B69CE26E28755BCD');
INSERT INTO "journal" VALUES(48,'R-0000002-3',16,'2026-11-23T06:26:24.950635Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','4f804efbd5c34c28872e1dae0f193566','{"question":"en-transport"}',X'E12F448D9514A6FDDD2C65C7E00916F8C1276EE74FBA7F0108DA27A98EA5E53C',X'38F3EA8A6AFBB3999FDEA0B1F1F528DF799273114FFE1ED0B69CE26E28755BCD',X'E9C13F86065FAB1D1CD3010E7AAF8D5B1B2E6F0A66ACEACD070EAD702FA80851');
INSERT INTO "journal" VALUES(49,'R-0000002-3',17,'2026-11-23T06:26:24.953173Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','5d916415a01a489fb16e527c1493a6f7','{"outcome":"pass","question":"en-transport"}',NULL,X'E9C13F86065FAB1D1CD3010E7AAF8D5B1B2E6F0A66ACEACD070EAD702FA80851',X'145A19122AB0EE90FAE5D48D417A2AC894B114F2C26FF90880591EF28D1552ED');
INSERT INTO "journal" VALUES(50,'R-0000002-3',18,'2026-11-23T06:26:24.955565Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','07132c4299c742b5b4773597077dfb6b','{"question":"en-storage"}',X'BC29FDA4A72FC7D83E8DC650A96511DAA3C24BB9B1D44C6A91D1303B85040249',X'145A19122AB0EE90FAE5D48D417A2AC894B114F2C26FF90880591EF28D1552ED',X'B4FD041985621C9B849E1954795E87A8FCD3E26BEF671CD250D3551FD9BD7E88');
INSERT INTO "journal" VALUES(51,'R-0000002-3',19,'2026-11-23T06:26:24.957936Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','b9e3771a15d44a77b4a859984c826d49','{"outcome":"pass","question":"en-storage"}',NULL,X'B4FD041985621C9B849E1954795E87A8FCD3E26BEF671CD250D3551FD9BD7E88',X'A7F962A5C0C30EFC89E1376F983360E10AB710304EB3B82FE6ADC688829CD275');
INSERT INTO "journal" VALUES(52,'R-0000002-3',20,'2026-11-23T06:26:24.960433Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','f42071af7a354893806a95902e1f4347','{"question":"lo-records"}',X'161D3600D95FEA3FDAB41BEDC281180C0C6D2B6A7F1782146FB29C48A74732D0',X'A7F962A5C0C30EFC89E1376F983360E10AB710304EB3B82FE6ADC688829CD275',X'BA5D38CDB66921427030F8C52A87275EF4B3B06AB3780C070D862485F5074F15');
INSERT INTO "journal" VALUES(53,'R-0000002-3',21,'2026-11-23T06:26:24.962959Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','aafeaba71825492a8aef1d80269db4ad','{"outcome":"pass","question":"lo-records"}',NULL,X'BA5D38CDB66921427030F8C52A87275EF4B3B06AB3780C070D862485F5074F15',X'CB870956CB121D56406D85C9BCAEC11FCACF130111266888CFBACCE0D98B00CC');
INSERT INTO "journal" VALUES(54,'R-0000002-3',22,'2026-11-23T06:26:24.965481Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','0298a7d13d6548689ff87f0302cfb4c5','{"question":"lo-watch"}',X'05F38F3842A0C5A04A50D3913691C6E0AA7036E5221D402609F17FFF33A87F5A',X'CB870956CB121D56406D85C9BCAEC11FCACF130111266888CFBACCE0D98B00CC',X'EC943592F6FF240B900F8AB5C9C1736337183F4D449FA1AC9964D56AA802BD62');
INSERT INTO "journal" VALUES(55,'R-0000002-3',23,'2026-11-23T06:26:24.967931Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','301a14ca69b645b8b55b2b4560ce4e40','{"outcome":"pass","question":"lo-watch"}',NULL,X'EC943592F6FF240B900F8AB5C9C1736337183F4D449FA1AC9964D56AA802BD62',X'DE4DD4002D0B697ECFA566EBD511F9DCF70FE61FDB728854FA8CCE6446490D0A');
INSERT INTO "journal" VALUES(56,'R-0000002-3',24,'2026-11-23T06:26:24.970398Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','6e2bf560728d4de5b58270d3aa307d64','{"question":"au-two-step"}',X'D9F1C852924C43AE01078FC7A94441821A24CF4D9859F42251D45070791B67C5',X'DE4DD4002D0B697ECFA566EBD511F9DCF70FE61FDB728854FA8CCE6446490D0A',X'389F5E67FEA8A27012B0DA45C17216735366FF00A08CFCD960B787AEBF7CD0E3');
INSERT INTO "journal" VALUES(57,'R-0000002-3',25,'2026-11-23T06:26:24.973011Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','3f503dc2f61546668a88d12403f21209','{"outcome":"pass","question":"au-two-step"}',NULL,X'389F5E67FEA8A27012B0DA45C17216735366FF00A08CFCD960B787AEBF7CD0E3',X'5863F91564D5D48B92F8D626662085F80D6ED613E947640721725278B19E80A6');
INSERT INTO "journal" VALUES(58,'R-0000002-3',26,'2026-11-23T06:26:24.976961Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','030c411317b747609a7fa26d9c8ff38b','{"question":"au-attempts"}',X'06CD593625024903290B5FC119B5C8A34BCB946774EC09D9B678DD1D041C39D2',X'5863F91564D5D48B92F8D626662085F80D6ED613E947640721725278B19E80A6',X'B3984BA20E4CAACA82B9E338FA2B77700FA33495296ED75E13201E0E593F8A6F');
INSERT INTO "journal" VALUES(59,'R-0000002-3',27,'2026-11-23T06:26:24.979407Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','6525d12ab8ac4a6a8b4a44b35719318a','{"outcome":"pass","question":"au-attempts"}',NULL,X'B3984BA20E4CAACA82B9E338FA2B77700FA33495296ED75E13201E0E593F8A6F',X'F3312D9401D7DBBD60498CE5A90E1F96EA17B25C627F184DF027512A91DE3ED5');
INSERT INTO "journal" VALUES(60,'R-0000002-3',28,'2026-11-23T06:26:24.982112Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','237f46cb14ab4199ac5bdba9db283bd5','{"question":"vu-patches"}',X'2AAE70FA0C47E3012F9E961D1EA99A55D8E4BEBFE4C6082266DCE26B20394AD9',X'F3312D9401D7DBBD60498CE5A90E1F96EA17B25C627F184DF027512A91DE3ED5',X'A948241B44F92D9C552402C28CD92FD251B1147EDA317FB464BBE1C806267BEA');
INSERT INTO "journal" VALUES(61,'R-0000002-3',29,'2026-11-23T06:26:24.984592Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','63bdb8839d60406a9888085b22446f1b','{"outcome":"pass","question":"vu-patches"}',NULL,X'A948241B44F92D9C552402C28CD92FD251B1147EDA317FB464BBE1C806267BEA',X'CC9FFE0627576EFB069A36E63D67814AFB758419B5ECCA4D6D9DC16E44872F6E');
INSERT INTO "journal" VALUES(62,'R-0000002-3',30,'2026-11-23T06:26:24.987033Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','e99d1ed370d14da696a170923ba0dcfc','{"question":"vu-tests"}',X'518C24EE0204BDCFCEF4550C4C1CE127985D48D9E2EA8BD1BE5AAC08AD68D71F',X'CC9FFE0627576EFB069A36E63D67814AFB758419B5ECCA4D6D9DC16E44872F6E',X'D7089671D917DDF9DC9BF5C0B5694ECD3585A4602F910846389479F7B02463D8');
INSERT INTO "journal" VALUES(63,'R-0000002-3',31,'2026-11-23T06:26:24.989769Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','4b188abe2d6e4a0eac723e3af52f4faf','{"outcome":"pass","question":"vu-tests"}',NULL,X'D7089671D917DDF9DC9BF5C0B5694ECD3585A4602F910846389479F7B02463D8',X'01B31BBCDE39B3BE38FEB432DA116B7E460DDB726A7097171AC965AD5E6B2D29');
INSERT INTO "journal" VALUES(64,'R-0000002-3',32,'2026-11-23T06:26:24.992891Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','8717ed86e5d342408713ba79fda0ea88','{"question":"in-procedure"}',X'8CB1B50F5C7D237BB152F7EB87A1101C8D6AB9BE9AA76A5C5BA811B27AEEF34E',X'01B31BBCDE39B3BE38FEB432DA116B7E460DDB726A7097171AC965AD5E6B2D29',X'D7BDCE459FC9021FB31BFF7C734F9D8DAC642322E7029B1C55F1FB5F2236CBFB');
INSERT INTO "journal" VALUES(65,'R-0000002-3',33,'2026-11-23T06:26:24.995815Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','36a13439f2944839a5c32320c111a80d','{"outcome":"pass","question":"in-procedure"}',NULL,X'D7BDCE459FC9021FB31BFF7C734F9D8DAC642322E7029B1C55F1FB5F2236CBFB',X'9D2FF8225F27E15529EDD28C57CB5C0C5A32197520505D050968FEAC279E7157');
INSERT INTO "journal" VALUES(66,'R-0000002-3',34,'2026-11-23T06:26:24.998204Z','2020-01-21T06:20:00.000000Z','rin','answer','open','open','d0307d570a494b4fa30a7248451dbe85','{"question":"in-report"}',X'D635BA06533D26C3EAF7C736C3A58A611047E6F476A4B073BEFF3704D1D8E480',X'9D2FF8225F27E15529EDD28C57CB5C0C5A32197520505D050968FEAC279E7157',X'68E750A39C6F82E2DB1C3C44F848C04839AE02D360C1D90C6E69649388ED3650');
INSERT INTO "journal" VALUES(67,'R-0000002-3',35,'2026-11-23T06:26:25.000493Z','2020-01-21T06:20:00.000000Z','rin','judge','open','open','43138165d864426799b558b5dbde2d3f','{"outcome":"pass","question":"in-report"}',NULL,X'68E750A39C6F82E2DB1C3C44F848C04839AE02D360C1D90C6E69649388ED3650',X'6497D387A86A9E3F9A8DFC95338C7463FF1CABB2D28FC07966841AF028F6F103');
INSERT INTO "journal" VALUES(68,'R-0000002-3',36,'2026-11-23T06:26:25.002817Z','2020-01-21T06:20:00.000000Z','rin','remedy','open','open','64fb6f672fb04043930c0c05f5134d63','{"place":1,"remedied_on":"2020-01-21"}',X'1BB3CBC3C78E3A1F342642CAEABEF2C90B85855B6FE80DA536B8F82D3DAC9F38',X'6497D387A86A9E3F9A8DFC95338C7463FF1CABB2D28FC07966841AF028F6F103',X'5D032AC530E4ADE5940C58393A5C2B10247667D20E17DE36DBAC01D8C74C01FB');
INSERT INTO "journal" VALUES(69,'cutoff:2019-10-01',1,'2026-11-23T06:26:25.029934Z','2019-09-26T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-01','{"closing_at":"2019-09-26T01:00:00+00:00"}',NULL,X'',X'A9316E51C51B6D7D16C310FAEF4D2C7C88AD4872C4BB9E900BC189CF44DE2B3A');
INSERT INTO "journal" VALUES(70,'cutoff:2019-10-01',2,'2026-11-23T06:26:25.037249Z','2019-09-26T01:00:00.000000Z','mai','close','closing','closed','4512d085f25b4a47be7122576aa6bc8b','{"closed_at":"2019-09-26T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'A9316E51C51B6D7D16C310FAEF4D2C7C88AD4872C4BB9E900BC189CF44DE2B3A',X'612AC0CD31632A30FC8A9C260A760A6E11D5EF0A69C74872E09B4938EC3DEBC1');
INSERT INTO "journal" VALUES(71,'cutoff:2019-10-11',1,'2026-11-23T06:26:25.044715Z','2019-10-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-11','{"closing_at":"2019-10-08T01:00:00+00:00"}',NULL,X'',X'74FF4C727F05B9FBE534F4D060D3CF4D9B3C419ECCD570348A220B74E9EEA08F');
INSERT INTO "journal" VALUES(72,'cutoff:2019-10-11',2,'2026-11-23T06:26:25.050822Z','2019-10-08T01:00:00.000000Z','mai','close','closing','closed','f37b523923ad4f4d8997c456e5fdb31a','{"closed_at":"2019-10-08T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'74FF4C727F05B9FBE534F4D060D3CF4D9B3C419ECCD570348A220B74E9EEA08F',X'2775153D603D751998A61AD873274039595599740D9834C6B63981DD03DBF0CD');
INSERT INTO "journal" VALUES(73,'cutoff:2019-10-21',1,'2026-11-23T06:26:25.058654Z','2019-10-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-10-21','{"closing_at":"2019-10-16T01:00:00+00:00"}',NULL,X'',X'65FFEF51D9242789B0B81F3FD5FAAB5826256379397D9B18D7C0E3C062EE67B0');
INSERT INTO "journal" VALUES(74,'cutoff:2019-10-21',2,'2026-11-23T06:26:25.064635Z','2019-10-16T01:00:00.000000Z','mai','close','closing','closed','648601097b174ac8a3c572e4fcc42de5','{"closed_at":"2019-10-16T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'65FFEF51D9242789B0B81F3FD5FAAB5826256379397D9B18D7C0E3C062EE67B0',X'A595710E20260294A7B7825AC7FA35387937A7078C8D5683838A698FDADC93EA');
INSERT INTO "journal" VALUES(75,'cutoff:2019-11-01',1,'2026-11-23T06:26:25.072341Z','2019-10-29T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-01','{"closing_at":"2019-10-29T01:00:00+00:00"}',NULL,X'',X'BA8BB11ED5619DEB6FFD14C6DE8898C149B8914F4F92A89CEE24A36C4860B0AF');
INSERT INTO "journal" VALUES(76,'cutoff:2019-11-01',2,'2026-11-23T06:26:25.077400Z','2019-10-29T01:00:00.000000Z','mai','close','closing','closed','75e4a23d35394de79e68479e904de13b','{"closed_at":"2019-10-29T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'BA8BB11ED5619DEB6FFD14C6DE8898C149B8914F4F92A89CEE24A36C4860B0AF',X'04FD881682610612545EC13B3F7CE95644FA15EDCCC09232AE0A27BCC226E396');
INSERT INTO "journal" VALUES(77,'cutoff:2019-11-11',1,'2026-11-23T06:26:25.085331Z','2019-11-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-11','{"closing_at":"2019-11-06T01:00:00+00:00"}',NULL,X'',X'71E04F01F3EC1F42434365C0239A458846F43D65AA33CB9FA37C74FC8B6714F3');
INSERT INTO "journal" VALUES(78,'cutoff:2019-11-11',2,'2026-11-23T06:26:25.090995Z','2019-11-06T01:00:00.000000Z','mai','close','closing','closed','d58e5c0b352d491f8ad657aefac6a0a9','{"closed_at":"2019-11-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'71E04F01F3EC1F42434365C0239A458846F43D65AA33CB9FA37C74FC8B6714F3',X'88E6DB4E0E2AE3E7967130BCF09C17B7A375372D6A056B11B4DDBA4144DF052B');
INSERT INTO "journal" VALUES(79,'Z-0000001-T',1,'2026-11-23T06:26:25.096119Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9404b2ec065f4dbf92b0e8034bf5d43b','{"on_hand":2200,"quantity":2200}',X'1A0A81C35D1D5D5281654880D8298FB42A85DFB2FFE3FE4DF1DC04DFBC12135E',X'',X'A944A7D8E6BA463D8A699519D0AAA66581B9483721B509EF02FBE09B1D533F2E');
INSERT INTO "journal" VALUES(80,'Z-0000002-R',1,'2026-11-23T06:26:25.100621Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'6821e1417e9046b29142a2d438620509','{"on_hand":2020,"quantity":2020}',X'AE1865B0D0E8530E6D75D247E3435BFD31F71C001287BA288BB00A6FA3850682',X'',X'00D3C060649357F92B569B235103043362450F2CB48C17021B8959B02269E82F');
INSERT INTO "journal" VALUES(81,'Z-0000003-P',1,'2026-11-23T06:26:25.103094Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'95ac6a41938748a6b90ce90dc4af7504','{"on_hand":1080,"quantity":1080}',X'72839554AC5C0E675B7ED959B571D757273C4D03DB1A9002148318309EAB49AA',X'',X'04EAE13F8249A2DB0AE38F56EC2FE8A020DB0F67F516A87A6DD95FC3C0B7B728');
INSERT INTO "journal" VALUES(82,'Z-0000004-N',1,'2026-11-23T06:26:25.105237Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'c165926ea566468a90049424b4bafb2c','{"on_hand":1008,"quantity":1008}',X'8DFAE8A41B7C293B389EE94882DCBF5046C1CF6979EE5EBDC94BD18A65D220FD',X'',X'A0C7FB29804DDA8E4A47FC67FC82592564537A98F26F24A87DEF7F9290D30177');
INSERT INTO "journal" VALUES(83,'Z-0000005-L',1,'2026-11-23T06:26:25.107393Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'f540f4b7741241b8964e33950745e568','{"on_hand":2200,"quantity":2200}',X'A92D79368345E6891D3C361E31FD309D451A686916A4575B07EC1DE6E842641D',X'',X'CC0116C8CDDCC046E331759260CB00AFA7EADE76B9BB311B85E2A08174671CDB');
INSERT INTO "journal" VALUES(84,'Z-0000006-J',1,'2026-11-23T06:26:25.108798Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'801bf05e7a0a4f859c17ef588798e8aa','{"on_hand":2020,"quantity":2020}',X'3B5F42C982A2EF912B27578C68E7C5BE28B9CA542B1CE869762551832105BD81',X'',X'AA70C8AC2CC6EDBD72F6EA8878603790D8D916B1664F34700896C7C9DB6FBCE4');
INSERT INTO "journal" VALUES(85,'Z-0000007-H',1,'2026-11-23T06:26:25.109992Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'6d0efed0deae491a9d33f2c0e642c8a7','{"on_hand":1120,"quantity":1120}',X'D3E79E484A3571ACDA314EEEB5ACC8017A412979625ACB5043CD556F89F9F925',X'',X'B15D3AD7C2090180C1AA37A78D5F99B0B8D577F8AE344B5F0D8E6B9C60CED7F9');
INSERT INTO "journal" VALUES(86,'Z-0000008-F',1,'2026-11-23T06:26:25.111287Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'769b1e87143549eb8f3674b6fb8686c8','{"on_hand":1012,"quantity":1012}',X'337925CA26E87DF66A52F89D22BE30EEDDFA09C731905E612BEE93ACF1733023',X'',X'BF7879DF258E940DDE9D03C65594DA2876904B16ED8E0377BDC7728C9A7C4D80');
INSERT INTO "journal" VALUES(87,'Z-0000009-D',1,'2026-11-23T06:26:25.112652Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'00d55f1d099847cbb991e5bb47ba5c0b','{"on_hand":21200,"quantity":21200}',X'6DD3EEBDFB88E7AA40BAFC6AA89261BE212EAF246405665FE5A435EF181208D0',X'',X'77C78E62CC3C3704399B7C5AE45D7FF704B2B9A45CC61C333D9B126A4835A7ED');
INSERT INTO "journal" VALUES(88,'Z-0000010-R',1,'2026-11-23T06:26:25.113911Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'eae74786a3a545f08f4df6baa868febe','{"on_hand":20120,"quantity":20120}',X'3DE8A2171661A5C00991C8DC9D754805981597E5BD5E5375D6E58787A052827E',X'',X'11222CC590B466E2C9B3B4B0010E65D1C35DECDF415FC5937A9E7DA28F042C34');
INSERT INTO "journal" VALUES(89,'Z-0000011-P',1,'2026-11-23T06:26:25.115066Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'9f04ab71aa544d2daf13fd9d75c3d561','{"on_hand":2080,"quantity":2080}',X'34FDB81511F322EC4A23DA25248F8D01FA57F82BE60A3B05114F3D15DA7B3091',X'',X'485B52728FA4EF8DE332E50E765D5BF6323A4EE7EB88E35D2EFE1FD86A816F41');
INSERT INTO "journal" VALUES(90,'Z-0000012-N',1,'2026-11-23T06:26:25.116283Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'8cfd5da26d9644bca1a7e6fbdf3838cf','{"on_hand":2008,"quantity":2008}',X'BCFB792E31716643E9518769D5FADDF155BEDA53A42D481E703858FB0FE78270',X'',X'9E49917BD3E727998201E2D5BFC6575B081AF4856B71FD32722304BCFBBD0A57');
INSERT INTO "journal" VALUES(91,'Z-0000013-L',1,'2026-11-23T06:26:25.117516Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'ddb626705c5444f5876d50057ed1957c','{"on_hand":1040,"quantity":1040}',X'0BC3652FD085D2FA603F8F8D9B56B392529FC440A5F9240E1713F3180E6923F1',X'',X'80AF3986D805B53FF8E566AEC82AA0F889E7F1F4BE2C387B236AC2E4C23A588D');
INSERT INTO "journal" VALUES(92,'Z-0000014-J',1,'2026-11-23T06:26:25.118830Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'bdcb9fb2456a4f1e92523a75445382bd','{"on_hand":1004,"quantity":1004}',X'BD9563F486D27285167AFA4C296104A1C1A6EC405B272AEA16F8E96A19996466',X'',X'96941DFB170127998962AC9FCF7AF245A7E0DC079DF69C4C2CD64E947D48636D');
INSERT INTO "journal" VALUES(93,'Z-0000015-H',1,'2026-11-23T06:26:25.120096Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'03a3a8baefcc4ef199dca8a901592d86','{"on_hand":2080,"quantity":2080}',X'F40405921D26531C414F6F19D3B9D2871A027DCB0A43D18867B3F0C29DB7840E',X'',X'F7C125E0CB3B134B73CDAD6CB40BAB73983D6C5E9195C42AD42410CAEA2BA5B9');
INSERT INTO "journal" VALUES(94,'Z-0000016-F',1,'2026-11-23T06:26:25.122507Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d6c9648207574d1e91f39c9238d9a1a0','{"on_hand":2008,"quantity":2008}',X'CAA8090B53EB6419C9104978F37116E3F7979DF166C2A0BDCB049946E1BBE1FD',X'',X'B4639878F331C91E2B6F49259133D0944A78CD47A9E9810810D29962D1A064ED');
INSERT INTO "journal" VALUES(95,'Z-0000017-D',1,'2026-11-23T06:26:25.124901Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'816a0b28d5a44862945c7fb77308b46d','{"on_hand":1040,"quantity":1040}',X'7FC773345D4826C232162C05191B0A7CABA8ABF83B59537C2E302D14EDF8A68C',X'',X'3F5B2DC98DAC7145CD2F7E975D4B5F863DAF79DBE39303E5AED0FF16BA3C9149');
INSERT INTO "journal" VALUES(96,'Z-0000018-B',1,'2026-11-23T06:26:25.126887Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'3bbaea10ec2e433ebc348f20e3162693','{"on_hand":1004,"quantity":1004}',X'9075F0CA48C288BBE4566A504CD2CEE18B7AABF8AD37C5B963F306AE69D9708E',X'',X'02969C55C579ED0816FE91F86F4EC50DA2B6E671BAE39F09450B709E7B5B8E47');
INSERT INTO "journal" VALUES(97,'Z-0000019-9',1,'2026-11-23T06:26:25.129090Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'d90fc646d0c8460b900bea9047c07003','{"on_hand":21200,"quantity":21200}',X'3195AD8BE67299D9B31062E6B7D1CBA5D8849156CB093B5299D018C1D5FA6372',X'',X'60A83C88AE28048AC92468827789F52AE116F84CB31279CB3D22C9FCB77114DB');
INSERT INTO "journal" VALUES(98,'Z-0000020-N',1,'2026-11-23T06:26:25.131092Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'06c6d34fdfcf4e93b06ea92b2221073c','{"on_hand":12000,"quantity":12000}',X'4C14CEA7FB76D8A8AE9A8B4355FA257B998CE85DCE4DCDA7754872C632016713',X'',X'A6A89E997A34E38CE6A5E8FF784CC36FD613CB5809EBF41274B7D0B7E674F688');
INSERT INTO "journal" VALUES(99,'Z-0000021-L',1,'2026-11-23T06:26:25.133257Z','2019-11-18T00:30:00.000000Z','sho','receive-stock',NULL,NULL,'53b39a52cea142668f625d667a8c1891','{"on_hand":24,"quantity":24}',X'CB1CFED61F0C3C5A7751F03FC243B8F7094CAD41FC5916D1E314FAE0D0BAFB5A',X'',X'347C0409A61DDA3959F8899BB996E3962A64F2FE6974B04E6EBD87F24B06AB38');
INSERT INTO "journal" VALUES(100,'cutoff:2019-11-21',1,'2026-11-23T06:26:25.138355Z','2019-11-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-11-21','{"closing_at":"2019-11-18T01:00:00+00:00"}',NULL,X'',X'CA7D60383DF53ABE64A491DEC257C4D48A6C7FA65A84877C7AEF5E077269A50C');
INSERT INTO "journal" VALUES(101,'cutoff:2019-11-21',2,'2026-11-23T06:26:25.144856Z','2019-11-18T01:00:00.000000Z','mai','close','closing','closed','2683a59673fa4cbd86f6e730c11f8390','{"closed_at":"2019-11-18T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'CA7D60383DF53ABE64A491DEC257C4D48A6C7FA65A84877C7AEF5E077269A50C',X'000A558EF5CFCB409D3021956DC769D503ED67A5864E073287C3915F02E726CE');
INSERT INTO "journal" VALUES(102,'B-0000004-P',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','intake',NULL,'published','453121f8fd4c4903b81a445e3bb9e509','{"accepted":5,"duplicates":0,"provider":"P-0000002-Y","received_at":"2019-11-26T01:11:19+00:00","rejected":0,"row_count":5}',NULL,X'',X'DA1EBB0A2AC9AD6CC2D2C79712CBA1A424068E0394796EDA47DDB146894535BF');
INSERT INTO "journal" VALUES(103,'A-0000001-S',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','453121f8fd4c4903b81a445e3bb9e509','{"batch":4,"programme":1,"row":2}',NULL,X'',X'DDD78545FF1A3CFB9149322691D59D33C74192533D0585C2B4DA064B3523A773');
INSERT INTO "journal" VALUES(104,'A-0000002-Q',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','453121f8fd4c4903b81a445e3bb9e509','{"batch":4,"programme":1,"row":3}',NULL,X'',X'7B31DD2E563BF449BD5F39C4B7A339BB03F52814049E0581BC72770F671C5731');
INSERT INTO "journal" VALUES(105,'A-0000003-O',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','453121f8fd4c4903b81a445e3bb9e509','{"batch":4,"programme":1,"row":4}',NULL,X'',X'75F7AA4269B3A861A2E93AC564EAAB9FE571E59AE9A2D8B97BDC9A12D63DBA01');
INSERT INTO "journal" VALUES(106,'A-0000004-M',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','453121f8fd4c4903b81a445e3bb9e509','{"batch":4,"programme":1,"row":5}',NULL,X'',X'1817F0F478672A219761EDC2B99544A178A2DB453701F4FE9D407079CCA7FB44');
INSERT INTO "journal" VALUES(107,'A-0000005-K',1,'2026-11-23T06:26:25.155013Z','2019-11-26T01:21:19.000000Z','rin','receive',NULL,'received','453121f8fd4c4903b81a445e3bb9e509','{"batch":4,"programme":1,"row":6}',NULL,X'',X'9DA6A8EFA1403B35EDC6143E9FF5FEEB07D4D4F831D3EA78EB1B22A97DCAD9BB');
INSERT INTO "journal" VALUES(108,'cutoff:2019-12-01',1,'2026-11-23T06:26:25.198016Z','2019-11-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-01','{"closing_at":"2019-11-27T01:00:00+00:00"}',NULL,X'',X'0B9B4574EEE3F86760242C329C0BA0A37F0BCEA408F704D69497CBE3401D8FF7');
INSERT INTO "journal" VALUES(109,'cutoff:2019-12-01',2,'2026-11-23T06:26:25.204800Z','2019-11-27T01:00:00.000000Z','mai','close','closing','closed','ceb24b29c1974a8294e7f88639017305','{"closed_at":"2019-11-27T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'0B9B4574EEE3F86760242C329C0BA0A37F0BCEA408F704D69497CBE3401D8FF7',X'F5551E54B27B83D13724026CED4B503C46277C65886D772F66183B8FEA2C003C');
INSERT INTO "journal" VALUES(110,'A-0000004-M',2,'2026-11-23T06:26:25.209206Z','2019-12-02T04:43:00.000000Z','rin','approve','received','approved','5d2ebb0c9ee54b6da7ae84a87324dc80','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'1817F0F478672A219761EDC2B99544A178A2DB453701F4FE9D407079CCA7FB44',X'AE1F1EE22AB9FB1AD9F4D7EBFB021E2D29BDF6B75D9339D5933B4B65178D30F0');
INSERT INTO "journal" VALUES(111,'A-0000002-Q',2,'2026-11-23T06:26:25.225767Z','2019-12-02T05:34:00.000000Z','ren','approve','received','approved','85c9d53bdeb04c1d8e4ac1fdfb59aec0','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'7B31DD2E563BF449BD5F39C4B7A339BB03F52814049E0581BC72770F671C5731',X'F8DAA1389A5BB16E22DF05CA2B869DBE68E519FCA0FDB39372E080BA351AE79F');
INSERT INTO "journal" VALUES(112,'A-0000005-K',2,'2026-11-23T06:26:25.231339Z','2019-12-02T08:00:00.000000Z','rin','approve','received','approved','42f74a8ad2874aa4b81aeac04320271c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'9DA6A8EFA1403B35EDC6143E9FF5FEEB07D4D4F831D3EA78EB1B22A97DCAD9BB',X'AEAFD22CF6C6ADCDFA50E5217E2751CDE71F6D208A25D4F6693D3661B4B83E60');
INSERT INTO "journal" VALUES(113,'A-0000001-S',2,'2026-11-23T06:26:25.235777Z','2019-12-05T06:42:00.000000Z','ren','approve','received','approved','c580eddd315c42158250027ec5f52281','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'DDD78545FF1A3CFB9149322691D59D33C74192533D0585C2B4DA064B3523A773',X'B0F68E4D0C81D0ADB921A0EE977C20AC449028B1A0560D5CE222301ECF2BAB51');
INSERT INTO "journal" VALUES(114,'B-0000005-N',1,'2026-11-23T06:26:25.242251Z','2019-12-05T07:26:29.000000Z','rin','intake',NULL,'published','b02886363903462f804925e000e98c0f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-05T07:16:29+00:00","rejected":0,"row_count":4}',NULL,X'',X'81C72702B3C55E8C9EC5A22A5AC2C0CD164FFCCC45EE77D3E723D8AD26253472');
INSERT INTO "journal" VALUES(115,'A-0000006-I',1,'2026-11-23T06:26:25.242251Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b02886363903462f804925e000e98c0f','{"batch":5,"programme":1,"row":2}',NULL,X'',X'85EBCB76AEBDAFFB0F03669EACE98C8098D6D96340D4F9501357241F10E7D0EC');
INSERT INTO "journal" VALUES(116,'A-0000007-G',1,'2026-11-23T06:26:25.242251Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b02886363903462f804925e000e98c0f','{"batch":5,"programme":1,"row":3}',NULL,X'',X'7F07854630F2B42F061C5C016BF0AB34C505AD693D87C5FF7BE2F3F0EB2B0920');
INSERT INTO "journal" VALUES(117,'A-0000008-E',1,'2026-11-23T06:26:25.242251Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b02886363903462f804925e000e98c0f','{"batch":5,"programme":1,"row":4}',NULL,X'',X'5A123CD2FE359311DDB66943C7F8E3C1D204C377D8F58ECD112C539AD899CF17');
INSERT INTO "journal" VALUES(118,'A-0000009-C',1,'2026-11-23T06:26:25.242251Z','2019-12-05T07:26:29.000000Z','rin','receive',NULL,'received','b02886363903462f804925e000e98c0f','{"batch":5,"programme":1,"row":5}',NULL,X'',X'47D260FB99628C867C3AD56B376BD147141B1461A61C95E895F9BC82BD824B39');
INSERT INTO "journal" VALUES(119,'cutoff:2019-12-11',1,'2026-11-23T06:26:25.255793Z','2019-12-06T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-11','{"closing_at":"2019-12-06T01:00:00+00:00"}',NULL,X'',X'4291C59676B7335E42533D000A274028320F5F421F9E7BBD6C1EA7441F5BE064');
INSERT INTO "journal" VALUES(120,'cutoff:2019-12-11',2,'2026-11-23T06:26:25.259723Z','2019-12-06T01:00:00.000000Z','mai','close','closing','closed','de3ac74ee800403892f613044d3b9ff5','{"closed_at":"2019-12-06T01:00:00+00:00","left_open":0,"registered":0}',NULL,X'4291C59676B7335E42533D000A274028320F5F421F9E7BBD6C1EA7441F5BE064',X'7D2988704EE55BE31415C8F97C9084869A239441EF0C4914524383BB8C3B39CB');
INSERT INTO "journal" VALUES(121,'A-0000003-O',2,'2026-11-23T06:26:25.263207Z','2019-12-09T06:02:00.000000Z','rin','approve','received','approved','5dcae56856a04966b9822ddb131c4421','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2019-12-21","subsidised":true}',NULL,X'75F7AA4269B3A861A2E93AC564EAAB9FE571E59AE9A2D8B97BDC9A12D63DBA01',X'BBE0370464B57DAAB3155A112E23C3C8DC131596DF67B16DC37512B6F8416423');
INSERT INTO "journal" VALUES(122,'A-0000009-C',2,'2026-11-23T06:26:25.267857Z','2019-12-09T08:05:00.000000Z','ren','approve','received','approved','a1c8141ca81649eab9bf8d546f1958b6','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'47D260FB99628C867C3AD56B376BD147141B1461A61C95E895F9BC82BD824B39',X'C967F0C5F9034D49E826D42441D1B1C20DCB99D154AE27BD6895AC366D7DA860');
INSERT INTO "journal" VALUES(123,'A-0000008-E',2,'2026-11-23T06:26:25.271993Z','2019-12-11T02:31:00.000000Z','rin','approve','received','approved','9242ab514d094521bd36c3888dcdf68d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'5A123CD2FE359311DDB66943C7F8E3C1D204C377D8F58ECD112C539AD899CF17',X'77B0F17FD06896D9300F18BA2E43921FD7C95FC481D798D5166A8D72C148DEDE');
INSERT INTO "journal" VALUES(124,'A-0000007-G',2,'2026-11-23T06:26:25.276413Z','2019-12-11T02:54:00.000000Z','ren','approve','received','approved','b610b7f449de44babd444ddbb97932f3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'7F07854630F2B42F061C5C016BF0AB34C505AD693D87C5FF7BE2F3F0EB2B0920',X'F42D39632C5E3B6BBCEB65AAD6BD1AA403C501BA50E2F7FC0EB7E8022A1BC154');
INSERT INTO "journal" VALUES(125,'A-0000006-I',2,'2026-11-23T06:26:25.281027Z','2019-12-12T00:33:00.000000Z','rin','approve','received','approved','99d39c8346bb4b7c81adf6c73cc26117','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-01","subsidised":true}',NULL,X'85EBCB76AEBDAFFB0F03669EACE98C8098D6D96340D4F9501357241F10E7D0EC',X'92E5547EBB2BC38F72D99DD6BF2877E962360FC0C7958B774200911ABAE339A2');
INSERT INTO "journal" VALUES(126,'B-0000006-L',1,'2026-11-23T06:26:25.289572Z','2019-12-12T03:49:42.000000Z','rin','intake',NULL,'published','2e280aab6e3440238468d41c6f73a065','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-12T03:39:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'5FDF649717D21369CBD477180B4108CE5F1FC76FE7A33BCF7AD93C8BFD5AF9DE');
INSERT INTO "journal" VALUES(127,'A-0000010-Q',1,'2026-11-23T06:26:25.289572Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','2e280aab6e3440238468d41c6f73a065','{"batch":6,"programme":1,"row":3}',NULL,X'',X'CDDD44B973B91B59143C0704095CE672EA0AC50107EC4D99694D4713639F9281');
INSERT INTO "journal" VALUES(128,'A-0000011-O',1,'2026-11-23T06:26:25.289572Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','2e280aab6e3440238468d41c6f73a065','{"batch":6,"programme":1,"row":4}',NULL,X'',X'AC7C0EFDD5142BCE740FC25150BE76235ACDC83F3B6D51F9BAA508B47BD47FB3');
INSERT INTO "journal" VALUES(129,'A-0000012-M',1,'2026-11-23T06:26:25.289572Z','2019-12-12T03:49:42.000000Z','rin','receive',NULL,'received','2e280aab6e3440238468d41c6f73a065','{"batch":6,"programme":1,"row":5}',NULL,X'',X'3D7EBA311EFB406F2619E5F0BCD2B6334656A36AC2F8D5C7BFDFA7DF010502F0');
INSERT INTO "journal" VALUES(130,'A-0000011-O',2,'2026-11-23T06:26:25.308484Z','2019-12-16T06:39:00.000000Z','rin','approve','received','approved','0bfcd647876342e0bd6fecc882013be8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'AC7C0EFDD5142BCE740FC25150BE76235ACDC83F3B6D51F9BAA508B47BD47FB3',X'F79B0C4AE2A7232C5BD33B31834F716160487957856904B22A7E490EAA8B1F66');
INSERT INTO "journal" VALUES(131,'B-0000007-J',1,'2026-11-23T06:26:25.317517Z','2019-12-17T06:14:43.000000Z','rin','intake',NULL,'published','65d116ed79604c3aabaabaa85ee45ae5','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-17T06:04:43+00:00","rejected":1,"row_count":4}',NULL,X'',X'4CDB66FDB9BB1DA6731EA52130D7FFBED9ACF48AEA5335B66189C6727C25BB98');
INSERT INTO "journal" VALUES(132,'A-0000013-K',1,'2026-11-23T06:26:25.317517Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','65d116ed79604c3aabaabaa85ee45ae5','{"batch":7,"programme":1,"row":2}',NULL,X'',X'61867AFBB121285A92240C96C570B479A278FB2B271A2C36FF37AAB275257168');
INSERT INTO "journal" VALUES(133,'A-0000014-I',1,'2026-11-23T06:26:25.317517Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','65d116ed79604c3aabaabaa85ee45ae5','{"batch":7,"programme":1,"row":3}',NULL,X'',X'73813D4E31F8A35A0D62FDBE9A141049B97E713E028DDBF8E889F68BDB0D8E24');
INSERT INTO "journal" VALUES(134,'A-0000015-G',1,'2026-11-23T06:26:25.317517Z','2019-12-17T06:14:43.000000Z','rin','receive',NULL,'received','65d116ed79604c3aabaabaa85ee45ae5','{"batch":7,"programme":1,"row":5}',NULL,X'',X'407820A661C1FB9A62060C8FA51FAC0C8641C3A873D86894706E4B33C665AB40');
INSERT INTO "journal" VALUES(135,'Q-0000001-2',1,'2026-11-23T06:26:25.332956Z','2019-12-18T00:12:02.000000Z','cal','begin-call',NULL,'open','d4e257711c3648b18fd1c4fc6ae73467','{"begun_at":"2019-12-18T09:12:02+09:00","channel":"phone"}',X'5FFDBA620A12E80F02A4F21A94F87635D797F8D7AB7F6A998066357551300D90',X'',X'68AC8EC65BC6DA574A353988970548C9B7073FDFCBA40B3DF03EF418924858B3');
INSERT INTO "journal" VALUES(136,'Q-0000001-2',2,'2026-11-23T06:26:25.332956Z','2019-12-18T00:12:02.000000Z','cal','enter-call','open','open','d4e257711c3648b18fd1c4fc6ae73467','{"caller":"consumer"}',NULL,X'68AC8EC65BC6DA574A353988970548C9B7073FDFCBA40B3DF03EF418924858B3',X'4E89A868CD266FBA444BA2D1FA42E462A45F4608740A5228A64F166E682B5549');
INSERT INTO "journal" VALUES(137,'Q-0000001-2',3,'2026-11-23T06:26:25.332956Z','2019-12-18T00:16:34.000000Z','cal','wrap-up','open','closed','d4e257711c3648b18fd1c4fc6ae73467','{"category":"points","faq":"consumer"}',X'2F6F8A839804128E9A34E6ECB117BA42ACA5E101A542D71C88FB861131AE166B',X'4E89A868CD266FBA444BA2D1FA42E462A45F4608740A5228A64F166E682B5549',X'7104FA4036F526C8C0FBB12C548A978C12A2C06A17A2D56D9D221022C1B7AAD2');
INSERT INTO "journal" VALUES(138,'cutoff:2019-12-21',1,'2026-11-23T06:26:25.340769Z','2019-12-18T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2019-12-21','{"closing_at":"2019-12-18T01:00:00+00:00"}',NULL,X'',X'ACFDBB47EAAB17D38D3B961E81C901018301BB4A51D9A42E53A58122BB0A82A2');
INSERT INTO "journal" VALUES(139,'A-0000001-S',3,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','e183064efb8f47d68e0a3218ede6b3aa','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'B0F68E4D0C81D0ADB921A0EE977C20AC449028B1A0560D5CE222301ECF2BAB51',X'18A5779C23484F18E6F9BDF6A1A29B7DF3D4F6AF0BEF101BC57CE8F0090CDAF7');
INSERT INTO "journal" VALUES(140,'A-0000002-Q',3,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','e183064efb8f47d68e0a3218ede6b3aa','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'F8DAA1389A5BB16E22DF05CA2B869DBE68E519FCA0FDB39372E080BA351AE79F',X'A3E9B909FE04741825575401C74DD91DFEC75C0D76E02276FCDC71C4F33074C2');
INSERT INTO "journal" VALUES(141,'A-0000003-O',3,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','e183064efb8f47d68e0a3218ede6b3aa','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'BBE0370464B57DAAB3155A112E23C3C8DC131596DF67B16DC37512B6F8416423',X'E6A3D311D78672D9DA1A700BE7E2735E4D12162CD5419457F832CD20CCA0E5D0');
INSERT INTO "journal" VALUES(142,'A-0000004-M',3,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','e183064efb8f47d68e0a3218ede6b3aa','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'AE1F1EE22AB9FB1AD9F4D7EBFB021E2D29BDF6B75D9339D5933B4B65178D30F0',X'A6D3C1392813B49424E0743257A4685BE3BC16124A3DDED765FAE5A9170067AD');
INSERT INTO "journal" VALUES(143,'A-0000005-K',3,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','register','approved','registered','e183064efb8f47d68e0a3218ede6b3aa','{"programme":1,"rate":5,"start_on":"2019-12-21"}',NULL,X'AEAFD22CF6C6ADCDFA50E5217E2751CDE71F6D208A25D4F6693D3661B4B83E60',X'8A34EC0E2F262104F778487DB6FC6DED35F4792886E9F7CF282B943C9DF8562F');
INSERT INTO "journal" VALUES(144,'K-0000001-L',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"A"}',NULL,X'',X'49B1ED49CA1D103871C12399474F86F5172725D138E0BAA1D959A54674348B0A');
INSERT INTO "journal" VALUES(145,'K-0000002-J',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"B"}',NULL,X'',X'8B8EF1677897C178C0DBEDCB62C161D3DF13168C3541035F9324CA16A2728573');
INSERT INTO "journal" VALUES(146,'K-0000003-H',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"A"}',NULL,X'',X'80FE3954ED005F00A4FDED5C453901AF3D6B2FB6DF43C4DE8E437CF52A38FDC0');
INSERT INTO "journal" VALUES(147,'K-0000004-F',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"B"}',NULL,X'',X'38143D2703B611DF412BB01B1B68E6D779E208FEB09BF40E99CF97A20B205E4E');
INSERT INTO "journal" VALUES(148,'K-0000005-D',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"A"}',NULL,X'',X'94BFF5DC7EE5574605ECE618D697A0A1A14595E70A518AED5A454487E615F1DA');
INSERT INTO "journal" VALUES(149,'K-0000006-B',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"B"}',NULL,X'',X'843272B6C1D77DC8D47F5CD3AC443D0CF5F8D7BDF83140E5DF266577B65BCA8F');
INSERT INTO "journal" VALUES(150,'K-0000007-9',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"A"}',NULL,X'',X'9687FFB77C7A1F2AE5FCEBFA42788901D68704A7B8CDEAC5856F7B1450E3BE4A');
INSERT INTO "journal" VALUES(151,'K-0000008-7',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"B"}',NULL,X'',X'23C42289BE9C54394E981B97B1A1A10FD813C53F9973BB855794B1BD8E4F182F');
INSERT INTO "journal" VALUES(152,'K-0000009-5',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"A"}',NULL,X'',X'68C1D4629D033F2DEA310BC95D8D0AC56AD0DBD35486C34FB4E80AC83FAAB3CF');
INSERT INTO "journal" VALUES(153,'K-0000010-J',1,'2026-11-23T06:26:25.342373Z','2019-12-18T01:00:00.000000Z','mai','plan',NULL,'planned','e183064efb8f47d68e0a3218ede6b3aa','{"kit":"B"}',NULL,X'',X'C3EF304A74014BE0CFA3358A5B12864E11FBB9DBA9238F4F1C5E7BD97DEF1382');
INSERT INTO "journal" VALUES(154,'cutoff:2019-12-21',2,'2026-11-23T06:26:25.362296Z','2019-12-18T01:00:00.000000Z','mai','close','closing','closed','2fcebe890ef94afa9e66108eebbc876f','{"closed_at":"2019-12-18T01:00:00+00:00","left_open":0,"registered":5}',NULL,X'ACFDBB47EAAB17D38D3B961E81C901018301BB4A51D9A42E53A58122BB0A82A2',X'19AAD2C0CFB2E7FE33E9361958BD3B67EC1BB241DACA2A207C326A0F33561B99');
INSERT INTO "journal" VALUES(155,'K-0000001-L',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'49B1ED49CA1D103871C12399474F86F5172725D138E0BAA1D959A54674348B0A',X'EA8BF6A06F505F7F07F84A491B3538A74CCFFDA07301A9C8FC385D7B9C7195F2');
INSERT INTO "journal" VALUES(156,'K-0000002-J',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'8B8EF1677897C178C0DBEDCB62C161D3DF13168C3541035F9324CA16A2728573',X'DC626E219275B7B367BE1CBD1A3A92A1623D07B16AB158B8A296DCC39DC30456');
INSERT INTO "journal" VALUES(157,'K-0000003-H',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'80FE3954ED005F00A4FDED5C453901AF3D6B2FB6DF43C4DE8E437CF52A38FDC0',X'5371AC6E2BFA26F5864F15B33408B6BD052951116B965257280E48485A5256B4');
INSERT INTO "journal" VALUES(158,'K-0000004-F',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'38143D2703B611DF412BB01B1B68E6D779E208FEB09BF40E99CF97A20B205E4E',X'151E3870E9594A4ED4B930CC508405D2773798241066768CF2AD6F3615953354');
INSERT INTO "journal" VALUES(159,'K-0000005-D',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'94BFF5DC7EE5574605ECE618D697A0A1A14595E70A518AED5A454487E615F1DA',X'AB7D28AACF780626EDCBF8901031564583D847A27BD709E7C56067C1A8C8E85E');
INSERT INTO "journal" VALUES(160,'K-0000006-B',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'843272B6C1D77DC8D47F5CD3AC443D0CF5F8D7BDF83140E5DF266577B65BCA8F',X'197A6716C6A367FA921899EADEA33DA367833A077C74F9E4D9A73202588A75F8');
INSERT INTO "journal" VALUES(161,'K-0000007-9',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'9687FFB77C7A1F2AE5FCEBFA42788901D68704A7B8CDEAC5856F7B1450E3BE4A',X'EBC64B29F825D1D46134194D31731DA6023A1748BF1FA7F44BD111561F44CD43');
INSERT INTO "journal" VALUES(162,'K-0000008-7',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'23C42289BE9C54394E981B97B1A1A10FD813C53F9973BB855794B1BD8E4F182F',X'757FA984FD00887EB17E744D86259CC6E66519EDB5439BA748B3F85084AC8B09');
INSERT INTO "journal" VALUES(163,'K-0000009-5',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'68C1D4629D033F2DEA310BC95D8D0AC56AD0DBD35486C34FB4E80AC83FAAB3CF',X'0286A869439B6E160B4CF3C5DEDA3F7E1D31C903D744463F3D4D6E60EA33DE8F');
INSERT INTO "journal" VALUES(164,'K-0000010-J',2,'2026-11-23T06:26:25.384294Z','2019-12-19T00:20:00.000000Z','sho','release','planned','released','459378a2d80041ee90ef2044dcda44d3','{}',NULL,X'C3EF304A74014BE0CFA3358A5B12864E11FBB9DBA9238F4F1C5E7BD97DEF1382',X'2137D355BE72B221315E76AF279A4F6FFEB0BE959146F95D4EB43A5631F7F441');
INSERT INTO "journal" VALUES(165,'W-0000001-K',1,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','15de0bc5ca9641ed888dcbaba6afad3e','{"kit":"A"}',NULL,X'',X'2407163F3D2755F2D3C7CB619DF6D1D6E189A266E1DF9458F4AC3D3F1955754C');
INSERT INTO "journal" VALUES(166,'K-0000001-L',3,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K"}',NULL,X'EA8BF6A06F505F7F07F84A491B3538A74CCFFDA07301A9C8FC385D7B9C7195F2',X'95541CB22B74C57AFAA5A3EB4212119F9E627E64F7D55C78559FF509B5F68ED8');
INSERT INTO "journal" VALUES(167,'K-0000003-H',3,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K"}',NULL,X'5371AC6E2BFA26F5864F15B33408B6BD052951116B965257280E48485A5256B4',X'DBF56EB63C304B6D7292895A65E52CC6E91352248D74A74D76412B7C869C1561');
INSERT INTO "journal" VALUES(168,'K-0000005-D',3,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K"}',NULL,X'AB7D28AACF780626EDCBF8901031564583D847A27BD709E7C56067C1A8C8E85E',X'482E7781811B12A3F5475EE7972B4C1EA72F2470AE2DE990D06F8F595E813A62');
INSERT INTO "journal" VALUES(169,'K-0000007-9',3,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K"}',NULL,X'EBC64B29F825D1D46134194D31731DA6023A1748BF1FA7F44BD111561F44CD43',X'B9326295542F011E09E0237CAB32FD3623F7E4A21D883048EABEBB129911A4FD');
INSERT INTO "journal" VALUES(170,'K-0000009-5',3,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K"}',NULL,X'0286A869439B6E160B4CF3C5DEDA3F7E1D31C903D744463F3D4D6E60EA33DE8F',X'E49E3458B19E62A22B8B07847DEE0F95C023AA83472B85530405ED37F095D245');
INSERT INTO "journal" VALUES(171,'Z-0000015-H',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'F7C125E0CB3B134B73CDAD6CB40BAB73983D6C5E9195C42AD42410CAEA2BA5B9',X'5C0D5046DC8F3817670EEC8AAF00EC5409B2A3D90E4962FAEC51D619013A740A');
INSERT INTO "journal" VALUES(172,'Z-0000005-L',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'CC0116C8CDDCC046E331759260CB00AFA7EADE76B9BB311B85E2A08174671CDB',X'F173DC721597C38428259C1298C75503988396DE21A83677A8E79B91944FE646');
INSERT INTO "journal" VALUES(173,'Z-0000017-D',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'3F5B2DC98DAC7145CD2F7E975D4B5F863DAF79DBE39303E5AED0FF16BA3C9149',X'9E942707C4524F42536B282422F8B014975C6511C18BA83C6F5778BBE5944FA5');
INSERT INTO "journal" VALUES(174,'Z-0000007-H',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":1120,"quantity":15}',NULL,X'B15D3AD7C2090180C1AA37A78D5F99B0B8D577F8AE344B5F0D8E6B9C60CED7F9',X'8AFCC2EB5B840462AE922AC358186986CF5EB2473E08CFE0C862A00C4C84233E');
INSERT INTO "journal" VALUES(175,'Z-0000013-L',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":1040,"quantity":5}',NULL,X'80AF3986D805B53FF8E566AEC82AA0F889E7F1F4BE2C387B236AC2E4C23A588D',X'658BB9F15F7FE86254FED4410F9B447DF3FD70A5603EE8B8DE19FB49177E402D');
INSERT INTO "journal" VALUES(176,'Z-0000003-P',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":1080,"quantity":10}',NULL,X'04EAE13F8249A2DB0AE38F56EC2FE8A020DB0F67F516A87A6DD95FC3C0B7B728',X'180F3F96BD06E3B5EA31A2A2728D6829E22568604614098EE568C04B86CA0324');
INSERT INTO "journal" VALUES(177,'Z-0000019-9',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'60A83C88AE28048AC92468827789F52AE116F84CB31279CB3D22C9FCB77114DB',X'E722C6D036D533F794B3F9115A436FEF19AD2E2BCE11C8E7435F2416E7E0FF20');
INSERT INTO "journal" VALUES(178,'Z-0000009-D',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":21200,"quantity":150}',NULL,X'77C78E62CC3C3704399B7C5AE45D7FF704B2B9A45CC61C333D9B126A4835A7ED',X'B26252C966C6215552CF7ABEC91361271B0771E9BDB87C136B9A227D81155893');
INSERT INTO "journal" VALUES(179,'Z-0000011-P',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":2080,"quantity":10}',NULL,X'485B52728FA4EF8DE332E50E765D5BF6323A4EE7EB88E35D2EFE1FD86A816F41',X'66A2A0191F4F604B051E2042E7489646B0BD03B7FA625A9BABEA6CF34C32E1B1');
INSERT INTO "journal" VALUES(180,'Z-0000001-T',2,'2026-11-23T06:26:25.400987Z','2019-12-19T00:20:00.000000Z','sho','reserve',NULL,NULL,'15de0bc5ca9641ed888dcbaba6afad3e','{"batch":"W-0000001-K","on_hand":2200,"quantity":25}',NULL,X'A944A7D8E6BA463D8A699519D0AAA66581B9483721B509EF02FBE09B1D533F2E',X'719A29FA67B561F31FA84FE5FA84B521C26CF78590713F6FFC5B9C4AFBC64EFB');
INSERT INTO "journal" VALUES(181,'K-0000001-L',4,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','7d65fef1ad794790bf626b7827948c2a','{"batch":"W-0000001-K"}',NULL,X'95541CB22B74C57AFAA5A3EB4212119F9E627E64F7D55C78559FF509B5F68ED8',X'14D0D6C420653C59F1AB95E30B06B5366F563D1FAF57A4686F89048807A15090');
INSERT INTO "journal" VALUES(182,'K-0000003-H',4,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','7d65fef1ad794790bf626b7827948c2a','{"batch":"W-0000001-K"}',NULL,X'DBF56EB63C304B6D7292895A65E52CC6E91352248D74A74D76412B7C869C1561',X'E546E2AF489947E3AA5C5057A68F8388831D6292A5C6EDABDFBA9DD247A06A41');
INSERT INTO "journal" VALUES(183,'K-0000005-D',4,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','7d65fef1ad794790bf626b7827948c2a','{"batch":"W-0000001-K"}',NULL,X'482E7781811B12A3F5475EE7972B4C1EA72F2470AE2DE990D06F8F595E813A62',X'D1CE917DB51D9F68FF14013556BDCA91E7B73667AA4DCE260E6B30E06524D29F');
INSERT INTO "journal" VALUES(184,'K-0000007-9',4,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','7d65fef1ad794790bf626b7827948c2a','{"batch":"W-0000001-K"}',NULL,X'B9326295542F011E09E0237CAB32FD3623F7E4A21D883048EABEBB129911A4FD',X'07B2EC22D08DB8C425391B6E3BE007DB3AC7E5C1909CDFEAD7EAA2B7C70C83F1');
INSERT INTO "journal" VALUES(185,'K-0000009-5',4,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','7d65fef1ad794790bf626b7827948c2a','{"batch":"W-0000001-K"}',NULL,X'E49E3458B19E62A22B8B07847DEE0F95C023AA83472B85530405ED37F095D245',X'AC6717CA4F94E8F601A693146F0B7642FE670FA814609874896FEAC1FDD2BC90');
INSERT INTO "journal" VALUES(186,'W-0000001-K',2,'2026-11-23T06:26:25.694311Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','7d65fef1ad794790bf626b7827948c2a','{"parcels":5}',NULL,X'2407163F3D2755F2D3C7CB619DF6D1D6E189A266E1DF9458F4AC3D3F1955754C',X'7F27ADDD4AF40E0C41A5107FABD1863BAC99DBD295B653A2FE026007519D0E4A');
INSERT INTO "journal" VALUES(187,'K-0000001-L',5,'2026-11-23T06:26:25.702286Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','76ff64594d53417c934087aeab3f3c9a','{"batch":"W-0000001-K"}',NULL,X'14D0D6C420653C59F1AB95E30B06B5366F563D1FAF57A4686F89048807A15090',X'A7AAF30518AB9ED7CA5C52B636B394F5CEA9DB6B65B50761370B2C74DE7BFB80');
INSERT INTO "journal" VALUES(188,'K-0000003-H',5,'2026-11-23T06:26:25.702286Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','76ff64594d53417c934087aeab3f3c9a','{"batch":"W-0000001-K"}',NULL,X'E546E2AF489947E3AA5C5057A68F8388831D6292A5C6EDABDFBA9DD247A06A41',X'6B5D25ED57FB8842C34DC3674FE144EE583B0EFF68184A047DD46AC978C86FA4');
INSERT INTO "journal" VALUES(189,'K-0000005-D',5,'2026-11-23T06:26:25.702286Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','76ff64594d53417c934087aeab3f3c9a','{"batch":"W-0000001-K"}',NULL,X'D1CE917DB51D9F68FF14013556BDCA91E7B73667AA4DCE260E6B30E06524D29F',X'DC34981D4CB8075F837AE0B2116060A3308E40B95E02CF1EEC1BCA3EAED909E0');
INSERT INTO "journal" VALUES(190,'K-0000007-9',5,'2026-11-23T06:26:25.702286Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','76ff64594d53417c934087aeab3f3c9a','{"batch":"W-0000001-K"}',NULL,X'07B2EC22D08DB8C425391B6E3BE007DB3AC7E5C1909CDFEAD7EAA2B7C70C83F1',X'2E49918901B96B0C246651FD66E6B22298AD1DFD1EF3D941AF673A70BDECCBAA');
INSERT INTO "journal" VALUES(191,'K-0000009-5',5,'2026-11-23T06:26:25.702286Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','76ff64594d53417c934087aeab3f3c9a','{"batch":"W-0000001-K"}',NULL,X'AC6717CA4F94E8F601A693146F0B7642FE670FA814609874896FEAC1FDD2BC90',X'5EE666B7969BBE1F091B197AF599308A5A5B266B2284C09FA5727BD80C5437CF');
INSERT INTO "journal" VALUES(192,'Z-0000015-H',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'5C0D5046DC8F3817670EEC8AAF00EC5409B2A3D90E4962FAEC51D619013A740A',X'A34F0A5A396F2DCA554D53007CCC145A353B30793DB57FD2F4B546310B83526E');
INSERT INTO "journal" VALUES(193,'Z-0000005-L',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'F173DC721597C38428259C1298C75503988396DE21A83677A8E79B91944FE646',X'C4F1BCA75554941C2EE3697F6455E1ABD1276FA92477F897B87D33DADBC87056');
INSERT INTO "journal" VALUES(194,'Z-0000017-D',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'9E942707C4524F42536B282422F8B014975C6511C18BA83C6F5778BBE5944FA5',X'580D1429F9D94C3D13B885130DD19CB3EDE74614B65027A1B2D83B4D1895E0C2');
INSERT INTO "journal" VALUES(195,'Z-0000007-H',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":1105,"quantity":-15}',NULL,X'8AFCC2EB5B840462AE922AC358186986CF5EB2473E08CFE0C862A00C4C84233E',X'8565F3C2AA08B8821744C6AFBB5AF7B162D69C64E8810CD0AEDBE26B926361DA');
INSERT INTO "journal" VALUES(196,'Z-0000013-L',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":1035,"quantity":-5}',NULL,X'658BB9F15F7FE86254FED4410F9B447DF3FD70A5603EE8B8DE19FB49177E402D',X'3D792D8CEAA2DF655D469C2AEF9BB8833FA2ABF8E5E4B713DBF89EFCE420FB50');
INSERT INTO "journal" VALUES(197,'Z-0000003-P',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":1070,"quantity":-10}',NULL,X'180F3F96BD06E3B5EA31A2A2728D6829E22568604614098EE568C04B86CA0324',X'519858C8AECC177156A520FED4EFB1F012F8899D89EF26FF5C363F6580AB3B19');
INSERT INTO "journal" VALUES(198,'Z-0000019-9',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'E722C6D036D533F794B3F9115A436FEF19AD2E2BCE11C8E7435F2416E7E0FF20',X'34532C0471DB49564718DEAA61ED293DA8217DA2890BA2D2E63852D7C5B2787A');
INSERT INTO "journal" VALUES(199,'Z-0000009-D',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":21050,"quantity":-150}',NULL,X'B26252C966C6215552CF7ABEC91361271B0771E9BDB87C136B9A227D81155893',X'DC1FD7BE967A9BC7A785C8A6F2620C3DB19EC7FCAE633687392DAB5AFF0BD858');
INSERT INTO "journal" VALUES(200,'Z-0000011-P',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":2070,"quantity":-10}',NULL,X'66A2A0191F4F604B051E2042E7489646B0BD03B7FA625A9BABEA6CF34C32E1B1',X'2D041FA1EC6F932D1280B53D125B2CB15F4F294B74A8E55F46F7E0B2C69AD415');
INSERT INTO "journal" VALUES(201,'Z-0000001-T',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pick',NULL,NULL,'18f2725fd8374dc8a0d0acf8ec1abe3e','{"batch":"W-0000001-K","on_hand":2175,"quantity":-25}',NULL,X'719A29FA67B561F31FA84FE5FA84B521C26CF78590713F6FFC5B9C4AFBC64EFB',X'D247D72486B473B6954A42F87A742469A10D6D75120FCA9D2F6310E9C690E7BE');
INSERT INTO "journal" VALUES(202,'W-0000001-K',3,'2026-11-23T06:26:25.707904Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','18f2725fd8374dc8a0d0acf8ec1abe3e','{"parcels":5}',NULL,X'7F27ADDD4AF40E0C41A5107FABD1863BAC99DBD295B653A2FE026007519D0E4A',X'07B1C038F7EAFA72BE91CD0186BE762FE3035EC3815A67EE8E48FE85EABFFF05');
INSERT INTO "journal" VALUES(203,'K-0000001-L',6,'2026-11-23T06:26:25.720437Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8082dbd9bb4247ddbc9f5f11d9c7da28','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'A7AAF30518AB9ED7CA5C52B636B394F5CEA9DB6B65B50761370B2C74DE7BFB80',X'03C3D4485E2C2EAF9A369875470E7CD1C147DAA7387492B71D7E15837BBAC3A0');
INSERT INTO "journal" VALUES(204,'K-0000003-H',6,'2026-11-23T06:26:25.720437Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8082dbd9bb4247ddbc9f5f11d9c7da28','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'6B5D25ED57FB8842C34DC3674FE144EE583B0EFF68184A047DD46AC978C86FA4',X'709F42F7BEE2D3F595E6F24019AD091E7529FDCF3AF933A0E739A077881E5F95');
INSERT INTO "journal" VALUES(205,'K-0000005-D',6,'2026-11-23T06:26:25.720437Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8082dbd9bb4247ddbc9f5f11d9c7da28','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'DC34981D4CB8075F837AE0B2116060A3308E40B95E02CF1EEC1BCA3EAED909E0',X'84DF825E081D6E231A8B739EB9291E93F21CD5A255581BF533AD7AFF52475B5E');
INSERT INTO "journal" VALUES(206,'K-0000007-9',6,'2026-11-23T06:26:25.720437Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8082dbd9bb4247ddbc9f5f11d9c7da28','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'2E49918901B96B0C246651FD66E6B22298AD1DFD1EF3D941AF673A70BDECCBAA',X'6845796761907C8F063A6E2447C206DD3183B5AA1656E35EB5C30A69216D2DA9');
INSERT INTO "journal" VALUES(207,'K-0000009-5',6,'2026-11-23T06:26:25.720437Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','8082dbd9bb4247ddbc9f5f11d9c7da28','{"batch":"W-0000001-K","carrier":"sagawa"}',NULL,X'5EE666B7969BBE1F091B197AF599308A5A5B266B2284C09FA5727BD80C5437CF',X'BD0A97B416B5CEBB9BF62ED4357501FA0BA07A7CC467AB4183081311FD40BE65');
INSERT INTO "journal" VALUES(208,'W-0000001-K',4,'2026-11-23T06:26:25.730835Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','0f8f067051be4c88b6243b410b326c42','{}',NULL,X'07B1C038F7EAFA72BE91CD0186BE762FE3035EC3815A67EE8E48FE85EABFFF05',X'C372758C43997CE3722606C2612E8A65C4184F668EBDD63B04E8BCD2CF5F9D36');
INSERT INTO "journal" VALUES(209,'K-0000001-L',7,'2026-11-23T06:26:25.736226Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','1f69c29064c4409babbc4714198b6b4f','{"carrier":"sagawa","tracking_number":"400000000013"}',NULL,X'03C3D4485E2C2EAF9A369875470E7CD1C147DAA7387492B71D7E15837BBAC3A0',X'E69770BFEE723BBCC02C0C38BF5DEE778551ED57B773BBB246AAAC7984A8A041');
INSERT INTO "journal" VALUES(210,'K-0000003-H',7,'2026-11-23T06:26:25.736226Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','1f69c29064c4409babbc4714198b6b4f','{"carrier":"sagawa","tracking_number":"400000000024"}',NULL,X'709F42F7BEE2D3F595E6F24019AD091E7529FDCF3AF933A0E739A077881E5F95',X'1EBC79215F9DE8DB4DCFFC8024C194400E08E3D849A9E6558F51FDD553316965');
INSERT INTO "journal" VALUES(211,'K-0000005-D',7,'2026-11-23T06:26:25.736226Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','1f69c29064c4409babbc4714198b6b4f','{"carrier":"sagawa","tracking_number":"400000000035"}',NULL,X'84DF825E081D6E231A8B739EB9291E93F21CD5A255581BF533AD7AFF52475B5E',X'FE2A2FEFF1030C1C2446466E242151AA8957DDCB47A18A2C5973C1B4B8E8DD4C');
INSERT INTO "journal" VALUES(212,'K-0000007-9',7,'2026-11-23T06:26:25.736226Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','1f69c29064c4409babbc4714198b6b4f','{"carrier":"sagawa","tracking_number":"400000000046"}',NULL,X'6845796761907C8F063A6E2447C206DD3183B5AA1656E35EB5C30A69216D2DA9',X'7AF71D3E66C63E92026A31A60B24812A2BC4113AD88B8A8118AD1E4661C878C9');
INSERT INTO "journal" VALUES(213,'K-0000009-5',7,'2026-11-23T06:26:25.736226Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','1f69c29064c4409babbc4714198b6b4f','{"carrier":"sagawa","tracking_number":"400000000050"}',NULL,X'BD0A97B416B5CEBB9BF62ED4357501FA0BA07A7CC467AB4183081311FD40BE65',X'9D159841AFC69238DAB2B966CD05F0279B92E9AD09F51BD1BCE3D7770880D031');
INSERT INTO "journal" VALUES(214,'W-0000002-I',1,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','make-batch',NULL,'made','786aa53d5dab404580c4783097e9ccb0','{"kit":"B"}',NULL,X'',X'0D3B0D315E1CAD4FEE62EC916C4B501AEF8F9E787373DC7745F844D49F855B2D');
INSERT INTO "journal" VALUES(215,'K-0000002-J',3,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','786aa53d5dab404580c4783097e9ccb0','{"batch":"W-0000002-I"}',NULL,X'DC626E219275B7B367BE1CBD1A3A92A1623D07B16AB158B8A296DCC39DC30456',X'5D82F4EB7C701B609AAB8E3F351878253000A2180854892B1B90CF8F49866801');
INSERT INTO "journal" VALUES(216,'K-0000004-F',3,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','786aa53d5dab404580c4783097e9ccb0','{"batch":"W-0000002-I"}',NULL,X'151E3870E9594A4ED4B930CC508405D2773798241066768CF2AD6F3615953354',X'97B52A2FEE8C409361E953C83FF6DA3BFDB3EA9E43721BA2DAE3D070D737F03F');
INSERT INTO "journal" VALUES(217,'K-0000006-B',3,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','786aa53d5dab404580c4783097e9ccb0','{"batch":"W-0000002-I"}',NULL,X'197A6716C6A367FA921899EADEA33DA367833A077C74F9E4D9A73202588A75F8',X'5D840666EF1EEBEC09CA3BDA906019B3DB7E65D5D46E1027A043E3344487E5DC');
INSERT INTO "journal" VALUES(218,'K-0000008-7',3,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','786aa53d5dab404580c4783097e9ccb0','{"batch":"W-0000002-I"}',NULL,X'757FA984FD00887EB17E744D86259CC6E66519EDB5439BA748B3F85084AC8B09',X'EE887CBB278362E441FE72B4D51789AEC53B3A07741650AE8F22DB8233B0097C');
INSERT INTO "journal" VALUES(219,'K-0000010-J',3,'2026-11-23T06:26:25.742751Z','2019-12-19T00:20:00.000000Z','sho','gather','released','released','786aa53d5dab404580c4783097e9ccb0','{"batch":"W-0000002-I"}',NULL,X'2137D355BE72B221315E76AF279A4F6FFEB0BE959146F95D4EB43A5631F7F441',X'5975AD1E9A830EF12AE5321FA0DADA10F3E7CE30DEC85A34053303852B58FEE1');
INSERT INTO "journal" VALUES(220,'K-0000002-J',4,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'5D82F4EB7C701B609AAB8E3F351878253000A2180854892B1B90CF8F49866801',X'C953BBED06E52A7D7395D801065B4988E80BECCD38FC16FFC74CBD99152F44AF');
INSERT INTO "journal" VALUES(221,'K-0000004-F',4,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'97B52A2FEE8C409361E953C83FF6DA3BFDB3EA9E43721BA2DAE3D070D737F03F',X'1BEE4D98744A529F5F5D0FC472F31573BE4BA2F2E31ECE988EB21E7D2BC31A61');
INSERT INTO "journal" VALUES(222,'K-0000006-B',4,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'5D840666EF1EEBEC09CA3BDA906019B3DB7E65D5D46E1027A043E3344487E5DC',X'36857648C43930AE0AEC0F904C4C5F645624AFC8506C6DE01D92A9A5ECFA2CC7');
INSERT INTO "journal" VALUES(223,'K-0000008-7',4,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"batch":"W-0000002-I","services":"2 3"}',NULL,X'EE887CBB278362E441FE72B4D51789AEC53B3A07741650AE8F22DB8233B0097C',X'20B06D1AAE23665560583C2C0229983256133069F2EA3101416CCFC8CFC86509');
INSERT INTO "journal" VALUES(224,'K-0000010-J',4,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','released','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"batch":"W-0000002-I","services":"2"}',NULL,X'5975AD1E9A830EF12AE5321FA0DADA10F3E7CE30DEC85A34053303852B58FEE1',X'C237AC1E3A35B54E98B0C803143AE76F4001263F2D5464A3662B45E9FB7D5AEF');
INSERT INTO "journal" VALUES(225,'W-0000002-I',2,'2026-11-23T06:26:25.753318Z','2019-12-19T00:20:00.000000Z','sho','print','made','printed','f68fd55a9c6945b6baa516c082a7ca7d','{"parcels":5}',NULL,X'0D3B0D315E1CAD4FEE62EC916C4B501AEF8F9E787373DC7745F844D49F855B2D',X'A9A35F584631281362DA2BC35BC50CFE0D475B224321C973134CB2DC565038F6');
INSERT INTO "journal" VALUES(226,'K-0000002-J',5,'2026-11-23T06:26:25.761848Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','39ec1d84dc39408eb76291d20e8f33d7','{"batch":"W-0000002-I"}',NULL,X'C953BBED06E52A7D7395D801065B4988E80BECCD38FC16FFC74CBD99152F44AF',X'79B5501A7F92BBD900E95673146CC7C26807451C5A3D5E5F14E864ACAADB57F1');
INSERT INTO "journal" VALUES(227,'K-0000004-F',5,'2026-11-23T06:26:25.761848Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','39ec1d84dc39408eb76291d20e8f33d7','{"batch":"W-0000002-I"}',NULL,X'1BEE4D98744A529F5F5D0FC472F31573BE4BA2F2E31ECE988EB21E7D2BC31A61',X'8A284C8E502F438F39DD08DD9929071A306F9F8F067C6B84CA22F59BC55798D7');
INSERT INTO "journal" VALUES(228,'K-0000006-B',5,'2026-11-23T06:26:25.761848Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','39ec1d84dc39408eb76291d20e8f33d7','{"batch":"W-0000002-I"}',NULL,X'36857648C43930AE0AEC0F904C4C5F645624AFC8506C6DE01D92A9A5ECFA2CC7',X'AD350CDE66005B9296D154C4336C50D10C28892D16FCB87B861D96917B877536');
INSERT INTO "journal" VALUES(229,'K-0000008-7',5,'2026-11-23T06:26:25.761848Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','39ec1d84dc39408eb76291d20e8f33d7','{"batch":"W-0000002-I"}',NULL,X'20B06D1AAE23665560583C2C0229983256133069F2EA3101416CCFC8CFC86509',X'86DDF6ED964C070B0189004E2249657259BD15487920CEC2B9318DE20CB69D23');
INSERT INTO "journal" VALUES(230,'K-0000010-J',5,'2026-11-23T06:26:25.761848Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','39ec1d84dc39408eb76291d20e8f33d7','{"batch":"W-0000002-I"}',NULL,X'C237AC1E3A35B54E98B0C803143AE76F4001263F2D5464A3662B45E9FB7D5AEF',X'033F2AAEFB7AF2FC4A51D63A03864DEB4B4EC68DCC435F6394B4C82FE4E319A7');
INSERT INTO "journal" VALUES(231,'W-0000002-I',3,'2026-11-23T06:26:25.766840Z','2019-12-19T00:20:00.000000Z','sho','pack','printed','packed','f07187a2705844d98cb05952f3e4000f','{"parcels":5}',NULL,X'A9A35F584631281362DA2BC35BC50CFE0D475B224321C973134CB2DC565038F6',X'3BB55E2C71038B8883032CE469E33529B81B526B37E748C40F0F00F9FC73A31F');
INSERT INTO "journal" VALUES(232,'K-0000002-J',6,'2026-11-23T06:26:25.773244Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ee78e6379f8b4e4fa437cebf7291da0e','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'79B5501A7F92BBD900E95673146CC7C26807451C5A3D5E5F14E864ACAADB57F1',X'7C04F7A4D8B9FED5560B317495FB475D1A38AF49195D5E6CD920962830AE1BE7');
INSERT INTO "journal" VALUES(233,'K-0000004-F',6,'2026-11-23T06:26:25.773244Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ee78e6379f8b4e4fa437cebf7291da0e','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'8A284C8E502F438F39DD08DD9929071A306F9F8F067C6B84CA22F59BC55798D7',X'BD9FC81921CBF04C6077F5E7C1E285876C48B8ED7C18D69AB7E13E9A64CAC98C');
INSERT INTO "journal" VALUES(234,'K-0000006-B',6,'2026-11-23T06:26:25.773244Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ee78e6379f8b4e4fa437cebf7291da0e','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'AD350CDE66005B9296D154C4336C50D10C28892D16FCB87B861D96917B877536',X'C223C0F05D0BFA84581BB2A6B76481A77C3DC3FB804C8123C32ECB426C0EF571');
INSERT INTO "journal" VALUES(235,'K-0000008-7',6,'2026-11-23T06:26:25.773244Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ee78e6379f8b4e4fa437cebf7291da0e','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'86DDF6ED964C070B0189004E2249657259BD15487920CEC2B9318DE20CB69D23',X'E9C37285106A97CBF09FA63C63FE5180D7600101472EC2AB9FAFBA08F43565F0');
INSERT INTO "journal" VALUES(236,'K-0000010-J',6,'2026-11-23T06:26:25.773244Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','ee78e6379f8b4e4fa437cebf7291da0e','{"batch":"W-0000002-I","carrier":"yamato"}',NULL,X'033F2AAEFB7AF2FC4A51D63A03864DEB4B4EC68DCC435F6394B4C82FE4E319A7',X'E94DF974832E6B829C0600FAA0989F508398D93950A96A11FE816FF5A07D5F03');
INSERT INTO "journal" VALUES(237,'W-0000002-I',4,'2026-11-23T06:26:25.779585Z','2019-12-19T00:20:00.000000Z','sho','hand-over','packed','handed-over','cc5f7bdbbbac40a1ac61bac8547c091b','{}',NULL,X'3BB55E2C71038B8883032CE469E33529B81B526B37E748C40F0F00F9FC73A31F',X'92B6F0275C3B82C4DE6D0BBFF01C928DE998E6CC2145F8605DF0EB27EE0A544C');
INSERT INTO "journal" VALUES(238,'K-0000002-J',7,'2026-11-23T06:26:25.782734Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','95b71ede43cf4ae080a4d54b99057357','{"carrier":"yamato","tracking_number":"400000000061"}',NULL,X'7C04F7A4D8B9FED5560B317495FB475D1A38AF49195D5E6CD920962830AE1BE7',X'CB6C896430352E1F0DFDBD0DA5C4D283EDDC888F64EB8F18A631971EA5FC3AE6');
INSERT INTO "journal" VALUES(239,'K-0000004-F',7,'2026-11-23T06:26:25.782734Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','95b71ede43cf4ae080a4d54b99057357','{"carrier":"yamato","tracking_number":"400000000072"}',NULL,X'BD9FC81921CBF04C6077F5E7C1E285876C48B8ED7C18D69AB7E13E9A64CAC98C',X'30293C6E449D96478E1972185307DCC89BCDA6C9B9774F3D5B0F85560F83F442');
INSERT INTO "journal" VALUES(240,'K-0000006-B',7,'2026-11-23T06:26:25.782734Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','95b71ede43cf4ae080a4d54b99057357','{"carrier":"yamato","tracking_number":"400000000083"}',NULL,X'C223C0F05D0BFA84581BB2A6B76481A77C3DC3FB804C8123C32ECB426C0EF571',X'0EF6B9FBFE3C328C8232FBF419532815FE2711A3990E7518A274A5B8E2029C4A');
INSERT INTO "journal" VALUES(241,'K-0000008-7',7,'2026-11-23T06:26:25.782734Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','95b71ede43cf4ae080a4d54b99057357','{"carrier":"yamato","tracking_number":"400000000094"}',NULL,X'E9C37285106A97CBF09FA63C63FE5180D7600101472EC2AB9FAFBA08F43565F0',X'D84EF2F0460109234D8FCD7DE6314C42F126E6B1B8F32AF38C63B6AFD776A960');
INSERT INTO "journal" VALUES(242,'K-0000010-J',7,'2026-11-23T06:26:25.782734Z','2019-12-19T00:20:00.000000Z','sho','track','handed-over','handed-over','95b71ede43cf4ae080a4d54b99057357','{"carrier":"yamato","tracking_number":"400000000105"}',NULL,X'E94DF974832E6B829C0600FAA0989F508398D93950A96A11FE816FF5A07D5F03',X'E34BD848FF1BFF87905B73FDBC29001B918E29E71982DE7B7377ED53AC4CED96');
INSERT INTO "journal" VALUES(243,'A-0000012-M',2,'2026-11-23T06:26:25.786643Z','2019-12-20T06:59:00.000000Z','ren','approve','received','approved','0243a1eb684d42e1839edbc6420d6f1e','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'3D7EBA311EFB406F2619E5F0BCD2B6334656A36AC2F8D5C7BFDFA7DF010502F0',X'5154AE52670F6C2FE00D300F6586B1E98D140B3D347E2C4E18E84E8FE456E1EA');
INSERT INTO "journal" VALUES(244,'K-0000007-9',8,'2026-11-23T06:26:25.794560Z','2019-12-23T01:39:00.000000Z','sho','deliver','handed-over','delivered','2a67ddf0c6a5470e9e77571856bc64c2','{"on":"2019-12-22"}',NULL,X'7AF71D3E66C63E92026A31A60B24812A2BC4113AD88B8A8118AD1E4661C878C9',X'88E39C2F746566B2FDFEB14475B667F0FE549E0059EDA4B3F553ACF392546D11');
INSERT INTO "journal" VALUES(245,'A-0000015-G',2,'2026-11-23T06:26:25.797538Z','2019-12-23T03:26:00.000000Z','ren','approve','received','approved','600b3422ef2642ac9f28b8f31b40e63a','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'407820A661C1FB9A62060C8FA51FAC0C8641C3A873D86894706E4B33C665AB40',X'C682A02DAE0DCA1E9BB1E56579F3E28C63A7AFBEACA1647541F0589BA41C38DE');
INSERT INTO "journal" VALUES(246,'K-0000002-J',8,'2026-11-23T06:26:25.803661Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','d1a0879096ba4f90aebee2f96345c5a0','{"on":"2019-12-20"}',NULL,X'CB6C896430352E1F0DFDBD0DA5C4D283EDDC888F64EB8F18A631971EA5FC3AE6',X'C8E9ECBE4CF5A83F87EDA741EE98F8EF876D81C2E983E68123E9E31D8EA010A5');
INSERT INTO "journal" VALUES(247,'K-0000004-F',8,'2026-11-23T06:26:25.803661Z','2019-12-23T05:44:00.000000Z','sho','deliver','handed-over','delivered','d1a0879096ba4f90aebee2f96345c5a0','{"on":"2019-12-20"}',NULL,X'30293C6E449D96478E1972185307DCC89BCDA6C9B9774F3D5B0F85560F83F442',X'5B3F9D039D0E2AA7E3E8B6DB3A818CF43E7AD1DDCEB65E819CCFD2DC8A0A6FC7');
INSERT INTO "journal" VALUES(248,'A-0000010-Q',2,'2026-11-23T06:26:25.806827Z','2019-12-23T07:08:00.000000Z','ren','approve','received','approved','de69f8a665674c06a488d3e494b29ce3','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'CDDD44B973B91B59143C0704095CE672EA0AC50107EC4D99694D4713639F9281',X'7045624F747523D5BB5F25708CBBCA4CEFCD317F22BFBCED223B44C7CA2B854D');
INSERT INTO "journal" VALUES(249,'K-0000006-B',8,'2026-11-23T06:26:25.813408Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','0de9c0b38a464b1cbcbe1bedf05ed09f','{"on":"2019-12-21"}',NULL,X'0EF6B9FBFE3C328C8232FBF419532815FE2711A3990E7518A274A5B8E2029C4A',X'EF5BEDF9051B3CDD67780B3C33712BCCC4C7736945AE70644C13B9B8954EEADA');
INSERT INTO "journal" VALUES(250,'K-0000008-7',8,'2026-11-23T06:26:25.813408Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','0de9c0b38a464b1cbcbe1bedf05ed09f','{"on":"2019-12-21"}',NULL,X'D84EF2F0460109234D8FCD7DE6314C42F126E6B1B8F32AF38C63B6AFD776A960',X'C5DD421102474A0249A22CDB6F9D94510D6A64BA2EE8D933DBB19CDE9EE9C1C3');
INSERT INTO "journal" VALUES(251,'K-0000010-J',8,'2026-11-23T06:26:25.813408Z','2019-12-23T07:20:00.000000Z','sho','deliver','handed-over','delivered','0de9c0b38a464b1cbcbe1bedf05ed09f','{"on":"2019-12-21"}',NULL,X'E34BD848FF1BFF87905B73FDBC29001B918E29E71982DE7B7377ED53AC4CED96',X'B1D3D841A014605F43BBAC14BF3BD57191637F996DA69EDE729078135BD69CE6');
INSERT INTO "journal" VALUES(252,'K-0000009-5',8,'2026-11-23T06:26:25.817112Z','2019-12-23T07:57:00.000000Z','sho','deliver','handed-over','delivered','f602fad3bc66403e97e1bf94307f033a','{"on":"2019-12-20"}',NULL,X'9D159841AFC69238DAB2B966CD05F0279B92E9AD09F51BD1BCE3D7770880D031',X'C42673D0C7879FAD0A41BC32A9A7884246931E005FBD453C56EB68A5F92517F2');
INSERT INTO "journal" VALUES(253,'K-0000001-L',8,'2026-11-23T06:26:25.820620Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','ca699abfee694fb7a7d0e4dfa56d0cba','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'E69770BFEE723BBCC02C0C38BF5DEE778551ED57B773BBB246AAAC7984A8A041',X'85FA9AA5F5619F4F28AA39083DC28A97534B4AAAD34753FDDE23C6485B21FC13');
INSERT INTO "journal" VALUES(254,'K-0000003-H',8,'2026-11-23T06:26:25.820620Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','ca699abfee694fb7a7d0e4dfa56d0cba','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'1EBC79215F9DE8DB4DCFFC8024C194400E08E3D849A9E6558F51FDD553316965',X'2B0610F28EBE9FDAD6B8203D8A24AAE52A149F8E6249E2B131AAF0A1799D9146');
INSERT INTO "journal" VALUES(255,'K-0000005-D',8,'2026-11-23T06:26:25.820620Z','2019-12-26T00:57:00.000000Z','sho','come-back','handed-over','came-back','ca699abfee694fb7a7d0e4dfa56d0cba','{"on":"2019-12-25","reason":"address-unknown"}',NULL,X'FE2A2FEFF1030C1C2446466E242151AA8957DDCB47A18A2C5973C1B4B8E8DD4C',X'CBE48299640D9304249744486B5F1C2050556534882CF76D71A499A04FF07ADC');
INSERT INTO "journal" VALUES(256,'A-0000013-K',2,'2026-11-23T06:26:25.824031Z','2019-12-26T02:06:00.000000Z','ren','approve','received','approved','c5876e5033df44199827a32c025c155d','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'61867AFBB121285A92240C96C570B479A278FB2B271A2C36FF37AAB275257168',X'DAF65FEFD2F3F6F9F19A7E2C4CE511D8593EFCB3474CA1CA2BA379CB6C205159');
INSERT INTO "journal" VALUES(257,'B-0000008-H',1,'2026-11-23T06:26:25.831120Z','2019-12-26T03:07:55.000000Z','ren','intake',NULL,'published','5a0b76ccb3814c129a96cf24407564b8','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2019-12-26T02:57:55+00:00","rejected":0,"row_count":4}',NULL,X'',X'40E3C0FF0741FDC8E90537807ADE1E4A0DAA30B60E94BC3841355382CC9E7227');
INSERT INTO "journal" VALUES(258,'A-0000016-E',1,'2026-11-23T06:26:25.831120Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','5a0b76ccb3814c129a96cf24407564b8','{"batch":8,"programme":1,"row":2}',NULL,X'',X'954A6A91838ABCFE8E2B8B6B9C18282E22244522C19E25FCBDA57CE43C4CB23B');
INSERT INTO "journal" VALUES(259,'A-0000017-C',1,'2026-11-23T06:26:25.831120Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','5a0b76ccb3814c129a96cf24407564b8','{"batch":8,"programme":1,"row":3}',NULL,X'',X'3E7F0C815AFBA4CA1ABCC371079B8BF5C70CECF93E68CEA0C27431A88EC91981');
INSERT INTO "journal" VALUES(260,'A-0000018-A',1,'2026-11-23T06:26:25.831120Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','5a0b76ccb3814c129a96cf24407564b8','{"batch":8,"programme":1,"row":4}',NULL,X'',X'04BE9AE89199065A603D519C60CC90046B9AAF98A58529AB50377A171966861C');
INSERT INTO "journal" VALUES(261,'A-0000019-8',1,'2026-11-23T06:26:25.831120Z','2019-12-26T03:07:55.000000Z','ren','receive',NULL,'received','5a0b76ccb3814c129a96cf24407564b8','{"batch":8,"programme":1,"row":5}',NULL,X'',X'BEDDE53161FB5AB06B6D838F6CB623CB00A788A308D649E3487506554819E94B');
INSERT INTO "journal" VALUES(262,'cutoff:2020-01-01',1,'2026-11-23T06:26:25.851437Z','2019-12-27T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-01','{"closing_at":"2019-12-27T01:00:00+00:00"}',NULL,X'',X'D7ECC0F5FFD2374617F20B0B7A55B71FB83E13592972D085D4E36F44828BC18B');
INSERT INTO "journal" VALUES(263,'A-0000006-I',3,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c4a8d9f43d4f4385e4fb2ba07f2311','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'92E5547EBB2BC38F72D99DD6BF2877E962360FC0C7958B774200911ABAE339A2',X'7CCEF16A9A03382365F50B62E133CCC462F1FCBF9487C2BA564D623BAFB7090C');
INSERT INTO "journal" VALUES(264,'A-0000007-G',3,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c4a8d9f43d4f4385e4fb2ba07f2311','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'F42D39632C5E3B6BBCEB65AAD6BD1AA403C501BA50E2F7FC0EB7E8022A1BC154',X'AD422A88372934DA5467774FD6E4DA2F18B6369E3CABE785A88E9078BC43BD30');
INSERT INTO "journal" VALUES(265,'A-0000008-E',3,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c4a8d9f43d4f4385e4fb2ba07f2311','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'77B0F17FD06896D9300F18BA2E43921FD7C95FC481D798D5166A8D72C148DEDE',X'4139972616F128149ADFF9001923921B1124620DB85DB593B5015368EC9191AD');
INSERT INTO "journal" VALUES(266,'A-0000009-C',3,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','register','approved','registered','25c4a8d9f43d4f4385e4fb2ba07f2311','{"programme":1,"rate":5,"start_on":"2020-01-01"}',NULL,X'C967F0C5F9034D49E826D42441D1B1C20DCB99D154AE27BD6895AC366D7DA860',X'81B683FECF57123839BB0A2FF542074E302867BF3803C0283374F605B72948A0');
INSERT INTO "journal" VALUES(267,'K-0000011-H',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"A"}',NULL,X'',X'15930138D416DD469832B7368C111451C2C6DC8362EB796096BA4785758402BB');
INSERT INTO "journal" VALUES(268,'K-0000012-F',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"B"}',NULL,X'',X'0BE58B1ACDA78FC39826DB01DBAB5921147A227C328F505277CFDF95FF2EC3E2');
INSERT INTO "journal" VALUES(269,'K-0000013-D',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"A"}',NULL,X'',X'1EC2B439DF7776D41DB080B56F17CF42D9D262D18ACAD82211C3241D19AAFE25');
INSERT INTO "journal" VALUES(270,'K-0000014-B',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"B"}',NULL,X'',X'8A5B6281FD0DD952A521AD2DD553D811CA83AE7C79FA27583B8C540D41299D9A');
INSERT INTO "journal" VALUES(271,'K-0000015-9',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"A"}',NULL,X'',X'4C259D3B58650BD27219EE34C82646B18F749657492E397C7CD9FF38CF2C0F1D');
INSERT INTO "journal" VALUES(272,'K-0000016-7',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"B"}',NULL,X'',X'2AEFD3215F102B72F3EC56E08869520A45EA1802BB54F255714C2E2B019DC448');
INSERT INTO "journal" VALUES(273,'K-0000017-5',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"A"}',NULL,X'',X'829E2B4F100A126AEB71EA2BDBD1EEF2745F2A12728F7369BD96213455CC8707');
INSERT INTO "journal" VALUES(274,'K-0000018-3',1,'2026-11-23T06:26:25.852711Z','2019-12-27T01:00:00.000000Z','mai','plan',NULL,'planned','25c4a8d9f43d4f4385e4fb2ba07f2311','{"kit":"B"}',NULL,X'',X'E48C8CE3E869B814DC4B4388B61BFC084D0CCBA964B159B5BA821E6C0BDFE4F8');
INSERT INTO "journal" VALUES(275,'cutoff:2020-01-01',2,'2026-11-23T06:26:25.863961Z','2019-12-27T01:00:00.000000Z','mai','close','closing','closed','30be777a2ad94750a8b1eca605bb07db','{"closed_at":"2019-12-27T01:00:00+00:00","left_open":0,"registered":4}',NULL,X'D7ECC0F5FFD2374617F20B0B7A55B71FB83E13592972D085D4E36F44828BC18B',X'0F406232F8C4E35E4E470EFEE8A9F4F8B9746449EE3E8311AB3E5D118D6315B8');
INSERT INTO "journal" VALUES(276,'K-0000001-L',9,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','bf3d7d55cb364d27b9c28589df94c39a','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'B87ADBA839C08559263BB864C507F265FAA2404F25467A6735CB1507606D1999',X'85FA9AA5F5619F4F28AA39083DC28A97534B4AAAD34753FDDE23C6485B21FC13',X'03E6454149AF13B6F036F31BDE5B656DFB46578FA2ADDA9E18B0833251A68E54');
INSERT INTO "journal" VALUES(277,'Z-0000015-H',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'A34F0A5A396F2DCA554D53007CCC145A353B30793DB57FD2F4B546310B83526E',X'38DF41F2A41CFAC769718DCE058AA80F57466B59D89C93085CAF8F022260F890');
INSERT INTO "journal" VALUES(278,'Z-0000005-L',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'C4F1BCA75554941C2EE3697F6455E1ABD1276FA92477F897B87D33DADBC87056',X'08C3C8A1BB904971F41D5F9BFF9EB7227959F683FCDC4ADDBDA118539E8596F0');
INSERT INTO "journal" VALUES(279,'Z-0000017-D',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'580D1429F9D94C3D13B885130DD19CB3EDE74614B65027A1B2D83B4D1895E0C2',X'2067721358B4649D8F455630ED70B66A1061DEDFDF4F79CDABEACD9DF0130A2C');
INSERT INTO "journal" VALUES(280,'Z-0000007-H',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":1108,"parcel":"K-0000001-L","quantity":3}',NULL,X'8565F3C2AA08B8821744C6AFBB5AF7B162D69C64E8810CD0AEDBE26B926361DA',X'CA711B57EE2E55AB0F4229E05B43614399A4BD0C956B252A4093459E6431ECF0');
INSERT INTO "journal" VALUES(281,'Z-0000013-L',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":1036,"parcel":"K-0000001-L","quantity":1}',NULL,X'3D792D8CEAA2DF655D469C2AEF9BB8833FA2ABF8E5E4B713DBF89EFCE420FB50',X'1C7C8961540CFB779D7D693903C77BB3084DBD4904B976B70486756AE6A0BFC5');
INSERT INTO "journal" VALUES(282,'Z-0000003-P',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":1072,"parcel":"K-0000001-L","quantity":2}',NULL,X'519858C8AECC177156A520FED4EFB1F012F8899D89EF26FF5C363F6580AB3B19',X'283D07BB1E9F7F9057CBF50F7C19C4A339F52F4729B16749D9A6C077AB0B1063');
INSERT INTO "journal" VALUES(283,'Z-0000019-9',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'34532C0471DB49564718DEAA61ED293DA8217DA2890BA2D2E63852D7C5B2787A',X'E8599BE16BAE3DD79C6E4CF3B341194C7C5B6839563A2DE281CF21934D886DC4');
INSERT INTO "journal" VALUES(284,'Z-0000009-D',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":21080,"parcel":"K-0000001-L","quantity":30}',NULL,X'DC1FD7BE967A9BC7A785C8A6F2620C3DB19EC7FCAE633687392DAB5AFF0BD858',X'55B12A09E257347950CD843D3088F2EC7F33D226B0F627036B7BBBA699F2BB46');
INSERT INTO "journal" VALUES(285,'Z-0000011-P',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":2072,"parcel":"K-0000001-L","quantity":2}',NULL,X'2D041FA1EC6F932D1280B53D125B2CB15F4F294B74A8E55F46F7E0B2C69AD415',X'B7B2252F25C72AB8CA8F0C9CF14F63E4470FB328B189670D62B1819F5ABD0D24');
INSERT INTO "journal" VALUES(286,'Z-0000001-T',4,'2026-11-23T06:26:25.882953Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'bf3d7d55cb364d27b9c28589df94c39a','{"on_hand":2180,"parcel":"K-0000001-L","quantity":5}',NULL,X'D247D72486B473B6954A42F87A742469A10D6D75120FCA9D2F6310E9C690E7BE',X'19493D4EB7959D10FFC75FC2B2A1CD1A85EA7C9233E3B19670B3DADBC6594E4C');
INSERT INTO "journal" VALUES(287,'T-0000001-B',1,'2026-11-23T06:26:25.923566Z','2019-12-27T02:00:00.000000Z','cal','receive',NULL,'received','cfd1bf8021994752b6b354b79bee7203','{"application":"A-0000001-S","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","kind":"change","through":"callcentre"}',NULL,X'',X'6AF59404B1CF1126E16C89B3450D2B694A45167B4B094E375E359DDE6D5CADEE');
INSERT INTO "journal" VALUES(288,'A-0000001-S',4,'2026-11-23T06:26:25.927520Z','2019-12-27T02:00:00.000000Z','cal','amend','registered','registered','ce3ecb580b3a47d981317b9704ac5687','{"amendment":"T-0000001-B","fields":["kit_postal_code","kit_address","kit_addressee","kit_phone"],"from":"2019-12-27","programme":1}',X'040A3532B8500C0832EE6F5716C26FB77641F1BB740A1A31A1265D57323BF032',X'18A5779C23484F18E6F9BDF6A1A29B7DF3D4F6AF0BEF101BC57CE8F0090CDAF7',X'A6EBCFB13282DB121679B574CAEAFC3583E8B621AFC926C0EFC955923395E4DE');
INSERT INTO "journal" VALUES(289,'T-0000001-B',2,'2026-11-23T06:26:25.927520Z','2019-12-27T02:00:00.000000Z','cal','accept','received','accepted','ce3ecb580b3a47d981317b9704ac5687','{"application":"A-0000001-S","at_once":true,"verdict":"eligible"}',NULL,X'6AF59404B1CF1126E16C89B3450D2B694A45167B4B094E375E359DDE6D5CADEE',X'DCC5088759F3130C72A3A6B0C6B157805C77B74EE502913B69C8463A49A8C05B');
INSERT INTO "journal" VALUES(290,'K-0000019-1',1,'2026-11-23T06:26:25.972829Z','2019-12-27T02:00:00.000000Z','sho','plan',NULL,'planned','e57b9b1bc368434a8fe8ec7648e47e3d','{"kit":"A","resend_of":"K-0000001-L"}',NULL,X'',X'90B6CE8253451EA7CB3BB0BE402C45AA3E2317702792DBB2F3B55A1F31C1FC48');
INSERT INTO "journal" VALUES(291,'K-0000019-1',2,'2026-11-23T06:26:25.972829Z','2019-12-27T02:00:00.000000Z','sho','release','planned','released','e57b9b1bc368434a8fe8ec7648e47e3d','{}',NULL,X'90B6CE8253451EA7CB3BB0BE402C45AA3E2317702792DBB2F3B55A1F31C1FC48',X'65EE19D09314CFBED98149791770FA4F79822BEEC0E3EEAFF68C7A83694D8A7D');
INSERT INTO "journal" VALUES(292,'K-0000001-L',10,'2026-11-23T06:26:25.972829Z','2019-12-27T02:00:00.000000Z','sho','resend','came-back','came-back','e57b9b1bc368434a8fe8ec7648e47e3d','{"parcel":"K-0000019-1"}',NULL,X'03E6454149AF13B6F036F31BDE5B656DFB46578FA2ADDA9E18B0833251A68E54',X'55AE552DFEDC3FFA5A5D76D2960B508E3C45F3979CC9A127CFC7A3C5C389E4F2');
INSERT INTO "journal" VALUES(293,'K-0000003-H',9,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','inspect','came-back','came-back','8043cc7f42ac42a18f13ed3c9b7e63e9','{"destroyed":[],"goods":"restocked","restocked":[{"design":"standard","item":"制度告知ポスター","quantity":5},{"design":"standard","item":"ステッカー","quantity":2},{"design":"standard","item":"スイングPOP","quantity":5},{"design":"standard","item":"スタンドPOP","quantity":3},{"design":"standard","item":"チラシ","quantity":30},{"design":"scenic","item":"制度告知ポスター","quantity":2},{"design":"scenic","item":"ステッカー","quantity":1},{"design":"scenic","item":"スイングPOP","quantity":2},{"design":"scenic","item":"スタンドPOP","quantity":1},{"design":"scenic","item":"チラシ","quantity":30}]}',X'B2DE93E023AA849F5A3C9A523554725194B21D7E49D82CD12C7E685DC42EE5F1',X'2B0610F28EBE9FDAD6B8203D8A24AAE52A149F8E6249E2B131AAF0A1799D9146',X'E1716B8673728B5345259CE8EB0800E2C2F5D206ABA9C0F0BEE2B54B87D9607D');
INSERT INTO "journal" VALUES(294,'Z-0000015-H',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'38DF41F2A41CFAC769718DCE058AA80F57466B59D89C93085CAF8F022260F890',X'9287B660F47EFBB5655CB700F4E79D2C1F74B786BC36B9F40D97AAF23C8CF5B2');
INSERT INTO "journal" VALUES(295,'Z-0000005-L',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'08C3C8A1BB904971F41D5F9BFF9EB7227959F683FCDC4ADDBDA118539E8596F0',X'0C0125CE898C3E20F11F64C01DA033021B63D0542CFF51374E843F9F197CCB19');
INSERT INTO "journal" VALUES(296,'Z-0000017-D',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'2067721358B4649D8F455630ED70B66A1061DEDFDF4F79CDABEACD9DF0130A2C',X'69435B54245222A4EE7800B88A2B06F515CF09E653E4FBFE479313A66F5A47CC');
INSERT INTO "journal" VALUES(297,'Z-0000007-H',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":1111,"parcel":"K-0000003-H","quantity":3}',NULL,X'CA711B57EE2E55AB0F4229E05B43614399A4BD0C956B252A4093459E6431ECF0',X'E94D809AD6F4AAEE3CA396100AB7584A56C6E230F0E334BCB5D0B41BC8169910');
INSERT INTO "journal" VALUES(298,'Z-0000013-L',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":1037,"parcel":"K-0000003-H","quantity":1}',NULL,X'1C7C8961540CFB779D7D693903C77BB3084DBD4904B976B70486756AE6A0BFC5',X'3FC6D69F6D979BDD59E4C78E85E88E8A699D4EA6766E91C743BC2599C08FA131');
INSERT INTO "journal" VALUES(299,'Z-0000003-P',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":1074,"parcel":"K-0000003-H","quantity":2}',NULL,X'283D07BB1E9F7F9057CBF50F7C19C4A339F52F4729B16749D9A6C077AB0B1063',X'82350B2DFB8B35264E2F9C018FFE00CBCA6DB64F50F56233470CE68E132B9F59');
INSERT INTO "journal" VALUES(300,'Z-0000019-9',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'E8599BE16BAE3DD79C6E4CF3B341194C7C5B6839563A2DE281CF21934D886DC4',X'482B7D34E1EDC01B57F464C05F7A82E7555BCE51C56877FA8C10A255E39B3ADD');
INSERT INTO "journal" VALUES(301,'Z-0000009-D',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":21110,"parcel":"K-0000003-H","quantity":30}',NULL,X'55B12A09E257347950CD843D3088F2EC7F33D226B0F627036B7BBBA699F2BB46',X'265ACF742E4B964C0C2C74EEDEBB914C2F781DE21AC57371C0B064B89048141F');
INSERT INTO "journal" VALUES(302,'Z-0000011-P',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":2074,"parcel":"K-0000003-H","quantity":2}',NULL,X'B7B2252F25C72AB8CA8F0C9CF14F63E4470FB328B189670D62B1819F5ABD0D24',X'1969401904900FD9C8A237B5147B32B4A6B3AEE670B10AACF9CBABBBD38D6BB2');
INSERT INTO "journal" VALUES(303,'Z-0000001-T',5,'2026-11-23T06:26:25.997205Z','2019-12-27T02:00:00.000000Z','sho','restock',NULL,NULL,'8043cc7f42ac42a18f13ed3c9b7e63e9','{"on_hand":2185,"parcel":"K-0000003-H","quantity":5}',NULL,X'19493D4EB7959D10FFC75FC2B2A1CD1A85EA7C9233E3B19670B3DADBC6594E4C',X'C4ECB6CABD383E961DF380C78600DBCB974BAD888C89DFF651025F33AC237A3D');
INSERT INTO "journal" VALUES(304,'K-0000003-H',10,'2026-11-23T06:26:26.017951Z','2019-12-27T02:00:00.000000Z','sho','close-return','came-back','came-back','9e5a01b5d2324333b2947aeb027f93da','{}',X'EC819686DEEE630C5A858E3399B287D8EF0836DEA37281DE24CF88F779C51B12',X'E1716B8673728B5345259CE8EB0800E2C2F5D206ABA9C0F0BEE2B54B87D9607D',X'A7AA0D5DB4E91C389BCBC2DA332061C6BCD97EF6942F82065CC17CE984C6AD5E');
INSERT INTO "journal" VALUES(305,'A-0000014-I',2,'2026-11-23T06:26:26.027222Z','2019-12-27T03:05:00.000000Z','ren','approve','received','approved','cad988f0fe004dd296858dedf8fd1765','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-11","subsidised":true}',NULL,X'73813D4E31F8A35A0D62FDBE9A141049B97E713E028DDBF8E889F68BDB0D8E24',X'661AEEBE15843573DA9FEE550C46FBA2CD745A471F1AB048DD07FE200C7A7EA5');
INSERT INTO "journal" VALUES(306,'Q-0000002-Z',1,'2026-11-23T06:26:26.036121Z','2019-12-27T04:15:18.000000Z','kei','begin-call',NULL,'open','86feb96b7b8640b4aba0cd80e0d50114','{"begun_at":"2019-12-27T13:15:18+09:00","channel":"phone"}',X'66A2C8E6EFF3E6899D12C40E1D9E78715D2931D27F6D021E5CC4530D2F0BDCC6',X'',X'B7ABB4A12113CEB69E2870DEFD9644D86198E37CCF4F0F3D2107EFF16F0F1A8F');
INSERT INTO "journal" VALUES(307,'Q-0000002-Z',2,'2026-11-23T06:26:26.036121Z','2019-12-27T04:15:18.000000Z','kei','enter-call','open','open','86feb96b7b8640b4aba0cd80e0d50114','{"caller":"consumer"}',NULL,X'B7ABB4A12113CEB69E2870DEFD9644D86198E37CCF4F0F3D2107EFF16F0F1A8F',X'0AFE4571545AF039B6847158F6E3A32E59BA53243312D42617BF3960F912A462');
INSERT INTO "journal" VALUES(308,'Q-0000002-Z',3,'2026-11-23T06:26:26.036121Z','2019-12-27T04:23:13.000000Z','kei','wrap-up','open','closed','86feb96b7b8640b4aba0cd80e0d50114','{"category":"points","faq":"consumer"}',X'DE0431441214EA32C4EE76DA8B210CDC8BB9DB8E42B27A32A130E54208440066',X'0AFE4571545AF039B6847158F6E3A32E59BA53243312D42617BF3960F912A462',X'CACE14A1B1D65B352C60C931549EBE9DA2EFDE036F759FBC30438FB6ED619026');
INSERT INTO "journal" VALUES(309,'Q-0000003-X',1,'2026-11-23T06:26:26.042485Z','2019-12-27T04:40:03.000000Z','cal','begin-call',NULL,'open','b90aa0efcc1e4908b0f6cfd772e44ece','{"begun_at":"2019-12-27T13:40:03+09:00","channel":"phone"}',X'55D94C7B51FBB711994A079B0F1C0B5C345D802A2C741C39430D7DEB1822B2A7',X'',X'44440CFACB0A7EC4BF4BBC0C18B1EB1C0A9611EC7E4B506CF575780B6533B4D1');
INSERT INTO "journal" VALUES(310,'Q-0000003-X',2,'2026-11-23T06:26:26.042485Z','2019-12-27T04:40:03.000000Z','cal','enter-call','open','open','b90aa0efcc1e4908b0f6cfd772e44ece','{"application":"A-0000016-E","caller":"owner","store":"S-0000016-T"}',X'46EF8C2307F6DBFC516368EC27E126339C43D36C779E8BD3C3612F7997B6233A',X'44440CFACB0A7EC4BF4BBC0C18B1EB1C0A9611EC7E4B506CF575780B6533B4D1',X'24BDD9D6B592BEB859F7320AC6A006D6C05EA13FFB355EBA4404A02C0414377F');
INSERT INTO "journal" VALUES(311,'Q-0000003-X',3,'2026-11-23T06:26:26.042485Z','2019-12-27T04:40:03.000000Z','cal','verify-caller','open','open','b90aa0efcc1e4908b0f6cfd772e44ece','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'24BDD9D6B592BEB859F7320AC6A006D6C05EA13FFB355EBA4404A02C0414377F',X'F77C0451AC857EC8ADAC0B75A89C8E91926D8E24444004A4CB2139DC40B946A3');
INSERT INTO "journal" VALUES(312,'Q-0000003-X',4,'2026-11-23T06:26:26.042485Z','2019-12-27T04:42:29.000000Z','cal','wrap-up','open','closed','b90aa0efcc1e4908b0f6cfd772e44ece','{"category":"status"}',X'2A22046848FCEE822AA47287AFFB0291AE367084EC087F8C01C84AFAA34E2BC0',X'F77C0451AC857EC8ADAC0B75A89C8E91926D8E24444004A4CB2139DC40B946A3',X'CA8A024655DAC435E9491EBB4E5CEF41641CE37A025F6CBD382843213CC916C9');
INSERT INTO "journal" VALUES(313,'K-0000011-H',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'15930138D416DD469832B7368C111451C2C6DC8362EB796096BA4785758402BB',X'F8BAFB1F918A003AA8DADF9CC7139320AD5A2EE0A02746589F7F1FC08158999F');
INSERT INTO "journal" VALUES(314,'K-0000012-F',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'0BE58B1ACDA78FC39826DB01DBAB5921147A227C328F505277CFDF95FF2EC3E2',X'9D5B5318FBF8E038EDA24B5D9900304C3D980A60BEE3ABCC8ACA3756B40AD725');
INSERT INTO "journal" VALUES(315,'K-0000013-D',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'1EC2B439DF7776D41DB080B56F17CF42D9D262D18ACAD82211C3241D19AAFE25',X'DE775785434E027353A364659CCE4318234272248C93322F95E1086C29F7C4DF');
INSERT INTO "journal" VALUES(316,'K-0000014-B',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'8A5B6281FD0DD952A521AD2DD553D811CA83AE7C79FA27583B8C540D41299D9A',X'0CB1B498778B976829A613D5B955BD688A0BFE3316AAD93188EA4F9E7D7A78B3');
INSERT INTO "journal" VALUES(317,'K-0000015-9',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'4C259D3B58650BD27219EE34C82646B18F749657492E397C7CD9FF38CF2C0F1D',X'0C0124222C46315968AEA7033573AE6E6ECD6BCE232064B362F0E176B412AF20');
INSERT INTO "journal" VALUES(318,'K-0000016-7',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'2AEFD3215F102B72F3EC56E08869520A45EA1802BB54F255714C2E2B019DC448',X'7D019AFED4EF4C96051A9321E06991F653245353189AEBE595DD2FA614A7F62D');
INSERT INTO "journal" VALUES(319,'K-0000017-5',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'829E2B4F100A126AEB71EA2BDBD1EEF2745F2A12728F7369BD96213455CC8707',X'5248884469BF69BA8E38D82597EE9EE8B7380E1EECFC091A9846D1876CDC3E72');
INSERT INTO "journal" VALUES(320,'K-0000018-3',2,'2026-11-23T06:26:26.058463Z','2019-12-30T00:20:00.000000Z','sho','release','planned','released','fc32c0847f8c4cb2b533541216ef15d4','{}',NULL,X'E48C8CE3E869B814DC4B4388B61BFC084D0CCBA964B159B5BA821E6C0BDFE4F8',X'1C8922656260E7528AD14BBA57EBB713C39BAC77B7BE18E9618A493D5D22056C');
INSERT INTO "journal" VALUES(321,'W-0000003-G',1,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','9ef2d108612c427e87d10dff33e0d0b8','{"kit":"A"}',NULL,X'',X'047BBD33F13008F3612C20C7348319BB719B05870CAA5DE987AB254F22AB74DE');
INSERT INTO "journal" VALUES(322,'K-0000011-H',3,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G"}',NULL,X'F8BAFB1F918A003AA8DADF9CC7139320AD5A2EE0A02746589F7F1FC08158999F',X'14D565294BB7EC3D2AB559CE7D7F9EE793E2EDB07F12EFAF38E9EE40D3D095BD');
INSERT INTO "journal" VALUES(323,'K-0000013-D',3,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G"}',NULL,X'DE775785434E027353A364659CCE4318234272248C93322F95E1086C29F7C4DF',X'13EB4857BAEF334E61863021479CC8646D99B596462DB2CE920B0BA065EB03E0');
INSERT INTO "journal" VALUES(324,'K-0000015-9',3,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G"}',NULL,X'0C0124222C46315968AEA7033573AE6E6ECD6BCE232064B362F0E176B412AF20',X'25571D7983EEA33619B56C76ABFB1F767EB8F1627AAB0EBE357B8B0B7F4E4BDF');
INSERT INTO "journal" VALUES(325,'K-0000017-5',3,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G"}',NULL,X'5248884469BF69BA8E38D82597EE9EE8B7380E1EECFC091A9846D1876CDC3E72',X'9AB9155356A3F786DE3E4797C3E3E46EECC0A54A5C979FD327B4EC52CB62FD34');
INSERT INTO "journal" VALUES(326,'K-0000019-1',3,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G"}',NULL,X'65EE19D09314CFBED98149791770FA4F79822BEEC0E3EEAFF68C7A83694D8A7D',X'D573EFF00A14A4F6BE4C51EA5DFFD561EEBF9D9E5C6B0D397AFC7D70BC5B632C');
INSERT INTO "journal" VALUES(327,'Z-0000015-H',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'9287B660F47EFBB5655CB700F4E79D2C1F74B786BC36B9F40D97AAF23C8CF5B2',X'934B9723D6C29AE69381C34C21F9928A17AA55D8FC02BBDDC50B9BD8D6D6EEC7');
INSERT INTO "journal" VALUES(328,'Z-0000005-L',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'0C0125CE898C3E20F11F64C01DA033021B63D0542CFF51374E843F9F197CCB19',X'208F2C642796D9A19828B271D765392A418416C67ABED4839189CABFC50FB21B');
INSERT INTO "journal" VALUES(329,'Z-0000017-D',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'69435B54245222A4EE7800B88A2B06F515CF09E653E4FBFE479313A66F5A47CC',X'A20A3D72EF72264231BCD803510F36C766899A306420A15C358C302F60D631D4');
INSERT INTO "journal" VALUES(330,'Z-0000007-H',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":1111,"quantity":15}',NULL,X'E94D809AD6F4AAEE3CA396100AB7584A56C6E230F0E334BCB5D0B41BC8169910',X'A2F9931ED624E3303ABF71DEDC96ED34D3E1035071E380C3084DBEB8C885B12C');
INSERT INTO "journal" VALUES(331,'Z-0000013-L',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":1037,"quantity":5}',NULL,X'3FC6D69F6D979BDD59E4C78E85E88E8A699D4EA6766E91C743BC2599C08FA131',X'FBE9A7BBC990C837FD267C838C6D8D6E3AF77F9643CDAB26BD7BB7B3F7C52F4B');
INSERT INTO "journal" VALUES(332,'Z-0000003-P',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":1074,"quantity":10}',NULL,X'82350B2DFB8B35264E2F9C018FFE00CBCA6DB64F50F56233470CE68E132B9F59',X'EF8870C8BE908C2CB5C41F649CB85F03517FB0EACB33BB5D40690811F82B4E2A');
INSERT INTO "journal" VALUES(333,'Z-0000019-9',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'482B7D34E1EDC01B57F464C05F7A82E7555BCE51C56877FA8C10A255E39B3ADD',X'72FFA5898B65F428E018C7916033B12225B172B6DE0E090EDA76DECDCE09094D');
INSERT INTO "journal" VALUES(334,'Z-0000009-D',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":21110,"quantity":150}',NULL,X'265ACF742E4B964C0C2C74EEDEBB914C2F781DE21AC57371C0B064B89048141F',X'D228DD7A95308B9F61F0040D2D555601525895838E6906C9263B77B9090EE8E5');
INSERT INTO "journal" VALUES(335,'Z-0000011-P',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":2074,"quantity":10}',NULL,X'1969401904900FD9C8A237B5147B32B4A6B3AEE670B10AACF9CBABBBD38D6BB2',X'40315551BCE72EB673F7776127990B8C8B2F047106CB85B001563439C012938F');
INSERT INTO "journal" VALUES(336,'Z-0000001-T',6,'2026-11-23T06:26:26.074691Z','2019-12-30T00:20:00.000000Z','sho','reserve',NULL,NULL,'9ef2d108612c427e87d10dff33e0d0b8','{"batch":"W-0000003-G","on_hand":2185,"quantity":25}',NULL,X'C4ECB6CABD383E961DF380C78600DBCB974BAD888C89DFF651025F33AC237A3D',X'EA0F34EDD24CA7F7A7B69261F6B4658A181C4356E51F6C6C0C9D40AC5CEAB6A8');
INSERT INTO "journal" VALUES(337,'K-0000011-H',4,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','bc67a0c8b75941de9516097201b835b2','{"batch":"W-0000003-G"}',NULL,X'14D565294BB7EC3D2AB559CE7D7F9EE793E2EDB07F12EFAF38E9EE40D3D095BD',X'ED1CDE4E45D3DDB9740BD48DBB529B5642EF5D321D74215C4357BCFBBE1F6F0B');
INSERT INTO "journal" VALUES(338,'K-0000013-D',4,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','bc67a0c8b75941de9516097201b835b2','{"batch":"W-0000003-G"}',NULL,X'13EB4857BAEF334E61863021479CC8646D99B596462DB2CE920B0BA065EB03E0',X'A4E85835B6E9370D3693109903F4AF37EDC61FD2CE10DF4FD07E63868663B914');
INSERT INTO "journal" VALUES(339,'K-0000015-9',4,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','bc67a0c8b75941de9516097201b835b2','{"batch":"W-0000003-G"}',NULL,X'25571D7983EEA33619B56C76ABFB1F767EB8F1627AAB0EBE357B8B0B7F4E4BDF',X'9398854A1F4001085BA0D0366132B342F20C60947E3424E72A557673FD44967D');
INSERT INTO "journal" VALUES(340,'K-0000017-5',4,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','bc67a0c8b75941de9516097201b835b2','{"batch":"W-0000003-G"}',NULL,X'9AB9155356A3F786DE3E4797C3E3E46EECC0A54A5C979FD327B4EC52CB62FD34',X'03E64D4BA3CFB97E72B29F663E1C878038F9D9EA86C8DFCA608A0503E43B5572');
INSERT INTO "journal" VALUES(341,'K-0000019-1',4,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','bc67a0c8b75941de9516097201b835b2','{"batch":"W-0000003-G"}',NULL,X'D573EFF00A14A4F6BE4C51EA5DFFD561EEBF9D9E5C6B0D397AFC7D70BC5B632C',X'C5CA63453B4AA34AF2D8145717ADB9DCF1328A52F8D8605AA9CCF639EC7E7E12');
INSERT INTO "journal" VALUES(342,'W-0000003-G',2,'2026-11-23T06:26:26.089939Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','bc67a0c8b75941de9516097201b835b2','{"parcels":5}',NULL,X'047BBD33F13008F3612C20C7348319BB719B05870CAA5DE987AB254F22AB74DE',X'865697B0028B64AB7DD8E668CF6862ECA77DADE1941DF7AD6A983DF439CD3CB2');
INSERT INTO "journal" VALUES(343,'K-0000011-H',5,'2026-11-23T06:26:26.095523Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','d3cbc8bc908f475b9dbd6b5a7230e994','{"batch":"W-0000003-G"}',NULL,X'ED1CDE4E45D3DDB9740BD48DBB529B5642EF5D321D74215C4357BCFBBE1F6F0B',X'D832585D0C4B4D378E634E4BE8981E3F7B387D25812BDBB14D6DB8666C9AFDE9');
INSERT INTO "journal" VALUES(344,'K-0000013-D',5,'2026-11-23T06:26:26.095523Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','d3cbc8bc908f475b9dbd6b5a7230e994','{"batch":"W-0000003-G"}',NULL,X'A4E85835B6E9370D3693109903F4AF37EDC61FD2CE10DF4FD07E63868663B914',X'EB172947904360C9C8218D74D8EBF3D488985B2BA6478D280AC98104E2888B01');
INSERT INTO "journal" VALUES(345,'K-0000015-9',5,'2026-11-23T06:26:26.095523Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','d3cbc8bc908f475b9dbd6b5a7230e994','{"batch":"W-0000003-G"}',NULL,X'9398854A1F4001085BA0D0366132B342F20C60947E3424E72A557673FD44967D',X'66EB3D96F3D4D72DD6608B8394FC8972F93AEA563F631A928CD470CC0E726440');
INSERT INTO "journal" VALUES(346,'K-0000017-5',5,'2026-11-23T06:26:26.095523Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','d3cbc8bc908f475b9dbd6b5a7230e994','{"batch":"W-0000003-G"}',NULL,X'03E64D4BA3CFB97E72B29F663E1C878038F9D9EA86C8DFCA608A0503E43B5572',X'7B5A1DCD7127C99B0F1E48269BC5D239002DB706F8F4A3EC3DB5A90FE68C61C1');
INSERT INTO "journal" VALUES(347,'K-0000019-1',5,'2026-11-23T06:26:26.095523Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','d3cbc8bc908f475b9dbd6b5a7230e994','{"batch":"W-0000003-G"}',NULL,X'C5CA63453B4AA34AF2D8145717ADB9DCF1328A52F8D8605AA9CCF639EC7E7E12',X'8C288E717D567DB2AEC7B9C4F59E0C4566693F88EA60F1B218407F169D2CEB11');
INSERT INTO "journal" VALUES(348,'Z-0000015-H',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'934B9723D6C29AE69381C34C21F9928A17AA55D8FC02BBDDC50B9BD8D6D6EEC7',X'D5827C88B9E7BC851270453673AFD5D81AD66F840ADED32E14DF8A102D563F49');
INSERT INTO "journal" VALUES(349,'Z-0000005-L',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'208F2C642796D9A19828B271D765392A418416C67ABED4839189CABFC50FB21B',X'B5599D44F27D128A124ABA0EF7F0BF6973C5A736A4390A1235B16E2150C381A7');
INSERT INTO "journal" VALUES(350,'Z-0000017-D',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'A20A3D72EF72264231BCD803510F36C766899A306420A15C358C302F60D631D4',X'0680F0F5FBCEF4F6B4F2D4770E6287FBE153DC3B787FF9C2FEDE5C477EA51B5F');
INSERT INTO "journal" VALUES(351,'Z-0000007-H',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":1096,"quantity":-15}',NULL,X'A2F9931ED624E3303ABF71DEDC96ED34D3E1035071E380C3084DBEB8C885B12C',X'0EB1C38661CAE48779733CFD90FBC9775B85BCF59C73B0D6FBAC83AA4A46556D');
INSERT INTO "journal" VALUES(352,'Z-0000013-L',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":1032,"quantity":-5}',NULL,X'FBE9A7BBC990C837FD267C838C6D8D6E3AF77F9643CDAB26BD7BB7B3F7C52F4B',X'FEE80F9BA9098B5C0969D47954E3D24D6EE7CCA67B811B34D5895555A0F8FFCA');
INSERT INTO "journal" VALUES(353,'Z-0000003-P',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":1064,"quantity":-10}',NULL,X'EF8870C8BE908C2CB5C41F649CB85F03517FB0EACB33BB5D40690811F82B4E2A',X'8C974F77BD9A9EB0CFA1BC085462F80A7CAE021475ED263693CEE85A95489F6B');
INSERT INTO "journal" VALUES(354,'Z-0000019-9',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'72FFA5898B65F428E018C7916033B12225B172B6DE0E090EDA76DECDCE09094D',X'ABFE136C102CC856FD16AA9FE9DD8980B1C04B0A7D7F8B29D130D0A0C5779D6C');
INSERT INTO "journal" VALUES(355,'Z-0000009-D',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":20960,"quantity":-150}',NULL,X'D228DD7A95308B9F61F0040D2D555601525895838E6906C9263B77B9090EE8E5',X'DCBAF39C33E8176439C9FB475E8EBA93FE681D9AB45C0A1C42AF1FFE9C2A56BC');
INSERT INTO "journal" VALUES(356,'Z-0000011-P',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":2064,"quantity":-10}',NULL,X'40315551BCE72EB673F7776127990B8C8B2F047106CB85B001563439C012938F',X'A902A383E99B1FD84DEACA58DFC4AAA2C7EF30F13A986A65AF6585BF4BB209C3');
INSERT INTO "journal" VALUES(357,'Z-0000001-T',7,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pick',NULL,NULL,'3e300af85a014d46b870905df855653f','{"batch":"W-0000003-G","on_hand":2160,"quantity":-25}',NULL,X'EA0F34EDD24CA7F7A7B69261F6B4658A181C4356E51F6C6C0C9D40AC5CEAB6A8',X'0AF22A510197FF2297511B1B52EA09B010F81060F466235A5076A7405046C371');
INSERT INTO "journal" VALUES(358,'W-0000003-G',3,'2026-11-23T06:26:26.100617Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','3e300af85a014d46b870905df855653f','{"parcels":5}',NULL,X'865697B0028B64AB7DD8E668CF6862ECA77DADE1941DF7AD6A983DF439CD3CB2',X'F9C4569A7DCCD1CAE0DD8CDE86CCF045B3B816224964FD753BD944C3AC29700C');
INSERT INTO "journal" VALUES(359,'K-0000011-H',6,'2026-11-23T06:26:26.111029Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb898a6e3e434a12b24068770aef3cc6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'D832585D0C4B4D378E634E4BE8981E3F7B387D25812BDBB14D6DB8666C9AFDE9',X'53493A270570FB12CD0843EA1D13B76AE81B25726E24802B9642261642F8C6E5');
INSERT INTO "journal" VALUES(360,'K-0000013-D',6,'2026-11-23T06:26:26.111029Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb898a6e3e434a12b24068770aef3cc6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'EB172947904360C9C8218D74D8EBF3D488985B2BA6478D280AC98104E2888B01',X'D7BF33E445E99DAFE5DD111F5E4087BD00448E29E3066CA9813FF1C0F1DDB09E');
INSERT INTO "journal" VALUES(361,'K-0000015-9',6,'2026-11-23T06:26:26.111029Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb898a6e3e434a12b24068770aef3cc6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'66EB3D96F3D4D72DD6608B8394FC8972F93AEA563F631A928CD470CC0E726440',X'17F19976D6EB74E93BC3132633236751B9140AAC66E2016C636207A0A67778B9');
INSERT INTO "journal" VALUES(362,'K-0000017-5',6,'2026-11-23T06:26:26.111029Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb898a6e3e434a12b24068770aef3cc6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'7B5A1DCD7127C99B0F1E48269BC5D239002DB706F8F4A3EC3DB5A90FE68C61C1',X'B7D3DBADC514A77CA5A10D5DCF4B7990CDD84759DAED0E103F1F3B342B659597');
INSERT INTO "journal" VALUES(363,'K-0000019-1',6,'2026-11-23T06:26:26.111029Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','eb898a6e3e434a12b24068770aef3cc6','{"batch":"W-0000003-G","carrier":"sagawa"}',NULL,X'8C288E717D567DB2AEC7B9C4F59E0C4566693F88EA60F1B218407F169D2CEB11',X'151DAEDBC30D950C26CC0DCE823974F43A1511E093CCE6F67962DEBEF3FA1175');
INSERT INTO "journal" VALUES(364,'W-0000003-G',4,'2026-11-23T06:26:26.120923Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','cc5322ce9969430bab50cd4a6565c3a1','{}',NULL,X'F9C4569A7DCCD1CAE0DD8CDE86CCF045B3B816224964FD753BD944C3AC29700C',X'4A251E37AE4D5EDDC352A097C803654F2AF0D058453AFEFB8D12B0C93B3789DC');
INSERT INTO "journal" VALUES(365,'K-0000011-H',7,'2026-11-23T06:26:26.126212Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8e4ed7747dcb4592bc086bc455075d69','{"carrier":"sagawa","tracking_number":"400000000116"}',NULL,X'53493A270570FB12CD0843EA1D13B76AE81B25726E24802B9642261642F8C6E5',X'83C5FA42A13651DE0EEAB6B9C9B6690CF2F63924795D286AC85ED633301B52E7');
INSERT INTO "journal" VALUES(366,'K-0000013-D',7,'2026-11-23T06:26:26.126212Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8e4ed7747dcb4592bc086bc455075d69','{"carrier":"sagawa","tracking_number":"400000000120"}',NULL,X'D7BF33E445E99DAFE5DD111F5E4087BD00448E29E3066CA9813FF1C0F1DDB09E',X'5C54D522ACCD08351B76A5E85AB4586C241CBE5E592D75ECB427E3F6D222A03B');
INSERT INTO "journal" VALUES(367,'K-0000015-9',7,'2026-11-23T06:26:26.126212Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8e4ed7747dcb4592bc086bc455075d69','{"carrier":"sagawa","tracking_number":"400000000131"}',NULL,X'17F19976D6EB74E93BC3132633236751B9140AAC66E2016C636207A0A67778B9',X'85F8498F36AEC2FBF69DDD2100DD21077160D6F3EE6F22A687A96EA67C3A8F74');
INSERT INTO "journal" VALUES(368,'K-0000017-5',7,'2026-11-23T06:26:26.126212Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8e4ed7747dcb4592bc086bc455075d69','{"carrier":"sagawa","tracking_number":"400000000142"}',NULL,X'B7D3DBADC514A77CA5A10D5DCF4B7990CDD84759DAED0E103F1F3B342B659597',X'2174AC40AEB837C4F5D4F77DC5B11120EAA563B130778DDBC529606AA9B75137');
INSERT INTO "journal" VALUES(369,'K-0000019-1',7,'2026-11-23T06:26:26.126212Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8e4ed7747dcb4592bc086bc455075d69','{"carrier":"sagawa","tracking_number":"400000000153"}',NULL,X'151DAEDBC30D950C26CC0DCE823974F43A1511E093CCE6F67962DEBEF3FA1175',X'97CD1F97DE94C283ADFFF1532B8681CB920F121DFDB893B4B09B40E6EF560D05');
INSERT INTO "journal" VALUES(370,'W-0000004-E',1,'2026-11-23T06:26:26.132077Z','2019-12-30T00:20:00.000000Z','sho','make-batch',NULL,'made','ab12d66bbe84459b918f8a9e358ea364','{"kit":"B"}',NULL,X'',X'9A6A98BA06A83DDA41499D954334A95D2E8CBE8277E7DBE6336C659CBD8DD3E7');
INSERT INTO "journal" VALUES(371,'K-0000012-F',3,'2026-11-23T06:26:26.132077Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ab12d66bbe84459b918f8a9e358ea364','{"batch":"W-0000004-E"}',NULL,X'9D5B5318FBF8E038EDA24B5D9900304C3D980A60BEE3ABCC8ACA3756B40AD725',X'8DCA4FB7BEAFFC47D18B1615F917E64B063B865CA41010BAEF0D37CD58B37D45');
INSERT INTO "journal" VALUES(372,'K-0000014-B',3,'2026-11-23T06:26:26.132077Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ab12d66bbe84459b918f8a9e358ea364','{"batch":"W-0000004-E"}',NULL,X'0CB1B498778B976829A613D5B955BD688A0BFE3316AAD93188EA4F9E7D7A78B3',X'AE9E6B94E3FD2D668B981AD7B03F0882D8CF095741E0F2E5366F611A2DE058C5');
INSERT INTO "journal" VALUES(373,'K-0000016-7',3,'2026-11-23T06:26:26.132077Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ab12d66bbe84459b918f8a9e358ea364','{"batch":"W-0000004-E"}',NULL,X'7D019AFED4EF4C96051A9321E06991F653245353189AEBE595DD2FA614A7F62D',X'29A14909A12A519C60B710DDC9F097C7B9D852ACBCEF4988CE0F678F32563BC7');
INSERT INTO "journal" VALUES(374,'K-0000018-3',3,'2026-11-23T06:26:26.132077Z','2019-12-30T00:20:00.000000Z','sho','gather','released','released','ab12d66bbe84459b918f8a9e358ea364','{"batch":"W-0000004-E"}',NULL,X'1C8922656260E7528AD14BBA57EBB713C39BAC77B7BE18E9618A493D5D22056C',X'EBD1DD8BAB0A7BC60A2C916A4E8DE1615CD50ACB78BF1DDA39221FBB94C89577');
INSERT INTO "journal" VALUES(375,'K-0000012-F',4,'2026-11-23T06:26:26.143816Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','176bd88ec74d4811a2605627b284b643','{"batch":"W-0000004-E","services":"1"}',NULL,X'8DCA4FB7BEAFFC47D18B1615F917E64B063B865CA41010BAEF0D37CD58B37D45',X'667911103868E320F1C32AAACB50F2688F5AB294BD3D5ABC727FA690A8C210C4');
INSERT INTO "journal" VALUES(376,'K-0000014-B',4,'2026-11-23T06:26:26.143816Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','176bd88ec74d4811a2605627b284b643','{"batch":"W-0000004-E","services":"1"}',NULL,X'AE9E6B94E3FD2D668B981AD7B03F0882D8CF095741E0F2E5366F611A2DE058C5',X'2BF48E6B24AF511E2924D395300D035B6402ADCCC72A4A802BEC0D563DC52038');
INSERT INTO "journal" VALUES(377,'K-0000016-7',4,'2026-11-23T06:26:26.143816Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','176bd88ec74d4811a2605627b284b643','{"batch":"W-0000004-E","services":"1"}',NULL,X'29A14909A12A519C60B710DDC9F097C7B9D852ACBCEF4988CE0F678F32563BC7',X'A1029FF693BBA51A4384DF495B0B03E3BE8DF5C75F7BD27388C82BD63240B589');
INSERT INTO "journal" VALUES(378,'K-0000018-3',4,'2026-11-23T06:26:26.143816Z','2019-12-30T00:20:00.000000Z','sho','print','released','printed','176bd88ec74d4811a2605627b284b643','{"batch":"W-0000004-E","services":"1"}',NULL,X'EBD1DD8BAB0A7BC60A2C916A4E8DE1615CD50ACB78BF1DDA39221FBB94C89577',X'53462F0C764CB1AF0E05FC6D19389F0E5D9A26A9D18DE9D4A585AEB4354ECAEA');
INSERT INTO "journal" VALUES(379,'W-0000004-E',2,'2026-11-23T06:26:26.143816Z','2019-12-30T00:20:00.000000Z','sho','print','made','printed','176bd88ec74d4811a2605627b284b643','{"parcels":4}',NULL,X'9A6A98BA06A83DDA41499D954334A95D2E8CBE8277E7DBE6336C659CBD8DD3E7',X'DE258143BCA8AB705E81B2AA30874F69099C9B1038ADC65358A1CFBE774A146F');
INSERT INTO "journal" VALUES(380,'K-0000012-F',5,'2026-11-23T06:26:26.152702Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','65f04595372240a79062fbfa3e1a1879','{"batch":"W-0000004-E"}',NULL,X'667911103868E320F1C32AAACB50F2688F5AB294BD3D5ABC727FA690A8C210C4',X'B25C030BCBC44830FC7050DEBBC4B5B7BDD7EC3E657979398B1FD36B91259E2C');
INSERT INTO "journal" VALUES(381,'K-0000014-B',5,'2026-11-23T06:26:26.152702Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','65f04595372240a79062fbfa3e1a1879','{"batch":"W-0000004-E"}',NULL,X'2BF48E6B24AF511E2924D395300D035B6402ADCCC72A4A802BEC0D563DC52038',X'CE433074B57FDEAA8EF9C11BC0EA438AF22A28F74BCC637CD98B3F925BC1B4C0');
INSERT INTO "journal" VALUES(382,'K-0000016-7',5,'2026-11-23T06:26:26.152702Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','65f04595372240a79062fbfa3e1a1879','{"batch":"W-0000004-E"}',NULL,X'A1029FF693BBA51A4384DF495B0B03E3BE8DF5C75F7BD27388C82BD63240B589',X'9FD03B269512FBD5EE7129656F4D486C4479969215FB4ED2726CE966ACDC3CD4');
INSERT INTO "journal" VALUES(383,'K-0000018-3',5,'2026-11-23T06:26:26.152702Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','65f04595372240a79062fbfa3e1a1879','{"batch":"W-0000004-E"}',NULL,X'53462F0C764CB1AF0E05FC6D19389F0E5D9A26A9D18DE9D4A585AEB4354ECAEA',X'CD9568A8C78910639DDC2F2FB8A5F847F09227EF6A7C0AE4BCCDD2B13A826F7E');
INSERT INTO "journal" VALUES(384,'W-0000004-E',3,'2026-11-23T06:26:26.157637Z','2019-12-30T00:20:00.000000Z','sho','pack','printed','packed','a5630f62af3547e2b53c885403c3bb42','{"parcels":4}',NULL,X'DE258143BCA8AB705E81B2AA30874F69099C9B1038ADC65358A1CFBE774A146F',X'F3C03D96565EBC5F8435BB135CB57B0DF54EC0D3914B07A5980AC79CDE60A0B9');
INSERT INTO "journal" VALUES(385,'K-0000012-F',6,'2026-11-23T06:26:26.164894Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','2bed66075756461da4cf9a17a2ee6153','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'B25C030BCBC44830FC7050DEBBC4B5B7BDD7EC3E657979398B1FD36B91259E2C',X'B99CE38CC8556CF039CADE08FFED6CB9B8D7EA267A27E7A67F14EFDCB9307813');
INSERT INTO "journal" VALUES(386,'K-0000014-B',6,'2026-11-23T06:26:26.164894Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','2bed66075756461da4cf9a17a2ee6153','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'CE433074B57FDEAA8EF9C11BC0EA438AF22A28F74BCC637CD98B3F925BC1B4C0',X'A5959FBE493D892298DD1305482258B2C7632ECBE46B4AB9DCCD30B8FB46F406');
INSERT INTO "journal" VALUES(387,'K-0000016-7',6,'2026-11-23T06:26:26.164894Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','2bed66075756461da4cf9a17a2ee6153','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'9FD03B269512FBD5EE7129656F4D486C4479969215FB4ED2726CE966ACDC3CD4',X'E442F085029F88ADB692526F062A6C2A43791E35CF59FFFAF1F71198156E50DF');
INSERT INTO "journal" VALUES(388,'K-0000018-3',6,'2026-11-23T06:26:26.164894Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','2bed66075756461da4cf9a17a2ee6153','{"batch":"W-0000004-E","carrier":"yamato"}',NULL,X'CD9568A8C78910639DDC2F2FB8A5F847F09227EF6A7C0AE4BCCDD2B13A826F7E',X'F8104C1259947C0A4CF757C6BED338443C7CB15619488A9388842CF08546D806');
INSERT INTO "journal" VALUES(389,'W-0000004-E',4,'2026-11-23T06:26:26.172737Z','2019-12-30T00:20:00.000000Z','sho','hand-over','packed','handed-over','aaee65a7572c4ed4b586ca37d872cdc2','{}',NULL,X'F3C03D96565EBC5F8435BB135CB57B0DF54EC0D3914B07A5980AC79CDE60A0B9',X'C684BFBAB50C5E7B9D87DFD615B2C588A2C67302EA52DDDA71E9470F7C3269E1');
INSERT INTO "journal" VALUES(390,'K-0000012-F',7,'2026-11-23T06:26:26.177553Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8295ca91502c4e5aa6602481e7381bbe','{"carrier":"yamato","tracking_number":"400000000164"}',NULL,X'B99CE38CC8556CF039CADE08FFED6CB9B8D7EA267A27E7A67F14EFDCB9307813',X'0F26D910C509D4D5784167BC3DB8C26E97218D0B4C56B8C8670F8E5B6CFA3523');
INSERT INTO "journal" VALUES(391,'K-0000014-B',7,'2026-11-23T06:26:26.177553Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8295ca91502c4e5aa6602481e7381bbe','{"carrier":"yamato","tracking_number":"400000000175"}',NULL,X'A5959FBE493D892298DD1305482258B2C7632ECBE46B4AB9DCCD30B8FB46F406',X'17E2672B135F2B4858A43E61A81F99E8F93D5AB206C5CE1379D7C43AA56BB5A9');
INSERT INTO "journal" VALUES(392,'K-0000016-7',7,'2026-11-23T06:26:26.177553Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8295ca91502c4e5aa6602481e7381bbe','{"carrier":"yamato","tracking_number":"400000000186"}',NULL,X'E442F085029F88ADB692526F062A6C2A43791E35CF59FFFAF1F71198156E50DF',X'9A2203C3E8E33B25BDDAA7D6C2B7957D316F0B4D294A9984AAF7F3959F2D4C3C');
INSERT INTO "journal" VALUES(393,'K-0000018-3',7,'2026-11-23T06:26:26.177553Z','2019-12-30T00:20:00.000000Z','sho','track','handed-over','handed-over','8295ca91502c4e5aa6602481e7381bbe','{"carrier":"yamato","tracking_number":"400000000190"}',NULL,X'F8104C1259947C0A4CF757C6BED338443C7CB15619488A9388842CF08546D806',X'2645AE9B36A07F8976E001816442220801D833C95D6D3980FA2A6EBD65371B03');
INSERT INTO "journal" VALUES(394,'K-0000019-1',8,'2026-11-23T06:26:26.185796Z','2020-01-02T02:59:00.000000Z','sho','deliver','handed-over','delivered','a4c85d97fcc04ed2821aff462cfbc0c5','{"on":"2020-01-01"}',NULL,X'97CD1F97DE94C283ADFFF1532B8681CB920F121DFDB893B4B09B40E6EF560D05',X'7BD0D58E882D130A4D75719FABBC29FBAA71DDD88A1E43FD7E2FB61C56847291');
INSERT INTO "journal" VALUES(395,'A-0000017-C',2,'2026-11-23T06:26:26.190330Z','2020-01-02T03:02:00.000000Z','ren','approve','received','approved','e8e40129a5c14dd18b0d7166a5c088ab','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'3E7F0C815AFBA4CA1ABCC371079B8BF5C70CECF93E68CEA0C27431A88EC91981',X'5678D2D112EAAA765573B58560384ED22C1B856CD0F025492253DB6CDCB98A02');
INSERT INTO "journal" VALUES(396,'K-0000011-H',8,'2026-11-23T06:26:26.200776Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','98123d427e9640509198c7f2221ee6bb','{"on":"2019-12-31"}',NULL,X'83C5FA42A13651DE0EEAB6B9C9B6690CF2F63924795D286AC85ED633301B52E7',X'5887149ECDF8365A405F5FC84EBAB71F8E126F5CC9FF147113292CF28CE45D2D');
INSERT INTO "journal" VALUES(397,'K-0000013-D',8,'2026-11-23T06:26:26.200776Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','98123d427e9640509198c7f2221ee6bb','{"on":"2019-12-31"}',NULL,X'5C54D522ACCD08351B76A5E85AB4586C241CBE5E592D75ECB427E3F6D222A03B',X'E643F7FA63DBBEC0BEF894A79008361C09FC271E824AD5C5FA00F872FDEE2B6B');
INSERT INTO "journal" VALUES(398,'K-0000015-9',8,'2026-11-23T06:26:26.200776Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','98123d427e9640509198c7f2221ee6bb','{"on":"2019-12-31"}',NULL,X'85F8498F36AEC2FBF69DDD2100DD21077160D6F3EE6F22A687A96EA67C3A8F74',X'FF6090D37D58E067118F75E7AD5547433507F5F1E9D3B858DAAFEDAFF063DB61');
INSERT INTO "journal" VALUES(399,'K-0000017-5',8,'2026-11-23T06:26:26.200776Z','2020-01-02T04:27:00.000000Z','sho','deliver','handed-over','delivered','98123d427e9640509198c7f2221ee6bb','{"on":"2019-12-31"}',NULL,X'2174AC40AEB837C4F5D4F77DC5B11120EAA563B130778DDBC529606AA9B75137',X'6D100FA9FB85E428FCA3A075F725A56312F225EEC927E74125BA9BF17CA01514');
INSERT INTO "journal" VALUES(400,'K-0000018-3',8,'2026-11-23T06:26:26.206790Z','2020-01-02T05:32:00.000000Z','sho','deliver','handed-over','delivered','3d45f141e7454272be7c62b03f163525','{"on":"2020-01-01"}',NULL,X'2645AE9B36A07F8976E001816442220801D833C95D6D3980FA2A6EBD65371B03',X'2E030CB4AE0D295269AB908B6A23BC135AFB0CF96073409F5554333011695E88');
INSERT INTO "journal" VALUES(401,'K-0000012-F',8,'2026-11-23T06:26:26.210377Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ea855c7f4b944c41b4bc84e515bd7c30','{"on":"2019-12-31"}',NULL,X'0F26D910C509D4D5784167BC3DB8C26E97218D0B4C56B8C8670F8E5B6CFA3523',X'E8CF4A88E7F1EB3B4073A6679D1BCD40C4967A191B3E98C7C0232BEDA6A95B62');
INSERT INTO "journal" VALUES(402,'K-0000014-B',8,'2026-11-23T06:26:26.210377Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ea855c7f4b944c41b4bc84e515bd7c30','{"on":"2019-12-31"}',NULL,X'17E2672B135F2B4858A43E61A81F99E8F93D5AB206C5CE1379D7C43AA56BB5A9',X'D0C3681678309A9FC8575288B6D599D3A6D7E4B79457CF2AE5FE940DF33D67C9');
INSERT INTO "journal" VALUES(403,'K-0000016-7',8,'2026-11-23T06:26:26.210377Z','2020-01-02T07:49:00.000000Z','sho','deliver','handed-over','delivered','ea855c7f4b944c41b4bc84e515bd7c30','{"on":"2019-12-31"}',NULL,X'9A2203C3E8E33B25BDDAA7D6C2B7957D316F0B4D294A9984AAF7F3959F2D4C3C',X'42C26E73AE3ED4CADC7D9777221228FC703FEA63784DDB1599E110856E5675F4');
INSERT INTO "journal" VALUES(404,'B-0000009-F',1,'2026-11-23T06:26:26.215079Z','2020-01-03T01:34:42.000000Z','rin','intake',NULL,'published','d3214280a7944aa89c239e2c86f0c7dc','{"accepted":3,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-03T01:24:42+00:00","rejected":1,"row_count":4}',NULL,X'',X'E4F4DBFEB39E1B719DEC9EF3827A868DA9C47B6D5FF96FB8E2A616DCC27E2280');
INSERT INTO "journal" VALUES(405,'A-0000020-M',1,'2026-11-23T06:26:26.215079Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','d3214280a7944aa89c239e2c86f0c7dc','{"batch":9,"programme":1,"row":2}',NULL,X'',X'0C3500B6F7C140974141168C30A10738D46364205F83FEB4FE712C3D51A329F3');
INSERT INTO "journal" VALUES(406,'A-0000021-K',1,'2026-11-23T06:26:26.215079Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','d3214280a7944aa89c239e2c86f0c7dc','{"batch":9,"programme":1,"row":3}',NULL,X'',X'8420AA8EAFBBD71044206075CDFE11275E8070184F928F5831146968E0C3A4A7');
INSERT INTO "journal" VALUES(407,'A-0000022-I',1,'2026-11-23T06:26:26.215079Z','2020-01-03T01:34:42.000000Z','rin','receive',NULL,'received','d3214280a7944aa89c239e2c86f0c7dc','{"batch":9,"programme":1,"row":5}',NULL,X'',X'1D07117E7FD3847016D3C9025B7CB535FD669FB5306AF5BB08F2FB7775CCCC85');
INSERT INTO "journal" VALUES(408,'A-0000019-8',2,'2026-11-23T06:26:26.230444Z','2020-01-03T05:27:00.000000Z','rin','reject','received','rejected','12544961f489480bb5d0e1b10df509e8','{"programme":1,"reasons":["size"]}',NULL,X'BEDDE53161FB5AB06B6D838F6CB623CB00A788A308D649E3487506554819E94B',X'4B524F189D3FF962D89B1D0AD9FE5D3F4FC9703FFA65B7484D17E79893244CE4');
INSERT INTO "journal" VALUES(409,'A-0000018-A',2,'2026-11-23T06:26:26.235702Z','2020-01-06T03:21:00.000000Z','rin','approve','received','approved','2e684da0f52c4f5eb701b1cd6421a0a4','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'04BE9AE89199065A603D519C60CC90046B9AAF98A58529AB50377A171966861C',X'027EB5AD1BAE8AF6F9D050374CC37EA9BF6E5F467A1A598123A4D67DA7A5869B');
INSERT INTO "journal" VALUES(410,'A-0000016-E',2,'2026-11-23T06:26:26.240923Z','2020-01-06T05:04:00.000000Z','rin','approve','received','approved','7a7b25b716474edfbf435137fd850d40','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-01-21","subsidised":true}',NULL,X'954A6A91838ABCFE8E2B8B6B9C18282E22244522C19E25FCBDA57CE43C4CB23B',X'7D089609D298A0EC56861E946050BDAD8AA7E7EF76C1D7100EA3EFFA5892CDE4');
INSERT INTO "journal" VALUES(411,'A-0000022-I',2,'2026-11-23T06:26:26.245565Z','2020-01-07T00:55:00.000000Z','ren','approve','received','approved','649502971e4041c0b7d4430e221fce3c','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'1D07117E7FD3847016D3C9025B7CB535FD669FB5306AF5BB08F2FB7775CCCC85',X'51610F661B45D969E337AAAF2BD5BF344874C6786BE98663D09C7D6FB8F49DC4');
INSERT INTO "journal" VALUES(412,'A-0000021-K',2,'2026-11-23T06:26:26.249905Z','2020-01-07T02:38:00.000000Z','ren','settle','received','in-review','ef3e5fa8f94f457fb04c3b14f4238d6c','{"outcome":"fail","rule":"same-store"}',X'D23018F284FA48CDFCE3E208CB0EAC800F64D31382E4E4961B39F8782DC6E550',X'8420AA8EAFBBD71044206075CDFE11275E8070184F928F5831146968E0C3A4A7',X'F5014AA35DEBF163D116F2BE16C2B0586F91972AF081C3F00134D5578246EE4E');
INSERT INTO "journal" VALUES(413,'A-0000021-K',3,'2026-11-23T06:26:26.259120Z','2020-01-07T02:38:00.000000Z','ren','approve','in-review','approved','e8d251a028794fe1acc957d2d1ae96a8','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'F5014AA35DEBF163D116F2BE16C2B0586F91972AF081C3F00134D5578246EE4E',X'DC1CBC9EDB674A87F8C3A652A229667D9B5ABC21D2CA6C229D769A99B9329C7E');
INSERT INTO "journal" VALUES(414,'cutoff:2020-01-11',1,'2026-11-23T06:26:26.266304Z','2020-01-08T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-11','{"closing_at":"2020-01-08T01:00:00+00:00"}',NULL,X'',X'7CAF367A010743141BE85BFFE8C14DB7CFBB7A548FC1C80FF0949E2734925886');
INSERT INTO "journal" VALUES(415,'A-0000010-Q',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'7045624F747523D5BB5F25708CBBCA4CEFCD317F22BFBCED223B44C7CA2B854D',X'22E79DADD4819CA067F4AC5586FC571FA1510D4464151C6E27B208078D7FE887');
INSERT INTO "journal" VALUES(416,'A-0000011-O',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'F79B0C4AE2A7232C5BD33B31834F716160487957856904B22A7E490EAA8B1F66',X'82C1FA42544F0B8C11802639ECA29BD6C63F902F4051DE816BC0C0B9D42B1CE7');
INSERT INTO "journal" VALUES(417,'A-0000012-M',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'5154AE52670F6C2FE00D300F6586B1E98D140B3D347E2C4E18E84E8FE456E1EA',X'FCF6D2207C033DB33190D53C41BC02DD5D17105B4DA4ACC9B187D71D0DD24C10');
INSERT INTO "journal" VALUES(418,'A-0000013-K',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'DAF65FEFD2F3F6F9F19A7E2C4CE511D8593EFCB3474CA1CA2BA379CB6C205159',X'BF6722E80E04FBADDD67E95982E5A2C60FE8AA14EBF0FEAAFD67FADFEF17241A');
INSERT INTO "journal" VALUES(419,'A-0000014-I',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'661AEEBE15843573DA9FEE550C46FBA2CD745A471F1AB048DD07FE200C7A7EA5',X'EEC47ABF16AB1BB8D6B7E841FDA0B170CAD5BAE19E1148C11C5BF288F4A597AE');
INSERT INTO "journal" VALUES(420,'A-0000015-G',3,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','register','approved','registered','77e576dc483d4b3e8399db1b3173b5c1','{"programme":1,"rate":5,"start_on":"2020-01-11"}',NULL,X'C682A02DAE0DCA1E9BB1E56579F3E28C63A7AFBEACA1647541F0589BA41C38DE',X'2B94D1B6BF9B61968178557D42B97459616CECF0F0F28489811AE1A90CF4657C');
INSERT INTO "journal" VALUES(421,'K-0000020-F',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'694BFBCE43CAC821F0B3EC3BC7254FECCF1700AE5197D96B34F629C12C93ED1F');
INSERT INTO "journal" VALUES(422,'K-0000021-D',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'6DB71396AD575FEA56DC5C81582959FC431F3B0B4C6960EB0B338086CEAB59E2');
INSERT INTO "journal" VALUES(423,'K-0000022-B',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'429B32ED06AC0A855D102A41F41BF67976668B394904A4A74D4D62C80074E313');
INSERT INTO "journal" VALUES(424,'K-0000023-9',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'16024167B3701D460C9B888B7AFE3AB89EE0333E9DC515D13980898C932F6C53');
INSERT INTO "journal" VALUES(425,'K-0000024-7',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'2394160E0B5D08309BB2A44013C73EB5A52D797C786A7C184CBB1204D97535B4');
INSERT INTO "journal" VALUES(426,'K-0000025-5',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'4225206306D69725C4116183A597B94CBCFC3CB64AB32F291AA493A8231FE016');
INSERT INTO "journal" VALUES(427,'K-0000026-3',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'2AE2EF647509DCCA553145CC9CB090A9ED917117D3B81B22A2802048DA149D4A');
INSERT INTO "journal" VALUES(428,'K-0000027-1',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'D2407CE3F469C4436EA31F1EC79FF2738B183553AECFB51C054F239BBD555F63');
INSERT INTO "journal" VALUES(429,'K-0000028-0',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'E6B34E5363C73CECEF29578CC38045DECD33C5EEC129996FFC0367490E1852BD');
INSERT INTO "journal" VALUES(430,'K-0000029-Y',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'00C41FE9F1F6273EF66C00ADBC8912650D0ADD7C884F1522BEF38539B282E689');
INSERT INTO "journal" VALUES(431,'K-0000030-B',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"A"}',NULL,X'',X'42CC96295BDD1C85EAC10BF92E9F6D4BFAFEFB0401F093F2A0F6828DCE2737D8');
INSERT INTO "journal" VALUES(432,'K-0000031-9',1,'2026-11-23T06:26:26.267327Z','2020-01-08T01:00:00.000000Z','mai','plan',NULL,'planned','77e576dc483d4b3e8399db1b3173b5c1','{"kit":"B"}',NULL,X'',X'AC58AB5C2CBA8B1ED05AE9DB6BFB8FAC9C436A62E320D14621A24AFF6D61EF56');
INSERT INTO "journal" VALUES(433,'cutoff:2020-01-11',2,'2026-11-23T06:26:26.276154Z','2020-01-08T01:00:00.000000Z','mai','close','closing','closed','b1a8d0a90e88419a9019bb89b184642a','{"closed_at":"2020-01-08T01:00:00+00:00","left_open":0,"registered":6}',NULL,X'7CAF367A010743141BE85BFFE8C14DB7CFBB7A548FC1C80FF0949E2734925886',X'00E98579FCB68DCED01BFB31924ED9BB9515A8DC8F8CE8CA612956FB7A70BF03');
INSERT INTO "journal" VALUES(434,'K-0000020-F',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'694BFBCE43CAC821F0B3EC3BC7254FECCF1700AE5197D96B34F629C12C93ED1F',X'A07DABA01849AA3A38180FFE3248FD18F6CC7B29A39B1FA6F746CF34BFD6922C');
INSERT INTO "journal" VALUES(435,'K-0000021-D',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'6DB71396AD575FEA56DC5C81582959FC431F3B0B4C6960EB0B338086CEAB59E2',X'CF94E958B56554AACBF235E2A0D72B913A648BED0348F7F756AD4BDA80B6AC85');
INSERT INTO "journal" VALUES(436,'K-0000022-B',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'429B32ED06AC0A855D102A41F41BF67976668B394904A4A74D4D62C80074E313',X'7D86CABE440D568B34C0D24D4B384CF95602A80A2523AD1FB86438BCBD6F1C2B');
INSERT INTO "journal" VALUES(437,'K-0000023-9',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'16024167B3701D460C9B888B7AFE3AB89EE0333E9DC515D13980898C932F6C53',X'A7D021B37D68CEF6C166B694209E6BE750AB3B69D43E197DA6474F60AE2C8552');
INSERT INTO "journal" VALUES(438,'K-0000024-7',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'2394160E0B5D08309BB2A44013C73EB5A52D797C786A7C184CBB1204D97535B4',X'CD35ECC5D5DDBF0FFDFF2B396C74E43ED9C5EE6957CFDB5A13430AC7A0996E05');
INSERT INTO "journal" VALUES(439,'K-0000025-5',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'4225206306D69725C4116183A597B94CBCFC3CB64AB32F291AA493A8231FE016',X'274B35553BD3A2F35C22C2AA4690A537B74644A3000C03914F4617B333E25024');
INSERT INTO "journal" VALUES(440,'K-0000026-3',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'2AE2EF647509DCCA553145CC9CB090A9ED917117D3B81B22A2802048DA149D4A',X'5C27CF861DA3C8CDE00B422685A8C0B69F85C2B1B6B783446DFADF14328BA202');
INSERT INTO "journal" VALUES(441,'K-0000027-1',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'D2407CE3F469C4436EA31F1EC79FF2738B183553AECFB51C054F239BBD555F63',X'22D39308C0A313DD847D65AD3B7BEC2A5D9D6E8E2B99E084FBB68A0415405C2E');
INSERT INTO "journal" VALUES(442,'K-0000028-0',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'E6B34E5363C73CECEF29578CC38045DECD33C5EEC129996FFC0367490E1852BD',X'6293C33717F27E9C23BD4193F2BE3A47AB1624CA4CD570E927373AE88ABE09A3');
INSERT INTO "journal" VALUES(443,'K-0000029-Y',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'00C41FE9F1F6273EF66C00ADBC8912650D0ADD7C884F1522BEF38539B282E689',X'17399DE760AB45D39D4ADD4B23C353DF2340FD3599820FFF18916EC48DD30268');
INSERT INTO "journal" VALUES(444,'K-0000030-B',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'42CC96295BDD1C85EAC10BF92E9F6D4BFAFEFB0401F093F2A0F6828DCE2737D8',X'A7F1ABAE425C4C675DAE10BCBDC283F35A33C35B907E3FB3F487718C12C7043E');
INSERT INTO "journal" VALUES(445,'K-0000031-9',2,'2026-11-23T06:26:26.285691Z','2020-01-09T00:20:00.000000Z','sho','release','planned','released','6958f95db2c445eaa22444aa46877023','{}',NULL,X'AC58AB5C2CBA8B1ED05AE9DB6BFB8FAC9C436A62E320D14621A24AFF6D61EF56',X'C9296C23B59181305B9E230AF75FD081E934B03934C20222397592199DDB2335');
INSERT INTO "journal" VALUES(446,'W-0000005-C',1,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','91d7dbc6089c4ef3bfe90650fa1a3eec','{"kit":"A"}',NULL,X'',X'BF409E5A17B74E661D80A46D2DBA76F93F75C0A085934F5EA551996B569DBA8F');
INSERT INTO "journal" VALUES(447,'K-0000020-F',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'A07DABA01849AA3A38180FFE3248FD18F6CC7B29A39B1FA6F746CF34BFD6922C',X'959F7887C2B8A74C650D6B5C5E4B0309E2C06E1F546F319C9AF7857F49E9F631');
INSERT INTO "journal" VALUES(448,'K-0000022-B',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'7D86CABE440D568B34C0D24D4B384CF95602A80A2523AD1FB86438BCBD6F1C2B',X'70D2AF4018D96694152AD34B64D7778612A21BDFA30331B906DE65F21F80F35A');
INSERT INTO "journal" VALUES(449,'K-0000024-7',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'CD35ECC5D5DDBF0FFDFF2B396C74E43ED9C5EE6957CFDB5A13430AC7A0996E05',X'BD02A8AB78A7BC71D78228FB499D8279422D7E780FA7B22704C5D909C2B7E34E');
INSERT INTO "journal" VALUES(450,'K-0000026-3',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'5C27CF861DA3C8CDE00B422685A8C0B69F85C2B1B6B783446DFADF14328BA202',X'F822478544FEAD6AF3B88AFC69082050B8C9139AA89F6F6FCF32CCB02DE2B723');
INSERT INTO "journal" VALUES(451,'K-0000028-0',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'6293C33717F27E9C23BD4193F2BE3A47AB1624CA4CD570E927373AE88ABE09A3',X'B175D6C6BFD4BF73FE3ABD8EB2FD63D9B3BF46AC1FF490A1F825622FDBD72F71');
INSERT INTO "journal" VALUES(452,'K-0000030-B',3,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C"}',NULL,X'A7F1ABAE425C4C675DAE10BCBDC283F35A33C35B907E3FB3F487718C12C7043E',X'D18BF4C0B9B2091A61D34C55F91A1DF7C556100F41C0DACA8D408E845B67C9BC');
INSERT INTO "journal" VALUES(453,'Z-0000015-H',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'D5827C88B9E7BC851270453673AFD5D81AD66F840ADED32E14DF8A102D563F49',X'6714FDDDB32D9F95E8AE6254A5CFA9EED4BA0BCD379F8737C9100BEA0226AD85');
INSERT INTO "journal" VALUES(454,'Z-0000005-L',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'B5599D44F27D128A124ABA0EF7F0BF6973C5A736A4390A1235B16E2150C381A7',X'48E1BE665BF3D05F2E0F401170F65161668FEB2DBCF70A3196501C713BC3AE9C');
INSERT INTO "journal" VALUES(455,'Z-0000017-D',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'0680F0F5FBCEF4F6B4F2D4770E6287FBE153DC3B787FF9C2FEDE5C477EA51B5F',X'573ECC8A09DFC2DB237F91D3560CBAF33F2D8FA06288CD50617727E2253C9C3C');
INSERT INTO "journal" VALUES(456,'Z-0000007-H',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":1096,"quantity":18}',NULL,X'0EB1C38661CAE48779733CFD90FBC9775B85BCF59C73B0D6FBAC83AA4A46556D',X'40D66B761B84CB3C7E2D9E828DEBDC99FBA40ECF22EF82C124D07001CDD0FD8C');
INSERT INTO "journal" VALUES(457,'Z-0000013-L',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":1032,"quantity":6}',NULL,X'FEE80F9BA9098B5C0969D47954E3D24D6EE7CCA67B811B34D5895555A0F8FFCA',X'F32339130D7FB0BE1E867F629AA35333A51B56B0810814C4D246E7AD9E256A05');
INSERT INTO "journal" VALUES(458,'Z-0000003-P',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":1064,"quantity":12}',NULL,X'8C974F77BD9A9EB0CFA1BC085462F80A7CAE021475ED263693CEE85A95489F6B',X'BEDE5A60487BBC5B0B839EF53EF8FD00407AB3A3E6ABCCAEA69EB0ED134E8E98');
INSERT INTO "journal" VALUES(459,'Z-0000019-9',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'ABFE136C102CC856FD16AA9FE9DD8980B1C04B0A7D7F8B29D130D0A0C5779D6C',X'2C98445DD9AD34D5CB24DE0891859502DABB02D99B43B9D1560D33EE03047313');
INSERT INTO "journal" VALUES(460,'Z-0000009-D',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":20960,"quantity":180}',NULL,X'DCBAF39C33E8176439C9FB475E8EBA93FE681D9AB45C0A1C42AF1FFE9C2A56BC',X'A99C38536E3CEEEFF7A40A321A74100F2F5082514A3E193702A6650207010157');
INSERT INTO "journal" VALUES(461,'Z-0000011-P',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":2064,"quantity":12}',NULL,X'A902A383E99B1FD84DEACA58DFC4AAA2C7EF30F13A986A65AF6585BF4BB209C3',X'47EDBA46733C58758907D55CB25DA1B343CDDC5FD54CDAFA480055FE7B1B634A');
INSERT INTO "journal" VALUES(462,'Z-0000001-T',8,'2026-11-23T06:26:26.296228Z','2020-01-09T00:20:00.000000Z','sho','reserve',NULL,NULL,'91d7dbc6089c4ef3bfe90650fa1a3eec','{"batch":"W-0000005-C","on_hand":2160,"quantity":30}',NULL,X'0AF22A510197FF2297511B1B52EA09B010F81060F466235A5076A7405046C371',X'3E565F175853B9CA476BBA01C005B0A6C2B8A111EC357DEC6B6199E1A7EB8CC9');
INSERT INTO "journal" VALUES(463,'K-0000020-F',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'959F7887C2B8A74C650D6B5C5E4B0309E2C06E1F546F319C9AF7857F49E9F631',X'35E143755C3F3720E7C5E2077B04E5C6370E5F6C32850FE1D728F210688EB3CD');
INSERT INTO "journal" VALUES(464,'K-0000022-B',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'70D2AF4018D96694152AD34B64D7778612A21BDFA30331B906DE65F21F80F35A',X'63840B185673A5B704D548A507F54A6A0300B1E03278D1BE3DF7E16BB12DB7F9');
INSERT INTO "journal" VALUES(465,'K-0000024-7',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'BD02A8AB78A7BC71D78228FB499D8279422D7E780FA7B22704C5D909C2B7E34E',X'678755FC8CEF923FDD8EB284348EC16EDAEB5700C26012CB950CFC66B80379D6');
INSERT INTO "journal" VALUES(466,'K-0000026-3',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'F822478544FEAD6AF3B88AFC69082050B8C9139AA89F6F6FCF32CCB02DE2B723',X'C2464B563F6D932F5CA92FCD28C9E7A6BFE6C4D6B202B364AD7121C3AC78E154');
INSERT INTO "journal" VALUES(467,'K-0000028-0',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'B175D6C6BFD4BF73FE3ABD8EB2FD63D9B3BF46AC1FF490A1F825622FDBD72F71',X'90040C21315ED6C81A155A80FAE47B5D3C84B7FBB88D99F195F9F8ADBE3EB802');
INSERT INTO "journal" VALUES(468,'K-0000030-B',4,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"batch":"W-0000005-C"}',NULL,X'D18BF4C0B9B2091A61D34C55F91A1DF7C556100F41C0DACA8D408E845B67C9BC',X'E3402ED6F79B74B9DB4AE332F4F2963CCD78142EAE41FCA1213E0E4C86109128');
INSERT INTO "journal" VALUES(469,'W-0000005-C',2,'2026-11-23T06:26:26.310047Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','1cd23e57554d402f9eb2fcf2acdd88b9','{"parcels":6}',NULL,X'BF409E5A17B74E661D80A46D2DBA76F93F75C0A085934F5EA551996B569DBA8F',X'BAB9A6E61D03CD6CFEC2B315C8CAB298ED11B5BA38F4F422B84614B538FB41FC');
INSERT INTO "journal" VALUES(470,'K-0000020-F',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'35E143755C3F3720E7C5E2077B04E5C6370E5F6C32850FE1D728F210688EB3CD',X'1AECA821600AF98FEC28ADE615DE93D638A05A19E419FEEC587EF2F97297E37C');
INSERT INTO "journal" VALUES(471,'K-0000022-B',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'63840B185673A5B704D548A507F54A6A0300B1E03278D1BE3DF7E16BB12DB7F9',X'F1A70894DAB261FCF4C962ED9FBB78C18DCCB0BE7AF7B644C6E9CC5532ACB794');
INSERT INTO "journal" VALUES(472,'K-0000024-7',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'678755FC8CEF923FDD8EB284348EC16EDAEB5700C26012CB950CFC66B80379D6',X'91A4B8962C2DB6B9761FA46D2B8341CE753870E5E612B3927E86A8B37AD16F81');
INSERT INTO "journal" VALUES(473,'K-0000026-3',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'C2464B563F6D932F5CA92FCD28C9E7A6BFE6C4D6B202B364AD7121C3AC78E154',X'4E72129DDD708B1778796EB6D12D32626B719309BE43C712514DD61A7BC7509E');
INSERT INTO "journal" VALUES(474,'K-0000028-0',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'90040C21315ED6C81A155A80FAE47B5D3C84B7FBB88D99F195F9F8ADBE3EB802',X'719DB032E44FE1F272F5EA609703B01D902DDA8E68E78046808321F3694EF8CD');
INSERT INTO "journal" VALUES(475,'K-0000030-B',5,'2026-11-23T06:26:26.316008Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','2d3bdba890ef47c1b9cc6230d7e62543','{"batch":"W-0000005-C"}',NULL,X'E3402ED6F79B74B9DB4AE332F4F2963CCD78142EAE41FCA1213E0E4C86109128',X'4762C1ABFADAE922F292590A1A8925663233670EEB2E71B5B0BA387132FBB0E4');
INSERT INTO "journal" VALUES(476,'Z-0000015-H',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'6714FDDDB32D9F95E8AE6254A5CFA9EED4BA0BCD379F8737C9100BEA0226AD85',X'9999949B9EABB7D9140A92B5C3B66FDF32A0E6337CDD4764BC5F3CBE0FC0B621');
INSERT INTO "journal" VALUES(477,'Z-0000005-L',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'48E1BE665BF3D05F2E0F401170F65161668FEB2DBCF70A3196501C713BC3AE9C',X'05E50EDDC54840E131A98EF15938A4D6B475DBE30C9C245AF1BB8D9FA0AB9B26');
INSERT INTO "journal" VALUES(478,'Z-0000017-D',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'573ECC8A09DFC2DB237F91D3560CBAF33F2D8FA06288CD50617727E2253C9C3C',X'50C34F1E682B51D7D7BDDB5A09C1E240C193AABAAF9FD706F24A858A85012B82');
INSERT INTO "journal" VALUES(479,'Z-0000007-H',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":1078,"quantity":-18}',NULL,X'40D66B761B84CB3C7E2D9E828DEBDC99FBA40ECF22EF82C124D07001CDD0FD8C',X'6916E62E71F4FC6FC0576416141A39810AFEA168746A671D2F414BD8FE6412E0');
INSERT INTO "journal" VALUES(480,'Z-0000013-L',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":1026,"quantity":-6}',NULL,X'F32339130D7FB0BE1E867F629AA35333A51B56B0810814C4D246E7AD9E256A05',X'26262A506D317559F7243E7A15015C3B3B0F18C432C3E4BC2A639BCAB16CF7E6');
INSERT INTO "journal" VALUES(481,'Z-0000003-P',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":1052,"quantity":-12}',NULL,X'BEDE5A60487BBC5B0B839EF53EF8FD00407AB3A3E6ABCCAEA69EB0ED134E8E98',X'B68F06F380BE3AD3BF8F92E3015465921ED9CFDB601EDD47C9EB4A675C24F1AD');
INSERT INTO "journal" VALUES(482,'Z-0000019-9',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'2C98445DD9AD34D5CB24DE0891859502DABB02D99B43B9D1560D33EE03047313',X'DED466E4412E427BDD4EF58A27881405950F92B22B58FB6FB654DEBC67C031FC');
INSERT INTO "journal" VALUES(483,'Z-0000009-D',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":20780,"quantity":-180}',NULL,X'A99C38536E3CEEEFF7A40A321A74100F2F5082514A3E193702A6650207010157',X'2D43454810524D7821A8ADD360CD0458966B8F5F32C2AEBC30CD13EBC0C3B990');
INSERT INTO "journal" VALUES(484,'Z-0000011-P',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":2052,"quantity":-12}',NULL,X'47EDBA46733C58758907D55CB25DA1B343CDDC5FD54CDAFA480055FE7B1B634A',X'EC922F01090DEE707760DEEAFE96FAC64A58F2115506C2B563116A294E566DB1');
INSERT INTO "journal" VALUES(485,'Z-0000001-T',9,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pick',NULL,NULL,'c8e58897867d461293b69fae7ad7834a','{"batch":"W-0000005-C","on_hand":2130,"quantity":-30}',NULL,X'3E565F175853B9CA476BBA01C005B0A6C2B8A111EC357DEC6B6199E1A7EB8CC9',X'9C2C7CC25EB3A60B2A7F8F0740A83BCD3A37777AC26F29E83630DAD9EFE0AD39');
INSERT INTO "journal" VALUES(486,'W-0000005-C',3,'2026-11-23T06:26:26.320835Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','c8e58897867d461293b69fae7ad7834a','{"parcels":6}',NULL,X'BAB9A6E61D03CD6CFEC2B315C8CAB298ED11B5BA38F4F422B84614B538FB41FC',X'527707235AEE24469AD3BE1FC4199A50923520CB38EA1300A6A6319B6974BCB6');
INSERT INTO "journal" VALUES(487,'K-0000020-F',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'1AECA821600AF98FEC28ADE615DE93D638A05A19E419FEEC587EF2F97297E37C',X'B4987031BBEF3336693DA2991E7082A3BC3E665635212201CC6A04C5A2DF7AB5');
INSERT INTO "journal" VALUES(488,'K-0000022-B',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'F1A70894DAB261FCF4C962ED9FBB78C18DCCB0BE7AF7B644C6E9CC5532ACB794',X'31116BC942C7A77E4B28CE718AA5D3C4658D42D0599298973046694801D9F75D');
INSERT INTO "journal" VALUES(489,'K-0000024-7',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'91A4B8962C2DB6B9761FA46D2B8341CE753870E5E612B3927E86A8B37AD16F81',X'12E7ABBE3E4CD48C2181F6EC89370391F798ADDBC6B5BB9D297C759ADE30837F');
INSERT INTO "journal" VALUES(490,'K-0000026-3',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'4E72129DDD708B1778796EB6D12D32626B719309BE43C712514DD61A7BC7509E',X'AB7146E01D2E5FABF32CC24CF0D7E1AD69B6784DA7C756048251B2C88327FB44');
INSERT INTO "journal" VALUES(491,'K-0000028-0',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'719DB032E44FE1F272F5EA609703B01D902DDA8E68E78046808321F3694EF8CD',X'292B3B6E823621601B1215D34EB66417B348E07ACD3C4006554B14786DD3DC62');
INSERT INTO "journal" VALUES(492,'K-0000030-B',6,'2026-11-23T06:26:26.329860Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfbfe4308a724cf69a60b53525bd90c8','{"batch":"W-0000005-C","carrier":"sagawa"}',NULL,X'4762C1ABFADAE922F292590A1A8925663233670EEB2E71B5B0BA387132FBB0E4',X'0A581EF5186ED2C42DBE6564216217BAE0997849C002446C0626A90CDFF225F0');
INSERT INTO "journal" VALUES(493,'W-0000005-C',4,'2026-11-23T06:26:26.337454Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','d9e4376ea3a943e18bf75764e7f60c72','{}',NULL,X'527707235AEE24469AD3BE1FC4199A50923520CB38EA1300A6A6319B6974BCB6',X'089B7B328B07608DDFCD6E2F16357EC0A2D2AB94763E37A1F4B77A353A6BC029');
INSERT INTO "journal" VALUES(494,'K-0000020-F',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000201"}',NULL,X'B4987031BBEF3336693DA2991E7082A3BC3E665635212201CC6A04C5A2DF7AB5',X'9724297A846C53B1246E2B93E39D449432704C93A355C3573311A48D64F7D892');
INSERT INTO "journal" VALUES(495,'K-0000022-B',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000212"}',NULL,X'31116BC942C7A77E4B28CE718AA5D3C4658D42D0599298973046694801D9F75D',X'5DBFF98E4CFB86FB4606A95D69D47C862C12B4FE740DFD0F490D4B44258D5D30');
INSERT INTO "journal" VALUES(496,'K-0000024-7',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000223"}',NULL,X'12E7ABBE3E4CD48C2181F6EC89370391F798ADDBC6B5BB9D297C759ADE30837F',X'15D6862F2A0ADFE8A0A29DBC8668CF36BA427C2CA141B5AF4D4C20C289A5E1DE');
INSERT INTO "journal" VALUES(497,'K-0000026-3',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000234"}',NULL,X'AB7146E01D2E5FABF32CC24CF0D7E1AD69B6784DA7C756048251B2C88327FB44',X'97DA2E2CF839FB935E4D253FD6F8649BC72D845DDF4ADACEABB269D80C422604');
INSERT INTO "journal" VALUES(498,'K-0000028-0',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000245"}',NULL,X'292B3B6E823621601B1215D34EB66417B348E07ACD3C4006554B14786DD3DC62',X'6275D3F70B4B6EBC7AF370942C4D6BCFEF404619FAB27DF50016D360F03D6EAD');
INSERT INTO "journal" VALUES(499,'K-0000030-B',7,'2026-11-23T06:26:26.341793Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','eefd5fc3c97243d39a7f4f5016f8d132','{"carrier":"sagawa","tracking_number":"400000000256"}',NULL,X'0A581EF5186ED2C42DBE6564216217BAE0997849C002446C0626A90CDFF225F0',X'6AA31005737E30ACADC4C3411A2A65EC100AC9191C5F7A30D6745CED6045B1A5');
INSERT INTO "journal" VALUES(500,'W-0000006-A',1,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','make-batch',NULL,'made','bfc5925a0f51484faa95086d19a619ce','{"kit":"B"}',NULL,X'',X'236F0EAF53674021A6A4CE6508A6F4FA370079ED5313A9DF3E5A8878A2700A10');
INSERT INTO "journal" VALUES(501,'K-0000021-D',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'CF94E958B56554AACBF235E2A0D72B913A648BED0348F7F756AD4BDA80B6AC85',X'9C2D975F0CEBF21D3D31C10D445E8A8A78D340F60CC90FDDB7A0BA05B8264D39');
INSERT INTO "journal" VALUES(502,'K-0000023-9',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'A7D021B37D68CEF6C166B694209E6BE750AB3B69D43E197DA6474F60AE2C8552',X'465EFA229A7F9030F950E813E9831C61CE38304CDC7E9A710D81C7F5550FE407');
INSERT INTO "journal" VALUES(503,'K-0000025-5',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'274B35553BD3A2F35C22C2AA4690A537B74644A3000C03914F4617B333E25024',X'35714E2BE30EDA555182C7D5D301F19A8D726D27957CC7E2FF4A5F6032B08028');
INSERT INTO "journal" VALUES(504,'K-0000027-1',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'22D39308C0A313DD847D65AD3B7BEC2A5D9D6E8E2B99E084FBB68A0415405C2E',X'D5B0E6DBCBD4D066C7EE10736CEE8F4BAD2C0A03A52B7DE7390AF971CE4E3810');
INSERT INTO "journal" VALUES(505,'K-0000029-Y',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'17399DE760AB45D39D4ADD4B23C353DF2340FD3599820FFF18916EC48DD30268',X'C3066EA1211930F78015DF94BE3A73BE2C262F97A6C0251C8CD1A4B7E9C9BB92');
INSERT INTO "journal" VALUES(506,'K-0000031-9',3,'2026-11-23T06:26:26.346728Z','2020-01-09T00:20:00.000000Z','sho','gather','released','released','bfc5925a0f51484faa95086d19a619ce','{"batch":"W-0000006-A"}',NULL,X'C9296C23B59181305B9E230AF75FD081E934B03934C20222397592199DDB2335',X'2362CA13FF58188CA2AC899A08E61855212E1B9B734305B7C69C48ED28254371');
INSERT INTO "journal" VALUES(507,'K-0000021-D',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'9C2D975F0CEBF21D3D31C10D445E8A8A78D340F60CC90FDDB7A0BA05B8264D39',X'E3E6127F2F2356143BA7EDC5C3950AF3380D6CFC2C7737B4DB395C4623C1F1BF');
INSERT INTO "journal" VALUES(508,'K-0000023-9',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'465EFA229A7F9030F950E813E9831C61CE38304CDC7E9A710D81C7F5550FE407',X'E55A1F122D6A2800A374F3C19415ADDA4372898FDC41D35AB0A7C4FB7D8A9A2C');
INSERT INTO "journal" VALUES(509,'K-0000025-5',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'35714E2BE30EDA555182C7D5D301F19A8D726D27957CC7E2FF4A5F6032B08028',X'DDEEB5AD149730948E319EDA40221E4F083286295A586E6BA794D3BE30A89B3A');
INSERT INTO "journal" VALUES(510,'K-0000027-1',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'D5B0E6DBCBD4D066C7EE10736CEE8F4BAD2C0A03A52B7DE7390AF971CE4E3810',X'43318C41C7061C54F8C5883D70436B9A0CE518565EAF6073501AF90C764FAAC9');
INSERT INTO "journal" VALUES(511,'K-0000029-Y',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'C3066EA1211930F78015DF94BE3A73BE2C262F97A6C0251C8CD1A4B7E9C9BB92',X'D48B4343FE0F7DF4069B04871980C5344412319663FCBA09639ABB531671F93E');
INSERT INTO "journal" VALUES(512,'K-0000031-9',4,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','released','printed','511d00b691b74f43bdcafadc94e4af1f','{"batch":"W-0000006-A","services":"1"}',NULL,X'2362CA13FF58188CA2AC899A08E61855212E1B9B734305B7C69C48ED28254371',X'4FB6DAB6D8225DFCCB145D9F077D747FF52F67A2F920E46A98D1C79D1430FEE1');
INSERT INTO "journal" VALUES(513,'W-0000006-A',2,'2026-11-23T06:26:26.355132Z','2020-01-09T00:20:00.000000Z','sho','print','made','printed','511d00b691b74f43bdcafadc94e4af1f','{"parcels":6}',NULL,X'236F0EAF53674021A6A4CE6508A6F4FA370079ED5313A9DF3E5A8878A2700A10',X'8EFE6FF5C46AAC8CF6CCC2D87DDDF0FAED28340CEBE7AFF4A634B71E5B067B43');
INSERT INTO "journal" VALUES(514,'K-0000021-D',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'E3E6127F2F2356143BA7EDC5C3950AF3380D6CFC2C7737B4DB395C4623C1F1BF',X'3F79CCC056B962138E4A8920A2D40176AEEB3361F8940A6A09BFD22B473BFF14');
INSERT INTO "journal" VALUES(515,'K-0000023-9',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'E55A1F122D6A2800A374F3C19415ADDA4372898FDC41D35AB0A7C4FB7D8A9A2C',X'0648233311ADA150B7AEC3DE997B26D8A5FD2023FE9AE7F0795B0504A31FE414');
INSERT INTO "journal" VALUES(516,'K-0000025-5',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'DDEEB5AD149730948E319EDA40221E4F083286295A586E6BA794D3BE30A89B3A',X'72B3389E82127EB8D5B64F40F9578214A99FEF861AFD388B460FC14A312001B1');
INSERT INTO "journal" VALUES(517,'K-0000027-1',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'43318C41C7061C54F8C5883D70436B9A0CE518565EAF6073501AF90C764FAAC9',X'D489F12E8AD9A9D5E9FAB0C452FB8ADB81372CB8E29F4FB8DB155688C261331C');
INSERT INTO "journal" VALUES(518,'K-0000029-Y',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'D48B4343FE0F7DF4069B04871980C5344412319663FCBA09639ABB531671F93E',X'3CE46ECB39E7FFECA6B0B49D79AD5D44C605E499ED5ED794C0F3865A0409EC9B');
INSERT INTO "journal" VALUES(519,'K-0000031-9',5,'2026-11-23T06:26:26.360817Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','5c297b33aa704f38a539aaab73b1276a','{"batch":"W-0000006-A"}',NULL,X'4FB6DAB6D8225DFCCB145D9F077D747FF52F67A2F920E46A98D1C79D1430FEE1',X'99A55F8572FCF0D74232D6326A122881ADB7F1744D640C929F1F7F17205680DC');
INSERT INTO "journal" VALUES(520,'W-0000006-A',3,'2026-11-23T06:26:26.364933Z','2020-01-09T00:20:00.000000Z','sho','pack','printed','packed','06ff36a18a12449b8c0dedc56ffe656f','{"parcels":6}',NULL,X'8EFE6FF5C46AAC8CF6CCC2D87DDDF0FAED28340CEBE7AFF4A634B71E5B067B43',X'EFA3E1B8614F79B47B8800F938ADA201525FE423E4D2498FB3ACA11F698DBCF8');
INSERT INTO "journal" VALUES(521,'K-0000021-D',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'3F79CCC056B962138E4A8920A2D40176AEEB3361F8940A6A09BFD22B473BFF14',X'539F94F076EC8CDB611A85B77E662C315FD00E919EBF751311C348425F673903');
INSERT INTO "journal" VALUES(522,'K-0000023-9',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'0648233311ADA150B7AEC3DE997B26D8A5FD2023FE9AE7F0795B0504A31FE414',X'0E61901919DA583BBB8A512BD453CC34D236CA551D66C97301A8A0FE9169BA2F');
INSERT INTO "journal" VALUES(523,'K-0000025-5',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'72B3389E82127EB8D5B64F40F9578214A99FEF861AFD388B460FC14A312001B1',X'6632AAE0D7E108AA126ADFCFA0D1DF83F401AFF5E55304A8B69660C2120DBE40');
INSERT INTO "journal" VALUES(524,'K-0000027-1',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'D489F12E8AD9A9D5E9FAB0C452FB8ADB81372CB8E29F4FB8DB155688C261331C',X'290C878DF2E4D8CB8F5D5675324B29270032269C1898ACB90A6BFAE5D5D4FC83');
INSERT INTO "journal" VALUES(525,'K-0000029-Y',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'3CE46ECB39E7FFECA6B0B49D79AD5D44C605E499ED5ED794C0F3865A0409EC9B',X'66CC07E4AB3DB0EED44B20F18478EEFB0AEFED069D8565849B8512158888C865');
INSERT INTO "journal" VALUES(526,'K-0000031-9',6,'2026-11-23T06:26:26.370741Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','907ba02ba2c34412889fff029e5987d6','{"batch":"W-0000006-A","carrier":"yamato"}',NULL,X'99A55F8572FCF0D74232D6326A122881ADB7F1744D640C929F1F7F17205680DC',X'75FC0C7D1C72696E222F2A59125D2193D336346CC4FFA7FF111F2DA35DF1AF8A');
INSERT INTO "journal" VALUES(527,'W-0000006-A',4,'2026-11-23T06:26:26.377830Z','2020-01-09T00:20:00.000000Z','sho','hand-over','packed','handed-over','03273d674b5c4e77afed31269c8556f0','{}',NULL,X'EFA3E1B8614F79B47B8800F938ADA201525FE423E4D2498FB3ACA11F698DBCF8',X'BD4E43E8209FD2E77F8A4F9DC73CE9A1837BDBA4A93000F4D0DD49EFA7CF3326');
INSERT INTO "journal" VALUES(528,'K-0000021-D',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000260"}',NULL,X'539F94F076EC8CDB611A85B77E662C315FD00E919EBF751311C348425F673903',X'6B024EC3F9B4FE39EE2FFA5D3B8BB6445DD540FE8005118DBEA3BF8EB7FE5FFD');
INSERT INTO "journal" VALUES(529,'K-0000023-9',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000271"}',NULL,X'0E61901919DA583BBB8A512BD453CC34D236CA551D66C97301A8A0FE9169BA2F',X'030D6A812B5BC05FD4EBD28F28BDE590AFDAD1E5C0BED979C6A605E8ACBDBEB1');
INSERT INTO "journal" VALUES(530,'K-0000025-5',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000282"}',NULL,X'6632AAE0D7E108AA126ADFCFA0D1DF83F401AFF5E55304A8B69660C2120DBE40',X'F0EF81433B7A3ECF6E2D95D09DCB689E38E549BC701D16CA257AA0738350585E');
INSERT INTO "journal" VALUES(531,'K-0000027-1',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000293"}',NULL,X'290C878DF2E4D8CB8F5D5675324B29270032269C1898ACB90A6BFAE5D5D4FC83',X'8E474D61F356E824B04EF82C8AEE6FF28606FA6DBD3293EE28CC8FF9E8216EE4');
INSERT INTO "journal" VALUES(532,'K-0000029-Y',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000304"}',NULL,X'66CC07E4AB3DB0EED44B20F18478EEFB0AEFED069D8565849B8512158888C865',X'CB372EE13CDBF4EC2BB3E3BE62DD5E54E6C065D1897083F420D6D3C4D8B5A84D');
INSERT INTO "journal" VALUES(533,'K-0000031-9',7,'2026-11-23T06:26:26.381899Z','2020-01-09T00:20:00.000000Z','sho','track','handed-over','handed-over','1eb3eddd902f44aba53f35a80a78c090','{"carrier":"yamato","tracking_number":"400000000315"}',NULL,X'75FC0C7D1C72696E222F2A59125D2193D336346CC4FFA7FF111F2DA35DF1AF8A',X'63631207AA9476C2407DBE44E132068BCC002DC179304439BD69589608040F4C');
INSERT INTO "journal" VALUES(534,'B-0000010-T',1,'2026-11-23T06:26:26.388885Z','2020-01-10T05:36:30.000000Z','rin','intake',NULL,'published','97b2357a1fe14b588458b72d6fc7690f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-10T05:26:30+00:00","rejected":0,"row_count":4}',NULL,X'',X'B5A4516284D3894B6B07F7D26AAC5D8D969C377139C0D5608DB1B3065A2E9CAB');
INSERT INTO "journal" VALUES(535,'A-0000023-G',1,'2026-11-23T06:26:26.388885Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','97b2357a1fe14b588458b72d6fc7690f','{"batch":10,"programme":1,"row":2}',NULL,X'',X'90AAE0368A4475EA2A3A34A98B1153FD2F8EB64C2F6DABF793BDDBFA37318B87');
INSERT INTO "journal" VALUES(536,'A-0000024-E',1,'2026-11-23T06:26:26.388885Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','97b2357a1fe14b588458b72d6fc7690f','{"batch":10,"programme":1,"row":3}',NULL,X'',X'47703BA10C305558C205B9F18876868CEC661B0A71AECE26B02007D76ED9FE59');
INSERT INTO "journal" VALUES(537,'A-0000025-C',1,'2026-11-23T06:26:26.388885Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','97b2357a1fe14b588458b72d6fc7690f','{"batch":10,"programme":1,"row":4}',NULL,X'',X'0D92638CA4F2E164F562F123E9CC239926AAD785100AA78B8F01E86D79945DA4');
INSERT INTO "journal" VALUES(538,'A-0000026-A',1,'2026-11-23T06:26:26.388885Z','2020-01-10T05:36:30.000000Z','rin','receive',NULL,'received','97b2357a1fe14b588458b72d6fc7690f','{"batch":10,"programme":1,"row":5}',NULL,X'',X'6EB288EA994510C1C644DB1C066CF4C35DF5A135C0FA1BA2E80A941895C339E0');
INSERT INTO "journal" VALUES(539,'Q-0000004-V',1,'2026-11-23T06:26:26.406885Z','2020-01-13T01:05:00.000000Z','kei','begin-call',NULL,'open','0564ecc1b8854a8e8a1de174d0422be6','{"begun_at":"2020-01-13T10:05:00+09:00","channel":"phone"}',X'E5B018C6031A95231652CFB00ADAA74F2484658B47C3412DFA4DDA2ED33DB401',X'',X'30B3C2B7585674697E5FA847D6E93CE68EA2070CBE7550908FE0CC17382F8366');
INSERT INTO "journal" VALUES(540,'Q-0000004-V',2,'2026-11-23T06:26:26.406885Z','2020-01-13T01:05:00.000000Z','kei','enter-call','open','open','0564ecc1b8854a8e8a1de174d0422be6','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'F8091D768ABAC6006A9D6D62E4C87A563CF529C2D97E8897117EE46B1DFF4650',X'30B3C2B7585674697E5FA847D6E93CE68EA2070CBE7550908FE0CC17382F8366',X'19C33E09A76E67F4DA60C4D4DBBF4BC231A2AA5535F5207228F3D2035B8EE6E7');
INSERT INTO "journal" VALUES(541,'Q-0000004-V',3,'2026-11-23T06:26:26.406885Z','2020-01-13T01:05:00.000000Z','kei','verify-caller','open','open','0564ecc1b8854a8e8a1de174d0422be6','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'19C33E09A76E67F4DA60C4D4DBBF4BC231A2AA5535F5207228F3D2035B8EE6E7',X'712B0D43CAE60824A6FCA47D9EFA96F40DA42EAD640A142AE7CF76930685F58A');
INSERT INTO "journal" VALUES(542,'Q-0000004-V',4,'2026-11-23T06:26:26.406885Z','2020-01-13T01:11:00.000000Z','kei','wrap-up','open','closed','0564ecc1b8854a8e8a1de174d0422be6','{"category":"status"}',X'387BF1AEFA35A05346C744F90F19B03D6F9D9CE9692089AA64F23E8EAA40D28F',X'712B0D43CAE60824A6FCA47D9EFA96F40DA42EAD640A142AE7CF76930685F58A',X'BB12352B5DFB697D0C9DFC196A6D55A886778E7E165B576D47DB6095EF50260D');
INSERT INTO "journal" VALUES(543,'K-0000021-D',8,'2026-11-23T06:26:26.411827Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','c0300008a2f64f90a5eac85dc4e06340','{"on":"2020-01-10"}',NULL,X'6B024EC3F9B4FE39EE2FFA5D3B8BB6445DD540FE8005118DBEA3BF8EB7FE5FFD',X'328C6CEB6FCB62472AB52865B12796EA2185AE485D8E9ECBA9D35BB1D1BBDA34');
INSERT INTO "journal" VALUES(544,'K-0000023-9',8,'2026-11-23T06:26:26.411827Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','c0300008a2f64f90a5eac85dc4e06340','{"on":"2020-01-10"}',NULL,X'030D6A812B5BC05FD4EBD28F28BDE590AFDAD1E5C0BED979C6A605E8ACBDBEB1',X'76EF1C634CAEF43D2D7043523098BBA03AFACC53578DB53CB3764194543CE1E5');
INSERT INTO "journal" VALUES(545,'K-0000025-5',8,'2026-11-23T06:26:26.411827Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','c0300008a2f64f90a5eac85dc4e06340','{"on":"2020-01-10"}',NULL,X'F0EF81433B7A3ECF6E2D95D09DCB689E38E549BC701D16CA257AA0738350585E',X'135F67448689A27D0CFD3823393A218D8B7693FF5945D5A9CFD453A91AFA0748');
INSERT INTO "journal" VALUES(546,'K-0000027-1',8,'2026-11-23T06:26:26.411827Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','c0300008a2f64f90a5eac85dc4e06340','{"on":"2020-01-10"}',NULL,X'8E474D61F356E824B04EF82C8AEE6FF28606FA6DBD3293EE28CC8FF9E8216EE4',X'28562BDE634E23669F887D99439B93C5743D1D268697639DAD24C667E6548EF6');
INSERT INTO "journal" VALUES(547,'K-0000031-9',8,'2026-11-23T06:26:26.411827Z','2020-01-14T03:47:00.000000Z','sho','deliver','handed-over','delivered','c0300008a2f64f90a5eac85dc4e06340','{"on":"2020-01-10"}',NULL,X'63631207AA9476C2407DBE44E132068BCC002DC179304439BD69589608040F4C',X'9C7E93FB68ED46C726A07553E45594602DF76756A53EA54904F3658C5D5C1B83');
INSERT INTO "journal" VALUES(548,'K-0000029-Y',8,'2026-11-23T06:26:26.416208Z','2020-01-14T04:27:00.000000Z','sho','deliver','handed-over','delivered','36ca9cd3e6a14562b8b072b53b5350aa','{"on":"2020-01-11"}',NULL,X'CB372EE13CDBF4EC2BB3E3BE62DD5E54E6C065D1897083F420D6D3C4D8B5A84D',X'84922D5969BBEB8325EE1E4E2D0E5C4F3F3D2B229EBE4B7168230F4D1F871ACA');
INSERT INTO "journal" VALUES(549,'A-0000020-M',2,'2026-11-23T06:26:26.419390Z','2020-01-14T06:15:00.000000Z','rin','approve','received','approved','efb9e8d7c4344bc384951ae29e6918b1','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-01","subsidised":true}',NULL,X'0C3500B6F7C140974141168C30A10738D46364205F83FEB4FE712C3D51A329F3',X'CD9EFC8529477653F7FDBB1BFB547B5B860A1BF37DC3BC442375FA4FCD568C99');
INSERT INTO "journal" VALUES(550,'K-0000020-F',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'9724297A846C53B1246E2B93E39D449432704C93A355C3573311A48D64F7D892',X'64B12B889CE147A35A7AE50F107642BCEFBC151ECA73DA1570F7AD3D074570A9');
INSERT INTO "journal" VALUES(551,'K-0000022-B',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'5DBFF98E4CFB86FB4606A95D69D47C862C12B4FE740DFD0F490D4B44258D5D30',X'9C1A128C67DAC2C6AAD09B842B5206EB09BB4B09832E538792B9DAE47244EE46');
INSERT INTO "journal" VALUES(552,'K-0000024-7',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'15D6862F2A0ADFE8A0A29DBC8668CF36BA427C2CA141B5AF4D4C20C289A5E1DE',X'5B4C4529C15A017EAF4A848F366EE13F442BDD05F9FE26643461A1D62E96570D');
INSERT INTO "journal" VALUES(553,'K-0000026-3',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'97DA2E2CF839FB935E4D253FD6F8649BC72D845DDF4ADACEABB269D80C422604',X'ADF2C23EC2FFEAB5129B80E38B4A6054ADCA25D3D24150677ABA537039A7B190');
INSERT INTO "journal" VALUES(554,'K-0000028-0',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'6275D3F70B4B6EBC7AF370942C4D6BCFEF404619FAB27DF50016D360F03D6EAD',X'CE7BEE9F6833D5AFC8F8F121FB03DE18A33E4F4076069B33700ED741A120735F');
INSERT INTO "journal" VALUES(555,'K-0000030-B',8,'2026-11-23T06:26:26.427188Z','2020-01-14T08:14:00.000000Z','sho','deliver','handed-over','delivered','57518ca2336647e78fe145848ec222b7','{"on":"2020-01-10"}',NULL,X'6AA31005737E30ACADC4C3411A2A65EC100AC9191C5F7A30D6745CED6045B1A5',X'D6F8F5AFACB2C5994873EAC953E805510407B4923D196C8E9FA385E0508FD829');
INSERT INTO "journal" VALUES(556,'A-0000025-C',2,'2026-11-23T06:26:26.430539Z','2020-01-15T06:12:00.000000Z','ren','approve','received','approved','8201de20e1904a368944082ddbd31d33','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'0D92638CA4F2E164F562F123E9CC239926AAD785100AA78B8F01E86D79945DA4',X'7CDC2C57CFC444BB96AD20318306B4BC777C6B41CAF8EA6EB45A4869F2B4650C');
INSERT INTO "journal" VALUES(557,'A-0000026-A',2,'2026-11-23T06:26:26.435884Z','2020-01-15T06:30:00.000000Z','ren','approve','received','approved','d1aa8d251ea64131b8f5cae470c9f7ff','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-11","subsidised":true}',NULL,X'6EB288EA994510C1C644DB1C066CF4C35DF5A135C0FA1BA2E80A941895C339E0',X'B1D537D5C75DF35B626CC54689A325D71B04F1933F9EAE6C212F8A28E15AF62A');
INSERT INTO "journal" VALUES(558,'cutoff:2020-01-21',1,'2026-11-23T06:26:26.444931Z','2020-01-16T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-01-21','{"closing_at":"2020-01-16T01:00:00+00:00"}',NULL,X'',X'F0DEFCA1A5AB22358AF6492442BA2B64B3E8D4B1CAFEA2A2EEB52009FDB443CD');
INSERT INTO "journal" VALUES(559,'A-0000016-E',3,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','0c0621be0c664320843210f04906f7b8','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'7D089609D298A0EC56861E946050BDAD8AA7E7EF76C1D7100EA3EFFA5892CDE4',X'FABE6D9B9C624174F49F79867E2E6C449786821F122A6127A6E908541C302E48');
INSERT INTO "journal" VALUES(560,'A-0000017-C',3,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','0c0621be0c664320843210f04906f7b8','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'5678D2D112EAAA765573B58560384ED22C1B856CD0F025492253DB6CDCB98A02',X'5DB924DCF1CC3EBC9F813BA4C28F92490EDEC0D0DF0661FC53D794303CFC71EF');
INSERT INTO "journal" VALUES(561,'A-0000018-A',3,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','register','approved','registered','0c0621be0c664320843210f04906f7b8','{"programme":1,"rate":5,"start_on":"2020-01-21"}',NULL,X'027EB5AD1BAE8AF6F9D050374CC37EA9BF6E5F467A1A598123A4D67DA7A5869B',X'2692538CB5377FF10496497DCE6FB03B8E9AFF8CA3B1C2FEB8B09D2EE869943D');
INSERT INTO "journal" VALUES(562,'K-0000032-7',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"A"}',NULL,X'',X'741CB950C10633E6FCC55BEFB4AA1C55F4873E3523495361FAFF4391934C1D46');
INSERT INTO "journal" VALUES(563,'K-0000033-5',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"B"}',NULL,X'',X'7607A31E8C02C70B9352FFAFA9A51831B399DAD230E92066447274C9CAD181F4');
INSERT INTO "journal" VALUES(564,'K-0000034-3',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"A"}',NULL,X'',X'33DEE8AF5198AC64A36C10FD3A49882870A8D03B8C96A0CD626D05B5B5250916');
INSERT INTO "journal" VALUES(565,'K-0000035-1',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"B"}',NULL,X'',X'67D8B1BA9EDD1D5C45D07BE5559D59DE939CF5423417CDEC7E36DB14EF135082');
INSERT INTO "journal" VALUES(566,'K-0000036-0',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"A"}',NULL,X'',X'C1FB9A5F1FBF0C02B4DEBD9E2703E452AC7C20532D775BEEFAF4FCCA1717BA95');
INSERT INTO "journal" VALUES(567,'K-0000037-Y',1,'2026-11-23T06:26:26.446412Z','2020-01-16T01:00:00.000000Z','mai','plan',NULL,'planned','0c0621be0c664320843210f04906f7b8','{"kit":"B"}',NULL,X'',X'52DBF2A1964B67B3D3FC91068DA9D9E48FFFD8CE1669BA621C59F0A911CD1795');
INSERT INTO "journal" VALUES(568,'cutoff:2020-01-21',2,'2026-11-23T06:26:26.457513Z','2020-01-16T01:00:00.000000Z','mai','close','closing','closed','16dc193bfc9e443a8cab4cab1beffcfe','{"closed_at":"2020-01-16T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'F0DEFCA1A5AB22358AF6492442BA2B64B3E8D4B1CAFEA2A2EEB52009FDB443CD',X'49CF63A2A7B2B6F18B794F464F0DE4B9B0E308661B89C56DD605103AEA696D02');
INSERT INTO "journal" VALUES(569,'Q-0000005-T',1,'2026-11-23T06:26:26.463035Z','2020-01-16T04:20:00.000000Z','kei','begin-call',NULL,'open','b4cb8ff4601041d1a3d178741c9a8389','{"begun_at":"2020-01-16T13:20:00+09:00","channel":"phone"}',X'7D8BE08B0A48645E463F1C2284EA9A921B008449AA9ED04D2D6A8BD3B95963EB',X'',X'2F92638BD156847B9253BC9C14FA244FCCF8BD5B558B95992D647B73B1F44A8A');
INSERT INTO "journal" VALUES(570,'Q-0000005-T',2,'2026-11-23T06:26:26.463035Z','2020-01-16T04:20:00.000000Z','kei','enter-call','open','open','b4cb8ff4601041d1a3d178741c9a8389','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'B2AA01B32FC0C6D5D8877C37779D93876FCCF444BB5EFBCD076B9E1D54F3E06D',X'2F92638BD156847B9253BC9C14FA244FCCF8BD5B558B95992D647B73B1F44A8A',X'E07A4A04C42E56FCA4382517E9EFF1935502FD2544E03494F8AA97265C42CF9E');
INSERT INTO "journal" VALUES(571,'Q-0000005-T',3,'2026-11-23T06:26:26.463035Z','2020-01-16T04:20:00.000000Z','kei','verify-caller','open','open','b4cb8ff4601041d1a3d178741c9a8389','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'E07A4A04C42E56FCA4382517E9EFF1935502FD2544E03494F8AA97265C42CF9E',X'400EEC8968E2A5C7788CBE19B1DC8049B5845F2A40B2DED3A6AB4594DB42D275');
INSERT INTO "journal" VALUES(572,'Q-0000005-T',4,'2026-11-23T06:26:26.463035Z','2020-01-16T04:26:00.000000Z','kei','wrap-up','open','closed','b4cb8ff4601041d1a3d178741c9a8389','{"category":"status"}',X'5B8CDEDD1C963ED6C64E094ADA072B6974DB6E1FD15F7406B869CE40CA804F07',X'400EEC8968E2A5C7788CBE19B1DC8049B5845F2A40B2DED3A6AB4594DB42D275',X'073AA3904450A3774EE878894BD648E1A06D6092307E79D3AEF0BB85357DF19C');
INSERT INTO "journal" VALUES(573,'K-0000032-7',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'741CB950C10633E6FCC55BEFB4AA1C55F4873E3523495361FAFF4391934C1D46',X'8E4CE9ED435EDAD713EC9827B73BE20CAE870FB4744B575394D61F3927CB097B');
INSERT INTO "journal" VALUES(574,'K-0000033-5',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'7607A31E8C02C70B9352FFAFA9A51831B399DAD230E92066447274C9CAD181F4',X'DECAF609FCE21EDF84FCC6E94CF5B03B4B23226A74402BFC0C8365B163B047ED');
INSERT INTO "journal" VALUES(575,'K-0000034-3',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'33DEE8AF5198AC64A36C10FD3A49882870A8D03B8C96A0CD626D05B5B5250916',X'C8F318B2E06286F3C16455BDAA7C87882DD0975C0C309DA8CCEC7BD019D234F7');
INSERT INTO "journal" VALUES(576,'K-0000035-1',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'67D8B1BA9EDD1D5C45D07BE5559D59DE939CF5423417CDEC7E36DB14EF135082',X'7C84CE6FE8C26FF260C2C10417CC463692AC0E79713A04BA91F5B017F7CD95E4');
INSERT INTO "journal" VALUES(577,'K-0000036-0',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'C1FB9A5F1FBF0C02B4DEBD9E2703E452AC7C20532D775BEEFAF4FCCA1717BA95',X'780D99A34F633067BD45BB327961CD890E53BD700CA3AB2727DD43BCC905E9B6');
INSERT INTO "journal" VALUES(578,'K-0000037-Y',2,'2026-11-23T06:26:26.472810Z','2020-01-17T00:20:00.000000Z','sho','release','planned','released','1088f0693559498fb61b2db20417d9f0','{}',NULL,X'52DBF2A1964B67B3D3FC91068DA9D9E48FFFD8CE1669BA621C59F0A911CD1795',X'64DAB1AE9143618AA987F1CF09DC0560BFFE39EA864A0D2509BA6D353F28CB58');
INSERT INTO "journal" VALUES(579,'W-0000007-8',1,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','768451e2d6cd48d1a63b88737e4d290b','{"kit":"A"}',NULL,X'',X'31866E1A95BB50B018D6A08ABC6AC7EB1B4B3ACBBE75D015417CB8407D1F0861');
INSERT INTO "journal" VALUES(580,'K-0000032-7',3,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8"}',NULL,X'8E4CE9ED435EDAD713EC9827B73BE20CAE870FB4744B575394D61F3927CB097B',X'62DD3F468FAA8C7A239FFF95AFD82F6D77FCE31C8ADC24A5116CB62C68C85376');
INSERT INTO "journal" VALUES(581,'K-0000034-3',3,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8"}',NULL,X'C8F318B2E06286F3C16455BDAA7C87882DD0975C0C309DA8CCEC7BD019D234F7',X'A0F16486D2505BEF96E2716D48C46AD1D11930B3B769B209C357B5AAD1F489BC');
INSERT INTO "journal" VALUES(582,'K-0000036-0',3,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8"}',NULL,X'780D99A34F633067BD45BB327961CD890E53BD700CA3AB2727DD43BCC905E9B6',X'FFBFBB099612E5CFCFBC5FB86F4744151B9437B7FD03936183FCCA6BBE206C6C');
INSERT INTO "journal" VALUES(583,'Z-0000015-H',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'9999949B9EABB7D9140A92B5C3B66FDF32A0E6337CDD4764BC5F3CBE0FC0B621',X'A72EB14BDF1ACA28D172E26274A7D663872353290A8E916BDD1083EB8A8A02F9');
INSERT INTO "journal" VALUES(584,'Z-0000005-L',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'05E50EDDC54840E131A98EF15938A4D6B475DBE30C9C245AF1BB8D9FA0AB9B26',X'BDED69E97AEF9E2737CE1ACEB6839E5B680F3910A476BCDD94604DC6B8AC815E');
INSERT INTO "journal" VALUES(585,'Z-0000017-D',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'50C34F1E682B51D7D7BDDB5A09C1E240C193AABAAF9FD706F24A858A85012B82',X'926CFE87CFC166ADE8E0D54C208F5057F86EFEBFEA47204D91D94C2E5ED2DFD9');
INSERT INTO "journal" VALUES(586,'Z-0000007-H',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":1078,"quantity":9}',NULL,X'6916E62E71F4FC6FC0576416141A39810AFEA168746A671D2F414BD8FE6412E0',X'18DE0D6134691C94F442E9338353A793525052CE5F29912DF2FFC9C997369A05');
INSERT INTO "journal" VALUES(587,'Z-0000013-L',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":1026,"quantity":3}',NULL,X'26262A506D317559F7243E7A15015C3B3B0F18C432C3E4BC2A639BCAB16CF7E6',X'3EB111AED4F993D60DA65FDB86C37F04F44A2298476745C0AEB3B84585C6AC76');
INSERT INTO "journal" VALUES(588,'Z-0000003-P',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":1052,"quantity":6}',NULL,X'B68F06F380BE3AD3BF8F92E3015465921ED9CFDB601EDD47C9EB4A675C24F1AD',X'537A3E44FC8FA89C7A2B23B97E6614FA13DD4D7907F6C28F95E4A8C259086DFB');
INSERT INTO "journal" VALUES(589,'Z-0000019-9',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'DED466E4412E427BDD4EF58A27881405950F92B22B58FB6FB654DEBC67C031FC',X'635A0A8D7B8E37DB1FFDA1FC3818B91BD1664A0F582416E823D0CB7BB859A4FB');
INSERT INTO "journal" VALUES(590,'Z-0000009-D',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":20780,"quantity":90}',NULL,X'2D43454810524D7821A8ADD360CD0458966B8F5F32C2AEBC30CD13EBC0C3B990',X'B033BF775408B1942C153D347CFFE5A0BD775E868A86D61DE389809857E1899D');
INSERT INTO "journal" VALUES(591,'Z-0000011-P',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":2052,"quantity":6}',NULL,X'EC922F01090DEE707760DEEAFE96FAC64A58F2115506C2B563116A294E566DB1',X'6C245AF108B56B619E79BA2B69EB7F78D176F903E2B41AB9E81B9F4AAE41458D');
INSERT INTO "journal" VALUES(592,'Z-0000001-T',10,'2026-11-23T06:26:26.484829Z','2020-01-17T00:20:00.000000Z','sho','reserve',NULL,NULL,'768451e2d6cd48d1a63b88737e4d290b','{"batch":"W-0000007-8","on_hand":2130,"quantity":15}',NULL,X'9C2C7CC25EB3A60B2A7F8F0740A83BCD3A37777AC26F29E83630DAD9EFE0AD39',X'6460E96243F31B3756C478E0F2B373172E36F80DC393CAEB2629DCAA34B41ECC');
INSERT INTO "journal" VALUES(593,'K-0000032-7',4,'2026-11-23T06:26:26.498924Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','38f63cdf05b8449b847419e5448126ef','{"batch":"W-0000007-8"}',NULL,X'62DD3F468FAA8C7A239FFF95AFD82F6D77FCE31C8ADC24A5116CB62C68C85376',X'1DE6E4B9E926184C9D0749BB4F812A086C62394DA86334043DD3DF9B6B2F443D');
INSERT INTO "journal" VALUES(594,'K-0000034-3',4,'2026-11-23T06:26:26.498924Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','38f63cdf05b8449b847419e5448126ef','{"batch":"W-0000007-8"}',NULL,X'A0F16486D2505BEF96E2716D48C46AD1D11930B3B769B209C357B5AAD1F489BC',X'BD385AB4614F22C2BD24AD112FBBED44DBF60CA1518CD5FD310A5644BCACE046');
INSERT INTO "journal" VALUES(595,'K-0000036-0',4,'2026-11-23T06:26:26.498924Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','38f63cdf05b8449b847419e5448126ef','{"batch":"W-0000007-8"}',NULL,X'FFBFBB099612E5CFCFBC5FB86F4744151B9437B7FD03936183FCCA6BBE206C6C',X'8DE45C24F68C5092037637FBF0E3F9765BB407638CC0E770DA5C4B569C64FBC6');
INSERT INTO "journal" VALUES(596,'W-0000007-8',2,'2026-11-23T06:26:26.498924Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','38f63cdf05b8449b847419e5448126ef','{"parcels":3}',NULL,X'31866E1A95BB50B018D6A08ABC6AC7EB1B4B3ACBBE75D015417CB8407D1F0861',X'DBB54C6A98A6A45D55FE99D814EC76909FA8403B9F443953B3ACB4EDB253DC53');
INSERT INTO "journal" VALUES(597,'K-0000032-7',5,'2026-11-23T06:26:26.504883Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','a38b94067ec449269681549ce751e708','{"batch":"W-0000007-8"}',NULL,X'1DE6E4B9E926184C9D0749BB4F812A086C62394DA86334043DD3DF9B6B2F443D',X'93D9EA7164381B434F8459E8064EC08C0E09EE712CC9A04BCF360CA1FBE47252');
INSERT INTO "journal" VALUES(598,'K-0000034-3',5,'2026-11-23T06:26:26.504883Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','a38b94067ec449269681549ce751e708','{"batch":"W-0000007-8"}',NULL,X'BD385AB4614F22C2BD24AD112FBBED44DBF60CA1518CD5FD310A5644BCACE046',X'AFCBA7BBF614E4C5485509E67D4442653939B5E6FC3F4A202DECE0033AD5C559');
INSERT INTO "journal" VALUES(599,'K-0000036-0',5,'2026-11-23T06:26:26.504883Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','a38b94067ec449269681549ce751e708','{"batch":"W-0000007-8"}',NULL,X'8DE45C24F68C5092037637FBF0E3F9765BB407638CC0E770DA5C4B569C64FBC6',X'C77116100BFFD03FFFCC1E3497E6A59B72D38B73340263F623BB20C07025FB86');
INSERT INTO "journal" VALUES(600,'Z-0000015-H',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'A72EB14BDF1ACA28D172E26274A7D663872353290A8E916BDD1083EB8A8A02F9',X'F983DA4434D3CF8DAFBC9AAEC16757B4F542DA83E93D3CBE3F29A9388254C309');
INSERT INTO "journal" VALUES(601,'Z-0000005-L',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'BDED69E97AEF9E2737CE1ACEB6839E5B680F3910A476BCDD94604DC6B8AC815E',X'627AA20A8BBDEE8284D58A8B44A231081B631CAF09DF06AA35BA8B199B9EDB04');
INSERT INTO "journal" VALUES(602,'Z-0000017-D',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'926CFE87CFC166ADE8E0D54C208F5057F86EFEBFEA47204D91D94C2E5ED2DFD9',X'20096BA82A8F25EDA3FF6C04E2A30EACB1C76D2583D09BAFECA0643CD1DCB1B9');
INSERT INTO "journal" VALUES(603,'Z-0000007-H',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":1069,"quantity":-9}',NULL,X'18DE0D6134691C94F442E9338353A793525052CE5F29912DF2FFC9C997369A05',X'82C6E5531D0753B387AFAAED2024517256D906776DE22EB93A537ECEC060EDDA');
INSERT INTO "journal" VALUES(604,'Z-0000013-L',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":1023,"quantity":-3}',NULL,X'3EB111AED4F993D60DA65FDB86C37F04F44A2298476745C0AEB3B84585C6AC76',X'E0E86DFA8AFBCEE86ECA7DD6DDF64988FD5567BB316BC11A50D9D65FB1FA00E6');
INSERT INTO "journal" VALUES(605,'Z-0000003-P',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":1046,"quantity":-6}',NULL,X'537A3E44FC8FA89C7A2B23B97E6614FA13DD4D7907F6C28F95E4A8C259086DFB',X'B43FD614F7B17870BC0F47F130B1348C7225388D897A21CFC9A6A3EBA3A125A6');
INSERT INTO "journal" VALUES(606,'Z-0000019-9',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'635A0A8D7B8E37DB1FFDA1FC3818B91BD1664A0F582416E823D0CB7BB859A4FB',X'18F3DCA34B8CD298E93AD475EA170DB6F29E73203B30C2FFB0BF7C356DDAE82A');
INSERT INTO "journal" VALUES(607,'Z-0000009-D',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":20690,"quantity":-90}',NULL,X'B033BF775408B1942C153D347CFFE5A0BD775E868A86D61DE389809857E1899D',X'B71EE0725F6FE277687B6CC7C9A800A334748EBF89D27BD0D29E6AD93E1FDE87');
INSERT INTO "journal" VALUES(608,'Z-0000011-P',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":2046,"quantity":-6}',NULL,X'6C245AF108B56B619E79BA2B69EB7F78D176F903E2B41AB9E81B9F4AAE41458D',X'838EEDC50944649419ADCEADEDD9C2F287BD352A51A3EA50938F96BED37FB193');
INSERT INTO "journal" VALUES(609,'Z-0000001-T',11,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pick',NULL,NULL,'91dc238d457c4a00bf862b99844de05e','{"batch":"W-0000007-8","on_hand":2115,"quantity":-15}',NULL,X'6460E96243F31B3756C478E0F2B373172E36F80DC393CAEB2629DCAA34B41ECC',X'4733E92D6D43AB99A006C0DC01BB09FD0067A996715365ECD674C2FB1E24A2C4');
INSERT INTO "journal" VALUES(610,'W-0000007-8',3,'2026-11-23T06:26:26.509702Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','91dc238d457c4a00bf862b99844de05e','{"parcels":3}',NULL,X'DBB54C6A98A6A45D55FE99D814EC76909FA8403B9F443953B3ACB4EDB253DC53',X'0AD53062AEF2516FFBA8915457A16EABA78FE118C261407D7232BB491750C650');
INSERT INTO "journal" VALUES(611,'K-0000032-7',6,'2026-11-23T06:26:26.517872Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','3d3fdf46c9f943a0bbfa7971ed7ef900','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'93D9EA7164381B434F8459E8064EC08C0E09EE712CC9A04BCF360CA1FBE47252',X'734A92C8DEC1C47180C0B3B5BF9E463B7FA2E0B647783DC640F8A5A364B70A2F');
INSERT INTO "journal" VALUES(612,'K-0000034-3',6,'2026-11-23T06:26:26.517872Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','3d3fdf46c9f943a0bbfa7971ed7ef900','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'AFCBA7BBF614E4C5485509E67D4442653939B5E6FC3F4A202DECE0033AD5C559',X'2CF98043FD7657A93247BB494DF2CFCE9C97CC71AED3D9CC7D7F5DDA0F921DF6');
INSERT INTO "journal" VALUES(613,'K-0000036-0',6,'2026-11-23T06:26:26.517872Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','3d3fdf46c9f943a0bbfa7971ed7ef900','{"batch":"W-0000007-8","carrier":"sagawa"}',NULL,X'C77116100BFFD03FFFCC1E3497E6A59B72D38B73340263F623BB20C07025FB86',X'31CB324E3B3674955215471EB155D96B4A8B2DE2EE6A40120FC4420F80A5E96C');
INSERT INTO "journal" VALUES(614,'W-0000007-8',4,'2026-11-23T06:26:26.523752Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','4f747496a60a4bf496e3d57a7dc3d4d8','{}',NULL,X'0AD53062AEF2516FFBA8915457A16EABA78FE118C261407D7232BB491750C650',X'FF4E50C538803095F4B91DF3CC43250A69984D6260AF6C26BB4A4DAC029A24E2');
INSERT INTO "journal" VALUES(615,'K-0000032-7',7,'2026-11-23T06:26:26.527139Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5eaedbdd0f414c84bccced8369e017f9','{"carrier":"sagawa","tracking_number":"400000000326"}',NULL,X'734A92C8DEC1C47180C0B3B5BF9E463B7FA2E0B647783DC640F8A5A364B70A2F',X'A863A272CE10B225EAF5163922C10A7684ED86ED9D53CCE66DA21AB67452CB6B');
INSERT INTO "journal" VALUES(616,'K-0000034-3',7,'2026-11-23T06:26:26.527139Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5eaedbdd0f414c84bccced8369e017f9','{"carrier":"sagawa","tracking_number":"400000000330"}',NULL,X'2CF98043FD7657A93247BB494DF2CFCE9C97CC71AED3D9CC7D7F5DDA0F921DF6',X'5F0045BCB04D127504E3AA47E920B95BD885A086A347C7B42B6DCCBA1FE6C072');
INSERT INTO "journal" VALUES(617,'K-0000036-0',7,'2026-11-23T06:26:26.527139Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','5eaedbdd0f414c84bccced8369e017f9','{"carrier":"sagawa","tracking_number":"400000000341"}',NULL,X'31CB324E3B3674955215471EB155D96B4A8B2DE2EE6A40120FC4420F80A5E96C',X'E925CBE79CC23DB095D97B7005839A77D2BFD226506D676B238FE83FF20458B7');
INSERT INTO "journal" VALUES(618,'W-0000008-6',1,'2026-11-23T06:26:26.531566Z','2020-01-17T00:20:00.000000Z','sho','make-batch',NULL,'made','a765bebb4a114399804998e6cb0edae1','{"kit":"B"}',NULL,X'',X'CAC172D8A580B3AC86A7EB5B27A4CF280E499C3E41521D3DCA64DA534FFC137F');
INSERT INTO "journal" VALUES(619,'K-0000033-5',3,'2026-11-23T06:26:26.531566Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','a765bebb4a114399804998e6cb0edae1','{"batch":"W-0000008-6"}',NULL,X'DECAF609FCE21EDF84FCC6E94CF5B03B4B23226A74402BFC0C8365B163B047ED',X'287434F7967F478DF448735AF4010C159019BABB65C4C10F2D24442ADA46FD06');
INSERT INTO "journal" VALUES(620,'K-0000035-1',3,'2026-11-23T06:26:26.531566Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','a765bebb4a114399804998e6cb0edae1','{"batch":"W-0000008-6"}',NULL,X'7C84CE6FE8C26FF260C2C10417CC463692AC0E79713A04BA91F5B017F7CD95E4',X'46029B122583686B601DABADBF7FCB927177FF1C04E8BDEA2E1BF427A8439AA1');
INSERT INTO "journal" VALUES(621,'K-0000037-Y',3,'2026-11-23T06:26:26.531566Z','2020-01-17T00:20:00.000000Z','sho','gather','released','released','a765bebb4a114399804998e6cb0edae1','{"batch":"W-0000008-6"}',NULL,X'64DAB1AE9143618AA987F1CF09DC0560BFFE39EA864A0D2509BA6D353F28CB58',X'CB23FC2CE83DA5FCD93DB435CA6C99E837B0955833E8C028C965CFBC86AD6DDB');
INSERT INTO "journal" VALUES(622,'K-0000033-5',4,'2026-11-23T06:26:26.540970Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c400675214874035b4fe06d8d8a0f0ea','{"batch":"W-0000008-6","services":"1"}',NULL,X'287434F7967F478DF448735AF4010C159019BABB65C4C10F2D24442ADA46FD06',X'A775DF4FBE198CBCBBA7102731A9C11DD5E01EB53E074CDE7DDA4743EE73A982');
INSERT INTO "journal" VALUES(623,'K-0000035-1',4,'2026-11-23T06:26:26.540970Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c400675214874035b4fe06d8d8a0f0ea','{"batch":"W-0000008-6","services":"1"}',NULL,X'46029B122583686B601DABADBF7FCB927177FF1C04E8BDEA2E1BF427A8439AA1',X'E5753BDE044B9F17A3274627F60ACD2B5EB2BD7E32E2F2421D49E73A50310B1C');
INSERT INTO "journal" VALUES(624,'K-0000037-Y',4,'2026-11-23T06:26:26.540970Z','2020-01-17T00:20:00.000000Z','sho','print','released','printed','c400675214874035b4fe06d8d8a0f0ea','{"batch":"W-0000008-6","services":"1"}',NULL,X'CB23FC2CE83DA5FCD93DB435CA6C99E837B0955833E8C028C965CFBC86AD6DDB',X'91C44A75A695E871E41054ABD8EA3012EBB3B89AEC068A236C73DAEB9E5D7738');
INSERT INTO "journal" VALUES(625,'W-0000008-6',2,'2026-11-23T06:26:26.540970Z','2020-01-17T00:20:00.000000Z','sho','print','made','printed','c400675214874035b4fe06d8d8a0f0ea','{"parcels":3}',NULL,X'CAC172D8A580B3AC86A7EB5B27A4CF280E499C3E41521D3DCA64DA534FFC137F',X'BBEF8DC83082201D5C70F5CEE884C70FDA680612BD820925568BECB893984173');
INSERT INTO "journal" VALUES(626,'K-0000033-5',5,'2026-11-23T06:26:26.547915Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','9d0df262a2ff4f2cbe7c6a163817d279','{"batch":"W-0000008-6"}',NULL,X'A775DF4FBE198CBCBBA7102731A9C11DD5E01EB53E074CDE7DDA4743EE73A982',X'0D3EDC2A3462E2C19B53093F1D094B2239C5C72C47B2F933896769B053FEDEC7');
INSERT INTO "journal" VALUES(627,'K-0000035-1',5,'2026-11-23T06:26:26.547915Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','9d0df262a2ff4f2cbe7c6a163817d279','{"batch":"W-0000008-6"}',NULL,X'E5753BDE044B9F17A3274627F60ACD2B5EB2BD7E32E2F2421D49E73A50310B1C',X'9C6D93749D2F088CE2E2E3915407F606ABDF1FEF9E5226759136129EB99C9124');
INSERT INTO "journal" VALUES(628,'K-0000037-Y',5,'2026-11-23T06:26:26.547915Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','9d0df262a2ff4f2cbe7c6a163817d279','{"batch":"W-0000008-6"}',NULL,X'91C44A75A695E871E41054ABD8EA3012EBB3B89AEC068A236C73DAEB9E5D7738',X'9C9FF9C26ECA7CF14233ECA90E989E13AD8C6763027D6F49642C8E6D8FC61E62');
INSERT INTO "journal" VALUES(629,'W-0000008-6',3,'2026-11-23T06:26:26.552236Z','2020-01-17T00:20:00.000000Z','sho','pack','printed','packed','1c2b3b7a04bd4cdba291b06f50aad030','{"parcels":3}',NULL,X'BBEF8DC83082201D5C70F5CEE884C70FDA680612BD820925568BECB893984173',X'7ADCDCB811597BC13DC49819CF6C7C2EF26874E7D9352B9C1566E7E49E7C5BD3');
INSERT INTO "journal" VALUES(630,'K-0000033-5',6,'2026-11-23T06:26:26.558043Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d938cb6d53d04a4b9f4ebfb602330187','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'0D3EDC2A3462E2C19B53093F1D094B2239C5C72C47B2F933896769B053FEDEC7',X'0725650A7A0AD8518E4C5FC18248F9ED0B88469D9C094791A4A60F28D1E1430F');
INSERT INTO "journal" VALUES(631,'K-0000035-1',6,'2026-11-23T06:26:26.558043Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d938cb6d53d04a4b9f4ebfb602330187','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'9C6D93749D2F088CE2E2E3915407F606ABDF1FEF9E5226759136129EB99C9124',X'AFA3F3052A3EBB29D2AECC370729B1D68C9D5FF9027DFB98C6001D684058B5D5');
INSERT INTO "journal" VALUES(632,'K-0000037-Y',6,'2026-11-23T06:26:26.558043Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','d938cb6d53d04a4b9f4ebfb602330187','{"batch":"W-0000008-6","carrier":"yamato"}',NULL,X'9C9FF9C26ECA7CF14233ECA90E989E13AD8C6763027D6F49642C8E6D8FC61E62',X'0D6723ABECE783E11DE8852E6AC8A08549ECB1E0AC07B80C33344CFA07997ADE');
INSERT INTO "journal" VALUES(633,'W-0000008-6',4,'2026-11-23T06:26:26.564821Z','2020-01-17T00:20:00.000000Z','sho','hand-over','packed','handed-over','cfc38b55b8df45afa99ac27068420956','{}',NULL,X'7ADCDCB811597BC13DC49819CF6C7C2EF26874E7D9352B9C1566E7E49E7C5BD3',X'FC72FC074217832F72265F15605924B89414408AE5562550EDEB38DB60F227A7');
INSERT INTO "journal" VALUES(634,'K-0000033-5',7,'2026-11-23T06:26:26.568720Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','1568eea075a648f890d9557409b81f13','{"carrier":"yamato","tracking_number":"400000000352"}',NULL,X'0725650A7A0AD8518E4C5FC18248F9ED0B88469D9C094791A4A60F28D1E1430F',X'CB74F8E3BB68321569079FDA90B14DBAD0B28535724B6CDE8D18AD73613EC021');
INSERT INTO "journal" VALUES(635,'K-0000035-1',7,'2026-11-23T06:26:26.568720Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','1568eea075a648f890d9557409b81f13','{"carrier":"yamato","tracking_number":"400000000363"}',NULL,X'AFA3F3052A3EBB29D2AECC370729B1D68C9D5FF9027DFB98C6001D684058B5D5',X'D2D7711C6EEC32E87F381F9AC1F3A963C658D114026B7514B0C539B68A6CA1FD');
INSERT INTO "journal" VALUES(636,'K-0000037-Y',7,'2026-11-23T06:26:26.568720Z','2020-01-17T00:20:00.000000Z','sho','track','handed-over','handed-over','1568eea075a648f890d9557409b81f13','{"carrier":"yamato","tracking_number":"400000000374"}',NULL,X'0D6723ABECE783E11DE8852E6AC8A08549ECB1E0AC07B80C33344CFA07997ADE',X'F0189E3102AF320FB17D527291EC3C37E224CB6EF3EAE2EEBD4AC2F36D7186AB');
INSERT INTO "journal" VALUES(637,'B-0000011-R',1,'2026-11-23T06:26:26.576479Z','2020-01-17T03:32:36.000000Z','rin','intake',NULL,'published','f30f8e0a5745437a84442b0c96daa5ce','{"accepted":4,"duplicates":0,"provider":"P-0000004-U","received_at":"2020-01-17T03:22:36+00:00","rejected":0,"row_count":4}',NULL,X'',X'15A9FD275C629E19F9535AD1C4DC3B50192FB4F6E8EC152C692617C35B6CCB62');
INSERT INTO "journal" VALUES(638,'A-0000027-8',1,'2026-11-23T06:26:26.576479Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f30f8e0a5745437a84442b0c96daa5ce','{"batch":11,"programme":1,"row":2}',NULL,X'',X'E6B6EF11EEB1C6E9EDFFF8780C0D493B9D46724F3182DAC9167C9E34F466CBB9');
INSERT INTO "journal" VALUES(639,'A-0000028-6',1,'2026-11-23T06:26:26.576479Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f30f8e0a5745437a84442b0c96daa5ce','{"batch":11,"programme":1,"row":3}',NULL,X'',X'941AD5AA6E1A754DDC65F230B163D2E6372D7F4D7ED1C90397678D701BEE9619');
INSERT INTO "journal" VALUES(640,'A-0000029-4',1,'2026-11-23T06:26:26.576479Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f30f8e0a5745437a84442b0c96daa5ce','{"batch":11,"programme":1,"row":4}',NULL,X'',X'ADF4687BE5489686363B120CBE363B0043B27C3E3D57270E33E0E637D7BD8128');
INSERT INTO "journal" VALUES(641,'A-0000030-I',1,'2026-11-23T06:26:26.576479Z','2020-01-17T03:32:36.000000Z','rin','receive',NULL,'received','f30f8e0a5745437a84442b0c96daa5ce','{"batch":11,"programme":1,"row":5}',NULL,X'',X'3F6D1F69C15C05F6AC40D7D29FF79B307E59B20043FD540D7037CB136F114472');
INSERT INTO "journal" VALUES(642,'K-0000034-3',8,'2026-11-23T06:26:26.597387Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','8f54b0f8c48a42fc8b6459abf1df01cc','{"on":"2020-01-18"}',NULL,X'5F0045BCB04D127504E3AA47E920B95BD885A086A347C7B42B6DCCBA1FE6C072',X'72F113968A0CFB8DEF93E26D13B1BA625A44572E78DA2A8A70D20574FDA407D7');
INSERT INTO "journal" VALUES(643,'K-0000036-0',8,'2026-11-23T06:26:26.597387Z','2020-01-20T00:27:00.000000Z','sho','deliver','handed-over','delivered','8f54b0f8c48a42fc8b6459abf1df01cc','{"on":"2020-01-18"}',NULL,X'E925CBE79CC23DB095D97B7005839A77D2BFD226506D676B238FE83FF20458B7',X'C3575129F7BE89461E084B5B416576AB911D1AAF043EB742643CC64F306C1439');
INSERT INTO "journal" VALUES(644,'K-0000032-7',8,'2026-11-23T06:26:26.601900Z','2020-01-20T01:13:00.000000Z','sho','deliver','handed-over','delivered','416a3a941e0c4cd094e43ac75108f10f','{"on":"2020-01-19"}',NULL,X'A863A272CE10B225EAF5163922C10A7684ED86ED9D53CCE66DA21AB67452CB6B',X'7512708A723C6826A1546F0A8F60F91BA256C7558FEAD2F49ADC7E7D3C679934');
INSERT INTO "journal" VALUES(645,'Q-0000006-R',1,'2026-11-23T06:26:26.605637Z','2020-01-20T02:10:00.000000Z','cal','begin-call',NULL,'open','3c4856121b414765b53e6317cd1eee8c','{"begun_at":"2020-01-20T11:10:00+09:00","channel":"phone"}',X'12B41020FF38511E3F935A25A86F1F98FFA0FD12779895BEBADB59250A3153C3',X'',X'5F1B13EC05EE4C3A0F8A40E625E67A5678499574223EF6BCD3352A71AD230E6E');
INSERT INTO "journal" VALUES(646,'Q-0000006-R',2,'2026-11-23T06:26:26.614424Z','2020-01-20T02:10:00.000000Z','cal','enter-call','open','open','b4fbd2a50b3d486a8eed4a1465409e40','{"application":"A-0000012-M","caller":"owner","store":"S-0000012-2"}',X'5EB3AC9A07DD1ADFD9CFC2693C6AC2A957CF69D3ADCFF162675BE5CEA8764291',X'5F1B13EC05EE4C3A0F8A40E625E67A5678499574223EF6BCD3352A71AD230E6E',X'EE4D179F3BA4D0B73A0D11BD1E7DD527A3C3F992C3655A480E110129318C4573');
INSERT INTO "journal" VALUES(647,'Q-0000006-R',3,'2026-11-23T06:26:26.623184Z','2020-01-20T02:10:00.000000Z','cal','verify-caller','open','open','39f0fe9bbf084bfea6a9a86572cce824','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'EE4D179F3BA4D0B73A0D11BD1E7DD527A3C3F992C3655A480E110129318C4573',X'B13A1E2A338CE700D291B794F47FE93AABB887F222742E55BA849322BF543656');
INSERT INTO "journal" VALUES(648,'Q-0000006-R',4,'2026-11-23T06:26:26.630619Z','2020-01-20T02:16:00.000000Z','cal','pass-on','open','waiting','1ad1549a22ed4e99a622fa3af8c1470e','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-20T15:16:00+09:00"}',X'FABF963ABED7924878E4271FCFD732177D382452862123CC6E4907614456AE84',X'B13A1E2A338CE700D291B794F47FE93AABB887F222742E55BA849322BF543656',X'2D5E3BC142B5D585A8AC5C674D948659A49E9766B0B8980D2C7D29EAE54E703A');
INSERT INTO "journal" VALUES(649,'A-0000023-G',2,'2026-11-23T06:26:26.636788Z','2020-01-20T02:28:00.000000Z','ren','reject','received','rejected','013af2cf587946d0a9b966417ba51726','{"programme":1,"reasons":["size"]}',NULL,X'90AAE0368A4475EA2A3A34A98B1153FD2F8EB64C2F6DABF793BDDBFA37318B87',X'04643C1C4081B2050E7A84804FDD60B1135947B71D2C23FBECA83DB7EB2C1445');
INSERT INTO "journal" VALUES(650,'Q-0000006-R',5,'2026-11-23T06:26:26.642854Z','2020-01-20T04:10:00.000000Z','mai','take-up','waiting','waiting','9b49f8ea99d14acf9f2bf67e1d0899f7','{"owner":"mai"}',NULL,X'2D5E3BC142B5D585A8AC5C674D948659A49E9766B0B8980D2C7D29EAE54E703A',X'46FAF13C7D920495165B18A5C9A26E94CA28C3A124A8E3B13B540EADE5C08094');
INSERT INTO "journal" VALUES(651,'Q-0000006-R',6,'2026-11-23T06:26:26.645871Z','2020-01-20T04:10:00.000000Z','mai','reply','waiting','answered','57ff5cd153974d43b37942c87a0a3090','{"due_at":"2020-01-21T09:10:00+09:00","from":"supervisor","owner":"cal"}',X'FE7C67307DEB6864C814C3E3C3FAA9B25E0C14FC2D1961ACD0C7C76A488B65AE',X'46FAF13C7D920495165B18A5C9A26E94CA28C3A124A8E3B13B540EADE5C08094',X'D06816EF02C0D713B869C1B8BCB067E4E75ED1A6126E893A34FB1DDEF1451B42');
INSERT INTO "journal" VALUES(652,'Q-0000006-R',7,'2026-11-23T06:26:26.650773Z','2020-01-20T04:10:00.000000Z','mai','close-inquiry','answered','closed','dd732b3b16394a68a3da4ff4db884691','{"desk":"callcentre","owner":"cal"}',X'84DB35BCB3B329553598E93F5701B0DABA5F6E2C66A92F4CDD1ABEFD21FF83A9',X'D06816EF02C0D713B869C1B8BCB067E4E75ED1A6126E893A34FB1DDEF1451B42',X'320F2CBF60235A364F606AD2198FBDD657C0B0BFE00DAE7DEE34F18FAE5AAE53');
INSERT INTO "journal" VALUES(653,'K-0000035-1',8,'2026-11-23T06:26:26.655998Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','007647923bed404eb4598ecc0efa7d34','{"on":"2020-01-18"}',NULL,X'D2D7711C6EEC32E87F381F9AC1F3A963C658D114026B7514B0C539B68A6CA1FD',X'AFAD900559410BDAD2D7F277488F96DDF05EBBC344535FC8DB3E72307BD8937A');
INSERT INTO "journal" VALUES(654,'K-0000037-Y',8,'2026-11-23T06:26:26.655998Z','2020-01-20T05:33:00.000000Z','sho','deliver','handed-over','delivered','007647923bed404eb4598ecc0efa7d34','{"on":"2020-01-18"}',NULL,X'F0189E3102AF320FB17D527291EC3C37E224CB6EF3EAE2EEBD4AC2F36D7186AB',X'A15A7761C67598B4B210082B5D8A72019A5A04507E8DE3041270B6CF71B5D13E');
INSERT INTO "journal" VALUES(655,'K-0000033-5',8,'2026-11-23T06:26:26.659761Z','2020-01-20T05:42:00.000000Z','sho','deliver','handed-over','delivered','967eb2935d6e4cf798bd1d5be657d6b8','{"on":"2020-01-19"}',NULL,X'CB74F8E3BB68321569079FDA90B14DBAD0B28535724B6CDE8D18AD73613EC021',X'3CE19502CA37EB2C0C207C53CA7EE0FFCDCC0342C58A58A30A93231EE7F4B9D2');
INSERT INTO "journal" VALUES(656,'Q-0000007-P',1,'2026-11-23T06:26:26.662022Z','2020-01-21T05:19:56.000000Z','kei','begin-call',NULL,'open','d29eb0c2fd594286bea18f8cd0e15b19','{"begun_at":"2020-01-21T14:19:56+09:00","channel":"phone"}',X'2017FBCBF5D652990F7D7C7E0E01FDB37F55F5347429CBC29DCE1FF77A2B879C',X'',X'8628C707E2389FC46B2409FA007C0F3EC9318F6FEDE3C5A0238238C94BA3271C');
INSERT INTO "journal" VALUES(657,'Q-0000007-P',2,'2026-11-23T06:26:26.662022Z','2020-01-21T05:19:56.000000Z','kei','enter-call','open','open','d29eb0c2fd594286bea18f8cd0e15b19','{"caller":"consumer"}',NULL,X'8628C707E2389FC46B2409FA007C0F3EC9318F6FEDE3C5A0238238C94BA3271C',X'7BB305768924B7BD976BCAD3C9ED7CD357EA86EB5604DD5852F4854253D2B723');
INSERT INTO "journal" VALUES(658,'Q-0000007-P',3,'2026-11-23T06:26:26.662022Z','2020-01-21T05:27:55.000000Z','kei','wrap-up','open','closed','d29eb0c2fd594286bea18f8cd0e15b19','{"category":"points","faq":"shop-list"}',X'7104774CC73B6C10F1BD086D930F4A89D4E2BBBE3C7C85250D3E9747FFB7F3DD',X'7BB305768924B7BD976BCAD3C9ED7CD357EA86EB5604DD5852F4854253D2B723',X'26B44AACD41C4A56AC1EDF1EF0A574BE097DD2C4BD42430F01FD3F4AB695FAED');
INSERT INTO "journal" VALUES(659,'Q-0000008-N',1,'2026-11-23T06:26:26.664173Z','2020-01-21T05:30:00.000000Z','cal','begin-call',NULL,'open','84e9b2e1adbb4e75881feb8cfeb825cf','{"begun_at":"2020-01-21T14:30:00+09:00","channel":"phone"}',X'78E3A3A87482396CE20EDCE43D09642DC24B3D88BC700E3D2AA591510078E83B',X'',X'0C4ED93370105453FF871535247E4BD64E1D8AF7E47D09D321CFDAD3F646295A');
INSERT INTO "journal" VALUES(660,'Q-0000008-N',2,'2026-11-23T06:26:26.666487Z','2020-01-21T05:30:00.000000Z','cal','enter-call','open','open','16182518a21049fa8c4a3b3fb93b476d','{"caller":"press"}',X'AE4F0124AC7EE9FD5EAE39E0174351610A0981284477AED6A7869EA73D9B439D',X'0C4ED93370105453FF871535247E4BD64E1D8AF7E47D09D321CFDAD3F646295A',X'85B9CD4E280CDBCF20191F509DAA8DD25B9423F34B890AF31E33C8173EC1A306');
INSERT INTO "journal" VALUES(661,'Q-0000008-N',3,'2026-11-23T06:26:26.669708Z','2020-01-21T05:36:00.000000Z','cal','pass-on','open','waiting','b951deb89bcb425d89c9361626fea28a','{"call_back":true,"category":"other","desk":"supervisor","due_at":"2020-01-22T10:36:00+09:00"}',X'FC6B25A9633E4DB937CBF9F88077F91AF164D5A668F6AB4ABD373DBC988DFB1E',X'85B9CD4E280CDBCF20191F509DAA8DD25B9423F34B890AF31E33C8173EC1A306',X'5175CCC09F6B30DD99F4BA92CA79D831A206BD739EC998AEB8E9CAC107F6C370');
INSERT INTO "journal" VALUES(662,'Q-0000009-L',1,'2026-11-23T06:26:26.672541Z','2020-01-22T00:40:00.000000Z','kei','begin-call',NULL,'open','584eacbd33c44216b50daf7b017b39cf','{"begun_at":"2020-01-22T09:40:00+09:00","channel":"phone"}',X'DD14AF19E2DC7C2E890F6609E05FBAD3CB454980D98765F6B3EF36BDB4710A17',X'',X'A6FDC0082279E36A7603174D3914C1285A93D3F6C6AB1EFBDF84E72D02FB46B8');
INSERT INTO "journal" VALUES(663,'Q-0000009-L',2,'2026-11-23T06:26:26.674702Z','2020-01-22T00:40:00.000000Z','kei','enter-call','open','open','3a020c5fa16d4ffe8d6b131ca389ff2e','{"application":"A-0000020-M","caller":"owner","store":"S-0000020-2"}',X'9CAC6F4CDE5B8A5CA22AA359ACF32396C46187004CC5296956686662851B2272',X'A6FDC0082279E36A7603174D3914C1285A93D3F6C6AB1EFBDF84E72D02FB46B8',X'EF05E05F31974CD6B0E785C8DF631E0F280111F2A83A7F06B9823EAB7913181B');
INSERT INTO "journal" VALUES(664,'Q-0000009-L',3,'2026-11-23T06:26:26.677956Z','2020-01-22T00:40:00.000000Z','kei','verify-caller','open','open','b4f7e40311054b5f9cba95216c72a340','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'EF05E05F31974CD6B0E785C8DF631E0F280111F2A83A7F06B9823EAB7913181B',X'765F3F320B701C502A1383A02AC055D34405703506EC9B267EF6607809D9E9F5');
INSERT INTO "journal" VALUES(665,'Q-0000009-L',4,'2026-11-23T06:26:26.681925Z','2020-01-22T00:46:00.000000Z','kei','pass-on','open','waiting','777515e21c6e42bb88d43cf170b75165','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-27T17:00:00+09:00"}',X'567E80C79E7925301E3D97AE52BC479C72CDE55C8CBE59514DFDE434308108F2',X'765F3F320B701C502A1383A02AC055D34405703506EC9B267EF6607809D9E9F5',X'CF0A4CC0A6AFB66CA8A3DDD030A541015487A333091153558278AB1B68869ADB');
INSERT INTO "journal" VALUES(666,'cutoff:2020-02-01',1,'2026-11-23T06:26:26.687822Z','2020-01-23T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-01','{"closing_at":"2020-01-23T01:00:00+00:00"}',NULL,X'',X'4A4341B0134C0B540C66AB6D60154FB6704AB76EAED74BF8757A7B13107ACB12');
INSERT INTO "journal" VALUES(667,'A-0000020-M',3,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','c94df2cf21c2419e9c570fd1add1e31f','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'CD9EFC8529477653F7FDBB1BFB547B5B860A1BF37DC3BC442375FA4FCD568C99',X'B662319185489D42CA480054BE2D919A16E9C1C77946E511FBFCAD13602751A2');
INSERT INTO "journal" VALUES(668,'A-0000021-K',4,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','c94df2cf21c2419e9c570fd1add1e31f','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'DC1CBC9EDB674A87F8C3A652A229667D9B5ABC21D2CA6C229D769A99B9329C7E',X'D3997F54A81C07E8C6CEA1DA73125A6D357696A365AEA8B4D60BE1603E804963');
INSERT INTO "journal" VALUES(669,'A-0000022-I',3,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','register','approved','registered','c94df2cf21c2419e9c570fd1add1e31f','{"programme":1,"rate":5,"start_on":"2020-02-01"}',NULL,X'51610F661B45D969E337AAAF2BD5BF344874C6786BE98663D09C7D6FB8F49DC4',X'C44A166ED23F1CB727F920BD1C4C2B60E5EE8090EA86BC9A944DA2ED214A0AD6');
INSERT INTO "journal" VALUES(670,'K-0000038-W',1,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','c94df2cf21c2419e9c570fd1add1e31f','{"because":"services","kit":"B"}',NULL,X'',X'DD6DA34A92850A560955DE8689F459F811D0C65408B379B64339EB7D87E81B40');
INSERT INTO "journal" VALUES(671,'K-0000039-U',1,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','c94df2cf21c2419e9c570fd1add1e31f','{"kit":"A"}',NULL,X'',X'823DC305DFE8312655A3834E6A8B43DE0AB2C24F113E34C5F678FDE66ED56D65');
INSERT INTO "journal" VALUES(672,'K-0000040-7',1,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','c94df2cf21c2419e9c570fd1add1e31f','{"kit":"B"}',NULL,X'',X'0B2E79D3DA4EDD8211122FB3F75A96AC702D1187AF30BD472A06E8E4EAE97C80');
INSERT INTO "journal" VALUES(673,'K-0000041-5',1,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','c94df2cf21c2419e9c570fd1add1e31f','{"kit":"A"}',NULL,X'',X'1FD30BD720E0B2CD864B847014DABF08AE52337F4388D4E5BC99DEAB8BCE95E6');
INSERT INTO "journal" VALUES(674,'K-0000042-3',1,'2026-11-23T06:26:26.689005Z','2020-01-23T01:00:00.000000Z','mai','plan',NULL,'planned','c94df2cf21c2419e9c570fd1add1e31f','{"kit":"B"}',NULL,X'',X'04DC1A25C7C7D59B84B4A6E7A1FEC2E1EFC2A6442D2B4708AEAABB6B0AD70CAA');
INSERT INTO "journal" VALUES(675,'cutoff:2020-02-01',2,'2026-11-23T06:26:26.697537Z','2020-01-23T01:00:00.000000Z','mai','close','closing','closed','01076dd6e60b442e9834fff8de45c210','{"closed_at":"2020-01-23T01:00:00+00:00","left_open":0,"registered":3}',NULL,X'4A4341B0134C0B540C66AB6D60154FB6704AB76EAED74BF8757A7B13107ACB12',X'B23E16BE41BFFEBABE9134761B2A6987AB19910DB6C3043E5FDDF1697D0EF0EE');
INSERT INTO "journal" VALUES(676,'Q-0000010-X',1,'2026-11-23T06:26:26.702779Z','2020-01-23T01:45:00.000000Z','cal','begin-call',NULL,'open','98f4eeb8e7794f0d9acc6c66d2cc7857','{"begun_at":"2020-01-23T10:45:00+09:00","channel":"phone"}',X'29C14FC78A6570C24085FF6E6972EB776AE17C36833949668E3F4EEF54538F12',X'',X'4928BB4DD9093F7FC72732409577B392AC3E0DD550903E5D3EA2749713643315');
INSERT INTO "journal" VALUES(677,'Q-0000010-X',2,'2026-11-23T06:26:26.705256Z','2020-01-23T01:45:00.000000Z','cal','enter-call','open','open','7abf25c4f68046ffb85469fcf2297f1b','{"application":"A-0000002-Q","caller":"owner","store":"S-0000002-6"}',X'CE76A203048AAB4FEABA489EEA88D496BFE9A8097AA619B8868590CBC351D337',X'4928BB4DD9093F7FC72732409577B392AC3E0DD550903E5D3EA2749713643315',X'E7FB182FFF174A67FAAB41160D456A0C21446A09ADCC2CFE62E2E5D1D86DA325');
INSERT INTO "journal" VALUES(678,'Q-0000010-X',3,'2026-11-23T06:26:26.709679Z','2020-01-23T01:45:00.000000Z','cal','verify-caller','open','open','cc0412aed433489fb465088ff617c56e','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'E7FB182FFF174A67FAAB41160D456A0C21446A09ADCC2CFE62E2E5D1D86DA325',X'2310A3F0189848C6D8EF70F4CCD46195D17D97114A33D4F4871BD5B6B6D66390');
INSERT INTO "journal" VALUES(679,'Q-0000010-X',4,'2026-11-23T06:26:26.713881Z','2020-01-23T01:51:00.000000Z','cal','pass-on','open','waiting','e80852c2a05c4f8dbf1259f1e91e59c0','{"call_back":true,"category":"kits","desk":"shipping","due_at":"2020-01-27T17:00:00+09:00"}',X'56B3B29F7A6A1241B36093A4FE220B814A5EC84D14641B41EFB24071F4C6CC16',X'2310A3F0189848C6D8EF70F4CCD46195D17D97114A33D4F4871BD5B6B6D66390',X'E2070069D917172621A9E20005D3641DB6FEAFFDDA69DEBD62F71FAD51D1979E');
INSERT INTO "journal" VALUES(680,'K-0000039-U',2,'2026-11-23T06:26:26.723530Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','8246b17590fa463d87377d37c3fb2901','{}',NULL,X'823DC305DFE8312655A3834E6A8B43DE0AB2C24F113E34C5F678FDE66ED56D65',X'82C88B9B43DCA98411A701FFC7A0ABED3FCEBE8D24D060AADA167C3BF3A69F20');
INSERT INTO "journal" VALUES(681,'K-0000040-7',2,'2026-11-23T06:26:26.723530Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','8246b17590fa463d87377d37c3fb2901','{}',NULL,X'0B2E79D3DA4EDD8211122FB3F75A96AC702D1187AF30BD472A06E8E4EAE97C80',X'41FB3DFAD3F67B8A24D2E4B96472B8BA865C515EFD374AB31347E40FEAE3255D');
INSERT INTO "journal" VALUES(682,'K-0000041-5',2,'2026-11-23T06:26:26.723530Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','8246b17590fa463d87377d37c3fb2901','{}',NULL,X'1FD30BD720E0B2CD864B847014DABF08AE52337F4388D4E5BC99DEAB8BCE95E6',X'10E576BF2AA136AD30D505E85252926705AD1C7B7CFCEF719FCE16E7DAD4C946');
INSERT INTO "journal" VALUES(683,'K-0000042-3',2,'2026-11-23T06:26:26.723530Z','2020-01-24T00:20:00.000000Z','sho','release','planned','released','8246b17590fa463d87377d37c3fb2901','{}',NULL,X'04DC1A25C7C7D59B84B4A6E7A1FEC2E1EFC2A6442D2B4708AEAABB6B0AD70CAA',X'084452FE2DE1D6CB911FA0632503C64BB3C4612160DF5A435D6F78BC567A3089');
INSERT INTO "journal" VALUES(684,'W-0000009-4',1,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','f37dd08fa9e6455bb547d87bf84fcab0','{"kit":"A"}',NULL,X'',X'91E17461400F4292E7ACF311A7A2A5EB88BF79C82057780935934821652584F7');
INSERT INTO "journal" VALUES(685,'K-0000039-U',3,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4"}',NULL,X'82C88B9B43DCA98411A701FFC7A0ABED3FCEBE8D24D060AADA167C3BF3A69F20',X'629AE6E2A77B93D0951C0C54FCF6AE32E29C6E8E882C0A2CDE20CE40882809B5');
INSERT INTO "journal" VALUES(686,'K-0000041-5',3,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4"}',NULL,X'10E576BF2AA136AD30D505E85252926705AD1C7B7CFCEF719FCE16E7DAD4C946',X'049A09EDD7093951C88ECBEFE078B810DDBD57C2D52E968B7FAAF074479C751A');
INSERT INTO "journal" VALUES(687,'Z-0000015-H',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'F983DA4434D3CF8DAFBC9AAEC16757B4F542DA83E93D3CBE3F29A9388254C309',X'C2A8DD222A8156D952385FBA31736752EFE218C26F1FF91E827F32CAF74872C3');
INSERT INTO "journal" VALUES(688,'Z-0000005-L',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'627AA20A8BBDEE8284D58A8B44A231081B631CAF09DF06AA35BA8B199B9EDB04',X'1734BB082DE7058192DF76B2C2F5D964FDF2A78B2F3B1BEC746913093CEE1B8E');
INSERT INTO "journal" VALUES(689,'Z-0000017-D',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'20096BA82A8F25EDA3FF6C04E2A30EACB1C76D2583D09BAFECA0643CD1DCB1B9',X'D02DA6FB311B344FB3D45A74F41B7C8DCCEA33EC9A3BE401018F38C01100A8AF');
INSERT INTO "journal" VALUES(690,'Z-0000007-H',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":1069,"quantity":6}',NULL,X'82C6E5531D0753B387AFAAED2024517256D906776DE22EB93A537ECEC060EDDA',X'2033222964EAF39322593DB6201502F1D6CBCC1122FFCB93EE87C7B86BDD321E');
INSERT INTO "journal" VALUES(691,'Z-0000013-L',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":1023,"quantity":2}',NULL,X'E0E86DFA8AFBCEE86ECA7DD6DDF64988FD5567BB316BC11A50D9D65FB1FA00E6',X'CA9DC8829AAE17B56CE02AEA633EF281AA220C4BD1701B3C47EA2698147DD977');
INSERT INTO "journal" VALUES(692,'Z-0000003-P',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":1046,"quantity":4}',NULL,X'B43FD614F7B17870BC0F47F130B1348C7225388D897A21CFC9A6A3EBA3A125A6',X'70D935207E0929F31E89F0F2BB477E2E64E41734C3003DB9DD9EBFD60E38FA93');
INSERT INTO "journal" VALUES(693,'Z-0000019-9',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'18F3DCA34B8CD298E93AD475EA170DB6F29E73203B30C2FFB0BF7C356DDAE82A',X'392C95CF9498145814B0DEB7632DF005919D9ED6CDB26970805F83E6E5BBF3AB');
INSERT INTO "journal" VALUES(694,'Z-0000009-D',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":20690,"quantity":60}',NULL,X'B71EE0725F6FE277687B6CC7C9A800A334748EBF89D27BD0D29E6AD93E1FDE87',X'B3267F21FAFA546B2F6B740E87BD553DB80661F44955597A4295FD64FE0BBA17');
INSERT INTO "journal" VALUES(695,'Z-0000011-P',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":2046,"quantity":4}',NULL,X'838EEDC50944649419ADCEADEDD9C2F287BD352A51A3EA50938F96BED37FB193',X'1BDBBB1C231E135F686B6958CAD0F421915AD16AE063B8615ECE11BDACFBE650');
INSERT INTO "journal" VALUES(696,'Z-0000001-T',12,'2026-11-23T06:26:26.732452Z','2020-01-24T00:20:00.000000Z','sho','reserve',NULL,NULL,'f37dd08fa9e6455bb547d87bf84fcab0','{"batch":"W-0000009-4","on_hand":2115,"quantity":10}',NULL,X'4733E92D6D43AB99A006C0DC01BB09FD0067A996715365ECD674C2FB1E24A2C4',X'DA718C179EA04FF5AC16AA3EC4B31C3132DE084CC5AB817F71A20340A36C4F2E');
INSERT INTO "journal" VALUES(697,'K-0000039-U',4,'2026-11-23T06:26:26.745641Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','0fb250d9764b479a93ce8934a721cec2','{"batch":"W-0000009-4"}',NULL,X'629AE6E2A77B93D0951C0C54FCF6AE32E29C6E8E882C0A2CDE20CE40882809B5',X'B4057075172B4161D10C0935BED4AB71697891D244B3CF67C3222E28D112A06E');
INSERT INTO "journal" VALUES(698,'K-0000041-5',4,'2026-11-23T06:26:26.745641Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','0fb250d9764b479a93ce8934a721cec2','{"batch":"W-0000009-4"}',NULL,X'049A09EDD7093951C88ECBEFE078B810DDBD57C2D52E968B7FAAF074479C751A',X'D8596C1D292AFF8169F3081DA18F61CB7175A59F4EE3DC1538066187DCC46237');
INSERT INTO "journal" VALUES(699,'W-0000009-4',2,'2026-11-23T06:26:26.745641Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','0fb250d9764b479a93ce8934a721cec2','{"parcels":2}',NULL,X'91E17461400F4292E7ACF311A7A2A5EB88BF79C82057780935934821652584F7',X'5C1A87CD567C6EB5E767BA1673791B529E9F3A061658A5BAC8B40B1988A36052');
INSERT INTO "journal" VALUES(700,'K-0000039-U',5,'2026-11-23T06:26:26.751302Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','19ac10a094904faea7c343bec37185ab','{"batch":"W-0000009-4"}',NULL,X'B4057075172B4161D10C0935BED4AB71697891D244B3CF67C3222E28D112A06E',X'8B884D8E1E2F4C16E77871207025A6DEBC02B0154AEB1E4E2F511C33ED4D63CB');
INSERT INTO "journal" VALUES(701,'K-0000041-5',5,'2026-11-23T06:26:26.751302Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','19ac10a094904faea7c343bec37185ab','{"batch":"W-0000009-4"}',NULL,X'D8596C1D292AFF8169F3081DA18F61CB7175A59F4EE3DC1538066187DCC46237',X'C609EA33B0080B5F07AF96A4B36D3A106899B65F5391FE0D43BE63F531725A1F');
INSERT INTO "journal" VALUES(702,'Z-0000015-H',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'C2A8DD222A8156D952385FBA31736752EFE218C26F1FF91E827F32CAF74872C3',X'8EBECDB20B37878D38D1E519A04078CF42F206674A7B83AF746E2B40C5A70BC4');
INSERT INTO "journal" VALUES(703,'Z-0000005-L',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'1734BB082DE7058192DF76B2C2F5D964FDF2A78B2F3B1BEC746913093CEE1B8E',X'ECEA4E14D9E1440B2673D46B4E25FC8A9943564744BF9B8D6E311B8B297284E8');
INSERT INTO "journal" VALUES(704,'Z-0000017-D',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'D02DA6FB311B344FB3D45A74F41B7C8DCCEA33EC9A3BE401018F38C01100A8AF',X'6FD5999124600E5026859EE2FB591C064807D1D70C71CB0A37C11E40C3A0A115');
INSERT INTO "journal" VALUES(705,'Z-0000007-H',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":1063,"quantity":-6}',NULL,X'2033222964EAF39322593DB6201502F1D6CBCC1122FFCB93EE87C7B86BDD321E',X'5CD94A5F289167A097240300127FDEED9B77FEF0533C85B6449239D98A564186');
INSERT INTO "journal" VALUES(706,'Z-0000013-L',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":1021,"quantity":-2}',NULL,X'CA9DC8829AAE17B56CE02AEA633EF281AA220C4BD1701B3C47EA2698147DD977',X'087FDBEF7D6ED5911B38BA6F92981DB4E612B03FC2294222AD534D91135FF67D');
INSERT INTO "journal" VALUES(707,'Z-0000003-P',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":1042,"quantity":-4}',NULL,X'70D935207E0929F31E89F0F2BB477E2E64E41734C3003DB9DD9EBFD60E38FA93',X'0B5629940C32F8453C1F27198BF56A60D3169F01D7346140DC7C44C04112A072');
INSERT INTO "journal" VALUES(708,'Z-0000019-9',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'392C95CF9498145814B0DEB7632DF005919D9ED6CDB26970805F83E6E5BBF3AB',X'E7449BF7AF7AE9E5E22CA12DE292385E07CCFDBADCBF442738A66876A671C7F0');
INSERT INTO "journal" VALUES(709,'Z-0000009-D',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":20630,"quantity":-60}',NULL,X'B3267F21FAFA546B2F6B740E87BD553DB80661F44955597A4295FD64FE0BBA17',X'C804AABFFA1AB71A4D74DD2984B1B0CCFC57C6E7678A50F164BCD1FEAAE4FD95');
INSERT INTO "journal" VALUES(710,'Z-0000011-P',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":2042,"quantity":-4}',NULL,X'1BDBBB1C231E135F686B6958CAD0F421915AD16AE063B8615ECE11BDACFBE650',X'2BA6C201872EE171E8A57A333CCC8FB50D272BC2F1FEFD711F1914C953A55C75');
INSERT INTO "journal" VALUES(711,'Z-0000001-T',13,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pick',NULL,NULL,'b4c3547b3bb9452b99311242a0ff45c7','{"batch":"W-0000009-4","on_hand":2105,"quantity":-10}',NULL,X'DA718C179EA04FF5AC16AA3EC4B31C3132DE084CC5AB817F71A20340A36C4F2E',X'06E722DB9F828F4C35CAFFBC06B70ED869DC4A95982C177916CFBE71CE585192');
INSERT INTO "journal" VALUES(712,'W-0000009-4',3,'2026-11-23T06:26:26.755691Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','b4c3547b3bb9452b99311242a0ff45c7','{"parcels":2}',NULL,X'5C1A87CD567C6EB5E767BA1673791B529E9F3A061658A5BAC8B40B1988A36052',X'1A45A7F886EC2DD7462244690C59E086D78EDC004C94CB7290418A2EEC877108');
INSERT INTO "journal" VALUES(713,'K-0000039-U',6,'2026-11-23T06:26:26.763007Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','c36db16007bc4e239414d6f428fc89bd','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'8B884D8E1E2F4C16E77871207025A6DEBC02B0154AEB1E4E2F511C33ED4D63CB',X'2DF5F2DFEF7C3CD4EF1F5BDEB2AB4109969BB580E11D19F6DD5429838277F700');
INSERT INTO "journal" VALUES(714,'K-0000041-5',6,'2026-11-23T06:26:26.763007Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','c36db16007bc4e239414d6f428fc89bd','{"batch":"W-0000009-4","carrier":"sagawa"}',NULL,X'C609EA33B0080B5F07AF96A4B36D3A106899B65F5391FE0D43BE63F531725A1F',X'B585D436C5C3978792939FC3C30C2D9D9B0E3D732ABCEF86C97A55AE0D5312C2');
INSERT INTO "journal" VALUES(715,'W-0000009-4',4,'2026-11-23T06:26:26.768934Z','2020-01-24T00:20:00.000000Z','sho','hand-over','packed','handed-over','615f8486fa944999bec54e3b85a4e9f9','{}',NULL,X'1A45A7F886EC2DD7462244690C59E086D78EDC004C94CB7290418A2EEC877108',X'992647A6A9A2EEFD5FCB8C3D60ED2CB90BEC243495478703567A327F53F23E3B');
INSERT INTO "journal" VALUES(716,'K-0000039-U',7,'2026-11-23T06:26:26.772455Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','21c2821ee50c4e589660b000c53d9a71','{"carrier":"sagawa","tracking_number":"400000000385"}',NULL,X'2DF5F2DFEF7C3CD4EF1F5BDEB2AB4109969BB580E11D19F6DD5429838277F700',X'E6AD7297CC0F3368E8517066E6E18F4EFD8520859D0B9D9C5550071F08073265');
INSERT INTO "journal" VALUES(717,'K-0000041-5',7,'2026-11-23T06:26:26.772455Z','2020-01-24T00:20:00.000000Z','sho','track','handed-over','handed-over','21c2821ee50c4e589660b000c53d9a71','{"carrier":"sagawa","tracking_number":"400000000396"}',NULL,X'B585D436C5C3978792939FC3C30C2D9D9B0E3D732ABCEF86C97A55AE0D5312C2',X'A60E022E98A1C2DDEC4DD1029747775068AAA169F4D6C2F86E0BAC3C2BD4A044');
INSERT INTO "journal" VALUES(718,'W-0000010-I',1,'2026-11-23T06:26:26.775721Z','2020-01-24T00:20:00.000000Z','sho','make-batch',NULL,'made','6596bf1f831443ceac08b2f0d0f4d3ce','{"kit":"B"}',NULL,X'',X'70CF53E4D1A4F54ADF02A12E509C9B377C504458F658F62E9AED10A87ADF587E');
INSERT INTO "journal" VALUES(719,'K-0000040-7',3,'2026-11-23T06:26:26.775721Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','6596bf1f831443ceac08b2f0d0f4d3ce','{"batch":"W-0000010-I"}',NULL,X'41FB3DFAD3F67B8A24D2E4B96472B8BA865C515EFD374AB31347E40FEAE3255D',X'C5657B22E4838E5BD665B384F6A45824C5A68856CC7AAA43909CDABAED260C31');
INSERT INTO "journal" VALUES(720,'K-0000042-3',3,'2026-11-23T06:26:26.775721Z','2020-01-24T00:20:00.000000Z','sho','gather','released','released','6596bf1f831443ceac08b2f0d0f4d3ce','{"batch":"W-0000010-I"}',NULL,X'084452FE2DE1D6CB911FA0632503C64BB3C4612160DF5A435D6F78BC567A3089',X'D4A7A954FC2C96B88BC10865CBC94CCA36364F7142E4100E2BA30FAACCCC8198');
INSERT INTO "journal" VALUES(721,'K-0000040-7',4,'2026-11-23T06:26:26.785089Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','df872201688f45248abdbc6d3f797830','{"batch":"W-0000010-I","services":"1"}',NULL,X'C5657B22E4838E5BD665B384F6A45824C5A68856CC7AAA43909CDABAED260C31',X'A9B191C70E0F069AE86D1E195A3F7AB816725D9B7474BE952BDF9837708358CB');
INSERT INTO "journal" VALUES(722,'K-0000042-3',4,'2026-11-23T06:26:26.785089Z','2020-01-24T00:20:00.000000Z','sho','print','released','printed','df872201688f45248abdbc6d3f797830','{"batch":"W-0000010-I","services":"1"}',NULL,X'D4A7A954FC2C96B88BC10865CBC94CCA36364F7142E4100E2BA30FAACCCC8198',X'12BAC68CB74AA17EBA2CF8EBA3C41FD5E13E1BAD5AAC4E00143769DAE24639EB');
INSERT INTO "journal" VALUES(723,'W-0000010-I',2,'2026-11-23T06:26:26.785089Z','2020-01-24T00:20:00.000000Z','sho','print','made','printed','df872201688f45248abdbc6d3f797830','{"parcels":2}',NULL,X'70CF53E4D1A4F54ADF02A12E509C9B377C504458F658F62E9AED10A87ADF587E',X'1D0FEEBA43F6F4970C42D908F18F828B1F760A7D92C0F71D4F429F7784639659');
INSERT INTO "journal" VALUES(724,'K-0000040-7',5,'2026-11-23T06:26:26.792298Z','2020-01-24T00:20:00.000000Z','sho','pack','printed','packed','f5d0e581511a49e29d91a580142919a5','{"batch":"W-0000010-I"}',NULL,X'A9B191C70E0F069AE86D1E195A3F7AB816725D9B7474BE952BDF9837708358CB',X'547C07058D8365C607CDAA5FC7450F47CD5B038D4D68FB6EE9490EF2D8286368');
INSERT INTO "journal" VALUES(725,'B-0000012-P',1,'2026-11-23T06:26:26.798070Z','2020-01-24T00:59:48.000000Z','ren','intake',NULL,'published','bbfcf07dad0448198e4e5ed4030bc502','{"accepted":4,"duplicates":0,"provider":"P-0000002-Y","received_at":"2020-01-24T00:49:48+00:00","rejected":0,"row_count":4}',NULL,X'',X'C39DC6FA1CE04E084C46B91750231EA9EACB7EAAE6B63D4016287F3E69B2EB0A');
INSERT INTO "journal" VALUES(726,'A-0000031-G',1,'2026-11-23T06:26:26.798070Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','bbfcf07dad0448198e4e5ed4030bc502','{"batch":12,"programme":1,"row":2}',NULL,X'',X'78F5D32C4B4D4C99AB009A250D735533A3F7E4AC9720AD7508C67247FF78966A');
INSERT INTO "journal" VALUES(727,'A-0000032-E',1,'2026-11-23T06:26:26.798070Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','bbfcf07dad0448198e4e5ed4030bc502','{"batch":12,"programme":1,"row":3}',NULL,X'',X'309046799E0EB3B9B169EA4E7FBBCD699F873B034F1AA0578217A56EDF76E8DE');
INSERT INTO "journal" VALUES(728,'A-0000033-C',1,'2026-11-23T06:26:26.798070Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','bbfcf07dad0448198e4e5ed4030bc502','{"batch":12,"programme":1,"row":4}',NULL,X'',X'B28F9A6C9F7A7BF40DEEC5EA7DC77CB01CC9B650E60254DFEC9367E640F3DAF5');
INSERT INTO "journal" VALUES(729,'A-0000034-A',1,'2026-11-23T06:26:26.798070Z','2020-01-24T00:59:48.000000Z','ren','receive',NULL,'received','bbfcf07dad0448198e4e5ed4030bc502','{"batch":12,"programme":1,"row":5}',NULL,X'',X'66B4ABE5F0D13AB3E240346A5317AA7527045CD6663A73D53BD22DEC67E6B821');
INSERT INTO "journal" VALUES(730,'cutoff:2020-02-11',1,'2026-11-23T06:26:26.815758Z','2020-01-24T01:00:00.000000Z','mai','begin-closing','open','closing','closing:2020-02-11','{"closing_at":"2020-01-24T01:00:00+00:00"}',NULL,X'',X'BA9FD04E701EE16BE0E144A948D5302F954CE5DEF9D7DA81E35C151D2095BCE0');
INSERT INTO "journal" VALUES(731,'A-0000025-C',3,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0ab52be152bf4a06bcf43c9b40e4a0fc','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'7CDC2C57CFC444BB96AD20318306B4BC777C6B41CAF8EA6EB45A4869F2B4650C',X'5C7F07B5358BA8D43BED7B2870511D2484C51D04C98AA055594392FC56D1FC33');
INSERT INTO "journal" VALUES(732,'A-0000026-A',3,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','register','approved','registered','0ab52be152bf4a06bcf43c9b40e4a0fc','{"programme":1,"rate":5,"start_on":"2020-02-11"}',NULL,X'B1D537D5C75DF35B626CC54689A325D71B04F1933F9EAE6C212F8A28E15AF62A',X'88C885D53F45F615FAD5114450F9A72847CD51A73D79D46F458432D3FB869C97');
INSERT INTO "journal" VALUES(733,'K-0000043-1',1,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0ab52be152bf4a06bcf43c9b40e4a0fc','{"kit":"A"}',NULL,X'',X'4D74D3C36FB674B4B0645F55D18545AA231EA9716A92EA948FA2A8C42D1D349C');
INSERT INTO "journal" VALUES(734,'K-0000044-0',1,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0ab52be152bf4a06bcf43c9b40e4a0fc','{"kit":"B"}',NULL,X'',X'12974E323893CCCC88E43A5DF69CC71C49404F1B0AEA2B55DDDBCE7D8C9AF030');
INSERT INTO "journal" VALUES(735,'K-0000045-Y',1,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0ab52be152bf4a06bcf43c9b40e4a0fc','{"kit":"A"}',NULL,X'',X'CDE52CCF6A0BFEF62185AB911A7EDB8CE2E37520AD7803C1B40621B43CB777DA');
INSERT INTO "journal" VALUES(736,'K-0000046-W',1,'2026-11-23T06:26:26.817042Z','2020-01-24T01:00:00.000000Z','mai','plan',NULL,'planned','0ab52be152bf4a06bcf43c9b40e4a0fc','{"kit":"B"}',NULL,X'',X'545D297C60D721177F14B89A0D6EF46D3ABB5857D008C6A15E30BDA268722271');
INSERT INTO "journal" VALUES(737,'cutoff:2020-02-11',2,'2026-11-23T06:26:26.827198Z','2020-01-24T01:00:00.000000Z','mai','close','closing','closed','0336992dbe4b4023ab79d81b33c7eda2','{"closed_at":"2020-01-24T01:00:00+00:00","left_open":5,"registered":2}',NULL,X'BA9FD04E701EE16BE0E144A948D5302F954CE5DEF9D7DA81E35C151D2095BCE0',X'82D9C1E4F7CCB557CFDC4C964A103205539F4A2BA5D98CE75671E57542A72DE9');
INSERT INTO "journal" VALUES(738,'Q-0000011-V',1,'2026-11-23T06:26:26.832862Z','2020-01-24T06:15:00.000000Z','kei','begin-call',NULL,'open','febdc8fe97a04e06839f85eb158bcdad','{"begun_at":"2020-01-24T15:15:00+09:00","channel":"phone"}',X'0B2CCB55F034DF3FD2242DF0533EBB7C509429D9D0C54639D1045B946E1850F9',X'',X'B408101F3F7ABF9028ADA2E7773425C51258E6C802A8EB86055D9FE49D89D776');
INSERT INTO "journal" VALUES(739,'Q-0000011-V',2,'2026-11-23T06:26:26.835836Z','2020-01-24T06:15:00.000000Z','kei','enter-call','open','open','bfad61b6436f496e977fa374eb539b9a','{"application":"A-0000019-8","caller":"owner","store":"S-0000019-N"}',X'6B5BB35B63C9BD311E8F176844814773011EB3BBD398709A78CE8F119C356CA5',X'B408101F3F7ABF9028ADA2E7773425C51258E6C802A8EB86055D9FE49D89D776',X'60B1758876C316389D18CB0EC9C3E178C3CA6424F0A06F7B2EF201F223703E98');
INSERT INTO "journal" VALUES(740,'Q-0000011-V',3,'2026-11-23T06:26:26.840144Z','2020-01-24T06:15:00.000000Z','kei','verify-caller','open','open','58d4a380631c45d9a3185090ce5b14ed','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'60B1758876C316389D18CB0EC9C3E178C3CA6424F0A06F7B2EF201F223703E98',X'B801C75EF8CF9C84FA4D3CE4B746B7553C669E66D2951870276A2F4E0872510E');
INSERT INTO "journal" VALUES(741,'Q-0000011-V',4,'2026-11-23T06:26:26.844533Z','2020-01-24T06:21:00.000000Z','kei','pass-on','open','waiting','49d51b2a31b54753bf47abbb81d7aa93','{"call_back":true,"category":"complaint","complaint":true,"desk":"supervisor","due_at":"2020-01-27T11:21:00+09:00","misconduct":true}',X'4245E8A79D246FF18C9E9157B3F65447BDDE42B81EB11B3C49ABC5D0EC74AB7B',X'B801C75EF8CF9C84FA4D3CE4B746B7553C669E66D2951870276A2F4E0872510E',X'CEB3D8D2C8857983065D994D2C2C0901A2A9FBF70898FE9A9451E1F8AD38B8AE');
INSERT INTO "journal" VALUES(742,'Q-0000011-V',5,'2026-11-23T06:26:26.848274Z','2020-01-24T06:45:00.000000Z','mio','take-up','waiting','waiting','186a34ce27d1429f9542df46bc7a5250','{"owner":"mio"}',NULL,X'CEB3D8D2C8857983065D994D2C2C0901A2A9FBF70898FE9A9451E1F8AD38B8AE',X'60549C10BF00D455CA9EE966FC4E3B86B94D9032EC3E18A51919B610BCB3C03F');
INSERT INTO "journal" VALUES(743,'Q-0000012-T',1,'2026-11-23T06:26:26.851871Z','2020-01-24T07:05:00.000000Z','cal','begin-call',NULL,'open','89393c0783bc4e4bb20b6628ff44024a','{"begun_at":"2020-01-24T16:05:00+09:00","channel":"phone"}',X'6F5061F0FF839BAF0FB4A93E341D6E8F41D2D2DD52C960BA0811B776B6F460DD',X'',X'F949D47E0D912B0892448A82FAFF6D7DE134E424737D5FE29758C5F6512B644B');
INSERT INTO "journal" VALUES(744,'Q-0000012-T',2,'2026-11-23T06:26:26.855024Z','2020-01-24T07:05:00.000000Z','cal','enter-call','open','open','524520334b7a4b0cab09dfb6dca66b57','{"application":"A-0000001-S","caller":"owner","store":"S-0000001-8"}',X'88B1C7FE4702DF3BE3E8BA52197B733B70A8F86A96EF51501CA4273AD27CDC65',X'F949D47E0D912B0892448A82FAFF6D7DE134E424737D5FE29758C5F6512B644B',X'F24CD974AA6746DD371CE478230A3FFA764D88539F3C5C2032A4015EC68FF8B4');
INSERT INTO "journal" VALUES(745,'Q-0000012-T',3,'2026-11-23T06:26:26.858216Z','2020-01-24T07:05:00.000000Z','cal','verify-caller','open','open','b80a8dfe7bf347338d31fc3f7ffc33de','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'F24CD974AA6746DD371CE478230A3FFA764D88539F3C5C2032A4015EC68FF8B4',X'AE9B82104F8B34B9A71C0F0667C37F3F5C216727967B142448557CF364C87BB5');
INSERT INTO "journal" VALUES(746,'T-0000002-9',1,'2026-11-23T06:26:26.862282Z','2020-01-24T07:05:00.000000Z','cal','receive',NULL,'received','28535451e74341469d5e3cfac89c5ab4','{"application":"A-0000001-S","fields":["phone"],"from":"2020-01-24","kind":"change","through":"callcentre"}',NULL,X'',X'08BCCFD74875B37E0B7333A5F52CB1FF444A8FC8DA7285E1CAEB29B1ED85DD4D');
INSERT INTO "journal" VALUES(747,'Q-0000012-T',4,'2026-11-23T06:26:26.862282Z','2020-01-24T07:05:00.000000Z','cal','request-change','open','open','28535451e74341469d5e3cfac89c5ab4','{"application":"A-0000001-S","change":"T-0000002-9","fields":["phone"]}',X'AD3846523EF14E01A022C95D966A8B54F8C143E6AB9C3070C83C528E0B98CEDC',X'AE9B82104F8B34B9A71C0F0667C37F3F5C216727967B142448557CF364C87BB5',X'FB4F6455999B6FBB514CF3F3F9111BF5F9D12D5E91D9EB07070FEBD81A5F8AD0');
INSERT INTO "journal" VALUES(748,'Q-0000012-T',5,'2026-11-23T06:26:26.873763Z','2020-01-24T07:11:00.000000Z','cal','pass-on','open','waiting','55da930705c74d17a5fd4a22e7e731a7','{"call_back":false,"category":"change","desk":"provider","due_at":"2020-01-31T17:00:00+09:00"}',X'CF5AD06819C30310D36148A562EBDAEA4FF196DB757CD90E9ACC946A5A6ADC44',X'FB4F6455999B6FBB514CF3F3F9111BF5F9D12D5E91D9EB07070FEBD81A5F8AD0',X'A6BCE5225794BEA03B1D6222D31B77329FD8F31D366330DEEBAEF8A3BF58CD46');
INSERT INTO "journal" VALUES(749,'Q-0000010-X',5,'2026-11-23T06:26:26.877859Z','2020-01-26T01:45:00.000000Z','sho','take-up','waiting','waiting','4c3e062afcae46cfaf13c3653178526b','{"owner":"sho"}',NULL,X'E2070069D917172621A9E20005D3641DB6FEAFFDDA69DEBD62F71FAD51D1979E',X'DDC8BE563E0B16A4385104DA8EA097FF1E8AD19169098F943C0151EB919C862F');
INSERT INTO "journal" VALUES(750,'Q-0000010-X',6,'2026-11-23T06:26:26.880972Z','2020-01-26T01:45:00.000000Z','sho','reply','waiting','answered','77ef061f7a3a453a99bb28da46bbd5a7','{"due_at":"2020-01-27T13:00:00+09:00","from":"shipping","owner":"cal"}',X'3AF1CADC205E07E7E043D725F9A7439BFD18667222583EA70D45B21C7CBC581F',X'DDC8BE563E0B16A4385104DA8EA097FF1E8AD19169098F943C0151EB919C862F',X'2D90EAF04C9E2C98E5262098CD2C53E7525605C77E849891FDDB9803D679FB3D');
INSERT INTO "journal" VALUES(751,'K-0000039-U',8,'2026-11-23T06:26:26.886934Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','e6f1b198d00c4e60810971782707ba5d','{"on":"2020-01-26"}',NULL,X'E6AD7297CC0F3368E8517066E6E18F4EFD8520859D0B9D9C5550071F08073265',X'97337E317FC30FCF0A9CBA6ADB71B002C6AF007AD97F92A5C036EA33C6BA2CAF');
INSERT INTO "journal" VALUES(752,'K-0000041-5',8,'2026-11-23T06:26:26.886934Z','2020-01-27T03:45:00.000000Z','sho','deliver','handed-over','delivered','e6f1b198d00c4e60810971782707ba5d','{"on":"2020-01-26"}',NULL,X'A60E022E98A1C2DDEC4DD1029747775068AAA169F4D6C2F86E0BAC3C2BD4A044',X'37A0E84A62F53379987C2C52586FD7001AF6E1A14B0584EBA786AF48B0E9568D');
INSERT INTO "journal" VALUES(753,'Q-0000013-R',1,'2026-11-23T06:26:26.889786Z','2020-01-27T04:50:00.000000Z','kei','begin-call',NULL,'open','4cca31b5ae5f4cfab69bbf8cc54e05f7','{"begun_at":"2020-01-27T13:50:00+09:00","channel":"phone"}',X'0B75790F857DC3451C24F86B6C7F82BF89F09839B532606FC3A498125FFBBCB4',X'',X'3AFCBE987E398536925A3B389211462DA6F8D0849ED321C64465CDF7BEF8732C');
INSERT INTO "journal" VALUES(754,'Q-0000013-R',2,'2026-11-23T06:26:26.892138Z','2020-01-27T04:50:20.000000Z','kei','drop-call','open','closed','302bf7bd3ea34431958db041e64d7aff','{}',NULL,X'3AFCBE987E398536925A3B389211462DA6F8D0849ED321C64465CDF7BEF8732C',X'B12C8A34ECD03980E4339E5072063B144403B7F57E5EE1FD776E8711BA88D98C');
INSERT INTO "journal" VALUES(755,'A-0000031-G',2,'2026-11-23T06:26:26.895427Z','2020-01-27T07:05:00.000000Z','ren','approve','received','approved','b72df73a05b540319960d078f7ecae74','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'78F5D32C4B4D4C99AB009A250D735533A3F7E4AC9720AD7508C67247FF78966A',X'B4CB669ED652C7444BF9DF0A6294FC70DC01C338CB610E4A00AD2F897F93090F');
INSERT INTO "journal" VALUES(756,'B-0000013-N',1,'2026-11-23T06:26:26.903144Z','2020-01-27T07:27:08.000000Z','ren','intake',NULL,'published','785a637a77d448069265d5f6d730cffe','{"accepted":1,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T07:17:08+00:00","rejected":1,"row_count":2}',NULL,X'',X'C160D229A370EF62A82CD8FA0E846211F76737452F1C2ABA2DB07B6270C8BD36');
INSERT INTO "journal" VALUES(757,'A-0000035-8',1,'2026-11-23T06:26:26.903144Z','2020-01-27T07:27:08.000000Z','ren','receive',NULL,'received','785a637a77d448069265d5f6d730cffe','{"batch":13,"programme":1,"row":3}',NULL,X'',X'80010C93E51DB06C5448A5681D6133FEE35C82A4BCFF7EE9B1254EB5D82E56B2');
INSERT INTO "journal" VALUES(758,'B-0000014-L',1,'2026-11-23T06:26:26.920275Z','2020-01-27T08:30:00.000000Z','ren','intake',NULL,'published','7fbc9190fbdb41b3b349ca6ec5e98a5f','{"accepted":4,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-27T17:20:00+09:00","rejected":0,"row_count":4}',NULL,X'',X'3ED30712851F53EE9F0AD67F7425837E2A5F8B2434B0B4DD6E3B702968DC3192');
INSERT INTO "journal" VALUES(759,'A-0000036-6',1,'2026-11-23T06:26:26.920275Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','7fbc9190fbdb41b3b349ca6ec5e98a5f','{"batch":14,"programme":1,"row":2}',NULL,X'',X'5641C73E2955FC5B63321B006E911C433A6531B33D3D256667FEACE161E6ACAD');
INSERT INTO "journal" VALUES(760,'A-0000037-4',1,'2026-11-23T06:26:26.920275Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','7fbc9190fbdb41b3b349ca6ec5e98a5f','{"batch":14,"programme":1,"row":3}',NULL,X'',X'8454D011A514CE7FE3FBF8C7948D839E429D5B3E447D4FF4D9549ADB85057A49');
INSERT INTO "journal" VALUES(761,'A-0000038-2',1,'2026-11-23T06:26:26.920275Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','7fbc9190fbdb41b3b349ca6ec5e98a5f','{"batch":14,"programme":1,"row":4}',NULL,X'',X'712F1D404B25CA8A244EC12D835A08EC47B03567B66FD1C5045414542199D577');
INSERT INTO "journal" VALUES(762,'A-0000039-Z',1,'2026-11-23T06:26:26.920275Z','2020-01-27T08:30:00.000000Z','ren','receive',NULL,'received','7fbc9190fbdb41b3b349ca6ec5e98a5f','{"batch":14,"programme":1,"row":5}',NULL,X'',X'AC6B67E2DC52A1697836DB6292B46B8010FA04E41C4B46B6D3CF3C57082F904B');
INSERT INTO "journal" VALUES(763,'Q-0000014-P',1,'2026-11-23T06:26:26.935002Z','2020-01-28T00:25:00.000000Z','cal','begin-call',NULL,'open','dbd31278765447f68da286954f291e35','{"begun_at":"2020-01-28T09:25:00+09:00","channel":"phone"}',X'804482DB6A0A7E55063047D922772CAA88F0C133C8F1DD8A5CFEA51C6E026A5A',X'',X'7FDC3C0E85DE4A9582D7441E2C100A52449B66E09B5C40F06A3BDA43FF088CFC');
INSERT INTO "journal" VALUES(764,'Q-0000014-P',2,'2026-11-23T06:26:26.937702Z','2020-01-28T00:25:00.000000Z','cal','enter-call','open','open','8b5e4049cffc40158e0c398e149f90b3','{"application":"A-0000035-8","caller":"owner","store":"S-0000035-P"}',X'EA6A8E11D548E3E7F6DB83FA205A6C96748A422F85936CE6A21A4D06C716B767',X'7FDC3C0E85DE4A9582D7441E2C100A52449B66E09B5C40F06A3BDA43FF088CFC',X'F92DB05645736624EA313CA0FA6756A75AA3AFD2A48E7F27575598F501DD37A8');
INSERT INTO "journal" VALUES(765,'Q-0000014-P',3,'2026-11-23T06:26:26.941171Z','2020-01-28T00:25:00.000000Z','cal','verify-caller','open','open','3915535d9f204157ba54559420bfe2c8','{"agreed":["phone","representative"],"asked":["phone","representative"],"verification":"verified"}',NULL,X'F92DB05645736624EA313CA0FA6756A75AA3AFD2A48E7F27575598F501DD37A8',X'A9A99C8FE72771541E31DABFA30F0D9625C77EAB8DC451E19BA05B3ECEAD59BC');
INSERT INTO "journal" VALUES(766,'Q-0000014-P',4,'2026-11-23T06:26:26.945079Z','2020-01-28T00:31:00.000000Z','cal','pass-on','open','waiting','cfafb799b29d42f783a1493fce693a54','{"call_back":true,"category":"status","desk":"reviewer","due_at":"2020-01-31T17:00:00+09:00"}',X'BD46747DBAF2AAD561B182C5B5F293ABA17D87507E58954A8CC722702BA704AA',X'A9A99C8FE72771541E31DABFA30F0D9625C77EAB8DC451E19BA05B3ECEAD59BC',X'295A2409883CA89D31551480A062A8FD8B575B5CDDAB752F26304A5C25E3A4A9');
INSERT INTO "journal" VALUES(767,'K-0000047-U',1,'2026-11-23T06:26:26.949442Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','928e11e864d348c6a31104562ec0991d','{"application":"A-0000004-M","items":[{"design":"scenic","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'EED36A48ACF59ABD6812CD10EECE70FB3635A8572BED91E706CB4B6DE6D1982C',X'',X'AD1B8FF40AFAB9DDE246BA3D430EF38A35BD301F3C69DDA8B81EE6FBC2614557');
INSERT INTO "journal" VALUES(768,'K-0000047-U',2,'2026-11-23T06:26:26.954699Z','2020-01-28T00:10:00.000000Z','sho','lack','released','released','a393a3d2670744c6b609fc5af1b053a8','{"item":"のぼり"}',NULL,X'AD1B8FF40AFAB9DDE246BA3D430EF38A35BD301F3C69DDA8B81EE6FBC2614557',X'D30FF6D67C636C871AA9CD05D351D4D13B9BD62FD4EAAA6E41E37E773BFD33F9');
INSERT INTO "journal" VALUES(769,'K-0000048-S',1,'2026-11-23T06:26:26.961286Z','2020-01-28T00:10:00.000000Z','cal','plan',NULL,'released','647f35f0997a48adb09c15dc9fa56eda','{"application":"A-0000005-K","items":[{"design":"standard","item":"のぼり","quantity":2}],"kit":"order","through":"callcentre"}',X'5EA8193649816D9F71C45EA25C1BB0C55B28B0825E0798937B7DD00BC64ACA97',X'',X'540D8728A9281E60A0B4480C39025312C76C6F67C82F222C5E1DFEE2264FE628');
INSERT INTO "journal" VALUES(770,'Z-0000009-D',14,'2026-11-23T06:26:26.964702Z','2020-01-28T00:10:00.000000Z','sho','lose',NULL,NULL,'daf0ecd22be04c00b43baba5faa4b437','{"on_hand":20618,"quantity":-12}',X'CF89240AE02CE3ECE8BDE586D0241FC60CA1B0E1B5DD7ACE8958C8501FE39D3A',X'C804AABFFA1AB71A4D74DD2984B1B0CCFC57C6E7678A50F164BCD1FEAAE4FD95',X'CFA178FE9DE5D4AB3E4D15CB0F556D554BB9FF7D2E802AF7167186496C29F869');
INSERT INTO "journal" VALUES(771,'A-0000001-S',5,'2026-11-23T06:26:26.968130Z','2020-01-28T00:00:00.000000Z','mai','cancel','registered','cancelled','4b1ce7c71aa148629195673dcd25ad0f','{"from":"2020-02-20","programme":1,"reasons":["closed-down"]}',NULL,X'A6EBCFB13282DB121679B574CAEAFC3583E8B621AFC926C0EFC955923395E4DE',X'D016CEA462A72E0DB5BBBAB0A5B549A8A7F3AF95B3416F6AD71DFABAB19BDC48');
INSERT INTO "journal" VALUES(772,'A-0000024-E',2,'2026-11-23T06:26:26.976643Z','2020-01-28T00:00:00.000000Z','rin','return','received','returned','8aef010c58674702aadd0ee5a868f751','{"reasons":["documents-missing"]}',NULL,X'47703BA10C305558C205B9F18876868CEC661B0A71AECE26B02007D76ED9FE59',X'3B2A43545E23DD2ED4B62DD7FEE89ED811D39A93FEAC7E44A40F7B3DD10DEDBE');
INSERT INTO "journal" VALUES(773,'A-0000027-8',2,'2026-11-23T06:26:26.982895Z','2020-01-28T00:00:00.000000Z','ren','withdraw','received','withdrawn','473e8d62f89548b896d87a062971d9fd','{}',X'F080AE508FDDF428777A8FE8D9709B6BB632E896669ED233C9855681D9FB85AD',X'E6B6EF11EEB1C6E9EDFFF8780C0D493B9D46724F3182DAC9167C9E34F466CBB9',X'3FDC8201086DB903144EDBD688F74F30AA65B08DBE81EBF0259A1521BC330012');
INSERT INTO "journal" VALUES(774,'A-0000028-6',2,'2026-11-23T06:26:26.988062Z','2020-01-28T00:00:00.000000Z','rin','reject','received','awaiting-second','442c67766bd34d0b9240a5dfe11ab016','{"awaits":"reject","reasons":["discretion"]}',X'BF0A8CD2656EC3FF5574F15E354BF65FB07FD2AE1DF4637C2D2FEDD86CF68874',X'941AD5AA6E1A754DDC65F230B163D2E6372D7F4D7ED1C90397678D701BEE9619',X'5CE1D05588986FA7EE024F05619FB0E3DD83E3A7B04FDD3B9A49F6FE01E7D2A0');
INSERT INTO "journal" VALUES(775,'A-0000035-8',2,'2026-11-23T06:26:26.994541Z','2020-01-28T00:15:00.000000Z','rin','take','received','in-review','da9e39c41c924983bd45ad7ddc733826','{"assignee":"rin"}',NULL,X'80010C93E51DB06C5448A5681D6133FEE35C82A4BCFF7EE9B1254EB5D82E56B2',X'A681D3DC92765417A4226F617BB6D05353D25DD2A8C5E0ED289BCCA9309BBC84');
INSERT INTO "journal" VALUES(776,'A-0000032-E',2,'2026-11-23T06:26:27.004702Z','2020-01-28T00:16:00.000000Z','ren','take','received','in-review','d50310f7ff9f416dbedf9ad58939facf','{"assignee":"ren"}',NULL,X'309046799E0EB3B9B169EA4E7FBBCD699F873B034F1AA0578217A56EDF76E8DE',X'4D4350023C628410BD93DE48DFEBE4EA2D3B4D32F2602CDAA298383A7927256E');
INSERT INTO "journal" VALUES(777,'F-0000001-6',1,'2026-11-23T06:26:27.009109Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','d3bdb7c9390f45b29e82cb457ca71532','{"from":"2020-01-28","rate":5}',X'8F51D7569F3ADCE8F7A85727F9F5E1E6C423EC53286B4D7AA61149601C6FE1A6',X'',X'E9F4ABAB05EB10FF8C6DBC4E06EC699C9F81FA27DCC292822CFFAD6B62A69B35');
INSERT INTO "journal" VALUES(778,'F-0000002-4',1,'2026-11-23T06:26:27.015073Z','2020-01-28T00:35:00.000000Z','mai','enter-chain',NULL,'open','ac7b5a45d56f4bdcb5d3addc7d1243c7','{"from":"2020-01-28","rate":2}',X'31F2DAEA55115E38F40F4A022D8D14EC4A00BEE959CC9EEC1F513B6A625767DA',X'',X'C550BA39231572BAD53F894EDE6C394A980AC820B8708FED091D4659DCC1573A');
INSERT INTO "journal" VALUES(779,'B-0000015-J',1,'2026-11-23T06:26:27.021856Z','2020-01-28T00:35:00.000000Z','rin','intake',NULL,'published','2ec49e227ed34f8daba8449a81badc19','{"accepted":2,"duplicates":0,"provider":"P-0000001-0","received_at":"2020-01-28T00:35:00+00:00","rejected":0,"row_count":2}',NULL,X'',X'CF192C45F60D0A6E90F255249681FE799FB1D48247FEBDA9B5B156FF9EE9135A');
INSERT INTO "journal" VALUES(780,'A-0000040-E',1,'2026-11-23T06:26:27.021856Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','2ec49e227ed34f8daba8449a81badc19','{"batch":15,"programme":1,"row":2}',NULL,X'',X'2C8C24A5A638719F44C80EFE4AF14D29E43C1A1CE04D2097394BA77F16C26C85');
INSERT INTO "journal" VALUES(781,'A-0000041-C',1,'2026-11-23T06:26:27.021856Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','2ec49e227ed34f8daba8449a81badc19','{"batch":15,"programme":1,"row":3}',NULL,X'',X'A7EB8FF2FC749A87F612FF05BAAFAF9EB230C25C1C75D2533208860090730FCA');
INSERT INTO "journal" VALUES(782,'A-0000041-C',2,'2026-11-23T06:26:27.035763Z','2020-01-28T00:35:00.000000Z','rin','succeed','received','received','dde779113a9e46828ea980d2e4558178','{"as":"successor","kind":"transfer","on":"2020-01-25","with":"A-0000002-Q"}',X'3D297968519A286470B4526A1ED50CB2FEE6BB8F35B405A47BF4288E2B5B1C75',X'A7EB8FF2FC749A87F612FF05BAAFAF9EB230C25C1C75D2533208860090730FCA',X'7B208AA9FB75C4E1E8BDE94C97F8ACE9E5E83EE007586597190BAB2020950B62');
INSERT INTO "journal" VALUES(783,'A-0000002-Q',4,'2026-11-23T06:26:27.035763Z','2020-01-28T00:35:00.000000Z','rin','succeed','registered','registered','dde779113a9e46828ea980d2e4558178','{"as":"predecessor","kind":"transfer","on":"2020-01-25","with":"A-0000041-C"}',X'4A37434ADC424D95856D2A094CAE380A27298CF598418DF08A2C8683B1F16A5F',X'A3E9B909FE04741825575401C74DD91DFEC75C0D76E02276FCDC71C4F33074C2',X'9762713AC0070735E2F1BD1BA26C4EF1642F691E61CDE7304A08981DACC5FE99');
INSERT INTO "journal" VALUES(784,'T-0000003-7',1,'2026-11-23T06:26:27.056168Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','e90b43798fb74d4b82341496f7cc435a','{"application":"A-0000003-O","fields":["phone"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'5123E08E7BDA1FC533A10A42FEA831C3996245CCD32EF5E168C52F3BF8615BAE');
INSERT INTO "journal" VALUES(785,'A-0000003-O',4,'2026-11-23T06:26:27.058165Z','2020-01-28T00:35:00.000000Z','rin','amend','registered','registered','fa8f0b5fef9e443a82a3f1214469e351','{"amendment":"T-0000003-7","fields":["phone"],"from":"2020-01-28","programme":1}',X'D9D09ECFF57E933F2C52FEAAA3E6123777C59093E0E761FDC5E989FA0E33DED7',X'E6A3D311D78672D9DA1A700BE7E2735E4D12162CD5419457F832CD20CCA0E5D0',X'C588A7EA85983C48332DBFA1859C9A5DBF271FEE537D3363B6F4030859CC958B');
INSERT INTO "journal" VALUES(786,'T-0000003-7',2,'2026-11-23T06:26:27.058165Z','2020-01-28T00:35:00.000000Z','rin','accept','received','accepted','fa8f0b5fef9e443a82a3f1214469e351','{"application":"A-0000003-O","at_once":true,"verdict":"eligible"}',NULL,X'5123E08E7BDA1FC533A10A42FEA831C3996245CCD32EF5E168C52F3BF8615BAE',X'255C8BD435B93482522A79A6E029F17A949E0CADCFF9E277C17CEF437C27ECFC');
INSERT INTO "journal" VALUES(787,'T-0000004-5',1,'2026-11-23T06:26:27.081758Z','2020-01-28T00:35:00.000000Z','rin','receive',NULL,'received','0f747452816f46108483c515133c55e7','{"application":"A-0000018-A","fields":["store_name","store_name_kana"],"from":"2020-01-28","kind":"change"}',NULL,X'',X'7FB191CBC15550B164C59FCCCA91CABEED80627A01F7385C56BB9134FBF10BA2');
INSERT INTO "journal" VALUES(788,'A-0000040-E',2,'2026-11-23T06:26:27.084838Z','2020-01-28T00:35:00.000000Z','ren','choose-industry','received','in-review','5833ed4569bc4a46a169e840f58fc1ae','{"code":null,"declared":"retail","industry":"services"}',X'66490754BE9D277B369C11B412CF4956E5EA9448E5A88778DBF03D97ABC84ED7',X'2C8C24A5A638719F44C80EFE4AF14D29E43C1A1CE04D2097394BA77F16C26C85',X'2C0AB93D4481CDCCA57BD6B57FD01CB4A473DDEDAB4BE6FB34615AE081D9C58D');
INSERT INTO "journal" VALUES(789,'standing-order:毎朝の審査状況',1,'2026-11-23T06:26:27.130303Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'c8e22a9f01a9412d8c0e1e098b9ee86a','{"arguments":["status"],"out":"/srv/secretariat/exports-{month}/status-{date}.xlsx"}',NULL,X'',X'067445B2C6EC8AF8056BBC2D8E2B403335CE68189BA1EFED0A5F975F81E9D2A0');
INSERT INTO "journal" VALUES(790,'standing-order:月次報告',1,'2026-11-23T06:26:27.132124Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'36680dce48e84199b2bfc0c8bc02e740','{"arguments":["report","--month","last"],"out":"/srv/secretariat/exports-{month}/report-{month}.pdf"}',NULL,X'',X'4A951019755A0D536D8253B1BB73AC8E568D45FD3E41EED16B31BF2A1DB12D2A');
INSERT INTO "journal" VALUES(791,'standing-order:週次の問合せ',1,'2026-11-23T06:26:27.132933Z','2020-01-08T00:17:00.000000Z','mai','save-order',NULL,NULL,'9345d95b1a404e04aeef804e74d7633f','{"arguments":["inquiries"],"out":"/srv/secretariat/exports-{month}/inquiries-{date}.xlsx"}',NULL,X'',X'CD85A3E69733B8505C83BEE0BA93EFEE68CD62312599B6B9B6F04E84533E6F19');
INSERT INTO "journal" VALUES(792,'A-0000033-C',2,'2026-11-23T06:26:27.227582Z','2020-01-28T01:00:00.000000Z','rin','approve','received','approved','9360fff8d7ad4fffa19c4e66253eaa08','{"look":"first","programme":1,"rate":5,"settles":[],"start_on":"2020-02-21","subsidised":true}',NULL,X'B28F9A6C9F7A7BF40DEEC5EA7DC77CB01CC9B650E60254DFEC9367E640F3DAF5',X'8FA5EFEC58B1724279B5EC72015905306B254E0852499AA180107F21932F702D');
INSERT INTO "journal" VALUES(793,'export-mai-2020-01-28',1,'2026-11-23T06:26:27.534489Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'e14d8c8808b14278826eaabc4fc20c0d','{"files":["letters.pdf"],"filters":{"again":true,"by_provider":false,"kinds":[],"provider":null,"start":"2020-02-11"},"kind":"letters","rows":4}',NULL,X'',X'3AA5133A1747425DE879F653FDCDE9EFD08C31F6CB8FA08CB44EF821875F52DD');
INSERT INTO "journal" VALUES(794,'export-mai-2020-01-28',2,'2026-11-23T06:26:27.565944Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'7589a0e159594ecdaf0efdee281cc892','{"files":["00_一覧.xlsx","P-0000001-0_株式会社いわひばクレジット.xlsx","P-0000004-U_株式会社かわせみクレジット.xlsx"],"filters":{"start":"2020-02-11"},"kind":"results","rows":5}',NULL,X'3AA5133A1747425DE879F653FDCDE9EFD08C31F6CB8FA08CB44EF821875F52DD',X'C9C97DDC79C5065E65D86D47885F6332862FFFBEFBFA38FB8981D7B12D8A7FB9');
INSERT INTO "journal" VALUES(795,'export-mai-2020-01-28',3,'2026-11-23T06:26:30.210260Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'4ccd265c91d044b1b56e7423c03599b9','{"files":["s.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'C9C97DDC79C5065E65D86D47885F6332862FFFBEFBFA38FB8981D7B12D8A7FB9',X'A74F683A8B3FD6DC4E2917881D3A187796D02CE309A3CF3A429F45A91074F4E3');
INSERT INTO "journal" VALUES(796,'export-mai-2020-01-28',4,'2026-11-23T06:26:31.996165Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'02157f1fed36461e81dfb40bb46e42ee','{"files":["l.pdf"],"filters":{"again":false,"by_provider":false,"kinds":[],"provider":null,"start":null},"kind":"letters","rows":1}',NULL,X'A74F683A8B3FD6DC4E2917881D3A187796D02CE309A3CF3A429F45A91074F4E3',X'89BCA21FFDDC2998FACC3FEC14F25A0032C2777E1E9189C35DB6835FA9A66084');
INSERT INTO "journal" VALUES(797,'standing-order:daily',1,'2026-11-23T06:26:33.465060Z','2020-01-28T01:00:00.000000Z','mai','save-order',NULL,NULL,'85bb8d10bcbe455eadac099625e3faec','{"arguments":["status"],"out":"/srv/reports/d-{date}.xlsx"}',NULL,X'',X'5DA2A7A50F57F3DF922F6D4A7EC3C007A61BAEDFDD9339EBAFFA5CC01FF8CEB2');
INSERT INTO "journal" VALUES(798,'export-mai-2020-01-28',5,'2026-11-23T06:26:35.371692Z','2020-01-28T01:00:00.000000Z','mai','export',NULL,NULL,'cd1080c1458a42ff864e2bcaec5bb579','{"files":["d-2020-01-28.xlsx"],"filters":{"columns":["number","status","public_status","provider_number","provider_name","provider_reference","merchant_id","store_number","store_name","prefecture","city","industry","received_at","cutoff_at","due_on","start_on","decided_at","assignee","verdict","return_rate","subsidised","days_waiting","open_points"]},"kind":"status","rows":41}',NULL,X'89BCA21FFDDC2998FACC3FEC14F25A0032C2777E1E9189C35DB6835FA9A66084',X'5FF8DC05132E9F8C5477B1D6C70FFF062FAB1B3696D95F481D9AB2A6626CC9D7');
INSERT INTO "journal" VALUES(799,'standing-order:daily',2,'2026-11-23T06:26:35.377752Z','2020-01-28T01:00:00.000000Z','mai','run-order',NULL,NULL,'773232efa7e146f3b8abbe6c9fa34ad0','{"code":null,"done":true,"files":["d-2020-01-28.xlsx"],"message":null,"rows":41}',NULL,X'5DA2A7A50F57F3DF922F6D4A7EC3C007A61BAEDFDD9339EBAFFA5CC01FF8CEB2',X'4C60D6DEC66D3589613B6809CD3743427634D5885D969AC271942A603AF96C9B');
INSERT INTO "journal" VALUES(800,'standing-order:daily',3,'2026-11-23T06:26:36.957638Z','2020-01-28T01:00:00.000000Z','mai','stop-order',NULL,NULL,'b73239f0adfb4e0ebfc6ff0ee5056284','{}',NULL,X'4C60D6DEC66D3589613B6809CD3743427634D5885D969AC271942A603AF96C9B',X'7852E8B0CD33736AD5B418748161EFC728E92653AB9C0D8A299CEE85178652F2');
INSERT INTO "journal" VALUES(801,'look-cal-2020-01-28',1,'2026-11-23T06:26:38.623305Z','2020-01-28T01:00:00.000000Z','cal','look-at-card',NULL,NULL,'5774aed45a1941ff80cd52085b23dcfc','{"store":"S-0000002-6"}',NULL,X'',X'8078B21F2520EC9DD6D656B1AB46BE3185B2816FEDAF05998217267631E79A6A');
CREATE TABLE journal_personal (
	case_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_journal_personal PRIMARY KEY (case_id, version)
)
 STRICT

;
INSERT INTO "journal_personal" VALUES('P-0000003-W',2,X'C3115E52A9357C40920958FAF4C88A74','{"issuer":"見本認証機構株式会社","scope":"かささぎマネー、かささぎペイの開発、運用及び加盟店管理"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',7,X'AB64F6C67295113F99097FE172B648E8','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',8,X'94BC5ACF26E702E7570F40E42912ADE5','{"presentation":"お支払いの額に応じてポイントを差し上げます。"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',9,X'FEA2342006C6AEE0C97FB78921F51724','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('P-0000003-W',10,X'720CE742263094BE14909B5D0A9E05F3','{"note":"公表資料と照合して確認"}');
INSERT INTO "journal_personal" VALUES('G-0000001-9',1,X'90BAC28FA450B67802DAE88F631B536D','{"project":"ポイント付与機能の改修","wordings":["付与機能の設計と開発","開発に従事する社員2名","要件の整理"]}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',2,X'44EDBDF11D9BDCD85711B8BEE4EF2D39','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',4,X'5A94BB392005F71C2A86062D6ADC5C3F','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',6,X'A48212882E1815E4DCDA498723546462','{"wording":"目的外の利用を防ぐ確認の記録が残されていない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',7,X'F03086B48ADF38B628EF7D31E6F3F0AC','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',9,X'45F38F2A70A3A03BF928B86FD6083B35','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',11,X'E2D3777C32EB5672301B1FBCD7E1FB52','{"answer":"担当者が都度対応しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',13,X'CCF09BE04657BB94FB3985134A349B60','{"wording":"異動した者の権限の停止に定めがなく、停止の記録がない。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',14,X'9142F45806C7B4FA6A4ECEBE9C4E501A','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',16,X'C9FEF1ABE4E7D7571D226BD139474500','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',18,X'6FA03B7E627442E50D3DB904A7245409','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',20,X'898801F618488F33CA8063836ACFB158','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',22,X'5AFCD0A45779331025FCFF761D30CA6B','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',24,X'FA7537E656444C978F7AB0427A54A808','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',26,X'EADA17BAFE470BABDD1F3836A21642F9','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',28,X'BD385F0CD8B962BA58394C3CE18502FA','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',30,X'CDCF55B096082493EAD7C3036E7EA61E','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',32,X'B2FF945F24F4482F8275B8ED88C503D3','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',34,X'D7A0C806A87828EB4781F916026B9216','{"answer":"規程に定め、年に1回見直しています。"}');
INSERT INTO "journal_personal" VALUES('R-0000002-3',36,X'936813F76EDC2ED21F001028B341044A','{"remedy":"手順書を改め、関係する部署に周知しました。"}');
INSERT INTO "journal_personal" VALUES('Z-0000001-T',1,X'7295E90AAC8D8F1F3060EB469E11358E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000002-R',1,X'B512C92DAF41E4B4F22B3D7D2F6DC9D8','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000003-P',1,X'2921DF2748013180CE5453BC71ADE241','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000004-N',1,X'088094E064C96268B90B13BF3A3D5E06','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000005-L',1,X'6E26471F22A61071712171D149386910','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000006-J',1,X'39A740E59464287ACC0BFE9F3B51CB73','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000007-H',1,X'AE40788834D4ADD3A407A81E67270828','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000008-F',1,X'6FAD96D85B893B72AA07C8B1692513C6','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',1,X'907F6123BBDC6CD1C282362A4A9699D8','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000010-R',1,X'C627D44CEE9266396067B097B49F4B55','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000011-P',1,X'80C1BEA2F7FA5128C90996C47F18DA2B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000012-N',1,X'5928A095E90F7870AD19E4A98D25207E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000013-L',1,X'68DB69CAAA5B8A097B866141D1D6A15A','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000014-J',1,X'6D2A1C74FCE9038EA5D2857E9A33033E','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000015-H',1,X'54F38979BF21606CEE05C91E9041236B','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000016-F',1,X'D68106B8CE1C5A86829126EAAFE2E98C','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000017-D',1,X'37CB435076060A4ECD2BA980145252F1','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000018-B',1,X'F971BE915D49099212BDB0A2044E6989','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000019-9',1,X'302A351352ADB0D26E3B88972D004E1F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000020-N',1,X'F388BEF5F502C2CE3812322043C49F2F','{"note":"印刷会社から納品"}');
INSERT INTO "journal_personal" VALUES('Z-0000021-L',1,X'CED3F3AB96460E2E41BEE4767D0F002C','{"note":"初回分"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',1,X'C8A2DF2D9E2A9473AF04187DED5BC6FB','{"phone":"0099775579"}');
INSERT INTO "journal_personal" VALUES('Q-0000001-2',3,X'9E540AF48A64F748C99190FA59684A80','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('K-0000001-L',9,X'0CBE79BBDAD447999F9BADDE83E351A9','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('A-0000001-S',4,X'93476C72C953B365B8B44859DD56876F','{"before":{"kit_address":null,"kit_addressee":null,"kit_phone":null,"kit_postal_code":null}}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',9,X'B88943175F28DFF55A1CF2497DA8CB41','{"note":"箱に傷みなし"}');
INSERT INTO "journal_personal" VALUES('K-0000003-H',10,X'ED6591011BFD05D64786AF31B8EB4EEF','{"note":"店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',1,X'6CFDAF1A21501E1DD0B545383FEC8227','{"phone":"0093555673"}');
INSERT INTO "journal_personal" VALUES('Q-0000002-Z',3,X'1C73F08E0573EE4B0CC9B842AD045735','{"answer":"お使いになった決済サービスの窓口をご案内。","question":"スーパーで支払ったのにポイントが付いていない。"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',1,X'79A84DAA2989BEE97F887E217CB9D21A','{"phone":"0532084414"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',2,X'C875013B73647D3BE3D18A1721F1C892','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000003-X',4,X'313781FC223C9FCF0BB999DE31C14931','{"answer":"審査中であることと、結果は決済事業者を通じてお知らせすることをご案内。","question":"申込みをしてから連絡がない。いまどのような状況か。"}');
INSERT INTO "journal_personal" VALUES('A-0000021-K',2,X'274CD8FF9EB6C206F2FA06C535F8D445','{"note":"所在地と電話番号から同じ店舗と確認"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',1,X'9E33B8F68F00997D8E764D951E46BB1B','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',2,X'A97581F146FA8D7AC796C861FC1D7BC5','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000004-V',4,X'ACFF7C7639C44735FBA7BCFAB36066E2','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',1,X'5CAB24660D6ED3FACC9187C549A185CB','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',2,X'8F5FA41EB10470C0B238492A602CE403','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000005-T',4,X'2141C0210E0EA74EA93F3DD1A3244538','{"answer":"審査中であることをあらためてご案内。","question":"先日も電話したが、まだ結果が分からないのか。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',1,X'4DED3C2EA38DDC8528869874942E0544','{"phone":"0995099437"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',2,X'A37CDD261525AA400CC1CF596BF1EDD5','{"name":"近藤　薫"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',4,X'7932420566A9745948A17A66C19547F9','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"案内された内容が決済事業者の説明と違う。どちらが正しいのか。","task":"責任者からの説明をご希望です。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',6,X'DF0708BD51CD995AA892F06EA3CB3C04','{"reply":"ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"}');
INSERT INTO "journal_personal" VALUES('Q-0000006-R',7,X'E0AD4E37DC99E372BA79C1D3DE2F6EBD','{"answer":"責任者からお電話し、ご説明した。"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',1,X'CCB078A058F46BA155A90D1ECCAA1EDA','{"phone":"0091480164"}');
INSERT INTO "journal_personal" VALUES('Q-0000007-P',3,X'A2EC2607D7CB4092D3EA235155E710D5','{"answer":"公表している登録店舗の一覧と地図をご案内。","question":"近所のどの店が対象なのか知りたい。"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',1,X'50A921AD55209A0512CFAAF792B6868F','{"phone":"0355550099"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',2,X'B46C74B69FE77C5D42D4319EA75A65B4','{"name":"みほん新聞 経済部"}');
INSERT INTO "journal_personal" VALUES('Q-0000008-N',3,X'4CCD477CE4C982762CB5595C1C2F8C0C','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"登録店舗数の推移について取材したい。","task":"取材のお申込みです。広報の窓口から折り返しをお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',1,X'843F5A4253D96B65150A7EBEE24EC711','{"phone":"09004737574"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',2,X'EE0F50852A0DC17D4F2DE650CD079114','{"name":"岡本　淳"}');
INSERT INTO "journal_personal" VALUES('Q-0000009-L',4,X'4A7B4E7FA873FF4DA005F9EB72D967D5','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"先日も電話したが、まだ結果が分からないのか。","task":"3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',1,X'9AB8BA9F53660D3096BD2D88D0F8A66B','{"phone":"0920009187"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',2,X'2E121305DC39567B3CF050AD9B4E1703','{"name":"平野 京子"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',4,X'DE38ACFC0BD1A237CCC2B639E40B6624','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"届いたキットにステッカーが1枚しか入っていない。","task":"ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',1,X'F21EFA773E9EF467CA199166E16F0C0F','{"phone":"0520061187"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',2,X'8B80F8800F7281F8F06C97ED4653F378','{"name":"大野　裕子"}');
INSERT INTO "journal_personal" VALUES('Q-0000011-V',4,X'699DA520A955B057BEAA714B417C21D3','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","conduct":"大声での罵倒が20分ほど続いた。","question":"登録できない理由を今すぐ説明しろ。上の者を出せ。","task":"本日中の折り返しをお約束しています。"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',1,X'B6183986F8787C0479C9935F407C6E40','{"phone":"0532015627"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',2,X'07474ECD65F9F41D0BE677B10FF25EBA','{"name":"藤田 大輔"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',4,X'B97533ADB957577E994FA274D4246AAC','{"note":"店舗の電話が新しくなったとのこと"}');
INSERT INTO "journal_personal" VALUES('Q-0000012-T',5,X'0B69EB3EAC15E11FC891DB83901B18B2','{"answer":"決済事業者へ確認のうえ登録を改めることをご案内。","question":"店の電話番号が変わった。"}');
INSERT INTO "journal_personal" VALUES('Q-0000010-X',6,X'CD615BB24647727C99C69E8A3B370F0F','{"reply":"梱包の記録では2枚。念のため1枚を追加でお送りします。"}');
INSERT INTO "journal_personal" VALUES('Q-0000013-R',1,X'59A362B6ABEDBAB901BFEBF5E3A95912','{"phone":"0097133982"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',1,X'395786172AE0C4A5C21A04C1FA37B38C','{"phone":"0470036474"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',2,X'A9626CD88298FFC78AD20AC874DEA887','{"name":"櫻井　智子"}');
INSERT INTO "journal_personal" VALUES('Q-0000014-P',4,X'1221FAF1DB13EDCDA098B7CA27001E70','{"answer":"確認のうえ、折り返しご連絡することをお約束した。","question":"補正の回答を送ったが、届いているか。","task":"決済事業者の回答が届いているかをご確認ください。"}');
INSERT INTO "journal_personal" VALUES('K-0000047-U',1,X'023A31B1B979F9D7370822FCC0CA7685','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('K-0000048-S',1,X'B0B425BC29AAFF842C23DD5150AE59A8','{"note":"店頭に掲示したいとのこと"}');
INSERT INTO "journal_personal" VALUES('Z-0000009-D',14,X'F985369AD9D0C03683764B403F0E0BE4','{"note":"搬入時に濡れて使えない"}');
INSERT INTO "journal_personal" VALUES('A-0000027-8',2,X'155E3F70354EEEC595D7E2865305026E','{"note":"決済事業者から取下げの連絡"}');
INSERT INTO "journal_personal" VALUES('A-0000028-6',2,X'24BD3FE838ECA9A8D9FFB7E9AA46205E','{"note":"制度の趣旨に照らして判断"}');
INSERT INTO "journal_personal" VALUES('F-0000001-6',1,X'EE038CD425FAC58C69E86B52052D5291','{"capital_yen":30000000,"corporate_number":null,"employees":42,"headquarters":"株式会社むささびマート本部","industry_class":"retail","name":"むささびマート","note":"本部の直近3期の決算書で確認","taxable_income_1":86000000,"taxable_income_2":91000000,"taxable_income_3":78000000}');
INSERT INTO "journal_personal" VALUES('F-0000002-4',1,X'8370738028B18B43E9169321EE843F1B','{"capital_yen":1200000000,"corporate_number":null,"employees":2300,"headquarters":"株式会社みみずくストア本部","industry_class":"retail","name":"みみずくストア","note":"本部の直近3期の決算書で確認","taxable_income_1":null,"taxable_income_2":null,"taxable_income_3":null}');
INSERT INTO "journal_personal" VALUES('A-0000041-C',2,X'364126CB4FE9A6E4C32C142C4FE43308','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000002-Q',4,X'58E495C823B369D4BA976371C508F7A6','{"note":"事業譲渡契約書の写しで確認"}');
INSERT INTO "journal_personal" VALUES('A-0000003-O',4,X'01E52E5786CC0DD5CAEEFBE00E472539','{"before":{"phone":"0920077974"}}');
INSERT INTO "journal_personal" VALUES('A-0000040-E',2,X'E67758EE8AF81F849A999FBA2633B28E','{"note":"売上の内訳では、店内での提供が主"}');
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
INSERT INTO "operation" VALUES('founding','admin','init','2026-11-23T06:26:24.043580Z');
INSERT INTO "operation" VALUES('0765a34257d9438ea904c385fbfe410c','admin','staff-add','2026-11-23T06:26:24.504760Z');
INSERT INTO "operation" VALUES('01bca0e1251e46db88230c8bb9c61630','admin','staff-add','2026-11-23T06:26:24.652234Z');
INSERT INTO "operation" VALUES('455ff60c30f64b2ead5c86621d8c46b8','admin','staff-add','2026-11-23T06:26:24.674076Z');
INSERT INTO "operation" VALUES('bca9fe4e6cc3425197d22cfada2755be','admin','staff-add','2026-11-23T06:26:24.695638Z');
INSERT INTO "operation" VALUES('4dfde3d4dc3f41b98ecfce6f8da35e6f','admin','staff-add','2026-11-23T06:26:24.719853Z');
INSERT INTO "operation" VALUES('a7959d0ad3544f31a2aee6253219ab40','admin','staff-add','2026-11-23T06:26:24.742058Z');
INSERT INTO "operation" VALUES('4601ba27f4334520b99244cf6f3e7c15','admin','staff-add','2026-11-23T06:26:24.763635Z');
INSERT INTO "operation" VALUES('f97d2fd5942e4170b979941e9bb16225','admin','staff-add','2026-11-23T06:26:24.790915Z');
INSERT INTO "operation" VALUES('dc33e5a7356b4f3e820f786c8f943a79','admin','intake','2026-11-23T06:26:24.823627Z');
INSERT INTO "operation" VALUES('5935142bd1804cc7bce962dd5520e9f3','rin','intake','2026-11-23T06:26:24.830625Z');
INSERT INTO "operation" VALUES('361c6ae08d3e4397930aa807dcff7904','rin','add-certificate','2026-11-23T06:26:24.859106Z');
INSERT INTO "operation" VALUES('7c7c04dc42d344c2b6a7a3e8de2757d3','rin','examine-certificate','2026-11-23T06:26:24.864184Z');
INSERT INTO "operation" VALUES('8274f698002345cfbe46ab1c54cc8da1','rin','examine-certificate','2026-11-23T06:26:24.866626Z');
INSERT INTO "operation" VALUES('18d57f79530746d9a21040e06fc8a4d1','rin','open-review','2026-11-23T06:26:24.868363Z');
INSERT INTO "operation" VALUES('ebdce357196c4c6ea15d1324d955d5e2','rin','pass','2026-11-23T06:26:24.870493Z');
INSERT INTO "operation" VALUES('9870983930714ad990f35f5ec9e4d44a','rin','run-test','2026-11-23T06:26:24.875301Z');
INSERT INTO "operation" VALUES('c16624d8a7c747aeb787522faf036cb9','rin','run-test','2026-11-23T06:26:24.878056Z');
INSERT INTO "operation" VALUES('9bf4894aefb04b03bfcab78f06f48524','rin','present','2026-11-23T06:26:24.879635Z');
INSERT INTO "operation" VALUES('4998866cdc1447dd8aa9fd1ec46d58aa','rin','present','2026-11-23T06:26:24.882524Z');
INSERT INTO "operation" VALUES('c9d45d3b9e164d8bac66e9a58802f385','rin','settle','2026-11-23T06:26:24.887163Z');
INSERT INTO "operation" VALUES('45205db2c7e9427a9366170b0e978b8e','rin','settle','2026-11-23T06:26:24.889535Z');
INSERT INTO "operation" VALUES('2f09ca90cf524cef81b6e8ca1224efbd','rin','propose','2026-11-23T06:26:24.891251Z');
INSERT INTO "operation" VALUES('9be6e84642904c3eae67116a4f6ed243','mai','approve','2026-11-23T06:26:24.895643Z');
INSERT INTO "operation" VALUES('8db406d006014f9d81993af71fa947ba','ren','apply','2026-11-23T06:26:24.901345Z');
INSERT INTO "operation" VALUES('da82961583ce41e799c438c15ac8da3d','ren','intake','2026-11-23T06:26:24.905262Z');
INSERT INTO "operation" VALUES('2bb2abfbb64647d28e27605678b8d1a4','rin','open-review','2026-11-23T06:26:24.907214Z');
INSERT INTO "operation" VALUES('4f6717dc15484b6bb71d6b7c26d9bc26','rin','answer','2026-11-23T06:26:24.914298Z');
INSERT INTO "operation" VALUES('7bca37f2ae554e359c6bf64c170c3e80','rin','judge','2026-11-23T06:26:24.918216Z');
INSERT INTO "operation" VALUES('ac58a4096683469a82b40af2cd0306ca','rin','answer','2026-11-23T06:26:24.921515Z');
INSERT INTO "operation" VALUES('d54e897623b7454482ff5adf9e069a36','rin','judge','2026-11-23T06:26:24.924028Z');
INSERT INTO "operation" VALUES('7e22e824a34e46dd967b98ffa5d311bb','rin','find','2026-11-23T06:26:24.926491Z');
INSERT INTO "operation" VALUES('3c35c4259be64a9f8854cc61344a95e9','rin','answer','2026-11-23T06:26:24.928907Z');
INSERT INTO "operation" VALUES('f3a6ce027c894d86a304f5454af0f347','rin','judge','2026-11-23T06:26:24.931560Z');
INSERT INTO "operation" VALUES('2e9581d82a264fe8ba813e3a81aaf10f','rin','answer','2026-11-23T06:26:24.934212Z');
INSERT INTO "operation" VALUES('d2a26c66532a4786bd4d667f7b14825d','rin','judge','2026-11-23T06:26:24.936580Z');
INSERT INTO "operation" VALUES('1fe713a60e47409b927f414d46d6ac5b','rin','answer','2026-11-23T06:26:24.939031Z');
INSERT INTO "operation" VALUES('c6b1eb163ca74fa28a8d6d9e7208d0f7','rin','judge','2026-11-23T06:26:24.941546Z');
INSERT INTO "operation" VALUES('d54a1e865e4b47a59dcb85f29aecb0cf','rin','find','2026-11-23T06:26:24.944125Z');
INSERT INTO "operation" VALUES('a9392307e53d4e789ed9247543c07bb2','rin','answer','2026-11-23T06:26:24.945783Z');
INSERT INTO "operation" VALUES('c6c2853f96fe4be29455ceb6d57ac6a4','rin','judge','2026-11-23T06:26:24.948203Z');
INSERT INTO "operation" VALUES('4f804efbd5c34c28872e1dae0f193566','rin','answer','2026-11-23T06:26:24.950635Z');
INSERT INTO "operation" VALUES('5d916415a01a489fb16e527c1493a6f7','rin','judge','2026-11-23T06:26:24.953173Z');
INSERT INTO "operation" VALUES('07132c4299c742b5b4773597077dfb6b','rin','answer','2026-11-23T06:26:24.955565Z');
INSERT INTO "operation" VALUES('b9e3771a15d44a77b4a859984c826d49','rin','judge','2026-11-23T06:26:24.957936Z');
INSERT INTO "operation" VALUES('f42071af7a354893806a95902e1f4347','rin','answer','2026-11-23T06:26:24.960433Z');
INSERT INTO "operation" VALUES('aafeaba71825492a8aef1d80269db4ad','rin','judge','2026-11-23T06:26:24.962959Z');
INSERT INTO "operation" VALUES('0298a7d13d6548689ff87f0302cfb4c5','rin','answer','2026-11-23T06:26:24.965481Z');
INSERT INTO "operation" VALUES('301a14ca69b645b8b55b2b4560ce4e40','rin','judge','2026-11-23T06:26:24.967931Z');
INSERT INTO "operation" VALUES('6e2bf560728d4de5b58270d3aa307d64','rin','answer','2026-11-23T06:26:24.970398Z');
INSERT INTO "operation" VALUES('3f503dc2f61546668a88d12403f21209','rin','judge','2026-11-23T06:26:24.973011Z');
INSERT INTO "operation" VALUES('030c411317b747609a7fa26d9c8ff38b','rin','answer','2026-11-23T06:26:24.976961Z');
INSERT INTO "operation" VALUES('6525d12ab8ac4a6a8b4a44b35719318a','rin','judge','2026-11-23T06:26:24.979407Z');
INSERT INTO "operation" VALUES('237f46cb14ab4199ac5bdba9db283bd5','rin','answer','2026-11-23T06:26:24.982112Z');
INSERT INTO "operation" VALUES('63bdb8839d60406a9888085b22446f1b','rin','judge','2026-11-23T06:26:24.984592Z');
INSERT INTO "operation" VALUES('e99d1ed370d14da696a170923ba0dcfc','rin','answer','2026-11-23T06:26:24.987033Z');
INSERT INTO "operation" VALUES('4b188abe2d6e4a0eac723e3af52f4faf','rin','judge','2026-11-23T06:26:24.989769Z');
INSERT INTO "operation" VALUES('8717ed86e5d342408713ba79fda0ea88','rin','answer','2026-11-23T06:26:24.992891Z');
INSERT INTO "operation" VALUES('36a13439f2944839a5c32320c111a80d','rin','judge','2026-11-23T06:26:24.995815Z');
INSERT INTO "operation" VALUES('d0307d570a494b4fa30a7248451dbe85','rin','answer','2026-11-23T06:26:24.998204Z');
INSERT INTO "operation" VALUES('43138165d864426799b558b5dbde2d3f','rin','judge','2026-11-23T06:26:25.000493Z');
INSERT INTO "operation" VALUES('64fb6f672fb04043930c0c05f5134d63','rin','remedy','2026-11-23T06:26:25.002817Z');
INSERT INTO "operation" VALUES('79759b4d9fa04ea58baa2cdaca7a50da','mai','render-letters','2026-11-23T06:26:25.023749Z');
INSERT INTO "operation" VALUES('closing:2019-10-01','mai','begin-closing','2026-11-23T06:26:25.029934Z');
INSERT INTO "operation" VALUES('58a460063b384d54bd50353c768b9264','mai','closing-chunk','2026-11-23T06:26:25.031824Z');
INSERT INTO "operation" VALUES('4512d085f25b4a47be7122576aa6bc8b','mai','close','2026-11-23T06:26:25.037249Z');
INSERT INTO "operation" VALUES('e10ed4379a5e4592b41ed2eb02d43a3d','mai','render-letters','2026-11-23T06:26:25.042220Z');
INSERT INTO "operation" VALUES('closing:2019-10-11','mai','begin-closing','2026-11-23T06:26:25.044715Z');
INSERT INTO "operation" VALUES('78674f56a5f84d6bbfc4b1535d3e7b6f','mai','closing-chunk','2026-11-23T06:26:25.046161Z');
INSERT INTO "operation" VALUES('f37b523923ad4f4d8997c456e5fdb31a','mai','close','2026-11-23T06:26:25.050822Z');
INSERT INTO "operation" VALUES('a1202d46c0d0481996a9473ca6117bde','mai','render-letters','2026-11-23T06:26:25.056063Z');
INSERT INTO "operation" VALUES('closing:2019-10-21','mai','begin-closing','2026-11-23T06:26:25.058654Z');
INSERT INTO "operation" VALUES('ce88c808947f4959a48a64af50698669','mai','closing-chunk','2026-11-23T06:26:25.060075Z');
INSERT INTO "operation" VALUES('648601097b174ac8a3c572e4fcc42de5','mai','close','2026-11-23T06:26:25.064635Z');
INSERT INTO "operation" VALUES('dd871b88334147ce86409237b60164b4','mai','render-letters','2026-11-23T06:26:25.069866Z');
INSERT INTO "operation" VALUES('closing:2019-11-01','mai','begin-closing','2026-11-23T06:26:25.072341Z');
INSERT INTO "operation" VALUES('5d032467fa974b1493b283811c8617aa','mai','closing-chunk','2026-11-23T06:26:25.073314Z');
INSERT INTO "operation" VALUES('75e4a23d35394de79e68479e904de13b','mai','close','2026-11-23T06:26:25.077400Z');
INSERT INTO "operation" VALUES('ef32970de1b14aa28499022f20180c34','mai','render-letters','2026-11-23T06:26:25.082911Z');
INSERT INTO "operation" VALUES('closing:2019-11-11','mai','begin-closing','2026-11-23T06:26:25.085331Z');
INSERT INTO "operation" VALUES('dfccf7c1cfd6422e9d8671a56f2e150d','mai','closing-chunk','2026-11-23T06:26:25.086399Z');
INSERT INTO "operation" VALUES('d58e5c0b352d491f8ad657aefac6a0a9','mai','close','2026-11-23T06:26:25.090995Z');
INSERT INTO "operation" VALUES('9404b2ec065f4dbf92b0e8034bf5d43b','sho','receive-stock','2026-11-23T06:26:25.096119Z');
INSERT INTO "operation" VALUES('6821e1417e9046b29142a2d438620509','sho','receive-stock','2026-11-23T06:26:25.100621Z');
INSERT INTO "operation" VALUES('95ac6a41938748a6b90ce90dc4af7504','sho','receive-stock','2026-11-23T06:26:25.103094Z');
INSERT INTO "operation" VALUES('c165926ea566468a90049424b4bafb2c','sho','receive-stock','2026-11-23T06:26:25.105237Z');
INSERT INTO "operation" VALUES('f540f4b7741241b8964e33950745e568','sho','receive-stock','2026-11-23T06:26:25.107393Z');
INSERT INTO "operation" VALUES('801bf05e7a0a4f859c17ef588798e8aa','sho','receive-stock','2026-11-23T06:26:25.108798Z');
INSERT INTO "operation" VALUES('6d0efed0deae491a9d33f2c0e642c8a7','sho','receive-stock','2026-11-23T06:26:25.109992Z');
INSERT INTO "operation" VALUES('769b1e87143549eb8f3674b6fb8686c8','sho','receive-stock','2026-11-23T06:26:25.111287Z');
INSERT INTO "operation" VALUES('00d55f1d099847cbb991e5bb47ba5c0b','sho','receive-stock','2026-11-23T06:26:25.112652Z');
INSERT INTO "operation" VALUES('eae74786a3a545f08f4df6baa868febe','sho','receive-stock','2026-11-23T06:26:25.113911Z');
INSERT INTO "operation" VALUES('9f04ab71aa544d2daf13fd9d75c3d561','sho','receive-stock','2026-11-23T06:26:25.115066Z');
INSERT INTO "operation" VALUES('8cfd5da26d9644bca1a7e6fbdf3838cf','sho','receive-stock','2026-11-23T06:26:25.116283Z');
INSERT INTO "operation" VALUES('ddb626705c5444f5876d50057ed1957c','sho','receive-stock','2026-11-23T06:26:25.117516Z');
INSERT INTO "operation" VALUES('bdcb9fb2456a4f1e92523a75445382bd','sho','receive-stock','2026-11-23T06:26:25.118830Z');
INSERT INTO "operation" VALUES('03a3a8baefcc4ef199dca8a901592d86','sho','receive-stock','2026-11-23T06:26:25.120096Z');
INSERT INTO "operation" VALUES('d6c9648207574d1e91f39c9238d9a1a0','sho','receive-stock','2026-11-23T06:26:25.122507Z');
INSERT INTO "operation" VALUES('816a0b28d5a44862945c7fb77308b46d','sho','receive-stock','2026-11-23T06:26:25.124901Z');
INSERT INTO "operation" VALUES('3bbaea10ec2e433ebc348f20e3162693','sho','receive-stock','2026-11-23T06:26:25.126887Z');
INSERT INTO "operation" VALUES('d90fc646d0c8460b900bea9047c07003','sho','receive-stock','2026-11-23T06:26:25.129090Z');
INSERT INTO "operation" VALUES('06c6d34fdfcf4e93b06ea92b2221073c','sho','receive-stock','2026-11-23T06:26:25.131092Z');
INSERT INTO "operation" VALUES('53b39a52cea142668f625d667a8c1891','sho','receive-stock','2026-11-23T06:26:25.133257Z');
INSERT INTO "operation" VALUES('805ed21027d3425b9e96f219b21bdf6d','mai','render-letters','2026-11-23T06:26:25.135748Z');
INSERT INTO "operation" VALUES('closing:2019-11-21','mai','begin-closing','2026-11-23T06:26:25.138355Z');
INSERT INTO "operation" VALUES('c1343301d108402199db4fa04529fcc9','mai','closing-chunk','2026-11-23T06:26:25.139780Z');
INSERT INTO "operation" VALUES('2683a59673fa4cbd86f6e730c11f8390','mai','close','2026-11-23T06:26:25.144856Z');
INSERT INTO "operation" VALUES('154cd332885b4670b03da09aae680b43','rin','number','2026-11-23T06:26:25.168514Z');
INSERT INTO "operation" VALUES('e3ae3466f68947b8a7f96fdf87843b13','rin','stage','2026-11-23T06:26:25.172723Z');
INSERT INTO "operation" VALUES('453121f8fd4c4903b81a445e3bb9e509','rin','intake','2026-11-23T06:26:25.175979Z');
INSERT INTO "operation" VALUES('a0f4e15b0e604173b47bd83004cc04bb','rin','clear-staging','2026-11-23T06:26:25.189523Z');
INSERT INTO "operation" VALUES('6ad6a450c1fc40269a5438fa05ac5697','rin','index','2026-11-23T06:26:25.191771Z');
INSERT INTO "operation" VALUES('654e833cfcba4502a484b0f4879bc215','mai','render-letters','2026-11-23T06:26:25.194640Z');
INSERT INTO "operation" VALUES('closing:2019-12-01','mai','begin-closing','2026-11-23T06:26:25.198016Z');
INSERT INTO "operation" VALUES('1eadaccd178142938e7234a40c0d3d8e','mai','closing-chunk','2026-11-23T06:26:25.199744Z');
INSERT INTO "operation" VALUES('ceb24b29c1974a8294e7f88639017305','mai','close','2026-11-23T06:26:25.204800Z');
INSERT INTO "operation" VALUES('5d2ebb0c9ee54b6da7ae84a87324dc80','rin','approve','2026-11-23T06:26:25.209206Z');
INSERT INTO "operation" VALUES('85c9d53bdeb04c1d8e4ac1fdfb59aec0','ren','approve','2026-11-23T06:26:25.225767Z');
INSERT INTO "operation" VALUES('42f74a8ad2874aa4b81aeac04320271c','rin','approve','2026-11-23T06:26:25.231339Z');
INSERT INTO "operation" VALUES('c580eddd315c42158250027ec5f52281','ren','approve','2026-11-23T06:26:25.235777Z');
INSERT INTO "operation" VALUES('80961cdd8f2540ce959db65519691eab','rin','number','2026-11-23T06:26:25.246649Z');
INSERT INTO "operation" VALUES('9c3aaad20e9c4691a2caea9ee1a96f6b','rin','stage','2026-11-23T06:26:25.248098Z');
INSERT INTO "operation" VALUES('b02886363903462f804925e000e98c0f','rin','intake','2026-11-23T06:26:25.249487Z');
INSERT INTO "operation" VALUES('eb92454d3df6471098020dcf04c691af','rin','clear-staging','2026-11-23T06:26:25.252515Z');
INSERT INTO "operation" VALUES('e156099814f0435a91e6c6c30fcdc20c','rin','index','2026-11-23T06:26:25.253245Z');
INSERT INTO "operation" VALUES('0ff9b1c8194847eebb2a4b90c7e6ef64','mai','render-letters','2026-11-23T06:26:25.254023Z');
INSERT INTO "operation" VALUES('closing:2019-12-11','mai','begin-closing','2026-11-23T06:26:25.255793Z');
INSERT INTO "operation" VALUES('88a603ec9c8e461abad590a81f93f8c6','mai','closing-chunk','2026-11-23T06:26:25.256787Z');
INSERT INTO "operation" VALUES('de3ac74ee800403892f613044d3b9ff5','mai','close','2026-11-23T06:26:25.259723Z');
INSERT INTO "operation" VALUES('5dcae56856a04966b9822ddb131c4421','rin','approve','2026-11-23T06:26:25.263207Z');
INSERT INTO "operation" VALUES('a1c8141ca81649eab9bf8d546f1958b6','ren','approve','2026-11-23T06:26:25.267857Z');
INSERT INTO "operation" VALUES('9242ab514d094521bd36c3888dcdf68d','rin','approve','2026-11-23T06:26:25.271993Z');
INSERT INTO "operation" VALUES('b610b7f449de44babd444ddbb97932f3','ren','approve','2026-11-23T06:26:25.276413Z');
INSERT INTO "operation" VALUES('99d39c8346bb4b7c81adf6c73cc26117','rin','approve','2026-11-23T06:26:25.281027Z');
INSERT INTO "operation" VALUES('164ab023ada84672bd1f982dd55f20b7','rin','number','2026-11-23T06:26:25.295901Z');
INSERT INTO "operation" VALUES('370ffdb1c7764b1384be2d8e627ca66d','rin','stage','2026-11-23T06:26:25.298194Z');
INSERT INTO "operation" VALUES('2e280aab6e3440238468d41c6f73a065','rin','intake','2026-11-23T06:26:25.300203Z');
INSERT INTO "operation" VALUES('2631bb0586274fe4abaf2f2c020da9d7','rin','clear-staging','2026-11-23T06:26:25.306036Z');
INSERT INTO "operation" VALUES('b5c01e41c826408a9135982f69582466','rin','index','2026-11-23T06:26:25.307072Z');
INSERT INTO "operation" VALUES('0bfcd647876342e0bd6fecc882013be8','rin','approve','2026-11-23T06:26:25.308484Z');
INSERT INTO "operation" VALUES('624da8cf1648479f908874b6b1eb4b97','rin','number','2026-11-23T06:26:25.322916Z');
INSERT INTO "operation" VALUES('e4baa93026c7431cad55317c5de7664d','rin','stage','2026-11-23T06:26:25.325122Z');
INSERT INTO "operation" VALUES('65d116ed79604c3aabaabaa85ee45ae5','rin','intake','2026-11-23T06:26:25.327240Z');
INSERT INTO "operation" VALUES('aac62716474c417ea760e9c823b86c76','rin','clear-staging','2026-11-23T06:26:25.331580Z');
INSERT INTO "operation" VALUES('8dfe6587b2154c7bb784653b68262706','rin','index','2026-11-23T06:26:25.332402Z');
INSERT INTO "operation" VALUES('d4e257711c3648b18fd1c4fc6ae73467','cal','wrap-up','2026-11-23T06:26:25.332956Z');
INSERT INTO "operation" VALUES('3b2151547e1c4c5392b5696fcd22102c','mai','render-letters','2026-11-23T06:26:25.337554Z');
INSERT INTO "operation" VALUES('closing:2019-12-21','mai','begin-closing','2026-11-23T06:26:25.340769Z');
INSERT INTO "operation" VALUES('e183064efb8f47d68e0a3218ede6b3aa','mai','closing-chunk','2026-11-23T06:26:25.342373Z');
INSERT INTO "operation" VALUES('2fcebe890ef94afa9e66108eebbc876f','mai','close','2026-11-23T06:26:25.362296Z');
INSERT INTO "operation" VALUES('15e73f7ab027495ba7b3af731af5c2c3','mai','render-letters','2026-11-23T06:26:25.369844Z');
INSERT INTO "operation" VALUES('459378a2d80041ee90ef2044dcda44d3','sho','release-kits','2026-11-23T06:26:25.384294Z');
INSERT INTO "operation" VALUES('15de0bc5ca9641ed888dcbaba6afad3e','sho','make-batch','2026-11-23T06:26:25.400987Z');
INSERT INTO "operation" VALUES('25b855104a614f46a558f0d3e100f02f','sho','make-batch','2026-11-23T06:26:25.564607Z');
INSERT INTO "operation" VALUES('596f7a7c027f45e493e8aa2cae038a2e','sho','leave-batch','2026-11-23T06:26:25.688939Z');
INSERT INTO "operation" VALUES('7d65fef1ad794790bf626b7827948c2a','sho','print-batch','2026-11-23T06:26:25.694311Z');
INSERT INTO "operation" VALUES('76ff64594d53417c934087aeab3f3c9a','sho','pack','2026-11-23T06:26:25.702286Z');
INSERT INTO "operation" VALUES('33985d7b834e444f925d1f2f19803847','sho','leave-batch','2026-11-23T06:26:25.705098Z');
INSERT INTO "operation" VALUES('18f2725fd8374dc8a0d0acf8ec1abe3e','sho','pack','2026-11-23T06:26:25.707904Z');
INSERT INTO "operation" VALUES('8082dbd9bb4247ddbc9f5f11d9c7da28','sho','hand-over','2026-11-23T06:26:25.720437Z');
INSERT INTO "operation" VALUES('731ade9ec110482ab175293186fc254a','sho','hand-over','2026-11-23T06:26:25.725758Z');
INSERT INTO "operation" VALUES('d60f077ad7454c2bbd0c337b6500e023','sho','leave-batch','2026-11-23T06:26:25.727608Z');
INSERT INTO "operation" VALUES('e10804537b79470facb2247ae413eda4','sho','pack','2026-11-23T06:26:25.729986Z');
INSERT INTO "operation" VALUES('0f8f067051be4c88b6243b410b326c42','sho','hand-over','2026-11-23T06:26:25.730835Z');
INSERT INTO "operation" VALUES('1f69c29064c4409babbc4714198b6b4f','sho','track','2026-11-23T06:26:25.736226Z');
INSERT INTO "operation" VALUES('26ed9acb989c40f7853a92fd68fb94da','sho','track','2026-11-23T06:26:25.740441Z');
INSERT INTO "operation" VALUES('81525b76d4434ace9d339f0e1b68ef00','sho','make-batch','2026-11-23T06:26:25.741642Z');
INSERT INTO "operation" VALUES('786aa53d5dab404580c4783097e9ccb0','sho','make-batch','2026-11-23T06:26:25.742751Z');
INSERT INTO "operation" VALUES('1e9afc73d3944b1ab90cab4a61641a74','sho','make-batch','2026-11-23T06:26:25.748891Z');
INSERT INTO "operation" VALUES('958aa9d534dc484da3f9f5fd05265113','sho','leave-batch','2026-11-23T06:26:25.750598Z');
INSERT INTO "operation" VALUES('f68fd55a9c6945b6baa516c082a7ca7d','sho','print-batch','2026-11-23T06:26:25.753318Z');
INSERT INTO "operation" VALUES('39ec1d84dc39408eb76291d20e8f33d7','sho','pack','2026-11-23T06:26:25.761848Z');
INSERT INTO "operation" VALUES('b441c1c8e50246f887e26f66e6da1cc9','sho','leave-batch','2026-11-23T06:26:25.764088Z');
INSERT INTO "operation" VALUES('f07187a2705844d98cb05952f3e4000f','sho','pack','2026-11-23T06:26:25.766840Z');
INSERT INTO "operation" VALUES('ee78e6379f8b4e4fa437cebf7291da0e','sho','hand-over','2026-11-23T06:26:25.773244Z');
INSERT INTO "operation" VALUES('1d245278fd5c426f9a1f7260e1fefa5f','sho','hand-over','2026-11-23T06:26:25.776214Z');
INSERT INTO "operation" VALUES('a35084f26b2249718ab3b0325dff65f8','sho','leave-batch','2026-11-23T06:26:25.777394Z');
INSERT INTO "operation" VALUES('9e30f2f0d9434550956555012c01f06c','sho','pack','2026-11-23T06:26:25.778970Z');
INSERT INTO "operation" VALUES('cc5f7bdbbbac40a1ac61bac8547c091b','sho','hand-over','2026-11-23T06:26:25.779585Z');
INSERT INTO "operation" VALUES('95b71ede43cf4ae080a4d54b99057357','sho','track','2026-11-23T06:26:25.782734Z');
INSERT INTO "operation" VALUES('da6b7c5f2a504d8ca290d46fc625acf2','sho','track','2026-11-23T06:26:25.784827Z');
INSERT INTO "operation" VALUES('45fe69ec191d4df3a8037a0ecb2e88d9','sho','make-batch','2026-11-23T06:26:25.785331Z');
INSERT INTO "operation" VALUES('0243a1eb684d42e1839edbc6420d6f1e','ren','approve','2026-11-23T06:26:25.786643Z');
INSERT INTO "operation" VALUES('2a67ddf0c6a5470e9e77571856bc64c2','sho','arrive','2026-11-23T06:26:25.794560Z');
INSERT INTO "operation" VALUES('e912ce5fedda48aabd3a918d391989d0','sho','arrive','2026-11-23T06:26:25.796663Z');
INSERT INTO "operation" VALUES('600b3422ef2642ac9f28b8f31b40e63a','ren','approve','2026-11-23T06:26:25.797538Z');
INSERT INTO "operation" VALUES('d1a0879096ba4f90aebee2f96345c5a0','sho','arrive','2026-11-23T06:26:25.803661Z');
INSERT INTO "operation" VALUES('30046d8b1e4542f198ad4fd16da0f293','sho','arrive','2026-11-23T06:26:25.805899Z');
INSERT INTO "operation" VALUES('de69f8a665674c06a488d3e494b29ce3','ren','approve','2026-11-23T06:26:25.806827Z');
INSERT INTO "operation" VALUES('0de9c0b38a464b1cbcbe1bedf05ed09f','sho','arrive','2026-11-23T06:26:25.813408Z');
INSERT INTO "operation" VALUES('6f031b4582364ff080d273cd71329010','sho','arrive','2026-11-23T06:26:25.815398Z');
INSERT INTO "operation" VALUES('f602fad3bc66403e97e1bf94307f033a','sho','arrive','2026-11-23T06:26:25.817112Z');
INSERT INTO "operation" VALUES('1a08eb9e12b545479352a28ab4c246f4','sho','arrive','2026-11-23T06:26:25.818732Z');
INSERT INTO "operation" VALUES('ca699abfee694fb7a7d0e4dfa56d0cba','sho','arrive','2026-11-23T06:26:25.820620Z');
INSERT INTO "operation" VALUES('2d17a568e6d24752abb955055a989372','sho','arrive','2026-11-23T06:26:25.823111Z');
INSERT INTO "operation" VALUES('c5876e5033df44199827a32c025c155d','ren','approve','2026-11-23T06:26:25.824031Z');
INSERT INTO "operation" VALUES('d7a859482f124f058d3b930342fda38b','ren','number','2026-11-23T06:26:25.837730Z');
INSERT INTO "operation" VALUES('5c2cdd83162649e3bf5d044cdc54c08e','ren','stage','2026-11-23T06:26:25.839447Z');
INSERT INTO "operation" VALUES('5a0b76ccb3814c129a96cf24407564b8','ren','intake','2026-11-23T06:26:25.841172Z');
INSERT INTO "operation" VALUES('4d49fda9ae3940eda480abc1aaae3f1e','ren','clear-staging','2026-11-23T06:26:25.846277Z');
INSERT INTO "operation" VALUES('6cfb8db704ca42f09fae13784aad4d20','ren','index','2026-11-23T06:26:25.847340Z');
INSERT INTO "operation" VALUES('1668e25b2cad445b80ecc76e94f2d3a3','mai','render-letters','2026-11-23T06:26:25.848813Z');
INSERT INTO "operation" VALUES('closing:2020-01-01','mai','begin-closing','2026-11-23T06:26:25.851437Z');
INSERT INTO "operation" VALUES('25c4a8d9f43d4f4385e4fb2ba07f2311','mai','closing-chunk','2026-11-23T06:26:25.852711Z');
INSERT INTO "operation" VALUES('30be777a2ad94750a8b1eca605bb07db','mai','close','2026-11-23T06:26:25.863961Z');
INSERT INTO "operation" VALUES('bf3d7d55cb364d27b9c28589df94c39a','sho','inspect','2026-11-23T06:26:25.882953Z');
INSERT INTO "operation" VALUES('cfd1bf8021994752b6b354b79bee7203','cal','amend','2026-11-23T06:26:25.923566Z');
INSERT INTO "operation" VALUES('ce3ecb580b3a47d981317b9704ac5687','cal','accept','2026-11-23T06:26:25.927520Z');
INSERT INTO "operation" VALUES('e57b9b1bc368434a8fe8ec7648e47e3d','sho','resend','2026-11-23T06:26:25.972829Z');
INSERT INTO "operation" VALUES('8043cc7f42ac42a18f13ed3c9b7e63e9','sho','inspect','2026-11-23T06:26:25.997205Z');
INSERT INTO "operation" VALUES('9e5a01b5d2324333b2947aeb027f93da','sho','close-return','2026-11-23T06:26:26.017951Z');
INSERT INTO "operation" VALUES('cad988f0fe004dd296858dedf8fd1765','ren','approve','2026-11-23T06:26:26.027222Z');
INSERT INTO "operation" VALUES('86feb96b7b8640b4aba0cd80e0d50114','kei','wrap-up','2026-11-23T06:26:26.036121Z');
INSERT INTO "operation" VALUES('b90aa0efcc1e4908b0f6cfd772e44ece','cal','wrap-up','2026-11-23T06:26:26.042485Z');
INSERT INTO "operation" VALUES('58f7338316f24e7ca91625c8561d1918','mai','render-letters','2026-11-23T06:26:26.049053Z');
INSERT INTO "operation" VALUES('fc32c0847f8c4cb2b533541216ef15d4','sho','release-kits','2026-11-23T06:26:26.058463Z');
INSERT INTO "operation" VALUES('9ef2d108612c427e87d10dff33e0d0b8','sho','make-batch','2026-11-23T06:26:26.074691Z');
INSERT INTO "operation" VALUES('6fa11a55981f4daf957eab52148a1ef0','sho','make-batch','2026-11-23T06:26:26.084150Z');
INSERT INTO "operation" VALUES('13d89137c636451f98e11a9d3496179b','sho','leave-batch','2026-11-23T06:26:26.086173Z');
INSERT INTO "operation" VALUES('bc67a0c8b75941de9516097201b835b2','sho','print-batch','2026-11-23T06:26:26.089939Z');
INSERT INTO "operation" VALUES('d3cbc8bc908f475b9dbd6b5a7230e994','sho','pack','2026-11-23T06:26:26.095523Z');
INSERT INTO "operation" VALUES('0cf5722fc5d848fcbeffd05b7f05c8eb','sho','leave-batch','2026-11-23T06:26:26.097473Z');
INSERT INTO "operation" VALUES('3e300af85a014d46b870905df855653f','sho','pack','2026-11-23T06:26:26.100617Z');
INSERT INTO "operation" VALUES('eb898a6e3e434a12b24068770aef3cc6','sho','hand-over','2026-11-23T06:26:26.111029Z');
INSERT INTO "operation" VALUES('f6d000b3b32b4fe6befd54e12da84d43','sho','hand-over','2026-11-23T06:26:26.115310Z');
INSERT INTO "operation" VALUES('e93f39990f66480cb307bdcc1d2e2bf9','sho','leave-batch','2026-11-23T06:26:26.117053Z');
INSERT INTO "operation" VALUES('f21735b8ebe54e4cbf2182155fe7bac2','sho','pack','2026-11-23T06:26:26.119738Z');
INSERT INTO "operation" VALUES('cc5322ce9969430bab50cd4a6565c3a1','sho','hand-over','2026-11-23T06:26:26.120923Z');
INSERT INTO "operation" VALUES('8e4ed7747dcb4592bc086bc455075d69','sho','track','2026-11-23T06:26:26.126212Z');
INSERT INTO "operation" VALUES('c54a3f07550443eead7de5879d0c3edd','sho','track','2026-11-23T06:26:26.129925Z');
INSERT INTO "operation" VALUES('471ae9b05cf14b728dbcc51671c47b35','sho','make-batch','2026-11-23T06:26:26.130748Z');
INSERT INTO "operation" VALUES('ab12d66bbe84459b918f8a9e358ea364','sho','make-batch','2026-11-23T06:26:26.132077Z');
INSERT INTO "operation" VALUES('e247a1d12c8f4c96a045b51faf259cad','sho','make-batch','2026-11-23T06:26:26.138910Z');
INSERT INTO "operation" VALUES('d9d851863bca4a48b0fd18675f2e0be0','sho','leave-batch','2026-11-23T06:26:26.140899Z');
INSERT INTO "operation" VALUES('176bd88ec74d4811a2605627b284b643','sho','print-batch','2026-11-23T06:26:26.143816Z');
INSERT INTO "operation" VALUES('65f04595372240a79062fbfa3e1a1879','sho','pack','2026-11-23T06:26:26.152702Z');
INSERT INTO "operation" VALUES('e99216c6f288403e8d2601ca6c8268d1','sho','leave-batch','2026-11-23T06:26:26.154954Z');
INSERT INTO "operation" VALUES('a5630f62af3547e2b53c885403c3bb42','sho','pack','2026-11-23T06:26:26.157637Z');
INSERT INTO "operation" VALUES('2bed66075756461da4cf9a17a2ee6153','sho','hand-over','2026-11-23T06:26:26.164894Z');
INSERT INTO "operation" VALUES('12eb6a0527bc44c9be47502f622edc8e','sho','hand-over','2026-11-23T06:26:26.168687Z');
INSERT INTO "operation" VALUES('5fbb76522cba47f1a980efb4cf5cdfdc','sho','leave-batch','2026-11-23T06:26:26.170220Z');
INSERT INTO "operation" VALUES('c285860e58cd49e3b46c3c4e7336d57e','sho','pack','2026-11-23T06:26:26.172048Z');
INSERT INTO "operation" VALUES('aaee65a7572c4ed4b586ca37d872cdc2','sho','hand-over','2026-11-23T06:26:26.172737Z');
INSERT INTO "operation" VALUES('8295ca91502c4e5aa6602481e7381bbe','sho','track','2026-11-23T06:26:26.177553Z');
INSERT INTO "operation" VALUES('7ef8fd0fc15c47369ace62e7192185ff','sho','track','2026-11-23T06:26:26.181312Z');
INSERT INTO "operation" VALUES('b7b680da47264da29715802e03cc887b','sho','make-batch','2026-11-23T06:26:26.182132Z');
INSERT INTO "operation" VALUES('a4c85d97fcc04ed2821aff462cfbc0c5','sho','arrive','2026-11-23T06:26:26.185796Z');
INSERT INTO "operation" VALUES('5196563d2850432bb510af273358c6c3','sho','arrive','2026-11-23T06:26:26.188861Z');
INSERT INTO "operation" VALUES('e8e40129a5c14dd18b0d7166a5c088ab','ren','approve','2026-11-23T06:26:26.190330Z');
INSERT INTO "operation" VALUES('98123d427e9640509198c7f2221ee6bb','sho','arrive','2026-11-23T06:26:26.200776Z');
INSERT INTO "operation" VALUES('b7905c59753248fbb23d4d19b8024711','sho','arrive','2026-11-23T06:26:26.204200Z');
INSERT INTO "operation" VALUES('3d45f141e7454272be7c62b03f163525','sho','arrive','2026-11-23T06:26:26.206790Z');
INSERT INTO "operation" VALUES('7da197e32b874918a34e3f00319e312c','sho','arrive','2026-11-23T06:26:26.208618Z');
INSERT INTO "operation" VALUES('ea855c7f4b944c41b4bc84e515bd7c30','sho','arrive','2026-11-23T06:26:26.210377Z');
INSERT INTO "operation" VALUES('cf6682dbe2804ccfacac13c97003e98c','sho','arrive','2026-11-23T06:26:26.212300Z');
INSERT INTO "operation" VALUES('077f0e834a2646879ddbf036fc4f8519','rin','number','2026-11-23T06:26:26.220767Z');
INSERT INTO "operation" VALUES('96e72f708d0647afac2437d595e68148','rin','stage','2026-11-23T06:26:26.222505Z');
INSERT INTO "operation" VALUES('d3214280a7944aa89c239e2c86f0c7dc','rin','intake','2026-11-23T06:26:26.223891Z');
INSERT INTO "operation" VALUES('45aaed39e7984ab0b6bb7509aadd9c4d','rin','clear-staging','2026-11-23T06:26:26.228235Z');
INSERT INTO "operation" VALUES('08e43cf1368d490fa56efb5c191ac3c8','rin','index','2026-11-23T06:26:26.229193Z');
INSERT INTO "operation" VALUES('12544961f489480bb5d0e1b10df509e8','rin','reject','2026-11-23T06:26:26.230444Z');
INSERT INTO "operation" VALUES('2e684da0f52c4f5eb701b1cd6421a0a4','rin','approve','2026-11-23T06:26:26.235702Z');
INSERT INTO "operation" VALUES('7a7b25b716474edfbf435137fd850d40','rin','approve','2026-11-23T06:26:26.240923Z');
INSERT INTO "operation" VALUES('649502971e4041c0b7d4430e221fce3c','ren','approve','2026-11-23T06:26:26.245565Z');
INSERT INTO "operation" VALUES('ef3e5fa8f94f457fb04c3b14f4238d6c','ren','settle','2026-11-23T06:26:26.249905Z');
INSERT INTO "operation" VALUES('e8d251a028794fe1acc957d2d1ae96a8','ren','approve','2026-11-23T06:26:26.259120Z');
INSERT INTO "operation" VALUES('c65b8683e07a481698a080353932ee2c','mai','render-letters','2026-11-23T06:26:26.263819Z');
INSERT INTO "operation" VALUES('closing:2020-01-11','mai','begin-closing','2026-11-23T06:26:26.266304Z');
INSERT INTO "operation" VALUES('77e576dc483d4b3e8399db1b3173b5c1','mai','closing-chunk','2026-11-23T06:26:26.267327Z');
INSERT INTO "operation" VALUES('b1a8d0a90e88419a9019bb89b184642a','mai','close','2026-11-23T06:26:26.276154Z');
INSERT INTO "operation" VALUES('ad8d33108daf4c67bc2f185612a4307a','mai','render-letters','2026-11-23T06:26:26.280619Z');
INSERT INTO "operation" VALUES('6958f95db2c445eaa22444aa46877023','sho','release-kits','2026-11-23T06:26:26.285691Z');
INSERT INTO "operation" VALUES('91d7dbc6089c4ef3bfe90650fa1a3eec','sho','make-batch','2026-11-23T06:26:26.296228Z');
INSERT INTO "operation" VALUES('fe41fe8f922549b3adbf55649fcaaf67','sho','make-batch','2026-11-23T06:26:26.305297Z');
INSERT INTO "operation" VALUES('9d651115bef4437e9ffd479da5ca1089','sho','leave-batch','2026-11-23T06:26:26.307124Z');
INSERT INTO "operation" VALUES('1cd23e57554d402f9eb2fcf2acdd88b9','sho','print-batch','2026-11-23T06:26:26.310047Z');
INSERT INTO "operation" VALUES('2d3bdba890ef47c1b9cc6230d7e62543','sho','pack','2026-11-23T06:26:26.316008Z');
INSERT INTO "operation" VALUES('d4936fe410454f139be3bb09e92ca6a3','sho','leave-batch','2026-11-23T06:26:26.318314Z');
INSERT INTO "operation" VALUES('c8e58897867d461293b69fae7ad7834a','sho','pack','2026-11-23T06:26:26.320835Z');
INSERT INTO "operation" VALUES('cfbfe4308a724cf69a60b53525bd90c8','sho','hand-over','2026-11-23T06:26:26.329860Z');
INSERT INTO "operation" VALUES('cf8461fbc52349cfba346a370a536046','sho','hand-over','2026-11-23T06:26:26.333156Z');
INSERT INTO "operation" VALUES('1d69459332e8420caa69d5180adce13b','sho','leave-batch','2026-11-23T06:26:26.334525Z');
INSERT INTO "operation" VALUES('6bf1cfd3b877413b9e553df1f57a2ad9','sho','pack','2026-11-23T06:26:26.336616Z');
INSERT INTO "operation" VALUES('d9e4376ea3a943e18bf75764e7f60c72','sho','hand-over','2026-11-23T06:26:26.337454Z');
INSERT INTO "operation" VALUES('eefd5fc3c97243d39a7f4f5016f8d132','sho','track','2026-11-23T06:26:26.341793Z');
INSERT INTO "operation" VALUES('2e43a1829fdb45219b29d036d475c1f6','sho','track','2026-11-23T06:26:26.344862Z');
INSERT INTO "operation" VALUES('c8e9b44101bd41beac00ae1c108304a2','sho','make-batch','2026-11-23T06:26:26.345596Z');
INSERT INTO "operation" VALUES('bfc5925a0f51484faa95086d19a619ce','sho','make-batch','2026-11-23T06:26:26.346728Z');
INSERT INTO "operation" VALUES('57aec66207b54bec9d90e7b30789fc59','sho','make-batch','2026-11-23T06:26:26.351801Z');
INSERT INTO "operation" VALUES('8e76f67c1cd441ebbef7fdc0025dc6f6','sho','leave-batch','2026-11-23T06:26:26.353147Z');
INSERT INTO "operation" VALUES('511d00b691b74f43bdcafadc94e4af1f','sho','print-batch','2026-11-23T06:26:26.355132Z');
INSERT INTO "operation" VALUES('5c297b33aa704f38a539aaab73b1276a','sho','pack','2026-11-23T06:26:26.360817Z');
INSERT INTO "operation" VALUES('06fe5f0563c647b19c65290ff8e7218f','sho','leave-batch','2026-11-23T06:26:26.362581Z');
INSERT INTO "operation" VALUES('06ff36a18a12449b8c0dedc56ffe656f','sho','pack','2026-11-23T06:26:26.364933Z');
INSERT INTO "operation" VALUES('907ba02ba2c34412889fff029e5987d6','sho','hand-over','2026-11-23T06:26:26.370741Z');
INSERT INTO "operation" VALUES('6aead43dd6074239938d74be55963d9f','sho','hand-over','2026-11-23T06:26:26.373692Z');
INSERT INTO "operation" VALUES('59b49f16dd794caf92661374f0546b15','sho','leave-batch','2026-11-23T06:26:26.374930Z');
INSERT INTO "operation" VALUES('504e73b4a18f4d79b4475b2f19c2191b','sho','pack','2026-11-23T06:26:26.376920Z');
INSERT INTO "operation" VALUES('03273d674b5c4e77afed31269c8556f0','sho','hand-over','2026-11-23T06:26:26.377830Z');
INSERT INTO "operation" VALUES('1eb3eddd902f44aba53f35a80a78c090','sho','track','2026-11-23T06:26:26.381899Z');
INSERT INTO "operation" VALUES('dde0c20afdd14591a967a507b2c5f2ae','sho','track','2026-11-23T06:26:26.384269Z');
INSERT INTO "operation" VALUES('33c5f0fd04db4bdfbe0792cdc257c9dd','sho','make-batch','2026-11-23T06:26:26.384830Z');
INSERT INTO "operation" VALUES('569b2861d4584317b5a82849ec4e1d8e','rin','number','2026-11-23T06:26:26.395046Z');
INSERT INTO "operation" VALUES('63b879df9694412e920ef499327764e5','rin','stage','2026-11-23T06:26:26.397198Z');
INSERT INTO "operation" VALUES('97b2357a1fe14b588458b72d6fc7690f','rin','intake','2026-11-23T06:26:26.399177Z');
INSERT INTO "operation" VALUES('8a802a5555174e7d863b8ac287882876','rin','clear-staging','2026-11-23T06:26:26.404002Z');
INSERT INTO "operation" VALUES('f583ddd3d109476c85ec3085e859795f','rin','index','2026-11-23T06:26:26.405057Z');
INSERT INTO "operation" VALUES('0564ecc1b8854a8e8a1de174d0422be6','kei','wrap-up','2026-11-23T06:26:26.406885Z');
INSERT INTO "operation" VALUES('c0300008a2f64f90a5eac85dc4e06340','sho','arrive','2026-11-23T06:26:26.411827Z');
INSERT INTO "operation" VALUES('ac7647fb460c434a8a82be2129a64e74','sho','arrive','2026-11-23T06:26:26.414248Z');
INSERT INTO "operation" VALUES('36ca9cd3e6a14562b8b072b53b5350aa','sho','arrive','2026-11-23T06:26:26.416208Z');
INSERT INTO "operation" VALUES('58502c33582b4ca6b742754e15194523','sho','arrive','2026-11-23T06:26:26.418377Z');
INSERT INTO "operation" VALUES('efb9e8d7c4344bc384951ae29e6918b1','rin','approve','2026-11-23T06:26:26.419390Z');
INSERT INTO "operation" VALUES('57518ca2336647e78fe145848ec222b7','sho','arrive','2026-11-23T06:26:26.427188Z');
INSERT INTO "operation" VALUES('64b651285c354ba5b77cab6c671f3a1c','sho','arrive','2026-11-23T06:26:26.429576Z');
INSERT INTO "operation" VALUES('8201de20e1904a368944082ddbd31d33','ren','approve','2026-11-23T06:26:26.430539Z');
INSERT INTO "operation" VALUES('d1aa8d251ea64131b8f5cae470c9f7ff','ren','approve','2026-11-23T06:26:26.435884Z');
INSERT INTO "operation" VALUES('6ca1668272b74ff19c2ababa98abf59b','mai','render-letters','2026-11-23T06:26:26.442163Z');
INSERT INTO "operation" VALUES('closing:2020-01-21','mai','begin-closing','2026-11-23T06:26:26.444931Z');
INSERT INTO "operation" VALUES('0c0621be0c664320843210f04906f7b8','mai','closing-chunk','2026-11-23T06:26:26.446412Z');
INSERT INTO "operation" VALUES('16dc193bfc9e443a8cab4cab1beffcfe','mai','close','2026-11-23T06:26:26.457513Z');
INSERT INTO "operation" VALUES('b4cb8ff4601041d1a3d178741c9a8389','kei','wrap-up','2026-11-23T06:26:26.463035Z');
INSERT INTO "operation" VALUES('519f04655b144f0b9db17a1ab71e87b2','mai','render-letters','2026-11-23T06:26:26.466566Z');
INSERT INTO "operation" VALUES('1088f0693559498fb61b2db20417d9f0','sho','release-kits','2026-11-23T06:26:26.472810Z');
INSERT INTO "operation" VALUES('768451e2d6cd48d1a63b88737e4d290b','sho','make-batch','2026-11-23T06:26:26.484829Z');
INSERT INTO "operation" VALUES('7a686b106d2e457e89d384ce9af21a28','sho','make-batch','2026-11-23T06:26:26.494049Z');
INSERT INTO "operation" VALUES('8a155d3e51ca481ba5ebd10d2aa130ce','sho','leave-batch','2026-11-23T06:26:26.495904Z');
INSERT INTO "operation" VALUES('38f63cdf05b8449b847419e5448126ef','sho','print-batch','2026-11-23T06:26:26.498924Z');
INSERT INTO "operation" VALUES('a38b94067ec449269681549ce751e708','sho','pack','2026-11-23T06:26:26.504883Z');
INSERT INTO "operation" VALUES('a57569aa7601456b8517dc27ccdadb1f','sho','leave-batch','2026-11-23T06:26:26.507032Z');
INSERT INTO "operation" VALUES('91dc238d457c4a00bf862b99844de05e','sho','pack','2026-11-23T06:26:26.509702Z');
INSERT INTO "operation" VALUES('3d3fdf46c9f943a0bbfa7971ed7ef900','sho','hand-over','2026-11-23T06:26:26.517872Z');
INSERT INTO "operation" VALUES('4ba7a4c236ef4d28a2586591405a83df','sho','hand-over','2026-11-23T06:26:26.520587Z');
INSERT INTO "operation" VALUES('405d74e54307409e9d5fcd9270b9f24c','sho','leave-batch','2026-11-23T06:26:26.521618Z');
INSERT INTO "operation" VALUES('79ce9e385004470ca053b95b2073bc72','sho','pack','2026-11-23T06:26:26.523132Z');
INSERT INTO "operation" VALUES('4f747496a60a4bf496e3d57a7dc3d4d8','sho','hand-over','2026-11-23T06:26:26.523752Z');
INSERT INTO "operation" VALUES('5eaedbdd0f414c84bccced8369e017f9','sho','track','2026-11-23T06:26:26.527139Z');
INSERT INTO "operation" VALUES('fbe8803f57ce4c86a5a4ef7c5b92d8c6','sho','track','2026-11-23T06:26:26.529893Z');
INSERT INTO "operation" VALUES('7827fb81c65540d9966dfa70e6adbe33','sho','make-batch','2026-11-23T06:26:26.530548Z');
INSERT INTO "operation" VALUES('a765bebb4a114399804998e6cb0edae1','sho','make-batch','2026-11-23T06:26:26.531566Z');
INSERT INTO "operation" VALUES('16c154d8d95b43d0824729f09a85f20c','sho','make-batch','2026-11-23T06:26:26.536946Z');
INSERT INTO "operation" VALUES('b7eeb373b6ba43aa996d87a4d6d60655','sho','leave-batch','2026-11-23T06:26:26.538533Z');
INSERT INTO "operation" VALUES('c400675214874035b4fe06d8d8a0f0ea','sho','print-batch','2026-11-23T06:26:26.540970Z');
INSERT INTO "operation" VALUES('9d0df262a2ff4f2cbe7c6a163817d279','sho','pack','2026-11-23T06:26:26.547915Z');
INSERT INTO "operation" VALUES('0d46f449f364476688edebf38558e87c','sho','leave-batch','2026-11-23T06:26:26.549941Z');
INSERT INTO "operation" VALUES('1c2b3b7a04bd4cdba291b06f50aad030','sho','pack','2026-11-23T06:26:26.552236Z');
INSERT INTO "operation" VALUES('d938cb6d53d04a4b9f4ebfb602330187','sho','hand-over','2026-11-23T06:26:26.558043Z');
INSERT INTO "operation" VALUES('62c6e9b8c1d8401a99637db6ad65a4a9','sho','hand-over','2026-11-23T06:26:26.560522Z');
INSERT INTO "operation" VALUES('1c7cf8d4199d4269ad84dd963339842e','sho','leave-batch','2026-11-23T06:26:26.561852Z');
INSERT INTO "operation" VALUES('338785b132b74370a9c3770d653bddea','sho','pack','2026-11-23T06:26:26.563851Z');
INSERT INTO "operation" VALUES('cfc38b55b8df45afa99ac27068420956','sho','hand-over','2026-11-23T06:26:26.564821Z');
INSERT INTO "operation" VALUES('1568eea075a648f890d9557409b81f13','sho','track','2026-11-23T06:26:26.568720Z');
INSERT INTO "operation" VALUES('352bf64483e440878bed527645f87233','sho','track','2026-11-23T06:26:26.571506Z');
INSERT INTO "operation" VALUES('fb34695af60842068ed714f5fcb2906c','sho','make-batch','2026-11-23T06:26:26.572182Z');
INSERT INTO "operation" VALUES('658d5d341032438d861fab57a24790df','rin','number','2026-11-23T06:26:26.582433Z');
INSERT INTO "operation" VALUES('7b82afebbbc24a6cab9b0207a0f50f9b','rin','stage','2026-11-23T06:26:26.584384Z');
INSERT INTO "operation" VALUES('f30f8e0a5745437a84442b0c96daa5ce','rin','intake','2026-11-23T06:26:26.586512Z');
INSERT INTO "operation" VALUES('8a00872f91624c1fb80a4d99824fdd46','rin','clear-staging','2026-11-23T06:26:26.592655Z');
INSERT INTO "operation" VALUES('34709f5454e049ce8292d830b3165a71','rin','index','2026-11-23T06:26:26.594078Z');
INSERT INTO "operation" VALUES('8f54b0f8c48a42fc8b6459abf1df01cc','sho','arrive','2026-11-23T06:26:26.597387Z');
INSERT INTO "operation" VALUES('0b690059f7e9480192102b4a8c6f3b95','sho','arrive','2026-11-23T06:26:26.599848Z');
INSERT INTO "operation" VALUES('416a3a941e0c4cd094e43ac75108f10f','sho','arrive','2026-11-23T06:26:26.601900Z');
INSERT INTO "operation" VALUES('1252c6fb5f93485cb46bb0bade36622a','sho','arrive','2026-11-23T06:26:26.603867Z');
INSERT INTO "operation" VALUES('3c4856121b414765b53e6317cd1eee8c','cal','begin-call','2026-11-23T06:26:26.605637Z');
INSERT INTO "operation" VALUES('b4fbd2a50b3d486a8eed4a1465409e40','cal','enter-call','2026-11-23T06:26:26.614424Z');
INSERT INTO "operation" VALUES('39f0fe9bbf084bfea6a9a86572cce824','cal','verify-caller','2026-11-23T06:26:26.623184Z');
INSERT INTO "operation" VALUES('1ad1549a22ed4e99a622fa3af8c1470e','cal','pass-on','2026-11-23T06:26:26.630619Z');
INSERT INTO "operation" VALUES('013af2cf587946d0a9b966417ba51726','ren','reject','2026-11-23T06:26:26.636788Z');
INSERT INTO "operation" VALUES('9b49f8ea99d14acf9f2bf67e1d0899f7','mai','take-up','2026-11-23T06:26:26.642854Z');
INSERT INTO "operation" VALUES('57ff5cd153974d43b37942c87a0a3090','mai','reply','2026-11-23T06:26:26.645871Z');
INSERT INTO "operation" VALUES('dd732b3b16394a68a3da4ff4db884691','mai','close-inquiry','2026-11-23T06:26:26.650773Z');
INSERT INTO "operation" VALUES('007647923bed404eb4598ecc0efa7d34','sho','arrive','2026-11-23T06:26:26.655998Z');
INSERT INTO "operation" VALUES('8fa451d87ebd49c492f703a8aaf87b57','sho','arrive','2026-11-23T06:26:26.658000Z');
INSERT INTO "operation" VALUES('967eb2935d6e4cf798bd1d5be657d6b8','sho','arrive','2026-11-23T06:26:26.659761Z');
INSERT INTO "operation" VALUES('e92144d66b744ee49244d75e0dfeeee5','sho','arrive','2026-11-23T06:26:26.661601Z');
INSERT INTO "operation" VALUES('d29eb0c2fd594286bea18f8cd0e15b19','kei','wrap-up','2026-11-23T06:26:26.662022Z');
INSERT INTO "operation" VALUES('84e9b2e1adbb4e75881feb8cfeb825cf','cal','begin-call','2026-11-23T06:26:26.664173Z');
INSERT INTO "operation" VALUES('16182518a21049fa8c4a3b3fb93b476d','cal','enter-call','2026-11-23T06:26:26.666487Z');
INSERT INTO "operation" VALUES('b951deb89bcb425d89c9361626fea28a','cal','pass-on','2026-11-23T06:26:26.669708Z');
INSERT INTO "operation" VALUES('584eacbd33c44216b50daf7b017b39cf','kei','begin-call','2026-11-23T06:26:26.672541Z');
INSERT INTO "operation" VALUES('3a020c5fa16d4ffe8d6b131ca389ff2e','kei','enter-call','2026-11-23T06:26:26.674702Z');
INSERT INTO "operation" VALUES('b4f7e40311054b5f9cba95216c72a340','kei','verify-caller','2026-11-23T06:26:26.677956Z');
INSERT INTO "operation" VALUES('777515e21c6e42bb88d43cf170b75165','kei','pass-on','2026-11-23T06:26:26.681925Z');
INSERT INTO "operation" VALUES('52b6fd6db8b54b97bfebc8e93d035472','mai','render-letters','2026-11-23T06:26:26.685079Z');
INSERT INTO "operation" VALUES('closing:2020-02-01','mai','begin-closing','2026-11-23T06:26:26.687822Z');
INSERT INTO "operation" VALUES('c94df2cf21c2419e9c570fd1add1e31f','mai','closing-chunk','2026-11-23T06:26:26.689005Z');
INSERT INTO "operation" VALUES('01076dd6e60b442e9834fff8de45c210','mai','close','2026-11-23T06:26:26.697537Z');
INSERT INTO "operation" VALUES('98f4eeb8e7794f0d9acc6c66d2cc7857','cal','begin-call','2026-11-23T06:26:26.702779Z');
INSERT INTO "operation" VALUES('7abf25c4f68046ffb85469fcf2297f1b','cal','enter-call','2026-11-23T06:26:26.705256Z');
INSERT INTO "operation" VALUES('cc0412aed433489fb465088ff617c56e','cal','verify-caller','2026-11-23T06:26:26.709679Z');
INSERT INTO "operation" VALUES('e80852c2a05c4f8dbf1259f1e91e59c0','cal','pass-on','2026-11-23T06:26:26.713881Z');
INSERT INTO "operation" VALUES('83224a9e2cdd471d9aa9843f54787bd8','mai','render-letters','2026-11-23T06:26:26.717902Z');
INSERT INTO "operation" VALUES('8246b17590fa463d87377d37c3fb2901','sho','release-kits','2026-11-23T06:26:26.723530Z');
INSERT INTO "operation" VALUES('f37dd08fa9e6455bb547d87bf84fcab0','sho','make-batch','2026-11-23T06:26:26.732452Z');
INSERT INTO "operation" VALUES('a9ae28d8273847fe80681d2790158d58','sho','make-batch','2026-11-23T06:26:26.740942Z');
INSERT INTO "operation" VALUES('c445f2b75de8488fb74cb32fffe8c7a0','sho','leave-batch','2026-11-23T06:26:26.742754Z');
INSERT INTO "operation" VALUES('0fb250d9764b479a93ce8934a721cec2','sho','print-batch','2026-11-23T06:26:26.745641Z');
INSERT INTO "operation" VALUES('19ac10a094904faea7c343bec37185ab','sho','pack','2026-11-23T06:26:26.751302Z');
INSERT INTO "operation" VALUES('43477bb413974f91a2be3db75374c477','sho','leave-batch','2026-11-23T06:26:26.753529Z');
INSERT INTO "operation" VALUES('b4c3547b3bb9452b99311242a0ff45c7','sho','pack','2026-11-23T06:26:26.755691Z');
INSERT INTO "operation" VALUES('c36db16007bc4e239414d6f428fc89bd','sho','hand-over','2026-11-23T06:26:26.763007Z');
INSERT INTO "operation" VALUES('101006eb712245609ec704e5e964d495','sho','hand-over','2026-11-23T06:26:26.765347Z');
INSERT INTO "operation" VALUES('f74c20f79ed5454c9914d0a7cd006299','sho','leave-batch','2026-11-23T06:26:26.766371Z');
INSERT INTO "operation" VALUES('504f29ac6178446f86a23ba9c33421ae','sho','pack','2026-11-23T06:26:26.767992Z');
INSERT INTO "operation" VALUES('615f8486fa944999bec54e3b85a4e9f9','sho','hand-over','2026-11-23T06:26:26.768934Z');
INSERT INTO "operation" VALUES('21c2821ee50c4e589660b000c53d9a71','sho','track','2026-11-23T06:26:26.772455Z');
INSERT INTO "operation" VALUES('fba0c387b4dc4fb084e351ddb3baddca','sho','track','2026-11-23T06:26:26.775163Z');
INSERT INTO "operation" VALUES('6596bf1f831443ceac08b2f0d0f4d3ce','sho','make-batch','2026-11-23T06:26:26.775721Z');
INSERT INTO "operation" VALUES('f91f4fe4a7384cfca752c5e1cde4af12','sho','make-batch','2026-11-23T06:26:26.781385Z');
INSERT INTO "operation" VALUES('a75fe36179664f7e88585932a4181729','sho','leave-batch','2026-11-23T06:26:26.782959Z');
INSERT INTO "operation" VALUES('df872201688f45248abdbc6d3f797830','sho','print-batch','2026-11-23T06:26:26.785089Z');
INSERT INTO "operation" VALUES('f5d0e581511a49e29d91a580142919a5','sho','pack','2026-11-23T06:26:26.792298Z');
INSERT INTO "operation" VALUES('85b34163f40e444395146f34239d9235','ren','number','2026-11-23T06:26:26.802797Z');
INSERT INTO "operation" VALUES('4b7eabe2723c405f8033505d70756664','ren','stage','2026-11-23T06:26:26.804262Z');
INSERT INTO "operation" VALUES('bbfcf07dad0448198e4e5ed4030bc502','ren','intake','2026-11-23T06:26:26.805923Z');
INSERT INTO "operation" VALUES('019a2c31528349088a0e2e8d71c31c2c','ren','clear-staging','2026-11-23T06:26:26.810962Z');
INSERT INTO "operation" VALUES('8f04a929a7f64cdc9df0e8fb5bd0e9fa','ren','index','2026-11-23T06:26:26.811968Z');
INSERT INTO "operation" VALUES('5e0fd1f2992a482e8210cfc0526351ae','mai','render-letters','2026-11-23T06:26:26.813312Z');
INSERT INTO "operation" VALUES('closing:2020-02-11','mai','begin-closing','2026-11-23T06:26:26.815758Z');
INSERT INTO "operation" VALUES('0ab52be152bf4a06bcf43c9b40e4a0fc','mai','closing-chunk','2026-11-23T06:26:26.817042Z');
INSERT INTO "operation" VALUES('c39a8c6c565a4ef1b56763f8309776de','mai','order-queue','2026-11-23T06:26:26.825820Z');
INSERT INTO "operation" VALUES('0336992dbe4b4023ab79d81b33c7eda2','mai','close','2026-11-23T06:26:26.827198Z');
INSERT INTO "operation" VALUES('febdc8fe97a04e06839f85eb158bcdad','kei','begin-call','2026-11-23T06:26:26.832862Z');
INSERT INTO "operation" VALUES('bfad61b6436f496e977fa374eb539b9a','kei','enter-call','2026-11-23T06:26:26.835836Z');
INSERT INTO "operation" VALUES('58d4a380631c45d9a3185090ce5b14ed','kei','verify-caller','2026-11-23T06:26:26.840144Z');
INSERT INTO "operation" VALUES('49d51b2a31b54753bf47abbb81d7aa93','kei','pass-on','2026-11-23T06:26:26.844533Z');
INSERT INTO "operation" VALUES('186a34ce27d1429f9542df46bc7a5250','mio','take-up','2026-11-23T06:26:26.848274Z');
INSERT INTO "operation" VALUES('89393c0783bc4e4bb20b6628ff44024a','cal','begin-call','2026-11-23T06:26:26.851871Z');
INSERT INTO "operation" VALUES('524520334b7a4b0cab09dfb6dca66b57','cal','enter-call','2026-11-23T06:26:26.855024Z');
INSERT INTO "operation" VALUES('b80a8dfe7bf347338d31fc3f7ffc33de','cal','verify-caller','2026-11-23T06:26:26.858216Z');
INSERT INTO "operation" VALUES('28535451e74341469d5e3cfac89c5ab4','cal','request-change','2026-11-23T06:26:26.862282Z');
INSERT INTO "operation" VALUES('55da930705c74d17a5fd4a22e7e731a7','cal','pass-on','2026-11-23T06:26:26.873763Z');
INSERT INTO "operation" VALUES('4c3e062afcae46cfaf13c3653178526b','sho','take-up','2026-11-23T06:26:26.877859Z');
INSERT INTO "operation" VALUES('77ef061f7a3a453a99bb28da46bbd5a7','sho','reply','2026-11-23T06:26:26.880972Z');
INSERT INTO "operation" VALUES('e6f1b198d00c4e60810971782707ba5d','sho','arrive','2026-11-23T06:26:26.886934Z');
INSERT INTO "operation" VALUES('b725eee5941a43aaa489c4daae49634d','sho','arrive','2026-11-23T06:26:26.889239Z');
INSERT INTO "operation" VALUES('4cca31b5ae5f4cfab69bbf8cc54e05f7','kei','begin-call','2026-11-23T06:26:26.889786Z');
INSERT INTO "operation" VALUES('302bf7bd3ea34431958db041e64d7aff','kei','drop-call','2026-11-23T06:26:26.892138Z');
INSERT INTO "operation" VALUES('b72df73a05b540319960d078f7ecae74','ren','approve','2026-11-23T06:26:26.895427Z');
INSERT INTO "operation" VALUES('fadb083675e04c2a82ae7da2a9103f30','ren','number','2026-11-23T06:26:26.907681Z');
INSERT INTO "operation" VALUES('06bceecb616e4c91a4672c497e0cc0c9','ren','stage','2026-11-23T06:26:26.909044Z');
INSERT INTO "operation" VALUES('785a637a77d448069265d5f6d730cffe','ren','intake','2026-11-23T06:26:26.910521Z');
INSERT INTO "operation" VALUES('a52da3d0e70545ef963bd7b65947ea4a','ren','clear-staging','2026-11-23T06:26:26.916050Z');
INSERT INTO "operation" VALUES('5c2c3373fd254630a119a9ebd311e1a6','ren','index','2026-11-23T06:26:26.917154Z');
INSERT INTO "operation" VALUES('3c8f2842e0344d8e92eb6dabedea752f','ren','number','2026-11-23T06:26:26.926044Z');
INSERT INTO "operation" VALUES('275db95b08ab4894ab3c985e0c7a8dc6','ren','stage','2026-11-23T06:26:26.927742Z');
INSERT INTO "operation" VALUES('7fbc9190fbdb41b3b349ca6ec5e98a5f','ren','intake','2026-11-23T06:26:26.929288Z');
INSERT INTO "operation" VALUES('4a3fc334452e4ef4b9138f03b019ab62','ren','clear-staging','2026-11-23T06:26:26.932898Z');
INSERT INTO "operation" VALUES('715dc8080d794351916df6c207edd1c8','ren','index','2026-11-23T06:26:26.933689Z');
INSERT INTO "operation" VALUES('dbd31278765447f68da286954f291e35','cal','begin-call','2026-11-23T06:26:26.935002Z');
INSERT INTO "operation" VALUES('8b5e4049cffc40158e0c398e149f90b3','cal','enter-call','2026-11-23T06:26:26.937702Z');
INSERT INTO "operation" VALUES('3915535d9f204157ba54559420bfe2c8','cal','verify-caller','2026-11-23T06:26:26.941171Z');
INSERT INTO "operation" VALUES('cfafb799b29d42f783a1493fce693a54','cal','pass-on','2026-11-23T06:26:26.945079Z');
INSERT INTO "operation" VALUES('928e11e864d348c6a31104562ec0991d','cal','order-kits','2026-11-23T06:26:26.949442Z');
INSERT INTO "operation" VALUES('a393a3d2670744c6b609fc5af1b053a8','sho','make-batch','2026-11-23T06:26:26.954699Z');
INSERT INTO "operation" VALUES('8b7c8a9b31a54440afed156ab06306f7','sho','make-batch','2026-11-23T06:26:26.959987Z');
INSERT INTO "operation" VALUES('647f35f0997a48adb09c15dc9fa56eda','cal','order-kits','2026-11-23T06:26:26.961286Z');
INSERT INTO "operation" VALUES('daf0ecd22be04c00b43baba5faa4b437','sho','lose','2026-11-23T06:26:26.964702Z');
INSERT INTO "operation" VALUES('4b1ce7c71aa148629195673dcd25ad0f','mai','cancel','2026-11-23T06:26:26.968130Z');
INSERT INTO "operation" VALUES('8aef010c58674702aadd0ee5a868f751','rin','return','2026-11-23T06:26:26.976643Z');
INSERT INTO "operation" VALUES('473e8d62f89548b896d87a062971d9fd','ren','withdraw','2026-11-23T06:26:26.982895Z');
INSERT INTO "operation" VALUES('442c67766bd34d0b9240a5dfe11ab016','rin','reject','2026-11-23T06:26:26.988062Z');
INSERT INTO "operation" VALUES('da9e39c41c924983bd45ad7ddc733826','rin','take','2026-11-23T06:26:26.994541Z');
INSERT INTO "operation" VALUES('d50310f7ff9f416dbedf9ad58939facf','ren','take','2026-11-23T06:26:27.004702Z');
INSERT INTO "operation" VALUES('d3bdb7c9390f45b29e82cb457ca71532','mai','enter-chain','2026-11-23T06:26:27.009109Z');
INSERT INTO "operation" VALUES('ac7b5a45d56f4bdcb5d3addc7d1243c7','mai','enter-chain','2026-11-23T06:26:27.015073Z');
INSERT INTO "operation" VALUES('64bd8898cff54ccf89a85ad109d60840','rin','number','2026-11-23T06:26:27.026552Z');
INSERT INTO "operation" VALUES('f915b02e06bd44e09b14d1c15fde6a05','rin','stage','2026-11-23T06:26:27.027989Z');
INSERT INTO "operation" VALUES('2ec49e227ed34f8daba8449a81badc19','rin','intake','2026-11-23T06:26:27.029522Z');
INSERT INTO "operation" VALUES('12a26fa6ceb345d69c2fc9c67d099dc3','rin','clear-staging','2026-11-23T06:26:27.034258Z');
INSERT INTO "operation" VALUES('8cd9911196494b438e9c1a57414726d0','rin','index','2026-11-23T06:26:27.035202Z');
INSERT INTO "operation" VALUES('dde779113a9e46828ea980d2e4558178','rin','succeed','2026-11-23T06:26:27.035763Z');
INSERT INTO "operation" VALUES('e90b43798fb74d4b82341496f7cc435a','rin','amend','2026-11-23T06:26:27.056168Z');
INSERT INTO "operation" VALUES('fa8f0b5fef9e443a82a3f1214469e351','rin','accept','2026-11-23T06:26:27.058165Z');
INSERT INTO "operation" VALUES('0f747452816f46108483c515133c55e7','rin','amend','2026-11-23T06:26:27.081758Z');
INSERT INTO "operation" VALUES('5833ed4569bc4a46a169e840f58fc1ae','ren','choose-industry','2026-11-23T06:26:27.084838Z');
INSERT INTO "operation" VALUES('c8e22a9f01a9412d8c0e1e098b9ee86a','mai','save-order','2026-11-23T06:26:27.130303Z');
INSERT INTO "operation" VALUES('36680dce48e84199b2bfc0c8bc02e740','mai','save-order','2026-11-23T06:26:27.132124Z');
INSERT INTO "operation" VALUES('9345d95b1a404e04aeef804e74d7633f','mai','save-order','2026-11-23T06:26:27.132933Z');
INSERT INTO "operation" VALUES('9360fff8d7ad4fffa19c4e66253eaa08','rin','approve','2026-11-23T06:26:27.227582Z');
INSERT INTO "operation" VALUES('479942285c3f42bcb1b167922a843420','mai','begin-letters','2026-11-23T06:26:27.264338Z');
INSERT INTO "operation" VALUES('bd316fddbe2e4fa2baf74ddb6f976392','mai','render-letters','2026-11-23T06:26:27.531675Z');
INSERT INTO "operation" VALUES('e14d8c8808b14278826eaabc4fc20c0d','mai','export','2026-11-23T06:26:27.534489Z');
INSERT INTO "operation" VALUES('7589a0e159594ecdaf0efdee281cc892','mai','export','2026-11-23T06:26:27.565944Z');
INSERT INTO "operation" VALUES('4ccd265c91d044b1b56e7423c03599b9','mai','export','2026-11-23T06:26:30.210260Z');
INSERT INTO "operation" VALUES('99fb12c529a34882aa83cae85eb73845','mai','begin-letters','2026-11-23T06:26:31.712788Z');
INSERT INTO "operation" VALUES('98f923758d0c46f29b8c301632911a3d','mai','render-letters','2026-11-23T06:26:31.992058Z');
INSERT INTO "operation" VALUES('02157f1fed36461e81dfb40bb46e42ee','mai','export','2026-11-23T06:26:31.996165Z');
INSERT INTO "operation" VALUES('85bb8d10bcbe455eadac099625e3faec','mai','save-order','2026-11-23T06:26:33.465060Z');
INSERT INTO "operation" VALUES('cd1080c1458a42ff864e2bcaec5bb579','mai','export','2026-11-23T06:26:35.371692Z');
INSERT INTO "operation" VALUES('773232efa7e146f3b8abbe6c9fa34ad0','mai','run-order','2026-11-23T06:26:35.377752Z');
INSERT INTO "operation" VALUES('b73239f0adfb4e0ebfc6ff0ee5056284','mai','switch-order','2026-11-23T06:26:36.957638Z');
INSERT INTO "operation" VALUES('5774aed45a1941ff80cd52085b23dcfc','cal','look-at-card','2026-11-23T06:26:38.623305Z');
INSERT INTO "operation" VALUES('bdc73a32d9ed4a38aec0b76ff31bf726','mai','keep-tallies','2026-11-23T06:26:39.788488Z');
INSERT INTO "operation" VALUES('09d738c49db049f6bacd2f14a777ddfd','mai','keep-tallies','2026-11-23T06:26:39.794729Z');
INSERT INTO "operation" VALUES('7ec909d2a0934bc4ad193d7c065c25df','mai','keep-tallies','2026-11-23T06:26:39.798932Z');
INSERT INTO "operation" VALUES('aeb0fa247bb7409a93296973a75e7d60','mai','keep-tallies','2026-11-23T06:26:39.802830Z');
INSERT INTO "operation" VALUES('91043519469148198d003899ffe23807','mai','keep-tallies','2026-11-23T06:26:39.808913Z');
INSERT INTO "operation" VALUES('f4eb8e5d185f43f3b49c3417b144ab72','mai','keep-tallies','2026-11-23T06:26:39.813220Z');
INSERT INTO "operation" VALUES('06a771cf3e2646959414aacb7d0f7fb6','mai','keep-tallies','2026-11-23T06:26:39.817960Z');
INSERT INTO "operation" VALUES('ff249b3502b64837bd5ecb75581be07f','mai','keep-tallies','2026-11-23T06:26:39.823001Z');
INSERT INTO "operation" VALUES('1a5a3c3aae304b5fa818fcd095e661ba','mai','keep-tallies','2026-11-23T06:26:39.827477Z');
INSERT INTO "operation" VALUES('5fe3fd4e3c164d218e3ad084ea40e255','mai','keep-tallies','2026-11-23T06:26:39.832210Z');
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
','2026-11-23T06:26:24.043580Z');
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
INSERT INTO "staff_password" VALUES('admin','$argon2id$v=19$m=19456,t=2,p=1$fvrJf13bB0JAYQJjAopI1Q$b++IbZKZFeTtVuFk68CNBpYAQKO8GnBb5ft4EKGwP78');
INSERT INTO "staff_password" VALUES('rin','$argon2id$v=19$m=19456,t=2,p=1$tgR/U3Q/Dc8GD003NkwsZg$Tvki6ojk/wo0Z6kFZFxlkE/VsWk3ojkxS/pTQbz7/jk');
INSERT INTO "staff_password" VALUES('ren','$argon2id$v=19$m=19456,t=2,p=1$7BDVeuf8nWreEJ914EIq7g$v1Ty75yjAc4vxlpVemqzyepl6UKjKj/mkh7p1K8nHT8');
INSERT INTO "staff_password" VALUES('mai','$argon2id$v=19$m=19456,t=2,p=1$gVDL4w5c/XF4KfHnV/JTLA$WuD+aS/US8hwgbjBM/orZFCUqr0c86Dg8pYTwAU1q7c');
INSERT INTO "staff_password" VALUES('mio','$argon2id$v=19$m=19456,t=2,p=1$kEocgpCnb+PI6LdK4DVlyA$cLUdtICTVBodOU58nVNv+3BKntSpz2hvYRGn5UUnMQw');
INSERT INTO "staff_password" VALUES('sho','$argon2id$v=19$m=19456,t=2,p=1$qBUM2XDooOQthnWIOaEJfA$WSqXp8qgoEbdcbSe4PQus6R8ndRDXQEetaNxuCFuEMc');
INSERT INTO "staff_password" VALUES('cal','$argon2id$v=19$m=19456,t=2,p=1$0Em9gPLfIYFsyQIB4rORYA$cZIOrsgvyHc/TjFikKYAHv335OiAzFhQM3XEJkrPmzY');
INSERT INTO "staff_password" VALUES('kei','$argon2id$v=19$m=19456,t=2,p=1$Iab2eObmBapNDcofWByRng$xb3rn1Eb+VlBOsfb6zu8iwsY00+wbEwgPcYGXarfz14');
INSERT INTO "staff_password" VALUES('aud','$argon2id$v=19$m=19456,t=2,p=1$D4XormK4nCZ3erDNBVyZIg$KEV9ojNuPEEx3XyMb3dZC30K47A1b7HzzGEbvmHWIrg');
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
CREATE INDEX ix_erased_case_request_id ON erased_case (request_id);
CREATE INDEX ix_case_hold_in_force ON case_hold (placed_at) WHERE lifted_at IS NULL;
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
