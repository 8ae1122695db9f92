import { keepDraft } from "./draft";
import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";
import { offerPasskeys } from "./passkey";
import { warnBeforeSessionEnds } from "./session";

focusErrors();
closeMenusGently();
keepDraft();
warnBeforeSessionEnds();
offerPasskeys();
