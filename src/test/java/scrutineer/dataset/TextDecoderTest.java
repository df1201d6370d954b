package scrutineer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
  private static final String PLAIN = "Sinn Féin\u2019s Órfhlaith Begley – 22,060 \u00A0votes\r\nÿnys Môn £1\r\n";

  static Stream<byte[]> encodings() {
    byte[] utf8 = PLAIN.getBytes(StandardCharsets.UTF_8);
    return Stream.of(utf8, join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8),
        PLAIN.getBytes(Charset.forName("windows-1252")),
        join(new byte[] {(byte) 0xFE, (byte) 0xFF}, PLAIN.getBytes(StandardCharsets.UTF_16BE)),
        join(new byte[] {(byte) 0xFF, (byte) 0xFE}, PLAIN.getBytes(StandardCharsets.UTF_16LE)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void readsTheSameTextFromEveryEncodingThatCanBeTold(byte[] bytes) throws Exception {
    assertEquals(PLAIN, TextDecoder.decode(bytes));
  }

  @Test
  void keepsUtf8WhereOneByteOfAnotherEncodingWasPastedIn() throws Exception {
    byte[] bytes = join("Môn’s majority of ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x93, '5', (byte) 0x94, '.'});

    assertEquals("Môn’s majority of “5”.", TextDecoder.decode(bytes));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
      "'', EMPTY, no bytes",
      "EFBBBF, EMPTY, a mark alone",
      "20 0D 0A 09, EMPTY, white space",
      "4C 61 62 00 20 68, BINARY, a NUL",
      "1F 8B 08 08 08 01 02 03 41 42, BINARY, control characters",
      "25 50 44 46 2D 31 2E 34, BINARY, PDF",
      "4D C3 B4 6E 20 E2 80, CUT_OFF, UTF-8 cut in its third byte",
      "4D C3 B4 6E 20 C3, CUT_OFF, UTF-8 cut in its second byte",
      "4D 6F 6E E2 80, CUT_OFF, ASCII and two bytes of three",
      "4D 6F 6E C2, CUT_OFF, ASCII and the first byte of a pound sign",
      "FE FF 00 4D 00, CUT_OFF, UTF-16 with half a unit",
      "FF FE 4D 00 3C D8, CUT_OFF, UTF-16 with half a pair",
  })
  void refuses(String hex, SetAside.Reason reason, String why) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertEquals(reason, assertThrows(TextDecoder.NoText.class, () -> TextDecoder.decode(bytes)).reason());
  }

  @Test
  void aLastLetterWithAnAccentIsNoCut() throws Exception {
    assertEquals("votes: café", TextDecoder.decode("votes: café".getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void everyPrefixOfUtf8IsReadOrFoundToBeCut() {
    byte[] bytes = PLAIN.getBytes(StandardCharsets.UTF_8);
    for (int end = 12; end < bytes.length; end++) {
      boolean whole = (bytes[end] & 0xC0) != 0x80;
      byte[] prefix = Arrays.copyOf(bytes, end);
      if (whole) {
        assertEquals(new String(prefix, StandardCharsets.UTF_8), decodeOrReason(prefix));
      } else {
        assertEquals("CUT_OFF", decodeOrReason(prefix));
      }
    }
  }

  private static String decodeOrReason(byte[] bytes) {
    try {
      return TextDecoder.decode(bytes);
    } catch (TextDecoder.NoText e) {
      return e.reason().name();
    }
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
