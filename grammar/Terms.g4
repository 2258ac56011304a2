lexer grammar Terms;

// Reads one line that may be a heading, folded (no white space, half-width signs): its number, and the
// words that tell which mandated section it means. Wording: 国办公开办函〔2021〕30号 附件; 《条例》第五十条.

ORDINAL    : DIGIT+ '、' ;                                   // 一、
PART       : '第' DIGIT+ ('部分' | '章' | '节') [、.:]? ;      // 第一部分
SUBORDINAL : '(' DIGIT+ ')' '、'? | ')' ;                    // （一）; `)健全组织`: a number lost on conversion
COUNT      : '(' [0-9]+ ')' | [0-9]+ [.)] ;                 // 1. （1）

LABEL      : '本年新收' | '上年结转' | '本年度办理结果' | '结转下年度' ;   // rows of the forms, numbered like sections

OVERVIEW   : '总体情况' | '总体概述' | '总体概况' | '概述' | '基本情况' | '基本工作情况' | '总体工作情况' ;
PROACTIVE  : '主动公开' ;
REQUESTS   : '处理政府信息公开申请' | '依申请' | '公开申请' | '申请公开' | '收到和处理' | '申请' ;
DISPUTES   : '复议' | '诉讼' ;
PROBLEMS   : '问题' | '不足' | '改进' ;
OTHER      : '需要报告' | '需报告' | '其他事项' | '其它事项' | '其他报告事项' ;

STOP       : [。;!?] ;
CHAR       : . ;

fragment DIGIT : [一二三四五六七八九十] ;
