package scrutineer.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A short text that changes when the articles or the gold claims change in what is scored; notes are not. */
public final class Digest {
  /** Enough to tell changes by accident; this guards against forgetting, not against deceit. */
  private static final int BYTES = 8;

  private Digest() {}

  /**
   * @param texts the articles' texts by id
   * @return 16 hexadecimal digits; the order of articles and rows makes no difference
   */
  public static String of(Map<String, String> texts, Collection<GoldClaim> gold) {
    MessageDigest sha = sha256();
    new TreeMap<>(texts).forEach((id, text) -> {
      add(sha, id);
      add(sha, text);
    });
    gold.stream().map(g -> g.article() + '\t' + g.statement() + '\t' + g.optional()).sorted()
        .forEach(line -> add(sha, line));
    return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
  }

  private static void add(MessageDigest sha, String text) {
    sha.update(text.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
