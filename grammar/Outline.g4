parser grammar Outline;

// The outline of an annual report: 国办公开办函〔2019〕60号 and 〔2021〕30号, annex; 《条例》第五十条.
// Its words are blocks, classified before parsing (Terms.g4): one token a heading, paragraph or table.
// Every block has a place in every section, so that nothing is ever moved over a heading. Decisions are LL(1).

tokens {
  TITLE, CONTENTS, TEXT, SIGNATURE,
  OVERVIEW, PROACTIVE, REQUESTS, DISPUTES, PROBLEMS, OTHER, FOREIGN,
  PROACTIVE_FORM, REQUESTS_FORM, DISPUTES_FORM, STATISTICS_FORM,
  STRAY                 // set before a heading that stands out of order, again, or outside the outline
}

// 2019 on: these six sections, in this order, once each; 二, 三 and 四 each with its table.
mandated   : front overview proactive requests disputes problems other back EOF ;

front      : block*                                                                       stray* ;
overview   : OVERVIEW  block*                                                             stray* ;
proactive  : PROACTIVE (text | REQUESTS_FORM | DISPUTES_FORM)*    PROACTIVE_FORM  block*  stray* ;
requests   : REQUESTS  (text | PROACTIVE_FORM | DISPUTES_FORM)*   REQUESTS_FORM   block*  stray* ;
disputes   : DISPUTES  (text | PROACTIVE_FORM | REQUESTS_FORM)*   DISPUTES_FORM   block*  stray* ;
problems   : PROBLEMS  block*                                                             stray* ;
other      : OTHER     (unsigned | form)*                                                 stray* ;
back       : (SIGNATURE block* stray*)? ;

// Up to 2018 no outline was mandated: sections as they are numbered.
numbered   : front section* EOF ;

section    : heading block* ;
stray      : STRAY heading block* ;
heading    : OVERVIEW | PROACTIVE | REQUESTS | DISPUTES | PROBLEMS | OTHER | FOREIGN ;
block      : text | form ;
text       : unsigned | SIGNATURE ;
unsigned   : TITLE | CONTENTS | TEXT | STATISTICS_FORM ;
form       : PROACTIVE_FORM | REQUESTS_FORM | DISPUTES_FORM ;
