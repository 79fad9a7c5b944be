"""What is wrong with an address, and what somebody had better look at, before a parcel goes there."""

import pytest

from secretariat.kits.address_checks import AddressDoubt, AddressFault, check_address
from secretariat.kits.addresses import Destination
from secretariat.postal_codes import Area, areas_of_postal_codes


def to(postal_code: str, address: str, addressee: str = "見本", phone: str = "0898200001") -> Destination:
    return Destination(postal_code, address, addressee, "御中", phone, frozen=False)


@pytest.mark.parametrize(
    ("goes_to", "fault"),
    [
        (to("7940041", "愛媛県今治市見本町1"), None),
        (to("7940041", "今治市見本町1"), None),
        (to("5200461", "京都府京都市左京区見本町1"), None),  # a quarter beyond the border that the neighbour's post serves
        (to("5209999", "京都府京都市左京区見本町1"), None),  # not known: any prefecture where codes begin so
        (to("5200001", "京都府京都市左京区見本町1"), AddressFault.PREFECTURE),
        (to("7940041", "高知県高知市見本町1"), AddressFault.PREFECTURE),
        (to("794004", "愛媛県今治市見本町1"), AddressFault.POSTAL_CODE),
        (to("７９４００４１", "愛媛県今治市見本町1"), AddressFault.POSTAL_CODE),
        (to("", "愛媛県今治市見本町1"), AddressFault.POSTAL_CODE),
        (to("7940041", "愛媛県　"), AddressFault.ADDRESS),
        (to("7940041", "愛媛県今治市見本町1", addressee=" "), AddressFault.ADDRESS),
        (to("7940041", "愛媛県今治市見本町1", phone=""), AddressFault.ADDRESS),
    ],
)
def test_an_address_needs_a_postal_code_of_its_prefecture_a_place_a_name_and_a_telephone(
    goes_to: Destination, fault: AddressFault | None
) -> None:
    assert check_address(goes_to).fault is fault


@pytest.mark.parametrize(
    ("goes_to", "kind", "areas"),
    [
        (to("7940041", "愛媛県松山市見本町1"), AddressDoubt.OTHER_CITY, ("愛媛県今治市",)),
        (to("7949999", "愛媛県今治市見本町1"), AddressDoubt.UNKNOWN_CODE, ()),
        (to("4980000", "愛知県弥富市見本町1"), None, ()),
        (to("9290328", "石川県津幡町見本1"), None, ()),  # without its county 河北郡
        (to("9290328", "石川県河北郡津幡町見本1"), None, ()),
        (to("2530041", "神奈川県茅ケ崎市見本1"), None, ()),  # 茅ヶ崎市
        (to("4430043", "愛知県市川市見本1"), AddressDoubt.OTHER_CITY, ("愛知県蒲郡市",)),  # 郡 in its name, and no county
        (to("3010001", "茨城県竜ケ崎市見本1"), None, ()),  # 龍ケ崎市
        (to("1008111", "東京都千代田区見本1"), None, ()),  # a large office's own code
    ],
)
def test_a_postal_code_that_is_not_listed_or_is_another_citys_is_doubted_and_no_other_way_of_writing(
    goes_to: Destination, kind: AddressDoubt | None, areas: tuple[str, ...]
) -> None:
    checked = check_address(goes_to)
    assert checked.fault is None
    assert (checked.doubt.kind if checked.doubt else None, checked.doubt.areas if checked.doubt else ()) == (kind, areas)


def test_a_code_on_a_border_belongs_to_each_of_its_areas_and_an_unknown_one_to_none() -> None:
    found = areas_of_postal_codes(["4980000", "6180000", "0000000", "nothing"])
    assert found["4980000"] == (Area("愛知県", "弥富市"), Area("三重県", "桑名郡木曽岬町"))
    assert found["6180000"] == (Area("京都府", "乙訓郡大山崎町"), Area("大阪府", "三島郡島本町"))
    assert found["0000000"] == found["nothing"] == ()
    assert len(areas_of_postal_codes([])) == 0
