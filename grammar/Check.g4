grammar Check;

// What a rule demands of each node that it visits: one formula, yes or no. Full-width signs and digits mean the same as half-width ones.
// Bound: no variables, loops, recursion, user functions or I/O. A formula has at most 2,000 characters and brackets at most 20 deep, so
// that one visit costs at most a fixed number of steps for each cell it names; a pattern of `matches` may take a bounded number of steps.
// Tightest first: × ÷, + −, comparison, not, and, or. Comparisons chain: 0 ≤ a ≤ b. Every choice below is decided by one token.

check     : either EOF ;

either    : both ( OR both )* ;
both      : question ( AND question )* ;
question      : NOT* relation ;
relation  : sum ( link+ | HAS sum | MATCHES TEXT | IN OPEN sum ( COMMA sum )* CLOSE )? ;
link      : ( EQ | NE | LT | LE | GT | GE ) sum ;

sum       : product ( ( PLUS | MINUS ) product )* ;
product   : value ( ( TIMES | OVER ) value )* ;
value     : MINUS? atom ;
atom      : NUMBER
          | TEXT
          | CELL
          | NAME arguments?
          | OPEN either CLOSE
          ;
arguments : OPEN ( sum ( COMMA sum )* )? CLOSE ;

AND     : 'and'     | '且' ;
OR      : 'or'      | '或' ;
NOT     : 'not'     | '非' ;
HAS     : 'has'     | '含' ;
IN      : 'in'      | '属于' ;
MATCHES : 'matches' | '匹配' ;

EQ      : [=＝] ;
NE      : [!！] [=＝] | '≠' ;
LT      : [<＜] ;
LE      : [<＜] [=＝] | '≤' ;
GT      : [>＞] ;
GE      : [>＞] [=＝] | '≥' ;

PLUS    : [+＋] ;
MINUS   : [\-－−] ;
TIMES   : [*＊×] ;
OVER    : [/／÷] ;
COMMA   : [,，] ;
OPEN    : [(（] ;
CLOSE   : [)）] ;

CELL    : [[［【] ~[\]］】]+ [\]］】] ;                     // a cell of the form at hand, by key or printed label: [三(七)], 【总计】
TEXT    : '"' ~["]* '"' | '“' ~[”]* '”' ;
NUMBER  : [0-9０-９]+ ( [.．] [0-9０-９]+ )? [%％]? ;
NAME    : [a-zA-Z_] [a-zA-Z0-9_]* ;                        // of the node at hand, or a function: listed where `each` is explained
SPACE   : [ \t\r\n\u3000]+ -> skip ;
UNKNOWN : . ;                                              // whatever else: the parser says where
