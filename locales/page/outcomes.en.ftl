### What the impact map of the calculator page says. Numbers come as they shall be read.

## The table

page-map-title = Impact map
page-map-region = Impact map, as a table
page-map-somebody = Stakeholder
page-map-unnamed = (outcome without a name)
page-map-total = Total present value { $value }

page-map-column-row = Row
page-map-column-stakeholder = Stakeholder
page-map-column-name = What changes
page-map-column-quantity = Quantity
page-map-column-per = Counted
page-map-column-proxy = Financial proxy
page-map-column-unit = Unit
page-map-column-source = Source
page-map-column-deadweight = Deadweight
page-map-column-displacement = Displacement
page-map-column-others = Attribution to others
page-map-column-drop_off = Drop-off
page-map-column-duration = Duration (years)
page-map-column-starts = Starts
page-map-column-valuation = Valuation
page-map-column-first_year = First-year impact
page-map-column-present_value = Present value

page-map-hint-stakeholder = Who changes
page-map-hint-name = The change that the activity brings about for people
page-map-hint-quantity = How many people, hours and so on change
page-map-hint-per = Whether the quantity is for the whole period, a year or a month
page-map-hint-proxy = What one unit of the change is worth in money
page-map-hint-unit = What the quantity and the proxy are counted in
page-map-hint-source = Where the proxy comes from
page-map-hint-deadweight = The share that would have happened anyway
page-map-hint-displacement = The share that only moved from elsewhere
page-map-hint-others = The share that other people or organisations brought about
page-map-hint-drop_off = The share that is lost each year after the first
page-map-hint-duration = How many years the change lasts
page-map-hint-starts = When the change begins
page-map-hint-valuation = Priced in money, or reported by its indicator only
page-map-hint-first_year = The value of the first year after deductions (worked out)
page-map-hint-present_value = The value of all years in today’s money (worked out)

page-map-per-activity = whole period
page-map-per-year = a year
page-map-per-month = a month
page-map-starts-during = during the activity
page-map-starts-after = the year after

page-map-draft = Draft (not in the result)
page-map-example = Some numbers are still the example’s
page-map-shared = same as another field
page-map-credited = given as our own share
page-map-from = from { $metric }
page-map-by-year = measured by year
page-map-dot = { " · " }
page-map-comma = { ", " }
page-map-slash = { " / " }
page-map-space = { " " }
page-map-item-findings =
    { $count ->
        [1] 1 finding
       *[other] { $count } findings
    }

## Working with the table

page-map-add = Add an outcome
page-map-add-first = Add the first outcome
page-map-paste = Paste a table
page-map-read = Read an impact map
page-map-row-tools = Row
page-map-tools = Table
page-map-open-card = Open card
page-map-open-of = Card of { $name }
page-map-duplicate = Duplicate
page-map-up = Move up
page-map-down = Move down
page-map-remove = Delete
page-map-copy-all = Copy all with headings
page-map-columns = Choose columns
page-map-wide = Fill the window
page-map-narrow = Back to normal size
page-map-copy-name = { $name } (copy)

page-map-empty = There are no outcomes yet. Say who changes through the activity, and how.
page-map-empty-hint = If you have an impact map in a spreadsheet, copy it with its headings, select this box and paste.
page-map-empty-hint-narrow = If you have an impact map in a spreadsheet, take it over with “Paste a table”.
page-map-empty-label = Outcomes (none yet)

page-map-added = Added an outcome in row { $row }.
page-map-copied-row = Duplicated into row { $row }.
page-map-moved = Moved “{ $name }” to place { $row } of { $count }.
page-map-removed = Deleted “{ $name }”. You can undo this.
page-map-selected = { $rows } × { $columns } cells selected
page-map-copied =
    { $rows ->
        [1] Copied 1 row.
       *[other] Copied { $rows } rows.
    }
page-map-copy-failed = It could not be copied. Select cells in the table and copy them with Ctrl+C.
page-map-filled =
    { $count ->
        [1] Filled 1 row.
       *[other] Filled { $count } rows.
    }
