package scrutineer.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens as OpenNLP's model may cut them, with a bar where it has cut a word, to tokens as every reader expects them. */
class TreebankTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
      Labour's lead;      Labour 's lead
      the DUP’s share;    the DUP ’s share
      it didn't pay|.;    it did n't pay .
      voters' choice;     voters ' choice
      a by|-|election;    a by-election
      Stoke|-|on|-Trent;  Stoke-on-Trent
      by 1|,2|34 votes;   by 1,234 votes
      up 2|.5 points;     up 2.5 points
      45.1%;              45.1 %
      £500;               £ 500
      Byrne - Cole;       Byrne - Cole
      3|-|1;              3 - 1
      in 2019|, Cole;     in 2019 , Cole
      '|aye|';            ' aye '
      """)
  void restoresWords(String cut, String expected) {
    String text = cut.replace("|", "");
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String word : cut.split("[ |]")) {
      int start = text.indexOf(word, at);
      at = start + word.length();
      spans.add(new Span(start, at));
    }
    List<String> tokens = Treebank.of(text, spans.toArray(Span[]::new)).stream().map(s -> s.getCoveredText(text).toString()).toList();
    assertEquals(expected, String.join(" ", tokens));
  }
}
