"""Submissions as they lie in the records: read back to be compared, corrected, checked anew."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures, KitAddress
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Service
from secretariat.intake.submission import Submission

APPLICATIONS, FIGURES, KIT_ADDRESSES = table_of(Application), table_of(ApplicationFigures), table_of(KitAddress)
STORES, BUSINESSES, SERVICES = table_of(Store), table_of(Business), table_of(Service)


def words(text: str | None) -> tuple[str, ...]:
    """The parts of a blank-separated column."""
    return tuple(text.split()) if text else ()


def load_submissions(session: Session, application_ids: Sequence[int]) -> dict[int, Submission]:
    """What each application says now, by its id."""
    names: dict[int, str] = {}
    a, s, b, f, k = APPLICATIONS.c, STORES.c, BUSINESSES.c, FIGURES.c, KIT_ADDRESSES.c
    statement = (
        sa.select(
            *(a.id, a.provider_id, a.services, a.provider_reference, a.declared_merchant_id),
            *(s.name, s.name_kana, s.kind, s.url, s.postal_code, s.prefecture, s.city, s.street, s.building, s.phone),
            *(b.name.label("business_name"), b.name_kana.label("business_name_kana"), b.applicant_kind, b.corporate_number),
            *(b.postal_code.label("business_postal_code"), b.address.label("business_address"), b.representative),
            *(a.contact_name, a.contact_email, a.industry_class, a.industry_detail, a.franchise, a.chain_name, a.exclusion),
            *(a.excluded_goods, a.consent, a.documents),
            *(f.capital_yen, f.employees, f.taxable_income_1, f.taxable_income_2, f.taxable_income_3, f.annual_sales_yen),
            *(f.parent_capital_yen, f.parent_share),
            *(k.postal_code.label("kit_postal_code"), k.address.label("kit_address"), k.addressee, k.phone.label("kit_phone")),
        )
        .select_from(
            APPLICATIONS.join(STORES, s.id == a.store_id)
            .join(BUSINESSES, b.id == s.business_id)
            .join(FIGURES, f.application_id == a.id)
            .outerjoin(KIT_ADDRESSES, k.application_id == a.id)
        )
        .where(a.id.in_(application_ids))
    )
    rows = session.execute(statement).all()
    providers = {row.provider_id for row in rows}
    names.update(
        (row[0], row[1]) for row in session.execute(sa.select(SERVICES.c.id, SERVICES.c.name).where(SERVICES.c.provider_id.in_(providers)))
    )
    return {
        row.id: Submission(
            provider_reference=row.provider_reference,
            merchant_id=row.declared_merchant_id,
            store_name=row.name,
            store_name_kana=row.name_kana,
            store_kind=row.kind,
            store_url=row.url,
            postal_code=row.postal_code,
            prefecture=row.prefecture,
            city=row.city,
            street=row.street,
            building=row.building,
            phone=row.phone,
            business_name=row.business_name,
            business_name_kana=row.business_name_kana,
            applicant_kind=row.applicant_kind,
            corporate_number=row.corporate_number,
            business_postal_code=row.business_postal_code,
            business_address=row.business_address,
            representative=row.representative,
            contact_name=row.contact_name,
            contact_email=row.contact_email,
            industry_class=row.industry_class,
            industry_detail=row.industry_detail,
            capital_yen=row.capital_yen,
            employees=row.employees,
            taxable_income_1=row.taxable_income_1,
            taxable_income_2=row.taxable_income_2,
            taxable_income_3=row.taxable_income_3,
            annual_sales_yen=row.annual_sales_yen,
            parent_capital_yen=row.parent_capital_yen,
            parent_share_percent=row.parent_share,
            franchise=row.franchise,
            chain_name=row.chain_name,
            exclusion=row.exclusion,
            excluded_goods=words(row.excluded_goods),
            services=tuple(names[int(number)] for number in words(row.services)),
            consent=row.consent,
            documents=words(row.documents),
            kit_postal_code=row.kit_postal_code,
            kit_address=row.kit_address,
            kit_addressee=row.addressee,
            kit_phone=row.kit_phone,
        )
        for row in rows
    }
