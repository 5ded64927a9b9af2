// Where an account or a site lives, in the words of the document.

export const PLATFORMS = [
  "x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "line", "note", "blog", "site", "threads", "bluesky",
  "mastodon", "google-plus", "other",
] as const;
