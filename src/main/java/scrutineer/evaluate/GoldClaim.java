package scrutineer.evaluate;

import scrutineer.claim.Statement;

/**
 * What a careful reader draws from one article.
 *
 * @param optional whether a reader may or may not draw it: neither a miss nor an error
 * @param note why, or the words of the article; empty for none
 * @param source file and line, such as {@code gold.csv:12}; empty where it was not read from a file
 */
public record GoldClaim(String article, Statement statement, boolean optional, String note, String source) {}
