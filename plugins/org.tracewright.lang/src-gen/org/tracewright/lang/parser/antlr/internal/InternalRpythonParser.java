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
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "Continue", "Finally", "Assert", "Except", "Global", "Import", "Lambda", "Return", "Break", "Class", "Print", "Raise", "While", "Yield", "Elif", "Else", "Exec", "From", "Pass", "With", "AsteriskAsteriskEqualsSign", "FullStopFullStopFullStop", "SolidusSolidusEqualsSign", "LessThanSignLessThanSignEqualsSign", "GreaterThanSignGreaterThanSignEqualsSign", "And", "Def", "Del", "For", "Not", "Try", "ExclamationMarkEqualsSign", "PercentSignEqualsSign", "AmpersandEqualsSign", "AsteriskAsterisk", "AsteriskEqualsSign", "PlusSignEqualsSign", "HyphenMinusEqualsSign", "HyphenMinusGreaterThanSign", "SolidusSolidus", "SolidusEqualsSign", "LessThanSignLessThanSign", "LessThanSignEqualsSign", "LessThanSignGreaterThanSign", "EqualsSignEqualsSign", "GreaterThanSignEqualsSign", "GreaterThanSignGreaterThanSign", "CircumflexAccentEqualsSign", "As", "If", "In", "Is", "Or", "VerticalLineEqualsSign", "PercentSign", "Ampersand", "LeftParenthesis", "RightParenthesis", "Asterisk", "PlusSign", "Comma", "HyphenMinus", "FullStop", "Solidus", "Colon", "Semicolon", "LessThanSign", "EqualsSign", "GreaterThanSign", "CommercialAt", "LeftSquareBracket", "RightSquareBracket", "CircumflexAccent", "GraveAccent", "LeftCurlyBracket", "VerticalLine", "RightCurlyBracket", "Tilde", "RULE_BEGIN", "RULE_END", "RULE_NEWLINE", "RULE_NAME", "RULE_NUMBER", "RULE_STRING", "RULE_COMMENT", "RULE_WS"
    };
    public static final int LessThanSignGreaterThanSign=47;
    public static final int Import=9;
    public static final int AmpersandEqualsSign=37;
    public static final int Or=56;
    public static final int RULE_BEGIN=82;
    public static final int Elif=18;
    public static final int SolidusEqualsSign=44;
    public static final int Break=12;
    public static final int Global=8;
    public static final int FullStopFullStopFullStop=25;
    public static final int LessThanSign=70;
    public static final int Exec=20;
    public static final int Print=14;
    public static final int PercentSign=58;
    public static final int Assert=6;
    public static final int LeftParenthesis=60;
    public static final int Pass=22;
    public static final int Try=34;
    public static final int Ampersand=59;
    public static final int AsteriskEqualsSign=39;
    public static final int VerticalLineEqualsSign=57;
    public static final int RightSquareBracket=75;
    public static final int GreaterThanSign=72;
    public static final int SolidusSolidus=43;
    public static final int For=32;
    public static final int RightParenthesis=61;
    public static final int GreaterThanSignEqualsSign=49;
    public static final int SolidusSolidusEqualsSign=26;
    public static final int EqualsSignEqualsSign=48;
    public static final int Not=33;
    public static final int GraveAccent=77;
    public static final int VerticalLine=79;
    public static final int And=29;
    public static final int PlusSign=63;
    public static final int AsteriskAsterisk=38;
    public static final int CircumflexAccentEqualsSign=51;
    public static final int Class=13;
    public static final int LeftSquareBracket=74;
    public static final int LessThanSignLessThanSign=45;
    public static final int If=53;
    public static final int Except=7;
    public static final int Finally=5;
    public static final int RULE_END=83;
    public static final int LessThanSignLessThanSignEqualsSign=27;
    public static final int In=54;
    public static final int RULE_NEWLINE=84;
    public static final int RULE_NAME=85;
    public static final int Is=55;
    public static final int RULE_STRING=87;
    public static final int Continue=4;
    public static final int With=23;
    public static final int AsteriskAsteriskEqualsSign=24;
    public static final int Comma=64;
    public static final int EqualsSign=71;
    public static final int As=52;
    public static final int HyphenMinus=65;
    public static final int HyphenMinusEqualsSign=41;
    public static final int LessThanSignEqualsSign=46;
    public static final int Solidus=67;
    public static final int Colon=68;
    public static final int RightCurlyBracket=80;
    public static final int EOF=-1;
    public static final int Lambda=10;
    public static final int Asterisk=62;
    public static final int PercentSignEqualsSign=36;
    public static final int PlusSignEqualsSign=40;
    public static final int FullStop=66;
    public static final int Return=11;
    public static final int Def=30;
    public static final int RULE_WS=89;
    public static final int LeftCurlyBracket=78;
    public static final int Tilde=81;
    public static final int Del=31;
    public static final int RULE_COMMENT=88;
    public static final int While=16;
    public static final int From=21;
    public static final int GreaterThanSignGreaterThanSign=50;
    public static final int RULE_NUMBER=86;
    public static final int CircumflexAccent=76;
    public static final int CommercialAt=73;
    public static final int Semicolon=69;
    public static final int Else=19;
    public static final int Yield=17;
    public static final int ExclamationMarkEqualsSign=35;
    public static final int GreaterThanSignGreaterThanSignEqualsSign=28;
    public static final int HyphenMinusGreaterThanSign=42;
    public static final int Raise=15;

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
    // InternalRpythonParser.g:64:1: ruleModule returns [EObject current=null] : ( () (this_StatementLine_1= ruleStatementLine[$current] )* ) ;
    public final EObject ruleModule() throws RecognitionException {
        EObject current = null;

        EObject this_StatementLine_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:70:2: ( ( () (this_StatementLine_1= ruleStatementLine[$current] )* ) )
            // InternalRpythonParser.g:71:2: ( () (this_StatementLine_1= ruleStatementLine[$current] )* )
            {
            // InternalRpythonParser.g:71:2: ( () (this_StatementLine_1= ruleStatementLine[$current] )* )
            // InternalRpythonParser.g:72:3: () (this_StatementLine_1= ruleStatementLine[$current] )*
            {
            // InternalRpythonParser.g:72:3: ()
            // InternalRpythonParser.g:73:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getModuleAccess().getModuleAction_0(),
            					current);
            			

            }

            // InternalRpythonParser.g:79:3: (this_StatementLine_1= ruleStatementLine[$current] )*
            loop1:
            do {
                int alt1=2;
                int LA1_0 = input.LA(1);

                if ( (LA1_0==Continue||LA1_0==Assert||(LA1_0>=Global && LA1_0<=Yield)||(LA1_0>=Exec && LA1_0<=With)||LA1_0==FullStopFullStopFullStop||(LA1_0>=Def && LA1_0<=Try)||LA1_0==If||LA1_0==LeftParenthesis||LA1_0==PlusSign||LA1_0==HyphenMinus||(LA1_0>=CommercialAt && LA1_0<=LeftSquareBracket)||(LA1_0>=GraveAccent && LA1_0<=LeftCurlyBracket)||LA1_0==Tilde||(LA1_0>=RULE_NAME && LA1_0<=RULE_STRING)) ) {
                    alt1=1;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalRpythonParser.g:80:4: this_StatementLine_1= ruleStatementLine[$current]
            	    {

            	    				if (current==null) {
            	    					current = createModelElement(grammarAccess.getModuleRule());
            	    				}
            	    				newCompositeNode(grammarAccess.getModuleAccess().getStatementLineParserRuleCall_1());
            	    			
            	    pushFollow(FOLLOW_3);
            	    this_StatementLine_1=ruleStatementLine(current);

            	    state._fsp--;


            	    				current = this_StatementLine_1;
            	    				afterParserOrEnumRuleCall();
            	    			

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
    // InternalRpythonParser.g:96:1: entryRuleBlock returns [EObject current=null] : iv_ruleBlock= ruleBlock EOF ;
    public final EObject entryRuleBlock() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBlock = null;


        try {
            // InternalRpythonParser.g:96:46: (iv_ruleBlock= ruleBlock EOF )
            // InternalRpythonParser.g:97:2: iv_ruleBlock= ruleBlock EOF
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
    // InternalRpythonParser.g:103:1: ruleBlock returns [EObject current=null] : ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) ) ;
    public final EObject ruleBlock() throws RecognitionException {
        EObject current = null;

        Token this_NEWLINE_1=null;
        Token this_BEGIN_2=null;
        Token this_END_4=null;
        EObject this_StatementLine_3 = null;

        EObject this_SimpleLine_5 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:109:2: ( ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) ) )
            // InternalRpythonParser.g:110:2: ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) )
            {
            // InternalRpythonParser.g:110:2: ( () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] ) )
            // InternalRpythonParser.g:111:3: () ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] )
            {
            // InternalRpythonParser.g:111:3: ()
            // InternalRpythonParser.g:112:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getBlockAccess().getBlockAction_0(),
            					current);
            			

            }

            // InternalRpythonParser.g:118:3: ( (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END ) | this_SimpleLine_5= ruleSimpleLine[$current] )
            int alt3=2;
            int LA3_0 = input.LA(1);

            if ( (LA3_0==RULE_NEWLINE) ) {
                alt3=1;
            }
            else if ( (LA3_0==Continue||LA3_0==Assert||(LA3_0>=Global && LA3_0<=Break)||(LA3_0>=Print && LA3_0<=Raise)||LA3_0==Yield||(LA3_0>=Exec && LA3_0<=Pass)||LA3_0==FullStopFullStopFullStop||LA3_0==Del||LA3_0==Not||LA3_0==LeftParenthesis||LA3_0==PlusSign||LA3_0==HyphenMinus||LA3_0==LeftSquareBracket||(LA3_0>=GraveAccent && LA3_0<=LeftCurlyBracket)||LA3_0==Tilde||(LA3_0>=RULE_NAME && LA3_0<=RULE_STRING)) ) {
                alt3=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 3, 0, input);

                throw nvae;
            }
            switch (alt3) {
                case 1 :
                    // InternalRpythonParser.g:119:4: (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END )
                    {
                    // InternalRpythonParser.g:119:4: (this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END )
                    // InternalRpythonParser.g:120:5: this_NEWLINE_1= RULE_NEWLINE this_BEGIN_2= RULE_BEGIN (this_StatementLine_3= ruleStatementLine[$current] )* this_END_4= RULE_END
                    {
                    this_NEWLINE_1=(Token)match(input,RULE_NEWLINE,FOLLOW_4); 

                    					newLeafNode(this_NEWLINE_1, grammarAccess.getBlockAccess().getNEWLINETerminalRuleCall_1_0_0());
                    				
                    this_BEGIN_2=(Token)match(input,RULE_BEGIN,FOLLOW_5); 

                    					newLeafNode(this_BEGIN_2, grammarAccess.getBlockAccess().getBEGINTerminalRuleCall_1_0_1());
                    				
                    // InternalRpythonParser.g:128:5: (this_StatementLine_3= ruleStatementLine[$current] )*
                    loop2:
                    do {
                        int alt2=2;
                        int LA2_0 = input.LA(1);

                        if ( (LA2_0==Continue||LA2_0==Assert||(LA2_0>=Global && LA2_0<=Yield)||(LA2_0>=Exec && LA2_0<=With)||LA2_0==FullStopFullStopFullStop||(LA2_0>=Def && LA2_0<=Try)||LA2_0==If||LA2_0==LeftParenthesis||LA2_0==PlusSign||LA2_0==HyphenMinus||(LA2_0>=CommercialAt && LA2_0<=LeftSquareBracket)||(LA2_0>=GraveAccent && LA2_0<=LeftCurlyBracket)||LA2_0==Tilde||(LA2_0>=RULE_NAME && LA2_0<=RULE_STRING)) ) {
                            alt2=1;
                        }


                        switch (alt2) {
                    	case 1 :
                    	    // InternalRpythonParser.g:129:6: this_StatementLine_3= ruleStatementLine[$current]
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
                    // InternalRpythonParser.g:147:4: this_SimpleLine_5= ruleSimpleLine[$current]
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
    // InternalRpythonParser.g:164:1: ruleStatementLine[EObject in_current] returns [EObject current=in_current] : ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] ) ;
    public final EObject ruleStatementLine(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        EObject lv_statements_0_0 = null;

        EObject this_SimpleLine_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:170:2: ( ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] ) )
            // InternalRpythonParser.g:171:2: ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] )
            {
            // InternalRpythonParser.g:171:2: ( ( (lv_statements_0_0= ruleCompoundStatement ) ) | this_SimpleLine_1= ruleSimpleLine[$current] )
            int alt4=2;
            int LA4_0 = input.LA(1);

            if ( (LA4_0==Class||LA4_0==While||LA4_0==With||LA4_0==Def||LA4_0==For||LA4_0==Try||LA4_0==If||LA4_0==CommercialAt) ) {
                alt4=1;
            }
            else if ( (LA4_0==Continue||LA4_0==Assert||(LA4_0>=Global && LA4_0<=Break)||(LA4_0>=Print && LA4_0<=Raise)||LA4_0==Yield||(LA4_0>=Exec && LA4_0<=Pass)||LA4_0==FullStopFullStopFullStop||LA4_0==Del||LA4_0==Not||LA4_0==LeftParenthesis||LA4_0==PlusSign||LA4_0==HyphenMinus||LA4_0==LeftSquareBracket||(LA4_0>=GraveAccent && LA4_0<=LeftCurlyBracket)||LA4_0==Tilde||(LA4_0>=RULE_NAME && LA4_0<=RULE_STRING)) ) {
                alt4=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 4, 0, input);

                throw nvae;
            }
            switch (alt4) {
                case 1 :
                    // InternalRpythonParser.g:172:3: ( (lv_statements_0_0= ruleCompoundStatement ) )
                    {
                    // InternalRpythonParser.g:172:3: ( (lv_statements_0_0= ruleCompoundStatement ) )
                    // InternalRpythonParser.g:173:4: (lv_statements_0_0= ruleCompoundStatement )
                    {
                    // InternalRpythonParser.g:173:4: (lv_statements_0_0= ruleCompoundStatement )
                    // InternalRpythonParser.g:174:5: lv_statements_0_0= ruleCompoundStatement
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
                    // InternalRpythonParser.g:192:3: this_SimpleLine_1= ruleSimpleLine[$current]
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
    // InternalRpythonParser.g:208:1: ruleSimpleLine[EObject in_current] returns [EObject current=in_current] : ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE ) ;
    public final EObject ruleSimpleLine(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        Token otherlv_1=null;
        Token this_NEWLINE_3=null;
        EObject lv_statements_0_0 = null;

        EObject lv_statements_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:214:2: ( ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE ) )
            // InternalRpythonParser.g:215:2: ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE )
            {
            // InternalRpythonParser.g:215:2: ( ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE )
            // InternalRpythonParser.g:216:3: ( (lv_statements_0_0= ruleSimpleStatement ) ) (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )* this_NEWLINE_3= RULE_NEWLINE
            {
            // InternalRpythonParser.g:216:3: ( (lv_statements_0_0= ruleSimpleStatement ) )
            // InternalRpythonParser.g:217:4: (lv_statements_0_0= ruleSimpleStatement )
            {
            // InternalRpythonParser.g:217:4: (lv_statements_0_0= ruleSimpleStatement )
            // InternalRpythonParser.g:218:5: lv_statements_0_0= ruleSimpleStatement
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

            // InternalRpythonParser.g:235:3: (otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) ) )*
            loop5:
            do {
                int alt5=2;
                int LA5_0 = input.LA(1);

                if ( (LA5_0==Semicolon) ) {
                    alt5=1;
                }


                switch (alt5) {
            	case 1 :
            	    // InternalRpythonParser.g:236:4: otherlv_1= Semicolon ( (lv_statements_2_0= ruleSimpleStatement ) )
            	    {
            	    otherlv_1=(Token)match(input,Semicolon,FOLLOW_7); 

            	    				newLeafNode(otherlv_1, grammarAccess.getSimpleLineAccess().getSemicolonKeyword_1_0());
            	    			
            	    // InternalRpythonParser.g:240:4: ( (lv_statements_2_0= ruleSimpleStatement ) )
            	    // InternalRpythonParser.g:241:5: (lv_statements_2_0= ruleSimpleStatement )
            	    {
            	    // InternalRpythonParser.g:241:5: (lv_statements_2_0= ruleSimpleStatement )
            	    // InternalRpythonParser.g:242:6: lv_statements_2_0= ruleSimpleStatement
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
    // InternalRpythonParser.g:268:1: entryRuleCompoundStatement returns [EObject current=null] : iv_ruleCompoundStatement= ruleCompoundStatement EOF ;
    public final EObject entryRuleCompoundStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCompoundStatement = null;


        try {
            // InternalRpythonParser.g:268:58: (iv_ruleCompoundStatement= ruleCompoundStatement EOF )
            // InternalRpythonParser.g:269:2: iv_ruleCompoundStatement= ruleCompoundStatement EOF
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
    // InternalRpythonParser.g:275:1: ruleCompoundStatement returns [EObject current=null] : (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated ) ;
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
            // InternalRpythonParser.g:281:2: ( (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated ) )
            // InternalRpythonParser.g:282:2: (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated )
            {
            // InternalRpythonParser.g:282:2: (this_If_0= ruleIf | this_While_1= ruleWhile | this_For_2= ruleFor | this_Try_3= ruleTry | this_With_4= ruleWith | this_FunctionDef_5= ruleFunctionDef | this_ClassDef_6= ruleClassDef | this_Decorated_7= ruleDecorated )
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
                    // InternalRpythonParser.g:283:3: this_If_0= ruleIf
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
                    // InternalRpythonParser.g:292:3: this_While_1= ruleWhile
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
                    // InternalRpythonParser.g:301:3: this_For_2= ruleFor
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
                    // InternalRpythonParser.g:310:3: this_Try_3= ruleTry
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
                    // InternalRpythonParser.g:319:3: this_With_4= ruleWith
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
                    // InternalRpythonParser.g:328:3: this_FunctionDef_5= ruleFunctionDef
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
                    // InternalRpythonParser.g:337:3: this_ClassDef_6= ruleClassDef
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
                    // InternalRpythonParser.g:346:3: this_Decorated_7= ruleDecorated
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
    // InternalRpythonParser.g:358:1: entryRuleIf returns [EObject current=null] : iv_ruleIf= ruleIf EOF ;
    public final EObject entryRuleIf() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIf = null;


        try {
            // InternalRpythonParser.g:358:43: (iv_ruleIf= ruleIf EOF )
            // InternalRpythonParser.g:359:2: iv_ruleIf= ruleIf EOF
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
    // InternalRpythonParser.g:365:1: ruleIf returns [EObject current=null] : (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? ) ;
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
            // InternalRpythonParser.g:371:2: ( (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:372:2: (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:372:2: (otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:373:3: otherlv_0= If ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ( (lv_elifs_4_0= ruleElif ) )* (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,If,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getIfAccess().getIfKeyword_0());
            		
            // InternalRpythonParser.g:377:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:378:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:378:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:379:5: lv_test_1_0= ruleExpression
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
            		
            // InternalRpythonParser.g:400:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:401:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:401:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:402:5: lv_body_3_0= ruleBlock
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

            // InternalRpythonParser.g:419:3: ( (lv_elifs_4_0= ruleElif ) )*
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( (LA7_0==Elif) ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalRpythonParser.g:420:4: (lv_elifs_4_0= ruleElif )
            	    {
            	    // InternalRpythonParser.g:420:4: (lv_elifs_4_0= ruleElif )
            	    // InternalRpythonParser.g:421:5: lv_elifs_4_0= ruleElif
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

            // InternalRpythonParser.g:438:3: (otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) ) )?
            int alt8=2;
            int LA8_0 = input.LA(1);

            if ( (LA8_0==Else) ) {
                alt8=1;
            }
            switch (alt8) {
                case 1 :
                    // InternalRpythonParser.g:439:4: otherlv_5= Else otherlv_6= Colon ( (lv_orElse_7_0= ruleBlock ) )
                    {
                    otherlv_5=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_5, grammarAccess.getIfAccess().getElseKeyword_5_0());
                    			
                    otherlv_6=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_6, grammarAccess.getIfAccess().getColonKeyword_5_1());
                    			
                    // InternalRpythonParser.g:447:4: ( (lv_orElse_7_0= ruleBlock ) )
                    // InternalRpythonParser.g:448:5: (lv_orElse_7_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:448:5: (lv_orElse_7_0= ruleBlock )
                    // InternalRpythonParser.g:449:6: lv_orElse_7_0= ruleBlock
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
    // InternalRpythonParser.g:471:1: entryRuleElif returns [EObject current=null] : iv_ruleElif= ruleElif EOF ;
    public final EObject entryRuleElif() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleElif = null;


        try {
            // InternalRpythonParser.g:471:45: (iv_ruleElif= ruleElif EOF )
            // InternalRpythonParser.g:472:2: iv_ruleElif= ruleElif EOF
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
    // InternalRpythonParser.g:478:1: ruleElif returns [EObject current=null] : (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ) ;
    public final EObject ruleElif() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_test_1_0 = null;

        EObject lv_body_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:484:2: ( (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:485:2: (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:485:2: (otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) )
            // InternalRpythonParser.g:486:3: otherlv_0= Elif ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Elif,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getElifAccess().getElifKeyword_0());
            		
            // InternalRpythonParser.g:490:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:491:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:491:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:492:5: lv_test_1_0= ruleExpression
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
            		
            // InternalRpythonParser.g:513:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:514:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:514:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:515:5: lv_body_3_0= ruleBlock
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
    // InternalRpythonParser.g:536:1: entryRuleWhile returns [EObject current=null] : iv_ruleWhile= ruleWhile EOF ;
    public final EObject entryRuleWhile() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWhile = null;


        try {
            // InternalRpythonParser.g:536:46: (iv_ruleWhile= ruleWhile EOF )
            // InternalRpythonParser.g:537:2: iv_ruleWhile= ruleWhile EOF
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
    // InternalRpythonParser.g:543:1: ruleWhile returns [EObject current=null] : (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? ) ;
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
            // InternalRpythonParser.g:549:2: ( (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:550:2: (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:550:2: (otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:551:3: otherlv_0= While ( (lv_test_1_0= ruleExpression ) ) otherlv_2= Colon ( (lv_body_3_0= ruleBlock ) ) (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,While,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getWhileAccess().getWhileKeyword_0());
            		
            // InternalRpythonParser.g:555:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:556:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:556:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:557:5: lv_test_1_0= ruleExpression
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
            		
            // InternalRpythonParser.g:578:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalRpythonParser.g:579:4: (lv_body_3_0= ruleBlock )
            {
            // InternalRpythonParser.g:579:4: (lv_body_3_0= ruleBlock )
            // InternalRpythonParser.g:580:5: lv_body_3_0= ruleBlock
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

            // InternalRpythonParser.g:597:3: (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
            int alt9=2;
            int LA9_0 = input.LA(1);

            if ( (LA9_0==Else) ) {
                alt9=1;
            }
            switch (alt9) {
                case 1 :
                    // InternalRpythonParser.g:598:4: otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) )
                    {
                    otherlv_4=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_4, grammarAccess.getWhileAccess().getElseKeyword_4_0());
                    			
                    otherlv_5=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_5, grammarAccess.getWhileAccess().getColonKeyword_4_1());
                    			
                    // InternalRpythonParser.g:606:4: ( (lv_orElse_6_0= ruleBlock ) )
                    // InternalRpythonParser.g:607:5: (lv_orElse_6_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:607:5: (lv_orElse_6_0= ruleBlock )
                    // InternalRpythonParser.g:608:6: lv_orElse_6_0= ruleBlock
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
    // InternalRpythonParser.g:630:1: entryRuleFor returns [EObject current=null] : iv_ruleFor= ruleFor EOF ;
    public final EObject entryRuleFor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFor = null;


        try {
            // InternalRpythonParser.g:630:44: (iv_ruleFor= ruleFor EOF )
            // InternalRpythonParser.g:631:2: iv_ruleFor= ruleFor EOF
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
    // InternalRpythonParser.g:637:1: ruleFor returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? ) ;
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
            // InternalRpythonParser.g:643:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? ) )
            // InternalRpythonParser.g:644:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? )
            {
            // InternalRpythonParser.g:644:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )? )
            // InternalRpythonParser.g:645:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleExpressionList ) ) otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getForAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:649:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:650:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:650:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:651:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getForAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_13);
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

            otherlv_2=(Token)match(input,In,FOLLOW_8); 

            			newLeafNode(otherlv_2, grammarAccess.getForAccess().getInKeyword_2());
            		
            // InternalRpythonParser.g:672:3: ( (lv_iterable_3_0= ruleExpressionList ) )
            // InternalRpythonParser.g:673:4: (lv_iterable_3_0= ruleExpressionList )
            {
            // InternalRpythonParser.g:673:4: (lv_iterable_3_0= ruleExpressionList )
            // InternalRpythonParser.g:674:5: lv_iterable_3_0= ruleExpressionList
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
            		
            // InternalRpythonParser.g:695:3: ( (lv_body_5_0= ruleBlock ) )
            // InternalRpythonParser.g:696:4: (lv_body_5_0= ruleBlock )
            {
            // InternalRpythonParser.g:696:4: (lv_body_5_0= ruleBlock )
            // InternalRpythonParser.g:697:5: lv_body_5_0= ruleBlock
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

            // InternalRpythonParser.g:714:3: (otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) ) )?
            int alt10=2;
            int LA10_0 = input.LA(1);

            if ( (LA10_0==Else) ) {
                alt10=1;
            }
            switch (alt10) {
                case 1 :
                    // InternalRpythonParser.g:715:4: otherlv_6= Else otherlv_7= Colon ( (lv_orElse_8_0= ruleBlock ) )
                    {
                    otherlv_6=(Token)match(input,Else,FOLLOW_9); 

                    				newLeafNode(otherlv_6, grammarAccess.getForAccess().getElseKeyword_6_0());
                    			
                    otherlv_7=(Token)match(input,Colon,FOLLOW_10); 

                    				newLeafNode(otherlv_7, grammarAccess.getForAccess().getColonKeyword_6_1());
                    			
                    // InternalRpythonParser.g:723:4: ( (lv_orElse_8_0= ruleBlock ) )
                    // InternalRpythonParser.g:724:5: (lv_orElse_8_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:724:5: (lv_orElse_8_0= ruleBlock )
                    // InternalRpythonParser.g:725:6: lv_orElse_8_0= ruleBlock
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
    // InternalRpythonParser.g:747:1: entryRuleTry returns [EObject current=null] : iv_ruleTry= ruleTry EOF ;
    public final EObject entryRuleTry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTry = null;


        try {
            // InternalRpythonParser.g:747:44: (iv_ruleTry= ruleTry EOF )
            // InternalRpythonParser.g:748:2: iv_ruleTry= ruleTry EOF
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
    // InternalRpythonParser.g:754:1: ruleTry returns [EObject current=null] : (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) ) ;
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
            // InternalRpythonParser.g:760:2: ( (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) ) )
            // InternalRpythonParser.g:761:2: (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) )
            {
            // InternalRpythonParser.g:761:2: (otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) ) )
            // InternalRpythonParser.g:762:3: otherlv_0= Try otherlv_1= Colon ( (lv_body_2_0= ruleBlock ) ) ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) )
            {
            otherlv_0=(Token)match(input,Try,FOLLOW_9); 

            			newLeafNode(otherlv_0, grammarAccess.getTryAccess().getTryKeyword_0());
            		
            otherlv_1=(Token)match(input,Colon,FOLLOW_10); 

            			newLeafNode(otherlv_1, grammarAccess.getTryAccess().getColonKeyword_1());
            		
            // InternalRpythonParser.g:770:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalRpythonParser.g:771:4: (lv_body_2_0= ruleBlock )
            {
            // InternalRpythonParser.g:771:4: (lv_body_2_0= ruleBlock )
            // InternalRpythonParser.g:772:5: lv_body_2_0= ruleBlock
            {

            					newCompositeNode(grammarAccess.getTryAccess().getBodyBlockParserRuleCall_2_0());
            				
            pushFollow(FOLLOW_14);
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

            // InternalRpythonParser.g:789:3: ( ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? ) | (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) ) )
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
                    // InternalRpythonParser.g:790:4: ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? )
                    {
                    // InternalRpythonParser.g:790:4: ( ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )? )
                    // InternalRpythonParser.g:791:5: ( (lv_handlers_3_0= ruleExceptHandler ) )+ (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )? (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )?
                    {
                    // InternalRpythonParser.g:791:5: ( (lv_handlers_3_0= ruleExceptHandler ) )+
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
                    	    // InternalRpythonParser.g:792:6: (lv_handlers_3_0= ruleExceptHandler )
                    	    {
                    	    // InternalRpythonParser.g:792:6: (lv_handlers_3_0= ruleExceptHandler )
                    	    // InternalRpythonParser.g:793:7: lv_handlers_3_0= ruleExceptHandler
                    	    {

                    	    							newCompositeNode(grammarAccess.getTryAccess().getHandlersExceptHandlerParserRuleCall_3_0_0_0());
                    	    						
                    	    pushFollow(FOLLOW_15);
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

                    // InternalRpythonParser.g:810:5: (otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) ) )?
                    int alt12=2;
                    int LA12_0 = input.LA(1);

                    if ( (LA12_0==Else) ) {
                        alt12=1;
                    }
                    switch (alt12) {
                        case 1 :
                            // InternalRpythonParser.g:811:6: otherlv_4= Else otherlv_5= Colon ( (lv_orElse_6_0= ruleBlock ) )
                            {
                            otherlv_4=(Token)match(input,Else,FOLLOW_9); 

                            						newLeafNode(otherlv_4, grammarAccess.getTryAccess().getElseKeyword_3_0_1_0());
                            					
                            otherlv_5=(Token)match(input,Colon,FOLLOW_10); 

                            						newLeafNode(otherlv_5, grammarAccess.getTryAccess().getColonKeyword_3_0_1_1());
                            					
                            // InternalRpythonParser.g:819:6: ( (lv_orElse_6_0= ruleBlock ) )
                            // InternalRpythonParser.g:820:7: (lv_orElse_6_0= ruleBlock )
                            {
                            // InternalRpythonParser.g:820:7: (lv_orElse_6_0= ruleBlock )
                            // InternalRpythonParser.g:821:8: lv_orElse_6_0= ruleBlock
                            {

                            								newCompositeNode(grammarAccess.getTryAccess().getOrElseBlockParserRuleCall_3_0_1_2_0());
                            							
                            pushFollow(FOLLOW_16);
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

                    // InternalRpythonParser.g:839:5: (otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) ) )?
                    int alt13=2;
                    int LA13_0 = input.LA(1);

                    if ( (LA13_0==Finally) ) {
                        alt13=1;
                    }
                    switch (alt13) {
                        case 1 :
                            // InternalRpythonParser.g:840:6: otherlv_7= Finally otherlv_8= Colon ( (lv_finalBody_9_0= ruleBlock ) )
                            {
                            otherlv_7=(Token)match(input,Finally,FOLLOW_9); 

                            						newLeafNode(otherlv_7, grammarAccess.getTryAccess().getFinallyKeyword_3_0_2_0());
                            					
                            otherlv_8=(Token)match(input,Colon,FOLLOW_10); 

                            						newLeafNode(otherlv_8, grammarAccess.getTryAccess().getColonKeyword_3_0_2_1());
                            					
                            // InternalRpythonParser.g:848:6: ( (lv_finalBody_9_0= ruleBlock ) )
                            // InternalRpythonParser.g:849:7: (lv_finalBody_9_0= ruleBlock )
                            {
                            // InternalRpythonParser.g:849:7: (lv_finalBody_9_0= ruleBlock )
                            // InternalRpythonParser.g:850:8: lv_finalBody_9_0= ruleBlock
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
                    // InternalRpythonParser.g:870:4: (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) )
                    {
                    // InternalRpythonParser.g:870:4: (otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) ) )
                    // InternalRpythonParser.g:871:5: otherlv_10= Finally otherlv_11= Colon ( (lv_finalBody_12_0= ruleBlock ) )
                    {
                    otherlv_10=(Token)match(input,Finally,FOLLOW_9); 

                    					newLeafNode(otherlv_10, grammarAccess.getTryAccess().getFinallyKeyword_3_1_0());
                    				
                    otherlv_11=(Token)match(input,Colon,FOLLOW_10); 

                    					newLeafNode(otherlv_11, grammarAccess.getTryAccess().getColonKeyword_3_1_1());
                    				
                    // InternalRpythonParser.g:879:5: ( (lv_finalBody_12_0= ruleBlock ) )
                    // InternalRpythonParser.g:880:6: (lv_finalBody_12_0= ruleBlock )
                    {
                    // InternalRpythonParser.g:880:6: (lv_finalBody_12_0= ruleBlock )
                    // InternalRpythonParser.g:881:7: lv_finalBody_12_0= ruleBlock
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
    // InternalRpythonParser.g:904:1: entryRuleExceptHandler returns [EObject current=null] : iv_ruleExceptHandler= ruleExceptHandler EOF ;
    public final EObject entryRuleExceptHandler() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExceptHandler = null;


        try {
            // InternalRpythonParser.g:904:54: (iv_ruleExceptHandler= ruleExceptHandler EOF )
            // InternalRpythonParser.g:905:2: iv_ruleExceptHandler= ruleExceptHandler EOF
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
    // InternalRpythonParser.g:911:1: ruleExceptHandler returns [EObject current=null] : ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) ) ;
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
            // InternalRpythonParser.g:917:2: ( ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:918:2: ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:918:2: ( () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) ) )
            // InternalRpythonParser.g:919:3: () otherlv_1= Except ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )? otherlv_6= Colon ( (lv_body_7_0= ruleBlock ) )
            {
            // InternalRpythonParser.g:919:3: ()
            // InternalRpythonParser.g:920:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getExceptHandlerAccess().getExceptHandlerAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Except,FOLLOW_17); 

            			newLeafNode(otherlv_1, grammarAccess.getExceptHandlerAccess().getExceptKeyword_1());
            		
            // InternalRpythonParser.g:930:3: ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )? )?
            int alt17=2;
            int LA17_0 = input.LA(1);

            if ( (LA17_0==Lambda||LA17_0==FullStopFullStopFullStop||LA17_0==Not||LA17_0==LeftParenthesis||LA17_0==PlusSign||LA17_0==HyphenMinus||LA17_0==LeftSquareBracket||(LA17_0>=GraveAccent && LA17_0<=LeftCurlyBracket)||LA17_0==Tilde||(LA17_0>=RULE_NAME && LA17_0<=RULE_STRING)) ) {
                alt17=1;
            }
            switch (alt17) {
                case 1 :
                    // InternalRpythonParser.g:931:4: ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:931:4: ( (lv_type_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:932:5: (lv_type_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:932:5: (lv_type_2_0= ruleExpression )
                    // InternalRpythonParser.g:933:6: lv_type_2_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getExceptHandlerAccess().getTypeExpressionParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_18);
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

                    // InternalRpythonParser.g:950:4: ( (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) ) )?
                    int alt16=2;
                    int LA16_0 = input.LA(1);

                    if ( (LA16_0==As||LA16_0==Comma) ) {
                        alt16=1;
                    }
                    switch (alt16) {
                        case 1 :
                            // InternalRpythonParser.g:951:5: (otherlv_3= As | otherlv_4= Comma ) ( (lv_target_5_0= ruleExpression ) )
                            {
                            // InternalRpythonParser.g:951:5: (otherlv_3= As | otherlv_4= Comma )
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
                                    // InternalRpythonParser.g:952:6: otherlv_3= As
                                    {
                                    otherlv_3=(Token)match(input,As,FOLLOW_8); 

                                    						newLeafNode(otherlv_3, grammarAccess.getExceptHandlerAccess().getAsKeyword_2_1_0_0());
                                    					

                                    }
                                    break;
                                case 2 :
                                    // InternalRpythonParser.g:957:6: otherlv_4= Comma
                                    {
                                    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                                    						newLeafNode(otherlv_4, grammarAccess.getExceptHandlerAccess().getCommaKeyword_2_1_0_1());
                                    					

                                    }
                                    break;

                            }

                            // InternalRpythonParser.g:962:5: ( (lv_target_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:963:6: (lv_target_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:963:6: (lv_target_5_0= ruleExpression )
                            // InternalRpythonParser.g:964:7: lv_target_5_0= ruleExpression
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
            		
            // InternalRpythonParser.g:987:3: ( (lv_body_7_0= ruleBlock ) )
            // InternalRpythonParser.g:988:4: (lv_body_7_0= ruleBlock )
            {
            // InternalRpythonParser.g:988:4: (lv_body_7_0= ruleBlock )
            // InternalRpythonParser.g:989:5: lv_body_7_0= ruleBlock
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
    // InternalRpythonParser.g:1010:1: entryRuleWith returns [EObject current=null] : iv_ruleWith= ruleWith EOF ;
    public final EObject entryRuleWith() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWith = null;


        try {
            // InternalRpythonParser.g:1010:45: (iv_ruleWith= ruleWith EOF )
            // InternalRpythonParser.g:1011:2: iv_ruleWith= ruleWith EOF
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
    // InternalRpythonParser.g:1017:1: ruleWith returns [EObject current=null] : (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) ) ;
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
            // InternalRpythonParser.g:1023:2: ( (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1024:2: (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1024:2: (otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1025:3: otherlv_0= With ( (lv_items_1_0= ruleWithItem ) ) (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )* otherlv_4= Colon ( (lv_body_5_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,With,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getWithAccess().getWithKeyword_0());
            		
            // InternalRpythonParser.g:1029:3: ( (lv_items_1_0= ruleWithItem ) )
            // InternalRpythonParser.g:1030:4: (lv_items_1_0= ruleWithItem )
            {
            // InternalRpythonParser.g:1030:4: (lv_items_1_0= ruleWithItem )
            // InternalRpythonParser.g:1031:5: lv_items_1_0= ruleWithItem
            {

            					newCompositeNode(grammarAccess.getWithAccess().getItemsWithItemParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_19);
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

            // InternalRpythonParser.g:1048:3: (otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) ) )*
            loop18:
            do {
                int alt18=2;
                int LA18_0 = input.LA(1);

                if ( (LA18_0==Comma) ) {
                    alt18=1;
                }


                switch (alt18) {
            	case 1 :
            	    // InternalRpythonParser.g:1049:4: otherlv_2= Comma ( (lv_items_3_0= ruleWithItem ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

            	    				newLeafNode(otherlv_2, grammarAccess.getWithAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:1053:4: ( (lv_items_3_0= ruleWithItem ) )
            	    // InternalRpythonParser.g:1054:5: (lv_items_3_0= ruleWithItem )
            	    {
            	    // InternalRpythonParser.g:1054:5: (lv_items_3_0= ruleWithItem )
            	    // InternalRpythonParser.g:1055:6: lv_items_3_0= ruleWithItem
            	    {

            	    						newCompositeNode(grammarAccess.getWithAccess().getItemsWithItemParserRuleCall_2_1_0());
            	    					
            	    pushFollow(FOLLOW_19);
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
            		
            // InternalRpythonParser.g:1077:3: ( (lv_body_5_0= ruleBlock ) )
            // InternalRpythonParser.g:1078:4: (lv_body_5_0= ruleBlock )
            {
            // InternalRpythonParser.g:1078:4: (lv_body_5_0= ruleBlock )
            // InternalRpythonParser.g:1079:5: lv_body_5_0= ruleBlock
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
    // InternalRpythonParser.g:1100:1: entryRuleWithItem returns [EObject current=null] : iv_ruleWithItem= ruleWithItem EOF ;
    public final EObject entryRuleWithItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWithItem = null;


        try {
            // InternalRpythonParser.g:1100:49: (iv_ruleWithItem= ruleWithItem EOF )
            // InternalRpythonParser.g:1101:2: iv_ruleWithItem= ruleWithItem EOF
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
    // InternalRpythonParser.g:1107:1: ruleWithItem returns [EObject current=null] : ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? ) ;
    public final EObject ruleWithItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_context_0_0 = null;

        EObject lv_target_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1113:2: ( ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? ) )
            // InternalRpythonParser.g:1114:2: ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? )
            {
            // InternalRpythonParser.g:1114:2: ( ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )? )
            // InternalRpythonParser.g:1115:3: ( (lv_context_0_0= ruleExpression ) ) (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )?
            {
            // InternalRpythonParser.g:1115:3: ( (lv_context_0_0= ruleExpression ) )
            // InternalRpythonParser.g:1116:4: (lv_context_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:1116:4: (lv_context_0_0= ruleExpression )
            // InternalRpythonParser.g:1117:5: lv_context_0_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getWithItemAccess().getContextExpressionParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_20);
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

            // InternalRpythonParser.g:1134:3: (otherlv_1= As ( (lv_target_2_0= ruleBitOr ) ) )?
            int alt19=2;
            int LA19_0 = input.LA(1);

            if ( (LA19_0==As) ) {
                alt19=1;
            }
            switch (alt19) {
                case 1 :
                    // InternalRpythonParser.g:1135:4: otherlv_1= As ( (lv_target_2_0= ruleBitOr ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_8); 

                    				newLeafNode(otherlv_1, grammarAccess.getWithItemAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:1139:4: ( (lv_target_2_0= ruleBitOr ) )
                    // InternalRpythonParser.g:1140:5: (lv_target_2_0= ruleBitOr )
                    {
                    // InternalRpythonParser.g:1140:5: (lv_target_2_0= ruleBitOr )
                    // InternalRpythonParser.g:1141:6: lv_target_2_0= ruleBitOr
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
    // InternalRpythonParser.g:1163:1: entryRuleDecorated returns [EObject current=null] : iv_ruleDecorated= ruleDecorated EOF ;
    public final EObject entryRuleDecorated() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDecorated = null;


        try {
            // InternalRpythonParser.g:1163:50: (iv_ruleDecorated= ruleDecorated EOF )
            // InternalRpythonParser.g:1164:2: iv_ruleDecorated= ruleDecorated EOF
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
    // InternalRpythonParser.g:1170:1: ruleDecorated returns [EObject current=null] : ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) ) ;
    public final EObject ruleDecorated() throws RecognitionException {
        EObject current = null;

        EObject lv_decorators_0_0 = null;

        EObject lv_definition_1_1 = null;

        EObject lv_definition_1_2 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1176:2: ( ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) ) )
            // InternalRpythonParser.g:1177:2: ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) )
            {
            // InternalRpythonParser.g:1177:2: ( ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) ) )
            // InternalRpythonParser.g:1178:3: ( (lv_decorators_0_0= ruleDecorator ) )+ ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) )
            {
            // InternalRpythonParser.g:1178:3: ( (lv_decorators_0_0= ruleDecorator ) )+
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
            	    // InternalRpythonParser.g:1179:4: (lv_decorators_0_0= ruleDecorator )
            	    {
            	    // InternalRpythonParser.g:1179:4: (lv_decorators_0_0= ruleDecorator )
            	    // InternalRpythonParser.g:1180:5: lv_decorators_0_0= ruleDecorator
            	    {

            	    					newCompositeNode(grammarAccess.getDecoratedAccess().getDecoratorsDecoratorParserRuleCall_0_0());
            	    				
            	    pushFollow(FOLLOW_21);
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

            // InternalRpythonParser.g:1197:3: ( ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) ) )
            // InternalRpythonParser.g:1198:4: ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) )
            {
            // InternalRpythonParser.g:1198:4: ( (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef ) )
            // InternalRpythonParser.g:1199:5: (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef )
            {
            // InternalRpythonParser.g:1199:5: (lv_definition_1_1= ruleFunctionDef | lv_definition_1_2= ruleClassDef )
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
                    // InternalRpythonParser.g:1200:6: lv_definition_1_1= ruleFunctionDef
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
                    // InternalRpythonParser.g:1216:6: lv_definition_1_2= ruleClassDef
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
    // InternalRpythonParser.g:1238:1: entryRuleDecorator returns [EObject current=null] : iv_ruleDecorator= ruleDecorator EOF ;
    public final EObject entryRuleDecorator() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDecorator = null;


        try {
            // InternalRpythonParser.g:1238:50: (iv_ruleDecorator= ruleDecorator EOF )
            // InternalRpythonParser.g:1239:2: iv_ruleDecorator= ruleDecorator EOF
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
    // InternalRpythonParser.g:1245:1: ruleDecorator returns [EObject current=null] : (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE ) ;
    public final EObject ruleDecorator() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token this_NEWLINE_2=null;
        EObject lv_expression_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1251:2: ( (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE ) )
            // InternalRpythonParser.g:1252:2: (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE )
            {
            // InternalRpythonParser.g:1252:2: (otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE )
            // InternalRpythonParser.g:1253:3: otherlv_0= CommercialAt ( (lv_expression_1_0= ruleExpression ) ) this_NEWLINE_2= RULE_NEWLINE
            {
            otherlv_0=(Token)match(input,CommercialAt,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getDecoratorAccess().getCommercialAtKeyword_0());
            		
            // InternalRpythonParser.g:1257:3: ( (lv_expression_1_0= ruleExpression ) )
            // InternalRpythonParser.g:1258:4: (lv_expression_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:1258:4: (lv_expression_1_0= ruleExpression )
            // InternalRpythonParser.g:1259:5: lv_expression_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getDecoratorAccess().getExpressionExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_22);
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
    // InternalRpythonParser.g:1284:1: entryRuleFunctionDef returns [EObject current=null] : iv_ruleFunctionDef= ruleFunctionDef EOF ;
    public final EObject entryRuleFunctionDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFunctionDef = null;


        try {
            // InternalRpythonParser.g:1284:52: (iv_ruleFunctionDef= ruleFunctionDef EOF )
            // InternalRpythonParser.g:1285:2: iv_ruleFunctionDef= ruleFunctionDef EOF
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
    // InternalRpythonParser.g:1291:1: ruleFunctionDef returns [EObject current=null] : (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) ) ;
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
            // InternalRpythonParser.g:1297:2: ( (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1298:2: (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1298:2: (otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1299:3: otherlv_0= Def ( (lv_name_1_0= RULE_NAME ) ) otherlv_2= LeftParenthesis ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )? otherlv_10= Colon ( (lv_body_11_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Def,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getFunctionDefAccess().getDefKeyword_0());
            		
            // InternalRpythonParser.g:1303:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1304:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1304:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1305:5: lv_name_1_0= RULE_NAME
            {
            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_24); 

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

            otherlv_2=(Token)match(input,LeftParenthesis,FOLLOW_25); 

            			newLeafNode(otherlv_2, grammarAccess.getFunctionDefAccess().getLeftParenthesisKeyword_2());
            		
            // InternalRpythonParser.g:1325:3: ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )?
            int alt24=2;
            int LA24_0 = input.LA(1);

            if ( (LA24_0==AsteriskAsterisk||LA24_0==LeftParenthesis||LA24_0==Asterisk||LA24_0==RULE_NAME) ) {
                alt24=1;
            }
            switch (alt24) {
                case 1 :
                    // InternalRpythonParser.g:1326:4: ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )?
                    {
                    // InternalRpythonParser.g:1326:4: ( (lv_parameters_3_0= ruleParameter ) )
                    // InternalRpythonParser.g:1327:5: (lv_parameters_3_0= ruleParameter )
                    {
                    // InternalRpythonParser.g:1327:5: (lv_parameters_3_0= ruleParameter )
                    // InternalRpythonParser.g:1328:6: lv_parameters_3_0= ruleParameter
                    {

                    						newCompositeNode(grammarAccess.getFunctionDefAccess().getParametersParameterParserRuleCall_3_0_0());
                    					
                    pushFollow(FOLLOW_26);
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

                    // InternalRpythonParser.g:1345:4: (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )*
                    loop22:
                    do {
                        int alt22=2;
                        int LA22_0 = input.LA(1);

                        if ( (LA22_0==Comma) ) {
                            int LA22_1 = input.LA(2);

                            if ( (LA22_1==AsteriskAsterisk||LA22_1==LeftParenthesis||LA22_1==Asterisk||LA22_1==RULE_NAME) ) {
                                alt22=1;
                            }


                        }


                        switch (alt22) {
                    	case 1 :
                    	    // InternalRpythonParser.g:1346:5: otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getFunctionDefAccess().getCommaKeyword_3_1_0());
                    	    				
                    	    // InternalRpythonParser.g:1350:5: ( (lv_parameters_5_0= ruleParameter ) )
                    	    // InternalRpythonParser.g:1351:6: (lv_parameters_5_0= ruleParameter )
                    	    {
                    	    // InternalRpythonParser.g:1351:6: (lv_parameters_5_0= ruleParameter )
                    	    // InternalRpythonParser.g:1352:7: lv_parameters_5_0= ruleParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getFunctionDefAccess().getParametersParameterParserRuleCall_3_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_26);
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

                    // InternalRpythonParser.g:1370:4: (otherlv_6= Comma )?
                    int alt23=2;
                    int LA23_0 = input.LA(1);

                    if ( (LA23_0==Comma) ) {
                        alt23=1;
                    }
                    switch (alt23) {
                        case 1 :
                            // InternalRpythonParser.g:1371:5: otherlv_6= Comma
                            {
                            otherlv_6=(Token)match(input,Comma,FOLLOW_28); 

                            					newLeafNode(otherlv_6, grammarAccess.getFunctionDefAccess().getCommaKeyword_3_2());
                            				

                            }
                            break;

                    }


                    }
                    break;

            }

            otherlv_7=(Token)match(input,RightParenthesis,FOLLOW_29); 

            			newLeafNode(otherlv_7, grammarAccess.getFunctionDefAccess().getRightParenthesisKeyword_4());
            		
            // InternalRpythonParser.g:1381:3: (otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) ) )?
            int alt25=2;
            int LA25_0 = input.LA(1);

            if ( (LA25_0==HyphenMinusGreaterThanSign) ) {
                alt25=1;
            }
            switch (alt25) {
                case 1 :
                    // InternalRpythonParser.g:1382:4: otherlv_8= HyphenMinusGreaterThanSign ( (lv_result_9_0= ruleExpression ) )
                    {
                    otherlv_8=(Token)match(input,HyphenMinusGreaterThanSign,FOLLOW_8); 

                    				newLeafNode(otherlv_8, grammarAccess.getFunctionDefAccess().getHyphenMinusGreaterThanSignKeyword_5_0());
                    			
                    // InternalRpythonParser.g:1386:4: ( (lv_result_9_0= ruleExpression ) )
                    // InternalRpythonParser.g:1387:5: (lv_result_9_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:1387:5: (lv_result_9_0= ruleExpression )
                    // InternalRpythonParser.g:1388:6: lv_result_9_0= ruleExpression
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
            		
            // InternalRpythonParser.g:1410:3: ( (lv_body_11_0= ruleBlock ) )
            // InternalRpythonParser.g:1411:4: (lv_body_11_0= ruleBlock )
            {
            // InternalRpythonParser.g:1411:4: (lv_body_11_0= ruleBlock )
            // InternalRpythonParser.g:1412:5: lv_body_11_0= ruleBlock
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
    // InternalRpythonParser.g:1433:1: entryRuleParameter returns [EObject current=null] : iv_ruleParameter= ruleParameter EOF ;
    public final EObject entryRuleParameter() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleParameter = null;


        try {
            // InternalRpythonParser.g:1433:50: (iv_ruleParameter= ruleParameter EOF )
            // InternalRpythonParser.g:1434:2: iv_ruleParameter= ruleParameter EOF
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
    // InternalRpythonParser.g:1440:1: ruleParameter returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) ) ;
    public final EObject ruleParameter() throws RecognitionException {
        EObject current = null;

        Token lv_star_0_1=null;
        Token lv_star_0_2=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token lv_name_4_0=null;
        Token otherlv_5=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_11=null;
        Token otherlv_12=null;
        EObject lv_annotation_3_0 = null;

        EObject lv_annotation_6_0 = null;

        EObject lv_defaultValue_8_0 = null;

        EObject lv_target_10_0 = null;

        EObject lv_defaultValue_13_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1446:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:1447:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:1447:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) )
            int alt31=3;
            switch ( input.LA(1) ) {
            case AsteriskAsterisk:
            case Asterisk:
                {
                alt31=1;
                }
                break;
            case RULE_NAME:
                {
                alt31=2;
                }
                break;
            case LeftParenthesis:
                {
                alt31=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 31, 0, input);

                throw nvae;
            }

            switch (alt31) {
                case 1 :
                    // InternalRpythonParser.g:1448:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1448:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1449:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1449:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:1450:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:1450:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:1451:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:1451:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    int alt26=2;
                    int LA26_0 = input.LA(1);

                    if ( (LA26_0==Asterisk) ) {
                        alt26=1;
                    }
                    else if ( (LA26_0==AsteriskAsterisk) ) {
                        alt26=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 26, 0, input);

                        throw nvae;
                    }
                    switch (alt26) {
                        case 1 :
                            // InternalRpythonParser.g:1452:7: lv_star_0_1= Asterisk
                            {
                            lv_star_0_1=(Token)match(input,Asterisk,FOLLOW_23); 

                            							newLeafNode(lv_star_0_1, grammarAccess.getParameterAccess().getStarAsteriskKeyword_0_0_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getParameterRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_1, null);
                            						

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:1463:7: lv_star_0_2= AsteriskAsterisk
                            {
                            lv_star_0_2=(Token)match(input,AsteriskAsterisk,FOLLOW_23); 

                            							newLeafNode(lv_star_0_2, grammarAccess.getParameterAccess().getStarAsteriskAsteriskKeyword_0_0_0_1());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getParameterRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_2, null);
                            						

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:1476:4: ( (lv_name_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1477:5: (lv_name_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1477:5: (lv_name_1_0= RULE_NAME )
                    // InternalRpythonParser.g:1478:6: lv_name_1_0= RULE_NAME
                    {
                    lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_30); 

                    						newLeafNode(lv_name_1_0, grammarAccess.getParameterAccess().getNameNAMETerminalRuleCall_0_1_0());
                    					

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

                    // InternalRpythonParser.g:1494:4: (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                    int alt27=2;
                    int LA27_0 = input.LA(1);

                    if ( (LA27_0==Colon) ) {
                        alt27=1;
                    }
                    switch (alt27) {
                        case 1 :
                            // InternalRpythonParser.g:1495:5: otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) )
                            {
                            otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_2, grammarAccess.getParameterAccess().getColonKeyword_0_2_0());
                            				
                            // InternalRpythonParser.g:1499:5: ( (lv_annotation_3_0= ruleExpression ) )
                            // InternalRpythonParser.g:1500:6: (lv_annotation_3_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1500:6: (lv_annotation_3_0= ruleExpression )
                            // InternalRpythonParser.g:1501:7: lv_annotation_3_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getAnnotationExpressionParserRuleCall_0_2_1_0());
                            						
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


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:1521:3: ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1521:3: ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1522:4: ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1522:4: ( (lv_name_4_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1523:5: (lv_name_4_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1523:5: (lv_name_4_0= RULE_NAME )
                    // InternalRpythonParser.g:1524:6: lv_name_4_0= RULE_NAME
                    {
                    lv_name_4_0=(Token)match(input,RULE_NAME,FOLLOW_31); 

                    						newLeafNode(lv_name_4_0, grammarAccess.getParameterAccess().getNameNAMETerminalRuleCall_1_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_4_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    // InternalRpythonParser.g:1540:4: (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )?
                    int alt28=2;
                    int LA28_0 = input.LA(1);

                    if ( (LA28_0==Colon) ) {
                        alt28=1;
                    }
                    switch (alt28) {
                        case 1 :
                            // InternalRpythonParser.g:1541:5: otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) )
                            {
                            otherlv_5=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_5, grammarAccess.getParameterAccess().getColonKeyword_1_1_0());
                            				
                            // InternalRpythonParser.g:1545:5: ( (lv_annotation_6_0= ruleExpression ) )
                            // InternalRpythonParser.g:1546:6: (lv_annotation_6_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1546:6: (lv_annotation_6_0= ruleExpression )
                            // InternalRpythonParser.g:1547:7: lv_annotation_6_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getAnnotationExpressionParserRuleCall_1_1_1_0());
                            						
                            pushFollow(FOLLOW_32);
                            lv_annotation_6_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"annotation",
                            								lv_annotation_6_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }


                            }
                            break;

                    }

                    // InternalRpythonParser.g:1565:4: (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )?
                    int alt29=2;
                    int LA29_0 = input.LA(1);

                    if ( (LA29_0==EqualsSign) ) {
                        alt29=1;
                    }
                    switch (alt29) {
                        case 1 :
                            // InternalRpythonParser.g:1566:5: otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) )
                            {
                            otherlv_7=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_7, grammarAccess.getParameterAccess().getEqualsSignKeyword_1_2_0());
                            				
                            // InternalRpythonParser.g:1570:5: ( (lv_defaultValue_8_0= ruleExpression ) )
                            // InternalRpythonParser.g:1571:6: (lv_defaultValue_8_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1571:6: (lv_defaultValue_8_0= ruleExpression )
                            // InternalRpythonParser.g:1572:7: lv_defaultValue_8_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getDefaultValueExpressionParserRuleCall_1_2_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_8_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_8_0,
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
                    // InternalRpythonParser.g:1592:3: (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1592:3: (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1593:4: otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    {
                    otherlv_9=(Token)match(input,LeftParenthesis,FOLLOW_8); 

                    				newLeafNode(otherlv_9, grammarAccess.getParameterAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:1597:4: ( (lv_target_10_0= ruleTargetList ) )
                    // InternalRpythonParser.g:1598:5: (lv_target_10_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:1598:5: (lv_target_10_0= ruleTargetList )
                    // InternalRpythonParser.g:1599:6: lv_target_10_0= ruleTargetList
                    {

                    						newCompositeNode(grammarAccess.getParameterAccess().getTargetTargetListParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_28);
                    lv_target_10_0=ruleTargetList();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getParameterRule());
                    						}
                    						set(
                    							current,
                    							"target",
                    							lv_target_10_0,
                    							"org.tracewright.lang.Rpython.TargetList");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_11=(Token)match(input,RightParenthesis,FOLLOW_32); 

                    				newLeafNode(otherlv_11, grammarAccess.getParameterAccess().getRightParenthesisKeyword_2_2());
                    			
                    // InternalRpythonParser.g:1620:4: (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    int alt30=2;
                    int LA30_0 = input.LA(1);

                    if ( (LA30_0==EqualsSign) ) {
                        alt30=1;
                    }
                    switch (alt30) {
                        case 1 :
                            // InternalRpythonParser.g:1621:5: otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) )
                            {
                            otherlv_12=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_12, grammarAccess.getParameterAccess().getEqualsSignKeyword_2_3_0());
                            				
                            // InternalRpythonParser.g:1625:5: ( (lv_defaultValue_13_0= ruleExpression ) )
                            // InternalRpythonParser.g:1626:6: (lv_defaultValue_13_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1626:6: (lv_defaultValue_13_0= ruleExpression )
                            // InternalRpythonParser.g:1627:7: lv_defaultValue_13_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getParameterAccess().getDefaultValueExpressionParserRuleCall_2_3_1_0());
                            						
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
    // InternalRpythonParser.g:1650:1: entryRuleClassDef returns [EObject current=null] : iv_ruleClassDef= ruleClassDef EOF ;
    public final EObject entryRuleClassDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleClassDef = null;


        try {
            // InternalRpythonParser.g:1650:49: (iv_ruleClassDef= ruleClassDef EOF )
            // InternalRpythonParser.g:1651:2: iv_ruleClassDef= ruleClassDef EOF
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
    // InternalRpythonParser.g:1657:1: ruleClassDef returns [EObject current=null] : (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) ;
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
            // InternalRpythonParser.g:1663:2: ( (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1664:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1664:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1665:3: otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Class,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getClassDefAccess().getClassKeyword_0());
            		
            // InternalRpythonParser.g:1669:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1670:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1670:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1671:5: lv_name_1_0= RULE_NAME
            {
            lv_name_1_0=(Token)match(input,RULE_NAME,FOLLOW_33); 

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

            // InternalRpythonParser.g:1687:3: (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )?
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==LeftParenthesis) ) {
                alt35=1;
            }
            switch (alt35) {
                case 1 :
                    // InternalRpythonParser.g:1688:4: otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis
                    {
                    otherlv_2=(Token)match(input,LeftParenthesis,FOLLOW_34); 

                    				newLeafNode(otherlv_2, grammarAccess.getClassDefAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:1692:4: ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )?
                    int alt34=2;
                    int LA34_0 = input.LA(1);

                    if ( (LA34_0==Lambda||LA34_0==FullStopFullStopFullStop||LA34_0==Not||LA34_0==AsteriskAsterisk||LA34_0==LeftParenthesis||(LA34_0>=Asterisk && LA34_0<=PlusSign)||LA34_0==HyphenMinus||LA34_0==LeftSquareBracket||(LA34_0>=GraveAccent && LA34_0<=LeftCurlyBracket)||LA34_0==Tilde||(LA34_0>=RULE_NAME && LA34_0<=RULE_STRING)) ) {
                        alt34=1;
                    }
                    switch (alt34) {
                        case 1 :
                            // InternalRpythonParser.g:1693:5: ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:1693:5: ( (lv_arguments_3_0= ruleArgument ) )
                            // InternalRpythonParser.g:1694:6: (lv_arguments_3_0= ruleArgument )
                            {
                            // InternalRpythonParser.g:1694:6: (lv_arguments_3_0= ruleArgument )
                            // InternalRpythonParser.g:1695:7: lv_arguments_3_0= ruleArgument
                            {

                            							newCompositeNode(grammarAccess.getClassDefAccess().getArgumentsArgumentParserRuleCall_2_1_0_0());
                            						
                            pushFollow(FOLLOW_26);
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

                            // InternalRpythonParser.g:1712:5: (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )*
                            loop32:
                            do {
                                int alt32=2;
                                int LA32_0 = input.LA(1);

                                if ( (LA32_0==Comma) ) {
                                    int LA32_1 = input.LA(2);

                                    if ( (LA32_1==Lambda||LA32_1==FullStopFullStopFullStop||LA32_1==Not||LA32_1==AsteriskAsterisk||LA32_1==LeftParenthesis||(LA32_1>=Asterisk && LA32_1<=PlusSign)||LA32_1==HyphenMinus||LA32_1==LeftSquareBracket||(LA32_1>=GraveAccent && LA32_1<=LeftCurlyBracket)||LA32_1==Tilde||(LA32_1>=RULE_NAME && LA32_1<=RULE_STRING)) ) {
                                        alt32=1;
                                    }


                                }


                                switch (alt32) {
                            	case 1 :
                            	    // InternalRpythonParser.g:1713:6: otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_35); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getClassDefAccess().getCommaKeyword_2_1_1_0());
                            	    					
                            	    // InternalRpythonParser.g:1717:6: ( (lv_arguments_5_0= ruleArgument ) )
                            	    // InternalRpythonParser.g:1718:7: (lv_arguments_5_0= ruleArgument )
                            	    {
                            	    // InternalRpythonParser.g:1718:7: (lv_arguments_5_0= ruleArgument )
                            	    // InternalRpythonParser.g:1719:8: lv_arguments_5_0= ruleArgument
                            	    {

                            	    								newCompositeNode(grammarAccess.getClassDefAccess().getArgumentsArgumentParserRuleCall_2_1_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_26);
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
                            	    break loop32;
                                }
                            } while (true);

                            // InternalRpythonParser.g:1737:5: (otherlv_6= Comma )?
                            int alt33=2;
                            int LA33_0 = input.LA(1);

                            if ( (LA33_0==Comma) ) {
                                alt33=1;
                            }
                            switch (alt33) {
                                case 1 :
                                    // InternalRpythonParser.g:1738:6: otherlv_6= Comma
                                    {
                                    otherlv_6=(Token)match(input,Comma,FOLLOW_28); 

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
            		
            // InternalRpythonParser.g:1753:3: ( (lv_body_9_0= ruleBlock ) )
            // InternalRpythonParser.g:1754:4: (lv_body_9_0= ruleBlock )
            {
            // InternalRpythonParser.g:1754:4: (lv_body_9_0= ruleBlock )
            // InternalRpythonParser.g:1755:5: lv_body_9_0= ruleBlock
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
    // InternalRpythonParser.g:1776:1: entryRuleSimpleStatement returns [EObject current=null] : iv_ruleSimpleStatement= ruleSimpleStatement EOF ;
    public final EObject entryRuleSimpleStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSimpleStatement = null;


        try {
            // InternalRpythonParser.g:1776:56: (iv_ruleSimpleStatement= ruleSimpleStatement EOF )
            // InternalRpythonParser.g:1777:2: iv_ruleSimpleStatement= ruleSimpleStatement EOF
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
    // InternalRpythonParser.g:1783:1: ruleSimpleStatement returns [EObject current=null] : (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert ) ;
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

        EObject this_Import_10 = null;

        EObject this_FromImport_11 = null;

        EObject this_Assert_12 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1789:2: ( (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert ) )
            // InternalRpythonParser.g:1790:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert )
            {
            // InternalRpythonParser.g:1790:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert )
            int alt36=13;
            switch ( input.LA(1) ) {
            case Lambda:
            case Yield:
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
                alt36=1;
                }
                break;
            case Print:
                {
                alt36=2;
                }
                break;
            case Exec:
                {
                alt36=3;
                }
                break;
            case Del:
                {
                alt36=4;
                }
                break;
            case Pass:
                {
                alt36=5;
                }
                break;
            case Break:
                {
                alt36=6;
                }
                break;
            case Continue:
                {
                alt36=7;
                }
                break;
            case Return:
                {
                alt36=8;
                }
                break;
            case Raise:
                {
                alt36=9;
                }
                break;
            case Global:
                {
                alt36=10;
                }
                break;
            case Import:
                {
                alt36=11;
                }
                break;
            case From:
                {
                alt36=12;
                }
                break;
            case Assert:
                {
                alt36=13;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 36, 0, input);

                throw nvae;
            }

            switch (alt36) {
                case 1 :
                    // InternalRpythonParser.g:1791:3: this_ExpressionLine_0= ruleExpressionLine
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
                    // InternalRpythonParser.g:1800:3: this_Print_1= rulePrint
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
                    // InternalRpythonParser.g:1809:3: this_Exec_2= ruleExec
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
                    // InternalRpythonParser.g:1818:3: this_Del_3= ruleDel
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
                    // InternalRpythonParser.g:1827:3: this_Pass_4= rulePass
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
                    // InternalRpythonParser.g:1836:3: this_Break_5= ruleBreak
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
                    // InternalRpythonParser.g:1845:3: this_Continue_6= ruleContinue
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
                    // InternalRpythonParser.g:1854:3: this_Return_7= ruleReturn
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
                    // InternalRpythonParser.g:1863:3: this_Raise_8= ruleRaise
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
                    // InternalRpythonParser.g:1872:3: this_Global_9= ruleGlobal
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
                    // InternalRpythonParser.g:1881:3: this_Import_10= ruleImport
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getImportParserRuleCall_10());
                    		
                    pushFollow(FOLLOW_2);
                    this_Import_10=ruleImport();

                    state._fsp--;


                    			current = this_Import_10;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 12 :
                    // InternalRpythonParser.g:1890:3: this_FromImport_11= ruleFromImport
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getFromImportParserRuleCall_11());
                    		
                    pushFollow(FOLLOW_2);
                    this_FromImport_11=ruleFromImport();

                    state._fsp--;


                    			current = this_FromImport_11;
                    			afterParserOrEnumRuleCall();
                    		

                    }
                    break;
                case 13 :
                    // InternalRpythonParser.g:1899:3: this_Assert_12= ruleAssert
                    {

                    			newCompositeNode(grammarAccess.getSimpleStatementAccess().getAssertParserRuleCall_12());
                    		
                    pushFollow(FOLLOW_2);
                    this_Assert_12=ruleAssert();

                    state._fsp--;


                    			current = this_Assert_12;
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
    // InternalRpythonParser.g:1911:1: entryRuleExpressionLine returns [EObject current=null] : iv_ruleExpressionLine= ruleExpressionLine EOF ;
    public final EObject entryRuleExpressionLine() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionLine = null;


        try {
            // InternalRpythonParser.g:1911:55: (iv_ruleExpressionLine= ruleExpressionLine EOF )
            // InternalRpythonParser.g:1912:2: iv_ruleExpressionLine= ruleExpressionLine EOF
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
    // InternalRpythonParser.g:1918:1: ruleExpressionLine returns [EObject current=null] : (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) ;
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
        Token otherlv_8=null;
        Token otherlv_10=null;
        EObject this_ExpressionListOrYield_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_value_6_0 = null;

        EObject lv_annotation_9_0 = null;

        EObject lv_value_11_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:1924:2: ( (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) )
            // InternalRpythonParser.g:1925:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            {
            // InternalRpythonParser.g:1925:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            // InternalRpythonParser.g:1926:3: this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
            {

            			newCompositeNode(grammarAccess.getExpressionLineAccess().getExpressionListOrYieldParserRuleCall_0());
            		
            pushFollow(FOLLOW_36);
            this_ExpressionListOrYield_0=ruleExpressionListOrYield();

            state._fsp--;


            			current = this_ExpressionListOrYield_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:1934:3: ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
            int alt40=4;
            switch ( input.LA(1) ) {
                case EqualsSign:
                    {
                    alt40=1;
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
                case CircumflexAccentEqualsSign:
                case VerticalLineEqualsSign:
                    {
                    alt40=2;
                    }
                    break;
                case Colon:
                    {
                    alt40=3;
                    }
                    break;
            }

            switch (alt40) {
                case 1 :
                    // InternalRpythonParser.g:1935:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    {
                    // InternalRpythonParser.g:1935:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    // InternalRpythonParser.g:1936:5: () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
                    {
                    // InternalRpythonParser.g:1936:5: ()
                    // InternalRpythonParser.g:1937:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getExpressionLineAccess().getAssignOperandsAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:1943:5: (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
                    int cnt37=0;
                    loop37:
                    do {
                        int alt37=2;
                        int LA37_0 = input.LA(1);

                        if ( (LA37_0==EqualsSign) ) {
                            alt37=1;
                        }


                        switch (alt37) {
                    	case 1 :
                    	    // InternalRpythonParser.g:1944:6: otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    {
                    	    otherlv_2=(Token)match(input,EqualsSign,FOLLOW_8); 

                    	    						newLeafNode(otherlv_2, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_0_1_0());
                    	    					
                    	    // InternalRpythonParser.g:1948:6: ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    // InternalRpythonParser.g:1949:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    {
                    	    // InternalRpythonParser.g:1949:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    // InternalRpythonParser.g:1950:8: lv_operands_3_0= ruleExpressionListOrYield
                    	    {

                    	    								newCompositeNode(grammarAccess.getExpressionLineAccess().getOperandsExpressionListOrYieldParserRuleCall_1_0_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_32);
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
                    	    if ( cnt37 >= 1 ) break loop37;
                                EarlyExitException eee =
                                    new EarlyExitException(37, input);
                                throw eee;
                        }
                        cnt37++;
                    } while (true);


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:1970:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    {
                    // InternalRpythonParser.g:1970:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    // InternalRpythonParser.g:1971:5: () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    {
                    // InternalRpythonParser.g:1971:5: ()
                    // InternalRpythonParser.g:1972:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAugAssignTargetAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:1978:5: ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) )
                    // InternalRpythonParser.g:1979:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) )
                    {
                    // InternalRpythonParser.g:1979:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) )
                    // InternalRpythonParser.g:1980:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign )
                    {
                    // InternalRpythonParser.g:1980:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign )
                    int alt38=12;
                    switch ( input.LA(1) ) {
                    case PlusSignEqualsSign:
                        {
                        alt38=1;
                        }
                        break;
                    case HyphenMinusEqualsSign:
                        {
                        alt38=2;
                        }
                        break;
                    case AsteriskEqualsSign:
                        {
                        alt38=3;
                        }
                        break;
                    case SolidusEqualsSign:
                        {
                        alt38=4;
                        }
                        break;
                    case SolidusSolidusEqualsSign:
                        {
                        alt38=5;
                        }
                        break;
                    case PercentSignEqualsSign:
                        {
                        alt38=6;
                        }
                        break;
                    case AmpersandEqualsSign:
                        {
                        alt38=7;
                        }
                        break;
                    case VerticalLineEqualsSign:
                        {
                        alt38=8;
                        }
                        break;
                    case CircumflexAccentEqualsSign:
                        {
                        alt38=9;
                        }
                        break;
                    case LessThanSignLessThanSignEqualsSign:
                        {
                        alt38=10;
                        }
                        break;
                    case GreaterThanSignGreaterThanSignEqualsSign:
                        {
                        alt38=11;
                        }
                        break;
                    case AsteriskAsteriskEqualsSign:
                        {
                        alt38=12;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 38, 0, input);

                        throw nvae;
                    }

                    switch (alt38) {
                        case 1 :
                            // InternalRpythonParser.g:1981:8: lv_op_5_1= PlusSignEqualsSign
                            {
                            lv_op_5_1=(Token)match(input,PlusSignEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_1, grammarAccess.getExpressionLineAccess().getOpPlusSignEqualsSignKeyword_1_1_1_0_0());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_1, null);
                            							

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:1992:8: lv_op_5_2= HyphenMinusEqualsSign
                            {
                            lv_op_5_2=(Token)match(input,HyphenMinusEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_2, grammarAccess.getExpressionLineAccess().getOpHyphenMinusEqualsSignKeyword_1_1_1_0_1());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_2, null);
                            							

                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:2003:8: lv_op_5_3= AsteriskEqualsSign
                            {
                            lv_op_5_3=(Token)match(input,AsteriskEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_3, grammarAccess.getExpressionLineAccess().getOpAsteriskEqualsSignKeyword_1_1_1_0_2());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_3, null);
                            							

                            }
                            break;
                        case 4 :
                            // InternalRpythonParser.g:2014:8: lv_op_5_4= SolidusEqualsSign
                            {
                            lv_op_5_4=(Token)match(input,SolidusEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_4, grammarAccess.getExpressionLineAccess().getOpSolidusEqualsSignKeyword_1_1_1_0_3());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_4, null);
                            							

                            }
                            break;
                        case 5 :
                            // InternalRpythonParser.g:2025:8: lv_op_5_5= SolidusSolidusEqualsSign
                            {
                            lv_op_5_5=(Token)match(input,SolidusSolidusEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_5, grammarAccess.getExpressionLineAccess().getOpSolidusSolidusEqualsSignKeyword_1_1_1_0_4());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_5, null);
                            							

                            }
                            break;
                        case 6 :
                            // InternalRpythonParser.g:2036:8: lv_op_5_6= PercentSignEqualsSign
                            {
                            lv_op_5_6=(Token)match(input,PercentSignEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_6, grammarAccess.getExpressionLineAccess().getOpPercentSignEqualsSignKeyword_1_1_1_0_5());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_6, null);
                            							

                            }
                            break;
                        case 7 :
                            // InternalRpythonParser.g:2047:8: lv_op_5_7= AmpersandEqualsSign
                            {
                            lv_op_5_7=(Token)match(input,AmpersandEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_7, grammarAccess.getExpressionLineAccess().getOpAmpersandEqualsSignKeyword_1_1_1_0_6());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_7, null);
                            							

                            }
                            break;
                        case 8 :
                            // InternalRpythonParser.g:2058:8: lv_op_5_8= VerticalLineEqualsSign
                            {
                            lv_op_5_8=(Token)match(input,VerticalLineEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_8, grammarAccess.getExpressionLineAccess().getOpVerticalLineEqualsSignKeyword_1_1_1_0_7());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_8, null);
                            							

                            }
                            break;
                        case 9 :
                            // InternalRpythonParser.g:2069:8: lv_op_5_9= CircumflexAccentEqualsSign
                            {
                            lv_op_5_9=(Token)match(input,CircumflexAccentEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_9, grammarAccess.getExpressionLineAccess().getOpCircumflexAccentEqualsSignKeyword_1_1_1_0_8());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_9, null);
                            							

                            }
                            break;
                        case 10 :
                            // InternalRpythonParser.g:2080:8: lv_op_5_10= LessThanSignLessThanSignEqualsSign
                            {
                            lv_op_5_10=(Token)match(input,LessThanSignLessThanSignEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_10, grammarAccess.getExpressionLineAccess().getOpLessThanSignLessThanSignEqualsSignKeyword_1_1_1_0_9());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_10, null);
                            							

                            }
                            break;
                        case 11 :
                            // InternalRpythonParser.g:2091:8: lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign
                            {
                            lv_op_5_11=(Token)match(input,GreaterThanSignGreaterThanSignEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_11, grammarAccess.getExpressionLineAccess().getOpGreaterThanSignGreaterThanSignEqualsSignKeyword_1_1_1_0_10());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_11, null);
                            							

                            }
                            break;
                        case 12 :
                            // InternalRpythonParser.g:2102:8: lv_op_5_12= AsteriskAsteriskEqualsSign
                            {
                            lv_op_5_12=(Token)match(input,AsteriskAsteriskEqualsSign,FOLLOW_8); 

                            								newLeafNode(lv_op_5_12, grammarAccess.getExpressionLineAccess().getOpAsteriskAsteriskEqualsSignKeyword_1_1_1_0_11());
                            							

                            								if (current==null) {
                            									current = createModelElement(grammarAccess.getExpressionLineRule());
                            								}
                            								setWithLastConsumed(current, "op", lv_op_5_12, null);
                            							

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:2115:5: ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    // InternalRpythonParser.g:2116:6: (lv_value_6_0= ruleExpressionListOrYield )
                    {
                    // InternalRpythonParser.g:2116:6: (lv_value_6_0= ruleExpressionListOrYield )
                    // InternalRpythonParser.g:2117:7: lv_value_6_0= ruleExpressionListOrYield
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
                    // InternalRpythonParser.g:2136:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    {
                    // InternalRpythonParser.g:2136:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    // InternalRpythonParser.g:2137:5: () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    {
                    // InternalRpythonParser.g:2137:5: ()
                    // InternalRpythonParser.g:2138:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAnnotatedAssignTargetAction_1_2_0(),
                    							current);
                    					

                    }

                    otherlv_8=(Token)match(input,Colon,FOLLOW_8); 

                    					newLeafNode(otherlv_8, grammarAccess.getExpressionLineAccess().getColonKeyword_1_2_1());
                    				
                    // InternalRpythonParser.g:2148:5: ( (lv_annotation_9_0= ruleExpression ) )
                    // InternalRpythonParser.g:2149:6: (lv_annotation_9_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2149:6: (lv_annotation_9_0= ruleExpression )
                    // InternalRpythonParser.g:2150:7: lv_annotation_9_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getExpressionLineAccess().getAnnotationExpressionParserRuleCall_1_2_2_0());
                    						
                    pushFollow(FOLLOW_32);
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

                    // InternalRpythonParser.g:2167:5: (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    int alt39=2;
                    int LA39_0 = input.LA(1);

                    if ( (LA39_0==EqualsSign) ) {
                        alt39=1;
                    }
                    switch (alt39) {
                        case 1 :
                            // InternalRpythonParser.g:2168:6: otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            {
                            otherlv_10=(Token)match(input,EqualsSign,FOLLOW_8); 

                            						newLeafNode(otherlv_10, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_2_3_0());
                            					
                            // InternalRpythonParser.g:2172:6: ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            // InternalRpythonParser.g:2173:7: (lv_value_11_0= ruleExpressionListOrYield )
                            {
                            // InternalRpythonParser.g:2173:7: (lv_value_11_0= ruleExpressionListOrYield )
                            // InternalRpythonParser.g:2174:8: lv_value_11_0= ruleExpressionListOrYield
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
    // InternalRpythonParser.g:2198:1: entryRulePrint returns [EObject current=null] : iv_rulePrint= rulePrint EOF ;
    public final EObject entryRulePrint() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePrint = null;


        try {
            // InternalRpythonParser.g:2198:46: (iv_rulePrint= rulePrint EOF )
            // InternalRpythonParser.g:2199:2: iv_rulePrint= rulePrint EOF
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
    // InternalRpythonParser.g:2205:1: rulePrint returns [EObject current=null] : ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) ;
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
            // InternalRpythonParser.g:2211:2: ( ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) )
            // InternalRpythonParser.g:2212:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            {
            // InternalRpythonParser.g:2212:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            // InternalRpythonParser.g:2213:3: () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
            {
            // InternalRpythonParser.g:2213:3: ()
            // InternalRpythonParser.g:2214:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getPrintAccess().getPrintAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Print,FOLLOW_37); 

            			newLeafNode(otherlv_1, grammarAccess.getPrintAccess().getPrintKeyword_1());
            		
            // InternalRpythonParser.g:2224:3: ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
            int alt43=3;
            int LA43_0 = input.LA(1);

            if ( (LA43_0==GreaterThanSignGreaterThanSign) ) {
                alt43=1;
            }
            else if ( (LA43_0==Lambda||LA43_0==FullStopFullStopFullStop||LA43_0==Not||LA43_0==LeftParenthesis||LA43_0==PlusSign||LA43_0==HyphenMinus||LA43_0==LeftSquareBracket||(LA43_0>=GraveAccent && LA43_0<=LeftCurlyBracket)||LA43_0==Tilde||(LA43_0>=RULE_NAME && LA43_0<=RULE_STRING)) ) {
                alt43=2;
            }
            switch (alt43) {
                case 1 :
                    // InternalRpythonParser.g:2225:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    {
                    // InternalRpythonParser.g:2225:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    // InternalRpythonParser.g:2226:5: otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    {
                    otherlv_2=(Token)match(input,GreaterThanSignGreaterThanSign,FOLLOW_8); 

                    					newLeafNode(otherlv_2, grammarAccess.getPrintAccess().getGreaterThanSignGreaterThanSignKeyword_2_0_0());
                    				
                    // InternalRpythonParser.g:2230:5: ( (lv_destination_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2231:6: (lv_destination_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2231:6: (lv_destination_3_0= ruleExpression )
                    // InternalRpythonParser.g:2232:7: lv_destination_3_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getPrintAccess().getDestinationExpressionParserRuleCall_2_0_1_0());
                    						
                    pushFollow(FOLLOW_38);
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

                    // InternalRpythonParser.g:2249:5: (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    int alt42=2;
                    int LA42_0 = input.LA(1);

                    if ( (LA42_0==Comma) ) {
                        alt42=1;
                    }
                    switch (alt42) {
                        case 1 :
                            // InternalRpythonParser.g:2250:6: otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )?
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_39); 

                            						newLeafNode(otherlv_4, grammarAccess.getPrintAccess().getCommaKeyword_2_0_2_0());
                            					
                            // InternalRpythonParser.g:2254:6: (this_PrintedValues_5= rulePrintedValues[$current] )?
                            int alt41=2;
                            int LA41_0 = input.LA(1);

                            if ( (LA41_0==Lambda||LA41_0==FullStopFullStopFullStop||LA41_0==Not||LA41_0==LeftParenthesis||LA41_0==PlusSign||LA41_0==HyphenMinus||LA41_0==LeftSquareBracket||(LA41_0>=GraveAccent && LA41_0<=LeftCurlyBracket)||LA41_0==Tilde||(LA41_0>=RULE_NAME && LA41_0<=RULE_STRING)) ) {
                                alt41=1;
                            }
                            switch (alt41) {
                                case 1 :
                                    // InternalRpythonParser.g:2255:7: this_PrintedValues_5= rulePrintedValues[$current]
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
                    // InternalRpythonParser.g:2270:4: this_PrintedValues_6= rulePrintedValues[$current]
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
    // InternalRpythonParser.g:2287:1: rulePrintedValues[EObject in_current] returns [EObject current=in_current] : ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) ;
    public final EObject rulePrintedValues(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        Token otherlv_1=null;
        Token lv_trailingComma_3_0=null;
        EObject lv_values_0_0 = null;

        EObject lv_values_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2293:2: ( ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) )
            // InternalRpythonParser.g:2294:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            {
            // InternalRpythonParser.g:2294:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            // InternalRpythonParser.g:2295:3: ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )?
            {
            // InternalRpythonParser.g:2295:3: ( (lv_values_0_0= ruleExpression ) )
            // InternalRpythonParser.g:2296:4: (lv_values_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:2296:4: (lv_values_0_0= ruleExpression )
            // InternalRpythonParser.g:2297:5: lv_values_0_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getPrintedValuesAccess().getValuesExpressionParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_38);
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

            // InternalRpythonParser.g:2314:3: (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )*
            loop44:
            do {
                int alt44=2;
                int LA44_0 = input.LA(1);

                if ( (LA44_0==Comma) ) {
                    int LA44_1 = input.LA(2);

                    if ( (LA44_1==Lambda||LA44_1==FullStopFullStopFullStop||LA44_1==Not||LA44_1==LeftParenthesis||LA44_1==PlusSign||LA44_1==HyphenMinus||LA44_1==LeftSquareBracket||(LA44_1>=GraveAccent && LA44_1<=LeftCurlyBracket)||LA44_1==Tilde||(LA44_1>=RULE_NAME && LA44_1<=RULE_STRING)) ) {
                        alt44=1;
                    }


                }


                switch (alt44) {
            	case 1 :
            	    // InternalRpythonParser.g:2315:4: otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) )
            	    {
            	    otherlv_1=(Token)match(input,Comma,FOLLOW_8); 

            	    				newLeafNode(otherlv_1, grammarAccess.getPrintedValuesAccess().getCommaKeyword_1_0());
            	    			
            	    // InternalRpythonParser.g:2319:4: ( (lv_values_2_0= ruleExpression ) )
            	    // InternalRpythonParser.g:2320:5: (lv_values_2_0= ruleExpression )
            	    {
            	    // InternalRpythonParser.g:2320:5: (lv_values_2_0= ruleExpression )
            	    // InternalRpythonParser.g:2321:6: lv_values_2_0= ruleExpression
            	    {

            	    						newCompositeNode(grammarAccess.getPrintedValuesAccess().getValuesExpressionParserRuleCall_1_1_0());
            	    					
            	    pushFollow(FOLLOW_38);
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
            	    break loop44;
                }
            } while (true);

            // InternalRpythonParser.g:2339:3: ( (lv_trailingComma_3_0= Comma ) )?
            int alt45=2;
            int LA45_0 = input.LA(1);

            if ( (LA45_0==Comma) ) {
                alt45=1;
            }
            switch (alt45) {
                case 1 :
                    // InternalRpythonParser.g:2340:4: (lv_trailingComma_3_0= Comma )
                    {
                    // InternalRpythonParser.g:2340:4: (lv_trailingComma_3_0= Comma )
                    // InternalRpythonParser.g:2341:5: lv_trailingComma_3_0= Comma
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
    // InternalRpythonParser.g:2357:1: entryRuleExec returns [EObject current=null] : iv_ruleExec= ruleExec EOF ;
    public final EObject entryRuleExec() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExec = null;


        try {
            // InternalRpythonParser.g:2357:45: (iv_ruleExec= ruleExec EOF )
            // InternalRpythonParser.g:2358:2: iv_ruleExec= ruleExec EOF
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
    // InternalRpythonParser.g:2364:1: ruleExec returns [EObject current=null] : (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) ;
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
            // InternalRpythonParser.g:2370:2: ( (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) )
            // InternalRpythonParser.g:2371:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            {
            // InternalRpythonParser.g:2371:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            // InternalRpythonParser.g:2372:3: otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            {
            otherlv_0=(Token)match(input,Exec,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getExecAccess().getExecKeyword_0());
            		
            // InternalRpythonParser.g:2376:3: ( (lv_code_1_0= ruleBitOr ) )
            // InternalRpythonParser.g:2377:4: (lv_code_1_0= ruleBitOr )
            {
            // InternalRpythonParser.g:2377:4: (lv_code_1_0= ruleBitOr )
            // InternalRpythonParser.g:2378:5: lv_code_1_0= ruleBitOr
            {

            					newCompositeNode(grammarAccess.getExecAccess().getCodeBitOrParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_40);
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

            // InternalRpythonParser.g:2395:3: (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            int alt47=2;
            int LA47_0 = input.LA(1);

            if ( (LA47_0==In) ) {
                alt47=1;
            }
            switch (alt47) {
                case 1 :
                    // InternalRpythonParser.g:2396:4: otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    {
                    otherlv_2=(Token)match(input,In,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getExecAccess().getInKeyword_2_0());
                    			
                    // InternalRpythonParser.g:2400:4: ( (lv_globals_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2401:5: (lv_globals_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2401:5: (lv_globals_3_0= ruleExpression )
                    // InternalRpythonParser.g:2402:6: lv_globals_3_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getExecAccess().getGlobalsExpressionParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_38);
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

                    // InternalRpythonParser.g:2419:4: (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    int alt46=2;
                    int LA46_0 = input.LA(1);

                    if ( (LA46_0==Comma) ) {
                        alt46=1;
                    }
                    switch (alt46) {
                        case 1 :
                            // InternalRpythonParser.g:2420:5: otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) )
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            					newLeafNode(otherlv_4, grammarAccess.getExecAccess().getCommaKeyword_2_2_0());
                            				
                            // InternalRpythonParser.g:2424:5: ( (lv_locals_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:2425:6: (lv_locals_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2425:6: (lv_locals_5_0= ruleExpression )
                            // InternalRpythonParser.g:2426:7: lv_locals_5_0= ruleExpression
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
    // InternalRpythonParser.g:2449:1: entryRuleDel returns [EObject current=null] : iv_ruleDel= ruleDel EOF ;
    public final EObject entryRuleDel() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDel = null;


        try {
            // InternalRpythonParser.g:2449:44: (iv_ruleDel= ruleDel EOF )
            // InternalRpythonParser.g:2450:2: iv_ruleDel= ruleDel EOF
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
    // InternalRpythonParser.g:2456:1: ruleDel returns [EObject current=null] : (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) ;
    public final EObject ruleDel() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_target_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2462:2: ( (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) )
            // InternalRpythonParser.g:2463:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            {
            // InternalRpythonParser.g:2463:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            // InternalRpythonParser.g:2464:3: otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) )
            {
            otherlv_0=(Token)match(input,Del,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getDelAccess().getDelKeyword_0());
            		
            // InternalRpythonParser.g:2468:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:2469:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:2469:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:2470:5: lv_target_1_0= ruleTargetList
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
    // InternalRpythonParser.g:2491:1: entryRulePass returns [EObject current=null] : iv_rulePass= rulePass EOF ;
    public final EObject entryRulePass() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePass = null;


        try {
            // InternalRpythonParser.g:2491:45: (iv_rulePass= rulePass EOF )
            // InternalRpythonParser.g:2492:2: iv_rulePass= rulePass EOF
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
    // InternalRpythonParser.g:2498:1: rulePass returns [EObject current=null] : ( () otherlv_1= Pass ) ;
    public final EObject rulePass() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2504:2: ( ( () otherlv_1= Pass ) )
            // InternalRpythonParser.g:2505:2: ( () otherlv_1= Pass )
            {
            // InternalRpythonParser.g:2505:2: ( () otherlv_1= Pass )
            // InternalRpythonParser.g:2506:3: () otherlv_1= Pass
            {
            // InternalRpythonParser.g:2506:3: ()
            // InternalRpythonParser.g:2507:4: 
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
    // InternalRpythonParser.g:2521:1: entryRuleBreak returns [EObject current=null] : iv_ruleBreak= ruleBreak EOF ;
    public final EObject entryRuleBreak() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBreak = null;


        try {
            // InternalRpythonParser.g:2521:46: (iv_ruleBreak= ruleBreak EOF )
            // InternalRpythonParser.g:2522:2: iv_ruleBreak= ruleBreak EOF
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
    // InternalRpythonParser.g:2528:1: ruleBreak returns [EObject current=null] : ( () otherlv_1= Break ) ;
    public final EObject ruleBreak() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2534:2: ( ( () otherlv_1= Break ) )
            // InternalRpythonParser.g:2535:2: ( () otherlv_1= Break )
            {
            // InternalRpythonParser.g:2535:2: ( () otherlv_1= Break )
            // InternalRpythonParser.g:2536:3: () otherlv_1= Break
            {
            // InternalRpythonParser.g:2536:3: ()
            // InternalRpythonParser.g:2537:4: 
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
    // InternalRpythonParser.g:2551:1: entryRuleContinue returns [EObject current=null] : iv_ruleContinue= ruleContinue EOF ;
    public final EObject entryRuleContinue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleContinue = null;


        try {
            // InternalRpythonParser.g:2551:49: (iv_ruleContinue= ruleContinue EOF )
            // InternalRpythonParser.g:2552:2: iv_ruleContinue= ruleContinue EOF
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
    // InternalRpythonParser.g:2558:1: ruleContinue returns [EObject current=null] : ( () otherlv_1= Continue ) ;
    public final EObject ruleContinue() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2564:2: ( ( () otherlv_1= Continue ) )
            // InternalRpythonParser.g:2565:2: ( () otherlv_1= Continue )
            {
            // InternalRpythonParser.g:2565:2: ( () otherlv_1= Continue )
            // InternalRpythonParser.g:2566:3: () otherlv_1= Continue
            {
            // InternalRpythonParser.g:2566:3: ()
            // InternalRpythonParser.g:2567:4: 
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
    // InternalRpythonParser.g:2581:1: entryRuleReturn returns [EObject current=null] : iv_ruleReturn= ruleReturn EOF ;
    public final EObject entryRuleReturn() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReturn = null;


        try {
            // InternalRpythonParser.g:2581:47: (iv_ruleReturn= ruleReturn EOF )
            // InternalRpythonParser.g:2582:2: iv_ruleReturn= ruleReturn EOF
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
    // InternalRpythonParser.g:2588:1: ruleReturn returns [EObject current=null] : ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) ;
    public final EObject ruleReturn() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2594:2: ( ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) )
            // InternalRpythonParser.g:2595:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            {
            // InternalRpythonParser.g:2595:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            // InternalRpythonParser.g:2596:3: () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )?
            {
            // InternalRpythonParser.g:2596:3: ()
            // InternalRpythonParser.g:2597:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getReturnAccess().getReturnAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Return,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getReturnAccess().getReturnKeyword_1());
            		
            // InternalRpythonParser.g:2607:3: ( (lv_value_2_0= ruleExpressionList ) )?
            int alt48=2;
            int LA48_0 = input.LA(1);

            if ( (LA48_0==Lambda||LA48_0==FullStopFullStopFullStop||LA48_0==Not||LA48_0==LeftParenthesis||LA48_0==PlusSign||LA48_0==HyphenMinus||LA48_0==LeftSquareBracket||(LA48_0>=GraveAccent && LA48_0<=LeftCurlyBracket)||LA48_0==Tilde||(LA48_0>=RULE_NAME && LA48_0<=RULE_STRING)) ) {
                alt48=1;
            }
            switch (alt48) {
                case 1 :
                    // InternalRpythonParser.g:2608:4: (lv_value_2_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:2608:4: (lv_value_2_0= ruleExpressionList )
                    // InternalRpythonParser.g:2609:5: lv_value_2_0= ruleExpressionList
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
    // InternalRpythonParser.g:2630:1: entryRuleRaise returns [EObject current=null] : iv_ruleRaise= ruleRaise EOF ;
    public final EObject entryRuleRaise() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRaise = null;


        try {
            // InternalRpythonParser.g:2630:46: (iv_ruleRaise= ruleRaise EOF )
            // InternalRpythonParser.g:2631:2: iv_ruleRaise= ruleRaise EOF
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
    // InternalRpythonParser.g:2637:1: ruleRaise returns [EObject current=null] : ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) ;
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
            // InternalRpythonParser.g:2643:2: ( ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) )
            // InternalRpythonParser.g:2644:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            {
            // InternalRpythonParser.g:2644:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            // InternalRpythonParser.g:2645:3: () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            {
            // InternalRpythonParser.g:2645:3: ()
            // InternalRpythonParser.g:2646:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getRaiseAccess().getRaiseAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Raise,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getRaiseAccess().getRaiseKeyword_1());
            		
            // InternalRpythonParser.g:2656:3: ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            int alt51=2;
            int LA51_0 = input.LA(1);

            if ( (LA51_0==Lambda||LA51_0==FullStopFullStopFullStop||LA51_0==Not||LA51_0==LeftParenthesis||LA51_0==PlusSign||LA51_0==HyphenMinus||LA51_0==LeftSquareBracket||(LA51_0>=GraveAccent && LA51_0<=LeftCurlyBracket)||LA51_0==Tilde||(LA51_0>=RULE_NAME && LA51_0<=RULE_STRING)) ) {
                alt51=1;
            }
            switch (alt51) {
                case 1 :
                    // InternalRpythonParser.g:2657:4: ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
                    {
                    // InternalRpythonParser.g:2657:4: ( (lv_type_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:2658:5: (lv_type_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2658:5: (lv_type_2_0= ruleExpression )
                    // InternalRpythonParser.g:2659:6: lv_type_2_0= ruleExpression
                    {

                    						newCompositeNode(grammarAccess.getRaiseAccess().getTypeExpressionParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_41);
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

                    // InternalRpythonParser.g:2676:4: ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
                    int alt50=3;
                    int LA50_0 = input.LA(1);

                    if ( (LA50_0==Comma) ) {
                        alt50=1;
                    }
                    else if ( (LA50_0==From) ) {
                        alt50=2;
                    }
                    switch (alt50) {
                        case 1 :
                            // InternalRpythonParser.g:2677:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            {
                            // InternalRpythonParser.g:2677:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            // InternalRpythonParser.g:2678:6: otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            {
                            otherlv_3=(Token)match(input,Comma,FOLLOW_8); 

                            						newLeafNode(otherlv_3, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_0());
                            					
                            // InternalRpythonParser.g:2682:6: ( (lv_value_4_0= ruleExpression ) )
                            // InternalRpythonParser.g:2683:7: (lv_value_4_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2683:7: (lv_value_4_0= ruleExpression )
                            // InternalRpythonParser.g:2684:8: lv_value_4_0= ruleExpression
                            {

                            								newCompositeNode(grammarAccess.getRaiseAccess().getValueExpressionParserRuleCall_2_1_0_1_0());
                            							
                            pushFollow(FOLLOW_38);
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

                            // InternalRpythonParser.g:2701:6: (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            int alt49=2;
                            int LA49_0 = input.LA(1);

                            if ( (LA49_0==Comma) ) {
                                alt49=1;
                            }
                            switch (alt49) {
                                case 1 :
                                    // InternalRpythonParser.g:2702:7: otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) )
                                    {
                                    otherlv_5=(Token)match(input,Comma,FOLLOW_8); 

                                    							newLeafNode(otherlv_5, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_2_0());
                                    						
                                    // InternalRpythonParser.g:2706:7: ( (lv_traceback_6_0= ruleExpression ) )
                                    // InternalRpythonParser.g:2707:8: (lv_traceback_6_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:2707:8: (lv_traceback_6_0= ruleExpression )
                                    // InternalRpythonParser.g:2708:9: lv_traceback_6_0= ruleExpression
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
                            // InternalRpythonParser.g:2728:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            {
                            // InternalRpythonParser.g:2728:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            // InternalRpythonParser.g:2729:6: otherlv_7= From ( (lv_cause_8_0= ruleExpression ) )
                            {
                            otherlv_7=(Token)match(input,From,FOLLOW_8); 

                            						newLeafNode(otherlv_7, grammarAccess.getRaiseAccess().getFromKeyword_2_1_1_0());
                            					
                            // InternalRpythonParser.g:2733:6: ( (lv_cause_8_0= ruleExpression ) )
                            // InternalRpythonParser.g:2734:7: (lv_cause_8_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2734:7: (lv_cause_8_0= ruleExpression )
                            // InternalRpythonParser.g:2735:8: lv_cause_8_0= ruleExpression
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
    // InternalRpythonParser.g:2759:1: entryRuleGlobal returns [EObject current=null] : iv_ruleGlobal= ruleGlobal EOF ;
    public final EObject entryRuleGlobal() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGlobal = null;


        try {
            // InternalRpythonParser.g:2759:47: (iv_ruleGlobal= ruleGlobal EOF )
            // InternalRpythonParser.g:2760:2: iv_ruleGlobal= ruleGlobal EOF
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
    // InternalRpythonParser.g:2766:1: ruleGlobal returns [EObject current=null] : (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) ;
    public final EObject ruleGlobal() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_names_1_0=null;
        Token otherlv_2=null;
        Token lv_names_3_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2772:2: ( (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) )
            // InternalRpythonParser.g:2773:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            {
            // InternalRpythonParser.g:2773:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            // InternalRpythonParser.g:2774:3: otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            {
            otherlv_0=(Token)match(input,Global,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getGlobalAccess().getGlobalKeyword_0());
            		
            // InternalRpythonParser.g:2778:3: ( (lv_names_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:2779:4: (lv_names_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:2779:4: (lv_names_1_0= RULE_NAME )
            // InternalRpythonParser.g:2780:5: lv_names_1_0= RULE_NAME
            {
            lv_names_1_0=(Token)match(input,RULE_NAME,FOLLOW_38); 

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

            // InternalRpythonParser.g:2796:3: (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            loop52:
            do {
                int alt52=2;
                int LA52_0 = input.LA(1);

                if ( (LA52_0==Comma) ) {
                    alt52=1;
                }


                switch (alt52) {
            	case 1 :
            	    // InternalRpythonParser.g:2797:4: otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_23); 

            	    				newLeafNode(otherlv_2, grammarAccess.getGlobalAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2801:4: ( (lv_names_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:2802:5: (lv_names_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:2802:5: (lv_names_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:2803:6: lv_names_3_0= RULE_NAME
            	    {
            	    lv_names_3_0=(Token)match(input,RULE_NAME,FOLLOW_38); 

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
            	    break loop52;
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


    // $ANTLR start "entryRuleImport"
    // InternalRpythonParser.g:2824:1: entryRuleImport returns [EObject current=null] : iv_ruleImport= ruleImport EOF ;
    public final EObject entryRuleImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImport = null;


        try {
            // InternalRpythonParser.g:2824:47: (iv_ruleImport= ruleImport EOF )
            // InternalRpythonParser.g:2825:2: iv_ruleImport= ruleImport EOF
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
    // InternalRpythonParser.g:2831:1: ruleImport returns [EObject current=null] : (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) ;
    public final EObject ruleImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_modules_1_0 = null;

        EObject lv_modules_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2837:2: ( (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) )
            // InternalRpythonParser.g:2838:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            {
            // InternalRpythonParser.g:2838:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            // InternalRpythonParser.g:2839:3: otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            {
            otherlv_0=(Token)match(input,Import,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
            		
            // InternalRpythonParser.g:2843:3: ( (lv_modules_1_0= ruleImportedModule ) )
            // InternalRpythonParser.g:2844:4: (lv_modules_1_0= ruleImportedModule )
            {
            // InternalRpythonParser.g:2844:4: (lv_modules_1_0= ruleImportedModule )
            // InternalRpythonParser.g:2845:5: lv_modules_1_0= ruleImportedModule
            {

            					newCompositeNode(grammarAccess.getImportAccess().getModulesImportedModuleParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_38);
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

            // InternalRpythonParser.g:2862:3: (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            loop53:
            do {
                int alt53=2;
                int LA53_0 = input.LA(1);

                if ( (LA53_0==Comma) ) {
                    alt53=1;
                }


                switch (alt53) {
            	case 1 :
            	    // InternalRpythonParser.g:2863:4: otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_23); 

            	    				newLeafNode(otherlv_2, grammarAccess.getImportAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2867:4: ( (lv_modules_3_0= ruleImportedModule ) )
            	    // InternalRpythonParser.g:2868:5: (lv_modules_3_0= ruleImportedModule )
            	    {
            	    // InternalRpythonParser.g:2868:5: (lv_modules_3_0= ruleImportedModule )
            	    // InternalRpythonParser.g:2869:6: lv_modules_3_0= ruleImportedModule
            	    {

            	    						newCompositeNode(grammarAccess.getImportAccess().getModulesImportedModuleParserRuleCall_2_1_0());
            	    					
            	    pushFollow(FOLLOW_38);
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
    // $ANTLR end "ruleImport"


    // $ANTLR start "entryRuleImportedModule"
    // InternalRpythonParser.g:2891:1: entryRuleImportedModule returns [EObject current=null] : iv_ruleImportedModule= ruleImportedModule EOF ;
    public final EObject entryRuleImportedModule() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedModule = null;


        try {
            // InternalRpythonParser.g:2891:55: (iv_ruleImportedModule= ruleImportedModule EOF )
            // InternalRpythonParser.g:2892:2: iv_ruleImportedModule= ruleImportedModule EOF
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
    // InternalRpythonParser.g:2898:1: ruleImportedModule returns [EObject current=null] : ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedModule() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_alias_2_0=null;
        AntlrDatatypeRuleToken lv_path_0_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2904:2: ( ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:2905:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:2905:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:2906:3: ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:2906:3: ( (lv_path_0_0= ruleDottedName ) )
            // InternalRpythonParser.g:2907:4: (lv_path_0_0= ruleDottedName )
            {
            // InternalRpythonParser.g:2907:4: (lv_path_0_0= ruleDottedName )
            // InternalRpythonParser.g:2908:5: lv_path_0_0= ruleDottedName
            {

            					newCompositeNode(grammarAccess.getImportedModuleAccess().getPathDottedNameParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_20);
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

            // InternalRpythonParser.g:2925:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt54=2;
            int LA54_0 = input.LA(1);

            if ( (LA54_0==As) ) {
                alt54=1;
            }
            switch (alt54) {
                case 1 :
                    // InternalRpythonParser.g:2926:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_23); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedModuleAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:2930:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:2931:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:2931:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:2932:6: lv_alias_2_0= RULE_NAME
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
    // InternalRpythonParser.g:2953:1: entryRuleFromImport returns [EObject current=null] : iv_ruleFromImport= ruleFromImport EOF ;
    public final EObject entryRuleFromImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFromImport = null;


        try {
            // InternalRpythonParser.g:2953:51: (iv_ruleFromImport= ruleFromImport EOF )
            // InternalRpythonParser.g:2954:2: iv_ruleFromImport= ruleFromImport EOF
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
    // InternalRpythonParser.g:2960:1: ruleFromImport returns [EObject current=null] : (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) ;
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
            // InternalRpythonParser.g:2966:2: ( (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) )
            // InternalRpythonParser.g:2967:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            {
            // InternalRpythonParser.g:2967:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            // InternalRpythonParser.g:2968:3: otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
            {
            otherlv_0=(Token)match(input,From,FOLLOW_42); 

            			newLeafNode(otherlv_0, grammarAccess.getFromImportAccess().getFromKeyword_0());
            		
            // InternalRpythonParser.g:2972:3: ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) )
            int alt57=2;
            int LA57_0 = input.LA(1);

            if ( (LA57_0==FullStopFullStopFullStop||LA57_0==FullStop) ) {
                alt57=1;
            }
            else if ( (LA57_0==RULE_NAME) ) {
                alt57=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 57, 0, input);

                throw nvae;
            }
            switch (alt57) {
                case 1 :
                    // InternalRpythonParser.g:2973:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    {
                    // InternalRpythonParser.g:2973:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    // InternalRpythonParser.g:2974:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )?
                    {
                    // InternalRpythonParser.g:2974:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+
                    int cnt55=0;
                    loop55:
                    do {
                        int alt55=3;
                        int LA55_0 = input.LA(1);

                        if ( (LA55_0==FullStop) ) {
                            alt55=1;
                        }
                        else if ( (LA55_0==FullStopFullStopFullStop) ) {
                            alt55=2;
                        }


                        switch (alt55) {
                    	case 1 :
                    	    // InternalRpythonParser.g:2975:6: ( (lv_dots_1_0= FullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:2975:6: ( (lv_dots_1_0= FullStop ) )
                    	    // InternalRpythonParser.g:2976:7: (lv_dots_1_0= FullStop )
                    	    {
                    	    // InternalRpythonParser.g:2976:7: (lv_dots_1_0= FullStop )
                    	    // InternalRpythonParser.g:2977:8: lv_dots_1_0= FullStop
                    	    {
                    	    lv_dots_1_0=(Token)match(input,FullStop,FOLLOW_43); 

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
                    	    // InternalRpythonParser.g:2990:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:2990:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    // InternalRpythonParser.g:2991:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    {
                    	    // InternalRpythonParser.g:2991:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    // InternalRpythonParser.g:2992:8: lv_dots_2_0= FullStopFullStopFullStop
                    	    {
                    	    lv_dots_2_0=(Token)match(input,FullStopFullStopFullStop,FOLLOW_43); 

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
                    	    if ( cnt55 >= 1 ) break loop55;
                                EarlyExitException eee =
                                    new EarlyExitException(55, input);
                                throw eee;
                        }
                        cnt55++;
                    } while (true);

                    // InternalRpythonParser.g:3005:5: ( (lv_path_3_0= ruleDottedName ) )?
                    int alt56=2;
                    int LA56_0 = input.LA(1);

                    if ( (LA56_0==RULE_NAME) ) {
                        alt56=1;
                    }
                    switch (alt56) {
                        case 1 :
                            // InternalRpythonParser.g:3006:6: (lv_path_3_0= ruleDottedName )
                            {
                            // InternalRpythonParser.g:3006:6: (lv_path_3_0= ruleDottedName )
                            // InternalRpythonParser.g:3007:7: lv_path_3_0= ruleDottedName
                            {

                            							newCompositeNode(grammarAccess.getFromImportAccess().getPathDottedNameParserRuleCall_1_0_1_0());
                            						
                            pushFollow(FOLLOW_44);
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
                    // InternalRpythonParser.g:3026:4: ( (lv_path_4_0= ruleDottedName ) )
                    {
                    // InternalRpythonParser.g:3026:4: ( (lv_path_4_0= ruleDottedName ) )
                    // InternalRpythonParser.g:3027:5: (lv_path_4_0= ruleDottedName )
                    {
                    // InternalRpythonParser.g:3027:5: (lv_path_4_0= ruleDottedName )
                    // InternalRpythonParser.g:3028:6: lv_path_4_0= ruleDottedName
                    {

                    						newCompositeNode(grammarAccess.getFromImportAccess().getPathDottedNameParserRuleCall_1_1_0());
                    					
                    pushFollow(FOLLOW_44);
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

            otherlv_5=(Token)match(input,Import,FOLLOW_45); 

            			newLeafNode(otherlv_5, grammarAccess.getFromImportAccess().getImportKeyword_2());
            		
            // InternalRpythonParser.g:3050:3: ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
            int alt61=3;
            switch ( input.LA(1) ) {
            case Asterisk:
                {
                alt61=1;
                }
                break;
            case LeftParenthesis:
                {
                alt61=2;
                }
                break;
            case RULE_NAME:
                {
                alt61=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 61, 0, input);

                throw nvae;
            }

            switch (alt61) {
                case 1 :
                    // InternalRpythonParser.g:3051:4: ( (lv_star_6_0= Asterisk ) )
                    {
                    // InternalRpythonParser.g:3051:4: ( (lv_star_6_0= Asterisk ) )
                    // InternalRpythonParser.g:3052:5: (lv_star_6_0= Asterisk )
                    {
                    // InternalRpythonParser.g:3052:5: (lv_star_6_0= Asterisk )
                    // InternalRpythonParser.g:3053:6: lv_star_6_0= Asterisk
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
                    // InternalRpythonParser.g:3066:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:3066:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:3067:5: otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis
                    {
                    otherlv_7=(Token)match(input,LeftParenthesis,FOLLOW_45); 

                    					newLeafNode(otherlv_7, grammarAccess.getFromImportAccess().getLeftParenthesisKeyword_3_1_0());
                    				
                    // InternalRpythonParser.g:3071:5: ( (lv_names_8_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3072:6: (lv_names_8_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3072:6: (lv_names_8_0= ruleImportedName )
                    // InternalRpythonParser.g:3073:7: lv_names_8_0= ruleImportedName
                    {

                    							newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_1_1_0());
                    						
                    pushFollow(FOLLOW_26);
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

                    // InternalRpythonParser.g:3090:5: (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )*
                    loop58:
                    do {
                        int alt58=2;
                        int LA58_0 = input.LA(1);

                        if ( (LA58_0==Comma) ) {
                            int LA58_1 = input.LA(2);

                            if ( (LA58_1==RULE_NAME) ) {
                                alt58=1;
                            }


                        }


                        switch (alt58) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3091:6: otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) )
                    	    {
                    	    otherlv_9=(Token)match(input,Comma,FOLLOW_45); 

                    	    						newLeafNode(otherlv_9, grammarAccess.getFromImportAccess().getCommaKeyword_3_1_2_0());
                    	    					
                    	    // InternalRpythonParser.g:3095:6: ( (lv_names_10_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3096:7: (lv_names_10_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3096:7: (lv_names_10_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3097:8: lv_names_10_0= ruleImportedName
                    	    {

                    	    								newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_1_2_1_0());
                    	    							
                    	    pushFollow(FOLLOW_26);
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
                    	    break loop58;
                        }
                    } while (true);

                    // InternalRpythonParser.g:3115:5: (otherlv_11= Comma )?
                    int alt59=2;
                    int LA59_0 = input.LA(1);

                    if ( (LA59_0==Comma) ) {
                        alt59=1;
                    }
                    switch (alt59) {
                        case 1 :
                            // InternalRpythonParser.g:3116:6: otherlv_11= Comma
                            {
                            otherlv_11=(Token)match(input,Comma,FOLLOW_28); 

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
                    // InternalRpythonParser.g:3127:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    {
                    // InternalRpythonParser.g:3127:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    // InternalRpythonParser.g:3128:5: ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    {
                    // InternalRpythonParser.g:3128:5: ( (lv_names_13_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3129:6: (lv_names_13_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3129:6: (lv_names_13_0= ruleImportedName )
                    // InternalRpythonParser.g:3130:7: lv_names_13_0= ruleImportedName
                    {

                    							newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_2_0_0());
                    						
                    pushFollow(FOLLOW_38);
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

                    // InternalRpythonParser.g:3147:5: (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    loop60:
                    do {
                        int alt60=2;
                        int LA60_0 = input.LA(1);

                        if ( (LA60_0==Comma) ) {
                            alt60=1;
                        }


                        switch (alt60) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3148:6: otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) )
                    	    {
                    	    otherlv_14=(Token)match(input,Comma,FOLLOW_45); 

                    	    						newLeafNode(otherlv_14, grammarAccess.getFromImportAccess().getCommaKeyword_3_2_1_0());
                    	    					
                    	    // InternalRpythonParser.g:3152:6: ( (lv_names_15_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3153:7: (lv_names_15_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3153:7: (lv_names_15_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3154:8: lv_names_15_0= ruleImportedName
                    	    {

                    	    								newCompositeNode(grammarAccess.getFromImportAccess().getNamesImportedNameParserRuleCall_3_2_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_38);
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
                    	    break loop60;
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
    // InternalRpythonParser.g:3178:1: entryRuleImportedName returns [EObject current=null] : iv_ruleImportedName= ruleImportedName EOF ;
    public final EObject entryRuleImportedName() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedName = null;


        try {
            // InternalRpythonParser.g:3178:53: (iv_ruleImportedName= ruleImportedName EOF )
            // InternalRpythonParser.g:3179:2: iv_ruleImportedName= ruleImportedName EOF
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
    // InternalRpythonParser.g:3185:1: ruleImportedName returns [EObject current=null] : ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedName() throws RecognitionException {
        EObject current = null;

        Token lv_name_0_0=null;
        Token otherlv_1=null;
        Token lv_alias_2_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3191:2: ( ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:3192:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:3192:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:3193:3: ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:3193:3: ( (lv_name_0_0= RULE_NAME ) )
            // InternalRpythonParser.g:3194:4: (lv_name_0_0= RULE_NAME )
            {
            // InternalRpythonParser.g:3194:4: (lv_name_0_0= RULE_NAME )
            // InternalRpythonParser.g:3195:5: lv_name_0_0= RULE_NAME
            {
            lv_name_0_0=(Token)match(input,RULE_NAME,FOLLOW_20); 

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

            // InternalRpythonParser.g:3211:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt62=2;
            int LA62_0 = input.LA(1);

            if ( (LA62_0==As) ) {
                alt62=1;
            }
            switch (alt62) {
                case 1 :
                    // InternalRpythonParser.g:3212:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_23); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedNameAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:3216:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3217:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3217:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3218:6: lv_alias_2_0= RULE_NAME
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
    // InternalRpythonParser.g:3239:1: entryRuleAssert returns [EObject current=null] : iv_ruleAssert= ruleAssert EOF ;
    public final EObject entryRuleAssert() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAssert = null;


        try {
            // InternalRpythonParser.g:3239:47: (iv_ruleAssert= ruleAssert EOF )
            // InternalRpythonParser.g:3240:2: iv_ruleAssert= ruleAssert EOF
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
    // InternalRpythonParser.g:3246:1: ruleAssert returns [EObject current=null] : (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) ;
    public final EObject ruleAssert() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_test_1_0 = null;

        EObject lv_message_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3252:2: ( (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) )
            // InternalRpythonParser.g:3253:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            {
            // InternalRpythonParser.g:3253:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            // InternalRpythonParser.g:3254:3: otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            {
            otherlv_0=(Token)match(input,Assert,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getAssertAccess().getAssertKeyword_0());
            		
            // InternalRpythonParser.g:3258:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:3259:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:3259:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:3260:5: lv_test_1_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getAssertAccess().getTestExpressionParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_38);
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

            // InternalRpythonParser.g:3277:3: (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            int alt63=2;
            int LA63_0 = input.LA(1);

            if ( (LA63_0==Comma) ) {
                alt63=1;
            }
            switch (alt63) {
                case 1 :
                    // InternalRpythonParser.g:3278:4: otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) )
                    {
                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getAssertAccess().getCommaKeyword_2_0());
                    			
                    // InternalRpythonParser.g:3282:4: ( (lv_message_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:3283:5: (lv_message_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:3283:5: (lv_message_3_0= ruleExpression )
                    // InternalRpythonParser.g:3284:6: lv_message_3_0= ruleExpression
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
    // InternalRpythonParser.g:3306:1: entryRuleDottedName returns [String current=null] : iv_ruleDottedName= ruleDottedName EOF ;
    public final String entryRuleDottedName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleDottedName = null;


        try {
            // InternalRpythonParser.g:3306:50: (iv_ruleDottedName= ruleDottedName EOF )
            // InternalRpythonParser.g:3307:2: iv_ruleDottedName= ruleDottedName EOF
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
    // InternalRpythonParser.g:3313:1: ruleDottedName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) ;
    public final AntlrDatatypeRuleToken ruleDottedName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_NAME_0=null;
        Token kw=null;
        Token this_NAME_2=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3319:2: ( (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) )
            // InternalRpythonParser.g:3320:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            {
            // InternalRpythonParser.g:3320:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            // InternalRpythonParser.g:3321:3: this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )*
            {
            this_NAME_0=(Token)match(input,RULE_NAME,FOLLOW_46); 

            			current.merge(this_NAME_0);
            		

            			newLeafNode(this_NAME_0, grammarAccess.getDottedNameAccess().getNAMETerminalRuleCall_0());
            		
            // InternalRpythonParser.g:3328:3: (kw= FullStop this_NAME_2= RULE_NAME )*
            loop64:
            do {
                int alt64=2;
                int LA64_0 = input.LA(1);

                if ( (LA64_0==FullStop) ) {
                    alt64=1;
                }


                switch (alt64) {
            	case 1 :
            	    // InternalRpythonParser.g:3329:4: kw= FullStop this_NAME_2= RULE_NAME
            	    {
            	    kw=(Token)match(input,FullStop,FOLLOW_23); 

            	    				current.merge(kw);
            	    				newLeafNode(kw, grammarAccess.getDottedNameAccess().getFullStopKeyword_1_0());
            	    			
            	    this_NAME_2=(Token)match(input,RULE_NAME,FOLLOW_46); 

            	    				current.merge(this_NAME_2);
            	    			

            	    				newLeafNode(this_NAME_2, grammarAccess.getDottedNameAccess().getNAMETerminalRuleCall_1_1());
            	    			

            	    }
            	    break;

            	default :
            	    break loop64;
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
    // InternalRpythonParser.g:3346:1: entryRuleExpressionListOrYield returns [EObject current=null] : iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF ;
    public final EObject entryRuleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionListOrYield = null;


        try {
            // InternalRpythonParser.g:3346:62: (iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF )
            // InternalRpythonParser.g:3347:2: iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF
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
    // InternalRpythonParser.g:3353:1: ruleExpressionListOrYield returns [EObject current=null] : (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) ;
    public final EObject ruleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject this_Yield_0 = null;

        EObject this_ExpressionList_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3359:2: ( (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) )
            // InternalRpythonParser.g:3360:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
            {
            // InternalRpythonParser.g:3360:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
            int alt65=2;
            int LA65_0 = input.LA(1);

            if ( (LA65_0==Yield) ) {
                alt65=1;
            }
            else if ( (LA65_0==Lambda||LA65_0==FullStopFullStopFullStop||LA65_0==Not||LA65_0==LeftParenthesis||LA65_0==PlusSign||LA65_0==HyphenMinus||LA65_0==LeftSquareBracket||(LA65_0>=GraveAccent && LA65_0<=LeftCurlyBracket)||LA65_0==Tilde||(LA65_0>=RULE_NAME && LA65_0<=RULE_STRING)) ) {
                alt65=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 65, 0, input);

                throw nvae;
            }
            switch (alt65) {
                case 1 :
                    // InternalRpythonParser.g:3361:3: this_Yield_0= ruleYield
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
                    // InternalRpythonParser.g:3370:3: this_ExpressionList_1= ruleExpressionList
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
    // InternalRpythonParser.g:3382:1: entryRuleExpressionList returns [EObject current=null] : iv_ruleExpressionList= ruleExpressionList EOF ;
    public final EObject entryRuleExpressionList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionList = null;


        try {
            // InternalRpythonParser.g:3382:55: (iv_ruleExpressionList= ruleExpressionList EOF )
            // InternalRpythonParser.g:3383:2: iv_ruleExpressionList= ruleExpressionList EOF
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
    // InternalRpythonParser.g:3389:1: ruleExpressionList returns [EObject current=null] : (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? ) ;
    public final EObject ruleExpressionList() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_Expression_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3395:2: ( (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3396:2: (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3396:2: (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3397:3: this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getExpressionListAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3405:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )?
            int alt69=2;
            int LA69_0 = input.LA(1);

            if ( (LA69_0==Comma) ) {
                alt69=1;
            }
            switch (alt69) {
                case 1 :
                    // InternalRpythonParser.g:3406:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3406:4: ()
                    // InternalRpythonParser.g:3407:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getExpressionListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_39); 

                    				newLeafNode(otherlv_2, grammarAccess.getExpressionListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3417:4: ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )?
                    int alt68=2;
                    int LA68_0 = input.LA(1);

                    if ( (LA68_0==Lambda||LA68_0==FullStopFullStopFullStop||LA68_0==Not||LA68_0==LeftParenthesis||LA68_0==PlusSign||LA68_0==HyphenMinus||LA68_0==LeftSquareBracket||(LA68_0>=GraveAccent && LA68_0<=LeftCurlyBracket)||LA68_0==Tilde||(LA68_0>=RULE_NAME && LA68_0<=RULE_STRING)) ) {
                        alt68=1;
                    }
                    switch (alt68) {
                        case 1 :
                            // InternalRpythonParser.g:3418:5: ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3418:5: ( (lv_elements_3_0= ruleExpression ) )
                            // InternalRpythonParser.g:3419:6: (lv_elements_3_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3419:6: (lv_elements_3_0= ruleExpression )
                            // InternalRpythonParser.g:3420:7: lv_elements_3_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getExpressionListAccess().getElementsExpressionParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_38);
                            lv_elements_3_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getExpressionListRule());
                            							}
                            							add(
                            								current,
                            								"elements",
                            								lv_elements_3_0,
                            								"org.tracewright.lang.Rpython.Expression");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:3437:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )*
                            loop66:
                            do {
                                int alt66=2;
                                int LA66_0 = input.LA(1);

                                if ( (LA66_0==Comma) ) {
                                    int LA66_1 = input.LA(2);

                                    if ( (LA66_1==Lambda||LA66_1==FullStopFullStopFullStop||LA66_1==Not||LA66_1==LeftParenthesis||LA66_1==PlusSign||LA66_1==HyphenMinus||LA66_1==LeftSquareBracket||(LA66_1>=GraveAccent && LA66_1<=LeftCurlyBracket)||LA66_1==Tilde||(LA66_1>=RULE_NAME && LA66_1<=RULE_STRING)) ) {
                                        alt66=1;
                                    }


                                }


                                switch (alt66) {
                            	case 1 :
                            	    // InternalRpythonParser.g:3438:6: otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getExpressionListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3442:6: ( (lv_elements_5_0= ruleExpression ) )
                            	    // InternalRpythonParser.g:3443:7: (lv_elements_5_0= ruleExpression )
                            	    {
                            	    // InternalRpythonParser.g:3443:7: (lv_elements_5_0= ruleExpression )
                            	    // InternalRpythonParser.g:3444:8: lv_elements_5_0= ruleExpression
                            	    {

                            	    								newCompositeNode(grammarAccess.getExpressionListAccess().getElementsExpressionParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_38);
                            	    lv_elements_5_0=ruleExpression();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getExpressionListRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"elements",
                            	    									lv_elements_5_0,
                            	    									"org.tracewright.lang.Rpython.Expression");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop66;
                                }
                            } while (true);

                            // InternalRpythonParser.g:3462:5: (otherlv_6= Comma )?
                            int alt67=2;
                            int LA67_0 = input.LA(1);

                            if ( (LA67_0==Comma) ) {
                                alt67=1;
                            }
                            switch (alt67) {
                                case 1 :
                                    // InternalRpythonParser.g:3463:6: otherlv_6= Comma
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
    // InternalRpythonParser.g:3474:1: entryRuleTargetList returns [EObject current=null] : iv_ruleTargetList= ruleTargetList EOF ;
    public final EObject entryRuleTargetList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTargetList = null;


        try {
            // InternalRpythonParser.g:3474:51: (iv_ruleTargetList= ruleTargetList EOF )
            // InternalRpythonParser.g:3475:2: iv_ruleTargetList= ruleTargetList EOF
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
    // InternalRpythonParser.g:3481:1: ruleTargetList returns [EObject current=null] : (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? ) ;
    public final EObject ruleTargetList() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_BitOr_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3487:2: ( (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3488:2: (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3488:2: (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3489:3: this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getTargetListAccess().getBitOrParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_BitOr_0=ruleBitOr();

            state._fsp--;


            			current = this_BitOr_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3497:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )?
            int alt73=2;
            int LA73_0 = input.LA(1);

            if ( (LA73_0==Comma) ) {
                alt73=1;
            }
            switch (alt73) {
                case 1 :
                    // InternalRpythonParser.g:3498:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3498:4: ()
                    // InternalRpythonParser.g:3499:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getTargetListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_39); 

                    				newLeafNode(otherlv_2, grammarAccess.getTargetListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3509:4: ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )?
                    int alt72=2;
                    int LA72_0 = input.LA(1);

                    if ( (LA72_0==FullStopFullStopFullStop||LA72_0==LeftParenthesis||LA72_0==PlusSign||LA72_0==HyphenMinus||LA72_0==LeftSquareBracket||(LA72_0>=GraveAccent && LA72_0<=LeftCurlyBracket)||LA72_0==Tilde||(LA72_0>=RULE_NAME && LA72_0<=RULE_STRING)) ) {
                        alt72=1;
                    }
                    switch (alt72) {
                        case 1 :
                            // InternalRpythonParser.g:3510:5: ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3510:5: ( (lv_elements_3_0= ruleBitOr ) )
                            // InternalRpythonParser.g:3511:6: (lv_elements_3_0= ruleBitOr )
                            {
                            // InternalRpythonParser.g:3511:6: (lv_elements_3_0= ruleBitOr )
                            // InternalRpythonParser.g:3512:7: lv_elements_3_0= ruleBitOr
                            {

                            							newCompositeNode(grammarAccess.getTargetListAccess().getElementsBitOrParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_38);
                            lv_elements_3_0=ruleBitOr();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getTargetListRule());
                            							}
                            							add(
                            								current,
                            								"elements",
                            								lv_elements_3_0,
                            								"org.tracewright.lang.Rpython.BitOr");
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }

                            // InternalRpythonParser.g:3529:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )*
                            loop70:
                            do {
                                int alt70=2;
                                int LA70_0 = input.LA(1);

                                if ( (LA70_0==Comma) ) {
                                    int LA70_1 = input.LA(2);

                                    if ( (LA70_1==FullStopFullStopFullStop||LA70_1==LeftParenthesis||LA70_1==PlusSign||LA70_1==HyphenMinus||LA70_1==LeftSquareBracket||(LA70_1>=GraveAccent && LA70_1<=LeftCurlyBracket)||LA70_1==Tilde||(LA70_1>=RULE_NAME && LA70_1<=RULE_STRING)) ) {
                                        alt70=1;
                                    }


                                }


                                switch (alt70) {
                            	case 1 :
                            	    // InternalRpythonParser.g:3530:6: otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getTargetListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3534:6: ( (lv_elements_5_0= ruleBitOr ) )
                            	    // InternalRpythonParser.g:3535:7: (lv_elements_5_0= ruleBitOr )
                            	    {
                            	    // InternalRpythonParser.g:3535:7: (lv_elements_5_0= ruleBitOr )
                            	    // InternalRpythonParser.g:3536:8: lv_elements_5_0= ruleBitOr
                            	    {

                            	    								newCompositeNode(grammarAccess.getTargetListAccess().getElementsBitOrParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_38);
                            	    lv_elements_5_0=ruleBitOr();

                            	    state._fsp--;


                            	    								if (current==null) {
                            	    									current = createModelElementForParent(grammarAccess.getTargetListRule());
                            	    								}
                            	    								add(
                            	    									current,
                            	    									"elements",
                            	    									lv_elements_5_0,
                            	    									"org.tracewright.lang.Rpython.BitOr");
                            	    								afterParserOrEnumRuleCall();
                            	    							

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop70;
                                }
                            } while (true);

                            // InternalRpythonParser.g:3554:5: (otherlv_6= Comma )?
                            int alt71=2;
                            int LA71_0 = input.LA(1);

                            if ( (LA71_0==Comma) ) {
                                alt71=1;
                            }
                            switch (alt71) {
                                case 1 :
                                    // InternalRpythonParser.g:3555:6: otherlv_6= Comma
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


    // $ANTLR start "entryRuleYield"
    // InternalRpythonParser.g:3566:1: entryRuleYield returns [EObject current=null] : iv_ruleYield= ruleYield EOF ;
    public final EObject entryRuleYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleYield = null;


        try {
            // InternalRpythonParser.g:3566:46: (iv_ruleYield= ruleYield EOF )
            // InternalRpythonParser.g:3567:2: iv_ruleYield= ruleYield EOF
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
    // InternalRpythonParser.g:3573:1: ruleYield returns [EObject current=null] : ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? ) ;
    public final EObject ruleYield() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3579:2: ( ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? ) )
            // InternalRpythonParser.g:3580:2: ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? )
            {
            // InternalRpythonParser.g:3580:2: ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? )
            // InternalRpythonParser.g:3581:3: () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )?
            {
            // InternalRpythonParser.g:3581:3: ()
            // InternalRpythonParser.g:3582:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getYieldAccess().getYieldAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Yield,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getYieldAccess().getYieldKeyword_1());
            		
            // InternalRpythonParser.g:3592:3: ( (lv_value_2_0= ruleExpressionList ) )?
            int alt74=2;
            int LA74_0 = input.LA(1);

            if ( (LA74_0==Lambda||LA74_0==FullStopFullStopFullStop||LA74_0==Not||LA74_0==LeftParenthesis||LA74_0==PlusSign||LA74_0==HyphenMinus||LA74_0==LeftSquareBracket||(LA74_0>=GraveAccent && LA74_0<=LeftCurlyBracket)||LA74_0==Tilde||(LA74_0>=RULE_NAME && LA74_0<=RULE_STRING)) ) {
                alt74=1;
            }
            switch (alt74) {
                case 1 :
                    // InternalRpythonParser.g:3593:4: (lv_value_2_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:3593:4: (lv_value_2_0= ruleExpressionList )
                    // InternalRpythonParser.g:3594:5: lv_value_2_0= ruleExpressionList
                    {

                    					newCompositeNode(grammarAccess.getYieldAccess().getValueExpressionListParserRuleCall_2_0());
                    				
                    pushFollow(FOLLOW_2);
                    lv_value_2_0=ruleExpressionList();

                    state._fsp--;


                    					if (current==null) {
                    						current = createModelElementForParent(grammarAccess.getYieldRule());
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
    // $ANTLR end "ruleYield"


    // $ANTLR start "entryRuleExpression"
    // InternalRpythonParser.g:3615:1: entryRuleExpression returns [EObject current=null] : iv_ruleExpression= ruleExpression EOF ;
    public final EObject entryRuleExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpression = null;


        try {
            // InternalRpythonParser.g:3615:51: (iv_ruleExpression= ruleExpression EOF )
            // InternalRpythonParser.g:3616:2: iv_ruleExpression= ruleExpression EOF
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
    // InternalRpythonParser.g:3622:1: ruleExpression returns [EObject current=null] : (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) ;
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
            // InternalRpythonParser.g:3628:2: ( (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:3629:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:3629:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
            int alt76=2;
            int LA76_0 = input.LA(1);

            if ( (LA76_0==Lambda) ) {
                alt76=1;
            }
            else if ( (LA76_0==FullStopFullStopFullStop||LA76_0==Not||LA76_0==LeftParenthesis||LA76_0==PlusSign||LA76_0==HyphenMinus||LA76_0==LeftSquareBracket||(LA76_0>=GraveAccent && LA76_0<=LeftCurlyBracket)||LA76_0==Tilde||(LA76_0>=RULE_NAME && LA76_0<=RULE_STRING)) ) {
                alt76=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 76, 0, input);

                throw nvae;
            }
            switch (alt76) {
                case 1 :
                    // InternalRpythonParser.g:3630:3: this_Lambda_0= ruleLambda
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
                    // InternalRpythonParser.g:3639:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3639:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3640:4: this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getExpressionAccess().getOrTestParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_47);
                    this_OrTest_1=ruleOrTest();

                    state._fsp--;


                    				current = this_OrTest_1;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:3648:4: ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    int alt75=2;
                    int LA75_0 = input.LA(1);

                    if ( (LA75_0==If) ) {
                        alt75=1;
                    }
                    switch (alt75) {
                        case 1 :
                            // InternalRpythonParser.g:3649:5: () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) )
                            {
                            // InternalRpythonParser.g:3649:5: ()
                            // InternalRpythonParser.g:3650:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getExpressionAccess().getConditionalBodyAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_3=(Token)match(input,If,FOLLOW_8); 

                            					newLeafNode(otherlv_3, grammarAccess.getExpressionAccess().getIfKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:3660:5: ( (lv_test_4_0= ruleOrTest ) )
                            // InternalRpythonParser.g:3661:6: (lv_test_4_0= ruleOrTest )
                            {
                            // InternalRpythonParser.g:3661:6: (lv_test_4_0= ruleOrTest )
                            // InternalRpythonParser.g:3662:7: lv_test_4_0= ruleOrTest
                            {

                            							newCompositeNode(grammarAccess.getExpressionAccess().getTestOrTestParserRuleCall_1_1_2_0());
                            						
                            pushFollow(FOLLOW_48);
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
                            				
                            // InternalRpythonParser.g:3683:5: ( (lv_orElse_6_0= ruleExpression ) )
                            // InternalRpythonParser.g:3684:6: (lv_orElse_6_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3684:6: (lv_orElse_6_0= ruleExpression )
                            // InternalRpythonParser.g:3685:7: lv_orElse_6_0= ruleExpression
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
    // InternalRpythonParser.g:3708:1: entryRuleLambda returns [EObject current=null] : iv_ruleLambda= ruleLambda EOF ;
    public final EObject entryRuleLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambda = null;


        try {
            // InternalRpythonParser.g:3708:47: (iv_ruleLambda= ruleLambda EOF )
            // InternalRpythonParser.g:3709:2: iv_ruleLambda= ruleLambda EOF
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
    // InternalRpythonParser.g:3715:1: ruleLambda returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) ;
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
            // InternalRpythonParser.g:3721:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) )
            // InternalRpythonParser.g:3722:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            {
            // InternalRpythonParser.g:3722:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            // InternalRpythonParser.g:3723:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) )
            {
            // InternalRpythonParser.g:3723:3: ()
            // InternalRpythonParser.g:3724:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_49); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:3734:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt79=2;
            int LA79_0 = input.LA(1);

            if ( (LA79_0==AsteriskAsterisk||LA79_0==LeftParenthesis||LA79_0==Asterisk||LA79_0==RULE_NAME) ) {
                alt79=1;
            }
            switch (alt79) {
                case 1 :
                    // InternalRpythonParser.g:3735:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:3735:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:3736:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:3736:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:3737:6: lv_parameters_2_0= ruleLambdaParameter
                    {

                    						newCompositeNode(grammarAccess.getLambdaAccess().getParametersLambdaParameterParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_19);
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

                    // InternalRpythonParser.g:3754:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
                    loop77:
                    do {
                        int alt77=2;
                        int LA77_0 = input.LA(1);

                        if ( (LA77_0==Comma) ) {
                            int LA77_1 = input.LA(2);

                            if ( (LA77_1==AsteriskAsterisk||LA77_1==LeftParenthesis||LA77_1==Asterisk||LA77_1==RULE_NAME) ) {
                                alt77=1;
                            }


                        }


                        switch (alt77) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3755:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:3759:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:3760:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:3760:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:3761:7: lv_parameters_4_0= ruleLambdaParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getLambdaAccess().getParametersLambdaParameterParserRuleCall_2_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_19);
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
                    	    break loop77;
                        }
                    } while (true);

                    // InternalRpythonParser.g:3779:4: (otherlv_5= Comma )?
                    int alt78=2;
                    int LA78_0 = input.LA(1);

                    if ( (LA78_0==Comma) ) {
                        alt78=1;
                    }
                    switch (alt78) {
                        case 1 :
                            // InternalRpythonParser.g:3780:5: otherlv_5= Comma
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
            		
            // InternalRpythonParser.g:3790:3: ( (lv_body_7_0= ruleExpression ) )
            // InternalRpythonParser.g:3791:4: (lv_body_7_0= ruleExpression )
            {
            // InternalRpythonParser.g:3791:4: (lv_body_7_0= ruleExpression )
            // InternalRpythonParser.g:3792:5: lv_body_7_0= ruleExpression
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
    // InternalRpythonParser.g:3813:1: entryRuleLambdaParameter returns [EObject current=null] : iv_ruleLambdaParameter= ruleLambdaParameter EOF ;
    public final EObject entryRuleLambdaParameter() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaParameter = null;


        try {
            // InternalRpythonParser.g:3813:56: (iv_ruleLambdaParameter= ruleLambdaParameter EOF )
            // InternalRpythonParser.g:3814:2: iv_ruleLambdaParameter= ruleLambdaParameter EOF
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
    // InternalRpythonParser.g:3820:1: ruleLambdaParameter returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) ) ;
    public final EObject ruleLambdaParameter() throws RecognitionException {
        EObject current = null;

        Token lv_star_0_1=null;
        Token lv_star_0_2=null;
        Token lv_name_1_0=null;
        Token lv_name_2_0=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        Token otherlv_7=null;
        Token otherlv_8=null;
        EObject lv_defaultValue_4_0 = null;

        EObject lv_target_6_0 = null;

        EObject lv_defaultValue_9_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3826:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:3827:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:3827:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) )
            int alt83=3;
            switch ( input.LA(1) ) {
            case AsteriskAsterisk:
            case Asterisk:
                {
                alt83=1;
                }
                break;
            case RULE_NAME:
                {
                alt83=2;
                }
                break;
            case LeftParenthesis:
                {
                alt83=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 83, 0, input);

                throw nvae;
            }

            switch (alt83) {
                case 1 :
                    // InternalRpythonParser.g:3828:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:3828:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:3829:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:3829:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:3830:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:3830:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:3831:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:3831:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    int alt80=2;
                    int LA80_0 = input.LA(1);

                    if ( (LA80_0==Asterisk) ) {
                        alt80=1;
                    }
                    else if ( (LA80_0==AsteriskAsterisk) ) {
                        alt80=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 80, 0, input);

                        throw nvae;
                    }
                    switch (alt80) {
                        case 1 :
                            // InternalRpythonParser.g:3832:7: lv_star_0_1= Asterisk
                            {
                            lv_star_0_1=(Token)match(input,Asterisk,FOLLOW_23); 

                            							newLeafNode(lv_star_0_1, grammarAccess.getLambdaParameterAccess().getStarAsteriskKeyword_0_0_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getLambdaParameterRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_1, null);
                            						

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:3843:7: lv_star_0_2= AsteriskAsterisk
                            {
                            lv_star_0_2=(Token)match(input,AsteriskAsterisk,FOLLOW_23); 

                            							newLeafNode(lv_star_0_2, grammarAccess.getLambdaParameterAccess().getStarAsteriskAsteriskKeyword_0_0_0_1());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getLambdaParameterRule());
                            							}
                            							setWithLastConsumed(current, "star", lv_star_0_2, null);
                            						

                            }
                            break;

                    }


                    }


                    }

                    // InternalRpythonParser.g:3856:4: ( (lv_name_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3857:5: (lv_name_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3857:5: (lv_name_1_0= RULE_NAME )
                    // InternalRpythonParser.g:3858:6: lv_name_1_0= RULE_NAME
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


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:3876:3: ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3876:3: ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3877:4: ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:3877:4: ( (lv_name_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3878:5: (lv_name_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3878:5: (lv_name_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3879:6: lv_name_2_0= RULE_NAME
                    {
                    lv_name_2_0=(Token)match(input,RULE_NAME,FOLLOW_32); 

                    						newLeafNode(lv_name_2_0, grammarAccess.getLambdaParameterAccess().getNameNAMETerminalRuleCall_1_0_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getLambdaParameterRule());
                    						}
                    						setWithLastConsumed(
                    							current,
                    							"name",
                    							lv_name_2_0,
                    							"org.tracewright.lang.Rpython.NAME");
                    					

                    }


                    }

                    // InternalRpythonParser.g:3895:4: (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )?
                    int alt81=2;
                    int LA81_0 = input.LA(1);

                    if ( (LA81_0==EqualsSign) ) {
                        alt81=1;
                    }
                    switch (alt81) {
                        case 1 :
                            // InternalRpythonParser.g:3896:5: otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) )
                            {
                            otherlv_3=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_3, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_1_1_0());
                            				
                            // InternalRpythonParser.g:3900:5: ( (lv_defaultValue_4_0= ruleExpression ) )
                            // InternalRpythonParser.g:3901:6: (lv_defaultValue_4_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3901:6: (lv_defaultValue_4_0= ruleExpression )
                            // InternalRpythonParser.g:3902:7: lv_defaultValue_4_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getLambdaParameterAccess().getDefaultValueExpressionParserRuleCall_1_1_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_4_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_4_0,
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
                    // InternalRpythonParser.g:3922:3: (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3922:3: (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3923:4: otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )?
                    {
                    otherlv_5=(Token)match(input,LeftParenthesis,FOLLOW_8); 

                    				newLeafNode(otherlv_5, grammarAccess.getLambdaParameterAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:3927:4: ( (lv_target_6_0= ruleTargetList ) )
                    // InternalRpythonParser.g:3928:5: (lv_target_6_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:3928:5: (lv_target_6_0= ruleTargetList )
                    // InternalRpythonParser.g:3929:6: lv_target_6_0= ruleTargetList
                    {

                    						newCompositeNode(grammarAccess.getLambdaParameterAccess().getTargetTargetListParserRuleCall_2_1_0());
                    					
                    pushFollow(FOLLOW_28);
                    lv_target_6_0=ruleTargetList();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                    						}
                    						set(
                    							current,
                    							"target",
                    							lv_target_6_0,
                    							"org.tracewright.lang.Rpython.TargetList");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    otherlv_7=(Token)match(input,RightParenthesis,FOLLOW_32); 

                    				newLeafNode(otherlv_7, grammarAccess.getLambdaParameterAccess().getRightParenthesisKeyword_2_2());
                    			
                    // InternalRpythonParser.g:3950:4: (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )?
                    int alt82=2;
                    int LA82_0 = input.LA(1);

                    if ( (LA82_0==EqualsSign) ) {
                        alt82=1;
                    }
                    switch (alt82) {
                        case 1 :
                            // InternalRpythonParser.g:3951:5: otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) )
                            {
                            otherlv_8=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_8, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_2_3_0());
                            				
                            // InternalRpythonParser.g:3955:5: ( (lv_defaultValue_9_0= ruleExpression ) )
                            // InternalRpythonParser.g:3956:6: (lv_defaultValue_9_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3956:6: (lv_defaultValue_9_0= ruleExpression )
                            // InternalRpythonParser.g:3957:7: lv_defaultValue_9_0= ruleExpression
                            {

                            							newCompositeNode(grammarAccess.getLambdaParameterAccess().getDefaultValueExpressionParserRuleCall_2_3_1_0());
                            						
                            pushFollow(FOLLOW_2);
                            lv_defaultValue_9_0=ruleExpression();

                            state._fsp--;


                            							if (current==null) {
                            								current = createModelElementForParent(grammarAccess.getLambdaParameterRule());
                            							}
                            							set(
                            								current,
                            								"defaultValue",
                            								lv_defaultValue_9_0,
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
    // InternalRpythonParser.g:3980:1: entryRuleOrTest returns [EObject current=null] : iv_ruleOrTest= ruleOrTest EOF ;
    public final EObject entryRuleOrTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTest = null;


        try {
            // InternalRpythonParser.g:3980:47: (iv_ruleOrTest= ruleOrTest EOF )
            // InternalRpythonParser.g:3981:2: iv_ruleOrTest= ruleOrTest EOF
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
    // InternalRpythonParser.g:3987:1: ruleOrTest returns [EObject current=null] : (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) ;
    public final EObject ruleOrTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_AndTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3993:2: ( (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) )
            // InternalRpythonParser.g:3994:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            {
            // InternalRpythonParser.g:3994:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            // InternalRpythonParser.g:3995:3: this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getOrTestAccess().getAndTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_50);
            this_AndTest_0=ruleAndTest();

            state._fsp--;


            			current = this_AndTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4003:3: ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            int alt85=2;
            int LA85_0 = input.LA(1);

            if ( (LA85_0==Or) ) {
                alt85=1;
            }
            switch (alt85) {
                case 1 :
                    // InternalRpythonParser.g:4004:4: () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    {
                    // InternalRpythonParser.g:4004:4: ()
                    // InternalRpythonParser.g:4005:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getOrTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4011:4: ( (lv_op_2_0= Or ) )
                    // InternalRpythonParser.g:4012:5: (lv_op_2_0= Or )
                    {
                    // InternalRpythonParser.g:4012:5: (lv_op_2_0= Or )
                    // InternalRpythonParser.g:4013:6: lv_op_2_0= Or
                    {
                    lv_op_2_0=(Token)match(input,Or,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getOrTestAccess().getOpOrKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getOrTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "or");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4025:4: ( (lv_operands_3_0= ruleAndTest ) )
                    // InternalRpythonParser.g:4026:5: (lv_operands_3_0= ruleAndTest )
                    {
                    // InternalRpythonParser.g:4026:5: (lv_operands_3_0= ruleAndTest )
                    // InternalRpythonParser.g:4027:6: lv_operands_3_0= ruleAndTest
                    {

                    						newCompositeNode(grammarAccess.getOrTestAccess().getOperandsAndTestParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_50);
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

                    // InternalRpythonParser.g:4044:4: (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    loop84:
                    do {
                        int alt84=2;
                        int LA84_0 = input.LA(1);

                        if ( (LA84_0==Or) ) {
                            alt84=1;
                        }


                        switch (alt84) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4045:5: otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Or,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getOrTestAccess().getOrKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4049:5: ( (lv_operands_5_0= ruleAndTest ) )
                    	    // InternalRpythonParser.g:4050:6: (lv_operands_5_0= ruleAndTest )
                    	    {
                    	    // InternalRpythonParser.g:4050:6: (lv_operands_5_0= ruleAndTest )
                    	    // InternalRpythonParser.g:4051:7: lv_operands_5_0= ruleAndTest
                    	    {

                    	    							newCompositeNode(grammarAccess.getOrTestAccess().getOperandsAndTestParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_50);
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
                    	    break loop84;
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
    // InternalRpythonParser.g:4074:1: entryRuleAndTest returns [EObject current=null] : iv_ruleAndTest= ruleAndTest EOF ;
    public final EObject entryRuleAndTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAndTest = null;


        try {
            // InternalRpythonParser.g:4074:48: (iv_ruleAndTest= ruleAndTest EOF )
            // InternalRpythonParser.g:4075:2: iv_ruleAndTest= ruleAndTest EOF
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
    // InternalRpythonParser.g:4081:1: ruleAndTest returns [EObject current=null] : (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) ;
    public final EObject ruleAndTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_NotTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4087:2: ( (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) )
            // InternalRpythonParser.g:4088:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            {
            // InternalRpythonParser.g:4088:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            // InternalRpythonParser.g:4089:3: this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getAndTestAccess().getNotTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_51);
            this_NotTest_0=ruleNotTest();

            state._fsp--;


            			current = this_NotTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4097:3: ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            int alt87=2;
            int LA87_0 = input.LA(1);

            if ( (LA87_0==And) ) {
                alt87=1;
            }
            switch (alt87) {
                case 1 :
                    // InternalRpythonParser.g:4098:4: () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    {
                    // InternalRpythonParser.g:4098:4: ()
                    // InternalRpythonParser.g:4099:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getAndTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4105:4: ( (lv_op_2_0= And ) )
                    // InternalRpythonParser.g:4106:5: (lv_op_2_0= And )
                    {
                    // InternalRpythonParser.g:4106:5: (lv_op_2_0= And )
                    // InternalRpythonParser.g:4107:6: lv_op_2_0= And
                    {
                    lv_op_2_0=(Token)match(input,And,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getAndTestAccess().getOpAndKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getAndTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "and");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4119:4: ( (lv_operands_3_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4120:5: (lv_operands_3_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4120:5: (lv_operands_3_0= ruleNotTest )
                    // InternalRpythonParser.g:4121:6: lv_operands_3_0= ruleNotTest
                    {

                    						newCompositeNode(grammarAccess.getAndTestAccess().getOperandsNotTestParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_51);
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

                    // InternalRpythonParser.g:4138:4: (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    loop86:
                    do {
                        int alt86=2;
                        int LA86_0 = input.LA(1);

                        if ( (LA86_0==And) ) {
                            alt86=1;
                        }


                        switch (alt86) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4139:5: otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,And,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getAndTestAccess().getAndKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4143:5: ( (lv_operands_5_0= ruleNotTest ) )
                    	    // InternalRpythonParser.g:4144:6: (lv_operands_5_0= ruleNotTest )
                    	    {
                    	    // InternalRpythonParser.g:4144:6: (lv_operands_5_0= ruleNotTest )
                    	    // InternalRpythonParser.g:4145:7: lv_operands_5_0= ruleNotTest
                    	    {

                    	    							newCompositeNode(grammarAccess.getAndTestAccess().getOperandsNotTestParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_51);
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
                    	    break loop86;
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
    // InternalRpythonParser.g:4168:1: entryRuleNotTest returns [EObject current=null] : iv_ruleNotTest= ruleNotTest EOF ;
    public final EObject entryRuleNotTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNotTest = null;


        try {
            // InternalRpythonParser.g:4168:48: (iv_ruleNotTest= ruleNotTest EOF )
            // InternalRpythonParser.g:4169:2: iv_ruleNotTest= ruleNotTest EOF
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
    // InternalRpythonParser.g:4175:1: ruleNotTest returns [EObject current=null] : ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) ;
    public final EObject ruleNotTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_1_0=null;
        EObject lv_operand_2_0 = null;

        EObject this_Comparison_3 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4181:2: ( ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) )
            // InternalRpythonParser.g:4182:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
            {
            // InternalRpythonParser.g:4182:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
            int alt88=2;
            int LA88_0 = input.LA(1);

            if ( (LA88_0==Not) ) {
                alt88=1;
            }
            else if ( (LA88_0==FullStopFullStopFullStop||LA88_0==LeftParenthesis||LA88_0==PlusSign||LA88_0==HyphenMinus||LA88_0==LeftSquareBracket||(LA88_0>=GraveAccent && LA88_0<=LeftCurlyBracket)||LA88_0==Tilde||(LA88_0>=RULE_NAME && LA88_0<=RULE_STRING)) ) {
                alt88=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 88, 0, input);

                throw nvae;
            }
            switch (alt88) {
                case 1 :
                    // InternalRpythonParser.g:4183:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    {
                    // InternalRpythonParser.g:4183:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    // InternalRpythonParser.g:4184:4: () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) )
                    {
                    // InternalRpythonParser.g:4184:4: ()
                    // InternalRpythonParser.g:4185:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getNotTestAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4191:4: ( (lv_op_1_0= Not ) )
                    // InternalRpythonParser.g:4192:5: (lv_op_1_0= Not )
                    {
                    // InternalRpythonParser.g:4192:5: (lv_op_1_0= Not )
                    // InternalRpythonParser.g:4193:6: lv_op_1_0= Not
                    {
                    lv_op_1_0=(Token)match(input,Not,FOLLOW_8); 

                    						newLeafNode(lv_op_1_0, grammarAccess.getNotTestAccess().getOpNotKeyword_0_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getNotTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_1_0, "not");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4205:4: ( (lv_operand_2_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4206:5: (lv_operand_2_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4206:5: (lv_operand_2_0= ruleNotTest )
                    // InternalRpythonParser.g:4207:6: lv_operand_2_0= ruleNotTest
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
                    // InternalRpythonParser.g:4226:3: this_Comparison_3= ruleComparison
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
    // InternalRpythonParser.g:4238:1: entryRuleComparison returns [EObject current=null] : iv_ruleComparison= ruleComparison EOF ;
    public final EObject entryRuleComparison() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleComparison = null;


        try {
            // InternalRpythonParser.g:4238:51: (iv_ruleComparison= ruleComparison EOF )
            // InternalRpythonParser.g:4239:2: iv_ruleComparison= ruleComparison EOF
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
    // InternalRpythonParser.g:4245:1: ruleComparison returns [EObject current=null] : (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) ;
    public final EObject ruleComparison() throws RecognitionException {
        EObject current = null;

        EObject this_BitOr_0 = null;

        AntlrDatatypeRuleToken lv_ops_2_0 = null;

        EObject lv_comparators_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4251:2: ( (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) )
            // InternalRpythonParser.g:4252:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            {
            // InternalRpythonParser.g:4252:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            // InternalRpythonParser.g:4253:3: this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getComparisonAccess().getBitOrParserRuleCall_0());
            		
            pushFollow(FOLLOW_52);
            this_BitOr_0=ruleBitOr();

            state._fsp--;


            			current = this_BitOr_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4261:3: ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            int alt90=2;
            int LA90_0 = input.LA(1);

            if ( (LA90_0==Not||LA90_0==ExclamationMarkEqualsSign||(LA90_0>=LessThanSignEqualsSign && LA90_0<=GreaterThanSignEqualsSign)||(LA90_0>=In && LA90_0<=Is)||LA90_0==LessThanSign||LA90_0==GreaterThanSign) ) {
                alt90=1;
            }
            switch (alt90) {
                case 1 :
                    // InternalRpythonParser.g:4262:4: () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
                    {
                    // InternalRpythonParser.g:4262:4: ()
                    // InternalRpythonParser.g:4263:5: 
                    {

                    					current = forceCreateModelElementAndSet(
                    						grammarAccess.getComparisonAccess().getCompareLeftAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4269:4: ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
                    int cnt89=0;
                    loop89:
                    do {
                        int alt89=2;
                        int LA89_0 = input.LA(1);

                        if ( (LA89_0==Not||LA89_0==ExclamationMarkEqualsSign||(LA89_0>=LessThanSignEqualsSign && LA89_0<=GreaterThanSignEqualsSign)||(LA89_0>=In && LA89_0<=Is)||LA89_0==LessThanSign||LA89_0==GreaterThanSign) ) {
                            alt89=1;
                        }


                        switch (alt89) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4270:5: ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) )
                    	    {
                    	    // InternalRpythonParser.g:4270:5: ( (lv_ops_2_0= ruleCompareOperator ) )
                    	    // InternalRpythonParser.g:4271:6: (lv_ops_2_0= ruleCompareOperator )
                    	    {
                    	    // InternalRpythonParser.g:4271:6: (lv_ops_2_0= ruleCompareOperator )
                    	    // InternalRpythonParser.g:4272:7: lv_ops_2_0= ruleCompareOperator
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

                    	    // InternalRpythonParser.g:4289:5: ( (lv_comparators_3_0= ruleBitOr ) )
                    	    // InternalRpythonParser.g:4290:6: (lv_comparators_3_0= ruleBitOr )
                    	    {
                    	    // InternalRpythonParser.g:4290:6: (lv_comparators_3_0= ruleBitOr )
                    	    // InternalRpythonParser.g:4291:7: lv_comparators_3_0= ruleBitOr
                    	    {

                    	    							newCompositeNode(grammarAccess.getComparisonAccess().getComparatorsBitOrParserRuleCall_1_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_52);
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
                    	    if ( cnt89 >= 1 ) break loop89;
                                EarlyExitException eee =
                                    new EarlyExitException(89, input);
                                throw eee;
                        }
                        cnt89++;
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
    // InternalRpythonParser.g:4314:1: entryRuleCompareOperator returns [String current=null] : iv_ruleCompareOperator= ruleCompareOperator EOF ;
    public final String entryRuleCompareOperator() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleCompareOperator = null;


        try {
            // InternalRpythonParser.g:4314:55: (iv_ruleCompareOperator= ruleCompareOperator EOF )
            // InternalRpythonParser.g:4315:2: iv_ruleCompareOperator= ruleCompareOperator EOF
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
    // InternalRpythonParser.g:4321:1: ruleCompareOperator returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) ;
    public final AntlrDatatypeRuleToken ruleCompareOperator() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:4327:2: ( (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) )
            // InternalRpythonParser.g:4328:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
            {
            // InternalRpythonParser.g:4328:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
            int alt92=10;
            switch ( input.LA(1) ) {
            case LessThanSign:
                {
                alt92=1;
                }
                break;
            case GreaterThanSign:
                {
                alt92=2;
                }
                break;
            case EqualsSignEqualsSign:
                {
                alt92=3;
                }
                break;
            case GreaterThanSignEqualsSign:
                {
                alt92=4;
                }
                break;
            case LessThanSignEqualsSign:
                {
                alt92=5;
                }
                break;
            case LessThanSignGreaterThanSign:
                {
                alt92=6;
                }
                break;
            case ExclamationMarkEqualsSign:
                {
                alt92=7;
                }
                break;
            case In:
                {
                alt92=8;
                }
                break;
            case Not:
                {
                alt92=9;
                }
                break;
            case Is:
                {
                alt92=10;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 92, 0, input);

                throw nvae;
            }

            switch (alt92) {
                case 1 :
                    // InternalRpythonParser.g:4329:3: kw= LessThanSign
                    {
                    kw=(Token)match(input,LessThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignKeyword_0());
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:4335:3: kw= GreaterThanSign
                    {
                    kw=(Token)match(input,GreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignKeyword_1());
                    		

                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:4341:3: kw= EqualsSignEqualsSign
                    {
                    kw=(Token)match(input,EqualsSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getEqualsSignEqualsSignKeyword_2());
                    		

                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:4347:3: kw= GreaterThanSignEqualsSign
                    {
                    kw=(Token)match(input,GreaterThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignEqualsSignKeyword_3());
                    		

                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:4353:3: kw= LessThanSignEqualsSign
                    {
                    kw=(Token)match(input,LessThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignEqualsSignKeyword_4());
                    		

                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:4359:3: kw= LessThanSignGreaterThanSign
                    {
                    kw=(Token)match(input,LessThanSignGreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignGreaterThanSignKeyword_5());
                    		

                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:4365:3: kw= ExclamationMarkEqualsSign
                    {
                    kw=(Token)match(input,ExclamationMarkEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getExclamationMarkEqualsSignKeyword_6());
                    		

                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:4371:3: kw= In
                    {
                    kw=(Token)match(input,In,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getInKeyword_7());
                    		

                    }
                    break;
                case 9 :
                    // InternalRpythonParser.g:4377:3: (kw= Not kw= In )
                    {
                    // InternalRpythonParser.g:4377:3: (kw= Not kw= In )
                    // InternalRpythonParser.g:4378:4: kw= Not kw= In
                    {
                    kw=(Token)match(input,Not,FOLLOW_13); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getNotKeyword_8_0());
                    			
                    kw=(Token)match(input,In,FOLLOW_2); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getInKeyword_8_1());
                    			

                    }


                    }
                    break;
                case 10 :
                    // InternalRpythonParser.g:4390:3: (kw= Is (kw= Not )? )
                    {
                    // InternalRpythonParser.g:4390:3: (kw= Is (kw= Not )? )
                    // InternalRpythonParser.g:4391:4: kw= Is (kw= Not )?
                    {
                    kw=(Token)match(input,Is,FOLLOW_53); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getIsKeyword_9_0());
                    			
                    // InternalRpythonParser.g:4396:4: (kw= Not )?
                    int alt91=2;
                    int LA91_0 = input.LA(1);

                    if ( (LA91_0==Not) ) {
                        alt91=1;
                    }
                    switch (alt91) {
                        case 1 :
                            // InternalRpythonParser.g:4397:5: kw= Not
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
    // InternalRpythonParser.g:4408:1: entryRuleBitOr returns [EObject current=null] : iv_ruleBitOr= ruleBitOr EOF ;
    public final EObject entryRuleBitOr() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitOr = null;


        try {
            // InternalRpythonParser.g:4408:46: (iv_ruleBitOr= ruleBitOr EOF )
            // InternalRpythonParser.g:4409:2: iv_ruleBitOr= ruleBitOr EOF
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
    // InternalRpythonParser.g:4415:1: ruleBitOr returns [EObject current=null] : (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) ;
    public final EObject ruleBitOr() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitXor_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4421:2: ( (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) )
            // InternalRpythonParser.g:4422:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            {
            // InternalRpythonParser.g:4422:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            // InternalRpythonParser.g:4423:3: this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitOrAccess().getBitXorParserRuleCall_0());
            		
            pushFollow(FOLLOW_54);
            this_BitXor_0=ruleBitXor();

            state._fsp--;


            			current = this_BitXor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4431:3: ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            loop93:
            do {
                int alt93=2;
                int LA93_0 = input.LA(1);

                if ( (LA93_0==VerticalLine) ) {
                    alt93=1;
                }


                switch (alt93) {
            	case 1 :
            	    // InternalRpythonParser.g:4432:4: () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) )
            	    {
            	    // InternalRpythonParser.g:4432:4: ()
            	    // InternalRpythonParser.g:4433:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitOrAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4439:4: ( (lv_op_2_0= VerticalLine ) )
            	    // InternalRpythonParser.g:4440:5: (lv_op_2_0= VerticalLine )
            	    {
            	    // InternalRpythonParser.g:4440:5: (lv_op_2_0= VerticalLine )
            	    // InternalRpythonParser.g:4441:6: lv_op_2_0= VerticalLine
            	    {
            	    lv_op_2_0=(Token)match(input,VerticalLine,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitOrAccess().getOpVerticalLineKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitOrRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "|");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4453:4: ( (lv_right_3_0= ruleBitXor ) )
            	    // InternalRpythonParser.g:4454:5: (lv_right_3_0= ruleBitXor )
            	    {
            	    // InternalRpythonParser.g:4454:5: (lv_right_3_0= ruleBitXor )
            	    // InternalRpythonParser.g:4455:6: lv_right_3_0= ruleBitXor
            	    {

            	    						newCompositeNode(grammarAccess.getBitOrAccess().getRightBitXorParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_54);
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
            	    break loop93;
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
    // InternalRpythonParser.g:4477:1: entryRuleBitXor returns [EObject current=null] : iv_ruleBitXor= ruleBitXor EOF ;
    public final EObject entryRuleBitXor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitXor = null;


        try {
            // InternalRpythonParser.g:4477:47: (iv_ruleBitXor= ruleBitXor EOF )
            // InternalRpythonParser.g:4478:2: iv_ruleBitXor= ruleBitXor EOF
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
    // InternalRpythonParser.g:4484:1: ruleBitXor returns [EObject current=null] : (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) ;
    public final EObject ruleBitXor() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitAnd_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4490:2: ( (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) )
            // InternalRpythonParser.g:4491:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            {
            // InternalRpythonParser.g:4491:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            // InternalRpythonParser.g:4492:3: this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitXorAccess().getBitAndParserRuleCall_0());
            		
            pushFollow(FOLLOW_55);
            this_BitAnd_0=ruleBitAnd();

            state._fsp--;


            			current = this_BitAnd_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4500:3: ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            loop94:
            do {
                int alt94=2;
                int LA94_0 = input.LA(1);

                if ( (LA94_0==CircumflexAccent) ) {
                    alt94=1;
                }


                switch (alt94) {
            	case 1 :
            	    // InternalRpythonParser.g:4501:4: () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) )
            	    {
            	    // InternalRpythonParser.g:4501:4: ()
            	    // InternalRpythonParser.g:4502:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitXorAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4508:4: ( (lv_op_2_0= CircumflexAccent ) )
            	    // InternalRpythonParser.g:4509:5: (lv_op_2_0= CircumflexAccent )
            	    {
            	    // InternalRpythonParser.g:4509:5: (lv_op_2_0= CircumflexAccent )
            	    // InternalRpythonParser.g:4510:6: lv_op_2_0= CircumflexAccent
            	    {
            	    lv_op_2_0=(Token)match(input,CircumflexAccent,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitXorAccess().getOpCircumflexAccentKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitXorRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "^");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4522:4: ( (lv_right_3_0= ruleBitAnd ) )
            	    // InternalRpythonParser.g:4523:5: (lv_right_3_0= ruleBitAnd )
            	    {
            	    // InternalRpythonParser.g:4523:5: (lv_right_3_0= ruleBitAnd )
            	    // InternalRpythonParser.g:4524:6: lv_right_3_0= ruleBitAnd
            	    {

            	    						newCompositeNode(grammarAccess.getBitXorAccess().getRightBitAndParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_55);
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
            	    break loop94;
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
    // InternalRpythonParser.g:4546:1: entryRuleBitAnd returns [EObject current=null] : iv_ruleBitAnd= ruleBitAnd EOF ;
    public final EObject entryRuleBitAnd() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitAnd = null;


        try {
            // InternalRpythonParser.g:4546:47: (iv_ruleBitAnd= ruleBitAnd EOF )
            // InternalRpythonParser.g:4547:2: iv_ruleBitAnd= ruleBitAnd EOF
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
    // InternalRpythonParser.g:4553:1: ruleBitAnd returns [EObject current=null] : (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) ;
    public final EObject ruleBitAnd() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_Shift_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4559:2: ( (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) )
            // InternalRpythonParser.g:4560:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            {
            // InternalRpythonParser.g:4560:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            // InternalRpythonParser.g:4561:3: this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitAndAccess().getShiftParserRuleCall_0());
            		
            pushFollow(FOLLOW_56);
            this_Shift_0=ruleShift();

            state._fsp--;


            			current = this_Shift_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4569:3: ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            loop95:
            do {
                int alt95=2;
                int LA95_0 = input.LA(1);

                if ( (LA95_0==Ampersand) ) {
                    alt95=1;
                }


                switch (alt95) {
            	case 1 :
            	    // InternalRpythonParser.g:4570:4: () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) )
            	    {
            	    // InternalRpythonParser.g:4570:4: ()
            	    // InternalRpythonParser.g:4571:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitAndAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4577:4: ( (lv_op_2_0= Ampersand ) )
            	    // InternalRpythonParser.g:4578:5: (lv_op_2_0= Ampersand )
            	    {
            	    // InternalRpythonParser.g:4578:5: (lv_op_2_0= Ampersand )
            	    // InternalRpythonParser.g:4579:6: lv_op_2_0= Ampersand
            	    {
            	    lv_op_2_0=(Token)match(input,Ampersand,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitAndAccess().getOpAmpersandKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitAndRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "&");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4591:4: ( (lv_right_3_0= ruleShift ) )
            	    // InternalRpythonParser.g:4592:5: (lv_right_3_0= ruleShift )
            	    {
            	    // InternalRpythonParser.g:4592:5: (lv_right_3_0= ruleShift )
            	    // InternalRpythonParser.g:4593:6: lv_right_3_0= ruleShift
            	    {

            	    						newCompositeNode(grammarAccess.getBitAndAccess().getRightShiftParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_56);
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
            	    break loop95;
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
    // InternalRpythonParser.g:4615:1: entryRuleShift returns [EObject current=null] : iv_ruleShift= ruleShift EOF ;
    public final EObject entryRuleShift() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleShift = null;


        try {
            // InternalRpythonParser.g:4615:46: (iv_ruleShift= ruleShift EOF )
            // InternalRpythonParser.g:4616:2: iv_ruleShift= ruleShift EOF
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
    // InternalRpythonParser.g:4622:1: ruleShift returns [EObject current=null] : (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) ;
    public final EObject ruleShift() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Sum_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4628:2: ( (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) )
            // InternalRpythonParser.g:4629:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            {
            // InternalRpythonParser.g:4629:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            // InternalRpythonParser.g:4630:3: this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            {

            			newCompositeNode(grammarAccess.getShiftAccess().getSumParserRuleCall_0());
            		
            pushFollow(FOLLOW_57);
            this_Sum_0=ruleSum();

            state._fsp--;


            			current = this_Sum_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4638:3: ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            loop97:
            do {
                int alt97=2;
                int LA97_0 = input.LA(1);

                if ( (LA97_0==LessThanSignLessThanSign||LA97_0==GreaterThanSignGreaterThanSign) ) {
                    alt97=1;
                }


                switch (alt97) {
            	case 1 :
            	    // InternalRpythonParser.g:4639:4: () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) )
            	    {
            	    // InternalRpythonParser.g:4639:4: ()
            	    // InternalRpythonParser.g:4640:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getShiftAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4646:4: ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) )
            	    // InternalRpythonParser.g:4647:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    {
            	    // InternalRpythonParser.g:4647:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    // InternalRpythonParser.g:4648:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
            	    {
            	    // InternalRpythonParser.g:4648:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
            	    int alt96=2;
            	    int LA96_0 = input.LA(1);

            	    if ( (LA96_0==LessThanSignLessThanSign) ) {
            	        alt96=1;
            	    }
            	    else if ( (LA96_0==GreaterThanSignGreaterThanSign) ) {
            	        alt96=2;
            	    }
            	    else {
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 96, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt96) {
            	        case 1 :
            	            // InternalRpythonParser.g:4649:7: lv_op_2_1= LessThanSignLessThanSign
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
            	            // InternalRpythonParser.g:4660:7: lv_op_2_2= GreaterThanSignGreaterThanSign
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

            	    // InternalRpythonParser.g:4673:4: ( (lv_right_3_0= ruleSum ) )
            	    // InternalRpythonParser.g:4674:5: (lv_right_3_0= ruleSum )
            	    {
            	    // InternalRpythonParser.g:4674:5: (lv_right_3_0= ruleSum )
            	    // InternalRpythonParser.g:4675:6: lv_right_3_0= ruleSum
            	    {

            	    						newCompositeNode(grammarAccess.getShiftAccess().getRightSumParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_57);
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
    // $ANTLR end "ruleShift"


    // $ANTLR start "entryRuleSum"
    // InternalRpythonParser.g:4697:1: entryRuleSum returns [EObject current=null] : iv_ruleSum= ruleSum EOF ;
    public final EObject entryRuleSum() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSum = null;


        try {
            // InternalRpythonParser.g:4697:44: (iv_ruleSum= ruleSum EOF )
            // InternalRpythonParser.g:4698:2: iv_ruleSum= ruleSum EOF
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
    // InternalRpythonParser.g:4704:1: ruleSum returns [EObject current=null] : (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) ;
    public final EObject ruleSum() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Term_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4710:2: ( (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) )
            // InternalRpythonParser.g:4711:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            {
            // InternalRpythonParser.g:4711:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            // InternalRpythonParser.g:4712:3: this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            {

            			newCompositeNode(grammarAccess.getSumAccess().getTermParserRuleCall_0());
            		
            pushFollow(FOLLOW_58);
            this_Term_0=ruleTerm();

            state._fsp--;


            			current = this_Term_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4720:3: ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            loop99:
            do {
                int alt99=2;
                int LA99_0 = input.LA(1);

                if ( (LA99_0==PlusSign||LA99_0==HyphenMinus) ) {
                    alt99=1;
                }


                switch (alt99) {
            	case 1 :
            	    // InternalRpythonParser.g:4721:4: () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) )
            	    {
            	    // InternalRpythonParser.g:4721:4: ()
            	    // InternalRpythonParser.g:4722:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getSumAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4728:4: ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) )
            	    // InternalRpythonParser.g:4729:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    {
            	    // InternalRpythonParser.g:4729:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    // InternalRpythonParser.g:4730:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
            	    {
            	    // InternalRpythonParser.g:4730:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
            	    int alt98=2;
            	    int LA98_0 = input.LA(1);

            	    if ( (LA98_0==PlusSign) ) {
            	        alt98=1;
            	    }
            	    else if ( (LA98_0==HyphenMinus) ) {
            	        alt98=2;
            	    }
            	    else {
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 98, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt98) {
            	        case 1 :
            	            // InternalRpythonParser.g:4731:7: lv_op_2_1= PlusSign
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
            	            // InternalRpythonParser.g:4742:7: lv_op_2_2= HyphenMinus
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

            	    // InternalRpythonParser.g:4755:4: ( (lv_right_3_0= ruleTerm ) )
            	    // InternalRpythonParser.g:4756:5: (lv_right_3_0= ruleTerm )
            	    {
            	    // InternalRpythonParser.g:4756:5: (lv_right_3_0= ruleTerm )
            	    // InternalRpythonParser.g:4757:6: lv_right_3_0= ruleTerm
            	    {

            	    						newCompositeNode(grammarAccess.getSumAccess().getRightTermParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_58);
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
    // $ANTLR end "ruleSum"


    // $ANTLR start "entryRuleTerm"
    // InternalRpythonParser.g:4779:1: entryRuleTerm returns [EObject current=null] : iv_ruleTerm= ruleTerm EOF ;
    public final EObject entryRuleTerm() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTerm = null;


        try {
            // InternalRpythonParser.g:4779:45: (iv_ruleTerm= ruleTerm EOF )
            // InternalRpythonParser.g:4780:2: iv_ruleTerm= ruleTerm EOF
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
    // InternalRpythonParser.g:4786:1: ruleTerm returns [EObject current=null] : (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) ;
    public final EObject ruleTerm() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        Token lv_op_2_3=null;
        Token lv_op_2_4=null;
        EObject this_Factor_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4792:2: ( (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) )
            // InternalRpythonParser.g:4793:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            {
            // InternalRpythonParser.g:4793:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            // InternalRpythonParser.g:4794:3: this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            {

            			newCompositeNode(grammarAccess.getTermAccess().getFactorParserRuleCall_0());
            		
            pushFollow(FOLLOW_59);
            this_Factor_0=ruleFactor();

            state._fsp--;


            			current = this_Factor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4802:3: ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            loop101:
            do {
                int alt101=2;
                int LA101_0 = input.LA(1);

                if ( (LA101_0==SolidusSolidus||LA101_0==PercentSign||LA101_0==Asterisk||LA101_0==Solidus) ) {
                    alt101=1;
                }


                switch (alt101) {
            	case 1 :
            	    // InternalRpythonParser.g:4803:4: () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) )
            	    {
            	    // InternalRpythonParser.g:4803:4: ()
            	    // InternalRpythonParser.g:4804:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getTermAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4810:4: ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) )
            	    // InternalRpythonParser.g:4811:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) )
            	    {
            	    // InternalRpythonParser.g:4811:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) )
            	    // InternalRpythonParser.g:4812:6: (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign )
            	    {
            	    // InternalRpythonParser.g:4812:6: (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign )
            	    int alt100=4;
            	    switch ( input.LA(1) ) {
            	    case Asterisk:
            	        {
            	        alt100=1;
            	        }
            	        break;
            	    case Solidus:
            	        {
            	        alt100=2;
            	        }
            	        break;
            	    case SolidusSolidus:
            	        {
            	        alt100=3;
            	        }
            	        break;
            	    case PercentSign:
            	        {
            	        alt100=4;
            	        }
            	        break;
            	    default:
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 100, 0, input);

            	        throw nvae;
            	    }

            	    switch (alt100) {
            	        case 1 :
            	            // InternalRpythonParser.g:4813:7: lv_op_2_1= Asterisk
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
            	            // InternalRpythonParser.g:4824:7: lv_op_2_2= Solidus
            	            {
            	            lv_op_2_2=(Token)match(input,Solidus,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_2, grammarAccess.getTermAccess().getOpSolidusKeyword_1_1_0_1());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_2, null);
            	            						

            	            }
            	            break;
            	        case 3 :
            	            // InternalRpythonParser.g:4835:7: lv_op_2_3= SolidusSolidus
            	            {
            	            lv_op_2_3=(Token)match(input,SolidusSolidus,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_3, grammarAccess.getTermAccess().getOpSolidusSolidusKeyword_1_1_0_2());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_3, null);
            	            						

            	            }
            	            break;
            	        case 4 :
            	            // InternalRpythonParser.g:4846:7: lv_op_2_4= PercentSign
            	            {
            	            lv_op_2_4=(Token)match(input,PercentSign,FOLLOW_8); 

            	            							newLeafNode(lv_op_2_4, grammarAccess.getTermAccess().getOpPercentSignKeyword_1_1_0_3());
            	            						

            	            							if (current==null) {
            	            								current = createModelElement(grammarAccess.getTermRule());
            	            							}
            	            							setWithLastConsumed(current, "op", lv_op_2_4, null);
            	            						

            	            }
            	            break;

            	    }


            	    }


            	    }

            	    // InternalRpythonParser.g:4859:4: ( (lv_right_3_0= ruleFactor ) )
            	    // InternalRpythonParser.g:4860:5: (lv_right_3_0= ruleFactor )
            	    {
            	    // InternalRpythonParser.g:4860:5: (lv_right_3_0= ruleFactor )
            	    // InternalRpythonParser.g:4861:6: lv_right_3_0= ruleFactor
            	    {

            	    						newCompositeNode(grammarAccess.getTermAccess().getRightFactorParserRuleCall_1_2_0());
            	    					
            	    pushFollow(FOLLOW_59);
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
    // $ANTLR end "ruleTerm"


    // $ANTLR start "entryRuleFactor"
    // InternalRpythonParser.g:4883:1: entryRuleFactor returns [EObject current=null] : iv_ruleFactor= ruleFactor EOF ;
    public final EObject entryRuleFactor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFactor = null;


        try {
            // InternalRpythonParser.g:4883:47: (iv_ruleFactor= ruleFactor EOF )
            // InternalRpythonParser.g:4884:2: iv_ruleFactor= ruleFactor EOF
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
    // InternalRpythonParser.g:4890:1: ruleFactor returns [EObject current=null] : ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) ;
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
            // InternalRpythonParser.g:4896:2: ( ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) )
            // InternalRpythonParser.g:4897:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
            {
            // InternalRpythonParser.g:4897:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
            int alt104=2;
            int LA104_0 = input.LA(1);

            if ( (LA104_0==PlusSign||LA104_0==HyphenMinus||LA104_0==Tilde) ) {
                alt104=1;
            }
            else if ( (LA104_0==FullStopFullStopFullStop||LA104_0==LeftParenthesis||LA104_0==LeftSquareBracket||(LA104_0>=GraveAccent && LA104_0<=LeftCurlyBracket)||(LA104_0>=RULE_NAME && LA104_0<=RULE_STRING)) ) {
                alt104=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 104, 0, input);

                throw nvae;
            }
            switch (alt104) {
                case 1 :
                    // InternalRpythonParser.g:4898:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    {
                    // InternalRpythonParser.g:4898:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    // InternalRpythonParser.g:4899:4: () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) )
                    {
                    // InternalRpythonParser.g:4899:4: ()
                    // InternalRpythonParser.g:4900:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getFactorAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4906:4: ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) )
                    // InternalRpythonParser.g:4907:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    {
                    // InternalRpythonParser.g:4907:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    // InternalRpythonParser.g:4908:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
                    {
                    // InternalRpythonParser.g:4908:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
                    int alt102=3;
                    switch ( input.LA(1) ) {
                    case PlusSign:
                        {
                        alt102=1;
                        }
                        break;
                    case HyphenMinus:
                        {
                        alt102=2;
                        }
                        break;
                    case Tilde:
                        {
                        alt102=3;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 102, 0, input);

                        throw nvae;
                    }

                    switch (alt102) {
                        case 1 :
                            // InternalRpythonParser.g:4909:7: lv_op_1_1= PlusSign
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
                            // InternalRpythonParser.g:4920:7: lv_op_1_2= HyphenMinus
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
                            // InternalRpythonParser.g:4931:7: lv_op_1_3= Tilde
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

                    // InternalRpythonParser.g:4944:4: ( (lv_operand_2_0= ruleFactor ) )
                    // InternalRpythonParser.g:4945:5: (lv_operand_2_0= ruleFactor )
                    {
                    // InternalRpythonParser.g:4945:5: (lv_operand_2_0= ruleFactor )
                    // InternalRpythonParser.g:4946:6: lv_operand_2_0= ruleFactor
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
                    // InternalRpythonParser.g:4965:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    {
                    // InternalRpythonParser.g:4965:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    // InternalRpythonParser.g:4966:4: this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getFactorAccess().getPostfixParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_60);
                    this_Postfix_3=rulePostfix();

                    state._fsp--;


                    				current = this_Postfix_3;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:4974:4: ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    int alt103=2;
                    int LA103_0 = input.LA(1);

                    if ( (LA103_0==AsteriskAsterisk) ) {
                        alt103=1;
                    }
                    switch (alt103) {
                        case 1 :
                            // InternalRpythonParser.g:4975:5: () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) )
                            {
                            // InternalRpythonParser.g:4975:5: ()
                            // InternalRpythonParser.g:4976:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getFactorAccess().getBinaryOpLeftAction_1_1_0(),
                            							current);
                            					

                            }

                            // InternalRpythonParser.g:4982:5: ( (lv_op_5_0= AsteriskAsterisk ) )
                            // InternalRpythonParser.g:4983:6: (lv_op_5_0= AsteriskAsterisk )
                            {
                            // InternalRpythonParser.g:4983:6: (lv_op_5_0= AsteriskAsterisk )
                            // InternalRpythonParser.g:4984:7: lv_op_5_0= AsteriskAsterisk
                            {
                            lv_op_5_0=(Token)match(input,AsteriskAsterisk,FOLLOW_8); 

                            							newLeafNode(lv_op_5_0, grammarAccess.getFactorAccess().getOpAsteriskAsteriskKeyword_1_1_1_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_5_0, "**");
                            						

                            }


                            }

                            // InternalRpythonParser.g:4996:5: ( (lv_right_6_0= ruleFactor ) )
                            // InternalRpythonParser.g:4997:6: (lv_right_6_0= ruleFactor )
                            {
                            // InternalRpythonParser.g:4997:6: (lv_right_6_0= ruleFactor )
                            // InternalRpythonParser.g:4998:7: lv_right_6_0= ruleFactor
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
    // InternalRpythonParser.g:5021:1: entryRulePostfix returns [EObject current=null] : iv_rulePostfix= rulePostfix EOF ;
    public final EObject entryRulePostfix() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePostfix = null;


        try {
            // InternalRpythonParser.g:5021:48: (iv_rulePostfix= rulePostfix EOF )
            // InternalRpythonParser.g:5022:2: iv_rulePostfix= rulePostfix EOF
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
    // InternalRpythonParser.g:5028:1: rulePostfix returns [EObject current=null] : (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) ;
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
            // InternalRpythonParser.g:5034:2: ( (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) )
            // InternalRpythonParser.g:5035:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            {
            // InternalRpythonParser.g:5035:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            // InternalRpythonParser.g:5036:3: this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
            {

            			newCompositeNode(grammarAccess.getPostfixAccess().getAtomParserRuleCall_0());
            		
            pushFollow(FOLLOW_61);
            this_Atom_0=ruleAtom();

            state._fsp--;


            			current = this_Atom_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5044:3: ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
            loop108:
            do {
                int alt108=4;
                switch ( input.LA(1) ) {
                case FullStop:
                    {
                    alt108=1;
                    }
                    break;
                case LeftParenthesis:
                    {
                    alt108=2;
                    }
                    break;
                case LeftSquareBracket:
                    {
                    alt108=3;
                    }
                    break;

                }

                switch (alt108) {
            	case 1 :
            	    // InternalRpythonParser.g:5045:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    {
            	    // InternalRpythonParser.g:5045:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    // InternalRpythonParser.g:5046:5: () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) )
            	    {
            	    // InternalRpythonParser.g:5046:5: ()
            	    // InternalRpythonParser.g:5047:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getAttributeValueAction_1_0_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_2=(Token)match(input,FullStop,FOLLOW_23); 

            	    					newLeafNode(otherlv_2, grammarAccess.getPostfixAccess().getFullStopKeyword_1_0_1());
            	    				
            	    // InternalRpythonParser.g:5057:5: ( (lv_name_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:5058:6: (lv_name_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:5058:6: (lv_name_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:5059:7: lv_name_3_0= RULE_NAME
            	    {
            	    lv_name_3_0=(Token)match(input,RULE_NAME,FOLLOW_61); 

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
            	    // InternalRpythonParser.g:5077:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    {
            	    // InternalRpythonParser.g:5077:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    // InternalRpythonParser.g:5078:5: () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis
            	    {
            	    // InternalRpythonParser.g:5078:5: ()
            	    // InternalRpythonParser.g:5079:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getCallFunctionAction_1_1_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_5=(Token)match(input,LeftParenthesis,FOLLOW_34); 

            	    					newLeafNode(otherlv_5, grammarAccess.getPostfixAccess().getLeftParenthesisKeyword_1_1_1());
            	    				
            	    // InternalRpythonParser.g:5089:5: ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )?
            	    int alt107=2;
            	    int LA107_0 = input.LA(1);

            	    if ( (LA107_0==Lambda||LA107_0==FullStopFullStopFullStop||LA107_0==Not||LA107_0==AsteriskAsterisk||LA107_0==LeftParenthesis||(LA107_0>=Asterisk && LA107_0<=PlusSign)||LA107_0==HyphenMinus||LA107_0==LeftSquareBracket||(LA107_0>=GraveAccent && LA107_0<=LeftCurlyBracket)||LA107_0==Tilde||(LA107_0>=RULE_NAME && LA107_0<=RULE_STRING)) ) {
            	        alt107=1;
            	    }
            	    switch (alt107) {
            	        case 1 :
            	            // InternalRpythonParser.g:5090:6: ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )?
            	            {
            	            // InternalRpythonParser.g:5090:6: ( (lv_arguments_6_0= ruleArgument ) )
            	            // InternalRpythonParser.g:5091:7: (lv_arguments_6_0= ruleArgument )
            	            {
            	            // InternalRpythonParser.g:5091:7: (lv_arguments_6_0= ruleArgument )
            	            // InternalRpythonParser.g:5092:8: lv_arguments_6_0= ruleArgument
            	            {

            	            								newCompositeNode(grammarAccess.getPostfixAccess().getArgumentsArgumentParserRuleCall_1_1_2_0_0());
            	            							
            	            pushFollow(FOLLOW_26);
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

            	            // InternalRpythonParser.g:5109:6: (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )*
            	            loop105:
            	            do {
            	                int alt105=2;
            	                int LA105_0 = input.LA(1);

            	                if ( (LA105_0==Comma) ) {
            	                    int LA105_1 = input.LA(2);

            	                    if ( (LA105_1==Lambda||LA105_1==FullStopFullStopFullStop||LA105_1==Not||LA105_1==AsteriskAsterisk||LA105_1==LeftParenthesis||(LA105_1>=Asterisk && LA105_1<=PlusSign)||LA105_1==HyphenMinus||LA105_1==LeftSquareBracket||(LA105_1>=GraveAccent && LA105_1<=LeftCurlyBracket)||LA105_1==Tilde||(LA105_1>=RULE_NAME && LA105_1<=RULE_STRING)) ) {
            	                        alt105=1;
            	                    }


            	                }


            	                switch (alt105) {
            	            	case 1 :
            	            	    // InternalRpythonParser.g:5110:7: otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) )
            	            	    {
            	            	    otherlv_7=(Token)match(input,Comma,FOLLOW_35); 

            	            	    							newLeafNode(otherlv_7, grammarAccess.getPostfixAccess().getCommaKeyword_1_1_2_1_0());
            	            	    						
            	            	    // InternalRpythonParser.g:5114:7: ( (lv_arguments_8_0= ruleArgument ) )
            	            	    // InternalRpythonParser.g:5115:8: (lv_arguments_8_0= ruleArgument )
            	            	    {
            	            	    // InternalRpythonParser.g:5115:8: (lv_arguments_8_0= ruleArgument )
            	            	    // InternalRpythonParser.g:5116:9: lv_arguments_8_0= ruleArgument
            	            	    {

            	            	    									newCompositeNode(grammarAccess.getPostfixAccess().getArgumentsArgumentParserRuleCall_1_1_2_1_1_0());
            	            	    								
            	            	    pushFollow(FOLLOW_26);
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
            	            	    break loop105;
            	                }
            	            } while (true);

            	            // InternalRpythonParser.g:5134:6: (otherlv_9= Comma )?
            	            int alt106=2;
            	            int LA106_0 = input.LA(1);

            	            if ( (LA106_0==Comma) ) {
            	                alt106=1;
            	            }
            	            switch (alt106) {
            	                case 1 :
            	                    // InternalRpythonParser.g:5135:7: otherlv_9= Comma
            	                    {
            	                    otherlv_9=(Token)match(input,Comma,FOLLOW_28); 

            	                    							newLeafNode(otherlv_9, grammarAccess.getPostfixAccess().getCommaKeyword_1_1_2_2());
            	                    						

            	                    }
            	                    break;

            	            }


            	            }
            	            break;

            	    }

            	    otherlv_10=(Token)match(input,RightParenthesis,FOLLOW_61); 

            	    					newLeafNode(otherlv_10, grammarAccess.getPostfixAccess().getRightParenthesisKeyword_1_1_3());
            	    				

            	    }


            	    }
            	    break;
            	case 3 :
            	    // InternalRpythonParser.g:5147:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    {
            	    // InternalRpythonParser.g:5147:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    // InternalRpythonParser.g:5148:5: () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket
            	    {
            	    // InternalRpythonParser.g:5148:5: ()
            	    // InternalRpythonParser.g:5149:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getSubscriptValueAction_1_2_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_12=(Token)match(input,LeftSquareBracket,FOLLOW_17); 

            	    					newLeafNode(otherlv_12, grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_2_1());
            	    				
            	    // InternalRpythonParser.g:5159:5: ( (lv_index_13_0= ruleSubscriptList ) )
            	    // InternalRpythonParser.g:5160:6: (lv_index_13_0= ruleSubscriptList )
            	    {
            	    // InternalRpythonParser.g:5160:6: (lv_index_13_0= ruleSubscriptList )
            	    // InternalRpythonParser.g:5161:7: lv_index_13_0= ruleSubscriptList
            	    {

            	    							newCompositeNode(grammarAccess.getPostfixAccess().getIndexSubscriptListParserRuleCall_1_2_2_0());
            	    						
            	    pushFollow(FOLLOW_62);
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

            	    otherlv_14=(Token)match(input,RightSquareBracket,FOLLOW_61); 

            	    					newLeafNode(otherlv_14, grammarAccess.getPostfixAccess().getRightSquareBracketKeyword_1_2_3());
            	    				

            	    }


            	    }
            	    break;

            	default :
            	    break loop108;
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
    // InternalRpythonParser.g:5188:1: entryRuleArgument returns [EObject current=null] : iv_ruleArgument= ruleArgument EOF ;
    public final EObject entryRuleArgument() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleArgument = null;


        try {
            // InternalRpythonParser.g:5188:49: (iv_ruleArgument= ruleArgument EOF )
            // InternalRpythonParser.g:5189:2: iv_ruleArgument= ruleArgument EOF
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
    // InternalRpythonParser.g:5195:1: ruleArgument returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) ;
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
            // InternalRpythonParser.g:5201:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) )
            // InternalRpythonParser.g:5202:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
            {
            // InternalRpythonParser.g:5202:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
            int alt110=3;
            switch ( input.LA(1) ) {
            case AsteriskAsterisk:
            case Asterisk:
                {
                alt110=1;
                }
                break;
            case RULE_NAME:
                {
                int LA110_2 = input.LA(2);

                if ( (LA110_2==EqualsSign) ) {
                    alt110=2;
                }
                else if ( (LA110_2==EOF||LA110_2==And||(LA110_2>=For && LA110_2<=Not)||LA110_2==ExclamationMarkEqualsSign||LA110_2==AsteriskAsterisk||LA110_2==SolidusSolidus||(LA110_2>=LessThanSignLessThanSign && LA110_2<=GreaterThanSignGreaterThanSign)||(LA110_2>=If && LA110_2<=Or)||(LA110_2>=PercentSign && LA110_2<=Solidus)||LA110_2==LessThanSign||LA110_2==GreaterThanSign||LA110_2==LeftSquareBracket||LA110_2==CircumflexAccent||LA110_2==VerticalLine) ) {
                    alt110=3;
                }
                else {
                    NoViableAltException nvae =
                        new NoViableAltException("", 110, 2, input);

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
                alt110=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 110, 0, input);

                throw nvae;
            }

            switch (alt110) {
                case 1 :
                    // InternalRpythonParser.g:5203:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5203:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5204:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5204:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:5205:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:5205:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:5206:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:5206:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    int alt109=2;
                    int LA109_0 = input.LA(1);

                    if ( (LA109_0==Asterisk) ) {
                        alt109=1;
                    }
                    else if ( (LA109_0==AsteriskAsterisk) ) {
                        alt109=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 109, 0, input);

                        throw nvae;
                    }
                    switch (alt109) {
                        case 1 :
                            // InternalRpythonParser.g:5207:7: lv_star_0_1= Asterisk
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
                            // InternalRpythonParser.g:5218:7: lv_star_0_2= AsteriskAsterisk
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

                    // InternalRpythonParser.g:5231:4: ( (lv_value_1_0= ruleExpression ) )
                    // InternalRpythonParser.g:5232:5: (lv_value_1_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5232:5: (lv_value_1_0= ruleExpression )
                    // InternalRpythonParser.g:5233:6: lv_value_1_0= ruleExpression
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
                    // InternalRpythonParser.g:5252:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5252:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5253:4: ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5253:4: ( (lv_name_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:5254:5: (lv_name_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:5254:5: (lv_name_2_0= RULE_NAME )
                    // InternalRpythonParser.g:5255:6: lv_name_2_0= RULE_NAME
                    {
                    lv_name_2_0=(Token)match(input,RULE_NAME,FOLLOW_63); 

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
                    			
                    // InternalRpythonParser.g:5275:4: ( (lv_value_4_0= ruleExpression ) )
                    // InternalRpythonParser.g:5276:5: (lv_value_4_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5276:5: (lv_value_4_0= ruleExpression )
                    // InternalRpythonParser.g:5277:6: lv_value_4_0= ruleExpression
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
                    // InternalRpythonParser.g:5296:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    {
                    // InternalRpythonParser.g:5296:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    // InternalRpythonParser.g:5297:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    {
                    // InternalRpythonParser.g:5297:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    // InternalRpythonParser.g:5298:5: lv_value_5_0= ruleGeneratorOrExpression
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
    // InternalRpythonParser.g:5319:1: entryRuleGeneratorOrExpression returns [EObject current=null] : iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF ;
    public final EObject entryRuleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGeneratorOrExpression = null;


        try {
            // InternalRpythonParser.g:5319:62: (iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF )
            // InternalRpythonParser.g:5320:2: iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF
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
    // InternalRpythonParser.g:5326:1: ruleGeneratorOrExpression returns [EObject current=null] : (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) ;
    public final EObject ruleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject this_Expression_0 = null;

        EObject this_Clauses_2 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5332:2: ( (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) )
            // InternalRpythonParser.g:5333:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            {
            // InternalRpythonParser.g:5333:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            // InternalRpythonParser.g:5334:3: this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )?
            {

            			newCompositeNode(grammarAccess.getGeneratorOrExpressionAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_64);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5342:3: ( () this_Clauses_2= ruleClauses[$current] )?
            int alt111=2;
            int LA111_0 = input.LA(1);

            if ( (LA111_0==For) ) {
                alt111=1;
            }
            switch (alt111) {
                case 1 :
                    // InternalRpythonParser.g:5343:4: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:5343:4: ()
                    // InternalRpythonParser.g:5344:5: 
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
    // InternalRpythonParser.g:5366:1: entryRuleSubscriptList returns [EObject current=null] : iv_ruleSubscriptList= ruleSubscriptList EOF ;
    public final EObject entryRuleSubscriptList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptList = null;


        try {
            // InternalRpythonParser.g:5366:54: (iv_ruleSubscriptList= ruleSubscriptList EOF )
            // InternalRpythonParser.g:5367:2: iv_ruleSubscriptList= ruleSubscriptList EOF
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
    // InternalRpythonParser.g:5373:1: ruleSubscriptList returns [EObject current=null] : (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) ;
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
            // InternalRpythonParser.g:5379:2: ( (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:5380:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:5380:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:5381:3: this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getSubscriptListAccess().getSubscriptItemParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_SubscriptItem_0=ruleSubscriptItem();

            state._fsp--;


            			current = this_SubscriptItem_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5389:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            int alt115=2;
            int LA115_0 = input.LA(1);

            if ( (LA115_0==Comma) ) {
                alt115=1;
            }
            switch (alt115) {
                case 1 :
                    // InternalRpythonParser.g:5390:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:5390:4: ()
                    // InternalRpythonParser.g:5391:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getSubscriptListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_65); 

                    				newLeafNode(otherlv_2, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:5401:4: ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    int alt114=2;
                    int LA114_0 = input.LA(1);

                    if ( (LA114_0==Lambda||LA114_0==FullStopFullStopFullStop||LA114_0==Not||LA114_0==LeftParenthesis||LA114_0==PlusSign||LA114_0==HyphenMinus||LA114_0==Colon||LA114_0==LeftSquareBracket||(LA114_0>=GraveAccent && LA114_0<=LeftCurlyBracket)||LA114_0==Tilde||(LA114_0>=RULE_NAME && LA114_0<=RULE_STRING)) ) {
                        alt114=1;
                    }
                    switch (alt114) {
                        case 1 :
                            // InternalRpythonParser.g:5402:5: ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:5402:5: ( (lv_elements_3_0= ruleSubscriptItem ) )
                            // InternalRpythonParser.g:5403:6: (lv_elements_3_0= ruleSubscriptItem )
                            {
                            // InternalRpythonParser.g:5403:6: (lv_elements_3_0= ruleSubscriptItem )
                            // InternalRpythonParser.g:5404:7: lv_elements_3_0= ruleSubscriptItem
                            {

                            							newCompositeNode(grammarAccess.getSubscriptListAccess().getElementsSubscriptItemParserRuleCall_1_2_0_0());
                            						
                            pushFollow(FOLLOW_38);
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

                            // InternalRpythonParser.g:5421:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )*
                            loop112:
                            do {
                                int alt112=2;
                                int LA112_0 = input.LA(1);

                                if ( (LA112_0==Comma) ) {
                                    int LA112_1 = input.LA(2);

                                    if ( (LA112_1==Lambda||LA112_1==FullStopFullStopFullStop||LA112_1==Not||LA112_1==LeftParenthesis||LA112_1==PlusSign||LA112_1==HyphenMinus||LA112_1==Colon||LA112_1==LeftSquareBracket||(LA112_1>=GraveAccent && LA112_1<=LeftCurlyBracket)||LA112_1==Tilde||(LA112_1>=RULE_NAME && LA112_1<=RULE_STRING)) ) {
                                        alt112=1;
                                    }


                                }


                                switch (alt112) {
                            	case 1 :
                            	    // InternalRpythonParser.g:5422:6: otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_17); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:5426:6: ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    // InternalRpythonParser.g:5427:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    {
                            	    // InternalRpythonParser.g:5427:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    // InternalRpythonParser.g:5428:8: lv_elements_5_0= ruleSubscriptItem
                            	    {

                            	    								newCompositeNode(grammarAccess.getSubscriptListAccess().getElementsSubscriptItemParserRuleCall_1_2_1_1_0());
                            	    							
                            	    pushFollow(FOLLOW_38);
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
                            	    break loop112;
                                }
                            } while (true);

                            // InternalRpythonParser.g:5446:5: (otherlv_6= Comma )?
                            int alt113=2;
                            int LA113_0 = input.LA(1);

                            if ( (LA113_0==Comma) ) {
                                alt113=1;
                            }
                            switch (alt113) {
                                case 1 :
                                    // InternalRpythonParser.g:5447:6: otherlv_6= Comma
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
    // InternalRpythonParser.g:5458:1: entryRuleSubscriptItem returns [EObject current=null] : iv_ruleSubscriptItem= ruleSubscriptItem EOF ;
    public final EObject entryRuleSubscriptItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptItem = null;


        try {
            // InternalRpythonParser.g:5458:54: (iv_ruleSubscriptItem= ruleSubscriptItem EOF )
            // InternalRpythonParser.g:5459:2: iv_ruleSubscriptItem= ruleSubscriptItem EOF
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
    // InternalRpythonParser.g:5465:1: ruleSubscriptItem returns [EObject current=null] : ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) ) ;
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



        	enterRule();

        try {
            // InternalRpythonParser.g:5471:2: ( ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) ) )
            // InternalRpythonParser.g:5472:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) )
            {
            // InternalRpythonParser.g:5472:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) )
            int alt123=2;
            int LA123_0 = input.LA(1);

            if ( (LA123_0==Colon) ) {
                alt123=1;
            }
            else if ( (LA123_0==Lambda||LA123_0==FullStopFullStopFullStop||LA123_0==Not||LA123_0==LeftParenthesis||LA123_0==PlusSign||LA123_0==HyphenMinus||LA123_0==LeftSquareBracket||(LA123_0>=GraveAccent && LA123_0<=LeftCurlyBracket)||LA123_0==Tilde||(LA123_0>=RULE_NAME && LA123_0<=RULE_STRING)) ) {
                alt123=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 123, 0, input);

                throw nvae;
            }
            switch (alt123) {
                case 1 :
                    // InternalRpythonParser.g:5473:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    {
                    // InternalRpythonParser.g:5473:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    // InternalRpythonParser.g:5474:4: () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    {
                    // InternalRpythonParser.g:5474:4: ()
                    // InternalRpythonParser.g:5475:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getSubscriptItemAccess().getSliceAction_0_0(),
                    						current);
                    				

                    }

                    otherlv_1=(Token)match(input,Colon,FOLLOW_65); 

                    				newLeafNode(otherlv_1, grammarAccess.getSubscriptItemAccess().getColonKeyword_0_1());
                    			
                    // InternalRpythonParser.g:5485:4: ( (lv_upper_2_0= ruleExpression ) )?
                    int alt116=2;
                    int LA116_0 = input.LA(1);

                    if ( (LA116_0==Lambda||LA116_0==FullStopFullStopFullStop||LA116_0==Not||LA116_0==LeftParenthesis||LA116_0==PlusSign||LA116_0==HyphenMinus||LA116_0==LeftSquareBracket||(LA116_0>=GraveAccent && LA116_0<=LeftCurlyBracket)||LA116_0==Tilde||(LA116_0>=RULE_NAME && LA116_0<=RULE_STRING)) ) {
                        alt116=1;
                    }
                    switch (alt116) {
                        case 1 :
                            // InternalRpythonParser.g:5486:5: (lv_upper_2_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:5486:5: (lv_upper_2_0= ruleExpression )
                            // InternalRpythonParser.g:5487:6: lv_upper_2_0= ruleExpression
                            {

                            						newCompositeNode(grammarAccess.getSubscriptItemAccess().getUpperExpressionParserRuleCall_0_2_0());
                            					
                            pushFollow(FOLLOW_30);
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

                    // InternalRpythonParser.g:5504:4: ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    int alt118=2;
                    int LA118_0 = input.LA(1);

                    if ( (LA118_0==Colon) ) {
                        alt118=1;
                    }
                    switch (alt118) {
                        case 1 :
                            // InternalRpythonParser.g:5505:5: ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )?
                            {
                            // InternalRpythonParser.g:5505:5: ( (lv_explicitStep_3_0= Colon ) )
                            // InternalRpythonParser.g:5506:6: (lv_explicitStep_3_0= Colon )
                            {
                            // InternalRpythonParser.g:5506:6: (lv_explicitStep_3_0= Colon )
                            // InternalRpythonParser.g:5507:7: lv_explicitStep_3_0= Colon
                            {
                            lv_explicitStep_3_0=(Token)match(input,Colon,FOLLOW_39); 

                            							newLeafNode(lv_explicitStep_3_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_0_3_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getSubscriptItemRule());
                            							}
                            							setWithLastConsumed(current, "explicitStep", lv_explicitStep_3_0 != null, ":");
                            						

                            }


                            }

                            // InternalRpythonParser.g:5519:5: ( (lv_step_4_0= ruleExpression ) )?
                            int alt117=2;
                            int LA117_0 = input.LA(1);

                            if ( (LA117_0==Lambda||LA117_0==FullStopFullStopFullStop||LA117_0==Not||LA117_0==LeftParenthesis||LA117_0==PlusSign||LA117_0==HyphenMinus||LA117_0==LeftSquareBracket||(LA117_0>=GraveAccent && LA117_0<=LeftCurlyBracket)||LA117_0==Tilde||(LA117_0>=RULE_NAME && LA117_0<=RULE_STRING)) ) {
                                alt117=1;
                            }
                            switch (alt117) {
                                case 1 :
                                    // InternalRpythonParser.g:5520:6: (lv_step_4_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5520:6: (lv_step_4_0= ruleExpression )
                                    // InternalRpythonParser.g:5521:7: lv_step_4_0= ruleExpression
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
                    // InternalRpythonParser.g:5541:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    {
                    // InternalRpythonParser.g:5541:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    // InternalRpythonParser.g:5542:4: this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    {

                    				newCompositeNode(grammarAccess.getSubscriptItemAccess().getExpressionParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_30);
                    this_Expression_5=ruleExpression();

                    state._fsp--;


                    				current = this_Expression_5;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:5550:4: ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    int alt122=2;
                    int LA122_0 = input.LA(1);

                    if ( (LA122_0==Colon) ) {
                        alt122=1;
                    }
                    switch (alt122) {
                        case 1 :
                            // InternalRpythonParser.g:5551:5: () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            {
                            // InternalRpythonParser.g:5551:5: ()
                            // InternalRpythonParser.g:5552:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getSubscriptItemAccess().getSliceLowerAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_7=(Token)match(input,Colon,FOLLOW_65); 

                            					newLeafNode(otherlv_7, grammarAccess.getSubscriptItemAccess().getColonKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:5562:5: ( (lv_upper_8_0= ruleExpression ) )?
                            int alt119=2;
                            int LA119_0 = input.LA(1);

                            if ( (LA119_0==Lambda||LA119_0==FullStopFullStopFullStop||LA119_0==Not||LA119_0==LeftParenthesis||LA119_0==PlusSign||LA119_0==HyphenMinus||LA119_0==LeftSquareBracket||(LA119_0>=GraveAccent && LA119_0<=LeftCurlyBracket)||LA119_0==Tilde||(LA119_0>=RULE_NAME && LA119_0<=RULE_STRING)) ) {
                                alt119=1;
                            }
                            switch (alt119) {
                                case 1 :
                                    // InternalRpythonParser.g:5563:6: (lv_upper_8_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5563:6: (lv_upper_8_0= ruleExpression )
                                    // InternalRpythonParser.g:5564:7: lv_upper_8_0= ruleExpression
                                    {

                                    							newCompositeNode(grammarAccess.getSubscriptItemAccess().getUpperExpressionParserRuleCall_1_1_2_0());
                                    						
                                    pushFollow(FOLLOW_30);
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

                            // InternalRpythonParser.g:5581:5: ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            int alt121=2;
                            int LA121_0 = input.LA(1);

                            if ( (LA121_0==Colon) ) {
                                alt121=1;
                            }
                            switch (alt121) {
                                case 1 :
                                    // InternalRpythonParser.g:5582:6: ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )?
                                    {
                                    // InternalRpythonParser.g:5582:6: ( (lv_explicitStep_9_0= Colon ) )
                                    // InternalRpythonParser.g:5583:7: (lv_explicitStep_9_0= Colon )
                                    {
                                    // InternalRpythonParser.g:5583:7: (lv_explicitStep_9_0= Colon )
                                    // InternalRpythonParser.g:5584:8: lv_explicitStep_9_0= Colon
                                    {
                                    lv_explicitStep_9_0=(Token)match(input,Colon,FOLLOW_39); 

                                    								newLeafNode(lv_explicitStep_9_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_1_1_3_0_0());
                                    							

                                    								if (current==null) {
                                    									current = createModelElement(grammarAccess.getSubscriptItemRule());
                                    								}
                                    								setWithLastConsumed(current, "explicitStep", lv_explicitStep_9_0 != null, ":");
                                    							

                                    }


                                    }

                                    // InternalRpythonParser.g:5596:6: ( (lv_step_10_0= ruleExpression ) )?
                                    int alt120=2;
                                    int LA120_0 = input.LA(1);

                                    if ( (LA120_0==Lambda||LA120_0==FullStopFullStopFullStop||LA120_0==Not||LA120_0==LeftParenthesis||LA120_0==PlusSign||LA120_0==HyphenMinus||LA120_0==LeftSquareBracket||(LA120_0>=GraveAccent && LA120_0<=LeftCurlyBracket)||LA120_0==Tilde||(LA120_0>=RULE_NAME && LA120_0<=RULE_STRING)) ) {
                                        alt120=1;
                                    }
                                    switch (alt120) {
                                        case 1 :
                                            // InternalRpythonParser.g:5597:7: (lv_step_10_0= ruleExpression )
                                            {
                                            // InternalRpythonParser.g:5597:7: (lv_step_10_0= ruleExpression )
                                            // InternalRpythonParser.g:5598:8: lv_step_10_0= ruleExpression
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
    // InternalRpythonParser.g:5622:1: entryRuleAtom returns [EObject current=null] : iv_ruleAtom= ruleAtom EOF ;
    public final EObject entryRuleAtom() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAtom = null;


        try {
            // InternalRpythonParser.g:5622:45: (iv_ruleAtom= ruleAtom EOF )
            // InternalRpythonParser.g:5623:2: iv_ruleAtom= ruleAtom EOF
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
    // InternalRpythonParser.g:5629:1: ruleAtom returns [EObject current=null] : ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) ;
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
            // InternalRpythonParser.g:5635:2: ( ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) )
            // InternalRpythonParser.g:5636:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
            {
            // InternalRpythonParser.g:5636:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
            int alt128=8;
            switch ( input.LA(1) ) {
            case RULE_NAME:
                {
                alt128=1;
                }
                break;
            case RULE_NUMBER:
                {
                alt128=2;
                }
                break;
            case RULE_STRING:
                {
                alt128=3;
                }
                break;
            case FullStopFullStopFullStop:
                {
                alt128=4;
                }
                break;
            case LeftParenthesis:
                {
                alt128=5;
                }
                break;
            case LeftSquareBracket:
                {
                alt128=6;
                }
                break;
            case LeftCurlyBracket:
                {
                alt128=7;
                }
                break;
            case GraveAccent:
                {
                alt128=8;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 128, 0, input);

                throw nvae;
            }

            switch (alt128) {
                case 1 :
                    // InternalRpythonParser.g:5637:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:5637:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:5638:4: () ( (lv_id_1_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:5638:4: ()
                    // InternalRpythonParser.g:5639:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNameAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5645:4: ( (lv_id_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:5646:5: (lv_id_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:5646:5: (lv_id_1_0= RULE_NAME )
                    // InternalRpythonParser.g:5647:6: lv_id_1_0= RULE_NAME
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
                    // InternalRpythonParser.g:5665:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    {
                    // InternalRpythonParser.g:5665:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    // InternalRpythonParser.g:5666:4: () ( (lv_text_3_0= RULE_NUMBER ) )
                    {
                    // InternalRpythonParser.g:5666:4: ()
                    // InternalRpythonParser.g:5667:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNumAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5673:4: ( (lv_text_3_0= RULE_NUMBER ) )
                    // InternalRpythonParser.g:5674:5: (lv_text_3_0= RULE_NUMBER )
                    {
                    // InternalRpythonParser.g:5674:5: (lv_text_3_0= RULE_NUMBER )
                    // InternalRpythonParser.g:5675:6: lv_text_3_0= RULE_NUMBER
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
                    // InternalRpythonParser.g:5693:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    {
                    // InternalRpythonParser.g:5693:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    // InternalRpythonParser.g:5694:4: () ( (lv_parts_5_0= RULE_STRING ) )+
                    {
                    // InternalRpythonParser.g:5694:4: ()
                    // InternalRpythonParser.g:5695:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getStrAction_2_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5701:4: ( (lv_parts_5_0= RULE_STRING ) )+
                    int cnt124=0;
                    loop124:
                    do {
                        int alt124=2;
                        int LA124_0 = input.LA(1);

                        if ( (LA124_0==RULE_STRING) ) {
                            alt124=1;
                        }


                        switch (alt124) {
                    	case 1 :
                    	    // InternalRpythonParser.g:5702:5: (lv_parts_5_0= RULE_STRING )
                    	    {
                    	    // InternalRpythonParser.g:5702:5: (lv_parts_5_0= RULE_STRING )
                    	    // InternalRpythonParser.g:5703:6: lv_parts_5_0= RULE_STRING
                    	    {
                    	    lv_parts_5_0=(Token)match(input,RULE_STRING,FOLLOW_66); 

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
                    	    if ( cnt124 >= 1 ) break loop124;
                                EarlyExitException eee =
                                    new EarlyExitException(124, input);
                                throw eee;
                        }
                        cnt124++;
                    } while (true);


                    }


                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:5721:3: ( () otherlv_7= FullStopFullStopFullStop )
                    {
                    // InternalRpythonParser.g:5721:3: ( () otherlv_7= FullStopFullStopFullStop )
                    // InternalRpythonParser.g:5722:4: () otherlv_7= FullStopFullStopFullStop
                    {
                    // InternalRpythonParser.g:5722:4: ()
                    // InternalRpythonParser.g:5723:5: 
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
                    // InternalRpythonParser.g:5735:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:5735:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:5736:4: otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis
                    {
                    otherlv_8=(Token)match(input,LeftParenthesis,FOLLOW_67); 

                    				newLeafNode(otherlv_8, grammarAccess.getAtomAccess().getLeftParenthesisKeyword_4_0());
                    			
                    // InternalRpythonParser.g:5740:4: (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () )
                    int alt125=3;
                    switch ( input.LA(1) ) {
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
                        alt125=1;
                        }
                        break;
                    case Yield:
                        {
                        alt125=2;
                        }
                        break;
                    case RightParenthesis:
                        {
                        alt125=3;
                        }
                        break;
                    default:
                        NoViableAltException nvae =
                            new NoViableAltException("", 125, 0, input);

                        throw nvae;
                    }

                    switch (alt125) {
                        case 1 :
                            // InternalRpythonParser.g:5741:5: this_ParenthesisContent_9= ruleParenthesisContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getParenthesisContentParserRuleCall_4_1_0());
                            				
                            pushFollow(FOLLOW_28);
                            this_ParenthesisContent_9=ruleParenthesisContent();

                            state._fsp--;


                            					current = this_ParenthesisContent_9;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:5750:5: this_Yield_10= ruleYield
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getYieldParserRuleCall_4_1_1());
                            				
                            pushFollow(FOLLOW_28);
                            this_Yield_10=ruleYield();

                            state._fsp--;


                            					current = this_Yield_10;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 3 :
                            // InternalRpythonParser.g:5759:5: ()
                            {
                            // InternalRpythonParser.g:5759:5: ()
                            // InternalRpythonParser.g:5760:6: 
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
                    // InternalRpythonParser.g:5773:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    {
                    // InternalRpythonParser.g:5773:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    // InternalRpythonParser.g:5774:4: otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket
                    {
                    otherlv_13=(Token)match(input,LeftSquareBracket,FOLLOW_68); 

                    				newLeafNode(otherlv_13, grammarAccess.getAtomAccess().getLeftSquareBracketKeyword_5_0());
                    			
                    // InternalRpythonParser.g:5778:4: (this_ListContent_14= ruleListContent | () )
                    int alt126=2;
                    int LA126_0 = input.LA(1);

                    if ( (LA126_0==Lambda||LA126_0==FullStopFullStopFullStop||LA126_0==Not||LA126_0==LeftParenthesis||LA126_0==PlusSign||LA126_0==HyphenMinus||LA126_0==LeftSquareBracket||(LA126_0>=GraveAccent && LA126_0<=LeftCurlyBracket)||LA126_0==Tilde||(LA126_0>=RULE_NAME && LA126_0<=RULE_STRING)) ) {
                        alt126=1;
                    }
                    else if ( (LA126_0==RightSquareBracket) ) {
                        alt126=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 126, 0, input);

                        throw nvae;
                    }
                    switch (alt126) {
                        case 1 :
                            // InternalRpythonParser.g:5779:5: this_ListContent_14= ruleListContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getListContentParserRuleCall_5_1_0());
                            				
                            pushFollow(FOLLOW_62);
                            this_ListContent_14=ruleListContent();

                            state._fsp--;


                            					current = this_ListContent_14;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:5788:5: ()
                            {
                            // InternalRpythonParser.g:5788:5: ()
                            // InternalRpythonParser.g:5789:6: 
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
                    // InternalRpythonParser.g:5802:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    {
                    // InternalRpythonParser.g:5802:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    // InternalRpythonParser.g:5803:4: otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket
                    {
                    otherlv_17=(Token)match(input,LeftCurlyBracket,FOLLOW_69); 

                    				newLeafNode(otherlv_17, grammarAccess.getAtomAccess().getLeftCurlyBracketKeyword_6_0());
                    			
                    // InternalRpythonParser.g:5807:4: (this_BraceContent_18= ruleBraceContent | () )
                    int alt127=2;
                    int LA127_0 = input.LA(1);

                    if ( (LA127_0==Lambda||LA127_0==FullStopFullStopFullStop||LA127_0==Not||LA127_0==LeftParenthesis||LA127_0==PlusSign||LA127_0==HyphenMinus||LA127_0==LeftSquareBracket||(LA127_0>=GraveAccent && LA127_0<=LeftCurlyBracket)||LA127_0==Tilde||(LA127_0>=RULE_NAME && LA127_0<=RULE_STRING)) ) {
                        alt127=1;
                    }
                    else if ( (LA127_0==RightCurlyBracket) ) {
                        alt127=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 127, 0, input);

                        throw nvae;
                    }
                    switch (alt127) {
                        case 1 :
                            // InternalRpythonParser.g:5808:5: this_BraceContent_18= ruleBraceContent
                            {

                            					newCompositeNode(grammarAccess.getAtomAccess().getBraceContentParserRuleCall_6_1_0());
                            				
                            pushFollow(FOLLOW_70);
                            this_BraceContent_18=ruleBraceContent();

                            state._fsp--;


                            					current = this_BraceContent_18;
                            					afterParserOrEnumRuleCall();
                            				

                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:5817:5: ()
                            {
                            // InternalRpythonParser.g:5817:5: ()
                            // InternalRpythonParser.g:5818:6: 
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
                    // InternalRpythonParser.g:5831:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    {
                    // InternalRpythonParser.g:5831:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    // InternalRpythonParser.g:5832:4: () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent
                    {
                    // InternalRpythonParser.g:5832:4: ()
                    // InternalRpythonParser.g:5833:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getReprAction_7_0(),
                    						current);
                    				

                    }

                    otherlv_22=(Token)match(input,GraveAccent,FOLLOW_8); 

                    				newLeafNode(otherlv_22, grammarAccess.getAtomAccess().getGraveAccentKeyword_7_1());
                    			
                    // InternalRpythonParser.g:5843:4: ( (lv_value_23_0= ruleReprContent ) )
                    // InternalRpythonParser.g:5844:5: (lv_value_23_0= ruleReprContent )
                    {
                    // InternalRpythonParser.g:5844:5: (lv_value_23_0= ruleReprContent )
                    // InternalRpythonParser.g:5845:6: lv_value_23_0= ruleReprContent
                    {

                    						newCompositeNode(grammarAccess.getAtomAccess().getValueReprContentParserRuleCall_7_2_0());
                    					
                    pushFollow(FOLLOW_71);
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
    // InternalRpythonParser.g:5871:1: entryRuleReprContent returns [EObject current=null] : iv_ruleReprContent= ruleReprContent EOF ;
    public final EObject entryRuleReprContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReprContent = null;


        try {
            // InternalRpythonParser.g:5871:52: (iv_ruleReprContent= ruleReprContent EOF )
            // InternalRpythonParser.g:5872:2: iv_ruleReprContent= ruleReprContent EOF
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
    // InternalRpythonParser.g:5878:1: ruleReprContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) ;
    public final EObject ruleReprContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        EObject this_Expression_0 = null;

        EObject lv_elements_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5884:2: ( (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) )
            // InternalRpythonParser.g:5885:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            {
            // InternalRpythonParser.g:5885:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            // InternalRpythonParser.g:5886:3: this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getReprContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5894:3: ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            int alt130=2;
            int LA130_0 = input.LA(1);

            if ( (LA130_0==Comma) ) {
                alt130=1;
            }
            switch (alt130) {
                case 1 :
                    // InternalRpythonParser.g:5895:4: () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
                    {
                    // InternalRpythonParser.g:5895:4: ()
                    // InternalRpythonParser.g:5896:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getReprContentAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5902:4: (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
                    int cnt129=0;
                    loop129:
                    do {
                        int alt129=2;
                        int LA129_0 = input.LA(1);

                        if ( (LA129_0==Comma) ) {
                            alt129=1;
                        }


                        switch (alt129) {
                    	case 1 :
                    	    // InternalRpythonParser.g:5903:5: otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) )
                    	    {
                    	    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_2, grammarAccess.getReprContentAccess().getCommaKeyword_1_1_0());
                    	    				
                    	    // InternalRpythonParser.g:5907:5: ( (lv_elements_3_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:5908:6: (lv_elements_3_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:5908:6: (lv_elements_3_0= ruleExpression )
                    	    // InternalRpythonParser.g:5909:7: lv_elements_3_0= ruleExpression
                    	    {

                    	    							newCompositeNode(grammarAccess.getReprContentAccess().getElementsExpressionParserRuleCall_1_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_38);
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
                    	    if ( cnt129 >= 1 ) break loop129;
                                EarlyExitException eee =
                                    new EarlyExitException(129, input);
                                throw eee;
                        }
                        cnt129++;
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
    // InternalRpythonParser.g:5932:1: entryRuleParenthesisContent returns [EObject current=null] : iv_ruleParenthesisContent= ruleParenthesisContent EOF ;
    public final EObject entryRuleParenthesisContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleParenthesisContent = null;


        try {
            // InternalRpythonParser.g:5932:59: (iv_ruleParenthesisContent= ruleParenthesisContent EOF )
            // InternalRpythonParser.g:5933:2: iv_ruleParenthesisContent= ruleParenthesisContent EOF
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
    // InternalRpythonParser.g:5939:1: ruleParenthesisContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? ) ;
    public final EObject ruleParenthesisContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_8=null;
        EObject this_Expression_0 = null;

        EObject this_Clauses_2 = null;

        EObject lv_elements_5_0 = null;

        EObject lv_elements_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5945:2: ( (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? ) )
            // InternalRpythonParser.g:5946:2: (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? )
            {
            // InternalRpythonParser.g:5946:2: (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? )
            // InternalRpythonParser.g:5947:3: this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )?
            {

            			newCompositeNode(grammarAccess.getParenthesisContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_72);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5955:3: ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )?
            int alt134=3;
            int LA134_0 = input.LA(1);

            if ( (LA134_0==For) ) {
                alt134=1;
            }
            else if ( (LA134_0==Comma) ) {
                alt134=2;
            }
            switch (alt134) {
                case 1 :
                    // InternalRpythonParser.g:5956:4: ( () this_Clauses_2= ruleClauses[$current] )
                    {
                    // InternalRpythonParser.g:5956:4: ( () this_Clauses_2= ruleClauses[$current] )
                    // InternalRpythonParser.g:5957:5: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:5957:5: ()
                    // InternalRpythonParser.g:5958:6: 
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
                    // InternalRpythonParser.g:5977:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? )
                    {
                    // InternalRpythonParser.g:5977:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? )
                    // InternalRpythonParser.g:5978:5: () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )?
                    {
                    // InternalRpythonParser.g:5978:5: ()
                    // InternalRpythonParser.g:5979:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getParenthesisContentAccess().getTupleDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    otherlv_4=(Token)match(input,Comma,FOLLOW_39); 

                    					newLeafNode(otherlv_4, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_1());
                    				
                    // InternalRpythonParser.g:5989:5: ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )?
                    int alt133=2;
                    int LA133_0 = input.LA(1);

                    if ( (LA133_0==Lambda||LA133_0==FullStopFullStopFullStop||LA133_0==Not||LA133_0==LeftParenthesis||LA133_0==PlusSign||LA133_0==HyphenMinus||LA133_0==LeftSquareBracket||(LA133_0>=GraveAccent && LA133_0<=LeftCurlyBracket)||LA133_0==Tilde||(LA133_0>=RULE_NAME && LA133_0<=RULE_STRING)) ) {
                        alt133=1;
                    }
                    switch (alt133) {
                        case 1 :
                            // InternalRpythonParser.g:5990:6: ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )?
                            {
                            // InternalRpythonParser.g:5990:6: ( (lv_elements_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:5991:7: (lv_elements_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:5991:7: (lv_elements_5_0= ruleExpression )
                            // InternalRpythonParser.g:5992:8: lv_elements_5_0= ruleExpression
                            {

                            								newCompositeNode(grammarAccess.getParenthesisContentAccess().getElementsExpressionParserRuleCall_1_1_2_0_0());
                            							
                            pushFollow(FOLLOW_38);
                            lv_elements_5_0=ruleExpression();

                            state._fsp--;


                            								if (current==null) {
                            									current = createModelElementForParent(grammarAccess.getParenthesisContentRule());
                            								}
                            								add(
                            									current,
                            									"elements",
                            									lv_elements_5_0,
                            									"org.tracewright.lang.Rpython.Expression");
                            								afterParserOrEnumRuleCall();
                            							

                            }


                            }

                            // InternalRpythonParser.g:6009:6: (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )*
                            loop131:
                            do {
                                int alt131=2;
                                int LA131_0 = input.LA(1);

                                if ( (LA131_0==Comma) ) {
                                    int LA131_1 = input.LA(2);

                                    if ( (LA131_1==Lambda||LA131_1==FullStopFullStopFullStop||LA131_1==Not||LA131_1==LeftParenthesis||LA131_1==PlusSign||LA131_1==HyphenMinus||LA131_1==LeftSquareBracket||(LA131_1>=GraveAccent && LA131_1<=LeftCurlyBracket)||LA131_1==Tilde||(LA131_1>=RULE_NAME && LA131_1<=RULE_STRING)) ) {
                                        alt131=1;
                                    }


                                }


                                switch (alt131) {
                            	case 1 :
                            	    // InternalRpythonParser.g:6010:7: otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) )
                            	    {
                            	    otherlv_6=(Token)match(input,Comma,FOLLOW_8); 

                            	    							newLeafNode(otherlv_6, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_2_1_0());
                            	    						
                            	    // InternalRpythonParser.g:6014:7: ( (lv_elements_7_0= ruleExpression ) )
                            	    // InternalRpythonParser.g:6015:8: (lv_elements_7_0= ruleExpression )
                            	    {
                            	    // InternalRpythonParser.g:6015:8: (lv_elements_7_0= ruleExpression )
                            	    // InternalRpythonParser.g:6016:9: lv_elements_7_0= ruleExpression
                            	    {

                            	    									newCompositeNode(grammarAccess.getParenthesisContentAccess().getElementsExpressionParserRuleCall_1_1_2_1_1_0());
                            	    								
                            	    pushFollow(FOLLOW_38);
                            	    lv_elements_7_0=ruleExpression();

                            	    state._fsp--;


                            	    									if (current==null) {
                            	    										current = createModelElementForParent(grammarAccess.getParenthesisContentRule());
                            	    									}
                            	    									add(
                            	    										current,
                            	    										"elements",
                            	    										lv_elements_7_0,
                            	    										"org.tracewright.lang.Rpython.Expression");
                            	    									afterParserOrEnumRuleCall();
                            	    								

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop131;
                                }
                            } while (true);

                            // InternalRpythonParser.g:6034:6: (otherlv_8= Comma )?
                            int alt132=2;
                            int LA132_0 = input.LA(1);

                            if ( (LA132_0==Comma) ) {
                                alt132=1;
                            }
                            switch (alt132) {
                                case 1 :
                                    // InternalRpythonParser.g:6035:7: otherlv_8= Comma
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
    // InternalRpythonParser.g:6047:1: entryRuleListContent returns [EObject current=null] : iv_ruleListContent= ruleListContent EOF ;
    public final EObject entryRuleListContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListContent = null;


        try {
            // InternalRpythonParser.g:6047:52: (iv_ruleListContent= ruleListContent EOF )
            // InternalRpythonParser.g:6048:2: iv_ruleListContent= ruleListContent EOF
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
    // InternalRpythonParser.g:6054:1: ruleListContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) ) ;
    public final EObject ruleListContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_6=null;
        Token otherlv_8=null;
        EObject this_Expression_0 = null;

        EObject lv_clauses_2_0 = null;

        EObject lv_clauses_3_0 = null;

        EObject lv_clauses_4_0 = null;

        EObject lv_elements_7_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6060:2: ( (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) ) )
            // InternalRpythonParser.g:6061:2: (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) )
            {
            // InternalRpythonParser.g:6061:2: (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) )
            // InternalRpythonParser.g:6062:3: this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) )
            {

            			newCompositeNode(grammarAccess.getListContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_72);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6070:3: ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) )
            int alt138=2;
            int LA138_0 = input.LA(1);

            if ( (LA138_0==For) ) {
                alt138=1;
            }
            else if ( (LA138_0==EOF||LA138_0==Comma||LA138_0==RightSquareBracket) ) {
                alt138=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 138, 0, input);

                throw nvae;
            }
            switch (alt138) {
                case 1 :
                    // InternalRpythonParser.g:6071:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    {
                    // InternalRpythonParser.g:6071:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    // InternalRpythonParser.g:6072:5: () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
                    {
                    // InternalRpythonParser.g:6072:5: ()
                    // InternalRpythonParser.g:6073:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getListContentAccess().getListComprehensionElementAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6079:5: ( (lv_clauses_2_0= ruleListForClause ) )
                    // InternalRpythonParser.g:6080:6: (lv_clauses_2_0= ruleListForClause )
                    {
                    // InternalRpythonParser.g:6080:6: (lv_clauses_2_0= ruleListForClause )
                    // InternalRpythonParser.g:6081:7: lv_clauses_2_0= ruleListForClause
                    {

                    							newCompositeNode(grammarAccess.getListContentAccess().getClausesListForClauseParserRuleCall_1_0_1_0());
                    						
                    pushFollow(FOLLOW_73);
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

                    // InternalRpythonParser.g:6098:5: ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
                    loop135:
                    do {
                        int alt135=3;
                        int LA135_0 = input.LA(1);

                        if ( (LA135_0==For) ) {
                            alt135=1;
                        }
                        else if ( (LA135_0==If) ) {
                            alt135=2;
                        }


                        switch (alt135) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6099:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6099:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    // InternalRpythonParser.g:6100:7: (lv_clauses_3_0= ruleListForClause )
                    	    {
                    	    // InternalRpythonParser.g:6100:7: (lv_clauses_3_0= ruleListForClause )
                    	    // InternalRpythonParser.g:6101:8: lv_clauses_3_0= ruleListForClause
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getClausesListForClauseParserRuleCall_1_0_2_0_0());
                    	    							
                    	    pushFollow(FOLLOW_73);
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
                    	    // InternalRpythonParser.g:6119:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6119:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    // InternalRpythonParser.g:6120:7: (lv_clauses_4_0= ruleIfClause )
                    	    {
                    	    // InternalRpythonParser.g:6120:7: (lv_clauses_4_0= ruleIfClause )
                    	    // InternalRpythonParser.g:6121:8: lv_clauses_4_0= ruleIfClause
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getClausesIfClauseParserRuleCall_1_0_2_1_0());
                    	    							
                    	    pushFollow(FOLLOW_73);
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
                    	    break loop135;
                        }
                    } while (true);


                    }


                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:6141:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )
                    {
                    // InternalRpythonParser.g:6141:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )
                    // InternalRpythonParser.g:6142:5: () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )?
                    {
                    // InternalRpythonParser.g:6142:5: ()
                    // InternalRpythonParser.g:6143:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getListContentAccess().getListDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6149:5: (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )*
                    loop136:
                    do {
                        int alt136=2;
                        int LA136_0 = input.LA(1);

                        if ( (LA136_0==Comma) ) {
                            int LA136_1 = input.LA(2);

                            if ( (LA136_1==Lambda||LA136_1==FullStopFullStopFullStop||LA136_1==Not||LA136_1==LeftParenthesis||LA136_1==PlusSign||LA136_1==HyphenMinus||LA136_1==LeftSquareBracket||(LA136_1>=GraveAccent && LA136_1<=LeftCurlyBracket)||LA136_1==Tilde||(LA136_1>=RULE_NAME && LA136_1<=RULE_STRING)) ) {
                                alt136=1;
                            }


                        }


                        switch (alt136) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6150:6: otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) )
                    	    {
                    	    otherlv_6=(Token)match(input,Comma,FOLLOW_8); 

                    	    						newLeafNode(otherlv_6, grammarAccess.getListContentAccess().getCommaKeyword_1_1_1_0());
                    	    					
                    	    // InternalRpythonParser.g:6154:6: ( (lv_elements_7_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:6155:7: (lv_elements_7_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:6155:7: (lv_elements_7_0= ruleExpression )
                    	    // InternalRpythonParser.g:6156:8: lv_elements_7_0= ruleExpression
                    	    {

                    	    								newCompositeNode(grammarAccess.getListContentAccess().getElementsExpressionParserRuleCall_1_1_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_38);
                    	    lv_elements_7_0=ruleExpression();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getListContentRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"elements",
                    	    									lv_elements_7_0,
                    	    									"org.tracewright.lang.Rpython.Expression");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop136;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6174:5: (otherlv_8= Comma )?
                    int alt137=2;
                    int LA137_0 = input.LA(1);

                    if ( (LA137_0==Comma) ) {
                        alt137=1;
                    }
                    switch (alt137) {
                        case 1 :
                            // InternalRpythonParser.g:6175:6: otherlv_8= Comma
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
    // InternalRpythonParser.g:6186:1: entryRuleBraceContent returns [EObject current=null] : iv_ruleBraceContent= ruleBraceContent EOF ;
    public final EObject entryRuleBraceContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBraceContent = null;


        try {
            // InternalRpythonParser.g:6186:53: (iv_ruleBraceContent= ruleBraceContent EOF )
            // InternalRpythonParser.g:6187:2: iv_ruleBraceContent= ruleBraceContent EOF
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
    // InternalRpythonParser.g:6193:1: ruleBraceContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) ) ;
    public final EObject ruleBraceContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_13=null;
        Token otherlv_15=null;
        EObject this_Expression_0 = null;

        EObject lv_value_3_0 = null;

        EObject this_Clauses_5 = null;

        EObject lv_entries_8_0 = null;

        EObject this_Clauses_11 = null;

        EObject lv_elements_14_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6199:2: ( (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) ) )
            // InternalRpythonParser.g:6200:2: (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) )
            {
            // InternalRpythonParser.g:6200:2: (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) )
            // InternalRpythonParser.g:6201:3: this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) )
            {

            			newCompositeNode(grammarAccess.getBraceContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_74);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6209:3: ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) )
            int alt144=3;
            switch ( input.LA(1) ) {
            case Colon:
                {
                alt144=1;
                }
                break;
            case For:
                {
                alt144=2;
                }
                break;
            case EOF:
            case Comma:
            case RightCurlyBracket:
                {
                alt144=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 144, 0, input);

                throw nvae;
            }

            switch (alt144) {
                case 1 :
                    // InternalRpythonParser.g:6210:4: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                    {
                    // InternalRpythonParser.g:6210:4: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                    // InternalRpythonParser.g:6211:5: () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
                    {
                    // InternalRpythonParser.g:6211:5: ()
                    // InternalRpythonParser.g:6212:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getBraceContentAccess().getDictEntryKeyAction_1_0_0(),
                    							current);
                    					

                    }

                    otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                    					newLeafNode(otherlv_2, grammarAccess.getBraceContentAccess().getColonKeyword_1_0_1());
                    				
                    // InternalRpythonParser.g:6222:5: ( (lv_value_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:6223:6: (lv_value_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:6223:6: (lv_value_3_0= ruleExpression )
                    // InternalRpythonParser.g:6224:7: lv_value_3_0= ruleExpression
                    {

                    							newCompositeNode(grammarAccess.getBraceContentAccess().getValueExpressionParserRuleCall_1_0_2_0());
                    						
                    pushFollow(FOLLOW_72);
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

                    // InternalRpythonParser.g:6241:5: ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
                    int alt141=2;
                    int LA141_0 = input.LA(1);

                    if ( (LA141_0==For) ) {
                        alt141=1;
                    }
                    else if ( (LA141_0==EOF||LA141_0==Comma||LA141_0==RightCurlyBracket) ) {
                        alt141=2;
                    }
                    else {
                        NoViableAltException nvae =
                            new NoViableAltException("", 141, 0, input);

                        throw nvae;
                    }
                    switch (alt141) {
                        case 1 :
                            // InternalRpythonParser.g:6242:6: ( () this_Clauses_5= ruleClauses[$current] )
                            {
                            // InternalRpythonParser.g:6242:6: ( () this_Clauses_5= ruleClauses[$current] )
                            // InternalRpythonParser.g:6243:7: () this_Clauses_5= ruleClauses[$current]
                            {
                            // InternalRpythonParser.g:6243:7: ()
                            // InternalRpythonParser.g:6244:8: 
                            {

                            								current = forceCreateModelElementAndSet(
                            									grammarAccess.getBraceContentAccess().getDictComprehensionEntryAction_1_0_3_0_0(),
                            									current);
                            							

                            }


                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getBraceContentRule());
                            							}
                            							newCompositeNode(grammarAccess.getBraceContentAccess().getClausesParserRuleCall_1_0_3_0_1());
                            						
                            pushFollow(FOLLOW_2);
                            this_Clauses_5=ruleClauses(current);

                            state._fsp--;


                            							current = this_Clauses_5;
                            							afterParserOrEnumRuleCall();
                            						

                            }


                            }
                            break;
                        case 2 :
                            // InternalRpythonParser.g:6263:6: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                            {
                            // InternalRpythonParser.g:6263:6: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                            // InternalRpythonParser.g:6264:7: () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )?
                            {
                            // InternalRpythonParser.g:6264:7: ()
                            // InternalRpythonParser.g:6265:8: 
                            {

                            								current = forceCreateModelElementAndAdd(
                            									grammarAccess.getBraceContentAccess().getDictDisplayEntriesAction_1_0_3_1_0(),
                            									current);
                            							

                            }

                            // InternalRpythonParser.g:6271:7: (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )*
                            loop139:
                            do {
                                int alt139=2;
                                int LA139_0 = input.LA(1);

                                if ( (LA139_0==Comma) ) {
                                    int LA139_1 = input.LA(2);

                                    if ( (LA139_1==Lambda||LA139_1==FullStopFullStopFullStop||LA139_1==Not||LA139_1==LeftParenthesis||LA139_1==PlusSign||LA139_1==HyphenMinus||LA139_1==LeftSquareBracket||(LA139_1>=GraveAccent && LA139_1<=LeftCurlyBracket)||LA139_1==Tilde||(LA139_1>=RULE_NAME && LA139_1<=RULE_STRING)) ) {
                                        alt139=1;
                                    }


                                }


                                switch (alt139) {
                            	case 1 :
                            	    // InternalRpythonParser.g:6272:8: otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) )
                            	    {
                            	    otherlv_7=(Token)match(input,Comma,FOLLOW_8); 

                            	    								newLeafNode(otherlv_7, grammarAccess.getBraceContentAccess().getCommaKeyword_1_0_3_1_1_0());
                            	    							
                            	    // InternalRpythonParser.g:6276:8: ( (lv_entries_8_0= ruleDictEntry ) )
                            	    // InternalRpythonParser.g:6277:9: (lv_entries_8_0= ruleDictEntry )
                            	    {
                            	    // InternalRpythonParser.g:6277:9: (lv_entries_8_0= ruleDictEntry )
                            	    // InternalRpythonParser.g:6278:10: lv_entries_8_0= ruleDictEntry
                            	    {

                            	    										newCompositeNode(grammarAccess.getBraceContentAccess().getEntriesDictEntryParserRuleCall_1_0_3_1_1_1_0());
                            	    									
                            	    pushFollow(FOLLOW_38);
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
                            	    break loop139;
                                }
                            } while (true);

                            // InternalRpythonParser.g:6296:7: (otherlv_9= Comma )?
                            int alt140=2;
                            int LA140_0 = input.LA(1);

                            if ( (LA140_0==Comma) ) {
                                alt140=1;
                            }
                            switch (alt140) {
                                case 1 :
                                    // InternalRpythonParser.g:6297:8: otherlv_9= Comma
                                    {
                                    otherlv_9=(Token)match(input,Comma,FOLLOW_2); 

                                    								newLeafNode(otherlv_9, grammarAccess.getBraceContentAccess().getCommaKeyword_1_0_3_1_2());
                                    							

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
                    // InternalRpythonParser.g:6306:4: ( () this_Clauses_11= ruleClauses[$current] )
                    {
                    // InternalRpythonParser.g:6306:4: ( () this_Clauses_11= ruleClauses[$current] )
                    // InternalRpythonParser.g:6307:5: () this_Clauses_11= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:6307:5: ()
                    // InternalRpythonParser.g:6308:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getBraceContentAccess().getSetComprehensionElementAction_1_1_0(),
                    							current);
                    					

                    }


                    					if (current==null) {
                    						current = createModelElement(grammarAccess.getBraceContentRule());
                    					}
                    					newCompositeNode(grammarAccess.getBraceContentAccess().getClausesParserRuleCall_1_1_1());
                    				
                    pushFollow(FOLLOW_2);
                    this_Clauses_11=ruleClauses(current);

                    state._fsp--;


                    					current = this_Clauses_11;
                    					afterParserOrEnumRuleCall();
                    				

                    }


                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:6327:4: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? )
                    {
                    // InternalRpythonParser.g:6327:4: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? )
                    // InternalRpythonParser.g:6328:5: () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )?
                    {
                    // InternalRpythonParser.g:6328:5: ()
                    // InternalRpythonParser.g:6329:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getBraceContentAccess().getSetDisplayElementsAction_1_2_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6335:5: (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )*
                    loop142:
                    do {
                        int alt142=2;
                        int LA142_0 = input.LA(1);

                        if ( (LA142_0==Comma) ) {
                            int LA142_1 = input.LA(2);

                            if ( (LA142_1==Lambda||LA142_1==FullStopFullStopFullStop||LA142_1==Not||LA142_1==LeftParenthesis||LA142_1==PlusSign||LA142_1==HyphenMinus||LA142_1==LeftSquareBracket||(LA142_1>=GraveAccent && LA142_1<=LeftCurlyBracket)||LA142_1==Tilde||(LA142_1>=RULE_NAME && LA142_1<=RULE_STRING)) ) {
                                alt142=1;
                            }


                        }


                        switch (alt142) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6336:6: otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) )
                    	    {
                    	    otherlv_13=(Token)match(input,Comma,FOLLOW_8); 

                    	    						newLeafNode(otherlv_13, grammarAccess.getBraceContentAccess().getCommaKeyword_1_2_1_0());
                    	    					
                    	    // InternalRpythonParser.g:6340:6: ( (lv_elements_14_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:6341:7: (lv_elements_14_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:6341:7: (lv_elements_14_0= ruleExpression )
                    	    // InternalRpythonParser.g:6342:8: lv_elements_14_0= ruleExpression
                    	    {

                    	    								newCompositeNode(grammarAccess.getBraceContentAccess().getElementsExpressionParserRuleCall_1_2_1_1_0());
                    	    							
                    	    pushFollow(FOLLOW_38);
                    	    lv_elements_14_0=ruleExpression();

                    	    state._fsp--;


                    	    								if (current==null) {
                    	    									current = createModelElementForParent(grammarAccess.getBraceContentRule());
                    	    								}
                    	    								add(
                    	    									current,
                    	    									"elements",
                    	    									lv_elements_14_0,
                    	    									"org.tracewright.lang.Rpython.Expression");
                    	    								afterParserOrEnumRuleCall();
                    	    							

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop142;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6360:5: (otherlv_15= Comma )?
                    int alt143=2;
                    int LA143_0 = input.LA(1);

                    if ( (LA143_0==Comma) ) {
                        alt143=1;
                    }
                    switch (alt143) {
                        case 1 :
                            // InternalRpythonParser.g:6361:6: otherlv_15= Comma
                            {
                            otherlv_15=(Token)match(input,Comma,FOLLOW_2); 

                            						newLeafNode(otherlv_15, grammarAccess.getBraceContentAccess().getCommaKeyword_1_2_2());
                            					

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
    // $ANTLR end "ruleBraceContent"


    // $ANTLR start "entryRuleDictEntry"
    // InternalRpythonParser.g:6372:1: entryRuleDictEntry returns [EObject current=null] : iv_ruleDictEntry= ruleDictEntry EOF ;
    public final EObject entryRuleDictEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDictEntry = null;


        try {
            // InternalRpythonParser.g:6372:50: (iv_ruleDictEntry= ruleDictEntry EOF )
            // InternalRpythonParser.g:6373:2: iv_ruleDictEntry= ruleDictEntry EOF
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
    // InternalRpythonParser.g:6379:1: ruleDictEntry returns [EObject current=null] : ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) ;
    public final EObject ruleDictEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_key_0_0 = null;

        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6385:2: ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) )
            // InternalRpythonParser.g:6386:2: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
            {
            // InternalRpythonParser.g:6386:2: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
            // InternalRpythonParser.g:6387:3: ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) )
            {
            // InternalRpythonParser.g:6387:3: ( (lv_key_0_0= ruleExpression ) )
            // InternalRpythonParser.g:6388:4: (lv_key_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:6388:4: (lv_key_0_0= ruleExpression )
            // InternalRpythonParser.g:6389:5: lv_key_0_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getDictEntryAccess().getKeyExpressionParserRuleCall_0_0());
            				
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

            			newLeafNode(otherlv_1, grammarAccess.getDictEntryAccess().getColonKeyword_1());
            		
            // InternalRpythonParser.g:6410:3: ( (lv_value_2_0= ruleExpression ) )
            // InternalRpythonParser.g:6411:4: (lv_value_2_0= ruleExpression )
            {
            // InternalRpythonParser.g:6411:4: (lv_value_2_0= ruleExpression )
            // InternalRpythonParser.g:6412:5: lv_value_2_0= ruleExpression
            {

            					newCompositeNode(grammarAccess.getDictEntryAccess().getValueExpressionParserRuleCall_2_0());
            				
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


    // $ANTLR start "ruleClauses"
    // InternalRpythonParser.g:6434:1: ruleClauses[EObject in_current] returns [EObject current=in_current] : ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) ;
    public final EObject ruleClauses(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        EObject lv_clauses_0_0 = null;

        EObject lv_clauses_1_0 = null;

        EObject lv_clauses_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6440:2: ( ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) )
            // InternalRpythonParser.g:6441:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            {
            // InternalRpythonParser.g:6441:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            // InternalRpythonParser.g:6442:3: ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
            {
            // InternalRpythonParser.g:6442:3: ( (lv_clauses_0_0= ruleForClause ) )
            // InternalRpythonParser.g:6443:4: (lv_clauses_0_0= ruleForClause )
            {
            // InternalRpythonParser.g:6443:4: (lv_clauses_0_0= ruleForClause )
            // InternalRpythonParser.g:6444:5: lv_clauses_0_0= ruleForClause
            {

            					newCompositeNode(grammarAccess.getClausesAccess().getClausesForClauseParserRuleCall_0_0());
            				
            pushFollow(FOLLOW_73);
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

            // InternalRpythonParser.g:6461:3: ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
            loop145:
            do {
                int alt145=3;
                int LA145_0 = input.LA(1);

                if ( (LA145_0==For) ) {
                    alt145=1;
                }
                else if ( (LA145_0==If) ) {
                    alt145=2;
                }


                switch (alt145) {
            	case 1 :
            	    // InternalRpythonParser.g:6462:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    {
            	    // InternalRpythonParser.g:6462:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    // InternalRpythonParser.g:6463:5: (lv_clauses_1_0= ruleForClause )
            	    {
            	    // InternalRpythonParser.g:6463:5: (lv_clauses_1_0= ruleForClause )
            	    // InternalRpythonParser.g:6464:6: lv_clauses_1_0= ruleForClause
            	    {

            	    						newCompositeNode(grammarAccess.getClausesAccess().getClausesForClauseParserRuleCall_1_0_0());
            	    					
            	    pushFollow(FOLLOW_73);
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
            	    // InternalRpythonParser.g:6482:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    {
            	    // InternalRpythonParser.g:6482:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    // InternalRpythonParser.g:6483:5: (lv_clauses_2_0= ruleIfClause )
            	    {
            	    // InternalRpythonParser.g:6483:5: (lv_clauses_2_0= ruleIfClause )
            	    // InternalRpythonParser.g:6484:6: lv_clauses_2_0= ruleIfClause
            	    {

            	    						newCompositeNode(grammarAccess.getClausesAccess().getClausesIfClauseParserRuleCall_1_1_0());
            	    					
            	    pushFollow(FOLLOW_73);
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
            	    break loop145;
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
    // InternalRpythonParser.g:6506:1: entryRuleForClause returns [EObject current=null] : iv_ruleForClause= ruleForClause EOF ;
    public final EObject entryRuleForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleForClause = null;


        try {
            // InternalRpythonParser.g:6506:50: (iv_ruleForClause= ruleForClause EOF )
            // InternalRpythonParser.g:6507:2: iv_ruleForClause= ruleForClause EOF
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
    // InternalRpythonParser.g:6513:1: ruleForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) ;
    public final EObject ruleForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6519:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) )
            // InternalRpythonParser.g:6520:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            {
            // InternalRpythonParser.g:6520:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            // InternalRpythonParser.g:6521:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:6525:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:6526:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:6526:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:6527:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getForClauseAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_13);
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
            		
            // InternalRpythonParser.g:6548:3: ( (lv_iterable_3_0= ruleOrTest ) )
            // InternalRpythonParser.g:6549:4: (lv_iterable_3_0= ruleOrTest )
            {
            // InternalRpythonParser.g:6549:4: (lv_iterable_3_0= ruleOrTest )
            // InternalRpythonParser.g:6550:5: lv_iterable_3_0= ruleOrTest
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
    // InternalRpythonParser.g:6571:1: entryRuleListForClause returns [EObject current=null] : iv_ruleListForClause= ruleListForClause EOF ;
    public final EObject entryRuleListForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListForClause = null;


        try {
            // InternalRpythonParser.g:6571:54: (iv_ruleListForClause= ruleListForClause EOF )
            // InternalRpythonParser.g:6572:2: iv_ruleListForClause= ruleListForClause EOF
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
    // InternalRpythonParser.g:6578:1: ruleListForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) ;
    public final EObject ruleListForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6584:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) )
            // InternalRpythonParser.g:6585:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            {
            // InternalRpythonParser.g:6585:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            // InternalRpythonParser.g:6586:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getListForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:6590:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:6591:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:6591:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:6592:5: lv_target_1_0= ruleTargetList
            {

            					newCompositeNode(grammarAccess.getListForClauseAccess().getTargetTargetListParserRuleCall_1_0());
            				
            pushFollow(FOLLOW_13);
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
            		
            // InternalRpythonParser.g:6613:3: ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            // InternalRpythonParser.g:6614:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            {
            // InternalRpythonParser.g:6614:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            // InternalRpythonParser.g:6615:5: lv_iterable_3_0= ruleUnparenthesisedTuple
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
    // InternalRpythonParser.g:6636:1: entryRuleUnparenthesisedTuple returns [EObject current=null] : iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF ;
    public final EObject entryRuleUnparenthesisedTuple() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleUnparenthesisedTuple = null;


        try {
            // InternalRpythonParser.g:6636:61: (iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF )
            // InternalRpythonParser.g:6637:2: iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF
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
    // InternalRpythonParser.g:6643:1: ruleUnparenthesisedTuple returns [EObject current=null] : (this_OrTest_0= ruleOrTest ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )? ) ;
    public final EObject ruleUnparenthesisedTuple() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_OrTest_0 = null;

        EObject lv_elements_3_0 = null;

        EObject lv_elements_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6649:2: ( (this_OrTest_0= ruleOrTest ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )? ) )
            // InternalRpythonParser.g:6650:2: (this_OrTest_0= ruleOrTest ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )? )
            {
            // InternalRpythonParser.g:6650:2: (this_OrTest_0= ruleOrTest ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )? )
            // InternalRpythonParser.g:6651:3: this_OrTest_0= ruleOrTest ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )?
            {

            			newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getOrTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_OrTest_0=ruleOrTest();

            state._fsp--;


            			current = this_OrTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6659:3: ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )? )?
            int alt148=2;
            int LA148_0 = input.LA(1);

            if ( (LA148_0==Comma) ) {
                alt148=1;
            }
            switch (alt148) {
                case 1 :
                    // InternalRpythonParser.g:6660:4: () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTest ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )* (otherlv_6= Comma )?
                    {
                    // InternalRpythonParser.g:6660:4: ()
                    // InternalRpythonParser.g:6661:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getUnparenthesisedTupleAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:6671:4: ( (lv_elements_3_0= ruleOrTest ) )
                    // InternalRpythonParser.g:6672:5: (lv_elements_3_0= ruleOrTest )
                    {
                    // InternalRpythonParser.g:6672:5: (lv_elements_3_0= ruleOrTest )
                    // InternalRpythonParser.g:6673:6: lv_elements_3_0= ruleOrTest
                    {

                    						newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_38);
                    lv_elements_3_0=ruleOrTest();

                    state._fsp--;


                    						if (current==null) {
                    							current = createModelElementForParent(grammarAccess.getUnparenthesisedTupleRule());
                    						}
                    						add(
                    							current,
                    							"elements",
                    							lv_elements_3_0,
                    							"org.tracewright.lang.Rpython.OrTest");
                    						afterParserOrEnumRuleCall();
                    					

                    }


                    }

                    // InternalRpythonParser.g:6690:4: (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) ) )*
                    loop146:
                    do {
                        int alt146=2;
                        int LA146_0 = input.LA(1);

                        if ( (LA146_0==Comma) ) {
                            int LA146_1 = input.LA(2);

                            if ( (LA146_1==FullStopFullStopFullStop||LA146_1==Not||LA146_1==LeftParenthesis||LA146_1==PlusSign||LA146_1==HyphenMinus||LA146_1==LeftSquareBracket||(LA146_1>=GraveAccent && LA146_1<=LeftCurlyBracket)||LA146_1==Tilde||(LA146_1>=RULE_NAME && LA146_1<=RULE_STRING)) ) {
                                alt146=1;
                            }


                        }


                        switch (alt146) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6691:5: otherlv_4= Comma ( (lv_elements_5_0= ruleOrTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:6695:5: ( (lv_elements_5_0= ruleOrTest ) )
                    	    // InternalRpythonParser.g:6696:6: (lv_elements_5_0= ruleOrTest )
                    	    {
                    	    // InternalRpythonParser.g:6696:6: (lv_elements_5_0= ruleOrTest )
                    	    // InternalRpythonParser.g:6697:7: lv_elements_5_0= ruleOrTest
                    	    {

                    	    							newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_38);
                    	    lv_elements_5_0=ruleOrTest();

                    	    state._fsp--;


                    	    							if (current==null) {
                    	    								current = createModelElementForParent(grammarAccess.getUnparenthesisedTupleRule());
                    	    							}
                    	    							add(
                    	    								current,
                    	    								"elements",
                    	    								lv_elements_5_0,
                    	    								"org.tracewright.lang.Rpython.OrTest");
                    	    							afterParserOrEnumRuleCall();
                    	    						

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop146;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6715:4: (otherlv_6= Comma )?
                    int alt147=2;
                    int LA147_0 = input.LA(1);

                    if ( (LA147_0==Comma) ) {
                        alt147=1;
                    }
                    switch (alt147) {
                        case 1 :
                            // InternalRpythonParser.g:6716:5: otherlv_6= Comma
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
    // InternalRpythonParser.g:6726:1: entryRuleIfClause returns [EObject current=null] : iv_ruleIfClause= ruleIfClause EOF ;
    public final EObject entryRuleIfClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIfClause = null;


        try {
            // InternalRpythonParser.g:6726:49: (iv_ruleIfClause= ruleIfClause EOF )
            // InternalRpythonParser.g:6727:2: iv_ruleIfClause= ruleIfClause EOF
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
    // InternalRpythonParser.g:6733:1: ruleIfClause returns [EObject current=null] : (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) ;
    public final EObject ruleIfClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_condition_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6739:2: ( (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:6740:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:6740:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:6741:3: otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            {
            otherlv_0=(Token)match(input,If,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getIfClauseAccess().getIfKeyword_0());
            		
            // InternalRpythonParser.g:6745:3: ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:6746:4: (lv_condition_1_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:6746:4: (lv_condition_1_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:6747:5: lv_condition_1_0= ruleOrTestOrLambda
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
    // InternalRpythonParser.g:6768:1: entryRuleOrTestOrLambda returns [EObject current=null] : iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF ;
    public final EObject entryRuleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTestOrLambda = null;


        try {
            // InternalRpythonParser.g:6768:55: (iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF )
            // InternalRpythonParser.g:6769:2: iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF
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
    // InternalRpythonParser.g:6775:1: ruleOrTestOrLambda returns [EObject current=null] : (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) ;
    public final EObject ruleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject this_LambdaInClause_0 = null;

        EObject this_OrTest_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6781:2: ( (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) )
            // InternalRpythonParser.g:6782:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
            {
            // InternalRpythonParser.g:6782:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
            int alt149=2;
            int LA149_0 = input.LA(1);

            if ( (LA149_0==Lambda) ) {
                alt149=1;
            }
            else if ( (LA149_0==FullStopFullStopFullStop||LA149_0==Not||LA149_0==LeftParenthesis||LA149_0==PlusSign||LA149_0==HyphenMinus||LA149_0==LeftSquareBracket||(LA149_0>=GraveAccent && LA149_0<=LeftCurlyBracket)||LA149_0==Tilde||(LA149_0>=RULE_NAME && LA149_0<=RULE_STRING)) ) {
                alt149=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 149, 0, input);

                throw nvae;
            }
            switch (alt149) {
                case 1 :
                    // InternalRpythonParser.g:6783:3: this_LambdaInClause_0= ruleLambdaInClause
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
                    // InternalRpythonParser.g:6792:3: this_OrTest_1= ruleOrTest
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
    // InternalRpythonParser.g:6804:1: entryRuleLambdaInClause returns [EObject current=null] : iv_ruleLambdaInClause= ruleLambdaInClause EOF ;
    public final EObject entryRuleLambdaInClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaInClause = null;


        try {
            // InternalRpythonParser.g:6804:55: (iv_ruleLambdaInClause= ruleLambdaInClause EOF )
            // InternalRpythonParser.g:6805:2: iv_ruleLambdaInClause= ruleLambdaInClause EOF
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
    // InternalRpythonParser.g:6811:1: ruleLambdaInClause returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) ;
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
            // InternalRpythonParser.g:6817:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:6818:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:6818:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:6819:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) )
            {
            // InternalRpythonParser.g:6819:3: ()
            // InternalRpythonParser.g:6820:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaInClauseAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_49); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaInClauseAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:6830:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt152=2;
            int LA152_0 = input.LA(1);

            if ( (LA152_0==AsteriskAsterisk||LA152_0==LeftParenthesis||LA152_0==Asterisk||LA152_0==RULE_NAME) ) {
                alt152=1;
            }
            switch (alt152) {
                case 1 :
                    // InternalRpythonParser.g:6831:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:6831:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:6832:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:6832:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:6833:6: lv_parameters_2_0= ruleLambdaParameter
                    {

                    						newCompositeNode(grammarAccess.getLambdaInClauseAccess().getParametersLambdaParameterParserRuleCall_2_0_0());
                    					
                    pushFollow(FOLLOW_19);
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

                    // InternalRpythonParser.g:6850:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
                    loop150:
                    do {
                        int alt150=2;
                        int LA150_0 = input.LA(1);

                        if ( (LA150_0==Comma) ) {
                            int LA150_1 = input.LA(2);

                            if ( (LA150_1==AsteriskAsterisk||LA150_1==LeftParenthesis||LA150_1==Asterisk||LA150_1==RULE_NAME) ) {
                                alt150=1;
                            }


                        }


                        switch (alt150) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6851:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaInClauseAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:6855:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:6856:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:6856:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:6857:7: lv_parameters_4_0= ruleLambdaParameter
                    	    {

                    	    							newCompositeNode(grammarAccess.getLambdaInClauseAccess().getParametersLambdaParameterParserRuleCall_2_1_1_0());
                    	    						
                    	    pushFollow(FOLLOW_19);
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
                    	    break loop150;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6875:4: (otherlv_5= Comma )?
                    int alt151=2;
                    int LA151_0 = input.LA(1);

                    if ( (LA151_0==Comma) ) {
                        alt151=1;
                    }
                    switch (alt151) {
                        case 1 :
                            // InternalRpythonParser.g:6876:5: otherlv_5= Comma
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
            		
            // InternalRpythonParser.g:6886:3: ( (lv_body_7_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:6887:4: (lv_body_7_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:6887:4: (lv_body_7_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:6888:5: lv_body_7_0= ruleOrTestOrLambda
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
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x90200007C2F3FF52L,0x0000000000E26602L});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0000000000000000L,0x0000000000040000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x90200007C2F3FF50L,0x0000000000EA6602L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0000000000000000L,0x0000000000100020L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x90200007C2F3FF50L,0x0000000000F26622L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x9000000202020400L,0x0000000000E26402L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000010L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x90200007C2F3FF50L,0x0000000000F26602L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x00000000000C0002L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0x0000000000080002L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x0040000000000000L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x00000000000000A0L});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x00000000000800A2L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000000000022L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x9000000202020400L,0x0000000000E26412L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0010000000000000L,0x0000000000000011L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000011L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0010000000000002L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0020000540812000L,0x0000000000000200L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000000000000000L,0x0000000000100000L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000000000000L,0x0000000000200000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x1000000000000000L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x7000004000000000L,0x0000000000200000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x2000000000000000L,0x0000000000000001L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x5000004000000000L,0x0000000000200000L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x2000000000000000L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0000040000000000L,0x0000000000000010L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000010L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000090L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000080L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x1000000000000000L,0x0000000000000010L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0xF000004202020400L,0x0000000000E26402L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0xD000004202020400L,0x0000000000E26402L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x020813B01D000002L,0x0000000000000090L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x9004000202020402L,0x0000000000E26402L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000001L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x9000000202020402L,0x0000000000E26402L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x0040000000000002L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x0000000000200002L,0x0000000000000001L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x0000000002000000L,0x0000000000200004L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x0000000002000200L,0x0000000000200004L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x0000000000000200L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x5000000000000000L,0x0000000000200000L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x0000000000000002L,0x0000000000000004L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x0020000000000002L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x0000000000080000L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x5000004000000000L,0x0000000000200010L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x0100000000000002L});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x0000000020000002L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x00C3C00A00000002L,0x0000000000000140L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x0000000200000002L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x0000000000000002L,0x0000000000008000L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000000000002L,0x0000000000001000L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x0800000000000002L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x0004200000000002L});
    public static final BitSet FOLLOW_58 = new BitSet(new long[]{0x8000000000000002L,0x0000000000000002L});
    public static final BitSet FOLLOW_59 = new BitSet(new long[]{0x4400080000000002L,0x0000000000000008L});
    public static final BitSet FOLLOW_60 = new BitSet(new long[]{0x0000004000000002L});
    public static final BitSet FOLLOW_61 = new BitSet(new long[]{0x1000000000000002L,0x0000000000000404L});
    public static final BitSet FOLLOW_62 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000800L});
    public static final BitSet FOLLOW_63 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000080L});
    public static final BitSet FOLLOW_64 = new BitSet(new long[]{0x0000000100000002L});
    public static final BitSet FOLLOW_65 = new BitSet(new long[]{0x9000000202020402L,0x0000000000E26412L});
    public static final BitSet FOLLOW_66 = new BitSet(new long[]{0x0000000000000002L,0x0000000000800000L});
    public static final BitSet FOLLOW_67 = new BitSet(new long[]{0xB000000202020400L,0x0000000000E26402L});
    public static final BitSet FOLLOW_68 = new BitSet(new long[]{0x9000000202020400L,0x0000000000E26C02L});
    public static final BitSet FOLLOW_69 = new BitSet(new long[]{0x9000000202020400L,0x0000000000E36402L});
    public static final BitSet FOLLOW_70 = new BitSet(new long[]{0x0000000000000000L,0x0000000000010000L});
    public static final BitSet FOLLOW_71 = new BitSet(new long[]{0x0000000000000000L,0x0000000000002000L});
    public static final BitSet FOLLOW_72 = new BitSet(new long[]{0x0000000100000002L,0x0000000000000001L});
    public static final BitSet FOLLOW_73 = new BitSet(new long[]{0x0020000100000002L});
    public static final BitSet FOLLOW_74 = new BitSet(new long[]{0x0000000100000002L,0x0000000000000011L});

}