package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/**
 * What ballot papers say of whom "he" and "she" mean: in "In Eastwick in 2017 he had 2,615 votes" nobody who did not stand
 * there then. And a pronoun is not the one whom its own sentence goes on to name: "He had 25,351 votes to Cole's 18,141".
 */
final class PronounPapers {
  /** How far back the one who is meant may have been named. */
  private static final int RECENT = 6;
  private static final Set<String> AGAINST = Words.set("to", "against", "beat", "beating", "over");

  private final Context context;
  private final List<Node> nodes;
  private final boolean placed;
  private final List<Contest> contests = new ArrayList<>();
  private final List<String> times = new ArrayList<>();

  PronounPapers(Context context, List<Node> nodes, String time) {
    this.context = context;
    this.nodes = nodes;
    nodes.stream().filter(n -> n.kind() == Node.Kind.TIME).map(Node::when).forEach(times::add);
    if (times.isEmpty()) {
      times.add(time);
    }
    List<Place> places = new ArrayList<>();
    nodes.stream().filter(Node::isPlace).forEach(n -> context.choose(n.places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(places::add));
    this.placed = !places.isEmpty();
    if (!placed) {
      context.focus().ifPresent(f -> places.add(f.place()));
    }
    for (Place place : places) {
      times.forEach(t -> context.elections.contest(place, t).ifPresent(contests::add));
    }
  }

  /** The one meant, or another one named before whom the papers allow in that one's stead. */
  Person fitting(Person meant, String refers, int at) {
    if (!namedAgain(meant, at) && (contests.isEmpty() || stands(meant) || !placed && standsElsewhere(meant))) {
      return meant;
    }
    char other = refers.startsWith("sh") || refers.equals("her") ? 'm' : 'f';
    boolean again = namedAgain(meant, at);
    return context.recent().stream().limit(RECENT).filter(p -> !p.equals(meant) && p.gender() != other)
        .filter(p -> again ? rivals(meant, p) : contests.stream().anyMatch(c -> p.candidacies().stream().anyMatch(o -> o.contest().equals(c)))).findFirst().orElse(meant);
  }

  private boolean stands(Person person) {
    return contests.stream().anyMatch(c -> context.papers.mayStand(c, person));
  }

  private boolean standsElsewhere(Person person) {
    return times.stream().anyMatch(t -> context.contestOf(person, t).isPresent());
  }

  private boolean rivals(Person one, Person other) {
    Optional<Contest> contest = context.contestOf(one, "now");
    return contest.isPresent() && contest.equals(context.contestOf(other, "now"));
  }

  /** Whether a person is named behind a pronoun of the same sentence, as somebody's rival. */
  private boolean namedAgain(Person person, int at) {
    for (int i = at + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.isAgent() && node.agent().refers().isEmpty() && node.agent().person().map(person::equals).orElse(false)) {
        return i > 0 && AGAINST.contains(nodes.get(i - 1).word());
      }
    }
    return false;
  }
}