page-map-clear-head = To delete the row, use the menu “Row”.
page-map-locked =
    { $count ->
        [1] 1 cell was left as it is: its quantity is edited in the card.
       *[other] { $count } cells were left as they are: their quantities are edited in the card.
    }
page-map-own-value = The cell now has a value of its own.
page-map-stakeholder-made = Added the stakeholder “{ $name }”.
page-map-pasted =
    { $count ->
        [1] Pasted 1 row.
       *[other] Pasted { $count } rows.
    }
page-map-pasted-stakeholders = Added stakeholders: { $names }.
page-map-pasted-unread =
    { $count ->
        [1] 1 cell could not be read and is kept as it was.
       *[other] { $count } cells could not be read and are kept as they were.
    }

page-map-removal-title = Delete the outcome
page-map-removal-refers = Other places refer to “{ $name }”.
page-map-removal-going = The changes and links here will be deleted with it:
page-map-removal-sharing = The values here will stay what they are now:
page-map-removal-do = Delete
page-map-place-outcomes = outcome “{ $name }”
page-map-place-returns = return “{ $name }”
page-map-place-inputs = input “{ $name }”
page-map-place-options = option “{ $name }”
page-map-place-scenarios = scenario “{ $name }”
page-map-place-correlations = correlations between assumptions
page-map-place-within = { $place }: { $part }

page-map-columns-title = Columns shown
page-map-columns-lead = Hidden columns still count, and can be edited in the card.

## Keys

page-map-keys-title = Keys in the table
page-map-keys-lead = The table works like a spreadsheet. On a Mac, read ⌘ for Ctrl and ⌥ for Alt.
page-map-keys-move = to the next cell
page-map-keys-row-ends = to the start or end of the row
page-map-keys-grid-ends = to the start or end of the table
page-map-keys-pages = ten rows up or down
page-map-keys-edit = edit the cell (typing replaces what is there)
page-map-keys-commit = while editing: keep it and go down (with Shift, up)
page-map-keys-tab = while editing: keep it and go right (with Shift, left); otherwise, leave the table
page-map-keys-escape = while editing: back to what was there; otherwise, drop the selection
page-map-keys-card = open the card of the row (on a row number, Enter does so too)
page-map-keys-stretch = stretch the selection
page-map-keys-select = select the row, the whole table
page-map-keys-clipboard = copy, cut, paste (to and from spreadsheets too)
page-map-keys-clear = clear the selected cells
page-map-keys-fill = copy the top selected row down (in one row alone: copy from the row above)
page-map-keys-add = add a row below
page-map-keys-duplicate = duplicate the row
page-map-keys-shift = move the row up or down
page-map-keys-remove = delete the row
page-map-keys-undo = undo, redo
page-map-keys-help = open this list (? in cells that take no text)

## Pasting

page-paste-title = Check the table to be pasted
page-paste-from = Paste a table
page-paste-how = Copy cells in Excel, Google Sheets or LibreOffice and paste them below. With a row of headings, the meaning of the columns is recognised.
page-paste-here = The copied table
page-paste-next = Check what it says
page-paste-found = { $columns } columns of { $rows } rows were understood as follows. Where a column is wrong, choose again where it goes.
page-paste-left-out =
    { $count ->
        [1] 1 row is left out: titles above the headings, empty rows and totals.
       *[other] { $count } rows are left out: titles above the headings, empty rows and totals.
    }
page-paste-group = Rows without a stakeholder are taken to be about the same one as the row above.
page-paste-asks =
    { $count ->
        [1] 1 column cannot be understood from the table alone. Please answer under “To check”.
       *[other] { $count } columns cannot be understood from the table alone. Please answer under “To check”.
    }
