/**
 * The styles part of our .docx files, written whole: the library's own default styles bring blue headings and a
 * theme font that no official document may hold (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I.4: Times New Roman, black).
 */

/** The only family an official document uses. */
export const DOCUMENT_FONT = 'Times New Roman';

/** `word/styles.xml` with Times New Roman in all four slots and Vietnamese as the language of every run. */
export function stylesXml(bodySizePt: number): string {
  const size = bodySizePt * 2;
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((slot) => `w:${slot}="${DOCUMENT_FONT}"`).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts ${fonts}/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    '</w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>',
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '</w:styles>',
  ].join('');
}
