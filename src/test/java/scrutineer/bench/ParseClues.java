package scrutineer.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.extract.VerbFrames;
import scrutineer.learn.Features;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Mention.PartyMention;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Words;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** What the parses of an article's sentences say to its claims. */
final class ParseClues {
  /** Whether the parse gives the one whom a claim is about the role that the claim gives. */
  enum Verdict { AGREES, CONTRADICTS, NOTHING }

  private record Parsed(Parse parse, ParsedRoles roles) {}

  private final Document document;
  private final List<List<Found>> mentions;
  private final List<Parsed> parses = new ArrayList<>();

  ParseClues(Document document, List<List<Found>> mentions, Parse.Parser parser, VerbFrames verbs) {
    this.document = document;
    this.mentions = mentions;
    for (Sentence sentence : document.sentences()) {
      Parse parse = parser.parse(sentence);
      parses.add(new Parsed(parse, new ParsedRoles(parse, sentence, verbs)));
    }
  }

  /** Whether a claim rests on a sentence: on no shape, and on no other claim alone. */
  static boolean ofSentence(Claim claim) {
    return claim.evidence().stream().map(Evidence::rule).anyMatch(r -> !r.startsWith("shape.") && !r.startsWith("entailed.") && !r.startsWith("linked."));
  }

  /** Of the sentence in which the claim's best evidence begins. */
  Verdict of(Claim claim) {
    int at = IntStream.range(0, parses.size()).filter(s -> document.sentences().get(s).span().overlaps(claim.best().span())).findFirst().orElse(-1);
    return at < 0 ? Verdict.NOTHING : of(claim.statement(), at);
  }

  /** Of any sentence, for what was not claimed; the first one that says something counts. */
  Verdict anywhere(Statement statement) {
    return IntStream.range(0, parses.size()).mapToObj(s -> of(statement, s)).filter(v -> v != Verdict.NOTHING).findFirst().orElse(Verdict.NOTHING);
  }

  /** @return the same features, and what the parse says */
  static Features with(Features features, Claim claim, Verdict verdict) {
    Features more = new Features();
    for (int i = 0; i < features.names().length; i++) {
      more.add(features.names()[i], features.values()[i]);
    }
    if (verdict != Verdict.NOTHING) {
      String told = "parse " + verdict;
      String rule = claim.best().rule();
      more.add(told).add(told + " " + claim.statement().measure().text()).add(told + " " + (rule + ".").substring(0, (rule + ".").indexOf('.')));
    }
    return more;
  }

  private Verdict of(Statement statement, int s) {
    if (statement.value() instanceof Value.Count count) {
      return statement.candidate().map(name -> nearest(name, BigDecimal.valueOf(count.n()), s)).orElse(Verdict.NOTHING);
    }
    if (statement.value() instanceof Value.Percent percent) {
      return statement.candidate().map(name -> nearest(name, percent.points(), s)).orElse(Verdict.NOTHING);
    }
    Optional<Boolean> wins = wins(statement);
    if (wins.isEmpty()) {
      return Verdict.NOTHING;
    }
    List<Integer> tokens = statement.candidate().isPresent() ? person(statement.candidate().get(), s) : party(statement, s);
    ParsedRoles roles = parses.get(s).roles;
    boolean won = tokens.stream().anyMatch(roles.winners::get);
    boolean lost = tokens.stream().anyMatch(roles.losers::get);
    return won == lost ? Verdict.NOTHING : won == wins.get() ? Verdict.AGREES : Verdict.CONTRADICTS;
  }

  /** Whether the one whom it is about has won or lost; empty where it tells neither. */
  private static Optional<Boolean> wins(Statement statement) {
    if (statement.measure() == Measure.ELECTED) {
      return Optional.of(((Value.Truth) statement.value()).holds());
    }
    return statement.measure() == Measure.WINNER_PARTY ? Optional.of(true) : statement.measure() == Measure.GAINED_FROM ? Optional.of(false) : Optional.empty();
  }

  private List<Integer> person(String name, int s) {
    List<String> words = Words.of(name);
    List<Token> tokens = document.sentences().get(s).tokens();
    String surname = words.isEmpty() ? "?" : words.get(words.size() - 1);
    return IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).capitalised() && last(tokens.get(i)).equals(surname)).boxed().toList();
  }

  private static String last(Token token) {
    List<String> words = Words.of(token.form());
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private List<Integer> party(Statement statement, int s) {
    Value.PartyName party = (Value.PartyName) statement.value();
    return mentions.get(s).stream().filter(f -> f.mention() instanceof PartyMention p && p.party().equals(party.party()))
        .flatMap(f -> IntStream.range(f.from(), f.to()).boxed()).toList();
  }

  /** Whether the person a figure is told of is the nearest one to it in the tree, where there are several people. */
  private Verdict nearest(String name, BigDecimal value, int s) {
    Optional<Found> number = mentions.get(s).stream().filter(f -> f.mention() instanceof NumberMention n && n.value().compareTo(value) == 0).findFirst();
    List<Found> people = mentions.get(s).stream().filter(f -> f.mention() instanceof PersonMention).toList();
    List<Integer> own = person(name, s);
    if (number.isEmpty() || people.size() < 2 || own.isEmpty()) {
      return Verdict.NOTHING;
    }
    Map<Boolean, Integer> least = new HashMap<>();
    for (Found person : people) {
      boolean same = own.stream().anyMatch(i -> i >= person.from() && i < person.to());
      int steps = parses.get(s).parse.distance(parses.get(s).parse.top(person.from(), person.to()), number.get().from());
      least.merge(same, steps, Math::min);
    }
    if (least.size() < 2 || least.get(true).equals(least.get(false))) {
      return Verdict.NOTHING;
    }
    return least.get(true) < least.get(false) ? Verdict.AGREES : Verdict.CONTRADICTS;
  }
}