page-paste-columns = What was understood, by column
page-paste-heading = Pasted column
page-paste-examples = Examples
page-paste-target = Goes to
page-paste-target-of = Where “{ $heading }” goes
page-paste-check = To check
page-paste-column = Column { $number }
page-paste-none = Left out
page-paste-result = Left out (worked out here)
page-paste-target-credited_share = Our own share
page-paste-target-proxy_note = Description of the proxy
page-paste-target-year = Price year of the proxy
page-paste-target-description = Description
page-paste-target-note = Note
page-paste-whose = “Attribution” is used in two opposite senses. Which is it here?
page-paste-whose-others = the share of others (deducted)
page-paste-whose-own = our own share (kept)
page-paste-share = How shares are written
page-paste-share-as = “{ $text }” is { $percent }
page-paste-bad =
    { $count ->
        [1] 1 value cannot be read (“{ $example }”). It is kept as it is.
       *[other] { $count } values cannot be read (such as “{ $example }”). They are kept as they are.
    }
page-paste-where = Where to paste
page-paste-append = As new rows
page-paste-over = Over the rows from row { $row } on
page-paste-makes =
    { $changed ->
        [0] { $count ->
            [1] 1 row will be added.
           *[other] { $count } rows will be added.
        }
       *[other] { $count } rows will be added, { $changed } overwritten.
    }
page-paste-makes-stakeholders =
    { $count ->
        [1] 1 new stakeholder will be added: { $names }
       *[other] { $count } new stakeholders will be added: { $names }
    }
page-paste-unread =
    { $count ->
        [1] 1 value in all cannot be read. You can mend it in its marked cell after pasting.
       *[other] { $count } values in all cannot be read. You can mend them in their marked cells after pasting.
    }
page-paste-do =
    { $count ->
        [1] Paste 1 row
       *[other] Paste { $count } rows
    }
page-paste-leave = Cancel

## The card

page-card-of = Card of { $name }
page-card-close = Close the card
page-card-before = Outcome before
page-card-after = Next outcome
page-card-place = { $row } of { $count }
page-card-who = Who changes, and how
page-card-name-hint = A change for people: they learned, became able to, took part
page-card-description = Longer description
page-card-stakeholder-new = New stakeholder
page-card-stakeholder-add = Add a new one
page-card-stakeholder-edit = Edit name and size
page-card-stakeholder-value = Value they receive:
page-card-indicator = Indicator to report
page-card-indicator-hint = What the change is measured and reported by, as it is not priced
page-card-draft = This outcome is a draft and not in the result. Give it a financial proxy and choose “priced” to include it.
page-card-excluded = Not in the result.
page-card-include = Price it and include it

page-card-quantity-form = How the quantity is found
page-card-quantity-count = Entered
page-card-quantity-by_year = Measured by year
page-card-quantity-chain = From a channel
page-card-quantity-count-hint = Enter how many people, hours and so on changed.
page-card-quantity-by_year-hint = Enter what was measured in each year. It takes the place of duration and drop-off.
page-card-quantity-chain-hint = Step by step from a channel’s numbers to the people for whom something changed.
page-card-quantity-total = Quantity over the whole period: { $quantity } { $unit }
page-card-year-add = Add a year
page-card-year-remove = Remove the last year

page-map-chain-start = Where it starts
page-map-chain-add = Add a step
page-map-chain-add-unique = Events to distinct people
page-map-chain-add-rate = Share of those before
page-map-chain-add-each = Amount per person
page-map-chain-new-unique = distinct people
page-map-chain-new-rate = people who changed
page-map-chain-new-each = amount per person
page-map-chain-new-unit = hour
page-map-chain-step = Step { $number }: { $name }
page-map-chain-name = Name of the step
page-map-chain-kind = What it does
page-map-chain-kind-unique = Events to distinct people
page-map-chain-kind-rate = Share of those before
page-map-chain-kind-each = Amount per person
page-map-chain-value-unique = Distinct people per event
page-map-chain-value-rate = Share who get this far
page-map-chain-value-each = Amount per person
page-map-chain-people = people
page-map-chain-tools = The step
page-map-chain-remove = Delete this step
page-map-chain-share = Use the same value as another outcome
page-map-chain-share-with = Same value as
page-map-chain-share-option = { $name } ({ $value })

