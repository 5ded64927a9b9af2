//! The tables of what can be said about an export: what stops the reading, what was noticed, and
//! why something in the file was not taken over.

sroi::problems! {
    /// What stops the reading of an export, or what a reader should know about the months read.
    pub enum Problem {
        // Nothing can be read.
        /// Nothing in the file.
        EmptyFile = "import-empty-file", Error;
        /// More bytes than an export may have.
        FileTooLarge { size, limit } = "import-file-too-large", Error;
        /// A kind of workbook that is not read. `kind` is `xlsb`, `numbers` or `old-xls`.
        Workbook { kind } = "import-workbook", Error;
        /// Bytes that no text has.
        NotText = "import-not-text", Error;
        /// The bytes are not what the mark at their beginning says.
        NotDecodable { encoding } = "import-not-decodable", Error;
        /// No known format has these headers. `cells` are up to eight of them, split by ` | `.
        FormatUnknown { row, cells } = "import-format-unknown", Error;
        /// More columns than an export may have.
        TooManyColumns { row, count, limit } = "import-too-many-columns", Error;
        /// More rows than an export may have.
        TooManyRows { limit } = "import-too-many-rows", Error;
        /// A cell longer than any post.
        CellTooLong { row, length, limit } = "import-cell-too-long", Error;
        /// No time zone is that far from UTC.
        OffsetOutOfRange { minutes } = "import-offset-out-of-range", Error;
        /// Dates such as 03/04/2025 alone do not tell the day from the month.
        DateOrderUnknown { row, text } = "import-date-order-unknown", Error;
        /// Dates with the day first and dates with the month first in one column.
        DateOrderMixed { row, text } = "import-date-order-mixed", Error;
        /// Files of two accounts given as one channel.
        AccountsDiffer { one, other } = "import-accounts-differ", Error;
        /// No file was given.
        NothingToCombine = "import-nothing-to-combine", Error;

        // Zips and workbooks.
        /// Known, but no table. `kind` is `pdf`, `image`, `archive` (packed, but no zip), `document`, `html` or `xml`.
        OtherKind { kind } = "import-other-kind", Error;
        /// A zip or a workbook under a password.
        Encrypted = "import-encrypted", Error;
        /// A zip that cannot be unpacked: cut off, or its parts are not what it says.
        ZipDamaged = "import-zip-damaged", Error;
        /// A member of a zip packed in a way that is not read.
        ZipMethod { member } = "import-zip-method", Error;
        /// No table in any file of a zip.
        ZipEmpty = "import-zip-empty", Error;
        /// A zip in a zip in a zip.
        ZipNested { member } = "import-zip-nested", Error;
        /// More files than a zip of exports may have.
        TooManyMembers { limit } = "import-too-many-members", Error;
        /// A zip or a workbook holds more bytes than it may, or far more than are stored of them.
        InflatedTooLarge { limit } = "import-inflated-too-large", Error;
        /// A workbook whose parts are missing or cannot be read.
        WorkbookDamaged = "import-workbook-damaged", Error;
        /// More cells than a workbook may have.
        TooManyCells { limit } = "import-too-many-cells", Error;

        // What only the person knows.
        /// Nothing tells which platform a table is of. `title` stands above it, `platforms` are likely.
        PlatformUnknown { title, platforms } = "import-platform-unknown", Error;
        /// No such platform; `platforms` are those there are.
        PlatformBad { platform, platforms } = "import-platform-bad", Error;
        /// Dates without a year, from the first to the last row.
        YearUnknown { first, last } = "import-year-unknown", Error;
        /// Amounts of two currencies given as one channel.
        CurrenciesDiffer { one, other } = "import-currencies-differ", Error;
        /// No table has the columns that were named.
        ColumnsUnfit { columns } = "import-columns-unfit", Error;

        // How the file was read.
        /// Neither marked nor UTF-8: the encoding is a guess.
        EncodingGuessed { encoding } = "import-encoding-guessed", Advice;
        /// A header, and nothing under it.
        NoRows = "import-no-rows", Advice;
        /// The order of day and month follows from other dates in the column. `order` is `day-first` or `month-first`.
        DateOrderAssumed { order, text } = "import-date-order-assumed", Advice;
        /// The file has days, not times: they are UTC days and cannot be shifted.
        DaysNotShifted { minutes } = "import-days-not-shifted", Advice;
        /// The header stands again between the rows.
        HeaderRepeated { row } = "import-header-repeated", Advice;
        /// A quotation mark that is never closed, so that the rows after it are lost.
        QuoteOpen { row } = "import-quote-open", Warning, VerifyTheResult;
        /// Permalinks of more than one account; `account` has most of them.
        AccountsSeveral { account, count } = "import-accounts-several", Warning, VerifyTheResult;
        /// Post ids that a spreadsheet has rounded.
        IdsDamaged { count } = "import-ids-damaged", Warning, VerifyTheResult;
        /// The same column twice with different numbers; the first is used.
        ColumnsDiffer { column } = "import-columns-differ", Warning, VerifyTheResult;

        /// A sheet or a member of a zip in no known format; it does not count. `cells` are some of its headers.
        PartUnknown { part, cells } = "import-part-unknown", Warning, VerifyTheResult;
        /// Times that name no zone, read in the one in which the platform prints them.
        ZoneAssumed { zone } = "import-zone-assumed", Advice;
        /// Advertising on several platforms counted as one's, since the table does not tell.
        PlatformAssumed { platform } = "import-platform-assumed", Advice;
        /// A table that has no numbers of months, such as who the followers are.
        NoMonths = "import-no-months", Advice;

        // Rows and cells that do not count.
        /// A row without a date; it does not count.
        DateMissing { row } = "import-date-missing", Warning, VerifyTheResult;
        /// A row whose date cannot be read; it does not count.
        DateUnreadable { row, text } = "import-date-unreadable", Warning, VerifyTheResult;
        /// A row with a date that does not exist; it does not count.
        DateImpossible { row, text } = "import-date-impossible", Warning, VerifyTheResult;
        /// A row with more cells than there are columns; it does not count.
        RowLonger { row, cells, columns } = "import-row-longer", Warning, VerifyTheResult;
        /// A cell that is not a count; it counts as missing.
        NumberUnreadable { row, column, text } = "import-number-unreadable", Warning, VerifyTheResult;
        /// More of the same that is not listed one by one.
        MoreLikeThis { code, count } = "import-more-like-this", Advice;

        // What the numbers say.
        /// Rows with more engagements or likes than impressions; `row` is the first.
        EngagementsAboveImpressions { count, row } = "import-engagements-above-impressions", Warning, VerifyTheResult;
        /// Rows with no views or impressions that were seen or reacted to; `row` is the first.
        ViewsZero { count, row } = "import-views-zero", Warning, VerifyTheResult;
        /// What the table's own row of totals says is not what the rows add up to.
        TotalDiffers { column, total, sum } = "import-total-differs", Advice;
        /// Followers gained, without those lost.
        FollowersGained { column } = "import-followers-gained", Warning, VerifyTheResult;
        /// New followers of so many months, worked out from the number of followers.
        FollowersDerived { count } = "import-followers-derived", Advice;
        /// Reach of posts added up in so many months: people who saw two posts are in it twice.
        ReachGross { count } = "import-reach-gross", Advice;
        /// Only the largest parts of a day are in the file.
        PartsCut { month, metrics } = "import-parts-cut", Warning, VerifyTheResult;
        /// Posts that begin with `@`: the platform lists replies as posts, and they are counted as posts.
        RepliesCounted { count, rows } = "import-replies-counted", Advice;
        /// A metric that some rows of a month do not have.
        MetricIncomplete { month, metric, count } = "import-metric-incomplete", Warning, VerifyTheResult;
        /// What the days of a month take back is more than they count; the metric is left out of the month.
        MetricNegative { month, metric, sum } = "import-metric-negative", Warning, VerifyTheResult;
        /// A month of which only some days are in the files.
        MonthPartial { month, days, of } = "import-month-partial", Warning, VerifyTheResult;

        // Several files.
        /// Posts that stand more than once, counted once.
        PostsRepeated { count, file, other } = "import-posts-repeated", Advice;
        /// Days that stand more than once with the same numbers, counted once.
        DaysRepeated { count, file, other } = "import-days-repeated", Advice;
        /// Days that stand more than once with different numbers; those with more impressions are used.
        DaysDiffer { count, first, file, other } = "import-days-differ", Warning, VerifyTheResult;
        /// Parts of a day or a range that stand more than once, counted once.
        PartsRepeated { count, file, other } = "import-parts-repeated", Advice;
        /// A metric that the file of the period does not have, taken from the posts published in the month.
        MetricFromPosts { month, metric } = "import-metric-from-posts", Advice;
        /// Files whose months were cut in different time zones.
        ZonesDiffer { one, other } = "import-zones-differ", Warning, VerifyTheResult;

        // Impact maps: nothing can be read.
        /// No row names the columns of an impact map. `cells` are up to eight of the widest row, split by ` | `.
        MapUnknown { row, cells } = "import-map-unknown", Error;
        /// A heading, and no outcome under it.
        MapWithoutOutcomes { row } = "import-map-without-outcomes", Error;
        /// No sheet of that name. `known` are those there are.
        MapSheetUnknown { sheet, known } = "import-map-sheet-unknown", Error;
        /// A column was named that is not there.
        MapColumnUnknown { column, count } = "import-map-column-unknown", Error;

        // Impact maps: what only the person knows. Ratios are empty where they cannot be worked out.
        /// Attribution that may be the share of others or ours; `used` is `to_others` or `credited`.
        MapAttributionUnclear { column, used, to_others, credited } = "import-map-attribution-unclear", Warning, BeTransparent;
        /// Shares that may be percentages or fractions; `used` is `percent` or `fraction`.
        MapSharesUnclear { column, used, percent, fraction } = "import-map-shares-unclear", Warning, VerifyTheResult;
        /// The results in the file settle what a column means. `meaning` is `to_others`, `credited`, `percent` or `fraction`.
        MapToldByResults { column, meaning } = "import-map-told-by-results", Advice;
        /// No currency, or several. `found` are the signs, split by `, `.
        MapCurrencyUnknown { found } = "import-map-currency-unknown", Warning, BeTransparent;
        /// Nothing says when the activity began.
        MapStartUnknown = "import-map-start-unknown", Advice;
        /// Several sheets look like a map; the one with most known columns is read.
        MapSheetAssumed { sheet, others } = "import-map-sheet-assumed", Warning, VerifyTheResult;

        // Impact maps: rows and cells.
        /// A percentage above 1 and one below 1 in a column without percent signs.
        MapSharesMixed { row, column, text } = "import-map-shares-mixed", Warning, VerifyTheResult;
        /// A share that is no part of a whole; it is not taken over.
        MapShareOutOfRange { row, column, text } = "import-map-share-out-of-range", Error;
        /// A cell that is no number; it is not taken over.
        MapNumberUnreadable { row, column, text } = "import-map-number-unreadable", Warning, VerifyTheResult;
        /// A duration that is no whole number of years, at least 1; `years` are used.
        MapDurationRounded { row, text, years } = "import-map-duration-rounded", Warning, VerifyTheResult;
        /// An outcome without a quantity: left out of the result.
        MapQuantityMissing { row, outcome } = "import-map-quantity-missing", Warning, ValueWhatMatters;
        /// An outcome without a value in money: left out of the result.
        MapValueMissing { row, outcome } = "import-map-value-missing", Warning, ValueWhatMatters;
        /// An outcome of nobody.
        MapStakeholderMissing { row, outcome } = "import-map-stakeholder-missing", Warning, InvolveStakeholders;
        /// Empty cells that belong to the filled one above, as merged cells do.
        MapCarriedDown { count } = "import-map-carried-down", Advice;
        /// No input with a value in money.
        MapWithoutInputs = "import-map-without-inputs", Warning, BeTransparent;

        // Impact maps: the results in the file beside those of the study.
        /// A result that agrees. `figure` is `impact`, `total_present_value`, `total_inputs`, `net_present_value` or `ratio`.
        MapResultAgrees { figure, file, ours } = "import-map-result-agrees", Advice;
        /// A result that differs.
        MapResultDiffers { figure, file, ours } = "import-map-result-differs", Warning, VerifyTheResult;
        /// The impact of one outcome that differs.
        MapImpactDiffers { row, outcome, file, ours } = "import-map-impact-differs", Warning, VerifyTheResult;
        /// The results in the file follow from another convention than the Value Map's; it is used.
        MapConventionTold { convention } = "import-map-convention-told", Advice;

    }
}

