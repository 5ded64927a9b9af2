//! The table of problems: code, severity, the principle it touches, and the values in its message.

crate::problems! {
    /// What can be wrong with a study, or what an assessor would object to in it.
    pub enum Problem {
        // Reading the text.
        /// Nothing in the file.
        EmptyFile = "empty-file", Error;
        /// The bytes are not UTF-8.
        NotUtf8 { byte } = "not-utf8", Error;
        /// The text is not JSON.
        NotJson { expected, found } = "not-json", Error;
        /// More bytes than a study may have.
        TooLarge { size, limit } = "too-large", Error;
        /// Lists and objects inside one another, deeper than any study.
        TooDeep { limit } = "too-deep", Error;
        /// The document is not a study.
        NotAStudy { found } = "not-a-study", Error;
        /// Written for another version of the format.
        UnsupportedVersion { found } = "unsupported-version", Error;
        /// The same field twice in one object.
        DuplicateField { field } = "duplicate-field", Error;
        /// A field that no study has here.
        UnknownField { field, suggestion } = "unknown-field", Error;
        /// A field that must be there is not.
        MissingField { field } = "missing-field", Error;
        /// A value of another kind was expected.
        WrongType { expected, found } = "wrong-type", Error;
        /// A text that is not a plain decimal number.
        NumberNotPlain { text, mend } = "number-not-plain", Error;
        /// A JSON number with more digits than JSON keeps.
        ImpreciseNumber { text } = "imprecise-number", Error;
        /// More than 28 digits.
        TooManyDigits { text } = "too-many-digits", Error;
        /// Beyond any amount a study can hold.
        NumberTooLarge { text } = "number-too-large", Error;
        /// A word that is not one of those allowed here.
        UnknownChoice { found, allowed, suggestion } = "unknown-choice", Error;
        /// Not a month such as 2026-04.
        BadMonth { text } = "bad-month", Error;
        /// Not a day such as 2026-11-28.
        BadDay { text } = "bad-day", Error;
        /// More rows, columns or characters in a cell than a spreadsheet has.
        WorkbookTooLarge = "workbook-too-large", Error;
        /// Not an id in lower-case letters, digits and hyphens.
        BadId { text, mend } = "bad-id", Error;
        /// More characters than a text may have.
        TextTooLong { length, limit } = "text-too-long", Error;
        /// More entries than a list may have.
        ListTooLong { length, limit } = "list-too-long", Error;

        // Values and references.
        /// A share must lie between 0 and 1.
        ShareOutOfRange { value, mend } = "share-out-of-range", Error;
        /// Outside the range that this field allows.
        NumberOutOfRange { value, low, high } = "number-out-of-range", Error;
        /// A whole number is needed.
        NotWhole { value } = "not-whole", Error;
        /// An id used twice.
        DuplicateId { id } = "duplicate-id", Error;
        /// Nothing has this id.
        UnknownReference { id, suggestion } = "unknown-reference", Error;
        /// No assumption has this address.
        UnknownAddress { address, suggestion } = "unknown-address", Error;
        /// The study has no figure with this key.
        UnknownFigure { figure, suggestion } = "unknown-figure", Error;
        /// An assumption of 0 without a range, to be moved.
        NoRangeToVary { address } = "no-range-to-vary", Error;
        /// A part of a content mix, to be moved alone.
        MovesWithOthers { address } = "moves-with-others", Error;
        /// `attribution` alone has two opposite senses.
        AttributionAmbiguous { value, rest } = "attribution-ambiguous", Error;
        /// Both of two fields that say the same thing.
        SaidTwice { one, other } = "said-twice", Error;
        /// One of several fields is needed.
        OneOfNeeded { fields } = "one-of-needed", Error;
        /// A field that does not belong to this kind.
        FieldNotForKind { field, kind } = "field-not-for-kind", Error;
        /// low ≤ value ≤ high does not hold.
        RangeOutOfOrder { low, value, high } = "range-out-of-order", Error;
        /// Only one end of a range.
        RangeIncomplete { given, missing } = "range-incomplete", Error;
        /// A shape that needs low and high, or n.
        ShapeNeedsRange { shape, needs } = "shape-needs-range", Error;
        /// A lognormal that reaches 0 or below.
        LognormalNotPositive { low } = "lognormal-not-positive", Error;
        /// A beta of something that is no share, or of a share that is certain.
        BetaNotShare { value } = "beta-not-share", Error;
        /// A shared assumption that leads back to itself.
        SameAsLoop { address } = "same-as-loop", Error;
        /// Links between channels that lead back to where they start.
        LinkLoop { channel } = "link-loop", Error;
        /// Followers who leave a channel and come back to it by other transfers.
        TransferLoop { channel } = "transfer-loop", Error;
        /// A rate given beside an undiscounted convention.
        UndiscountedRate = "undiscounted-rate", Error;
        /// A currency other than the study's, without re-pricing.
        CurrencyDiffers { currency, study } = "currency-differs", Error;
        /// No currency has this code.
        UnknownCurrency { currency } = "unknown-currency", Error;
        /// The price series needed for re-pricing is not there.
        PriceSeriesMissing { currency, year } = "price-series-missing", Error;
        /// A month outside the activity.
        MonthOutside { month, first, last } = "month-outside", Error;
        /// An observed month given twice.
        MonthRepeated { month } = "month-repeated", Error;
        /// A number of amounts that differs from the number of years.
        ByYearLength { given, years } = "by-year-length", Error;
        /// No channel metric has this name.
        UnknownMetric { metric, suggestion } = "unknown-metric", Error;
        /// A month in which the metric of a chain is neither observed nor forecast.
        MetricMissing { metric, month } = "metric-missing", Error;
        /// A count at a month's end that months cannot add up.
        StockInChain { metric } = "stock-in-chain", Error;
        /// More values than a study can be worked out for.
        StudyTooLarge { values, limit } = "study-too-large", Error;
        /// `each` must be the last step.
        EachNotLast = "each-not-last", Error;
        /// The unit of the last step is not the proxy's.
        UnitDiffers { unit, proxy } = "unit-differs", Error;
        /// A forecast needs a number of followers to begin with.
        StartMissing { month } = "start-missing", Error;
        /// The parts of the content mix do not add up to 1.
        MixSum { sum } = "mix-sum", Error;
        /// An output priced as if it were an outcome.
        OutputPriced { metric } = "output-priced", Error;
        /// A cost avoided that is an advertising equivalent.
        MediaEquivalentReturned { metric } = "media-equivalent-returned", Error;
        /// A change of something that holds for the whole study.
        ChangeTimeless { address } = "change-timeless", Error;
        /// A change in a month already observed.
        ChangeInPast { month, first } = "change-in-past", Error;
        /// A change that takes a value out of its range.
        ChangeLeavesRange { end, value, low, high } = "change-leaves-range", Error;
        /// Fewer than two assumptions in a correlation.
        CorrelationTooFew = "correlation-too-few", Error;
        /// The same assumption twice in a correlation.
        CorrelationWithItself { address } = "correlation-with-itself", Error;
        /// Two ranks for one pair.
        CorrelationRepeated { one, other, rank, before } = "correlation-repeated", Error;
        /// Correlations that contradict one another.
        CorrelationImpossible { addresses, factor } = "correlation-impossible", Error;

        // Figures.
        /// A ratio that cannot be given: nothing was put in.
        NothingInvested { figure } = "nothing-invested", Warning, BeTransparent;
        /// A figure too large to be worked out.
        FigureTooLarge { figure } = "figure-too-large", Warning, BeTransparent;

        // What an assessor objects to.
        /// A deduction that is not stated.
        DeductionMissing { field, outcome } = "deduction-missing", Warning, DoNotOverClaim;
        /// A deduction of zero without a reason.
        ZeroWithoutReason { field, outcome } = "zero-without-reason", Advice, DoNotOverClaim;
        /// The same percentages on every row.
        SameDeductions { count } = "same-deductions", Advice, DoNotOverClaim;
        /// Deductions that add up past 100 %.
        DeductionsPastOne { sum } = "deductions-past-one", Warning, DoNotOverClaim;
        /// Several years without drop-off.
        DurationWithoutDropOff { years } = "duration-without-drop-off", Warning, DoNotOverClaim;
        /// Drop-off on an outcome of one year.
        DropOffWithoutDuration = "drop-off-without-duration", Advice, DoNotOverClaim;
        /// More people than the group has.
        QuantityAboveGroup { quantity, size, group } = "quantity-above-group", Warning, DoNotOverClaim;
        /// One row above half of the value.
        OutcomeDominates { outcome, share } = "outcome-dominates", Advice, OnlyWhatIsMaterial;
        /// Two links of one causal chain both valued.
        ChainValuedTwice { outcome, other } = "chain-valued-twice", Warning, DoNotOverClaim;
        /// The same outcome under two stakeholders.
        OutcomeTwice { outcome, other } = "outcome-twice", Warning, DoNotOverClaim;
        /// One event valued for the one who pays and for the one who uses.
        EventValuedTwice { outcome, other } = "event-valued-twice", Warning, DoNotOverClaim;
        /// Hours valued as a benefit without saying whether they are an input.
        HoursNotDeclared { ratio, with_hours } = "hours-not-declared", Warning, BeTransparent;
        /// Something named output or activity carries a price.
        OutputValued { outcome } = "output-valued", Warning, ValueWhatMatters;
        /// Advertising equivalents stand beside a ratio.
        MediaEquivalentApart { value } = "media-equivalent-apart", Advice, ValueWhatMatters;
        /// A proxy without a source.
        SourceMissing { outcome } = "source-missing", Warning, BeTransparent;
        /// A proxy without year or unit.
        ProxyUndocumented { missing } = "proxy-undocumented", Advice, BeTransparent;
        /// A proxy that is the cost itself.
        ProxyEqualsCost { input } = "proxy-equals-cost", Warning, ValueWhatMatters;
        /// A proxy in the prices of another year, used as it stands.
        PriceYearDiffers { year, study } = "price-year-differs", Advice, BeTransparent;
        /// No unpaid time among the inputs.
        VolunteerTimeMissing = "volunteer-time-missing", Advice, BeTransparent;
        /// Only one stakeholder puts something in.
        OneFunder { stakeholder } = "one-funder", Advice, InvolveStakeholders;
        /// No negative outcome considered.
        NoNegativeOutcome = "no-negative-outcome", Advice, OnlyWhatIsMaterial;
        /// Ratio above 15 or below 0.5.
        RatioUnusual { ratio } = "ratio-unusual", Warning, VerifyTheResult;
        /// No judged number has a range.
        RatioWithoutRange = "ratio-without-range", Advice, BeTransparent;
        /// Events counted as people.
        PeopleWithoutUnique { metric, outcome } = "people-without-unique", Warning, DoNotOverClaim;
        /// Reach of several months counted as people.
        ReachAsPeople { outcome } = "reach-as-people", Warning, DoNotOverClaim;
        /// Benefits discounted and inputs not.
        InputsNotDiscounted = "inputs-not-discounted", Warning, BeTransparent;
        /// A measured deadweight and an attribution on one return.
        DeadweightHoldsAttribution = "deadweight-holds-attribution", Warning, DoNotOverClaim;
        /// A content mix without a stated effect.
        MixWithoutEffect = "mix-without-effect", Advice, UnderstandChange;
        /// Months missing between observed months.
        MonthGap { first, last } = "month-gap", Warning, VerifyTheResult;
        /// An absent metric filled by the forecast's rate.
        MetricFilled { metric, months } = "metric-filled", Advice, BeTransparent;
        /// Months that are neither observed nor forecast.
        MonthsUnobserved { channel, count } = "months-unobserved", Warning, VerifyTheResult;
        /// More engagements than impressions.
        EngagementsAboveImpressions { month } = "engagements-above-impressions", Warning, VerifyTheResult;
        /// Inputs shared by several channels without a key.
        CostUnallocated { input } = "cost-unallocated", Advice, BeTransparent;
        /// The followers start above the ceiling.
        CeilingBelowFollowers { ceiling, followers } = "ceiling-below-followers", Warning, VerifyTheResult;
        /// Something that an option leaves running.
        OptionLeavesRunning { option, what } = "option-leaves-running", Warning, OnlyWhatIsMaterial;
        /// The stated value is not the median that low and high imply.
        MedianDiffers { value, median } = "median-differs", Warning, VerifyTheResult;

        // Last year's forecast beside what was observed since.
        /// Nothing of a forecast can be compared.
        CalibrationNothing = "calibration-nothing", Error;
        /// A channel that the later study does not have.
        CalibrationChannelMissing { channel, known } = "calibration-channel-missing", Warning, VerifyTheResult;
        /// No month that one study forecasts and the other observed.
        CalibrationMonthsApart { channel, first, last, observed } = "calibration-months-apart", Warning, VerifyTheResult;
        /// A correlation with something that does not vary.
        CorrelationWithoutRange { address } = "correlation-without-range", Warning, VerifyTheResult;
    }
}
