"""Saved views: kept by owner and name, found by those who may see the list."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import Operation
from secretariat import saved_views
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.saved_views import SavedView, delete_view, list_views, save_view
from secretariat.staff import Person

People = Mapping[str, Person]
OPERATIONS = table_of(Operation)


def save(office: Office, person: Person, name: str, definition: str = "{}", *, shared: bool = False, list_name: str = "queue") -> None:
    assert save_view(office, person, list_name, name, definition, shared=shared) is None


def found(office: Office, person: Person, list_name: str = "queue") -> list[tuple[str, str]]:
    return [(view.owner, view.name) for view in list_views(office, person, list_name)]


def view_of(office: Office, person: Person, name: str) -> SavedView:
    return next(view for view in list_views(office, person, "queue") if view.name == name)


def refused(answer: Refusal | None) -> tuple[str, str]:
    assert answer is not None
    return answer.code.value, answer.message.key


def test_ones_own_views_come_before_those_that_others_share_and_others_stay_unseen(office: Office, people: People) -> None:
    save(office, people["rin"], "期限が近い")
    save(office, people["rin"], "あいうえお", shared=True)
    save(office, people["ren"], "いろは", shared=True)
    save(office, people["ren"], "ひとりの")
    assert found(office, people["rin"]) == [("rin", "あいうえお"), ("rin", "期限が近い"), ("ren", "いろは")]
    assert found(office, people["ren"]) == [("ren", "いろは"), ("ren", "ひとりの"), ("rin", "あいうえお")]
    assert found(office, people["mai"]) == [("rin", "あいうえお"), ("ren", "いろは")]
    assert found(office, people["aud"]) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_view_is_given_back_as_it_was_saved(office: Office, people: People) -> None:
    save(office, people["rin"], "　危ないもの\t全部 ", '{"only": ["at-risk"]}', shared=True)
    (view,) = list_views(office, people["rin"], "queue")
    assert view == SavedView(view.id, "queue", "危ないもの 全部", "rin", True, '{"only": ["at-risk"]}')


def test_the_same_name_of_the_same_owner_and_list_is_replaced(office: Office, people: People) -> None:
    save(office, people["rin"], "一覧", "old", shared=True)
    save(office, people["rin"], "一覧", "new")
    save(office, people["ren"], "一覧", "another's", shared=True)
    assert [(view.owner, view.definition, view.shared) for view in list_views(office, people["rin"], "queue")] == [
        ("rin", "new", False),
        ("ren", "another's", True),
    ]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_each_list_has_views_of_its_own(office: Office, people: People) -> None:
    save(office, people["mai"], "箱", list_name="kits")
    save(office, people["mai"], "列")
    assert found(office, people["mai"]) == [("mai", "列")]
    assert found(office, people["mai"], "kits") == [("mai", "箱")]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_whoever_may_not_see_a_list_saves_no_view_of_it(office: Office, people: People) -> None:
    for login in ("sho", "cal", "aud", "admin"):
        assert refused(save_view(office, people[login], "queue", "名前", "{}", shared=False))[0] == "not-permitted"
    assert found(office, people["rin"]) == []
    with pytest.raises(KeyError):
        list_views(office, people["rin"], "no such list")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("", "views.name_length"),
        ("　\t ", "views.name_length"),
        ("あ" * 41, "views.name_length"),
        ("a\x1b[2Jb", "views.name_character"),
        ("a\u202eb", "views.name_character"),
    ],
)
def test_a_name_has_one_to_forty_characters_that_may_be_shown(office: Office, people: People, name: str, key: str) -> None:
    assert refused(save_view(office, people["rin"], "queue", name, "{}", shared=True)) == ("invalid-value", key)
    save(office, people["rin"], "𠮷" * 40)
    assert found(office, people["rin"]) == [("rin", "𠮷" * 40)]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_there_is_a_limit_for_each_person_and_list(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_views, "MOST_VIEWS", 2)
    save(office, people["mai"], "一")
    save(office, people["mai"], "二")
    assert refused(save_view(office, people["mai"], "queue", "三", "{}", shared=False)) == ("limit-exceeded", "views.too_many")
    save(office, people["mai"], "二", "again")
    save(office, people["mai"], "三", list_name="kits")
    save(office, people["rin"], "三")
    assert found(office, people["mai"]) == [("mai", "一"), ("mai", "二")]


def test_one_deletes_ones_own_and_a_manager_what_is_shared(office: Office, people: People) -> None:
    rin, ren, mai = people["rin"], people["ren"], people["mai"]
    for name, shared in (("共有", True), ("共有その二", True), ("ひとりの", False)):
        save(office, rin, name, shared=shared)
    shared_one, another, own = (view_of(office, rin, name) for name in ("共有", "共有その二", "ひとりの"))
    assert refused(delete_view(office, ren, shared_one.id)) == ("not-permitted", "staff.not_permitted")
    for other in (ren, mai):
        assert refused(delete_view(office, other, own.id)) == ("not-found", "views.not_found")
    assert refused(delete_view(office, people["aud"], shared_one.id))[0] == "not-permitted"
    assert len(found(office, rin)) == 3
    assert delete_view(office, mai, shared_one.id) is None
    assert delete_view(office, rin, own.id) is None
    assert delete_view(office, rin, another.id) is None
    assert found(office, rin) == []
    assert refused(delete_view(office, rin, own.id)) == ("not-found", "views.not_found")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_saving_and_deleting_are_operations_and_a_refused_one_is_none(office: Office, people: People) -> None:
    save(office, people["rin"], "一覧")
    assert delete_view(office, people["rin"], view_of(office, people["rin"], "一覧").id) is None
    assert save_view(office, people["rin"], "queue", "", "{}", shared=False) is not None
    assert delete_view(office, people["rin"], 99) is not None
    with office.reading() as session:
        rows = session.execute(sa.select(OPERATIONS.c.action).where(OPERATIONS.c.staff == "rin").order_by(OPERATIONS.c.at)).scalars()
        assert list(rows) == ["save-view", "delete-view"]
