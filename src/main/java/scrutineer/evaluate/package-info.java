/**
 * Claims against gold claims: how much of what a careful reader draws from an article the program finds, and how much of
 * what it says is so. The definitions, with worked examples, stand in {@code src/site/markdown/evaluation.md}.
 */
package scrutineer.evaluate;
