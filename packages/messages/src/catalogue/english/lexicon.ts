import type { Lexicon } from "../language.ts";

const day = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midday|close|end|the|next|this|eod|cob";

/** What the review recognises in English. */
export const lexicon: Lexicon = {
  patterns: {
    pressure: [
      "as soon as possible", "as soon as you can", "asap", "urgent|urgently|immediately", "right away", "without delay", "without further delay",
      "at your earliest convenience", "at the earliest", "by return", "prompt|swift|speedy|quick reply|response|answer|decision",
      "need an|your|the answer|reply|decision|response", "i need to know", "i expect an|your", "i must insist", "i insist",
      "you need|have to decide|answer|reply|respond", "you must decide|answer|reply|respond|tell|let", "time is running|pressing", "can't|cannot wait much|any longer", "still waiting", "waiting for your|an answer|reply|response|decision",
      "respond|reply|answer now|today", "sooner rather than later", "keep me waiting",
    ],
    "deadline-at-them": [
      `let me know|hear by|before|until ${day}`, `get back to me by|before ${day}`, `hear from you by|before ${day}`, `reply|respond|answer|decide|decision by|before ${day}`,
      "you said|promised|told|assured|mentioned me? that? you would|will decide|call|reply|answer|write|respond|let|get|contact", "you said|promised|told|assured|mentioned me? that? you'd|you'll decide|call|reply|answer|write|respond|let|get|contact",
      "you said|promised|told me? by", "your deadline", "the deadline you|has|was|is", "was|were supposed to", "by which you", "date you gave|named|promised|mentioned", "which was|is now a? *? days|weeks ago", "the day has|is passed|past|over",
      "already overdue|late", "is overdue",
    ],
    "reminder-counted": [
      "second|third|fourth|fifth|2nd|3rd|4th email|message|time|reminder|attempt|note|call|enquiry|inquiry|mail", "my previous|last|earlier|other emails|messages|mails|calls|reminders",
      "written|emailed|called|asked|tried|mailed|messaged you? twice|repeatedly", "written|emailed|called|asked|tried|mailed you? three|several|many|two|four times", "another|final|last|friendly|gentle reminder",
      "remind you", "per my last|previous|earlier email|message|mail", "following up on my follow|follow-up|followup", "yet again", "following up again", "once again asking",
    ],
    blame: [
      "you have|had|did not replied|reply|answered|answer|responded|respond|written|called|kept|come|got", "you haven't|didn't|never replied|reply|answered|answer|responded|respond|wrote|called|kept|come|got",
      "not|never heard back|anything|from|a", "haven't|hadn't heard", "no reply|answer|response|word from", "nobody|no-one has|have replied|answered|called|bothered", "no one has|have replied|answered|called|bothered", "ignored|ignoring me|my",
      "disappointed that|by|not|in", "surprised that|not you|to", "despite my", "why have|has|had *? not|nobody", "left in the dark", "left hanging", "kept waiting", "the least you",
    ],
    ultimatum: [
      "otherwise i will|shall|must|would", "otherwise i'll", "or i will|shall|must accept|withdraw|look|go|have|take|assume", "or i'll accept|withdraw|look|go|have|take|assume", "unless i|you hear|reply|answer|decide|match|respond", "if i do not|don't|haven't hear|heard", "last chance", "take it or leave",
      "forced to accept|withdraw|look", "have to withdraw",
    ],
    overzealous: [
      "dream job|role|company|position|employer|team|opportunity", "perfect candidate|fit|match|person", "best|ideal|right person|candidate for", "do anything|whatever", "beyond excited|thrilled|happy", "super|so|incredibly|extremely excited|thrilled|passionate",
      "of my life", "blown away", "meant to be", "over the moon", "can't|cannot stop thinking", "obsessed", "won't|will not regret", "my destiny", "day and night", "work weekends|nights|24", "begging", "beg you", "pick|choose me", "since childhood", "already told my|everyone",
    ],
    "need-talk": [
      "really|badly|desperately need this|the|a", "desperate", "unemployed", "out of work", "pay the|my rent|bills|mortgage", "my rent|bills|mortgage|savings|debts", "any job|position|role would|will", "take anything", "run|running out of money",
    ],
    "salary-talk": ["salary", "compensation", "remuneration", "pay package|rise|raise|range|scale", "how much would|do|does|will", "stock options", "signing bonus", "bonus", "holiday allowance|entitlement", "vacation days", "days of? holiday|vacation|leave", "benefits package", "higher|better pay", "more pay"],
    "speaks-ill": [
      "toxic", "terrible|awful|horrible|useless|incompetent|bad boss|manager|company|employer|colleagues|team|place|management", "hate my|this|the", "idiots", "incompetent", "boss|manager|management|company is|was a? terrible|awful|horrible|useless|incompetent|joke|mess|nightmare|disaster", "can't stand",
    ],
    "argues-with-no": ["reconsider", "rethink", "think again", "mistake", "wrong decision|choice|call", "unfair|unjust", "disagree", "change your mind", "why was|wasn't|did|didn't i|you", "better qualified|than", "not understand|accept", "don't|cannot understand|accept", "a second chance", "disappointed that|with|by"],
    cliche: [
      "hope this email|message|note|mail|letter finds you", "hope you are|were doing? well", "hope you're doing? well", "touch|touching base", "circle|circling back", "just|only checking in", "whom it may concern", "think|thinking outside", "hit the ground", "team player", "not hesitate to", "don't hesitate to",
      "reach|reaching out", "low hanging", "synergy|synergies", "pick your brain", "go getter", "win win", "self starter", "give 110|110%", "moving forward", "at the end of the day", "please find attached", "i am writing to follow", "wanted to follow up", "just following up",
    ],
  },
  tallies: {
    "apology-spiral": ["sorry", "apologise|apologize|apologies|apology", "forgive", "pardon", "regret", "sorry to bother|trouble|disturb|chase|pester|be|keep|write", "bother|bothering|disturb|pester|pestering you", "my fault", "ashamed|embarrassed|embarrassing", "i feel bad|terrible|awful"],
    timid: ["i was just? wondering", "just wanted|wondering|thought|hoping|a", "maybe|perhaps|possibly", "if possible", "if it's|it is not too much|not", "you are|must be very? busy", "you're very? busy", "no worries|problem|rush if|at", "if you get a chance", "if you have|find a|the moment|time|minute", "hate to", "sort|kind of", "hopefully", "a bit|little silly|stupid", "not sure|certain if|whether", "i guess", "probably nothing|not"],
    overzealous: ["thrilled", "excited|excitement|exciting", "amazing|amazed|awesome|incredible|incredibly|fantastic|wonderful|brilliant", "love|loved|adore", "passion|passionate", "absolutely|totally|truly", "delighted|ecstatic|overjoyed", "eager|eagerly", "honoured|honored", "cannot|can't wait"],
  },
  merits: {
    specific: [
      "said|talk|talked|talking|speak|spoke|speaking|spoken|hear|heard|hearing|learned|learnt|told|thinking|thought|notes|curious|asked with? you? me? us? further? more? about|on|through",
      "conversation|discussion|exchange|chat|remarks|points|story|question|words|view|views|account|explanation about|on|of", "discussed|discussing|covered", "you mentioned|described|explained|raised|showed|outlined", "regard|reference to", "subject of", "part|most|much|it was about", "point that|about", "your idea|plan|plans|example|project|question|story|point",
    ],
    value: [
      "productive|productivity|profit|profits|profitable|profitability", "result|results|output", "save|saves|saved|saving|savings", "cost|costs|budget", "revenue|sales|turnover|margin|customers", "faster|quicker|sooner|quickly", "efficient|efficiency|efficiently",
      "reduce|reduces|reduced|reducing|cut|cuts|cutting|halve|halved", "increase|increased|increasing|grow|grew|raise|raised|double|doubled", "contribute|contributing|contribution", "the value", "add|adds|adding|added value", "value to|for", "benefit", "more done", "pay|pays off|for", "improve|improved|improving|improvement", "percent", "per cent", "what you would gain", "gain from", "help your|the team|you|with", "hours a|per|every",
    ],
    fit: ["culture|values|spirit|atmosphere", "way you|your|the|of *? *? work|working|works|deal", "working style|way", "work|works|working well? together|with", "fit|fits|fitting", "suit|suits|suited", "match|matches|matched|matching", "feel|felt at home|ease", "settle in", "sits well", "get on", "how your|you|people", "like to work|be", "right for me"],
    thanks: ["thank|thanks|thankful", "grateful|gratitude", "appreciate|appreciated|appreciation", "obliged"],
    asking: ["let me know|whether", "could|can|would|may|might you|i", "i wonder|wondered whether|if|how", "how things|matters stand", "glad|grateful|happy to|for hear|learn|know|any|a", "hope to hear", "any news|word|update|information"],
    reason: ["since then", "meantime", "in the meanwhile", "update", "news", "i have|had? since|now|just? completed|finished|read|noticed|seen|led|built|taken|passed|learned|published", "i|i've read|saw|noticed|finished|completed|passed|learned", "i've since? finished|completed|passed|led|built", "congratulations", "something new", "occasion", "reason", "what is new", "came to mind"],
  },
  genericSubjects: [
    "thank you", "thanks", "thank you very much", "thank you for your time", "follow up", "following up", "followup", "a follow up", "hello", "hi", "interview", "the interview", "our interview", "my interview", "job", "the job", "application", "my application", "question", "a question", "quick question", "update", "any update", "any updates", "any news", "status", "checking in", "check in", "just checking in", "no subject", "hey", "important", "urgent", "touching base", "regarding the interview", "job application", "job interview",
  ],
  greetings: ["dear", "hello", "hi", "hey", "good morning", "good afternoon", "good evening", "good day", "greetings", "hiya", "to"],
  nameless: ["sir", "madam", "sir or madam", "sir madam", "sirs", "all", "there", "team", "hiring manager", "hiring team", "recruiter", "whom it may concern", "everyone", "everybody", "the team", "ladies and gentlemen", "both", "interviewer", "again", "folks"],
  placeholders: ["tbd|tbc|todo", "xxx|xxxx", "lorem ipsum", "insert name|company|role|here|date|text", "company|your|first|recipient name here", "name of company|interviewer|recipient"],
  acronyms: [
    "asap", "saas", "html", "json", "nasa", "scrum", "agile", "crud", "ajax", "yaml", "gdpr", "hipaa", "iso", "seo", "roi", "kpis", "okrs", "apis", "aws", "ceo", "nato", "unesco", "ikea", "bafta", "pmp", "cipd", "acca", "sql", "nosql", "etl", "erp", "sap", "ibm", "bbc", "raci", "swot", "dach", "emea", "apac", "latam", "fintech", "devops", "cobol", "ansi", "ieee", "rest", "wcag", "aria", "sox", "ifrs", "gaap", "ebitda", "mvps", "ctos", "stem", "nhs", "fmcg", "smes", "cnc", "hvac", "plc", "osha", "lgbtq", "stripe",
  ],
  titles: ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "reverend", "herr", "frau", "señor", "señora", "sr", "sra", "monsieur", "madame", "captain", "judge", "fr"],
  suffixes: ["jr", "sr", "ii", "iii", "iv", "phd", "mba", "msc", "bsc", "cpa", "esq"],
  postNominals: ["phd", "md", "mba", "msc", "bsc", "ma", "ba", "jr", "sr", "ii", "iii", "iv", "cpa", "esq", "obe", "mbe", "cbe", "pmp", "fca", "aca", "rn", "dds", "jd", "llm", "meng", "cfa", "shrm"],
  abbreviations: ["dr", "mr", "mrs", "ms", "mx", "prof", "st", "sr", "jr", "co", "inc", "ltd", "corp", "vs", "etc", "e.g", "i.e", "no", "dept", "rev", "approx", "mt", "ft"],
  companyWords: [
    "company", "group", "labs", "foods", "systems", "solutions", "services", "partners", "consulting", "logistics", "media", "digital", "global", "international", "studio", "studios", "health", "energy", "capital", "ventures", "technologies", "technology", "software", "design", "holdings", "industries", "limited", "brothers", "works", "house", "press", "stone", "north", "south", "first", "national", "united", "general", "royal", "european", "american", "british", "central", "street", "green", "black", "white", "maple", "river", "bridge", "field", "world", "people", "school", "university", "college", "hospital", "council", "trust", "centre", "center", "airlines", "hotel", "hotels", "insurance", "finance", "financial", "market", "markets", "target", "apple", "start", "smart", "bright", "clear", "light", "point",
  ],
  beforeCompany: ["at", "with", "join", "joining", "from"],
  firstPerson: ["i", "i'm", "i've", "i'd", "i'll"],
  weakEndings: [
    "a", "an", "the", "of", "and", "or", "but", "to", "in", "on", "at", "by", "for", "from", "with", "as", "that", "which", "who", "whose", "is", "are", "was", "were", "be", "their", "our", "your", "my", "its", "his", "her", "into", "over", "than", "how", "when", "while", "where", "why", "what", "not", "so", "very", "more", "most", "this", "these", "those", "if", "we", "they", "it", "has", "have", "had", "will", "would", "can", "could", "about", "between", "without", "within", "through", "across", "per", "via", "&", "+", "because", "also", "no", "any", "some", "all", "each", "every", "both", "i", "you", "he", "she", "us", "them",
  ],
  lowerLeads: [
    "a", "an", "the", "how", "why", "what", "when", "where", "which", "who", "whether", "our", "your", "their", "my", "his", "her", "its", "this", "that", "these", "those", "moving", "building", "growing", "scaling", "hiring", "onboarding", "migrating", "planning", "reporting", "pricing", "reducing", "improving", "cutting", "saving", "leading", "managing", "designing", "testing", "working", "making", "getting", "using", "training", "mentoring", "launching", "shipping", "automating", "handling", "dealing", "expanding", "opening", "closing", "replacing", "introducing", "setting", "running", "keeping", "finding", "new", "old", "future", "current", "recent", "upcoming", "data", "team", "teams", "product", "customer", "customers", "client", "clients", "user", "users", "process", "processes", "migration", "integration", "automation", "design", "research", "quality", "growth", "strategy", "culture", "remote", "hybrid", "supply", "sales", "marketing", "support", "service", "security", "performance", "delivery", "project", "projects", "work", "working-from-home", "code", "technical", "legacy", "monthly", "weekly", "yearly", "annual", "daily", "more", "less", "faster", "better", "fewer", "two", "three", "some", "many", "all", "experience", "plans", "ways", "challenges", "problems", "possible", "different", "several", "accessibility", "inventory", "forecasting", "budgeting", "logistics", "warehouse", "stock", "stakeholder", "stakeholders", "communication", "documentation", "retention", "churn", "lead", "time", "cost", "costs", "risk", "risks",
  ],
  clauseLeads: ["they", "we", "i", "he", "she", "it", "there", "you", "they're", "we're", "i'm", "he's", "she's", "it's", "you're", "there's", "they've", "we've", "i've", "i'd", "let's", "talked", "spoke", "discussed", "said", "asked", "told", "mentioned", "wants", "wanted", "likes", "liked", "needs", "is", "are", "was", "were", "has", "have", "had", "does", "did", "please", "yes", "no"],
  doneLeads: [
    "cut", "reduced", "built", "led", "grew", "saved", "increased", "launched", "improved", "raised", "doubled", "tripled", "halved", "shortened", "lowered", "delivered", "shipped", "brought", "won", "closed", "created", "designed", "developed", "introduced", "automated", "migrated", "moved", "ran", "managed", "set", "made", "replaced", "rebuilt", "rewrote", "trained", "hired", "negotiated", "generated", "achieved", "exceeded", "cleared", "fixed", "wrote", "started", "founded", "turned", "boosted", "slashed", "streamlined",
  ],
  self: "I",
  roleEndings: ["role", "position", "job", "post"],
  commonWords: [
    "a", "an", "the", "i", "me", "my", "we", "us", "our", "you", "your", "it", "its", "they", "them", "their", "he", "she", "his", "her", "this", "that", "these", "those", "and", "or", "but", "so", "if", "as", "of", "to", "in", "on", "at", "by", "for", "from", "with", "about", "into", "over", "after", "before", "is", "are", "was", "were", "be", "been", "am", "do", "did", "does", "have", "has", "had", "will", "would", "can", "could", "may", "might", "should", "not", "no", "yes", "there", "here", "very", "really", "much", "more", "most", "all", "some", "any", "also", "just", "again", "then", "than", "what", "which", "who", "how", "when", "where", "why",
    "role", "roles", "position", "positions", "job", "jobs", "post", "opportunity", "opportunities", "opening", "vacancy", "interview", "interviews", "conversation", "meeting", "talk", "time", "day", "today", "yesterday", "tomorrow", "week", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon", "team", "teams", "company", "employer", "organisation", "organization", "business", "work", "working", "works", "people", "everyone", "everything", "things", "thing", "something", "anything", "great", "good", "nice", "wonderful", "interesting", "amazing", "lot", "lots", "many", "experience", "skills", "background", "career", "future", "next", "steps", "step", "process", "thank", "thanks", "appreciate", "grateful", "learning", "hearing", "learn", "hear", "know", "speak", "speaking", "meet", "talking", "details", "information", "new", "candidate", "department", "ways", "way", "various", "different", "topics", "topic", "above", "mentioned",
  ],
};
