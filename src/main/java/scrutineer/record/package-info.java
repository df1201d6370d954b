/**
 * Claims of all articles put together: one record per contest, every reading kept with the claims that tell it. Knows no
 * official result: where articles disagree, the record shows it and does not decide.
 */
package scrutineer.record;
