package org.tracewright.lang.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.tracewright.lang.services.RpythonGrammarAccess;



import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalRpythonParser extends AbstractInternalAntlrParser {
    public static final String[] tokenNames = new String[] {
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "Continue", "Nonlocal", "Finally", "Assert", "Except", "Global", "Import", "Lambda", "Return", "Break", "Class", "Print", "Raise", "While", "Yield", "Elif", "Else", "Exec", "From", "Pass", "With", "AsteriskAsteriskEqualsSign", "FullStopFullStopFullStop", "SolidusSolidusEqualsSign", "LessThanSignLessThanSignEqualsSign", "GreaterThanSignGreaterThanSignEqualsSign", "And", "Def", "Del", "For", "Not", "Try", "ExclamationMarkEqualsSign", "PercentSignEqualsSign", "AmpersandEqualsSign", "AsteriskAsterisk", "AsteriskEqualsSign", "PlusSignEqualsSign", "HyphenMinusEqualsSign", "HyphenMinusGreaterThanSign", "SolidusSolidus", "SolidusEqualsSign", "LessThanSignLessThanSign", "LessThanSignEqualsSign", "LessThanSignGreaterThanSign", "EqualsSignEqualsSign", "GreaterThanSignEqualsSign", "GreaterThanSignGreaterThanSign", "CommercialAtEqualsSign", "CircumflexAccentEqualsSign", "As", "If", "In", "Is", "Or", "VerticalLineEqualsSign", "PercentSign", "Ampersand", "LeftParenthesis", "RightParenthesis", "Asterisk", "PlusSign", "Comma", "HyphenMinus", "FullStop", "Solidus", "Colon", "Semicolon", "LessThanSign", "EqualsSign", "GreaterThanSign", "CommercialAt", "LeftSquareBracket", "RightSquareBracket", "CircumflexAccent", "GraveAccent", "LeftCurlyBracket", "VerticalLine", "RightCurlyBracket", "Tilde", "RULE_BEGIN", "RULE_END", "RULE_NEWLINE", "RULE_NAME", "RULE_NUMBER", "RULE_STRING", "RULE_COMMENT", "RULE_WS"
    };
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


        public InternalRpythonParser(TokenStream input) {
            this(input, new RecognizerSharedState());
        }
        public InternalRpythonParser(TokenStream input, RecognizerSharedState state) {
            super(input, state);
             
        }
        

    public String[] getTokenNames() { return InternalRpythonParser.tokenNames; }
    public String getGrammarFileName() { return "InternalRpythonParser.g"; }



     	private RpythonGrammarAccess grammarAccess;

        public InternalRpythonParser(TokenStream input, RpythonGrammarAccess grammarAccess) {
            this(input);
            this.grammarAccess = grammarAccess;
            registerRules(grammarAccess.getGrammar());
        }

        @Override
        protected String getFirstRuleName() {
        	return "Module";
       	}

       	@Override
       	protected RpythonGrammarAccess getGrammarAccess() {
       		return grammarAccess;
       	}




    // $ANTLR start "entryRuleModule"
    // InternalRpythonParser.g:57:1: entryRuleModule returns [EObject current=null] : iv_ruleModule= ruleModule EOF ;
    public final EObject entryRuleModule() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleModule = null;


        try {
            // InternalRpythonParser.g:57:47: (iv_ruleModule= ruleModule EOF )
            // InternalRpythonParser.g:58:2: iv_ruleModule= ruleModule EOF
            {
             newCompositeNode(grammarAccess.getModuleRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleModule=ruleModule();

            state._fsp--;

             current =iv_ruleModule; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleModule"


    // $ANTLR start "ruleModule"
    // InternalRpythonParser.g:64:1: ruleModule returns [EObject current=null] : ( () (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )* ) ;
    public final EObject ruleModule() throws RecognitionException {
        EObject current = null;

        Token this_NEWLINE_2=null;
        Token this_BEGIN_3=null;
        Token this_END_4=null;
        EObject this_StatementLine_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:70:2: ( ( () (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )* ) )
            // InternalRpythonParser.g:71:2: ( () (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )* )
            {
            // InternalRpythonParser.g:71:2: ( () (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )* )
            // InternalRpythonParser.g:72:3: () (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )*
            {
            // InternalRpythonParser.g:72:3: ()
            // InternalRpythonParser.g:73:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getModuleAccess().getModuleAction_0(),
            					current);
            			

            }

            // InternalRpythonParser.g:79:3: (this_StatementLine_1= ruleStatementLine[$current] | this_NEWLINE_2= RULE_NEWLINE | this_BEGIN_3= RULE_BEGIN | this_END_4= RULE_END )*
            loop1:
            do {
                int alt1=5;
                switch ( input.LA(1) ) {
                case Continue:
                case Nonlocal:
                case Assert:
                case Global:
                case Import:
                case Lambda:
                case Return:
                case Break:
                case Class:
                case Print:
                case Raise:
                case While:
                case Yield:
                case Exec:
                case From:
                case Pass:
                case With:
                case FullStopFullStopFullStop:
                case Def:
                case Del:
                case For:
                case Not:
                case Try:
                case If:
                case LeftParenthesis:
                case Asterisk:
                case PlusSign:
                case HyphenMinus:
                case CommercialAt:
                case LeftSquareBracket:
                case GraveAccent:
                case LeftCurlyBracket:
                case Tilde:
                case RULE_NAME:
                case RULE_NUMBER:
                case RULE_STRING:
                    {
                    alt1=1;
                    }
                    break;
                case RULE_NEWLINE:
                    {
                    alt1=2;
                    }
                    break;
                case RULE_BEGIN:
                    {
                    alt1=3;
                    }
                    break;
                case RULE_END:
                    {
                    alt1=4;
                    }
                    break;

                }

                switch (alt1) {
            	case 1 :
            	    // InternalRpythonParser.g:80:4: this_StatementLine_1= ruleStatementLine[$current]
            	    {

            	    				if (current==null) {
            	    					current = createModelElement(grammarAccess.getModuleRule());
            	    				}
            	    				newCompositeNode(grammarAccess.getModuleAccess().getStatementLineParserRuleCall_1_0());
            	    			
            	    pushFollow(FOLLOW_3);
            	    this_StatementLine_1=ruleStatementLine(current);

            	    state._fsp--;


            	    				current = this_StatementLine_1;
            	    				afterParserOrEnumRuleCall();
            	    			

            	    }
            	    break;
            	case 2 :
            	    // InternalRpythonParser.g:92:4: this_NEWLINE_2= RULE_NEWLINE
            	    {
            	    this_NEWLINE_2=(Token)match(input,RULE_NEWLINE,FOLLOW_3); 

            	    				newLeafNode(this_NEWLINE_2, grammarAccess.getModuleAccess().getNEWLINETerminalRuleCall_1_1());
            	    			

            	    }
            	    break;
            	case 3 :
            	    // InternalRpythonParser.g:97:4: this_BEGIN_3= RULE_BEGIN
            	    {
            	    this_BEGIN_3=(Token)match(input,RULE_BEGIN,FOLLOW_3); 

            	    				newLeafNode(this_BEGIN_3, grammarAccess.getModuleAccess().getBEGINTerminalRuleCall_1_2());
            	    			

            	    }
            	    break;
            	case 4 :
            	    // InternalRpythonParser.g:102:4: this_END_4= RULE_END
            	    {
            	    this_END_4=(Token)match(input,RULE_END,FOLLOW_3); 

            	    				newLeafNode(this_END_4, grammarAccess.getModuleAccess().getENDTerminalRuleCall_1_3());
            	    			

            	    }
            	    break;

            	default :
            	    break loop1;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleModule"


    // $ANTLR start "entryRuleBlock"
    // InternalRpythonParser.g:111:1: entryRuleBlock returns [EObject current=null] : iv_ruleBlock= ruleBlock EOF ;
    public final EObject entryRuleBlock() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBlock = null;


        try {
            // InternalRpythonParser.g:111:46: (iv_ruleBlock= ruleBlock EOF )
            // InternalRpythonParser.g:112:2: iv_ruleBlock= ruleBlock EOF
            {
             newCompositeNode(grammarAccess.getBlockRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBlock=ruleBlock();

            state._fsp--;

             current =iv_ruleBlock; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBlock"


    // $ANTLR start "ruleBlock"
    // InternalRpythonParser.g:118:1: ruleBlock returns [EObject current=null] : ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) ) ;
    public final EObject ruleBlock() throws RecognitionException {
        EObject current = null;

        Token this_NEWLINE_1=null;
        Token this_BEGIN_2=null;
        Token this_END_4=null;
        EObject this_StatementLine_3 = null;

        EObject this_SimpleLine_5 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:124:2: ( ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) ) )
            // InternalRpythonParser.g:125:2: ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) )
            {
            // InternalRpythonParser.g:125:2: ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) )
            // InternalRpythonParser.g:126:3: () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] )
            {
            // InternalRpythonParser.g:126:3: ()
            // InternalRpythonParser.g:127:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getBlockAccess().getBlockAction_0(),
            					current);
            			

            }

            // InternalRpythonParser.g:133:3: ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] )
            int alt3=2;
            int LA3_0 = input.LA(1);

            if ( (LA3_0==RULE_NEWLINE) ) {
                alt3=1;
            }
            else if ( ((LA3_0>=Continue && LA3_0<=Nonlocal)||LA3_0==Assert||(LA3_0>=Global && LA3_0<=Break)||(LA3_0>=Print && LA3_0<=Raise)||LA3_0==Yield||(LA3_0>=Exec && LA3_0<=Pass)||LA3_0==FullStopFullStopFullStop||LA3_0==Del||LA3_0==Not||LA3_0==LeftParenthesis||(LA3_0>=Asterisk && LA3_0<=PlusSign)||LA3_0==HyphenMinus||LA3_0==LeftSquareBracket||(LA3_0>=GraveAccent && LA3_0<=LeftCurlyBracket)||LA3_0==Tilde||(LA3_0>=RULE_NAME && LA3_0<=RULE_STRING)) ) {
                alt3=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 3, 0, input);

                throw nvae;
            }
            switch (alt3) {
                case 1 :
                    // InternalRpythonParser.g:134:4: (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END )
                    {
                    // InternalRpythonParser.g:134:4: (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END )
                    // InternalRpythonParser.g:135:5: this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END
                    {
                    this_NEWLINE_1=(Token)match(input,RULE_NEWLINE,FOLLOW_4); 

                    					newLeafNode(this_NEWLINE_1, grammarAccess.getBlockAccess().getNEWLINETerminalRuleCall_1_0_0());
                    				
                    this_BEGIN_2=(Token)match(input,RULE_BEGIN,FOLLOW_5); 

                    					newLeafNode(this_BEGIN_2, grammarAccess.getBlockAccess().getBEGINTerminalRuleCall_1_0_1());
                    				
                    // InternalRpythonParser.g:143:5: (this_StatementLine_3= ruleStatementLine[$current] )*
                    loop2:
                    do {
                        int alt2=2;
                        int LA2_0 = input.LA(1);

                        if ( ((LA2_0>=Continue && LA2_0<=Nonlocal)||LA2_0==Assert||(LA2_0>=Global && LA2_0<=Yield)||(LA2_0>=Exec && LA2_0<=With)||LA2_0==FullStopFullStopFullStop||(LA2_0>=Def && LA2_0<=Try)||LA2_0==If||LA2_0==LeftParenthesis||(LA2_0>=Asterisk && LA2_0<=PlusSign)||LA2_0==HyphenMinus||(LA2_0>=CommercialAt && LA2_0<=LeftSquareBracket)||(LA2_0>=GraveAccent && LA2_0<=LeftCurlyBracket)||LA2_0==Tilde||(LA2_0>=RULE_NAME && LA2_0<=RULE_STRING)) ) {
                            alt2=1;
                        }


                        switch (alt2) {
                    	case 1 :
                    	    // InternalRpythonParser.g:144:6: this_StatementLine_3= ruleStatementLine[$current]
                    	    {

                    	    						if (current==null) {
                    	    							current = createModelElement(grammarAccess.getBlockRule());
                    	    						}
                    	    						newCompositeNode(grammarAccess.getBlockAccess().getStatementLineParserRuleCall_1_0_2());
                    	    					
                    	    pushFollow(FOLLOW_5);
                    	    this_StatementLine_3=ruleStatementLine(current);

                    	    state._fsp--;


                    	    						current = this_StatementLine_3;
                    	    						afterParserOrEnumRuleCall();
                    	    					

                    	    }
                    	    break;

                    	default :
                    	    break loop2;
                        }
                    } while (true);

                    this_END_4=(Token)match(input,RULE_END,FOLLOW_2); 

                    					newLeafNode(this_END_4, grammarAccess.getBlockAccess().getENDTerminalRuleCall_1_0_3());
                    				

                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:162:4: this_SimpleLine_5= ruleSimpleLine[$current]
                    {

                    				if (current==null) {
                    					current = createModelElement(grammarAccess.getBlockRule());
                    				}
                    				newCompositeNode(grammarAccess.getBlockAccess().getSimpleLineParserRuleCall_1_1());
                    			
                    pushFollow(FOLLOW_2);
                    this_SimpleLine_5=ruleSimpleLine(current);

                    state._fsp--;


                    				current = this_SimpleLine_5;
                    				afterParserOrEnumRuleCall();
                    			

                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBlock"


    // $ANTLR start "ruleStatementLine"
    // InternalRpythonParser.g:179:1: ruleStatementLine[EObject in_current] returns [EObject current=in_current] : ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] ) ;
    public final EObject ruleStatementLine(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        EObject lv_statements_0_0 = null;

        EObject this_SimpleLine_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:185:2: ( ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] ) )
            // InternalRpythonParser.g:186:2: ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] )
            {
            // InternalRpythonParser.g:186:2: ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] )
            int alt4=2;
            int LA4_0 = input.LA(1);

            if ( (LA4_0==Class||LA4_0==While||LA4_0==With||LA4_0==Def||LA4_0==For||LA4_0==Try||LA4_0==If||LA4_0==CommercialAt) ) {
                alt4=1;
            }
            else if ( ((LA4_0>=Continue && LA4_0<=Nonlocal)||LA4_0==Assert||(LA4_0>=Global && LA4_0<=Break)||(LA4_0>=Print && LA4_0<=Raise)||LA4_0==Yield||(LA4_0>=Exec && LA4_0<=Pass)||LA4_0==FullStopFullStopFullStop||LA4_0==Del||LA4_0==Not||LA4_0==LeftParenthesis||(LA4_0>=Asterisk && LA4_0<=PlusSign)||LA4_0==HyphenMinus||LA4_0==LeftSquareBracket||(LA4_0>=GraveAccent && LA4_0<=LeftCurlyBracket)||LA4_0==Tilde||(LA4_0>=RULE_NAME && LA4_0<=RULE_STRING)) ) {
                alt4=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 4, 0, input);

                throw nvae;
            }
            switch (alt4) {
                case 1 :
                    // InternalRpythonParser.g:187:3: ( (lv_statements_0_0= ruleCompoundStatement ) )
                    {
                    // InternalRpythonParser.g:187:3: ( (lv_statements_0_0= ruleCompoundStatement ) )
                    // InternalRpythonParser.g:188:4: (lv_statements_0_0= ruleCompoundStatement )
                    {
                    // InternalRpythonParser.g:188:4: (lv_statements_0_0= ruleCompoundStatement )
                    // InternalRpythonParser.g:189:5: lv_statements_0_0= ruleCompoundStatement
                    {

                    					newCompositeNode(grammarAccess.getStatementLineAccess().getStatementsCompoundStatementParserRuleCall_0_0());
                    				
                    pushFollow(FOLLOW_2);
                    lv_statements_0_0=ruleCompoundStatement();

                    state._fsp--;


                    					if (current==null) {
                    						current = createModelElementForParent(grammarAccess.getStatementLineRule());
                    					}
                    					add(
                    						current,
                    						"statements",
                    						lv_statements_0_0,
                    						"org.tracewright.lang.Rpython.CompoundStatement");
                    					afterParserOrEnumRuleCall();
                    				

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:207:3: this_SimpleLine_1= ruleSimpleLine[$current]
                    {

                    			if (current==null) {
                    				current = createModelElement(grammarAccess.getStatementLineRule());
                    			}
                    			newCompositeNode(grammarAccess.getStatementLineAccess().getSimpleLineParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_SimpleLine_1=ruleSimpleLine(current);

                    state._fsp--;


                    			current = this_SimpleLine_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStatementLine"


    // $ANTLR start "ruleSimpleLine"
    // InternalRpythonParser.g:223:1: ruleSimpleLine[EObject in_current] returns [EObject current=in_current] : ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE ) ;
    public final EObject ruleSimpleLine(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        Token otherlv_1=null;
        Token this_NEWLINE_3=null;
        EObject lv_statements_0_0 = null;

        EObject lv_statements_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:229:2: ( ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE ) )
            // InternalRpythonParser.g:230:2: ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE )
            {
            // InternalRpythonParser.g:230:2: ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE )
            // InternalRpythonParser.g:231:3: ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE
            {
            // InternalRpythonParser.g:231:3: ( (lv_statements_0_0= ruleSimpleStatement ) )
            // InternalRpythonParser.g:232:4: (lv_statements_0_0= ruleSimpleStatement )
            {
            // InternalRpythonParser.g:232:4: (lv_statements_0_0= ruleSimpleStatement )
            // InternalRpythonParser.g:233:5: lv_statements_0_0= ruleSimpleStatement
            {

            					newCompositeNode(grammarAccess.getSimpleLineAccess().getStatementsSimpleStatementParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_6);
            lv_statements_0_0=ruleSimpleStatement();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getSimpleLineRule());
            					}
            					add(
            						current,
            						"statements",
            						lv_statements_0_0,
            						"org.tracewright.lang.Rpython.SimpleStatement");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:250:3: (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )*
            loop5:
            do {
                int alt5=2;
                int LA5_0 = input.LA(1);

                if ( (LA5_0==Semicolon) ) {
                    alt5=1;
                }


                switch (alt5) {
            	case 1 :
            	    // InternalRpythonParser.g:251:4: otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) )
            	    {
            	    otherlv_1=(Token)match(input,Semicolon,FOLLOW_7); 

            	    				newLeafNode(otherlv_1, grammarAccess.getSimpleLineAccess().getSemicolonKeyword_1_0());
            	    			
            	    // InternalRpythonParser.g:255:4: ( (lv_statements_2_0= ruleSimpleStatement ) )
            	    // InternalRpythonParser.g:256:5: (lv_statements_2_0= ruleSimpleStatement )
            	    {
            	    // InternalRpythonParser.g:256:5: (lv_statements_2_0= ruleSimpleStatement )
            	    // InternalRpythonParser.g:257:6: lv_statements_2_0= ruleSimpleStatement
            	    {

            	    						newCompositeNode(grammarAccess.getSimpleLineAccess().getStatementsSimpleStatementParserRuleCall_1_1_0());
            	    					
            	    pushFollow(FOLLOW_6);
            	    lv_statements_2_0=ruleSimpleStatement();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getSimpleLineRule());
            	    						}
            	    						add(
            	    							current,
            	    							"statements",
            	    							lv_statements_2_0,
            	    							"org.tracewright.lang.Rpython.SimpleStatement");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop5;
                }
            } while (true);

            this_NEWLINE_3=(Token)match(input,RULE_NEWLINE,FOLLOW_2); 

            			newLeafNode(this_NEWLINE_3, grammarAccess.getSimpleLineAccess().getNEWLINETerminalRuleCall_2());
            		

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSimpleLine"


    // $ANTLR start "entryRuleCompoundStatement"
    // InternalRpythonParser.g:283:1: entryRuleCompoundStatement returns [EObject current=null] : iv_ruleCompoundStatement= ruleCompoundStatement EOF ;
    public final EObject entryRuleCompoundStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCompoundStatement = null;


        try {
            // InternalRpythonParser.g:283:58: (iv_ruleCompoundStatement= ruleCompoundStatement EOF )
            // InternalRpythonParser.g:284:2: iv_ruleCompoundStatement= ruleCompoundStatement EOF
            {
             newCompositeNode(grammarAccess.getCompoundStatementRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleCompoundStatement=ruleCompoundStatement();

            state._fsp--;

             current =iv_ruleCompoundStatement; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCompoundStatement"


    // $ANTLR start "ruleCompoundStatement"
    // InternalRpythonParser.g:290:1: ruleCompoundStatement returns [EObject current=null] : (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated ) ;
    public final EObject ruleCompoundStatement() throws RecognitionException {
        EObject current = null;

        EObject this_If_0 = null;

        EObject this_While_1 = null;

        EObject this_For_2 = null;

        EObject this_Try_3 = null;

        EObject this_With_4 = null;

        EObject this_FunctionDef_5 = null;

        EObject this_ClassDef_6 = null;

        EObject this_Decorated_7 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:296:2: ( (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated ) )
            // InternalRpythonParser.g:297:2: (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated )
            {
            // InternalRpythonParser.g:297:2: (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated )
            int alt6=8;
            switch ( input.LA(1) ) {
            case If:
                {
                alt6=1;
                }
                break;
            case While:
                {
                alt6=2;
                }
                break;
            case For:
                {
                alt6=3;
                }
                break;
            case Try:
                {
                alt6=4;
                }
                break;
            case With:
                {
                alt6=5;
                }
                break;
            case Def:
                {
                alt6=6;
                }
                break;
            case Class:
                {
                alt6=7;
                }
                break;
            case CommercialAt:
                {
                alt6=8;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 6, 0, input);

                throw nvae;
            }

            switch (alt6) {
                case 1 :
                    // InternalRpythonParser.g:298:3: this_If_0= ruleIf
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getIfParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_If_0=ruleIf();

                    state._fsp--;


                    			current = this_If_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:307:3: this_While_1= ruleWhile
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getWhileParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_While_1=ruleWhile();

                    state._fsp--;


                    			current = this_While_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:316:3: this_For_2= ruleFor
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getForParserRuleCall_2());
                    		
                    pushFollow(FOLLOW_2);
                    this_For_2=ruleFor();

                    state._fsp--;


                    			current = this_For_2;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:325:3: this_Try_3= ruleTry
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getTryParserRuleCall_3());
                    		
                    pushFollow(FOLLOW_2);
                    this_Try_3=ruleTry();

                    state._fsp--;


                    			current = this_Try_3;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:334:3: this_With_4= ruleWith
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getWithParserRuleCall_4());
                    		
                    pushFollow(FOLLOW_2);
                    this_With_4=ruleWith();

                    state._fsp--;


                    			current = this_With_4;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:343:3: this_FunctionDef_5= ruleFunctionDef
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getFunctionDefParserRuleCall_5());
                    		
                    pushFollow(FOLLOW_2);
                    this_FunctionDef_5=ruleFunctionDef();

                    state._fsp--;


                    			current = this_FunctionDef_5;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:352:3: this_ClassDef_6= ruleClassDef
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getClassDefParserRuleCall_6());
                    		
                    pushFollow(FOLLOW_2);
                    this_ClassDef_6=ruleClassDef();

                    state._fsp--;


                    			current = this_ClassDef_6;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:361:3: this_Decorated_7= ruleDecorated
                    {

                    			newCompositeNode(grammarAccess.getCompoundStatementAccess().getDecoratedParserRuleCall_7());
                    		
                    pushFollow(FOLLOW_2);
                    this_Decorated_7=ruleDecorated();

                    state._fsp--;


                    			current = this_Decorated_7;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCompoundStatement"


    // $ANTLR start "entryRuleIf"
    // InternalRpythonParser.g:373:1: entryRuleIf returns [EObject current=null] : iv_ruleIf= ruleIf EOF ;
    public final EObject entryRuleIf() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIf = null;


        try {
            // InternalRpythonParser.g:373:43: (iv_ruleIf= ruleIf EOF )
            // InternalRpythonParser.g:374:2: iv_ruleIf= ruleIf EOF
            {
             newCompositeNode(grammarAccess.getIfRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleIf=ruleIf();

            state._fsp--;

             current =iv_ruleIf; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleIf"


    // $ANTLR start "ruleIf"
    // InternalRpythonParser.g:380:1: ruleIf returns [EObject current=null] : (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? ) ;
    public final EObject ruleIf() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_5=null;
        Token otherlv_6=null;
        EObject lv_test_1_0 = null;

        EObject lv_body_3_0 = null;

        EObject lv_elifs_4_0 = null;

        EObject lv_orElse_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:386:2: ( (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:387:2: (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:387:2: (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:388:3: otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,If,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getIfAccess().getIfKeyword_0());
            		
            // InternalRpythonParser.g:392:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:393:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:393:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:394:5: lv_test_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getIfAccess().getTestExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_9);
            lv_test_1_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getIfRule());
            					}
            					set(
            						current,
            						"test",
            						lv_test_1_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_2, grammarAccess.getIfAccess().getColonKeyword_2());
            		
            // InternalRpythonParser.g:415:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:416:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:416:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:417:5: lv_body_3_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getIfAccess().getBodyBlockParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_11);
            lv_body_3_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getIfRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_3_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:434:3: ( (lv_elifs_4_0= ruleElif ) )*
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( (LA7_0==Elif) ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalRpythonParser.g:435:4: (lv_elifs_4_0= ruleElif )
            	    {
            	    // InternalRpythonParser.g:435:4: (lv_elifs_4_0= ruleElif )
            	    // InternalRpythonParser.g:436:5: lv_elifs_4_0= ruleElif
            	    {

            	    					newCompositeNode(grammarAccess.getIfAccess().getElifsElifParserRuleCall_4_0());
            	    				
            	    pushFollow(FOLLOW_11);
            	    lv_elifs_4_0=ruleElif();

            	    state._fsp--;


            	    					if (current==null) {
            	    						current = createModelElementForParent(grammarAccess.getIfRule());
            	    					}
            	    					add(
            	    						current,
            	    						"elifs",
            	    						lv_elifs_4_0,
            	    						"org.tracewright.lang.Rpython.Elif");
            	    					afterParserOrEnumRuleCall();
            	    				

            	    }


            	    }
            	    break;

            	default :
            	    break loop7;
                }
            } while (true);

            // InternalRpythonParser.g:453:3: (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )?
            int alt8=2;
            int LA8_0 = input.LA(1);

            if ( (LA8_0==Else) ) {
                alt8=1;
            }
            switch (alt8) {
                case 1 :
                    // InternalRpythonParser.g:454:4: otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) )
                    {
                    otherlv_5=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_5, grammarAccess.getIfAccess().getElseKeyword_5_0());
                    			
                    otherlv_6=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_6, grammarAccess.getIfAccess().getColonKeyword_5_1());
                    			
                    // InternalRpythonParser.g:462:4: ( (lv_orElse_7_0= ruleBlock ) )
                    // InternalRpythonParser.g:463:5: (lv_orElse_7_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:463:5: (lv_orElse_7_0= ruleBlock )
                    // InternalRpythonParser.g:464:6: lv_orElse_7_0= ruleBlock
                    {

                    						newCompositeNode(grammarAccess.getIfAccess().getOrElseBlockParserRuleCall_5_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_orElse_7_0=ruleBlock();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getIfRule());
                    						}
                    						set(
                    							current,
                    							"orElse",
                    							lv_orElse_7_0,
                    							"org.tracewright.lang.Rpython.Block");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleIf"


    // $ANTLR start "entryRuleElif"
    // InternalRpythonParser.g:486:1: entryRuleElif returns [EObject current=null] : iv_ruleElif= ruleElif EOF ;
    public final EObject entryRuleElif() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleElif = null;


        try {
            // InternalRpythonParser.g:486:45: (iv_ruleElif= ruleElif EOF )
            // InternalRpythonParser.g:487:2: iv_ruleElif= ruleElif EOF
            {
             newCompositeNode(grammarAccess.getElifRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleElif=ruleElif();

            state._fsp--;

             current =iv_ruleElif; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleElif"


    // $ANTLR start "ruleElif"
    // InternalRpythonParser.g:493:1: ruleElif returns [EObject current=null] : (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ) ;
    public final EObject ruleElif() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_test_1_0 = null;

        EObject lv_body_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:499:2: ( (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:500:2: (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:500:2: (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) )
            // InternalRpythonParser.g:501:3: otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Elif,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getElifAccess().getElifKeyword_0());
            		
            // InternalRpythonParser.g:505:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:506:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:506:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:507:5: lv_test_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getElifAccess().getTestExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_9);
            lv_test_1_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getElifRule());
            					}
            					set(
            						current,
            						"test",
            						lv_test_1_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_2, grammarAccess.getElifAccess().getColonKeyword_2());
            		
            // InternalRpythonParser.g:528:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:529:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:529:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:530:5: lv_body_3_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getElifAccess().getBodyBlockParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_3_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getElifRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_3_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleElif"


    // $ANTLR start "entryRuleWhile"
    // InternalRpythonParser.g:551:1: entryRuleWhile returns [EObject current=null] : iv_ruleWhile= ruleWhile EOF ;
    public final EObject entryRuleWhile() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWhile = null;


        try {
            // InternalRpythonParser.g:551:46: (iv_ruleWhile= ruleWhile EOF )
            // InternalRpythonParser.g:552:2: iv_ruleWhile= ruleWhile EOF
            {
             newCompositeNode(grammarAccess.getWhileRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleWhile=ruleWhile();

            state._fsp--;

             current =iv_ruleWhile; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWhile"


    // $ANTLR start "ruleWhile"
    // InternalRpythonParser.g:558:1: ruleWhile returns [EObject current=null] : (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? ) ;
    public final EObject ruleWhile() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_5=null;
        EObject lv_test_1_0 = null;

        EObject lv_body_3_0 = null;

        EObject lv_orElse_6_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:564:2: ( (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:565:2: (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:565:2: (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:566:3: otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,While,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getWhileAccess().getWhileKeyword_0());
            		
            // InternalRpythonParser.g:570:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:571:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:571:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:572:5: lv_test_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getWhileAccess().getTestExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_9);
            lv_test_1_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getWhileRule());
            					}
            					set(
            						current,
            						"test",
            						lv_test_1_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_2, grammarAccess.getWhileAccess().getColonKeyword_2());
            		
            // InternalRpythonParser.g:593:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:594:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:594:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:595:5: lv_body_3_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getWhileAccess().getBodyBlockParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_12);
            lv_body_3_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getWhileRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_3_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:612:3: (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
            int alt9=2;
            int LA9_0 = input.LA(1);

            if ( (LA9_0==Else) ) {
                alt9=1;
            }
            switch (alt9) {
                case 1 :
                    // InternalRpythonParser.g:613:4: otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) )
                    {
                    otherlv_4=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_4, grammarAccess.getWhileAccess().getElseKeyword_4_0());
                    			
                    otherlv_5=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_5, grammarAccess.getWhileAccess().getColonKeyword_4_1());
                    			
                    // InternalRpythonParser.g:621:4: ( (lv_orElse_6_0= ruleBlock ) )
                    // InternalRpythonParser.g:622:5: (lv_orElse_6_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:622:5: (lv_orElse_6_0= ruleBlock )
                    // InternalRpythonParser.g:623:6: lv_orElse_6_0= ruleBlock
                    {

                    						newCompositeNode(grammarAccess.getWhileAccess().getOrElseBlockParserRuleCall_4_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_orElse_6_0=ruleBlock();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getWhileRule());
                    						}
                    						set(
                    							current,
                    							"orElse",
                    							lv_orElse_6_0,
                    							"org.tracewright.lang.Rpython.Block");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWhile"


    // $ANTLR start "entryRuleFor"
    // InternalRpythonParser.g:645:1: entryRuleFor returns [EObject current=null] : iv_ruleFor= ruleFor EOF ;
    public final EObject entryRuleFor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFor = null;


        try {
            // InternalRpythonParser.g:645:44: (iv_ruleFor= ruleFor EOF )
            // InternalRpythonParser.g:646:2: iv_ruleFor= ruleFor EOF
            {
             newCompositeNode(grammarAccess.getForRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleFor=ruleFor();

            state._fsp--;

             current =iv_ruleFor; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFor"


    // $ANTLR start "ruleFor"
    // InternalRpythonParser.g:652:1: ruleFor returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? ) ;
    public final EObject ruleFor() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_7=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;

        EObject lv_body_5_0 = null;

        EObject lv_orElse_8_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:658:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:659:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:659:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:660:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,For,FOLLOW_13); 

            			newLeafNode(otherlv_0, grammarAccess.getForAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:664:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:665:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:665:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:666:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getForAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_14);
            lv_target_1_0=ruleTargetList();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getForRule());
            					}
            					set(
            						current,
            						"target",
            						lv_target_1_0,
            						"org.tracewright.lang.Rpython.TargetList");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,In,FOLLOW_13); 

            			newLeafNode(otherlv_2, grammarAccess.getForAccess().getInKeyword_2());
            		
            // InternalRpythonParser.g:687:3: ( (lv_iterable_3_0= ruleExpressionList ) )
            // InternalRpythonParser.g:688:4: (lv_iterable_3_0= ruleExpressionList )
            {
            // InternalRpythonParser.g:688:4: (lv_iterable_3_0= ruleExpressionList )
            // InternalRpythonParser.g:689:5: lv_iterable_3_0= ruleExpressionList
            {

            					newCompositeNode(grammarAccess.getForAccess().getIterableExpressionListParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_9);
            lv_iterable_3_0=ruleExpressionList();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getForRule());
            					}
            					set(
            						current,
            						"iterable",
            						lv_iterable_3_0,
            						"org.tracewright.lang.Rpython.ExpressionList");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_4=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_4, grammarAccess.getForAccess().getColonKeyword_4());
            		
            // InternalRpythonParser.g:710:3: ( (lv_body_5_0= ruleBlock ) )
            // InternalRpythonParser.g:711:4: (lv_body_5_0= ruleBlock )
            {
            // InternalRpythonParser.g:711:4: (lv_body_5_0= ruleBlock )
            // InternalRpythonParser.g:712:5: lv_body_5_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getForAccess().getBodyBlockParserRuleCall_5_0());
            				
            pushFollow(FOLLOW_12);
            lv_body_5_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getForRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_5_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:729:3: (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )?
            int alt10=2;
            int LA10_0 = input.LA(1);

            if ( (LA10_0==Else) ) {
                alt10=1;
            }
            switch (alt10) {
                case 1 :
                    // InternalRpythonParser.g:730:4: otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) )
                    {
                    otherlv_6=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_6, grammarAccess.getForAccess().getElseKeyword_6_0());
                    			
                    otherlv_7=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_7, grammarAccess.getForAccess().getColonKeyword_6_1());
                    			
                    // InternalRpythonParser.g:738:4: ( (lv_orElse_8_0= ruleBlock ) )
                    // InternalRpythonParser.g:739:5: (lv_orElse_8_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:739:5: (lv_orElse_8_0= ruleBlock )
                    // InternalRpythonParser.g:740:6: lv_orElse_8_0= ruleBlock
                    {

                    						newCompositeNode(grammarAccess.getForAccess().getOrElseBlockParserRuleCall_6_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_orElse_8_0=ruleBlock();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getForRule());
                    						}
                    						set(
                    							current,
                    							"orElse",
                    							lv_orElse_8_0,
                    							"org.tracewright.lang.Rpython.Block");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFor"


    // $ANTLR start "entryRuleTry"
    // InternalRpythonParser.g:762:1: entryRuleTry returns [EObject current=null] : iv_ruleTry= ruleTry EOF ;
    public final EObject entryRuleTry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTry = null;


        try {
            // InternalRpythonParser.g:762:44: (iv_ruleTry= ruleTry EOF )
            // InternalRpythonParser.g:763:2: iv_ruleTry= ruleTry EOF
            {
             newCompositeNode(grammarAccess.getTryRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleTry=ruleTry();

            state._fsp--;

             current =iv_ruleTry; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTry"


    // $ANTLR start "ruleTry"
    // InternalRpythonParser.g:769:1: ruleTry returns [EObject current=null] : (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) ) ;
    public final EObject ruleTry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_1=null;
        Token otherlv_4=null;
        Token otherlv_5=null;
        Token otherlv_7=null;
        Token otherlv_8=null;
        Token otherlv_10=null;
        Token otherlv_11=null;
        EObject lv_body_2_0 = null;

        EObject lv_handlers_3_0 = null;

        EObject lv_orElse_6_0 = null;

        EObject lv_finalBody_9_0 = null;

        EObject lv_finalBody_12_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:775:2: ( (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) ) )
            // InternalRpythonParser.g:776:2: (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) )
            {
            // InternalRpythonParser.g:776:2: (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) )
            // InternalRpythonParser.g:777:3: otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) )
            {
            otherlv_0=(Token)match(input,Try,FOLLOW_9); 

            			newLeafNode(otherlv_0, grammarAccess.getTryAccess().getTryKeyword_0());
            		
            otherlv_1=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_1, grammarAccess.getTryAccess().getColonKeyword_1());
            		
            // InternalRpythonParser.g:785:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalRpythonParser.g:786:4: (lv_body_2_0= ruleBlock )
            {
            // InternalRpythonParser.g:786:4: (lv_body_2_0= ruleBlock )
            // InternalRpythonParser.g:787:5: lv_body_2_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getTryAccess().getBodyBlockParserRuleCall_2_0());
            				
            pushFollow(FOLLOW_15);
            lv_body_2_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getTryRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_2_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:804:3: ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) )
            int alt14=2;
            int LA14_0 = input.LA(1);

            if ( (LA14_0==Except) ) {
                alt14=1;
            }
            else if ( (LA14_0==Finally) ) {
                alt14=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 14, 0, input);

                throw nvae;
            }
            switch (alt14) {
                case 1 :
                    // InternalRpythonParser.g:805:4: ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? )
                    {
                    // InternalRpythonParser.g:805:4: ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? )
                    // InternalRpythonParser.g:806:5: ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )?
                    {
                    // InternalRpythonParser.g:806:5: ( (lv_handlers_3_0= ruleExceptHandler ) )+
                    int cnt11=0;
                    loop11:
                    do {
                        int alt11=2;
                        int LA11_0 = input.LA(1);

                        if ( (LA11_0==Except) ) {
                            alt11=1;
                        }


                        switch (alt11) {
                    	case 1 :
                    	    // InternalRpythonParser.g:807:6: (lv_handlers_3_0= ruleExceptHandler )
                    	    {
                    	    // InternalRpythonParser.g:807:6: (lv_handlers_3_0= ruleExceptHandler )
                    	    // InternalRpythonParser.g:808:7: lv_handlers_3_0= ruleExceptHandler
                    	    {

                    	    							newCompositeNode(grammarAccess.getTryAccess().getHandlersExceptHandlerParserRuleCall_3_0_0_0());
                    	    						
                    	    pushFollow(FOLLOW_16);
                    	    lv_handlers_3_0=ruleExceptHandler();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getTryRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"handlers",
                    	    								lv_handlers_3_0,
                    	    								"org.tracewright.lang.Rpython.ExceptHandler");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt11 >= 1 ) break loop11;
                                EarlyExitException eee =
                                    new EarlyExitException(11, input);
                                throw eee;
                        }
                        cnt11++;
                    } while (true);

                    // InternalRpythonParser.g:825:5: (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
                    int alt12=2;
                    int LA12_0 = input.LA(1);

                    if ( (LA12_0==Else) ) {
                        alt12=1;
                    }
                    switch (alt12) {
                        case 1 :
                            // InternalRpythonParser.g:826:6: otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) )
                            {
                            otherlv_4=(Token)match(input,Else,FOLLOW_9); 

                            						newLeafNode(otherlv_4, grammarAccess.getTryAccess().getElseKeyword_3_0_1_0());
                            					
                            otherlv_5=(Token)match(input,Colon,FOLLOW_10); 

                            						newLeafNode(otherlv_5, grammarAccess.getTryAccess().getColonKeyword_3_0_1_1());
                            					
                            // InternalRpythonParser.g:834:6: ( (lv_orElse_6_0= ruleBlock ) )
                            // InternalRpythonParser.g:835:7: (lv_orElse_6_0= ruleBlock )
                            {
                            // InternalRpythonParser.g:835:7: (lv_orElse_6_0= ruleBlock )
                            // InternalRpythonParser.g:836:8: lv_orElse_6_0= ruleBlock
                            {

                            								newCompositeNode(grammarAccess.getTryAccess().getOrElseBlockParserRuleCall_3_0_1_2_0());
                            							
                            pushFollow(FOLLOW_17);
                            lv_orElse_6_0=ruleBlock();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getTryRule());
                            								}
                            								set(
                            									current,
                            									"orElse",
                            									lv_orElse_6_0,
                            									"org.tracewright.lang.Rpython.Block");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }


                            }
                            break;

                    }

                    // InternalRpythonParser.g:854:5: (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )?
                    int alt13=2;
                    int LA13_0 = input.LA(1);

                    if ( (LA13_0==Finally) ) {
                        alt13=1;
                    }
                    switch (alt13) {
                        case 1 :
                            // InternalRpythonParser.g:855:6: otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) )
                            {
                            otherlv_7=(Token)match(input,Finally,FOLLOW_9); 

                            						newLeafNode(otherlv_7, grammarAccess.getTryAccess().getFinallyKeyword_3_0_2_0());
                            					
                            otherlv_8=(Token)match(input,Colon,FOLLOW_10); 

                            						newLeafNode(otherlv_8, grammarAccess.getTryAccess().getColonKeyword_3_0_2_1());
                            					
                            // InternalRpythonParser.g:863:6: ( (lv_finalBody_9_0= ruleBlock ) )
                            // InternalRpythonParser.g:864:7: (lv_finalBody_9_0= ruleBlock )
                            {
                            // InternalRpythonParser.g:864:7: (lv_finalBody_9_0= ruleBlock )
                            // InternalRpythonParser.g:865:8: lv_finalBody_9_0= ruleBlock
                            {

                            								newCompositeNode(grammarAccess.getTryAccess().getFinalBodyBlockParserRuleCall_3_0_2_2_0());
                            							
                            pushFollow(FOLLOW_2);
                            lv_finalBody_9_0=ruleBlock();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getTryRule());
                            								}
                            								set(
                            									current,
                            									"finalBody",
                            									lv_finalBody_9_0,
                            									"org.tracewright.lang.Rpython.Block");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:885:4: (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) )
                    {
                    // InternalRpythonParser.g:885:4: (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) )
                    // InternalRpythonParser.g:886:5: otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) )
                    {
                    otherlv_10=(Token)match(input,Finally,FOLLOW_9); 

                    					newLeafNode(otherlv_10, grammarAccess.getTryAccess().getFinallyKeyword_3_1_0());
                    				
                    otherlv_11=(Token)match(input,Colon,FOLLOW_10); 

                    					newLeafNode(otherlv_11, grammarAccess.getTryAccess().getColonKeyword_3_1_1());
                    				
                    // InternalRpythonParser.g:894:5: ( (lv_finalBody_12_0= ruleBlock ) )
                    // InternalRpythonParser.g:895:6: (lv_finalBody_12_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:895:6: (lv_finalBody_12_0= ruleBlock )
                    // InternalRpythonParser.g:896:7: lv_finalBody_12_0= ruleBlock
                    {

                    							newCompositeNode(grammarAccess.getTryAccess().getFinalBodyBlockParserRuleCall_3_1_2_0());
                    						
                    pushFollow(FOLLOW_2);
                    lv_finalBody_12_0=ruleBlock();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getTryRule());
                    							}
                    							set(
                    								current,
                    								"finalBody",
                    								lv_finalBody_12_0,
                    								"org.tracewright.lang.Rpython.Block");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTry"


    // $ANTLR start "entryRuleExceptHandler"
    // InternalRpythonParser.g:919:1: entryRuleExceptHandler returns [EObject current=null] : iv_ruleExceptHandler= ruleExceptHandler EOF ;
    public final EObject entryRuleExceptHandler() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExceptHandler = null;


        try {
            // InternalRpythonParser.g:919:54: (iv_ruleExceptHandler= ruleExceptHandler EOF )
            // InternalRpythonParser.g:920:2: iv_ruleExceptHandler= ruleExceptHandler EOF
            {
             newCompositeNode(grammarAccess.getExceptHandlerRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExceptHandler=ruleExceptHandler();

            state._fsp--;

             current =iv_ruleExceptHandler; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExceptHandler"


    // $ANTLR start "ruleExceptHandler"
    // InternalRpythonParser.g:926:1: ruleExceptHandler returns [EObject current=null] : ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) ) ;
    public final EObject ruleExceptHandler() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject lv_type_2_0 = null;

        EObject lv_target_5_0 = null;

        EObject lv_body_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:932:2: ( ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:933:2: ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:933:2: ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) )
            // InternalRpythonParser.g:934:3: () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) )
            {
            // InternalRpythonParser.g:934:3: ()
            // InternalRpythonParser.g:935:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getExceptHandlerAccess().getExceptHandlerAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Except,FOLLOW_18); 

            			newLeafNode(otherlv_1, grammarAccess.getExceptHandlerAccess().getExceptKeyword_1());
            		
            // InternalRpythonParser.g:945:3: ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )?
            int alt17=2;
            int LA17_0 = input.LA(1);

            if ( (LA17_0==Lambda||LA17_0==FullStopFullStopFullStop||LA17_0==Not||LA17_0==LeftParenthesis||LA17_0==PlusSign||LA17_0==HyphenMinus||LA17_0==LeftSquareBracket||(LA17_0>=GraveAccent && LA17_0<=LeftCurlyBracket)||LA17_0==Tilde||(LA17_0>=RULE_NAME && LA17_0<=RULE_STRING)) ) {
                alt17=1;
            }
            switch (alt17) {
                case 1 :
                    // InternalRpythonParser.g:946:4: ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:946:4: ( (lv_type_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:947:5: (lv_type_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:947:5: (lv_type_2_0= ruleExpression )
                    // InternalRpythonParser.g:948:6: lv_type_2_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getExceptHandlerAccess().getTypeExpressionParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_19);
                    lv_type_2_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getExceptHandlerRule());
                    						}
                    						set(
                    							current,
                    							"type",
                    							lv_type_2_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:965:4: ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )?
                    int alt16=2;
                    int LA16_0 = input.LA(1);

                    if ( (LA16_0==As||LA16_0==Comma) ) {
                        alt16=1;
                    }
                    switch (alt16) {
                        case 1 :
                            // InternalRpythonParser.g:966:5: (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) )
                            {
                            // InternalRpythonParser.g:966:5: (otherlv_3= As | otherlv_4= Comma )
                            int alt15=2;
                            int LA15_0 = input.LA(1);

                            if ( (LA15_0==As) ) {
                                alt15=1;
                            }
                            else if ( (LA15_0==Comma) ) {
                                alt15=2;
                            }
                            else {
                                NoViableAltException nvae =
                                    new NoViableAltException("", 15, 0, input);

                                throw nvae;
                            }
                            switch (alt15) {
                                case 1 :
                                    // InternalRpythonParser.g:967:6: otherlv_3= As
                                    {
                                    otherlv_3=(Token)match(input,As,FOLLOW_8); 

                                    						newLeafNode(otherlv_3, grammarAccess.getExceptHandlerAccess().getAsKeyword_2_1_0_0());
                                    					

                                    }
                                    break;
                                case 2 :
                                    // InternalRpythonParser.g:972:6: otherlv_4= Comma
                                    {
                                    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                                    						newLeafNode(otherlv_4, grammarAccess.getExceptHandlerAccess().getCommaKeyword_2_1_0_1());
                                    					

                                    }
                                    break;

                            }

                            // InternalRpythonParser.g:977:5: ( (lv_target_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:978:6: (lv_target_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:978:6: (lv_target_5_0= ruleExpression )
                            // InternalRpythonParser.g:979:7: lv_target_5_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getExceptHandlerAccess().getTargetExpressionParserRuleCall_2_1_1_0());
                            						
                            pushFollow(FOLLOW_9);
                            lv_target_5_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExceptHandlerRule());
                            							}
                            							set(
                            								current,
                            								"target",
                            								lv_target_5_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }
                    break;

            }

            otherlv_6=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_6, grammarAccess.getExceptHandlerAccess().getColonKeyword_3());
            		
            // InternalRpythonParser.g:1002:3: ( (lv_body_7_0= ruleBlock ) )
            // InternalRpythonParser.g:1003:4: (lv_body_7_0= ruleBlock )
            {
            // InternalRpythonParser.g:1003:4: (lv_body_7_0= ruleBlock )
            // InternalRpythonParser.g:1004:5: lv_body_7_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getExceptHandlerAccess().getBodyBlockParserRuleCall_4_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_7_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getExceptHandlerRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_7_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExceptHandler"


    // $ANTLR start "entryRuleWith"
    // InternalRpythonParser.g:1025:1: entryRuleWith returns [EObject current=null] : iv_ruleWith= ruleWith EOF ;
    public final EObject entryRuleWith() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWith = null;


        try {
            // InternalRpythonParser.g:1025:45: (iv_ruleWith= ruleWith EOF )
            // InternalRpythonParser.g:1026:2: iv_ruleWith= ruleWith EOF
            {
             newCompositeNode(grammarAccess.getWithRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleWith=ruleWith();

            state._fsp--;

             current =iv_ruleWith; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWith"


    // $ANTLR start "ruleWith"
    // InternalRpythonParser.g:1032:1: ruleWith returns [EObject current=null] : (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) ) ;
    public final EObject ruleWith() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        EObject lv_items_1_0 = null;

        EObject lv_items_3_0 = null;

        EObject lv_body_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1038:2: ( (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1039:2: (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1039:2: (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1040:3: otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,With,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getWithAccess().getWithKeyword_0());
            		
            // InternalRpythonParser.g:1044:3: ( (lv_items_1_0= ruleWithItem ) )
            // InternalRpythonParser.g:1045:4: (lv_items_1_0= ruleWithItem )
            {
            // InternalRpythonParser.g:1045:4: (lv_items_1_0= ruleWithItem )
            // InternalRpythonParser.g:1046:5: lv_items_1_0= ruleWithItem
            {

            					newCompositeNode(grammarAccess.getWithAccess().getItemsWithItemParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_20);
            lv_items_1_0=ruleWithItem();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getWithRule());
            					}
            					add(
            						current,
            						"items",
            						lv_items_1_0,
            						"org.tracewright.lang.Rpython.WithItem");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:1063:3: (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )*
            loop18:
            do {
                int alt18=2;
                int LA18_0 = input.LA(1);

                if ( (LA18_0==Comma) ) {
                    alt18=1;
                }


                switch (alt18) {
            	case 1 :
            	    // InternalRpythonParser.g:1064:4: otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

            	    				newLeafNode(otherlv_2, grammarAccess.getWithAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:1068:4: ( (lv_items_3_0= ruleWithItem ) )
            	    // InternalRpythonParser.g:1069:5: (lv_items_3_0= ruleWithItem )
            	    {
            	    // InternalRpythonParser.g:1069:5: (lv_items_3_0= ruleWithItem )
            	    // InternalRpythonParser.g:1070:6: lv_items_3_0= ruleWithItem
            	    {

            	    						newCompositeNode(grammarAccess.getWithAccess().getItemsWithItemParserRuleCall_2_1_0());
            	    					
            	    pushFollow(FOLLOW_20);
            	    lv_items_3_0=ruleWithItem();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getWithRule());
            	    						}
            	    						add(
            	    							current,
            	    							"items",
            	    							lv_items_3_0,
            	    							"org.tracewright.lang.Rpython.WithItem");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop18;
                }
            } while (true);

            otherlv_4=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_4, grammarAccess.getWithAccess().getColonKeyword_3());
            		
            // InternalRpythonParser.g:1092:3: ( (lv_body_5_0= ruleBlock ) )
            // InternalRpythonParser.g:1093:4: (lv_body_5_0= ruleBlock )
            {
            // InternalRpythonParser.g:1093:4: (lv_body_5_0= ruleBlock )
            // InternalRpythonParser.g:1094:5: lv_body_5_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getWithAccess().getBodyBlockParserRuleCall_4_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_5_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getWithRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_5_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWith"


    // $ANTLR start "entryRuleWithItem"
    // InternalRpythonParser.g:1115:1: entryRuleWithItem returns [EObject current=null] : iv_ruleWithItem= ruleWithItem EOF ;
    public final EObject entryRuleWithItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWithItem = null;


        try {
            // InternalRpythonParser.g:1115:49: (iv_ruleWithItem= ruleWithItem EOF )
            // InternalRpythonParser.g:1116:2: iv_ruleWithItem= ruleWithItem EOF
            {
             newCompositeNode(grammarAccess.getWithItemRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleWithItem=ruleWithItem();

            state._fsp--;

             current =iv_ruleWithItem; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWithItem"


    // $ANTLR start "ruleWithItem"
    // InternalRpythonParser.g:1122:1: ruleWithItem returns [EObject current=null] : ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? ) ;
    public final EObject ruleWithItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_context_0_0 = null;

        EObject lv_target_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1128:2: ( ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? ) )
            // InternalRpythonParser.g:1129:2: ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? )
            {
            // InternalRpythonParser.g:1129:2: ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? )
            // InternalRpythonParser.g:1130:3: ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )?
            {
            // InternalRpythonParser.g:1130:3: ( (lv_context_0_0= ruleExpression ) )
            // InternalRpythonParser.g:1131:4: (lv_context_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:1131:4: (lv_context_0_0= ruleExpression )
            // InternalRpythonParser.g:1132:5: lv_context_0_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getWithItemAccess().getContextExpressionParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_21);
            lv_context_0_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getWithItemRule());
            					}
            					set(
            						current,
            						"context",
            						lv_context_0_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:1149:3: (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )?
            int alt19=2;
            int LA19_0 = input.LA(1);

            if ( (LA19_0==As) ) {
                alt19=1;
            }
            switch (alt19) {
                case 1 :
                    // InternalRpythonParser.g:1150:4: otherlv_1= As ( (lv_target_2_0= ruleBitOr ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_8); 

                    				newLeafNode(otherlv_1, grammarAccess.getWithItemAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:1154:4: ( (lv_target_2_0= ruleBitOr ) )
                    // InternalRpythonParser.g:1155:5: (lv_target_2_0= ruleBitOr )
                    {
                    // InternalRpythonParser.g:1155:5: (lv_target_2_0= ruleBitOr )
                    // InternalRpythonParser.g:1156:6: lv_target_2_0= ruleBitOr
                    {

                    						newCompositeNode(grammarAccess.getWithItemAccess().getTargetBitOrParserRuleCall_1_1_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_target_2_0=ruleBitOr();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getWithItemRule());
                    						}
                    						set(
                    							current,
                    							"target",
                    							lv_target_2_0,
                    							"org.tracewright.lang.Rpython.BitOr");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWithItem"


    // $ANTLR start "entryRuleDecorated"
    // InternalRpythonParser.g:1178:1: entryRuleDecorated returns [EObject current=null] : iv_ruleDecorated= ruleDecorated EOF ;
    public final EObject entryRuleDecorated() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDecorated = null;


        try {
            // InternalRpythonParser.g:1178:50: (iv_ruleDecorated= ruleDecorated EOF )
            // InternalRpythonParser.g:1179:2: iv_ruleDecorated= ruleDecorated EOF
            {
             newCompositeNode(grammarAccess.getDecoratedRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleDecorated=ruleDecorated();

            state._fsp--;

             current =iv_ruleDecorated; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDecorated"


    // $ANTLR start "ruleDecorated"
    // InternalRpythonParser.g:1185:1: ruleDecorated returns [EObject current=null] : ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) ) ;
    public final EObject ruleDecorated() throws RecognitionException {
        EObject current = null;

        EObject lv_decorators_0_0 = null;

        EObject lv_definition_1_1 = null;

        EObject lv_definition_1_2 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1191:2: ( ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) ) )
            // InternalRpythonParser.g:1192:2: ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) )
            {
            // InternalRpythonParser.g:1192:2: ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) )
            // InternalRpythonParser.g:1193:3: ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) )
            {
            // InternalRpythonParser.g:1193:3: ( (lv_decorators_0_0= ruleDecorator ) )+
            int cnt20=0;
            loop20:
            do {
                int alt20=2;
                int LA20_0 = input.LA(1);

                if ( (LA20_0==CommercialAt) ) {
                    alt20=1;
                }


                switch (alt20) {
            	case 1 :
            	    // InternalRpythonParser.g:1194:4: (lv_decorators_0_0= ruleDecorator )
            	    {
            	    // InternalRpythonParser.g:1194:4: (lv_decorators_0_0= ruleDecorator )
            	    // InternalRpythonParser.g:1195:5: lv_decorators_0_0= ruleDecorator
            	    {

            	    					newCompositeNode(grammarAccess.getDecoratedAccess().getDecoratorsDecoratorParserRuleCall_0_0());
            	    				
            	    pushFollow(FOLLOW_22);
            	    lv_decorators_0_0=ruleDecorator();

            	    state._fsp--;


            	    					if (current==null) {
            	    						current = createModelElementForParent(grammarAccess.getDecoratedRule());
            	    					}
            	    					add(
            	    						current,
            	    						"decorators",
            	    						lv_decorators_0_0,
            	    						"org.tracewright.lang.Rpython.Decorator");
            	    					afterParserOrEnumRuleCall();
            	    				

            	    }


            	    }
            	    break;

            	default :
            	    if ( cnt20 >= 1 ) break loop20;
                        EarlyExitException eee =
                            new EarlyExitException(20, input);
                        throw eee;
                }
                cnt20++;
            } while (true);

            // InternalRpythonParser.g:1212:3: ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) )
            // InternalRpythonParser.g:1213:4: ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) )
            {
            // InternalRpythonParser.g:1213:4: ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) )
            // InternalRpythonParser.g:1214:5: (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef )
            {
            // InternalRpythonParser.g:1214:5: (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef )
            int alt21=2;
            int LA21_0 = input.LA(1);

            if ( (LA21_0==Def) ) {
                alt21=1;
            }
            else if ( (LA21_0==Class) ) {
                alt21=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 21, 0, input);

                throw nvae;
            }
            switch (alt21) {
                case 1 :
                    // InternalRpythonParser.g:1215:6: lv_definition_1_1= ruleFunctionDef
                    {

                    						newCompositeNode(grammarAccess.getDecoratedAccess().getDefinitionFunctionDefParserRuleCall_1_0_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_definition_1_1=ruleFunctionDef();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getDecoratedRule());
                    						}
                    						set(
                    							current,
                    							"definition",
                    							lv_definition_1_1,
                    							"org.tracewright.lang.Rpython.FunctionDef");
                    						afterParserOrEnumRuleCall();
                    					

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:1231:6: lv_definition_1_2= ruleClassDef
                    {

                    						newCompositeNode(grammarAccess.getDecoratedAccess().getDefinitionClassDefParserRuleCall_1_0_1());
                    					
                    pushFollow(FOLLOW_2);
                    lv_definition_1_2=ruleClassDef();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getDecoratedRule());
                    						}
                    						set(
                    							current,
                    							"definition",
                    							lv_definition_1_2,
                    							"org.tracewright.lang.Rpython.ClassDef");
                    						afterParserOrEnumRuleCall();
                    					

                    }
                    break;

            }


            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDecorated"


    // $ANTLR start "entryRuleDecorator"
    // InternalRpythonParser.g:1253:1: entryRuleDecorator returns [EObject current=null] : iv_ruleDecorator= ruleDecorator EOF ;
    public final EObject entryRuleDecorator() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDecorator = null;


        try {
            // InternalRpythonParser.g:1253:50: (iv_ruleDecorator= ruleDecorator EOF )
            // InternalRpythonParser.g:1254:2: iv_ruleDecorator= ruleDecorator EOF
            {
             newCompositeNode(grammarAccess.getDecoratorRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleDecorator=ruleDecorator();

            state._fsp--;

             current =iv_ruleDecorator; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDecorator"


    // $ANTLR start "ruleDecorator"
    // InternalRpythonParser.g:1260:1: ruleDecorator returns [EObject current=null] : (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE ) ;
    public final EObject ruleDecorator() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token this_NEWLINE_2=null;
        EObject lv_expression_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1266:2: ( (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE ) )
            // InternalRpythonParser.g:1267:2: (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE )
            {
            // InternalRpythonParser.g:1267:2: (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE )
            // InternalRpythonParser.g:1268:3: otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE
            {
            otherlv_0=(Token)match(input,CommercialAt,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getDecoratorAccess().getCommercialAtKeyword_0());
            		
            // InternalRpythonParser.g:1272:3: ( (lv_expression_1_0= ruleExpression ) )
            // InternalRpythonParser.g:1273:4: (lv_expression_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:1273:4: (lv_expression_1_0= ruleExpression )
            // InternalRpythonParser.g:1274:5: lv_expression_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getDecoratorAccess().getExpressionExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_23);
            lv_expression_1_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getDecoratorRule());
            					}
            					set(
            						current,
            						"expression",
            						lv_expression_1_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            this_NEWLINE_2=(Token)match(input,RULE_NEWLINE,FOLLOW_2); 

            			newLeafNode(this_NEWLINE_2, grammarAccess.getDecoratorAccess().getNEWLINETerminalRuleCall_2());
            		

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDecorator"


    // $ANTLR start "entryRuleFunctionDef"
    // InternalRpythonParser.g:1299:1: entryRuleFunctionDef returns [EObject current=null] : iv_ruleFunctionDef= ruleFunctionDef EOF ;
    public final EObject entryRuleFunctionDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFunctionDef = null;


        try {
            // InternalRpythonParser.g:1299:52: (iv_ruleFunctionDef= ruleFunctionDef EOF )
            // InternalRpythonParser.g:1300:2: iv_ruleFunctionDef= ruleFunctionDef EOF
            {
             newCompositeNode(grammarAccess.getFunctionDefRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleFunctionDef=ruleFunctionDef();

            state._fsp--;

             current =iv_ruleFunctionDef; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFunctionDef"


    // $ANTLR start "ruleFunctionDef"
    // InternalRpythonParser.g:1306:1: ruleFunctionDef returns [EObject current=null] : (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) ) ;
    public final EObject ruleFunctionDef() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_7=null;
        Token otherlv_8=null;
        Token otherlv_10=null;
        EObject lv_parameters_3_0 = null;

        EObject lv_parameters_5_0 = null;

        EObject lv_result_9_0 = null;

        EObject lv_body_11_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1312:2: ( (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1313:2: (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1313:2: (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1314:3: otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Def,FOLLOW_24); 

            			newLeafNode(otherlv_0, grammarAccess.getFunctionDefAccess().getDefKeyword_0());
            		
            // InternalRpythonParser.g:1318:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1319:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1319:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1320:5: lv_name_1_0= RULE_NAME
            {
            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_25); 

            					newLeafNode(lv_name_1_0, grammarAccess.getFunctionDefAccess().getNameNAMETerminalRuleCall_1_0());
            				

            					if (current==null) {
            						current = createModelElement(grammarAccess.getFunctionDefRule());
            					}
            					setWithLastConsumed(
            						current,
            						"name",
            						lv_name_1_0,
            						"org.tracewright.lang.Rpython.NAME");
            				

            }


            }

            otherlv_2=(Token)match(input,LeftParenthesis,FOLLOW_26); 

            			newLeafNode(otherlv_2, grammarAccess.getFunctionDefAccess().getLeftParenthesisKeyword_2());
            		
            // InternalRpythonParser.g:1340:3: ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )?
            int alt24=2;
            int LA24_0 = input.LA(1);

            if ( (LA24_0==AsteriskAsterisk||LA24_0==LeftParenthesis||LA24_0==Asterisk||LA24_0==Solidus||LA24_0==RULE_NAME) ) {
                alt24=1;
            }
            switch (alt24) {
                case 1 :
                    // InternalRpythonParser.g:1341:4: ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )?
                    {
                    // InternalRpythonParser.g:1341:4: ( (lv_parameters_3_0= ruleParameter ) )
                    // InternalRpythonParser.g:1342:5: (lv_parameters_3_0= ruleParameter )
                    {
                    // InternalRpythonParser.g:1342:5: (lv_parameters_3_0= ruleParameter )
                    // InternalRpythonParser.g:1343:6: lv_parameters_3_0= ruleParameter
                    {

                    						newCompositeNode(grammarAccess.getFunctionDefAccess().getParametersParameterParserRuleCall_3_0_0());
                    					
                    pushFollow(FOLLOW_27);
                    lv_parameters_3_0=ruleParameter();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getFunctionDefRule());
                    						}
                    						add(
                    							current,
                    							"parameters",
                    							lv_parameters_3_0,
                    							"org.tracewright.lang.Rpython.Parameter");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:1360:4: (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )*
                    loop22:
                    do {
                        int alt22=2;
                        int LA22_0 = input.LA(1);

                        if ( (LA22_0==Comma) ) {
                            int LA22_1 = input.LA(2);

                            if ( (LA22_1==AsteriskAsterisk||LA22_1==LeftParenthesis||LA22_1==Asterisk||LA22_1==Solidus||LA22_1==RULE_NAME) ) {
                                alt22=1;
                            }


                        }


                        switch (alt22) {
                    	case 1 :
                    	    // InternalRpythonParser.g:1361:5: otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_28); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getFunctionDefAccess().getCommaKeyword_3_1_0());
                    	    				
                    	    // InternalRpythonParser.g:1365:5: ( (lv_parameters_5_0= ruleParameter ) )
                    	    // InternalRpythonParser.g:1366:6: (lv_parameters_5_0= ruleParameter )
                    	    {
                    	    // InternalRpythonParser.g:1366:6: (lv_parameters_5_0= ruleParameter )
                    	    // InternalRpythonParser.g:1367:7: lv_parameters_5_0= ruleParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getFunctionDefAccess().getParametersParameterParserRuleCall_3_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_27);
                    	    lv_parameters_5_0=ruleParameter();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getFunctionDefRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"parameters",
                    	    								lv_parameters_5_0,
                    	    								"org.tracewright.lang.Rpython.Parameter");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop22;
                        }
                    } while (true);

                    // InternalRpythonParser.g:1385:4: (otherlv_6= Comma )?
                    int alt23=2;
                    int LA23_0 = input.LA(1);

                    if ( (LA23_0==Comma) ) {
                        alt23=1;
                    }
                    switch (alt23) {
                        case 1 :
                            // InternalRpythonParser.g:1386:5: otherlv_6= Comma
                            {
                            otherlv_6=(Token)match(input,Comma,FOLLOW_29); 

                            					newLeafNode(otherlv_6, grammarAccess.getFunctionDefAccess().getCommaKeyword_3_2());
                            				

                            }
                            break;

                    }


                    }
                    break;

            }

            otherlv_7=(Token)match(input,RightParenthesis,FOLLOW_30); 

            			newLeafNode(otherlv_7, grammarAccess.getFunctionDefAccess().getRightParenthesisKeyword_4());
            		
            // InternalRpythonParser.g:1396:3: (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )?
            int alt25=2;
            int LA25_0 = input.LA(1);

            if ( (LA25_0==HyphenMinusGreaterThanSign) ) {
                alt25=1;
            }
            switch (alt25) {
                case 1 :
                    // InternalRpythonParser.g:1397:4: otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) )
                    {
                    otherlv_8=(Token)match(input,HyphenMinusGreaterThanSign,FOLLOW_8); 

                    				newLeafNode(otherlv_8, grammarAccess.getFunctionDefAccess().getHyphenMinusGreaterThanSignKeyword_5_0());
                    			
                    // InternalRpythonParser.g:1401:4: ( (lv_result_9_0= ruleExpression ) )
                    // InternalRpythonParser.g:1402:5: (lv_result_9_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:1402:5: (lv_result_9_0= ruleExpression )
                    // InternalRpythonParser.g:1403:6: lv_result_9_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getFunctionDefAccess().getResultExpressionParserRuleCall_5_1_0());
                    					
                    pushFollow(FOLLOW_9);
                    lv_result_9_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getFunctionDefRule());
                    						}
                    						set(
                    							current,
                    							"result",
                    							lv_result_9_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }

            otherlv_10=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_10, grammarAccess.getFunctionDefAccess().getColonKeyword_6());
            		
            // InternalRpythonParser.g:1425:3: ( (lv_body_11_0= ruleBlock ) )
            // InternalRpythonParser.g:1426:4: (lv_body_11_0= ruleBlock )
            {
            // InternalRpythonParser.g:1426:4: (lv_body_11_0= ruleBlock )
            // InternalRpythonParser.g:1427:5: lv_body_11_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getFunctionDefAccess().getBodyBlockParserRuleCall_7_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_11_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getFunctionDefRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_11_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFunctionDef"


    // $ANTLR start "entryRuleParameter"
    // InternalRpythonParser.g:1448:1: entryRuleParameter returns [EObject current=null] : iv_ruleParameter= ruleParameter EOF ;
    public final EObject entryRuleParameter() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleParameter = null;


        try {
            // InternalRpythonParser.g:1448:50: (iv_ruleParameter= ruleParameter EOF )
            // InternalRpythonParser.g:1449:2: iv_ruleParameter= ruleParameter EOF
            {
             newCompositeNode(grammarAccess.getParameterRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleParameter=ruleParameter();

            state._fsp--;

             current =iv_ruleParameter; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleParameter"


    // $ANTLR start "ruleParameter"
    // InternalRpythonParser.g:1455:1: ruleParameter returns [EObject current=null] : ( ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? ) | ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? ) | ( (lv_slash_8_0= Solidus ) ) | ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) | (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? ) ) ;
    public final EObject ruleParameter() throws RecognitionException {
        EObject current = null;

        Token lv_star_0_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token lv_star_4_0=null;
        Token lv_name_5_0=null;
        Token otherlv_6=null;
        Token lv_slash_8_0=null;
        Token lv_name_9_0=null;
        Token otherlv_10=null;
        Token otherlv_12=null;
        Token otherlv_14=null;
        Token otherlv_16=null;
        Token otherlv_17=null;
        EObject lv_annotation_3_0 = null;

        EObject lv_annotation_7_0 = null;

        EObject lv_annotation_11_0 = null;

        EObject lv_defaultValue_13_0 = null;

        EObject lv_target_15_0 = null;

        EObject lv_defaultValue_18_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1461:2: ( ( ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? ) | ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? ) | ( (lv_slash_8_0= Solidus ) ) | ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) | (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:1462:2: ( ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? ) | ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? ) | ( (lv_slash_8_0= Solidus ) ) | ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) | (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:1462:2: ( ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? ) | ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? ) | ( (lv_slash_8_0= Solidus ) ) | ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) | (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? ) )
            int alt32=5;
            switch ( input.LA(1) ) {
            case Asterisk:
                {
                alt32=1;
                }
                break;
            case AsteriskAsterisk:
                {
                alt32=2;
                }
                break;
            case Solidus:
                {
                alt32=3;
                }
                break;
            case RULE_NAME:
                {
                alt32=4;
                }
                break;
            case LeftParenthesis:
                {
                alt32=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 32, 0, input);

                throw nvae;
            }

            switch (alt32) {
                case 1 :
                    // InternalRpythonParser.g:1463:3: ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? )
                    {
                    // InternalRpythonParser.g:1463:3: ( ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )? )
                    // InternalRpythonParser.g:1464:4: ( (lv_star_0_0= Asterisk ) ) ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )?
                    {
                    // InternalRpythonParser.g:1464:4: ( (lv_star_0_0= Asterisk ) )
                    // InternalRpythonParser.g:1465:5: (lv_star_0_0= Asterisk )
                    {
                    // InternalRpythonParser.g:1465:5: (lv_star_0_0= Asterisk )
                    // InternalRpythonParser.g:1466:6: lv_star_0_0= Asterisk
                    {
                    lv_star_0_0=(Token)match(input,Asterisk,FOLLOW_31); 

                    						newLeafNode(lv_star_0_0, grammarAccess.getParameterAccess().getStarAsteriskKeyword_0_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getParameterRule());
                    						}
                    						setWithLastConsumed(current, "star", lv_star_0_0, "*");
                    					

                    }


                    }

                    // InternalRpythonParser.g:1478:4: ( ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )?
                    int alt27=2;
                    int LA27_0 = input.LA(1);

                    if ( (LA27_0==RULE_NAME) ) {
                        alt27=1;
                    }
                    switch (alt27) {
                        case 1 :
                            // InternalRpythonParser.g:1479:5: ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                            {
                            // InternalRpythonParser.g:1479:5: ( (lv_name_1_0= RULE_NAME ) )
                            // InternalRpythonParser.g:1480:6: (lv_name_1_0= RULE_NAME )
                            {
                            // InternalRpythonParser.g:1480:6: (lv_name_1_0= RULE_NAME )
                            // InternalRpythonParser.g:1481:7: lv_name_1_0= RULE_NAME
                            {
                            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_32); 

                            							newLeafNode(lv_name_1_0, grammarAccess.getParameterAccess().getNameNAMETerminalRuleCall_0_1_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getParameterRule());
                            							}
                            							setWithLastConsumed(
                            								current,
                            								"name",
                            								lv_name_1_0,
                            								"org.tracewright.lang.Rpython.NAME");
                            						

                            }


                            }

                            // InternalRpythonParser.g:1497:5: (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                            int alt26=2;
                            int LA26_0 = input.LA(1);

                            if ( (LA26_0==Colon) ) {
                                alt26=1;
                            }
                            switch (alt26) {
                                case 1 :
                                    // InternalRpythonParser.g:1498:6: otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) )
                                    {
                                    otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                                    						newLeafNode(otherlv_2, grammarAccess.getParameterAccess().getColonKeyword_0_1_1_0());
                                    					
                                    // InternalRpythonParser.g:1502:6: ( (lv_annotation_3_0= ruleExpression ) )
                                    // InternalRpythonParser.g:1503:7: (lv_annotation_3_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:1503:7: (lv_annotation_3_0= ruleExpression )
                                    // InternalRpythonParser.g:1504:8: lv_annotation_3_0= ruleExpression
                                    {

                                    								newCompositeNode(grammarAccess.getParameterAccess().getAnnotationExpressionParserRuleCall_0_1_1_1_0());
                                    							
                                    pushFollow(FOLLOW_2);
                                    lv_annotation_3_0=ruleExpression();

                                    state._fsp--;


                                    								if (current==null) {
                                    									current = createModelElementForParent(grammarAccess.getParameterRule());
                                    								}
                                    								set(
                                    									current,
                                    									"annotation",
                                    									lv_annotation_3_0,
                                    									"org.tracewright.lang.Rpython.Expression");
                                    								afterParserOrEnumRuleCall();
                                    							

                                    }


                                    }


                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:1525:3: ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1525:3: ( ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1526:4: ( (lv_star_4_0= AsteriskAsterisk ) ) ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1526:4: ( (lv_star_4_0= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:1527:5: (lv_star_4_0= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:1527:5: (lv_star_4_0= AsteriskAsterisk )
                    // InternalRpythonParser.g:1528:6: lv_star_4_0= AsteriskAsterisk
                    {
                    lv_star_4_0=(Token)match(input,AsteriskAsterisk,FOLLOW_24); 

                    						newLeafNode(lv_star_4_0, grammarAccess.getParameterAccess().getStarAsteriskAsteriskKeyword_1_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getParameterRule());
                    						}
                    						setWithLastConsumed(current, "star", lv_star_4_0, "**");
                    					

                    }


                    }

                    // InternalRpythonParser.g:1540:4: ( (lv_name_5_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1541:5: (lv_name_5_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1541:5: (lv_name_5_0= RULE_NAME )
                    // InternalRpythonParser.g:1542:6: lv_name_5_0= RULE_NAME
                    {
                    lv_name_5_0=(Token)match(input,RULE_NAME,FOLLOW_32); 

                    						newLeafNode(lv_name_5_0, grammarAccess.getParameterAccess().getNameNAMETerminalRuleCall_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_5_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    // InternalRpythonParser.g:1558:4: (otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) ) )?
                    int alt28=2;
                    int LA28_0 = input.LA(1);

                    if ( (LA28_0==Colon) ) {
                        alt28=1;
                    }
                    switch (alt28) {
                        case 1 :
                            // InternalRpythonParser.g:1559:5: otherlv_6= Colon ( (lv_annotation_7_0= ruleExpression ) )
                            {
                            otherlv_6=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_6, grammarAccess.getParameterAccess().getColonKeyword_1_2_0());
                            				
                            // InternalRpythonParser.g:1563:5: ( (lv_annotation_7_0= ruleExpression ) )
                            // InternalRpythonParser.g:1564:6: (lv_annotation_7_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1564:6: (lv_annotation_7_0= ruleExpression )
                            // InternalRpythonParser.g:1565:7: lv_annotation_7_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getAnnotationExpressionParserRuleCall_1_2_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_annotation_7_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"annotation",
                            								lv_annotation_7_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:1585:3: ( (lv_slash_8_0= Solidus ) )
                    {
                    // InternalRpythonParser.g:1585:3: ( (lv_slash_8_0= Solidus ) )
                    // InternalRpythonParser.g:1586:4: (lv_slash_8_0= Solidus )
                    {
                    // InternalRpythonParser.g:1586:4: (lv_slash_8_0= Solidus )
                    // InternalRpythonParser.g:1587:5: lv_slash_8_0= Solidus
                    {
                    lv_slash_8_0=(Token)match(input,Solidus,FOLLOW_2); 

                    					newLeafNode(lv_slash_8_0, grammarAccess.getParameterAccess().getSlashSolidusKeyword_2_0());
                    				

                    					if (current==null) {
                    						current = createModelElement(grammarAccess.getParameterRule());
                    					}
                    					setWithLastConsumed(current, "slash", lv_slash_8_0 != null, "/");
                    				

                    }


                    }


                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:1600:3: ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1600:3: ( ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1601:4: ( (lv_name_9_0= RULE_NAME ) ) (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )? (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1601:4: ( (lv_name_9_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1602:5: (lv_name_9_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1602:5: (lv_name_9_0= RULE_NAME )
                    // InternalRpythonParser.g:1603:6: lv_name_9_0= RULE_NAME
                    {
                    lv_name_9_0=(Token)match(input,RULE_NAME,FOLLOW_33); 

                    						newLeafNode(lv_name_9_0, grammarAccess.getParameterAccess().getNameNAMETerminalRuleCall_3_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_9_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    // InternalRpythonParser.g:1619:4: (otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) ) )?
                    int alt29=2;
                    int LA29_0 = input.LA(1);

                    if ( (LA29_0==Colon) ) {
                        alt29=1;
                    }
                    switch (alt29) {
                        case 1 :
                            // InternalRpythonParser.g:1620:5: otherlv_10= Colon ( (lv_annotation_11_0= ruleExpression ) )
                            {
                            otherlv_10=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_10, grammarAccess.getParameterAccess().getColonKeyword_3_1_0());
                            				
                            // InternalRpythonParser.g:1624:5: ( (lv_annotation_11_0= ruleExpression ) )
                            // InternalRpythonParser.g:1625:6: (lv_annotation_11_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1625:6: (lv_annotation_11_0= ruleExpression )
                            // InternalRpythonParser.g:1626:7: lv_annotation_11_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getAnnotationExpressionParserRuleCall_3_1_1_0());
                            						
                            pushFollow(FOLLOW_34);
                            lv_annotation_11_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"annotation",
                            								lv_annotation_11_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }

                    // InternalRpythonParser.g:1644:4: (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    int alt30=2;
                    int LA30_0 = input.LA(1);

                    if ( (LA30_0==EqualsSign) ) {
                        alt30=1;
                    }
                    switch (alt30) {
                        case 1 :
                            // InternalRpythonParser.g:1645:5: otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) )
                            {
                            otherlv_12=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_12, grammarAccess.getParameterAccess().getEqualsSignKeyword_3_2_0());
                            				
                            // InternalRpythonParser.g:1649:5: ( (lv_defaultValue_13_0= ruleExpression ) )
                            // InternalRpythonParser.g:1650:6: (lv_defaultValue_13_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1650:6: (lv_defaultValue_13_0= ruleExpression )
                            // InternalRpythonParser.g:1651:7: lv_defaultValue_13_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getDefaultValueExpressionParserRuleCall_3_2_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_13_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_13_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:1671:3: (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1671:3: (otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1672:4: otherlv_14= LeftParenthesis ( (lv_target_15_0= ruleTargetList ) ) otherlv_16= RightParenthesis (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )?
                    {
                    otherlv_14=(Token)match(input,LeftParenthesis,FOLLOW_13); 

                    				newLeafNode(otherlv_14, grammarAccess.getParameterAccess().getLeftParenthesisKeyword_4_0());
                    			
                    // InternalRpythonParser.g:1676:4: ( (lv_target_15_0= ruleTargetList ) )
                    // InternalRpythonParser.g:1677:5: (lv_target_15_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:1677:5: (lv_target_15_0= ruleTargetList )
                    // InternalRpythonParser.g:1678:6: lv_target_15_0= ruleTargetList
                    {

                    						newCompositeNode(grammarAccess.getParameterAccess().getTargetTargetListParserRuleCall_4_1_0());
                    					
                    pushFollow(FOLLOW_29);
                    lv_target_15_0=ruleTargetList();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getParameterRule());
                    						}
                    						set(
                    							current,
                    							"target",
                    							lv_target_15_0,
                    							"org.tracewright.lang.Rpython.TargetList");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_16=(Token)match(input,RightParenthesis,FOLLOW_34); 

                    				newLeafNode(otherlv_16, grammarAccess.getParameterAccess().getRightParenthesisKeyword_4_2());
                    			
                    // InternalRpythonParser.g:1699:4: (otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) ) )?
                    int alt31=2;
                    int LA31_0 = input.LA(1);

                    if ( (LA31_0==EqualsSign) ) {
                        alt31=1;
                    }
                    switch (alt31) {
                        case 1 :
                            // InternalRpythonParser.g:1700:5: otherlv_17= EqualsSign ( (lv_defaultValue_18_0= ruleExpression ) )
                            {
                            otherlv_17=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_17, grammarAccess.getParameterAccess().getEqualsSignKeyword_4_3_0());
                            				
                            // InternalRpythonParser.g:1704:5: ( (lv_defaultValue_18_0= ruleExpression ) )
                            // InternalRpythonParser.g:1705:6: (lv_defaultValue_18_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1705:6: (lv_defaultValue_18_0= ruleExpression )
                            // InternalRpythonParser.g:1706:7: lv_defaultValue_18_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getDefaultValueExpressionParserRuleCall_4_3_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_18_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_18_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleParameter"


    // $ANTLR start "entryRuleClassDef"
    // InternalRpythonParser.g:1729:1: entryRuleClassDef returns [EObject current=null] : iv_ruleClassDef= ruleClassDef EOF ;
    public final EObject entryRuleClassDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleClassDef = null;


        try {
            // InternalRpythonParser.g:1729:49: (iv_ruleClassDef= ruleClassDef EOF )
            // InternalRpythonParser.g:1730:2: iv_ruleClassDef= ruleClassDef EOF
            {
             newCompositeNode(grammarAccess.getClassDefRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleClassDef=ruleClassDef();

            state._fsp--;

             current =iv_ruleClassDef; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleClassDef"


    // $ANTLR start "ruleClassDef"
    // InternalRpythonParser.g:1736:1: ruleClassDef returns [EObject current=null] : (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) ;
    public final EObject ruleClassDef() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_7=null;
        Token otherlv_8=null;
        EObject lv_arguments_3_0 = null;

        EObject lv_arguments_5_0 = null;

        EObject lv_body_9_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1742:2: ( (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1743:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1743:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1744:3: otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Class,FOLLOW_24); 

            			newLeafNode(otherlv_0, grammarAccess.getClassDefAccess().getClassKeyword_0());
            		
            // InternalRpythonParser.g:1748:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1749:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1749:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1750:5: lv_name_1_0= RULE_NAME
            {
            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_35); 

            					newLeafNode(lv_name_1_0, grammarAccess.getClassDefAccess().getNameNAMETerminalRuleCall_1_0());
            				

            					if (current==null) {
            						current = createModelElement(grammarAccess.getClassDefRule());
            					}
            					setWithLastConsumed(
            						current,
            						"name",
            						lv_name_1_0,
            						"org.tracewright.lang.Rpython.NAME");
            				

            }


            }

            // InternalRpythonParser.g:1766:3: (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )?
            int alt36=2;
            int LA36_0 = input.LA(1);

            if ( (LA36_0==LeftParenthesis) ) {
                alt36=1;
            }
            switch (alt36) {
                case 1 :
                    // InternalRpythonParser.g:1767:4: otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis
                    {
                    otherlv_2=(Token)match(input,LeftParenthesis,FOLLOW_36); 

                    				newLeafNode(otherlv_2, grammarAccess.getClassDefAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:1771:4: ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )?
                    int alt35=2;
                    int LA35_0 = input.LA(1);

                    if ( (LA35_0==Lambda||LA35_0==FullStopFullStopFullStop||LA35_0==Not||LA35_0==AsteriskAsterisk||LA35_0==LeftParenthesis||(LA35_0>=Asterisk && LA35_0<=PlusSign)||LA35_0==HyphenMinus||LA35_0==LeftSquareBracket||(LA35_0>=GraveAccent && LA35_0<=LeftCurlyBracket)||LA35_0==Tilde||(LA35_0>=RULE_NAME && LA35_0<=RULE_STRING)) ) {
                        alt35=1;
                    }
                    switch (alt35) {
                        case 1 :
                            // InternalRpythonParser.g:1772:5: ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:1772:5: ( (lv_arguments_3_0= ruleArgument ) )
                            // InternalRpythonParser.g:1773:6: (lv_arguments_3_0= ruleArgument )
                            {
                            // InternalRpythonParser.g:1773:6: (lv_arguments_3_0= ruleArgument )
                            // InternalRpythonParser.g:1774:7: lv_arguments_3_0= ruleArgument
                            {

                            							newCompositeNode(grammarAccess.getClassDefAccess().getArgumentsArgumentParserRuleCall_2_1_0_0());
                            						
                            pushFollow(FOLLOW_27);
                            lv_arguments_3_0=ruleArgument();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getClassDefRule());
                            							}
                            							add(
                            								current,
                            								"arguments",
                            								lv_arguments_3_0,
                            								"org.tracewright.lang.Rpython.Argument");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:1791:5: (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )*
                            loop33:
                            do {
                                int alt33=2;
                                int LA33_0 = input.LA(1);

                                if ( (LA33_0==Comma) ) {
                                    int LA33_1 = input.LA(2);

                                    if ( (LA33_1==Lambda||LA33_1==FullStopFullStopFullStop||LA33_1==Not||LA33_1==AsteriskAsterisk||LA33_1==LeftParenthesis||(LA33_1>=Asterisk && LA33_1<=PlusSign)||LA33_1==HyphenMinus||LA33_1==LeftSquareBracket||(LA33_1>=GraveAccent && LA33_1<=LeftCurlyBracket)||LA33_1==Tilde||(LA33_1>=RULE_NAME && LA33_1<=RULE_STRING)) ) {
                                        alt33=1;
                                    }


                                }


                                switch (alt33) {
                            	case 1 :
                            	    // InternalRpythonParser.g:1792:6: otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_37); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getClassDefAccess().getCommaKeyword_2_1_1_0());
                            	    					
                            	    // InternalRpythonParser.g:1796:6: ( (lv_arguments_5_0= ruleArgument ) )
                            	    // InternalRpythonParser.g:1797:7: (lv_arguments_5_0= ruleArgument )
                            	    {
                            	    // InternalRpythonParser.g:1797:7: (lv_arguments_5_0= ruleArgument )
                            	    // InternalRpythonParser.g:1798:8: lv_arguments_5_0= ruleArgument
                            	    {

                            	    								newCompositeNode(grammarAccess.getClassDefAccess().getArgumentsArgumentParserRuleCall_2_1_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_27);
                            	    lv_arguments_5_0=ruleArgument();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getClassDefRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"arguments",
                            	    									lv_arguments_5_0,
                            	    									"org.tracewright.lang.Rpython.Argument");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop33;
                                }
                            } while (true);

                            // InternalRpythonParser.g:1816:5: (otherlv_6= Comma )?
                            int alt34=2;
                            int LA34_0 = input.LA(1);

                            if ( (LA34_0==Comma) ) {
                                alt34=1;
                            }
                            switch (alt34) {
                                case 1 :
                                    // InternalRpythonParser.g:1817:6: otherlv_6= Comma
                                    {
                                    otherlv_6=(Token)match(input,Comma,FOLLOW_29); 

                                    						newLeafNode(otherlv_6, grammarAccess.getClassDefAccess().getCommaKeyword_2_1_2());
                                    					

                                    }
                                    break;

                            }


                            }
                            break;

                    }

                    otherlv_7=(Token)match(input,RightParenthesis,FOLLOW_9); 

                    				newLeafNode(otherlv_7, grammarAccess.getClassDefAccess().getRightParenthesisKeyword_2_2());
                    			

                    }
                    break;

            }

            otherlv_8=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_8, grammarAccess.getClassDefAccess().getColonKeyword_3());
            		
            // InternalRpythonParser.g:1832:3: ( (lv_body_9_0= ruleBlock ) )
            // InternalRpythonParser.g:1833:4: (lv_body_9_0= ruleBlock )
            {
            // InternalRpythonParser.g:1833:4: (lv_body_9_0= ruleBlock )
            // InternalRpythonParser.g:1834:5: lv_body_9_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getClassDefAccess().getBodyBlockParserRuleCall_4_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_9_0=ruleBlock();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getClassDefRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_9_0,
            						"org.tracewright.lang.Rpython.Block");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleClassDef"


    // $ANTLR start "entryRuleSimpleStatement"
    // InternalRpythonParser.g:1855:1: entryRuleSimpleStatement returns [EObject current=null] : iv_ruleSimpleStatement= ruleSimpleStatement EOF ;
    public final EObject entryRuleSimpleStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSimpleStatement = null;


        try {
            // InternalRpythonParser.g:1855:56: (iv_ruleSimpleStatement= ruleSimpleStatement EOF )
            // InternalRpythonParser.g:1856:2: iv_ruleSimpleStatement= ruleSimpleStatement EOF
            {
             newCompositeNode(grammarAccess.getSimpleStatementRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleSimpleStatement=ruleSimpleStatement();

            state._fsp--;

             current =iv_ruleSimpleStatement; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSimpleStatement"


    // $ANTLR start "ruleSimpleStatement"
    // InternalRpythonParser.g:1862:1: ruleSimpleStatement returns [EObject current=null] : (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Nonlocal_10= ruleNonlocal | this_Import_11= ruleImport | this_FromImport_12= ruleFromImport | this_Assert_13= ruleAssert ) ;
    public final EObject ruleSimpleStatement() throws RecognitionException {
        EObject current = null;

        EObject this_ExpressionLine_0 = null;

        EObject this_Print_1 = null;

        EObject this_Exec_2 = null;

        EObject this_Del_3 = null;

        EObject this_Pass_4 = null;

        EObject this_Break_5 = null;

        EObject this_Continue_6 = null;

        EObject this_Return_7 = null;

        EObject this_Raise_8 = null;

        EObject this_Global_9 = null;

        EObject this_Nonlocal_10 = null;

        EObject this_Import_11 = null;

        EObject this_FromImport_12 = null;

        EObject this_Assert_13 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1868:2: ( (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Nonlocal_10= ruleNonlocal | this_Import_11= ruleImport | this_FromImport_12= ruleFromImport | this_Assert_13= ruleAssert ) )
            // InternalRpythonParser.g:1869:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Nonlocal_10= ruleNonlocal | this_Import_11= ruleImport | this_FromImport_12= ruleFromImport | this_Assert_13= ruleAssert )
            {
            // InternalRpythonParser.g:1869:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Nonlocal_10= ruleNonlocal | this_Import_11= ruleImport | this_FromImport_12= ruleFromImport | this_Assert_13= ruleAssert )
            int alt37=14;
            switch ( input.LA(1) ) {
            case Lambda:
            case Yield:
            case FullStopFullStopFullStop:
            case Not:
            case LeftParenthesis:
            case Asterisk:
            case PlusSign:
            case HyphenMinus:
            case LeftSquareBracket:
            case GraveAccent:
            case LeftCurlyBracket:
            case Tilde:
            case RULE_NAME:
            case RULE_NUMBER:
            case RULE_STRING:
                {
                alt37=1;
                }
                break;
            case Print:
                {
                alt37=2;
                }
                break;
            case Exec:
                {
                alt37=3;
                }
                break;
            case Del:
                {
                alt37=4;
                }
                break;
            case Pass:
                {
                alt37=5;
                }
                break;
            case Break:
                {
                alt37=6;
                }
                break;
            case Continue:
                {
                alt37=7;
                }
                break;
            case Return:
                {
                alt37=8;
                }
                break;
            case Raise:
                {
                alt37=9;
                }
                break;
            case Global:
                {
                alt37=10;
                }
                break;
            case Nonlocal:
                {
                alt37=11;
                }
                break;
            case Import:
                {
                alt37=12;
                }
                break;
            case From:
                {
                alt37=13;
                }
                break;
            case Assert:
                {
                alt37=14;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 37, 0, input);

                throw nvae;
            }

            switch (alt37) {
                case 1 :
                    // InternalRpythonParser.g:1870:3: this_ExpressionLine_0= ruleExpressionLine
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getExpressionLineParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_ExpressionLine_0=ruleExpressionLine();

                    state._fsp--;


                    			current = this_ExpressionLine_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:1879:3: this_Print_1= rulePrint
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getPrintParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_Print_1=rulePrint();

                    state._fsp--;


                    			current = this_Print_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:1888:3: this_Exec_2= ruleExec
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getExecParserRuleCall_2());
                    		
                    pushFollow(FOLLOW_2);
                    this_Exec_2=ruleExec();

                    state._fsp--;


                    			current = this_Exec_2;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:1897:3: this_Del_3= ruleDel
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getDelParserRuleCall_3());
                    		
                    pushFollow(FOLLOW_2);
                    this_Del_3=ruleDel();

                    state._fsp--;


                    			current = this_Del_3;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:1906:3: this_Pass_4= rulePass
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getPassParserRuleCall_4());
                    		
                    pushFollow(FOLLOW_2);
                    this_Pass_4=rulePass();

                    state._fsp--;


                    			current = this_Pass_4;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:1915:3: this_Break_5= ruleBreak
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getBreakParserRuleCall_5());
                    		
                    pushFollow(FOLLOW_2);
                    this_Break_5=ruleBreak();

                    state._fsp--;


                    			current = this_Break_5;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:1924:3: this_Continue_6= ruleContinue
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getContinueParserRuleCall_6());
                    		
                    pushFollow(FOLLOW_2);
                    this_Continue_6=ruleContinue();

                    state._fsp--;


                    			current = this_Continue_6;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:1933:3: this_Return_7= ruleReturn
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getReturnParserRuleCall_7());
                    		
                    pushFollow(FOLLOW_2);
                    this_Return_7=ruleReturn();

                    state._fsp--;


                    			current = this_Return_7;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 9 :
                    // InternalRpythonParser.g:1942:3: this_Raise_8= ruleRaise
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getRaiseParserRuleCall_8());
                    		
                    pushFollow(FOLLOW_2);
                    this_Raise_8=ruleRaise();

                    state._fsp--;


                    			current = this_Raise_8;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 10 :
                    // InternalRpythonParser.g:1951:3: this_Global_9= ruleGlobal
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getGlobalParserRuleCall_9());
                    		
                    pushFollow(FOLLOW_2);
                    this_Global_9=ruleGlobal();

                    state._fsp--;


                    			current = this_Global_9;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 11 :
                    // InternalRpythonParser.g:1960:3: this_Nonlocal_10= ruleNonlocal
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getNonlocalParserRuleCall_10());
                    		
                    pushFollow(FOLLOW_2);
                    this_Nonlocal_10=ruleNonlocal();

                    state._fsp--;


                    			current = this_Nonlocal_10;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 12 :
                    // InternalRpythonParser.g:1969:3: this_Import_11= ruleImport
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getImportParserRuleCall_11());
                    		
                    pushFollow(FOLLOW_2);
                    this_Import_11=ruleImport();

                    state._fsp--;


                    			current = this_Import_11;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 13 :
                    // InternalRpythonParser.g:1978:3: this_FromImport_12= ruleFromImport
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getFromImportParserRuleCall_12());
                    		
                    pushFollow(FOLLOW_2);
                    this_FromImport_12=ruleFromImport();

                    state._fsp--;


                    			current = this_FromImport_12;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 14 :
                    // InternalRpythonParser.g:1987:3: this_Assert_13= ruleAssert
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getAssertParserRuleCall_13());
                    		
                    pushFollow(FOLLOW_2);
                    this_Assert_13=ruleAssert();

                    state._fsp--;


                    			current = this_Assert_13;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSimpleStatement"


    // $ANTLR start "entryRuleExpressionLine"
    // InternalRpythonParser.g:1999:1: entryRuleExpressionLine returns [EObject current=null] : iv_ruleExpressionLine= ruleExpressionLine EOF ;
    public final EObject entryRuleExpressionLine() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionLine = null;


        try {
            // InternalRpythonParser.g:1999:55: (iv_ruleExpressionLine= ruleExpressionLine EOF )
            // InternalRpythonParser.g:2000:2: iv_ruleExpressionLine= ruleExpressionLine EOF
            {
             newCompositeNode(grammarAccess.getExpressionLineRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExpressionLine=ruleExpressionLine();

            state._fsp--;

             current =iv_ruleExpressionLine; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpressionLine"


    // $ANTLR start "ruleExpressionLine"
    // InternalRpythonParser.g:2006:1: ruleExpressionLine returns [EObject current=null] : (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) ;
    public final EObject ruleExpressionLine() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token lv_op_5_1=null;
        Token lv_op_5_2=null;
        Token lv_op_5_3=null;
        Token lv_op_5_4=null;
        Token lv_op_5_5=null;
        Token lv_op_5_6=null;
        Token lv_op_5_7=null;
        Token lv_op_5_8=null;
        Token lv_op_5_9=null;
        Token lv_op_5_10=null;
        Token lv_op_5_11=null;
        Token lv_op_5_12=null;
        Token lv_op_5_13=null;
        Token otherlv_8=null;
        Token otherlv_10=null;
        EObject this_ExpressionListOrYield_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_value_6_0 = null;

        EObject lv_annotation_9_0 = null;

        EObject lv_value_11_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2012:2: ( (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) )
            // InternalRpythonParser.g:2013:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            {
            // InternalRpythonParser.g:2013:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            // InternalRpythonParser.g:2014:3: this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
            {

            			newCompositeNode(grammarAccess.getExpressionLineAccess().getExpressionListOrYieldParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_ExpressionListOrYield_0=ruleExpressionListOrYield();

            state._fsp--;


            			current = this_ExpressionListOrYield_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:2022:3: ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
            int alt41=4;
            switch ( input.LA(1) ) {
                case EqualsSign:
                    {
                    alt41=1;
                    }
                    break;
                case AsteriskAsteriskEqualsSign:
                case SolidusSolidusEqualsSign:
                case LessThanSignLessThanSignEqualsSign:
                case GreaterThanSignGreaterThanSignEqualsSign:
                case PercentSignEqualsSign:
                case AmpersandEqualsSign:
                case AsteriskEqualsSign:
                case PlusSignEqualsSign:
                case HyphenMinusEqualsSign:
                case SolidusEqualsSign:
                case CommercialAtEqualsSign:
                case CircumflexAccentEqualsSign:
                case VerticalLineEqualsSign:
                    {
                    alt41=2;
                    }
                    break;
                case Colon:
                    {
                    alt41=3;
                    }
                    break;
            }

            switch (alt41) {
                case 1 :
                    // InternalRpythonParser.g:2023:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    {
                    // InternalRpythonParser.g:2023:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    // InternalRpythonParser.g:2024:5: () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
                    {
                    // InternalRpythonParser.g:2024:5: ()
                    // InternalRpythonParser.g:2025:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getExpressionLineAccess().getAssignOperandsAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:2031:5: (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
                    int cnt38=0;
                    loop38:
                    do {
                        int alt38=2;
                        int LA38_0 = input.LA(1);

                        if ( (LA38_0==EqualsSign) ) {
                            alt38=1;
                        }


                        switch (alt38) {
                    	case 1 :
                    	    // InternalRpythonParser.g:2032:6: otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    {
                    	    otherlv_2=(Token)match(input,EqualsSign,FOLLOW_13); 

                    	    						newLeafNode(otherlv_2, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_0_1_0());
                    	    					
                    	    // InternalRpythonParser.g:2036:6: ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    // InternalRpythonParser.g:2037:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    {
                    	    // InternalRpythonParser.g:2037:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    // InternalRpythonParser.g:2038:8: lv_operands_3_0= ruleExpressionListOrYield
                    	    {

                    	    								newCompositeNode(grammarAccess.getExpressionLineAccess().getOperandsExpressionListOrYieldParserRuleCall_1_0_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_34);
                    	    lv_operands_3_0=ruleExpressionListOrYield();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getExpressionLineRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"operands",
                    	    									lv_operands_3_0,
                    	    									"org.tracewright.lang.Rpython.ExpressionListOrYield");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt38 >= 1 ) break loop38;
                                EarlyExitException eee =
                                    new EarlyExitException(38, input);
                                throw eee;
                        }
                        cnt38++;
                    } while (true);


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:2058:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    {
                    // InternalRpythonParser.g:2058:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    // InternalRpythonParser.g:2059:5: () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    {
                    // InternalRpythonParser.g:2059:5: ()
                    // InternalRpythonParser.g:2060:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAugAssignTargetAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:2066:5: ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) ) )
                    // InternalRpythonParser.g:2067:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) )
                    {
                    // InternalRpythonParser.g:2067:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign ) )
                    // InternalRpythonParser.g:2068:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign )
                    {
                    // InternalRpythonParser.g:2068:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= CommercialAtEqualsSign | lv_op_5_5= SolidusEqualsSign | lv_op_5_6= SolidusSolidusEqualsSign | lv_op_5_7= PercentSignEqualsSign | lv_op_5_8= AmpersandEqualsSign | lv_op_5_9= VerticalLineEqualsSign | lv_op_5_10= CircumflexAccentEqualsSign | lv_op_5_11= LessThanSignLessThanSignEqualsSign | lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_13= AsteriskAsteriskEqualsSign )
                    int alt39=13;
                    switch ( input.LA(1) ) {
                    case PlusSignEqualsSign:
                        {
                        alt39=1;
                        }
                        break;
                    case HyphenMinusEqualsSign:
                        {
                        alt39=2;
                        }
                        break;
                    case AsteriskEqualsSign:
                        {
                        alt39=3;
                        }
                        break;
                    case CommercialAtEqualsSign:
                        {
                        alt39=4;
                        }
                        break;
                    case SolidusEqualsSign:
                        {
                        alt39=5;
                        }
                        break;
                    case SolidusSolidusEqualsSign:
                        {
                        alt39=6;
                        }
                        break;
                    case PercentSignEqualsSign:
                        {
                        alt39=7;
                        }
                        break;
                    case AmpersandEqualsSign:
                        {
                        alt39=8;
                        }
                        break;
                    case VerticalLineEqualsSign:
                        {
                        alt39=9;
                        }
                        break;
                    case CircumflexAccentEqualsSign:
                        {
                        alt39=10;
                        }
                        break;
                    case LessThanSignLessThanSignEqualsSign:
                        {
                        alt39=11;
                        }
                        break;
                    case GreaterThanSignGreaterThanSignEqualsSign:
                        {
                        alt39=12;
                        }
                        break;
                    case AsteriskAsteriskEqualsSign:
                        {
                        alt39=13;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 39, 0, input);

                        throw nvae;
                    }

                    switch (alt39) {
                        case 1 :
                            // InternalRpythonParser.g:2069:8: lv_op_5_1= PlusSignEqualsSign
                            {
                            lv_op_5_1=(Token)match(input,PlusSignEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_1, grammarAccess.getExpressionLineAccess().getOpPlusSignEqualsSignKeyword_1_1_1_0_0());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_1, null);
                            							

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:2080:8: lv_op_5_2= HyphenMinusEqualsSign
                            {
                            lv_op_5_2=(Token)match(input,HyphenMinusEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_2, grammarAccess.getExpressionLineAccess().getOpHyphenMinusEqualsSignKeyword_1_1_1_0_1());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_2, null);
                            							

                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:2091:8: lv_op_5_3= AsteriskEqualsSign
                            {
                            lv_op_5_3=(Token)match(input,AsteriskEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_3, grammarAccess.getExpressionLineAccess().getOpAsteriskEqualsSignKeyword_1_1_1_0_2());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_3, null);
                            							

                            }
                            break;
                        case 4 :
                            // InternalRpythonParser.g:2102:8: lv_op_5_4= CommercialAtEqualsSign
                            {
                            lv_op_5_4=(Token)match(input,CommercialAtEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_4, grammarAccess.getExpressionLineAccess().getOpCommercialAtEqualsSignKeyword_1_1_1_0_3());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_4, null);
                            							

                            }
                            break;
                        case 5 :
                            // InternalRpythonParser.g:2113:8: lv_op_5_5= SolidusEqualsSign
                            {
                            lv_op_5_5=(Token)match(input,SolidusEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_5, grammarAccess.getExpressionLineAccess().getOpSolidusEqualsSignKeyword_1_1_1_0_4());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_5, null);
                            							

                            }
                            break;
                        case 6 :
                            // InternalRpythonParser.g:2124:8: lv_op_5_6= SolidusSolidusEqualsSign
                            {
                            lv_op_5_6=(Token)match(input,SolidusSolidusEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_6, grammarAccess.getExpressionLineAccess().getOpSolidusSolidusEqualsSignKeyword_1_1_1_0_5());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_6, null);
                            							

                            }
                            break;
                        case 7 :
                            // InternalRpythonParser.g:2135:8: lv_op_5_7= PercentSignEqualsSign
                            {
                            lv_op_5_7=(Token)match(input,PercentSignEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_7, grammarAccess.getExpressionLineAccess().getOpPercentSignEqualsSignKeyword_1_1_1_0_6());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_7, null);
                            							

                            }
                            break;
                        case 8 :
                            // InternalRpythonParser.g:2146:8: lv_op_5_8= AmpersandEqualsSign
                            {
                            lv_op_5_8=(Token)match(input,AmpersandEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_8, grammarAccess.getExpressionLineAccess().getOpAmpersandEqualsSignKeyword_1_1_1_0_7());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_8, null);
                            							

                            }
                            break;
                        case 9 :
                            // InternalRpythonParser.g:2157:8: lv_op_5_9= VerticalLineEqualsSign
                            {
                            lv_op_5_9=(Token)match(input,VerticalLineEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_9, grammarAccess.getExpressionLineAccess().getOpVerticalLineEqualsSignKeyword_1_1_1_0_8());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_9, null);
                            							

                            }
                            break;
                        case 10 :
                            // InternalRpythonParser.g:2168:8: lv_op_5_10= CircumflexAccentEqualsSign
                            {
                            lv_op_5_10=(Token)match(input,CircumflexAccentEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_10, grammarAccess.getExpressionLineAccess().getOpCircumflexAccentEqualsSignKeyword_1_1_1_0_9());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_10, null);
                            							

                            }
                            break;
                        case 11 :
                            // InternalRpythonParser.g:2179:8: lv_op_5_11= LessThanSignLessThanSignEqualsSign
                            {
                            lv_op_5_11=(Token)match(input,LessThanSignLessThanSignEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_11, grammarAccess.getExpressionLineAccess().getOpLessThanSignLessThanSignEqualsSignKeyword_1_1_1_0_10());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_11, null);
                            							

                            }
                            break;
                        case 12 :
                            // InternalRpythonParser.g:2190:8: lv_op_5_12= GreaterThanSignGreaterThanSignEqualsSign
                            {
                            lv_op_5_12=(Token)match(input,GreaterThanSignGreaterThanSignEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_12, grammarAccess.getExpressionLineAccess().getOpGreaterThanSignGreaterThanSignEqualsSignKeyword_1_1_1_0_11());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_12, null);
                            							

                            }
                            break;
                        case 13 :
                            // InternalRpythonParser.g:2201:8: lv_op_5_13= AsteriskAsteriskEqualsSign
                            {
                            lv_op_5_13=(Token)match(input,AsteriskAsteriskEqualsSign,FOLLOW_13); 

                            								newLeafNode(lv_op_5_13, grammarAccess.getExpressionLineAccess().getOpAsteriskAsteriskEqualsSignKeyword_1_1_1_0_12());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_13, null);
                            							

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:2214:5: ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    // InternalRpythonParser.g:2215:6: (lv_value_6_0= ruleExpressionListOrYield )
                    {
                    // InternalRpythonParser.g:2215:6: (lv_value_6_0= ruleExpressionListOrYield )
                    // InternalRpythonParser.g:2216:7: lv_value_6_0= ruleExpressionListOrYield
                    {

                    							newCompositeNode(grammarAccess.getExpressionLineAccess().getValueExpressionListOrYieldParserRuleCall_1_1_2_0());
                    						
                    pushFollow(FOLLOW_2);
                    lv_value_6_0=ruleExpressionListOrYield();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getExpressionLineRule());
                    							}
                    							set(
                    								current,
                    								"value",
                    								lv_value_6_0,
                    								"org.tracewright.lang.Rpython.ExpressionListOrYield");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:2235:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    {
                    // InternalRpythonParser.g:2235:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    // InternalRpythonParser.g:2236:5: () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    {
                    // InternalRpythonParser.g:2236:5: ()
                    // InternalRpythonParser.g:2237:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAnnotatedAssignTargetAction_1_2_0(),
                    							current);
                    					

                    }

                    otherlv_8=(Token)match(input,Colon,FOLLOW_8); 

                    					newLeafNode(otherlv_8, grammarAccess.getExpressionLineAccess().getColonKeyword_1_2_1());
                    				
                    // InternalRpythonParser.g:2247:5: ( (lv_annotation_9_0= ruleExpression ) )
                    // InternalRpythonParser.g:2248:6: (lv_annotation_9_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2248:6: (lv_annotation_9_0= ruleExpression )
                    // InternalRpythonParser.g:2249:7: lv_annotation_9_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getExpressionLineAccess().getAnnotationExpressionParserRuleCall_1_2_2_0());
                    						
                    pushFollow(FOLLOW_34);
                    lv_annotation_9_0=ruleExpression();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getExpressionLineRule());
                    							}
                    							set(
                    								current,
                    								"annotation",
                    								lv_annotation_9_0,
                    								"org.tracewright.lang.Rpython.Expression");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }

                    // InternalRpythonParser.g:2266:5: (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    int alt40=2;
                    int LA40_0 = input.LA(1);

                    if ( (LA40_0==EqualsSign) ) {
                        alt40=1;
                    }
                    switch (alt40) {
                        case 1 :
                            // InternalRpythonParser.g:2267:6: otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            {
                            otherlv_10=(Token)match(input,EqualsSign,FOLLOW_13); 

                            						newLeafNode(otherlv_10, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_2_3_0());
                            					
                            // InternalRpythonParser.g:2271:6: ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            // InternalRpythonParser.g:2272:7: (lv_value_11_0= ruleExpressionListOrYield )
                            {
                            // InternalRpythonParser.g:2272:7: (lv_value_11_0= ruleExpressionListOrYield )
                            // InternalRpythonParser.g:2273:8: lv_value_11_0= ruleExpressionListOrYield
                            {

                            								newCompositeNode(grammarAccess.getExpressionLineAccess().getValueExpressionListOrYieldParserRuleCall_1_2_3_1_0());
                            							
                            pushFollow(FOLLOW_2);
                            lv_value_11_0=ruleExpressionListOrYield();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getExpressionLineRule());
                            								}
                            								set(
                            									current,
                            									"value",
                            									lv_value_11_0,
                            									"org.tracewright.lang.Rpython.ExpressionListOrYield");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpressionLine"


    // $ANTLR start "entryRulePrint"
    // InternalRpythonParser.g:2297:1: entryRulePrint returns [EObject current=null] : iv_rulePrint= rulePrint EOF ;
    public final EObject entryRulePrint() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePrint = null;


        try {
            // InternalRpythonParser.g:2297:46: (iv_rulePrint= rulePrint EOF )
            // InternalRpythonParser.g:2298:2: iv_rulePrint= rulePrint EOF
            {
             newCompositeNode(grammarAccess.getPrintRule()); 
            pushFollow(FOLLOW_1);
            iv_rulePrint=rulePrint();

            state._fsp--;

             current =iv_rulePrint; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePrint"


    // $ANTLR start "rulePrint"
    // InternalRpythonParser.g:2304:1: rulePrint returns [EObject current=null] : ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) ;
    public final EObject rulePrint() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        EObject lv_destination_3_0 = null;

        EObject this_PrintedValues_5 = null;

        EObject this_PrintedValues_6 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2310:2: ( ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) )
            // InternalRpythonParser.g:2311:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            {
            // InternalRpythonParser.g:2311:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            // InternalRpythonParser.g:2312:3: () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
            {
            // InternalRpythonParser.g:2312:3: ()
            // InternalRpythonParser.g:2313:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getPrintAccess().getPrintAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Print,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getPrintAccess().getPrintKeyword_1());
            		
            // InternalRpythonParser.g:2323:3: ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
            int alt44=3;
            int LA44_0 = input.LA(1);

            if ( (LA44_0==GreaterThanSignGreaterThanSign) ) {
                alt44=1;
            }
            else if ( (LA44_0==Lambda||LA44_0==FullStopFullStopFullStop||LA44_0==Not||LA44_0==LeftParenthesis||LA44_0==PlusSign||LA44_0==HyphenMinus||LA44_0==LeftSquareBracket||(LA44_0>=GraveAccent && LA44_0<=LeftCurlyBracket)||LA44_0==Tilde||(LA44_0>=RULE_NAME && LA44_0<=RULE_STRING)) ) {
                alt44=2;
            }
            switch (alt44) {
                case 1 :
                    // InternalRpythonParser.g:2324:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    {
                    // InternalRpythonParser.g:2324:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    // InternalRpythonParser.g:2325:5: otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    {
                    otherlv_2=(Token)match(input,GreaterThanSignGreaterThanSign,FOLLOW_8); 

                    					newLeafNode(otherlv_2, grammarAccess.getPrintAccess().getGreaterThanSignGreaterThanSignKeyword_2_0_0());
                    				
                    // InternalRpythonParser.g:2329:5: ( (lv_destination_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2330:6: (lv_destination_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2330:6: (lv_destination_3_0= ruleExpression )
                    // InternalRpythonParser.g:2331:7: lv_destination_3_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getPrintAccess().getDestinationExpressionParserRuleCall_2_0_1_0());
                    						
                    pushFollow(FOLLOW_40);
                    lv_destination_3_0=ruleExpression();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getPrintRule());
                    							}
                    							set(
                    								current,
                    								"destination",
                    								lv_destination_3_0,
                    								"org.tracewright.lang.Rpython.Expression");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }

                    // InternalRpythonParser.g:2348:5: (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    int alt43=2;
                    int LA43_0 = input.LA(1);

                    if ( (LA43_0==Comma) ) {
                        alt43=1;
                    }
                    switch (alt43) {
                        case 1 :
                            // InternalRpythonParser.g:2349:6: otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )?
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_41); 

                            						newLeafNode(otherlv_4, grammarAccess.getPrintAccess().getCommaKeyword_2_0_2_0());
                            					
                            // InternalRpythonParser.g:2353:6: (this_PrintedValues_5= rulePrintedValues[$current] )?
                            int alt42=2;
                            int LA42_0 = input.LA(1);

                            if ( (LA42_0==Lambda||LA42_0==FullStopFullStopFullStop||LA42_0==Not||LA42_0==LeftParenthesis||LA42_0==PlusSign||LA42_0==HyphenMinus||LA42_0==LeftSquareBracket||(LA42_0>=GraveAccent && LA42_0<=LeftCurlyBracket)||LA42_0==Tilde||(LA42_0>=RULE_NAME && LA42_0<=RULE_STRING)) ) {
                                alt42=1;
                            }
                            switch (alt42) {
                                case 1 :
                                    // InternalRpythonParser.g:2354:7: this_PrintedValues_5= rulePrintedValues[$current]
                                    {

                                    							if (current==null) {
                                    								current = createModelElement(grammarAccess.getPrintRule());
                                    							}
                                    							newCompositeNode(grammarAccess.getPrintAccess().getPrintedValuesParserRuleCall_2_0_2_1());
                                    						
                                    pushFollow(FOLLOW_2);
                                    this_PrintedValues_5=rulePrintedValues(current);

                                    state._fsp--;


                                    							current = this_PrintedValues_5;
                                    							afterParserOrEnumRuleCall();
                                    						

                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:2369:4: this_PrintedValues_6= rulePrintedValues[$current]
                    {

                    				if (current==null) {
                    					current = createModelElement(grammarAccess.getPrintRule());
                    				}
                    				newCompositeNode(grammarAccess.getPrintAccess().getPrintedValuesParserRuleCall_2_1());
                    			
                    pushFollow(FOLLOW_2);
                    this_PrintedValues_6=rulePrintedValues(current);

                    state._fsp--;


                    				current = this_PrintedValues_6;
                    				afterParserOrEnumRuleCall();
                    			

                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePrint"


    // $ANTLR start "rulePrintedValues"
    // InternalRpythonParser.g:2386:1: rulePrintedValues[EObject in_current] returns [EObject current=in_current] : ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) ;
    public final EObject rulePrintedValues(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        Token otherlv_1=null;
        Token lv_trailingComma_3_0=null;
        EObject lv_values_0_0 = null;

        EObject lv_values_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2392:2: ( ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) )
            // InternalRpythonParser.g:2393:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            {
            // InternalRpythonParser.g:2393:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            // InternalRpythonParser.g:2394:3: ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )?
            {
            // InternalRpythonParser.g:2394:3: ( (lv_values_0_0= ruleExpression ) )
            // InternalRpythonParser.g:2395:4: (lv_values_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:2395:4: (lv_values_0_0= ruleExpression )
            // InternalRpythonParser.g:2396:5: lv_values_0_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getPrintedValuesAccess().getValuesExpressionParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_40);
            lv_values_0_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getPrintedValuesRule());
            					}
            					add(
            						current,
            						"values",
            						lv_values_0_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:2413:3: (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )*
            loop45:
            do {
                int alt45=2;
                int LA45_0 = input.LA(1);

                if ( (LA45_0==Comma) ) {
                    int LA45_1 = input.LA(2);

                    if ( (LA45_1==Lambda||LA45_1==FullStopFullStopFullStop||LA45_1==Not||LA45_1==LeftParenthesis||LA45_1==PlusSign||LA45_1==HyphenMinus||LA45_1==LeftSquareBracket||(LA45_1>=GraveAccent && LA45_1<=LeftCurlyBracket)||LA45_1==Tilde||(LA45_1>=RULE_NAME && LA45_1<=RULE_STRING)) ) {
                        alt45=1;
                    }


                }


                switch (alt45) {
            	case 1 :
            	    // InternalRpythonParser.g:2414:4: otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) )
            	    {
            	    otherlv_1=(Token)match(input,Comma,FOLLOW_8); 

            	    				newLeafNode(otherlv_1, grammarAccess.getPrintedValuesAccess().getCommaKeyword_1_0());
            	    			
            	    // InternalRpythonParser.g:2418:4: ( (lv_values_2_0= ruleExpression ) )
            	    // InternalRpythonParser.g:2419:5: (lv_values_2_0= ruleExpression )
            	    {
            	    // InternalRpythonParser.g:2419:5: (lv_values_2_0= ruleExpression )
            	    // InternalRpythonParser.g:2420:6: lv_values_2_0= ruleExpression
            	    {

            	    						newCompositeNode(grammarAccess.getPrintedValuesAccess().getValuesExpressionParserRuleCall_1_1_0());
            	    					
            	    pushFollow(FOLLOW_40);
            	    lv_values_2_0=ruleExpression();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getPrintedValuesRule());
            	    						}
            	    						add(
            	    							current,
            	    							"values",
            	    							lv_values_2_0,
            	    							"org.tracewright.lang.Rpython.Expression");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop45;
                }
            } while (true);

            // InternalRpythonParser.g:2438:3: ( (lv_trailingComma_3_0= Comma ) )?
            int alt46=2;
            int LA46_0 = input.LA(1);

            if ( (LA46_0==Comma) ) {
                alt46=1;
            }
            switch (alt46) {
                case 1 :
                    // InternalRpythonParser.g:2439:4: (lv_trailingComma_3_0= Comma )
                    {
                    // InternalRpythonParser.g:2439:4: (lv_trailingComma_3_0= Comma )
                    // InternalRpythonParser.g:2440:5: lv_trailingComma_3_0= Comma
                    {
                    lv_trailingComma_3_0=(Token)match(input,Comma,FOLLOW_2); 

                    					newLeafNode(lv_trailingComma_3_0, grammarAccess.getPrintedValuesAccess().getTrailingCommaCommaKeyword_2_0());
                    				

                    					if (current==null) {
                    						current = createModelElement(grammarAccess.getPrintedValuesRule());
                    					}
                    					setWithLastConsumed(current, "trailingComma", lv_trailingComma_3_0 != null, ",");
                    				

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePrintedValues"


    // $ANTLR start "entryRuleExec"
    // InternalRpythonParser.g:2456:1: entryRuleExec returns [EObject current=null] : iv_ruleExec= ruleExec EOF ;
    public final EObject entryRuleExec() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExec = null;


        try {
            // InternalRpythonParser.g:2456:45: (iv_ruleExec= ruleExec EOF )
            // InternalRpythonParser.g:2457:2: iv_ruleExec= ruleExec EOF
            {
             newCompositeNode(grammarAccess.getExecRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExec=ruleExec();

            state._fsp--;

             current =iv_ruleExec; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExec"


    // $ANTLR start "ruleExec"
    // InternalRpythonParser.g:2463:1: ruleExec returns [EObject current=null] : (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) ;
    public final EObject ruleExec() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        EObject lv_code_1_0 = null;

        EObject lv_globals_3_0 = null;

        EObject lv_locals_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2469:2: ( (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) )
            // InternalRpythonParser.g:2470:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            {
            // InternalRpythonParser.g:2470:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            // InternalRpythonParser.g:2471:3: otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            {
            otherlv_0=(Token)match(input,Exec,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getExecAccess().getExecKeyword_0());
            		
            // InternalRpythonParser.g:2475:3: ( (lv_code_1_0= ruleBitOr ) )
            // InternalRpythonParser.g:2476:4: (lv_code_1_0= ruleBitOr )
            {
            // InternalRpythonParser.g:2476:4: (lv_code_1_0= ruleBitOr )
            // InternalRpythonParser.g:2477:5: lv_code_1_0= ruleBitOr
            {

            					newCompositeNode(grammarAccess.getExecAccess().getCodeBitOrParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_42);
            lv_code_1_0=ruleBitOr();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getExecRule());
            					}
            					set(
            						current,
            						"code",
            						lv_code_1_0,
            						"org.tracewright.lang.Rpython.BitOr");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:2494:3: (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            int alt48=2;
            int LA48_0 = input.LA(1);

            if ( (LA48_0==In) ) {
                alt48=1;
            }
            switch (alt48) {
                case 1 :
                    // InternalRpythonParser.g:2495:4: otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    {
                    otherlv_2=(Token)match(input,In,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getExecAccess().getInKeyword_2_0());
                    			
                    // InternalRpythonParser.g:2499:4: ( (lv_globals_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2500:5: (lv_globals_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2500:5: (lv_globals_3_0= ruleExpression )
                    // InternalRpythonParser.g:2501:6: lv_globals_3_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getExecAccess().getGlobalsExpressionParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_40);
                    lv_globals_3_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getExecRule());
                    						}
                    						set(
                    							current,
                    							"globals",
                    							lv_globals_3_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:2518:4: (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    int alt47=2;
                    int LA47_0 = input.LA(1);

                    if ( (LA47_0==Comma) ) {
                        alt47=1;
                    }
                    switch (alt47) {
                        case 1 :
                            // InternalRpythonParser.g:2519:5: otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) )
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            					newLeafNode(otherlv_4, grammarAccess.getExecAccess().getCommaKeyword_2_2_0());
                            				
                            // InternalRpythonParser.g:2523:5: ( (lv_locals_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:2524:6: (lv_locals_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2524:6: (lv_locals_5_0= ruleExpression )
                            // InternalRpythonParser.g:2525:7: lv_locals_5_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getExecAccess().getLocalsExpressionParserRuleCall_2_2_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_locals_5_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExecRule());
                            							}
                            							set(
                            								current,
                            								"locals",
                            								lv_locals_5_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExec"


    // $ANTLR start "entryRuleDel"
    // InternalRpythonParser.g:2548:1: entryRuleDel returns [EObject current=null] : iv_ruleDel= ruleDel EOF ;
    public final EObject entryRuleDel() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDel = null;


        try {
            // InternalRpythonParser.g:2548:44: (iv_ruleDel= ruleDel EOF )
            // InternalRpythonParser.g:2549:2: iv_ruleDel= ruleDel EOF
            {
             newCompositeNode(grammarAccess.getDelRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleDel=ruleDel();

            state._fsp--;

             current =iv_ruleDel; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDel"


    // $ANTLR start "ruleDel"
    // InternalRpythonParser.g:2555:1: ruleDel returns [EObject current=null] : (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) ;
    public final EObject ruleDel() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_target_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2561:2: ( (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) )
            // InternalRpythonParser.g:2562:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            {
            // InternalRpythonParser.g:2562:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            // InternalRpythonParser.g:2563:3: otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) )
            {
            otherlv_0=(Token)match(input,Del,FOLLOW_13); 

            			newLeafNode(otherlv_0, grammarAccess.getDelAccess().getDelKeyword_0());
            		
            // InternalRpythonParser.g:2567:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:2568:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:2568:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:2569:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getDelAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_2);
            lv_target_1_0=ruleTargetList();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getDelRule());
            					}
            					set(
            						current,
            						"target",
            						lv_target_1_0,
            						"org.tracewright.lang.Rpython.TargetList");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDel"


    // $ANTLR start "entryRulePass"
    // InternalRpythonParser.g:2590:1: entryRulePass returns [EObject current=null] : iv_rulePass= rulePass EOF ;
    public final EObject entryRulePass() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePass = null;


        try {
            // InternalRpythonParser.g:2590:45: (iv_rulePass= rulePass EOF )
            // InternalRpythonParser.g:2591:2: iv_rulePass= rulePass EOF
            {
             newCompositeNode(grammarAccess.getPassRule()); 
            pushFollow(FOLLOW_1);
            iv_rulePass=rulePass();

            state._fsp--;

             current =iv_rulePass; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePass"


    // $ANTLR start "rulePass"
    // InternalRpythonParser.g:2597:1: rulePass returns [EObject current=null] : ( () otherlv_1= Pass ) ;
    public final EObject rulePass() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2603:2: ( ( () otherlv_1= Pass ) )
            // InternalRpythonParser.g:2604:2: ( () otherlv_1= Pass )
            {
            // InternalRpythonParser.g:2604:2: ( () otherlv_1= Pass )
            // InternalRpythonParser.g:2605:3: () otherlv_1= Pass
            {
            // InternalRpythonParser.g:2605:3: ()
            // InternalRpythonParser.g:2606:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getPassAccess().getPassAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Pass,FOLLOW_2); 

            			newLeafNode(otherlv_1, grammarAccess.getPassAccess().getPassKeyword_1());
            		

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePass"


    // $ANTLR start "entryRuleBreak"
    // InternalRpythonParser.g:2620:1: entryRuleBreak returns [EObject current=null] : iv_ruleBreak= ruleBreak EOF ;
    public final EObject entryRuleBreak() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBreak = null;


        try {
            // InternalRpythonParser.g:2620:46: (iv_ruleBreak= ruleBreak EOF )
            // InternalRpythonParser.g:2621:2: iv_ruleBreak= ruleBreak EOF
            {
             newCompositeNode(grammarAccess.getBreakRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBreak=ruleBreak();

            state._fsp--;

             current =iv_ruleBreak; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBreak"


    // $ANTLR start "ruleBreak"
    // InternalRpythonParser.g:2627:1: ruleBreak returns [EObject current=null] : ( () otherlv_1= Break ) ;
    public final EObject ruleBreak() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2633:2: ( ( () otherlv_1= Break ) )
            // InternalRpythonParser.g:2634:2: ( () otherlv_1= Break )
            {
            // InternalRpythonParser.g:2634:2: ( () otherlv_1= Break )
            // InternalRpythonParser.g:2635:3: () otherlv_1= Break
            {
            // InternalRpythonParser.g:2635:3: ()
            // InternalRpythonParser.g:2636:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getBreakAccess().getBreakAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Break,FOLLOW_2); 

            			newLeafNode(otherlv_1, grammarAccess.getBreakAccess().getBreakKeyword_1());
            		

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBreak"


    // $ANTLR start "entryRuleContinue"
    // InternalRpythonParser.g:2650:1: entryRuleContinue returns [EObject current=null] : iv_ruleContinue= ruleContinue EOF ;
    public final EObject entryRuleContinue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleContinue = null;


        try {
            // InternalRpythonParser.g:2650:49: (iv_ruleContinue= ruleContinue EOF )
            // InternalRpythonParser.g:2651:2: iv_ruleContinue= ruleContinue EOF
            {
             newCompositeNode(grammarAccess.getContinueRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleContinue=ruleContinue();

            state._fsp--;

             current =iv_ruleContinue; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleContinue"


    // $ANTLR start "ruleContinue"
    // InternalRpythonParser.g:2657:1: ruleContinue returns [EObject current=null] : ( () otherlv_1= Continue ) ;
    public final EObject ruleContinue() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2663:2: ( ( () otherlv_1= Continue ) )
            // InternalRpythonParser.g:2664:2: ( () otherlv_1= Continue )
            {
            // InternalRpythonParser.g:2664:2: ( () otherlv_1= Continue )
            // InternalRpythonParser.g:2665:3: () otherlv_1= Continue
            {
            // InternalRpythonParser.g:2665:3: ()
            // InternalRpythonParser.g:2666:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getContinueAccess().getContinueAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Continue,FOLLOW_2); 

            			newLeafNode(otherlv_1, grammarAccess.getContinueAccess().getContinueKeyword_1());
            		

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleContinue"


    // $ANTLR start "entryRuleReturn"
    // InternalRpythonParser.g:2680:1: entryRuleReturn returns [EObject current=null] : iv_ruleReturn= ruleReturn EOF ;
    public final EObject entryRuleReturn() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReturn = null;


        try {
            // InternalRpythonParser.g:2680:47: (iv_ruleReturn= ruleReturn EOF )
            // InternalRpythonParser.g:2681:2: iv_ruleReturn= ruleReturn EOF
            {
             newCompositeNode(grammarAccess.getReturnRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleReturn=ruleReturn();

            state._fsp--;

             current =iv_ruleReturn; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleReturn"


    // $ANTLR start "ruleReturn"
    // InternalRpythonParser.g:2687:1: ruleReturn returns [EObject current=null] : ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) ;
    public final EObject ruleReturn() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2693:2: ( ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) )
            // InternalRpythonParser.g:2694:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            {
            // InternalRpythonParser.g:2694:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            // InternalRpythonParser.g:2695:3: () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )?
            {
            // InternalRpythonParser.g:2695:3: ()
            // InternalRpythonParser.g:2696:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getReturnAccess().getReturnAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Return,FOLLOW_43); 

            			newLeafNode(otherlv_1, grammarAccess.getReturnAccess().getReturnKeyword_1());
            		
            // InternalRpythonParser.g:2706:3: ( (lv_value_2_0= ruleExpressionList ) )?
            int alt49=2;
            int LA49_0 = input.LA(1);

            if ( (LA49_0==Lambda||LA49_0==FullStopFullStopFullStop||LA49_0==Not||LA49_0==LeftParenthesis||(LA49_0>=Asterisk && LA49_0<=PlusSign)||LA49_0==HyphenMinus||LA49_0==LeftSquareBracket||(LA49_0>=GraveAccent && LA49_0<=LeftCurlyBracket)||LA49_0==Tilde||(LA49_0>=RULE_NAME && LA49_0<=RULE_STRING)) ) {
                alt49=1;
            }
            switch (alt49) {
                case 1 :
                    // InternalRpythonParser.g:2707:4: (lv_value_2_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:2707:4: (lv_value_2_0= ruleExpressionList )
                    // InternalRpythonParser.g:2708:5: lv_value_2_0= ruleExpressionList
                    {

                    					newCompositeNode(grammarAccess.getReturnAccess().getValueExpressionListParserRuleCall_2_0());
                    				
                    pushFollow(FOLLOW_2);
                    lv_value_2_0=ruleExpressionList();

                    state._fsp--;


                    					if (current==null) {
                    						current = createModelElementForParent(grammarAccess.getReturnRule());
                    					}
                    					set(
                    						current,
                    						"value",
                    						lv_value_2_0,
                    						"org.tracewright.lang.Rpython.ExpressionList");
                    					afterParserOrEnumRuleCall();
                    				

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleReturn"


    // $ANTLR start "entryRuleRaise"
    // InternalRpythonParser.g:2729:1: entryRuleRaise returns [EObject current=null] : iv_ruleRaise= ruleRaise EOF ;
    public final EObject entryRuleRaise() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRaise = null;


        try {
            // InternalRpythonParser.g:2729:46: (iv_ruleRaise= ruleRaise EOF )
            // InternalRpythonParser.g:2730:2: iv_ruleRaise= ruleRaise EOF
            {
             newCompositeNode(grammarAccess.getRaiseRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleRaise=ruleRaise();

            state._fsp--;

             current =iv_ruleRaise; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleRaise"


    // $ANTLR start "ruleRaise"
    // InternalRpythonParser.g:2736:1: ruleRaise returns [EObject current=null] : ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) ;
    public final EObject ruleRaise() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        Token otherlv_7=null;
        EObject lv_type_2_0 = null;

        EObject lv_value_4_0 = null;

        EObject lv_traceback_6_0 = null;

        EObject lv_cause_8_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2742:2: ( ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) )
            // InternalRpythonParser.g:2743:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            {
            // InternalRpythonParser.g:2743:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            // InternalRpythonParser.g:2744:3: () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            {
            // InternalRpythonParser.g:2744:3: ()
            // InternalRpythonParser.g:2745:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getRaiseAccess().getRaiseAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Raise,FOLLOW_41); 

            			newLeafNode(otherlv_1, grammarAccess.getRaiseAccess().getRaiseKeyword_1());
            		
            // InternalRpythonParser.g:2755:3: ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            int alt52=2;
            int LA52_0 = input.LA(1);

            if ( (LA52_0==Lambda||LA52_0==FullStopFullStopFullStop||LA52_0==Not||LA52_0==LeftParenthesis||LA52_0==PlusSign||LA52_0==HyphenMinus||LA52_0==LeftSquareBracket||(LA52_0>=GraveAccent && LA52_0<=LeftCurlyBracket)||LA52_0==Tilde||(LA52_0>=RULE_NAME && LA52_0<=RULE_STRING)) ) {
                alt52=1;
            }
            switch (alt52) {
                case 1 :
                    // InternalRpythonParser.g:2756:4: ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
                    {
                    // InternalRpythonParser.g:2756:4: ( (lv_type_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:2757:5: (lv_type_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2757:5: (lv_type_2_0= ruleExpression )
                    // InternalRpythonParser.g:2758:6: lv_type_2_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getRaiseAccess().getTypeExpressionParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_44);
                    lv_type_2_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getRaiseRule());
                    						}
                    						set(
                    							current,
                    							"type",
                    							lv_type_2_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:2775:4: ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
                    int alt51=3;
                    int LA51_0 = input.LA(1);

                    if ( (LA51_0==Comma) ) {
                        alt51=1;
                    }
                    else if ( (LA51_0==From) ) {
                        alt51=2;
                    }
                    switch (alt51) {
                        case 1 :
                            // InternalRpythonParser.g:2776:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            {
                            // InternalRpythonParser.g:2776:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            // InternalRpythonParser.g:2777:6: otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            {
                            otherlv_3=(Token)match(input,Comma,FOLLOW_8); 

                            						newLeafNode(otherlv_3, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_0());
                            					
                            // InternalRpythonParser.g:2781:6: ( (lv_value_4_0= ruleExpression ) )
                            // InternalRpythonParser.g:2782:7: (lv_value_4_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2782:7: (lv_value_4_0= ruleExpression )
                            // InternalRpythonParser.g:2783:8: lv_value_4_0= ruleExpression
                            {

                            								newCompositeNode(grammarAccess.getRaiseAccess().getValueExpressionParserRuleCall_2_1_0_1_0());
                            							
                            pushFollow(FOLLOW_40);
                            lv_value_4_0=ruleExpression();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getRaiseRule());
                            								}
                            								set(
                            									current,
                            									"value",
                            									lv_value_4_0,
                            									"org.tracewright.lang.Rpython.Expression");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }

                            // InternalRpythonParser.g:2800:6: (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            int alt50=2;
                            int LA50_0 = input.LA(1);

                            if ( (LA50_0==Comma) ) {
                                alt50=1;
                            }
                            switch (alt50) {
                                case 1 :
                                    // InternalRpythonParser.g:2801:7: otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) )
                                    {
                                    otherlv_5=(Token)match(input,Comma,FOLLOW_8); 

                                    							newLeafNode(otherlv_5, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_2_0());
                                    						
                                    // InternalRpythonParser.g:2805:7: ( (lv_traceback_6_0= ruleExpression ) )
                                    // InternalRpythonParser.g:2806:8: (lv_traceback_6_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:2806:8: (lv_traceback_6_0= ruleExpression )
                                    // InternalRpythonParser.g:2807:9: lv_traceback_6_0= ruleExpression
                                    {

                                    									newCompositeNode(grammarAccess.getRaiseAccess().getTracebackExpressionParserRuleCall_2_1_0_2_1_0());
                                    								
                                    pushFollow(FOLLOW_2);
                                    lv_traceback_6_0=ruleExpression();

                                    state._fsp--;


                                    									if (current==null) {
                                    										current = createModelElementForParent(grammarAccess.getRaiseRule());
                                    									}
                                    									set(
                                    										current,
                                    										"traceback",
                                    										lv_traceback_6_0,
                                    										"org.tracewright.lang.Rpython.Expression");
                                    									afterParserOrEnumRuleCall();
                                    								

                                    }


                                    }


                                    }
                                    break;

                            }


                            }


                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:2827:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            {
                            // InternalRpythonParser.g:2827:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            // InternalRpythonParser.g:2828:6: otherlv_7= From ( (lv_cause_8_0= ruleExpression ) )
                            {
                            otherlv_7=(Token)match(input,From,FOLLOW_8); 

                            						newLeafNode(otherlv_7, grammarAccess.getRaiseAccess().getFromKeyword_2_1_1_0());
                            					
                            // InternalRpythonParser.g:2832:6: ( (lv_cause_8_0= ruleExpression ) )
                            // InternalRpythonParser.g:2833:7: (lv_cause_8_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2833:7: (lv_cause_8_0= ruleExpression )
                            // InternalRpythonParser.g:2834:8: lv_cause_8_0= ruleExpression
                            {

                            								newCompositeNode(grammarAccess.getRaiseAccess().getCauseExpressionParserRuleCall_2_1_1_1_0());
                            							
                            pushFollow(FOLLOW_2);
                            lv_cause_8_0=ruleExpression();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getRaiseRule());
                            								}
                            								set(
                            									current,
                            									"cause",
                            									lv_cause_8_0,
                            									"org.tracewright.lang.Rpython.Expression");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }


                            }


                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleRaise"


    // $ANTLR start "entryRuleGlobal"
    // InternalRpythonParser.g:2858:1: entryRuleGlobal returns [EObject current=null] : iv_ruleGlobal= ruleGlobal EOF ;
    public final EObject entryRuleGlobal() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGlobal = null;


        try {
            // InternalRpythonParser.g:2858:47: (iv_ruleGlobal= ruleGlobal EOF )
            // InternalRpythonParser.g:2859:2: iv_ruleGlobal= ruleGlobal EOF
            {
             newCompositeNode(grammarAccess.getGlobalRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleGlobal=ruleGlobal();

            state._fsp--;

             current =iv_ruleGlobal; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleGlobal"


    // $ANTLR start "ruleGlobal"
    // InternalRpythonParser.g:2865:1: ruleGlobal returns [EObject current=null] : (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) ;
    public final EObject ruleGlobal() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_names_1_0=null;
        Token otherlv_2=null;
        Token lv_names_3_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2871:2: ( (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) )
            // InternalRpythonParser.g:2872:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            {
            // InternalRpythonParser.g:2872:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            // InternalRpythonParser.g:2873:3: otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            {
            otherlv_0=(Token)match(input,Global,FOLLOW_24); 

            			newLeafNode(otherlv_0, grammarAccess.getGlobalAccess().getGlobalKeyword_0());
            		
            // InternalRpythonParser.g:2877:3: ( (lv_names_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:2878:4: (lv_names_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:2878:4: (lv_names_1_0= RULE_NAME )
            // InternalRpythonParser.g:2879:5: lv_names_1_0= RULE_NAME
            {
            lv_names_1_0=(Token)match(input,RULE_NAME,FOLLOW_40); 

            					newLeafNode(lv_names_1_0, grammarAccess.getGlobalAccess().getNamesNAMETerminalRuleCall_1_0());
            				

            					if (current==null) {
            						current = createModelElement(grammarAccess.getGlobalRule());
            					}
            					addWithLastConsumed(
            						current,
            						"names",
            						lv_names_1_0,
            						"org.tracewright.lang.Rpython.NAME");
            				

            }


            }

            // InternalRpythonParser.g:2895:3: (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            loop53:
            do {
                int alt53=2;
                int LA53_0 = input.LA(1);

                if ( (LA53_0==Comma) ) {
                    alt53=1;
                }


                switch (alt53) {
            	case 1 :
            	    // InternalRpythonParser.g:2896:4: otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_24); 

            	    				newLeafNode(otherlv_2, grammarAccess.getGlobalAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2900:4: ( (lv_names_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:2901:5: (lv_names_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:2901:5: (lv_names_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:2902:6: lv_names_3_0= RULE_NAME
            	    {
            	    lv_names_3_0=(Token)match(input,RULE_NAME,FOLLOW_40); 

            	    						newLeafNode(lv_names_3_0, grammarAccess.getGlobalAccess().getNamesNAMETerminalRuleCall_2_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getGlobalRule());
            	    						}
            	    						addWithLastConsumed(
            	    							current,
            	    							"names",
            	    							lv_names_3_0,
            	    							"org.tracewright.lang.Rpython.NAME");
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop53;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleGlobal"


    // $ANTLR start "entryRuleNonlocal"
    // InternalRpythonParser.g:2923:1: entryRuleNonlocal returns [EObject current=null] : iv_ruleNonlocal= ruleNonlocal EOF ;
    public final EObject entryRuleNonlocal() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNonlocal = null;


        try {
            // InternalRpythonParser.g:2923:49: (iv_ruleNonlocal= ruleNonlocal EOF )
            // InternalRpythonParser.g:2924:2: iv_ruleNonlocal= ruleNonlocal EOF
            {
             newCompositeNode(grammarAccess.getNonlocalRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleNonlocal=ruleNonlocal();

            state._fsp--;

             current =iv_ruleNonlocal; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNonlocal"


    // $ANTLR start "ruleNonlocal"
    // InternalRpythonParser.g:2930:1: ruleNonlocal returns [EObject current=null] : (otherlv_0= Nonlocal ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) ;
    public final EObject ruleNonlocal() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_names_1_0=null;
        Token otherlv_2=null;
        Token lv_names_3_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2936:2: ( (otherlv_0= Nonlocal ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) )
            // InternalRpythonParser.g:2937:2: (otherlv_0= Nonlocal ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            {
            // InternalRpythonParser.g:2937:2: (otherlv_0= Nonlocal ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            // InternalRpythonParser.g:2938:3: otherlv_0= Nonlocal ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            {
            otherlv_0=(Token)match(input,Nonlocal,FOLLOW_24); 

            			newLeafNode(otherlv_0, grammarAccess.getNonlocalAccess().getNonlocalKeyword_0());
            		
            // InternalRpythonParser.g:2942:3: ( (lv_names_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:2943:4: (lv_names_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:2943:4: (lv_names_1_0= RULE_NAME )
            // InternalRpythonParser.g:2944:5: lv_names_1_0= RULE_NAME
            {
            lv_names_1_0=(Token)match(input,RULE_NAME,FOLLOW_40); 

            					newLeafNode(lv_names_1_0, grammarAccess.getNonlocalAccess().getNamesNAMETerminalRuleCall_1_0());
            				

            					if (current==null) {
            						current = createModelElement(grammarAccess.getNonlocalRule());
            					}
            					addWithLastConsumed(
            						current,
            						"names",
            						lv_names_1_0,
            						"org.tracewright.lang.Rpython.NAME");
            				

            }


            }

            // InternalRpythonParser.g:2960:3: (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            loop54:
            do {
                int alt54=2;
                int LA54_0 = input.LA(1);

                if ( (LA54_0==Comma) ) {
                    alt54=1;
                }


                switch (alt54) {
            	case 1 :
            	    // InternalRpythonParser.g:2961:4: otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_24); 

            	    				newLeafNode(otherlv_2, grammarAccess.getNonlocalAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2965:4: ( (lv_names_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:2966:5: (lv_names_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:2966:5: (lv_names_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:2967:6: lv_names_3_0= RULE_NAME
            	    {
            	    lv_names_3_0=(Token)match(input,RULE_NAME,FOLLOW_40); 

            	    						newLeafNode(lv_names_3_0, grammarAccess.getNonlocalAccess().getNamesNAMETerminalRuleCall_2_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getNonlocalRule());
            	    						}
            	    						addWithLastConsumed(
            	    							current,
            	    							"names",
            	    							lv_names_3_0,
            	    							"org.tracewright.lang.Rpython.NAME");
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop54;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNonlocal"


    // $ANTLR start "entryRuleImport"
    // InternalRpythonParser.g:2988:1: entryRuleImport returns [EObject current=null] : iv_ruleImport= ruleImport EOF ;
    public final EObject entryRuleImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImport = null;


        try {
            // InternalRpythonParser.g:2988:47: (iv_ruleImport= ruleImport EOF )
            // InternalRpythonParser.g:2989:2: iv_ruleImport= ruleImport EOF
            {
             newCompositeNode(grammarAccess.getImportRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleImport=ruleImport();

            state._fsp--;

             current =iv_ruleImport; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleImport"


    // $ANTLR start "ruleImport"
    // InternalRpythonParser.g:2995:1: ruleImport returns [EObject current=null] : (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) ;
    public final EObject ruleImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_modules_1_0 = null;

        EObject lv_modules_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3001:2: ( (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) )
            // InternalRpythonParser.g:3002:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            {
            // InternalRpythonParser.g:3002:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            // InternalRpythonParser.g:3003:3: otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            {
            otherlv_0=(Token)match(input,Import,FOLLOW_24); 

            			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
            		
            // InternalRpythonParser.g:3007:3: ( (lv_modules_1_0= ruleImportedModule ) )
            // InternalRpythonParser.g:3008:4: (lv_modules_1_0= ruleImportedModule )
            {
            // InternalRpythonParser.g:3008:4: (lv_modules_1_0= ruleImportedModule )
            // InternalRpythonParser.g:3009:5: lv_modules_1_0= ruleImportedModule
            {

            					newCompositeNode(grammarAccess.getImportAccess().getModulesImportedModuleParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_40);
            lv_modules_1_0=ruleImportedModule();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getImportRule());
            					}
            					add(
            						current,
            						"modules",
            						lv_modules_1_0,
            						"org.tracewright.lang.Rpython.ImportedModule");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:3026:3: (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            loop55:
            do {
                int alt55=2;
                int LA55_0 = input.LA(1);

                if ( (LA55_0==Comma) ) {
                    alt55=1;
                }


                switch (alt55) {
            	case 1 :
            	    // InternalRpythonParser.g:3027:4: otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_24); 

            	    				newLeafNode(otherlv_2, grammarAccess.getImportAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:3031:4: ( (lv_modules_3_0= ruleImportedModule ) )
            	    // InternalRpythonParser.g:3032:5: (lv_modules_3_0= ruleImportedModule )
            	    {
            	    // InternalRpythonParser.g:3032:5: (lv_modules_3_0= ruleImportedModule )
            	    // InternalRpythonParser.g:3033:6: lv_modules_3_0= ruleImportedModule
            	    {

            	    						newCompositeNode(grammarAccess.getImportAccess().getModulesImportedModuleParserRuleCall_2_1_0());
            	    					
            	    pushFollow(FOLLOW_40);
            	    lv_modules_3_0=ruleImportedModule();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getImportRule());
            	    						}
            	    						add(
            	    							current,
            	    							"modules",
            	    							lv_modules_3_0,
            	    							"org.tracewright.lang.Rpython.ImportedModule");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop55;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleImport"


    // $ANTLR start "entryRuleImportedModule"
    // InternalRpythonParser.g:3055:1: entryRuleImportedModule returns [EObject current=null] : iv_ruleImportedModule= ruleImportedModule EOF ;
    public final EObject entryRuleImportedModule() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedModule = null;


        try {
            // InternalRpythonParser.g:3055:55: (iv_ruleImportedModule= ruleImportedModule EOF )
            // InternalRpythonParser.g:3056:2: iv_ruleImportedModule= ruleImportedModule EOF
            {
             newCompositeNode(grammarAccess.getImportedModuleRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleImportedModule=ruleImportedModule();

            state._fsp--;

             current =iv_ruleImportedModule; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleImportedModule"


    // $ANTLR start "ruleImportedModule"
    // InternalRpythonParser.g:3062:1: ruleImportedModule returns [EObject current=null] : ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedModule() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_alias_2_0=null;
        AntlrDatatypeRuleToken lv_path_0_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3068:2: ( ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:3069:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:3069:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:3070:3: ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:3070:3: ( (lv_path_0_0= ruleDottedName ) )
            // InternalRpythonParser.g:3071:4: (lv_path_0_0= ruleDottedName )
            {
            // InternalRpythonParser.g:3071:4: (lv_path_0_0= ruleDottedName )
            // InternalRpythonParser.g:3072:5: lv_path_0_0= ruleDottedName
            {

            					newCompositeNode(grammarAccess.getImportedModuleAccess().getPathDottedNameParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_21);
            lv_path_0_0=ruleDottedName();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getImportedModuleRule());
            					}
            					set(
            						current,
            						"path",
            						lv_path_0_0,
            						"org.tracewright.lang.Rpython.DottedName");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:3089:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt56=2;
            int LA56_0 = input.LA(1);

            if ( (LA56_0==As) ) {
                alt56=1;
            }
            switch (alt56) {
                case 1 :
                    // InternalRpythonParser.g:3090:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_24); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedModuleAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:3094:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3095:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3095:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3096:6: lv_alias_2_0= RULE_NAME
                    {
                    lv_alias_2_0=(Token)match(input,RULE_NAME,FOLLOW_2); 

                    						newLeafNode(lv_alias_2_0, grammarAccess.getImportedModuleAccess().getAliasNAMETerminalRuleCall_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getImportedModuleRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"alias",
                    							lv_alias_2_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleImportedModule"


    // $ANTLR start "entryRuleFromImport"
    // InternalRpythonParser.g:3117:1: entryRuleFromImport returns [EObject current=null] : iv_ruleFromImport= ruleFromImport EOF ;
    public final EObject entryRuleFromImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFromImport = null;


        try {
            // InternalRpythonParser.g:3117:51: (iv_ruleFromImport= ruleFromImport EOF )
            // InternalRpythonParser.g:3118:2: iv_ruleFromImport= ruleFromImport EOF
            {
             newCompositeNode(grammarAccess.getFromImportRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleFromImport=ruleFromImport();

            state._fsp--;

             current =iv_ruleFromImport; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFromImport"


    // $ANTLR start "ruleFromImport"
    // InternalRpythonParser.g:3124:1: ruleFromImport returns [EObject current=null] : (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) ;
    public final EObject ruleFromImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_dots_1_0=null;
        Token lv_dots_2_0=null;
        Token otherlv_5=null;
        Token lv_star_6_0=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_11=null;
        Token otherlv_12=null;
        Token otherlv_14=null;
        AntlrDatatypeRuleToken lv_path_3_0 = null;

        AntlrDatatypeRuleToken lv_path_4_0 = null;

        EObject lv_names_8_0 = null;

        EObject lv_names_10_0 = null;

        EObject lv_names_13_0 = null;

        EObject lv_names_15_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3130:2: ( (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) )
            // InternalRpythonParser.g:3131:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            {
            // InternalRpythonParser.g:3131:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            // InternalRpythonParser.g:3132:3: otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
            {
            otherlv_0=(Token)match(input,From,FOLLOW_45); 

            			newLeafNode(otherlv_0, grammarAccess.getFromImportAccess().getFromKeyword_0());
            		
            // InternalRpythonParser.g:3136:3: ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) )
            int alt59=2;
            int LA59_0 = input.LA(1);

            if ( (LA59_0==FullStopFullStopFullStop||LA59_0==FullStop) ) {
                alt59=1;
            }
            else if ( (LA59_0==RULE_NAME) ) {
                alt59=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 59, 0, input);

                throw nvae;
            }
            switch (alt59) {
                case 1 :
                    // InternalRpythonParser.g:3137:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    {
                    // InternalRpythonParser.g:3137:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    // InternalRpythonParser.g:3138:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )?
                    {
                    // InternalRpythonParser.g:3138:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+
                    int cnt57=0;
                    loop57:
                    do {
                        int alt57=3;
                        int LA57_0 = input.LA(1);

                        if ( (LA57_0==FullStop) ) {
                            alt57=1;
                        }
                        else if ( (LA57_0==FullStopFullStopFullStop) ) {
                            alt57=2;
                        }


                        switch (alt57) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3139:6: ( (lv_dots_1_0= FullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:3139:6: ( (lv_dots_1_0= FullStop ) )
                    	    // InternalRpythonParser.g:3140:7: (lv_dots_1_0= FullStop )
                    	    {
                    	    // InternalRpythonParser.g:3140:7: (lv_dots_1_0= FullStop )
                    	    // InternalRpythonParser.g:3141:8: lv_dots_1_0= FullStop
                    	    {
                    	    lv_dots_1_0=(Token)match(input,FullStop,FOLLOW_46); 

                    	    								newLeafNode(lv_dots_1_0, grammarAccess.getFromImportAccess().getDotsFullStopKeyword_1_0_0_0_0());
                    	    							

                    	    								if (current==null) {
                    	    									current = createModelElement(grammarAccess.getFromImportRule());
                    	    								}
                    	    								addWithLastConsumed(current, "dots", lv_dots_1_0, ".");
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalRpythonParser.g:3154:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:3154:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    // InternalRpythonParser.g:3155:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    {
                    	    // InternalRpythonParser.g:3155:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    // InternalRpythonParser.g:3156:8: lv_dots_2_0= FullStopFullStopFullStop
                    	    {
                    	    lv_dots_2_0=(Token)match(input,FullStopFullStopFullStop,FOLLOW_46); 

                    	    								newLeafNode(lv_dots_2_0, grammarAccess.getFromImportAccess().getDotsFullStopFullStopFullStopKeyword_1_0_0_1_0());
                    	    							

                    	    								if (current==null) {
                    	    									current = createModelElement(grammarAccess.getFromImportRule());
                    	    								}
                    	    								addWithLastConsumed(current, "dots", lv_dots_2_0, "...");
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt57 >= 1 ) break loop57;
                                EarlyExitException eee =
                                    new EarlyExitException(57, input);
                                throw eee;
                        }
                        cnt57++;
                    } while (true);

                    // InternalRpythonParser.g:3169:5: ( (lv_path_3_0= ruleDottedName ) )?
                    int alt58=2;
                    int LA58_0 = input.LA(1);

                    if ( (LA58_0==RULE_NAME) ) {
                        alt58=1;
                    }
                    switch (alt58) {
                        case 1 :
                            // InternalRpythonParser.g:3170:6: (lv_path_3_0= ruleDottedName )
                            {
                            // InternalRpythonParser.g:3170:6: (lv_path_3_0= ruleDottedName )
                            // InternalRpythonParser.g:3171:7: lv_path_3_0= ruleDottedName
                            {

                            							newCompositeNode(grammarAccess.getFromImportAccess().getPathDottedNameParserRuleCall_1_0_1_0());
                            						
                            pushFollow(FOLLOW_47);
                            lv_path_3_0=ruleDottedName();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getFromImportRule());
                            							}
                            							set(
                            								current,
                            								"path",
                            								lv_path_3_0,
                            								"org.tracewright.lang.Rpython.DottedName");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3190:4: ( (lv_path_4_0= ruleDottedName ) )
                    {
                    // InternalRpythonParser.g:3190:4: ( (lv_path_4_0= ruleDottedName ) )
                    // InternalRpythonParser.g:3191:5: (lv_path_4_0= ruleDottedName )
                    {
                    // InternalRpythonParser.g:3191:5: (lv_path_4_0= ruleDottedName )
                    // InternalRpythonParser.g:3192:6: lv_path_4_0= ruleDottedName
                    {

                    						newCompositeNode(grammarAccess.getFromImportAccess().getPathDottedNameParserRuleCall_1_1_0());
                    					
                    pushFollow(FOLLOW_47);
                    lv_path_4_0=ruleDottedName();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getFromImportRule());
                    						}
                    						set(
                    							current,
                    							"path",
                    							lv_path_4_0,
                    							"org.tracewright.lang.Rpython.DottedName");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }

            otherlv_5=(Token)match(input,Import,FOLLOW_48); 

            			newLeafNode(otherlv_5, grammarAccess.getFromImportAccess().getImportKeyword_2());
            		
            // InternalRpythonParser.g:3214:3: ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
            int alt63=3;
            switch ( input.LA(1) ) {
            case Asterisk:
                {
                alt63=1;
                }
                break;
            case LeftParenthesis:
                {
                alt63=2;
                }
                break;
            case RULE_NAME:
                {
                alt63=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 63, 0, input);

                throw nvae;
            }

            switch (alt63) {
                case 1 :
                    // InternalRpythonParser.g:3215:4: ( (lv_star_6_0= Asterisk ) )
                    {
                    // InternalRpythonParser.g:3215:4: ( (lv_star_6_0= Asterisk ) )
                    // InternalRpythonParser.g:3216:5: (lv_star_6_0= Asterisk )
                    {
                    // InternalRpythonParser.g:3216:5: (lv_star_6_0= Asterisk )
                    // InternalRpythonParser.g:3217:6: lv_star_6_0= Asterisk
                    {
                    lv_star_6_0=(Token)match(input,Asterisk,FOLLOW_2); 

                    						newLeafNode(lv_star_6_0, grammarAccess.getFromImportAccess().getStarAsteriskKeyword_3_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getFromImportRule());
                    						}
                    						setWithLastConsumed(current, "star", lv_star_6_0 != null, "*");
                    					

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3230:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:3230:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:3231:5: otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis
                    {
                    otherlv_7=(Token)match(input,LeftParenthesis,FOLLOW_48); 

                    					newLeafNode(otherlv_7, grammarAccess.getFromImportAccess().getLeftParenthesisKeyword_3_1_0());
                    				
                    // InternalRpythonParser.g:3235:5: ( (lv_names_8_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3236:6: (lv_names_8_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3236:6: (lv_names_8_0= ruleImportedName )
                    // InternalRpythonParser.g:3237:7: lv_names_8_0= ruleImportedName
                    {

                    							newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_1_1_0());
                    						
                    pushFollow(FOLLOW_27);
                    lv_names_8_0=ruleImportedName();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getFromImportRule());
                    							}
                    							add(
                    								current,
                    								"names",
                    								lv_names_8_0,
                    								"org.tracewright.lang.Rpython.ImportedName");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }

                    // InternalRpythonParser.g:3254:5: (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )*
                    loop60:
                    do {
                        int alt60=2;
                        int LA60_0 = input.LA(1);

                        if ( (LA60_0==Comma) ) {
                            int LA60_1 = input.LA(2);

                            if ( (LA60_1==RULE_NAME) ) {
                                alt60=1;
                            }


                        }


                        switch (alt60) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3255:6: otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) )
                    	    {
                    	    otherlv_9=(Token)match(input,Comma,FOLLOW_48); 

                    	    						newLeafNode(otherlv_9, grammarAccess.getFromImportAccess().getCommaKeyword_3_1_2_0());
                    	    					
                    	    // InternalRpythonParser.g:3259:6: ( (lv_names_10_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3260:7: (lv_names_10_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3260:7: (lv_names_10_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3261:8: lv_names_10_0= ruleImportedName
                    	    {

                    	    								newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_1_2_1_0());
                    	    							
                    	    pushFollow(FOLLOW_27);
                    	    lv_names_10_0=ruleImportedName();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getFromImportRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"names",
                    	    									lv_names_10_0,
                    	    									"org.tracewright.lang.Rpython.ImportedName");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop60;
                        }
                    } while (true);

                    // InternalRpythonParser.g:3279:5: (otherlv_11= Comma )?
                    int alt61=2;
                    int LA61_0 = input.LA(1);

                    if ( (LA61_0==Comma) ) {
                        alt61=1;
                    }
                    switch (alt61) {
                        case 1 :
                            // InternalRpythonParser.g:3280:6: otherlv_11= Comma
                            {
                            otherlv_11=(Token)match(input,Comma,FOLLOW_29); 

                            						newLeafNode(otherlv_11, grammarAccess.getFromImportAccess().getCommaKeyword_3_1_3());
                            					

                            }
                            break;

                    }

                    otherlv_12=(Token)match(input,RightParenthesis,FOLLOW_2); 

                    					newLeafNode(otherlv_12, grammarAccess.getFromImportAccess().getRightParenthesisKeyword_3_1_4());
                    				

                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:3291:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    {
                    // InternalRpythonParser.g:3291:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    // InternalRpythonParser.g:3292:5: ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    {
                    // InternalRpythonParser.g:3292:5: ( (lv_names_13_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3293:6: (lv_names_13_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3293:6: (lv_names_13_0= ruleImportedName )
                    // InternalRpythonParser.g:3294:7: lv_names_13_0= ruleImportedName
                    {

                    							newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_2_0_0());
                    						
                    pushFollow(FOLLOW_40);
                    lv_names_13_0=ruleImportedName();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getFromImportRule());
                    							}
                    							add(
                    								current,
                    								"names",
                    								lv_names_13_0,
                    								"org.tracewright.lang.Rpython.ImportedName");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }

                    // InternalRpythonParser.g:3311:5: (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    loop62:
                    do {
                        int alt62=2;
                        int LA62_0 = input.LA(1);

                        if ( (LA62_0==Comma) ) {
                            alt62=1;
                        }


                        switch (alt62) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3312:6: otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) )
                    	    {
                    	    otherlv_14=(Token)match(input,Comma,FOLLOW_48); 

                    	    						newLeafNode(otherlv_14, grammarAccess.getFromImportAccess().getCommaKeyword_3_2_1_0());
                    	    					
                    	    // InternalRpythonParser.g:3316:6: ( (lv_names_15_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3317:7: (lv_names_15_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3317:7: (lv_names_15_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3318:8: lv_names_15_0= ruleImportedName
                    	    {

                    	    								newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_2_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_40);
                    	    lv_names_15_0=ruleImportedName();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getFromImportRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"names",
                    	    									lv_names_15_0,
                    	    									"org.tracewright.lang.Rpython.ImportedName");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop62;
                        }
                    } while (true);


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFromImport"


    // $ANTLR start "entryRuleImportedName"
    // InternalRpythonParser.g:3342:1: entryRuleImportedName returns [EObject current=null] : iv_ruleImportedName= ruleImportedName EOF ;
    public final EObject entryRuleImportedName() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedName = null;


        try {
            // InternalRpythonParser.g:3342:53: (iv_ruleImportedName= ruleImportedName EOF )
            // InternalRpythonParser.g:3343:2: iv_ruleImportedName= ruleImportedName EOF
            {
             newCompositeNode(grammarAccess.getImportedNameRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleImportedName=ruleImportedName();

            state._fsp--;

             current =iv_ruleImportedName; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleImportedName"


    // $ANTLR start "ruleImportedName"
    // InternalRpythonParser.g:3349:1: ruleImportedName returns [EObject current=null] : ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedName() throws RecognitionException {
        EObject current = null;

        Token lv_name_0_0=null;
        Token otherlv_1=null;
        Token lv_alias_2_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3355:2: ( ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:3356:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:3356:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:3357:3: ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:3357:3: ( (lv_name_0_0= RULE_NAME ) )
            // InternalRpythonParser.g:3358:4: (lv_name_0_0= RULE_NAME )
            {
            // InternalRpythonParser.g:3358:4: (lv_name_0_0= RULE_NAME )
            // InternalRpythonParser.g:3359:5: lv_name_0_0= RULE_NAME
            {
            lv_name_0_0=(Token)match(input,RULE_NAME,FOLLOW_21); 

            					newLeafNode(lv_name_0_0, grammarAccess.getImportedNameAccess().getNameNAMETerminalRuleCall_0_0());
            				

            					if (current==null) {
            						current = createModelElement(grammarAccess.getImportedNameRule());
            					}
            					setWithLastConsumed(
            						current,
            						"name",
            						lv_name_0_0,
            						"org.tracewright.lang.Rpython.NAME");
            				

            }


            }

            // InternalRpythonParser.g:3375:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt64=2;
            int LA64_0 = input.LA(1);

            if ( (LA64_0==As) ) {
                alt64=1;
            }
            switch (alt64) {
                case 1 :
                    // InternalRpythonParser.g:3376:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_24); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedNameAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:3380:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3381:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3381:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3382:6: lv_alias_2_0= RULE_NAME
                    {
                    lv_alias_2_0=(Token)match(input,RULE_NAME,FOLLOW_2); 

                    						newLeafNode(lv_alias_2_0, grammarAccess.getImportedNameAccess().getAliasNAMETerminalRuleCall_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getImportedNameRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"alias",
                    							lv_alias_2_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleImportedName"


    // $ANTLR start "entryRuleAssert"
    // InternalRpythonParser.g:3403:1: entryRuleAssert returns [EObject current=null] : iv_ruleAssert= ruleAssert EOF ;
    public final EObject entryRuleAssert() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAssert = null;


        try {
            // InternalRpythonParser.g:3403:47: (iv_ruleAssert= ruleAssert EOF )
            // InternalRpythonParser.g:3404:2: iv_ruleAssert= ruleAssert EOF
            {
             newCompositeNode(grammarAccess.getAssertRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleAssert=ruleAssert();

            state._fsp--;

             current =iv_ruleAssert; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAssert"


    // $ANTLR start "ruleAssert"
    // InternalRpythonParser.g:3410:1: ruleAssert returns [EObject current=null] : (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) ;
    public final EObject ruleAssert() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_test_1_0 = null;

        EObject lv_message_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3416:2: ( (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) )
            // InternalRpythonParser.g:3417:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            {
            // InternalRpythonParser.g:3417:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            // InternalRpythonParser.g:3418:3: otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            {
            otherlv_0=(Token)match(input,Assert,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getAssertAccess().getAssertKeyword_0());
            		
            // InternalRpythonParser.g:3422:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:3423:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:3423:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:3424:5: lv_test_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getAssertAccess().getTestExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_40);
            lv_test_1_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getAssertRule());
            					}
            					set(
            						current,
            						"test",
            						lv_test_1_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:3441:3: (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            int alt65=2;
            int LA65_0 = input.LA(1);

            if ( (LA65_0==Comma) ) {
                alt65=1;
            }
            switch (alt65) {
                case 1 :
                    // InternalRpythonParser.g:3442:4: otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) )
                    {
                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getAssertAccess().getCommaKeyword_2_0());
                    			
                    // InternalRpythonParser.g:3446:4: ( (lv_message_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:3447:5: (lv_message_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:3447:5: (lv_message_3_0= ruleExpression )
                    // InternalRpythonParser.g:3448:6: lv_message_3_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getAssertAccess().getMessageExpressionParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_message_3_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getAssertRule());
                    						}
                    						set(
                    							current,
                    							"message",
                    							lv_message_3_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAssert"


    // $ANTLR start "entryRuleDottedName"
    // InternalRpythonParser.g:3470:1: entryRuleDottedName returns [String current=null] : iv_ruleDottedName= ruleDottedName EOF ;
    public final String entryRuleDottedName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleDottedName = null;


        try {
            // InternalRpythonParser.g:3470:50: (iv_ruleDottedName= ruleDottedName EOF )
            // InternalRpythonParser.g:3471:2: iv_ruleDottedName= ruleDottedName EOF
            {
             newCompositeNode(grammarAccess.getDottedNameRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleDottedName=ruleDottedName();

            state._fsp--;

             current =iv_ruleDottedName.getText(); 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDottedName"


    // $ANTLR start "ruleDottedName"
    // InternalRpythonParser.g:3477:1: ruleDottedName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) ;
    public final AntlrDatatypeRuleToken ruleDottedName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_NAME_0=null;
        Token kw=null;
        Token this_NAME_2=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3483:2: ( (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) )
            // InternalRpythonParser.g:3484:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            {
            // InternalRpythonParser.g:3484:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            // InternalRpythonParser.g:3485:3: this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )*
            {
            this_NAME_0=(Token)match(input,RULE_NAME,FOLLOW_49); 

            			current.merge(this_NAME_0);
            		

            			newLeafNode(this_NAME_0, grammarAccess.getDottedNameAccess().getNAMETerminalRuleCall_0());
            		
            // InternalRpythonParser.g:3492:3: (kw= FullStop this_NAME_2= RULE_NAME )*
            loop66:
            do {
                int alt66=2;
                int LA66_0 = input.LA(1);

                if ( (LA66_0==FullStop) ) {
                    alt66=1;
                }


                switch (alt66) {
            	case 1 :
            	    // InternalRpythonParser.g:3493:4: kw= FullStop this_NAME_2= RULE_NAME
            	    {
            	    kw=(Token)match(input,FullStop,FOLLOW_24); 

            	    				current.merge(kw);
            	    				newLeafNode(kw, grammarAccess.getDottedNameAccess().getFullStopKeyword_1_0());
            	    			
            	    this_NAME_2=(Token)match(input,RULE_NAME,FOLLOW_49); 

            	    				current.merge(this_NAME_2);
            	    			

            	    				newLeafNode(this_NAME_2, grammarAccess.getDottedNameAccess().getNAMETerminalRuleCall_1_1());
            	    			

            	    }
            	    break;

            	default :
            	    break loop66;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDottedName"


    // $ANTLR start "entryRuleExpressionListOrYield"
    // InternalRpythonParser.g:3510:1: entryRuleExpressionListOrYield returns [EObject current=null] : iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF ;
    public final EObject entryRuleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionListOrYield = null;


        try {
            // InternalRpythonParser.g:3510:62: (iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF )
            // InternalRpythonParser.g:3511:2: iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF
            {
             newCompositeNode(grammarAccess.getExpressionListOrYieldRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExpressionListOrYield=ruleExpressionListOrYield();

            state._fsp--;

             current =iv_ruleExpressionListOrYield; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpressionListOrYield"


    // $ANTLR start "ruleExpressionListOrYield"
    // InternalRpythonParser.g:3517:1: ruleExpressionListOrYield returns [EObject current=null] : (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) ;
    public final EObject ruleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject this_Yield_0 = null;

        EObject this_ExpressionList_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3523:2: ( (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) )
            // InternalRpythonParser.g:3524:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
            {
            // InternalRpythonParser.g:3524:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
            int alt67=2;
            int LA67_0 = input.LA(1);

            if ( (LA67_0==Yield) ) {
                alt67=1;
            }
            else if ( (LA67_0==Lambda||LA67_0==FullStopFullStopFullStop||LA67_0==Not||LA67_0==LeftParenthesis||(LA67_0>=Asterisk && LA67_0<=PlusSign)||LA67_0==HyphenMinus||LA67_0==LeftSquareBracket||(LA67_0>=GraveAccent && LA67_0<=LeftCurlyBracket)||LA67_0==Tilde||(LA67_0>=RULE_NAME && LA67_0<=RULE_STRING)) ) {
                alt67=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 67, 0, input);

                throw nvae;
            }
            switch (alt67) {
                case 1 :
                    // InternalRpythonParser.g:3525:3: this_Yield_0= ruleYield
                    {

                    			newCompositeNode(grammarAccess.getExpressionListOrYieldAccess().getYieldParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_Yield_0=ruleYield();

                    state._fsp--;


                    			current = this_Yield_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3534:3: this_ExpressionList_1= ruleExpressionList
                    {

                    			newCompositeNode(grammarAccess.getExpressionListOrYieldAccess().getExpressionListParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_ExpressionList_1=ruleExpressionList();

                    state._fsp--;


                    			current = this_ExpressionList_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpressionListOrYield"


    // $ANTLR start "entryRuleExpressionList"
    // InternalRpythonParser.g:3546:1: entryRuleExpressionList returns [EObject current=null] : iv_ruleExpressionList= ruleExpressionList EOF ;
    public final EObject entryRuleExpressionList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionList = null;


        try {
            // InternalRpythonParser.g:3546:55: (iv_ruleExpressionList= ruleExpressionList EOF )
            // InternalRpythonParser.g:3547:2: iv_ruleExpressionList= ruleExpressionList EOF
            {
             newCompositeNode(grammarAccess.getExpressionListRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExpressionList=ruleExpressionList();

            state._fsp--;

             current =iv_ruleExpressionList; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpressionList"


    // $ANTLR start "ruleExpressionList"
    // InternalRpythonParser.g:3553:1: ruleExpressionList returns [EObject current=null] : (this_Element_0= ruleElement ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )? ) ;
    public final EObject ruleExpressionList() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_Element_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3559:2: ( (this_Element_0= ruleElement ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3560:2: (this_Element_0= ruleElement ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3560:2: (this_Element_0= ruleElement ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3561:3: this_Element_0= ruleElement ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getExpressionListAccess().getElementParserRuleCall_0());
            		
            pushFollow(FOLLOW_40);
            this_Element_0=ruleElement();

            state._fsp--;


            			current = this_Element_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3569:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )? )?
            int alt71=2;
            int LA71_0 = input.LA(1);

            if ( (LA71_0==Comma) ) {
                alt71=1;
            }
            switch (alt71) {
                case 1 :
                    // InternalRpythonParser.g:3570:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3570:4: ()
                    // InternalRpythonParser.g:3571:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getExpressionListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_43); 

                    				newLeafNode(otherlv_2, grammarAccess.getExpressionListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3581:4: ( ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )? )?
                    int alt70=2;
                    int LA70_0 = input.LA(1);

                    if ( (LA70_0==Lambda||LA70_0==FullStopFullStopFullStop||LA70_0==Not||LA70_0==LeftParenthesis||(LA70_0>=Asterisk && LA70_0<=PlusSign)||LA70_0==HyphenMinus||LA70_0==LeftSquareBracket||(LA70_0>=GraveAccent && LA70_0<=LeftCurlyBracket)||LA70_0==Tilde||(LA70_0>=RULE_NAME && LA70_0<=RULE_STRING)) ) {
                        alt70=1;
                    }
                    switch (alt70) {
                        case 1 :
                            // InternalRpythonParser.g:3582:5: ( (lv_elements_3_0= ruleElement ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3582:5: ( (lv_elements_3_0= ruleElement ) )
                            // InternalRpythonParser.g:3583:6: (lv_elements_3_0= ruleElement )
                            {
                            // InternalRpythonParser.g:3583:6: (lv_elements_3_0= ruleElement )
                            // InternalRpythonParser.g:3584:7: lv_elements_3_0= ruleElement
                            {

                            							newCompositeNode(grammarAccess.getExpressionListAccess().getElementsElementParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_40);
                            lv_elements_3_0=ruleElement();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExpressionListRule());
                            							}
                            							add(
                            								current,
                            								"elements",
                            								lv_elements_3_0,
                            								"org.tracewright.lang.Rpython.Element");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:3601:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) ) )*
                            loop68:
                            do {
                                int alt68=2;
                                int LA68_0 = input.LA(1);

                                if ( (LA68_0==Comma) ) {
                                    int LA68_1 = input.LA(2);

                                    if ( (LA68_1==Lambda||LA68_1==FullStopFullStopFullStop||LA68_1==Not||LA68_1==LeftParenthesis||(LA68_1>=Asterisk && LA68_1<=PlusSign)||LA68_1==HyphenMinus||LA68_1==LeftSquareBracket||(LA68_1>=GraveAccent && LA68_1<=LeftCurlyBracket)||LA68_1==Tilde||(LA68_1>=RULE_NAME && LA68_1<=RULE_STRING)) ) {
                                        alt68=1;
                                    }


                                }


                                switch (alt68) {
                            	case 1 :
                            	    // InternalRpythonParser.g:3602:6: otherlv_4= Comma ( (lv_elements_5_0= ruleElement ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_13); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getExpressionListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3606:6: ( (lv_elements_5_0= ruleElement ) )
                            	    // InternalRpythonParser.g:3607:7: (lv_elements_5_0= ruleElement )
                            	    {
                            	    // InternalRpythonParser.g:3607:7: (lv_elements_5_0= ruleElement )
                            	    // InternalRpythonParser.g:3608:8: lv_elements_5_0= ruleElement
                            	    {

                            	    								newCompositeNode(grammarAccess.getExpressionListAccess().getElementsElementParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_40);
                            	    lv_elements_5_0=ruleElement();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getExpressionListRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"elements",
                            	    									lv_elements_5_0,
                            	    									"org.tracewright.lang.Rpython.Element");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop68;
                                }
                            } while (true);

                            // InternalRpythonParser.g:3626:5: (otherlv_6= Comma )?
                            int alt69=2;
                            int LA69_0 = input.LA(1);

                            if ( (LA69_0==Comma) ) {
                                alt69=1;
                            }
                            switch (alt69) {
                                case 1 :
                                    // InternalRpythonParser.g:3627:6: otherlv_6= Comma
                                    {
                                    otherlv_6=(Token)match(input,Comma,FOLLOW_2); 

                                    						newLeafNode(otherlv_6, grammarAccess.getExpressionListAccess().getCommaKeyword_1_2_2());
                                    					

                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpressionList"


    // $ANTLR start "entryRuleTargetList"
    // InternalRpythonParser.g:3638:1: entryRuleTargetList returns [EObject current=null] : iv_ruleTargetList= ruleTargetList EOF ;
    public final EObject entryRuleTargetList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTargetList = null;


        try {
            // InternalRpythonParser.g:3638:51: (iv_ruleTargetList= ruleTargetList EOF )
            // InternalRpythonParser.g:3639:2: iv_ruleTargetList= ruleTargetList EOF
            {
             newCompositeNode(grammarAccess.getTargetListRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleTargetList=ruleTargetList();

            state._fsp--;

             current =iv_ruleTargetList; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTargetList"


    // $ANTLR start "ruleTargetList"
    // InternalRpythonParser.g:3645:1: ruleTargetList returns [EObject current=null] : (this_Target_0= ruleTarget ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )? ) ;
    public final EObject ruleTargetList() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_Target_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3651:2: ( (this_Target_0= ruleTarget ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3652:2: (this_Target_0= ruleTarget ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3652:2: (this_Target_0= ruleTarget ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3653:3: this_Target_0= ruleTarget ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getTargetListAccess().getTargetParserRuleCall_0());
            		
            pushFollow(FOLLOW_40);
            this_Target_0=ruleTarget();

            state._fsp--;


            			current = this_Target_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3661:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )? )?
            int alt75=2;
            int LA75_0 = input.LA(1);

            if ( (LA75_0==Comma) ) {
                alt75=1;
            }
            switch (alt75) {
                case 1 :
                    // InternalRpythonParser.g:3662:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3662:4: ()
                    // InternalRpythonParser.g:3663:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getTargetListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_43); 

                    				newLeafNode(otherlv_2, grammarAccess.getTargetListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3673:4: ( ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )? )?
                    int alt74=2;
                    int LA74_0 = input.LA(1);

                    if ( (LA74_0==FullStopFullStopFullStop||LA74_0==LeftParenthesis||(LA74_0>=Asterisk && LA74_0<=PlusSign)||LA74_0==HyphenMinus||LA74_0==LeftSquareBracket||(LA74_0>=GraveAccent && LA74_0<=LeftCurlyBracket)||LA74_0==Tilde||(LA74_0>=RULE_NAME && LA74_0<=RULE_STRING)) ) {
                        alt74=1;
                    }
                    switch (alt74) {
                        case 1 :
                            // InternalRpythonParser.g:3674:5: ( (lv_elements_3_0= ruleTarget ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3674:5: ( (lv_elements_3_0= ruleTarget ) )
                            // InternalRpythonParser.g:3675:6: (lv_elements_3_0= ruleTarget )
                            {
                            // InternalRpythonParser.g:3675:6: (lv_elements_3_0= ruleTarget )
                            // InternalRpythonParser.g:3676:7: lv_elements_3_0= ruleTarget
                            {

                            							newCompositeNode(grammarAccess.getTargetListAccess().getElementsTargetParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_40);
                            lv_elements_3_0=ruleTarget();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getTargetListRule());
                            							}
                            							add(
                            								current,
                            								"elements",
                            								lv_elements_3_0,
                            								"org.tracewright.lang.Rpython.Target");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:3693:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) ) )*
                            loop72:
                            do {
                                int alt72=2;
                                int LA72_0 = input.LA(1);

                                if ( (LA72_0==Comma) ) {
                                    int LA72_1 = input.LA(2);

                                    if ( (LA72_1==FullStopFullStopFullStop||LA72_1==LeftParenthesis||(LA72_1>=Asterisk && LA72_1<=PlusSign)||LA72_1==HyphenMinus||LA72_1==LeftSquareBracket||(LA72_1>=GraveAccent && LA72_1<=LeftCurlyBracket)||LA72_1==Tilde||(LA72_1>=RULE_NAME && LA72_1<=RULE_STRING)) ) {
                                        alt72=1;
                                    }


                                }


                                switch (alt72) {
                            	case 1 :
                            	    // InternalRpythonParser.g:3694:6: otherlv_4= Comma ( (lv_elements_5_0= ruleTarget ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_13); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getTargetListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3698:6: ( (lv_elements_5_0= ruleTarget ) )
                            	    // InternalRpythonParser.g:3699:7: (lv_elements_5_0= ruleTarget )
                            	    {
                            	    // InternalRpythonParser.g:3699:7: (lv_elements_5_0= ruleTarget )
                            	    // InternalRpythonParser.g:3700:8: lv_elements_5_0= ruleTarget
                            	    {

                            	    								newCompositeNode(grammarAccess.getTargetListAccess().getElementsTargetParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_40);
                            	    lv_elements_5_0=ruleTarget();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getTargetListRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"elements",
                            	    									lv_elements_5_0,
                            	    									"org.tracewright.lang.Rpython.Target");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop72;
                                }
                            } while (true);

                            // InternalRpythonParser.g:3718:5: (otherlv_6= Comma )?
                            int alt73=2;
                            int LA73_0 = input.LA(1);

                            if ( (LA73_0==Comma) ) {
                                alt73=1;
                            }
                            switch (alt73) {
                                case 1 :
                                    // InternalRpythonParser.g:3719:6: otherlv_6= Comma
                                    {
                                    otherlv_6=(Token)match(input,Comma,FOLLOW_2); 

                                    						newLeafNode(otherlv_6, grammarAccess.getTargetListAccess().getCommaKeyword_1_2_2());
                                    					

                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTargetList"


    // $ANTLR start "entryRuleTarget"
    // InternalRpythonParser.g:3730:1: entryRuleTarget returns [EObject current=null] : iv_ruleTarget= ruleTarget EOF ;
    public final EObject entryRuleTarget() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTarget = null;


        try {
            // InternalRpythonParser.g:3730:47: (iv_ruleTarget= ruleTarget EOF )
            // InternalRpythonParser.g:3731:2: iv_ruleTarget= ruleTarget EOF
            {
             newCompositeNode(grammarAccess.getTargetRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleTarget=ruleTarget();

            state._fsp--;

             current =iv_ruleTarget; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTarget"


    // $ANTLR start "ruleTarget"
    // InternalRpythonParser.g:3737:1: ruleTarget returns [EObject current=null] : (this_BitOr_0= ruleBitOr | this_Starred_1= ruleStarred ) ;
    public final EObject ruleTarget() throws RecognitionException {
        EObject current = null;

        EObject this_BitOr_0 = null;

        EObject this_Starred_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3743:2: ( (this_BitOr_0= ruleBitOr | this_Starred_1= ruleStarred ) )
            // InternalRpythonParser.g:3744:2: (this_BitOr_0= ruleBitOr | this_Starred_1= ruleStarred )
            {
            // InternalRpythonParser.g:3744:2: (this_BitOr_0= ruleBitOr | this_Starred_1= ruleStarred )
            int alt76=2;
            int LA76_0 = input.LA(1);

            if ( (LA76_0==FullStopFullStopFullStop||LA76_0==LeftParenthesis||LA76_0==PlusSign||LA76_0==HyphenMinus||LA76_0==LeftSquareBracket||(LA76_0>=GraveAccent && LA76_0<=LeftCurlyBracket)||LA76_0==Tilde||(LA76_0>=RULE_NAME && LA76_0<=RULE_STRING)) ) {
                alt76=1;
            }
            else if ( (LA76_0==Asterisk) ) {
                alt76=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 76, 0, input);

                throw nvae;
            }
            switch (alt76) {
                case 1 :
                    // InternalRpythonParser.g:3745:3: this_BitOr_0= ruleBitOr
                    {

                    			newCompositeNode(grammarAccess.getTargetAccess().getBitOrParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_BitOr_0=ruleBitOr();

                    state._fsp--;


                    			current = this_BitOr_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3754:3: this_Starred_1= ruleStarred
                    {

                    			newCompositeNode(grammarAccess.getTargetAccess().getStarredParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_Starred_1=ruleStarred();

                    state._fsp--;


                    			current = this_Starred_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTarget"


    // $ANTLR start "entryRuleElement"
    // InternalRpythonParser.g:3766:1: entryRuleElement returns [EObject current=null] : iv_ruleElement= ruleElement EOF ;
    public final EObject entryRuleElement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleElement = null;


        try {
            // InternalRpythonParser.g:3766:48: (iv_ruleElement= ruleElement EOF )
            // InternalRpythonParser.g:3767:2: iv_ruleElement= ruleElement EOF
            {
             newCompositeNode(grammarAccess.getElementRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleElement=ruleElement();

            state._fsp--;

             current =iv_ruleElement; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleElement"


    // $ANTLR start "ruleElement"
    // InternalRpythonParser.g:3773:1: ruleElement returns [EObject current=null] : (this_Expression_0= ruleExpression | this_Starred_1= ruleStarred ) ;
    public final EObject ruleElement() throws RecognitionException {
        EObject current = null;

        EObject this_Expression_0 = null;

        EObject this_Starred_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3779:2: ( (this_Expression_0= ruleExpression | this_Starred_1= ruleStarred ) )
            // InternalRpythonParser.g:3780:2: (this_Expression_0= ruleExpression | this_Starred_1= ruleStarred )
            {
            // InternalRpythonParser.g:3780:2: (this_Expression_0= ruleExpression | this_Starred_1= ruleStarred )
            int alt77=2;
            int LA77_0 = input.LA(1);

            if ( (LA77_0==Lambda||LA77_0==FullStopFullStopFullStop||LA77_0==Not||LA77_0==LeftParenthesis||LA77_0==PlusSign||LA77_0==HyphenMinus||LA77_0==LeftSquareBracket||(LA77_0>=GraveAccent && LA77_0<=LeftCurlyBracket)||LA77_0==Tilde||(LA77_0>=RULE_NAME && LA77_0<=RULE_STRING)) ) {
                alt77=1;
            }
            else if ( (LA77_0==Asterisk) ) {
                alt77=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 77, 0, input);

                throw nvae;
            }
            switch (alt77) {
                case 1 :
                    // InternalRpythonParser.g:3781:3: this_Expression_0= ruleExpression
                    {

                    			newCompositeNode(grammarAccess.getElementAccess().getExpressionParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_Expression_0=ruleExpression();

                    state._fsp--;


                    			current = this_Expression_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3790:3: this_Starred_1= ruleStarred
                    {

                    			newCompositeNode(grammarAccess.getElementAccess().getStarredParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_Starred_1=ruleStarred();

                    state._fsp--;


                    			current = this_Starred_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleElement"


    // $ANTLR start "entryRuleStarred"
    // InternalRpythonParser.g:3802:1: entryRuleStarred returns [EObject current=null] : iv_ruleStarred= ruleStarred EOF ;
    public final EObject entryRuleStarred() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStarred = null;


        try {
            // InternalRpythonParser.g:3802:48: (iv_ruleStarred= ruleStarred EOF )
            // InternalRpythonParser.g:3803:2: iv_ruleStarred= ruleStarred EOF
            {
             newCompositeNode(grammarAccess.getStarredRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleStarred=ruleStarred();

            state._fsp--;

             current =iv_ruleStarred; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStarred"


    // $ANTLR start "ruleStarred"
    // InternalRpythonParser.g:3809:1: ruleStarred returns [EObject current=null] : ( () otherlv_1= Asterisk ( (lv_value_2_0= ruleBitOr ) ) ) ;
    public final EObject ruleStarred() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3815:2: ( ( () otherlv_1= Asterisk ( (lv_value_2_0= ruleBitOr ) ) ) )
            // InternalRpythonParser.g:3816:2: ( () otherlv_1= Asterisk ( (lv_value_2_0= ruleBitOr ) ) )
            {
            // InternalRpythonParser.g:3816:2: ( () otherlv_1= Asterisk ( (lv_value_2_0= ruleBitOr ) ) )
            // InternalRpythonParser.g:3817:3: () otherlv_1= Asterisk ( (lv_value_2_0= ruleBitOr ) )
            {
            // InternalRpythonParser.g:3817:3: ()
            // InternalRpythonParser.g:3818:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getStarredAccess().getStarredAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Asterisk,FOLLOW_8); 

            			newLeafNode(otherlv_1, grammarAccess.getStarredAccess().getAsteriskKeyword_1());
            		
            // InternalRpythonParser.g:3828:3: ( (lv_value_2_0= ruleBitOr ) )
            // InternalRpythonParser.g:3829:4: (lv_value_2_0= ruleBitOr )
            {
            // InternalRpythonParser.g:3829:4: (lv_value_2_0= ruleBitOr )
            // InternalRpythonParser.g:3830:5: lv_value_2_0= ruleBitOr
            {

            					newCompositeNode(grammarAccess.getStarredAccess().getValueBitOrParserRuleCall_2_0());
            				
            pushFollow(FOLLOW_2);
            lv_value_2_0=ruleBitOr();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getStarredRule());
            					}
            					set(
            						current,
            						"value",
            						lv_value_2_0,
            						"org.tracewright.lang.Rpython.BitOr");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStarred"


    // $ANTLR start "entryRuleYield"
    // InternalRpythonParser.g:3851:1: entryRuleYield returns [EObject current=null] : iv_ruleYield= ruleYield EOF ;
    public final EObject entryRuleYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleYield = null;


        try {
            // InternalRpythonParser.g:3851:46: (iv_ruleYield= ruleYield EOF )
            // InternalRpythonParser.g:3852:2: iv_ruleYield= ruleYield EOF
            {
             newCompositeNode(grammarAccess.getYieldRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleYield=ruleYield();

            state._fsp--;

             current =iv_ruleYield; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleYield"


    // $ANTLR start "ruleYield"
    // InternalRpythonParser.g:3858:1: ruleYield returns [EObject current=null] : ( () otherlv_1= Yield ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )? ) ;
    public final EObject ruleYield() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_delegates_2_0=null;
        EObject lv_value_3_0 = null;

        EObject lv_value_4_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3864:2: ( ( () otherlv_1= Yield ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )? ) )
            // InternalRpythonParser.g:3865:2: ( () otherlv_1= Yield ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )? )
            {
            // InternalRpythonParser.g:3865:2: ( () otherlv_1= Yield ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )? )
            // InternalRpythonParser.g:3866:3: () otherlv_1= Yield ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )?
            {
            // InternalRpythonParser.g:3866:3: ()
            // InternalRpythonParser.g:3867:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getYieldAccess().getYieldAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Yield,FOLLOW_50); 

            			newLeafNode(otherlv_1, grammarAccess.getYieldAccess().getYieldKeyword_1());
            		
            // InternalRpythonParser.g:3877:3: ( ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) ) | ( (lv_value_4_0= ruleExpressionList ) ) )?
            int alt78=3;
            int LA78_0 = input.LA(1);

            if ( (LA78_0==From) ) {
                alt78=1;
            }
            else if ( (LA78_0==Lambda||LA78_0==FullStopFullStopFullStop||LA78_0==Not||LA78_0==LeftParenthesis||(LA78_0>=Asterisk && LA78_0<=PlusSign)||LA78_0==HyphenMinus||LA78_0==LeftSquareBracket||(LA78_0>=GraveAccent && LA78_0<=LeftCurlyBracket)||LA78_0==Tilde||(LA78_0>=RULE_NAME && LA78_0<=RULE_STRING)) ) {
                alt78=2;
            }
            switch (alt78) {
                case 1 :
                    // InternalRpythonParser.g:3878:4: ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:3878:4: ( ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:3879:5: ( (lv_delegates_2_0= From ) ) ( (lv_value_3_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:3879:5: ( (lv_delegates_2_0= From ) )
                    // InternalRpythonParser.g:3880:6: (lv_delegates_2_0= From )
                    {
                    // InternalRpythonParser.g:3880:6: (lv_delegates_2_0= From )
                    // InternalRpythonParser.g:3881:7: lv_delegates_2_0= From
                    {
                    lv_delegates_2_0=(Token)match(input,From,FOLLOW_8); 

                    							newLeafNode(lv_delegates_2_0, grammarAccess.getYieldAccess().getDelegatesFromKeyword_2_0_0_0());
                    						

                    							if (current==null) {
                    								current = createModelElement(grammarAccess.getYieldRule());
                    							}
                    							setWithLastConsumed(current, "delegates", lv_delegates_2_0 != null, "from");
                    						

                    }


                    }

                    // InternalRpythonParser.g:3893:5: ( (lv_value_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:3894:6: (lv_value_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:3894:6: (lv_value_3_0= ruleExpression )
                    // InternalRpythonParser.g:3895:7: lv_value_3_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getYieldAccess().getValueExpressionParserRuleCall_2_0_1_0());
                    						
                    pushFollow(FOLLOW_2);
                    lv_value_3_0=ruleExpression();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getYieldRule());
                    							}
                    							set(
                    								current,
                    								"value",
                    								lv_value_3_0,
                    								"org.tracewright.lang.Rpython.Expression");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3914:4: ( (lv_value_4_0= ruleExpressionList ) )
                    {
                    // InternalRpythonParser.g:3914:4: ( (lv_value_4_0= ruleExpressionList ) )
                    // InternalRpythonParser.g:3915:5: (lv_value_4_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:3915:5: (lv_value_4_0= ruleExpressionList )
                    // InternalRpythonParser.g:3916:6: lv_value_4_0= ruleExpressionList
                    {

                    						newCompositeNode(grammarAccess.getYieldAccess().getValueExpressionListParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_value_4_0=ruleExpressionList();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getYieldRule());
                    						}
                    						set(
                    							current,
                    							"value",
                    							lv_value_4_0,
                    							"org.tracewright.lang.Rpython.ExpressionList");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleYield"


    // $ANTLR start "entryRuleExpression"
    // InternalRpythonParser.g:3938:1: entryRuleExpression returns [EObject current=null] : iv_ruleExpression= ruleExpression EOF ;
    public final EObject entryRuleExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpression = null;


        try {
            // InternalRpythonParser.g:3938:51: (iv_ruleExpression= ruleExpression EOF )
            // InternalRpythonParser.g:3939:2: iv_ruleExpression= ruleExpression EOF
            {
             newCompositeNode(grammarAccess.getExpressionRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleExpression=ruleExpression();

            state._fsp--;

             current =iv_ruleExpression; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpression"


    // $ANTLR start "ruleExpression"
    // InternalRpythonParser.g:3945:1: ruleExpression returns [EObject current=null] : (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) ;
    public final EObject ruleExpression() throws RecognitionException {
        EObject current = null;

        Token otherlv_3=null;
        Token otherlv_5=null;
        EObject this_Lambda_0 = null;

        EObject this_OrTest_1 = null;

        EObject lv_test_4_0 = null;

        EObject lv_orElse_6_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3951:2: ( (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:3952:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:3952:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
            int alt80=2;
            int LA80_0 = input.LA(1);

            if ( (LA80_0==Lambda) ) {
                alt80=1;
            }
            else if ( (LA80_0==FullStopFullStopFullStop||LA80_0==Not||LA80_0==LeftParenthesis||LA80_0==PlusSign||LA80_0==HyphenMinus||LA80_0==LeftSquareBracket||(LA80_0>=GraveAccent && LA80_0<=LeftCurlyBracket)||LA80_0==Tilde||(LA80_0>=RULE_NAME && LA80_0<=RULE_STRING)) ) {
                alt80=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 80, 0, input);

                throw nvae;
            }
            switch (alt80) {
                case 1 :
                    // InternalRpythonParser.g:3953:3: this_Lambda_0= ruleLambda
                    {

                    			newCompositeNode(grammarAccess.getExpressionAccess().getLambdaParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_Lambda_0=ruleLambda();

                    state._fsp--;


                    			current = this_Lambda_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3962:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3962:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3963:4: this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getExpressionAccess().getOrTestParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_51);
                    this_OrTest_1=ruleOrTest();

                    state._fsp--;


                    				current = this_OrTest_1;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:3971:4: ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    int alt79=2;
                    int LA79_0 = input.LA(1);

                    if ( (LA79_0==If) ) {
                        alt79=1;
                    }
                    switch (alt79) {
                        case 1 :
                            // InternalRpythonParser.g:3972:5: () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) )
                            {
                            // InternalRpythonParser.g:3972:5: ()
                            // InternalRpythonParser.g:3973:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getExpressionAccess().getConditionalBodyAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_3=(Token)match(input,If,FOLLOW_8); 

                            					newLeafNode(otherlv_3, grammarAccess.getExpressionAccess().getIfKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:3983:5: ( (lv_test_4_0= ruleOrTest ) )
                            // InternalRpythonParser.g:3984:6: (lv_test_4_0= ruleOrTest )
                            {
                            // InternalRpythonParser.g:3984:6: (lv_test_4_0= ruleOrTest )
                            // InternalRpythonParser.g:3985:7: lv_test_4_0= ruleOrTest
                            {

                            							newCompositeNode(grammarAccess.getExpressionAccess().getTestOrTestParserRuleCall_1_1_2_0());
                            						
                            pushFollow(FOLLOW_52);
                            lv_test_4_0=ruleOrTest();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExpressionRule());
                            							}
                            							set(
                            								current,
                            								"test",
                            								lv_test_4_0,
                            								"org.tracewright.lang.Rpython.OrTest");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            otherlv_5=(Token)match(input,Else,FOLLOW_8); 

                            					newLeafNode(otherlv_5, grammarAccess.getExpressionAccess().getElseKeyword_1_1_3());
                            				
                            // InternalRpythonParser.g:4006:5: ( (lv_orElse_6_0= ruleExpression ) )
                            // InternalRpythonParser.g:4007:6: (lv_orElse_6_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:4007:6: (lv_orElse_6_0= ruleExpression )
                            // InternalRpythonParser.g:4008:7: lv_orElse_6_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getExpressionAccess().getOrElseExpressionParserRuleCall_1_1_4_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_orElse_6_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExpressionRule());
                            							}
                            							set(
                            								current,
                            								"orElse",
                            								lv_orElse_6_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpression"


    // $ANTLR start "entryRuleLambda"
    // InternalRpythonParser.g:4031:1: entryRuleLambda returns [EObject current=null] : iv_ruleLambda= ruleLambda EOF ;
    public final EObject entryRuleLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambda = null;


        try {
            // InternalRpythonParser.g:4031:47: (iv_ruleLambda= ruleLambda EOF )
            // InternalRpythonParser.g:4032:2: iv_ruleLambda= ruleLambda EOF
            {
             newCompositeNode(grammarAccess.getLambdaRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleLambda=ruleLambda();

            state._fsp--;

             current =iv_ruleLambda; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleLambda"


    // $ANTLR start "ruleLambda"
    // InternalRpythonParser.g:4038:1: ruleLambda returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) ;
    public final EObject ruleLambda() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        Token otherlv_6=null;
        EObject lv_parameters_2_0 = null;

        EObject lv_parameters_4_0 = null;

        EObject lv_body_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4044:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) )
            // InternalRpythonParser.g:4045:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            {
            // InternalRpythonParser.g:4045:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            // InternalRpythonParser.g:4046:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) )
            {
            // InternalRpythonParser.g:4046:3: ()
            // InternalRpythonParser.g:4047:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_53); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:4057:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt83=2;
            int LA83_0 = input.LA(1);

            if ( (LA83_0==AsteriskAsterisk||LA83_0==LeftParenthesis||LA83_0==Asterisk||LA83_0==Solidus||LA83_0==RULE_NAME) ) {
                alt83=1;
            }
            switch (alt83) {
                case 1 :
                    // InternalRpythonParser.g:4058:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:4058:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:4059:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:4059:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:4060:6: lv_parameters_2_0= ruleLambdaParameter
                    {

                    						newCompositeNode(grammarAccess.getLambdaAccess().getParametersLambdaParameterParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_20);
                    lv_parameters_2_0=ruleLambdaParameter();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getLambdaRule());
                    						}
                    						add(
                    							current,
                    							"parameters",
                    							lv_parameters_2_0,
                    							"org.tracewright.lang.Rpython.LambdaParameter");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:4077:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
                    loop81:
                    do {
                        int alt81=2;
                        int LA81_0 = input.LA(1);

                        if ( (LA81_0==Comma) ) {
                            int LA81_1 = input.LA(2);

                            if ( (LA81_1==AsteriskAsterisk||LA81_1==LeftParenthesis||LA81_1==Asterisk||LA81_1==Solidus||LA81_1==RULE_NAME) ) {
                                alt81=1;
                            }


                        }


                        switch (alt81) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4078:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_28); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:4082:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:4083:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:4083:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:4084:7: lv_parameters_4_0= ruleLambdaParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getLambdaAccess().getParametersLambdaParameterParserRuleCall_2_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_20);
                    	    lv_parameters_4_0=ruleLambdaParameter();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getLambdaRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"parameters",
                    	    								lv_parameters_4_0,
                    	    								"org.tracewright.lang.Rpython.LambdaParameter");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop81;
                        }
                    } while (true);

                    // InternalRpythonParser.g:4102:4: (otherlv_5= Comma )?
                    int alt82=2;
                    int LA82_0 = input.LA(1);

                    if ( (LA82_0==Comma) ) {
                        alt82=1;
                    }
                    switch (alt82) {
                        case 1 :
                            // InternalRpythonParser.g:4103:5: otherlv_5= Comma
                            {
                            otherlv_5=(Token)match(input,Comma,FOLLOW_9); 

                            					newLeafNode(otherlv_5, grammarAccess.getLambdaAccess().getCommaKeyword_2_2());
                            				

                            }
                            break;

                    }


                    }
                    break;

            }

            otherlv_6=(Token)match(input,Colon,FOLLOW_8); 

            			newLeafNode(otherlv_6, grammarAccess.getLambdaAccess().getColonKeyword_3());
            		
            // InternalRpythonParser.g:4113:3: ( (lv_body_7_0= ruleExpression ) )
            // InternalRpythonParser.g:4114:4: (lv_body_7_0= ruleExpression )
            {
            // InternalRpythonParser.g:4114:4: (lv_body_7_0= ruleExpression )
            // InternalRpythonParser.g:4115:5: lv_body_7_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getLambdaAccess().getBodyExpressionParserRuleCall_4_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_7_0=ruleExpression();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getLambdaRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_7_0,
            						"org.tracewright.lang.Rpython.Expression");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleLambda"


    // $ANTLR start "entryRuleLambdaParameter"
    // InternalRpythonParser.g:4136:1: entryRuleLambdaParameter returns [EObject current=null] : iv_ruleLambdaParameter= ruleLambdaParameter EOF ;
    public final EObject entryRuleLambdaParameter() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaParameter = null;


        try {
            // InternalRpythonParser.g:4136:56: (iv_ruleLambdaParameter= ruleLambdaParameter EOF )
            // InternalRpythonParser.g:4137:2: iv_ruleLambdaParameter= ruleLambdaParameter EOF
            {
             newCompositeNode(grammarAccess.getLambdaParameterRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleLambdaParameter=ruleLambdaParameter();

            state._fsp--;

             current =iv_ruleLambdaParameter; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleLambdaParameter"


    // $ANTLR start "ruleLambdaParameter"
    // InternalRpythonParser.g:4143:1: ruleLambdaParameter returns [EObject current=null] : ( ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? ) | ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) ) | ( (lv_slash_4_0= Solidus ) ) | ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? ) | (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? ) ) ;
    public final EObject ruleLambdaParameter() throws RecognitionException {
        EObject current = null;

        Token lv_star_0_0=null;
        Token lv_name_1_0=null;
        Token lv_star_2_0=null;
        Token lv_name_3_0=null;
        Token lv_slash_4_0=null;
        Token lv_name_5_0=null;
        Token otherlv_6=null;
        Token otherlv_8=null;
        Token otherlv_10=null;
        Token otherlv_11=null;
        EObject lv_defaultValue_7_0 = null;

        EObject lv_target_9_0 = null;

        EObject lv_defaultValue_12_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4149:2: ( ( ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? ) | ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) ) | ( (lv_slash_4_0= Solidus ) ) | ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? ) | (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:4150:2: ( ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? ) | ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) ) | ( (lv_slash_4_0= Solidus ) ) | ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? ) | (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:4150:2: ( ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? ) | ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) ) | ( (lv_slash_4_0= Solidus ) ) | ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? ) | (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? ) )
            int alt87=5;
            switch ( input.LA(1) ) {
            case Asterisk:
                {
                alt87=1;
                }
                break;
            case AsteriskAsterisk:
                {
                alt87=2;
                }
                break;
            case Solidus:
                {
                alt87=3;
                }
                break;
            case RULE_NAME:
                {
                alt87=4;
                }
                break;
            case LeftParenthesis:
                {
                alt87=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 87, 0, input);

                throw nvae;
            }

            switch (alt87) {
                case 1 :
                    // InternalRpythonParser.g:4151:3: ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? )
                    {
                    // InternalRpythonParser.g:4151:3: ( ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )? )
                    // InternalRpythonParser.g:4152:4: ( (lv_star_0_0= Asterisk ) ) ( (lv_name_1_0= RULE_NAME ) )?
                    {
                    // InternalRpythonParser.g:4152:4: ( (lv_star_0_0= Asterisk ) )
                    // InternalRpythonParser.g:4153:5: (lv_star_0_0= Asterisk )
                    {
                    // InternalRpythonParser.g:4153:5: (lv_star_0_0= Asterisk )
                    // InternalRpythonParser.g:4154:6: lv_star_0_0= Asterisk
                    {
                    lv_star_0_0=(Token)match(input,Asterisk,FOLLOW_31); 

                    						newLeafNode(lv_star_0_0, grammarAccess.getLambdaParameterAccess().getStarAsteriskKeyword_0_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getLambdaParameterRule());
                    						}
                    						setWithLastConsumed(current, "star", lv_star_0_0, "*");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4166:4: ( (lv_name_1_0= RULE_NAME ) )?
                    int alt84=2;
                    int LA84_0 = input.LA(1);

                    if ( (LA84_0==RULE_NAME) ) {
                        alt84=1;
                    }
                    switch (alt84) {
                        case 1 :
                            // InternalRpythonParser.g:4167:5: (lv_name_1_0= RULE_NAME )
                            {
                            // InternalRpythonParser.g:4167:5: (lv_name_1_0= RULE_NAME )
                            // InternalRpythonParser.g:4168:6: lv_name_1_0= RULE_NAME
                            {
                            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_2); 

                            						newLeafNode(lv_name_1_0, grammarAccess.getLambdaParameterAccess().getNameNAMETerminalRuleCall_0_1_0());
                            					

                            						if (current==null) {
                            							current = createModelElement(grammarAccess.getLambdaParameterRule());
                            						}
                            						setWithLastConsumed(
                            							current,
                            							"name",
                            							lv_name_1_0,
                            							"org.tracewright.lang.Rpython.NAME");
                            					

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:4186:3: ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:4186:3: ( ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:4187:4: ( (lv_star_2_0= AsteriskAsterisk ) ) ( (lv_name_3_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:4187:4: ( (lv_star_2_0= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:4188:5: (lv_star_2_0= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:4188:5: (lv_star_2_0= AsteriskAsterisk )
                    // InternalRpythonParser.g:4189:6: lv_star_2_0= AsteriskAsterisk
                    {
                    lv_star_2_0=(Token)match(input,AsteriskAsterisk,FOLLOW_24); 

                    						newLeafNode(lv_star_2_0, grammarAccess.getLambdaParameterAccess().getStarAsteriskAsteriskKeyword_1_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getLambdaParameterRule());
                    						}
                    						setWithLastConsumed(current, "star", lv_star_2_0, "**");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4201:4: ( (lv_name_3_0= RULE_NAME ) )
                    // InternalRpythonParser.g:4202:5: (lv_name_3_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:4202:5: (lv_name_3_0= RULE_NAME )
                    // InternalRpythonParser.g:4203:6: lv_name_3_0= RULE_NAME
                    {
                    lv_name_3_0=(Token)match(input,RULE_NAME,FOLLOW_2); 

                    						newLeafNode(lv_name_3_0, grammarAccess.getLambdaParameterAccess().getNameNAMETerminalRuleCall_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getLambdaParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_3_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:4221:3: ( (lv_slash_4_0= Solidus ) )
                    {
                    // InternalRpythonParser.g:4221:3: ( (lv_slash_4_0= Solidus ) )
                    // InternalRpythonParser.g:4222:4: (lv_slash_4_0= Solidus )
                    {
                    // InternalRpythonParser.g:4222:4: (lv_slash_4_0= Solidus )
                    // InternalRpythonParser.g:4223:5: lv_slash_4_0= Solidus
                    {
                    lv_slash_4_0=(Token)match(input,Solidus,FOLLOW_2); 

                    					newLeafNode(lv_slash_4_0, grammarAccess.getLambdaParameterAccess().getSlashSolidusKeyword_2_0());
                    				

                    					if (current==null) {
                    						current = createModelElement(grammarAccess.getLambdaParameterRule());
                    					}
                    					setWithLastConsumed(current, "slash", lv_slash_4_0 != null, "/");
                    				

                    }


                    }


                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:4236:3: ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:4236:3: ( ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:4237:4: ( (lv_name_5_0= RULE_NAME ) ) (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:4237:4: ( (lv_name_5_0= RULE_NAME ) )
                    // InternalRpythonParser.g:4238:5: (lv_name_5_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:4238:5: (lv_name_5_0= RULE_NAME )
                    // InternalRpythonParser.g:4239:6: lv_name_5_0= RULE_NAME
                    {
                    lv_name_5_0=(Token)match(input,RULE_NAME,FOLLOW_34); 

                    						newLeafNode(lv_name_5_0, grammarAccess.getLambdaParameterAccess().getNameNAMETerminalRuleCall_3_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getLambdaParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_5_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4255:4: (otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) ) )?
                    int alt85=2;
                    int LA85_0 = input.LA(1);

                    if ( (LA85_0==EqualsSign) ) {
                        alt85=1;
                    }
                    switch (alt85) {
                        case 1 :
                            // InternalRpythonParser.g:4256:5: otherlv_6= EqualsSign ( (lv_defaultValue_7_0= ruleExpression ) )
                            {
                            otherlv_6=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_6, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_3_1_0());
                            				
                            // InternalRpythonParser.g:4260:5: ( (lv_defaultValue_7_0= ruleExpression ) )
                            // InternalRpythonParser.g:4261:6: (lv_defaultValue_7_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:4261:6: (lv_defaultValue_7_0= ruleExpression )
                            // InternalRpythonParser.g:4262:7: lv_defaultValue_7_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getLambdaParameterAccess().getDefaultValueExpressionParserRuleCall_3_1_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_7_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_7_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:4282:3: (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:4282:3: (otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:4283:4: otherlv_8= LeftParenthesis ( (lv_target_9_0= ruleTargetList ) ) otherlv_10= RightParenthesis (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )?
                    {
                    otherlv_8=(Token)match(input,LeftParenthesis,FOLLOW_13); 

                    				newLeafNode(otherlv_8, grammarAccess.getLambdaParameterAccess().getLeftParenthesisKeyword_4_0());
                    			
                    // InternalRpythonParser.g:4287:4: ( (lv_target_9_0= ruleTargetList ) )
                    // InternalRpythonParser.g:4288:5: (lv_target_9_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:4288:5: (lv_target_9_0= ruleTargetList )
                    // InternalRpythonParser.g:4289:6: lv_target_9_0= ruleTargetList
                    {

                    						newCompositeNode(grammarAccess.getLambdaParameterAccess().getTargetTargetListParserRuleCall_4_1_0());
                    					
                    pushFollow(FOLLOW_29);
                    lv_target_9_0=ruleTargetList();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                    						}
                    						set(
                    							current,
                    							"target",
                    							lv_target_9_0,
                    							"org.tracewright.lang.Rpython.TargetList");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_10=(Token)match(input,RightParenthesis,FOLLOW_34); 

                    				newLeafNode(otherlv_10, grammarAccess.getLambdaParameterAccess().getRightParenthesisKeyword_4_2());
                    			
                    // InternalRpythonParser.g:4310:4: (otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) ) )?
                    int alt86=2;
                    int LA86_0 = input.LA(1);

                    if ( (LA86_0==EqualsSign) ) {
                        alt86=1;
                    }
                    switch (alt86) {
                        case 1 :
                            // InternalRpythonParser.g:4311:5: otherlv_11= EqualsSign ( (lv_defaultValue_12_0= ruleExpression ) )
                            {
                            otherlv_11=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_11, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_4_3_0());
                            				
                            // InternalRpythonParser.g:4315:5: ( (lv_defaultValue_12_0= ruleExpression ) )
                            // InternalRpythonParser.g:4316:6: (lv_defaultValue_12_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:4316:6: (lv_defaultValue_12_0= ruleExpression )
                            // InternalRpythonParser.g:4317:7: lv_defaultValue_12_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getLambdaParameterAccess().getDefaultValueExpressionParserRuleCall_4_3_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_12_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_12_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleLambdaParameter"


    // $ANTLR start "entryRuleOrTest"
    // InternalRpythonParser.g:4340:1: entryRuleOrTest returns [EObject current=null] : iv_ruleOrTest= ruleOrTest EOF ;
    public final EObject entryRuleOrTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTest = null;


        try {
            // InternalRpythonParser.g:4340:47: (iv_ruleOrTest= ruleOrTest EOF )
            // InternalRpythonParser.g:4341:2: iv_ruleOrTest= ruleOrTest EOF
            {
             newCompositeNode(grammarAccess.getOrTestRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleOrTest=ruleOrTest();

            state._fsp--;

             current =iv_ruleOrTest; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOrTest"


    // $ANTLR start "ruleOrTest"
    // InternalRpythonParser.g:4347:1: ruleOrTest returns [EObject current=null] : (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) ;
    public final EObject ruleOrTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_AndTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4353:2: ( (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) )
            // InternalRpythonParser.g:4354:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            {
            // InternalRpythonParser.g:4354:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            // InternalRpythonParser.g:4355:3: this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getOrTestAccess().getAndTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_54);
            this_AndTest_0=ruleAndTest();

            state._fsp--;


            			current = this_AndTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4363:3: ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            int alt89=2;
            int LA89_0 = input.LA(1);

            if ( (LA89_0==Or) ) {
                alt89=1;
            }
            switch (alt89) {
                case 1 :
                    // InternalRpythonParser.g:4364:4: () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    {
                    // InternalRpythonParser.g:4364:4: ()
                    // InternalRpythonParser.g:4365:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getOrTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4371:4: ( (lv_op_2_0= Or ) )
                    // InternalRpythonParser.g:4372:5: (lv_op_2_0= Or )
                    {
                    // InternalRpythonParser.g:4372:5: (lv_op_2_0= Or )
                    // InternalRpythonParser.g:4373:6: lv_op_2_0= Or
                    {
                    lv_op_2_0=(Token)match(input,Or,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getOrTestAccess().getOpOrKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getOrTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "or");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4385:4: ( (lv_operands_3_0= ruleAndTest ) )
                    // InternalRpythonParser.g:4386:5: (lv_operands_3_0= ruleAndTest )
                    {
                    // InternalRpythonParser.g:4386:5: (lv_operands_3_0= ruleAndTest )
                    // InternalRpythonParser.g:4387:6: lv_operands_3_0= ruleAndTest
                    {

                    						newCompositeNode(grammarAccess.getOrTestAccess().getOperandsAndTestParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_54);
                    lv_operands_3_0=ruleAndTest();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getOrTestRule());
                    						}
                    						add(
                    							current,
                    							"operands",
                    							lv_operands_3_0,
                    							"org.tracewright.lang.Rpython.AndTest");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:4404:4: (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    loop88:
                    do {
                        int alt88=2;
                        int LA88_0 = input.LA(1);

                        if ( (LA88_0==Or) ) {
                            alt88=1;
                        }


                        switch (alt88) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4405:5: otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Or,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getOrTestAccess().getOrKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4409:5: ( (lv_operands_5_0= ruleAndTest ) )
                    	    // InternalRpythonParser.g:4410:6: (lv_operands_5_0= ruleAndTest )
                    	    {
                    	    // InternalRpythonParser.g:4410:6: (lv_operands_5_0= ruleAndTest )
                    	    // InternalRpythonParser.g:4411:7: lv_operands_5_0= ruleAndTest
                    	    {

                    	    							newCompositeNode(grammarAccess.getOrTestAccess().getOperandsAndTestParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_54);
                    	    lv_operands_5_0=ruleAndTest();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getOrTestRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"operands",
                    	    								lv_operands_5_0,
                    	    								"org.tracewright.lang.Rpython.AndTest");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop88;
                        }
                    } while (true);


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOrTest"


    // $ANTLR start "entryRuleAndTest"
    // InternalRpythonParser.g:4434:1: entryRuleAndTest returns [EObject current=null] : iv_ruleAndTest= ruleAndTest EOF ;
    public final EObject entryRuleAndTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAndTest = null;


        try {
            // InternalRpythonParser.g:4434:48: (iv_ruleAndTest= ruleAndTest EOF )
            // InternalRpythonParser.g:4435:2: iv_ruleAndTest= ruleAndTest EOF
            {
             newCompositeNode(grammarAccess.getAndTestRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleAndTest=ruleAndTest();

            state._fsp--;

             current =iv_ruleAndTest; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAndTest"


    // $ANTLR start "ruleAndTest"
    // InternalRpythonParser.g:4441:1: ruleAndTest returns [EObject current=null] : (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) ;
    public final EObject ruleAndTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_NotTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4447:2: ( (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) )
            // InternalRpythonParser.g:4448:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            {
            // InternalRpythonParser.g:4448:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            // InternalRpythonParser.g:4449:3: this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getAndTestAccess().getNotTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_55);
            this_NotTest_0=ruleNotTest();

            state._fsp--;


            			current = this_NotTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4457:3: ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            int alt91=2;
            int LA91_0 = input.LA(1);

            if ( (LA91_0==And) ) {
                alt91=1;
            }
            switch (alt91) {
                case 1 :
                    // InternalRpythonParser.g:4458:4: () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    {
                    // InternalRpythonParser.g:4458:4: ()
                    // InternalRpythonParser.g:4459:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getAndTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4465:4: ( (lv_op_2_0= And ) )
                    // InternalRpythonParser.g:4466:5: (lv_op_2_0= And )
                    {
                    // InternalRpythonParser.g:4466:5: (lv_op_2_0= And )
                    // InternalRpythonParser.g:4467:6: lv_op_2_0= And
                    {
                    lv_op_2_0=(Token)match(input,And,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getAndTestAccess().getOpAndKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getAndTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "and");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4479:4: ( (lv_operands_3_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4480:5: (lv_operands_3_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4480:5: (lv_operands_3_0= ruleNotTest )
                    // InternalRpythonParser.g:4481:6: lv_operands_3_0= ruleNotTest
                    {

                    						newCompositeNode(grammarAccess.getAndTestAccess().getOperandsNotTestParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_55);
                    lv_operands_3_0=ruleNotTest();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getAndTestRule());
                    						}
                    						add(
                    							current,
                    							"operands",
                    							lv_operands_3_0,
                    							"org.tracewright.lang.Rpython.NotTest");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:4498:4: (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    loop90:
                    do {
                        int alt90=2;
                        int LA90_0 = input.LA(1);

                        if ( (LA90_0==And) ) {
                            alt90=1;
                        }


                        switch (alt90) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4499:5: otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,And,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getAndTestAccess().getAndKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4503:5: ( (lv_operands_5_0= ruleNotTest ) )
                    	    // InternalRpythonParser.g:4504:6: (lv_operands_5_0= ruleNotTest )
                    	    {
                    	    // InternalRpythonParser.g:4504:6: (lv_operands_5_0= ruleNotTest )
                    	    // InternalRpythonParser.g:4505:7: lv_operands_5_0= ruleNotTest
                    	    {

                    	    							newCompositeNode(grammarAccess.getAndTestAccess().getOperandsNotTestParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_55);
                    	    lv_operands_5_0=ruleNotTest();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getAndTestRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"operands",
                    	    								lv_operands_5_0,
                    	    								"org.tracewright.lang.Rpython.NotTest");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop90;
                        }
                    } while (true);


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAndTest"


    // $ANTLR start "entryRuleNotTest"
    // InternalRpythonParser.g:4528:1: entryRuleNotTest returns [EObject current=null] : iv_ruleNotTest= ruleNotTest EOF ;
    public final EObject entryRuleNotTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNotTest = null;


        try {
            // InternalRpythonParser.g:4528:48: (iv_ruleNotTest= ruleNotTest EOF )
            // InternalRpythonParser.g:4529:2: iv_ruleNotTest= ruleNotTest EOF
            {
             newCompositeNode(grammarAccess.getNotTestRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleNotTest=ruleNotTest();

            state._fsp--;

             current =iv_ruleNotTest; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNotTest"


    // $ANTLR start "ruleNotTest"
    // InternalRpythonParser.g:4535:1: ruleNotTest returns [EObject current=null] : ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) ;
    public final EObject ruleNotTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_1_0=null;
        EObject lv_operand_2_0 = null;

        EObject this_Comparison_3 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4541:2: ( ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) )
            // InternalRpythonParser.g:4542:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
            {
            // InternalRpythonParser.g:4542:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
            int alt92=2;
            int LA92_0 = input.LA(1);

            if ( (LA92_0==Not) ) {
                alt92=1;
            }
            else if ( (LA92_0==FullStopFullStopFullStop||LA92_0==LeftParenthesis||LA92_0==PlusSign||LA92_0==HyphenMinus||LA92_0==LeftSquareBracket||(LA92_0>=GraveAccent && LA92_0<=LeftCurlyBracket)||LA92_0==Tilde||(LA92_0>=RULE_NAME && LA92_0<=RULE_STRING)) ) {
                alt92=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 92, 0, input);

                throw nvae;
            }
            switch (alt92) {
                case 1 :
                    // InternalRpythonParser.g:4543:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    {
                    // InternalRpythonParser.g:4543:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    // InternalRpythonParser.g:4544:4: () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) )
                    {
                    // InternalRpythonParser.g:4544:4: ()
                    // InternalRpythonParser.g:4545:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getNotTestAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4551:4: ( (lv_op_1_0= Not ) )
                    // InternalRpythonParser.g:4552:5: (lv_op_1_0= Not )
                    {
                    // InternalRpythonParser.g:4552:5: (lv_op_1_0= Not )
                    // InternalRpythonParser.g:4553:6: lv_op_1_0= Not
                    {
                    lv_op_1_0=(Token)match(input,Not,FOLLOW_8); 

                    						newLeafNode(lv_op_1_0, grammarAccess.getNotTestAccess().getOpNotKeyword_0_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getNotTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_1_0, "not");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4565:4: ( (lv_operand_2_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4566:5: (lv_operand_2_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4566:5: (lv_operand_2_0= ruleNotTest )
                    // InternalRpythonParser.g:4567:6: lv_operand_2_0= ruleNotTest
                    {

                    						newCompositeNode(grammarAccess.getNotTestAccess().getOperandNotTestParserRuleCall_0_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_operand_2_0=ruleNotTest();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getNotTestRule());
                    						}
                    						set(
                    							current,
                    							"operand",
                    							lv_operand_2_0,
                    							"org.tracewright.lang.Rpython.NotTest");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:4586:3: this_Comparison_3= ruleComparison
                    {

                    			newCompositeNode(grammarAccess.getNotTestAccess().getComparisonParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_Comparison_3=ruleComparison();

                    state._fsp--;


                    			current = this_Comparison_3;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNotTest"


    // $ANTLR start "entryRuleComparison"
    // InternalRpythonParser.g:4598:1: entryRuleComparison returns [EObject current=null] : iv_ruleComparison= ruleComparison EOF ;
    public final EObject entryRuleComparison() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleComparison = null;


        try {
            // InternalRpythonParser.g:4598:51: (iv_ruleComparison= ruleComparison EOF )
            // InternalRpythonParser.g:4599:2: iv_ruleComparison= ruleComparison EOF
            {
             newCompositeNode(grammarAccess.getComparisonRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleComparison=ruleComparison();

            state._fsp--;

             current =iv_ruleComparison; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleComparison"


    // $ANTLR start "ruleComparison"
    // InternalRpythonParser.g:4605:1: ruleComparison returns [EObject current=null] : (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) ;
    public final EObject ruleComparison() throws RecognitionException {
        EObject current = null;

        EObject this_BitOr_0 = null;

        AntlrDatatypeRuleToken lv_ops_2_0 = null;

        EObject lv_comparators_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4611:2: ( (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) )
            // InternalRpythonParser.g:4612:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            {
            // InternalRpythonParser.g:4612:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            // InternalRpythonParser.g:4613:3: this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getComparisonAccess().getBitOrParserRuleCall_0());
            		
            pushFollow(FOLLOW_56);
            this_BitOr_0=ruleBitOr();

            state._fsp--;


            			current = this_BitOr_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4621:3: ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            int alt94=2;
            int LA94_0 = input.LA(1);

            if ( (LA94_0==Not||LA94_0==ExclamationMarkEqualsSign||(LA94_0>=LessThanSignEqualsSign && LA94_0<=GreaterThanSignEqualsSign)||(LA94_0>=In && LA94_0<=Is)||LA94_0==LessThanSign||LA94_0==GreaterThanSign) ) {
                alt94=1;
            }
            switch (alt94) {
                case 1 :
                    // InternalRpythonParser.g:4622:4: () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
                    {
                    // InternalRpythonParser.g:4622:4: ()
                    // InternalRpythonParser.g:4623:5: 
                    {

                    					current = forceCreateModelElementAndSet(
                    						grammarAccess.getComparisonAccess().getCompareLeftAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4629:4: ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
                    int cnt93=0;
                    loop93:
                    do {
                        int alt93=2;
                        int LA93_0 = input.LA(1);

                        if ( (LA93_0==Not||LA93_0==ExclamationMarkEqualsSign||(LA93_0>=LessThanSignEqualsSign && LA93_0<=GreaterThanSignEqualsSign)||(LA93_0>=In && LA93_0<=Is)||LA93_0==LessThanSign||LA93_0==GreaterThanSign) ) {
                            alt93=1;
                        }


                        switch (alt93) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4630:5: ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) )
                    	    {
                    	    // InternalRpythonParser.g:4630:5: ( (lv_ops_2_0= ruleCompareOperator ) )
                    	    // InternalRpythonParser.g:4631:6: (lv_ops_2_0= ruleCompareOperator )
                    	    {
                    	    // InternalRpythonParser.g:4631:6: (lv_ops_2_0= ruleCompareOperator )
                    	    // InternalRpythonParser.g:4632:7: lv_ops_2_0= ruleCompareOperator
                    	    {

                    	    							newCompositeNode(grammarAccess.getComparisonAccess().getOpsCompareOperatorParserRuleCall_1_1_0_0());
                    	    						
                    	    pushFollow(FOLLOW_8);
                    	    lv_ops_2_0=ruleCompareOperator();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getComparisonRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"ops",
                    	    								lv_ops_2_0,
                    	    								"org.tracewright.lang.Rpython.CompareOperator");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }

                    	    // InternalRpythonParser.g:4649:5: ( (lv_comparators_3_0= ruleBitOr ) )
                    	    // InternalRpythonParser.g:4650:6: (lv_comparators_3_0= ruleBitOr )
                    	    {
                    	    // InternalRpythonParser.g:4650:6: (lv_comparators_3_0= ruleBitOr )
                    	    // InternalRpythonParser.g:4651:7: lv_comparators_3_0= ruleBitOr
                    	    {

                    	    							newCompositeNode(grammarAccess.getComparisonAccess().getComparatorsBitOrParserRuleCall_1_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_56);
                    	    lv_comparators_3_0=ruleBitOr();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getComparisonRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"comparators",
                    	    								lv_comparators_3_0,
                    	    								"org.tracewright.lang.Rpython.BitOr");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt93 >= 1 ) break loop93;
                                EarlyExitException eee =
                                    new EarlyExitException(93, input);
                                throw eee;
                        }
                        cnt93++;
                    } while (true);


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleComparison"


    // $ANTLR start "entryRuleCompareOperator"
    // InternalRpythonParser.g:4674:1: entryRuleCompareOperator returns [String current=null] : iv_ruleCompareOperator= ruleCompareOperator EOF ;
    public final String entryRuleCompareOperator() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleCompareOperator = null;


        try {
            // InternalRpythonParser.g:4674:55: (iv_ruleCompareOperator= ruleCompareOperator EOF )
            // InternalRpythonParser.g:4675:2: iv_ruleCompareOperator= ruleCompareOperator EOF
            {
             newCompositeNode(grammarAccess.getCompareOperatorRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleCompareOperator=ruleCompareOperator();

            state._fsp--;

             current =iv_ruleCompareOperator.getText(); 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCompareOperator"


    // $ANTLR start "ruleCompareOperator"
    // InternalRpythonParser.g:4681:1: ruleCompareOperator returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) ;
    public final AntlrDatatypeRuleToken ruleCompareOperator() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:4687:2: ( (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) )
            // InternalRpythonParser.g:4688:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
            {
            // InternalRpythonParser.g:4688:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
            int alt96=10;
            switch ( input.LA(1) ) {
            case LessThanSign:
                {
                alt96=1;
                }
                break;
            case GreaterThanSign:
                {
                alt96=2;
                }
                break;
            case EqualsSignEqualsSign:
                {
                alt96=3;
                }
                break;
            case GreaterThanSignEqualsSign:
                {
                alt96=4;
                }
                break;
            case LessThanSignEqualsSign:
                {
                alt96=5;
                }
                break;
            case LessThanSignGreaterThanSign:
                {
                alt96=6;
                }
                break;
            case ExclamationMarkEqualsSign:
                {
                alt96=7;
                }
                break;
            case In:
                {
                alt96=8;
                }
                break;
            case Not:
                {
                alt96=9;
                }
                break;
            case Is:
                {
                alt96=10;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 96, 0, input);

                throw nvae;
            }

            switch (alt96) {
                case 1 :
                    // InternalRpythonParser.g:4689:3: kw= LessThanSign
                    {
                    kw=(Token)match(input,LessThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignKeyword_0());
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:4695:3: kw= GreaterThanSign
                    {
                    kw=(Token)match(input,GreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignKeyword_1());
                    		

                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:4701:3: kw= EqualsSignEqualsSign
                    {
                    kw=(Token)match(input,EqualsSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getEqualsSignEqualsSignKeyword_2());
                    		

                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:4707:3: kw= GreaterThanSignEqualsSign
                    {
                    kw=(Token)match(input,GreaterThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignEqualsSignKeyword_3());
                    		

                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:4713:3: kw= LessThanSignEqualsSign
                    {
                    kw=(Token)match(input,LessThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignEqualsSignKeyword_4());
                    		

                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:4719:3: kw= LessThanSignGreaterThanSign
                    {
                    kw=(Token)match(input,LessThanSignGreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignGreaterThanSignKeyword_5());
                    		

                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:4725:3: kw= ExclamationMarkEqualsSign
                    {
                    kw=(Token)match(input,ExclamationMarkEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getExclamationMarkEqualsSignKeyword_6());
                    		

                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:4731:3: kw= In
                    {
                    kw=(Token)match(input,In,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getInKeyword_7());
                    		

                    }
                    break;
                case 9 :
                    // InternalRpythonParser.g:4737:3: (kw= Not kw= In )
                    {
                    // InternalRpythonParser.g:4737:3: (kw= Not kw= In )
                    // InternalRpythonParser.g:4738:4: kw= Not kw= In
                    {
                    kw=(Token)match(input,Not,FOLLOW_14); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getNotKeyword_8_0());
                    			
                    kw=(Token)match(input,In,FOLLOW_2); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getInKeyword_8_1());
                    			

                    }


                    }
                    break;
                case 10 :
                    // InternalRpythonParser.g:4750:3: (kw= Is (kw= Not )? )
                    {
                    // InternalRpythonParser.g:4750:3: (kw= Is (kw= Not )? )
                    // InternalRpythonParser.g:4751:4: kw= Is (kw= Not )?
                    {
                    kw=(Token)match(input,Is,FOLLOW_57); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getIsKeyword_9_0());
                    			
                    // InternalRpythonParser.g:4756:4: (kw= Not )?
                    int alt95=2;
                    int LA95_0 = input.LA(1);

                    if ( (LA95_0==Not) ) {
                        alt95=1;
                    }
                    switch (alt95) {
                        case 1 :
                            // InternalRpythonParser.g:4757:5: kw= Not
                            {
                            kw=(Token)match(input,Not,FOLLOW_2); 

                            					current.merge(kw);
                            					newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getNotKeyword_9_1());
                            				

                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCompareOperator"


    // $ANTLR start "entryRuleBitOr"
    // InternalRpythonParser.g:4768:1: entryRuleBitOr returns [EObject current=null] : iv_ruleBitOr= ruleBitOr EOF ;
    public final EObject entryRuleBitOr() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitOr = null;


        try {
            // InternalRpythonParser.g:4768:46: (iv_ruleBitOr= ruleBitOr EOF )
            // InternalRpythonParser.g:4769:2: iv_ruleBitOr= ruleBitOr EOF
            {
             newCompositeNode(grammarAccess.getBitOrRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBitOr=ruleBitOr();

            state._fsp--;

             current =iv_ruleBitOr; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBitOr"


    // $ANTLR start "ruleBitOr"
    // InternalRpythonParser.g:4775:1: ruleBitOr returns [EObject current=null] : (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) ;
    public final EObject ruleBitOr() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitXor_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4781:2: ( (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) )
            // InternalRpythonParser.g:4782:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            {
            // InternalRpythonParser.g:4782:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            // InternalRpythonParser.g:4783:3: this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitOrAccess().getBitXorParserRuleCall_0());
            		
            pushFollow(FOLLOW_58);
            this_BitXor_0=ruleBitXor();

            state._fsp--;


            			current = this_BitXor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4791:3: ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            loop97:
            do {
                int alt97=2;
                int LA97_0 = input.LA(1);

                if ( (LA97_0==VerticalLine) ) {
                    alt97=1;
                }


                switch (alt97) {
            	case 1 :
            	    // InternalRpythonParser.g:4792:4: () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) )
            	    {
            	    // InternalRpythonParser.g:4792:4: ()
            	    // InternalRpythonParser.g:4793:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitOrAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4799:4: ( (lv_op_2_0= VerticalLine ) )
            	    // InternalRpythonParser.g:4800:5: (lv_op_2_0= VerticalLine )
            	    {
            	    // InternalRpythonParser.g:4800:5: (lv_op_2_0= VerticalLine )
            	    // InternalRpythonParser.g:4801:6: lv_op_2_0= VerticalLine
            	    {
            	    lv_op_2_0=(Token)match(input,VerticalLine,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitOrAccess().getOpVerticalLineKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitOrRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "|");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4813:4: ( (lv_right_3_0= ruleBitXor ) )
            	    // InternalRpythonParser.g:4814:5: (lv_right_3_0= ruleBitXor )
            	    {
            	    // InternalRpythonParser.g:4814:5: (lv_right_3_0= ruleBitXor )
            	    // InternalRpythonParser.g:4815:6: lv_right_3_0= ruleBitXor
            	    {

            	    						newCompositeNode(grammarAccess.getBitOrAccess().getRightBitXorParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_58);
            	    lv_right_3_0=ruleBitXor();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getBitOrRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.BitXor");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop97;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBitOr"


    // $ANTLR start "entryRuleBitXor"
    // InternalRpythonParser.g:4837:1: entryRuleBitXor returns [EObject current=null] : iv_ruleBitXor= ruleBitXor EOF ;
    public final EObject entryRuleBitXor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitXor = null;


        try {
            // InternalRpythonParser.g:4837:47: (iv_ruleBitXor= ruleBitXor EOF )
            // InternalRpythonParser.g:4838:2: iv_ruleBitXor= ruleBitXor EOF
            {
             newCompositeNode(grammarAccess.getBitXorRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBitXor=ruleBitXor();

            state._fsp--;

             current =iv_ruleBitXor; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBitXor"


    // $ANTLR start "ruleBitXor"
    // InternalRpythonParser.g:4844:1: ruleBitXor returns [EObject current=null] : (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) ;
    public final EObject ruleBitXor() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitAnd_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4850:2: ( (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) )
            // InternalRpythonParser.g:4851:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            {
            // InternalRpythonParser.g:4851:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            // InternalRpythonParser.g:4852:3: this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitXorAccess().getBitAndParserRuleCall_0());
            		
            pushFollow(FOLLOW_59);
            this_BitAnd_0=ruleBitAnd();

            state._fsp--;


            			current = this_BitAnd_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4860:3: ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            loop98:
            do {
                int alt98=2;
                int LA98_0 = input.LA(1);

                if ( (LA98_0==CircumflexAccent) ) {
                    alt98=1;
                }


                switch (alt98) {
            	case 1 :
            	    // InternalRpythonParser.g:4861:4: () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) )
            	    {
            	    // InternalRpythonParser.g:4861:4: ()
            	    // InternalRpythonParser.g:4862:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitXorAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4868:4: ( (lv_op_2_0= CircumflexAccent ) )
            	    // InternalRpythonParser.g:4869:5: (lv_op_2_0= CircumflexAccent )
            	    {
            	    // InternalRpythonParser.g:4869:5: (lv_op_2_0= CircumflexAccent )
            	    // InternalRpythonParser.g:4870:6: lv_op_2_0= CircumflexAccent
            	    {
            	    lv_op_2_0=(Token)match(input,CircumflexAccent,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitXorAccess().getOpCircumflexAccentKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitXorRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "^");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4882:4: ( (lv_right_3_0= ruleBitAnd ) )
            	    // InternalRpythonParser.g:4883:5: (lv_right_3_0= ruleBitAnd )
            	    {
            	    // InternalRpythonParser.g:4883:5: (lv_right_3_0= ruleBitAnd )
            	    // InternalRpythonParser.g:4884:6: lv_right_3_0= ruleBitAnd
            	    {

            	    						newCompositeNode(grammarAccess.getBitXorAccess().getRightBitAndParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_59);
            	    lv_right_3_0=ruleBitAnd();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getBitXorRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.BitAnd");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop98;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBitXor"


    // $ANTLR start "entryRuleBitAnd"
    // InternalRpythonParser.g:4906:1: entryRuleBitAnd returns [EObject current=null] : iv_ruleBitAnd= ruleBitAnd EOF ;
    public final EObject entryRuleBitAnd() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitAnd = null;


        try {
            // InternalRpythonParser.g:4906:47: (iv_ruleBitAnd= ruleBitAnd EOF )
            // InternalRpythonParser.g:4907:2: iv_ruleBitAnd= ruleBitAnd EOF
            {
             newCompositeNode(grammarAccess.getBitAndRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBitAnd=ruleBitAnd();

            state._fsp--;

             current =iv_ruleBitAnd; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBitAnd"


    // $ANTLR start "ruleBitAnd"
    // InternalRpythonParser.g:4913:1: ruleBitAnd returns [EObject current=null] : (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) ;
    public final EObject ruleBitAnd() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_Shift_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4919:2: ( (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) )
            // InternalRpythonParser.g:4920:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            {
            // InternalRpythonParser.g:4920:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            // InternalRpythonParser.g:4921:3: this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitAndAccess().getShiftParserRuleCall_0());
            		
            pushFollow(FOLLOW_60);
            this_Shift_0=ruleShift();

            state._fsp--;


            			current = this_Shift_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4929:3: ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            loop99:
            do {
                int alt99=2;
                int LA99_0 = input.LA(1);

                if ( (LA99_0==Ampersand) ) {
                    alt99=1;
                }


                switch (alt99) {
            	case 1 :
            	    // InternalRpythonParser.g:4930:4: () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) )
            	    {
            	    // InternalRpythonParser.g:4930:4: ()
            	    // InternalRpythonParser.g:4931:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitAndAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4937:4: ( (lv_op_2_0= Ampersand ) )
            	    // InternalRpythonParser.g:4938:5: (lv_op_2_0= Ampersand )
            	    {
            	    // InternalRpythonParser.g:4938:5: (lv_op_2_0= Ampersand )
            	    // InternalRpythonParser.g:4939:6: lv_op_2_0= Ampersand
            	    {
            	    lv_op_2_0=(Token)match(input,Ampersand,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitAndAccess().getOpAmpersandKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitAndRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "&");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4951:4: ( (lv_right_3_0= ruleShift ) )
            	    // InternalRpythonParser.g:4952:5: (lv_right_3_0= ruleShift )
            	    {
            	    // InternalRpythonParser.g:4952:5: (lv_right_3_0= ruleShift )
            	    // InternalRpythonParser.g:4953:6: lv_right_3_0= ruleShift
            	    {

            	    						newCompositeNode(grammarAccess.getBitAndAccess().getRightShiftParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_60);
            	    lv_right_3_0=ruleShift();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getBitAndRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.Shift");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop99;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBitAnd"


    // $ANTLR start "entryRuleShift"
    // InternalRpythonParser.g:4975:1: entryRuleShift returns [EObject current=null] : iv_ruleShift= ruleShift EOF ;
    public final EObject entryRuleShift() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleShift = null;


        try {
            // InternalRpythonParser.g:4975:46: (iv_ruleShift= ruleShift EOF )
            // InternalRpythonParser.g:4976:2: iv_ruleShift= ruleShift EOF
            {
             newCompositeNode(grammarAccess.getShiftRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleShift=ruleShift();

            state._fsp--;

             current =iv_ruleShift; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleShift"


    // $ANTLR start "ruleShift"
    // InternalRpythonParser.g:4982:1: ruleShift returns [EObject current=null] : (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) ;
    public final EObject ruleShift() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Sum_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4988:2: ( (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) )
            // InternalRpythonParser.g:4989:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            {
            // InternalRpythonParser.g:4989:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            // InternalRpythonParser.g:4990:3: this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            {

            			newCompositeNode(grammarAccess.getShiftAccess().getSumParserRuleCall_0());
            		
            pushFollow(FOLLOW_61);
            this_Sum_0=ruleSum();

            state._fsp--;


            			current = this_Sum_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4998:3: ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            loop101:
            do {
                int alt101=2;
                int LA101_0 = input.LA(1);

                if ( (LA101_0==LessThanSignLessThanSign||LA101_0==GreaterThanSignGreaterThanSign) ) {
                    alt101=1;
                }


                switch (alt101) {
            	case 1 :
            	    // InternalRpythonParser.g:4999:4: () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) )
            	    {
            	    // InternalRpythonParser.g:4999:4: ()
            	    // InternalRpythonParser.g:5000:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getShiftAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:5006:4: ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) )
            	    // InternalRpythonParser.g:5007:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    {
            	    // InternalRpythonParser.g:5007:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    // InternalRpythonParser.g:5008:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
            	    {
            	    // InternalRpythonParser.g:5008:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
            	    int alt100=2;
            	    int LA100_0 = input.LA(1);

            	    if ( (LA100_0==LessThanSignLessThanSign) ) {
            	        alt100=1;
            	    }
            	    else if ( (LA100_0==GreaterThanSignGreaterThanSign) ) {
            	        alt100=2;
            	    }
            	    else {
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 100, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt100) {
            	        case 1 :
            	            // InternalRpythonParser.g:5009:7: lv_op_2_1= LessThanSignLessThanSign
            	            {
            	            lv_op_2_1=(Token)match(input,LessThanSignLessThanSign,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_1, grammarAccess.getShiftAccess().getOpLessThanSignLessThanSignKeyword_1_1_0_0());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getShiftRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_1, null);
            	            						

            	            }
            	            break;
            	        case 2 :
            	            // InternalRpythonParser.g:5020:7: lv_op_2_2= GreaterThanSignGreaterThanSign
            	            {
            	            lv_op_2_2=(Token)match(input,GreaterThanSignGreaterThanSign,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_2, grammarAccess.getShiftAccess().getOpGreaterThanSignGreaterThanSignKeyword_1_1_0_1());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getShiftRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_2, null);
            	            						

            	            }
            	            break;

            	    }


            	    }


            	    }

            	    // InternalRpythonParser.g:5033:4: ( (lv_right_3_0= ruleSum ) )
            	    // InternalRpythonParser.g:5034:5: (lv_right_3_0= ruleSum )
            	    {
            	    // InternalRpythonParser.g:5034:5: (lv_right_3_0= ruleSum )
            	    // InternalRpythonParser.g:5035:6: lv_right_3_0= ruleSum
            	    {

            	    						newCompositeNode(grammarAccess.getShiftAccess().getRightSumParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_61);
            	    lv_right_3_0=ruleSum();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getShiftRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.Sum");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop101;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleShift"


    // $ANTLR start "entryRuleSum"
    // InternalRpythonParser.g:5057:1: entryRuleSum returns [EObject current=null] : iv_ruleSum= ruleSum EOF ;
    public final EObject entryRuleSum() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSum = null;


        try {
            // InternalRpythonParser.g:5057:44: (iv_ruleSum= ruleSum EOF )
            // InternalRpythonParser.g:5058:2: iv_ruleSum= ruleSum EOF
            {
             newCompositeNode(grammarAccess.getSumRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleSum=ruleSum();

            state._fsp--;

             current =iv_ruleSum; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSum"


    // $ANTLR start "ruleSum"
    // InternalRpythonParser.g:5064:1: ruleSum returns [EObject current=null] : (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) ;
    public final EObject ruleSum() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Term_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5070:2: ( (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) )
            // InternalRpythonParser.g:5071:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            {
            // InternalRpythonParser.g:5071:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            // InternalRpythonParser.g:5072:3: this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            {

            			newCompositeNode(grammarAccess.getSumAccess().getTermParserRuleCall_0());
            		
            pushFollow(FOLLOW_62);
            this_Term_0=ruleTerm();

            state._fsp--;


            			current = this_Term_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5080:3: ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            loop103:
            do {
                int alt103=2;
                int LA103_0 = input.LA(1);

                if ( (LA103_0==PlusSign||LA103_0==HyphenMinus) ) {
                    alt103=1;
                }


                switch (alt103) {
            	case 1 :
            	    // InternalRpythonParser.g:5081:4: () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) )
            	    {
            	    // InternalRpythonParser.g:5081:4: ()
            	    // InternalRpythonParser.g:5082:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getSumAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:5088:4: ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) )
            	    // InternalRpythonParser.g:5089:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    {
            	    // InternalRpythonParser.g:5089:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    // InternalRpythonParser.g:5090:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
            	    {
            	    // InternalRpythonParser.g:5090:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
            	    int alt102=2;
            	    int LA102_0 = input.LA(1);

            	    if ( (LA102_0==PlusSign) ) {
            	        alt102=1;
            	    }
            	    else if ( (LA102_0==HyphenMinus) ) {
            	        alt102=2;
            	    }
            	    else {
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 102, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt102) {
            	        case 1 :
            	            // InternalRpythonParser.g:5091:7: lv_op_2_1= PlusSign
            	            {
            	            lv_op_2_1=(Token)match(input,PlusSign,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_1, grammarAccess.getSumAccess().getOpPlusSignKeyword_1_1_0_0());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getSumRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_1, null);
            	            						

            	            }
            	            break;
            	        case 2 :
            	            // InternalRpythonParser.g:5102:7: lv_op_2_2= HyphenMinus
            	            {
            	            lv_op_2_2=(Token)match(input,HyphenMinus,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_2, grammarAccess.getSumAccess().getOpHyphenMinusKeyword_1_1_0_1());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getSumRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_2, null);
            	            						

            	            }
            	            break;

            	    }


            	    }


            	    }

            	    // InternalRpythonParser.g:5115:4: ( (lv_right_3_0= ruleTerm ) )
            	    // InternalRpythonParser.g:5116:5: (lv_right_3_0= ruleTerm )
            	    {
            	    // InternalRpythonParser.g:5116:5: (lv_right_3_0= ruleTerm )
            	    // InternalRpythonParser.g:5117:6: lv_right_3_0= ruleTerm
            	    {

            	    						newCompositeNode(grammarAccess.getSumAccess().getRightTermParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_62);
            	    lv_right_3_0=ruleTerm();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getSumRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.Term");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop103;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSum"


    // $ANTLR start "entryRuleTerm"
    // InternalRpythonParser.g:5139:1: entryRuleTerm returns [EObject current=null] : iv_ruleTerm= ruleTerm EOF ;
    public final EObject entryRuleTerm() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTerm = null;


        try {
            // InternalRpythonParser.g:5139:45: (iv_ruleTerm= ruleTerm EOF )
            // InternalRpythonParser.g:5140:2: iv_ruleTerm= ruleTerm EOF
            {
             newCompositeNode(grammarAccess.getTermRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleTerm=ruleTerm();

            state._fsp--;

             current =iv_ruleTerm; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTerm"


    // $ANTLR start "ruleTerm"
    // InternalRpythonParser.g:5146:1: ruleTerm returns [EObject current=null] : (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) ;
    public final EObject ruleTerm() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        Token lv_op_2_3=null;
        Token lv_op_2_4=null;
        Token lv_op_2_5=null;
        EObject this_Factor_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5152:2: ( (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) )
            // InternalRpythonParser.g:5153:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            {
            // InternalRpythonParser.g:5153:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            // InternalRpythonParser.g:5154:3: this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            {

            			newCompositeNode(grammarAccess.getTermAccess().getFactorParserRuleCall_0());
            		
            pushFollow(FOLLOW_63);
            this_Factor_0=ruleFactor();

            state._fsp--;


            			current = this_Factor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5162:3: ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            loop105:
            do {
                int alt105=2;
                int LA105_0 = input.LA(1);

                if ( (LA105_0==SolidusSolidus||LA105_0==PercentSign||LA105_0==Asterisk||LA105_0==Solidus||LA105_0==CommercialAt) ) {
                    alt105=1;
                }


                switch (alt105) {
            	case 1 :
            	    // InternalRpythonParser.g:5163:4: () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) )
            	    {
            	    // InternalRpythonParser.g:5163:4: ()
            	    // InternalRpythonParser.g:5164:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getTermAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:5170:4: ( ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) ) )
            	    // InternalRpythonParser.g:5171:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) )
            	    {
            	    // InternalRpythonParser.g:5171:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign ) )
            	    // InternalRpythonParser.g:5172:6: (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign )
            	    {
            	    // InternalRpythonParser.g:5172:6: (lv_op_2_1= Asterisk | lv_op_2_2= CommercialAt | lv_op_2_3= Solidus | lv_op_2_4= SolidusSolidus | lv_op_2_5= PercentSign )
            	    int alt104=5;
            	    switch ( input.LA(1) ) {
            	    case Asterisk:
            	        {
            	        alt104=1;
            	        }
            	        break;
            	    case CommercialAt:
            	        {
            	        alt104=2;
            	        }
            	        break;
            	    case Solidus:
            	        {
            	        alt104=3;
            	        }
            	        break;
            	    case SolidusSolidus:
            	        {
            	        alt104=4;
            	        }
            	        break;
            	    case PercentSign:
            	        {
            	        alt104=5;
            	        }
            	        break;
            	    default:
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 104, 0, input);

            	        throw nvae;
            	    }

            	    switch (alt104) {
            	        case 1 :
            	            // InternalRpythonParser.g:5173:7: lv_op_2_1= Asterisk
            	            {
            	            lv_op_2_1=(Token)match(input,Asterisk,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_1, grammarAccess.getTermAccess().getOpAsteriskKeyword_1_1_0_0());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_1, null);
            	            						

            	            }
            	            break;
            	        case 2 :
            	            // InternalRpythonParser.g:5184:7: lv_op_2_2= CommercialAt
            	            {
            	            lv_op_2_2=(Token)match(input,CommercialAt,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_2, grammarAccess.getTermAccess().getOpCommercialAtKeyword_1_1_0_1());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_2, null);
            	            						

            	            }
            	            break;
            	        case 3 :
            	            // InternalRpythonParser.g:5195:7: lv_op_2_3= Solidus
            	            {
            	            lv_op_2_3=(Token)match(input,Solidus,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_3, grammarAccess.getTermAccess().getOpSolidusKeyword_1_1_0_2());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_3, null);
            	            						

            	            }
            	            break;
            	        case 4 :
            	            // InternalRpythonParser.g:5206:7: lv_op_2_4= SolidusSolidus
            	            {
            	            lv_op_2_4=(Token)match(input,SolidusSolidus,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_4, grammarAccess.getTermAccess().getOpSolidusSolidusKeyword_1_1_0_3());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_4, null);
            	            						

            	            }
            	            break;
            	        case 5 :
            	            // InternalRpythonParser.g:5217:7: lv_op_2_5= PercentSign
            	            {
            	            lv_op_2_5=(Token)match(input,PercentSign,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_5, grammarAccess.getTermAccess().getOpPercentSignKeyword_1_1_0_4());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_5, null);
            	            						

            	            }
            	            break;

            	    }


            	    }


            	    }

            	    // InternalRpythonParser.g:5230:4: ( (lv_right_3_0= ruleFactor ) )
            	    // InternalRpythonParser.g:5231:5: (lv_right_3_0= ruleFactor )
            	    {
            	    // InternalRpythonParser.g:5231:5: (lv_right_3_0= ruleFactor )
            	    // InternalRpythonParser.g:5232:6: lv_right_3_0= ruleFactor
            	    {

            	    						newCompositeNode(grammarAccess.getTermAccess().getRightFactorParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_63);
            	    lv_right_3_0=ruleFactor();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getTermRule());
            	    						}
            	    						set(
            	    							current,
            	    							"right",
            	    							lv_right_3_0,
            	    							"org.tracewright.lang.Rpython.Factor");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop105;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTerm"


    // $ANTLR start "entryRuleFactor"
    // InternalRpythonParser.g:5254:1: entryRuleFactor returns [EObject current=null] : iv_ruleFactor= ruleFactor EOF ;
    public final EObject entryRuleFactor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFactor = null;


        try {
            // InternalRpythonParser.g:5254:47: (iv_ruleFactor= ruleFactor EOF )
            // InternalRpythonParser.g:5255:2: iv_ruleFactor= ruleFactor EOF
            {
             newCompositeNode(grammarAccess.getFactorRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleFactor=ruleFactor();

            state._fsp--;

             current =iv_ruleFactor; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFactor"


    // $ANTLR start "ruleFactor"
    // InternalRpythonParser.g:5261:1: ruleFactor returns [EObject current=null] : ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) ;
    public final EObject ruleFactor() throws RecognitionException {
        EObject current = null;

        Token lv_op_1_1=null;
        Token lv_op_1_2=null;
        Token lv_op_1_3=null;
        Token lv_op_5_0=null;
        EObject lv_operand_2_0 = null;

        EObject this_Postfix_3 = null;

        EObject lv_right_6_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5267:2: ( ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) )
            // InternalRpythonParser.g:5268:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
            {
            // InternalRpythonParser.g:5268:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
            int alt108=2;
            int LA108_0 = input.LA(1);

            if ( (LA108_0==PlusSign||LA108_0==HyphenMinus||LA108_0==Tilde) ) {
                alt108=1;
            }
            else if ( (LA108_0==FullStopFullStopFullStop||LA108_0==LeftParenthesis||LA108_0==LeftSquareBracket||(LA108_0>=GraveAccent && LA108_0<=LeftCurlyBracket)||(LA108_0>=RULE_NAME && LA108_0<=RULE_STRING)) ) {
                alt108=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 108, 0, input);

                throw nvae;
            }
            switch (alt108) {
                case 1 :
                    // InternalRpythonParser.g:5269:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    {
                    // InternalRpythonParser.g:5269:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    // InternalRpythonParser.g:5270:4: () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) )
                    {
                    // InternalRpythonParser.g:5270:4: ()
                    // InternalRpythonParser.g:5271:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getFactorAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5277:4: ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) )
                    // InternalRpythonParser.g:5278:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    {
                    // InternalRpythonParser.g:5278:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    // InternalRpythonParser.g:5279:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
                    {
                    // InternalRpythonParser.g:5279:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
                    int alt106=3;
                    switch ( input.LA(1) ) {
                    case PlusSign:
                        {
                        alt106=1;
                        }
                        break;
                    case HyphenMinus:
                        {
                        alt106=2;
                        }
                        break;
                    case Tilde:
                        {
                        alt106=3;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 106, 0, input);

                        throw nvae;
                    }

                    switch (alt106) {
                        case 1 :
                            // InternalRpythonParser.g:5280:7: lv_op_1_1= PlusSign
                            {
                            lv_op_1_1=(Token)match(input,PlusSign,FOLLOW_8); 

                            							newLeafNode(lv_op_1_1, grammarAccess.getFactorAccess().getOpPlusSignKeyword_0_1_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_1_1, null);
                            						

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:5291:7: lv_op_1_2= HyphenMinus
                            {
                            lv_op_1_2=(Token)match(input,HyphenMinus,FOLLOW_8); 

                            							newLeafNode(lv_op_1_2, grammarAccess.getFactorAccess().getOpHyphenMinusKeyword_0_1_0_1());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_1_2, null);
                            						

                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:5302:7: lv_op_1_3= Tilde
                            {
                            lv_op_1_3=(Token)match(input,Tilde,FOLLOW_8); 

                            							newLeafNode(lv_op_1_3, grammarAccess.getFactorAccess().getOpTildeKeyword_0_1_0_2());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_1_3, null);
                            						

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:5315:4: ( (lv_operand_2_0= ruleFactor ) )
                    // InternalRpythonParser.g:5316:5: (lv_operand_2_0= ruleFactor )
                    {
                    // InternalRpythonParser.g:5316:5: (lv_operand_2_0= ruleFactor )
                    // InternalRpythonParser.g:5317:6: lv_operand_2_0= ruleFactor
                    {

                    						newCompositeNode(grammarAccess.getFactorAccess().getOperandFactorParserRuleCall_0_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_operand_2_0=ruleFactor();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getFactorRule());
                    						}
                    						set(
                    							current,
                    							"operand",
                    							lv_operand_2_0,
                    							"org.tracewright.lang.Rpython.Factor");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:5336:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    {
                    // InternalRpythonParser.g:5336:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    // InternalRpythonParser.g:5337:4: this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getFactorAccess().getPostfixParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_64);
                    this_Postfix_3=rulePostfix();

                    state._fsp--;


                    				current = this_Postfix_3;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:5345:4: ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    int alt107=2;
                    int LA107_0 = input.LA(1);

                    if ( (LA107_0==AsteriskAsterisk) ) {
                        alt107=1;
                    }
                    switch (alt107) {
                        case 1 :
                            // InternalRpythonParser.g:5346:5: () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) )
                            {
                            // InternalRpythonParser.g:5346:5: ()
                            // InternalRpythonParser.g:5347:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getFactorAccess().getBinaryOpLeftAction_1_1_0(),
                            							current);
                            					

                            }

                            // InternalRpythonParser.g:5353:5: ( (lv_op_5_0= AsteriskAsterisk ) )
                            // InternalRpythonParser.g:5354:6: (lv_op_5_0= AsteriskAsterisk )
                            {
                            // InternalRpythonParser.g:5354:6: (lv_op_5_0= AsteriskAsterisk )
                            // InternalRpythonParser.g:5355:7: lv_op_5_0= AsteriskAsterisk
                            {
                            lv_op_5_0=(Token)match(input,AsteriskAsterisk,FOLLOW_8); 

                            							newLeafNode(lv_op_5_0, grammarAccess.getFactorAccess().getOpAsteriskAsteriskKeyword_1_1_1_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_5_0, "**");
                            						

                            }


                            }

                            // InternalRpythonParser.g:5367:5: ( (lv_right_6_0= ruleFactor ) )
                            // InternalRpythonParser.g:5368:6: (lv_right_6_0= ruleFactor )
                            {
                            // InternalRpythonParser.g:5368:6: (lv_right_6_0= ruleFactor )
                            // InternalRpythonParser.g:5369:7: lv_right_6_0= ruleFactor
                            {

                            							newCompositeNode(grammarAccess.getFactorAccess().getRightFactorParserRuleCall_1_1_2_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_right_6_0=ruleFactor();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getFactorRule());
                            							}
                            							set(
                            								current,
                            								"right",
                            								lv_right_6_0,
                            								"org.tracewright.lang.Rpython.Factor");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFactor"


    // $ANTLR start "entryRulePostfix"
    // InternalRpythonParser.g:5392:1: entryRulePostfix returns [EObject current=null] : iv_rulePostfix= rulePostfix EOF ;
    public final EObject entryRulePostfix() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePostfix = null;


        try {
            // InternalRpythonParser.g:5392:48: (iv_rulePostfix= rulePostfix EOF )
            // InternalRpythonParser.g:5393:2: iv_rulePostfix= rulePostfix EOF
            {
             newCompositeNode(grammarAccess.getPostfixRule()); 
            pushFollow(FOLLOW_1);
            iv_rulePostfix=rulePostfix();

            state._fsp--;

             current =iv_rulePostfix; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePostfix"


    // $ANTLR start "rulePostfix"
    // InternalRpythonParser.g:5399:1: rulePostfix returns [EObject current=null] : (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) ;
    public final EObject rulePostfix() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token lv_name_3_0=null;
        Token otherlv_5=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_10=null;
        Token otherlv_12=null;
        Token otherlv_14=null;
        EObject this_Atom_0 = null;

        EObject lv_arguments_6_0 = null;

        EObject lv_arguments_8_0 = null;

        EObject lv_index_13_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5405:2: ( (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) )
            // InternalRpythonParser.g:5406:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            {
            // InternalRpythonParser.g:5406:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            // InternalRpythonParser.g:5407:3: this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
            {

            			newCompositeNode(grammarAccess.getPostfixAccess().getAtomParserRuleCall_0());
            		
            pushFollow(FOLLOW_65);
            this_Atom_0=ruleAtom();

            state._fsp--;


            			current = this_Atom_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5415:3: ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
            loop112:
            do {
                int alt112=4;
                switch ( input.LA(1) ) {
                case FullStop:
                    {
                    alt112=1;
                    }
                    break;
                case LeftParenthesis:
                    {
                    alt112=2;
                    }
                    break;
                case LeftSquareBracket:
                    {
                    alt112=3;
                    }
                    break;

                }

                switch (alt112) {
            	case 1 :
            	    // InternalRpythonParser.g:5416:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    {
            	    // InternalRpythonParser.g:5416:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    // InternalRpythonParser.g:5417:5: () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) )
            	    {
            	    // InternalRpythonParser.g:5417:5: ()
            	    // InternalRpythonParser.g:5418:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getAttributeValueAction_1_0_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_2=(Token)match(input,FullStop,FOLLOW_24); 

            	    					newLeafNode(otherlv_2, grammarAccess.getPostfixAccess().getFullStopKeyword_1_0_1());
            	    				
            	    // InternalRpythonParser.g:5428:5: ( (lv_name_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:5429:6: (lv_name_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:5429:6: (lv_name_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:5430:7: lv_name_3_0= RULE_NAME
            	    {
            	    lv_name_3_0=(Token)match(input,RULE_NAME,FOLLOW_65); 

            	    							newLeafNode(lv_name_3_0, grammarAccess.getPostfixAccess().getNameNAMETerminalRuleCall_1_0_2_0());
            	    						

            	    							if (current==null) {
            	    								current = createModelElement(grammarAccess.getPostfixRule());
            	    							}
            	    							setWithLastConsumed(
            	    								current,
            	    								"name",
            	    								lv_name_3_0,
            	    								"org.tracewright.lang.Rpython.NAME");
            	    						

            	    }


            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalRpythonParser.g:5448:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    {
            	    // InternalRpythonParser.g:5448:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    // InternalRpythonParser.g:5449:5: () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis
            	    {
            	    // InternalRpythonParser.g:5449:5: ()
            	    // InternalRpythonParser.g:5450:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getCallFunctionAction_1_1_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_5=(Token)match(input,LeftParenthesis,FOLLOW_36); 

            	    					newLeafNode(otherlv_5, grammarAccess.getPostfixAccess().getLeftParenthesisKeyword_1_1_1());
            	    				
            	    // InternalRpythonParser.g:5460:5: ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )?
            	    int alt111=2;
            	    int LA111_0 = input.LA(1);

            	    if ( (LA111_0==Lambda||LA111_0==FullStopFullStopFullStop||LA111_0==Not||LA111_0==AsteriskAsterisk||LA111_0==LeftParenthesis||(LA111_0>=Asterisk && LA111_0<=PlusSign)||LA111_0==HyphenMinus||LA111_0==LeftSquareBracket||(LA111_0>=GraveAccent && LA111_0<=LeftCurlyBracket)||LA111_0==Tilde||(LA111_0>=RULE_NAME && LA111_0<=RULE_STRING)) ) {
            	        alt111=1;
            	    }
            	    switch (alt111) {
            	        case 1 :
            	            // InternalRpythonParser.g:5461:6: ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )?
            	            {
            	            // InternalRpythonParser.g:5461:6: ( (lv_arguments_6_0= ruleArgument ) )
            	            // InternalRpythonParser.g:5462:7: (lv_arguments_6_0= ruleArgument )
            	            {
            	            // InternalRpythonParser.g:5462:7: (lv_arguments_6_0= ruleArgument )
            	            // InternalRpythonParser.g:5463:8: lv_arguments_6_0= ruleArgument
            	            {

            	            								newCompositeNode(grammarAccess.getPostfixAccess().getArgumentsArgumentParserRuleCall_1_1_2_0_0());
            	            							
            	            pushFollow(FOLLOW_27);
            	            lv_arguments_6_0=ruleArgument();

            	            state._fsp--;


            	            								if (current==null) {
            	            									current = createModelElementForParent(grammarAccess.getPostfixRule());
            	            								}
            	            								add(
            	            									current,
            	            									"arguments",
            	            									lv_arguments_6_0,
            	            									"org.tracewright.lang.Rpython.Argument");
            	            								afterParserOrEnumRuleCall();
            	            							

            	            }


            	            }

            	            // InternalRpythonParser.g:5480:6: (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )*
            	            loop109:
            	            do {
            	                int alt109=2;
            	                int LA109_0 = input.LA(1);

            	                if ( (LA109_0==Comma) ) {
            	                    int LA109_1 = input.LA(2);

            	                    if ( (LA109_1==Lambda||LA109_1==FullStopFullStopFullStop||LA109_1==Not||LA109_1==AsteriskAsterisk||LA109_1==LeftParenthesis||(LA109_1>=Asterisk && LA109_1<=PlusSign)||LA109_1==HyphenMinus||LA109_1==LeftSquareBracket||(LA109_1>=GraveAccent && LA109_1<=LeftCurlyBracket)||LA109_1==Tilde||(LA109_1>=RULE_NAME && LA109_1<=RULE_STRING)) ) {
            	                        alt109=1;
            	                    }


            	                }


            	                switch (alt109) {
            	            	case 1 :
            	            	    // InternalRpythonParser.g:5481:7: otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) )
            	            	    {
            	            	    otherlv_7=(Token)match(input,Comma,FOLLOW_37); 

            	            	    							newLeafNode(otherlv_7, grammarAccess.getPostfixAccess().getCommaKeyword_1_1_2_1_0());
            	            	    						
            	            	    // InternalRpythonParser.g:5485:7: ( (lv_arguments_8_0= ruleArgument ) )
            	            	    // InternalRpythonParser.g:5486:8: (lv_arguments_8_0= ruleArgument )
            	            	    {
            	            	    // InternalRpythonParser.g:5486:8: (lv_arguments_8_0= ruleArgument )
            	            	    // InternalRpythonParser.g:5487:9: lv_arguments_8_0= ruleArgument
            	            	    {

            	            	    									newCompositeNode(grammarAccess.getPostfixAccess().getArgumentsArgumentParserRuleCall_1_1_2_1_1_0());
            	            	    								
            	            	    pushFollow(FOLLOW_27);
            	            	    lv_arguments_8_0=ruleArgument();

            	            	    state._fsp--;


            	            	    									if (current==null) {
            	            	    										current = createModelElementForParent(grammarAccess.getPostfixRule());
            	            	    									}
            	            	    									add(
            	            	    										current,
            	            	    										"arguments",
            	            	    										lv_arguments_8_0,
            	            	    										"org.tracewright.lang.Rpython.Argument");
            	            	    									afterParserOrEnumRuleCall();
            	            	    								

            	            	    }


            	            	    }


            	            	    }
            	            	    break;

            	            	default :
            	            	    break loop109;
            	                }
            	            } while (true);

            	            // InternalRpythonParser.g:5505:6: (otherlv_9= Comma )?
            	            int alt110=2;
            	            int LA110_0 = input.LA(1);

            	            if ( (LA110_0==Comma) ) {
            	                alt110=1;
            	            }
            	            switch (alt110) {
            	                case 1 :
            	                    // InternalRpythonParser.g:5506:7: otherlv_9= Comma
            	                    {
            	                    otherlv_9=(Token)match(input,Comma,FOLLOW_29); 

            	                    							newLeafNode(otherlv_9, grammarAccess.getPostfixAccess().getCommaKeyword_1_1_2_2());
            	                    						

            	                    }
            	                    break;

            	            }


            	            }
            	            break;

            	    }

            	    otherlv_10=(Token)match(input,RightParenthesis,FOLLOW_65); 

            	    					newLeafNode(otherlv_10, grammarAccess.getPostfixAccess().getRightParenthesisKeyword_1_1_3());
            	    				

            	    }


            	    }
            	    break;
            	case 3 :
            	    // InternalRpythonParser.g:5518:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    {
            	    // InternalRpythonParser.g:5518:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    // InternalRpythonParser.g:5519:5: () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket
            	    {
            	    // InternalRpythonParser.g:5519:5: ()
            	    // InternalRpythonParser.g:5520:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getSubscriptValueAction_1_2_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_12=(Token)match(input,LeftSquareBracket,FOLLOW_66); 

            	    					newLeafNode(otherlv_12, grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_2_1());
            	    				
            	    // InternalRpythonParser.g:5530:5: ( (lv_index_13_0= ruleSubscriptList ) )
            	    // InternalRpythonParser.g:5531:6: (lv_index_13_0= ruleSubscriptList )
            	    {
            	    // InternalRpythonParser.g:5531:6: (lv_index_13_0= ruleSubscriptList )
            	    // InternalRpythonParser.g:5532:7: lv_index_13_0= ruleSubscriptList
            	    {

            	    							newCompositeNode(grammarAccess.getPostfixAccess().getIndexSubscriptListParserRuleCall_1_2_2_0());
            	    						
            	    pushFollow(FOLLOW_67);
            	    lv_index_13_0=ruleSubscriptList();

            	    state._fsp--;


            	    							if (current==null) {
            	    								current = createModelElementForParent(grammarAccess.getPostfixRule());
            	    							}
            	    							set(
            	    								current,
            	    								"index",
            	    								lv_index_13_0,
            	    								"org.tracewright.lang.Rpython.SubscriptList");
            	    							afterParserOrEnumRuleCall();
            	    						

            	    }


            	    }

            	    otherlv_14=(Token)match(input,RightSquareBracket,FOLLOW_65); 

            	    					newLeafNode(otherlv_14, grammarAccess.getPostfixAccess().getRightSquareBracketKeyword_1_2_3());
            	    				

            	    }


            	    }
            	    break;

            	default :
            	    break loop112;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePostfix"


    // $ANTLR start "entryRuleArgument"
    // InternalRpythonParser.g:5559:1: entryRuleArgument returns [EObject current=null] : iv_ruleArgument= ruleArgument EOF ;
    public final EObject entryRuleArgument() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleArgument = null;


        try {
            // InternalRpythonParser.g:5559:49: (iv_ruleArgument= ruleArgument EOF )
            // InternalRpythonParser.g:5560:2: iv_ruleArgument= ruleArgument EOF
            {
             newCompositeNode(grammarAccess.getArgumentRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleArgument=ruleArgument();

            state._fsp--;

             current =iv_ruleArgument; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleArgument"


    // $ANTLR start "ruleArgument"
    // InternalRpythonParser.g:5566:1: ruleArgument returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) ;
    public final EObject ruleArgument() throws RecognitionException {
        EObject current = null;

        Token lv_star_0_1=null;
        Token lv_star_0_2=null;
        Token lv_name_2_0=null;
        Token otherlv_3=null;
        EObject lv_value_1_0 = null;

        EObject lv_value_4_0 = null;

        EObject lv_value_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5572:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) )
            // InternalRpythonParser.g:5573:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
            {
            // InternalRpythonParser.g:5573:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
            int alt114=3;
            switch ( input.LA(1) ) {
            case AsteriskAsterisk:
            case Asterisk:
                {
                alt114=1;
                }
                break;
            case RULE_NAME:
                {
                int LA114_2 = input.LA(2);

                if ( (LA114_2==EOF||LA114_2==And||(LA114_2>=For && LA114_2<=Not)||LA114_2==ExclamationMarkEqualsSign||LA114_2==AsteriskAsterisk||LA114_2==SolidusSolidus||(LA114_2>=LessThanSignLessThanSign && LA114_2<=GreaterThanSignGreaterThanSign)||(LA114_2>=If && LA114_2<=Or)||(LA114_2>=PercentSign && LA114_2<=Solidus)||LA114_2==LessThanSign||(LA114_2>=GreaterThanSign && LA114_2<=LeftSquareBracket)||LA114_2==CircumflexAccent||LA114_2==VerticalLine) ) {
                    alt114=3;
                }
                else if ( (LA114_2==EqualsSign) ) {
                    alt114=2;
                }
                else {
                    NoViableAltException nvae =
                        new NoViableAltException("", 114, 2, input);

                    throw nvae;
                }
                }
                break;
            case Lambda:
            case FullStopFullStopFullStop:
            case Not:
            case LeftParenthesis:
            case PlusSign:
            case HyphenMinus:
            case LeftSquareBracket:
            case GraveAccent:
            case LeftCurlyBracket:
            case Tilde:
            case RULE_NUMBER:
            case RULE_STRING:
                {
                alt114=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 114, 0, input);

                throw nvae;
            }

            switch (alt114) {
                case 1 :
                    // InternalRpythonParser.g:5574:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5574:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5575:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5575:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:5576:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:5576:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:5577:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:5577:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    int alt113=2;
                    int LA113_0 = input.LA(1);

                    if ( (LA113_0==Asterisk) ) {
                        alt113=1;
                    }
                    else if ( (LA113_0==AsteriskAsterisk) ) {
                        alt113=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 113, 0, input);

                        throw nvae;
                    }
                    switch (alt113) {
                        case 1 :
                            // InternalRpythonParser.g:5578:7: lv_star_0_1= Asterisk
                            {
                            lv_star_0_1=(Token)match(input,Asterisk,FOLLOW_8); 

                            							newLeafNode(lv_star_0_1, grammarAccess.getArgumentAccess().getStarAsteriskKeyword_0_0_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getArgumentRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_1, null);
                            						

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:5589:7: lv_star_0_2= AsteriskAsterisk
                            {
                            lv_star_0_2=(Token)match(input,AsteriskAsterisk,FOLLOW_8); 

                            							newLeafNode(lv_star_0_2, grammarAccess.getArgumentAccess().getStarAsteriskAsteriskKeyword_0_0_0_1());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getArgumentRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_2, null);
                            						

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:5602:4: ( (lv_value_1_0= ruleExpression ) )
                    // InternalRpythonParser.g:5603:5: (lv_value_1_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5603:5: (lv_value_1_0= ruleExpression )
                    // InternalRpythonParser.g:5604:6: lv_value_1_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getArgumentAccess().getValueExpressionParserRuleCall_0_1_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_value_1_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getArgumentRule());
                    						}
                    						set(
                    							current,
                    							"value",
                    							lv_value_1_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:5623:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5623:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5624:4: ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5624:4: ( (lv_name_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:5625:5: (lv_name_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:5625:5: (lv_name_2_0= RULE_NAME )
                    // InternalRpythonParser.g:5626:6: lv_name_2_0= RULE_NAME
                    {
                    lv_name_2_0=(Token)match(input,RULE_NAME,FOLLOW_68); 

                    						newLeafNode(lv_name_2_0, grammarAccess.getArgumentAccess().getNameNAMETerminalRuleCall_1_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getArgumentRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_2_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    otherlv_3=(Token)match(input,EqualsSign,FOLLOW_8); 

                    				newLeafNode(otherlv_3, grammarAccess.getArgumentAccess().getEqualsSignKeyword_1_1());
                    			
                    // InternalRpythonParser.g:5646:4: ( (lv_value_4_0= ruleExpression ) )
                    // InternalRpythonParser.g:5647:5: (lv_value_4_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5647:5: (lv_value_4_0= ruleExpression )
                    // InternalRpythonParser.g:5648:6: lv_value_4_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getArgumentAccess().getValueExpressionParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_value_4_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getArgumentRule());
                    						}
                    						set(
                    							current,
                    							"value",
                    							lv_value_4_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:5667:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    {
                    // InternalRpythonParser.g:5667:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    // InternalRpythonParser.g:5668:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    {
                    // InternalRpythonParser.g:5668:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    // InternalRpythonParser.g:5669:5: lv_value_5_0= ruleGeneratorOrExpression
                    {

                    					newCompositeNode(grammarAccess.getArgumentAccess().getValueGeneratorOrExpressionParserRuleCall_2_0());
                    				
                    pushFollow(FOLLOW_2);
                    lv_value_5_0=ruleGeneratorOrExpression();

                    state._fsp--;


                    					if (current==null) {
                    						current = createModelElementForParent(grammarAccess.getArgumentRule());
                    					}
                    					set(
                    						current,
                    						"value",
                    						lv_value_5_0,
                    						"org.tracewright.lang.Rpython.GeneratorOrExpression");
                    					afterParserOrEnumRuleCall();
                    				

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleArgument"


    // $ANTLR start "entryRuleGeneratorOrExpression"
    // InternalRpythonParser.g:5690:1: entryRuleGeneratorOrExpression returns [EObject current=null] : iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF ;
    public final EObject entryRuleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGeneratorOrExpression = null;


        try {
            // InternalRpythonParser.g:5690:62: (iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF )
            // InternalRpythonParser.g:5691:2: iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF
            {
             newCompositeNode(grammarAccess.getGeneratorOrExpressionRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleGeneratorOrExpression=ruleGeneratorOrExpression();

            state._fsp--;

             current =iv_ruleGeneratorOrExpression; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleGeneratorOrExpression"


    // $ANTLR start "ruleGeneratorOrExpression"
    // InternalRpythonParser.g:5697:1: ruleGeneratorOrExpression returns [EObject current=null] : (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) ;
    public final EObject ruleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject this_Expression_0 = null;

        EObject this_Clauses_2 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5703:2: ( (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) )
            // InternalRpythonParser.g:5704:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            {
            // InternalRpythonParser.g:5704:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            // InternalRpythonParser.g:5705:3: this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )?
            {

            			newCompositeNode(grammarAccess.getGeneratorOrExpressionAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_69);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5713:3: ( () this_Clauses_2= ruleClauses[$current] )?
            int alt115=2;
            int LA115_0 = input.LA(1);

            if ( (LA115_0==For) ) {
                alt115=1;
            }
            switch (alt115) {
                case 1 :
                    // InternalRpythonParser.g:5714:4: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:5714:4: ()
                    // InternalRpythonParser.g:5715:5: 
                    {

                    					current = forceCreateModelElementAndSet(
                    						grammarAccess.getGeneratorOrExpressionAccess().getGeneratorExpressionElementAction_1_0(),
                    						current);
                    				

                    }


                    				if (current==null) {
                    					current = createModelElement(grammarAccess.getGeneratorOrExpressionRule());
                    				}
                    				newCompositeNode(grammarAccess.getGeneratorOrExpressionAccess().getClausesParserRuleCall_1_1());
                    			
                    pushFollow(FOLLOW_2);
                    this_Clauses_2=ruleClauses(current);

                    state._fsp--;


                    				current = this_Clauses_2;
                    				afterParserOrEnumRuleCall();
                    			

                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleGeneratorOrExpression"


    // $ANTLR start "entryRuleSubscriptList"
    // InternalRpythonParser.g:5737:1: entryRuleSubscriptList returns [EObject current=null] : iv_ruleSubscriptList= ruleSubscriptList EOF ;
    public final EObject entryRuleSubscriptList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptList = null;


        try {
            // InternalRpythonParser.g:5737:54: (iv_ruleSubscriptList= ruleSubscriptList EOF )
            // InternalRpythonParser.g:5738:2: iv_ruleSubscriptList= ruleSubscriptList EOF
            {
             newCompositeNode(grammarAccess.getSubscriptListRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleSubscriptList=ruleSubscriptList();

            state._fsp--;

             current =iv_ruleSubscriptList; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSubscriptList"


    // $ANTLR start "ruleSubscriptList"
    // InternalRpythonParser.g:5744:1: ruleSubscriptList returns [EObject current=null] : (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) ;
    public final EObject ruleSubscriptList() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_SubscriptItem_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5750:2: ( (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:5751:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:5751:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:5752:3: this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getSubscriptListAccess().getSubscriptItemParserRuleCall_0());
            		
            pushFollow(FOLLOW_40);
            this_SubscriptItem_0=ruleSubscriptItem();

            state._fsp--;


            			current = this_SubscriptItem_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5760:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            int alt119=2;
            int LA119_0 = input.LA(1);

            if ( (LA119_0==Comma) ) {
                alt119=1;
            }
            switch (alt119) {
                case 1 :
                    // InternalRpythonParser.g:5761:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:5761:4: ()
                    // InternalRpythonParser.g:5762:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getSubscriptListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_70); 

                    				newLeafNode(otherlv_2, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:5772:4: ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    int alt118=2;
                    int LA118_0 = input.LA(1);

                    if ( (LA118_0==Lambda||LA118_0==FullStopFullStopFullStop||LA118_0==Not||LA118_0==LeftParenthesis||(LA118_0>=Asterisk && LA118_0<=PlusSign)||LA118_0==HyphenMinus||LA118_0==Colon||LA118_0==LeftSquareBracket||(LA118_0>=GraveAccent && LA118_0<=LeftCurlyBracket)||LA118_0==Tilde||(LA118_0>=RULE_NAME && LA118_0<=RULE_STRING)) ) {
                        alt118=1;
                    }
                    switch (alt118) {
                        case 1 :
                            // InternalRpythonParser.g:5773:5: ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:5773:5: ( (lv_elements_3_0= ruleSubscriptItem ) )
                            // InternalRpythonParser.g:5774:6: (lv_elements_3_0= ruleSubscriptItem )
                            {
                            // InternalRpythonParser.g:5774:6: (lv_elements_3_0= ruleSubscriptItem )
                            // InternalRpythonParser.g:5775:7: lv_elements_3_0= ruleSubscriptItem
                            {

                            							newCompositeNode(grammarAccess.getSubscriptListAccess().getElementsSubscriptItemParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_40);
                            lv_elements_3_0=ruleSubscriptItem();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getSubscriptListRule());
                            							}
                            							add(
                            								current,
                            								"elements",
                            								lv_elements_3_0,
                            								"org.tracewright.lang.Rpython.SubscriptItem");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:5792:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )*
                            loop116:
                            do {
                                int alt116=2;
                                int LA116_0 = input.LA(1);

                                if ( (LA116_0==Comma) ) {
                                    int LA116_1 = input.LA(2);

                                    if ( (LA116_1==Lambda||LA116_1==FullStopFullStopFullStop||LA116_1==Not||LA116_1==LeftParenthesis||(LA116_1>=Asterisk && LA116_1<=PlusSign)||LA116_1==HyphenMinus||LA116_1==Colon||LA116_1==LeftSquareBracket||(LA116_1>=GraveAccent && LA116_1<=LeftCurlyBracket)||LA116_1==Tilde||(LA116_1>=RULE_NAME && LA116_1<=RULE_STRING)) ) {
                                        alt116=1;
                                    }


                                }


                                switch (alt116) {
                            	case 1 :
                            	    // InternalRpythonParser.g:5793:6: otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_66); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:5797:6: ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    // InternalRpythonParser.g:5798:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    {
                            	    // InternalRpythonParser.g:5798:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    // InternalRpythonParser.g:5799:8: lv_elements_5_0= ruleSubscriptItem
                            	    {

                            	    								newCompositeNode(grammarAccess.getSubscriptListAccess().getElementsSubscriptItemParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_40);
                            	    lv_elements_5_0=ruleSubscriptItem();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getSubscriptListRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"elements",
                            	    									lv_elements_5_0,
                            	    									"org.tracewright.lang.Rpython.SubscriptItem");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop116;
                                }
                            } while (true);

                            // InternalRpythonParser.g:5817:5: (otherlv_6= Comma )?
                            int alt117=2;
                            int LA117_0 = input.LA(1);

                            if ( (LA117_0==Comma) ) {
                                alt117=1;
                            }
                            switch (alt117) {
                                case 1 :
                                    // InternalRpythonParser.g:5818:6: otherlv_6= Comma
                                    {
                                    otherlv_6=(Token)match(input,Comma,FOLLOW_2); 

                                    						newLeafNode(otherlv_6, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_2_2());
                                    					

                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSubscriptList"


    // $ANTLR start "entryRuleSubscriptItem"
    // InternalRpythonParser.g:5829:1: entryRuleSubscriptItem returns [EObject current=null] : iv_ruleSubscriptItem= ruleSubscriptItem EOF ;
    public final EObject entryRuleSubscriptItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptItem = null;


        try {
            // InternalRpythonParser.g:5829:54: (iv_ruleSubscriptItem= ruleSubscriptItem EOF )
            // InternalRpythonParser.g:5830:2: iv_ruleSubscriptItem= ruleSubscriptItem EOF
            {
             newCompositeNode(grammarAccess.getSubscriptItemRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleSubscriptItem=ruleSubscriptItem();

            state._fsp--;

             current =iv_ruleSubscriptItem; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSubscriptItem"


    // $ANTLR start "ruleSubscriptItem"
    // InternalRpythonParser.g:5836:1: ruleSubscriptItem returns [EObject current=null] : ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) | this_Starred_11= ruleStarred ) ;
    public final EObject ruleSubscriptItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_explicitStep_3_0=null;
        Token otherlv_7=null;
        Token lv_explicitStep_9_0=null;
        EObject lv_upper_2_0 = null;

        EObject lv_step_4_0 = null;

        EObject this_Expression_5 = null;

        EObject lv_upper_8_0 = null;

        EObject lv_step_10_0 = null;

        EObject this_Starred_11 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5842:2: ( ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) | this_Starred_11= ruleStarred ) )
            // InternalRpythonParser.g:5843:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) | this_Starred_11= ruleStarred )
            {
            // InternalRpythonParser.g:5843:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) | this_Starred_11= ruleStarred )
            int alt127=3;
            switch ( input.LA(1) ) {
            case Colon:
                {
                alt127=1;
                }
                break;
            case Lambda:
            case FullStopFullStopFullStop:
            case Not:
            case LeftParenthesis:
            case PlusSign:
            case HyphenMinus:
            case LeftSquareBracket:
            case GraveAccent:
            case LeftCurlyBracket:
            case Tilde:
            case RULE_NAME:
            case RULE_NUMBER:
            case RULE_STRING:
                {
                alt127=2;
                }
                break;
            case Asterisk:
                {
                alt127=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 127, 0, input);

                throw nvae;
            }

            switch (alt127) {
                case 1 :
                    // InternalRpythonParser.g:5844:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    {
                    // InternalRpythonParser.g:5844:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    // InternalRpythonParser.g:5845:4: () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    {
                    // InternalRpythonParser.g:5845:4: ()
                    // InternalRpythonParser.g:5846:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getSubscriptItemAccess().getSliceAction_0_0(),
                    						current);
                    				

                    }

                    otherlv_1=(Token)match(input,Colon,FOLLOW_71); 

                    				newLeafNode(otherlv_1, grammarAccess.getSubscriptItemAccess().getColonKeyword_0_1());
                    			
                    // InternalRpythonParser.g:5856:4: ( (lv_upper_2_0= ruleExpression ) )?
                    int alt120=2;
                    int LA120_0 = input.LA(1);

                    if ( (LA120_0==Lambda||LA120_0==FullStopFullStopFullStop||LA120_0==Not||LA120_0==LeftParenthesis||LA120_0==PlusSign||LA120_0==HyphenMinus||LA120_0==LeftSquareBracket||(LA120_0>=GraveAccent && LA120_0<=LeftCurlyBracket)||LA120_0==Tilde||(LA120_0>=RULE_NAME && LA120_0<=RULE_STRING)) ) {
                        alt120=1;
                    }
                    switch (alt120) {
                        case 1 :
                            // InternalRpythonParser.g:5857:5: (lv_upper_2_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:5857:5: (lv_upper_2_0= ruleExpression )
                            // InternalRpythonParser.g:5858:6: lv_upper_2_0= ruleExpression
                            {

                            						newCompositeNode(grammarAccess.getSubscriptItemAccess().getUpperExpressionParserRuleCall_0_2_0());
                            					
                            pushFollow(FOLLOW_32);
                            lv_upper_2_0=ruleExpression();

                            state._fsp--;


                            						if (current==null) {
                            							current = createModelElementForParent(grammarAccess.getSubscriptItemRule());
                            						}
                            						set(
                            							current,
                            							"upper",
                            							lv_upper_2_0,
                            							"org.tracewright.lang.Rpython.Expression");
                            						afterParserOrEnumRuleCall();
                            					

                            }


                            }
                            break;

                    }

                    // InternalRpythonParser.g:5875:4: ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    int alt122=2;
                    int LA122_0 = input.LA(1);

                    if ( (LA122_0==Colon) ) {
                        alt122=1;
                    }
                    switch (alt122) {
                        case 1 :
                            // InternalRpythonParser.g:5876:5: ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )?
                            {
                            // InternalRpythonParser.g:5876:5: ( (lv_explicitStep_3_0= Colon ) )
                            // InternalRpythonParser.g:5877:6: (lv_explicitStep_3_0= Colon )
                            {
                            // InternalRpythonParser.g:5877:6: (lv_explicitStep_3_0= Colon )
                            // InternalRpythonParser.g:5878:7: lv_explicitStep_3_0= Colon
                            {
                            lv_explicitStep_3_0=(Token)match(input,Colon,FOLLOW_41); 

                            							newLeafNode(lv_explicitStep_3_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_0_3_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getSubscriptItemRule());
                            							}
                            							setWithLastConsumed(current, "explicitStep", lv_explicitStep_3_0 != null, ":");
                            						

                            }


                            }

                            // InternalRpythonParser.g:5890:5: ( (lv_step_4_0= ruleExpression ) )?
                            int alt121=2;
                            int LA121_0 = input.LA(1);

                            if ( (LA121_0==Lambda||LA121_0==FullStopFullStopFullStop||LA121_0==Not||LA121_0==LeftParenthesis||LA121_0==PlusSign||LA121_0==HyphenMinus||LA121_0==LeftSquareBracket||(LA121_0>=GraveAccent && LA121_0<=LeftCurlyBracket)||LA121_0==Tilde||(LA121_0>=RULE_NAME && LA121_0<=RULE_STRING)) ) {
                                alt121=1;
                            }
                            switch (alt121) {
                                case 1 :
                                    // InternalRpythonParser.g:5891:6: (lv_step_4_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5891:6: (lv_step_4_0= ruleExpression )
                                    // InternalRpythonParser.g:5892:7: lv_step_4_0= ruleExpression
                                    {

                                    							newCompositeNode(grammarAccess.getSubscriptItemAccess().getStepExpressionParserRuleCall_0_3_1_0());
                                    						
                                    pushFollow(FOLLOW_2);
                                    lv_step_4_0=ruleExpression();

                                    state._fsp--;


                                    							if (current==null) {
                                    								current = createModelElementForParent(grammarAccess.getSubscriptItemRule());
                                    							}
                                    							set(
                                    								current,
                                    								"step",
                                    								lv_step_4_0,
                                    								"org.tracewright.lang.Rpython.Expression");
                                    							afterParserOrEnumRuleCall();
                                    						

                                    }


                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:5912:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    {
                    // InternalRpythonParser.g:5912:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    // InternalRpythonParser.g:5913:4: this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    {

                    				newCompositeNode(grammarAccess.getSubscriptItemAccess().getExpressionParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_32);
                    this_Expression_5=ruleExpression();

                    state._fsp--;


                    				current = this_Expression_5;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:5921:4: ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    int alt126=2;
                    int LA126_0 = input.LA(1);

                    if ( (LA126_0==Colon) ) {
                        alt126=1;
                    }
                    switch (alt126) {
                        case 1 :
                            // InternalRpythonParser.g:5922:5: () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            {
                            // InternalRpythonParser.g:5922:5: ()
                            // InternalRpythonParser.g:5923:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getSubscriptItemAccess().getSliceLowerAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_7=(Token)match(input,Colon,FOLLOW_71); 

                            					newLeafNode(otherlv_7, grammarAccess.getSubscriptItemAccess().getColonKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:5933:5: ( (lv_upper_8_0= ruleExpression ) )?
                            int alt123=2;
                            int LA123_0 = input.LA(1);

                            if ( (LA123_0==Lambda||LA123_0==FullStopFullStopFullStop||LA123_0==Not||LA123_0==LeftParenthesis||LA123_0==PlusSign||LA123_0==HyphenMinus||LA123_0==LeftSquareBracket||(LA123_0>=GraveAccent && LA123_0<=LeftCurlyBracket)||LA123_0==Tilde||(LA123_0>=RULE_NAME && LA123_0<=RULE_STRING)) ) {
                                alt123=1;
                            }
                            switch (alt123) {
                                case 1 :
                                    // InternalRpythonParser.g:5934:6: (lv_upper_8_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5934:6: (lv_upper_8_0= ruleExpression )
                                    // InternalRpythonParser.g:5935:7: lv_upper_8_0= ruleExpression
                                    {

                                    							newCompositeNode(grammarAccess.getSubscriptItemAccess().getUpperExpressionParserRuleCall_1_1_2_0());
                                    						
                                    pushFollow(FOLLOW_32);
                                    lv_upper_8_0=ruleExpression();

                                    state._fsp--;


                                    							if (current==null) {
                                    								current = createModelElementForParent(grammarAccess.getSubscriptItemRule());
                                    							}
                                    							set(
                                    								current,
                                    								"upper",
                                    								lv_upper_8_0,
                                    								"org.tracewright.lang.Rpython.Expression");
                                    							afterParserOrEnumRuleCall();
                                    						

                                    }


                                    }
                                    break;

                            }

                            // InternalRpythonParser.g:5952:5: ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            int alt125=2;
                            int LA125_0 = input.LA(1);

                            if ( (LA125_0==Colon) ) {
                                alt125=1;
                            }
                            switch (alt125) {
                                case 1 :
                                    // InternalRpythonParser.g:5953:6: ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )?
                                    {
                                    // InternalRpythonParser.g:5953:6: ( (lv_explicitStep_9_0= Colon ) )
                                    // InternalRpythonParser.g:5954:7: (lv_explicitStep_9_0= Colon )
                                    {
                                    // InternalRpythonParser.g:5954:7: (lv_explicitStep_9_0= Colon )
                                    // InternalRpythonParser.g:5955:8: lv_explicitStep_9_0= Colon
                                    {
                                    lv_explicitStep_9_0=(Token)match(input,Colon,FOLLOW_41); 

                                    								newLeafNode(lv_explicitStep_9_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_1_1_3_0_0());
                                    							

                                    								if (current==null) {
                                    									current = createModelElement(grammarAccess.getSubscriptItemRule());
                                    								}
                                    								setWithLastConsumed(current, "explicitStep", lv_explicitStep_9_0 != null, ":");
                                    							

                                    }


                                    }

                                    // InternalRpythonParser.g:5967:6: ( (lv_step_10_0= ruleExpression ) )?
                                    int alt124=2;
                                    int LA124_0 = input.LA(1);

                                    if ( (LA124_0==Lambda||LA124_0==FullStopFullStopFullStop||LA124_0==Not||LA124_0==LeftParenthesis||LA124_0==PlusSign||LA124_0==HyphenMinus||LA124_0==LeftSquareBracket||(LA124_0>=GraveAccent && LA124_0<=LeftCurlyBracket)||LA124_0==Tilde||(LA124_0>=RULE_NAME && LA124_0<=RULE_STRING)) ) {
                                        alt124=1;
                                    }
                                    switch (alt124) {
                                        case 1 :
                                            // InternalRpythonParser.g:5968:7: (lv_step_10_0= ruleExpression )
                                            {
                                            // InternalRpythonParser.g:5968:7: (lv_step_10_0= ruleExpression )
                                            // InternalRpythonParser.g:5969:8: lv_step_10_0= ruleExpression
                                            {

                                            								newCompositeNode(grammarAccess.getSubscriptItemAccess().getStepExpressionParserRuleCall_1_1_3_1_0());
                                            							
                                            pushFollow(FOLLOW_2);
                                            lv_step_10_0=ruleExpression();

                                            state._fsp--;


                                            								if (current==null) {
                                            									current = createModelElementForParent(grammarAccess.getSubscriptItemRule());
                                            								}
                                            								set(
                                            									current,
                                            									"step",
                                            									lv_step_10_0,
                                            									"org.tracewright.lang.Rpython.Expression");
                                            								afterParserOrEnumRuleCall();
                                            							

                                            }


                                            }
                                            break;

                                    }


                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:5990:3: this_Starred_11= ruleStarred
                    {

                    			newCompositeNode(grammarAccess.getSubscriptItemAccess().getStarredParserRuleCall_2());
                    		
                    pushFollow(FOLLOW_2);
                    this_Starred_11=ruleStarred();

                    state._fsp--;


                    			current = this_Starred_11;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSubscriptItem"


    // $ANTLR start "entryRuleAtom"
    // InternalRpythonParser.g:6002:1: entryRuleAtom returns [EObject current=null] : iv_ruleAtom= ruleAtom EOF ;
    public final EObject entryRuleAtom() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAtom = null;


        try {
            // InternalRpythonParser.g:6002:45: (iv_ruleAtom= ruleAtom EOF )
            // InternalRpythonParser.g:6003:2: iv_ruleAtom= ruleAtom EOF
            {
             newCompositeNode(grammarAccess.getAtomRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleAtom=ruleAtom();

            state._fsp--;

             current =iv_ruleAtom; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAtom"


    // $ANTLR start "ruleAtom"
    // InternalRpythonParser.g:6009:1: ruleAtom returns [EObject current=null] : ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) ;
    public final EObject ruleAtom() throws RecognitionException {
        EObject current = null;

        Token lv_id_1_0=null;
        Token lv_text_3_0=null;
        Token lv_parts_5_0=null;
        Token otherlv_7=null;
        Token otherlv_8=null;
        Token otherlv_12=null;
        Token otherlv_13=null;
        Token otherlv_16=null;
        Token otherlv_17=null;
        Token otherlv_20=null;
        Token otherlv_22=null;
        Token otherlv_24=null;
        EObject this_ParenthesisContent_9 = null;

        EObject this_Yield_10 = null;

        EObject this_ListContent_14 = null;

        EObject this_BraceContent_18 = null;

        EObject lv_value_23_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6015:2: ( ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) )
            // InternalRpythonParser.g:6016:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
            {
            // InternalRpythonParser.g:6016:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
            int alt132=8;
            switch ( input.LA(1) ) {
            case RULE_NAME:
                {
                alt132=1;
                }
                break;
            case RULE_NUMBER:
                {
                alt132=2;
                }
                break;
            case RULE_STRING:
                {
                alt132=3;
                }
                break;
            case FullStopFullStopFullStop:
                {
                alt132=4;
                }
                break;
            case LeftParenthesis:
                {
                alt132=5;
                }
                break;
            case LeftSquareBracket:
                {
                alt132=6;
                }
                break;
            case LeftCurlyBracket:
                {
                alt132=7;
                }
                break;
            case GraveAccent:
                {
                alt132=8;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 132, 0, input);

                throw nvae;
            }

            switch (alt132) {
                case 1 :
                    // InternalRpythonParser.g:6017:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:6017:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:6018:4: () ( (lv_id_1_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:6018:4: ()
                    // InternalRpythonParser.g:6019:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNameAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:6025:4: ( (lv_id_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:6026:5: (lv_id_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:6026:5: (lv_id_1_0= RULE_NAME )
                    // InternalRpythonParser.g:6027:6: lv_id_1_0= RULE_NAME
                    {
                    lv_id_1_0=(Token)match(input,RULE_NAME,FOLLOW_2); 

                    						newLeafNode(lv_id_1_0, grammarAccess.getAtomAccess().getIdNAMETerminalRuleCall_0_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getAtomRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"id",
                    							lv_id_1_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6045:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    {
                    // InternalRpythonParser.g:6045:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    // InternalRpythonParser.g:6046:4: () ( (lv_text_3_0= RULE_NUMBER ) )
                    {
                    // InternalRpythonParser.g:6046:4: ()
                    // InternalRpythonParser.g:6047:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNumAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:6053:4: ( (lv_text_3_0= RULE_NUMBER ) )
                    // InternalRpythonParser.g:6054:5: (lv_text_3_0= RULE_NUMBER )
                    {
                    // InternalRpythonParser.g:6054:5: (lv_text_3_0= RULE_NUMBER )
                    // InternalRpythonParser.g:6055:6: lv_text_3_0= RULE_NUMBER
                    {
                    lv_text_3_0=(Token)match(input,RULE_NUMBER,FOLLOW_2); 

                    						newLeafNode(lv_text_3_0, grammarAccess.getAtomAccess().getTextNUMBERTerminalRuleCall_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getAtomRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"text",
                    							lv_text_3_0,
                    							"org.tracewright.lang.Rpython.NUMBER");
                    					

                    }


                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:6073:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    {
                    // InternalRpythonParser.g:6073:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    // InternalRpythonParser.g:6074:4: () ( (lv_parts_5_0= RULE_STRING ) )+
                    {
                    // InternalRpythonParser.g:6074:4: ()
                    // InternalRpythonParser.g:6075:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getStrAction_2_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:6081:4: ( (lv_parts_5_0= RULE_STRING ) )+
                    int cnt128=0;
                    loop128:
                    do {
                        int alt128=2;
                        int LA128_0 = input.LA(1);

                        if ( (LA128_0==RULE_STRING) ) {
                            alt128=1;
                        }


                        switch (alt128) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6082:5: (lv_parts_5_0= RULE_STRING )
                    	    {
                    	    // InternalRpythonParser.g:6082:5: (lv_parts_5_0= RULE_STRING )
                    	    // InternalRpythonParser.g:6083:6: lv_parts_5_0= RULE_STRING
                    	    {
                    	    lv_parts_5_0=(Token)match(input,RULE_STRING,FOLLOW_72); 

                    	    						newLeafNode(lv_parts_5_0, grammarAccess.getAtomAccess().getPartsSTRINGTerminalRuleCall_2_1_0());
                    	    					

                    	    						if (current==null) {
                    	    							current = createModelElement(grammarAccess.getAtomRule());
                    	    						}
                    	    						addWithLastConsumed(
                    	    							current,
                    	    							"parts",
                    	    							lv_parts_5_0,
                    	    							"org.tracewright.lang.Rpython.STRING");
                    	    					

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt128 >= 1 ) break loop128;
                                EarlyExitException eee =
                                    new EarlyExitException(128, input);
                                throw eee;
                        }
                        cnt128++;
                    } while (true);


                    }


                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:6101:3: ( () otherlv_7= FullStopFullStopFullStop )
                    {
                    // InternalRpythonParser.g:6101:3: ( () otherlv_7= FullStopFullStopFullStop )
                    // InternalRpythonParser.g:6102:4: () otherlv_7= FullStopFullStopFullStop
                    {
                    // InternalRpythonParser.g:6102:4: ()
                    // InternalRpythonParser.g:6103:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getEllipsisLiteralAction_3_0(),
                    						current);
                    				

                    }

                    otherlv_7=(Token)match(input,FullStopFullStopFullStop,FOLLOW_2); 

                    				newLeafNode(otherlv_7, grammarAccess.getAtomAccess().getFullStopFullStopFullStopKeyword_3_1());
                    			

                    }


                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:6115:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:6115:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:6116:4: otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis
                    {
                    otherlv_8=(Token)match(input,LeftParenthesis,FOLLOW_73); 

                    				newLeafNode(otherlv_8, grammarAccess.getAtomAccess().getLeftParenthesisKeyword_4_0());
                    			
                    // InternalRpythonParser.g:6120:4: (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () )
                    int alt129=3;
                    switch ( input.LA(1) ) {
                    case Lambda:
                    case FullStopFullStopFullStop:
                    case Not:
                    case LeftParenthesis:
                    case Asterisk:
                    case PlusSign:
                    case HyphenMinus:
                    case LeftSquareBracket:
                    case GraveAccent:
                    case LeftCurlyBracket:
                    case Tilde:
                    case RULE_NAME:
                    case RULE_NUMBER:
                    case RULE_STRING:
                        {
                        alt129=1;
                        }
                        break;
                    case Yield:
                        {
                        alt129=2;
                        }
                        break;
                    case RightParenthesis:
                        {
                        alt129=3;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 129, 0, input);

                        throw nvae;
                    }

                    switch (alt129) {
                        case 1 :
                            // InternalRpythonParser.g:6121:5: this_ParenthesisContent_9= ruleParenthesisContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getParenthesisContentParserRuleCall_4_1_0());
                            				
                            pushFollow(FOLLOW_29);
                            this_ParenthesisContent_9=ruleParenthesisContent();

                            state._fsp--;


                            					current = this_ParenthesisContent_9;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:6130:5: this_Yield_10= ruleYield
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getYieldParserRuleCall_4_1_1());
                            				
                            pushFollow(FOLLOW_29);
                            this_Yield_10=ruleYield();

                            state._fsp--;


                            					current = this_Yield_10;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:6139:5: ()
                            {
                            // InternalRpythonParser.g:6139:5: ()
                            // InternalRpythonParser.g:6140:6: 
                            {

                            						current = forceCreateModelElement(
                            							grammarAccess.getAtomAccess().getTupleDisplayAction_4_1_2(),
                            							current);
                            					

                            }


                            }
                            break;

                    }

                    otherlv_12=(Token)match(input,RightParenthesis,FOLLOW_2); 

                    				newLeafNode(otherlv_12, grammarAccess.getAtomAccess().getRightParenthesisKeyword_4_2());
                    			

                    }


                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:6153:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    {
                    // InternalRpythonParser.g:6153:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    // InternalRpythonParser.g:6154:4: otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket
                    {
                    otherlv_13=(Token)match(input,LeftSquareBracket,FOLLOW_74); 

                    				newLeafNode(otherlv_13, grammarAccess.getAtomAccess().getLeftSquareBracketKeyword_5_0());
                    			
                    // InternalRpythonParser.g:6158:4: (this_ListContent_14= ruleListContent | () )
                    int alt130=2;
                    int LA130_0 = input.LA(1);

                    if ( (LA130_0==Lambda||LA130_0==FullStopFullStopFullStop||LA130_0==Not||LA130_0==LeftParenthesis||(LA130_0>=Asterisk && LA130_0<=PlusSign)||LA130_0==HyphenMinus||LA130_0==LeftSquareBracket||(LA130_0>=GraveAccent && LA130_0<=LeftCurlyBracket)||LA130_0==Tilde||(LA130_0>=RULE_NAME && LA130_0<=RULE_STRING)) ) {
                        alt130=1;
                    }
                    else if ( (LA130_0==RightSquareBracket) ) {
                        alt130=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 130, 0, input);

                        throw nvae;
                    }
                    switch (alt130) {
                        case 1 :
                            // InternalRpythonParser.g:6159:5: this_ListContent_14= ruleListContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getListContentParserRuleCall_5_1_0());
                            				
                            pushFollow(FOLLOW_67);
                            this_ListContent_14=ruleListContent();

                            state._fsp--;


                            					current = this_ListContent_14;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:6168:5: ()
                            {
                            // InternalRpythonParser.g:6168:5: ()
                            // InternalRpythonParser.g:6169:6: 
                            {

                            						current = forceCreateModelElement(
                            							grammarAccess.getAtomAccess().getListDisplayAction_5_1_1(),
                            							current);
                            					

                            }


                            }
                            break;

                    }

                    otherlv_16=(Token)match(input,RightSquareBracket,FOLLOW_2); 

                    				newLeafNode(otherlv_16, grammarAccess.getAtomAccess().getRightSquareBracketKeyword_5_2());
                    			

                    }


                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:6182:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    {
                    // InternalRpythonParser.g:6182:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    // InternalRpythonParser.g:6183:4: otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket
                    {
                    otherlv_17=(Token)match(input,LeftCurlyBracket,FOLLOW_75); 

                    				newLeafNode(otherlv_17, grammarAccess.getAtomAccess().getLeftCurlyBracketKeyword_6_0());
                    			
                    // InternalRpythonParser.g:6187:4: (this_BraceContent_18= ruleBraceContent | () )
                    int alt131=2;
                    int LA131_0 = input.LA(1);

                    if ( (LA131_0==Lambda||LA131_0==FullStopFullStopFullStop||LA131_0==Not||LA131_0==AsteriskAsterisk||LA131_0==LeftParenthesis||(LA131_0>=Asterisk && LA131_0<=PlusSign)||LA131_0==HyphenMinus||LA131_0==LeftSquareBracket||(LA131_0>=GraveAccent && LA131_0<=LeftCurlyBracket)||LA131_0==Tilde||(LA131_0>=RULE_NAME && LA131_0<=RULE_STRING)) ) {
                        alt131=1;
                    }
                    else if ( (LA131_0==RightCurlyBracket) ) {
                        alt131=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 131, 0, input);

                        throw nvae;
                    }
                    switch (alt131) {
                        case 1 :
                            // InternalRpythonParser.g:6188:5: this_BraceContent_18= ruleBraceContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getBraceContentParserRuleCall_6_1_0());
                            				
                            pushFollow(FOLLOW_76);
                            this_BraceContent_18=ruleBraceContent();

                            state._fsp--;


                            					current = this_BraceContent_18;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:6197:5: ()
                            {
                            // InternalRpythonParser.g:6197:5: ()
                            // InternalRpythonParser.g:6198:6: 
                            {

                            						current = forceCreateModelElement(
                            							grammarAccess.getAtomAccess().getDictDisplayAction_6_1_1(),
                            							current);
                            					

                            }


                            }
                            break;

                    }

                    otherlv_20=(Token)match(input,RightCurlyBracket,FOLLOW_2); 

                    				newLeafNode(otherlv_20, grammarAccess.getAtomAccess().getRightCurlyBracketKeyword_6_2());
                    			

                    }


                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:6211:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    {
                    // InternalRpythonParser.g:6211:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    // InternalRpythonParser.g:6212:4: () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent
                    {
                    // InternalRpythonParser.g:6212:4: ()
                    // InternalRpythonParser.g:6213:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getReprAction_7_0(),
                    						current);
                    				

                    }

                    otherlv_22=(Token)match(input,GraveAccent,FOLLOW_8); 

                    				newLeafNode(otherlv_22, grammarAccess.getAtomAccess().getGraveAccentKeyword_7_1());
                    			
                    // InternalRpythonParser.g:6223:4: ( (lv_value_23_0= ruleReprContent ) )
                    // InternalRpythonParser.g:6224:5: (lv_value_23_0= ruleReprContent )
                    {
                    // InternalRpythonParser.g:6224:5: (lv_value_23_0= ruleReprContent )
                    // InternalRpythonParser.g:6225:6: lv_value_23_0= ruleReprContent
                    {

                    						newCompositeNode(grammarAccess.getAtomAccess().getValueReprContentParserRuleCall_7_2_0());
                    					
                    pushFollow(FOLLOW_77);
                    lv_value_23_0=ruleReprContent();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getAtomRule());
                    						}
                    						set(
                    							current,
                    							"value",
                    							lv_value_23_0,
                    							"org.tracewright.lang.Rpython.ReprContent");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_24=(Token)match(input,GraveAccent,FOLLOW_2); 

                    				newLeafNode(otherlv_24, grammarAccess.getAtomAccess().getGraveAccentKeyword_7_3());
                    			

                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAtom"


    // $ANTLR start "entryRuleReprContent"
    // InternalRpythonParser.g:6251:1: entryRuleReprContent returns [EObject current=null] : iv_ruleReprContent= ruleReprContent EOF ;
    public final EObject entryRuleReprContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReprContent = null;


        try {
            // InternalRpythonParser.g:6251:52: (iv_ruleReprContent= ruleReprContent EOF )
            // InternalRpythonParser.g:6252:2: iv_ruleReprContent= ruleReprContent EOF
            {
             newCompositeNode(grammarAccess.getReprContentRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleReprContent=ruleReprContent();

            state._fsp--;

             current =iv_ruleReprContent; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleReprContent"


    // $ANTLR start "ruleReprContent"
    // InternalRpythonParser.g:6258:1: ruleReprContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) ;
    public final EObject ruleReprContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        EObject this_Expression_0 = null;

        EObject lv_elements_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6264:2: ( (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) )
            // InternalRpythonParser.g:6265:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            {
            // InternalRpythonParser.g:6265:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            // InternalRpythonParser.g:6266:3: this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getReprContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_40);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6274:3: ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            int alt134=2;
            int LA134_0 = input.LA(1);

            if ( (LA134_0==Comma) ) {
                alt134=1;
            }
            switch (alt134) {
                case 1 :
                    // InternalRpythonParser.g:6275:4: () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
                    {
                    // InternalRpythonParser.g:6275:4: ()
                    // InternalRpythonParser.g:6276:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getReprContentAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:6282:4: (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
                    int cnt133=0;
                    loop133:
                    do {
                        int alt133=2;
                        int LA133_0 = input.LA(1);

                        if ( (LA133_0==Comma) ) {
                            alt133=1;
                        }


                        switch (alt133) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6283:5: otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) )
                    	    {
                    	    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_2, grammarAccess.getReprContentAccess().getCommaKeyword_1_1_0());
                    	    				
                    	    // InternalRpythonParser.g:6287:5: ( (lv_elements_3_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:6288:6: (lv_elements_3_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:6288:6: (lv_elements_3_0= ruleExpression )
                    	    // InternalRpythonParser.g:6289:7: lv_elements_3_0= ruleExpression
                    	    {

                    	    							newCompositeNode(grammarAccess.getReprContentAccess().getElementsExpressionParserRuleCall_1_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_40);
                    	    lv_elements_3_0=ruleExpression();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getReprContentRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"elements",
                    	    								lv_elements_3_0,
                    	    								"org.tracewright.lang.Rpython.Expression");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt133 >= 1 ) break loop133;
                                EarlyExitException eee =
                                    new EarlyExitException(133, input);
                                throw eee;
                        }
                        cnt133++;
                    } while (true);


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleReprContent"


    // $ANTLR start "entryRuleParenthesisContent"
    // InternalRpythonParser.g:6312:1: entryRuleParenthesisContent returns [EObject current=null] : iv_ruleParenthesisContent= ruleParenthesisContent EOF ;
    public final EObject entryRuleParenthesisContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleParenthesisContent = null;


        try {
            // InternalRpythonParser.g:6312:59: (iv_ruleParenthesisContent= ruleParenthesisContent EOF )
            // InternalRpythonParser.g:6313:2: iv_ruleParenthesisContent= ruleParenthesisContent EOF
            {
             newCompositeNode(grammarAccess.getParenthesisContentRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleParenthesisContent=ruleParenthesisContent();

            state._fsp--;

             current =iv_ruleParenthesisContent; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleParenthesisContent"


    // $ANTLR start "ruleParenthesisContent"
    // InternalRpythonParser.g:6319:1: ruleParenthesisContent returns [EObject current=null] : (this_Element_0= ruleElement ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )? ) ;
    public final EObject ruleParenthesisContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_8=null;
        EObject this_Element_0 = null;

        EObject this_Clauses_2 = null;

        EObject lv_elements_5_0 = null;

        EObject lv_elements_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6325:2: ( (this_Element_0= ruleElement ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )? ) )
            // InternalRpythonParser.g:6326:2: (this_Element_0= ruleElement ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )? )
            {
            // InternalRpythonParser.g:6326:2: (this_Element_0= ruleElement ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )? )
            // InternalRpythonParser.g:6327:3: this_Element_0= ruleElement ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )?
            {

            			newCompositeNode(grammarAccess.getParenthesisContentAccess().getElementParserRuleCall_0());
            		
            pushFollow(FOLLOW_78);
            this_Element_0=ruleElement();

            state._fsp--;


            			current = this_Element_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6335:3: ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? ) )?
            int alt138=3;
            int LA138_0 = input.LA(1);

            if ( (LA138_0==For) ) {
                alt138=1;
            }
            else if ( (LA138_0==Comma) ) {
                alt138=2;
            }
            switch (alt138) {
                case 1 :
                    // InternalRpythonParser.g:6336:4: ( () this_Clauses_2= ruleClauses[$current] )
                    {
                    // InternalRpythonParser.g:6336:4: ( () this_Clauses_2= ruleClauses[$current] )
                    // InternalRpythonParser.g:6337:5: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:6337:5: ()
                    // InternalRpythonParser.g:6338:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getParenthesisContentAccess().getGeneratorExpressionElementAction_1_0_0(),
                    							current);
                    					

                    }


                    					if (current==null) {
                    						current = createModelElement(grammarAccess.getParenthesisContentRule());
                    					}
                    					newCompositeNode(grammarAccess.getParenthesisContentAccess().getClausesParserRuleCall_1_0_1());
                    				
                    pushFollow(FOLLOW_2);
                    this_Clauses_2=ruleClauses(current);

                    state._fsp--;


                    					current = this_Clauses_2;
                    					afterParserOrEnumRuleCall();
                    				

                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6357:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? )
                    {
                    // InternalRpythonParser.g:6357:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )? )
                    // InternalRpythonParser.g:6358:5: () otherlv_4= Comma ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )?
                    {
                    // InternalRpythonParser.g:6358:5: ()
                    // InternalRpythonParser.g:6359:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getParenthesisContentAccess().getTupleDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    otherlv_4=(Token)match(input,Comma,FOLLOW_43); 

                    					newLeafNode(otherlv_4, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_1());
                    				
                    // InternalRpythonParser.g:6369:5: ( ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )?
                    int alt137=2;
                    int LA137_0 = input.LA(1);

                    if ( (LA137_0==Lambda||LA137_0==FullStopFullStopFullStop||LA137_0==Not||LA137_0==LeftParenthesis||(LA137_0>=Asterisk && LA137_0<=PlusSign)||LA137_0==HyphenMinus||LA137_0==LeftSquareBracket||(LA137_0>=GraveAccent && LA137_0<=LeftCurlyBracket)||LA137_0==Tilde||(LA137_0>=RULE_NAME && LA137_0<=RULE_STRING)) ) {
                        alt137=1;
                    }
                    switch (alt137) {
                        case 1 :
                            // InternalRpythonParser.g:6370:6: ( (lv_elements_5_0= ruleElement ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )?
                            {
                            // InternalRpythonParser.g:6370:6: ( (lv_elements_5_0= ruleElement ) )
                            // InternalRpythonParser.g:6371:7: (lv_elements_5_0= ruleElement )
                            {
                            // InternalRpythonParser.g:6371:7: (lv_elements_5_0= ruleElement )
                            // InternalRpythonParser.g:6372:8: lv_elements_5_0= ruleElement
                            {

                            								newCompositeNode(grammarAccess.getParenthesisContentAccess().getElementsElementParserRuleCall_1_1_2_0_0());
                            							
                            pushFollow(FOLLOW_40);
                            lv_elements_5_0=ruleElement();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getParenthesisContentRule());
                            								}
                            								add(
                            									current,
                            									"elements",
                            									lv_elements_5_0,
                            									"org.tracewright.lang.Rpython.Element");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }

                            // InternalRpythonParser.g:6389:6: (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )*
                            loop135:
                            do {
                                int alt135=2;
                                int LA135_0 = input.LA(1);

                                if ( (LA135_0==Comma) ) {
                                    int LA135_1 = input.LA(2);

                                    if ( (LA135_1==Lambda||LA135_1==FullStopFullStopFullStop||LA135_1==Not||LA135_1==LeftParenthesis||(LA135_1>=Asterisk && LA135_1<=PlusSign)||LA135_1==HyphenMinus||LA135_1==LeftSquareBracket||(LA135_1>=GraveAccent && LA135_1<=LeftCurlyBracket)||LA135_1==Tilde||(LA135_1>=RULE_NAME && LA135_1<=RULE_STRING)) ) {
                                        alt135=1;
                                    }


                                }


                                switch (alt135) {
                            	case 1 :
                            	    // InternalRpythonParser.g:6390:7: otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) )
                            	    {
                            	    otherlv_6=(Token)match(input,Comma,FOLLOW_13); 

                            	    							newLeafNode(otherlv_6, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_2_1_0());
                            	    						
                            	    // InternalRpythonParser.g:6394:7: ( (lv_elements_7_0= ruleElement ) )
                            	    // InternalRpythonParser.g:6395:8: (lv_elements_7_0= ruleElement )
                            	    {
                            	    // InternalRpythonParser.g:6395:8: (lv_elements_7_0= ruleElement )
                            	    // InternalRpythonParser.g:6396:9: lv_elements_7_0= ruleElement
                            	    {

                            	    									newCompositeNode(grammarAccess.getParenthesisContentAccess().getElementsElementParserRuleCall_1_1_2_1_1_0());
                            	    								
                            	    pushFollow(FOLLOW_40);
                            	    lv_elements_7_0=ruleElement();

                            	    state._fsp--;


                            	    									if (current==null) {
                            	    										current = createModelElementForParent(grammarAccess.getParenthesisContentRule());
                            	    									}
                            	    									add(
                            	    										current,
                            	    										"elements",
                            	    										lv_elements_7_0,
                            	    										"org.tracewright.lang.Rpython.Element");
                            	    									afterParserOrEnumRuleCall();
                            	    								

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop135;
                                }
                            } while (true);

                            // InternalRpythonParser.g:6414:6: (otherlv_8= Comma )?
                            int alt136=2;
                            int LA136_0 = input.LA(1);

                            if ( (LA136_0==Comma) ) {
                                alt136=1;
                            }
                            switch (alt136) {
                                case 1 :
                                    // InternalRpythonParser.g:6415:7: otherlv_8= Comma
                                    {
                                    otherlv_8=(Token)match(input,Comma,FOLLOW_2); 

                                    							newLeafNode(otherlv_8, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_2_2());
                                    						

                                    }
                                    break;

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleParenthesisContent"


    // $ANTLR start "entryRuleListContent"
    // InternalRpythonParser.g:6427:1: entryRuleListContent returns [EObject current=null] : iv_ruleListContent= ruleListContent EOF ;
    public final EObject entryRuleListContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListContent = null;


        try {
            // InternalRpythonParser.g:6427:52: (iv_ruleListContent= ruleListContent EOF )
            // InternalRpythonParser.g:6428:2: iv_ruleListContent= ruleListContent EOF
            {
             newCompositeNode(grammarAccess.getListContentRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleListContent=ruleListContent();

            state._fsp--;

             current =iv_ruleListContent; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleListContent"


    // $ANTLR start "ruleListContent"
    // InternalRpythonParser.g:6434:1: ruleListContent returns [EObject current=null] : (this_Element_0= ruleElement ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) ) ) ;
    public final EObject ruleListContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_6=null;
        Token otherlv_8=null;
        EObject this_Element_0 = null;

        EObject lv_clauses_2_0 = null;

        EObject lv_clauses_3_0 = null;

        EObject lv_clauses_4_0 = null;

        EObject lv_elements_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6440:2: ( (this_Element_0= ruleElement ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) ) ) )
            // InternalRpythonParser.g:6441:2: (this_Element_0= ruleElement ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) ) )
            {
            // InternalRpythonParser.g:6441:2: (this_Element_0= ruleElement ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) ) )
            // InternalRpythonParser.g:6442:3: this_Element_0= ruleElement ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) )
            {

            			newCompositeNode(grammarAccess.getListContentAccess().getElementParserRuleCall_0());
            		
            pushFollow(FOLLOW_78);
            this_Element_0=ruleElement();

            state._fsp--;


            			current = this_Element_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6450:3: ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? ) )
            int alt142=2;
            int LA142_0 = input.LA(1);

            if ( (LA142_0==For) ) {
                alt142=1;
            }
            else if ( (LA142_0==EOF||LA142_0==Comma||LA142_0==RightSquareBracket) ) {
                alt142=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 142, 0, input);

                throw nvae;
            }
            switch (alt142) {
                case 1 :
                    // InternalRpythonParser.g:6451:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    {
                    // InternalRpythonParser.g:6451:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    // InternalRpythonParser.g:6452:5: () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
                    {
                    // InternalRpythonParser.g:6452:5: ()
                    // InternalRpythonParser.g:6453:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getListContentAccess().getListComprehensionElementAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6459:5: ( (lv_clauses_2_0= ruleListForClause ) )
                    // InternalRpythonParser.g:6460:6: (lv_clauses_2_0= ruleListForClause )
                    {
                    // InternalRpythonParser.g:6460:6: (lv_clauses_2_0= ruleListForClause )
                    // InternalRpythonParser.g:6461:7: lv_clauses_2_0= ruleListForClause
                    {

                    							newCompositeNode(grammarAccess.getListContentAccess().getClausesListForClauseParserRuleCall_1_0_1_0());
                    						
                    pushFollow(FOLLOW_79);
                    lv_clauses_2_0=ruleListForClause();

                    state._fsp--;


                    							if (current==null) {
                    								current = createModelElementForParent(grammarAccess.getListContentRule());
                    							}
                    							add(
                    								current,
                    								"clauses",
                    								lv_clauses_2_0,
                    								"org.tracewright.lang.Rpython.ListForClause");
                    							afterParserOrEnumRuleCall();
                    						

                    }


                    }

                    // InternalRpythonParser.g:6478:5: ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
                    loop139:
                    do {
                        int alt139=3;
                        int LA139_0 = input.LA(1);

                        if ( (LA139_0==For) ) {
                            alt139=1;
                        }
                        else if ( (LA139_0==If) ) {
                            alt139=2;
                        }


                        switch (alt139) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6479:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6479:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    // InternalRpythonParser.g:6480:7: (lv_clauses_3_0= ruleListForClause )
                    	    {
                    	    // InternalRpythonParser.g:6480:7: (lv_clauses_3_0= ruleListForClause )
                    	    // InternalRpythonParser.g:6481:8: lv_clauses_3_0= ruleListForClause
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getClausesListForClauseParserRuleCall_1_0_2_0_0());
                    	    							
                    	    pushFollow(FOLLOW_79);
                    	    lv_clauses_3_0=ruleListForClause();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getListContentRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"clauses",
                    	    									lv_clauses_3_0,
                    	    									"org.tracewright.lang.Rpython.ListForClause");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalRpythonParser.g:6499:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6499:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    // InternalRpythonParser.g:6500:7: (lv_clauses_4_0= ruleIfClause )
                    	    {
                    	    // InternalRpythonParser.g:6500:7: (lv_clauses_4_0= ruleIfClause )
                    	    // InternalRpythonParser.g:6501:8: lv_clauses_4_0= ruleIfClause
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getClausesIfClauseParserRuleCall_1_0_2_1_0());
                    	    							
                    	    pushFollow(FOLLOW_79);
                    	    lv_clauses_4_0=ruleIfClause();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getListContentRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"clauses",
                    	    									lv_clauses_4_0,
                    	    									"org.tracewright.lang.Rpython.IfClause");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop139;
                        }
                    } while (true);


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6521:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )
                    {
                    // InternalRpythonParser.g:6521:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )? )
                    // InternalRpythonParser.g:6522:5: () (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )* (otherlv_8= Comma )?
                    {
                    // InternalRpythonParser.g:6522:5: ()
                    // InternalRpythonParser.g:6523:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getListContentAccess().getListDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6529:5: (otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) ) )*
                    loop140:
                    do {
                        int alt140=2;
                        int LA140_0 = input.LA(1);

                        if ( (LA140_0==Comma) ) {
                            int LA140_1 = input.LA(2);

                            if ( (LA140_1==Lambda||LA140_1==FullStopFullStopFullStop||LA140_1==Not||LA140_1==LeftParenthesis||(LA140_1>=Asterisk && LA140_1<=PlusSign)||LA140_1==HyphenMinus||LA140_1==LeftSquareBracket||(LA140_1>=GraveAccent && LA140_1<=LeftCurlyBracket)||LA140_1==Tilde||(LA140_1>=RULE_NAME && LA140_1<=RULE_STRING)) ) {
                                alt140=1;
                            }


                        }


                        switch (alt140) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6530:6: otherlv_6= Comma ( (lv_elements_7_0= ruleElement ) )
                    	    {
                    	    otherlv_6=(Token)match(input,Comma,FOLLOW_13); 

                    	    						newLeafNode(otherlv_6, grammarAccess.getListContentAccess().getCommaKeyword_1_1_1_0());
                    	    					
                    	    // InternalRpythonParser.g:6534:6: ( (lv_elements_7_0= ruleElement ) )
                    	    // InternalRpythonParser.g:6535:7: (lv_elements_7_0= ruleElement )
                    	    {
                    	    // InternalRpythonParser.g:6535:7: (lv_elements_7_0= ruleElement )
                    	    // InternalRpythonParser.g:6536:8: lv_elements_7_0= ruleElement
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getElementsElementParserRuleCall_1_1_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_40);
                    	    lv_elements_7_0=ruleElement();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getListContentRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"elements",
                    	    									lv_elements_7_0,
                    	    									"org.tracewright.lang.Rpython.Element");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop140;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6554:5: (otherlv_8= Comma )?
                    int alt141=2;
                    int LA141_0 = input.LA(1);

                    if ( (LA141_0==Comma) ) {
                        alt141=1;
                    }
                    switch (alt141) {
                        case 1 :
                            // InternalRpythonParser.g:6555:6: otherlv_8= Comma
                            {
                            otherlv_8=(Token)match(input,Comma,FOLLOW_2); 

                            						newLeafNode(otherlv_8, grammarAccess.getListContentAccess().getCommaKeyword_1_1_2());
                            					

                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleListContent"


    // $ANTLR start "entryRuleBraceContent"
    // InternalRpythonParser.g:6566:1: entryRuleBraceContent returns [EObject current=null] : iv_ruleBraceContent= ruleBraceContent EOF ;
    public final EObject entryRuleBraceContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBraceContent = null;


        try {
            // InternalRpythonParser.g:6566:53: (iv_ruleBraceContent= ruleBraceContent EOF )
            // InternalRpythonParser.g:6567:2: iv_ruleBraceContent= ruleBraceContent EOF
            {
             newCompositeNode(grammarAccess.getBraceContentRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleBraceContent=ruleBraceContent();

            state._fsp--;

             current =iv_ruleBraceContent; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBraceContent"


    // $ANTLR start "ruleBraceContent"
    // InternalRpythonParser.g:6573:1: ruleBraceContent returns [EObject current=null] : ( (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) ) | (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? ) ) ;
    public final EObject ruleBraceContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_13=null;
        Token otherlv_15=null;
        Token otherlv_18=null;
        Token otherlv_20=null;
        EObject this_Element_0 = null;

        EObject lv_value_3_0 = null;

        EObject this_Clauses_5 = null;

        EObject lv_entries_8_0 = null;

        EObject this_Clauses_11 = null;

        EObject lv_elements_14_0 = null;

        EObject this_UnpackedEntry_16 = null;

        EObject lv_entries_19_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6579:2: ( ( (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) ) | (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? ) ) )
            // InternalRpythonParser.g:6580:2: ( (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) ) | (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? ) )
            {
            // InternalRpythonParser.g:6580:2: ( (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) ) | (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? ) )
            int alt151=2;
            int LA151_0 = input.LA(1);

            if ( (LA151_0==Lambda||LA151_0==FullStopFullStopFullStop||LA151_0==Not||LA151_0==LeftParenthesis||(LA151_0>=Asterisk && LA151_0<=PlusSign)||LA151_0==HyphenMinus||LA151_0==LeftSquareBracket||(LA151_0>=GraveAccent && LA151_0<=LeftCurlyBracket)||LA151_0==Tilde||(LA151_0>=RULE_NAME && LA151_0<=RULE_STRING)) ) {
                alt151=1;
            }
            else if ( (LA151_0==AsteriskAsterisk) ) {
                alt151=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 151, 0, input);

                throw nvae;
            }
            switch (alt151) {
                case 1 :
                    // InternalRpythonParser.g:6581:3: (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) )
                    {
                    // InternalRpythonParser.g:6581:3: (this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) ) )
                    // InternalRpythonParser.g:6582:4: this_Element_0= ruleElement ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) )
                    {

                    				newCompositeNode(grammarAccess.getBraceContentAccess().getElementParserRuleCall_0_0());
                    			
                    pushFollow(FOLLOW_80);
                    this_Element_0=ruleElement();

                    state._fsp--;


                    				current = this_Element_0;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:6590:4: ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? ) )
                    int alt148=3;
                    switch ( input.LA(1) ) {
                    case Colon:
                        {
                        alt148=1;
                        }
                        break;
                    case For:
                        {
                        alt148=2;
                        }
                        break;
                    case EOF:
                    case Comma:
                    case RightCurlyBracket:
                        {
                        alt148=3;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 148, 0, input);

                        throw nvae;
                    }

                    switch (alt148) {
                        case 1 :
                            // InternalRpythonParser.g:6591:5: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                            {
                            // InternalRpythonParser.g:6591:5: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                            // InternalRpythonParser.g:6592:6: () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
                            {
                            // InternalRpythonParser.g:6592:6: ()
                            // InternalRpythonParser.g:6593:7: 
                            {

                            							current = forceCreateModelElementAndSet(
                            								grammarAccess.getBraceContentAccess().getDictEntryKeyAction_0_1_0_0(),
                            								current);
                            						

                            }

                            otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                            						newLeafNode(otherlv_2, grammarAccess.getBraceContentAccess().getColonKeyword_0_1_0_1());
                            					
                            // InternalRpythonParser.g:6603:6: ( (lv_value_3_0= ruleExpression ) )
                            // InternalRpythonParser.g:6604:7: (lv_value_3_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:6604:7: (lv_value_3_0= ruleExpression )
                            // InternalRpythonParser.g:6605:8: lv_value_3_0= ruleExpression
                            {

                            								newCompositeNode(grammarAccess.getBraceContentAccess().getValueExpressionParserRuleCall_0_1_0_2_0());
                            							
                            pushFollow(FOLLOW_78);
                            lv_value_3_0=ruleExpression();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getBraceContentRule());
                            								}
                            								set(
                            									current,
                            									"value",
                            									lv_value_3_0,
                            									"org.tracewright.lang.Rpython.Expression");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }

                            // InternalRpythonParser.g:6622:6: ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
                            int alt145=2;
                            int LA145_0 = input.LA(1);

                            if ( (LA145_0==For) ) {
                                alt145=1;
                            }
                            else if ( (LA145_0==EOF||LA145_0==Comma||LA145_0==RightCurlyBracket) ) {
                                alt145=2;
                            }
                            else {
                                NoViableAltException nvae =
                                    new NoViableAltException("", 145, 0, input);

                                throw nvae;
                            }
                            switch (alt145) {
                                case 1 :
                                    // InternalRpythonParser.g:6623:7: ( () this_Clauses_5= ruleClauses[$current] )
                                    {
                                    // InternalRpythonParser.g:6623:7: ( () this_Clauses_5= ruleClauses[$current] )
                                    // InternalRpythonParser.g:6624:8: () this_Clauses_5= ruleClauses[$current]
                                    {
                                    // InternalRpythonParser.g:6624:8: ()
                                    // InternalRpythonParser.g:6625:9: 
                                    {

                                    									current = forceCreateModelElementAndSet(
                                    										grammarAccess.getBraceContentAccess().getDictComprehensionEntryAction_0_1_0_3_0_0(),
                                    										current);
                                    								

                                    }


                                    								if (current==null) {
                                    									current = createModelElement(grammarAccess.getBraceContentRule());
                                    								}
                                    								newCompositeNode(grammarAccess.getBraceContentAccess().getClausesParserRuleCall_0_1_0_3_0_1());
                                    							
                                    pushFollow(FOLLOW_2);
                                    this_Clauses_5=ruleClauses(current);

                                    state._fsp--;


                                    								current = this_Clauses_5;
                                    								afterParserOrEnumRuleCall();
                                    							

                                    }


                                    }
                                    break;
                                case 2 :
                                    // InternalRpythonParser.g:6644:7: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                                    {
                                    // InternalRpythonParser.g:6644:7: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                                    // InternalRpythonParser.g:6645:8: () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )?
                                    {
                                    // InternalRpythonParser.g:6645:8: ()
                                    // InternalRpythonParser.g:6646:9: 
                                    {

                                    									current = forceCreateModelElementAndAdd(
                                    										grammarAccess.getBraceContentAccess().getDictDisplayEntriesAction_0_1_0_3_1_0(),
                                    										current);
                                    								

                                    }

                                    // InternalRpythonParser.g:6652:8: (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )*
                                    loop143:
                                    do {
                                        int alt143=2;
                                        int LA143_0 = input.LA(1);

                                        if ( (LA143_0==Comma) ) {
                                            int LA143_1 = input.LA(2);

                                            if ( (LA143_1==Lambda||LA143_1==FullStopFullStopFullStop||LA143_1==Not||LA143_1==AsteriskAsterisk||LA143_1==LeftParenthesis||LA143_1==PlusSign||LA143_1==HyphenMinus||LA143_1==LeftSquareBracket||(LA143_1>=GraveAccent && LA143_1<=LeftCurlyBracket)||LA143_1==Tilde||(LA143_1>=RULE_NAME && LA143_1<=RULE_STRING)) ) {
                                                alt143=1;
                                            }


                                        }


                                        switch (alt143) {
                                    	case 1 :
                                    	    // InternalRpythonParser.g:6653:9: otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) )
                                    	    {
                                    	    otherlv_7=(Token)match(input,Comma,FOLLOW_81); 

                                    	    									newLeafNode(otherlv_7, grammarAccess.getBraceContentAccess().getCommaKeyword_0_1_0_3_1_1_0());
                                    	    								
                                    	    // InternalRpythonParser.g:6657:9: ( (lv_entries_8_0= ruleDictEntry ) )
                                    	    // InternalRpythonParser.g:6658:10: (lv_entries_8_0= ruleDictEntry )
                                    	    {
                                    	    // InternalRpythonParser.g:6658:10: (lv_entries_8_0= ruleDictEntry )
                                    	    // InternalRpythonParser.g:6659:11: lv_entries_8_0= ruleDictEntry
                                    	    {

                                    	    											newCompositeNode(grammarAccess.getBraceContentAccess().getEntriesDictEntryParserRuleCall_0_1_0_3_1_1_1_0());
                                    	    										
                                    	    pushFollow(FOLLOW_40);
                                    	    lv_entries_8_0=ruleDictEntry();

                                    	    state._fsp--;


                                    	    											if (current==null) {
                                    	    												current = createModelElementForParent(grammarAccess.getBraceContentRule());
                                    	    											}
                                    	    											add(
                                    	    												current,
                                    	    												"entries",
                                    	    												lv_entries_8_0,
                                    	    												"org.tracewright.lang.Rpython.DictEntry");
                                    	    											afterParserOrEnumRuleCall();
                                    	    										

                                    	    }


                                    	    }


                                    	    }
                                    	    break;

                                    	default :
                                    	    break loop143;
                                        }
                                    } while (true);

                                    // InternalRpythonParser.g:6677:8: (otherlv_9= Comma )?
                                    int alt144=2;
                                    int LA144_0 = input.LA(1);

                                    if ( (LA144_0==Comma) ) {
                                        alt144=1;
                                    }
                                    switch (alt144) {
                                        case 1 :
                                            // InternalRpythonParser.g:6678:9: otherlv_9= Comma
                                            {
                                            otherlv_9=(Token)match(input,Comma,FOLLOW_2); 

                                            									newLeafNode(otherlv_9, grammarAccess.getBraceContentAccess().getCommaKeyword_0_1_0_3_1_2());
                                            								

                                            }
                                            break;

                                    }


                                    }


                                    }
                                    break;

                            }


                            }


                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:6687:5: ( () this_Clauses_11= ruleClauses[$current] )
                            {
                            // InternalRpythonParser.g:6687:5: ( () this_Clauses_11= ruleClauses[$current] )
                            // InternalRpythonParser.g:6688:6: () this_Clauses_11= ruleClauses[$current]
                            {
                            // InternalRpythonParser.g:6688:6: ()
                            // InternalRpythonParser.g:6689:7: 
                            {

                            							current = forceCreateModelElementAndSet(
                            								grammarAccess.getBraceContentAccess().getSetComprehensionElementAction_0_1_1_0(),
                            								current);
                            						

                            }


                            						if (current==null) {
                            							current = createModelElement(grammarAccess.getBraceContentRule());
                            						}
                            						newCompositeNode(grammarAccess.getBraceContentAccess().getClausesParserRuleCall_0_1_1_1());
                            					
                            pushFollow(FOLLOW_2);
                            this_Clauses_11=ruleClauses(current);

                            state._fsp--;


                            						current = this_Clauses_11;
                            						afterParserOrEnumRuleCall();
                            					

                            }


                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:6708:5: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? )
                            {
                            // InternalRpythonParser.g:6708:5: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )? )
                            // InternalRpythonParser.g:6709:6: () (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )* (otherlv_15= Comma )?
                            {
                            // InternalRpythonParser.g:6709:6: ()
                            // InternalRpythonParser.g:6710:7: 
                            {

                            							current = forceCreateModelElementAndAdd(
                            								grammarAccess.getBraceContentAccess().getSetDisplayElementsAction_0_1_2_0(),
                            								current);
                            						

                            }

                            // InternalRpythonParser.g:6716:6: (otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) ) )*
                            loop146:
                            do {
                                int alt146=2;
                                int LA146_0 = input.LA(1);

                                if ( (LA146_0==Comma) ) {
                                    int LA146_1 = input.LA(2);

                                    if ( (LA146_1==Lambda||LA146_1==FullStopFullStopFullStop||LA146_1==Not||LA146_1==LeftParenthesis||(LA146_1>=Asterisk && LA146_1<=PlusSign)||LA146_1==HyphenMinus||LA146_1==LeftSquareBracket||(LA146_1>=GraveAccent && LA146_1<=LeftCurlyBracket)||LA146_1==Tilde||(LA146_1>=RULE_NAME && LA146_1<=RULE_STRING)) ) {
                                        alt146=1;
                                    }


                                }


                                switch (alt146) {
                            	case 1 :
                            	    // InternalRpythonParser.g:6717:7: otherlv_13= Comma ( (lv_elements_14_0= ruleElement ) )
                            	    {
                            	    otherlv_13=(Token)match(input,Comma,FOLLOW_13); 

                            	    							newLeafNode(otherlv_13, grammarAccess.getBraceContentAccess().getCommaKeyword_0_1_2_1_0());
                            	    						
                            	    // InternalRpythonParser.g:6721:7: ( (lv_elements_14_0= ruleElement ) )
                            	    // InternalRpythonParser.g:6722:8: (lv_elements_14_0= ruleElement )
                            	    {
                            	    // InternalRpythonParser.g:6722:8: (lv_elements_14_0= ruleElement )
                            	    // InternalRpythonParser.g:6723:9: lv_elements_14_0= ruleElement
                            	    {

                            	    									newCompositeNode(grammarAccess.getBraceContentAccess().getElementsElementParserRuleCall_0_1_2_1_1_0());
                            	    								
                            	    pushFollow(FOLLOW_40);
                            	    lv_elements_14_0=ruleElement();

                            	    state._fsp--;


                            	    									if (current==null) {
                            	    										current = createModelElementForParent(grammarAccess.getBraceContentRule());
                            	    									}
                            	    									add(
                            	    										current,
                            	    										"elements",
                            	    										lv_elements_14_0,
                            	    										"org.tracewright.lang.Rpython.Element");
                            	    									afterParserOrEnumRuleCall();
                            	    								

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop146;
                                }
                            } while (true);

                            // InternalRpythonParser.g:6741:6: (otherlv_15= Comma )?
                            int alt147=2;
                            int LA147_0 = input.LA(1);

                            if ( (LA147_0==Comma) ) {
                                alt147=1;
                            }
                            switch (alt147) {
                                case 1 :
                                    // InternalRpythonParser.g:6742:7: otherlv_15= Comma
                                    {
                                    otherlv_15=(Token)match(input,Comma,FOLLOW_2); 

                                    							newLeafNode(otherlv_15, grammarAccess.getBraceContentAccess().getCommaKeyword_0_1_2_2());
                                    						

                                    }
                                    break;

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6751:3: (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? )
                    {
                    // InternalRpythonParser.g:6751:3: (this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )? )
                    // InternalRpythonParser.g:6752:4: this_UnpackedEntry_16= ruleUnpackedEntry () (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )* (otherlv_20= Comma )?
                    {

                    				newCompositeNode(grammarAccess.getBraceContentAccess().getUnpackedEntryParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_40);
                    this_UnpackedEntry_16=ruleUnpackedEntry();

                    state._fsp--;


                    				current = this_UnpackedEntry_16;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:6760:4: ()
                    // InternalRpythonParser.g:6761:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getBraceContentAccess().getDictDisplayEntriesAction_1_1(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:6767:4: (otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) ) )*
                    loop149:
                    do {
                        int alt149=2;
                        int LA149_0 = input.LA(1);

                        if ( (LA149_0==Comma) ) {
                            int LA149_1 = input.LA(2);

                            if ( (LA149_1==Lambda||LA149_1==FullStopFullStopFullStop||LA149_1==Not||LA149_1==AsteriskAsterisk||LA149_1==LeftParenthesis||LA149_1==PlusSign||LA149_1==HyphenMinus||LA149_1==LeftSquareBracket||(LA149_1>=GraveAccent && LA149_1<=LeftCurlyBracket)||LA149_1==Tilde||(LA149_1>=RULE_NAME && LA149_1<=RULE_STRING)) ) {
                                alt149=1;
                            }


                        }


                        switch (alt149) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6768:5: otherlv_18= Comma ( (lv_entries_19_0= ruleDictEntry ) )
                    	    {
                    	    otherlv_18=(Token)match(input,Comma,FOLLOW_81); 

                    	    					newLeafNode(otherlv_18, grammarAccess.getBraceContentAccess().getCommaKeyword_1_2_0());
                    	    				
                    	    // InternalRpythonParser.g:6772:5: ( (lv_entries_19_0= ruleDictEntry ) )
                    	    // InternalRpythonParser.g:6773:6: (lv_entries_19_0= ruleDictEntry )
                    	    {
                    	    // InternalRpythonParser.g:6773:6: (lv_entries_19_0= ruleDictEntry )
                    	    // InternalRpythonParser.g:6774:7: lv_entries_19_0= ruleDictEntry
                    	    {

                    	    							newCompositeNode(grammarAccess.getBraceContentAccess().getEntriesDictEntryParserRuleCall_1_2_1_0());
                    	    						
                    	    pushFollow(FOLLOW_40);
                    	    lv_entries_19_0=ruleDictEntry();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getBraceContentRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"entries",
                    	    								lv_entries_19_0,
                    	    								"org.tracewright.lang.Rpython.DictEntry");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop149;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6792:4: (otherlv_20= Comma )?
                    int alt150=2;
                    int LA150_0 = input.LA(1);

                    if ( (LA150_0==Comma) ) {
                        alt150=1;
                    }
                    switch (alt150) {
                        case 1 :
                            // InternalRpythonParser.g:6793:5: otherlv_20= Comma
                            {
                            otherlv_20=(Token)match(input,Comma,FOLLOW_2); 

                            					newLeafNode(otherlv_20, grammarAccess.getBraceContentAccess().getCommaKeyword_1_3());
                            				

                            }
                            break;

                    }


                    }


                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBraceContent"


    // $ANTLR start "entryRuleDictEntry"
    // InternalRpythonParser.g:6803:1: entryRuleDictEntry returns [EObject current=null] : iv_ruleDictEntry= ruleDictEntry EOF ;
    public final EObject entryRuleDictEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDictEntry = null;


        try {
            // InternalRpythonParser.g:6803:50: (iv_ruleDictEntry= ruleDictEntry EOF )
            // InternalRpythonParser.g:6804:2: iv_ruleDictEntry= ruleDictEntry EOF
            {
             newCompositeNode(grammarAccess.getDictEntryRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleDictEntry=ruleDictEntry();

            state._fsp--;

             current =iv_ruleDictEntry; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDictEntry"


    // $ANTLR start "ruleDictEntry"
    // InternalRpythonParser.g:6810:1: ruleDictEntry returns [EObject current=null] : ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) | this_UnpackedEntry_3= ruleUnpackedEntry ) ;
    public final EObject ruleDictEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_key_0_0 = null;

        EObject lv_value_2_0 = null;

        EObject this_UnpackedEntry_3 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6816:2: ( ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) | this_UnpackedEntry_3= ruleUnpackedEntry ) )
            // InternalRpythonParser.g:6817:2: ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) | this_UnpackedEntry_3= ruleUnpackedEntry )
            {
            // InternalRpythonParser.g:6817:2: ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) | this_UnpackedEntry_3= ruleUnpackedEntry )
            int alt152=2;
            int LA152_0 = input.LA(1);

            if ( (LA152_0==Lambda||LA152_0==FullStopFullStopFullStop||LA152_0==Not||LA152_0==LeftParenthesis||LA152_0==PlusSign||LA152_0==HyphenMinus||LA152_0==LeftSquareBracket||(LA152_0>=GraveAccent && LA152_0<=LeftCurlyBracket)||LA152_0==Tilde||(LA152_0>=RULE_NAME && LA152_0<=RULE_STRING)) ) {
                alt152=1;
            }
            else if ( (LA152_0==AsteriskAsterisk) ) {
                alt152=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 152, 0, input);

                throw nvae;
            }
            switch (alt152) {
                case 1 :
                    // InternalRpythonParser.g:6818:3: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:6818:3: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:6819:4: ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:6819:4: ( (lv_key_0_0= ruleExpression ) )
                    // InternalRpythonParser.g:6820:5: (lv_key_0_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:6820:5: (lv_key_0_0= ruleExpression )
                    // InternalRpythonParser.g:6821:6: lv_key_0_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getDictEntryAccess().getKeyExpressionParserRuleCall_0_0_0());
                    					
                    pushFollow(FOLLOW_9);
                    lv_key_0_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getDictEntryRule());
                    						}
                    						set(
                    							current,
                    							"key",
                    							lv_key_0_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_1=(Token)match(input,Colon,FOLLOW_8); 

                    				newLeafNode(otherlv_1, grammarAccess.getDictEntryAccess().getColonKeyword_0_1());
                    			
                    // InternalRpythonParser.g:6842:4: ( (lv_value_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:6843:5: (lv_value_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:6843:5: (lv_value_2_0= ruleExpression )
                    // InternalRpythonParser.g:6844:6: lv_value_2_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getDictEntryAccess().getValueExpressionParserRuleCall_0_2_0());
                    					
                    pushFollow(FOLLOW_2);
                    lv_value_2_0=ruleExpression();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getDictEntryRule());
                    						}
                    						set(
                    							current,
                    							"value",
                    							lv_value_2_0,
                    							"org.tracewright.lang.Rpython.Expression");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6863:3: this_UnpackedEntry_3= ruleUnpackedEntry
                    {

                    			newCompositeNode(grammarAccess.getDictEntryAccess().getUnpackedEntryParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_UnpackedEntry_3=ruleUnpackedEntry();

                    state._fsp--;


                    			current = this_UnpackedEntry_3;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDictEntry"


    // $ANTLR start "entryRuleUnpackedEntry"
    // InternalRpythonParser.g:6875:1: entryRuleUnpackedEntry returns [EObject current=null] : iv_ruleUnpackedEntry= ruleUnpackedEntry EOF ;
    public final EObject entryRuleUnpackedEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleUnpackedEntry = null;


        try {
            // InternalRpythonParser.g:6875:54: (iv_ruleUnpackedEntry= ruleUnpackedEntry EOF )
            // InternalRpythonParser.g:6876:2: iv_ruleUnpackedEntry= ruleUnpackedEntry EOF
            {
             newCompositeNode(grammarAccess.getUnpackedEntryRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleUnpackedEntry=ruleUnpackedEntry();

            state._fsp--;

             current =iv_ruleUnpackedEntry; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleUnpackedEntry"


    // $ANTLR start "ruleUnpackedEntry"
    // InternalRpythonParser.g:6882:1: ruleUnpackedEntry returns [EObject current=null] : ( () otherlv_1= AsteriskAsterisk ( (lv_value_2_0= ruleBitOr ) ) ) ;
    public final EObject ruleUnpackedEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6888:2: ( ( () otherlv_1= AsteriskAsterisk ( (lv_value_2_0= ruleBitOr ) ) ) )
            // InternalRpythonParser.g:6889:2: ( () otherlv_1= AsteriskAsterisk ( (lv_value_2_0= ruleBitOr ) ) )
            {
            // InternalRpythonParser.g:6889:2: ( () otherlv_1= AsteriskAsterisk ( (lv_value_2_0= ruleBitOr ) ) )
            // InternalRpythonParser.g:6890:3: () otherlv_1= AsteriskAsterisk ( (lv_value_2_0= ruleBitOr ) )
            {
            // InternalRpythonParser.g:6890:3: ()
            // InternalRpythonParser.g:6891:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getUnpackedEntryAccess().getDictEntryAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,AsteriskAsterisk,FOLLOW_8); 

            			newLeafNode(otherlv_1, grammarAccess.getUnpackedEntryAccess().getAsteriskAsteriskKeyword_1());
            		
            // InternalRpythonParser.g:6901:3: ( (lv_value_2_0= ruleBitOr ) )
            // InternalRpythonParser.g:6902:4: (lv_value_2_0= ruleBitOr )
            {
            // InternalRpythonParser.g:6902:4: (lv_value_2_0= ruleBitOr )
            // InternalRpythonParser.g:6903:5: lv_value_2_0= ruleBitOr
            {

            					newCompositeNode(grammarAccess.getUnpackedEntryAccess().getValueBitOrParserRuleCall_2_0());
            				
            pushFollow(FOLLOW_2);
            lv_value_2_0=ruleBitOr();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getUnpackedEntryRule());
            					}
            					set(
            						current,
            						"value",
            						lv_value_2_0,
            						"org.tracewright.lang.Rpython.BitOr");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleUnpackedEntry"


    // $ANTLR start "ruleClauses"
    // InternalRpythonParser.g:6925:1: ruleClauses[EObject in_current] returns [EObject current=in_current] : ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) ;
    public final EObject ruleClauses(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        EObject lv_clauses_0_0 = null;

        EObject lv_clauses_1_0 = null;

        EObject lv_clauses_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6931:2: ( ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) )
            // InternalRpythonParser.g:6932:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            {
            // InternalRpythonParser.g:6932:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            // InternalRpythonParser.g:6933:3: ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
            {
            // InternalRpythonParser.g:6933:3: ( (lv_clauses_0_0= ruleForClause ) )
            // InternalRpythonParser.g:6934:4: (lv_clauses_0_0= ruleForClause )
            {
            // InternalRpythonParser.g:6934:4: (lv_clauses_0_0= ruleForClause )
            // InternalRpythonParser.g:6935:5: lv_clauses_0_0= ruleForClause
            {

            					newCompositeNode(grammarAccess.getClausesAccess().getClausesForClauseParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_79);
            lv_clauses_0_0=ruleForClause();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getClausesRule());
            					}
            					add(
            						current,
            						"clauses",
            						lv_clauses_0_0,
            						"org.tracewright.lang.Rpython.ForClause");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            // InternalRpythonParser.g:6952:3: ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
            loop153:
            do {
                int alt153=3;
                int LA153_0 = input.LA(1);

                if ( (LA153_0==For) ) {
                    alt153=1;
                }
                else if ( (LA153_0==If) ) {
                    alt153=2;
                }


                switch (alt153) {
            	case 1 :
            	    // InternalRpythonParser.g:6953:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    {
            	    // InternalRpythonParser.g:6953:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    // InternalRpythonParser.g:6954:5: (lv_clauses_1_0= ruleForClause )
            	    {
            	    // InternalRpythonParser.g:6954:5: (lv_clauses_1_0= ruleForClause )
            	    // InternalRpythonParser.g:6955:6: lv_clauses_1_0= ruleForClause
            	    {

            	    						newCompositeNode(grammarAccess.getClausesAccess().getClausesForClauseParserRuleCall_1_0_0());
            	    					
            	    pushFollow(FOLLOW_79);
            	    lv_clauses_1_0=ruleForClause();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getClausesRule());
            	    						}
            	    						add(
            	    							current,
            	    							"clauses",
            	    							lv_clauses_1_0,
            	    							"org.tracewright.lang.Rpython.ForClause");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalRpythonParser.g:6973:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    {
            	    // InternalRpythonParser.g:6973:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    // InternalRpythonParser.g:6974:5: (lv_clauses_2_0= ruleIfClause )
            	    {
            	    // InternalRpythonParser.g:6974:5: (lv_clauses_2_0= ruleIfClause )
            	    // InternalRpythonParser.g:6975:6: lv_clauses_2_0= ruleIfClause
            	    {

            	    						newCompositeNode(grammarAccess.getClausesAccess().getClausesIfClauseParserRuleCall_1_1_0());
            	    					
            	    pushFollow(FOLLOW_79);
            	    lv_clauses_2_0=ruleIfClause();

            	    state._fsp--;


            	    						if (current==null) {
            	    							current = createModelElementForParent(grammarAccess.getClausesRule());
            	    						}
            	    						add(
            	    							current,
            	    							"clauses",
            	    							lv_clauses_2_0,
            	    							"org.tracewright.lang.Rpython.IfClause");
            	    						afterParserOrEnumRuleCall();
            	    					

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop153;
                }
            } while (true);


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleClauses"


    // $ANTLR start "entryRuleForClause"
    // InternalRpythonParser.g:6997:1: entryRuleForClause returns [EObject current=null] : iv_ruleForClause= ruleForClause EOF ;
    public final EObject entryRuleForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleForClause = null;


        try {
            // InternalRpythonParser.g:6997:50: (iv_ruleForClause= ruleForClause EOF )
            // InternalRpythonParser.g:6998:2: iv_ruleForClause= ruleForClause EOF
            {
             newCompositeNode(grammarAccess.getForClauseRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleForClause=ruleForClause();

            state._fsp--;

             current =iv_ruleForClause; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleForClause"


    // $ANTLR start "ruleForClause"
    // InternalRpythonParser.g:7004:1: ruleForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) ;
    public final EObject ruleForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7010:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) )
            // InternalRpythonParser.g:7011:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            {
            // InternalRpythonParser.g:7011:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            // InternalRpythonParser.g:7012:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_13); 

            			newLeafNode(otherlv_0, grammarAccess.getForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:7016:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:7017:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:7017:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:7018:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getForClauseAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_14);
            lv_target_1_0=ruleTargetList();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getForClauseRule());
            					}
            					set(
            						current,
            						"target",
            						lv_target_1_0,
            						"org.tracewright.lang.Rpython.TargetList");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,In,FOLLOW_8); 

            			newLeafNode(otherlv_2, grammarAccess.getForClauseAccess().getInKeyword_2());
            		
            // InternalRpythonParser.g:7039:3: ( (lv_iterable_3_0= ruleOrTest ) )
            // InternalRpythonParser.g:7040:4: (lv_iterable_3_0= ruleOrTest )
            {
            // InternalRpythonParser.g:7040:4: (lv_iterable_3_0= ruleOrTest )
            // InternalRpythonParser.g:7041:5: lv_iterable_3_0= ruleOrTest
            {

            					newCompositeNode(grammarAccess.getForClauseAccess().getIterableOrTestParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_2);
            lv_iterable_3_0=ruleOrTest();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getForClauseRule());
            					}
            					set(
            						current,
            						"iterable",
            						lv_iterable_3_0,
            						"org.tracewright.lang.Rpython.OrTest");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleForClause"


    // $ANTLR start "entryRuleListForClause"
    // InternalRpythonParser.g:7062:1: entryRuleListForClause returns [EObject current=null] : iv_ruleListForClause= ruleListForClause EOF ;
    public final EObject entryRuleListForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListForClause = null;


        try {
            // InternalRpythonParser.g:7062:54: (iv_ruleListForClause= ruleListForClause EOF )
            // InternalRpythonParser.g:7063:2: iv_ruleListForClause= ruleListForClause EOF
            {
             newCompositeNode(grammarAccess.getListForClauseRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleListForClause=ruleListForClause();

            state._fsp--;

             current =iv_ruleListForClause; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleListForClause"


    // $ANTLR start "ruleListForClause"
    // InternalRpythonParser.g:7069:1: ruleListForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) ;
    public final EObject ruleListForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7075:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) )
            // InternalRpythonParser.g:7076:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            {
            // InternalRpythonParser.g:7076:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            // InternalRpythonParser.g:7077:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_13); 

            			newLeafNode(otherlv_0, grammarAccess.getListForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:7081:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:7082:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:7082:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:7083:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getListForClauseAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_14);
            lv_target_1_0=ruleTargetList();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getListForClauseRule());
            					}
            					set(
            						current,
            						"target",
            						lv_target_1_0,
            						"org.tracewright.lang.Rpython.TargetList");
            					afterParserOrEnumRuleCall();
            				

            }


            }

            otherlv_2=(Token)match(input,In,FOLLOW_8); 

            			newLeafNode(otherlv_2, grammarAccess.getListForClauseAccess().getInKeyword_2());
            		
            // InternalRpythonParser.g:7104:3: ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            // InternalRpythonParser.g:7105:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            {
            // InternalRpythonParser.g:7105:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            // InternalRpythonParser.g:7106:5: lv_iterable_3_0= ruleUnparenthesisedTuple
            {

            					newCompositeNode(grammarAccess.getListForClauseAccess().getIterableUnparenthesisedTupleParserRuleCall_3_0());
            				
            pushFollow(FOLLOW_2);
            lv_iterable_3_0=ruleUnparenthesisedTuple();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getListForClauseRule());
            					}
            					set(
            						current,
            						"iterable",
            						lv_iterable_3_0,
            						"org.tracewright.lang.Rpython.UnparenthesisedTuple");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleListForClause"


    // $ANTLR start "entryRuleUnparenthesisedTuple"
    // InternalRpythonParser.g:7127:1: entryRuleUnparenthesisedTuple returns [EObject current=null] : iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF ;
    public final EObject entryRuleUnparenthesisedTuple() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleUnparenthesisedTuple = null;


        try {
            // InternalRpythonParser.g:7127:61: (iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF )
            // InternalRpythonParser.g:7128:2: iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF
            {
             newCompositeNode(grammarAccess.getUnparenthesisedTupleRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleUnparenthesisedTuple=ruleUnparenthesisedTuple();

            state._fsp--;

             current =iv_ruleUnparenthesisedTuple; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleUnparenthesisedTuple"


    // $ANTLR start "ruleUnparenthesisedTuple"
    // InternalRpythonParser.g:7134:1: ruleUnparenthesisedTuple returns [EObject current=null] : (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? ) ;
    public final EObject ruleUnparenthesisedTuple() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_OrTestOrLambda_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7140:2: ( (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? ) )
            // InternalRpythonParser.g:7141:2: (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? )
            {
            // InternalRpythonParser.g:7141:2: (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? )
            // InternalRpythonParser.g:7142:3: this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )?
            {

            			newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getOrTestOrLambdaParserRuleCall_0());
            		
            pushFollow(FOLLOW_40);
            this_OrTestOrLambda_0=ruleOrTestOrLambda();

            state._fsp--;


            			current = this_OrTestOrLambda_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:7150:3: ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )?
            int alt156=2;
            int LA156_0 = input.LA(1);

            if ( (LA156_0==Comma) ) {
                alt156=1;
            }
            switch (alt156) {
                case 1 :
                    // InternalRpythonParser.g:7151:4: () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )?
                    {
                    // InternalRpythonParser.g:7151:4: ()
                    // InternalRpythonParser.g:7152:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getUnparenthesisedTupleAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:7162:4: ( (lv_elements_3_0= ruleOrTestOrLambda ) )
                    // InternalRpythonParser.g:7163:5: (lv_elements_3_0= ruleOrTestOrLambda )
                    {
                    // InternalRpythonParser.g:7163:5: (lv_elements_3_0= ruleOrTestOrLambda )
                    // InternalRpythonParser.g:7164:6: lv_elements_3_0= ruleOrTestOrLambda
                    {

                    						newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestOrLambdaParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_40);
                    lv_elements_3_0=ruleOrTestOrLambda();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getUnparenthesisedTupleRule());
                    						}
                    						add(
                    							current,
                    							"elements",
                    							lv_elements_3_0,
                    							"org.tracewright.lang.Rpython.OrTestOrLambda");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:7181:4: (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )*
                    loop154:
                    do {
                        int alt154=2;
                        int LA154_0 = input.LA(1);

                        if ( (LA154_0==Comma) ) {
                            int LA154_1 = input.LA(2);

                            if ( (LA154_1==Lambda||LA154_1==FullStopFullStopFullStop||LA154_1==Not||LA154_1==LeftParenthesis||LA154_1==PlusSign||LA154_1==HyphenMinus||LA154_1==LeftSquareBracket||(LA154_1>=GraveAccent && LA154_1<=LeftCurlyBracket)||LA154_1==Tilde||(LA154_1>=RULE_NAME && LA154_1<=RULE_STRING)) ) {
                                alt154=1;
                            }


                        }


                        switch (alt154) {
                    	case 1 :
                    	    // InternalRpythonParser.g:7182:5: otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:7186:5: ( (lv_elements_5_0= ruleOrTestOrLambda ) )
                    	    // InternalRpythonParser.g:7187:6: (lv_elements_5_0= ruleOrTestOrLambda )
                    	    {
                    	    // InternalRpythonParser.g:7187:6: (lv_elements_5_0= ruleOrTestOrLambda )
                    	    // InternalRpythonParser.g:7188:7: lv_elements_5_0= ruleOrTestOrLambda
                    	    {

                    	    							newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestOrLambdaParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_40);
                    	    lv_elements_5_0=ruleOrTestOrLambda();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getUnparenthesisedTupleRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"elements",
                    	    								lv_elements_5_0,
                    	    								"org.tracewright.lang.Rpython.OrTestOrLambda");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop154;
                        }
                    } while (true);

                    // InternalRpythonParser.g:7206:4: (otherlv_6= Comma )?
                    int alt155=2;
                    int LA155_0 = input.LA(1);

                    if ( (LA155_0==Comma) ) {
                        alt155=1;
                    }
                    switch (alt155) {
                        case 1 :
                            // InternalRpythonParser.g:7207:5: otherlv_6= Comma
                            {
                            otherlv_6=(Token)match(input,Comma,FOLLOW_2); 

                            					newLeafNode(otherlv_6, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_4());
                            				

                            }
                            break;

                    }


                    }
                    break;

            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleUnparenthesisedTuple"


    // $ANTLR start "entryRuleIfClause"
    // InternalRpythonParser.g:7217:1: entryRuleIfClause returns [EObject current=null] : iv_ruleIfClause= ruleIfClause EOF ;
    public final EObject entryRuleIfClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIfClause = null;


        try {
            // InternalRpythonParser.g:7217:49: (iv_ruleIfClause= ruleIfClause EOF )
            // InternalRpythonParser.g:7218:2: iv_ruleIfClause= ruleIfClause EOF
            {
             newCompositeNode(grammarAccess.getIfClauseRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleIfClause=ruleIfClause();

            state._fsp--;

             current =iv_ruleIfClause; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleIfClause"


    // $ANTLR start "ruleIfClause"
    // InternalRpythonParser.g:7224:1: ruleIfClause returns [EObject current=null] : (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) ;
    public final EObject ruleIfClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_condition_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7230:2: ( (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:7231:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:7231:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:7232:3: otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            {
            otherlv_0=(Token)match(input,If,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getIfClauseAccess().getIfKeyword_0());
            		
            // InternalRpythonParser.g:7236:3: ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:7237:4: (lv_condition_1_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:7237:4: (lv_condition_1_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:7238:5: lv_condition_1_0= ruleOrTestOrLambda
            {

            					newCompositeNode(grammarAccess.getIfClauseAccess().getConditionOrTestOrLambdaParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_2);
            lv_condition_1_0=ruleOrTestOrLambda();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getIfClauseRule());
            					}
            					set(
            						current,
            						"condition",
            						lv_condition_1_0,
            						"org.tracewright.lang.Rpython.OrTestOrLambda");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleIfClause"


    // $ANTLR start "entryRuleOrTestOrLambda"
    // InternalRpythonParser.g:7259:1: entryRuleOrTestOrLambda returns [EObject current=null] : iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF ;
    public final EObject entryRuleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTestOrLambda = null;


        try {
            // InternalRpythonParser.g:7259:55: (iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF )
            // InternalRpythonParser.g:7260:2: iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF
            {
             newCompositeNode(grammarAccess.getOrTestOrLambdaRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleOrTestOrLambda=ruleOrTestOrLambda();

            state._fsp--;

             current =iv_ruleOrTestOrLambda; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOrTestOrLambda"


    // $ANTLR start "ruleOrTestOrLambda"
    // InternalRpythonParser.g:7266:1: ruleOrTestOrLambda returns [EObject current=null] : (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) ;
    public final EObject ruleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject this_LambdaInClause_0 = null;

        EObject this_OrTest_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7272:2: ( (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) )
            // InternalRpythonParser.g:7273:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
            {
            // InternalRpythonParser.g:7273:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
            int alt157=2;
            int LA157_0 = input.LA(1);

            if ( (LA157_0==Lambda) ) {
                alt157=1;
            }
            else if ( (LA157_0==FullStopFullStopFullStop||LA157_0==Not||LA157_0==LeftParenthesis||LA157_0==PlusSign||LA157_0==HyphenMinus||LA157_0==LeftSquareBracket||(LA157_0>=GraveAccent && LA157_0<=LeftCurlyBracket)||LA157_0==Tilde||(LA157_0>=RULE_NAME && LA157_0<=RULE_STRING)) ) {
                alt157=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 157, 0, input);

                throw nvae;
            }
            switch (alt157) {
                case 1 :
                    // InternalRpythonParser.g:7274:3: this_LambdaInClause_0= ruleLambdaInClause
                    {

                    			newCompositeNode(grammarAccess.getOrTestOrLambdaAccess().getLambdaInClauseParserRuleCall_0());
                    		
                    pushFollow(FOLLOW_2);
                    this_LambdaInClause_0=ruleLambdaInClause();

                    state._fsp--;


                    			current = this_LambdaInClause_0;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:7283:3: this_OrTest_1= ruleOrTest
                    {

                    			newCompositeNode(grammarAccess.getOrTestOrLambdaAccess().getOrTestParserRuleCall_1());
                    		
                    pushFollow(FOLLOW_2);
                    this_OrTest_1=ruleOrTest();

                    state._fsp--;


                    			current = this_OrTest_1;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;

            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOrTestOrLambda"


    // $ANTLR start "entryRuleLambdaInClause"
    // InternalRpythonParser.g:7295:1: entryRuleLambdaInClause returns [EObject current=null] : iv_ruleLambdaInClause= ruleLambdaInClause EOF ;
    public final EObject entryRuleLambdaInClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaInClause = null;


        try {
            // InternalRpythonParser.g:7295:55: (iv_ruleLambdaInClause= ruleLambdaInClause EOF )
            // InternalRpythonParser.g:7296:2: iv_ruleLambdaInClause= ruleLambdaInClause EOF
            {
             newCompositeNode(grammarAccess.getLambdaInClauseRule()); 
            pushFollow(FOLLOW_1);
            iv_ruleLambdaInClause=ruleLambdaInClause();

            state._fsp--;

             current =iv_ruleLambdaInClause; 
            match(input,EOF,FOLLOW_2); 

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleLambdaInClause"


    // $ANTLR start "ruleLambdaInClause"
    // InternalRpythonParser.g:7302:1: ruleLambdaInClause returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) ;
    public final EObject ruleLambdaInClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        Token otherlv_6=null;
        EObject lv_parameters_2_0 = null;

        EObject lv_parameters_4_0 = null;

        EObject lv_body_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:7308:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:7309:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:7309:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:7310:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) )
            {
            // InternalRpythonParser.g:7310:3: ()
            // InternalRpythonParser.g:7311:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaInClauseAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_53); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaInClauseAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:7321:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt160=2;
            int LA160_0 = input.LA(1);

            if ( (LA160_0==AsteriskAsterisk||LA160_0==LeftParenthesis||LA160_0==Asterisk||LA160_0==Solidus||LA160_0==RULE_NAME) ) {
                alt160=1;
            }
            switch (alt160) {
                case 1 :
                    // InternalRpythonParser.g:7322:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:7322:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:7323:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:7323:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:7324:6: lv_parameters_2_0= ruleLambdaParameter
                    {

                    						newCompositeNode(grammarAccess.getLambdaInClauseAccess().getParametersLambdaParameterParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_20);
                    lv_parameters_2_0=ruleLambdaParameter();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getLambdaInClauseRule());
                    						}
                    						add(
                    							current,
                    							"parameters",
                    							lv_parameters_2_0,
                    							"org.tracewright.lang.Rpython.LambdaParameter");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:7341:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
                    loop158:
                    do {
                        int alt158=2;
                        int LA158_0 = input.LA(1);

                        if ( (LA158_0==Comma) ) {
                            int LA158_1 = input.LA(2);

                            if ( (LA158_1==AsteriskAsterisk||LA158_1==LeftParenthesis||LA158_1==Asterisk||LA158_1==Solidus||LA158_1==RULE_NAME) ) {
                                alt158=1;
                            }


                        }


                        switch (alt158) {
                    	case 1 :
                    	    // InternalRpythonParser.g:7342:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_28); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaInClauseAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:7346:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:7347:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:7347:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:7348:7: lv_parameters_4_0= ruleLambdaParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getLambdaInClauseAccess().getParametersLambdaParameterParserRuleCall_2_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_20);
                    	    lv_parameters_4_0=ruleLambdaParameter();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getLambdaInClauseRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"parameters",
                    	    								lv_parameters_4_0,
                    	    								"org.tracewright.lang.Rpython.LambdaParameter");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop158;
                        }
                    } while (true);

                    // InternalRpythonParser.g:7366:4: (otherlv_5= Comma )?
                    int alt159=2;
                    int LA159_0 = input.LA(1);

                    if ( (LA159_0==Comma) ) {
                        alt159=1;
                    }
                    switch (alt159) {
                        case 1 :
                            // InternalRpythonParser.g:7367:5: otherlv_5= Comma
                            {
                            otherlv_5=(Token)match(input,Comma,FOLLOW_9); 

                            					newLeafNode(otherlv_5, grammarAccess.getLambdaInClauseAccess().getCommaKeyword_2_2());
                            				

                            }
                            break;

                    }


                    }
                    break;

            }

            otherlv_6=(Token)match(input,Colon,FOLLOW_8); 

            			newLeafNode(otherlv_6, grammarAccess.getLambdaInClauseAccess().getColonKeyword_3());
            		
            // InternalRpythonParser.g:7377:3: ( (lv_body_7_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:7378:4: (lv_body_7_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:7378:4: (lv_body_7_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:7379:5: lv_body_7_0= ruleOrTestOrLambda
            {

            					newCompositeNode(grammarAccess.getLambdaInClauseAccess().getBodyOrTestOrLambdaParserRuleCall_4_0());
            				
            pushFollow(FOLLOW_2);
            lv_body_7_0=ruleOrTestOrLambda();

            state._fsp--;


            					if (current==null) {
            						current = createModelElementForParent(grammarAccess.getLambdaInClauseRule());
            					}
            					set(
            						current,
            						"body",
            						lv_body_7_0,
            						"org.tracewright.lang.Rpython.OrTestOrLambda");
            					afterParserOrEnumRuleCall();
            				

            }


            }


            }


            }


            	leaveRule();

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleLambdaInClause"

    // Delegated rules


 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x4080000F85E7FEB2L,0x0000000003F9980BL});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0000000000000000L,0x0000000000100000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x4080000F85E7FEB0L,0x0000000003A9980BL});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0000000000000000L,0x0000000000400080L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x4080000F85E7FEB0L,0x000000000389980BL});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x4000000404000800L,0x000000000389900AL});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000040L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x4080000F85E7FEB0L,0x0000000003C9980BL});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000000000180002L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0x0000000000100002L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x4000000404040800L,0x000000000389900BL});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0100000000000000L});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000000000140L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000000100142L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000000000000042L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x4000000404000800L,0x000000000389904AL});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0040000000000000L,0x0000000000000044L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000044L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0040000000000002L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0080000A81024000L,0x0000000000000800L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000000000000L,0x0000000000400000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x0000000000000000L,0x0000000000800000L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x4000000000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0xC000008000000000L,0x0000000000800021L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x8000000000000000L,0x0000000000000004L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x4000008000000000L,0x0000000000800021L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x8000000000000000L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x0000080000000000L,0x0000000000000040L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000000000000002L,0x0000000000800000L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000040L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000240L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000200L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x4000000000000000L,0x0000000000000040L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0xC000008404000800L,0x000000000389900BL});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x4000008404000800L,0x000000000389900BL});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x083027603A000002L,0x0000000000000240L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x4008000404000802L,0x000000000389900AL});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000004L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x4000000404000802L,0x000000000389900AL});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x0100000000000002L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x4000000404040802L,0x000000000389900BL});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x0000000000400002L,0x0000000000000004L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x0000000004000000L,0x0000000000800010L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x0000000004000400L,0x0000000000800010L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x0000000000000400L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x4000000000000000L,0x0000000000800001L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000010L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x4000000404440802L,0x000000000389900BL});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x0080000000000002L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x0000000000100000L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x4000008000000000L,0x0000000000800061L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x0400000000000002L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000040000002L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x0307801400000002L,0x0000000000000500L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x0000000400000002L});
    public static final BitSet FOLLOW_58 = new BitSet(new long[]{0x0000000000000002L,0x0000000000020000L});
    public static final BitSet FOLLOW_59 = new BitSet(new long[]{0x0000000000000002L,0x0000000000004000L});
    public static final BitSet FOLLOW_60 = new BitSet(new long[]{0x2000000000000002L});
    public static final BitSet FOLLOW_61 = new BitSet(new long[]{0x0008400000000002L});
    public static final BitSet FOLLOW_62 = new BitSet(new long[]{0x0000000000000002L,0x000000000000000AL});
    public static final BitSet FOLLOW_63 = new BitSet(new long[]{0x1000100000000002L,0x0000000000000821L});
    public static final BitSet FOLLOW_64 = new BitSet(new long[]{0x0000008000000002L});
    public static final BitSet FOLLOW_65 = new BitSet(new long[]{0x4000000000000002L,0x0000000000001010L});
    public static final BitSet FOLLOW_66 = new BitSet(new long[]{0x4000000404040800L,0x000000000389904BL});
    public static final BitSet FOLLOW_67 = new BitSet(new long[]{0x0000000000000000L,0x0000000000002000L});
    public static final BitSet FOLLOW_68 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000200L});
    public static final BitSet FOLLOW_69 = new BitSet(new long[]{0x0000000200000002L});
    public static final BitSet FOLLOW_70 = new BitSet(new long[]{0x4000000404040802L,0x000000000389904BL});
    public static final BitSet FOLLOW_71 = new BitSet(new long[]{0x4000000404000802L,0x000000000389904AL});
    public static final BitSet FOLLOW_72 = new BitSet(new long[]{0x0000000000000002L,0x0000000002000000L});
    public static final BitSet FOLLOW_73 = new BitSet(new long[]{0xC000000404040800L,0x000000000389900BL});
    public static final BitSet FOLLOW_74 = new BitSet(new long[]{0x4000000404040800L,0x000000000389B00BL});
    public static final BitSet FOLLOW_75 = new BitSet(new long[]{0x4000008404040800L,0x00000000038D900BL});
    public static final BitSet FOLLOW_76 = new BitSet(new long[]{0x0000000000000000L,0x0000000000040000L});
    public static final BitSet FOLLOW_77 = new BitSet(new long[]{0x0000000000000000L,0x0000000000008000L});
    public static final BitSet FOLLOW_78 = new BitSet(new long[]{0x0000000200000002L,0x0000000000000004L});
    public static final BitSet FOLLOW_79 = new BitSet(new long[]{0x0080000200000002L});
    public static final BitSet FOLLOW_80 = new BitSet(new long[]{0x0000000200000002L,0x0000000000000044L});
    public static final BitSet FOLLOW_81 = new BitSet(new long[]{0x4000008404040800L,0x000000000389900BL});

}