package scrutineer.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Holders.Holder;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Features;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.Words;

/** How a claim fits what was known of its contest before the count: who stood, who held the seat. Of one article; not shared. */
final class ContestClues {
  /** @param surnames of each candidate all words of the name; @param named how many of them the article names */
  private record Known(List<Candidacy> ballot, List<List<String>> names, int named, Optional<Holder> holder, boolean voted) {}

  private final Knowledge knowledge;
  private final Elections elections;
  private final Map<Contest, Known> known = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  /** Places that share their name with others. */
  private final Set<Place> doubtful = new HashSet<>();

  ContestClues(Knowledge knowledge, Elections elections, List<List<Found>> mentions) {
    this.knowledge = knowledge;
    this.elections = elections;
    mentions.stream().flatMap(List::stream).forEach(this::remember);
  }

  private void remember(Found found) {
    if (found.mention() instanceof PersonMention person) {
      surnames.add(last(Words.of(person.name())));
    } else if (found.mention() instanceof PlaceMention place && place.readings().size() > 1) {
      doubtful.addAll(place.readings());
    }
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private Known known(Contest contest) {
    Known one = known.get(contest);
    if (one == null) {
      List<Candidacy> ballot = knowledge.nominations().in(contest);
      List<List<String>> names = ballot.stream().map(c -> Words.of(c.person())).toList();
      int named = (int) names.stream().filter(n -> surnames.contains(last(n))).count();
      boolean voted = contest.place().type() != PlaceType.SEAT || elections.votes(contest.place(), contest.election());
      one = new Known(ballot, names, named, knowledge.holders().before(contest), voted);
      known.put(contest, one);
    }
    return one;
  }

  /** @param winners parties that the article tells to have won the contest, by name */
  void add(Statement statement, Set<String> winners, Features features) {
    Contest contest = statement.contest();
    Known known = known(contest);
    if (!known.ballot.isEmpty()) {
      features.add("people of the ballot named " + Math.min(3, known.named));
    }
    if (doubtful.contains(contest.place())) {
      features.add("place of more readings").add("place of more readings " + contest.place().type());
    }
    features.addIf(!known.voted, "seat not of that day");
    statement.candidate().ifPresent(name -> person(statement, Words.of(name), known, features));
    known.holder.ifPresent(holder -> holder(statement, holder.party(), winners, features));
  }

  private static void person(Statement statement, List<String> name, Known known, Features features) {
    boolean listed = false;
    boolean sameParty = false;
    for (int i = 0; i < known.names.size(); i++) {
      if (known.names.get(i).contains(last(name))) {
        listed = true;
        sameParty |= statement.value() instanceof Value.PartyName told && known.ballot.get(i).party().equals(told.party());
      }
    }
    features.add(known.ballot.isEmpty() ? "ballot unknown" : listed ? "on the ballot" : "not on the ballot");
    features.add("words of the name " + Math.min(3, name.size()));
    features.addIf(listed && statement.measure() == Measure.PARTY, sameParty ? "party of the ballot" : "not the party of the ballot");
  }

  /** Hold and gain against who held the seat until then. */
  private static void holder(Statement statement, Party holder, Set<String> winners, Features features) {
    String change = winners.isEmpty() ? "winner untold" : winners.contains(holder.name()) ? "holder's party wins" : "another party wins";
    if (statement.measure() == Measure.OUTCOME) {
      features.add("outcome " + statement.value().text() + " and " + change);
    } else if (statement.value() instanceof Value.PartyName party && statement.measure() == Measure.GAINED_FROM) {
      features.add(party.party().equals(holder) ? "gained from the holder" : "gained from another than the holder").add("gained and " + change);
    } else if (statement.measure() == Measure.WINNER_PARTY) {
      features.add(change);
    }
  }
}
