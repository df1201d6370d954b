#!/usr/bin/env python3
"""Makes the derived tables of src/main/resources/scrutineer/knowledge from the reference tables.

usage: knowledge-tables.py REFERENCE_DIR KNOWLEDGE_DIR

Reads constituencies, candidacies, byelections, contests, byelection_contests and councils (.csv), writes
seats-commons.csv, nominations/*.csv, holders.csv, by-elections.csv and councils.csv. Votes, shares, ranks and the
elected flag are dropped here; nominations are sorted by seat and surname, so that their order tells nothing.
"""
import csv, os, sys

REF, OUT = sys.argv[1], sys.argv[2]
CITIES = ("Birmingham", "Brighton", "Ealing", "Enfield", "Lewisham", "Liverpool", "Manchester", "Plymouth", "Sheffield", "Southampton")
GENERALS = ["2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12", "2024-07-04"]
GREEN = {"Scottish Greens": "Green", "Green Party NI": "Green"}


def rows(name):
    with open(os.path.join(REF, name + ".csv"), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def write(name, header, data):
    path = os.path.join(OUT, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(header)
        w.writerows(data)


def seat(name):
    """One name for both boundary sets: the 2010 names have a comma after the city, those of 2024 have none."""
    for city in CITIES:
        if name.startswith(city + ", "):
            return name.replace(",", "", 1)
    return "Weston-super-Mare" if name == "Weston-Super-Mare" else name


def party(name):
    return GREEN.get(name, name)


def seats():
    days = {("2010", False): ("2010-05-06", "2024-07-03"), ("2010", True): ("2005-05-05", "2024-07-03"), ("2024", False): ("2024-07-04", ""), ("2024", True): ("2024-07-04", "")}
    out = [(seat(r["name"]), "parl", r["region"], r["country"], r["ons_code"], *days[r["boundary_set"], r["country"] == "Scotland"])
           for r in rows("constituencies")]
    write("seats-commons.csv", ["name", "body", "region", "country", "code", "from", "until"], sorted(out, key=lambda r: (r[5] >= "2024", r[0])))


def nominations(candidacies):
    by = {}
    for r in candidacies:
        day = r["election_id"].split(".")[-1]
        file = "parl." + day if day in GENERALS else "parl.by-elections"
        row = (seat(r["seat"]), r["given_name"], r["family_name"], party(r["party"]))
        by.setdefault(file, []).append(row if day in GENERALS else (day, *row))
    for file, data in by.items():
        by_name = (lambda r: (r[0], r[2], r[1], r[3])) if file != "parl.by-elections" else (lambda r: (r[0], r[1], r[3], r[2], r[4]))
        header = ["seat", "given", "family", "party"]
        write("nominations/" + file + ".csv", header if file != "parl.by-elections" else ["day"] + header, sorted(data, key=by_name))


def holders(contests, candidacies):
    sitting = {}
    for r in candidacies:
        if r["sitting_mp"] == "true":
            sitting.setdefault((r["election_id"], seat(r["seat"])), []).append((r["candidate"], party(r["party"])))
    last, out = {}, []
    for r in sorted(contests, key=lambda r: r["election_id"]):
        day, place = r["election_id"].split(".")[-1], seat(r["seat"])
        if day in ("2010-05-06", "2024-07-04"):
            before = party(r["gain_from"] or r["winner_party"])
            there = sitting.get((r["election_id"], place), [])
            known = last.get(place, ("", ""))
            # a sitting member who stands here may come from elsewhere: only one of the holder's party, or this seat's own, counts
            fit = [n for n, p in there if p == before] or [n for n, _ in there if n == known[0]]
            out.append((place, day, fit[0] if len(fit) == 1 else known[0] if known[1] == before else "", before))
        else:
            out.append((place, day, *last[place]))
        last[place] = (r["winner"], party(r["winner_party"]))
    write("holders.csv", ["seat", "before", "person", "party"], sorted(out))


def by_elections(contests):
    write("by-elections.csv", ["day", "seat"], sorted((r["election_id"].split(".")[-1], seat(r["seat"])) for r in contests))


EVERYDAY = {"County Durham": "Durham", "City of Edinburgh": "Edinburgh", "Kingston upon Hull": "Hull", "Buckinghamshire County": "Buckinghamshire",
            "Dorset County": "Dorset", "St. Helens": "St Helens", "Kings Lynn and West Norfolk": "King's Lynn and West Norfolk"}


# The register's dates before 2009 are those of its own entries; a new council is voted for before it takes over.
SINCE = {"2023-04-01": "2022-05-05", "2015-04-01": "2014-05-22"}
OLDER = {"Durham", "Cornwall", "Wiltshire", "Shropshire", "Northumberland", "Bedford", "Belfast"}


def since(name, start):
    if start < "2009" or name in OLDER:
        return ""
    return "2008-05-01" if name.startswith("Cheshire ") else SINCE.get(start, start)


def councils():
    write("councils.csv", ["name", "kind", "region", "country", "official", "code", "from", "until"],
          [(EVERYDAY.get(r["name"], r["name"].strip()), r["kind"], r["region"], r["nation"], " ".join(r["official_name"].split()), r["gss_code"], since(EVERYDAY.get(r["name"], r["name"]), r["start_date"]), r["end_date"]) for r in rows("councils")])


seats()
candidacies = rows("candidacies") + rows("byelections")
contests = rows("contests") + rows("byelection_contests")
nominations(candidacies)
holders(contests, candidacies)
by_elections(rows("byelection_contests"))
councils()
