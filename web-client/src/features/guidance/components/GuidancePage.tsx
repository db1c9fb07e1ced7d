import '../texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMunicipality } from '@/shared/municipality/municipality';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { guidanceQuery } from '../api/getGuidance';
import { anySubject, useWalk } from '../useWalk';
import { walk } from '../walk';
import { OutcomeScreen } from './OutcomeScreen';
import { QuestionScreen } from './QuestionScreen';
import { SubjectScreen } from './SubjectScreen';

/** A few questions for somebody with a letter, then what he or she can do. Nobody has to say who he or she is. */
export function GuidancePage() {
  const address = useWalk();
  const types = useMunicipality()?.decisionTypes ?? [];
  const type = types.find(({ code }) => code === address.subject);
  const isAsked = types.length === 0 || type !== undefined || address.subject === anySubject;
  const { data: guidance, error, refetch } = useQuery({ ...guidanceQuery(type?.code), enabled: isAsked });
  // What was answered before, by question, for who goes back and forth.
  const [given, setGiven] = useState<Partial<Record<string, number>>>({});

  if (!isAsked) return <SubjectScreen types={types} />;
  if (error) return <Failure error={error} onRetry={() => { void refetch(); }} />;
  if (!guidance) return <Busy />;

  const { answered, question, outcome } = walk(guidance, address.answers);
  if (outcome) return <OutcomeScreen outcome={outcome} answered={answered} type={type} />;
  return question && (
    <QuestionScreen
      key={question.id}
      guidance={guidance}
      question={question}
      answered={answered}
      before={given[question.id]}
      onAnswer={(answer) => { setGiven((before) => ({ ...before, [question.id]: answer })); }}
    />
  );
}
