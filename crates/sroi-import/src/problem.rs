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
        /// A workbook or a zip, not a text table. `kind` is `zip` or `xls`.
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
        /// Posts that begin with `@`: the platform lists replies as posts, and they are counted as posts.
        RepliesCounted { count, rows } = "import-replies-counted", Advice;
        /// A metric that some rows of a month do not have.
        MetricIncomplete { month, metric, count } = "import-metric-incomplete", Warning, VerifyTheResult;
        /// A month of which only some days are in the files.
        MonthPartial { month, days, of } = "import-month-partial", Warning, VerifyTheResult;

        // Several files.
        /// Posts that stand more than once, counted once.
        PostsRepeated { count, file, other } = "import-posts-repeated", Advice;
        /// Days that stand more than once with the same numbers, counted once.
        DaysRepeated { count, file, other } = "import-days-repeated", Advice;
        /// Days that stand more than once with different numbers; those with more impressions are used.
        DaysDiffer { count, first, file, other } = "import-days-differ", Warning, VerifyTheResult;
        /// A metric that the file of the period does not have, taken from the posts published in the month.
        MetricFromPosts { month, metric } = "import-metric-from-posts", Advice;
        /// Files whose months were cut in different time zones.
        ZonesDiffer { one, other } = "import-zones-differ", Warning, VerifyTheResult;
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
        /// Followers gained without followers lost, so no net change.
        FollowsWithoutUnfollows { sum } = "import-left-follows-without-unfollows", Advice;
        /// Media views count images too.
        MediaViews { sum } = "import-left-media-views", Advice;
        /// Paid for: kept apart from what came by itself.
        Promoted { sum } = "import-left-promoted", Advice;
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
