package scrutineer.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutineer.extract.VerbFrames;
import scrutineer.text.Block;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/** Roles from parses written by hand: {@code word/tag/head/relation}, heads counted from 1 and 0 for the root. */
class ParsedRolesTest {
  private static final VerbFrames VERBS = new VerbFrames();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Byrne/NNP/2/nsubj beat/VBD/0/root Cole/NNP/2/obj                                                                   | Byrne      | Cole
      Byrne/NNP/3/nsubj:pass was/VBD/3/aux:pass beaten/VBN/0/root by/IN/5/case Cole/NNP/3/obl                            | Cole       | Byrne
      Byrne/NNP/2/nsubj lost/VBD/0/root Eastwick/NNP/2/obj to/TO/5/case Cole/NNP/2/obl                                   | Cole       | Byrne
      Byrne/NNP/2/nsubj took/VBD/0/root Eastwick/NNP/2/obj from/IN/5/case Cole/NNP/2/obl                                 | Byrne      | Cole
      Byrne/NNP/0/root beaten/VBN/1/acl by/IN/4/case Cole/NNP/2/obl                                                      | Cole       | Byrne
      Byrne/NNP/0/root who/WP/3/nsubj beat/VBD/1/acl:relcl Cole/NNP/3/obj                                                | Byrne      | Cole
      Byrne/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod beat/VB/0/root Cole/NNP/4/obj                                      | -          | -
      Byrne/NNP/2/nsubj smiled/VBD/0/root and/CC/4/cc beat/VBD/2/conj Cole/NNP/4/obj                                     | Byrne      | Cole
      Byrne/NNP/4/nsubj and/CC/3/cc Ash/NNP/1/conj won/VBD/0/root                                                        | Byrne Ash  | -
      Labour/NNP/3/nmod:poss 's/POS/1/case Byrne/NNP/4/nsubj won/VBD/0/root                                              | Labour Byrne | -
      The/DT/2/det win/NN/0/root pleased/VBD/2/acl Byrne/NNP/3/obj                                                       | -          | -
      """)
  void whoWinsAndWhoLoses(String parse, String winners, String losers) {
    String[][] rows = Arrays.stream(parse.split(" ")).map(w -> w.split("/")).toArray(String[][]::new);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String[] row : rows) {
      tokens.add(Token.of(new Span(at, at + row[0].length()), row[0]));
      at += row[0].length() + 1;
    }
    Sentence sentence = new Sentence(new Span(0, at - 1), Block.PARAGRAPH, 0, tokens);
    String[] tags = Arrays.stream(rows).map(r -> r[1]).toArray(String[]::new);
    int[] heads = Arrays.stream(rows).mapToInt(r -> Integer.parseInt(r[2]) - 1).toArray();
    String[] relations = Arrays.stream(rows).map(r -> r[3]).toArray(String[]::new);

    ParsedRoles roles = new ParsedRoles(new Parse(tokens.stream().map(Token::lower).toList(), tags, heads, relations), sentence, VERBS);

    assertEquals(winners == null ? "" : winners, names(roles.winners, tokens));
    assertEquals(losers == null ? "" : losers, names(roles.losers, tokens));
  }

  /** What is a name among them: marks that belong to one are left out. */
  private static String names(BitSet set, List<Token> tokens) {
    return set.stream().mapToObj(tokens::get).filter(Token::capitalised).map(Token::form).collect(Collectors.joining(" "));
  }
}
