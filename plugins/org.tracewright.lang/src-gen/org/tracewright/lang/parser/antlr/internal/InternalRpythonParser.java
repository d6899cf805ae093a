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

                        if ( (LA2_0==Continue||LA2_0==Assert||(LA2_0>=Global && LA2_0<=Yield)||(LA2_0>=Exec && LA2_0<=With)||LA2_0==FullStopFullStopFullStop||(LA2_0>=Def && LA2_0<=Try)||LA2_0==If||LA2_0==LeftParenthesis||LA2_0==PlusSign||LA2_0==HyphenMinus||(LA2_0>=CommercialAt && LA2_0<=LeftSquareBracket)||(LA2_0>=GraveAccent && LA2_0<=LeftCurlyBracket)||LA2_0==Tilde||(LA2_0>=RULE_NAME && LA2_0<=RULE_STRING)) ) {
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
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getForAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:664:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:665:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:665:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:666:5: lv_target_1_0= ruleTargetList
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

            otherlv_1=(Token)match(input,Except,FOLLOW_17); 

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
            otherlv_0=(Token)match(input,Def,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getFunctionDefAccess().getDefKeyword_0());
            		
            // InternalRpythonParser.g:1318:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1319:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1319:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1320:5: lv_name_1_0= RULE_NAME
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
            		
            // InternalRpythonParser.g:1340:3: ( ( (lv_parameters_3_0= ruleParameter ) ) (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )* (otherlv_6= Comma )? )?
            int alt24=2;
            int LA24_0 = input.LA(1);

            if ( (LA24_0==AsteriskAsterisk||LA24_0==LeftParenthesis||LA24_0==Asterisk||LA24_0==RULE_NAME) ) {
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

                    // InternalRpythonParser.g:1360:4: (otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) ) )*
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
                    	    // InternalRpythonParser.g:1361:5: otherlv_4= Comma ( (lv_parameters_5_0= ruleParameter ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getFunctionDefAccess().getCommaKeyword_3_1_0());
                    	    				
                    	    // InternalRpythonParser.g:1365:5: ( (lv_parameters_5_0= ruleParameter ) )
                    	    // InternalRpythonParser.g:1366:6: (lv_parameters_5_0= ruleParameter )
                    	    {
                    	    // InternalRpythonParser.g:1366:6: (lv_parameters_5_0= ruleParameter )
                    	    // InternalRpythonParser.g:1367:7: lv_parameters_5_0= ruleParameter
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
    // InternalRpythonParser.g:1455:1: ruleParameter returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) ) ;
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
            // InternalRpythonParser.g:1461:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:1462:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:1462:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? ) | ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? ) | (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? ) )
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
                    // InternalRpythonParser.g:1463:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1463:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1464:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1464:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:1465:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:1465:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:1466:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:1466:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
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
                            // InternalRpythonParser.g:1467:7: lv_star_0_1= Asterisk
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
                            // InternalRpythonParser.g:1478:7: lv_star_0_2= AsteriskAsterisk
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

                    // InternalRpythonParser.g:1491:4: ( (lv_name_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1492:5: (lv_name_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1492:5: (lv_name_1_0= RULE_NAME )
                    // InternalRpythonParser.g:1493:6: lv_name_1_0= RULE_NAME
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

                    // InternalRpythonParser.g:1509:4: (otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) ) )?
                    int alt27=2;
                    int LA27_0 = input.LA(1);

                    if ( (LA27_0==Colon) ) {
                        alt27=1;
                    }
                    switch (alt27) {
                        case 1 :
                            // InternalRpythonParser.g:1510:5: otherlv_2= Colon ( (lv_annotation_3_0= ruleExpression ) )
                            {
                            otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_2, grammarAccess.getParameterAccess().getColonKeyword_0_2_0());
                            				
                            // InternalRpythonParser.g:1514:5: ( (lv_annotation_3_0= ruleExpression ) )
                            // InternalRpythonParser.g:1515:6: (lv_annotation_3_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1515:6: (lv_annotation_3_0= ruleExpression )
                            // InternalRpythonParser.g:1516:7: lv_annotation_3_0= ruleExpression
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
                    // InternalRpythonParser.g:1536:3: ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1536:3: ( ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1537:4: ( (lv_name_4_0= RULE_NAME ) ) (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )? (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:1537:4: ( (lv_name_4_0= RULE_NAME ) )
                    // InternalRpythonParser.g:1538:5: (lv_name_4_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:1538:5: (lv_name_4_0= RULE_NAME )
                    // InternalRpythonParser.g:1539:6: lv_name_4_0= RULE_NAME
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

                    // InternalRpythonParser.g:1555:4: (otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) ) )?
                    int alt28=2;
                    int LA28_0 = input.LA(1);

                    if ( (LA28_0==Colon) ) {
                        alt28=1;
                    }
                    switch (alt28) {
                        case 1 :
                            // InternalRpythonParser.g:1556:5: otherlv_5= Colon ( (lv_annotation_6_0= ruleExpression ) )
                            {
                            otherlv_5=(Token)match(input,Colon,FOLLOW_8); 

                            					newLeafNode(otherlv_5, grammarAccess.getParameterAccess().getColonKeyword_1_1_0());
                            				
                            // InternalRpythonParser.g:1560:5: ( (lv_annotation_6_0= ruleExpression ) )
                            // InternalRpythonParser.g:1561:6: (lv_annotation_6_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1561:6: (lv_annotation_6_0= ruleExpression )
                            // InternalRpythonParser.g:1562:7: lv_annotation_6_0= ruleExpression
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

                    // InternalRpythonParser.g:1580:4: (otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) ) )?
                    int alt29=2;
                    int LA29_0 = input.LA(1);

                    if ( (LA29_0==EqualsSign) ) {
                        alt29=1;
                    }
                    switch (alt29) {
                        case 1 :
                            // InternalRpythonParser.g:1581:5: otherlv_7= EqualsSign ( (lv_defaultValue_8_0= ruleExpression ) )
                            {
                            otherlv_7=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_7, grammarAccess.getParameterAccess().getEqualsSignKeyword_1_2_0());
                            				
                            // InternalRpythonParser.g:1585:5: ( (lv_defaultValue_8_0= ruleExpression ) )
                            // InternalRpythonParser.g:1586:6: (lv_defaultValue_8_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1586:6: (lv_defaultValue_8_0= ruleExpression )
                            // InternalRpythonParser.g:1587:7: lv_defaultValue_8_0= ruleExpression
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
                    // InternalRpythonParser.g:1607:3: (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:1607:3: (otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:1608:4: otherlv_9= LeftParenthesis ( (lv_target_10_0= ruleTargetList ) ) otherlv_11= RightParenthesis (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    {
                    otherlv_9=(Token)match(input,LeftParenthesis,FOLLOW_8); 

                    				newLeafNode(otherlv_9, grammarAccess.getParameterAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:1612:4: ( (lv_target_10_0= ruleTargetList ) )
                    // InternalRpythonParser.g:1613:5: (lv_target_10_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:1613:5: (lv_target_10_0= ruleTargetList )
                    // InternalRpythonParser.g:1614:6: lv_target_10_0= ruleTargetList
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
                    			
                    // InternalRpythonParser.g:1635:4: (otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) ) )?
                    int alt30=2;
                    int LA30_0 = input.LA(1);

                    if ( (LA30_0==EqualsSign) ) {
                        alt30=1;
                    }
                    switch (alt30) {
                        case 1 :
                            // InternalRpythonParser.g:1636:5: otherlv_12= EqualsSign ( (lv_defaultValue_13_0= ruleExpression ) )
                            {
                            otherlv_12=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_12, grammarAccess.getParameterAccess().getEqualsSignKeyword_2_3_0());
                            				
                            // InternalRpythonParser.g:1640:5: ( (lv_defaultValue_13_0= ruleExpression ) )
                            // InternalRpythonParser.g:1641:6: (lv_defaultValue_13_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:1641:6: (lv_defaultValue_13_0= ruleExpression )
                            // InternalRpythonParser.g:1642:7: lv_defaultValue_13_0= ruleExpression
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
    // InternalRpythonParser.g:1665:1: entryRuleClassDef returns [EObject current=null] : iv_ruleClassDef= ruleClassDef EOF ;
    public final EObject entryRuleClassDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleClassDef = null;


        try {
            // InternalRpythonParser.g:1665:49: (iv_ruleClassDef= ruleClassDef EOF )
            // InternalRpythonParser.g:1666:2: iv_ruleClassDef= ruleClassDef EOF
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
    // InternalRpythonParser.g:1672:1: ruleClassDef returns [EObject current=null] : (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) ;
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
            // InternalRpythonParser.g:1678:2: ( (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) ) )
            // InternalRpythonParser.g:1679:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            {
            // InternalRpythonParser.g:1679:2: (otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) ) )
            // InternalRpythonParser.g:1680:3: otherlv_0= Class ( (lv_name_1_0= RULE_NAME ) ) (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )? otherlv_8= Colon ( (lv_body_9_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,Class,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getClassDefAccess().getClassKeyword_0());
            		
            // InternalRpythonParser.g:1684:3: ( (lv_name_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:1685:4: (lv_name_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:1685:4: (lv_name_1_0= RULE_NAME )
            // InternalRpythonParser.g:1686:5: lv_name_1_0= RULE_NAME
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

            // InternalRpythonParser.g:1702:3: (otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis )?
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==LeftParenthesis) ) {
                alt35=1;
            }
            switch (alt35) {
                case 1 :
                    // InternalRpythonParser.g:1703:4: otherlv_2= LeftParenthesis ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )? otherlv_7= RightParenthesis
                    {
                    otherlv_2=(Token)match(input,LeftParenthesis,FOLLOW_34); 

                    				newLeafNode(otherlv_2, grammarAccess.getClassDefAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:1707:4: ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )? )?
                    int alt34=2;
                    int LA34_0 = input.LA(1);

                    if ( (LA34_0==Lambda||LA34_0==FullStopFullStopFullStop||LA34_0==Not||LA34_0==AsteriskAsterisk||LA34_0==LeftParenthesis||(LA34_0>=Asterisk && LA34_0<=PlusSign)||LA34_0==HyphenMinus||LA34_0==LeftSquareBracket||(LA34_0>=GraveAccent && LA34_0<=LeftCurlyBracket)||LA34_0==Tilde||(LA34_0>=RULE_NAME && LA34_0<=RULE_STRING)) ) {
                        alt34=1;
                    }
                    switch (alt34) {
                        case 1 :
                            // InternalRpythonParser.g:1708:5: ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:1708:5: ( (lv_arguments_3_0= ruleArgument ) )
                            // InternalRpythonParser.g:1709:6: (lv_arguments_3_0= ruleArgument )
                            {
                            // InternalRpythonParser.g:1709:6: (lv_arguments_3_0= ruleArgument )
                            // InternalRpythonParser.g:1710:7: lv_arguments_3_0= ruleArgument
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

                            // InternalRpythonParser.g:1727:5: (otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) ) )*
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
                            	    // InternalRpythonParser.g:1728:6: otherlv_4= Comma ( (lv_arguments_5_0= ruleArgument ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_35); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getClassDefAccess().getCommaKeyword_2_1_1_0());
                            	    					
                            	    // InternalRpythonParser.g:1732:6: ( (lv_arguments_5_0= ruleArgument ) )
                            	    // InternalRpythonParser.g:1733:7: (lv_arguments_5_0= ruleArgument )
                            	    {
                            	    // InternalRpythonParser.g:1733:7: (lv_arguments_5_0= ruleArgument )
                            	    // InternalRpythonParser.g:1734:8: lv_arguments_5_0= ruleArgument
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

                            // InternalRpythonParser.g:1752:5: (otherlv_6= Comma )?
                            int alt33=2;
                            int LA33_0 = input.LA(1);

                            if ( (LA33_0==Comma) ) {
                                alt33=1;
                            }
                            switch (alt33) {
                                case 1 :
                                    // InternalRpythonParser.g:1753:6: otherlv_6= Comma
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
            		
            // InternalRpythonParser.g:1768:3: ( (lv_body_9_0= ruleBlock ) )
            // InternalRpythonParser.g:1769:4: (lv_body_9_0= ruleBlock )
            {
            // InternalRpythonParser.g:1769:4: (lv_body_9_0= ruleBlock )
            // InternalRpythonParser.g:1770:5: lv_body_9_0= ruleBlock
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
    // InternalRpythonParser.g:1791:1: entryRuleSimpleStatement returns [EObject current=null] : iv_ruleSimpleStatement= ruleSimpleStatement EOF ;
    public final EObject entryRuleSimpleStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSimpleStatement = null;


        try {
            // InternalRpythonParser.g:1791:56: (iv_ruleSimpleStatement= ruleSimpleStatement EOF )
            // InternalRpythonParser.g:1792:2: iv_ruleSimpleStatement= ruleSimpleStatement EOF
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
    // InternalRpythonParser.g:1798:1: ruleSimpleStatement returns [EObject current=null] : (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert ) ;
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
            // InternalRpythonParser.g:1804:2: ( (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert ) )
            // InternalRpythonParser.g:1805:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert )
            {
            // InternalRpythonParser.g:1805:2: (this_ExpressionLine_0= ruleExpressionLine | this_Print_1= rulePrint | this_Exec_2= ruleExec | this_Del_3= ruleDel | this_Pass_4= rulePass | this_Break_5= ruleBreak | this_Continue_6= ruleContinue | this_Return_7= ruleReturn | this_Raise_8= ruleRaise | this_Global_9= ruleGlobal | this_Import_10= ruleImport | this_FromImport_11= ruleFromImport | this_Assert_12= ruleAssert )
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
                    // InternalRpythonParser.g:1806:3: this_ExpressionLine_0= ruleExpressionLine
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
                    // InternalRpythonParser.g:1815:3: this_Print_1= rulePrint
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
                    // InternalRpythonParser.g:1824:3: this_Exec_2= ruleExec
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
                    // InternalRpythonParser.g:1833:3: this_Del_3= ruleDel
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
                    // InternalRpythonParser.g:1842:3: this_Pass_4= rulePass
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
                    // InternalRpythonParser.g:1851:3: this_Break_5= ruleBreak
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
                    // InternalRpythonParser.g:1860:3: this_Continue_6= ruleContinue
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
                    // InternalRpythonParser.g:1869:3: this_Return_7= ruleReturn
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
                    // InternalRpythonParser.g:1878:3: this_Raise_8= ruleRaise
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
                    // InternalRpythonParser.g:1887:3: this_Global_9= ruleGlobal
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
                    // InternalRpythonParser.g:1896:3: this_Import_10= ruleImport
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
                    // InternalRpythonParser.g:1905:3: this_FromImport_11= ruleFromImport
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
                    // InternalRpythonParser.g:1914:3: this_Assert_12= ruleAssert
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
    // InternalRpythonParser.g:1926:1: entryRuleExpressionLine returns [EObject current=null] : iv_ruleExpressionLine= ruleExpressionLine EOF ;
    public final EObject entryRuleExpressionLine() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionLine = null;


        try {
            // InternalRpythonParser.g:1926:55: (iv_ruleExpressionLine= ruleExpressionLine EOF )
            // InternalRpythonParser.g:1927:2: iv_ruleExpressionLine= ruleExpressionLine EOF
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
    // InternalRpythonParser.g:1933:1: ruleExpressionLine returns [EObject current=null] : (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) ;
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
            // InternalRpythonParser.g:1939:2: ( (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? ) )
            // InternalRpythonParser.g:1940:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            {
            // InternalRpythonParser.g:1940:2: (this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )? )
            // InternalRpythonParser.g:1941:3: this_ExpressionListOrYield_0= ruleExpressionListOrYield ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
            {

            			newCompositeNode(grammarAccess.getExpressionLineAccess().getExpressionListOrYieldParserRuleCall_0());
            		
            pushFollow(FOLLOW_36);
            this_ExpressionListOrYield_0=ruleExpressionListOrYield();

            state._fsp--;


            			current = this_ExpressionListOrYield_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:1949:3: ( ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ ) | ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) ) | ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? ) )?
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
                    // InternalRpythonParser.g:1950:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    {
                    // InternalRpythonParser.g:1950:4: ( () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+ )
                    // InternalRpythonParser.g:1951:5: () (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
                    {
                    // InternalRpythonParser.g:1951:5: ()
                    // InternalRpythonParser.g:1952:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getExpressionLineAccess().getAssignOperandsAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:1958:5: (otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) ) )+
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
                    	    // InternalRpythonParser.g:1959:6: otherlv_2= EqualsSign ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    {
                    	    otherlv_2=(Token)match(input,EqualsSign,FOLLOW_8); 

                    	    						newLeafNode(otherlv_2, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_0_1_0());
                    	    					
                    	    // InternalRpythonParser.g:1963:6: ( (lv_operands_3_0= ruleExpressionListOrYield ) )
                    	    // InternalRpythonParser.g:1964:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    {
                    	    // InternalRpythonParser.g:1964:7: (lv_operands_3_0= ruleExpressionListOrYield )
                    	    // InternalRpythonParser.g:1965:8: lv_operands_3_0= ruleExpressionListOrYield
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
                    // InternalRpythonParser.g:1985:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    {
                    // InternalRpythonParser.g:1985:4: ( () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) ) )
                    // InternalRpythonParser.g:1986:5: () ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) ) ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    {
                    // InternalRpythonParser.g:1986:5: ()
                    // InternalRpythonParser.g:1987:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAugAssignTargetAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:1993:5: ( ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) ) )
                    // InternalRpythonParser.g:1994:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) )
                    {
                    // InternalRpythonParser.g:1994:6: ( (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign ) )
                    // InternalRpythonParser.g:1995:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign )
                    {
                    // InternalRpythonParser.g:1995:7: (lv_op_5_1= PlusSignEqualsSign | lv_op_5_2= HyphenMinusEqualsSign | lv_op_5_3= AsteriskEqualsSign | lv_op_5_4= SolidusEqualsSign | lv_op_5_5= SolidusSolidusEqualsSign | lv_op_5_6= PercentSignEqualsSign | lv_op_5_7= AmpersandEqualsSign | lv_op_5_8= VerticalLineEqualsSign | lv_op_5_9= CircumflexAccentEqualsSign | lv_op_5_10= LessThanSignLessThanSignEqualsSign | lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign | lv_op_5_12= AsteriskAsteriskEqualsSign )
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
                            // InternalRpythonParser.g:1996:8: lv_op_5_1= PlusSignEqualsSign
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
                            // InternalRpythonParser.g:2007:8: lv_op_5_2= HyphenMinusEqualsSign
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
                            // InternalRpythonParser.g:2018:8: lv_op_5_3= AsteriskEqualsSign
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
                            // InternalRpythonParser.g:2029:8: lv_op_5_4= SolidusEqualsSign
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
                            // InternalRpythonParser.g:2040:8: lv_op_5_5= SolidusSolidusEqualsSign
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
                            // InternalRpythonParser.g:2051:8: lv_op_5_6= PercentSignEqualsSign
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
                            // InternalRpythonParser.g:2062:8: lv_op_5_7= AmpersandEqualsSign
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
                            // InternalRpythonParser.g:2073:8: lv_op_5_8= VerticalLineEqualsSign
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
                            // InternalRpythonParser.g:2084:8: lv_op_5_9= CircumflexAccentEqualsSign
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
                            // InternalRpythonParser.g:2095:8: lv_op_5_10= LessThanSignLessThanSignEqualsSign
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
                            // InternalRpythonParser.g:2106:8: lv_op_5_11= GreaterThanSignGreaterThanSignEqualsSign
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
                            // InternalRpythonParser.g:2117:8: lv_op_5_12= AsteriskAsteriskEqualsSign
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

                    // InternalRpythonParser.g:2130:5: ( (lv_value_6_0= ruleExpressionListOrYield ) )
                    // InternalRpythonParser.g:2131:6: (lv_value_6_0= ruleExpressionListOrYield )
                    {
                    // InternalRpythonParser.g:2131:6: (lv_value_6_0= ruleExpressionListOrYield )
                    // InternalRpythonParser.g:2132:7: lv_value_6_0= ruleExpressionListOrYield
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
                    // InternalRpythonParser.g:2151:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    {
                    // InternalRpythonParser.g:2151:4: ( () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )? )
                    // InternalRpythonParser.g:2152:5: () otherlv_8= Colon ( (lv_annotation_9_0= ruleExpression ) ) (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    {
                    // InternalRpythonParser.g:2152:5: ()
                    // InternalRpythonParser.g:2153:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getExpressionLineAccess().getAnnotatedAssignTargetAction_1_2_0(),
                    							current);
                    					

                    }

                    otherlv_8=(Token)match(input,Colon,FOLLOW_8); 

                    					newLeafNode(otherlv_8, grammarAccess.getExpressionLineAccess().getColonKeyword_1_2_1());
                    				
                    // InternalRpythonParser.g:2163:5: ( (lv_annotation_9_0= ruleExpression ) )
                    // InternalRpythonParser.g:2164:6: (lv_annotation_9_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2164:6: (lv_annotation_9_0= ruleExpression )
                    // InternalRpythonParser.g:2165:7: lv_annotation_9_0= ruleExpression
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

                    // InternalRpythonParser.g:2182:5: (otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) ) )?
                    int alt39=2;
                    int LA39_0 = input.LA(1);

                    if ( (LA39_0==EqualsSign) ) {
                        alt39=1;
                    }
                    switch (alt39) {
                        case 1 :
                            // InternalRpythonParser.g:2183:6: otherlv_10= EqualsSign ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            {
                            otherlv_10=(Token)match(input,EqualsSign,FOLLOW_8); 

                            						newLeafNode(otherlv_10, grammarAccess.getExpressionLineAccess().getEqualsSignKeyword_1_2_3_0());
                            					
                            // InternalRpythonParser.g:2187:6: ( (lv_value_11_0= ruleExpressionListOrYield ) )
                            // InternalRpythonParser.g:2188:7: (lv_value_11_0= ruleExpressionListOrYield )
                            {
                            // InternalRpythonParser.g:2188:7: (lv_value_11_0= ruleExpressionListOrYield )
                            // InternalRpythonParser.g:2189:8: lv_value_11_0= ruleExpressionListOrYield
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
    // InternalRpythonParser.g:2213:1: entryRulePrint returns [EObject current=null] : iv_rulePrint= rulePrint EOF ;
    public final EObject entryRulePrint() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePrint = null;


        try {
            // InternalRpythonParser.g:2213:46: (iv_rulePrint= rulePrint EOF )
            // InternalRpythonParser.g:2214:2: iv_rulePrint= rulePrint EOF
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
    // InternalRpythonParser.g:2220:1: rulePrint returns [EObject current=null] : ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) ;
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
            // InternalRpythonParser.g:2226:2: ( ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? ) )
            // InternalRpythonParser.g:2227:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            {
            // InternalRpythonParser.g:2227:2: ( () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )? )
            // InternalRpythonParser.g:2228:3: () otherlv_1= Print ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
            {
            // InternalRpythonParser.g:2228:3: ()
            // InternalRpythonParser.g:2229:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getPrintAccess().getPrintAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Print,FOLLOW_37); 

            			newLeafNode(otherlv_1, grammarAccess.getPrintAccess().getPrintKeyword_1());
            		
            // InternalRpythonParser.g:2239:3: ( (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? ) | this_PrintedValues_6= rulePrintedValues[$current] )?
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
                    // InternalRpythonParser.g:2240:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    {
                    // InternalRpythonParser.g:2240:4: (otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )? )
                    // InternalRpythonParser.g:2241:5: otherlv_2= GreaterThanSignGreaterThanSign ( (lv_destination_3_0= ruleExpression ) ) (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    {
                    otherlv_2=(Token)match(input,GreaterThanSignGreaterThanSign,FOLLOW_8); 

                    					newLeafNode(otherlv_2, grammarAccess.getPrintAccess().getGreaterThanSignGreaterThanSignKeyword_2_0_0());
                    				
                    // InternalRpythonParser.g:2245:5: ( (lv_destination_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2246:6: (lv_destination_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2246:6: (lv_destination_3_0= ruleExpression )
                    // InternalRpythonParser.g:2247:7: lv_destination_3_0= ruleExpression
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

                    // InternalRpythonParser.g:2264:5: (otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )? )?
                    int alt42=2;
                    int LA42_0 = input.LA(1);

                    if ( (LA42_0==Comma) ) {
                        alt42=1;
                    }
                    switch (alt42) {
                        case 1 :
                            // InternalRpythonParser.g:2265:6: otherlv_4= Comma (this_PrintedValues_5= rulePrintedValues[$current] )?
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_39); 

                            						newLeafNode(otherlv_4, grammarAccess.getPrintAccess().getCommaKeyword_2_0_2_0());
                            					
                            // InternalRpythonParser.g:2269:6: (this_PrintedValues_5= rulePrintedValues[$current] )?
                            int alt41=2;
                            int LA41_0 = input.LA(1);

                            if ( (LA41_0==Lambda||LA41_0==FullStopFullStopFullStop||LA41_0==Not||LA41_0==LeftParenthesis||LA41_0==PlusSign||LA41_0==HyphenMinus||LA41_0==LeftSquareBracket||(LA41_0>=GraveAccent && LA41_0<=LeftCurlyBracket)||LA41_0==Tilde||(LA41_0>=RULE_NAME && LA41_0<=RULE_STRING)) ) {
                                alt41=1;
                            }
                            switch (alt41) {
                                case 1 :
                                    // InternalRpythonParser.g:2270:7: this_PrintedValues_5= rulePrintedValues[$current]
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
                    // InternalRpythonParser.g:2285:4: this_PrintedValues_6= rulePrintedValues[$current]
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
    // InternalRpythonParser.g:2302:1: rulePrintedValues[EObject in_current] returns [EObject current=in_current] : ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) ;
    public final EObject rulePrintedValues(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        Token otherlv_1=null;
        Token lv_trailingComma_3_0=null;
        EObject lv_values_0_0 = null;

        EObject lv_values_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2308:2: ( ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? ) )
            // InternalRpythonParser.g:2309:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            {
            // InternalRpythonParser.g:2309:2: ( ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )? )
            // InternalRpythonParser.g:2310:3: ( (lv_values_0_0= ruleExpression ) ) (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )* ( (lv_trailingComma_3_0= Comma ) )?
            {
            // InternalRpythonParser.g:2310:3: ( (lv_values_0_0= ruleExpression ) )
            // InternalRpythonParser.g:2311:4: (lv_values_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:2311:4: (lv_values_0_0= ruleExpression )
            // InternalRpythonParser.g:2312:5: lv_values_0_0= ruleExpression
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

            // InternalRpythonParser.g:2329:3: (otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) ) )*
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
            	    // InternalRpythonParser.g:2330:4: otherlv_1= Comma ( (lv_values_2_0= ruleExpression ) )
            	    {
            	    otherlv_1=(Token)match(input,Comma,FOLLOW_8); 

            	    				newLeafNode(otherlv_1, grammarAccess.getPrintedValuesAccess().getCommaKeyword_1_0());
            	    			
            	    // InternalRpythonParser.g:2334:4: ( (lv_values_2_0= ruleExpression ) )
            	    // InternalRpythonParser.g:2335:5: (lv_values_2_0= ruleExpression )
            	    {
            	    // InternalRpythonParser.g:2335:5: (lv_values_2_0= ruleExpression )
            	    // InternalRpythonParser.g:2336:6: lv_values_2_0= ruleExpression
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

            // InternalRpythonParser.g:2354:3: ( (lv_trailingComma_3_0= Comma ) )?
            int alt45=2;
            int LA45_0 = input.LA(1);

            if ( (LA45_0==Comma) ) {
                alt45=1;
            }
            switch (alt45) {
                case 1 :
                    // InternalRpythonParser.g:2355:4: (lv_trailingComma_3_0= Comma )
                    {
                    // InternalRpythonParser.g:2355:4: (lv_trailingComma_3_0= Comma )
                    // InternalRpythonParser.g:2356:5: lv_trailingComma_3_0= Comma
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
    // InternalRpythonParser.g:2372:1: entryRuleExec returns [EObject current=null] : iv_ruleExec= ruleExec EOF ;
    public final EObject entryRuleExec() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExec = null;


        try {
            // InternalRpythonParser.g:2372:45: (iv_ruleExec= ruleExec EOF )
            // InternalRpythonParser.g:2373:2: iv_ruleExec= ruleExec EOF
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
    // InternalRpythonParser.g:2379:1: ruleExec returns [EObject current=null] : (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) ;
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
            // InternalRpythonParser.g:2385:2: ( (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? ) )
            // InternalRpythonParser.g:2386:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            {
            // InternalRpythonParser.g:2386:2: (otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )? )
            // InternalRpythonParser.g:2387:3: otherlv_0= Exec ( (lv_code_1_0= ruleBitOr ) ) (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            {
            otherlv_0=(Token)match(input,Exec,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getExecAccess().getExecKeyword_0());
            		
            // InternalRpythonParser.g:2391:3: ( (lv_code_1_0= ruleBitOr ) )
            // InternalRpythonParser.g:2392:4: (lv_code_1_0= ruleBitOr )
            {
            // InternalRpythonParser.g:2392:4: (lv_code_1_0= ruleBitOr )
            // InternalRpythonParser.g:2393:5: lv_code_1_0= ruleBitOr
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

            // InternalRpythonParser.g:2410:3: (otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )? )?
            int alt47=2;
            int LA47_0 = input.LA(1);

            if ( (LA47_0==In) ) {
                alt47=1;
            }
            switch (alt47) {
                case 1 :
                    // InternalRpythonParser.g:2411:4: otherlv_2= In ( (lv_globals_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    {
                    otherlv_2=(Token)match(input,In,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getExecAccess().getInKeyword_2_0());
                    			
                    // InternalRpythonParser.g:2415:4: ( (lv_globals_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:2416:5: (lv_globals_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2416:5: (lv_globals_3_0= ruleExpression )
                    // InternalRpythonParser.g:2417:6: lv_globals_3_0= ruleExpression
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

                    // InternalRpythonParser.g:2434:4: (otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) ) )?
                    int alt46=2;
                    int LA46_0 = input.LA(1);

                    if ( (LA46_0==Comma) ) {
                        alt46=1;
                    }
                    switch (alt46) {
                        case 1 :
                            // InternalRpythonParser.g:2435:5: otherlv_4= Comma ( (lv_locals_5_0= ruleExpression ) )
                            {
                            otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            					newLeafNode(otherlv_4, grammarAccess.getExecAccess().getCommaKeyword_2_2_0());
                            				
                            // InternalRpythonParser.g:2439:5: ( (lv_locals_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:2440:6: (lv_locals_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2440:6: (lv_locals_5_0= ruleExpression )
                            // InternalRpythonParser.g:2441:7: lv_locals_5_0= ruleExpression
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
    // InternalRpythonParser.g:2464:1: entryRuleDel returns [EObject current=null] : iv_ruleDel= ruleDel EOF ;
    public final EObject entryRuleDel() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDel = null;


        try {
            // InternalRpythonParser.g:2464:44: (iv_ruleDel= ruleDel EOF )
            // InternalRpythonParser.g:2465:2: iv_ruleDel= ruleDel EOF
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
    // InternalRpythonParser.g:2471:1: ruleDel returns [EObject current=null] : (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) ;
    public final EObject ruleDel() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_target_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2477:2: ( (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) ) )
            // InternalRpythonParser.g:2478:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            {
            // InternalRpythonParser.g:2478:2: (otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) ) )
            // InternalRpythonParser.g:2479:3: otherlv_0= Del ( (lv_target_1_0= ruleTargetList ) )
            {
            otherlv_0=(Token)match(input,Del,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getDelAccess().getDelKeyword_0());
            		
            // InternalRpythonParser.g:2483:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:2484:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:2484:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:2485:5: lv_target_1_0= ruleTargetList
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
    // InternalRpythonParser.g:2506:1: entryRulePass returns [EObject current=null] : iv_rulePass= rulePass EOF ;
    public final EObject entryRulePass() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePass = null;


        try {
            // InternalRpythonParser.g:2506:45: (iv_rulePass= rulePass EOF )
            // InternalRpythonParser.g:2507:2: iv_rulePass= rulePass EOF
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
    // InternalRpythonParser.g:2513:1: rulePass returns [EObject current=null] : ( () otherlv_1= Pass ) ;
    public final EObject rulePass() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2519:2: ( ( () otherlv_1= Pass ) )
            // InternalRpythonParser.g:2520:2: ( () otherlv_1= Pass )
            {
            // InternalRpythonParser.g:2520:2: ( () otherlv_1= Pass )
            // InternalRpythonParser.g:2521:3: () otherlv_1= Pass
            {
            // InternalRpythonParser.g:2521:3: ()
            // InternalRpythonParser.g:2522:4: 
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
    // InternalRpythonParser.g:2536:1: entryRuleBreak returns [EObject current=null] : iv_ruleBreak= ruleBreak EOF ;
    public final EObject entryRuleBreak() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBreak = null;


        try {
            // InternalRpythonParser.g:2536:46: (iv_ruleBreak= ruleBreak EOF )
            // InternalRpythonParser.g:2537:2: iv_ruleBreak= ruleBreak EOF
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
    // InternalRpythonParser.g:2543:1: ruleBreak returns [EObject current=null] : ( () otherlv_1= Break ) ;
    public final EObject ruleBreak() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2549:2: ( ( () otherlv_1= Break ) )
            // InternalRpythonParser.g:2550:2: ( () otherlv_1= Break )
            {
            // InternalRpythonParser.g:2550:2: ( () otherlv_1= Break )
            // InternalRpythonParser.g:2551:3: () otherlv_1= Break
            {
            // InternalRpythonParser.g:2551:3: ()
            // InternalRpythonParser.g:2552:4: 
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
    // InternalRpythonParser.g:2566:1: entryRuleContinue returns [EObject current=null] : iv_ruleContinue= ruleContinue EOF ;
    public final EObject entryRuleContinue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleContinue = null;


        try {
            // InternalRpythonParser.g:2566:49: (iv_ruleContinue= ruleContinue EOF )
            // InternalRpythonParser.g:2567:2: iv_ruleContinue= ruleContinue EOF
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
    // InternalRpythonParser.g:2573:1: ruleContinue returns [EObject current=null] : ( () otherlv_1= Continue ) ;
    public final EObject ruleContinue() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2579:2: ( ( () otherlv_1= Continue ) )
            // InternalRpythonParser.g:2580:2: ( () otherlv_1= Continue )
            {
            // InternalRpythonParser.g:2580:2: ( () otherlv_1= Continue )
            // InternalRpythonParser.g:2581:3: () otherlv_1= Continue
            {
            // InternalRpythonParser.g:2581:3: ()
            // InternalRpythonParser.g:2582:4: 
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
    // InternalRpythonParser.g:2596:1: entryRuleReturn returns [EObject current=null] : iv_ruleReturn= ruleReturn EOF ;
    public final EObject entryRuleReturn() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReturn = null;


        try {
            // InternalRpythonParser.g:2596:47: (iv_ruleReturn= ruleReturn EOF )
            // InternalRpythonParser.g:2597:2: iv_ruleReturn= ruleReturn EOF
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
    // InternalRpythonParser.g:2603:1: ruleReturn returns [EObject current=null] : ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) ;
    public final EObject ruleReturn() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2609:2: ( ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? ) )
            // InternalRpythonParser.g:2610:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            {
            // InternalRpythonParser.g:2610:2: ( () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )? )
            // InternalRpythonParser.g:2611:3: () otherlv_1= Return ( (lv_value_2_0= ruleExpressionList ) )?
            {
            // InternalRpythonParser.g:2611:3: ()
            // InternalRpythonParser.g:2612:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getReturnAccess().getReturnAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Return,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getReturnAccess().getReturnKeyword_1());
            		
            // InternalRpythonParser.g:2622:3: ( (lv_value_2_0= ruleExpressionList ) )?
            int alt48=2;
            int LA48_0 = input.LA(1);

            if ( (LA48_0==Lambda||LA48_0==FullStopFullStopFullStop||LA48_0==Not||LA48_0==LeftParenthesis||LA48_0==PlusSign||LA48_0==HyphenMinus||LA48_0==LeftSquareBracket||(LA48_0>=GraveAccent && LA48_0<=LeftCurlyBracket)||LA48_0==Tilde||(LA48_0>=RULE_NAME && LA48_0<=RULE_STRING)) ) {
                alt48=1;
            }
            switch (alt48) {
                case 1 :
                    // InternalRpythonParser.g:2623:4: (lv_value_2_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:2623:4: (lv_value_2_0= ruleExpressionList )
                    // InternalRpythonParser.g:2624:5: lv_value_2_0= ruleExpressionList
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
    // InternalRpythonParser.g:2645:1: entryRuleRaise returns [EObject current=null] : iv_ruleRaise= ruleRaise EOF ;
    public final EObject entryRuleRaise() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRaise = null;


        try {
            // InternalRpythonParser.g:2645:46: (iv_ruleRaise= ruleRaise EOF )
            // InternalRpythonParser.g:2646:2: iv_ruleRaise= ruleRaise EOF
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
    // InternalRpythonParser.g:2652:1: ruleRaise returns [EObject current=null] : ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) ;
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
            // InternalRpythonParser.g:2658:2: ( ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? ) )
            // InternalRpythonParser.g:2659:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            {
            // InternalRpythonParser.g:2659:2: ( () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )? )
            // InternalRpythonParser.g:2660:3: () otherlv_1= Raise ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            {
            // InternalRpythonParser.g:2660:3: ()
            // InternalRpythonParser.g:2661:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getRaiseAccess().getRaiseAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Raise,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getRaiseAccess().getRaiseKeyword_1());
            		
            // InternalRpythonParser.g:2671:3: ( ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )? )?
            int alt51=2;
            int LA51_0 = input.LA(1);

            if ( (LA51_0==Lambda||LA51_0==FullStopFullStopFullStop||LA51_0==Not||LA51_0==LeftParenthesis||LA51_0==PlusSign||LA51_0==HyphenMinus||LA51_0==LeftSquareBracket||(LA51_0>=GraveAccent && LA51_0<=LeftCurlyBracket)||LA51_0==Tilde||(LA51_0>=RULE_NAME && LA51_0<=RULE_STRING)) ) {
                alt51=1;
            }
            switch (alt51) {
                case 1 :
                    // InternalRpythonParser.g:2672:4: ( (lv_type_2_0= ruleExpression ) ) ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
                    {
                    // InternalRpythonParser.g:2672:4: ( (lv_type_2_0= ruleExpression ) )
                    // InternalRpythonParser.g:2673:5: (lv_type_2_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:2673:5: (lv_type_2_0= ruleExpression )
                    // InternalRpythonParser.g:2674:6: lv_type_2_0= ruleExpression
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

                    // InternalRpythonParser.g:2691:4: ( (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? ) | (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) ) )?
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
                            // InternalRpythonParser.g:2692:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            {
                            // InternalRpythonParser.g:2692:5: (otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )? )
                            // InternalRpythonParser.g:2693:6: otherlv_3= Comma ( (lv_value_4_0= ruleExpression ) ) (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            {
                            otherlv_3=(Token)match(input,Comma,FOLLOW_8); 

                            						newLeafNode(otherlv_3, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_0());
                            					
                            // InternalRpythonParser.g:2697:6: ( (lv_value_4_0= ruleExpression ) )
                            // InternalRpythonParser.g:2698:7: (lv_value_4_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2698:7: (lv_value_4_0= ruleExpression )
                            // InternalRpythonParser.g:2699:8: lv_value_4_0= ruleExpression
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

                            // InternalRpythonParser.g:2716:6: (otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) ) )?
                            int alt49=2;
                            int LA49_0 = input.LA(1);

                            if ( (LA49_0==Comma) ) {
                                alt49=1;
                            }
                            switch (alt49) {
                                case 1 :
                                    // InternalRpythonParser.g:2717:7: otherlv_5= Comma ( (lv_traceback_6_0= ruleExpression ) )
                                    {
                                    otherlv_5=(Token)match(input,Comma,FOLLOW_8); 

                                    							newLeafNode(otherlv_5, grammarAccess.getRaiseAccess().getCommaKeyword_2_1_0_2_0());
                                    						
                                    // InternalRpythonParser.g:2721:7: ( (lv_traceback_6_0= ruleExpression ) )
                                    // InternalRpythonParser.g:2722:8: (lv_traceback_6_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:2722:8: (lv_traceback_6_0= ruleExpression )
                                    // InternalRpythonParser.g:2723:9: lv_traceback_6_0= ruleExpression
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
                            // InternalRpythonParser.g:2743:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            {
                            // InternalRpythonParser.g:2743:5: (otherlv_7= From ( (lv_cause_8_0= ruleExpression ) ) )
                            // InternalRpythonParser.g:2744:6: otherlv_7= From ( (lv_cause_8_0= ruleExpression ) )
                            {
                            otherlv_7=(Token)match(input,From,FOLLOW_8); 

                            						newLeafNode(otherlv_7, grammarAccess.getRaiseAccess().getFromKeyword_2_1_1_0());
                            					
                            // InternalRpythonParser.g:2748:6: ( (lv_cause_8_0= ruleExpression ) )
                            // InternalRpythonParser.g:2749:7: (lv_cause_8_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:2749:7: (lv_cause_8_0= ruleExpression )
                            // InternalRpythonParser.g:2750:8: lv_cause_8_0= ruleExpression
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
    // InternalRpythonParser.g:2774:1: entryRuleGlobal returns [EObject current=null] : iv_ruleGlobal= ruleGlobal EOF ;
    public final EObject entryRuleGlobal() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGlobal = null;


        try {
            // InternalRpythonParser.g:2774:47: (iv_ruleGlobal= ruleGlobal EOF )
            // InternalRpythonParser.g:2775:2: iv_ruleGlobal= ruleGlobal EOF
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
    // InternalRpythonParser.g:2781:1: ruleGlobal returns [EObject current=null] : (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) ;
    public final EObject ruleGlobal() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_names_1_0=null;
        Token otherlv_2=null;
        Token lv_names_3_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:2787:2: ( (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* ) )
            // InternalRpythonParser.g:2788:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            {
            // InternalRpythonParser.g:2788:2: (otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )* )
            // InternalRpythonParser.g:2789:3: otherlv_0= Global ( (lv_names_1_0= RULE_NAME ) ) (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            {
            otherlv_0=(Token)match(input,Global,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getGlobalAccess().getGlobalKeyword_0());
            		
            // InternalRpythonParser.g:2793:3: ( (lv_names_1_0= RULE_NAME ) )
            // InternalRpythonParser.g:2794:4: (lv_names_1_0= RULE_NAME )
            {
            // InternalRpythonParser.g:2794:4: (lv_names_1_0= RULE_NAME )
            // InternalRpythonParser.g:2795:5: lv_names_1_0= RULE_NAME
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

            // InternalRpythonParser.g:2811:3: (otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) ) )*
            loop52:
            do {
                int alt52=2;
                int LA52_0 = input.LA(1);

                if ( (LA52_0==Comma) ) {
                    alt52=1;
                }


                switch (alt52) {
            	case 1 :
            	    // InternalRpythonParser.g:2812:4: otherlv_2= Comma ( (lv_names_3_0= RULE_NAME ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_23); 

            	    				newLeafNode(otherlv_2, grammarAccess.getGlobalAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2816:4: ( (lv_names_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:2817:5: (lv_names_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:2817:5: (lv_names_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:2818:6: lv_names_3_0= RULE_NAME
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
    // InternalRpythonParser.g:2839:1: entryRuleImport returns [EObject current=null] : iv_ruleImport= ruleImport EOF ;
    public final EObject entryRuleImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImport = null;


        try {
            // InternalRpythonParser.g:2839:47: (iv_ruleImport= ruleImport EOF )
            // InternalRpythonParser.g:2840:2: iv_ruleImport= ruleImport EOF
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
    // InternalRpythonParser.g:2846:1: ruleImport returns [EObject current=null] : (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) ;
    public final EObject ruleImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_modules_1_0 = null;

        EObject lv_modules_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2852:2: ( (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* ) )
            // InternalRpythonParser.g:2853:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            {
            // InternalRpythonParser.g:2853:2: (otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )* )
            // InternalRpythonParser.g:2854:3: otherlv_0= Import ( (lv_modules_1_0= ruleImportedModule ) ) (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            {
            otherlv_0=(Token)match(input,Import,FOLLOW_23); 

            			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
            		
            // InternalRpythonParser.g:2858:3: ( (lv_modules_1_0= ruleImportedModule ) )
            // InternalRpythonParser.g:2859:4: (lv_modules_1_0= ruleImportedModule )
            {
            // InternalRpythonParser.g:2859:4: (lv_modules_1_0= ruleImportedModule )
            // InternalRpythonParser.g:2860:5: lv_modules_1_0= ruleImportedModule
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

            // InternalRpythonParser.g:2877:3: (otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) ) )*
            loop53:
            do {
                int alt53=2;
                int LA53_0 = input.LA(1);

                if ( (LA53_0==Comma) ) {
                    alt53=1;
                }


                switch (alt53) {
            	case 1 :
            	    // InternalRpythonParser.g:2878:4: otherlv_2= Comma ( (lv_modules_3_0= ruleImportedModule ) )
            	    {
            	    otherlv_2=(Token)match(input,Comma,FOLLOW_23); 

            	    				newLeafNode(otherlv_2, grammarAccess.getImportAccess().getCommaKeyword_2_0());
            	    			
            	    // InternalRpythonParser.g:2882:4: ( (lv_modules_3_0= ruleImportedModule ) )
            	    // InternalRpythonParser.g:2883:5: (lv_modules_3_0= ruleImportedModule )
            	    {
            	    // InternalRpythonParser.g:2883:5: (lv_modules_3_0= ruleImportedModule )
            	    // InternalRpythonParser.g:2884:6: lv_modules_3_0= ruleImportedModule
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
    // InternalRpythonParser.g:2906:1: entryRuleImportedModule returns [EObject current=null] : iv_ruleImportedModule= ruleImportedModule EOF ;
    public final EObject entryRuleImportedModule() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedModule = null;


        try {
            // InternalRpythonParser.g:2906:55: (iv_ruleImportedModule= ruleImportedModule EOF )
            // InternalRpythonParser.g:2907:2: iv_ruleImportedModule= ruleImportedModule EOF
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
    // InternalRpythonParser.g:2913:1: ruleImportedModule returns [EObject current=null] : ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedModule() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_alias_2_0=null;
        AntlrDatatypeRuleToken lv_path_0_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:2919:2: ( ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:2920:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:2920:2: ( ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:2921:3: ( (lv_path_0_0= ruleDottedName ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:2921:3: ( (lv_path_0_0= ruleDottedName ) )
            // InternalRpythonParser.g:2922:4: (lv_path_0_0= ruleDottedName )
            {
            // InternalRpythonParser.g:2922:4: (lv_path_0_0= ruleDottedName )
            // InternalRpythonParser.g:2923:5: lv_path_0_0= ruleDottedName
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

            // InternalRpythonParser.g:2940:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt54=2;
            int LA54_0 = input.LA(1);

            if ( (LA54_0==As) ) {
                alt54=1;
            }
            switch (alt54) {
                case 1 :
                    // InternalRpythonParser.g:2941:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_23); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedModuleAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:2945:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:2946:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:2946:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:2947:6: lv_alias_2_0= RULE_NAME
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
    // InternalRpythonParser.g:2968:1: entryRuleFromImport returns [EObject current=null] : iv_ruleFromImport= ruleFromImport EOF ;
    public final EObject entryRuleFromImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFromImport = null;


        try {
            // InternalRpythonParser.g:2968:51: (iv_ruleFromImport= ruleFromImport EOF )
            // InternalRpythonParser.g:2969:2: iv_ruleFromImport= ruleFromImport EOF
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
    // InternalRpythonParser.g:2975:1: ruleFromImport returns [EObject current=null] : (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) ;
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
            // InternalRpythonParser.g:2981:2: ( (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) ) )
            // InternalRpythonParser.g:2982:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            {
            // InternalRpythonParser.g:2982:2: (otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) ) )
            // InternalRpythonParser.g:2983:3: otherlv_0= From ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) ) otherlv_5= Import ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
            {
            otherlv_0=(Token)match(input,From,FOLLOW_42); 

            			newLeafNode(otherlv_0, grammarAccess.getFromImportAccess().getFromKeyword_0());
            		
            // InternalRpythonParser.g:2987:3: ( ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? ) | ( (lv_path_4_0= ruleDottedName ) ) )
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
                    // InternalRpythonParser.g:2988:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    {
                    // InternalRpythonParser.g:2988:4: ( ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )? )
                    // InternalRpythonParser.g:2989:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+ ( (lv_path_3_0= ruleDottedName ) )?
                    {
                    // InternalRpythonParser.g:2989:5: ( ( (lv_dots_1_0= FullStop ) ) | ( (lv_dots_2_0= FullStopFullStopFullStop ) ) )+
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
                    	    // InternalRpythonParser.g:2990:6: ( (lv_dots_1_0= FullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:2990:6: ( (lv_dots_1_0= FullStop ) )
                    	    // InternalRpythonParser.g:2991:7: (lv_dots_1_0= FullStop )
                    	    {
                    	    // InternalRpythonParser.g:2991:7: (lv_dots_1_0= FullStop )
                    	    // InternalRpythonParser.g:2992:8: lv_dots_1_0= FullStop
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
                    	    // InternalRpythonParser.g:3005:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    {
                    	    // InternalRpythonParser.g:3005:6: ( (lv_dots_2_0= FullStopFullStopFullStop ) )
                    	    // InternalRpythonParser.g:3006:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    {
                    	    // InternalRpythonParser.g:3006:7: (lv_dots_2_0= FullStopFullStopFullStop )
                    	    // InternalRpythonParser.g:3007:8: lv_dots_2_0= FullStopFullStopFullStop
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

                    // InternalRpythonParser.g:3020:5: ( (lv_path_3_0= ruleDottedName ) )?
                    int alt56=2;
                    int LA56_0 = input.LA(1);

                    if ( (LA56_0==RULE_NAME) ) {
                        alt56=1;
                    }
                    switch (alt56) {
                        case 1 :
                            // InternalRpythonParser.g:3021:6: (lv_path_3_0= ruleDottedName )
                            {
                            // InternalRpythonParser.g:3021:6: (lv_path_3_0= ruleDottedName )
                            // InternalRpythonParser.g:3022:7: lv_path_3_0= ruleDottedName
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
                    // InternalRpythonParser.g:3041:4: ( (lv_path_4_0= ruleDottedName ) )
                    {
                    // InternalRpythonParser.g:3041:4: ( (lv_path_4_0= ruleDottedName ) )
                    // InternalRpythonParser.g:3042:5: (lv_path_4_0= ruleDottedName )
                    {
                    // InternalRpythonParser.g:3042:5: (lv_path_4_0= ruleDottedName )
                    // InternalRpythonParser.g:3043:6: lv_path_4_0= ruleDottedName
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
            		
            // InternalRpythonParser.g:3065:3: ( ( (lv_star_6_0= Asterisk ) ) | (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis ) | ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* ) )
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
                    // InternalRpythonParser.g:3066:4: ( (lv_star_6_0= Asterisk ) )
                    {
                    // InternalRpythonParser.g:3066:4: ( (lv_star_6_0= Asterisk ) )
                    // InternalRpythonParser.g:3067:5: (lv_star_6_0= Asterisk )
                    {
                    // InternalRpythonParser.g:3067:5: (lv_star_6_0= Asterisk )
                    // InternalRpythonParser.g:3068:6: lv_star_6_0= Asterisk
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
                    // InternalRpythonParser.g:3081:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:3081:4: (otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:3082:5: otherlv_7= LeftParenthesis ( (lv_names_8_0= ruleImportedName ) ) (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )* (otherlv_11= Comma )? otherlv_12= RightParenthesis
                    {
                    otherlv_7=(Token)match(input,LeftParenthesis,FOLLOW_45); 

                    					newLeafNode(otherlv_7, grammarAccess.getFromImportAccess().getLeftParenthesisKeyword_3_1_0());
                    				
                    // InternalRpythonParser.g:3086:5: ( (lv_names_8_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3087:6: (lv_names_8_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3087:6: (lv_names_8_0= ruleImportedName )
                    // InternalRpythonParser.g:3088:7: lv_names_8_0= ruleImportedName
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

                    // InternalRpythonParser.g:3105:5: (otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) ) )*
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
                    	    // InternalRpythonParser.g:3106:6: otherlv_9= Comma ( (lv_names_10_0= ruleImportedName ) )
                    	    {
                    	    otherlv_9=(Token)match(input,Comma,FOLLOW_45); 

                    	    						newLeafNode(otherlv_9, grammarAccess.getFromImportAccess().getCommaKeyword_3_1_2_0());
                    	    					
                    	    // InternalRpythonParser.g:3110:6: ( (lv_names_10_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3111:7: (lv_names_10_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3111:7: (lv_names_10_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3112:8: lv_names_10_0= ruleImportedName
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

                    // InternalRpythonParser.g:3130:5: (otherlv_11= Comma )?
                    int alt59=2;
                    int LA59_0 = input.LA(1);

                    if ( (LA59_0==Comma) ) {
                        alt59=1;
                    }
                    switch (alt59) {
                        case 1 :
                            // InternalRpythonParser.g:3131:6: otherlv_11= Comma
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
                    // InternalRpythonParser.g:3142:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    {
                    // InternalRpythonParser.g:3142:4: ( ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )* )
                    // InternalRpythonParser.g:3143:5: ( (lv_names_13_0= ruleImportedName ) ) (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    {
                    // InternalRpythonParser.g:3143:5: ( (lv_names_13_0= ruleImportedName ) )
                    // InternalRpythonParser.g:3144:6: (lv_names_13_0= ruleImportedName )
                    {
                    // InternalRpythonParser.g:3144:6: (lv_names_13_0= ruleImportedName )
                    // InternalRpythonParser.g:3145:7: lv_names_13_0= ruleImportedName
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

                    // InternalRpythonParser.g:3162:5: (otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) ) )*
                    loop60:
                    do {
                        int alt60=2;
                        int LA60_0 = input.LA(1);

                        if ( (LA60_0==Comma) ) {
                            alt60=1;
                        }


                        switch (alt60) {
                    	case 1 :
                    	    // InternalRpythonParser.g:3163:6: otherlv_14= Comma ( (lv_names_15_0= ruleImportedName ) )
                    	    {
                    	    otherlv_14=(Token)match(input,Comma,FOLLOW_45); 

                    	    						newLeafNode(otherlv_14, grammarAccess.getFromImportAccess().getCommaKeyword_3_2_1_0());
                    	    					
                    	    // InternalRpythonParser.g:3167:6: ( (lv_names_15_0= ruleImportedName ) )
                    	    // InternalRpythonParser.g:3168:7: (lv_names_15_0= ruleImportedName )
                    	    {
                    	    // InternalRpythonParser.g:3168:7: (lv_names_15_0= ruleImportedName )
                    	    // InternalRpythonParser.g:3169:8: lv_names_15_0= ruleImportedName
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
    // InternalRpythonParser.g:3193:1: entryRuleImportedName returns [EObject current=null] : iv_ruleImportedName= ruleImportedName EOF ;
    public final EObject entryRuleImportedName() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImportedName = null;


        try {
            // InternalRpythonParser.g:3193:53: (iv_ruleImportedName= ruleImportedName EOF )
            // InternalRpythonParser.g:3194:2: iv_ruleImportedName= ruleImportedName EOF
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
    // InternalRpythonParser.g:3200:1: ruleImportedName returns [EObject current=null] : ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) ;
    public final EObject ruleImportedName() throws RecognitionException {
        EObject current = null;

        Token lv_name_0_0=null;
        Token otherlv_1=null;
        Token lv_alias_2_0=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3206:2: ( ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? ) )
            // InternalRpythonParser.g:3207:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            {
            // InternalRpythonParser.g:3207:2: ( ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )? )
            // InternalRpythonParser.g:3208:3: ( (lv_name_0_0= RULE_NAME ) ) (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            {
            // InternalRpythonParser.g:3208:3: ( (lv_name_0_0= RULE_NAME ) )
            // InternalRpythonParser.g:3209:4: (lv_name_0_0= RULE_NAME )
            {
            // InternalRpythonParser.g:3209:4: (lv_name_0_0= RULE_NAME )
            // InternalRpythonParser.g:3210:5: lv_name_0_0= RULE_NAME
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

            // InternalRpythonParser.g:3226:3: (otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) ) )?
            int alt62=2;
            int LA62_0 = input.LA(1);

            if ( (LA62_0==As) ) {
                alt62=1;
            }
            switch (alt62) {
                case 1 :
                    // InternalRpythonParser.g:3227:4: otherlv_1= As ( (lv_alias_2_0= RULE_NAME ) )
                    {
                    otherlv_1=(Token)match(input,As,FOLLOW_23); 

                    				newLeafNode(otherlv_1, grammarAccess.getImportedNameAccess().getAsKeyword_1_0());
                    			
                    // InternalRpythonParser.g:3231:4: ( (lv_alias_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3232:5: (lv_alias_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3232:5: (lv_alias_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3233:6: lv_alias_2_0= RULE_NAME
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
    // InternalRpythonParser.g:3254:1: entryRuleAssert returns [EObject current=null] : iv_ruleAssert= ruleAssert EOF ;
    public final EObject entryRuleAssert() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAssert = null;


        try {
            // InternalRpythonParser.g:3254:47: (iv_ruleAssert= ruleAssert EOF )
            // InternalRpythonParser.g:3255:2: iv_ruleAssert= ruleAssert EOF
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
    // InternalRpythonParser.g:3261:1: ruleAssert returns [EObject current=null] : (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) ;
    public final EObject ruleAssert() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_test_1_0 = null;

        EObject lv_message_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3267:2: ( (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? ) )
            // InternalRpythonParser.g:3268:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            {
            // InternalRpythonParser.g:3268:2: (otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )? )
            // InternalRpythonParser.g:3269:3: otherlv_0= Assert ( (lv_test_1_0= ruleExpression ) ) (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            {
            otherlv_0=(Token)match(input,Assert,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getAssertAccess().getAssertKeyword_0());
            		
            // InternalRpythonParser.g:3273:3: ( (lv_test_1_0= ruleExpression ) )
            // InternalRpythonParser.g:3274:4: (lv_test_1_0= ruleExpression )
            {
            // InternalRpythonParser.g:3274:4: (lv_test_1_0= ruleExpression )
            // InternalRpythonParser.g:3275:5: lv_test_1_0= ruleExpression
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

            // InternalRpythonParser.g:3292:3: (otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) ) )?
            int alt63=2;
            int LA63_0 = input.LA(1);

            if ( (LA63_0==Comma) ) {
                alt63=1;
            }
            switch (alt63) {
                case 1 :
                    // InternalRpythonParser.g:3293:4: otherlv_2= Comma ( (lv_message_3_0= ruleExpression ) )
                    {
                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getAssertAccess().getCommaKeyword_2_0());
                    			
                    // InternalRpythonParser.g:3297:4: ( (lv_message_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:3298:5: (lv_message_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:3298:5: (lv_message_3_0= ruleExpression )
                    // InternalRpythonParser.g:3299:6: lv_message_3_0= ruleExpression
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
    // InternalRpythonParser.g:3321:1: entryRuleDottedName returns [String current=null] : iv_ruleDottedName= ruleDottedName EOF ;
    public final String entryRuleDottedName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleDottedName = null;


        try {
            // InternalRpythonParser.g:3321:50: (iv_ruleDottedName= ruleDottedName EOF )
            // InternalRpythonParser.g:3322:2: iv_ruleDottedName= ruleDottedName EOF
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
    // InternalRpythonParser.g:3328:1: ruleDottedName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) ;
    public final AntlrDatatypeRuleToken ruleDottedName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_NAME_0=null;
        Token kw=null;
        Token this_NAME_2=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:3334:2: ( (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* ) )
            // InternalRpythonParser.g:3335:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            {
            // InternalRpythonParser.g:3335:2: (this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )* )
            // InternalRpythonParser.g:3336:3: this_NAME_0= RULE_NAME (kw= FullStop this_NAME_2= RULE_NAME )*
            {
            this_NAME_0=(Token)match(input,RULE_NAME,FOLLOW_46); 

            			current.merge(this_NAME_0);
            		

            			newLeafNode(this_NAME_0, grammarAccess.getDottedNameAccess().getNAMETerminalRuleCall_0());
            		
            // InternalRpythonParser.g:3343:3: (kw= FullStop this_NAME_2= RULE_NAME )*
            loop64:
            do {
                int alt64=2;
                int LA64_0 = input.LA(1);

                if ( (LA64_0==FullStop) ) {
                    alt64=1;
                }


                switch (alt64) {
            	case 1 :
            	    // InternalRpythonParser.g:3344:4: kw= FullStop this_NAME_2= RULE_NAME
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
    // InternalRpythonParser.g:3361:1: entryRuleExpressionListOrYield returns [EObject current=null] : iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF ;
    public final EObject entryRuleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionListOrYield = null;


        try {
            // InternalRpythonParser.g:3361:62: (iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF )
            // InternalRpythonParser.g:3362:2: iv_ruleExpressionListOrYield= ruleExpressionListOrYield EOF
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
    // InternalRpythonParser.g:3368:1: ruleExpressionListOrYield returns [EObject current=null] : (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) ;
    public final EObject ruleExpressionListOrYield() throws RecognitionException {
        EObject current = null;

        EObject this_Yield_0 = null;

        EObject this_ExpressionList_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3374:2: ( (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList ) )
            // InternalRpythonParser.g:3375:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
            {
            // InternalRpythonParser.g:3375:2: (this_Yield_0= ruleYield | this_ExpressionList_1= ruleExpressionList )
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
                    // InternalRpythonParser.g:3376:3: this_Yield_0= ruleYield
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
                    // InternalRpythonParser.g:3385:3: this_ExpressionList_1= ruleExpressionList
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
    // InternalRpythonParser.g:3397:1: entryRuleExpressionList returns [EObject current=null] : iv_ruleExpressionList= ruleExpressionList EOF ;
    public final EObject entryRuleExpressionList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpressionList = null;


        try {
            // InternalRpythonParser.g:3397:55: (iv_ruleExpressionList= ruleExpressionList EOF )
            // InternalRpythonParser.g:3398:2: iv_ruleExpressionList= ruleExpressionList EOF
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
    // InternalRpythonParser.g:3404:1: ruleExpressionList returns [EObject current=null] : (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? ) ;
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
            // InternalRpythonParser.g:3410:2: ( (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3411:2: (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3411:2: (this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3412:3: this_Expression_0= ruleExpression ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getExpressionListAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3420:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )? )?
            int alt69=2;
            int LA69_0 = input.LA(1);

            if ( (LA69_0==Comma) ) {
                alt69=1;
            }
            switch (alt69) {
                case 1 :
                    // InternalRpythonParser.g:3421:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3421:4: ()
                    // InternalRpythonParser.g:3422:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getExpressionListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_39); 

                    				newLeafNode(otherlv_2, grammarAccess.getExpressionListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3432:4: ( ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )? )?
                    int alt68=2;
                    int LA68_0 = input.LA(1);

                    if ( (LA68_0==Lambda||LA68_0==FullStopFullStopFullStop||LA68_0==Not||LA68_0==LeftParenthesis||LA68_0==PlusSign||LA68_0==HyphenMinus||LA68_0==LeftSquareBracket||(LA68_0>=GraveAccent && LA68_0<=LeftCurlyBracket)||LA68_0==Tilde||(LA68_0>=RULE_NAME && LA68_0<=RULE_STRING)) ) {
                        alt68=1;
                    }
                    switch (alt68) {
                        case 1 :
                            // InternalRpythonParser.g:3433:5: ( (lv_elements_3_0= ruleExpression ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3433:5: ( (lv_elements_3_0= ruleExpression ) )
                            // InternalRpythonParser.g:3434:6: (lv_elements_3_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3434:6: (lv_elements_3_0= ruleExpression )
                            // InternalRpythonParser.g:3435:7: lv_elements_3_0= ruleExpression
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

                            // InternalRpythonParser.g:3452:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) ) )*
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
                            	    // InternalRpythonParser.g:3453:6: otherlv_4= Comma ( (lv_elements_5_0= ruleExpression ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getExpressionListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3457:6: ( (lv_elements_5_0= ruleExpression ) )
                            	    // InternalRpythonParser.g:3458:7: (lv_elements_5_0= ruleExpression )
                            	    {
                            	    // InternalRpythonParser.g:3458:7: (lv_elements_5_0= ruleExpression )
                            	    // InternalRpythonParser.g:3459:8: lv_elements_5_0= ruleExpression
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

                            // InternalRpythonParser.g:3477:5: (otherlv_6= Comma )?
                            int alt67=2;
                            int LA67_0 = input.LA(1);

                            if ( (LA67_0==Comma) ) {
                                alt67=1;
                            }
                            switch (alt67) {
                                case 1 :
                                    // InternalRpythonParser.g:3478:6: otherlv_6= Comma
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
    // InternalRpythonParser.g:3489:1: entryRuleTargetList returns [EObject current=null] : iv_ruleTargetList= ruleTargetList EOF ;
    public final EObject entryRuleTargetList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTargetList = null;


        try {
            // InternalRpythonParser.g:3489:51: (iv_ruleTargetList= ruleTargetList EOF )
            // InternalRpythonParser.g:3490:2: iv_ruleTargetList= ruleTargetList EOF
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
    // InternalRpythonParser.g:3496:1: ruleTargetList returns [EObject current=null] : (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? ) ;
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
            // InternalRpythonParser.g:3502:2: ( (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:3503:2: (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:3503:2: (this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:3504:3: this_BitOr_0= ruleBitOr ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getTargetListAccess().getBitOrParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_BitOr_0=ruleBitOr();

            state._fsp--;


            			current = this_BitOr_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:3512:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )? )?
            int alt73=2;
            int LA73_0 = input.LA(1);

            if ( (LA73_0==Comma) ) {
                alt73=1;
            }
            switch (alt73) {
                case 1 :
                    // InternalRpythonParser.g:3513:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:3513:4: ()
                    // InternalRpythonParser.g:3514:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getTargetListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_39); 

                    				newLeafNode(otherlv_2, grammarAccess.getTargetListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:3524:4: ( ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )? )?
                    int alt72=2;
                    int LA72_0 = input.LA(1);

                    if ( (LA72_0==FullStopFullStopFullStop||LA72_0==LeftParenthesis||LA72_0==PlusSign||LA72_0==HyphenMinus||LA72_0==LeftSquareBracket||(LA72_0>=GraveAccent && LA72_0<=LeftCurlyBracket)||LA72_0==Tilde||(LA72_0>=RULE_NAME && LA72_0<=RULE_STRING)) ) {
                        alt72=1;
                    }
                    switch (alt72) {
                        case 1 :
                            // InternalRpythonParser.g:3525:5: ( (lv_elements_3_0= ruleBitOr ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:3525:5: ( (lv_elements_3_0= ruleBitOr ) )
                            // InternalRpythonParser.g:3526:6: (lv_elements_3_0= ruleBitOr )
                            {
                            // InternalRpythonParser.g:3526:6: (lv_elements_3_0= ruleBitOr )
                            // InternalRpythonParser.g:3527:7: lv_elements_3_0= ruleBitOr
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

                            // InternalRpythonParser.g:3544:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) ) )*
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
                            	    // InternalRpythonParser.g:3545:6: otherlv_4= Comma ( (lv_elements_5_0= ruleBitOr ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getTargetListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:3549:6: ( (lv_elements_5_0= ruleBitOr ) )
                            	    // InternalRpythonParser.g:3550:7: (lv_elements_5_0= ruleBitOr )
                            	    {
                            	    // InternalRpythonParser.g:3550:7: (lv_elements_5_0= ruleBitOr )
                            	    // InternalRpythonParser.g:3551:8: lv_elements_5_0= ruleBitOr
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

                            // InternalRpythonParser.g:3569:5: (otherlv_6= Comma )?
                            int alt71=2;
                            int LA71_0 = input.LA(1);

                            if ( (LA71_0==Comma) ) {
                                alt71=1;
                            }
                            switch (alt71) {
                                case 1 :
                                    // InternalRpythonParser.g:3570:6: otherlv_6= Comma
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
    // InternalRpythonParser.g:3581:1: entryRuleYield returns [EObject current=null] : iv_ruleYield= ruleYield EOF ;
    public final EObject entryRuleYield() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleYield = null;


        try {
            // InternalRpythonParser.g:3581:46: (iv_ruleYield= ruleYield EOF )
            // InternalRpythonParser.g:3582:2: iv_ruleYield= ruleYield EOF
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
    // InternalRpythonParser.g:3588:1: ruleYield returns [EObject current=null] : ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? ) ;
    public final EObject ruleYield() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:3594:2: ( ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? ) )
            // InternalRpythonParser.g:3595:2: ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? )
            {
            // InternalRpythonParser.g:3595:2: ( () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )? )
            // InternalRpythonParser.g:3596:3: () otherlv_1= Yield ( (lv_value_2_0= ruleExpressionList ) )?
            {
            // InternalRpythonParser.g:3596:3: ()
            // InternalRpythonParser.g:3597:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getYieldAccess().getYieldAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Yield,FOLLOW_39); 

            			newLeafNode(otherlv_1, grammarAccess.getYieldAccess().getYieldKeyword_1());
            		
            // InternalRpythonParser.g:3607:3: ( (lv_value_2_0= ruleExpressionList ) )?
            int alt74=2;
            int LA74_0 = input.LA(1);

            if ( (LA74_0==Lambda||LA74_0==FullStopFullStopFullStop||LA74_0==Not||LA74_0==LeftParenthesis||LA74_0==PlusSign||LA74_0==HyphenMinus||LA74_0==LeftSquareBracket||(LA74_0>=GraveAccent && LA74_0<=LeftCurlyBracket)||LA74_0==Tilde||(LA74_0>=RULE_NAME && LA74_0<=RULE_STRING)) ) {
                alt74=1;
            }
            switch (alt74) {
                case 1 :
                    // InternalRpythonParser.g:3608:4: (lv_value_2_0= ruleExpressionList )
                    {
                    // InternalRpythonParser.g:3608:4: (lv_value_2_0= ruleExpressionList )
                    // InternalRpythonParser.g:3609:5: lv_value_2_0= ruleExpressionList
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
    // InternalRpythonParser.g:3630:1: entryRuleExpression returns [EObject current=null] : iv_ruleExpression= ruleExpression EOF ;
    public final EObject entryRuleExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpression = null;


        try {
            // InternalRpythonParser.g:3630:51: (iv_ruleExpression= ruleExpression EOF )
            // InternalRpythonParser.g:3631:2: iv_ruleExpression= ruleExpression EOF
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
    // InternalRpythonParser.g:3637:1: ruleExpression returns [EObject current=null] : (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) ;
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
            // InternalRpythonParser.g:3643:2: ( (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:3644:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:3644:2: (this_Lambda_0= ruleLambda | (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? ) )
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
                    // InternalRpythonParser.g:3645:3: this_Lambda_0= ruleLambda
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
                    // InternalRpythonParser.g:3654:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3654:3: (this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3655:4: this_OrTest_1= ruleOrTest ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getExpressionAccess().getOrTestParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_47);
                    this_OrTest_1=ruleOrTest();

                    state._fsp--;


                    				current = this_OrTest_1;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:3663:4: ( () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) ) )?
                    int alt75=2;
                    int LA75_0 = input.LA(1);

                    if ( (LA75_0==If) ) {
                        alt75=1;
                    }
                    switch (alt75) {
                        case 1 :
                            // InternalRpythonParser.g:3664:5: () otherlv_3= If ( (lv_test_4_0= ruleOrTest ) ) otherlv_5= Else ( (lv_orElse_6_0= ruleExpression ) )
                            {
                            // InternalRpythonParser.g:3664:5: ()
                            // InternalRpythonParser.g:3665:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getExpressionAccess().getConditionalBodyAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_3=(Token)match(input,If,FOLLOW_8); 

                            					newLeafNode(otherlv_3, grammarAccess.getExpressionAccess().getIfKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:3675:5: ( (lv_test_4_0= ruleOrTest ) )
                            // InternalRpythonParser.g:3676:6: (lv_test_4_0= ruleOrTest )
                            {
                            // InternalRpythonParser.g:3676:6: (lv_test_4_0= ruleOrTest )
                            // InternalRpythonParser.g:3677:7: lv_test_4_0= ruleOrTest
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
                            				
                            // InternalRpythonParser.g:3698:5: ( (lv_orElse_6_0= ruleExpression ) )
                            // InternalRpythonParser.g:3699:6: (lv_orElse_6_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3699:6: (lv_orElse_6_0= ruleExpression )
                            // InternalRpythonParser.g:3700:7: lv_orElse_6_0= ruleExpression
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
    // InternalRpythonParser.g:3723:1: entryRuleLambda returns [EObject current=null] : iv_ruleLambda= ruleLambda EOF ;
    public final EObject entryRuleLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambda = null;


        try {
            // InternalRpythonParser.g:3723:47: (iv_ruleLambda= ruleLambda EOF )
            // InternalRpythonParser.g:3724:2: iv_ruleLambda= ruleLambda EOF
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
    // InternalRpythonParser.g:3730:1: ruleLambda returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) ;
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
            // InternalRpythonParser.g:3736:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) ) )
            // InternalRpythonParser.g:3737:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            {
            // InternalRpythonParser.g:3737:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) ) )
            // InternalRpythonParser.g:3738:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleExpression ) )
            {
            // InternalRpythonParser.g:3738:3: ()
            // InternalRpythonParser.g:3739:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_49); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:3749:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt79=2;
            int LA79_0 = input.LA(1);

            if ( (LA79_0==AsteriskAsterisk||LA79_0==LeftParenthesis||LA79_0==Asterisk||LA79_0==RULE_NAME) ) {
                alt79=1;
            }
            switch (alt79) {
                case 1 :
                    // InternalRpythonParser.g:3750:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:3750:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:3751:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:3751:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:3752:6: lv_parameters_2_0= ruleLambdaParameter
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

                    // InternalRpythonParser.g:3769:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
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
                    	    // InternalRpythonParser.g:3770:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:3774:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:3775:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:3775:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:3776:7: lv_parameters_4_0= ruleLambdaParameter
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

                    // InternalRpythonParser.g:3794:4: (otherlv_5= Comma )?
                    int alt78=2;
                    int LA78_0 = input.LA(1);

                    if ( (LA78_0==Comma) ) {
                        alt78=1;
                    }
                    switch (alt78) {
                        case 1 :
                            // InternalRpythonParser.g:3795:5: otherlv_5= Comma
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
            		
            // InternalRpythonParser.g:3805:3: ( (lv_body_7_0= ruleExpression ) )
            // InternalRpythonParser.g:3806:4: (lv_body_7_0= ruleExpression )
            {
            // InternalRpythonParser.g:3806:4: (lv_body_7_0= ruleExpression )
            // InternalRpythonParser.g:3807:5: lv_body_7_0= ruleExpression
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
    // InternalRpythonParser.g:3828:1: entryRuleLambdaParameter returns [EObject current=null] : iv_ruleLambdaParameter= ruleLambdaParameter EOF ;
    public final EObject entryRuleLambdaParameter() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaParameter = null;


        try {
            // InternalRpythonParser.g:3828:56: (iv_ruleLambdaParameter= ruleLambdaParameter EOF )
            // InternalRpythonParser.g:3829:2: iv_ruleLambdaParameter= ruleLambdaParameter EOF
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
    // InternalRpythonParser.g:3835:1: ruleLambdaParameter returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) ) ;
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
            // InternalRpythonParser.g:3841:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) ) )
            // InternalRpythonParser.g:3842:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) )
            {
            // InternalRpythonParser.g:3842:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? ) | (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? ) )
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
                    // InternalRpythonParser.g:3843:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:3843:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:3844:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_name_1_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:3844:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:3845:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:3845:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:3846:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:3846:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
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
                            // InternalRpythonParser.g:3847:7: lv_star_0_1= Asterisk
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
                            // InternalRpythonParser.g:3858:7: lv_star_0_2= AsteriskAsterisk
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

                    // InternalRpythonParser.g:3871:4: ( (lv_name_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3872:5: (lv_name_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3872:5: (lv_name_1_0= RULE_NAME )
                    // InternalRpythonParser.g:3873:6: lv_name_1_0= RULE_NAME
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
                    // InternalRpythonParser.g:3891:3: ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3891:3: ( ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3892:4: ( (lv_name_2_0= RULE_NAME ) ) (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )?
                    {
                    // InternalRpythonParser.g:3892:4: ( (lv_name_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:3893:5: (lv_name_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:3893:5: (lv_name_2_0= RULE_NAME )
                    // InternalRpythonParser.g:3894:6: lv_name_2_0= RULE_NAME
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

                    // InternalRpythonParser.g:3910:4: (otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) ) )?
                    int alt81=2;
                    int LA81_0 = input.LA(1);

                    if ( (LA81_0==EqualsSign) ) {
                        alt81=1;
                    }
                    switch (alt81) {
                        case 1 :
                            // InternalRpythonParser.g:3911:5: otherlv_3= EqualsSign ( (lv_defaultValue_4_0= ruleExpression ) )
                            {
                            otherlv_3=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_3, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_1_1_0());
                            				
                            // InternalRpythonParser.g:3915:5: ( (lv_defaultValue_4_0= ruleExpression ) )
                            // InternalRpythonParser.g:3916:6: (lv_defaultValue_4_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3916:6: (lv_defaultValue_4_0= ruleExpression )
                            // InternalRpythonParser.g:3917:7: lv_defaultValue_4_0= ruleExpression
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
                    // InternalRpythonParser.g:3937:3: (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? )
                    {
                    // InternalRpythonParser.g:3937:3: (otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )? )
                    // InternalRpythonParser.g:3938:4: otherlv_5= LeftParenthesis ( (lv_target_6_0= ruleTargetList ) ) otherlv_7= RightParenthesis (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )?
                    {
                    otherlv_5=(Token)match(input,LeftParenthesis,FOLLOW_8); 

                    				newLeafNode(otherlv_5, grammarAccess.getLambdaParameterAccess().getLeftParenthesisKeyword_2_0());
                    			
                    // InternalRpythonParser.g:3942:4: ( (lv_target_6_0= ruleTargetList ) )
                    // InternalRpythonParser.g:3943:5: (lv_target_6_0= ruleTargetList )
                    {
                    // InternalRpythonParser.g:3943:5: (lv_target_6_0= ruleTargetList )
                    // InternalRpythonParser.g:3944:6: lv_target_6_0= ruleTargetList
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
                    			
                    // InternalRpythonParser.g:3965:4: (otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) ) )?
                    int alt82=2;
                    int LA82_0 = input.LA(1);

                    if ( (LA82_0==EqualsSign) ) {
                        alt82=1;
                    }
                    switch (alt82) {
                        case 1 :
                            // InternalRpythonParser.g:3966:5: otherlv_8= EqualsSign ( (lv_defaultValue_9_0= ruleExpression ) )
                            {
                            otherlv_8=(Token)match(input,EqualsSign,FOLLOW_8); 

                            					newLeafNode(otherlv_8, grammarAccess.getLambdaParameterAccess().getEqualsSignKeyword_2_3_0());
                            				
                            // InternalRpythonParser.g:3970:5: ( (lv_defaultValue_9_0= ruleExpression ) )
                            // InternalRpythonParser.g:3971:6: (lv_defaultValue_9_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:3971:6: (lv_defaultValue_9_0= ruleExpression )
                            // InternalRpythonParser.g:3972:7: lv_defaultValue_9_0= ruleExpression
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
    // InternalRpythonParser.g:3995:1: entryRuleOrTest returns [EObject current=null] : iv_ruleOrTest= ruleOrTest EOF ;
    public final EObject entryRuleOrTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTest = null;


        try {
            // InternalRpythonParser.g:3995:47: (iv_ruleOrTest= ruleOrTest EOF )
            // InternalRpythonParser.g:3996:2: iv_ruleOrTest= ruleOrTest EOF
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
    // InternalRpythonParser.g:4002:1: ruleOrTest returns [EObject current=null] : (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) ;
    public final EObject ruleOrTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_AndTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4008:2: ( (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? ) )
            // InternalRpythonParser.g:4009:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            {
            // InternalRpythonParser.g:4009:2: (this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )? )
            // InternalRpythonParser.g:4010:3: this_AndTest_0= ruleAndTest ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getOrTestAccess().getAndTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_50);
            this_AndTest_0=ruleAndTest();

            state._fsp--;


            			current = this_AndTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4018:3: ( () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )* )?
            int alt85=2;
            int LA85_0 = input.LA(1);

            if ( (LA85_0==Or) ) {
                alt85=1;
            }
            switch (alt85) {
                case 1 :
                    // InternalRpythonParser.g:4019:4: () ( (lv_op_2_0= Or ) ) ( (lv_operands_3_0= ruleAndTest ) ) (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    {
                    // InternalRpythonParser.g:4019:4: ()
                    // InternalRpythonParser.g:4020:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getOrTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4026:4: ( (lv_op_2_0= Or ) )
                    // InternalRpythonParser.g:4027:5: (lv_op_2_0= Or )
                    {
                    // InternalRpythonParser.g:4027:5: (lv_op_2_0= Or )
                    // InternalRpythonParser.g:4028:6: lv_op_2_0= Or
                    {
                    lv_op_2_0=(Token)match(input,Or,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getOrTestAccess().getOpOrKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getOrTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "or");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4040:4: ( (lv_operands_3_0= ruleAndTest ) )
                    // InternalRpythonParser.g:4041:5: (lv_operands_3_0= ruleAndTest )
                    {
                    // InternalRpythonParser.g:4041:5: (lv_operands_3_0= ruleAndTest )
                    // InternalRpythonParser.g:4042:6: lv_operands_3_0= ruleAndTest
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

                    // InternalRpythonParser.g:4059:4: (otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) ) )*
                    loop84:
                    do {
                        int alt84=2;
                        int LA84_0 = input.LA(1);

                        if ( (LA84_0==Or) ) {
                            alt84=1;
                        }


                        switch (alt84) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4060:5: otherlv_4= Or ( (lv_operands_5_0= ruleAndTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Or,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getOrTestAccess().getOrKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4064:5: ( (lv_operands_5_0= ruleAndTest ) )
                    	    // InternalRpythonParser.g:4065:6: (lv_operands_5_0= ruleAndTest )
                    	    {
                    	    // InternalRpythonParser.g:4065:6: (lv_operands_5_0= ruleAndTest )
                    	    // InternalRpythonParser.g:4066:7: lv_operands_5_0= ruleAndTest
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
    // InternalRpythonParser.g:4089:1: entryRuleAndTest returns [EObject current=null] : iv_ruleAndTest= ruleAndTest EOF ;
    public final EObject entryRuleAndTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAndTest = null;


        try {
            // InternalRpythonParser.g:4089:48: (iv_ruleAndTest= ruleAndTest EOF )
            // InternalRpythonParser.g:4090:2: iv_ruleAndTest= ruleAndTest EOF
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
    // InternalRpythonParser.g:4096:1: ruleAndTest returns [EObject current=null] : (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) ;
    public final EObject ruleAndTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        Token otherlv_4=null;
        EObject this_NotTest_0 = null;

        EObject lv_operands_3_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4102:2: ( (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? ) )
            // InternalRpythonParser.g:4103:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            {
            // InternalRpythonParser.g:4103:2: (this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )? )
            // InternalRpythonParser.g:4104:3: this_NotTest_0= ruleNotTest ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            {

            			newCompositeNode(grammarAccess.getAndTestAccess().getNotTestParserRuleCall_0());
            		
            pushFollow(FOLLOW_51);
            this_NotTest_0=ruleNotTest();

            state._fsp--;


            			current = this_NotTest_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4112:3: ( () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )* )?
            int alt87=2;
            int LA87_0 = input.LA(1);

            if ( (LA87_0==And) ) {
                alt87=1;
            }
            switch (alt87) {
                case 1 :
                    // InternalRpythonParser.g:4113:4: () ( (lv_op_2_0= And ) ) ( (lv_operands_3_0= ruleNotTest ) ) (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    {
                    // InternalRpythonParser.g:4113:4: ()
                    // InternalRpythonParser.g:4114:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getAndTestAccess().getBoolOpOperandsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4120:4: ( (lv_op_2_0= And ) )
                    // InternalRpythonParser.g:4121:5: (lv_op_2_0= And )
                    {
                    // InternalRpythonParser.g:4121:5: (lv_op_2_0= And )
                    // InternalRpythonParser.g:4122:6: lv_op_2_0= And
                    {
                    lv_op_2_0=(Token)match(input,And,FOLLOW_8); 

                    						newLeafNode(lv_op_2_0, grammarAccess.getAndTestAccess().getOpAndKeyword_1_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getAndTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_2_0, "and");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4134:4: ( (lv_operands_3_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4135:5: (lv_operands_3_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4135:5: (lv_operands_3_0= ruleNotTest )
                    // InternalRpythonParser.g:4136:6: lv_operands_3_0= ruleNotTest
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

                    // InternalRpythonParser.g:4153:4: (otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) ) )*
                    loop86:
                    do {
                        int alt86=2;
                        int LA86_0 = input.LA(1);

                        if ( (LA86_0==And) ) {
                            alt86=1;
                        }


                        switch (alt86) {
                    	case 1 :
                    	    // InternalRpythonParser.g:4154:5: otherlv_4= And ( (lv_operands_5_0= ruleNotTest ) )
                    	    {
                    	    otherlv_4=(Token)match(input,And,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getAndTestAccess().getAndKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:4158:5: ( (lv_operands_5_0= ruleNotTest ) )
                    	    // InternalRpythonParser.g:4159:6: (lv_operands_5_0= ruleNotTest )
                    	    {
                    	    // InternalRpythonParser.g:4159:6: (lv_operands_5_0= ruleNotTest )
                    	    // InternalRpythonParser.g:4160:7: lv_operands_5_0= ruleNotTest
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
    // InternalRpythonParser.g:4183:1: entryRuleNotTest returns [EObject current=null] : iv_ruleNotTest= ruleNotTest EOF ;
    public final EObject entryRuleNotTest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNotTest = null;


        try {
            // InternalRpythonParser.g:4183:48: (iv_ruleNotTest= ruleNotTest EOF )
            // InternalRpythonParser.g:4184:2: iv_ruleNotTest= ruleNotTest EOF
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
    // InternalRpythonParser.g:4190:1: ruleNotTest returns [EObject current=null] : ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) ;
    public final EObject ruleNotTest() throws RecognitionException {
        EObject current = null;

        Token lv_op_1_0=null;
        EObject lv_operand_2_0 = null;

        EObject this_Comparison_3 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4196:2: ( ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison ) )
            // InternalRpythonParser.g:4197:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
            {
            // InternalRpythonParser.g:4197:2: ( ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) ) | this_Comparison_3= ruleComparison )
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
                    // InternalRpythonParser.g:4198:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    {
                    // InternalRpythonParser.g:4198:3: ( () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) ) )
                    // InternalRpythonParser.g:4199:4: () ( (lv_op_1_0= Not ) ) ( (lv_operand_2_0= ruleNotTest ) )
                    {
                    // InternalRpythonParser.g:4199:4: ()
                    // InternalRpythonParser.g:4200:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getNotTestAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4206:4: ( (lv_op_1_0= Not ) )
                    // InternalRpythonParser.g:4207:5: (lv_op_1_0= Not )
                    {
                    // InternalRpythonParser.g:4207:5: (lv_op_1_0= Not )
                    // InternalRpythonParser.g:4208:6: lv_op_1_0= Not
                    {
                    lv_op_1_0=(Token)match(input,Not,FOLLOW_8); 

                    						newLeafNode(lv_op_1_0, grammarAccess.getNotTestAccess().getOpNotKeyword_0_1_0());
                    					

                    						if (current==null) {
                    							current = createModelElement(grammarAccess.getNotTestRule());
                    						}
                    						setWithLastConsumed(current, "op", lv_op_1_0, "not");
                    					

                    }


                    }

                    // InternalRpythonParser.g:4220:4: ( (lv_operand_2_0= ruleNotTest ) )
                    // InternalRpythonParser.g:4221:5: (lv_operand_2_0= ruleNotTest )
                    {
                    // InternalRpythonParser.g:4221:5: (lv_operand_2_0= ruleNotTest )
                    // InternalRpythonParser.g:4222:6: lv_operand_2_0= ruleNotTest
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
                    // InternalRpythonParser.g:4241:3: this_Comparison_3= ruleComparison
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
    // InternalRpythonParser.g:4253:1: entryRuleComparison returns [EObject current=null] : iv_ruleComparison= ruleComparison EOF ;
    public final EObject entryRuleComparison() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleComparison = null;


        try {
            // InternalRpythonParser.g:4253:51: (iv_ruleComparison= ruleComparison EOF )
            // InternalRpythonParser.g:4254:2: iv_ruleComparison= ruleComparison EOF
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
    // InternalRpythonParser.g:4260:1: ruleComparison returns [EObject current=null] : (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) ;
    public final EObject ruleComparison() throws RecognitionException {
        EObject current = null;

        EObject this_BitOr_0 = null;

        AntlrDatatypeRuleToken lv_ops_2_0 = null;

        EObject lv_comparators_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4266:2: ( (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? ) )
            // InternalRpythonParser.g:4267:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            {
            // InternalRpythonParser.g:4267:2: (this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )? )
            // InternalRpythonParser.g:4268:3: this_BitOr_0= ruleBitOr ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getComparisonAccess().getBitOrParserRuleCall_0());
            		
            pushFollow(FOLLOW_52);
            this_BitOr_0=ruleBitOr();

            state._fsp--;


            			current = this_BitOr_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4276:3: ( () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+ )?
            int alt90=2;
            int LA90_0 = input.LA(1);

            if ( (LA90_0==Not||LA90_0==ExclamationMarkEqualsSign||(LA90_0>=LessThanSignEqualsSign && LA90_0<=GreaterThanSignEqualsSign)||(LA90_0>=In && LA90_0<=Is)||LA90_0==LessThanSign||LA90_0==GreaterThanSign) ) {
                alt90=1;
            }
            switch (alt90) {
                case 1 :
                    // InternalRpythonParser.g:4277:4: () ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
                    {
                    // InternalRpythonParser.g:4277:4: ()
                    // InternalRpythonParser.g:4278:5: 
                    {

                    					current = forceCreateModelElementAndSet(
                    						grammarAccess.getComparisonAccess().getCompareLeftAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4284:4: ( ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) ) )+
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
                    	    // InternalRpythonParser.g:4285:5: ( (lv_ops_2_0= ruleCompareOperator ) ) ( (lv_comparators_3_0= ruleBitOr ) )
                    	    {
                    	    // InternalRpythonParser.g:4285:5: ( (lv_ops_2_0= ruleCompareOperator ) )
                    	    // InternalRpythonParser.g:4286:6: (lv_ops_2_0= ruleCompareOperator )
                    	    {
                    	    // InternalRpythonParser.g:4286:6: (lv_ops_2_0= ruleCompareOperator )
                    	    // InternalRpythonParser.g:4287:7: lv_ops_2_0= ruleCompareOperator
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

                    	    // InternalRpythonParser.g:4304:5: ( (lv_comparators_3_0= ruleBitOr ) )
                    	    // InternalRpythonParser.g:4305:6: (lv_comparators_3_0= ruleBitOr )
                    	    {
                    	    // InternalRpythonParser.g:4305:6: (lv_comparators_3_0= ruleBitOr )
                    	    // InternalRpythonParser.g:4306:7: lv_comparators_3_0= ruleBitOr
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
    // InternalRpythonParser.g:4329:1: entryRuleCompareOperator returns [String current=null] : iv_ruleCompareOperator= ruleCompareOperator EOF ;
    public final String entryRuleCompareOperator() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleCompareOperator = null;


        try {
            // InternalRpythonParser.g:4329:55: (iv_ruleCompareOperator= ruleCompareOperator EOF )
            // InternalRpythonParser.g:4330:2: iv_ruleCompareOperator= ruleCompareOperator EOF
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
    // InternalRpythonParser.g:4336:1: ruleCompareOperator returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) ;
    public final AntlrDatatypeRuleToken ruleCompareOperator() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalRpythonParser.g:4342:2: ( (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) ) )
            // InternalRpythonParser.g:4343:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
            {
            // InternalRpythonParser.g:4343:2: (kw= LessThanSign | kw= GreaterThanSign | kw= EqualsSignEqualsSign | kw= GreaterThanSignEqualsSign | kw= LessThanSignEqualsSign | kw= LessThanSignGreaterThanSign | kw= ExclamationMarkEqualsSign | kw= In | (kw= Not kw= In ) | (kw= Is (kw= Not )? ) )
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
                    // InternalRpythonParser.g:4344:3: kw= LessThanSign
                    {
                    kw=(Token)match(input,LessThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignKeyword_0());
                    		

                    }
                    break;
                case 2 :
                    // InternalRpythonParser.g:4350:3: kw= GreaterThanSign
                    {
                    kw=(Token)match(input,GreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignKeyword_1());
                    		

                    }
                    break;
                case 3 :
                    // InternalRpythonParser.g:4356:3: kw= EqualsSignEqualsSign
                    {
                    kw=(Token)match(input,EqualsSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getEqualsSignEqualsSignKeyword_2());
                    		

                    }
                    break;
                case 4 :
                    // InternalRpythonParser.g:4362:3: kw= GreaterThanSignEqualsSign
                    {
                    kw=(Token)match(input,GreaterThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getGreaterThanSignEqualsSignKeyword_3());
                    		

                    }
                    break;
                case 5 :
                    // InternalRpythonParser.g:4368:3: kw= LessThanSignEqualsSign
                    {
                    kw=(Token)match(input,LessThanSignEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignEqualsSignKeyword_4());
                    		

                    }
                    break;
                case 6 :
                    // InternalRpythonParser.g:4374:3: kw= LessThanSignGreaterThanSign
                    {
                    kw=(Token)match(input,LessThanSignGreaterThanSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getLessThanSignGreaterThanSignKeyword_5());
                    		

                    }
                    break;
                case 7 :
                    // InternalRpythonParser.g:4380:3: kw= ExclamationMarkEqualsSign
                    {
                    kw=(Token)match(input,ExclamationMarkEqualsSign,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getExclamationMarkEqualsSignKeyword_6());
                    		

                    }
                    break;
                case 8 :
                    // InternalRpythonParser.g:4386:3: kw= In
                    {
                    kw=(Token)match(input,In,FOLLOW_2); 

                    			current.merge(kw);
                    			newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getInKeyword_7());
                    		

                    }
                    break;
                case 9 :
                    // InternalRpythonParser.g:4392:3: (kw= Not kw= In )
                    {
                    // InternalRpythonParser.g:4392:3: (kw= Not kw= In )
                    // InternalRpythonParser.g:4393:4: kw= Not kw= In
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
                    // InternalRpythonParser.g:4405:3: (kw= Is (kw= Not )? )
                    {
                    // InternalRpythonParser.g:4405:3: (kw= Is (kw= Not )? )
                    // InternalRpythonParser.g:4406:4: kw= Is (kw= Not )?
                    {
                    kw=(Token)match(input,Is,FOLLOW_53); 

                    				current.merge(kw);
                    				newLeafNode(kw, grammarAccess.getCompareOperatorAccess().getIsKeyword_9_0());
                    			
                    // InternalRpythonParser.g:4411:4: (kw= Not )?
                    int alt91=2;
                    int LA91_0 = input.LA(1);

                    if ( (LA91_0==Not) ) {
                        alt91=1;
                    }
                    switch (alt91) {
                        case 1 :
                            // InternalRpythonParser.g:4412:5: kw= Not
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
    // InternalRpythonParser.g:4423:1: entryRuleBitOr returns [EObject current=null] : iv_ruleBitOr= ruleBitOr EOF ;
    public final EObject entryRuleBitOr() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitOr = null;


        try {
            // InternalRpythonParser.g:4423:46: (iv_ruleBitOr= ruleBitOr EOF )
            // InternalRpythonParser.g:4424:2: iv_ruleBitOr= ruleBitOr EOF
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
    // InternalRpythonParser.g:4430:1: ruleBitOr returns [EObject current=null] : (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) ;
    public final EObject ruleBitOr() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitXor_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4436:2: ( (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* ) )
            // InternalRpythonParser.g:4437:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            {
            // InternalRpythonParser.g:4437:2: (this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )* )
            // InternalRpythonParser.g:4438:3: this_BitXor_0= ruleBitXor ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitOrAccess().getBitXorParserRuleCall_0());
            		
            pushFollow(FOLLOW_54);
            this_BitXor_0=ruleBitXor();

            state._fsp--;


            			current = this_BitXor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4446:3: ( () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) ) )*
            loop93:
            do {
                int alt93=2;
                int LA93_0 = input.LA(1);

                if ( (LA93_0==VerticalLine) ) {
                    alt93=1;
                }


                switch (alt93) {
            	case 1 :
            	    // InternalRpythonParser.g:4447:4: () ( (lv_op_2_0= VerticalLine ) ) ( (lv_right_3_0= ruleBitXor ) )
            	    {
            	    // InternalRpythonParser.g:4447:4: ()
            	    // InternalRpythonParser.g:4448:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitOrAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4454:4: ( (lv_op_2_0= VerticalLine ) )
            	    // InternalRpythonParser.g:4455:5: (lv_op_2_0= VerticalLine )
            	    {
            	    // InternalRpythonParser.g:4455:5: (lv_op_2_0= VerticalLine )
            	    // InternalRpythonParser.g:4456:6: lv_op_2_0= VerticalLine
            	    {
            	    lv_op_2_0=(Token)match(input,VerticalLine,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitOrAccess().getOpVerticalLineKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitOrRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "|");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4468:4: ( (lv_right_3_0= ruleBitXor ) )
            	    // InternalRpythonParser.g:4469:5: (lv_right_3_0= ruleBitXor )
            	    {
            	    // InternalRpythonParser.g:4469:5: (lv_right_3_0= ruleBitXor )
            	    // InternalRpythonParser.g:4470:6: lv_right_3_0= ruleBitXor
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
    // InternalRpythonParser.g:4492:1: entryRuleBitXor returns [EObject current=null] : iv_ruleBitXor= ruleBitXor EOF ;
    public final EObject entryRuleBitXor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitXor = null;


        try {
            // InternalRpythonParser.g:4492:47: (iv_ruleBitXor= ruleBitXor EOF )
            // InternalRpythonParser.g:4493:2: iv_ruleBitXor= ruleBitXor EOF
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
    // InternalRpythonParser.g:4499:1: ruleBitXor returns [EObject current=null] : (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) ;
    public final EObject ruleBitXor() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_BitAnd_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4505:2: ( (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* ) )
            // InternalRpythonParser.g:4506:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            {
            // InternalRpythonParser.g:4506:2: (this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )* )
            // InternalRpythonParser.g:4507:3: this_BitAnd_0= ruleBitAnd ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitXorAccess().getBitAndParserRuleCall_0());
            		
            pushFollow(FOLLOW_55);
            this_BitAnd_0=ruleBitAnd();

            state._fsp--;


            			current = this_BitAnd_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4515:3: ( () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) ) )*
            loop94:
            do {
                int alt94=2;
                int LA94_0 = input.LA(1);

                if ( (LA94_0==CircumflexAccent) ) {
                    alt94=1;
                }


                switch (alt94) {
            	case 1 :
            	    // InternalRpythonParser.g:4516:4: () ( (lv_op_2_0= CircumflexAccent ) ) ( (lv_right_3_0= ruleBitAnd ) )
            	    {
            	    // InternalRpythonParser.g:4516:4: ()
            	    // InternalRpythonParser.g:4517:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitXorAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4523:4: ( (lv_op_2_0= CircumflexAccent ) )
            	    // InternalRpythonParser.g:4524:5: (lv_op_2_0= CircumflexAccent )
            	    {
            	    // InternalRpythonParser.g:4524:5: (lv_op_2_0= CircumflexAccent )
            	    // InternalRpythonParser.g:4525:6: lv_op_2_0= CircumflexAccent
            	    {
            	    lv_op_2_0=(Token)match(input,CircumflexAccent,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitXorAccess().getOpCircumflexAccentKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitXorRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "^");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4537:4: ( (lv_right_3_0= ruleBitAnd ) )
            	    // InternalRpythonParser.g:4538:5: (lv_right_3_0= ruleBitAnd )
            	    {
            	    // InternalRpythonParser.g:4538:5: (lv_right_3_0= ruleBitAnd )
            	    // InternalRpythonParser.g:4539:6: lv_right_3_0= ruleBitAnd
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
    // InternalRpythonParser.g:4561:1: entryRuleBitAnd returns [EObject current=null] : iv_ruleBitAnd= ruleBitAnd EOF ;
    public final EObject entryRuleBitAnd() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBitAnd = null;


        try {
            // InternalRpythonParser.g:4561:47: (iv_ruleBitAnd= ruleBitAnd EOF )
            // InternalRpythonParser.g:4562:2: iv_ruleBitAnd= ruleBitAnd EOF
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
    // InternalRpythonParser.g:4568:1: ruleBitAnd returns [EObject current=null] : (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) ;
    public final EObject ruleBitAnd() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_0=null;
        EObject this_Shift_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4574:2: ( (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* ) )
            // InternalRpythonParser.g:4575:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            {
            // InternalRpythonParser.g:4575:2: (this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )* )
            // InternalRpythonParser.g:4576:3: this_Shift_0= ruleShift ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            {

            			newCompositeNode(grammarAccess.getBitAndAccess().getShiftParserRuleCall_0());
            		
            pushFollow(FOLLOW_56);
            this_Shift_0=ruleShift();

            state._fsp--;


            			current = this_Shift_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4584:3: ( () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) ) )*
            loop95:
            do {
                int alt95=2;
                int LA95_0 = input.LA(1);

                if ( (LA95_0==Ampersand) ) {
                    alt95=1;
                }


                switch (alt95) {
            	case 1 :
            	    // InternalRpythonParser.g:4585:4: () ( (lv_op_2_0= Ampersand ) ) ( (lv_right_3_0= ruleShift ) )
            	    {
            	    // InternalRpythonParser.g:4585:4: ()
            	    // InternalRpythonParser.g:4586:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getBitAndAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4592:4: ( (lv_op_2_0= Ampersand ) )
            	    // InternalRpythonParser.g:4593:5: (lv_op_2_0= Ampersand )
            	    {
            	    // InternalRpythonParser.g:4593:5: (lv_op_2_0= Ampersand )
            	    // InternalRpythonParser.g:4594:6: lv_op_2_0= Ampersand
            	    {
            	    lv_op_2_0=(Token)match(input,Ampersand,FOLLOW_8); 

            	    						newLeafNode(lv_op_2_0, grammarAccess.getBitAndAccess().getOpAmpersandKeyword_1_1_0());
            	    					

            	    						if (current==null) {
            	    							current = createModelElement(grammarAccess.getBitAndRule());
            	    						}
            	    						setWithLastConsumed(current, "op", lv_op_2_0, "&");
            	    					

            	    }


            	    }

            	    // InternalRpythonParser.g:4606:4: ( (lv_right_3_0= ruleShift ) )
            	    // InternalRpythonParser.g:4607:5: (lv_right_3_0= ruleShift )
            	    {
            	    // InternalRpythonParser.g:4607:5: (lv_right_3_0= ruleShift )
            	    // InternalRpythonParser.g:4608:6: lv_right_3_0= ruleShift
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
    // InternalRpythonParser.g:4630:1: entryRuleShift returns [EObject current=null] : iv_ruleShift= ruleShift EOF ;
    public final EObject entryRuleShift() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleShift = null;


        try {
            // InternalRpythonParser.g:4630:46: (iv_ruleShift= ruleShift EOF )
            // InternalRpythonParser.g:4631:2: iv_ruleShift= ruleShift EOF
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
    // InternalRpythonParser.g:4637:1: ruleShift returns [EObject current=null] : (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) ;
    public final EObject ruleShift() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Sum_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4643:2: ( (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* ) )
            // InternalRpythonParser.g:4644:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            {
            // InternalRpythonParser.g:4644:2: (this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )* )
            // InternalRpythonParser.g:4645:3: this_Sum_0= ruleSum ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            {

            			newCompositeNode(grammarAccess.getShiftAccess().getSumParserRuleCall_0());
            		
            pushFollow(FOLLOW_57);
            this_Sum_0=ruleSum();

            state._fsp--;


            			current = this_Sum_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4653:3: ( () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) ) )*
            loop97:
            do {
                int alt97=2;
                int LA97_0 = input.LA(1);

                if ( (LA97_0==LessThanSignLessThanSign||LA97_0==GreaterThanSignGreaterThanSign) ) {
                    alt97=1;
                }


                switch (alt97) {
            	case 1 :
            	    // InternalRpythonParser.g:4654:4: () ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) ) ( (lv_right_3_0= ruleSum ) )
            	    {
            	    // InternalRpythonParser.g:4654:4: ()
            	    // InternalRpythonParser.g:4655:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getShiftAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4661:4: ( ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) ) )
            	    // InternalRpythonParser.g:4662:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    {
            	    // InternalRpythonParser.g:4662:5: ( (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign ) )
            	    // InternalRpythonParser.g:4663:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
            	    {
            	    // InternalRpythonParser.g:4663:6: (lv_op_2_1= LessThanSignLessThanSign | lv_op_2_2= GreaterThanSignGreaterThanSign )
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
            	            // InternalRpythonParser.g:4664:7: lv_op_2_1= LessThanSignLessThanSign
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
            	            // InternalRpythonParser.g:4675:7: lv_op_2_2= GreaterThanSignGreaterThanSign
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

            	    // InternalRpythonParser.g:4688:4: ( (lv_right_3_0= ruleSum ) )
            	    // InternalRpythonParser.g:4689:5: (lv_right_3_0= ruleSum )
            	    {
            	    // InternalRpythonParser.g:4689:5: (lv_right_3_0= ruleSum )
            	    // InternalRpythonParser.g:4690:6: lv_right_3_0= ruleSum
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
    // InternalRpythonParser.g:4712:1: entryRuleSum returns [EObject current=null] : iv_ruleSum= ruleSum EOF ;
    public final EObject entryRuleSum() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSum = null;


        try {
            // InternalRpythonParser.g:4712:44: (iv_ruleSum= ruleSum EOF )
            // InternalRpythonParser.g:4713:2: iv_ruleSum= ruleSum EOF
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
    // InternalRpythonParser.g:4719:1: ruleSum returns [EObject current=null] : (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) ;
    public final EObject ruleSum() throws RecognitionException {
        EObject current = null;

        Token lv_op_2_1=null;
        Token lv_op_2_2=null;
        EObject this_Term_0 = null;

        EObject lv_right_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:4725:2: ( (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* ) )
            // InternalRpythonParser.g:4726:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            {
            // InternalRpythonParser.g:4726:2: (this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )* )
            // InternalRpythonParser.g:4727:3: this_Term_0= ruleTerm ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            {

            			newCompositeNode(grammarAccess.getSumAccess().getTermParserRuleCall_0());
            		
            pushFollow(FOLLOW_58);
            this_Term_0=ruleTerm();

            state._fsp--;


            			current = this_Term_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4735:3: ( () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) ) )*
            loop99:
            do {
                int alt99=2;
                int LA99_0 = input.LA(1);

                if ( (LA99_0==PlusSign||LA99_0==HyphenMinus) ) {
                    alt99=1;
                }


                switch (alt99) {
            	case 1 :
            	    // InternalRpythonParser.g:4736:4: () ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) ) ( (lv_right_3_0= ruleTerm ) )
            	    {
            	    // InternalRpythonParser.g:4736:4: ()
            	    // InternalRpythonParser.g:4737:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getSumAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4743:4: ( ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) ) )
            	    // InternalRpythonParser.g:4744:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    {
            	    // InternalRpythonParser.g:4744:5: ( (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus ) )
            	    // InternalRpythonParser.g:4745:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
            	    {
            	    // InternalRpythonParser.g:4745:6: (lv_op_2_1= PlusSign | lv_op_2_2= HyphenMinus )
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
            	            // InternalRpythonParser.g:4746:7: lv_op_2_1= PlusSign
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
            	            // InternalRpythonParser.g:4757:7: lv_op_2_2= HyphenMinus
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

            	    // InternalRpythonParser.g:4770:4: ( (lv_right_3_0= ruleTerm ) )
            	    // InternalRpythonParser.g:4771:5: (lv_right_3_0= ruleTerm )
            	    {
            	    // InternalRpythonParser.g:4771:5: (lv_right_3_0= ruleTerm )
            	    // InternalRpythonParser.g:4772:6: lv_right_3_0= ruleTerm
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
    // InternalRpythonParser.g:4794:1: entryRuleTerm returns [EObject current=null] : iv_ruleTerm= ruleTerm EOF ;
    public final EObject entryRuleTerm() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTerm = null;


        try {
            // InternalRpythonParser.g:4794:45: (iv_ruleTerm= ruleTerm EOF )
            // InternalRpythonParser.g:4795:2: iv_ruleTerm= ruleTerm EOF
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
    // InternalRpythonParser.g:4801:1: ruleTerm returns [EObject current=null] : (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) ;
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
            // InternalRpythonParser.g:4807:2: ( (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* ) )
            // InternalRpythonParser.g:4808:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            {
            // InternalRpythonParser.g:4808:2: (this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )* )
            // InternalRpythonParser.g:4809:3: this_Factor_0= ruleFactor ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            {

            			newCompositeNode(grammarAccess.getTermAccess().getFactorParserRuleCall_0());
            		
            pushFollow(FOLLOW_59);
            this_Factor_0=ruleFactor();

            state._fsp--;


            			current = this_Factor_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:4817:3: ( () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) ) )*
            loop101:
            do {
                int alt101=2;
                int LA101_0 = input.LA(1);

                if ( (LA101_0==SolidusSolidus||LA101_0==PercentSign||LA101_0==Asterisk||LA101_0==Solidus) ) {
                    alt101=1;
                }


                switch (alt101) {
            	case 1 :
            	    // InternalRpythonParser.g:4818:4: () ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) ) ( (lv_right_3_0= ruleFactor ) )
            	    {
            	    // InternalRpythonParser.g:4818:4: ()
            	    // InternalRpythonParser.g:4819:5: 
            	    {

            	    					current = forceCreateModelElementAndSet(
            	    						grammarAccess.getTermAccess().getBinaryOpLeftAction_1_0(),
            	    						current);
            	    				

            	    }

            	    // InternalRpythonParser.g:4825:4: ( ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) ) )
            	    // InternalRpythonParser.g:4826:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) )
            	    {
            	    // InternalRpythonParser.g:4826:5: ( (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign ) )
            	    // InternalRpythonParser.g:4827:6: (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign )
            	    {
            	    // InternalRpythonParser.g:4827:6: (lv_op_2_1= Asterisk | lv_op_2_2= Solidus | lv_op_2_3= SolidusSolidus | lv_op_2_4= PercentSign )
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
            	            // InternalRpythonParser.g:4828:7: lv_op_2_1= Asterisk
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
            	            // InternalRpythonParser.g:4839:7: lv_op_2_2= Solidus
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
            	            // InternalRpythonParser.g:4850:7: lv_op_2_3= SolidusSolidus
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
            	            // InternalRpythonParser.g:4861:7: lv_op_2_4= PercentSign
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

            	    // InternalRpythonParser.g:4874:4: ( (lv_right_3_0= ruleFactor ) )
            	    // InternalRpythonParser.g:4875:5: (lv_right_3_0= ruleFactor )
            	    {
            	    // InternalRpythonParser.g:4875:5: (lv_right_3_0= ruleFactor )
            	    // InternalRpythonParser.g:4876:6: lv_right_3_0= ruleFactor
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
    // InternalRpythonParser.g:4898:1: entryRuleFactor returns [EObject current=null] : iv_ruleFactor= ruleFactor EOF ;
    public final EObject entryRuleFactor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFactor = null;


        try {
            // InternalRpythonParser.g:4898:47: (iv_ruleFactor= ruleFactor EOF )
            // InternalRpythonParser.g:4899:2: iv_ruleFactor= ruleFactor EOF
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
    // InternalRpythonParser.g:4905:1: ruleFactor returns [EObject current=null] : ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) ;
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
            // InternalRpythonParser.g:4911:2: ( ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) ) )
            // InternalRpythonParser.g:4912:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
            {
            // InternalRpythonParser.g:4912:2: ( ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) ) | (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? ) )
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
                    // InternalRpythonParser.g:4913:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    {
                    // InternalRpythonParser.g:4913:3: ( () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) ) )
                    // InternalRpythonParser.g:4914:4: () ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) ) ( (lv_operand_2_0= ruleFactor ) )
                    {
                    // InternalRpythonParser.g:4914:4: ()
                    // InternalRpythonParser.g:4915:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getFactorAccess().getUnaryOpAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:4921:4: ( ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) ) )
                    // InternalRpythonParser.g:4922:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    {
                    // InternalRpythonParser.g:4922:5: ( (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde ) )
                    // InternalRpythonParser.g:4923:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
                    {
                    // InternalRpythonParser.g:4923:6: (lv_op_1_1= PlusSign | lv_op_1_2= HyphenMinus | lv_op_1_3= Tilde )
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
                            // InternalRpythonParser.g:4924:7: lv_op_1_1= PlusSign
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
                            // InternalRpythonParser.g:4935:7: lv_op_1_2= HyphenMinus
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
                            // InternalRpythonParser.g:4946:7: lv_op_1_3= Tilde
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

                    // InternalRpythonParser.g:4959:4: ( (lv_operand_2_0= ruleFactor ) )
                    // InternalRpythonParser.g:4960:5: (lv_operand_2_0= ruleFactor )
                    {
                    // InternalRpythonParser.g:4960:5: (lv_operand_2_0= ruleFactor )
                    // InternalRpythonParser.g:4961:6: lv_operand_2_0= ruleFactor
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
                    // InternalRpythonParser.g:4980:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    {
                    // InternalRpythonParser.g:4980:3: (this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )? )
                    // InternalRpythonParser.g:4981:4: this_Postfix_3= rulePostfix ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    {

                    				newCompositeNode(grammarAccess.getFactorAccess().getPostfixParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_60);
                    this_Postfix_3=rulePostfix();

                    state._fsp--;


                    				current = this_Postfix_3;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:4989:4: ( () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) ) )?
                    int alt103=2;
                    int LA103_0 = input.LA(1);

                    if ( (LA103_0==AsteriskAsterisk) ) {
                        alt103=1;
                    }
                    switch (alt103) {
                        case 1 :
                            // InternalRpythonParser.g:4990:5: () ( (lv_op_5_0= AsteriskAsterisk ) ) ( (lv_right_6_0= ruleFactor ) )
                            {
                            // InternalRpythonParser.g:4990:5: ()
                            // InternalRpythonParser.g:4991:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getFactorAccess().getBinaryOpLeftAction_1_1_0(),
                            							current);
                            					

                            }

                            // InternalRpythonParser.g:4997:5: ( (lv_op_5_0= AsteriskAsterisk ) )
                            // InternalRpythonParser.g:4998:6: (lv_op_5_0= AsteriskAsterisk )
                            {
                            // InternalRpythonParser.g:4998:6: (lv_op_5_0= AsteriskAsterisk )
                            // InternalRpythonParser.g:4999:7: lv_op_5_0= AsteriskAsterisk
                            {
                            lv_op_5_0=(Token)match(input,AsteriskAsterisk,FOLLOW_8); 

                            							newLeafNode(lv_op_5_0, grammarAccess.getFactorAccess().getOpAsteriskAsteriskKeyword_1_1_1_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getFactorRule());
                            							}
                            							setWithLastConsumed(current, "op", lv_op_5_0, "**");
                            						

                            }


                            }

                            // InternalRpythonParser.g:5011:5: ( (lv_right_6_0= ruleFactor ) )
                            // InternalRpythonParser.g:5012:6: (lv_right_6_0= ruleFactor )
                            {
                            // InternalRpythonParser.g:5012:6: (lv_right_6_0= ruleFactor )
                            // InternalRpythonParser.g:5013:7: lv_right_6_0= ruleFactor
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
    // InternalRpythonParser.g:5036:1: entryRulePostfix returns [EObject current=null] : iv_rulePostfix= rulePostfix EOF ;
    public final EObject entryRulePostfix() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePostfix = null;


        try {
            // InternalRpythonParser.g:5036:48: (iv_rulePostfix= rulePostfix EOF )
            // InternalRpythonParser.g:5037:2: iv_rulePostfix= rulePostfix EOF
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
    // InternalRpythonParser.g:5043:1: rulePostfix returns [EObject current=null] : (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) ;
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
            // InternalRpythonParser.g:5049:2: ( (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* ) )
            // InternalRpythonParser.g:5050:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            {
            // InternalRpythonParser.g:5050:2: (this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )* )
            // InternalRpythonParser.g:5051:3: this_Atom_0= ruleAtom ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
            {

            			newCompositeNode(grammarAccess.getPostfixAccess().getAtomParserRuleCall_0());
            		
            pushFollow(FOLLOW_61);
            this_Atom_0=ruleAtom();

            state._fsp--;


            			current = this_Atom_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5059:3: ( ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) ) | ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis ) | ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket ) )*
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
            	    // InternalRpythonParser.g:5060:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    {
            	    // InternalRpythonParser.g:5060:4: ( () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) ) )
            	    // InternalRpythonParser.g:5061:5: () otherlv_2= FullStop ( (lv_name_3_0= RULE_NAME ) )
            	    {
            	    // InternalRpythonParser.g:5061:5: ()
            	    // InternalRpythonParser.g:5062:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getAttributeValueAction_1_0_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_2=(Token)match(input,FullStop,FOLLOW_23); 

            	    					newLeafNode(otherlv_2, grammarAccess.getPostfixAccess().getFullStopKeyword_1_0_1());
            	    				
            	    // InternalRpythonParser.g:5072:5: ( (lv_name_3_0= RULE_NAME ) )
            	    // InternalRpythonParser.g:5073:6: (lv_name_3_0= RULE_NAME )
            	    {
            	    // InternalRpythonParser.g:5073:6: (lv_name_3_0= RULE_NAME )
            	    // InternalRpythonParser.g:5074:7: lv_name_3_0= RULE_NAME
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
            	    // InternalRpythonParser.g:5092:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    {
            	    // InternalRpythonParser.g:5092:4: ( () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis )
            	    // InternalRpythonParser.g:5093:5: () otherlv_5= LeftParenthesis ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )? otherlv_10= RightParenthesis
            	    {
            	    // InternalRpythonParser.g:5093:5: ()
            	    // InternalRpythonParser.g:5094:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getCallFunctionAction_1_1_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_5=(Token)match(input,LeftParenthesis,FOLLOW_34); 

            	    					newLeafNode(otherlv_5, grammarAccess.getPostfixAccess().getLeftParenthesisKeyword_1_1_1());
            	    				
            	    // InternalRpythonParser.g:5104:5: ( ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )? )?
            	    int alt107=2;
            	    int LA107_0 = input.LA(1);

            	    if ( (LA107_0==Lambda||LA107_0==FullStopFullStopFullStop||LA107_0==Not||LA107_0==AsteriskAsterisk||LA107_0==LeftParenthesis||(LA107_0>=Asterisk && LA107_0<=PlusSign)||LA107_0==HyphenMinus||LA107_0==LeftSquareBracket||(LA107_0>=GraveAccent && LA107_0<=LeftCurlyBracket)||LA107_0==Tilde||(LA107_0>=RULE_NAME && LA107_0<=RULE_STRING)) ) {
            	        alt107=1;
            	    }
            	    switch (alt107) {
            	        case 1 :
            	            // InternalRpythonParser.g:5105:6: ( (lv_arguments_6_0= ruleArgument ) ) (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )* (otherlv_9= Comma )?
            	            {
            	            // InternalRpythonParser.g:5105:6: ( (lv_arguments_6_0= ruleArgument ) )
            	            // InternalRpythonParser.g:5106:7: (lv_arguments_6_0= ruleArgument )
            	            {
            	            // InternalRpythonParser.g:5106:7: (lv_arguments_6_0= ruleArgument )
            	            // InternalRpythonParser.g:5107:8: lv_arguments_6_0= ruleArgument
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

            	            // InternalRpythonParser.g:5124:6: (otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) ) )*
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
            	            	    // InternalRpythonParser.g:5125:7: otherlv_7= Comma ( (lv_arguments_8_0= ruleArgument ) )
            	            	    {
            	            	    otherlv_7=(Token)match(input,Comma,FOLLOW_35); 

            	            	    							newLeafNode(otherlv_7, grammarAccess.getPostfixAccess().getCommaKeyword_1_1_2_1_0());
            	            	    						
            	            	    // InternalRpythonParser.g:5129:7: ( (lv_arguments_8_0= ruleArgument ) )
            	            	    // InternalRpythonParser.g:5130:8: (lv_arguments_8_0= ruleArgument )
            	            	    {
            	            	    // InternalRpythonParser.g:5130:8: (lv_arguments_8_0= ruleArgument )
            	            	    // InternalRpythonParser.g:5131:9: lv_arguments_8_0= ruleArgument
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

            	            // InternalRpythonParser.g:5149:6: (otherlv_9= Comma )?
            	            int alt106=2;
            	            int LA106_0 = input.LA(1);

            	            if ( (LA106_0==Comma) ) {
            	                alt106=1;
            	            }
            	            switch (alt106) {
            	                case 1 :
            	                    // InternalRpythonParser.g:5150:7: otherlv_9= Comma
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
            	    // InternalRpythonParser.g:5162:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    {
            	    // InternalRpythonParser.g:5162:4: ( () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket )
            	    // InternalRpythonParser.g:5163:5: () otherlv_12= LeftSquareBracket ( (lv_index_13_0= ruleSubscriptList ) ) otherlv_14= RightSquareBracket
            	    {
            	    // InternalRpythonParser.g:5163:5: ()
            	    // InternalRpythonParser.g:5164:6: 
            	    {

            	    						current = forceCreateModelElementAndSet(
            	    							grammarAccess.getPostfixAccess().getSubscriptValueAction_1_2_0(),
            	    							current);
            	    					

            	    }

            	    otherlv_12=(Token)match(input,LeftSquareBracket,FOLLOW_17); 

            	    					newLeafNode(otherlv_12, grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_2_1());
            	    				
            	    // InternalRpythonParser.g:5174:5: ( (lv_index_13_0= ruleSubscriptList ) )
            	    // InternalRpythonParser.g:5175:6: (lv_index_13_0= ruleSubscriptList )
            	    {
            	    // InternalRpythonParser.g:5175:6: (lv_index_13_0= ruleSubscriptList )
            	    // InternalRpythonParser.g:5176:7: lv_index_13_0= ruleSubscriptList
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
    // InternalRpythonParser.g:5203:1: entryRuleArgument returns [EObject current=null] : iv_ruleArgument= ruleArgument EOF ;
    public final EObject entryRuleArgument() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleArgument = null;


        try {
            // InternalRpythonParser.g:5203:49: (iv_ruleArgument= ruleArgument EOF )
            // InternalRpythonParser.g:5204:2: iv_ruleArgument= ruleArgument EOF
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
    // InternalRpythonParser.g:5210:1: ruleArgument returns [EObject current=null] : ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) ;
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
            // InternalRpythonParser.g:5216:2: ( ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) ) )
            // InternalRpythonParser.g:5217:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
            {
            // InternalRpythonParser.g:5217:2: ( ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) ) | ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) ) | ( (lv_value_5_0= ruleGeneratorOrExpression ) ) )
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
                    // InternalRpythonParser.g:5218:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5218:3: ( ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5219:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) ) ( (lv_value_1_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5219:4: ( ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) ) )
                    // InternalRpythonParser.g:5220:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    {
                    // InternalRpythonParser.g:5220:5: ( (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk ) )
                    // InternalRpythonParser.g:5221:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
                    {
                    // InternalRpythonParser.g:5221:6: (lv_star_0_1= Asterisk | lv_star_0_2= AsteriskAsterisk )
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
                            // InternalRpythonParser.g:5222:7: lv_star_0_1= Asterisk
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
                            // InternalRpythonParser.g:5233:7: lv_star_0_2= AsteriskAsterisk
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

                    // InternalRpythonParser.g:5246:4: ( (lv_value_1_0= ruleExpression ) )
                    // InternalRpythonParser.g:5247:5: (lv_value_1_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5247:5: (lv_value_1_0= ruleExpression )
                    // InternalRpythonParser.g:5248:6: lv_value_1_0= ruleExpression
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
                    // InternalRpythonParser.g:5267:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    {
                    // InternalRpythonParser.g:5267:3: ( ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) ) )
                    // InternalRpythonParser.g:5268:4: ( (lv_name_2_0= RULE_NAME ) ) otherlv_3= EqualsSign ( (lv_value_4_0= ruleExpression ) )
                    {
                    // InternalRpythonParser.g:5268:4: ( (lv_name_2_0= RULE_NAME ) )
                    // InternalRpythonParser.g:5269:5: (lv_name_2_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:5269:5: (lv_name_2_0= RULE_NAME )
                    // InternalRpythonParser.g:5270:6: lv_name_2_0= RULE_NAME
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
                    			
                    // InternalRpythonParser.g:5290:4: ( (lv_value_4_0= ruleExpression ) )
                    // InternalRpythonParser.g:5291:5: (lv_value_4_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:5291:5: (lv_value_4_0= ruleExpression )
                    // InternalRpythonParser.g:5292:6: lv_value_4_0= ruleExpression
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
                    // InternalRpythonParser.g:5311:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    {
                    // InternalRpythonParser.g:5311:3: ( (lv_value_5_0= ruleGeneratorOrExpression ) )
                    // InternalRpythonParser.g:5312:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    {
                    // InternalRpythonParser.g:5312:4: (lv_value_5_0= ruleGeneratorOrExpression )
                    // InternalRpythonParser.g:5313:5: lv_value_5_0= ruleGeneratorOrExpression
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
    // InternalRpythonParser.g:5334:1: entryRuleGeneratorOrExpression returns [EObject current=null] : iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF ;
    public final EObject entryRuleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGeneratorOrExpression = null;


        try {
            // InternalRpythonParser.g:5334:62: (iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF )
            // InternalRpythonParser.g:5335:2: iv_ruleGeneratorOrExpression= ruleGeneratorOrExpression EOF
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
    // InternalRpythonParser.g:5341:1: ruleGeneratorOrExpression returns [EObject current=null] : (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) ;
    public final EObject ruleGeneratorOrExpression() throws RecognitionException {
        EObject current = null;

        EObject this_Expression_0 = null;

        EObject this_Clauses_2 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5347:2: ( (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? ) )
            // InternalRpythonParser.g:5348:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            {
            // InternalRpythonParser.g:5348:2: (this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )? )
            // InternalRpythonParser.g:5349:3: this_Expression_0= ruleExpression ( () this_Clauses_2= ruleClauses[$current] )?
            {

            			newCompositeNode(grammarAccess.getGeneratorOrExpressionAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_64);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5357:3: ( () this_Clauses_2= ruleClauses[$current] )?
            int alt111=2;
            int LA111_0 = input.LA(1);

            if ( (LA111_0==For) ) {
                alt111=1;
            }
            switch (alt111) {
                case 1 :
                    // InternalRpythonParser.g:5358:4: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:5358:4: ()
                    // InternalRpythonParser.g:5359:5: 
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
    // InternalRpythonParser.g:5381:1: entryRuleSubscriptList returns [EObject current=null] : iv_ruleSubscriptList= ruleSubscriptList EOF ;
    public final EObject entryRuleSubscriptList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptList = null;


        try {
            // InternalRpythonParser.g:5381:54: (iv_ruleSubscriptList= ruleSubscriptList EOF )
            // InternalRpythonParser.g:5382:2: iv_ruleSubscriptList= ruleSubscriptList EOF
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
    // InternalRpythonParser.g:5388:1: ruleSubscriptList returns [EObject current=null] : (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) ;
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
            // InternalRpythonParser.g:5394:2: ( (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? ) )
            // InternalRpythonParser.g:5395:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            {
            // InternalRpythonParser.g:5395:2: (this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )? )
            // InternalRpythonParser.g:5396:3: this_SubscriptItem_0= ruleSubscriptItem ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            {

            			newCompositeNode(grammarAccess.getSubscriptListAccess().getSubscriptItemParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_SubscriptItem_0=ruleSubscriptItem();

            state._fsp--;


            			current = this_SubscriptItem_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5404:3: ( () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )? )?
            int alt115=2;
            int LA115_0 = input.LA(1);

            if ( (LA115_0==Comma) ) {
                alt115=1;
            }
            switch (alt115) {
                case 1 :
                    // InternalRpythonParser.g:5405:4: () otherlv_2= Comma ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    {
                    // InternalRpythonParser.g:5405:4: ()
                    // InternalRpythonParser.g:5406:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getSubscriptListAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_65); 

                    				newLeafNode(otherlv_2, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:5416:4: ( ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )? )?
                    int alt114=2;
                    int LA114_0 = input.LA(1);

                    if ( (LA114_0==Lambda||LA114_0==FullStopFullStopFullStop||LA114_0==Not||LA114_0==LeftParenthesis||LA114_0==PlusSign||LA114_0==HyphenMinus||LA114_0==Colon||LA114_0==LeftSquareBracket||(LA114_0>=GraveAccent && LA114_0<=LeftCurlyBracket)||LA114_0==Tilde||(LA114_0>=RULE_NAME && LA114_0<=RULE_STRING)) ) {
                        alt114=1;
                    }
                    switch (alt114) {
                        case 1 :
                            // InternalRpythonParser.g:5417:5: ( (lv_elements_3_0= ruleSubscriptItem ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )* (otherlv_6= Comma )?
                            {
                            // InternalRpythonParser.g:5417:5: ( (lv_elements_3_0= ruleSubscriptItem ) )
                            // InternalRpythonParser.g:5418:6: (lv_elements_3_0= ruleSubscriptItem )
                            {
                            // InternalRpythonParser.g:5418:6: (lv_elements_3_0= ruleSubscriptItem )
                            // InternalRpythonParser.g:5419:7: lv_elements_3_0= ruleSubscriptItem
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

                            // InternalRpythonParser.g:5436:5: (otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) ) )*
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
                            	    // InternalRpythonParser.g:5437:6: otherlv_4= Comma ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    {
                            	    otherlv_4=(Token)match(input,Comma,FOLLOW_17); 

                            	    						newLeafNode(otherlv_4, grammarAccess.getSubscriptListAccess().getCommaKeyword_1_2_1_0());
                            	    					
                            	    // InternalRpythonParser.g:5441:6: ( (lv_elements_5_0= ruleSubscriptItem ) )
                            	    // InternalRpythonParser.g:5442:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    {
                            	    // InternalRpythonParser.g:5442:7: (lv_elements_5_0= ruleSubscriptItem )
                            	    // InternalRpythonParser.g:5443:8: lv_elements_5_0= ruleSubscriptItem
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

                            // InternalRpythonParser.g:5461:5: (otherlv_6= Comma )?
                            int alt113=2;
                            int LA113_0 = input.LA(1);

                            if ( (LA113_0==Comma) ) {
                                alt113=1;
                            }
                            switch (alt113) {
                                case 1 :
                                    // InternalRpythonParser.g:5462:6: otherlv_6= Comma
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
    // InternalRpythonParser.g:5473:1: entryRuleSubscriptItem returns [EObject current=null] : iv_ruleSubscriptItem= ruleSubscriptItem EOF ;
    public final EObject entryRuleSubscriptItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSubscriptItem = null;


        try {
            // InternalRpythonParser.g:5473:54: (iv_ruleSubscriptItem= ruleSubscriptItem EOF )
            // InternalRpythonParser.g:5474:2: iv_ruleSubscriptItem= ruleSubscriptItem EOF
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
    // InternalRpythonParser.g:5480:1: ruleSubscriptItem returns [EObject current=null] : ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) ) ;
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
            // InternalRpythonParser.g:5486:2: ( ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) ) )
            // InternalRpythonParser.g:5487:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) )
            {
            // InternalRpythonParser.g:5487:2: ( ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? ) | (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? ) )
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
                    // InternalRpythonParser.g:5488:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    {
                    // InternalRpythonParser.g:5488:3: ( () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )? )
                    // InternalRpythonParser.g:5489:4: () otherlv_1= Colon ( (lv_upper_2_0= ruleExpression ) )? ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    {
                    // InternalRpythonParser.g:5489:4: ()
                    // InternalRpythonParser.g:5490:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getSubscriptItemAccess().getSliceAction_0_0(),
                    						current);
                    				

                    }

                    otherlv_1=(Token)match(input,Colon,FOLLOW_65); 

                    				newLeafNode(otherlv_1, grammarAccess.getSubscriptItemAccess().getColonKeyword_0_1());
                    			
                    // InternalRpythonParser.g:5500:4: ( (lv_upper_2_0= ruleExpression ) )?
                    int alt116=2;
                    int LA116_0 = input.LA(1);

                    if ( (LA116_0==Lambda||LA116_0==FullStopFullStopFullStop||LA116_0==Not||LA116_0==LeftParenthesis||LA116_0==PlusSign||LA116_0==HyphenMinus||LA116_0==LeftSquareBracket||(LA116_0>=GraveAccent && LA116_0<=LeftCurlyBracket)||LA116_0==Tilde||(LA116_0>=RULE_NAME && LA116_0<=RULE_STRING)) ) {
                        alt116=1;
                    }
                    switch (alt116) {
                        case 1 :
                            // InternalRpythonParser.g:5501:5: (lv_upper_2_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:5501:5: (lv_upper_2_0= ruleExpression )
                            // InternalRpythonParser.g:5502:6: lv_upper_2_0= ruleExpression
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

                    // InternalRpythonParser.g:5519:4: ( ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )? )?
                    int alt118=2;
                    int LA118_0 = input.LA(1);

                    if ( (LA118_0==Colon) ) {
                        alt118=1;
                    }
                    switch (alt118) {
                        case 1 :
                            // InternalRpythonParser.g:5520:5: ( (lv_explicitStep_3_0= Colon ) ) ( (lv_step_4_0= ruleExpression ) )?
                            {
                            // InternalRpythonParser.g:5520:5: ( (lv_explicitStep_3_0= Colon ) )
                            // InternalRpythonParser.g:5521:6: (lv_explicitStep_3_0= Colon )
                            {
                            // InternalRpythonParser.g:5521:6: (lv_explicitStep_3_0= Colon )
                            // InternalRpythonParser.g:5522:7: lv_explicitStep_3_0= Colon
                            {
                            lv_explicitStep_3_0=(Token)match(input,Colon,FOLLOW_39); 

                            							newLeafNode(lv_explicitStep_3_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_0_3_0_0());
                            						

                            							if (current==null) {
                            								current = createModelElement(grammarAccess.getSubscriptItemRule());
                            							}
                            							setWithLastConsumed(current, "explicitStep", lv_explicitStep_3_0 != null, ":");
                            						

                            }


                            }

                            // InternalRpythonParser.g:5534:5: ( (lv_step_4_0= ruleExpression ) )?
                            int alt117=2;
                            int LA117_0 = input.LA(1);

                            if ( (LA117_0==Lambda||LA117_0==FullStopFullStopFullStop||LA117_0==Not||LA117_0==LeftParenthesis||LA117_0==PlusSign||LA117_0==HyphenMinus||LA117_0==LeftSquareBracket||(LA117_0>=GraveAccent && LA117_0<=LeftCurlyBracket)||LA117_0==Tilde||(LA117_0>=RULE_NAME && LA117_0<=RULE_STRING)) ) {
                                alt117=1;
                            }
                            switch (alt117) {
                                case 1 :
                                    // InternalRpythonParser.g:5535:6: (lv_step_4_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5535:6: (lv_step_4_0= ruleExpression )
                                    // InternalRpythonParser.g:5536:7: lv_step_4_0= ruleExpression
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
                    // InternalRpythonParser.g:5556:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    {
                    // InternalRpythonParser.g:5556:3: (this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )? )
                    // InternalRpythonParser.g:5557:4: this_Expression_5= ruleExpression ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    {

                    				newCompositeNode(grammarAccess.getSubscriptItemAccess().getExpressionParserRuleCall_1_0());
                    			
                    pushFollow(FOLLOW_30);
                    this_Expression_5=ruleExpression();

                    state._fsp--;


                    				current = this_Expression_5;
                    				afterParserOrEnumRuleCall();
                    			
                    // InternalRpythonParser.g:5565:4: ( () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )? )?
                    int alt122=2;
                    int LA122_0 = input.LA(1);

                    if ( (LA122_0==Colon) ) {
                        alt122=1;
                    }
                    switch (alt122) {
                        case 1 :
                            // InternalRpythonParser.g:5566:5: () otherlv_7= Colon ( (lv_upper_8_0= ruleExpression ) )? ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            {
                            // InternalRpythonParser.g:5566:5: ()
                            // InternalRpythonParser.g:5567:6: 
                            {

                            						current = forceCreateModelElementAndSet(
                            							grammarAccess.getSubscriptItemAccess().getSliceLowerAction_1_1_0(),
                            							current);
                            					

                            }

                            otherlv_7=(Token)match(input,Colon,FOLLOW_65); 

                            					newLeafNode(otherlv_7, grammarAccess.getSubscriptItemAccess().getColonKeyword_1_1_1());
                            				
                            // InternalRpythonParser.g:5577:5: ( (lv_upper_8_0= ruleExpression ) )?
                            int alt119=2;
                            int LA119_0 = input.LA(1);

                            if ( (LA119_0==Lambda||LA119_0==FullStopFullStopFullStop||LA119_0==Not||LA119_0==LeftParenthesis||LA119_0==PlusSign||LA119_0==HyphenMinus||LA119_0==LeftSquareBracket||(LA119_0>=GraveAccent && LA119_0<=LeftCurlyBracket)||LA119_0==Tilde||(LA119_0>=RULE_NAME && LA119_0<=RULE_STRING)) ) {
                                alt119=1;
                            }
                            switch (alt119) {
                                case 1 :
                                    // InternalRpythonParser.g:5578:6: (lv_upper_8_0= ruleExpression )
                                    {
                                    // InternalRpythonParser.g:5578:6: (lv_upper_8_0= ruleExpression )
                                    // InternalRpythonParser.g:5579:7: lv_upper_8_0= ruleExpression
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

                            // InternalRpythonParser.g:5596:5: ( ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )? )?
                            int alt121=2;
                            int LA121_0 = input.LA(1);

                            if ( (LA121_0==Colon) ) {
                                alt121=1;
                            }
                            switch (alt121) {
                                case 1 :
                                    // InternalRpythonParser.g:5597:6: ( (lv_explicitStep_9_0= Colon ) ) ( (lv_step_10_0= ruleExpression ) )?
                                    {
                                    // InternalRpythonParser.g:5597:6: ( (lv_explicitStep_9_0= Colon ) )
                                    // InternalRpythonParser.g:5598:7: (lv_explicitStep_9_0= Colon )
                                    {
                                    // InternalRpythonParser.g:5598:7: (lv_explicitStep_9_0= Colon )
                                    // InternalRpythonParser.g:5599:8: lv_explicitStep_9_0= Colon
                                    {
                                    lv_explicitStep_9_0=(Token)match(input,Colon,FOLLOW_39); 

                                    								newLeafNode(lv_explicitStep_9_0, grammarAccess.getSubscriptItemAccess().getExplicitStepColonKeyword_1_1_3_0_0());
                                    							

                                    								if (current==null) {
                                    									current = createModelElement(grammarAccess.getSubscriptItemRule());
                                    								}
                                    								setWithLastConsumed(current, "explicitStep", lv_explicitStep_9_0 != null, ":");
                                    							

                                    }


                                    }

                                    // InternalRpythonParser.g:5611:6: ( (lv_step_10_0= ruleExpression ) )?
                                    int alt120=2;
                                    int LA120_0 = input.LA(1);

                                    if ( (LA120_0==Lambda||LA120_0==FullStopFullStopFullStop||LA120_0==Not||LA120_0==LeftParenthesis||LA120_0==PlusSign||LA120_0==HyphenMinus||LA120_0==LeftSquareBracket||(LA120_0>=GraveAccent && LA120_0<=LeftCurlyBracket)||LA120_0==Tilde||(LA120_0>=RULE_NAME && LA120_0<=RULE_STRING)) ) {
                                        alt120=1;
                                    }
                                    switch (alt120) {
                                        case 1 :
                                            // InternalRpythonParser.g:5612:7: (lv_step_10_0= ruleExpression )
                                            {
                                            // InternalRpythonParser.g:5612:7: (lv_step_10_0= ruleExpression )
                                            // InternalRpythonParser.g:5613:8: lv_step_10_0= ruleExpression
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
    // InternalRpythonParser.g:5637:1: entryRuleAtom returns [EObject current=null] : iv_ruleAtom= ruleAtom EOF ;
    public final EObject entryRuleAtom() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAtom = null;


        try {
            // InternalRpythonParser.g:5637:45: (iv_ruleAtom= ruleAtom EOF )
            // InternalRpythonParser.g:5638:2: iv_ruleAtom= ruleAtom EOF
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
    // InternalRpythonParser.g:5644:1: ruleAtom returns [EObject current=null] : ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) ;
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
            // InternalRpythonParser.g:5650:2: ( ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) ) )
            // InternalRpythonParser.g:5651:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
            {
            // InternalRpythonParser.g:5651:2: ( ( () ( (lv_id_1_0= RULE_NAME ) ) ) | ( () ( (lv_text_3_0= RULE_NUMBER ) ) ) | ( () ( (lv_parts_5_0= RULE_STRING ) )+ ) | ( () otherlv_7= FullStopFullStopFullStop ) | (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis ) | (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket ) | (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket ) | ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent ) )
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
                    // InternalRpythonParser.g:5652:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    {
                    // InternalRpythonParser.g:5652:3: ( () ( (lv_id_1_0= RULE_NAME ) ) )
                    // InternalRpythonParser.g:5653:4: () ( (lv_id_1_0= RULE_NAME ) )
                    {
                    // InternalRpythonParser.g:5653:4: ()
                    // InternalRpythonParser.g:5654:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNameAction_0_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5660:4: ( (lv_id_1_0= RULE_NAME ) )
                    // InternalRpythonParser.g:5661:5: (lv_id_1_0= RULE_NAME )
                    {
                    // InternalRpythonParser.g:5661:5: (lv_id_1_0= RULE_NAME )
                    // InternalRpythonParser.g:5662:6: lv_id_1_0= RULE_NAME
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
                    // InternalRpythonParser.g:5680:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    {
                    // InternalRpythonParser.g:5680:3: ( () ( (lv_text_3_0= RULE_NUMBER ) ) )
                    // InternalRpythonParser.g:5681:4: () ( (lv_text_3_0= RULE_NUMBER ) )
                    {
                    // InternalRpythonParser.g:5681:4: ()
                    // InternalRpythonParser.g:5682:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getNumAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5688:4: ( (lv_text_3_0= RULE_NUMBER ) )
                    // InternalRpythonParser.g:5689:5: (lv_text_3_0= RULE_NUMBER )
                    {
                    // InternalRpythonParser.g:5689:5: (lv_text_3_0= RULE_NUMBER )
                    // InternalRpythonParser.g:5690:6: lv_text_3_0= RULE_NUMBER
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
                    // InternalRpythonParser.g:5708:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    {
                    // InternalRpythonParser.g:5708:3: ( () ( (lv_parts_5_0= RULE_STRING ) )+ )
                    // InternalRpythonParser.g:5709:4: () ( (lv_parts_5_0= RULE_STRING ) )+
                    {
                    // InternalRpythonParser.g:5709:4: ()
                    // InternalRpythonParser.g:5710:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getStrAction_2_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5716:4: ( (lv_parts_5_0= RULE_STRING ) )+
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
                    	    // InternalRpythonParser.g:5717:5: (lv_parts_5_0= RULE_STRING )
                    	    {
                    	    // InternalRpythonParser.g:5717:5: (lv_parts_5_0= RULE_STRING )
                    	    // InternalRpythonParser.g:5718:6: lv_parts_5_0= RULE_STRING
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
                    // InternalRpythonParser.g:5736:3: ( () otherlv_7= FullStopFullStopFullStop )
                    {
                    // InternalRpythonParser.g:5736:3: ( () otherlv_7= FullStopFullStopFullStop )
                    // InternalRpythonParser.g:5737:4: () otherlv_7= FullStopFullStopFullStop
                    {
                    // InternalRpythonParser.g:5737:4: ()
                    // InternalRpythonParser.g:5738:5: 
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
                    // InternalRpythonParser.g:5750:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    {
                    // InternalRpythonParser.g:5750:3: (otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis )
                    // InternalRpythonParser.g:5751:4: otherlv_8= LeftParenthesis (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () ) otherlv_12= RightParenthesis
                    {
                    otherlv_8=(Token)match(input,LeftParenthesis,FOLLOW_67); 

                    				newLeafNode(otherlv_8, grammarAccess.getAtomAccess().getLeftParenthesisKeyword_4_0());
                    			
                    // InternalRpythonParser.g:5755:4: (this_ParenthesisContent_9= ruleParenthesisContent | this_Yield_10= ruleYield | () )
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
                            // InternalRpythonParser.g:5756:5: this_ParenthesisContent_9= ruleParenthesisContent
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
                            // InternalRpythonParser.g:5765:5: this_Yield_10= ruleYield
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
                            // InternalRpythonParser.g:5774:5: ()
                            {
                            // InternalRpythonParser.g:5774:5: ()
                            // InternalRpythonParser.g:5775:6: 
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
                    // InternalRpythonParser.g:5788:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    {
                    // InternalRpythonParser.g:5788:3: (otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket )
                    // InternalRpythonParser.g:5789:4: otherlv_13= LeftSquareBracket (this_ListContent_14= ruleListContent | () ) otherlv_16= RightSquareBracket
                    {
                    otherlv_13=(Token)match(input,LeftSquareBracket,FOLLOW_68); 

                    				newLeafNode(otherlv_13, grammarAccess.getAtomAccess().getLeftSquareBracketKeyword_5_0());
                    			
                    // InternalRpythonParser.g:5793:4: (this_ListContent_14= ruleListContent | () )
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
                            // InternalRpythonParser.g:5794:5: this_ListContent_14= ruleListContent
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
                            // InternalRpythonParser.g:5803:5: ()
                            {
                            // InternalRpythonParser.g:5803:5: ()
                            // InternalRpythonParser.g:5804:6: 
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
                    // InternalRpythonParser.g:5817:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    {
                    // InternalRpythonParser.g:5817:3: (otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket )
                    // InternalRpythonParser.g:5818:4: otherlv_17= LeftCurlyBracket (this_BraceContent_18= ruleBraceContent | () ) otherlv_20= RightCurlyBracket
                    {
                    otherlv_17=(Token)match(input,LeftCurlyBracket,FOLLOW_69); 

                    				newLeafNode(otherlv_17, grammarAccess.getAtomAccess().getLeftCurlyBracketKeyword_6_0());
                    			
                    // InternalRpythonParser.g:5822:4: (this_BraceContent_18= ruleBraceContent | () )
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
                            // InternalRpythonParser.g:5823:5: this_BraceContent_18= ruleBraceContent
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
                            // InternalRpythonParser.g:5832:5: ()
                            {
                            // InternalRpythonParser.g:5832:5: ()
                            // InternalRpythonParser.g:5833:6: 
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
                    // InternalRpythonParser.g:5846:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    {
                    // InternalRpythonParser.g:5846:3: ( () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent )
                    // InternalRpythonParser.g:5847:4: () otherlv_22= GraveAccent ( (lv_value_23_0= ruleReprContent ) ) otherlv_24= GraveAccent
                    {
                    // InternalRpythonParser.g:5847:4: ()
                    // InternalRpythonParser.g:5848:5: 
                    {

                    					current = forceCreateModelElement(
                    						grammarAccess.getAtomAccess().getReprAction_7_0(),
                    						current);
                    				

                    }

                    otherlv_22=(Token)match(input,GraveAccent,FOLLOW_8); 

                    				newLeafNode(otherlv_22, grammarAccess.getAtomAccess().getGraveAccentKeyword_7_1());
                    			
                    // InternalRpythonParser.g:5858:4: ( (lv_value_23_0= ruleReprContent ) )
                    // InternalRpythonParser.g:5859:5: (lv_value_23_0= ruleReprContent )
                    {
                    // InternalRpythonParser.g:5859:5: (lv_value_23_0= ruleReprContent )
                    // InternalRpythonParser.g:5860:6: lv_value_23_0= ruleReprContent
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
    // InternalRpythonParser.g:5886:1: entryRuleReprContent returns [EObject current=null] : iv_ruleReprContent= ruleReprContent EOF ;
    public final EObject entryRuleReprContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReprContent = null;


        try {
            // InternalRpythonParser.g:5886:52: (iv_ruleReprContent= ruleReprContent EOF )
            // InternalRpythonParser.g:5887:2: iv_ruleReprContent= ruleReprContent EOF
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
    // InternalRpythonParser.g:5893:1: ruleReprContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) ;
    public final EObject ruleReprContent() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        EObject this_Expression_0 = null;

        EObject lv_elements_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:5899:2: ( (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? ) )
            // InternalRpythonParser.g:5900:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            {
            // InternalRpythonParser.g:5900:2: (this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )? )
            // InternalRpythonParser.g:5901:3: this_Expression_0= ruleExpression ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            {

            			newCompositeNode(grammarAccess.getReprContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5909:3: ( () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+ )?
            int alt130=2;
            int LA130_0 = input.LA(1);

            if ( (LA130_0==Comma) ) {
                alt130=1;
            }
            switch (alt130) {
                case 1 :
                    // InternalRpythonParser.g:5910:4: () (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
                    {
                    // InternalRpythonParser.g:5910:4: ()
                    // InternalRpythonParser.g:5911:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getReprContentAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    // InternalRpythonParser.g:5917:4: (otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) ) )+
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
                    	    // InternalRpythonParser.g:5918:5: otherlv_2= Comma ( (lv_elements_3_0= ruleExpression ) )
                    	    {
                    	    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_2, grammarAccess.getReprContentAccess().getCommaKeyword_1_1_0());
                    	    				
                    	    // InternalRpythonParser.g:5922:5: ( (lv_elements_3_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:5923:6: (lv_elements_3_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:5923:6: (lv_elements_3_0= ruleExpression )
                    	    // InternalRpythonParser.g:5924:7: lv_elements_3_0= ruleExpression
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
    // InternalRpythonParser.g:5947:1: entryRuleParenthesisContent returns [EObject current=null] : iv_ruleParenthesisContent= ruleParenthesisContent EOF ;
    public final EObject entryRuleParenthesisContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleParenthesisContent = null;


        try {
            // InternalRpythonParser.g:5947:59: (iv_ruleParenthesisContent= ruleParenthesisContent EOF )
            // InternalRpythonParser.g:5948:2: iv_ruleParenthesisContent= ruleParenthesisContent EOF
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
    // InternalRpythonParser.g:5954:1: ruleParenthesisContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? ) ;
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
            // InternalRpythonParser.g:5960:2: ( (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? ) )
            // InternalRpythonParser.g:5961:2: (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? )
            {
            // InternalRpythonParser.g:5961:2: (this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )? )
            // InternalRpythonParser.g:5962:3: this_Expression_0= ruleExpression ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )?
            {

            			newCompositeNode(grammarAccess.getParenthesisContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_72);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:5970:3: ( ( () this_Clauses_2= ruleClauses[$current] ) | ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? ) )?
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
                    // InternalRpythonParser.g:5971:4: ( () this_Clauses_2= ruleClauses[$current] )
                    {
                    // InternalRpythonParser.g:5971:4: ( () this_Clauses_2= ruleClauses[$current] )
                    // InternalRpythonParser.g:5972:5: () this_Clauses_2= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:5972:5: ()
                    // InternalRpythonParser.g:5973:6: 
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
                    // InternalRpythonParser.g:5992:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? )
                    {
                    // InternalRpythonParser.g:5992:4: ( () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )? )
                    // InternalRpythonParser.g:5993:5: () otherlv_4= Comma ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )?
                    {
                    // InternalRpythonParser.g:5993:5: ()
                    // InternalRpythonParser.g:5994:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getParenthesisContentAccess().getTupleDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    otherlv_4=(Token)match(input,Comma,FOLLOW_39); 

                    					newLeafNode(otherlv_4, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_1());
                    				
                    // InternalRpythonParser.g:6004:5: ( ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )?
                    int alt133=2;
                    int LA133_0 = input.LA(1);

                    if ( (LA133_0==Lambda||LA133_0==FullStopFullStopFullStop||LA133_0==Not||LA133_0==LeftParenthesis||LA133_0==PlusSign||LA133_0==HyphenMinus||LA133_0==LeftSquareBracket||(LA133_0>=GraveAccent && LA133_0<=LeftCurlyBracket)||LA133_0==Tilde||(LA133_0>=RULE_NAME && LA133_0<=RULE_STRING)) ) {
                        alt133=1;
                    }
                    switch (alt133) {
                        case 1 :
                            // InternalRpythonParser.g:6005:6: ( (lv_elements_5_0= ruleExpression ) ) (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )?
                            {
                            // InternalRpythonParser.g:6005:6: ( (lv_elements_5_0= ruleExpression ) )
                            // InternalRpythonParser.g:6006:7: (lv_elements_5_0= ruleExpression )
                            {
                            // InternalRpythonParser.g:6006:7: (lv_elements_5_0= ruleExpression )
                            // InternalRpythonParser.g:6007:8: lv_elements_5_0= ruleExpression
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

                            // InternalRpythonParser.g:6024:6: (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )*
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
                            	    // InternalRpythonParser.g:6025:7: otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) )
                            	    {
                            	    otherlv_6=(Token)match(input,Comma,FOLLOW_8); 

                            	    							newLeafNode(otherlv_6, grammarAccess.getParenthesisContentAccess().getCommaKeyword_1_1_2_1_0());
                            	    						
                            	    // InternalRpythonParser.g:6029:7: ( (lv_elements_7_0= ruleExpression ) )
                            	    // InternalRpythonParser.g:6030:8: (lv_elements_7_0= ruleExpression )
                            	    {
                            	    // InternalRpythonParser.g:6030:8: (lv_elements_7_0= ruleExpression )
                            	    // InternalRpythonParser.g:6031:9: lv_elements_7_0= ruleExpression
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

                            // InternalRpythonParser.g:6049:6: (otherlv_8= Comma )?
                            int alt132=2;
                            int LA132_0 = input.LA(1);

                            if ( (LA132_0==Comma) ) {
                                alt132=1;
                            }
                            switch (alt132) {
                                case 1 :
                                    // InternalRpythonParser.g:6050:7: otherlv_8= Comma
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
    // InternalRpythonParser.g:6062:1: entryRuleListContent returns [EObject current=null] : iv_ruleListContent= ruleListContent EOF ;
    public final EObject entryRuleListContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListContent = null;


        try {
            // InternalRpythonParser.g:6062:52: (iv_ruleListContent= ruleListContent EOF )
            // InternalRpythonParser.g:6063:2: iv_ruleListContent= ruleListContent EOF
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
    // InternalRpythonParser.g:6069:1: ruleListContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) ) ;
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
            // InternalRpythonParser.g:6075:2: ( (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) ) )
            // InternalRpythonParser.g:6076:2: (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) )
            {
            // InternalRpythonParser.g:6076:2: (this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) ) )
            // InternalRpythonParser.g:6077:3: this_Expression_0= ruleExpression ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) )
            {

            			newCompositeNode(grammarAccess.getListContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_72);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6085:3: ( ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* ) | ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? ) )
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
                    // InternalRpythonParser.g:6086:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    {
                    // InternalRpythonParser.g:6086:4: ( () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )* )
                    // InternalRpythonParser.g:6087:5: () ( (lv_clauses_2_0= ruleListForClause ) ) ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
                    {
                    // InternalRpythonParser.g:6087:5: ()
                    // InternalRpythonParser.g:6088:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getListContentAccess().getListComprehensionElementAction_1_0_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6094:5: ( (lv_clauses_2_0= ruleListForClause ) )
                    // InternalRpythonParser.g:6095:6: (lv_clauses_2_0= ruleListForClause )
                    {
                    // InternalRpythonParser.g:6095:6: (lv_clauses_2_0= ruleListForClause )
                    // InternalRpythonParser.g:6096:7: lv_clauses_2_0= ruleListForClause
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

                    // InternalRpythonParser.g:6113:5: ( ( (lv_clauses_3_0= ruleListForClause ) ) | ( (lv_clauses_4_0= ruleIfClause ) ) )*
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
                    	    // InternalRpythonParser.g:6114:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6114:6: ( (lv_clauses_3_0= ruleListForClause ) )
                    	    // InternalRpythonParser.g:6115:7: (lv_clauses_3_0= ruleListForClause )
                    	    {
                    	    // InternalRpythonParser.g:6115:7: (lv_clauses_3_0= ruleListForClause )
                    	    // InternalRpythonParser.g:6116:8: lv_clauses_3_0= ruleListForClause
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
                    	    // InternalRpythonParser.g:6134:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    {
                    	    // InternalRpythonParser.g:6134:6: ( (lv_clauses_4_0= ruleIfClause ) )
                    	    // InternalRpythonParser.g:6135:7: (lv_clauses_4_0= ruleIfClause )
                    	    {
                    	    // InternalRpythonParser.g:6135:7: (lv_clauses_4_0= ruleIfClause )
                    	    // InternalRpythonParser.g:6136:8: lv_clauses_4_0= ruleIfClause
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
                    // InternalRpythonParser.g:6156:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )
                    {
                    // InternalRpythonParser.g:6156:4: ( () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )? )
                    // InternalRpythonParser.g:6157:5: () (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )* (otherlv_8= Comma )?
                    {
                    // InternalRpythonParser.g:6157:5: ()
                    // InternalRpythonParser.g:6158:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getListContentAccess().getListDisplayElementsAction_1_1_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6164:5: (otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) ) )*
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
                    	    // InternalRpythonParser.g:6165:6: otherlv_6= Comma ( (lv_elements_7_0= ruleExpression ) )
                    	    {
                    	    otherlv_6=(Token)match(input,Comma,FOLLOW_8); 

                    	    						newLeafNode(otherlv_6, grammarAccess.getListContentAccess().getCommaKeyword_1_1_1_0());
                    	    					
                    	    // InternalRpythonParser.g:6169:6: ( (lv_elements_7_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:6170:7: (lv_elements_7_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:6170:7: (lv_elements_7_0= ruleExpression )
                    	    // InternalRpythonParser.g:6171:8: lv_elements_7_0= ruleExpression
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

                    // InternalRpythonParser.g:6189:5: (otherlv_8= Comma )?
                    int alt137=2;
                    int LA137_0 = input.LA(1);

                    if ( (LA137_0==Comma) ) {
                        alt137=1;
                    }
                    switch (alt137) {
                        case 1 :
                            // InternalRpythonParser.g:6190:6: otherlv_8= Comma
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
    // InternalRpythonParser.g:6201:1: entryRuleBraceContent returns [EObject current=null] : iv_ruleBraceContent= ruleBraceContent EOF ;
    public final EObject entryRuleBraceContent() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBraceContent = null;


        try {
            // InternalRpythonParser.g:6201:53: (iv_ruleBraceContent= ruleBraceContent EOF )
            // InternalRpythonParser.g:6202:2: iv_ruleBraceContent= ruleBraceContent EOF
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
    // InternalRpythonParser.g:6208:1: ruleBraceContent returns [EObject current=null] : (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) ) ;
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
            // InternalRpythonParser.g:6214:2: ( (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) ) )
            // InternalRpythonParser.g:6215:2: (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) )
            {
            // InternalRpythonParser.g:6215:2: (this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) ) )
            // InternalRpythonParser.g:6216:3: this_Expression_0= ruleExpression ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) )
            {

            			newCompositeNode(grammarAccess.getBraceContentAccess().getExpressionParserRuleCall_0());
            		
            pushFollow(FOLLOW_74);
            this_Expression_0=ruleExpression();

            state._fsp--;


            			current = this_Expression_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6224:3: ( ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) ) | ( () this_Clauses_11= ruleClauses[$current] ) | ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? ) )
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
                    // InternalRpythonParser.g:6225:4: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                    {
                    // InternalRpythonParser.g:6225:4: ( () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) ) )
                    // InternalRpythonParser.g:6226:5: () otherlv_2= Colon ( (lv_value_3_0= ruleExpression ) ) ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
                    {
                    // InternalRpythonParser.g:6226:5: ()
                    // InternalRpythonParser.g:6227:6: 
                    {

                    						current = forceCreateModelElementAndSet(
                    							grammarAccess.getBraceContentAccess().getDictEntryKeyAction_1_0_0(),
                    							current);
                    					

                    }

                    otherlv_2=(Token)match(input,Colon,FOLLOW_8); 

                    					newLeafNode(otherlv_2, grammarAccess.getBraceContentAccess().getColonKeyword_1_0_1());
                    				
                    // InternalRpythonParser.g:6237:5: ( (lv_value_3_0= ruleExpression ) )
                    // InternalRpythonParser.g:6238:6: (lv_value_3_0= ruleExpression )
                    {
                    // InternalRpythonParser.g:6238:6: (lv_value_3_0= ruleExpression )
                    // InternalRpythonParser.g:6239:7: lv_value_3_0= ruleExpression
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

                    // InternalRpythonParser.g:6256:5: ( ( () this_Clauses_5= ruleClauses[$current] ) | ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? ) )
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
                            // InternalRpythonParser.g:6257:6: ( () this_Clauses_5= ruleClauses[$current] )
                            {
                            // InternalRpythonParser.g:6257:6: ( () this_Clauses_5= ruleClauses[$current] )
                            // InternalRpythonParser.g:6258:7: () this_Clauses_5= ruleClauses[$current]
                            {
                            // InternalRpythonParser.g:6258:7: ()
                            // InternalRpythonParser.g:6259:8: 
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
                            // InternalRpythonParser.g:6278:6: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                            {
                            // InternalRpythonParser.g:6278:6: ( () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )? )
                            // InternalRpythonParser.g:6279:7: () (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )* (otherlv_9= Comma )?
                            {
                            // InternalRpythonParser.g:6279:7: ()
                            // InternalRpythonParser.g:6280:8: 
                            {

                            								current = forceCreateModelElementAndAdd(
                            									grammarAccess.getBraceContentAccess().getDictDisplayEntriesAction_1_0_3_1_0(),
                            									current);
                            							

                            }

                            // InternalRpythonParser.g:6286:7: (otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) ) )*
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
                            	    // InternalRpythonParser.g:6287:8: otherlv_7= Comma ( (lv_entries_8_0= ruleDictEntry ) )
                            	    {
                            	    otherlv_7=(Token)match(input,Comma,FOLLOW_8); 

                            	    								newLeafNode(otherlv_7, grammarAccess.getBraceContentAccess().getCommaKeyword_1_0_3_1_1_0());
                            	    							
                            	    // InternalRpythonParser.g:6291:8: ( (lv_entries_8_0= ruleDictEntry ) )
                            	    // InternalRpythonParser.g:6292:9: (lv_entries_8_0= ruleDictEntry )
                            	    {
                            	    // InternalRpythonParser.g:6292:9: (lv_entries_8_0= ruleDictEntry )
                            	    // InternalRpythonParser.g:6293:10: lv_entries_8_0= ruleDictEntry
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

                            // InternalRpythonParser.g:6311:7: (otherlv_9= Comma )?
                            int alt140=2;
                            int LA140_0 = input.LA(1);

                            if ( (LA140_0==Comma) ) {
                                alt140=1;
                            }
                            switch (alt140) {
                                case 1 :
                                    // InternalRpythonParser.g:6312:8: otherlv_9= Comma
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
                    // InternalRpythonParser.g:6321:4: ( () this_Clauses_11= ruleClauses[$current] )
                    {
                    // InternalRpythonParser.g:6321:4: ( () this_Clauses_11= ruleClauses[$current] )
                    // InternalRpythonParser.g:6322:5: () this_Clauses_11= ruleClauses[$current]
                    {
                    // InternalRpythonParser.g:6322:5: ()
                    // InternalRpythonParser.g:6323:6: 
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
                    // InternalRpythonParser.g:6342:4: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? )
                    {
                    // InternalRpythonParser.g:6342:4: ( () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )? )
                    // InternalRpythonParser.g:6343:5: () (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )* (otherlv_15= Comma )?
                    {
                    // InternalRpythonParser.g:6343:5: ()
                    // InternalRpythonParser.g:6344:6: 
                    {

                    						current = forceCreateModelElementAndAdd(
                    							grammarAccess.getBraceContentAccess().getSetDisplayElementsAction_1_2_0(),
                    							current);
                    					

                    }

                    // InternalRpythonParser.g:6350:5: (otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) ) )*
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
                    	    // InternalRpythonParser.g:6351:6: otherlv_13= Comma ( (lv_elements_14_0= ruleExpression ) )
                    	    {
                    	    otherlv_13=(Token)match(input,Comma,FOLLOW_8); 

                    	    						newLeafNode(otherlv_13, grammarAccess.getBraceContentAccess().getCommaKeyword_1_2_1_0());
                    	    					
                    	    // InternalRpythonParser.g:6355:6: ( (lv_elements_14_0= ruleExpression ) )
                    	    // InternalRpythonParser.g:6356:7: (lv_elements_14_0= ruleExpression )
                    	    {
                    	    // InternalRpythonParser.g:6356:7: (lv_elements_14_0= ruleExpression )
                    	    // InternalRpythonParser.g:6357:8: lv_elements_14_0= ruleExpression
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

                    // InternalRpythonParser.g:6375:5: (otherlv_15= Comma )?
                    int alt143=2;
                    int LA143_0 = input.LA(1);

                    if ( (LA143_0==Comma) ) {
                        alt143=1;
                    }
                    switch (alt143) {
                        case 1 :
                            // InternalRpythonParser.g:6376:6: otherlv_15= Comma
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
    // InternalRpythonParser.g:6387:1: entryRuleDictEntry returns [EObject current=null] : iv_ruleDictEntry= ruleDictEntry EOF ;
    public final EObject entryRuleDictEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDictEntry = null;


        try {
            // InternalRpythonParser.g:6387:50: (iv_ruleDictEntry= ruleDictEntry EOF )
            // InternalRpythonParser.g:6388:2: iv_ruleDictEntry= ruleDictEntry EOF
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
    // InternalRpythonParser.g:6394:1: ruleDictEntry returns [EObject current=null] : ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) ;
    public final EObject ruleDictEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_key_0_0 = null;

        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6400:2: ( ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) ) )
            // InternalRpythonParser.g:6401:2: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
            {
            // InternalRpythonParser.g:6401:2: ( ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) ) )
            // InternalRpythonParser.g:6402:3: ( (lv_key_0_0= ruleExpression ) ) otherlv_1= Colon ( (lv_value_2_0= ruleExpression ) )
            {
            // InternalRpythonParser.g:6402:3: ( (lv_key_0_0= ruleExpression ) )
            // InternalRpythonParser.g:6403:4: (lv_key_0_0= ruleExpression )
            {
            // InternalRpythonParser.g:6403:4: (lv_key_0_0= ruleExpression )
            // InternalRpythonParser.g:6404:5: lv_key_0_0= ruleExpression
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
            		
            // InternalRpythonParser.g:6425:3: ( (lv_value_2_0= ruleExpression ) )
            // InternalRpythonParser.g:6426:4: (lv_value_2_0= ruleExpression )
            {
            // InternalRpythonParser.g:6426:4: (lv_value_2_0= ruleExpression )
            // InternalRpythonParser.g:6427:5: lv_value_2_0= ruleExpression
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
    // InternalRpythonParser.g:6449:1: ruleClauses[EObject in_current] returns [EObject current=in_current] : ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) ;
    public final EObject ruleClauses(EObject in_current) throws RecognitionException {
        EObject current = in_current;

        EObject lv_clauses_0_0 = null;

        EObject lv_clauses_1_0 = null;

        EObject lv_clauses_2_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6455:2: ( ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* ) )
            // InternalRpythonParser.g:6456:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            {
            // InternalRpythonParser.g:6456:2: ( ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )* )
            // InternalRpythonParser.g:6457:3: ( (lv_clauses_0_0= ruleForClause ) ) ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
            {
            // InternalRpythonParser.g:6457:3: ( (lv_clauses_0_0= ruleForClause ) )
            // InternalRpythonParser.g:6458:4: (lv_clauses_0_0= ruleForClause )
            {
            // InternalRpythonParser.g:6458:4: (lv_clauses_0_0= ruleForClause )
            // InternalRpythonParser.g:6459:5: lv_clauses_0_0= ruleForClause
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

            // InternalRpythonParser.g:6476:3: ( ( (lv_clauses_1_0= ruleForClause ) ) | ( (lv_clauses_2_0= ruleIfClause ) ) )*
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
            	    // InternalRpythonParser.g:6477:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    {
            	    // InternalRpythonParser.g:6477:4: ( (lv_clauses_1_0= ruleForClause ) )
            	    // InternalRpythonParser.g:6478:5: (lv_clauses_1_0= ruleForClause )
            	    {
            	    // InternalRpythonParser.g:6478:5: (lv_clauses_1_0= ruleForClause )
            	    // InternalRpythonParser.g:6479:6: lv_clauses_1_0= ruleForClause
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
            	    // InternalRpythonParser.g:6497:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    {
            	    // InternalRpythonParser.g:6497:4: ( (lv_clauses_2_0= ruleIfClause ) )
            	    // InternalRpythonParser.g:6498:5: (lv_clauses_2_0= ruleIfClause )
            	    {
            	    // InternalRpythonParser.g:6498:5: (lv_clauses_2_0= ruleIfClause )
            	    // InternalRpythonParser.g:6499:6: lv_clauses_2_0= ruleIfClause
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
    // InternalRpythonParser.g:6521:1: entryRuleForClause returns [EObject current=null] : iv_ruleForClause= ruleForClause EOF ;
    public final EObject entryRuleForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleForClause = null;


        try {
            // InternalRpythonParser.g:6521:50: (iv_ruleForClause= ruleForClause EOF )
            // InternalRpythonParser.g:6522:2: iv_ruleForClause= ruleForClause EOF
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
    // InternalRpythonParser.g:6528:1: ruleForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) ;
    public final EObject ruleForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6534:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) ) )
            // InternalRpythonParser.g:6535:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            {
            // InternalRpythonParser.g:6535:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) ) )
            // InternalRpythonParser.g:6536:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleOrTest ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:6540:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:6541:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:6541:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:6542:5: lv_target_1_0= ruleTargetList
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
            		
            // InternalRpythonParser.g:6563:3: ( (lv_iterable_3_0= ruleOrTest ) )
            // InternalRpythonParser.g:6564:4: (lv_iterable_3_0= ruleOrTest )
            {
            // InternalRpythonParser.g:6564:4: (lv_iterable_3_0= ruleOrTest )
            // InternalRpythonParser.g:6565:5: lv_iterable_3_0= ruleOrTest
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
    // InternalRpythonParser.g:6586:1: entryRuleListForClause returns [EObject current=null] : iv_ruleListForClause= ruleListForClause EOF ;
    public final EObject entryRuleListForClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleListForClause = null;


        try {
            // InternalRpythonParser.g:6586:54: (iv_ruleListForClause= ruleListForClause EOF )
            // InternalRpythonParser.g:6587:2: iv_ruleListForClause= ruleListForClause EOF
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
    // InternalRpythonParser.g:6593:1: ruleListForClause returns [EObject current=null] : (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) ;
    public final EObject ruleListForClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_target_1_0 = null;

        EObject lv_iterable_3_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6599:2: ( (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) ) )
            // InternalRpythonParser.g:6600:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            {
            // InternalRpythonParser.g:6600:2: (otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) ) )
            // InternalRpythonParser.g:6601:3: otherlv_0= For ( (lv_target_1_0= ruleTargetList ) ) otherlv_2= In ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            {
            otherlv_0=(Token)match(input,For,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getListForClauseAccess().getForKeyword_0());
            		
            // InternalRpythonParser.g:6605:3: ( (lv_target_1_0= ruleTargetList ) )
            // InternalRpythonParser.g:6606:4: (lv_target_1_0= ruleTargetList )
            {
            // InternalRpythonParser.g:6606:4: (lv_target_1_0= ruleTargetList )
            // InternalRpythonParser.g:6607:5: lv_target_1_0= ruleTargetList
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
            		
            // InternalRpythonParser.g:6628:3: ( (lv_iterable_3_0= ruleUnparenthesisedTuple ) )
            // InternalRpythonParser.g:6629:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            {
            // InternalRpythonParser.g:6629:4: (lv_iterable_3_0= ruleUnparenthesisedTuple )
            // InternalRpythonParser.g:6630:5: lv_iterable_3_0= ruleUnparenthesisedTuple
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
    // InternalRpythonParser.g:6651:1: entryRuleUnparenthesisedTuple returns [EObject current=null] : iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF ;
    public final EObject entryRuleUnparenthesisedTuple() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleUnparenthesisedTuple = null;


        try {
            // InternalRpythonParser.g:6651:61: (iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF )
            // InternalRpythonParser.g:6652:2: iv_ruleUnparenthesisedTuple= ruleUnparenthesisedTuple EOF
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
    // InternalRpythonParser.g:6658:1: ruleUnparenthesisedTuple returns [EObject current=null] : (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? ) ;
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
            // InternalRpythonParser.g:6664:2: ( (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? ) )
            // InternalRpythonParser.g:6665:2: (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? )
            {
            // InternalRpythonParser.g:6665:2: (this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )? )
            // InternalRpythonParser.g:6666:3: this_OrTestOrLambda_0= ruleOrTestOrLambda ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )?
            {

            			newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getOrTestOrLambdaParserRuleCall_0());
            		
            pushFollow(FOLLOW_38);
            this_OrTestOrLambda_0=ruleOrTestOrLambda();

            state._fsp--;


            			current = this_OrTestOrLambda_0;
            			afterParserOrEnumRuleCall();
            		
            // InternalRpythonParser.g:6674:3: ( () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )? )?
            int alt148=2;
            int LA148_0 = input.LA(1);

            if ( (LA148_0==Comma) ) {
                alt148=1;
            }
            switch (alt148) {
                case 1 :
                    // InternalRpythonParser.g:6675:4: () otherlv_2= Comma ( (lv_elements_3_0= ruleOrTestOrLambda ) ) (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )* (otherlv_6= Comma )?
                    {
                    // InternalRpythonParser.g:6675:4: ()
                    // InternalRpythonParser.g:6676:5: 
                    {

                    					current = forceCreateModelElementAndAdd(
                    						grammarAccess.getUnparenthesisedTupleAccess().getTupleDisplayElementsAction_1_0(),
                    						current);
                    				

                    }

                    otherlv_2=(Token)match(input,Comma,FOLLOW_8); 

                    				newLeafNode(otherlv_2, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_1());
                    			
                    // InternalRpythonParser.g:6686:4: ( (lv_elements_3_0= ruleOrTestOrLambda ) )
                    // InternalRpythonParser.g:6687:5: (lv_elements_3_0= ruleOrTestOrLambda )
                    {
                    // InternalRpythonParser.g:6687:5: (lv_elements_3_0= ruleOrTestOrLambda )
                    // InternalRpythonParser.g:6688:6: lv_elements_3_0= ruleOrTestOrLambda
                    {

                    						newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestOrLambdaParserRuleCall_1_2_0());
                    					
                    pushFollow(FOLLOW_38);
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

                    // InternalRpythonParser.g:6705:4: (otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) ) )*
                    loop146:
                    do {
                        int alt146=2;
                        int LA146_0 = input.LA(1);

                        if ( (LA146_0==Comma) ) {
                            int LA146_1 = input.LA(2);

                            if ( (LA146_1==Lambda||LA146_1==FullStopFullStopFullStop||LA146_1==Not||LA146_1==LeftParenthesis||LA146_1==PlusSign||LA146_1==HyphenMinus||LA146_1==LeftSquareBracket||(LA146_1>=GraveAccent && LA146_1<=LeftCurlyBracket)||LA146_1==Tilde||(LA146_1>=RULE_NAME && LA146_1<=RULE_STRING)) ) {
                                alt146=1;
                            }


                        }


                        switch (alt146) {
                    	case 1 :
                    	    // InternalRpythonParser.g:6706:5: otherlv_4= Comma ( (lv_elements_5_0= ruleOrTestOrLambda ) )
                    	    {
                    	    otherlv_4=(Token)match(input,Comma,FOLLOW_8); 

                    	    					newLeafNode(otherlv_4, grammarAccess.getUnparenthesisedTupleAccess().getCommaKeyword_1_3_0());
                    	    				
                    	    // InternalRpythonParser.g:6710:5: ( (lv_elements_5_0= ruleOrTestOrLambda ) )
                    	    // InternalRpythonParser.g:6711:6: (lv_elements_5_0= ruleOrTestOrLambda )
                    	    {
                    	    // InternalRpythonParser.g:6711:6: (lv_elements_5_0= ruleOrTestOrLambda )
                    	    // InternalRpythonParser.g:6712:7: lv_elements_5_0= ruleOrTestOrLambda
                    	    {

                    	    							newCompositeNode(grammarAccess.getUnparenthesisedTupleAccess().getElementsOrTestOrLambdaParserRuleCall_1_3_1_0());
                    	    						
                    	    pushFollow(FOLLOW_38);
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
                    	    break loop146;
                        }
                    } while (true);

                    // InternalRpythonParser.g:6730:4: (otherlv_6= Comma )?
                    int alt147=2;
                    int LA147_0 = input.LA(1);

                    if ( (LA147_0==Comma) ) {
                        alt147=1;
                    }
                    switch (alt147) {
                        case 1 :
                            // InternalRpythonParser.g:6731:5: otherlv_6= Comma
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
    // InternalRpythonParser.g:6741:1: entryRuleIfClause returns [EObject current=null] : iv_ruleIfClause= ruleIfClause EOF ;
    public final EObject entryRuleIfClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIfClause = null;


        try {
            // InternalRpythonParser.g:6741:49: (iv_ruleIfClause= ruleIfClause EOF )
            // InternalRpythonParser.g:6742:2: iv_ruleIfClause= ruleIfClause EOF
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
    // InternalRpythonParser.g:6748:1: ruleIfClause returns [EObject current=null] : (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) ;
    public final EObject ruleIfClause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_condition_1_0 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6754:2: ( (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:6755:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:6755:2: (otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:6756:3: otherlv_0= If ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            {
            otherlv_0=(Token)match(input,If,FOLLOW_8); 

            			newLeafNode(otherlv_0, grammarAccess.getIfClauseAccess().getIfKeyword_0());
            		
            // InternalRpythonParser.g:6760:3: ( (lv_condition_1_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:6761:4: (lv_condition_1_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:6761:4: (lv_condition_1_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:6762:5: lv_condition_1_0= ruleOrTestOrLambda
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
    // InternalRpythonParser.g:6783:1: entryRuleOrTestOrLambda returns [EObject current=null] : iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF ;
    public final EObject entryRuleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrTestOrLambda = null;


        try {
            // InternalRpythonParser.g:6783:55: (iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF )
            // InternalRpythonParser.g:6784:2: iv_ruleOrTestOrLambda= ruleOrTestOrLambda EOF
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
    // InternalRpythonParser.g:6790:1: ruleOrTestOrLambda returns [EObject current=null] : (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) ;
    public final EObject ruleOrTestOrLambda() throws RecognitionException {
        EObject current = null;

        EObject this_LambdaInClause_0 = null;

        EObject this_OrTest_1 = null;



        	enterRule();

        try {
            // InternalRpythonParser.g:6796:2: ( (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest ) )
            // InternalRpythonParser.g:6797:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
            {
            // InternalRpythonParser.g:6797:2: (this_LambdaInClause_0= ruleLambdaInClause | this_OrTest_1= ruleOrTest )
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
                    // InternalRpythonParser.g:6798:3: this_LambdaInClause_0= ruleLambdaInClause
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
                    // InternalRpythonParser.g:6807:3: this_OrTest_1= ruleOrTest
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
    // InternalRpythonParser.g:6819:1: entryRuleLambdaInClause returns [EObject current=null] : iv_ruleLambdaInClause= ruleLambdaInClause EOF ;
    public final EObject entryRuleLambdaInClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLambdaInClause = null;


        try {
            // InternalRpythonParser.g:6819:55: (iv_ruleLambdaInClause= ruleLambdaInClause EOF )
            // InternalRpythonParser.g:6820:2: iv_ruleLambdaInClause= ruleLambdaInClause EOF
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
    // InternalRpythonParser.g:6826:1: ruleLambdaInClause returns [EObject current=null] : ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) ;
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
            // InternalRpythonParser.g:6832:2: ( ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) ) )
            // InternalRpythonParser.g:6833:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            {
            // InternalRpythonParser.g:6833:2: ( () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) ) )
            // InternalRpythonParser.g:6834:3: () otherlv_1= Lambda ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )? otherlv_6= Colon ( (lv_body_7_0= ruleOrTestOrLambda ) )
            {
            // InternalRpythonParser.g:6834:3: ()
            // InternalRpythonParser.g:6835:4: 
            {

            				current = forceCreateModelElement(
            					grammarAccess.getLambdaInClauseAccess().getLambdaAction_0(),
            					current);
            			

            }

            otherlv_1=(Token)match(input,Lambda,FOLLOW_49); 

            			newLeafNode(otherlv_1, grammarAccess.getLambdaInClauseAccess().getLambdaKeyword_1());
            		
            // InternalRpythonParser.g:6845:3: ( ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )? )?
            int alt152=2;
            int LA152_0 = input.LA(1);

            if ( (LA152_0==AsteriskAsterisk||LA152_0==LeftParenthesis||LA152_0==Asterisk||LA152_0==RULE_NAME) ) {
                alt152=1;
            }
            switch (alt152) {
                case 1 :
                    // InternalRpythonParser.g:6846:4: ( (lv_parameters_2_0= ruleLambdaParameter ) ) (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )* (otherlv_5= Comma )?
                    {
                    // InternalRpythonParser.g:6846:4: ( (lv_parameters_2_0= ruleLambdaParameter ) )
                    // InternalRpythonParser.g:6847:5: (lv_parameters_2_0= ruleLambdaParameter )
                    {
                    // InternalRpythonParser.g:6847:5: (lv_parameters_2_0= ruleLambdaParameter )
                    // InternalRpythonParser.g:6848:6: lv_parameters_2_0= ruleLambdaParameter
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

                    // InternalRpythonParser.g:6865:4: (otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) ) )*
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
                    	    // InternalRpythonParser.g:6866:5: otherlv_3= Comma ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    {
                    	    otherlv_3=(Token)match(input,Comma,FOLLOW_27); 

                    	    					newLeafNode(otherlv_3, grammarAccess.getLambdaInClauseAccess().getCommaKeyword_2_1_0());
                    	    				
                    	    // InternalRpythonParser.g:6870:5: ( (lv_parameters_4_0= ruleLambdaParameter ) )
                    	    // InternalRpythonParser.g:6871:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    {
                    	    // InternalRpythonParser.g:6871:6: (lv_parameters_4_0= ruleLambdaParameter )
                    	    // InternalRpythonParser.g:6872:7: lv_parameters_4_0= ruleLambdaParameter
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

                    // InternalRpythonParser.g:6890:4: (otherlv_5= Comma )?
                    int alt151=2;
                    int LA151_0 = input.LA(1);

                    if ( (LA151_0==Comma) ) {
                        alt151=1;
                    }
                    switch (alt151) {
                        case 1 :
                            // InternalRpythonParser.g:6891:5: otherlv_5= Comma
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
            		
            // InternalRpythonParser.g:6901:3: ( (lv_body_7_0= ruleOrTestOrLambda ) )
            // InternalRpythonParser.g:6902:4: (lv_body_7_0= ruleOrTestOrLambda )
            {
            // InternalRpythonParser.g:6902:4: (lv_body_7_0= ruleOrTestOrLambda )
            // InternalRpythonParser.g:6903:5: lv_body_7_0= ruleOrTestOrLambda
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
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x90200007C2F3FF52L,0x0000000000FE6602L});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0000000000000000L,0x0000000000040000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x90200007C2F3FF50L,0x0000000000EA6602L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0000000000000000L,0x0000000000100020L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x90200007C2F3FF50L,0x0000000000E26602L});
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