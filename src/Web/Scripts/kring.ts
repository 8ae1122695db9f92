import { showBeside } from "./beside";
import { keepDraft } from "./draft";
import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";
import { offerPasskeys } from "./passkey";
import { followNames } from "./people";
import { warnBeforeSessionEnds } from "./session";

focusErrors();
closeMenusGently();
keepDraft();
showBeside();
followNames();
warnBeforeSessionEnds();
offerPasskeys();
