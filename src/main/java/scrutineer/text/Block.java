package scrutineer.text;

/**
 * What a stretch of an article is by its shape. RESIDUE is what belongs to the page and not to the article
 * ("Share this page", cookie lines).
 */
public enum Block { HEADING, PARAGRAPH, LIST_ITEM, CAPTION, TABLE_ROW, RESIDUE }
