package org.tracewright.lang.parser.antlr.lexer;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;


import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalRpythonLexer extends Lexer {
    public static final int LessThanSignGreaterThanSign=48;
    public static final int Import=10;
    public static final int Or=58;
    public static final int Elif=19;
    public static final int Break=13;
    public static final int LessThanSign=72;
    public static final int Print=15;
    public static final int Assert=7;
    public static final int LeftParenthesis=62;
    public static final int Pass=23;
    public static final int GreaterThanSign=74;
    public static final int SolidusSolidus=44;
    public static final int GreaterThanSignEqualsSign=50;
    public static final int EqualsSignEqualsSign=49;
    public static final int GraveAccent=79;
    public static final int VerticalLine=81;
    public static final int PlusSign=65;
    public static final int LeftSquareBracket=76;
    public static final int LessThanSignLessThanSign=46;
    public static final int If=55;
    public static final int Finally=6;
    public static final int In=56;
    public static final int RULE_NEWLINE=86;
    public static final int Is=57;
    public static final int AsteriskAsteriskEqualsSign=25;
    public static final int Comma=66;
    public static final int As=54;
    public static final int HyphenMinus=67;
    public static final int LessThanSignEqualsSign=47;
    public static final int Solidus=69;
    public static final int RightCurlyBracket=82;
    public static final int PercentSignEqualsSign=37;
    public static final int FullStop=68;
    public static final int CommercialAtEqualsSign=52;
    public static final int CommercialAt=75;
    public static final int Semicolon=71;
    public static final int Else=20;
    public static final int Yield=18;
    public static final int ExclamationMarkEqualsSign=36;
    public static final int HyphenMinusGreaterThanSign=43;
    public static final int Raise=16;
    public static final int AmpersandEqualsSign=38;
    public static final int RULE_BEGIN=84;
    public static final int SolidusEqualsSign=45;
    public static final int Global=9;
    public static final int FullStopFullStopFullStop=26;
    public static final int Exec=21;
    public static final int PercentSign=60;
    public static final int Nonlocal=5;
    public static final int Try=35;
    public static final int Ampersand=61;
    public static final int AsteriskEqualsSign=40;
    public static final int VerticalLineEqualsSign=59;
    public static final int RightSquareBracket=77;
    public static final int For=33;
    public static final int RightParenthesis=63;
    public static final int SolidusSolidusEqualsSign=27;
    public static final int Not=34;
    public static final int And=30;
    public static final int AsteriskAsterisk=39;
    public static final int CircumflexAccentEqualsSign=53;
    public static final int Class=14;
    public static final int Except=8;
    public static final int RULE_END=85;
    public static final int LessThanSignLessThanSignEqualsSign=28;
    public static final int RULE_NAME=87;
    public static final int RULE_STRING=89;
    public static final int Continue=4;
    public static final int With=24;
    public static final int EqualsSign=73;
    public static final int HyphenMinusEqualsSign=42;
    public static final int Colon=70;
    public static final int EOF=-1;
    public static final int Lambda=11;
    public static final int Asterisk=64;
    public static final int PlusSignEqualsSign=41;
    public static final int Return=12;
    public static final int Def=31;
    public static final int RULE_WS=91;
    public static final int LeftCurlyBracket=80;
    public static final int Tilde=83;
    public static final int Del=32;
    public static final int RULE_COMMENT=90;
    public static final int While=17;
    public static final int From=22;
    public static final int GreaterThanSignGreaterThanSign=51;
    public static final int RULE_NUMBER=88;
    public static final int CircumflexAccent=78;
    public static final int GreaterThanSignGreaterThanSignEqualsSign=29;

    // delegates
    // delegators

    public InternalRpythonLexer() {;} 
    public InternalRpythonLexer(CharStream input) {
        this(input, new RecognizerSharedState());
    }
    public InternalRpythonLexer(CharStream input, RecognizerSharedState state) {
        super(input,state);

    }
    public String getGrammarFileName() { return "InternalRpythonLexer.g"; }

    // $ANTLR start "Continue"
    public final void mContinue() throws RecognitionException {
        try {
            int _type = Continue;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:14:10: ( 'continue' )
            // InternalRpythonLexer.g:14:12: 'continue'
            {
            match("continue"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Continue"

    // $ANTLR start "Nonlocal"
    public final void mNonlocal() throws RecognitionException {
        try {
            int _type = Nonlocal;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:16:10: ( 'nonlocal' )
            // InternalRpythonLexer.g:16:12: 'nonlocal'
            {
            match("nonlocal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Nonlocal"

    // $ANTLR start "Finally"
    public final void mFinally() throws RecognitionException {
        try {
            int _type = Finally;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:18:9: ( 'finally' )
            // InternalRpythonLexer.g:18:11: 'finally'
            {
            match("finally"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Finally"

    // $ANTLR start "Assert"
    public final void mAssert() throws RecognitionException {
        try {
            int _type = Assert;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:20:8: ( 'assert' )
            // InternalRpythonLexer.g:20:10: 'assert'
            {
            match("assert"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Assert"

    // $ANTLR start "Except"
    public final void mExcept() throws RecognitionException {
        try {
            int _type = Except;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:22:8: ( 'except' )
            // InternalRpythonLexer.g:22:10: 'except'
            {
            match("except"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Except"

    // $ANTLR start "Global"
    public final void mGlobal() throws RecognitionException {
        try {
            int _type = Global;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:24:8: ( 'global' )
            // InternalRpythonLexer.g:24:10: 'global'
            {
            match("global"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Global"

    // $ANTLR start "Import"
    public final void mImport() throws RecognitionException {
        try {
            int _type = Import;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:26:8: ( 'import' )
            // InternalRpythonLexer.g:26:10: 'import'
            {
            match("import"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Import"

    // $ANTLR start "Lambda"
    public final void mLambda() throws RecognitionException {
        try {
            int _type = Lambda;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:28:8: ( 'lambda' )
            // InternalRpythonLexer.g:28:10: 'lambda'
            {
            match("lambda"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Lambda"

    // $ANTLR start "Return"
    public final void mReturn() throws RecognitionException {
        try {
            int _type = Return;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:30:8: ( 'return' )
            // InternalRpythonLexer.g:30:10: 'return'
            {
            match("return"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Return"

    // $ANTLR start "Break"
    public final void mBreak() throws RecognitionException {
        try {
            int _type = Break;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:32:7: ( 'break' )
            // InternalRpythonLexer.g:32:9: 'break'
            {
            match("break"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Break"

    // $ANTLR start "Class"
    public final void mClass() throws RecognitionException {
        try {
            int _type = Class;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:34:7: ( 'class' )
            // InternalRpythonLexer.g:34:9: 'class'
            {
            match("class"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Class"

    // $ANTLR start "Print"
    public final void mPrint() throws RecognitionException {
        try {
            int _type = Print;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:36:7: ( 'print' )
            // InternalRpythonLexer.g:36:9: 'print'
            {
            match("print"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Print"

    // $ANTLR start "Raise"
    public final void mRaise() throws RecognitionException {
        try {
            int _type = Raise;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:38:7: ( 'raise' )
            // InternalRpythonLexer.g:38:9: 'raise'
            {
            match("raise"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Raise"

    // $ANTLR start "While"
    public final void mWhile() throws RecognitionException {
        try {
            int _type = While;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:40:7: ( 'while' )
            // InternalRpythonLexer.g:40:9: 'while'
            {
            match("while"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "While"

    // $ANTLR start "Yield"
    public final void mYield() throws RecognitionException {
        try {
            int _type = Yield;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:42:7: ( 'yield' )
            // InternalRpythonLexer.g:42:9: 'yield'
            {
            match("yield"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Yield"

    // $ANTLR start "Elif"
    public final void mElif() throws RecognitionException {
        try {
            int _type = Elif;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:44:6: ( 'elif' )
            // InternalRpythonLexer.g:44:8: 'elif'
            {
            match("elif"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Elif"

    // $ANTLR start "Else"
    public final void mElse() throws RecognitionException {
        try {
            int _type = Else;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:46:6: ( 'else' )
            // InternalRpythonLexer.g:46:8: 'else'
            {
            match("else"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Else"

    // $ANTLR start "Exec"
    public final void mExec() throws RecognitionException {
        try {
            int _type = Exec;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:48:6: ( 'exec' )
            // InternalRpythonLexer.g:48:8: 'exec'
            {
            match("exec"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Exec"

    // $ANTLR start "From"
    public final void mFrom() throws RecognitionException {
        try {
            int _type = From;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:50:6: ( 'from' )
            // InternalRpythonLexer.g:50:8: 'from'
            {
            match("from"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "From"

    // $ANTLR start "Pass"
    public final void mPass() throws RecognitionException {
        try {
            int _type = Pass;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:52:6: ( 'pass' )
            // InternalRpythonLexer.g:52:8: 'pass'
            {
            match("pass"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Pass"

    // $ANTLR start "With"
    public final void mWith() throws RecognitionException {
        try {
            int _type = With;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:54:6: ( 'with' )
            // InternalRpythonLexer.g:54:8: 'with'
            {
            match("with"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "With"

    // $ANTLR start "AsteriskAsteriskEqualsSign"
    public final void mAsteriskAsteriskEqualsSign() throws RecognitionException {
        try {
            int _type = AsteriskAsteriskEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:56:28: ( '**=' )
            // InternalRpythonLexer.g:56:30: '**='
            {
            match("**="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "AsteriskAsteriskEqualsSign"

    // $ANTLR start "FullStopFullStopFullStop"
    public final void mFullStopFullStopFullStop() throws RecognitionException {
        try {
            int _type = FullStopFullStopFullStop;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:58:26: ( '...' )
            // InternalRpythonLexer.g:58:28: '...'
            {
            match("..."); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "FullStopFullStopFullStop"

    // $ANTLR start "SolidusSolidusEqualsSign"
    public final void mSolidusSolidusEqualsSign() throws RecognitionException {
        try {
            int _type = SolidusSolidusEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:60:26: ( '//=' )
            // InternalRpythonLexer.g:60:28: '//='
            {
            match("//="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "SolidusSolidusEqualsSign"

    // $ANTLR start "LessThanSignLessThanSignEqualsSign"
    public final void mLessThanSignLessThanSignEqualsSign() throws RecognitionException {
        try {
            int _type = LessThanSignLessThanSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:62:36: ( '<<=' )
            // InternalRpythonLexer.g:62:38: '<<='
            {
            match("<<="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LessThanSignLessThanSignEqualsSign"

    // $ANTLR start "GreaterThanSignGreaterThanSignEqualsSign"
    public final void mGreaterThanSignGreaterThanSignEqualsSign() throws RecognitionException {
        try {
            int _type = GreaterThanSignGreaterThanSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:64:42: ( '>>=' )
            // InternalRpythonLexer.g:64:44: '>>='
            {
            match(">>="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "GreaterThanSignGreaterThanSignEqualsSign"

    // $ANTLR start "And"
    public final void mAnd() throws RecognitionException {
        try {
            int _type = And;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:66:5: ( 'and' )
            // InternalRpythonLexer.g:66:7: 'and'
            {
            match("and"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "And"

    // $ANTLR start "Def"
    public final void mDef() throws RecognitionException {
        try {
            int _type = Def;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:68:5: ( 'def' )
            // InternalRpythonLexer.g:68:7: 'def'
            {
            match("def"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Def"

    // $ANTLR start "Del"
    public final void mDel() throws RecognitionException {
        try {
            int _type = Del;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:70:5: ( 'del' )
            // InternalRpythonLexer.g:70:7: 'del'
            {
            match("del"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Del"

    // $ANTLR start "For"
    public final void mFor() throws RecognitionException {
        try {
            int _type = For;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:72:5: ( 'for' )
            // InternalRpythonLexer.g:72:7: 'for'
            {
            match("for"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "For"

    // $ANTLR start "Not"
    public final void mNot() throws RecognitionException {
        try {
            int _type = Not;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:74:5: ( 'not' )
            // InternalRpythonLexer.g:74:7: 'not'
            {
            match("not"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Not"

    // $ANTLR start "Try"
    public final void mTry() throws RecognitionException {
        try {
            int _type = Try;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:76:5: ( 'try' )
            // InternalRpythonLexer.g:76:7: 'try'
            {
            match("try"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Try"

    // $ANTLR start "ExclamationMarkEqualsSign"
    public final void mExclamationMarkEqualsSign() throws RecognitionException {
        try {
            int _type = ExclamationMarkEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:78:27: ( '!=' )
            // InternalRpythonLexer.g:78:29: '!='
            {
            match("!="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "ExclamationMarkEqualsSign"

    // $ANTLR start "PercentSignEqualsSign"
    public final void mPercentSignEqualsSign() throws RecognitionException {
        try {
            int _type = PercentSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:80:23: ( '%=' )
            // InternalRpythonLexer.g:80:25: '%='
            {
            match("%="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "PercentSignEqualsSign"

    // $ANTLR start "AmpersandEqualsSign"
    public final void mAmpersandEqualsSign() throws RecognitionException {
        try {
            int _type = AmpersandEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:82:21: ( '&=' )
            // InternalRpythonLexer.g:82:23: '&='
            {
            match("&="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "AmpersandEqualsSign"

    // $ANTLR start "AsteriskAsterisk"
    public final void mAsteriskAsterisk() throws RecognitionException {
        try {
            int _type = AsteriskAsterisk;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:84:18: ( '**' )
            // InternalRpythonLexer.g:84:20: '**'
            {
            match("**"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "AsteriskAsterisk"

    // $ANTLR start "AsteriskEqualsSign"
    public final void mAsteriskEqualsSign() throws RecognitionException {
        try {
            int _type = AsteriskEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:86:20: ( '*=' )
            // InternalRpythonLexer.g:86:22: '*='
            {
            match("*="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "AsteriskEqualsSign"

    // $ANTLR start "PlusSignEqualsSign"
    public final void mPlusSignEqualsSign() throws RecognitionException {
        try {
            int _type = PlusSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:88:20: ( '+=' )
            // InternalRpythonLexer.g:88:22: '+='
            {
            match("+="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "PlusSignEqualsSign"

    // $ANTLR start "HyphenMinusEqualsSign"
    public final void mHyphenMinusEqualsSign() throws RecognitionException {
        try {
            int _type = HyphenMinusEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:90:23: ( '-=' )
            // InternalRpythonLexer.g:90:25: '-='
            {
            match("-="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "HyphenMinusEqualsSign"

    // $ANTLR start "HyphenMinusGreaterThanSign"
    public final void mHyphenMinusGreaterThanSign() throws RecognitionException {
        try {
            int _type = HyphenMinusGreaterThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:92:28: ( '->' )
            // InternalRpythonLexer.g:92:30: '->'
            {
            match("->"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "HyphenMinusGreaterThanSign"

    // $ANTLR start "SolidusSolidus"
    public final void mSolidusSolidus() throws RecognitionException {
        try {
            int _type = SolidusSolidus;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:94:16: ( '//' )
            // InternalRpythonLexer.g:94:18: '//'
            {
            match("//"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "SolidusSolidus"

    // $ANTLR start "SolidusEqualsSign"
    public final void mSolidusEqualsSign() throws RecognitionException {
        try {
            int _type = SolidusEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:96:19: ( '/=' )
            // InternalRpythonLexer.g:96:21: '/='
            {
            match("/="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "SolidusEqualsSign"

    // $ANTLR start "LessThanSignLessThanSign"
    public final void mLessThanSignLessThanSign() throws RecognitionException {
        try {
            int _type = LessThanSignLessThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:98:26: ( '<<' )
            // InternalRpythonLexer.g:98:28: '<<'
            {
            match("<<"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LessThanSignLessThanSign"

    // $ANTLR start "LessThanSignEqualsSign"
    public final void mLessThanSignEqualsSign() throws RecognitionException {
        try {
            int _type = LessThanSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:100:24: ( '<=' )
            // InternalRpythonLexer.g:100:26: '<='
            {
            match("<="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LessThanSignEqualsSign"

    // $ANTLR start "LessThanSignGreaterThanSign"
    public final void mLessThanSignGreaterThanSign() throws RecognitionException {
        try {
            int _type = LessThanSignGreaterThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:102:29: ( '<>' )
            // InternalRpythonLexer.g:102:31: '<>'
            {
            match("<>"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LessThanSignGreaterThanSign"

    // $ANTLR start "EqualsSignEqualsSign"
    public final void mEqualsSignEqualsSign() throws RecognitionException {
        try {
            int _type = EqualsSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:104:22: ( '==' )
            // InternalRpythonLexer.g:104:24: '=='
            {
            match("=="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "EqualsSignEqualsSign"

    // $ANTLR start "GreaterThanSignEqualsSign"
    public final void mGreaterThanSignEqualsSign() throws RecognitionException {
        try {
            int _type = GreaterThanSignEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:106:27: ( '>=' )
            // InternalRpythonLexer.g:106:29: '>='
            {
            match(">="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "GreaterThanSignEqualsSign"

    // $ANTLR start "GreaterThanSignGreaterThanSign"
    public final void mGreaterThanSignGreaterThanSign() throws RecognitionException {
        try {
            int _type = GreaterThanSignGreaterThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:108:32: ( '>>' )
            // InternalRpythonLexer.g:108:34: '>>'
            {
            match(">>"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "GreaterThanSignGreaterThanSign"

    // $ANTLR start "CommercialAtEqualsSign"
    public final void mCommercialAtEqualsSign() throws RecognitionException {
        try {
            int _type = CommercialAtEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:110:24: ( '@=' )
            // InternalRpythonLexer.g:110:26: '@='
            {
            match("@="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "CommercialAtEqualsSign"

    // $ANTLR start "CircumflexAccentEqualsSign"
    public final void mCircumflexAccentEqualsSign() throws RecognitionException {
        try {
            int _type = CircumflexAccentEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:112:28: ( '^=' )
            // InternalRpythonLexer.g:112:30: '^='
            {
            match("^="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "CircumflexAccentEqualsSign"

    // $ANTLR start "As"
    public final void mAs() throws RecognitionException {
        try {
            int _type = As;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:114:4: ( 'as' )
            // InternalRpythonLexer.g:114:6: 'as'
            {
            match("as"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "As"

    // $ANTLR start "If"
    public final void mIf() throws RecognitionException {
        try {
            int _type = If;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:116:4: ( 'if' )
            // InternalRpythonLexer.g:116:6: 'if'
            {
            match("if"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "If"

    // $ANTLR start "In"
    public final void mIn() throws RecognitionException {
        try {
            int _type = In;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:118:4: ( 'in' )
            // InternalRpythonLexer.g:118:6: 'in'
            {
            match("in"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "In"

    // $ANTLR start "Is"
    public final void mIs() throws RecognitionException {
        try {
            int _type = Is;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:120:4: ( 'is' )
            // InternalRpythonLexer.g:120:6: 'is'
            {
            match("is"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Is"

    // $ANTLR start "Or"
    public final void mOr() throws RecognitionException {
        try {
            int _type = Or;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:122:4: ( 'or' )
            // InternalRpythonLexer.g:122:6: 'or'
            {
            match("or"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Or"

    // $ANTLR start "VerticalLineEqualsSign"
    public final void mVerticalLineEqualsSign() throws RecognitionException {
        try {
            int _type = VerticalLineEqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:124:24: ( '|=' )
            // InternalRpythonLexer.g:124:26: '|='
            {
            match("|="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "VerticalLineEqualsSign"

    // $ANTLR start "PercentSign"
    public final void mPercentSign() throws RecognitionException {
        try {
            int _type = PercentSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:126:13: ( '%' )
            // InternalRpythonLexer.g:126:15: '%'
            {
            match('%'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "PercentSign"

    // $ANTLR start "Ampersand"
    public final void mAmpersand() throws RecognitionException {
        try {
            int _type = Ampersand;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:128:11: ( '&' )
            // InternalRpythonLexer.g:128:13: '&'
            {
            match('&'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Ampersand"

    // $ANTLR start "LeftParenthesis"
    public final void mLeftParenthesis() throws RecognitionException {
        try {
            int _type = LeftParenthesis;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:130:17: ( '(' )
            // InternalRpythonLexer.g:130:19: '('
            {
            match('('); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LeftParenthesis"

    // $ANTLR start "RightParenthesis"
    public final void mRightParenthesis() throws RecognitionException {
        try {
            int _type = RightParenthesis;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:132:18: ( ')' )
            // InternalRpythonLexer.g:132:20: ')'
            {
            match(')'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RightParenthesis"

    // $ANTLR start "Asterisk"
    public final void mAsterisk() throws RecognitionException {
        try {
            int _type = Asterisk;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:134:10: ( '*' )
            // InternalRpythonLexer.g:134:12: '*'
            {
            match('*'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Asterisk"

    // $ANTLR start "PlusSign"
    public final void mPlusSign() throws RecognitionException {
        try {
            int _type = PlusSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:136:10: ( '+' )
            // InternalRpythonLexer.g:136:12: '+'
            {
            match('+'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "PlusSign"

    // $ANTLR start "Comma"
    public final void mComma() throws RecognitionException {
        try {
            int _type = Comma;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:138:7: ( ',' )
            // InternalRpythonLexer.g:138:9: ','
            {
            match(','); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Comma"

    // $ANTLR start "HyphenMinus"
    public final void mHyphenMinus() throws RecognitionException {
        try {
            int _type = HyphenMinus;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:140:13: ( '-' )
            // InternalRpythonLexer.g:140:15: '-'
            {
            match('-'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "HyphenMinus"

    // $ANTLR start "FullStop"
    public final void mFullStop() throws RecognitionException {
        try {
            int _type = FullStop;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:142:10: ( '.' )
            // InternalRpythonLexer.g:142:12: '.'
            {
            match('.'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "FullStop"

    // $ANTLR start "Solidus"
    public final void mSolidus() throws RecognitionException {
        try {
            int _type = Solidus;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:144:9: ( '/' )
            // InternalRpythonLexer.g:144:11: '/'
            {
            match('/'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Solidus"

    // $ANTLR start "Colon"
    public final void mColon() throws RecognitionException {
        try {
            int _type = Colon;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:146:7: ( ':' )
            // InternalRpythonLexer.g:146:9: ':'
            {
            match(':'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Colon"

    // $ANTLR start "Semicolon"
    public final void mSemicolon() throws RecognitionException {
        try {
            int _type = Semicolon;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:148:11: ( ';' )
            // InternalRpythonLexer.g:148:13: ';'
            {
            match(';'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Semicolon"

    // $ANTLR start "LessThanSign"
    public final void mLessThanSign() throws RecognitionException {
        try {
            int _type = LessThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:150:14: ( '<' )
            // InternalRpythonLexer.g:150:16: '<'
            {
            match('<'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LessThanSign"

    // $ANTLR start "EqualsSign"
    public final void mEqualsSign() throws RecognitionException {
        try {
            int _type = EqualsSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:152:12: ( '=' )
            // InternalRpythonLexer.g:152:14: '='
            {
            match('='); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "EqualsSign"

    // $ANTLR start "GreaterThanSign"
    public final void mGreaterThanSign() throws RecognitionException {
        try {
            int _type = GreaterThanSign;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:154:17: ( '>' )
            // InternalRpythonLexer.g:154:19: '>'
            {
            match('>'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "GreaterThanSign"

    // $ANTLR start "CommercialAt"
    public final void mCommercialAt() throws RecognitionException {
        try {
            int _type = CommercialAt;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:156:14: ( '@' )
            // InternalRpythonLexer.g:156:16: '@'
            {
            match('@'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "CommercialAt"

    // $ANTLR start "LeftSquareBracket"
    public final void mLeftSquareBracket() throws RecognitionException {
        try {
            int _type = LeftSquareBracket;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:158:19: ( '[' )
            // InternalRpythonLexer.g:158:21: '['
            {
            match('['); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LeftSquareBracket"

    // $ANTLR start "RightSquareBracket"
    public final void mRightSquareBracket() throws RecognitionException {
        try {
            int _type = RightSquareBracket;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:160:20: ( ']' )
            // InternalRpythonLexer.g:160:22: ']'
            {
            match(']'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RightSquareBracket"

    // $ANTLR start "CircumflexAccent"
    public final void mCircumflexAccent() throws RecognitionException {
        try {
            int _type = CircumflexAccent;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:162:18: ( '^' )
            // InternalRpythonLexer.g:162:20: '^'
            {
            match('^'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "CircumflexAccent"

    // $ANTLR start "GraveAccent"
    public final void mGraveAccent() throws RecognitionException {
        try {
            int _type = GraveAccent;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:164:13: ( '`' )
            // InternalRpythonLexer.g:164:15: '`'
            {
            match('`'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "GraveAccent"

    // $ANTLR start "LeftCurlyBracket"
    public final void mLeftCurlyBracket() throws RecognitionException {
        try {
            int _type = LeftCurlyBracket;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:166:18: ( '{' )
            // InternalRpythonLexer.g:166:20: '{'
            {
            match('{'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "LeftCurlyBracket"

    // $ANTLR start "VerticalLine"
    public final void mVerticalLine() throws RecognitionException {
        try {
            int _type = VerticalLine;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:168:14: ( '|' )
            // InternalRpythonLexer.g:168:16: '|'
            {
            match('|'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "VerticalLine"

    // $ANTLR start "RightCurlyBracket"
    public final void mRightCurlyBracket() throws RecognitionException {
        try {
            int _type = RightCurlyBracket;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:170:19: ( '}' )
            // InternalRpythonLexer.g:170:21: '}'
            {
            match('}'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RightCurlyBracket"

    // $ANTLR start "Tilde"
    public final void mTilde() throws RecognitionException {
        try {
            int _type = Tilde;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalRpythonLexer.g:172:7: ( '~' )
            // InternalRpythonLexer.g:172:9: '~'
            {
            match('~'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "Tilde"

    // $ANTLR start "RULE_BEGIN"
    public final void mRULE_BEGIN() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:174:21: ()
            // InternalRpythonLexer.g:174:23: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_BEGIN"

    // $ANTLR start "RULE_END"
    public final void mRULE_END() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:176:19: ()
            // InternalRpythonLexer.g:176:21: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_END"

    // $ANTLR start "RULE_NEWLINE"
    public final void mRULE_NEWLINE() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:178:23: ()
            // InternalRpythonLexer.g:178:25: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_NEWLINE"

    // $ANTLR start "RULE_NAME"
    public final void mRULE_NAME() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:180:20: ()
            // InternalRpythonLexer.g:180:22: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_NAME"

    // $ANTLR start "RULE_NUMBER"
    public final void mRULE_NUMBER() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:182:22: ()
            // InternalRpythonLexer.g:182:24: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_NUMBER"

    // $ANTLR start "RULE_STRING"
    public final void mRULE_STRING() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:184:22: ()
            // InternalRpythonLexer.g:184:24: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_STRING"

    // $ANTLR start "RULE_COMMENT"
    public final void mRULE_COMMENT() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:186:23: ()
            // InternalRpythonLexer.g:186:25: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_COMMENT"

    // $ANTLR start "RULE_WS"
    public final void mRULE_WS() throws RecognitionException {
        try {
            // InternalRpythonLexer.g:188:18: ()
            // InternalRpythonLexer.g:188:20: 
            {
            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_WS"

    public void mTokens() throws RecognitionException {
        // InternalRpythonLexer.g:1:8: ( Continue | Nonlocal | Finally | Assert | Except | Global | Import | Lambda | Return | Break | Class | Print | Raise | While | Yield | Elif | Else | Exec | From | Pass | With | AsteriskAsteriskEqualsSign | FullStopFullStopFullStop | SolidusSolidusEqualsSign | LessThanSignLessThanSignEqualsSign | GreaterThanSignGreaterThanSignEqualsSign | And | Def | Del | For | Not | Try | ExclamationMarkEqualsSign | PercentSignEqualsSign | AmpersandEqualsSign | AsteriskAsterisk | AsteriskEqualsSign | PlusSignEqualsSign | HyphenMinusEqualsSign | HyphenMinusGreaterThanSign | SolidusSolidus | SolidusEqualsSign | LessThanSignLessThanSign | LessThanSignEqualsSign | LessThanSignGreaterThanSign | EqualsSignEqualsSign | GreaterThanSignEqualsSign | GreaterThanSignGreaterThanSign | CommercialAtEqualsSign | CircumflexAccentEqualsSign | As | If | In | Is | Or | VerticalLineEqualsSign | PercentSign | Ampersand | LeftParenthesis | RightParenthesis | Asterisk | PlusSign | Comma | HyphenMinus | FullStop | Solidus | Colon | Semicolon | LessThanSign | EqualsSign | GreaterThanSign | CommercialAt | LeftSquareBracket | RightSquareBracket | CircumflexAccent | GraveAccent | LeftCurlyBracket | VerticalLine | RightCurlyBracket | Tilde )
        int alt1=80;
        alt1 = dfa1.predict(input);
        switch (alt1) {
            case 1 :
                // InternalRpythonLexer.g:1:10: Continue
                {
                mContinue(); 

                }
                break;
            case 2 :
                // InternalRpythonLexer.g:1:19: Nonlocal
                {
                mNonlocal(); 

                }
                break;
            case 3 :
                // InternalRpythonLexer.g:1:28: Finally
                {
                mFinally(); 

                }
                break;
            case 4 :
                // InternalRpythonLexer.g:1:36: Assert
                {
                mAssert(); 

                }
                break;
            case 5 :
                // InternalRpythonLexer.g:1:43: Except
                {
                mExcept(); 

                }
                break;
            case 6 :
                // InternalRpythonLexer.g:1:50: Global
                {
                mGlobal(); 

                }
                break;
            case 7 :
                // InternalRpythonLexer.g:1:57: Import
                {
                mImport(); 

                }
                break;
            case 8 :
                // InternalRpythonLexer.g:1:64: Lambda
                {
                mLambda(); 

                }
                break;
            case 9 :
                // InternalRpythonLexer.g:1:71: Return
                {
                mReturn(); 

                }
                break;
            case 10 :
                // InternalRpythonLexer.g:1:78: Break
                {
                mBreak(); 

                }
                break;
            case 11 :
                // InternalRpythonLexer.g:1:84: Class
                {
                mClass(); 

                }
                break;
            case 12 :
                // InternalRpythonLexer.g:1:90: Print
                {
                mPrint(); 

                }
                break;
            case 13 :
                // InternalRpythonLexer.g:1:96: Raise
                {
                mRaise(); 

                }
                break;
            case 14 :
                // InternalRpythonLexer.g:1:102: While
                {
                mWhile(); 

                }
                break;
            case 15 :
                // InternalRpythonLexer.g:1:108: Yield
                {
                mYield(); 

                }
                break;
            case 16 :
                // InternalRpythonLexer.g:1:114: Elif
                {
                mElif(); 

                }
                break;
            case 17 :
                // InternalRpythonLexer.g:1:119: Else
                {
                mElse(); 

                }
                break;
            case 18 :
                // InternalRpythonLexer.g:1:124: Exec
                {
                mExec(); 

                }
                break;
            case 19 :
                // InternalRpythonLexer.g:1:129: From
                {
                mFrom(); 

                }
                break;
            case 20 :
                // InternalRpythonLexer.g:1:134: Pass
                {
                mPass(); 

                }
                break;
            case 21 :
                // InternalRpythonLexer.g:1:139: With
                {
                mWith(); 

                }
                break;
            case 22 :
                // InternalRpythonLexer.g:1:144: AsteriskAsteriskEqualsSign
                {
                mAsteriskAsteriskEqualsSign(); 

                }
                break;
            case 23 :
                // InternalRpythonLexer.g:1:171: FullStopFullStopFullStop
                {
                mFullStopFullStopFullStop(); 

                }
                break;
            case 24 :
                // InternalRpythonLexer.g:1:196: SolidusSolidusEqualsSign
                {
                mSolidusSolidusEqualsSign(); 

                }
                break;
            case 25 :
                // InternalRpythonLexer.g:1:221: LessThanSignLessThanSignEqualsSign
                {
                mLessThanSignLessThanSignEqualsSign(); 

                }
                break;
            case 26 :
                // InternalRpythonLexer.g:1:256: GreaterThanSignGreaterThanSignEqualsSign
                {
                mGreaterThanSignGreaterThanSignEqualsSign(); 

                }
                break;
            case 27 :
                // InternalRpythonLexer.g:1:297: And
                {
                mAnd(); 

                }
                break;
            case 28 :
                // InternalRpythonLexer.g:1:301: Def
                {
                mDef(); 

                }
                break;
            case 29 :
                // InternalRpythonLexer.g:1:305: Del
                {
                mDel(); 

                }
                break;
            case 30 :
                // InternalRpythonLexer.g:1:309: For
                {
                mFor(); 

                }
                break;
            case 31 :
                // InternalRpythonLexer.g:1:313: Not
                {
                mNot(); 

                }
                break;
            case 32 :
                // InternalRpythonLexer.g:1:317: Try
                {
                mTry(); 

                }
                break;
            case 33 :
                // InternalRpythonLexer.g:1:321: ExclamationMarkEqualsSign
                {
                mExclamationMarkEqualsSign(); 

                }
                break;
            case 34 :
                // InternalRpythonLexer.g:1:347: PercentSignEqualsSign
                {
                mPercentSignEqualsSign(); 

                }
                break;
            case 35 :
                // InternalRpythonLexer.g:1:369: AmpersandEqualsSign
                {
                mAmpersandEqualsSign(); 

                }
                break;
            case 36 :
                // InternalRpythonLexer.g:1:389: AsteriskAsterisk
                {
                mAsteriskAsterisk(); 

                }
                break;
            case 37 :
                // InternalRpythonLexer.g:1:406: AsteriskEqualsSign
                {
                mAsteriskEqualsSign(); 

                }
                break;
            case 38 :
                // InternalRpythonLexer.g:1:425: PlusSignEqualsSign
                {
                mPlusSignEqualsSign(); 

                }
                break;
            case 39 :
                // InternalRpythonLexer.g:1:444: HyphenMinusEqualsSign
                {
                mHyphenMinusEqualsSign(); 

                }
                break;
            case 40 :
                // InternalRpythonLexer.g:1:466: HyphenMinusGreaterThanSign
                {
                mHyphenMinusGreaterThanSign(); 

                }
                break;
            case 41 :
                // InternalRpythonLexer.g:1:493: SolidusSolidus
                {
                mSolidusSolidus(); 

                }
                break;
            case 42 :
                // InternalRpythonLexer.g:1:508: SolidusEqualsSign
                {
                mSolidusEqualsSign(); 

                }
                break;
            case 43 :
                // InternalRpythonLexer.g:1:526: LessThanSignLessThanSign
                {
                mLessThanSignLessThanSign(); 

                }
                break;
            case 44 :
                // InternalRpythonLexer.g:1:551: LessThanSignEqualsSign
                {
                mLessThanSignEqualsSign(); 

                }
                break;
            case 45 :
                // InternalRpythonLexer.g:1:574: LessThanSignGreaterThanSign
                {
                mLessThanSignGreaterThanSign(); 

                }
                break;
            case 46 :
                // InternalRpythonLexer.g:1:602: EqualsSignEqualsSign
                {
                mEqualsSignEqualsSign(); 

                }
                break;
            case 47 :
                // InternalRpythonLexer.g:1:623: GreaterThanSignEqualsSign
                {
                mGreaterThanSignEqualsSign(); 

                }
                break;
            case 48 :
                // InternalRpythonLexer.g:1:649: GreaterThanSignGreaterThanSign
                {
                mGreaterThanSignGreaterThanSign(); 

                }
                break;
            case 49 :
                // InternalRpythonLexer.g:1:680: CommercialAtEqualsSign
                {
                mCommercialAtEqualsSign(); 

                }
                break;
            case 50 :
                // InternalRpythonLexer.g:1:703: CircumflexAccentEqualsSign
                {
                mCircumflexAccentEqualsSign(); 

                }
                break;
            case 51 :
                // InternalRpythonLexer.g:1:730: As
                {
                mAs(); 

                }
                break;
            case 52 :
                // InternalRpythonLexer.g:1:733: If
                {
                mIf(); 

                }
                break;
            case 53 :
                // InternalRpythonLexer.g:1:736: In
                {
                mIn(); 

                }
                break;
            case 54 :
                // InternalRpythonLexer.g:1:739: Is
                {
                mIs(); 

                }
                break;
            case 55 :
                // InternalRpythonLexer.g:1:742: Or
                {
                mOr(); 

                }
                break;
            case 56 :
                // InternalRpythonLexer.g:1:745: VerticalLineEqualsSign
                {
                mVerticalLineEqualsSign(); 

                }
                break;
            case 57 :
                // InternalRpythonLexer.g:1:768: PercentSign
                {
                mPercentSign(); 

                }
                break;
            case 58 :
                // InternalRpythonLexer.g:1:780: Ampersand
                {
                mAmpersand(); 

                }
                break;
            case 59 :
                // InternalRpythonLexer.g:1:790: LeftParenthesis
                {
                mLeftParenthesis(); 

                }
                break;
            case 60 :
                // InternalRpythonLexer.g:1:806: RightParenthesis
                {
                mRightParenthesis(); 

                }
                break;
            case 61 :
                // InternalRpythonLexer.g:1:823: Asterisk
                {
                mAsterisk(); 

                }
                break;
            case 62 :
                // InternalRpythonLexer.g:1:832: PlusSign
                {
                mPlusSign(); 

                }
                break;
            case 63 :
                // InternalRpythonLexer.g:1:841: Comma
                {
                mComma(); 

                }
                break;
            case 64 :
                // InternalRpythonLexer.g:1:847: HyphenMinus
                {
                mHyphenMinus(); 

                }
                break;
            case 65 :
                // InternalRpythonLexer.g:1:859: FullStop
                {
                mFullStop(); 

                }
                break;
            case 66 :
                // InternalRpythonLexer.g:1:868: Solidus
                {
                mSolidus(); 

                }
                break;
            case 67 :
                // InternalRpythonLexer.g:1:876: Colon
                {
                mColon(); 

                }
                break;
            case 68 :
                // InternalRpythonLexer.g:1:882: Semicolon
                {
                mSemicolon(); 

                }
                break;
            case 69 :
                // InternalRpythonLexer.g:1:892: LessThanSign
                {
                mLessThanSign(); 

                }
                break;
            case 70 :
                // InternalRpythonLexer.g:1:905: EqualsSign
                {
                mEqualsSign(); 

                }
                break;
            case 71 :
                // InternalRpythonLexer.g:1:916: GreaterThanSign
                {
                mGreaterThanSign(); 

                }
                break;
            case 72 :
                // InternalRpythonLexer.g:1:932: CommercialAt
                {
                mCommercialAt(); 

                }
                break;
            case 73 :
                // InternalRpythonLexer.g:1:945: LeftSquareBracket
                {
                mLeftSquareBracket(); 

                }
                break;
            case 74 :
                // InternalRpythonLexer.g:1:963: RightSquareBracket
                {
                mRightSquareBracket(); 

                }
                break;
            case 75 :
                // InternalRpythonLexer.g:1:982: CircumflexAccent
                {
                mCircumflexAccent(); 

                }
                break;
            case 76 :
                // InternalRpythonLexer.g:1:999: GraveAccent
                {
                mGraveAccent(); 

                }
                break;
            case 77 :
                // InternalRpythonLexer.g:1:1011: LeftCurlyBracket
                {
                mLeftCurlyBracket(); 

                }
                break;
            case 78 :
                // InternalRpythonLexer.g:1:1028: VerticalLine
                {
                mVerticalLine(); 

                }
                break;
            case 79 :
                // InternalRpythonLexer.g:1:1041: RightCurlyBracket
                {
                mRightCurlyBracket(); 

                }
                break;
            case 80 :
                // InternalRpythonLexer.g:1:1059: Tilde
                {
                mTilde(); 

                }
                break;

        }

    }


    protected DFA1 dfa1 = new DFA1(this);
    static final String DFA1_eotS =
        "\16\uffff\1\100\1\102\1\105\1\111\1\114\3\uffff\1\117\1\121\1\123\1\126\1\130\1\132\1\134\1\uffff\1\136\21\uffff\1\142\15\uffff\1\150\4\uffff\1\152\2\uffff\1\154\3\uffff\1\156\46\uffff";
    static final String DFA1_eofS =
        "\161\uffff";
    static final String DFA1_minS =
        "\1\41\1\154\1\157\1\151\1\156\1\154\1\uffff\1\146\1\uffff\1\141\1\uffff\1\141\1\150\1\uffff\1\52\1\56\1\57\1\74\1\75\1\145\2\uffff\7\75\1\uffff\1\75\15\uffff\1\156\3\uffff\1\163\1\uffff\1\143\1\151\12\uffff\1\75\4\uffff\1\75\2\uffff\1\75\3\uffff\1\75\2\uffff\1\146\43\uffff";
    static final String DFA1_maxS =
        "\1\176\2\157\1\162\1\163\1\170\1\uffff\1\163\1\uffff\1\145\1\uffff\1\162\1\151\1\uffff\1\75\1\56\1\75\2\76\1\145\2\uffff\3\75\1\76\3\75\1\uffff\1\75\15\uffff\1\164\3\uffff\1\163\1\uffff\1\145\1\163\12\uffff\1\75\4\uffff\1\75\2\uffff\1\75\3\uffff\1\75\2\uffff\1\154\43\uffff";
    static final String DFA1_acceptS =
        "\6\uffff\1\6\1\uffff\1\10\1\uffff\1\12\2\uffff\1\17\6\uffff\1\40\1\41\7\uffff\1\67\1\uffff\1\73\1\74\1\77\1\103\1\104\1\111\1\112\1\114\1\115\1\117\1\120\1\1\1\13\1\uffff\1\3\1\23\1\36\1\uffff\1\33\2\uffff\1\7\1\64\1\65\1\66\1\11\1\15\1\14\1\24\1\16\1\25\1\uffff\1\45\1\75\1\27\1\101\1\uffff\1\52\1\102\1\uffff\1\54\1\55\1\105\1\uffff\1\57\1\107\1\uffff\1\42\1\71\1\43\1\72\1\46\1\76\1\47\1\50\1\100\1\56\1\106\1\61\1\110\1\62\1\113\1\70\1\116\1\2\1\37\1\4\1\63\1\5\1\22\1\20\1\21\1\26\1\44\1\30\1\51\1\31\1\53\1\32\1\60\1\34\1\35";
    static final String DFA1_specialS =
        "\161\uffff}>";
    static final String[] DFA1_transitionS = {
            "\1\25\3\uffff\1\26\1\27\1\uffff\1\37\1\40\1\16\1\30\1\41\1\31\1\17\1\20\12\uffff\1\42\1\43\1\21\1\32\1\22\1\uffff\1\33\32\uffff\1\44\1\uffff\1\45\1\34\1\uffff\1\46\1\4\1\12\1\1\1\23\1\5\1\3\1\6\1\uffff\1\7\2\uffff\1\10\1\uffff\1\2\1\35\1\13\1\uffff\1\11\1\uffff\1\24\2\uffff\1\14\1\uffff\1\15\1\uffff\1\47\1\36\1\50\1\51",
            "\1\53\2\uffff\1\52",
            "\1\54",
            "\1\55\5\uffff\1\57\2\uffff\1\56",
            "\1\61\4\uffff\1\60",
            "\1\63\13\uffff\1\62",
            "",
            "\1\65\6\uffff\1\64\1\66\4\uffff\1\67",
            "",
            "\1\71\3\uffff\1\70",
            "",
            "\1\73\20\uffff\1\72",
            "\1\74\1\75",
            "",
            "\1\76\22\uffff\1\77",
            "\1\101",
            "\1\103\15\uffff\1\104",
            "\1\106\1\107\1\110",
            "\1\113\1\112",
            "\1\115",
            "",
            "",
            "\1\116",
            "\1\120",
            "\1\122",
            "\1\124\1\125",
            "\1\127",
            "\1\131",
            "\1\133",
            "",
            "\1\135",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\137\5\uffff\1\140",
            "",
            "",
            "",
            "\1\141",
            "",
            "\1\143\1\uffff\1\144",
            "\1\145\11\uffff\1\146",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\147",
            "",
            "",
            "",
            "",
            "\1\151",
            "",
            "",
            "\1\153",
            "",
            "",
            "",
            "\1\155",
            "",
            "",
            "\1\157\5\uffff\1\160",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };

    static final short[] DFA1_eot = DFA.unpackEncodedString(DFA1_eotS);
    static final short[] DFA1_eof = DFA.unpackEncodedString(DFA1_eofS);
    static final char[] DFA1_min = DFA.unpackEncodedStringToUnsignedChars(DFA1_minS);
    static final char[] DFA1_max = DFA.unpackEncodedStringToUnsignedChars(DFA1_maxS);
    static final short[] DFA1_accept = DFA.unpackEncodedString(DFA1_acceptS);
    static final short[] DFA1_special = DFA.unpackEncodedString(DFA1_specialS);
    static final short[][] DFA1_transition;

    static {
        int numStates = DFA1_transitionS.length;
        DFA1_transition = new short[numStates][];
        for (int i=0; i<numStates; i++) {
            DFA1_transition[i] = DFA.unpackEncodedString(DFA1_transitionS[i]);
        }
    }

    class DFA1 extends DFA {

        public DFA1(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 1;
            this.eot = DFA1_eot;
            this.eof = DFA1_eof;
            this.min = DFA1_min;
            this.max = DFA1_max;
            this.accept = DFA1_accept;
            this.special = DFA1_special;
            this.transition = DFA1_transition;
        }
        public String getDescription() {
            return "1:1: Tokens : ( Continue | Nonlocal | Finally | Assert | Except | Global | Import | Lambda | Return | Break | Class | Print | Raise | While | Yield | Elif | Else | Exec | From | Pass | With | AsteriskAsteriskEqualsSign | FullStopFullStopFullStop | SolidusSolidusEqualsSign | LessThanSignLessThanSignEqualsSign | GreaterThanSignGreaterThanSignEqualsSign | And | Def | Del | For | Not | Try | ExclamationMarkEqualsSign | PercentSignEqualsSign | AmpersandEqualsSign | AsteriskAsterisk | AsteriskEqualsSign | PlusSignEqualsSign | HyphenMinusEqualsSign | HyphenMinusGreaterThanSign | SolidusSolidus | SolidusEqualsSign | LessThanSignLessThanSign | LessThanSignEqualsSign | LessThanSignGreaterThanSign | EqualsSignEqualsSign | GreaterThanSignEqualsSign | GreaterThanSignGreaterThanSign | CommercialAtEqualsSign | CircumflexAccentEqualsSign | As | If | In | Is | Or | VerticalLineEqualsSign | PercentSign | Ampersand | LeftParenthesis | RightParenthesis | Asterisk | PlusSign | Comma | HyphenMinus | FullStop | Solidus | Colon | Semicolon | LessThanSign | EqualsSign | GreaterThanSign | CommercialAt | LeftSquareBracket | RightSquareBracket | CircumflexAccent | GraveAccent | LeftCurlyBracket | VerticalLine | RightCurlyBracket | Tilde );";
        }
    }
 

}