"""Once the services of a registered application end, the case and what callers are told say so, from whatever day it is looked at."""

from collections.abc import Mapping
from datetime import date

from secretariat.messages import LANGUAGES
from secretariat.office import Office
from secretariat.providers.services import withdraw_service
from secretariat.providers.suspension import cancel_provider
from secretariat.staff import Person
from tests.support.dependence import approve_same_store, registered_stores
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import approved, shown, told

People = Mapping[str, Person]
MARCH = date(2020, 3, 1)


def test_a_registered_application_says_since_when_nothing_is_given_through_it_and_where_to_turn(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (ended,) = approved(office, people, one, 1)
    second = approve_same_store(office, people, other, 1)
    after, _ = registered_stores(office, people, one, 2)
    plain = told(after, people, ended).say
    assert shown(after, people, ended).services_end_on is None
    # the day counts before anybody has ended the memberships
    assert cancel_provider(after, people["mai"], one, MARCH, ["provider-ends-business"]) is None
    assert (shown(after, people, ended).services_end_on, shown(after, people, ended).status) == (MARCH, "registered")
    since = at(office, "2020-03-01T00:00")
    coming, over = told(after, people, ended), told(since, people, ended)
    assert coming.say == (
        f"{plain}ただし、決済事業者のアアアカ決済株式会社を通じた還元は、2020年3月1日から行われなくなります。"
        "続けて参加をご希望の場合は、他の登録決済事業者へお問い合わせください。"
    )
    assert over.say.startswith("決済事業者のアアアカ決済株式会社を通じた還元は、2020年3月1日から行われておりません。")
    assert (coming.services_end_on, over.services_end_on, shown(since, people, ended).status) == (MARCH, MARCH, "registered")
    assert all("{" not in told(after, people, ended, language).say for language in LANGUAGES)
    # the same store goes on through the other provider
    assert (shown(after, people, second).services_end_on, told(after, people, second).services_end_on) == (None, None)


def test_nothing_ends_while_one_of_several_services_goes_on(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    after, (number,) = registered_stores(office, people, provider, 1, services=f"{SERVICE}、{SECOND_SERVICE}")
    assert withdraw_service(after, people["mai"], provider, SERVICE, MARCH) is None
    assert shown(after, people, number).services_end_on is None
    assert withdraw_service(after, people["mai"], provider, SECOND_SERVICE, date(2020, 4, 1)) is None
    assert shown(after, people, number).services_end_on == date(2020, 4, 1)
