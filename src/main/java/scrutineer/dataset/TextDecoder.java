package scrutineer.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. A byte order mark decides and is no part of the text; without one the text is UTF-8, and every byte
 * that cannot be UTF-8 is read as Windows-1252. A text all in Windows-1252 comes out right that way, and so does UTF-8
 * into which a few such bytes were pasted. Nothing else is changed: line ends stay as they are.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  /** In text, control characters other than tabs and line ends are stray; random bytes have one in nine. */
  private static final double MOST_CONTROLS = 0.02;
  /** The first bytes of UTF-8 sequences that English text is full of (£ é ’); cut after one of these, a text was UTF-8. */
  private static final String COMMON_LEADS = "\u00C2\u00C3\u00E2";

  private TextDecoder() {}

  /** Why the bytes are no text. */
  static final class NoText extends Exception {
    private static final long serialVersionUID = 1L;
    private final SetAside.Reason reason;

    NoText(SetAside.Reason reason, String detail) {
      super(detail);
      this.reason = reason;
    }

    SetAside.Reason reason() {
      return reason;
    }
  }

  static String decode(byte[] bytes) throws NoText {
    String text = decodeByMark(bytes);
    if (text.isBlank()) {
      throw new NoText(SetAside.Reason.EMPTY, bytes.length == 0 ? "has no bytes" : "has nothing but white space");
    }
    long controls = text.chars().filter(TextDecoder::stray).count();
    if (text.indexOf('\0') >= 0) {
      throw new NoText(SetAside.Reason.BINARY, "has zero bytes, as no text has");
    }
    if (controls > Math.max(1, MOST_CONTROLS * text.length())) {
      throw new NoText(SetAside.Reason.BINARY, controls + " control characters among " + text.length());
    }
    return text;
  }

  private static String decodeByMark(byte[] bytes) throws NoText {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeUtf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decodeUtf16(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decodeUtf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new NoText(SetAside.Reason.BINARY, "is a PDF");
    }
    return decodeUtf8(bytes, 0);
  }

  private static String decodeUtf16(byte[] bytes, Charset charset) throws NoText {
    boolean oddByte = bytes.length % 2 != 0;
    String text = new String(bytes, 2, (bytes.length - 2) / 2 * 2, charset);
    boolean halfPair = !text.isEmpty() && bytes.length >= 4
        && Character.isHighSurrogate(lastUnit(bytes, charset));
    if (oddByte || halfPair) {
      throw new NoText(SetAside.Reason.CUT_OFF, "ends in the middle of a UTF-16 character");
    }
    return text;
  }

  private static char lastUnit(byte[] bytes, Charset charset) {
    int before = bytes[bytes.length - 2] & 0xFF;
    int last = bytes[bytes.length - 1] & 0xFF;
    return (char) (charset == StandardCharsets.UTF_16BE ? before << 8 | last : last << 8 | before);
  }

  private static String decodeUtf8(byte[] bytes, int from) throws NoText {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    boolean stray = false;
    CoderResult result = decoder.decode(in, out, false);
    while (result.isError()) {
      stray = true;
      out.put(windows1252(in.get()));
      result = decoder.decode(in, out, false);
    }
    refuseCutOff(in, out, from > 0, stray);
    while (in.hasRemaining()) {
      out.put(windows1252(in.get()));
    }
    return out.flip().toString();
  }

  /**
   * A last character that is not all there: cut off, unless the text shows itself as Windows-1252 otherwise, or ends,
   * all else being ASCII, in one byte that is a likely last letter there ("café").
   */
  private static void refuseCutOff(ByteBuffer in, CharBuffer soFar, boolean marked, boolean strayBytes) throws NoText {
    if (!in.hasRemaining()) {
      return;
    }
    boolean sure = marked || in.remaining() > 1
        || COMMON_LEADS.indexOf(in.get(in.position()) & 0xFF) >= 0
        || soFar.duplicate().flip().chars().anyMatch(c -> c > 0x7F);
    if (sure && !strayBytes) {
      throw new NoText(SetAside.Reason.CUT_OFF, "ends in the middle of a UTF-8 character");
    }
  }

  /** The five bytes that Windows-1252 leaves open are read as the control characters of the same number. */
  private static char windows1252(byte b) {
    char c = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
    return c == '\uFFFD' ? (char) (b & 0xFF) : c;
  }

  /** C1 controls are not counted: pages carry them in place of Windows-1252 quotes. */
  private static boolean stray(int c) {
    return c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0 || c == 0x7F;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
