/** Given names that are common in English news, by who bears them; names that both bear are left out. */
export const GIVEN_NAMES: Readonly<Record<'man' | 'woman', readonly string[]>> = {
  man: split(`
    Aaron Adam Alan Albert Andrew Anthony Arthur Barack Ben Benjamin Bernie Bill Bob Brad Brandon Brent Brian Bruce
    Carl Carlos Charles Chuck Corey Craig Daniel Dave David Dennis Derek Donald Doug Douglas Ed Edward Eric Ernest
    Frank Fred Gary George Gerald Glenn Greg Gregory Harold Harry Henry Howard Hugh Ian Jack Jacob James Jared Jason
    Jeff Jeffrey Jeremy Jerry Jim Jimmy Joe Joel John Jonathan Jose Joseph Josh Joshua Juan Justin Keith Ken Kenneth
    Kevin Larry Lawrence Luis Marc Marco Mark Martin Matt Matthew Michael Miguel Mike Mitch Mitt Nathan Neil Newt
    Nicholas Nick Oliver Patrick Paul Peter Phil Philip Ralph Randy Raymond Richard Rick Robert Roger Ronald Rudy
    Russell Ryan Samuel Scott Sean Sergei Simon Stephen Steve Steven Ted Thomas Tim Timothy Todd Tom Tony Victor
    Vincent Vladimir Walter Wayne William`),
  woman: split(`
    Alice Amanda Amy Andrea Angela Anita Ann Anna Anne Barbara Betty Brenda Carla Carol Caroline Catherine Cheryl
    Christina Christine Claire Cynthia Deborah Debbie Denise Diana Diane Donna Dorothy Elaine Elizabeth Ellen Emily
    Emma Erin Gail Gloria Hannah Heather Helen Hillary Huma Ivanka Jane Janet Jean Jennifer Jenny Jessica Jill Joan
    Joanna Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Kellyanne Kimberly Laura Linda Lisa
    Loretta Louise Lucy Lynn Margaret Maria Marie Martha Mary Megan Melania Melissa Michelle Monica Nancy Nicole
    Pamela Patricia Paula Rachel Rebecca Rose Ruth Samantha Sandra Sara Sarah Sharon Sheila Shirley Sonia Stephanie
    Susan Teresa Theresa Tina Valerie Vanessa Victoria Virginia Wendy`),
};

function split(names: string): string[] {
  return names.trim().split(/\s+/);
}
