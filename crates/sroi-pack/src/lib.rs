//! A study with everything it came to in one zip, and the way back: everything worked out again and compared.
