//! Accounts and sites: what was observed, and what is forecast.

use super::assumption::{Assumption, Judged, Rate, Start};
use super::input::Shares;
use super::read::{choices, part};
use super::value::{Id, Month};
use crate::number::Number;

choices! {
    /// Where an account or a site lives.
    pub enum Platform {
        /// X, formerly Twitter.
        X = "x",
        /// Facebook.
        Facebook = "facebook",
        /// Instagram.
        Instagram = "instagram",
        /// LinkedIn.
        Linkedin = "linkedin",
        /// YouTube.
        Youtube = "youtube",
        /// TikTok.
        Tiktok = "tiktok",
        /// Google+, closed in 2019.
        GooglePlus = "google-plus",
        /// A company blog.
        Blog = "blog",
        /// A corporate site.
        Site = "site",
        /// LINE.
        Line = "line",
        /// note.
        Note = "note",
        /// Mastodon.
        Mastodon = "mastodon",
        /// Bluesky.
        Bluesky = "bluesky",
        /// Threads.
        Threads = "threads",
        /// Any other.
        Other = "other",
    }
}

choices! {
    /// How followers grow.
    pub enum Growth {
        /// F(m − 1) × (1 + g).
        Compound = "compound",
        /// F(m − 1) + g.
        Linear = "linear",
        /// F(m − 1) × (1 + g (1 − F(m − 1) ÷ K)).
        Logistic = "logistic",
    }
}

/// How followers grow, under the name used across the crate.
pub type FollowerGrowth = Growth;

part! {
    /// An account or a site.
    pub struct Channel {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// Where it lives.
        platform: Platform;
        /// Its handle or address.
        handle: String;
        /// Months that were observed.
        observed: Vec<Observed>;
        /// How the months after them are worked out.
        forecast: Forecast;
    }
}

part! {
    /// One observed month. What is absent is unknown, not zero.
    pub struct Observed {
        /// The month.
        month: Month, required;
        /// Posts published.
        posts: Number;
        /// Times that posts were shown.
        impressions: Number;
        /// Gross reach of the month: accounts reached.
        reach: Number;
        /// Views, where the platform counts those in place of impressions.
        views: Number;
        /// Views of videos.
        video_views: Number;
        /// Likes and other reactions.
        reactions: Number;
        /// Comments and replies.
        comments: Number;
        /// Shares and reposts.
        shares: Number;
        /// Saves and bookmarks.
        saves: Number;
        /// Clicks on links.
        clicks: Number;
        /// Visits of the profile.
        profile_visits: Number;
        /// Followers gained less followers lost.
        new_followers: Number;
        /// Followers lost.
        unfollows: Number;
        /// Followers at the end of the month.
        followers: Number;
        /// Sessions on a site.
        sessions: Number;
        /// Money spent on ads.
        spend: Number;
    }
}

part! {
    /// How months are worked out that were not observed.
    pub struct Forecast {
        /// Posts a month.
        posts_per_month: Judged<Assumption>;
        /// How followers grow.
        followers: Followers;
        /// Impressions that a post makes for each follower.
        impressions_per_post_per_follower: Judged<Assumption>;
        /// Accounts that a post reaches for each follower.
        reach_per_post_per_follower: Judged<Assumption>;
        /// Accounts that a post reaches.
        reach_per_post: Judged<Assumption>;
        /// Engagements (reactions, comments, shares, saves) as a share.
        engagement_rate: Judged<Rate>;
        /// Link clicks as a share.
        click_rate: Judged<Rate>;
        /// Posts that stronger accounts pass on.
        amplification: Vec<Amplifier>;
        /// What the posts are about.
        content_mix: ContentMix;
        /// What arrives from other channels, as views of this one.
        links: Vec<Link>;
    }
}

part! {
    /// People who come from another channel: from a post to a blog, from a blog to a site.
    pub struct Link {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// What leads here, such as `channels.x.clicks`.
        from: String, required;
        /// The share of it that arrives, each as one view.
        rate: Judged<Assumption>, required;
    }
}

part! {
    /// How followers grow.
    pub struct Followers {
        /// The form of the growth; `compound` where it is left out.
        growth: Growth;
        /// Growth a month: a rate, or for `linear` a number of followers.
        monthly_growth: Judged<Assumption>;
        /// Followers lost a month, as a share.
        monthly_loss: Judged<Assumption>;
        /// The most followers that `logistic` growth can reach.
        ceiling: Judged<Assumption>;
        /// The followers that the forecast starts from.
        start: Judged<Start>;
    }
}

part! {
    /// A stronger account that passes posts on.
    pub struct Amplifier {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// Its followers.
        followers: Judged<Assumption>, required;
        /// The share of the posts that it passes on.
        share_of_posts: Judged<Assumption>, required;
        /// Impressions that a post makes there for each follower.
        impressions_per_post_per_follower: Judged<Assumption>, required;
        /// Accounts that a post reaches there for each follower.
        reach_per_post_per_follower: Judged<Assumption>;
        /// Hours of work for each post passed on.
        hours_per_post: Judged<Assumption>;
        /// The staff input whose loaded rate those hours cost: `inputs.editor`.
        rate_from: String;
    }
}

part! {
    /// What the posts are about, as shares that add up to 1.
    pub struct ContentMix {
        /// The organisation's own news.
        own_news: Judged<Assumption>;
        /// News of others.
        third_party_news: Judged<Assumption>;
        /// Conversation.
        conversation: Judged<Assumption>;
        /// What a change of the mix does.
        effect: MixEffect;
    }
}

part! {
    /// What each further share of a kind of content adds to growth and engagement.
    pub struct MixEffect {
        /// Added to monthly growth for each 1 of the share.
        monthly_growth: Shares;
        /// Added to the engagement rate for each 1 of the share.
        engagement_rate: Shares;
    }
}
