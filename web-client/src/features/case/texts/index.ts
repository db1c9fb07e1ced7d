import './case';
import './caseTerms';
import './caseContact';
import './caseActs';
import './caseMediation';
import './caseTimeline';
