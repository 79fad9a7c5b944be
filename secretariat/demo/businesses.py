"""Made-up businesses (事業者) and where they are."""

from dataclasses import dataclass

from models.vocabulary import APPLICANT_KIND_JAPANESE, ApplicantKind
from secretariat.demo import figures
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.figures import Figures
from secretariat.demo.names import City, Word, Words
from secretariat.demo.numbering import Numbers
from secretariat.demo.store_names import coined
from secretariat.demo.writing import full_width, kanji_figure


@dataclass(frozen=True, slots=True)
class Site:
    """An address: postcode in its two parts, city, street and building, all as written."""

    city: City
    postal_code: tuple[str, str]
    street: str
    building: str | None

    @property
    def line(self) -> str:
        """The address in one line."""
        return f"{self.city.prefecture}{self.city.name}{self.street}" + (f"　{self.building}" if self.building else "")


@dataclass(frozen=True, slots=True)
class Business:
    """A business: its name (`core` without the legal form; a person's family name), who leads it, and its figures."""

    kind: ApplicantKind
    name: Word
    core: Word
    corporate_number: str | None
    site: Site
    representative: str
    figures: Figures

    @property
    def kind_text(self) -> str:
        """事業者区分 as written in a cell."""
        return APPLICANT_KIND_JAPANESE[self.kind]


_KINDS = Weighted(
    [
        (ApplicantKind.SOLE_PROPRIETOR, 486),
        (ApplicantKind.CORPORATION, 477),
        (ApplicantKind.COOPERATIVE, 10),
        (ApplicantKind.GENERAL_ASSOCIATION, 7),
        (ApplicantKind.PUBLIC_INTEREST_ASSOCIATION, 3),
        (ApplicantKind.NPO, 10),
        (ApplicantKind.UNINCORPORATED, 3),
        (ApplicantKind.OTHER, 4),
    ]
)
_LEGAL_FORMS = Weighted(
    [
        (Word("株式会社~", "カブシキガイシャ~"), 33),
        (Word("~株式会社", "~カブシキガイシャ"), 24),
        (Word("有限会社~", "ユウゲンガイシャ~"), 20),
        (Word("~有限会社", "~ユウゲンガイシャ"), 5),
        (Word("合同会社~", "ゴウドウガイシャ~"), 9),
        (Word("㈱~", "カ)~"), 5),
        (Word("㈲~", "ユ)~"), 2),
        (Word("~（株）", "~(カ"), 2),
    ]
)
_OTHER_NAMES = {
    ApplicantKind.COOPERATIVE: (
        Word("~商店街振興組合", "~ショウテンガイシンコウクミアイ"),
        Word("~事業協同組合", "~ジギョウキョウドウクミアイ"),
        Word("~生活協同組合", "~セイカツキョウドウクミアイ"),
    ),
    ApplicantKind.GENERAL_ASSOCIATION: (
        Word("一般社団法人~観光協会", "イッパンシャダンホウジン~カンコウキョウカイ"),
        Word("一般財団法人~会館", "イッパンザイダンホウジン~カイカン"),
    ),
    ApplicantKind.PUBLIC_INTEREST_ASSOCIATION: (
        Word("公益財団法人~文化振興会", "コウエキザイダンホウジン~ブンカシンコウカイ"),
        Word("公益社団法人~協会", "コウエキシャダンホウジン~キョウカイ"),
    ),
    ApplicantKind.NPO: (
        Word("特定非営利活動法人~", "トクテイヒエイリカツドウホウジン~"),
        Word("NPO法人~の会", "エヌピーオーホウジン~ノカイ"),
    ),
    ApplicantKind.UNINCORPORATED: (Word("~祭り実行委員会", "~マツリジッコウイインカイ"), Word("~朝市の会", "~アサイチノカイ")),
    ApplicantKind.OTHER: (Word("~土地改良区", "~トチカイリョウク"), Word("~共同体", "~キョウドウタイ")),
}
_WITHOUT_NUMBER = (ApplicantKind.UNINCORPORATED, ApplicantKind.OTHER)
_VILLAGE = "大字"
_SPACES = Weighted([("　", 5), (" ", 3), ("", 2)])


class BusinessMaker:
    """Makes sites, people and businesses from one sequence of draws."""

    def __init__(self, dice: Dice, words: Words, numbers: Numbers) -> None:
        self._dice, self._words, self._numbers = dice, words, numbers
        self._prefectures = Weighted([(prefecture, prefecture.people) for prefecture in words.prefectures])
        self._streets = Weighted(words.streets)
        self._streets_of_wards = Weighted([(form, weight) for form, weight in words.streets if not form.startswith(_VILLAGE)])

    def city(self) -> City:
        """A city; prefectures by their people, the first-named cities of one more often."""
        cities = self._dice.weighted(self._prefectures).cities
        return cities[min(self._dice.below(len(cities)), self._dice.below(len(cities)))]

    def site(self, city: City) -> Site:
        """An address in the city."""
        dice, words = self._dice, self._words
        first, second, third = dice.between(1, 9), dice.between(1, 40), dice.between(1, 30)
        street = dice.weighted(self._streets_of_wards if city.name.endswith("区") else self._streets).format(
            t=dice.pick(words.towns),
            v=dice.pick(words.villages),
            h=dice.pick(words.hamlets),
            a=first,
            b=second,
            c=third,
            k=kanji_figure(first),
            A=full_width(str(first)),
            B=full_width(str(second)),
            C=full_width(str(third)),
        )
        building = None
        if dice.chance(0.3):
            building = dice.pick(words.buildings).format(dice.between(1, 8)).replace("~", dice.pick(words.beauties).text)
        return Site(city, dice.pick(city.postal_codes), street, building)

    def person(self, family: Word) -> Word:
        """A full name of that family, with one of the spaces that people put."""
        given = self._dice.pick(self._words.given)
        return Word(f"{family.text}{self._dice.weighted(_SPACES)}{given.text}", f"{family.reading} {given.reading}")

    def business(self) -> Business:
        """A business of any kind in any city."""
        dice = self._dice
        kind, family, site = dice.weighted(_KINDS), dice.pick(self._words.families), self.site(self.city())
        person = self.person(family)
        if kind is ApplicantKind.SOLE_PROPRIETOR:
            return Business(kind, person, family, None, site, person.text, figures.of_person(dice))
        if kind is ApplicantKind.CORPORATION:
            core = self._core(family)
            name = dice.weighted(_LEGAL_FORMS).around(core)
            return Business(kind, name, core, self._numbers.corporate_number(), site, person.text, figures.of_corporation(dice))
        core = dice.pick(self._words.beauties)
        number = None if kind in _WITHOUT_NUMBER else self._numbers.corporate_number()
        return Business(kind, dice.pick(_OTHER_NAMES[kind]).around(core), core, number, site, person.text, figures.of_association(dice))

    def head_office(self, chain: Word) -> Business:
        """The large corporation that runs a chain."""
        person = self.person(self._dice.pick(self._words.families))
        name = Word("株式会社~本部", "カブシキガイシャ~ホンブ").around(chain)
        number, site = self._numbers.corporate_number(), self.site(self.city())
        return Business(ApplicantKind.CORPORATION, name, chain, number, site, person.text, figures.of_head_office(self._dice))

    def _core(self, family: Word) -> Word:
        dice, words = self._dice, self._words
        way = dice.below(10)
        first = family if way < 3 else coined(dice, words) if way < 7 else dice.pick(words.beauties if way < 9 else words.latin)
        return first.before(dice.pick(words.firms))