page-card-proxy-lead = How much the change is worth to those concerned, shown by the price of something of like worth. It is not what the activity cost.
page-card-proxy-value = Money per unit
page-card-proxy-unit = Unit
page-card-proxy-unit-hint = person, hour and so on
page-card-proxy-year = Price year
page-card-proxy-source-hint = Publisher, title, year: enough for someone else to check
page-card-proxy-more = Currency, licence, description
page-card-proxy-currency = Currency
page-card-proxy-currency-hint = Three letters such as GBP, where it is not the study’s own
page-card-proxy-licence = Licence
page-card-proxy-licence-hint = Where the value was taken from a library of proxies
page-card-reprice = Convert to the study’s currency and prices of { $year }
page-card-reprice-hint = By price indices and purchasing power parities; every step is shown in the working
page-card-hours = Do these hours count as an input too?
page-card-hours-yes = They count as an input
page-card-hours-no = They do not
page-card-hours-hint = Hours of volunteers are a benefit, and something people put in. As an input they are added below the line of the ratio.
page-card-hours-reason = Why they do not

page-card-deductions = What is not this activity’s doing
page-card-deductions-lead = The shares of the change that cannot be claimed are deducted. Empty is not zero: where you enter 0, say why.
page-card-deadweight-hint = The share that would have happened anyway
page-card-displacement-hint = The share that only moved from elsewhere
page-card-attribution_to_others-hint = The share that other people or organisations brought about
page-card-credited_share-hint = The share that this activity brought about (1 less the share of others)
page-card-drop_off-hint = The share lost each year after the first
page-card-deadweight-say =
    { $part ->
        [0] None of it would have happened without this activity.
       *[other] Of every 100, { $part } would have got there anyway.
    }
page-card-displacement-say =
    { $part ->
        [0] Nothing was moved here from elsewhere.
       *[other] Of every 100, { $part } only moved here from elsewhere.
    }
page-card-attribution_to_others-say =
    { $part ->
        [0] All of it is owed to this activity.
       *[other] Of every 100, { $part } are owed to others and { $rest } to this activity.
    }
page-card-credited_share-say =
    { $part ->
        [0] None of it is owed to this activity.
       *[other] Of every 100, { $part } are owed to this activity and { $rest } to others.
    }
page-card-drop_off-say =
    { $part ->
        [0] It lasts undiminished.
       *[other] Of every 100, { $part } are lost by the next year.
    }
page-card-say-credited = State our own share instead
page-card-say-others = State the share of others instead

page-scale-open = Choose from five steps
page-scale-lead = Choose what comes closest. If you have measured it, enter what you measured.
page-scale-deadweight-0 = None of it would have happened
page-scale-deadweight-25 = A part would have happened
page-scale-deadweight-50 = About half would have happened
page-scale-deadweight-75 = Most would have happened
page-scale-deadweight-100 = All of it would have happened
page-scale-displacement-0 = Nothing was displaced
page-scale-displacement-25 = A part was displaced
page-scale-displacement-50 = About half was displaced
page-scale-displacement-75 = Most was displaced
page-scale-displacement-100 = All of it was displaced
page-scale-attribution_to_others-0 = All through this activity
page-scale-attribution_to_others-25 = Mainly through this activity
page-scale-attribution_to_others-50 = Half and half
page-scale-attribution_to_others-75 = Mainly through others
page-scale-attribution_to_others-100 = All through others
page-scale-credited_share-0 = All through others
page-scale-credited_share-25 = Mainly through others
page-scale-credited_share-50 = Half and half
page-scale-credited_share-75 = Mainly through this activity
page-scale-credited_share-100 = All through this activity
page-scale-drop_off-0 = It lasts undiminished
page-scale-drop_off-25 = It fades slowly
page-scale-drop_off-50 = It halves in a year
page-scale-drop_off-75 = It fades fast
page-scale-drop_off-100 = Nothing is left the next year
page-scale-reason = Why this step
page-scale-reason-hint = Whom you asked what, or which data you looked at. An assessor will object to a share without a reason

