//! What is counted on a channel.

use super::checker::Checker;
use super::input::Names;
use crate::diagnostic::Problem;
use crate::document::read::{choices, suggestion};
use crate::document::{self, Place};
use crate::number::Number;

choices! {
    /// A metric of a channel.
    pub enum Metric {
        /// Posts published.
        Posts = "posts",
        /// Times that posts were shown.
        Impressions = "impressions",
        /// Gross reach.
        Reach = "reach",
        /// Views.
        Views = "views",
        /// Views of videos.
        VideoViews = "video_views",
        /// Reactions, comments, shares and saves together.
        Engagements = "engagements",
        /// Likes and other reactions.
        Reactions = "reactions",
        /// Comments and replies.
        Comments = "comments",
        /// Shares and reposts.
        Shares = "shares",
        /// Saves and bookmarks.
        Saves = "saves",
        /// Clicks on links.
        Clicks = "clicks",
        /// Visits of the profile.
        ProfileVisits = "profile_visits",
        /// Followers gained less followers lost.
        NewFollowers = "new_followers",
        /// Followers lost.
        Unfollows = "unfollows",
        /// Followers at the end of the month.
        Followers = "followers",
        /// Sessions on a site.
        Sessions = "sessions",
        /// Money spent on ads.
        Spend = "spend",
    }
}

impl Metric {
    /// The four parts of an engagement; clicks are not among them.
    pub(crate) const ENGAGEMENTS: [Self; 4] = [Self::Reactions, Self::Comments, Self::Shares, Self::Saves];

    /// True for outputs in the sense of AMEC's framework: what was shown, not what anybody did.
    #[must_use]
    pub fn is_output(self) -> bool {
        matches!(self, Self::Posts | Self::Impressions | Self::Reach | Self::Views | Self::VideoViews | Self::Spend)
    }
}

impl document::Observed {
    /// Every number of the month by its metric.
    pub(crate) fn counted(&self) -> [(Metric, Option<Number>); 16] {
        [
            (Metric::Posts, self.posts),
            (Metric::Impressions, self.impressions),
            (Metric::Reach, self.reach),
            (Metric::Views, self.views),
            (Metric::VideoViews, self.video_views),
            (Metric::Reactions, self.reactions),
            (Metric::Comments, self.comments),
            (Metric::Shares, self.shares),
            (Metric::Saves, self.saves),
            (Metric::Clicks, self.clicks),
            (Metric::ProfileVisits, self.profile_visits),
            (Metric::NewFollowers, self.new_followers),
            (Metric::Unfollows, self.unfollows),
            (Metric::Followers, self.followers),
            (Metric::Sessions, self.sessions),
            (Metric::Spend, self.spend),
        ]
    }
}

impl Checker {
    /// Reads `channels.ID.METRIC`.
    pub(crate) fn metric(&mut self, text: &str, names: &Names<'_>, place: &Place) -> Option<(usize, Metric)> {
        let mut parts = text.split('.');
        let (Some("channels"), Some(channel), Some(metric), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            let suggestion = names.channels.first().map(|id| format!("channels.{id}.clicks")).unwrap_or_default();
            self.report(place, Problem::UnknownMetric { metric: text.to_owned(), suggestion });
            return None;
        };
        let channel = self.refer(channel, &names.channels, place)?;
        let found = Metric::ALL.iter().copied().find(|known| known.word() == metric);
        if found.is_none() {
            let suggestion = suggestion(metric, Metric::ALL.iter().map(|known| known.word()));
            self.report(place, Problem::UnknownMetric { metric: metric.to_owned(), suggestion });
        }
        Some((channel, found?))
    }
}
