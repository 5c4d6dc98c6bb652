"""Offices and bodies of Germany, Austria and the Netherlands as engines render them.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["OFFICE_ROWS"]

_GERMANY = ("Germany",)
_DUTCH = ("Netherlands",)
_LIKELY = Safety.LIKELY

OFFICE_ROWS = (
    Row(
        "de-protection-of-the-constitution",
        (
            "Office for Constitutional Protection",
            "Office of Constitutional Protection",
            "Office for Protection of the Constitution",
            "Constitutional Protection Office",
        ),
        "Office for the Protection of the Constitution",
        bad=(
            (
                "The Federal Office for Constitutional Protection watches the group.",
                "The Federal Office for the Protection of the Constitution watches the group.",
            ),
        ),
        good=("The Office for the Protection of the Constitution watches the group.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-federal-court-of-justice",
        ("Federal Supreme Court", "Federal High Court", "Federal Court of Law"),
        "Federal Court of Justice",
        bad=(
            (
                "The Federal Supreme Court in Karlsruhe threw the claim out.",
                "The Federal Court of Justice in Karlsruhe threw the claim out.",
            ),
        ),
        good=(
            "Switzerland's Federal Supreme Court in Lausanne threw the claim out.",
            "Brazil's Federal Supreme Court ruled.",
        ),
        when=When(before=("in karlsruhe", "(bgh", "of germany", ", the bgh"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-federal-criminal-police",
        (
            "Federal Criminal Office",
            "Federal Criminal Agency",
            "Federal Criminal Investigation Office",
            "Federal Office of Criminal Investigation",
        ),
        "Federal Criminal Police Office",
        bad=(
            (
                "Germany's Federal Criminal Office counted 12 cases.",
                "Germany's Federal Criminal Police Office counted 12 cases.",
            ),
        ),
        good=("Germany asked the U.S. Federal Criminal Investigation Division for help.",),
        when=When(region=_GERMANY, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-state-criminal-police",
        (
            "State Criminal Office",
            "State Criminal Agency",
            "State Office of Criminal Investigation",
            "State Criminal Investigation Office",
        ),
        "State Criminal Police Office",
        bad=(
            (
                "The State Criminal Office of Hesse took over in Frankfurt.",
                "The State Criminal Police Office of Hesse took over in Frankfurt.",
            ),
        ),
        good=("The Ohio State Criminal Investigation Office called Germany.",),
        when=When(region=_GERMANY, not_after=("ohio", "u.s."), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-prosecutor-general",
        ("Attorney General in Karlsruhe", "Federal Attorney General in Karlsruhe"),
        "federal prosecutor general in Karlsruhe",
        bad=(
            (
                "The Federal Attorney General in Karlsruhe took up the case.",
                "The federal prosecutor general in Karlsruhe took up the case.",
            ),
        ),
        good=("The U.S. attorney general landed in Karlsruhe.",),
        when=When(not_after=("u.s.", "us", "american"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-bundesrat",
        ("Federal Council", "Federal State Council"),
        "Bundesrat",
        bad=(
            (
                "After the Bundestag, the Federal Council in Berlin must vote on the law.",
                "After the Bundestag, the Bundesrat in Berlin must vote on the law.",
            ),
        ),
        good=(
            "Switzerland's Federal Council wrote to the Bundestag in Berlin.",
            "The Federal Council of the EKD met near the Bundestag in Berlin.",
        ),
        when=When(
            about=("Germany",),
            near=("bundestag",),
            far=("swiss", "switzerland", "austria*", "russia*"),
            not_before=("of", "for", "on"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "de-robert-koch",
        ("Robert Koch Institut", "Institute Robert Koch", "Robert Cook Institute"),
        "Robert Koch Institute",
        bad=(
            (
                "The Robert Koch-Institut counted 12 deaths.",
                "The Robert Koch Institute counted 12 deaths.",
            ),
        ),
        good=("The Robert Koch Institute counted 12 deaths.",),
        when=When(quoted=True),
    ),
    Row(
        "de-stiko",
        (
            "Standing Vaccination Commission",
            "Permanent Vaccination Commission",
            "Standing Vaccine Commission",
            "Permanent Vaccine Commission",
            "Permanent Commission on Vaccination",
            "Standing Immunization Commission",
        ),
        "Standing Committee on Vaccination",
        bad=(
            (
                "The Permanent Vaccination Commission (STIKO) advises a booster.",
                "The Standing Committee on Vaccination (STIKO) advises a booster.",
            ),
        ),
        good=("A commission on vaccination met.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "de-employment-agency",
        ("Federal Agency for Work", "Federal Labor Agency", "Federal Agency for Labor"),
        "Federal Employment Agency",
        bad=(
            (
                "In Nuremberg, the Federal Agency for Work counted 2 million jobless.",
                "In Nuremberg, the Federal Employment Agency counted 2 million jobless.",
            ),
        ),
        good=("The federal labor agency in Washington fined a German firm.",),
        when=When(region=_GERMANY, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-motor-transport-authority",
        (
            "Federal Motor Vehicle Office",
            "Federal Motor Vehicle Authority",
            "Motor Vehicle Federal Office",
            "Federal Office for Motor Vehicles",
            "Federal Motor Vehicle Agency",
        ),
        "Federal Motor Transport Authority",
        bad=(
            (
                "The Federal Motor Vehicle Office (KBA) ordered the recall of VW cars.",
                "The Federal Motor Transport Authority (KBA) ordered the recall of VW cars.",
            ),
        ),
        good=("U.S. federal motor vehicle authority rests with NHTSA.",),
        when=When(near=("german*", "kba", "flensburg", "vw", "volkswagen"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-statistical-office",
        ("Statistical Federal Office", "Federal Office of Statistics", "Federal Statistics Office"),
        "Federal Statistical Office",
        bad=(
            (
                "The Statistical Federal Office in Wiesbaden counted fewer births.",
                "The Federal Statistical Office in Wiesbaden counted fewer births.",
            ),
        ),
        good=("Nigeria's Federal Office of Statistics counted fewer births.",),
        when=When(near=("germany", "german", "wiesbaden", "destatis"), quoted=True),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "de-intelligence-service",
        ("Federal News Service", "Federal Message Service", "Federal Intelligence Agency"),
        "Federal Intelligence Service",
        bad=(
            (
                "The Federal News Service (BND) had a spy in Tehran.",
                "The Federal Intelligence Service (BND) had a spy in Tehran.",
            ),
        ),
        good=("The Federal News Service made a transcript of the hearing on Germany.",),
        when=When(near=("bnd", "bundesnachrichtendienst", "pullach"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-military-counterintelligence",
        (
            "Military Shielding Service",
            "Military Screening Service",
            "Military Shield Service",
            "Military Defense Service (MAD)",
        ),
        "Military Counterintelligence Service",
        bad=(
            (
                "The Military Shielding Service checked the recruits.",
                "The Military Counterintelligence Service checked the recruits.",
            ),
        ),
        good=("The Swedish Military Defense Service exists no more.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-technical-relief",
        (
            "Technical Aid Organization",
            "Technical Relief Organization",
            "Technical Relief Work",
            "Technical Auxiliary Service",
            "Technical Assistance Organization",
        ),
        "Federal Agency for Technical Relief",
        bad=(
            (
                "Helpers of the Technical Relief Organization (THW) pumped out cellars.",
                "Helpers of the Federal Agency for Technical Relief (THW) pumped out cellars.",
            ),
        ),
        good=("The UN's Technical Aid Organization pumped water.",),
        when=When(near=("thw",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-police-headquarters",
        ("police presidium",),
        "police headquarters",
        bad=(
            (
                "The police presidium in Mainz had no comment.",
                "The police headquarters in Mainz had no comment.",
            ),
        ),
        good=("The presidium of the police union met.",),
    ),
    Row(
        "de-police-chief",
        ("police president",),
        "police chief",
        bad=(
            (
                "Berlin police president Barbara Slowik spoke.",
                "Berlin police chief Barbara Slowik spoke.",
            ),
        ),
        good=("Berlin met the transport police president of Nigeria's union.",),
        when=When(
            about=("Germany", "Austria", "Czech Republic"),
            not_before=("of the union", "of nigeria"),
            not_after=("union", "transport", "former federal"),
            quoted=True,
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-lord-mayor",
        ("upper mayor", "over-mayor", "chief burgomaster", "lord burgomaster", "head mayor"),
        "mayor",
        bad=(
            (
                "Upper mayor Henriette Reker spoke in Cologne.",
                "Mayor Henriette Reker spoke in Cologne.",
            ),
        ),
        good=("The head mayoral candidate spoke in Cologne.",),
        when=When(region=("Germany",)),
    ),
    Row(
        "de-governing-mayor",
        ("reigning mayor", "ruling mayor", "governing burgomaster"),
        "governing mayor",
        bad=(
            (
                "Berlin's ruling mayor Kai Wegner came late.",
                "Berlin's governing mayor Kai Wegner came late.",
            ),
        ),
        good=("The ruling mayor's party in Ankara asked Berlin for advice.",),
        when=When(
            near=("berlin",),
            after=("berlin's", "berlin’s", "berlin", "the"),
            before=("kai", "michael", "franziska", "klaus", "of berlin", "wegner", "giffey"),
            quoted=True,
        ),
    ),
    Row(
        "de-education-minister",
        ("cult minister", "cultus minister", "minister of cult", "minister of cultus"),
        "education minister",
        bad=(
            (
                "In Germany, the cult ministers want schools to stay open.",
                "In Germany, the education ministers want schools to stay open.",
            ),
        ),
        good=("The film's cult minister character visits a school in Germany.",),
        plural="education ministers",
        when=When(
            region=("Germany",),
            near=("school*", "pupil*", "teacher*", "education"),
            not_before=("character",),
        ),
    ),
    Row(
        "de-education-conference",
        (
            "Conference of Ministers of Culture",
            "Conference of Culture Ministers",
            "Culture Ministers' Conference",
            "Culture Ministers Conference",
            "Conference of Ministers of Cultural Affairs",
        ),
        "Conference of Education Ministers",
        bad=(
            (
                "Germany's Conference of Culture Ministers (KMK) wants schools open.",
                "Germany's Conference of Education Ministers (KMK) wants schools open.",
            ),
        ),
        good=("The Ibero-American Conference of Ministers of Culture met near schools.",),
        when=When(region=_GERMANY, near=("school*", "kmk", "pupil*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-public-prosecution",
        ("Public Ministry",),
        "Public Prosecution Service",
        bad=(
            (
                "The Dutch Public Ministry (OM) demands 12 years for him.",
                "The Dutch Public Prosecution Service (OM) demands 12 years for him.",
            ),
        ),
        good=("A public ministry in The Hague will move.",),
        when=When(
            about=_DUTCH,
            near=("court", "suspect*", "prison", "police", "demands", "prosecut*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-prime-minister",
        ("minister president", "Minister-President"),
        "prime minister",
        bad=(
            (
                "Dutch minister president Mark Rutte spoke in The Hague.",
                "Dutch prime minister Mark Rutte spoke in The Hague.",
            ),
        ),
        good=("The Dutch met Flanders' minister-president Jan Jambon in The Hague.",),
        when=When(
            before=("mark rutte", "rutte", "dick schoof", "schoof", "jan peter balkenende"),
            quoted=True,
        ),
        hyphens=True,
    ),
    Row(
        "nl-member-of-parliament",
        ("Chamber member", "Second Chamber member", "member of the Second Chamber"),
        "lawmaker",
        bad=(
            (
                "Dutch Chamber member Pieter Omtzigt asked the minister.",
                "Dutch lawmaker Pieter Omtzigt asked the minister.",
            ),
        ),
        good=("A Dutch chamber member paid her fees, said the Chamber of Commerce.",),
        plural="lawmakers",
        when=When(region=_DUTCH, near=("minister*", "party", "cabinet"), far=("commerce",)),
        exact=True,
        hyphens=False,
    ),
)
