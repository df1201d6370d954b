package scrutineer.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.extract.VerbFrames;
import scrutineer.extract.VerbFrames.Verb;
import scrutineer.text.Sentence;

/** Who wins and who loses in a sentence, as its parse has it: the tokens that name them. */
final class ParsedRoles {
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> OF_PERSONS = Set.of("re-elect", "reelect", "return", "elect", "choose", "send");

  final BitSet winners = new BitSet();
  final BitSet losers = new BitSet();
  private final Parse parse;

  ParsedRoles(Parse parse, Sentence sentence, VerbFrames verbs) {
    this.parse = parse;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Verb> verb = verbs.at(sentence.tokens(), i);
      if (verb.isPresent()) {
        int top = parse.top(i, verb.get().end());
        boolean denied = parse.children(top, "advmod", "neg").stream().anyMatch(c -> NOT.contains(parse.words().get(c)));
        if (!denied && parse.tags()[i].startsWith("VB")) {
          add(verb.get(), top);
        }
      }
    }
  }

  private void add(Verb verb, int top) {
    List<Integer> subjects = subjects(top, 0);
    boolean passive = passive(top);
    List<Integer> agents = led(top, "by");
    switch (verb.frame()) {
      case "BEAT", "OUST" -> {
        put(passive ? agents : subjects, winners);
        put(passive ? subjects : parse.children(top, "obj", "iobj"), losers);
      }
      case "WIN", "GAIN", "HOLD", "SUCCEED" -> {
        put(passive ? agents : subjects, winners);
        put(passive && OF_PERSONS.contains(verb.base()) ? subjects : List.of(), winners);
        put(led(top, "from"), losers);
        put(led(top, "over"), losers);
        put(led(top, "against"), losers);
      }
      case "LOSE" -> {
        put(passive ? agents : subjects, losers);
        put(led(top, "to"), winners);
      }
      case "FALL" -> {
        put(led(top, "to"), winners);
        put(led(top, "from"), losers);
      }
      default -> { }
    }
  }

  private boolean passive(int top) {
    boolean participle = parse.tags()[top].equals("VBN") && parse.relations()[top].equals("acl");
    return participle || !parse.children(top, "nsubj:pass", "aux:pass").isEmpty();
  }

  /** The verb's own subject; else that of the verb it is joined to or hangs on, or the noun that it describes. */
  private List<Integer> subjects(int top, int depth) {
    List<Integer> own = parse.children(top, "nsubj", "nsubj:pass");
    String relation = parse.relations()[top];
    int head = parse.heads()[top];
    if (relation.startsWith("acl") && (own.isEmpty() || own.stream().allMatch(s -> RELATIVE.contains(parse.words().get(s))))) {
      return head < 0 ? List.of() : List.of(head);
    }
    boolean hangs = relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl");
    return own.isEmpty() && hangs && head >= 0 && depth < parse.heads().length ? subjects(head, depth + 1) : own;
  }

  /** What hangs on the verb with a preposition. */
  private List<Integer> led(int top, String preposition) {
    return parse.children(top, "obl", "obl:agent", "nmod").stream()
        .filter(o -> parse.children(o, "case").stream().anyMatch(c -> parse.words().get(c).equals(preposition))).toList();
  }

  private void put(List<Integer> tokens, BitSet into) {
    tokens.forEach(t -> parse.addName(t, into));
  }
}