sroi::problems! {
    /// Why something in an export was not taken over into the months.
    ///
    /// `sum` is what the column adds up to.
    pub enum Reason {
        /// The platform's own engagements include clicks; the parts are stored instead.
        Engagements { sum } = "import-left-engagements", Advice;
        /// A rate: it follows from the counts.
        Rate = "import-left-rate", Advice;
        /// Sent on privately; not the reposts that a study counts as shares.
        PrivateShares { sum } = "import-left-private-shares", Advice;
        /// Only the followers a post brought, not the net change of the account.
        FollowsOfPosts { sum } = "import-left-follows-of-posts", Advice;
        /// Media views count images too.
        MediaViews { sum } = "import-left-media-views", Advice;
        /// Paid for: kept apart from what came by itself.
        Promoted { sum } = "import-left-promoted", Advice;
        /// A part of a total that is taken.
        PartOfTotal { sum } = "import-left-part-of-total", Advice;
        /// Different people on each day or of each row: adding them up counts people twice.
        UniquePeople { sum } = "import-left-unique-people", Advice;
        /// Visits by page or by event: one visit is in several rows.
        SharedVisits { sum } = "import-left-shared-visits", Advice;
        /// The same over several days.
        Overlapping = "import-left-overlapping", Advice;
        /// A count at a point of time, which does not add up.
        PointInTime = "import-left-point-in-time", Advice;
        /// Of a range of days that the table does not name.
        WholeRange { sum } = "import-left-whole-range", Advice;
        /// Rows of a range of days over more than one month.
        RangeOverMonths { count } = "import-left-range-over-months", Advice;
        /// The numbers of parts of a month for which another file says it all.
        MonthOfParts { metrics } = "import-left-month-of-parts", Advice;
        /// A study has no such metric.
        NoPlace { sum } = "import-left-no-place", Advice;
        /// What people wrote is not kept.
        Text = "import-left-text", Advice;
        /// The same column a second time.
        RepeatedColumn = "import-left-repeated-column", Advice;
        /// A column that this format does not have.
        UnknownColumn = "import-left-unknown-column", Advice;
        /// The numbers of the posts of a month for which a file says what happened in the period.
        MonthOfPosts { metrics } = "import-left-month-of-posts", Advice;
        /// The numbers of a period that covers only a part of the month in which there were posts.
        MonthOfPeriod { days, of } = "import-left-month-of-period", Advice;

        // Impact maps.
        /// A result: it is worked out anew.
        MapResult = "import-map-left-result", Advice;
        /// A column whose heading is not known.
        MapColumnUnknown = "import-map-left-unknown-column", Advice;
        /// The caller said that it is not wanted.
        MapIgnored = "import-map-left-ignored", Advice;
        /// A row of totals.
        MapTotal { row } = "import-map-left-total", Advice;
        /// An example of how to fill the map in.
        MapExample { row } = "import-map-left-example", Advice;
        /// A remark beside the map.
        MapRemark { row } = "import-map-left-remark", Advice;
        /// The same input of the same stakeholder again: counted once.
        MapInputRepeated { row } = "import-map-left-repeated-input", Advice;
        /// An input without a value in money.
        MapInputWithoutValue { row } = "import-map-left-input-without-value", Advice;
        /// A sheet that is not the map.
        MapOtherSheet = "import-map-left-sheet", Advice;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_code_is_used_twice() {
        let all: Vec<_> = Problem::CODES.iter().chain(Reason::CODES).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!(all.iter().all(|code| code.starts_with("import-")));
    }
}
