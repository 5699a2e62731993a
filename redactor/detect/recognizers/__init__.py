"""Recognizers of identifiers: one file a kind, each usable by any Presidio registry.

`IDENTIFIERS` is the whole list, in the order of `docs/recognizers.md`; importing registers
nothing. Names of people are not found here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.detect.recognizers.absence_reason import AbsenceReasonRecognizer
from redactor.detect.recognizers.address import UkAddressRecognizer
from redactor.detect.recognizers.bank_account import UkBankAccountRecognizer
from redactor.detect.recognizers.case_reference import CaseReferenceRecognizer
from redactor.detect.recognizers.date_of_birth import DateOfBirthRecognizer
from redactor.detect.recognizers.driving_licence import UkDrivingLicenceRecognizer
from redactor.detect.recognizers.email_address import EmailAddressRecognizer
from redactor.detect.recognizers.iban import IbanRecognizer
from redactor.detect.recognizers.nhs import UkNhsRecognizer
from redactor.detect.recognizers.nino import UkNinoRecognizer
from redactor.detect.recognizers.passport import UkPassportRecognizer
from redactor.detect.recognizers.phone_number import PhoneNumberRecognizer
from redactor.detect.recognizers.postcode import UkPostcodeRecognizer
from redactor.detect.recognizers.pupil_class import PupilClassRecognizer
from redactor.detect.recognizers.quasi_identifier import QuasiIdentifierRecognizer
from redactor.detect.recognizers.quoted_letter import QuotedLetterRecognizer
from redactor.detect.recognizers.relationship import RelationshipRecognizer
from redactor.detect.recognizers.small_number import SmallNumberRecognizer
from redactor.detect.recognizers.social_handle import SocialHandleRecognizer
from redactor.detect.recognizers.uln import UkUlnRecognizer
from redactor.detect.recognizers.upn import UkUpnRecognizer
from redactor.detect.recognizers.url import PersonalUrlRecognizer
from redactor.detect.recognizers.vehicle_registration import UkVehicleRegistrationRecognizer

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer

IDENTIFIERS: tuple[type[EntityRecognizer], ...] = (
    PhoneNumberRecognizer,
    EmailAddressRecognizer,
    PersonalUrlRecognizer,
    SocialHandleRecognizer,
    UkAddressRecognizer,
    UkPostcodeRecognizer,
    DateOfBirthRecognizer,
    UkNinoRecognizer,
    UkNhsRecognizer,
    UkUpnRecognizer,
    UkUlnRecognizer,
    UkPassportRecognizer,
    UkDrivingLicenceRecognizer,
    UkVehicleRegistrationRecognizer,
    UkBankAccountRecognizer,
    IbanRecognizer,
    CaseReferenceRecognizer,
    PupilClassRecognizer,
)

DESCRIPTIONS: tuple[type[EntityRecognizer], ...] = (
    QuasiIdentifierRecognizer,
    SmallNumberRecognizer,
    AbsenceReasonRecognizer,
    RelationshipRecognizer,
    QuotedLetterRecognizer,
)

__all__ = ["DESCRIPTIONS", "IDENTIFIERS"]