page-card-lasting = When it begins and how long it lasts
page-card-lasting-measured = The amounts are measured by year, so duration and drop-off are not used.
page-card-duration-hint = How many years the change lasts; one year if left empty

page-working-title = The way to the impact (first year)
page-working-gross = Quantity { $quantity } { $unit } × financial proxy { $price } = { $result }
page-working-deadweight = less deadweight of { $share } → { $result }
page-working-displacement = less displacement of { $share } → { $result }
page-working-others = less attribution to others of { $share } → { $result }
page-working-together = less all deductions, { $share } → { $result }
page-working-first-year = First-year impact { $result }
page-working-present = Present value of all years { $result }

## Names of what can be undone

page-undo-cell = editing a cell
page-undo-clear = clearing cells
page-undo-fill = filling down
page-undo-paste = pasting
page-undo-outcome-add = adding an outcome
page-undo-outcome-copy = duplicating an outcome
page-undo-outcome-remove = deleting an outcome
page-undo-quantity = another way to the quantity
page-undo-share = sharing a value
page-undo-attribution = stating attribution the other way
page-undo-stakeholder = adding a stakeholder

## Impact maps from files

page-mapfile-column = Meaning of “{ $column }”
page-mapfile-title = Impact map in a file
page-mapfile-lead = Check how the columns were understood before anything is written.
page-mapfile-rows = Stakeholders: { $stakeholders }; inputs: { $inputs }; outcomes: { $outcomes }
page-mapfile-questions = What the map does not say
page-mapfile-columns = What was understood, by column
page-mapfile-heading = Column in the file
page-mapfile-field = Meaning
page-mapfile-samples = Examples
page-mapfile-sample-comma = ,{" "}
page-mapfile-uncertain = please check
page-mapfile-problems = What the study still lacks
page-mapfile-ask-attribution = Whose share does the column “{ $column }” give?
page-mapfile-ask-shares = How are the shares in “{ $column }” written?
page-mapfile-ask-sheet = Sheet with the impact map
page-mapfile-ask-currency = Currency of the amounts
page-mapfile-currencies = currencies
page-mapfile-ask-start = First month of the activity
page-mapfile-ask-start-hint = Only a new study needs it. Added to this study, the activity stays as it is
page-mapfile-answer-to_others = the share of others
page-mapfile-answer-credited = the share of this activity
page-mapfile-answer-percent = in percent (25 is a quarter)
page-mapfile-answer-fraction = as fractions (0.25 is a quarter)
page-mapfile-ratio = (ratio { $ratio })
page-mapfile-used = The marked answer is used until you choose.
page-mapfile-answered-attribution = Attribution is { $answer }.
page-mapfile-answered-shares = Shares are read { $answer }.
page-mapfile-answered-sheet = The map is read from the sheet { $answer }.
page-mapfile-answered-currency = The amounts are in { $answer }.
page-mapfile-answered-start = The activity begins in { $answer }.
page-mapfile-ask-again = Change
page-mapfile-currency = The amounts of the map are in { $theirs }, and this study counts in { $ours }. Added to it, they are not converted.
page-mapfile-currency-anyway = Add the numbers in { $theirs } as amounts of { $ours }
page-mapfile-ways = A new study takes the place of the one on the page (undo brings it back). Or the stakeholders, inputs and outcomes are added at the end of this study, and nothing in it changes; a stakeholder of the same name is taken to be the same.
page-mapfile-make = Make a new study from it
page-mapfile-add = Add to this study
page-mapfile-made = The study was made from the impact map.
page-mapfile-added =
    { $count ->
        [1] 1 outcome was added.
       *[other] { $count } outcomes were added.
    }
page-undo-mapfile = a study from an impact map
page-undo-mapfile-add = adding an impact map

