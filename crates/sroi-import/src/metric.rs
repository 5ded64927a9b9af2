//! The metrics of a channel's month, by the study's names.

use sroi::Number;

/// Declares the metrics once: the enum, the words, and the fields of a month.
macro_rules! metrics {
    ($( $(#[$doc:meta])* $variant:ident = $field:ident ; )+) => {
        /// A metric of a channel.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Metric { $( $(#[$doc])* $variant ),+ }

        impl Metric {
            /// Every metric, in the order of a month's fields.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// Its name in a study.
            ///
            /// ```
            /// assert_eq!(sroi_import::Metric::ProfileVisits.name(), "profile_visits");
            /// ```
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $( Self::$variant => stringify!($field) ),+ }
            }
        }

        /// One month of a channel as observed. A field that is absent was not measured; it is not 0.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct Month {
            /// The month, such as `2025-12`.
            pub month: String,
            $( $(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<Number> ),+
        }

        impl Month {
            /// One of its metrics.
            ///
            /// ```
            /// use sroi_import::{Metric, Month};
            /// let month = Month { clicks: Some(sroi::Number::whole(3)), ..Month::default() };
            /// assert_eq!(month.metric(Metric::Clicks), month.clicks);
            /// ```
            #[must_use]
            pub fn metric(&self, metric: Metric) -> Option<Number> {
                match metric { $( Metric::$variant => self.$field ),+ }
            }

            pub(crate) fn set(&mut self, metric: Metric, value: Number) {
                match metric { $( Metric::$variant => self.$field = Some(value) ),+ }
            }
        }
    };
}

metrics! {
    /// Posts published.
    Posts = posts;
    /// Times a post was shown.
    Impressions = impressions;
    /// People who saw a post at least once.
    Reach = reach;
    /// Times a video was played.
    VideoViews = video_views;
    /// Views, where a platform counts them in the place of impressions; page views of a site.
    Views = views;
    /// Likes and other reactions.
    Reactions = reactions;
    /// Comments and replies.
    Comments = comments;
    /// Shares and reposts in public.
    Shares = shares;
    /// Bookmarks and saves.
    Saves = saves;
    /// Clicks on links.
    Clicks = clicks;
    /// Visits to the profile.
    ProfileVisits = profile_visits;
    /// Followers gained less followers lost.
    NewFollowers = new_followers;
    /// Followers lost.
    Unfollows = unfollows;
    /// Followers at the month's end.
    Followers = followers;
    /// Visits to a site.
    Sessions = sessions;
    /// Money spent on advertising.
    Spend = spend;
}
